package headers

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"mime"
	"net/http"
	"net/url"

	"github.com/ethereum/go-ethereum/common/hexutil"
)

const (
	// maxResponse bounds a batch's answer: a block names its transactions by hash, 70 bytes each.
	maxResponse = 4 << 20

	// maxComplaint bounds what is repeated of an endpoint's own words.
	maxComplaint = 200
)

// A call is one JSON-RPC call of a batch.
type call struct {
	Version string `json:"jsonrpc"`
	ID      int    `json:"id"`
	Method  string `json:"method"`
	Params  []any  `json:"params"`
}

// A reply is the answer to one call.
type reply struct {
	ID     json.RawMessage `json:"id"`
	Result json.RawMessage `json:"result"`
	Error  *struct {
		Code    int             `json:"code"`
		Message string          `json:"message"`
		Data    json.RawMessage `json:"data"`
	} `json:"error"`
}

// A result is what a call gave: a JSON value, or what a contract said when it refused.
type result struct {
	json.RawMessage
	reverted *Reverted
}

// errNoBatch is what an endpoint means that answers a batch with one object, or with a status for bad requests.
var errNoBatch = errors.New("takes no batches")

// ask sends calls as one batch, or one by one to an endpoint that takes no batches. Results are in the calls' order.
func (e *Endpoint) ask(ctx context.Context, calls []call) ([]result, error) {
	for i := range calls {
		calls[i].Version, calls[i].ID = "2.0", i+1
	}
	if !e.single.Load() {
		results, err := e.batch(ctx, calls)
		if !errors.Is(err, errNoBatch) {
			return results, err
		}
	}

	results := make([]result, len(calls))
	for i, c := range calls {
		body, err := e.post(ctx, c)
		if err != nil {
			return nil, err
		}
		var r reply
		if err := json.Unmarshal(body, &r); err != nil {
			return nil, errors.New("answers something that isn't JSON-RPC; is the URL right?")
		}
		if results[i], err = e.result(c, r); err != nil {
			return nil, err
		}
	}
	e.single.Store(true) // only now: what failed may have been anything
	return results, nil
}

func (e *Endpoint) batch(ctx context.Context, calls []call) ([]result, error) {
	body, err := e.post(ctx, calls)
	if err != nil {
		return nil, err
	}
	var replies []reply
	if err := json.Unmarshal(body, &replies); err != nil {
		if json.Unmarshal(body, new(reply)) == nil {
			return nil, errNoBatch
		}
		return nil, errors.New("answers something that isn't JSON-RPC; is the URL right?")
	}

	results := make([]result, len(calls))
	for _, r := range replies {
		var id int
		if json.Unmarshal(r.ID, &id) != nil || id < 1 || id > len(calls) || results[id-1].RawMessage != nil {
			return nil, errors.New("answers a call that wasn't made")
		}
		if results[id-1], err = e.result(calls[id-1], r); err != nil {
			return nil, err
		}
	}
	for i := range results {
		if results[i].RawMessage == nil {
			return nil, fmt.Errorf("leaves out its answer to %s", calls[i].Method)
		}
	}
	return results, nil
}

// result never holds nil without an error; JSON's null is four bytes.
func (e *Endpoint) result(c call, r reply) (result, error) {
	if r.Error != nil {
		if reverted := r.reverted(c); reverted != nil {
			return result{json.RawMessage("null"), reverted}, nil
		}
		return result{}, fmt.Errorf("%s: error %d: %s", c.Method, r.Error.Code, e.redact(r.Error.Message))
	}
	if r.Result == nil {
		return result{}, fmt.Errorf("%s: neither result nor error", c.Method)
	}
	return result{RawMessage: r.Result}, nil
}

// post sends one JSON value and returns the body of a successful answer. Its errors don't name the URL.
func (e *Endpoint) post(ctx context.Context, value any) ([]byte, error) {
	content, err := json.Marshal(value)
	if err != nil {
		return nil, err
	}
	request, err := http.NewRequestWithContext(ctx, http.MethodPost, e.url.String(), bytes.NewReader(content))
	if err != nil {
		return nil, errors.New("its URL can't be asked")
	}
	request.Header.Set("Content-Type", "application/json")
	request.Header.Set("Accept", "application/json")

	response, err := e.client.Do(request)
	if err != nil {
		// What wraps the cause would print the URL.
		var outer *url.Error
		if errors.As(err, &outer) {
			err = outer.Err
		}
		return nil, errors.New(e.redact(err.Error()))
	}
	defer response.Body.Close()

	switch status := response.StatusCode; {
	case status == http.StatusOK:
	case status >= 300 && status < 400:
		return nil, fmt.Errorf("answers with a redirect (%d), which isn't followed; name the right URL", status)
	case status == http.StatusBadRequest, status == http.StatusMethodNotAllowed, status == http.StatusRequestEntityTooLarge,
		status == http.StatusUnprocessableEntity, status == http.StatusNotImplemented:
		if _, many := value.([]call); many {
			return nil, errNoBatch
		}
		return nil, fmt.Errorf("answers with status %d", status)
	default:
		return nil, fmt.Errorf("answers with status %d", status)
	}
	if kind, _, _ := mime.ParseMediaType(response.Header.Get("Content-Type")); kind == "text/html" {
		return nil, errors.New("answers with a web page; is the URL right?")
	}

	body, err := io.ReadAll(io.LimitReader(response.Body, maxResponse+1))
	if err != nil {
		return nil, fmt.Errorf("stops in the middle of its answer: %s", e.redact(err.Error()))
	}
	if len(body) > maxResponse {
		return nil, fmt.Errorf("answers with more than %d bytes", maxResponse)
	}
	return body, nil
}

// redact repeats what an endpoint or the network said, without the secrets of the URL and on one line.
func (e *Endpoint) redact(text string) string { return e.secrets.Text(text, maxComplaint) }

func quantity(raw json.RawMessage) (uint64, error) {
	var number hexutil.Uint64
	if err := json.Unmarshal(raw, &number); err != nil {
		return 0, errors.New("isn't a number")
	}
	return uint64(number), nil
}
