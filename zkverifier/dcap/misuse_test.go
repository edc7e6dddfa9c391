package dcap

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/sha256"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/pem"
	"math/big"
	"regexp"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/internal/realdata"
)

// A quote and its collateral, out of date.
func outOfDate(t *testing.T) (raw []byte, c *Collateral, at time.Time) {
	return realdata.Read(t, "dcap", "quotes", "ata_quotev4.bin"), bundles(t)["ata_1025_tdx.json"], time.Unix(1_761_955_200, 0)
}

// What was parsed is what is verified, whatever becomes of the caller's buffer in between.
func TestTheCallersBufferMayBeUsedAgain(t *testing.T) {
	genuine, c, at := outOfDate(t)
	buffer := append([]byte(nil), genuine...)
	copy(buffer[headerSize+520:], "report data of somebody else")
	q, err := ParseQuote(buffer)
	require.NoError(t, err)
	copy(buffer, genuine)
	_, err = NewVerifier().VerifyWith(q, c, at)
	require.ErrorContains(t, err, string(CheckQuoteSignature))
}

// What a report hands out is the caller's: changing it changes nothing for the next quote.
func TestAReportMayBeChanged(t *testing.T) {
	raw, c, at := outOfDate(t)
	v := NewVerifier()
	e, err := v.Endorse(c)
	require.NoError(t, err)
	q, err := ParseQuote(raw)
	require.NoError(t, err)
	first, err := v.Verify(q, e, at)
	require.NoError(t, err)
	id, advisories := first.Platform.ID(), first.Advisories()
	require.NotEmpty(t, advisories)
	first.Platform.PPID = [16]byte{1}
	clear(first.Parts.Platform.Advisories)

	second, err := v.Verify(q, e, at)
	require.NoError(t, err)
	require.Equal(t, id, second.Platform.ID())
	require.Equal(t, advisories, second.Advisories())
}

// Somebody with a root of his own can certify Intel's platform CA, whose public key everybody knows, keep Intel's genuine PCK CRL
// under it, and sign TCB info that says that all is well. Such endorsements are good under that root, and no other.
func TestEndorsementsCountUnderTheirOwnRootAlone(t *testing.T) {
	raw, real, at := outOfDate(t)
	q, err := ParseQuote(raw)
	require.NoError(t, err)
	intels, err := q.pckChain()
	require.NoError(t, err)

	rootKey, signingKey := newKey(t), newKey(t)
	certify := func(cert *x509.Certificate, key *ecdsa.PublicKey, parent *x509.Certificate) *x509.Certificate {
		cert.SerialNumber, cert.NotBefore, cert.NotAfter, cert.BasicConstraintsValid = big.NewInt(7), at.Add(-time.Hour), at.Add(time.Hour), true
		if cert.IsCA {
			cert.KeyUsage = x509.KeyUsageCertSign | x509.KeyUsageCRLSign
		}
		if parent == nil {
			parent = cert
		}
		der, err := x509.CreateCertificate(rand.Reader, cert, parent, key, rootKey)
		require.NoError(t, err)
		made, err := x509.ParseCertificate(der)
		require.NoError(t, err)
		return made
	}
	root := certify(&x509.Certificate{Subject: pkix.Name{CommonName: "another root"}, IsCA: true}, &rootKey.PublicKey, nil)
	ca := certify(&x509.Certificate{RawSubject: intels[1].RawSubject, IsCA: true}, intels[1].PublicKey.(*ecdsa.PublicKey), root)
	signer := certify(&x509.Certificate{Subject: pkix.Name{CommonName: tcbSigning}}, &signingKey.PublicKey, root)
	list, err := x509.CreateRevocationList(rand.Reader, &x509.RevocationList{Number: big.NewInt(1), ThisUpdate: at.Add(-time.Hour), NextUpdate: at.Add(time.Hour)}, root, rootKey)
	require.NoError(t, err)

	c := *real
	c.PCKCRLIssuerChain, c.RootCACRL = inPEM(ca, root), list
	c.TCBInfoIssuerChain, c.QEIdentityIssuerChain = inPEM(signer, root), inPEM(signer, root)
	c.TCBInfo = regexp.MustCompile(`"tcbStatus":"[A-Za-z]*"`).ReplaceAllString(c.TCBInfo, `"tcbStatus":"UpToDate"`)
	c.TCBInfoSignature, c.QEIdentitySignature = signText(t, signingKey, c.TCBInfo), signText(t, signingKey, c.QEIdentity)

	other, err := NewVerifierFor(root)
	require.NoError(t, err)
	e, err := other.Endorse(&c)
	require.NoError(t, err)
	_, err = NewVerifier().Verify(q, e, at)
	require.ErrorContains(t, err, "endorsements under the root")
	_, err = NewVerifier().VerifyWith(q, &c, at)
	require.Error(t, err)

	e, err = NewVerifier().Endorse(real)
	require.NoError(t, err)
	_, err = other.Verify(q, e, at)
	require.ErrorContains(t, err, string(CheckPCKChain))
}

func newKey(t *testing.T) *ecdsa.PrivateKey {
	t.Helper()
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	require.NoError(t, err)
	return key
}

func inPEM(certs ...*x509.Certificate) (text string) {
	for _, cert := range certs {
		text += string(pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: cert.Raw}))
	}
	return text
}

func signText(t *testing.T, key *ecdsa.PrivateKey, text string) []byte {
	t.Helper()
	digest := sha256.Sum256([]byte(text))
	r, s, err := ecdsa.Sign(rand.Reader, key, digest[:])
	require.NoError(t, err)
	signature := make([]byte, signatureSize)
	r.FillBytes(signature[:32])
	s.FillBytes(signature[32:])
	return signature
}

// Names in certificates are anybody's: in an error they are quoted, so that none of them begins a line of its own.
func TestNamesInErrorsAreQuoted(t *testing.T) {
	key := newKey(t)
	template := &x509.Certificate{
		SerialNumber: big.NewInt(1), Subject: pkix.Name{CommonName: "x\nACCEPTED"}, NotBefore: time.Unix(0, 0), NotAfter: time.Unix(1<<33, 0),
		IsCA: true, BasicConstraintsValid: true, KeyUsage: x509.KeyUsageCertSign,
	}
	der, err := x509.CreateCertificate(rand.Reader, template, template, &key.PublicKey, key)
	require.NoError(t, err)
	cert, err := x509.ParseCertificate(der)
	require.NoError(t, err)
	for _, err := range []error{issued(cert, NewVerifier().root.cert), NewVerifier().root.leads([]*x509.Certificate{cert, cert, cert}, 3, false)} {
		require.Error(t, err)
		require.NotContains(t, err.Error(), "\n")
	}
}
