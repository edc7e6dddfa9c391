package usage

import (
	"bytes"
	"context"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/urfave/cli/v3"
	"pgregory.net/rapid"
)

// tool is a program with commands below commands, and what it prints.
func tool(t *testing.T, args ...string) (printed string, err error) {
	t.Helper()
	var out bytes.Buffer
	verify := &cli.Command{
		Name: "verify", Action: func(context.Context, *cli.Command) error { return nil },
		Flags: []cli.Flag{&cli.StringFlag{Name: "collateral"}, &cli.Uint32Flag{Name: "number"}, &cli.StringFlag{Name: "key", Required: true}, &cli.StringFlag{Name: "ca", Required: true}},
	}
	root := &cli.Command{
		Name: "tool", Action: UnknownCommand, Writer: &out, ErrWriter: &out, ExitErrHandler: func(context.Context, *cli.Command, error) {},
		Commands: []*cli.Command{{Name: "quote", Action: UnknownCommand, Commands: []*cli.Command{verify}}},
	}
	err = OneLine(root).Run(t.Context(), append([]string{"tool"}, args...))
	return out.String(), err
}

func TestAWrongCommandLineIsSaidInOneLine(t *testing.T) {
	for said, args := range map[string][]string{
		"quote verify: no flag --colateral; did you mean --collateral? See tool quote verify --help":    {"quote", "verify", "--colateral", "x"},
		"quote verify: no flag --coll; did you mean --collateral? See tool quote verify --help":         {"quote", "verify", "--coll=x"},
		"quote verify: no flag --elsewhere; see tool quote verify --help":                               {"quote", "verify", "--elsewhere"},
		"quote verify: no flag -x; see tool quote verify --help":                                        {"quote", "verify", "-x"},
		"quote verify: --collateral needs a value; see tool quote verify --help":                        {"quote", "verify", "--collateral"},
		`quote verify: --number "a": no number that it can have; see tool quote verify --help`:          {"quote", "verify", "--number", "a"},
		`quote verify: --number "4294967296": no number that it can have; see tool quote verify --help`: {"quote", "verify", "--number", "4294967296"},
		"quote verify: --key and --ca must be given; see tool quote verify --help":                      {"quote", "verify"},
		"quote verify: --ca must be given; see tool quote verify --help":                                {"quote", "verify", "--key", "a"},
		`quote: no command "vreify"; did you mean verify? See tool quote --help`:                        {"quote", "vreify"},
		`no command "qoute"; did you mean quote? See tool --help`:                                       {"qoute"},
		`no command "elsewhere"; see tool --help`:                                                       {"elsewhere"},
		"no flag --version; see tool --help":                                                            {"--version"},
	} {
		printed, err := tool(t, args...)
		require.EqualError(t, err, said)
		require.ErrorAs(t, err, new(*Error))
		require.Empty(t, printed, said)
	}
}

func TestHelpIsStillPrinted(t *testing.T) {
	for _, args := range [][]string{{}, {"quote"}, {"quote", "verify", "--help"}} {
		printed, err := tool(t, args...)
		require.NoError(t, err)
		require.Contains(t, printed, "USAGE")
	}
}

// A word is like itself and like what one slip makes of it, and likeness doesn't depend on who asks.
func TestASlipIsRecognized(t *testing.T) {
	word := rapid.StringMatching(`[a-z-]{4,16}`)
	rapid.Check(t, func(t *rapid.T) {
		w := []byte(word.Draw(t, "word"))
		i := rapid.IntRange(0, len(w)-2).Draw(t, "at")
		slips := map[string]string{
			"left out": string(w[:i]) + string(w[i+1:]), "doubled": string(w[:i+1]) + string(w[i:]),
			"exchanged": string(w[:i]) + string([]byte{w[i+1], w[i]}) + string(w[i+2:]), "changed": string(w[:i]) + "_" + string(w[i+1:]),
		}
		for what, slip := range slips {
			if !alike(string(w), slip) || !alike(slip, string(w)) {
				t.Fatalf("%s: %s isn't like %s", what, slip, w)
			}
		}
	})
	require.False(t, alike("collateral", "elsewhere"))
	require.False(t, alike("at", "xy"))
}
