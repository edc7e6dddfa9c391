package docs_test

import (
	"bufio"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// patience is for one block; the slowest takes a few seconds, on a machine that does nothing else.
const patience = 4 * time.Minute

// A shell is the operator's: one bash that is given block after block, as a person would, in a fresh folder, and stops at the first
// command that fails.
//
// Whatever it starts is in one process group, whose first process waits for the end of a pipe that only the test holds. However
// the test ends, that process then kills the group, itself included.
type shell struct {
	t      *testing.T
	folder string

	bash    *exec.Cmd
	next    *os.File      // names of blocks to run
	done    chan struct{} // one for each that has run
	dead    chan struct{} // closed when bash has ended
	printed *os.File      // all that was printed so far
}

const driver = `
set -euo pipefail
while read -r block <&3; do
	source "$block"
	echo >&4
done
`

func newShell(t *testing.T, environment []string) *shell {
	t.Helper()
	folder, err := os.MkdirTemp("", "veritee-manual-") // short: a socket's path has a hundred bytes
	require.NoError(t, err)
	t.Cleanup(func() { os.RemoveAll(folder) })
	s := &shell{t: t, folder: folder, done: make(chan struct{}), dead: make(chan struct{})}

	watchman := exec.Command("sh", "-c", "read -r _; kill -KILL 0")
	watchman.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	hold, err := watchman.StdinPipe()
	require.NoError(t, err)
	require.NoError(t, watchman.Start())
	t.Cleanup(func() {
		hold.Close()
		_ = watchman.Wait()
		<-s.dead
	})

	s.printed, err = os.Create(filepath.Join(folder, ".printed"))
	require.NoError(t, err)
	blocks, next, err := os.Pipe()
	require.NoError(t, err)
	finished, finish, err := os.Pipe()
	require.NoError(t, err)
	s.next = next

	s.bash = exec.Command("bash", "-c", driver)
	s.bash.Dir, s.bash.Env = folder, environment
	s.bash.Stdout, s.bash.Stderr = s.printed, s.printed
	s.bash.ExtraFiles = []*os.File{blocks, finish}
	s.bash.SysProcAttr = &syscall.SysProcAttr{Setpgid: true, Pgid: watchman.Process.Pid}
	if err := s.bash.Start(); err != nil {
		close(s.dead)
		require.NoError(t, err)
	}
	blocks.Close()
	finish.Close()

	go func() {
		defer close(s.dead)
		_ = s.bash.Wait()
		finished.Close()
	}()
	go func() {
		for lines := bufio.NewScanner(finished); lines.Scan(); {
			s.done <- struct{}{}
		}
	}()
	t.Cleanup(func() { s.next.Close() })
	return s
}

// run runs a block and returns what it printed.
func (s *shell) run(text string) string {
	s.t.Helper()
	before, err := s.printed.Seek(0, 2)
	require.NoError(s.t, err)
	file := filepath.Join(s.folder, ".block")
	require.NoError(s.t, os.WriteFile(file, []byte(text), 0o600))
	_, err = s.next.WriteString(file + "\n")
	require.NoError(s.t, err)

	trouble := ""
	select {
	case <-s.done:
	case <-s.dead:
		trouble = "a command fails"
	case <-time.After(patience):
		trouble = "this takes too long"
	}
	all, err := os.ReadFile(s.printed.Name())
	require.NoError(s.t, err)
	output := string(all[before:])
	if trouble != "" {
		s.t.Fatalf("%s:\n\n%s\nIt printed:\n\n%s\n%s", trouble, text, output, s.logs())
	}
	return output
}

// logs are the last lines of every log that the installation has written.
func (s *shell) logs() string {
	files, _ := filepath.Glob(filepath.Join(s.folder, "installation", "run", "*.log"))
	var text strings.Builder
	for _, file := range files {
		content, err := os.ReadFile(file)
		if err != nil {
			continue
		}
		lines := strings.Split(strings.TrimSpace(string(content)), "\n")
		text.WriteString("---- " + filepath.Base(file) + " ----\n" + strings.Join(lines[max(0, len(lines)-15):], "\n") + "\n")
	}
	return text.String()
}
