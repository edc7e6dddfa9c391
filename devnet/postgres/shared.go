package postgres

import (
	"context"
	"fmt"
	"sync"
	"sync/atomic"
	"time"

	"github.com/veritee/veritee/migrations"
)

// T is what Test needs of a testing.TB, so that a binary which starts servers doesn't carry the testing package.
type T interface {
	Helper()
	Fatalf(format string, args ...any)
	Cleanup(func())
}

const template = "template_veritee"

// shared is one server per test binary. Nobody stops it: it ends with the process, see the package comment. It leaves no
// goroutine behind.
var shared struct {
	once   sync.Once
	server *Server
	err    error

	databases atomic.Int64
}

// Test returns a fresh, migrated database on a server that the tests of a binary share. It is dropped at the end of the test.
func Test(t T) string {
	t.Helper()

	return fresh(t, template)
}

// TestEmpty is [Test] without migrations.
func TestEmpty(t T) string {
	t.Helper()

	return fresh(t, "template1")
}

func fresh(t T, from string) string {
	t.Helper()

	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()

	shared.once.Do(func() { shared.server, shared.err = startShared(ctx) })
	if shared.err != nil {
		t.Fatalf("%v", shared.err)
	}
	name := fmt.Sprintf("test_%d", shared.databases.Add(1))
	dsn, err := shared.server.createDatabase(ctx, name, from)
	if err != nil {
		t.Fatalf("%v", err)
	}
	t.Cleanup(func() { _ = shared.server.DropDatabase(context.Background(), name) })
	return dsn
}

// startShared migrates once: copying a database takes a fraction of that.
func startShared(ctx context.Context) (*Server, error) {
	server, err := Start(ctx, Config{NoSync: true})
	if err != nil {
		return nil, err
	}
	dsn, err := server.CreateDatabase(ctx, template)
	if err != nil {
		return nil, err
	}
	if _, err := migrations.Up(ctx, dsn); err != nil {
		return nil, err
	}
	return server, nil
}
