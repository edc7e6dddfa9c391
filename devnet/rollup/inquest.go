package rollup

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/veritee/veritee/protocol/typed"
)

// A Finding is what is known of a claim when both chains were read.
type Finding struct {
	Entry *Entry
	True  bool   // it says what the blocks say
	Gas   uint64 // of its blocks
	Final bool   // by the contract's events
}

// Inquest reads both chains and says of every claim what it is and what isn't as it must be. No relayer is asked, and no enclave: a claim is
// true if it says what the rollup's own chain says.
//
//   - What is final is true, has a ZK proof and an ACCEPT of an instance that could act in the block before.
//   - Enclaves ACCEPT what is true and nothing else, and a REJECT names the right root.
//   - The contract, asked as the rollup asks its ZK verifier, calls accepted what is final or can be, and nothing that is false: a claim by
//     its own statement, unless a later one has the same.
//   - The final blocks follow each other from the first on, and the head is the rollup's own block.
func (t *Town) Inquest(ctx context.Context, mayAct func(instance common.Address, block uint64) (bool, error)) (all []Finding, complaints []string, err error) {
	complain := func(format string, args ...any) { complaints = append(complaints, fmt.Sprintf(format, args...)) }
	history, err := t.L1.History(ctx)
	if err != nil {
		return nil, nil, err
	}
	tip := uint64(0)
	for _, e := range history {
		truth, err := t.L2.Batch(ctx, e.Claim.FirstBlock, e.Claim.LastBlock)
		if err != nil {
			return nil, nil, err
		}
		f := Finding{Entry: e, Final: e.Status == Final, True: e.Claim.ParentHash == truth.ParentHash && e.Claim.PreRoot == truth.PreRoot &&
			e.Claim.LastHash == truth.LastHash() && e.Claim.PostRoot == truth.PostRoot && e.Claim.Receipts == truth.Receipts &&
			e.Claim.Withdrawals == truth.Withdrawals && e.Claim.Inputs == truth.Inputs()}
		for number := e.Claim.FirstBlock; number <= e.Claim.LastBlock; number++ {
			header, err := t.L2.Client().HeaderByNumber(ctx, new(big.Int).SetUint64(number))
			if err != nil {
				return nil, nil, err
			}
			f.Gas += header.GasUsed
		}
		all = append(all, f)

		accepts := 0
		for _, v := range e.Verdicts {
			may, err := mayAct(v.Instance, v.Block-1)
			if err != nil {
				return nil, nil, err
			}
			switch {
			case !may:
				complain("claim %d: a verdict of %v counts, which couldn't act in block %d", e.Number, v.Instance, v.Block-1)
			case v.Verdict == typed.Accept && f.True:
				accepts++
			case v.Verdict == typed.Accept:
				complain("claim %d is false, and %v ACCEPTs it", e.Number, v.Instance)
			case f.True:
				complain("claim %d is true, and %v REJECTs it", e.Number, v.Instance)
			case v.ComputedRoot != truth.PostRoot:
				complain("claim %d: %v REJECTs it for root %v, and the blocks give %v", e.Number, v.Instance, v.ComputedRoot, truth.PostRoot)
			}
		}
		verifies, err := t.L1.Verifies(ctx, e.Statement)
		if err != nil {
			return nil, nil, err
		}
		if verifies && (!f.True || e.ZKProven == 0 || accepts == 0 || e.Status == Rejected) {
			complain("claim %d (true: %t, ZK proof: %t, %d ACCEPTs, %s) is called accepted", e.Number, f.True, e.ZKProven != 0, accepts, StateOf(e.Status, e.Reason))
		}
		if !f.Final {
			continue
		}
		if !verifies || !f.True || e.ZKProven == 0 || accepts == 0 {
			complain("claim %d is final, with true: %t, ZK proof: %t, %d ACCEPTs", e.Number, f.True, e.ZKProven != 0, accepts)
		}
		if e.Claim.FirstBlock != tip+1 {
			complain("claim %d makes blocks %d to %d final after block %d", e.Number, e.Claim.FirstBlock, e.Claim.LastBlock, tip)
		}
		tip = e.Claim.LastBlock
	}
	head, err := t.L1.Head(ctx)
	if err != nil {
		return nil, nil, err
	}
	header, err := t.L2.Client().HeaderByNumber(ctx, new(big.Int).SetUint64(tip))
	if err != nil {
		return nil, nil, err
	}
	if head.Number != tip || head.Hash != header.Hash() || head.Root != header.Root {
		complain("the contract's head is block %d, hash %x, root %x; the last final block is %d, hash %v, root %v on the rollup's chain",
			head.Number, head.Hash, head.Root, tip, header.Hash(), header.Root)
	}
	return all, complaints, nil
}
