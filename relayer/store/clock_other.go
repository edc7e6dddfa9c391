//go:build !linux

package store

func now() instant { return sinceStart() }
