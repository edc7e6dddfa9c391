// Package version says which build this is, from what the Go toolchain records in every binary.
package version

import (
	"fmt"
	"runtime"
	"runtime/debug"
)

// String is the module's version, the compiler and the platform. The version is a tag, or the commit and its time, with
// "+dirty" if files were changed since; "(devel)" where the build was told not to look.
func String() string {
	module := "(unknown)"
	if info, ok := debug.ReadBuildInfo(); ok {
		module = info.Main.Version
	}
	return fmt.Sprintf("%s %s %s/%s", module, runtime.Version(), runtime.GOOS, runtime.GOARCH)
}
