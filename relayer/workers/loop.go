package workers

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math/rand/v2"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"golang.org/x/sync/semaphore"

	"github.com/veritee/veritee/protocol/ecvrf"
	"github.com/veritee/veritee/protocol/randomness"
	"github.com/veritee/veritee/relayer/health"
	"github.com/veritee/veritee/relayer/metrics"
	"github.com/veritee/veritee/relayer/store"
)

// LoopStore is where a loop finds questions and leaves answers.
type LoopStore interface {
	QuestionsAfter(ctx context.Context, chainID uint64, after store.Mark, most int) ([]store.Question, store.Mark, error)
	NewestQuestions(ctx context.Context, chainID uint64, most int) ([]store.Question, error)
	StaleAnswersAfter(ctx context.Context, chainID, notAfter uint64, after store.Mark, most int) ([]store.Question, store.Mark, error)
	SaveAnswer(ctx context.Context, a store.Answer) (store.SavedAnswer, error)
	StoredAnswer(ctx context.Context, chainID uint64, contract common.Address, question common.Hash) (*store.Answer, error)
}

// A LoopConfig is what a loop is made of. What is zero gets a default, but for the pool, the store and the chain.
type LoopConfig struct {
	ChainID uint64
	Pool    *Pool
	Store   LoopStore

	// Payee is the number, registered in the coordinator at a final block, of whom settlements pay; 0 or nil: nobody.
	Payee func(ctx context.Context) (uint32, error)

	// Settler is which of our senders alone may settle at first; the zero address or nil: anybody.
	Settler func(q store.Question) common.Address

	// ValidFor is how long a signature counts, from the head's time. Workers sign for an hour at most, by their own head.
	ValidFor time.Duration

	Concurrency    int           // questions at a time
	Poll           time.Duration // how often the store is looked at, though nobody wakes us
	First, Longest time.Duration // pause after a question got no answer; it doubles

	// Audit is the probability, 0 to 1, that a question which has been answered is put to a second worker, to compare. Nothing waits
	// for it. It finds, before it matters, a worker that answers wrongly and is seldom asked.
	Audit float64

	// Answered is called when requests have become answered: there is something to settle.
	Answered func(requests int)

	Log     *slog.Logger
	Metrics *metrics.Metrics
	Board   *health.Board
}

func (c LoopConfig) withDefaults() LoopConfig {
	setDefault(&c.ValidFor, 50*time.Minute)
	setDefault(&c.Concurrency, 8)
	setDefault(&c.Poll, time.Second)
	setDefault(&c.First, 200*time.Millisecond)
	setDefault(&c.Longest, 15*time.Second)
	if c.Payee == nil {
		c.Payee = func(context.Context) (uint32, error) { return 0, nil }
	}
	if c.Settler == nil {
		c.Settler = func(store.Question) common.Address { return common.Address{} }
	}
	if c.Answered == nil {
		c.Answered = func(int) {}
	}
	return c
}

func setDefault[T comparable](value *T, or T) {
	var zero T
	if *value == zero {
		*value = or
	}
}

// A Loop answers the questions of one chain, the oldest first. It remembers nothing that matters: which questions are open is in
// the store, so a loop that starts anew goes on where the last one ended.
type Loop struct {
	config    LoopConfig
	authority Authority
	name      string // of the loop, for its beat
	slots     *semaphore.Weighted
	wake      chan struct{}
	running   sync.WaitGroup
	taking    context.Context // ends when drain is called
	drain     context.CancelFunc

	// proven says whether a stored answer verifies. Tests have another opinion.
	proven func(*store.Answer) error

	reader reader // of whoever runs the loop

	mu       sync.Mutex // guards what follows
	open     map[place]*attempt
	unserved map[common.Hash]bool // keys that NoWorker is raised for
	invalid  map[place]bool       // questions that StoredInvalid is raised for
}

// place is a question's place in the tables.
type place struct {
	contract common.Address
	alpha    common.Hash
}

// attempt is where a question is, in this process.
type attempt struct {
	busy     bool
	failures int
	next     time.Time
	done     time.Time // when it was answered; zero: it wasn't
	turn     uint64    // of the reader in which it was listed last
	round    uint64    // likewise
}

// NewLoop makes the loop of one chain of the pool's.
func NewLoop(config LoopConfig) (*Loop, error) {
	config = config.withDefaults()
	authority := config.Pool.config.Authorities[config.ChainID]
	switch {
	case authority == nil:
		return nil, fmt.Errorf("answers of chain %d: its registry isn't known to the pool", config.ChainID)
	case config.ValidFor < time.Minute || config.ValidFor > time.Hour:
		return nil, fmt.Errorf("answers of chain %d: signatures that are valid for %s: want a minute to an hour", config.ChainID, config.ValidFor)
	case config.Audit < 0 || config.Audit > 1:
		return nil, fmt.Errorf("answers of chain %d: audit is a probability, 0 to 1, not %g", config.ChainID, config.Audit)
	}

	l := &Loop{
		config: config, authority: authority, name: fmt.Sprintf("answer/%d", config.ChainID),
		slots: semaphore.NewWeighted(int64(config.Concurrency)), wake: make(chan struct{}, 1),
		proven: proven, reader: reader{pages: mostPages}, open: make(map[place]*attempt), unserved: make(map[common.Hash]bool), invalid: make(map[place]bool),
	}
	l.taking, l.drain = context.WithCancel(context.Background())
	config.Pool.OnRevival(l.retryNow)
	return l, nil
}

// Wake has the loop look at the store now. It never blocks.
func (l *Loop) Wake() {
	select {
	case l.wake <- struct{}{}:
	default:
	}
}

// Coming is how many questions are with workers for the first time: their answers are a moment away.
func (l *Loop) Coming() int {
	l.mu.Lock()
	defer l.mu.Unlock()
	coming := 0
	for _, a := range l.open {
		if a.busy && a.failures == 0 {
			coming++
		}
	}
	return coming
}

// retryNow ends all pauses: somebody is there again to be asked.
func (l *Loop) retryNow() {
	l.mu.Lock()
	for _, a := range l.open {
		a.next = time.Time{}
	}
	l.mu.Unlock()
	l.Wake()
}

// Drain has Run end when the questions that are with workers are answered; no other is begun.
func (l *Loop) Drain() { l.drain() }

// Run answers questions until the context ends, or it is drained, and waits for those under way, which the context ends too.
func (l *Loop) Run(ctx context.Context) error {
	defer l.config.Board.Rest(l.name)
	defer l.running.Wait()
	taking, stop := context.WithCancel(ctx)
	defer stop()
	defer context.AfterFunc(l.taking, stop)()

	for taking.Err() == nil {
		l.config.Board.Beat(l.name, l.config.Poll+10*time.Second)
		again, err := l.turn(ctx, taking)
		if err != nil && taking.Err() == nil {
			l.config.Log.Warn("questions can't be read", "chain", l.config.ChainID, "error", err)
		}
		if again {
			continue
		}

		select {
		case <-time.After(l.config.Poll/2 + rand.N(l.config.Poll)):
		case <-l.wake:
		case <-taking.Done():
		}
	}
	return nil
}

// turn reads what is to be asked and has it asked. It returns when the last question of the reading has begun, and says whether
// there may be more right away. Nothing is begun after taking has ended.
func (l *Loop) turn(ctx, taking context.Context) (again bool, err error) {
	due, more, err := l.read(taking)
	begun := 0
	for _, q := range due {
		if l.slots.Acquire(taking, 1) != nil {
			l.free(q) // never begun
			continue
		}
		l.config.Board.Beat(l.name, l.config.Poll+10*time.Second)
		begun++
		l.running.Go(func() {
			defer l.slots.Release(1)
			l.answer(ctx, q)
		})
	}
	return more && begun > 0, err
}

func placeOf(q store.Question) place { return place{q.Contract, q.Alpha} }

// free ends what due began.
func (l *Loop) free(q store.Question) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if a := l.open[placeOf(q)]; a != nil {
		a.busy = false
	}
}

// terms are what an answer to a question is to be signed with, by the head.
func (l *Loop) terms(ctx context.Context, q store.Question) (Terms, error) {
	ctx, cancel := context.WithTimeout(ctx, 10*time.Second)
	defer cancel()

	app, _ := randomness.SplitKeyLine(q.KeyLine)
	version, err := l.authority.PolicyVersion(ctx, app)
	if err != nil {
		return Terms{}, err
	}
	now, err := l.authority.Now(ctx)
	if err != nil {
		return Terms{}, err
	}
	payee, err := l.config.Payee(ctx)
	if err != nil {
		return Terms{}, fmt.Errorf("find out whom settlements pay: %w", err)
	}
	return Terms{
		PolicyVersion: version, Payee: payee, Settler: l.config.Settler(q),
		NotAfter: now + uint64(l.config.ValidFor.Seconds()),
	}, nil
}

// proven says whether a stored answer is what it should be.
func proven(a *store.Answer) error {
	if gammaOf(&a.Proof) != a.Statement.Gamma {
		return errors.New("its proof is for another value")
	}
	_, err := ecvrf.Verify(a.PublicKey, a.Statement.Alpha, &a.Proof)
	return err
}
