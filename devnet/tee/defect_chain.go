package tee

import (
	"crypto/ecdsa"
	"time"
)

// another puts everything under a root that isn't the vendor's but says that it is.
func another(c *certificate, root *ecdsa.PrivateKey) {
	c.signer = root
	if c.authority && c.pathLen == 1 {
		c.key, c.serial = root, serialOf(root)
	}
}

// chainDefects are those of the three certificates in the quote, taken together.
func chainDefects() []Defect {
	return []Defect{
		{"everything from another root", AreaPCKChain, nil, func(d *draft) {
			root := d.vendor.otherRoot
			another(&d.root, root)
			another(&d.authority, root)
			another(&d.signer, root)
			d.rootCRL.signer = root
		}},
		{"authority from another root", AreaPCKChain, nil, func(d *draft) { d.authority.signer = d.vendor.otherRoot }},
		{"chain to another root", AreaPCKChain, nil, func(d *draft) {
			root, authority := d.root, d.authority
			another(&root, d.vendor.otherRoot)
			another(&authority, d.vendor.otherRoot)
			ofChain(func(c *certificates) [][]byte { return [][]byte{c.leaf, authority.sign(), root.sign()} })(d)
		}},
		{"chain of one", AreaPCKChain, nil, ofChain(func(c *certificates) [][]byte { return [][]byte{c.leaf} })},
		{"chain of two", AreaPCKChain, nil, ofChain(func(c *certificates) [][]byte { return [][]byte{c.leaf, c.authority} })},
		{"chain of four", AreaPCKChain, nil, ofChain(func(c *certificates) [][]byte { return [][]byte{c.leaf, c.authority, c.root, c.root} })},
		{"chain with the authority twice", AreaPCKChain, nil, ofChain(func(c *certificates) [][]byte { return [][]byte{c.leaf, c.authority, c.authority} })},
		{"chain without the authority", AreaPCKChain, nil, ofChain(func(c *certificates) [][]byte { return [][]byte{c.leaf, c.root, c.root} })},
		{"chain with the signer for the leaf", AreaPCKChain, nil, ofChain(func(c *certificates) [][]byte { return [][]byte{c.signer, c.authority, c.root} })},
		{"chain with leaf and authority swapped", AreaPCKChain, nil, ofChain(func(c *certificates) [][]byte { return [][]byte{c.authority, c.leaf, c.root} })},
		{"chain with authority and root swapped", AreaPCKChain, nil, ofChain(func(c *certificates) [][]byte { return [][]byte{c.leaf, c.root, c.authority} })},
		{"chain that isn't PEM", AreaPCKChain, nil, ofParts(func(p *parts) { p.chain = []byte("no certificate\x00") })},
		{"chain with text at its end", AreaPCKChain, nil, ofParts(func(p *parts) { p.chain = append(p.chain[:len(p.chain)-1], "more\x00"...) })},
		{"chain with a certificate that isn't DER", AreaPCKChain, nil, ofChain(func(c *certificates) [][]byte {
			return [][]byte{c.leaf, []byte("no certificate"), c.root}
		})},
		{"chain with a key for a certificate", AreaPCKChain, nil, ofParts(func(p *parts) { copy(p.chain, "-----BEGIN CERTIFICATX-----") })},
		{"leaf from an authority that isn't one", AreaPCKChain, nil, func(d *draft) {
			d.authority.authority, d.authority.usage = false, usageSign
		}},
		{"leaf from the tcb signer", AreaPCKChain, nil, func(d *draft) {
			d.leaf.signer, d.leaf.issuer = d.signer.key, signerName
			ofChain(func(c *certificates) [][]byte { return [][]byte{c.leaf, c.signer, c.root} })(d)
		}},
		{"leaf with the signer's name", AreaPCKChain, nil, func(d *draft) { d.leaf.subject = signerName }},
		{"authority with an unknown name", AreaPCKChain, nil, func(d *draft) {
			const unknown = "Intel SGX PCK Unknown CA"
			d.authority.subject, d.leaf.issuer, d.pckCRL.issuer = unknown, unknown, unknown
		}},
		{"leaf's issuer isn't the authority", AreaPCKChain, nil, func(d *draft) { d.leaf.issuer = rootName }},
		{"root with an unknown name", AreaPCKChain, nil, func(d *draft) { d.root.subject, d.root.issuer = "Intel SGX Root", "Intel SGX Root" }},
	}
}

// certificateDefects are those that each certificate can have for itself.
func certificateDefects() []Defect {
	var out []Defect
	for _, of := range []struct {
		name string
		area Area
		get  func(*draft) *certificate
	}{
		{"leaf", AreaPCKChain, func(d *draft) *certificate { return &d.leaf }},
		{"authority", AreaPCKChain, func(d *draft) *certificate { return &d.authority }},
		{"root", AreaPCKChain, func(d *draft) *certificate { return &d.root }},
		{"tcb signer", AreaTCBInfo, func(d *draft) *certificate { return &d.signer }},
	} {
		out = append(out,
			Defect{of.name + "'s signature broken", of.area, nil, func(d *draft) { of.get(d).spoilt = true }},
			Defect{of.name + " expired", of.area, nil, func(d *draft) { of.get(d).until = d.at.Add(-time.Second) }},
			Defect{of.name + " not yet valid", of.area, nil, func(d *draft) { of.get(d).from = d.at.Add(time.Second) }},
		)
	}
	return append(out,
		Defect{"tcb signer from another root", AreaTCBInfo, nil, func(d *draft) { d.signer.signer = d.vendor.otherRoot }},
		Defect{"tcb signer with the leaf's name", AreaTCBInfo, nil, func(d *draft) { d.signer.subject = leafName }},
		Defect{"tcb signer from the authority", AreaTCBInfo, nil, func(d *draft) {
			d.signer.signer, d.signer.issuer = d.authority.key, d.authority.subject
		}},
	)
}

// extensionDefects are those of what the leaf says of its platform. The authority signs them.
func extensionDefects() []Defect {
	of := func(edit func([]byte) []byte) func(*draft) { return func(d *draft) { d.editExtension = edit } }
	drop := func(arc int) func(*draft) {
		return func(d *draft) { d.sgx.omit = arc }
	}
	return []Defect{
		{"leaf without the sgx extension", AreaSGXExtension, nil, of(func([]byte) []byte { return nil })},
		{"sgx extension empty", AreaSGXExtension, nil, of(func([]byte) []byte { return tlv(derSequence) })},
		{"sgx extension cut", AreaSGXExtension, nil, of(func(x []byte) []byte { return x[:len(x)-1] })},
		{"sgx extension with bytes after it", AreaSGXExtension, nil, of(func(x []byte) []byte { return append(x, 0) })},
		{"sgx extension without ppid", AreaSGXExtension, nil, drop(1)},
		{"sgx extension without tcb", AreaSGXExtension, nil, drop(2)},
		{"sgx extension without pce id", AreaSGXExtension, nil, drop(3)},
		{"sgx extension without fmspc", AreaSGXExtension, nil, drop(4)},
		{"sgx component over 255", AreaSGXExtension, nil, func(d *draft) { d.sgx.override = map[int][]byte{3: small(256)} }},
		{"sgx component negative", AreaSGXExtension, nil, func(d *draft) { d.sgx.override = map[int][]byte{3: tlv(derInteger, []byte{0xff})} }},
		{"sgx component of another type", AreaSGXExtension, nil, func(d *draft) { d.sgx.override = map[int][]byte{3: tlv(derOctetString, []byte{2})} }},
		{"pce svn over 65535", AreaSGXExtension, nil, func(d *draft) { d.sgx.override = map[int][]byte{17: small(65536)} }},
		{"cpu svn of fifteen bytes", AreaSGXExtension, nil, func(d *draft) { d.sgx.override = map[int][]byte{18: tlv(derOctetString, make([]byte, 15))} }},
	}
}

// revocationDefects are those of the two lists, and serials in them.
func revocationDefects() []Defect {
	out := []Defect{
		{"leaf revoked", AreaRevocation, nil, func(d *draft) { d.pckCRL.revoked = append(d.pckCRL.revoked, d.leaf.serial) }},
		{"authority revoked", AreaRevocation, nil, func(d *draft) { d.rootCRL.revoked = append(d.rootCRL.revoked, d.authority.serial) }},
		{"tcb signer revoked", AreaRevocation, nil, func(d *draft) { d.rootCRL.revoked = append(d.rootCRL.revoked, d.signer.serial) }},
		{"root crl of another root", AreaRevocation, nil, func(d *draft) { d.rootCRL.signer = d.vendor.otherRoot }},
		{"pck crl signed by another key", AreaRevocation, nil, func(d *draft) { d.pckCRL.signer = d.vendor.key("stranger") }},
		{"pck crl of the other authority", AreaRevocation, nil, func(d *draft) {
			other := PlatformCA
			if d.authority.subject == platformName {
				other = ProcessorCA
			}
			list, authority := d.vendor.pckCRL(other, d.at), d.vendor.authorityCertificate(other)
			d.pckCRL = list
			ofBundle(func(b *bundle, c *certificates) { b.PCKCRLIssuerChain = string(chain(authority.sign(), c.root)) })(d)
		}},
		{"crls swapped", AreaRevocation, nil, ofBundle(func(b *bundle, _ *certificates) { b.RootCACRL, b.PCKCRL = b.PCKCRL, b.RootCACRL })},
		{"root crl twice", AreaRevocation, nil, ofBundle(func(b *bundle, _ *certificates) { b.PCKCRL = b.RootCACRL })},
		{"root crl isn't DER", AreaRevocation, nil, ofBundle(func(b *bundle, _ *certificates) { b.RootCACRL = hexBytes("no list") })},
		{"pck crl isn't DER", AreaRevocation, nil, ofBundle(func(b *bundle, _ *certificates) { b.PCKCRL = hexBytes("no list") })},
		{"pck crl cut", AreaRevocation, nil, ofBundle(func(b *bundle, _ *certificates) { b.PCKCRL = b.PCKCRL[:len(b.PCKCRL)-1] })},
		{"pck crl with bytes after it", AreaRevocation, nil, ofBundle(func(b *bundle, _ *certificates) { b.PCKCRL = append(b.PCKCRL, 0) })},
	}
	for _, of := range []struct {
		name string
		get  func(*draft) *crl
	}{
		{"root crl", func(d *draft) *crl { return &d.rootCRL }},
		{"pck crl", func(d *draft) *crl { return &d.pckCRL }},
	} {
		out = append(out,
			Defect{of.name + "'s signature broken", AreaRevocation, nil, func(d *draft) { of.get(d).spoilt = true }},
			Defect{of.name + " expired", AreaRevocation, nil, func(d *draft) { of.get(d).until = d.at.Add(-time.Second) }},
			Defect{of.name + " not yet valid", AreaRevocation, nil, func(d *draft) { of.get(d).from = d.at.Add(time.Second) }},
			Defect{of.name + " with an unknown issuer", AreaRevocation, nil, func(d *draft) { of.get(d).issuer = signerName }},
		)
	}
	return out
}
