package guest

import (
	"encoding/hex"
	"testing"

	"github.com/stretchr/testify/require"
)

// The vectors of dstack's docs/guest-api-v1.md.
func TestKeysAreDerivedAsDstackDerivesThem(t *testing.T) {
	var root [32]byte
	_, err := hex.Decode(root[:], []byte("1a2b3c4d5e6f7a8b9c0d1e2f3a4b5c6d7e8f9a0b1c2d3e4f5a6b7c8d9e0f1a2b"))
	require.NoError(t, err)
	for _, c := range []struct{ domain, algorithm, want string }{
		{"", "secp256k1", "59f60584ce6fd2a3a31997256db9d77322463fc8a6b1520110401bcb1ee92387"},
		{"storage-encryption", "secp256k1", "5510330f86902ddae38c6d89c93a8408019332c17a429e1abd01c4a28d1544a6"},
		{"storage-encryption", "ed25519", "3c4c3ece12fa99ccb93fc0090877f80e70545fdd971e2ac93d3398c4684538d3"},
		{"k\x00:ey", "ed25519", "42da8bf0b479ed125c370e3b91f982735bf08ff592abbd586985affa43ee96a1"},
	} {
		key, err := appKey(root, true, request{Domain: c.domain, Algorithm: c.algorithm})
		require.NoError(t, err)
		require.Equal(t, c.want, hex.EncodeToString(key))
	}
	_, err = appKey(root, true, request{Domain: "a"})
	require.ErrorContains(t, err, "expected secp256k1")
}
