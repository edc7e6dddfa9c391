package measure

import (
	"bytes"
	"crypto/sha512"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

// line is an event as dstack's guest agent writes it.
type line struct {
	IMR     int    `json:"imr"`
	Type    uint32 `json:"event_type"`
	Digest  string `json:"digest"`
	Event   string `json:"event"`
	Payload string `json:"event_payload"`
	Version int    `json:"version,omitempty"`
}

func written(t require.TestingT, events ...Event) []byte {
	lines := []line{}
	for _, e := range events {
		l := line{e.RTMR, e.Type, e.Digest.String(), e.Name, hex.EncodeToString(e.Payload), e.Version}
		if e.Version == 1 {
			l.Version = 0 // dstack leaves the first version out
		}
		lines = append(lines, l)
	}
	raw, err := json.Marshal(lines)
	require.NoError(t, err)
	return raw
}

// The digests are those that every machine of dstack's has in its log.
func TestRuntimeEventsHaveTheDigestsThatDstackWrites(t *testing.T) {
	for name, want := range map[string]string{
		"system-preparing": "f9974020ef507068183313d0ca808e0d1ca9b2d1ad0c61f5784e7157c362c06536f5ddacdad4451693f48fcc72fff624",
		"system-ready":     "1a76b2a80a0be71eae59f80945d876351a7a3fb8e9fd1ff1cede5734aa84ea11fd72b4edfbb6f04e5a85edd114c751bd",
	} {
		require.Equal(t, want, NewEvent(name, nil).Digest.String(), name)
	}
}

func TestTheSecondVersionHashesCanonicalJSON(t *testing.T) {
	for _, c := range []struct {
		name    string
		payload []byte
		want    string
	}{
		{"compose-hash", []byte{0xab, 0xcd}, `{"name":"compose-hash","payload":"abcd","type":134217729}`},
		{"", nil, `{"name":"","payload":"","type":134217729}`},
		{"a\"b\\c\n\x01\x7f<&>\u2028é🦀", nil, "{\"name\":\"a\\\"b\\\\c\\n\\u0001\x7f<&>\u2028é🦀\",\"payload\":\"\",\"type\":134217729}"},
	} {
		e := Event{RTMR: 3, Type: runtimeEvent, Name: c.name, Payload: c.payload, Version: 2}
		require.Equal(t, c.want, string(e.preimage()))
		e.Digest = sha512.Sum384([]byte(c.want))

		read, err := ParseLog(written(t, e))
		require.NoError(t, err)
		require.Equal(t, e.Digest, read[0].Digest)

		e.Version = 1
		_, err = ParseLog(written(t, e))
		require.ErrorContains(t, err, "name and payload give", "the first version hashes something else")
	}
}

func TestALogIsFoundInEveryAnswerOfTheAgent(t *testing.T) {
	log := string(written(t, NewEvent("app-id", []byte{1, 2}), NewEvent(bootEnd, nil)))
	quoted := func(text string) string { b, _ := json.Marshal(text); return string(b) }
	for name, answer := range map[string]string{
		"the list":              log,
		"Attest":                `{"quote":"00","event_log":` + log + `}`,
		"GetQuote":              `{"quote":"00","event_log":` + quoted(log) + `,"report_data":""}`,
		"Info":                  `{"app_id":"0102","tcb_info":` + quoted(`{"rtmr3":"00","event_log":`+log+`}`) + `}`,
		"Info, newer":           `{"tcb_info":{"event_log":` + log + `}}`,
		"a digest is left out":  `[{"imr":3,"event_type":134217729,"event":"app-id","event_payload":"0102"},{"imr":3,"event_type":134217729,"digest":"","event":"system-ready","event_payload":""}]`,
		"members nobody knows":  `[{"imr":3,"event_type":134217729,"event":"app-id","event_payload":"0102","preimage":"00"},{"imr":3,"event_type":134217729,"event":"system-ready","event_payload":""}]`,
		"with space everywhere": " \n" + log + "\n ",
	} {
		events, err := ParseLog([]byte(answer))
		require.NoError(t, err, name)
		require.Equal(t, Replay([]Event{NewEvent("app-id", []byte{1, 2}), NewEvent(bootEnd, nil)}), Replay(events), name)
	}
}

func TestALogThatCantBeTrueIsRefused(t *testing.T) {
	digest := fmt.Sprintf(`"digest":"%096d"`, 0)
	for log, want := range map[string]string{
		``:                               "not JSON",
		`[`:                              "not JSON",
		`[]]`:                            "follows",
		`[] []`:                          "follows",
		`{}`:                             "neither a list",
		`7`:                              "neither a list",
		`{"event_log":"\"[]\""}`:         "", // a string in a string is still a list
		`{"event_log":"\"\\\"[]\\\"\""}`: "too many layers",
		`[7]`:                            "event 1: not an object",
		`[{}]`:                           "imr: not a number",
		`[{"imr":4,"event_type":0,"event":"",` + digest + `}]`:                                  "imr: 4 isn't a whole number up to 3",
		`[{"imr":-1,"event_type":0,"event":"",` + digest + `}]`:                                 "imr: -1",
		`[{"imr":1.5,"event_type":0,"event":"",` + digest + `}]`:                                "imr: 1.5",
		`[{"imr":0,"event_type":4294967296,"event":"",` + digest + `}]`:                         "event_type",
		`[{"imr":0,"event_type":0,` + digest + `}]`:                                             "the name is missing",
		`[{"imr":0,"event_type":0,"event":""}]`:                                                 "digest: 0 hex digits, not 96",
		`[{"imr":0,"event_type":0,"event":"","digest":"00"}]`:                                   "digest: 2 hex digits",
		`[{"imr":0,"event_type":0,"event":"","event_payload":"0",` + digest + `}]`:              "event_payload",
		`[{"imr":0,"imr":1,"event_type":0,"event":"",` + digest + `}]`:                          "comes twice",
		`[{"imr":3,"event_type":134217729,"event":"app-id","event_payload":"",` + digest + `}]`: `"app-id": the digest is 0000`,
		`[{"imr":3,"event_type":134217729,"event":"app-id","event_payload":"","version":0}]`:    "version 0",
		`[{"imr":3,"event_type":134217729,"event":"app-id","event_payload":"","version":3}]`:    "version: 3",
		"[{\"imr\":3,\"event_type\":134217729,\"event\":\"\xff\",\"event_payload\":\"\"}]":      "UTF-8",
		`[` + string(bytes.Repeat([]byte(`[`), 100)):                                            "deep",
		`[` + string(bytes.Repeat([]byte(`7,`), maxEvents)) + `7]`:                              "4097 events, more than 4096",
		string(make([]byte, MaxLogBytes+1)):                                                     "more than 4194304",
	} {
		_, err := ParseLog([]byte(log))
		if want == "" {
			require.NoError(t, err, log)
			continue
		}
		require.ErrorContains(t, err, want, "%.80s", log)
	}
}

func drawEvent(t *rapid.T, label string) Event {
	if rapid.Bool().Draw(t, label+" is the boot's") {
		e := Event{RTMR: rapid.IntRange(0, 2).Draw(t, label), Type: rapid.Uint32Range(0, 100).Draw(t, label), Version: 1}
		copy(e.Digest[:], rapid.SliceOfN(rapid.Byte(), RegisterSize, RegisterSize).Draw(t, label))
		e.Payload = []byte{}
		return e
	}
	e := Event{RTMR: 3, Type: runtimeEvent, Name: rapid.String().Draw(t, label), Version: rapid.IntRange(1, 2).Draw(t, label)}
	e.Payload = rapid.SliceOfN(rapid.Byte(), 0, 40).Draw(t, label)
	e.Digest = sha512.Sum384(e.preimage())
	return e
}

// What is replayed is the whole log in its order and nothing else: any change that one can make to it changes a register.
func TestAnyChangeOfALogShowsInARegister(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var events []Event
		for i := range rapid.IntRange(1, 8).Draw(t, "events") {
			events = append(events, drawEvent(t, fmt.Sprint("event ", i)))
		}
		read, err := ParseLog(written(t, events...))
		require.NoError(t, err)
		require.Equal(t, events, read)
		registers := Replay(events)

		at := rapid.IntRange(0, len(events)-1).Draw(t, "at")
		less := append(append([]Event{}, events[:at]...), events[at+1:]...)
		require.NotEqual(t, registers, Replay(less))

		more := append(append([]Event{}, events...), drawEvent(t, "one more"))
		require.NotEqual(t, registers, Replay(more))

		changed := append([]Event{}, events...)
		changed[at].Digest[rapid.IntRange(0, RegisterSize-1).Draw(t, "byte")] ^= 1
		require.NotEqual(t, registers, Replay(changed))
	})
}

func TestRegistersStartAtZeroAndAreExtendedAsTheModuleDoes(t *testing.T) {
	e := NewEvent("app-id", nil)
	want := sha512.Sum384(append(make([]byte, 48), e.Digest[:]...))
	require.Equal(t, [4]Register{3: want}, Replay([]Event{e}))
	require.Equal(t, [4]Register{}, Replay(nil))
}

func TestWhatTheAppWroteIsNotBelievedAboutIt(t *testing.T) {
	id, compose := bytes.Repeat([]byte{0xaa}, 20), bytes.Repeat([]byte{0xbb}, 32)
	boot := []Event{
		NewEvent("system-preparing", nil), NewEvent("app-id", id), NewEvent("compose-hash", compose),
		NewEvent("instance-id", nil), NewEvent("boot-mr-done", nil), NewEvent("key-provider", []byte(`{"name":"kms","id":"30"}`)),
		NewEvent("storage-fs", []byte("zfs")), NewEvent(bootEnd, nil),
	}
	want := App{ID: strings.Repeat("aa", 20), ComposeHash: strings.Repeat("bb", 32), KeyProvider: `{"name":"kms","id":"30"}`, StorageFS: "zfs", Ready: true}
	app, err := AppOf(boot)
	require.NoError(t, err)
	require.Equal(t, want, app)

	app, err = AppOf(append(boot, NewEvent("compose-hash", []byte{0xcc}), NewEvent("app-id", []byte{0xcc})))
	require.NoError(t, err)
	want.Later = 2
	require.Equal(t, want, app)

	_, err = AppOf(append([]Event{NewEvent("compose-hash", compose)}, boot...))
	require.ErrorContains(t, err, "compose-hash is written twice")

	_, err = AppOf(append([]Event{{RTMR: 3, Type: 13}}, boot...))
	require.ErrorContains(t, err, "type 0xd before system-ready")

	app, err = AppOf(boot[:3])
	require.NoError(t, err)
	require.False(t, app.Ready)
}

func TestTheRegisterToExpectOfAnotherComposeFile(t *testing.T) {
	old, compose := bytes.Repeat([]byte{0xaa}, 32), Hash(bytes.Repeat([]byte{0xbb}, 32))
	other := bytes.Repeat([]byte{1}, 20)
	boot := func(app, compose, instance []byte) []Event {
		second := Event{RTMR: 3, Type: runtimeEvent, Name: "compose-hash", Payload: compose, Version: 2}
		second.Digest = sha512.Sum384(second.preimage())
		return []Event{
			{RTMR: 1, Type: 5, Version: 1}, NewEvent("app-id", app), second, NewEvent("instance-id", instance), NewEvent(bootEnd, nil),
			NewEvent("compose-hash", []byte("of the app's own making")),
		}
	}
	for _, c := range []struct {
		app, instance, want []byte
		sure                bool
	}{
		{other, []byte{2}, other, true},            // a contract's address: it stays
		{old[:20], nil, compose[:20], true},        // no instance id, so nothing follows from the app id
		{old[:20], []byte{2}, compose[:20], false}, // the instance id would be another
	} {
		changed, sure, err := WithCompose(boot(c.app, old, c.instance), compose)
		require.NoError(t, err)
		require.Equal(t, c.sure, sure)
		require.Equal(t, Replay(boot(c.want, compose[:], c.instance)), Replay(changed))
	}
	_, _, err := WithCompose([]Event{NewEvent(bootEnd, nil)}, compose)
	require.ErrorContains(t, err, "no event compose-hash")
}

// A log is its writer's: ids of other lengths than dstack's are no ids, whatever they begin with.
func TestIDsOfAnotherLengthAreRefused(t *testing.T) {
	long := bytes.Repeat([]byte{0xab}, 64)
	for _, c := range []struct {
		app, compose []byte
		want         string
	}{
		{long[:40], long, "app-id has 40 bytes, not 20"},
		{long[:20], long, "compose-hash has 64 bytes, not 32"},
		{long[:20], long[:31], "compose-hash has 31 bytes, not 32"},
		{long[:20], nil, "compose-hash has 0 bytes, not 32"},
		{long[:19], long[:32], "app-id has 19 bytes, not 20"},
		{nil, long[:32], "app-id has 0 bytes, not 20"},
		{long[:20], long[:32], ""},
	} {
		events, err := ParseLog(written(t, NewEvent("app-id", c.app), NewEvent("compose-hash", c.compose), NewEvent(bootEnd, nil)))
		require.NoError(t, err)
		_, err = AppOf(events)
		_, _, with := WithCompose(events, Hash{})
		if c.want == "" {
			require.NoError(t, err)
			require.NoError(t, with)
			continue
		}
		require.ErrorContains(t, err, c.want)
		require.ErrorContains(t, with, c.want)

		// What the app itself writes later is its own affair.
		later := append([]Event{NewEvent("app-id", long[:20]), NewEvent("compose-hash", long[:32]), NewEvent(bootEnd, nil)}, events...)
		_, _, err = WithCompose(later, Hash{})
		require.NoError(t, err)
	}
}

func TestATerminalIsNotSpokenToByALog(t *testing.T) {
	app, err := AppOf([]Event{NewEvent("storage-fs", []byte("zfs\x1b[31m"))})
	require.NoError(t, err)
	require.Equal(t, hex.EncodeToString([]byte("zfs\x1b[31m")), app.StorageFS)
}

func FuzzParseLog(f *testing.F) {
	f.Add(written(f, NewEvent("app-id", []byte{1}), Event{RTMR: 0, Type: 1, Version: 1}))
	f.Add([]byte(`{"tcb_info":"{\"event_log\":[]}"}`))
	f.Add(written(f, NewEvent("app-id", make([]byte, 40)), NewEvent("compose-hash", make([]byte, 64))))
	f.Add(written(f, NewEvent("app-id", make([]byte, 20)), NewEvent("compose-hash", make([]byte, 32)), NewEvent(bootEnd, nil)))
	f.Fuzz(func(t *testing.T, raw []byte) {
		events, err := ParseLog(raw)
		if err != nil {
			return
		}
		// What was read can be written, and says the same.
		again, err := ParseLog(written(t, events...))
		require.NoError(t, err)
		require.Equal(t, Replay(events), Replay(again))
		app, err := AppOf(events)
		changed, _, failed := WithCompose(events, Hash{1})
		require.Equal(t, err == nil && app.ComposeHash != "", failed == nil)
		if failed == nil {
			changedApp, err := AppOf(changed)
			require.NoError(t, err)
			require.Equal(t, Hash{1}.String(), changedApp.ComposeHash)
		}
	})
}
