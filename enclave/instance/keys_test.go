package instance_test

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/enclave/instance"
	"github.com/veritee/veritee/protocol/typed"
)

func TestAMemberSignsWhatItSaysWhileSharesAreDealt(t *testing.T) {
	key, err := instance.New()
	require.NoError(t, err)
	domain := typed.CommitteeDomain{ChainID: 1337, Committee: common.Address{1}}
	said := &typed.Dealing{Session: 1, Step: 2, Sender: key.Address(), Payload: common.Hash{3}}
	signature, err := key.SignDealing(said, domain)
	require.NoError(t, err)
	signer, err := typed.Recover(said.Digest(domain), signature)
	require.NoError(t, err)
	require.Equal(t, key.Address(), signer)
}
