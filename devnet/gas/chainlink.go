package main

import (
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"
)

// The compiler settings of Chainlink's deployments: their build compiles everything of v2.5 with a million runs
// (profile vrfv2plus-compile of the package's foundry.toml), and the coordinator with 500, because it wouldn't fit
// into a contract otherwise. The verifier is measured as it is inside the coordinator.
const (
	coordinatorRuns = 500
	otherRuns       = 1_000_000
)

// Configuration of the coordinator, as on Ethereum's mainnet where it matters: three confirmations at least, 2.5
// million gas for a callback at most, 24 % on top in native money. Prices don't change gas.
const (
	maxCallbackGas  = 2_500_000
	staleness       = 86_400
	gasAfterPayment = 37_185 // what the comment in SubscriptionAPI.sol adds up
	nativePremium   = 24
	linkPremium     = 20
)

const (
	wayEach  = "one transaction each"
	wayBatch = "BatchVRFCoordinatorV2Plus"
)

// chainlink is Chainlink VRF v2.5 with subscriptions and native payment.
type chainlink struct {
	root   string
	prover chainlinkProver

	coordinator *deployed
	batch       *deployed
	verifier    *deployed
	consumer    contract
}

func newChainlink(root string) *chainlink {
	return &chainlink{root: root, prover: newChainlinkProver("chainlink proving key")}
}

func (*chainlink) Name() string { return "Chainlink VRF v2.5" }

// Warmup: the subscription's and the consumer's slots are written by the first request and its answer; nothing after
// that is new to an account.
func (*chainlink) Warmup() int { return 3 }

func (*chainlink) Ways() []string { return []string{wayEach, wayBatch} }

func (c *chainlink) Deploy(b *bench) error {
	const v25 = "@chainlink/contracts/src/v0.8/vrf/dev/"
	const ours = "devnet/gas/contracts/"

	compiled := make([]contract, 4)
	for i, unit := range []struct {
		source, name string
		runs         int
	}{
		{v25 + "VRFCoordinatorV2_5.sol", "VRFCoordinatorV2_5", coordinatorRuns},
		{v25 + "BatchVRFCoordinatorV2Plus.sol", "BatchVRFCoordinatorV2Plus", otherRuns},
		{ours + "ChainlinkVerifier.sol", "ChainlinkVerifier", coordinatorRuns},
		{ours + "ChainlinkConsumer.sol", "ChainlinkConsumer", otherRuns},
	} {
		var err error
		if compiled[i], err = c.compiler(unit.runs).contract(b.ctx, unit.source, unit.name); err != nil {
			return fmt.Errorf("%w (tools/chainlink fetches Chainlink's sources)", err)
		}
	}

	// The block hash store is asked only for blocks older than 256, of which there are none here.
	var err error
	if c.coordinator, err = b.deploy(b.operator, compiled[0], common.Address{}); err != nil {
		return err
	}
	if c.batch, err = b.deploy(b.operator, compiled[1], c.coordinator.address); err != nil {
		return err
	}
	if c.verifier, err = b.deploy(b.operator, compiled[2]); err != nil {
		return err
	}
	c.consumer = compiled[3]
	return c.configure(b)
}

// compiler is the one that Chainlink deploys with. Paris is its newest target.
func (c *chainlink) compiler(runs int) compiler {
	return compiler{
		root:       c.root,
		command:    "tools/solc-0.8.19",
		evm:        "paris",
		runs:       runs,
		remappings: map[string]string{"@chainlink/contracts/": "build/chainlink/package/"},
	}
}

func (c *chainlink) configure(b *bench) error {
	_, err := c.coordinator.send(b.operator, nil, "setConfig",
		uint16(confirmations), uint32(maxCallbackGas), uint32(staleness), uint32(gasAfterPayment),
		big.NewInt(params.Ether), uint32(0), uint32(0), uint8(nativePremium), uint8(linkPremium))
	if err != nil {
		return err
	}
	_, err = c.coordinator.send(b.operator, nil, "registerProvingKey", c.prover.public, uint64(500*params.GWei))
	return err
}

// Consumer opens a subscription, funds it and adds one consumer.
func (c *chainlink) Consumer(b *bench) (common.Address, error) {
	receipt, err := c.coordinator.send(b.user, nil, "createSubscription")
	if err != nil {
		return common.Address{}, err
	}
	_, logs, err := events[struct{ Owner common.Address }](c.coordinator, receipt, "SubscriptionCreated")
	if err != nil {
		return common.Address{}, err
	}
	if len(logs) != 1 {
		return common.Address{}, errors.New("no subscription was created")
	}
	subscription := logs[0].Topics[1].Big()

	funds := new(big.Int).Mul(big.NewInt(100), big.NewInt(params.Ether))
	if _, err := c.coordinator.send(b.user, funds, "fundSubscriptionWithNative", subscription); err != nil {
		return common.Address{}, err
	}
	consumer, err := b.deploy(b.user, c.consumer, c.coordinator.address, c.keyHash(), subscription)
	if err != nil {
		return common.Address{}, err
	}
	_, err = c.coordinator.send(b.user, nil, "addConsumer", subscription, consumer.address)
	return consumer.address, err
}

func (c *chainlink) keyHash() common.Hash {
	return crypto.Keccak256Hash(words(c.prover.public[0], c.prover.public[1]))
}

// chainlinkRequest is the event RandomWordsRequested without its indexed fields.
type chainlinkRequest struct {
	RequestId                   *big.Int
	PreSeed                     *big.Int
	MinimumRequestConfirmations uint16
	CallbackGasLimit            uint32
	NumWords                    uint32
	ExtraArgs                   []byte
}

// chainlinkCommitment is VRFTypes.RequestCommitmentV2Plus, what a request promised and its answer must repeat.
type chainlinkCommitment struct {
	BlockNum         uint64
	SubId            *big.Int
	CallbackGasLimit uint32
	NumWords         uint32
	Sender           common.Address
	ExtraArgs        []byte
}

func (c *chainlink) Answer(b *bench, way string, requests []*types.Receipt) ([]call, error) {
	var (
		proofs      []chainlinkProof
		commitments []chainlinkCommitment
	)
	for _, receipt := range requests {
		asked, logs, err := events[chainlinkRequest](c.coordinator, receipt, "RandomWordsRequested")
		if err != nil {
			return nil, err
		}
		for i, request := range asked {
			proofs = append(proofs, c.answer(request, receipt.BlockHash))
			commitments = append(commitments, chainlinkCommitment{
				BlockNum:         receipt.BlockNumber.Uint64(),
				SubId:            logs[i].Topics[2].Big(),
				CallbackGasLimit: request.CallbackGasLimit,
				NumWords:         request.NumWords,
				Sender:           common.BytesToAddress(logs[i].Topics[3].Bytes()),
				ExtraArgs:        request.ExtraArgs,
			})
		}
	}

	if way == wayBatch {
		all, err := c.batch.call(b.operator, "fulfillRandomWords", proofs, commitments)
		return []call{all}, err
	}
	calls := make([]call, len(proofs))
	for i := range proofs {
		one, err := c.coordinator.call(b.operator, "fulfillRandomWords", proofs[i], commitments[i], false)
		if err != nil {
			return nil, err
		}
		calls[i] = one
	}
	return calls, nil
}

// answer proves one request: its own seed, hashed with the hash of its block.
func (c *chainlink) answer(request chainlinkRequest, block common.Hash) chainlinkProof {
	seed := crypto.Keccak256(words(request.PreSeed), block.Bytes())

	proof := c.prover.prove(new(big.Int).SetBytes(seed))
	proof.Seed = request.PreSeed
	return proof
}

func (c *chainlink) Fulfilled(receipt *types.Receipt) (int, error) {
	fulfilled, _, err := events[struct {
		OutputSeed    *big.Int
		Payment       *big.Int
		NativePayment bool
		Success       bool
		OnlyPremium   bool
	}](c.coordinator, receipt, "RandomWordsFulfilled")
	if err != nil {
		return 0, err
	}

	for _, event := range fulfilled {
		if !event.Success || !event.NativePayment || event.Payment.Sign() == 0 {
			return 0, fmt.Errorf("a fulfilment failed or wasn't paid: %+v", event)
		}
	}
	return len(fulfilled), nil
}

func (c *chainlink) Verify(_ *bench, input common.Hash) (uint64, error) {
	proof := c.prover.prove(input.Big())
	proof.Seed = new(big.Int)

	out, err := c.verifier.view("verify", proof, input.Big())
	if err != nil {
		return 0, err
	}
	return out[0].(*big.Int).Uint64(), nil
}
