package guest

import (
	"crypto/hkdf"
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"fmt"
)

// Keys gives the root of what the platform seals by: 32 bytes that follow from the machine and from what is measured in it, as with
// SGX's MRENCLAVE policy and dstack's local key provider. (dstack's key management service has one root for all instances of an app.)
type Keys func() ([32]byte, error)

// appKey is dstack's derivation from the app's root key (docs/guest-api-v1.md, "Key derivation"). The older API hashes a path alone, the
// newer one a tag, the algorithm and the domain, each behind its length, under another salt.
func appKey(root [32]byte, v1 bool, q request) ([]byte, error) {
	if !v1 {
		return hkdf.Key(sha256.New, root[:], []byte("RATLS"), q.Path, 32)
	}
	if q.Algorithm != "secp256k1" && q.Algorithm != "ed25519" {
		return nil, fmt.Errorf("unsupported algorithm: %q, expected secp256k1 or ed25519", q.Algorithm)
	}
	var info []byte
	for _, field := range []string{"dstack-guest-v1-key", q.Algorithm, q.Domain} {
		info = append(binary.BigEndian.AppendUint32(info, uint32(len(field))), field...)
	}
	return hkdf.Key(sha256.New, root[:], []byte("dstack-guest-v1"), string(info), 32)
}

// getKey leaves out the signatures, which nobody here asks for.
func (a *Agent) getKey(v1 bool, q request) (any, error) {
	root, err := a.Keys()
	if err != nil {
		return nil, err
	}
	key, err := appKey(root, v1, q)
	return map[string]any{"key": hex.EncodeToString(key), "signature_chain": []string{}}, err
}
