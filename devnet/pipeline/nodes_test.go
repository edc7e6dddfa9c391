package pipeline

import (
	"encoding/json"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/devnet/chain"
	"github.com/veritee/veritee/devnet/faultproxy"
	"github.com/veritee/veritee/devnet/world"
)

func TestNodesThatLagTruncateOrLieHideNothing(t *testing.T) {
	for name, ruin := range map[string]func(t *testing.T, s *system, bad *faultproxy.Proxy){
		"F01 a lagging node has no logs": func(t *testing.T, s *system, bad *faultproxy.Proxy) {
			bad.Add(faultproxy.Rule{Method: "eth_getLogs", Fault: faultproxy.Result("[]")})
		},
		"F02 a node truncates its logs": func(t *testing.T, s *system, bad *faultproxy.Proxy) {
			bad.Add(faultproxy.Rule{Method: "eth_getLogs", Fault: faultproxy.Truncate(1)})
		},
		"F08 a node falls behind and the head oscillates": func(t *testing.T, s *system, bad *faultproxy.Proxy) {
			head, err := s.Node.Client.BlockNumber(s.ctx)
			require.NoError(t, err)
			bad.Freeze(head)
		},
		"F13 a node comes back as one of another chain": func(t *testing.T, s *system, bad *faultproxy.Proxy) {
			bad.Switch(otherChain(t))
		},
		"a node makes up requests": func(t *testing.T, s *system, bad *faultproxy.Proxy) {
			bad.Add(faultproxy.Rule{Method: "eth_getLogs", Fault: faultproxy.EditAs(func(logs []map[string]any) []map[string]any {
				for _, log := range logs {
					// Another consumer than the one that asked.
					if topics, ok := log["topics"].([]any); ok && len(topics) > 2 {
						topics[2] = common.BytesToHash([]byte{0xbe, 0xef}).Hex()
					}
				}
				return logs
			})})
		},
		"a node makes up headers": func(t *testing.T, s *system, bad *faultproxy.Proxy) {
			for _, method := range []string{"eth_getBlockByNumber", "eth_getBlockByHash"} {
				bad.Add(faultproxy.Rule{Method: method, Fault: faultproxy.EditAs(func(header map[string]any) map[string]any {
					if header != nil {
						header["stateRoot"] = common.Hash{1}.Hex()
					}
					return header
				})})
			}
		},
	} {
		t.Run(name, func(t *testing.T) {
			s := newSystem(t)
			bad := faultproxy.Test(t, s.chain.HTTP())
			good := faultproxy.Test(t, s.chain.HTTP())
			// The bad one is preferred.
			s.nodeURLs = []string{bad.URL(), good.URL()}
			s.startWorkers()
			s.startRelayer("")
			s.waitReady()

			ruin(t, s, bad)
			s.ask(
				world.Ask{Consumer: 0, Times: 3, Words: 1, Confirmations: 1},
				world.Ask{Consumer: 1, Times: 2, Words: 1, Confirmations: 1},
			)
			s.ask(world.Ask{Consumer: 1, Times: 2, Words: 1, Confirmations: 3})
			s.mineUntilFinal()
			require.Len(t, s.audited().Requests, 7)
		})
	}
}

// otherChain serves a chain of another id.
func otherChain(t *testing.T) string {
	t.Helper()
	c, err := chain.New(chain.Config{HTTP: "127.0.0.1:0"})
	require.NoError(t, err)
	t.Cleanup(func() { _ = c.Close() })
	proxy := faultproxy.Test(t, c.HTTP())
	proxy.Add(faultproxy.Rule{Method: "eth_chainId", Fault: faultproxy.Edit(func(json.RawMessage) (json.RawMessage, error) {
		return json.RawMessage(`"0x2a"`), nil
	})})
	return proxy.URL()
}

func TestF30_PoisonInABatchHoldsNobodyUp(t *testing.T) {
	s := newSystem(t)
	s.startWorkers()
	s.startRelayer("")
	s.waitReady()

	// One callback reverts, another consumer has no code; in the same block and transaction two others are served.
	require.NoError(t, s.SetAsleep(s.ctx, 0, true))
	_, err := s.AskWithoutCode(s.ctx, 1)
	require.NoError(t, err)
	s.ask(
		world.Ask{Consumer: 0, Times: 2, Words: 1, Confirmations: 1},
		world.Ask{Consumer: 1, Times: 2, Words: 1, Confirmations: 1},
	)
	s.mineUntilFinal()

	history := s.audited()
	require.Len(t, history.Requests, 5)
	failed := 0
	for _, request := range history.Requests {
		require.Equal(t, 5, request.Effects[0].Together)
		if request.Effects[0].Failed {
			failed++
		}
	}
	require.Equal(t, 3, failed)
}
