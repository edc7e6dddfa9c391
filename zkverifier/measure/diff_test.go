package measure

import (
	"encoding/hex"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/internal/realdata"
	"github.com/veritee/veritee/zkverifier/dcap"
)

func machine(t *testing.T, change func(*dcap.TDReport)) Measurements {
	t.Helper()
	q := &dcap.Quote{Header: dcap.Header{TEE: dcap.TDX}, TD: &dcap.TDReport{TD15: &dcap.TD15{}}}
	change(q.TD)
	return OfQuote(q)
}

func differing(t *testing.T, a, b Measurements) map[string]Comparison {
	t.Helper()
	all, err := Compare(a, b)
	require.NoError(t, err)
	found := make(map[string]Comparison)
	for _, c := range all {
		if !c.Same {
			found[c.Register] = c
		}
	}
	return found
}

func TestEveryPartOfAReportIsComparedAndNothingElse(t *testing.T) {
	for name, change := range map[string]func(*dcap.TDReport){
		"mrtd":            func(r *dcap.TDReport) { r.MRTD[47] = 1 },
		"rtmr0":           func(r *dcap.TDReport) { r.RTMR[0][0] = 1 },
		"rtmr1":           func(r *dcap.TDReport) { r.RTMR[1][0] = 1 },
		"rtmr2":           func(r *dcap.TDReport) { r.RTMR[2][0] = 1 },
		"rtmr3":           func(r *dcap.TDReport) { r.RTMR[3][0] = 1 },
		"mrconfigid":      func(r *dcap.TDReport) { r.MRConfigID[0] = 1 },
		"mrowner":         func(r *dcap.TDReport) { r.MROwner[0] = 1 },
		"mrownerconfig":   func(r *dcap.TDReport) { r.MROwnerConfig[0] = 1 },
		"td_attributes":   func(r *dcap.TDReport) { r.TDAttributes[0] = 1 },
		"xfam":            func(r *dcap.TDReport) { r.XFAM[0] = 1 },
		"mrseam":          func(r *dcap.TDReport) { r.MRSeam[0] = 1 },
		"mrsignerseam":    func(r *dcap.TDReport) { r.MRSignerSeam[0] = 1 },
		"seam_attributes": func(r *dcap.TDReport) { r.SeamAttributes[0] = 1 },
		"mrservicetd":     func(r *dcap.TDReport) { r.TD15.MRServiceTD[0] = 1 },
		"tee_tcb_svn":     func(r *dcap.TDReport) { r.TEETCBSVN[0] = 1 },
		"report_data":     func(r *dcap.TDReport) { r.ReportData[0] = 1 },
	} {
		a, b := machine(t, func(*dcap.TDReport) {}), machine(t, change)
		found := differing(t, a, b)
		require.Len(t, found, 1, name)
		require.Contains(t, found, name)
		require.NotEmpty(t, found[name].Means)

		all, err := Compare(a, b)
		require.NoError(t, err)
		require.Equal(t, name == "tee_tcb_svn" || name == "report_data", Same(all), name)
	}

	enclave := func(change func(*dcap.EnclaveReport)) Measurements {
		q := &dcap.Quote{Header: dcap.Header{TEE: dcap.SGX}, Enclave: &dcap.EnclaveReport{}}
		change(q.Enclave)
		return OfQuote(q)
	}
	for name, change := range map[string]func(*dcap.EnclaveReport){
		"mrenclave":   func(r *dcap.EnclaveReport) { r.MREnclave[0] = 1 },
		"mrsigner":    func(r *dcap.EnclaveReport) { r.MRSigner[0] = 1 },
		"isvprodid":   func(r *dcap.EnclaveReport) { r.ISVProdID = 1 },
		"isvsvn":      func(r *dcap.EnclaveReport) { r.ISVSVN = 256 },
		"attributes":  func(r *dcap.EnclaveReport) { r.Attributes[8] = 4 },
		"misc_select": func(r *dcap.EnclaveReport) { r.MiscSelect = 1 },
		"cpu_svn":     func(r *dcap.EnclaveReport) { r.CPUSVN[0] = 1 },
		"report_data": func(r *dcap.EnclaveReport) { r.ReportData[0] = 1 },
	} {
		found := differing(t, enclave(func(*dcap.EnclaveReport) {}), enclave(change))
		require.Len(t, found, 1, name)
		require.Contains(t, found, name)
	}
}

func TestBitsAreNamed(t *testing.T) {
	a := machine(t, func(r *dcap.TDReport) { r.TDAttributes, r.XFAM = [8]byte{1, 0, 0, 0x10}, [8]byte{7, 0, 6} })
	b := machine(t, func(r *dcap.TDReport) { r.TDAttributes, r.XFAM = [8]byte{0, 2, 0, 0x50}, [8]byte{3, 0, 6, 0, 1} })
	found := differing(t, a, b)
	require.Equal(t, []string{"only A has DEBUG (bit 0)", "only B has bit 9", "only B has PKS (bit 30)"}, found["td_attributes"].Why)
	require.Equal(t, []string{"only A has AVX (bit 2)", "only B has bit 32"}, found["xfam"].Why)
	require.Equal(t, []string{"only B has PROVISIONKEY (bit 4)", "only A has AVX (bit 66)"},
		bitWords(enclaveAttributes, []byte{0, 0, 0, 0, 0, 0, 0, 0, 4}, []byte{16, 0, 0, 0, 0, 0, 0, 0, 0}))
}

func TestWhatIsBoundBeforeTheStartIsSaid(t *testing.T) {
	a := machine(t, func(*dcap.TDReport) {})
	b := machine(t, func(r *dcap.TDReport) { r.MRConfigID = ConfigID1(Hash{0xab}); r.MROwner[3] = 1 })
	found := differing(t, a, b)
	require.Equal(t, []string{"A binds nothing: the host gave no configuration", "B binds dstack's compose hash ab" + strings.Repeat("00", 31)}, found["mrconfigid"].Why)
	require.Equal(t, []string{"A's is zero: nothing was measured into it"}, found["mrowner"].Why)
}

// booted is a machine with the log that made its registers.
func booted(t *testing.T, events ...Event) Measurements {
	t.Helper()
	m := machine(t, func(r *dcap.TDReport) {
		for i, register := range Replay(events) {
			r.RTMR[i] = register
		}
	})
	m.Events = events
	return m
}

func TestTheFirstEventThatDiffersIsNamed(t *testing.T) {
	app, end := NewEvent("app-id", []byte{1}), NewEvent(bootEnd, nil)
	second := Event{RTMR: 3, Type: runtimeEvent, Name: "app-id", Payload: []byte{1}, Version: 2}
	second.Digest[0] = 1 // another digest, as version 2's would be
	for _, c := range []struct {
		a, b []Event
		why  string
	}{
		{[]Event{app, NewEvent("compose-hash", []byte{2}), end}, []Event{app, NewEvent("compose-hash", []byte{3}), end},
			`event 2, compose-hash, differs: A has "02", B has "03"`},
		{[]Event{app, end}, []Event{app, NewEvent("os-image-hash", []byte{3}), end}, "event 2 is system-ready in A and os-image-hash in B"},
		{[]Event{app}, []Event{app, end}, `B goes on after 1 events of the same, with system-ready ""`},
		{[]Event{app, end, end}, []Event{app}, `A goes on after 1 events of the same, with system-ready ""`},
		{[]Event{app}, []Event{second}, "event 1, app-id, is of version 1 in A and 2 in B: another version of dstack"},
		{[]Event{app}, []Event{NewEvent("\x1b[2J", nil)}, "event 1 is app-id in A and 1b5b324a in B"},
	} {
		found := differing(t, booted(t, c.a...), booted(t, c.b...))
		require.Equal(t, []string{c.why}, found["rtmr3"].Why)
		require.Len(t, found, 1)
	}

	hardware := func(first byte) Event { return Event{RTMR: 0, Type: 10, Digest: Register{first}, Version: 1} }
	found := differing(t, booted(t, hardware(1), app), booted(t, hardware(2), app))
	require.Len(t, found, 1)
	require.Regexp(t, "^event 1, platform configuration, differs: A has digest 0100", found["rtmr0"].Why[0])
}

func TestALogOfAnotherMachineExplainsNothing(t *testing.T) {
	a := booted(t, NewEvent("app-id", []byte{1}))
	b := machine(t, func(*dcap.TDReport) {})
	b.Events = a.Events
	_, err := Compare(a, b)
	require.ErrorContains(t, err, "B: the event log gives "+a.Events[0].String()+" for rtmr3")
	require.ErrorContains(t, err, "take it with the quote")
}

// String is the register after this event alone.
func (e Event) String() string { return Replay([]Event{e})[e.RTMR].String() }

func TestExpectationsAreRead(t *testing.T) {
	mrtd := strings.Repeat("ab", 48)
	a, err := ParseMeasurements([]byte(`{"comment":"of release 1", "mrtd":"`+mrtd+`","mrConfigId":"0x`+mrtd+`","report_data":"`+strings.Repeat("cd", 64)+`"}`), "")
	require.NoError(t, err)
	b := machine(t, func(r *dcap.TDReport) { copy(r.MRTD[:], Register{}.with(0xab)); copy(r.MRConfigID[:], r.MRTD[:]) })
	all, err := Compare(a, b)
	require.NoError(t, err)
	require.True(t, Same(all))
	require.Len(t, all, 3)

	lists := `{"measurements":{"rtmr":["` + strings.Repeat(mrtd+`","`, 3) + mrtd + `"],"tee":"TDX"},"debug":false}`
	a, err = ParseMeasurements([]byte(lists), "")
	require.NoError(t, err)
	require.Len(t, a.values, 4)

	a, err = ParseMeasurements([]byte(`{"isvsvn":256,"isvProdId":1,"mrenclave":"`+mrtd[:64]+`"}`), "")
	require.NoError(t, err)
	require.Equal(t, dcap.SGX, a.TEE)
	require.Equal(t, []byte{0, 1}, a.values["isvsvn"])

	for text, want := range map[string]string{
		`{}`:                                 "no register in it",
		`{"mrtb":"` + mrtd + `"}`:            `"mrtb" is no register: there are mrtd, rtmr0`,
		`{"mrtd":"` + mrtd[2:] + `"}`:        "mrtd: 94 hex digits, not 96",
		`{"mrtd":7}`:                         "mrtd: hex in a string is wanted",
		`{"mrtd":null}`:                      "mrtd: neither hex",
		`{"isvsvn":65536}`:                   "isvsvn: 65536 isn't a number of 2 bytes",
		`{"isvsvn":"01"}`:                    "isvsvn: a number is wanted",
		`{"isvsvn":1,"mrtd":"` + mrtd + `"}`: "mrtd is of TDX and isvsvn of SGX",
		`{"report_data":"` + strings.Repeat("cd", 64) + `"}`: "only report data",
		`{"quote":"00"}`: "quote: quote-format",
		"\x03\x00":       "neither a quote",
		"":               "neither a quote",
	} {
		_, err := ParseMeasurements([]byte(text), "")
		require.ErrorContains(t, err, want, text)
	}

	sgx, err := ParseMeasurements([]byte(`{"isvsvn":1}`), "")
	require.NoError(t, err)
	_, err = Compare(sgx, b)
	require.ErrorContains(t, err, "sides of SGX and TDX")
	one, err := ParseMeasurements([]byte(`{"mrtd":"`+mrtd+`"}`), "")
	require.NoError(t, err)
	other, err := ParseMeasurements([]byte(`{"rtmr0":"`+mrtd+`"}`), "")
	require.NoError(t, err)
	_, err = Compare(one, other)
	require.ErrorContains(t, err, "no measurement in common")
}

// Of two expectations for one register only one would be compared, and of a misspelt one none.
func TestAnExpectationThatWouldBeIgnoredIsRefused(t *testing.T) {
	x, y := `"`+strings.Repeat("ab", 48)+`"`, `"`+strings.Repeat("cd", 48)+`"`
	four := `[` + x + `,` + x + `,` + x + `,` + x + `]`
	for text, want := range map[string]string{
		`{"MRTD":` + x + `,"mrtd":` + y + `}`:                     `"MRTD" and "mrtd" are one register`,
		`{"mrtd":` + x + `,"mr_td":` + x + `}`:                    `"mr_td" and "mrtd" are one register`,
		`{"measurements":{"MRTD":` + x + `,"mrtd":` + y + `}}`:    `are one register`,
		`{"rtmr":` + four + `,"rtmr0":` + y + `}`:                 `"rtmr0" stands beside the list "rtmr"`,
		`{"rtmr":` + four + `,"RTMR_0":` + y + `}`:                `"RTMR_0" and "rtmr0" are one register`,
		`{"rtmr":` + four + `,"RTMR":` + four + `}`:               `stands beside the list`,
		`{"RTMR":[` + x + `]}`:                                    "RTMR: not a list of four",
		`{"rtmr":` + x + `}`:                                      "rtmr: not a list of four",
		`{"measurements":{"mrtd":` + x + `,"rtmr":[` + x + `]}}`:  "rtmr: not a list of four",
		`{"measurements":{"mrtd":` + x + `,"rtmr33":` + y + `}}`:  `"rtmr33" is no register`,
		`{"measurements":{"mrtd":` + x + `,"debug":false}}`:       `"debug" is no register`,
		`{"measurements":{"mrtd":` + x + `},"Rtmr_1":` + y + `}`:  `"Rtmr_1" stands beside measurements`,
		`{"measurements":{"mrtd":` + x + `},"rtmr":` + four + `}`: `"rtmr" stands beside measurements`,
		`{"isvsvn":1,"IsvSvn":2}`:                                 "are one register",
		`{"isvSvn":1,"min_isvsvn":2}`:                             "isvsvn and min_isvsvn",
		`{"minIsvSvn":1,"min_isvsvn":2}`:                          "one of them twice",
		`{"measurements":[{"mrtd":` + x + `,"MRTD":` + y + `}]}`:  "are one register",
	} {
		_, err := ParseMeasurements([]byte(text), "")
		require.ErrorContains(t, err, want, text)
	}
	for _, text := range []string{
		`{"RTMR":` + four + `,"mrtd":` + y + `}`, `{"measurements":{"Rt_mr":` + four + `},"debug":false,"rtmr_count":4}`, `{"minIsvSvn":1}`,
	} {
		_, err := ParseMeasurements([]byte(text), "")
		require.NoError(t, err, text)
	}
}

func (r Register) with(b byte) []byte {
	for i := range r {
		r[i] = b
	}
	return r[:]
}

// Every real quote is read as bytes, as hex and within an agent's answer, and differs from itself in nothing.
func TestRealQuotesAreCompared(t *testing.T) {
	files, err := filepath.Glob(realdata.Path(t, "dcap", "quotes", "*"))
	require.NoError(t, err)
	require.NotEmpty(t, files)
	kinds := make(map[dcap.TEE]Measurements)
	for _, file := range files {
		raw, err := os.ReadFile(file)
		require.NoError(t, err)
		m, err := ParseMeasurements(raw, "")
		if err != nil {
			_, reason := dcap.ParseQuote(raw)
			require.Error(t, reason, file)
			continue
		}
		text, err := ParseMeasurements([]byte("0x"+hex.EncodeToString(raw)+"\n"), "")
		require.NoError(t, err, file)
		answer, err := json.Marshal(map[string]string{"quote": hex.EncodeToString(raw)})
		require.NoError(t, err)
		agent, err := ParseMeasurements(answer, "")
		require.NoError(t, err, file)
		for _, other := range []Measurements{text, agent} {
			all, err := Compare(m, other)
			require.NoError(t, err)
			require.True(t, Same(all), file)
			require.GreaterOrEqual(t, len(all), 8)
		}
		if first, ok := kinds[m.TEE]; ok {
			all, err := Compare(first, m)
			require.NoError(t, err)
			require.False(t, Same(all), file)
		} else {
			kinds[m.TEE] = m
		}
	}
	require.Len(t, kinds, 2)
}

func FuzzParseMeasurements(f *testing.F) {
	f.Add([]byte(`{"measurements":{"rtmr":["","","",""]}}`))
	f.Add([]byte(`{"quote":"00","event_log":"[]"}`))
	f.Add([]byte(`0x0300`))
	f.Fuzz(func(t *testing.T, raw []byte) {
		if m, err := ParseMeasurements(raw, ""); err == nil {
			_, _ = Compare(m, m)
		}
	})
}
