//go:build !linux

package process

import "syscall"

// childAttributes: nothing tells a child here that its parent was killed.
func childAttributes() *syscall.SysProcAttr { return &syscall.SysProcAttr{Setpgid: true} }

func onItsThread(f func() error) error { return f() }
