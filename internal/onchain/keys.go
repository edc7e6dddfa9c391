package onchain

import (
	"context"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/veritee/veritee/bindings/vrfcoordinator"
	"github.com/veritee/veritee/protocol/randomness"
)

// A KeyState is where a VRF key is in its life, by the contract's names.
type KeyState uint8

const (
	KeyNone KeyState = iota
	KeyAnnounced
	KeyActive
	KeyRetiring
	KeyCompromised
	KeyDead
)

var keyStates = [...]string{"none", "announced", "active", "retiring", "compromised", "dead"}

func (s KeyState) String() string {
	if int(s) < len(keyStates) {
		return keyStates[s]
	}
	return fmt.Sprintf("state %d", uint8(s))
}

// MarshalText writes its name.
func (s KeyState) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// UnmarshalText reads it.
func (s *KeyState) UnmarshalText(text []byte) error {
	at := slices.Index(keyStates[:], string(text))
	if at < 0 {
		return fmt.Errorf("%q is no state of a key", text)
	}
	*s = KeyState(at)
	return nil
}

// A Line is a key line: what consumers name.
type Line struct {
	ID       common.Hash    `json:"keyLine"`
	App      common.Address `json:"app"`
	Active   common.Hash    `json:"active"`   // the key that new requests get; zero if none
	Next     common.Hash    `json:"next"`     // the announced key; zero if none
	NextFrom uint64         `json:"nextFrom"` // unix seconds
	Keys     []Key          `json:"keys,omitempty"`
}

// A Key is an epoch of a line.
type Key struct {
	Hash  common.Hash `json:"keyHash"`
	Line  common.Hash `json:"keyLine"`
	State KeyState    `json:"state"`
	Epoch uint64      `json:"epoch"`
	Since uint64      `json:"since"` // unix seconds
}

func event(signature string) common.Hash { return crypto.Keccak256Hash([]byte(signature)) }

var keyAnnounced = event("KeyAnnounced(bytes32,bytes32,uint64,uint256,uint8,uint64)")

// Lines are the key lines of the coordinator, each with its keys, in the order in which they were announced.
func (c *Contracts) Lines(ctx context.Context) ([]Line, error) {
	logs, err := c.logs(ctx, c.Coordinator, []common.Hash{keyAnnounced})
	if err != nil {
		return nil, err
	}
	var lines []Line
	place := make(map[common.Hash]int)
	for _, log := range logs {
		announced, err := c.coordinator.UnpackKeyAnnouncedEvent(&log)
		if err != nil {
			return nil, fmt.Errorf("KeyAnnounced in block %d: %w", log.BlockNumber, err)
		}
		at, known := place[announced.KeyLine]
		if !known {
			line, err := c.Line(ctx, announced.KeyLine)
			if err != nil {
				return nil, err
			}
			at, place[announced.KeyLine] = len(lines), len(lines)
			lines = append(lines, line)
		}
		key, err := c.Key(ctx, announced.KeyHash)
		if err != nil {
			return nil, err
		}
		lines[at].Keys = append(lines[at].Keys, key)
	}
	return lines, nil
}

// Line is one key line, without its keys.
func (c *Contracts) Line(ctx context.Context, id common.Hash) (Line, error) {
	line, err := view(ctx, c, c.Coordinator, c.coordinator.PackLine(id), c.coordinator.UnpackLine)
	if err != nil {
		return Line{}, fmt.Errorf("key line %v: %w", id, err)
	}
	app, _ := randomness.SplitKeyLine(id)
	return Line{ID: id, App: app, Active: line.Active, Next: line.Next, NextFrom: line.NextFrom}, nil
}

// Key is one key.
func (c *Contracts) Key(ctx context.Context, hash common.Hash) (Key, error) {
	key, err := view(ctx, c, c.Coordinator, c.coordinator.PackKey(hash), c.coordinator.UnpackKey)
	if err != nil {
		return Key{}, fmt.Errorf("key %v: %w", hash, err)
	}
	return Key{Hash: hash, Line: key.KeyLine, State: KeyState(key.State), Epoch: key.Epoch, Since: key.Since}, nil
}

// AnnounceKey is the calldata that announces a key with the proof of its possession.
func (c *Contracts) AnnounceKey(line common.Hash, px *big.Int, parity uint8, possession vrfcoordinator.ECVRFProof, witnesses []*big.Int) []byte {
	return c.coordinator.PackAnnounceKey(line, px, parity, possession, witnesses)
}
