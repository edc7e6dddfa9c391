// Package process runs our binaries as children of a development command: the relayer and the workers are processes of their own
// there, as they are in life, so that they can be killed.
//
// A child dies with its parent, however that ends (on Linux), and isn't reached by a terminal's ^C: whoever started it stops it, in
// order. What it says goes to a file, of which [Tail] shows the end.
package process

import (
	"bufio"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"syscall"
	"time"
)

// A Command is what to run.
type Command struct {
	Binary string
	Args   []string
	Env    []string // besides our own
	Log    string   // file that takes its output, at its end
}

// A Child is a running process, or one that was.
type Child struct {
	cmd  *exec.Cmd
	done chan struct{}
	err  error // once done is closed
}

// Start runs the command.
func Start(c Command) (*Child, error) {
	file, err := os.OpenFile(c.Log, os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o600)
	if err != nil {
		return nil, err
	}
	child := &Child{cmd: exec.Command(c.Binary, c.Args...), done: make(chan struct{})}
	child.cmd.Env = append(os.Environ(), c.Env...)
	child.cmd.Stdout, child.cmd.Stderr = file, file
	child.cmd.SysProcAttr = childAttributes()

	started := make(chan error)
	go func() {
		defer close(child.done)
		defer file.Close()
		// The parent-death signal belongs to the thread that starts the child.
		child.err = onItsThread(func() error {
			err := child.cmd.Start()
			if started <- err; err != nil {
				return err
			}
			return child.cmd.Wait()
		})
	}()
	if err := <-started; err != nil {
		return nil, err
	}
	return child, nil
}

// Pid is its number.
func (c *Child) Pid() int { return c.cmd.Process.Pid }

// Done is closed when it has ended.
func (c *Child) Done() <-chan struct{} { return c.done }

// Err is how it ended, once it has; nil is exit status 0.
func (c *Child) Err() error { return c.err }

// Signal tells it something. One that has ended hears nothing.
func (c *Child) Signal(signal syscall.Signal) { _ = c.cmd.Process.Signal(signal) }

// Kill is kill -9; it returns when the child is gone.
func (c *Child) Kill() {
	c.Signal(syscall.SIGKILL)
	<-c.done
}

// Stop asks it to end and waits; after the patience it is killed.
func (c *Child) Stop(patience time.Duration) {
	c.Signal(syscall.SIGTERM)
	select {
	case <-c.done:
	case <-time.After(patience):
		c.Kill()
	}
}

// Tail is the end of a log file, for an error message; empty if there is none.
func Tail(log string, lines int) string {
	file, err := os.Open(log)
	if err != nil {
		return ""
	}
	defer file.Close()
	var last []string
	for scanner := bufio.NewScanner(file); scanner.Scan(); {
		last = append(last, scanner.Text())
		if len(last) > lines {
			last = last[1:]
		}
	}
	text := ""
	for _, line := range last {
		text += "\n  " + line
	}
	return text
}

// Sibling is another of our binaries, which stands beside the one that runs.
func Sibling(name string) (string, error) {
	self, err := os.Executable()
	if err != nil {
		return "", err
	}
	path := filepath.Join(filepath.Dir(self), name)
	if _, err := os.Stat(path); err != nil {
		return "", fmt.Errorf("no %s beside %s; `make build` puts both into bin/", name, filepath.Base(self))
	}
	return path, nil
}
