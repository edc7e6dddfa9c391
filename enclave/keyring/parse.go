package keyring

import (
	"fmt"
	"log/slog"

	"github.com/ethereum/go-ethereum/common"

	"github.com/veritee/veritee/enclave/vrf"
	"github.com/veritee/veritee/protocol/tbls"
	"github.com/veritee/veritee/protocol/typed"
	"github.com/veritee/veritee/protocol/workerapi"
)

// field is one whose length is fixed.
type field struct {
	name  string
	value []byte
	want  int
}

func lengths(fields ...field) *vrf.Refusal {
	for _, f := range fields {
		if len(f.value) != f.want {
			return vrf.Refuse(workerapi.Refusal_REASON_MALFORMED, "%s has %d bytes, it must have %d", f.name, len(f.value), f.want)
		}
	}
	return nil
}

// ParseWanted reads a request strictly. Refusals: REASON_MALFORMED.
func ParseWanted(r *workerapi.OrderKeyRequest) (Wanted, *vrf.Refusal) {
	if refusal := lengths(
		field{"broker", r.GetBroker(), common.AddressLength},
		field{"app", r.GetApp(), common.AddressLength},
		field{"purpose", r.GetPurpose(), len(typed.Purpose{})},
	); refusal != nil {
		return Wanted{}, refusal
	}
	var spent common.Hash
	if hash := r.GetSpent(); len(hash) > 0 {
		if refusal := lengths(field{"spent", hash, common.HashLength}); refusal != nil {
			return Wanted{}, refusal
		}
		spent = common.Hash(hash)
	}
	return Wanted{
		Line: ID{
			Domain: typed.KeyDomain{ChainID: r.GetChainId(), Broker: common.Address(r.GetBroker())},
			App:    common.Address(r.GetApp()), Purpose: typed.Purpose(r.GetPurpose()),
		},
		Epoch: r.GetEpoch(), Generation: r.GetGeneration(), PolicyVersion: r.GetPolicyVersion(), Spent: spent,
	}, nil
}

// ParseAnswer reads a request strictly: points are on the curve and in their subgroups. Refusals: REASON_MALFORMED, REASON_BAD_KEY.
func ParseAnswer(r *workerapi.TakeKeyRequest) (*Answer, *vrf.Refusal) {
	if refusal := lengths(
		field{"broker", r.GetBroker(), common.AddressLength},
		field{"order", r.GetOrder(), typed.KeyOrderSize},
		field{"y", r.GetY(), tbls.G1Size},
		field{"c", r.GetC(), tbls.G1Size},
		field{"group_key", r.GetGroupKey(), tbls.G2Size},
	); refusal != nil {
		return nil, refusal
	}
	answer := &Answer{
		Domain:   typed.KeyDomain{ChainID: r.GetChainId(), Broker: common.Address(r.GetBroker())},
		Sequence: r.GetSequence(), Expiry: r.GetExpiry(),
	}
	if named := r.GetCoordinator(); len(named) > 0 {
		if refusal := lengths(field{"coordinator", named, common.AddressLength}); refusal != nil {
			return nil, refusal
		}
		answer.Coordinator = common.Address(named)
	}
	if err := answer.Order.UnmarshalBinary(r.GetOrder()); err != nil {
		return nil, vrf.Refuse(workerapi.Refusal_REASON_MALFORMED, "%v", err)
	}

	y, err := tbls.DecodeG1(r.GetY())
	if err != nil {
		return nil, vrf.Refuse(workerapi.Refusal_REASON_BAD_KEY, "y: %v", err)
	}
	c, err := tbls.DecodeG1(r.GetC())
	if err != nil {
		return nil, vrf.Refuse(workerapi.Refusal_REASON_BAD_KEY, "c: %v", err)
	}
	answer.Combined = tbls.Answer{Y: *y, C: *c}
	if answer.GroupKey, err = tbls.DecodeG2(r.GetGroupKey()); err != nil {
		return nil, vrf.Refuse(workerapi.Refusal_REASON_BAD_KEY, "group_key: %v", err)
	}
	return answer, nil
}

// LogValue shows what is asked, nothing of which is secret.
func (w Wanted) LogValue() slog.Value {
	return slog.GroupValue(
		slog.Uint64("chain_id", w.Line.Domain.ChainID), slog.String("app", w.Line.App.Hex()), slog.String("purpose", Decimal(w.Line.Purpose)),
		slog.Uint64("epoch", w.Epoch), slog.Uint64("generation", uint64(w.Generation)), slog.Uint64("policy_version", uint64(w.PolicyVersion)),
	)
}

// LogValue does the same.
func (a *Answer) LogValue() slog.Value {
	if a == nil {
		return slog.StringValue("malformed")
	}
	return slog.GroupValue(
		slog.Uint64("chain_id", a.Domain.ChainID), slog.String("app", a.Order.App.Hex()), slog.String("purpose", Decimal(a.Order.Purpose)),
		slog.Uint64("epoch", a.Order.Epoch), slog.Uint64("generation", uint64(a.Order.Generation)), slog.Uint64("sequence", a.Sequence),
	)
}

// String says which answer it is.
func (a *Answer) String() string {
	return fmt.Sprintf("answer %d to an order for epoch %d", a.Sequence, a.Order.Epoch)
}
