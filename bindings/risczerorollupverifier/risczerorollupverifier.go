// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package risczerorollupverifier

import (
	"bytes"
	"errors"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// Reference imports to suppress errors if they are not otherwise used.
var (
	_ = bytes.Equal
	_ = errors.New
	_ = big.NewInt
	_ = common.Big1
	_ = types.BloomLookup
	_ = abi.ConvertType
)

// IRollupZkVerifierTransition is an auto generated low-level Go binding around an user-defined struct.
type IRollupZkVerifierTransition struct {
	L2ChainId   uint64
	FirstBlock  uint64
	LastBlock   uint64
	ParentHash  [32]byte
	LastHash    [32]byte
	PreRoot     [32]byte
	PostRoot    [32]byte
	Receipts    [32]byte
	Withdrawals [32]byte
	Inputs      [32]byte
	Config      [32]byte
}

// RiscZeroRollupVerifierMetaData contains all meta data concerning the RiscZeroRollupVerifier contract.
var RiscZeroRollupVerifierMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"verifier_\",\"type\":\"address\",\"internalType\":\"contractIRiscZeroVerifier\"},{\"name\":\"imageId_\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"imageId\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"statementOf\",\"inputs\":[{\"name\":\"transition\",\"type\":\"tuple\",\"internalType\":\"structIRollupZkVerifier.Transition\",\"components\":[{\"name\":\"l2ChainId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"firstBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"lastHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"preRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"postRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"receipts\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"withdrawals\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"inputs\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"config\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"verifier\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIRiscZeroVerifier\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"verify\",\"inputs\":[{\"name\":\"statement\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"proof\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"view\"},{\"type\":\"error\",\"name\":\"InvalidProof\",\"inputs\":[{\"name\":\"statement\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NoImage\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NoVerifier\",\"inputs\":[{\"name\":\"verifier\",\"type\":\"address\",\"internalType\":\"address\"}]}]",
	ID:  "RiscZeroRollupVerifier",
	Bin: "0x60c0346100b957601f61042f38819003918201601f19168301916001600160401b038311848410176100bd5780849260409485528339810103126100b95780516001600160a01b038116918282036100b9576020015191803b156100a7575081156100985760805260a05260405161035d90816100d282396080518181816101ad0152610238015260a051818181606101526102a90152f35b6319d0057760e31b5f5260045ffd5b630160f98360e21b5f5260045260245ffd5b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe6080806040526004361015610012575f80fd5b5f905f3560e01c908163258ae582146101d1575080632b7ac3f3146101805780639a82d341146100875763ef3f7dd51461004a575f80fd5b3461008457806003193601126100845760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b80fd5b50346100845761016036600319011261008457604051816020820160043567ffffffffffffffff811680910361017c57815260243567ffffffffffffffff811680910361017c5760408401526044359267ffffffffffffffff841680940361017c576020936060820152606435608082015260843560a082015260a43560c082015260c43560e082015260e43561010082015261010435610120820152610124356101408201526101443561016082015261016081526101496101808261030e565b604051918291518091835e8101838152039060025afa156101705760209051604051908152f35b604051903d90823e3d90fd5b8280fd5b5034610084578060031936011261008457602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b90503461030a57604036600319011261030a5760243567ffffffffffffffff811161030a573660238201121561030a57806004013567ffffffffffffffff811161030a57366024828401011161030a5773ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016803b1561030a578360848184819560245f987fab750e7500000000000000000000000000000000000000000000000000000000855260606004860152826064860152018484013781810183018790527f000000000000000000000000000000000000000000000000000000000000000060248301526004356044830152601f01601f191681010301915afa80156102ff576102f1575080f35b6102fd91505f9061030e565b005b6040513d5f823e3d90fd5b5f80fd5b90601f8019910116810190811067ffffffffffffffff82111761033057604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd",
}

// RiscZeroRollupVerifier is an auto generated Go binding around an Ethereum contract.
type RiscZeroRollupVerifier struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *RiscZeroRollupVerifier) GetABI() abi.ABI {
	return c.abi
}

// NewRiscZeroRollupVerifier creates a new instance of RiscZeroRollupVerifier.
func NewRiscZeroRollupVerifier() *RiscZeroRollupVerifier {
	parsed, err := RiscZeroRollupVerifierMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &RiscZeroRollupVerifier{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *RiscZeroRollupVerifier) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address verifier_, bytes32 imageId_) returns()
func (riscZeroRollupVerifier *RiscZeroRollupVerifier) PackConstructor(verifier_ common.Address, imageId_ [32]byte) []byte {
	enc, err := riscZeroRollupVerifier.abi.Pack("", verifier_, imageId_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackImageId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xef3f7dd5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function imageId() view returns(bytes32)
func (riscZeroRollupVerifier *RiscZeroRollupVerifier) PackImageId() []byte {
	enc, err := riscZeroRollupVerifier.abi.Pack("imageId")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackImageId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xef3f7dd5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function imageId() view returns(bytes32)
func (riscZeroRollupVerifier *RiscZeroRollupVerifier) TryPackImageId() ([]byte, error) {
	return riscZeroRollupVerifier.abi.Pack("imageId")
}

// UnpackImageId is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xef3f7dd5.
//
// Solidity: function imageId() view returns(bytes32)
func (riscZeroRollupVerifier *RiscZeroRollupVerifier) UnpackImageId(data []byte) ([32]byte, error) {
	out, err := riscZeroRollupVerifier.abi.Unpack("imageId", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackStatementOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9a82d341.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function statementOf((uint64,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32) transition) pure returns(bytes32)
func (riscZeroRollupVerifier *RiscZeroRollupVerifier) PackStatementOf(transition IRollupZkVerifierTransition) []byte {
	enc, err := riscZeroRollupVerifier.abi.Pack("statementOf", transition)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStatementOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9a82d341.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function statementOf((uint64,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32) transition) pure returns(bytes32)
func (riscZeroRollupVerifier *RiscZeroRollupVerifier) TryPackStatementOf(transition IRollupZkVerifierTransition) ([]byte, error) {
	return riscZeroRollupVerifier.abi.Pack("statementOf", transition)
}

// UnpackStatementOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9a82d341.
//
// Solidity: function statementOf((uint64,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32) transition) pure returns(bytes32)
func (riscZeroRollupVerifier *RiscZeroRollupVerifier) UnpackStatementOf(data []byte) ([32]byte, error) {
	out, err := riscZeroRollupVerifier.abi.Unpack("statementOf", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackVerifier is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2b7ac3f3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function verifier() view returns(address)
func (riscZeroRollupVerifier *RiscZeroRollupVerifier) PackVerifier() []byte {
	enc, err := riscZeroRollupVerifier.abi.Pack("verifier")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVerifier is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2b7ac3f3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function verifier() view returns(address)
func (riscZeroRollupVerifier *RiscZeroRollupVerifier) TryPackVerifier() ([]byte, error) {
	return riscZeroRollupVerifier.abi.Pack("verifier")
}

// UnpackVerifier is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2b7ac3f3.
//
// Solidity: function verifier() view returns(address)
func (riscZeroRollupVerifier *RiscZeroRollupVerifier) UnpackVerifier(data []byte) (common.Address, error) {
	out, err := riscZeroRollupVerifier.abi.Unpack("verifier", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackVerify is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x258ae582.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function verify(bytes32 statement, bytes proof) view returns()
func (riscZeroRollupVerifier *RiscZeroRollupVerifier) PackVerify(statement [32]byte, proof []byte) []byte {
	enc, err := riscZeroRollupVerifier.abi.Pack("verify", statement, proof)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVerify is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x258ae582.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function verify(bytes32 statement, bytes proof) view returns()
func (riscZeroRollupVerifier *RiscZeroRollupVerifier) TryPackVerify(statement [32]byte, proof []byte) ([]byte, error) {
	return riscZeroRollupVerifier.abi.Pack("verify", statement, proof)
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (riscZeroRollupVerifier *RiscZeroRollupVerifier) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], riscZeroRollupVerifier.abi.Errors["InvalidProof"].ID.Bytes()[:4]) {
		return riscZeroRollupVerifier.UnpackInvalidProofError(raw[4:])
	}
	if bytes.Equal(raw[:4], riscZeroRollupVerifier.abi.Errors["NoImage"].ID.Bytes()[:4]) {
		return riscZeroRollupVerifier.UnpackNoImageError(raw[4:])
	}
	if bytes.Equal(raw[:4], riscZeroRollupVerifier.abi.Errors["NoVerifier"].ID.Bytes()[:4]) {
		return riscZeroRollupVerifier.UnpackNoVerifierError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// RiscZeroRollupVerifierInvalidProof represents a InvalidProof error raised by the RiscZeroRollupVerifier contract.
type RiscZeroRollupVerifierInvalidProof struct {
	Statement [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidProof(bytes32 statement)
func RiscZeroRollupVerifierInvalidProofErrorID() common.Hash {
	return common.HexToHash("0x47f66a558ac8db87f5142bc656e7a9bf511c6bd4ed2d8db24247bcdb01d880a2")
}

// UnpackInvalidProofError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidProof(bytes32 statement)
func (riscZeroRollupVerifier *RiscZeroRollupVerifier) UnpackInvalidProofError(raw []byte) (*RiscZeroRollupVerifierInvalidProof, error) {
	out := new(RiscZeroRollupVerifierInvalidProof)
	if err := riscZeroRollupVerifier.abi.UnpackIntoInterface(out, "InvalidProof", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RiscZeroRollupVerifierNoImage represents a NoImage error raised by the RiscZeroRollupVerifier contract.
type RiscZeroRollupVerifierNoImage struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoImage()
func RiscZeroRollupVerifierNoImageErrorID() common.Hash {
	return common.HexToHash("0xce802bb894ffbea20f5345a1b3f1bb1817480c95726e3965dd6d90db9a688a73")
}

// UnpackNoImageError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoImage()
func (riscZeroRollupVerifier *RiscZeroRollupVerifier) UnpackNoImageError(raw []byte) (*RiscZeroRollupVerifierNoImage, error) {
	out := new(RiscZeroRollupVerifierNoImage)
	if err := riscZeroRollupVerifier.abi.UnpackIntoInterface(out, "NoImage", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RiscZeroRollupVerifierNoVerifier represents a NoVerifier error raised by the RiscZeroRollupVerifier contract.
type RiscZeroRollupVerifierNoVerifier struct {
	Verifier common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoVerifier(address verifier)
func RiscZeroRollupVerifierNoVerifierErrorID() common.Hash {
	return common.HexToHash("0x0583e60c39c8f66140e6da53d6526c3f8e532ef31830960f54c7e5bca59ba9af")
}

// UnpackNoVerifierError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoVerifier(address verifier)
func (riscZeroRollupVerifier *RiscZeroRollupVerifier) UnpackNoVerifierError(raw []byte) (*RiscZeroRollupVerifierNoVerifier, error) {
	out := new(RiscZeroRollupVerifierNoVerifier)
	if err := riscZeroRollupVerifier.abi.UnpackIntoInterface(out, "NoVerifier", raw); err != nil {
		return nil, err
	}
	return out, nil
}
