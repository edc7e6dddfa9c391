package headers

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"sync"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
)

const (
	// MaxQuestions is how many calls go into one batch.
	MaxQuestions = 64

	// maxReturned bounds what one call may give back.
	maxReturned = 64 << 10
)

// A Reverted is what a contract said when it refused a call, and enough endpoints say that it did.
type Reverted struct {
	Data []byte // the error's selector and arguments; may be empty
}

// Error doesn't decode the data: whoever called knows the contract's errors.
func (r *Reverted) Error() string {
	const shown = 68 // a selector and two words
	if len(r.Data) > shown {
		return fmt.Sprintf("the contract refuses: 0x%x… (%d bytes)", r.Data[:shown], len(r.Data))
	}
	return fmt.Sprintf("the contract refuses: 0x%x", r.Data)
}

// A Question is one call of a contract.
type Question struct {
	To   common.Address
	Data []byte
}

// A Reply is what a quorum says of one question. Err is nil, a [*Reverted], or says that there was no quorum: [ErrDisagree],
// [ErrUnavailable].
type Reply struct {
	Data []byte
	Err  error
}

// Call calls a contract in the state after a block, which the endpoints are asked for by its hash (EIP-1898) and as part of their chain: one
// that hasn't got it doesn't vote. Errors: [*Reverted], [ErrDisagree], [ErrUnavailable], the context's.
func (c *Chain) Call(ctx context.Context, to common.Address, data []byte, at Block) ([]byte, error) {
	replies, err := c.Calls(ctx, at, Question{To: to, Data: data})
	if err != nil {
		return nil, err
	}
	return replies[0].Data, replies[0].Err
}

// Calls asks several questions of one block, up to [MaxQuestions], in one batch per endpoint. Votes are counted for each question by
// itself. The error is for questions that can't be asked.
func (c *Chain) Calls(ctx context.Context, at Block, questions ...Question) ([]Reply, error) {
	switch {
	case at.Hash == common.Hash{}:
		return nil, errors.New("calls are made at a block, and none is named")
	case len(questions) == 0:
		return nil, nil
	case len(questions) > MaxQuestions:
		return nil, fmt.Errorf("%d calls at once; at most %d are made", len(questions), MaxQuestions)
	}
	ctx, cancel := context.WithTimeout(ctx, c.config.Timeout)
	defer cancel()

	counts := make([]count, len(questions))
	var failures []error
	for voices := range c.pollAll(ctx, at, questions) {
		if voices.err != nil {
			failures = append(failures, voices.err)
		}
		decided := 0
		for i := range counts {
			if voices.err == nil {
				counts[i].add(voices.of[i], c.Quorum())
			}
			if counts[i].decided {
				decided++
			}
		}
		if decided == len(counts) {
			break // a slow endpoint more than needed costs nothing
		}
	}

	replies := make([]Reply, len(questions))
	for i := range counts {
		replies[i] = counts[i].reply(at, c.Quorum(), len(c.endpoints), failures)
	}
	return replies, nil
}

// A voice is what one endpoint says of one question.
type voice struct {
	data     []byte
	reverted bool
	err      error
}

// A poll is what one endpoint says of all of them.
type poll struct {
	of  []voice
	err error
}

// pollAll asks all endpoints at once; as with askAll, nothing stays behind.
func (c *Chain) pollAll(ctx context.Context, at Block, questions []Question) <-chan poll {
	polls := make(chan poll, len(c.endpoints))
	var asked sync.WaitGroup
	for _, endpoint := range c.endpoints {
		asked.Go(func() {
			voices, err := endpoint.call(ctx, at, questions)
			if err != nil {
				err = fmt.Errorf("endpoint %s: %w", endpoint.Name, err)
			}
			polls <- poll{voices, err}
		})
	}
	go func() {
		asked.Wait()
		close(polls)
	}()
	return polls
}

// A count is of the voices on one question.
type count struct {
	votes    map[common.Hash]int
	voices   int
	decided  bool
	winner   voice
	failures []error
}

func (c *count) add(v voice, quorum int) {
	if v.err != nil {
		c.failures = append(c.failures, v.err)
		return
	}
	if c.votes == nil {
		c.votes = make(map[common.Hash]int)
	}
	kind := []byte{0}
	if v.reverted {
		kind[0] = 1
	}
	key := crypto.Keccak256Hash(kind, v.data)
	c.votes[key]++
	c.voices++
	if c.votes[key] == quorum { // once: a quorum is more than half
		c.decided, c.winner = true, v
	}
}

func (c *count) reply(at Block, quorum, endpoints int, failures []error) Reply {
	switch {
	case c.decided && c.winner.reverted:
		return Reply{Err: &Reverted{Data: c.winner.data}}
	case c.decided:
		return Reply{Data: c.winner.data}
	case c.voices < quorum:
		return Reply{Err: fmt.Errorf("block %d: %d of %d endpoints, %d wanted: %w: %w", at.Number, c.voices, endpoints, quorum, ErrUnavailable,
			joined(append(failures, c.failures...)))}
	default:
		return Reply{Err: fmt.Errorf("block %d: %d different answers from %d endpoints: %w", at.Number, len(c.votes), c.voices, ErrDisagree)}
	}
}

// call asks the endpoint, in one batch with the chain id.
func (e *Endpoint) call(ctx context.Context, at Block, questions []Question) ([]voice, error) {
	calls := []call{{Method: "eth_chainId", Params: []any{}}}
	where := map[string]any{"blockHash": at.Hash, "requireCanonical": true}
	for _, q := range questions {
		calls = append(calls, call{Method: methodCall, Params: []any{map[string]any{"to": q.To, "data": hexutil.Bytes(q.Data)}, where}})
	}
	results, err := e.ask(ctx, calls)
	if err != nil {
		return nil, err
	}
	if err := e.isOf(results[0]); err != nil {
		return nil, err
	}

	voices := make([]voice, len(questions))
	for i, r := range results[1:] {
		if r.reverted != nil {
			voices[i] = voice{data: r.reverted.Data, reverted: true}
		} else if voices[i].data, err = returned(r.RawMessage); err != nil {
			voices[i].err = fmt.Errorf("endpoint %s: its answer %w", e.Name, err)
		}
	}
	return voices, nil
}

const methodCall = "eth_call"

// returned reads what a call gave back. The length is looked at before anything is decoded.
func returned(raw json.RawMessage) ([]byte, error) {
	if len(raw) > 2*maxReturned+len(`"0x"`) {
		return nil, fmt.Errorf("is longer than %d bytes", maxReturned)
	}
	var data hexutil.Bytes
	if err := json.Unmarshal(raw, &data); err != nil || data == nil {
		return nil, errors.New("isn't bytes")
	}
	return data, nil
}

// reverted is what the contract said, if the error is that it refused. Clients differ: geth and its kin answer with code 3 and the data, and
// without the code where there is no data; Nethermind with -32015; Besu with -32000. They all say so in words.
func (r *reply) reverted(c call) *Reverted {
	if c.Method != methodCall {
		return nil
	}
	data, err := returned(r.Error.Data)
	words := strings.HasPrefix(strings.ToLower(r.Error.Message), "execution reverted") || strings.HasPrefix(r.Error.Message, "VM execution error")
	switch {
	case r.Error.Code == 3 && err == nil, words && err == nil:
		return &Reverted{Data: data}
	case words && len(r.Error.Data) == 0:
		return &Reverted{}
	}
	return nil
}
