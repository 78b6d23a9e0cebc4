// Package hmaccompare defines an Analyzer that reports MACs and secrets
// compared in variable time.
//
// # Analyzer hmaccompare
//
// hmaccompare: check for variable-time comparisons of MACs and secrets
package hmaccompare
