package send

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/params"

	"github.com/veritee/veritee/relayer/chain"
	"github.com/veritee/veritee/relayer/lifecycle"
	"github.com/veritee/veritee/relayer/store"
)

// A kind is what the driver does about a settlement that isn't in a block.
type kind int

const (
	rest      kind = iota // nothing until the next head
	look                  // ask whether a node knows the attempt
	broadcast             // hand the attempt's bytes to a node
	replace               // sign and send another attempt, which offers more
	cancel                // the same, but a transfer of nothing to the key itself
	park                  // the key can't pay
)

// A step is one thing to do.
type step struct {
	kind    kind
	attempt store.Attempt // to look for or to broadcast
	offer   offer         // of what replaces it
	capped  bool          // it should offer more than the caps allow
}

const (
	// lookLowest is how many blocks after it was sent the lowest nonce is looked for: what a node dropped is sent again within two.
	lookLowest = 2
	// lookOthers is the same for those behind it, which nobody misses before their turn.
	lookOthers = 6
)

// A view is what is known of a settlement in one turn. What next says depends on nothing else.
type view struct {
	settlement store.Settlement
	market     market
	fees       Fees
	head       uint64
	patience   uint64 // blocks for which an offer that is too little is given a chance

	lowest  bool   // its nonce is the next to be mined
	front   bool   // every lower nonce offers enough
	behind  bool   // others of the key wait behind it
	fresh   bool   // the tables are at the same block as the count: its claims can be believed
	current bool   // and no node is further
	doubt   bool   // look for it, however short a time ago it was sent
	unmined uint64 // blocks since its latest attempt was first handed out
	stuck   uint64 // after so many of these the lowest offers more, though it should have been enough

	// In this turn:
	known    map[common.Hash]bool            // whether a node knows an attempt
	said     map[common.Hash]chain.SendClass // what a node said to an attempt
	replaced bool                            // there was a new attempt: one is enough
}

func (v *view) latest() store.Attempt { return v.settlement.Attempts[len(v.settlement.Attempts)-1] }

// next is what to do now.
func (v *view) next() step {
	latest := v.latest()
	if (v.gone() || v.settlement.CancelReason != "") && !latest.Cancels {
		return v.cancel()
	}

	// What nobody has seen isn't shown to anybody while a re-org that took its requests away may not have been read yet.
	if _, seen := v.seen(); !seen && !latest.Cancels && !v.current {
		return step{}
	}

	said, sent := v.said[latest.Hash]
	if !sent && (latest.State == lifecycle.Signed || latest.State == lifecycle.Broadcast) {
		return step{kind: broadcast, attempt: latest}
	}
	standing, stands := v.standing()
	if sent {
		switch said {
		case chain.NoFunds:
			return step{kind: park}
		case chain.TooBig, chain.Reverted, chain.FeeCapped:
			// The same bytes won't be taken another time. If nothing else stands, the nonce must be used up all the same.
			if !latest.Cancels && !stands {
				return v.cancel()
			}
			return step{capped: true}
		}
	}

	// The last attempt that a node took should be somewhere still.
	if stands && v.due(standing) {
		known, asked := v.known[standing.Hash]
		if !asked {
			return step{kind: look, attempt: standing}
		}
		if _, again := v.said[standing.Hash]; !known && !again {
			return step{kind: broadcast, attempt: standing}
		}
	}

	underpriced := sent && said == chain.Underpriced
	short := v.unmined >= v.patience && v.market.short(offer{latest.TipCap, latest.FeeCap})
	stale := v.lowest && v.stuck > 0 && v.unmined >= v.stuck && !v.market.short(offer{latest.TipCap, latest.FeeCap})
	switch {
	case !v.front || v.replaced:
		return step{}
	case underpriced || short:
		return v.better()
	case stale:
		// What blocks want may be more than nodes say. If no more may be offered, it isn't the fees' fault.
		if more := v.better(); more.kind == replace {
			return more
		}
	}
	return step{}
}

// gone says that nothing is left to do for a settlement's transaction: all its requests are settled, or aren't there any more.
func (v *view) gone() bool {
	return v.fresh && v.settlement.Items > 0 && v.settlement.Claims == 0
}

// standing is the last attempt that a node accepted.
func (v *view) standing() (store.Attempt, bool) {
	for i := len(v.settlement.Attempts) - 1; i >= 0; i-- {
		if v.settlement.Attempts[i].State == lifecycle.Accepted {
			return v.settlement.Attempts[i], true
		}
	}
	return store.Attempt{}, false
}

func (v *view) due(a store.Attempt) bool {
	blocks := uint64(lookOthers)
	if v.lowest {
		blocks = lookLowest
	}
	return v.doubt || v.head >= a.SentBlock+blocks
}

// better replaces the latest attempt. If what its requests pay doesn't reach, and others wait behind it, its nonce is used up
// instead: their consumers pay enough.
func (v *view) better() step {
	latest := v.latest()
	ceiling, highestTip := ceilingFor(v.settlement.GasLimit, v.fees.MaxFeePerGas, v.settlement.FeeCeiling), v.fees.MaxTip
	if latest.Cancels {
		ceiling, highestTip = ceilingFor(params.TxGas, v.fees.MaxFeePerGas), nil
	}
	old, _ := v.seen()
	if o, ok := v.market.over(old, ceiling, highestTip); ok {
		return step{kind: replace, offer: o}
	}

	ownCeiling := v.settlement.FeeCeiling.Cmp(v.fees.MaxFeePerGas) < 0
	if !latest.Cancels && ownCeiling && v.behind && v.unmined >= 2*v.patience {
		return v.cancel()
	}
	return step{capped: true}
}

// cancel uses up the nonce. What nobody has seen needs no replacing: then the cancelling attempt is the first that is sent.
func (v *view) cancel() step {
	ceiling := ceilingFor(params.TxGas, v.fees.MaxFeePerGas)
	old, seen := v.seen()
	o, ok := v.market.first(ceiling, v.fees.MinTip)
	if seen {
		o, ok = v.market.over(old, ceiling, nil)
	}
	if !ok || v.replaced {
		return step{capped: !ok}
	}
	return step{kind: cancel, offer: o}
}

// seen is the most that any attempt offered that may have been seen, each field by itself; what was refused counts, since a pool
// that refused it holds something that offers more.
func (v *view) seen() (offer, bool) {
	most, any := offer{new(big.Int), new(big.Int)}, false
	for _, a := range v.settlement.Attempts {
		if a.State == lifecycle.Signed && a.Sends == 0 {
			continue
		}
		most = offer{larger(most.tip, a.TipCap), larger(most.fee, a.FeeCap)}
		any = true
	}
	return most, any
}
