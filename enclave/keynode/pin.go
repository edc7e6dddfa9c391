package keynode

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/veritee/veritee/enclave/headers"
	"github.com/veritee/veritee/enclave/keynode/contracts"
)

// ErrNoPin is returned where endpoints alone would say which group key the committee has.
var ErrNoPin = errors.New("a committee has formed, and nothing but endpoints tells this node with which group key")

// pin settles which group key is the committee's, if it isn't told: the one that is sealed with this node's shares. A share of generation 2 or
// later was dealt to the group key of the one before, so that key is certain; that of the first is, once the chain has its very record. Outside
// development a node that has neither, where the chain shows a committee, doesn't start: it would take part in whatever endpoints show.
func (n *Node) pin(ctx context.Context) error {
	if n.config.GroupKey != (common.Hash{}) {
		return nil
	}
	at, err := n.config.Chain.AtDepth(ctx, uint64(n.fixed.terms.Depth))
	if err != nil {
		return err
	}
	var group, first common.Hash
	questions := []question{
		{n.config.Committee, contracts.AskGroupKeyHash(), into(&group, contracts.ReadHash)},
		{n.config.Committee, contracts.AskGenerationOf(1), func(data []byte) error {
			g, err := contracts.ReadGenerationOf(data)
			first = g.Record
			return err
		}},
	}
	if err := ask(ctx, n.config.Chain, at, questions); err != nil {
		if errors.Is(err, contracts.ErrAnswer) {
			return nil // the contract isn't there yet at that depth, so nothing has formed
		}
		return err
	}

	var sealed common.Hash
	for _, session := range n.config.Vault.Sessions() {
		held := n.config.Vault.Of(session)
		if held != nil && held.Share != nil && (held.Record.Generation > 1 || held.Record.Hash() == first) {
			sealed = held.Record.GroupKey
		}
	}
	switch {
	case sealed != (common.Hash{}):
		n.config.GroupKey = sealed
		n.config.Log.Warn("no group key is named: this node goes by the one sealed with its shares; add it to the command", "flag", "--group-key "+sealed.Hex())
	case group == (common.Hash{}): // it is to form
	case headers.Development(n.config.Chain.ID()):
		n.config.Log.Warn("no group key is named, and this node has none sealed: compare what its endpoints show with what the committee's owner says, and add it to the command",
			"flag", "--group-key "+group.Hex())
	default:
		return fmt.Errorf("%w; endpoints show %s: compare it with what the committee's owner says, and start with --group-key %s", ErrNoPin, group, group)
	}
	return nil
}
