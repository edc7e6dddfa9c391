package tee

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/zkverifier/dcap"
)

// judge is what this project's verifier says, told to trust the vendor's root.
func judge(c Case) (*dcap.Report, error) {
	verifier, err := dcap.NewVerifierFor(c.Root)
	if err != nil {
		return nil, err
	}
	collateral, err := dcap.ParseCollateral(c.Bundle)
	if err != nil {
		return nil, err
	}
	quote, err := dcap.ParseQuote(c.Quote)
	if err != nil {
		return nil, err
	}
	return verifier.VerifyWith(quote, collateral, c.At)
}

func TestTheVerifierGivesEveryStateItsStatus(t *testing.T) {
	v := testVendor(t)
	for _, kind := range Kinds() {
		for _, state := range States() {
			if !state.Applies(kind) {
				continue
			}
			t.Run(kind.String()+"/"+state.Name, func(t *testing.T) {
				c, err := state.Case(v, kind)
				require.NoError(t, err)
				report, err := judge(c)
				require.NoError(t, err)
				require.Equal(t, state.Status, report.Status.String())
				require.Equal(t, state.Platform, report.Parts.Platform.Status.String())
				require.Equal(t, state.QE, report.Parts.QE.Status.String())
				if kind.TEE() == TDX && state.Module != "" {
					require.NotNil(t, report.Parts.Module)
					require.Equal(t, state.Module, report.Parts.Module.Status.String())
				} else {
					require.Nil(t, report.Parts.Module)
				}
				require.ElementsMatch(t, state.Advisories, report.Advisories())
				requireLacks(t, report)
			})
		}
	}
}

// requireLacks checks that whatever isn't of the best level says which version keeps it from there.
func requireLacks(t *testing.T, report *dcap.Report) {
	t.Helper()
	for _, level := range []*dcap.Level{&report.Parts.Platform, report.Parts.Module, &report.Parts.QE} {
		if level == nil {
			continue
		}
		best := level.Status == dcap.UpToDate && level.Superseded.IsZero()
		require.Equal(t, best, len(level.Lacks) == 0, "%+v", level)
		for _, lack := range level.Lacks {
			require.Less(t, lack.Has, lack.Wants)
			require.NotEmpty(t, lack.What)
		}
	}
}

// checksOf are the verifier's checks of an area. An area without any is a fact that the verifier reports and the policy
// refuses.
var checksOf = map[Area][]dcap.Check{
	AreaFormat:         {dcap.CheckQuoteFormat, dcap.CheckQuoteVersion, dcap.CheckQuoteKind, dcap.CheckQuoteCertData},
	AreaQuoteSignature: {dcap.CheckQuoteSignature},
	AreaAttestationKey: {dcap.CheckAttestationKey},
	AreaQESignature:    {dcap.CheckQEReportSignature},
	AreaVendor:         {dcap.CheckQuoteVendor},
	AreaPCKChain:       {dcap.CheckPCKChain, dcap.CheckPCKWindow},
	AreaSGXExtension:   {dcap.CheckPCKExtension},
	AreaRevocation: {
		dcap.CheckRootCRL, dcap.CheckPCKCRL, dcap.CheckRootCRLWindow, dcap.CheckPCKCRLWindow, dcap.CheckPCKRevoked, dcap.CheckSigningRevoked,
	},
	AreaTCBInfo:    {dcap.CheckTCBInfo, dcap.CheckTCBInfoSignature, dcap.CheckTCBInfoWindow, dcap.CheckSigningWindow},
	AreaQEIdentity: {dcap.CheckQEIdentity, dcap.CheckQEIdentitySignature, dcap.CheckQEIdentityWindow, dcap.CheckQEIdentityMatch},
	AreaPlatform:   {dcap.CheckTCBInfoMatch},
	AreaQEReport:   {dcap.CheckQEReport},
	AreaTDXModule:  {dcap.CheckTDXModule},
	AreaDebug:      nil,
	AreaServiceTD:  nil,
}

func TestTheVerifierRefusesEveryDefectForItsReason(t *testing.T) {
	v := testVendor(t)
	for _, kind := range Kinds() {
		for _, defect := range Defects() {
			if !defect.Applies(kind) {
				continue
			}
			t.Run(kind.String()+"/"+defect.Name, func(t *testing.T) {
				c, err := defect.Case(v, kind)
				require.NoError(t, err)
				_, err = judge(c)

				if defect.Area == AreaBundle {
					require.ErrorContains(t, err, "collateral") // before there is anything to check
					return
				}
				checks, known := checksOf[defect.Area]
				require.True(t, known, defect.Area)
				if checks == nil {
					require.NoError(t, err)
					return
				}
				var refused *dcap.Error
				require.ErrorAs(t, err, &refused)
				require.Contains(t, checks, refused.Check, "%v", err)
			})
		}
	}
}
