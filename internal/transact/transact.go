// Package transact sends an operator's own transactions: one at a time, each looked at before it is sent and waited for after.
//
// A call is simulated first, so what would revert is never paid for, and the revert is said in words: the contract's error by name
// and argument, and what mends it. What is sent is a plain EIP-1559 transaction from a key in geth's keystore format. The key must not
// be one of a running relayer's senders: both would take the same nonce.
package transact

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"math/big"
	"os"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/keystore"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"
)

var (
	// ErrNoFunds is returned before anything is sent by an account that can't pay for it.
	ErrNoFunds = errors.New("not enough money")

	// ErrFeeCap is returned while the chain's fees are above what the operator pays.
	ErrFeeCap = errors.New("fees are above the cap")

	// ErrNotMined is returned for a transaction that was sent and isn't in a block in time. It may still be mined.
	ErrNotMined = errors.New("sent, and not mined yet")
)

// A Client is what is needed of a node; ethclient.Client is one.
type Client interface {
	ethereum.ContractCaller
	ethereum.GasEstimator
	ethereum.TransactionSender
	HeaderByNumber(ctx context.Context, number *big.Int) (*types.Header, error)
	BalanceAt(ctx context.Context, account common.Address, blockNumber *big.Int) (*big.Int, error)
	PendingNonceAt(ctx context.Context, account common.Address) (uint64, error)
	SuggestGasTipCap(ctx context.Context) (*big.Int, error)
	TransactionReceipt(ctx context.Context, txHash common.Hash) (*types.Receipt, error)
}

// A Call is a transaction that is to be.
type Call struct {
	Purpose string         // what it is for, such as "confirm the instance"
	To      common.Address // whom it calls
	Value   *big.Int       // wei; nil is nothing
	Data    []byte
	Gas     uint64 // at least so much, for what does less with less gas rather than fail
}

// value is never nil.
func (c Call) value() *big.Int {
	if c.Value == nil {
		return new(big.Int)
	}
	return c.Value
}

// Estimate is the gas that a call needs now, paid for at feeCap (wei per gas; nil if the sender's money isn't to matter). A call that
// would revert is a [*Reverted].
func Estimate(ctx context.Context, client Client, from common.Address, call Call, feeCap *big.Int) (uint64, error) {
	// Without a price nodes show contracts a base fee of zero, and what depends on it isn't tried.
	message := ethereum.CallMsg{From: from, To: &call.To, Value: call.Value, Data: call.Data, GasFeeCap: feeCap}
	gas, err := client.EstimateGas(ctx, message)
	if err == nil {
		return gas, nil
	}

	// The estimate's own words differ between nodes; a plain call gives the revert data on all of them.
	if _, again := client.CallContract(ctx, message, nil); again != nil {
		err = again
	}
	return 0, fmt.Errorf("%s: %w", call.Purpose, Decode(err))
}

// A Sender sends with one key.
type Sender struct {
	Client  Client
	ChainID *big.Int
	Key     *ecdsa.PrivateKey

	MaxFeePerGas *big.Int      // wei; nil: whatever the chain asks
	Wait         time.Duration // for a receipt; 0: 5 minutes
	Sent         func(call Call, tx *types.Transaction)
}

// Address is the account that sends.
func (s *Sender) Address() common.Address { return crypto.PubkeyToAddress(s.Key.PublicKey) }

// Send sends a call and returns its receipt. Nothing was sent if the error is a [*Reverted] without Receipt, ErrNoFunds or ErrFeeCap.
func (s *Sender) Send(ctx context.Context, call Call) (*types.Receipt, error) {
	tx, err := s.sign(ctx, call)
	if err != nil {
		return nil, err
	}
	if err := s.Client.SendTransaction(ctx, tx); err != nil {
		return nil, fmt.Errorf("%s: send: %w", call.Purpose, Decode(err))
	}
	if s.Sent != nil {
		s.Sent(call, tx)
	}
	return s.receipt(ctx, call, tx)
}

// sign prices a call, sees that it would succeed and can be paid for, and signs it.
func (s *Sender) sign(ctx context.Context, call Call) (*types.Transaction, error) {
	head, err := s.Client.HeaderByNumber(ctx, nil)
	if err != nil {
		return nil, fmt.Errorf("%s: read head: %w", call.Purpose, err)
	}
	if head.BaseFee == nil {
		return nil, fmt.Errorf("%s: block %v has no base fee; chains without EIP-1559 aren't served", call.Purpose, head.Number)
	}
	tip, err := s.Client.SuggestGasTipCap(ctx)
	if err != nil {
		return nil, fmt.Errorf("%s: ask for the tip: %w", call.Purpose, err)
	}

	// Twice the base fee lasts for six full blocks of rising fees.
	feeCap := new(big.Int).Add(new(big.Int).Lsh(head.BaseFee, 1), tip)
	if s.MaxFeePerGas != nil && feeCap.Cmp(s.MaxFeePerGas) > 0 {
		least := new(big.Int).Add(head.BaseFee, tip)
		if least.Cmp(s.MaxFeePerGas) > 0 {
			return nil, fmt.Errorf("%s: %w: base fee and tip are %s gwei now, you allow %s; wait, or raise --max-fee",
				call.Purpose, ErrFeeCap, gwei(least), gwei(s.MaxFeePerGas))
		}
		feeCap = s.MaxFeePerGas
	}

	gas, err := Estimate(ctx, s.Client, s.Address(), call, feeCap)
	if err != nil {
		return nil, s.explainPoverty(ctx, call, err)
	}
	// Costs move with the state between now and the block.
	gas = min(max(gas+gas/5, call.Gas), params.MaxTxGas)
	if err := s.afford(ctx, call, new(big.Int).Mul(feeCap, new(big.Int).SetUint64(gas))); err != nil {
		return nil, err
	}

	nonce, err := s.Client.PendingNonceAt(ctx, s.Address())
	if err != nil {
		return nil, fmt.Errorf("%s: ask for the nonce: %w", call.Purpose, err)
	}
	return types.SignNewTx(s.Key, types.LatestSignerForChainID(s.ChainID), &types.DynamicFeeTx{
		ChainID: s.ChainID, Nonce: nonce, GasTipCap: tip, GasFeeCap: feeCap,
		Gas: gas, To: &call.To, Value: call.Value, Data: call.Data,
	})
}

// explainPoverty replaces a failed estimate where the sender couldn't even have paid the value: nodes say that in many ways.
func (s *Sender) explainPoverty(ctx context.Context, call Call, estimate error) error {
	if err := s.afford(ctx, call, new(big.Int)); errors.Is(err, ErrNoFunds) {
		return err
	}
	return estimate
}

func (s *Sender) afford(ctx context.Context, call Call, fee *big.Int) error {
	balance, err := s.Client.BalanceAt(ctx, s.Address(), nil)
	if err != nil {
		return fmt.Errorf("%s: balance of %v: %w", call.Purpose, s.Address(), err)
	}
	need := new(big.Int).Add(fee, call.value())
	if balance.Cmp(need) < 0 || balance.Sign() == 0 {
		return fmt.Errorf("%s: %w: %v has %s ether and needs up to %s; send it the difference",
			call.Purpose, ErrNoFunds, s.Address(), ether(balance), ether(need))
	}
	return nil
}

// receipt waits until a transaction is in a block.
func (s *Sender) receipt(ctx context.Context, call Call, tx *types.Transaction) (*types.Receipt, error) {
	wait := s.Wait
	if wait == 0 {
		wait = 5 * time.Minute
	}
	deadline := time.NewTimer(wait)
	defer deadline.Stop()
	tick := time.NewTicker(200 * time.Millisecond)
	defer tick.Stop()

	for {
		// An error is only one node's word for now; the deadline ends it.
		receipt, err := s.Client.TransactionReceipt(ctx, tx.Hash())
		if err == nil {
			return receipt, s.judge(ctx, call, receipt)
		}
		select {
		case <-ctx.Done():
			return nil, fmt.Errorf("%s: %w: %v; it may be mined still", call.Purpose, ErrNotMined, tx.Hash())
		case <-deadline.C:
			return nil, fmt.Errorf("%s: %w after %v: %v; it may be mined still, look it up before you send again", call.Purpose, ErrNotMined, wait, tx.Hash())
		case <-tick.C:
		}
	}
}

// judge makes an error of a transaction that was mined and failed, with the reason as far as the next best state tells it.
func (s *Sender) judge(ctx context.Context, call Call, receipt *types.Receipt) error {
	if receipt.Status == types.ReceiptStatusSuccessful {
		return nil
	}
	_, err := s.Client.CallContract(ctx, ethereum.CallMsg{
		From: s.Address(), To: &call.To, Value: call.Value, Data: call.Data, GasFeeCap: receipt.EffectiveGasPrice,
	}, receipt.BlockNumber)
	var reverted *Reverted
	if err == nil || !errors.As(Decode(err), &reverted) {
		reverted = &Reverted{}
	}
	reverted.Receipt = receipt
	return fmt.Errorf("%s: transaction %v failed in block %v: %w", call.Purpose, receipt.TxHash, receipt.BlockNumber, reverted)
}

// Key reads a key from a file in geth's keystore format.
func Key(path, passphrase string) (*ecdsa.PrivateKey, error) {
	content, err := os.ReadFile(path)
	if errors.Is(err, os.ErrNotExist) {
		return nil, fmt.Errorf("no keystore at %s; `geth account new` or `cast wallet new` makes one", path)
	} else if err != nil {
		return nil, fmt.Errorf("read keystore: %w", err)
	}
	key, err := keystore.DecryptKey(content, passphrase)
	if errors.Is(err, keystore.ErrDecrypt) {
		return nil, fmt.Errorf("keystore %s: the passphrase is wrong", path)
	} else if err != nil {
		return nil, fmt.Errorf("keystore %s is no key in geth's format: %w", path, err)
	}
	return key.PrivateKey, nil
}

func ether(wei *big.Int) string { return decimals(wei, 18) }
func gwei(wei *big.Int) string  { return decimals(wei, 9) }

func decimals(wei *big.Int, places int) string {
	unit := new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(places)), nil)
	return new(big.Rat).SetFrac(wei, unit).FloatString(6)
}
