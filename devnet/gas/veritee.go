package main

// newVeritee is the system that is ours, beside which the peer is measured. Without it the report has no figure of ours
// and fails.
func newVeritee(root string) system { return nil }
