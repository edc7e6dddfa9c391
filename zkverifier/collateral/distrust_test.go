package collateral

import (
	"context"
	"encoding/binary"
	"errors"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"path/filepath"
	"regexp"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/devnet/pcs"
	"github.com/veritee/veritee/zkverifier/dcap"
)

// A source that accepts and says nothing doesn't take away what still holds, nor does it keep anybody waiting.
func TestASilentSourceTakesNothingAwayThatHolds(t *testing.T) {
	n := newNetwork(t)
	w := bundle(t, gcp).Endorsements.Window()
	clock := newClock(w.NotBefore.Add(time.Hour))
	c := n.client(t, func(o *Options) { o.Clock, o.Attempts = clock.now, 1 })
	c.patience = 2 * time.Second
	first, err := c.Get(t.Context(), n.about)
	require.NoError(t, err)

	clock.set(w.NotAfter.Add(-6 * 24 * time.Hour)) // six days are left
	n.Next(pcs.Silence())
	ctx, cancel := context.WithTimeout(t.Context(), 100*time.Millisecond)
	defer cancel()
	stale, err := c.Get(ctx, n.about)
	require.NoError(t, err)
	require.ErrorIs(t, stale.Stale, context.DeadlineExceeded)
	require.Same(t, first.Bundle, stale.Bundle)

	// The renewal goes on without its caller, and nobody queues behind it.
	start := time.Now()
	var all sync.WaitGroup
	for range 16 {
		all.Go(func() {
			stale, err := c.Get(t.Context(), n.about)
			if err != nil || !errors.Is(stale.Stale, errRefreshing) {
				t.Error(err, stale.Stale)
			}
		})
	}
	all.Wait()
	require.Less(t, time.Since(start), time.Second)
	require.Len(t, n.Requests(), 6)

	require.Eventually(t, func() bool {
		stale, err := c.Get(t.Context(), n.about)
		return err == nil && regexp.MustCompile("no whole answer within 2s").MatchString(stale.Stale.Error())
	}, 10*time.Second, 20*time.Millisecond)
	clock.forward(restAfterFailure)
	fresh, err := c.Get(t.Context(), n.about)
	require.NoError(t, err)
	require.NoError(t, fresh.Stale)
}

func TestWhoRenewsWaitsALimitedTimeAndTheNextSourceIsStillAsked(t *testing.T) {
	silent, n := newNetwork(t), newNetwork(t)
	w := bundle(t, gcp).Endorsements.Window()
	clock := newClock(w.NotAfter.Add(-6 * 24 * time.Hour))
	c := n.client(t, func(o *Options) { o.Clock, o.Sources = clock.now, []string{silent.address, n.address} })
	c.patience = 50 * time.Millisecond
	_, err := c.Get(t.Context(), n.about)
	require.NoError(t, err)
	clock.forward(restAfterFailure)
	silent.Next(pcs.Silence())
	stale, err := c.Get(t.Context(), n.about)
	require.NoError(t, err)
	if stale.Stale != nil { // the second source may have been quicker than this caller's timer
		require.ErrorContains(t, stale.Stale, "no newer one came within 50ms")
	}
	require.Eventually(t, func() bool {
		answer, err := c.Get(t.Context(), n.about)
		return err == nil && answer.Stale == nil && answer.Source == n.address
	}, 10*time.Second, 5*time.Millisecond)
}

// The caller who asks first may leave; whoever waits then asks.
func TestWhoWaitsForAFirstAnswerIsNotBoundToWhoAsked(t *testing.T) {
	n := newNetwork(t)
	c := n.client(t)
	asked := make(chan struct{})
	n.Next(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { close(asked); pcs.Silence().ServeHTTP(w, r) }))
	ctx, cancel := context.WithCancel(t.Context())
	left := make(chan error, 1)
	go func() { _, err := c.Get(ctx, n.about); left <- err }()
	<-asked
	answer := make(chan error, 1)
	go func() { _, err := c.Get(t.Context(), n.about); answer <- err }()
	cancel()
	require.ErrorIs(t, <-left, context.Canceled)
	require.NoError(t, <-answer)
}

// lying is a handler that makes the standard question the early one, and back, as long as it is told to.
func lying(honest http.Handler, update string, list bool, lies *atomic.Bool) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if lies.Load() {
			q := r.URL.Query()
			if q.Has("fmspc") || filepath.Base(r.URL.Path) == "identity" {
				if q.Del("update"); update != "" {
					q.Del("tcbEvaluationDataNumber")
					q.Set("update", update)
				}
			}
			r.URL.RawQuery = q.Encode()
			if !list && filepath.Base(r.URL.Path) == "tcbevaluationdatanumbers" {
				http.NotFound(w, r)
				return
			}
		}
		honest.ServeHTTP(w, r)
	})
}

// Both sets are signed and hold; which one was asked for, only Intel's list tells.
func TestASourceThatGivesAnotherSetIsRefused(t *testing.T) {
	now := at(time.Date(2026, 7, 1, 12, 0, 0, 0, time.UTC))
	vendor, platforms, honest := development(t, now, "")
	about := Subject{TEE: dcap.TDX, FMSPC: platforms[0].FMSPC(), CA: platforms[0].CA(), Update: Standard}
	var lies atomic.Bool
	lies.Store(true)
	for _, set := range []Update{Standard, Early} {
		about.Update = set
		other := map[Update]string{Standard: string(Early), Early: string(Standard)}[set]
		address := start(t, lying(vendor.Handler(platforms...), other, true, &lies))
		o := Options{Verifier: honest.verifier, Sources: []string{address}, Clock: now}
		_, err := client(t, o).Fetch(t.Context(), about)
		require.ErrorContains(t, err, "by Intel's list the "+string(set)+" set is number")

		// One that denies the list is believed, and it is said.
		o.Sources = []string{start(t, lying(vendor.Handler(platforms...), other, false, &lies))}
		answer, err := client(t, o).Fetch(t.Context(), about)
		require.NoError(t, err)
		require.ErrorContains(t, answer.Unconfirmed, "Intel's "+string(set)+" set")

		answer, err = honest.Fetch(t.Context(), about)
		require.NoError(t, err)
		require.NoError(t, answer.Unconfirmed)
	}

	// A service that doesn't know the word, but knows numbers, is asked by number.
	about.Update = Early
	answer, err := client(t, Options{Verifier: honest.verifier, Sources: []string{start(t, lying(vendor.Handler(platforms...), "", true, &lies))}, Clock: now}).Fetch(t.Context(), about)
	require.NoError(t, err)
	require.EqualValues(t, 20, answer.Endorsements.TCBInfo.Evaluation)

	// A list that somebody else signed is a lie.
	forged := start(t, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if filepath.Base(r.URL.Path) != "tcbevaluationdatanumbers" {
			vendor.Handler(platforms...).ServeHTTP(w, r)
			return
		}
		whole := httptest.NewRecorder()
		vendor.Handler(platforms...).ServeHTTP(whole, r)
		for name, values := range whole.Header() {
			w.Header()[name] = values
		}
		body := whole.Body.Bytes()
		body[len(body)-4] ^= 1
		_, _ = w.Write(body)
	}))
	_, err = client(t, Options{Verifier: honest.verifier, Sources: []string{forged}, Clock: now}).Fetch(t.Context(), about)
	require.ErrorContains(t, err, "what came isn't Intel's: evaluation numbers")
}

// The early set that a source gave for the standard one refuses honest sources neither after it has ended nor, where their list
// tells, before.
func TestAWrongSetDoesNotStay(t *testing.T) {
	for name, later := range map[string]time.Duration{"over": 40 * 24 * time.Hour, "near its end": 25 * 24 * time.Hour} {
		t.Run(name, func(t *testing.T) {
			clock := newClock(time.Date(2026, 7, 1, 12, 0, 0, 0, time.UTC))
			vendor, platforms, c := development(t, clock.now, "")
			var lies atomic.Bool
			lies.Store(true)
			o := Options{
				Verifier: c.verifier, Clock: clock.now, Cache: t.TempDir(),
				Sources: []string{start(t, lying(vendor.Handler(platforms...), string(Early), false, &lies))},
			}
			about := Subject{TEE: dcap.TDX, FMSPC: platforms[0].FMSPC(), CA: platforms[0].CA()}
			same := client(t, o)
			wrong, err := same.Get(t.Context(), about)
			require.NoError(t, err)
			require.EqualValues(t, 20, wrong.Endorsements.TCBInfo.Evaluation)
			require.Error(t, wrong.Unconfirmed)
			lies.Store(false)
			clock.forward(later)
			for _, c := range []*Client{same, client(t, o)} {
				right, err := c.Get(t.Context(), about)
				require.NoError(t, err)
				require.NoError(t, right.Stale)
				require.NoError(t, right.Endorsements.Check(clock.now()))
				require.EqualValues(t, 19, right.Endorsements.TCBInfo.Evaluation)
			}
		})
	}
}

// Subjects come from quotes that nobody checked.
func TestUnknownSubjectsAreForgottenAndAskedForOnce(t *testing.T) {
	var asked atomic.Int64
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		asked.Add(1)
		http.Error(w, "", http.StatusNotFound)
	}))
	t.Cleanup(s.Close)
	n := newNetwork(t)
	clock := newClock(n.clock())
	c := client(t, Options{Sources: []string{n.address}, Clock: clock.now})
	known, err := c.Get(t.Context(), n.about)
	require.NoError(t, err)
	c.sources[0], err = parseSource(s.URL)
	require.NoError(t, err)

	about := Subject{TEE: dcap.TDX, CA: dcap.CAPlatform}
	const subjects = maxSlots + 100
	for i := range subjects {
		binary.BigEndian.PutUint32(about.FMSPC[:], uint32(i))
		for range 2 {
			_, err := c.Get(t.Context(), about)
			require.ErrorContains(t, err, "404")
		}
		require.EqualValues(t, i+1, asked.Load(), "the failure is remembered")
	}
	require.Len(t, c.cache, maxSlots)
	again, err := c.Get(t.Context(), n.about)
	require.NoError(t, err, "what has an answer stays")
	require.Same(t, known.Bundle, again.Bundle)

	clock.forward(restWithNothing)
	_, err = c.Get(t.Context(), about)
	require.Error(t, err)
	require.EqualValues(t, subjects+1, asked.Load(), "for a short time")

	// Who leaves before an answer comes leaves nothing behind, and all places taken is said.
	c = client(t, Options{Sources: []string{s.URL}})
	ended, cancel := context.WithCancel(t.Context())
	cancel()
	_, err = c.Get(ended, about)
	require.ErrorIs(t, err, context.Canceled)
	require.Empty(t, c.cache)
	for i := range maxSlots {
		binary.BigEndian.PutUint32(about.FMSPC[:], uint32(i))
		_, err := c.pin(about)
		require.NoError(t, err)
	}
	about.FMSPC[0] = 0xff
	_, err = c.Get(t.Context(), about)
	require.ErrorContains(t, err, "try again later")
}

// One source's lie isn't an answer while another wasn't heard.
func TestARefusalIsOneOnlyIfEverySourceGaveOne(t *testing.T) {
	n, other := newNetwork(t), newNetwork(t)
	over := at(n.clock().AddDate(1, 0, 0))
	both := func(o *Options) { o.Sources, o.Clock = []string{n.address, other.address}, over }
	_, err := n.client(t, both).Fetch(t.Context(), n.about)
	require.ErrorAs(t, err, new(*dcap.Error))

	for range 2 {
		other.Next(pcs.Refuse(404, ""))
		_, err = n.client(t, both).Fetch(t.Context(), n.about)
		require.NotErrorAs(t, err, new(*dcap.Error))
		require.ErrorContains(t, err, "doesn't hold now", "what it said is still told")
		require.ErrorAs(t, err, new(*StatusError))
		n, other = other, n
	}
}

var printable = regexp.MustCompile(`^[ -~\n]*$`)

func TestWhatAServiceSaysReachesErrorsAsPlainText(t *testing.T) {
	handler := http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Request-ID", "a\u009b2Jb")
		if r.URL.Query().Has("fmspc") {
			w.Header().Set("Location", "https://x%C2%9B31mRED%C2%9D0;title/")
			w.WriteHeader(http.StatusFound)
			return
		}
	})
	s := start(t, handler)
	c := client(t, Options{Sources: []string{s}, Attempts: 1})
	about := Subject{TEE: dcap.TDX, CA: dcap.CAPlatform}
	_, err := c.Fetch(t.Context(), about)
	require.ErrorContains(t, err, `redirects to https://x\u009b31mRED`)
	require.Regexp(t, printable, err.Error())

	s = start(t, http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Request-ID", "a\u009b2Jb")
		http.Error(w, "\x1b[2J\u202egnp", http.StatusNotFound)
	}))
	_, err = client(t, Options{Sources: []string{s}}).Fetch(t.Context(), about)
	require.ErrorContains(t, err, `(request id a\u009b2Jb)`)
	require.Regexp(t, printable, err.Error())
	require.Equal(t, `a "b" \x1b`, plain("a \"b\" \x1b"))
	require.Regexp(t, printable, explain(t.Context(), "host", &url.Error{Err: errors.New("certificate is valid for \x1b[2Jx")}).Error())
}

// What is at the path of --out is replaced only if it is what came, of an earlier time.
func TestNothingElseThanCollateralForThePlatformIsReplaced(t *testing.T) {
	b, other := bundle(t, gcp), bundle(t, "ata_0825_sgx_00606a000000.json")
	c := client(t, Options{})
	folder := t.TempDir()
	stays := func(path, said string) {
		t.Helper()
		before, err := os.ReadFile(path)
		require.NoError(t, err)
		_, err = c.Save(path, b.About(), b)
		require.ErrorContains(t, err, said)
		require.ErrorContains(t, err, "name another file, or remove it first")
		after, err := os.ReadFile(path)
		require.NoError(t, err)
		require.Equal(t, before, after)
	}
	key := filepath.Join(folder, "id_rsa")
	require.NoError(t, os.WriteFile(key, []byte("a private key"), 0o600))
	stays(key, "isn't collateral")
	another := filepath.Join(folder, "another.json")
	_, err := c.Save(another, other.About(), other)
	require.NoError(t, err)
	stays(another, "it is for SGX 00606A000000")
	_, err = c.Save("/dev/null", b.About(), b)
	require.ErrorContains(t, err, "no file with collateral")

	path := filepath.Join(folder, "own.json")
	earlier := bundle(t, jan2026)
	for _, b := range []*Bundle{earlier, b, b} {
		about := b.About()
		about.Number = b.Endorsements.TCBInfo.Evaluation
		_, err := c.Save(path, about, b)
		require.NoError(t, err)
	}
}
