//go:build cgo && !gofuzz

package ecvrf

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

// TestScalarMultIsConstantTime looks at the C source that mulSecret relies on.
// A new go-ethereum could change it without changing its API; then somebody
// has to read it again.
func TestScalarMultIsConstantTime(t *testing.T) {
	out, err := exec.Command("go", "list", "-m", "-f", "{{.Dir}}", "github.com/ethereum/go-ethereum").Output()
	if err != nil {
		t.Skipf("no module source here: %v", err)
	}
	source := func(name string) string {
		text, err := os.ReadFile(filepath.Join(strings.TrimSpace(string(out)), "crypto/secp256k1", name))
		require.NoError(t, err)

		return string(text)
	}

	scalarMult := source("scalar_mult_cgo.go")
	require.Contains(t, scalarMult, "C.secp256k1_ext_scalar_mul(context, pointPtr, scalarPtr)")

	_, body, found := strings.Cut(source("ext.h"), "int secp256k1_ext_scalar_mul(")
	require.True(t, found)
	require.Contains(t, body, "secp256k1_ecmult_const(&res, &ge, &s);")
	require.Contains(t, body, "secp256k1_scalar_clear(&s);")
	require.NotContains(t, body, "secp256k1_ecmult(")
	require.NotContains(t, body, "_var(")
}

// TestBothMultiplicationsAgree: the constant-time and the portable one.
func TestBothMultiplicationsAgree(t *testing.T) {
	g := generator()
	rapid.Check(t, func(t *rapid.T) {
		k, _ := scalarOf(drawWord(t, "k"))
		m, _ := scalarOf(drawWord(t, "m"))
		if rapid.Bool().Draw(t, "edge") {
			k = scalarInt(int64(rapid.IntRange(-3, 3).Draw(t, "small")))
		}

		base, ok := mulPortable(&m, &g)
		if !ok {
			t.Skip("m = 0")
		}
		a, okA := mulPortable(&k, &base)
		b, okB := mulSecret(&k, &base)
		require.Equal(t, okA, okB)
		require.Equal(t, !k.IsZero(), okA)
		if okA {
			require.Equal(t, a.point(), b.point())
		}
	})
}
