package store

import (
	"errors"
	"fmt"
)

var (
	// ErrOtherChain is returned by OpenChain if the tables are of another chain: the genesis or a contract's code differs.
	ErrOtherChain = errors.New("the database was filled from another chain: check the node's URL and the addresses, or use a fresh database")

	// ErrNoChain is returned for a chain that OpenChain hasn't seen.
	ErrNoChain = errors.New("the database doesn't know this chain")

	// ErrStopped is returned by Advance and Plan on a chain that was stopped, and by Plan also on one that is paused.
	ErrStopped = errors.New("nothing is sent on this chain until an operator says so: `veritee status` says why, the runbook what to do")

	// ErrNotStopped is returned by AcceptReorg for a chain that goes on by itself.
	ErrNotStopped = errors.New("the chain isn't stopped: a re-org above its final block is followed without a word")

	// ErrNotKept is returned by AcceptReorg for an ancestor that isn't among the blocks that are kept.
	ErrNotKept = errors.New("the block isn't kept under that hash: name the ancestor as it was found; below what is kept only " +
		"`veritee rebuild --from-block` helps")

	// ErrNotNext is returned by SkipRange for a range that doesn't begin where the cursor waits.
	ErrNotNext = errors.New("a range is skipped from the block after the cursor on")

	// ErrNoSequence is returned by LastSequence where the tables begin after the contract did, and nothing was seen of it yet: any
	// number can be the next.
	ErrNoSequence = errors.New("it isn't known how many requests came before")

	// ErrStaleBase is returned by Advance if its base isn't the block that is stored: another step came before. Read the cursor again.
	ErrStaleBase = errors.New("the base of this step isn't in the tables")

	// ErrBelowFinal is returned by Advance and Finalize for what would undo a block that is final.
	ErrBelowFinal = errors.New("a final block would be undone")

	// ErrNotCanonical is returned for a block that isn't in the tables, or not under that hash: scan on, then look again.
	ErrNotCanonical = errors.New("the block isn't the canonical one of its number")

	// ErrContradiction is returned by Advance and Rescan for logs that can't be, whatever the chain: two canonical requests with one
	// sequence number, or one request in two places. A node that says so is wrong.
	ErrContradiction = errors.New("logs contradict each other")

	// ErrDifferentAnswer is returned by SaveAnswer if another value is stored for the question. That is an emergency.
	ErrDifferentAnswer = errors.New("another answer to this question is stored")

	// ErrOtherVerdict is returned by SaveVerdict if the same instance said the opposite of the same claim. That is an emergency.
	ErrOtherVerdict = errors.New("the instance has said the opposite of this claim")

	// ErrClaimed is returned by Plan if a request isn't answered any more, or is carried by another settlement.
	ErrClaimed = errors.New("a request isn't free any more")

	// ErrTermOver is returned by Plan and AddAttempt under a term that isn't the newest, and by Leads: another process may lead.
	ErrTermOver = errors.New("this relayer's term is over, another one may lead")

	// ErrPaused is returned by Plan for a sender that an operator has paused.
	ErrPaused = errors.New("the sender is paused: see `veritee sender show`, then `veritee sender unpause`")

	// ErrNotHeld is returned for a sender that is to be let go and wasn't held.
	ErrNotHeld = errors.New("the sender isn't held")

	// ErrOver is returned for a settlement whose nonce is used up.
	ErrOver = errors.New("the settlement's nonce is used up")

	// ErrNoSettlement is returned for a settlement or an attempt that isn't in the tables.
	ErrNoSettlement = errors.New("no such settlement")

	// ErrNoRequest is returned by Request for an id that isn't in the tables.
	ErrNoRequest = errors.New("no such request")
)

// ErrSchema is returned by Open if the database's schema is older or newer than this binary.
type ErrSchema struct {
	Have, Want int64 // versions; 0 is an empty database
}

func (e *ErrSchema) Error() string {
	if e.Have > e.Want {
		return fmt.Sprintf("the database's schema is version %d and this veritee knows %d: run the newer veritee that migrated it", e.Have, e.Want)
	}
	return fmt.Sprintf("the database's schema is version %d and this veritee needs %d: run `veritee migrate up`", e.Have, e.Want)
}

// ErrLed is returned by Lead while another process leads.
type ErrLed struct {
	Holder string // who, by its own words; empty if it has just begun
}

func (e *ErrLed) Error() string {
	if e.Holder == "" {
		return "another relayer leads"
	}
	return fmt.Sprintf("another relayer leads: %s", e.Holder)
}
