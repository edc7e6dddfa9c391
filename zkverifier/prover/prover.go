package prover

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/veritee/veritee/zkverifier/dcap"
	"github.com/veritee/veritee/zkverifier/risczero"
)

// A Prover makes a receipt that a quote was verified by the task's collateral. It ends when the context does.
type Prover interface {
	Prove(ctx context.Context, task Task) (*risczero.Receipt, error)
}

// Task is what shall be proven.
type Task struct {
	Quote      []byte
	Collateral *dcap.Collateral
	At         time.Time // inside every window of the collateral; to the second
}

// What is wrong when there is no receipt.
var (
	// ErrDeadline is for proofs that took too long.
	ErrDeadline = errors.New("prover: the proof took too long")

	// ErrFailed is for provers that said, or showed, that they can't.
	ErrFailed = errors.New("prover: no proof")

	// ErrReceipt is for receipts that are refused here, whatever their prover thinks of them.
	ErrReceipt = errors.New("prover: the receipt is refused")
)

const (
	requestFormat = "veritee/prover/request/1"
	answerFormat  = "veritee/prover/receipt/1"

	// MaxAnswer is how long an answer may be: the longest receipt in hexadecimal digits, and then some.
	MaxAnswer = 4 << 20
)

// Request is what provers are given.
type Request struct {
	Format     string           `json:"format"` // "veritee/prover/request/1"
	Quote      hexutil.Bytes    `json:"quote"`
	Collateral *dcap.Collateral `json:"collateral"`
	Time       int64            `json:"time"` // unix seconds at which the quote shall be judged
}

// Answer is what they give.
type Answer struct {
	Format  string        `json:"format"` // "veritee/prover/receipt/1"
	ImageID common.Hash   `json:"imageId"`
	Seal    hexutil.Bytes `json:"seal"` // selector and Groth16 proof
	Journal hexutil.Bytes `json:"journal"`
}

// encode is the task as provers take it, the same bytes for the same task.
func (t Task) encode() ([]byte, error) {
	if len(t.Quote) == 0 || t.Collateral == nil {
		return nil, errors.New("prover: a task without quote or collateral")
	}
	return json.Marshal(Request{requestFormat, t.Quote, t.Collateral, t.At.Unix()})
}

// receipt reads an answer. What follows it must be white space.
func receipt(from io.Reader) (*risczero.Receipt, error) {
	var a Answer
	decoder := json.NewDecoder(from)
	if err := decoder.Decode(&a); err != nil {
		return nil, fmt.Errorf("%w: its answer isn't JSON: %w", ErrFailed, err)
	}
	if _, err := decoder.Token(); err != io.EOF {
		return nil, fmt.Errorf("%w: something follows its answer, at byte %d", ErrFailed, decoder.InputOffset())
	}
	return a.receipt()
}

func (a *Answer) receipt() (*risczero.Receipt, error) {
	switch {
	case a.Format != answerFormat:
		return nil, fmt.Errorf("%w: its answer is of format %.40q, not %q", ErrFailed, a.Format, answerFormat)
	case a.ImageID == common.Hash{} || len(a.Seal) == 0 || len(a.Journal) == 0:
		return nil, fmt.Errorf("%w: its answer lacks image id, seal or journal", ErrFailed)
	}
	return &risczero.Receipt{Seal: a.Seal, ImageID: a.ImageID, Journal: a.Journal}, nil
}
