package typed

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// A Use is what evidence is for. Evidence for one use is none for another.
type Use string

const (
	ForRegistration Use = "registration" // an instance key enters the registry, or its lease is prolonged. Subject: zero.
	ForChannel      Use = "channel"      // a TLS key is the instance's. Subject: SHA-256 of its SubjectPublicKeyInfo.
	ForOrder        Use = "order"        // the instance orders an app key. Subject: the order's hash.
)

// Uses are all of them.
func Uses() []Use { return []Use{ForRegistration, ForChannel, ForOrder} }

// Commitment is what the 64 bytes of report data in a quote commit to: whose key was born in the measured code, for whom it
// speaks, and a block that tells the quote's age.
type Commitment struct {
	Use         Use
	ChainID     uint64
	Registry    common.Address
	App         common.Address // zero if it isn't for one app
	Instance    common.Address // of the instance key
	Subject     common.Hash    // what else, by use
	BlockNumber uint64         // a recent block of that chain, and
	BlockHash   common.Hash    // its hash
}

// ReportData is keccak256(abi.encode(keccak256("veritee/attestation/v1/" ‖ use), chainId, registry, app, instance, subject,
// blockNumber, blockHash)), and behind it in clear the tag "veritee " ‖ use ‖ " v1", zeros up to 32 bytes: whoever looks at a
// quote sees what it is for. It panics for a use that isn't one.
func (c Commitment) ReportData() [64]byte {
	switch c.Use {
	case ForRegistration, ForChannel, ForOrder:
	default:
		panic(fmt.Sprintf("typed: no use %q of evidence", c.Use))
	}
	data, tag := [64]byte{}, c.Use.tag()
	copy(data[:32], crypto.Keccak256(
		crypto.Keccak256([]byte("veritee/attestation/v1/"+c.Use)),
		uintWord(c.ChainID),
		addressWord(c.Registry),
		addressWord(c.App),
		addressWord(c.Instance),
		c.Subject[:],
		uintWord(c.BlockNumber),
		c.BlockHash[:],
	))
	copy(data[32:], tag[:])
	return data
}

// UseOf reads the tag of report data. That says what a quote claims to be for; the hash beside it must still be right. Diagnostic
// report data claim nothing, whatever their caller put where a tag is.
func UseOf(data [64]byte) (Use, bool) {
	if IsDiagnostic(data) {
		return "", false
	}
	for _, use := range Uses() {
		if [32]byte(data[32:]) == use.tag() {
			return use, true
		}
	}
	return "", false
}

func (u Use) tag() (t [32]byte) {
	copy(t[:], "veritee "+u+" v1")
	return t
}

// MaxNonce is how many bytes of a diagnostic quote's report data its caller chooses.
const MaxNonce = 32

// diagnosticTag begins the report data of every quote that claims nothing: 32 bytes of text where claims have a hash.
const diagnosticTag = "veritee: a diagnostic quote v1. "

// Diagnostic is report data for looking at a quote: a tag, then up to [MaxNonce] bytes of the caller's, then zeros. Whoever runs
// a measured worker can have quotes over these alone: free choice would let him sign up a key of his own in its name.
func Diagnostic(nonce []byte) (data [64]byte, err error) {
	if len(nonce) > MaxNonce {
		return data, fmt.Errorf("report data of a diagnostic quote are at most %d bytes, not %d; hash them first", MaxNonce, len(nonce))
	}
	copy(data[:], diagnosticTag)
	copy(data[len(diagnosticTag):], nonce)
	return data, nil
}

// IsDiagnostic says whether report data are of a diagnostic quote.
func IsDiagnostic(data [64]byte) bool { return string(data[:len(diagnosticTag)]) == diagnosticTag }
