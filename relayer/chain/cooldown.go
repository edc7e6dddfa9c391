package chain

import "time"

const (
	// calmAfter is after how many answers the next pause of all nodes is short again. Few: an account that allows bursts of ten answers
	// so many between two refusals however long the pauses are, and long ones would only waste what it allows.
	calmAfter = 4

	// oftenTimes pauses of all nodes within oftenWithin are worth a warning.
	oftenTimes  = 3
	oftenWithin = time.Minute
)

// A cooldown is the pause of a whole chain.
type cooldown struct {
	until time.Time
	count int // in a row
	last  [oftenTimes]time.Time
}

// often says whether there were many lately.
func (c *cooldown) often(now time.Time) bool {
	return !c.last[0].IsZero() && now.Sub(c.last[0]) < oftenWithin
}

// limited is called when a node wants a pause. If no other can be asked instead, all are left alone together, and longer each time: what
// refuses everywhere at once is most often one account, or one address, behind all of them, and to go from node to node would only
// keep it angry. Transactions are sent all the same; what comes next is in the order of priorities, one call at a time.
//
// What was asked before the last such pause began is of the same burst, and no reason for another.
func (c *Chain) limited(asked time.Time) {
	now := time.Now()
	var first time.Time
	var usable []*node
	for _, n := range c.nodes {
		n.mu.Lock()
		out := n.excluded != nil || n.failures > 0
		until := n.coolUntil
		n.mu.Unlock()
		if out {
			continue
		}
		if !now.Before(until) {
			return
		}
		if first.IsZero() || until.Before(first) {
			first = until
		}
		usable = append(usable, n)
	}
	if len(usable) == 0 {
		return
	}

	c.mu.Lock()
	if now.Before(c.cooldown.until) || asked.Before(c.cooldown.last[oftenTimes-1]) {
		c.mu.Unlock()
		return
	}
	if c.calm.Swap(0) >= calmAfter {
		c.cooldown.count = 0
	}
	c.cooldown.count++
	copy(c.cooldown.last[:], c.cooldown.last[1:])
	c.cooldown.last[oftenTimes-1] = now
	until := now.Add(min(backoff(c.config.Poll, c.cooldown.count, downAtLeast, downAtMost), c.config.Timeout/2))
	if until.Before(first) {
		until = first
	}
	c.cooldown.until = until
	c.mu.Unlock()

	c.log.Debug("all nodes want a pause", "for", time.Until(until))
	for _, n := range usable {
		n.mu.Lock()
		n.cooledAt = now
		n.cool(until)
		n.mu.Unlock()
	}
}
