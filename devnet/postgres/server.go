package postgres

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"time"

	"github.com/jackc/pgx/v5"
)

// initialise makes the folder of data unless it is there. It is made beside and renamed, so that one that is there is whole.
func (s *Server) initialise(ctx context.Context, parent string) error {
	switch made, err := os.ReadFile(filepath.Join(s.data, "PG_VERSION")); {
	case err == nil:
		return s.sameVersion(ctx, strings.TrimSpace(string(made)))
	case !errors.Is(err, os.ErrNotExist):
		return err
	}

	fresh := filepath.Join(parent, "data.new")
	if err := os.RemoveAll(fresh); err != nil {
		return err
	}
	command := s.command(ctx, "initdb", "--pgdata", fresh, "--username", user, "--auth", "trust",
		"--encoding", "UTF8", "--locale", "C", "--no-sync", "--no-instructions")
	if out, err := command.CombinedOutput(); err != nil {
		return fmt.Errorf("initdb: %w: %s", err, bytes.TrimSpace(out))
	}
	return os.Rename(fresh, s.data)
}

// sameVersion refuses data that another major version wrote: Postgres would, and say less.
func (s *Server) sameVersion(ctx context.Context, made string) error {
	out, err := s.command(ctx, "postgres", "--version").Output()
	if err != nil {
		return fmt.Errorf("postgres --version: %w", err)
	}
	if !strings.Contains(string(out), " "+made) {
		return fmt.Errorf("%s has data of Postgres %s and the binaries are %s: remove it, or name binaries of that version by POSTGRES_BIN",
			s.data, made, bytes.TrimSpace(out))
	}
	return nil
}

func (s *Server) command(ctx context.Context, name string, arguments ...string) *exec.Cmd {
	command := exec.CommandContext(ctx, filepath.Join(s.binaries, name), arguments...)
	command.Env = []string{"PATH=" + os.Getenv("PATH"), "LC_ALL=C", "TZ=UTC"}
	command.Dir = s.run.path // wherever we are may be closed to the server's user
	command.SysProcAttr = s.account.attributes()
	return command
}

// up starts the server and waits until it answers.
func (s *Server) up(ctx context.Context) error {
	ctx, cancel := context.WithTimeout(ctx, startTimeout)
	defer cancel()

	for {
		err := s.upOnce(ctx)
		// A killed server's children see to their end by themselves, in a moment; until then their memory is in use.
		if err == nil || !strings.Contains(err.Error(), "is still in use") || ctx.Err() != nil {
			return err
		}
		pause(ctx, 50*time.Millisecond)
	}
}

func (s *Server) upOnce(ctx context.Context) error {
	settings := []string{
		"listen_addresses=", "unix_socket_directories=" + s.run.socket, "unix_socket_permissions=0700", "port=5432",
		"max_connections=200", "shared_buffers=64MB", "timezone=UTC", "log_timezone=UTC", "jit=off",
		"log_error_verbosity=terse", // what a failed statement carried stays out of the log
	}
	if s.config.NoSync {
		settings = append(settings, "fsync=off", "full_page_writes=off", "wal_level=minimal", "max_wal_senders=0")
	}
	arguments := []string{"-D", s.data}
	for _, setting := range settings {
		arguments = append(arguments, "-c", setting)
	}

	// Not bound to ctx, which may end before the server does.
	command := s.command(context.Background(), "postgres", arguments...)
	log, err := s.newLog()
	if err != nil {
		return err
	}
	defer log.Close()
	command.Stdout, command.Stderr = log.writer, log.writer

	process, err := startProcess(command)
	if err != nil {
		return err
	}
	if err := s.run.note(command.Process.Pid, s.data); err != nil {
		return errors.Join(err, process.kill())
	}

	for {
		answered := s.answers(ctx)
		if answered == nil {
			s.process = process
			return nil
		}
		if gone, state := process.gone(); gone {
			_ = s.run.unnote()
			return fmt.Errorf("postgres ended (%s): %s", state, log.tail())
		}
		if ctx.Err() != nil {
			return errors.Join(fmt.Errorf("postgres doesn't answer: %w: %s", answered, log.tail()), process.kill(), s.run.unnote())
		}
		pause(ctx, 20*time.Millisecond)
	}
}

func (s *Server) answers(ctx context.Context) error {
	conn, err := pgx.Connect(ctx, s.dsn("postgres"))
	if err != nil {
		return err
	}
	return conn.Close(ctx)
}

func pause(ctx context.Context, d time.Duration) {
	select {
	case <-ctx.Done():
	case <-time.After(d):
	}
}
