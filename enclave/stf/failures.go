package stf

import (
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
)

// Why nothing may be signed, besides [Incomplete], [OtherBlocks] and the context's errors. They say something of what the host gave, and
// nothing of the claim.
var (
	// ErrMalformed says that a block or a witness isn't one: the bytes don't decode exactly, or what is in them doesn't hash to what it
	// should. An honest node gives no such thing.
	ErrMalformed = errors.New("malformed")

	// ErrTooLarge says that a block, a witness or a range is larger than [Limits] let pass. It is found before anything is allocated.
	ErrTooLarge = errors.New("too large")

	// ErrUnsupported says that the block belongs to rules that this executor doesn't have: a chain before the merge, or a later fork.
	ErrUnsupported = errors.New("not supported")

	// ErrPanicked says that the rules' own code panicked. What it would have said is unknown.
	ErrPanicked = errors.New("execution panicked")
)

// Kinds of what a witness can lack.
const (
	KindAccount = "account node"
	KindStorage = "storage node"
	KindCode    = "code"
	KindHeader  = "header"
)

// Incomplete says what the witness of a block lacks. Without it execution would go on with an empty account, no code, or a zero hash:
// whatever comes of that is worth nothing.
type Incomplete struct {
	Block uint64
	Kind  string
	Path  string      // of a node: nibbles in hex; of a storage node, the hash of its account's address and the nibbles; of code, the account
	Hash  common.Hash // which it would hash to
}

func (e *Incomplete) Error() string {
	at := ""
	switch e.Kind {
	case KindAccount, KindStorage:
		at = " at path " + e.Path
	case KindCode:
		at = " of " + e.Path
	case KindHeader:
		at = " of " + e.Path
	}
	return fmt.Sprintf("block %d: the witness lacks the %s%s (hash %s); ask the node for a complete witness", e.Block, e.Kind, at, e.Hash)
}

// OtherBlocks says that the blocks of the source aren't those of the claim, or don't follow each other: a node on another fork, or one
// that changed its mind midway, or a claim about other blocks. Nothing is signed, since nothing was learnt of the claim.
type OtherBlocks struct {
	Block uint64 // where it shows
	What  string
	Got   string
	Want  string
}

func (e *OtherBlocks) Error() string {
	return fmt.Sprintf("block %d: %s is %s, want %s; is the node on the claim's chain, and are claim and worker of one network?", e.Block, e.What, e.Got, e.Want)
}
