// The test of this package is an operator who does what operators.md says, block by block, in a fresh folder: with
// anvil for a chain, a Postgres, two workers and the relayer as processes of their own. Then it makes every mistake that the manual
// has a remedy for. So neither the commands nor the document can rot.
package docs_test

import (
	"net"
	"net/http"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/devnet/postgres"
	"github.com/veritee/veritee/devnet/process"
	"github.com/veritee/veritee/migrations"
	"github.com/veritee/veritee/relayer/admin"
	"github.com/veritee/veritee/relayer/health"
	"github.com/veritee/veritee/relayer/lifecycle"
	"github.com/veritee/veritee/relayer/store"
)

func TestTheManualWorksAsItStands(t *testing.T) {
	server, err := postgres.Start(t.Context(), postgres.Config{NoSync: true})
	require.NoError(t, err)
	t.Cleanup(func() { _ = server.Stop() })
	document := here(t, read(t), server)
	s := newShell(t, environment(t))

	s.follow(document, func(b block) bool {
		if b.section == "Stopping" && b.language == "sh" {
			// The relayer stops in this section; what it serves is looked at before.
			everyPathIsServed(t, s, document)
		}
		return b.language == "" && strings.Contains(b.section, "What runs where")
	})

	everyTroubleIsSaidAndMended(t, s, document, server)
}

// here puts this machine's things in place of the manual's: free ports, our Postgres, and binaries of this tree.
func here(t *testing.T, document string, server *postgres.Server) string {
	t.Helper()
	for _, port := range []string{"8545", "8546", "9750", "9751", "9760"} {
		require.Contains(t, document, port)
		document = strings.ReplaceAll(document, port, freePort(t))
	}
	document = replaced(t, document, map[string]string{
		"make build\n":        built(t),
		"npm ci\n":            "",
		"createdb veritee\n":  "",
		"postgres:///veritee": server.DSN() + "#",
	})
	return regexp.MustCompile(`#\?host=[^']*'`).ReplaceAllString(document, "'")
}

func freePort(t *testing.T) string {
	t.Helper()
	address, err := process.FreeAddress()
	require.NoError(t, err)
	_, port, err := net.SplitHostPort(address)
	require.NoError(t, err)
	return port
}

// environment is a newcomer's: Foundry in the path, nothing of veritee's.
func environment(t *testing.T) []string {
	t.Helper()
	foundry := os.Getenv("FOUNDRY_BIN")
	if foundry == "" {
		foundry = "../node_modules/.bin"
	}
	foundry, err := filepath.Abs(foundry)
	require.NoError(t, err)
	for _, tool := range []string{"anvil", "cast"} {
		_, err := os.Stat(filepath.Join(foundry, tool))
		require.NoError(t, err, "the manual needs Foundry: npm ci installs it, or FOUNDRY_BIN names its folder")
	}

	var kept []string
	for _, entry := range os.Environ() {
		if !strings.HasPrefix(entry, "VERITEE_") && !strings.HasPrefix(entry, "PATH=") && !strings.HasPrefix(entry, "HOME=") {
			kept = append(kept, entry)
		}
	}
	return append(kept, "HOME="+t.TempDir(), "PATH="+foundry+string(os.PathListSeparator)+os.Getenv("PATH"))
}

// everyPathIsServed asks for each path of the manual's table, for the last request that was made.
func everyPathIsServed(t *testing.T, s *shell, document string) {
	t.Helper()
	request := strings.TrimSpace(s.run("echo $REQUEST\n"))
	listen := regexp.MustCompile(`http://(127\.0\.0\.1:\d+)/readyz`).FindStringSubmatch(document)[1]
	for _, row := range rows(t, document, "path") {
		path := strings.ReplaceAll(code(row[0]), "<request>", request)
		// A warning may show for a moment yet: a worker has just been killed and come back.
		require.Eventually(t, func() bool {
			response, err := http.Get("http://" + listen + path)
			if err != nil {
				return false
			}
			response.Body.Close()
			return response.StatusCode == http.StatusOK
		}, patience, 200*time.Millisecond, path)
	}
}

// everyTroubleIsSaidAndMended makes mistakes. Each line of the manual's table must be what one of them is answered with, and each
// mistake must be in the table.
func everyTroubleIsSaidAndMended(t *testing.T, s *shell, document string, server *postgres.Server) {
	t.Helper()
	empty, err := server.CreateDatabase(t.Context(), "empty")
	require.NoError(t, err)
	newer, err := server.CreateDatabase(t.Context(), "newer")
	require.NoError(t, err)
	_, err = migrations.Up(t.Context(), newer)
	require.NoError(t, err)
	conn, err := pgx.Connect(t.Context(), newer)
	require.NoError(t, err)
	_, err = conn.Exec(t.Context(), "INSERT INTO goose_db_version (version_id, is_applied) VALUES (1000, true)")
	require.NoError(t, err)
	require.NoError(t, conn.Close(t.Context()))
	s.run("EMPTY='" + empty + "' NEWER='" + newer + "' OTHER=" + freePort(t) + "\n" + mistakesBegin)

	said := make(map[string]string)
	for name, mistake := range mistakes {
		said[name] = strings.Join(strings.Fields(s.run("{ "+mistake+"\n} || true\n")), " ")
	}
	known := make(map[string]bool)
	for _, row := range rows(t, document, "said") {
		require.Len(t, row, 2, "%s has no remedy", row[0])
		line := regexp.MustCompile(pattern(code(row[0])))
		matched := false
		for name, output := range said {
			if line.MatchString(output) {
				matched, known[name] = true, true
			}
		}
		require.True(t, matched, "nothing says %s; said was\n%v", row[0], strings.Join(lines(said), "\n"))
	}
	for name := range mistakes {
		require.True(t, known[name], "%s isn't in the table; said was: %s", name, said[name])
	}
}

func lines(said map[string]string) (all []string) {
	for name, output := range said {
		all = append(all, name+": "+output)
	}
	return all
}

func TestTheManualHasEveryWarning(t *testing.T) {
	var listed []health.Code
	for _, row := range rows(t, read(t), "code") {
		listed = append(listed, health.Code(code(row[0])))
		require.Contains(t, health.Codes(), health.Code(code(row[0])))
		title, severity := health.Describe(health.Code(code(row[0])))
		require.Equal(t, []string{severity.String(), title}, row[1:3], row[0])
		require.NotEmpty(t, row[3], "%s: what to do?", row[0])
	}
	require.Equal(t, health.Codes(), listed)
}

func TestTheManualHasEveryState(t *testing.T) {
	var listed []lifecycle.Request
	for _, row := range rows(t, read(t), "relayer's state") {
		state := lifecycle.Request(code(row[0]))
		listed = append(listed, state)

		var statuses []string
		for _, outcome := range []store.Outcome{store.Fulfilled, store.CallbackFailed} {
			if status := admin.StatusOf(state, outcome); len(statuses) == 0 || statuses[0] != status {
				statuses = append(statuses, status)
			}
		}
		require.Equal(t, strings.Join(statuses, ", "), row[1], row[0])
		require.Equal(t, state.Over(), strings.HasSuffix(row[2], "; over"), row[0])
	}
	require.ElementsMatch(t, lifecycle.RequestStates, listed)
}
