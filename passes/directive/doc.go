// Package directive defines an Analyzer that reports the //ratevet:ignore comments
// which cannot be understood, and the [Reporter] through which the analyzers of the suite
// report, so that what such comments silence is kept back in every driver.
//
// # Analyzer ratevetdirective
//
// ratevetdirective: check for malformed //ratevet:ignore comments
//
// A comment of the form //ratevet:ignore PASS/CATEGORY REASON
// keeps back the findings of that check on its line or, if it stands alone, on the
// line below it. Without /CATEGORY, those of all checks of the pass. The reason is for
// whoever reads the code next. A directive that keeps nothing back any more is
// reported by the pass that it names, as PASS/directive, if what it names is on.
//
// The pass also fails, in every driver, where a function that the configuration names is not what it says.
//
// # malformed
//
// The directive names no check, or one that does not exist, or gives no reason.
//
//	// WRONG
//	func equal(a, b string) bool {
//		//ratevet:ignore hmaccompare/macs the digest is public // there is no check hmaccompare/macs
//		return a == b
//	}
//
//	// RIGHT
//	func equal(a, b []byte) bool {
//		//lint:ignore SA0000 of another tool
//		return string(a) == string(b)
//	}
//
// # Limits
//
// Directives in _test.go and generated files are not looked at, unless those files are analysed.
package directive
