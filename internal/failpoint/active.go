//go:build failpoint

package failpoint

import (
	"os"
	"runtime"
	"strconv"
	"strings"
	"sync/atomic"
	"syscall"
)

// Active says whether this build has failpoints.
const Active = true

var (
	place, nth, freezes = parse(os.Getenv(Variable))
	reached             atomic.Int64
)

// Reach says that the process is at a place.
func Reach(name string) {
	if name != place || reached.Add(1) != nth {
		return
	}
	if freezes {
		// To this thread, so that it has stopped before the call returns.
		runtime.LockOSThread()
		defer runtime.UnlockOSThread()
		_ = syscall.Tgkill(os.Getpid(), syscall.Gettid(), syscall.SIGSTOP)
		return
	}
	// A signal to oneself may take a moment; nothing may happen in it.
	_ = syscall.Kill(os.Getpid(), syscall.SIGKILL)
	select {}
}

// parse reads name[:nth[:freeze]]; a number that is none stands for the first time.
func parse(value string) (string, int64, bool) {
	name, rest, _ := strings.Cut(value, ":")
	digits, what, _ := strings.Cut(rest, ":")
	n, err := strconv.ParseInt(digits, 10, 64)
	if err != nil || n <= 0 {
		n = 1
	}
	return name, n, what == "freeze"
}
