package config_test

import (
	"fmt"
	"log/slog"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/relayer/config"
)

func TestAConfigurationThatIsPrintedByMistakeShowsNoSecret(t *testing.T) {
	c := config.Config{
		Database: config.Source{URL: "postgres://user:hush-hush@host/db"},
		Chains: []config.Chain{{
			Nodes:   []config.Node{{Name: "one", Source: config.Source{URL: "https://host/v3/hush-hush"}}},
			Senders: []config.Sender{{DevelopmentKey: "hush-hush"}},
		}},
	}
	for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%q"} {
		require.NotContains(t, fmt.Sprintf(verb, c), "hush")
		require.NotContains(t, fmt.Sprintf(verb, &c), "hush")
		require.NotContains(t, fmt.Sprintf(verb, c.Chains[0].Nodes[0]), "hush")
	}
	var log strings.Builder
	slog.New(slog.NewTextHandler(&log, nil)).Info("started", "config", c)
	require.NotContains(t, log.String(), "hush")
}

// mayShow are keys that sound like a secret's and hold none.
var mayShow = []string{"url_file", "passphrase_file", "keystore", "key", "key_file", "token_file"}

// A key that somebody adds is printed without being named anywhere, and masked if it sounds like a secret.
func TestEveryKeyIsPrintedAndNoSecretIs(t *testing.T) {
	const hush = "https://hush:hush@host/hush?hush=hush"
	secret := regexp.MustCompile(`url|env|key|pass|secret|token|runbook`)
	var c config.Config
	var keys []string
	var put func(name, tag string, v reflect.Value)
	put = func(name, tag string, v reflect.Value) {
		switch v.Kind() {
		case reflect.Pointer:
			v.Set(reflect.New(v.Type().Elem()))
			put(name, tag, v.Elem())
		case reflect.Slice:
			v.Set(reflect.MakeSlice(v.Type(), 1, 1))
			put(name, tag, v.Index(0))
		case reflect.String:
			v.SetString("shown-" + name)
			if secret.MatchString(name) && !slices.Contains(mayShow, name) {
				require.NotEmpty(t, tag, "%s sounds like a secret: give it a tag `secret`, or add it to mayShow", name)
				v.SetString(hush)
			}
		case reflect.Struct:
			for i := range v.NumField() {
				field := v.Type().Field(i)
				key, option, _ := strings.Cut(field.Tag.Get("yaml"), ",")
				if !field.IsExported() || key == "" && option != "inline" {
					continue
				}
				if option != "inline" {
					keys = append(keys, key)
				}
				put(key, field.Tag.Get("secret"), v.Field(i))
			}
		case reflect.Array:
			v.Index(0).SetUint(1)
		}
	}
	put("", "", reflect.ValueOf(&c).Elem())
	require.Greater(t, len(keys), 50)

	text, err := c.Print(true)
	require.NoError(t, err)
	require.NotContains(t, string(text), "hush")
	for _, key := range keys {
		require.Regexp(t, `(?m)^[ -]*`+key+":", string(text))
	}
}
