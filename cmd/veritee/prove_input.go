package main

import (
	"bytes"
	"context"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rlp"
	"github.com/urfave/cli/v3"

	"github.com/veritee/veritee/enclave/stf"
	"github.com/veritee/veritee/internal/strictjson"
	"github.com/veritee/veritee/protocol/typed"
)

// blocks are what is to be executed, by which rules, and how these were found.
type blocks struct {
	source      stf.Source
	first, last uint64
	network     stf.Network
	from        string
}

// openBlocks finds blocks and rules by the flags. A claim brings its range with it.
func openBlocks(ctx context.Context, cmd *cli.Command, claim *typed.Claim) (*blocks, error) {
	rpc, blockFile, witnessFile, span := cmd.String("rpc"), cmd.String("block-file"), cmd.String("witness-file"), cmd.String("block")
	files := blockFile != "" || witnessFile != ""
	switch {
	case rpc == "" && !files:
		return nil, errors.New("no blocks: name a node and which blocks (--rpc URL --block N..M), or two files (--block-file and --witness-file)")
	case rpc != "" && files:
		return nil, errors.New("blocks come from a node or from files, not from both; leave --rpc or the files out")
	case files && (blockFile == "" || witnessFile == ""):
		return nil, errors.New("a block is executed on its witness: name both --block-file and --witness-file")
	case files && span != "":
		return nil, errors.New("a block file holds one block and says which; leave --block out")
	case claim != nil && span != "":
		return nil, errors.New("a claim says which blocks it is about; leave --block out, or --claim")
	case claim != nil && cmd.String("expect-post-root") != "":
		return nil, errors.New("a claim says which root it expects; leave --expect-post-root out, or --claim")
	}
	in := &blocks{}
	var err error
	switch {
	case claim != nil:
		in.first, in.last = claim.FirstBlock, claim.LastBlock
	case rpc != "":
		if in.first, in.last, err = parseSpan(span); err != nil {
			return nil, err
		}
	}
	if files {
		return in, in.openFiles(cmd, blockFile, witnessFile, claim)
	}
	return in, in.openNode(ctx, cmd, rpc)
}

// parseSpan reads N or N..M.
func parseSpan(text string) (first, last uint64, err error) {
	if text == "" {
		return 0, 0, errors.New("which blocks? --block N for one, --block N..M for a range")
	}
	from, to, several := strings.Cut(text, "..")
	if !several {
		to = from
	}
	first, err = strconv.ParseUint(from, 10, 64)
	if err == nil {
		last, err = strconv.ParseUint(to, 10, 64)
	}
	switch {
	case err != nil:
		return 0, 0, fmt.Errorf("--block %q isn't N or N..M, such as 100 or 100..120", text)
	case first == 0:
		return 0, 0, errors.New("--block: block 0 is the genesis, which nobody executes; begin at 1")
	case last < first:
		return 0, 0, fmt.Errorf("--block %s ends before it begins; write %d..%d", text, last, first)
	case last-first >= stf.DefaultLimits.Blocks:
		return 0, 0, fmt.Errorf("--block %s: %d blocks at once are more than %d; prove parts of the range", text, last-first+1, stf.DefaultLimits.Blocks)
	}
	return first, last, nil
}

// openNode asks a node for its chain.
func (in *blocks) openNode(ctx context.Context, cmd *cli.Command, rpc string) error {
	if !strings.HasPrefix(rpc, "http://") && !strings.HasPrefix(rpc, "https://") {
		return errors.New("--rpc must be an http:// or https:// URL: witnesses are large, and are asked for one by one")
	}
	s := new(site)
	if err := s.dial(ctx, rpc); err != nil {
		return fmt.Errorf("--rpc: %w", err)
	}
	s.client.Close()
	if err := in.findNetwork(cmd, s.id, "the node's chain id", "the node"); err != nil {
		return err
	}
	node, err := stf.DialNode(ctx, rpc, in.network.Withdrawals)
	if err != nil {
		return fmt.Errorf("--rpc: %w", err)
	}
	in.source = node
	return nil
}

// findNetwork goes by --network, or by a chain id that something else names; 0: it names none.
func (in *blocks) findNetwork(cmd *cli.Command, id uint64, how, what string) (err error) {
	name := cmd.String("network")
	switch known := []uint64{1, 11155111, 560048}; {
	case name == "" && id == 0:
		return fmt.Errorf("%s doesn't say of which chain it is; name it by --network mainnet, sepolia, hoodi or a genesis JSON", what)
	case name == "":
		var is bool
		if in.network, is = stf.Known(id); !is {
			return fmt.Errorf("%s is of chain %d, whose rules aren't built in; name its genesis JSON by --network FILE", what, id)
		}
		in.from = "by " + how
		return nil
	default:
		at := slices.IndexFunc(known, func(id uint64) bool { n, _ := stf.Known(id); return strings.EqualFold(n.Name, name) })
		if at >= 0 {
			in.network, _ = stf.Known(known[at])
		} else if in.network, err = stf.ReadNetwork(name); err != nil {
			return fmt.Errorf("--network %s: neither mainnet, sepolia or hoodi, nor a genesis JSON: %w", name, err)
		}
	}
	in.from = "by --network"
	if got := in.network.Rules.ChainID.Uint64(); id != 0 && got != id {
		return fmt.Errorf("--network %s is chain %d, and %s is of chain %d; name its own network, or leave --network out", name, got, what, id)
	}
	return nil
}

// openFiles reads the two files. What is plainly something else is said so here: the executor would only call it malformed.
func (in *blocks) openFiles(cmd *cli.Command, blockFile, witnessFile string, claim *typed.Claim) error {
	limits := stf.DefaultLimits
	block, err := readRLP(cmd, "--block-file", blockFile, int64(limits.Block), "debug_getRawBlock")
	if err != nil {
		return err
	}
	witness, err := readRLP(cmd, "--witness-file", witnessFile, int64(limits.Witness), "go-ethereum's ExtWitness")
	if err != nil {
		return err
	}
	decoded := new(types.Block)
	if err := rlp.DecodeBytes(block, decoded); err != nil {
		if rlp.DecodeBytes(witness, decoded) == nil {
			return fmt.Errorf("--block-file %s is no block, and %s is one; are the two exchanged?", blockFile, witnessFile)
		}
		return fmt.Errorf("--block-file %s is no block in RLP: %w", blockFile, err)
	}
	if rlp.DecodeBytes(witness, new(types.Block)) == nil {
		return fmt.Errorf("--witness-file %s holds a block; name the file with its witness", witnessFile)
	}
	number := decoded.Number()
	if !number.IsUint64() || number.Sign() == 0 {
		return fmt.Errorf("--block-file %s: its number is %v; a block that can be executed has one from 1", blockFile, number)
	}
	if claim != nil && (in.first != number.Uint64() || in.last != number.Uint64()) {
		return fmt.Errorf("--claim is about blocks %d to %d, and --block-file holds block %d; a range is read from a node, by --rpc", in.first, in.last, number)
	}
	in.first, in.last = number.Uint64(), number.Uint64()
	in.source = oneBlock{RLP: block, Witness: witness}
	return in.findNetwork(cmd, chainOf(decoded), "the chain id of the block's transactions", "the block file")
}

// chainOf is the chain id of the first transaction that names one; 0 if none does. A block itself doesn't say of which chain it is. It is
// only a guess which rules are meant: a transaction for another chain makes the block invalid by these.
func chainOf(block *types.Block) uint64 {
	for _, transaction := range block.Transactions() {
		if id := transaction.ChainId(); id != nil && id.Sign() > 0 && id.IsUint64() {
			return id.Uint64()
		}
	}
	return 0
}

// oneBlock is a source of one block, whatever number is asked for.
type oneBlock stf.Block

func (b oneBlock) Block(context.Context, uint64) (stf.Block, error) { return stf.Block(b), nil }

// readRLP reads bytes, or the hexadecimal digits that a node writes.
func readRLP(cmd *cli.Command, flag, path string, most int64, meant string) ([]byte, error) {
	raw, err := readBounded(cmd, path, 2*most+4)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", flag, err)
	}
	text := bytes.Trim(bytes.TrimSpace(raw), `"`)
	switch {
	case len(text) == 0:
		return nil, fmt.Errorf("%s %s is empty", flag, path)
	case text[0] == '{' || text[0] == '[':
		return nil, fmt.Errorf("%s %s is JSON; RLP is wanted: %s. What a node says in JSON is read from the node, by --rpc", flag, path, meant)
	case bytes.HasPrefix(text, []byte("0x")):
		if raw, err = hex.DecodeString(string(text[2:])); err != nil {
			return nil, fmt.Errorf("%s %s begins with 0x and isn't hexadecimal: %w", flag, path, err)
		}
	}
	if int64(len(raw)) > most {
		return nil, fmt.Errorf("%s %s: %d bytes are more than %d", flag, path, len(raw), most)
	}
	return raw, nil
}

// claimJSON is a claim as a file has it. All of its fields must be there.
type claimJSON struct {
	Rollup       common.Address `json:"rollup"`
	L2ChainID    uint64         `json:"l2ChainId"`
	FirstBlock   uint64         `json:"firstBlock"`
	LastBlock    uint64         `json:"lastBlock"`
	ParentHash   common.Hash    `json:"parentHash"`
	LastHash     common.Hash    `json:"lastHash"`
	PreRoot      common.Hash    `json:"preRoot"`
	PostRoot     common.Hash    `json:"postRoot"`
	Receipts     common.Hash    `json:"receipts"`
	Withdrawals  common.Hash    `json:"withdrawals"`
	Inputs       common.Hash    `json:"inputs"`
	Data         common.Hash    `json:"data"`
	Config       common.Hash    `json:"config"`
	OriginNumber uint64         `json:"originNumber"`
	OriginHash   common.Hash    `json:"originHash"`
	Policy       uint32         `json:"policy"`
}

var claimFields = []string{
	"rollup", "l2ChainId", "firstBlock", "lastBlock", "parentHash", "lastHash", "preRoot", "postRoot", "receipts", "withdrawals", "inputs", "data",
	"config", "originNumber", "originHash", "policy",
}

// ID is the claim's id.
func (c *claimJSON) ID() common.Hash { return (*typed.Claim)(c).ID() }

// claimArgument reads --claim; nil without it.
func claimArgument(cmd *cli.Command) (*typed.Claim, error) {
	path := cmd.String("claim")
	if path == "" {
		return nil, nil
	}
	raw, err := readBounded(cmd, path, 1<<16)
	if err != nil {
		return nil, fmt.Errorf("--claim: %w", err)
	}
	claim, err := parseClaim(raw)
	if err != nil {
		return nil, fmt.Errorf("--claim %s: %w", path, err)
	}
	return claim, nil
}

func parseClaim(raw []byte) (*typed.Claim, error) {
	if err := strictjson.Check(string(raw), func(name string) error {
		if !slices.Contains(claimFields, name) {
			return fmt.Errorf("%.40q is no field of a claim; it has %s", name, strings.Join(claimFields, ", "))
		}
		return nil
	}); err != nil {
		return nil, err
	}
	var fields map[string]json.RawMessage
	if err := json.Unmarshal(raw, &fields); err != nil {
		return nil, strictjson.Explain(err)
	}
	var missing []string
	for _, name := range claimFields {
		if value := fields[name]; len(value) == 0 || string(value) == "null" {
			missing = append(missing, name)
		}
	}
	if len(missing) > 0 {
		return nil, fmt.Errorf("a claim has all of its fields; %s missing", strings.Join(missing, ", "))
	}
	var claim claimJSON
	if err := json.Unmarshal(raw, &claim); err != nil {
		return nil, strictjson.Explain(err)
	}
	switch {
	case claim.FirstBlock == 0:
		return nil, errors.New("firstBlock is 0, the genesis, which nobody executes")
	case claim.LastBlock < claim.FirstBlock:
		return nil, fmt.Errorf("lastBlock %d is before firstBlock %d", claim.LastBlock, claim.FirstBlock)
	}
	return (*typed.Claim)(&claim), nil
}
