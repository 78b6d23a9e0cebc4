// Golangci-lint is golangci-lint with ratevet in it, built from the module
// proxy alone. "golangci-lint custom", which users run, clones its source.
package main

import (
	"fmt"
	"os"

	"github.com/golangci/golangci-lint/v2/pkg/commands"
	"github.com/golangci/golangci-lint/v2/pkg/exitcodes"

	_ "github.com/ratevet/ratevet/cmd/gclplugin"
)

func main() {
	// Of other versions than (devel), the cache takes no notice of a new build.
	if err := commands.Execute(commands.BuildInfo{Version: "(devel)"}); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(exitcodes.Failure)
	}
}
