package flows

// Loops that end at the first difference.

func loopXOR(key, body, sig []byte) bool {
	sum := digest(key, body)
	for i := 0; i < len(sum); i++ {
		if sum[i]^sig[i] != 0 { // want `hmaccompare/mac`
			return false
		}
	}
	return true
}

func loopConsume(key, body, sig []byte) bool {
	sum := digest(key, body)
	for len(sum) > 0 && len(sig) > 0 {
		if sum[0] != sig[0] { // want `hmaccompare/mac`
			return false
		}
		sum, sig = sum[1:], sig[1:]
	}
	return true
}

func loopInt(key, body, sig []byte) bool {
	for i, b := range digest(key, body) {
		if int(b) != int(sig[i]) { // want `hmaccompare/mac`
			return false
		}
	}
	return true
}
