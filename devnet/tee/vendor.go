package tee

import (
	"bytes"
	"crypto/ecdsa"
	"crypto/x509"
	"fmt"
	"math/big"
	"time"
)

// The chain ids of development. Evidence of this package is for nothing else.
const (
	chainID      = 1337
	otherChainID = 31337
)

// The two authorities that certify platforms: Platform for those of several processors, Processor for those of one.
const (
	PlatformCA  = "platform"
	ProcessorCA = "processor"
)

// DefaultEvaluation is the TCB evaluation data number of the vendor's collateral.
const DefaultEvaluation = 19

// Dates of the authorities: Intel's own.
var (
	rootFrom       = time.Date(2018, 5, 21, 10, 45, 10, 0, time.UTC)
	rootUntil      = time.Date(2049, 12, 31, 23, 59, 59, 0, time.UTC)
	authorityFrom  = time.Date(2018, 5, 21, 10, 50, 10, 0, time.UTC)
	authorityUntil = time.Date(2033, 5, 21, 10, 50, 10, 0, time.UTC)
)

const (
	year = 365 * 24 * time.Hour

	// collateralAge is how long ago what is served was issued: clocks of two machines differ.
	collateralAge = time.Hour

	// collateralLife is Intel's: thirty days.
	collateralLife = 30 * 24 * time.Hour
)

// Vendor makes hardware and vouches for it. It is safe for concurrent use: it doesn't change.
type Vendor struct {
	chainID uint64
	seed    []byte
	now     func() time.Time

	recovery int // the evaluation number from which a newer microcode is asked for; 0: none

	born time.Time // its certificates' dates follow from it

	root, platformCA, processorCA, signer *ecdsa.PrivateKey
	// A second root with the same names, for defects.
	otherRoot *ecdsa.PrivateKey
}

// Option changes how a vendor is made.
type Option func(*Vendor)

// WithSeed sets what every key and identifier follows from.
func WithSeed(seed []byte) Option {
	return func(v *Vendor) { v.seed = bytes.Clone(seed) }
}

// WithClock sets the clock that collateral is dated by.
func WithClock(now func() time.Time) Option {
	return func(v *Vendor) { v.now = now }
}

// WithRecovery has collateral of this evaluation number and newer ask for a newer microcode, which [Recovered] platforms have.
func WithRecovery(evaluation int) Option {
	return func(v *Vendor) { v.recovery = evaluation }
}

// New makes the vendor of a development chain. It refuses every other chain: whoever holds the seed holds the root.
func New(chain uint64, options ...Option) (*Vendor, error) {
	if chain != chainID && chain != otherChainID {
		return nil, fmt.Errorf("chain id %d: hardware that isn't real is only for %d and %d; use real hardware on this chain", chain, chainID, otherChainID)
	}
	v := &Vendor{chainID: chain, now: time.Now}
	for _, option := range options {
		option(v)
	}

	v.born = v.now().UTC().Truncate(time.Second)
	if v.born.Before(authorityFrom.Add(year)) || v.born.After(authorityUntil.Add(-year)) {
		return nil, fmt.Errorf("clock %s: the authorities' certificates are valid from %s to %s; set a clock at least a year inside",
			v.born.Format(time.RFC3339), authorityFrom.Format(time.RFC3339), authorityUntil.Format(time.RFC3339))
	}

	v.root, v.otherRoot = v.key("root"), v.key("other root")
	v.platformCA, v.processorCA = v.key("platform CA"), v.key("processor CA")
	v.signer = v.key("tcb signing")
	return v, nil
}

// Root is the certificate that a verifier must be told to trust.
func (v *Vendor) Root() *x509.Certificate {
	root := v.rootCertificate()
	out, err := x509.ParseCertificate(root.sign())
	if err != nil {
		panic("the root's certificate is malformed: " + err.Error())
	}
	return out
}

func (v *Vendor) rootCertificate() certificate {
	return certificate{
		serial: serialOf(v.root), subject: rootName, issuer: rootName,
		from: rootFrom, until: rootUntil, key: v.root, signer: v.root,
		crl: rootCRLURL, usage: usageCA, authority: true, pathLen: 1,
	}
}

func (v *Vendor) authorityCertificate(ca string) certificate {
	key, subject := v.platformCA, platformName
	if ca == ProcessorCA {
		key, subject = v.processorCA, processorName
	}
	return certificate{
		serial: serialOf(key), subject: subject, issuer: rootName,
		from: authorityFrom, until: authorityUntil, key: key, signer: v.root,
		crl: rootCRLURL, usage: usageCA, authority: true,
	}
}

func (v *Vendor) signerCertificate() certificate {
	return certificate{
		serial: serialOf(v.signer), subject: signerName, issuer: rootName,
		from: v.born.Add(-year), until: v.born.Add(6 * year), key: v.signer, signer: v.root,
		crl: rootCRLURL, usage: usageSign,
	}
}

// window is when collateral that is served at a time is valid.
func window(at time.Time) (from, until time.Time) {
	from = at.UTC().Truncate(time.Second).Add(-collateralAge)
	return from, from.Add(collateralLife)
}

func (v *Vendor) rootCRL(at time.Time) crl {
	from, _ := window(at)
	from = from.Add(-collateralLife)
	return crl{issuer: rootName, signer: v.root, from: from, until: from.Add(year), number: 1}
}

// pckCRL holds a few serials of platforms that nobody has, as Intel's is never empty.
func (v *Vendor) pckCRL(ca string, at time.Time) crl {
	from, until := window(at)
	authority := v.authorityCertificate(ca)
	list := crl{issuer: authority.subject, signer: authority.key, from: from, until: until, number: 1}
	for i := range 5 {
		list.revoked = append(list.revoked, v.serial(fmt.Sprintf("revoked %s %d", ca, i)))
	}
	return list
}

// quotingSigner is MRSIGNER of the vendor's quoting enclaves. SGX's and TDX's differ, as Intel's do.
func (v *Vendor) quotingSigner(tee TEE) [32]byte {
	return v.derive("quoting enclave signer " + tee.String())
}

// serialOf is the serial number of an authority: its key's identifier, as with Intel.
func serialOf(key *ecdsa.PrivateKey) *big.Int { return new(big.Int).SetBytes(keyID(key)) }

// serial is the serial number of a PCK certificate.
func (v *Vendor) serial(label string) *big.Int {
	raw := v.derive("serial " + label)
	return new(big.Int).SetBytes(raw[:20])
}
