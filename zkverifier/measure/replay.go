package measure

import (
	"bytes"
	"crypto/sha512"
	"encoding/hex"
	"errors"
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Replay is what RTMR0 to RTMR3 hold after all events of a log.
func Replay(events []Event) (rtmrs [4]Register) {
	for _, e := range events {
		rtmrs[e.RTMR] = rtmrs[e.RTMR].Extend(e.Digest)
	}
	return rtmrs
}

// WithCompose is the log that the same machine would have written with another app-compose.json: its RTMR3 is the one to expect. The app
// id changes with it where it is the start of the compose hash, as it is where no contract gives one; the instance id then isn't known.
func WithCompose(events []Event, compose Hash) (changed []Event, sure bool, err error) {
	app, err := AppOf(events)
	if err != nil {
		return nil, false, err
	}
	if app.ComposeHash == "" {
		return nil, false, errors.New("no event compose-hash before system-ready: the log isn't of a machine of dstack's that booted")
	}
	own := app.ID != "" && strings.HasPrefix(app.ComposeHash, app.ID)
	ready := false
	for _, e := range events {
		payload := []byte(nil)
		switch {
		case e.RTMR != 3 || ready:
		case e.Name == bootEnd:
			ready = true
		case e.Name == "compose-hash":
			payload = compose[:]
		case e.Name == "app-id" && own:
			payload = compose[:appIDSize]
		}
		if payload != nil {
			e.Payload = payload
			e.Digest = sha512.Sum384(e.preimage())
		}
		changed = append(changed, e)
	}
	return changed, !own || app.InstanceID == "", nil
}

// bootEnd is the last event that dstack writes itself; from then on the app may write whatever it likes.
const bootEnd = "system-ready"

// An App is what RTMR3 says about an application on dstack, in the words of its event log. It is true only if the log, replayed, gives
// the RTMR3 of a quote that was verified.
type App struct {
	ID          string `json:"appId,omitempty"`       // 20 bytes: the app contract's address, or the start of the first compose hash
	ComposeHash string `json:"composeHash,omitempty"` // SHA-256 of app-compose.json
	InstanceID  string `json:"instanceId,omitempty"`  // 20 bytes, or nothing where the compose file says no_instance_id
	KeyProvider string `json:"keyProvider,omitempty"` // JSON: who gave the disk's key ("kms", "local-sgx", "tpm", "none") and its id
	OSImageHash string `json:"osImageHash,omitempty"`
	RootFSHash  string `json:"rootfsHash,omitempty"` // the oldest versions; later the kernel's command line has it, and so RTMR2
	StorageFS   string `json:"storageFs,omitempty"`

	// Ready says whether the boot came to its end. If it didn't, facts above may be missing.
	Ready bool `json:"ready"`

	// Later counts the events behind it, which the app wrote.
	Later int `json:"laterEvents"`
}

const appIDSize = 20

// factSizes are of what is always as long; an id of an instance may be missing.
var factSizes = map[string]int{"compose-hash": len(Hash{}), "app-id": appIDSize}

// AppOf reads what dstack wrote about the app while it booted. A fact that is written twice is an error: dstack writes each once, and
// of two none can be believed. So is one that isn't as long as it must be.
func AppOf(events []Event) (app App, err error) {
	facts := map[string]*string{
		"app-id": &app.ID, "compose-hash": &app.ComposeHash, "instance-id": &app.InstanceID, "key-provider": &app.KeyProvider,
		"os-image-hash": &app.OSImageHash, "rootfs-hash": &app.RootFSHash, "storage-fs": &app.StorageFS,
	}
	seen := make(map[string]bool)
	for _, e := range events {
		switch {
		case e.RTMR != 3:
		case app.Ready:
			app.Later++
		case !e.Runtime():
			return App{}, fmt.Errorf("an event of type %#x before %s: not dstack's, which writes nothing else into RTMR3", e.Type, bootEnd)
		case e.Name == bootEnd:
			app.Ready = true
		case facts[e.Name] == nil:
		case seen[e.Name]:
			return App{}, fmt.Errorf("%s is written twice before %s: which one holds can't be said", e.Name, bootEnd)
		case factSizes[e.Name] != 0 && factSizes[e.Name] != len(e.Payload):
			return App{}, fmt.Errorf("%s has %d bytes, not %d: not dstack's own", e.Name, len(e.Payload), factSizes[e.Name])
		default:
			seen[e.Name] = true
			*facts[e.Name] = readable(e.Name, e.Payload)
		}
	}
	return app, nil
}

// readable is a payload as a person reads it: text where dstack writes text, else hex.
func readable(name string, payload []byte) string {
	if name == "key-provider" || name == "storage-fs" {
		return printable(payload)
	}
	return hex.EncodeToString(payload)
}

// printable is text if all of it can be shown, else hex: a terminal does what some characters say.
func printable(text []byte) string {
	if !utf8.Valid(text) || bytes.ContainsFunc(text, func(r rune) bool { return !unicode.IsPrint(r) }) {
		return hex.EncodeToString(text)
	}
	return string(text)
}
