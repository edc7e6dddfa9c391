package stf

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math/big"
	"reflect"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/params"

	"github.com/veritee/veritee/internal/strictjson"
)

// maxGenesis bounds a genesis file, most of which are balances: mainnet's has 300 KB.
const maxGenesis = 64 << 20

// A Network is what a block is executed by, and which contract's storage is the root of withdrawals. Its hash is a claim's config, so
// that nobody's host can say other rules.
type Network struct {
	Name        string
	Rules       *params.ChainConfig
	Withdrawals common.Address // none if zero
}

// Known gives the networks that are compiled in: mainnet, Sepolia, Hoodi.
func Known(chainID uint64) (Network, bool) {
	for _, n := range []Network{
		{Name: "mainnet", Rules: params.MainnetChainConfig},
		{Name: "sepolia", Rules: params.SepoliaChainConfig},
		{Name: "hoodi", Rules: params.HoodiChainConfig},
	} {
		if n.Rules.ChainID.Uint64() == chainID {
			return n, true
		}
	}
	return Network{}, false
}

// genesisFields are those of a genesis beside its configuration. The genesis itself isn't needed: blocks are executed on their parent.
var genesisFields = []string{
	"nonce", "timestamp", "extraData", "gasLimit", "difficulty", "mixHash", "coinbase", "alloc", "number", "gasUsed", "parentHash",
	"baseFeePerGas", "excessBlobGas", "blobGasUsed", "slotNumber",
}

// ReadNetwork reads the rules of a chain from go-ethereum's genesis JSON: its "config", and an optional "withdrawals" beside it, the
// address of the contract whose storage root is the root of withdrawals. A name in the configuration that this build doesn't know is an
// error: it may be a fork. So is a name that is there twice.
func ReadNetwork(path string) (Network, error) {
	content, err := readFile(path, maxGenesis)
	if err != nil {
		return Network{}, fmt.Errorf("genesis: %w", err)
	}
	network, err := parseNetwork(content)
	if err != nil {
		return Network{}, fmt.Errorf("genesis %s: %w", path, err)
	}
	return network, nil
}

func parseNetwork(content []byte) (Network, error) {
	if err := strictjson.Check(string(content), nil); err != nil {
		return Network{}, err
	}
	var fields map[string]json.RawMessage
	if err := json.Unmarshal(content, &fields); err != nil {
		return Network{}, strictjson.Explain(err)
	}
	for name := range fields {
		if name != "config" && name != "withdrawals" && !slices.Contains(genesisFields, name) {
			return Network{}, fmt.Errorf("%.40q is no field of a genesis; it has config, withdrawals and %s", name, strings.Join(genesisFields, ", "))
		}
	}
	if len(fields["config"]) == 0 || string(fields["config"]) == "null" {
		return Network{}, fmt.Errorf("it has no config; is it go-ethereum's genesis JSON?")
	}
	rules := new(params.ChainConfig)
	decoder := json.NewDecoder(bytes.NewReader(withoutComments(fields["config"])))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(rules); err != nil {
		return Network{}, fmt.Errorf("config: %w; a rule that this build doesn't know can't be left out", strictjson.Explain(err))
	}
	network := Network{Rules: rules}
	if raw := fields["withdrawals"]; len(raw) > 0 {
		if err := json.Unmarshal(raw, &network.Withdrawals); err != nil || string(raw) == "null" {
			return Network{}, fmt.Errorf("withdrawals: %s is no address of a contract", raw)
		}
	}
	if err := network.check(); err != nil {
		return Network{}, err
	}
	network.Name = "chain " + rules.ChainID.String()
	return network, nil
}

// withoutComments drops what go-ethereum writes and doesn't read: the terminal difficulty's flag, which has been true on every chain
// since the merge.
func withoutComments(config json.RawMessage) []byte {
	var fields map[string]json.RawMessage
	if json.Unmarshal(config, &fields) != nil {
		return config
	}
	delete(fields, "terminalTotalDifficultyPassed")
	again, err := json.Marshal(fields)
	if err != nil {
		return config
	}
	return again
}

// check says whether rules can be hashed without loss and make sense: forks in order, blobs with their schedule, numbers not negative.
func (n Network) check() error {
	rules := n.Rules
	if rules.ChainID == nil || !rules.ChainID.IsUint64() || rules.ChainID.Sign() == 0 {
		return fmt.Errorf("config: chainId is %v, want one from 1 to 2^64-1", rules.ChainID)
	}
	value := reflect.ValueOf(rules).Elem()
	for i := range value.NumField() {
		if number, ok := value.Field(i).Interface().(*big.Int); ok && number != nil && (number.Sign() < 0 || number.BitLen() > 256) {
			return fmt.Errorf("config: %s is %v, want 0 to 2^256-1", value.Type().Field(i).Name, number)
		}
	}
	if rules.TerminalTotalDifficulty == nil {
		return fmt.Errorf("config: terminalTotalDifficulty is missing: only chains after the merge are executed; a chain that began after it has 0")
	}
	if err := rules.CheckConfigForkOrder(); err != nil {
		return fmt.Errorf("config: %w", err)
	}
	if schedule := rules.BlobScheduleConfig; schedule != nil {
		for _, blobs := range []*params.BlobConfig{schedule.Cancun, schedule.Prague, schedule.BPO1, schedule.BPO2, schedule.BPO3, schedule.BPO4, schedule.BPO5} {
			if blobs != nil && (blobs.Target < 0 || blobs.Max < 0) {
				return fmt.Errorf("config: blobSchedule has a negative number")
			}
		}
	}
	return nil
}
