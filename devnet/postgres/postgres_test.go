package postgres

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/stretchr/testify/require"
	"go.uber.org/goleak"
)

// childVariable makes this test binary a process that starts a server, says where it is, and waits to be ended.
const childVariable = "VERITEE_POSTGRES_TEST_CHILD"

const soon = time.Minute

func TestMain(m *testing.M) {
	if os.Getenv(childVariable) != "" {
		os.Exit(beChild())
	}
	code := m.Run()
	if err := goleak.Find(); code == 0 && err != nil {
		fmt.Fprintln(os.Stderr, err)
		code = 1
	}
	os.Exit(code)
}

func beChild() int {
	server, err := Start(context.Background(), Config{NoSync: true})
	if err != nil {
		fmt.Println("error", err)
		return 1
	}
	fmt.Println(server.DSN(), server.run.path, server.process.command.Process.Pid, server.janitor.command.Process.Pid)
	_, _ = io.Copy(io.Discard, os.Stdin)
	if err := server.Stop(); err != nil {
		fmt.Println("error", err)
		return 1
	}
	return 0
}

func startServer(t *testing.T, config Config) *Server {
	t.Helper()
	config.NoSync = true
	server, err := Start(t.Context(), config)
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, server.Stop()) })
	return server
}

// query runs a statement that returns one text.
func query(t *testing.T, dsn, sql string) string {
	t.Helper()
	conn, err := pgx.Connect(t.Context(), dsn)
	require.NoError(t, err)
	defer conn.Close(context.Background())
	var text string
	require.NoError(t, conn.QueryRow(t.Context(), sql).Scan(&text))
	return text
}

func execute(t *testing.T, dsn, sql string) {
	t.Helper()
	conn, err := pgx.Connect(t.Context(), dsn)
	require.NoError(t, err)
	defer conn.Close(context.Background())
	_, err = conn.Exec(t.Context(), sql)
	require.NoError(t, err)
}

func runs(pid int) bool { return syscall.Kill(pid, 0) == nil }

func TestAServerAnswersAndLeavesNothing(t *testing.T) {
	var log strings.Builder
	server, err := Start(t.Context(), Config{Log: &log})
	require.NoError(t, err)
	pid := server.process.command.Process.Pid

	require.Equal(t, "veritee", query(t, server.DSN(), "SELECT current_database()"))
	require.Equal(t, "on", query(t, server.DSN(), "SHOW fsync"))
	require.Equal(t, "C", query(t, server.DSN(), "SELECT datcollate FROM pg_database WHERE datname = current_database()"))
	require.Equal(t, "UTF8", query(t, server.DSN(), "SHOW server_encoding"))
	require.Equal(t, "", query(t, server.DSN(), "SHOW listen_addresses"))

	require.NoError(t, server.Stop())
	require.NoError(t, server.Stop(), "a second time does nothing")
	require.False(t, runs(pid))
	require.NoDirExists(t, server.run.path)
	require.Contains(t, log.String(), "database system is ready")
	require.Error(t, server.Restart(t.Context()))
}

func TestAKilledServerKeepsWhatWasCommitted(t *testing.T) {
	server := startServer(t, Config{})
	execute(t, server.DSN(), "CREATE TABLE kept AS SELECT 'yes' AS value")

	require.NoError(t, server.Kill())
	require.NoError(t, server.Kill(), "a second time does nothing")
	_, err := pgx.Connect(t.Context(), server.DSN())
	require.Error(t, err)

	require.NoError(t, server.Restart(t.Context()))
	require.Equal(t, "yes", query(t, server.DSN(), "SELECT value FROM kept"))
	require.NoError(t, server.Restart(t.Context()), "of one that runs")
	require.Equal(t, "yes", query(t, server.DSN(), "SELECT value FROM kept"))
}

func TestNothingIsCommittedAfterAKill(t *testing.T) {
	server := startServer(t, Config{})
	execute(t, server.DSN(), "CREATE TABLE kept (value text)")
	conn, err := pgx.Connect(t.Context(), server.DSN())
	require.NoError(t, err)
	defer conn.Close(context.Background())
	tx, err := conn.Begin(t.Context())
	require.NoError(t, err)
	_, err = tx.Exec(t.Context(), "INSERT INTO kept VALUES ('no')")
	require.NoError(t, err)

	require.NoError(t, server.Kill())
	require.Error(t, tx.Commit(t.Context()))
	require.NoError(t, server.Restart(t.Context()))
	require.Equal(t, "0", query(t, server.DSN(), "SELECT count(*)::text FROM kept"))
}

func TestAFolderKeepsItsData(t *testing.T) {
	folder := filepath.Join(publicFolder(t), "data")
	server, err := Start(t.Context(), Config{Dir: folder})
	require.NoError(t, err)
	execute(t, server.DSN(), "CREATE TABLE kept AS SELECT 'yes' AS value")

	_, err = Start(t.Context(), Config{Dir: folder})
	require.ErrorContains(t, err, "lock file", "one server at a time")
	require.Equal(t, "yes", query(t, server.DSN(), "SELECT value FROM kept"), "which isn't stopped by the other's failure")

	require.NoError(t, server.Stop())
	again := startServer(t, Config{Dir: folder})
	require.Equal(t, "yes", query(t, again.DSN(), "SELECT value FROM kept"))
	require.NoError(t, again.Stop())

	require.NoError(t, os.WriteFile(filepath.Join(folder, "data", "PG_VERSION"), []byte("9\n"), 0o600))
	_, err = Start(t.Context(), Config{Dir: folder})
	require.ErrorContains(t, err, "has data of Postgres 9")
	require.ErrorContains(t, err, "POSTGRES_BIN")
}

func TestAFolderThatTheServerCantReachIsRefused(t *testing.T) {
	if os.Geteuid() != 0 {
		t.Skip("the server runs as ourselves")
	}
	closed := t.TempDir()
	require.NoError(t, os.Chmod(closed, 0o700))
	_, err := Start(t.Context(), Config{Dir: filepath.Join(closed, "data")})
	require.ErrorContains(t, err, "choose a folder that every user may enter")
}

func TestDatabasesAreApart(t *testing.T) {
	server := startServer(t, Config{})
	one, err := server.CreateDatabase(t.Context(), `odd "name"`)
	require.NoError(t, err)
	require.Equal(t, `odd "name"`, query(t, one, "SELECT current_database()"))
	_, err = server.CreateDatabase(t.Context(), `odd "name"`)
	require.ErrorContains(t, err, "already exists")
}

func TestTestsGetDatabasesOfTheirOwn(t *testing.T) {
	one, two := Test(t), Test(t)
	require.NotEqual(t, one, two)
	execute(t, one, "UPDATE leadership SET term = 7")
	require.Equal(t, "0", query(t, two, "SELECT term::text FROM leadership"))
	require.Equal(t, "none", query(t, TestEmpty(t), "SELECT coalesce(to_regclass('leadership')::text, 'none')"))
}

func TestTheServersLogDoesntShowWhatFailedStatementsCarry(t *testing.T) {
	var log strings.Builder
	server, err := Start(t.Context(), Config{Log: &log, NoSync: true})
	require.NoError(t, err)
	execute(t, server.DSN(), "CREATE TABLE secrets (secret text CHECK (length(secret) < 3))")

	conn, err := pgx.Connect(t.Context(), server.DSN())
	require.NoError(t, err)
	_, err = conn.Exec(t.Context(), "INSERT INTO secrets VALUES ($1)", "gammagamma")
	require.ErrorContains(t, err, "secrets_secret_check")
	require.NoError(t, conn.Close(t.Context()))

	require.NoError(t, server.Stop())
	require.Contains(t, log.String(), "secrets_secret_check")
	require.NotContains(t, log.String(), "gammagamma")
}

// child is a process of its own with a server.
type child struct {
	command      *exec.Cmd
	stdin        io.Closer
	dsn, run     string
	pid, janitor int
}

func startChild(t *testing.T, as *account) child {
	t.Helper()
	binary, err := os.Executable()
	require.NoError(t, err)
	if as != nil {
		// Where go test puts the binary nobody else may look.
		open := filepath.Join(publicFolder(t), "binary")
		require.NoError(t, copyFile(binary, open))
		binary = open
	}

	c := child{command: exec.Command(binary)}
	c.command.Env = append(os.Environ(), childVariable+"=1", "TMPDIR=/tmp")
	c.command.SysProcAttr = as.attributes()
	c.command.Stderr = os.Stderr
	c.stdin, err = c.command.StdinPipe()
	require.NoError(t, err)
	stdout, err := c.command.StdoutPipe()
	require.NoError(t, err)
	require.NoError(t, c.command.Start())
	t.Cleanup(func() { _ = c.command.Process.Kill(); _ = c.command.Wait() })

	line, err := bufio.NewReader(stdout).ReadString('\n')
	require.NoError(t, err)
	_, err = fmt.Sscan(line, &c.dsn, &c.run, &c.pid, &c.janitor)
	require.NoError(t, err, line)
	return c
}

// publicFolder is a temporary folder that every user may enter.
func publicFolder(t *testing.T) string {
	t.Helper()
	folder, err := os.MkdirTemp("/var/tmp", "veritee-test-")
	require.NoError(t, err)
	t.Cleanup(func() { _ = os.RemoveAll(folder) })
	require.NoError(t, os.Chmod(folder, 0o755))
	return folder
}

func TestAServerEndsWithAProcessThatIsKilled(t *testing.T) {
	c := startChild(t, nil)
	require.Equal(t, "veritee", query(t, c.dsn, "SELECT current_user"))

	require.NoError(t, c.command.Process.Kill())
	require.Eventually(t, func() bool { return !runs(c.pid) && !exists(c.run) }, soon, 20*time.Millisecond)
}

func TestTheNextStartRemovesWhatNobodyCouldRemove(t *testing.T) {
	if _, err := os.Stat("/proc/self/cwd"); err != nil {
		t.Skip("no /proc to know a server by")
	}
	c := startChild(t, nil)
	living := startServer(t, Config{})

	require.NoError(t, syscall.Kill(c.janitor, syscall.SIGKILL))
	require.NoError(t, c.command.Process.Kill())
	_ = c.command.Wait()
	require.True(t, runs(c.pid))

	startServer(t, Config{})
	require.Eventually(t, func() bool { return !runs(c.pid) }, soon, 20*time.Millisecond)
	require.NoDirExists(t, c.run)
	require.Equal(t, "1", query(t, living.DSN(), "SELECT '1'"), "whose owner lives stays")
}

func TestAPlainUserCanStartOne(t *testing.T) {
	account, err := serverAccount()
	require.NoError(t, err)
	if account == nil {
		t.Skip("all of these tests run as a plain user")
	}
	c := startChild(t, account)
	info, err := os.Stat(c.run)
	require.NoError(t, err)
	require.Equal(t, account.uid, info.Sys().(*syscall.Stat_t).Uid)

	require.NoError(t, c.stdin.Close())
	require.NoError(t, c.command.Wait())
	require.NoDirExists(t, c.run)
}

func TestAFrozenServerAnswersNobodyUntilItThaws(t *testing.T) {
	server, err := Start(t.Context(), Config{NoSync: true})
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, server.Stop()) })
	conn, err := pgx.Connect(t.Context(), server.DSN())
	require.NoError(t, err)
	defer conn.Close(context.Background())

	require.NoError(t, server.Freeze())
	answered := make(chan error, 1)
	go func() { _, err := conn.Exec(context.Background(), "SELECT 1"); answered <- err }()
	select {
	case <-answered:
		t.Fatal("it isn't frozen")
	case <-time.After(200 * time.Millisecond):
	}
	require.NoError(t, server.Thaw())
	require.NoError(t, <-answered)
}
