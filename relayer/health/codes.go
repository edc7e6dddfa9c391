package health

import (
	"fmt"
	"maps"
	"slices"
	"time"
)

// A Code names a kind of warning.
type Code string

const (
	NodeDown            Code = "node-down"             // subject: chain/node
	NodeSuspect         Code = "node-suspect"          // subject: chain/node
	NoNode              Code = "no-node"               // subject: chain
	NodesLimited        Code = "nodes-limited"         // subject: chain; all of its nodes want pauses, again and again
	ChainUnserved       Code = "chain-unserved"        // subject: chain; it couldn't be opened, and is tried again
	ChainStopped        Code = "chain-stopped"         // subject: chain
	ChainPaused         Code = "chain-paused"          // subject: chain; an operator has paused it
	ChainHalted         Code = "chain-halted"          // subject: chain; no new block
	ScanBehind          Code = "scan-behind"           // subject: chain
	LogsMissing         Code = "logs-missing"          // subject: chain; the cursor waits
	WorkerDown          Code = "worker-down"           // subject: worker
	WorkerUnattested    Code = "worker-unattested"     // subject: worker
	WorkerQuarantine    Code = "worker-quarantined"    // subject: worker
	WorkerNotLive       Code = "worker-not-live"       // subject: worker/chain; no lease there
	LeaseEnding         Code = "lease-ending"          // subject: worker/chain
	EvidenceRefused     Code = "evidence-refused"      // subject: worker/chain
	ProofMissing        Code = "proof-missing"         // subject: chain
	CollateralEnding    Code = "collateral-ending"     // subject: chain/platform
	AppWithoutWorker    Code = "app-without-worker"    // subject: chain/app
	NoWorker            Code = "no-worker"             // subject: chain/key
	DifferentAnswer     Code = "different-answer"      // subject: worker
	StoredAnswerInvalid Code = "stored-answer-invalid" // subject: chain/question
	RequestsLate        Code = "requests-late"         // subject: chain
	ProofLate           Code = "proof-late"            // subject: chain/request; a rollup's claim has no proof and its deadline is near, or over
	ProofRefused        Code = "proof-refused"         // subject: worker/chain; it doesn't prove a claim, and says why
	VerdictsContradict  Code = "verdicts-contradict"   // subject: chain/claim
	ClaimHeld           Code = "claim-held"            // subject: chain/claim
	RewardsEmpty        Code = "rewards-empty"         // subject: chain/rollup
	KeyLate             Code = "key-late"              // subject: chain/request
	KeyRefused          Code = "key-refused"           // subject: worker/chain/line
	KeyMismatch         Code = "key-mismatch"          // subject: chain/line
	KeyNodeDown         Code = "key-node-down"         // subject: key node
	KeyNodeWrong        Code = "key-node-wrong"        // subject: node/chain
	CommitteeThin       Code = "committee-thin"        // subject: chain
	CommitteeDown       Code = "committee-down"        // subject: chain
	SessionLate         Code = "session-late"          // subject: chain/session
	RequestsHeld        Code = "requests-held"         // subject: chain; items that can't be settled
	SenderParked        Code = "sender-parked"         // subject: chain/sender
	SenderPaused        Code = "sender-paused"         // subject: chain/sender; an operator has paused it
	SenderLow           Code = "sender-low"            // subject: chain/sender
	SignerDown          Code = "signer-down"           // subject: chain/sender; its signer doesn't sign
	NonceStuck          Code = "nonce-stuck"           // subject: chain/sender; its lowest transaction isn't mined
	FeeCapReached       Code = "fee-cap-reached"       // subject: chain/sender
	SpendingCap         Code = "spending-cap"          // subject: chain, or chain/pins
	NonceForeign        Code = "nonce-foreign"         // subject: chain/sender
	DatabaseDown        Code = "database-down"
	NotLeading          Code = "not-leading"
	LoopStuck           Code = "loop-stuck" // subject: loop
)

// Severity orders warnings.
type Severity int

const (
	Notice   Severity = iota // to know
	Degraded                 // served, with less in reserve
	Urgent                   // users aren't served, or money is at stake
)

var severities = [...]string{"notice", "degraded", "urgent"}

func (s Severity) String() string               { return severities[s] }
func (s Severity) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// UnmarshalText reads what MarshalText wrote.
func (s *Severity) UnmarshalText(text []byte) error {
	at := slices.Index(severities[:], string(text))
	if at < 0 {
		return fmt.Errorf("no severity %q", text)
	}
	*s = Severity(at)
	return nil
}

type kind struct {
	title    string
	severity Severity
	grace    time.Duration // how long it must last before it shows
}

var kinds = map[Code]kind{
	NodeDown:            {"a node doesn't answer", Degraded, 15 * time.Second},
	NodeSuspect:         {"a node said what isn't so", Degraded, 0},
	NoNode:              {"no node of a chain can be used", Urgent, 5 * time.Second},
	NodesLimited:        {"all nodes of a chain limit what they are asked", Degraded, 0},
	ChainUnserved:       {"a chain can't be served", Urgent, 5 * time.Second},
	ChainStopped:        {"a chain is stopped until an operator decides", Urgent, 0},
	ChainPaused:         {"a chain is paused by an operator", Notice, 0},
	ChainHalted:         {"a chain makes no blocks", Urgent, 60 * time.Second},
	ScanBehind:          {"the scan is behind the chain", Degraded, 30 * time.Second},
	LogsMissing:         {"logs are missing and the cursor waits", Urgent, 5 * time.Second},
	WorkerDown:          {"a worker doesn't answer", Degraded, 15 * time.Second},
	WorkerUnattested:    {"a worker is unattested: its operator can read its keys", Notice, 0},
	WorkerQuarantine:    {"a worker is quarantined", Urgent, 0},
	WorkerNotLive:       {"a worker has no live lease on chain", Degraded, 5 * time.Second},
	LeaseEnding:         {"a worker's lease ends soon", Degraded, 0},
	EvidenceRefused:     {"a worker isn't registered: no evidence of it is accepted", Degraded, 15 * time.Second},
	ProofMissing:        {"no proof of evidence is to be had: the direct path is taken, at more gas", Notice, 0},
	CollateralEnding:    {"collateral ends soon: leases end with it", Degraded, 0},
	AppWithoutWorker:    {"an app has no instance that may answer", Urgent, 60 * time.Second},
	NoWorker:            {"no worker answers for a key", Urgent, 5 * time.Second},
	DifferentAnswer:     {"a worker gave another answer to an answered question", Urgent, 0},
	StoredAnswerInvalid: {"a stored answer doesn't verify: the database was changed", Urgent, 0},
	RequestsLate:        {"mature requests wait for too long", Urgent, 15 * time.Second},
	ProofLate:           {"a rollup's claim isn't proven in time", Urgent, 0},
	ProofRefused:        {"a worker doesn't prove a claim", Degraded, 15 * time.Second},
	VerdictsContradict:  {"workers contradict each other about a claim", Urgent, 0},
	ClaimHeld:           {"a rollup's claim is held", Urgent, 0},
	RewardsEmpty:        {"a rollup has nothing left to pay proofs with", Notice, 0},
	KeyLate:             {"an instance waits for a key that it ordered", Urgent, 0},
	KeyRefused:          {"a worker doesn't get a key", Degraded, 15 * time.Second},
	KeyMismatch:         {"instances derived different keys for one epoch", Urgent, 0},
	KeyNodeDown:         {"a key node doesn't answer", Degraded, 15 * time.Second},
	KeyNodeWrong:        {"a key node signed a false part of a key", Urgent, 0},
	CommitteeThin:       {"no further key node may be lost", Degraded, 30 * time.Second},
	CommitteeDown:       {"too few key nodes answer to make a key", Urgent, 15 * time.Second},
	SessionLate:         {"a committee's session doesn't come to an end", Degraded, 0},
	RequestsHeld:        {"requests are held back", Degraded, 0},
	SenderParked:        {"a sender sends nothing", Urgent, 5 * time.Second},
	SenderPaused:        {"a sender is paused by an operator", Notice, 0},
	SignerDown:          {"a sender's signer doesn't sign", Urgent, 5 * time.Second},
	NonceStuck:          {"a sender's lowest transaction isn't mined", Urgent, 0},
	SenderLow:           {"a sender's balance is low", Degraded, 0},
	FeeCapReached:       {"fees are above the configured cap", Degraded, 15 * time.Second},
	SpendingCap:         {"a spending cap is reached", Urgent, 0},
	NonceForeign:        {"somebody else uses a sender's key", Urgent, 0},
	DatabaseDown:        {"the database doesn't answer", Urgent, 5 * time.Second},
	NotLeading:          {"another relayer leads", Notice, 0},
	LoopStuck:           {"a loop doesn't turn", Urgent, 0},
}

// Codes are all codes, by name. Each has a heading in the runbook.
func Codes() []Code { return slices.Sorted(maps.Keys(kinds)) }

// Describe says what a code means and how bad it is.
func Describe(code Code) (title string, severity Severity) {
	k := kindOf(code)
	return k.title, k.severity
}

func kindOf(code Code) kind {
	k, ok := kinds[code]
	if !ok {
		panic(fmt.Sprintf("health: no kind for code %q", code)) // a constant of this file without its line above
	}
	return k
}
