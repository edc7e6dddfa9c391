package keynode

import (
	"github.com/ethereum/go-ethereum/common"
	"golang.org/x/time/rate"

	"github.com/veritee/veritee/enclave/keynode/pace"
)

// maxApps is how many apps are counted apart. An app is counted only for orders that its broker has let in, so nobody fills this for nothing.
const maxApps = 4096

// rates bounds how many orders are answered in a second: of all apps, and of each.
type rates struct {
	all  *rate.Limiter
	apps *pace.Each[common.Address]
}

func newRates(all, perApp float64) *rates {
	return &rates{all: rate.NewLimiter(rate.Limit(all), burst(all)), apps: pace.New[common.Address](rate.Limit(perApp), burst(perApp), maxApps)}
}

// burst is two seconds' worth.
func burst(perSecond float64) int { return max(1, int(2*perSecond)) }

func (r *rates) allow() bool { return r.all.Allow() }

func (r *rates) allowApp(app common.Address) bool { return r.apps.Allow(app) }
