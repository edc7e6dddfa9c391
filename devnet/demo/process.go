package demo

import (
	"context"
	"fmt"
	"os"
	"sync/atomic"
	"time"

	"github.com/veritee/veritee/devnet/process"
)

// A supervised is a child that is started again when it dies, until it is told to stop: kill it and see what happens.
type supervised struct {
	name    string
	command process.Command

	stop context.CancelFunc
	done chan struct{}
	now  atomic.Pointer[process.Child] // that runs, or ran last
}

// start runs the child and returns. It runs until halt.
func (p *supervised) start() error {
	child, err := process.Start(p.command)
	if err != nil {
		return err
	}
	ctx, stop := context.WithCancel(context.Background())
	p.stop = stop
	p.done = make(chan struct{})
	p.now.Store(child)
	go func() {
		defer close(p.done)
		for {
			p.see(ctx, child)
			// What dies at once shall not spin.
			select {
			case <-ctx.Done():
				return
			case <-time.After(200 * time.Millisecond):
			}
			if child, err = process.Start(p.command); err != nil {
				p.note(err)
				return
			}
			p.now.Store(child)
		}
	}()
	return nil
}

// Kill is kill -9; it comes back.
func (p *supervised) Kill() { p.now.Load().Kill() }

// see waits for the child's end, and brings it about when it is to stop.
func (p *supervised) see(ctx context.Context, child *process.Child) {
	select {
	case <-ctx.Done():
		child.Stop(5 * time.Second)
	case <-child.Done():
	}
	if err := child.Err(); err != nil {
		p.note(err)
	}
}

// note leaves a line in the child's log.
func (p *supervised) note(err error) {
	if file, failed := os.OpenFile(p.command.Log, os.O_APPEND|os.O_WRONLY, 0o600); failed == nil {
		fmt.Fprintf(file, "%s: %v\n", p.name, err)
		file.Close()
	}
}

// halt stops the child for good and waits until it is gone.
func (p *supervised) halt() {
	if p.stop != nil {
		p.stop()
		<-p.done
	}
}

// Stop is halt, for a key node: its patience is see's.
func (p *supervised) Stop(time.Duration) { p.halt() }

// tail is the end of its log, for an error message.
func (p *supervised) tail(lines int) string { return process.Tail(p.command.Log, lines) }
