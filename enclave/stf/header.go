package stf

import (
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/consensus"
	"github.com/ethereum/go-ethereum/consensus/beacon"
	"github.com/ethereum/go-ethereum/consensus/ethash"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/params"
	"github.com/ethereum/go-ethereum/trie"
)

// ancestors is the chain as far as the witness shows it. A header that is looked up and isn't there is kept as a failure of the ground:
// to the rules it is only a BLOCKHASH of zero.
type ancestors struct {
	rules  *params.ChainConfig
	ground *ground
	engine consensus.Engine
}

var _ core.ChainContext = (*ancestors)(nil)

// engine knows the rules of headers after the merge; blocks before it don't get that far.
var engine = beacon.New(ethash.NewFaker())

func (a *ancestors) Config() *params.ChainConfig  { return a.rules }
func (a *ancestors) Engine() consensus.Engine     { return a.engine }
func (a *ancestors) CurrentHeader() *types.Header { return a.ground.witness.parent }

// GetHeader gives an ancestor by hash.
func (a *ancestors) GetHeader(hash common.Hash, number uint64) *types.Header {
	header := a.ground.witness.headers[hash]
	if header == nil || header.Number.Uint64() != number {
		_ = a.ground.missing(KindHeader, fmt.Sprintf("block %d", number), hash)
		return nil
	}
	return header
}

// GetHeaderByHash gives an ancestor by hash.
func (a *ancestors) GetHeaderByHash(hash common.Hash) *types.Header {
	header := a.ground.witness.headers[hash]
	if header == nil {
		_ = a.ground.missing(KindHeader, "an ancestor", hash)
	}
	return header
}

// GetHeaderByNumber isn't used by the rules after the merge. Were it, nothing could be signed.
func (a *ancestors) GetHeaderByNumber(number uint64) *types.Header {
	_ = a.ground.missing(KindHeader, fmt.Sprintf("block %d", number), common.Hash{})
	return nil
}

// maxExcessBlobGas is where a unit of blob gas costs e^20000 wei and more. The price is computed in steps that grow in number with it, and
// nobody could stop them: a host that makes up a parent would have its worker hang.
const maxExcessBlobGas = 1 << 36

// supported says whether the rules of this executor are those of the block.
func supported(rules *params.ChainConfig, header *types.Header) error {
	switch number := header.Number; {
	case header.Difficulty.Sign() != 0 || !rules.IsLondon(number):
		return fmt.Errorf("%w: block %d is from before the merge", ErrUnsupported, number)
	case rules.DAOForkSupport && rules.DAOForkBlock != nil && rules.DAOForkBlock.Cmp(number) == 0:
		return fmt.Errorf("%w: block %d moves balances by the DAO fork", ErrUnsupported, number)
	case rules.EnableUBTAtGenesis || rules.IsUBT(number, header.Time):
		return fmt.Errorf("%w: block %d has its state in a binary trie", ErrUnsupported, number)
	case rules.IsAmsterdam(number, header.Time), rules.IsBogota(number, header.Time):
		return fmt.Errorf("%w: block %d is of a fork after Osaka; a worker of a later release may have its rules", ErrUnsupported, number)
	}
	return priceable(header)
}

// priceable says whether the price of blob gas after a header can be computed.
func priceable(header *types.Header) error {
	if excess := header.ExcessBlobGas; excess != nil && *excess > maxExcessBlobGas {
		return fmt.Errorf("%w: block %d has %d of excess blob gas: no chain comes to that", ErrUnsupported, header.Number, *excess)
	}
	return nil
}

// verifyBody says whether a body is the header's: otherwise the host exchanged it, and it says nothing of the block.
func verifyBody(block *types.Block) error {
	header := block.Header()
	if got := types.CalcUncleHash(block.Uncles()); got != header.UncleHash {
		return malformed("the uncles hash to %s, the header says %s", got, header.UncleHash)
	}
	if got := types.DeriveSha(block.Transactions(), trie.NewStackTrie(nil)); got != header.TxHash {
		return malformed("the transactions' root is %s, the header says %s", got, header.TxHash)
	}
	switch {
	case header.WithdrawalsHash == nil && block.Withdrawals() != nil:
		return malformed("there are withdrawals, and the header has no root of them")
	case header.WithdrawalsHash != nil && block.Withdrawals() == nil:
		return malformed("the withdrawals are missing, the header has a root of them")
	case header.WithdrawalsHash != nil:
		if got := types.DeriveSha(block.Withdrawals(), trie.NewStackTrie(nil)); got != *header.WithdrawalsHash {
			return malformed("the withdrawals' root is %s, the header says %s", got, header.WithdrawalsHash)
		}
	}
	return nil
}

// verifyHeader says whether a header, with the body that it commits to, keeps the rules that need no state. Whatever it looks at is
// bound by the block's hash, so that an error is the block's own.
func verifyHeader(chain *ancestors, block *types.Block) error {
	header := block.Header()
	if err := engine.VerifyHeader(chain, header); err != nil {
		return err
	}
	if prague := chain.rules.IsPrague(header.Number, header.Time); prague != (header.RequestsHash != nil) {
		return fmt.Errorf("header has a hash of requests: %t, the fork wants: %t", !prague, prague)
	}
	if len(block.Uncles()) > 0 {
		return errors.New("there are uncles after the merge")
	}
	blobs := 0
	for _, tx := range block.Transactions() {
		blobs += len(tx.BlobHashes())
	}
	switch used := uint64(blobs) * params.BlobTxBlobGasPerBlob; {
	case header.BlobGasUsed == nil && blobs > 0:
		return errors.New("there are blobs before their fork")
	case header.BlobGasUsed != nil && *header.BlobGasUsed != used:
		return fmt.Errorf("header says %d blob gas, the transactions use %d", *header.BlobGasUsed, used)
	}
	if size := block.Size(); chain.rules.IsOsaka(header.Number, header.Time) && size > params.MaxBlockSize {
		return fmt.Errorf("block has %d bytes, at most %d are allowed", size, params.MaxBlockSize)
	}
	return nil
}
