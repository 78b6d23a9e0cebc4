package flows

import "errors"

// A case that is a call, an index or a binary expression: anchor takes it for that.

func switchCall(key, body []byte, sig string) error {
	switch sig {
	case hexDigest(key, body): // want `hmaccompare/mac`
		return nil
	case "":
		return errors.New("no signature")
	}
	return errors.New("signature")
}

func switchCalls(current, previous, body []byte, sig string) bool {
	switch sig {
	case "", "none":
		return false
	case hexDigest(current, body), // want `hmaccompare/mac`
		hexDigest(previous, body): // want `hmaccompare/mac`
		return true
	}
	return false
}

func switchConcatenation(key, body []byte, sig string) bool {
	switch sig {
	case "sha256=" + hexDigest(key, body): // want `hmaccompare/mac`
		return true
	}
	return false
}

func switchIndex(keys [][]byte, body []byte, sig string) bool {
	sums := []string{hexDigest(keys[0], body), hexDigest(keys[1], body)}
	switch sig {
	case sums[0], sums[1]: // want `hmaccompare/mac` `hmaccompare/mac`
		return true
	}
	return false
}

func switchConversion(key, body, sig []byte) bool {
	switch string(sig) {
	case string(digest(key, body)): // want `hmaccompare/mac`
		return true
	}
	return false
}
