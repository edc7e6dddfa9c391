package stf

import (
	"encoding/json"
	"fmt"
	"math/big"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/params"
	"github.com/stretchr/testify/require"
)

// The hashes stand in rollups' configurations. They change when a release of go-ethereum knows another fork of the network: then rollups
// have to be told, by an activation of the new measurement.
func TestKnownNetworksHaveTheirHashes(t *testing.T) {
	for id, want := range map[uint64]string{
		1:        "0xbfbf5e795e72afa7319c563dfd7d8ca163cb7ae736b1750de04438da25477891",
		11155111: "0x2512e0de3b92e1aa26462a9c67acb4acef0b1865ee0737fec2911c187cac66c8",
		560048:   "0xc57ab7308a79a8263218fff795c51adbcf31b84a1d7f49eb08e42a2779351a98",
	} {
		network, ok := Known(id)
		require.True(t, ok)
		require.NoError(t, network.check())
		require.Equal(t, want, network.Hash().Hex(), network.Name)
		network.Withdrawals = common.Address{1}
		require.NotEqual(t, want, network.Hash().Hex())
	}
	_, ok := Known(1337)
	require.False(t, ok)
}

// What go-ethereum adds to its configuration must be in the hash, or it could be said by a host.
func TestEveryRuleIsInTheHash(t *testing.T) {
	unread := map[string]bool{"Ethash": true, "Clique": true} // of blocks before the merge
	full := func() *params.ChainConfig {
		rules := *params.MainnetChainConfig
		schedule := *rules.BlobScheduleConfig
		one := params.BlobConfig{Target: 1, Max: 2, UpdateFraction: 3}
		for i := range reflect.TypeOf(schedule).NumField() {
			blobs := one
			reflect.ValueOf(&schedule).Elem().Field(i).Set(reflect.ValueOf(&blobs))
		}
		rules.BlobScheduleConfig = &schedule
		return &rules
	}
	seen := map[common.Hash]string{Network{Rules: full()}.Hash(): "unchanged"}
	differs := func(name string, rules *params.ChainConfig) {
		hash := Network{Rules: rules}.Hash()
		require.NotContains(t, seen, hash, "%s isn't in the hash, or is what %q is", name, seen[hash])
		seen[hash] = name
	}
	kind := reflect.TypeOf(params.ChainConfig{})
	for i := range kind.NumField() {
		name := kind.Field(i).Name
		if unread[name] {
			continue
		}
		rules := full()
		set(t, name, reflect.ValueOf(rules).Elem().Field(i))
		differs(name, rules)
		if kind.Field(i).Type.Kind() == reflect.Pointer {
			rules := full()
			field := reflect.ValueOf(rules).Elem().Field(i)
			if field.IsNil() {
				field.Set(reflect.New(kind.Field(i).Type.Elem())) // zero isn't the same as none
			} else {
				field.SetZero()
			}
			differs(name+", there or not", rules)
		}
	}
	schedule := reflect.TypeOf(params.BlobScheduleConfig{})
	for i := range schedule.NumField() {
		blobs := reflect.TypeOf(params.BlobConfig{})
		for j := range blobs.NumField() {
			rules := full()
			name := schedule.Field(i).Name + "." + blobs.Field(j).Name
			set(t, name, reflect.ValueOf(rules.BlobScheduleConfig).Elem().Field(i).Elem().Field(j))
			differs(name, rules)
		}
		rules := full()
		reflect.ValueOf(rules.BlobScheduleConfig).Elem().Field(i).SetZero()
		differs("no "+schedule.Field(i).Name, rules)
	}
	require.Greater(t, len(seen), 60)
}

// set gives a field another value.
func set(t *testing.T, name string, field reflect.Value) {
	switch value := field.Interface().(type) {
	case *big.Int:
		field.Set(reflect.ValueOf(big.NewInt(987654321)))
	case *uint64:
		n := uint64(987654321)
		field.Set(reflect.ValueOf(&n))
	case bool:
		field.SetBool(!value)
	case int:
		field.SetInt(int64(value) + 77)
	case uint64:
		field.SetUint(value + 77)
	case common.Address:
		field.Set(reflect.ValueOf(common.Address{0x77}))
	case *params.BlobScheduleConfig:
		field.Set(reflect.ValueOf(&params.BlobScheduleConfig{BPO5: &params.BlobConfig{Max: 9}}))
	default:
		t.Fatalf("%s is a %T: put it into Network.Hash, and say here how another value of it looks", name, value)
	}
}

func TestGenesisFilesAreReadStrictly(t *testing.T) {
	read := func(content string) (Network, error) {
		path := filepath.Join(t.TempDir(), "genesis.json")
		require.NoError(t, os.WriteFile(path, []byte(content), 0o600))
		return ReadNetwork(path)
	}
	genesis := testGenesis(osaka(), 0)
	text, err := json.Marshal(genesis)
	require.NoError(t, err)
	network, err := read(string(text))
	require.NoError(t, err)
	require.Equal(t, Network{Rules: genesis.Config}.Hash(), network.Hash())
	require.Equal(t, "chain 4242", network.Name)

	with := strings.Replace(string(text), "{", fmt.Sprintf(`{"withdrawals":%q,`, bridge.address.Hex()), 1)
	network, err = read(with)
	require.NoError(t, err)
	require.Equal(t, Network{Rules: genesis.Config, Withdrawals: bridge.address}.Hash(), network.Hash())

	network, err = read(strings.Replace(string(text), `"config":{`, `"config":{"terminalTotalDifficultyPassed":true,`, 1))
	require.NoError(t, err)
	require.Equal(t, Network{Rules: genesis.Config}.Hash(), network.Hash())

	config := `{"config":{"chainId":7,"terminalTotalDifficulty":0`
	for content, want := range map[string]string{
		"":                                   "unexpected end",
		"[]":                                 "not an object",
		"{}":                                 "it has no config",
		`{"config":null}`:                    "it has no config",
		`{"config":{}}`:                      "chainId is <nil>",
		`{"config":{"chainId":0}}`:           "chainId is 0",
		`{"config":{"chainId":-1}}`:          "chainId is -1",
		`{"config":{"chainId":7}}`:           "terminalTotalDifficulty is missing",
		config + `,"londonBlock":-1}}`:       "LondonBlock is -1",
		config + `,"newForkTime":1}}`:        "newForkTime",
		config + `,"shanghaiTime":"x"}}`:     "shanghaiTime",
		config + `,"chainId":8}}`:            "twice",
		config + `,"chainID":8}}`:            "twice",
		config + `},"rules":{}}`:             "is no field of a genesis",
		config + `},"withdrawals":"0x12"}`:   "is no address",
		config + `},"withdrawals":null}`:     "is no address",
		config + `,"cancunTime":0}}`:         "fork ordering",
		string(text) + "{}":                  "",
		config + `}} trailing`:               "invalid character",
		strings.Repeat(`{"config":`, 100000): "deeper",
	} {
		_, err := read(content)
		require.ErrorContains(t, err, want, "%.60s", content)
	}
	_, err = ReadNetwork(filepath.Join(t.TempDir(), "none.json"))
	require.ErrorIs(t, err, os.ErrNotExist)
}
