package typed_test

import (
	"bytes"
	"encoding/binary"
	"encoding/json"
	"errors"
	"math/rand/v2"
	"os"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/veritee/veritee/protocol/typed"
)

const reportFile = "../vectors/verifiedreport.json"

// journalErrors are the classes of errors, in the order of the vectors' `error`: 0 is none.
var journalErrors = []error{nil, typed.ErrJournalLength, typed.ErrJournalTag, typed.ErrJournalVersion, typed.ErrJournalField}

func classOf(t testing.TB, err error) uint64 {
	t.Helper()
	if err == nil {
		return 0
	}
	for i, class := range journalErrors[1:] {
		if errors.Is(err, class) {
			return uint64(i + 1)
		}
	}
	require.NoError(t, err, "an error of no class")
	return 0
}

func filled(name string, size int) []byte {
	out := make([]byte, 0, size+32)
	for i := 0; len(out) < size; i++ {
		out = append(out, seed(name+string(rune('a'+i))).Bytes()...)
	}
	return out[:size]
}

func journalOf(tee, bodyType uint8, advisories ...uint32) typed.Journal {
	size := map[uint8]int{1: 384, 2: 584, 3: 648}[bodyType]
	var digests [6]common.Hash
	for i := range digests {
		digests[i] = seed("collateral" + string(rune('0'+i)))
	}
	return typed.Journal{
		ChainID: 31337, Verifier: common.Address(seed("verifier").Bytes()[:20]), Collateral: typed.DigestsOf(digests),
		Report: typed.VerifiedReport{
			TEE: tee, BodyType: bodyType, Status: 5, PlatformStatus: 2, Evaluation: 17, LevelDate: 1691539200, NotBefore: 1749030698, NotAfter: 1751622698,
			FMSPC: [6]byte{0, 0x80, 0x6f, 5, 0, 0}, Platform: seed("platform"), Body: filled("body", size), Advisories: advisories,
		},
	}
}

func packed(t testing.TB, j typed.Journal) []byte {
	t.Helper()
	out, err := j.Pack()
	require.NoError(t, err)
	return out
}

// journals are the vectors: bytes, and what they are called.
func journals(t testing.TB) (names []string, all [][]byte) {
	add := func(name string, b []byte) { names, all = append(names, name), append(all, b) }
	plain := journalOf(0x81, 2, 960, 982, 986)
	td := packed(t, plain)
	add("a TD 1.0", td)
	add("a TD 1.5", packed(t, journalOf(0x81, 3)))
	add("an enclave", packed(t, journalOf(0x00, 1, 1, 0x80000000, 0xffffffff)))
	most := make([]uint32, 255)
	for i := range most {
		most[i] = uint32(i)
	}
	add("as many advisories as fit", packed(t, journalOf(0x00, 1, most...)))
	last := plain
	last.ChainID, last.Report.Evaluation = ^uint64(0), ^uint16(0)
	last.Report.NotBefore, last.Report.NotAfter, last.Report.LevelDate = 1<<40-1, 1<<40-1, 1<<40-1
	last.Report.Status, last.Report.PlatformStatus = 10, 10
	add("the largest numbers", packed(t, last))

	change := func(name string, at int, value ...byte) {
		b := bytes.Clone(td)
		copy(b[at:], value)
		add(name, b)
	}
	add("nothing", []byte{})
	add("a head less a byte", td[:312])
	add("a head alone", td[:313])
	add("less a byte", td[:len(td)-1])
	add("a byte more", append(bytes.Clone(td), 0))
	add("an advisory more", append(bytes.Clone(td), 0, 0, 0x10, 0))
	change("another domain", 0, []byte("veritee verified report v2")...)
	change("a domain with something behind it", 31, 1)
	change("another version", 32, 2)
	change("version zero", 32, 0)
	change("SGX with a TD's body", 253, 0)
	change("no TEE at all", 253, 0x80)
	change("body type zero", 254, 0)
	change("body type four", 254, 4)
	change("another type's size", 254, 3)
	change("an enclave's type under TDX", 254, 1)
	change("status zero", 255, 0)
	change("status eleven", 255, 11)
	change("platform's status zero", 256, 0)
	change("platform's status eleven", 256, 11)
	change("a window that ends before it begins", 269, 0, 0, 0, 0, 0)
	change("no platform", 280, make([]byte, 32)...)
	change("fewer advisories than there are", 312, 2)
	change("more advisories than there are", 312, 4)
	change("an advisory twice", len(td)-4, 0, 0, 982>>8, 982&0xff)
	change("advisories that fall", len(td)-4, 0, 0, 0, 1)

	// Chance: one or two bytes changed, or cut, of either journal.
	chance := rand.New(rand.NewPCG(6, 11))
	for range 120 {
		b := bytes.Clone(all[chance.IntN(3)])
		for range 1 + chance.IntN(2) {
			switch at := chance.IntN(len(b)); chance.IntN(8) {
			case 0:
				b = b[:max(at, 1)]
			case 1:
				b = append(b, filled("more", chance.IntN(9))...)
			case 2, 3, 4:
				b[(253+chance.IntN(60))%len(b)] ^= 1 << chance.IntN(8)
			default:
				b[at] ^= byte(1 << chance.IntN(8))
			}
			if len(b) < 313 {
				break
			}
		}
		add("by chance", b)
	}
	return names, all
}

func TestVectorsOfVerifiedReports(t *testing.T) {
	names, all := journals(t)
	tb := table{}
	for i, b := range all {
		j, err := typed.ParseJournal(b)
		class := classOf(t, err)
		if class != 0 {
			j = new(typed.Journal)
		} else {
			again, err := j.Pack()
			require.NoError(t, err)
			require.Equal(t, b, again, names[i])
		}
		tb["name"] = append(tb["name"], names[i])
		tb["journal"] = append(tb["journal"], hexutil.Encode(b))
		tb.uint("error", class)
		tb.uint("chainId", j.ChainID)
		tb.address("verifier", j.Verifier)
		tb.word("tcbInfo", j.Collateral.TCBInfo)
		tb.word("pckCrl", j.Collateral.PCKCRL)
		r := j.Report
		tb.uint("kinds", uint64(r.TEE)<<24|uint64(r.BodyType)<<16|uint64(r.Status)<<8|uint64(r.PlatformStatus))
		tb.uint("evaluation", uint64(r.Evaluation))
		tb.uint("levelDate", r.LevelDate)
		tb.uint("notBefore", r.NotBefore)
		tb.uint("notAfter", r.NotAfter)
		tb.uint("fmspc", binary.BigEndian.Uint64(append([]byte{0, 0}, r.FMSPC[:]...)))
		tb.word("platform", r.Platform)
		tb.word("bodyHash", seed(string(r.Body)))
		tail := make([]byte, 0, 4*len(r.Advisories))
		for _, advisory := range r.Advisories {
			tail = binary.BigEndian.AppendUint32(tail, advisory)
		}
		tb.word("advisoriesHash", seed(string(tail)))
	}
	want, err := json.MarshalIndent(map[string]any{"format": "veritee/vectors/verifiedreport/1", "journals": counted(tb, "journal")}, "", " ")
	require.NoError(t, err)
	want = append(want, '\n')
	if *update {
		require.NoError(t, os.WriteFile(reportFile, want, 0o644))
	}
	got, err := os.ReadFile(reportFile)
	require.NoError(t, err)
	require.True(t, bytes.Equal(want, got), "protocol/vectors/verifiedreport.json is stale: go test ./protocol/typed -run Vectors -update")
}

// Each named case is refused for what its name says.
func TestJournalsThatArent(t *testing.T) {
	want := map[string]error{
		"nothing": typed.ErrJournalLength, "a head alone": typed.ErrJournalLength, "less a byte": typed.ErrJournalLength,
		"a byte more": typed.ErrJournalLength, "an advisory more": typed.ErrJournalLength, "another type's size": typed.ErrJournalLength,
		"another domain": typed.ErrJournalTag, "a domain with something behind it": typed.ErrJournalTag,
		"another version": typed.ErrJournalVersion, "SGX with a TD's body": typed.ErrJournalField, "no TEE at all": typed.ErrJournalField,
		"body type zero": typed.ErrJournalField, "body type four": typed.ErrJournalField, "status zero": typed.ErrJournalField,
		"status eleven": typed.ErrJournalField, "platform's status eleven": typed.ErrJournalField, "no platform": typed.ErrJournalField,
		"a window that ends before it begins": typed.ErrJournalField, "an advisory twice": typed.ErrJournalField,
		"advisories that fall": typed.ErrJournalField, "more advisories than there are": typed.ErrJournalLength,
	}
	names, all := journals(t)
	var seen int
	for i, name := range names {
		if class, listed := want[name]; listed {
			_, err := typed.ParseJournal(all[i])
			require.ErrorIs(t, err, class, name)
			seen++
		}
	}
	require.Equal(t, len(want), seen)
}

func TestJournalsAreReadAsTheyWereWritten(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		bodyType := rapid.Uint8Range(1, 3).Draw(t, "type")
		tee := uint8(0x81)
		if bodyType == 1 {
			tee = 0
		}
		j := journalOf(tee, bodyType)
		j.ChainID = rapid.Uint64().Draw(t, "chain")
		r := &j.Report
		r.Status, r.PlatformStatus = rapid.Uint8Range(1, 10).Draw(t, "status"), rapid.Uint8Range(1, 10).Draw(t, "platform's")
		r.Evaluation = rapid.Uint16().Draw(t, "evaluation")
		r.LevelDate, r.NotBefore = rapid.Uint64Range(0, 1<<40-1).Draw(t, "level"), rapid.Uint64Range(0, 1<<40-1).Draw(t, "before")
		r.NotAfter = rapid.Uint64Range(r.NotBefore, 1<<40-1).Draw(t, "after")
		next := uint32(0)
		for range rapid.IntRange(0, 40).Draw(t, "advisories") {
			next += rapid.Uint32Range(1, 1<<26).Draw(t, "step")
			r.Advisories = append(r.Advisories, next)
		}
		b, err := j.Pack()
		require.NoError(t, err)
		back, err := typed.ParseJournal(b)
		require.NoError(t, err)
		require.Equal(t, j, *back)
	})
}

func TestWhatCantBeReadIsntWritten(t *testing.T) {
	for name, change := range map[string]func(*typed.Journal){
		"a time beyond 40 bits":   func(j *typed.Journal) { j.Report.NotAfter = 1 << 40 },
		"too many advisories":     func(j *typed.Journal) { j.Report.Advisories = make([]uint32, 256) },
		"a short body":            func(j *typed.Journal) { j.Report.Body = j.Report.Body[1:] },
		"a body of no type":       func(j *typed.Journal) { j.Report.BodyType = 0 },
		"an unknown platform":     func(j *typed.Journal) { j.Report.Platform = [32]byte{} },
		"advisories out of order": func(j *typed.Journal) { j.Report.Advisories = []uint32{2, 1} },
	} {
		j := journalOf(0x81, 2)
		change(&j)
		_, err := j.Pack()
		require.Error(t, err, name)
	}
}

// What is read can be written again, byte for byte: so there is no second way to write a report.
func FuzzJournal(f *testing.F) {
	_, all := journals(f)
	for _, b := range all[:40] {
		f.Add(b)
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		j, err := typed.ParseJournal(b)
		if err != nil {
			classOf(t, err)
			return
		}
		again, err := j.Pack()
		require.NoError(t, err)
		require.Equal(t, b, again)
	})
}
