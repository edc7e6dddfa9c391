package transact

import (
	"cmp"
	"encoding/hex"
	"errors"
	"fmt"
	"math/big"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/veritee/veritee/bindings/appauth"
	"github.com/veritee/veritee/bindings/asker"
	"github.com/veritee/veritee/bindings/collateralstore"
	"github.com/veritee/veritee/bindings/dcapattestationverifier"
	"github.com/veritee/veritee/bindings/enclaveregistry"
	"github.com/veritee/veritee/bindings/keybroker"
	"github.com/veritee/veritee/bindings/keycommittee"
	"github.com/veritee/veritee/bindings/risczero"
	"github.com/veritee/veritee/bindings/rollupgovernance"
	"github.com/veritee/veritee/bindings/sgxverifier"
	"github.com/veritee/veritee/bindings/twofactorverifier"
	"github.com/veritee/veritee/bindings/vrfcoordinator"
	"github.com/veritee/veritee/protocol/ecvrf"
	"github.com/veritee/veritee/protocol/typed"
)

// Reverted says why a contract refused a call.
type Reverted struct {
	Name      string // of the contract's error; empty if it gave no reason, or one that isn't ours
	Arguments []Argument
	Data      []byte         // as the contract gave it
	Receipt   *types.Receipt // of the transaction, if it was mined; nil if it wasn't even sent

	signature string // of the error, such as "NoPossession()": contracts have different ones of one name
}

// An Argument is one field of an error.
type Argument struct{ Name, Value string }

// Error is the contract's error by name and argument, and what mends it.
func (r *Reverted) Error() string {
	if r.Name == "" {
		switch {
		case len(r.Data) > 0:
			return "reverted with 0x" + hex.EncodeToString(r.Data)
		case r.Receipt != nil && r.Receipt.GasUsed > 0:
			return "reverted without a reason, as when the gas runs out"
		}
		return "reverted without a reason; is there a contract at the address?"
	}

	var text strings.Builder
	text.WriteString("reverted with " + r.Name)
	for i, argument := range r.Arguments {
		text.WriteString(map[bool]string{true: "(", false: ", "}[i == 0])
		text.WriteString(strings.TrimPrefix(argument.Name+" "+argument.Value, " "))
	}
	if len(r.Arguments) > 0 {
		text.WriteByte(')')
	}
	if remedy := cmp.Or(remedies[r.signature], remedies[r.Name]); remedy != "" {
		text.WriteString(": " + remedy)
	}
	return text.String()
}

// Decode makes a [*Reverted] of a node's error that carries revert data, or says that a call reverted; others stay what they are.
func Decode(err error) error {
	var carrier rpc.DataError
	if errors.As(err, &carrier) {
		if text, ok := carrier.ErrorData().(string); ok {
			if data, bad := hex.DecodeString(strings.TrimPrefix(text, "0x")); bad == nil {
				return Refused(data)
			}
		}
	}
	if err != nil && strings.Contains(err.Error(), "execution reverted") {
		return &Reverted{}
	}
	return err
}

// contracts are those whose errors are known.
var contracts = []*bind.MetaData{
	&vrfcoordinator.VRFCoordinatorMetaData, &enclaveregistry.EnclaveRegistryMetaData, &asker.AskerMetaData,
	&collateralstore.CollateralStoreMetaData, &dcapattestationverifier.DcapAttestationVerifierMetaData,
	&risczero.RiscZeroAttestationVerifierMetaData, &appauth.AppAuthMetaData, &twofactorverifier.TwoFactorVerifierMetaData,
	&sgxverifier.SGXVerifierMetaData, &rollupgovernance.RollupGovernanceMetaData,
	&keycommittee.KeyCommitteeMetaData, &keybroker.KeyBrokerMetaData,
}

// Refused is the error of revert data.
func Refused(data []byte) *Reverted {
	r := &Reverted{Data: data}
	if reason, err := abi.UnpackRevert(data); err == nil {
		r.Name, r.Arguments = "Error", []Argument{{Value: fmt.Sprintf("%q", reason)}}
		return r
	}

	// Shorter data is no error of Solidity's, and the bindings' own UnpackError would slice past its end.
	if len(data) < 4 {
		return r
	}
	for _, contract := range contracts {
		parsed, err := contract.ParseABI()
		if err != nil {
			continue
		}
		found, err := parsed.ErrorByID([4]byte(data))
		if err != nil {
			continue
		}
		values, err := found.Inputs.Unpack(data[4:])
		if err != nil {
			continue
		}
		r.Name, r.signature = found.Name, found.Sig
		for i, input := range found.Inputs {
			r.Arguments = append(r.Arguments, Argument{input.Name, format(found.Name, input.Name, values[i])})
		}
		return r
	}
	return r
}

// The contracts' enumerations, in their order.
var (
	keyStates       = []string{"None", "Announced", "Active", "Retiring", "Compromised", "Dead"}
	requestStatuses = []string{"None", "Pending", "Fulfilled", "CallbackFailed", "Refunded", "Recycled"}
	enclaveKinds    = []string{"None", "SGX", "TDX", "another"}
	claimStatuses   = []string{"None", "Pending", "Held", "Rejected", "Final"}
	claimReasons    = []string{"None", "TeeTimeout", "TeeContradiction", "ZkBroken", "ZkTimeout", "ZkContradiction", "Resolved", "Superseded"}
)

func format(errorName, name string, value any) string {
	switch v := value.(type) {
	case uint8:
		switch {
		case errorName == "WrongKeyState" && int(v) < len(keyStates):
			return keyStates[v]
		case errorName == "WrongStatus" && int(v) < len(requestStatuses):
			return requestStatuses[v]
		case name == "status" && int(v) < len(claimStatuses):
			return claimStatuses[v]
		case name == "reason" && int(v) < len(claimReasons):
			return claimReasons[v]
		case name == "tee":
			return enclaveKinds[min(int(v), len(enclaveKinds)-1)]
		case name == "code":
			return ecvrf.Code(v).String()
		}
		return fmt.Sprint(v)
	case []byte:
		return hexutil.Encode(v[:min(len(v), 68)])
	case [12]byte:
		return typed.Purpose(v).String()
	case [20]byte:
		return hexutil.Encode(v[:])
	case [32]byte:
		return common.Hash(v).Hex()
	case common.Address:
		return v.Hex()
	case *big.Int:
		// Accounts and key lines are addresses with a number: only hex shows that.
		if v.BitLen() > 128 {
			return common.BigToHash(v).Hex()
		}
		return v.String()
	case string:
		return fmt.Sprintf("%q", v)
	}
	return fmt.Sprint(value)
}
