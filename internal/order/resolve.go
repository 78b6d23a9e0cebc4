package order

// This file finds out which function a value is.

import (
	"go/constant"
	"go/token"
	"go/types"
	"slices"

	"golang.org/x/tools/go/ssa"
)

// A frame is a call of a function.
type frame struct {
	fn    *ssa.Function
	args  []value  // by parameter; the zero value where not known
	free  []value  // by free variable
	up    *frame   // nil for that of a handler
	el    *element // that the handler is, or nil
	next  []value  // the handlers that come after it, of those that run one by one
	depth int
}

// around returns the frame of fn: it is fr, or that of a function around it whose variables fr has; or nil.
func (fr *frame) around(fn *ssa.Function) *frame {
	for fr != nil && fr.fn != fn {
		i := slices.IndexFunc(fr.free, func(v value) bool { return v.fr != nil })
		if i < 0 {
			return nil
		}
		fr = fr.free[i].fr
	}
	return fr
}

// arg returns what is passed for the i'th parameter, the zero value if that is not known.
func (fr *frame) arg(i int) value {
	if fr == nil || i >= len(fr.args) {
		return value{}
	}
	return fr.args[i]
}

// A value is a value in a frame; the zero value is unknown.
type value struct {
	v    ssa.Value
	fr   *frame
	link *link // if it is no value of this package
	el   *element
}

// An element is a place in a chain of middlewares.
type element struct {
	pos token.Pos   // of the opening parenthesis of the call that makes the middleware, of the method value, of the opening brace of the struct that it is, or of the registration
	fn  *types.Func // that is the middleware, or makes it; nil if that is not known
}

// resolve follows a value to where it is made.
func (a *analysis) resolve(x value, depth int) value {
	el := x.el
	x = a.follow(x, depth, &el)
	x.el = el
	return x
}

// follow does so, and keeps the last element of a chain on the way.
func (a *analysis) follow(x value, depth int, el **element) value {
	for depth < maxDepth && x.v != nil {
		depth++
		if part, ok := a.inTable(x.v); ok {
			if part.v == nil {
				return x // not set in this entry
			}
			x = part
			continue
		}
		switch v := x.v.(type) {
		case *ssa.Parameter:
			if arg := a.bound(v); arg != nil && x.fr == nil {
				x = value{v: arg}
				continue
			}
			if x.fr == nil && isFunction(v.Type()) && !isExported(v.Parent()) {
				if arg := a.onlyPassed(v); arg != nil {
					x = value{v: arg}
					continue
				}
			}
			if x.fr == nil || x.fr.fn != v.Parent() {
				return x
			}
			i := paramIndex(v)
			if i >= len(x.fr.args) || x.fr.args[i].v == nil && x.fr.args[i].link == nil {
				return x
			}
			x = x.fr.args[i]
			if x.el != nil {
				*el = x.el
			}
		case *ssa.FreeVar:
			if x.fr == nil {
				x.v = bindingOf(v)
				if x.v == nil {
					return value{v: v}
				}
				continue
			}
			if x.fr.fn != v.Parent() {
				return x
			}
			i := freeIndex(v)
			if i >= len(x.fr.free) || x.fr.free[i].v == nil {
				return x
			}
			x = x.fr.free[i]
			if x.el != nil {
				*el = x.el
			}
		case *ssa.MakeClosure: // of h.ServeHTTP
			if len(v.Bindings) != 1 || !isHTTPHandler(v.Bindings[0].Type()) || v.Fn.Name() != serveHTTP+"$bound" || a.servedBy(v.Bindings[0]) != nil {
				return x
			}
			x.v = v.Bindings[0]
		case *ssa.ChangeType:
			if a.servedBy(v) != nil {
				return x
			}
			x.v = v.X
		case *ssa.MakeInterface:
			x.v = v.X
		case *ssa.ChangeInterface:
			x.v = v.X
		case *ssa.UnOp:
			if v.Op != token.MUL {
				return x
			}
			if addr, ok := v.X.(*ssa.FieldAddr); ok && isFunction(v.Type()) {
				if written, ok := a.writtenIn(value{v: addr.X, fr: x.fr}, addr.Field); ok {
					x = written
					continue
				}
				_, field := fieldOf(addr)
				if all := a.stored[field]; len(all) == 1 {
					x = value{v: all[0]}
					continue
				}
				return x
			}
			if g, ok := v.X.(*ssa.Global); ok && isFunction(v.Type()) {
				stored := a.setOnce(g)
				if stored == nil {
					return x
				}
				x = value{v: stored}
				continue
			}
			stored, ok := onlyStored(a.resolve(value{v: v.X, fr: x.fr}, depth))
			if !ok {
				return x
			}
			x = stored
		case *ssa.Call:
			if v.Call.IsInvoke() {
				return x
			}
			fr := a.enter(x.fr, value{v: v.Call.Value, fr: x.fr}, v.Call.Args)
			if fr == nil || a.handing[fr.fn].Group {
				return x
			}
			returned, ok := a.returned(fr, 0)
			if !ok || fr.fn.Signature.Results().Len() > 1 {
				return x
			}
			if a.wraps(fr.fn.Signature) {
				*el = &element{v.Pos(), calleeOf(&v.Call)}
			}
			x = returned
		case *ssa.Extract:
			call, ok := v.Tuple.(*ssa.Call)
			if !ok || call.Call.IsInvoke() {
				return x
			}
			fr := a.enter(x.fr, value{v: call.Call.Value, fr: x.fr}, call.Call.Args)
			if fr == nil {
				return x
			}
			returned, ok := a.returned(fr, v.Index)
			if !ok {
				return x
			}
			x = returned
		default:
			return x
		}
	}
	return x
}

// isExported reports whether other packages may call a function.
func isExported(fn *ssa.Function) bool { return fn.Object() != nil && IsImportable(fn.Object()) }

// enter returns the frame of a call of the function that f is, nil if that is
// not known, or not of this package.
func (a *analysis) enter(up *frame, f value, args []ssa.Value) *frame {
	depth := 0
	if up != nil {
		depth = up.depth + 1
	}
	if depth > maxFrames {
		return nil
	}
	f = a.resolve(f, 0)
	for {
		conv, ok := f.v.(*ssa.ChangeType)
		if !ok {
			break
		}
		f = a.resolve(value{v: conv.X, fr: f.fr, el: f.el}, 0)
	}
	fr := &frame{up: up, depth: depth, el: f.el}
	switch fn := f.v.(type) {
	case *ssa.Function:
		fr.fn = fn
	case *ssa.MakeClosure:
		fr.fn = fn.Fn.(*ssa.Function)
		for _, b := range fn.Bindings {
			fr.free = append(fr.free, value{v: b, fr: f.fr})
		}
	default:
		return nil
	}
	if fr.fn.Origin() != nil {
		fr.fn = fr.fn.Origin()
	}
	if !a.own[fr.fn] {
		method := a.methodOf(fr.fn)
		if method == nil {
			return nil
		}
		fr.fn, fr.args, fr.free = method, fr.free, nil // a method value
	}
	for _, arg := range args {
		fr.args = append(fr.args, value{v: arg, fr: up})
	}
	return fr
}

// maxFrames bounds how deep calls are followed.
const maxFrames = 16

// methodOf returns the method of this package that fn, which the compiler made, stands for, or nil.
func (a *analysis) methodOf(fn *ssa.Function) *ssa.Function {
	if fn.Synthetic == "" {
		return nil
	}
	for _, b := range fn.Blocks {
		for _, instr := range b.Instrs {
			if call, ok := instr.(*ssa.Call); ok {
				if callee := call.Call.StaticCallee(); callee != nil && a.own[callee] {
					return callee
				}
			}
		}
	}
	return nil
}

// onlyStored returns what is stored in a local variable, if that is one value.
func onlyStored(addr value) (value, bool) {
	alloc, ok := addr.v.(*ssa.Alloc)
	if !ok {
		return value{}, false
	}
	stored, ok := onlyStoredAt(alloc)
	return value{v: stored, fr: addr.fr}, ok
}

// onlyStoredAt returns what is stored at an address, if that is one value.
func onlyStoredAt(addr ssa.Value) (ssa.Value, bool) {
	var stored ssa.Value
	for _, ref := range *addr.Referrers() {
		switch ref := ref.(type) {
		case *ssa.Store:
			if !stores(ref, addr) {
				continue
			}
			if stored != nil {
				return nil, false
			}
			stored = ref.Val
		case *ssa.MakeClosure:
			for i, b := range ref.Bindings {
				if b == addr && isSet(ref.Fn.(*ssa.Function).FreeVars[i]) {
					return nil, false
				}
			}
		}
	}
	return stored, stored != nil
}

// stores reports whether an instruction stores something at an address.
func stores(instr ssa.Instruction, addr ssa.Value) bool {
	store, ok := instr.(*ssa.Store)
	return ok && store.Addr == addr
}

// isSet reports whether a function literal, or one in it, sets a variable of the function around it.
func isSet(v *ssa.FreeVar) bool {
	for _, ref := range *v.Referrers() {
		switch ref := ref.(type) {
		case *ssa.Store:
			if stores(ref, v) {
				return true
			}
		case *ssa.MakeClosure:
			for i, b := range ref.Bindings {
				if b == v && isSet(ref.Fn.(*ssa.Function).FreeVars[i]) {
					return true
				}
			}
		}
	}
	return false
}

// bindingOf returns what a function literal has for its free variable, or nil.
func bindingOf(v *ssa.FreeVar) ssa.Value {
	outer := v.Parent().Parent()
	if outer == nil {
		return nil
	}
	for _, b := range outer.Blocks {
		for _, instr := range b.Instrs {
			if mc, ok := instr.(*ssa.MakeClosure); ok && mc.Fn == v.Parent() {
				return mc.Bindings[freeIndex(v)]
			}
		}
	}
	return nil
}

// madeOf returns the value that v is a field of, or is converted from, or nil.
func madeOf(v ssa.Value) ssa.Value {
	switch v := v.(type) {
	case *ssa.ChangeInterface:
		return v.X
	case *ssa.ChangeType:
		return v.X
	case *ssa.Convert:
		return v.X
	case *ssa.Field:
		return v.X
	case *ssa.FieldAddr:
		return v.X
	case *ssa.MakeInterface:
		return v.X
	case *ssa.TypeAssert:
		return v.X
	}
	return nil
}

func paramIndex(p *ssa.Parameter) int {
	for i, q := range p.Parent().Params {
		if p == q {
			return i
		}
	}
	return -1
}

func freeIndex(v *ssa.FreeVar) int {
	for i, w := range v.Parent().FreeVars {
		if v == w {
			return i
		}
	}
	return -1
}

// deref returns the type that a pointer points to, or t.
func deref(t types.Type) types.Type {
	t = types.Unalias(t)
	if ptr, ok := t.(*types.Pointer); ok {
		return types.Unalias(ptr.Elem())
	}
	return t
}

// typeName returns the name of a type with the path of its package, "net/http.Handler"; "" for one without name.
func typeName(t types.Type) string {
	named, ok := types.Unalias(t).(*types.Named)
	if !ok || named.Obj().Pkg() == nil {
		return ""
	}
	return named.Obj().Pkg().Path() + "." + named.Obj().Name()
}

// constantText returns the text that v is, if it is a constant.
func constantText(v ssa.Value) (string, bool) {
	c, ok := v.(*ssa.Const)
	if !ok || c.Value == nil || c.Value.Kind() != constant.String {
		return "", false
	}
	return constant.StringVal(c.Value), true
}
