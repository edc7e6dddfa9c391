package main

import (
	"bytes"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"

	"github.com/veritee/veritee/bindings/enclaveregistry"
	"github.com/veritee/veritee/bindings/vrfcoordinator"
	"github.com/veritee/veritee/devnet/chain"
	"github.com/veritee/veritee/protocol/ecvrf"
	"github.com/veritee/veritee/protocol/randomness"
	"github.com/veritee/veritee/protocol/typed"
)

// The coordinator as it would be deployed: the confirmation levels and times are of the order of Ethereum's. None of
// them changes gas.
const (
	lease       = 30 * 24 * 3600
	notice      = 24 * 3600
	deathNotice = 30 * 24 * 3600
	tipCap      = 3 * params.GWei
	purpose     = 1
)

// veritee is ours. The worker is in this process: what it does costs no gas.
type veritee struct {
	root     string
	secret   *ecvrf.SecretKey
	instance *ecdsa.PrivateKey
	payee    uint32
	keyLine  common.Hash
	app      common.Address
	version  uint32 // of the app's policy

	candidates int // of the last answer's proof

	coordinator *deployed
	verifier    *deployed
	consumer    contract
}

// newVeritee is the system that is ours, beside which the peer is measured.
func newVeritee(root string) system {
	seed := crypto.Keccak256([]byte("veritee gas: VRF key"))
	secret, err := ecvrf.ParseSecretKey(seed)
	if err != nil {
		panic(err) // one chance in 2^128, and the name is a constant
	}
	return &veritee{root: root, secret: secret, instance: newWallet("instance").key}
}

func (*veritee) Name() string { return "veritee" }

// Warmup fills an account's slots: the first eight requests write fresh ones. A later burst of fifty over ten accounts
// has five open per account, one of ten on one account ten.
func (*veritee) Warmup() int { return 10 }

func (*veritee) Ways() []string { return []string{"one settlement"} }

// Deploy has governance take the worker at its word, which costs an answer what evidence does: the registry reads the same two
// words. The figures of attestation take one that has evidence; see registered.
func (v *veritee) Deploy(b *bench) error {
	registry, err := b.deployBound(&enclaveregistry.EnclaveRegistryMetaData, b.operator.address, uint64(lease))
	if err != nil {
		return err
	}
	if err := v.deploy(b, registry.address); err != nil {
		return err
	}
	v.app = b.operator.address
	head, err := b.chain.Client().HeaderByNumber(b.ctx, nil)
	if err != nil {
		return err
	}
	_, err = registry.send(b.operator, nil, "confirm",
		crypto.PubkeyToAddress(v.instance.PublicKey), v.app, crypto.Keccak256Hash([]byte("gas")), head.Time+lease-notice)
	if err != nil {
		return err
	}
	return v.open(b, func(data []byte) error {
		_, err := b.send(call{from: b.operator, to: &v.coordinator.address, data: data})
		return err
	})
}

// ourCompiler is the one of foundry.toml, with other runs.
func ourCompiler(root string, runs int) compiler {
	return compiler{
		root: root, command: "tools/solc", evm: "cancun", runs: runs, viaIR: true,
		remappings: map[string]string{
			"@veritee/contracts/":      "contracts/",
			"@openzeppelin/contracts/": "node_modules/@openzeppelin/contracts/",
		},
	}
}

// deploy is the contracts.
func (v *veritee) deploy(b *bench, registry common.Address) (err error) {
	v.coordinator, err = b.deployBound(&vrfcoordinator.VRFCoordinatorMetaData,
		vrfcoordinator.IVRFCoordinatorConfig{
			Owner:              b.operator.address,
			Registry:           registry,
			ConfirmationLevels: []uint8{1, confirmations, 12, 64},
			FlatPremium:        new(big.Int),
			TipCap:             big.NewInt(tipCap),
			RefundBlocks:       big.NewInt(7200),
			SettlerBlocks:      big.NewInt(10),
			RetryBlocks:        big.NewInt(300),
			WorkerGrace:        big.NewInt(lease),
			EpochNotice:        notice,
			DeathNotice:        deathNotice,
		})
	if err != nil {
		return err
	}

	sources := ourCompiler(v.root, 10_000)
	if v.consumer, err = sources.contract(b.ctx, "devnet/gas/contracts/VeriteeConsumer.sol", "VeriteeConsumer"); err != nil {
		return err
	}
	// The verifier is measured as it is inside the coordinator.
	sources.runs = coordinatorRuns
	verifier, err := sources.contract(b.ctx, "devnet/gas/contracts/VeriteeVerifier.sol", "VeriteeVerifier")
	if err != nil {
		return err
	}
	v.verifier, err = b.deploy(b.operator, verifier)
	return err
}

// open registers the worker's VRF key and a payee. announce sends the coordinator what the app alone may say.
func (v *veritee) open(b *bench, announce func(data []byte) error) (err error) {
	if v.keyLine, err = randomness.KeyLine(v.app, big.NewInt(purpose)); err != nil {
		return err
	}
	key := v.secret.Public()
	possession := v.deployment().Possession(v.keyLine, key.KeyHash())
	proof, _, err := ecvrf.Prove(v.secret, possession, v.randomness(possession))
	if err != nil {
		return err
	}
	data, err := v.coordinator.Pack("announceKey", v.keyLine, key.X.Big(), key.Parity, abiProof(proof), witnesses(proof))
	if err != nil {
		return err
	}
	if err := announce(data); err != nil {
		return err
	}

	if _, err := v.coordinator.send(b.operator, nil, "registerPayee", b.operator.address); err != nil {
		return err
	}
	v.payee = 1
	return nil
}

func (v *veritee) deployment() randomness.Deployment {
	return randomness.Deployment{ChainID: chain.ID, Coordinator: v.coordinator.address}
}

// randomness makes proofs the same in every run: the prover's nonces come from what is proven.
func (*veritee) randomness(alpha common.Hash) *bytes.Reader {
	var stream []byte
	for i := range 64 {
		stream = append(stream, crypto.Keccak256(alpha[:], []byte{byte(i)})...)
	}
	return bytes.NewReader(stream)
}

// Consumer opens an account of the user, funds it and adds one consumer.
func (v *veritee) Consumer(b *bench) (common.Address, error) {
	account, err := randomness.AccountID(b.user.address, new(big.Int).SetUint64(b.user.nonce))
	if err != nil {
		return common.Address{}, err
	}
	funds := new(big.Int).Mul(big.NewInt(100), big.NewInt(params.Ether))
	if _, err := v.coordinator.send(b.user, funds, "deposit", account.Big()); err != nil {
		return common.Address{}, err
	}
	consumer, err := b.deploy(b.user, v.consumer, v.coordinator.address, v.keyLine, account.Big())
	if err != nil {
		return common.Address{}, err
	}
	_, err = v.coordinator.send(b.user, nil, "addConsumer", account.Big(), consumer.address)
	return consumer.address, err
}

// veriteeRequest is the event RandomnessRequested without its indexed fields.
type veriteeRequest struct {
	KeyHash   [32]byte
	Account   *big.Int
	Terms     *big.Int
	InputHash [32]byte
}

func (v *veritee) Answer(b *bench, _ string, requests []*types.Receipt) ([]call, error) {
	var (
		items []vrfcoordinator.IVRFCoordinatorItem
		first randomness.RequestTerms
	)
	for _, receipt := range requests {
		asked, logs, err := events[veriteeRequest](v.coordinator, receipt, "RandomnessRequested")
		if err != nil {
			return nil, err
		}
		for i, request := range asked {
			items = append(items, vrfcoordinator.IVRFCoordinatorItem{
				Terms:     request.Terms,
				Consumer:  common.BytesToAddress(logs[i].Topics[2].Bytes()),
				InputHash: request.InputHash,
			})
			if first, err = randomness.UnpackTerms(common.BigToHash(request.Terms)); err != nil {
				return nil, err
			}
		}
	}
	if len(items) == 0 {
		return nil, errors.New("nothing was requested")
	}

	answer, proof, err := v.answer(b, first, requests[0].BlockHash)
	if err != nil {
		return nil, err
	}
	v.candidates = len(proof.Witnesses)
	one, err := v.coordinator.call(b.operator, "settleAnswer", answer, witnesses(proof), items)
	return []call{one}, err
}

// answer is what a worker does: it computes alpha, proves, and signs.
func (v *veritee) answer(b *bench, terms randomness.RequestTerms, blockHash common.Hash) (
	vrfcoordinator.IVRFCoordinatorAnswer, *ecvrf.Proof, error,
) {
	none := vrfcoordinator.IVRFCoordinatorAnswer{}
	key := v.secret.Public()
	alpha, err := v.deployment().Alpha(key.KeyHash(), terms.BlockNumber, terms.Confirmations, blockHash)
	if err != nil {
		return none, nil, err
	}
	proof, _, err := ecvrf.Prove(v.secret, alpha, v.randomness(alpha))
	if err != nil {
		return none, nil, err
	}
	head, err := b.chain.Client().HeaderByNumber(b.ctx, nil)
	if err != nil {
		return none, nil, err
	}

	statement := typed.Answer{
		Alpha:         alpha,
		Gamma:         gamma(proof),
		KeyHash:       key.KeyHash(),
		App:           v.app,
		PolicyVersion: v.version,
		Payee:         v.payee,
		Settler:       b.operator.address,
		NotAfter:      head.Time + 3600,
	}
	domain := typed.Domain{ChainID: chain.ID, Coordinator: v.coordinator.address}
	signature, err := typed.Sign(statement.Digest(domain), v.instance)
	if err != nil {
		return none, nil, err
	}

	return vrfcoordinator.IVRFCoordinatorAnswer{
		KeyLine: v.keyLine,
		Px:      key.X.Big(),
		Terms:   statement.Terms(key.Parity, true),
		R:       signature.R,
		Vs:      signature.VS,
		Proof:   abiProof(proof),
	}, proof, nil
}

// Candidates has a witness for each.
func (v *veritee) Candidates() int { return v.candidates }

func (v *veritee) Fulfilled(receipt *types.Receipt) (int, error) {
	fulfilled, _, err := events[struct{ Charge *big.Int }](v.coordinator, receipt, "RandomnessFulfilled")
	return len(fulfilled), err
}

func (v *veritee) Verify(b *bench, input common.Hash) (uint64, error) {
	key := v.secret.Public()
	proof, _, err := ecvrf.Prove(v.secret, input, v.randomness(input))
	if err != nil {
		return 0, err
	}
	out, err := v.verifier.view("verify", key.X.Big(), key.Parity, input, abiProof(proof), witnesses(proof))
	if err != nil {
		return 0, err
	}
	if code := out[1].(uint8); code != 0 {
		return 0, fmt.Errorf("the proof was refused with code %d", code)
	}
	return out[0].(*big.Int).Uint64(), nil
}

func abiProof(proof *ecvrf.Proof) vrfcoordinator.ECVRFProof {
	return vrfcoordinator.ECVRFProof{
		Gx: proof.Gamma.X.Big(), Gy: proof.Gamma.Y.Big(),
		Wx: proof.W.X.Big(), Wy: proof.W.Y.Big(),
		C: proof.C.Big(), T: proof.T.Big(), Slope: proof.Slope.Big(),
	}
}

func witnesses(proof *ecvrf.Proof) []*big.Int {
	all := make([]*big.Int, len(proof.Witnesses))
	for i, witness := range proof.Witnesses {
		all[i] = witness.Big()
	}
	return all
}

func gamma(proof *ecvrf.Proof) (point [64]byte) {
	copy(point[:], slices.Concat(proof.Gamma.X[:], proof.Gamma.Y[:]))
	return point
}
