package typed_test

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"os"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/veritee/veritee/protocol/typed"
)

const measurementFile = "../vectors/measurement.json"

// bodyOf is a report body with no two bytes' neighbourhoods alike.
func bodyOf(name string, size int) (body []byte) {
	for h := seed(name); len(body) < size; h = crypto.Keccak256Hash(h[:]) {
		body = append(body, h[:]...)
	}
	return body[:size]
}

// lengths of bodies by the type that VerifiedReport gives them.
var lengths = map[uint8]int{1: 384, 2: 584, 3: 648}

func teeOf(bodyType uint8) uint8 {
	if bodyType == 1 {
		return typed.TeeSGX
	}
	return typed.TeeTDX
}

func TestVectorsOfMeasurementsAreFresh(t *testing.T) {
	labels := table{}
	for bodyType := uint8(1); bodyType <= 3; bodyType++ {
		tee, body := teeOf(bodyType), bodyOf("body", lengths[bodyType])
		for s := range typed.Selection(1 << 10) {
			label, err := typed.MeasurementOfBody(tee, s, body)
			if err != nil {
				continue // the contracts are asked for those too: what isn't listed must revert
			}
			labels.uint("bodyType", uint64(bodyType))
			labels.uint("selection", uint64(s))
			labels.word("label", label)
		}
	}
	require.Len(t, labels["label"], 64+2*(3<<4)) // all with MRENCLAVE; three bits of TDs fixed, one of four choices of two excluded
	body := bodyOf("body", 648)
	image := typed.ImageLabel([48]byte(body[136:]), [48]byte(body[376:]), [48]byte(body[424:]))
	compose := seed("compose")
	config := append(append([]byte{1}, compose[:]...), make([]byte, 15)...)
	dstack, err := typed.MeasurementLabel(typed.TeeTDX, typed.SelectDstack, body[136:184], body[376:424], body[424:472], config)
	require.NoError(t, err)

	want, err := json.MarshalIndent(map[string]any{
		"format": "veritee/vectors/measurement/1", "labels": counted(labels, "label"),
		"body": "0x" + hex.EncodeToString(body), "image": image.Hex(), "compose": compose.Hex(), "dstack": dstack.Hex(),
	}, "", " ")
	require.NoError(t, err)
	want = append(want, '\n')
	if *update {
		require.NoError(t, os.WriteFile(measurementFile, want, 0o644))
	}
	got, err := os.ReadFile(measurementFile)
	require.NoError(t, err)
	require.True(t, bytes.Equal(want, got), "protocol/vectors/measurement.json is stale: go test ./protocol/typed -run Vectors -update")
}

func TestSelectionsAreReadAsWritten(t *testing.T) {
	for bodyType := uint8(1); bodyType <= 2; bodyType++ {
		tee := teeOf(bodyType)
		for s := range typed.Selection(1 << 10) {
			got, err := typed.ParseSelection(tee, s.Words(tee))
			if s.Check(tee) != nil {
				require.Error(t, err, s.Words(tee))
				continue
			}
			require.NoError(t, err)
			require.Equal(t, s, got)
		}
	}
	require.Equal(t, "mrtd+rtmr1+rtmr2+rtmr3", typed.SelectTD.Words(typed.TeeTDX))
	require.Equal(t, "mrtd+rtmr1+rtmr2+mrconfigid", typed.SelectDstack.Words(typed.TeeTDX))
	for words, remedy := range map[string]string{
		"mrtd+rtmr1+rtmr2+rtmr3+rtmr3": "twice", "mrtd+rtmr1+rtmr2": "rtmr3 or mrconfigid", "rtmr1+rtmr3": "mrtd+rtmr2 is missing",
		"mrtd+mrtee": `no register "mrtee"; there are mrtd+rtmr0`,
	} {
		_, err := typed.ParseSelection(typed.TeeTDX, words)
		require.ErrorContains(t, err, remedy)
	}
	_, err := typed.ParseSelection(typed.TeeSGX, "mrsigner")
	require.ErrorContains(t, err, "mrenclave")
	_, err = typed.ParseSelection(0x80, "mrtd")
	require.ErrorContains(t, err, "no kind of TEE")
}

// TestLabelsHoldEverySelectedByteAlone: a changed byte changes the label if and only if its register is selected.
func TestLabelsHoldEverySelectedByteAlone(t *testing.T) {
	registers := map[uint8]map[int][][2]int{
		1: {
			0: {{64, 32}},
			1: {{128, 32}},
			2: {{256, 2}},
			3: {{258, 2}},
			4: {{192, 64}},
			5: {{260, 2}, {32, 16}, {304, 16}},
			6: {{16, 4}},
		},
		2: {
			0: {{136, 48}},
			1: {{328, 48}},
			2: {{376, 48}},
			3: {{424, 48}},
			4: {{472, 48}},
			5: {{184, 48}},
			6: {{232, 48}},
			7: {{280, 48}},
			8: {{16, 48}},
		},
	}
	rapid.Check(t, func(t *rapid.T) {
		bodyType := rapid.Uint8Range(1, 2).Draw(t, "type")
		tee, body := teeOf(bodyType), bodyOf("body", lengths[bodyType])
		s := typed.Selection(rapid.Uint16Range(0, 511).Draw(t, "selection"))
		before, err := typed.MeasurementOfBody(tee, s, body)
		if err != nil {
			t.Skip()
		}
		at := rapid.IntRange(0, len(body)-1).Draw(t, "at")
		body[at] ^= 1
		after, err := typed.MeasurementOfBody(tee, s, body)
		require.NoError(t, err)
		selected := false
		for bit, pieces := range registers[bodyType] {
			for _, p := range pieces {
				selected = selected || (s>>bit&1 == 1 && at >= p[0] && at < p[0]+p[1])
			}
		}
		require.Equal(t, selected, before != after)
	})
}

func TestMeasurementLabelWantsTheSelectedRegisters(t *testing.T) {
	r := make([]byte, 48)
	for _, registers := range [][][]byte{{}, {r, r, r}, {r, r, r, r, r}, {r, r, r, r[:47]}, {nil, r, r, r}} {
		label, err := typed.MeasurementLabel(typed.TeeTDX, typed.SelectTD, registers...)
		require.Error(t, err)
		require.Equal(t, common.Hash{}, label)
	}
	_, err := typed.MeasurementLabel(typed.TeeTDX, typed.SelectTD, r, r, r, r)
	require.NoError(t, err)
	_, err = typed.MeasurementOfBody(typed.TeeTDX, typed.SelectTD, make([]byte, 384))
	require.ErrorContains(t, err, "384 bytes")
	one, _ := typed.MeasurementOfBody(typed.TeeTDX, typed.SelectTD, bodyOf("b", 584))
	two, _ := typed.MeasurementOfBody(typed.TeeTDX, typed.SelectTD, bodyOf("b", 648))
	require.Equal(t, one, two) // report 1.5 has the same registers
}
