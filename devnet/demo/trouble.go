package demo

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/veritee/veritee/devnet/audit"
	"github.com/veritee/veritee/devnet/committee"
	"github.com/veritee/veritee/devnet/world"
)

// What is killed in the middle of the requests, and from how many requests on: fewer are over too soon.
const (
	killedWorker, other = 0, 1
	killedNode          = 0
	enoughForTrouble    = 30
)

// A Trouble is what became of a worker and a key node that were killed, and of a key that was rotated, while requests ran.
type Trouble struct {
	Worker    string         `json:"worker"`    // that was killed
	Node      string         `json:"node"`      // likewise
	Block     uint64         `json:"block"`     // the head then
	Reborn    common.Address `json:"reborn"`    // the worker's new instance
	Back      uint64         `json:"back"`      // block by which that was registered, and held the keys of both epochs, with nobody's help
	NodeBack  uint64         `json:"node_back"` // block by which the key node was there again: the same instance, with its share
	Rotated   uint64         `json:"rotated"`   // block of the rotation
	Taken     uint64         `json:"taken"`     // block from which on requests were made under the next key
	TakeOver  float64        `json:"take_over"` // seconds from the kill until the other worker had answered what then was open
	Meanwhile int            `json:"meanwhile"` // requests that the other answered until the killed one was back
	Epochs    map[uint64]int `json:"epochs"`    // how many requests each key answered
}

// trouble kills and rotates, and returns when requests are made under the next key and all is there again.
func (s *stage) trouble(ctx context.Context) (t *Trouble, err error) {
	t = &Trouble{Worker: s.workers[killedWorker].name, Node: "key node " + s.keys.Nodes[killedNode].Name, Block: s.chain.Head().Number.Uint64()}
	node := s.keys.Nodes[killedNode]
	before, err := s.whoServes(ctx, t.Worker, s.socket(workerNames[killedWorker]))
	if err != nil {
		return t, err
	}
	key, err := s.world.ActiveKey(ctx)
	if err != nil {
		return t, err
	}
	s.workers[killedWorker].Kill()
	node.Kill()
	killed := time.Now()
	s.tellLater(fmt.Sprintf("block %d: kill -9 of %s, and of %s", t.Block, t.Worker, t.Node))
	overtaken := make(chan float64, 1)
	go func() {
		if s.overtake(ctx, t.Block) == nil {
			overtaken <- time.Since(killed).Seconds()
		}
		close(overtaken)
	}()
	if err := s.world.Rotate(ctx, s.keys.Keys, "rotated while requests run"); err != nil {
		return t, fmt.Errorf("rotate the key: %w", err)
	}
	line, err := s.world.KeyLineNow(ctx, s.keys.Keys)
	if err != nil {
		return t, err
	}
	t.Rotated = s.chain.Head().Number.Uint64()

	for t.Back == 0 || t.NodeBack == 0 || t.Taken == 0 {
		head := s.chain.Head().Number.Uint64()
		if t.Taken == 0 {
			if now, err := s.world.ActiveKey(ctx); err == nil && now != key {
				t.Taken = head
			}
		}
		if t.NodeBack == 0 && holdsShare(ctx, node) {
			t.NodeBack = head
			s.tellLater(fmt.Sprintf("block %d: %s is back, with its share", head, t.Node))
		}
		if instance, err := s.whoServes(ctx, t.Worker, s.socket(workerNames[killedWorker])); t.Back == 0 && err == nil && instance != before {
			if held, err := s.issuedTo(ctx, instance); err == nil && held[line.Newest] && held[line.Newest-1] {
				t.Reborn, t.Back = instance, head
				s.tellLater(fmt.Sprintf("block %d: %s is back, as another instance, and holds the keys of both epochs", head, t.Worker))
			}
		}
		if err := sleep(ctx, 100*time.Millisecond); err != nil {
			return t, fmt.Errorf("%s back: %t, %s back: %t, next key in use: %t: %w", t.Worker, t.Back > 0, t.Node, t.NodeBack > 0, t.Taken > 0, err)
		}
	}
	t.TakeOver = <-overtaken
	return t, nil
}

// overtake waits until all that was open in a block, and could be answered in it, is answered.
func (s *stage) overtake(ctx context.Context, block uint64) error {
	for {
		history, err := audit.Read(ctx, s.client, s.world.Coordinator, s.world.FirstBlock)
		open := 0
		if err == nil {
			for _, r := range history.Requests {
				if r.Block+uint64(r.Terms.Confirmations) <= block+1 && len(r.Effects) == 0 {
					open++
				}
			}
			if open == 0 {
				return nil
			}
		}
		if err := sleep(ctx, 200*time.Millisecond); err != nil {
			return err
		}
	}
}

// issuedTo are the epochs whose keys an instance was given.
func (s *stage) issuedTo(ctx context.Context, instance common.Address) (map[uint64]bool, error) {
	logs, err := s.keyLogs(ctx, s.world.FirstBlock)
	if err != nil {
		return nil, err
	}
	held := make(map[uint64]bool)
	for _, log := range logs {
		if e, err := broker.UnpackKeyIssuedEvent(&log); err == nil && e.Instance == instance {
			held[e.Epoch] = true
		}
	}
	return held, nil
}

// holdsShare says whether a key node serves again as the instance that it was, with a share.
func holdsShare(ctx context.Context, n *committee.Node) bool {
	is, err := n.Describe(ctx)
	return err == nil && common.BytesToAddress(is.GetInstance()) == n.Instance && len(is.GetShares()) > 0 && is.GetHeadAgreed() >= threshold
}

func (t *Trouble) String() string {
	var epochs []string
	for _, epoch := range slices.Sorted(maps.Keys(t.Epochs)) {
		epochs = append(epochs, fmt.Sprintf("%d under the key of epoch %d", t.Epochs[epoch], epoch))
	}
	return fmt.Sprintf(`%s and %s were killed in block %d, and the key was rotated in block %d.
The other worker had taken over after %.1f s, and answered %d requests alone. %s was back by block %d, a new instance
with the keys of both epochs, %s by block %d with its share; nobody had anything to do for it. From block %d on requests were
made under the next key: %s.`, t.Worker, t.Node, t.Block, t.Rotated, t.TakeOver, t.Meanwhile,
		strings.ToUpper(t.Worker[:1])+t.Worker[1:], t.Back, t.Node, t.NodeBack, t.Taken, strings.Join(epochs, ", "))
}

// weigh adds to the trouble what the history says of it, and complains of what isn't as it should be.
func (s *stage) weigh(ctx context.Context, t *Trouble, history *audit.History, asked []common.Hash) (complaints []string, err error) {
	complain := func(format string, args ...any) { complaints = append(complaints, fmt.Sprintf(format, args...)) }
	epochs := make(map[common.Hash]uint64)
	logs, err := s.keyLogs(ctx, s.world.FirstBlock)
	if err != nil {
		return nil, err
	}
	for _, log := range logs {
		if e, err := coordinator.UnpackKeyActivatedEvent(&log); err == nil {
			epochs[e.KeyHash] = e.Epoch
		}
	}
	t.Epochs = make(map[uint64]int)
	for _, id := range asked {
		r := history.Find(id)
		if r == nil || len(r.Effects) == 0 {
			continue // complained of already
		}
		t.Epochs[epochs[r.KeyHash]]++
		if by := s.instances[r.Effects[0].Instance]; by == workerNames[other] && r.Effects[0].Block > t.Block && r.Effects[0].Block <= t.Back {
			t.Meanwhile++
		}
	}
	if len(t.Epochs) != 2 || t.Epochs[0] > 0 {
		complain("requests were answered under the keys of epochs %v, and the key was rotated once", t.Epochs)
	}
	if t.Meanwhile == 0 {
		complain("worker %s answered nothing while the other was gone", workerNames[other])
	}
	return complaints, nil
}

// stream asks wave after wave. In the middle all trouble begins, and goes on until the last waves are asked under the next key.
func (s *stage) stream(ctx context.Context, waves []wave, ids chan<- []common.Hash) (t *Trouble, err error) {
	ask := func(asks ...world.Ask) error {
		got, err := s.world.Ask(ctx, asks...)
		if err != nil {
			return err
		}
		select {
		case ids <- got:
			return nil
		case <-ctx.Done():
			return ctx.Err()
		}
	}
	troubled := s.keys != nil && s.options.Requests >= enoughForTrouble
	middle := len(waves) / 2
	for i, w := range waves {
		if i != middle || !troubled {
			if err := ask(w...); err != nil {
				return nil, err
			}
			continue
		}
		// One by one, so that there are some at each moment of it.
		over := make(chan error, 1)
		go func() {
			var err error
			t, err = s.trouble(ctx)
			over <- err
		}()
		for _, one := range w.singly() {
			if err := ask(one); err != nil {
				return nil, err
			}
			if err := sleep(ctx, s.options.Interval); err != nil {
				return nil, err
			}
		}
		if err := <-over; err != nil {
			return t, err
		}
	}
	return t, nil
}

// singly are a wave's asks, each once.
func (w wave) singly() (all []world.Ask) {
	for _, ask := range w {
		for range ask.Times {
			one := ask
			one.Times = 1
			all = append(all, one)
		}
	}
	return all
}
