package onchain

import (
	"context"
	"crypto/x509"
	"encoding/pem"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/veritee/veritee/bindings/collateralstore"
	"github.com/veritee/veritee/zkverifier/dcap"
)

// An Archive is what a collateral store was given, up to a block: Intel's bytes as they stand in the transactions. The store keeps only
// what it makes of them, so this is what evidence can be judged by again, by anybody, at any time.
type Archive struct {
	issuers    map[[32]byte][]byte // certificates, DER, by key
	rootCRL    []byte
	pckCRLs    map[[32]byte][]byte
	infos      map[infoKey]signedText
	identities map[identityKey]signedText
}

type infoKey struct {
	tee        uint8
	fmspc      [6]byte
	evaluation uint16
}

type identityKey struct {
	tee        uint8
	evaluation uint16
}

type signedText struct {
	text      string
	signature []byte // r ‖ s
	signer    [32]byte
}

// ErrNotArchived is returned where a store's transactions don't have what a quote is judged by.
var ErrNotArchived = errors.New("not among the collateral store's transactions")

// Archive reads a store's transactions up to a block. What was sent through another contract isn't found.
func (c *Contracts) Archive(
	ctx context.Context, store common.Address, since, upTo uint64, transaction func(context.Context, common.Hash) (*types.Transaction, error),
) (*Archive, error) {
	past := *c
	past.FirstBlock = min(c.FirstBlock, since)
	logs, err := past.logs(ctx, store, []common.Hash{issuerAdded, rootCRLPublished, pckCRLPublished, tcbInfoPublished, qeIdentityPublished})
	if err != nil {
		return nil, err
	}
	a := &Archive{
		issuers: make(map[[32]byte][]byte), pckCRLs: make(map[[32]byte][]byte),
		infos: make(map[infoKey]signedText), identities: make(map[identityKey]signedText),
	}
	for _, log := range logs {
		if log.BlockNumber > upTo {
			break
		}
		tx, err := transaction(ctx, log.TxHash)
		if err != nil {
			return nil, fmt.Errorf("transaction %v of the collateral store: %w", log.TxHash, err)
		}
		if tx.To() == nil || *tx.To() != store {
			continue // by another contract: its calldata isn't the store's
		}
		if err := a.add(&log, tx.Data()); err != nil {
			return nil, fmt.Errorf("transaction %v of the collateral store: %w", log.TxHash, err)
		}
	}
	return a, nil
}

func (a *Archive) add(log *types.Log, data []byte) error {
	parsed, err := collateralstore.CollateralStoreMetaData.ParseABI()
	if err != nil {
		return err
	}
	method, err := parsed.MethodById(data)
	if err != nil {
		return err
	}
	values, err := method.Inputs.Unpack(data[4:])
	if err != nil {
		return err
	}
	content, ok := values[0].([]byte)
	if !ok {
		return fmt.Errorf("%s takes no bytes", method.Name)
	}
	store := collateralstore.NewCollateralStore()
	switch log.Topics[0] {
	case issuerAdded:
		e, err := store.UnpackIssuerAddedEvent(log)
		if err != nil {
			return err
		}
		a.issuers[e.Issuer] = content
	case rootCRLPublished:
		a.rootCRL = content
	case pckCRLPublished:
		e, err := store.UnpackPckCrlPublishedEvent(log)
		if err != nil {
			return err
		}
		a.pckCRLs[e.Issuer] = content
	case tcbInfoPublished:
		e, err := store.UnpackTcbInfoPublishedEvent(log)
		if err != nil {
			return err
		}
		a.infos[infoKey{e.Tee, e.Fmspc, e.Evaluation}], err = signed(content, values, e.Signer)
		return err
	case qeIdentityPublished:
		e, err := store.UnpackQeIdentityPublishedEvent(log)
		if err != nil {
			return err
		}
		a.identities[identityKey{e.Tee, e.Evaluation}], err = signed(content, values, e.Signer)
		return err
	}
	return nil
}

func signed(text []byte, values []any, signer [32]byte) (signedText, error) {
	if len(values) < 3 {
		return signedText{}, errors.New("no signature")
	}
	r, isNumber := values[1].(*big.Int)
	s, also := values[2].(*big.Int)
	if !isNumber || !also {
		return signedText{}, errors.New("no signature")
	}
	return signedText{string(text), append(common.LeftPadBytes(r.Bytes(), 32), common.LeftPadBytes(s.Bytes(), 32)...), signer}, nil
}

// Bundle is what judges quotes of a kind of machine by these evaluation numbers, whose PCK certificates an issuer signs.
func (a *Archive) Bundle(root *x509.Certificate, issuer [32]byte, tee uint8, fmspc [6]byte, evaluation, qeEvaluation uint16) (*dcap.Collateral, error) {
	info, hasInfo := a.infos[infoKey{tee, fmspc, evaluation}]
	identity, hasIdentity := a.identities[identityKey{tee, qeEvaluation}]
	for _, part := range []struct {
		has  bool
		what string
	}{
		{hasInfo, fmt.Sprintf("TCB info %s %X, evaluation %d", TEE(tee), fmspc, evaluation)},
		{hasIdentity, fmt.Sprintf("QE identity %s, evaluation %d", TEE(tee), qeEvaluation)},
		{a.rootCRL != nil, "root CRL"},
		{a.pckCRLs[issuer] != nil, "PCK CRL"},
		{a.issuers[issuer] != nil, "PCK issuer's certificate"},
		{a.issuers[info.signer] != nil, "TCB signer's certificate"},
		{a.issuers[identity.signer] != nil, "QE identity signer's certificate"},
	} {
		if !part.has {
			return nil, fmt.Errorf("%s: %w", part.what, ErrNotArchived)
		}
	}
	chain := func(key [32]byte) string { return a.Chain(root, key) }
	return &dcap.Collateral{
		PCKCRLIssuerChain: chain(issuer), RootCACRL: a.rootCRL, PCKCRL: a.pckCRLs[issuer],
		TCBInfoIssuerChain: chain(info.signer), TCBInfo: info.text, TCBInfoSignature: info.signature,
		QEIdentityIssuerChain: chain(identity.signer), QEIdentity: identity.text, QEIdentitySignature: identity.signature,
	}, nil
}

// Newest are the highest evaluation numbers for a kind of machine, zero where there is none: of its TCB info, and of its QE identity.
func (a *Archive) Newest(tee uint8, fmspc [6]byte) (evaluation, qeEvaluation uint16) {
	for key := range a.infos {
		if key.tee == tee && key.fmspc == fmspc {
			evaluation = max(evaluation, key.evaluation)
		}
	}
	for key := range a.identities {
		if key.tee == tee {
			qeEvaluation = max(qeEvaluation, key.evaluation)
		}
	}
	return evaluation, qeEvaluation
}

// Chain is an issuer's certificate and the root's in PEM; the root's alone if the issuer's isn't here.
func (a *Archive) Chain(root *x509.Certificate, issuer [32]byte) string {
	chain := string(certificatePEM(root.Raw))
	if der := a.issuers[issuer]; der != nil {
		chain = string(certificatePEM(der)) + chain
	}
	return chain
}

func certificatePEM(der []byte) []byte {
	return pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: der})
}
