package register

import (
	"encoding/hex"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/core/types"

	"github.com/veritee/veritee/protocol/typed"
	"github.com/veritee/veritee/relayer/health"
	"github.com/veritee/veritee/relayer/workers"
	"github.com/veritee/veritee/zkverifier/collateral"
	"github.com/veritee/veritee/zkverifier/dcap"
	"github.com/veritee/veritee/zkverifier/policy"
)

// checkReportData is that a quote speaks for this instance, app, registry, chain and block.
const checkReportData dcap.Check = "report-data"

// judge holds a quote to everything that the contracts will: signatures, collateral, windows, what no app may accept, and what the
// quote speaks for. What the app itself allows is its own word, which the call at the head hears.
func (r *Registrar) judge(quote *dcap.Quote, by *collateral.Bundle, of workers.Attestable, block *types.Header) error {
	at := time.Unix(int64(block.Time), 0)
	report, err := r.Verifier.Verify(quote, by.Endorsements, at)
	if err != nil {
		return err
	}
	anybody := policy.Policy{
		Statuses: policy.Of(dcap.UpToDate, dcap.SWHardeningNeeded, dcap.ConfigurationNeeded, dcap.ConfigurationAndSWHardeningNeeded,
			dcap.OutOfDate, dcap.OutOfDateConfigurationNeeded, dcap.RelaunchAdvised, dcap.RelaunchAdvisedConfigurationNeeded),
		AllowDebug: r.Develop,
	}
	if err := anybody.Judge(report, at); err != nil {
		return err
	}

	want := typed.Commitment{
		Use: typed.ForRegistration, ChainID: r.chainID, Registry: r.Registry, App: of.App, Instance: of.Instance,
		BlockNumber: block.Number.Uint64(), BlockHash: block.Hash(),
	}.ReportData()
	if got := quote.ReportData(); got != want {
		return &dcap.Error{Check: checkReportData, Got: hex.EncodeToString(got[:]), Want: fmt.Sprintf("%x (instance %v, app %v, block %v)", want, of.Instance, of.App, block.Number)}
	}
	return nil
}

// watchCollateral shows until when collateral holds.
func (r *Registrar) watchCollateral(about collateral.Subject, answer *collateral.Answer) {
	name := fmt.Sprintf("%s-%x", about.TEE, about.FMSPC)
	end := answer.Endorsements.Window().NotAfter
	r.Metrics.CollateralEnd.WithLabelValues(r.label, name).Set(float64(end.Unix()))
	detail := fmt.Sprintf("what is to be had for %s holds until %s, from %s: leases end then, and no evidence is accepted after", about, end.UTC().Format(time.RFC3339), answer.Source)
	if answer.Stale != nil {
		detail += fmt.Sprintf("; nothing newer could be had: %v", answer.Stale)
	}
	r.Board.Set(end.Before(r.now().Add(r.Ahead)), health.CollateralEnding, r.label+"/"+name, detail+". See that the source of collateral is up to date (`veritee collateral fetch`)")
}
