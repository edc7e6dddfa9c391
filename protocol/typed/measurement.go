package typed

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// Kinds of TEE, as in a quote's header and in contracts.
const (
	TeeSGX uint8 = 0x00
	TeeTDX uint8 = 0x81
)

// A Selection says which registers of a report make up a measurement, one bit each.
type Selection uint16

// Selections that suit most.
const (
	SelectTD      Selection = 0x1d // MRTD, RTMR1, RTMR2, RTMR3
	SelectDstack  Selection = 0x2d // MRTD, RTMR1, RTMR2, MRCONFIGID: a dstack image, and what its host was told to run in it
	SelectEnclave Selection = 0x01 // MRENCLAVE
)

var measurementDomain = crypto.Keccak256([]byte("veritee/attestation/v1/measurement"))

// A piece is where bytes of a register lie in a report's body (Intel SGX SDK, sgx_report.h; Intel TDX DCAP Quoting Library API,
// appendix on quote formats).
type piece struct{ at, size int }

// A register has the bit of its place in a list.
type register struct {
	name   string
	pieces []piece
}

var tdRegisters = []register{
	{"mrtd", []piece{{136, 48}}},
	{"rtmr0", []piece{{328, 48}}},
	{"rtmr1", []piece{{376, 48}}},
	{"rtmr2", []piece{{424, 48}}},
	{"rtmr3", []piece{{472, 48}}},
	{"mrconfigid", []piece{{184, 48}}},
	{"mrowner", []piece{{232, 48}}},
	{"mrownerconfig", []piece{{280, 48}}},
	{"mrseam", []piece{{16, 48}}},
}

var enclaveRegisters = []register{
	{"mrenclave", []piece{{64, 32}}},
	{"mrsigner", []piece{{128, 32}}},
	{"isvprodid", []piece{{256, 2}}},
	{"isvsvn", []piece{{258, 2}}},
	{"configid", []piece{{192, 64}}},
	{"kss", []piece{{260, 2}, {32, 16}, {304, 16}}}, // CONFIGSVN ‖ ISVEXTPRODID ‖ ISVFAMILYID
	{"miscselect", []piece{{16, 4}}},
}

const (
	tdBase      Selection = 0x0d
	tdContent   Selection = 0x30 // one of them
	enclaveBase Selection = 0x01
)

func registersOf(tee uint8) ([]register, error) {
	switch tee {
	case TeeSGX:
		return enclaveRegisters, nil
	case TeeTDX:
		return tdRegisters, nil
	default:
		return nil, fmt.Errorf("no kind of TEE 0x%02x; 0x00 is SGX, 0x81 TDX", tee)
	}
}

func (r register) size() (n int) {
	for _, p := range r.pieces {
		n += p.size
	}
	return n
}

// Check says whether the selection may name code of a kind of TEE: without some registers only the firmware, or a signer, is known.
func (s Selection) Check(tee uint8) error {
	all, err := registersOf(tee)
	if err != nil {
		return err
	}
	if unknown := s >> len(all); unknown != 0 {
		return fmt.Errorf("selection 0x%x: bits 0x%x name no register", uint16(s), uint16(unknown<<len(all)))
	}
	if tee == TeeSGX {
		if s&enclaveBase == 0 {
			return errors.New("a measurement of an enclave needs mrenclave; a signer alone says nothing about what its key signs next")
		}
		return nil
	}
	if missing := tdBase &^ s; missing != 0 {
		return fmt.Errorf("a measurement of a TD needs mrtd, rtmr1 and rtmr2; %s is missing", missing.Words(tee))
	}
	if s&tdContent == 0 {
		return errors.New("a measurement of a TD needs rtmr3 or mrconfigid: without them only the image is known, not what runs in it")
	}
	return nil
}

// Words are the selection's registers by name, such as "mrtd+rtmr1+rtmr2+rtmr3". Bits that name nothing are written as numbers.
func (s Selection) Words(tee uint8) string {
	all, _ := registersOf(tee)
	var names []string
	for bit := range 16 {
		switch {
		case s>>bit&1 == 0:
		case bit < len(all):
			names = append(names, all[bit].name)
		default:
			names = append(names, fmt.Sprintf("bit%d", bit))
		}
	}
	return strings.Join(names, "+")
}

// ParseSelection reads [Selection.Words], in any order, and checks it.
func ParseSelection(tee uint8, words string) (s Selection, err error) {
	all, err := registersOf(tee)
	if err != nil {
		return 0, err
	}
	for word := range strings.SplitSeq(words, "+") {
		bit := slices.IndexFunc(all, func(r register) bool { return r.name == word })
		if bit < 0 {
			return 0, fmt.Errorf("no register %.40q; there are %s", word, (Selection(1)<<len(all) - 1).Words(tee))
		}
		if s>>bit&1 != 0 {
			return 0, fmt.Errorf("register %s is named twice", word)
		}
		s |= 1 << bit
	}
	return s, s.Check(tee)
}

// MeasurementLabel names measured code: keccak256(abi.encode(domain, tee, selection, keccak256(registers))), as the contracts do
// (Measurements.label). The registers are the selected ones, in the order of their bits.
func MeasurementLabel(tee uint8, selection Selection, registers ...[]byte) (common.Hash, error) {
	if err := selection.Check(tee); err != nil {
		return common.Hash{}, err
	}
	all, _ := registersOf(tee)
	given := registers
	for bit, r := range all {
		if selection>>bit&1 == 0 {
			continue
		}
		if len(given) == 0 {
			return common.Hash{}, fmt.Errorf("measurement: %s isn't given", r.name)
		}
		if len(given[0]) != r.size() {
			return common.Hash{}, fmt.Errorf("measurement: %s has %d bytes, not %d", r.name, r.size(), len(given[0]))
		}
		given = given[1:]
	}
	if len(given) != 0 {
		return common.Hash{}, fmt.Errorf("measurement: %d registers more than %s selects", len(given), selection.Words(tee))
	}
	selected := crypto.Keccak256(registers...)
	return crypto.Keccak256Hash(measurementDomain, uintWord(uint64(tee)), uintWord(uint64(selection)), selected), nil
}

// RegistersOf are the selected registers of a report body, in the order of their bits; nil if the body is too short.
func RegistersOf(tee uint8, selection Selection, body []byte) (registers [][]byte) {
	all, _ := registersOf(tee)
	for bit, r := range all {
		if selection>>bit&1 == 0 {
			continue
		}
		var value []byte
		for _, p := range r.pieces {
			if p.at+p.size > len(body) {
				return nil
			}
			value = append(value, body[p.at:p.at+p.size]...)
		}
		registers = append(registers, value)
	}
	return registers
}

// MeasurementOfBody is the label of a report body as it was signed: of an enclave 384 bytes, of a TD 584, or 648 for a report 1.5.
func MeasurementOfBody(tee uint8, selection Selection, body []byte) (common.Hash, error) {
	if _, err := registersOf(tee); err != nil {
		return common.Hash{}, err
	}
	if n := len(body); (tee == TeeSGX && n != 384) || (tee == TeeTDX && n != 584 && n != 648) {
		return common.Hash{}, fmt.Errorf("measurement: no report body of TEE 0x%02x has %d bytes", tee, n)
	}
	return MeasurementLabel(tee, selection, RegistersOf(tee, selection, body)...)
}

var imageDomain = crypto.Keccak256([]byte("veritee/attestation/v1/image"))

// ImageLabel names a dstack image, whatever runs in it, as the contracts do (Measurements.image).
func ImageLabel(mrtd, rtmr1, rtmr2 [48]byte) common.Hash {
	return crypto.Keccak256Hash(imageDomain, crypto.Keccak256(mrtd[:], rtmr1[:], rtmr2[:]))
}
