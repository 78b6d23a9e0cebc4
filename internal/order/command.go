package order

// This file finds out by which key the commands count that keep counts in a store such as Redis.

import (
	"golang.org/x/tools/go/ssa"

	"github.com/ratevet/ratevet/internal/lib"
)

// keyOfCommand returns the key by which a command of a store finds its counts.
func (r *run) keyOfCommand(fr *frame, row *lib.Func, args []ssa.Value) Key {
	i, _ := row.Counts.Arg()
	if i >= len(args) {
		return Key{}
	}
	key := Key{Kind: GlobalKey}
	for _, elem := range r.analysis.elements(value{v: args[i], fr: fr}) {
		if made, ok := elem.v.(*ssa.MakeInterface); ok && !isText(made.X.Type()) {
			continue // a number, besides keys
		}
		key = worse(key, r.keyFrom(elem.fr, elem.v))
	}
	return key
}

// built returns the call that tells the key of a command of a store which is built by calls of methods in a row, and its row;
// nil if a value is none.
func (r *run) built(command ssa.Value) (*ssa.Call, *lib.Func) {
	for range maxDepth {
		call, ok := command.(*ssa.Call)
		if !ok {
			break
		}
		if row := r.row(call); row != nil && !row.Counts.IsZero() {
			return call, row
		}
		command, _ = receiver(&call.Call)
	}
	return nil, nil
}

// orKeyOfCommands returns the key of the rate check in a function if it is known, else that of the
// commands in the function by which a store counts.
func (r *run) orKeyOfCommands(fr *frame, known Key) Key {
	if known.Kind != UnknownKey || fr == nil {
		return known
	}
	key, found := Key{Kind: GlobalKey}, false
	for _, b := range fr.fn.Blocks {
		for _, instr := range b.Instrs {
			call, ok := instr.(*ssa.Call)
			if !ok {
				continue
			}
			if row := r.row(call); row != nil && !row.Counts.IsZero() {
				_, args := receiver(&call.Call)
				key, found = worse(key, r.keyOfCommand(fr, row, args)), true
			}
		}
	}
	if !found {
		return known
	}
	return key
}
