package attest

import (
	"context"
	"fmt"
	"log/slog"
	"slices"
	"strings"

	"github.com/veritee/veritee/enclave/dstack"
)

// What --attestation may be.
const (
	Auto     = "auto" // the first provider that gives a quote, or none
	None     = "none"
	Gramine  = "gramine"
	Dstack   = "dstack"
	ConfigFS = "configfs-tsm"
)

// Choices are all of them, as help and errors list them. The providers stand in the order in which they are tried.
var Choices = []string{Auto, None, Gramine, Dstack, ConfigFS}

// Config says where to look.
type Config struct {
	Choice string // one of Choices; empty: None

	// Places that differ from the usual ones, for tests. Empty: the usual ones; for dstack also DSTACK_SIMULATOR_ENDPOINT.
	GramineDir     string
	DstackEndpoint string
	ConfigFSDir    string
}

// Check says what is wrong, without looking at the machine.
func (c Config) Check() error {
	if c.Choice != "" && !slices.Contains(Choices, c.Choice) {
		return fmt.Errorf("--attestation %q: choose %s", c.Choice, strings.Join(Choices, ", "))
	}
	return nil
}

// remedies say what a provider needs.
var remedies = map[string]string{
	Gramine:  `start the worker by gramine-sgx, with sgx.remote_attestation = "dcap" in its manifest`,
	Dstack:   "map /var/run/dstack.sock into the worker's container, as deploy/dstack does",
	ConfigFS: "it needs a TDX guest with Linux 6.7 or newer, the module tdx_guest, and /sys/kernel/config mounted and writable for the worker",
}

// Detect finds the provider that the configuration chooses, has a trial quote of it, and says in the log what was chosen and
// why the others weren't. Without any, Auto gives nil and no error; a provider that was named and doesn't work is an error.
func Detect(ctx context.Context, config Config, log *slog.Logger) (Provider, error) {
	if err := config.Check(); err != nil {
		return nil, err
	}
	if config.Choice == "" || config.Choice == None {
		log.Info("no evidence is looked for", "attestation", None)
		return nil, nil
	}

	var others []any
	for _, s := range config.sources() {
		if config.Choice != Auto && config.Choice != s.name() {
			continue
		}

		p := check(s)
		err := p.probe(ctx)
		if err == nil {
			err = trial(ctx, p)
		}
		switch {
		case err == nil:
			if d, ok := s.(*dstackSource); ok && d.agent.Simulated() {
				log.Warn("dstack's agent is asked where the environment says; what a simulator signs, no verifier believes", "variable", dstack.SimulatorVariable)
			}
			if g, ok := s.(*gramine); ok && g.simulated {
				log.Warn("Gramine's files are read where the environment says; what a simulator signs, no verifier believes", "variable", folderVariable)
			}
			log.Info("evidence can be had", append([]any{"evidence", Kind(p), "at", s.where()}, others...)...)
			return p, nil
		case config.Choice != Auto:
			return nil, fmt.Errorf("--attestation %s: %w; %s", s.name(), err, remedies[s.name()])
		case ctx.Err() != nil:
			return nil, fmt.Errorf("look for evidence: %w", context.Cause(ctx))
		case !isAbsent(err):
			// Something is there and broken, which an operator in a new enclave wants to hear of.
			log.Warn("a source of evidence is here and gives no quote", "source", s.name(), "error", err.Error(), "remedy", remedies[s.name()])
		}
		others = append(others, s.name(), err.Error())
	}
	log.Info("no evidence can be had here", others...)
	return nil, nil
}

// sources in the order in which they are tried.
func (c Config) sources() []source {
	return []source{newGramine(c.GramineDir), newDstack(c.DstackEndpoint), newConfigFS(c.ConfigFSDir)}
}
