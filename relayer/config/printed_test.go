package config_test

import (
	"fmt"
	"log/slog"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/relayer/config"
)

func TestAConfigurationThatIsPrintedByMistakeShowsNoSecret(t *testing.T) {
	c := config.Config{
		Database: config.Source{URL: "postgres://user:hush-hush@host/db"},
		Chains: []config.Chain{{
			Nodes:   []config.Node{{Name: "one", Source: config.Source{URL: "https://host/v3/hush-hush"}}},
			Senders: []config.Sender{{DevelopmentKey: "hush-hush"}},
		}},
	}
	for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%q"} {
		require.NotContains(t, fmt.Sprintf(verb, c), "hush")
		require.NotContains(t, fmt.Sprintf(verb, &c), "hush")
		require.NotContains(t, fmt.Sprintf(verb, c.Chains[0].Nodes[0]), "hush")
	}
	var log strings.Builder
	slog.New(slog.NewTextHandler(&log, nil)).Info("started", "config", c)
	require.NotContains(t, log.String(), "hush")
}
