package chain

import (
	"context"
	"crypto/ecdsa"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"
)

// Transact mines an account's transaction in a block of its own; nil for to makes a contract, nil for wei sends nothing. One that is refused, or
// that fails, is an error.
func (c *Chain) Transact(ctx context.Context, from *ecdsa.PrivateKey, to *common.Address, wei *big.Int, data []byte) (*types.Receipt, error) {
	account := crypto.PubkeyToAddress(from.PublicKey)
	nonce, err := c.client.PendingNonceAt(ctx, account)
	if err != nil {
		return nil, err
	}
	id := c.spec.Config.ChainID
	tx, err := types.SignNewTx(from, types.LatestSignerForChainID(id), &types.DynamicFeeTx{
		ChainID: id, Nonce: nonce, GasTipCap: big.NewInt(params.GWei), GasFeeCap: big.NewInt(50 * params.GWei),
		Gas: params.MaxTxGas, To: to, Value: wei, Data: data,
	})
	if err != nil {
		return nil, err
	}
	if err := c.client.SendTransaction(ctx, tx); err != nil {
		return nil, fmt.Errorf("send from %s: %w", account, err)
	}
	if _, err := c.Mine(); err != nil {
		return nil, err
	}
	receipt, err := c.client.TransactionReceipt(ctx, tx.Hash())
	if err != nil {
		return nil, err
	}
	if receipt.Status != types.ReceiptStatusSuccessful {
		return nil, fmt.Errorf("transaction %s of %s failed", tx.Hash(), account)
	}
	return receipt, nil
}
