package instance

import (
	"github.com/veritee/veritee/protocol/typed"
)

// SignOrder signs the digest of an order for a key.
func (k *Key) SignOrder(order *typed.KeyOrder, domain typed.KeyDomain) (typed.Signature, error) {
	k.mu.RLock()
	defer k.mu.RUnlock()
	return typed.Sign(order.Digest(domain), k.secret())
}

// SignStatement signs the digest of a statement about a derived key.
func (k *Key) SignStatement(statement *typed.KeyStatement, domain typed.KeyDomain) (typed.Signature, error) {
	k.mu.RLock()
	defer k.mu.RUnlock()
	return typed.Sign(statement.Digest(domain), k.secret())
}

// SignRelease signs, as a key node, the digest of its part of an answer.
func (k *Key) SignRelease(release *typed.KeyRelease, domain typed.KeyDomain) (typed.Signature, error) {
	k.mu.RLock()
	defer k.mu.RUnlock()
	return typed.Sign(release.Digest(domain), k.secret())
}

// SignGeneration signs, as a member of a committee, the digest of a generation's record.
func (k *Key) SignGeneration(generation *typed.Generation, domain typed.CommitteeDomain) (typed.Signature, error) {
	k.mu.RLock()
	defer k.mu.RUnlock()
	return typed.Sign(generation.Digest(domain), k.secret())
}

// SignChannel signs the digest of what the instance says of a key that it speaks TLS by.
func (k *Key) SignChannel(channel *typed.Channel) (typed.Signature, error) {
	k.mu.RLock()
	defer k.mu.RUnlock()
	return typed.Sign(channel.Digest(), k.secret())
}

// SignDealing signs, as a member of a committee, the digest of what it says while shares are dealt.
func (k *Key) SignDealing(dealing *typed.Dealing, domain typed.CommitteeDomain) (typed.Signature, error) {
	k.mu.RLock()
	defer k.mu.RUnlock()
	return typed.Sign(dealing.Digest(domain), k.secret())
}
