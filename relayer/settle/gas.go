package settle

import (
	"bytes"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/params"

	"github.com/veritee/veritee/relayer/store"
)

// What a settlement may need, in gas, beyond its calldata and the callbacks' own limits. Where VRFSettlement.sol charges users for
// what a settlement costs on the average, these are for the worst case: too much costs nothing, since only what is used is paid;
// too little leaves requests open. TestGasLimitsHold holds them to receipts.
const (
	// txGas is for the dispatcher and the loop over groups.
	txGas = 3_000

	// groupGas is a group's: the hash of its block (by the history contract, or a pin), key hash, alpha, proof with one witness,
	// signature, the call to the registry, the lock's word, and the event of a group that is skipped.
	groupGas = 33_000

	// askGas is what the registry wants to have left to ask an app whose policy another contract keeps, and may use up.
	askGas = 210_000

	// witnessGas is one more hash-to-curve candidate.
	witnessGas = 700

	// openGas is what it takes to find an item open, or to report that it isn't: its hash, its slot cold, an event.
	openGas = 5_500

	// deliverGas goes before the callback and with it: the request's id, the slot marked, the consumer's account cold, the call.
	deliverGas = 9_000

	// recordGas comes after a callback that failed: the slot, the event, the account's word and index cold, and what another payee
	// had earned there, which may be a fresh word. Success costs a tenth of it.
	recordGas = 36_000

	// wordGas is VRFSettlement.WORD_GAS: what a word costs before it is delivered.
	wordGas = 150

	// afterCallbackGas is VRFSettlement.AFTER_CALLBACK_GAS. An item is delivered only if
	// gasleft − gasleft/64 ≥ its callback's limit + afterCallbackGas; else it is skipped.
	afterCallbackGas = 60_000

	// slackPerMiss is by how much, in percent, the constants above grow for a request that a settlement left open: the reason may be
	// that they are too small for it, as after a fork that prices state anew.
	slackPerMiss = 50
)

// Bytes of calldata: the selector, words, and what stands around groups and items.
const (
	selectorBytes = 4
	wordBytes     = 32
	itemBytes     = 3 * wordBytes
	answerWords   = 13 // keyLine settler px terms r vs, and the proof's seven

	// In bytes, the most that isn't zero in an offset, a length or a count.
	smallNumber = 3
)

// A load is what a transaction needs as groups and items are put into it. It is a value: a copy is a trial.
type load struct {
	groups, items int

	zeros, others int                     // bytes of calldata
	spent         uint64                  // gas of everything so far, each callback at its limit
	peak          uint64                  // highest of: gas before an item's delivery + what the contract wants to have left for it
	memory        uint64                  // words that the contract keeps
	words         uint64                  // most words of an item
	slack         uint64                  // percent
	asking        map[common.Address]bool // apps whose contract is asked at every use
}

// group begins a group. The proof and signature are those of its answer.
func (l *load) group(answer store.Answer, callerIsSettler bool) {
	l.groups++
	l.number(5) // offset of the group, of witnesses and items, and their lengths
	for _, word := range header(answer, callerIsSettler) {
		l.data(word[:])
	}
	for _, witness := range answer.Proof.Witnesses {
		l.data(witness[:])
	}

	witnesses := uint64(len(answer.Proof.Witnesses))
	if l.asking[answer.Statement.App] {
		l.peak = max(l.peak, l.spent+l.padded(groupGas)+askGas*64/63)
		l.spent += askGas
	}
	l.spent += l.padded(groupGas + witnesses*witnessGas)
	l.memory += witnesses + 64
}

// item puts an item into the group that was begun last.
func (l *load) item(r store.Request) {
	l.items++
	l.data(r.Terms[:])
	l.data(common.LeftPadBytes(r.Consumer[:], wordBytes))
	l.data(r.InputHash[:])

	// All items of a group are found open before the first is delivered.
	l.spent += l.padded(openGas)
	l.peak += l.padded(openGas)
	l.memory += 3
	l.words = max(l.words, uint64(r.NumWords))

	// The limit must pass the test before the callback, and pay for all that follows should the callback use it up.
	limit := uint64(r.CallbackGas)
	before := l.spent + l.padded(uint64(r.NumWords)*wordGas+deliverGas)
	l.peak = max(l.peak, before+(limit+afterCallbackGas)*64/63+1)
	l.spent = before + limit + l.padded(recordGas)
}

// gas is the gas limit of the transaction.
func (l *load) gas() uint64 {
	// Memory costs 3 per word and a square: the callback's data lie beyond what is kept.
	memory := l.memory + l.words + 80
	execution := max(l.spent, l.peak) + l.padded(txGas) + 3*memory + memory*memory/512

	zeros, others := uint64(l.zeros), uint64(l.others)
	intrinsic := params.TxGas + zeros*params.TxDataZeroGas + others*params.TxDataNonZeroGasEIP2028

	// EIP-7623: a transaction that does little for its calldata pays a floor for it, and must be able to.
	tokens := zeros + others*params.TxTokenPerNonZeroByte
	return max(intrinsic+execution, params.TxGas+tokens*params.TxCostFloorPerToken)
}

// bytes is the calldata's length.
func (l *load) bytes() int {
	if l.groups == 1 {
		// settleAnswer stands without the array of groups and the offset into it.
		return selectorBytes + l.zeros + l.others - wordBytes
	}
	return selectorBytes + 2*wordBytes + l.zeros + l.others
}

func (l *load) padded(gas uint64) uint64 { return gas + gas*l.slack/100 }

func (l *load) number(n int) {
	l.others += n * smallNumber
	l.zeros += n * (wordBytes - smallNumber)
}

func (l *load) data(b []byte) {
	zeros := bytes.Count(b, []byte{0})
	l.zeros += zeros
	l.others += len(b) - zeros
}
