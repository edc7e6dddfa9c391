package failpoint_test

import (
	"os"
	"os/exec"
	"strings"
	"syscall"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/internal/failpoint"
)

// TestProcessDiesAtThePlaceThatIsNamed runs itself as a child, with the tag, since it is the process that dies.
func TestProcessDiesAtThePlaceThatIsNamed(t *testing.T) {
	const child = "VERITEE_FAILPOINT_CHILD"
	if os.Getenv(child) != "" {
		for range 3 {
			failpoint.Reach(failpoint.CommittedNotSent)
			_, _ = os.Stdout.WriteString("alive\n")
		}
		return
	}

	binary := t.TempDir() + "/child"
	out, err := exec.Command("go", "test", "-tags", "failpoint", "-c", "-o", binary, ".").CombinedOutput()
	require.NoError(t, err, string(out))

	for value, alive := range map[string]int{
		failpoint.CommittedNotSent:        0,
		failpoint.CommittedNotSent + ":3": 2,
		failpoint.CommittedNotSent + ":4": 3,
		failpoint.SentNotMarked:           3,
		"":                                3,
	} {
		t.Run(value, func(t *testing.T) {
			cmd := exec.Command(binary, "-test.run", "^TestProcessDiesAtThePlaceThatIsNamed$")
			cmd.Env = append(os.Environ(), child+"=1", failpoint.Variable+"="+value)
			out, err := cmd.Output()
			require.Equal(t, alive, strings.Count(string(out), "alive"))

			if alive == 3 {
				require.NoError(t, err)
				return
			}
			var exit *exec.ExitError
			require.ErrorAs(t, err, &exit)
			require.Equal(t, syscall.SIGKILL, exit.Sys().(syscall.WaitStatus).Signal())
		})
	}

	t.Run("freeze", func(t *testing.T) {
		cmd := exec.Command(binary, "-test.run", "^TestProcessDiesAtThePlaceThatIsNamed$")
		cmd.Env = append(os.Environ(), child+"=1", failpoint.Variable+"="+failpoint.CommittedNotSent+":2:freeze")
		var said strings.Builder
		cmd.Stdout = &said
		require.NoError(t, cmd.Start())
		var status syscall.WaitStatus
		_, err = syscall.Wait4(cmd.Process.Pid, &status, syscall.WUNTRACED, nil)
		require.NoError(t, err)
		require.True(t, status.Stopped())

		require.NoError(t, cmd.Process.Signal(syscall.SIGCONT))
		require.NoError(t, cmd.Wait())
		require.Equal(t, 3, strings.Count(said.String(), "alive"), "it goes on where it stopped")
	})
}

func TestNothingHappensWithoutTheTag(t *testing.T) {
	if failpoint.Active {
		t.Skip("this build has failpoints")
	}
	t.Setenv(failpoint.Variable, failpoint.CommittedNotSent)
	failpoint.Reach(failpoint.CommittedNotSent)
}
