package enclave

import (
	"context"
	"crypto/x509"
	"errors"
	"fmt"
	"log/slog"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/veritee/veritee/enclave/attest"
	"github.com/veritee/veritee/enclave/headers"
	"github.com/veritee/veritee/enclave/instance"
	"github.com/veritee/veritee/enclave/journal"
	"github.com/veritee/veritee/enclave/rollup"
	"github.com/veritee/veritee/enclave/server"
	"github.com/veritee/veritee/enclave/vrf/keyfile"
	"github.com/veritee/veritee/protocol/ecvrf"
	"github.com/veritee/veritee/protocol/randomness"
)

// Config is all that a worker is told. Zero values of what isn't named as needed are the packages' defaults.
type Config struct {
	Version string
	Listen  server.ListenConfig // needed

	// At least one is needed: coordinators that it answers for, rollups whose claims it judges, or keys that it derives for other uses. A
	// worker without coordinators needs no journal either.
	Deployments []randomness.Deployment
	Rollups     rollup.Settings

	Endpoints map[uint64][]string // needed; by chain id, also of chains where verdicts are to count
	Quorum    int
	Timeout   time.Duration // for all endpoints of a chain
	Patience  time.Duration
	RootsFile string // PEM; whom to believe about https endpoints, instead of the system's

	// Keys that a committee derives for this worker; with lines, brokers are needed, one for each of their chains.
	Brokers []Broker
	Derived []Derived
	Watch   time.Duration // how often it looks whether it may still hold them; 0 is standing.DefaultInterval
	Blind   time.Duration // for how long it uses them unseen; 0 is standing.DefaultBlind

	KeyFiles     []string     // needed with deployments, unless their keys are derived
	InstanceFile string       // empty: a key that ends with the process. Made if there is none.
	Cost         keyfile.Cost // of an instance file that is made
	Passphrase   func() (keyfile.Passphrase, error)

	JournalFile string // needed with deployments
	Journal     journal.Config

	Apps        []App         // to be attested for, besides those of the keys
	Attestation attest.Config // where evidence may come from; zero: none is looked for

	Orders int
	Drain  time.Duration

	Log *slog.Logger // needed
}

// An App is one on a chain, by its contract.
type App struct {
	ChainID uint64
	Address common.Address
}

// Check finds every mistake that can be found without a network, and says what to do about each. It writes nothing.
func (c Config) Check() error {
	wrong := []error{c.Listen.Check(), c.Journal.Check(), c.Attestation.Check(), c.Rollups.Check()}
	complain := func(format string, args ...any) { wrong = append(wrong, fmt.Errorf(format, args...)) }

	if !ecvrf.ConstantTime {
		wrong = append(wrong, ecvrf.ErrNoConstantTime)
	}

	// What is served, and where it is looked up.
	switch {
	case len(c.Deployments) == 0 && !c.proves() && !c.derives():
		complain("nothing to serve: name a coordinator by --serve chainID:0xaddress, or a rollup by --rollup chainID=URL")
	case c.proves() && len(c.chainIDs()) == 0:
		complain("a rollup and no chain where verdicts on it are to count; name the nodes of one by --endpoint chainID=URL")
	}
	seen := make(map[randomness.Deployment]bool)
	for _, d := range c.Deployments {
		switch {
		case d.Coordinator == common.Address{}:
			complain("chain %d: the coordinator's address is zero", d.ChainID)
		case seen[d]:
			complain("coordinator %s of chain %d is served twice; leave one out", d.Coordinator, d.ChainID)
		}
		seen[d] = true
	}
	for _, id := range c.chainIDs() {
		wrong = append(wrong, c.headers(id, nil).Check())
	}
	for _, app := range c.Apps {
		switch {
		case app.Address == common.Address{}:
			complain("chain %d: the app's address is zero", app.ChainID)
		case !slices.Contains(c.chainIDs(), app.ChainID):
			complain("app %s is on chain %d, where no coordinator is served; name one by --serve %d:0xaddress, or for a rollup's app a node by --endpoint %d=URL",
				app.Address, app.ChainID, app.ChainID, app.ChainID)
		}
	}
	for _, id := range slices.Sorted(maps.Keys(c.Endpoints)) {
		if !slices.Contains(c.chainIDs(), id) {
			complain("chain %d has endpoints and no coordinator; name one by --serve %d:0xaddress, or leave the endpoints out", id, id)
		}
	}
	if _, err := c.roots(); err != nil {
		wrong = append(wrong, err)
	}

	wrong = append(wrong, c.checkKeys(), c.checkDerived(), c.checkJournal())
	return errors.Join(wrong...)
}

// checkKeys reads what key files say in clear.
func (c Config) checkKeys() error {
	var wrong []error
	switch {
	case len(c.KeyFiles) == 0 && c.answers() && !c.derivesVRF():
		wrong = append(wrong, errors.New("no key: name a file by --key, `veritee vrfkey new` makes one, or a line whose keys are derived, by --derive"))
	case len(c.KeyFiles) > 0 && !c.answers():
		wrong = append(wrong, errors.New("keys and no coordinator to answer for; name one by --serve chainID:0xaddress, or leave --key out: verdicts on rollups need none"))
	}

	public := make(map[[33]byte]string)
	for _, path := range c.KeyFiles {
		info, err := keyfile.Read(path)
		if err == nil {
			_, err = info.VRFKey()
		}
		switch other := public[info.PublicKey]; {
		case err != nil:
			wrong = append(wrong, fmt.Errorf("key file: %w", err))
		case other != "":
			wrong = append(wrong, fmt.Errorf("%s and %s hold the same key; leave one out", other, path))
		default:
			public[info.PublicKey] = path
		}
	}

	if c.InstanceFile != "" {
		info, err := keyfile.Read(c.InstanceFile)
		if err == nil {
			_, err = instance.Address(c.InstanceFile)
		}
		switch {
		case errors.Is(err, os.ErrNotExist): // it will be made
		case err != nil:
			wrong = append(wrong, fmt.Errorf("instance key: %w", err))
		case public[info.PublicKey] != "":
			wrong = append(wrong, fmt.Errorf("%s and %s hold the same key; a VRF key signs nothing, take another instance key",
				c.InstanceFile, public[info.PublicKey]))
		}
	}
	return errors.Join(wrong...)
}

func (c Config) checkJournal() error {
	if c.JournalFile == "" && !c.answers() {
		return nil
	}
	if c.JournalFile == "" {
		return errors.New("no journal: name a file by --journal, on a disk that outlives the process")
	}
	if stat, err := os.Stat(filepath.Dir(c.JournalFile)); err != nil || !stat.IsDir() {
		return fmt.Errorf("journal %s: its folder isn't there; make it", c.JournalFile)
	}
	return nil
}

// proves says whether there are rollups, answers whether anything else is to be served: where nothing is, what is missing for it is
// complained about.
func (c Config) proves() bool  { return len(c.Rollups.Nodes) > 0 }
func (c Config) answers() bool { return len(c.Deployments) > 0 || !c.proves() && !c.derives() }

// chainIDs are those of the deployments and of derived keys, each once, rising; where rollups are served, all that have endpoints: verdicts may count there.
func (c Config) chainIDs() []uint64 {
	var ids []uint64
	for _, d := range c.Deployments {
		ids = append(ids, d.ChainID)
	}
	for _, d := range c.Derived {
		ids = append(ids, d.ChainID)
	}
	if c.proves() {
		ids = slices.AppendSeq(ids, maps.Keys(c.Endpoints))
	}
	slices.Sort(ids)
	return slices.Compact(ids)
}

func (c Config) headers(id uint64, roots *x509.CertPool) headers.Config {
	return headers.Config{
		ChainID: id, Endpoints: c.Endpoints[id], Quorum: c.Quorum, Timeout: c.Timeout, Patience: c.Patience, Roots: roots,
	}
}

func (c Config) roots() (*x509.CertPool, error) {
	if c.RootsFile == "" {
		return nil, nil
	}
	content, err := os.ReadFile(c.RootsFile)
	if err != nil {
		return nil, fmt.Errorf("roots for https endpoints: %w", err)
	}
	roots := x509.NewCertPool()
	if !roots.AppendCertsFromPEM(content) {
		return nil, fmt.Errorf("roots for https endpoints: %s holds no certificate in PEM", c.RootsFile)
	}
	return roots, nil
}

// probe asks all endpoints and nodes once. Another chain behind a URL is a mistake; one that is down now may come back.
func (c Config) probe(ctx context.Context, chains []*headers.Chain, rollups []*rollup.Rollup) error {
	var mistakes []error
	for _, chain := range chains {
		wrong, down := chain.Probe(ctx)
		mistakes = append(mistakes, wrong...)
		for _, err := range down {
			c.Log.Warn("endpoint doesn't answer; orders are refused while fewer than the quorum do", "error", err.Error())
		}
	}
	for _, r := range rollups {
		switch err := r.Probe(ctx); {
		case errors.Is(err, rollup.ErrWrongChain):
			mistakes = append(mistakes, err)
		case err != nil:
			c.Log.Warn("node of a rollup doesn't answer as it should; claims are refused as long as that is so", "error", err.Error())
		}
	}
	return errors.Join(mistakes...)
}
