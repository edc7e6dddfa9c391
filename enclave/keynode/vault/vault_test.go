package vault

import (
	"bytes"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bls12-381/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/enclave/seal"
	"github.com/veritee/veritee/protocol/tbls"
	"github.com/veritee/veritee/protocol/typed"
)

var domain = typed.CommitteeDomain{ChainID: 1337, Committee: common.Address{0xc0}}

func sealer(t *testing.T) seal.Sealer {
	t.Helper()
	s, err := seal.Detect(t.Context(), seal.Config{Choice: seal.DevelopmentFile, File: filepath.Join(t.TempDir(), "seal"), ChainIDs: []uint64{1337}}, slog.New(slog.DiscardHandler))
	require.NoError(t, err)
	return s
}

// held is member 1's of three, of whom the first holds none.
func held(t *testing.T, session uint64) *Held {
	t.Helper()
	var public []byte
	var mine *tbls.Share
	for i := range uint32(2) {
		var x fr.Element
		x.SetUint64(uint64(i) + 5)
		secret := x.Bytes()
		share, err := tbls.NewShare(i+1, secret[:])
		require.NoError(t, err)
		point := tbls.EncodeG2(share.Public())
		public = append(public, point[:]...)
		if i == 0 {
			mine = share
		}
	}
	group, err := tbls.NewShare(0, common.LeftPadBytes([]byte{9}, 32))
	require.NoError(t, err)
	members := []common.Address{{1}, {2}, {3}}
	return &Held{
		Members: members,
		Record: typed.Generation{
			Session: session, Generation: 1, Threshold: 2, Members: typed.MembersHash(members), Qualified: common.Hash{31: 0b110}, GroupKey: tbls.KeyHash(group.Public()), Shares: crypto.Keccak256Hash(public),
		},
		At: 7, GroupKey: group.Public(), Public: public, Share: mine, Secret: [32]byte{1, 2, 3},
	}
}

func TestWhatIsSavedIsThereAfterARestart(t *testing.T) {
	folder, s := filepath.Join(t.TempDir(), "data"), sealer(t)
	v, err := Open(t.Context(), folder, domain, s)
	require.NoError(t, err)
	h := held(t, 3)
	secret := h.Share.Bytes()
	require.NoError(t, v.Save(t.Context(), h))
	require.ErrorContains(t, v.Save(t.Context(), held(t, 3)), "is kept already")
	dealt := held(t, 4)
	dealt.Share = nil
	require.NoError(t, v.Save(t.Context(), dealt))

	again, err := Open(t.Context(), folder, domain, s)
	require.NoError(t, err)
	require.Equal(t, []uint64{3, 4}, again.Sessions())
	got := again.Of(3)
	require.Equal(t, h.Record, got.Record)
	require.Equal(t, secret, got.Share.Bytes())
	require.Equal(t, uint32(1), got.Share.Index)
	require.Equal(t, h.Secret, got.Secret)
	require.Equal(t, h.Public, got.Public)
	require.Equal(t, h.Members, got.Members)
	require.Equal(t, []common.Address{{2}, {3}}, got.Holders())
	require.Equal(t, uint64(7), got.At)
	require.Nil(t, again.Of(4).Share)
	require.Nil(t, again.Of(4).PublicOf(0))

	// Nothing of it can be read on the disk, or is printed.
	content, err := os.ReadFile(filepath.Join(folder, "3.share"))
	require.NoError(t, err)
	require.False(t, bytes.Contains(content, secret[24:]))
	require.False(t, bytes.Contains(content, h.Public[:64]))
	require.NotContains(t, fmt.Sprintf("%v %+v %#v", got, got, got), "[1 2 3")
}

func TestAShareOpensAsNothingElse(t *testing.T) {
	folder, s := filepath.Join(t.TempDir(), "data"), sealer(t)
	v, err := Open(t.Context(), folder, domain, s)
	require.NoError(t, err)
	require.NoError(t, v.Save(t.Context(), held(t, 3)))
	path := filepath.Join(folder, "3.share")
	whole, err := os.ReadFile(path)
	require.NoError(t, err)

	_, err = Open(t.Context(), folder, domain, sealer(t))
	require.ErrorIs(t, err, seal.ErrSealed, "another platform")
	_, err = Open(t.Context(), folder, typed.CommitteeDomain{ChainID: 1337, Committee: common.Address{0xc1}}, s)
	require.ErrorIs(t, err, seal.ErrSealed, "another committee")
	_, err = Open(t.Context(), folder, domain, nil)
	require.ErrorContains(t, err, "start with the same --seal as before")

	require.NoError(t, os.Rename(path, filepath.Join(folder, "4.share")))
	_, err = Open(t.Context(), folder, domain, s)
	require.ErrorIs(t, err, seal.ErrSealed, "another session")
	require.NoError(t, os.Remove(filepath.Join(folder, "4.share")))

	for at := 0; at < len(whole); at += 37 {
		changed := bytes.Clone(whole)
		changed[at] ^= 1
		require.NoError(t, os.WriteFile(path, changed, 0o600))
		_, err = Open(t.Context(), folder, domain, s)
		require.ErrorIs(t, err, ErrDamaged, at)
	}
	require.NoError(t, os.WriteFile(path, whole[:len(whole)/2], 0o600))
	_, err = Open(t.Context(), folder, domain, s)
	require.ErrorIs(t, err, ErrDamaged)
}

func TestWhatDoesNotFitTogetherIsNotKept(t *testing.T) {
	for name, change := range map[string]func(*Held){
		"another share":     func(h *Held) { h.Share.Index = 2 },
		"a stranger's":      func(h *Held) { h.Share.Index = 0 },
		"public shares":     func(h *Held) { h.Public[100]++ },
		"too few of them":   func(h *Held) { h.Public = h.Public[:256] },
		"another group key": func(h *Held) { h.Record.GroupKey[0]++ },
		"33 places":         func(h *Held) { h.Record.Qualified[27] = 1 },
	} {
		v, err := Open(t.Context(), filepath.Join(t.TempDir(), "data"), domain, nil)
		require.NoError(t, err)
		h := held(t, 3)
		change(h)
		require.ErrorContains(t, v.Save(t.Context(), h), "doesn't fit together", name)
		require.Empty(t, v.Sessions())
	}
}

func TestWhatIsDestroyedIsOverwrittenFirst(t *testing.T) {
	folder, s := filepath.Join(t.TempDir(), "data"), sealer(t)
	v, err := Open(t.Context(), folder, domain, s)
	require.NoError(t, err)
	h := held(t, 3)
	require.NoError(t, v.Save(t.Context(), h))
	path := filepath.Join(folder, "3.share")
	before, err := os.ReadFile(path)
	require.NoError(t, err)
	link := filepath.Join(t.TempDir(), "copy")
	require.NoError(t, os.Link(path, link)) // the same blocks of the disk

	require.NoError(t, v.Destroy(3))
	require.NoFileExists(t, path)
	require.Nil(t, v.Of(3))
	after, err := os.ReadFile(link)
	require.NoError(t, err)
	require.Len(t, after, len(before))
	require.NotEqual(t, before[:64], after[:64])
	require.Zero(t, h.Secret)
	require.Equal(t, [32]byte{}, h.Share.Bytes())
	require.NoError(t, v.Destroy(3), "again")
}

func TestASessionIsJoinedOnce(t *testing.T) {
	folder := filepath.Join(t.TempDir(), "data")
	for i := range 2 {
		v, err := Open(t.Context(), folder, domain, nil)
		require.NoError(t, err)
		first, err := v.Join(5)
		require.NoError(t, err)
		require.Equal(t, i == 0, first)
	}
	v, err := Open(t.Context(), folder, domain, nil)
	require.NoError(t, err)
	v.Forget(5)
	first, err := v.Join(5)
	require.NoError(t, err)
	require.False(t, first)
	v.Forget(6)
	require.NoFileExists(t, filepath.Join(folder, "5.joined"))
}

func TestAFolderThatOthersCanLookIntoIsRefused(t *testing.T) {
	folder := t.TempDir()
	require.NoError(t, os.Chmod(folder, 0o755))
	require.ErrorContains(t, Folder(folder), "run chmod 700")
	require.NoError(t, os.Chmod(folder, 0o700))
	require.NoError(t, Folder(folder))
	file := filepath.Join(folder, "file")
	require.NoError(t, os.WriteFile(file, nil, 0o600))
	require.ErrorContains(t, Folder(file), "not a directory")
}

// The machine dies while an old share is overwritten: what is left is destroyed at the next start, and other shares are there.
func TestACrashWhileAShareIsDestroyedCostsNoOther(t *testing.T) {
	for name, left := range map[string]func(path string) error{
		"renamed":     func(string) error { return nil },
		"overwritten": func(path string) error { return os.WriteFile(path, []byte("vtshare?"), 0o600) },
		"emptied":     func(path string) error { return os.Truncate(path, 0) },
	} {
		t.Run(name, func(t *testing.T) {
			folder, s := filepath.Join(t.TempDir(), "data"), sealer(t)
			v, err := Open(t.Context(), folder, domain, s)
			require.NoError(t, err)
			require.NoError(t, v.Save(t.Context(), held(t, 3)))
			require.NoError(t, v.Save(t.Context(), held(t, 5)))
			path := filepath.Join(folder, "3"+suffix)
			require.NoError(t, os.Rename(path, path+gone))
			require.NoError(t, left(path+gone))

			v, err = Open(t.Context(), folder, domain, s)
			require.NoError(t, err)
			require.Equal(t, []uint64{5}, v.Sessions())
			require.NoFileExists(t, path+gone)
		})
	}
}

// Nobody ever reads a share that was written beside and not renamed: it is destroyed.
func TestWhatACrashLeftOfASaveIsDestroyed(t *testing.T) {
	folder, s := filepath.Join(t.TempDir(), "data"), sealer(t)
	v, err := Open(t.Context(), folder, domain, s)
	require.NoError(t, err)
	require.NoError(t, v.Save(t.Context(), held(t, 3)))
	path := filepath.Join(folder, "3"+suffix)
	require.NoError(t, os.Rename(path, path+fresh))

	v, err = Open(t.Context(), folder, domain, s)
	require.NoError(t, err)
	require.Empty(t, v.Sessions())
	require.NoFileExists(t, path+fresh)
}

// No name that a share had is left of one that was destroyed, and destroying what isn't there is nothing.
func TestNothingIsLeftOfADestroyedShare(t *testing.T) {
	folder, s := filepath.Join(t.TempDir(), "data"), sealer(t)
	v, err := Open(t.Context(), folder, domain, s)
	require.NoError(t, err)
	require.NoError(t, v.Save(t.Context(), held(t, 3)))
	require.NoError(t, v.Destroy(3))
	require.NoError(t, v.Destroy(3))
	left, err := os.ReadDir(folder)
	require.NoError(t, err)
	require.Empty(t, left)
}
