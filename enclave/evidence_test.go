package enclave_test

import (
	"encoding/json"
	"errors"
	"net/http"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/devnet/tee/guest"
	"github.com/veritee/veritee/enclave"
	"github.com/veritee/veritee/enclave/attest"
	"github.com/veritee/veritee/enclave/server"
	"github.com/veritee/veritee/protocol/workerapi"
)

// inGuest is a configuration for a worker beside dstack's agent.
func inGuest(t *testing.T, choice string, agent http.Handler) attest.Config {
	t.Helper()
	return attest.Config{Choice: choice, DstackEndpoint: guest.Test(t, agent), GramineDir: t.TempDir(), ConfigFSDir: t.TempDir()}
}

// Evidence that can be had isn't evidence that somebody verified: a relayer goes on to warn.
func TestAWorkerInAnEnclaveSaysWhichEvidenceCanBeHadAndStaysUnattested(t *testing.T) {
	config, _, log := newConfig(t, newChain(t, 1))
	config.Attestation = inGuest(t, attest.Auto, &guest.Agent{Quote: guest.Unsigned(guest.TDX, 4)})
	client, plain, _ := run(t, config)

	who, err := client.Describe(t.Context(), &workerapi.DescribeRequest{})
	require.NoError(t, err)
	require.Equal(t, "tdx/dstack", who.Evidence)
	require.Empty(t, who.Attestation)

	response, err := plain.Get("http://worker/healthz")
	require.NoError(t, err)
	defer response.Body.Close()
	var said server.Health
	require.NoError(t, json.NewDecoder(response.Body).Decode(&said))
	require.Equal(t, "tdx/dstack", said.Evidence)
	require.Equal(t, "unattested", said.Attestation)

	require.Contains(t, log.String(), "this worker is unattested")
	require.Regexp(t, `msg="worker ready".* attestation=unattested evidence=tdx/dstack`, log.String())
}

func TestAWorkerWithoutAnEnclaveRunsUnlessAProviderIsNamed(t *testing.T) {
	config, _, log := newConfig(t, newChain(t, 1))
	config.Attestation = inGuest(t, attest.Auto, &guest.Agent{Quote: func([64]byte) ([]byte, error) { return nil, errors.New("no qgsd") }})
	client, _, stop := run(t, config)
	who, err := client.Describe(t.Context(), &workerapi.DescribeRequest{})
	require.NoError(t, err)
	require.Empty(t, who.Evidence)
	require.Contains(t, log.String(), "no evidence can be had here")
	stop()

	config.Attestation.Choice = attest.Dstack
	_, err = enclave.New(t.Context(), config)
	require.ErrorContains(t, err, "--attestation dstack")
	require.ErrorContains(t, err, "no qgsd")
}
