package main

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/enclave"
	"github.com/veritee/veritee/enclave/keynode"
	"github.com/veritee/veritee/enclave/standing"
	"github.com/veritee/veritee/internal/usage"
	"github.com/veritee/veritee/protocol/typed"
)

func TestLinesAndBrokersAreReadStrictly(t *testing.T) {
	app, hash := common.Address{0xa0}, common.Hash{0x9e}
	all, err := derived([]string{
		"1:" + app.Hex() + ":258=vrf", "2:" + app.Hex() + ":0x010000000000000000000002=secp256k1", "3:" + app.Hex() + ":0=data",
	})
	require.NoError(t, err)
	require.Equal(t, []enclave.Derived{
		{ChainID: 1, App: app, Purpose: typed.Purpose{10: 1, 11: 2}, Algorithm: typed.AlgorithmVRF},
		{ChainID: 2, App: app, Purpose: typed.Purpose{0: 1, 11: 2}, Algorithm: typed.AlgorithmSecp256k1},
		{ChainID: 3, App: app, Algorithm: typed.AlgorithmData},
	}, all)
	for _, text := range []string{
		"", "1:" + app.Hex() + "=vrf", "x:" + app.Hex() + ":1=vrf", "1:0x12:1=vrf", "1:" + app.Hex() + ":=vrf", "1:" + app.Hex() + ":-1=vrf",
		"1:" + app.Hex() + ":1=VRF", "1:" + app.Hex() + ":1", "1:" + app.Hex() + ":0x01=vrf", "1:" + app.Hex() + ":" + strings.Repeat("9", 40) + "=vrf",
		"1:" + app.Hex() + ":1:2=vrf",
	} {
		_, err := derived([]string{text})
		require.ErrorContains(t, err, fmt.Sprintf("--derive %q", text))
	}

	places, err := brokers([]string{"7:" + app.Hex() + ":" + hash.Hex()})
	require.NoError(t, err)
	require.Equal(t, []enclave.Broker{{Domain: typed.KeyDomain{ChainID: 7, Broker: app}, GroupKey: hash}}, places)
	for _, text := range []string{"", "7:" + app.Hex(), "7:" + hash.Hex() + ":" + app.Hex(), "x:" + app.Hex() + ":" + hash.Hex(), "7:" + app.Hex() + ":" + hash.Hex()[:60]} {
		_, err := brokers([]string{text})
		require.ErrorContains(t, err, "isn't CHAIN:ADDRESS:GROUPKEYHASH", text)
	}
}

// Supervisors tell by the exit status whether starting it again can help.
func TestExitStatusSaysWhatWentWrong(t *testing.T) {
	require.Equal(t, 1, exitCode(errors.New("anything")))
	require.Equal(t, 3, exitCode(errors.Join(fmt.Errorf("chain 1: %w", standing.ErrRemoved), errors.New("and more"))))
	require.Equal(t, 3, exitCode(fmt.Errorf("run: %w", keynode.ErrRemoved)))
	require.Equal(t, 2, exitCode(fmt.Errorf("serve: %w", &usage.Error{})))
}
