package rollup

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient/gethclient"
)

// A Batch is what a proposer says of a range of blocks: the rollup's half of a claim.
type Batch struct {
	First, Last uint64
	ParentHash  common.Hash
	PreRoot     common.Hash
	PostRoot    common.Hash
	Receipts    common.Hash
	Withdrawals common.Hash
	Hashes      []common.Hash
}

// Batch is the truth of blocks first to last, by the chain's headers.
func (l *Layer2) Batch(ctx context.Context, first, last uint64) (Batch, error) {
	if first == 0 || last < first {
		return Batch{}, fmt.Errorf("blocks %d to %d are no range: block 0 has no parent", first, last)
	}
	parent, err := l.Client().HeaderByNumber(ctx, new(big.Int).SetUint64(first-1))
	if err != nil {
		return Batch{}, fmt.Errorf("block %d: %w", first-1, err)
	}
	b := Batch{First: first, Last: last, ParentHash: parent.Hash(), PreRoot: parent.Root}
	var receipts []byte
	for number := first; number <= last; number++ {
		header, err := l.Client().HeaderByNumber(ctx, new(big.Int).SetUint64(number))
		if err != nil {
			return Batch{}, fmt.Errorf("block %d: %w", number, err)
		}
		b.Hashes = append(b.Hashes, header.Hash())
		receipts = append(receipts, header.ReceiptHash[:]...)
		b.PostRoot = header.Root
	}
	b.Receipts = crypto.Keccak256Hash(receipts)
	account, err := gethclient.New(l.Client().Client()).GetProof(ctx, l.Outbox, nil, new(big.Int).SetUint64(last))
	if err != nil {
		return Batch{}, fmt.Errorf("the outbox after block %d: %w", last, err)
	}
	b.Withdrawals = account.StorageHash
	return b, nil
}

// Inputs is the input commitment: keccak256 over the block hashes in order.
func (b Batch) Inputs() common.Hash {
	var packed []byte
	for _, hash := range b.Hashes {
		packed = append(packed, hash[:]...)
	}
	return crypto.Keccak256Hash(packed)
}

// LastHash is the last block's.
func (b Batch) LastHash() common.Hash { return b.Hashes[len(b.Hashes)-1] }

// Lie is the batch with a root that nobody gets by executing its blocks.
func (b Batch) Lie() Batch {
	b.PostRoot = crypto.Keccak256Hash([]byte("a root that pays the proposer"), b.PostRoot[:])
	return b
}
