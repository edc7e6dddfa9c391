package keys

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/veritee/veritee/bindings/keycommittee"
	"github.com/veritee/veritee/protocol/keynodeapi"
	"github.com/veritee/veritee/protocol/tbls"
	"github.com/veritee/veritee/protocol/typed"
	"github.com/veritee/veritee/relayer/store"
	"github.com/veritee/veritee/relayer/workers"
)

// Outcomes of a question for a part, as the metric has them.
const (
	verified = "verified"
	bad      = "bad"      // signed by the node, and false
	unsigned = "unsigned" // false, and nobody's
	refused  = "refused"
	failed   = "failed"
)

// collect has key nodes asked for the parts that are missing: all that hold a share, at once. Whoever is fastest is among those that
// are taken.
func (d *Desk) collect(ctx, asking context.Context, v *view, q store.Request, p *prepared, of keycommittee.IKeyCommitteeGenerationState) {
	if !d.deep(v, q) {
		return
	}
	public, err := d.publicShares(ctx, v, of)
	if err != nil || public == nil {
		d.fetchShares(asking, v, of)
		return
	}
	have, waits := make(map[uint32]bool), make(map[string]bool)
	for _, part := range v.partials[q.ID] {
		have[part.Place] = true
	}
	for _, refusal := range v.refusals[q.RowID] {
		waits[refusal.Worker] = refusal.Waits
	}
	places := holders(of)
	for _, node := range v.nodes {
		place, holds := places[node.Instance]
		if !holds || have[place] || waits[node.Name] || public[place] == nil {
			continue
		}
		d.start(asking, "release/"+node.Name+"/"+q.ID.Hex(), func(ctx context.Context) {
			d.release(ctx, q, p, node, place, public[place])
		})
	}
}

// start has something asked in the background, unless it is being asked, or as much as may be.
func (d *Desk) start(ctx context.Context, what string, do func(ctx context.Context)) {
	d.mu.Lock()
	defer d.mu.Unlock()
	if _, is := d.asked[what]; is {
		return
	}
	select {
	case d.slots <- struct{}{}:
	default:
		return // the next turn
	}
	d.asked[what] = struct{}{}
	d.running.Go(func() {
		defer func() {
			<-d.slots
			d.mu.Lock()
			delete(d.asked, what)
			d.mu.Unlock()
			d.Wake()
		}()
		ctx, cancel := context.WithTimeout(ctx, patience)
		defer cancel()
		do(ctx)
	})
}

// release asks one node, verifies what it gives, and stores it.
func (d *Desk) release(ctx context.Context, q store.Request, p *prepared, node workers.KeyNode, place uint32, public *g2) {
	order, _ := q.Order.MarshalBinary() // never fails
	said, err := d.Workers.Release(ctx, node.Name, &keynodeapi.ReleaseRequest{Broker: d.Broker[:], Order: order, Sequence: q.Sequence, Expiry: q.Expiry})
	if errors.Is(err, context.Canceled) {
		return
	}
	if err != nil {
		reason, outcome, message := "cannot_be_asked", failed, err.Error()
		var failure *workers.NodeError
		if errors.As(err, &failure) {
			reason, message = string(failure.Outcome), failure.Reason // whose it is, is noted beside it
			if failure.Outcome == workers.Refused {
				reason, outcome = nodeReason(failure.Refusal), refused
			}
		}
		d.refuse(ctx, q, node.Name, outcome, reason, message)
		return
	}
	part, signature, err := d.judge(q, p, node, place, public, said)
	if err != nil {
		outcome := unsigned
		var w *wrongPart
		if errors.As(err, &w) {
			outcome = bad
			d.mu.Lock()
			d.wrong[node.Name] = falsehood{node.Instance, fmt.Sprintf("its instance %v signed, of request %v, %v", node.Instance, q.ID, err)}
			d.mu.Unlock()
			d.log.Error("a key node signed a false part of a key: it is broken, or lies", "node", node.Name, "instance", node.Instance, "request", q.ID, "err", err)
		}
		d.refuse(ctx, q, node.Name, outcome, outcome, err.Error())
		return
	}
	d.Metrics.KeyPartials.WithLabelValues(d.label, node.Name, verified).Inc()
	saving, stop := context.WithTimeout(context.WithoutCancel(ctx), 10*time.Second)
	defer stop()
	_, err = d.Store.SavePartial(saving, q.RowID, store.Partial{
		ChainID: d.chainID, Contract: d.Broker, Request: q.ID, Generation: q.Order.Generation, Place: place, Instance: node.Instance,
		Y: tbls.EncodeG1(&part.Y), C: tbls.EncodeG1(&part.C), Signature: signature, Node: node.Name,
	})
	if err != nil {
		d.log.Warn("part of a key isn't stored; it is asked for again", "node", node.Name, "request", q.ID, "err", err)
		return
	}
	d.log.Debug("part of a key stored", "node", node.Name, "request", q.ID, "place", place)
}

// A wrongPart is what a node signed that is false.
type wrongPart struct{ err error }

func (w *wrongPart) Error() string { return w.err.Error() }
func (w *wrongPart) Unwrap() error { return w.err }

// judge verifies a part. First whether the node signed it: only then what is wrong with it is the node's.
func (d *Desk) judge(q store.Request, p *prepared, node workers.KeyNode, place uint32, public *g2, said *keynodeapi.ReleaseResponse) (
	part *tbls.Partial, signature typed.Signature, err error,
) {
	if len(said.GetY()) != tbls.G1Size || len(said.GetC()) != tbls.G1Size {
		return nil, signature, errors.New("a part that isn't two points")
	}
	if signature, err = typed.ParseSignature(said.GetSignature()); err != nil {
		return nil, signature, fmt.Errorf("part's signature: %w", err)
	}
	// What is signed says the request, and so the order's generation.
	release := typed.KeyRelease{RequestID: q.ID, Generation: q.Order.Generation, Answer: crypto.Keccak256Hash(said.GetY(), said.GetC())}
	signer, err := typed.Recover(release.Digest(d.domain), signature)
	if err != nil || signer != node.Instance {
		return nil, signature, fmt.Errorf("a part that isn't signed by instance %v for generation %d", node.Instance, q.Order.Generation)
	}
	if said.GetGeneration() != q.Order.Generation || said.GetIndex() != place {
		return nil, signature, fmt.Errorf("a part of place %d, generation %d, beside what is signed", said.GetIndex(), said.GetGeneration())
	}
	if part, err = partialOf(place, said.GetY(), said.GetC()); err == nil {
		err = part.Verify(p.h, p.blinded, public)
	}
	if err != nil {
		return nil, signature, &wrongPart{err}
	}
	return part, signature, nil
}

// refuse notes that a node gave no part, and puts off asking it again.
func (d *Desk) refuse(ctx context.Context, q store.Request, node, outcome, reason, message string) {
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), 5*time.Second)
	defer cancel()
	d.Metrics.KeyPartials.WithLabelValues(d.label, node, outcome).Inc()
	longest := d.Longest
	if passing[reason] {
		longest = d.First
	}
	tries, err := d.Store.RefuseProof(ctx, q.RowID, node, reason, message, d.First, longest)
	if err != nil {
		d.log.Warn("refusal isn't noted", "node", node, "request", q.ID, "err", err)
		return
	}
	if passing[reason] {
		time.AfterFunc(longest, d.Wake) // the pause is over then, and there may be no block to wake anybody
	}
	if tries == 8 || tries%64 == 0 {
		d.log.Warn("a key node gives no part of a key; it is asked again", "node", node, "request", q.ID, "reason", reason, "message", message, "tries", tries)
	}
}

// passing are refusals that a block mends.
var passing = map[string]bool{"not_deep": true, "busy": true, "alone": true, string(workers.Unreachable): true}

func nodeReason(reason keynodeapi.Refusal_Reason) string {
	if _, known := keynodeapi.Refusal_Reason_name[int32(reason)]; !known {
		return "unknown"
	}
	return strings.ToLower(strings.TrimPrefix(reason.String(), "REASON_"))
}

// publicShares are a generation's, by place; nil if they aren't known yet.
func (d *Desk) publicShares(ctx context.Context, v *view, of keycommittee.IKeyCommitteeGenerationState) (map[uint32]*g2, error) {
	if known, is := d.shares[of.Shares]; is {
		return known, nil
	}
	raw, err := d.Store.PublicShares(ctx, of.Shares)
	if err != nil || raw == nil {
		return nil, err
	}
	public, err := readShares(raw, of)
	if err != nil {
		return nil, err
	}
	if len(d.shares) > 64 {
		clear(d.shares)
	}
	d.shares[of.Shares] = public
	return public, nil
}

// readShares takes public shares only if they hash to what is on chain. They are of those whom the record gives a share, in order.
func readShares(raw []byte, of keycommittee.IKeyCommitteeGenerationState) (map[uint32]*g2, error) {
	if got := crypto.Keccak256Hash(raw); got != common.Hash(of.Shares) {
		return nil, fmt.Errorf("public shares hash to %s, and the generation's to %s", got, common.Hash(of.Shares))
	}
	public := make(map[uint32]*g2)
	for i := range of.Members {
		if of.Qualified.Bit(i)|of.Dropped.Bit(i) == 0 {
			continue
		}
		if len(raw) < tbls.G2Size {
			return nil, errors.New("too few public shares")
		}
		share, err := tbls.DecodeG2(raw[:tbls.G2Size])
		if err != nil {
			return nil, fmt.Errorf("public share of place %d: %w", i, err)
		}
		public[uint32(i)], raw = share, raw[tbls.G2Size:]
	}
	return public, nil
}

// fetchShares has key nodes asked for a generation's public shares: what they confirmed of its session or, where none says that, what
// each says of itself.
func (d *Desk) fetchShares(asking context.Context, v *view, of keycommittee.IKeyCommitteeGenerationState) {
	if !d.due("shares", d.Longest) {
		return
	}
	places, nodes := holders(of), v.nodes
	d.start(asking, "shares", func(ctx context.Context) {
		// All at once, and who hangs leaves time to use what the others say.
		limited, enough := context.WithTimeout(ctx, patience/2)
		defer enough()
		var mu sync.Mutex // guards kept and own
		kept, own := false, make(map[uint32][]byte)
		confirmed := func(node string) bool {
			said, err := d.Workers.Confirmation(limited, node, of.Session)
			if err != nil {
				return false
			}
			mu.Lock()
			defer mu.Unlock()
			kept = kept || d.keepShares(ctx, of, said.GetShares())
			return kept
		}
		described := func(node string, place uint32) {
			said, err := d.Workers.DescribeNode(limited, node)
			if err != nil {
				return
			}
			mu.Lock()
			defer mu.Unlock()
			for _, held := range said.GetShares() {
				if held.GetIndex() == place && len(held.GetPublicShare()) == tbls.G2Size {
					own[held.GetGeneration()<<8|place] = held.GetPublicShare()
				}
			}
		}

		var asked sync.WaitGroup
		for _, node := range nodes {
			if place, holds := places[node.Instance]; holds {
				asked.Go(func() {
					if confirmed(node.Name) {
						enough()
					} else {
						described(node.Name, place)
					}
				})
			}
		}
		asked.Wait()
		if !kept {
			d.assemble(ctx, of, own)
		}
	})
}

// assemble puts together what each node says of its own share, for whichever generation that gives the right hash.
func (d *Desk) assemble(ctx context.Context, of keycommittee.IKeyCommitteeGenerationState, own map[uint32][]byte) {
	generations := make(map[uint32]bool)
	for key := range own {
		generations[key>>8] = true
	}
	for generation := range generations {
		var all []byte
		for i := range of.Members {
			if of.Qualified.Bit(i)|of.Dropped.Bit(i) == 1 {
				all = append(all, own[generation<<8|uint32(i)]...)
			}
		}
		if d.keepShares(ctx, of, all) {
			return
		}
	}
	d.log.Warn("parts of keys can't be verified yet", "err", errNoShares)
}

func (d *Desk) keepShares(ctx context.Context, of keycommittee.IKeyCommitteeGenerationState, raw []byte) bool {
	if _, err := readShares(raw, of); err != nil {
		return false
	}
	if err := d.Store.SavePublicShares(ctx, of.Shares, raw); err != nil {
		d.log.Warn("public shares aren't stored", "err", err)
		return false
	}
	d.mu.Lock()
	delete(d.waits, "shares")
	d.mu.Unlock()
	return true
}
