package seal

import (
	"io/fs"
	"os"
	"path/filepath"
	"syscall"
	"testing"

	"github.com/stretchr/testify/require"
)

// Gramine's manual has link as not implemented; file systems without links say EPERM (link(2)).
func TestANewFileGetsItsNameWhereThereAreNoLinks(t *testing.T) {
	for _, errno := range []syscall.Errno{syscall.ENOSYS, syscall.EOPNOTSUPP, syscall.EPERM} {
		link := func(from, to string) error { return &os.LinkError{Op: "link", Old: from, New: to, Err: errno} }
		folder := t.TempDir()
		from, to := filepath.Join(folder, "from"), filepath.Join(folder, "to")
		require.NoError(t, os.WriteFile(from, []byte("first"), 0o600))
		require.NoError(t, asNew(from, to, link))
		require.NoFileExists(t, from)

		require.NoError(t, os.WriteFile(from, []byte("second"), 0o600))
		require.ErrorIs(t, asNew(from, to, link), fs.ErrExist)
		require.ErrorIs(t, asNew(from, to, os.Link), fs.ErrExist)
		content, err := os.ReadFile(to)
		require.NoError(t, err)
		require.Equal(t, "first", string(content), "it is never overwritten")
	}

	// Any other trouble is said.
	full := func(string, string) error { return syscall.ENOSPC }
	require.ErrorIs(t, asNew("from", "to", full), syscall.ENOSPC)
}
