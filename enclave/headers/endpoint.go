package headers

import (
	"context"
	"crypto/tls"
	"encoding/json"
	"errors"
	"fmt"
	"net"
	"net/http"
	"net/url"
	"sync"
	"sync/atomic"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/veritee/veritee/internal/redact"
)

// ErrWrongChain is returned for an endpoint that serves another chain.
var ErrWrongChain = errors.New("serves another chain")

// An Endpoint is one node of a chain.
type Endpoint struct {
	Name string // host and port

	chainID uint64
	url     *url.URL
	secrets redact.Secrets
	client  *http.Client
	single  atomic.Bool // it takes no batches

	mu      sync.Mutex
	head    uint64
	failure string
}

// A view is what an endpoint showed at one moment.
type view struct {
	head  *types.Header
	block *types.Header // nil if the endpoint hasn't got it
}

func newEndpoint(config Config, raw string) (*Endpoint, error) {
	u, err := parseEndpoint(raw)
	if err != nil {
		return nil, err
	}

	transport := &http.Transport{
		// Without Proxy: the environment doesn't decide whom a worker asks.
		DialContext:            (&net.Dialer{Timeout: 5 * time.Second, KeepAlive: 30 * time.Second}).DialContext,
		TLSClientConfig:        &tls.Config{RootCAs: config.Roots, MinVersion: tls.VersionTLS12},
		TLSHandshakeTimeout:    5 * time.Second,
		ForceAttemptHTTP2:      true,
		MaxIdleConnsPerHost:    8,
		MaxConnsPerHost:        32,
		IdleConnTimeout:        90 * time.Second,
		MaxResponseHeaderBytes: 64 << 10,
	}
	return &Endpoint{
		Name:    nameOf(u),
		chainID: config.ChainID,
		url:     u,
		secrets: redact.Of(u),
		client: &http.Client{
			Transport:     transport,
			CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
		},
	}, nil
}

// What an endpoint is asked for as its head.
const (
	latest    = "latest"
	finalized = "finalized"
)

// look asks for the head, or for the newest block of another name, and for the block of a number if there is one, in one batch with the
// chain id. Errors: [ErrWrongChain], the network's.
func (e *Endpoint) look(ctx context.Context, newest string, number *uint64) (view, error) {
	calls := []call{
		{Method: "eth_chainId", Params: []any{}},
		{Method: "eth_getBlockByNumber", Params: []any{newest, false}},
	}
	if number != nil {
		calls = append(calls, call{Method: "eth_getBlockByNumber", Params: []any{hexutil.Uint64(*number), false}})
	}

	v, err := e.read(ctx, calls, number)
	if newest == latest || err != nil {
		e.note(ctx, v, err)
	}
	if err != nil {
		return view{}, fmt.Errorf("endpoint %s: %w", e.Name, err)
	}
	return v, nil
}

func (e *Endpoint) read(ctx context.Context, calls []call, number *uint64) (view, error) {
	results, err := e.ask(ctx, calls)
	if err != nil {
		return view{}, err
	}
	if err := e.isOf(results[0]); err != nil {
		return view{}, err
	}

	var v view
	if v.head, err = headerOf(results[1].RawMessage); err != nil {
		return view{}, fmt.Errorf("its head: %w", err)
	}
	if v.head == nil {
		return view{}, fmt.Errorf("has no head (%v)", calls[1].Params[0])
	}
	if number == nil {
		return v, nil
	}
	if v.block, err = headerOf(results[2].RawMessage); err != nil {
		return view{}, fmt.Errorf("its block %d: %w", *number, err)
	}
	return v, v.fits(*number)
}

// isOf compares the chain id that an endpoint named beside its answers.
func (e *Endpoint) isOf(named result) error {
	id, err := quantity(named.RawMessage)
	if err != nil {
		return fmt.Errorf("its chain id %w", err)
	}
	if id != e.chainID {
		return fmt.Errorf("%w: it is a node of chain %d, of chain %d was wanted; correct its URL", ErrWrongChain, id, e.chainID)
	}
	return nil
}

// fits checks what can be checked without walking the chain.
func (v view) fits(number uint64) error {
	if v.block == nil {
		return nil
	}
	if v.block.Number.Uint64() != number {
		return fmt.Errorf("answers with block %d for block %d", v.block.Number, number)
	}

	head, hash := v.head.Number.Uint64(), v.block.Hash()
	if head == number && v.head.Hash() != hash || head == number+1 && v.head.ParentHash != hash {
		return fmt.Errorf("moved to another branch while it was asked for block %d", number)
	}
	return nil
}

// headerOf reads a block's header; nil for null. The hash that is named must be the one of the fields: if it isn't, either the
// endpoint lies or the chain's headers have fields that this build doesn't know, and every hash would be wrong.
func headerOf(raw json.RawMessage) (*types.Header, error) {
	if string(raw) == "null" {
		return nil, nil
	}
	var header *types.Header
	var named struct {
		Hash *common.Hash `json:"hash"`
	}
	if err := errors.Join(json.Unmarshal(raw, &header), json.Unmarshal(raw, &named)); err != nil {
		return nil, errors.New("isn't a block")
	}
	if err := header.SanityCheck(); err != nil {
		return nil, err
	}
	if named.Hash == nil || *named.Hash != header.Hash() {
		return nil, errors.New("has a hash that isn't the hash of its fields; if all endpoints say so, this build doesn't know the chain's headers")
	}
	return header, nil
}

// note keeps how the endpoint was, for an operator to see. That we had no more time, or no more need, says nothing about it.
func (e *Endpoint) note(ctx context.Context, v view, err error) {
	e.mu.Lock()
	defer e.mu.Unlock()

	switch {
	case err == nil:
		e.failure, e.head = "", v.head.Number.Uint64()
	case errors.Is(context.Cause(ctx), context.Canceled):
	default:
		e.failure = err.Error()
	}
}

// State is how an endpoint was when it was last asked.
type State struct {
	Name    string
	Head    uint64
	Failure string // empty if it answered
}

func (e *Endpoint) state() State {
	e.mu.Lock()
	defer e.mu.Unlock()
	return State{Name: e.Name, Head: e.head, Failure: e.failure}
}
