package settle

import (
	"cmp"
	"fmt"
	"maps"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/veritee/veritee/bindings/vrfcoordinator"
	"github.com/veritee/veritee/relayer/store"
)

// A Group is an answer and requests that it answers, in rising order of their sequence numbers, as the contract wants them.
type Group struct {
	Answer   store.Answer
	Requests []store.Request
}

// matures is when the first of the group could have been settled.
func (g Group) matures() uint64 { return g.Requests[0].MaturesAt }

// groups sorts requests by their answers, oldest maturity first. Those whose answer isn't there are left out: none should be.
func groups(requests []store.Request, answers map[int64]store.Answer) []Group {
	byAnswer := make(map[int64]*Group)
	for _, r := range requests {
		answer, ok := answers[r.AnswerID]
		if !ok {
			continue
		}
		g := byAnswer[r.AnswerID]
		if g == nil {
			g = &Group{Answer: answer}
			byAnswer[r.AnswerID] = g
		}
		g.Requests = append(g.Requests, r)
	}

	all := make([]Group, 0, len(byAnswer))
	for _, id := range slices.Sorted(maps.Keys(byAnswer)) {
		g := byAnswer[id]
		slices.SortFunc(g.Requests, func(a, b store.Request) int { return cmp.Compare(a.Sequence, b.Sequence) })
		all = append(all, *g)
	}
	slices.SortStableFunc(all, func(a, b Group) int { return cmp.Compare(a.matures(), b.matures()) })
	return all
}

// header are the words of an answer in calldata before its witnesses.
func header(a store.Answer, callerIsSettler bool) (words [answerWords]common.Hash) {
	settler := a.Statement.Settler
	if callerIsSettler {
		settler = common.Address{}
	}
	p := a.Proof
	words = [answerWords]common.Hash{
		a.KeyLine, common.BytesToHash(settler[:]), common.Hash(a.PublicKey.X),
		common.BigToHash(a.Statement.Terms(a.PublicKey.Parity, callerIsSettler)),
		a.Signature.R, a.Signature.VS,
		common.Hash(p.Gamma.X), common.Hash(p.Gamma.Y), common.Hash(p.W.X), common.Hash(p.W.Y),
		common.Hash(p.C), common.Hash(p.T), common.Hash(p.Slope),
	}
	return words
}

// calldata is what a sender gives the coordinator: one group goes by settleAnswer, which is cheaper.
func calldata(sender common.Address, all []Group) ([]byte, error) {
	coordinator := vrfcoordinator.NewVRFCoordinator()
	packed := make([]vrfcoordinator.IVRFCoordinatorGroup, len(all))
	for i, g := range all {
		packed[i] = pack(sender, g)
	}

	var (
		data []byte
		err  error
	)
	if len(packed) == 1 {
		data, err = coordinator.TryPackSettleAnswer(packed[0].Answer, packed[0].Witnesses, packed[0].Items)
	} else {
		data, err = coordinator.TryPackSettle(packed)
	}
	if err != nil {
		return nil, fmt.Errorf("encode a settlement: %w", err)
	}
	return data, nil
}

func pack(sender common.Address, g Group) vrfcoordinator.IVRFCoordinatorGroup {
	words := header(g.Answer, callerIsSettler(sender, g.Answer))
	number := func(i int) *big.Int { return words[i].Big() }

	packed := vrfcoordinator.IVRFCoordinatorGroup{
		Answer: vrfcoordinator.IVRFCoordinatorAnswer{
			KeyLine: words[0],
			Settler: common.BytesToAddress(words[1][:]),
			Px:      number(2),
			Terms:   number(3),
			R:       words[4],
			Vs:      words[5],
			Proof: vrfcoordinator.ECVRFProof{
				Gx: number(6), Gy: number(7), Wx: number(8), Wy: number(9),
				C: number(10), T: number(11), Slope: number(12),
			},
		},
		Witnesses: make([]*big.Int, len(g.Answer.Proof.Witnesses)),
		Items:     make([]vrfcoordinator.IVRFCoordinatorItem, len(g.Requests)),
	}
	for i, witness := range g.Answer.Proof.Witnesses {
		packed.Witnesses[i] = witness.Big()
	}
	for i, r := range g.Requests {
		packed.Items[i] = vrfcoordinator.IVRFCoordinatorItem{Terms: r.Terms.Big(), Consumer: r.Consumer, InputHash: r.InputHash}
	}
	return packed
}

// callerIsSettler says whether the sender is the one that the answer's signature names: then it needn't be in the calldata.
func callerIsSettler(sender common.Address, answer store.Answer) bool {
	return answer.Statement.Settler == sender && sender != common.Address{}
}
