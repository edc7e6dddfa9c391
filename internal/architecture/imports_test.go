package architecture

import (
	"fmt"
	"maps"
	"os/exec"
	"path"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

const module = "github.com/veritee/veritee/"

// A rule keeps whatever lies under from away from whatever lies under each of never, over any number of steps. Paths that
// start with a dot are ours.
type rule struct {
	from  string
	never []string
	why   string
}

// The rules hold for what is built. Tests may reach further: a relayer's test runs a chain of devnet's.
var rules = []rule{
	{"./relayer", []string{"./enclave", "./devnet"}, "the relayer is untrusted and holds nothing of what is measured"},
	{"./enclave", []string{"./relayer", "./devnet"}, "what is measured changes only when an enclave does"},
	{"./protocol", []string{"./relayer", "./enclave", "./devnet"}, "what both sides agree on belongs to neither"},
	{"./zkverifier", []string{"./relayer", "./enclave", "./devnet"}, "evidence is judged the same way wherever it comes from"},
	{
		"./cmd/veritee-worker",
		[]string{"./relayer", "./migrations", "./devnet", "github.com/jackc/pgx", "github.com/prometheus/client_golang"},
		"a relayer's release never changes a measurement",
	},
	{".", []string{"github.com/ethereum/go-ethereum/cmd"}, "geth's commands are GPL, its library is LGPL"},
}

// devnet is for development: only itself and the operator's binary may know of it.
var devnetUsers = []string{"./devnet", "./cmd/veritee"}

// A package is a noun of the domain. These say nothing about what is inside, and so everything ends up there.
var vagueNames = []string{"common", "helper", "helpers", "manager", "misc", "models", "types", "util", "utils"}

// violations says what is wrong with the packages of a module, given the packages that each depends on, at any distance.
func violations(deps map[string][]string) []string {
	var found []string
	for _, pkg := range slices.Sorted(maps.Keys(deps)) {
		if slices.Contains(vagueNames, path.Base(pkg)) {
			found = append(found, fmt.Sprintf("%s: %q is no noun of the domain", pkg, path.Base(pkg)))
		}

		for _, dep := range deps[pkg] {
			for _, r := range rules {
				if under(pkg, r.from) && slices.ContainsFunc(r.never, func(tree string) bool { return under(dep, tree) }) {
					found = append(found, fmt.Sprintf("%s depends on %s: %s", pkg, dep, r.why))
				}
			}
			if under(dep, "./devnet") && !slices.ContainsFunc(devnetUsers, func(tree string) bool { return under(pkg, tree) }) {
				found = append(found, fmt.Sprintf("%s depends on %s: devnet is for development", pkg, dep))
			}
		}
	}
	return found
}

// under says whether a package lies in a tree: "./cmd/veritee" contains neither "./cmd/veritee-worker" nor "./cmd".
func under(pkg, tree string) bool {
	tree = strings.Replace(tree, "./", module, 1)
	if tree == "." {
		return strings.HasPrefix(pkg, module)
	}
	return pkg == tree || strings.HasPrefix(pkg, tree+"/")
}

func TestViolationsAreFound(t *testing.T) {
	for name, c := range map[string]struct {
		pkg, dep string
		want     string
	}{
		"relayer to enclave":           {"./relayer/scan", "./enclave/vrf", "untrusted"},
		"enclave to relayer":           {"./enclave", "./relayer/store", "what is measured"},
		"protocol to enclave":          {"./protocol/ecvrf", "./enclave", "belongs to neither"},
		"relayer to devnet":            {"./relayer", "./devnet/chain", "for development"},
		"worker to devnet":             {"./cmd/veritee-worker", "./devnet/tee", "for development"},
		"worker to the database":       {"./cmd/veritee-worker", "github.com/jackc/pgx/v5", "measurement"},
		"worker to metrics":            {"./cmd/veritee-worker", "github.com/prometheus/client_golang/prometheus", "measurement"},
		"geth's commands":              {"./relayer/send", "github.com/ethereum/go-ethereum/cmd/utils", "GPL"},
		"a vague package":              {"./relayer/util", "fmt", "no noun"},
		"a vague package further down": {"./internal/types", "fmt", "no noun"},
	} {
		t.Run(name, func(t *testing.T) {
			found := violations(map[string][]string{ours(c.pkg): {ours(c.dep)}})
			require.NotEmpty(t, found)
			require.Contains(t, strings.Join(found, "\n"), c.want)
		})
	}
}

func TestWhatIsAllowedIsNoViolation(t *testing.T) {
	require.Empty(t, violations(map[string][]string{
		ours("./cmd/veritee"):         {ours("./devnet/demo"), ours("./relayer/store"), "github.com/jackc/pgx/v5"},
		ours("./cmd/veritee-worker"):  {ours("./enclave/vrf"), ours("./protocol/ecvrf")},
		ours("./devnet/gas"):          {ours("./devnet/chain"), ours("./enclave/vrf"), ours("./relayer/send")},
		ours("./relayer/send"):        {ours("./protocol/typed"), "github.com/ethereum/go-ethereum/core/types"},
		ours("./enclavedocs/printer"): {ours("./relayer")}, // a longer name isn't a folder below
	}))
}

func TestThisModuleKeepsItsRules(t *testing.T) {
	list := exec.Command("go", "list", "-f", `{{.ImportPath}} {{join .Deps " "}}`, module+"...")
	var complaint strings.Builder
	list.Stderr = &complaint
	out, err := list.Output()
	require.NoError(t, err, complaint.String())

	deps := make(map[string][]string)
	for line := range strings.Lines(string(out)) {
		fields := strings.Fields(line)
		deps[fields[0]] = fields[1:]
	}
	require.Contains(t, deps, module+"internal/architecture", "the whole module is listed")
	require.Empty(t, violations(deps))
}

func ours(path string) string { return strings.Replace(path, "./", module, 1) }
