package server

import (
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"io/fs"
	"net"
	"os"
	"os/user"
	"path/filepath"
	"strconv"
	"syscall"
	"time"
)

// stagingSuffix names the folder in which a socket is born. See listenUnix.
const stagingSuffix = ".new/s"

// ErrInUse is returned by Listen while something else listens at the address.
var ErrInUse = errors.New("something listens there already")

// ListenConfig is where to listen and who may come in.
type ListenConfig struct {
	Address Address
	Group   string // of a Unix socket, by name or number; empty for its owner alone
	TLS     *TLS   // for https, and only there
}

// Check returns what can be seen without listening.
func (c ListenConfig) Check() error {
	var wrong []error
	if folder := filepath.Dir(c.Address.Path); c.Address.Scheme == "unix" {
		if stat, err := os.Stat(folder); err != nil || !stat.IsDir() {
			wrong = append(wrong, fmt.Errorf("socket %s: its folder isn't there; make it", c.Address.Path))
		}
	}
	if c.Group != "" {
		if c.Address.Scheme != "unix" {
			wrong = append(wrong, errors.New("a socket group is for Unix sockets; leave it out"))
		} else if _, err := groupID(c.Group); err != nil {
			wrong = append(wrong, err)
		}
	}
	switch {
	case c.Address.Scheme == "https" && c.TLS == nil:
		wrong = append(wrong, errors.New("https needs --tls-cert, --tls-key and at least one --client-pin"))
	case c.Address.Scheme != "https" && c.TLS != nil:
		wrong = append(wrong, fmt.Errorf("--tls-cert, --tls-key and --client-pin are for https; leave them out, or listen on https://%s", c.Address.Host))
	case c.TLS != nil:
		wrong = append(wrong, c.TLS.Check())
	}
	return errors.Join(wrong...)
}

// Listen opens the door. The listener's Close removes a Unix socket. Errors: [ErrInUse], those of Check, the system's.
func Listen(ctx context.Context, config ListenConfig) (net.Listener, error) {
	if err := config.Check(); err != nil {
		return nil, err
	}
	if config.Address.Scheme == "unix" {
		return listenUnix(ctx, config.Address.Path, config.Group)
	}

	listener, err := new(net.ListenConfig).Listen(ctx, "tcp", config.Address.Host)
	if errors.Is(err, syscall.EADDRINUSE) {
		return nil, fmt.Errorf("listen on %s: %w: choose another port", config.Address, ErrInUse)
	}
	if err != nil {
		return nil, fmt.Errorf("listen on %s: %w", config.Address, err)
	}
	if config.TLS == nil {
		return listener, nil
	}

	secure, err := config.TLS.config()
	if err != nil {
		return nil, errors.Join(err, listener.Close())
	}
	return tls.NewListener(listener, secure), nil
}

// listenUnix makes the socket in a folder that nobody else can enter, gives it its mode and group, and only then moves it to
// where others see it: between bind and chmod a socket is as open as the process's umask leaves it.
func listenUnix(ctx context.Context, path, group string) (net.Listener, error) {
	if err := removeStale(path); err != nil {
		return nil, err
	}
	born := path + stagingSuffix
	staging := filepath.Dir(born)
	clean := func() { os.Remove(born); os.Remove(staging) }

	clean() // of a process that was killed in between
	if err := os.Mkdir(staging, 0o700); err != nil {
		return nil, fmt.Errorf("listen on %s: %w; its folder must exist and be writable", path, err)
	}
	defer clean()
	listener, err := new(net.ListenConfig).Listen(ctx, "unix", born)
	if err != nil {
		return nil, fmt.Errorf("listen on %s: %w", path, err)
	}
	listener.(*net.UnixListener).SetUnlinkOnClose(false) // it knows the old name only

	mode := fs.FileMode(0o600)
	if group != "" {
		mode = 0o660
		id, err := groupID(group)
		if err == nil {
			err = os.Chown(born, -1, id)
		}
		if err != nil {
			return nil, errors.Join(fmt.Errorf("give %s to group %s: %w", path, group, err), listener.Close())
		}
	}
	if err := errors.Join(os.Chmod(born, mode), os.Rename(born, path)); err != nil {
		return nil, errors.Join(fmt.Errorf("listen on %s: %w", path, err), listener.Close())
	}
	return &unixListener{Listener: listener, path: path}, nil
}

// removeStale makes room where a process that was killed has left its socket, and nowhere else.
func removeStale(path string) error {
	stat, err := os.Lstat(path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return fmt.Errorf("listen on %s: %w", path, err)
	}
	if stat.Mode().Type() != fs.ModeSocket {
		return fmt.Errorf("listen on %s: a file is there that is no socket; choose another path", path)
	}

	conn, err := net.DialTimeout("unix", path, time.Second)
	if err == nil {
		conn.Close()
		return fmt.Errorf("listen on %s: %w: another worker runs, or choose another path", path, ErrInUse)
	}
	if !errors.Is(err, syscall.ECONNREFUSED) {
		return fmt.Errorf("listen on %s: the socket there doesn't say whether it is in use: %w", path, err)
	}
	return os.Remove(path)
}

// unixListener removes its socket when it is closed, if it is still its own.
type unixListener struct {
	net.Listener
	path string
}

func (l *unixListener) Addr() net.Addr { return &net.UnixAddr{Net: "unix", Name: l.path} }

func (l *unixListener) Close() error {
	err := l.Listener.Close()
	if err == nil {
		os.Remove(l.path)
	}
	return err
}

// groupID reads a group's name or number.
func groupID(group string) (int, error) {
	if id, err := strconv.ParseUint(group, 10, 31); err == nil {
		return int(id), nil
	}
	found, err := user.LookupGroup(group)
	if err != nil {
		return 0, fmt.Errorf("socket group %q: %w; name one that exists", group, err)
	}
	return strconv.Atoi(found.Gid)
}
