package seal

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"slices"
	"strings"

	"github.com/veritee/veritee/enclave/dstack"
	"github.com/veritee/veritee/enclave/headers"
)

// What --seal may be.
const (
	Auto            = "auto" // the platform's, or an error that says why there is none
	None            = "none" // nothing is kept: what the process knows is lost with it
	Gramine         = "gramine"
	Dstack          = "dstack"
	DevelopmentFile = "development-file"
)

// Choices are all of them, as help and errors list them.
var Choices = []string{Auto, None, Gramine, Dstack, DevelopmentFile}

// ErrNoSealing is returned where the platform gives no sealing key.
var ErrNoSealing = errors.New("this platform gives no key to seal with; start with --seal none to keep everything in memory, where it is lost with the process")

// Config says where to look.
type Config struct {
	Choice string // one of Choices; empty: Auto

	// ChainIDs are all chains that what is sealed is for. A development file is refused if one of them isn't of development.
	ChainIDs []uint64
	// File is the development file, made if there is none.
	File string

	// Places that differ from the usual ones, for tests. Empty: the usual ones; for dstack also DSTACK_SIMULATOR_ENDPOINT.
	GramineDir     string
	DstackEndpoint string
}

// Check says what is wrong, without looking at the machine.
func (c Config) Check() error {
	if c.Choice != "" && !slices.Contains(Choices, c.Choice) {
		return fmt.Errorf("--seal %q: choose %s", c.Choice, strings.Join(Choices, ", "))
	}
	if c.Choice != DevelopmentFile {
		if c.File != "" {
			return fmt.Errorf("--seal-file is for --seal %s alone", DevelopmentFile)
		}
		return nil
	}
	if c.File == "" {
		return fmt.Errorf("--seal %s needs --seal-file", DevelopmentFile)
	}
	if len(c.ChainIDs) == 0 || slices.ContainsFunc(c.ChainIDs, func(id uint64) bool { return !headers.Development(id) }) {
		return fmt.Errorf("--seal %s protects from nobody, and is for chains 1337 and 31337 alone, not for %v; seal by the platform, or start with --seal %s",
			DevelopmentFile, c.ChainIDs, None)
	}
	return nil
}

// Detect finds the sealer that the configuration chooses, has it seal and open something, and says in the log what was chosen. For None
// it is nil without an error. Auto never takes a development file. Errors: [ErrNoSealing].
func Detect(ctx context.Context, config Config, log *slog.Logger) (Sealer, error) {
	if err := config.Check(); err != nil {
		return nil, err
	}
	switch config.Choice {
	case None:
		log.Info("nothing is kept: what this process knows is lost with it", "seal", None)
		return nil, nil
	case DevelopmentFile:
		log.Warn("secrets are sealed under a key in a file, which is for development alone", "seal", DevelopmentFile, "file", config.File)
		file := development{config.File}
		if err := file.probe(ctx); err != nil {
			return nil, fmt.Errorf("seal by %s: %w", DevelopmentFile, err)
		}
		return tried(ctx, file)
	}

	// Gramine first, since it may run in a guest of dstack's.
	agent := dstackAgent{dstack.New(config.DstackEndpoint)}
	var found []error
	for _, s := range []source{newGramine(config.GramineDir), agent} {
		if config.Choice != "" && config.Choice != Auto && config.Choice != s.kind() {
			continue
		}
		if err := s.probe(ctx); err != nil {
			found = append(found, fmt.Errorf("%s: %w", s.kind(), err))
			continue
		}
		sealer, err := tried(ctx, s)
		if err != nil {
			// It is here and broken. Another one would seal under another key, and what there is would be lost.
			return nil, fmt.Errorf("%w: %w", ErrNoSealing, err)
		}
		if s.kind() == Dstack && agent.agent.Simulated() {
			log.Warn("dstack's agent is asked where the environment says; what a simulator's key seals is worth nothing", "variable", dstack.SimulatorVariable)
		}
		log.Info("secrets are sealed by the platform", "seal", s.kind())
		return sealer, nil
	}
	return nil, fmt.Errorf("%w (%w)", ErrNoSealing, errors.Join(found...))
}

// tried has a sealer show what it can.
func tried(ctx context.Context, s source) (Sealer, error) {
	sealer := sealer{s}
	sealed, err := sealer.Seal(ctx, "trial", []byte("trial"))
	if err == nil {
		_, err = sealer.Open(ctx, "trial", sealed)
	}
	if err != nil {
		return nil, fmt.Errorf("seal by %s: %w", s.kind(), err)
	}
	return sealer, nil
}
