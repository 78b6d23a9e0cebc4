// Package ratevet is a suite of analyzers for the code at the gate of an API:
// the rate limit, the signature check, the API key.
package ratevet

import (
	"golang.org/x/tools/go/analysis"

	"github.com/ratevet/ratevet/apikeyleak"
	"github.com/ratevet/ratevet/hmaccompare"
	"github.com/ratevet/ratevet/passes/directive"
	"github.com/ratevet/ratevet/ratelimitkey"
	"github.com/ratevet/ratevet/ratelimitorder"
)

// Suite lists the analyzers, in the order in which their findings are shown.
var Suite = []*analysis.Analyzer{
	apikeyleak.Analyzer,
	hmaccompare.Analyzer,
	ratelimitkey.Analyzer,
	ratelimitorder.Analyzer,
	directive.Analyzer,
}
