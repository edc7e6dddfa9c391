package server_test

import (
	"io/fs"
	"net"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/enclave/server"
)

func TestAnAddressIsReadStrictly(t *testing.T) {
	for text, want := range map[string]server.Address{
		"unix:///run/veritee/worker.sock": {Scheme: "unix", Path: "/run/veritee/worker.sock"},
		"unix:///run/../tmp/s":            {Scheme: "unix", Path: "/tmp/s"},
		"http://127.0.0.1:7001":           {Scheme: "http", Host: "127.0.0.1:7001"},
		"http://[::1]:7001/":              {Scheme: "http", Host: "[::1]:7001"},
		"http://localhost:0":              {Scheme: "http", Host: "localhost:0"},
		"https://0.0.0.0:7001":            {Scheme: "https", Host: "0.0.0.0:7001"},
	} {
		got, err := server.ParseAddress(text)
		require.NoError(t, err, text)
		require.Equal(t, want, got)
		again, err := server.ParseAddress(got.String())
		require.NoError(t, err)
		require.Equal(t, want, again)
	}
	for text, says := range map[string]string{
		"":                              "is none of unix:///path",
		"/run/s":                        "is none of unix:///path",
		"tcp://127.0.0.1:1":             "is none of unix:///path",
		"unix://run/s":                  "with three slashes",
		"unix:///":                      "with three slashes",
		"unix:run/s":                    "leave out the rest",
		"unix:///" + long(200):          "choose a shorter one",
		"http://0.0.0.0:7001":           "use 127.0.0.1, a Unix socket, or https",
		"http://10.1.2.3:7001":          "whoever reaches a worker can ask it",
		"http://localhost.example:7001": "whoever reaches a worker can ask it",
		"http://127.0.0.1":              "needs a host and a port",
		"https://:7001":                 "needs a host and a port",
		"http://127.0.0.1:7001/path":    "leave it out",
		"http://u:p@127.0.0.1:7001":     "leave out the rest",
		"https://host:7001?x":           "leave out the rest",
	} {
		_, err := server.ParseAddress(text)
		require.ErrorContains(t, err, says, text)
	}
}

func long(length int) string { return strings.Repeat("x", length) }

func unixSocket(path string) server.ListenConfig {
	return server.ListenConfig{Address: server.Address{Scheme: "unix", Path: path}}
}

func TestASocketIsItsOwnersAlone(t *testing.T) {
	// Whatever the umask.
	before := syscall.Umask(0)
	defer syscall.Umask(before)
	path := filepath.Join(t.TempDir(), "s")
	listener, err := server.Listen(t.Context(), unixSocket(path))
	require.NoError(t, err)
	stat, err := os.Stat(path)
	require.NoError(t, err)
	require.Equal(t, fs.ModeSocket|0o600, stat.Mode())
	entries, err := os.ReadDir(filepath.Dir(path))
	require.NoError(t, err)
	require.Len(t, entries, 1)

	require.NoError(t, listener.Close())
	require.NoFileExists(t, path)
}

func TestASocketCanBeAGroups(t *testing.T) {
	path := filepath.Join(t.TempDir(), "s")
	config := unixSocket(path)
	config.Group = strconv.Itoa(os.Getgid())
	listener, err := server.Listen(t.Context(), config)
	require.NoError(t, err)
	defer listener.Close()
	stat, err := os.Stat(path)
	require.NoError(t, err)
	require.Equal(t, fs.ModeSocket|0o660, stat.Mode())

	config.Group = "no such group"
	require.ErrorContains(t, config.Check(), "name one that exists")
	tcp := server.ListenConfig{Address: server.Address{Scheme: "http", Host: "127.0.0.1:0"}, Group: "0"}
	require.ErrorContains(t, tcp.Check(), "leave it out")
}

func TestASocketThatAKilledWorkerLeftIsReplaced(t *testing.T) {
	path := filepath.Join(t.TempDir(), "s")
	left, err := net.ListenUnix("unix", &net.UnixAddr{Net: "unix", Name: path})
	require.NoError(t, err)
	left.SetUnlinkOnClose(false)
	require.NoError(t, left.Close())
	require.NoError(t, os.Mkdir(path+".new", 0o700))

	listener, err := server.Listen(t.Context(), unixSocket(path))
	require.NoError(t, err)
	defer listener.Close()
	conn, err := net.Dial("unix", path)
	require.NoError(t, err)
	require.NoError(t, conn.Close())

	// But not one that is in use, and nothing that isn't a socket.
	_, err = server.Listen(t.Context(), unixSocket(path))
	require.ErrorIs(t, err, server.ErrInUse)
	file := filepath.Join(t.TempDir(), "file")
	require.NoError(t, os.WriteFile(file, []byte("precious"), 0o600))
	_, err = server.Listen(t.Context(), unixSocket(file))
	require.ErrorContains(t, err, "a file is there that is no socket")
	require.FileExists(t, file)
	_, err = server.Listen(t.Context(), unixSocket(filepath.Join(t.TempDir(), "none", "s")))
	require.ErrorContains(t, err, "its folder isn't there; make it")
}

func TestAPathAsLongAsAllowedWorks(t *testing.T) {
	folder, err := os.MkdirTemp("/tmp", "s")
	require.NoError(t, err)
	defer os.RemoveAll(folder)
	for length := 80; ; length++ {
		address, err := server.ParseAddress("unix://" + folder + "/" + long(length-len(folder)-1))
		if err != nil {
			require.Greater(t, length, 95)
			return
		}
		listener, err := server.Listen(t.Context(), server.ListenConfig{Address: address})
		require.NoError(t, err, length)
		require.NoError(t, listener.Close())
	}
}

func TestAPortInUseIsSaid(t *testing.T) {
	config := server.ListenConfig{Address: server.Address{Scheme: "http", Host: "127.0.0.1:0"}}
	listener, err := server.Listen(t.Context(), config)
	require.NoError(t, err)
	defer listener.Close()
	config.Address.Host = listener.Addr().String()
	_, err = server.Listen(t.Context(), config)
	require.ErrorIs(t, err, server.ErrInUse)
	require.ErrorContains(t, err, "choose another port")
}
