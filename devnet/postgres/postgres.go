// Package postgres runs a real Postgres for development and tests: private, on a Unix socket, with nothing to install beyond
// what `npm ci` brings.
//
// The binaries are, in this order, those of the folder that POSTGRES_BIN names, those of npm (copied once to a folder under
// /var/tmp, because npm leaves out their links and may have put them where nobody else can read), and Debian's.
//
// Postgres refuses to run as root. Started by root it runs as the user nobody, whose are then the folders of its data and its
// socket.
//
// What holds:
//
//   - nobody else reaches the server: it doesn't listen on TCP, and its socket is in a folder that only its user enters;
//   - a server doesn't outlive the process that started it, however that ends: a small shell process waits for the end of a pipe
//     that only the starter holds, then stops the server and removes its folders. A signal on the parent's death would belong to
//     the thread that started it, and Go's threads come and go;
//   - if even that process was killed, the next start stops the server and removes the folders, which it knows by a lock file
//     that nobody holds any more.
package postgres

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/url"
	"path/filepath"
	"sync"
	"syscall"
	"time"

	"github.com/jackc/pgx/v5"
)

const (
	user     = "veritee"
	database = "veritee"

	startTimeout = 30 * time.Second // a machine under load; half a second on an idle one
	stopTimeout  = 20 * time.Second
)

// Config says how to run a server. The zero value is a usable one.
type Config struct {
	// Dir keeps the data when the server has stopped. Empty: a temporary folder, removed.
	Dir string

	// Log receives what the server says. It is in an error in any case.
	Log io.Writer

	// NoSync doesn't wait for the disk. Data survives the death of every process, but not of the machine: for tests.
	NoSync bool
}

// A Server is a running Postgres.
type Server struct {
	config   Config
	binaries string // folder of initdb and postgres
	account  *account
	run      *runFolder
	data     string

	mu      sync.Mutex
	process *process // nil while it is down
	janitor *janitor
	stopped bool
}

// Start makes a server, with data of an earlier one if Dir has some, and waits until it answers.
func Start(ctx context.Context, config Config) (*Server, error) {
	server, err := start(ctx, config)
	if err != nil {
		return nil, fmt.Errorf("start postgres: %w", err)
	}
	return server, nil
}

func start(ctx context.Context, config Config) (*Server, error) {
	account, err := serverAccount()
	if err != nil {
		return nil, err
	}
	binaries, err := usualPlaces().find(ctx)
	if err != nil {
		return nil, err
	}

	run, err := newRunFolder(account)
	if err != nil {
		return nil, err
	}
	s := &Server{config: config, binaries: binaries, account: account, run: run, data: filepath.Join(run.path, "data")}

	parent := run.path
	if config.Dir != "" {
		if parent, err = keptFolder(config.Dir, account); err != nil {
			return nil, errors.Join(err, run.remove())
		}
		s.data = filepath.Join(parent, "data")
	}

	if err := s.initialise(ctx, parent); err != nil {
		return nil, errors.Join(err, run.remove())
	}
	if s.janitor, err = startJanitor(run.path, account); err != nil {
		return nil, errors.Join(err, run.remove())
	}
	if err := s.up(ctx); err != nil {
		return nil, errors.Join(err, s.Stop())
	}
	if err := s.ensureDatabase(ctx); err != nil {
		return nil, errors.Join(err, s.Stop())
	}
	return s, nil
}

// DSN is how to reach the database veritee.
func (s *Server) DSN() string { return s.dsn(database) }

func (s *Server) dsn(name string) string {
	// Host in the query, because a path isn't a host name of a URL.
	values := url.Values{"host": {s.run.socket}, "user": {user}}
	return "postgres:///" + url.PathEscape(name) + "?" + values.Encode()
}

// CreateDatabase makes an empty database and returns how to reach it.
func (s *Server) CreateDatabase(ctx context.Context, name string) (string, error) {
	return s.createDatabase(ctx, name, "template1")
}

func (s *Server) createDatabase(ctx context.Context, name, template string) (string, error) {
	statement := fmt.Sprintf("CREATE DATABASE %s TEMPLATE %s", pgx.Identifier{name}.Sanitize(), pgx.Identifier{template}.Sanitize())
	if err := s.execute(ctx, statement); err != nil {
		return "", fmt.Errorf("create database %s: %w", name, err)
	}
	return s.dsn(name), nil
}

// DropDatabase removes a database and ends whatever is connected to it.
func (s *Server) DropDatabase(ctx context.Context, name string) error {
	if err := s.execute(ctx, fmt.Sprintf("DROP DATABASE IF EXISTS %s WITH (FORCE)", pgx.Identifier{name}.Sanitize())); err != nil {
		return fmt.Errorf("drop database %s: %w", name, err)
	}
	return nil
}

func (s *Server) execute(ctx context.Context, statement string) error {
	conn, err := pgx.Connect(ctx, s.dsn("postgres"))
	if err != nil {
		return err
	}
	defer conn.Close(context.WithoutCancel(ctx))

	_, err = conn.Exec(ctx, statement)
	return err
}

func (s *Server) ensureDatabase(ctx context.Context) error {
	conn, err := pgx.Connect(ctx, s.dsn("postgres"))
	if err != nil {
		return err
	}
	defer conn.Close(context.WithoutCancel(ctx))

	var exists bool
	if err := conn.QueryRow(ctx, "SELECT EXISTS (SELECT FROM pg_database WHERE datname = $1)", database).Scan(&exists); err != nil || exists {
		return err
	}
	_, err = conn.Exec(ctx, "CREATE DATABASE "+database)
	return err
}

// Kill ends the server and all its connections as a crash would, with SIGKILL.
func (s *Server) Kill() error {
	s.mu.Lock()
	defer s.mu.Unlock()

	if s.process == nil {
		return nil
	}
	err := errors.Join(s.process.kill(), s.run.unnote())
	s.process = nil
	return err
}

// Freeze stops the server and all its sessions where they are, as a machine that hangs would: nobody is answered, and nobody is told.
// Thaw lets them go on.
func (s *Server) Freeze() error { return s.signal(syscall.SIGSTOP) }

// Thaw undoes Freeze.
func (s *Server) Thaw() error { return s.signal(syscall.SIGCONT) }

func (s *Server) signal(signal syscall.Signal) error {
	s.mu.Lock()
	defer s.mu.Unlock()

	if s.process == nil {
		return errors.New("postgres doesn't run")
	}
	return s.process.signal(signal)
}

// Restart brings the server up on the same data and socket. If it runs, it is stopped first.
func (s *Server) Restart(ctx context.Context) error {
	s.mu.Lock()
	defer s.mu.Unlock()

	if s.stopped {
		return errors.New("restart postgres: it was stopped for good")
	}
	if err := s.down(); err != nil {
		return fmt.Errorf("restart postgres: %w", err)
	}
	if err := s.up(ctx); err != nil {
		return fmt.Errorf("restart postgres: %w", err)
	}
	return nil
}

// Stop ends the server, cutting off whoever is connected, and removes its folders but Dir. A second call does nothing.
func (s *Server) Stop() error {
	s.mu.Lock()
	defer s.mu.Unlock()

	if s.stopped {
		return nil
	}
	s.stopped = true
	return errors.Join(s.down(), s.janitor.dismiss(), s.run.remove())
}

func (s *Server) down() error {
	if s.process == nil {
		return nil
	}
	err := errors.Join(s.process.interrupt(stopTimeout), s.run.unnote())
	s.process = nil
	return err
}
