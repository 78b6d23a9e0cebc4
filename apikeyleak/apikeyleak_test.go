package apikeyleak_test

import (
	"testing"

	"golang.org/x/tools/go/analysis/analysistest"

	"github.com/ratevet/ratevet/apikeyleak"
)

func Test(t *testing.T) {
	analysistest.Run(t, analysistest.TestData(), apikeyleak.Analyzer, "./...")
}
