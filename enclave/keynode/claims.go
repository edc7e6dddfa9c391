package keynode

import (
	"runtime"
	"sync"
	"time"

	"github.com/veritee/veritee/protocol/tbls"
	"github.com/veritee/veritee/protocol/typed"
)

// claims settles what orders claim of their A: for one alone that is half of what an answer costs, and for sixteen together it is a fifth of
// that for each. So orders that are here at the same time wait for each other, for as long as nobody notices.
type claims struct {
	present func() int // how many orders are being worked on

	mu       sync.Mutex
	waiting  []*claim
	since    time.Time // when the first of them came
	settling int
}

func (n *Node) newClaims() *claims { return &claims{present: func() int { return len(n.working) }} }

const (
	// mostClaims is how many are settled together at most: with more each costs hardly less.
	mostClaims = 16

	// company is how long an order waits for others that are being worked on. Where there is none it doesn't wait.
	company = 4 * time.Millisecond
)

type claim struct {
	claim   *tbls.Claim
	blinded *tbls.Blinded
	done    chan struct{}
}

// settlers is how many cores settle: on the others orders are read and answered, which takes a multiple of that time.
var settlers = max(1, runtime.GOMAXPROCS(0)/4)

// check is tbls.CheckOrder, together with others.
func (c *claims) check(o *typed.KeyOrder, d typed.KeyDomain) (*tbls.Blinded, error) {
	read, err := tbls.ReadOrder(o, d)
	if err != nil {
		return nil, err
	}
	mine := &claim{claim: read, done: make(chan struct{})}
	c.mu.Lock()
	if c.waiting = append(c.waiting, mine); len(c.waiting) == 1 {
		c.since = time.Now()
		time.AfterFunc(company, c.stir)
	}
	c.mu.Unlock()
	c.stir()
	<-mine.done
	if mine.blinded == nil {
		return nil, tbls.ErrUnequal
	}
	return mine.blinded, nil
}

// stir has what waits settled if the time has come. It is called when somebody came or went.
func (c *claims) stir() {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.settling < settlers && c.ripe() {
		c.settling++
		go c.run()
	}
}

// ripe says whether those that wait are to be settled now: they are many, or all, or one has waited for long enough. Called with the lock.
func (c *claims) ripe() bool {
	n := len(c.waiting)
	return n >= mostClaims || n > 0 && (n >= c.present() || time.Since(c.since) >= company)
}

// run settles as long as there is something to settle.
func (c *claims) run() {
	for {
		c.mu.Lock()
		if !c.ripe() {
			c.settling--
			c.mu.Unlock()
			return
		}
		n := min(len(c.waiting), mostClaims)
		some := c.waiting[:n:n]
		if c.waiting = c.waiting[n:]; len(c.waiting) == 0 {
			c.waiting = nil
		}
		c.mu.Unlock()

		all := make([]*tbls.Claim, n)
		for i, one := range some {
			all[i] = one.claim
		}
		for i, blinded := range tbls.Settle(all...) {
			some[i].blinded = blinded
			close(some[i].done)
		}
	}
}
