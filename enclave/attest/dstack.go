package attest

import (
	"context"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"syscall"
	"time"

	"github.com/veritee/veritee/enclave/dstack"
	"github.com/veritee/veritee/zkverifier/dcap"
)

// versionTime is for the agent to say that it is there; it needs no quoting service for that.
const versionTime = 5 * time.Second

// tappdSocket is that of agents before 0.5, which aren't spoken to: their guests are out of support.
const tappdSocket = "/var/run/tappd.sock"

// dstackSource asks the guest agent for TDX quotes: by /v1/Attest where the agent is of 0.6 or newer, else by /GetQuote, which dstack
// keeps as it was in 0.5.
type dstackSource struct{ agent *dstack.Agent }

func newDstack(endpoint string) *dstackSource { return &dstackSource{dstack.New(endpoint)} }

func (d *dstackSource) name() string  { return Dstack }
func (d *dstackSource) tee() dcap.TEE { return dcap.TDX }
func (d *dstackSource) where() string { return d.agent.Endpoint() }

// probe asks who is there: /Info is in every version.
func (d *dstackSource) probe(ctx context.Context) error {
	switch {
	case d.agent.Check() != nil:
		return d.agent.Check()
	case d.agent.Endpoint() == "":
		if _, err := os.Stat(tappdSocket); err == nil {
			return fmt.Errorf("only %s is there, of a guest agent before 0.5; use a newer dstack image", tappdSocket)
		}
		return absentf("%s isn't there, and %s isn't set", dstack.Usual(), dstack.SimulatorVariable)
	}
	ctx, cancel := context.WithTimeoutCause(ctx, versionTime, fmt.Errorf("no answer within %v", versionTime))
	defer cancel()

	var info struct {
		AppID string `json:"app_id"`
	}
	err := d.agent.Ask(ctx, "/v1/Info", struct{}{}, &info)
	if dstack.IsMissing(err) {
		err = d.agent.Ask(ctx, "/Info", struct{}{}, &info)
	}
	if errors.Is(err, fs.ErrNotExist) || errors.Is(err, syscall.ECONNREFUSED) {
		return absentf("nobody answers at %s", d.agent.Endpoint())
	}
	return err
}

// quote by the newer way, or the older where the agent or its answer is older.
func (d *dstackSource) quote(ctx context.Context, data ReportData) (Evidence, error) {
	evidence, err := d.attest(ctx, data)
	if dstack.IsMissing(err) || errors.Is(err, errLegacy) {
		return d.getQuote(ctx, data)
	}
	return evidence, err
}

type quoteRequest struct {
	ReportData string `json:"report_data"`
}

// attest is /v1/Attest.
func (d *dstackSource) attest(ctx context.Context, data ReportData) (Evidence, error) {
	var answer struct {
		Attestation string `json:"attestation"`
	}
	if err := d.agent.Ask(ctx, "/v1/Attest", quoteRequest{hex.EncodeToString(data[:])}, &answer); err != nil {
		return Evidence{}, err
	}
	raw, err := dstack.Bytes(answer.Attestation)
	if err != nil {
		return Evidence{}, fmt.Errorf("/v1/Attest: attestation: %w", err)
	}
	evidence, err := parseAttestation(raw)
	if err != nil {
		return Evidence{}, fmt.Errorf("/v1/Attest: attestation: %w", err)
	}
	return evidence, nil
}

// getQuote is /GetQuote.
func (d *dstackSource) getQuote(ctx context.Context, data ReportData) (Evidence, error) {
	var answer struct {
		Quote    string `json:"quote"`
		EventLog string `json:"event_log"`
		VMConfig string `json:"vm_config"`
	}
	if err := d.agent.Ask(ctx, "/GetQuote", quoteRequest{hex.EncodeToString(data[:])}, &answer); err != nil {
		return Evidence{}, err
	}
	quote, err := dstack.Bytes(answer.Quote)
	if err != nil {
		return Evidence{}, fmt.Errorf("/GetQuote: quote: %w", err)
	}
	evidence := Evidence{Quote: quote, VMConfig: answer.VMConfig}
	if answer.EventLog != "" {
		evidence.EventLog = json.RawMessage(answer.EventLog)
		if !json.Valid(evidence.EventLog) {
			return Evidence{}, errors.New("/GetQuote: the event log isn't JSON")
		}
	}
	return evidence, nil
}
