package store

import "time"

// An instant is nanoseconds of a clock that only goes forward.
type instant int64

func (i instant) plus(d time.Duration) instant    { return i + instant(d) }
func (i instant) until(end instant) time.Duration { return time.Duration(end - i) }

var started = time.Now()

func sinceStart() instant { return instant(time.Since(started)) }
