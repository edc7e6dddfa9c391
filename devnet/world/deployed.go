package world

import (
	"context"
	"math/big"

	"github.com/veritee/veritee/internal/deployment"
	"github.com/veritee/veritee/internal/transact"
)

// Deployed is a world whose contracts were all deployed as an operator does it, by the owner, into a deployment file. It has no app yet. Blocks
// come by themselves meanwhile.
func Deployed(ctx context.Context, node Node, parameters deployment.Parameters, path string) (*World, deployment.File, error) {
	owner, user := Wallets()
	parameters.Owner, parameters.ConfirmationLevels = owner.Address, Levels
	plan, err := deployment.New(node.ChainID, parameters, deployment.HashWindow)
	if err != nil {
		return nil, deployment.File{}, err
	}
	waiting := node
	waiting.Mine = nil
	if err := owner.Deploy(ctx, waiting, plan); err != nil {
		return nil, deployment.File{}, err
	}
	deployer := deployment.Deployer{
		Client: node.Client, Say: func(string, ...any) {},
		Sender: &transact.Sender{Client: node.Client, ChainID: new(big.Int).SetUint64(node.ChainID), Key: owner.Key},
	}
	file, err := deployer.Deploy(ctx, plan, path)
	if err != nil {
		return nil, file, err
	}
	w, err := New(node, owner, user, file.Address(deployment.Registry), file.Address(deployment.Coordinator), file.FirstBlock())
	return w, file, err
}
