package keys

import (
	"context"
	"log/slog"
	"math/big"
	"slices"
	"testing"
	"time"

	"github.com/consensys/gnark-crypto/ecc/bls12-381"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/bindings/keycommittee"
	"github.com/veritee/veritee/protocol/keynodeapi"
	"github.com/veritee/veritee/protocol/tbls"
	"github.com/veritee/veritee/relayer/workers"
)

// A shelf keeps public shares.
type shelf struct {
	Store
	kept []byte
}

func (s *shelf) SavePublicShares(ctx context.Context, _ common.Hash, raw []byte) error {
	s.kept = raw
	return ctx.Err()
}

// halfHung are two nodes. The first takes connections and says nothing, as one does that was stopped; the other says what it confirmed.
type halfHung struct {
	*cast
	shares []byte
}

func (h *halfHung) Confirmation(ctx context.Context, node string, _ uint64) (*keynodeapi.ConfirmationResponse, error) {
	if node == "a" {
		<-ctx.Done()
	}
	return &keynodeapi.ConfirmationResponse{Shares: h.shares}, ctx.Err()
}

func (h *halfHung) DescribeNode(ctx context.Context, _ string) (*keynodeapi.DescribeResponse, error) {
	return nil, ctx.Err()
}

// A node that hangs keeps nobody from learning of another what public shares there are.
func TestPublicSharesAreHadWhileANodeHangs(t *testing.T) {
	_, _, _, g := bls12381.Generators()
	point := tbls.EncodeG2(&g)
	want := slices.Concat(point[:], point[:])
	kept := new(shelf)
	d, err := New(Config{
		Chain: nameOnly{}, Store: kept, Workers: &halfHung{new(cast), want}, Broker: common.Address{1}, Committee: common.Address{2}, Registry: common.Address{3},
		First: time.Millisecond, Poll: time.Hour, Log: slog.New(slog.NewTextHandler(t.Output(), nil)),
	})
	require.NoError(t, err)
	a, b := common.Address{0xa}, common.Address{0xb}
	d.fetchShares(t.Context(), &view{nodes: []workers.KeyNode{{Name: "a", Instance: a}, {Name: "b", Instance: b}}}, keycommittee.IKeyCommitteeGenerationState{
		Members: []common.Address{a, b}, Qualified: big.NewInt(0b11), Dropped: new(big.Int), Threshold: 1, Shares: crypto.Keccak256Hash(want), Session: 1,
	})
	d.running.Wait()
	require.Equal(t, want, kept.kept)
}
