package register

import (
	"fmt"
	"reflect"
	"strings"

	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/veritee/veritee/bindings/appauth"
	"github.com/veritee/veritee/bindings/collateralstore"
	"github.com/veritee/veritee/bindings/dcapattestationverifier"
	"github.com/veritee/veritee/bindings/enclaveregistry"
	"github.com/veritee/veritee/bindings/risczero"
)

// speakers are the contracts that a registration passes, by what they are to people, and how their errors are read.
var speakers = []struct {
	name, prefix string
	unpack       func([]byte) (any, error)
}{
	{"the registry", "EnclaveRegistry", enclaveregistry.NewEnclaveRegistry().UnpackError},
	{"the app's policy", "AppAuth", appauth.NewAppAuth().UnpackError},
	{"the verifier", "DcapAttestationVerifier", dcapattestationverifier.NewDcapAttestationVerifier().UnpackError},
	{"the verifier of proofs", "RiscZeroAttestationVerifier", risczero.NewRiscZeroAttestationVerifier().UnpackError},
	{"the collateral store", "CollateralStore", collateralstore.NewCollateralStore().UnpackError},
}

// Explain makes words of what the registry, an app's policy, a verifier or the collateral's store said when it reverted.
func Explain(data []byte) string { return explain(data) }

func explain(data []byte) string {
	const selector = 4
	if len(data) < selector {
		return "reverted without a reason"
	}
	for _, speaker := range speakers {
		if problem, err := speaker.unpack(data); err == nil {
			return speaker.name + " says " + words(problem, speaker.prefix)
		}
	}
	return "reverted with " + hexutil.Encode(data[:min(len(data), 68)])
}

// words shows an error of a binding as a person reads it: its name, and what it carries, bytes in hexadecimal digits.
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
