package keynode

import (
	"sync"

	"github.com/veritee/veritee/protocol/tbls"
)

// maxPoints is how many keys' points are kept. Each takes some 300 bytes.
const maxPoints = 4096

// points keeps what keys hash to: every worker of an app orders the same key, and hashing to the curve is a twentieth of an answer. It is asked
// only for orders that the broker has let in.
type points struct {
	mu sync.Mutex
	of map[tbls.Identity]*tbls.G1
}

func (p *points) get(id tbls.Identity) *tbls.G1 {
	p.mu.Lock()
	point := p.of[id]
	p.mu.Unlock()
	if point != nil {
		return point
	}

	point = id.Point()
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.of == nil || len(p.of) >= maxPoints {
		p.of = make(map[tbls.Identity]*tbls.G1)
	}
	p.of[id] = point
	return point
}
