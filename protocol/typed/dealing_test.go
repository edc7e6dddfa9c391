package typed_test

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/protocol/typed"
)

// Everything in a dealing's packet changes what is signed, and it is never what a generation's confirmation signs.
func TestDealingCommitsToAllOfIt(t *testing.T) {
	domain := typed.CommitteeDomain{ChainID: 1337, Committee: common.Address{1}}
	base := typed.Dealing{Session: 1, Config: common.Hash{2}, Step: 3, Sender: common.Address{4}, Payload: common.Hash{5}}
	seen := map[common.Hash]bool{base.Digest(domain): true}
	for _, change := range []func(*typed.Dealing, *typed.CommitteeDomain){
		func(p *typed.Dealing, _ *typed.CommitteeDomain) { p.Session++ },
		func(p *typed.Dealing, _ *typed.CommitteeDomain) { p.Config[0]++ },
		func(p *typed.Dealing, _ *typed.CommitteeDomain) { p.Step++ },
		func(p *typed.Dealing, _ *typed.CommitteeDomain) { p.Sender[0]++ },
		func(p *typed.Dealing, _ *typed.CommitteeDomain) { p.Payload[0]++ },
		func(_ *typed.Dealing, d *typed.CommitteeDomain) { d.ChainID++ },
		func(_ *typed.Dealing, d *typed.CommitteeDomain) { d.Committee[0]++ },
	} {
		p, d := base, domain
		change(&p, &d)
		digest := p.Digest(d)
		require.False(t, seen[digest])
		seen[digest] = true
	}

	// EIP-712, word by word.
	word := func(b []byte) []byte { return common.LeftPadBytes(b, 32) }
	want := crypto.Keccak256Hash(crypto.Keccak256([]byte(typed.DealingType)), word([]byte{1}), base.Config[:], word([]byte{3}), word(base.Sender[:]), base.Payload[:])
	require.Equal(t, want, base.Hash())
}
