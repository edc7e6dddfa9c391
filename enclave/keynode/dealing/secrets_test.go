package dealing

import (
	"bytes"
	"encoding/base64"
	"encoding/hex"
	"fmt"
	"math/big"
	"testing"

	"github.com/stretchr/testify/require"
	"go.dedis.ch/kyber/v4"
	"go.dedis.ch/kyber/v4/pairing/bls12381/gnark"
)

// keep has a test see what secrets a session made, before they are overwritten.
type keep struct {
	scalars []kyber.Scalar // the very ones
	values  [][]byte
}

func TestSecretsAreOfFullSizeAndAreOverwritten(t *testing.T) {
	inBubble(t, func(t *testing.T) {
		p := newPlay(t, newMembers(t, 5), 3)
		kept := make(map[*Session]*keep)
		// In the last phase everything has been made.
		p.prepare = func(s *Session) {
			k := new(keep)
			kept[s] = k
			s.cfg.Watch = func(phase Phase) {
				if phase != Closing {
					return
				}
				secrets := append([]kyber.Scalar{s.crypto.key}, s.crypto.own.Coefficients()...)
				require.Len(t, secrets, 4)
				for _, share := range s.crypto.got {
					secrets = append(secrets, share)
				}
				for _, secret := range secrets {
					value := scalarBytes(secret)
					require.Greater(t, new(big.Int).SetBytes(value).BitLen(), 255-64, "a secret is short")
					k.scalars, k.values = append(k.scalars, secret), append(k.values, value)
				}
				k.scalars = append(k.scalars, s.crypto.suite.made...)
			}
		}
		out := p.run()
		requireAgreed(t, p, out, p.members)

		// Commitments in the transcript are to those very coefficients.
		for _, o := range out {
			secret := o.Share.Bytes()
			require.Greater(t, new(big.Int).SetBytes(secret[:]).BitLen(), 255-64)
			k := kept[o.session]
			require.Len(t, k.values, 1+3+5)
			first := gnark.G2.Point().Mul(gnark.G2.Scalar().SetBytes(k.values[1]), nil)
			require.Equal(t, bytesOf(first), body(o.session.views[Dealing].packets[o.session.self])[:pointSize])
			for _, secret := range k.scalars {
				require.True(t, secret.Equal(gnark.G2.Scalar().Zero()), "a secret wasn't overwritten")
			}
			require.Nil(t, o.session.crypto.own)

			// Nothing of it is in what is printed.
			k.values = append(k.values, secret[:])
			said := p.log.String() + fmt.Sprintf("%v %+v %#v %v", o.Result, o.Result, o.Share, o.session.crypto.suite)
			for _, value := range k.values {
				for _, form := range []string{
					hex.EncodeToString(value), new(big.Int).SetBytes(value).String(), base64.StdEncoding.EncodeToString(value), string(value),
				} {
					require.NotContains(t, said, form)
				}
			}
		}
		require.Positive(t, p.log.Len())
	})
}

func TestFailuresTellNoSecret(t *testing.T) {
	inBubble(t, func(t *testing.T) {
		p := newPlay(t, newMembers(t, 5), 3)
		for _, m := range p.members[:3] {
			same(Dealing, func(d []byte) []byte { return flipped(d, 1) })(p, m)
		}
		var secrets [][]byte
		p.prepare = func(s *Session) { secrets = append(secrets, scalarBytes(s.crypto.key)) }
		out := p.run()
		for _, o := range out {
			require.Error(t, o.err)
			for _, secret := range secrets {
				text := []byte(o.err.Error() + fmt.Sprintf("%+v", o.err) + p.log.String())
				require.False(t, bytes.Contains(text, []byte(hex.EncodeToString(secret))))
			}
		}
	})
}

func TestNothingUnderTheGPLComesIn(t *testing.T) {
	// kyber's encrypt/ecies, and with it share/dkg, brings go.dedis.ch/fixbuf. See engine.
	for _, name := range []string{"engine.go", "complaint.go", "suite.go", "phases.go"} {
		source, err := sources.ReadFile(name)
		require.NoError(t, err)
		for _, path := range []string{"kyber/v4/share/dkg", "kyber/v4/encrypt", "kyber/v4/group", "kyber/v4/suites", "fixbuf\""} {
			require.NotContains(t, string(source), "\"go.dedis.ch/"+path)
		}
	}
}
