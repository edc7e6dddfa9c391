package dcap

import (
	"bytes"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
)

const (
	// MaxQuoteFile is how long a file with a quote may be. An agent's answer has an event log beside it, which is longer than the quote.
	MaxQuoteFile = 4 << 20

	maxQuoteText = 4 * MaxQuoteSize // in digits, with what people put between them

	wantQuoteText = "a quote: its bytes, hexadecimal digits, base64, or an agent's answer in JSON with a member quote"
)

// ReadQuote is [ParseQuote] for what people keep in files: the bytes; hexadecimal digits, with or without 0x, spaces or colons;
// base64 of either alphabet, with or without padding; or the answer of an agent in JSON, which has one of the last two as the member
// "quote", as dstack's GetQuote and Attest do.
func ReadQuote(file []byte) (*Quote, error) {
	text := string(bytes.TrimSpace(bytes.TrimPrefix(file, []byte("\xef\xbb\xbf"))))
	if len(file) > MaxQuoteFile || text == "" {
		return ParseQuote(file)
	}
	if text[0] == '{' { // a quote begins with its version, which is no letter
		inner, err := agentsQuote(text)
		if err != nil {
			return nil, failed(CheckQuoteFormat, wantQuoteText, "%v", err)
		}
		text = inner
	}
	if !plainText(text) {
		return ParseQuote(file)
	}
	raw, err := quoteDigits(text)
	if err != nil {
		return nil, failed(CheckQuoteFormat, wantQuoteText, "%v", err)
	}
	return ParseQuote(raw)
}

// agentsQuote takes the member quote out of an agent's answer. What else the answer says is not for here.
func agentsQuote(text string) (string, error) {
	var answer map[string]json.RawMessage
	if err := json.Unmarshal([]byte(text), &answer); err != nil {
		return "", errors.New("JSON that breaks off, or isn't well-formed")
	}
	var quote string
	if err := json.Unmarshal(answer["quote"], &quote); err != nil || quote == "" {
		return "", errors.New("JSON without a member quote")
	}
	if text := strings.TrimSpace(quote); plainText(text) {
		return text, nil
	}
	return "", errors.New("JSON whose member quote isn't text of digits")
}

func quoteDigits(text string) ([]byte, error) {
	if len(text) > maxQuoteText {
		return nil, fmt.Errorf("text of %d characters, more than a quote can have", len(text))
	}
	text = strings.Join(strings.Fields(text), "")
	digits := strings.ReplaceAll(strings.TrimPrefix(strings.TrimPrefix(text, "0x"), "0X"), ":", "")
	if isHex := strings.Trim(digits, "0123456789abcdefABCDEF") == ""; isHex {
		if len(digits)%2 != 0 {
			return nil, fmt.Errorf("an odd number of hexadecimal digits, %d: one is missing or too many", len(digits))
		}
		return hex.DecodeString(digits)
	}
	common := strings.TrimRight(strings.NewReplacer("-", "+", "_", "/").Replace(text), "=")
	if raw, err := base64.RawStdEncoding.DecodeString(common); err == nil {
		return raw, nil
	}
	return nil, fmt.Errorf("text that is none of them: it begins with %.24q", text)
}

// plainText says whether it is text. A quote's first bytes, its version, are not.
func plainText(text string) bool {
	return text != "" && strings.IndexFunc(text, func(r rune) bool { return r > '~' || (r < ' ' && r != '\n' && r != '\r' && r != '\t') }) < 0
}
