package postgres

import (
	"testing"
	"time"
)

func TestQuick(t *testing.T) {
	start := time.Now()
	t.Log(Test(t), time.Since(start))
	start = time.Now()
	t.Log(Test(t), time.Since(start))
}
