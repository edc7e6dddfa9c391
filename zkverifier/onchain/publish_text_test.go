package onchain_test

import (
	"bytes"
	"flag"
	"math/big"
	"strconv"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/veritee/veritee/bindings/collateralstore"
	"github.com/veritee/veritee/devnet/chain"
	"github.com/veritee/veritee/zkverifier/dcap"
	"github.com/veritee/veritee/zkverifier/onchain"
)

// agree publishes a text that is signed, whatever it says. If the store takes it, Go reads the same out of it.
func agree(t require.TestingT, d *deployed, signer *member, text []byte, identity bool) (taken bool) {
	if identity {
		id, err := dcap.ParseQEIdentity(string(text))
		tee, number := uint8(0), uint16(0)
		if err == nil {
			number = uint16(id.Evaluation)
			if id.ID == "TD_QE" {
				tee = uint8(dcap.TDX)
			}
		}
		raw, why := d.sequence(qeIdentityBy(d.t, signer, text), store.PackQeIdentity(tee, number))
		if why != nil {
			require.Contains(t, []string{"UnexpectedText", "TooMany"}, errorName(why))
			return false
		}
		require.NoError(t, err, "%s", text)
		answer, err := store.UnpackQeIdentity(raw)
		require.NoError(t, err)
		require.Equal(t, packedQEIdentity(id, signer.id, string(text)), answer.Packed, "%s", text)
		return true
	}
	info, err := dcap.ParseTCBInfo(string(text))
	if err != nil {
		info = new(dcap.TCBInfo)
	}
	raw, why := d.sequence(tcbInfoBy(d.t, signer, text), store.PackTcbInfo(uint8(info.TEE), info.FMSPC, uint16(info.Evaluation)))
	if why != nil {
		require.Contains(t, []string{"UnexpectedText", "TooMany"}, errorName(why))
		return false
	}
	require.NoError(t, err, "%s", text)
	answer, err := store.UnpackTcbInfo(raw)
	require.NoError(t, err)
	require.Equal(t, packedTCBInfo(info, signer.id, string(text)), answer.Packed, "%s", text)
	return true
}

func errorName(why any) string {
	switch why.(type) {
	case *collateralstore.CollateralStoreUnexpectedText:
		return "UnexpectedText"
	case *collateralstore.CollateralStoreTooMany:
		return "TooMany"
	}
	return "another"
}

// stride is how many bytes are passed between two that are changed: seven times as many as wanted, unless -rapid.checks asks for more
// than it does by itself. Seven has no divisor in common with the sizes of what is repeated.
func stride(wanted int) int {
	if checks, err := strconv.Atoi(flag.Lookup("rapid.checks").Value.String()); err == nil && checks > 100 {
		return wanted
	}
	return 7 * wanted
}

// texts are some that Intel signed: TDX with and without module identities, SGX, and both identities.
func texts(t testing.TB) (infos, identities [][]byte) {
	bundles := realBundles(t)
	for _, name := range []string{"fb_gcp-tdx-collateral-1782809233226668671.json", "gtg_2023_tdx_50806f000000.json", "ata_0825_sgx_00606a000000.json", "qvl_sgx_quote_collateral.json"} {
		infos, identities = append(infos, []byte(bundles[name].TCBInfo)), append(identities, []byte(bundles[name].QEIdentity))
	}
	return infos, identities
}

// A text that Intel didn't write, with a signature that is Intel's: the worst case. Any one byte is changed.
func TestWhateverTextIsSignedTheStoreReadsWhatGoReadsOrRefuses(t *testing.T) {
	a, d := authorityStage(t)
	infos, identities := texts(t)
	var taken, refused int
	for kind, all := range [][][]byte{infos, identities} {
		for which, text := range all {
			require.True(t, agree(t, d, a.signer, text, kind == 1))
			step := stride(1) // most of the first, some of the others
			if which > 0 {
				step = stride(23)
			}
			for i := 0; i < len(text); i += step {
				changed := bytes.Clone(text)
				changed[i] ^= byte(1 + i%3)
				if agree(t, d, a.signer, changed, kind == 1) {
					taken++
				} else {
					refused++
				}
			}
			for _, end := range []int{0, 1, 6, len(text) / 2, len(text) - 2, len(text) - 1} {
				require.False(t, agree(t, d, a.signer, text[:end], kind == 1), "cut at %d", end)
			}
			for _, more := range []string{"}", " ", "\n", "\x00", ",", string(text)} {
				require.False(t, agree(t, d, a.signer, append(bytes.Clone(text), more...), kind == 1), "more: %.10q", more)
			}
		}
	}
	t.Log(taken, "taken,", refused, "refused")
	require.NotZero(t, taken)
	require.Greater(t, refused, taken)
}

func TestTextsThatAreCutAndJoinedAreReadAsGoReadsThemOrRefused(t *testing.T) {
	a, d := authorityStage(t)
	infos, identities := texts(t)
	pieces := []string{"0", "00", "-1", "1.0", "1e1", "255", "256", "65535", "65536", " ", "\"", "\\", "\\\"", "\\u0031", ",", "{", "}", "[", "]", "[]",
		`"advisoryIDs":[]`, `,"advisoryIDs":["a-b_C.9"]`, `"INTEL-SA-0000"`, `"INTEL-SA-00000"`, `"INTEL-SA-0000x"`, `"INTEL-DOC-00001"`, "Revoked", "UpToDate", "SWHardeningNeeded",
		"ConfigurationAndSWHardeningNeeded", "RelaunchAdvised", "TDX", "SGX", "QE", "QVE", "TD_QE", "TDX_01", "1969-12-31T23:59:59Z", "2024-02-29T00:00:00Z",
		"2023-02-29T00:00:00Z", "2024-13-01T00:00:00Z", "9999-12-31T23:59:60Z", "2100-02-29T24:00:00Z", `,"category":"x"`, `,"type":"y"`, `"x":1,`}
	var taken, refused int
	rapid.Check(t, func(t *rapid.T) {
		all, identity := infos, rapid.Bool().Draw(t, "identity")
		if identity {
			all = identities
		}
		text := bytes.Clone(all[rapid.IntRange(0, len(all)-1).Draw(t, "text")])
		for range rapid.IntRange(0, 20).Draw(t, "digits") {
			at := rapid.IntRange(0, len(text)-1).Draw(t, "digit")
			if digit := text[at]; digit >= '0' && digit <= '9' {
				text[at] = rapid.SampledFrom([]byte("0123456789")).Draw(t, "other")
			}
		}
		for range rapid.IntRange(0, 2).Draw(t, "changes") {
			from := rapid.IntRange(0, len(text)).Draw(t, "from")
			upTo := min(len(text), from+rapid.SampledFrom([]int{0, 1, 2, 5, 16, 20, 40}).Draw(t, "size"))
			piece := []byte(rapid.SampledFrom(pieces).Draw(t, "piece"))
			if rapid.Bool().Draw(t, "own") {
				at := rapid.IntRange(0, len(text)).Draw(t, "at")
				piece = bytes.Clone(text[at:min(len(text), at+rapid.IntRange(0, 300).Draw(t, "length"))])
			}
			text = append(append(bytes.Clone(text[:from]), piece...), text[upTo:]...)
		}
		if agree(t, d, a.signer, text, identity) {
			taken++
		} else {
			refused++
		}
	})
	t.Log(taken, "taken,", refused, "refused")
	require.NotZero(t, taken)
	require.NotZero(t, refused)
}

// Values in their place, one by one: what is taken and what isn't.
func TestValuesThatIntelMaySign(t *testing.T) {
	a, d := authorityStage(t)
	infos, identities := texts(t)
	for _, c := range []struct {
		old, put string
		taken    bool
	}{
		{`"version":3`, `"version":2`, false},
		{`"tcbType":0`, `"tcbType":1`, false},
		{`"fmspc":"00806F050000"`, `"fmspc":"00806f050000"`, true},
		{`"fmspc":"00806F050000"`, `"fmspc":"00806F05000"`, false},
		{`"tcbEvaluationDataNumber":19`, `"tcbEvaluationDataNumber":65535`, true},
		{`"tcbEvaluationDataNumber":19`, `"tcbEvaluationDataNumber":65536`, false},
		{`"tcbEvaluationDataNumber":19`, `"tcbEvaluationDataNumber":019`, false},
		{`"tcbEvaluationDataNumber":19`, `"tcbEvaluationDataNumber":0`, true},
		{`"tcbEvaluationDataNumber":19`, `"tcbEvaluationDataNumber":-1`, false},
		{`"nextUpdate":"2026-07-30T07:53:47Z"`, `"nextUpdate":"2026-06-30T07:53:48Z"`, true},
		{`"nextUpdate":"2026-07-30T07:53:47Z"`, `"nextUpdate":"2026-06-30T07:53:47Z"`, false},
		{`"nextUpdate":"2026-07-30T07:53:47Z"`, `"nextUpdate":"2026-07-30T07:53:47.5Z"`, false},
		{`"nextUpdate":"2026-07-30T07:53:47Z"`, `"nextUpdate":"2028-02-29T23:59:59Z"`, true},
		{`"nextUpdate":"2026-07-30T07:53:47Z"`, `"nextUpdate":"2027-02-29T23:59:59Z"`, false},
		{`"id":"TDX_03"`, `"id":"TDX_01"`, false}, // twice
		{`"id":"TDX_03"`, `"id":"TDX_fF"`, true},
		{`"isvsvn":6`, `"isvsvn":255`, true},
		{`"isvsvn":6`, `"isvsvn":256`, false},
		{`"svn":8,`, `"svn":255,`, true},
		{`"svn":8,`, `"svn":256,`, false},
		{`"tcbStatus":"UpToDate","advisoryIDs"`, `"tcbStatus":"SWHardeningNeeded","advisoryIDs"`, false}, // there is none
		{`"tcbStatus":"UpToDate"}]}]`, `"tcbStatus":"SWHardeningNeeded"}]}]`, false},
		{`"advisoryIDs":["INTEL-SA-01036"`, `"advisoryIDs":["INTEL-SA-1036"`, true},
		{`"advisoryIDs":["INTEL-SA-01036"`, `"advisoryIDs":["INTEL-SA-0103x"`, true},
		{`"advisoryIDs":["INTEL-SA-01036"`, `"advisoryIDs":["INTEL-SA-010 6"`, false},
		{`"advisoryIDs":["INTEL-SA-01036","INTEL-SA-01099"]`, `"advisoryIDs":[]`, true},
		{`"category":"BIOS"`, `"category":"BI\"OS"`, false},
		{`"category":"BIOS"`, `"category":""`, false},
		{`{"svn":2,"category":"BIOS"}`, `{"svn":2,"type":"BIOS"}`, true},
		{`{"svn":2,"category":"BIOS"}`, `{"category":"BIOS","svn":2}`, false},
		{`,"pcesvn":`, `, "pcesvn":`, false},
		{`"tdxtcbcomponents"`, `"sgxtcbcomponents"`, false},
	} {
		text := bytes.Replace(infos[0], []byte(c.old), []byte(c.put), 1)
		if c.old[:5] != `"tcbS` {
			require.NotEqual(t, infos[0], text, c.old)
		}
		require.Equal(t, c.taken || bytes.Equal(text, infos[0]), agree(t, d, a.signer, text, false), "%s for %s", c.put, c.old)
	}
	require.False(t, agree(t, d, a.signer, bytes.Replace(identities[0], []byte(`"TD_QE"`), []byte(`"QVE"`), 1), true))
	require.True(t, agree(t, d, a.signer, bytes.Replace(identities[0], []byte(`"TD_QE"`), []byte(`"QE"`), 1), true))

	// The error says where.
	why := d.refusal(tcbInfoBy(t, a.signer, bytes.Replace(infos[0], []byte(`"version":3`), []byte(`"version":4`), 1)))
	require.Equal(t, &collateralstore.CollateralStoreUnexpectedText{Offset: big.NewInt(10)}, why)

	// 256 of something are more than a byte counts.
	many := bytes.Replace(infos[0], []byte(`"INTEL-SA-01036",`), bytes.Repeat([]byte(`"INTEL-SA-01036",`), 254), 1)
	require.True(t, agree(t, d, a.signer, many, false))
	many = bytes.Replace(infos[0], []byte(`"INTEL-SA-01036",`), bytes.Repeat([]byte(`"INTEL-SA-01036",`), 255), 1)
	require.False(t, agree(t, d, a.signer, many, false))
}

// With Intel's root: what Intel signed, changed in any byte, is nothing.
func TestAnyChangedByteOfARealBundleIsRefused(t *testing.T) {
	bundles := realBundles(t)
	s := newStoreChain(t, chain.Config{})
	for name, c := range bundles {
		step := stride(97)
		if name == "fb_gcp-tdx-collateral-1782809233226668671.json" {
			step = stride(1)
		}
		d := s.store(nil)
		calls, err := onchain.Publications(t.Context(), d, c)
		require.NoError(t, err)
		for at, call := range calls {
			require.Nil(t, d.refusal(call.Data), call.Purpose)
			size := len(bytes.TrimRight(call.Data, "\x00")) // padding isn't part of it
			length := 4 + int(call.Data[35])                // where the length of the bytes stands: Solidity's own to judge
			for i := 4 + 32; i < size; i += step {
				if i >= length && i < length+32 {
					continue
				}
				changed := bytes.Clone(call.Data)
				changed[i] ^= 1
				if why := d.refusal(changed); why == nil {
					t.Fatalf("%s: %s with byte %d changed is taken", name, call.Purpose, i)
				}
			}
			if at < len(calls)-1 {
				d.must(call.Data)
			}
		}
	}
}
