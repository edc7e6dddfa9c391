package store_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/migrations"
	"github.com/veritee/veritee/relayer/store"
)

func TestADatabaseURLThatCantBeReadIsNotRepeated(t *testing.T) {
	for _, dsn := range []string{
		"postgres://user:hush/hush@127.0.0.1:1/db",
		"postgres://user:hush%zz@127.0.0.1:1/db",
		"host=127.0.0.1 port=1 password = hush sslmode=nope",
		`host=127.0.0.1 port=1 password=x\ hush sslmode=nope`,
		"postgres://user@127.0.0.1:1/db?connect_timeout=hush",
	} {
		_, opened := store.Open(t.Context(), dsn, nil)
		_, migrated := migrations.Up(t.Context(), dsn)
		_, looked := migrations.Status(t.Context(), dsn)
		_, versioned := migrations.Version(t.Context(), dsn)
		for _, err := range []error{opened, migrated, looked, versioned} {
			require.ErrorIs(t, err, migrations.ErrDSN)
			require.NotContains(t, err.Error(), "hush")
			require.ErrorContains(t, err, "percent-encoded")
		}
	}
}
