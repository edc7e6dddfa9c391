package workers

import (
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// defaultBirth is how long a new instance may take to be registered by evidence before anybody is warned: blocks to become mature, a
// quote, collateral on chain.
const defaultBirth = 2 * time.Minute

// beingRegistered is how an instance stands for which all goes as it should.
const beingRegistered = "it is being registered: its evidence is on its way to the chain"

// born says whether an instance is so new that having no registration yet is as it was meant: this process has workers registered there by
// evidence, and this one has some. Called with the lock.
func (p *Pool) born(w *worker, chainID uint64, lease Lease) bool {
	if lease.Revoked || lease.App != (common.Address{}) || time.Since(w.since) >= p.config.Birth {
		return false
	}
	return p.registers(w, chainID)
}

// registers says whether this process has a worker's instance registered on a chain. Called with the lock.
func (p *Pool) registers(w *worker, chainID uint64) bool {
	return w.known != nil && p.config.Registers != nil && slices.ContainsFunc(w.known.chains[chainID].apps, func(app common.Address) bool {
		return p.config.Registers(chainID, app)
	})
}

// registersSomewhere says so of any chain. Called with the lock.
func (p *Pool) registersSomewhere(w *worker) bool {
	if w.known == nil {
		return false
	}
	for chainID := range w.known.chains {
		if p.registers(w, chainID) {
			return true
		}
	}
	return false
}
