package workers

import (
	"context"
	"errors"
	"net/http"

	"connectrpc.com/connect"

	"github.com/veritee/veritee/protocol/keynodeapi/keynodeapiconnect"
	"github.com/veritee/veritee/protocol/typed"
	"github.com/veritee/veritee/protocol/workerapi/workerapiconnect"
)

// A Door is what a key node or a worker serves to people and relayers, by itself: without a pool, for a command that asks once.
type Door struct {
	Worker workerapiconnect.WorkerServiceClient // of a key node's, Describe and Attest alone
	Node   keynodeapiconnect.KeyNodeServiceClient

	transport *http.Transport
}

// OpenDoor makes the clients of a key node or worker. Nothing is dialled yet, but certificate files are read.
func OpenDoor(c WorkerConfig) (*Door, error) {
	c.KeyNode = true
	if err := c.Check(); err != nil {
		return nil, err
	}
	worker, node, transport, err := newClient(c, 2)
	if err != nil {
		return nil, err
	}
	return &Door{worker, node, transport}, nil
}

// OrderKey has a worker make an order for a key, as [Pool.OrderKey] does. A refusal is said in the worker's own words, of which those are
// left out that a terminal would obey: whoever asks from a command line knows which worker it asks.
func (d *Door) OrderKey(ctx context.Context, wish KeyWish) (typed.KeyOrder, typed.Signature, error) {
	ctx, cancel := context.WithTimeout(ctx, keyTime)
	defer cancel()
	said, err := d.Worker.OrderKey(ctx, wish.request())
	if err != nil {
		var wire *connect.Error
		if errors.As(err, &wire) && wire.Message() != "" {
			err = errors.New(printable(wire.Message(), maxDetail))
		}
		return typed.KeyOrder{}, typed.Signature{}, err
	}
	return wish.granted(said)
}

// Close lets go of connections.
func (d *Door) Close() { d.transport.CloseIdleConnections() }
