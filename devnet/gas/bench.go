package main

import (
	"context"
	"crypto/ecdsa"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/params"

	"github.com/veritee/veritee/devnet/chain"
)

// wallet signs transactions and counts its nonces.
type wallet struct {
	key     *ecdsa.PrivateKey
	address common.Address
	nonce   uint64
}

// newWallet derives a wallet from a name, the same in every run.
func newWallet(name string) *wallet {
	key, err := crypto.ToECDSA(crypto.Keccak256([]byte("veritee gas: " + name)))
	if err != nil {
		panic(err) // one chance in 2^128, and the names are constants
	}
	return &wallet{key: key, address: crypto.PubkeyToAddress(key.PublicKey)}
}

// node is a chain that makes a block when it is told to.
type node interface {
	Client() *ethclient.Client
	Mine() (*types.Header, error)
	Close() error
}

// bench is the chain and the people on it.
type bench struct {
	ctx      context.Context
	chain    node
	operator *wallet // deploys, answers, is paid
	user     *wallet // owns accounts and consumers, asks
}

func newBench(ctx context.Context, config chain.Config) (*bench, error) {
	operator, user := newWallet("operator"), newWallet("user")

	config.Alloc, config.Deterministic = chain.Fund(operator.address, user.address), true
	c, err := chain.New(config)
	if err != nil {
		return nil, err
	}
	return &bench{ctx: ctx, chain: c, operator: operator, user: user}, nil
}

// call is a transaction that isn't signed yet.
type call struct {
	from  *wallet
	to    *common.Address // nil creates a contract
	value *big.Int
	data  []byte

	touched []common.Address // accounts in its access list, which it pays for before it runs
}

// send puts the calls in one block, in this order as long as they are one wallet's, and returns their receipts. A call
// that fails is an error: no figure is taken from a transaction that didn't do its work.
func (b *bench) send(calls ...call) ([]*types.Receipt, error) {
	hashes := make([]common.Hash, len(calls))

	for i, c := range calls {
		var touched types.AccessList
		for _, account := range c.touched {
			touched = append(touched, types.AccessTuple{Address: account})
		}
		tx, err := types.SignNewTx(c.from.key, types.LatestSignerForChainID(big.NewInt(chain.ID)), &types.DynamicFeeTx{
			ChainID:   big.NewInt(chain.ID),
			Nonce:     c.from.nonce,
			GasTipCap: big.NewInt(params.GWei),
			GasFeeCap: big.NewInt(10 * params.GWei),
			Gas:       params.MaxTxGas,
			To:        c.to,
			Value:     c.value,
			Data:      c.data,

			AccessList: touched,
		})
		if err != nil {
			return nil, err
		}
		if err := b.chain.Client().SendTransaction(b.ctx, tx); err != nil {
			return nil, fmt.Errorf("send call %d of %d: %w", i+1, len(calls), err)
		}
		c.from.nonce++
		hashes[i] = tx.Hash()
	}

	header, err := b.chain.Mine()
	if err != nil {
		return nil, err
	}
	receipts := make([]*types.Receipt, len(calls))
	for i, hash := range hashes {
		receipt, err := b.chain.Client().TransactionReceipt(b.ctx, hash)
		if err != nil {
			return nil, fmt.Errorf("receipt of call %d of %d: %w", i+1, len(calls), err)
		}
		if receipt.BlockHash != header.Hash() {
			return nil, fmt.Errorf("call %d of %d isn't in its block", i+1, len(calls))
		}
		if receipt.Status != types.ReceiptStatusSuccessful {
			return nil, b.explain(calls[i], header.Number)
		}
		receipts[i] = receipt
	}
	return receipts, nil
}

// explain repeats a call that failed, on the state before its block, to learn why.
func (b *bench) explain(c call, number *big.Int) error {
	message := ethereum.CallMsg{From: c.from.address, To: c.to, Value: c.value, Data: c.data}
	_, err := b.chain.Client().CallContract(b.ctx, message, new(big.Int).Sub(number, common.Big1))
	return fmt.Errorf("transaction to %v failed: %w%s", c.to, err, revertData(err))
}

// revertData is what a contract said when it refused, for whoever reads the error.
func revertData(err error) string {
	if data, ok := ethclient.RevertErrorData(err); ok {
		return fmt.Sprintf(" (%#x)", data)
	}
	return ""
}

// mine makes empty blocks.
func (b *bench) mine(blocks int) error {
	for range blocks {
		if _, err := b.chain.Mine(); err != nil {
			return err
		}
	}
	return nil
}

// deploy creates a contract in a block of its own and returns it, bound to its address.
func (b *bench) deploy(from *wallet, c contract, args ...any) (*deployed, error) {
	packed, err := c.ABI.Pack("", args...)
	if err != nil {
		return nil, err
	}
	receipts, err := b.send(call{from: from, data: append(c.Code[:len(c.Code):len(c.Code)], packed...)})
	if err != nil {
		return nil, err
	}
	return &deployed{bench: b, address: receipts[0].ContractAddress, ABI: c.ABI}, nil
}

// deployBound creates a contract of the operator's out of its binding: the code that is deployed everywhere else.
func (b *bench) deployBound(data *bind.MetaData, args ...any) (*deployed, error) {
	parsed, err := data.ParseABI()
	if err != nil {
		return nil, err
	}
	return b.deploy(b.operator, contract{ABI: *parsed, Code: common.FromHex(data.Bin)}, args...)
}

// deployed is a contract on the chain.
type deployed struct {
	abi.ABI

	bench   *bench
	address common.Address
}

// call is a transaction to the contract.
func (d *deployed) call(from *wallet, method string, args ...any) (call, error) {
	data, err := d.Pack(method, args...)
	if err != nil {
		return call{}, err
	}
	return call{from: from, to: &d.address, data: data}, nil
}

// send calls the contract in a block of its own.
func (d *deployed) send(from *wallet, value *big.Int, method string, args ...any) (*types.Receipt, error) {
	c, err := d.call(from, method, args...)
	if err != nil {
		return nil, err
	}
	c.value = value

	receipts, err := d.bench.send(c)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", method, err)
	}
	return receipts[0], nil
}

// view calls the contract without a transaction and returns what it answers.
func (d *deployed) view(method string, args ...any) ([]any, error) {
	data, err := d.Pack(method, args...)
	if err != nil {
		return nil, err
	}
	out, err := d.bench.chain.Client().CallContract(d.bench.ctx, ethereum.CallMsg{To: &d.address, Data: data}, nil)
	if err != nil {
		return nil, fmt.Errorf("%s: %w%s", method, err, revertData(err))
	}
	return d.Unpack(method, out)
}

// events decodes the contract's events of one name out of a receipt: the fields that aren't indexed go into new
// values of E, and the logs come along for those that are.
func events[E any](d *deployed, receipt *types.Receipt, name string) ([]E, []*types.Log, error) {
	var (
		decoded []E
		logs    []*types.Log
	)
	for _, log := range receipt.Logs {
		if log.Address != d.address || log.Topics[0] != d.Events[name].ID {
			continue
		}
		var event E
		if err := d.UnpackIntoInterface(&event, name, log.Data); err != nil {
			return nil, nil, fmt.Errorf("event %s: %w", name, err)
		}
		decoded, logs = append(decoded, event), append(logs, log)
	}
	return decoded, logs, nil
}
