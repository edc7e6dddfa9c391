package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rlp"
	"github.com/ethereum/go-ethereum/tests"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/internal/realdata"
)

// judged is what came of a folder.
func judged(t *testing.T, path string) *tally {
	total := newTally()
	require.NoError(t, walk(context.Background(), path, func(_ string, t *tally) { total.add(t) }))
	return total
}

func TestVectors(t *testing.T) {
	total := judged(t, realdata.Path(t, "stf", "eest"))
	require.Empty(t, total.faults)
	require.Empty(t, total.skipped)
	require.Equal(t, 16, total.tests)
	require.Equal(t, total.blocks, total.accepted)
	var table bytes.Buffer
	total.print(&table)
	t.Log("\n" + table.String())
}

// one reads a test among the vectors and writes it again, changed.
func one(t *testing.T, change func(f map[string]any, block map[string]any)) string {
	content := realdata.Read(t, "stf", "eest", "blockchain_tests", "prague", "eip2935_historical_block_hashes_from_state", "test_eip_2935.json")
	var file map[string]map[string]any
	require.NoError(t, json.Unmarshal(content, &file))
	for _, f := range file {
		blocks := f["blocks"].([]any)
		change(f, blocks[len(blocks)-1].(map[string]any))
	}
	folder := t.TempDir()
	changed, err := json.Marshal(file)
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(filepath.Join(folder, "changed.json"), changed, 0o600))
	return folder
}

// lie changes the header of a block.
func lie(t *testing.T, block map[string]any, change func(*types.Header)) {
	parsed := new(types.Block)
	require.NoError(t, rlp.DecodeBytes(common.FromHex(block["rlp"].(string)), parsed))
	header := parsed.Header()
	change(header)
	raw, err := rlp.EncodeToBytes(types.NewBlockWithHeader(header).WithBody(*parsed.Body()))
	require.NoError(t, err)
	block["rlp"] = fmt.Sprintf("0x%x", raw)
}

// A judge that finds no fault where there is one is worth nothing.
func TestFaultsAreFound(t *testing.T) {
	for name, c := range map[string]struct {
		change         func(f, block map[string]any)
		wrong, denied  int
		refused, known int
	}{
		"a valid block that is to be refused": {func(_, b map[string]any) { b["expectException"] = "Something" }, 1, 0, 0, 0},
		"an invalid block that is to be accepted": {func(_, b map[string]any) {
			lie(t, b, func(h *types.Header) { h.Root = common.Hash{1} })
		}, 0, 1, 0, 0},
		"an invalid block": {func(_, b map[string]any) {
			lie(t, b, func(h *types.Header) { h.Root = common.Hash{1} })
			b["expectException"] = "BlockException.INVALID_STATE_ROOT"
		}, 0, 0, 1, 0},
		"an invalid block, as in ethereum/tests": {func(_, b map[string]any) {
			lie(t, b, func(h *types.Header) { h.GasUsed++ })
			delete(b, "blockHeader")
		}, 0, 0, 1, 0},
		"bytes that aren't a block": {func(_, b map[string]any) {
			b["rlp"], b["expectException"] = "0xc0", "BlockException.RLP_STRUCTURES_ENCODING"
		}, 0, 0, 1, 0},
		"bytes that aren't a block, and should be": {func(_, b map[string]any) { b["rlp"] = "0xc0" }, 0, 1, 0, 0},
		"another genesis": {func(f, _ map[string]any) {
			f["genesisBlockHeader"].(map[string]any)["gasLimit"] = "0x1"
		}, 0, 1, 0, 0},
		"no such network":  {func(f, _ map[string]any) { f["network"] = "Atlantis" }, 0, 0, 0, 1},
		"before the merge": {func(f, _ map[string]any) { f["network"] = "Berlin" }, 0, 0, 0, 1},
		"an orphan": {func(_, b map[string]any) {
			lie(t, b, func(h *types.Header) { h.ParentHash = common.Hash{1} })
			b["expectException"] = "UNKNOWN_PARENT"
		}, 0, 0, 0, 1},
	} {
		t.Run(name, func(t *testing.T) {
			total := judged(t, one(t, c.change))
			require.Equal(t, c.wrong, total.wrong, total.faults)
			require.Equal(t, c.denied, total.denied, total.faults)
			require.Equal(t, c.refused, total.refused)
			require.Len(t, total.skipped, c.known)
		})
	}
}

// Every network of go-ethereum's that is after the merge is run as far as the executor has its rules, and no other.
func TestNetworks(t *testing.T) {
	var run []string
	for name := range tests.Forks {
		f := &fixture{Network: name}
		if _, why := f.rules(); why == "" {
			run = append(run, name)
		}
	}
	for _, name := range []string{"Paris", "Merge", "Shanghai", "ParisToShanghaiAtTime15k", "Cancun", "ShanghaiToCancunAtTime15k", "Prague",
		"CancunToPragueAtTime15k", "Osaka", "PragueToOsakaAtTime15k", "BPO1", "OsakaToBPO1AtTime15k", "BPO2", "BPO1ToBPO2AtTime15k"} {
		require.Contains(t, run, name)
	}
	for _, name := range []string{"Frontier", "Byzantium", "Berlin", "London"} {
		require.NotContains(t, run, name)
	}
	require.Less(t, len(run), len(slices.Collect(maps.Keys(tests.Forks))))
}
