// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package risczerofront

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

// RiscZeroFrontMetaData contains all meta data concerning the RiscZeroFront contract.
var RiscZeroFrontMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"twoFactor_\",\"type\":\"address\",\"internalType\":\"contractITwoFactorVerifier\"},{\"name\":\"imageId_\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"imageId\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"twoFactor\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractITwoFactorVerifier\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"verify\",\"inputs\":[{\"name\":\"seal\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"imageId_\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"journalDigest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"verifyIntegrity\",\"inputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structReceipt\",\"components\":[{\"name\":\"seal\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"claimDigest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[],\"stateMutability\":\"pure\"},{\"type\":\"error\",\"name\":\"NoClaim\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"VerificationFailed\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"WrongImage\",\"inputs\":[{\"name\":\"got\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"want\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}]",
	ID:  "RiscZeroFront",
	Bin: "0x60c03461008857601f61037c38819003918201601f19168301916001600160401b0383118484101761008c578084926040948552833981010312610088578051906001600160a01b038216820361008857602001519060805260a0526040516102db90816100a18239608051818181610117015261025d015260a051818181605d015260d50152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe60806040526004361015610011575f80fd5b5f5f3560e01c80631599ead5146102815780631a826cec14610231578063ab750e75146100835763ef3f7dd514610046575f80fd5b3461008057806003193601126100805760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b80fd5b50346101ff5760603660031901126101ff5760043567ffffffffffffffff81116101ff57366023820112156101ff5780600401359067ffffffffffffffff82116101ff5736602483830101116101ff577f000000000000000000000000000000000000000000000000000000000000000060243581810361020357505073ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001690813b156101ff575f91602460648593604051968795869485937f258ae582000000000000000000000000000000000000000000000000000000008552604435600486015260408286015282604486015201848401378181018301879052601f01601f191681010301915afa80156101f4576101b1575080f35b905067ffffffffffffffff81116101c757604052005b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b6040513d5f823e3d90fd5b5f80fd5b7fd6b25275000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b346101ff575f3660031901126101ff57602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346101ff5760203660031901126101ff5760043567ffffffffffffffff81116101ff5760409060031990360301126101ff577f9b0e91e1000000000000000000000000000000000000000000000000000000005f5260045ffd",
}

// RiscZeroFront is an auto generated Go binding around an Ethereum contract.
type RiscZeroFront struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *RiscZeroFront) GetABI() abi.ABI {
	return c.abi
}

// NewRiscZeroFront creates a new instance of RiscZeroFront.
func NewRiscZeroFront() *RiscZeroFront {
	parsed, err := RiscZeroFrontMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &RiscZeroFront{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *RiscZeroFront) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address twoFactor_, bytes32 imageId_) returns()
func (riscZeroFront *RiscZeroFront) PackConstructor(twoFactor_ common.Address, imageId_ [32]byte) []byte {
	enc, err := riscZeroFront.abi.Pack("", twoFactor_, imageId_)
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
func (riscZeroFront *RiscZeroFront) PackImageId() []byte {
	enc, err := riscZeroFront.abi.Pack("imageId")
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
func (riscZeroFront *RiscZeroFront) TryPackImageId() ([]byte, error) {
	return riscZeroFront.abi.Pack("imageId")
}

// UnpackImageId is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xef3f7dd5.
//
// Solidity: function imageId() view returns(bytes32)
func (riscZeroFront *RiscZeroFront) UnpackImageId(data []byte) ([32]byte, error) {
	out, err := riscZeroFront.abi.Unpack("imageId", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackTwoFactor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1a826cec.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function twoFactor() view returns(address)
func (riscZeroFront *RiscZeroFront) PackTwoFactor() []byte {
	enc, err := riscZeroFront.abi.Pack("twoFactor")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTwoFactor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1a826cec.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function twoFactor() view returns(address)
func (riscZeroFront *RiscZeroFront) TryPackTwoFactor() ([]byte, error) {
	return riscZeroFront.abi.Pack("twoFactor")
}

// UnpackTwoFactor is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1a826cec.
//
// Solidity: function twoFactor() view returns(address)
func (riscZeroFront *RiscZeroFront) UnpackTwoFactor(data []byte) (common.Address, error) {
	out, err := riscZeroFront.abi.Unpack("twoFactor", data)
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
// Solidity: function verify(bytes seal, bytes32 imageId_, bytes32 journalDigest) view returns()
func (riscZeroFront *RiscZeroFront) PackVerify(seal []byte, imageId [32]byte, journalDigest [32]byte) []byte {
	enc, err := riscZeroFront.abi.Pack("verify", seal, imageId, journalDigest)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVerify is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xab750e75.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function verify(bytes seal, bytes32 imageId_, bytes32 journalDigest) view returns()
func (riscZeroFront *RiscZeroFront) TryPackVerify(seal []byte, imageId [32]byte, journalDigest [32]byte) ([]byte, error) {
	return riscZeroFront.abi.Pack("verify", seal, imageId, journalDigest)
}

// PackVerifyIntegrity is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1599ead5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function verifyIntegrity((bytes,bytes32) ) pure returns()
func (riscZeroFront *RiscZeroFront) PackVerifyIntegrity(arg0 Receipt) []byte {
	enc, err := riscZeroFront.abi.Pack("verifyIntegrity", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVerifyIntegrity is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1599ead5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function verifyIntegrity((bytes,bytes32) ) pure returns()
func (riscZeroFront *RiscZeroFront) TryPackVerifyIntegrity(arg0 Receipt) ([]byte, error) {
	return riscZeroFront.abi.Pack("verifyIntegrity", arg0)
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (riscZeroFront *RiscZeroFront) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], riscZeroFront.abi.Errors["NoClaim"].ID.Bytes()[:4]) {
		return riscZeroFront.UnpackNoClaimError(raw[4:])
	}
	if bytes.Equal(raw[:4], riscZeroFront.abi.Errors["VerificationFailed"].ID.Bytes()[:4]) {
		return riscZeroFront.UnpackVerificationFailedError(raw[4:])
	}
	if bytes.Equal(raw[:4], riscZeroFront.abi.Errors["WrongImage"].ID.Bytes()[:4]) {
		return riscZeroFront.UnpackWrongImageError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// RiscZeroFrontNoClaim represents a NoClaim error raised by the RiscZeroFront contract.
type RiscZeroFrontNoClaim struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoClaim()
func RiscZeroFrontNoClaimErrorID() common.Hash {
	return common.HexToHash("0x9b0e91e1c2f08a0dc778e0f298e3c92a1b6bf9701267d7d61213014323b1c8ed")
}

// UnpackNoClaimError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoClaim()
func (riscZeroFront *RiscZeroFront) UnpackNoClaimError(raw []byte) (*RiscZeroFrontNoClaim, error) {
	out := new(RiscZeroFrontNoClaim)
	if err := riscZeroFront.abi.UnpackIntoInterface(out, "NoClaim", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RiscZeroFrontVerificationFailed represents a VerificationFailed error raised by the RiscZeroFront contract.
type RiscZeroFrontVerificationFailed struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error VerificationFailed()
func RiscZeroFrontVerificationFailedErrorID() common.Hash {
	return common.HexToHash("0x439cc0cdcf5111cc6eb1408a02ed260489a5b67e33c63cb120740798d258a949")
}

// UnpackVerificationFailedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error VerificationFailed()
func (riscZeroFront *RiscZeroFront) UnpackVerificationFailedError(raw []byte) (*RiscZeroFrontVerificationFailed, error) {
	out := new(RiscZeroFrontVerificationFailed)
	if err := riscZeroFront.abi.UnpackIntoInterface(out, "VerificationFailed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RiscZeroFrontWrongImage represents a WrongImage error raised by the RiscZeroFront contract.
type RiscZeroFrontWrongImage struct {
	Got  [32]byte
	Want [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongImage(bytes32 got, bytes32 want)
func RiscZeroFrontWrongImageErrorID() common.Hash {
	return common.HexToHash("0xd6b2527585d213a304fd6b63246506b3a46c030f35696ae25f78383abc34b800")
}

// UnpackWrongImageError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongImage(bytes32 got, bytes32 want)
func (riscZeroFront *RiscZeroFront) UnpackWrongImageError(raw []byte) (*RiscZeroFrontWrongImage, error) {
	out := new(RiscZeroFrontWrongImage)
	if err := riscZeroFront.abi.UnpackIntoInterface(out, "WrongImage", raw); err != nil {
		return nil, err
	}
	return out, nil
}
