package main

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// Nobody waits for ever for a relayer that doesn't run, nor is told to look for one while the chain has to do its part.
func TestWhoeverWaitsForARelayerIsToldOfIt(t *testing.T) {
	start := time.Unix(1_700_000_000, 0)
	v := &vigil{patience: time.Minute}
	at := func(seconds int, stage orderStage) (string, error) {
		return v.see(start.Add(time.Duration(seconds)*time.Second), stage)
	}
	quiet := func(seconds int, stage orderStage) {
		t.Helper()
		say, err := at(seconds, stage)
		require.NoError(t, err)
		require.Empty(t, say)
	}
	says := func(seconds int, stage orderStage, want string) {
		t.Helper()
		say, err := at(seconds, stage)
		require.NoError(t, err)
		require.Contains(t, say, want)
	}

	says(0, untilDeep, "as deep as the committee wants it")
	quiet(3600, untilDeep)
	says(3601, untilAnswered, "a relayer collects it")
	quiet(3620, untilAnswered)
	says(3621, untilAnswered, "nothing for 20s: does a relayer run (`veritee relayer`), with this chain and the committee's key_nodes")
	quiet(3660, untilAnswered)
	says(3661, untilHanded, "a relayer hands it to the worker") // its time begins anew
	quiet(3662, untilHanded)
	says(3690, untilHanded, "that has this worker in its configuration")
	_, err := at(3721, untilHanded)
	require.ErrorContains(t, err, "for 1m0s: does a relayer run")

	// A patience that is shorter than the time after which it would be hinted at.
	v = &vigil{patience: 3 * time.Second}
	says(0, untilAnswered, "collects it")
	quiet(2, untilAnswered)
	_, err = at(3, untilAnswered)
	require.ErrorContains(t, err, "`veritee check`")

	// None at all.
	v = new(vigil)
	says(0, untilAnswered, "collects it")
	says(30, untilAnswered, "does a relayer run")
	quiet(1_000_000, untilAnswered)
}
