package keys

import (
	"bytes"
	"context"
	"crypto/ecdsa"
	"crypto/rand"
	"sync"

	"github.com/consensys/gnark-crypto/ecc/bls12-381/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/protocol/keynodeapi"
	"github.com/veritee/veritee/protocol/tbls"
	"github.com/veritee/veritee/protocol/typed"
	"github.com/veritee/veritee/protocol/workerapi"
	"github.com/veritee/veritee/relayer/workers"
)

// A member is a key node that does what a test wants, with a real share.
type member struct {
	key    *ecdsa.PrivateKey
	shares map[uint32]*tbls.Share // by generation
	down   bool
	lies   string // "" none, "bad" signs what is false, "unsigned", "old" answers with the share of the generation before
	asked  int
}

// A deriver is a worker that does what a test wants, with a real blinding.
type deriver struct {
	key      *ecdsa.PrivateKey
	lines    []workers.KeyLine
	open     map[common.Hash]*tbls.Blinding  // by the order's hash
	roots    map[uint64][tbls.KeyLength]byte // by epoch
	refuses  bool
	tookLast workers.Handover
	given    []typed.KeyOrder // the same comes again until it is spent
	wishes   []workers.KeyWish
	spent    map[common.Hash]bool
	tampers  bool // states another key than it derived
}

// A cast is all key nodes and workers of a test.
type cast struct {
	*world
	mu       sync.Mutex // guards what follows
	members  []*member
	derivers map[string]*deriver
	order    []string
	records  map[uint64]typed.Generation // by session
	publics  map[uint64][]byte
	forgets  bool // nodes no longer say what they confirmed
}

func (c *cast) Derivers(uint64, common.Address) (all []workers.Deriver, known bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	for _, name := range c.order {
		d := c.derivers[name]
		lines := append([]workers.KeyLine(nil), d.lines...)
		for i := range lines {
			lines[i].Held = nil
			for epoch := uint64(1); epoch < 64; epoch++ {
				if _, holds := d.roots[epoch]; holds {
					lines[i].Held = append(lines[i].Held, epoch)
				}
			}
		}
		all = append(all, workers.Deriver{Worker: name, Instance: addressOf(d.key), Lines: lines})
	}
	return all, true
}

func (c *cast) OrderKey(_ context.Context, worker string, wish workers.KeyWish) (typed.KeyOrder, typed.Signature, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	d := c.derivers[worker]
	d.wishes = append(d.wishes, wish)
	d.spent[wish.Spent] = true
	for _, o := range d.given {
		if !d.spent[o.Hash()] && o.Epoch == wish.Epoch && o.Generation == wish.Generation && o.PolicyVersion == wish.PolicyVersion {
			signature, err := typed.Sign(o.Digest(wish.Domain), d.key)
			return o, signature, err
		}
	}
	order := typed.KeyOrder{
		App: wish.App, Purpose: wish.Purpose, Epoch: wish.Epoch, Instance: wish.Instance, PolicyVersion: wish.PolicyVersion, Generation: wish.Generation,
		GroupKey: wish.GroupKey,
	}
	blinding, err := tbls.NewBlinding(rand.Reader)
	require.NoError(c, err)
	require.NoError(c, blinding.Order(&order, wish.Domain, rand.Reader))
	d.open[order.Hash()], d.given = blinding, append(d.given, order)
	signature, err := typed.Sign(order.Digest(wish.Domain), d.key)
	return order, signature, err
}

func (c *cast) TakeKey(_ context.Context, worker string, h workers.Handover, algorithm typed.Algorithm) (workers.Taken, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	d := c.derivers[worker]
	refuse := func(reason workerapi.Refusal_Reason) (workers.Taken, error) {
		return workers.Taken{}, &workers.KeyError{Failure: workers.Failure{Worker: worker, Outcome: workers.Refused, Refusal: reason, Reason: "no"}}
	}
	blinding := d.open[h.Order.Hash()]
	if d.refuses || blinding == nil {
		return refuse(workerapi.Refusal_REASON_UNKNOWN_LINE)
	}
	y, err := tbls.DecodeG1(h.Y[:])
	require.NoError(c, err)
	cc, err := tbls.DecodeG1(h.C[:])
	require.NoError(c, err)
	group, err := tbls.DecodeG2(h.GroupKey)
	require.NoError(c, err)
	id := tbls.IdentityOf(typed.DerivedKey, h.Domain, c.committee, &h.Order)
	root, err := blinding.Unblind(&tbls.Answer{Y: *y, C: *cc}, id.Point(), group)
	require.NoError(c, err)
	derived, err := root.Derive(id, algorithm)
	require.NoError(c, err)
	d.roots[h.Order.Epoch], d.tookLast = derived, h
	if d.tampers {
		derived[0] ^= 1
	}
	if algorithm == typed.AlgorithmVRF {
		return c.takeVRF(d, h, derived), nil
	}
	secret, err := crypto.ToECDSA(crypto.Keccak256(derived[:]))
	require.NoError(c, err)
	public := crypto.CompressPubkey(&secret.PublicKey)
	statement := typed.KeyStatement{
		App: h.Order.App, Purpose: h.Order.Purpose, Epoch: h.Order.Epoch, GroupKey: h.Order.GroupKey, Algorithm: algorithm, PublicKey: crypto.Keccak256Hash(public),
	}
	signature, err := typed.Sign(statement.Digest(h.Domain), d.key)
	require.NoError(c, err)
	possession, err := typed.Sign(statement.Digest(h.Domain), secret)
	require.NoError(c, err)
	proof := possession.Bytes()
	return workers.Taken{PublicKey: public, Signature: signature, Possession: proof[:]}, nil
}

func (c *cast) KeyNodes() (all []workers.KeyNode, known bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	for i, m := range c.members {
		node := workers.KeyNode{Name: nodeName(i), Instance: addressOf(m.key)}
		if m.down {
			node.Problem = "down"
		}
		all = append(all, node)
	}
	return all, true
}

func nodeName(i int) string { return string(rune('a' + i)) }

func (c *cast) Release(_ context.Context, node string, r *keynodeapi.ReleaseRequest) (*keynodeapi.ReleaseResponse, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	m := c.members[node[0]-'a']
	m.asked++
	if m.down {
		return nil, &workers.NodeError{Node: node, Outcome: workers.Unreachable, Reason: "down"}
	}
	var order typed.KeyOrder
	require.NoError(c, order.UnmarshalBinary(r.GetOrder()))
	generation := order.Generation
	share := m.shares[generation]
	if m.lies == "old" {
		share = m.shares[generation-1]
	}
	if share == nil {
		return nil, &workers.NodeError{Node: node, Outcome: workers.Refused, Refusal: keynodeapi.Refusal_REASON_NO_SHARE, Reason: "no share"}
	}
	blinded, err := tbls.CheckOrder(&order, c.domain)
	require.NoError(c, err)
	id := c.domain.RequestID(typed.DerivedKey, r.GetSequence(), r.GetExpiry(), &order)
	part, err := share.Answer(id, tbls.IdentityOf(typed.DerivedKey, c.domain, c.committee, &order).Point(), blinded, &[32]byte{byte(share.Index)})
	require.NoError(c, err)
	if m.lies == "bad" {
		part.C = part.Y
	}
	y, cc := tbls.EncodeG1(&part.Y), tbls.EncodeG1(&part.C)
	release := typed.KeyRelease{RequestID: id, Generation: generation, Answer: crypto.Keccak256Hash(y[:], cc[:])}
	key := m.key
	if m.lies == "unsigned" {
		key = wallet("nobody")
	}
	signature, err := typed.Sign(release.Digest(c.domain), key)
	require.NoError(c, err)
	raw := signature.Bytes()
	return &keynodeapi.ReleaseResponse{
		Generation: generation, Index: share.Index, Y: y[:], C: cc[:], Signature: raw[:], Instance: addressOf(key).Bytes(),
	}, nil
}

func (c *cast) DescribeNode(_ context.Context, node string) (*keynodeapi.DescribeResponse, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	m := c.members[node[0]-'a']
	if m.down {
		return nil, &workers.NodeError{Node: node, Outcome: workers.Unreachable, Reason: "down"}
	}
	said := new(keynodeapi.DescribeResponse)
	for generation, share := range m.shares {
		public := tbls.EncodeG2(share.Public())
		said.Shares = append(said.Shares, &keynodeapi.HeldShare{Generation: generation, Index: share.Index, PublicShare: public[:]})
	}
	return said, nil
}

func (c *cast) Confirmation(_ context.Context, node string, session uint64) (*keynodeapi.ConfirmationResponse, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	m := c.members[node[0]-'a']
	record, is := c.records[session]
	if m.down || !is || c.forgets {
		return new(keynodeapi.ConfirmationResponse), nil
	}
	raw, err := record.MarshalBinary()
	require.NoError(c, err)
	signature, err := typed.Sign(record.Digest(typed.CommitteeDomain{ChainID: c.domain.ChainID, Committee: c.committee}), m.key)
	require.NoError(c, err)
	signed := signature.Bytes()
	return &keynodeapi.ConfirmationResponse{
		Record: raw, GroupKey: bytes.Clone(c.groupKey), Shares: bytes.Clone(c.publics[session]), Signature: signed[:], Instance: addressOf(m.key).Bytes(),
	}, nil
}

// deal is a dealer: shares of a secret for so many, in a new polynomial, and its group key.
func (c *cast) deal(secret fr.Element, n, threshold int) ([]*tbls.Share, *tbls.G2) {
	coefficients := make([]fr.Element, threshold)
	coefficients[0] = secret
	for i := 1; i < threshold; i++ {
		_, err := coefficients[i].SetRandom()
		require.NoError(c, err)
	}
	at := func(x uint64) []byte {
		var sum, point fr.Element
		point.SetUint64(x)
		for i := threshold - 1; i >= 0; i-- {
			sum.Mul(&sum, &point).Add(&sum, &coefficients[i])
		}
		out := sum.Bytes()
		return out[:]
	}
	var shares []*tbls.Share
	for i := range n {
		share, err := tbls.NewShare(uint32(i), at(uint64(i)+1))
		require.NoError(c, err)
		shares = append(shares, share)
	}
	whole, err := tbls.NewShare(0, at(0))
	require.NoError(c, err)
	return shares, whole.Public()
}
