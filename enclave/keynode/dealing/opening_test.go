package dealing

import (
	"bytes"
	"fmt"
	"sync"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"
	"go.dedis.ch/kyber/v4"
	"go.dedis.ch/kyber/v4/pairing/bls12381/gnark"
)

// A dealer that makes its boxes to the point of another's deal would have all holders complain, and each complaint show the secret under
// which that other's share was sent: t of them are the share that the other deals. So a point counts only with a proof that its dealer
// knows its number.
func TestComplaintsDoNotOpenAnothersBoxes(t *testing.T) {
	for _, test := range []struct {
		name string
		take func(e *engine, own, others []byte) []byte
	}{
		{"the other's point and proof", func(_ *engine, _, others []byte) []byte { return others }},
		{"the other's point, the own proof", func(_ *engine, own, others []byte) []byte {
			return append(bytes.Clone(others[:pointSize]), own[pointSize:]...)
		}},
		{"twice the other's point", func(_ *engine, _, others []byte) []byte {
			point, err := pointOf(others[:pointSize])
			require.NoError(t, err)
			return append(bytesOf(gnark.G2.Point().Add(point, point)), others[pointSize:]...)
		}},
	} {
		t.Run(test.name, func(t *testing.T) {
			inBubble(t, func(t *testing.T) {
				p, before := formed(t, 5, 3)
				q := p.next(p.members, 3, before)
				m, victim := q.members[4], q.members[0]
				const at = 3 * pointSize

				// It waits for what the other deals, which all see.
				dealt := make(chan struct{})
				var once sync.Once
				var others []byte
				q.net.evil[victim.at] = func(_ common.Address, data []byte) [][]byte {
					s := q.sessions[victim.at]
					if said, err := decodePacket(data, s.config); err == nil && said.step == uint8(Dealing) && said.sender == s.self {
						once.Do(func() {
							others = bytes.Clone(body(said)[at:][:openingSize])
							close(dealt)
						})
					}
					return [][]byte{data}
				}
				q.says(m, only(Dealing, func(_ common.Address, own []byte) [][]byte {
					<-dealt
					out := bytes.Clone(own)
					copy(out[at:], test.take(q.sessions[m.at].crypto, own[at:][:openingSize], others))
					return [][]byte{out}
				}))
				out := q.run()

				honest := without(q.members, m)
				requireAgreed(t, q, out, honest)
				requireBlamed(t, out, honest, map[common.Address]Fault{m.at: BadDeal}, nil)
				s := q.sessions[q.members[1].at]
				for i := range 4 {
					complaints, err := decodeComplaints(body(s.views[Judging].packets[i]))
					require.NoError(t, err)
					require.Empty(t, complaints, fmt.Sprintf("member %d shows a secret", i))
				}
			})
		})
	}
}

// Boxes of one deal are all made to its point: each opens by its own holder's key alone.
func TestBoxesOfADealAreUnderDifferentSecrets(t *testing.T) {
	s, _ := lone(t)
	e := s.crypto
	keys := make(map[int]kyber.Point)
	for i := 1; i < 5; i++ {
		keys[i] = gnark.G2.Point().Mul(gnark.G2.Scalar().SetInt64(int64(i+1)), nil)
	}
	data, err := e.deal(0, keys)
	require.NoError(t, err)
	d, err := e.readDeal(e.cfg.Self, 0, 0, []int{0, 1, 2, 3, 4}, data)
	require.NoError(t, err)
	for holder := range d.boxes {
		for other := range keys {
			secret := bytesOf(gnark.G2.Point().Mul(gnark.G2.Scalar().SetInt64(int64(other+1)), d.point))
			share, err := openBox(d.boxes[holder], secret, e.label(0, holder), uint32(holder), d.poly.Eval(uint32(holder)).V)
			require.Equal(t, holder == other, err == nil)
			if err == nil {
				share.Wipe()
			}
		}
	}
}
