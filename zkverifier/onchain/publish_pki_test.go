package onchain_test

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/sha256"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/asn1"
	"encoding/binary"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/params"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/devnet/chain"
)

// authority is a root of the test's own and those whom it certifies: what is signed by it can be anything.
type authority struct {
	t          testing.TB
	root       *ecdsa.PrivateKey
	rootCert   *x509.Certificate
	ca, signer *member
}

// member is somebody whom the root certified.
type member struct {
	key  *ecdsa.PrivateKey
	id   [32]byte
	cert *x509.Certificate
}

const (
	rootCA      = "Intel SGX Root CA"
	platformCA  = "Intel SGX PCK Platform CA"
	processorCA = "Intel SGX PCK Processor CA"
	tcbSigning  = "Intel SGX TCB Signing"
)

// Times of the test's own authority.
var (
	begun = time.Date(2025, 1, 1, 0, 0, 0, 0, time.UTC)
	ended = time.Date(2032, 5, 6, 9, 25, 0, 0, time.UTC)
)

func newAuthority(t testing.TB) *authority {
	t.Helper()
	a := &authority{t: t, root: seeded(t, "root")}
	a.rootCert = &x509.Certificate{Subject: subject(rootCA), PublicKey: &a.root.PublicKey, KeyUsage: x509.KeyUsageCRLSign | x509.KeyUsageCertSign, SubjectKeyId: []byte{1}, IsCA: true, BasicConstraintsValid: true}
	a.ca, a.signer = a.certify(platformCA, "ca", nil), a.certify(tcbSigning, "signer", nil)
	return a
}

func seeded(t testing.TB, name string) *ecdsa.PrivateKey {
	t.Helper()
	seed := sha256.Sum256([]byte("veritee store test " + name))
	key, err := ecdsa.ParseRawPrivateKey(elliptic.P256(), seed[:])
	require.NoError(t, err)
	return key
}

func subject(name string) pkix.Name {
	return pkix.Name{CommonName: name, Organization: []string{"Intel Corporation"}, Locality: []string{"Santa Clara"}, Province: []string{"CA"}, Country: []string{"US"}}
}

// certify makes a certificate, as edited.
func (a *authority) certify(name, key string, edit func(*x509.Certificate)) *member {
	a.t.Helper()
	m := &member{key: seeded(a.t, key)}
	raw, err := m.key.PublicKey.Bytes()
	require.NoError(a.t, err)
	m.id = crypto.Keccak256Hash(raw[1:])
	serial := sha256.Sum256([]byte(name + key))
	template := &x509.Certificate{
		SerialNumber: new(big.Int).SetBytes(serial[:20]), Subject: subject(name), NotBefore: begun, NotAfter: ended,
		KeyUsage: x509.KeyUsageCRLSign | x509.KeyUsageCertSign, IsCA: true, BasicConstraintsValid: true, MaxPathLenZero: true, SubjectKeyId: []byte{2},
	}
	if name == tcbSigning {
		template.IsCA, template.MaxPathLenZero, template.KeyUsage = false, false, x509.KeyUsageDigitalSignature|x509.KeyUsageContentCommitment
	}
	if edit != nil {
		edit(template)
	}
	der, err := x509.CreateCertificate(rand.Reader, template, a.rootCert, &m.key.PublicKey, a.root)
	require.NoError(a.t, err)
	m.cert, err = x509.ParseCertificate(der)
	require.NoError(a.t, err)
	return m
}

// store makes a store under this root that knows CA and signer, and has an empty root CRL.
func (a *authority) store(s *storeChain) *deployed {
	a.t.Helper()
	d := s.store(&a.root.PublicKey)
	d.must(store.PackAddIssuer(a.ca.cert.Raw))
	d.must(store.PackAddIssuer(a.signer.cert.Raw))
	return d
}

// revocations is a list, as edited. by is nil for the root.
func (a *authority) revocations(by *member, at time.Time, edit func(*x509.RevocationList), serials ...*big.Int) []byte {
	a.t.Helper()
	template := &x509.RevocationList{Number: big.NewInt(1), ThisUpdate: at, NextUpdate: at.AddDate(0, 0, 30)}
	for _, serial := range serials {
		template.RevokedCertificateEntries = append(template.RevokedCertificateEntries, x509.RevocationListEntry{SerialNumber: serial, RevocationTime: at, ReasonCode: 1})
	}
	if edit != nil {
		edit(template)
	}
	cert, key := a.rootCert, a.root
	if by != nil {
		cert, key = by.cert, by.key
	}
	der, err := x509.CreateRevocationList(rand.Reader, template, cert, key)
	require.NoError(a.t, err)
	return der
}

// sign is a signature of a text.
func sign(t require.TestingT, key *ecdsa.PrivateKey, text []byte) (r, s *big.Int) {
	digest := sha256.Sum256(text)
	r, s, err := ecdsa.Sign(rand.Reader, key, digest[:])
	require.NoError(t, err)
	return r, s
}

func tcbInfoBy(t testing.TB, m *member, text []byte) []byte {
	r, s := sign(t, m.key, text)
	return store.PackPublishTcbInfo(text, r, s, m.id)
}

func qeIdentityBy(t testing.TB, m *member, text []byte) []byte {
	r, s := sign(t, m.key, text)
	return store.PackPublishQeIdentity(text, r, s, m.id)
}

// resign puts another body into a signed structure of X.509, and signs it.
func resign(t require.TestingT, key *ecdsa.PrivateKey, body []byte) []byte {
	r, s := sign(t, key, body)
	sig, err := asn1.Marshal(struct{ R, S *big.Int }{r, s})
	require.NoError(t, err)
	der, err := asn1.Marshal(struct {
		Body      asn1.RawValue
		Algorithm pkix.AlgorithmIdentifier
		Signature asn1.BitString
	}{asn1.RawValue{FullBytes: body}, pkix.AlgorithmIdentifier{Algorithm: asn1.ObjectIdentifier{1, 2, 840, 10045, 4, 3, 2}}, asn1.BitString{Bytes: sig, BitLength: 8 * len(sig)}})
	require.NoError(t, err)
	return der
}

// sequence makes calls one after the other, of which nothing stays, and gives the last one's answer, or why one was refused. It runs as
// the code of a contract's creation.
func (d *deployed) sequence(calls ...[]byte) ([]byte, any) {
	d.t.Helper()
	const perCall, tail = 43, 15
	size := perCall*len(calls) + tail
	at, code, data := size, []byte(nil), []byte(nil)
	u16 := func(n int) []byte { return binary.BigEndian.AppendUint16([]byte{0x61}, uint16(n)) }
	fail := size - 8
	for _, call := range calls {
		code = append(append(append(code, u16(len(call))...), u16(at)...), 0x5f, 0x39)                // CODECOPY(0, at, length)
		code = append(append(append(code, 0x5f, 0x5f), u16(len(call))...), 0x5f, 0x5f, 0x73)          // CALL(gas, store, 0, 0, length, 0, 0)
		code = append(append(append(code, d.at[:]...), 0x5a, 0xf1, 0x15), append(u16(fail), 0x57)...) // if it failed, goto fail
		data, at = append(data, call...), at+len(call)
	}
	code = append(code, 0x3d, 0x5f, 0x5f, 0x3e, 0x3d, 0x5f, 0xf3)       // return what came back
	code = append(code, 0x5b, 0x3d, 0x5f, 0x5f, 0x3e, 0x3d, 0x5f, 0xfd) // fail: revert with it
	require.Len(d.t, code, size)
	out, err := d.Client().CallContract(d.t.Context(), ethereum.CallMsg{Gas: params.MaxTxGas, Data: append(code, data...)}, nil)
	if err == nil {
		return out, nil
	}
	raw, ok := ethclient.RevertErrorData(err)
	require.True(d.t, ok, "%v", err)
	require.GreaterOrEqual(d.t, len(raw), 4, "a revert without reason")
	why, err := store.UnpackError(raw)
	require.NoError(d.t, err, "%s", hexutil.Encode(raw))
	return nil, why
}

// authorityStage is a store under a root of the test's own.
func authorityStage(t testing.TB) (*authority, *deployed) {
	t.Helper()
	a := newAuthority(t)
	return a, a.store(newStoreChain(t, chain.Config{}))
}
