package onchain

import (
	"cmp"
	"context"
	"encoding/hex"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/veritee/veritee/bindings/collateralstore"
)

// A Document is a part of the collateral that a store holds now: what stands in the place of all that was published before it.
type Document struct {
	Part        string      `json:"part"`            // "TCB info", "QE identity", "root CRL", "PCK CRL", "issuer"
	About       string      `json:"about,omitempty"` // which kind of machine, or whose
	Evaluation  uint16      `json:"evaluation,omitempty"`
	From        uint64      `json:"from"`
	Until       uint64      `json:"until"`
	Block       uint64      `json:"block"`
	Transaction common.Hash `json:"transaction"`
}

// Names of parts.
const (
	PartTCBInfo    = "TCB info"
	PartQEIdentity = "QE identity"
	PartRootCRL    = "root CRL"
	PartPCKCRL     = "PCK CRL"
	PartIssuer     = "issuer"
)

var (
	issuerAdded         = event("IssuerAdded(bytes32,uint8,uint256,uint256,uint256,uint40,uint40)")
	rootCRLPublished    = event("RootCrlPublished(uint160,uint40,uint40,uint256,address)")
	pckCRLPublished     = event("PckCrlPublished(bytes32,uint160,uint40,uint40,uint256,address)")
	tcbInfoPublished    = event("TcbInfoPublished(uint8,bytes6,uint16,uint40,uint40,bytes32,bytes32,address)")
	qeIdentityPublished = event("QeIdentityPublished(uint8,uint16,uint40,uint40,bytes32,bytes32,address)")
)

// Collateral is what a store holds, by its events since the contracts' first block. What ends first stands first; issuers, whose
// certificates last for years, stand last.
func (c *Contracts) Collateral(ctx context.Context, store common.Address, since uint64) ([]Document, error) {
	past := *c
	past.FirstBlock = min(c.FirstBlock, since)
	logs, err := past.logs(ctx, store, []common.Hash{issuerAdded, rootCRLPublished, pckCRLPublished, tcbInfoPublished, qeIdentityPublished})
	if err != nil {
		return nil, err
	}
	current := make(map[string]Document)
	for _, log := range logs {
		d, err := document(&log)
		if err != nil {
			return nil, fmt.Errorf("event of the collateral store in block %d: %w", log.BlockNumber, err)
		}
		current[fmt.Sprintf("%s %s %d", d.Part, d.About, d.Evaluation)] = d
	}
	documents := make([]Document, 0, len(current))
	for _, d := range current {
		documents = append(documents, d)
	}
	slices.SortFunc(documents, func(a, b Document) int {
		return cmp.Or(rank(a)-rank(b), cmp.Compare(a.Until, b.Until), cmp.Compare(a.Part, b.Part), cmp.Compare(a.About, b.About), cmp.Compare(a.Evaluation, b.Evaluation))
	})
	return documents, nil
}

func rank(d Document) int {
	if d.Part == PartIssuer {
		return 1
	}
	return 0
}

func document(log *types.Log) (Document, error) {
	store := collateralstore.NewCollateralStore()
	d := Document{Block: log.BlockNumber, Transaction: log.TxHash}
	window := func(from, until *big.Int) { d.From, d.Until = from.Uint64(), until.Uint64() }
	switch log.Topics[0] {
	case issuerAdded:
		e, err := store.UnpackIssuerAddedEvent(log)
		if err != nil {
			return d, err
		}
		kind := map[uint8]string{1: "platform CA", 2: "processor CA", 3: "TCB signing"}[e.Kind]
		d.Part, d.About = PartIssuer, kind+" "+keyName(e.Issuer)
		window(e.NotBefore, e.NotAfter)
	case rootCRLPublished:
		e, err := store.UnpackRootCrlPublishedEvent(log)
		if err != nil {
			return d, err
		}
		d.Part = PartRootCRL
		window(e.ThisUpdate, e.NextUpdate)
	case pckCRLPublished:
		e, err := store.UnpackPckCrlPublishedEvent(log)
		if err != nil {
			return d, err
		}
		d.Part, d.About = PartPCKCRL, "PCK CA "+keyName(e.Issuer)
		window(e.ThisUpdate, e.NextUpdate)
	case tcbInfoPublished:
		e, err := store.UnpackTcbInfoPublishedEvent(log)
		if err != nil {
			return d, err
		}
		d.Part, d.About, d.Evaluation = PartTCBInfo, fmt.Sprintf("%s %X", TEE(e.Tee), e.Fmspc), e.Evaluation
		window(e.IssueDate, e.NextUpdate)
	case qeIdentityPublished:
		e, err := store.UnpackQeIdentityPublishedEvent(log)
		if err != nil {
			return d, err
		}
		d.Part, d.About, d.Evaluation = PartQEIdentity, TEE(e.Tee), e.Evaluation
		window(e.IssueDate, e.NextUpdate)
	}
	return d, nil
}

// keyName is enough of an issuer's key to tell it from others.
func keyName(key [32]byte) string { return hex.EncodeToString(key[:4]) }
