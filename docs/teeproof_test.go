package docs_test

import (
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/enclave/stf"
	"github.com/veritee/veritee/protocol/typed"
)

// The specification of what an enclave signs says what the code does: types, domain, every field.
func TestTheSpecificationOfTeeProofsIsTheCodes(t *testing.T) {
	content, err := os.ReadFile("spec/tee-proof.md")
	require.NoError(t, err)
	document := string(content)

	var blocks []string
	for _, found := range regexp.MustCompile("(?s)```text\n(.*?)\n```").FindAllStringSubmatch(document, -1) {
		blocks = append(blocks, found[1])
	}
	require.Equal(t, []string{typed.ClaimType, typed.TeeProofType}, blocks)
	for _, row := range []string{"| `name` | `" + typed.ProofDomainName + "` |", "| `version` | `" + typed.ProofDomainVersion + "` |"} {
		require.Contains(t, document, row)
	}
	require.Contains(t, document, `keccak256("`+typed.ProofRequestDomain+`")`)
	require.Contains(t, document, "`"+stf.NetworkDomain+"`")
	require.Contains(t, document, "1 ACCEPT, 2 REJECT")
	require.Equal(t, []typed.Verdict{1, 2}, []typed.Verdict{typed.Accept, typed.Reject})

	// Each field has its row in the table of its struct.
	claim, proof, found := strings.Cut(document, "## 5.")
	require.True(t, found)
	for of, fields := range map[string]string{claim: typed.ClaimType, proof: strings.TrimSuffix(typed.TeeProofType, typed.ClaimType)} {
		inside := fields[strings.Index(fields, "(")+1 : strings.Index(fields, ")")]
		for field := range strings.SplitSeq(inside, ",") {
			_, name, _ := strings.Cut(field, " ")
			if name != "claim" {
				require.Regexp(t, "(?m)^\\|[^|]*`"+name+"`[^|]*\\|", of, "no row for %s", name)
			}
		}
	}
}

// What contradicts is defined once: the document names the fields that Claim.Same compares, and no others.
func TestTheSpecificationsContradictionIsTheCodes(t *testing.T) {
	content, err := os.ReadFile("spec/tee-proof.md")
	require.NoError(t, err)
	_, section, _ := strings.Cut(string(content), "## 6. Contradiction")
	first, _, _ := strings.Cut(section, "are equal, and")
	named := make(map[string]bool)
	for _, found := range regexp.MustCompile("`(\\w+)`").FindAllStringSubmatch(first, -1) {
		named[found[1]] = true
	}
	for name, change := range map[string]func(*typed.Claim){
		"rollup": func(c *typed.Claim) { c.Rollup[0]++ }, "l2ChainId": func(c *typed.Claim) { c.L2ChainID++ },
		"firstBlock": func(c *typed.Claim) { c.FirstBlock++ }, "lastBlock": func(c *typed.Claim) { c.LastBlock++ },
		"parentHash": func(c *typed.Claim) { c.ParentHash[0]++ }, "lastHash": func(c *typed.Claim) { c.LastHash[0]++ },
		"preRoot": func(c *typed.Claim) { c.PreRoot[0]++ }, "postRoot": func(c *typed.Claim) { c.PostRoot[0]++ },
		"receipts": func(c *typed.Claim) { c.Receipts[0]++ }, "withdrawals": func(c *typed.Claim) { c.Withdrawals[0]++ },
		"inputs": func(c *typed.Claim) { c.Inputs[0]++ }, "data": func(c *typed.Claim) { c.Data[0]++ }, "config": func(c *typed.Claim) { c.Config[0]++ },
		"originNumber": func(c *typed.Claim) { c.OriginNumber++ }, "originHash": func(c *typed.Claim) { c.OriginHash[0]++ },
		"policy": func(c *typed.Claim) { c.Policy++ },
	} {
		var one, other typed.Claim
		change(&other)
		require.Equal(t, named[name], !one.Same(&other), name)
	}
}
