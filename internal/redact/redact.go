// Package redact repeats what a node or the network said without what the node's URL holds: a token in it is a secret, and errors end in logs.
package redact

import (
	"net/url"
	"slices"
	"strings"
)

// shortest is how long a part of a URL is that may be a secret. A shorter one, such as "v1" in a path, is none, and would tear other words
// apart.
const shortest = 6

// Secrets are what must not be repeated of a URL, longest first.
type Secrets []string

// Of lists them.
func Of(u *url.URL) Secrets {
	parts := []string{u.RawQuery, u.Path, u.EscapedPath()}
	parts = append(parts, strings.Split(u.Path, "/")...)
	for _, values := range u.Query() {
		parts = append(parts, values...)
	}
	if u.User != nil {
		password, _ := u.User.Password()
		parts = append(parts, password, u.User.Username(), u.User.String())
	}

	var secrets Secrets
	for _, part := range parts {
		if part = strings.Trim(part, "/"); len(part) >= shortest {
			secrets = append(secrets, part)
		}
	}
	slices.SortFunc(secrets, func(a, b string) int { return len(b) - len(a) })
	return secrets
}

// Text is a text without them, on one line, and cut after so many bytes.
func (s Secrets) Text(text string, most int) string {
	for _, secret := range s {
		text = strings.ReplaceAll(text, secret, "…")
	}
	text = strings.Map(func(r rune) rune {
		if r < ' ' || r == 0x7f {
			return ' '
		}
		return r
	}, text)
	if len(text) > most {
		text = strings.ToValidUTF8(text[:most], "") + "…"
	}
	return text
}
