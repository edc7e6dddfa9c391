package ratls

import (
	"crypto/sha256"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/asn1"
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/veritee/veritee/protocol/typed"
)

// oid names the extension. The arc 2.25 needs no registration; the number is the first 31 bits of SHA-256("veritee/ratls/v1").
var oid = asn1.ObjectIdentifier{2, 25, 1497958638}

const (
	version = 1

	// maxQuote is twice what real ones have with their certificates.
	maxQuote       = 16 << 10
	maxCertificate = maxQuote + 4<<10

	// fixed is what precedes the quote: version 1, chain id 8, registry, app and instance 20 each, block number 8 and hash 32,
	// signature 64, length of the quote 2.
	fixed = 1 + 8 + 3*common.AddressLength + 8 + common.HashLength + 64 + 2
)

// ErrExtension is returned for a certificate without the extension, or with one that isn't exactly as it must be.
var ErrExtension = errors.New("its certificate carries no evidence that can be read")

// A statement is what the extension says. The subject of its channel isn't in it: that is the certificate's own key.
type statement struct {
	channel   typed.Channel
	signature typed.Signature // of the instance
	quote     []byte
}

// encode is what the extension holds.
func (s *statement) encode() []byte {
	c, signature := &s.channel, s.signature.Bytes()
	out := make([]byte, 0, fixed+len(s.quote))
	out = append(out, version)
	out = binary.BigEndian.AppendUint64(out, c.ChainID)
	out = append(out, c.Registry[:]...)
	out = append(out, c.App[:]...)
	out = append(out, c.Instance[:]...)
	out = binary.BigEndian.AppendUint64(out, c.BlockNumber)
	out = append(out, c.BlockHash[:]...)
	out = append(out, signature[:]...)
	out = binary.BigEndian.AppendUint16(out, uint16(len(s.quote)))
	return append(out, s.quote...)
}

// decode takes that encoding and nothing else.
func decode(data []byte) (*statement, error) {
	switch {
	case len(data) <= fixed || len(data) > fixed+maxQuote:
		return nil, fmt.Errorf("%w: %d bytes, %d to %d were wanted", ErrExtension, len(data), fixed+1, fixed+maxQuote)
	case data[0] != version:
		return nil, fmt.Errorf("%w: version %d, this build knows %d; run the same release on both sides", ErrExtension, data[0], version)
	}
	take := func(n int) (part []byte) {
		part, data = data[:n], data[n:]
		return part
	}
	s := new(statement)
	take(1)
	c := &s.channel
	c.ChainID = binary.BigEndian.Uint64(take(8))
	c.Registry, c.App, c.Instance = common.Address(take(20)), common.Address(take(20)), common.Address(take(20))
	c.BlockNumber, c.BlockHash = binary.BigEndian.Uint64(take(8)), common.Hash(take(32))
	s.signature = typed.Signature{R: common.Hash(take(32)), VS: common.Hash(take(32))}
	if n := int(binary.BigEndian.Uint16(take(2))); n != len(data) {
		return nil, fmt.Errorf("%w: a quote of %d bytes is announced and %d follow", ErrExtension, n, len(data))
	}
	s.quote = append([]byte(nil), data...)
	return s, nil
}

// extension is critical: who doesn't know it must not take the certificate for anything.
func (s *statement) extension() (pkix.Extension, error) {
	if len(s.quote) == 0 || len(s.quote) > maxQuote {
		return pkix.Extension{}, fmt.Errorf("a quote of %d bytes, peers take 1 to %d", len(s.quote), maxQuote)
	}
	value, err := asn1.Marshal(s.encode())
	return pkix.Extension{Id: oid, Critical: true, Value: value}, err
}

// read takes the statement out of a certificate and checks the instance's signature: whoever it names has vouched for the
// certificate's key. Nothing else is checked.
func read(certificate *x509.Certificate) (*statement, error) {
	if len(certificate.Raw) > maxCertificate {
		return nil, fmt.Errorf("%w: a certificate of %d bytes, at most %d were wanted", ErrExtension, len(certificate.Raw), maxCertificate)
	}
	var value []byte
	for _, e := range certificate.Extensions {
		if !e.Id.Equal(oid) {
			continue
		}
		if value != nil {
			return nil, fmt.Errorf("%w: it is there twice", ErrExtension)
		}
		value = e.Value
	}
	if value == nil {
		return nil, fmt.Errorf("%w: there is no such extension", ErrExtension)
	}
	var content []byte
	if rest, err := asn1.Unmarshal(value, &content); err != nil || len(rest) != 0 {
		return nil, fmt.Errorf("%w: no octet string in DER", ErrExtension)
	}
	s, err := decode(content)
	if err != nil {
		return nil, err
	}

	s.channel.Subject = sha256.Sum256(certificate.RawSubjectPublicKeyInfo)
	signer, err := typed.Recover(s.channel.Digest(), s.signature)
	switch {
	case err != nil:
		return nil, fmt.Errorf("the instance's signature: %w", err)
	case signer != s.channel.Instance:
		return nil, fmt.Errorf("its TLS key is vouched for by %s and not by instance %s, which it names", signer, s.channel.Instance)
	}
	return s, nil
}
