package lifecycle

// Request is the state of a request.
type Request string

const (
	Observed       Request = "observed"         // its event is in a canonical block
	Matured        Request = "matured"          // its confirmations are there; a worker may be asked
	Answered       Request = "answered"         // a verified answer is stored
	Settled        Request = "settled"          // its settlement's event is in a canonical block
	Final          Request = "final"            // settled by us, and final; over
	Orphaned       Request = "orphaned"         // its block was dropped; it may come back
	SettledByOther Request = "settled_by_other" // settled by somebody else, and final; over
	Refunded       Request = "refunded"         // its reserve was released: it can be settled, at nobody's charge
	Failed         Request = "failed"           // it can't be answered any more, by the chain's word; over
	Declined       Request = "declined"         // it asks nothing of us: for an instance of somebody else's, or for what isn't needed; over
)

// RequestEvent moves a request.
type RequestEvent string

const (
	Seen           RequestEvent = "seen"
	Confirmed      RequestEvent = "confirmed"
	AnswerStored   RequestEvent = "answer stored"
	SettlementSeen RequestEvent = "settlement seen"
	SettlementLost RequestEvent = "settlement lost"
	Finalized      RequestEvent = "finalized"
	FinalizedOther RequestEvent = "finalized, not ours"
	BlockDropped   RequestEvent = "block dropped"
	HeadDropped    RequestEvent = "head dropped"
	InputChanged   RequestEvent = "input changed"
	RefundSeen     RequestEvent = "refund seen"
	RefundLost     RequestEvent = "refund lost"
	Unanswerable   RequestEvent = "unanswerable"
	NothingToDo    RequestEvent = "nothing to do"

	// HistoryAccepted is an operator's word: what was final isn't.
	HistoryAccepted RequestEvent = "another history accepted"
)

// Requests is the machine of a request.
//
// Losing a block leads back to where the facts that remain lead: a request whose settlement was dropped is answered again if its
// answer is stored, else matured or observed by the height of the head, or refunded if that event still stands.
//
// A request for attestation takes the same way without being answered: its quote is made for the transaction that carries it. A request for
// proofs is answered from its first verdict on, and stays so until its rollup has as many as it wants; its deadline ends nothing by itself. A request for a key
// is answered as soon as enough parts make it; the last block that may issue it ends it.
var Requests = Machine[Request, RequestEvent]{
	{"", Seen, Observed, "RandomnessRequested, AttestationRequested, ProofRequested or KeyRequested in a canonical block, whose fields hash to its id"},
	{Orphaned, Seen, Observed, "the same, again"},

	{Observed, Confirmed, Matured, "cursor at or beyond its block + confirmations"},
	{Matured, AnswerStored, Answered, "a stored answer to its question, or a verdict on its claim, or enough parts of its key, verified"},

	{Observed, SettlementSeen, Settled, "RandomnessFulfilled or CallbackFailed, or InstanceRegistered of the instance that was asked about, or TeeDecided of the rollup that asked, or KeyIssued, in a canonical block"},
	{Matured, SettlementSeen, Settled, "the same"},
	{Answered, SettlementSeen, Settled, "the same"},
	{Refunded, SettlementSeen, Settled, "the same"},
	{Settled, Finalized, Final, "the block of its settlement is final; the transaction is an attempt of ours"},
	{Settled, FinalizedOther, SettledByOther, "the block of its settlement is final; the transaction isn't ours"},

	{Settled, SettlementLost, Answered, "the block of its settlement isn't canonical any more"},
	{Settled, SettlementLost, Matured, "the same; no answer of ours is stored"},
	{Settled, SettlementLost, Observed, "the same; the head is below its maturity"},
	{Settled, SettlementLost, Refunded, "the same; RequestRefunded still stands"},

	{Matured, HeadDropped, Observed, "cursor below its block + confirmations after a re-org"},
	{Answered, HeadDropped, Observed, "the same"},
	{Answered, InputChanged, Matured, "its answer was for another question: its block has another hash now"},

	{Matured, RefundSeen, Refunded, "RequestRefunded in a canonical block"},
	{Answered, RefundSeen, Refunded, "the same"},
	{Refunded, RefundLost, Answered, "the block of RequestRefunded isn't canonical any more"},
	{Refunded, RefundLost, Matured, "the same; no answer is stored"},
	{Refunded, RefundLost, Observed, "the same; the head is below its maturity"},
	{Settled, RefundSeen, Refunded, "the settlement's block was dropped, the refund's wasn't"},

	{Matured, Unanswerable, Failed, "blockHashOf its block is zero in a final block past the window: no proof can be checked any more. Of an order for a key: the last block that may answer it is final, and at a final block its broker says that it isn't issued"},
	{Answered, Unanswerable, Failed, "the same"},

	{Matured, NothingToDo, Declined, "asked for attestation in a final block; none of our workers is meant, or the registry says at a final block that none needs it. Asked for proofs in one; the rollup isn't ours, or says at a final block that the claim is over"},

	{Answered, NothingToDo, Declined, "verdicts on its claim are stored, and its rollup says at a final block that the claim is over without them"},

	{Final, HistoryAccepted, Settled, "an operator accepted a history without the final block of its settlement; it is undone like any block"},
	{SettledByOther, HistoryAccepted, Settled, "the same"},
	{Failed, HistoryAccepted, Matured, "the same, of its own block; it had no answer"},
	{Failed, HistoryAccepted, Answered, "the same; it had one"},
	{Declined, HistoryAccepted, Matured, "the same, of its own block"},
	{Declined, HistoryAccepted, Answered, "the same; a verdict on its claim is stored"},

	{Observed, BlockDropped, Orphaned, "its block isn't canonical any more"},
	{Matured, BlockDropped, Orphaned, "the same"},
	{Answered, BlockDropped, Orphaned, "the same"},
	{Refunded, BlockDropped, Orphaned, "the same"},
	{Settled, BlockDropped, Orphaned, "the same"},
}

// Over says whether nothing happens to a request any more, unless an operator accepts another history.
func (s Request) Over() bool {
	return s == Final || s == SettledByOther || s == Failed || s == Declined
}

// RequestStates are all states of a request.
var RequestStates = []Request{Observed, Matured, Answered, Settled, Final, Orphaned, SettledByOther, Refunded, Failed, Declined}
