package standing

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/veritee/veritee/protocol/typed"
)

// Meet compares the configuration with what the broker says, before anything is served. wrong is what waiting doesn't cure; yet is
// what may come right by itself, or by somebody else's doing.
func (w *Watch) Meet(ctx context.Context) (wrong, yet []error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	c := w.config
	say := func(list *[]error, format string, args ...any) {
		*list = append(*list, fmt.Errorf("chain %d: "+format, append([]any{c.Domain.ChainID}, args...)...))
	}

	v, err := w.look(ctx)
	switch {
	case errors.Is(err, errOtherCommittee):
		say(&wrong, "%w", err)
		return wrong, yet
	case err != nil:
		say(&yet, "broker %s can't be asked for committee and lines: %w", c.Domain.Broker, err)
		return wrong, yet
	}
	if w.places.groupKey == (common.Hash{}) {
		say(&yet, "committee %s hasn't formed, so there are no keys yet; its owner proposes members by `veritee committee form`", w.places.committee)
	}
	for _, line := range c.Lines {
		said := v.lines[line.ID()]
		switch {
		case said.Algorithm == 0:
			say(&yet, "%s isn't open; the app's owner opens it by `veritee keys open`", line.ID())
		case said.Algorithm != line.Algorithm:
			say(&wrong, "%s is for %s, and --derive says %s; correct it", line.ID(), said.Algorithm, line.Algorithm)
		case line.Algorithm == typed.AlgorithmVRF && !slices.Contains(c.Coordinators, said.Sink):
			say(&wrong, "%s is announced to coordinator %s; serve it by --serve %d:%s", line.ID(), said.Sink, c.Domain.ChainID, said.Sink)
		}
	}
	return wrong, yet
}
