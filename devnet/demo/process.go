package demo

import (
	"bufio"
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"syscall"
	"time"
)

// A process is a child that is started again when it dies, until it is told to stop: kill it and see what happens.
type process struct {
	name   string
	binary string
	args   []string
	env    []string
	log    string // file that takes its output

	stop context.CancelFunc
	done chan struct{}
}

// start runs the child and returns. It runs until halt.
func (p *process) start() error {
	file, err := os.OpenFile(p.log, os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o600)
	if err != nil {
		return err
	}
	ctx, stop := context.WithCancel(context.Background())
	p.stop = stop
	p.done = make(chan struct{})
	go func() {
		defer close(p.done)
		defer file.Close()
		for ctx.Err() == nil {
			if err := p.once(ctx, file); err != nil {
				fmt.Fprintf(file, "%s: %v\n", p.name, err)
			}
			// What dies at once shall not spin.
			select {
			case <-ctx.Done():
			case <-time.After(200 * time.Millisecond):
			}
		}
	}()
	return nil
}

func (p *process) once(ctx context.Context, output *os.File) error {
	cmd := exec.CommandContext(ctx, p.binary, p.args...)
	cmd.Env = append(os.Environ(), p.env...)
	cmd.Stdout, cmd.Stderr = output, output
	cmd.Cancel = func() error { return cmd.Process.Signal(syscall.SIGTERM) }
	cmd.WaitDelay = 5 * time.Second
	// A terminal's ^C is for us alone: the children are stopped in order.
	cmd.SysProcAttr = childAttributes()

	// The parent-death signal belongs to the thread that starts the child.
	return onItsThread(func() error {
		if err := cmd.Start(); err != nil {
			return err
		}
		return cmd.Wait()
	})
}

// halt stops the child for good and waits until it is gone.
func (p *process) halt() {
	if p.stop != nil {
		p.stop()
		<-p.done
	}
}

// tail is the end of its log, for an error message.
func (p *process) tail(lines int) string {
	file, err := os.Open(p.log)
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

// sibling is another of our binaries, which stands beside this one.
func sibling(name string) (string, error) {
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
