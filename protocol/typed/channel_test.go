package typed_test

import (
	"reflect"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/math"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/protocol/typed"
)

var channel = typed.Channel{
	ChainID: 1337, Registry: common.Address{1}, App: common.Address{2}, Instance: common.Address{3}, Subject: common.Hash{4},
	BlockNumber: 5, BlockHash: common.Hash{6},
}

// geth's own EIP-712 has the same digest: nothing but the definition is shared.
func TestAChannelsDigestIsEIP712s(t *testing.T) {
	field := func(name, kind string) apitypes.Type { return apitypes.Type{Name: name, Type: kind} }
	data := apitypes.TypedData{
		Types: apitypes.Types{
			"EIP712Domain": {field("name", "string"), field("version", "string"), field("chainId", "uint256"), field("verifyingContract", "address")},
			"Channel": {field("app", "address"), field("instance", "address"), field("subject", "bytes32"), field("blockNumber", "uint64"),
				field("blockHash", "bytes32")},
		},
		PrimaryType: "Channel",
		Domain: apitypes.TypedDataDomain{
			Name: "veritee channel", Version: "1", ChainId: math.NewHexOrDecimal256(1337), VerifyingContract: channel.Registry.Hex(),
		},
		Message: apitypes.TypedDataMessage{
			"app": channel.App.Hex(), "instance": channel.Instance.Hex(), "subject": channel.Subject.Hex(), "blockNumber": "5",
			"blockHash": channel.BlockHash.Hex(),
		},
	}
	want, _, err := apitypes.TypedDataAndHash(data)
	require.NoError(t, err)
	digest := channel.Digest()
	require.Equal(t, want, digest[:])
}

// Whatever differs, digest and report data do. And neither is what evidence or a signature for something else would be.
func TestEveryFieldOfAChannelCounts(t *testing.T) {
	digests, committed := map[common.Hash]bool{channel.Digest(): true}, map[[64]byte]bool{channel.Commitment().ReportData(): true}
	fields := reflect.TypeFor[typed.Channel]().NumField()
	for i := range fields {
		other := channel
		field := reflect.ValueOf(&other).Elem().Field(i)
		if field.Kind() == reflect.Uint64 {
			field.SetUint(field.Uint() + 1)
		} else {
			field.Index(field.Len() - 1).SetUint(9)
		}
		digests[other.Digest()], committed[other.Commitment().ReportData()] = true, true
	}
	require.Len(t, digests, fields+1)
	require.Len(t, committed, fields+1)

	registration := channel.Commitment()
	registration.Use = typed.ForRegistration
	require.NotContains(t, committed, registration.ReportData())
}
