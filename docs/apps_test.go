package docs_test

import "testing"

// The page of who governs an app is tried on the demonstration's system, block after block.
func TestTheAppsPageWorksAsItStands(t *testing.T) {
	t.Parallel() // it waits for blocks most of the time
	newShell(t, environment(t)).follow(onDev(t, "apps.md", nil), inLanguage("solidity"))
}
