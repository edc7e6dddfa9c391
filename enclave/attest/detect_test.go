package attest

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"syscall"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/devnet/tee/guest"
	"github.com/veritee/veritee/protocol/typed"
)

func TestOnAPlainMachineThereIsNoneAndTheLogSaysWhy(t *testing.T) {
	log, said := logged()
	p, err := Detect(t.Context(), nowhere(t, Auto), log)
	require.NoError(t, err)
	require.Nil(t, p)
	require.Contains(t, said.String(), "no evidence can be had here")
	require.Regexp(t, `gramine=.*isn't there.* dstack=.*nobody answers.* configfs-tsm=.*isn't there`, said.String())
	require.NotContains(t, said.String(), "level=WARN")
}

func TestNoneLooksForNothing(t *testing.T) {
	log, said := logged()
	config := nowhere(t, None)
	config.GramineDir = enclaveOf(t, "dcap", sgx).Dir
	for _, choice := range []string{None, ""} {
		config.Choice = choice
		p, err := Detect(t.Context(), config, log)
		require.NoError(t, err)
		require.Nil(t, p)
	}
	require.NotContains(t, said.String(), "gramine")
}

// dstack's guests have the kernel's folder too, and Gramine may run in one.
func TestTheFirstThatGivesAQuoteIsChosen(t *testing.T) {
	log, said := logged()
	config := nowhere(t, Auto)
	config.DstackEndpoint = guest.Test(t, &guest.Agent{Quote: tdx})
	p, err := Detect(t.Context(), config, log)
	require.NoError(t, err)
	require.Equal(t, "tdx/dstack", Kind(p))
	require.Regexp(t, `evidence can be had.*evidence=tdx/dstack.*gramine=`, said.String())

	config.GramineDir = enclaveOf(t, "dcap", sgx).Dir
	p, err = Detect(t.Context(), config, log)
	require.NoError(t, err)
	require.Equal(t, "sgx/gramine", Kind(p))

	config.Choice = Dstack
	p, err = Detect(t.Context(), config, log)
	require.NoError(t, err)
	require.Equal(t, "tdx/dstack", Kind(p))
}

// A source that is there and gives nothing is passed over, and the operator hears of it.
func TestABrokenSourceIsPassedOverWithAWarning(t *testing.T) {
	log, said := logged()
	config := nowhere(t, Auto)
	config.GramineDir = enclaveOf(t, "none", sgx).Dir
	config.DstackEndpoint = guest.Test(t, &guest.Agent{Quote: func([64]byte) ([]byte, error) { return nil, errors.New("no qgsd") }})
	p, err := Detect(t.Context(), config, log)
	require.NoError(t, err)
	require.Nil(t, p)
	require.Regexp(t, `level=WARN msg="a source of evidence is here and gives no quote" source=gramine .*sgx.remote_attestation`, said.String())
	require.Regexp(t, `level=WARN msg="a source of evidence is here and gives no quote" source=dstack .*no qgsd`, said.String())
}

func TestANamedProviderThatIsNotThereIsAnErrorWithItsRemedy(t *testing.T) {
	for choice, want := range map[string]string{
		Gramine: "start the worker by gramine-sgx", Dstack: "map /var/run/dstack.sock", ConfigFS: "Linux 6.7",
	} {
		log, _ := logged()
		p, err := Detect(t.Context(), nowhere(t, choice), log)
		require.Nil(t, p)
		require.ErrorContains(t, err, "--attestation "+choice)
		require.ErrorContains(t, err, want)
	}
	log, _ := logged()
	_, err := Detect(t.Context(), Config{Choice: "sev"}, log)
	require.ErrorContains(t, err, `--attestation "sev": choose auto, none, gramine, dstack, configfs-tsm`)
}

// Whoever stops the worker while it looks isn't told that nothing is there.
func TestAStopWhileLookingIsAnError(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	config := nowhere(t, Auto)
	config.DstackEndpoint = guest.Test(t, &guest.Agent{Quote: func(data [64]byte) ([]byte, error) {
		cancel()
		return nil, errors.New("no")
	}})
	log, _ := logged()
	_, err := Detect(ctx, config, log)
	require.ErrorIs(t, err, context.Canceled)
}

// A system call that waits for a writer can't be told to stop; the worker goes on without it.
func TestAProbeThatHangsIsGivenUpOn(t *testing.T) {
	config := nowhere(t, Auto)
	config.GramineDir = t.TempDir()
	pipe := filepath.Join(config.GramineDir, "attestation_type")
	require.NoError(t, syscall.Mkfifo(pipe, 0o600))
	t.Cleanup(func() { // whoever still waits for a writer gets one
		if file, err := os.OpenFile(pipe, os.O_RDWR|syscall.O_NONBLOCK, 0); err == nil {
			time.Sleep(10 * time.Millisecond)
			_ = file.Close()
		}
	})
	log, _ := logged()
	ctx, cancel := context.WithTimeout(t.Context(), 50*time.Millisecond)
	defer cancel()
	_, err := Detect(ctx, config, log)
	require.ErrorIs(t, err, context.DeadlineExceeded)

	p := check(newGramine(config.GramineDir))
	p.look = 20 * time.Millisecond
	err = p.probe(t.Context())
	require.ErrorContains(t, err, "no answer within 20ms")
	require.False(t, isAbsent(err), "something is there")
	err = p.probe(t.Context())
	require.ErrorContains(t, err, "an earlier question is still being answered")
}

// Trials are diagnostic: a guest's log, or whoever stands in for the agent, never sees a quote that claims something.
func TestATrialClaimsNothing(t *testing.T) {
	var seen [64]byte
	config := nowhere(t, Dstack)
	config.DstackEndpoint = guest.Test(t, &guest.Agent{Quote: func(data [64]byte) ([]byte, error) {
		seen = data
		return tdx(data)
	}})
	log, _ := logged()
	_, err := Detect(t.Context(), config, log)
	require.NoError(t, err)
	want, err := typed.Diagnostic(nil)
	require.NoError(t, err)
	require.Equal(t, want, seen)
}
