package rollup

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/veritee/veritee/enclave/stf"
)

// ErrWrongChain says that a node is one of another chain.
var ErrWrongChain = errors.New("wrong chain")

const (
	// headTime bounds the question for a head: whoever asks for a worker's health waits for it.
	headTime = 2 * time.Second

	// blockTime bounds the questions for one block. A node executes the block to make its witness.
	blockTime = time.Minute

	maxReply = 64 << 10
)

// A Rollup is a chain, its rules, and the node that gives its blocks.
type Rollup struct {
	network  stf.Network
	id       uint64
	node     *url.URL
	executor stf.Executor
	limits   stf.Limits
	client   *http.Client

	mu   sync.Mutex // guards what follows, and keeps two from asking at once
	head Head
	at   time.Time

	dialling sync.Mutex
	dialled  *stf.Node // nil until the node was reached
}

// A Head is how far a rollup's node is.
type Head struct {
	Number  uint64
	Problem string // empty, or why the node can't be asked. It doesn't hold the node's URL
}

func newRollup(network stf.Network, id uint64, node *url.URL, limits stf.Limits) *Rollup {
	return &Rollup{
		network: network, id: id, node: node, executor: stf.NewGeth(network, limits), limits: limits,
		client: &http.Client{
			Transport: &http.Transport{MaxResponseHeaderBytes: 16 << 10, IdleConnTimeout: 90 * time.Second}, // no proxy: the environment is the host's
			// A node that moves us elsewhere is a mistake in its URL.
			CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
		},
	}
}

// ChainID is the rollup's chain id, Name what its rules are called, Config the hash of them, a claim's config.
func (r *Rollup) ChainID() uint64     { return r.id }
func (r *Rollup) Name() string        { return r.network.Name }
func (r *Rollup) Config() common.Hash { return r.executor.Config() }

// Node is the node's host and port, none of what may be a secret.
func (r *Rollup) Node() string { return hostOf(r.node) }

// Close closes idle connections.
func (r *Rollup) Close() {
	r.client.CloseIdleConnections()
	r.dialling.Lock()
	defer r.dialling.Unlock()
	if r.dialled != nil {
		r.dialled.Close()
	}
}

// Head asks the node how far it is. What is less than a second old is told again.
func (r *Rollup) Head(ctx context.Context) Head {
	r.mu.Lock()
	defer r.mu.Unlock()
	if !r.at.IsZero() && time.Since(r.at) < freshHead {
		return r.head
	}
	asking, cancel := context.WithTimeout(ctx, headTime)
	defer cancel()
	number, err := r.quantity(asking, "eth_blockNumber")
	head := Head{Number: number}
	if err != nil {
		head.Problem = err.Error()
	}
	if ctx.Err() == nil { // or it was who asked that gave up, which says nothing of the node
		r.head, r.at = head, time.Now()
	}
	return head
}

// Block implements stf.Source: it asks the node, whose errors are told from those of execution. See [refused].
func (r *Rollup) Block(ctx context.Context, number uint64) (stf.Block, error) {
	source, err := r.source(ctx)
	if err != nil {
		return stf.Block{}, &nodeError{err}
	}
	ctx, cancel := context.WithTimeout(ctx, blockTime)
	defer cancel()
	block, err := source.Block(ctx, number)
	if err != nil {
		return stf.Block{}, &nodeError{fmt.Errorf("block %d: %w", number, err)}
	}
	return block, nil
}

func (r *Rollup) source(ctx context.Context) (stf.Source, error) {
	r.dialling.Lock()
	defer r.dialling.Unlock()
	if r.dialled == nil {
		node, err := stf.DialNode(ctx, r.node.String(), r.network.Withdrawals)
		if err != nil {
			return nil, err
		}
		node.Limit(r.limits)
		r.dialled = node
	}
	return r.dialled, nil
}

// nodeError is what a node, or the way to it, did wrong.
type nodeError struct{ err error }

func (e *nodeError) Error() string { return e.err.Error() }
func (e *nodeError) Unwrap() error { return e.err }

// Probe asks the node which chain it is of, and for a block's bytes. Errors: [ErrWrongChain], which waiting doesn't cure; others may pass.
func (r *Rollup) Probe(ctx context.Context) error {
	ctx, cancel := context.WithTimeout(ctx, headTime)
	defer cancel()
	id, err := r.quantity(ctx, "eth_chainId")
	switch {
	case err != nil:
		return fmt.Errorf("rollup %d: its node %s: %w", r.id, r.Node(), err)
	case id != r.id:
		return fmt.Errorf("rollup %d: its node %s is one of chain %d: %w; name another node by --rollup %d=URL", r.id, r.Node(), id, ErrWrongChain, r.id)
	}
	if _, err := r.source(ctx); err != nil {
		return fmt.Errorf("rollup %d, %s: %w", r.id, r.Node(), err)
	}
	return nil
}

// quantity asks for a number. Its errors don't name the URL, and repeat nothing that the node says.
func (r *Rollup) quantity(ctx context.Context, method string) (uint64, error) {
	body, err := json.Marshal(map[string]any{"jsonrpc": "2.0", "id": 1, "method": method, "params": []any{}})
	if err != nil {
		return 0, err
	}
	request, err := http.NewRequestWithContext(ctx, http.MethodPost, r.node.String(), bytes.NewReader(body))
	if err != nil {
		return 0, errors.New("its URL can't be asked")
	}
	request.Header.Set("Content-Type", "application/json")
	response, err := r.client.Do(request)
	switch {
	case err != nil && ctx.Err() != nil:
		return 0, fmt.Errorf("%s: no answer in time", method)
	case err != nil:
		return 0, fmt.Errorf("%s: it can't be reached", method)
	}
	defer response.Body.Close()
	if response.StatusCode != http.StatusOK {
		return 0, fmt.Errorf("%s: it answers with status %d", method, response.StatusCode)
	}

	var reply struct {
		Result *hexutil.Uint64 `json:"result"`
	}
	if err := json.NewDecoder(io.LimitReader(response.Body, maxReply)).Decode(&reply); err != nil || reply.Result == nil {
		return 0, fmt.Errorf("%s: what it answers isn't a number; is it a node's JSON-RPC?", method)
	}
	return uint64(*reply.Result), nil
}
