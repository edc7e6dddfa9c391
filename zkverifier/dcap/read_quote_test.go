package dcap

import (
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestAQuoteIsReadInEveryFormThatPeopleKeep(t *testing.T) {
	for _, q := range manifest(t) {
		want, err := ParseQuote(q.raw)
		require.NoError(t, err, q.File)
		digits, standard := hex.EncodeToString(q.raw), base64.StdEncoding.EncodeToString(q.raw)
		colons := regexp.MustCompile("..").ReplaceAllString(strings.ToUpper(digits), "$0:")
		for name, text := range map[string]string{
			"bytes": string(q.raw), "hex": digits + "\n", "0x": "0x" + digits, "colons": strings.TrimSuffix(colons, ":"),
			"base64": standard, "unpadded": strings.TrimRight(standard, "="), "url": base64.URLEncoding.EncodeToString(q.raw),
			"url unpadded": base64.RawURLEncoding.EncodeToString(q.raw), "lines": regexp.MustCompile(".{64}").ReplaceAllString(standard, "$0\r\n"),
			"agent": `{"quote":"` + digits + `","event_log":"[]"}`, "agent base64": ` { "quote": "` + standard + `" }` + "\n",
			"agent indented": "\xef\xbb\xbf{\n  \"quote\": \"0x" + digits + "\"\n}",
		} {
			got, err := ReadQuote([]byte(text))
			require.NoError(t, err, "%s as %s", q.File, name)
			require.Equal(t, want.Digest(), got.Digest(), "%s as %s", q.File, name)
		}
	}
}

func TestTextThatIsNoQuoteIsSaidToBeWhatItIs(t *testing.T) {
	for text, said := range map[string]string{
		"040": "an odd number of hexadecimal digits, 3", `{"quote":"040"}`: "an odd number", `{"tdx_quote":"0400"}`: "JSON without a member quote",
		`{"quote":[4]}`: "JSON without a member quote", `{"Quote":"0400"}`: "JSON without a member quote", `{"quote":"04`: "JSON that breaks off",
		"<html>": `none of them: it begins with "<html>"`, `{"quote":"{}"}`: "none of them", `{"quote":"\u0004"}`: "isn't text of digits",
		strings.Repeat("00", maxQuoteText): "more than a quote can have", "": "",
	} {
		_, err := ReadQuote([]byte(text))
		var wrong *Error
		require.ErrorAs(t, err, &wrong, "%.40s", text)
		require.Equal(t, CheckQuoteFormat, wrong.Check)
		require.Contains(t, wrong.Got, said)
	}
}

func FuzzReadQuote(f *testing.F) {
	f.Add([]byte("0400"))
	f.Add([]byte(`{"quote":"BAAC"}`))
	f.Fuzz(func(t *testing.T, file []byte) {
		if q, err := ReadQuote(file); (q == nil) == (err == nil) {
			t.Fatal("neither a quote nor an error, or both")
		}
	})
}

func TestHexBytesTakeAPrefixAndSayWhatIsWrong(t *testing.T) {
	read := func(text string) (h HexBytes, err error) { return h, json.Unmarshal([]byte(`"`+text+`"`), &h) }
	for _, text := range []string{"0aFF", "0x0aFF"} {
		h, err := read(text)
		require.NoError(t, err)
		require.Equal(t, HexBytes{0x0a, 0xff}, h)
	}
	_, err := read("0xabc")
	require.ErrorContains(t, err, "an odd number of hexadecimal digits, 3")
	_, err = read("0xabcg")
	require.ErrorContains(t, err, `"0xabcg" isn't hexadecimal digits`)
}
