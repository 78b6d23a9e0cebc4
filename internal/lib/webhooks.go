package lib

var discordgo = Package{Path: "github.com/bwmarrin/discordgo", Funcs: []Func{
	// func VerifyInteraction(r *http.Request, key ed25519.PublicKey) bool
	{Name: "VerifyInteraction", Verifies: true, Verdict: Verdict{Of: Result(0), Kind: TrueIsValid}},
}}

var disgoHTTPServer = Package{Path: "github.com/disgoorg/disgo/httpserver", Funcs: []Func{
	// func HandleInteraction(publicKey PublicKey, logger *slog.Logger, handleFunc EventHandlerFunc) http.HandlerFunc
	{Name: "HandleInteraction", Verifies: true},
	// func VerifyRequest(r *http.Request, key PublicKey) bool
	{Name: "VerifyRequest", Verifies: true, Verdict: Verdict{Of: Result(0), Kind: TrueIsValid}},
}}

var httpsig = Package{Path: "github.com/go-fed/httpsig", Funcs: []Func{
	// Verify(pKey crypto.PublicKey, algo Algorithm) error
	{Name: "Verifier.Verify", Verifies: true, Verdict: Verdict{Of: Result(0), Kind: NilIsValid}},
}}

var lineBot7 = Package{Path: "github.com/line/line-bot-sdk-go/linebot", Majors: []int{7}, Funcs: []Func{
	// func (client *Client) ParseRequest(r *http.Request) ([]*Event, error)
	{Name: "Client.ParseRequest", Verifies: true, Verdict: Verdict{Of: Result(1), Kind: NilIsValid, Weak: true}},
	// func ParseRequest(channelSecret string, r *http.Request) ([]*Event, error)
	{Name: "ParseRequest", Verifies: true, Verdict: Verdict{Of: Result(1), Kind: NilIsValid, Weak: true}},
}}

var lineBot8 = Package{Path: "github.com/line/line-bot-sdk-go/linebot", Majors: []int{8}, Funcs: []Func{
	// func (client *Client) ParseRequest(r *http.Request) ([]*Event, error)
	{Name: "Client.ParseRequest", Verifies: true, Verdict: Verdict{Of: Result(1), Kind: NilIsValid, Weak: true}},
	// func ParseRequest(channelSecret string, r *http.Request) ([]*Event, error)
	{Name: "ParseRequest", Verifies: true, Verdict: Verdict{Of: Result(1), Kind: NilIsValid, Weak: true}},
	// func ValidateSignature(channelSecret, signature string, body []byte) bool
	{Name: "ValidateSignature", Verifies: true, Verdict: Verdict{Of: Result(0), Kind: TrueIsValid}},
}}

var lineBotHTTPHandler = Package{Path: "github.com/line/line-bot-sdk-go/linebot/httphandler", Majors: []int{7, 8}, Funcs: []Func{
	// func (wh *WebhookHandler) ServeHTTP(w http.ResponseWriter, r *http.Request)
	{Name: "WebhookHandler.ServeHTTP", Verifies: true},
}}

var lineBotWebhook = Package{Path: "github.com/line/line-bot-sdk-go/linebot/webhook", Majors: []int{8}, Funcs: []Func{
	// func ParseRequest(channelSecret string, r *http.Request) (*CallbackRequest, error)
	{Name: "ParseRequest", Verifies: true, Verdict: Verdict{Of: Result(1), Kind: NilIsValid, Weak: true}},
	// func ValidateSignature(channelSecret, signature string, body []byte) bool
	{Name: "ValidateSignature", Verifies: true, Verdict: Verdict{Of: Result(0), Kind: TrueIsValid}},
	// func (wh *WebhookHandler) ServeHTTP(w http.ResponseWriter, r *http.Request)
	{Name: "WebhookHandler.ServeHTTP", Verifies: true},
}}

var mailgun = Package{Path: "github.com/mailgun/mailgun-go", Majors: []int{4}, Funcs: []Func{
	// VerifyWebhookRequest(req *http.Request) (verified bool, err error)
	{Name: "Mailgun.VerifyWebhookRequest", Verifies: true, Verdict: Verdict{Of: Result(0), Kind: TrueIsValid}},
	// VerifyWebhookSignature(sig Signature) (verified bool, err error)
	{Name: "Mailgun.VerifyWebhookSignature", Verifies: true, Verdict: Verdict{Of: Result(0), Kind: TrueIsValid}},
	// func (mg *MailgunImpl) VerifyWebhookRequest(req *http.Request) (verified bool, err error)
	{Name: "MailgunImpl.VerifyWebhookRequest", Verifies: true, Verdict: Verdict{Of: Result(0), Kind: TrueIsValid}},
	// func (mg *MailgunImpl) VerifyWebhookSignature(sig Signature) (verified bool, err error)
	{Name: "MailgunImpl.VerifyWebhookSignature", Verifies: true, Verdict: Verdict{Of: Result(0), Kind: TrueIsValid}},
}}

var paddle = Package{Path: "github.com/PaddleHQ/paddle-go-sdk", Majors: []int{4}, Funcs: []Func{
	// func (wv *WebhookVerifier) Middleware(next http.Handler) http.Handler
	{Name: "WebhookVerifier.Middleware", Verifies: true},
	// func (wv *WebhookVerifier) Verify(req *http.Request) (bool, error)
	{Name: "WebhookVerifier.Verify", Verifies: true, Verdict: Verdict{Of: Result(0), Kind: TrueIsValid}},
}}

var playgroundBitbucketServer = Package{Path: "github.com/go-playground/webhooks/bitbucket-server", Majors: []int{6}, Funcs: []Func{
	// func (hook *Webhook) Parse(r *http.Request, events ...Event) (interface{}, error)
	{Name: "Webhook.Parse", Verifies: true, Verdict: Verdict{Of: Result(1), Kind: NilIsValid, Weak: true}},
}}

var playgroundGitea = Package{Path: "github.com/go-playground/webhooks/gitea", Majors: []int{6}, Funcs: []Func{
	// func (hook Webhook) Parse(r *http.Request, events ...Event) (interface{}, error)
	{Name: "Webhook.Parse", Verifies: true, Verdict: Verdict{Of: Result(1), Kind: NilIsValid, Weak: true}},
}}

var playgroundGitHub = Package{Path: "github.com/go-playground/webhooks/github", Majors: []int{6}, Funcs: []Func{
	// func (hook Webhook) Parse(r *http.Request, events ...Event) (interface{}, error)
	{Name: "Webhook.Parse", Verifies: true, Verdict: Verdict{Of: Result(1), Kind: NilIsValid, Weak: true}},
}}

var playgroundGitLab = Package{Path: "github.com/go-playground/webhooks/gitlab", Majors: []int{6}, Funcs: []Func{
	// func (hook Webhook) Parse(r *http.Request, events ...Event) (interface{}, error)
	{Name: "Webhook.Parse", Verdict: Verdict{Of: Result(1), Kind: NilIsValid, Weak: true}},
}}

var playgroundGogs = Package{Path: "github.com/go-playground/webhooks/gogs", Majors: []int{6}, Funcs: []Func{
	// func (hook Webhook) Parse(r *http.Request, events ...Event) (interface{}, error)
	{Name: "Webhook.Parse", Verifies: true, Verdict: Verdict{Of: Result(1), Kind: NilIsValid, Weak: true}},
}}

var razorpayUtils = Package{Path: "github.com/razorpay/razorpay-go/utils", Funcs: []Func{
	// func VerifyPaymentLinkSignature(queryParams map[string]interface{}, webhookSignature, webhookSecret string) bool
	{Name: "VerifyPaymentLinkSignature", Verifies: true, Verdict: Verdict{Of: Result(0), Kind: TrueIsValid}},
	// func VerifyPaymentSignature(queryParams map[string]interface{}, webhookSignature, webhookSecret string) bool
	{Name: "VerifyPaymentSignature", Verifies: true, Verdict: Verdict{Of: Result(0), Kind: TrueIsValid}},
	// func VerifySignature(body []byte, signature, key string) bool
	{Name: "VerifySignature", Verifies: true, Verdict: Verdict{Of: Result(0), Kind: TrueIsValid}},
	// func VerifySubscriptionSignature(queryParams map[string]interface{}, webhookSignature, webhookSecret string) bool
	{Name: "VerifySubscriptionSignature", Verifies: true, Verdict: Verdict{Of: Result(0), Kind: TrueIsValid}},
	// func VerifyWebhookSignature(requestBody, webhookSignature, webhookSecret string) bool
	{Name: "VerifyWebhookSignature", Verifies: true, Verdict: Verdict{Of: Result(0), Kind: TrueIsValid}},
}}

var sendgridEventWebhook = Package{Path: "github.com/sendgrid/sendgrid-go/helpers/eventwebhook", Funcs: []Func{
	// func VerifySignature(publicKey *ecdsa.PublicKey, payload []byte, signature, timestamp string) (bool, error)
	{Name: "VerifySignature", Verifies: true, Verdict: Verdict{Of: Result(0), Kind: TrueIsValid}},
}}

var standardWebhooks = Package{Path: "github.com/standard-webhooks/standard-webhooks/libraries/go", Funcs: []Func{
	// func (wh *Webhook) Sign(msgId string, timestamp time.Time, payload []byte) (string, error)
	{Name: "Webhook.Sign", Sources: []Source{{Kind: MAC, To: Result(0)}}},
	// func (wh *Webhook) Verify(payload []byte, headers http.Header) error
	{Name: "Webhook.Verify", Verifies: true, Verdict: Verdict{Of: Result(0), Kind: NilIsValid}},
	// func (wh *Webhook) VerifyIgnoringTimestamp(payload []byte, headers http.Header) error
	{Name: "Webhook.VerifyIgnoringTimestamp", Verifies: true, Verdict: Verdict{Of: Result(0), Kind: NilIsValid}},
}}

var svix = Package{Path: "github.com/svix/svix-webhooks/go", Funcs: []Func{
	// func (wh *Webhook) Sign(msgId string, timestamp time.Time, payload []byte) (string, error)
	{Name: "Webhook.Sign", Sources: []Source{{Kind: MAC, To: Result(0)}}},
	// func (wh *Webhook) Verify(payload []byte, headers http.Header) error
	{Name: "Webhook.Verify", Verifies: true, Verdict: Verdict{Of: Result(0), Kind: NilIsValid}},
	// func (wh *Webhook) VerifyIgnoringTimestamp(payload []byte, headers http.Header) error
	{Name: "Webhook.VerifyIgnoringTimestamp", Verifies: true, Verdict: Verdict{Of: Result(0), Kind: NilIsValid}},
}}

var twilioClient = Package{Path: "github.com/twilio/twilio-go/client", Funcs: []Func{
	// func (rv *RequestValidator) Validate(url string, params map[string]string, expectedSignature string) bool
	{Name: "RequestValidator.Validate", Verifies: true, Verdict: Verdict{Of: Result(0), Kind: TrueIsValid}},
	// func (rv *RequestValidator) ValidateBody(url string, body []byte, expectedSignature string) bool
	{Name: "RequestValidator.ValidateBody", Verifies: true, Verdict: Verdict{Of: Result(0), Kind: TrueIsValid}},
}}
