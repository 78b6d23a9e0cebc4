package config

import "path"

// matches reports whether a pattern, split at its slashes, matches a path or a directory above
// it. Unless it is anchored it may begin at any directory.
func matches(pattern, name []string, anchored bool) bool {
	if !anchored {
		for i := range name {
			if matches(pattern, name[i:], true) {
				return true
			}
		}
		return false
	}
	switch {
	case len(pattern) == 0:
		return true // the rest is below
	case pattern[0] == "**":
		return matches(pattern[1:], name, true) || len(name) > 0 && matches(pattern, name[1:], true)
	case len(name) == 0:
		return false
	}
	ok, _ := path.Match(pattern[0], name[0])
	return ok && matches(pattern[1:], name[1:], true)
}
