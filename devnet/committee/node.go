package committee

import (
	"context"
	"fmt"
	"os"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/veritee/veritee/devnet/process"
	"github.com/veritee/veritee/protocol/keynodeapi"
	"github.com/veritee/veritee/protocol/keynodeapi/keynodeapiconnect"
	"github.com/veritee/veritee/protocol/workerapi"
	"github.com/veritee/veritee/protocol/workerapi/workerapiconnect"
)

// A Node is a key node as a process, that runs or ran.
type Node struct {
	Name     string
	Socket   string // where the relayer reaches it
	Peers    string // where its peers do
	Data     string // its folder, which outlives the process
	Instance common.Address
	Process  Process // the last one

	command process.Command
	run     func(name string, command process.Command) (Process, error)
}

// Start starts its process: the first, or another after that has ended. With its folder it is the same instance.
func (n *Node) Start() (err error) {
	n.Process, err = n.run("key node "+n.Name, n.command)
	return err
}

// Kill is kill -9.
func (n *Node) Kill() { n.Process.Kill() }

// Stop ends it in order.
func (n *Node) Stop() {
	if n.Process != nil {
		n.Process.Stop(stopping)
	}
}

// Lose kills it for good: its folder is lost too.
func (n *Node) Lose() error {
	n.Kill()
	return os.RemoveAll(n.Data)
}

// Tail is the end of its log, for an error message.
func (n *Node) Tail() string { return process.Tail(n.command.Log, 10) }

const (
	stopping = 5 * time.Second
	serving  = 30 * time.Second // nothing takes so long unless something is wrong
)

// meet waits until it serves, and learns who it is.
func (n *Node) meet(ctx context.Context) error {
	ctx, cancel := context.WithTimeout(ctx, serving)
	defer cancel()
	for {
		instance, err := WhoServes(ctx, n.Socket)
		if err == nil {
			n.Instance = instance
			return nil
		}
		select {
		case <-ctx.Done():
			return fmt.Errorf("key node %s doesn't serve: %w; its log ends:%s", n.Name, err, n.Tail())
		case <-time.After(20 * time.Millisecond):
		}
	}
}

// Describe is what it says of itself; an error while it doesn't run.
func (n *Node) Describe(ctx context.Context) (*keynodeapi.DescribeResponse, error) {
	client := keynodeapiconnect.NewKeyNodeServiceClient(process.OverSocket(n.Socket), "http://node")
	return client.Describe(ctx, &keynodeapi.DescribeRequest{})
}

// WhoServes asks at the socket of a worker or of a key node who it is now.
func WhoServes(ctx context.Context, socket string) (common.Address, error) {
	client := workerapiconnect.NewWorkerServiceClient(process.OverSocket(socket), "http://worker")
	described, err := client.Describe(ctx, &workerapi.DescribeRequest{})
	return common.BytesToAddress(described.GetInstance()), err
}
