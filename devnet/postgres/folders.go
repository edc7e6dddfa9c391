package postgres

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"time"
)

const (
	runPrefix  = "veritee-pg-"
	socketFile = ".s.PGSQL.5432"
	maxSocket  = 107 // bytes of a Unix socket's path
)

// runFolder is what a running server needs besides its data: its socket, its log, and a lock that says that its owner lives.
type runFolder struct {
	path   string
	socket string // folder
	log    string
	lock   *os.File
}

// newRunFolder makes one, and first removes those whose owners are dead.
func newRunFolder(account *account) (*runFolder, error) {
	parent, err := runParent()
	if err != nil {
		return nil, err
	}
	sweep(parent)

	for range 10 {
		run, err := tryRunFolder(parent, account)
		if run != nil || err != nil {
			return run, err
		}
	}
	return nil, fmt.Errorf("make a folder in %s: it is removed as soon as it is made", parent)
}

// tryRunFolder returns nil if somebody's sweep was faster than our lock.
func tryRunFolder(parent string, account *account) (*runFolder, error) {
	path, err := os.MkdirTemp(parent, runPrefix)
	if err != nil {
		return nil, err
	}
	run := &runFolder{path: path, socket: filepath.Join(path, "s"), log: filepath.Join(path, "log")}

	run.lock, err = os.OpenFile(filepath.Join(path, "owner"), os.O_CREATE|os.O_RDWR, 0o600)
	if errors.Is(err, os.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, errors.Join(err, os.RemoveAll(path))
	}
	if syscall.Flock(int(run.lock.Fd()), syscall.LOCK_EX|syscall.LOCK_NB) != nil || !exists(run.lock.Name()) {
		return nil, errors.Join(run.lock.Close(), os.RemoveAll(path))
	}

	err = os.Mkdir(run.socket, 0o700)
	for _, made := range []string{run.socket, run.lock.Name(), run.path} {
		err = errors.Join(err, account.own(made))
	}
	if err != nil {
		return nil, errors.Join(err, run.remove())
	}
	return run, nil
}

func (r *runFolder) remove() error { return errors.Join(os.RemoveAll(r.path), r.lock.Close()) }

// runParent is where such folders are: close enough to the root for a socket's path, and open to the server's user.
func runParent() (string, error) {
	for _, parent := range []string{os.TempDir(), "/tmp", "/var/tmp"} {
		// MkdirTemp adds up to ten digits.
		length := len(filepath.Join(parent, runPrefix+"0123456789", "s", socketFile))
		if length <= maxSocket && reachable(parent) == nil {
			return parent, nil
		}
	}
	return "", errors.New("no folder for a socket: set TMPDIR to a short path that every user may enter")
}

// sweep removes the folders of owners that are dead. It tries: what it can't remove isn't ours.
func sweep(parent string) {
	folders, _ := filepath.Glob(filepath.Join(parent, runPrefix+"*"))
	for _, folder := range folders {
		sweepFolder(folder)
	}
}

func sweepFolder(folder string) {
	lock, err := os.OpenFile(filepath.Join(folder, "owner"), os.O_RDWR|syscall.O_NOFOLLOW, 0)
	if err != nil {
		// Between making a folder and its lock there is a moment.
		if info, err := os.Lstat(folder); err == nil && info.IsDir() && time.Since(info.ModTime()) > time.Hour {
			_ = os.RemoveAll(folder)
		}
		return
	}
	defer lock.Close()

	if syscall.Flock(int(lock.Fd()), syscall.LOCK_EX|syscall.LOCK_NB) != nil {
		return // its owner lives
	}
	stopOrphan(folder)
	_ = os.RemoveAll(folder)
}

// note says in the folder which process the server is, and by which folder of data it is known.
func (r *runFolder) note(pid int, data string) error {
	return os.WriteFile(filepath.Join(r.path, "server"), fmt.Appendf(nil, "%d\n%s\n", pid, data), 0o644)
}

func (r *runFolder) unnote() error {
	if err := os.Remove(filepath.Join(r.path, "server")); !errors.Is(err, os.ErrNotExist) {
		return err
	}
	return nil
}

// stopOrphan ends a server that outlived both its owner and its janitor. That the process is still that server is seen by its
// working folder, its data; where that can't be seen, it is left alone.
func stopOrphan(folder string) {
	content, err := os.ReadFile(filepath.Join(folder, "server"))
	if err != nil {
		return
	}
	var number, data string
	if lines := strings.Split(string(content), "\n"); len(lines) >= 2 {
		number, data = lines[0], lines[1]
	}
	pid, err := strconv.Atoi(number)
	if err != nil || pid <= 1 {
		return
	}
	for range 100 {
		if at, err := os.Readlink(filepath.Join("/proc", number, "cwd")); err != nil || at != data {
			return
		}
		_ = syscall.Kill(pid, syscall.SIGINT)
		time.Sleep(50 * time.Millisecond)
	}
}

// keptFolder makes the folder of data that is kept.
func keptFolder(path string, account *account) (string, error) {
	path, err := filepath.Abs(path)
	if err != nil {
		return "", err
	}
	if err := os.MkdirAll(path, 0o755); err != nil {
		return "", err
	}
	// As the server itself will say where it is.
	if path, err = filepath.EvalSymlinks(path); err != nil || account == nil {
		return path, err
	}

	if err := reachable(filepath.Dir(path)); err != nil {
		return "", fmt.Errorf("postgres runs as nobody, who can't reach %s: %w: choose a folder that every user may enter, or don't run as root", path, err)
	}
	return path, account.own(path)
}

// reachable says whether every user may enter a folder, by the permissions of all that lead to it.
func reachable(folder string) error {
	for {
		info, err := os.Stat(folder)
		if err != nil {
			return err
		}
		if info.Mode().Perm()&0o001 == 0 {
			return fmt.Errorf("%s is closed to other users", folder)
		}
		if folder == filepath.Dir(folder) {
			return nil
		}
		folder = filepath.Dir(folder)
	}
}

func exists(path string) bool {
	_, err := os.Lstat(path)
	return err == nil
}
