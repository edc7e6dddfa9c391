// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package risczero

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

// Receipt is an auto generated low-level Go binding around an user-defined struct.
type Receipt struct {
	Seal        []byte
	ClaimDigest [32]byte
}

// IRiscZeroVerifierMetaData contains all meta data concerning the IRiscZeroVerifier contract.
var IRiscZeroVerifierMetaData = bind.MetaData{
	ABI: "[{\"type\":\"function\",\"name\":\"verify\",\"inputs\":[{\"name\":\"seal\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"imageId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"journalDigest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"verifyIntegrity\",\"inputs\":[{\"name\":\"receipt\",\"type\":\"tuple\",\"internalType\":\"structReceipt\",\"components\":[{\"name\":\"seal\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"claimDigest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[],\"stateMutability\":\"view\"},{\"type\":\"error\",\"name\":\"VerificationFailed\",\"inputs\":[]}]",
	ID:  "IRiscZeroVerifier",
}

// IRiscZeroVerifier is an auto generated Go binding around an Ethereum contract.
type IRiscZeroVerifier struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *IRiscZeroVerifier) GetABI() abi.ABI {
	return c.abi
}

// NewIRiscZeroVerifier creates a new instance of IRiscZeroVerifier.
func NewIRiscZeroVerifier() *IRiscZeroVerifier {
	parsed, err := IRiscZeroVerifierMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &IRiscZeroVerifier{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *IRiscZeroVerifier) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackVerify is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xab750e75.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function verify(bytes seal, bytes32 imageId, bytes32 journalDigest) view returns()
func (iRiscZeroVerifier *IRiscZeroVerifier) PackVerify(seal []byte, imageId [32]byte, journalDigest [32]byte) []byte {
	enc, err := iRiscZeroVerifier.abi.Pack("verify", seal, imageId, journalDigest)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVerify is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xab750e75.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function verify(bytes seal, bytes32 imageId, bytes32 journalDigest) view returns()
func (iRiscZeroVerifier *IRiscZeroVerifier) TryPackVerify(seal []byte, imageId [32]byte, journalDigest [32]byte) ([]byte, error) {
	return iRiscZeroVerifier.abi.Pack("verify", seal, imageId, journalDigest)
}

// PackVerifyIntegrity is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1599ead5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function verifyIntegrity((bytes,bytes32) receipt) view returns()
func (iRiscZeroVerifier *IRiscZeroVerifier) PackVerifyIntegrity(receipt Receipt) []byte {
	enc, err := iRiscZeroVerifier.abi.Pack("verifyIntegrity", receipt)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVerifyIntegrity is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1599ead5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function verifyIntegrity((bytes,bytes32) receipt) view returns()
func (iRiscZeroVerifier *IRiscZeroVerifier) TryPackVerifyIntegrity(receipt Receipt) ([]byte, error) {
	return iRiscZeroVerifier.abi.Pack("verifyIntegrity", receipt)
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (iRiscZeroVerifier *IRiscZeroVerifier) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], iRiscZeroVerifier.abi.Errors["VerificationFailed"].ID.Bytes()[:4]) {
		return iRiscZeroVerifier.UnpackVerificationFailedError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// IRiscZeroVerifierVerificationFailed represents a VerificationFailed error raised by the IRiscZeroVerifier contract.
type IRiscZeroVerifierVerificationFailed struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error VerificationFailed()
func IRiscZeroVerifierVerificationFailedErrorID() common.Hash {
	return common.HexToHash("0x439cc0cdcf5111cc6eb1408a02ed260489a5b67e33c63cb120740798d258a949")
}

// UnpackVerificationFailedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error VerificationFailed()
func (iRiscZeroVerifier *IRiscZeroVerifier) UnpackVerificationFailedError(raw []byte) (*IRiscZeroVerifierVerificationFailed, error) {
	out := new(IRiscZeroVerifierVerificationFailed)
	if err := iRiscZeroVerifier.abi.UnpackIntoInterface(out, "VerificationFailed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IRiscZeroVerifierEmergencyStopMetaData contains all meta data concerning the IRiscZeroVerifierEmergencyStop contract.
var IRiscZeroVerifierEmergencyStopMetaData = bind.MetaData{
	ABI: "[{\"type\":\"function\",\"name\":\"paused\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"verifier\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIRiscZeroVerifier\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"verify\",\"inputs\":[{\"name\":\"seal\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"imageId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"journalDigest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"verifyIntegrity\",\"inputs\":[{\"name\":\"receipt\",\"type\":\"tuple\",\"internalType\":\"structReceipt\",\"components\":[{\"name\":\"seal\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"claimDigest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[],\"stateMutability\":\"view\"},{\"type\":\"error\",\"name\":\"EnforcedPause\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"VerificationFailed\",\"inputs\":[]}]",
	ID:  "IRiscZeroVerifierEmergencyStop",
}

// IRiscZeroVerifierEmergencyStop is an auto generated Go binding around an Ethereum contract.
type IRiscZeroVerifierEmergencyStop struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *IRiscZeroVerifierEmergencyStop) GetABI() abi.ABI {
	return c.abi
}

// NewIRiscZeroVerifierEmergencyStop creates a new instance of IRiscZeroVerifierEmergencyStop.
func NewIRiscZeroVerifierEmergencyStop() *IRiscZeroVerifierEmergencyStop {
	parsed, err := IRiscZeroVerifierEmergencyStopMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &IRiscZeroVerifierEmergencyStop{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *IRiscZeroVerifierEmergencyStop) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackPaused is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c975abb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function paused() view returns(bool)
func (iRiscZeroVerifierEmergencyStop *IRiscZeroVerifierEmergencyStop) PackPaused() []byte {
	enc, err := iRiscZeroVerifierEmergencyStop.abi.Pack("paused")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPaused is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c975abb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function paused() view returns(bool)
func (iRiscZeroVerifierEmergencyStop *IRiscZeroVerifierEmergencyStop) TryPackPaused() ([]byte, error) {
	return iRiscZeroVerifierEmergencyStop.abi.Pack("paused")
}

// UnpackPaused is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5c975abb.
//
// Solidity: function paused() view returns(bool)
func (iRiscZeroVerifierEmergencyStop *IRiscZeroVerifierEmergencyStop) UnpackPaused(data []byte) (bool, error) {
	out, err := iRiscZeroVerifierEmergencyStop.abi.Unpack("paused", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackVerifier is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2b7ac3f3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function verifier() view returns(address)
func (iRiscZeroVerifierEmergencyStop *IRiscZeroVerifierEmergencyStop) PackVerifier() []byte {
	enc, err := iRiscZeroVerifierEmergencyStop.abi.Pack("verifier")
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
func (iRiscZeroVerifierEmergencyStop *IRiscZeroVerifierEmergencyStop) TryPackVerifier() ([]byte, error) {
	return iRiscZeroVerifierEmergencyStop.abi.Pack("verifier")
}

// UnpackVerifier is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2b7ac3f3.
//
// Solidity: function verifier() view returns(address)
func (iRiscZeroVerifierEmergencyStop *IRiscZeroVerifierEmergencyStop) UnpackVerifier(data []byte) (common.Address, error) {
	out, err := iRiscZeroVerifierEmergencyStop.abi.Unpack("verifier", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackVerify is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xab750e75.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function verify(bytes seal, bytes32 imageId, bytes32 journalDigest) view returns()
func (iRiscZeroVerifierEmergencyStop *IRiscZeroVerifierEmergencyStop) PackVerify(seal []byte, imageId [32]byte, journalDigest [32]byte) []byte {
	enc, err := iRiscZeroVerifierEmergencyStop.abi.Pack("verify", seal, imageId, journalDigest)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVerify is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xab750e75.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function verify(bytes seal, bytes32 imageId, bytes32 journalDigest) view returns()
func (iRiscZeroVerifierEmergencyStop *IRiscZeroVerifierEmergencyStop) TryPackVerify(seal []byte, imageId [32]byte, journalDigest [32]byte) ([]byte, error) {
	return iRiscZeroVerifierEmergencyStop.abi.Pack("verify", seal, imageId, journalDigest)
}

// PackVerifyIntegrity is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1599ead5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function verifyIntegrity((bytes,bytes32) receipt) view returns()
func (iRiscZeroVerifierEmergencyStop *IRiscZeroVerifierEmergencyStop) PackVerifyIntegrity(receipt Receipt) []byte {
	enc, err := iRiscZeroVerifierEmergencyStop.abi.Pack("verifyIntegrity", receipt)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVerifyIntegrity is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1599ead5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function verifyIntegrity((bytes,bytes32) receipt) view returns()
func (iRiscZeroVerifierEmergencyStop *IRiscZeroVerifierEmergencyStop) TryPackVerifyIntegrity(receipt Receipt) ([]byte, error) {
	return iRiscZeroVerifierEmergencyStop.abi.Pack("verifyIntegrity", receipt)
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (iRiscZeroVerifierEmergencyStop *IRiscZeroVerifierEmergencyStop) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], iRiscZeroVerifierEmergencyStop.abi.Errors["EnforcedPause"].ID.Bytes()[:4]) {
		return iRiscZeroVerifierEmergencyStop.UnpackEnforcedPauseError(raw[4:])
	}
	if bytes.Equal(raw[:4], iRiscZeroVerifierEmergencyStop.abi.Errors["VerificationFailed"].ID.Bytes()[:4]) {
		return iRiscZeroVerifierEmergencyStop.UnpackVerificationFailedError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// IRiscZeroVerifierEmergencyStopEnforcedPause represents a EnforcedPause error raised by the IRiscZeroVerifierEmergencyStop contract.
type IRiscZeroVerifierEmergencyStopEnforcedPause struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EnforcedPause()
func IRiscZeroVerifierEmergencyStopEnforcedPauseErrorID() common.Hash {
	return common.HexToHash("0xd93c0665d6c96d04a8f174024fc4ddd66c250604aff22bbec808de86dd3637e3")
}

// UnpackEnforcedPauseError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EnforcedPause()
func (iRiscZeroVerifierEmergencyStop *IRiscZeroVerifierEmergencyStop) UnpackEnforcedPauseError(raw []byte) (*IRiscZeroVerifierEmergencyStopEnforcedPause, error) {
	out := new(IRiscZeroVerifierEmergencyStopEnforcedPause)
	if err := iRiscZeroVerifierEmergencyStop.abi.UnpackIntoInterface(out, "EnforcedPause", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IRiscZeroVerifierEmergencyStopVerificationFailed represents a VerificationFailed error raised by the IRiscZeroVerifierEmergencyStop contract.
type IRiscZeroVerifierEmergencyStopVerificationFailed struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error VerificationFailed()
func IRiscZeroVerifierEmergencyStopVerificationFailedErrorID() common.Hash {
	return common.HexToHash("0x439cc0cdcf5111cc6eb1408a02ed260489a5b67e33c63cb120740798d258a949")
}

// UnpackVerificationFailedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error VerificationFailed()
func (iRiscZeroVerifierEmergencyStop *IRiscZeroVerifierEmergencyStop) UnpackVerificationFailedError(raw []byte) (*IRiscZeroVerifierEmergencyStopVerificationFailed, error) {
	out := new(IRiscZeroVerifierEmergencyStopVerificationFailed)
	if err := iRiscZeroVerifierEmergencyStop.abi.UnpackIntoInterface(out, "VerificationFailed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IRiscZeroVerifierRouterMetaData contains all meta data concerning the IRiscZeroVerifierRouter contract.
var IRiscZeroVerifierRouterMetaData = bind.MetaData{
	ABI: "[{\"type\":\"function\",\"name\":\"getVerifier\",\"inputs\":[{\"name\":\"selector\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIRiscZeroVerifier\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"verifiers\",\"inputs\":[{\"name\":\"selector\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIRiscZeroVerifier\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"verify\",\"inputs\":[{\"name\":\"seal\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"imageId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"journalDigest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"verifyIntegrity\",\"inputs\":[{\"name\":\"receipt\",\"type\":\"tuple\",\"internalType\":\"structReceipt\",\"components\":[{\"name\":\"seal\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"claimDigest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[],\"stateMutability\":\"view\"},{\"type\":\"error\",\"name\":\"SelectorInUse\",\"inputs\":[{\"name\":\"selector\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}]},{\"type\":\"error\",\"name\":\"SelectorRemoved\",\"inputs\":[{\"name\":\"selector\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}]},{\"type\":\"error\",\"name\":\"SelectorUnknown\",\"inputs\":[{\"name\":\"selector\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}]},{\"type\":\"error\",\"name\":\"VerificationFailed\",\"inputs\":[]}]",
	ID:  "IRiscZeroVerifierRouter",
}

// IRiscZeroVerifierRouter is an auto generated Go binding around an Ethereum contract.
type IRiscZeroVerifierRouter struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *IRiscZeroVerifierRouter) GetABI() abi.ABI {
	return c.abi
}

// NewIRiscZeroVerifierRouter creates a new instance of IRiscZeroVerifierRouter.
func NewIRiscZeroVerifierRouter() *IRiscZeroVerifierRouter {
	parsed, err := IRiscZeroVerifierRouterMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &IRiscZeroVerifierRouter{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *IRiscZeroVerifierRouter) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackGetVerifier is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3cadf449.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getVerifier(bytes4 selector) view returns(address)
func (iRiscZeroVerifierRouter *IRiscZeroVerifierRouter) PackGetVerifier(selector [4]byte) []byte {
	enc, err := iRiscZeroVerifierRouter.abi.Pack("getVerifier", selector)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetVerifier is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3cadf449.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getVerifier(bytes4 selector) view returns(address)
func (iRiscZeroVerifierRouter *IRiscZeroVerifierRouter) TryPackGetVerifier(selector [4]byte) ([]byte, error) {
	return iRiscZeroVerifierRouter.abi.Pack("getVerifier", selector)
}

// UnpackGetVerifier is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3cadf449.
//
// Solidity: function getVerifier(bytes4 selector) view returns(address)
func (iRiscZeroVerifierRouter *IRiscZeroVerifierRouter) UnpackGetVerifier(data []byte) (common.Address, error) {
	out, err := iRiscZeroVerifierRouter.abi.Unpack("getVerifier", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackVerifiers is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfa9381d3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function verifiers(bytes4 selector) view returns(address)
func (iRiscZeroVerifierRouter *IRiscZeroVerifierRouter) PackVerifiers(selector [4]byte) []byte {
	enc, err := iRiscZeroVerifierRouter.abi.Pack("verifiers", selector)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVerifiers is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfa9381d3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function verifiers(bytes4 selector) view returns(address)
func (iRiscZeroVerifierRouter *IRiscZeroVerifierRouter) TryPackVerifiers(selector [4]byte) ([]byte, error) {
	return iRiscZeroVerifierRouter.abi.Pack("verifiers", selector)
}

// UnpackVerifiers is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfa9381d3.
//
// Solidity: function verifiers(bytes4 selector) view returns(address)
func (iRiscZeroVerifierRouter *IRiscZeroVerifierRouter) UnpackVerifiers(data []byte) (common.Address, error) {
	out, err := iRiscZeroVerifierRouter.abi.Unpack("verifiers", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackVerify is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xab750e75.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function verify(bytes seal, bytes32 imageId, bytes32 journalDigest) view returns()
func (iRiscZeroVerifierRouter *IRiscZeroVerifierRouter) PackVerify(seal []byte, imageId [32]byte, journalDigest [32]byte) []byte {
	enc, err := iRiscZeroVerifierRouter.abi.Pack("verify", seal, imageId, journalDigest)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVerify is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xab750e75.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function verify(bytes seal, bytes32 imageId, bytes32 journalDigest) view returns()
func (iRiscZeroVerifierRouter *IRiscZeroVerifierRouter) TryPackVerify(seal []byte, imageId [32]byte, journalDigest [32]byte) ([]byte, error) {
	return iRiscZeroVerifierRouter.abi.Pack("verify", seal, imageId, journalDigest)
}

// PackVerifyIntegrity is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1599ead5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function verifyIntegrity((bytes,bytes32) receipt) view returns()
func (iRiscZeroVerifierRouter *IRiscZeroVerifierRouter) PackVerifyIntegrity(receipt Receipt) []byte {
	enc, err := iRiscZeroVerifierRouter.abi.Pack("verifyIntegrity", receipt)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVerifyIntegrity is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1599ead5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function verifyIntegrity((bytes,bytes32) receipt) view returns()
func (iRiscZeroVerifierRouter *IRiscZeroVerifierRouter) TryPackVerifyIntegrity(receipt Receipt) ([]byte, error) {
	return iRiscZeroVerifierRouter.abi.Pack("verifyIntegrity", receipt)
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (iRiscZeroVerifierRouter *IRiscZeroVerifierRouter) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], iRiscZeroVerifierRouter.abi.Errors["SelectorInUse"].ID.Bytes()[:4]) {
		return iRiscZeroVerifierRouter.UnpackSelectorInUseError(raw[4:])
	}
	if bytes.Equal(raw[:4], iRiscZeroVerifierRouter.abi.Errors["SelectorRemoved"].ID.Bytes()[:4]) {
		return iRiscZeroVerifierRouter.UnpackSelectorRemovedError(raw[4:])
	}
	if bytes.Equal(raw[:4], iRiscZeroVerifierRouter.abi.Errors["SelectorUnknown"].ID.Bytes()[:4]) {
		return iRiscZeroVerifierRouter.UnpackSelectorUnknownError(raw[4:])
	}
	if bytes.Equal(raw[:4], iRiscZeroVerifierRouter.abi.Errors["VerificationFailed"].ID.Bytes()[:4]) {
		return iRiscZeroVerifierRouter.UnpackVerificationFailedError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// IRiscZeroVerifierRouterSelectorInUse represents a SelectorInUse error raised by the IRiscZeroVerifierRouter contract.
type IRiscZeroVerifierRouterSelectorInUse struct {
	Selector [4]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SelectorInUse(bytes4 selector)
func IRiscZeroVerifierRouterSelectorInUseErrorID() common.Hash {
	return common.HexToHash("0x50a41efb2f2ba2f1397a5ba260205434d0d54eec4901651d92a5091b4ecc224f")
}

// UnpackSelectorInUseError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SelectorInUse(bytes4 selector)
func (iRiscZeroVerifierRouter *IRiscZeroVerifierRouter) UnpackSelectorInUseError(raw []byte) (*IRiscZeroVerifierRouterSelectorInUse, error) {
	out := new(IRiscZeroVerifierRouterSelectorInUse)
	if err := iRiscZeroVerifierRouter.abi.UnpackIntoInterface(out, "SelectorInUse", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IRiscZeroVerifierRouterSelectorRemoved represents a SelectorRemoved error raised by the IRiscZeroVerifierRouter contract.
type IRiscZeroVerifierRouterSelectorRemoved struct {
	Selector [4]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SelectorRemoved(bytes4 selector)
func IRiscZeroVerifierRouterSelectorRemovedErrorID() common.Hash {
	return common.HexToHash("0xde03ac4c41f6f2e1f1f274aac0ec03d9c5907cf5a447c59c2254718a880055a9")
}

// UnpackSelectorRemovedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SelectorRemoved(bytes4 selector)
func (iRiscZeroVerifierRouter *IRiscZeroVerifierRouter) UnpackSelectorRemovedError(raw []byte) (*IRiscZeroVerifierRouterSelectorRemoved, error) {
	out := new(IRiscZeroVerifierRouterSelectorRemoved)
	if err := iRiscZeroVerifierRouter.abi.UnpackIntoInterface(out, "SelectorRemoved", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IRiscZeroVerifierRouterSelectorUnknown represents a SelectorUnknown error raised by the IRiscZeroVerifierRouter contract.
type IRiscZeroVerifierRouterSelectorUnknown struct {
	Selector [4]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SelectorUnknown(bytes4 selector)
func IRiscZeroVerifierRouterSelectorUnknownErrorID() common.Hash {
	return common.HexToHash("0xe4ea6542c368c543bdec892b2cb44b9ec87d032867461d034ea388dcbcb529dc")
}

// UnpackSelectorUnknownError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SelectorUnknown(bytes4 selector)
func (iRiscZeroVerifierRouter *IRiscZeroVerifierRouter) UnpackSelectorUnknownError(raw []byte) (*IRiscZeroVerifierRouterSelectorUnknown, error) {
	out := new(IRiscZeroVerifierRouterSelectorUnknown)
	if err := iRiscZeroVerifierRouter.abi.UnpackIntoInterface(out, "SelectorUnknown", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IRiscZeroVerifierRouterVerificationFailed represents a VerificationFailed error raised by the IRiscZeroVerifierRouter contract.
type IRiscZeroVerifierRouterVerificationFailed struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error VerificationFailed()
func IRiscZeroVerifierRouterVerificationFailedErrorID() common.Hash {
	return common.HexToHash("0x439cc0cdcf5111cc6eb1408a02ed260489a5b67e33c63cb120740798d258a949")
}

// UnpackVerificationFailedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error VerificationFailed()
func (iRiscZeroVerifierRouter *IRiscZeroVerifierRouter) UnpackVerificationFailedError(raw []byte) (*IRiscZeroVerifierRouterVerificationFailed, error) {
	out := new(IRiscZeroVerifierRouterVerificationFailed)
	if err := iRiscZeroVerifierRouter.abi.UnpackIntoInterface(out, "VerificationFailed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RiscZeroGroth16VerifierMetaData contains all meta data concerning the RiscZeroGroth16Verifier contract.
var RiscZeroGroth16VerifierMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"controlRoot_\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"controlId_\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"SELECTOR\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"controlId\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"controlRoot\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"verify\",\"inputs\":[{\"name\":\"seal\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"imageId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"journalDigest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"verifyIntegrity\",\"inputs\":[{\"name\":\"receipt\",\"type\":\"tuple\",\"internalType\":\"structReceipt\",\"components\":[{\"name\":\"seal\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"claimDigest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[],\"stateMutability\":\"view\"},{\"type\":\"error\",\"name\":\"ControlIdOutOfRange\",\"inputs\":[{\"name\":\"controlId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"PrecompileMissing\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SelectorMismatch\",\"inputs\":[{\"name\":\"received\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"},{\"name\":\"expected\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}]},{\"type\":\"error\",\"name\":\"VerificationFailed\",\"inputs\":[]}]",
	ID:  "RiscZeroGroth16Verifier",
	Bin: "0x6101208060405234610c2857604081611a8980380380916100208285610c5b565b833981010312610c2857602081519101517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001811015610c1657816080528060a0526101d5818060081b9060081c7eff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff7fff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff007dff000000ff000000ff000000ff000000ff000000ff000000ff000000ff0084167cff000000ff000000ff000000ff000000ff000000ff000000ff000000ff84161760101b931691161760101c907dffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff7bffffffff00000000ffffffff00000000ffffffff00000000ffffffff821679ffff000000000000ffff000000000000ffff000000000000ffff84161760201b92161760201c6fffffffffffffffff0000000000000001600160c01b03821673ffffffff000000000000000000000000ffffffff82161760401b917bffffffff00000000ffffffff00000000ffffffff00000000ffffffff6fffffffffffffffff0000000000000001600160c01b0392161760401c161790565b91604051602081015f516020611a695f395f51905f529052604081015f5160206119895f395f51905f52905260408152610210606082610c5b565b61021990610ed1565b92604051936020850152604084015f905260408452610239606085610c5b565b6040809481519061024a8383610c5b565b601d82525f5160206119c95f395f51905f52602083015261026a91610c99565b81517f2b5f494ed674235b8ac1750bdfd5a7615f002d4a1dcefeddd06eda5a076ccd0d60208201527f2fe520ad2020aab9cbba817fcbb9a863b8a76ff88f14f912c5e71665b2ad5e82818401528281526102c5606082610c5b565b6102ce90610ed1565b908251916020830152828201528181526102e9606082610c5b565b8151906102f68383610c5b565b601d82525f5160206119c95f395f51905f52602083015261031691610c99565b81517f1b8af999dbfbb3927c091cc2aaf201e488cbacc3e2c6b6fb5a25f9112e04f2a760208201527f2b91a26aa92e1b6f5722949f192a81c850d586d81a60157f3e9cf04f679cccd681840152828152610371606082610c5b565b61037a90610ed1565b90825191602083015282820152818152610395606082610c5b565b8151906103a28383610c5b565b601d82525f5160206119c95f395f51905f5260208301526103c291610c99565b81515f516020611a295f395f51905f5260208201525f5160206119e95f395f51905f52818401528281526103f7606082610c5b565b61040090610ed1565b9082519160208301528282015281815261041b606082610c5b565b8151906104288383610c5b565b601d82525f5160206119c95f395f51905f52602083015261044891610c99565b81515f516020611a095f395f51905f5260208201525f5160206119a95f395f51905f528184015282815261047d606082610c5b565b61048690610ed1565b908251916020830152828201528181526104a1606082610c5b565b8151906104ae8383610c5b565b601d82525f5160206119c95f395f51905f5260208301526104ce91610c99565b81515f516020611a495f395f51905f5260208201525f5160206119695f395f51905f5281840152828152610503606082610c5b565b61050c90610ed1565b90825191602083015282820152818152610527606082610c5b565b8151906105348383610c5b565b601d82525f5160206119c95f395f51905f52602083015261055491610c99565b81517f2d4d9aa7e302d9df41749d5507949d05dbea33fbb16c643b22f599a2be6df2e260208201527f14bedd503c37ceb061d8ec60209fe345ce89830a19230301f076caff004d19268184015282815282906105b1606082610c5b565b6105ba90610ed1565b81517f0967032fcbf776d1afc985f88877f182d38480a653f2decaa9794cbc3bf3060c60208201527f0e187847ad4c798374d0d6732bf501847dd68bc0e071241e0213bc7fc13db7ab818401527f304cfbd1e08a704a99f5e847d93f8c3caafddec46b7a0d379da69a4d112346a760608201527f1739c1b1a457a8c7313123d24d2f9192f896b7c63eea05a9d57f06547ad0cec8608080830191909152815261066460a082610c5b565b61066d90610ed1565b928251602081017f198e9393920d483a7260bfb731fb5d25f1aa493335a9e71297e485b7aef312c290528381017f1800deef121f1e76426a00665e5c4479674322d4f75edadd46debd5cd992f6ed9052606081017f090689d0585ff075ec9e99ad690c3395bc4b313370b38ef355acdadcd122975b9052608081017f12c85ea5db8c6deb4aab71808dcb408fe3d1e7690c43d37b4ce6cc0166fa7daa90526080815261071a60a082610c5b565b61072390610ed1565b83517f03b03cd5effa95ac9bee94f1f5ef907157bda4812ccf0b4c91f42bb629f83a1c60208201527f1aa085ff28179a12d922dba0547057ccaae94b9d69cfaa4e60401fea7f3e0333818601527f110c10134f200b19f6490846d518c9aea868366efb7228ca5c91d2940d03076260608201527f1e60f31fcbf757e837e867178318832d0b2d74d59e2fea1c7142df187d3fc6d360808083019190915281526107cd60a082610c5b565b6107d690610ed1565b9084519560208701948552858701526060860152608085015260a084015260a0835261080360c084610c5b565b815161080f8382610c5b565b601a81527f72697363305f67726f746831362e566572696679696e674b6579000000000000602082015261084290610ed1565b90825193849260208401525180918484015e8101600560f81b83820152604181015f90520301601d198101825260020161087c9082610c5b565b61088590610ed1565b9181519260208401918583528060801c9060801b17838501526060840152606083526108b2608084610c5b565b81516108bf606082610c5b565b602681527f72697363302e47726f74683136526563656970745665726966696572506172616020820152656d657465727360d01b8382015261090090610ed1565b90825193849260208401525180918484015e8101600360f81b83820152604181015f90520301601d198101825260020161093a9082610c5b565b61094390610ed1565b63ffffffff60e01b1660c052610ac3908060081b9060081c7eff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff7fff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff007dff000000ff000000ff000000ff000000ff000000ff000000ff000000ff0084167cff000000ff000000ff000000ff000000ff000000ff000000ff000000ff84161760101b931691161760101c907dffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff7bffffffff00000000ffffffff00000000ffffffff00000000ffffffff821679ffff000000000000ffff000000000000ffff000000000000ffff84161760201b92161760201c6fffffffffffffffff0000000000000001600160c01b03821673ffffffff000000000000000000000000ffffffff82161760401b917bffffffff00000000ffffffff00000000ffffffff00000000ffffffff6fffffffffffffffff0000000000000001600160c01b0392161760401c161790565b8251610ace81610c2c565b5f516020611a495f395f51905f5281525f5160206119695f395f51905f5260208201528351610afc81610c2c565b5f516020611a095f395f51905f528152602081015f5160206119a95f395f51905f5290528260801c610b2d91610d63565b610b3691610e16565b90835190610b4382610c2c565b5f516020611a295f395f51905f5282525f5160206119e95f395f51905f526020830152610b7c916001600160801b039190911690610d63565b610b8591610e16565b90825190610b9282610c2c565b5f516020611a695f395f51905f5282525f5160206119895f395f51905f526020830152610bbe91610d63565b610bc791610e16565b805190602001516101005260e05251610a199081610f50823960805181610226015260a05181606a015260c0518181816102f40152610368015260e0518161071c0152610100518161073f0152f35b63dc13ec5560e01b5f5260045260245ffd5b5f80fd5b604081019081106001600160401b03821117610c4757604052565b634e487b7160e01b5f52604160045260245ffd5b601f909101601f19168101906001600160401b03821190821017610c4757604052565b6001600160401b038111610c4757601f01601f191660200190565b90610ce360026040610cad610ce895610ed1565b60208251958692828401528051918291018484015e8101600160f91b838201525f60418201520301601d19810184520182610c5b565b610ed1565b90565b905f905b60028210610cfc57505050565b6020806001928551815201930191019091610cef565b90604082820312610c285780601f83011215610c285760405191610d37604084610c5b565b829060408101928311610c2857905b828210610d535750505090565b8151815260209182019101610d46565b5f8091604093848051610d768282610c5b565b369037845190610d8a602083018094610ceb565b606082015260608152610d9e608082610c5b565b519060075afa903d15610e0e573d91610db683610c7e565b92610dc383519485610c5b565b83523d5f602085013e5b15908115610e02575b50610dee5780602080610ce893518301019101610d12565b635987055160e11b5f52600760045260245ffd5b9050815114155f610dd6565b606091610dcd565b5f8091604093848051610e298282610c5b565b369037610e4a855191610e40602084018095610ceb565b6060830190610ceb565b60808152610e5960a082610c5b565b519060065afa903d15610ec9573d91610e7183610c7e565b92610e7e83519485610c5b565b83523d5f602085013e5b15908115610ebd575b50610ea95780602080610ce893518301019101610d12565b635987055160e11b5f52600660045260245ffd5b9050815114155f610e91565b606091610e88565b5f809160208151910160025afa3d15610f47573d90610eef82610c7e565b91610efd6040519384610c5b565b82523d5f602084013e5b158015610f3b575b610f2757602081805181010312610c28576020015190565b635987055160e11b5f52600260045260245ffd5b50602081511415610f0f565b606090610f0756fe6080806040526004361015610012575f80fd5b5f3560e01c908163053c238d146102be575080631599ead51461024957806364ef51991461020f578063ab750e75146100915763ad7cb02414610053575f80fd5b3461008d575f36600319011261008d5760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b5f80fd5b3461008d57606036600319011261008d5760043567ffffffffffffffff811161008d573660238201121561008d5780600401359067ffffffffffffffff821161008d57366024838301011161008d576040517f77eafeb366a78b47747de0d7bb176284085ff5564887009a5be63da32d3559d4815260208101906044358252604081015f815260608201917f0200000000000000000000000000000000000000000000000000000000000000835260206080820160628360025afa60203d1416156101e7577fa3acc27117418996340b84e5a90f3ef4c49d22c79e44aad822ec9c313e1eb8e25f9360aa93856020977fcb1fefcd1f2d9a64975cbbbf6e161e2914434b0cbb9960b84df5d717e86b48af8652526024359052527704000000000000000000000000000000000000000000000060a082015260025afa60203d1416156101e7576101e59160245f519201610318565b005b7f439cc0cd000000000000000000000000000000000000000000000000000000005f5260045ffd5b3461008d575f36600319011261008d5760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b3461008d57602036600319011261008d5760043567ffffffffffffffff811161008d57803603604060031982011261008d576004820135906022190181121561008d57810160048101359067ffffffffffffffff821161008d5760240190803603821361008d5760246101e593013591610318565b3461008d575f36600319011261008d576020907fffffffff000000000000000000000000000000000000000000000000000000007f0000000000000000000000000000000000000000000000000000000000000000168152f35b90600481106101e7577fffffffff000000000000000000000000000000000000000000000000000000008235167fffffffff000000000000000000000000000000000000000000000000000000007f000000000000000000000000000000000000000000000000000000000000000016908181036109eb575050610104036101e7578160081b9160081c7eff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff7fff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff007dff000000ff000000ff000000ff000000ff000000ff000000ff000000ff0085167cff000000ff000000ff000000ff000000ff000000ff000000ff000000ff84161760101b941691161760101c917dffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff7bffffffff00000000ffffffff00000000ffffffff00000000ffffffff821679ffff000000000000ffff000000000000ffff000000000000ffff85161760201b93161760201c917bffffffff00000000ffffffff00000000ffffffff00000000ffffffff77ffffffffffffffff0000000000000000ffffffffffffffff821673ffffffff000000000000000000000000ffffffff85161760401b93161760401c60048201926040519060c48401937f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd4760e4820135107f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd4786351016907f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd4760a4820135107f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd4760848301351016907f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd476024816064840135108260448501351016920135107f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd4789351016161616156101e7577f1b8af999dbfbb3927c091cc2aaf201e488cbacc3e2c6b6fb5a25f9112e04f2a7825260208201927f2b91a26aa92e1b6f5722949f192a81c850d586d81a60157f3e9cf04f679cccd6845260408301908277ffffffffffffffff0000000000000000ffffffffffffffff82161760801c825260408460608160075afa60403d1416156101e7577f2b5f494ed674235b8ac1750bdfd5a7615f002d4a1dcefeddd06eda5a076ccd0d825267ffffffffffffffff6fffffffffffffffffffffffffffffffff60608601947f2fe520ad2020aab9cbba817fcbb9a863b8a76ff88f14f912c5e71665b2ad5e82865216911617608084015260408160608160075afa60403d1416156101e75760408360808160065afa60403d1416156101e7577f000000000000000000000000000000000000000000000000000000000000000090527f000000000000000000000000000000000000000000000000000000000000000090526040610180820160808360065afa60403d1416156101e75760405f936103009360c060209785377f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd47815181030690527f2d4d9aa7e302d9df41749d5507949d05dbea33fbb16c643b22f599a2be6df2e260c08401527f14bedd503c37ceb061d8ec60209fe345ce89830a19230301f076caff004d192660e08401527f0967032fcbf776d1afc985f88877f182d38480a653f2decaa9794cbc3bf3060c6101008401527f0e187847ad4c798374d0d6732bf501847dd68bc0e071241e0213bc7fc13db7ab6101208401527f304cfbd1e08a704a99f5e847d93f8c3caafddec46b7a0d379da69a4d112346a76101408401527f1739c1b1a457a8c7313123d24d2f9192f896b7c63eea05a9d57f06547ad0cec86101608401527f198e9393920d483a7260bfb731fb5d25f1aa493335a9e71297e485b7aef312c26101c08401527f1800deef121f1e76426a00665e5c4479674322d4f75edadd46debd5cd992f6ed6101e08401527f090689d0585ff075ec9e99ad690c3395bc4b313370b38ef355acdadcd122975b6102008401527f12c85ea5db8c6deb4aab71808dcb408fe3d1e7690c43d37b4ce6cc0166fa7daa6102208401526102408301377f03b03cd5effa95ac9bee94f1f5ef907157bda4812ccf0b4c91f42bb629f83a1c6102808201527f1aa085ff28179a12d922dba0547057ccaae94b9d69cfaa4e60401fea7f3e03336102a08201527f110c10134f200b19f6490846d518c9aea868366efb7228ca5c91d2940d0307626102c08201527f1e60f31fcbf757e837e867178318832d0b2d74d59e2fea1c7142df187d3fc6d36102e082015260085afa60203d141660015f511416156101e757565b7fb8b38d4c000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd025aa744581ebe7ad91731911c898569106ff5a2d30f3eee2b23c60ee980acd4214bfcff74f425f6fe8c0d07b307482d8bc8bb2f3608f68287aa01bd0b69e8092e32a094b7589554f7bc357bf63481acd2d55555c203383782a4650787ff664272697363305f67726f746831362e566572696679696e674b65792e49430000002ede7c9acf48cf3a3729fa3d68714e2a8435d4fa6db8f7f409c153b1fcdf9b8b0707b920bc978c02f292fae2036e057be54294114ccc3c8769d883f688a1423f0bca36e2cbe6394b3e249751853f961511011c7148e336f4fd974644850fc34712ac9a25dcd5e1a832a9061a082c15dd1d61aa9c4d553505739d0f5d65dc3be40f1c3c0d5d9da0fa03666843cde4e82e869ba5252fce3c25d5940320b1c4d493",
}

// RiscZeroGroth16Verifier is an auto generated Go binding around an Ethereum contract.
type RiscZeroGroth16Verifier struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *RiscZeroGroth16Verifier) GetABI() abi.ABI {
	return c.abi
}

// NewRiscZeroGroth16Verifier creates a new instance of RiscZeroGroth16Verifier.
func NewRiscZeroGroth16Verifier() *RiscZeroGroth16Verifier {
	parsed, err := RiscZeroGroth16VerifierMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &RiscZeroGroth16Verifier{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *RiscZeroGroth16Verifier) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(bytes32 controlRoot_, bytes32 controlId_) returns()
func (riscZeroGroth16Verifier *RiscZeroGroth16Verifier) PackConstructor(controlRoot_ [32]byte, controlId_ [32]byte) []byte {
	enc, err := riscZeroGroth16Verifier.abi.Pack("", controlRoot_, controlId_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackSELECTOR is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x053c238d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function SELECTOR() view returns(bytes4)
func (riscZeroGroth16Verifier *RiscZeroGroth16Verifier) PackSELECTOR() []byte {
	enc, err := riscZeroGroth16Verifier.abi.Pack("SELECTOR")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSELECTOR is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x053c238d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function SELECTOR() view returns(bytes4)
func (riscZeroGroth16Verifier *RiscZeroGroth16Verifier) TryPackSELECTOR() ([]byte, error) {
	return riscZeroGroth16Verifier.abi.Pack("SELECTOR")
}

// UnpackSELECTOR is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x053c238d.
//
// Solidity: function SELECTOR() view returns(bytes4)
func (riscZeroGroth16Verifier *RiscZeroGroth16Verifier) UnpackSELECTOR(data []byte) ([4]byte, error) {
	out, err := riscZeroGroth16Verifier.abi.Unpack("SELECTOR", data)
	if err != nil {
		return *new([4]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([4]byte)).(*[4]byte)
	return out0, nil
}

// PackControlId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xad7cb024.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function controlId() view returns(bytes32)
func (riscZeroGroth16Verifier *RiscZeroGroth16Verifier) PackControlId() []byte {
	enc, err := riscZeroGroth16Verifier.abi.Pack("controlId")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackControlId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xad7cb024.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function controlId() view returns(bytes32)
func (riscZeroGroth16Verifier *RiscZeroGroth16Verifier) TryPackControlId() ([]byte, error) {
	return riscZeroGroth16Verifier.abi.Pack("controlId")
}

// UnpackControlId is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xad7cb024.
//
// Solidity: function controlId() view returns(bytes32)
func (riscZeroGroth16Verifier *RiscZeroGroth16Verifier) UnpackControlId(data []byte) ([32]byte, error) {
	out, err := riscZeroGroth16Verifier.abi.Unpack("controlId", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackControlRoot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x64ef5199.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function controlRoot() view returns(bytes32)
func (riscZeroGroth16Verifier *RiscZeroGroth16Verifier) PackControlRoot() []byte {
	enc, err := riscZeroGroth16Verifier.abi.Pack("controlRoot")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackControlRoot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x64ef5199.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function controlRoot() view returns(bytes32)
func (riscZeroGroth16Verifier *RiscZeroGroth16Verifier) TryPackControlRoot() ([]byte, error) {
	return riscZeroGroth16Verifier.abi.Pack("controlRoot")
}

// UnpackControlRoot is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x64ef5199.
//
// Solidity: function controlRoot() view returns(bytes32)
func (riscZeroGroth16Verifier *RiscZeroGroth16Verifier) UnpackControlRoot(data []byte) ([32]byte, error) {
	out, err := riscZeroGroth16Verifier.abi.Unpack("controlRoot", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackVerify is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xab750e75.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function verify(bytes seal, bytes32 imageId, bytes32 journalDigest) view returns()
func (riscZeroGroth16Verifier *RiscZeroGroth16Verifier) PackVerify(seal []byte, imageId [32]byte, journalDigest [32]byte) []byte {
	enc, err := riscZeroGroth16Verifier.abi.Pack("verify", seal, imageId, journalDigest)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVerify is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xab750e75.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function verify(bytes seal, bytes32 imageId, bytes32 journalDigest) view returns()
func (riscZeroGroth16Verifier *RiscZeroGroth16Verifier) TryPackVerify(seal []byte, imageId [32]byte, journalDigest [32]byte) ([]byte, error) {
	return riscZeroGroth16Verifier.abi.Pack("verify", seal, imageId, journalDigest)
}

// PackVerifyIntegrity is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1599ead5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function verifyIntegrity((bytes,bytes32) receipt) view returns()
func (riscZeroGroth16Verifier *RiscZeroGroth16Verifier) PackVerifyIntegrity(receipt Receipt) []byte {
	enc, err := riscZeroGroth16Verifier.abi.Pack("verifyIntegrity", receipt)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVerifyIntegrity is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1599ead5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function verifyIntegrity((bytes,bytes32) receipt) view returns()
func (riscZeroGroth16Verifier *RiscZeroGroth16Verifier) TryPackVerifyIntegrity(receipt Receipt) ([]byte, error) {
	return riscZeroGroth16Verifier.abi.Pack("verifyIntegrity", receipt)
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (riscZeroGroth16Verifier *RiscZeroGroth16Verifier) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], riscZeroGroth16Verifier.abi.Errors["ControlIdOutOfRange"].ID.Bytes()[:4]) {
		return riscZeroGroth16Verifier.UnpackControlIdOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], riscZeroGroth16Verifier.abi.Errors["PrecompileMissing"].ID.Bytes()[:4]) {
		return riscZeroGroth16Verifier.UnpackPrecompileMissingError(raw[4:])
	}
	if bytes.Equal(raw[:4], riscZeroGroth16Verifier.abi.Errors["SelectorMismatch"].ID.Bytes()[:4]) {
		return riscZeroGroth16Verifier.UnpackSelectorMismatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], riscZeroGroth16Verifier.abi.Errors["VerificationFailed"].ID.Bytes()[:4]) {
		return riscZeroGroth16Verifier.UnpackVerificationFailedError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// RiscZeroGroth16VerifierControlIdOutOfRange represents a ControlIdOutOfRange error raised by the RiscZeroGroth16Verifier contract.
type RiscZeroGroth16VerifierControlIdOutOfRange struct {
	ControlId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ControlIdOutOfRange(bytes32 controlId)
func RiscZeroGroth16VerifierControlIdOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0xdc13ec556250f5824825e6b1be4b2ab27580ea868c1f05f37a313fcdf7361d3a")
}

// UnpackControlIdOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ControlIdOutOfRange(bytes32 controlId)
func (riscZeroGroth16Verifier *RiscZeroGroth16Verifier) UnpackControlIdOutOfRangeError(raw []byte) (*RiscZeroGroth16VerifierControlIdOutOfRange, error) {
	out := new(RiscZeroGroth16VerifierControlIdOutOfRange)
	if err := riscZeroGroth16Verifier.abi.UnpackIntoInterface(out, "ControlIdOutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RiscZeroGroth16VerifierPrecompileMissing represents a PrecompileMissing error raised by the RiscZeroGroth16Verifier contract.
type RiscZeroGroth16VerifierPrecompileMissing struct {
	Number *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PrecompileMissing(uint256 number)
func RiscZeroGroth16VerifierPrecompileMissingErrorID() common.Hash {
	return common.HexToHash("0xb30e0aa28872f529a63837b4538a080de57aef76dbf29c5e00e3c69ca3470922")
}

// UnpackPrecompileMissingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PrecompileMissing(uint256 number)
func (riscZeroGroth16Verifier *RiscZeroGroth16Verifier) UnpackPrecompileMissingError(raw []byte) (*RiscZeroGroth16VerifierPrecompileMissing, error) {
	out := new(RiscZeroGroth16VerifierPrecompileMissing)
	if err := riscZeroGroth16Verifier.abi.UnpackIntoInterface(out, "PrecompileMissing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RiscZeroGroth16VerifierSelectorMismatch represents a SelectorMismatch error raised by the RiscZeroGroth16Verifier contract.
type RiscZeroGroth16VerifierSelectorMismatch struct {
	Received [4]byte
	Expected [4]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SelectorMismatch(bytes4 received, bytes4 expected)
func RiscZeroGroth16VerifierSelectorMismatchErrorID() common.Hash {
	return common.HexToHash("0xb8b38d4cd7a5884f4cb11c59be42970d446cfae6fe10be6f1f703d37a9e63634")
}

// UnpackSelectorMismatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SelectorMismatch(bytes4 received, bytes4 expected)
func (riscZeroGroth16Verifier *RiscZeroGroth16Verifier) UnpackSelectorMismatchError(raw []byte) (*RiscZeroGroth16VerifierSelectorMismatch, error) {
	out := new(RiscZeroGroth16VerifierSelectorMismatch)
	if err := riscZeroGroth16Verifier.abi.UnpackIntoInterface(out, "SelectorMismatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RiscZeroGroth16VerifierVerificationFailed represents a VerificationFailed error raised by the RiscZeroGroth16Verifier contract.
type RiscZeroGroth16VerifierVerificationFailed struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error VerificationFailed()
func RiscZeroGroth16VerifierVerificationFailedErrorID() common.Hash {
	return common.HexToHash("0x439cc0cdcf5111cc6eb1408a02ed260489a5b67e33c63cb120740798d258a949")
}

// UnpackVerificationFailedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error VerificationFailed()
func (riscZeroGroth16Verifier *RiscZeroGroth16Verifier) UnpackVerificationFailedError(raw []byte) (*RiscZeroGroth16VerifierVerificationFailed, error) {
	out := new(RiscZeroGroth16VerifierVerificationFailed)
	if err := riscZeroGroth16Verifier.abi.UnpackIntoInterface(out, "VerificationFailed", raw); err != nil {
		return nil, err
	}
	return out, nil
}
