package keys

import (
	"context"
	"errors"
	"fmt"
	"math/bits"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/veritee/veritee/bindings/keycommittee"
	"github.com/veritee/veritee/protocol/keynodeapi"
	"github.com/veritee/veritee/protocol/tbls"
	"github.com/veritee/veritee/protocol/typed"
	"github.com/veritee/veritee/relayer/health"
	"github.com/veritee/veritee/relayer/send"
	"github.com/veritee/veritee/relayer/workers"
)

const (
	// Confirmations are brought together, unless some are long in coming, or the session is about to end.
	gather = 10 * time.Second
	hurry  = 30 // seconds before the deadline

	// mostShares is how many public shares there can be.
	mostShares = 32
)

// A confirmed record is what a key node signed of a session.
type confirmed struct {
	instance  common.Address
	record    typed.Generation
	groupKey  []byte
	signature typed.Signature
}

// watchCommittee says how many key nodes more may be lost.
func (d *Desk) watchCommittee(v *view) {
	d.Metrics.KeyGeneration.WithLabelValues(d.label).Set(float64(v.of.number))
	places, answers := holders(v.of.now), make(map[common.Address]bool)
	for _, node := range v.nodes {
		if _, holds := places[node.Instance]; holds && node.Problem == "" {
			answers[node.Instance] = true // two names of one instance are one member
		}
	}
	live := len(answers)
	needed := int(v.of.now.Threshold)
	for standing, n := range map[string]int{"live": live, "holding": len(places), "needed": needed} {
		d.Metrics.KeyMembers.WithLabelValues(d.label, standing).Set(float64(n))
	}
	switch {
	case v.of.number == 0:
	case live < needed:
		d.notes.Note(health.CommitteeDown, d.label, "%d of the %d key nodes that share committee %v's key answer here, and %d make a key: no key is issued. See to the nodes; those that hold keys already go on",
			live, len(places), d.Committee, needed)
	case live == needed && len(places) > needed:
		d.notes.Note(health.CommitteeThin, d.label, "%d of the %d key nodes that share committee %v's key answer here, and so many make a key: none more may be lost", live, len(places), d.Committee)
	}
	d.mu.Lock()
	defer d.mu.Unlock()
	for name, of := range d.wrong {
		if !slices.ContainsFunc(v.nodes, func(n workers.KeyNode) bool { return n.Name == name && n.Instance == of.instance }) {
			delete(d.wrong, name)
			continue
		}
		d.notes.Note(health.KeyNodeWrong, name+"/"+d.label, "key node %s: %s. Its share, or its code, isn't what it should be: reshare without it", name, of.what)
	}
}

// A falsehood is what a key node signed that is false.
type falsehood struct {
	instance common.Address
	what     string
}

// attend brings what key nodes confirm of the open session.
func (d *Desk) attend(ctx, asking context.Context, v *view) error {
	session := v.of.session
	if session.Id == 0 {
		return nil
	}
	proposed, err := ask(ctx, d, "proposed members", d.Committee, committee.PackProposed(), v.head.Hash(), committee.UnpackProposed)
	if err != nil {
		return err
	}
	before := holders(v.of.now)
	for _, node := range v.nodes {
		_, certifies := before[node.Instance]
		if certifies || slices.Contains(proposed, node.Instance) {
			d.hear(asking, session.Id, node)
		}
	}
	d.mu.Lock()
	var records []common.Hash
	by := make(map[common.Hash][]confirmed)
	for _, c := range d.signed[session.Id] {
		id := c.record.Hash()
		if len(by[id]) == 0 {
			records = append(records, id)
		}
		by[id] = append(by[id], c)
	}
	d.mu.Unlock()
	slices.SortFunc(records, common.Hash.Cmp)

	over := v.head.Time >= session.Deadline
	for _, id := range records {
		if err := d.confirm(ctx, v, proposed, before, by[id], over); err != nil {
			return err
		}
	}
	if !over {
		return nil
	}
	d.notes.Note(health.SessionLate, fmt.Sprintf("%s/%d", d.label, session.Id), "session %d of committee %v should have ended %v ago, with %d of %d members: `veritee committee status` says who is missing",
		session.Id, d.Committee, time.Duration(v.head.Time-session.Deadline)*time.Second, bits.OnesCount64(session.Confirmed.Uint64()), len(proposed))
	if d.Fail {
		_, err = d.send(ctx, v, send.Order{Purpose: "fail", To: d.Committee, Calldata: committee.PackFail()}, nil)
	}
	return err
}

// confirm brings the confirmations of one record that the committee hasn't.
func (d *Desk) confirm(ctx context.Context, v *view, proposed []common.Address, before map[common.Address]uint32, all []confirmed, over bool) error {
	record := all[0].record
	known, err := ask(ctx, d, "candidate", d.Committee, committee.PackCandidate(record.Hash()), v.head.Hash(), committee.UnpackCandidate)
	if err != nil {
		return err
	}
	slices.SortFunc(all, func(a, b confirmed) int { return a.instance.Cmp(b.instance) })
	var fresh []keycommittee.IKeyCommitteeConfirmation
	members := bits.OnesCount32(known.Confirmed)
	for _, c := range all {
		at := slices.Index(proposed, c.instance)
		isNew := at >= 0 && known.Confirmed>>at&1 == 0
		if isNew {
			members++
		}
		if place, certifies := before[c.instance]; certifies && known.Certified>>place&1 == 0 {
			isNew = true
		}
		if isNew {
			fresh = append(fresh, keycommittee.IKeyCommitteeConfirmation{Instance: c.instance, R: c.signature.R, Vs: c.signature.VS})
		}
	}
	session := v.of.session
	switch {
	case over:
	case len(fresh) == 0:
		delete(d.firstOf, record.Hash())
		return nil
	default:
		first, is := d.firstOf[record.Hash()]
		if !is {
			first = d.now()
			d.firstOf[record.Hash()] = first
		}
		if members < bits.OnesCount64(record.Qualified.Big().Uint64()) && d.now().Sub(first) < gather && v.head.Time+hurry < session.Deadline {
			return nil
		}
	}
	sent, err := d.send(ctx, v, send.Order{Purpose: "confirm", To: d.Committee, Calldata: committee.PackConfirm(keycommittee.KeyHashesGeneration{
		Session: record.Session, Generation: record.Generation, Threshold: record.Threshold, Members: record.Members, Qualified: record.Qualified.Big(),
		GroupKey: record.GroupKey, Shares: record.Shares, Transcript: record.Transcript, Previous: record.Previous,
	}, all[0].groupKey, fresh)}, nil)
	if sent {
		d.log.Info("confirmations of a session are sent", "session", session.Id, "generation", record.Generation, "confirmations", len(fresh))
	}
	return err
}

// hear asks a key node what it has confirmed of the session.
func (d *Desk) hear(asking context.Context, session uint64, node workers.KeyNode) {
	d.mu.Lock()
	had, has := d.signed[session][node.Name]
	d.mu.Unlock()
	what := fmt.Sprintf("confirm/%s/%d", node.Name, session)
	if has && had.instance == node.Instance || node.Problem != "" || !d.due(what, 2*time.Second) {
		return
	}
	d.start(asking, what, func(ctx context.Context) {
		said, err := d.Workers.Confirmation(ctx, node.Name, session)
		if err != nil || len(said.GetRecord()) == 0 {
			return
		}
		c, err := d.readConfirmation(session, node, said)
		if err != nil {
			d.Metrics.KeyRefusals.WithLabelValues(d.label, "confirm", "node").Inc()
			d.log.Warn("a key node confirms what can't be", "node", node.Name, "session", session, "err", err)
			return
		}
		// Parts are verified by them once the generation has begun.
		if err := d.Store.SavePublicShares(ctx, c.record.Shares, said.GetShares()); err != nil {
			d.log.Warn("public shares aren't stored", "err", err)
		}
		d.mu.Lock()
		defer d.mu.Unlock()
		if d.signed[session] == nil {
			d.signed[session] = make(map[string]confirmed)
		}
		d.signed[session][node.Name] = c
	})
}

func (d *Desk) readConfirmation(session uint64, node workers.KeyNode, said *keynodeapi.ConfirmationResponse) (c confirmed, err error) {
	c = confirmed{instance: node.Instance, groupKey: said.GetGroupKey()}
	if err := c.record.UnmarshalBinary(said.GetRecord()); err != nil {
		return c, err
	}
	if c.signature, err = typed.ParseSignature(said.GetSignature()); err != nil {
		return c, err
	}
	domain := typed.CommitteeDomain{ChainID: d.chainID, Committee: d.Committee}
	signer, err := typed.Recover(c.record.Digest(domain), c.signature)
	switch {
	case err != nil || signer != node.Instance:
		return c, fmt.Errorf("a record that instance %v hasn't signed", node.Instance)
	case c.record.Session != session:
		return c, fmt.Errorf("a record of session %d", c.record.Session)
	case len(c.groupKey) != tbls.G2Size || crypto.Keccak256Hash(c.groupKey) != c.record.GroupKey:
		return c, errors.New("a group key that isn't the record's")
	case len(said.GetShares()) > mostShares*tbls.G2Size || len(said.GetShares()) == 0 || crypto.Keccak256Hash(said.GetShares()) != c.record.Shares:
		return c, errors.New("public shares that aren't the record's")
	}
	return c, nil
}
