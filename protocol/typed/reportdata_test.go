package typed_test

import (
	"bytes"
	"encoding/json"
	"math"
	"os"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/veritee/veritee/protocol/typed"
)

const commitmentFile = "../vectors/attestation.json"

var registration = typed.Commitment{
	Use: typed.ForRegistration, ChainID: 1337, Registry: common.BytesToAddress(seed("registry").Bytes()),
	App: common.BytesToAddress(seed("app").Bytes()), Instance: common.BytesToAddress(seed("instance").Bytes()),
	BlockNumber: 22_000_000, BlockHash: seed("block"),
}

// commitments are the cases: zero, maximal, plain of each use, and plain with one field changed at a time.
func commitments() (names []string, all []typed.Commitment) {
	add := func(name string, change func(*typed.Commitment)) {
		c := registration
		change(&c)
		names, all = append(names, name), append(all, c)
	}
	add("zero", func(c *typed.Commitment) { *c = typed.Commitment{Use: typed.ForRegistration} })
	add("maximal", func(c *typed.Commitment) {
		*c = typed.Commitment{
			Use: typed.ForOrder, ChainID: math.MaxUint64, Registry: onesAddress, App: onesAddress, Instance: onesAddress,
			Subject: ones, BlockNumber: math.MaxUint64, BlockHash: ones,
		}
	})
	for _, use := range typed.Uses() {
		add(string(use), func(c *typed.Commitment) { c.Use = use })
	}
	add("chainId", func(c *typed.Commitment) { c.ChainID = 31337 })
	add("registry", func(c *typed.Commitment) { c.Registry[19] ^= 1 })
	add("app", func(c *typed.Commitment) { c.App[19] ^= 1 })
	add("instance", func(c *typed.Commitment) { c.Instance[0] ^= 1 })
	add("subject", func(c *typed.Commitment) { c.Subject[31] ^= 1 })
	add("blockNumber", func(c *typed.Commitment) { c.BlockNumber++ })
	add("blockHash", func(c *typed.Commitment) { c.BlockHash[31] ^= 1 })
	return names, all
}

func TestVectorsOfReportDataAreFresh(t *testing.T) {
	tb := table{}
	names, all := commitments()
	seen := make(map[[64]byte]string)
	for i, c := range all {
		data := c.ReportData()
		if names[i] != string(typed.ForRegistration) { // plain itself
			require.Empty(t, seen[data], names[i])
		}
		seen[data] = names[i]
		use, ok := typed.UseOf(data)
		require.True(t, ok)
		require.Equal(t, c.Use, use)

		tb["name"] = append(tb["name"], names[i])
		tb.word("use", [32]byte(data[32:]))
		tb.uint("chainId", c.ChainID)
		tb.address("registry", c.Registry)
		tb.address("app", c.App)
		tb.address("instance", c.Instance)
		tb.word("subject", c.Subject)
		tb.uint("blockNumber", c.BlockNumber)
		tb.word("blockHash", c.BlockHash)
		tb.word("hash", [32]byte(data[:32]))
	}
	want, err := json.MarshalIndent(map[string]any{"format": "veritee/vectors/attestation/1", "commitments": counted(tb, "hash")}, "", " ")
	require.NoError(t, err)
	want = append(want, '\n')
	if *update {
		require.NoError(t, os.WriteFile(commitmentFile, want, 0o644))
	}
	got, err := os.ReadFile(commitmentFile)
	require.NoError(t, err)
	require.True(t, bytes.Equal(want, got), "protocol/vectors/attestation.json is stale: go test ./protocol/typed -run Vectors -update")
}

// The hash is what abi.encode and keccak256 make of it.
func TestReportDataIsABIEncoded(t *testing.T) {
	word := func(kind string) abi.Argument {
		parsed, err := abi.NewType(kind, "", nil)
		require.NoError(t, err)
		return abi.Argument{Type: parsed}
	}
	layout := abi.Arguments{word("bytes32"), word("uint64"), word("address"), word("address"), word("address"), word("bytes32"), word("uint64"), word("bytes32")}
	rapid.Check(t, func(t *rapid.T) {
		bytesOf := func(name string, n int) []byte { return rapid.SliceOfN(rapid.Byte(), n, n).Draw(t, name) }
		c := typed.Commitment{
			Use:     rapid.SampledFrom(typed.Uses()).Draw(t, "use"),
			ChainID: rapid.Uint64().Draw(t, "chain"), BlockNumber: rapid.Uint64().Draw(t, "number"),
			Registry: common.Address(bytesOf("registry", 20)), App: common.Address(bytesOf("app", 20)), Instance: common.Address(bytesOf("instance", 20)),
			Subject: common.Hash(bytesOf("subject", 32)), BlockHash: common.Hash(bytesOf("hash", 32)),
		}
		encoded, err := layout.Pack(crypto.Keccak256Hash([]byte("veritee/attestation/v1/"+c.Use)), c.ChainID, c.Registry, c.App, c.Instance, c.Subject, c.BlockNumber, c.BlockHash)
		require.NoError(t, err)
		data := c.ReportData()
		require.Equal(t, crypto.Keccak256(encoded), data[:32])
		require.Equal(t, "veritee "+string(c.Use)+" v1", strings.TrimRight(string(data[32:]), "\x00"))
	})
}

func TestReportDataOfNoUse(t *testing.T) {
	require.Panics(t, func() { typed.Commitment{Use: "registration v1"}.ReportData() })
	_, ok := typed.UseOf([64]byte{})
	require.False(t, ok)
}

func TestDiagnosticReportDataClaimsNothing(t *testing.T) {
	const tag = "veritee: a diagnostic quote v1. "
	rapid.Check(t, func(t *rapid.T) {
		nonce := rapid.SliceOfN(rapid.Byte(), 0, typed.MaxNonce).Draw(t, "nonce")
		data, err := typed.Diagnostic(nonce)
		require.NoError(t, err)
		require.Equal(t, tag, string(data[:32]))
		require.Equal(t, nonce, data[32:32+len(nonce)])
		require.Equal(t, make([]byte, 32-len(nonce)), data[32+len(nonce):])
		require.True(t, typed.IsDiagnostic(data))
	})
	_, err := typed.Diagnostic(make([]byte, 33))
	require.ErrorContains(t, err, "at most 32 bytes")

	_, all := commitments()
	for _, c := range all {
		require.False(t, typed.IsDiagnostic(c.ReportData()))
	}
}
