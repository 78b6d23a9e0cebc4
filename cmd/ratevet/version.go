package main

import (
	"cmp"
	"fmt"
	"runtime"
	"runtime/debug"
)

// version says which ratevet this is, as far as the build tells.
func version() string {
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return fmt.Sprintf("ratevet, unknown version, %s", runtime.Version())
	}
	return fmt.Sprintf("ratevet %s, built with %s for %s/%s",
		cmp.Or(info.Main.Version, "(devel)"), info.GoVersion, runtime.GOOS, runtime.GOARCH)
}
