package register

import (
	"encoding/binary"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// A standing is what registry and app have on an instance at a head.
type standing struct {
	now      uint64 // the head's time
	app      common.Address
	instance common.Address

	serves     common.Address // whom it is registered for; zero: nobody
	leaseEnd   uint64
	attested   uint64 // the block that its last evidence named
	slot       uint8
	revoked    bool
	authorized bool // it may answer now

	// The app's word: whether it takes a request for this instance now and, if not, from when on.
	due   bool
	dueAt uint64

	liveUntil uint64 // of the app
	open      bool   // a request for it is open, or about to be
	renewAt   uint64 // since when it is known to be due while it lives; 0: not known
}

// never is from when on an app takes a request for an instance that it will never take one for.
const never = 1<<64 - 1

// spread is over which part of what is left of a lease renewals are spread.
const spread = 3

// A decision is what the steward does about an instance, and why.
type decision struct {
	ask   bool
	touch bool
	need  string // why it needs evidence, in words; empty: it doesn't
}

// decide is pure: everything it knows is in the standing.
func decide(s standing) decision {
	d := decision{touch: s.authorized && s.liveUntil < s.now}
	switch {
	case s.revoked, s.serves != common.Address{} && s.serves != s.app:
		return decision{touch: d.touch} // no evidence helps; the pool has words for it
	case s.serves == common.Address{}:
		d.need = "it isn't registered"
	case s.leaseEnd == 0:
		d.need = "it was evicted"
	case s.leaseEnd < s.now:
		d.need = "its lease ended at " + utc(s.leaseEnd)
	case !s.authorized && s.due:
		d.need = "it isn't authorized though its lease lives: policy has ended it, or its collateral is too old"
	case s.due:
		d.need = "its lease ends at " + utc(s.leaseEnd)
	}
	if d.need == "" || !s.due || s.open {
		return d
	}

	// Who lives can wait a little; who doesn't can't.
	if s.authorized && s.renewAt != 0 && s.now < s.renewAt+jitter(s.instance, s.leaseEnd, s.renewAt) {
		return d
	}
	d.ask = true
	return d
}

// jitter is by how much a renewal is put off: the same each time it is asked, another one for each instance and lease.
func jitter(instance common.Address, leaseEnd, renewAt uint64) uint64 {
	if leaseEnd <= renewAt {
		return 0
	}
	window := (leaseEnd - renewAt) / spread
	if window == 0 {
		return 0
	}
	hash := crypto.Keccak256(instance[:], binary.BigEndian.AppendUint64(nil, leaseEnd))
	return binary.BigEndian.Uint64(hash) % window
}

func utc(seconds uint64) string {
	if seconds > 1<<40 {
		return fmt.Sprintf("second %d", seconds)
	}
	return time.Unix(int64(seconds), 0).UTC().Format(time.RFC3339)
}
