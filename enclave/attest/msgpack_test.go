package attest

import (
	"encoding/hex"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// Examples of the specification's kinds, each in its shortest form.
func TestMessagePackIsRead(t *testing.T) {
	for text, want := range map[string]any{
		"00": uint64(0), "7f": uint64(127), "cc80": uint64(128), "cd0100": uint64(256), "ce00010000": uint64(65536),
		"cf0000000100000000": uint64(1 << 32), "ff": int64(-1), "e0": int64(-32), "d080": int64(-128), "d1ff7f": int64(-129),
		"d2ffff7fff": int64(-32769), "d3ffffffff7fffffff": int64(-1<<31 - 1),
		"c0": nil, "c2": false, "c3": true, "a0": "", "a161": "a", "d90161": "a", "da000161": "a", "db0000000161": "a",
		"c401ff": []byte{255}, "c50001ff": []byte{255}, "c600000001ff": []byte{255},
		"90": []any{}, "9101": []any{uint64(1)}, "dc000101": []any{uint64(1)}, "dd0000000101": []any{uint64(1)},
		"80": map[string]any{}, "81a16101": map[string]any{"a": uint64(1)}, "de0001a16101": map[string]any{"a": uint64(1)},
		"df00000001a16101": map[string]any{"a": uint64(1)},
	} {
		raw, err := hex.DecodeString(text)
		require.NoError(t, err)
		got, err := unpack(raw)
		require.NoError(t, err, text)
		require.Equal(t, want, got, text)

		for cut := range len(raw) {
			_, err := unpack(raw[:cut])
			require.Error(t, err, text)
		}
		_, err = unpack(append(raw, 0))
		require.ErrorContains(t, err, "1 bytes follow")
	}
}

func TestWhatMessagePackMustNotHoldIsRefused(t *testing.T) {
	for text, want := range map[string]string{
		"c1": "kind 0xc1", "ca00000000": "kind 0xca", "d40000": "kind 0xd4", "810101": "key of type uint64",
		"82a16101a16102": "twice", "ddffffffff00": "cut short", "dfffffffff": "cut short", "c6ffffffff": "cut short", "dbffffffff": "cut short",
		strings.Repeat("91", 20) + "00": "nested deeper",
	} {
		raw, err := hex.DecodeString(text)
		require.NoError(t, err)
		_, err = unpack(raw)
		require.ErrorContains(t, err, want, text)
	}
	_, err := unpack(append([]byte{0xdd, 0, 0x20, 0, 0}, make([]byte, 1<<21)...))
	require.ErrorContains(t, err, "more than 1048576 values")
}

// Nothing that an agent answers makes the worker panic, or allocate by what a length claims.
func FuzzParseAttestation(f *testing.F) {
	f.Add([]byte{0})
	f.Add([]byte{0xdd, 0xff, 0xff, 0xff, 0xff})
	f.Add([]byte("\x83\xa7version\x01\xa8platform\x82\xa4kind\xa3tdx\xa4data\x82\xa5quote\x92\x01\xcc\xff\xa9event_log\x90\xa5stack\x80"))
	f.Fuzz(func(t *testing.T, raw []byte) {
		evidence, err := parseAttestation(raw)
		if err == nil {
			require.LessOrEqual(t, len(evidence.Quote), len(raw))
			require.NotNil(t, evidence.EventLog)
		}
	})
}
