package collateral

import (
	"os"
	"path/filepath"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/devnet/pcs"
	"github.com/veritee/veritee/internal/realdata"
	"github.com/veritee/veritee/zkverifier/dcap"
)

const (
	jan2026 = "fb_dcap-quote-collateral-00.json" // the same platform as gcp, earlier
	jun2025 = "ata_0625_tdx_00806f050000.json"
)

// clock is a time that a test moves.
type clock struct{ unix atomic.Int64 }

func (c *clock) now() time.Time          { return time.Unix(c.unix.Load(), 0) }
func (c *clock) set(to time.Time)        { c.unix.Store(to.Unix()) }
func (c *clock) forward(d time.Duration) { c.set(c.now().Add(d)) }

func newClock(to time.Time) *clock {
	c := new(clock)
	c.set(to)
	return c
}

func bundle(t testing.TB, name string) *Bundle {
	t.Helper()
	_, c, _ := real(t, name)
	b, err := Endorse(dcap.NewVerifier(), c)
	require.NoError(t, err)
	return b
}

func TestAnAnswerIsFreshUntilItsWindowNearsItsEnd(t *testing.T) {
	n := newNetwork(t)
	w := bundle(t, gcp).Endorsements.Window()
	clock := newClock(w.NotBefore.Add(time.Hour))
	c := n.client(t, func(o *Options) { o.Clock = clock.now })

	first, err := c.Get(t.Context(), n.about)
	require.NoError(t, err)
	clock.set(w.NotAfter.Add(-7*24*time.Hour - time.Second))
	again, err := c.Get(t.Context(), n.about)
	require.NoError(t, err)
	require.Same(t, first, again)
	require.Len(t, n.Requests(), 5)

	// Now it is renewed, though what comes is the same; so the source is left alone for a while.
	clock.forward(2 * time.Second)
	for range 3 {
		_, err = c.Get(t.Context(), n.about)
		require.NoError(t, err)
		require.Len(t, n.Requests(), 10)
	}
	clock.forward(restAfterFailure)
	_, err = c.Get(t.Context(), n.about)
	require.NoError(t, err)
	require.Len(t, n.Requests(), 15)
}

func TestAStaleAnswerServesUntilItsWindowEndsAndSaysSo(t *testing.T) {
	n := newNetwork(t)
	w := bundle(t, gcp).Endorsements.Window()
	clock := newClock(w.NotBefore.Add(time.Hour))
	folder := t.TempDir()
	c := n.client(t, func(o *Options) { o.Clock, o.Cache = clock.now, folder })
	_, err := c.Get(t.Context(), n.about)
	require.NoError(t, err)

	clock.set(w.NotAfter.Add(-time.Hour))
	n.Next(pcs.Refuse(404, ""), nil)
	stale, err := c.Get(t.Context(), n.about)
	require.NoError(t, err)
	require.ErrorContains(t, stale.Stale, "404")
	asked := len(n.Requests())
	_, err = c.Get(t.Context(), n.about)
	require.NoError(t, err)
	require.Len(t, n.Requests(), asked, "the source rests")

	clock.set(w.NotAfter)
	_, err = c.Get(t.Context(), n.about)
	require.NoError(t, err, "the last second belongs to the window")
	clock.forward(time.Second)
	_, err = c.Get(t.Context(), n.about)
	require.ErrorContains(t, err, "doesn't hold now")
}

func TestAnotherProcessFindsWhatWasKept(t *testing.T) {
	n := newNetwork(t)
	folder := filepath.Join(t.TempDir(), "made", "when needed")
	cached := func(o *Options) { o.Cache = folder }
	_, err := n.client(t, cached).Get(t.Context(), n.about)
	require.NoError(t, err)

	path := filepath.Join(folder, "tdx-00806f050000-platform-standard.json")
	info, err := os.Stat(path)
	require.NoError(t, err)
	require.Equal(t, os.FileMode(0o644), info.Mode().Perm())
	answer, err := n.client(t, cached).Get(t.Context(), n.about)
	require.NoError(t, err)
	require.Equal(t, path, answer.Source)
	require.Len(t, n.Requests(), 5)

	// What somebody edited, or put in the wrong place, is fetched again.
	content, err := os.ReadFile(path)
	require.NoError(t, err)
	for name, bad := range map[string][]byte{
		"edited": append([]byte(`{"tcb_info": "{}", `), content[1:]...), "cut": content[:1000], "empty": nil, "another's": realdata.Read(t, "dcap", "collateral", "ata_1025_tdx.json"),
		"another platform's": realdata.Read(t, "dcap", "collateral", "ata_0825_sgx_00606a000000.json"),
	} {
		require.NoError(t, os.WriteFile(path, bad, 0o600))
		before := len(n.Requests())
		answer, err = n.client(t, cached).Get(t.Context(), n.about)
		require.NoError(t, err, name)
		if name == "edited" {
			continue // the later of two members with one name is the real one
		}
		require.Equal(t, n.address, answer.Source, name)
		require.Len(t, n.Requests(), before+5, name)
		after, err := os.ReadFile(path)
		require.NoError(t, err)
		require.Equal(t, content, after, name)
	}
	left, err := filepath.Glob(filepath.Join(folder, ".*"))
	require.NoError(t, err)
	require.Empty(t, left, "nothing half-written stays")
}

func TestAFolderThatCannotBeWrittenIsSaidAndDoesNotStopTheAnswer(t *testing.T) {
	n := newNetwork(t)
	file := filepath.Join(t.TempDir(), "file")
	require.NoError(t, os.WriteFile(file, nil, 0o600))
	answer, err := n.client(t, func(o *Options) { o.Cache = file }).Get(t.Context(), n.about)
	require.NoError(t, err)
	require.ErrorContains(t, answer.NotKept, "a folder that this user may write")
}

func TestManyWhoAskAtOnceAskTheSourceOnce(t *testing.T) {
	n := newNetwork(t)
	c := client(t, Options{Sources: []string{n.address}, Clock: n.clock})
	var all sync.WaitGroup
	for range 16 {
		all.Go(func() {
			if _, err := c.Get(t.Context(), n.about); err != nil {
				t.Error(err)
			}
		})
	}
	all.Wait()
	require.Len(t, n.Requests(), 5)
}

// A source that holds back shows an older answer, which is signed and still holds.
func TestNothingOlderReplacesWhatIntelIssuedLater(t *testing.T) {
	older, newer := bundle(t, "qvl_tdx_quote_outdated_collateral.json"), bundle(t, "fb_azure-collateral-with-ak-intermediates-1780922561.json")
	require.Equal(t, "TCB info", older.olderThan(newer))
	require.Empty(t, newer.olderThan(older))
	require.Empty(t, newer.olderThan(newer))

	folder := t.TempDir()
	c := client(t, Options{})
	about := newer.About()
	path, err := c.Save(folder, about, newer)
	require.NoError(t, err)
	content, err := os.ReadFile(path)
	require.NoError(t, err)
	_, err = c.Save(folder, about, older)
	var refused *OlderError
	require.ErrorAs(t, err, &refused)
	require.Equal(t, "TCB info", refused.Part)
	after, err := os.ReadFile(path)
	require.NoError(t, err)
	require.Equal(t, content, after)

	_, err = c.Save(folder, older.About(), newer)
	require.NoError(t, err, "the same again is no harm")
}

func TestASourceThatHoldsBackIsPassedOver(t *testing.T) {
	served, _, about := real(t, "ata_1025_tdx.json")
	oldServed, _, _ := real(t, "mixed_coco_1025_tdx_00A06D080000.json")
	newer := bundle(t, "ata_1025_tdx.json")
	fresh := newer.Endorsements.Window()

	// The same platform with a QE identity that Intel issued later; then the cache shows the earlier one again.
	later := served
	later.QEIdentity, later.QEIdentitySignature, later.QEIdentityIssuerChain = oldServed.QEIdentity, oldServed.QEIdentitySignature, oldServed.QEIdentityIssuerChain
	good, err := pcs.NewPCCS(later)
	require.NoError(t, err)
	behind, err := pcs.NewPCCS(served)
	require.NoError(t, err)
	goodAddress, behindAddress := start(t, good), start(t, behind)

	clock := newClock(fresh.NotAfter.Add(-time.Hour))
	c := client(t, Options{Sources: []string{goodAddress}, Clock: clock.now, Cache: t.TempDir()})
	if clock.now().Before(time.Date(2025, 10, 28, 6, 45, 9, 0, time.UTC)) {
		t.Fatal("the later identity doesn't hold yet")
	}
	_, err = c.Get(t.Context(), about)
	require.NoError(t, err)

	c = client(t, Options{Sources: []string{behindAddress}, Clock: clock.now, Cache: c.folder})
	answer, err := c.Get(t.Context(), about)
	require.NoError(t, err)
	require.ErrorContains(t, answer.Stale, "its QE identity is older than what was had before")
	require.Equal(t, later.QEIdentity, answer.Collateral.QEIdentity)

	c = client(t, Options{Sources: []string{behindAddress, goodAddress}, Clock: clock.now, Cache: c.folder})
	answer, err = c.Get(t.Context(), about)
	require.NoError(t, err)
	require.NoError(t, answer.Stale)
	require.Equal(t, goodAddress, answer.Source)
}
