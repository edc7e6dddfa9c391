package headers_test

import (
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/enclave/headers"
)

// word is a number as a contract returns it.
func word(n uint64) []byte { return common.LeftPadBytes(new(big.Int).SetUint64(n).Bytes(), 32) }

func TestACallIsAnsweredInTheStateOfItsBlock(t *testing.T) {
	one, two := newNode(t), newNode(t)
	one.mine(t, 6)
	two.mine(t, 5)
	c := see(t, headers.Config{}, one, two)

	at, err := c.AtDepth(t.Context(), 2)
	require.NoError(t, err)
	require.Equal(t, uint64(3), at.Number, "below what both have reached")
	data, err := c.Call(t.Context(), oracle, nil, at)
	require.NoError(t, err)
	require.Equal(t, word(3), data)

	// Nobody is there: no bytes, and no refusal.
	data, err = c.Call(t.Context(), common.Address{1}, nil, at)
	require.NoError(t, err)
	require.Empty(t, data)

	_, err = c.Call(t.Context(), oracle, nil, headers.Block{Number: 3})
	require.ErrorContains(t, err, "none is named")
}

func TestARefusalIsAnAnswerThatAQuorumAgreesOn(t *testing.T) {
	one, two := newNode(t), newNode(t)
	one.mine(t, 2)
	two.mine(t, 2)
	c := see(t, headers.Config{}, one, two)
	at, err := c.AtDepth(t.Context(), 1)
	require.NoError(t, err)

	var reverted *headers.Reverted
	_, err = c.Call(t.Context(), oracle, []byte("?because"), at)
	require.ErrorAs(t, err, &reverted)
	require.Equal(t, "because", string(reverted.Data))
	require.ErrorContains(t, err, "the contract refuses: 0x62656361757365")
	_, err = c.Call(t.Context(), oracle, []byte("?"), at)
	require.ErrorAs(t, err, &reverted)
	require.Empty(t, reverted.Data)

	// One endpoint says another reason.
	for name, reply := range map[string]map[string]any{
		"other data": {"error": map[string]any{"code": 3, "message": "execution reverted", "data": "0x00"}},
		"no data":    {"error": map[string]any{"code": -32000, "message": "execution reverted"}},
		"no refusal": {"result": "0x62656361757365"},
	} {
		two.reply(1, reply)
		_, err = c.Call(t.Context(), oracle, []byte("?because"), at)
		require.ErrorIs(t, err, headers.ErrDisagree, name)
	}

	// What isn't a refusal is no vote at all.
	two.reply(1, map[string]any{"error": map[string]any{"code": -32000, "message": "out of gas"}})
	_, err = c.Call(t.Context(), oracle, []byte("?because"), at)
	require.ErrorIs(t, err, headers.ErrUnavailable)
	require.ErrorContains(t, err, "out of gas")
}

func TestAMajorityOutvotesAnEndpointThatLiesAboutACall(t *testing.T) {
	one, two, three := newNode(t), newNode(t), newNode(t)
	for _, n := range []*node{one, two, three} {
		n.mine(t, 3)
	}
	c := see(t, headers.Config{Quorum: 2}, one, two, three)
	at, err := c.AtDepth(t.Context(), 1)
	require.NoError(t, err)

	// One lies about the first question, another about the second.
	lie := map[string]any{"result": "0x01"}
	two.reply(1, lie)
	three.reply(2, map[string]any{"result": "0x02"})
	replies, err := c.Calls(t.Context(), at, headers.Question{To: oracle}, headers.Question{To: oracle, Data: []byte("?no")}, headers.Question{To: oracle})
	require.NoError(t, err)
	require.NoError(t, replies[0].Err)
	require.Equal(t, word(2), replies[0].Data)
	require.ErrorAs(t, replies[1].Err, new(*headers.Reverted))
	require.Equal(t, word(2), replies[2].Data)

	// Two that lie alike would be believed; two that lie differently aren't.
	three.reply(1, map[string]any{"result": "0x02"})
	_, err = c.Call(t.Context(), oracle, nil, at)
	require.ErrorIs(t, err, headers.ErrDisagree)
	require.ErrorContains(t, err, "3 different answers from 3 endpoints")

	_, err = c.Calls(t.Context(), at, make([]headers.Question, headers.MaxQuestions+1)...)
	require.ErrorContains(t, err, "65 calls at once")
}

func TestAnEndpointWithoutTheBlockDoesNotVote(t *testing.T) {
	one, two := newNode(t), newNode(t)
	one.mine(t, 3)
	two.mine(t, 3)
	alone := see(t, headers.Config{}, one)
	both := see(t, headers.Config{}, one, two)
	at, err := both.AtDepth(t.Context(), 1)
	require.NoError(t, err)

	// It moved to another branch: what it knew of the block counts no longer.
	two.fork(t)
	two.fork(t)
	two.mine(t, 3)
	_, err = alone.Call(t.Context(), oracle, nil, at)
	require.NoError(t, err)
	_, err = both.Call(t.Context(), oracle, nil, at)
	require.ErrorIs(t, err, headers.ErrUnavailable)
	require.ErrorContains(t, err, "1 of 2 endpoints, 2 wanted")

	// A block that nobody has.
	_, err = both.Call(t.Context(), oracle, nil, headers.Block{Number: 2, Hash: common.Hash{1}})
	require.ErrorIs(t, err, headers.ErrUnavailable)
	_, err = both.AtDepth(t.Context(), 1)
	require.ErrorIs(t, err, headers.ErrDisagree)
}

func TestWhatACallReturnsIsBounded(t *testing.T) {
	n := newNode(t)
	n.mine(t, 2)
	c := see(t, headers.Config{}, n)
	at, err := c.AtDepth(t.Context(), 1)
	require.NoError(t, err)

	for name, want := range map[string]string{
		"0x" + strings.Repeat("00", 64<<10+1): "is longer than 65536 bytes",
		"0xabc":                               "isn't bytes",
		"hello":                               "isn't bytes",
	} {
		n.reply(1, map[string]any{"result": name})
		_, err = c.Call(t.Context(), oracle, nil, at)
		require.ErrorIs(t, err, headers.ErrUnavailable)
		require.ErrorContains(t, err, want)
	}
	n.reply(1, map[string]any{"result": "0x" + strings.Repeat("00", 64<<10)})
	data, err := c.Call(t.Context(), oracle, nil, at)
	require.NoError(t, err)
	require.Len(t, data, 64<<10)

	n.reply(0, map[string]any{"result": "0x1"})
	_, err = c.Call(t.Context(), oracle, nil, at)
	require.ErrorContains(t, err, "it is a node of chain 1")
}

func TestDepthZeroIsWhatAQuorumCallsFinalized(t *testing.T) {
	one, two := newNode(t), newNode(t)
	one.mine(t, 70)
	two.mine(t, 40)
	final, err := one.Client().HeaderByNumber(t.Context(), big.NewInt(int64(rpc.FinalizedBlockNumber)))
	require.NoError(t, err)
	require.Equal(t, uint64(64), final.Number.Uint64())

	at, err := see(t, headers.Config{}, one).AtDepth(t.Context(), 0)
	require.NoError(t, err)
	require.Equal(t, headers.Block{Number: 64, Hash: final.Hash(), Head: 64, Time: final.Time}, at)
	at, err = see(t, headers.Config{}, one, two).AtDepth(t.Context(), 0)
	require.NoError(t, err)
	require.Equal(t, uint64(32), at.Number, "both call it finalized")
}

func TestAChainThatIsTooShortIsNotDeep(t *testing.T) {
	n := newNode(t)
	n.mine(t, 2)
	c := see(t, headers.Config{}, n)
	_, err := c.AtDepth(t.Context(), 3)
	require.ErrorIs(t, err, headers.ErrNotMature)
	at, err := c.AtDepth(t.Context(), 2)
	require.NoError(t, err)
	require.Zero(t, at.Number)

	n.put(answerWith(500, "text/plain", ""))
	_, err = c.AtDepth(t.Context(), 1)
	require.ErrorIs(t, err, headers.ErrUnavailable)
}
