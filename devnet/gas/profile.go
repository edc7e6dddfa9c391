package main

import (
	"fmt"
	"io"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
)

// frame is a call within a transaction, as geth's callTracer tells it. What a call costs whoever makes it isn't in its gas.
type frame struct {
	To      common.Address `json:"to"`
	Input   hexutil.Bytes  `json:"input"`
	GasUsed hexutil.Uint64 `json:"gasUsed"`
	Calls   []frame        `json:"calls"`
}

// trace is the calls of a transaction. The outermost has the gas of all.
func (b *bench) trace(receipt *types.Receipt) (f *frame, err error) {
	return f, b.chain.Client().Client().CallContext(b.ctx, &f, "debug_traceTransaction", receipt.TxHash,
		map[string]any{"tracer": "callTracer"})
}

// to lists the calls to a contract, at any depth.
func (f *frame) to(address common.Address) (found []frame) {
	if f.To == address {
		found = append(found, *f)
	}
	for _, inner := range f.Calls {
		found = append(found, inner.to(address)...)
	}
	return found
}

// own is the gas that isn't that of inner calls.
func (f *frame) own() hexutil.Uint64 {
	own := f.GasUsed
	for _, inner := range f.Calls {
		own -= inner.GasUsed
	}
	return own
}

// print writes the calls as a tree, each with its gas and what of that is its own.
func (f *frame) print(out io.Writer, names map[common.Address]string, depth int) {
	name, known := names[f.To]
	if !known {
		name = f.To.Hex()
	}
	fmt.Fprintf(out, "%8d %8d  %s%s\n", f.GasUsed, f.own(), strings.Repeat("  ", depth), name)
	for _, inner := range f.Calls {
		inner.print(out, names, depth+1)
	}
}

// precompiles of those that evidence and answers are judged by.
var precompiles = map[common.Address]string{
	common.BytesToAddress([]byte{1}):    "ecrecover",
	common.BytesToAddress([]byte{2}):    "sha256",
	common.BytesToAddress([]byte{5}):    "modexp",
	common.BytesToAddress([]byte{6}):    "bn256 add",
	common.BytesToAddress([]byte{7}):    "bn256 mul",
	common.BytesToAddress([]byte{8}):    "bn256 pairing",
	common.BytesToAddress([]byte{11}):   "BLS12 G1 add",
	common.BytesToAddress([]byte{12}):   "BLS12 G1 mul",
	common.BytesToAddress([]byte{15}):   "BLS12 pairing",
	common.BytesToAddress([]byte{16}):   "BLS12 map to G1",
	common.BytesToAddress([]byte{1, 0}): "P-256",
}
