package docs_test

import (
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/protocol/typed"
)

func TestTheSpecificationOfTEEProofsHasTheTypesThatAreSigned(t *testing.T) {
	text, err := os.ReadFile("spec/tee-proof.md")
	require.NoError(t, err)
	proof, ok := strings.CutSuffix(typed.TeeProofType, typed.ClaimType)
	require.True(t, ok)
	for _, want := range []string{proof, typed.ClaimType, typed.ProofDomainName, typed.ProofRequestDomain} {
		require.Contains(t, string(text), want)
	}
}
