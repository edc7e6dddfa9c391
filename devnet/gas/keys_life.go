package main

import (
	"bytes"
	"crypto/ecdsa"
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bls12-381/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/veritee/veritee/bindings/keybroker"
	"github.com/veritee/veritee/devnet/chain"
	"github.com/veritee/veritee/protocol/ecvrf"
	"github.com/veritee/veritee/protocol/randomness"
	"github.com/veritee/veritee/protocol/tbls"
	"github.com/veritee/veritee/protocol/typed"
)

// deal is a dealer who knows all, of a secret that is no secret: nobody needs one to measure gas.
func deal(n, threshold int) (shares []*tbls.Share, group *tbls.G2, err error) {
	coefficients := make([]fr.Element, threshold)
	for i := range coefficients {
		coefficients[i].SetBytes(crypto.Keccak256([]byte("veritee gas: group"), []byte{byte(i)}))
	}
	at := func(x int) []byte {
		var sum, point fr.Element
		point.SetUint64(uint64(x))
		for i := threshold - 1; i >= 0; i-- {
			sum.Mul(&sum, &point).Add(&sum, &coefficients[i])
		}
		out := sum.Bytes()
		return out[:]
	}
	for i := range n {
		share, err := tbls.NewShare(uint32(i), at(i+1))
		if err != nil {
			return nil, nil, err
		}
		shares = append(shares, share)
	}
	whole, err := tbls.NewShare(0, at(0))
	if err != nil {
		return nil, nil, err
	}
	return shares, whole.Public(), nil
}

func sign(key *ecdsa.PrivateKey, digest common.Hash) []byte {
	signature, err := crypto.Sign(digest[:], key)
	if err != nil {
		panic(err) // the key is one, and a digest has 32 bytes
	}
	return signature
}

// fixed is randomness that is the same in every run.
func fixed(name string) *bytes.Reader {
	var stream []byte
	for i := range 32 {
		stream = append(stream, crypto.Keccak256([]byte("veritee gas: "+name), []byte{byte(i)})...)
	}
	return bytes.NewReader(stream)
}

// ordered is an order on the chain.
type ordered struct {
	order    typed.KeyOrder
	id       common.Hash
	sequence uint64
	expiry   uint64
}

func (o *ordered) abi() keybroker.KeyHashesOrder {
	return keybroker.KeyHashesOrder{
		App: o.order.App, Purpose: o.order.Purpose, Epoch: o.order.Epoch, Instance: o.order.Instance, PolicyVersion: o.order.PolicyVersion,
		Generation: o.order.Generation, GroupKey: o.order.GroupKey, A1: o.order.A1[:], A2: o.order.A2[:],
		Challenge: o.order.Challenge, Response: o.order.Response,
	}
}

func (v *vault) domain() typed.KeyDomain {
	return typed.KeyDomain{ChainID: chain.ID, Broker: v.broker.address}
}

// life is a key's: ordered, issued, stated and activated; rotated; a worker is revoked, which begins another epoch.
func (v *vault) life(measured figures) error {
	var held [2]*ordered
	for i, worker := range v.workers {
		o, receipt, err := v.request(worker, keyEpoch)
		if err != nil {
			return fmt.Errorf("request: %w", err)
		}
		issued, err := v.issue(o)
		if err != nil {
			return fmt.Errorf("issue: %w", err)
		}
		held[i] = o
		measured["keys.request"] += float64(receipt.GasUsed) / 2
		measured["keys.issue"] = max(measured["keys.issue"], float64(issued.GasUsed))
	}
	for i, worker := range v.workers {
		receipt, err := v.state(worker, held[i])
		if err != nil {
			return fmt.Errorf("state: %w", err)
		}
		measured["keys.state"] = max(measured["keys.state"], float64(receipt.GasUsed))
	}
	receipt, err := v.activate()
	if err != nil {
		return fmt.Errorf("activate: %w", err)
	}
	measured["keys.activate"] = float64(receipt.GasUsed)

	rotated, err := v.broker.send(v.operator, nil, "rotate", v.app.address, [12]byte(keyPurpose), uint64(0), "on schedule")
	if err != nil {
		return err
	}
	measured["keys.rotate"] = float64(rotated.GasUsed)
	if _, _, err := v.request(v.workers[0], keyEpoch+1); err != nil {
		return err
	}
	revoked, err := v.broker.send(v.operator, nil, "revoke", v.app.address, v.workers[0].address, "lost")
	if err != nil {
		return err
	}
	measured["keys.revoke"] = float64(revoked.GasUsed)
	return v.checkEpochs(keyEpoch+2, keyEpoch)
}

func (v *vault) request(worker *wallet, epoch uint64) (*ordered, *types.Receipt, error) {
	version, err := v.policyVersion()
	if err != nil {
		return nil, nil, err
	}
	o := &ordered{order: typed.KeyOrder{
		App: v.app.address, Purpose: keyPurpose, Epoch: epoch, Instance: worker.address, PolicyVersion: version,
		Generation: keyGeneration, GroupKey: tbls.KeyHash(v.group),
	}}
	random := fixed(worker.address.Hex())
	blinding, err := tbls.NewBlinding(random)
	if err != nil {
		return nil, nil, err
	}
	if err := blinding.Order(&o.order, v.domain(), random); err != nil {
		return nil, nil, err
	}
	r, vs := signCompact(worker, o.order.Digest(v.domain()))
	receipt, err := v.broker.send(v.operator, nil, "request", o.abi(), r, vs)
	if err != nil {
		return nil, nil, err
	}
	asked, logs, err := events[struct {
		Order       keybroker.KeyHashesOrder
		Expiry      uint64
		Measurement [32]byte
		Platform    [20]byte
		Tee         uint8
	}](v.broker, receipt, "KeyRequested")
	if err != nil || len(asked) != 1 {
		return nil, nil, fmt.Errorf("%d orders were recorded: %w", len(asked), err)
	}
	o.id, o.sequence, o.expiry = logs[0].Topics[1], logs[0].Topics[2].Big().Uint64(), asked[0].Expiry
	if want := v.domain().RequestID(typed.DerivedKey, o.sequence, o.expiry, &o.order); o.id != want {
		return nil, nil, fmt.Errorf("request %v, and its order's id is %v", o.id, want)
	}
	return o, receipt, nil
}

// issue has as many nodes as the threshold answer, and brings what came of it.
func (v *vault) issue(o *ordered) (*types.Receipt, error) {
	blinded, err := tbls.CheckOrder(&o.order, v.domain())
	if err != nil {
		return nil, err
	}
	h := tbls.IdentityOf(typed.DerivedKey, v.domain(), v.committee.address, &o.order).Point()
	issuance := keybroker.IKeyBrokerIssuance{}
	var parts []*tbls.Partial
	signers := common.Hash{}
	for _, i := range []int{0, 2, 4} {
		part, err := v.shares[i].Answer(o.id, h, blinded, &[32]byte{byte(i)})
		if err != nil {
			return nil, err
		}
		release := typed.KeyRelease{RequestID: o.id, Generation: keyGeneration, Answer: part.Hash()}
		r, vs := signCompact(v.members[i], release.Digest(v.domain()))
		issuance.Answers = append(issuance.Answers, release.Answer)
		issuance.Signatures = append(issuance.Signatures, [2][32]byte{r, vs})
		signers[31] |= 1 << i
		parts = append(parts, part)
	}
	answer, err := tbls.Combine(parts)
	if err != nil {
		return nil, err
	}
	y, c, group := tbls.EncodeG1(&answer.Y), tbls.EncodeG1(&answer.C), tbls.EncodeG2(v.group)
	issuance.Y, issuance.C, issuance.GroupKey, issuance.Signers = y[:], c[:], group[:], signers.Big()
	receipt, err := v.broker.send(v.operator, nil, "issue", o.abi(), o.sequence, o.expiry, issuance)
	if err != nil {
		return nil, err
	}
	if v.profile != nil {
		trace, err := v.trace(receipt)
		if err != nil {
			return nil, err
		}
		v.explainIssue(trace)
	}
	return receipt, nil
}

// publicKey is the VRF key's, which isn't the one that was issued: nothing on chain relates the two.
func (v *vault) publicKey() []byte {
	key := v.randoms.secret.Public()
	return append([]byte{2 + key.Parity}, common.BigToHash(key.X.Big()).Bytes()...)
}

func (v *vault) state(worker *wallet, o *ordered) (*types.Receipt, error) {
	statement := typed.KeyStatement{
		App: o.order.App, Purpose: o.order.Purpose, Epoch: o.order.Epoch, GroupKey: o.order.GroupKey,
		Algorithm: typed.AlgorithmVRF, PublicKey: crypto.Keccak256Hash(v.publicKey()),
	}
	r, vs := signCompact(worker, statement.Digest(v.domain()))
	return v.broker.send(v.operator, nil, "state", o.abi(), o.sequence, o.expiry, v.publicKey(), r, vs)
}

// activate brings the proof of possession that the coordinator checks.
func (v *vault) activate() (*types.Receipt, error) {
	if err := v.mine(activationNotice); err != nil {
		return nil, err
	}
	var err error
	key := v.randoms.secret.Public()
	line := common.Hash(append(v.app.address[:], keyPurpose[:]...))
	possession := randomness.Deployment{ChainID: chain.ID, Coordinator: v.randoms.coordinator.address}.Possession(line, key.KeyHash())
	proof, _, err := ecvrf.Prove(v.randoms.secret, possession, v.randoms.randomness(possession))
	if err != nil {
		return nil, err
	}
	packed, err := v.randoms.coordinator.Methods["announceKey"].Inputs[1:].Pack(key.X.Big(), key.Parity, abiProof(proof), witnesses(proof))
	if err != nil {
		return nil, err
	}
	return v.broker.send(v.operator, nil, "activate", v.app.address, [12]byte(keyPurpose), uint64(keyEpoch), v.publicKey(), packed)
}

// checkEpochs makes sure of what the transactions came to.
func (v *vault) checkEpochs(newest, active uint64) error {
	out, err := v.broker.view("line", v.app.address, [12]byte(keyPurpose))
	if err != nil {
		return err
	}
	line := out[0].(struct {
		Algorithm uint8          `json:"algorithm"`
		Newest    uint64         `json:"newest"`
		Retired   uint64         `json:"retired"`
		Active    uint64         `json:"active"`
		NextFrom  uint64         `json:"nextFrom"`
		Sink      common.Address `json:"sink"`
	})
	if line.Newest != newest || line.Active != active {
		return fmt.Errorf("epoch %d is the newest and %d active, and should be %d and %d", line.Newest, line.Active, newest, active)
	}
	return nil
}
