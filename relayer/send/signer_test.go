package send

import (
	"fmt"
	"math/big"
	"os"
	"path/filepath"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/keystore"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"
)

func TestAKeystoreFileOfGethSigns(t *testing.T) {
	private, err := crypto.GenerateKey()
	require.NoError(t, err)
	address := crypto.PubkeyToAddress(private.PublicKey)
	file, err := keystore.EncryptKey(&keystore.Key{Address: address, PrivateKey: private}, "open sesame", 2, 1)
	require.NoError(t, err)
	path := filepath.Join(t.TempDir(), "key.json")
	require.NoError(t, os.WriteFile(path, file, 0o600))

	key, err := Keystore(path, "open sesame")
	require.NoError(t, err)
	require.Equal(t, address, key.Address())
	tx, err := key.SignTx(t.Context(), types.NewTx(&types.DynamicFeeTx{ChainID: big.NewInt(1337), To: &common.Address{}}), big.NewInt(1337))
	require.NoError(t, err)
	from, err := types.Sender(types.LatestSignerForChainID(big.NewInt(1337)), tx)
	require.NoError(t, err)
	require.Equal(t, address, from)

	secret := fmt.Sprintf("%x", crypto.FromECDSA(private))
	for _, shown := range []string{fmt.Sprint(key), fmt.Sprintf("%+v %#v %v", key, key, key.LogValue())} {
		require.Contains(t, shown, address.Hex())
		require.NotContains(t, shown, secret[:16])
	}

	//lint:ignore SA1019 there is no other way to see that it is gone
	own, words := NewKey(private), private.D.Bits()
	own.Wipe()
	_, err = own.SignTx(t.Context(), types.NewTx(&types.DynamicFeeTx{}), big.NewInt(1337))
	require.ErrorIs(t, err, ErrWiped)
	require.Equal(t, make([]big.Word, len(words)), words, "overwritten")
}

func TestAKeystoreThatCantBeOpenedSaysWhy(t *testing.T) {
	private, err := crypto.GenerateKey()
	require.NoError(t, err)
	file, err := keystore.EncryptKey(&keystore.Key{PrivateKey: private}, "right", 2, 1)
	require.NoError(t, err)
	folder := t.TempDir()
	path, broken := filepath.Join(folder, "key.json"), filepath.Join(folder, "broken.json")
	require.NoError(t, os.WriteFile(path, file, 0o600))
	require.NoError(t, os.WriteFile(broken, []byte("{}"), 0o600))

	_, err = Keystore(path, "wrong secret")
	require.ErrorIs(t, err, ErrPassphrase)
	require.NotContains(t, err.Error(), "wrong secret")
	_, err = Keystore(broken, "right")
	require.ErrorContains(t, err, "no keystore file")
	_, err = Keystore(filepath.Join(folder, "missing.json"), "right")
	require.ErrorIs(t, err, os.ErrNotExist)
}
