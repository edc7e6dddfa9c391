package dcap

import (
	"encoding/hex"
	"encoding/json"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/internal/realdata"
)

// listed is one of Intel's lists as it was sent, and the chain of the TCB signing certificate of its time.
func listed(t *testing.T, name, signer string) (text string, signature []byte, chain string) {
	t.Helper()
	var sent struct {
		List      json.RawMessage `json:"tcbEvaluationDataNumbers"`
		Signature string          `json:"signature"`
	}
	require.NoError(t, json.Unmarshal(realdata.Read(t, "dcap", "collateral", name), &sent))
	signature, err := hex.DecodeString(sent.Signature)
	require.NoError(t, err)
	c, err := ParseCollateral(realdata.Read(t, "dcap", "collateral", signer))
	require.NoError(t, err)
	return string(sent.List), signature, c.TCBInfoIssuerChain
}

// The standard set of the same days, as Intel served it, is the one that the list leads to.
func TestIntelsListLeadsToTheSetsThatItServed(t *testing.T) {
	for _, c := range []struct {
		list, set string
		count     int
		early     uint32
	}{
		{"ata_0625_tdxtcbeval.json", "ata_0625_tdx_00806f050000.json", 3, 19},
		{"ata_0825_sgxtcbeval.json", "ata_0825_sgx_00606a000000.json", 4, 20},
		{"ata_1025_tdxtcbeval.json", "ata_1025_tdx.json", 8, 20},
	} {
		list, err := NewVerifier().EvaluationNumbers(listed(t, c.list, c.set))
		require.NoError(t, err, c.list)
		require.Len(t, list.Numbers, c.count)
		collateral, err := ParseCollateral(realdata.Read(t, "dcap", "collateral", c.set))
		require.NoError(t, err)
		e, err := NewVerifier().Endorse(collateral)
		require.NoError(t, err)
		require.Equal(t, e.TCBInfo.TEE, list.TEE)
		at := e.TCBInfo.Window.NotBefore.Add(24 * time.Hour)
		lowest, highest := list.Standard(at)
		require.LessOrEqual(t, lowest, e.TCBInfo.Evaluation, c.list)
		require.GreaterOrEqual(t, highest, e.TCBInfo.Evaluation, c.list)
		require.Equal(t, c.early, list.Early())
		require.Less(t, highest, list.Early())
		require.NoError(t, list.Check(list.Window.NotBefore, e))
		require.NoError(t, list.Check(list.Window.NotAfter, nil))
		require.ErrorContains(t, list.Check(list.Window.NotAfter.Add(time.Second), nil), "they hold")
	}
}

// What Intel served later, by the events of the same list: 18 in the winter, 19 in the summer after.
func TestTheStandardSetMovesOnAYearAfterAnEvent(t *testing.T) {
	list, err := NewVerifier().EvaluationNumbers(listed(t, "ata_1025_tdxtcbeval.json", "ata_1025_tdx.json"))
	require.NoError(t, err)
	for day, want := range map[string][2]uint32{
		"2025-10-05": {17, 17}, "2025-10-27": {17, 18}, "2025-12-01": {17, 18}, "2026-01-27": {18, 18}, "2026-02-18": {18, 18},
		"2026-06-30": {19, 19}, "2030-01-01": {20, 20}, "2020-01-01": {13, 13},
	} {
		at, err := time.Parse(time.DateOnly, day)
		require.NoError(t, err)
		lowest, highest := list.Standard(at)
		require.Equal(t, want, [2]uint32{lowest, highest}, day)
	}
}

func TestAListOfEvaluationNumbersThatIntelDidNotSignIsRefused(t *testing.T) {
	text, signature, chain := listed(t, "ata_1025_tdxtcbeval.json", "ata_1025_tdx.json")
	v := NewVerifier()
	for said, change := range map[string]func() (string, []byte, string){
		"doesn't verify":          func() (string, []byte, string) { return strings.Replace(text, "20", "21", 1), signature, chain },
		"of 63 bytes":             func() (string, []byte, string) { return text, signature[:63], chain },
		"the signer's chain":      func() (string, []byte, string) { return text, signature, "none" },
		"isn't the root's":        func() (string, []byte, string) { return text, signature, doubled(chain) },
		"over their text doesn't": func() (string, []byte, string) { return " " + text, signature, chain },
	} {
		_, err := v.EvaluationNumbers(change())
		require.ErrorContains(t, err, said)
	}
	pck, err := ParseCollateral(realdata.Read(t, "dcap", "collateral", "ata_1025_tdx.json"))
	require.NoError(t, err)
	_, err = v.EvaluationNumbers(text, signature, pck.PCKCRLIssuerChain)
	require.ErrorContains(t, err, "CA=true")
}

// doubled is a chain whose last certificate is its first.
func doubled(chain string) string {
	const end = "-----END CERTIFICATE-----\n"
	first, _, _ := strings.Cut(chain, end)
	return strings.Repeat(first+end, 2)
}

func TestAListOfEvaluationNumbersIsReadStrictly(t *testing.T) {
	const number = `{"tcbEvaluationDataNumber":17,"tcbRecoveryEventDate":"2024-03-12T00:00:00Z","tcbDate":"2024-03-13T00:00:00Z"}`
	list := func(head, numbers string) string {
		return `{` + head + `"issueDate":"2025-06-05T01:31:32Z","nextUpdate":"2025-07-05T01:31:32Z","tcbEvalNumbers":[` + numbers + `]}`
	}
	const head = `"id":"TDX","version":1,`
	read, err := parseEvaluationNumbers(list(head, number))
	require.NoError(t, err)
	require.Equal(t, uint32(17), read.Early())
	for said, text := range map[string]string{
		"0 numbers":          list(head, ""),
		"257 numbers":        list(head, strings.TrimSuffix(strings.Repeat(number+",", 257), ",")),
		"is there twice":     list(head, number+","+number),
		"neither SGX nor":    list(`"id":"QE","version":1,`, number),
		"version 2":          list(`"id":"TDX","version":2,`, number),
		"no version":         list(`"id":"TDX",`, number),
		"no tcbDate":         list(head, `{"tcbEvaluationDataNumber":17,"tcbRecoveryEventDate":"2024-03-12T00:00:00Z"}`),
		"isn't a time such":  list(head, strings.Replace(number, "2024-03-12T", "2024-03-12 ", 1)),
		"tcbRecoveryEventDa": list(head, strings.Replace(number, "2024-03-12T00:00:00Z", "soon", 1)),
	} {
		_, err := parseEvaluationNumbers(text)
		require.ErrorContains(t, err, said)
	}
}
