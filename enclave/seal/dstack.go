package seal

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/veritee/veritee/enclave/dstack"
)

const (
	// dstackName is under which name the agent derives the key.
	dstackName = "veritee/seal/v1"

	dstackTime = 10 * time.Second
)

// dstackAgent asks the guest's agent. A sealed text says by which of its two APIs the key was had, so that a newer agent opens what was
// sealed beside an older one.
type dstackAgent struct{ agent *dstack.Agent }

func (d dstackAgent) kind() string { return Dstack }

// Ways of a sealed text's header.
const (
	wayAny byte = iota // none yet: the newest
	wayV0
	wayV1
)

func (d dstackAgent) key(ctx context.Context, way byte) ([]byte, byte, error) {
	ctx, cancel := context.WithTimeoutCause(ctx, dstackTime, fmt.Errorf("no answer within %v", dstackTime))
	defer cancel()
	switch way {
	case wayAny:
		key, err := d.agent.Key(ctx, dstack.V1, dstackName)
		if !dstack.IsMissing(err) {
			return key, wayV1, err
		}
		fallthrough
	case wayV0:
		key, err := d.agent.Key(ctx, dstack.V0, dstackName)
		return key, wayV0, err
	case wayV1:
		key, err := d.agent.Key(ctx, dstack.V1, dstackName)
		if dstack.IsMissing(err) {
			err = fmt.Errorf("%w; it was sealed beside a newer agent, use that dstack image again", err)
		}
		return key, wayV1, err
	}
	return nil, 0, ErrSealed
}

// probe says whether an agent is there.
func (d dstackAgent) probe(ctx context.Context) error {
	if d.agent.Endpoint() == "" {
		return errors.New("there is no agent's socket")
	}
	ctx, cancel := context.WithTimeoutCause(ctx, dstackTime, fmt.Errorf("no answer within %v", dstackTime))
	defer cancel()
	err := d.agent.Ask(ctx, "/v1/Info", struct{}{}, &struct{}{})
	if dstack.IsMissing(err) {
		err = d.agent.Ask(ctx, "/Info", struct{}{}, &struct{}{})
	}
	return err
}
