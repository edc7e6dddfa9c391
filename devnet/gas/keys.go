package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"maps"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/veritee/veritee/bindings/appauth"
	"github.com/veritee/veritee/bindings/enclaveregistry"
	"github.com/veritee/veritee/bindings/keybroker"
	"github.com/veritee/veritee/bindings/keycommittee"
	"github.com/veritee/veritee/devnet/chain"
	"github.com/veritee/veritee/devnet/tee"
	"github.com/veritee/veritee/protocol/tbls"
	"github.com/veritee/veritee/protocol/typed"
	"github.com/veritee/veritee/zkverifier/dcap"
	"github.com/veritee/veritee/zkverifier/onchain"
)

var keyFigures = []figure{
	{name: "keys.request"},
	{name: "keys.issue", limit: 280_000},
	{name: "keys.confirm"},
	{name: "keys.handover"},
	{name: "keys.rotate"},
	{name: "keys.state"},
	{name: "keys.activate"},
	{name: "keys.revoke"},
}

const (
	keyNodes      = 5
	keyThreshold  = 3
	keyGeneration = 1
	keyEpoch      = 1

	orderBlocks      = 100
	activationNotice = 1 // seconds: a block
)

var keyPurpose = typed.Purpose{11: purpose}

// vault is a committee of nodes and a broker of its keys on the ground of attestation: everybody entered by evidence.
type vault struct {
	*ground
	nodes     *deployed // the committee's app
	committee *deployed
	broker    *deployed
	randoms   *veritee // the coordinator that is told of public keys, and a VRF key

	members []*wallet
	shares  []*tbls.Share
	group   *tbls.G2
	workers [2]*wallet // of the app, on two machines
}

// measureKeys gives the figures of keys. profile, unless nil, is told where the gas of an issuance goes.
func measureKeys(ctx context.Context, root string, log *slog.Logger, profile io.Writer) (measured figures, err error) {
	h, err := simulated(tee.TDXv4)
	if err != nil {
		return nil, err
	}
	log.Info("measure keys", "hardware", h.name)
	g, err := newGround(ctx, root, h)
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, g.chain.Close()) }()
	g.profile = profile

	measured = make(figures)
	v := &vault{ground: g}
	if err := v.form(measured); err != nil {
		return nil, fmt.Errorf("form a committee: %w", err)
	}
	if err := v.open(root); err != nil {
		return nil, fmt.Errorf("open a key line: %w", err)
	}
	if err := v.life(measured); err != nil {
		return nil, err
	}
	return measured, nil
}

// enter registers an instance of an app on a machine.
func (v *vault) enter(app *deployed, instance *wallet, h *hardware) error {
	head, err := v.chain.Client().HeaderByNumber(v.ctx, nil)
	if err != nil {
		return err
	}
	raw, err := h.quote(typed.Commitment{
		Use: typed.ForRegistration, ChainID: chain.ID, Registry: v.registry.address, App: app.address, Instance: instance.address,
		BlockNumber: head.Number.Uint64(), BlockHash: head.Hash(),
	}.ReportData())
	if err != nil {
		return err
	}
	quote, err := dcap.ParseQuote(raw)
	if err != nil {
		return err
	}
	info, identity, err := v.evaluations()
	if err != nil {
		return err
	}
	evidence, err := onchain.Strip(quote, info, identity)
	if err != nil {
		return err
	}
	_, err = v.registry.send(v.operator, nil, "register", enclaveregistry.IEnclaveRegistryRegistration{
		Instance: instance.address, App: app.address, Verifier: v.verifier.address, Selection: uint16(h.selection), BlockNumber: head.Number.Uint64(),
	}, evidence)
	return err
}

// form has the nodes enter, deals them shares, and brings their confirmations one by one.
func (v *vault) form(measured figures) (err error) {
	if v.nodes, err = v.deployBound(&appauth.AppAuthMetaData, v.operator.address, v.registry.address, terms); err != nil {
		return err
	}
	ofNodes := *v.ground
	ofNodes.app = v.nodes
	if err := ofNodes.allow(); err != nil {
		return err
	}
	v.committee, err = v.deployBound(&keycommittee.KeyCommitteeMetaData, v.operator.address, v.nodes.address,
		keycommittee.IKeyCommitteeTerms{Depth: 2, SessionTime: 600, Patience: 3})
	if err != nil {
		return err
	}
	var members []keycommittee.IKeyCommitteeMember
	var who []common.Address
	for i := range keyNodes {
		node := newWallet(fmt.Sprintf("key node %d", i))
		if err := v.enter(v.nodes, node, v.hardware); err != nil {
			return err
		}
		v.members, who = append(v.members, node), append(who, node.address)
		members = append(members, keycommittee.IKeyCommitteeMember{
			Instance: node.address, Operator: newWallet(fmt.Sprintf("operator %d", i)).address, Endpoint: "https://node.example:8443",
		})
	}
	if _, err := v.committee.send(v.operator, nil, "propose", members, uint8(keyThreshold)); err != nil {
		return err
	}
	if v.shares, v.group, err = deal(keyNodes, keyThreshold); err != nil {
		return err
	}
	return v.confirm(measured, typed.Generation{
		Session: 1, Generation: keyGeneration, Threshold: keyThreshold, Members: typed.MembersHash(who), Qualified: common.Hash{31: 1<<keyNodes - 1},
		GroupKey: tbls.KeyHash(v.group), Shares: named("shares"), Transcript: named("transcript"),
	})
}

// confirm brings one confirmation at a time, as they come. The last is the handover.
func (v *vault) confirm(measured figures, record typed.Generation) error {
	group := tbls.EncodeG2(v.group)
	digest := record.Digest(typed.CommitteeDomain{ChainID: chain.ID, Committee: v.committee.address})
	for i, node := range v.members {
		r, vs := signCompact(node, digest)
		receipt, err := v.committee.send(v.operator, nil, "confirm", keycommittee.KeyHashesGeneration{
			Session: record.Session, Generation: record.Generation, Threshold: record.Threshold, Members: record.Members,
			Qualified: record.Qualified.Big(), GroupKey: record.GroupKey, Shares: record.Shares, Transcript: record.Transcript,
		}, group[:], []keycommittee.IKeyCommitteeConfirmation{{Instance: node.address, R: r, Vs: vs}})
		if err != nil {
			return err
		}
		started, _, err := events[keycommittee.KeyCommitteeGenerationStarted](v.committee, receipt, "GenerationStarted")
		if err != nil {
			return err
		}
		last := i == keyNodes-1
		if last != (len(started) == 1) {
			return fmt.Errorf("generation began with confirmation %d of %d", i+1, keyNodes)
		}
		if last {
			measured["keys.handover"] = float64(receipt.GasUsed)
		} else if i > 0 {
			measured["keys.confirm"] += float64(receipt.GasUsed) / (keyNodes - 2)
		}
	}
	return nil
}

// open lets two workers on two machines order the key of a line of randomness.
func (v *vault) open(root string) (err error) {
	v.broker, err = v.deployBound(&keybroker.KeyBrokerMetaData, v.committee.address, uint64(orderBlocks), uint64(activationNotice))
	if err != nil {
		return err
	}
	v.randoms = newVeritee(root).(*veritee)
	if err := v.randoms.deploy(v.bench, v.registry.address); err != nil {
		return err
	}
	v.randoms.app = v.app.address
	label, _, err := v.label()
	if err != nil {
		return err
	}
	second, err := simulatedOn(tee.TDXv4, "gas, another machine")
	if err != nil {
		return err
	}
	for i, h := range []*hardware{v.hardware, second} {
		v.workers[i] = newWallet(fmt.Sprintf("worker %d", i))
		if err := v.enter(v.app, v.workers[i], h); err != nil {
			return err
		}
	}
	for _, step := range []struct {
		to     *deployed
		method string
		args   []any
	}{
		{v.registry, "setJudge", []any{v.broker.address, true}},
		{v.randoms.coordinator, "setKeyBroker", []any{v.broker.address, true}},
		{v.app, "allowPurpose", []any{label, [12]byte(keyPurpose)}},
		{v.broker, "open", []any{v.app.address, [12]byte(keyPurpose), uint8(typed.AlgorithmVRF), v.randoms.coordinator.address}},
		{v.broker, "confirm", []any{v.app.address, v.workers[0].address}},
		{v.broker, "confirm", []any{v.app.address, v.workers[1].address}},
	} {
		if _, err := step.to.send(v.operator, nil, step.method, step.args...); err != nil {
			return err
		}
	}
	return nil
}

func (v *vault) explainIssue(trace *frame) {
	names := maps.Clone(precompiles)
	names[v.broker.address], names[v.committee.address] = "KeyBroker.issue", "KeyCommittee"
	trace.print(v.profile, names, 0)
}

// signCompact signs as EIP-2098 has it.
func signCompact(w *wallet, digest common.Hash) (r, vs common.Hash) {
	signature := sign(w.key, digest)
	s := new(big.Int).SetBytes(signature[32:64])
	s.SetBit(s, 255, uint(signature[64]))
	return common.Hash(signature[:32]), common.BigToHash(s)
}
