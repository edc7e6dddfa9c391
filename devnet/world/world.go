// Package world sets up on a development chain what the relayer finds on a real one: a registry and a coordinator, a key line,
// accounts with money, and contracts that ask. The demonstration and the tests of the whole pipeline stand on it.
package world

import (
	"context"
	"crypto/rand"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"

	"github.com/veritee/veritee/bindings/democonsumer"
	"github.com/veritee/veritee/bindings/enclaveregistry"
	"github.com/veritee/veritee/bindings/vrfcoordinator"
	"github.com/veritee/veritee/devnet/audit"
	"github.com/veritee/veritee/protocol/ecvrf"
	"github.com/veritee/veritee/protocol/randomness"
)

// Levels are the confirmation levels of the coordinator.
var Levels = []uint8{1, 3, 12, 64}

// MaxGasPrice is what the accounts pay at most, wei per gas.
const MaxGasPrice = 100 * params.GWei

const (
	lease   = 30 * 24 * 3600
	purpose = 1
)

// A World is what was set up.
type World struct {
	Node        Node
	Owner       *Wallet // of the contracts, and of the app
	User        *Wallet // of accounts and consumers
	Registry    common.Address
	Coordinator common.Address
	App         common.Address // whose key line it is: the owner, until there is an AppAuth
	FirstBlock  uint64         // of the contracts
	KeyLine     common.Hash
	Consumers   []Consumer

	coordinator *vrfcoordinator.VRFCoordinator
	registry    *enclaveregistry.EnclaveRegistry
	consumer    *democonsumer.DemoConsumer
}

// A Consumer is a DemoConsumer, with an account of its own.
type Consumer struct {
	Name    string
	Address common.Address
	Account *big.Int
}

// Wallets are those that need money at genesis.
func Wallets() (owner, user *Wallet) { return NewWallet("owner"), NewWallet("user") }

// New is a world around a coordinator that was deployed by owner.
func New(node Node, owner, user *Wallet, registry, coordinator common.Address, firstBlock uint64) (*World, error) {
	line, err := randomness.KeyLine(owner.Address, big.NewInt(purpose))
	if err != nil {
		return nil, err
	}
	return &World{
		Node: node, Owner: owner, User: user, Registry: registry, Coordinator: coordinator, FirstBlock: firstBlock,
		App: owner.Address, KeyLine: line,
		coordinator: vrfcoordinator.NewVRFCoordinator(), registry: enclaveregistry.NewEnclaveRegistry(),
		consumer: democonsumer.NewDemoConsumer(),
	}, nil
}

// Deploy deploys registry and coordinator in plain transactions of the owner.
func Deploy(ctx context.Context, node Node) (*World, error) {
	owner, user := Wallets()
	registry, err := owner.do(ctx, node, nil, nil, append(common.FromHex(enclaveregistry.EnclaveRegistryMetaData.Bin),
		enclaveregistry.NewEnclaveRegistry().PackConstructor(owner.Address, lease)...))
	if err != nil {
		return nil, fmt.Errorf("deploy the registry: %w", err)
	}
	coordinator, err := owner.do(ctx, node, nil, nil, append(common.FromHex(vrfcoordinator.VRFCoordinatorMetaData.Bin),
		vrfcoordinator.NewVRFCoordinator().PackConstructor(vrfcoordinator.IVRFCoordinatorConfig{
			Owner: owner.Address, Registry: registry.ContractAddress, ConfirmationLevels: Levels,
			FlatPremium: new(big.Int), TipCap: big.NewInt(3 * params.GWei), RefundBlocks: big.NewInt(200),
			SettlerBlocks: big.NewInt(10), RetryBlocks: big.NewInt(50), WorkerGrace: big.NewInt(lease),
			EpochNotice: 3600, DeathNotice: lease,
		})...))
	if err != nil {
		return nil, fmt.Errorf("deploy the coordinator: %w", err)
	}
	return New(node, owner, user, registry.ContractAddress, coordinator.ContractAddress, registry.BlockNumber.Uint64())
}

// Confirm gives instances a lease on governance's word.
func (w *World) Confirm(ctx context.Context, instances ...common.Address) error {
	head, err := w.Node.Client.HeaderByNumber(ctx, nil)
	if err != nil {
		return err
	}
	var last common.Hash
	for _, instance := range instances {
		data := w.registry.PackConfirm(instance, w.App, crypto.Keccak256Hash([]byte("unattested")), head.Time+lease-3600)
		if last, err = w.Owner.send(ctx, w.Node, &w.Registry, nil, data); err != nil {
			return err
		}
	}
	_, err = w.Node.mined(ctx, last)
	return err
}

// Revoke takes an instance's lease for good.
func (w *World) Revoke(ctx context.Context, instance common.Address, reason string) error {
	_, err := w.Owner.do(ctx, w.Node, &w.Registry, nil, w.registry.PackRevoke(instance, reason))
	return err
}

// Authorized says whether the registry lets an instance answer for the app now.
func (w *World) Authorized(ctx context.Context, instance common.Address) (bool, error) {
	return w.authorized(ctx, w.App, instance, nil)
}

// AuthorizedFor says whether the registry lets an instance act for another app now.
func (w *World) AuthorizedFor(ctx context.Context, app, instance common.Address) (bool, error) {
	return w.authorized(ctx, app, instance, nil)
}

// AuthorizedAt says the same of an earlier block.
func (w *World) AuthorizedAt(ctx context.Context, instance common.Address, block uint64) (bool, error) {
	return w.authorized(ctx, w.App, instance, new(big.Int).SetUint64(block))
}

func (w *World) authorized(ctx context.Context, app, instance common.Address, block *big.Int) (bool, error) {
	out, err := w.view(ctx, block, w.registry.PackPolicyVersion(app))
	if err != nil {
		return false, err
	}
	version, err := w.registry.UnpackPolicyVersion(out)
	if err != nil {
		return false, err
	}
	if out, err = w.view(ctx, block, w.registry.PackIsAuthorized(instance, version, app)); err != nil {
		return false, err
	}
	return w.registry.UnpackIsAuthorized(out)
}

// view asks the registry, at the head without a block.
func (w *World) view(ctx context.Context, block *big.Int, data []byte) ([]byte, error) {
	return w.Node.Client.CallContract(ctx, ethereum.CallMsg{To: &w.Registry, Data: data}, block)
}

// AnnounceKey makes a VRF key the key of the line.
func (w *World) AnnounceKey(ctx context.Context, secret *ecvrf.SecretKey) error {
	key := secret.Public()
	deployment := randomness.Deployment{ChainID: w.Node.ChainID, Coordinator: w.Coordinator}
	proof, _, err := ecvrf.Prove(secret, deployment.Possession(w.KeyLine, key.KeyHash()), rand.Reader)
	if err != nil {
		return err
	}
	witnesses := make([]*big.Int, len(proof.Witnesses))
	for i, witness := range proof.Witnesses {
		witnesses[i] = witness.Big()
	}
	data := w.coordinator.PackAnnounceKey(w.KeyLine, key.X.Big(), key.Parity, vrfcoordinator.ECVRFProof{
		Gx: proof.Gamma.X.Big(), Gy: proof.Gamma.Y.Big(), Wx: proof.W.X.Big(), Wy: proof.W.Y.Big(),
		C: proof.C.Big(), T: proof.T.Big(), Slope: proof.Slope.Big(),
	}, witnesses)
	_, err = w.Owner.do(ctx, w.Node, &w.Coordinator, nil, data)
	return err
}

// ActiveKey is the hash of the key under which requests of the line are made now; zero if there is none.
func (w *World) ActiveKey(ctx context.Context) (common.Hash, error) {
	out, err := w.Owner.View(ctx, w.Node, w.Coordinator, w.coordinator.PackLine(w.KeyLine))
	if err != nil {
		return common.Hash{}, err
	}
	line, err := w.coordinator.UnpackLine(out)
	return line.Active, err
}

// AddConsumers deploys consumers and opens an account for each, with money, all in one block.
func (w *World) AddConsumers(ctx context.Context, names ...string) error {
	var last common.Hash
	for _, name := range names {
		account, err := randomness.AccountID(w.User.Address, big.NewInt(int64(len(w.Consumers))))
		if err != nil {
			return err
		}
		funds := new(big.Int).Mul(big.NewInt(20), big.NewInt(params.Ether))
		if _, err := w.User.send(ctx, w.Node, &w.Coordinator, funds, w.coordinator.PackDeposit(account.Big())); err != nil {
			return fmt.Errorf("fund the account of %s: %w", name, err)
		}
		address := crypto.CreateAddress(w.User.Address, *w.User.nonce)
		code := append(common.FromHex(democonsumer.DemoConsumerMetaData.Bin),
			w.consumer.PackConstructor(w.Coordinator, w.KeyLine, account.Big())...)
		if _, err := w.User.send(ctx, w.Node, nil, nil, code); err != nil {
			return fmt.Errorf("deploy %s: %w", name, err)
		}
		add := w.coordinator.PackAddConsumer(account.Big(), address)
		if last, err = w.User.send(ctx, w.Node, &w.Coordinator, nil, add); err != nil {
			return fmt.Errorf("let %s spend: %w", name, err)
		}
		w.Consumers = append(w.Consumers, Consumer{name, address, account.Big()})
	}
	// The last one needs all that came before it.
	_, err := w.Node.mined(ctx, last)
	return err
}

// RegisterPayee gives a recipient its number.
func (w *World) RegisterPayee(ctx context.Context, recipient common.Address) error {
	_, err := w.Owner.do(ctx, w.Node, &w.Coordinator, nil, w.coordinator.PackRegisterPayee(recipient))
	return err
}

// Stir puts a transaction into the pool that changes nothing: the next block is another than it would be.
func (w *World) Stir(ctx context.Context) error {
	_, err := w.Owner.send(ctx, w.Node, &w.Owner.Address, nil, nil)
	return err
}

// A Plain is a request of the user's own, who is no contract: its callback can only fail.
type Plain struct {
	Words         uint16
	CallbackGas   uint64
	MaxGasPrice   uint64
	Confirmations uint8
	Input         []byte
	Value         *big.Int // paid with it, wei
}

// AskPlain hands a plain request to the chain, for the next block, and returns its transaction.
func (w *World) AskPlain(ctx context.Context, p Plain) (common.Hash, error) {
	return w.User.send(ctx, w.Node, &w.Coordinator, p.Value, w.coordinator.PackRequestRandomness(
		vrfcoordinator.IVRFCoordinatorRandomnessParams{
			KeyLine: w.KeyLine, NumWords: p.Words, Account: new(big.Int), CallbackGasLimit: new(big.Int).SetUint64(p.CallbackGas),
			MaxGasPrice: p.MaxGasPrice, Confirmations: p.Confirmations, Input: p.Input,
		}))
}

// AskWithoutCode is a plain request like many.
func (w *World) AskWithoutCode(ctx context.Context, confirmations uint8) (common.Hash, error) {
	return w.AskPlain(ctx, Plain{
		Words: 1, CallbackGas: 100_000, MaxGasPrice: MaxGasPrice, Confirmations: confirmations, Value: big.NewInt(params.Ether),
	})
}

// An Ask is one transaction: the same request so many times.
type Ask struct {
	Consumer      int // index into Consumers
	Times         int
	Words         uint16
	Confirmations uint8
	MaxGasPrice   uint64 // wei; 0: MaxGasPrice
}

// Send hands the asks to the chain, for the next block; Await has their ids.
func (w *World) Send(ctx context.Context, asks ...Ask) ([]common.Hash, error) {
	var hashes []common.Hash
	for _, ask := range asks {
		c := w.Consumers[ask.Consumer]
		price := ask.MaxGasPrice
		if price == 0 {
			price = MaxGasPrice
		}
		data := w.consumer.PackAsk(big.NewInt(int64(ask.Times)), ask.Words, ask.Confirmations, price)
		hash, err := w.User.send(ctx, w.Node, &c.Address, nil, data)
		if err != nil {
			return nil, fmt.Errorf("%s asks: %w", c.Name, err)
		}
		hashes = append(hashes, hash)
	}
	return hashes, nil
}

// Ask sends and waits for the block. It returns the ids of the requests.
func (w *World) Ask(ctx context.Context, asks ...Ask) ([]common.Hash, error) {
	hashes, err := w.Send(ctx, asks...)
	if err != nil {
		return nil, err
	}
	var ids []common.Hash
	for i, hash := range hashes {
		node := w.Node
		if i > 0 {
			node.Mine = nil // the first made the block that has them all
		}
		receipt, err := node.mined(ctx, hash)
		if err != nil {
			return nil, err
		}
		ids = append(ids, w.idsOf(receipt)...)
	}
	return ids, nil
}

func (w *World) idsOf(receipt *types.Receipt) []common.Hash {
	var ids []common.Hash
	for _, log := range receipt.Logs {
		if e, err := w.consumer.UnpackAskedEvent(log); err == nil {
			ids = append(ids, e.RequestId)
		}
	}
	return ids
}

// SetAsleep puts a consumer to sleep, so that its callback reverts, or wakes it.
func (w *World) SetAsleep(ctx context.Context, consumer int, asleep bool) error {
	_, err := w.User.do(ctx, w.Node, &w.Consumers[consumer].Address, nil, w.consumer.PackSetAsleep(asleep))
	return err
}

// Retry repeats a failed callback; beta is from the event CallbackFailed.
func (w *World) Retry(ctx context.Context, r *audit.Request, beta common.Hash) error {
	terms, err := r.Terms.Pack()
	if err != nil {
		return err
	}
	request := vrfcoordinator.IVRFCoordinatorRequest{
		Terms: terms.Big(), Consumer: r.Consumer, KeyLine: r.KeyLine, KeyHash: r.KeyHash, InputHash: r.InputHash,
	}
	_, err = w.User.do(ctx, w.Node, &w.Coordinator, nil, w.coordinator.PackRetryCallback(request, beta))
	return err
}

// Words are what a consumer was given for a request, by its own event: nil if none came. More than one event is an error.
func (w *World) Words(ctx context.Context, consumer common.Address, id common.Hash) ([]common.Hash, error) {
	logs, err := w.Node.Client.FilterLogs(ctx, ethereum.FilterQuery{
		FromBlock: new(big.Int).SetUint64(w.FirstBlock), Addresses: []common.Address{consumer},
		Topics: [][]common.Hash{{w.consumer.GetABI().Events["Received"].ID}, {id}},
	})
	if err != nil || len(logs) == 0 {
		return nil, err
	}
	if len(logs) > 1 {
		return nil, fmt.Errorf("%v was called back %d times for %v", consumer, len(logs), id)
	}
	event, err := w.consumer.UnpackReceivedEvent(&logs[0])
	if err != nil {
		return nil, err
	}
	words := make([]common.Hash, len(event.Words))
	for i, word := range event.Words {
		words[i] = common.BigToHash(word)
	}
	return words, nil
}
