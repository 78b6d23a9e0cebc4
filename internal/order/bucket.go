package order

// This file finds out what a library's limiter is told to go by.

import (
	"cmp"
	"go/types"

	"golang.org/x/tools/go/ssa"

	"github.com/ratevet/ratevet/internal/lib"
	"github.com/ratevet/ratevet/internal/valueflow"
)

// made returns the call by which that was made which a method belongs to, its frame and its row; nil if that is not known.
func (a *analysis) made(method value) (*ssa.Call, *frame, *lib.Func) {
	x := a.receiverOf(method)
	call, ok := x.v.(*ssa.Call)
	if !ok {
		return nil, nil, nil
	}
	row := a.row(call)
	if row == nil || row.Keys == lib.NoBucket || row.KeyFunc.IsZero() {
		return nil, nil, nil
	}
	return call, x.fr, row
}

// receiverOf returns what made that which a method belongs to, or the zero value.
func (a *analysis) receiverOf(method value) value {
	var recv ssa.Value
	switch v := method.v.(type) {
	case *ssa.Call:
		recv, _ = receiver(&v.Call)
	case *ssa.MakeClosure:
		if len(v.Bindings) == 1 {
			recv = v.Bindings[0]
		}
	}
	if recv == nil {
		return value{}
	}
	x := a.resolve(value{v: recv, fr: method.fr}, 0)
	if load, ok := x.v.(*ssa.UnOp); ok {
		if g, ok := load.X.(*ssa.Global); ok && len(a.set[g]) == 1 {
			x = a.resolve(value{v: a.set[g][0]}, 0)
		}
	}
	if result, ok := x.v.(*ssa.Extract); ok && result.Index == 0 { // with an error
		x.v = result.Tuple
	}
	return x
}

// bucket returns the key of the limiter that a call makes, or that a function is.
func (a *analysis) bucket(row *lib.Func, call ssa.CallInstruction, fr *frame) Key {
	unless := bucketKeys[cmp.Or(row.Limits, row.Keys)]
	if call == nil {
		return unless
	}
	_, args := receiver(call.Common())
	i, ok := row.KeyFunc.Arg()
	if !ok || i >= len(args) {
		return unless
	}
	functions := a.elements(value{v: args[i], fr: fr})
	if len(functions) == 0 {
		return unless
	}
	key := Key{Kind: GlobalKey}
	for _, f := range functions {
		if _, ok := deref(f.v.Type()).Underlying().(*types.Struct); ok {
			chosen, known := a.functionsIn(f, func(_ *ssa.FieldAddr, v ssa.Value) bool { return choosesText(v.Type()) })
			switch {
			case !known:
				return Key{}
			case len(chosen) == 0:
				key = worse(key, unless)
			}
			for _, f := range chosen {
				key = worse(key, a.keyOfFunc(f))
			}
			continue
		}
		key = worse(key, a.keyOfFunc(f))
	}
	return key
}

// keyOfFunc returns the key that a function returns as its first result, or that an option chooses.
func (a *analysis) keyOfFunc(f value) Key {
	fr := a.enter(nil, f, nil)
	if fr == nil {
		return a.keyOfOption(a.resolve(f, 0))
	}
	r := &run{analysis: a}
	key := Key{Kind: GlobalKey}
	for _, b := range fr.fn.Blocks {
		ret, ok := b.Instrs[len(b.Instrs)-1].(*ssa.Return)
		if !ok || len(ret.Results) == 0 {
			continue
		}
		if !isText(ret.Results[0].Type()) {
			return Key{}
		}
		key = worse(key, r.keyOfText(fr, ret.Results[0], a.Values.OfResult(ret, 0)))
	}
	return key
}

// keyOfOption returns the key that a function of another package returns, or that an option with functions chooses.
func (a *analysis) keyOfOption(f value) Key {
	call, ok := f.v.(*ssa.Call)
	if !ok {
		if fn := functionOf(f.v); fn != nil {
			if row := a.Models.Func(fn); row != nil {
				if row.Keys != lib.NoBucket {
					return bucketKeys[row.Keys]
				}
				for _, s := range row.Sources {
					if s.Kind == lib.PathParam { // names what is asked for, not who asks
						return Key{Kind: GlobalKey}
					}
					l := valueflow.Label{Kind: s.Kind, Name: s.Name}
					if s.Kind == lib.ClientIP {
						l.Name = framework(fn.Pkg())
					}
					a.origins = append(a.origins, l)
					return a.presentedKey(l)
				}
			} else if results := a.Values.Results(fn); len(results) > 0 {
				a.optional = true
				return (&run{analysis: a}).keyOfSet(nil, nil, results[0])
			}
		}
		return Key{}
	}
	if row := a.row(call); row != nil && row.Keys != lib.NoBucket {
		return bucketKeys[row.Keys]
	}
	key, found := Key{Kind: GlobalKey}, false
	for _, arg := range call.Call.Args {
		for _, elem := range a.elements(value{v: arg, fr: f.fr}) {
			if choosesText(elem.v.Type()) {
				key, found = worse(key, a.keyOfFunc(elem)), true
			}
		}
	}
	if !found {
		return Key{}
	}
	return key
}

// choosesText reports whether t is a type of functions that return text, and take a request.
func choosesText(t types.Type) bool {
	sig, ok := t.Underlying().(*types.Signature)
	return ok && sig.Results().Len() > 0 && isText(sig.Results().At(0).Type()) && sig.Params().Len() > 0
}

// skippers returns the functions that tell a limiter which requests to leave alone.
func (a *analysis) skippers(row *lib.Func, call ssa.CallInstruction) []value {
	i, ok := row.KeyFunc.Arg()
	if call == nil || !ok {
		return nil
	}
	var all []value
	if _, args := receiver(call.Common()); i < len(args) {
		for _, config := range a.elements(value{v: args[i]}) {
			skippers, _ := a.functionsIn(config, func(field *ssa.FieldAddr, _ ssa.Value) bool {
				row := a.Models.Field(fieldOf(field))
				return row != nil && row.Skips
			})
			all = append(all, skippers...)
		}
	}
	return all
}

// functionsIn returns some of the functions in the fields of a struct, made in place;
// false if it is not known what is in it.
func (a *analysis) functionsIn(config value, are func(*ssa.FieldAddr, ssa.Value) bool) ([]value, bool) {
	addr := a.resolve(config, 0).v
	if load, ok := addr.(*ssa.UnOp); ok {
		addr = load.X
	}
	made, ok := addr.(*ssa.Alloc)
	if !ok || !isStruct(made.Type()) || !isFresh(made) {
		return nil, false
	}
	var all []value
	for _, ref := range *made.Referrers() {
		addr, ok := ref.(*ssa.FieldAddr)
		if !ok {
			continue
		}
		for _, ref := range *addr.Referrers() {
			if store, ok := ref.(*ssa.Store); ok && store.Addr == addr && are(addr, store.Val) {
				all = append(all, value{v: store.Val, fr: config.fr})
			}
		}
	}
	return all, true
}
