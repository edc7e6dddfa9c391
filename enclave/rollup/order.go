package rollup

import (
	"fmt"
	"log/slog"

	"github.com/ethereum/go-ethereum/common"

	"github.com/veritee/veritee/enclave/vrf"
	"github.com/veritee/veritee/protocol/typed"
	"github.com/veritee/veritee/protocol/workerapi"
)

// maxBlockNumber is above every block that a chain will ever have, and far from where adding one to it wraps around.
const maxBlockNumber = 1<<48 - 1

// An Order is a ProveRequest whose fields have the right form. What they say is still only the relayer's word.
type Order struct {
	Domain        typed.ProofDomain
	Claim         typed.Claim
	Measurement   common.Hash
	PolicyVersion uint32
	Recipient     common.Address
	NotAfter      uint64
}

// Parse reads an order strictly: every length exact, every number in its range. Refusals: REASON_MALFORMED.
func Parse(r *workerapi.ProveRequest) (Order, *vrf.Refusal) {
	malformed := func(format string, args ...any) (Order, *vrf.Refusal) {
		return Order{}, vrf.Refuse(workerapi.Refusal_REASON_MALFORMED, format, args...)
	}
	for _, field := range []struct {
		name  string
		value []byte
		want  int
	}{
		{"verifier", r.GetVerifier(), common.AddressLength},
		{"claim", r.GetClaim(), typed.ClaimSize},
		{"measurement", r.GetMeasurement(), common.HashLength},
		{"recipient", r.GetRecipient(), common.AddressLength},
	} {
		if len(field.value) != field.want {
			return malformed("%s has %d bytes, it must have %d", field.name, len(field.value), field.want)
		}
	}

	order := Order{
		Domain:      typed.ProofDomain{ChainID: r.GetChainId(), Verifier: common.Address(r.GetVerifier())},
		Measurement: common.Hash(r.GetMeasurement()), PolicyVersion: r.GetPolicyVersion(),
		Recipient: common.Address(r.GetRecipient()), NotAfter: r.GetNotAfter(),
	}
	if err := order.Claim.UnmarshalBinary(r.GetClaim()); err != nil {
		return malformed("%v", err)
	}
	claim := &order.Claim
	switch {
	case order.Domain.Verifier == common.Address{}:
		return malformed("verifier is zero")
	case claim.Rollup == common.Address{}:
		return malformed("the claim's rollup is zero")
	case claim.FirstBlock == 0:
		return malformed("the claim begins at block 0, which nobody executes; a range begins at 1 or later")
	case claim.LastBlock < claim.FirstBlock:
		return malformed("the claim's range ends before it begins: %d to %d", claim.FirstBlock, claim.LastBlock)
	case claim.LastBlock > maxBlockNumber:
		return malformed("the claim's last block is %d; no chain has one above 2^48", claim.LastBlock)
	}
	return order, nil
}

// LogValue shows what is asked, nothing of which is secret.
func (o Order) LogValue() slog.Value {
	return slog.GroupValue(
		slog.Uint64("chain_id", o.Domain.ChainID),
		slog.String("verifier", o.Domain.Verifier.Hex()),
		slog.String("claim", o.Claim.ID().Hex()),
		slog.String("rollup", o.Claim.Rollup.Hex()),
		slog.Uint64("l2_chain_id", o.Claim.L2ChainID),
		slog.Uint64("first_block", o.Claim.FirstBlock),
		slog.Uint64("last_block", o.Claim.LastBlock),
	)
}

// String does the same.
func (o Order) String() string {
	return fmt.Sprintf("blocks %d to %d of chain %d, claim %s", o.Claim.FirstBlock, o.Claim.LastBlock, o.Claim.L2ChainID, o.Claim.ID())
}
