package config

import (
	"encoding"
	"fmt"
	"net/url"
	"reflect"
	"strings"
	"time"

	"github.com/goccy/go-yaml"

	"github.com/ethereum/go-ethereum/common"
)

// Print is the configuration as YAML with its secrets masked: with every default that counts, or only what the file says.
func (c Config) Print(effective bool) ([]byte, error) {
	p := printer{given: c.at, effective: effective || c.at == nil}
	return yaml.MarshalWithOptions(p.mapping("", reflect.ValueOf(c)), yaml.Indent(2), yaml.IndentSequence(true))
}

type printer struct {
	given     map[string]position
	effective bool
}

func (p printer) mapping(path string, value reflect.Value) yaml.MapSlice {
	out := yaml.MapSlice{}
	for field, v := range value.Fields() {
		name, option, _ := strings.Cut(field.Tag.Get("yaml"), ",")
		if option == "inline" {
			out = append(out, p.mapping(path, v)...)
			continue
		}
		below := strings.TrimPrefix(path+"."+name, ".")
		_, given := p.given[below]
		if name == "" || !p.effective && !given {
			continue
		}
		// What isn't given and has no default isn't a setting of this configuration.
		if v.IsZero() && !given && (v.Kind() == reflect.String || v.Kind() == reflect.Pointer || v.Type() == addressType) {
			continue
		}
		out = append(out, yaml.MapItem{Key: name, Value: p.value(below, field.Tag.Get("secret"), v)})
	}
	return out
}

func (p printer) value(path, secret string, v reflect.Value) any {
	switch v.Kind() {
	case reflect.Pointer:
		if v.IsNil() {
			return nil
		}
		return p.value(path, secret, v.Elem())
	case reflect.String:
		switch {
		case v.Len() == 0:
			return ""
		case secret == "url":
			return Mask(v.String())
		case secret == "user":
			return withoutUser(v.String())
		case secret == "variable":
			return variable(v.String())
		case secret != "":
			return "***"
		}
		return v.String()
	}

	switch x := v.Interface().(type) {
	case common.Address:
		return x.Hex()
	case time.Duration:
		return duration(x)
	case encoding.TextMarshaler:
		text, _ := x.MarshalText()
		return string(text)
	}
	switch v.Kind() {
	case reflect.Struct:
		return p.mapping(path, v)
	case reflect.Slice:
		items := make([]any, v.Len())
		for i := range items {
			items[i] = p.value(fmt.Sprintf("%s[%d]", path, i), "", v.Index(i))
		}
		return items
	}
	return v.Interface()
}

// withoutUser is a URL that has nothing to hide, without what it must not have.
func withoutUser(raw string) string {
	parsed, err := url.Parse(raw)
	switch {
	case err != nil:
		return "***"
	case parsed.User != nil || parsed.RawQuery != "":
		return Mask(raw)
	}
	return raw
}

// variable is a name; what can't be one is perhaps the secret itself.
func variable(name string) string {
	if variableForm.MatchString(name) {
		return name
	}
	return "***"
}

// duration drops the zeros of 30m0s.
func duration(d time.Duration) string {
	text := d.String()
	if strings.HasSuffix(text, "m0s") {
		text = text[:len(text)-2]
	}
	if strings.HasSuffix(text, "h0m") {
		text = text[:len(text)-2]
	}
	return text
}
