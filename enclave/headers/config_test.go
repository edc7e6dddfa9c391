package headers_test

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/enclave/headers"
)

func TestAMistakeIsNamedWithItsRemedy(t *testing.T) {
	const one, two, three, four = "https://one.example/key", "https://two.example/key", "https://three.example", "https://four.example"
	for name, c := range map[string]struct {
		config headers.Config
		says   string
	}{
		"no chain":                   {headers.Config{Endpoints: []string{one, two}}, "there is no chain 0"},
		"no endpoint":                {headers.Config{ChainID: 1}, "no endpoint; name at least two by --endpoint 1=URL"},
		"no endpoint in development": {headers.Config{ChainID: 1337}, "no endpoint; name one by --endpoint 1337=URL"},
		"one endpoint":               {headers.Config{ChainID: 1, Endpoints: []string{one}}, "at least two endpoints of different providers must agree"},
		"a quorum of one":            {headers.Config{ChainID: 1, Endpoints: []string{one, two}, Quorum: 1}, "at least two endpoints"},
		"a negative quorum":          {headers.Config{ChainID: 1, Endpoints: []string{one, two}, Quorum: -2}, "at least two endpoints"},
		"a quorum beyond all":        {headers.Config{ChainID: 1, Endpoints: []string{one, two}, Quorum: 3}, "a quorum of 3 with 2 endpoints"},
		"a quorum of half":           {headers.Config{ChainID: 1, Endpoints: []string{one, two, three, four}, Quorum: 2}, "it must be more than half"},
		"half in development":        {headers.Config{ChainID: 31337, Endpoints: []string{one, two}, Quorum: 1}, "it must be more than half"},
		"one server twice":           {headers.Config{ChainID: 1, Endpoints: []string{one, "https://ONE.example:443/other"}}, "endpoint one.example:443 is given twice"},
		"this machine twice":         {headers.Config{ChainID: 1, Endpoints: []string{"http://localhost:8545", "http://127.0.0.1:8545"}}, "endpoint 127.0.0.1:8545 is given twice"},
		"one address twice":          {headers.Config{ChainID: 1, Endpoints: []string{"http://[::1]:8545", "http://[0:0::1]:8545"}}, "is given twice"},
		"one name twice":             {headers.Config{ChainID: 1, Endpoints: []string{one, "https://one.example./other"}}, "is given twice"},
		"http":                       {headers.Config{ChainID: 1, Endpoints: []string{one, "http://two.example"}}, "endpoint two.example:80 is asked over http; use https"},
		"a name for loopback":        {headers.Config{ChainID: 1, Endpoints: []string{one, "http://localhost.example"}}, "use https"},
		"WebSocket":                  {headers.Config{ChainID: 1, Endpoints: []string{one, "wss://two.example"}}, `scheme "wss"; http and https are known`},
		"no URL":                     {headers.Config{ChainID: 1, Endpoints: []string{one, "two.example"}}, "isn't a URL such as"},
		"a fragment":                 {headers.Config{ChainID: 1, Endpoints: []string{one, two + "#x"}}, "leave out what follows #"},
		"a timeout that is past":     {headers.Config{ChainID: 1, Endpoints: []string{one, two}, Timeout: -time.Second}, "it must be positive"},
	} {
		t.Run(name, func(t *testing.T) {
			err := c.config.Check()
			require.ErrorContains(t, err, c.says)
			require.NotContains(t, err.Error(), "/key")
			_, err = headers.New(c.config)
			require.Error(t, err)
		})
	}
}

func TestAllMistakesAreNamedAtOnce(t *testing.T) {
	err := headers.Config{ChainID: 5, Endpoints: []string{"ftp://x", "http://y.example", "::"}}.Check()
	require.Len(t, strings.Split(err.Error(), "\n"), 3)
}

func TestWhatIsRightIsTaken(t *testing.T) {
	for name, config := range map[string]headers.Config{
		"two":                {ChainID: 1, Endpoints: []string{"https://one.example", "https://two.example"}},
		"two of three":       {ChainID: 1, Endpoints: []string{"https://one.example", "https://two.example", "https://three.example"}, Quorum: 2},
		"nodes of one's own": {ChainID: 1, Endpoints: []string{"http://127.0.0.1:8545", "http://[::1]:8546"}},
		"development":        {ChainID: 1337, Endpoints: []string{"http://localhost:8545"}},
		"anvil":              {ChainID: 31337, Endpoints: []string{"http://127.0.0.1:8545"}},
	} {
		require.NoError(t, config.Check(), name)
	}
	require.True(t, headers.Development(1337))
	require.False(t, headers.Development(1))
}
