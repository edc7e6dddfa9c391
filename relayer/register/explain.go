package register

import (
	"github.com/veritee/veritee/bindings/appauth"
	"github.com/veritee/veritee/bindings/collateralstore"
	"github.com/veritee/veritee/bindings/dcapattestationverifier"
	"github.com/veritee/veritee/bindings/enclaveregistry"
	"github.com/veritee/veritee/bindings/risczero"
	"github.com/veritee/veritee/internal/revert"
)

// speakers are the contracts that a registration passes, by what they are to people, and how their errors are read.
var speakers = []revert.Speaker{
	{Name: "the registry", Prefix: "EnclaveRegistry", Unpack: enclaveregistry.NewEnclaveRegistry().UnpackError},
	{Name: "the app's policy", Prefix: "AppAuth", Unpack: appauth.NewAppAuth().UnpackError},
	{Name: "the verifier", Prefix: "DcapAttestationVerifier", Unpack: dcapattestationverifier.NewDcapAttestationVerifier().UnpackError},
	{Name: "the verifier of proofs", Prefix: "RiscZeroAttestationVerifier", Unpack: risczero.NewRiscZeroAttestationVerifier().UnpackError},
	{Name: "the collateral store", Prefix: "CollateralStore", Unpack: collateralstore.NewCollateralStore().UnpackError},
}

// Explain makes words of what the registry, an app's policy, a verifier or the collateral's store said when it reverted.
func Explain(data []byte) string { return revert.Explain(speakers, data) }
