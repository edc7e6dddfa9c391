package attest

import (
	"encoding/binary"
	"errors"
	"fmt"
)

// TEE of a quote, as its header says.
type TEE uint32

// The kinds of TEE that Intel's quotes are of.
const (
	SGX TEE = 0
	TDX TEE = 0x81
)

func (t TEE) String() string {
	switch t {
	case SGX:
		return "SGX"
	case TDX:
		return "TDX"
	default:
		return fmt.Sprintf("TEE 0x%x", uint32(t))
	}
}

// inspect reads what a quote is of and which report data it carries.
func inspect(quote []byte) (TEE, ReportData, error) {
	if len(quote) < 64 {
		return 0, ReportData{}, errors.New("it is shorter than a quote's header")
	}
	version, tee := binary.LittleEndian.Uint16(quote), TEE(binary.LittleEndian.Uint32(quote[4:]))
	at := 48
	body := map[TEE]int{SGX: 384, TDX: 584}[tee]
	switch version {
	case 3, 4:
	case 5:
		body = map[uint16]int{1: 384, 2: 584, 3: 648}[binary.LittleEndian.Uint16(quote[48:])]
		at = 54
	default:
		return 0, ReportData{}, fmt.Errorf("quote version %d", version)
	}
	if body == 0 || len(quote) < at+body {
		return 0, ReportData{}, errors.New("its body is cut short or of an unknown kind")
	}
	reportData := map[int]int{384: 320, 584: 520, 648: 520}[body]
	return tee, ReportData(quote[at+reportData : at+reportData+64]), nil
}
