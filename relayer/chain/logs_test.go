package chain_test

import (
	"encoding/json"
	"net/http"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/devnet/faultproxy"
	"github.com/veritee/veritee/relayer/chain"
	"github.com/veritee/veritee/relayer/health"
)

const (
	listing  = "eth_getLogs"
	receipts = "eth_getBlockReceipts"
)

// unsupported is what a node says that doesn't have a method.
func unsupported() faultproxy.Fault {
	return faultproxy.Error(-32601, "the method does not exist/is not available", nil)
}

func TestLogsAreAskedForOnlyWhereTheBloomAllows(t *testing.T) {
	f := setup(t, 1)
	emitter := f.emitter()
	block, empty := f.emit(emitter, 3), f.mine()
	f.proxies[0].Forget()

	logs, err := f.logs(empty, emitter, true)
	require.NoError(t, err)
	require.Empty(t, logs)
	require.Empty(t, f.proxies[0].Calls(""), "the header proves that there are none")

	logs, err = f.logs(block, emitter, false)
	require.NoError(t, err)
	require.Len(t, logs, 3)
	for i, l := range logs {
		require.Equal(t, block.Hash(), l.BlockHash)
		require.EqualValues(t, i, l.Index)
		require.Equal(t, topic, l.Topics[0])
	}
	require.Len(t, f.proxies[0].Calls(""), 1)

	proven, err := f.logs(block, emitter, true)
	require.NoError(t, err)
	require.Equal(t, logs, proven, "by receipts, the same")
	require.Len(t, f.proxies[0].Calls(receipts), 1)
	require.Equal(t, chain.Up, f.state("a").State)
}

func TestAnotherTopicOrAddressIsNotShown(t *testing.T) {
	f := setup(t, 1)
	one, other := f.emitter(), f.emitter()
	f.put(f.tx(&one, topic.Bytes()))
	f.put(f.tx(&other, topic.Bytes()))
	f.put(f.tx(&one, crypto.Keccak256([]byte("other topic"))))
	block := f.mine()

	for _, doubt := range []bool{false, true} {
		logs, err := f.logs(block, one, doubt)
		require.NoError(t, err)
		require.Len(t, logs, 1)
		require.Zero(t, logs[0].Index)
		logs, err = f.logs(block, other, doubt)
		require.NoError(t, err)
		require.Len(t, logs, 1)
		require.EqualValues(t, 1, logs[0].Index, "its place in the block, not in the list")
	}
}

func TestF01_EmptyListOfALaggingNodeIsNotBelieved(t *testing.T) {
	f := setup(t, 2)
	emitter := f.emitter()
	block := f.emit(emitter, 2)
	f.proxies[0].Add(faultproxy.Rule{Method: listing, Fault: faultproxy.Result("[]")})

	logs, err := f.logs(block, emitter, false)
	require.NoError(t, err)
	require.Len(t, logs, 2)
	require.Equal(t, chain.Suspect, f.state("a").State)
	require.Contains(t, f.state("a").Reason, "showed 0 logs")
	require.True(t, f.warned(health.NodeSuspect, "1337/a"))
	require.Equal(t, chain.Up, f.state("b").State)
}

func TestF02_TruncatedListIsFoundOutByDoubt(t *testing.T) {
	f := setup(t, 1)
	emitter := f.emitter()
	block := f.emit(emitter, 3)
	f.proxies[0].Add(faultproxy.Rule{Method: listing, Fault: faultproxy.Truncate(2)})

	logs, err := f.logs(block, emitter, false)
	require.NoError(t, err)
	require.Len(t, logs, 2, "nothing here shows that it was cut")

	logs, err = f.logs(block, emitter, true)
	require.NoError(t, err)
	require.Len(t, logs, 3)
	require.Equal(t, chain.Suspect, f.state("a").State, "it is remembered who showed two")
	require.Contains(t, f.state("a").Reason, "showed 2 logs")
}

func TestFalsePositiveOfTheBloomIsProvenEmpty(t *testing.T) {
	f := setup(t, 1)
	one, other := f.emitter(), f.emitter()
	f.put(f.tx(&one, topic.Bytes()))
	f.put(f.tx(&other, crypto.Keccak256([]byte("other topic"))))
	block := f.mine()

	logs, err := f.logs(block, other, false)
	require.NoError(t, err)
	require.Empty(t, logs)
	require.Len(t, f.proxies[0].Calls(receipts), 1)
	require.Equal(t, chain.Up, f.state("a").State, "it was right")
}

func TestF11_ListThatANodeRefusesIsReadFromReceipts(t *testing.T) {
	f := setup(t, 1)
	emitter := f.emitter()
	block := f.emit(emitter, 3)
	f.proxies[0].Add(faultproxy.Rule{Method: listing, Fault: faultproxy.Error(-32005, "query returned more than 2 results", nil)})

	logs, err := f.logs(block, emitter, false)
	require.NoError(t, err)
	require.Len(t, logs, 3)
	require.Equal(t, chain.Up, f.state("a").State, "a limit on a request isn't held against the node")
}

func TestListThatCannotBeOfTheBlockMakesTheNodeSuspect(t *testing.T) {
	for name, change := range map[string]func(*types.Log){
		"another block":  func(l *types.Log) { l.BlockHash[0]++ },
		"another number": func(l *types.Log) { l.BlockNumber++ },
		"another source": func(l *types.Log) { l.Address[0]++ },
		"another topic":  func(l *types.Log) { l.Topics[0][0]++ },
		"the same place": func(l *types.Log) { l.Index = 1 },
	} {
		t.Run(name, func(t *testing.T) {
			f := setup(t, 2)
			emitter := f.emitter()
			block := f.emit(emitter, 2)
			f.proxies[0].Add(faultproxy.Rule{Method: listing, Fault: faultproxy.EditAs(func(logs []types.Log) []types.Log {
				change(&logs[0])
				return logs
			})})
			logs, err := f.logs(block, emitter, false)
			require.NoError(t, err)
			require.Len(t, logs, 2)
			require.Equal(t, chain.Suspect, f.state("a").State)
		})
	}
}

func TestReceiptsThatDoNotHashAreRefused(t *testing.T) {
	f := setup(t, 2)
	emitter := f.emitter()
	block := f.emit(emitter, 2)
	f.proxies[0].Add(faultproxy.Rule{Method: receipts, Fault: faultproxy.Truncate(1)})

	logs, err := f.logs(block, emitter, true)
	require.NoError(t, err)
	require.Len(t, logs, 2)
	require.Contains(t, f.state("a").Reason, "don't hash")
}

func TestReceiptsOneByOneWhereNoNodeHasThemAll(t *testing.T) {
	f := setup(t, 2)
	emitter := f.emitter()
	block := f.emit(emitter, 70)
	for _, proxy := range f.proxies {
		proxy.Add(faultproxy.Rule{Method: receipts, Fault: unsupported()})
	}

	logs, err := f.logs(block, emitter, true)
	require.NoError(t, err)
	require.Len(t, logs, 70)
	require.Equal(t, chain.Up, f.state("a").State)

	_, err = f.logs(block, emitter, true)
	require.NoError(t, err)
	require.Len(t, f.proxies[0].Calls(receipts), 1, "it isn't asked again for what it lacks while another way is there")
}

func TestWithoutReceiptsTwoNodesMustAgree(t *testing.T) {
	f := setup(t, 3)
	emitter := f.emitter()
	block := f.emit(emitter, 2)
	for _, proxy := range f.proxies {
		// As rollups have them: of a type that no root can be computed for here.
		foreign := faultproxy.EditAs(func(all []map[string]any) []map[string]any {
			all[0]["type"] = "0x7e"
			return all
		})
		proxy.Add(faultproxy.Rule{Method: receipts, Fault: foreign})
		proxy.Add(faultproxy.Rule{Method: "eth_getTransactionReceipt", Fault: edited("type", "0x7e")})
	}
	f.proxies[0].Add(faultproxy.Rule{Method: listing, Fault: faultproxy.Result("[]")})

	logs, err := f.logs(block, emitter, false)
	require.NoError(t, err)
	require.Len(t, logs, 2, "two of three")

	f.proxies[1].Add(faultproxy.Rule{Method: listing, Fault: faultproxy.Truncate(1)})
	_, err = f.logs(block, emitter, true)
	require.ErrorIs(t, err, chain.ErrUnproven, "three say three things")
}

func TestWithoutReceiptsTheOnlyNodeIsBelievedUnlessThereIsDoubt(t *testing.T) {
	f := setup(t, 1)
	emitter := f.emitter()
	block := f.emit(emitter, 2)
	for _, method := range []string{receipts, "eth_getTransactionReceipt"} {
		f.proxies[0].Add(faultproxy.Rule{Method: method, Fault: unsupported()})
	}
	f.proxies[0].Add(faultproxy.Rule{Method: listing, Fault: faultproxy.Result("[]")})

	logs, err := f.logs(block, emitter, false)
	require.NoError(t, err)
	require.Empty(t, logs)
	require.True(t, f.log.Has("can't be proven"))

	_, err = f.logs(block, emitter, true)
	require.ErrorIs(t, err, chain.ErrUnproven)
}

func TestLogsOfAnUnknownBlockAreAnError(t *testing.T) {
	f := setup(t, 1)
	emitter := f.emitter()
	block := f.emit(emitter, 1)
	block.Extra = []byte("another block")

	_, err := f.logs(block, emitter, false)
	require.Error(t, err)
	_, err = f.logs(block, emitter, true)
	require.Error(t, err)
}

func TestLogsWaitForANodeThatHasTheBlock(t *testing.T) {
	f := setup(t, 1)
	emitter := f.emitter()
	block := f.emit(emitter, 1)
	f.proxies[0].Freeze(block.Number.Uint64() - 1)

	_, err := f.logs(block, emitter, false)
	require.Error(t, err, "empty, but the bloom allows logs, and there are no receipts")
	f.proxies[0].Thaw()
	logs, err := f.logs(block, emitter, false)
	require.NoError(t, err)
	require.Len(t, logs, 1)
}

func TestRemovedLogsAreShownToTheReader(t *testing.T) {
	f := setup(t, 1)
	emitter := f.emitter()
	block := f.emit(emitter, 1)
	f.proxies[0].Add(faultproxy.Rule{Method: listing, Fault: faultproxy.Edit(func(raw json.RawMessage) (json.RawMessage, error) {
		var logs []types.Log
		err := json.Unmarshal(raw, &logs)
		logs[0].Removed = true
		changed, _ := json.Marshal(logs)
		return changed, err
	})})
	logs, err := f.logs(block, emitter, false)
	require.NoError(t, err)
	require.True(t, logs[0].Removed)
}

func TestLogsFailWhereNothingAnswers(t *testing.T) {
	f := setup(t, 1)
	emitter := f.emitter()
	block := f.emit(emitter, 1)
	f.proxies[0].Add(faultproxy.Rule{Fault: faultproxy.Status(http.StatusBadGateway)})
	_, err := f.logs(block, emitter, false)
	require.ErrorContains(t, err, "HTTP status 502")

	logs, err := f.Logs(t.Context(), block, []common.Address{{1}}, []common.Hash{topic}, false)
	require.NoError(t, err)
	require.Empty(t, logs, "nobody needs to be asked")
}
