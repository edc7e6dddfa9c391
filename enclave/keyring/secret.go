package keyring

import (
	"crypto/ecdsa"
	"fmt"
	"sync"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/veritee/veritee/protocol/ecvrf"
	"github.com/veritee/veritee/protocol/tbls"
	"github.com/veritee/veritee/protocol/typed"
)

// DataKeySize is the length of a data key in bytes.
const DataKeySize = 32

// A secret is one epoch's key of a line. Exactly one of the three is there. They are closures or of types that redact themselves, because
// nothing that prints by reflection looks into those.
type secret struct {
	vrf    *ecvrf.SecretKey
	wallet func() *ecdsa.PrivateKey
	data   func() *[DataKeySize]byte

	public []byte // SEC 1, compressed; nil for data keys
}

// derive makes the key of an algorithm. It doesn't keep the root.
func derive(root *tbls.Root, id tbls.Identity, algorithm typed.Algorithm) (*secret, error) {
	wide, err := root.Derive(id, algorithm)
	if err != nil {
		return nil, err
	}
	defer clear(wide[:])

	switch algorithm {
	case typed.AlgorithmVRF:
		scalar := tbls.Secp256k1Scalar(&wide)
		defer clear(scalar[:])
		key, err := ecvrf.ParseSecretKey(scalar[:])
		if err != nil {
			return nil, err
		}
		public := key.Public().Compressed()
		return &secret{vrf: key, public: public[:]}, nil

	case typed.AlgorithmSecp256k1:
		if !ecvrf.ConstantTime {
			return nil, ecvrf.ErrNoConstantTime
		}
		scalar := tbls.Secp256k1Scalar(&wide)
		defer clear(scalar[:])
		key, err := crypto.ToECDSA(scalar[:])
		if err != nil {
			return nil, err
		}
		return &secret{wallet: func() *ecdsa.PrivateKey { return key }, public: crypto.CompressPubkey(&key.PublicKey)}, nil

	case typed.AlgorithmData:
		key := new([DataKeySize]byte)
		copy(key[:], wide[:])
		return &secret{data: func() *[DataKeySize]byte { return key }}, nil
	}
	return nil, fmt.Errorf("keys for %s can't be derived", algorithm)
}

// hash names the public key on chain: the VRF key's own name, or zero for what isn't one.
func (s *secret) hash() common.Hash {
	if s.vrf == nil {
		return common.Hash{}
	}
	return s.vrf.Public().KeyHash()
}

// publicHash is what statements name: zero for data keys, which are never stated.
func (s *secret) publicHash() common.Hash { return crypto.Keccak256Hash(s.public) }

func (s *secret) wipe() {
	switch {
	case s.vrf != nil:
		s.vrf.Wipe()
	case s.wallet != nil:
		//lint:ignore SA1019 nothing else overwrites a key, and this one signs nothing afterwards
		d := s.wallet().D
		words := d.Bits()
		clear(words[:cap(words)])
		d.SetUint64(0)
	case s.data != nil:
		clear(s.data()[:])
	}
}

// A blinding is an order's secret number. It is taken once.
type blinding struct {
	mu     sync.Mutex
	number func() *tbls.Blinding // nil once it was wiped
}

func newBlinding(number *tbls.Blinding) *blinding {
	return &blinding{number: func() *tbls.Blinding { return number }}
}

// with lends the number to whoever takes an answer; it is wiped afterwards if that went well. False: it is gone.
func (b *blinding) with(take func(*tbls.Blinding) (done bool)) bool {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.number == nil {
		return false
	}
	if take(b.number()) {
		b.wipeLocked()
	}
	return true
}

func (b *blinding) wipe() {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.wipeLocked()
}

func (b *blinding) wipeLocked() {
	if b.number != nil {
		b.number().Wipe()
		b.number = nil
	}
}
