package lib

var otpHOTP = Package{Path: "github.com/pquerna/otp/hotp", Funcs: []Func{
	// func Validate(passcode string, counter uint64, secret string) bool
	{Name: "Validate", Verdict: Verdict{Of: Result(0), Kind: TrueIsValid}, Credential: Arg(0)},
	// func ValidateCustom(passcode string, counter uint64, secret string, opts ValidateOpts) (bool, error)
	{Name: "ValidateCustom", Verdict: Verdict{Of: Result(0), Kind: TrueIsValid}, Credential: Arg(0)},
}}

var otpTOTP = Package{Path: "github.com/pquerna/otp/totp", Funcs: []Func{
	// func Validate(passcode, secret string) bool
	{Name: "Validate", Verdict: Verdict{Of: Result(0), Kind: TrueIsValid}, Credential: Arg(0)},
	// func ValidateCustom(passcode, secret string, t time.Time, opts ValidateOpts) (bool, error)
	{Name: "ValidateCustom", Verdict: Verdict{Of: Result(0), Kind: TrueIsValid}, Credential: Arg(0)},
}}
