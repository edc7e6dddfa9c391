package scan

import (
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/bindings/enclaveregistry"
	"github.com/veritee/veritee/bindings/keybroker"
	"github.com/veritee/veritee/bindings/sgxverifier"
	"github.com/veritee/veritee/bindings/twofactorverifier"
	"github.com/veritee/veritee/bindings/vrfcoordinator"
	"github.com/veritee/veritee/relayer/app"
	"github.com/veritee/veritee/relayer/store"
)

var (
	coordinator = common.Address{0xc0}
	block       = store.Block{BlockRef: store.BlockRef{Number: 7, Hash: common.Hash{7}}}
	id          = common.Hash{0x1d}
)

// logOf is an event of the coordinator's about one request.
func logOf(event string, words ...common.Hash) types.Log {
	l := types.Log{
		Address: coordinator, BlockNumber: block.Number, BlockHash: block.Hash, Index: 3, TxHash: common.Hash{0x77},
		Topics: []common.Hash{vrfcoordinator.NewVRFCoordinator().GetABI().Events[event].ID, id},
	}
	for _, word := range words {
		l.Data = append(l.Data, word[:]...)
	}
	return l
}

func decoded(logs ...types.Log) *reading {
	return decode(1337, block, watched{coordinator: ofCoordinator}, logs)
}

func TestOutcomesAreDecoded(t *testing.T) {
	word := func(b byte) common.Hash { return common.BytesToHash([]byte{b}) }
	in := decoded(
		logOf("RandomnessFulfilled", word(5)),
		logOf("CallbackFailed", word(1), common.Hash{0xbe}, word(6)),
		logOf("CallbackRetried"),
		logOf("RequestRefunded", word(9)),
		logOf("ItemSkipped", word(8)),
	)
	require.Empty(t, in.refused)
	base := store.RequestOutcome{Contract: coordinator, ID: id, Block: block.BlockRef, TxHash: common.Hash{0x77}, LogIndex: 3}
	fulfilled, failed, retried, refund := base, base, base, base
	fulfilled.Outcome, fulfilled.Charge = store.Fulfilled, word(5).Big()
	failed.Outcome, failed.Beta, failed.Charge = store.CallbackFailed, common.Hash{0xbe}, word(6).Big()
	retried.Outcome, refund.Outcome = store.Retried, store.Refund
	require.Equal(t, []store.RequestOutcome{fulfilled, failed, retried, refund}, in.outcomes)
	require.Equal(t, []store.Skip{{Contract: coordinator, ID: id, Reason: "BadProof", TxHash: common.Hash{0x77}, Block: block.BlockRef}}, in.skips)
}

func TestLogsOfAnotherFormAreRefused(t *testing.T) {
	good := logOf("RandomnessFulfilled", common.Hash{})
	for name, c := range map[string]struct {
		change func(*types.Log)
		want   reason
	}{
		"removed":          {func(l *types.Log) { l.Removed = true }, removed},
		"another contract": {func(l *types.Log) { l.Address[0]++ }, foreign},
		"another block":    {func(l *types.Log) { l.BlockHash[0]++ }, foreign},
		"another number":   {func(l *types.Log) { l.BlockNumber++ }, foreign},
		"no topics":        {func(l *types.Log) { l.Topics = nil }, malformed},
		"another event":    {func(l *types.Log) { l.Topics = []common.Hash{{1}, id} }, malformed},
		"a topic less":     {func(l *types.Log) { l.Topics = l.Topics[:1] }, malformed},
		"a topic more":     {func(l *types.Log) { l.Topics = append(l.Topics[:2:2], id) }, malformed},
		"a byte less":      {func(l *types.Log) { l.Data = l.Data[1:] }, malformed},
		"a word more":      {func(l *types.Log) { l.Data = append(l.Data, make([]byte, 32)...) }, malformed},
	} {
		l := good
		l.Topics = append([]common.Hash(nil), good.Topics...)
		c.change(&l)
		in := decoded(l)
		require.Len(t, in.refused, 1, name)
		require.Equal(t, c.want, in.refused[0].reason, name)
		require.True(t, in.empty(), name)
	}

	for _, l := range []types.Log{
		logOf("ItemSkipped", common.BytesToHash([]byte{byte(len(skipReasons))})),
		logOf("ItemSkipped", common.Hash{1}),
		logOf("CallbackFailed", common.BytesToHash([]byte{2}), common.Hash{}, common.Hash{}),
	} {
		in := decoded(l)
		require.Len(t, in.refused, 1)
		require.Equal(t, unknown, in.refused[0].reason)
	}
}

func TestNamesAreTheContracts(t *testing.T) {
	source, err := os.ReadFile("../../contracts/vrf/interfaces/IVRFCoordinator.sol")
	require.NoError(t, err)
	for enum, names := range map[string][]string{"SkipReason": skipReasons, "FailureReason": failureReasons} {
		body := regexp.MustCompile(`(?s)enum ` + enum + ` \{(.*?)\}`).FindSubmatch(source)
		require.NotNil(t, body)
		text := regexp.MustCompile(`//.*`).ReplaceAllString(string(body[1]), "")
		require.Equal(t, names, strings.FieldsFunc(text, func(r rune) bool { return strings.ContainsRune(", \n\t", r) }))
	}
}

func TestEveryKindHasAnEventOfItsForm(t *testing.T) {
	abis := map[role]abi.ABI{
		ofCoordinator: vrfcoordinator.NewVRFCoordinator().GetABI(), ofRegistry: enclaveregistry.NewEnclaveRegistry().GetABI(), ofApp: app.ABI(),
		ofVerifier: sgxverifier.NewSGXVerifier().GetABI(), ofRollup: twofactorverifier.NewTwoFactorVerifier().GetABI(),
		ofBroker: keybroker.NewKeyBroker().GetABI(),
	}
	for _, k := range kinds {
		event, ok := abis[k.role].Events[k.event]
		require.True(t, ok, k.event)
		topics, words := 1, 0
		for _, input := range event.Inputs {
			switch {
			case input.Indexed:
				topics++
			case input.Type.T == abi.TupleTy && slices.ContainsFunc(input.Type.TupleElems, func(t *abi.Type) bool { return t.T == abi.BytesTy }):
				// Where it is, its fields, and the two points with their lengths.
				words += 1 + len(input.Type.TupleElems) + 1 + a1Words + 1 + a2Words
			case input.Type.T == abi.BytesTy:
				words += 2 + (publicKeySize+31)/32 // where it is, how long, and a key
			case input.Type.T == abi.TupleTy:
				words += len(input.Type.TupleElems) // none of which is of more than a word
			default:
				words++
			}
		}
		require.Equal(t, topics, k.topics, k.event)
		require.Equal(t, words, k.words, k.event)
	}
}

func TestRecentForgetsWhatCameFirst(t *testing.T) {
	r := newRecent[int, string](2)
	require.True(t, r.put(1, "a"))
	require.True(t, r.put(2, "b"))
	require.False(t, r.put(1, "c"))
	require.True(t, r.put(3, "d"))
	_, ok := r.get(1)
	require.False(t, ok)
	value, ok := r.get(3)
	require.True(t, ok)
	require.Equal(t, "d", value)
	require.Len(t, r.order, 2)
}
