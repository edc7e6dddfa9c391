package measure

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/crypto"
)

// An Identity is what newer versions of dstack bind into MRCONFIGID, which the host sets before the first instruction and no
// instruction can change. The guest refuses to start if it doesn't fit (dstack-types, mr_config.rs; dstack-util,
// config_id_verifier.rs). The first byte is the form's version, 32 bytes follow, the rest is zero; all zero means that nothing is bound.
type Identity struct {
	ComposeHash   Hash
	AppID         []byte // 20 bytes
	InstanceID    []byte // version 3 only
	KeyProvider   string // "none", "local", "kms", "tpm"
	KeyProviderID []byte // the key service's public key, or MRENCLAVE of a local one
}

// ConfigID1 binds the compose hash alone, as it is.
func ConfigID1(compose Hash) Register { return configID(1, compose) }

// ConfigID2 binds app and key provider too: keccak256(compose hash ‖ app id ‖ kind, one byte ‖ key provider's id).
func (id Identity) ConfigID2() (Register, error) {
	kind := slices.Index([]string{"none", "local", "kms", "tpm"}, id.KeyProvider)
	if kind < 0 {
		return Register{}, fmt.Errorf("key provider %q: dstack has none, local, kms and tpm", id.KeyProvider)
	}
	if len(id.AppID) != 20 {
		return Register{}, errors.New("an app id has 20 bytes")
	}
	return configID(2, crypto.Keccak256Hash(id.ComposeHash[:], id.AppID, []byte{byte(kind)}, id.KeyProviderID)), nil
}

// ConfigID3 binds the instance too: SHA-256("dstack-mr-config-v3:" ‖ 0 ‖ document), where the document is JSON in canonical form.
func (id Identity) ConfigID3() Register { return ConfigIDOfDocument(id.document()) }

func (id Identity) document() []byte {
	return appendCanonical(nil, map[string]any{
		"version": json.Number("3"), "app_id": hex.EncodeToString(id.AppID), "compose_hash": id.ComposeHash.String(),
		"instance_id": hex.EncodeToString(id.InstanceID), "key_provider": id.KeyProvider, "key_provider_id": hex.EncodeToString(id.KeyProviderID),
	})
}

// ConfigIDOfDocument is version 3 for a document that is at hand: its very bytes are bound.
func ConfigIDOfDocument(document []byte) Register {
	return configID(3, sha256.Sum256(append([]byte("dstack-mr-config-v3:\x00"), document...)))
}

func configID(version byte, bound [32]byte) (r Register) {
	r[0] = version
	copy(r[1:], bound[:])
	return r
}

// ConfigBinds says in words what a MRCONFIGID binds.
func ConfigBinds(r Register) string {
	var rest [RegisterSize - 33]byte
	switch {
	case r == Register{}:
		return "nothing: the host gave no configuration"
	case [RegisterSize - 33]byte(r[33:]) != rest || r[0] > 3 || r[0] == 0:
		return "something that isn't dstack's"
	case r[0] == 1:
		return "dstack's compose hash " + hex.EncodeToString(r[1:33])
	case r[0] == 2:
		return "dstack's compose hash, app id and key provider, hashed"
	default:
		return "dstack's compose hash, app id, instance id and key provider, hashed"
	}
}
