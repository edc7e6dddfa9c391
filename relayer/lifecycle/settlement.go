package lifecycle

// Settlement is the state of one (sender, nonce).
type Settlement string

const (
	Planned      Settlement = "planned"    // stored with its first signed attempt; perhaps nobody else has seen it
	Live         Settlement = "live"       // a node has an attempt of it
	Mined        Settlement = "mined"      // an attempt is in a canonical block
	FinalSettled Settlement = "final"      // and the block is final; over
	Superseded   Settlement = "superseded" // its nonce was used by a cancelling attempt or a foreign transaction; over
)

// SettlementEvent moves a settlement.
type SettlementEvent string

const (
	PlanStored     SettlementEvent = "plan stored"
	NodeTook       SettlementEvent = "node took"
	ReceiptSeen    SettlementEvent = "receipt seen"
	ReceiptLost    SettlementEvent = "receipt lost"
	ReceiptFinal   SettlementEvent = "receipt final"
	NonceUsedFinal SettlementEvent = "nonce used, final"
	FinalUndone    SettlementEvent = "another history accepted"
)

// Settlements is the machine of a settlement. Any attempt of a nonce that is mined counts; one that cancels ends as final too
// when it is mined: its requests were given back when its receipt was seen.
var Settlements = Machine[Settlement, SettlementEvent]{
	{"", PlanStored, Planned, "requests claimed, nonce taken, attempt signed: one commit"},
	{Planned, NodeTook, Live, "a node accepted an attempt or knows it"},
	{Planned, ReceiptSeen, Mined, "receipt of an attempt in a canonical block"},
	{Live, ReceiptSeen, Mined, "the same"},
	{Mined, ReceiptLost, Live, "that block isn't canonical any more"},
	{Mined, ReceiptFinal, FinalSettled, "that block is final"},
	{FinalSettled, FinalUndone, Mined, "an operator accepted a history without that block; it is undone like any block"},
	{Planned, NonceUsedFinal, Superseded, "at a final block the sender's count is past the nonce, and no attempt has a receipt"},
	{Live, NonceUsedFinal, Superseded, "the same"},
}

// Over says whether nothing happens to a settlement any more, unless an operator accepts another history.
func (s Settlement) Over() bool { return s == FinalSettled || s == Superseded }
