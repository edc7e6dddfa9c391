package migrations

import (
	"errors"

	"github.com/jackc/pgx/v5/pgconn"
)

// ErrDSN is returned for a database URL that can't be read. What is wrong with it isn't repeated: it may be the password that is, and
// then no pattern knows where it ends.
var ErrDSN = errors.New("the database's URL can't be read: write postgres://user:password@host:5432/database, with what is special in " +
	"the password percent-encoded (/ as %2F), and parameters such as sslmode as libpq has them")

// Masked is [ErrDSN] in place of an error about the URL; other errors stay as they are.
func Masked(err error) error {
	var parsing *pgconn.ParseConfigError
	if errors.As(err, &parsing) {
		return ErrDSN
	}
	return err
}
