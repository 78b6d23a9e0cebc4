// Package message has what the messages of the analyzers share.
package message

import (
	"go/types"
	"strings"
)

// Func returns the name of a function or method as it is written in a package.
func Func(pkg *types.Package, fn *types.Func) string {
	if recv := fn.Signature().Recv(); recv != nil {
		t := types.TypeString(recv.Type(), types.RelativeTo(pkg))
		return strings.TrimPrefix(t[strings.LastIndex(t, "/")+1:], "*") + "." + fn.Name()
	}
	if fn.Pkg() == pkg || fn.Pkg() == nil {
		return fn.Name()
	}
	return fn.Pkg().Name() + "." + fn.Name()
}
