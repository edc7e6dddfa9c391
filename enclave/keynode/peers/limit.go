package peers

import (
	"crypto/tls"
	"errors"
	"net"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/veritee/veritee/enclave/keynode/pace"
)

// Bounds of the door. A committee has 32 members at most, a session of which two may overlap, and a peer keeps one connection.
const (
	maxConnections = 256 // of all, half of which may still be shaking hands
	maxShaking     = 128 // handshakes under way: each verifies a quote
	maxPerHost     = 64  // connections of one address, which all members may share behind one router
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
	hosts    map[string]int
	members  map[common.Address]int
	paces    *pace.Each[string]         // of handshakes
	requests *pace.Each[common.Address] // of requests
}

func newLimits() *limits {
	return &limits{
		hosts: make(map[string]int), members: make(map[common.Address]int),
		paces: pace.New[string](handshakes, 2*handshakes, maxRemembered), requests: pace.New[common.Address](requests, burst, maxRemembered),
	}
}

// enter counts a connection in, or refuses it before a byte of it is read.
func (l *limits) enter(host string) error {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.open >= maxConnections || l.shaking >= maxShaking || l.hosts[host] >= maxPerHost || !l.paces.Allow(host) {
		return errMany
	}
	l.open++
	l.shaking++
	l.hosts[host]++
	return nil
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
	if c.shaking {
		c.shaking = false
		l.shaking--
	}
}

func (l *limits) leave(c *conn) {
	l.mu.Lock()
	defer l.mu.Unlock()
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
		host, _, err := net.SplitHostPort(plain.RemoteAddr().String())
		if err == nil {
			err = l.limits.enter(host)
		}
		if err != nil {
			_ = plain.Close()
			continue
		}
		c := &conn{Conn: plain, limits: l.limits, host: host, shaking: true}
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
