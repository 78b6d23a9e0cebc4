// Package malformed has directives that cannot be understood, and comments that are none.
package malformed

/* want `this directive does not say which check it is about, so it keeps nothing back` */ //ratevet:ignore

/* want `this directive does not say why, .*: write //ratevet:ignore PASS/CATEGORY REASON \(ratevetdirective/malformed\)` */ //ratevet:ignore hmaccompare/mac

var _ = 0

//ratevet:ignore hmaccompare/macs for a reason // want `there is no check hmaccompare/macs`
//ratevet:ignore hmac/mac for a reason // want `there is no check hmac/mac`
//ratevet:ignore all for a reason // want `there is no check all`
//ratevet:ignore hmaccompare/ for a reason // want `there is no check hmaccompare/`
//ratevet:ignore hmaccompare,apikeyleak for a reason // want `there is no check hmaccompare,apikeyleak`
//ratevet:ignore hmaccompare/directive for a reason // want `what is said of directives cannot be kept back`
//ratevet:ignore ratevetdirective for a reason // want `what is said of directives cannot be kept back`
var _ = 1

//ratevet:nolint hmaccompare for a reason // want `there is no directive //ratevet:nolint`

//ratevet:ignored hmaccompare for a reason // want `there is no directive //ratevet:ignored`

// ratevet:ignore hmaccompare for a reason // want `a directive begins with //ratevet:ignore`

//ratevet: ignore hmaccompare for a reason // want `a directive begins with //ratevet:ignore`

/*ratevet:ignore hmaccompare for a reason*/ // want `a directive begins with //ratevet:ignore`

// What follows is well-formed.

//ratevet:ignore hmaccompare for a reason
//ratevet:ignore hmaccompare/mac reason
//ratevet:ignore   ratelimitkey/header   for   a reason
//ratevet:ignore	apikeyleak/log	with tabs

// And this is prose about ratevet:ignore, //ratevet:ignore, and ratevet itself.
//
// ratevet is a tool.

//nolint:ratevet
//lint:ignore hmaccompare/macs no business of ours
//go:ratevet:ignore
