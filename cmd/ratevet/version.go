package main

import (
	"cmp"
	"fmt"
	"runtime"
	"runtime/debug"
)

// moduleVersion returns the version of ratevet, as far as the build tells.
func moduleVersion() string {
	if info, ok := debug.ReadBuildInfo(); ok {
		return cmp.Or(info.Main.Version, "(devel)")
	}
	return "unknown"
}

// version says which ratevet this is, as far as the build tells.
func version() string {
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return fmt.Sprintf("ratevet, unknown version, %s", runtime.Version())
	}
	return fmt.Sprintf("ratevet %s, built with %s for %s/%s",
		moduleVersion(), info.GoVersion, runtime.GOOS, runtime.GOARCH)
}
