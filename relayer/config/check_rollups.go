package config

import (
	"fmt"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// rollups are contracts of their own; whether they are what they should be is for `veritee check`.
func (k *checker) rollups(path string, c Chain) {
	others := []common.Address{c.Coordinator, c.SGXVerifier}
	for _, app := range c.Apps {
		others = append(others, app.Address)
	}
	if c.SGXVerifier != (common.Address{}) && c.SGXVerifier == c.Coordinator {
		k.complain(path+".sgx_verifier", "this is the coordinator; the verifier of proofs is a contract of its own (`veritee deploy` writes it as SGXVerifier)")
	}
	for i, rollup := range c.Rollups {
		below := fmt.Sprintf("%s.rollups[%d]", path, i)
		switch {
		case rollup.Address == (common.Address{}):
			k.complain(below+".address", "the rollup's address is missing: that of its TwoFactorVerifier")
		case slices.Contains(others, rollup.Address):
			k.complain(below+".address", "this is another contract of ours; a rollup is named by its TwoFactorVerifier")
		}
	}
	if len(c.Rollups) > 0 && c.SGXVerifier == (common.Address{}) && c.Coordinator != (common.Address{}) {
		k.complain(path+".sgx_verifier", "without a deployment's file the verifier that rollups ask for proofs must be named; a rollup's teeVerifier() says it")
	}
	k.keys(path, c)
	k.between(path+".proofs.workers", uint64(max(c.Proofs.Workers, 0)), 1, 64)
	k.within(path+".proofs.valid_for", c.Proofs.ValidFor, time.Minute, 24*time.Hour)
	k.between(path+".proofs.max_gas", c.Proofs.MaxGas, 100_000, MaxTransactionGas)
	k.between(path+".proofs.confirmations", c.Proofs.Confirmations, 1, 255)
}
