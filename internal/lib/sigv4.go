package lib

var awsSigner = Package{Path: "github.com/aws/aws-sdk-go/aws/signer/v4", Funcs: []Func{
	// func GetSignedRequestSignature(r *http.Request) ([]byte, error)
	{Name: "GetSignedRequestSignature", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Decoded | Part}}},
	// func (v4 Signer) Presign(r *http.Request, body io.ReadSeeker, service, region string, exp time.Duration, signTime time.Time) (http.Header, error)
	{Name: "Signer.Presign", Sources: []Source{{Kind: MAC, To: Arg(0), Name: "X-Amz-Signature"}}},
	// func (v4 Signer) Sign(r *http.Request, body io.ReadSeeker, service, region string, signTime time.Time) (http.Header, error)
	{Name: "Signer.Sign", Sources: []Source{{Kind: MAC, To: Arg(0), Name: "Authorization"}}},
	// func (s *StreamSigner) GetSignature(headers, payload []byte, date time.Time) ([]byte, error)
	{Name: "StreamSigner.GetSignature", Sources: []Source{{Kind: MAC, To: Result(0)}}},
}}

var awsSigner2 = Package{Path: "github.com/aws/aws-sdk-go-v2/aws/signer/v4", Funcs: []Func{
	// GetSignature(ctx context.Context, headers, payload []byte, signingTime time.Time, optFns ...func(*StreamSignerOptions)) ([]byte, error)
	{Name: "EventStreamSigner.GetSignature", Sources: []Source{{Kind: MAC, To: Result(0)}}},
	// func GetSignedRequestSignature(r *http.Request) ([]byte, error)
	{Name: "GetSignedRequestSignature", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Decoded | Part}}},
	// PresignHTTP(ctx context.Context, credentials aws.Credentials, r *http.Request, payloadHash, service, region string, signingTime time.Time, optFns ...func(*SignerOptions)) (url string, signedHeader http.Header, err error)
	{Name: "HTTPPresigner.PresignHTTP", Sources: []Source{{Kind: MAC, To: Result(0), Name: "X-Amz-Signature"}}},
	// SignHTTP(ctx context.Context, credentials aws.Credentials, r *http.Request, payloadHash, service, region string, signingTime time.Time, optFns ...func(*SignerOptions)) error
	{Name: "HTTPSigner.SignHTTP", Sources: []Source{{Kind: MAC, To: Arg(2), Name: "Authorization"}}},
	// func (s *Signer) PresignHTTP(ctx context.Context, credentials aws.Credentials, r *http.Request, payloadHash, service, region string, signingTime time.Time, optFns ...func(*SignerOptions)) (signedURI string, signedHeaders http.Header, err error)
	{Name: "Signer.PresignHTTP", Sources: []Source{{Kind: MAC, To: Result(0), Name: "X-Amz-Signature"}}},
	// func (s Signer) SignHTTP(ctx context.Context, credentials aws.Credentials, r *http.Request, payloadHash, service, region string, signingTime time.Time, optFns ...func(options *SignerOptions)) error
	{Name: "Signer.SignHTTP", Sources: []Source{{Kind: MAC, To: Arg(2), Name: "Authorization"}}},
	// func (s *StreamSigner) GetSignature(ctx context.Context, headers, payload []byte, signingTime time.Time, optFns ...func(*StreamSignerOptions)) ([]byte, error)
	{Name: "StreamSigner.GetSignature", Sources: []Source{{Kind: MAC, To: Result(0)}}},
}}

var minioSigner = Package{Path: "github.com/minio/minio-go/pkg/signer", Majors: []int{7}, Funcs: []Func{
	// func PostPresignSignatureV2(policyBase64, secretAccessKey string) string
	{Name: "PostPresignSignatureV2", Sources: []Source{{Kind: MAC, To: Result(0)}}},
	// func PostPresignSignatureV4(policyBase64 string, t time.Time, secretAccessKey, location string) string
	{Name: "PostPresignSignatureV4", Sources: []Source{{Kind: MAC, To: Result(0)}}},
	// func PreSignV2(req http.Request, accessKeyID, secretAccessKey string, expires int64, virtualHost bool) *http.Request
	{Name: "PreSignV2", Sources: []Source{{Kind: MAC, To: Result(0), Name: "Signature"}}},
	// func PreSignV4(req http.Request, accessKeyID, secretAccessKey, sessionToken, location string, expires int64) *http.Request
	{Name: "PreSignV4", Sources: []Source{{Kind: MAC, To: Result(0), Name: "X-Amz-Signature"}}},
	// func SignV2(req http.Request, accessKeyID, secretAccessKey string, virtualHost bool) *http.Request
	{Name: "SignV2", Sources: []Source{{Kind: MAC, To: Result(0), Name: "Authorization"}}},
	// func SignV4(req http.Request, accessKeyID, secretAccessKey, sessionToken, location string) *http.Request
	{Name: "SignV4", Sources: []Source{{Kind: MAC, To: Result(0), Name: "Authorization"}}},
	// func SignV4STS(req http.Request, accessKeyID, secretAccessKey, location string) *http.Request
	{Name: "SignV4STS", Sources: []Source{{Kind: MAC, To: Result(0), Name: "Authorization"}}},
	// func SignV4Trailer(req http.Request, accessKeyID, secretAccessKey, sessionToken, location string, trailer http.Header) *http.Request
	{Name: "SignV4Trailer", Sources: []Source{{Kind: MAC, To: Result(0), Name: "Authorization"}}},
}}
