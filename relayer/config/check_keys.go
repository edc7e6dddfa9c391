package config

import (
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// keys says what can't be about them; whether the broker is one, and who its committee is, is for `veritee check`.
func (k *checker) keys(path string, c Chain) {
	others := []common.Address{c.Coordinator, c.SGXVerifier}
	for _, app := range c.Apps {
		others = append(others, app.Address)
	}
	for _, rollup := range c.Rollups {
		others = append(others, rollup.Address)
	}
	if c.KeyBroker != (common.Address{}) && slices.Contains(others, c.KeyBroker) {
		k.complain(path+".key_broker", "this is another contract of ours; the KeyBroker is a contract of its own (`veritee deploy --keys` writes it)")
	}
	k.between(path+".keys.epochs", uint64(max(c.Keys.Epochs, 0)), 1, 64)
	k.between(path+".keys.max_gas", c.Keys.MaxGas, 500_000, MaxTransactionGas)
	k.within(path+".keys.late", c.Keys.Late, time.Second, 24*time.Hour)
}
