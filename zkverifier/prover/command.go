package prover

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"strings"
	"syscall"
	"time"

	"github.com/veritee/veritee/zkverifier/risczero"
)

const (
	maxComplaint = 2 << 10         // of what a command says on stderr, the end is kept
	grace        = 2 * time.Second // how long its pipes may stay open after it was killed
)

// kept are the variables that a command gets of this process's environment: where programs are, and where files may be put.
// Everything else, secrets above all, is none of its business.
var kept = []string{"PATH", "HOME", "TMPDIR", "LANG"}

// Command is a program that proves: it reads one [Request] from stdin, writes one [Answer] to stdout, and ends with success. What
// it says on stderr is quoted when it fails.
type Command struct {
	Path string
	Args []string
	Env  []string // more variables, as in "RAYON_NUM_THREADS=8"
}

// Prove runs the command. When the context ends, the command is killed with everything that it started.
func (c *Command) Prove(ctx context.Context, task Task) (*risczero.Receipt, error) {
	request, err := task.encode()
	if err != nil {
		return nil, err
	}
	running, stop := context.WithCancel(ctx)
	defer stop()
	stdout, stderr := &bounded{most: MaxAnswer, full: stop}, &tail{}
	cmd := exec.CommandContext(running, c.Path, c.Args...)
	cmd.Stdin, cmd.Stdout, cmd.Stderr = bytes.NewReader(request), stdout, stderr
	cmd.Env = append(environment(), c.Env...)

	// It leads a group of its own, so that what it starts ends with it.
	cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	cmd.Cancel = func() error { return syscall.Kill(-cmd.Process.Pid, syscall.SIGKILL) }
	cmd.WaitDelay = grace

	err = cmd.Run()
	if errors.Is(err, exec.ErrWaitDelay) {
		// It ended, but something that it started holds its pipes and so is there to be killed.
		_ = syscall.Kill(-cmd.Process.Pid, syscall.SIGKILL)
	}
	switch {
	case ctx.Err() != nil:
		return nil, ended(ctx, "command "+c.Path)
	case stdout.refused:
		return nil, fmt.Errorf("%w: command %s: more than %d bytes of output", ErrFailed, c.Path, MaxAnswer)
	case err != nil:
		return nil, fmt.Errorf("%w: command %s: %w%s", ErrFailed, c.Path, err, stderr)
	}
	r, err := receipt(&stdout.buffer)
	if err != nil {
		return nil, fmt.Errorf("command %s: %w%s", c.Path, err, stderr)
	}
	return r, nil
}

func environment() (env []string) {
	for _, name := range kept {
		if value, set := os.LookupEnv(name); set {
			env = append(env, name+"="+value)
		}
	}
	return env
}

// ended says why there is no receipt when the context is over.
func ended(ctx context.Context, who string) error {
	if errors.Is(ctx.Err(), context.DeadlineExceeded) {
		return fmt.Errorf("%w: %s: %w; the direct path needs no proof", ErrDeadline, who, ctx.Err())
	}
	return fmt.Errorf("prover: %s: %w", who, context.Cause(ctx))
}

var errTooLong = errors.New("too long")

// bounded keeps what is written, and refuses more than there may be. The buffer isn't embedded: its ReadFrom would let io.Copy
// go around Write.
type bounded struct {
	buffer  bytes.Buffer
	most    int
	full    func() // called when more is refused: nobody waits for whoever writes on
	refused bool
}

func (b *bounded) Write(p []byte) (int, error) {
	if b.buffer.Len()+len(p) > b.most {
		b.refused = true
		b.full()
		return 0, errTooLong
	}
	return b.buffer.Write(p)
}

// tail keeps the end of what is written.
type tail struct{ kept []byte }

func (t *tail) Write(p []byte) (int, error) {
	t.kept = append(t.kept, p...)
	if over := len(t.kept) - maxComplaint; over > 0 {
		t.kept = append(t.kept[:0], t.kept[over:]...)
	}
	return len(p), nil
}

// String is what there is to add to an error. Nobody knows what a program writes: what can't be printed is shown as such.
func (t *tail) String() string {
	text := strings.TrimSpace(string(t.kept))
	if text == "" {
		return ""
	}
	return fmt.Sprintf("; it said: %q", text)
}
