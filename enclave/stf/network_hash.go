package stf

import (
	"encoding/binary"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"
)

// NetworkDomain separates hashes of networks from all others.
const NetworkDomain = "veritee/network/v1"

// Hash is a claim's config: keccak256 over the ABI encoding of, in words of 32 bytes, the keccak256 of [NetworkDomain], then the fields
// of the rules in the order below, then the withdrawal contract. A value that may be missing is two words: 1 and the value, or 0 and 0.
// The name isn't in it. Ethash and Clique aren't either: they are rules of blocks before the merge, which aren't executed.
func (n Network) Hash() common.Hash {
	e := encoding{crypto.Keccak256Hash([]byte(NetworkDomain))}
	r := n.Rules
	e.optional(r.ChainID)
	for _, block := range []*big.Int{
		r.HomesteadBlock, r.DAOForkBlock, r.EIP150Block, r.EIP155Block, r.EIP158Block, r.ByzantiumBlock, r.ConstantinopleBlock,
		r.PetersburgBlock, r.IstanbulBlock, r.MuirGlacierBlock, r.BerlinBlock, r.LondonBlock, r.ArrowGlacierBlock, r.GrayGlacierBlock,
		r.MergeNetsplitBlock,
	} {
		e.optional(block)
	}
	e.flag(r.DAOForkSupport)
	for _, time := range []*uint64{
		r.ShanghaiTime, r.CancunTime, r.PragueTime, r.OsakaTime, r.BPO1Time, r.BPO2Time, r.BPO3Time, r.BPO4Time, r.BPO5Time,
		r.AmsterdamTime, r.BogotaTime, r.UBTTime,
	} {
		if time == nil {
			e.optional(nil)
		} else {
			e.optional(new(big.Int).SetUint64(*time))
		}
	}
	e.optional(r.TerminalTotalDifficulty)
	e.address(r.DepositContractAddress)
	e.flag(r.EnableUBTAtGenesis)
	schedule := r.BlobScheduleConfig
	e.flag(schedule != nil)
	if schedule == nil {
		schedule = new(params.BlobScheduleConfig)
	}
	for _, blobs := range []*params.BlobConfig{
		schedule.Cancun, schedule.Prague, schedule.BPO1, schedule.BPO2, schedule.BPO3, schedule.BPO4, schedule.BPO5,
	} {
		e.flag(blobs != nil)
		if blobs == nil {
			blobs = new(params.BlobConfig)
		}
		e.number(uint64(blobs.Target))
		e.number(uint64(blobs.Max))
		e.number(blobs.UpdateFraction)
	}
	e.address(n.Withdrawals)
	return e.hash()
}

// encoding is an ABI encoding of static values.
type encoding []common.Hash

func (e *encoding) number(n uint64) {
	var word common.Hash
	binary.BigEndian.PutUint64(word[24:], n)
	*e = append(*e, word)
}

func (e *encoding) flag(set bool) {
	if set {
		e.number(1)
	} else {
		e.number(0)
	}
}

func (e *encoding) address(a common.Address) { *e = append(*e, common.BytesToHash(a[:])) }

func (e *encoding) optional(n *big.Int) {
	e.flag(n != nil)
	if n == nil {
		n = new(big.Int)
	}
	*e = append(*e, common.BigToHash(n))
}

func (e *encoding) hash() common.Hash {
	out := make([]byte, 0, len(*e)*32)
	for _, word := range *e {
		out = append(out, word[:]...)
	}
	return crypto.Keccak256Hash(out)
}
