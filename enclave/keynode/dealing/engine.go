package dealing

import (
	"errors"
	"fmt"
	"maps"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"go.dedis.ch/kyber/v4"
	"go.dedis.ch/kyber/v4/pairing/bls12381/gnark"
	"go.dedis.ch/kyber/v4/share"
	"go.dedis.ch/kyber/v4/sign/schnorr"

	"github.com/veritee/veritee/protocol/tbls"
)

// engine is the arithmetic of one node: Pedersen's key generation and its resharing, on kyber's polynomials. kyber's own generator
// (share/dkg/pedersen, 4.0.1) isn't used, for what its source shows: it brings go.dedis.ch/fixbuf into the binary by way of encrypt/ecies, which
// is under the GPL; with fast sync a holder that is silent counts as one that complains, and dealers publish its shares; leaving dealers
// can't answer complaints, and are out by one false word; a node finds itself by its key, so a copied key confuses it; and what is
// secret is in fields that nobody can overwrite.
type engine struct {
	cfg    *Config
	config common.Hash
	suite  *suite
	key    kyber.Scalar // lives as long as the session
	public kyber.Point
	before []kyber.Point        // commitments of the generation before
	own    *share.PriPoly       // what this node deals
	got    map[int]kyber.Scalar // what dealers gave it, by place
}

// greeting is the first thing that a node says: whether it will deal, and a fresh key.
type greeting struct {
	deals bool
	key   kyber.Point
}

const greetingSize = 1 + pointSize + pointSize + scalarSize

// deal is what a dealer said: commitments, the point to which its boxes are made, and a box for each holder but itself.
type deal struct {
	dealer  int
	index   uint32
	commits []kyber.Point
	poly    *share.PubPoly
	point   kyber.Point
	boxes   map[int][]byte
}

func newEngine(cfg *Config, config common.Hash) (*engine, error) {
	e := &engine{cfg: cfg, config: config, suite: newSuite(), got: make(map[int]kyber.Scalar)}
	e.key = e.suite.Scalar().Pick(e.suite.RandomStream())
	e.public = e.suite.Point().Mul(e.key, nil)
	if cfg.Old == nil {
		return e, nil
	}

	// All public shares are on one polynomial, and the group key is its value at zero.
	old := cfg.Old
	var shares []*share.PubShare
	for _, holder := range old.Holders {
		p, err := toKyber(holder.Public)
		if err != nil {
			return nil, fmt.Errorf("public share %d: %w: %w", holder.Index, ErrConfig, err)
		}
		shares = append(shares, &share.PubShare{I: holder.Index, V: p})
	}
	poly, err := share.RecoverPubPoly(gnark.NewSuiteBLS12381(), shares, uint32(old.Threshold), uint32(len(shares)))
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrConfig, err)
	}
	_, e.before = poly.Info()
	for _, s := range shares {
		if !polyOf(e.before).Eval(s.I).V.Equal(s.V) {
			return nil, fmt.Errorf("public share %d isn't on the others' polynomial: %w", s.I, ErrConfig)
		}
	}
	if group, err := fromKyber(e.before[0]); err != nil || !group.Equal(old.GroupKey) {
		return nil, fmt.Errorf("public shares of the generation before aren't those of its group key: %w", ErrConfig)
	}
	return e, nil
}

func polyOf(commits []kyber.Point) *share.PubPoly {
	return share.NewPubPoly(gnark.NewSuiteBLS12381(), gnark.G2.Point().Base(), commits)
}

// about is what a proof of possession is about: this session and nobody else's key.
func (e *engine) about(who common.Address, deals byte) []byte {
	w := &writer{}
	w.bytes([]byte("veritee/keys/v1/greeting"))
	w.bytes(e.config[:])
	w.bytes(who[:])
	w.number(uint64(deals))
	return w.out
}

// greet makes this node's greeting.
func (e *engine) greet(deals bool) ([]byte, error) {
	flag := byte(0)
	if deals {
		flag = 1
	}
	proof, err := schnorr.Sign(e.suite, e.key, e.about(e.cfg.Self, flag))
	if err != nil {
		return nil, fmt.Errorf("prove the session's key: %w", err)
	}
	return slices.Concat([]byte{flag}, bytesOf(e.public), proof), nil
}

func (e *engine) readGreeting(who common.Address, data []byte) (*greeting, error) {
	if len(data) != greetingSize || data[0] > 1 {
		return nil, fmt.Errorf("greeting of %d bytes: %w", len(data), errFormat)
	}
	key, err := pointOf(data[1 : 1+pointSize])
	if err != nil {
		return nil, err
	}
	if err := schnorr.Verify(gnark.NewSuiteBLS12381(), key, e.about(who, data[0]), data[1+pointSize:]); err != nil {
		return nil, fmt.Errorf("key that isn't its own: %w", errFormat)
	}
	return &greeting{data[0] == 1, key}, nil
}

// deal makes this node's deal: the commitments, its opening, and the boxes in the order of holders. Its polynomial begins with its old share, or, when a
// committee is formed, with a number that it draws.
func (e *engine) deal(self int, keys map[int]kyber.Point) ([]byte, error) {
	var first kyber.Scalar
	if e.cfg.Old != nil {
		secret := e.cfg.Old.Share.Bytes()
		defer clear(secret[:])
		first = e.suite.Scalar().SetBytes(secret[:])
	}
	e.own = share.NewPriPoly(e.suite, uint32(e.cfg.Threshold), first, e.suite.RandomStream())

	_, commits := e.own.Commit(nil).Info()
	var out []byte
	for _, commit := range commits {
		out = append(out, bytesOf(commit)...)
	}
	r, opening, err := e.opening()
	if err != nil {
		return nil, err
	}
	out = append(out, opening...)
	for _, holder := range slices.Sorted(maps.Keys(keys)) {
		value := e.own.Eval(uint32(holder)).V
		if holder == self {
			e.got[self] = value
			continue
		}
		box, err := e.seal(value, r, keys[holder], self, holder)
		if err != nil {
			return nil, fmt.Errorf("seal a share: %w", err)
		}
		out = append(out, box...)
	}
	return out, nil
}

// readDeal reads a deal and checks all of it that everybody can.
func (e *engine) readDeal(who common.Address, dealer int, index uint32, holders []int, data []byte) (*deal, error) {
	d := &deal{dealer: dealer, index: index, boxes: make(map[int][]byte)}
	to := slices.DeleteFunc(slices.Clone(holders), func(h int) bool { return h == dealer })
	if len(data) != int(e.cfg.Threshold)*pointSize+openingSize+len(to)*boxSize {
		return nil, fmt.Errorf("deal of %d bytes: %w", len(data), errFormat)
	}
	for range e.cfg.Threshold {
		commit, err := pointOf(data[:pointSize])
		if err != nil {
			return nil, fmt.Errorf("commitment: %w", err)
		}
		d.commits, data = append(d.commits, commit), data[pointSize:]
	}
	d.poly = polyOf(d.commits)
	if e.before != nil && !d.commits[0].Equal(polyOf(e.before).Eval(index).V) {
		return nil, errors.New("it deals something else than its share")
	}
	var err error
	if d.point, err = e.readOpening(who, data[:openingSize]); err != nil {
		return nil, fmt.Errorf("its boxes: %w", err)
	}
	data = data[openingSize:]
	for _, holder := range to {
		d.boxes[holder], data = data[:boxSize], data[boxSize:]
	}
	return d, nil
}

// inspect opens this node's box of a deal and keeps what is in it, or complains if that isn't its share.
func (e *engine) inspect(d *deal, self int) (complaint, bool) {
	box := d.boxes[self]
	secret := bytesOf(e.suite.Point().Mul(e.key, d.point))
	defer clear(secret)
	opened, err := openBox(box, secret, e.label(d.dealer, self), uint32(self), d.poly.Eval(uint32(self)).V)
	if err != nil {
		return e.complain(d.dealer, uint32(self), d.point), true
	}
	defer opened.Wipe()
	value := opened.Bytes()
	defer clear(value[:])
	e.got[d.dealer] = e.suite.Scalar().SetBytes(value[:])
	return complaint{}, false
}

// combine makes this node's share of the deals that count: their sum, or, of old shares, what they interpolate to. Of more than the old
// threshold those with the lowest indexes count, as in commitments.
func (e *engine) combine(self int, valid map[int]*deal) (*tbls.Share, error) {
	sum := e.suite.Scalar()
	var shares []*share.PriShare
	for place, d := range valid {
		value := e.got[place]
		if value == nil {
			return nil, fmt.Errorf("the share of dealer %d is missing", place)
		}
		sum.Add(sum, value)
		shares = append(shares, &share.PriShare{I: d.index, V: value})
	}
	if old := e.cfg.Old; old != nil {
		var err error
		if sum, err = share.RecoverSecret(e.suite, shares, uint32(old.Threshold), uint32(len(shares))); err != nil {
			return nil, err
		}
	}
	secret := scalarBytes(sum)
	defer clear(secret)
	return tbls.NewShare(uint32(self), secret)
}

// commitments are those of the new polynomial, which whoever gets no share computes as well.
func (e *engine) commitments(valid map[int]*deal) ([]kyber.Point, error) {
	plain := gnark.NewSuiteBLS12381()
	out := make([]kyber.Point, e.cfg.Threshold)
	for i := range out {
		var shares []*share.PubShare
		out[i] = plain.Point().Null()
		for _, d := range valid {
			out[i].Add(out[i], d.commits[i])
			shares = append(shares, &share.PubShare{I: d.index, V: d.commits[i]})
		}
		if old := e.cfg.Old; old != nil {
			commit, err := share.RecoverCommit(plain, shares, uint32(old.Threshold), uint32(len(shares)))
			if err != nil {
				return nil, err
			}
			out[i] = commit
		}
	}
	return out, nil
}

// wipe overwrites the session's key, the polynomial, and every other scalar that was made.
func (e *engine) wipe() {
	e.suite.wipe()
	e.own, e.got = nil, nil
}
