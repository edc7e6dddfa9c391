package keyring

import (
	"encoding/binary"

	"github.com/ethereum/go-ethereum/common"

	"github.com/veritee/veritee/protocol/ecvrf"
	"github.com/veritee/veritee/protocol/randomness"
	"github.com/veritee/veritee/protocol/typed"
)

// possession is what KeyBroker.activate takes to believe that somebody has the secret of a public key.
func (s *secret) possession(line ID, coordinator common.Address, statement *typed.KeyStatement) ([]byte, error) {
	if s.wallet != nil {
		signature, err := typed.Sign(statement.Digest(line.Domain), s.wallet())
		packed := signature.Bytes()
		return packed[:], err
	}

	place := randomness.Deployment{ChainID: line.Domain.ChainID, Coordinator: coordinator}
	proof, _, err := ecvrf.Prove(s.vrf, place.Possession(line.KeyLine(), s.hash()), nil)
	if err != nil {
		return nil, err
	}
	return encodePossession(s.vrf.Public(), proof), nil
}

// encodePossession is abi.encode(uint256 px, uint8 parity, ECVRF.Proof, uint256[] witnesses): nine words that have their place, where
// the witnesses begin, how many there are, and they.
func encodePossession(public ecvrf.PublicKey, proof *ecvrf.Proof) []byte {
	const head = 10 * 32
	words := []ecvrf.Word{
		public.X, number(uint64(public.Parity)), proof.Gamma.X, proof.Gamma.Y, proof.W.X, proof.W.Y, proof.C, proof.T, proof.Slope,
		number(head), number(uint64(len(proof.Witnesses))),
	}
	words = append(words, proof.Witnesses...)
	out := make([]byte, 0, len(words)*32)
	for _, word := range words {
		out = append(out, word[:]...)
	}
	return out
}

func number(n uint64) (word ecvrf.Word) {
	binary.BigEndian.PutUint64(word[24:], n)
	return word
}
