package peers

import (
	"crypto/tls"
	"errors"
	"net"
	"net/netip"
	"slices"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/veritee/veritee/enclave/keynode/pace"
)

// Bounds of the door. A committee has 32 members at most, a session of which two may overlap, and a peer keeps one connection.
const (
	maxConnections = 256 // of all, half of which may still be shaking hands
	maxShaking     = 128 // handshakes under way: each verifies a quote
	maxPerHost     = 64  // connections of one address (IPv6: of a /64), which all members may share behind one router
	maxPerMember   = 4   // connections of one member
	handshakes     = 32  // a second and address, twice as many at once
	requests       = 500 // a second and member
	burst          = 4 * requests
	maxStreams     = 64 // requests at once on a connection
	maxRemembered  = 1024
)

var (
	errMany = errors.New("too many connections")
	errFast = errors.New("too many requests")
)

// limits counts connections by where they come from, and by whom they turn out to be of.
type limits struct {
	mu       sync.Mutex
	open     int
	shaking  int
	waiting  map[string][]*conn // that shake hands, by host, oldest first
	hosts    map[string]int
	members  map[common.Address]int
	paces    *pace.Each[string]         // of handshakes
	requests *pace.Each[common.Address] // of requests
}

func newLimits() *limits {
	return &limits{
		waiting: make(map[string][]*conn), hosts: make(map[string]int), members: make(map[common.Address]int),
		paces: pace.New[string](handshakes, 2*handshakes, maxRemembered), requests: pace.New[common.Address](requests, burst, maxRemembered),
	}
}

// enter counts a connection in, or refuses it before a byte of it is read. Where as many shake hands as may, one is hung up on that has a host
// which crowds others out: the oldest of the host with the most. So a few who say nothing keep nobody out; it takes as many addresses as may
// shake hands. Whoever calls it closes that one.
func (l *limits) enter(c *conn) (crowding *conn, err error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.hosts[c.host] >= maxPerHost || !l.paces.Allow(c.host) {
		return nil, errMany
	}
	if l.shaking >= maxShaking {
		if crowding = l.crowd(c.host); crowding == nil {
			return nil, errMany
		}
		l.out(crowding)
	}
	if l.open >= maxConnections {
		return crowding, errMany
	}
	l.open++
	l.shaking++
	l.waiting[c.host] = append(l.waiting[c.host], c)
	l.hosts[c.host]++
	c.shaking = true
	return crowding, nil
}

// crowd is the oldest connection that shakes hands of the host that has the most such; nil if that has hardly more than the one who comes.
func (l *limits) crowd(host string) *conn {
	var most []*conn
	for _, some := range l.waiting {
		if len(some) > len(most) {
			most = some
		}
	}
	if len(most) <= len(l.waiting[host])+1 {
		return nil
	}
	return most[0]
}

// met counts a connection for whom it is of, once hands were shaken.
func (l *limits) met(c *conn, member common.Address) error {
	l.mu.Lock()
	defer l.mu.Unlock()
	if c.member == member && !c.left {
		return nil
	}
	if c.left || c.member != (common.Address{}) || l.members[member] >= maxPerMember {
		return errMany
	}
	c.member = member
	l.members[member]++
	l.shaken(c)
	return nil
}

// shaken says that a connection shakes hands no more. Whoever calls it has mu.
func (l *limits) shaken(c *conn) {
	if !c.shaking {
		return
	}
	c.shaking = false
	l.shaking--
	l.waiting[c.host] = slices.DeleteFunc(l.waiting[c.host], func(other *conn) bool { return other == c })
	if len(l.waiting[c.host]) == 0 {
		delete(l.waiting, c.host)
	}
}

func (l *limits) leave(c *conn) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.out(c)
}

// out is leave for who has mu.
func (l *limits) out(c *conn) {
	if c.left {
		return
	}
	c.left = true
	l.shaken(c)
	l.open--
	if l.hosts[c.host]--; l.hosts[c.host] <= 0 {
		delete(l.hosts, c.host)
	}
	if c.member != (common.Address{}) {
		if l.members[c.member]--; l.members[c.member] <= 0 {
			delete(l.members, c.member)
		}
	}
}

// ask counts a request of a member.
func (l *limits) ask(member common.Address) error {
	if !l.requests.Allow(member) {
		return errFast
	}
	return nil
}

// A listener refuses what is too much.
type listener struct {
	net.Listener
	limits *limits
}

// Accept implements net.Listener.
func (l listener) Accept() (net.Conn, error) {
	for {
		plain, err := l.Listener.Accept()
		if err != nil {
			return nil, err
		}
		c := &conn{Conn: plain, limits: l.limits, host: hostOf(plain.RemoteAddr())}
		crowding, err := l.limits.enter(c)
		if crowding != nil {
			_ = crowding.Conn.Close() // its reader sees that, and closes the rest
		}
		if err != nil {
			_ = plain.Close()
			continue
		}
		// Whoever hasn't come as far as a request by then has no connection any more.
		c.patience = time.AfterFunc(shakeTimeout, func() {
			l.limits.mu.Lock()
			slow := c.shaking
			l.limits.mu.Unlock()
			if slow {
				_ = c.Close()
			}
		})
		return c, nil
	}
}

// hostOf is by what connections are counted. Whoever has one address of a /64 has them all.
func hostOf(address net.Addr) string {
	at, err := netip.ParseAddrPort(address.String())
	if err != nil {
		return address.String()
	}
	ip := at.Addr().Unmap()
	if ip.Is6() {
		network, _ := ip.WithZone("").Prefix(64)
		return network.String()
	}
	return ip.String()
}

// shakeTimeout is from the connection to the first request: a handshake in which both sides judge a quote, and then what a peer came for.
const shakeTimeout = 15 * time.Second

// A conn is counted.
type conn struct {
	net.Conn
	limits   *limits
	host     string
	patience *time.Timer

	member  common.Address // these are guarded by limits.mu
	shaking bool
	left    bool
}

// Close implements net.Conn.
func (c *conn) Close() error {
	c.patience.Stop()
	c.limits.leave(c)
	return c.Conn.Close()
}

// counted is the connection under TLS; nil if it isn't one of ours.
func counted(over net.Conn) *conn {
	if secure, ok := over.(*tls.Conn); ok {
		over = secure.NetConn()
	}
	c, _ := over.(*conn)
	return c
}
