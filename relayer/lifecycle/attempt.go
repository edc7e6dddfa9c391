package lifecycle

// Attempt is the state of one signed transaction.
type Attempt string

const (
	Signed       Attempt = "signed"    // stored; perhaps nobody else has seen it
	Broadcast    Attempt = "broadcast" // handed to a node, which gave no clear answer
	Accepted     Attempt = "accepted"  // a node has it
	Replaced     Attempt = "replaced"  // a node took a later one for the nonce; it may be mined still
	MinedAttempt Attempt = "mined"     // in a canonical block
)

// AttemptEvent moves an attempt.
type AttemptEvent string

const (
	SentUnclear  AttemptEvent = "sent, outcome unclear"
	SentAccepted AttemptEvent = "accepted by a node"
	LaterTook    AttemptEvent = "a later attempt was accepted"
	Included     AttemptEvent = "included"
	Dropped      AttemptEvent = "block dropped"
)

// Attempts is the machine of an attempt.
var Attempts = Machine[Attempt, AttemptEvent]{
	{"", "signed", Signed, "stored with its settlement, or as its next attempt"},
	{Signed, SentUnclear, Broadcast, "a node was asked, and failed or refused without saying what it has"},
	{Signed, SentAccepted, Accepted, "a node took it, or knows it already"},
	{Broadcast, SentAccepted, Accepted, "the same"},
	{Replaced, SentAccepted, Accepted, "the same: the later one is gone"},
	{Signed, LaterTook, Replaced, "a node took a later attempt of the nonce"},
	{Broadcast, LaterTook, Replaced, "the same"},
	{Accepted, LaterTook, Replaced, "the same"},
	{Signed, Included, MinedAttempt, "receipt in a canonical block"},
	{Broadcast, Included, MinedAttempt, "the same"},
	{Accepted, Included, MinedAttempt, "the same"},
	{Replaced, Included, MinedAttempt, "the same"},
	{MinedAttempt, Dropped, Accepted, "that block isn't canonical any more"},
}
