package risczero

import (
	"encoding/json"
	"testing"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/internal/realdata"
)

// receipts are RISC Zero's own of three versions, and one of Automata's program about a real quote.
func receipts(t testing.TB) map[string]*Receipt {
	t.Helper()
	var theirs map[string]json.RawMessage
	require.NoError(t, json.Unmarshal(realdata.Read(t, "zk", "risc0_receipts.json"), &theirs))
	found := make(map[string]*Receipt)
	for _, raw := range theirs {
		var r struct {
			Version            string
			Seal, Journal      hexutil.Bytes
			ImageID            hexutil.Bytes `json:"image_id"`
			ControlRoot, Bn254 hexutil.Bytes
		}
		if json.Unmarshal(raw, &r) != nil || len(r.Seal) == 0 {
			continue
		}
		found[r.Version] = &Receipt{r.Seal, [32]byte(r.ImageID), r.Journal}
	}
	var dcap struct {
		ImageID hexutil.Bytes `json:"risc0_image_id"`
		Proof   struct{ Journal, Proof hexutil.Bytes }
	}
	require.NoError(t, json.Unmarshal(realdata.Read(t, "zk", "automata_dcap_risc0_v3.json"), &dcap))
	found["a quote"] = &Receipt{dcap.Proof.Proof, [32]byte(dcap.ImageID), dcap.Proof.Journal}
	require.Len(t, found, 4)
	return found
}

func TestRealReceiptsAreVerified(t *testing.T) {
	v := NewVerifier(Known()...)
	for name, r := range receipts(t) {
		p, err := v.Verify(r)
		require.NoError(t, err, name)
		t.Log(name, p.Version)
	}
}

func TestAnyChangedByteOfAReceiptIsRefused(t *testing.T) {
	v := NewVerifier(Known()...)
	r := receipts(t)["a quote"]
	refused := func(what string, at int) {
		t.Helper()
		_, err := v.Verify(r)
		require.Error(t, err, "%s, byte %d", what, at)
	}
	for i := range r.Seal {
		r.Seal[i] ^= 1
		refused("seal", i)
		r.Seal[i] ^= 1
	}
	for i := range r.ImageID {
		r.ImageID[i] ^= 0x80
		refused("image id", i)
		r.ImageID[i] ^= 0x80
	}
	for i := 0; i < len(r.Journal); i += 37 {
		r.Journal[i] ^= 1
		refused("journal", i)
		r.Journal[i] ^= 1
	}
	whole := *r
	for name, change := range map[string]func(){
		"no seal":         func() { r.Seal = nil },
		"a short seal":    func() { r.Seal = whole.Seal[:SealSize-1] },
		"a long seal":     func() { r.Seal = append(append([]byte(nil), whole.Seal...), 0) },
		"no journal":      func() { r.Journal = nil },
		"a longer one":    func() { r.Journal = append(append([]byte(nil), whole.Journal...), 0) },
		"a huge one":      func() { r.Journal = make([]byte, MaxJournal+1) },
		"points at zero":  func() { r.Seal = append(append([]byte(nil), whole.Seal[:4]...), make([]byte, 256)...) },
		"a fake receipt":  func() { r.Seal = append([]byte{0xff, 0xff, 0xff, 0xff}, whole.Seal[4:]...) },
		"another version": func() { r.Seal = append(append([]byte(nil), receipts(t)["V5_0"].Seal[:4]...), whole.Seal[4:]...) },
	} {
		*r = whole
		change()
		refused(name, -1)
	}
	*r = whole
	_, err := v.Verify(r)
	require.NoError(t, err)
}

// Coordinates beyond the field would be a second way to write the same proof.
func TestAProofHasOneWayOfWriting(t *testing.T) {
	v := NewVerifier(Known()...)
	r := receipts(t)["V3_0"]
	for _, at := range []int{4, 36, 4 + 192, 4 + 224} {
		seal := append([]byte(nil), r.Seal...)
		carry := 0
		order := fieldOrder.FillBytes(make([]byte, 32))
		for i := 31; i >= 0; i-- {
			sum := int(seal[at+i]) + int(order[i]) + carry
			seal[at+i], carry = byte(sum), sum>>8
		}
		require.Zero(t, carry)
		_, err := v.Verify(&Receipt{seal, r.ImageID, r.Journal})
		require.ErrorIs(t, err, ErrProof, at)
	}
}

func TestVersionsThatAreNotAllowedAreRefused(t *testing.T) {
	all := receipts(t)
	_, err := NewVerifier(Known()[0]).Verify(all["V5_0"])
	require.ErrorIs(t, err, ErrSelector)
	_, err = NewVerifier().Verify(all["V2_2"])
	require.ErrorIs(t, err, ErrSelector)
}

// Selectors as RISC Zero publishes them.
func TestSelectors(t *testing.T) {
	want := map[string][4]byte{"2.2": {0xbb, 0x00, 0x1d, 0x44}, "3.0": {0x73, 0xc4, 0x57, 0xba}, "5.0": {0xc2, 0x7d, 0x1b, 0xc0}}
	for _, p := range Known() {
		require.Equal(t, want[p.Version], p.Selector(), p.Version)
	}
}

func FuzzReceipt(f *testing.F) {
	v := NewVerifier(Known()...)
	f.Add([]byte{0x73, 0xc4, 0x57, 0xba}, []byte("journal"))
	f.Fuzz(func(t *testing.T, seal, journal []byte) {
		_, err := v.Verify(&Receipt{Seal: seal, Journal: journal})
		require.Error(t, err) // nobody finds a proof
	})
}

func BenchmarkVerify(b *testing.B) {
	v := NewVerifier(Known()...)
	r := receipts(b)["a quote"]
	for b.Loop() {
		if _, err := v.Verify(r); err != nil {
			b.Fatal(err)
		}
	}
}
