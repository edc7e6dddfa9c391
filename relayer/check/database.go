package check

import (
	"context"
	"errors"
	"net/http"
	"time"

	"github.com/veritee/veritee/migrations"
	"github.com/veritee/veritee/relayer/config"
	"github.com/veritee/veritee/relayer/store"
)

const patience = 10 * time.Second

// database sees that it answers, has the schema of this build, and can be written.
func (k *checker) database(ctx context.Context) {
	dsn, err := k.config.Database.Resolve()
	if err != nil {
		k.fail("database", "url", "set the variable, or name the file that holds the URL: database.url_env, database.url_file", "%v", err)
		return
	}
	ctx, cancel := bounded(ctx, patience)
	defer cancel()

	have, err := migrations.Version(ctx, dsn)
	if err != nil {
		k.fail("database", "reachable", "see that Postgres runs and that user, password and database are right",
			"%s doesn't answer: %v", config.Mask(dsn), config.Conceal(err, dsn))
		return
	}
	k.ok("database", "reachable", "%s answers", config.Mask(dsn))

	want := migrations.Newest()
	switch {
	case have < want:
		k.fail("database", "schema", "`veritee migrate up`", "at version %d, this build needs %d", have, want)
		return
	case have > want:
		k.fail("database", "schema", "run the newer veritee that migrated it", "at version %d, this build knows up to %d", have, want)
		return
	}
	k.ok("database", "schema", "at version %d", have)

	k.store, err = store.Open(ctx, dsn, nil)
	if err == nil {
		err = k.store.Ping(ctx)
	}
	if err != nil {
		k.fail("database", "writable", "give the user the right to write, and see that the server isn't a read-only replica",
			"a write fails: %v", config.Conceal(err, dsn))
		return
	}
	k.ok("database", "writable", "written")
	k.tables(ctx)
}

// tables shows what in the database stands in the way of work.
func (k *checker) tables(ctx context.Context) {
	for _, chain := range k.config.Chains {
		row, err := k.store.Chain(ctx, chain.ID)
		switch {
		case errors.Is(err, store.ErrNoChain):
			k.ok("database", "chain "+chain.DisplayName(), "not begun yet: the relayer begins it")
		case err != nil:
			k.fail("database", "chain "+chain.DisplayName(), "see the database's log", "can't be read: %v", err)
		case row.Stopped != "":
			k.fail("database", "chain "+chain.DisplayName(), "decide: `veritee chain resume`, or `veritee chain accept-reorg` for the nodes' history", "stopped: %s", row.Stopped)
		case row.Paused != "":
			k.warn("database", "chain "+chain.DisplayName(), "`veritee chain resume` when it may go on", "paused: %s", row.Paused)
		default:
			k.ok("database", "chain "+chain.DisplayName(), "at block %d, final up to %d", row.Cursor.Number, row.Final.Number)
		}
	}
}

// alive asks whether it is a relayer that has the address.
func alive(ctx context.Context, address string) bool {
	ctx, cancel := context.WithTimeout(ctx, 2*time.Second)
	defer cancel()
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, "http://"+address+"/livez", nil)
	if err != nil {
		return false
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		return false
	}
	response.Body.Close()
	return response.StatusCode == http.StatusOK
}
