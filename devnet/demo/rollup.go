package demo

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"path/filepath"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/veritee/veritee/devnet/chain"
	"github.com/veritee/veritee/devnet/rollup"
	"github.com/veritee/veritee/internal/deployment"
	"github.com/veritee/veritee/protocol/typed"
	"github.com/veritee/veritee/relayer/health"
)

// The rollup's times in seconds, which are blocks here: as short as can be while workers still answer in time.
const (
	rejectTime  = 2
	teeTime     = 6
	zkTime      = 60
	resolveTime = 2

	rollupRows = 4 // that are played
)

// startRollup starts the rollup's own chain: workers want to know its rules and its node.
func (s *stage) startRollup(ctx context.Context) (err error) {
	s.town = &rollup.Town{
		Wait: func(ctx context.Context) error { return sleep(ctx, 100*time.Millisecond) },
		Say:  func(format string, args ...any) { s.tellLater("rollup: " + fmt.Sprintf(format, args...)) },
	}
	if s.town.L2, err = rollup.StartLayer2(ctx, rollup.Options{HTTP: s.options.address(0)}); err != nil {
		return err
	}
	for range rollup.BatchBlocks {
		if _, err := s.town.L2.Seal(ctx); err != nil {
			return err
		}
	}
	if s.town.Gate, err = rollup.OpenGate(s.town.L2.HTTP()); err != nil {
		return err
	}
	return s.town.L2.WriteGenesis(s.genesisFile())
}

func (s *stage) genesisFile() string { return filepath.Join(s.folder, "rollup-genesis.json") }

// settleRollup deploys what settles it, by the app that the workers have already.
func (s *stage) settleRollup(ctx context.Context) error {
	file, err := deployment.Read(s.deploymentFile())
	if err != nil {
		return err
	}
	terms := rollup.Terms{Accepts: 1, RejectTime: rejectTime, TEETime: teeTime, ZKTime: zkTime, ResolveTime: resolveTime}
	if terms.Config, err = rollup.ConfigOf(s.genesisFile()); err != nil {
		return err
	}
	for _, name := range workerNames {
		measurement, err := s.hardware.Machines[name].Measurement()
		if err != nil {
			return err
		}
		terms.Measurements = append(terms.Measurements, measurement)
	}
	s.town.L1, err = rollup.Deploy(ctx, s.world, file.Address(deployment.SGXVerifier), s.town.L2, terms)
	return err
}

// workerFlags are what a worker is told of the rollup.
func (s *stage) workerFlags() []string {
	if s.town == nil {
		return nil
	}
	return []string{
		"--rollup", fmt.Sprintf("%d=%s", chain.RollupID, s.town.Gate.URL), "--rollup-genesis", fmt.Sprintf("%d=%s", chain.RollupID, s.genesisFile()),
	}
}

// rollupConfig is what the relayer is told of it.
func (s *stage) rollupConfig() string {
	if s.town == nil {
		return ""
	}
	return fmt.Sprintf("    rollups:\n      - address: \"%v\"\n        start_block: %d\n", s.town.L1.Rollup, s.town.L1.FirstBlock)
}

// howToLook tells where the rollup is.
func (s *stage) howToLook() {
	if s.town == nil {
		return
	}
	s.say(`The rollup, whose claims the workers prove:
  its chain    %s  (id %d)
  genesis      %s
  settled by   %v
  bin/veritee rollup status --config %s --rollup %v
Execute its blocks as the workers do (docs/rollups.md):
  bin/veritee prove --rpc %s --network %s --block 1..3
`, s.town.L2.HTTP(), chain.RollupID, s.genesisFile(), s.town.L1.Rollup, s.configFile(), s.town.L1.Rollup, s.town.L2.HTTP(), s.genesisFile())
}

// endRollup ends what startRollup began.
func (s *stage) endRollup() {
	if s.town == nil {
		return
	}
	if s.town.Gate != nil {
		s.town.Gate.Close()
	}
	if s.town.L2 != nil {
		s.town.L2.Close()
	}
}

// playRollup plays the rows of the table, one after the other.
func (s *stage) playRollup(ctx context.Context) ([]rollup.Row, error) {
	var rows []rollup.Row
	for _, act := range []func(context.Context) (rollup.Row, error){
		s.town.Agree,
		s.town.Disprove,
		func(ctx context.Context) (rollup.Row, error) { return s.town.Contradict(ctx, s.hear) },
		func(ctx context.Context) (rollup.Row, error) { return s.town.Withhold(ctx, s.hear) },
	} {
		row, err := act(ctx)
		rows = append(rows, row)
		if err != nil {
			return rows, fmt.Errorf("ZK %s, TEE %s: %w", row.ZK, row.TEE, err)
		}
	}
	return rows, nil
}

// hear gives what the relayer warns of because a claim is held; empty while it says nothing.
func (s *stage) hear(ctx context.Context, claim typed.Claim) (string, error) {
	for _, w := range s.warnings(ctx) {
		if w.Code == health.ClaimHeld && strings.HasSuffix(w.Subject, claim.ID().Hex()) {
			return strings.TrimSuffix(w.Title+": "+w.Detail, ": "), nil
		}
	}
	return "", nil
}

// warnings are what /healthz says; none while it doesn't answer.
func (s *stage) warnings(ctx context.Context) []health.Warning {
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, "http://"+s.listen+"/healthz", nil)
	if err != nil {
		return nil
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		return nil // it may have been killed: it comes back
	}
	defer response.Body.Close()
	var report struct{ Warnings []health.Warning }
	if json.NewDecoder(response.Body).Decode(&report) != nil {
		return nil
	}
	return report.Warnings
}

// mayAct asks the registry of the chain.
func (s *stage) mayAct(ctx context.Context) func(common.Address, uint64) (bool, error) {
	return func(instance common.Address, block uint64) (bool, error) {
		return s.world.AuthorizedAt(ctx, instance, block)
	}
}

// tellLater notes a line for whoever draws next: two who write at once would spoil the table.
func (s *stage) tellLater(line string) {
	s.newsLock.Lock()
	defer s.newsLock.Unlock()
	s.news = append(s.news, line)
}

// takeNews are the lines that nobody has drawn yet.
func (s *stage) takeNews() []string {
	s.newsLock.Lock()
	defer s.newsLock.Unlock()
	lines := s.news
	s.news = nil
	return lines
}

// goOn plays the rows unless they were, goes on claiming what is true, and shows the claims until the end.
func (s *stage) goOn(ctx context.Context) error {
	failed := make(chan error, 1)
	go func() {
		if !s.played {
			if _, err := s.playRollup(ctx); err != nil {
				failed <- err
				return
			}
			s.tellLater("rollup: all rows were played; from here on the sequencer claims what is true")
		}
		for ctx.Err() == nil {
			if _, err := s.town.Agree(ctx); err != nil {
				failed <- err
				return
			}
		}
	}()
	screen := newClaimTable(s.options.Out)
	for {
		if err := sleep(ctx, 500*time.Millisecond); err != nil {
			return nil
		}
		select {
		case err := <-failed:
			if ctx.Err() == nil {
				s.tellLater("rollup: no more claims: " + err.Error())
			}
		default:
		}
		if lines, err := s.whatIsNew(ctx); err == nil {
			screen.note(append(lines, s.takeNews()...))
		}
		if rows, err := s.claims(ctx); err == nil {
			screen.show(rows, fmt.Sprintf("block %d · the rollup has %d blocks", s.chain.Head().Number, s.town.L2.Head().Number))
		}
	}
}
