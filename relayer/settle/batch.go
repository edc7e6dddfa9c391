package settle

import (
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/params"

	"github.com/veritee/veritee/relayer/store"
)

// Limits bound one transaction.
type Limits struct {
	Items int    // requests
	Gas   uint64 // gas limit
	Bytes int    // of calldata

	asking map[common.Address]bool // apps whose contract the registry asks at every use: that needs gas
}

// What no transaction may exceed, whatever is configured: pools refuse 131,072 bytes and more, of which the envelope, its
// signature and an encoding's lengths take less than 512; EIP-7825 caps the gas.
const (
	mostBytes = 131_072 - 512
	mostGas   = params.MaxTxGas
)

// allow says whether a transaction keeps to the limits.
func (l Limits) allow(load *load) bool {
	return load.items <= l.Items && load.bytes() <= l.Bytes && load.gas() <= l.Gas
}

// Batch is a transaction to be.
type Batch struct {
	Sender      common.Address
	Groups      []Group
	Gas         uint64   // limit
	MaxGasPrice *big.Int // the least that its requests pay at most, wei per gas; nil: it doesn't matter
	Misses      int      // of its requests
}

// Requests counts them.
func (b Batch) Requests() (n int) {
	for _, g := range b.Groups {
		n += len(g.Requests)
	}
	return n
}

// rows are those of its requests.
func (b Batch) rows() []int64 {
	var all []int64
	for _, g := range b.Groups {
		all = append(all, rows(g.Requests)...)
	}
	return all
}

// matures is when the oldest of it could have been settled.
func (b Batch) matures() uint64 {
	oldest := b.Groups[0].matures()
	for _, g := range b.Groups[1:] {
		oldest = min(oldest, g.matures())
	}
	return oldest
}

// A batcher fills transactions with groups, in the order in which they come. A group is cut only if a whole transaction can't hold
// it, since each part pays for the proof again. A request that alone exceeds the limits still goes, alone, as long as the chain
// takes it: it was accepted by the contract, which bounds what may be asked for.
type batcher struct {
	sender common.Address
	limits Limits
	hard   Limits
	slack  uint64

	done    []Batch
	current []Group
	load    load
	tooBig  []store.Request
}

func newBatcher(sender common.Address, limits Limits, blockGas uint64, slack uint64) *batcher {
	hard := Limits{Items: 1, Gas: min(mostGas, blockGas), Bytes: mostBytes}
	limits.Items, limits.Gas, limits.Bytes = max(limits.Items, 1), min(limits.Gas, hard.Gas), min(limits.Bytes, mostBytes)
	return &batcher{sender: sender, limits: limits, hard: hard, slack: slack, load: load{slack: slack, asking: limits.asking}}
}

// add puts a group into the current transaction, or begins another.
func (b *batcher) add(g Group) {
	g.Requests = b.apart(g)
	if b.take(g, false) == len(g.Requests) {
		return
	}

	for b.flush(); len(g.Requests) > 0; {
		n := b.take(g, true)
		if g.Requests = g.Requests[n:]; len(g.Requests) > 0 {
			b.flush()
		}
	}
}

// apart makes transactions of their own for requests that no transaction within the limits can carry, and gives back the others.
func (b *batcher) apart(g Group) []store.Request {
	return slices.DeleteFunc(slices.Clone(g.Requests), func(r store.Request) bool {
		l := load{slack: b.slack, asking: b.limits.asking}
		l.group(g.Answer, callerIsSettler(b.sender, g.Answer))
		l.item(r)
		switch {
		case b.limits.allow(&l):
			return false
		case b.hard.allow(&l):
			b.done = append(b.done, b.batch([]Group{{g.Answer, []store.Request{r}}}, &l))
		default:
			b.tooBig = append(b.tooBig, r)
		}
		return true
	})
}

// take puts as much of a group as fits into the current transaction, or all of it or nothing, and says how many requests it took.
func (b *batcher) take(g Group, part bool) int {
	trial, fitting, n := b.load, b.load, 0
	trial.group(g.Answer, callerIsSettler(b.sender, g.Answer))
	for _, r := range g.Requests {
		if trial.item(r); !b.limits.allow(&trial) {
			break
		}
		fitting = trial
		n++
	}
	if n == 0 || n < len(g.Requests) && !part {
		return 0
	}

	b.load = fitting
	b.current = append(b.current, Group{g.Answer, g.Requests[:n]})
	return n
}

// flush ends the current transaction.
func (b *batcher) flush() {
	if len(b.current) == 0 {
		return
	}
	b.done = append(b.done, b.batch(b.current, &b.load))
	b.current, b.load = nil, load{slack: b.slack, asking: b.limits.asking}
}

func (b *batcher) batch(all []Group, l *load) Batch {
	batch := Batch{Sender: b.sender, Groups: all, Gas: l.gas()}
	for _, g := range all {
		for _, r := range g.Requests {
			if batch.MaxGasPrice == nil || r.MaxGasPrice.Cmp(batch.MaxGasPrice) < 0 {
				batch.MaxGasPrice = r.MaxGasPrice
			}
			batch.Misses = max(batch.Misses, r.Misses)
		}
	}
	return batch
}
