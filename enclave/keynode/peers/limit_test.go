package peers

import (
	"fmt"
	"net"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"
)

func TestConnectionsAreLimitedByAddressAndByMember(t *testing.T) {
	l := newLimits()
	var all []*conn
	for range maxPerHost {
		require.NoError(t, l.enter("1.1.1.1"))
		all = append(all, &conn{limits: l, host: "1.1.1.1", shaking: true})
	}
	require.ErrorIs(t, l.enter("1.1.1.1"), errMany)
	require.NoError(t, l.enter("2.2.2.2"), "others aren't kept out")
	l.leave(&conn{limits: l, host: "2.2.2.2", shaking: true})

	greedy := common.Address{1}
	for i, c := range all {
		if i < maxPerMember {
			require.NoError(t, l.met(c, greedy))
			require.NoError(t, l.met(c, greedy), "each request asks again")
			require.ErrorIs(t, l.met(c, common.Address{2}), errMany, "a connection is one member's")
		} else {
			require.ErrorIs(t, l.met(c, greedy), errMany)
		}
	}
	require.NoError(t, l.met(all[maxPerMember], common.Address{2}))
	for range 2 {
		for _, c := range all {
			l.leave(c)
		}
	}
	require.Zero(t, l.open)
	require.Zero(t, l.shaking)
	require.Empty(t, l.hosts)
	require.Empty(t, l.members)
	require.ErrorIs(t, l.met(all[0], greedy), errMany, "it has left")

	// Handshakes have a pace besides.
	many := 0
	for range 10 * handshakes {
		if l.enter("3.3.3.3") == nil {
			many++
			l.leave(&conn{limits: l, host: "3.3.3.3", shaking: true})
		}
	}
	require.Less(t, many, 3*handshakes)

	// All together are bounded, and so is what is remembered.
	for i := range 2 * maxConnections {
		_ = l.enter(fmt.Sprint(i))
	}
	require.Equal(t, maxShaking, l.open)
	for i := range 3 * maxRemembered {
		_ = l.enter(fmt.Sprint(i))
		_ = l.ask(common.BytesToAddress([]byte{byte(i >> 8), byte(i)}))
	}
	require.LessOrEqual(t, l.paces.Len(), maxRemembered)
	require.LessOrEqual(t, l.requests.Len(), maxRemembered)
}

func TestRequestsOfAMemberAreLimited(t *testing.T) {
	l := newLimits()
	n := 0
	for l.ask(common.Address{1}) == nil && n < 100*burst {
		n++
	}
	require.GreaterOrEqual(t, n, burst)
	require.Less(t, n, 100*burst)
	require.NoError(t, l.ask(common.Address{2}))
}

func TestAListenerRefusesBeforeAByteIsRead(t *testing.T) {
	plain, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	l := newLimits()
	bounded := listener{plain, l}
	defer bounded.Close()
	accepted := make(chan net.Conn, 2*maxPerHost)
	go func() {
		for {
			c, err := bounded.Accept()
			if err != nil {
				close(accepted)
				return
			}
			accepted <- c
		}
	}()
	dial := func() net.Conn {
		c, err := net.Dial("tcp", plain.Addr().String())
		require.NoError(t, err)
		t.Cleanup(func() { _ = c.Close() })
		return c
	}
	var open []net.Conn
	for range maxPerHost {
		dial()
		open = append(open, <-accepted)
	}
	c := dial()
	require.NoError(t, c.SetReadDeadline(time.Now().Add(10*time.Second)))
	_, err = c.Read(make([]byte, 1))
	require.Error(t, err)
	if timeout, ok := err.(net.Error); ok {
		require.False(t, timeout.Timeout(), "it is closed, not left hanging")
	}
	require.Empty(t, accepted)
	for _, c := range open {
		require.NoError(t, c.Close())
	}
	l.mu.Lock()
	require.Zero(t, l.open)
	l.mu.Unlock()
}
