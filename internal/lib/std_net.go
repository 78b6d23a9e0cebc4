package lib

var netPkg = Package{Path: "net", Funcs: []Func{
	// String() string
	{Name: "Addr.String", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// RemoteAddr() Addr
	{Name: "Conn.RemoteAddr", Sources: []Source{{Kind: Peer, To: Result(0)}}},
	// func (ip IP) MarshalText() ([]byte, error)
	{Name: "IP.MarshalText", Flows: []Flow{{From: Receiver, To: Result(0), Via: Encoded}}},
	// func (ip IP) Mask(mask IPMask) IP
	{Name: "IP.Mask", Flows: []Flow{{From: Receiver, To: Result(0), Via: Part}}},
	// func (ip IP) String() string
	{Name: "IP.String", Flows: []Flow{{From: Receiver, To: Result(0), Via: Encoded}}},
	// func (ip IP) To16() IP
	{Name: "IP.To16", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (ip IP) To4() IP
	{Name: "IP.To4", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (a *IPAddr) String() string
	{Name: "IPAddr.String", Flows: []Flow{{From: Receiver, To: Result(0), Via: Encoded}}},
	// func (n *IPNet) String() string
	{Name: "IPNet.String", Flows: []Flow{{From: Receiver, To: Result(0), Via: Encoded}}},
	// func JoinHostPort(host, port string) string
	{Name: "JoinHostPort", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Joined}}},
	// func ParseIP(s string) IP
	{Name: "ParseIP", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Decoded}}},
	// func SplitHostPort(hostport string) (host, port string, err error)
	{Name: "SplitHostPort", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Part}}},
	// func (a *TCPAddr) AddrPort() netip.AddrPort
	{Name: "TCPAddr.AddrPort", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (a *TCPAddr) String() string
	{Name: "TCPAddr.String", Flows: []Flow{{From: Receiver, To: Result(0), Via: Encoded}}},
	// func (a *UDPAddr) AddrPort() netip.AddrPort
	{Name: "UDPAddr.AddrPort", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (a *UDPAddr) String() string
	{Name: "UDPAddr.String", Flows: []Flow{{From: Receiver, To: Result(0), Via: Encoded}}},
	// func (c *conn) RemoteAddr() Addr
	{Name: "conn.RemoteAddr", Sources: []Source{{Kind: Peer, To: Result(0)}}},
}}

var netNetip = Package{Path: "net/netip", Funcs: []Func{
	// func (ip Addr) As16() (a16 [16]byte)
	{Name: "Addr.As16", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (ip Addr) As4() (a4 [4]byte)
	{Name: "Addr.As4", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (ip Addr) AsSlice() []byte
	{Name: "Addr.AsSlice", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (ip Addr) MarshalText() ([]byte, error)
	{Name: "Addr.MarshalText", Flows: []Flow{{From: Receiver, To: Result(0), Via: Encoded}}},
	// func (ip Addr) Prefix(b int) (Prefix, error)
	{Name: "Addr.Prefix", Flows: []Flow{{From: Receiver, To: Result(0), Via: Part}}},
	// func (ip Addr) String() string
	{Name: "Addr.String", Flows: []Flow{{From: Receiver, To: Result(0), Via: Encoded}}},
	// func (ip Addr) StringExpanded() string
	{Name: "Addr.StringExpanded", Flows: []Flow{{From: Receiver, To: Result(0), Via: Encoded}}},
	// func (ip Addr) Unmap() Addr
	{Name: "Addr.Unmap", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (ip Addr) WithZone(zone string) Addr
	{Name: "Addr.WithZone", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func AddrFrom16(addr [16]byte) Addr
	{Name: "AddrFrom16", Flows: []Flow{{From: Arg(0), To: Result(0)}}},
	// func AddrFrom4(addr [4]byte) Addr
	{Name: "AddrFrom4", Flows: []Flow{{From: Arg(0), To: Result(0)}}},
	// func AddrFromSlice(slice []byte) (ip Addr, ok bool)
	{Name: "AddrFromSlice", Flows: []Flow{{From: Arg(0), To: Result(0)}}},
	// func (p AddrPort) Addr() Addr
	{Name: "AddrPort.Addr", Flows: []Flow{{From: Receiver, To: Result(0), Via: Part}}},
	// func (p AddrPort) String() string
	{Name: "AddrPort.String", Flows: []Flow{{From: Receiver, To: Result(0), Via: Encoded}}},
	// func AddrPortFrom(ip Addr, port uint16) AddrPort
	{Name: "AddrPortFrom", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Joined}}},
	// func MustParseAddr(s string) Addr
	{Name: "MustParseAddr", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Decoded}}},
	// func MustParseAddrPort(s string) AddrPort
	{Name: "MustParseAddrPort", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Decoded}}},
	// func MustParsePrefix(s string) Prefix
	{Name: "MustParsePrefix", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Decoded}}},
	// func ParseAddr(s string) (Addr, error)
	{Name: "ParseAddr", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Decoded}}},
	// func ParseAddrPort(s string) (AddrPort, error)
	{Name: "ParseAddrPort", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Decoded}}},
	// func ParsePrefix(s string) (Prefix, error)
	{Name: "ParsePrefix", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Decoded}}},
	// func (p Prefix) Addr() Addr
	{Name: "Prefix.Addr", Flows: []Flow{{From: Receiver, To: Result(0), Via: Part}}},
	// func (p Prefix) Masked() Prefix
	{Name: "Prefix.Masked", Flows: []Flow{{From: Receiver, To: Result(0), Via: Part}}},
	// func (p Prefix) String() string
	{Name: "Prefix.String", Flows: []Flow{{From: Receiver, To: Result(0), Via: Encoded}}},
	// func PrefixFrom(ip Addr, bits int) Prefix
	{Name: "PrefixFrom", Flows: []Flow{{From: Arg(0), To: Result(0)}}},
}}
