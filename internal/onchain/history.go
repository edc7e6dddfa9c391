package onchain

import (
	"bytes"
	"context"
	"fmt"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/veritee/veritee/bindings/appauth"
	"github.com/veritee/veritee/zkverifier/dcap"
)

// A Policy is all that an app has said, at one block.
type Policy struct {
	Version      uint32         `json:"policyVersion"`
	Guardian     common.Address `json:"guardian"`
	Terms        Terms          `json:"terms"`
	Denied       []string       `json:"deniedAdvisories,omitempty"`
	Measurements []Allowance    `json:"measurements"`
	Source       common.Address `json:"source,omitzero"` // a dstack app's contract that allows measurements besides
	Images       []common.Hash  `json:"images,omitempty"`
	Frozen       bool           `json:"frozen,omitempty"`
}

// A Change is one step of a policy.
type Change struct {
	Version     uint32      `json:"policyVersion"` // after it; zero where it has none of its own
	What        string      `json:"what"`
	Block       uint64      `json:"block"`
	Time        uint64      `json:"time"`
	Transaction common.Hash `json:"transaction"`
}

// A History is how an app's policy came about.
type History struct {
	Policy  Policy   `json:"policy"` // at its end
	Changes []Change `json:"changes"`

	names map[common.Hash]string // of all measurements that ever were
}

var appEvents = abiOf(&appauth.AppAuthMetaData)

// History rebuilds an app's policy from its events, up to and including a block; 0 is the newest.
func (c *Contracts) History(ctx context.Context, app common.Address, upTo uint64) (History, error) {
	logs, err := c.logs(ctx, app)
	if err != nil {
		return History{}, err
	}
	h := History{names: make(map[common.Hash]string)}
	times := make(map[uint64]uint64)
	for _, log := range logs {
		if upTo != 0 && log.BlockNumber > upTo {
			break
		}
		version, what, err := h.fold(&log)
		if err != nil {
			return History{}, fmt.Errorf("event of app %v in block %d: %w", app, log.BlockNumber, err)
		}
		if what == "" {
			continue
		}
		h.Policy.Version = max(h.Policy.Version, version)
		if times[log.BlockNumber] == 0 {
			if times[log.BlockNumber], err = c.blockTime(ctx, log.BlockNumber); err != nil {
				return History{}, err
			}
		}
		h.Changes = append(h.Changes, Change{version, what, log.BlockNumber, times[log.BlockNumber], log.TxHash})
	}
	return h, nil
}

// fold takes in one event, and says what it meant. Events that aren't of the policy say nothing.
func (h *History) fold(log *types.Log) (version uint32, what string, err error) {
	if len(log.Topics) == 0 {
		return 0, "", nil
	}
	e, err := appEvents.EventByID(log.Topics[0])
	if err != nil {
		return 0, "", nil //nolint:nilerr // another contract's, by delegation or a later version
	}
	p := &h.Policy
	switch e.Name {
	case appauth.AppAuthTermsSetEventName:
		set, err := appContract.UnpackTermsSetEvent(log)
		if err != nil {
			return 0, "", err
		}
		p.Terms = termsOf(set.Terms)
		return set.Version, "terms: " + p.Terms.String(), nil
	case appauth.AppAuthAdvisorySetEventName:
		set, err := appContract.UnpackAdvisorySetEvent(log)
		if err != nil {
			return 0, "", err
		}
		id := AdvisoryName(set.Advisory)
		p.Denied = slices.DeleteFunc(p.Denied, func(other string) bool { return other == id })
		if set.Denied {
			p.Denied = append(p.Denied, id)
			return set.Version, "denies " + id, nil
		}
		return set.Version, "denies " + id + " no longer", nil
	case appauth.AppAuthSourceSetEventName:
		set, err := appContract.UnpackSourceSetEvent(log)
		if err != nil {
			return 0, "", err
		}
		p.Source = set.Source
		return set.Version, fmt.Sprintf("source: %v", set.Source), nil
	case appauth.AppAuthImageSetEventName:
		set, err := appContract.UnpackImageSetEvent(log)
		if err != nil {
			return 0, "", err
		}
		p.Images = slices.DeleteFunc(p.Images, func(other common.Hash) bool { return other == set.Image })
		if set.Allowed {
			p.Images = append(p.Images, set.Image)
		}
		return set.Version, fmt.Sprintf("image %v: %s", common.Hash(set.Image), allowed(set.Allowed)), nil
	case appauth.AppAuthGuardianSetEventName:
		set, err := appContract.UnpackGuardianSetEvent(log)
		if err != nil {
			return 0, "", err
		}
		p.Guardian = set.Guardian
		return 0, fmt.Sprintf("guardian: %v", set.Guardian), nil
	case appauth.AppAuthFrozenEventName:
		p.Frozen = true
		return 0, "frozen: only removals are left", nil
	case appauth.AppAuthExecutedEventName:
		done, err := appContract.UnpackExecutedEvent(log)
		if err != nil {
			return 0, "", err
		}
		return 0, fmt.Sprintf("spoke to %v: %x", done.Target, done.Data[:min(4, len(done.Data))]), nil
	case appauth.AppAuthOwnershipTransferredEventName:
		moved, err := appContract.UnpackOwnershipTransferredEvent(log)
		if err != nil {
			return 0, "", err
		}
		return 0, fmt.Sprintf("owner: %v", moved.NewOwner), nil
	}
	return h.foldMeasurement(e.Name, log)
}

func (h *History) foldMeasurement(event string, log *types.Log) (version uint32, what string, err error) {
	p := &h.Policy
	switch event {
	case appauth.AppAuthMeasurementAllowedEventName:
		e, err := appContract.UnpackMeasurementAllowedEvent(log)
		if err != nil {
			return 0, "", err
		}
		a := h.at(e.Measurement)
		if a == nil {
			p.Measurements = append(p.Measurements, Allowance{Measurement: e.Measurement})
			a = &p.Measurements[len(p.Measurements)-1]
		}
		a.Name, a.Sourced, a.TEE = e.Name, e.Sourced, TEE(e.Allowance.Tee)
		a.ActiveFrom, a.ActiveUntil = e.Allowance.ActiveFrom.Uint64(), e.Allowance.ActiveUntil.Uint64()
		a.Attributes, a.Mask = bytes.Clone(e.Allowance.Attributes[:]), bytes.Clone(e.Allowance.Mask[:])
		h.names[e.Measurement] = e.Name
		return e.Version, fmt.Sprintf("allows %s %q, %v", a.TEE, e.Name, common.Hash(e.Measurement)), nil
	case appauth.AppAuthMeasurementRemovedEventName:
		e, err := appContract.UnpackMeasurementRemovedEvent(log)
		if err != nil {
			return 0, "", err
		}
		h.drop(e.Measurement)
		return e.Version, fmt.Sprintf("removes %q, %v, for ever, by %v: %s", h.names[e.Measurement], common.Hash(e.Measurement), e.By, e.Reason), nil
	case appauth.AppAuthMeasurementDroppedEventName:
		e, err := appContract.UnpackMeasurementDroppedEvent(log)
		if err != nil {
			return 0, "", err
		}
		h.drop(e.Measurement)
		return e.Version, fmt.Sprintf("drops %q, %v", h.names[e.Measurement], common.Hash(e.Measurement)), nil
	case appauth.AppAuthSlotAssignedEventName:
		e, err := appContract.UnpackSlotAssignedEvent(log)
		if err != nil {
			return 0, "", err
		}
		if a := h.at(e.Measurement); a != nil {
			a.Slot = e.Slot
		}
		if e.Slot == 0 {
			return e.Version, fmt.Sprintf("%q is without a slot: its instances are dead until it gets one", h.names[e.Measurement]), nil
		}
		return e.Version, fmt.Sprintf("%q in slot %d", h.names[e.Measurement], e.Slot), nil
	case appauth.AppAuthPurposeSetEventName:
		e, err := appContract.UnpackPurposeSetEvent(log)
		if err != nil {
			return 0, "", err
		}
		if a := h.at(e.Measurement); a != nil {
			a.Purposes = slices.DeleteFunc(a.Purposes, func(other hexutil.Bytes) bool { return bytes.Equal(other, e.Purpose[:]) })
			if e.Allowed {
				a.Purposes = append(a.Purposes, bytes.Clone(e.Purpose[:]))
			}
		}
		return e.Version, fmt.Sprintf("%q, keys of purpose 0x%x: %s", h.names[e.Measurement], e.Purpose, allowed(e.Allowed)), nil
	}
	return 0, "", nil
}

func (h *History) at(measurement common.Hash) *Allowance {
	i := slices.IndexFunc(h.Policy.Measurements, func(a Allowance) bool { return a.Measurement == measurement })
	if i < 0 {
		return nil
	}
	return &h.Policy.Measurements[i]
}

func (h *History) drop(measurement common.Hash) {
	h.Policy.Measurements = slices.DeleteFunc(h.Policy.Measurements, func(a Allowance) bool { return a.Measurement == measurement })
}

func allowed(yes bool) string {
	if yes {
		return "allowed"
	}
	return "not allowed"
}

func termsOf(t appauth.IAppAuthTerms) Terms {
	terms := Terms{Grace: uint64(t.Grace), Lease: uint64(t.Lease), Delay: uint64(t.Delay), MinEvaluation: t.MinEvaluation}
	for bit, name := range []string{"SGX", "TDX"} {
		if t.Tees>>bit&1 != 0 {
			terms.TEEs = append(terms.TEEs, name)
		}
	}
	for _, status := range dcap.Statuses() {
		if t.Statuses>>status&1 != 0 {
			terms.Statuses = append(terms.Statuses, status.String())
		}
	}
	return terms
}

// String is the terms in a line.
func (t Terms) String() string {
	text := fmt.Sprintf("%v, %v", t.TEEs, t.Statuses)
	for _, term := range []struct {
		name    string
		seconds uint64
	}{{"grace", t.Grace}, {"lease", t.Lease}, {"delay", t.Delay}} {
		if term.seconds != 0 {
			text += fmt.Sprintf(", %s %v", term.name, time.Duration(term.seconds)*time.Second)
		}
	}
	if t.MinEvaluation != 0 {
		text += fmt.Sprintf(", evaluation %d or later", t.MinEvaluation)
	}
	return text
}

// AdvisoryName is an advisory's id by its number on chain.
func AdvisoryName(number uint32) string {
	if number>>31 != 0 {
		return fmt.Sprintf("0x%08x", number)
	}
	return fmt.Sprintf("INTEL-SA-%05d", number)
}
