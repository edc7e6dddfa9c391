package world

import (
	"context"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/veritee/veritee/bindings/appauth"
	"github.com/veritee/veritee/bindings/keybroker"
	"github.com/veritee/veritee/bindings/keycommittee"
	"github.com/veritee/veritee/protocol/typed"
)

// Keys are the contracts of a committee that derives keys.
type Keys struct {
	App       common.Address // the committee's own, whose instances are key nodes
	Committee common.Address
	Broker    common.Address
}

// KeyPurpose is the purpose of the world's key line.
func KeyPurpose() (p typed.Purpose) {
	big.NewInt(purpose).FillBytes(p[:])
	return p
}

// Allowing lets code of one kind of TEE act for an app.
func Allowing(app common.Address, measurement common.Hash, tee uint8, name string) Call {
	return Call{app, allowance(measurement, tee, name), "allow " + name}
}

// A Member is a key node that is proposed.
type Member struct {
	Instance, Operator common.Address
	Endpoint           string
}

// Propose opens a session in which members deal shares: the committee's first, or a resharing.
func (w *World) Propose(ctx context.Context, k Keys, threshold uint8, members []Member) error {
	proposed := make([]keycommittee.IKeyCommitteeMember, len(members))
	for i, m := range members {
		proposed[i] = keycommittee.IKeyCommitteeMember(m)
	}
	_, err := w.Owner.do(ctx, w.Node, &k.Committee, nil, keycommittee.NewKeyCommittee().PackPropose(proposed, threshold))
	return err
}

// Generation is which one serves; zero before the first.
func (w *World) Generation(ctx context.Context, k Keys) (uint32, error) {
	c := keycommittee.NewKeyCommittee()
	out, err := w.Owner.View(ctx, w.Node, k.Committee, c.PackGeneration())
	if err != nil {
		return 0, err
	}
	return c.UnpackGeneration(out)
}

// GroupKey is the hash of the committee's group key.
func (w *World) GroupKey(ctx context.Context, k Keys) (common.Hash, error) {
	c := keycommittee.NewKeyCommittee()
	out, err := w.Owner.View(ctx, w.Node, k.Committee, c.PackGroupKeyHash())
	if err != nil {
		return common.Hash{}, err
	}
	hash, err := c.UnpackGroupKeyHash(out)
	return hash, err
}

// Opening has the world's key line derived by the committee, for the coordinator.
func (w *World) Opening(k Keys) Call {
	return Call{k.Broker, keybroker.NewKeyBroker().PackOpen(w.App, KeyPurpose(), uint8(typed.AlgorithmVRF), w.Coordinator), "open the key line"}
}

// Entrusting lets code hold keys of the world's line, and of other purposes of its app, and instances on a machine order them.
func (w *World) Entrusting(k Keys, measurement common.Hash, platform [20]byte, others ...typed.Purpose) []Call {
	calls := []Call{{k.Broker, keybroker.NewKeyBroker().PackAllowPlatform(w.App, platform), "allow the machine"}}
	for _, purpose := range append(others, KeyPurpose()) {
		calls = append(calls, Call{w.App, appauth.NewAppAuth().PackAllowPurpose(measurement, purpose), "allow the purpose"})
	}
	return calls
}

// Rotate begins the next epoch of the world's line.
func (w *World) Rotate(ctx context.Context, k Keys, reason string) error {
	_, err := w.Owner.do(ctx, w.Node, &k.Broker, nil, keybroker.NewKeyBroker().PackRotate(w.App, KeyPurpose(), 0, reason))
	return err
}

// RevokeKeys removes an instance for good, and begins the next epoch of what it could know.
func (w *World) RevokeKeys(ctx context.Context, k Keys, instance common.Address, reason string) error {
	_, err := w.Owner.do(ctx, w.Node, &k.Broker, nil, keybroker.NewKeyBroker().PackRevoke(w.App, instance, reason))
	return err
}

// Renounce begins the next epoch of the world's line because an instance that could know the newest was removed. Anyone may.
func (w *World) Renounce(ctx context.Context, k Keys, instance common.Address) error {
	_, err := w.User.do(ctx, w.Node, &k.Broker, nil, keybroker.NewKeyBroker().PackRenounce(w.App, KeyPurpose(), instance))
	return err
}

// KeyLineNow is where the world's line stands at the broker.
func (w *World) KeyLineNow(ctx context.Context, k Keys) (keybroker.IKeyBrokerLine, error) {
	b := keybroker.NewKeyBroker()
	out, err := w.Owner.View(ctx, w.Node, k.Broker, b.PackLine(w.App, KeyPurpose()))
	if err != nil {
		return keybroker.IKeyBrokerLine{}, err
	}
	return b.UnpackLine(out)
}
