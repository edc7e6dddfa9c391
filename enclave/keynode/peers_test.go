package keynode

import (
	"bytes"
	"io"
	"net"
	"net/http"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/enclave/keynode/dealing"
	"github.com/veritee/veritee/enclave/keynode/peers"
)

func TestPeersAreHeardWithinBoundsAndNobodyElse(t *testing.T) {
	s := newStage(t)
	all := s.members(4)
	s.form(2, all[:3]...)
	node := all[0]

	// Attested, and not of the committee.
	stranger := peers.NewClient(peers.Config{Channel: all[3].channel, Peer: s.peer}, func(common.Address) []string { return []string{node.door} })
	defer stranger.Close()
	_, err := stranger.Exchange(t.Context(), node.self, peers.Seen{Number: 1, Hash: common.Hash{1}})
	require.ErrorContains(t, err, "status 403")
	_, err = stranger.Confirmation(t.Context(), node.self, 1)
	require.ErrorContains(t, err, "status 403")
	_, err = stranger.Exchange(t.Context(), all[1].self, peers.Seen{})
	require.ErrorContains(t, err, "another peer", "whoever answers must be who was dialled")

	// Plain TCP, and TLS of nobody in particular.
	conn, err := net.Dial("tcp", node.door)
	require.NoError(t, err)
	_, err = conn.Write([]byte("POST /v1/seen HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\n"))
	require.NoError(t, err)
	answer, _ := io.ReadAll(conn)
	require.NotContains(t, string(answer), "200 OK")
	require.NoError(t, conn.Close())

	// A member, within bounds.
	member := &http.Client{Transport: &http.Transport{TLSClientConfig: all[1].channel.Client(node.self), ForceAttemptHTTP2: true}}
	defer member.CloseIdleConnections()
	for path, c := range map[string]struct {
		body   int
		status int
	}{
		"/v1/seen":              {48, http.StatusOK},
		"/v1/seen?":             {47, http.StatusBadRequest},
		"/v1/seen?x":            {1 << 20, http.StatusBadRequest},
		"/v1/packet?session=1":  {dealing.MaxPacket + 1, http.StatusBadRequest},
		"/v1/packet?session=9":  {100, http.StatusConflict},
		"/v1/packet?session=0":  {100, http.StatusBadRequest},
		"/v1/packet?session=-1": {100, http.StatusBadRequest},
		"/v1/other":             {1, http.StatusNotFound},
	} {
		response, err := member.Post("https://"+node.door+path, "", bytes.NewReader(make([]byte, c.body)))
		require.NoError(t, err, path)
		require.NoError(t, response.Body.Close())
		require.Equal(t, c.status, response.StatusCode, path)
	}

	// What a member says of its head is only its own word: without another that has it, an impossible one moves nothing.
	before := node.Health()
	node.Saw(all[1].self, peers.Seen{Number: before.Head + 1000, Hash: common.Hash{1}})
	node.Saw(all[2].self, peers.Seen{Number: before.Head, Hash: common.Hash{1}})
	order := s.order()
	order.answered(node)
}

// A member that says at every turn that it is ahead, of the chain or of sessions, has this node look a little sooner, and not without a pause.
func TestAMemberThatIsAlwaysAheadDoesNotHaveEndpointsAskedWithoutAPause(t *testing.T) {
	n := &Node{
		config: Config{Poll: time.Hour}, heads: newHeads(0), heard: make(map[common.Address]uint64), hurries: newHurries(time.Hour),
		look: make(chan struct{}, 1),
	}
	looks := func(from byte, said func(i int) peers.Seen) (looks int) {
		for i := range 1000 {
			n.Saw(common.Address{from}, said(i))
			select {
			case <-n.look:
				looks++
			default:
			}
		}
		return looks
	}
	ahead := func(int) peers.Seen { return peers.Seen{Number: 1 << 40, Hash: common.Hash{1}} }
	require.Equal(t, 4, looks(1, ahead))
	require.Equal(t, 4, looks(2, func(i int) peers.Seen { return peers.Seen{Session: uint64(i % 2)} }))
	require.Equal(t, 4, looks(3, ahead), "one takes nothing from another")
}
