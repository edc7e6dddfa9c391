package chain

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/url"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"
)

var (
	// ErrNoNode is returned when no node may be asked: every one is of another chain.
	ErrNoNode = errors.New("no node of this chain can be asked: check urls and credentials of its nodes")

	// ErrOtherChain is the reason for which a node is excluded.
	ErrOtherChain = errors.New("node is of another chain")

	// ErrUnproven is returned by Logs where there is doubt and nothing decides it: no node serves receipts, and no two agree.
	ErrUnproven = errors.New("logs can't be proven: add a node that serves eth_getBlockReceipts")
)

// An outcome is what came of one call; it is also the metric's label.
type outcome string

const (
	answered    outcome = "ok"
	refused     outcome = "refused"     // an error about the request; no fault of the node
	missing     outcome = "missing"     // the node doesn't have it; another may
	unsupported outcome = "unsupported" // the node doesn't have the method
	limited     outcome = "limited"     // the node wants a pause
	transport   outcome = "transport"   // no answer, or none that can be read
	wrong       outcome = "wrong"       // an answer that can't be true
)

var outcomes = []outcome{answered, refused, missing, unsupported, limited, transport, wrong}

// A NodeError is what came of asking one node. Its text has no URL, and neither has anything that it unwraps to.
type NodeError struct {
	Node   string
	Method string

	outcome outcome
	cause   error         // free of secrets
	pause   time.Duration // where limited: what the node asked for; 0 if it didn't say
}

func (e *NodeError) Error() string {
	return fmt.Sprintf("node %q: %s: %v", e.Node, e.Method, e.cause)
}

func (e *NodeError) Unwrap() error { return e.cause }

// An RPCError is a JSON-RPC error of a node. It implements rpc.Error and rpc.DataError.
type RPCError struct {
	Code    int
	Message string
	Data    any
}

func (e *RPCError) Error() string  { return e.Message }
func (e *RPCError) ErrorCode() int { return e.Code }
func (e *RPCError) ErrorData() any { return e.Data }

// Revert says whether an error is a revert, and what the contract said.
func Revert(err error) (data []byte, reverted bool) {
	var failure *RPCError
	if !errors.As(err, &failure) || !isRevert(failure) {
		return nil, false
	}
	text, _ := failure.Data.(string)
	data, err = hexutil.Decode(text)
	if err != nil {
		data = nil
	}
	return data, true
}

func isRevert(e *RPCError) bool {
	return e.Code == 3 || strings.Contains(strings.ToLower(e.Message), "revert")
}

// wrongError says that an answer can't be true.
type wrongError struct{ text string }

func (e wrongError) Error() string { return e.text }

func wrongly(format string, args ...any) error { return wrongError{fmt.Sprintf(format, args...)} }

// limitedError is HTTP's way to ask for a pause.
type limitedError struct {
	status int
	pause  time.Duration
}

func (e *limitedError) Error() string { return fmt.Sprintf("HTTP status %d", e.status) }

// A secret is what of a URL must not be seen.
type secret struct{ replacer *strings.Replacer }

// newSecret knows the URL, its user, password, path, and query by their parts, as they stand there and decoded.
func newSecret(raw string) secret {
	pairs := []string{raw, "***"}
	hide := func(text string) {
		// What is shorter isn't a credential, and would eat ordinary words.
		if len(text) >= 6 {
			pairs = append(pairs, text, "***")
		}
	}
	if parsed, err := url.Parse(raw); err == nil {
		hide(parsed.User.Username())
		if password, ok := parsed.User.Password(); ok {
			hide(password)
		}
		hide(parsed.RequestURI())
		for _, path := range []string{parsed.Path, parsed.EscapedPath()} {
			for part := range strings.SplitSeq(path, "/") {
				hide(part)
			}
		}
		for _, values := range parsed.Query() {
			for _, value := range values {
				hide(value)
				hide(url.QueryEscape(value))
			}
		}
	}
	return secret{strings.NewReplacer(pairs...)}
}

// clean is a text of a node or of the network, without secrets and not too long for a log.
func (s secret) clean(text string) string {
	const most = 400
	text = s.replacer.Replace(text)
	if len(text) > most {
		text = strings.ToValidUTF8(text[:most], "") + "…"
	}
	return text
}

// judge says what an error is, in words without secrets.
func (s secret) judge(err error) (outcome, time.Duration, error) {
	var (
		wrongAnswer wrongError
		pause       *limitedError
		status      rpc.HTTPError
		failure     rpc.Error
		syntax      *json.SyntaxError
		kind        *json.UnmarshalTypeError
	)
	switch {
	case errors.As(err, &wrongAnswer):
		return wrong, 0, errors.New(s.clean(wrongAnswer.text))
	case errors.Is(err, ethereum.NotFound), errors.Is(err, rpc.ErrNoResult):
		return missing, 0, ethereum.NotFound
	case errors.Is(err, ErrOtherChain):
		return transport, 0, err
	case errors.As(err, &pause):
		return limited, pause.pause, errors.New(pause.Error())
	case errors.Is(err, errTooLarge):
		return refused, 0, errTooLarge
	case errors.Is(err, context.DeadlineExceeded):
		return transport, 0, context.DeadlineExceeded
	case errors.Is(err, context.Canceled):
		return transport, 0, context.Canceled
	case errors.As(err, &status):
		return s.judgeStatus(status)
	case errors.As(err, &failure):
		return s.judgeRPC(failure)
	case errors.As(err, &kind):
		return refused, 0, errors.New("answer has another form than was asked for") // such as one error for a batch
	case errors.As(err, &syntax), errors.Is(err, io.ErrUnexpectedEOF):
		return transport, 0, errors.New("answer can't be read")
	}

	// The inner error of a url.Error has no URL; its text may name host and port.
	var located *url.Error
	if errors.As(err, &located) {
		err = located.Err
	}
	var operation *net.OpError
	if errors.As(err, &operation) {
		err = operation
	}
	return transport, 0, errors.New(s.clean(err.Error()))
}

// judgeStatus is for HTTP statuses. Some servers put JSON-RPC errors into them.
func (s secret) judgeStatus(status rpc.HTTPError) (outcome, time.Duration, error) {
	var body struct {
		Error *struct {
			Code    int    `json:"code"`
			Message string `json:"message"`
			Data    any    `json:"data"`
		} `json:"error"`
	}
	if json.Unmarshal(status.Body, &body) == nil && body.Error != nil && body.Error.Message != "" {
		return s.judgeRPC(&RPCError{body.Error.Code, body.Error.Message, body.Error.Data})
	}

	err := fmt.Errorf("HTTP status %d", status.StatusCode)
	switch status.StatusCode {
	case http.StatusUnauthorized, http.StatusForbidden:
		err = fmt.Errorf("HTTP status %d: check the credentials in the node's url", status.StatusCode)
	case http.StatusRequestEntityTooLarge:
		return refused, 0, err
	}
	return transport, 0, err
}

// What clients say, in lower case. Node software agrees on few codes, so texts are all there is.
var (
	textsUnsupported = []string{"method not found", "method not supported", "unsupported method", "does not exist/is not available",
		"method is not available", "not whitelisted", "method not allowed"}
	textsLimited = []string{"rate limit", "too many requests", "request limit", "capacity exceeded",
		"compute units per second", "throughput", "rate exceeded", "daily limit", "request count exceeded"}
	textsMissing = []string{"header not found", "unknown block", "block not found", "missing trie node", "not found", "pruned",
		"state is not available", "state not available", "historical state", "no state", "not available yet"}
)

// judgeRPC is for JSON-RPC errors.
func (s secret) judgeRPC(failure rpc.Error) (outcome, time.Duration, error) {
	clean := &RPCError{Code: failure.ErrorCode(), Message: s.clean(failure.Error())}
	var withData rpc.DataError
	if errors.As(failure, &withData) {
		if data, ok := withData.ErrorData().(string); ok {
			clean.Data = s.replacer.Replace(data)
		}
	}

	text := strings.ToLower(clean.Message)
	switch {
	case isRevert(clean):
		return refused, 0, clean
	case clean.Code == -32601, contains(text, textsUnsupported):
		return unsupported, 0, clean
	case contains(text, textsLimited), clean.Code == 429:
		return limited, 0, clean
	case contains(text, textsMissing):
		return missing, 0, notFound{clean}
	}
	return refused, 0, clean
}

func contains(text string, any []string) bool {
	for _, one := range any {
		if strings.Contains(text, one) {
			return true
		}
	}
	return false
}

// notFound is a node's own wording of ethereum.NotFound.
type notFound struct{ *RPCError }

func (notFound) Is(target error) bool { return target == ethereum.NotFound }
func (e notFound) Unwrap() error      { return e.RPCError }

// blockName is how errors call a block.
func blockName(number uint64, hash common.Hash) string {
	return fmt.Sprintf("%d (%s)", number, hash.TerminalString())
}
