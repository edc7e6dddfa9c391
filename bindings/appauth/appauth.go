// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package appauth

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

// IAppAuthAllowance is an auto generated low-level Go binding around an user-defined struct.
type IAppAuthAllowance struct {
	Measurement [32]byte
	Tee         uint8
	ActiveFrom  *big.Int
	ActiveUntil *big.Int
	Attributes  [16]byte
	Mask        [16]byte
}

// IAppAuthMeasurement is an auto generated low-level Go binding around an user-defined struct.
type IAppAuthMeasurement struct {
	Allowed     bool
	Removed     bool
	Sourced     bool
	Slot        uint8
	Tee         uint8
	ActiveFrom  *big.Int
	ActiveUntil *big.Int
	Attributes  [16]byte
	Mask        [16]byte
}

// IAppAuthTerms is an auto generated low-level Go binding around an user-defined struct.
type IAppAuthTerms struct {
	Tees          uint8
	Statuses      uint16
	Grace         uint32
	Lease         uint32
	Delay         uint32
	MinEvaluation uint16
}

// IDstackAppAuthAppBootInfo is an auto generated low-level Go binding around an user-defined struct.
type IDstackAppAuthAppBootInfo struct {
	AppId        common.Address
	ComposeHash  [32]byte
	InstanceId   common.Address
	DeviceId     [32]byte
	MrAggregated [32]byte
	MrSystem     [32]byte
	OsImageHash  [32]byte
	TcbStatus    string
	AdvisoryIds  []string
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

// AppAuthMetaData contains all meta data concerning the AppAuth contract.
var AppAuthMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"owner_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"registry_\",\"type\":\"address\",\"internalType\":\"contractIEnclaveRegistry\"},{\"name\":\"initial\",\"type\":\"tuple\",\"internalType\":\"structIAppAuth.Terms\",\"components\":[{\"name\":\"tees\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"statuses\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"grace\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"lease\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"delay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minEvaluation\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"acceptOwnership\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"addComposeHash\",\"inputs\":[{\"name\":\"composeHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"addDevice\",\"inputs\":[{\"name\":\"deviceId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"admit\",\"inputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"report\",\"type\":\"tuple\",\"internalType\":\"structVerifiedReport\",\"components\":[{\"name\":\"tee\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"bodyType\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"platformStatus\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"evaluation\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"levelDate\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"notBefore\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"notAfter\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"fmspc\",\"type\":\"bytes6\",\"internalType\":\"bytes6\"},{\"name\":\"platform\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"body\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"advisories\",\"type\":\"uint32[]\",\"internalType\":\"uint32[]\"}]},{\"name\":\"selection\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"label\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"slot\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"leaseEnd\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"activeFrom\",\"type\":\"uint40\",\"internalType\":\"uint40\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"adopt\",\"inputs\":[{\"name\":\"registers\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"composeHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"label\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"allow\",\"inputs\":[{\"name\":\"allowance\",\"type\":\"tuple\",\"internalType\":\"structIAppAuth.Allowance\",\"components\":[{\"name\":\"measurement\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"tee\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"activeFrom\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"activeUntil\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"attributes\",\"type\":\"bytes16\",\"internalType\":\"bytes16\"},{\"name\":\"mask\",\"type\":\"bytes16\",\"internalType\":\"bytes16\"}]},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"allowAnyDevice\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"allowImage\",\"inputs\":[{\"name\":\"image\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"allowPurpose\",\"inputs\":[{\"name\":\"label\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"purpose\",\"type\":\"bytes12\",\"internalType\":\"bytes12\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"allowedComposeHashes\",\"inputs\":[{\"name\":\"composeHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"allowedDeviceIds\",\"inputs\":[{\"name\":\"deviceId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"assignSlot\",\"inputs\":[{\"name\":\"label\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"confirm\",\"inputs\":[{\"name\":\"instance\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"deniedAdvisories\",\"inputs\":[{\"name\":\"advisory\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"denyAdvisory\",\"inputs\":[{\"name\":\"advisory\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"disableUpgrades\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"disallowImage\",\"inputs\":[{\"name\":\"image\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"disallowPurpose\",\"inputs\":[{\"name\":\"label\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"purpose\",\"type\":\"bytes12\",\"internalType\":\"bytes12\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"drop\",\"inputs\":[{\"name\":\"label\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"execute\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"freeze\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"frozen\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"guardian\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"images\",\"inputs\":[{\"name\":\"image\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isAppAllowed\",\"inputs\":[{\"name\":\"bootInfo\",\"type\":\"tuple\",\"internalType\":\"structIDstackAppAuth.AppBootInfo\",\"components\":[{\"name\":\"appId\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"composeHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"instanceId\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"deviceId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"mrAggregated\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"mrSystem\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"osImageHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"tcbStatus\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"advisoryIds\",\"type\":\"string[]\",\"internalType\":\"string[]\"}]}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"mayHold\",\"inputs\":[{\"name\":\"label\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"purpose\",\"type\":\"bytes12\",\"internalType\":\"bytes12\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"measurement\",\"inputs\":[{\"name\":\"label\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIAppAuth.Measurement\",\"components\":[{\"name\":\"allowed\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"removed\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"sourced\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"slot\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"tee\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"activeFrom\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"activeUntil\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"attributes\",\"type\":\"bytes16\",\"internalType\":\"bytes16\"},{\"name\":\"mask\",\"type\":\"bytes16\",\"internalType\":\"bytes16\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"measurementAt\",\"inputs\":[{\"name\":\"slot\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"measurements\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"owner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"pendingOwner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"policyVersion\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"raiseMinEvaluation\",\"inputs\":[{\"name\":\"minEvaluation\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"registry\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIEnclaveRegistry\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"remove\",\"inputs\":[{\"name\":\"label\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"reason\",\"type\":\"string\",\"internalType\":\"string\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"removeComposeHash\",\"inputs\":[{\"name\":\"composeHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"removeDevice\",\"inputs\":[{\"name\":\"deviceId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"renounceOwnership\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"requestAttestation\",\"inputs\":[{\"name\":\"instance\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"requests\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"requireTcbUpToDate\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"revoke\",\"inputs\":[{\"name\":\"instance\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"reason\",\"type\":\"string\",\"internalType\":\"string\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setAllowAnyDevice\",\"inputs\":[{\"name\":\"allowAny\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setGuardian\",\"inputs\":[{\"name\":\"guardian_\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setRequireTcbUpToDate\",\"inputs\":[{\"name\":\"requireUpToDate\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setSource\",\"inputs\":[{\"name\":\"source_\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setTerms\",\"inputs\":[{\"name\":\"terms_\",\"type\":\"tuple\",\"internalType\":\"structIAppAuth.Terms\",\"components\":[{\"name\":\"tees\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"statuses\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"grace\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"lease\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"delay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minEvaluation\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"source\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"stillAllows\",\"inputs\":[{\"name\":\"instance\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"slot\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"supportsInterface\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"terms\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIAppAuth.Terms\",\"components\":[{\"name\":\"tees\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"statuses\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"grace\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"lease\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"delay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minEvaluation\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"transferOwnership\",\"inputs\":[{\"name\":\"newOwner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"undenyAdvisory\",\"inputs\":[{\"name\":\"advisory\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"version\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"pure\"},{\"type\":\"event\",\"name\":\"AdvisorySet\",\"inputs\":[{\"name\":\"version\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"advisory\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"denied\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"AllowAnyDeviceSet\",\"inputs\":[{\"name\":\"allowAny\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"AttestationRequested\",\"inputs\":[{\"name\":\"requestId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"sequence\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"instance\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"reason\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"policyVersion\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ComposeHashAdded\",\"inputs\":[{\"name\":\"composeHash\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ComposeHashRemoved\",\"inputs\":[{\"name\":\"composeHash\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"DeviceAdded\",\"inputs\":[{\"name\":\"deviceId\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"DeviceRemoved\",\"inputs\":[{\"name\":\"deviceId\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Executed\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"data\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Frozen\",\"inputs\":[],\"anonymous\":false},{\"type\":\"event\",\"name\":\"GuardianSet\",\"inputs\":[{\"name\":\"guardian\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ImageSet\",\"inputs\":[{\"name\":\"version\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"image\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"allowed\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"MeasurementAllowed\",\"inputs\":[{\"name\":\"version\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"measurement\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"allowance\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structIAppAuth.Allowance\",\"components\":[{\"name\":\"measurement\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"tee\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"activeFrom\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"activeUntil\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"attributes\",\"type\":\"bytes16\",\"internalType\":\"bytes16\"},{\"name\":\"mask\",\"type\":\"bytes16\",\"internalType\":\"bytes16\"}]},{\"name\":\"sourced\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"},{\"name\":\"name\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"MeasurementDropped\",\"inputs\":[{\"name\":\"version\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"measurement\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"MeasurementRemoved\",\"inputs\":[{\"name\":\"version\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"measurement\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"reason\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OwnershipTransferStarted\",\"inputs\":[{\"name\":\"previousOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OwnershipTransferred\",\"inputs\":[{\"name\":\"previousOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"PurposeSet\",\"inputs\":[{\"name\":\"version\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"measurement\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"purpose\",\"type\":\"bytes12\",\"indexed\":true,\"internalType\":\"bytes12\"},{\"name\":\"allowed\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RequireTcbUpToDateSet\",\"inputs\":[{\"name\":\"requireUpToDate\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SlotAssigned\",\"inputs\":[{\"name\":\"version\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"measurement\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"slot\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SourceSet\",\"inputs\":[{\"name\":\"version\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"source\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TermsSet\",\"inputs\":[{\"name\":\"version\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"terms\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structIAppAuth.Terms\",\"components\":[{\"name\":\"tees\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"statuses\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"grace\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"lease\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"delay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minEvaluation\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"UpgradesDisabled\",\"inputs\":[],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AdvisoryDenied\",\"inputs\":[{\"name\":\"advisory\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"AttributesDiffer\",\"inputs\":[{\"name\":\"attributes\",\"type\":\"bytes16\",\"internalType\":\"bytes16\"},{\"name\":\"want\",\"type\":\"bytes16\",\"internalType\":\"bytes16\"},{\"name\":\"mask\",\"type\":\"bytes16\",\"internalType\":\"bytes16\"}]},{\"type\":\"error\",\"name\":\"BadAllowance\",\"inputs\":[{\"name\":\"allowance\",\"type\":\"tuple\",\"internalType\":\"structIAppAuth.Allowance\",\"components\":[{\"name\":\"measurement\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"tee\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"activeFrom\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"activeUntil\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"attributes\",\"type\":\"bytes16\",\"internalType\":\"bytes16\"},{\"name\":\"mask\",\"type\":\"bytes16\",\"internalType\":\"bytes16\"}]}]},{\"type\":\"error\",\"name\":\"BadRegisters\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BadTerms\",\"inputs\":[{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structIAppAuth.Terms\",\"components\":[{\"name\":\"tees\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"statuses\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"grace\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"lease\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"delay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minEvaluation\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]}]},{\"type\":\"error\",\"name\":\"EvaluationTooOld\",\"inputs\":[{\"name\":\"evaluation\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"minEvaluation\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"ForbiddenTarget\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"HasSlot\",\"inputs\":[{\"name\":\"measurement\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"slot\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"ImageNotAllowed\",\"inputs\":[{\"name\":\"image\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"IsAllowed\",\"inputs\":[{\"name\":\"measurement\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"IsFrozen\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"IsRemoved\",\"inputs\":[{\"name\":\"measurement\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"MeasurementExpired\",\"inputs\":[{\"name\":\"measurement\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"activeUntil\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"type\":\"error\",\"name\":\"MissingRegisters\",\"inputs\":[{\"name\":\"selection\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"missing\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"NoFreeSlot\",\"inputs\":[{\"name\":\"measurement\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NoSource\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotActiveYet\",\"inputs\":[{\"name\":\"measurement\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"activeFrom\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"type\":\"error\",\"name\":\"NotAllowed\",\"inputs\":[{\"name\":\"measurement\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NotDue\",\"inputs\":[{\"name\":\"instance\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"dueAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"NotHigher\",\"inputs\":[{\"name\":\"minEvaluation\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"current\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"NotOwnerOrGuardian\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OwnableInvalidOwner\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OwnableUnauthorizedAccount\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"SourceAllows\",\"inputs\":[{\"name\":\"measurement\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"source\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"SourceDecides\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"SourceRefuses\",\"inputs\":[{\"name\":\"measurement\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"source\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"StatusNotAllowed\",\"inputs\":[{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"platformStatus\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"statuses\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"graceEnd\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TeeNotAllowed\",\"inputs\":[{\"name\":\"tee\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"tees\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"TooLittleGas\",\"inputs\":[{\"name\":\"gas\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"want\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"UnknownRegisters\",\"inputs\":[{\"name\":\"selection\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"unknown\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"UnnamedAdvisory\",\"inputs\":[{\"name\":\"advisory\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"ZeroValue\",\"inputs\":[]}]",
	ID:  "AppAuth",
	Bin: "0x60c080604052346104425780615a9c803803809161001d8285610581565b833981010361010081126104425781516001600160a01b038116908190036104425760208301516001600160a01b038116928382036104425760c090603f190112610442576040519160c083016001600160401b0381118482101761044657604052604085015160ff8116810361044257835261009c606086016105a4565b94602084019586526100b0608082016105b3565b92604085019384526100c460a083016105b3565b95606086019687526100eb60e06100dd60c086016105b3565b9460808901958652016105a4565b9360a08701948552801561056e57600180546001600160a01b03199081169091555f80549182168317815560405194602094869460049486949293926001600160a01b03909116907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09080a360805263fa21ac4360e01b82525afa908115610437575f9161052c575b5060a0526002549563ffffffff8760a01c1663ffffffff8114610518576001019663ffffffff60a01b8860a01b169063ffffffff60a01b1916179586600255855160ff81161515908161050c575b50806104ff575b806104ef575b806104da575b806104bc575b1561045a579163ffffffff93917f45b5b60c149e43684167b435bc883b69d65ebd61066c4b9d314a2c7fa2a36312959360ff8851166effffffff00000000000000000000006affffffff0000000000000066ffffffff00000062ffff00600354965160081b16985160181b16935160381b16945160581b169461ffff60781b905160781b169561ffff60781b19936effffffff000000000000000000000019926affffffff00000000000000199166ffffffffffffff1916171617161716171717948560035561030660405192839216948291909160a061ffff8160c084019560ff815116855282602082015116602086015263ffffffff604082015116604086015263ffffffff606082015116606086015263ffffffff6080820151166080860152015116910152565b0390a26080805160045460295460405160109290921c6001600160a81b0316946001600160a01b03939093169390151592908201906001600160401b038211838310176104465763ffffffff9160405260a01c16815261ffff602082019560781c1685526040810193845260608101918252823b1561044257604051630197a27b60e51b8152905163ffffffff166004820152935161ffff16602485015291516001600160a81b031660448401529051151560648301525f908290608490829084905af1801561043757610427575b6040516154d790816105c5823960805181818161034e0152818161103201528181611d6a01528181612ee60152818161355c01528181613d6401528181613f8701526143e3015260a051816150a00152f35b5f61043191610581565b5f6103d5565b6040513d5f823e3d90fd5b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b6040805163bf3ef3f960e01b8152875160ff166004820152602088015161ffff90811660248301529188015163ffffffff9081166044830152606089015181166064830152608089015116608482015260a088015190911660a482015260c490fd5b50815161ffff161515806101db575063ffffffff85511615156101db565b506301e2850063ffffffff84511611156101d5565b5063ffffffff81511615156101cf565b5061fc81825116156101c9565b60fc915016155f6101c2565b634e487b7160e01b5f52601160045260245ffd5b90506020813d602011610566575b8161054760209383610581565b8101031261044257516001600160401b0381168103610442575f610174565b3d915061053a565b631e4fbdf760e01b5f525f60045260245ffd5b601f909101601f19168101906001600160401b0382119082101761044657604052565b519061ffff8216820361044257565b519063ffffffff821682036104425756fe6080806040526004361015610012575f80fd5b5f905f3560e01c90816301ffc9a71461377357508063054f7d9c146137515780630aa58c831461372c5780631309bffc1461362f5780631c5fa3d7146135835780631cff79cd146134445780631d266200146133b45780631e079198146133575780632a819728146132d95780632f6622e5146132aa5780633440a16a1461328857806338b6f40d1461310b578063445f934214612e6d578063452a932014612e475780634f39ca5914612d6c578063534d85ae14612cda57806354fd4d5014612cbf57806358355ead14612c995780635d88660b14612c1357806362a5af3b14612b9157806367b3f22c14612b0157806367e828bf14612adb5780636d9d32b0146129a75780636e4c742214612926578063715018a6146128bf57806376ba7e9114611e2e57806379ba509714611d8e5780637b10399914611d4b5780637c4beeb814611cd05780638a0dac4a14611c645780638c58bb2b14611c355780638d9642ea146116d75780638da5cb5b146116b2578063a02a3c3c146115a2578063a7dec58a1461148d578063a802691214611361578063a956a4ee146111ea578063ac89ad8b146111a9578063aded8786146110ed578063afd0224b14610ffe578063b74cb2db14610fdd578063bf8b211b14610fae578063bfbd713514610a36578063cb4ef723146109ff578063d329cf881461084b578063d5025625146107a0578063db17012514610673578063de7ad25814610641578063dfc77223146105a2578063e30c39781461057b578063e4048670146104c5578063eb4dd8f214610321578063ec669036146102e15763f2fde38b14610270575f80fd5b346102de5760203660031901126102de576001600160a01b036102916138b2565b610299613f06565b16806001600160a01b031960015416176001556001600160a01b038254167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e227008380a380f35b80fd5b50346102de57806003193601126102de576102fa613f06565b7f0e5daa943fcd7e7182d0e893d180695c2ea9f6f1b4a1c5432faf14cf17b774e88180a180f35b50346102de5760203660031901126102de5761033b6138b2565b90610344613f06565b6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000166001600160a01b036040519363032bb44360e01b8552169283600482015261016081602481855afa9081156104ba5760ff91606091859161048b575b5001511682526007602052604082205492838352600560205264ffffffffff604084205460281c1680421061045b5750829350813b156104575782916084839260405194859384927fdddcc2a800000000000000000000000000000000000000000000000000000000845260048401523060248401528160448401528160648401525af1801561044c5761043b5750f35b81610445916139ca565b6102de5780f35b6040513d84823e3d90fd5b5050fd5b83604491867f61132c88000000000000000000000000000000000000000000000000000000008352600452602452fd5b6104ad91506101603d81116104b3575b6104a581836139ca565b810190613df2565b5f6103aa565b503d61049b565b6040513d85823e3d90fd5b50346102de57806003193601126102de5760405180602060065491828152018091600685527ff652222313e28459528d920b65115c16c04f3efc82aaedc97be59f3f377c0d3f90855b81811061056557505050826105249103836139ca565b604051928392602084019060208552518091526040840192915b81811061054c575050500390f35b825184528594506020938401939092019160010161053e565b825484526020909301926001928301920161050e565b50346102de57806003193601126102de5760206001600160a01b0360015416604051908152f35b50346102de5760203660031901126102de576004356105bf613f06565b60ff600454166106325780156106235760207ffecb34306dd9d8b785b54d65489d06afc8822a0893ddacedff40c50a4942d0af916105fb613f19565b50808452602a82526040808520805460ff1916600117905551908152a1610620613f7d565b80f35b600482637c946ed760e01b8152fd5b6004826320edda8f60e11b8152fd5b50346102de5760203660031901126102de57604060209160ff610662613971565b168152600783522054604051908152f35b50346102de5760403660031901126102de5760043560243567ffffffffffffffff811161079c576106a89036906004016138c8565b6001600160a01b0384541633141580610787575b61077457821561076557828452600560205260ff604085205460201c166107525763ffffffff7f2b521585faa0081832db8d9b79948f1166b57239d247fa8549c673ebb59e8a509161074761070f613f19565b916107198761494f565b86885260056020526040882064010000000064ff000000001982541617905560405193849316953384613cca565b0390a3610620613f7d565b6024848463436852d360e01b8252600452fd5b600484637c946ed760e01b8152fd5b602484636b1883f360e01b815233600452fd5b506001600160a01b03600254163314156106bc565b8280fd5b50346102de57806003193601126102de5760a06040516107bf816139ae565b82815282602082015282604082015282606082015282608082015201526108476107e7613bfc565b6040519182918291909160a061ffff8160c084019560ff815116855282602082015116602086015263ffffffff604082015116604086015263ffffffff606082015116606086015263ffffffff6080820151166080860152015116910152565b0390f35b50346102de5760203660031901126102de578060405161086a81613991565b8181528160208201528160408201528160608201528160808201528160a08201528160c08201528160e0820152610100015260043581526005602052604090206040516108b681613991565b81549160ff8316928383528060081c60ff168060208501528160101c60ff16908160408601528260181c60ff161515958660608701528360201c60ff161515968760808801528460281c64ffffffffff16938460a08901528560501c64ffffffffff16958660c08a015260081b6001600160801b031916968760e08a01526001015460801b6001600160801b0319166101008199015215159760405161095b81613991565b8981526020810191825260408101928352606081019384526080810194855260a0810195865260c0810196875260e0810197885261010001978852604051988952511515602089015251151560408801525160ff1660608701525160ff1660808601525164ffffffffff1660a08501525164ffffffffff1660c0840152516001600160801b03191660e0830152516001600160801b03191661010082015261012090f35b50346102de5760403660031901126102de576020610a2c610a1e6138b2565b610a26613981565b90613ced565b6040519015158152f35b50346102de57366003190160e08112610faa5760c0136102de5760c43567ffffffffffffffff8111610faa57610a709036906004016138c8565b90610a79613f06565b60ff60045416610f9b57604051610a8f816139ae565b6004358152610a9c613981565b92602082019384526044359164ffffffffff83168303610f97576040810192835260643564ffffffffff81168103610f935760608201908152608435956001600160801b031987168703610f8f576080830196875260a4356001600160801b031981168103610f8b5760a08401908152610b1584614cc8565b835195868a52600560205260408a2098604051988997610b3489613991565b8b549b60ff8d168a5260208a018d60081c60ff16815260408b019d8e8160101c60ff1690528060181c60ff16151560608d01528b8160201c60ff16151560808192015260a08d01938d8360281c64ffffffffff16865260c0019d8e8460501c64ffffffffff16905260e0019260081b6001600160801b03191683526001015460801b9e610100019e8f906001600160801b0319169052610f775760ff610bd8613f19565b9f5116159b8c159e8f610eb2575b505050505090610bfa919b9a9b3691613a5b565b9486518c52600560205260408c20948b865460ff8160101c16155f14610e7a57505060065460a68114610e665788519068010000000000000000811015610e525760ff8e9b9a9998979593610c776001989694610c5f858b610ca797016006556142fa565b90919082549060031b91821b915f19901b1916179055565b600654895462ff0000191690831660101b62ff0000161789555b51885461ff001916911660081b61ff0016178755565b7fff0000000000000000000000000000000000000000000000000000ff00ffffff7effffffffffffffffffffffffffffffff000000000000000000000000000000806effffffffff0000000000000000000069ffffffffff00000000008a54975160281b16945160501b16945160081c1616931617171783555191019060801c6001600160801b03198254161790557fb59889605a673fb4eccd37f066458d79be3809dcdc1c53e106dec13dd0eaf7ea825192610db660405180926001600160801b031960a080928051855260ff602082015116602086015264ffffffffff604082015116604086015264ffffffffff6060820151166060860152826080820151166080860152015116910152565b8960c082015261010060e082015280610ddb63ffffffff8a169461010083019061393a565b0390a315610e1d5750610ded91614f41565b505b610df7613f7d565b60025460c01c610e0e5750610e0a61450b565b5080f35b610e155780f35b6106206143a1565b610e29575b5050610def565b610e4a918185526005602052610e4560ff6040872054166150dd565b614f41565b505f80610e22565b60248f634e487b7160e01b81526041600452fd5b60248e8a516330f32c2760e01b8252600452fd5b60ff60019694929b9a999897959381610ca79360181c1680610eab575b15610c9157610ea68b51615468565b610c91565b5087610e97565b610bfa96959f509e9f9e64ffffffffff808a511695511685119485610f6d575b506001600160801b0319808b5192511619821616159283610f49575b50508315610f31575b508215610f28575b508115610f15575b509a9b90915f808080610be6565b905060ff8088511691511614155f610f07565b1591505f610eff565b90925064ffffffffff808b511691511611915f610ef7565b6001600160801b03199293505116166001600160801b031987511614905f80610eee565b421094505f610ed2565b5060248f8d63436852d360e01b8252600452fd5b8880fd5b8780fd5b8680fd5b8580fd5b6004836320edda8f60e11b8152fd5b5080fd5b50346102de5760203660031901126102de5760ff60406020926004358152602b84522054166040519015158152f35b50346102de57806003193601126102de57602060025460c01c604051908152f35b50346110c15761100d366138f6565b6001600160a01b035f9392935416331415806110d8575b6110c5576001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016803b156110c157611096935f8094604051968795869485937fafd0224b00000000000000000000000000000000000000000000000000000000855260048501613cca565b03925af180156110b6576110a8575080f35b6110b491505f906139ca565b005b6040513d5f823e3d90fd5b5f80fd5b636b1883f360e01b5f523360045260245ffd5b506001600160a01b0360025416331415611024565b346110c15760203660031901126110c15760043561ffff81168091036110c1576001600160a01b035f541633141580611194575b6110c55761112d613bfc565b60a0810161ffff815116928381111561116457611154935061114d613f19565b915261408c565b61115c613f7d565b6110b46143a1565b83907f408c47e7000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b506001600160a01b0360025416331415611121565b346110c15760203660031901126110c1576020610a2c6111c761395e565b60019062ffffff8160081c165f52602460205260ff60405f205491161c16151590565b346110c1576111f83661388b565b611200613f06565b60ff6004541661135257815f52600560205260405f206040519061122382613991565b80549160ff8316815260ff8360081c1660208201526101006001600160801b0319600160ff8660101c16948560408601528260ff8860181c1615159788606088015260ff8160201c161515608088015264ffffffffff8160281c1660a088015264ffffffffff8160501c1660c088015260081b1660e0860152015460801b169101521590811561134a575b50611337576001600160a01b031916908115611328576112cc613f19565b815f52602560205260405f20835f5260205260405f20600160ff198254161790557fe350605fdd8764ecc2cd9483a2dd49c4154558c490d96b88a6dd4d2799bf67ca602063ffffffff60405193600185521692a46110b4613f7d565b637c946ed760e01b5f5260045ffd5b50630446a46b60e31b5f5260045260245ffd5b9050836112ae565b6320edda8f60e11b5f5260045ffd5b346110c15760203660031901126110c15761137a6138b2565b611382613f06565b60ff600454166113525763ffffffff9061139a613f19565b600654921691805b6113f5575060206001600160a01b037f0a131ef113304bb89bfd1b83588260fb8de6adc0dad3e3632e4b1c7a5d41b1e49216806001600160a01b03196026541617602655604051908152a26110b4613f7d565b5f198101908082116114795761140d611466926142fa565b90549060031b1c805f52600560205260ff60405f205460181c16158015611472575b61146c5761143c8161494f565b847f4ae9127cfafc9d3802d4efe9b09fa3bcfabed2d8d3454d83cd11e6e2a4d115bc5f80a3614acb565b806113a2565b50614acb565b505f61142f565b634e487b7160e01b5f52601160045260245ffd5b346110c15760203660031901126110c157600435805f52600560205260405f20604051906114ba82613991565b6001600160801b0319600182549260ff8416855260ff8460081c1660208601528260ff8560101c169485604088015260ff8160181c161515606088015260ff8160201c161515608088015264ffffffffff8160281c1660a088015264ffffffffff8160501c1660c088015260081b1660e0860152015460801b1661010083015215611337575160ff1680611574575061155581610e45613f19565b156115625761115c613f7d565b6330f32c2760e01b5f5260045260245ffd5b907ea4d2cf000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b346110c15760203660031901126110c1576115bb61395e565b6001600160a01b035f54163314158061169d575b6110c5576115fa8160019062ffffff8160081c165f52602460205260ff60405f205491161c16151590565b61166b576111549061160a613f19565b9062ffffff8160081c165f52602460205260405f20600160ff83161b815417905563ffffffff604051916001835216907fdd8af8792b647007b18dfe84369a673741f35a43fec82332a05ac85333e08b2b602063ffffffff851692a3614312565b63ffffffff907f61d72781000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b506001600160a01b03600254163314156115cf565b346110c1575f3660031901126110c15760206001600160a01b035f5416604051908152f35b346110c15760403660031901126110c15760043567ffffffffffffffff81116110c1576117089036906004016138c8565b60243560ff60045416611352576001600160a01b0360265416928315611c0d5760908303611be15761173b368483613a5b565b6020815191012060405160208101917f11dc9279ea9c6bde213475543fd44b367b4e1a03ac1f86dc7276a6d678824bf783526040820152604081526117816060826139ca565b51902092835f52602760205260ff60405f20541615611bce576117ef6030602060405184819583830197883781017f0100000000000000000000000000000000000000000000000000000000000000838201528760218201525f6041820152030160108101845201826139ca565b51902060405160208101917f4fcaf13980431db7da1d8d66ace120e0e78ce47ca8469e59ac553cc3fb80ba58835260816040830152602d606083015260808201526080815261183f60a0826139ca565b51902092835f52600560205260ff60405f205460201c16611bbb57835f52600560205260ff60405f205460101c16611b8f5761188261187d83614729565b6147e0565b15611b79575060405191611895836139ae565b83835260208301926081845260408101925f8452606082019364ffffffffff855260808301955f875260a08401925f84526118cf85614cc8565b6118d7613f19565b9560405191604083019183831067ffffffffffffffff841117611b22576001926040528352602083019081528a5f52602860205260405f2092518355519101556029545f19811461147957600101602955604051926119376020856139ca565b5f845284515f52600560205260405f209289845460ff8160101c16155f14611b4a5750506006549860a68a14611b3657865198680100000000000000008b1015611b225761199b60ff600196610c778f9d611af09f808b610c5f92016006556142fa565b7fff00000000000000000000000000000000ffffffffffffffffffffffffffffff63010000007effffffffffffffffffffffffffffffff000000000000000000000000000000806effffffffff0000000000000000000069ffffffffff00000000008b54985160281b16955160501b16955160081c1616946effffffffffffffffffff00ff0000001916171617171783555191019060801c6001600160801b03198254161790557fb59889605a673fb4eccd37f066458d79be3809dcdc1c53e106dec13dd0eaf7ea825192611ac260405180926001600160801b031960a080928051855260ff602082015116602086015264ffffffffff604082015116604086015264ffffffffff6060820151166060860152826080820151166080860152015116910152565b600160c082015261010060e082015280611ae863ffffffff87169461010083019061393a565b0390a3614f41565b1561156257602090611b00613f7d565b60025460c01c15611b14575b604051908152f35b611b1c61450b565b50611b0c565b634e487b7160e01b5f52604160045260245ffd5b86516330f32c2760e01b5f5260045260245ffd5b9861199b60ff60019681611af09e959d60181c1680611b725715610c9157610ea68b51615468565b505f610e97565b836337b61fdd60e21b5f5260045260245260445ffd5b837fcec917c8000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b8363436852d360e01b5f5260045260245ffd5b83632a8c209160e11b5f5260045260245ffd5b827fdc288c2c000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f7d19c0ff000000000000000000000000000000000000000000000000000000005f5260045ffd5b346110c15760203660031901126110c1576004355f526027602052602060ff60405f2054166040519015158152f35b346110c15760203660031901126110c157611c7d6138b2565b611c85613f06565b60ff60045416611352576001600160a01b0316806001600160a01b031960025416176002557fe6c09ffe4572dc9ceaa5ddde4ae41befa655d6fdfe8052077af0970f700e942e5f80a2005b346110c15760203660031901126110c1576004358015158091036110c157611cf6613f06565b60ff600454166113525760207fbb2cdb6c7b362202d40373f87bc4788301cca658f91711ac1662e1ad2cba4a2091611d2c613f19565b5060ff19602c541660ff821617602c55604051908152a16110b4613f7d565b346110c1575f3660031901126110c15760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346110c1575f3660031901126110c157336001600160a01b036001541603611e02576001600160a01b0319600154166001555f54336001600160a01b03198216175f556001600160a01b033391167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e05f80a3005b7f118cdaa7000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b346110c15760603660031901126110c157611e476138b2565b5060243567ffffffffffffffff81116110c1578060040161018060031983360301126110c15760443561ffff8116928382036110c157611e95611e8e610144830185613a28565b3691613a5b565b90611e9f84613c59565b936024820193600160ff611eb287613c59565b16149081156128b45761ffff607f5b1982161680612885575061ffff90821561287d578160015b821916169083159081612871575b50612869575b168061283a5750156127c8576040519182967e40002000800020010000020102000200c00040010400020010000400000000955f965b82881c8015611f8457600116611f42575b60019060201b970196611f23565b9461ffff8660e01c16908160208860f01c8a0101825e019460058803611f3457946020600191601060408a01825e60106101508a018183015e01959050611f34565b505093889296509790949692970390205b6040519060ff60208301937f4fcaf13980431db7da1d8d66ace120e0e78ce47ca8469e59ac553cc3fb80ba58855216948560408401526060830152608082015260808152611fe460a0826139ca565b51902094855f52600560205260405f20946040519161200283613991565b865460ff8116845260ff8160081c166020850152604084019660ff8260101c168852606085019160ff8160181c161515835260ff8160201c16151580608088015260a087019964ffffffffff8360281c168b52600160c089019c8d64ffffffffff8660501c1690526001600160801b031960e08b019560081b168552015460801b916001600160801b03196101008a01931683526127b5575160ff16156127a25760ff8751161561278f5764ffffffffff8b511680421161276057506120c6613bfc565b80519099806127575760ff60015b831616156127245750506120e8858a614ae9565b9761ffff608485018b8260a06120fd84613c67565b9201511692839116106126e957505060ff612119600192613c59565b16036126d5576001600160801b0319602060ff60305b1688010151915192511690816001600160801b03198483161603612695575050506101648101916121608385613c94565b5f195f915f5b8181106126475750505050505161221e575b505050509164ffffffffff806121ce63ffffffff608083989660ff829c9b99511698606088016121ab8582511642613c87565b8311612206575b5051851690818110156121ff5785915016955b01511642613c87565b169251168083106121f7575b508391926040519586526020860152166040840152166060820152f35b9150836121da565b50956121c5565b869192508461221791511642613c87565b91906121b2565b5f602061224781938d845260288352612241604460016040872001549201613c59565b90614787565b956123e66123506122eb60a88401516001600160801b031960c88601511660405191878301526040820152603081526122816050826139ca565b6101688501516001600160801b03196101888701511660405191888301526040820152603081526122b36050826139ca565b610198860151916001600160801b03196101b88801511660405193898501526040840152603083526122e66050846139ca565b61548b565b6101c88401516001600160801b03196101e886015116604051918783015260408201526030815261231d6050826139ca565b6101f8850151916001600160801b03196102188701511660405193888501526040840152603083526122e66050846139ca565b9160d88101516001600160801b031960f88301511660405191868301526040820152603081526123816050826139ca565b610108820151906001600160801b03196101288401511660405192878401526040830152603082526123b46050836139ca565b6001600160801b03196101586101388501519401511660405193878501526040840152603083526122e66050846139ca565b8051908381019182206040516123fd60c0826139ca565b609081528581019060a03683375190201485146126085750505b604051918183925191829101835e8101838152039060025afa156110b6575f5160808401526124468183613c94565b91905061245282614c9c565b9261246060405194856139ca565b828452601f1961246f84614c9c565b015f5b8181106125f757505061010085019384525f5b8381106124cb57505050505061249a906147e0565b156124a85786808080612178565b856001600160a01b0360265416906337b61fdd60e21b5f5260045260245260445ffd5b63ffffffff6124ec6124e7836124e18787613c94565b90614c8c565b613c76565b166201869f81116125cc57604090612506825192836139ca565b600e82527f494e54454c2d53412d30303030300000000000000000000000000000000000006020830152600d815b61255c575050906125558160019388519061254f8383614cb4565b52614cb4565b5001612485565b600a8206603001806030116114795783518210156125b8576125b2927fff00000000000000000000000000000000000000000000000000000000000000600a9260f81b165f1a6020848701015304918291614acb565b90612534565b634e487b7160e01b5f52603260045260245ffd5b7f28ac2d06000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b806060602080938901015201612472565b91836126429281946040519584879551918291018587015e84019083820190898252519283915e010185815203601f1981018352826139ca565b612417565b6126556124e7828488614c8c565b62ffffff8160081c1684810361267d575b5060018560ff83161c1661166b5750600101612166565b93509350825f52602460205260405f2054935f612666565b6001600160801b0319935083907f9053293a000000000000000000000000000000000000000000000000000000005f52166004526024521660445260645ffd5b6001600160801b0319602060ff607861212f565b6126f561ffff91613c67565b7f7736646e000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b60ff92507fbe901aa6000000000000000000000000000000000000000000000000000000005f526004521660245260445ffd5b60ff60026120d4565b8c7f2dc35335000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b8b6330f32c2760e01b5f5260045260245ffd5b8b630446a46b60e31b5f5260045260245ffd5b8c63436852d360e01b5f5260045260245ffd5b60405190959294919391908080857e880148017801a801d800b800e8011800100000000000000000000000000000815b612806575050039020611f95565b9091925060018216612823575b60101b9060011c839291816127f8565b916030908160208560f01c8c0101825e0191612813565b877fc00afac6000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b603017611eed565b6030915016158a611ee7565b81600d611ed9565b887fbe03033a000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b61ffff6101ff611ec1565b346110c1575f3660031901126110c1576128d7613f06565b6001600160a01b0319600154166001555f6001600160a01b0381546001600160a01b031981168355167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e08280a3005b346110c15760203660031901126110c1576004358015158091036110c15761294c613f06565b60ff600454166113525760207fafae60561b2481a349b45b3a47357f70eef6ae67e5b6e1749d74de7f19a25aa191612982613f19565b50602c5461ff008260081b169061ff00191617602c55604051908152a16110b4613f7d565b346110c15760203660031901126110c1576004356001600160a01b035f541633141580612ac6575b6110c557805f52602760205260ff60405f20541615612ab45763ffffffff6129f5613f19565b825f52602760205260405f2060ff198154169055169080827f072883041d666aa6655eb438a3e5a7c6650bcd4aa35b757631fbd3e95a6f970660206040515f8152a3600654805b612a48576110b4613f7d565b5f1981019080821161147957612a60612a8e926142fa565b90549060031b1c805f52600560205260ff60405f205460181c16158015612a945761146c5761143c8161494f565b80612a3c565b50831515801561142f5750805f5260286020528360405f2054141561142f565b632a8c209160e11b5f5260045260245ffd5b506001600160a01b03600254163314156129cf565b346110c1575f3660031901126110c15760206001600160a01b0360265416604051908152f35b346110c15760203660031901126110c1576004356001600160a01b035f541633141580612b7c575b6110c55760207f755b79bd4b0eeab344d032284a99003b2ddc018b646752ac72d681593a6e894791612b59613f19565b50805f52602a825260405f2060ff198154169055604051908152a16110b4613f7d565b506001600160a01b0360025416331415612b29565b346110c1575f3660031901126110c157612ba9613f06565b60045460ff811661135257602954612beb5760ff19166001176004557fa8cab3d1893ed53071b052fafa843143492f25d1d6b0170d460789f7ab1954be5f80a1005b7f5024e108000000000000000000000000000000000000000000000000000000005f5260045ffd5b346110c15760203660031901126110c157600435612c2f613f06565b60ff6004541661135257801561132857612c47613f19565b815f52602760205260405f20600160ff198254161790557f072883041d666aa6655eb438a3e5a7c6650bcd4aa35b757631fbd3e95a6f9706602063ffffffff60405193600185521692a36110b4613f7d565b346110c1575f3660031901126110c157602063ffffffff60025460a01c16604051908152f35b346110c1575f3660031901126110c157602060405160028152f35b346110c15760203660031901126110c157612cf361395e565b612cfb613f06565b60ff6004541661135257612d0d613f19565b9062ffffff8160081c165f52602460205260405f20600160ff83161b1981541690557fdd8af8792b647007b18dfe84369a673741f35a43fec82332a05ac85333e08b2b602063ffffffff80604051945f865216941692a36110b4613f7d565b346110c15760203660031901126110c157600435805f52600560205260ff60405f205460181c1615612e3557805f526028602052612db361187d600160405f200154614729565b612dfa5763ffffffff612dc4613f19565b612dcd8361494f565b167f4ae9127cfafc9d3802d4efe9b09fa3bcfabed2d8d3454d83cd11e6e2a4d115bc5f80a36110b4613f7d565b6001600160a01b0360265416907f6cf39d73000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b630446a46b60e31b5f5260045260245ffd5b346110c1575f3660031901126110c15760206001600160a01b0360025416604051908152f35b346110c15760203660031901126110c157612e866138b2565b63ffffffff600381815460381c1604166001600160a01b0382169182155f146130fc57506040517f89f68dde0000000000000000000000000000000000000000000000000000000081523060048201526020816024816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa9081156110b6575f916130b9575b50905b612f238142613c87565b67ffffffffffffffff831690811161304a5760025460c081901c8567ffffffffffffffff82146114795760209263ffffffff6001604094019177ffffffffffffffffffffffffffffffffffffffffffffffff77ffffffffffffffffffffffffffffffffffffffffffffffff1967ffffffffffffffff85169460c01b169116178060025560a01c167f7abada48f1ab4f7fa6bd05759fc2c323606cc6ede37269976bdeea31f8c1dce38451868101907f7d579a59b58653e3243e0cf2470f42158b36b6569216baa9f1fbf938b0700d34825246878201523060608201528460808201528560a0820152600360c08201528360e0820152436101008201526101008152613030610120826139ca565b5190209485928151906003825288820152a4604051908152f35b67ffffffffffffffff8103613096575067ffffffffffffffff9290505b7f714eeebe000000000000000000000000000000000000000000000000000000005f526004521660245260445ffd5b0391905067ffffffffffffffff82116114795767ffffffffffffffff9190613067565b90506020813d6020116130f4575b816130d4602093836139ca565b810103126110c1575167ffffffffffffffff811681036110c15783612f16565b3d91506130c7565b613105906143b5565b90612f19565b346110c15760c03660031901126110c157613124613f06565b60ff6004541661135257613136613bfc565b61313e613f19565b906040519061314c826139ae565b613154613971565b82526024359261ffff841684036110c1578360208401526044359063ffffffff82168083036110c15782604086015260643563ffffffff8116918282036110c15781606088015260843563ffffffff811681036110c157608088015260a4359461ffff8616978887036110c157808760a06131d19301528661408c565b86516004359060ff821682036110c15790191660ff161580159990613272575b50881561325c575b50508615613246575b505084613237575b50613213613f7d565b8315613223575b50505061115c57005b5060a0015161ffff1610905081808061321a565b61324090614312565b8461320a565b50606084015163ffffffff161194508580613202565b50604086015163ffffffff1611965087806131f9565b602088015190191661ffff1615159850896131f1565b346110c1575f3660031901126110c157602060ff602c54166040519015158152f35b346110c15760203660031901126110c1576004355f52602a602052602060ff60405f2054166040519015158152f35b346110c15760203660031901126110c1576004356132f5613f06565b60ff600454166113525780156113285760207f67fc71ab96fe3fa3c6f78e9a00e635d591b7333ce611c0380bc577aac702243b91613331613f19565b50805f52602b825260405f20600160ff19825416179055604051908152a16110b4613f7d565b346110c15760203660031901126110c15760043567ffffffffffffffff81116110c15761012060031982360301126110c15761339590600401613a91565b906108476040519283921515835260406020840152604083019061393a565b346110c15760203660031901126110c1576004356001600160a01b035f54163314158061342f575b6110c55760207fe0862975ac517b0478d308012afabc4bc37c23874a18144d7f2dfb852ff95c2c9161340c613f19565b50805f52602b825260405f2060ff198154169055604051908152a16110b4613f7d565b506001600160a01b03600254163314156133dc565b346110c157613452366138f6565b9061345b613f06565b60ff60045416611352576001600160a01b0383163081148015613551575b61352657915f80949281947f0dcf4ffb3b85ab072df6f9ed79b0382ec6c9619a98f36f4538d3b2e87fd3fd1160405160208152806134bb6020820188876139ec565b0390a2826040519384928337810182815203925af13d1561351e573d906134e182613a0c565b916134ef60405193846139ca565b82523d5f602084013e5b15613516576108479060405191829160208352602083019061393a565b602081519101fd5b6060906134f9565b7fd961aafe000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b506001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168114613479565b346110c1576135913661388b565b6001600160a01b035f54163314158061361a575b6110c5576001600160a01b031916908115611328576135c2613f19565b815f52602560205260405f20835f5260205260405f2060ff1981541690557fe350605fdd8764ecc2cd9483a2dd49c4154558c490d96b88a6dd4d2799bf67ca602063ffffffff604051935f85521692a46110b4613f7d565b506001600160a01b03600254163314156135a5565b346110c15761363d3661388b565b90805f52600560205260405f20906040519161365883613991565b80549260ff8416815260ff8460081c1660208201526101006001600160801b0319600160ff8760101c16948560408601528260ff8960181c1615988915606088015260ff8160201c161515608088015264ffffffffff8160281c1660a088015264ffffffffff8160501c1660c088015260081b1660e0860152015460801b1691015215159182613724575b50816136f7575b6020826040519015158152f35b90505f5260256020526001600160a01b031960405f2091165f52602052602060ff60405f205416826136ea565b9150836136e3565b346110c1575f3660031901126110c157602060ff602c5460081c166040519015158152f35b346110c1575f3660031901126110c157602060ff600454166040519015158152f35b346110c15760203660031901126110c157600435907fffffffff0000000000000000000000000000000000000000000000000000000082168092036110c157817f01ffc9a7000000000000000000000000000000000000000000000000000000006020931490811561387a575b8115613850575b8115613826575b81156137fc575b5015158152f35b7f0205a9d200000000000000000000000000000000000000000000000000000000915014836137f5565b7fbdf489b200000000000000000000000000000000000000000000000000000000811491506137ee565b7f8fd3752700000000000000000000000000000000000000000000000000000000811491506137e7565b6303c0f23360e31b811491506137e0565b60409060031901126110c157600435906024356001600160a01b0319811681036110c15790565b600435906001600160a01b03821682036110c157565b9181601f840112156110c15782359167ffffffffffffffff83116110c157602083818601950101116110c157565b9060406003198301126110c1576004356001600160a01b03811681036110c157916024359067ffffffffffffffff82116110c157613936916004016138c8565b9091565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b6004359063ffffffff821682036110c157565b6004359060ff821682036110c157565b6024359060ff821682036110c157565b610120810190811067ffffffffffffffff821117611b2257604052565b60c0810190811067ffffffffffffffff821117611b2257604052565b90601f8019910116810190811067ffffffffffffffff821117611b2257604052565b908060209392818452848401375f828201840152601f01601f1916010190565b67ffffffffffffffff8111611b2257601f01601f191660200190565b903590601e19813603018212156110c1570180359067ffffffffffffffff82116110c1576020019181360383136110c157565b929192613a6782613a0c565b91613a7560405193846139ca565b8294818452818301116110c1578281602093845f960137010152565b602c5460ff8160081c1680613bbc575b613b7d5760208201355f52602a60205260ff60405f20541615613b3e5760ff16159081613b22575b50613ae557600190604051613adf6020826139ca565b5f815290565b5f90604051613af56040826139ca565b601581527f646576696365206973206e6f7420616c6c6f7765640000000000000000000000602082015290565b6060915001355f52602b60205260ff60405f205416155f613ac9565b50505f90604051613b506040826139ca565b601b81527f636f6d706f73652068617368206973206e6f7420616c6c6f7765640000000000602082015290565b50505f90604051613b8f6040826139ca565b601a81527f54434220737461747573206973206e6f74205570546f44617465000000000000602082015290565b507f8dd11fcce5839087111530125177803569655488ae47b1f980ef0b1a711bf07c613bee611e8e60e0850185613a28565b602081519101201415613aa1565b60405190613c09826139ae565b8160a061ffff60035460ff81168452818160081c16602085015263ffffffff8160181c16604085015263ffffffff8160381c16606085015263ffffffff8160581c16608085015260781c16910152565b3560ff811681036110c15790565b3561ffff811681036110c15790565b3563ffffffff811681036110c15790565b9190820180921161147957565b903590601e19813603018212156110c1570180359067ffffffffffffffff82116110c157602001918160051b360383136110c157565b6040906001600160a01b03613cea959316815281602082015201916139ec565b90565b9060ff165f52600760205260405f2054908115613dca57815f52600560205260ff60405f205460181c1615918215613d2457505090565b9091505f526028602052600160405f200154906001600160a01b036040519163032bb44360e01b8352166004820152610160816024816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa9182156110b65760ff610120613cea9461187d945f91613dab575b5001511690614787565b613dc491506101603d81116104b3576104a581836139ca565b5f613da1565b50505f90565b51906001600160a01b03821682036110c157565b519060ff821682036110c157565b90816101609103126110c15760405190610160820182811067ffffffffffffffff821117611b2257604052613e2681613dd0565b8252602081015164ffffffffff811681036110c1576020830152604081015163ffffffff811681036110c1576040830152613e6360608201613de4565b6060830152608081015161ffff811681036110c157608083015260a081015180151581036110c15760a083015260c08101516bffffffffffffffffffffffff19811681036110c15760c083015260e081015165ffffffffffff811681036110c157613efd916101409160e0850152613ede6101008201613de4565b610100850152613ef16101208201613de4565b61012085015201613dd0565b61014082015290565b6001600160a01b035f54163303611e0257565b60025463ffffffff8160a01c1663ffffffff811461147957600101907fffffffffffffffff00000000ffffffffffffffffffffffffffffffffffffffff77ffffffff00000000000000000000000000000000000000008360a01b1691161760025590565b6001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001660025461ffff60035460781c16916001600160a81b0360045460101c169160295415159060405190608082019082821067ffffffffffffffff831117611b225763ffffffff9160405260a01c168152602081019485526040810193845260608101918252823b156110c1575f63ffffffff936084936001600160a81b03839761ffff6040519a8b998a987f32f44f60000000000000000000000000000000000000000000000000000000008a5251166004890152511660248701525116604485015251151560648401525af180156110b6576140805750565b5f61408a916139ca565b565b815160ff8116151590816142ee575b50806142de575b806142cb575b806142b3575b8061428f575b156142145763ffffffff7f45b5b60c149e43684167b435bc883b69d65ebd61066c4b9d314a2c7fa2a363129160ff84511660ff19600354161760035560208401516003549066ffffffff000000604087015160181b167fffffffffffffffffffffffffffffff0000ffffffffffffffffffffffffffffff6affffffff00000000000000606089015160381b16916effffffff000000000000000000000060808a015160581b169370ffff00000000000000000000000000000060a08b015160781b169562ffff006effffffff0000000000000000000000199260081b16906affffffffffffffffffff0019161716171617171760035561420f60405192839216948291909160a061ffff8160c084019560ff815116855282602082015116602086015263ffffffff604082015116604086015263ffffffff606082015116606086015263ffffffff6080820151166080860152015116910152565b0390a2565b604080517fbf3ef3f9000000000000000000000000000000000000000000000000000000008152835160ff166004820152602084015161ffff90811660248301529184015163ffffffff9081166044830152606085015181166064830152608085015116608482015260a084015190911660a482015260c490fd5b50602082015161ffff161515806140b4575063ffffffff60408301511615156140b4565b506301e2850063ffffffff60808401511611156140ae565b5063ffffffff60608301511615156140a8565b5061fc81602083015116156140a2565b60fc915016155f61409b565b6006548110156125b85760065f5260205f2001905f90565b600654905f5b82811061437157505f60015b8382106143315750505050565b61433a826142fa565b90549060031b1c90805f1461435f575061435660019184614f41565b915b0190614324565b9161436c60019285615178565b614358565b8061437d6001926142fa565b90549060031b1c5f52600560205261439b60ff60405f2054166150dd565b01614318565b6006546143aa57565b6143b261461a565b50565b6040519063032bb44360e01b82526001600160a01b0381166004830152610160826024816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa9182156110b6575f926144ea575b5060a0820151158015906144c3575b6144b55760ff60608301511680614444575b50506020015164ffffffffff1690565b60016001600160a81b0360045460101c16821c1615801561449b575b6144945760295415159182614482575b505061447d575f80614434565b505f90565b61448c9250613ced565b155f80614470565b5050505f90565b5061ffff60808401511661ffff60035460781c1611614460565b505067ffffffffffffffff90565b506001600160a01b038251163081141590816144e0575b50614422565b905015155f6144da565b6145049192506101603d81116104b3576104a581836139ca565b905f614413565b600254908160c01c67ffffffffffffffff81146114795760409263ffffffff60015f93019177ffffffffffffffffffffffffffffffffffffffffffffffff77ffffffffffffffffffffffffffffffffffffffffffffffff1967ffffffffffffffff85169460c01b169116178060025560a01c167f7abada48f1ab4f7fa6bd05759fc2c323606cc6ede37269976bdeea31f8c1dce3855160208101907f7d579a59b58653e3243e0cf2470f42158b36b6569216baa9f1fbf938b0700d34825246888201523060608201528460808201528560a0820152600160c08201528360e0820152436101008201526101008152614605610120826139ca565b519020958692815190600182526020820152a4565b600254908160c01c67ffffffffffffffff81146114795760409263ffffffff60015f93019177ffffffffffffffffffffffffffffffffffffffffffffffff77ffffffffffffffffffffffffffffffffffffffffffffffff1967ffffffffffffffff85169460c01b169116178060025560a01c167f7abada48f1ab4f7fa6bd05759fc2c323606cc6ede37269976bdeea31f8c1dce3855160208101907f7d579a59b58653e3243e0cf2470f42158b36b6569216baa9f1fbf938b0700d34825246888201523060608201528460808201528560a0820152600260c08201528360e0820152436101008201526101008152614714610120826139ca565b519020958692815190600282526020820152a4565b906040519161473783613991565b5f60408401525f60608401525f60808401525f60a08401525f60c084015260e08301906060825260606101008501526020846001600160a01b03602654168152015261478360016151c0565b9052565b60405192916147839061479985613991565b5f60408601525f60608601525f60808601525f60a08601525f60c086015260e08501926060845260606101008701526020866001600160a01b0360265416815201526151c0565b60405160208101916303c0f23360e31b8352602060248301526001600160a01b038151166044830152602081015160648301526001600160a01b036040820151166084830152606081015160a4830152608081015160c483015260a081015160e483015260c08101516101048301528161010061486f60e084015161012061012485015261016484019061393a565b92015160431982840301610144830152805180845260208401936020808360051b8301019301945f915b83831061491e57505050506148b7925003601f1981018352826139ca565b6001600160a01b03602654166201b7745a106148eb576020925f928380525191620186a0fa60015f511490605f3d11161690565b5a7f9ee5fcf0000000000000000000000000000000000000000000000000000000005f526004526201b77460245260445ffd5b9193600191939550602061493d8192601f19868203018752895161393a565b97019301930190928694929593614899565b805f52600560205260405f2060405161496781613991565b815460ff8116825260ff8160081c16602083015260ff8160101c166001600160801b0319600160408501958387528260ff8660181c1615159586606089015260ff8160201c161515608089015264ffffffffff8160281c1660a089015264ffffffffff8160501c1660c089015260081b1660e0870152015460801b1661010084015215614ac557614a019160ff91614ab7575b51166150dd565b6006545f19810190811161147957614a18906142fa565b90549060031b1c5f1960ff8351160160ff811161147957614a6892614a4283610c5f60ff946142fa565b5116905f52600560205260405f209062ff000082549160101b169062ff00001916179055565b6006548015614aa3575f1901614a7d816142fa565b8154905f199060031b1b191690556006555f5260056020525f6001604082208281550155565b634e487b7160e01b5f52603160045260245ffd5b614ac085615468565b6149fa565b50505050565b8015611479575f190190565b3564ffffffffff811681036110c15790565b9190915f9060ff614afc60408601613c59565b16926010841080614c76575b614c6c57600584148015614c62575b614b75575b5060ff61ffff6020614b32606060849801613c59565b9301511691604051947f06cefd47000000000000000000000000000000000000000000000000000000008652600486015216602484015260448301526064820152fd5b614b8160608601613c59565b600660ff821614614c5a575b60ff1660018114908115614c4f575b8115614c24575b5060a0860164ffffffffff614bb782614ad7565b16151580614c11575b614be3575b5080614bd9575b15614b1c57935050905090565b5082421115614bcc565b614c0a919450614bf864ffffffffff91614ad7565b1663ffffffff60408501511690613c87565b925f614bc5565b5063ffffffff6040850151161515614bc0565b60108110915081614c37575b505f614ba3565b6001915061ffff602085015116901c1615155f614c30565b600581149150614b9c565b506003614b8d565b5060068414614b17565b5f19945092505050565b50600161ffff602084015116851c161515614b08565b91908110156125b85760051b0190565b67ffffffffffffffff8111611b225760051b60200190565b80518210156125b85760209160051b010190565b8051156113285760ff6020820151166081811460a083016001600160801b03198151161580614f11575b614ec5575b8115614eba577fff00000000000000000000000000000000000000000000000000000000000000905b6105394614928315614eae575b159384614ea4575b508315614e83575b8315614e64575b8315614e49575b508215614e1e575b50508015614e0a575b8015614df2575b614d6a5750565b60c490614df0604051917f12378fbc00000000000000000000000000000000000000000000000000000000835260048301906001600160801b031960a080928051855260ff602082015116602086015264ffffffffff604082015116604086015264ffffffffff6060820151166060860152826080820151166080860152015116910152565bfd5b5063ffffffff64ffffffffff60408301511611614d63565b5064ffffffffff6060820151164211614d5c565b6080840151166001600160801b0319161515915081614e40575b505f80614d53565b9050155f614e38565b516001600160801b031990811619821616151592505f614d4b565b92506001600160801b0319608085015181855116191616151592614d44565b925064ffffffffff60608501511664ffffffffff6040860151161192614d3d565b151593505f614d35565b46617a69149350614d2d565b600160f91b90614d20565b8115614efe576001600160801b03197fff000020000000000000000000000000000000000000000000000000000000005b168152614cf7565b6001600160801b0319600160f91b614ef6565b506001600160801b031960808501511615614cf2565b9060a78210156125b8576005600680840460080193060290565b906004549160ff6001600160a81b038460101c169360081c16925f935b60a68510614f76575050614f729250615178565b5f90565b60ff60a681600193979697160616019060ff8211611479578160ff831694600183871c166150cf5764ffffffffff614fad85614f27565b90549060031b1c168015159081615090575b5061507f5750507fc2c7281563b970c23da39983b4fa0ab35b50472d3a03cbb7e58a2681b94170e59260209263ffffffff927fffffffffffffffffff00000000000000000000000000000000000000000000ff61ff0076ffffffffffffffffffffffffffffffffffffffffff0000600454936001600160a81b0360018c1b161760101b169360081b1691161717600455845f52600783528560405f2055855f526005835260405f208560ff198254161790556040519485521692a3600190565b9095945060019192505b0193614f5e565b6150c6915067ffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001690613c87565b4211155f614fbf565b909594506001919250615089565b60ff81169081156151745761514c906004547fffffffffffffffffff000000000000000000000000000000000000000000ffff76ffffffffffffffffffffffffffffffffffffffffff0000806001600160a81b036001881b16198460101c1660101b1616911617600455614f27565b81549060031b9064ffffffffff804216831b921b19161790555f5260076020525f6040812055565b5050565b815f52600560205260405f2060ff1981541690557fc2c7281563b970c23da39983b4fa0ab35b50472d3a03cbb7e58a2681b94170e5602063ffffffff604051935f85521692a3565b60ff166001811461542c57600281146153f057600381146153b45760048114615352576005811461531657600681146152da576008811461529e5760091461523d576040516152106040826139ca565b600781527f5265766f6b656400000000000000000000000000000000000000000000000000602082015290565b60405161524b6060826139ca565b602281527f52656c61756e636841647669736564436f6e66696775726174696f6e4e65656460208201527f6564000000000000000000000000000000000000000000000000000000000000604082015290565b506040516152ad6040826139ca565b600f81527f52656c61756e6368416476697365640000000000000000000000000000000000602082015290565b506040516152e96040826139ca565b601c81527f4f75744f6644617465436f6e66696775726174696f6e4e656564656400000000602082015290565b506040516153256040826139ca565b600981527f4f75744f66446174650000000000000000000000000000000000000000000000602082015290565b506040516153616060826139ca565b602181527f436f6e66696775726174696f6e416e64535748617264656e696e674e6565646560208201527f6400000000000000000000000000000000000000000000000000000000000000604082015290565b506040516153c36040826139ca565b601381527f436f6e66696775726174696f6e4e656564656400000000000000000000000000602082015290565b506040516153ff6040826139ca565b601181527f535748617264656e696e674e6565646564000000000000000000000000000000602082015290565b5060405161543b6040826139ca565b600881527f5570546f44617465000000000000000000000000000000000000000000000000602082015290565b5f5260286020525f6001604082208281550155615486602954614acb565b602955565b6020809493818061408a9560405198868a9751918291018489015e8601908282015f8152815193849201905e0101905f8252805192839101825e015f815203601f1981018452836139ca56",
}

// AppAuth is an auto generated Go binding around an Ethereum contract.
type AppAuth struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *AppAuth) GetABI() abi.ABI {
	return c.abi
}

// NewAppAuth creates a new instance of AppAuth.
func NewAppAuth() *AppAuth {
	parsed, err := AppAuthMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &AppAuth{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *AppAuth) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address owner_, address registry_, (uint8,uint16,uint32,uint32,uint32,uint16) initial) returns()
func (appAuth *AppAuth) PackConstructor(owner_ common.Address, registry_ common.Address, initial IAppAuthTerms) []byte {
	enc, err := appAuth.abi.Pack("", owner_, registry_, initial)
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
func (appAuth *AppAuth) PackAcceptOwnership() []byte {
	enc, err := appAuth.abi.Pack("acceptOwnership")
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
func (appAuth *AppAuth) TryPackAcceptOwnership() ([]byte, error) {
	return appAuth.abi.Pack("acceptOwnership")
}

// PackAddComposeHash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdfc77223.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function addComposeHash(bytes32 composeHash) returns()
func (appAuth *AppAuth) PackAddComposeHash(composeHash [32]byte) []byte {
	enc, err := appAuth.abi.Pack("addComposeHash", composeHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAddComposeHash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdfc77223.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function addComposeHash(bytes32 composeHash) returns()
func (appAuth *AppAuth) TryPackAddComposeHash(composeHash [32]byte) ([]byte, error) {
	return appAuth.abi.Pack("addComposeHash", composeHash)
}

// PackAddDevice is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2a819728.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function addDevice(bytes32 deviceId) returns()
func (appAuth *AppAuth) PackAddDevice(deviceId [32]byte) []byte {
	enc, err := appAuth.abi.Pack("addDevice", deviceId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAddDevice is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2a819728.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function addDevice(bytes32 deviceId) returns()
func (appAuth *AppAuth) TryPackAddDevice(deviceId [32]byte) ([]byte, error) {
	return appAuth.abi.Pack("addDevice", deviceId)
}

// PackAdmit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x76ba7e91.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function admit(address , (uint8,uint8,uint8,uint8,uint16,uint40,uint40,uint40,bytes6,bytes32,bytes,uint32[]) report, uint16 selection) view returns(bytes32 label, uint8 slot, uint40 leaseEnd, uint40 activeFrom)
func (appAuth *AppAuth) PackAdmit(arg0 common.Address, report VerifiedReport, selection uint16) []byte {
	enc, err := appAuth.abi.Pack("admit", arg0, report, selection)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAdmit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x76ba7e91.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function admit(address , (uint8,uint8,uint8,uint8,uint16,uint40,uint40,uint40,bytes6,bytes32,bytes,uint32[]) report, uint16 selection) view returns(bytes32 label, uint8 slot, uint40 leaseEnd, uint40 activeFrom)
func (appAuth *AppAuth) TryPackAdmit(arg0 common.Address, report VerifiedReport, selection uint16) ([]byte, error) {
	return appAuth.abi.Pack("admit", arg0, report, selection)
}

// AdmitOutput serves as a container for the return parameters of contract
// method Admit.
type AdmitOutput struct {
	Label      [32]byte
	Slot       uint8
	LeaseEnd   *big.Int
	ActiveFrom *big.Int
}

// UnpackAdmit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x76ba7e91.
//
// Solidity: function admit(address , (uint8,uint8,uint8,uint8,uint16,uint40,uint40,uint40,bytes6,bytes32,bytes,uint32[]) report, uint16 selection) view returns(bytes32 label, uint8 slot, uint40 leaseEnd, uint40 activeFrom)
func (appAuth *AppAuth) UnpackAdmit(data []byte) (AdmitOutput, error) {
	out, err := appAuth.abi.Unpack("admit", data)
	outstruct := new(AdmitOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Label = *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	outstruct.Slot = *abi.ConvertType(out[1], new(uint8)).(*uint8)
	outstruct.LeaseEnd = abi.ConvertType(out[2], new(big.Int)).(*big.Int)
	outstruct.ActiveFrom = abi.ConvertType(out[3], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackAdopt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8d9642ea.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function adopt(bytes registers, bytes32 composeHash) returns(bytes32 label)
func (appAuth *AppAuth) PackAdopt(registers []byte, composeHash [32]byte) []byte {
	enc, err := appAuth.abi.Pack("adopt", registers, composeHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAdopt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8d9642ea.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function adopt(bytes registers, bytes32 composeHash) returns(bytes32 label)
func (appAuth *AppAuth) TryPackAdopt(registers []byte, composeHash [32]byte) ([]byte, error) {
	return appAuth.abi.Pack("adopt", registers, composeHash)
}

// UnpackAdopt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8d9642ea.
//
// Solidity: function adopt(bytes registers, bytes32 composeHash) returns(bytes32 label)
func (appAuth *AppAuth) UnpackAdopt(data []byte) ([32]byte, error) {
	out, err := appAuth.abi.Unpack("adopt", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackAllow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbfbd7135.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function allow((bytes32,uint8,uint40,uint40,bytes16,bytes16) allowance, string name) returns()
func (appAuth *AppAuth) PackAllow(allowance IAppAuthAllowance, name string) []byte {
	enc, err := appAuth.abi.Pack("allow", allowance, name)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAllow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbfbd7135.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function allow((bytes32,uint8,uint40,uint40,bytes16,bytes16) allowance, string name) returns()
func (appAuth *AppAuth) TryPackAllow(allowance IAppAuthAllowance, name string) ([]byte, error) {
	return appAuth.abi.Pack("allow", allowance, name)
}

// PackAllowAnyDevice is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3440a16a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function allowAnyDevice() view returns(bool)
func (appAuth *AppAuth) PackAllowAnyDevice() []byte {
	enc, err := appAuth.abi.Pack("allowAnyDevice")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAllowAnyDevice is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3440a16a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function allowAnyDevice() view returns(bool)
func (appAuth *AppAuth) TryPackAllowAnyDevice() ([]byte, error) {
	return appAuth.abi.Pack("allowAnyDevice")
}

// UnpackAllowAnyDevice is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3440a16a.
//
// Solidity: function allowAnyDevice() view returns(bool)
func (appAuth *AppAuth) UnpackAllowAnyDevice(data []byte) (bool, error) {
	out, err := appAuth.abi.Unpack("allowAnyDevice", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackAllowImage is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5d88660b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function allowImage(bytes32 image) returns()
func (appAuth *AppAuth) PackAllowImage(image [32]byte) []byte {
	enc, err := appAuth.abi.Pack("allowImage", image)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAllowImage is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5d88660b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function allowImage(bytes32 image) returns()
func (appAuth *AppAuth) TryPackAllowImage(image [32]byte) ([]byte, error) {
	return appAuth.abi.Pack("allowImage", image)
}

// PackAllowPurpose is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa956a4ee.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function allowPurpose(bytes32 label, bytes12 purpose) returns()
func (appAuth *AppAuth) PackAllowPurpose(label [32]byte, purpose [12]byte) []byte {
	enc, err := appAuth.abi.Pack("allowPurpose", label, purpose)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAllowPurpose is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa956a4ee.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function allowPurpose(bytes32 label, bytes12 purpose) returns()
func (appAuth *AppAuth) TryPackAllowPurpose(label [32]byte, purpose [12]byte) ([]byte, error) {
	return appAuth.abi.Pack("allowPurpose", label, purpose)
}

// PackAllowedComposeHashes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2f6622e5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function allowedComposeHashes(bytes32 composeHash) view returns(bool)
func (appAuth *AppAuth) PackAllowedComposeHashes(composeHash [32]byte) []byte {
	enc, err := appAuth.abi.Pack("allowedComposeHashes", composeHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAllowedComposeHashes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2f6622e5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function allowedComposeHashes(bytes32 composeHash) view returns(bool)
func (appAuth *AppAuth) TryPackAllowedComposeHashes(composeHash [32]byte) ([]byte, error) {
	return appAuth.abi.Pack("allowedComposeHashes", composeHash)
}

// UnpackAllowedComposeHashes is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2f6622e5.
//
// Solidity: function allowedComposeHashes(bytes32 composeHash) view returns(bool)
func (appAuth *AppAuth) UnpackAllowedComposeHashes(data []byte) (bool, error) {
	out, err := appAuth.abi.Unpack("allowedComposeHashes", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackAllowedDeviceIds is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbf8b211b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function allowedDeviceIds(bytes32 deviceId) view returns(bool)
func (appAuth *AppAuth) PackAllowedDeviceIds(deviceId [32]byte) []byte {
	enc, err := appAuth.abi.Pack("allowedDeviceIds", deviceId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAllowedDeviceIds is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbf8b211b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function allowedDeviceIds(bytes32 deviceId) view returns(bool)
func (appAuth *AppAuth) TryPackAllowedDeviceIds(deviceId [32]byte) ([]byte, error) {
	return appAuth.abi.Pack("allowedDeviceIds", deviceId)
}

// UnpackAllowedDeviceIds is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbf8b211b.
//
// Solidity: function allowedDeviceIds(bytes32 deviceId) view returns(bool)
func (appAuth *AppAuth) UnpackAllowedDeviceIds(data []byte) (bool, error) {
	out, err := appAuth.abi.Unpack("allowedDeviceIds", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackAssignSlot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa7dec58a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function assignSlot(bytes32 label) returns()
func (appAuth *AppAuth) PackAssignSlot(label [32]byte) []byte {
	enc, err := appAuth.abi.Pack("assignSlot", label)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAssignSlot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa7dec58a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function assignSlot(bytes32 label) returns()
func (appAuth *AppAuth) TryPackAssignSlot(label [32]byte) ([]byte, error) {
	return appAuth.abi.Pack("assignSlot", label)
}

// PackConfirm is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xeb4dd8f2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function confirm(address instance) returns()
func (appAuth *AppAuth) PackConfirm(instance common.Address) []byte {
	enc, err := appAuth.abi.Pack("confirm", instance)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackConfirm is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xeb4dd8f2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function confirm(address instance) returns()
func (appAuth *AppAuth) TryPackConfirm(instance common.Address) ([]byte, error) {
	return appAuth.abi.Pack("confirm", instance)
}

// PackDeniedAdvisories is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xac89ad8b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function deniedAdvisories(uint32 advisory) view returns(bool)
func (appAuth *AppAuth) PackDeniedAdvisories(advisory uint32) []byte {
	enc, err := appAuth.abi.Pack("deniedAdvisories", advisory)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDeniedAdvisories is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xac89ad8b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function deniedAdvisories(uint32 advisory) view returns(bool)
func (appAuth *AppAuth) TryPackDeniedAdvisories(advisory uint32) ([]byte, error) {
	return appAuth.abi.Pack("deniedAdvisories", advisory)
}

// UnpackDeniedAdvisories is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xac89ad8b.
//
// Solidity: function deniedAdvisories(uint32 advisory) view returns(bool)
func (appAuth *AppAuth) UnpackDeniedAdvisories(data []byte) (bool, error) {
	out, err := appAuth.abi.Unpack("deniedAdvisories", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackDenyAdvisory is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa02a3c3c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function denyAdvisory(uint32 advisory) returns()
func (appAuth *AppAuth) PackDenyAdvisory(advisory uint32) []byte {
	enc, err := appAuth.abi.Pack("denyAdvisory", advisory)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDenyAdvisory is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa02a3c3c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function denyAdvisory(uint32 advisory) returns()
func (appAuth *AppAuth) TryPackDenyAdvisory(advisory uint32) ([]byte, error) {
	return appAuth.abi.Pack("denyAdvisory", advisory)
}

// PackDisableUpgrades is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xec669036.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function disableUpgrades() returns()
func (appAuth *AppAuth) PackDisableUpgrades() []byte {
	enc, err := appAuth.abi.Pack("disableUpgrades")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDisableUpgrades is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xec669036.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function disableUpgrades() returns()
func (appAuth *AppAuth) TryPackDisableUpgrades() ([]byte, error) {
	return appAuth.abi.Pack("disableUpgrades")
}

// PackDisallowImage is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6d9d32b0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function disallowImage(bytes32 image) returns()
func (appAuth *AppAuth) PackDisallowImage(image [32]byte) []byte {
	enc, err := appAuth.abi.Pack("disallowImage", image)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDisallowImage is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6d9d32b0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function disallowImage(bytes32 image) returns()
func (appAuth *AppAuth) TryPackDisallowImage(image [32]byte) ([]byte, error) {
	return appAuth.abi.Pack("disallowImage", image)
}

// PackDisallowPurpose is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1c5fa3d7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function disallowPurpose(bytes32 label, bytes12 purpose) returns()
func (appAuth *AppAuth) PackDisallowPurpose(label [32]byte, purpose [12]byte) []byte {
	enc, err := appAuth.abi.Pack("disallowPurpose", label, purpose)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDisallowPurpose is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1c5fa3d7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function disallowPurpose(bytes32 label, bytes12 purpose) returns()
func (appAuth *AppAuth) TryPackDisallowPurpose(label [32]byte, purpose [12]byte) ([]byte, error) {
	return appAuth.abi.Pack("disallowPurpose", label, purpose)
}

// PackDrop is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4f39ca59.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function drop(bytes32 label) returns()
func (appAuth *AppAuth) PackDrop(label [32]byte) []byte {
	enc, err := appAuth.abi.Pack("drop", label)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDrop is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4f39ca59.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function drop(bytes32 label) returns()
func (appAuth *AppAuth) TryPackDrop(label [32]byte) ([]byte, error) {
	return appAuth.abi.Pack("drop", label)
}

// PackExecute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1cff79cd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function execute(address target, bytes data) returns(bytes)
func (appAuth *AppAuth) PackExecute(target common.Address, data []byte) []byte {
	enc, err := appAuth.abi.Pack("execute", target, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExecute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1cff79cd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function execute(address target, bytes data) returns(bytes)
func (appAuth *AppAuth) TryPackExecute(target common.Address, data []byte) ([]byte, error) {
	return appAuth.abi.Pack("execute", target, data)
}

// UnpackExecute is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1cff79cd.
//
// Solidity: function execute(address target, bytes data) returns(bytes)
func (appAuth *AppAuth) UnpackExecute(data []byte) ([]byte, error) {
	out, err := appAuth.abi.Unpack("execute", data)
	if err != nil {
		return *new([]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([]byte)).(*[]byte)
	return out0, nil
}

// PackFreeze is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x62a5af3b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function freeze() returns()
func (appAuth *AppAuth) PackFreeze() []byte {
	enc, err := appAuth.abi.Pack("freeze")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFreeze is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x62a5af3b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function freeze() returns()
func (appAuth *AppAuth) TryPackFreeze() ([]byte, error) {
	return appAuth.abi.Pack("freeze")
}

// PackFrozen is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x054f7d9c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function frozen() view returns(bool)
func (appAuth *AppAuth) PackFrozen() []byte {
	enc, err := appAuth.abi.Pack("frozen")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFrozen is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x054f7d9c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function frozen() view returns(bool)
func (appAuth *AppAuth) TryPackFrozen() ([]byte, error) {
	return appAuth.abi.Pack("frozen")
}

// UnpackFrozen is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x054f7d9c.
//
// Solidity: function frozen() view returns(bool)
func (appAuth *AppAuth) UnpackFrozen(data []byte) (bool, error) {
	out, err := appAuth.abi.Unpack("frozen", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackGuardian is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x452a9320.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function guardian() view returns(address)
func (appAuth *AppAuth) PackGuardian() []byte {
	enc, err := appAuth.abi.Pack("guardian")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGuardian is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x452a9320.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function guardian() view returns(address)
func (appAuth *AppAuth) TryPackGuardian() ([]byte, error) {
	return appAuth.abi.Pack("guardian")
}

// UnpackGuardian is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x452a9320.
//
// Solidity: function guardian() view returns(address)
func (appAuth *AppAuth) UnpackGuardian(data []byte) (common.Address, error) {
	out, err := appAuth.abi.Unpack("guardian", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackImages is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8c58bb2b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function images(bytes32 image) view returns(bool)
func (appAuth *AppAuth) PackImages(image [32]byte) []byte {
	enc, err := appAuth.abi.Pack("images", image)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackImages is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8c58bb2b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function images(bytes32 image) view returns(bool)
func (appAuth *AppAuth) TryPackImages(image [32]byte) ([]byte, error) {
	return appAuth.abi.Pack("images", image)
}

// UnpackImages is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8c58bb2b.
//
// Solidity: function images(bytes32 image) view returns(bool)
func (appAuth *AppAuth) UnpackImages(data []byte) (bool, error) {
	out, err := appAuth.abi.Unpack("images", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackIsAppAllowed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1e079198.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isAppAllowed((address,bytes32,address,bytes32,bytes32,bytes32,bytes32,string,string[]) bootInfo) view returns(bool, string)
func (appAuth *AppAuth) PackIsAppAllowed(bootInfo IDstackAppAuthAppBootInfo) []byte {
	enc, err := appAuth.abi.Pack("isAppAllowed", bootInfo)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsAppAllowed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1e079198.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isAppAllowed((address,bytes32,address,bytes32,bytes32,bytes32,bytes32,string,string[]) bootInfo) view returns(bool, string)
func (appAuth *AppAuth) TryPackIsAppAllowed(bootInfo IDstackAppAuthAppBootInfo) ([]byte, error) {
	return appAuth.abi.Pack("isAppAllowed", bootInfo)
}

// IsAppAllowedOutput serves as a container for the return parameters of contract
// method IsAppAllowed.
type IsAppAllowedOutput struct {
	Arg0 bool
	Arg1 string
}

// UnpackIsAppAllowed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1e079198.
//
// Solidity: function isAppAllowed((address,bytes32,address,bytes32,bytes32,bytes32,bytes32,string,string[]) bootInfo) view returns(bool, string)
func (appAuth *AppAuth) UnpackIsAppAllowed(data []byte) (IsAppAllowedOutput, error) {
	out, err := appAuth.abi.Unpack("isAppAllowed", data)
	outstruct := new(IsAppAllowedOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Arg0 = *abi.ConvertType(out[0], new(bool)).(*bool)
	outstruct.Arg1 = *abi.ConvertType(out[1], new(string)).(*string)
	return *outstruct, nil
}

// PackMayHold is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1309bffc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function mayHold(bytes32 label, bytes12 purpose) view returns(bool)
func (appAuth *AppAuth) PackMayHold(label [32]byte, purpose [12]byte) []byte {
	enc, err := appAuth.abi.Pack("mayHold", label, purpose)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMayHold is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1309bffc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function mayHold(bytes32 label, bytes12 purpose) view returns(bool)
func (appAuth *AppAuth) TryPackMayHold(label [32]byte, purpose [12]byte) ([]byte, error) {
	return appAuth.abi.Pack("mayHold", label, purpose)
}

// UnpackMayHold is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1309bffc.
//
// Solidity: function mayHold(bytes32 label, bytes12 purpose) view returns(bool)
func (appAuth *AppAuth) UnpackMayHold(data []byte) (bool, error) {
	out, err := appAuth.abi.Unpack("mayHold", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackMeasurement is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd329cf88.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function measurement(bytes32 label) view returns((bool,bool,bool,uint8,uint8,uint40,uint40,bytes16,bytes16))
func (appAuth *AppAuth) PackMeasurement(label [32]byte) []byte {
	enc, err := appAuth.abi.Pack("measurement", label)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMeasurement is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd329cf88.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function measurement(bytes32 label) view returns((bool,bool,bool,uint8,uint8,uint40,uint40,bytes16,bytes16))
func (appAuth *AppAuth) TryPackMeasurement(label [32]byte) ([]byte, error) {
	return appAuth.abi.Pack("measurement", label)
}

// UnpackMeasurement is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd329cf88.
//
// Solidity: function measurement(bytes32 label) view returns((bool,bool,bool,uint8,uint8,uint40,uint40,bytes16,bytes16))
func (appAuth *AppAuth) UnpackMeasurement(data []byte) (IAppAuthMeasurement, error) {
	out, err := appAuth.abi.Unpack("measurement", data)
	if err != nil {
		return *new(IAppAuthMeasurement), err
	}
	out0 := *abi.ConvertType(out[0], new(IAppAuthMeasurement)).(*IAppAuthMeasurement)
	return out0, nil
}

// PackMeasurementAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xde7ad258.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function measurementAt(uint8 slot) view returns(bytes32)
func (appAuth *AppAuth) PackMeasurementAt(slot uint8) []byte {
	enc, err := appAuth.abi.Pack("measurementAt", slot)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMeasurementAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xde7ad258.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function measurementAt(uint8 slot) view returns(bytes32)
func (appAuth *AppAuth) TryPackMeasurementAt(slot uint8) ([]byte, error) {
	return appAuth.abi.Pack("measurementAt", slot)
}

// UnpackMeasurementAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xde7ad258.
//
// Solidity: function measurementAt(uint8 slot) view returns(bytes32)
func (appAuth *AppAuth) UnpackMeasurementAt(data []byte) ([32]byte, error) {
	out, err := appAuth.abi.Unpack("measurementAt", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackMeasurements is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe4048670.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function measurements() view returns(bytes32[])
func (appAuth *AppAuth) PackMeasurements() []byte {
	enc, err := appAuth.abi.Pack("measurements")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMeasurements is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe4048670.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function measurements() view returns(bytes32[])
func (appAuth *AppAuth) TryPackMeasurements() ([]byte, error) {
	return appAuth.abi.Pack("measurements")
}

// UnpackMeasurements is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe4048670.
//
// Solidity: function measurements() view returns(bytes32[])
func (appAuth *AppAuth) UnpackMeasurements(data []byte) ([][32]byte, error) {
	out, err := appAuth.abi.Unpack("measurements", data)
	if err != nil {
		return *new([][32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([][32]byte)).(*[][32]byte)
	return out0, nil
}

// PackOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8da5cb5b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function owner() view returns(address)
func (appAuth *AppAuth) PackOwner() []byte {
	enc, err := appAuth.abi.Pack("owner")
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
func (appAuth *AppAuth) TryPackOwner() ([]byte, error) {
	return appAuth.abi.Pack("owner")
}

// UnpackOwner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8da5cb5b.
//
// Solidity: function owner() view returns(address)
func (appAuth *AppAuth) UnpackOwner(data []byte) (common.Address, error) {
	out, err := appAuth.abi.Unpack("owner", data)
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
func (appAuth *AppAuth) PackPendingOwner() []byte {
	enc, err := appAuth.abi.Pack("pendingOwner")
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
func (appAuth *AppAuth) TryPackPendingOwner() ([]byte, error) {
	return appAuth.abi.Pack("pendingOwner")
}

// UnpackPendingOwner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe30c3978.
//
// Solidity: function pendingOwner() view returns(address)
func (appAuth *AppAuth) UnpackPendingOwner(data []byte) (common.Address, error) {
	out, err := appAuth.abi.Unpack("pendingOwner", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackPolicyVersion is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x58355ead.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function policyVersion() view returns(uint32)
func (appAuth *AppAuth) PackPolicyVersion() []byte {
	enc, err := appAuth.abi.Pack("policyVersion")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPolicyVersion is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x58355ead.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function policyVersion() view returns(uint32)
func (appAuth *AppAuth) TryPackPolicyVersion() ([]byte, error) {
	return appAuth.abi.Pack("policyVersion")
}

// UnpackPolicyVersion is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x58355ead.
//
// Solidity: function policyVersion() view returns(uint32)
func (appAuth *AppAuth) UnpackPolicyVersion(data []byte) (uint32, error) {
	out, err := appAuth.abi.Unpack("policyVersion", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackRaiseMinEvaluation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaded8786.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function raiseMinEvaluation(uint16 minEvaluation) returns()
func (appAuth *AppAuth) PackRaiseMinEvaluation(minEvaluation uint16) []byte {
	enc, err := appAuth.abi.Pack("raiseMinEvaluation", minEvaluation)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRaiseMinEvaluation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaded8786.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function raiseMinEvaluation(uint16 minEvaluation) returns()
func (appAuth *AppAuth) TryPackRaiseMinEvaluation(minEvaluation uint16) ([]byte, error) {
	return appAuth.abi.Pack("raiseMinEvaluation", minEvaluation)
}

// PackRegistry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b103999.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function registry() view returns(address)
func (appAuth *AppAuth) PackRegistry() []byte {
	enc, err := appAuth.abi.Pack("registry")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRegistry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b103999.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function registry() view returns(address)
func (appAuth *AppAuth) TryPackRegistry() ([]byte, error) {
	return appAuth.abi.Pack("registry")
}

// UnpackRegistry is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7b103999.
//
// Solidity: function registry() view returns(address)
func (appAuth *AppAuth) UnpackRegistry(data []byte) (common.Address, error) {
	out, err := appAuth.abi.Unpack("registry", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackRemove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdb170125.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function remove(bytes32 label, string reason) returns()
func (appAuth *AppAuth) PackRemove(label [32]byte, reason string) []byte {
	enc, err := appAuth.abi.Pack("remove", label, reason)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRemove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdb170125.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function remove(bytes32 label, string reason) returns()
func (appAuth *AppAuth) TryPackRemove(label [32]byte, reason string) ([]byte, error) {
	return appAuth.abi.Pack("remove", label, reason)
}

// PackRemoveComposeHash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x67b3f22c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function removeComposeHash(bytes32 composeHash) returns()
func (appAuth *AppAuth) PackRemoveComposeHash(composeHash [32]byte) []byte {
	enc, err := appAuth.abi.Pack("removeComposeHash", composeHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRemoveComposeHash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x67b3f22c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function removeComposeHash(bytes32 composeHash) returns()
func (appAuth *AppAuth) TryPackRemoveComposeHash(composeHash [32]byte) ([]byte, error) {
	return appAuth.abi.Pack("removeComposeHash", composeHash)
}

// PackRemoveDevice is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1d266200.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function removeDevice(bytes32 deviceId) returns()
func (appAuth *AppAuth) PackRemoveDevice(deviceId [32]byte) []byte {
	enc, err := appAuth.abi.Pack("removeDevice", deviceId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRemoveDevice is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1d266200.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function removeDevice(bytes32 deviceId) returns()
func (appAuth *AppAuth) TryPackRemoveDevice(deviceId [32]byte) ([]byte, error) {
	return appAuth.abi.Pack("removeDevice", deviceId)
}

// PackRenounceOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x715018a6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function renounceOwnership() returns()
func (appAuth *AppAuth) PackRenounceOwnership() []byte {
	enc, err := appAuth.abi.Pack("renounceOwnership")
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
func (appAuth *AppAuth) TryPackRenounceOwnership() ([]byte, error) {
	return appAuth.abi.Pack("renounceOwnership")
}

// PackRequestAttestation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x445f9342.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function requestAttestation(address instance) returns(bytes32)
func (appAuth *AppAuth) PackRequestAttestation(instance common.Address) []byte {
	enc, err := appAuth.abi.Pack("requestAttestation", instance)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRequestAttestation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x445f9342.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function requestAttestation(address instance) returns(bytes32)
func (appAuth *AppAuth) TryPackRequestAttestation(instance common.Address) ([]byte, error) {
	return appAuth.abi.Pack("requestAttestation", instance)
}

// UnpackRequestAttestation is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x445f9342.
//
// Solidity: function requestAttestation(address instance) returns(bytes32)
func (appAuth *AppAuth) UnpackRequestAttestation(data []byte) ([32]byte, error) {
	out, err := appAuth.abi.Unpack("requestAttestation", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackRequests is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb74cb2db.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function requests() view returns(uint64)
func (appAuth *AppAuth) PackRequests() []byte {
	enc, err := appAuth.abi.Pack("requests")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRequests is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb74cb2db.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function requests() view returns(uint64)
func (appAuth *AppAuth) TryPackRequests() ([]byte, error) {
	return appAuth.abi.Pack("requests")
}

// UnpackRequests is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb74cb2db.
//
// Solidity: function requests() view returns(uint64)
func (appAuth *AppAuth) UnpackRequests(data []byte) (uint64, error) {
	out, err := appAuth.abi.Unpack("requests", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackRequireTcbUpToDate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0aa58c83.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function requireTcbUpToDate() view returns(bool)
func (appAuth *AppAuth) PackRequireTcbUpToDate() []byte {
	enc, err := appAuth.abi.Pack("requireTcbUpToDate")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRequireTcbUpToDate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0aa58c83.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function requireTcbUpToDate() view returns(bool)
func (appAuth *AppAuth) TryPackRequireTcbUpToDate() ([]byte, error) {
	return appAuth.abi.Pack("requireTcbUpToDate")
}

// UnpackRequireTcbUpToDate is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0aa58c83.
//
// Solidity: function requireTcbUpToDate() view returns(bool)
func (appAuth *AppAuth) UnpackRequireTcbUpToDate(data []byte) (bool, error) {
	out, err := appAuth.abi.Unpack("requireTcbUpToDate", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackRevoke is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xafd0224b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function revoke(address instance, string reason) returns()
func (appAuth *AppAuth) PackRevoke(instance common.Address, reason string) []byte {
	enc, err := appAuth.abi.Pack("revoke", instance, reason)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRevoke is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xafd0224b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function revoke(address instance, string reason) returns()
func (appAuth *AppAuth) TryPackRevoke(instance common.Address, reason string) ([]byte, error) {
	return appAuth.abi.Pack("revoke", instance, reason)
}

// PackSetAllowAnyDevice is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7c4beeb8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setAllowAnyDevice(bool allowAny) returns()
func (appAuth *AppAuth) PackSetAllowAnyDevice(allowAny bool) []byte {
	enc, err := appAuth.abi.Pack("setAllowAnyDevice", allowAny)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetAllowAnyDevice is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7c4beeb8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setAllowAnyDevice(bool allowAny) returns()
func (appAuth *AppAuth) TryPackSetAllowAnyDevice(allowAny bool) ([]byte, error) {
	return appAuth.abi.Pack("setAllowAnyDevice", allowAny)
}

// PackSetGuardian is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8a0dac4a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setGuardian(address guardian_) returns()
func (appAuth *AppAuth) PackSetGuardian(guardian common.Address) []byte {
	enc, err := appAuth.abi.Pack("setGuardian", guardian)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetGuardian is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8a0dac4a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setGuardian(address guardian_) returns()
func (appAuth *AppAuth) TryPackSetGuardian(guardian common.Address) ([]byte, error) {
	return appAuth.abi.Pack("setGuardian", guardian)
}

// PackSetRequireTcbUpToDate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6e4c7422.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setRequireTcbUpToDate(bool requireUpToDate) returns()
func (appAuth *AppAuth) PackSetRequireTcbUpToDate(requireUpToDate bool) []byte {
	enc, err := appAuth.abi.Pack("setRequireTcbUpToDate", requireUpToDate)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetRequireTcbUpToDate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6e4c7422.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setRequireTcbUpToDate(bool requireUpToDate) returns()
func (appAuth *AppAuth) TryPackSetRequireTcbUpToDate(requireUpToDate bool) ([]byte, error) {
	return appAuth.abi.Pack("setRequireTcbUpToDate", requireUpToDate)
}

// PackSetSource is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa8026912.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setSource(address source_) returns()
func (appAuth *AppAuth) PackSetSource(source common.Address) []byte {
	enc, err := appAuth.abi.Pack("setSource", source)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetSource is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa8026912.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setSource(address source_) returns()
func (appAuth *AppAuth) TryPackSetSource(source common.Address) ([]byte, error) {
	return appAuth.abi.Pack("setSource", source)
}

// PackSetTerms is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x38b6f40d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setTerms((uint8,uint16,uint32,uint32,uint32,uint16) terms_) returns()
func (appAuth *AppAuth) PackSetTerms(terms IAppAuthTerms) []byte {
	enc, err := appAuth.abi.Pack("setTerms", terms)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetTerms is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x38b6f40d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setTerms((uint8,uint16,uint32,uint32,uint32,uint16) terms_) returns()
func (appAuth *AppAuth) TryPackSetTerms(terms IAppAuthTerms) ([]byte, error) {
	return appAuth.abi.Pack("setTerms", terms)
}

// PackSource is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x67e828bf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function source() view returns(address)
func (appAuth *AppAuth) PackSource() []byte {
	enc, err := appAuth.abi.Pack("source")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSource is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x67e828bf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function source() view returns(address)
func (appAuth *AppAuth) TryPackSource() ([]byte, error) {
	return appAuth.abi.Pack("source")
}

// UnpackSource is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x67e828bf.
//
// Solidity: function source() view returns(address)
func (appAuth *AppAuth) UnpackSource(data []byte) (common.Address, error) {
	out, err := appAuth.abi.Unpack("source", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackStillAllows is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcb4ef723.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function stillAllows(address instance, uint8 slot) view returns(bool)
func (appAuth *AppAuth) PackStillAllows(instance common.Address, slot uint8) []byte {
	enc, err := appAuth.abi.Pack("stillAllows", instance, slot)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStillAllows is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcb4ef723.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function stillAllows(address instance, uint8 slot) view returns(bool)
func (appAuth *AppAuth) TryPackStillAllows(instance common.Address, slot uint8) ([]byte, error) {
	return appAuth.abi.Pack("stillAllows", instance, slot)
}

// UnpackStillAllows is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xcb4ef723.
//
// Solidity: function stillAllows(address instance, uint8 slot) view returns(bool)
func (appAuth *AppAuth) UnpackStillAllows(data []byte) (bool, error) {
	out, err := appAuth.abi.Unpack("stillAllows", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackSupportsInterface is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01ffc9a7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function supportsInterface(bytes4 id) pure returns(bool)
func (appAuth *AppAuth) PackSupportsInterface(id [4]byte) []byte {
	enc, err := appAuth.abi.Pack("supportsInterface", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSupportsInterface is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01ffc9a7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function supportsInterface(bytes4 id) pure returns(bool)
func (appAuth *AppAuth) TryPackSupportsInterface(id [4]byte) ([]byte, error) {
	return appAuth.abi.Pack("supportsInterface", id)
}

// UnpackSupportsInterface is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x01ffc9a7.
//
// Solidity: function supportsInterface(bytes4 id) pure returns(bool)
func (appAuth *AppAuth) UnpackSupportsInterface(data []byte) (bool, error) {
	out, err := appAuth.abi.Unpack("supportsInterface", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackTerms is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd5025625.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function terms() view returns((uint8,uint16,uint32,uint32,uint32,uint16))
func (appAuth *AppAuth) PackTerms() []byte {
	enc, err := appAuth.abi.Pack("terms")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTerms is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd5025625.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function terms() view returns((uint8,uint16,uint32,uint32,uint32,uint16))
func (appAuth *AppAuth) TryPackTerms() ([]byte, error) {
	return appAuth.abi.Pack("terms")
}

// UnpackTerms is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd5025625.
//
// Solidity: function terms() view returns((uint8,uint16,uint32,uint32,uint32,uint16))
func (appAuth *AppAuth) UnpackTerms(data []byte) (IAppAuthTerms, error) {
	out, err := appAuth.abi.Unpack("terms", data)
	if err != nil {
		return *new(IAppAuthTerms), err
	}
	out0 := *abi.ConvertType(out[0], new(IAppAuthTerms)).(*IAppAuthTerms)
	return out0, nil
}

// PackTransferOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2fde38b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferOwnership(address newOwner) returns()
func (appAuth *AppAuth) PackTransferOwnership(newOwner common.Address) []byte {
	enc, err := appAuth.abi.Pack("transferOwnership", newOwner)
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
func (appAuth *AppAuth) TryPackTransferOwnership(newOwner common.Address) ([]byte, error) {
	return appAuth.abi.Pack("transferOwnership", newOwner)
}

// PackUndenyAdvisory is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x534d85ae.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function undenyAdvisory(uint32 advisory) returns()
func (appAuth *AppAuth) PackUndenyAdvisory(advisory uint32) []byte {
	enc, err := appAuth.abi.Pack("undenyAdvisory", advisory)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUndenyAdvisory is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x534d85ae.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function undenyAdvisory(uint32 advisory) returns()
func (appAuth *AppAuth) TryPackUndenyAdvisory(advisory uint32) ([]byte, error) {
	return appAuth.abi.Pack("undenyAdvisory", advisory)
}

// PackVersion is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x54fd4d50.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function version() pure returns(uint256)
func (appAuth *AppAuth) PackVersion() []byte {
	enc, err := appAuth.abi.Pack("version")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVersion is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x54fd4d50.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function version() pure returns(uint256)
func (appAuth *AppAuth) TryPackVersion() ([]byte, error) {
	return appAuth.abi.Pack("version")
}

// UnpackVersion is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x54fd4d50.
//
// Solidity: function version() pure returns(uint256)
func (appAuth *AppAuth) UnpackVersion(data []byte) (*big.Int, error) {
	out, err := appAuth.abi.Unpack("version", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// AppAuthAdvisorySet represents a AdvisorySet event raised by the AppAuth contract.
type AppAuthAdvisorySet struct {
	Version  uint32
	Advisory uint32
	Denied   bool
	Raw      *types.Log // Blockchain specific contextual infos
}

const AppAuthAdvisorySetEventName = "AdvisorySet"

// ContractEventName returns the user-defined event name.
func (AppAuthAdvisorySet) ContractEventName() string {
	return AppAuthAdvisorySetEventName
}

// UnpackAdvisorySetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AdvisorySet(uint32 indexed version, uint32 indexed advisory, bool denied)
func (appAuth *AppAuth) UnpackAdvisorySetEvent(log *types.Log) (*AppAuthAdvisorySet, error) {
	event := "AdvisorySet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != appAuth.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AppAuthAdvisorySet)
	if len(log.Data) > 0 {
		if err := appAuth.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range appAuth.abi.Events[event].Inputs {
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

// AppAuthAllowAnyDeviceSet represents a AllowAnyDeviceSet event raised by the AppAuth contract.
type AppAuthAllowAnyDeviceSet struct {
	AllowAny bool
	Raw      *types.Log // Blockchain specific contextual infos
}

const AppAuthAllowAnyDeviceSetEventName = "AllowAnyDeviceSet"

// ContractEventName returns the user-defined event name.
func (AppAuthAllowAnyDeviceSet) ContractEventName() string {
	return AppAuthAllowAnyDeviceSetEventName
}

// UnpackAllowAnyDeviceSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AllowAnyDeviceSet(bool allowAny)
func (appAuth *AppAuth) UnpackAllowAnyDeviceSetEvent(log *types.Log) (*AppAuthAllowAnyDeviceSet, error) {
	event := "AllowAnyDeviceSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != appAuth.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AppAuthAllowAnyDeviceSet)
	if len(log.Data) > 0 {
		if err := appAuth.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range appAuth.abi.Events[event].Inputs {
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

// AppAuthAttestationRequested represents a AttestationRequested event raised by the AppAuth contract.
type AppAuthAttestationRequested struct {
	RequestId     [32]byte
	Sequence      uint64
	Instance      common.Address
	Reason        uint8
	PolicyVersion uint32
	Raw           *types.Log // Blockchain specific contextual infos
}

const AppAuthAttestationRequestedEventName = "AttestationRequested"

// ContractEventName returns the user-defined event name.
func (AppAuthAttestationRequested) ContractEventName() string {
	return AppAuthAttestationRequestedEventName
}

// UnpackAttestationRequestedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AttestationRequested(bytes32 indexed requestId, uint64 indexed sequence, address indexed instance, uint8 reason, uint32 policyVersion)
func (appAuth *AppAuth) UnpackAttestationRequestedEvent(log *types.Log) (*AppAuthAttestationRequested, error) {
	event := "AttestationRequested"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != appAuth.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AppAuthAttestationRequested)
	if len(log.Data) > 0 {
		if err := appAuth.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range appAuth.abi.Events[event].Inputs {
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

// AppAuthComposeHashAdded represents a ComposeHashAdded event raised by the AppAuth contract.
type AppAuthComposeHashAdded struct {
	ComposeHash [32]byte
	Raw         *types.Log // Blockchain specific contextual infos
}

const AppAuthComposeHashAddedEventName = "ComposeHashAdded"

// ContractEventName returns the user-defined event name.
func (AppAuthComposeHashAdded) ContractEventName() string {
	return AppAuthComposeHashAddedEventName
}

// UnpackComposeHashAddedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ComposeHashAdded(bytes32 composeHash)
func (appAuth *AppAuth) UnpackComposeHashAddedEvent(log *types.Log) (*AppAuthComposeHashAdded, error) {
	event := "ComposeHashAdded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != appAuth.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AppAuthComposeHashAdded)
	if len(log.Data) > 0 {
		if err := appAuth.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range appAuth.abi.Events[event].Inputs {
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

// AppAuthComposeHashRemoved represents a ComposeHashRemoved event raised by the AppAuth contract.
type AppAuthComposeHashRemoved struct {
	ComposeHash [32]byte
	Raw         *types.Log // Blockchain specific contextual infos
}

const AppAuthComposeHashRemovedEventName = "ComposeHashRemoved"

// ContractEventName returns the user-defined event name.
func (AppAuthComposeHashRemoved) ContractEventName() string {
	return AppAuthComposeHashRemovedEventName
}

// UnpackComposeHashRemovedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ComposeHashRemoved(bytes32 composeHash)
func (appAuth *AppAuth) UnpackComposeHashRemovedEvent(log *types.Log) (*AppAuthComposeHashRemoved, error) {
	event := "ComposeHashRemoved"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != appAuth.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AppAuthComposeHashRemoved)
	if len(log.Data) > 0 {
		if err := appAuth.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range appAuth.abi.Events[event].Inputs {
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

// AppAuthDeviceAdded represents a DeviceAdded event raised by the AppAuth contract.
type AppAuthDeviceAdded struct {
	DeviceId [32]byte
	Raw      *types.Log // Blockchain specific contextual infos
}

const AppAuthDeviceAddedEventName = "DeviceAdded"

// ContractEventName returns the user-defined event name.
func (AppAuthDeviceAdded) ContractEventName() string {
	return AppAuthDeviceAddedEventName
}

// UnpackDeviceAddedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DeviceAdded(bytes32 deviceId)
func (appAuth *AppAuth) UnpackDeviceAddedEvent(log *types.Log) (*AppAuthDeviceAdded, error) {
	event := "DeviceAdded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != appAuth.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AppAuthDeviceAdded)
	if len(log.Data) > 0 {
		if err := appAuth.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range appAuth.abi.Events[event].Inputs {
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

// AppAuthDeviceRemoved represents a DeviceRemoved event raised by the AppAuth contract.
type AppAuthDeviceRemoved struct {
	DeviceId [32]byte
	Raw      *types.Log // Blockchain specific contextual infos
}

const AppAuthDeviceRemovedEventName = "DeviceRemoved"

// ContractEventName returns the user-defined event name.
func (AppAuthDeviceRemoved) ContractEventName() string {
	return AppAuthDeviceRemovedEventName
}

// UnpackDeviceRemovedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DeviceRemoved(bytes32 deviceId)
func (appAuth *AppAuth) UnpackDeviceRemovedEvent(log *types.Log) (*AppAuthDeviceRemoved, error) {
	event := "DeviceRemoved"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != appAuth.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AppAuthDeviceRemoved)
	if len(log.Data) > 0 {
		if err := appAuth.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range appAuth.abi.Events[event].Inputs {
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

// AppAuthExecuted represents a Executed event raised by the AppAuth contract.
type AppAuthExecuted struct {
	Target common.Address
	Data   []byte
	Raw    *types.Log // Blockchain specific contextual infos
}

const AppAuthExecutedEventName = "Executed"

// ContractEventName returns the user-defined event name.
func (AppAuthExecuted) ContractEventName() string {
	return AppAuthExecutedEventName
}

// UnpackExecutedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Executed(address indexed target, bytes data)
func (appAuth *AppAuth) UnpackExecutedEvent(log *types.Log) (*AppAuthExecuted, error) {
	event := "Executed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != appAuth.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AppAuthExecuted)
	if len(log.Data) > 0 {
		if err := appAuth.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range appAuth.abi.Events[event].Inputs {
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

// AppAuthFrozen represents a Frozen event raised by the AppAuth contract.
type AppAuthFrozen struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const AppAuthFrozenEventName = "Frozen"

// ContractEventName returns the user-defined event name.
func (AppAuthFrozen) ContractEventName() string {
	return AppAuthFrozenEventName
}

// UnpackFrozenEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Frozen()
func (appAuth *AppAuth) UnpackFrozenEvent(log *types.Log) (*AppAuthFrozen, error) {
	event := "Frozen"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != appAuth.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AppAuthFrozen)
	if len(log.Data) > 0 {
		if err := appAuth.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range appAuth.abi.Events[event].Inputs {
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

// AppAuthGuardianSet represents a GuardianSet event raised by the AppAuth contract.
type AppAuthGuardianSet struct {
	Guardian common.Address
	Raw      *types.Log // Blockchain specific contextual infos
}

const AppAuthGuardianSetEventName = "GuardianSet"

// ContractEventName returns the user-defined event name.
func (AppAuthGuardianSet) ContractEventName() string {
	return AppAuthGuardianSetEventName
}

// UnpackGuardianSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event GuardianSet(address indexed guardian)
func (appAuth *AppAuth) UnpackGuardianSetEvent(log *types.Log) (*AppAuthGuardianSet, error) {
	event := "GuardianSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != appAuth.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AppAuthGuardianSet)
	if len(log.Data) > 0 {
		if err := appAuth.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range appAuth.abi.Events[event].Inputs {
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

// AppAuthImageSet represents a ImageSet event raised by the AppAuth contract.
type AppAuthImageSet struct {
	Version uint32
	Image   [32]byte
	Allowed bool
	Raw     *types.Log // Blockchain specific contextual infos
}

const AppAuthImageSetEventName = "ImageSet"

// ContractEventName returns the user-defined event name.
func (AppAuthImageSet) ContractEventName() string {
	return AppAuthImageSetEventName
}

// UnpackImageSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ImageSet(uint32 indexed version, bytes32 indexed image, bool allowed)
func (appAuth *AppAuth) UnpackImageSetEvent(log *types.Log) (*AppAuthImageSet, error) {
	event := "ImageSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != appAuth.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AppAuthImageSet)
	if len(log.Data) > 0 {
		if err := appAuth.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range appAuth.abi.Events[event].Inputs {
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

// AppAuthMeasurementAllowed represents a MeasurementAllowed event raised by the AppAuth contract.
type AppAuthMeasurementAllowed struct {
	Version     uint32
	Measurement [32]byte
	Allowance   IAppAuthAllowance
	Sourced     bool
	Name        string
	Raw         *types.Log // Blockchain specific contextual infos
}

const AppAuthMeasurementAllowedEventName = "MeasurementAllowed"

// ContractEventName returns the user-defined event name.
func (AppAuthMeasurementAllowed) ContractEventName() string {
	return AppAuthMeasurementAllowedEventName
}

// UnpackMeasurementAllowedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event MeasurementAllowed(uint32 indexed version, bytes32 indexed measurement, (bytes32,uint8,uint40,uint40,bytes16,bytes16) allowance, bool sourced, string name)
func (appAuth *AppAuth) UnpackMeasurementAllowedEvent(log *types.Log) (*AppAuthMeasurementAllowed, error) {
	event := "MeasurementAllowed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != appAuth.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AppAuthMeasurementAllowed)
	if len(log.Data) > 0 {
		if err := appAuth.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range appAuth.abi.Events[event].Inputs {
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

// AppAuthMeasurementDropped represents a MeasurementDropped event raised by the AppAuth contract.
type AppAuthMeasurementDropped struct {
	Version     uint32
	Measurement [32]byte
	Raw         *types.Log // Blockchain specific contextual infos
}

const AppAuthMeasurementDroppedEventName = "MeasurementDropped"

// ContractEventName returns the user-defined event name.
func (AppAuthMeasurementDropped) ContractEventName() string {
	return AppAuthMeasurementDroppedEventName
}

// UnpackMeasurementDroppedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event MeasurementDropped(uint32 indexed version, bytes32 indexed measurement)
func (appAuth *AppAuth) UnpackMeasurementDroppedEvent(log *types.Log) (*AppAuthMeasurementDropped, error) {
	event := "MeasurementDropped"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != appAuth.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AppAuthMeasurementDropped)
	if len(log.Data) > 0 {
		if err := appAuth.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range appAuth.abi.Events[event].Inputs {
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

// AppAuthMeasurementRemoved represents a MeasurementRemoved event raised by the AppAuth contract.
type AppAuthMeasurementRemoved struct {
	Version     uint32
	Measurement [32]byte
	By          common.Address
	Reason      string
	Raw         *types.Log // Blockchain specific contextual infos
}

const AppAuthMeasurementRemovedEventName = "MeasurementRemoved"

// ContractEventName returns the user-defined event name.
func (AppAuthMeasurementRemoved) ContractEventName() string {
	return AppAuthMeasurementRemovedEventName
}

// UnpackMeasurementRemovedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event MeasurementRemoved(uint32 indexed version, bytes32 indexed measurement, address by, string reason)
func (appAuth *AppAuth) UnpackMeasurementRemovedEvent(log *types.Log) (*AppAuthMeasurementRemoved, error) {
	event := "MeasurementRemoved"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != appAuth.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AppAuthMeasurementRemoved)
	if len(log.Data) > 0 {
		if err := appAuth.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range appAuth.abi.Events[event].Inputs {
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

// AppAuthOwnershipTransferStarted represents a OwnershipTransferStarted event raised by the AppAuth contract.
type AppAuthOwnershipTransferStarted struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           *types.Log // Blockchain specific contextual infos
}

const AppAuthOwnershipTransferStartedEventName = "OwnershipTransferStarted"

// ContractEventName returns the user-defined event name.
func (AppAuthOwnershipTransferStarted) ContractEventName() string {
	return AppAuthOwnershipTransferStartedEventName
}

// UnpackOwnershipTransferStartedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OwnershipTransferStarted(address indexed previousOwner, address indexed newOwner)
func (appAuth *AppAuth) UnpackOwnershipTransferStartedEvent(log *types.Log) (*AppAuthOwnershipTransferStarted, error) {
	event := "OwnershipTransferStarted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != appAuth.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AppAuthOwnershipTransferStarted)
	if len(log.Data) > 0 {
		if err := appAuth.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range appAuth.abi.Events[event].Inputs {
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

// AppAuthOwnershipTransferred represents a OwnershipTransferred event raised by the AppAuth contract.
type AppAuthOwnershipTransferred struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           *types.Log // Blockchain specific contextual infos
}

const AppAuthOwnershipTransferredEventName = "OwnershipTransferred"

// ContractEventName returns the user-defined event name.
func (AppAuthOwnershipTransferred) ContractEventName() string {
	return AppAuthOwnershipTransferredEventName
}

// UnpackOwnershipTransferredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OwnershipTransferred(address indexed previousOwner, address indexed newOwner)
func (appAuth *AppAuth) UnpackOwnershipTransferredEvent(log *types.Log) (*AppAuthOwnershipTransferred, error) {
	event := "OwnershipTransferred"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != appAuth.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AppAuthOwnershipTransferred)
	if len(log.Data) > 0 {
		if err := appAuth.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range appAuth.abi.Events[event].Inputs {
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

// AppAuthPurposeSet represents a PurposeSet event raised by the AppAuth contract.
type AppAuthPurposeSet struct {
	Version     uint32
	Measurement [32]byte
	Purpose     [12]byte
	Allowed     bool
	Raw         *types.Log // Blockchain specific contextual infos
}

const AppAuthPurposeSetEventName = "PurposeSet"

// ContractEventName returns the user-defined event name.
func (AppAuthPurposeSet) ContractEventName() string {
	return AppAuthPurposeSetEventName
}

// UnpackPurposeSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PurposeSet(uint32 indexed version, bytes32 indexed measurement, bytes12 indexed purpose, bool allowed)
func (appAuth *AppAuth) UnpackPurposeSetEvent(log *types.Log) (*AppAuthPurposeSet, error) {
	event := "PurposeSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != appAuth.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AppAuthPurposeSet)
	if len(log.Data) > 0 {
		if err := appAuth.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range appAuth.abi.Events[event].Inputs {
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

// AppAuthRequireTcbUpToDateSet represents a RequireTcbUpToDateSet event raised by the AppAuth contract.
type AppAuthRequireTcbUpToDateSet struct {
	RequireUpToDate bool
	Raw             *types.Log // Blockchain specific contextual infos
}

const AppAuthRequireTcbUpToDateSetEventName = "RequireTcbUpToDateSet"

// ContractEventName returns the user-defined event name.
func (AppAuthRequireTcbUpToDateSet) ContractEventName() string {
	return AppAuthRequireTcbUpToDateSetEventName
}

// UnpackRequireTcbUpToDateSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RequireTcbUpToDateSet(bool requireUpToDate)
func (appAuth *AppAuth) UnpackRequireTcbUpToDateSetEvent(log *types.Log) (*AppAuthRequireTcbUpToDateSet, error) {
	event := "RequireTcbUpToDateSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != appAuth.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AppAuthRequireTcbUpToDateSet)
	if len(log.Data) > 0 {
		if err := appAuth.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range appAuth.abi.Events[event].Inputs {
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

// AppAuthSlotAssigned represents a SlotAssigned event raised by the AppAuth contract.
type AppAuthSlotAssigned struct {
	Version     uint32
	Measurement [32]byte
	Slot        uint8
	Raw         *types.Log // Blockchain specific contextual infos
}

const AppAuthSlotAssignedEventName = "SlotAssigned"

// ContractEventName returns the user-defined event name.
func (AppAuthSlotAssigned) ContractEventName() string {
	return AppAuthSlotAssignedEventName
}

// UnpackSlotAssignedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SlotAssigned(uint32 indexed version, bytes32 indexed measurement, uint8 slot)
func (appAuth *AppAuth) UnpackSlotAssignedEvent(log *types.Log) (*AppAuthSlotAssigned, error) {
	event := "SlotAssigned"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != appAuth.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AppAuthSlotAssigned)
	if len(log.Data) > 0 {
		if err := appAuth.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range appAuth.abi.Events[event].Inputs {
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

// AppAuthSourceSet represents a SourceSet event raised by the AppAuth contract.
type AppAuthSourceSet struct {
	Version uint32
	Source  common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const AppAuthSourceSetEventName = "SourceSet"

// ContractEventName returns the user-defined event name.
func (AppAuthSourceSet) ContractEventName() string {
	return AppAuthSourceSetEventName
}

// UnpackSourceSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SourceSet(uint32 indexed version, address source)
func (appAuth *AppAuth) UnpackSourceSetEvent(log *types.Log) (*AppAuthSourceSet, error) {
	event := "SourceSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != appAuth.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AppAuthSourceSet)
	if len(log.Data) > 0 {
		if err := appAuth.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range appAuth.abi.Events[event].Inputs {
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

// AppAuthTermsSet represents a TermsSet event raised by the AppAuth contract.
type AppAuthTermsSet struct {
	Version uint32
	Terms   IAppAuthTerms
	Raw     *types.Log // Blockchain specific contextual infos
}

const AppAuthTermsSetEventName = "TermsSet"

// ContractEventName returns the user-defined event name.
func (AppAuthTermsSet) ContractEventName() string {
	return AppAuthTermsSetEventName
}

// UnpackTermsSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TermsSet(uint32 indexed version, (uint8,uint16,uint32,uint32,uint32,uint16) terms)
func (appAuth *AppAuth) UnpackTermsSetEvent(log *types.Log) (*AppAuthTermsSet, error) {
	event := "TermsSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != appAuth.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AppAuthTermsSet)
	if len(log.Data) > 0 {
		if err := appAuth.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range appAuth.abi.Events[event].Inputs {
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

// AppAuthUpgradesDisabled represents a UpgradesDisabled event raised by the AppAuth contract.
type AppAuthUpgradesDisabled struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const AppAuthUpgradesDisabledEventName = "UpgradesDisabled"

// ContractEventName returns the user-defined event name.
func (AppAuthUpgradesDisabled) ContractEventName() string {
	return AppAuthUpgradesDisabledEventName
}

// UnpackUpgradesDisabledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event UpgradesDisabled()
func (appAuth *AppAuth) UnpackUpgradesDisabledEvent(log *types.Log) (*AppAuthUpgradesDisabled, error) {
	event := "UpgradesDisabled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != appAuth.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AppAuthUpgradesDisabled)
	if len(log.Data) > 0 {
		if err := appAuth.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range appAuth.abi.Events[event].Inputs {
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
func (appAuth *AppAuth) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], appAuth.abi.Errors["AdvisoryDenied"].ID.Bytes()[:4]) {
		return appAuth.UnpackAdvisoryDeniedError(raw[4:])
	}
	if bytes.Equal(raw[:4], appAuth.abi.Errors["AttributesDiffer"].ID.Bytes()[:4]) {
		return appAuth.UnpackAttributesDifferError(raw[4:])
	}
	if bytes.Equal(raw[:4], appAuth.abi.Errors["BadAllowance"].ID.Bytes()[:4]) {
		return appAuth.UnpackBadAllowanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], appAuth.abi.Errors["BadRegisters"].ID.Bytes()[:4]) {
		return appAuth.UnpackBadRegistersError(raw[4:])
	}
	if bytes.Equal(raw[:4], appAuth.abi.Errors["BadTerms"].ID.Bytes()[:4]) {
		return appAuth.UnpackBadTermsError(raw[4:])
	}
	if bytes.Equal(raw[:4], appAuth.abi.Errors["EvaluationTooOld"].ID.Bytes()[:4]) {
		return appAuth.UnpackEvaluationTooOldError(raw[4:])
	}
	if bytes.Equal(raw[:4], appAuth.abi.Errors["ForbiddenTarget"].ID.Bytes()[:4]) {
		return appAuth.UnpackForbiddenTargetError(raw[4:])
	}
	if bytes.Equal(raw[:4], appAuth.abi.Errors["HasSlot"].ID.Bytes()[:4]) {
		return appAuth.UnpackHasSlotError(raw[4:])
	}
	if bytes.Equal(raw[:4], appAuth.abi.Errors["ImageNotAllowed"].ID.Bytes()[:4]) {
		return appAuth.UnpackImageNotAllowedError(raw[4:])
	}
	if bytes.Equal(raw[:4], appAuth.abi.Errors["IsAllowed"].ID.Bytes()[:4]) {
		return appAuth.UnpackIsAllowedError(raw[4:])
	}
	if bytes.Equal(raw[:4], appAuth.abi.Errors["IsFrozen"].ID.Bytes()[:4]) {
		return appAuth.UnpackIsFrozenError(raw[4:])
	}
	if bytes.Equal(raw[:4], appAuth.abi.Errors["IsRemoved"].ID.Bytes()[:4]) {
		return appAuth.UnpackIsRemovedError(raw[4:])
	}
	if bytes.Equal(raw[:4], appAuth.abi.Errors["MeasurementExpired"].ID.Bytes()[:4]) {
		return appAuth.UnpackMeasurementExpiredError(raw[4:])
	}
	if bytes.Equal(raw[:4], appAuth.abi.Errors["MissingRegisters"].ID.Bytes()[:4]) {
		return appAuth.UnpackMissingRegistersError(raw[4:])
	}
	if bytes.Equal(raw[:4], appAuth.abi.Errors["NoFreeSlot"].ID.Bytes()[:4]) {
		return appAuth.UnpackNoFreeSlotError(raw[4:])
	}
	if bytes.Equal(raw[:4], appAuth.abi.Errors["NoSource"].ID.Bytes()[:4]) {
		return appAuth.UnpackNoSourceError(raw[4:])
	}
	if bytes.Equal(raw[:4], appAuth.abi.Errors["NotActiveYet"].ID.Bytes()[:4]) {
		return appAuth.UnpackNotActiveYetError(raw[4:])
	}
	if bytes.Equal(raw[:4], appAuth.abi.Errors["NotAllowed"].ID.Bytes()[:4]) {
		return appAuth.UnpackNotAllowedError(raw[4:])
	}
	if bytes.Equal(raw[:4], appAuth.abi.Errors["NotDue"].ID.Bytes()[:4]) {
		return appAuth.UnpackNotDueError(raw[4:])
	}
	if bytes.Equal(raw[:4], appAuth.abi.Errors["NotHigher"].ID.Bytes()[:4]) {
		return appAuth.UnpackNotHigherError(raw[4:])
	}
	if bytes.Equal(raw[:4], appAuth.abi.Errors["NotOwnerOrGuardian"].ID.Bytes()[:4]) {
		return appAuth.UnpackNotOwnerOrGuardianError(raw[4:])
	}
	if bytes.Equal(raw[:4], appAuth.abi.Errors["OwnableInvalidOwner"].ID.Bytes()[:4]) {
		return appAuth.UnpackOwnableInvalidOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], appAuth.abi.Errors["OwnableUnauthorizedAccount"].ID.Bytes()[:4]) {
		return appAuth.UnpackOwnableUnauthorizedAccountError(raw[4:])
	}
	if bytes.Equal(raw[:4], appAuth.abi.Errors["SourceAllows"].ID.Bytes()[:4]) {
		return appAuth.UnpackSourceAllowsError(raw[4:])
	}
	if bytes.Equal(raw[:4], appAuth.abi.Errors["SourceDecides"].ID.Bytes()[:4]) {
		return appAuth.UnpackSourceDecidesError(raw[4:])
	}
	if bytes.Equal(raw[:4], appAuth.abi.Errors["SourceRefuses"].ID.Bytes()[:4]) {
		return appAuth.UnpackSourceRefusesError(raw[4:])
	}
	if bytes.Equal(raw[:4], appAuth.abi.Errors["StatusNotAllowed"].ID.Bytes()[:4]) {
		return appAuth.UnpackStatusNotAllowedError(raw[4:])
	}
	if bytes.Equal(raw[:4], appAuth.abi.Errors["TeeNotAllowed"].ID.Bytes()[:4]) {
		return appAuth.UnpackTeeNotAllowedError(raw[4:])
	}
	if bytes.Equal(raw[:4], appAuth.abi.Errors["TooLittleGas"].ID.Bytes()[:4]) {
		return appAuth.UnpackTooLittleGasError(raw[4:])
	}
	if bytes.Equal(raw[:4], appAuth.abi.Errors["UnknownRegisters"].ID.Bytes()[:4]) {
		return appAuth.UnpackUnknownRegistersError(raw[4:])
	}
	if bytes.Equal(raw[:4], appAuth.abi.Errors["UnnamedAdvisory"].ID.Bytes()[:4]) {
		return appAuth.UnpackUnnamedAdvisoryError(raw[4:])
	}
	if bytes.Equal(raw[:4], appAuth.abi.Errors["ZeroValue"].ID.Bytes()[:4]) {
		return appAuth.UnpackZeroValueError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// AppAuthAdvisoryDenied represents a AdvisoryDenied error raised by the AppAuth contract.
type AppAuthAdvisoryDenied struct {
	Advisory uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AdvisoryDenied(uint32 advisory)
func AppAuthAdvisoryDeniedErrorID() common.Hash {
	return common.HexToHash("0x61d727816533abecf313d9d4aa7513effac800d1cfcef3bb1e830cffac1fbb24")
}

// UnpackAdvisoryDeniedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AdvisoryDenied(uint32 advisory)
func (appAuth *AppAuth) UnpackAdvisoryDeniedError(raw []byte) (*AppAuthAdvisoryDenied, error) {
	out := new(AppAuthAdvisoryDenied)
	if err := appAuth.abi.UnpackIntoInterface(out, "AdvisoryDenied", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AppAuthAttributesDiffer represents a AttributesDiffer error raised by the AppAuth contract.
type AppAuthAttributesDiffer struct {
	Attributes [16]byte
	Want       [16]byte
	Mask       [16]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AttributesDiffer(bytes16 attributes, bytes16 want, bytes16 mask)
func AppAuthAttributesDifferErrorID() common.Hash {
	return common.HexToHash("0x9053293af86670a5c52937c2fbff147492a8b870319dd32f75dec3c8b6a1fa9b")
}

// UnpackAttributesDifferError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AttributesDiffer(bytes16 attributes, bytes16 want, bytes16 mask)
func (appAuth *AppAuth) UnpackAttributesDifferError(raw []byte) (*AppAuthAttributesDiffer, error) {
	out := new(AppAuthAttributesDiffer)
	if err := appAuth.abi.UnpackIntoInterface(out, "AttributesDiffer", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AppAuthBadAllowance represents a BadAllowance error raised by the AppAuth contract.
type AppAuthBadAllowance struct {
	Allowance IAppAuthAllowance
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadAllowance((bytes32,uint8,uint40,uint40,bytes16,bytes16) allowance)
func AppAuthBadAllowanceErrorID() common.Hash {
	return common.HexToHash("0x12378fbcbde41280a9cfa5c811f635f37f6189a8a7aa509612e06df2400b99bd")
}

// UnpackBadAllowanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadAllowance((bytes32,uint8,uint40,uint40,bytes16,bytes16) allowance)
func (appAuth *AppAuth) UnpackBadAllowanceError(raw []byte) (*AppAuthBadAllowance, error) {
	out := new(AppAuthBadAllowance)
	if err := appAuth.abi.UnpackIntoInterface(out, "BadAllowance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AppAuthBadRegisters represents a BadRegisters error raised by the AppAuth contract.
type AppAuthBadRegisters struct {
	Length *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadRegisters(uint256 length)
func AppAuthBadRegistersErrorID() common.Hash {
	return common.HexToHash("0xdc288c2cf4675e43313e505471c0a2a1afd072c5b65b9acd43cf591b6a49e519")
}

// UnpackBadRegistersError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadRegisters(uint256 length)
func (appAuth *AppAuth) UnpackBadRegistersError(raw []byte) (*AppAuthBadRegisters, error) {
	out := new(AppAuthBadRegisters)
	if err := appAuth.abi.UnpackIntoInterface(out, "BadRegisters", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AppAuthBadTerms represents a BadTerms error raised by the AppAuth contract.
type AppAuthBadTerms struct {
	Terms IAppAuthTerms
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadTerms((uint8,uint16,uint32,uint32,uint32,uint16) terms)
func AppAuthBadTermsErrorID() common.Hash {
	return common.HexToHash("0xbf3ef3f97a58eba60b6ba8c79d8dab581bd472862a5bffe4bd93f5fc0a259d3c")
}

// UnpackBadTermsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadTerms((uint8,uint16,uint32,uint32,uint32,uint16) terms)
func (appAuth *AppAuth) UnpackBadTermsError(raw []byte) (*AppAuthBadTerms, error) {
	out := new(AppAuthBadTerms)
	if err := appAuth.abi.UnpackIntoInterface(out, "BadTerms", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AppAuthEvaluationTooOld represents a EvaluationTooOld error raised by the AppAuth contract.
type AppAuthEvaluationTooOld struct {
	Evaluation    uint16
	MinEvaluation uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EvaluationTooOld(uint16 evaluation, uint16 minEvaluation)
func AppAuthEvaluationTooOldErrorID() common.Hash {
	return common.HexToHash("0x7736646e7ac396fa83776cfde19dd94a67fa3a6a5290cc4332c4b60ffe2538e8")
}

// UnpackEvaluationTooOldError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EvaluationTooOld(uint16 evaluation, uint16 minEvaluation)
func (appAuth *AppAuth) UnpackEvaluationTooOldError(raw []byte) (*AppAuthEvaluationTooOld, error) {
	out := new(AppAuthEvaluationTooOld)
	if err := appAuth.abi.UnpackIntoInterface(out, "EvaluationTooOld", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AppAuthForbiddenTarget represents a ForbiddenTarget error raised by the AppAuth contract.
type AppAuthForbiddenTarget struct {
	Target common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ForbiddenTarget(address target)
func AppAuthForbiddenTargetErrorID() common.Hash {
	return common.HexToHash("0xd961aafebe9b7a7247b2f9ed14babde5ef1291b156921df3b2f1db820d6e6c9c")
}

// UnpackForbiddenTargetError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ForbiddenTarget(address target)
func (appAuth *AppAuth) UnpackForbiddenTargetError(raw []byte) (*AppAuthForbiddenTarget, error) {
	out := new(AppAuthForbiddenTarget)
	if err := appAuth.abi.UnpackIntoInterface(out, "ForbiddenTarget", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AppAuthHasSlot represents a HasSlot error raised by the AppAuth contract.
type AppAuthHasSlot struct {
	Measurement [32]byte
	Slot        uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error HasSlot(bytes32 measurement, uint8 slot)
func AppAuthHasSlotErrorID() common.Hash {
	return common.HexToHash("0x00a4d2cf4aa9718362fed7b59d60847301f62d9cba6f0e2b12d24853cc21b652")
}

// UnpackHasSlotError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error HasSlot(bytes32 measurement, uint8 slot)
func (appAuth *AppAuth) UnpackHasSlotError(raw []byte) (*AppAuthHasSlot, error) {
	out := new(AppAuthHasSlot)
	if err := appAuth.abi.UnpackIntoInterface(out, "HasSlot", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AppAuthImageNotAllowed represents a ImageNotAllowed error raised by the AppAuth contract.
type AppAuthImageNotAllowed struct {
	Image [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ImageNotAllowed(bytes32 image)
func AppAuthImageNotAllowedErrorID() common.Hash {
	return common.HexToHash("0x5518412240e51151cfae191d53f6d61e62e8811f39ff4537ebf2406272652448")
}

// UnpackImageNotAllowedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ImageNotAllowed(bytes32 image)
func (appAuth *AppAuth) UnpackImageNotAllowedError(raw []byte) (*AppAuthImageNotAllowed, error) {
	out := new(AppAuthImageNotAllowed)
	if err := appAuth.abi.UnpackIntoInterface(out, "ImageNotAllowed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AppAuthIsAllowed represents a IsAllowed error raised by the AppAuth contract.
type AppAuthIsAllowed struct {
	Measurement [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error IsAllowed(bytes32 measurement)
func AppAuthIsAllowedErrorID() common.Hash {
	return common.HexToHash("0xcec917c8cd31943e7142cb65555b33999984d96eb3fe69a612507efe4c2cf909")
}

// UnpackIsAllowedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error IsAllowed(bytes32 measurement)
func (appAuth *AppAuth) UnpackIsAllowedError(raw []byte) (*AppAuthIsAllowed, error) {
	out := new(AppAuthIsAllowed)
	if err := appAuth.abi.UnpackIntoInterface(out, "IsAllowed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AppAuthIsFrozen represents a IsFrozen error raised by the AppAuth contract.
type AppAuthIsFrozen struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error IsFrozen()
func AppAuthIsFrozenErrorID() common.Hash {
	return common.HexToHash("0x41dbb51e561f90289e170783200b6f4bffc5168192db1f73768c44d31eed146c")
}

// UnpackIsFrozenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error IsFrozen()
func (appAuth *AppAuth) UnpackIsFrozenError(raw []byte) (*AppAuthIsFrozen, error) {
	out := new(AppAuthIsFrozen)
	if err := appAuth.abi.UnpackIntoInterface(out, "IsFrozen", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AppAuthIsRemoved represents a IsRemoved error raised by the AppAuth contract.
type AppAuthIsRemoved struct {
	Measurement [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error IsRemoved(bytes32 measurement)
func AppAuthIsRemovedErrorID() common.Hash {
	return common.HexToHash("0x436852d34358f729d9172ae7f2f4978c3231ac9d34d89710ba278d291c43af60")
}

// UnpackIsRemovedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error IsRemoved(bytes32 measurement)
func (appAuth *AppAuth) UnpackIsRemovedError(raw []byte) (*AppAuthIsRemoved, error) {
	out := new(AppAuthIsRemoved)
	if err := appAuth.abi.UnpackIntoInterface(out, "IsRemoved", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AppAuthMeasurementExpired represents a MeasurementExpired error raised by the AppAuth contract.
type AppAuthMeasurementExpired struct {
	Measurement [32]byte
	ActiveUntil *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error MeasurementExpired(bytes32 measurement, uint40 activeUntil)
func AppAuthMeasurementExpiredErrorID() common.Hash {
	return common.HexToHash("0x2dc3533546050b5b16dbafa1a34b873bb2fbc913760f9854e4aad1323a7f053c")
}

// UnpackMeasurementExpiredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error MeasurementExpired(bytes32 measurement, uint40 activeUntil)
func (appAuth *AppAuth) UnpackMeasurementExpiredError(raw []byte) (*AppAuthMeasurementExpired, error) {
	out := new(AppAuthMeasurementExpired)
	if err := appAuth.abi.UnpackIntoInterface(out, "MeasurementExpired", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AppAuthMissingRegisters represents a MissingRegisters error raised by the AppAuth contract.
type AppAuthMissingRegisters struct {
	Selection uint16
	Missing   uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error MissingRegisters(uint16 selection, uint16 missing)
func AppAuthMissingRegistersErrorID() common.Hash {
	return common.HexToHash("0xc00afac6270c4adb2f6d0187b51287f699246729cfea57cc8ef416fde35fcf9d")
}

// UnpackMissingRegistersError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error MissingRegisters(uint16 selection, uint16 missing)
func (appAuth *AppAuth) UnpackMissingRegistersError(raw []byte) (*AppAuthMissingRegisters, error) {
	out := new(AppAuthMissingRegisters)
	if err := appAuth.abi.UnpackIntoInterface(out, "MissingRegisters", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AppAuthNoFreeSlot represents a NoFreeSlot error raised by the AppAuth contract.
type AppAuthNoFreeSlot struct {
	Measurement [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoFreeSlot(bytes32 measurement)
func AppAuthNoFreeSlotErrorID() common.Hash {
	return common.HexToHash("0x30f32c2772d194950a19b3bc15ccd1ba9e9ebcd08f68854610a87dff24c05052")
}

// UnpackNoFreeSlotError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoFreeSlot(bytes32 measurement)
func (appAuth *AppAuth) UnpackNoFreeSlotError(raw []byte) (*AppAuthNoFreeSlot, error) {
	out := new(AppAuthNoFreeSlot)
	if err := appAuth.abi.UnpackIntoInterface(out, "NoFreeSlot", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AppAuthNoSource represents a NoSource error raised by the AppAuth contract.
type AppAuthNoSource struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoSource()
func AppAuthNoSourceErrorID() common.Hash {
	return common.HexToHash("0x7d19c0ffb63ee546e48e28a0b08a4920a8831b401a4b791cd33203e8bd3e2bcd")
}

// UnpackNoSourceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoSource()
func (appAuth *AppAuth) UnpackNoSourceError(raw []byte) (*AppAuthNoSource, error) {
	out := new(AppAuthNoSource)
	if err := appAuth.abi.UnpackIntoInterface(out, "NoSource", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AppAuthNotActiveYet represents a NotActiveYet error raised by the AppAuth contract.
type AppAuthNotActiveYet struct {
	Measurement [32]byte
	ActiveFrom  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotActiveYet(bytes32 measurement, uint40 activeFrom)
func AppAuthNotActiveYetErrorID() common.Hash {
	return common.HexToHash("0x61132c88952291e0cbbcd88847f4e5d2c3874c961a921424f5823f0f27228bf5")
}

// UnpackNotActiveYetError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotActiveYet(bytes32 measurement, uint40 activeFrom)
func (appAuth *AppAuth) UnpackNotActiveYetError(raw []byte) (*AppAuthNotActiveYet, error) {
	out := new(AppAuthNotActiveYet)
	if err := appAuth.abi.UnpackIntoInterface(out, "NotActiveYet", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AppAuthNotAllowed represents a NotAllowed error raised by the AppAuth contract.
type AppAuthNotAllowed struct {
	Measurement [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotAllowed(bytes32 measurement)
func AppAuthNotAllowedErrorID() common.Hash {
	return common.HexToHash("0x223523584048fee2943ff5e1094415fca3bd48a3d3610c3460cc38705e54cbea")
}

// UnpackNotAllowedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotAllowed(bytes32 measurement)
func (appAuth *AppAuth) UnpackNotAllowedError(raw []byte) (*AppAuthNotAllowed, error) {
	out := new(AppAuthNotAllowed)
	if err := appAuth.abi.UnpackIntoInterface(out, "NotAllowed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AppAuthNotDue represents a NotDue error raised by the AppAuth contract.
type AppAuthNotDue struct {
	Instance common.Address
	DueAt    uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotDue(address instance, uint64 dueAt)
func AppAuthNotDueErrorID() common.Hash {
	return common.HexToHash("0x714eeebebc20574dd39ab31738e818cd29ba9083b6767390603f0c4b104e3920")
}

// UnpackNotDueError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotDue(address instance, uint64 dueAt)
func (appAuth *AppAuth) UnpackNotDueError(raw []byte) (*AppAuthNotDue, error) {
	out := new(AppAuthNotDue)
	if err := appAuth.abi.UnpackIntoInterface(out, "NotDue", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AppAuthNotHigher represents a NotHigher error raised by the AppAuth contract.
type AppAuthNotHigher struct {
	MinEvaluation uint16
	Current       uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotHigher(uint16 minEvaluation, uint16 current)
func AppAuthNotHigherErrorID() common.Hash {
	return common.HexToHash("0x408c47e712589042605ca42d44ea3f09cbe2b0b780a4aad7ae0b98a44aa4caee")
}

// UnpackNotHigherError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotHigher(uint16 minEvaluation, uint16 current)
func (appAuth *AppAuth) UnpackNotHigherError(raw []byte) (*AppAuthNotHigher, error) {
	out := new(AppAuthNotHigher)
	if err := appAuth.abi.UnpackIntoInterface(out, "NotHigher", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AppAuthNotOwnerOrGuardian represents a NotOwnerOrGuardian error raised by the AppAuth contract.
type AppAuthNotOwnerOrGuardian struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotOwnerOrGuardian(address caller)
func AppAuthNotOwnerOrGuardianErrorID() common.Hash {
	return common.HexToHash("0x6b1883f38571550452bbe2ddd265b3d49c78fd1c8fb414e6fe7312139a9a751c")
}

// UnpackNotOwnerOrGuardianError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotOwnerOrGuardian(address caller)
func (appAuth *AppAuth) UnpackNotOwnerOrGuardianError(raw []byte) (*AppAuthNotOwnerOrGuardian, error) {
	out := new(AppAuthNotOwnerOrGuardian)
	if err := appAuth.abi.UnpackIntoInterface(out, "NotOwnerOrGuardian", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AppAuthOwnableInvalidOwner represents a OwnableInvalidOwner error raised by the AppAuth contract.
type AppAuthOwnableInvalidOwner struct {
	Owner common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableInvalidOwner(address owner)
func AppAuthOwnableInvalidOwnerErrorID() common.Hash {
	return common.HexToHash("0x1e4fbdf7f3ef8bcaa855599e3abf48b232380f183f08f6f813d9ffa5bd585188")
}

// UnpackOwnableInvalidOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableInvalidOwner(address owner)
func (appAuth *AppAuth) UnpackOwnableInvalidOwnerError(raw []byte) (*AppAuthOwnableInvalidOwner, error) {
	out := new(AppAuthOwnableInvalidOwner)
	if err := appAuth.abi.UnpackIntoInterface(out, "OwnableInvalidOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AppAuthOwnableUnauthorizedAccount represents a OwnableUnauthorizedAccount error raised by the AppAuth contract.
type AppAuthOwnableUnauthorizedAccount struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func AppAuthOwnableUnauthorizedAccountErrorID() common.Hash {
	return common.HexToHash("0x118cdaa7a341953d1887a2245fd6665d741c67c8c50581daa59e1d03373fa188")
}

// UnpackOwnableUnauthorizedAccountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func (appAuth *AppAuth) UnpackOwnableUnauthorizedAccountError(raw []byte) (*AppAuthOwnableUnauthorizedAccount, error) {
	out := new(AppAuthOwnableUnauthorizedAccount)
	if err := appAuth.abi.UnpackIntoInterface(out, "OwnableUnauthorizedAccount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AppAuthSourceAllows represents a SourceAllows error raised by the AppAuth contract.
type AppAuthSourceAllows struct {
	Measurement [32]byte
	Source      common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SourceAllows(bytes32 measurement, address source)
func AppAuthSourceAllowsErrorID() common.Hash {
	return common.HexToHash("0x6cf39d732e4e9c60209351180d911434bc47fbcaf4a26686ac467309bf1a1646")
}

// UnpackSourceAllowsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SourceAllows(bytes32 measurement, address source)
func (appAuth *AppAuth) UnpackSourceAllowsError(raw []byte) (*AppAuthSourceAllows, error) {
	out := new(AppAuthSourceAllows)
	if err := appAuth.abi.UnpackIntoInterface(out, "SourceAllows", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AppAuthSourceDecides represents a SourceDecides error raised by the AppAuth contract.
type AppAuthSourceDecides struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SourceDecides()
func AppAuthSourceDecidesErrorID() common.Hash {
	return common.HexToHash("0x5024e1083ba19921b8e04916761ec3b008e02b3de7ee87c25db7e39d85f8f9c4")
}

// UnpackSourceDecidesError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SourceDecides()
func (appAuth *AppAuth) UnpackSourceDecidesError(raw []byte) (*AppAuthSourceDecides, error) {
	out := new(AppAuthSourceDecides)
	if err := appAuth.abi.UnpackIntoInterface(out, "SourceDecides", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AppAuthSourceRefuses represents a SourceRefuses error raised by the AppAuth contract.
type AppAuthSourceRefuses struct {
	Measurement [32]byte
	Source      common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SourceRefuses(bytes32 measurement, address source)
func AppAuthSourceRefusesErrorID() common.Hash {
	return common.HexToHash("0xded87f74d72f594d1fc3ef08f7e2ae5ae0aebd8a1286e2e5f8c25051a372b5b9")
}

// UnpackSourceRefusesError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SourceRefuses(bytes32 measurement, address source)
func (appAuth *AppAuth) UnpackSourceRefusesError(raw []byte) (*AppAuthSourceRefuses, error) {
	out := new(AppAuthSourceRefuses)
	if err := appAuth.abi.UnpackIntoInterface(out, "SourceRefuses", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AppAuthStatusNotAllowed represents a StatusNotAllowed error raised by the AppAuth contract.
type AppAuthStatusNotAllowed struct {
	Status         uint8
	PlatformStatus uint8
	Statuses       uint16
	GraceEnd       *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StatusNotAllowed(uint8 status, uint8 platformStatus, uint16 statuses, uint256 graceEnd)
func AppAuthStatusNotAllowedErrorID() common.Hash {
	return common.HexToHash("0x06cefd4747e0faad551d5e1ff740f58cfb645336a58ce0f8bc3c7758556d0db0")
}

// UnpackStatusNotAllowedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StatusNotAllowed(uint8 status, uint8 platformStatus, uint16 statuses, uint256 graceEnd)
func (appAuth *AppAuth) UnpackStatusNotAllowedError(raw []byte) (*AppAuthStatusNotAllowed, error) {
	out := new(AppAuthStatusNotAllowed)
	if err := appAuth.abi.UnpackIntoInterface(out, "StatusNotAllowed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AppAuthTeeNotAllowed represents a TeeNotAllowed error raised by the AppAuth contract.
type AppAuthTeeNotAllowed struct {
	Tee  uint8
	Tees uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TeeNotAllowed(uint8 tee, uint8 tees)
func AppAuthTeeNotAllowedErrorID() common.Hash {
	return common.HexToHash("0xbe901aa6184b0b06c47cfa7466037217bf3de5ec632a9f930a85e1965aa9aa4c")
}

// UnpackTeeNotAllowedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TeeNotAllowed(uint8 tee, uint8 tees)
func (appAuth *AppAuth) UnpackTeeNotAllowedError(raw []byte) (*AppAuthTeeNotAllowed, error) {
	out := new(AppAuthTeeNotAllowed)
	if err := appAuth.abi.UnpackIntoInterface(out, "TeeNotAllowed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AppAuthTooLittleGas represents a TooLittleGas error raised by the AppAuth contract.
type AppAuthTooLittleGas struct {
	Gas  *big.Int
	Want *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooLittleGas(uint256 gas, uint256 want)
func AppAuthTooLittleGasErrorID() common.Hash {
	return common.HexToHash("0x9ee5fcf0ddbbb3e81c9bbee4f1dfc659b266ce349bb8cfb6d04a8857e3cc9f93")
}

// UnpackTooLittleGasError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooLittleGas(uint256 gas, uint256 want)
func (appAuth *AppAuth) UnpackTooLittleGasError(raw []byte) (*AppAuthTooLittleGas, error) {
	out := new(AppAuthTooLittleGas)
	if err := appAuth.abi.UnpackIntoInterface(out, "TooLittleGas", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AppAuthUnknownRegisters represents a UnknownRegisters error raised by the AppAuth contract.
type AppAuthUnknownRegisters struct {
	Selection uint16
	Unknown   uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownRegisters(uint16 selection, uint16 unknown)
func AppAuthUnknownRegistersErrorID() common.Hash {
	return common.HexToHash("0xbe03033aef56c62da9e5b38f37a8497a96b7ff6423329586e00525df342dda9b")
}

// UnpackUnknownRegistersError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownRegisters(uint16 selection, uint16 unknown)
func (appAuth *AppAuth) UnpackUnknownRegistersError(raw []byte) (*AppAuthUnknownRegisters, error) {
	out := new(AppAuthUnknownRegisters)
	if err := appAuth.abi.UnpackIntoInterface(out, "UnknownRegisters", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AppAuthUnnamedAdvisory represents a UnnamedAdvisory error raised by the AppAuth contract.
type AppAuthUnnamedAdvisory struct {
	Advisory uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnnamedAdvisory(uint32 advisory)
func AppAuthUnnamedAdvisoryErrorID() common.Hash {
	return common.HexToHash("0x28ac2d06f78ed25ddfa8d747f16abd059654527a973d7f5c6d748fbfe9a5dfeb")
}

// UnpackUnnamedAdvisoryError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnnamedAdvisory(uint32 advisory)
func (appAuth *AppAuth) UnpackUnnamedAdvisoryError(raw []byte) (*AppAuthUnnamedAdvisory, error) {
	out := new(AppAuthUnnamedAdvisory)
	if err := appAuth.abi.UnpackIntoInterface(out, "UnnamedAdvisory", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AppAuthZeroValue represents a ZeroValue error raised by the AppAuth contract.
type AppAuthZeroValue struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroValue()
func AppAuthZeroValueErrorID() common.Hash {
	return common.HexToHash("0x7c946ed78134c23eac50c0c02964d68f22dd28448c070d39c9f8e8389b217469")
}

// UnpackZeroValueError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroValue()
func (appAuth *AppAuth) UnpackZeroValueError(raw []byte) (*AppAuthZeroValue, error) {
	out := new(AppAuthZeroValue)
	if err := appAuth.abi.UnpackIntoInterface(out, "ZeroValue", raw); err != nil {
		return nil, err
	}
	return out, nil
}
