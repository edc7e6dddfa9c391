package scan

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"math/rand/v2"
	"slices"
	"strconv"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/prometheus/client_golang/prometheus"

	"github.com/veritee/veritee/relayer/chain"
	"github.com/veritee/veritee/relayer/health"
	"github.com/veritee/veritee/relayer/metrics"
	"github.com/veritee/veritee/relayer/store"
)

const (
	// DefaultChunkBlocks is how many blocks are read at a time at most.
	DefaultChunkBlocks = 256

	// DefaultMostLogs is how many logs one transaction takes, unless a single block has more: what a backlog takes in memory, and for
	// how long others wait for the transaction, doesn't grow with it.
	DefaultMostLogs = 5_000

	// behind is how many blocks the cursor may be below the head before that is a warning.
	behind = 32

	// missingAfter is how many turns in a row may fail to read logs before that is a warning.
	missingAfter = 3

	progressEvery = 5 * time.Second
	idleTurn      = 10 * time.Second // a turn without a new head: what was put off is tried again
	retryAtLeast  = 100 * time.Millisecond

	// A new head's requests are answered and settled before older blocks are read again: that locks the chain's row and takes the node's
	// time. Where heads come faster than it gets its turn, it isn't put off for longer than this.
	breather     = 150 * time.Millisecond
	longestHurry = 2 * time.Second
	retryAtMost  = 5 * time.Second
)

// DefaultRescanDepths are the depths below the cursor at which blocks are read again.
var DefaultRescanDepths = []uint64{2, 12}

// ErrStopped is returned by Step on a chain that is stopped, or that it has just stopped.
var ErrStopped = store.ErrStopped

// A Store keeps what the scan finds; relayer/store is one.
type Store interface {
	OpenChain(ctx context.Context, c store.Chain, contracts []store.Contract) (store.Chain, error)
	Chain(ctx context.Context, chainID uint64) (store.Chain, error)
	StopChain(ctx context.Context, chainID uint64, reason string) error
	Blocks(ctx context.Context, chainID, from, to uint64) ([]store.Block, error)
	Advance(ctx context.Context, a store.Advance) (store.Advanced, error)
	Rescan(
		ctx context.Context, chainID uint64, block store.BlockRef, requests []store.NewRequest, outcomes []store.RequestOutcome, skips []store.Skip, keys ...store.Activated,
	) (late int, err error)
	LastSequence(ctx context.Context, chainID uint64, contract common.Address) (sequence, block uint64, err error)
	Finalize(ctx context.Context, chainID uint64, final store.BlockRef) (store.Finalized, error)
	Requests(ctx context.Context, f store.Filter) ([]store.Request, error)
	Skipped(ctx context.Context, chainID uint64) ([]store.Range, error)
}

// Config says what is scanned.
type Config struct {
	Chain        *chain.Chain
	Store        Store
	Contracts    []store.Contract // the coordinator, apps, the SGXVerifier and the KeyBroker
	Registry     common.Address   // whose registrations answer the apps; zero: nobody's
	Rollups      []common.Address // ours, which say that their claims are proven
	ProofDepth   uint8            // after how many blocks a request for proofs is mature; 0: DefaultProofDepth
	ChunkBlocks  int              // 0: DefaultChunkBlocks
	MostLogs     int              // 0: DefaultMostLogs
	RescanDepths []uint64         // nil: DefaultRescanDepths; empty: never, and so every block is proven at once
	Log          *slog.Logger     // nil: none
	Metrics      *metrics.Metrics // nil: none
	Board        *health.Board    // nil: none

	// Applied is called after every commit that moved the cursor or found something late, with the header at the cursor. It must
	// not block. nil: nobody is called.
	Applied func(done store.Advanced, head *types.Header)
}

// A Scanner scans one chain. Safe for concurrent use; turns are taken one at a time.
type Scanner struct {
	config    Config
	chain     *chain.Chain
	store     Store
	log       *slog.Logger
	id        uint64
	label     string // of metrics, and subject of warnings
	contracts watched
	addresses []common.Address
	numbered  []common.Address // of these, those whose events have sequence numbers
	topics    []common.Hash

	turn     sync.Mutex // guards what follows
	opened   bool
	chunk    int               // halved by errors, doubled by success
	doubting bool              // the next blocks are read with doubt: what they showed can't be
	doubtTo  uint64            // blocks up to here are read with doubt: they were taken back
	reset    uint64            // the final block when everything above it was last taken back
	failures int               // turns in a row that couldn't read logs
	again    map[uint64]uint64 // by depth, up to which block they were read again
	putOff   int               // turns in a row in which a block couldn't be read again
	said     time.Time         // when progress was last logged

	headers recent[common.Hash, *types.Header]
	proven  recent[common.Hash, struct{}] // blocks whose logs are proven
	shown   recent[common.Hash, []item]   // what was stored of others
	refused recent[place, struct{}]       // logs that were counted as refused
}

// A place is where a log is.
type place struct {
	block common.Hash
	index uint
	why   reason
}

// New makes a scanner. Nothing happens until Run or Step.
func New(config Config) *Scanner {
	if config.Log == nil {
		config.Log = slog.New(slog.NewTextHandler(io.Discard, nil))
	}
	if config.Metrics == nil {
		config.Metrics = metrics.New(prometheus.NewRegistry())
	}
	if config.Board == nil {
		config.Board = health.NewBoard(config.Log, time.Now)
	}
	if config.ChunkBlocks <= 0 {
		config.ChunkBlocks = DefaultChunkBlocks
	}
	if config.ProofDepth == 0 {
		config.ProofDepth = DefaultProofDepth
	}
	if config.MostLogs <= 0 {
		config.MostLogs = DefaultMostLogs
	}
	if config.RescanDepths == nil {
		config.RescanDepths = DefaultRescanDepths
	}
	if config.Applied == nil {
		config.Applied = func(store.Advanced, *types.Header) {}
	}

	s := &Scanner{
		config: config, chain: config.Chain, store: config.Store,
		id: config.Chain.ID(), label: strconv.FormatUint(config.Chain.ID(), 10),
		log:       config.Log.With("chain", config.Chain.ID()),
		contracts: make(watched),
		chunk:     config.ChunkBlocks,
		headers:   newRecent[common.Hash, *types.Header](1024),
		proven:    newRecent[common.Hash, struct{}](4096),
		shown:     newRecent[common.Hash, []item](4096),
		refused:   newRecent[place, struct{}](4096),
		again:     make(map[uint64]uint64),
	}
	for _, c := range config.Contracts {
		s.contracts[c.Address] = roleOf(c.Kind)
		s.addresses = append(s.addresses, c.Address)
	}
	s.numbered = slices.Clone(s.addresses)
	if config.Registry != (common.Address{}) {
		s.contracts[config.Registry] = ofRegistry
		s.addresses = append(s.addresses, config.Registry)
	}
	for _, rollup := range config.Rollups {
		if s.contracts[rollup] == nobody {
			s.contracts[rollup] = ofRollup
			s.addresses = append(s.addresses, rollup)
		}
	}
	for topic := range byTopic {
		s.topics = append(s.topics, topic)
	}
	slices.SortFunc(s.topics, common.Hash.Cmp)

	m := config.Metrics
	for _, why := range reasons {
		m.LogsRefused.WithLabelValues(s.label, string(why))
	}
	for _, counter := range []*prometheus.CounterVec{m.Reorgs, m.LogsLate, m.SequenceGaps} {
		counter.WithLabelValues(s.label)
	}
	m.ReorgDepth.WithLabelValues(s.label)
	return s
}

func roleOf(kind store.Kind) role {
	switch kind {
	case store.Attestation:
		return ofApp
	case store.Proof:
		return ofVerifier
	case store.Key:
		return ofBroker
	}
	return ofCoordinator
}

// Open makes the chain known to the store and says where it stands. The first time the cursor is the block before the first of any
// contract, or the final block if that is lower: what is below the cursor then is never undone.
func Open(ctx context.Context, c *chain.Chain, s Store, contracts []store.Contract) (store.Chain, error) {
	if len(contracts) == 0 {
		return store.Chain{}, fmt.Errorf("chain %d has no contract: name the coordinator's address and first block", c.ID())
	}
	known, err := s.Chain(ctx, c.ID())
	if err == nil {
		known.Genesis = c.Genesis()
		return s.OpenChain(ctx, known, contracts)
	}
	if !errors.Is(err, store.ErrNoChain) {
		return store.Chain{}, err
	}

	head, err := c.Head(ctx)
	if err != nil {
		return store.Chain{}, err
	}
	number, err := c.Final(ctx, head)
	if err != nil {
		return store.Chain{}, err
	}
	for _, contract := range contracts {
		number = min(number, max(contract.FirstBlock, 1)-1)
	}
	start, err := c.HeaderByNumber(ctx, number)
	if err != nil {
		return store.Chain{}, fmt.Errorf("block where the scan begins: %w", err)
	}
	// All that is read later must follow from this one, so that it isn't one node's word: behind its URL may be another chain since a moment.
	ref := refOf(start)
	if same, other := c.Agree(ctx, number, ref.Hash); len(same) == 0 {
		return store.Chain{}, fmt.Errorf("block %d, where the scan begins, was shown as %s: no node that is of this chain has that, %v have another",
			number, ref.Hash.TerminalString(), other)
	}
	return s.OpenChain(ctx, store.Chain{ChainID: c.ID(), Genesis: c.Genesis(), Cursor: ref, Final: ref}, contracts)
}

// Run follows the chain until the context ends. A turn that fails is taken again.
func (s *Scanner) Run(ctx context.Context) error {
	heads := s.chain.Watch(ctx)
	var head *types.Header
	var open bool
	next := time.NewTimer(idleTurn)
	defer next.Stop()
	var whole time.Time // when a turn was last taken with what has time

	for failures := 0; ; {
		s.beat()
		hurry := false
		select {
		case <-ctx.Done():
			return nil
		case head, open = <-heads:
			if !open {
				return nil // the chain was closed, or the context is about to end
			}
			hurry = time.Since(whole) < longestHurry
		case <-next.C:
		}
		if head == nil {
			next.Reset(idleTurn)
			continue
		}

		err := s.step(ctx, head, hurry)
		switch {
		case ctx.Err() != nil:
			return nil
		case err == nil && hurry:
			failures = 0
			next.Reset(breather)
		case err == nil, errors.Is(err, ErrStopped):
			failures, whole = 0, time.Now()
			next.Reset(idleTurn)
		default:
			if failures%20 == 0 {
				s.log.Warn("scan failed, and is tried again", "err", err)
			}
			failures++
			next.Reset(pause(failures))
		}
	}
}

// pause grows with the failures in a row, and has a jitter of a quarter.
func pause(failures int) time.Duration {
	p := min(retryAtLeast<<min(failures, 10), retryAtMost)
	return p - time.Duration(rand.Int64N(int64(p)/4))
}

func (s *Scanner) beat() {
	name := "scan/" + s.label
	s.config.Board.Beat(name, idleTurn)
	s.config.Metrics.LoopBeat.WithLabelValues(name).SetToCurrentTime()
}

// Step leads the cursor to a head, or as far as it gets.
func (s *Scanner) Step(ctx context.Context, head *types.Header) error {
	return s.step(ctx, head, false)
}

// step is Step; in a hurry it leaves what has time for another turn.
func (s *Scanner) step(ctx context.Context, head *types.Header, hurry bool) error {
	s.turn.Lock()
	defer s.turn.Unlock()

	ctx = chain.Prioritise(ctx, chain.Following)
	if !s.opened {
		if _, err := Open(ctx, s.chain, s.store, s.config.Contracts); err != nil {
			return err
		}
		s.opened = true
	}

	err := s.lead(ctx, head, hurry)
	if errors.Is(err, errTakenBack) {
		err = s.lead(ctx, head, hurry)
	}
	return err
}

func (s *Scanner) lead(ctx context.Context, head *types.Header, hurry bool) error {
	cursor, err := s.follow(ctx, head)
	if cursor.Number > 0 {
		left := int64(head.Number.Uint64()) - int64(cursor.Number)
		s.warn(left > behind, health.ScanBehind, fmt.Sprintf("%d blocks to go: the database, the nodes or the limits on requests are too slow", left))
	}
	if err != nil || hurry {
		return err
	}
	return s.afterwards(ctx, head)
}

// follow takes turns until the cursor is at the head. Where it doesn't go there, that isn't an error if it has no reason to.
func (s *Scanner) follow(ctx context.Context, head *types.Header) (cursor store.BlockRef, err error) {
	for {
		s.beat()
		state, err := s.state(ctx)
		if err != nil {
			return cursor, err
		}
		cursor = state.Cursor
		within := ctx
		if head.Number.Uint64() > cursor.Number+behind {
			within = chain.Prioritise(ctx, chain.Scanning)
		}
		branch, err := s.branch(within, state, head)
		if err != nil || branch == nil {
			return cursor, err
		}

		if cursor, err = s.advance(within, state, branch, head); err != nil {
			s.chunk = max(1, s.chunk/2)
			return cursor, err
		}
		s.chunk = min(2*s.chunk, s.config.ChunkBlocks)
		if cursor.Hash == head.Hash() {
			return cursor, nil
		}

		// A backfill ends what is final as it goes.
		s.progress(cursor, head)
		if err := s.finalize(ctx, head, false); err != nil {
			s.log.Debug("final block put off", "err", err)
		}
	}
}

// state is where the chain stands, or ErrStopped.
func (s *Scanner) state(ctx context.Context) (store.Chain, error) {
	state, err := s.store.Chain(ctx, s.id)
	if err != nil {
		return state, err
	}
	s.warn(state.Stopped != "", health.ChainStopped, state.Stopped)
	s.warn(state.Paused != "", health.ChainPaused, state.Paused+"; `veritee chain resume` ends it")
	if state.Stopped != "" {
		return state, fmt.Errorf("%w (%s)", ErrStopped, state.Stopped)
	}

	s.config.Metrics.Cursor.WithLabelValues(s.label).Set(float64(state.Cursor.Number))
	s.config.Metrics.FinalBlock.WithLabelValues(s.label).Set(float64(state.Final.Number))
	for _, depth := range s.config.RescanDepths {
		if _, begun := s.again[depth]; !begun {
			// What a process before this one has read once, and not again when it ended, is read again now.
			s.again[depth] = min(below(state.Cursor.Number, depth), state.Final.Number)
		}
		s.again[depth] = min(s.again[depth], state.Cursor.Number) // an operator may have moved it
	}
	return state, nil
}

// progress says how far a backfill is, now and then.
func (s *Scanner) progress(cursor store.BlockRef, head *types.Header) {
	if time.Since(s.said) >= progressEvery {
		s.said = time.Now()
		s.log.Info("scanning", "block", cursor.Number, "head", head.Number.Uint64(), "left", head.Number.Uint64()-cursor.Number)
	}
}

func (s *Scanner) warn(wrong bool, code health.Code, detail string) {
	s.config.Board.Set(wrong, code, s.label, detail)
}

func refOf(h *types.Header) store.BlockRef {
	return store.BlockRef{Number: h.Number.Uint64(), Hash: h.Hash()}
}

func blockOf(h *types.Header) store.Block {
	return store.Block{BlockRef: refOf(h), Parent: h.ParentHash, Time: h.Time}
}

// below is a number less a depth, not below zero.
func below(number, depth uint64) uint64 { return number - min(number, depth) }
