// Package demo runs the whole system on one machine: a chain in this process, an embedded Postgres, contracts, two workers and the
// relayer as processes of their own, and consumers that ask. It is `veritee dev`, and for development only: every key is public.
//
// Nothing is a mock. The relayer reads a configuration like any operator's and talks to the chain over HTTP and WebSocket, the
// workers fetch headers by themselves, and what is reported at the end was read from the chain by package audit.
package demo

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"os"
	"path/filepath"
	"strconv"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/veritee/veritee/devnet/audit"
)

// Options say what to run.
type Options struct {
	Requests   int           // how many are made by themselves
	Exit       bool          // end with the verdict, instead of running on
	Report     string        // file for the report; empty for none
	Interval   time.Duration // between blocks
	Timeout    time.Duration // for all requests to become final
	Folder     string        // for keys, logs and configuration; empty: a temporary one, removed
	Unattested bool          // workers without evidence, on governance's word
	Rollup     bool          // a second chain that settles on the first, with two factors
	Port       int           // of the chain's HTTP and WebSocket; 0: any
	Listen     int           // of the relayer's HTTP server; 0: any
	Out        io.Writer
}

// ErrFailed is returned if something isn't as it should be; the verdict has been printed.
var ErrFailed = errors.New("the demonstration failed")

func (o Options) address(port int) string { return net.JoinHostPort("127.0.0.1", strconv.Itoa(port)) }

// Run sets the stage, plays, and judges.
func Run(ctx context.Context, options Options) (err error) {
	// A report that can't be written is better known now.
	if options.Report != "" {
		if err := os.MkdirAll(filepath.Dir(options.Report), 0o755); err != nil {
			return fmt.Errorf("report: %w", err)
		}
		if err := os.WriteFile(options.Report, nil, 0o644); err != nil {
			return fmt.Errorf("report: %w", err)
		}
	}

	folder := options.Folder
	if folder == "" {
		// Sockets have short names only.
		if folder, err = os.MkdirTemp("", "veritee-dev-"); err != nil {
			return err
		}
		defer os.RemoveAll(folder)
	} else if folder, err = filepath.Abs(folder); err != nil {
		return err
	} else if err := os.MkdirAll(folder, 0o700); err != nil {
		return err
	}
	s := newStage(options, folder)

	s.say("veritee dev: everything on this machine, with keys that everybody knows. Starting")
	defer s.strike()
	if err := s.build(ctx); err != nil {
		return err
	}

	if options.Requests > 0 || options.Rollup && options.Exit {
		if err := s.play(ctx); err != nil {
			return err
		}
	}
	if options.Exit {
		return nil
	}
	s.howToAsk()
	if options.Rollup {
		return s.goOn(ctx)
	}
	for {
		if err := sleep(ctx, time.Second); err != nil {
			return nil
		}
		_ = s.tell(ctx) // a node that doesn't answer now does later
	}
}

// play asks, shows what becomes of it, and judges.
func (s *stage) play(ctx context.Context) error {
	ctx, cancel := context.WithTimeout(ctx, s.options.Timeout)
	defer cancel()

	begun := time.Now()
	var beside *rollupPlay
	if s.town != nil {
		beside = s.beginRollup(ctx)
	}
	var asked []common.Hash
	var rows []row
	var trouble *Trouble
	var err error
	if s.options.Requests > 0 {
		s.say("\n%d requests, up to %d in a block\n", s.options.Requests, burst)
		if asked, rows, trouble, err = s.watch(ctx); err != nil && !errors.Is(err, context.DeadlineExceeded) {
			return err
		}
	}
	late := err != nil

	report, err := s.judge(context.WithoutCancel(ctx), asked, rows, trouble)
	if err != nil {
		return err
	}
	report.Seconds = time.Since(begun).Seconds()
	if beside != nil {
		found, complaints, err := s.end(ctx, beside)
		if err != nil {
			return fmt.Errorf("judge the rollup: %w", err)
		}
		s.played = true
		report.Rollup, report.Complaints = found, append(report.Complaints, complaints...)
	}
	if late {
		report.Complaints = append(report.Complaints, fmt.Sprintf("not all was final after %v", s.options.Timeout))
	}
	if !late && s.hardware != nil && s.options.Requests > 0 {
		s.say("\nThe app's owner removes %s, which worker %s runs", releases[withdrawn], withdrawn)
		removal, complaints, err := s.remove(ctx)
		if err != nil {
			return fmt.Errorf("remove a measurement: %w", err)
		}
		report.Removal, report.Complaints = &removal, append(report.Complaints, complaints...)
	}
	if len(asked) != s.options.Requests {
		report.Complaints = append(report.Complaints, fmt.Sprintf("%d requests were made, not %d", len(asked), s.options.Requests))
	}
	if s.options.Report != "" {
		content, err := json.MarshalIndent(report, "", "  ")
		if err != nil {
			return err
		}
		if err := os.WriteFile(s.options.Report, append(content, '\n'), 0o644); err != nil {
			return err
		}
	}

	s.say("\n%s", report.Summary())
	if !report.Good() && s.options.Folder == "" {
		s.say("the relayer's log ends:%s", s.relayer.tail(15))
	}
	s.say("%s", report.Verdict())
	if !report.Good() {
		return ErrFailed
	}
	return nil
}

// watch plays the script and draws the table until all requests are final.
func (s *stage) watch(ctx context.Context) (asked []common.Hash, rows []row, trouble *Trouble, err error) {
	waves := script(s.options.Requests)
	sleeper := len(consumerNames) - 1
	if err := s.world.SetAsleep(ctx, sleeper, true); err != nil {
		return nil, nil, nil, err
	}

	ids := make(chan []common.Hash)
	met, ended := make(chan *Trouble, 1), make(chan error, 1)
	go func() {
		defer close(ids)
		of, err := s.stream(ctx, waves, ids)
		met <- of
		ended <- err
	}()

	screen := newTable(s.options.Out)
	tick := time.NewTicker(200 * time.Millisecond)
	defer tick.Stop()
	awake := false
	more := ids
	for {
		select {
		case <-ctx.Done():
			return asked, rows, trouble, ctx.Err()
		case got, open := <-more:
			if !open {
				more = nil
				trouble = <-met
				if err := <-ended; err != nil {
					return asked, rows, trouble, err
				}
			}
			asked = append(asked, got...)
		case <-tick.C:
		}

		if rows, err = s.rows(ctx); err != nil {
			continue // the relayer may have been killed: it comes back
		}
		if lines, err := s.whatIsNew(ctx); err == nil {
			screen.note(append(lines, s.takeNews()...))
		}
		screen.show(rows, s.options.Requests, s.chain.Head().Number.Uint64())
		if !awake {
			if awake, err = s.wake(ctx, sleeper, rows); err != nil {
				return asked, rows, trouble, err
			}
		}
		if more == nil && awake && finished(rows, len(asked)) {
			return asked, rows, trouble, nil
		}
	}
}

// wake ends the sleeper's sleep once its callback has failed, and repeats that. It says whether that is done.
func (s *stage) wake(ctx context.Context, sleeper int, rows []row) (bool, error) {
	for _, r := range rows {
		if !r.Failed || r.Consumer != consumerNames[sleeper] {
			continue
		}
		if err := s.world.SetAsleep(ctx, sleeper, false); err != nil {
			return false, err
		}
		history, err := audit.Read(ctx, s.client, s.world.Coordinator, s.world.FirstBlock)
		if err != nil {
			return false, err
		}
		request := history.Find(r.ID)
		if request == nil || len(request.Effects) != 1 {
			return false, nil // dropped by a re-org, perhaps: next time
		}
		return true, s.world.Retry(ctx, request, request.Effects[0].Beta)
	}
	return false, nil
}

func finished(rows []row, asked int) bool {
	final := 0
	for _, r := range rows {
		if r.State == "final" && (!r.Failed || r.Retried) {
			final++
		}
	}
	return final >= asked
}
