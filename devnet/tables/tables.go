// Package tables fills a relayer's database as a scan of a chain would, without a chain: for tests of what comes after the scan. It
// goes through relayer/store alone, so what it can't do, no scan can.
package tables

import (
	"context"
	"encoding/binary"
	"math/big"
	"sync"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/devnet/postgres"
	"github.com/veritee/veritee/protocol/randomness"
	"github.com/veritee/veritee/relayer/metrics"
	"github.com/veritee/veritee/relayer/store"
)

// ChainID is of the chain that isn't there.
const ChainID = 1337

// Made up, and the same in every test.
var (
	Coordinator = common.HexToAddress("0xc000000000000000000000000000000000000001")
	App         = common.HexToAddress("0xa000000000000000000000000000000000000002")
	Consumer    = common.HexToAddress("0xf000000000000000000000000000000000000003")
	SGXVerifier = common.HexToAddress("0xb000000000000000000000000000000000000004")
	Rollup      = common.HexToAddress("0xd000000000000000000000000000000000000005")
	KeyBroker   = common.HexToAddress("0xb700000000000000000000000000000000000006")
	KeyLine     = line(App)
)

func line(app common.Address) common.Hash {
	l, err := randomness.KeyLine(app, big.NewInt(1))
	if err != nil {
		panic(err)
	}
	return l
}

// Tables are a database and the chain that they pretend to follow. Not safe for concurrent use, but for Store.
type Tables struct {
	Store *store.Store
	DSN   string

	t        testing.TB
	blocks   []store.Block
	sequence uint64
	asked    uint64 // of the app
	claimed  uint64 // by the rollup
	ordered  uint64 // of the KeyBroker
	branch   byte   // blocks of another branch have other hashes
}

// New fills nothing yet but the chain itself.
func New(t testing.TB) *Tables {
	t.Helper()
	x := &Tables{t: t, DSN: postgres.Test(t)}
	x.Store = x.Open()

	genesis := x.block(0, common.Hash{})
	x.blocks = []store.Block{genesis}
	_, err := x.Store.OpenChain(t.Context(), store.Chain{
		ChainID: ChainID, Genesis: genesis.Hash, Cursor: genesis.BlockRef, Final: genesis.BlockRef,
	}, []store.Contract{
		{Address: Coordinator, FirstBlock: 1, CodeHash: crypto.Keccak256Hash([]byte("code"))},
		{Address: App, Kind: store.Attestation, FirstBlock: 1, CodeHash: crypto.Keccak256Hash([]byte("policy"))},
		{Address: SGXVerifier, Kind: store.Proof, FirstBlock: 1, CodeHash: crypto.Keccak256Hash([]byte("verifier"))},
		{Address: KeyBroker, Kind: store.Key, FirstBlock: 1, CodeHash: crypto.Keccak256Hash([]byte("broker"))},
	})
	require.NoError(t, err)
	return x
}

// Open is another process's store on the same tables.
func (x *Tables) Open() *store.Store {
	x.t.Helper()
	s, err := store.Open(x.t.Context(), x.DSN, metrics.New(prometheus.NewRegistry()))
	require.NoError(x.t, err)
	x.t.Cleanup(sync.OnceFunc(s.Close))
	return s
}

// Head is the newest block.
func (x *Tables) Head() store.Block { return x.blocks[len(x.blocks)-1] }

// Ask is a block with as many requests, all of one key and confirmation level.
func (x *Tables) Ask(key common.Hash, confirmations uint8, count int) []store.NewRequest {
	x.t.Helper()
	block := x.block(x.Head().Number+1, x.Head().Hash)
	deployment := randomness.Deployment{ChainID: ChainID, Coordinator: Coordinator}
	alpha, err := deployment.Alpha(key, block.Number, confirmations, block.Hash)
	require.NoError(x.t, err)

	var requests []store.NewRequest
	for i := range count {
		x.sequence++
		r := randomness.Request{
			Terms: randomness.RequestTerms{
				NumWords: uint16(1 + i%3), CallbackGasLimit: 100_000, Confirmations: confirmations, MaxGasPrice: 1e9,
				BlockNumber: block.Number, Sequence: x.sequence, Slot: uint16(i), AccountIndex: 1,
			},
			Consumer: Consumer, KeyLine: KeyLine, KeyHash: key,
		}
		id, err := deployment.RequestID(r)
		require.NoError(x.t, err)
		requests = append(requests, store.NewRequest{
			Contract: Coordinator, ID: id, Request: r, Account: common.BytesToHash(Consumer[:]), Question: alpha, Block: block,
			TxHash: crypto.Keccak256Hash(id[:]), LogIndex: uint(i),
		})
	}
	x.advance([]store.Block{block}, requests, nil)
	return requests
}

// AskAttestation is a block in which the app asks for evidence of an instance; zero is any.
func (x *Tables) AskAttestation(of common.Address) store.NewRequest {
	x.t.Helper()
	block := x.block(x.Head().Number+1, x.Head().Hash)
	x.asked++
	r := store.NewRequest{
		Contract: App, ID: crypto.Keccak256Hash(block.Hash[:], of[:]), Block: block, TxHash: crypto.Keccak256Hash(of[:], block.Hash[:]),
		Asked: &store.Asked{Sequence: x.asked, Instance: of, Why: 3, PolicyVersion: 7},
	}
	x.advance([]store.Block{block}, []store.NewRequest{r}, nil)
	return r
}

// Register is a block in which somebody's evidence for an instance settles a request for attestation.
func (x *Tables) Register(r store.NewRequest, of common.Address) {
	x.t.Helper()
	block := x.block(x.Head().Number+1, x.Head().Hash)
	x.advance([]store.Block{block}, nil, []store.RequestOutcome{{
		Contract: App, ID: r.ID, Outcome: store.Registered, Instance: of, Block: block.BlockRef, TxHash: crypto.Keccak256Hash(block.Hash[:]),
	}})
}

// Mine is blocks without requests.
func (x *Tables) Mine(count int) {
	x.t.Helper()
	var blocks []store.Block
	at := x.Head()
	for range count {
		at = x.block(at.Number+1, at.Hash)
		blocks = append(blocks, at)
	}
	x.advance(blocks, nil, nil)
}

// Settle is a block in which a transaction that isn't ours fulfils requests.
func (x *Tables) Settle(requests []store.NewRequest, outcome store.Outcome) {
	x.t.Helper()
	block := x.block(x.Head().Number+1, x.Head().Hash)
	var outcomes []store.RequestOutcome
	for i, r := range requests {
		o := store.RequestOutcome{
			Contract: r.Contract, ID: r.ID, Outcome: outcome, Charge: big.NewInt(42), Block: block.BlockRef,
			TxHash: crypto.Keccak256Hash(block.Hash[:]), LogIndex: uint(i),
		}
		if outcome == store.CallbackFailed {
			o.Beta = crypto.Keccak256Hash(r.ID[:])
		}
		outcomes = append(outcomes, o)
	}
	x.advance([]store.Block{block}, nil, outcomes)
}

// Fork drops so many blocks and mines one more than that on another branch.
func (x *Tables) Fork(depth int) {
	x.t.Helper()
	x.branch++
	x.blocks = x.blocks[:len(x.blocks)-depth]
	x.Mine(depth + 1)
}

func (x *Tables) advance(blocks []store.Block, requests []store.NewRequest, outcomes []store.RequestOutcome) {
	x.t.Helper()
	_, err := x.Store.Advance(x.context(), store.Advance{
		ChainID: ChainID, Base: x.Head().BlockRef, Blocks: blocks, Requests: requests, Outcomes: outcomes,
	})
	require.NoError(x.t, err)
	x.blocks = append(x.blocks, blocks...)
}

func (x *Tables) context() context.Context { return x.t.Context() }

// Genesis is the time of block 0; each block takes a second.
const Genesis = 1_900_000_000

func (x *Tables) block(number uint64, parent common.Hash) store.Block {
	var n [8]byte
	binary.BigEndian.PutUint64(n[:], number)
	return store.Block{
		BlockRef: store.BlockRef{Number: number, Hash: crypto.Keccak256Hash([]byte{x.branch}, parent[:], n[:])},
		Parent:   parent, Time: Genesis + number,
	}
}
