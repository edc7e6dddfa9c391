package policy

import (
	"encoding/json"
	"os"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/veritee/veritee/internal/realdata"
	"github.com/veritee/veritee/zkverifier/dcap"
)

var noon = time.Date(2026, 6, 30, 12, 0, 0, 0, time.UTC)

func enclave() *dcap.Report {
	return &dcap.Report{
		Quote:  &dcap.Quote{Header: dcap.Header{TEE: dcap.SGX}, Enclave: &dcap.EnclaveReport{MREnclave: [32]byte{1}, MRSigner: [32]byte{2}, ISVProdID: 3, ISVSVN: 4}},
		Status: dcap.UpToDate, Evaluation: 18,
		Parts: dcap.Parts{Platform: dcap.Level{Status: dcap.UpToDate}, QE: dcap.Level{Status: dcap.UpToDate}},
	}
}

func td() *dcap.Report {
	r := enclave()
	r.Quote = &dcap.Quote{Header: dcap.Header{TEE: dcap.TDX}, TD: &dcap.TDReport{MRTD: [48]byte{1}, RTMR: [4][48]byte{{2}, {3}, {4}, {5}}, TDAttributes: [8]byte{0, 0, 0, 0x10}, TD15: &dcap.TD15{}}}
	return r
}

func word(first byte, size int) dcap.HexBytes {
	return append(dcap.HexBytes{first}, make([]byte, size-1)...)
}

func tdMeasurement() Measurement {
	return Measurement{MRTD: word(1, 48), RTMR1: word(3, 48), RTMR2: word(4, 48), RTMR3: word(5, 48)}
}

func TestWhatIsAccepted(t *testing.T) {
	number := func(n uint16) *uint16 { return &n }
	for name, c := range map[string]struct {
		report *dcap.Report
		change func(p *Policy)
		facts  func(r *dcap.Report)
		want   dcap.Check
	}{
		"an enclave":                   {report: enclave()},
		"a TD":                         {report: td()},
		"the TEE that is named":        {report: td(), change: func(p *Policy) { p.TEEs = []dcap.TEE{dcap.SGX, dcap.TDX} }},
		"another TEE":                  {report: td(), change: func(p *Policy) { p.TEEs = []dcap.TEE{dcap.SGX} }, want: CheckTEE},
		"an enclave in debug mode":     {report: enclave(), facts: func(r *dcap.Report) { r.Quote.Enclave.Attributes[0] = 2 }, want: CheckDebug},
		"a TD in debug mode":           {report: td(), facts: func(r *dcap.Report) { r.Quote.TD.TDAttributes[0] = 1 }, want: CheckDebug},
		"any bit of TUD":               {report: td(), facts: func(r *dcap.Report) { r.Quote.TD.TDAttributes[0] = 0x20 }, want: CheckDebug},
		"debug mode that is allowed":   {report: td(), change: func(p *Policy) { p.AllowDebug = true }, facts: func(r *dcap.Report) { r.Quote.TD.TDAttributes[0] = 1 }},
		"a service TD":                 {report: td(), facts: func(r *dcap.Report) { r.Quote.TD.TD15.MRServiceTD[47] = 1 }, want: CheckServiceTD},
		"a service TD that is allowed": {report: td(), change: func(p *Policy) { p.AllowServiceTD = true }, facts: func(r *dcap.Report) { r.Quote.TD.TD15.MRServiceTD[47] = 1 }},
		"a TD that may be moved":       {report: td(), facts: func(r *dcap.Report) { r.Quote.TD.TDAttributes[3] |= 0x20 }, want: CheckServiceTD},
		"no TD 1.5":                    {report: td(), facts: func(r *dcap.Report) { r.Quote.TD.TD15 = nil }},
		"an advisory":                  {report: td(), facts: func(r *dcap.Report) { r.Parts.QE.Advisories = []string{"INTEL-SA-00001"} }},
		"an advisory that is denied":   {report: td(), change: func(p *Policy) { p.DeniedAdvisories = []string{"INTEL-SA-00002", "INTEL-SA-00001"} }, facts: func(r *dcap.Report) { r.Parts.QE.Advisories = []string{"INTEL-SA-00001"} }, want: CheckAdvisories},
		"the smallest evaluation":      {report: td(), change: func(p *Policy) { p.MinEvaluation = 18 }},
		"a smaller evaluation":         {report: td(), change: func(p *Policy) { p.MinEvaluation = 19 }, want: CheckEvaluation},

		"an enclave that is named": {report: enclave(), change: func(p *Policy) { p.Measurements = []Measurement{{MREnclave: word(9, 32)}, {MREnclave: word(1, 32)}} }},
		"with its signer": {report: enclave(), change: func(p *Policy) {
			p.Measurements = []Measurement{{MREnclave: word(1, 32), MRSigner: word(2, 32), ISVProdID: number(3), MinISVSVN: number(4)}}
		}},
		"another enclave":                 {report: enclave(), change: func(p *Policy) { p.Measurements = []Measurement{{MREnclave: word(9, 32)}} }, want: CheckMeasurements},
		"another signer":                  {report: enclave(), change: func(p *Policy) { p.Measurements = []Measurement{{MREnclave: word(1, 32), MRSigner: word(9, 32)}} }, want: CheckMeasurements},
		"another product":                 {report: enclave(), change: func(p *Policy) { p.Measurements = []Measurement{{MREnclave: word(1, 32), ISVProdID: number(4)}} }, want: CheckMeasurements},
		"an older version":                {report: enclave(), change: func(p *Policy) { p.Measurements = []Measurement{{MREnclave: word(1, 32), MinISVSVN: number(5)}} }, want: CheckMeasurements},
		"a signer alone":                  {report: enclave(), change: func(p *Policy) { p.Measurements = []Measurement{{MRSigner: word(2, 32)}} }, want: CheckMeasurements},
		"an enclave where a TD is named":  {report: enclave(), change: func(p *Policy) { p.Measurements = []Measurement{tdMeasurement()} }, want: CheckMeasurements},
		"a TD that is named":              {report: td(), change: func(p *Policy) { p.Measurements = []Measurement{tdMeasurement()} }},
		"a TD where an enclave is named":  {report: td(), change: func(p *Policy) { p.Measurements = []Measurement{{MREnclave: word(1, 32)}} }, want: CheckMeasurements},
		"a TD named by its firmware only": {report: td(), change: func(p *Policy) { p.Measurements = []Measurement{{MRTD: word(1, 48)}} }, want: CheckMeasurements},

		"attributes": {report: td(), change: func(p *Policy) {
			p.Attributes = Attributes{TD: dcap.HexBytes{3: 0x10, 7: 0}, TDMask: dcap.HexBytes{3: 0x10, 7: 0}}
		}},
		"other attributes": {report: td(), change: func(p *Policy) {
			p.Attributes = Attributes{TD: dcap.HexBytes{3: 0x10, 7: 0}, TDMask: dcap.HexBytes{3: 0x10, 7: 0}}
		}, facts: func(r *dcap.Report) { r.Quote.TD.TDAttributes[3] = 0x40 }, want: CheckAttributes},
		"other extensions": {report: td(), change: func(p *Policy) { p.Attributes = Attributes{XFAM: word(1, 8), XFAMMask: word(0xff, 8)} }, want: CheckAttributes},
		"SGX attributes":   {report: enclave(), change: func(p *Policy) { p.Attributes = Attributes{SGX: word(1, 16), SGXMask: word(1, 16)} }, want: CheckAttributes},
		"a short mask":     {report: enclave(), change: func(p *Policy) { p.Attributes = Attributes{SGX: word(0, 16), SGXMask: word(0, 8)} }, want: CheckAttributes},
	} {
		t.Run(name, func(t *testing.T) {
			p := Default()
			if c.change != nil {
				c.change(&p)
			}
			if c.facts != nil {
				c.facts(c.report)
			}
			err := p.Judge(c.report, noon)
			if c.want == "" {
				require.NoError(t, err)
				return
			}
			var refused *dcap.Error
			require.ErrorAs(t, err, &refused)
			require.Equal(t, c.want, refused.Check)
			require.NotEmpty(t, refused.Got)
			require.NotEmpty(t, refused.Want)
		})
	}
}

// Each register that a measurement names counts.
func TestEveryRegisterOfATDCounts(t *testing.T) {
	full := func() Measurement {
		m := tdMeasurement()
		m.RTMR0, m.MRConfigID, m.MROwner, m.MROwnerConfig, m.MRSeam = word(2, 48), word(0, 48), word(0, 48), word(0, 48), word(0, 48)
		return m
	}
	same := Default()
	same.Measurements = []Measurement{full()}
	require.NoError(t, same.Judge(td(), noon))
	for name, change := range map[string]func(q *dcap.TDReport){
		"MRTD":  func(q *dcap.TDReport) { q.MRTD[47] ^= 1 },
		"RTMR0": func(q *dcap.TDReport) { q.RTMR[0][47] ^= 1 }, "RTMR1": func(q *dcap.TDReport) { q.RTMR[1][47] ^= 1 },
		"RTMR2": func(q *dcap.TDReport) { q.RTMR[2][47] ^= 1 }, "RTMR3": func(q *dcap.TDReport) { q.RTMR[3][47] ^= 1 },
		"MRCONFIGID": func(q *dcap.TDReport) { q.MRConfigID[47] ^= 1 }, "MROWNER": func(q *dcap.TDReport) { q.MROwner[47] ^= 1 },
		"MROWNERCONFIG": func(q *dcap.TDReport) { q.MROwnerConfig[47] ^= 1 }, "MRSEAM": func(q *dcap.TDReport) { q.MRSeam[47] ^= 1 },
	} {
		r := td()
		change(r.Quote.TD)
		require.Error(t, same.Judge(r, noon), name)
	}
}

// Whatever a policy says, what Intel has withdrawn or doesn't know is refused; else the set decides, and the zero policy
// accepts nothing.
func TestStatuses(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := Policy{Statuses: Statuses(rapid.Uint16().Draw(t, "set"))}
		r := td()
		r.Status = rapid.SampledFrom(dcap.Statuses()).Draw(t, "status")
		want := p.Statuses.Has(r.Status) && r.Status != dcap.Revoked && r.Status != dcap.NoMatchingLevel
		require.Equal(t, want, p.Judge(r, noon) == nil)
	})
	require.Error(t, new(Policy).Judge(td(), noon))
}

func TestGrace(t *testing.T) {
	p := Default()
	p.Grace = Duration(30 * 24 * time.Hour)
	day := func(n int) time.Time { return noon.AddDate(0, 0, n) }
	outOfDate := func(platform, module time.Time) *dcap.Report {
		r := td()
		r.Status = dcap.OutOfDate
		r.Parts.Platform = dcap.Level{Status: dcap.OutOfDate, Date: platform}
		r.Parts.Module = &dcap.Level{Status: dcap.OutOfDate, Date: module}
		return r
	}
	require.NoError(t, p.Judge(outOfDate(day(-30), day(-1)), noon))
	require.Equal(t, []string{"OutOfDate, by its grace until 2026-06-30"}, p.Allowances(outOfDate(day(-30), day(-1)), noon))
	require.Error(t, p.Judge(outOfDate(day(-30), day(-31)), noon), "the oldest level counts")
	require.Error(t, p.Judge(outOfDate(day(-1), time.Time{}), noon), "a level of no date is older than any")
	require.Error(t, p.Judge(outOfDate(day(-30), day(-1)), noon.Add(time.Second)))

	// What the platform needs besides isn't forgiven because a part is out of date too.
	for status, folded := range map[dcap.Status]dcap.Status{
		dcap.SWHardeningNeeded: dcap.OutOfDate, dcap.ConfigurationNeeded: dcap.OutOfDateConfigurationNeeded,
		dcap.ConfigurationAndSWHardeningNeeded: dcap.OutOfDateConfigurationNeeded, dcap.OutOfDateConfigurationNeeded: dcap.OutOfDateConfigurationNeeded,
	} {
		r := outOfDate(day(-1), day(-1))
		r.Status, r.Parts.Platform.Status = folded, status
		require.Error(t, p.Judge(r, noon), status)
		wider := p
		wider.Statuses |= Of(status)
		if status == dcap.OutOfDateConfigurationNeeded {
			wider.Statuses = p.Statuses | Of(dcap.ConfigurationNeeded)
		}
		require.NoError(t, wider.Judge(r, noon), status)
	}

	relaunch := outOfDate(day(-1), day(-1))
	relaunch.Status = dcap.RelaunchAdvised
	require.Error(t, p.Judge(relaunch, noon), "grace is for what is out of date")
}

func TestParse(t *testing.T) {
	full := `{"tees":["TDX"],"statuses":["UpToDate","SWHardeningNeeded"],"grace":"30d","denied_advisories":["INTEL-SA-00001"],"min_evaluation":18,` +
		`"measurements":[{"name":"x","mrtd":"` + strings.Repeat("01", 48) + `","rtmr1":"` + strings.Repeat("02", 48) + `","rtmr2":"` + strings.Repeat("03", 48) + `","rtmr3":"` + strings.Repeat("04", 48) + `"}],` +
		`"attributes":{"td":"0000001000000000","td_mask":"ffffffffffffffff"},"allow_debug":true,"allow_service_td":true}`
	p, err := Parse([]byte(full))
	require.NoError(t, err)
	require.Equal(t, Of(dcap.UpToDate, dcap.SWHardeningNeeded), p.Statuses)
	require.Equal(t, Duration(720*time.Hour), p.Grace)
	written, err := json.Marshal(p)
	require.NoError(t, err)
	require.JSONEq(t, full, string(written))

	for text, want := range map[string]string{
		``:                                     "EOF",
		`{}`:                                   "accepts no status",
		`{"statuses":["UpToDate"]} {}`:         "something follows",
		`{"statuses":["uptodate"]}`:            "no status",
		`{"statuses":["Revoked"]}`:             "Revoked can't be accepted",
		`{"statuses":["NoMatchingLevel"]}`:     "NoMatchingLevel can't be accepted",
		`{"statuses":["UpToDate"],"status":1}`: "unknown field",
		`{"statuses":["UpToDate"],"tees":["SEV"]}`:                                                                                              "no TEE",
		`{"statuses":["UpToDate"],"measurements":[{"mrsigner":"` + strings.Repeat("01", 32) + `"}]}`:                                            "a signer alone",
		`{"statuses":["UpToDate"],"measurements":[{"mrtd":"` + strings.Repeat("01", 48) + `"}]}`:                                                "mrtd, rtmr1, rtmr2 and rtmr3",
		`{"statuses":["UpToDate"],"measurements":[{"mrenclave":"01"}]}`:                                                                         "1 bytes, not 32",
		`{"statuses":["UpToDate"],"measurements":[{"mrenclave":"` + strings.Repeat("01", 32) + `","mrtd":"` + strings.Repeat("01", 48) + `"}]}`: "make two of it",
		`{"statuses":["UpToDate"],"tees":["TDX"],"attributes":{"td":"01"}}`:                                                                     "8 bytes",
		`{"statuses":["UpToDate"],"tees":["TDX"],"attributes":{"td":"0100000000000000","td_mask":"0000000000000000"}}`:                          "nothing would match",
		strings.Repeat(" ", 1<<20+1): "more than",
	} {
		_, err := Parse([]byte(text))
		require.ErrorContains(t, err, want, text[:min(len(text), 80)])
	}
}

// The policy in the manual accepts what it says that it accepts.
func TestTheManualsPolicyAcceptsItsQuote(t *testing.T) {
	manual, err := os.ReadFile("../../docs/attestation.md")
	require.NoError(t, err)
	block := regexp.MustCompile("(?s)```json\n(.*?)```").FindSubmatch(manual)
	require.NotNil(t, block)
	p, err := Parse(block[1])
	require.NoError(t, err)

	q, err := dcap.ParseQuote(realdata.Read(t, "dcap", "quotes", "gtg_quote_v5_sample.dat"))
	require.NoError(t, err)
	c, err := dcap.ParseCollateral(realdata.Read(t, "dcap", "collateral", "qvl_tdx_quote_outdated_collateral.json"))
	require.NoError(t, err)
	at := time.Unix(1_772_000_000, 0)
	r, err := dcap.NewVerifier().VerifyWith(q, c, at)
	require.NoError(t, err)
	require.NoError(t, p.Judge(r, at))
}
