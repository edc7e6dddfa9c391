package measure

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/zkverifier/dcap"
)

const policyFile = `{
  "tees": ["SGX"], "statuses": ["UpToDate"], "min_evaluation": 18,
  "measurements": [
    {"name": "one", "mrenclave": "0x%[1]s", "isvprodid": 2, "min_isvsvn": 3},
    {"mrenclave": "%[2]s"}
  ],
  "attributes": {"sgx": "05000000000000000000000000000000", "sgx_mask": "07000000000000000000000000000000"}
}`

func TestAPolicyIsAnExpectation(t *testing.T) {
	first, second := strings.Repeat("ab", 32), strings.Repeat("cd", 32)
	raw := fmt.Appendf(nil, policyFile, first, second)
	quote := func(svn int, attributes string) Measurements {
		m, err := ParseMeasurements(fmt.Appendf(nil, `{"mrenclave":"%s","isvprodid":2,"isvsvn":%d,"attributes":"%s%s"}`, first, svn, attributes, strings.Repeat("0", 30)), "")
		require.NoError(t, err)
		return m
	}
	for _, name := range []string{"one", "1"} {
		want, err := ParseMeasurements(raw, name)
		require.NoError(t, err)
		require.Equal(t, `measurement "one"`, want.Policy)
		for _, enough := range []Measurements{quote(3, "05"), quote(9, "85")} {
			compared, err := Compare(enough, want)
			require.NoError(t, err)
			require.True(t, Same(compared), "%+v", compared)
			compared, err = Compare(want, enough)
			require.NoError(t, err)
			require.True(t, Same(compared), "%+v", compared)
		}
		compared, err := Compare(quote(2, "87"), want)
		require.NoError(t, err)
		require.Len(t, compared, 4)
		require.True(t, compared[0].Same && compared[1].Same)
		require.False(t, compared[2].Same)
		require.Equal(t, "at least 3", compared[2].B)
		require.False(t, compared[3].Same)
		require.Equal(t, []string{"only A has DEBUG (bit 1)"}, compared[3].Why, "what the mask leaves out isn't told")
		require.Contains(t, compared[3].B, " under the mask 07")
	}
	other, err := ParseMeasurements(raw, "2")
	require.NoError(t, err)
	compared, err := Compare(other, quote(3, "05"))
	require.NoError(t, err)
	require.False(t, Same(compared))

	for said, c := range map[string][2]string{
		`2 measurements: choose one by --name, of "one", "2"`: {string(raw), ""},
		`no measurement "three", but "one", "2"`:              {string(raw), "three"},
		"names no measurement":                                {`{"statuses":["UpToDate"]}`, ""},
		"isvsvn and min_isvsvn":                               {`{"mrenclave":"` + first + `","isvsvn":1,"min_isvsvn":1}`, ""},
		"sgx_mask":                                            {`{"attributes":{"sgx":"05000000000000000000000000000000"}}`, ""},
		`measurement "1": "mrtx" is no register`:              {`{"measurements":[{"mrtx":"00"}]}`, ""},
		"isn't an object":                                     {`{"measurements":[1]}`, ""},
	} {
		_, err := ParseMeasurements([]byte(c[0]), c[1])
		require.ErrorContains(t, err, said)
	}

	// A policy's attributes alone, and a measurement on its own, are expectations too.
	alone, err := ParseMeasurements([]byte(`{"statuses":[],"attributes":{"td":"0000001000000000","td_mask":"ffffffffffffffff"}}`), "")
	require.NoError(t, err)
	require.Equal(t, dcap.TDX, alone.TEE)
	require.Empty(t, alone.masks, "a mask of all bits is none")
	_, err = ParseMeasurements([]byte(`{"name":"one","mrenclave":"`+first+`","min_isvsvn":3}`), "")
	require.NoError(t, err)
}
