// Package hmaccompare defines an Analyzer that reports MACs and secrets
// compared in variable time.
package hmaccompare
