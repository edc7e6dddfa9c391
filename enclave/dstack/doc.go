// Package dstack speaks with dstack's guest agent, which every container of a dstack guest can reach: a Unix socket that takes JSON by
// POST (dstack's docs/guest-api-v1.md for dstack 0.6, sdk/curl/api.md for the frozen API before it, which 0.6 serves too).
//
// The agent is in the same trust domain and is measured with it. What it says is bounded and has a deadline all the same, and nothing
// outside of this machine is ever taken for it.
package dstack
