package store_test

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"maps"
	"math/rand/v2"
	"os"
	"os/exec"
	"slices"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/relayer/store"
)

// contenderDSN names the database to a contender, which is this binary as a process of its own: it can be frozen and killed.
const contenderDSN = "VERITEE_TEST_CONTENDER"

const contenderTTL = time.Second

// contend leads whenever it can, and says so again and again: term, when it began to ask whether it leads, and when it had the answer.
// The clock is one that all processes of the machine share.
func contend() {
	ctx := context.Background()
	s, err := store.Open(ctx, os.Getenv(contenderDSN), nil)
	if err != nil {
		panic(err)
	}
	for {
		l, err := s.Campaign(ctx, store.Candidacy{Holder: fmt.Sprint(os.Getpid()), TTL: contenderTTL})
		if err != nil {
			panic(err)
		}
		for lost := false; !lost; {
			before := store.Now()
			if l.Leads() == nil {
				fmt.Println(l.Term(), before, store.Now())
			}
			select {
			case <-l.Lost():
				lost = true
			case <-time.After(time.Millisecond):
			}
		}
		l.Release()
	}
}

// A claim is that somebody led at some time between two.
type claim struct{ term, from, to int64 }

// TestF45OfContendersThatFreezeAndDieNeverTwoLead lets three processes contend, freezes them for shorter and longer than a term lasts, and
// kills them. Whatever one claims, nobody with a later term has claimed before, and the row says the same.
func TestF45OfContendersThatFreezeAndDieNeverTwoLead(t *testing.T) {
	b := newBundle(t)
	var mu sync.Mutex
	var claims []claim
	var contenders [3]*exec.Cmd
	var reading sync.WaitGroup
	begin := func(i int) {
		c := exec.Command(os.Args[0])
		c.Env = append(os.Environ(), contenderDSN+"="+b.dsn)
		c.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
		c.Stderr = t.Output()
		out, err := c.StdoutPipe()
		require.NoError(t, err)
		require.NoError(t, c.Start())
		contenders[i] = c
		reading.Go(func() {
			for lines := bufio.NewScanner(out); lines.Scan(); {
				var one claim
				if _, err := fmt.Sscan(lines.Text(), &one.term, &one.from, &one.to); err != nil {
					continue // it was killed within a line
				}
				mu.Lock()
				claims = append(claims, one)
				mu.Unlock()
			}
			_, _ = io.Copy(io.Discard, out)
		})
	}
	end := func(i int) {
		_ = contenders[i].Process.Kill()
		_ = contenders[i].Wait()
	}
	defer func() {
		for i := range contenders {
			if contenders[i] != nil {
				end(i)
			}
		}
		reading.Wait()
	}()
	for i := range contenders {
		begin(i)
	}

	chance := rand.New(rand.NewPCG(4, 5))
	for began := time.Now(); time.Since(began) < 12*time.Second; {
		// Mostly the one that leads: the others have little to lose.
		victim := chance.IntN(len(contenders))
		holder := must(b.Leader(b.ctx)).Holder
		for i := range contenders {
			if fmt.Sprint(contenders[i].Process.Pid) == holder && chance.IntN(4) > 0 {
				victim = i
			}
		}
		p := contenders[victim].Process
		switch chance.IntN(4) {
		case 0:
			end(victim)
			begin(victim)
		default:
			require.NoError(t, p.Signal(syscall.SIGSTOP))
			time.Sleep(time.Duration(chance.Int64N(int64(2 * contenderTTL))))
			require.NoError(t, p.Signal(syscall.SIGCONT))
		}
		time.Sleep(time.Duration(chance.Int64N(int64(contenderTTL))))
	}

	mu.Lock()
	defer mu.Unlock()
	require.Greater(t, len(claims), 100)
	type bounds struct{ lastFrom, firstTo int64 }
	byTerm := make(map[int64]bounds)
	for _, c := range claims {
		b, known := byTerm[c.term]
		if !known || c.to < b.firstTo {
			b.firstTo = c.to
		}
		b.lastFrom = max(b.lastFrom, c.from)
		byTerm[c.term] = b
	}
	terms := slices.Sorted(maps.Keys(byTerm))
	for i, later := range terms {
		for _, earlier := range terms[:i] {
			require.LessOrEqual(t, byTerm[earlier].lastFrom, byTerm[later].firstTo, "term %d still led when %d did", earlier, later)
		}
	}
	t.Logf("%d terms, %d claims", len(terms), len(claims))
	require.GreaterOrEqual(t, len(terms), 4)
	require.GreaterOrEqual(t, must(b.Leader(b.ctx)).Term, terms[len(terms)-1])
}
