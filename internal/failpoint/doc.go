// Package failpoint lets a test kill the process at a place where a crash hurts most. A build with the tag failpoint dies, as by
// kill -9 and without a last word, when it reaches the place that the environment names:
//
//	VERITEE_FAILPOINT=after-commit-before-broadcast    the first time
//	VERITEE_FAILPOINT=after-commit-before-broadcast:3  the third time
//	VERITEE_FAILPOINT=after-commit-before-broadcast:1:freeze
//
// With freeze it stops instead, as by SIGSTOP, until somebody sends SIGCONT.
//
// In every other build [Reach] does nothing and costs nothing.
package failpoint

// Variable is the environment variable that names the place.
const Variable = "VERITEE_FAILPOINT"

// The places.
const (
	// CommittedNotSent: a settlement is stored with its signed attempt, and nobody else has seen it (fault F16).
	CommittedNotSent = "after-commit-before-broadcast"

	// SentNotMarked: a node has the attempt, and the database doesn't know that (fault F17).
	SentNotMarked = "after-broadcast-before-mark"
)
