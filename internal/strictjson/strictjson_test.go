package strictjson

import (
	"encoding/json"
	"errors"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestCheck(t *testing.T) {
	for text, want := range map[string]string{
		`{}`: "", `{"a":1,"b":{"a":2},"c":[{"a":1},{"a":2}]}`: "", `[1,"a","a"]`: "",
		`{"a":1,"a":2}`:              `"a" is there twice`,
		`{"a":{"b":1,"c":[],"B":2}}`: `"B" is there twice`,
		"{\"s\":1,\"\u017f\":2}":     "is there twice", // encoding/json takes the long s for s
		`{"a":1`:                     "EOF",
		`1`:                          "not an object",
		`{"a":1} {"a":1}`:            "",
		`{"no":1}`:                   "refused",
		strings.Repeat("[", MaxDepth+1) + strings.Repeat("]", MaxDepth+1): "deeper",
	} {
		err := Check(text, func(name string) error {
			if name == "no" {
				return errors.New("refused")
			}
			return nil
		})
		if want == "" {
			require.NoError(t, err, text)
		} else {
			require.ErrorContains(t, err, want, text)
		}
	}
}

func TestExplain(t *testing.T) {
	var to struct {
		Inner struct{ Number uint8 }
	}
	require.EqualError(t, Explain(json.Unmarshal([]byte(`{"inner":{"number":256}}`), &to)), "Inner.Number is a JSON number 256, which isn't what it can be")
	require.EqualError(t, Explain(json.Unmarshal([]byte(`[]`), &to)), "it is a JSON array, not an object")
	other := errors.New("x")
	require.Equal(t, other, Explain(other))
}
