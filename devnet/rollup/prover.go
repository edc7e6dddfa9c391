package rollup

import (
	"crypto/ecdsa"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/veritee/veritee/devnet/world"
)

// Prover is a ZK prover of development: DevelopmentZkVerifier takes its signature of a statement for a proof. It proves whatever it is
// given, which is how a broken proof system is played.
type Prover struct {
	key *ecdsa.PrivateKey
}

// NewProver makes the one that everybody knows.
func NewProver() *Prover { return &Prover{key: world.NewWallet("zk prover").Key} }

// Address is whose signatures count.
func (p *Prover) Address() common.Address { return crypto.PubkeyToAddress(p.key.PublicKey) }

// Sign makes a proof of what a verifier's digestOf makes of a statement: r ‖ s ‖ v.
func (p *Prover) Sign(digest common.Hash) ([]byte, error) {
	proof, err := crypto.Sign(digest[:], p.key)
	if err != nil {
		return nil, fmt.Errorf("sign for a statement: %w", err)
	}
	proof[64] += 27
	return proof, nil
}
