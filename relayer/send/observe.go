package send

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/params"
	"golang.org/x/sync/errgroup"

	"github.com/veritee/veritee/relayer/chain"
	"github.com/veritee/veritee/relayer/lifecycle"
	"github.com/veritee/veritee/relayer/store"
)

// behind says that the chain is further than the tables.
func (s *Sender) behind(head *types.Header) bool {
	for _, node := range s.Chain.Nodes() {
		if node.State == chain.Up && node.Head > head.Number.Uint64()+maxBehind {
			return true
		}
	}
	return false
}

// current says that the tables are where the nodes are: at the newest block that any of them has shown.
func (s *Sender) current() bool {
	head, agree, known := s.state.head, false, false
	for _, node := range s.Chain.Nodes() {
		if node.State != chain.Up {
			continue
		}
		known = true
		if node.Head > head.Number.Uint64() {
			return false
		}
		agree = agree || node.Head < head.Number.Uint64() || node.Hash == head.Hash()
	}
	return s.state.row.Cursor.Hash == head.Hash() && (agree || !known)
}

// observe reads what the turn goes by: the key's count and balance at the block, the market after it, and the rows.
func (s *Sender) observe(ctx context.Context, head *types.Header) ([]store.Settlement, error) {
	var (
		next = state{head: head, committed: new(big.Int)}
		tip  *big.Int
		open []store.Settlement
		held map[common.Address]store.HeldSender
		code []byte
	)
	group, within := errgroup.WithContext(ctx)
	for what, read := range map[string]func() (err error){
		// The row comes last: if the tables moved on in between, it shows, and the claims aren't believed.
		"settlements": func() (err error) {
			if open, err = s.Store.OpenSettlements(within, s.chainID, s.address); err == nil {
				next.row, err = s.Store.Chain(within, s.chainID)
			}
			return err
		},
		"held keys": func() (err error) { held, err = s.Store.HeldSenders(within, s.chainID); return },
		"what is spent": func() (err error) {
			return s.Purse.refresh(within, s.Now(), worst(params.MaxTxGas, s.Fees.MaxFeePerGas))
		},
		"count":   func() (err error) { next.count, err = s.Chain.NonceAt(within, s.address, head.Hash()); return },
		"balance": func() (err error) { next.balance, err = s.Chain.BalanceAt(within, s.address, head.Hash()); return },
		"code": func() (err error) {
			if s.state.head == nil || head.Number.Uint64()%delegationEvery == 0 {
				code, err = s.Chain.CodeAt(within, s.address, head.Hash())
				_, s.delegated = types.ParseDelegation(code)
			}
			return err
		},
		// A market without a node's advice is one without a rush.
		"tip": func() error {
			if advice, err := s.Chain.Tip(within); err == nil {
				tip = advice
			}
			return nil
		},
	} {
		group.Go(func() error {
			if err := read(); err != nil {
				return fmt.Errorf("%s: %w", what, err)
			}
			return nil
		})
	}
	if err := group.Wait(); err != nil {
		return nil, err
	}

	if tip == nil {
		tip = s.Fees.MinTip
	}
	var err error
	if next.market, err = marketAfter(head, tip, s.Fees); err != nil {
		return nil, err
	}
	next.parked, next.paused = held[s.address].Parked, held[s.address].Paused
	s.state, s.deaf = next, false
	for _, settlement := range open {
		s.explained = max(s.explained, settlement.Nonce+1)
	}
	s.account(open)
	return open, nil
}

// delegationEvery is how many blocks apart the key is looked at for a delegation to a contract (EIP-7702).
const delegationEvery = 64

// account counts what isn't in a block yet.
func (s *Sender) account(open []store.Settlement) {
	s.state.inFlight, s.state.committed = 0, new(big.Int)
	known := make(map[common.Hash]uint64)
	for _, settlement := range open {
		for _, a := range settlement.Attempts {
			if at, ok := s.first[a.Hash]; ok {
				known[a.Hash] = at
			}
		}
		if settlement.State == lifecycle.Mined {
			continue
		}
		if settlement.Nonce >= s.state.count {
			s.state.inFlight++ // else it is in a block, whether or not a node has its receipt
		}
		highest := new(big.Int)
		for _, a := range settlement.Attempts {
			highest = larger(highest, a.FeeCap)
		}
		s.state.committed.Add(s.state.committed, worst(settlement.GasLimit, highest)).Add(s.state.committed, settlement.Value)
	}
	s.first = known
}
