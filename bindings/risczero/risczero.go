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

// VerifiedReport is an auto generated low-level Go binding around an user-defined struct.
type VerifiedReport struct {
	Tee            uint8
	BodyType       uint8
	Status         uint8
	PlatformStatus uint8
	Evaluation     uint16
	LevelDate      *big.Int
	NotBefore      *big.Int
	NotAfter       *big.Int
	Fmspc          [6]byte
	Platform       [32]byte
	Body           []byte
	Advisories     []uint32
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

// RiscZeroAttestationVerifierMetaData contains all meta data concerning the RiscZeroAttestationVerifier contract.
var RiscZeroAttestationVerifierMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"owner_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"store_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"root_\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"proofGas_\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"acceptOwnership\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"allowImage\",\"inputs\":[{\"name\":\"image\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"enumIRiscZeroAttestationVerifier.Kind\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"allowSelectors\",\"inputs\":[{\"name\":\"selectors_\",\"type\":\"bytes4[]\",\"internalType\":\"bytes4[]\"},{\"name\":\"through_\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"dropImage\",\"inputs\":[{\"name\":\"image\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"dropSelectors\",\"inputs\":[{\"name\":\"selectors_\",\"type\":\"bytes4[]\",\"internalType\":\"bytes4[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"images\",\"inputs\":[{\"name\":\"image\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"enumIRiscZeroAttestationVerifier.Kind\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"owner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"pendingOwner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proofGas\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"renounceOwnership\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"root\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"selectors\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes4[]\",\"internalType\":\"bytes4[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"standing\",\"inputs\":[{\"name\":\"selector\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"enumIRiscZeroAttestationVerifier.Standing\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"store\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"through\",\"inputs\":[{\"name\":\"selector\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"outputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"transferOwnership\",\"inputs\":[{\"name\":\"newOwner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"verify\",\"inputs\":[{\"name\":\"evidence\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"report\",\"type\":\"tuple\",\"internalType\":\"structVerifiedReport\",\"components\":[{\"name\":\"tee\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"bodyType\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"platformStatus\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"evaluation\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"levelDate\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"notBefore\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"notAfter\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"fmspc\",\"type\":\"bytes6\",\"internalType\":\"bytes6\"},{\"name\":\"platform\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"body\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"advisories\",\"type\":\"uint32[]\",\"internalType\":\"uint32[]\"}]}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"ImageAllowed\",\"inputs\":[{\"name\":\"image\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"kind\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"enumIRiscZeroAttestationVerifier.Kind\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ImageDropped\",\"inputs\":[{\"name\":\"image\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OwnershipTransferStarted\",\"inputs\":[{\"name\":\"previousOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OwnershipTransferred\",\"inputs\":[{\"name\":\"previousOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SelectorAllowed\",\"inputs\":[{\"name\":\"selector\",\"type\":\"bytes4\",\"indexed\":true,\"internalType\":\"bytes4\"},{\"name\":\"through\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SelectorDropped\",\"inputs\":[{\"name\":\"selector\",\"type\":\"bytes4\",\"indexed\":true,\"internalType\":\"bytes4\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"BadAutomataField\",\"inputs\":[{\"name\":\"offset\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"got\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BadEvidenceFormat\",\"inputs\":[{\"name\":\"got\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"want\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"BadJournalField\",\"inputs\":[{\"name\":\"offset\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"got\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BadKind\",\"inputs\":[{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"enumIRiscZeroAttestationVerifier.Kind\"}]},{\"type\":\"error\",\"name\":\"EvidenceTooShort\",\"inputs\":[{\"name\":\"got\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"want\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"FakeSelector\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ImageIsDropped\",\"inputs\":[{\"name\":\"image\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"ImageNotAllowed\",\"inputs\":[{\"name\":\"image\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NoContract\",\"inputs\":[{\"name\":\"through\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NoLevelFits\",\"inputs\":[{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"NoModuleLevel\",\"inputs\":[{\"name\":\"version\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"svn\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"OtherCollateral\",\"inputs\":[{\"name\":\"which\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"got\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"want\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"OwnableInvalidOwner\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OwnableUnauthorizedAccount\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"PackedTooShort\",\"inputs\":[{\"name\":\"got\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"want\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ProofRefused\",\"inputs\":[{\"name\":\"selector\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"},{\"name\":\"through\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"reason\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}]},{\"type\":\"error\",\"name\":\"SelectorIsDropped\",\"inputs\":[{\"name\":\"selector\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}]},{\"type\":\"error\",\"name\":\"SelectorNotAllowed\",\"inputs\":[{\"name\":\"selector\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}]},{\"type\":\"error\",\"name\":\"WrongAutomataLength\",\"inputs\":[{\"name\":\"got\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"want\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WrongChain\",\"inputs\":[{\"name\":\"got\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"want\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WrongEvaluation\",\"inputs\":[{\"name\":\"got\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"want\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"WrongJournalLength\",\"inputs\":[{\"name\":\"got\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"want\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WrongJournalTag\",\"inputs\":[{\"name\":\"got\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"want\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"WrongJournalVersion\",\"inputs\":[{\"name\":\"got\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"want\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"WrongVerifier\",\"inputs\":[{\"name\":\"got\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"want\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ZeroAddress\",\"inputs\":[]}]",
	ID:  "RiscZeroAttestationVerifier",
	Bin: "0x60e03461013e57601f61313738819003918201601f19168301916001600160401b038311848410176101425780849260809460405283398101031261013e5761004781610156565b61005360208301610156565b60408301516060909301516001600160a01b039092169290831561012b57600180546001600160a01b03199081169091555f80549182168617815560405195916001600160a01b0316907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09080a36001600160a01b0381161561011c5760805260a05260c052612fcc908161016b8239608051818181610209015281816107b60152611110015260a05181818161016001526128fc015260c0518181816108ef0152611f650152f35b63d92e233d60e01b5f5260045ffd5b631e4fbdf760e01b5f525f60045260245ffd5b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b51906001600160a01b038216820361013e5756fe6101806040526004361015610012575f80fd5b5f3560e01c80631967547b146120895780632b4513a314611f8857806336725f7314611f4e578063373a2ac814611f0d5780634d6bce6d14611e825780636e25b97814611c38578063715018a614611bd15780637517a01e14611ac657806379ba509714611a265780638c58bb2b146119f05780638da5cb5b146119cb5780638e760afe1461022d578063975057e7146101ea578063d0ea1ae5146101a9578063e30c397814610183578063ebf0c717146101495763f2fde38b146100d5575f80fd5b34610145576020366003190112610145576004356001600160a01b038116809103610145576101026126c9565b806001600160a01b031960015416176001556001600160a01b035f54167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e227005f80a3005b5f80fd5b34610145575f3660031901126101455760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b34610145575f3660031901126101455760206001600160a01b0360015416604051908152f35b34610145576020366003190112610145576004356001600160e01b031981168103610145576101d960209161269a565b6001600160a01b0360405191168152f35b34610145575f3660031901126101455760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346101455760203660031901126101455767ffffffffffffffff60043511610145573660236004350112156101455767ffffffffffffffff600435600401351161014557366024600435600401356004350101116101455761028d612589565b50604760043560040135106119ad576004356004013515610cc9576024600435013560f81c6001810361197d5760043560040135604511610145576102e1604419600435600401350160696004350161260b565b60f01c60a05260a051604701604711610c625760a051604701600435600401351061195b576103286004356004013560a051604701600435600401356024600435016125f3565b60e05260c05260043560040135600111610145576103545f19600435600401350160256004350161267e565b805f52600260205260ff60405f20541660048110156119475760018103610ec0575061037e612589565b506103876127a7565b506103906127a7565b610398612589565b9061013960e05110610ea5576103b260e05160c05161267e565b7f76657269746565207665726966696564207265706f72742076310000000000008103610e56575060e05160201015610cc957602060c051013560f81c60018103610e26575060e05160fd1015610cc95760fd60c051013560f81c825260e05160fe1015610cc95760fe60c051013560f81c6020830181815261043482612b5a565b918215610e0f5750600160ff80865116925116145f14610e065760ff5f5b168103610def575060e0516101381015610cc95761013860c051013590806101390161013911610c62576104926103fc60f684901c166101398301612671565b8060e05103610dd7575060e05160211161014557602160c05101357fffffffffffffffff000000000000000000000000000000000000000000000000811690600860201960e0510110610d9e575b5060c01c835260e05160291161014557602960c05101356bffffffffffffffffffffffff19811690601460281960e0510110610d6a575b5060601c60208401525f5b60068110610cfe575060e05160ff1015610cc95760ff60c051013560f81c80158015610cf4575b610cdd57604085015260e0516101001015610cc95761010060c051013560f81c80158015610cbf575b610ca757606085015260e051610101116101455761059d6101001960e0510161010160c0510161260b565b60f01c608085015260e05161010311610145576105c76101021960e0510161010360c05101612a96565b60d81c60a085015260e05161010811610145576105f16101071960e0510161010860c05101612a96565b60d81c8060c086015260e05161010d116101455761061c61010c1960e0510161010d60c05101612a96565b60d81c908160e08701528110610c8f575060e05161011211610145576001600160d01b03196106586101111960e0510161011260c0510161281e565b1661010085015260e05161011811610145576106816101171960e0510161011860c0510161267e565b8061012086015215610c765760e051816101390111610145576106ab368261013960c05101612854565b6101408501526106bd8260f81c612b14565b6101608501525f5b8260f81c8110610ba05750505067ffffffffffffffff815116468103610b7157506001600160a01b03602082015116308103610b42575061071160043560040135602460043501612a6f565b61ffff80608085015116911690818103610b14575050604060a06107406004356004013560246004350161289b565b949093015185516101008701516040517fbdd600cd000000000000000000000000000000000000000000000000000000008152600481019490945260ff90911660248401526001600160d01b031916604483015261ffff93841660648301529290931660848401528260a4816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa908115610acb575f91610ad6575b6107f092506128f3565b905b6004356004013560a0516047011161014557606b600435019060205f60405160e05160c05182378060e0518101838152039060025afa15610acb575f5190600460a05110610ab85761084660a051846127e8565b926108508461269a565b916001600160a01b038316938415610a9b57833b15610a885791602093915f9360405191868301937fab750e750000000000000000000000000000000000000000000000000000000085526060602485015260a051608485015260a0519060a48501378560a460a05185010152604483015260648201526108e860a482601f19601f60a051011681010301601f19810183528261229e565b83805251917f0000000000000000000000000000000000000000000000000000000000000000fa915f519215610a48578360405180916020825260ff815116602083015260ff602082015116604083015260ff604082015116606083015260ff606082015116608083015261ffff60808201511660a083015264ffffffffff60a08201511660c083015264ffffffffff60c08201511660e083015264ffffffffff60e0820151166101008301526001600160d01b03196101008201511661012083015261012081015161014083015260206101408201516101806101608501528051918291826101a0870152016101c085015e5f6101c08285010152601f801991011682019060206101e06101606101c0850193015193601f196101c087830301016101808701528451809452019201905f5b818110610a29575050500390f35b825163ffffffff16845285945060209384019390920191600101610a1b565b6001600160e01b0319935083907f9436d1e2000000000000000000000000000000000000000000000000000000005f52166004526024521660445260645ffd5b84632f8aeb3960e11b5f5260045260245ffd5b6001600160e01b031986631d8370a360e11b5f521660045260245ffd5b631d8370a360e11b5f525f60045260245ffd5b6040513d5f823e3d90fd5b905060a03d60a011610b0d575b610aed818461229e565b82019160a081840312610145576107f092610b0791612750565b906107e6565b503d610ae3565b7fe2f4385f000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7fd98bb301000000000000000000000000000000000000000000000000000000005f526004523060245260445ffd5b7f25f37132000000000000000000000000000000000000000000000000000000005f526004524660245260445ffd5b7f3fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81168103610c6257610bda8160021b8361013901612671565b610bf5610bef60e0518360e05160c0516125f3565b906127e8565b60e01c9082151580610c36575b610c21575090600191610c1a82610160890151612b46565b52016106c5565b63678a1d2960e11b5f5260045260245260445ffd5b506101608701515f19840190848211610c625763ffffffff91610c5891612b46565b5116821115610c02565b634e487b7160e01b5f52601160045260245ffd5b63678a1d2960e11b5f526101186004525f60245260445ffd5b63678a1d2960e11b5f5261010d60045260245260445ffd5b63678a1d2960e11b5f5261010060045260245260445ffd5b50600a8111610572565b634e487b7160e01b5f52603260045260245ffd5b63678a1d2960e11b5f5260ff60045260245260445ffd5b50600a8111610549565b7f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81168103610c62578060051b603d019081603d11610c6257610d55610d4f60019360e0519060e05160c0516125f3565b9061267e565b610d6382604088015161288a565b5201610522565b90506bffffffffffffffffffffffff19906bffffffffffffffffffffffff19602960e0516014030160031b1b161686610517565b7fffffffffffffffff000000000000000000000000000000000000000000000000809250602160e0516008030160031b1b1616866104e0565b639e48578960e01b5f5260e05160045260245260445ffd5b63678a1d2960e11b5f5260fd60045260245260445ffd5b60ff6081610452565b63678a1d2960e11b5f5260fe60045260245260445ffd5b7f66984b52000000000000000000000000000000000000000000000000000000005f52600452600160245260445ffd5b7f230542a9000000000000000000000000000000000000000000000000000000005f526004527f76657269746565207665726966696564207265706f727420763100000000000060245260445ffd5b639e48578960e01b5f5260e05160045261013960245260445ffd5b60020361191c57610ecf612589565b5060c080604051610ee0828261229e565b369037604051610ef0828261229e565b81368237610efc612589565b9160d560e0511061190257610f1560e05160c05161260b565b60f01c80600201600211610c625760ca8101808260020111610c62578060e051036118ea575060e05160041161014557610f5a60031960e05101600460c0510161260b565b60f01c610f6681612b5a565b9081156118d45781600d01600d119081610c625782600d0184600201106118ad5760e05160061015610cc9576009600660c051013560f81c1161188c5760ff906001810361188457815f5b168852166020870152600a600660c051013560f81c1015610cc95769010204030506070a080960b01b600660c051013560f81c1a604087015269010204030506070a080960b01b600660c051013560f81c1a606087015260e051600711610145576001600160d01b031961103060061960e05101600760c0510161281e565b16610100870152610c625760e05181600d0111610145576110749061105b3682600d60c05101612854565b6101408701528260020190600d0160e05160c051612b89565b6101608501525f600a8201809260020111905b60068110611821575050505f906110a96004356004013560246004350161289b565b86516101008801516040517f46274bef000000000000000000000000000000000000000000000000000000008152600481019590955260ff90911660248501526001600160d01b031916604484015261ffff9182166064840152166084820152918260a4817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa8015610acb575f925f91611708575b506111569060a0946128f3565b64ffffffffff8251169084015264ffffffffff60208201511660e084015261ffff61118c60043560040135602460043501612a6f565b1660808401526080810151610100520151600460ff60408401511611610120525f196058935f935f9560ff825116611560575b61012051611437575b5083515f908060981015611420575060b8850151901a926101608201515160ff8716019060995f905b8682106113885750505f1981146113135764ffffffffff1660a08301525b6040519460208260051b8701016040526101608301519460208701985f995b87518b10156112605761125860019163ffffffff61124c8e8c612b46565b51169060208c01612f75565b9a019961122e565b9194989295995092955080956101608901515103611296575b5050505050819003601f190160051c8152610160820152906107f2565b6112ab93949550610100519060208801612e2c565b915f60995b8382106112bd5780611279565b60026112ca910183612dcb565b809291610120516101205115611306575b6112eb575b5050600101906112b0565b906112fe91856001949860208b01612e2c565b9490896112e0565b5060018160301c146112db565b5060ff60408301511660058114801561137e575b8015611374575b801561136a575b61133f575061120f565b7fa468c967000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b5060098114611335565b506008811461132e565b5060068114611327565b6002611395910188612dcb565b91908060301c9461012051156101205115611415575b61140a5760ff82160194600581149081156113ff575b50806113ec575b6113d9575b506001905b01906111f1565b60081c64ffffffffff16925060016113cd565b508364ffffffffff8260081c16106113c8565b60069150148c6113c1565b9450506001906113d2565b5060018614156113ab565b632de0aa1f60e11b5f52600452609960245260445ffd5b90928560301c60058114908115611555575b50611544575b9061010051515f90806057101561152d57506077610100510151901a9060ff855116155f14611525576012905b610160860151915f915b84831061149957505050505091866111c8565b6114ab9060ff83160161010051612dcb565b9290838160301c906005821491821561151a575b5081611505575b816114ef575b506114dc575b5060010191611486565b60081c64ffffffffff16955060016114d2565b6114ff9150826101005188612f1b565b8d6114cc565b90508764ffffffffff8360081c1610906114c6565b60061491508e6114bf565b60229061147c565b632de0aa1f60e11b5f52600452605860245260445ffd5b5064ffffffffff8560081c1661144f565b600691501488611449565b508095506101409194500151925f610140525f610140525f935f610160525f815180156116f157506020820151901a610160528051905f9180600110156116da575060210151901a80159061010051515f9080605610156116c357506101005160760151609893911a5f5b818110611618575050156115e65750939461014051946111bf565b7f6fe29ef9000000000000000000000000000000000000000000000000000000005f526004526101605160245260445ffd5b836116268661010051612d94565b1460426116396041880161010051612d94565b9601955f915b818310611651575050506001016115cb565b909196816116656001830161010051612dcb565b60805291816116ba575b8161169f575b5061168a575b5060016080519701919061163f565b9a5093506001936080519a610140528c61167b565b90506116b2610160519161010051612d94565b11158e611675565b8715915061166f565b632de0aa1f60e11b5f52600452605760245260445ffd5b632de0aa1f60e11b5f52600452600260245260445ffd5b632de0aa1f60e11b5f52600452600160245260445ffd5b9250503d805f843e61171a818461229e565b818382810103126101455782519367ffffffffffffffff8511610145578285850183860103126101455760405193848481011067ffffffffffffffff858701111761180d578385016040526117708682016126dc565b85526117806020878301016126dc565b602086015280860160408181015190870152606080820151908701526080015167ffffffffffffffff8111610145576117c090848301908884010161270a565b608086015260a086820101519067ffffffffffffffff8211610145576020846117f860a099611805956111569886019186010161270a565b8989015282019101612750565b915093611149565b634e487b7160e01b5f52604160045260245ffd5b81610c62577f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81168103610c6257600190611873610d4f60e0516118688460051b88612671565b60e05160c0516125f3565b61187d828861288a565b5201611087565b816081610fb1565b632f86d04b60e01b5f526006600452600660c051013560f81c60245260445ffd5b8260d581018091600d0111610c625763464cd74f60e11b5f5260e05160045260245260445ffd5b632f86d04b60e01b5f526004805260245260445ffd5b63464cd74f60e11b5f5260e05160045260245260445ffd5b63464cd74f60e11b5f5260e05160045260d560245260445ffd5b7f55184122000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b634e487b7160e01b5f52602160045260245ffd5b63718c0ead60e11b5f526004356004013560045260a05160470160245260445ffd5b7f84fc4d74000000000000000000000000000000000000000000000000000000005f52600452600160245260445ffd5b63718c0ead60e11b5f5260043560040135600452604760245260445ffd5b34610145575f3660031901126101455760206001600160a01b035f5416604051908152f35b34610145576020366003190112610145576004355f526002602052611a2260ff60405f20541660405191829182612217565b0390f35b34610145575f36600319011261014557336001600160a01b036001541603611a9a576001600160a01b0319600154166001555f54336001600160a01b03198216175f556001600160a01b033391167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e05f80a3005b7f118cdaa7000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b346101455760203660031901126101455760043567ffffffffffffffff811161014557611af79036906004016121e6565b90611b006126c9565b5f5b828110611b0b57005b611b1e611b1982858561222a565b61223a565b6001600160e01b0319811690815f52600360205260016001600160a01b0360405f20541614611bbe579060019291815f5260036020526001600160a01b0360405f20541615611baf575b50805f52600360205260405f20836001600160a01b03198254161790557fe7f36f84a2d199ecfa752c180b57b2955ff54f4251284caec47415cca684fd445f80a201611b02565b611bb89061224f565b85611b68565b5063b993a56f60e01b5f5260045260245ffd5b34610145575f36600319011261014557611be96126c9565b6001600160a01b0319600154166001555f6001600160a01b0381546001600160a01b031981168355167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e08280a3005b34610145575f36600319011261014557604051806020600454918281520190828260045f527f8a35acfbc15ff81a39ae7d344fd709f28e8600b4aa8c65c6b64bfe7fe36bd19b925f905b806007830110611e0d57611cdb945491818110611def575b818110611dd1575b818110611db3575b818110611d95575b818110611d77575b818110611d59575b818110611d3c575b10611d27575b50939293038261229e565b604051918291602083019060208452518091526040830191905f5b818110611d04575050500390f35b82516001600160e01b031916845285945060209384019390920191600101611cf6565b6001600160e01b031916815260200185611cd0565b9260206001916001600160e01b031985831b168152019301611cca565b9260206001916001600160e01b03198560401b168152019301611cc2565b9260206001916001600160e01b03198560601b168152019301611cba565b9260206001916001600160e01b03198560801b168152019301611cb2565b9260206001916001600160e01b03198560a01b168152019301611caa565b9260206001916001600160e01b03198560c01b168152019301611ca2565b9260206001916001600160e01b03198560e01b168152019301611c9a565b9160089193506101006001916001600160e01b03198754818160e01b168352818160c01b166020840152818160a01b166040840152818160801b166060840152818160601b166080840152818160401b1660a0840152818160201b1660c08401521660e0820152019401920185929391611c82565b3461014557602036600319011261014557600435611e9e6126c9565b805f52600260205260ff60405f205416600481101561194757600314611efb57805f52600260205260405f20600360ff198254161790557f8461c47aa7e9cc3d96d221c3a8b98615c47d00ba450a51b916c79cd445800a565f80a2005b6320481e0160e11b5f5260045260245ffd5b34610145576020366003190112610145576004356001600160e01b03198116810361014557611f3b906122c0565b6040516008821015611947576020918152f35b34610145575f3660031901126101455760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b346101455760403660031901126101455760043560243560048110801561014557611fb16126c9565b5f60018314158061207c575b61204b5750825f52600260205260ff60405f20541660048110156119475760031461203857825f52600260205260405f209015611947577ff98b9ef796deeb1a4176c52400d2dc69aca098f6ea481712cfa4ca773434f237916120339160ff1981541660ff831617905560405191829182612217565b0390a2005b826320481e0160e11b5f5260045260245ffd5b90507fdfc03387000000000000000000000000000000000000000000000000000000005f526119475760045260245ffd5b50505f6002831415611fbd565b346101455760403660031901126101455760043567ffffffffffffffff8111610145576120ba9036906004016121e6565b602435916001600160a01b03831692838103610145576120d86126c9565b3b156121d3575f5b8281106120e957005b6120f7611b1982858561222a565b6001600160e01b0319811690815f5260036020526001600160a01b0360405f2054166001600160e01b031983146121ab57600181146121985790600193929115612189575b50805f52600360205260405f20866001600160a01b03198254161790557f36362f0087997ae9b053efab57e27ba3a5bdf8ac52dbd0f615336cb64102341c6020604051888152a2016120e0565b6121929061224f565b8661213c565b8263b993a56f60e01b5f5260045260245ffd5b7ffae9b24f000000000000000000000000000000000000000000000000000000005f5260045ffd5b82632f8aeb3960e11b5f5260045260245ffd5b9181601f840112156101455782359167ffffffffffffffff8311610145576020808501948460051b01011161014557565b9190602083019260048210156119475752565b9190811015610cc95760051b0190565b356001600160e01b0319811681036101455790565b600454906801000000000000000082101561180d576001820180600455821015610cc95760045f5260205f208260031c019163ffffffff60e084549260051b169260e01c831b921b1916179055565b90601f8019910116810190811067ffffffffffffffff82111761180d57604052565b6001600160e01b031916805f5260036020526001600160a01b0360405f2054168015612583576001811461257c57803b156124ba5760205f604051828101907f3cadf4490000000000000000000000000000000000000000000000000000000082528560248201526024815261233760448261229e565b82805251908461c350fa5f51903d81158080612549575b61253e578061250b575b61250157816124f6575b506124de575b5060205f604051828101907f5c975abb000000000000000000000000000000000000000000000000000000008252600481526123a560248261229e565b82805251908461c350fa5f51903d816124d3575b50612448575b505f602091604051838101907f053c238d000000000000000000000000000000000000000000000000000000008252600481526123fd60248261229e565b838052519161c350fa903d5f51908361243d575b5082612428575b505061242357600190565b600790565b6001600160e01b031916141590505f80612418565b60201492505f612411565b6124cc5760205f604051828101907f2b7ac3f30000000000000000000000000000000000000000000000000000000082526004815261248860248261229e565b82805251908461c350fa5f51903d816124c1575b50156123bf576001600160a01b03915016803b156124ba575f6123bf565b5050600390565b60209150145f61249c565b5050600690565b60209150145f6123b9565b6001600160a01b03915016803b156124ba575f612368565b60209150145f612362565b5050505050600590565b507fde03ac4c000000000000000000000000000000000000000000000000000000006001600160e01b0319841614612358565b505050505050600490565b507fe4ea6542000000000000000000000000000000000000000000000000000000006001600160e01b031985161461234e565b5050600290565b50505f90565b60405190610180820182811067ffffffffffffffff82111761180d576040526060610160835f81525f60208201525f60408201525f838201525f60808201525f60a08201525f60c08201525f60e08201525f6101008201525f610120820152826101408201520152565b90939293848311610145578411610145578101920390565b919091357fffff0000000000000000000000000000000000000000000000000000000000008116926002811061263f575050565b7fffff000000000000000000000000000000000000000000000000000000000000929350829060020360031b1b161690565b91908201809211610c6257565b35906020811061268c575090565b5f199060200360031b1b1690565b6001600160e01b0319165f5260036020526001600160a01b0360405f20541690600182146126c457565b5f9150565b6001600160a01b035f54163303611a9a57565b519064ffffffffff8216820361014557565b67ffffffffffffffff811161180d57601f01601f191660200190565b81601f8201121561014557805190612721826126ee565b9261272f604051948561229e565b8284526020838301011161014557815f9260208093018386015e8301015290565b91908260a09103126101455760405160a0810181811067ffffffffffffffff82111761180d576040526080808294805184526020810151602085015260408101516040850152606081015160608501520151910152565b604051906060820182811067ffffffffffffffff82111761180d57604052815f81525f602082015260408051916127df60c08461229e565b60c03684370152565b919091356001600160e01b031981169260048110612804575050565b6001600160e01b0319929350829060040360031b1b161690565b919091356001600160d01b03198116926006811061283a575050565b6001600160d01b0319929350829060060360031b1b161690565b929192612860826126ee565b9161286e604051938461229e565b829481845281830111610145578281602093845f960137010152565b906006811015610cc95760051b0190565b909182602111610145576128b660201984016021840161267e565b9280604111610145576128d060401982016041850161260b565b60f01c9281604311610145576128ed91604219019060430161260b565b60f01c90565b604081018051907f0000000000000000000000000000000000000000000000000000000000000000809203612a545750508051825190818114801590612a4c575b612a335750506020810151602083015190818114801590612a2b575b612a115750506060810151604083015190818114801590612a09575b6129ef57505060808101516060830151908181148015906129e7575b6129ce57505060a06080910151910151908181148015906129c6575b6129ac575050565b631025b49960e11b5f52600560045260245260445260645ffd5b5081156129a4565b631025b49960e11b5f526004805260245260445260645ffd5b508115612988565b631025b49960e11b5f52600360045260245260445260645ffd5b50811561296c565b631025b49960e11b5f52600160045260245260445260645ffd5b508115612950565b631025b49960e11b5f525f60045260245260445260645ffd5b508115612934565b51631025b49960e11b5f52600260045260245260445260645ffd5b90612a799161289b565b90915061ffff811661ffff8316105f14612a91575090565b905090565b919091357fffffffffff00000000000000000000000000000000000000000000000000000081169260058110612aca575050565b7fffffffffff000000000000000000000000000000000000000000000000000000929350829060050360031b1b161690565b67ffffffffffffffff811161180d5760051b60200190565b90612b1e82612afc565b612b2b604051918261229e565b8281528092612b3c601f1991612afc565b0190602036910137565b8051821015610cc95760209160051b010190565b60018114612b825760028114612b7b57600314612b75575f90565b61028890565b5061024890565b5061018090565b90939291828114612d8b57612b9f838284612e6f565b60208103612d75575060208101612bb7848285612e6f565b9081158015612d6b575b612d565750612bcf81612b14565b958160051b935f5b838110612c09575050505090604091010190808203612bf4575050565b63464cd74f60e11b5f5260045260245260445ffd5b60408160051b860101612c1d888285612e6f565b90878203612d56575050858501956040870190612c3b898386612e6f565b9182158015612d4c575b612d355750601f19601f8301160196612c6989602080808c019b8b01010186612e6f565b601f8316151580612d24575b612d0657600193929190600e8303612cfa57612c9090612e84565b905b8192638000000063ffffffff841614612cc2575b50505063ffffffff612cb8838d612b46565b9116905201612bd7565b612ce792935090606060206040612ce09484010101910188886125f3565b3691612854565b6020815191012060e01c175f8080612ca6565b50638000000090612c92565b602060408484632f86d04b60e01b5f5201010160045260245260445ffd5b508060f88460031b161b1515612c75565b9050632f86d04b60e01b5f5260045260245260445ffd5b5060408311612c45565b632f86d04b60e01b5f5260045260245260445ffd5b5060ff8211612bc1565b90632f86d04b60e01b5f5260045260245260445ffd5b50606093505050565b805180831015612da9575001602001515f1a90565b905060018201809211610c6257632de0aa1f60e11b5f5260045260245260445ffd5b9091600783018251808211612e17575050600760208484010151936103fc8560c81c9560c61c1601019151808311612e005750565b9050632de0aa1f60e11b5f5260045260245260445ffd5b632de0aa1f60e11b5f5260045260245260445ffd5b909391926103fc9060021b1692835b612e46575050505090565b90919293612e619060208686038401015160e01c9084612f75565b936003190192919083612e3b565b90916020830190808211612bf4575050013590565b907f494e54454c2d53412d00000000000000000000000000000000000000000000007fffffffffffffffffff0000000000000000000000000000000000000000000000831603612f12575f60b05b60888111612ee5575063ffffffff169150565b90603060ff85841c16189060098211612f0657600a02019060071901612ed2565b50638000000093505050565b63800000009150565b939260ff8316855103612f6d57602090816001949394960193016103fc8282019360021b169003015b818110612f5057505050565b9091936020600491835160e01c8751141695019101919091612f44565b505f93505050565b918192815f5b828611612fa7575b1890841417612f93575b50905090565b826020938303818581015e5201805f612f8d565b5050601f198401519382851115612fc457601f1901938290612f7b565b938290612f8356",
}

// RiscZeroAttestationVerifier is an auto generated Go binding around an Ethereum contract.
type RiscZeroAttestationVerifier struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *RiscZeroAttestationVerifier) GetABI() abi.ABI {
	return c.abi
}

// NewRiscZeroAttestationVerifier creates a new instance of RiscZeroAttestationVerifier.
func NewRiscZeroAttestationVerifier() *RiscZeroAttestationVerifier {
	parsed, err := RiscZeroAttestationVerifierMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &RiscZeroAttestationVerifier{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *RiscZeroAttestationVerifier) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address owner_, address store_, bytes32 root_, uint256 proofGas_) returns()
func (riscZeroAttestationVerifier *RiscZeroAttestationVerifier) PackConstructor(owner_ common.Address, store_ common.Address, root_ [32]byte, proofGas_ *big.Int) []byte {
	enc, err := riscZeroAttestationVerifier.abi.Pack("", owner_, store_, root_, proofGas_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackAcceptOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79ba5097.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function acceptOwnership() returns()
func (riscZeroAttestationVerifier *RiscZeroAttestationVerifier) PackAcceptOwnership() []byte {
	enc, err := riscZeroAttestationVerifier.abi.Pack("acceptOwnership")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAcceptOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79ba5097.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function acceptOwnership() returns()
func (riscZeroAttestationVerifier *RiscZeroAttestationVerifier) TryPackAcceptOwnership() ([]byte, error) {
	return riscZeroAttestationVerifier.abi.Pack("acceptOwnership")
}

// PackAllowImage is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2b4513a3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function allowImage(bytes32 image, uint8 kind) returns()
func (riscZeroAttestationVerifier *RiscZeroAttestationVerifier) PackAllowImage(image [32]byte, kind uint8) []byte {
	enc, err := riscZeroAttestationVerifier.abi.Pack("allowImage", image, kind)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAllowImage is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2b4513a3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function allowImage(bytes32 image, uint8 kind) returns()
func (riscZeroAttestationVerifier *RiscZeroAttestationVerifier) TryPackAllowImage(image [32]byte, kind uint8) ([]byte, error) {
	return riscZeroAttestationVerifier.abi.Pack("allowImage", image, kind)
}

// PackAllowSelectors is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1967547b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function allowSelectors(bytes4[] selectors_, address through_) returns()
func (riscZeroAttestationVerifier *RiscZeroAttestationVerifier) PackAllowSelectors(selectors [][4]byte, through common.Address) []byte {
	enc, err := riscZeroAttestationVerifier.abi.Pack("allowSelectors", selectors, through)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAllowSelectors is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1967547b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function allowSelectors(bytes4[] selectors_, address through_) returns()
func (riscZeroAttestationVerifier *RiscZeroAttestationVerifier) TryPackAllowSelectors(selectors [][4]byte, through common.Address) ([]byte, error) {
	return riscZeroAttestationVerifier.abi.Pack("allowSelectors", selectors, through)
}

// PackDropImage is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4d6bce6d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function dropImage(bytes32 image) returns()
func (riscZeroAttestationVerifier *RiscZeroAttestationVerifier) PackDropImage(image [32]byte) []byte {
	enc, err := riscZeroAttestationVerifier.abi.Pack("dropImage", image)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDropImage is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4d6bce6d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function dropImage(bytes32 image) returns()
func (riscZeroAttestationVerifier *RiscZeroAttestationVerifier) TryPackDropImage(image [32]byte) ([]byte, error) {
	return riscZeroAttestationVerifier.abi.Pack("dropImage", image)
}

// PackDropSelectors is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7517a01e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function dropSelectors(bytes4[] selectors_) returns()
func (riscZeroAttestationVerifier *RiscZeroAttestationVerifier) PackDropSelectors(selectors [][4]byte) []byte {
	enc, err := riscZeroAttestationVerifier.abi.Pack("dropSelectors", selectors)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDropSelectors is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7517a01e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function dropSelectors(bytes4[] selectors_) returns()
func (riscZeroAttestationVerifier *RiscZeroAttestationVerifier) TryPackDropSelectors(selectors [][4]byte) ([]byte, error) {
	return riscZeroAttestationVerifier.abi.Pack("dropSelectors", selectors)
}

// PackImages is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8c58bb2b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function images(bytes32 image) view returns(uint8)
func (riscZeroAttestationVerifier *RiscZeroAttestationVerifier) PackImages(image [32]byte) []byte {
	enc, err := riscZeroAttestationVerifier.abi.Pack("images", image)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackImages is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8c58bb2b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function images(bytes32 image) view returns(uint8)
func (riscZeroAttestationVerifier *RiscZeroAttestationVerifier) TryPackImages(image [32]byte) ([]byte, error) {
	return riscZeroAttestationVerifier.abi.Pack("images", image)
}

// UnpackImages is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8c58bb2b.
//
// Solidity: function images(bytes32 image) view returns(uint8)
func (riscZeroAttestationVerifier *RiscZeroAttestationVerifier) UnpackImages(data []byte) (uint8, error) {
	out, err := riscZeroAttestationVerifier.abi.Unpack("images", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8da5cb5b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function owner() view returns(address)
func (riscZeroAttestationVerifier *RiscZeroAttestationVerifier) PackOwner() []byte {
	enc, err := riscZeroAttestationVerifier.abi.Pack("owner")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8da5cb5b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function owner() view returns(address)
func (riscZeroAttestationVerifier *RiscZeroAttestationVerifier) TryPackOwner() ([]byte, error) {
	return riscZeroAttestationVerifier.abi.Pack("owner")
}

// UnpackOwner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8da5cb5b.
//
// Solidity: function owner() view returns(address)
func (riscZeroAttestationVerifier *RiscZeroAttestationVerifier) UnpackOwner(data []byte) (common.Address, error) {
	out, err := riscZeroAttestationVerifier.abi.Unpack("owner", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackPendingOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe30c3978.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pendingOwner() view returns(address)
func (riscZeroAttestationVerifier *RiscZeroAttestationVerifier) PackPendingOwner() []byte {
	enc, err := riscZeroAttestationVerifier.abi.Pack("pendingOwner")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPendingOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe30c3978.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pendingOwner() view returns(address)
func (riscZeroAttestationVerifier *RiscZeroAttestationVerifier) TryPackPendingOwner() ([]byte, error) {
	return riscZeroAttestationVerifier.abi.Pack("pendingOwner")
}

// UnpackPendingOwner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe30c3978.
//
// Solidity: function pendingOwner() view returns(address)
func (riscZeroAttestationVerifier *RiscZeroAttestationVerifier) UnpackPendingOwner(data []byte) (common.Address, error) {
	out, err := riscZeroAttestationVerifier.abi.Unpack("pendingOwner", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackProofGas is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x36725f73.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proofGas() view returns(uint256)
func (riscZeroAttestationVerifier *RiscZeroAttestationVerifier) PackProofGas() []byte {
	enc, err := riscZeroAttestationVerifier.abi.Pack("proofGas")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProofGas is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x36725f73.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proofGas() view returns(uint256)
func (riscZeroAttestationVerifier *RiscZeroAttestationVerifier) TryPackProofGas() ([]byte, error) {
	return riscZeroAttestationVerifier.abi.Pack("proofGas")
}

// UnpackProofGas is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x36725f73.
//
// Solidity: function proofGas() view returns(uint256)
func (riscZeroAttestationVerifier *RiscZeroAttestationVerifier) UnpackProofGas(data []byte) (*big.Int, error) {
	out, err := riscZeroAttestationVerifier.abi.Unpack("proofGas", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRenounceOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x715018a6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function renounceOwnership() returns()
func (riscZeroAttestationVerifier *RiscZeroAttestationVerifier) PackRenounceOwnership() []byte {
	enc, err := riscZeroAttestationVerifier.abi.Pack("renounceOwnership")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRenounceOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x715018a6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function renounceOwnership() returns()
func (riscZeroAttestationVerifier *RiscZeroAttestationVerifier) TryPackRenounceOwnership() ([]byte, error) {
	return riscZeroAttestationVerifier.abi.Pack("renounceOwnership")
}

// PackRoot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xebf0c717.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function root() view returns(bytes32)
func (riscZeroAttestationVerifier *RiscZeroAttestationVerifier) PackRoot() []byte {
	enc, err := riscZeroAttestationVerifier.abi.Pack("root")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRoot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xebf0c717.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function root() view returns(bytes32)
func (riscZeroAttestationVerifier *RiscZeroAttestationVerifier) TryPackRoot() ([]byte, error) {
	return riscZeroAttestationVerifier.abi.Pack("root")
}

// UnpackRoot is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xebf0c717.
//
// Solidity: function root() view returns(bytes32)
func (riscZeroAttestationVerifier *RiscZeroAttestationVerifier) UnpackRoot(data []byte) ([32]byte, error) {
	out, err := riscZeroAttestationVerifier.abi.Unpack("root", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackSelectors is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6e25b978.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function selectors() view returns(bytes4[])
func (riscZeroAttestationVerifier *RiscZeroAttestationVerifier) PackSelectors() []byte {
	enc, err := riscZeroAttestationVerifier.abi.Pack("selectors")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSelectors is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6e25b978.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function selectors() view returns(bytes4[])
func (riscZeroAttestationVerifier *RiscZeroAttestationVerifier) TryPackSelectors() ([]byte, error) {
	return riscZeroAttestationVerifier.abi.Pack("selectors")
}

// UnpackSelectors is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6e25b978.
//
// Solidity: function selectors() view returns(bytes4[])
func (riscZeroAttestationVerifier *RiscZeroAttestationVerifier) UnpackSelectors(data []byte) ([][4]byte, error) {
	out, err := riscZeroAttestationVerifier.abi.Unpack("selectors", data)
	if err != nil {
		return *new([][4]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([][4]byte)).(*[][4]byte)
	return out0, nil
}

// PackStanding is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x373a2ac8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function standing(bytes4 selector) view returns(uint8)
func (riscZeroAttestationVerifier *RiscZeroAttestationVerifier) PackStanding(selector [4]byte) []byte {
	enc, err := riscZeroAttestationVerifier.abi.Pack("standing", selector)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStanding is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x373a2ac8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function standing(bytes4 selector) view returns(uint8)
func (riscZeroAttestationVerifier *RiscZeroAttestationVerifier) TryPackStanding(selector [4]byte) ([]byte, error) {
	return riscZeroAttestationVerifier.abi.Pack("standing", selector)
}

// UnpackStanding is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x373a2ac8.
//
// Solidity: function standing(bytes4 selector) view returns(uint8)
func (riscZeroAttestationVerifier *RiscZeroAttestationVerifier) UnpackStanding(data []byte) (uint8, error) {
	out, err := riscZeroAttestationVerifier.abi.Unpack("standing", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackStore is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x975057e7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function store() view returns(address)
func (riscZeroAttestationVerifier *RiscZeroAttestationVerifier) PackStore() []byte {
	enc, err := riscZeroAttestationVerifier.abi.Pack("store")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStore is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x975057e7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function store() view returns(address)
func (riscZeroAttestationVerifier *RiscZeroAttestationVerifier) TryPackStore() ([]byte, error) {
	return riscZeroAttestationVerifier.abi.Pack("store")
}

// UnpackStore is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x975057e7.
//
// Solidity: function store() view returns(address)
func (riscZeroAttestationVerifier *RiscZeroAttestationVerifier) UnpackStore(data []byte) (common.Address, error) {
	out, err := riscZeroAttestationVerifier.abi.Unpack("store", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackThrough is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd0ea1ae5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function through(bytes4 selector) view returns(address to)
func (riscZeroAttestationVerifier *RiscZeroAttestationVerifier) PackThrough(selector [4]byte) []byte {
	enc, err := riscZeroAttestationVerifier.abi.Pack("through", selector)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackThrough is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd0ea1ae5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function through(bytes4 selector) view returns(address to)
func (riscZeroAttestationVerifier *RiscZeroAttestationVerifier) TryPackThrough(selector [4]byte) ([]byte, error) {
	return riscZeroAttestationVerifier.abi.Pack("through", selector)
}

// UnpackThrough is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd0ea1ae5.
//
// Solidity: function through(bytes4 selector) view returns(address to)
func (riscZeroAttestationVerifier *RiscZeroAttestationVerifier) UnpackThrough(data []byte) (common.Address, error) {
	out, err := riscZeroAttestationVerifier.abi.Unpack("through", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackTransferOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2fde38b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferOwnership(address newOwner) returns()
func (riscZeroAttestationVerifier *RiscZeroAttestationVerifier) PackTransferOwnership(newOwner common.Address) []byte {
	enc, err := riscZeroAttestationVerifier.abi.Pack("transferOwnership", newOwner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransferOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2fde38b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transferOwnership(address newOwner) returns()
func (riscZeroAttestationVerifier *RiscZeroAttestationVerifier) TryPackTransferOwnership(newOwner common.Address) ([]byte, error) {
	return riscZeroAttestationVerifier.abi.Pack("transferOwnership", newOwner)
}

// PackVerify is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8e760afe.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function verify(bytes evidence) view returns((uint8,uint8,uint8,uint8,uint16,uint40,uint40,uint40,bytes6,bytes32,bytes,uint32[]) report)
func (riscZeroAttestationVerifier *RiscZeroAttestationVerifier) PackVerify(evidence []byte) []byte {
	enc, err := riscZeroAttestationVerifier.abi.Pack("verify", evidence)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVerify is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8e760afe.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function verify(bytes evidence) view returns((uint8,uint8,uint8,uint8,uint16,uint40,uint40,uint40,bytes6,bytes32,bytes,uint32[]) report)
func (riscZeroAttestationVerifier *RiscZeroAttestationVerifier) TryPackVerify(evidence []byte) ([]byte, error) {
	return riscZeroAttestationVerifier.abi.Pack("verify", evidence)
}

// UnpackVerify is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8e760afe.
//
// Solidity: function verify(bytes evidence) view returns((uint8,uint8,uint8,uint8,uint16,uint40,uint40,uint40,bytes6,bytes32,bytes,uint32[]) report)
func (riscZeroAttestationVerifier *RiscZeroAttestationVerifier) UnpackVerify(data []byte) (VerifiedReport, error) {
	out, err := riscZeroAttestationVerifier.abi.Unpack("verify", data)
	if err != nil {
		return *new(VerifiedReport), err
	}
	out0 := *abi.ConvertType(out[0], new(VerifiedReport)).(*VerifiedReport)
	return out0, nil
}

// RiscZeroAttestationVerifierImageAllowed represents a ImageAllowed event raised by the RiscZeroAttestationVerifier contract.
type RiscZeroAttestationVerifierImageAllowed struct {
	Image [32]byte
	Kind  uint8
	Raw   *types.Log // Blockchain specific contextual infos
}

const RiscZeroAttestationVerifierImageAllowedEventName = "ImageAllowed"

// ContractEventName returns the user-defined event name.
func (RiscZeroAttestationVerifierImageAllowed) ContractEventName() string {
	return RiscZeroAttestationVerifierImageAllowedEventName
}

// UnpackImageAllowedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ImageAllowed(bytes32 indexed image, uint8 kind)
func (riscZeroAttestationVerifier *RiscZeroAttestationVerifier) UnpackImageAllowedEvent(log *types.Log) (*RiscZeroAttestationVerifierImageAllowed, error) {
	event := "ImageAllowed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != riscZeroAttestationVerifier.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RiscZeroAttestationVerifierImageAllowed)
	if len(log.Data) > 0 {
		if err := riscZeroAttestationVerifier.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range riscZeroAttestationVerifier.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// RiscZeroAttestationVerifierImageDropped represents a ImageDropped event raised by the RiscZeroAttestationVerifier contract.
type RiscZeroAttestationVerifierImageDropped struct {
	Image [32]byte
	Raw   *types.Log // Blockchain specific contextual infos
}

const RiscZeroAttestationVerifierImageDroppedEventName = "ImageDropped"

// ContractEventName returns the user-defined event name.
func (RiscZeroAttestationVerifierImageDropped) ContractEventName() string {
	return RiscZeroAttestationVerifierImageDroppedEventName
}

// UnpackImageDroppedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ImageDropped(bytes32 indexed image)
func (riscZeroAttestationVerifier *RiscZeroAttestationVerifier) UnpackImageDroppedEvent(log *types.Log) (*RiscZeroAttestationVerifierImageDropped, error) {
	event := "ImageDropped"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != riscZeroAttestationVerifier.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RiscZeroAttestationVerifierImageDropped)
	if len(log.Data) > 0 {
		if err := riscZeroAttestationVerifier.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range riscZeroAttestationVerifier.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// RiscZeroAttestationVerifierOwnershipTransferStarted represents a OwnershipTransferStarted event raised by the RiscZeroAttestationVerifier contract.
type RiscZeroAttestationVerifierOwnershipTransferStarted struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           *types.Log // Blockchain specific contextual infos
}

const RiscZeroAttestationVerifierOwnershipTransferStartedEventName = "OwnershipTransferStarted"

// ContractEventName returns the user-defined event name.
func (RiscZeroAttestationVerifierOwnershipTransferStarted) ContractEventName() string {
	return RiscZeroAttestationVerifierOwnershipTransferStartedEventName
}

// UnpackOwnershipTransferStartedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OwnershipTransferStarted(address indexed previousOwner, address indexed newOwner)
func (riscZeroAttestationVerifier *RiscZeroAttestationVerifier) UnpackOwnershipTransferStartedEvent(log *types.Log) (*RiscZeroAttestationVerifierOwnershipTransferStarted, error) {
	event := "OwnershipTransferStarted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != riscZeroAttestationVerifier.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RiscZeroAttestationVerifierOwnershipTransferStarted)
	if len(log.Data) > 0 {
		if err := riscZeroAttestationVerifier.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range riscZeroAttestationVerifier.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// RiscZeroAttestationVerifierOwnershipTransferred represents a OwnershipTransferred event raised by the RiscZeroAttestationVerifier contract.
type RiscZeroAttestationVerifierOwnershipTransferred struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           *types.Log // Blockchain specific contextual infos
}

const RiscZeroAttestationVerifierOwnershipTransferredEventName = "OwnershipTransferred"

// ContractEventName returns the user-defined event name.
func (RiscZeroAttestationVerifierOwnershipTransferred) ContractEventName() string {
	return RiscZeroAttestationVerifierOwnershipTransferredEventName
}

// UnpackOwnershipTransferredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OwnershipTransferred(address indexed previousOwner, address indexed newOwner)
func (riscZeroAttestationVerifier *RiscZeroAttestationVerifier) UnpackOwnershipTransferredEvent(log *types.Log) (*RiscZeroAttestationVerifierOwnershipTransferred, error) {
	event := "OwnershipTransferred"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != riscZeroAttestationVerifier.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RiscZeroAttestationVerifierOwnershipTransferred)
	if len(log.Data) > 0 {
		if err := riscZeroAttestationVerifier.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range riscZeroAttestationVerifier.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// RiscZeroAttestationVerifierSelectorAllowed represents a SelectorAllowed event raised by the RiscZeroAttestationVerifier contract.
type RiscZeroAttestationVerifierSelectorAllowed struct {
	Selector [4]byte
	Through  common.Address
	Raw      *types.Log // Blockchain specific contextual infos
}

const RiscZeroAttestationVerifierSelectorAllowedEventName = "SelectorAllowed"

// ContractEventName returns the user-defined event name.
func (RiscZeroAttestationVerifierSelectorAllowed) ContractEventName() string {
	return RiscZeroAttestationVerifierSelectorAllowedEventName
}

// UnpackSelectorAllowedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SelectorAllowed(bytes4 indexed selector, address through)
func (riscZeroAttestationVerifier *RiscZeroAttestationVerifier) UnpackSelectorAllowedEvent(log *types.Log) (*RiscZeroAttestationVerifierSelectorAllowed, error) {
	event := "SelectorAllowed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != riscZeroAttestationVerifier.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RiscZeroAttestationVerifierSelectorAllowed)
	if len(log.Data) > 0 {
		if err := riscZeroAttestationVerifier.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range riscZeroAttestationVerifier.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// RiscZeroAttestationVerifierSelectorDropped represents a SelectorDropped event raised by the RiscZeroAttestationVerifier contract.
type RiscZeroAttestationVerifierSelectorDropped struct {
	Selector [4]byte
	Raw      *types.Log // Blockchain specific contextual infos
}

const RiscZeroAttestationVerifierSelectorDroppedEventName = "SelectorDropped"

// ContractEventName returns the user-defined event name.
func (RiscZeroAttestationVerifierSelectorDropped) ContractEventName() string {
	return RiscZeroAttestationVerifierSelectorDroppedEventName
}

// UnpackSelectorDroppedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SelectorDropped(bytes4 indexed selector)
func (riscZeroAttestationVerifier *RiscZeroAttestationVerifier) UnpackSelectorDroppedEvent(log *types.Log) (*RiscZeroAttestationVerifierSelectorDropped, error) {
	event := "SelectorDropped"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != riscZeroAttestationVerifier.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RiscZeroAttestationVerifierSelectorDropped)
	if len(log.Data) > 0 {
		if err := riscZeroAttestationVerifier.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range riscZeroAttestationVerifier.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (riscZeroAttestationVerifier *RiscZeroAttestationVerifier) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], riscZeroAttestationVerifier.abi.Errors["BadAutomataField"].ID.Bytes()[:4]) {
		return riscZeroAttestationVerifier.UnpackBadAutomataFieldError(raw[4:])
	}
	if bytes.Equal(raw[:4], riscZeroAttestationVerifier.abi.Errors["BadEvidenceFormat"].ID.Bytes()[:4]) {
		return riscZeroAttestationVerifier.UnpackBadEvidenceFormatError(raw[4:])
	}
	if bytes.Equal(raw[:4], riscZeroAttestationVerifier.abi.Errors["BadJournalField"].ID.Bytes()[:4]) {
		return riscZeroAttestationVerifier.UnpackBadJournalFieldError(raw[4:])
	}
	if bytes.Equal(raw[:4], riscZeroAttestationVerifier.abi.Errors["BadKind"].ID.Bytes()[:4]) {
		return riscZeroAttestationVerifier.UnpackBadKindError(raw[4:])
	}
	if bytes.Equal(raw[:4], riscZeroAttestationVerifier.abi.Errors["EvidenceTooShort"].ID.Bytes()[:4]) {
		return riscZeroAttestationVerifier.UnpackEvidenceTooShortError(raw[4:])
	}
	if bytes.Equal(raw[:4], riscZeroAttestationVerifier.abi.Errors["FakeSelector"].ID.Bytes()[:4]) {
		return riscZeroAttestationVerifier.UnpackFakeSelectorError(raw[4:])
	}
	if bytes.Equal(raw[:4], riscZeroAttestationVerifier.abi.Errors["ImageIsDropped"].ID.Bytes()[:4]) {
		return riscZeroAttestationVerifier.UnpackImageIsDroppedError(raw[4:])
	}
	if bytes.Equal(raw[:4], riscZeroAttestationVerifier.abi.Errors["ImageNotAllowed"].ID.Bytes()[:4]) {
		return riscZeroAttestationVerifier.UnpackImageNotAllowedError(raw[4:])
	}
	if bytes.Equal(raw[:4], riscZeroAttestationVerifier.abi.Errors["NoContract"].ID.Bytes()[:4]) {
		return riscZeroAttestationVerifier.UnpackNoContractError(raw[4:])
	}
	if bytes.Equal(raw[:4], riscZeroAttestationVerifier.abi.Errors["NoLevelFits"].ID.Bytes()[:4]) {
		return riscZeroAttestationVerifier.UnpackNoLevelFitsError(raw[4:])
	}
	if bytes.Equal(raw[:4], riscZeroAttestationVerifier.abi.Errors["NoModuleLevel"].ID.Bytes()[:4]) {
		return riscZeroAttestationVerifier.UnpackNoModuleLevelError(raw[4:])
	}
	if bytes.Equal(raw[:4], riscZeroAttestationVerifier.abi.Errors["OtherCollateral"].ID.Bytes()[:4]) {
		return riscZeroAttestationVerifier.UnpackOtherCollateralError(raw[4:])
	}
	if bytes.Equal(raw[:4], riscZeroAttestationVerifier.abi.Errors["OwnableInvalidOwner"].ID.Bytes()[:4]) {
		return riscZeroAttestationVerifier.UnpackOwnableInvalidOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], riscZeroAttestationVerifier.abi.Errors["OwnableUnauthorizedAccount"].ID.Bytes()[:4]) {
		return riscZeroAttestationVerifier.UnpackOwnableUnauthorizedAccountError(raw[4:])
	}
	if bytes.Equal(raw[:4], riscZeroAttestationVerifier.abi.Errors["PackedTooShort"].ID.Bytes()[:4]) {
		return riscZeroAttestationVerifier.UnpackPackedTooShortError(raw[4:])
	}
	if bytes.Equal(raw[:4], riscZeroAttestationVerifier.abi.Errors["ProofRefused"].ID.Bytes()[:4]) {
		return riscZeroAttestationVerifier.UnpackProofRefusedError(raw[4:])
	}
	if bytes.Equal(raw[:4], riscZeroAttestationVerifier.abi.Errors["SelectorIsDropped"].ID.Bytes()[:4]) {
		return riscZeroAttestationVerifier.UnpackSelectorIsDroppedError(raw[4:])
	}
	if bytes.Equal(raw[:4], riscZeroAttestationVerifier.abi.Errors["SelectorNotAllowed"].ID.Bytes()[:4]) {
		return riscZeroAttestationVerifier.UnpackSelectorNotAllowedError(raw[4:])
	}
	if bytes.Equal(raw[:4], riscZeroAttestationVerifier.abi.Errors["WrongAutomataLength"].ID.Bytes()[:4]) {
		return riscZeroAttestationVerifier.UnpackWrongAutomataLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], riscZeroAttestationVerifier.abi.Errors["WrongChain"].ID.Bytes()[:4]) {
		return riscZeroAttestationVerifier.UnpackWrongChainError(raw[4:])
	}
	if bytes.Equal(raw[:4], riscZeroAttestationVerifier.abi.Errors["WrongEvaluation"].ID.Bytes()[:4]) {
		return riscZeroAttestationVerifier.UnpackWrongEvaluationError(raw[4:])
	}
	if bytes.Equal(raw[:4], riscZeroAttestationVerifier.abi.Errors["WrongJournalLength"].ID.Bytes()[:4]) {
		return riscZeroAttestationVerifier.UnpackWrongJournalLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], riscZeroAttestationVerifier.abi.Errors["WrongJournalTag"].ID.Bytes()[:4]) {
		return riscZeroAttestationVerifier.UnpackWrongJournalTagError(raw[4:])
	}
	if bytes.Equal(raw[:4], riscZeroAttestationVerifier.abi.Errors["WrongJournalVersion"].ID.Bytes()[:4]) {
		return riscZeroAttestationVerifier.UnpackWrongJournalVersionError(raw[4:])
	}
	if bytes.Equal(raw[:4], riscZeroAttestationVerifier.abi.Errors["WrongVerifier"].ID.Bytes()[:4]) {
		return riscZeroAttestationVerifier.UnpackWrongVerifierError(raw[4:])
	}
	if bytes.Equal(raw[:4], riscZeroAttestationVerifier.abi.Errors["ZeroAddress"].ID.Bytes()[:4]) {
		return riscZeroAttestationVerifier.UnpackZeroAddressError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// RiscZeroAttestationVerifierBadAutomataField represents a BadAutomataField error raised by the RiscZeroAttestationVerifier contract.
type RiscZeroAttestationVerifierBadAutomataField struct {
	Offset *big.Int
	Got    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadAutomataField(uint256 offset, uint256 got)
func RiscZeroAttestationVerifierBadAutomataFieldErrorID() common.Hash {
	return common.HexToHash("0x2f86d04b81d98dcad7fe7acb518b7f96979d0b51a787fa2dac7df09206b2d0de")
}

// UnpackBadAutomataFieldError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadAutomataField(uint256 offset, uint256 got)
func (riscZeroAttestationVerifier *RiscZeroAttestationVerifier) UnpackBadAutomataFieldError(raw []byte) (*RiscZeroAttestationVerifierBadAutomataField, error) {
	out := new(RiscZeroAttestationVerifierBadAutomataField)
	if err := riscZeroAttestationVerifier.abi.UnpackIntoInterface(out, "BadAutomataField", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RiscZeroAttestationVerifierBadEvidenceFormat represents a BadEvidenceFormat error raised by the RiscZeroAttestationVerifier contract.
type RiscZeroAttestationVerifierBadEvidenceFormat struct {
	Got  uint8
	Want uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadEvidenceFormat(uint8 got, uint8 want)
func RiscZeroAttestationVerifierBadEvidenceFormatErrorID() common.Hash {
	return common.HexToHash("0x84fc4d745d6544cbd54511d60a8d3f7cc59af1d055e4322d7baed61383b651bb")
}

// UnpackBadEvidenceFormatError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadEvidenceFormat(uint8 got, uint8 want)
func (riscZeroAttestationVerifier *RiscZeroAttestationVerifier) UnpackBadEvidenceFormatError(raw []byte) (*RiscZeroAttestationVerifierBadEvidenceFormat, error) {
	out := new(RiscZeroAttestationVerifierBadEvidenceFormat)
	if err := riscZeroAttestationVerifier.abi.UnpackIntoInterface(out, "BadEvidenceFormat", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RiscZeroAttestationVerifierBadJournalField represents a BadJournalField error raised by the RiscZeroAttestationVerifier contract.
type RiscZeroAttestationVerifierBadJournalField struct {
	Offset *big.Int
	Got    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadJournalField(uint256 offset, uint256 got)
func RiscZeroAttestationVerifierBadJournalFieldErrorID() common.Hash {
	return common.HexToHash("0xcf143a529ac59d8cd72fec0f17e825feb1c13399a5352359023fcf1357e9ff78")
}

// UnpackBadJournalFieldError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadJournalField(uint256 offset, uint256 got)
func (riscZeroAttestationVerifier *RiscZeroAttestationVerifier) UnpackBadJournalFieldError(raw []byte) (*RiscZeroAttestationVerifierBadJournalField, error) {
	out := new(RiscZeroAttestationVerifierBadJournalField)
	if err := riscZeroAttestationVerifier.abi.UnpackIntoInterface(out, "BadJournalField", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RiscZeroAttestationVerifierBadKind represents a BadKind error raised by the RiscZeroAttestationVerifier contract.
type RiscZeroAttestationVerifierBadKind struct {
	Kind uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadKind(uint8 kind)
func RiscZeroAttestationVerifierBadKindErrorID() common.Hash {
	return common.HexToHash("0xdfc03387cd0954383590214b37ff2382020510831b1add1a928434df7243c494")
}

// UnpackBadKindError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadKind(uint8 kind)
func (riscZeroAttestationVerifier *RiscZeroAttestationVerifier) UnpackBadKindError(raw []byte) (*RiscZeroAttestationVerifierBadKind, error) {
	out := new(RiscZeroAttestationVerifierBadKind)
	if err := riscZeroAttestationVerifier.abi.UnpackIntoInterface(out, "BadKind", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RiscZeroAttestationVerifierEvidenceTooShort represents a EvidenceTooShort error raised by the RiscZeroAttestationVerifier contract.
type RiscZeroAttestationVerifierEvidenceTooShort struct {
	Got  *big.Int
	Want *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EvidenceTooShort(uint256 got, uint256 want)
func RiscZeroAttestationVerifierEvidenceTooShortErrorID() common.Hash {
	return common.HexToHash("0xe3181d5a366c2f3c9f35ca30ec4c5597dfa471fff60bee70e7364ab065cd1049")
}

// UnpackEvidenceTooShortError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EvidenceTooShort(uint256 got, uint256 want)
func (riscZeroAttestationVerifier *RiscZeroAttestationVerifier) UnpackEvidenceTooShortError(raw []byte) (*RiscZeroAttestationVerifierEvidenceTooShort, error) {
	out := new(RiscZeroAttestationVerifierEvidenceTooShort)
	if err := riscZeroAttestationVerifier.abi.UnpackIntoInterface(out, "EvidenceTooShort", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RiscZeroAttestationVerifierFakeSelector represents a FakeSelector error raised by the RiscZeroAttestationVerifier contract.
type RiscZeroAttestationVerifierFakeSelector struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FakeSelector()
func RiscZeroAttestationVerifierFakeSelectorErrorID() common.Hash {
	return common.HexToHash("0xfae9b24f2563e5c2a068f21623b0c43b7b27398c6588de2dfe357449de052358")
}

// UnpackFakeSelectorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FakeSelector()
func (riscZeroAttestationVerifier *RiscZeroAttestationVerifier) UnpackFakeSelectorError(raw []byte) (*RiscZeroAttestationVerifierFakeSelector, error) {
	out := new(RiscZeroAttestationVerifierFakeSelector)
	if err := riscZeroAttestationVerifier.abi.UnpackIntoInterface(out, "FakeSelector", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RiscZeroAttestationVerifierImageIsDropped represents a ImageIsDropped error raised by the RiscZeroAttestationVerifier contract.
type RiscZeroAttestationVerifierImageIsDropped struct {
	Image [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ImageIsDropped(bytes32 image)
func RiscZeroAttestationVerifierImageIsDroppedErrorID() common.Hash {
	return common.HexToHash("0x40903c02709bf736bc288a9c0e308df8706d8b870c2ed7bffabf17740a20e3af")
}

// UnpackImageIsDroppedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ImageIsDropped(bytes32 image)
func (riscZeroAttestationVerifier *RiscZeroAttestationVerifier) UnpackImageIsDroppedError(raw []byte) (*RiscZeroAttestationVerifierImageIsDropped, error) {
	out := new(RiscZeroAttestationVerifierImageIsDropped)
	if err := riscZeroAttestationVerifier.abi.UnpackIntoInterface(out, "ImageIsDropped", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RiscZeroAttestationVerifierImageNotAllowed represents a ImageNotAllowed error raised by the RiscZeroAttestationVerifier contract.
type RiscZeroAttestationVerifierImageNotAllowed struct {
	Image [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ImageNotAllowed(bytes32 image)
func RiscZeroAttestationVerifierImageNotAllowedErrorID() common.Hash {
	return common.HexToHash("0x5518412240e51151cfae191d53f6d61e62e8811f39ff4537ebf2406272652448")
}

// UnpackImageNotAllowedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ImageNotAllowed(bytes32 image)
func (riscZeroAttestationVerifier *RiscZeroAttestationVerifier) UnpackImageNotAllowedError(raw []byte) (*RiscZeroAttestationVerifierImageNotAllowed, error) {
	out := new(RiscZeroAttestationVerifierImageNotAllowed)
	if err := riscZeroAttestationVerifier.abi.UnpackIntoInterface(out, "ImageNotAllowed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RiscZeroAttestationVerifierNoContract represents a NoContract error raised by the RiscZeroAttestationVerifier contract.
type RiscZeroAttestationVerifierNoContract struct {
	Through common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoContract(address through)
func RiscZeroAttestationVerifierNoContractErrorID() common.Hash {
	return common.HexToHash("0x5f15d672b6235f8600ffc72925d8d2f9dcea14be067296327891153847185a5c")
}

// UnpackNoContractError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoContract(address through)
func (riscZeroAttestationVerifier *RiscZeroAttestationVerifier) UnpackNoContractError(raw []byte) (*RiscZeroAttestationVerifierNoContract, error) {
	out := new(RiscZeroAttestationVerifierNoContract)
	if err := riscZeroAttestationVerifier.abi.UnpackIntoInterface(out, "NoContract", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RiscZeroAttestationVerifierNoLevelFits represents a NoLevelFits error raised by the RiscZeroAttestationVerifier contract.
type RiscZeroAttestationVerifierNoLevelFits struct {
	Status uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoLevelFits(uint8 status)
func RiscZeroAttestationVerifierNoLevelFitsErrorID() common.Hash {
	return common.HexToHash("0xa468c967fbccc04788b72f0ae3d5a782f98923d4454a59de853c62afbc96c7d8")
}

// UnpackNoLevelFitsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoLevelFits(uint8 status)
func (riscZeroAttestationVerifier *RiscZeroAttestationVerifier) UnpackNoLevelFitsError(raw []byte) (*RiscZeroAttestationVerifierNoLevelFits, error) {
	out := new(RiscZeroAttestationVerifierNoLevelFits)
	if err := riscZeroAttestationVerifier.abi.UnpackIntoInterface(out, "NoLevelFits", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RiscZeroAttestationVerifierNoModuleLevel represents a NoModuleLevel error raised by the RiscZeroAttestationVerifier contract.
type RiscZeroAttestationVerifierNoModuleLevel struct {
	Version uint8
	Svn     uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoModuleLevel(uint8 version, uint8 svn)
func RiscZeroAttestationVerifierNoModuleLevelErrorID() common.Hash {
	return common.HexToHash("0x6fe29ef97e72e667e776c33cba7c34c97c017dd1df979cb47682626464d0902c")
}

// UnpackNoModuleLevelError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoModuleLevel(uint8 version, uint8 svn)
func (riscZeroAttestationVerifier *RiscZeroAttestationVerifier) UnpackNoModuleLevelError(raw []byte) (*RiscZeroAttestationVerifierNoModuleLevel, error) {
	out := new(RiscZeroAttestationVerifierNoModuleLevel)
	if err := riscZeroAttestationVerifier.abi.UnpackIntoInterface(out, "NoModuleLevel", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RiscZeroAttestationVerifierOtherCollateral represents a OtherCollateral error raised by the RiscZeroAttestationVerifier contract.
type RiscZeroAttestationVerifierOtherCollateral struct {
	Which uint8
	Got   [32]byte
	Want  [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OtherCollateral(uint8 which, bytes32 got, bytes32 want)
func RiscZeroAttestationVerifierOtherCollateralErrorID() common.Hash {
	return common.HexToHash("0x204b6932c2eeeb100aa355e72233d02e15ecc107938fc3aaa1987fe68761ee3e")
}

// UnpackOtherCollateralError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OtherCollateral(uint8 which, bytes32 got, bytes32 want)
func (riscZeroAttestationVerifier *RiscZeroAttestationVerifier) UnpackOtherCollateralError(raw []byte) (*RiscZeroAttestationVerifierOtherCollateral, error) {
	out := new(RiscZeroAttestationVerifierOtherCollateral)
	if err := riscZeroAttestationVerifier.abi.UnpackIntoInterface(out, "OtherCollateral", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RiscZeroAttestationVerifierOwnableInvalidOwner represents a OwnableInvalidOwner error raised by the RiscZeroAttestationVerifier contract.
type RiscZeroAttestationVerifierOwnableInvalidOwner struct {
	Owner common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableInvalidOwner(address owner)
func RiscZeroAttestationVerifierOwnableInvalidOwnerErrorID() common.Hash {
	return common.HexToHash("0x1e4fbdf7f3ef8bcaa855599e3abf48b232380f183f08f6f813d9ffa5bd585188")
}

// UnpackOwnableInvalidOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableInvalidOwner(address owner)
func (riscZeroAttestationVerifier *RiscZeroAttestationVerifier) UnpackOwnableInvalidOwnerError(raw []byte) (*RiscZeroAttestationVerifierOwnableInvalidOwner, error) {
	out := new(RiscZeroAttestationVerifierOwnableInvalidOwner)
	if err := riscZeroAttestationVerifier.abi.UnpackIntoInterface(out, "OwnableInvalidOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RiscZeroAttestationVerifierOwnableUnauthorizedAccount represents a OwnableUnauthorizedAccount error raised by the RiscZeroAttestationVerifier contract.
type RiscZeroAttestationVerifierOwnableUnauthorizedAccount struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func RiscZeroAttestationVerifierOwnableUnauthorizedAccountErrorID() common.Hash {
	return common.HexToHash("0x118cdaa7a341953d1887a2245fd6665d741c67c8c50581daa59e1d03373fa188")
}

// UnpackOwnableUnauthorizedAccountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func (riscZeroAttestationVerifier *RiscZeroAttestationVerifier) UnpackOwnableUnauthorizedAccountError(raw []byte) (*RiscZeroAttestationVerifierOwnableUnauthorizedAccount, error) {
	out := new(RiscZeroAttestationVerifierOwnableUnauthorizedAccount)
	if err := riscZeroAttestationVerifier.abi.UnpackIntoInterface(out, "OwnableUnauthorizedAccount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RiscZeroAttestationVerifierPackedTooShort represents a PackedTooShort error raised by the RiscZeroAttestationVerifier contract.
type RiscZeroAttestationVerifierPackedTooShort struct {
	Got  *big.Int
	Want *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PackedTooShort(uint256 got, uint256 want)
func RiscZeroAttestationVerifierPackedTooShortErrorID() common.Hash {
	return common.HexToHash("0x5bc1543efa32eae506e9bcc5169a78251244a3debf6d234cb7d28da38ab3ee59")
}

// UnpackPackedTooShortError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PackedTooShort(uint256 got, uint256 want)
func (riscZeroAttestationVerifier *RiscZeroAttestationVerifier) UnpackPackedTooShortError(raw []byte) (*RiscZeroAttestationVerifierPackedTooShort, error) {
	out := new(RiscZeroAttestationVerifierPackedTooShort)
	if err := riscZeroAttestationVerifier.abi.UnpackIntoInterface(out, "PackedTooShort", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RiscZeroAttestationVerifierProofRefused represents a ProofRefused error raised by the RiscZeroAttestationVerifier contract.
type RiscZeroAttestationVerifierProofRefused struct {
	Selector [4]byte
	Through  common.Address
	Reason   [4]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ProofRefused(bytes4 selector, address through, bytes4 reason)
func RiscZeroAttestationVerifierProofRefusedErrorID() common.Hash {
	return common.HexToHash("0x9436d1e2ff1939bf7b82ca95755b5ed4aae69852541aeb6231d6c3651cc89461")
}

// UnpackProofRefusedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ProofRefused(bytes4 selector, address through, bytes4 reason)
func (riscZeroAttestationVerifier *RiscZeroAttestationVerifier) UnpackProofRefusedError(raw []byte) (*RiscZeroAttestationVerifierProofRefused, error) {
	out := new(RiscZeroAttestationVerifierProofRefused)
	if err := riscZeroAttestationVerifier.abi.UnpackIntoInterface(out, "ProofRefused", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RiscZeroAttestationVerifierSelectorIsDropped represents a SelectorIsDropped error raised by the RiscZeroAttestationVerifier contract.
type RiscZeroAttestationVerifierSelectorIsDropped struct {
	Selector [4]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SelectorIsDropped(bytes4 selector)
func RiscZeroAttestationVerifierSelectorIsDroppedErrorID() common.Hash {
	return common.HexToHash("0xb993a56f1a1b0537c2d31fc63fd0fdabe5ce42ef7221d4fcad2a7d33fd07da21")
}

// UnpackSelectorIsDroppedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SelectorIsDropped(bytes4 selector)
func (riscZeroAttestationVerifier *RiscZeroAttestationVerifier) UnpackSelectorIsDroppedError(raw []byte) (*RiscZeroAttestationVerifierSelectorIsDropped, error) {
	out := new(RiscZeroAttestationVerifierSelectorIsDropped)
	if err := riscZeroAttestationVerifier.abi.UnpackIntoInterface(out, "SelectorIsDropped", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RiscZeroAttestationVerifierSelectorNotAllowed represents a SelectorNotAllowed error raised by the RiscZeroAttestationVerifier contract.
type RiscZeroAttestationVerifierSelectorNotAllowed struct {
	Selector [4]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SelectorNotAllowed(bytes4 selector)
func RiscZeroAttestationVerifierSelectorNotAllowedErrorID() common.Hash {
	return common.HexToHash("0x3b06e1469dc6d17242f579b4d64f0a8e66ac912d56ef5daf06b791492ccb68ba")
}

// UnpackSelectorNotAllowedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SelectorNotAllowed(bytes4 selector)
func (riscZeroAttestationVerifier *RiscZeroAttestationVerifier) UnpackSelectorNotAllowedError(raw []byte) (*RiscZeroAttestationVerifierSelectorNotAllowed, error) {
	out := new(RiscZeroAttestationVerifierSelectorNotAllowed)
	if err := riscZeroAttestationVerifier.abi.UnpackIntoInterface(out, "SelectorNotAllowed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RiscZeroAttestationVerifierWrongAutomataLength represents a WrongAutomataLength error raised by the RiscZeroAttestationVerifier contract.
type RiscZeroAttestationVerifierWrongAutomataLength struct {
	Got  *big.Int
	Want *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongAutomataLength(uint256 got, uint256 want)
func RiscZeroAttestationVerifierWrongAutomataLengthErrorID() common.Hash {
	return common.HexToHash("0x8c99ae9eb277c56a19bdc3ca906956b3d2cd8fb3447c71329630e1a5f89f233f")
}

// UnpackWrongAutomataLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongAutomataLength(uint256 got, uint256 want)
func (riscZeroAttestationVerifier *RiscZeroAttestationVerifier) UnpackWrongAutomataLengthError(raw []byte) (*RiscZeroAttestationVerifierWrongAutomataLength, error) {
	out := new(RiscZeroAttestationVerifierWrongAutomataLength)
	if err := riscZeroAttestationVerifier.abi.UnpackIntoInterface(out, "WrongAutomataLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RiscZeroAttestationVerifierWrongChain represents a WrongChain error raised by the RiscZeroAttestationVerifier contract.
type RiscZeroAttestationVerifierWrongChain struct {
	Got  uint64
	Want *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongChain(uint64 got, uint256 want)
func RiscZeroAttestationVerifierWrongChainErrorID() common.Hash {
	return common.HexToHash("0x25f371325b6c6f180410edd6e5e5119896a32b2fadc1a5fd896de85fcc426a38")
}

// UnpackWrongChainError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongChain(uint64 got, uint256 want)
func (riscZeroAttestationVerifier *RiscZeroAttestationVerifier) UnpackWrongChainError(raw []byte) (*RiscZeroAttestationVerifierWrongChain, error) {
	out := new(RiscZeroAttestationVerifierWrongChain)
	if err := riscZeroAttestationVerifier.abi.UnpackIntoInterface(out, "WrongChain", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RiscZeroAttestationVerifierWrongEvaluation represents a WrongEvaluation error raised by the RiscZeroAttestationVerifier contract.
type RiscZeroAttestationVerifierWrongEvaluation struct {
	Got  uint16
	Want uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongEvaluation(uint16 got, uint16 want)
func RiscZeroAttestationVerifierWrongEvaluationErrorID() common.Hash {
	return common.HexToHash("0xe2f4385f1dd089babfcef945585462ac12337912513c30e1e50b844b2cd73704")
}

// UnpackWrongEvaluationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongEvaluation(uint16 got, uint16 want)
func (riscZeroAttestationVerifier *RiscZeroAttestationVerifier) UnpackWrongEvaluationError(raw []byte) (*RiscZeroAttestationVerifierWrongEvaluation, error) {
	out := new(RiscZeroAttestationVerifierWrongEvaluation)
	if err := riscZeroAttestationVerifier.abi.UnpackIntoInterface(out, "WrongEvaluation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RiscZeroAttestationVerifierWrongJournalLength represents a WrongJournalLength error raised by the RiscZeroAttestationVerifier contract.
type RiscZeroAttestationVerifierWrongJournalLength struct {
	Got  *big.Int
	Want *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongJournalLength(uint256 got, uint256 want)
func RiscZeroAttestationVerifierWrongJournalLengthErrorID() common.Hash {
	return common.HexToHash("0x9e4857896d3fd67dc1c1bdf3f63864f267c70649745013073ffbea0e6ace011f")
}

// UnpackWrongJournalLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongJournalLength(uint256 got, uint256 want)
func (riscZeroAttestationVerifier *RiscZeroAttestationVerifier) UnpackWrongJournalLengthError(raw []byte) (*RiscZeroAttestationVerifierWrongJournalLength, error) {
	out := new(RiscZeroAttestationVerifierWrongJournalLength)
	if err := riscZeroAttestationVerifier.abi.UnpackIntoInterface(out, "WrongJournalLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RiscZeroAttestationVerifierWrongJournalTag represents a WrongJournalTag error raised by the RiscZeroAttestationVerifier contract.
type RiscZeroAttestationVerifierWrongJournalTag struct {
	Got  [32]byte
	Want [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongJournalTag(bytes32 got, bytes32 want)
func RiscZeroAttestationVerifierWrongJournalTagErrorID() common.Hash {
	return common.HexToHash("0x230542a92c60696318c92cb98b495890bd2503ac341810d9cbeb81dd1c4d600e")
}

// UnpackWrongJournalTagError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongJournalTag(bytes32 got, bytes32 want)
func (riscZeroAttestationVerifier *RiscZeroAttestationVerifier) UnpackWrongJournalTagError(raw []byte) (*RiscZeroAttestationVerifierWrongJournalTag, error) {
	out := new(RiscZeroAttestationVerifierWrongJournalTag)
	if err := riscZeroAttestationVerifier.abi.UnpackIntoInterface(out, "WrongJournalTag", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RiscZeroAttestationVerifierWrongJournalVersion represents a WrongJournalVersion error raised by the RiscZeroAttestationVerifier contract.
type RiscZeroAttestationVerifierWrongJournalVersion struct {
	Got  uint8
	Want uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongJournalVersion(uint8 got, uint8 want)
func RiscZeroAttestationVerifierWrongJournalVersionErrorID() common.Hash {
	return common.HexToHash("0x66984b5267146bd8afd0d73ebbc43b33bb010c214b96b58b6f870ce997b634fa")
}

// UnpackWrongJournalVersionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongJournalVersion(uint8 got, uint8 want)
func (riscZeroAttestationVerifier *RiscZeroAttestationVerifier) UnpackWrongJournalVersionError(raw []byte) (*RiscZeroAttestationVerifierWrongJournalVersion, error) {
	out := new(RiscZeroAttestationVerifierWrongJournalVersion)
	if err := riscZeroAttestationVerifier.abi.UnpackIntoInterface(out, "WrongJournalVersion", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RiscZeroAttestationVerifierWrongVerifier represents a WrongVerifier error raised by the RiscZeroAttestationVerifier contract.
type RiscZeroAttestationVerifierWrongVerifier struct {
	Got  common.Address
	Want common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongVerifier(address got, address want)
func RiscZeroAttestationVerifierWrongVerifierErrorID() common.Hash {
	return common.HexToHash("0xd98bb30144060c2f24358a93c9ea96dd8a81b713712c4971e3b1f56cb169a832")
}

// UnpackWrongVerifierError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongVerifier(address got, address want)
func (riscZeroAttestationVerifier *RiscZeroAttestationVerifier) UnpackWrongVerifierError(raw []byte) (*RiscZeroAttestationVerifierWrongVerifier, error) {
	out := new(RiscZeroAttestationVerifierWrongVerifier)
	if err := riscZeroAttestationVerifier.abi.UnpackIntoInterface(out, "WrongVerifier", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RiscZeroAttestationVerifierZeroAddress represents a ZeroAddress error raised by the RiscZeroAttestationVerifier contract.
type RiscZeroAttestationVerifierZeroAddress struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAddress()
func RiscZeroAttestationVerifierZeroAddressErrorID() common.Hash {
	return common.HexToHash("0xd92e233df2717d4a40030e20904abd27b68fcbeede117eaaccbbdac9618c8c73")
}

// UnpackZeroAddressError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAddress()
func (riscZeroAttestationVerifier *RiscZeroAttestationVerifier) UnpackZeroAddressError(raw []byte) (*RiscZeroAttestationVerifierZeroAddress, error) {
	out := new(RiscZeroAttestationVerifierZeroAddress)
	if err := riscZeroAttestationVerifier.abi.UnpackIntoInterface(out, "ZeroAddress", raw); err != nil {
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
