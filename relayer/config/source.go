package config

import (
	"errors"
	"fmt"
	"net/url"
	"os"
	"slices"
	"strings"
)

// A Source is a URL that may hold a secret: given itself, or by the file or environment variable that holds it.
type Source struct {
	URL     string `yaml:"url" secret:"url"`
	URLFile string `yaml:"url_file"`
	URLEnv  string `yaml:"url_env" secret:"variable"`
}

// Resolve gives the URL. Errors never contain it.
func (s Source) Resolve() (string, error) {
	switch {
	case s.URL != "":
		return s.URL, nil
	case s.URLFile != "":
		return readSecret(s.URLFile, "")
	case s.URLEnv != "":
		return readSecret("", s.URLEnv)
	}
	return "", errors.New("no url; give one of url, url_file, url_env")
}

// Format shows where the URL is from, whatever the verb: a configuration that gets into a log by mistake has no secret in it.
func (s Source) Format(f fmt.State, _ rune) {
	_, _ = fmt.Fprintf(f, "{url: %s, url_file: %s, url_env: %s}", Mask(s.URL), s.URLFile, s.URLEnv)
}

// Format shows everything but a key.
func (s Sender) Format(f fmt.State, _ rune) {
	_, _ = fmt.Fprintf(f, "{%v %s}", s.Address, s.Keystore)
}

// given counts how many of the three are there.
func (s Source) given() (n int) {
	for _, value := range []string{s.URL, s.URLFile, s.URLEnv} {
		if value != "" {
			n++
		}
	}
	return n
}

// Passphrase reads the keystore's passphrase. Errors never contain it.
func (s Sender) Passphrase() (string, error) { return readSecret(s.PassphraseFile, s.PassphraseEnv) }

// readSecret reads a secret from a file, whose last line break isn't part of it, or from the environment.
func readSecret(file, variable string) (string, error) {
	if file != "" {
		content, err := os.ReadFile(file)
		if err != nil {
			return "", err
		}
		secret := strings.TrimRight(string(content), "\r\n")
		if secret == "" {
			return "", fmt.Errorf("%s is empty; it holds the secret and nothing else", file)
		}
		return secret, nil
	}
	secret := os.Getenv(variable)
	if secret == "" {
		return "", fmt.Errorf("the environment variable %s is empty; set it, or name a file", variable)
	}
	return secret, nil
}

// Mask is a URL without what may be secret in it: user, password, path and query. Providers put their tokens there.
func Mask(raw string) string {
	parsed, err := url.Parse(raw)
	if err != nil || parsed.Scheme == "" {
		return "***"
	}
	masked := parsed.Scheme + "://"
	if parsed.User != nil {
		masked += "***@"
	}
	masked += parsed.Host
	if strings.Trim(parsed.Path, "/") != "" || parsed.Opaque != "" {
		masked += "/***"
	}
	if parsed.RawQuery != "" {
		masked += "?***"
	}
	return masked
}

// Conceal is an error without what a URL may hold secret: the network's errors, and nodes', repeat URLs. What it wraps isn't reachable
// any more but by errors.Is, since its text would tell.
func Conceal(err error, raw string) error {
	if err == nil {
		return nil
	}
	var secrets []string
	hide := func(text string) {
		// What is shorter is no credential, and would eat ordinary words.
		if len(text) >= 6 {
			secrets = append(secrets, text)
		}
	}
	if parsed, bad := url.Parse(raw); bad == nil {
		password, _ := parsed.User.Password()
		hide(password)
		hide(parsed.Query().Get("password"))

		// A database's user and name are no secrets, and common words. A node's path, query and user can each be a token.
		if !strings.HasPrefix(parsed.Scheme, "postgres") {
			hide(parsed.User.Username())
			hide(strings.Trim(parsed.RequestURI(), "/"))
			for part := range strings.SplitSeq(parsed.Path, "/") {
				hide(part)
			}
			for _, values := range parsed.Query() {
				for _, value := range values {
					hide(value)
					hide(url.QueryEscape(value))
				}
			}
		}
	}

	// The longest first: one can begin with another.
	slices.SortFunc(secrets, func(a, b string) int { return len(b) - len(a) })
	pairs := []string{raw, Mask(raw)}
	for _, secret := range secrets {
		pairs = append(pairs, secret, "***")
	}
	text := strings.NewReplacer(pairs...).Replace(err.Error())
	if text == err.Error() {
		return err
	}
	return &concealed{text, err}
}

type concealed struct {
	text  string
	cause error
}

func (c *concealed) Error() string        { return c.text }
func (c *concealed) Is(target error) bool { return errors.Is(c.cause, target) }
