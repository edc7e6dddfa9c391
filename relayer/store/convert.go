package store

import (
	"math"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/jackc/pgx/v5/pgtype"

	"github.com/veritee/veritee/protocol/ecvrf"
	"github.com/veritee/veritee/protocol/typed"
	"github.com/veritee/veritee/relayer/lifecycle"
	"github.com/veritee/veritee/relayer/store/queries"
)

// number is for what is stored. What doesn't fit becomes negative, which a check of the schema refuses.
func number(v uint64) int64 { return int64(v) }

// bound is for what is compared with: beyond every number that is stored.
func bound(v uint64) int64 { return int64(min(v, math.MaxInt64)) }

func limit(n int) int32 { return int32(min(max(n, 0), math.MaxInt32)) }

func numeric(v *big.Int) pgtype.Numeric {
	if v == nil {
		return pgtype.Numeric{}
	}
	return pgtype.Numeric{Int: v, Valid: true}
}

// wei is nil for NULL.
func wei(n pgtype.Numeric) *big.Int {
	if !n.Valid {
		return nil
	}
	// Postgres leaves out zeros at the end.
	return new(big.Int).Mul(n.Int, new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(n.Exp)), nil))
}

func moment(t pgtype.Timestamptz) time.Time {
	if !t.Valid {
		return time.Time{}
	}
	return t.Time
}

func value[T any](p *T) (v T) {
	if p != nil {
		v = *p
	}
	return v
}

func optional(text string) *string {
	if text == "" {
		return nil
	}
	return &text
}

func chainOf(row queries.Chain) Chain {
	return Chain{
		ChainID: uint64(row.ChainID),
		Genesis: common.BytesToHash(row.GenesisHash),
		Cursor:  BlockRef{uint64(row.CursorNumber), common.BytesToHash(row.CursorHash)},
		Final:   BlockRef{uint64(row.FinalNumber), common.BytesToHash(row.FinalHash)},
		Stopped: value(row.StoppedReason),
		Paused:  value(row.PausedReason),
	}
}

func requestOf(row queries.Request) Request {
	return Request{
		RowID:    row.ID,
		ChainID:  uint64(row.ChainID),
		Contract: common.BytesToAddress(row.Contract),
		Kind:     Kind(row.Kind),
		ID:       common.BytesToHash(row.RequestID),
		State:    lifecycle.Request(row.State),
		Reason:   value(row.Reason),
		Block: Block{
			BlockRef: BlockRef{uint64(row.BlockNumber), common.BytesToHash(row.BlockHash)},
			Time:     uint64(row.BlockTime),
		},
		TxHash:        common.BytesToHash(row.TxHash),
		LogIndex:      uint(row.LogIndex),
		Consumer:      common.BytesToAddress(row.Consumer),
		KeyLine:       common.BytesToHash(row.KeyLine),
		KeyHash:       common.BytesToHash(row.KeyHash),
		Account:       common.BytesToHash(row.Account),
		Terms:         common.BytesToHash(row.Terms),
		InputHash:     common.BytesToHash(row.InputHash),
		Sequence:      uint64(row.Sequence),
		Confirmations: uint8(row.Confirmations),
		MaturesAt:     uint64(row.MaturesAt),
		CallbackGas:   uint32(value(row.CallbackGas)),
		NumWords:      uint16(value(row.NumWords)),
		MaxGasPrice:   orZero(wei(row.MaxGasPrice)),
		Question:      common.BytesToHash(row.Question),

		Instance:      common.BytesToAddress(row.Instance),
		Why:           uint8(value(row.Why)),
		PolicyVersion: uint32(value(row.PolicyVersion)),

		Claim:    claimOf(row.Claim),
		App:      common.BytesToAddress(row.App),
		Deadline: uint64(value(row.Deadline)),
		Wanted:   uint8(value(row.Wanted)),
		Accepted: value(row.Accepted),

		Order:  orderOf(row.KeyOrder),
		Expiry: uint64(value(row.Expiry)),

		AnswerID:     value(row.AnswerID),
		SettlementID: value(row.SettlementID),
		Misses:       int(row.Misses),
		HoldUntil:    uint64(row.HoldUntil),

		Outcome:       Outcome(value(row.Outcome)),
		SettledBlock:  BlockRef{uint64(value(row.SettledNumber)), common.BytesToHash(row.SettledHash)},
		SettledTx:     common.BytesToHash(row.SettledTx),
		Charge:        wei(row.Charge),
		Beta:          common.BytesToHash(row.Beta),
		RetriedNumber: uint64(value(row.RetriedNumber)),
		Ours:          value(row.Ours),

		RefundedNumber: uint64(value(row.RefundedNumber)),
		Moves:          int(row.Moves),

		ObservedAt:  moment(row.ObservedAt),
		MaturedAt:   moment(row.MaturedAt),
		AnsweredAt:  moment(row.AnsweredAt),
		BroadcastAt: moment(row.BroadcastAt),
		SettledAt:   moment(row.SettledAt),
		EndedAt:     moment(row.EndedAt),
	}
}

func settlementOf(row queries.Settlement) Settlement {
	return Settlement{
		RowID:        row.ID,
		ChainID:      uint64(row.ChainID),
		Sender:       common.BytesToAddress(row.Sender),
		Nonce:        uint64(row.Nonce),
		State:        lifecycle.Settlement(row.State),
		Purpose:      row.Purpose,
		To:           common.BytesToAddress(row.Recipient),
		Calldata:     row.Calldata,
		Value:        wei(row.Value),
		GasLimit:     uint64(row.GasLimit),
		FeeCeiling:   wei(row.FeeCeiling),
		Items:        int(row.Items),
		Term:         row.Term,
		PlannedBlock: uint64(row.PlannedBlock),
		Mined:        BlockRef{uint64(value(row.MinedNumber)), common.BytesToHash(row.MinedHash)},
		MinedAttempt: common.BytesToHash(row.MinedAttempt),
		Succeeded:    value(row.Succeeded),
		GasUsed:      uint64(value(row.GasUsed)),
		GasPrice:     wei(row.GasPrice),
		Reason:       value(row.Reason),
		CancelReason: value(row.CancelReason),
		PlannedAt:    moment(row.PlannedAt),
	}
}

func attemptOf(row queries.Attempt) Attempt {
	return Attempt{
		Hash:      common.BytesToHash(row.Hash),
		Number:    int(row.Number),
		State:     lifecycle.Attempt(row.State),
		Cancels:   row.Cancels,
		Raw:       row.Raw,
		TipCap:    wei(row.TipCap),
		FeeCap:    wei(row.FeeCap),
		Term:      row.Term,
		Sends:     int(row.Sends),
		SentBlock: uint64(value(row.SentBlock)),
		Error:     value(row.Error),
	}
}

func answerOf(row queries.Answer) Answer {
	a := Answer{
		RowID:         row.ID,
		ChainID:       uint64(row.ChainID),
		Contract:      common.BytesToAddress(row.Contract),
		KeyLine:       common.BytesToHash(row.KeyLine),
		Block:         BlockRef{uint64(row.BlockNumber), common.BytesToHash(row.BlockHash)},
		Confirmations: uint8(row.Confirmations),
		PublicKey:     ecvrf.PublicKey{X: ecvrf.Word(row.PublicKey[1:]), Parity: row.PublicKey[0] & 1},
		Statement: typed.Answer{
			Alpha:         common.BytesToHash(row.Question),
			Gamma:         [64]byte(row.Gamma),
			KeyHash:       common.BytesToHash(row.KeyHash),
			App:           common.BytesToAddress(row.App),
			PolicyVersion: uint32(row.PolicyVersion),
			Payee:         uint32(row.Payee),
			Settler:       common.BytesToAddress(row.Settler),
			NotAfter:      uint64(row.NotAfter),
		},
		Proof:     proofOf(row.Proof),
		Signature: typed.Signature{R: common.Hash(row.Signature[:32]), VS: common.Hash(row.Signature[32:])},
		Instance:  common.BytesToAddress(row.Instance),
		Worker:    row.Worker,
	}
	return a
}

// proofOf reads what proofBytes wrote; the schema holds its length to at least eight words.
func proofOf(b []byte) ecvrf.Proof {
	word := func(i int) ecvrf.Word { return ecvrf.Word(b[32*i : 32*i+32]) }
	p := ecvrf.Proof{
		Gamma: ecvrf.Point{X: word(0), Y: word(1)},
		W:     ecvrf.Point{X: word(2), Y: word(3)},
		C:     word(4), T: word(5), Slope: word(6),
		Witnesses: make([]ecvrf.Word, 0, len(b)/32-7),
	}
	for i := 7; i < len(b)/32; i++ {
		p.Witnesses = append(p.Witnesses, word(i))
	}
	return p
}

func proofBytes(p ecvrf.Proof) []byte {
	b := make([]byte, 0, 32*(7+len(p.Witnesses)))
	for _, word := range append([]ecvrf.Word{p.Gamma.X, p.Gamma.Y, p.W.X, p.W.Y, p.C, p.T, p.Slope}, p.Witnesses...) {
		b = append(b, word[:]...)
	}
	return b
}

// column is one column of rows, for unnest.
func column[R, C any](rows []R, of func(*R) C) []C {
	out := make([]C, len(rows))
	for i := range rows {
		out[i] = of(&rows[i])
	}
	return out
}

func newWei(v uint64) *big.Int { return new(big.Int).SetUint64(v) }
