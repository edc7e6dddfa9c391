package peers

import (
	"fmt"
	"net"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/enclave/keynode/pace"
)

// comes is a connection from a host, if it is let in.
func comes(l *limits, host string) (c, crowding *conn, err error) {
	c = &conn{limits: l, host: host}
	crowding, err = l.enter(c)
	return c, crowding, err
}

func TestConnectionsAreLimitedByAddressAndByMember(t *testing.T) {
	l := newLimits()
	var all []*conn
	for range maxPerHost {
		c, _, err := comes(l, "1.1.1.1")
		require.NoError(t, err)
		all = append(all, c)
	}
	_, _, err := comes(l, "1.1.1.1")
	require.ErrorIs(t, err, errMany)
	other, _, err := comes(l, "2.2.2.2")
	require.NoError(t, err, "others aren't kept out")
	l.leave(other)

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

	require.Empty(t, l.waiting)

	// Handshakes have a pace besides.
	began, many := time.Now(), 0
	for range 10 * handshakes {
		if c, _, err := comes(l, "3.3.3.3"); err == nil {
			many++
			l.leave(c)
		}
	}
	require.LessOrEqual(t, many, 2*handshakes+int(handshakes*time.Since(began).Seconds())+1)

	// All together are bounded, and so is what is remembered.
	for i := range 2 * maxConnections {
		_, _, _ = comes(l, fmt.Sprint(i))
	}
	require.Equal(t, maxShaking, l.open)
	for i := range 3 * maxRemembered {
		_, _, _ = comes(l, fmt.Sprint(i))
		_ = l.ask(common.BytesToAddress([]byte{byte(i >> 8), byte(i)}))
	}
	require.LessOrEqual(t, l.paces.Len(), maxRemembered)
	require.LessOrEqual(t, l.requests.Len(), maxRemembered)
}

// A few hosts that open connections and say nothing keep nobody else out: the one that has most loses its oldest.
func TestWhoCrowdsADoorLosesItsPlaceToWhoComes(t *testing.T) {
	l := newLimits()
	var first []*conn
	for _, host := range []string{"6.6.6.6", "7.7.7.7"} {
		for range maxShaking / 2 {
			c, _, err := comes(l, host)
			require.NoError(t, err)
			first = append(first, c)
		}
	}
	var later []*conn
	gone := make(map[*conn]bool)
	for i := range maxShaking / 4 {
		c, crowding, err := comes(l, fmt.Sprint(i))
		require.NoError(t, err)
		require.Contains(t, first, crowding)
		require.True(t, crowding.left)
		require.ErrorIs(t, l.met(crowding, common.Address{1}), errMany, "it has left")
		l.leave(crowding) // once more, by who reads it
		later, gone[crowding] = append(later, c), true
	}
	require.Len(t, gone, len(later), "each time another")
	require.Equal(t, maxShaking, l.shaking)
	l.paces = pace.New[string](handshakes, 2*handshakes, maxRemembered)
	_, _, err := comes(l, "7.7.7.7")
	require.ErrorIs(t, err, errMany, "who crowds makes no place for himself")
	for i, c := range later {
		require.NoError(t, l.met(c, common.BytesToAddress([]byte{byte(i + 1)})))
	}
	_, crowding, err := comes(l, "7.7.7.7")
	require.NoError(t, err, "places that are free are anybody's")
	require.Nil(t, crowding)
}

func TestAnIPv6NetworkIsOneHost(t *testing.T) {
	for address, host := range map[string]string{
		"[2001:db8::1]:1": "2001:db8::/64", "[2001:db8::ffff:1]:2": "2001:db8::/64", "[2001:db8:0:1::1]:1": "2001:db8:0:1::/64",
		"[::ffff:1.2.3.4]:5": "1.2.3.4", "1.2.3.4:6": "1.2.3.4",
	} {
		at, err := net.ResolveTCPAddr("tcp", address)
		require.NoError(t, err)
		require.Equal(t, host, hostOf(at))
	}
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
