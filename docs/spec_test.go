package docs_test

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/protocol/tbls"
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

// Whoever implements the protocol of keys by its page must hash what the code hashes.
func TestTheSpecificationOfKeysHasTheTypesAndTagsThatAreUsed(t *testing.T) {
	text, err := os.ReadFile("spec/keys.md")
	require.NoError(t, err)
	for _, want := range []string{
		typed.KeyOrderType, typed.KeyReleaseType, typed.KeyStatementType, typed.GenerationType, typed.ChannelType, tbls.DeriveTag,
	} {
		require.Contains(t, string(text), want)
	}

	// Each tag that the code has, in whatever package, is in the page, and the page has no other.
	tag := regexp.MustCompile(`"(veritee/keys/v1/[a-z]+|veritee/request/v1/key|veritee keys v1|veritee channel)"`)
	used := make(map[string]bool)
	for _, folder := range []string{"../protocol/tbls", "../protocol/typed", "../enclave/keynode/dealing", "../contracts/keys"} {
		files, err := os.ReadDir(folder)
		require.NoError(t, err)
		for _, file := range files {
			if file.IsDir() || strings.HasSuffix(file.Name(), "_test.go") {
				continue
			}
			source, err := os.ReadFile(filepath.Join(folder, file.Name()))
			require.NoError(t, err)
			for _, found := range tag.FindAllStringSubmatch(string(source), -1) {
				used[found[1]] = true
			}
		}
	}
	require.Greater(t, len(used), 10)
	sessions := regexp.MustCompile("begins with `(veritee/keys/v1/)` and one of ((?:`[a-z]+`(?:, )?)+)").FindStringSubmatch(string(text))
	require.NotNil(t, sessions)
	named := make(map[string]bool)
	for _, found := range regexp.MustCompile("`([a-z]+)`").FindAllStringSubmatch(sessions[2], -1) {
		named[sessions[1]+found[1]] = true
	}
	for _, found := range tag.FindAllStringSubmatch(strings.ReplaceAll(string(text), "`", `"`), -1) {
		named[found[1]] = true
	}
	require.Equal(t, used, named)
	require.Contains(t, string(text), "2.25.1497958638", "as enclave/ratls has it")
}
