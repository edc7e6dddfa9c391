package main

import (
	"encoding/hex"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/devnet/tee/guest"
	"github.com/veritee/veritee/zkverifier/dcap"
)

// beside starts a stand-in of dstack's agent, where the environment says that it is.
func beside(t *testing.T, agent *guest.Agent) {
	t.Helper()
	t.Setenv("DSTACK_SIMULATOR_ENDPOINT", guest.Test(t, agent))
}

func TestQuoteWritesADiagnosticQuoteAndItsEventLog(t *testing.T) {
	beside(t, &guest.Agent{Quote: guest.Unsigned(guest.TDX, 5), Events: []guest.Event{{IMR: 3, Event: "compose-hash"}}})
	folder := t.TempDir()
	file, log := filepath.Join(folder, "quote.bin"), filepath.Join(folder, "events.json")

	printed, err := worker(t, "quote", "--report-data", "0xc0ffee")
	require.NoError(t, err)
	out, err := worker(t, "quote", "--report-data", "c0ffee", "--attestation", "dstack", "--out", file, "--event-log", log)
	require.NoError(t, err)
	require.Empty(t, out)

	raw, err := os.ReadFile(file)
	require.NoError(t, err)
	require.Equal(t, hex.EncodeToString(raw)+"\n", printed)
	quote, err := dcap.ParseQuote(raw)
	require.NoError(t, err)
	data := quote.ReportData()
	require.Equal(t, "veritee: a diagnostic quote v1. \xc0\xff\xee"+strings.Repeat("\x00", 29), string(data[:]))

	events, err := os.ReadFile(log)
	require.NoError(t, err)
	require.JSONEq(t, `[{"imr":3,"event_type":0,"digest":"","event":"compose-hash","event_payload":""}]`, string(events))
}

// Whoever may run the measured binary chooses at most 32 bytes after the tag, so no quote of his claims a key.
func TestQuoteTakesNoReportDataThatCouldBeAClaim(t *testing.T) {
	_, err := worker(t, "quote", "--report-data", strings.Repeat("00", 64))
	require.ErrorContains(t, err, "at most 32 bytes")
	_, err = worker(t, "quote", "--report-data", "xyz")
	require.ErrorContains(t, err, "hex digits")
}

func TestQuoteOutsideAnEnclaveSaysWhatWasLookedFor(t *testing.T) {
	t.Setenv("DSTACK_SIMULATOR_ENDPOINT", filepath.Join(t.TempDir(), "none.sock"))
	_, err := worker(t, "quote", "--attestation", "none")
	require.ErrorContains(t, err, "no quote can be had here")
	_, err = worker(t, "quote", "--attestation", "dstack")
	require.ErrorContains(t, err, "map /var/run/dstack.sock")
	_, err = worker(t, "quote", "--attestation", "tpm")
	require.ErrorContains(t, err, "choose auto, none, gramine, dstack, configfs-tsm")
}

func TestCheckNamesTheEvidenceThatCanBeHad(t *testing.T) {
	beside(t, &guest.Agent{Quote: guest.Unsigned(guest.TDX, 4)})
	w := newWorkplace(t)
	out, err := worker(t, append([]string{"check"}, w.flags()...)...)
	require.NoError(t, err)
	require.Regexp(t, `^all is well, instance 0x[0-9a-fA-F]{40} \(unattested; evidence can be had: tdx/dstack\)\n$`, out)
}
