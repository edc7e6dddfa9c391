package scan

import (
	"bytes"

	"github.com/ethereum/go-ethereum/common"

	"github.com/veritee/veritee/protocol/ecvrf"
	"github.com/veritee/veritee/protocol/typed"
	"github.com/veritee/veritee/relayer/store"
)

// Words of KeyActivated's data: the epoch, where the public key is, its length, and the key itself, compressed, which fills one and begins another.
const (
	activatedWords = 5
	publicKeyAt    = 2 * 32
	publicKeySize  = 33
)

// KeyActivated(app, purpose indexed; epoch, publicKey). The key may be of any algorithm: nobody looks up one that coordinators don't know.
var keyActivated = kind{"KeyActivated", ofBroker, 3, activatedWords, func(in *reading, e event) error {
	app, err := e.address(1)
	if err != nil {
		return err
	}
	purpose, epoch := e.log.Topics[2], e.amount(0)
	packed := bytes.Join([][]byte{e.words[3][:], e.words[4][:]}, nil)
	switch {
	case !bytes.Equal(purpose[12:], make([]byte, 20)):
		return refusing(malformed, "purpose %s", purpose)
	case !epoch.IsInt64() || epoch.Sign() == 0:
		return refusing(malformed, "epoch %v", epoch)
	case !isNumber(e.words[1], publicKeyAt) || !isNumber(e.words[2], publicKeySize) || !bytes.Equal(packed[publicKeySize:], make([]byte, 31)):
		return refusing(malformed, "the public key isn't where it should be")
	}
	key, err := ecvrf.ParsePublicKey(packed[:publicKeySize])
	if err != nil {
		return refusing(malformed, "%v", err)
	}
	in.keys = append(in.keys, store.Activated{
		Contract: e.log.Address, App: app, Purpose: typed.Purpose(purpose[:12]), Epoch: epoch.Uint64(), Key: key.KeyHash(), Block: e.block.BlockRef,
	})
	return nil
}}

func isNumber(word common.Hash, want uint64) bool {
	number := word.Big()
	return number.IsUint64() && number.Uint64() == want
}
