package main

import (
	"encoding/json"
	"fmt"
	"math/big"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/common/math"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/params"
	"github.com/ethereum/go-ethereum/tests"
)

// A fixture is one blockchain test.
type fixture struct {
	Network string             `json:"network"`
	Genesis header             `json:"genesisBlockHeader"`
	Pre     types.GenesisAlloc `json:"pre"`
	Blocks  []fixtureBlock     `json:"blocks"`
	Last    string             `json:"lastblockhash"`
	Config  struct {
		ChainID  *math.HexOrDecimal256 `json:"chainid"`
		Schedule map[string]blobs      `json:"blobSchedule"`
	} `json:"config"`
}

type fixtureBlock struct {
	RLP       string          `json:"rlp"`
	Header    json.RawMessage `json:"blockHeader"`
	Exception string          `json:"expectException"`
}

// valid says whether the block must be accepted. A test of ethereum/tests leaves the header out where a block is invalid.
func (b *fixtureBlock) valid() bool { return b.Exception == "" && len(b.Header) > 0 }

type blobs struct {
	Target   math.HexOrDecimal64 `json:"target"`
	Max      math.HexOrDecimal64 `json:"max"`
	Fraction math.HexOrDecimal64 `json:"baseFeeUpdateFraction"`
}

type header struct {
	Coinbase      common.Address        `json:"coinbase"`
	MixHash       common.Hash           `json:"mixHash"`
	Nonce         types.BlockNonce      `json:"nonce"`
	Hash          common.Hash           `json:"hash"`
	ParentHash    common.Hash           `json:"parentHash"`
	Extra         hexutil.Bytes         `json:"extraData"`
	Difficulty    *math.HexOrDecimal256 `json:"difficulty"`
	GasLimit      math.HexOrDecimal64   `json:"gasLimit"`
	GasUsed       math.HexOrDecimal64   `json:"gasUsed"`
	Timestamp     math.HexOrDecimal64   `json:"timestamp"`
	BaseFee       *math.HexOrDecimal256 `json:"baseFeePerGas"`
	BlobGasUsed   *math.HexOrDecimal64  `json:"blobGasUsed"`
	ExcessBlobGas *math.HexOrDecimal64  `json:"excessBlobGas"`
	Slot          *math.HexOrDecimal64  `json:"slotNumber"`
}

// rules are those of a test's network, or why it isn't run. Rules are never invented: a name that go-ethereum doesn't know is skipped.
func (f *fixture) rules() (*params.ChainConfig, string) {
	known, ok := tests.Forks[f.Network]
	if !ok {
		return nil, "network " + f.Network + " is none that go-ethereum knows"
	}
	rules := *known
	if rules.TerminalTotalDifficulty == nil {
		return nil, "network " + f.Network + " is from before the merge"
	}
	if f.Config.ChainID != nil {
		rules.ChainID = (*big.Int)(f.Config.ChainID)
	}
	if len(f.Config.Schedule) > 0 && rules.BlobScheduleConfig != nil {
		schedule := *rules.BlobScheduleConfig
		for name, at := range map[string]**params.BlobConfig{
			"cancun": &schedule.Cancun, "prague": &schedule.Prague, "bpo1": &schedule.BPO1, "bpo2": &schedule.BPO2,
			"bpo3": &schedule.BPO3, "bpo4": &schedule.BPO4, "bpo5": &schedule.BPO5,
		} {
			for said, b := range f.Config.Schedule {
				if strings.EqualFold(name, said) {
					*at = &params.BlobConfig{Target: int(b.Target), Max: int(b.Max), UpdateFraction: uint64(b.Fraction)}
				}
			}
		}
		rules.BlobScheduleConfig = &schedule
	}
	return &rules, ""
}

func (f *fixture) genesis(rules *params.ChainConfig) *core.Genesis {
	h := f.Genesis
	return &core.Genesis{
		Config: rules, Nonce: h.Nonce.Uint64(), Timestamp: uint64(h.Timestamp), ParentHash: h.ParentHash, ExtraData: h.Extra,
		GasLimit: uint64(h.GasLimit), GasUsed: uint64(h.GasUsed), Difficulty: (*big.Int)(h.Difficulty), Mixhash: h.MixHash,
		Coinbase: h.Coinbase, Alloc: f.Pre, BaseFee: (*big.Int)(h.BaseFee), BlobGasUsed: (*uint64)(h.BlobGasUsed),
		ExcessBlobGas: (*uint64)(h.ExcessBlobGas), SlotNumber: (*uint64)(h.Slot),
	}
}

// parse reads a file of tests by name. A file that is none, such as an index, gives no tests.
func parse(content []byte) (map[string]*fixture, error) {
	var raw map[string]json.RawMessage
	if json.Unmarshal(content, &raw) != nil {
		return nil, nil
	}
	out := make(map[string]*fixture)
	for name, text := range raw {
		var shape struct {
			Blocks  json.RawMessage `json:"blocks"`
			Genesis json.RawMessage `json:"genesisBlockHeader"`
		}
		if json.Unmarshal(text, &shape) != nil || len(shape.Blocks) == 0 || len(shape.Genesis) == 0 {
			continue
		}
		f := new(fixture)
		if err := json.Unmarshal(text, f); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		out[name] = f
	}
	return out, nil
}
