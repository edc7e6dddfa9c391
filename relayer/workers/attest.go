package workers

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/veritee/veritee/protocol/workerapi"
)

// attestTime bounds one quote. A worker gives up sooner, and says why.
const attestTime = time.Minute

// An Attestable is an instance of ours, for an app that its worker says it can be attested for.
type Attestable struct {
	Worker   string
	Instance common.Address
	App      common.Address
}

// Attestables are those of a chain, by worker, as last described, quarantined ones left out. Known says that every worker has said who
// it is: until then an instance that isn't among them may be ours all the same.
func (p *Pool) Attestables(chainID uint64) (all []Attestable, known bool) {
	p.mu.Lock()
	defer p.mu.Unlock()
	known = true
	for _, w := range p.workers {
		if w.known == nil {
			known = false
			continue
		}
		if w.quarantine != nil {
			continue
		}
		for _, app := range w.known.chains[chainID].apps {
			all = append(all, Attestable{w.name, w.known.instance, app})
		}
	}
	return all, known
}

// Attest asks a worker for evidence of its instance key. What it gives is its claim: whoever uses it verifies the quote, and holds its
// report data to what was asked for. The error says why there is none, in our own words.
func (p *Pool) Attest(ctx context.Context, of Attestable, request *workerapi.AttestRequest) ([]byte, error) {
	at := slices.IndexFunc(p.workers, func(w *worker) bool { return w.name == of.Worker })
	if at < 0 {
		return nil, fmt.Errorf("no worker %q is configured", of.Worker)
	}
	ctx, cancel := context.WithTimeout(ctx, attestTime)
	defer cancel()
	response, err := p.workers[at].client.Attest(ctx, request)
	if err != nil {
		return nil, errors.New(failureOf(of.Worker, err).Reason)
	}
	if got := response.GetInstance(); len(got) != common.AddressLength || common.Address(got) != of.Instance {
		p.look()
		return nil, fmt.Errorf("it has another instance by now than %s", of.Instance)
	}
	return response.GetQuote(), nil
}
