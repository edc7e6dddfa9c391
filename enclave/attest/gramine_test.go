package attest

import (
	"context"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/zkverifier/dcap"
)

func TestAQuoteUnderGramineIsOverTheDataWritten(t *testing.T) {
	enclave := enclaveOf(t, "dcap", sgx)
	source := newGramine(enclave.Dir)
	require.NoError(t, source.probe(t.Context()))
	p := check(source)
	for i := range 5 {
		data := someData()
		data[0] = byte(i)
		evidence, err := p.Quote(t.Context(), data)
		require.NoError(t, err)
		require.Equal(t, quoteOf(dcap.SGX, 3, data), evidence.Quote)
		require.Equal(t, dcap.SGX, evidence.TEE)
	}
}

// The files are the whole process's: another library may write between our write and our read.
func TestReportDataThatChangedUnderGramineAreNoticed(t *testing.T) {
	enclave := enclaveOf(t, "dcap", func([64]byte) ([]byte, error) { return sgx([64]byte{0xff}) })
	_, err := check(newGramine(enclave.Dir)).Quote(t.Context(), someData())
	require.ErrorContains(t, err, "it carries other report data than asked for")
}

func TestWhatGramineSaysOfItselfIsUnderstood(t *testing.T) {
	err := newGramine(filepath.Join(t.TempDir(), "attestation")).probe(t.Context())
	require.True(t, isAbsent(err), err)
	err = newGramine(t.TempDir()).probe(t.Context())
	require.ErrorContains(t, err, "Gramine without SGX")
	require.True(t, isAbsent(err))

	for kind, want := range map[string]string{
		"none": `sgx.remote_attestation = "none"`, "epid": "EPID", "amber": `attestation_type is "amber"`, "": "attestation_type",
	} {
		enclave := enclaveOf(t, kind, sgx)
		err := newGramine(enclave.Dir).probe(t.Context())
		require.ErrorContains(t, err, want)
		require.False(t, isAbsent(err), "an enclave that can't attest is a mistake, not a plain machine")
	}
}

// The host's aesmd may hang; opening the file then waits, and no system call can be told to stop.
func TestAQuoteThatNeverComesEndsWithTheContext(t *testing.T) {
	dir := t.TempDir()
	release := make(chan struct{})
	enclave := enclaveOf(t, "dcap", func(data [64]byte) ([]byte, error) {
		<-release
		return sgx(data)
	})
	defer close(release)
	ctx, cancel := context.WithTimeout(t.Context(), 20*time.Millisecond)
	defer cancel()
	_, err := check(newGramine(enclave.Dir)).Quote(ctx, someData())
	require.ErrorIs(t, err, context.DeadlineExceeded)
	require.ErrorContains(t, err, "aesmd")

	require.NoError(t, os.WriteFile(filepath.Join(dir, "user_report_data"), nil, 0o600))
	_, err = check(newGramine(dir)).Quote(t.Context(), someData())
	require.ErrorIs(t, err, os.ErrNotExist)
}
