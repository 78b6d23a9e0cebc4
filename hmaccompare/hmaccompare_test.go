package hmaccompare_test

import (
	"testing"

	"golang.org/x/tools/go/analysis/analysistest"

	"github.com/ratevet/ratevet/hmaccompare"
)

func Test(t *testing.T) {
	analysistest.Run(t, analysistest.TestData(), hmaccompare.Analyzer, "mac", "secret")
}
