package send

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/params"

	"github.com/veritee/veritee/internal/failpoint"
	"github.com/veritee/veritee/relayer/chain"
	"github.com/veritee/veritee/relayer/health"
	"github.com/veritee/veritee/relayer/store"
)

// Submit plans a transaction, commits it and hands it to a node: what it returns is stored, and will be driven. Whether a node took
// it doesn't matter; see the errors for when it does.
func (s *Sender) Submit(ctx context.Context, order Order) (store.Settlement, error) {
	if err := s.enter(ctx); err != nil {
		return store.Settlement{}, err
	}
	defer s.leave()
	defer s.publish()

	first, stored, err := s.admit(ctx, order)
	if err != nil {
		return store.Settlement{}, fmt.Errorf("send %s transaction: %w", order.Purpose, err)
	}
	settlement, err := s.plan(ctx, order, first)
	// If nobody knows whether it was stored, the tables say so at the next turn.
	stored(err == nil || ctx.Err() != nil)
	if err != nil {
		return store.Settlement{}, fmt.Errorf("plan %s transaction: %w", order.Purpose, err)
	}
	failpoint.Reach(failpoint.CommittedNotSent)

	class, err := s.hand(ctx, &settlement, 0)
	if err != nil {
		// It is stored: the next turn of the driver takes it up.
		s.restless = true
		s.log.Warn("stored, and not sent or not noted as sent", "nonce", settlement.Nonce, "err", err)
		return settlement, nil
	}
	switch class {
	case chain.NoFunds:
		err = s.park(ctx, parkedByNode)
	case chain.TooBig, chain.FeeCapped:
		err = fmt.Errorf("nonce %d: %w", settlement.Nonce, ErrTooBig)
	case chain.Reverted:
		err = fmt.Errorf("nonce %d: %w", settlement.Nonce, ErrReverted)
	case chain.PoolFull:
		s.narrow()
	}
	if class != chain.Accepted && class != chain.Known {
		s.restless = true
		s.Wake()
	}
	return settlement, err
}

// plan stores the settlement with its first attempt: after it returns both exist, and nobody has seen them.
func (s *Sender) plan(ctx context.Context, order Order, first offer) (store.Settlement, error) {
	value := order.Value
	if value == nil {
		value = new(big.Int)
	}
	count, err := s.counted(ctx)
	if err != nil {
		return store.Settlement{}, err
	}
	if err := s.Leads(); err != nil {
		return store.Settlement{}, err
	}
	p := store.Plan{
		ChainID: s.chainID, Sender: s.address, Purpose: order.Purpose, To: order.To, Calldata: order.Calldata, Value: value,
		GasLimit: order.GasLimit, FeeCeiling: ceilingFor(order.GasLimit, s.Fees.MaxFeePerGas, order.MaxGasPrice), Requests: order.Requests,
		PlannedBlock: s.state.head.Number.Uint64(), ChainCount: count,
	}
	settlement, err := s.store(ctx, p, max(count, s.explained), first, false)
	if err != nil {
		return store.Settlement{}, err
	}

	s.explained = max(s.explained, settlement.Nonce+1)
	s.state.inFlight++
	s.state.committed.Add(s.state.committed, worst(settlement.GasLimit, first.fee)).Add(s.state.committed, value)
	if settlement.Items > 0 {
		s.Metrics.Batch.WithLabelValues(s.label).Observe(float64(settlement.Items))
	}
	s.log.Info("settlement planned", "nonce", settlement.Nonce, "purpose", settlement.Purpose, "requests", settlement.Items,
		"gas_limit", settlement.GasLimit, "tx", settlement.Attempts[0].Hash)
	return settlement, nil
}

// otherNonce says that the tables give another nonce than the one for which a transaction was signed.
type otherNonce struct{ nonce uint64 }

func (e otherNonce) Error() string { return fmt.Sprintf("the next nonce is %d", e.nonce) }

// store signs a plan for the nonce that it should get, and stores it if that is so. A signer may take its time, and the scan waits for a
// transaction that plans: so it is asked before that begins. A signature that isn't stored is forgotten, and its nonce is free.
func (s *Sender) store(ctx context.Context, p store.Plan, nonce uint64, first offer, cancels bool) (store.Settlement, error) {
	const tries = 3
	var err error
	for range tries {
		var signed store.Signed
		signed, err = s.sign(ctx, store.Settlement{Nonce: nonce, To: p.To, Calldata: p.Calldata, Value: p.Value, GasLimit: p.GasLimit}, first, cancels)
		if err != nil {
			return store.Settlement{}, err
		}
		var settlement store.Settlement
		settlement, err = s.Store.Plan(ctx, s.Term(), p, func(next uint64) (store.Signed, error) {
			if next != nonce {
				return store.Signed{}, otherNonce{next}
			}
			return signed, nil
		})
		var other otherNonce
		if !errors.As(err, &other) {
			return settlement, err
		}
		nonce = other.nonce
	}
	return store.Settlement{}, err
}

// counted is the key's count as a nonce may follow from it. One that is above all our rows isn't believed without a proof: nobody but us
// uses the key, and a nonce that is too high would wait for ever, with all that follow.
func (s *Sender) counted(ctx context.Context) (uint64, error) {
	if s.state.count > s.explained {
		count, err := s.Chain.ProvenNonceAt(ctx, s.address, s.state.head)
		if err != nil {
			return 0, fmt.Errorf("count of the key: %w", err)
		}
		s.explained = max(s.explained, count)
	}
	return max(min(s.state.count, s.explained), s.met.floor), nil
}

// sign makes an attempt of a settlement: what it is meant to do, or what uses up its nonce.
func (s *Sender) sign(ctx context.Context, settlement store.Settlement, o offer, cancels bool) (store.Signed, error) {
	body := &types.DynamicFeeTx{
		ChainID: new(big.Int).SetUint64(s.chainID), Nonce: settlement.Nonce, GasTipCap: o.tip, GasFeeCap: o.fee,
		Gas: settlement.GasLimit, To: &settlement.To, Value: settlement.Value, Data: settlement.Calldata,
	}
	if cancels {
		body.Gas, body.To, body.Value, body.Data = params.TxGas, &s.address, new(big.Int), nil
	}

	tx, err := s.signed(ctx, types.NewTx(body))
	if err != nil {
		return store.Signed{}, fmt.Errorf("sign nonce %d: %w", settlement.Nonce, err)
	}
	raw, err := tx.MarshalBinary()
	if err != nil {
		return store.Signed{}, fmt.Errorf("encode nonce %d: %w", settlement.Nonce, err)
	}
	return store.Signed{Hash: tx.Hash(), Raw: raw, TipCap: o.tip, FeeCap: o.fee, Cancels: cancels}, nil
}

// mute is a signer that doesn't sign: for so long it isn't asked, so that what needs no signature goes on.
type mute struct {
	failures int
	until    time.Time
}

const (
	// The pause after a signer failed doubles from the first to the longest.
	mutePause, longestMute = time.Second, 30 * time.Second
)

func (s *Sender) muted() bool { return s.Now().Before(s.mute.until) }

// signed asks the signer, and holds it to what it was asked for.
func (s *Sender) signed(ctx context.Context, tx *types.Transaction) (*types.Transaction, error) {
	if s.muted() {
		return nil, ErrSigner
	}
	within, cancel := context.WithTimeout(ctx, s.Signing)
	defer cancel()

	id := new(big.Int).SetUint64(s.chainID)
	type answer struct {
		tx  *types.Transaction
		err error
	}
	// A signer that doesn't keep to its deadline is left alone with it.
	answered := make(chan answer, 1)
	go func() {
		signed, err := s.Signer.SignTx(within, tx, id)
		answered <- answer{signed, err}
	}()
	var got answer
	select {
	case got = <-answered:
	case <-within.Done():
		got.err = within.Err()
	}
	if ctx.Err() != nil {
		return nil, ctx.Err()
	}
	if got.err == nil {
		got.err = s.isOurs(got.tx, tx)
	}
	if got.err != nil {
		s.mute.until = s.Now().Add(min(mutePause<<min(s.mute.failures, 16), longestMute))
		s.mute.failures++
		s.Board.Raise(health.SignerDown, s.subject, fmt.Sprintf("%v; nothing new is sent with this key until its signer signs", got.err))
		return nil, fmt.Errorf("%w: %w", ErrSigner, got.err)
	}
	if s.mute.failures > 0 {
		s.mute = mute{}
		s.Board.Clear(health.SignerDown, s.subject)
		s.log.Info("signer signs again")
	}
	return got.tx, nil
}

// isOurs says whether a transaction is the one that was to be signed, and by our key: a row must never hold what isn't ours, since it
// would be looked for under its nonce for ever.
func (s *Sender) isOurs(signed, asked *types.Transaction) error {
	if signed == nil {
		return errors.New("the signer gave nothing back")
	}
	signer := types.LatestSignerForChainID(new(big.Int).SetUint64(s.chainID))
	if signer.Hash(signed) != signer.Hash(asked) {
		return errors.New("the signer signed another transaction than it was asked to")
	}
	if from, err := types.Sender(signer, signed); err != nil || from != s.address {
		return fmt.Errorf("the signer for %v signed as %v", s.address, from)
	}
	return nil
}
