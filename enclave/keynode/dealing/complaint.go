package dealing

import (
	"bytes"
	"crypto/aes"
	"crypto/cipher"
	"crypto/hkdf"
	"crypto/sha256"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"go.dedis.ch/kyber/v4"
	"go.dedis.ch/kyber/v4/pairing/bls12381/gnark"
	"go.dedis.ch/kyber/v4/sign/schnorr"

	"github.com/veritee/veritee/protocol/tbls"
)

// A complaint shows the secret under which one share was sent, with a proof that it is that one: by it everybody opens the same box and sees
// who is wrong. So no dealer has to justify itself, and nobody can put out a dealer by a mere word. What it shows is the share of one dealer for one holder: a bad one, or the liar's own.
type complaint struct {
	dealer int
	secret []byte // the Diffie-Hellman point, compressed
	proof  []byte // challenge and response that it and the holder's key are of one number
}

const complaintSize = 1 + pointSize + 2*scalarSize

var (
	errComplaint = errors.New("complaint without proof")
	errBadShare  = errors.New("not the share that its commitments say")
)

const (
	// boxSize is that of an encrypted share: a scalar and AES-GCM's tag.
	boxSize = scalarSize + 16

	// openingSize is that of a deal's own key, to which its boxes are made, and the proof that its dealer knows it.
	openingSize = pointSize + pointSize + scalarSize
)

// label binds a box to its session, dealer and holder.
func (e *engine) label(dealer, holder int) string {
	w := &writer{}
	w.bytes([]byte("veritee/keys/v1/box"))
	w.bytes(e.config[:])
	w.number(uint64(dealer))
	w.number(uint64(holder))
	return string(w.out)
}

// cipherOf gives the cipher of a box and its nonce: HKDF-SHA-256 over the Diffie-Hellman point, under a label. A secret is of one
// box, so the nonce may come with the key.
func cipherOf(secret []byte, label string) (cipher.AEAD, []byte, error) {
	okm, err := hkdf.Key(sha256.New, secret, nil, label, 32+12)
	if err != nil {
		return nil, nil, err
	}
	defer clear(okm[:32])
	block, err := aes.NewCipher(okm[:32])
	if err != nil {
		return nil, nil, err
	}
	gcm, err := cipher.NewGCM(block)
	return gcm, okm[32:], err
}

// opening makes a deal's own key and proves that it is known. Without the proof a dealer could make boxes to a point of another's
// deal: the complaints of all who couldn't open them would show the secrets under which that other's shares were sent, and so, of enough
// of them, the old share that it dealt.
func (e *engine) opening() (r kyber.Scalar, out []byte, err error) {
	r = e.suite.Scalar().Pick(e.suite.RandomStream())
	proof, err := schnorr.Sign(e.suite, r, e.aboutDeal(e.cfg.Self))
	if err != nil {
		return nil, nil, fmt.Errorf("prove the deal's key: %w", err)
	}
	return r, append(bytesOf(e.suite.Point().Mul(r, nil)), proof...), nil
}

// readOpening reads a deal's key and checks the proof.
func (e *engine) readOpening(dealer common.Address, data []byte) (kyber.Point, error) {
	point, err := pointOf(data[:pointSize])
	if err != nil {
		return nil, err
	}
	if err := schnorr.Verify(gnark.NewSuiteBLS12381(), point, e.aboutDeal(dealer), data[pointSize:openingSize]); err != nil {
		return nil, fmt.Errorf("point that isn't its own: %w", errFormat)
	}
	return point, nil
}

// aboutDeal is what that proof is about: this session and this dealer.
func (e *engine) aboutDeal(dealer common.Address) []byte {
	w := &writer{}
	w.bytes([]byte("veritee/keys/v1/deal"))
	w.bytes(e.config[:])
	w.bytes(dealer[:])
	return w.out
}

// seal puts a share into a box for the holder of a key, under the number of the deal's own.
func (e *engine) seal(value, r kyber.Scalar, key kyber.Point, dealer, holder int) ([]byte, error) {
	secret := bytesOf(e.suite.Point().Mul(r, key))
	defer clear(secret)
	gcm, nonce, err := cipherOf(secret, e.label(dealer, holder))
	if err != nil {
		return nil, err
	}
	plain := scalarBytes(value)
	defer clear(plain)
	return gcm.Seal(nil, nonce, plain, nil), nil
}

// openBox opens an encrypted share. It must be a scalar below the order, and what the commitments say at its index. Errors: errBadShare.
func openBox(box, secret []byte, label string, index uint32, want kyber.Point) (*tbls.Share, error) {
	gcm, nonce, err := cipherOf(secret, label)
	if err != nil {
		return nil, err
	}
	plain, err := gcm.Open(nil, nonce, box, nil)
	if err != nil {
		return nil, fmt.Errorf("it doesn't open: %w", errBadShare)
	}
	defer clear(plain)
	share, err := tbls.NewShare(index, plain)
	if err != nil {
		return nil, fmt.Errorf("it is no scalar: %w", errBadShare)
	}
	if public := share.Public().Bytes(); !bytes.Equal(public[:], bytesOf(want)) {
		share.Wipe()
		return nil, errBadShare
	}
	return share, nil
}

// complain proves that secret = key·point, and key the private one of public.
func (e *engine) complain(dealer int, holder uint32, point kyber.Point) complaint {
	k := e.suite.Scalar().Pick(e.suite.RandomStream())
	secret := e.suite.Point().Mul(e.key, point)
	challenge := e.challenge(dealer, holder, e.public, point, secret, e.suite.Point().Mul(k, nil), e.suite.Point().Mul(k, point))
	response := e.suite.Scalar().Mul(challenge, e.key)
	response.Add(response, k)
	return complaint{dealer, bytesOf(secret), append(scalarBytes(challenge), scalarBytes(response)...)}
}

// checkComplaint checks that proof. Errors: errComplaint.
func (e *engine) checkComplaint(c complaint, holder uint32, public, point kyber.Point) error {
	secret, err := pointOf(c.secret)
	if err != nil {
		return fmt.Errorf("%w: %w", errComplaint, err)
	}
	challenge, response := gnark.G2.Scalar().SetBytes(c.proof[:scalarSize]), gnark.G2.Scalar().SetBytes(c.proof[scalarSize:])
	minus := gnark.G2.Scalar().Neg(challenge)
	at := func(base, image kyber.Point) kyber.Point {
		left := gnark.G2.Point().Mul(response, base)
		return left.Add(left, gnark.G2.Point().Mul(minus, image))
	}
	again := e.challenge(c.dealer, holder, public, point, secret, at(nil, public), at(point, secret))
	if !again.Equal(challenge) {
		return errComplaint
	}
	return nil
}

// challenge is hashed from all that the proof is about.
func (e *engine) challenge(dealer int, holder uint32, points ...kyber.Point) kyber.Scalar {
	w := &writer{}
	w.bytes([]byte("veritee/keys/v1/complaint"))
	w.bytes(e.config[:])
	w.number(uint64(dealer))
	w.number(uint64(holder))
	for _, p := range points {
		w.bytes(bytesOf(p))
	}
	return gnark.G2.Scalar().SetBytes(crypto.Keccak256(w.out))
}

func scalarBytes(s kyber.Scalar) []byte {
	out, err := s.MarshalBinary()
	if err != nil {
		panic(err) // a scalar has an encoding
	}
	return out
}

// encodeComplaints gives their number and each: dealer, secret, proof.
func encodeComplaints(all []complaint) []byte {
	out := []byte{byte(len(all))}
	for _, c := range all {
		out = append(append(append(out, byte(c.dealer)), c.secret...), c.proof...)
	}
	return out
}

// decodeComplaints reads them: dealers rise, none appears twice.
func decodeComplaints(data []byte) ([]complaint, error) {
	if len(data) < 1 || len(data) != 1+int(data[0])*complaintSize {
		return nil, fmt.Errorf("%d bytes of complaints: %w", len(data), errFormat)
	}
	var all []complaint
	for data = data[1:]; len(data) > 0; data = data[complaintSize:] {
		c := complaint{int(data[0]), data[1 : 1+pointSize], data[1+pointSize : complaintSize]}
		if n := len(all); n > 0 && all[n-1].dealer >= c.dealer {
			return nil, fmt.Errorf("complaints out of order: %w", errFormat)
		}
		all = append(all, c)
	}
	return all, nil
}

// transcriptOf hashes the views of the phases in order.
func transcriptOf(config common.Hash, views ...common.Hash) common.Hash {
	w := &writer{}
	w.bytes([]byte("veritee/keys/v1/transcript"))
	w.bytes(config[:])
	for _, v := range views {
		w.bytes(v[:])
	}
	return crypto.Keccak256Hash(w.out)
}
