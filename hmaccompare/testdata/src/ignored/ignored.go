// Package ignored keeps findings back.
package ignored

import (
	"crypto/hmac"
	"crypto/sha256"
	"net/http"
)

func sum(key, body []byte) string {
	mac := hmac.New(sha256.New, key)
	mac.Write(body)
	return string(mac.Sum(nil))
}

func onItsLine(key, body []byte, r *http.Request) bool {
	return sum(key, body) == r.Header.Get("X-Sum") //ratevet:ignore hmaccompare/mac it is public
}

func onTheNext(key, body []byte, r *http.Request) bool {
	//ratevet:ignore hmaccompare/mac it is public
	return sum(key, body) == r.Header.Get("X-Sum")
}

func wholePass(key, body []byte, r *http.Request) bool {
	//ratevet:ignore hmaccompare it is public
	return sum(key, body) == r.Header.Get("X-Sum")
}

func inAGroup(key, body []byte, r *http.Request) bool {
	//ratevet:ignore hmaccompare/mac it is public
	// which is known
	return sum(key, body) == r.Header.Get("X-Sum")
}

func two(key, body []byte, r *http.Request) bool {
	//ratevet:ignore apikeyleak/query another pass says whether this is good for anything
	//ratevet:ignore hmaccompare/mac it is public
	return sum(key, body) == r.Header.Get("X-Sum")
}

func lines(key, body []byte, r *http.Request) bool {
	//ratevet:ignore hmaccompare/mac it is public
	return sum(key, body) == r.Header.Get("X-Sum") ||
		sum(key, body) == r.Header.Get("X-Other") // want `compared with ==`
}

// A directive behind code is about its line only.
func behind(key, body []byte, r *http.Request) bool {
	want := sum(key, body)               //ratevet:ignore hmaccompare/mac it is public // want `nothing is found here that this directive could keep back: delete it \(hmaccompare/directive\)`
	return want == r.Header.Get("X-Sum") // want `compared with ==`
}

func tooFar(key, body []byte, r *http.Request) bool {
	//ratevet:ignore hmaccompare/mac it is public // want `hmaccompare/directive`

	return sum(key, body) == r.Header.Get("X-Sum") // want `compared with ==`
}

func otherCheck(key, body []byte, r *http.Request) bool {
	//ratevet:ignore hmaccompare/secret it is public // want `hmaccompare/directive`
	return sum(key, body) == r.Header.Get("X-Sum") // want `compared with ==`
}

func otherPass(key, body []byte, r *http.Request) bool {
	//ratevet:ignore apikeyleak it is public
	return sum(key, body) == r.Header.Get("X-Sum") // want `compared with ==`
}

func noReason(key, body []byte, r *http.Request) bool {
	//ratevet:ignore hmaccompare/mac
	return sum(key, body) == r.Header.Get("X-Sum") // want `compared with ==`
}

func gone(key, body []byte, r *http.Request) bool {
	//ratevet:ignore hmaccompare/mac it was once compared with == // want `hmaccompare/directive`
	return hmac.Equal([]byte(sum(key, body)), []byte(r.Header.Get("X-Sum")))
}

//ratevet:ignore hmaccompare at the end of the file // want `hmaccompare/directive`
