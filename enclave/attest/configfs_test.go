package attest

import (
	"errors"
	"os"
	"path/filepath"
	"syscall"
	"testing"

	"github.com/google/go-configfs-tsm/configfs/configfsi"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/devnet/tee/guest"
	"github.com/veritee/veritee/zkverifier/dcap"
)

func kernel(tsm *guest.TSM) *configFS { return &configFS{dir: "/sys/kernel/config/tsm", client: tsm} }

func TestAQuoteByConfigFSUsesAReportOfItsOwn(t *testing.T) {
	tsm := &guest.TSM{Provider: "tdx_guest", Quote: tdx}
	source := kernel(tsm)
	require.NoError(t, source.probe(t.Context()))
	for range 3 {
		evidence, err := check(source).Quote(t.Context(), someData())
		require.NoError(t, err)
		require.Equal(t, quoteOf(dcap.TDX, 4, someData()), evidence.Quote)
		require.Equal(t, ConfigFS, evidence.Provider)
	}
	require.Zero(t, tsm.Reports(), "reports are removed")
}

// The kernel counts writes; a quote over somebody else's data is never taken for ours.
func TestWhoWritesToTheSameReportIsNoticed(t *testing.T) {
	tsm := &guest.TSM{Provider: "tdx_guest", Quote: tdx, Interfere: 2}
	evidence, err := check(kernel(tsm)).Quote(t.Context(), someData())
	require.NoError(t, err)
	require.Equal(t, quoteOf(dcap.TDX, 4, someData()), evidence.Quote)

	tsm.Interfere = 1000
	_, err = check(kernel(tsm)).Quote(t.Context(), someData())
	require.ErrorContains(t, err, "generation was 2 when expecting 1")
	require.Equal(t, 1000-conflicts, tsm.Interfere)
	require.Zero(t, tsm.Reports())
}

func TestWhereConfigFSHasNoTDXItIsAbsent(t *testing.T) {
	for name, c := range map[string]struct {
		tsm  *guest.TSM
		want string
	}{
		"no configfs":     {&guest.TSM{Missing: true}, "isn't there"},
		"no driver":       {&guest.TSM{}, "no driver of a TEE"},
		"another machine": {&guest.TSM{Provider: "sev_guest"}, `belongs to "sev_guest"`},
	} {
		t.Run(name, func(t *testing.T) {
			err := kernel(c.tsm).probe(t.Context())
			require.ErrorContains(t, err, c.want)
			require.True(t, isAbsent(err))
			require.Zero(t, c.tsm.Reports())
		})
	}
}

func TestAHostThatGivesNoTDXQuoteIsNamed(t *testing.T) {
	tsm := &guest.TSM{Provider: "tdx_guest", Quote: func([64]byte) ([]byte, error) { return nil, syscall.ETIMEDOUT }}
	_, err := check(kernel(tsm)).Quote(t.Context(), someData())
	require.ErrorContains(t, err, "quote by configfs-tsm")
	require.ErrorContains(t, err, "timed out")
	require.Zero(t, tsm.Reports())
}

// Files of the kernel aren't made by who writes to them, and their size isn't known.
func TestFilesAreWrittenIfThereAndReadUpToABound(t *testing.T) {
	f := files{t.TempDir()}
	require.NoError(t, os.Mkdir(filepath.Join(f.dir, "report"), 0o700))
	entry, err := f.MkdirTemp(configfsi.TsmPrefix+"/report", "veritee")
	require.NoError(t, err)
	_, err = configfsi.ParseTsmPath(entry)
	require.NoError(t, err, entry)

	require.ErrorIs(t, f.WriteFile(entry+"/inblob", []byte{1}), os.ErrNotExist)
	require.NoError(t, os.WriteFile(f.at(entry+"/inblob"), nil, 0o600))
	require.NoError(t, f.WriteFile(entry+"/inblob", []byte{1, 2}))
	got, err := f.ReadFile(entry + "/inblob")
	require.NoError(t, err)
	require.Equal(t, []byte{1, 2}, got)

	require.NoError(t, os.Truncate(f.at(entry+"/inblob"), maxQuote))
	_, err = f.ReadFile(entry + "/inblob")
	require.NoError(t, err)
	require.NoError(t, os.Truncate(f.at(entry+"/inblob"), maxQuote+1))
	_, err = f.ReadFile(entry + "/inblob")
	require.ErrorContains(t, err, "more than 65536 bytes")

	require.NoError(t, os.Remove(f.at(entry+"/inblob")))
	require.NoError(t, f.RemoveAll(entry))
	_, err = f.MkdirTemp(configfsi.TsmPrefix+"/other", "veritee")
	require.True(t, errors.Is(err, os.ErrNotExist))
}
