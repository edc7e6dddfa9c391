package vrf

import (
	"fmt"
	"log/slog"
	"math"

	"github.com/ethereum/go-ethereum/common"

	"github.com/veritee/veritee/enclave/journal"
	"github.com/veritee/veritee/protocol/randomness"
	"github.com/veritee/veritee/protocol/workerapi"
)

// maxBlockNumber is what a request's terms have room for, 40 bits.
const maxBlockNumber = 1<<40 - 1

// An Order is an AnswerRequest whose fields have the right form. What they say is still only the relayer's word.
type Order struct {
	Deployment    randomness.Deployment
	KeyLine       common.Hash
	KeyHash       common.Hash
	Number        uint64
	Confirmations uint8
	BlockHash     common.Hash

	PolicyVersion uint32
	Payee         uint32
	Settler       common.Address
	NotAfter      uint64
}

// ParseOrder reads an order strictly: every length exact, every number in its range. Refusals: REASON_MALFORMED.
func ParseOrder(r *workerapi.AnswerRequest) (Order, *Refusal) {
	malformed := func(format string, args ...any) (Order, *Refusal) {
		return Order{}, Refuse(workerapi.Refusal_REASON_MALFORMED, format, args...)
	}

	for _, field := range []struct {
		name  string
		value []byte
		want  int
	}{
		{"coordinator", r.GetCoordinator(), common.AddressLength},
		{"key_line", r.GetKeyLine(), common.HashLength},
		{"key_hash", r.GetKeyHash(), common.HashLength},
		{"block_hash", r.GetBlockHash(), common.HashLength},
		{"settler", r.GetSettler(), common.AddressLength},
	} {
		if len(field.value) != field.want {
			return malformed("%s has %d bytes, it must have %d", field.name, len(field.value), field.want)
		}
	}

	order := Order{
		Deployment: randomness.Deployment{
			ChainID:     r.GetChainId(),
			Coordinator: common.Address(r.GetCoordinator()),
		},
		KeyLine:       common.Hash(r.GetKeyLine()),
		KeyHash:       common.Hash(r.GetKeyHash()),
		Number:        r.GetBlockNumber(),
		BlockHash:     common.Hash(r.GetBlockHash()),
		PolicyVersion: r.GetPolicyVersion(),
		Payee:         r.GetPayee(),
		Settler:       common.Address(r.GetSettler()),
		NotAfter:      r.GetNotAfter(),
	}
	switch confirmations := r.GetConfirmations(); {
	case confirmations < 1 || confirmations > math.MaxUint8:
		return malformed("confirmations is %d, it must be 1 to 255", confirmations)
	case order.Number > maxBlockNumber:
		return malformed("block_number is %d, no request is in a block above 2^40", order.Number)
	case order.BlockHash == common.Hash{}:
		return malformed("block_hash is zero")
	default:
		order.Confirmations = uint8(confirmations)
	}
	return order, nil
}

// line is what the journal counts by.
func (o Order) line() journal.Line {
	return journal.Line{ChainID: o.Deployment.ChainID, Coordinator: o.Deployment.Coordinator, KeyHash: o.KeyHash}
}

// LogValue shows what is asked, nothing of which is secret.
func (o Order) LogValue() slog.Value {
	return slog.GroupValue(
		slog.Uint64("chain_id", o.Deployment.ChainID),
		slog.String("coordinator", o.Deployment.Coordinator.Hex()),
		slog.String("key_hash", o.KeyHash.Hex()),
		slog.Uint64("block", o.Number),
		slog.String("block_hash", o.BlockHash.Hex()),
		slog.Int("confirmations", int(o.Confirmations)),
	)
}

// String does the same.
func (o Order) String() string {
	return fmt.Sprintf("block %d of chain %d, %d confirmations, key %s", o.Number, o.Deployment.ChainID, o.Confirmations, o.KeyHash)
}
