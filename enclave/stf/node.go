package stf

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rlp"

	"github.com/veritee/veritee/internal/redact"
)

// A Node gives blocks and witnesses from a node of the chain, by debug_getRawBlock and debug_executionWitness. It is asked over HTTP.
// What it says is bounded and otherwise not looked at: the executor does.
type Node struct {
	url      string
	secrets  redact.Secrets // of the URL, never repeated
	client   *http.Client
	accounts []common.Address
	limits   Limits
}

var _ Source = (*Node)(nil)

// maxComplaint bounds what is repeated of a node's own words.
const maxComplaint = 300

// codes of JSON-RPC errors.
const notFound = -32601 // there is no such method

// DialNode asks a node of the chain, once for whether it gives blocks at all. The accounts' proofs are added to each witness, from
// eth_getProof at the block's parent: a network's withdrawal contract, which a block needn't touch.
func DialNode(ctx context.Context, address string, accounts ...common.Address) (*Node, error) {
	parsed, err := url.Parse(address)
	if err != nil || parsed.Host == "" || parsed.Scheme != "http" && parsed.Scheme != "https" {
		return nil, errors.New("node of the rollup: its URL is no http:// or https:// URL")
	}
	n := &Node{
		url: address, secrets: redact.Of(parsed), limits: DefaultLimits,
		// A proxy named in the environment, or a redirect, would see and answer in the node's place.
		client: &http.Client{
			Transport:     &http.Transport{Proxy: nil},
			CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
		},
	}
	for _, account := range accounts {
		if account != (common.Address{}) {
			n.accounts = append(n.accounts, account)
		}
	}
	var latest hexutil.Bytes
	if err := n.call(ctx, &latest, 2*n.limits.Block+1024, "debug_getRawBlock", "latest"); err != nil {
		return nil, err
	}
	return n, nil
}

// Limit bounds what the node may answer by other limits than [DefaultLimits]. Zero values are the default's.
func (n *Node) Limit(limits Limits) { n.limits = limits.orDefault() }

// Close drops idle connections.
func (n *Node) Close() { n.client.CloseIdleConnections() }

// Block gives a block and its witness, with the accounts' proofs.
func (n *Node) Block(ctx context.Context, number uint64) (Block, error) {
	var raw hexutil.Bytes
	if err := n.call(ctx, &raw, 2*n.limits.Block+1024, "debug_getRawBlock", hexutil.Uint64(number)); err != nil {
		return Block{}, err
	}
	if len(raw) == 0 { // go-ethereum's answer for a block that it doesn't have
		return Block{}, noSuch("debug_getRawBlock")
	}
	var said nodeWitness
	if err := n.call(ctx, &said, 3*n.limits.Witness, "debug_executionWitness", hexutil.Uint64(number)); err != nil {
		return Block{}, err
	}
	for _, account := range n.accounts {
		if number == 0 {
			break
		}
		var proof struct {
			AccountProof []hexutil.Bytes `json:"accountProof"`
		}
		if err := n.call(ctx, &proof, 1<<20, "eth_getProof", account, []string{}, hexutil.Uint64(number-1)); err != nil {
			return Block{}, err
		}
		said.State = append(said.State, proof.AccountProof...)
	}
	witness, err := said.encode()
	if err != nil {
		return Block{}, err
	}
	return Block{RLP: raw, Witness: witness}, nil
}

// nodeWitness is a witness as nodes say it: go-ethereum's headers are objects, those of others RLP.
type nodeWitness struct {
	Headers []nodeHeader    `json:"headers"`
	Codes   []hexutil.Bytes `json:"codes"`
	State   []hexutil.Bytes `json:"state"`
}

type nodeHeader struct{ raw rlp.RawValue }

func (h *nodeHeader) UnmarshalJSON(text []byte) error {
	if len(text) > 0 && text[0] == '"' {
		return json.Unmarshal(text, (*hexutil.Bytes)(&h.raw))
	}
	header := new(types.Header)
	if err := json.Unmarshal(text, header); err != nil {
		return err
	}
	raw, err := rlp.EncodeToBytes(header)
	h.raw = raw
	return err
}

// encode gives go-ethereum's ExtWitness.
func (w *nodeWitness) encode() ([]byte, error) {
	headers := make([]rlp.RawValue, 0, len(w.Headers))
	for _, header := range w.Headers {
		if _, rest, err := rlp.SplitList(header.raw); err != nil || len(rest) > 0 {
			return nil, malformed("the node gives a header that is no RLP list")
		}
		headers = append(headers, header.raw)
	}
	return rlp.EncodeToBytes([]any{headers, w.Codes, w.State, []hexutil.Bytes{}})
}

// call asks for one thing, whose answer has at most max bytes.
func (n *Node) call(ctx context.Context, result any, max int, method string, params ...any) error {
	question, err := json.Marshal(map[string]any{"jsonrpc": "2.0", "id": 1, "method": method, "params": params})
	if err != nil {
		return err
	}
	request, err := http.NewRequestWithContext(ctx, http.MethodPost, n.url, bytes.NewReader(question))
	if err != nil {
		return errors.New("node of the rollup: its URL can't be asked")
	}
	request.Header.Set("Content-Type", "application/json")
	response, err := n.client.Do(request)
	if err != nil {
		if outer := (*url.Error)(nil); errors.As(err, &outer) {
			err = outer.Err // the outer names the URL
		}
		if cause := ctx.Err(); cause != nil {
			return cause
		}
		return fmt.Errorf("node of the rollup: %s: %s; does it run, and is the URL right?", method, n.redact(err.Error()))
	}
	defer response.Body.Close()
	body, err := io.ReadAll(io.LimitReader(response.Body, int64(max)+1))
	if err != nil {
		return fmt.Errorf("node of the rollup: %s: stops in the middle of its answer: %s", method, n.redact(err.Error()))
	}
	if len(body) > max {
		return fmt.Errorf("%w: the node answers %s with more than %d bytes", ErrTooLarge, method, max)
	}
	var answer struct {
		Result json.RawMessage `json:"result"`
		Error  *struct {
			Code    int    `json:"code"`
			Message string `json:"message"`
		} `json:"error"`
	}
	if err := json.Unmarshal(body, &answer); err != nil {
		return fmt.Errorf("node of the rollup: %s: answers with status %d and something that isn't JSON-RPC; is the URL right?", method, response.StatusCode)
	}
	if answer.Error != nil {
		return n.complaint(method, answer.Error.Code, answer.Error.Message)
	}
	if len(answer.Result) == 0 || string(answer.Result) == "null" {
		return noSuch(method)
	}
	if err := json.Unmarshal(answer.Result, result); err != nil {
		return malformed("the node's answer to %s: %s", method, n.redact(err.Error()))
	}
	return nil
}

func noSuch(method string) error {
	return fmt.Errorf("node of the rollup: %s: it has no such block; is it in sync, and on the right chain?", method)
}

// complaint says what to do about an error that the node answers.
func (n *Node) complaint(method string, code int, message string) error {
	lower := strings.ToLower(message)
	remedy := "is it in sync, and on the right chain?"
	switch {
	case strings.Contains(lower, "missing trie node") || strings.Contains(lower, "state") && strings.Contains(lower, "available"):
		remedy = "it has dropped the state of that block: ask within 128 blocks of its head, or use an archive node"
	case code == notFound || strings.Contains(lower, "does not exist") || strings.Contains(lower, "not available"):
		namespace, _, _ := strings.Cut(method, "_")
		remedy = fmt.Sprintf("it doesn't serve the %s namespace: start geth with --http.api eth,%s", namespace, namespace)
		if namespace == "eth" {
			remedy = "it doesn't serve the eth namespace: start geth with --http.api eth,debug"
		}
	}
	return fmt.Errorf("node of the rollup: %s: error %d: %s; %s", method, code, n.redact(message), remedy)
}

// redact repeats what a node or the network said on one line, without what the URL holds.
func (n *Node) redact(text string) string { return n.secrets.Text(text, maxComplaint) }
