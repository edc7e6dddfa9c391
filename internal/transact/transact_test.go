package transact

import (
	"context"
	"errors"
	"math/big"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/bindings/enclaveregistry"
	"github.com/veritee/veritee/bindings/keybroker"
	"github.com/veritee/veritee/bindings/keycommittee"
	"github.com/veritee/veritee/bindings/vrfcoordinator"
	"github.com/veritee/veritee/devnet/chain"
)

// errorData is what a contract gives with one of its errors.
func errorData(t *testing.T, text, name string, args ...any) []byte {
	t.Helper()
	parsed, err := abi.JSON(strings.NewReader(text))
	require.NoError(t, err)
	id := parsed.Errors[name].ID
	data, err := parsed.Errors[name].Inputs.Pack(args...)
	require.NoError(t, err)
	return append(id[:4:4], data...)
}

func TestRevertsAreSaidByNameArgumentAndRemedy(t *testing.T) {
	coordinator, registry := vrfcoordinator.VRFCoordinatorMetaData.ABI, enclaveregistry.EnclaveRegistryMetaData.ABI
	text := append(crypto.Keccak256([]byte("Error(string)"))[:4], common.FromHex("0x0000000000000000000000000000000000000000000000000000000000000020"+
		"0000000000000000000000000000000000000000000000000000000000000002"+"6e6f000000000000000000000000000000000000000000000000000000000000")...)
	hash := [32]byte{31: 7}

	for want, data := range map[string][]byte{
		"reverted with PriceCapBelowBaseFee(maxGasPrice 1, baseFee 7): nobody could settle at this price now; raise --max-gas-price": errorData(t, coordinator, "PriceCapBelowBaseFee", big.NewInt(1), big.NewInt(7)),
		"reverted with WrongKeyState(keyHash " + common.Hash(hash).Hex() + ", state Retiring): `veritee vrfkey list`":                errorData(t, coordinator, "WrongKeyState", hash, uint8(3)),
		"reverted with WrongStatus(requestId " + common.Hash(hash).Hex() + ", status Fulfilled)":                                     errorData(t, coordinator, "WrongStatus", hash, uint8(2)),
		"reverted with NoPossession(code Challenge): ":                                                                               errorData(t, coordinator, "NoPossession", uint8(10)),
		"reverted with NotYetRefundable(fromBlock 12): refunds begin at that block":                                                  errorData(t, coordinator, "NotYetRefundable", big.NewInt(12)),
		"reverted with BadConfiguration(parameter \"tipCap\")":                                                                       errorData(t, coordinator, "BadConfiguration", "tipCap"),
		"reverted with UnknownInstance(instance 0x0100000000000000000000000000000000000000)":                                         errorData(t, registry, "UnknownInstance", common.Address{1}),
		"reverted with DebugEnclave":                 errorData(t, registry, "DebugEnclave"),
		"reverted with Error(\"no\")":                text,
		"reverted with 0x12345678":                   {0x12, 0x34, 0x56, 0x78},
		"reverted with 0x1234":                       {0x12, 0x34}, // shorter than any error's name
		"reverted without a reason; is there a con":  {},
		"reverted with 0x" + "6d1c8b9c" + "00000000": append(common.FromHex("0x6d1c8b9c"), 0, 0, 0, 0),
	} {
		require.Contains(t, Refused(data).Error(), want)
	}
	require.Contains(t, (&Reverted{Receipt: &types.Receipt{GasUsed: 5}}).Error(), "as when the gas runs out")

	plain := errors.New("dial tcp: refused")
	require.Equal(t, plain, Decode(plain))
	require.NoError(t, Decode(nil))
	var reverted *Reverted
	require.ErrorAs(t, Decode(errors.New("execution reverted")), &reverted)
}

// Every remedy is for an error that a contract has: a renamed one would lose its own.
func TestRemediesAreForErrorsThatThereAre(t *testing.T) {
	known := make(map[string]bool)
	for _, contract := range contracts {
		parsed, err := contract.ParseABI()
		require.NoError(t, err)
		for name, declared := range parsed.Errors {
			known[name], known[declared.Sig] = true, true
		}
	}
	for name := range remedies {
		require.True(t, known[name], name)
	}
}

// Whatever brokers and committees say is said with what mends it, and in words: no list of bytes.
func TestEveryErrorOfKeysHasARemedy(t *testing.T) {
	for _, contract := range []*bind.MetaData{&keybroker.KeyBrokerMetaData, &keycommittee.KeyCommitteeMetaData} {
		parsed, err := contract.ParseABI()
		require.NoError(t, err)
		for name, declared := range parsed.Errors {
			if callersOwn[name] {
				continue
			}
			r := Refused(append(declared.ID[:4:4], make([]byte, 32*8)...))
			require.Equal(t, name, r.Name)
			require.Contains(t, r.Error(), ": ", name)
			require.NotContains(t, r.Error(), "[", name)
		}
	}
	broker := keybroker.KeyBrokerMetaData.ABI
	platform := [20]byte{0xab}
	require.Contains(t, Refused(errorData(t, broker, "NotConfirmed", common.Address{1}, platform)).Error(),
		"platform 0xab00000000000000000000000000000000000000): nobody said that this machine is the app's; `veritee keys allow --platform`")
	require.Contains(t, Refused(errorData(t, broker, "PurposeNotAllowed", common.Hash{1}, [12]byte{11: 7})).Error(), "purpose 7): ")
	require.Contains(t, Refused(errorData(t, broker, "NoPossession")).Error(), "the worker's proof")
	require.Contains(t, Refused(errorData(t, keycommittee.KeyCommitteeMetaData.ABI, "TeeTooStrong", uint8(2), big.NewInt(3))).Error(), "tee TDX")
}

// callersOwn are errors that no command can cause: the constructor's, and those of what the contracts are made of.
var callersOwn = map[string]bool{"ZeroValue": true, "TagTooLong": true, "OwnableInvalidOwner": true}

func start(t *testing.T) (*chain.Chain, *Sender) {
	t.Helper()
	key, err := crypto.ToECDSA(crypto.Keccak256([]byte("veritee transact test")))
	require.NoError(t, err)
	c, err := chain.New(chain.Config{Alloc: chain.Fund(crypto.PubkeyToAddress(key.PublicKey))})
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, c.Close()) })
	_, err = c.Mine()
	require.NoError(t, err)
	return c, &Sender{Client: c.Client(), ChainID: big.NewInt(chain.ID), Key: key, Wait: time.Minute}
}

func TestATransactionIsWaitedFor(t *testing.T) {
	c, s := start(t)
	s.Sent = func(_ Call, tx *types.Transaction) {
		require.LessOrEqual(t, tx.GasTipCap().Cmp(tx.GasFeeCap()), 0)
		_, err := c.Mine()
		require.NoError(t, err)
	}
	receipt, err := s.Send(t.Context(), Call{Purpose: "pay", To: common.Address{1}, Value: big.NewInt(5)})
	require.NoError(t, err)
	require.Equal(t, types.ReceiptStatusSuccessful, receipt.Status)

	// Nobody mines.
	s.Sent, s.Wait = nil, 300*time.Millisecond
	_, err = s.Send(t.Context(), Call{Purpose: "pay", To: common.Address{1}})
	require.ErrorIs(t, err, ErrNotMined)
	require.ErrorContains(t, err, "look it up before you send again")

	ctx, cancel := context.WithCancel(t.Context())
	s.Sent = func(Call, *types.Transaction) { cancel() }
	_, err = s.Send(ctx, Call{Purpose: "pay", To: common.Address{1}})
	require.ErrorIs(t, err, ErrNotMined)
}

// A hopeful client finds that everything will succeed.
type hopeful struct{ Client }

func (hopeful) EstimateGas(context.Context, ethereum.CallMsg) (uint64, error) { return 100_000, nil }

func TestATransactionThatFailsInItsBlockIsExplained(t *testing.T) {
	c, s := start(t)
	// Init code that reverts with DebugEnclave(), deployed as a contract that does nothing else.
	runtime := append(append([]byte{0x63}, errorData(t, enclaveregistry.EnclaveRegistryMetaData.ABI, "DebugEnclave")...), common.FromHex("0x5f526004601cfd")...)
	address := common.Address{19: 0x99}
	config := chain.Config{Alloc: chain.Fund(s.Address())}
	config.Alloc[address] = types.Account{Code: runtime, Balance: new(big.Int)}
	require.NoError(t, c.Close())
	c, err := chain.New(config)
	require.NoError(t, err)
	defer c.Close()

	s.Client = hopeful{c.Client()}
	s.Sent = func(Call, *types.Transaction) {
		_, err := c.Mine()
		require.NoError(t, err)
	}
	_, err = s.Send(t.Context(), Call{Purpose: "try", To: address})
	var reverted *Reverted
	require.ErrorAs(t, err, &reverted)
	require.Equal(t, "DebugEnclave", reverted.Name)
	require.NotNil(t, reverted.Receipt, "it was mined, and paid for")

	s.Client = c.Client()
	_, err = s.Send(t.Context(), Call{Purpose: "try", To: address})
	require.ErrorAs(t, err, &reverted)
	require.Nil(t, reverted.Receipt, "it wasn't even sent")
	require.EqualError(t, err, "try: reverted with DebugEnclave")
}

func TestFeesAboveTheCapAreNotPaid(t *testing.T) {
	_, s := start(t)
	s.MaxFeePerGas = big.NewInt(1)
	_, err := s.Send(t.Context(), Call{Purpose: "pay", To: common.Address{1}})
	require.ErrorIs(t, err, ErrFeeCap)
	require.ErrorContains(t, err, "wait, or raise --max-fee")
}
