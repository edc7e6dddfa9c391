package collateral

import (
	"path/filepath"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/devnet/tee"
	"github.com/veritee/veritee/zkverifier/dcap"
)

// development is a vendor of its own with two platforms, and a client that believes it.
func development(t *testing.T, clock func() time.Time, folder string) (*tee.Vendor, []*tee.Platform, *Client) {
	t.Helper()
	vendor, err := tee.New(31337, tee.WithSeed([]byte("collateral")), tee.WithClock(clock))
	require.NoError(t, err)
	var platforms []*tee.Platform
	for _, config := range []tee.PlatformConfig{{}, {FMSPC: [6]byte{0xde, 0xad, 0xbe, 0xef, 0, 1}, CA: tee.ProcessorCA}} {
		p, err := vendor.Platform(config)
		require.NoError(t, err)
		platforms = append(platforms, p)
	}
	verifier, err := dcap.NewVerifierFor(vendor.Root())
	require.NoError(t, err)
	return vendor, platforms, client(t, Options{Verifier: verifier, Sources: []string{start(t, vendor.Handler(platforms...))}, Clock: clock, Cache: folder})
}

// From a quote alone: what it is about is fetched, and with that it is judged.
func TestAQuoteIsJudgedByWhatIsFetchedForIt(t *testing.T) {
	now := time.Date(2026, 7, 1, 12, 0, 0, 0, time.UTC)
	_, platforms, c := development(t, at(now), t.TempDir())
	for _, p := range platforms {
		for _, kind := range []tee.Kind{tee.SGXv3, tee.TDXv4} {
			raw, err := p.Quote(kind, [64]byte{1})
			require.NoError(t, err)
			q, err := dcap.ParseQuote(raw)
			require.NoError(t, err)
			about, err := SubjectOf(q)
			require.NoError(t, err)
			require.Equal(t, p.CA(), about.CA)

			answer, err := c.Get(t.Context(), about)
			require.NoError(t, err)
			report, err := c.verifier.Verify(q, answer.Endorsements, now)
			require.NoError(t, err)
			require.Equal(t, dcap.UpToDate, report.Status)

			// The cache's folder is a pool.
			pool, err := Open(c.verifier, c.folder)
			require.NoError(t, err)
			e, err := pool.Find(about, now)
			require.NoError(t, err)
			require.Equal(t, answer.Collateral, e.Collateral)
		}
	}
	pool, err := Open(dcap.NewVerifier(), c.folder)
	require.NoError(t, err)
	require.Empty(t, pool.Entries, "Intel signed none of it")
	require.Len(t, pool.Skipped, 4)
}

func TestTheSetThatIsAskedForIsTheOneThatComes(t *testing.T) {
	_, platforms, c := development(t, at(time.Date(2026, 7, 1, 12, 0, 0, 0, time.UTC)), "")
	about := Subject{TEE: dcap.TDX, FMSPC: platforms[0].FMSPC(), CA: platforms[0].CA()}
	standard, err := c.Fetch(t.Context(), about)
	require.NoError(t, err)
	about.Update = Early
	early, err := c.Fetch(t.Context(), about)
	require.NoError(t, err)
	require.Equal(t, standard.Endorsements.TCBInfo.Evaluation+1, early.Endorsements.TCBInfo.Evaluation)

	numbers, err := c.Numbers(t.Context(), dcap.TDX)
	require.NoError(t, err)
	for _, n := range numbers {
		about.Update, about.Number = Standard, n.Number
		got, err := c.Fetch(t.Context(), about)
		require.NoError(t, err)
		require.Equal(t, n.Number, got.Endorsements.TCBInfo.Evaluation)
	}
	about.Number = 1
	_, err = c.Fetch(t.Context(), about)
	require.ErrorContains(t, err, "Intel no longer serves this evaluation number")
}

// Over months: what is at hand always holds, and is renewed before it ends.
func TestCollateralIsRenewedForMonths(t *testing.T) {
	clock := newClock(time.Date(2026, 7, 1, 12, 0, 0, 0, time.UTC))
	_, platforms, c := development(t, clock.now, t.TempDir())
	about := Subject{TEE: dcap.TDX, FMSPC: platforms[0].FMSPC(), CA: platforms[0].CA()}
	var last *Bundle
	renewed := 0
	for range 180 {
		answer, err := c.Get(t.Context(), about)
		require.NoError(t, err)
		require.NoError(t, answer.Stale)
		require.NoError(t, answer.Endorsements.Check(clock.now()))
		if last != answer.Bundle {
			renewed++
			last = answer.Bundle
		}
		clock.forward(24 * time.Hour)
	}
	require.Greater(t, renewed, 4)
	require.Less(t, renewed, 20)
}

// What holds, and is signed, but is about another platform or older than what is at hand, isn't taken from the folder.
func TestAFileInTheWrongPlaceIsNotTaken(t *testing.T) {
	clock := newClock(time.Date(2026, 7, 1, 12, 0, 0, 0, time.UTC))
	_, platforms, c := development(t, clock.now, t.TempDir())
	about := Subject{TEE: dcap.TDX, FMSPC: platforms[0].FMSPC(), CA: platforms[0].CA(), Update: Standard}
	path := filepath.Join(c.folder, about.FileName())
	for name, other := range map[string]Subject{
		"another kind of TEE": {TEE: dcap.SGX, FMSPC: about.FMSPC, CA: about.CA},
		"another platform":    {TEE: dcap.TDX, FMSPC: platforms[1].FMSPC(), CA: about.CA},
		"another CA":          {TEE: dcap.TDX, FMSPC: about.FMSPC, CA: dcap.CAProcessor},
	} {
		answer, err := c.Fetch(t.Context(), other)
		require.NoError(t, err, name)
		require.NoError(t, Write(path, answer.Collateral))
		fresh := client(t, Options{Verifier: c.verifier, Clock: clock.now, Cache: c.folder, Sources: []string{c.sources[0].String()}})
		got, err := fresh.Get(t.Context(), about)
		require.NoError(t, err, name)
		require.Equal(t, about.FMSPC, got.About().FMSPC, name)
		require.Equal(t, about.TEE, got.About().TEE, name)
		require.Equal(t, about.CA, got.About().CA, name)
	}

	first, err := c.Get(t.Context(), about)
	require.NoError(t, err)
	clock.forward(25 * 24 * time.Hour)
	second, err := c.Get(t.Context(), about)
	require.NoError(t, err)
	require.NotSame(t, first.Bundle, second.Bundle)
	require.NoError(t, Write(path, first.Collateral))
	require.NoError(t, first.Endorsements.Check(clock.now()), "the first one still holds")
	c.cache[about].until = clock.now()
	c.sources = nil
	third, err := c.Get(t.Context(), about)
	require.NoError(t, err)
	require.Same(t, second.Bundle, third.Bundle)
}

// Of two sets that both hold, the one of the higher evaluation number knows more flaws, and decides.
func TestAPoolPrefersTheHigherEvaluationNumber(t *testing.T) {
	now := time.Date(2026, 7, 1, 12, 0, 0, 0, time.UTC)
	_, platforms, c := development(t, at(now), "")
	about := Subject{TEE: dcap.TDX, FMSPC: platforms[0].FMSPC(), CA: platforms[0].CA()}
	for _, order := range [][]Update{{Standard, Early}, {Early, Standard}} {
		folder := t.TempDir()
		var highest uint32
		for i, update := range order {
			about.Update = update
			answer, err := c.Fetch(t.Context(), about)
			require.NoError(t, err)
			require.NoError(t, Write(filepath.Join(folder, string('a'+rune(i))+".json"), answer.Collateral))
			highest = max(highest, answer.Endorsements.TCBInfo.Evaluation)
		}
		pool, err := Open(c.verifier, folder)
		require.NoError(t, err)
		e, err := pool.Find(about, now)
		require.NoError(t, err)
		require.Equal(t, highest, e.Endorsements.TCBInfo.Evaluation)
	}
}
