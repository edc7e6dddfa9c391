package world

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"math/big"
	"strings"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/params"
)

// A Wallet is a person on a development chain. Its key is made from its name: it is public, and worth nothing elsewhere.
type Wallet struct {
	Key     *ecdsa.PrivateKey
	Address common.Address

	mu    sync.Mutex // guards nonce
	nonce *uint64    // the next; nil until the chain was asked
}

// NewWallet is the wallet of a name, which has sent nothing yet.
func NewWallet(name string) *Wallet {
	key, err := crypto.ToECDSA(crypto.Keccak256([]byte("veritee development key: " + name)))
	if err != nil {
		panic(err) // one chance in 2^128, and the names are constants
	}
	return &Wallet{Key: key, Address: crypto.PubkeyToAddress(key.PublicKey)}
}

// Forget has the wallet ask the chain again which nonce is next: after a re-org.
func (w *Wallet) Forget() {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.nonce = nil
}

// send signs a call and hands it to the chain; a block to come takes it.
func (w *Wallet) send(ctx context.Context, n Node, to *common.Address, value *big.Int, data []byte) (common.Hash, error) {
	w.mu.Lock()
	defer w.mu.Unlock()

	if w.nonce == nil {
		next, err := n.Client.PendingNonceAt(ctx, w.Address)
		if err != nil {
			return common.Hash{}, err
		}
		w.nonce = &next
	}
	chainID := new(big.Int).SetUint64(n.ChainID)
	tx, err := types.SignNewTx(w.Key, types.LatestSignerForChainID(chainID), &types.DynamicFeeTx{
		ChainID: chainID, Nonce: *w.nonce, GasTipCap: big.NewInt(params.GWei), GasFeeCap: big.NewInt(50 * params.GWei),
		Gas: 8_000_000, To: to, Value: value, Data: data,
	})
	if err != nil {
		return common.Hash{}, err
	}
	if err := n.Client.SendTransaction(ctx, tx); err != nil {
		return common.Hash{}, fmt.Errorf("send from %v: %w", w.Address, err)
	}
	*w.nonce++
	return tx.Hash(), nil
}

// do sends a call and waits until it is mined; a transaction that failed is an error.
func (w *Wallet) do(ctx context.Context, n Node, to *common.Address, value *big.Int, data []byte) (*types.Receipt, error) {
	hash, err := w.send(ctx, n, to, value, data)
	if err != nil {
		return nil, err
	}
	return n.mined(ctx, hash)
}

// Give sends money.
func (w *Wallet) Give(ctx context.Context, n Node, to common.Address, wei *big.Int) error {
	_, err := w.do(ctx, n, &to, wei, nil)
	return err
}

// Send hands a call to the chain, for a block to come, and doesn't wait. Without an address it deploys.
func (w *Wallet) Send(ctx context.Context, n Node, to *common.Address, value *big.Int, data []byte) (common.Hash, error) {
	return w.send(ctx, n, to, value, data)
}

// Do is Send, and waits until it is mined; a transaction that failed is an error.
func (w *Wallet) Do(ctx context.Context, n Node, to *common.Address, value *big.Int, data []byte) (*types.Receipt, error) {
	return w.do(ctx, n, to, value, data)
}

// Call calls a contract.
func (w *Wallet) Call(ctx context.Context, n Node, to common.Address, data []byte) (*types.Receipt, error) {
	return w.do(ctx, n, &to, nil, data)
}

// View asks a contract at the newest block.
func (w *Wallet) View(ctx context.Context, n Node, to common.Address, data []byte) ([]byte, error) {
	return n.Client.CallContract(ctx, ethereum.CallMsg{From: w.Address, To: &to, Data: data}, nil)
}

// A Node is a chain that is spoken to over RPC, and how a block is made on it.
type Node struct {
	ChainID uint64
	Client  *ethclient.Client
	Mine    func() error // makes a block; nil where blocks come by themselves
}

func (n Node) mined(ctx context.Context, hash common.Hash) (*types.Receipt, error) {
	if n.Mine != nil {
		if err := n.Mine(); err != nil {
			return nil, err
		}
	}
	tick := time.NewTicker(20 * time.Millisecond)
	defer tick.Stop()
	for {
		receipt, err := n.Client.TransactionReceipt(ctx, hash)
		switch {
		case err == nil && receipt.Status == types.ReceiptStatusSuccessful:
			return receipt, nil
		case err == nil:
			return nil, fmt.Errorf("transaction %v failed in block %v", hash, receipt.BlockNumber)
		case !errors.Is(err, ethereum.NotFound) && !strings.Contains(err.Error(), "indexing is in progress"):
			return nil, err
		}
		select {
		case <-ctx.Done():
			return nil, ctx.Err()
		case <-tick.C:
		}
	}
}
