package tbls_test

import (
	"encoding/json"
	"os"
	"testing"

	bls "github.com/consensys/gnark-crypto/ecc/bls12-381"
	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/protocol/tbls"
	"github.com/veritee/veritee/protocol/typed"
)

// section reads one of protocol/vectors/keys.json, row by row.
func section(t *testing.T, name string, each func(t *testing.T, row func(string) []byte, number func(string) uint64)) {
	data, err := os.ReadFile("../vectors/keys.json")
	require.NoError(t, err)
	var all map[string]json.RawMessage
	require.NoError(t, json.Unmarshal(data, &all))
	var columns map[string]json.RawMessage
	require.NoError(t, json.Unmarshal(all[name], &columns))
	var count int
	require.NoError(t, json.Unmarshal(columns["count"], &count))
	require.Positive(t, count)
	read := make(map[string][]string)
	for column, raw := range columns {
		if column != "count" {
			var values []string
			require.NoError(t, json.Unmarshal(raw, &values))
			require.Len(t, values, count, column)
			read[column] = values
		}
	}
	for i := range count {
		title := name
		if names := read["name"]; names != nil {
			title = names[i]
		}
		t.Run(title, func(t *testing.T) {
			row := func(column string) []byte {
				require.Contains(t, read, column)
				return common.FromHex(read[column][i])
			}
			each(t, row, func(column string) uint64 { return common.BytesToHash(row(column)).Big().Uint64() })
		})
	}
}

func TestVectorsOfTheHashToTheCurve(t *testing.T) {
	for _, name := range []string{"hashToCurve", "identities"} {
		section(t, name, func(t *testing.T, row func(string) []byte, _ func(string) uint64) {
			h, err := bls.HashToG1(row("message"), row("tag"))
			require.NoError(t, err)
			got := tbls.EncodeG1(&h)
			require.Equal(t, row("point"), got[:])
		})
	}
}

func TestVectorsOfPoints(t *testing.T) {
	section(t, "points", func(t *testing.T, row func(string) []byte, number func(string) uint64) {
		point := row("point")
		_, err1 := tbls.DecodeG1(point)
		_, err2 := tbls.DecodeG2(point)
		for group, err := range map[uint64]error{1: err1, 2: err2} {
			if number("group") == group && number("valid") == 1 {
				require.NoError(t, err)
				continue
			}
			require.ErrorIs(t, err, tbls.ErrPoint)
		}
	})
}

func TestVectorsOfPossession(t *testing.T) {
	section(t, "possessions", func(t *testing.T, row func(string) []byte, number func(string) uint64) {
		var order typed.KeyOrder
		require.NoError(t, order.UnmarshalBinary(row("encoded")))
		_, err := tbls.CheckOrder(&order, typed.KeyDomain{ChainID: number("chainId"), Broker: common.BytesToAddress(row("broker"))})
		require.ErrorIs(t, err, map[uint64]error{0: nil, 1: tbls.ErrPoint, 2: tbls.ErrBlinding}[number("error")])
	})
}

func TestVectorsOfPartials(t *testing.T) {
	section(t, "partials", func(t *testing.T, row func(string) []byte, number func(string) uint64) {
		h, err := tbls.DecodeG1(row("h"))
		require.NoError(t, err)
		a1, err := tbls.DecodeG1(row("a1"))
		require.NoError(t, err)
		a2, err := tbls.DecodeG2(row("a2"))
		require.NoError(t, err)
		public, err := tbls.DecodeG2(row("public"))
		require.NoError(t, err)
		part, err := tbls.DecodePartial(uint32(number("index")), row("y"), row("c"))
		require.NoError(t, err)
		require.Equal(t, common.BytesToHash(row("hash")), part.Hash())
		a := &tbls.Blinded{A1: a1, A2: a2}
		if number("valid") == 0 {
			require.ErrorIs(t, part.Verify(h, a, public), tbls.ErrPartial)
			return
		}
		require.NoError(t, part.Verify(h, a, public))
		share, err := tbls.NewShare(uint32(number("index")), row("share"))
		require.NoError(t, err)
		secret := [32]byte(row("secret"))
		again, err := share.Answer(common.BytesToHash(row("requestId")), h, a, &secret)
		require.NoError(t, err)
		require.Equal(t, part, again, "the same bytes on every repeat")
	})
}

func TestVectorsOfAnswers(t *testing.T) {
	section(t, "answers", func(t *testing.T, row func(string) []byte, number func(string) uint64) {
		verify := func() error {
			a1, err := tbls.DecodeG1(row("a1"))
			if err != nil {
				return err
			}
			a2, err := tbls.DecodeG2(row("a2"))
			if err != nil {
				return err
			}
			group, err := tbls.DecodeG2(row("groupKey"))
			if err != nil {
				return err
			}
			answer, err := tbls.DecodeAnswer(row("y"), row("c"))
			if err != nil {
				return err
			}
			request := common.BytesToHash(row("requestId"))
			rho := answer.Rho(request)
			require.Equal(t, common.BytesToHash(row("rho")), common.Hash(rho.Bytes()))
			h, err := bls.HashToG1(row("message"), []byte(tbls.DeriveTag))
			require.NoError(t, err)
			return answer.Verify(request, &h, &tbls.Blinded{A1: a1, A2: a2}, group)
		}
		if err := verify(); number("valid") == 1 {
			require.NoError(t, err)
		} else {
			require.Error(t, err)
		}
	})
}

func TestVectorsOfScalars(t *testing.T) {
	section(t, "derived", func(t *testing.T, row func(string) []byte, _ func(string) uint64) {
		key := [tbls.KeyLength]byte(row("key"))
		scalar := tbls.Secp256k1Scalar(&key)
		require.Equal(t, row("scalar"), scalar[:])
	})
}
