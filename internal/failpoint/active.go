//go:build failpoint

package failpoint

import (
	"os"
	"strconv"
	"strings"
	"sync/atomic"
	"syscall"
)

// Active says whether this build has failpoints.
const Active = true

var (
	place, nth = parse(os.Getenv(Variable))
	reached    atomic.Int64
)

// Reach says that the process is at a place.
func Reach(name string) {
	if name == place && reached.Add(1) == nth {
		// A signal to oneself may take a moment; nothing may happen in it.
		_ = syscall.Kill(os.Getpid(), syscall.SIGKILL)
		select {}
	}
}

// parse reads name[:nth]; a number that is none stands for the first time.
func parse(value string) (string, int64) {
	name, digits, counted := strings.Cut(value, ":")
	if n, err := strconv.ParseInt(digits, 10, 64); counted && err == nil && n > 0 {
		return name, n
	}
	return name, 1
}
