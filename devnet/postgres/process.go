package postgres

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	osuser "os/user"
	"path/filepath"
	"strconv"
	"syscall"
	"time"
)

// account is whose processes the server's are; nil for our own.
type account struct{ uid, gid uint32 }

// serverAccount is nobody's if we are root, which Postgres refuses to be.
func serverAccount() (*account, error) {
	if os.Geteuid() != 0 {
		return nil, nil
	}
	nobody, err := osuser.Lookup("nobody")
	if err != nil {
		return nil, fmt.Errorf("postgres doesn't run as root and there is no user nobody to run it as; start this as another user: %w", err)
	}
	uid, err := strconv.ParseUint(nobody.Uid, 10, 32)
	if err != nil {
		return nil, err
	}
	gid, err := strconv.ParseUint(nobody.Gid, 10, 32)
	if err != nil {
		return nil, err
	}
	return &account{uint32(uid), uint32(gid)}, nil
}

// attributes give a process the account, and a session of its own: Ctrl-C at a terminal is for us, who then stop it in order.
func (a *account) attributes() *syscall.SysProcAttr {
	attributes := &syscall.SysProcAttr{Setsid: true}
	if a != nil {
		attributes.Credential = &syscall.Credential{Uid: a.uid, Gid: a.gid, NoSetGroups: false}
	}
	return attributes
}

// own gives a file or folder to the account.
func (a *account) own(path string) error {
	if a == nil {
		return nil
	}
	return os.Chown(path, int(a.uid), int(a.gid))
}

// process is a server's first process.
type process struct{ command *exec.Cmd }

func startProcess(command *exec.Cmd) (*process, error) {
	if err := command.Start(); err != nil {
		return nil, fmt.Errorf("%s: %w", command.Path, err)
	}
	return &process{command}, nil
}

// gone says whether it has ended by itself, and how, without waiting.
func (p *process) gone() (bool, string) {
	var status syscall.WaitStatus
	pid, err := syscall.Wait4(p.command.Process.Pid, &status, syscall.WNOHANG, nil)
	switch {
	case errors.Is(err, syscall.ECHILD):
		return true, "no such process"
	case err != nil || pid == 0:
		return false, ""
	case status.Signaled():
		return true, status.Signal().String()
	}
	return true, "exit status " + strconv.Itoa(status.ExitStatus())
}

// kill ends the server and its children at once, as a machine's end would. A child that only sees its parent gone may finish what it
// is doing, and commit. Where there is no /proc, the children aren't found and do that.
func (p *process) kill() error {
	pid := p.command.Process.Pid
	_ = syscall.Kill(pid, syscall.SIGSTOP) // it makes no more of them
	for _, child := range children(pid) {
		_ = syscall.Kill(child, syscall.SIGKILL)
	}
	if err := p.command.Process.Kill(); err != nil && !errors.Is(err, os.ErrProcessDone) {
		return err
	}
	_ = p.command.Wait() // says that it was killed
	return nil
}

// signal tells the server and its children, the server first: it makes no more of them.
func (p *process) signal(signal syscall.Signal) error {
	pid := p.command.Process.Pid
	err := syscall.Kill(pid, signal)
	for _, child := range children(pid) {
		if one := syscall.Kill(child, signal); one != nil && !errors.Is(one, syscall.ESRCH) {
			err = errors.Join(err, one)
		}
	}
	return err
}

// children are the processes whose parent is this one.
func children(parent int) []int {
	var found []int
	stats, _ := filepath.Glob("/proc/[0-9]*/stat")
	for _, stat := range stats {
		content, err := os.ReadFile(stat)
		if err != nil {
			continue // it has ended
		}
		// pid (name) state parent …, and a name may have blanks and brackets
		after := string(content[bytes.LastIndexByte(content, ')')+1:])
		var state string
		var pid, of int
		_, err1 := fmt.Sscan(after, &state, &of)
		_, err2 := fmt.Sscan(filepath.Base(filepath.Dir(stat)), &pid)
		if err1 == nil && err2 == nil && of == parent {
			found = append(found, pid)
		}
	}
	return found
}

// interrupt asks for a fast shutdown, which rolls back what is open, and kills what doesn't follow.
func (p *process) interrupt(patience time.Duration) error {
	if err := p.command.Process.Signal(syscall.SIGINT); err != nil {
		return p.kill() // it has ended by itself
	}
	late := time.AfterFunc(patience, func() { _ = p.command.Process.Kill() })
	defer late.Stop()

	_ = p.command.Wait()
	if !late.Stop() {
		return fmt.Errorf("postgres didn't stop within %s and was killed", patience)
	}
	return nil
}

// janitor is a shell that waits for our end, which closes its standard input, then stops the server and cleans up.
type janitor struct {
	command *exec.Cmd
	alive   io.Closer
}

// A server that was stopped in order has left no note of itself, and then there is nothing to do.
const janitorScript = `
read -r _
if pid=$(head -n 1 "$1/server") && [ -n "$pid" ]; then
	kill -INT "$pid"
	i=0
	while [ $i -lt 100 ] && kill -0 "$pid"; do sleep 0.1; i=$((i + 1)); done
	kill -KILL "$pid"
fi 2>/dev/null
rm -rf -- "$1"
`

func startJanitor(run string, account *account) (*janitor, error) {
	ours, its, err := pipe()
	if err != nil {
		return nil, err
	}
	defer its.Close()

	// Under the server's account, which bounds what it can stop and remove.
	command := exec.Command("/bin/sh", "-c", janitorScript, "sh", run)
	command.Stdin = its
	command.Dir = "/"
	command.SysProcAttr = account.attributes()
	if err := command.Start(); err != nil {
		return nil, errors.Join(fmt.Errorf("start janitor: %w", err), ours.Close())
	}
	return &janitor{command, ours}, nil
}

func pipe() (write, read *os.File, err error) {
	read, write, err = os.Pipe() // both are closed on exec: no other child of ours keeps ours open
	return write, read, err
}

// dismiss lets it go, which takes no time after an orderly stop.
func (j *janitor) dismiss() error {
	if err := j.alive.Close(); err != nil {
		return err
	}
	_ = j.command.Wait()
	return nil
}
