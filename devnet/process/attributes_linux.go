package process

import (
	"runtime"
	"syscall"
)

// childAttributes let a child die with us, however we die.
func childAttributes() *syscall.SysProcAttr {
	return &syscall.SysProcAttr{Setpgid: true, Pdeathsig: syscall.SIGKILL}
}

// onItsThread runs f on a thread that lives until f returns.
func onItsThread(f func() error) error {
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	return f()
}
