package onchain_test

import (
	"bytes"
	"crypto/x509"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/bindings/collateralstore"
	"github.com/veritee/veritee/zkverifier/dcap"
)

// The hashes of what stands. That they are those of Automata's program, zkverifier/risczero's tests show on real collateral.
func TestHashesFollowWhatIsPublished(t *testing.T) {
	a, d := authorityStage(t)
	infos, identities := texts(t)
	a.publishAll(d, begun, infos[0], identities[0])
	info, err := dcap.ParseTCBInfo(string(infos[0]))
	require.NoError(t, err)
	digests := func() collateralstore.CollateralDigests {
		raw, err := d.Call(t.Context(), store.PackDigests(a.ca.id, 0x81, info.FMSPC, 19, 19))
		require.NoError(t, err)
		all, err := store.UnpackDigests(raw)
		require.NoError(t, err)
		return all
	}
	hash := func(signed []byte) [32]byte { return crypto.Keccak256Hash(signed) }
	list := func(der []byte) [32]byte {
		parsed, err := x509.ParseRevocationList(der)
		require.NoError(t, err)
		return hash(parsed.RawTBSRevocationList)
	}
	want := digests()
	require.NotZero(t, want.TcbInfo)
	require.NotZero(t, want.QeIdentity)
	require.EqualValues(t, hash(a.signer.cert.RawTBSCertificate), want.Signer)
	require.EqualValues(t, list(a.revocations(nil, begun, nil)), want.RootCrl)
	require.EqualValues(t, list(a.revocations(a.ca, begun, nil)), want.PckCrl)

	// An issue that says the same has the same hash; one that doesn't, another.
	later := begun.AddDate(0, 0, 1)
	d.must(tcbInfoBy(t, a.signer, issued(t, infos[0], later)))
	d.must(qeIdentityBy(t, a.signer, issued(t, identities[0], later)))
	require.Equal(t, want, digests())
	d.must(tcbInfoBy(t, a.signer, issued(t, replaced(t, infos[0], `"isvsvn":6`, `"isvsvn":7`), later.AddDate(0, 0, 1))))
	require.NotEqual(t, want.TcbInfo, digests().TcbInfo)
	want.TcbInfo = digests().TcbInfo
	d.must(qeIdentityBy(t, a.signer, issued(t, replaced(t, identities[0], `"isvprodid":2`, `"isvprodid":3`), later.AddDate(0, 0, 1))))
	require.NotEqual(t, want.QeIdentity, digests().QeIdentity)
	want.QeIdentity = digests().QeIdentity
	require.Equal(t, want, digests(), "and nothing else")

	// Lists: with entries and without, the last one counts.
	crl := a.revocations(nil, later, nil, big.NewInt(9))
	d.must(store.PackPublishRootCrl(crl))
	want.RootCrl = list(crl)
	crl = a.revocations(a.ca, later, nil, big.NewInt(9))
	d.must(store.PackPublishPckCrl(crl, a.ca.id))
	want.PckCrl = list(crl)
	require.Equal(t, want, digests())

	// Of the signer, its last certificate. Two signers are none.
	again := a.certify(tcbSigning, "signer", func(c *x509.Certificate) { c.NotAfter = ended.AddDate(1, 0, 0) })
	d.must(store.PackAddIssuer(again.cert.Raw))
	want.Signer = hash(again.cert.RawTBSCertificate)
	require.Equal(t, want, digests())
	other := a.certify(tcbSigning, "other", nil)
	d.must(store.PackAddIssuer(other.cert.Raw))
	require.Equal(t, want, digests())
	d.must(qeIdentityBy(t, other, issued(t, replaced(t, identities[0], `"isvprodid":2`, `"isvprodid":3`), later.AddDate(0, 0, 2))))
	want.Signer = [32]byte{}
	require.Equal(t, want, digests())
}

func replaced(t testing.TB, text []byte, old, put string) []byte {
	t.Helper()
	require.True(t, bytes.Contains(text, []byte(old)), old)
	return bytes.Replace(text, []byte(old), []byte(put), 1)
}
