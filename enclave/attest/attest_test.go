package attest

import (
	"context"
	"errors"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/veritee/veritee/zkverifier/dcap"
)

// scripted is a source that does as the test says.
type scripted struct {
	of   dcap.TEE
	make func(ctx context.Context, data ReportData) (Evidence, error)
}

func (s scripted) name() string                { return Gramine }
func (s scripted) tee() dcap.TEE               { return s.of }
func (s scripted) where() string               { return "a test" }
func (s scripted) probe(context.Context) error { return nil }
func (s scripted) quote(ctx context.Context, data ReportData) (Evidence, error) {
	return s.make(ctx, data)
}

func TestAQuoteWithOtherReportDataIsRefused(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		data := ReportData(rapid.SliceOfN(rapid.Byte(), 64, 64).Draw(t, "data"))
		changed := data
		changed[rapid.IntRange(0, 63).Draw(t, "at")] ^= byte(rapid.IntRange(1, 255).Draw(t, "by"))
		quote := quoteOf(dcap.TDX, rapid.SampledFrom([]uint16{4, 5}).Draw(t, "version"), changed)
		p := check(scripted{dcap.TDX, func(context.Context, ReportData) (Evidence, error) {
			return Evidence{Quote: quote}, nil
		}})
		_, err := p.Quote(context.Background(), data)
		require.ErrorContains(t, err, "it carries other report data than asked for")
		evidence, err := p.Quote(context.Background(), changed)
		require.NoError(t, err)
		require.Equal(t, dcap.TDX, evidence.TEE)
	})
}

func TestWhatIsNoQuoteOfThisTEEIsRefused(t *testing.T) {
	data := someData()
	whole := quoteOf(dcap.TDX, 4, data)
	for name, c := range map[string]struct {
		quote []byte
		want  string
	}{
		"nothing":       {nil, "it can't be read"},
		"cut short":     {whole[:100], "it can't be read"},
		"another TEE":   {quoteOf(dcap.SGX, 3, data), "it is of SGX, TDX was wanted"},
		"far too long":  {append(whole, make([]byte, maxQuote)...), "more than 65536"},
		"a future form": {append([]byte{9}, whole[1:]...), "it can't be read"},
	} {
		t.Run(name, func(t *testing.T) {
			p := check(scripted{dcap.TDX, func(context.Context, ReportData) (Evidence, error) { return Evidence{Quote: c.quote}, nil }})
			_, err := p.Quote(t.Context(), data)
			require.ErrorContains(t, err, c.want)
		})
	}
}

// A device that hangs is asked once, however often a quote is wanted, and everybody gets an error in time.
func TestASourceThatHangsHoldsUpOneGoroutine(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		release := make(chan struct{})
		var asked atomic.Int32
		p := check(scripted{dcap.TDX, func(_ context.Context, data ReportData) (Evidence, error) {
			asked.Add(1)
			<-release
			return Evidence{Quote: quoteOf(dcap.TDX, 4, data)}, nil
		}})
		for range 3 {
			start := time.Now()
			_, err := p.Quote(t.Context(), someData())
			require.ErrorContains(t, err, "no answer within 40s")
			require.Equal(t, quoteTime, time.Since(start))
		}
		require.EqualValues(t, 1, asked.Load())

		close(release)
		synctest.Wait()
		_, err := p.Quote(t.Context(), someData())
		require.NoError(t, err)
		require.EqualValues(t, 2, asked.Load())
	})
}

func TestQuotesAreMadeOneAtATime(t *testing.T) {
	var mu sync.Mutex
	p := check(scripted{dcap.SGX, func(_ context.Context, data ReportData) (Evidence, error) {
		if !mu.TryLock() {
			return Evidence{}, errors.New("two at once")
		}
		defer mu.Unlock()
		time.Sleep(time.Millisecond) // long enough for another to come
		return Evidence{Quote: quoteOf(dcap.SGX, 3, data)}, nil
	}})
	var all sync.WaitGroup
	for i := range 16 {
		all.Go(func() {
			data := ReportData{byte(i)}
			evidence, err := p.Quote(t.Context(), data)
			require.NoError(t, err)
			require.Equal(t, quoteOf(dcap.SGX, 3, data), evidence.Quote)
		})
	}
	all.Wait()
}

func TestAKindNamesTheTEEAndTheProvider(t *testing.T) {
	require.Empty(t, Kind(nil))
	require.Equal(t, "sgx/gramine", Kind(check(newGramine(""))))
	require.Equal(t, "tdx/dstack", Kind(check(newDstack("somewhere"))))
	require.Equal(t, "tdx/configfs-tsm", Kind(check(newConfigFS(""))))
	for _, s := range (Config{}).sources() {
		require.NotEmpty(t, remedies[s.name()])
		require.LessOrEqual(t, len(strings.ToLower(s.tee().String())+"/"+s.name()), 64, "a relayer shows at most 64 characters")
	}
}
