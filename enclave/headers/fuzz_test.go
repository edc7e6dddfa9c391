package headers

import (
	"encoding/json"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/core/types"

	"github.com/veritee/veritee/internal/redact"
)

// Whatever an endpoint says a block is: it is refused, or it is null, or its hash is that of its fields.
func FuzzHeaderOf(f *testing.F) {
	seed, err := json.Marshal(&types.Header{Number: big.NewInt(7), Difficulty: new(big.Int)})
	if err != nil {
		f.Fatal(err)
	}
	f.Add(seed)
	f.Add([]byte("null"))
	f.Add([]byte(`{"hash":null,"number":"0x"}`))
	f.Fuzz(func(t *testing.T, raw []byte) {
		header, err := headerOf(raw)
		if err != nil || header == nil {
			return
		}
		if !header.Number.IsUint64() || !strings.Contains(strings.ToLower(string(raw)), header.Hash().Hex()) {
			t.Fatal(header)
		}
	})
}

// Nothing of a URL that may be a secret is in what is said of it.
func FuzzRedact(f *testing.F) {
	f.Add("https://user:pass123@host.example/v2/token1234?key=abcdef", "no such key abcdef")
	f.Fuzz(func(t *testing.T, raw, text string) {
		u, err := parseEndpoint(raw)
		if err != nil {
			return
		}
		e := &Endpoint{Name: nameOf(u), url: u, secrets: redact.Of(u)}
		said := e.redact(text)
		for _, secret := range e.secrets {
			if strings.Contains(said, secret) {
				t.Fatalf("%q in %q", secret, said)
			}
		}
		if strings.ContainsAny(said, "\n\r") || len(said) > maxComplaint+len("…") {
			t.Fatalf("%q", said)
		}
	})
}
