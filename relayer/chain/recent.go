package chain

import (
	"sync"

	"github.com/ethereum/go-ethereum/common"
)

// recent keeps a value for each of the last hashes that it was given one for. It may be used by several goroutines.
type recent[V any] struct {
	most int

	mu     sync.Mutex
	values map[common.Hash]V
	order  []common.Hash // oldest first
}

func (r *recent[V]) get(of common.Hash) (V, bool) {
	r.mu.Lock()
	defer r.mu.Unlock()
	value, ok := r.values[of]
	return value, ok
}

func (r *recent[V]) put(of common.Hash, value V) {
	r.change(of, func(V) V { return value })
}

// change puts what a function makes of the value, or of the zero value. The function is called under the lock.
func (r *recent[V]) change(of common.Hash, make func(V) V) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.values == nil {
		r.values = map[common.Hash]V{}
	}
	old, known := r.values[of]
	if !known {
		r.order = append(r.order, of)
	}
	r.values[of] = make(old)
	for len(r.order) > r.most {
		delete(r.values, r.order[0])
		r.order = r.order[1:]
	}
}

// testimony remembers which node said what of the last blocks or transactions, for the case that a proof says otherwise later.
type testimony[V any] struct{ recent[map[string]V] }

func (t *testimony[V]) note(of common.Hash, node string, said V) {
	t.change(of, func(all map[string]V) map[string]V {
		if all == nil {
			all = make(map[string]V)
		}
		all[node] = said
		return all
	})
}

// take says who said what, and forgets it: nobody is accused twice of the same.
func (t *testimony[V]) take(of common.Hash) (said map[string]V) {
	if _, known := t.get(of); !known {
		return nil
	}
	t.change(of, func(all map[string]V) map[string]V {
		said = all
		return nil
	})
	return said
}
