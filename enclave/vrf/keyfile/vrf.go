package keyfile

import (
	"fmt"
	"math/big"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/veritee/veritee/protocol/ecvrf"
	"github.com/veritee/veritee/protocol/randomness"
)

// CreateVRF writes a VRF key. Errors: those of [Create], [ecvrf.ErrNoConstantTime].
func CreateVRF(path string, sk *ecvrf.SecretKey, lines []common.Hash, cost Cost, passphrase Passphrase) error {
	secret := sk.Bytes()
	defer clear(secret[:])
	return Create(path, Info{Kind: VRF, PublicKey: sk.Public().Compressed(), KeyLines: lines, Cost: cost}, &secret, passphrase)
}

// OpenVRF reads a VRF key. The caller wipes it when it is done. Errors: those of [Open]; [ErrFormat] if it is no VRF key or
// isn't the key that it says it is.
func OpenVRF(path string, passphrase Passphrase) (*ecvrf.SecretKey, []common.Hash, error) {
	info, secret, err := Open(path, passphrase)
	if err != nil {
		return nil, nil, err
	}
	defer clear(secret[:])
	if info.Kind != VRF {
		return nil, nil, fmt.Errorf("%s holds an %s key, a VRF key is wanted: %w", path, info.Kind, ErrFormat)
	}

	sk, err := ecvrf.ParseSecretKey(secret[:])
	if err != nil {
		return nil, nil, fmt.Errorf("open %s: %w", path, err)
	}
	if sk.Public().Compressed() != info.PublicKey {
		sk.Wipe()
		return nil, nil, fmt.Errorf("%s: its secret has another public key: %w", path, ErrFormat)
	}
	return sk, info.KeyLines, nil
}

// VRFKey is the public key of a VRF key's file. Errors: [ErrFormat].
func (i Info) VRFKey() (ecvrf.PublicKey, error) {
	if i.Kind != VRF {
		return ecvrf.PublicKey{}, fmt.Errorf("an %s key, a VRF key is wanted: %w", i.Kind, ErrFormat)
	}
	public, err := ecvrf.ParsePublicKey(i.PublicKey[:])
	if err != nil {
		return ecvrf.PublicKey{}, fmt.Errorf("%w: %w", ErrFormat, err)
	}
	return public, nil
}

// ParseKeyLine reads a key line as a person writes it: 0x and 64 digits, or the app's address, or address:purpose with the
// purpose as a decimal number.
func ParseKeyLine(text string) (common.Hash, error) {
	if len(text) == 2+2*common.HashLength && strings.HasPrefix(text, "0x") {
		var line common.Hash
		if err := line.UnmarshalText([]byte(text)); err != nil {
			return common.Hash{}, fmt.Errorf("key line %q: %w", text, err)
		}
		return line, nil
	}

	app, number, named := strings.Cut(text, ":")
	if !strings.HasPrefix(app, "0x") || !common.IsHexAddress(app) {
		return common.Hash{}, fmt.Errorf("key line %q is neither 0x and 64 digits nor an app's address nor address:purpose", text)
	}
	if !named {
		number = "0"
	}
	purpose, ok := new(big.Int).SetString(number, 10)
	if !ok {
		return common.Hash{}, fmt.Errorf("key line %q: the purpose is a decimal number", text)
	}
	line, err := randomness.KeyLine(common.HexToAddress(app), purpose)
	if err != nil {
		return common.Hash{}, fmt.Errorf("key line %q: %w", text, err)
	}
	return line, nil
}
