package risczero

import (
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/veritee/veritee/protocol/typed"
	"github.com/veritee/veritee/zkverifier/dcap"
)

// AutomataJournal is what Automata's DCAP program writes (automata-dcap-attestation: VerifiedOutput, then the guest's own fields). It has
// no window, and its time is the prover's.
type AutomataJournal struct {
	QuoteVersion uint16
	BodyType     uint16
	Status       dcap.Status // in our numbers
	FMSPC        [6]byte
	Body         []byte
	Advisories   []string // of the platform's level alone
	Time         uint64
	Collateral   typed.CollateralDigests
}

// ErrAutomataJournal is for bytes that Automata's program doesn't write.
var ErrAutomataJournal = errors.New("automata's journal")

const (
	automataHead = 2 + 11   // size of the output, output up to the body
	automataTail = 8 + 6*32 // time, hashes
	maxAdvisory  = 64       // bytes of an id
)

// automataStatuses are theirs, in their order, as ours.
var automataStatuses = [...]dcap.Status{
	dcap.UpToDate, dcap.SWHardeningNeeded, dcap.ConfigurationAndSWHardeningNeeded, dcap.ConfigurationNeeded, dcap.OutOfDate,
	dcap.OutOfDateConfigurationNeeded, dcap.Revoked, dcap.NoMatchingLevel, dcap.RelaunchAdvised, dcap.RelaunchAdvisedConfigurationNeeded,
}

// ParseAutomataJournal reads what contracts/attestation/risczero/AutomataJournal.sol reads, and nothing else. The error is an
// [ErrAutomataJournal].
func ParseAutomataJournal(b []byte) (*AutomataJournal, error) {
	wrong := func(format string, args ...any) (*AutomataJournal, error) {
		return nil, fmt.Errorf("%w: "+format, append([]any{ErrAutomataJournal}, args...)...)
	}
	if len(b) < automataHead+automataTail {
		return wrong("%d bytes, at least %d", len(b), automataHead+automataTail)
	}
	end := 2 + int(binary.BigEndian.Uint16(b))
	if len(b) != end+automataTail {
		return wrong("%d bytes, it says %d", len(b), end+automataTail)
	}
	j := &AutomataJournal{
		QuoteVersion: binary.BigEndian.Uint16(b[2:]), BodyType: binary.BigEndian.Uint16(b[4:]), FMSPC: [6]byte(b[7:]),
		Time: binary.BigEndian.Uint64(b[end:]),
	}
	size, known := map[uint16]int{1: 384, 2: 584, 3: 648}[j.BodyType]
	if !known {
		return wrong("body type %d", j.BodyType)
	}
	if end < automataHead+size {
		return wrong("an output of %d bytes for a body of %d", end-2, size)
	}
	if int(b[6]) >= len(automataStatuses) {
		return wrong("status %d", b[6])
	}
	j.Status = automataStatuses[b[6]]
	j.Body = append([]byte(nil), b[automataHead:automataHead+size]...)

	var err error
	if j.Advisories, err = canonicalStrings(b[automataHead+size : end]); err != nil {
		return wrong("advisories: %v", err)
	}
	var digests [6]common.Hash
	for i := range digests {
		digests[i] = common.Hash(b[end+8+32*i : end+40+32*i])
	}
	j.Collateral = typed.DigestsOf(digests)
	return j, nil
}

// canonicalStrings reads abi.encode(string[]) in the one way in which encoders write it; nothing at all is no string.
func canonicalStrings(b []byte) (all []string, err error) {
	if len(b) == 0 {
		return nil, nil
	}
	expect := func(at int, want uint64) error {
		got, err := abiWord(b, at)
		if err == nil && got != want {
			err = fmt.Errorf("%d at byte %d, not %d", got, at, want)
		}
		return err
	}
	if err := expect(0, 32); err != nil {
		return nil, err
	}
	count, err := abiWord(b, 32)
	if err != nil {
		return nil, err
	}
	if count == 0 || count > 255 {
		return nil, fmt.Errorf("%d of them", count)
	}

	const heads = 64
	next := 32 * int(count)
	for i := range int(count) {
		if err := expect(heads+32*i, uint64(next)); err != nil {
			return nil, err
		}
		size, err := abiWord(b, heads+next)
		if err != nil {
			return nil, err
		}
		if size == 0 || size > maxAdvisory {
			return nil, fmt.Errorf("an id of %d bytes", size)
		}
		from, padded := heads+next+32, (int(size)+31)&^31
		if from+padded > len(b) {
			return nil, fmt.Errorf("they end at byte %d, inside an id", len(b))
		}
		for _, pad := range b[from+int(size) : from+padded] {
			if pad != 0 {
				return nil, fmt.Errorf("padding isn't zero at byte %d", from)
			}
		}
		all = append(all, string(b[from:from+int(size)]))
		next += 32 + padded
	}
	if heads+next != len(b) {
		return nil, fmt.Errorf("%d bytes, not %d", len(b), heads+next)
	}
	return all, nil
}

// abiWord reads a number of 32 bytes of which only the last eight may be used.
func abiWord(b []byte, at int) (uint64, error) {
	if at+32 > len(b) {
		return 0, fmt.Errorf("they end at byte %d, before byte %d", len(b), at+32)
	}
	for _, high := range b[at : at+24] {
		if high != 0 {
			return 0, fmt.Errorf("a number too large at byte %d", at)
		}
	}
	return binary.BigEndian.Uint64(b[at+24:]), nil
}
