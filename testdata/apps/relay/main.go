// Command relay passes on messages that carry a valid seal.
package main

import (
	"crypto/hmac"
	"encoding/json"
	"io"
	"log"
	"net/http"
	"os"

	"example.com/relay/internal/envelope"
	"example.com/signing"
)

var key = []byte(os.Getenv("RELAY_KEY"))

// relay compares what package mac computed and package envelope encoded.
func relay(w http.ResponseWriter, r *http.Request) {
	var got envelope.Envelope
	if err := json.NewDecoder(http.MaxBytesReader(w, r.Body, 1<<20)).Decode(&got); err != nil {
		http.Error(w, "malformed envelope", http.StatusBadRequest)
		return
	}
	want := envelope.New(key, got.Message)
	if want.Seal != got.Seal { // finds hmaccompare/mac
		http.Error(w, "broken seal", http.StatusForbidden)
		return
	}
	w.WriteHeader(http.StatusAccepted)
}

// hook checks the signatures of a service with the library of another module.
func hook(w http.ResponseWriter, r *http.Request) {
	body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, 1<<20))
	if err != nil {
		http.Error(w, "cannot read the body", http.StatusBadRequest)
		return
	}
	want := signing.Signature(os.Getenv("HOOK_SECRET"), body)
	switch r.Header.Get("Hook-Version") {
	case "2":
		if !hmac.Equal([]byte(want), []byte(r.Header.Get("Hook-Signature"))) {
			http.Error(w, "bad signature", http.StatusForbidden)
			return
		}
	case "1":
		if want != r.Header.Get("Hook-Signature") { // finds hmaccompare/mac
			http.Error(w, "bad signature", http.StatusForbidden)
			return
		}
	default:
		if !signing.Matches(r.Header.Get("Hook-Signatures"), want) { // finds hmaccompare/mac (no fix)
			http.Error(w, "bad signature", http.StatusForbidden)
			return
		}
	}
	w.WriteHeader(http.StatusAccepted)
}

func main() {
	http.HandleFunc("POST /relay", relay)
	http.HandleFunc("POST /hook", hook)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
