package pipeline

import (
	"context"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/internal/logbuffer"
)

// binaries are built once per run, the relayer with the failpoints in it.
var binaries struct {
	once            sync.Once
	veritee, worker string
	err             error
}

func build(t tester) (veritee, worker string) {
	t.Helper()
	binaries.once.Do(func() {
		folder, err := os.MkdirTemp("", "veritee-pipeline-")
		if err != nil {
			binaries.err = err
			return
		}
		binaries.veritee, binaries.worker = filepath.Join(folder, "veritee"), filepath.Join(folder, "veritee-worker")
		for path, args := range map[string][]string{
			binaries.veritee: {"-tags", "failpoint", "github.com/veritee/veritee/cmd/veritee"},
			binaries.worker:  {"github.com/veritee/veritee/cmd/veritee-worker"},
		} {
			cmd := exec.Command("go", append([]string{"build", "-o", path}, args...)...)
			if out, err := cmd.CombinedOutput(); err != nil {
				binaries.err = errBuild{out, err}
				return
			}
		}
	})
	require.NoError(t, binaries.err)
	return binaries.veritee, binaries.worker
}

type errBuild struct {
	out []byte
	err error
}

func (e errBuild) Error() string { return e.err.Error() + "\n" + string(e.out) }

func TestMain(m *testing.M) {
	code := m.Run()
	if binaries.veritee != "" {
		os.RemoveAll(filepath.Dir(binaries.veritee))
	}
	os.Exit(code)
}

// A process is a child of the test. Its output is shown if the test fails.
type process struct {
	t    tester
	name string
	cmd  *exec.Cmd
	log  *logbuffer.Buffer
	dead chan struct{}
	err  error // once dead
}

func start(t tester, name string, env []string, binary string, args ...string) *process {
	t.Helper()
	p := &process{t: t, name: name, log: new(logbuffer.Buffer), dead: make(chan struct{})}
	p.cmd = exec.Command(binary, args...)
	p.cmd.Env = append(os.Environ(), env...)
	p.cmd.Stdout, p.cmd.Stderr = p.log, p.log
	p.cmd.SysProcAttr = &syscall.SysProcAttr{Pdeathsig: syscall.SIGKILL}

	started := make(chan error)
	go func() {
		// The parent-death signal belongs to the thread.
		runtime.LockOSThread()
		defer runtime.UnlockOSThread()
		err := p.cmd.Start()
		started <- err
		if err == nil {
			p.err = p.cmd.Wait()
		}
		close(p.dead)
	}()
	require.NoError(t, <-started)
	t.Cleanup(func() {
		p.kill()
		if t.Failed() {
			t.Logf("---- %s ----\n%s", name, p.log.Tail(200))
		}
	})
	return p
}

// kill is kill -9.
func (p *process) kill() {
	_ = p.cmd.Process.Signal(syscall.SIGKILL)
	<-p.dead
}

// Kill and Stop are for key nodes, which package committee starts and ends.
func (p *process) Kill()              { p.kill() }
func (p *process) Stop(time.Duration) { p.kill() }

func (p *process) isDead() bool {
	select {
	case <-p.dead:
		return true
	default:
		return false
	}
}

// stop asks it to end, and waits.
func (p *process) stop(ctx context.Context) error {
	_ = p.cmd.Process.Signal(syscall.SIGTERM)
	select {
	case <-p.dead:
		return p.err
	case <-ctx.Done():
		return ctx.Err()
	}
}

// waitDead waits until it ends by itself.
func (p *process) waitDead(within time.Duration) {
	p.t.Helper()
	select {
	case <-p.dead:
	case <-time.After(within):
		p.t.Fatalf("%s is still alive", p.name)
	}
}
