package flow_test

import (
	"bytes"
	"encoding/gob"
	"reflect"
	"testing"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/analysistest"

	"github.com/ratevet/ratevet/passes/flow"
)

// TestFacts checks the facts, and that each has one encoding, from which it can be read back.
func TestFacts(t *testing.T) {
	for _, r := range analysistest.Run(t, analysistest.TestData(), flow.Analyzer, "a") {
		facts := r.Action.AllObjectFacts()
		if len(facts) == 0 {
			t.Error("no facts")
		}
		for _, f := range facts {
			roundTrip(t, f)
		}
	}
}

func roundTrip(t *testing.T, f analysis.ObjectFact) {
	t.Helper()
	first := encode(t, f.Fact)
	for range 10 {
		if !bytes.Equal(encode(t, f.Fact), first) {
			t.Fatalf("%v: two encodings of %v", f.Object, f.Fact)
		}
	}
	decoded := reflect.New(reflect.TypeOf(f.Fact).Elem()).Interface()
	if err := gob.NewDecoder(bytes.NewReader(first)).Decode(decoded); err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(encode(t, decoded), first) {
		t.Errorf("%v: %v is not what was encoded", f.Object, f.Fact)
	}
}

func encode(t *testing.T, fact any) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := gob.NewEncoder(&b).Encode(fact); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}
