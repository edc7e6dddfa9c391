package health_test

import (
	"log/slog"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/relayer/health"
)

func TestWhatIsNotNotedAgainIsOver(t *testing.T) {
	now := time.Unix(1_700_000_000, 0)
	board := health.NewBoard(slog.New(slog.DiscardHandler), func() time.Time { return now })
	later := func() (all []string) {
		for _, w := range board.ShowingAt(now.Add(24 * time.Hour)) {
			all = append(all, w.Subject+": "+w.Detail)
		}
		return all
	}
	n := health.NewNotes(board)
	n.Begin()
	n.Note(health.KeyRefused, "a", "since %d", 1)
	n.Note(health.KeyRefused, "b", "so")
	require.Empty(t, n.Shown())
	require.Equal(t, "since 1", n.Detail(health.KeyRefused, "a"))
	n.Show()
	require.Equal(t, []health.Code{health.KeyRefused}, n.Shown())
	require.ElementsMatch(t, []string{"a: since 1", "b: so"}, later())

	n.Begin()
	require.Empty(t, n.Detail(health.KeyRefused, "a"))
	n.Note(health.KeyRefused, "b", "so still")
	n.Show()
	require.Equal(t, []string{"b: so still"}, later())
	n.Begin()
	n.Show()
	require.Empty(t, n.Shown())
	require.Empty(t, later())
}
