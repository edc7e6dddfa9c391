package onchain_test

import (
	"bytes"
	"crypto/sha256"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/asn1"
	"encoding/pem"
	"fmt"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/params"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/bindings/collateralstore"
	"github.com/veritee/veritee/zkverifier/dcap"
	"github.com/veritee/veritee/zkverifier/onchain"
)

// issued is a text with another issue date. It stays of its length.
func issued(t testing.TB, text []byte, at time.Time) []byte {
	t.Helper()
	head, rest, found := bytes.Cut(text, []byte(`"issueDate":"`))
	require.True(t, found)
	_, rest, found = bytes.Cut(rest, []byte(`"nextUpdate":"`))
	require.True(t, found)
	dates := fmt.Sprintf(`"issueDate":"%s","nextUpdate":"%s`, at.Format("2006-01-02T15:04:05Z"), at.AddDate(0, 0, 30).Format("2006-01-02T15:04:05Z"))
	return append(append(bytes.Clone(head), dates...), rest[20:]...)
}

func TestNothingGoesBack(t *testing.T) {
	a, d := authorityStage(t)
	infos, identities := texts(t)
	later := begun.AddDate(0, 1, 0)
	notNewer := func(got, stored time.Time) any {
		return &collateralstore.CollateralStoreNotNewer{Got: big.NewInt(got.Unix()), Stored: big.NewInt(stored.Unix())}
	}
	for _, publish := range []func(time.Time) []byte{
		func(at time.Time) []byte { return store.PackPublishRootCrl(a.revocations(nil, at, nil)) },
		func(at time.Time) []byte { return store.PackPublishPckCrl(a.revocations(a.ca, at, nil), a.ca.id) },
		func(at time.Time) []byte { return tcbInfoBy(t, a.signer, issued(t, infos[0], at)) },
		func(at time.Time) []byte { return qeIdentityBy(t, a.signer, issued(t, identities[0], at)) },
	} {
		d.must(publish(later))
		require.Equal(t, notNewer(later, later), d.refusal(publish(later)))
		require.Equal(t, notNewer(later.Add(-time.Second), later), d.refusal(publish(later.Add(-time.Second))))
		require.Equal(t, notNewer(begun, later), d.refusal(publish(begun)))
		d.must(publish(later.Add(time.Second)))
	}

	// Other evaluation numbers, machines and TEEs have dates of their own.
	early := bytes.Replace(issued(t, infos[0], begun), []byte(`"tcbEvaluationDataNumber":19`), []byte(`"tcbEvaluationDataNumber":20`), 1)
	d.must(tcbInfoBy(t, a.signer, early))
	d.must(tcbInfoBy(t, a.signer, bytes.Replace(issued(t, infos[0], begun), []byte("00806F050000"), []byte("00806F050001"), 1)))
	d.must(qeIdentityBy(t, a.signer, bytes.Replace(issued(t, identities[0], begun), []byte(`Number":19`), []byte(`Number":20`), 1)))
	d.must(qeIdentityBy(t, a.signer, bytes.Replace(issued(t, identities[0], begun), []byte(`"TD_QE"`), []byte(`"QE"`), 1)))

	// A list's number may stand, as Intel's does, and rise, but not fall.
	numbered := func(at time.Time, number int64) []byte {
		return store.PackPublishPckCrl(a.revocations(a.ca, at, func(l *x509.RevocationList) { l.Number = big.NewInt(number) }), a.ca.id)
	}
	d.must(numbered(later.AddDate(0, 1, 0), 7))
	require.Equal(t, &collateralstore.CollateralStoreListNumberFell{Got: big.NewInt(6), Stored: big.NewInt(7)}, d.refusal(numbered(later.AddDate(0, 2, 0), 6)))
	d.must(numbered(later.AddDate(0, 2, 0), 7))

	// Of two certificates of one key the one that ends last stays.
	ends := func(end time.Time) []byte {
		return store.PackAddIssuer(a.certify(tcbSigning, "signer", func(c *x509.Certificate) { c.NotAfter = end }).cert.Raw)
	}
	require.Equal(t, notNewer(ended, ended), d.refusal(store.PackAddIssuer(a.signer.cert.Raw)))
	require.Equal(t, notNewer(ended.Add(-time.Second), ended), d.refusal(ends(ended.Add(-time.Second))))
	d.must(ends(ended.Add(time.Second)))
	require.Equal(t, &collateralstore.CollateralStoreWrongKind{Issuer: a.signer.id, Got: 3}, d.refusal(store.PackAddIssuer(a.certify(platformCA, "signer", nil).cert.Raw)))
}

// A bundle of the authority, all parts issued at once.
func (a *authority) publishAll(d *deployed, at time.Time, info, identity []byte) []byte {
	a.t.Helper()
	d.must(store.PackPublishRootCrl(a.revocations(nil, at, nil)))
	d.must(store.PackPublishPckCrl(a.revocations(a.ca, at, nil), a.ca.id))
	d.must(tcbInfoBy(a.t, a.signer, issued(a.t, info, at)))
	d.must(qeIdentityBy(a.t, a.signer, issued(a.t, identity, at)))
	parsed, err := dcap.ParseTCBInfo(string(info))
	require.NoError(a.t, err)
	id, err := dcap.ParseQEIdentity(string(identity))
	require.NoError(a.t, err)
	return store.PackStanding(a.ca.id, big.NewInt(1), uint8(parsed.TEE), parsed.FMSPC, uint16(parsed.Evaluation), uint16(id.Evaluation))
}

func (d *deployed) window(ask []byte) [2]int64 {
	d.t.Helper()
	require.Nil(d.t, d.refusal(ask))
	raw, err := d.Call(d.t.Context(), ask)
	require.NoError(d.t, err)
	s, err := store.UnpackStanding(raw)
	require.NoError(d.t, err)
	return [2]int64{s.NotBefore.Int64(), s.NotAfter.Int64()}
}

// The narrowest of all windows is the one that stands, whichever part it is of.
func TestEachPartNarrowsTheWindow(t *testing.T) {
	a, d := authorityStage(t)
	infos, identities := texts(t)
	ask := a.publishAll(d, begun, infos[0], identities[0])
	days := func(from, until int) [2]int64 {
		return [2]int64{begun.AddDate(0, 0, from).Unix(), begun.AddDate(0, 0, until).Unix()}
	}
	at := func(n int) time.Time { return begun.AddDate(0, 0, n) }
	require.Equal(t, days(0, 30), d.window(ask))
	d.must(store.PackPublishRootCrl(a.revocations(nil, at(1), nil)))
	require.Equal(t, days(1, 30), d.window(ask))
	d.must(tcbInfoBy(t, a.signer, issued(t, infos[0], at(2))))
	d.must(qeIdentityBy(t, a.signer, issued(t, identities[0], at(3))))
	require.Equal(t, days(3, 30), d.window(ask), "the stale PCK CRL ends it")
	d.must(store.PackPublishPckCrl(a.revocations(a.ca, at(40), nil), a.ca.id))
	require.Equal(t, days(40, 31), d.window(ask), "the stale root CRL: a window without any time in it")
	d.must(store.PackPublishRootCrl(a.revocations(nil, at(41), nil)))
	require.Equal(t, days(41, 32), d.window(ask), "the stale TCB info")
	d.must(tcbInfoBy(t, a.signer, issued(t, infos[0], at(42))))
	require.Equal(t, days(42, 33), d.window(ask), "the stale QE identity")
	d.must(qeIdentityBy(t, a.signer, issued(t, identities[0], at(43))))
	require.Equal(t, days(43, 70), d.window(ask))

	// Certificates: of a signer that begins later, of a CA that ends sooner.
	young := a.certify(tcbSigning, "young", func(c *x509.Certificate) { c.NotBefore = at(50) })
	d.must(store.PackAddIssuer(young.cert.Raw))
	d.must(qeIdentityBy(t, young, issued(t, identities[0], at(44))))
	require.Equal(t, days(50, 70), d.window(ask))
	old := a.certify(platformCA, "old", func(c *x509.Certificate) { c.NotAfter = at(60) })
	d.must(store.PackAddIssuer(old.cert.Raw))
	d.must(store.PackPublishPckCrl(a.revocations(old, begun.AddDate(0, 0, 40), nil), old.id))
	copy(ask[4:], old.id[:])
	require.Equal(t, days(50, 60), d.window(ask))
}

func TestWhatIsRevokedIsRefused(t *testing.T) {
	a, d := authorityStage(t)
	infos, identities := texts(t)
	ask := a.publishAll(d, begun, infos[0], identities[0])
	day := func(n int) time.Time { return begun.AddDate(0, 0, n) }
	revoke := func(n int, serials ...*big.Int) {
		d.must(store.PackPublishRootCrl(a.revocations(nil, day(n), nil, serials...)))
	}

	// A PCK certificate, and no longer when a newer list is without it.
	serial := new(big.Int).SetBytes(bytes.Repeat([]byte{0xab}, 20))
	copy(ask[36:], serial.FillBytes(make([]byte, 32)))
	require.Nil(t, d.refusal(ask))
	d.must(store.PackPublishPckCrl(a.revocations(a.ca, day(1), nil, big.NewInt(5), serial), a.ca.id))
	require.Equal(t, &collateralstore.CollateralStoreCertificateRevoked{Issuer: a.ca.id, Serial: serial}, d.refusal(ask))
	d.must(store.PackPublishPckCrl(a.revocations(a.ca, day(2), nil, big.NewInt(5)), a.ca.id))
	require.Nil(t, d.refusal(ask))

	// Its issuer.
	revoked := func(m *member) any { return &collateralstore.CollateralStoreIssuerRevoked{Issuer: m.id} }
	revoke(3, big.NewInt(9), a.ca.cert.SerialNumber)
	require.Equal(t, revoked(a.ca), d.refusal(ask))
	require.Equal(t, revoked(a.ca), d.refusal(store.PackPublishPckCrl(a.revocations(a.ca, day(4), nil), a.ca.id)))
	require.Equal(t, revoked(a.ca), d.refusal(store.PackAddIssuer(a.ca.cert.Raw)))
	revoke(4)
	require.Nil(t, d.refusal(ask))

	// Who signed the documents: a key that was stolen, and used for documents of a far future.
	d.must(tcbInfoBy(t, a.signer, issued(t, infos[0], day(9000))))
	d.must(qeIdentityBy(t, a.signer, issued(t, identities[0], day(9000))))
	revoke(5, a.signer.cert.SerialNumber)
	require.Equal(t, revoked(a.signer), d.refusal(ask))
	require.Equal(t, revoked(a.signer), d.refusal(tcbInfoBy(t, a.signer, issued(t, infos[0], day(9001)))))
	require.Equal(t, revoked(a.signer), d.refusal(qeIdentityBy(t, a.signer, issued(t, identities[0], day(9001)))))
	raw, err := d.Call(t.Context(), store.PackIsRevoked(a.signer.id))
	require.NoError(t, err)
	require.Equal(t, byte(1), raw[31])

	// Its successor's are taken, although they are of sooner, and Publications asks for them.
	next := a.certify(tcbSigning, "next", nil)
	c := &dcap.Collateral{
		PCKCRLIssuerChain: pemOf(a.ca), RootCACRL: a.revocations(nil, day(5), nil), PCKCRL: a.revocations(a.ca, day(5), nil),
		TCBInfoIssuerChain: pemOf(next), TCBInfo: string(issued(t, infos[0], day(6))), QEIdentityIssuerChain: pemOf(next), QEIdentity: string(issued(t, identities[0], day(6))),
	}
	c.TCBInfoSignature, c.QEIdentitySignature = signed(t, next, c.TCBInfo), signed(t, next, c.QEIdentity)
	calls, err := onchain.Publications(t.Context(), d, c)
	require.NoError(t, err)
	require.Len(t, calls, 4, "all but the root CRL and the CA")
	for _, call := range calls {
		d.must(call.Data)
	}
	require.Equal(t, [2]int64{day(6).Unix(), day(35).Unix()}, d.window(ask))

	// The revoked key has another certificate: it counts again, for what is published by it from now on.
	again := a.certify(tcbSigning, "signer", func(c *x509.Certificate) {
		c.SerialNumber, c.NotAfter = big.NewInt(77), ended.Add(-time.Hour)
	})
	d.must(store.PackAddIssuer(again.cert.Raw))
	d.must(tcbInfoBy(t, a.signer, issued(t, infos[0], day(7))))
	require.Nil(t, d.refusal(ask))
}

func pemOf(m *member) string {
	return string(pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: m.cert.Raw}))
}

func signed(t testing.TB, m *member, text string) []byte {
	r, s := sign(t, m.key, []byte(text))
	return append(r.FillBytes(make([]byte, 32)), s.FillBytes(make([]byte, 32))...)
}

// A list that isn't complete says so; absence from it would mean nothing.
func TestAListThatIsntCompleteIsRefused(t *testing.T) {
	a, d := authorityStage(t)
	for id, critical := range map[int]bool{27: true, 28: true, 99: true, 127: false} {
		for _, critical := range []bool{true, critical} {
			der := a.revocations(a.ca, begun, func(l *x509.RevocationList) {
				l.ExtraExtensions = []pkix.Extension{{Id: asn1.ObjectIdentifier{2, 5, 29, id}, Critical: critical, Value: []byte{2, 1, 0}}}
			})
			why := d.refusal(store.PackPublishPckCrl(der, a.ca.id))
			if critical {
				require.IsType(t, &collateralstore.CollateralStoreUnknownListExtension{}, why, id)
			} else {
				require.Nil(t, why, id)
			}
		}
	}
	der := a.revocations(a.ca, begun, func(l *x509.RevocationList) {
		l.RevokedCertificateEntries[0].ExtraExtensions = []pkix.Extension{{Id: asn1.ObjectIdentifier{2, 5, 29, 29}, Critical: true, Value: []byte{0x30, 0}}}
	}, big.NewInt(1))
	require.IsType(t, &collateralstore.CollateralStoreUnknownListExtension{}, d.refusal(store.PackPublishPckCrl(der, a.ca.id)), "another issuer's certificate")

	whole := a.revocations(a.ca, begun, nil, big.NewInt(1))
	require.Nil(t, d.refusal(store.PackPublishPckCrl(whole, a.ca.id)))
	for end := range whole {
		require.NotNil(t, d.refusal(store.PackPublishPckCrl(whole[:end], a.ca.id)), end)
	}
	require.IsType(t, &collateralstore.CollateralStoreMalformedDer{}, d.refusal(store.PackPublishPckCrl(append(whole, 0), a.ca.id)))
}

// Lists of all sizes are stored whole: each serial is found, its neighbours aren't.
func TestEverySerialOfAListIsStored(t *testing.T) {
	a, d := authorityStage(t)
	infos, identities := texts(t)
	ask := a.publishAll(d, begun, infos[0], identities[0])
	const most = 3056
	serials := make([]*big.Int, most+1)
	for i := range serials {
		sum := sha256.Sum256(fmt.Append(nil, "serial ", i))
		serials[i] = new(big.Int).SetBytes(sum[:1+i%17])
		serials[i].Lsh(serials[i], 16).Add(serials[i], big.NewInt(int64(i))) // each its own
	}
	// Entries without a reason: of Intel's size so many wouldn't fit into a transaction that nodes pass on.
	short := func(l *x509.RevocationList) {
		for i := range l.RevokedCertificateEntries {
			l.RevokedCertificateEntries[i].ReasonCode = 0
		}
	}
	has := func(serial *big.Int) bool {
		copy(ask[36:], serial.FillBytes(make([]byte, 32)))
		return d.refusal(ask) != nil
	}
	for n, size := range []int{0, 1, 2, 3, 4, 5, 400, most - 1, most} {
		at := begun.AddDate(0, 0, n+1)
		receipt := d.must(store.PackPublishPckCrl(a.revocations(a.ca, at, short, serials[:size]...), a.ca.id))
		require.Less(t, receipt.GasUsed, uint64(params.MaxTxGas))
		if size == most {
			t.Log(receipt.GasUsed, "gas for", size, "entries")
		}
		step := max(1, size/50)
		for i := 0; i < size; i += step {
			require.True(t, has(serials[i]), "%d of %d", i, size)
		}
		for i := size; i < min(len(serials), size+20); i++ {
			require.False(t, has(serials[i]), "%d of %d", i, size)
		}
		if size > 0 {
			require.True(t, has(serials[size-1]))
			require.True(t, has(new(big.Int).Add(serials[size-1], new(big.Int).Lsh(big.NewInt(1), 64))), "the low 64 bits decide")
		}
		require.False(t, has(new(big.Int)))
	}
	more := a.revocations(a.ca, begun.AddDate(1, 0, 0), short, serials...)
	require.Equal(t, &collateralstore.CollateralStoreTooManyRevoked{Count: big.NewInt(most + 1), Max: big.NewInt(most)}, d.refusal(store.PackPublishPckCrl(more, a.ca.id)))
}
