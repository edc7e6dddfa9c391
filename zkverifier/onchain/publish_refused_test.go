package onchain_test

import (
	"bytes"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/asn1"
	"encoding/pem"
	"math/big"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/veritee/veritee/bindings/collateralstore"
	"github.com/veritee/veritee/devnet/chain"
	"github.com/veritee/veritee/internal/realdata"
	"github.com/veritee/veritee/zkverifier/dcap"
)

// A root that isn't Intel's, and all that it signed, are nothing to a store under Intel's.
func TestAPrivateRootIsNothing(t *testing.T) {
	d := newStoreChain(t, chain.Config{}).store(nil)
	a := newAuthority(t)
	for _, data := range [][]byte{
		store.PackAddIssuer(a.ca.cert.Raw), store.PackAddIssuer(a.signer.cert.Raw), store.PackPublishRootCrl(a.revocations(nil, begun, nil)),
	} {
		require.IsType(t, &collateralstore.CollateralStoreWrongSignature{}, d.refusal(data))
	}
	require.IsType(t, &collateralstore.CollateralStoreUnknownIssuer{}, d.refusal(store.PackPublishPckCrl(a.revocations(a.ca, begun, nil), a.ca.id)))
	require.IsType(t, &collateralstore.CollateralStoreUnknownIssuer{}, d.refusal(tcbInfoBy(t, a.signer, []byte("{}"))))

	// A complete PKI that somebody else made up.
	text := string(realdata.Read(t, "dcap", "malformed", "mock-tdx", "mock-dcap-collateral.yaml"))
	var certificates, lists int
	rest := []byte(strings.ReplaceAll(text, "\n  ", "\n"))
	for block, rest := pem.Decode(rest); block != nil; block, rest = pem.Decode(rest) {
		require.NotNil(t, d.refusal(store.PackAddIssuer(block.Bytes)))
		certificates++
	}
	for _, list := range regexp.MustCompile(`_crl: >-\s+([0-9a-f]+)`).FindAllStringSubmatch(text, -1) {
		require.NotNil(t, d.refusal(store.PackPublishRootCrl(hexutil.MustDecode("0x"+list[1]))))
		lists++
	}
	require.NotZero(t, certificates)
	require.NotZero(t, lists)
}

func TestOnlyWhoMaySignDoes(t *testing.T) {
	a, d := authorityStage(t)
	infos, identities := texts(t)
	kind := func(m *member, kind uint8) any {
		return &collateralstore.CollateralStoreWrongKind{Issuer: m.id, Got: kind}
	}
	require.Equal(t, kind(a.ca, 1), d.refusal(tcbInfoBy(t, a.ca, infos[0])))
	require.Equal(t, kind(a.ca, 1), d.refusal(qeIdentityBy(t, a.ca, identities[0])))
	stranger := a.certify(tcbSigning, "stranger", nil)
	require.Equal(t, &collateralstore.CollateralStoreUnknownIssuer{Issuer: stranger.id}, d.refusal(tcbInfoBy(t, stranger, infos[0])))

	// Somebody else's signature under a signer's name.
	r, s := sign(t, a.ca.key, infos[0])
	require.IsType(t, &collateralstore.CollateralStoreWrongSignature{}, d.refusal(store.PackPublishTcbInfo(infos[0], r, s, a.signer.id)))

	// A signature has two forms.
	r, s = sign(t, a.signer.key, infos[0])
	other := new(big.Int).Sub(elliptic.P256().Params().N, s)
	require.Nil(t, d.refusal(store.PackPublishTcbInfo(infos[0], r, s, a.signer.id)))
	require.Nil(t, d.refusal(store.PackPublishTcbInfo(infos[0], r, other, a.signer.id)))
	for _, s := range []*big.Int{new(big.Int), elliptic.P256().Params().N, new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 256), big.NewInt(1))} {
		require.IsType(t, &collateralstore.CollateralStoreWrongSignature{}, d.refusal(store.PackPublishTcbInfo(infos[0], r, s, a.signer.id)))
	}

	// Lists: of the other CA's name, of TCB signing, of the root.
	processor := a.certify(processorCA, "processor", nil)
	d.must(store.PackAddIssuer(processor.cert.Raw))
	posing := &member{key: processor.key, cert: a.ca.cert}
	templated := func(by *member, name string) []byte {
		cert := *by.cert
		cert.Subject, cert.RawSubject, cert.KeyUsage, cert.SubjectKeyId = subject(name), nil, x509.KeyUsageCRLSign, []byte{3}
		cert.PublicKey = &by.key.PublicKey
		return a.revocations(&member{key: by.key, cert: &cert}, begun, nil)
	}
	require.Nil(t, d.refusal(store.PackPublishPckCrl(templated(processor, processorCA), processor.id)))
	require.IsType(t, &collateralstore.CollateralStoreWrongListIssuer{}, d.refusal(store.PackPublishPckCrl(templated(posing, platformCA), processor.id)))
	require.IsType(t, &collateralstore.CollateralStoreWrongListIssuer{}, d.refusal(store.PackPublishPckCrl(templated(processor, rootCA), processor.id)))
	require.Equal(t, kind(a.signer, 3), d.refusal(store.PackPublishPckCrl(templated(a.signer, platformCA), a.signer.id)))
	require.IsType(t, &collateralstore.CollateralStoreWrongSignature{}, d.refusal(store.PackPublishPckCrl(templated(a.ca, platformCA), processor.id)))
	require.IsType(t, &collateralstore.CollateralStoreWrongSignature{}, d.refusal(store.PackPublishRootCrl(templated(a.ca, rootCA))))
	asRoot := templated(&member{key: a.root, cert: a.ca.cert}, platformCA)
	require.IsType(t, &collateralstore.CollateralStoreWrongListIssuer{}, d.refusal(store.PackPublishRootCrl(asRoot)))
}

// What a certificate may be, and what may not be one. Each is signed by the root.
func TestWhatIsntAnIssuersCertificateIsRefused(t *testing.T) {
	a, d := authorityStage(t)
	for name, c := range map[string]struct {
		subject string
		edit    func(*x509.Certificate)
		want    any
	}{
		"another name":              {"Intel SGX PCK Certificate", nil, new(collateralstore.CollateralStoreUnknownSubject)},
		"the root's own":            {rootCA, nil, new(collateralstore.CollateralStoreUnknownSubject)},
		"a CA that is none":         {platformCA, func(c *x509.Certificate) { c.IsCA, c.MaxPathLenZero = false, false }, new(collateralstore.CollateralStoreWrongUsage)},
		"no constraints":            {platformCA, func(c *x509.Certificate) { c.BasicConstraintsValid = false }, new(collateralstore.CollateralStoreWrongUsage)},
		"a CA that signs no lists":  {platformCA, func(c *x509.Certificate) { c.KeyUsage = x509.KeyUsageCertSign }, new(collateralstore.CollateralStoreWrongUsage)},
		"no usage":                  {platformCA, func(c *x509.Certificate) { c.KeyUsage = 0 }, new(collateralstore.CollateralStoreWrongUsage)},
		"TCB signing that is a CA":  {tcbSigning, func(c *x509.Certificate) { c.IsCA = true }, new(collateralstore.CollateralStoreWrongUsage)},
		"TCB signing not to sign":   {tcbSigning, func(c *x509.Certificate) { c.KeyUsage = x509.KeyUsageKeyAgreement }, new(collateralstore.CollateralStoreWrongUsage)},
		"a critical extension":      {tcbSigning, extended(true), new(collateralstore.CollateralStoreUnknownCriticalExtension)},
		"names that are restricted": {platformCA, func(c *x509.Certificate) { c.PermittedDNSDomainsCritical, c.PermittedDNSDomains = true, []string{"x"} }, new(collateralstore.CollateralStoreUnknownCriticalExtension)},
		"an extension":              {tcbSigning, extended(false), nil},
		"until 9999":                {platformCA, func(c *x509.Certificate) { c.NotAfter = time.Date(9999, 12, 31, 23, 59, 59, 0, time.UTC) }, nil},
		"since 1969":                {platformCA, func(c *x509.Certificate) { c.NotBefore = time.Date(1969, 12, 31, 23, 59, 59, 0, time.UTC) }, new(collateralstore.CollateralStoreMalformedDer)},
		"over before it begins":     {platformCA, func(c *x509.Certificate) { c.NotAfter = c.NotBefore.Add(-time.Second) }, new(collateralstore.CollateralStoreMalformedDer)},
	} {
		got := d.refusal(store.PackAddIssuer(a.certify(c.subject, "new "+name, c.edit).cert.Raw))
		if c.want == nil {
			require.Nil(t, got, name)
		} else {
			require.IsType(t, c.want, got, name)
		}
	}

	// A key on another curve; another issuer's name.
	key, err := ecdsa.GenerateKey(elliptic.P384(), rand.Reader)
	require.NoError(t, err)
	der, err := x509.CreateCertificate(rand.Reader, a.signer.cert, a.rootCert, &key.PublicKey, a.root)
	require.NoError(t, err)
	require.IsType(t, &collateralstore.CollateralStoreNotP256{}, d.refusal(store.PackAddIssuer(der)))
	a.rootCert = &x509.Certificate{Subject: subject(platformCA), PublicKey: &a.root.PublicKey, KeyUsage: x509.KeyUsageCertSign, IsCA: true, BasicConstraintsValid: true}
	require.IsType(t, &collateralstore.CollateralStoreNotIssuedByRoot{}, d.refusal(store.PackAddIssuer(a.certify(tcbSigning, "x", nil).cert.Raw)))
}

func extended(critical bool) func(*x509.Certificate) {
	return func(c *x509.Certificate) {
		c.ExtraExtensions = []pkix.Extension{{Id: asn1.ObjectIdentifier{1, 2, 3}, Critical: critical, Value: []byte{5, 0}}}
	}
}

// mutated changes some bytes of the signed body of a certificate or list.
func mutated(t *rapid.T, body []byte) []byte {
	body = bytes.Clone(body)
	for range rapid.IntRange(0, 2).Draw(t, "changes") {
		at := rapid.IntRange(0, len(body)-1).Draw(t, "at")
		switch rapid.IntRange(0, 3).Draw(t, "how") {
		case 0:
			body[at] ^= 1 << rapid.IntRange(0, 7).Draw(t, "bit")
		case 1:
			body[at] = rapid.Byte().Draw(t, "byte")
		case 2:
			body = append(body[:at], body[at+1:]...)
		case 3:
			body = append(body[:at], append([]byte{rapid.Byte().Draw(t, "more")}, body[at:]...)...)
		}
	}
	return body
}

// unread says whether Go stumbles over what the store doesn't look at: the rest of a name, extensions that don't matter to it, when a
// certificate was revoked.
func unread(err error) bool {
	return err != nil && regexp.MustCompile(`RDNSequence|key identifier|distribution point|revocation time|malformed UTCTime|malformed GeneralizedTime|extension|negative serial|reasonCode|polic|NameConstraints|malformed OID|alternative name|extended key usage|name constraint|authority info`).MatchString(err.Error())
}

// Whatever the root signs as a certificate, the store reads what Go reads, or refuses.
func TestCertificatesAreReadAsGoReadsThemOrRefused(t *testing.T) {
	a, d := authorityStage(t)
	originals := []*member{a.certify(platformCA, "one", nil), a.certify(tcbSigning, "two", extended(false)), a.certify(processorCA, "three", func(c *x509.Certificate) { c.NotAfter = c.NotAfter.AddDate(40, 0, 0) })}
	var taken, refused int
	rapid.Check(t, func(t *rapid.T) {
		m := originals[rapid.IntRange(0, len(originals)-1).Draw(t, "which")]
		der := resign(t, a.root, mutated(t, m.cert.RawTBSCertificate))
		cert, err := x509.ParseCertificate(der)
		id := m.id
		if err == nil {
			if key, ok := cert.PublicKey.(*ecdsa.PublicKey); ok && key.Curve == elliptic.P256() {
				raw, err := key.Bytes()
				require.NoError(t, err)
				id = crypto.Keccak256Hash(raw[1:])
			}
		}
		raw, why := d.sequence(store.PackAddIssuer(der), store.PackIssuer(id))
		if why != nil {
			refused++
			return
		}
		if unread(err) {
			return
		}
		taken++
		require.NoError(t, err)
		got, err := store.UnpackIssuer(raw)
		require.NoError(t, err)
		require.Equal(t, map[string]uint8{platformCA: 1, processorCA: 2, tcbSigning: 3}[cert.Subject.CommonName], got.Kind)
		require.Equal(t, []int64{cert.NotBefore.Unix(), cert.NotAfter.Unix()}, []int64{got.NotBefore.Int64(), got.NotAfter.Int64()})
		require.Equal(t, new(big.Int).And(cert.SerialNumber, new(big.Int).SetUint64(1<<64-1)).Uint64(), got.Tag)
		require.Empty(t, cert.UnhandledCriticalExtensions)
		require.Equal(t, cert.Subject.CommonName != tcbSigning, cert.IsCA)
	})
	t.Log(taken, "taken,", refused, "refused")
	require.NotZero(t, taken)
	require.NotZero(t, refused)
}

// The same of lists.
func TestListsAreReadAsGoReadsThemOrRefused(t *testing.T) {
	a, d := authorityStage(t)
	serials := []*big.Int{big.NewInt(1), big.NewInt(0x80), a.signer.cert.SerialNumber, a.ca.cert.SerialNumber, big.NewInt(0xffff)}
	full := a.revocations(a.ca, begun, func(l *x509.RevocationList) { l.RevokedCertificateEntries[1].ReasonCode = 0 }, serials...)
	var taken, refused int
	rapid.Check(t, func(t *rapid.T) {
		body, err := x509.ParseRevocationList(full)
		require.NoError(t, err)
		der := resign(t, a.ca.key, mutated(t, body.RawTBSRevocationList))
		list, err := x509.ParseRevocationList(der)
		raw, why := d.sequence(store.PackPublishPckCrl(der, a.ca.id), store.PackPckCrl(a.ca.id))
		if why != nil {
			refused++
			return
		}
		if unread(err) {
			return
		}
		taken++
		require.NoError(t, err)
		got, err := store.UnpackPckCrl(raw)
		require.NoError(t, err)
		require.Equal(t, platformCA, list.Issuer.CommonName)
		require.EqualValues(t, len(list.RevokedCertificateEntries), got.Arg0.Entries)
		require.Equal(t, list.Number.String(), got.Number.String())
		require.Equal(t, []int64{list.ThisUpdate.Unix(), list.NextUpdate.Unix()}, []int64{got.Arg0.NotBefore.Int64(), got.Arg0.NotAfter.Int64()})
	})
	t.Log(taken, "taken,", refused, "refused")
	require.NotZero(t, taken)
	require.NotZero(t, refused)
}

// Nothing stands before everything is there.
func TestWhatIsMissingIsNamed(t *testing.T) {
	a, d := authorityStage(t)
	infos, identities := texts(t)
	info, err := dcap.ParseTCBInfo(string(infos[0]))
	require.NoError(t, err)
	ask := store.PackStanding(a.ca.id, big.NewInt(1), 0x81, info.FMSPC, 19, 19)
	require.IsType(t, &collateralstore.CollateralStoreRootCrlMissing{}, d.refusal(ask))
	d.must(store.PackPublishRootCrl(a.revocations(nil, begun, nil)))
	require.Equal(t, &collateralstore.CollateralStorePckCrlMissing{Issuer: a.ca.id}, d.refusal(ask))
	d.must(store.PackPublishPckCrl(a.revocations(a.ca, begun, nil), a.ca.id))
	require.Equal(t, &collateralstore.CollateralStoreTcbInfoMissing{Tee: 0x81, Fmspc: info.FMSPC, Evaluation: 19}, d.refusal(ask))
	d.must(tcbInfoBy(t, a.signer, infos[0]))
	require.Equal(t, &collateralstore.CollateralStoreQeIdentityMissing{Tee: 0x81, Evaluation: 19}, d.refusal(ask))
	d.must(qeIdentityBy(t, a.signer, identities[0]))
	require.Nil(t, d.refusal(ask))
}
