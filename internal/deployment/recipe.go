package deployment

import (
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"

	"github.com/veritee/veritee/bindings/collateralstore"
	"github.com/veritee/veritee/bindings/dcapattestationverifier"
	"github.com/veritee/veritee/bindings/enclaveregistry"
	"github.com/veritee/veritee/bindings/risczero"
	"github.com/veritee/veritee/bindings/sgxverifier"
	"github.com/veritee/veritee/bindings/vrfcoordinator"
)

// The contracts of a deployment, as its file names them.
const (
	Store       = "CollateralStore"
	Direct      = "DcapAttestationVerifier"
	Groth16     = "RiscZeroGroth16Verifier"
	RiscZero    = "RiscZeroAttestationVerifier"
	Registry    = "EnclaveRegistry"
	Coordinator = "VRFCoordinator"
	SGXVerifier = "SGXVerifier"

	KeyCommitteeApp = "KeyCommitteeApp" // an AppAuth: which code key nodes run
	KeyCommittee    = "KeyCommittee"
	KeyBroker       = "KeyBroker"
)

// A recipe says how a contract is made.
type recipe struct {
	name string
	code *bind.MetaData

	// arguments encodes the constructor's; at is where a contract is that was made before.
	arguments func(p Parameters, at func(name string) common.Address) ([]byte, error)

	needs []string                // contracts whose addresses are among the arguments
	only  func(p Parameters) bool // nil: always

	verifies bool                   // the registry has to accept it
	settings func(p Plan) []Setting // what else governance has to say
}

// recipes are all, each after those whose address it needs. Registry and coordinator look at the hash of the block before theirs, so on a
// chain that has only begun they aren't first.
var recipes = append([]recipe{
	{
		name: Store, code: &collateralstore.CollateralStoreMetaData,
		arguments: func(p Parameters, _ func(string) common.Address) ([]byte, error) {
			x, y, err := p.rootKey()
			if err != nil {
				return nil, err
			}
			return collateralstore.NewCollateralStore().PackConstructor(x, y), nil
		},
	},
	{
		name: Direct, code: &dcapattestationverifier.DcapAttestationVerifierMetaData, needs: []string{Store}, verifies: true,
		arguments: func(_ Parameters, at func(string) common.Address) ([]byte, error) {
			return dcapattestationverifier.NewDcapAttestationVerifier().PackConstructor(at(Store)), nil
		},
	},
	{
		name: Groth16, code: &risczero.RiscZeroGroth16VerifierMetaData,
		only: func(p Parameters) bool { return p.RiscZeroRouter == common.Address{} },
		arguments: func(Parameters, func(string) common.Address) ([]byte, error) {
			version := ownVersion()
			return risczero.NewRiscZeroGroth16Verifier().PackConstructor(version.ControlRoot, version.ControlID), nil
		},
	},
	{
		name: RiscZero, code: &risczero.RiscZeroAttestationVerifierMetaData, needs: []string{Store}, verifies: true, settings: riscZeroSettings,
		arguments: func(p Parameters, at func(string) common.Address) ([]byte, error) {
			root, err := p.rootDigest()
			if err != nil {
				return nil, err
			}
			return risczero.NewRiscZeroAttestationVerifier().PackConstructor(p.Owner, at(Store), root, big.NewInt(proofGas)), nil
		},
	},
	{
		name: Registry, code: &enclaveregistry.EnclaveRegistryMetaData,
		arguments: func(p Parameters, _ func(string) common.Address) ([]byte, error) {
			return enclaveregistry.NewEnclaveRegistry().PackConstructor(p.Owner, seconds(p.MaxLease)), nil
		},
	},
	{
		name: Coordinator, code: &vrfcoordinator.VRFCoordinatorMetaData, needs: []string{Registry},
		arguments: func(p Parameters, at func(string) common.Address) ([]byte, error) {
			return vrfcoordinator.NewVRFCoordinator().PackConstructor(p.config(at(Registry))), nil
		},
	},
	{
		name: SGXVerifier, code: &sgxverifier.SGXVerifierMetaData, needs: []string{Registry}, settings: judgeSettings,
		only: func(p Parameters) bool { return p.Rollup },
		arguments: func(_ Parameters, at func(string) common.Address) ([]byte, error) {
			return sgxverifier.NewSGXVerifier().PackConstructor(at(Registry)), nil
		},
	},
}, keyRecipes...)

func recipeOf(name string) (recipe, bool) {
	for _, r := range recipes {
		if r.name == name {
			return r, true
		}
	}
	return recipe{}, false
}

// CreationHash is that of a contract of this build; zero for a name that it hasn't.
func CreationHash(name string) common.Hash {
	r, ok := recipeOf(name)
	if !ok {
		return common.Hash{}
	}
	return creationHash(r.code.Bin)
}
