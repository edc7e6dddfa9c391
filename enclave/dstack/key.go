package dstack

import (
	"context"
	"fmt"
)

// An API is one of the agent's two. They derive different keys under one name, and an agent of 0.6 serves both, so whoever keeps
// something under a key must know by which it was had.
type API uint8

// The two.
const (
	V0 API = iota // of 0.5; frozen
	V1            // since 0.6
)

// KeySize is how long a key is.
const KeySize = 32

// Key asks for the app's key of a name: 32 bytes that follow from the app's root key and the name alone. The caller wipes them.
// An agent that is older than the API gives an error that [IsMissing] is true of.
func (a *Agent) Key(ctx context.Context, api API, name string) ([]byte, error) {
	var answer struct {
		Key string `json:"key"`
	}
	path, question := "/v1/GetKey", map[string]string{"domain": name, "algorithm": "secp256k1"}
	if api == V0 {
		path, question = "/GetKey", map[string]string{"path": name, "purpose": "sealing"}
	}
	if err := a.Ask(ctx, path, question, &answer); err != nil {
		return nil, err
	}
	key, err := Bytes(answer.Key)
	if err != nil {
		return nil, fmt.Errorf("%s: the key isn't hex digits", path) // the error would show some of it
	}
	if len(key) != KeySize {
		clear(key)
		return nil, fmt.Errorf("%s: a key of %d bytes, %d were wanted", path, len(key), KeySize)
	}
	return key, nil
}
