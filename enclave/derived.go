package enclave

import (
	"context"
	"errors"
	"fmt"

	"github.com/veritee/veritee/enclave/headers"
	"github.com/veritee/veritee/enclave/keyring"
	"github.com/veritee/veritee/enclave/standing"
)

// openRing puts derived keys in their place, with a watch for each broker, and compares what the configuration says with what the
// broker does.
func (w *Worker) openRing(ctx context.Context) error {
	if !w.config.derives() {
		return nil
	}
	for _, d := range w.config.Derived {
		if w.evidence == nil && !headers.Development(d.ChainID) {
			return fmt.Errorf("%s: no evidence can be had here, so no registry takes this worker and no committee gives it a key; "+
				"start it in an enclave, or leave --derive out", d)
		}
	}

	config := keyring.Config{Instance: w.instance, Coordinators: w.config.coordinators(), Look: w.look}
	for _, broker := range w.config.Brokers {
		config.Lines = append(config.Lines, w.config.lines(broker)...)
	}
	w.ring = keyring.New(config)

	var wrong []error
	w.watches = make(map[uint64]*standing.Watch)
	for _, broker := range w.config.Brokers {
		id, lines := broker.Domain.ChainID, w.config.lines(broker)
		watch := standing.New(standing.Config{
			Chain: w.chain(id), Domain: broker.Domain, GroupKey: broker.GroupKey, App: lines[0].App, Lines: lines,
			Coordinators: config.Coordinators[id], Instance: w.instance.Address(), Ring: w.ring, Log: w.config.Log,
			Interval: w.config.Watch, Blind: w.config.Blind,
		})
		w.watches[id] = watch

		mistakes, yet := watch.Meet(ctx)
		wrong = append(wrong, mistakes...)
		w.waits = append(w.waits, yet...)
		for _, err := range yet {
			w.config.Log.Warn("derived keys have to wait", "error", err.Error())
		}
	}
	return errors.Join(wrong...)
}

// look is asked before an order or an answer is refused for want of standing.
func (w *Worker) look(ctx context.Context, chainID uint64) {
	if watch := w.watches[chainID]; watch != nil {
		watch.Look(ctx)
	}
}

func (w *Worker) chain(id uint64) *headers.Chain {
	for _, chain := range w.chains {
		if chain.ID() == id {
			return chain
		}
	}
	return nil // the configuration was checked: every broker's chain is there
}

// Waits says what derived keys have to wait for, as the brokers had it when the worker was put together.
func (w *Worker) Waits() []error { return w.waits }

// watch follows the worker's standing until the context ends, which it does by itself when the worker may never act again.
func (w *Worker) watch(ctx context.Context) (watched context.Context, stop func() error) {
	watched, cancel := context.WithCancelCause(ctx)
	ended := make(chan error, len(w.watches))
	for _, watch := range w.watches {
		go func() {
			err := watch.Run(watched)
			if err != nil {
				w.ring.Wipe()
				cancel(err)
			}
			ended <- err
		}()
	}
	return watched, func() error {
		cancel(nil)
		var gone []error
		for range w.watches {
			gone = append(gone, <-ended)
		}
		return errors.Join(gone...)
	}
}

// secrecy says in the log who can read the keys of this worker.
func (w *Worker) secrecy() {
	switch files, derived := len(w.config.KeyFiles) > 0, len(w.config.Derived) > 0; {
	case derived && w.evidence == nil:
		w.config.Log.Warn("this worker is unattested: it runs outside an enclave, and whoever runs it can read the keys that it derives")
	case derived && files:
		w.config.Log.Warn("this worker is unattested: keys that are derived stay in this enclave, if its evidence is true; those from files can be read by whoever runs it")
	case derived:
		w.config.Log.Info("keys are derived in this enclave and are in no file; if its evidence is true, which the registry judges and nobody here, whoever runs it can't read them")
	default:
		w.config.Log.Warn("this worker is unattested: whoever runs it can read its keys and know the words before others do")
	}
}
