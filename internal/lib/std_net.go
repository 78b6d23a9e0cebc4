package lib

var netPkg = Package{Path: "net", Funcs: []Func{
	// String() string
	{Name: "Addr.String", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (ip IP) String() string
	{Name: "IP.String", Flows: []Flow{{From: Receiver, To: Result(0), Via: Encoded}}},
	// func JoinHostPort(host, port string) string
	{Name: "JoinHostPort", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Joined}}},
	// func ParseIP(s string) IP
	{Name: "ParseIP", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Decoded}}},
	// func SplitHostPort(hostport string) (host, port string, err error)
	{Name: "SplitHostPort", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Part}}},
}}
