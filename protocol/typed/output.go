package typed

import (
	"crypto/ecdsa"
	"fmt"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// Name and version of the EIP-712 domain of outputs. Its contract is the registry, so no output can be taken for an answer.
const (
	OutputDomainName    = "EnclaveRegistry"
	OutputDomainVersion = "1"
)

// OutputType is the EIP-712 type string of [Output].
const OutputType = "Output(address app,bytes32 kind,bytes32 inputHash,bytes32 outputHash,bytes32 codeHash,uint64 notAfter)"

var (
	outputTypeHash          = crypto.Keccak256([]byte(OutputType))
	outputDomainNameHash    = crypto.Keccak256([]byte(OutputDomainName))
	outputDomainVersionHash = crypto.Keccak256([]byte(OutputDomainVersion))
)

// RegistryDomain is where a signed output counts: one registry on one chain.
type RegistryDomain struct {
	ChainID  uint64
	Registry common.Address
}

// Output is what an enclave instance says it made: an inference, an agent's action, a report. The Solidity twin is Outputs.
type Output struct {
	App        common.Address // whose code made it
	Kind       common.Hash    // what it is, in the app's own words
	InputHash  common.Hash    // of what it was made from
	OutputHash common.Hash    // of what was made
	CodeHash   common.Hash    // of the model, program or prompt, where the measured code runs several; or zero
	NotAfter   uint64         // the last second, unix time, at which it counts
}

// Separator is the EIP-712 domain separator.
func (d RegistryDomain) Separator() common.Hash {
	return crypto.Keccak256Hash(domainTypeHash, outputDomainNameHash, outputDomainVersionHash,
		uintWord(d.ChainID), addressWord(d.Registry))
}

// StructHash is EIP-712's hashStruct(output).
func (o *Output) StructHash() common.Hash {
	return crypto.Keccak256Hash(outputTypeHash, addressWord(o.App), o.Kind[:], o.InputHash[:], o.OutputHash[:], o.CodeHash[:],
		uintWord(o.NotAfter))
}

// Digest is the hash that is signed.
func (o *Output) Digest(d RegistryDomain) common.Hash {
	separator, structHash := d.Separator(), o.StructHash()
	return crypto.Keccak256Hash([]byte{0x19, 0x01}, separator[:], structHash[:])
}

// Sign signs the output with an instance key.
func (o *Output) Sign(d RegistryDomain, key *ecdsa.PrivateKey) (Signature, error) {
	return Sign(o.Digest(d), key)
}

// Verify is the check off chain: the output still counts at a time, and one of the instances signed it, whose address it returns.
// The instances are those that the registry authorizes for o.App (IEnclaveRegistry.isAuthorized), read by the caller: recovery
// gives some address for almost any bytes, so without them a signature proves nothing.
func (o *Output) Verify(d RegistryDomain, sig Signature, at time.Time, instances []common.Address) (common.Address, error) {
	if seconds := at.Unix(); seconds > 0 && uint64(seconds) > o.NotAfter {
		return common.Address{}, fmt.Errorf("output: it counted until %s; ask for a new one", time.Unix(int64(min(o.NotAfter, 1<<40)), 0).UTC().Format(time.RFC3339))
	}
	signer, err := Recover(o.Digest(d), sig)
	if err != nil {
		return common.Address{}, fmt.Errorf("output: %w", err)
	}
	if !slices.Contains(instances, signer) {
		return common.Address{}, fmt.Errorf("output: signed by %s, which is no live instance of app %s; is it the right app, registry and chain?", signer, o.App)
	}
	return signer, nil
}
