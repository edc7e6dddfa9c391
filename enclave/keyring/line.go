package keyring

import (
	"fmt"
	"log/slog"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/veritee/veritee/protocol/randomness"
	"github.com/veritee/veritee/protocol/tbls"
	"github.com/veritee/veritee/protocol/typed"
)

// A Line is a key line whose keys are derived, as the worker's configuration has it.
type Line struct {
	Domain    typed.KeyDomain // the chain, and the broker
	GroupKey  common.Hash     // of the broker's committee; see tbls.KeyHash
	App       common.Address
	Purpose   typed.Purpose
	Algorithm typed.Algorithm
}

// An ID names a line: there is one for each.
type ID struct {
	Domain  typed.KeyDomain
	App     common.Address
	Purpose typed.Purpose
}

// ID is the line's name.
func (l Line) ID() ID { return ID{l.Domain, l.App, l.Purpose} }

// KeyLine is what consumers name: the app in the top 20 bytes, the purpose below.
func (i ID) KeyLine() common.Hash {
	var line common.Hash
	copy(line[:], i.App[:])
	copy(line[common.AddressLength:], i.Purpose[:])
	return line
}

// String names it for people.
func (i ID) String() string {
	return fmt.Sprintf("purpose %s of app %s at broker %s on chain %d", Decimal(i.Purpose), i.App, i.Domain.Broker, i.Domain.ChainID)
}

// LogValue does the same for slog.
func (i ID) LogValue() slog.Value { return slog.StringValue(i.String()) }

// identity is what a key of the line is.
func (l Line) identity(committee common.Address, epoch uint64) tbls.Identity {
	return tbls.Identity{
		Kind: typed.DerivedKey, Domain: l.Domain, Committee: committee, GroupKey: l.GroupKey, App: l.App, Purpose: l.Purpose, Epoch: epoch,
	}
}

// Decimal is a purpose as it is written elsewhere: a decimal number.
func Decimal(p typed.Purpose) string { return new(big.Int).SetBytes(p[:]).String() }

// PurposeOf is the purpose of a key line.
func PurposeOf(line common.Hash) (app common.Address, purpose typed.Purpose) {
	app, _ = randomness.SplitKeyLine(line)
	return app, typed.Purpose(line[common.AddressLength:])
}
