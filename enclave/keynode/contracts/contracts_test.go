package contracts_test

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/bindings/enclaveregistry"
	"github.com/veritee/veritee/bindings/keybroker"
	"github.com/veritee/veritee/bindings/keycommittee"
	"github.com/veritee/veritee/enclave/keynode/contracts"
	"github.com/veritee/veritee/protocol/typed"
)

// What is asked by hand is what the bindings ask.
func TestCalldataIsThatOfTheBindings(t *testing.T) {
	committee, broker, registry := keycommittee.NewKeyCommittee(), keybroker.NewKeyBroker(), enclaveregistry.NewEnclaveRegistry()
	who, app := common.Address{1, 2}, common.Address{3}
	o := typed.KeyOrder{
		App: app, Purpose: typed.Purpose{4}, Epoch: 5, Instance: who, PolicyVersion: 6, Generation: 7, GroupKey: common.Hash{8}, A1: [128]byte{127: 9},
		A2: [256]byte{255: 10}, Challenge: common.Hash{11}, Response: common.Hash{12},
	}
	for name, c := range map[string]struct{ got, want []byte }{
		"terms":         {contracts.AskTerms(), committee.PackTerms()},
		"app":           {contracts.AskApp(), committee.PackApp()},
		"registry":      {contracts.AskRegistry(), committee.PackRegistry()},
		"session":       {contracts.AskSession(), committee.PackSession()},
		"proposed":      {contracts.AskProposed(), committee.PackProposed()},
		"generation":    {contracts.AskGeneration(), committee.PackGeneration()},
		"groupKeyHash":  {contracts.AskGroupKeyHash(), committee.PackGroupKeyHash()},
		"generationOf":  {contracts.AskGenerationOf(3), committee.PackGenerationOf(3)},
		"committee":     {contracts.AskCommittee(), broker.PackCommittee()},
		"orderBlocks":   {contracts.AskOrderBlocks(), broker.PackOrderBlocks()},
		"instances":     {contracts.AskInstance(who), registry.PackInstances(who)},
		"policyVersion": {contracts.AskPolicyVersion(app), registry.PackPolicyVersion(app)},
		"isAuthorized":  {contracts.AskAuthorized(who, 7, app), registry.PackIsAuthorized(who, 7, app)},
		"check": {contracts.AskCheck(&o, 13, 14), broker.PackCheck(keybroker.KeyHashesOrder{
			App: o.App, Purpose: o.Purpose, Epoch: o.Epoch, Instance: o.Instance, PolicyVersion: o.PolicyVersion, Generation: o.Generation,
			GroupKey: o.GroupKey, A1: o.A1[:], A2: o.A2[:], Challenge: o.Challenge, Response: o.Response,
		}, 13, 14)},
	} {
		require.Equal(t, c.want, c.got, name)
	}
}

func pack(t *testing.T, metadata interface{ GetAbi() (*abi.ABI, error) }, method string, values ...any) []byte {
	t.Helper()
	parsed, err := metadata.GetAbi()
	require.NoError(t, err)
	data, err := parsed.Methods[method].Outputs.Pack(values...)
	require.NoError(t, err)
	return data
}

type committeeABI struct{}

func (committeeABI) GetAbi() (*abi.ABI, error) { return keycommittee.KeyCommitteeMetaData.ParseABI() }

func TestAnswersAreReadAsTheContractGivesThem(t *testing.T) {
	data := pack(t, committeeABI{}, "terms", keycommittee.IKeyCommitteeTerms{Depth: 1, SessionTime: 2, Patience: 3, MixedTees: true})
	terms, err := contracts.ReadTerms(data)
	require.NoError(t, err)
	require.Equal(t, contracts.Terms{Depth: 1, SessionTime: 2, Patience: 3, MixedTees: true}, terms)

	data = pack(t, committeeABI{}, "session", keycommittee.IKeyCommitteeSession{
		Id: 1, Kind: 2, Generation: 3, Threshold: 4, Deadline: 5, Members: [32]byte{6}, Record: [32]byte{7}, Confirmed: big.NewInt(8), Certified: 9, OpenedAt: 10,
	})
	session, err := contracts.ReadSession(data)
	require.NoError(t, err)
	require.Equal(t, contracts.Session{
		ID: 1, Reshare: true, Generation: 3, Threshold: 4, Deadline: 5, Members: common.Hash{6}, Record: common.Hash{7}, OpenedAt: 10,
	}, session)

	members := []common.Address{{1}, {2}, {3}}
	data = pack(t, committeeABI{}, "generationOf", keycommittee.IKeyCommitteeGenerationState{
		Members: members, Qualified: big.NewInt(5), Dropped: big.NewInt(2), Threshold: 2, Record: [32]byte{4}, Shares: [32]byte{5}, StartedAt: 6, Session: 7, OpenedAt: 8,
	})
	g, err := contracts.ReadGenerationOf(data)
	require.NoError(t, err)
	require.Equal(t, contracts.Generation{
		Members: members, Qualified: 5, Dropped: 2, Threshold: 2, Record: common.Hash{4}, Shares: common.Hash{5}, StartedAt: 6, Session: 7, OpenedAt: 8,
	}, g)
	require.Equal(t, []common.Address{{1}, {3}}, g.Holders())
	require.Equal(t, 3, g.Given())
	require.False(t, g.Holds(common.Address{2}))

	// A bit without a member.
	wrong := pack(t, committeeABI{}, "generationOf", keycommittee.IKeyCommitteeGenerationState{Members: members, Qualified: big.NewInt(8), Dropped: new(big.Int)})
	_, err = contracts.ReadGenerationOf(wrong)
	require.ErrorIs(t, err, contracts.ErrAnswer)

	for cut := range data {
		_, err := contracts.ReadGenerationOf(data[:cut])
		require.ErrorIs(t, err, contracts.ErrAnswer, cut)
	}
}

func TestEndpointsAreReadFromTheEvent(t *testing.T) {
	parsed, err := keycommittee.KeyCommitteeMetaData.ParseABI()
	require.NoError(t, err)
	event := parsed.Events["SessionOpened"]
	require.Equal(t, event.ID, contracts.SessionOpened)
	long := string(make([]byte, contracts.MaxEndpoint+1))
	data, err := event.Inputs.NonIndexed().Pack(uint8(1), uint8(2), []keycommittee.IKeyCommitteeMember{
		{Instance: common.Address{1}, Operator: common.Address{2}, Endpoint: "one:7100"},
		{Instance: common.Address{3}, Endpoint: long},
		{Instance: common.Address{4}, Endpoint: "[::1]:7100"},
	}, []common.Address{{1}}, uint64(5))
	require.NoError(t, err)
	require.Equal(t, map[common.Address]string{{1}: "one:7100", {4}: "[::1]:7100"}, contracts.ReadEndpoints(data))
}

func FuzzAnswers(f *testing.F) {
	f.Add(make([]byte, 12*32))
	f.Fuzz(func(t *testing.T, data []byte) {
		g, err := contracts.ReadGenerationOf(data)
		if err == nil && uint64(g.Qualified|g.Dropped)>>len(g.Members) != 0 {
			t.Fatal(g)
		}
		_, _ = contracts.ReadSession(data)
		_, _ = contracts.ReadAddresses(data)
		for _, text := range contracts.ReadEndpoints(data) {
			if len(text) > contracts.MaxEndpoint {
				t.Fatal(text)
			}
		}
	})
}

// The meaning of every refusal of an order is known.
func TestRefusalsHaveAMeaning(t *testing.T) {
	parsed, err := keybroker.KeyBrokerMetaData.ParseABI()
	require.NoError(t, err)
	for _, name := range []string{
		"UnknownOrder", "OrderExpired", "NotAuthorized", "PurposeNotAllowed", "NotConfirmed", "EpochNotOpen", "LineIsNotOpen", "OtherGroupKey",
		"UnknownPolicyCode", "NoMeasurement",
	} {
		refused, ok := parsed.Errors[name]
		require.True(t, ok, name)
		require.NotEmpty(t, contracts.Meaning(refused.ID[:4]), name)
	}
	require.True(t, contracts.IsUnknownOrder(crypto.Keccak256([]byte("UnknownOrder(bytes32)"))[:4]))
	require.Empty(t, contracts.Meaning([]byte{1}))
}
