package process

import (
	"os"
	"os/exec"
	"path/filepath"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

func shell(t *testing.T, script string) (*Child, string) {
	t.Helper()
	binary, err := exec.LookPath("sh")
	require.NoError(t, err)
	log := filepath.Join(t.TempDir(), "log")
	child, err := Start(Command{Binary: binary, Args: []string{"-c", script}, Env: []string{"SAYS=hello"}, Log: log})
	require.NoError(t, err)
	t.Cleanup(child.Kill)
	return child, log
}

func TestChildSaysWhatItHasToAndEnds(t *testing.T) {
	child, log := shell(t, "echo $SAYS; echo world; exit 3")
	<-child.Done()
	var exit *exec.ExitError
	require.ErrorAs(t, child.Err(), &exit)
	require.Equal(t, 3, exit.ExitCode())
	require.Equal(t, "\n  hello\n  world", Tail(log, 5))
	require.Equal(t, "\n  world", Tail(log, 1))
}

func TestStopIsHeardAndKillNeedNotBe(t *testing.T) {
	child, log := shell(t, "trap 'echo heard; exit 0' TERM; echo up; while :; do sleep 0.01; done")
	require.Eventually(t, func() bool { return Tail(log, 1) != "" }, time.Minute, time.Millisecond)
	child.Stop(time.Minute)
	require.NoError(t, child.Err())
	require.Equal(t, "\n  heard", Tail(log, 1))

	deaf, log := shell(t, "trap '' TERM; echo up; while :; do sleep 0.01; done")
	require.Eventually(t, func() bool { return Tail(log, 1) != "" }, time.Minute, time.Millisecond)
	deaf.Stop(10 * time.Millisecond)
	require.ErrorContains(t, deaf.Err(), "killed")
}

func TestWhatCanNotStartIsAnError(t *testing.T) {
	_, err := Start(Command{Binary: filepath.Join(t.TempDir(), "nothing"), Log: filepath.Join(t.TempDir(), "log")})
	require.ErrorIs(t, err, os.ErrNotExist)
	_, err = Sibling("nothing")
	require.ErrorContains(t, err, "make build")
}
