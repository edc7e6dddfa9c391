package collateral

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/veritee/veritee/internal/realdata"
	"github.com/veritee/veritee/zkverifier/dcap"
)

// shelf is a folder with all real bundles, and files that aren't any.
func shelf(t testing.TB) (string, *Pool) {
	t.Helper()
	folder := filepath.Join(t.TempDir(), "odd [name]*")
	require.NoError(t, os.Mkdir(folder, 0o755))
	for _, name := range bundles {
		require.NoError(t, os.WriteFile(filepath.Join(folder, name), realdata.Read(t, "dcap", "collateral", name), 0o600))
	}
	forged := strings.Replace(string(realdata.Read(t, "dcap", "collateral", gcp)), `\"tcbEvaluationDataNumber\":19`, `\"tcbEvaluationDataNumber\":99`, 1)
	require.NoError(t, os.WriteFile(filepath.Join(folder, "forged.json"), []byte(forged), 0o600))
	require.NoError(t, os.WriteFile(filepath.Join(folder, "numbers.json"), realdata.Read(t, "dcap", "collateral", "ata_0625_tdxtcbeval.json"), 0o600))
	require.NoError(t, os.WriteFile(filepath.Join(folder, "notes.txt"), []byte("hello"), 0o600))
	pool, err := Open(dcap.NewVerifier(), folder)
	require.NoError(t, err)
	return folder, pool
}

func TestAPoolHoldsWhatIntelSignedAndSaysWhatItSkipped(t *testing.T) {
	_, pool := shelf(t)
	require.Len(t, pool.Entries, len(bundles))
	require.Len(t, pool.Skipped, 2)
	require.ErrorContains(t, pool.Skipped[0].Err, "tcb-info-signature")
	require.ErrorContains(t, pool.Skipped[1].Err, "a list of evaluation numbers")
}

func TestAPoolGivesTheNewestThatHoldsAndElseTheNearest(t *testing.T) {
	_, pool := shelf(t)
	about, err := NewSubject("tdx", "00806f050000", "platform", "")
	require.NoError(t, err)
	for when, name := range map[string]string{
		"2025-06-10T00:00:00Z": jun2025,
		"2025-10-30T00:00:00Z": "ata_1025_tdx.json",
		"2026-02-01T00:00:00Z": jan2026,
		"2026-07-15T00:00:00Z": gcp,
		"2020-01-01T00:00:00Z": jun2025, // none holds: the nearest
		"2030-01-01T00:00:00Z": gcp,
	} {
		at, err := time.Parse(time.RFC3339, when)
		require.NoError(t, err)
		e, err := pool.Find(about, at)
		require.NoError(t, err)
		require.Equal(t, name, filepath.Base(e.Path), when)
	}
}

// Whatever the time: what a pool gives holds if anything does.
func TestAPoolFindsWhatHoldsIfAnythingDoes(t *testing.T) {
	_, pool := shelf(t)
	rapid.Check(t, func(t *rapid.T) {
		about := rapid.SampledFrom(pool.Entries).Draw(t, "about").About()
		at := time.Unix(rapid.Int64Range(1680000000, 1790000000).Draw(t, "at"), 0)
		got, err := pool.Find(about, at)
		if err != nil || got.About() != about {
			t.Fatalf("%v, for %v", err, got.About())
		}
		for _, e := range pool.Entries {
			if e.About() == about && e.Endorsements.Check(at) == nil && got.Endorsements.Check(at) != nil {
				t.Fatalf("%s holds, %s doesn't", e.Path, got.Path)
			}
		}
	})
}

func TestAPoolWithoutThePlatformSaysWhatItHasAndHowToGetIt(t *testing.T) {
	folder, pool := shelf(t)
	about, err := NewSubject("sgx", "00906ED50000", "processor", "")
	require.NoError(t, err)
	_, err = pool.Find(about, time.Now())
	require.EqualError(t, err, fmt.Sprintf("nothing for SGX 00906ED50000, processor CA, in %[1]s (7 other kinds, 2 files unusable; veritee collateral show %[1]s)", folder))

	_, err = (&Pool{Path: "empty"}).Find(about, time.Now())
	require.EqualError(t, err, "nothing for SGX 00906ED50000, processor CA, in empty (no file there ends with .json)")
	one := &Pool{Path: "one.json", Entries: pool.Entries[:1]}
	_, err = one.Find(about, time.Now())
	require.EqualError(t, err, "nothing for SGX 00906ED50000, processor CA, in one.json (only TDX 00806F050000, platform CA; veritee collateral show one.json)")

	_, err = Open(dcap.NewVerifier(), filepath.Join(folder, "none.json"))
	require.ErrorContains(t, err, "veritee collateral fetch")
}

func TestEveryQuoteFindsItsCollateral(t *testing.T) {
	_, pool := shelf(t)
	for quote, name := range map[string]string{
		"ata_quotev3.bin":                    "ata_0825_sgx_00606a000000.json",
		"qvl_sgx_quote.bin":                  "qvl_sgx_quote_collateral.json",
		"fb_gcp-tdx-1782809233226668671.bin": gcp,
		"ata_quotev4.bin":                    gcp,
	} {
		q, err := dcap.ParseQuote(realdata.Read(t, "dcap", "quotes", quote))
		require.NoError(t, err)
		about, err := SubjectOf(q)
		require.NoError(t, err)
		e, err := pool.Find(about, time.Date(2026, 7, 10, 0, 0, 0, 0, time.UTC))
		require.NoError(t, err)
		require.Equal(t, name, filepath.Base(e.Path), quote)
	}
}

func TestWhatIsWrittenIsReadAsItWas(t *testing.T) {
	for _, name := range bundles {
		_, want, _ := real(t, name)
		path := filepath.Join(t.TempDir(), "a.json")
		require.NoError(t, Write(path, want))
		got, err := Read(dcap.NewVerifier(), path)
		require.NoError(t, err)
		require.Equal(t, want, got.Collateral)
	}
	require.Error(t, Write(filepath.Join(t.TempDir(), "no", "folder"), &dcap.Collateral{}))
}

func TestSubjectsAreReadAsOperatorsWriteThem(t *testing.T) {
	for _, fmspc := range []string{"00806F050000", "00806f050000", "0x00806F050000"} {
		s, err := NewSubject("TDX", fmspc, "Platform", "")
		require.NoError(t, err)
		require.Equal(t, Subject{TEE: dcap.TDX, FMSPC: [6]byte{0, 0x80, 0x6f, 5}, CA: "platform", Update: Standard}, s)
		require.Equal(t, "tdx-00806f050000-platform-standard.json", s.FileName())
	}
	for _, c := range [][]string{
		{"sev", "00806F050000", "platform", ""}, {"tdx", "00806F05000", "platform", ""}, {"tdx", "00806F05000g", "platform", ""},
		{"tdx", "00806F050000", "intel", ""}, {"tdx", "00806F050000", "platform", "late"},
	} {
		_, err := NewSubject(c[0], c[1], c[2], c[3])
		require.Error(t, err, c)
	}
	s := Subject{TEE: dcap.SGX, CA: "platform", Update: Early, Number: 19}
	require.ErrorContains(t, s.Check(), "one of the two")
}
