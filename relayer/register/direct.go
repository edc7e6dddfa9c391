package register

import (
	"context"
	"fmt"
	"math"

	"github.com/ethereum/go-ethereum/common"

	"github.com/veritee/veritee/zkverifier/collateral"
	"github.com/veritee/veritee/zkverifier/onchain"
)

// Direct is the way without a proof: DcapAttestationVerifier judges the quote itself, by collateral that CollateralStore has.
type Direct struct{ Verifier common.Address }

// Evidence implements [Prover].
func (d Direct) Evidence(_ context.Context, s *Statement) (Evidence, error) {
	info, identity := s.Bundle.Endorsements.TCBInfo.Evaluation, s.Bundle.Endorsements.QEIdentity.Evaluation
	if info > math.MaxUint16 || identity > math.MaxUint16 {
		return Evidence{}, fmt.Errorf("evaluation numbers %d and %d are more than the chain has room for", info, identity)
	}
	stripped, err := onchain.Strip(s.Quote, uint16(info), uint16(identity))
	return Evidence{d.Verifier, stripped}, err
}

// Shelf publishes to the CollateralStore that a DcapAttestationVerifier judges by.
type Shelf struct{ Verifier common.Address }

// Missing implements [Publisher].
func (s Shelf) Missing(ctx context.Context, by *collateral.Bundle, call func(ctx context.Context, to common.Address, data []byte) ([]byte, error)) ([]Publication, error) {
	raw, err := call(ctx, s.Verifier, verifier.PackStore())
	if err != nil {
		return nil, fmt.Errorf("store of the verifier %v: %w", s.Verifier, err)
	}
	shelf, err := verifier.UnpackStore(raw)
	if err != nil {
		return nil, fmt.Errorf("what is at %v isn't a DcapAttestationVerifier: %w; correct attestation.verifier", s.Verifier, err)
	}
	wanted, err := onchain.Publications(ctx, onchain.StoreReaderFunc(func(ctx context.Context, data []byte) ([]byte, error) {
		return call(ctx, shelf, data)
	}), by.Collateral)
	if err != nil {
		return nil, err
	}
	all := make([]Publication, len(wanted))
	for i, p := range wanted {
		all[i] = Publication{To: shelf, Purpose: p.Purpose, Data: p.Data}
	}
	return all, nil
}
