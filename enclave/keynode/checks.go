package keynode

import (
	"context"
	"errors"
	"sync"

	"github.com/ethereum/go-ethereum/common"

	"github.com/veritee/veritee/enclave/headers"
	"github.com/veritee/veritee/enclave/keynode/contracts"
)

// checks asks brokers about orders. While one batch is under way, what comes waits and is asked together, one batch for each block.
type checks struct {
	chain Chain

	mu      sync.Mutex
	waiting []*check
	asking  int
}

// atOnce is how many batches are under way at a time.
const atOnce = 4

// perOrder is how many questions an order is.
const perOrder = 2

type check struct {
	at        headers.Block
	questions [perOrder]headers.Question
	want      common.Hash
	done      chan struct{}
	err       error
}

// errNoOrder is met where a broker lets an order pass and doesn't say that it is there. A call to where no contract is goes through and
// says nothing: in the state of a block before the broker's own every order would pass.
var errNoOrder = errors.New("the broker isn't there, or doesn't know the order")

// ask returns nil if the broker says that an order may be answered at a block, and that it made this request. Errors: errNoOrder, those of
// headers.Chain.Call.
func (c *checks) ask(ctx context.Context, at headers.Block, o Order, request common.Hash) error {
	mine := &check{at: at, want: request, done: make(chan struct{}), questions: [perOrder]headers.Question{
		{To: o.Broker, Data: contracts.AskCheck(&o.Key, o.Sequence, o.Expiry)},
		{To: o.Broker, Data: contracts.AskRequestOf(o.Key.Hash())},
	}}
	c.mu.Lock()
	c.waiting = append(c.waiting, mine)
	if c.asking < atOnce {
		c.asking++
		// What is asked is for others too, so it doesn't end with whoever began.
		go c.run(context.WithoutCancel(ctx))
	}
	c.mu.Unlock()

	select {
	case <-mine.done:
		return mine.err
	case <-ctx.Done():
		return ctx.Err()
	}
}

// run asks until nothing waits.
func (c *checks) run(ctx context.Context) {
	for {
		c.mu.Lock()
		some := c.take()
		if len(some) == 0 {
			c.asking--
			c.mu.Unlock()
			return
		}
		c.mu.Unlock()

		questions := make([]headers.Question, 0, perOrder*len(some))
		for _, one := range some {
			questions = append(questions, one.questions[:]...)
		}
		replies, err := c.chain.Calls(ctx, some[0].at, questions...)
		for i, one := range some {
			if one.err = err; err == nil {
				one.err = one.judge(replies[perOrder*i : perOrder*(i+1)])
			}
			close(one.done)
		}
	}
}

// judge reads what the broker says of one order.
func (c *check) judge(replies []headers.Reply) error {
	for _, reply := range replies {
		if reply.Err != nil {
			return reply.Err
		}
	}
	if is, err := contracts.ReadHash(replies[1].Data); err != nil || is != c.want {
		return errNoOrder
	}
	return nil
}

// take gives what waits for the first one's block. Whoever calls it has mu.
func (c *checks) take() (some []*check) {
	var rest []*check
	for _, one := range c.waiting {
		if perOrder*len(some) < headers.MaxQuestions && (len(some) == 0 || one.at.Hash == some[0].at.Hash) {
			some = append(some, one)
		} else {
			rest = append(rest, one)
		}
	}
	c.waiting = rest
	return some
}
