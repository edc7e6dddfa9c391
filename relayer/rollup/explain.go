package rollup

import (
	"fmt"
	"reflect"
	"strings"

	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/veritee/veritee/bindings/twofactorverifier"
)

// speakers are the contracts that a verdict passes, and how their errors are read.
var speakers = []struct {
	name, prefix string
	unpack       func([]byte) (any, error)
}{
	{"the rollup", "TwoFactorVerifier", contract.UnpackError},
	{"the SGXVerifier", "SGXVerifier", verifier.UnpackError},
}

// Known makes words of what one of the contracts said when it reverted; false if it is none of their errors.
func Known(data []byte) (string, bool) {
	const selector = 4
	if len(data) < selector {
		return "", false
	}
	for _, speaker := range speakers {
		if problem, err := speaker.unpack(data); err == nil {
			return speaker.name + " says " + words(problem, speaker.prefix), true
		}
	}
	return "", false
}

// Explain makes words of any revert.
func Explain(data []byte) string {
	if said, ok := Known(data); ok {
		return said
	}
	if len(data) == 0 {
		return "reverted without a reason"
	}
	return "reverted with " + hexutil.Encode(data[:min(len(data), 68)])
}

// words shows an error of a binding as a person reads it: its name, and what it carries.
func words(problem any, prefix string) string {
	value := reflect.Indirect(reflect.ValueOf(problem))
	name := strings.TrimPrefix(value.Type().Name(), prefix)
	if value.Kind() != reflect.Struct || value.NumField() == 0 {
		return name
	}
	said := make([]string, value.NumField())
	for i := range said {
		field := value.Field(i)
		text := fmt.Sprint(field.Interface())
		if field.Kind() == reflect.Array && field.Type().Elem().Kind() == reflect.Uint8 {
			text = fmt.Sprintf("%#x", field.Interface())
		}
		said[i] = strings.ToLower(value.Type().Field(i).Name[:1]) + value.Type().Field(i).Name[1:] + " " + text
	}
	return name + " (" + strings.Join(said, ", ") + ")"
}

// IsDone says whether a rollup refused because there is nothing to do: it has the verdict, or enough of them, or has written down all there is.
func IsDone(data []byte) bool {
	if len(data) < 4 {
		return false
	}
	problem, err := contract.UnpackError(data)
	if err != nil {
		return false
	}
	switch problem.(type) {
	case *twofactorverifier.TwoFactorVerifierIsCounted, *twofactorverifier.TwoFactorVerifierEnoughVerdicts, *twofactorverifier.TwoFactorVerifierNothingToDo:
		return true
	}
	return false
}
