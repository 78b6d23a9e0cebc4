package lib

var gitlab = Package{Path: "gitlab.com/gitlab-org/api/client-go", Funcs: []Func{
	// func HookEventToken(r *http.Request) string
	{Name: "HookEventToken", Sources: []Source{{Kind: Header, To: Result(0), Name: "X-Gitlab-Token"}}},
}}

var xanzyGitLab = Package{Path: "github.com/xanzy/go-gitlab", Funcs: []Func{
	// func HookEventToken(r *http.Request) string
	{Name: "HookEventToken", Sources: []Source{{Kind: Header, To: Result(0), Name: "X-Gitlab-Token"}}},
}}
