package risczero

import (
	"crypto/ecdsa"
	"encoding/json"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/internal/realdata"
	"github.com/veritee/veritee/zkverifier/dcap"
)

// real is Automata's proof about a real quote, with what it was made from.
type real struct {
	receipt    *Receipt
	journal    *AutomataJournal
	raw        []byte
	quote      *dcap.Quote
	collateral *dcap.Collateral
	report     *dcap.Report // what this project's own verifier says of the quote, at the proof's time
	lookup     Lookup
}

func realProof(t testing.TB) *real {
	t.Helper()
	r := &real{receipt: receipts(t)["a quote"]}
	var err error
	r.journal, err = ParseAutomataJournal(r.receipt.Journal)
	require.NoError(t, err)
	r.raw = realdata.Read(t, "dcap", "quotes", "ata_quotev4.bin")
	r.quote, err = dcap.ParseQuote(r.raw)
	require.NoError(t, err)
	r.collateral, err = dcap.ParseCollateral(realdata.Read(t, "dcap", "collateral", "ata_0625_tdx_00806f050000.json"))
	require.NoError(t, err)
	r.report, err = dcap.NewVerifier().VerifyWith(r.quote, r.collateral, time.Unix(int64(r.journal.Time), 0))
	require.NoError(t, err)
	info, err := dcap.ParseTCBInfo(r.collateral.TCBInfo)
	require.NoError(t, err)
	id, err := dcap.ParseQEIdentity(r.collateral.QEIdentity)
	require.NoError(t, err)
	issuer, err := issuerOf(r.collateral)
	require.NoError(t, err)
	r.lookup = Lookup{issuer, uint16(info.Evaluation), uint16(id.Evaluation)}
	return r
}

// issuerOf is how the store names who issued a bundle's PCK certificates.
func issuerOf(c *dcap.Collateral) (issuer [32]byte, err error) {
	chain, err := certificates(c.PCKCRLIssuerChain)
	if err != nil {
		return issuer, err
	}
	key, err := chain[0].PublicKey.(*ecdsa.PublicKey).Bytes()
	if err != nil {
		return issuer, err
	}
	return crypto.Keccak256Hash(key[1:]), nil
}

// Every one of the six hashes of a real proof is made again from the collateral: so each is of what we say it is.
func TestCollateralOfTheRealProof(t *testing.T) {
	r := realProof(t)
	digests, err := Digests(r.collateral)
	require.NoError(t, err)
	require.Equal(t, r.journal.Collateral, digests)
	var before []common.Hash
	for _, hash := range digests.All() {
		require.NotZero(t, hash)
		for _, other := range before {
			require.NotEqual(t, other, hash)
		}
		before = append(before, hash)
	}
}

// The dates of a document aren't in its hash; everything else is.
func TestAnIssueThatSaysTheSameHasTheSameHash(t *testing.T) {
	r := realProof(t)
	was, err := Digests(r.collateral)
	require.NoError(t, err)
	for _, c := range []struct {
		old, new string
		same     bool
	}{
		{`"issueDate":"2025-06-04T09:51:38Z"`, `"issueDate":"2025-06-05T09:51:38Z"`, true},
		{`"nextUpdate":"2025-07-04T09:51:38Z"`, `"nextUpdate":"2025-07-05T09:51:38Z"`, true},
		{`"tcbEvaluationDataNumber":17`, `"tcbEvaluationDataNumber":18`, false},
		{`"pcesvn":5`, `"pcesvn":6`, false},
		{`"id":"TDX_01"`, `"id":"TDX_02"`, false},
		{`"tcbDate":"2018-01-04T00:00:00Z"`, `"tcbDate":"2019-01-04T00:00:00Z"`, false},
	} {
		changed := *r.collateral
		changed.TCBInfo = replaceOnce(t, changed.TCBInfo, c.old, c.new)
		is, err := Digests(&changed)
		require.NoError(t, err)
		require.Equal(t, c.same, was == is, c.new)
	}
}

func replaceOnce(t testing.TB, text, old, new string) string {
	t.Helper()
	for i := 0; i+len(old) <= len(text); i++ {
		if text[i:i+len(old)] == old {
			return text[:i] + new + text[i+len(old):]
		}
	}
	t.Fatalf("no %s", old)
	return ""
}

// Automata's program and this project's verifier say the same of one quote.
func TestTheRealProofSaysWhatWeSay(t *testing.T) {
	r := realProof(t)
	require.Equal(t, dcap.OutOfDate, r.journal.Status)
	require.Equal(t, r.report.Status, r.journal.Status)
	require.Equal(t, r.report.Platform.FMSPC, r.journal.FMSPC)
	require.Equal(t, r.raw[48:48+584], r.journal.Body)
	require.Equal(t, r.report.Parts.Platform.Advisories, r.journal.Advisories)
	require.EqualValues(t, 1749095100, r.journal.Time)
	require.EqualValues(t, 4, r.journal.QuoteVersion)
}

func TestTwoSignersHaveNoHash(t *testing.T) {
	r := realProof(t)
	r.collateral.QEIdentityIssuerChain = r.collateral.PCKCRLIssuerChain
	_, err := Digests(r.collateral)
	require.ErrorContains(t, err, "two certificates")
}

// No journal but Automata's own is read, and none is read twice in different ways.
func FuzzAutomataJournal(f *testing.F) {
	if _, ok := realdata.Folder(); ok {
		f.Add(receipts(f)["a quote"].Journal)
	}
	f.Add(make([]byte, automataHead+automataTail))
	f.Fuzz(func(t *testing.T, b []byte) {
		j, err := ParseAutomataJournal(b)
		if err != nil {
			require.ErrorIs(t, err, ErrAutomataJournal)
			return
		}
		require.Contains(t, []int{384, 584, 648}, len(j.Body))
		for _, id := range j.Advisories {
			require.NotEmpty(t, id)
			require.LessOrEqual(t, len(id), maxAdvisory)
		}
		_, err = json.Marshal(j)
		require.NoError(t, err)
		require.Equal(t, common.Hash(b[len(b)-32:]), j.Collateral.PCKCRL)
	})
}
