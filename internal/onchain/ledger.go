package onchain

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/veritee/veritee/bindings/enclaveregistry"
	"github.com/veritee/veritee/bindings/keybroker"
	"github.com/veritee/veritee/bindings/keycommittee"
	"github.com/veritee/veritee/protocol/typed"
)

// What the contracts of keys emit.
var (
	brokerEvents    = abiOf(&keybroker.KeyBrokerMetaData)
	committeeEvents = abiOf(&keycommittee.KeyCommitteeMetaData)
	registryEvents  = abiOf(&enclaveregistry.EnclaveRegistryMetaData)
)

func abiOf(of *bind.MetaData) abi.ABI {
	parsed, err := of.ParseABI()
	if err != nil {
		panic(err) // it is generated
	}
	return *parsed
}

// A Ledger is who could know which key, at the end of a block: all that a broker's, its committee's and the registry's events say of it.
//
// Whoever ordered a key could know it from the block of the order on: the committee answers an order, and whether somebody brought the
// answer to the chain doesn't change what the instance learned.
type Ledger struct {
	Block       uint64             `json:"block"`
	Lines       []LedgerLine       `json:"lines"`
	Knowers     []Knower           `json:"knowers"`
	Sessions    []LedgerSession    `json:"sessions"`
	Generations []LedgerGeneration `json:"generations"`
	Mismatches  []Mismatch         `json:"mismatches,omitempty"`
}

// A LedgerLine is a key line with its epochs.
type LedgerLine struct {
	App       common.Address `json:"app"`
	Purpose   typed.Purpose  `json:"purpose"`
	Algorithm string         `json:"algorithm"`
	Retired   uint64         `json:"retiredUpTo"`
	Epochs    []LedgerEpoch  `json:"epochs"`
}

// A LedgerEpoch is one key of a line.
type LedgerEpoch struct {
	Epoch     uint64         `json:"epoch"`
	Since     uint64         `json:"since"`           // the block; zero where time began it by a schedule, and nothing has shown it yet
	Cause     string         `json:"cause,omitempty"` // why it began
	Revoked   common.Address `json:"revoked,omitzero"`
	PublicKey hexutil.Bytes  `json:"publicKey,omitempty"` // active at some time
	ActiveAt  uint64         `json:"activeAt,omitempty"`  // the block
}

// A Knower is an instance that could know an epoch's key.
type Knower struct {
	App         common.Address `json:"app"`
	Purpose     typed.Purpose  `json:"purpose"`
	Epoch       uint64         `json:"epoch"`
	Instance    common.Address `json:"instance"`
	Measurement common.Hash    `json:"measurement"`
	Platform    hexutil.Bytes  `json:"platform"`
	TEE         string         `json:"tee"`
	Request     common.Hash    `json:"requestId"`
	Sequence    uint64         `json:"sequence"`
	Generation  uint32         `json:"generation"`
	Block       uint64         `json:"block"` // from which on
	Expiry      uint64         `json:"expiry"`
	Issued      uint64         `json:"issuedAt,omitempty"`  // the block in which the answer was recorded; zero: it may have been answered all the same
	Signers     []int          `json:"signers,omitempty"`   // places of the members that answered
	Revoked     uint64         `json:"revokedAt,omitempty"` // the block; it still knows what it knew
}

// A Mismatch is a statement of another public key than was stated before.
type Mismatch struct {
	App       common.Address `json:"app"`
	Purpose   typed.Purpose  `json:"purpose"`
	Epoch     uint64         `json:"epoch"`
	Instance  common.Address `json:"instance"`
	PublicKey hexutil.Bytes  `json:"publicKey"`
	Block     uint64         `json:"block"`
}

// ErrIncomplete is returned where events are missing that must be there: what could be known can't be told from the rest.
var ErrIncomplete = errors.New("events are missing")

// incomplete says which events are, and what to do about it. It is a node that keeps them back, or a search that begins after them.
func (b *Broker) incomplete(what string, args ...any) error {
	return fmt.Errorf("%w: %s: the node keeps events back, or they were before block %d, from which on they are looked for; use another node, or an earlier --from-block",
		ErrIncomplete, fmt.Sprintf(what, args...), b.chain.FirstBlock)
}

// Ledger reads the events up to a block; 0: all. That none is missing is seen by those up to the newest block, whichever is asked for: what
// the contracts count they count now, and a node needn't keep older states for it.
func (b *Broker) Ledger(ctx context.Context, at uint64) (*Ledger, error) {
	l, head, err := b.epochs(ctx, at)
	if err != nil {
		return nil, err
	}
	if err := l.shares(ctx, b, head); err != nil {
		return nil, err
	}
	return l, l.revocations(ctx, b)
}

// Epochs is the ledger without who was dealt shares, for those who only want to know the keys: all events of the broker.
func (b *Broker) Epochs(ctx context.Context) (*Ledger, error) {
	l, _, err := b.epochs(ctx, 0)
	if err != nil {
		return nil, err
	}
	return l, l.revocations(ctx, b)
}

// epochs are the broker's events up to a block, and the newest block, up to which none of its orders is missing.
func (b *Broker) epochs(ctx context.Context, at uint64) (*Ledger, *big.Int, error) {
	head, err := b.chain.Head(ctx)
	if err != nil {
		return nil, nil, err
	}
	l := &Ledger{Block: head.Number.Uint64()}
	if at != 0 {
		if at > l.Block {
			return nil, nil, fmt.Errorf("block %d isn't there yet: the head is %d", at, l.Block)
		}
		l.Block = at
	}
	logs, err := b.chain.logs(ctx, b.Address)
	if err != nil {
		return nil, nil, err
	}
	orders := uint64(0)
	for i := range logs {
		log := &logs[i]
		if log.BlockNumber > head.Number.Uint64() {
			break // it came while this was read
		}
		if len(log.Topics) > 2 && log.Topics[0] == brokerEvents.Events["KeyRequested"].ID {
			// Its number has no gaps, so one that is missing shows by the next.
			if orders++; log.Topics[2] != common.BigToHash(new(big.Int).SetUint64(orders)) {
				return nil, nil, b.incomplete("order %d of broker %v isn't there, and order %v is", orders, b.Address, log.Topics[2].Big())
			}
		}
		if log.BlockNumber <= l.Block {
			if err := l.take(log); err != nil {
				return nil, nil, fmt.Errorf("event of broker %v in block %d: %w", b.Address, log.BlockNumber, err)
			}
		}
	}
	taken, err := viewAt(ctx, b.chain, b.Address, head.Number, brokerContract.PackRequests(), brokerContract.UnpackRequests)
	if err != nil {
		return nil, nil, fmt.Errorf("orders of broker %v at block %v: %w", b.Address, head.Number, err)
	}
	if orders != taken {
		return nil, nil, b.incomplete("broker %v took %d orders, and the node shows %d", b.Address, taken, orders)
	}
	return l, head.Number, nil
}

// take adds one event of the broker's.
func (l *Ledger) take(log *types.Log) error {
	if len(log.Topics) == 0 {
		return nil
	}
	event, err := brokerEvents.EventByID(log.Topics[0])
	if err != nil {
		return err
	}
	switch event.Name {
	case "LineOpened":
		e, err := brokerContract.UnpackLineOpenedEvent(log)
		if err != nil {
			return err
		}
		l.Lines = append(l.Lines, LedgerLine{App: e.App, Purpose: e.Purpose, Algorithm: typed.Algorithm(e.Algorithm).String()})
	case "EpochStarted":
		e, err := brokerContract.UnpackEpochStartedEvent(log)
		if err != nil {
			return err
		}
		cause := map[uint8]string{1: "opened", 2: "rotated", 3: "revocation", 4: "scheduled"}[e.Cause]
		if e.Reason != "" {
			cause += ": " + e.Reason
		}
		epoch := l.epoch(e.App, e.Purpose, e.Epoch)
		epoch.Since, epoch.Cause, epoch.Revoked = log.BlockNumber, cause, e.Instance
	case "EpochsRetired":
		e, err := brokerContract.UnpackEpochsRetiredEvent(log)
		if err != nil {
			return err
		}
		line := l.line(e.App, e.Purpose)
		line.Retired = max(line.Retired, e.UpTo)
	case "KeyRequested":
		e, err := brokerContract.UnpackKeyRequestedEvent(log)
		if err != nil {
			return err
		}
		l.epoch(e.App, e.Order.Purpose, e.Order.Epoch)
		l.Knowers = append(l.Knowers, Knower{
			App: e.App, Purpose: e.Order.Purpose, Epoch: e.Order.Epoch, Instance: e.Order.Instance, Measurement: e.Measurement,
			Platform: e.Platform[:], TEE: TEE(e.Tee), Request: e.RequestId, Sequence: e.Sequence, Generation: e.Order.Generation,
			Block: log.BlockNumber, Expiry: e.Expiry,
		})
	case "KeyIssued":
		e, err := brokerContract.UnpackKeyIssuedEvent(log)
		if err != nil {
			return err
		}
		for i := range l.Knowers {
			if k := &l.Knowers[i]; k.Request == e.RequestId {
				k.Issued, k.Signers = log.BlockNumber, bitsOf(e.Signers)
			}
		}
	case "KeyActivated":
		e, err := brokerContract.UnpackKeyActivatedEvent(log)
		if err != nil {
			return err
		}
		epoch := l.epoch(e.App, e.Purpose, e.Epoch)
		epoch.PublicKey, epoch.ActiveAt = e.PublicKey, log.BlockNumber
	case "KeyMismatch":
		e, err := brokerContract.UnpackKeyMismatchEvent(log)
		if err != nil {
			return err
		}
		l.Mismatches = append(l.Mismatches, Mismatch{e.App, e.Purpose, e.Epoch, e.Instance, e.PublicKey, log.BlockNumber})
	}
	return nil
}

func (l *Ledger) line(app common.Address, purpose typed.Purpose) *LedgerLine {
	for i := range l.Lines {
		if l.Lines[i].App == app && l.Lines[i].Purpose == purpose {
			return &l.Lines[i]
		}
	}
	l.Lines = append(l.Lines, LedgerLine{App: app, Purpose: purpose, Algorithm: "unknown"})
	return &l.Lines[len(l.Lines)-1]
}

func (l *Ledger) epoch(app common.Address, purpose typed.Purpose, number uint64) *LedgerEpoch {
	line := l.line(app, purpose)
	i, found := slices.BinarySearchFunc(line.Epochs, number, func(e LedgerEpoch, n uint64) int { return cmp.Compare(e.Epoch, n) })
	if !found {
		line.Epochs = slices.Insert(line.Epochs, i, LedgerEpoch{Epoch: number})
	}
	return &line.Epochs[i]
}

// revocations marks who was removed.
func (l *Ledger) revocations(ctx context.Context, b *Broker) error {
	logs, err := b.chain.logs(ctx, b.Registry, []common.Hash{registryEvents.Events["InstanceRevoked"].ID})
	if err != nil {
		return err
	}
	for i := range logs {
		if logs[i].BlockNumber > l.Block || len(logs[i].Topics) < 2 {
			continue
		}
		instance := common.BytesToAddress(logs[i].Topics[1][12:])
		for j := range l.Knowers {
			if k := &l.Knowers[j]; k.Instance == instance {
				k.Revoked = logs[i].BlockNumber
			}
		}
	}
	return nil
}

func bitsOf(n *big.Int) []int {
	var places []int
	for i := range n.BitLen() {
		if n.Bit(i) == 1 {
			places = append(places, i)
		}
	}
	return places
}
