package scan

// recent is a map that forgets what came first once it is full. The zero value isn't usable.
type recent[K comparable, V any] struct {
	most   int
	values map[K]V
	order  []K
}

func newRecent[K comparable, V any](most int) recent[K, V] {
	return recent[K, V]{most: most, values: make(map[K]V)}
}

func (r *recent[K, V]) get(key K) (V, bool) {
	value, ok := r.values[key]
	return value, ok
}

// put says whether the key is new.
func (r *recent[K, V]) put(key K, value V) bool {
	if _, there := r.values[key]; there {
		r.values[key] = value
		return false
	}
	r.values[key] = value
	r.order = append(r.order, key)
	for len(r.order) > r.most {
		delete(r.values, r.order[0])
		r.order = r.order[1:]
	}
	return true
}
