// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package keybroker

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

// IKeyBrokerIssuance is an auto generated low-level Go binding around an user-defined struct.
type IKeyBrokerIssuance struct {
	Y          []byte
	C          []byte
	GroupKey   []byte
	Signers    *big.Int
	Answers    [][32]byte
	Signatures [][2][32]byte
}

// IKeyBrokerLine is an auto generated low-level Go binding around an user-defined struct.
type IKeyBrokerLine struct {
	Algorithm uint8
	Newest    uint64
	Retired   uint64
	Active    uint64
	NextFrom  uint64
	Sink      common.Address
}

// IKeyBrokerStated is an auto generated low-level Go binding around an user-defined struct.
type IKeyBrokerStated struct {
	PublicKey [32]byte
	From      uint64
	Stopped   bool
	Agreed    bool
	Platform  [20]byte
}

// KeyHashesOrder is an auto generated low-level Go binding around an user-defined struct.
type KeyHashesOrder struct {
	App           common.Address
	Purpose       [12]byte
	Epoch         uint64
	Instance      common.Address
	PolicyVersion uint32
	Generation    uint32
	GroupKey      [32]byte
	A1            []byte
	A2            []byte
	Challenge     [32]byte
	Response      [32]byte
}

// KeyBrokerMetaData contains all meta data concerning the KeyBroker contract.
var KeyBrokerMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"committee_\",\"type\":\"address\",\"internalType\":\"contractIKeyCommittee\"},{\"name\":\"orderBlocks_\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"activationNotice_\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"activate\",\"inputs\":[{\"name\":\"app\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"purpose\",\"type\":\"bytes12\",\"internalType\":\"bytes12\"},{\"name\":\"epoch\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"publicKey\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"possession\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"activationNotice\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"allowPlatform\",\"inputs\":[{\"name\":\"app\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"platform\",\"type\":\"bytes20\",\"internalType\":\"bytes20\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"check\",\"inputs\":[{\"name\":\"order\",\"type\":\"tuple\",\"internalType\":\"structKeyHashes.Order\",\"components\":[{\"name\":\"app\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"purpose\",\"type\":\"bytes12\",\"internalType\":\"bytes12\"},{\"name\":\"epoch\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"instance\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"policyVersion\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"generation\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"groupKey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"a1\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"a2\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"challenge\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"response\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"sequence\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"expiry\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"committee\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIKeyCommittee\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"confirm\",\"inputs\":[{\"name\":\"app\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"instance\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"confirmed\",\"inputs\":[{\"name\":\"app\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"instance\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"disallowPlatform\",\"inputs\":[{\"name\":\"app\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"platform\",\"type\":\"bytes20\",\"internalType\":\"bytes20\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"domainSeparator\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"issue\",\"inputs\":[{\"name\":\"order\",\"type\":\"tuple\",\"internalType\":\"structKeyHashes.Order\",\"components\":[{\"name\":\"app\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"purpose\",\"type\":\"bytes12\",\"internalType\":\"bytes12\"},{\"name\":\"epoch\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"instance\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"policyVersion\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"generation\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"groupKey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"a1\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"a2\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"challenge\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"response\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"sequence\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"expiry\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"issuance\",\"type\":\"tuple\",\"internalType\":\"structIKeyBroker.Issuance\",\"components\":[{\"name\":\"y\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"c\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"groupKey\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"signers\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"answers\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"},{\"name\":\"signatures\",\"type\":\"bytes32[2][]\",\"internalType\":\"bytes32[2][]\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"line\",\"inputs\":[{\"name\":\"app\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"purpose\",\"type\":\"bytes12\",\"internalType\":\"bytes12\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIKeyBroker.Line\",\"components\":[{\"name\":\"algorithm\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"newest\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"retired\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"active\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"nextFrom\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"sink\",\"type\":\"address\",\"internalType\":\"address\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"lines\",\"inputs\":[{\"name\":\"app\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes12[]\",\"internalType\":\"bytes12[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"open\",\"inputs\":[{\"name\":\"app\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"purpose\",\"type\":\"bytes12\",\"internalType\":\"bytes12\"},{\"name\":\"algorithm\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"sink\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"operators\",\"inputs\":[{\"name\":\"app\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"orderBlocks\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"orderState\",\"inputs\":[{\"name\":\"requestId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"enumIKeyBroker.OrderState\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"orderedBy\",\"inputs\":[{\"name\":\"app\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"purpose\",\"type\":\"bytes12\",\"internalType\":\"bytes12\"},{\"name\":\"instance\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"platforms\",\"inputs\":[{\"name\":\"app\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"platform\",\"type\":\"bytes20\",\"internalType\":\"bytes20\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"policyCode\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"registry\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIEnclaveRegistry\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"renounce\",\"inputs\":[{\"name\":\"app\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"purpose\",\"type\":\"bytes12\",\"internalType\":\"bytes12\"},{\"name\":\"instance\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"request\",\"inputs\":[{\"name\":\"order\",\"type\":\"tuple\",\"internalType\":\"structKeyHashes.Order\",\"components\":[{\"name\":\"app\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"purpose\",\"type\":\"bytes12\",\"internalType\":\"bytes12\"},{\"name\":\"epoch\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"instance\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"policyVersion\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"generation\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"groupKey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"a1\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"a2\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"challenge\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"response\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"r\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"vs\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"requestId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"requestOf\",\"inputs\":[{\"name\":\"orderHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"requestId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"requests\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"retire\",\"inputs\":[{\"name\":\"app\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"purpose\",\"type\":\"bytes12\",\"internalType\":\"bytes12\"},{\"name\":\"upTo\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"revoke\",\"inputs\":[{\"name\":\"app\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"instance\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"reason\",\"type\":\"string\",\"internalType\":\"string\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"rotate\",\"inputs\":[{\"name\":\"app\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"purpose\",\"type\":\"bytes12\",\"internalType\":\"bytes12\"},{\"name\":\"from\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"reason\",\"type\":\"string\",\"internalType\":\"string\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setOperator\",\"inputs\":[{\"name\":\"app\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"signersOf\",\"inputs\":[{\"name\":\"requestId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"state\",\"inputs\":[{\"name\":\"order\",\"type\":\"tuple\",\"internalType\":\"structKeyHashes.Order\",\"components\":[{\"name\":\"app\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"purpose\",\"type\":\"bytes12\",\"internalType\":\"bytes12\"},{\"name\":\"epoch\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"instance\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"policyVersion\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"generation\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"groupKey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"a1\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"a2\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"challenge\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"response\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"sequence\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"expiry\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"publicKey\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"r\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"vs\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"stated\",\"inputs\":[{\"name\":\"app\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"purpose\",\"type\":\"bytes12\",\"internalType\":\"bytes12\"},{\"name\":\"epoch\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIKeyBroker.Stated\",\"components\":[{\"name\":\"publicKey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"from\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"stopped\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"agreed\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"platform\",\"type\":\"bytes20\",\"internalType\":\"bytes20\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"unconfirm\",\"inputs\":[{\"name\":\"app\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"instance\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"EpochStarted\",\"inputs\":[{\"name\":\"app\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"purpose\",\"type\":\"bytes12\",\"indexed\":true,\"internalType\":\"bytes12\"},{\"name\":\"epoch\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"cause\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"instance\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"reason\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EpochsRetired\",\"inputs\":[{\"name\":\"app\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"purpose\",\"type\":\"bytes12\",\"indexed\":true,\"internalType\":\"bytes12\"},{\"name\":\"upTo\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"InstanceConfirmed\",\"inputs\":[{\"name\":\"app\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"instance\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"confirmed\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"KeyActivated\",\"inputs\":[{\"name\":\"app\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"purpose\",\"type\":\"bytes12\",\"indexed\":true,\"internalType\":\"bytes12\"},{\"name\":\"epoch\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"publicKey\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"KeyIssued\",\"inputs\":[{\"name\":\"requestId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"app\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"instance\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"purpose\",\"type\":\"bytes12\",\"indexed\":false,\"internalType\":\"bytes12\"},{\"name\":\"epoch\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"generation\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"signers\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"KeyMismatch\",\"inputs\":[{\"name\":\"app\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"purpose\",\"type\":\"bytes12\",\"indexed\":true,\"internalType\":\"bytes12\"},{\"name\":\"epoch\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"instance\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"publicKey\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"KeyRequested\",\"inputs\":[{\"name\":\"requestId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"sequence\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"app\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"order\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structKeyHashes.Order\",\"components\":[{\"name\":\"app\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"purpose\",\"type\":\"bytes12\",\"internalType\":\"bytes12\"},{\"name\":\"epoch\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"instance\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"policyVersion\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"generation\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"groupKey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"a1\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"a2\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"challenge\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"response\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"expiry\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"measurement\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"platform\",\"type\":\"bytes20\",\"indexed\":false,\"internalType\":\"bytes20\"},{\"name\":\"tee\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"KeyStated\",\"inputs\":[{\"name\":\"app\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"purpose\",\"type\":\"bytes12\",\"indexed\":true,\"internalType\":\"bytes12\"},{\"name\":\"epoch\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"instance\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"publicKey\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"LineOpened\",\"inputs\":[{\"name\":\"app\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"purpose\",\"type\":\"bytes12\",\"indexed\":true,\"internalType\":\"bytes12\"},{\"name\":\"algorithm\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"sink\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"policyCode\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OperatorSet\",\"inputs\":[{\"name\":\"app\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"operator\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"PlatformSet\",\"inputs\":[{\"name\":\"app\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"platform\",\"type\":\"bytes20\",\"indexed\":true,\"internalType\":\"bytes20\"},{\"name\":\"allowed\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RotationScheduled\",\"inputs\":[{\"name\":\"app\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"purpose\",\"type\":\"bytes12\",\"indexed\":true,\"internalType\":\"bytes12\"},{\"name\":\"epoch\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"from\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"reason\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"BadAlgorithm\",\"inputs\":[{\"name\":\"algorithm\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"BadConfiguration\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"BadIssuance\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"BadPoint\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"BadPublicKey\",\"inputs\":[{\"name\":\"publicKey\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]},{\"type\":\"error\",\"name\":\"BadRelease\",\"inputs\":[{\"name\":\"member\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"BadSignature\",\"inputs\":[{\"name\":\"instance\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"BadSigners\",\"inputs\":[{\"name\":\"signers\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"answers\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"signatures\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"threshold\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BadSink\",\"inputs\":[{\"name\":\"sink\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"BadTime\",\"inputs\":[{\"name\":\"from\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"latest\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"EpochInUse\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"EpochNotOpen\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"retired\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"newest\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"LineIsNotOpen\",\"inputs\":[{\"name\":\"app\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"purpose\",\"type\":\"bytes12\",\"internalType\":\"bytes12\"}]},{\"type\":\"error\",\"name\":\"LineIsOpen\",\"inputs\":[{\"name\":\"app\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"purpose\",\"type\":\"bytes12\",\"internalType\":\"bytes12\"}]},{\"type\":\"error\",\"name\":\"NoCommittee\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NoMeasurement\",\"inputs\":[{\"name\":\"instance\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NoPossession\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NoPrecompile\",\"inputs\":[{\"name\":\"precompile\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotAdmin\",\"inputs\":[{\"name\":\"app\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotAdminOrGuardian\",\"inputs\":[{\"name\":\"app\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotAgreed\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"NotAuthorized\",\"inputs\":[{\"name\":\"instance\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"app\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"policyVersion\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"NotConfirmed\",\"inputs\":[{\"name\":\"instance\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"platform\",\"type\":\"bytes20\",\"internalType\":\"bytes20\"}]},{\"type\":\"error\",\"name\":\"NotIssued\",\"inputs\":[{\"name\":\"requestId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NotRevoked\",\"inputs\":[{\"name\":\"instance\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OrderExpired\",\"inputs\":[{\"name\":\"expiry\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"OrderIsIssued\",\"inputs\":[{\"name\":\"requestId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"OrderIsKnown\",\"inputs\":[{\"name\":\"requestId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"OtherGeneration\",\"inputs\":[{\"name\":\"got\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"want\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"OtherGroupKey\",\"inputs\":[{\"name\":\"got\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"want\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"PurposeNotAllowed\",\"inputs\":[{\"name\":\"measurement\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"purpose\",\"type\":\"bytes12\",\"internalType\":\"bytes12\"}]},{\"type\":\"error\",\"name\":\"SamePlatform\",\"inputs\":[{\"name\":\"platform\",\"type\":\"bytes20\",\"internalType\":\"bytes20\"}]},{\"type\":\"error\",\"name\":\"Stopped\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"TagTooLong\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TooEarly\",\"inputs\":[{\"name\":\"from\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"TooManyLines\",\"inputs\":[{\"name\":\"app\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"UnknownInstance\",\"inputs\":[{\"name\":\"instance\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"app\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"UnknownOrder\",\"inputs\":[{\"name\":\"requestId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"UnknownPlatform\",\"inputs\":[{\"name\":\"instance\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"UnknownPolicyCode\",\"inputs\":[{\"name\":\"app\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"got\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"want\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"Untouched\",\"inputs\":[{\"name\":\"instance\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"purpose\",\"type\":\"bytes12\",\"internalType\":\"bytes12\"}]},{\"type\":\"error\",\"name\":\"ZeroValue\",\"inputs\":[]}]",
	ID:  "KeyBroker",
	Bin: "0x61014080604052346102b4576060816157938038038091610020828561030d565b8339810103126102b45780516001600160a01b03811691908281036102b4576004602061005a6040610053838701610330565b9501610330565b946040519283809263b76564bd60e01b82525afa9081156102c0575f916102cb575b50604051637b10399960e01b81526001600160a01b039190911690602081600481855afa9081156102c0575f9161027a575b506080523f60a0526001600160401b038216801590811561026e575b5061024b5760c05260e052604080519081016001600160401b0381118282101761025a57600991602091604052828152016825b2bca13937b5b2b960b91b81522060405160208101917f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f835260408201527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc660608201524660808201523060a082015260a0815261017c60c08261030d565b519020610100526301e285006001600160401b0382161161024b576101205260405161544e90816103458239608051818181610c650152818161248701528181612675015281816127d9015281816128aa0152818161354d01526148df015260a0518181816122b9015281816127670152614d88015260c05181818161108a0152818161118c01528181612e60015281816141dd0152614c4d015260e0518181816112a601526136a8015261010051818181610281015261455b015261012051818181610f1b0152611b740152f35b631a6ee77160e21b5f5260045ffd5b634e487b7160e01b5f52604160045260245ffd5b611fff9150115f6100ca565b90506020813d6020116102b8575b816102956020938361030d565b810103126102b457516001600160a01b03811681036102b4575f6100ae565b5f80fd5b3d9150610288565b6040513d5f823e3d90fd5b90506020813d602011610305575b816102e66020938361030d565b810103126102b457516001600160a01b03811681036102b4575f61007c565b3d91506102d9565b601f909101601f19168101906001600160401b0382119082101761025a57604052565b51906001600160401b03821682036102b45756fe6080806040526004361015610012575f80fd5b5f905f3560e01c90816307317aa11461368b5750806313715a3d1461346f57806313e7c9d81461342e57806318a239b214612d9e5780632f3fc6b614612cf25780633f1534bf14612cab578063433dda4514612bee578063651066f21461284857806366280d4c1461278a5780636641baca1461274f578063727704de146126c65780637abcb27d146126995780637b1039991461265557806380d12e581461242257806387dfb1bc1461213b578063960c3a60146120155780639c15d72314611fa3578063aab14d0414611f55578063aec9912d14611b98578063b169985814611b54578063b74cb2db14611b2d578063bc1f677114611a24578063c1598515146118e7578063d5b3858a146117c9578063d747adb5146110ae578063d864e7401461106a578063dfe6cd6114610b1d578063eacb140814610af3578063f1ead126146109bb578063f2854113146102a4578063f698da25146102695763fe1836f21461017e575f80fd5b346102665760403660031901126102665760c06101b361019c6136cc565b6101a4613722565b906101ad613ee1565b5061469d565b6001600160a01b0360ff825116916001600160401b0365ffffffffffff602083015116918165ffffffffffff6040830151168165ffffffffffff60608501511691818860a065ffffffffffff608089015116970151169760a06040516102188161382d565b8c815260208101928352604081019485526060810196875260808101988952019889526040519a8b52511660208a0152511660408801525116606086015251166080840152511660a0820152f35b80fd5b503461026657806003193601126102665760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b50346102665760a0366003190112610266576102be6136cc565b906102c7613722565b916102d0613764565b6064356001600160401b0381116109b7576102ef9036906004016137ca565b6084929192356001600160401b0381116108b6576103119036906004016137ca565b93909461031e8882613f11565b805465ffffffffffff8160081c16806001600160401b0388161480159061099a575b61096857506001600160a01b0383168952600a602052604089206001600160a01b03198b168a52602052604089206001600160401b0387165f5260205260405f209060016040519261039184613812565b80548452015460208301906001600160401b038116825260ff8160401c161515806040860152606085019160ff8160481c16151583526001600160601b03199060101b1660808601526109335751156108fe576001600160401b039051168042106108ec5750610402368787613a71565b60208151910120915182036108c95760ff9072ffffffffffff000000000000000000000000008860681b167fffffffffffffffffffffffffff000000000000ffffffffffffffffffffffffff82161784558b887f4ac5117f8c63d497dbe28addb05981b97fb1a0fbcb93d4bf497e488cedea569b6001600160a01b03196040519316928061049c8c8c6001600160a01b038d169684613ea5565b0390a3166001810361084357505060016001600160a01b039101541697868681010394610140861261083f5760208801359560ff871687036108275760e090603f19011261083f576040519360e085018581106001600160401b0382111761082b5760405260408901358552606089013560208601526080890135604086015260a0890135606086015260c0890135608086015260e089013560a086015261010089013560c08601526001600160401b036101208a01351161082757878901601f6101208b01358b010112156108275761057d6101208a01358a013561412f565b9561058b6040519788613848565b6101208a01358a0180358089526020808a019b60059290921b909201909101908a908c0182116108235760206101208d01358d0101905b828210610813575050508060011161080f576105e45f19820160018401613ec5565b8a35148015906107b9575b6107915750506001600160a01b03831689526006602052604089206001600160a01b031983168a52602052604089206040517fcc11b896378f1da65038055b4603ac0192f173459932c8780cb29af4c3457cf1815289356020820152876040820153604164ffffffffff199120168a526020526001600160401b0360408a2091166001600160401b031982541617905560a01c906001600160601b03199060601b161792873b1561078d579060ff60c092604051977ff30ad21f00000000000000000000000000000000000000000000000000000000895261016489019660048a01523560248901521660448701528051606487015260208101516084870152604081015160a4870152606081015160c4870152608081015160e487015260a081015161010487015201516101248501526101606101448501525180915261018483019190845b81811061077757505050818394818581819503925af1801561076c5761075b57505080f35b8161076591613848565b6102665780f35b6040513d84823e3d90fd5b8251845260209384019390920191600101610736565b8680fd5b6107b560405192839263ac50620b60e01b8452602060048501526024840191613a3d565b0390fd5b5080156107fb5760ff823560f81c60011901116107e75760ff600119833560f81c011660ff891614156105ef565b60248b634e487b7160e01b81526011600452fd5b60248b634e487b7160e01b81526032600452fd5b8a80fd5b81358152602091820191016105c2565b8c80fd5b8980fd5b60248b634e487b7160e01b81526041600452fd5b8880fd5b939899915093959491604086036108ba579061086194939291614c2b565b91816020116108b6576108966001600160a01b03949361089c9361089087966020813593601f19019101613ec5565b9161452e565b94614823565b169116036108a75780f35b8063686477db60e01b60049252fd5b8580fd5b60048a63686477db60e01b8152fd5b60405163ac50620b60e01b815260206004820152806107b5602482018989613a3d565b63d606d83f60e01b8b5260045260248afd5b60248b6001600160401b038a7f011993ac00000000000000000000000000000000000000000000000000000000835216600452fd5b60248c6001600160401b038b7f64a39bed00000000000000000000000000000000000000000000000000000000835216600452fd5b6303d2c79760e61b8a526001600160401b03871660045265ffffffffffff60689290921c821660245216604452606488fd5b5065ffffffffffff8260681c166001600160401b03881614610340565b8380fd5b5034610266576040366003190112610266576109d56136cc565b6001600160a01b036109e56136f8565b916109ef81614d83565b16908133141580610a71575b610a5a5760207ffd489696792cc4c5d5b226c46f008e459c8ec9b746c49191d74bb92c19fd18679183855260028252604085206001600160a01b0382166001600160a01b03198254161790556001600160a01b0360405191168152a280f35b604483836304f2fa9960e01b825260045233602452fd5b50604051638da5cb5b60e01b8152602081600481865afa8015610ae8578490610aa8575b6001600160a01b039150163314156109fb565b506020813d602011610ae0575b81610ac260209383613848565b810103126109b757610adb6001600160a01b0391613869565b610a95565b3d9150610ab5565b6040513d86823e3d90fd5b50346102665760203660031901126102665760406020916004358152600883522054604051908152f35b50346102665760c036600319011261026657600435906001600160401b038211610266578160040191610160600319823603011261106657610b5d61374e565b92610b66613764565b906064356001600160401b03811161106257610b89610ba59136906004016137ca565b969093610b9e610b993686613d59565b614432565b9130614628565b8085526009602052600260ff604087205416036110375750610bc690613a00565b90610bd360248401613a14565b92610bec6064610be560448401613a29565b9201613a00565b95610bf7858561469d565b93610c0483878388614775565b60ff855116600381146110255750610c1c8285614823565b50604051947fd3afe2b90000000000000000000000000000000000000000000000000000000086526001600160a01b038216958660048201526020816024816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa90811561101a5790610ca3918a91610feb575b508a89856148c7565b5090506001600160601b03198116918215610fb6576001600160a01b03999a8a610cf7610cd136898c613a71565b60208151910120968c610cf28960a435938d6084359460ff8b511692614c2b565b61452e565b91169a8b911603610fa357878b52600a6020526001600160a01b031960408c20991698898c5260205260408b206001600160401b0387165f5260205260405f2092835480155f14610dd5575050506001820180547fffff0000000000000000000000000000000000000000ffffffffffffffffffff1660109290921c7dffffffffffffffffffffffffffffffffffffffff0000000000000000000016919091179055557ffcdf159d407603a6b4c240c7bc03ed506675ba7512b466ca1099cbd60ff8fc62929190610dcf905b60405193849384613ea5565b0390a480f35b9394919390925014610e88575091610dcf9165ffffffffffff60607ffcdf159d407603a6b4c240c7bc03ed506675ba7512b466ca1099cbd60ff8fc629796950151166001600160401b03851611610e64575b508787877f51aae90c96ee2f557c45719ad918a5cb03a6e054b46fbb3526d4348a56d7df7c60405180610e5c878b8b84613ea5565b0390a4610dc3565b600101805468ff00000000000000001916680100000000000000001790555f610e27565b91600191500190815460ff8160481c1615610ecd575b50505090610dcf7ffcdf159d407603a6b4c240c7bc03ed506675ba7512b466ca1099cbd60ff8fc629392610dc3565b60101b6bffffffffffffffffffffffff19168114610f7857507ffcdf159d407603a6b4c240c7bc03ed506675ba7512b466ca1099cbd60ff8fc62939291610dcf916001600160401b03610f427f0000000000000000000000000000000000000000000000000000000000000000824216613e54565b166001600160401b0319825416178155690100000000000000000069ff000000000000000000198254161790559192935f610e9e565b7fa371a09c000000000000000000000000000000000000000000000000000000008952600452602488fd5b60248b8b639a7d38d960e01b8252600452fd5b60248a6001600160a01b038d7f8e2647f800000000000000000000000000000000000000000000000000000000835216600452fd5b61100d915060203d602011611013575b6110058183613848565b810190613d11565b5f610c9a565b503d610ffb565b6040513d8b823e3d90fd5b63f4c203bf60e01b8852600452602487fd5b7f99839d70000000000000000000000000000000000000000000000000000000008552600452602484fd5b8480fd5b5080fd5b503461026657806003193601126102665760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b5034610266576060366003190112610266576001600160401b036004351161026657610160600435360360031901126102665760806110f760e460043501600435600401613cdf565b9050148015906117a7575b6117355761112461111d60e460043501600435600401613cdf565b3691613a71565b6020815191012060405161113960a082613848565b608080825260208201919036833751902014801561175d575b611735576040517f172195220000000000000000000000000000000000000000000000000000000081526020816004816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa801561076c5763ffffffff918391611716575b501680156116ee578063ffffffff6111dd60a4600435016139ef565b16036116ab57506111f6610b9936600435600401613d59565b6112056044356024358361452e565b6001600160a01b038061121c606460043501613a00565b16911603611682578082526008602052604082205461164b5761125a611246600435600401613a00565b611254602460043501613a14565b90613f11565b506112696004356004016141c0565b919390600754946001600160401b038616956001600160401b0387146116375760016001600160401b0397019087821690881916176007556112cd7f0000000000000000000000000000000000000000000000000000000000000000884316613e54565b936112da87868430614628565b96815260086020528660408220558681526009602052600160408220556001600160a01b0361130d600435600401613a00565b1681526005602052604081206001600160a01b0319611330602460043501613a14565b168252602052604081206001600160a01b03611350606460043501613a00565b165f5260205260405f2090611369604460043501613a29565b89835416998a91161198891561154a575b5050916001600160401b038794927fd99976335a2967d2a7bcdee212399988a00769a751a43dc22571d0aaed3f669d9460209a611526575b5060ff6001600160a01b036113cb600435600401613a00565b169860405195869560a087526001600160a01b036113ed60043560040161370e565b1660a08801526001600160a01b031961140a602460043501613739565b1660c08801528561141f60446004350161377a565b1660e08801526001600160a01b0361143b60646004350161370e565b1661010088015263ffffffff611455608460043501613d2d565b1661012088015263ffffffff61146f60a460043501613d2d565b1661014088015260c46004350135610160880152856114da6114b261149e60e460043501600435600401613e74565b6101606101808d01526102008c0191613a3d565b6114c761010460043501600435600401613e74565b8b8303609f19016101a08d015290613a3d565b6004356101248101356101c08b015261014401356101e08a01529b168e88015260408701526bffffffffffffffffffffffff1916606086015216608084015216940390a4604051908152f35b82611535604460043501613a29565b8560018401551683198254161790555f6113b2565b9098506001600160401b03611563604460043501613a29565b1614978861157b575b506001600160401b038761137a565b97506001600160a01b03611593600435600401613a00565b166101206001830154602460405180948193631a6539f160e31b835260048301525afa90811561101a57927fd99976335a2967d2a7bcdee212399988a00769a751a43dc22571d0aaed3f669d949260206001600160401b03938b9896829d91611608575b500151159a5092945092945061156c565b61162a91506101203d8111611630575b6116228183613848565b81019061392c565b5f6115f7565b503d611618565b602484634e487b7160e01b81526011600452fd5b8152600860205260408120547f8ad0732c000000000000000000000000000000000000000000000000000000008252600452602490fd5b6024826001600160a01b0361169b606460043501613a00565b639a7d38d960e01b835216600452fd5b9060449163ffffffff6116c260a4600435016139ef565b7f5a3d921c00000000000000000000000000000000000000000000000000000000845216600452602452fd5b6004827f9210c8d6000000000000000000000000000000000000000000000000000000008152fd5b61172f915060203d602011611013576110058183613848565b5f6111c1565b807f03833c2a0000000000000000000000000000000000000000000000000000000060049252fd5b5061177661111d61010460043501600435600401613cdf565b6020815191012061012060405161178d8282613848565b61010081526020810191601f190136833751902014611152565b506101006117c061010460043501600435600401613cdf565b90501415611102565b5034610266576060366003190112610266576001600160401b0360406117ed6136cc565b926117f6613722565b6001600160a01b03611806613764565b95836080865161181581613812565b82815282602082015282888201528260608201520152168252600a6020526001600160a01b0319838320911682526020522091165f5260205260a060405f2060405161186081613812565b6001825492838352015490602081016001600160401b03831681526001600160401b03604083019160ff8560401c16151583526080606085019460ff8760481c161515865201946001600160601b03199060101b16855260405195865251166020850152511515604084015251151560608301526001600160601b03199051166080820152f35b5034610266576040366003190112610266576119016136cc565b6119096136f8565b90611913816142e7565b15806119a4575b611985576001600160a01b03168083526004602052604083206001600160a01b0383165f526020528260405f20557f39b334cd01d146c109efd4720c90482a5780ca30808289cb9a5f5b72ecf0e11c60406001600160a01b038151948686523360208701521693a380f35b632c1c7ae360e21b83526001600160a01b031660045233602452604482fd5b50604051630229549960e51b81526020816004816001600160a01b0386165afa8015610ae85784906119e4575b6001600160a01b0391501633141561191a565b506020813d602011611a1c575b816119fe60209383613848565b810103126109b757611a176001600160a01b0391613869565b6119d1565b3d91506119f1565b503461026657611a333661378e565b90611a3d816142e7565b1580611aad575b611985576001600160a01b0316808352600360205260408320916001600160601b031916918284526020526040832060ff1981541690557f7540088b65ae08db0d9c4987651c3002c4292fcb8c7f289bacdfb40c3b62f04460408051858152336020820152a380f35b50604051630229549960e51b81526020816004816001600160a01b0386165afa8015610ae8578490611aed575b6001600160a01b03915016331415611a44565b506020813d602011611b25575b81611b0760209383613848565b810103126109b757611b206001600160a01b0391613869565b611ada565b3d9150611afa565b503461026657806003193601126102665760206001600160401b0360075416604051908152f35b503461026657806003193601126102665760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b503461026657606036600319011261026657611bb26136cc565b611bba613722565b611bc2613764565b90611bcc836142e7565b1580611eca575b611eaa57611be18184613f11565b805465ffffffffffff8160381c16936001600160401b03811694808611801590611e95575b611e5f575065ffffffffffff8260681c1680611c8f575b507fedd1aadfb0253f2aeb184bf2ba14e91aa31e26eccef3fb7f50d497640d01e5f4936040936001600160a01b03936cffffffffffff000000000000006001600160a01b03199460381b16906cffffffffffff000000000000001916179055835195865233602087015216941692a380f35b80861015611d695750600160ff831614611caa575b5f611c1d565b6001600160a01b0360018401541660808560a01c6001600160601b03198960601b16176024604051809481937fb24a30fe00000000000000000000000000000000000000000000000000000000835260048301525afa908115611e54578891611dbd575b506020810151611d9e576001600160a01b03871688526006602052604088206001600160a01b03198616895260205260408820905188526020526001600160401b0360408820541680151580611d94575b611d695750611ca4565b7fbe36f15d000000000000000000000000000000000000000000000000000000008852600452602487fd5b5085811115611d5f565b6040015163d606d83f60e01b88526001600160401b0316600452602487fd5b90506080813d608011611e4c575b81611dd860809383613848565b81010312611e485760405190608082018281106001600160401b03821117611e3457611e29916060916040528051845260208101516020850152611e1e6040820161441e565b60408501520161441e565b60608201525f611d0e565b60248a634e487b7160e01b81526041600452fd5b8780fd5b3d9150611dcb565b6040513d8a823e3d90fd5b6303d2c79760e61b88526001600160401b0390911660045265ffffffffffff90811660245260089190911c166044525083606490fd5b5065ffffffffffff8360081c16861015611c06565b6044846001600160a01b0385632c1c7ae360e21b83521660045233602452fd5b50604051630229549960e51b81526020816004816001600160a01b0388165afa8015611f4a578590611f0a575b6001600160a01b03915016331415611bd3565b506020813d602011611f42575b81611f2460209383613848565b8101031261106257611f3d6001600160a01b0391613869565b611ef7565b3d9150611f17565b6040513d87823e3d90fd5b5034610266576020366003190112610266576004358152600960205260ff604082205416906003821015611f8f5760209160405191508152f35b80634e487b7160e01b602492526021600452fd5b5034610266576060366003190112610266576001600160a01b036040611fc76136cc565b92611fd0613722565b83611fd96136e2565b9516825260056020526001600160a01b0319838320911682526020522091165f5260205260206001600160401b0360405f205416604051908152f35b5034610266576020366003190112610266576001600160a01b036120376136cc565b168152600160205260408120604051808160208454928381520180948652602086209286905b806001830110612107576120869454918181106120e9575b106120d1575b509392930383613848565b604051928392602084019060208552518091526040840192915b8181106120ae575050500390f35b82516001600160a01b0319168452859450602093840193909201916001016120a0565b60401b6001600160a01b03191681526020015f61207b565b9260206001916001600160a01b03198560a01b168152019301612075565b91600291935060406001916001600160a01b03198754818160a01b168352831b16602082015201940192018492939161205d565b5034610266576080366003190112610266576121556136cc565b61215d613722565b60443560ff81168091036109b7576064356001600160a01b03811680910361106257612188846142e7565b15612402576001600160a01b031983169384156123f357821580156123e9575b6123d65781151560018414036123aa576001600160a01b0316928386528560205260408620858752602052604086209060ff82541661237a578487526001602052601060408820541461234e57848752600160205260408720908154916801000000000000000083101561233a576001830180825583101561232657937f44621622667a1455bd4ef996c2ca0e79190466eab944602e51a93d1458524cd59360609389979389978c5260208c208260011c01916001600160601b03600c6001855493160260031b9260a01c831b921b191617905561010066ffffffffffff001982541617815560018101826001600160a01b03198254161790558260ff1982541617905560405191825260208201527f00000000000000000000000000000000000000000000000000000000000000006040820152a37f85c2c39a11a9429377639e2ec9295df4217d88eb68a5a99f2ab08f93e32f537460a0604051600181526001602082015285604082015260806060820152856080820152a380f35b602489634e487b7160e01b81526032600452fd5b602489634e487b7160e01b81526041600452fd5b602487867f69d23c0b000000000000000000000000000000000000000000000000000000008252600452fd5b60448787877ff164bbc6000000000000000000000000000000000000000000000000000000008352600452602452fd5b602486837f67725e1a000000000000000000000000000000000000000000000000000000008252600452fd5b6024868463f4c203bf60e01b8252600452fd5b50600383116121a8565b600486637c946ed760e01b8152fd5b6044856001600160a01b03866304f2fa9960e01b83521660045233602452fd5b50346102665760403660031901126102665761243c6136cc565b6124446136f8565b9061244e816142e7565b15806125d5575b611985576001600160a01b0360405192633c3ad79560e21b8452169182600482015260a0816024816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa908115610ae8576001600160a01b03928591869361259b575b508316928391160361258457604051906124db826137f7565b6001600160601b03191681526020810160018152828552600460205260408520845f5260205260405f20915160601c7fffffffffffffffffffffff00000000000000000000000000000000000000000074ff000000000000000000000000000000000000000084549351151560a01b169216171790557f39b334cd01d146c109efd4720c90482a5780ca30808289cb9a5f5b72ecf0e11c6040805160018152336020820152a380f35b5082916312a5c80360e11b60449452600452602452fd5b6125c191935084925060a03d60a0116125ce575b6125b98183613848565b810190613898565b5094929391506124c29050565b503d6125af565b50604051630229549960e51b81526020816004816001600160a01b0386165afa8015610ae8578490612615575b6001600160a01b03915016331415612455565b506020813d60201161264d575b8161262f60209383613848565b810103126109b7576126486001600160a01b0391613869565b612602565b3d9150612622565b503461026657806003193601126102665760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b5034610266576020366003190112610266576040602091600435815260098352205460081c604051908152f35b5034610266576080366003190112610266576126e06136cc565b906126e9613722565b6126f1613764565b906064356001600160401b0381116109b7576127119036906004016137ca565b92909161271d866142e7565b1561272f5761272c9495613ae6565b80f35b6044856001600160a01b03886304f2fa9960e01b83521660045233602452fd5b503461026657806003193601126102665760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b5034610266576040366003190112610266576127a46136cc565b6127ac6136f8565b60405191633c3ad79560e21b83526001600160a01b038216600484015260a0836024816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa928315610ae8579061281893929160209593612822575b506143a6565b6040519015158152f35b61283c91935060a03d60a0116125ce576125b98183613848565b5092505050915f612812565b5034612b0d576060366003190112612b0d576128626136cc565b61286a6136f8565b6044356001600160401b038111612b0d576128899036906004016137ca565b612895849392936142e7565b1580612b6e575b612b4e576001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169360405193633c3ad79560e21b85526001600160a01b0384169586600487015260a086602481845afa8015612b02576001600160a01b03965f905f92612b28575b508785169788911603612b115715612a90575b5084875260016020526040872090604051808360208295549384815201908b5260208b20928b905b806001830110612a5c5761296c945491818110612a3e575b10612a26575b500383613848565b875b8251811015612a2257806129986001600160a01b031961299060019487613a5d565b511686613f11565b888b52600560205260408b206001600160a01b03196129b78488613a5d565b51168c5260205260408b208a5f526020526001600160401b0360405f20541665ffffffffffff825460081c16146129f0575b500161296e565b612a1c90886001600160a01b0319612a088589613a5d565b511688612a16368c8a613a71565b93614058565b5f6129e9565b8880f35b60401b6001600160a01b03191681526020015f612964565b9260206001916001600160a01b03198560a01b16815201930161295e565b91600291935060406001916001600160a01b03198754818160a01b168352831b166020820152019401920185929391612946565b803b15612b0d575f60405180927fafd0224b00000000000000000000000000000000000000000000000000000000825289600483015260406024830152818381612ade604482018b8a613a3d565b03925af18015612b02571561291e57612afa9197505f90613848565b5f955f61291e565b6040513d5f823e3d90fd5b5f80fd5b86886312a5c80360e11b5f5260045260245260445ffd5b9050612b43915060a03d60a0116125ce576125b98183613848565b50509190505f61290b565b6001600160a01b0384632c1c7ae360e21b5f52166004523360245260445ffd5b50604051630229549960e51b81526020816004816001600160a01b0389165afa8015612b02575f90612bae575b6001600160a01b0391501633141561289c565b506020813d602011612be6575b81612bc860209383613848565b81010312612b0d57612be16001600160a01b0391613869565b612b9b565b3d9150612bbb565b34612b0d57612bfc3661378e565b612c05826142e7565b15612c8b576bffffffffffffffffffffffff1916908115612c7c576001600160a01b0316805f52600360205260405f20825f5260205260405f20600160ff198254161790557f7540088b65ae08db0d9c4987651c3002c4292fcb8c7f289bacdfb40c3b62f0446040805160018152336020820152a3005b637c946ed760e01b5f5260045ffd5b6001600160a01b03826304f2fa9960e01b5f52166004523360245260445ffd5b34612b0d576001600160a01b03612cc13661378e565b91165f52600360205260405f20906001600160601b0319165f52602052602060ff60405f2054166040519015158152f35b34612b0d576060366003190112612b0d576004356001600160401b038111612b0d5761016081600401916003199036030112612b0d57612d3061374e565b612d4a612d3b613764565b9182610b9e610b993687613d59565b805f52600960205260405f205415612d8c57506001600160401b031690814311612d7957612d77906141c0565b005b50635eae19a760e11b5f5260045260245ffd5b638b5566c560e01b5f5260045260245ffd5b34612b0d576080366003190112612b0d576004356001600160401b038111612b0d57806004016101606003198336030112612b0d57612ddb61374e565b90612de4613764565b90606435906001600160401b038211612b0d57816004019360c06003198436030112612b0d57612e1c9084610b9e610b993686613d59565b92835f52600960205260405f2054801561341b576001036133ef576001600160401b03168043116133dd575060a48501612e55816139ef565b916001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001660648501359363ffffffff604051917ffcc11b5500000000000000000000000000000000000000000000000000000000835216908160048201528560248201525f81604481865afa8015612b02575f915f91613336575b5060ff1681519080821480159061331e575b8015613306575b6132a557509160a4880190608489015f5b8c86821061315457505050505050506044850196612f2261111d8983613cdf565b602081519101209560c48a013580970361312a57612f3f84613a00565b9860248b0197612f4e89613a14565b60448d019b612f5c8d613a29565b926040519760208901600190524660408a01523060608a0152608089015260a08801526001600160a01b031660c08701526001600160a01b03191660e08601526001600160401b03166101008501526101008452612fbc61012085613848565b612fc960e48c0186613cdf565b909290612fda6101048e0188613cdf565b959092612fe78280613cdf565b949091602401612ff79084613cdf565b966130029194613cdf565b979094369061301092613a71565b97369061301c92613a71565b93369061302892613a71565b93369061303492613a71565b93369061304092613a71565b9361304b958b614def565b1561310257845f5260096020528260081b60021760405f205561306d90613a00565b9560640161307a90613a00565b9261308490613a14565b9461308e90613a29565b90613098906139ef565b90604051956001600160a01b03191686526001600160401b0316602086015263ffffffff16604085015260608401526001600160a01b0316926001600160a01b03169160807f141236972f35aa6a5ac730fc1c8993482dc7fc57b9b4d6536fd84586dec64ddb91a4005b7f4fb8c975000000000000000000000000000000000000000000000000000000005f5260045ffd5b8661313861111d8b85613cdf565b60208151910120630894b30160e41b5f5260045260245260445ffd5b8261315e91614146565b821015613291578160051b0135604051606081018181106001600160401b0382111761327d578f91928f91604061321a958392825284815289602082015201526040519060208201927f270a3339e5408dbe13df131dac5755ee14d1df963f056700ccf52cbdb406b3b0845260408301528760608301526080820152608081526131e960a082613848565b519020906020613212856132058a61320b83613205838961417b565b906141b0565b359561417b565b01359161452e565b6001600160a01b038061322d8489613a5d565b511691160361323e57600101612f01565b6132506001600160a01b039186613a5d565b51167fe1738eec000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b634e487b7160e01b5f52604160045260245ffd5b634e487b7160e01b5f52603260045260245ffd5b60849250886132c68c60a46132bc87850183614146565b949050019061417b565b919050604051937f816c19af0000000000000000000000000000000000000000000000000000000085526004850152602484015260448301526064820152fd5b508161331560a48b018d61417b565b90501415612ef0565b508161332d60848b018d614146565b90501415612ee9565b9150503d805f833e6133488183613848565b810190604081830312612b0d5780516001600160401b038111612b0d5781019180601f84011215612b0d57825161337e8161412f565b9361338c6040519586613848565b81855260208086019260051b820101928311612b0d57602001905b8282106133c5575050506133bf602060ff920161387d565b90612ed7565b602080916133d284613869565b8152019101906133a7565b635eae19a760e11b5f5260045260245ffd5b837f61c018bb000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b84638b5566c560e01b5f5260045260245ffd5b34612b0d576020366003190112612b0d576001600160a01b0361344f6136cc565b165f52600260205260206001600160a01b0360405f205416604051908152f35b34612b0d576060366003190112612b0d576134886136cc565b613490613722565b6134986136e2565b6134a28284613f11565b916001600160a01b03841693845f52600560205260405f206001600160a01b0319831690815f5260205260405f206001600160a01b0385165f5260205260405f2090604051916134f1836137f7565b602060016001600160401b03835416928386520154930192835265ffffffffffff875460081c1603613653575060405195633c3ad79560e21b87526001600160a01b0385169687600482015260a0816024816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa908115612b02575f9161362f575b501591826135d4575b50506135a857612d779450604051936135a0602086613848565b5f8552614058565b847f7a60ee0b000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b61012091925051602460405180948193631a6539f160e31b835260048301525afa8015612b02576020915f91613610575b500151158680613586565b61362991506101203d8111611630576116228183613848565b87613605565b613648915060a03d60a0116125ce576125b98183613848565b50509150508861357d565b6001600160a01b03857f485107bb000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b34612b0d575f366003190112612b0d576020906001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b600435906001600160a01b0382168203612b0d57565b604435906001600160a01b0382168203612b0d57565b602435906001600160a01b0382168203612b0d57565b35906001600160a01b0382168203612b0d57565b602435906001600160a01b031982168203612b0d57565b35906001600160a01b031982168203612b0d57565b602435906001600160401b0382168203612b0d57565b604435906001600160401b0382168203612b0d57565b35906001600160401b0382168203612b0d57565b6040906003190112612b0d576004356001600160a01b0381168103612b0d57906024356bffffffffffffffffffffffff1981168103612b0d5790565b9181601f84011215612b0d578235916001600160401b038311612b0d5760208381860195010111612b0d57565b604081019081106001600160401b0382111761327d57604052565b60a081019081106001600160401b0382111761327d57604052565b60c081019081106001600160401b0382111761327d57604052565b90601f801991011681019081106001600160401b0382111761327d57604052565b51906001600160a01b0382168203612b0d57565b519060ff82168203612b0d57565b51908115158203612b0d57565b908160a0910312612b0d576138ac81613869565b916138b96020830161387d565b916138c66040820161388b565b9160608201516001600160601b031981168103612b0d5760806138ea91930161387d565b90565b519064ffffffffff82168203612b0d57565b51907fffffffffffffffffffffffffffffffff0000000000000000000000000000000082168203612b0d57565b9081610120910312612b0d576040519061012082018281106001600160401b0382111761327d576139e691610100916040526139678161388b565b84526139756020820161388b565b60208501526139866040820161388b565b60408501526139976060820161387d565b60608501526139a86080820161387d565b60808501526139b960a082016138ed565b60a08501526139ca60c082016138ed565b60c08501526139db60e082016138ff565b60e0850152016138ff565b61010082015290565b3563ffffffff81168103612b0d5790565b356001600160a01b0381168103612b0d5790565b356001600160a01b031981168103612b0d5790565b356001600160401b0381168103612b0d5790565b908060209392818452848401375f828201840152601f01601f1916010190565b80518210156132915760209160051b010190565b9291926001600160401b03821161327d5760405191613a9a601f8201601f191660200184613848565b829481845281830111612b0d578281602093845f960137010152565b65ffffffffffff60019116019065ffffffffffff8211613ad257565b634e487b7160e01b5f52601160045260245ffd5b939290613af38186613f11565b6001600160401b0384169342851115613bfe576301e285004201804211613ad257808611613bc55750926001600160a01b036001600160a01b03197f8278b274f5b4f1801d2be76ebebb72f37d0d6bd07b71adbfb51fe7d049f5e69f9694613b9c65ffffffffffff86819965ffffffffffff60981b1978ffffffffffff00000000000000000000000000000000000000613bc09a549260981b1691161780915560081c16613ab6565b95604051978897168752602087015260606040870152169716956060840191613a3d565b0390a3565b6001600160401b0390867f32293471000000000000000000000000000000000000000000000000000000005f526004521660245260445ffd5b507f85c2c39a11a9429377639e2ec9295df4217d88eb68a5a99f2ab08f93e32f537493506001600160a01b036001600160a01b031960a093613c4b65ffffffffffff966020993691613a71565b845494613c5c888760081c16613ab6565b9565ffffffffffff60981b198116825578ffffffffffff000000000000000000000000ffffffffffff001966ffffffffffff008860081b1691161790556040519687951685526002898601525f6040860152608060608601528051988991826080880152018686015e5f84890186015216961694601f01601f19168101030190a3565b903590601e1981360301821215612b0d57018035906001600160401b038211612b0d57602001918136038313612b0d57565b90816020910312612b0d575163ffffffff81168103612b0d5790565b359063ffffffff82168203612b0d57565b9080601f83011215612b0d578160206138ea93359101613a71565b91909161016081840312612b0d576040519061016082018281106001600160401b0382111761327d576040528193613d908261370e565b8352613d9e60208301613739565b6020840152613daf6040830161377a565b6040840152613dc06060830161370e565b6060840152613dd160808301613d2d565b6080840152613de260a08301613d2d565b60a084015260c082013560c084015260e08201356001600160401b038111612b0d5781613e10918401613d3e565b60e0840152610100820135916001600160401b038311612b0d57613e3b610140939284938301613d3e565b6101008501526101208101356101208501520135910152565b906001600160401b03809116911601906001600160401b038211613ad257565b9035601e1982360301811215612b0d5701602081359101916001600160401b038211612b0d578136038313612b0d57565b6040906001600160401b036138ea95931681528160208201520191613a3d565b359060208110613ed3575090565b5f199060200360031b1b1690565b60405190613eee8261382d565b5f60a0838281528260208201528260408201528260608201528260808201520152565b6001600160a01b03909291921691825f525f6020526001600160a01b031960405f20911690815f5260205260405f2092835460ff8116156140425760981c65ffffffffffff168015159081614037575b50613f6a575050565b7f85c2c39a11a9429377639e2ec9295df4217d88eb68a5a99f2ab08f93e32f537465ffffffffffff60a0604051613fa2602082613848565b5f81526020885491613fb8858460081c16613ab6565b9265ffffffffffff60981b1981168b5578ffffffffffff000000000000000000000000ffffffffffff001966ffffffffffff008560081b169116178a556040519485931683526004828401525f6040840152608060608401528051918291826080860152018484015e5f828201840152601f01601f19168101030190a3565b90504210155f613f61565b506318f2b07160e21b5f5260045260245260445ffd5b60a0906001600160a01b036001600160a01b03197f85c2c39a11a9429377639e2ec9295df4217d88eb68a5a99f2ab08f93e32f53749565ffffffffffff9598836020998654966140ac8a8960081c16613ab6565b9765ffffffffffff60981b198116825578ffffffffffff000000000000000000000000ffffffffffff001966ffffffffffff008a60081b16911617905560405198899716875260038b880152166040860152608060608601528051988991826080880152018686015e5f84890186015216961694601f01601f19168101030190a3565b6001600160401b03811161327d5760051b60200190565b903590601e1981360301821215612b0d57018035906001600160401b038211612b0d57602001918160051b36038313612b0d57565b903590601e1981360301821215612b0d57018035906001600160401b038211612b0d57602001918160061b36038313612b0d57565b91908110156132915760061b0190565b604051630a2abc0160e11b81526020816004816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa908115612b02575f916142b5575b5060c08201358181036142a05750508061422961429992613a00565b90614269614244602083019361423e85613a14565b9061469d565b61424d83613a00565b61425685613a14565b9061426360408601613a29565b92614775565b61427b61427582613a00565b92613a14565b614293608061428c60608501613a00565b93016139ef565b926148c7565b9192909190565b630894b30160e41b5f5260045260245260445ffd5b90506020813d6020116142df575b816142d060209383613848565b81010312612b0d57515f61420d565b3d91506142c3565b6001600160a01b03906142f981614d83565b16803314908115614386575b811561430f575090565b6004915060209060405192838092638da5cb5b60e01b82525afa8015612b02575f90614346575b6001600160a01b03915016331490565b506020813d60201161437e575b8161436060209383613848565b81010312612b0d576143796001600160a01b0391613869565b614336565b3d9150614353565b8091505f5260026020526001600160a01b0360405f205416331490614305565b906001600160a01b0360209392165f52600483526001600160a01b0360405f2091165f52825260405f2090604051916143de836137f7565b549160ff6001600160601b03198460601b169384835260a01c16151593849101528261440957505090565b6bffffffffffffffffffffffff191614919050565b51906001600160401b0382168203612b0d57565b6001600160a01b03815116906001600160a01b0319602082015116906001600160401b03604082015116906001600160a01b0360608201511663ffffffff60808301511663ffffffff60a08401511660c08401519060e085015160208151910120926101008601516020815191012094610140610120880151970151976040519960208b019b7f15181d4e8bcad69caf68e84ce716e21ac3cdb02b3bd81b868f960c660413b3508d5260408c015260608b015260808a015260a089015260c088015260e087015261010086015261012085015261014084015261016083015261018082015261018081526145286101a082613848565b51902090565b60405160208101917f190100000000000000000000000000000000000000000000000000000000000083527f00000000000000000000000000000000000000000000000000000000000000006022830152604282015260428152614593606282613848565b5190207f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8316927f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a084116146205760ff1c601b019060ff8211613ad2576020935f9360ff60809460405194855216868401526040830152606082015282805260015afa15612b02575f5190565b505050505f90565b9290916001600160401b039081604051946001600160a01b0360208701977fdcec1eea07893938e3ae0c4d91575cfc7daa392064a7aabceb2db7e738cac1238952466040890152166060870152600160808701521660a08501521660c083015260e082015260e0815261452861010082613848565b6001600160a01b03906146ae613ee1565b50165f525f6020526001600160a01b031960405f2091165f5260205260405f2090604051916146dc8361382d565b80549060ff8216845265ffffffffffff8260081c169165ffffffffffff6020860191848352818160381c166040880152818160681c16606088015260981c16946001600160a01b036001608083019488865201541660a082015294801515908161476a575b5061474b57505050565b65ffffffffffff8314613ad25765ffffffffffff60015f940116905252565b90504210155f614741565b919060ff835116156147f957505065ffffffffffff604082015116906001600160401b038316828111908115916147e3575b506147b157505050565b602001516303d2c79760e61b5f526001600160401b0390921660045265ffffffffffff9081166024521660445260645ffd5b905065ffffffffffff602083015116105f6147a7565b906001600160a01b036001600160a01b0319926318f2b07160e21b5f52166004521660245260445ffd5b5f9291602019810161079157801561329157813560f81c81600111612b0d576148525f19830160018501613ec5565b906002811480156148bd575b614878575b50506001600160a01b03841615610791575050565b9091945060190160ff8111613ad25760805f9160209360ff604051928584521685830152806040830152606082015282805260015afa15612b02575f51925f80614863565b506003811461485e565b91939092936148d583614d83565b6001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001694604051937f0c654ccb00000000000000000000000000000000000000000000000000000000855263ffffffff6001600160a01b03841692836004880152168060248701526001600160a01b038216958660448201526020816064818c5afa908115612b02575f91614bf1575b5015614bbe575060a060249760405198898092633c3ad79560e21b82528660048301525afa968715612b02575f975f915f91614b94575b5095819760ff6040519a7fde7ad258000000000000000000000000000000000000000000000000000000008c521660048b015260208a602481855afa998a15612b02575f9a614b60575b50898015614b34576001600160a01b0319604051927f1309bffc0000000000000000000000000000000000000000000000000000000084528260048501521691826024820152602081604481875afa908115612b02575f91614afa575b5015614acc5750505f52600360205260405f20936001600160601b0319821694855f5260205260ff60405f205416159283614ab9575b505050614a8b575050565b7f753821e1000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b614ac393506143a6565b155f8080614a80565b7f4fcfeb7e000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b90506020813d602011614b2c575b81614b1560209383613848565b81010312612b0d57614b269061388b565b5f614a4a565b3d9150614b08565b857fbbe7b69c000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b9099506020813d602011614b8c575b81614b7c60209383613848565b81010312612b0d5751985f6149ed565b3d9150614b6f565b915050614bb191975060a03d60a0116125ce576125b98183613848565b929993509190505f6149a3565b85837f27d4e3a2000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b90506020813d602011614c23575b81614c0c60209383613848565b81010312612b0d57614c1d9061388b565b5f61496c565b3d9150614bff565b9391909260405191630a2abc0160e11b83526020836004816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa928315612b02575f93614d48575b50916001600160401b0360ff936001600160a01b0360405198614c9f8a61382d565b1688526001600160a01b031960208901971687528160408901911681526060880192835284608089019416845260a088019586526001600160a01b0319604051976001600160a01b0360208a019a7f58b72a2482687fde760abe8f823e108a2716607dceff4cccb25d5d30bc95125a8c52511660408a015251166060880152511660808601525160a0850152511660c08301525160e082015260e0815261452861010082613848565b92506020833d602011614d7b575b81614d6360209383613848565b81010312612b0d579151916001600160401b03614c7d565b3d9150614d56565b803f907f0000000000000000000000000000000000000000000000000000000000000000809203614db2575050565b6001600160a01b03813f917f24bbfa6f000000000000000000000000000000000000000000000000000000005f521660045260245260445260645ffd5b959193929094614dfe8561528e565b15801561527e575b801561526e575b801561525e575b801561524e575b6152435760209661010088614f9f95826040519b8c9761048089016040526f024aa2b2f08f0a91260805272dc5105160808a01527fc6e47ad4fa403b02b4510b647ae3d1770bac0326a805bbefd48056c8c121bdb860a08a01526f13e02b6052719f607dacd3a088274f6560c08a01527f596bd0d09920b61ab5da61bbdc7f5049334cf11213945d57e5ac7d055d042b7e60e08a01526f0d1b3cc2c7027888be51d9ef691d77bc838a01527fb679afda66c73f17f9ee3837a55024f78c71363275a75d75d86bab79f74782aa6101208a01526f13fa4d4a0ad8b1ce186ed5061789213d6101408a01527f993923066dddaf1040bc3ff59f825c78df74f2d75467e25e0f55f8a00fa030ed6101608a01520161020088015e0161038085015e84516020860120825160208401206040519160208301937fc4ede33917f50442644d54de6972c6d7820a6c9ccfcf89bbce5c10e957b8cfdd855260408401526060830152608082015260808152614f9160a082613848565b51902060801c948591615306565b1591821561519b575b50506151955760405190614fbd606083613848565b60378252602082017f564552495445452d5630312d4445524956452d776974682d424c53313233383181527f47315f584d443a5348412d3235365f535357555f524f5f0000000000000000006040840152610300840191828511613ad257835160ff811161516a57506040519160226080840195615095876004604087515f845280602060a08c019a5f8c520160c08c015e89017e8000000000000000000000000000000000000000000000000000000000000060c082015285518860c383015e855160c38183010153898651910301010181615425565b86519281519060a187015e805160a181870101535101905f5b6004811061512c5750505050828111613ad257610180810192838111613ad2576150d984828461537a565b6040820191828111613ad2576101000191828211613ad257608094610100936151019261537a565b600b5afa60803d141615615118576138ea90615359565b63b7cca56f60e01b5f52600b60045260245ffd5b8060051b850190818611613ad257615158600192825f9061515e575b85188a528383018753858a615425565b016150ae565b50601f19810151615148565b7f44d676c2000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b50505f90565b9091506040519060a08201604052608082526f17f1d3a73197d7942695638c4fa9ac0f60208301527fc3688c4f9774b905a14e3a3f171bac586c55e83ff97a1aeffb3af00adb22c6bb60408301526f08b3f481e3aaa0f1a09e30ed741d8ae460608301527ffcf5e095d5d00af600db18cb2c04b3edd03cc744a2888ae40caa232946c5e7e16080830152610180850191828611613ad25761523b93615306565b155f80614fa8565b505050505050505f90565b50615258836152bc565b15614e1b565b50615268826152bc565b15614e14565b506152788161528e565b15614e0d565b506152888461528e565b15614e06565b905f91608081511461529d5750565b9091506080606082015160408301516020840151171791015117151590565b905f916101008151146152cc5750565b909150610100606082015160408301516020840151171760a0830151906080840151171760e08301519060c0840151171791015117151590565b9291608060206040519501855e608060208186019301835e610100840152808311613ad25760809060a081600c5afa60803d1416918261534557505090565b6080925061010090600b5afa60803d141690565b60208161048081600f5afa60203d141615615375575160011490565b505f90565b604090818452600160208501528180850152606084015e600160a08301536f1a0111ea397fe69a4b1ba7b6434bacd760a18301527f64774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaab60c183015260408260e18160055afa60403d14161561541157604060809260105afa60803d1416156153fd57565b63b7cca56f60e01b5f52601060045260245ffd5b63b7cca56f60e01b5f52600560045260245ffd5b906020929160025afa60203d14161561543a57565b63b7cca56f60e01b5f52600260045260245ffd",
}

// KeyBroker is an auto generated Go binding around an Ethereum contract.
type KeyBroker struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *KeyBroker) GetABI() abi.ABI {
	return c.abi
}

// NewKeyBroker creates a new instance of KeyBroker.
func NewKeyBroker() *KeyBroker {
	parsed, err := KeyBrokerMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &KeyBroker{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *KeyBroker) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address committee_, uint64 orderBlocks_, uint64 activationNotice_) returns()
func (keyBroker *KeyBroker) PackConstructor(committee_ common.Address, orderBlocks_ uint64, activationNotice_ uint64) []byte {
	enc, err := keyBroker.abi.Pack("", committee_, orderBlocks_, activationNotice_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackActivate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2854113.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function activate(address app, bytes12 purpose, uint64 epoch, bytes publicKey, bytes possession) returns()
func (keyBroker *KeyBroker) PackActivate(app common.Address, purpose [12]byte, epoch uint64, publicKey []byte, possession []byte) []byte {
	enc, err := keyBroker.abi.Pack("activate", app, purpose, epoch, publicKey, possession)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackActivate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2854113.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function activate(address app, bytes12 purpose, uint64 epoch, bytes publicKey, bytes possession) returns()
func (keyBroker *KeyBroker) TryPackActivate(app common.Address, purpose [12]byte, epoch uint64, publicKey []byte, possession []byte) ([]byte, error) {
	return keyBroker.abi.Pack("activate", app, purpose, epoch, publicKey, possession)
}

// PackActivationNotice is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb1699858.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function activationNotice() view returns(uint64)
func (keyBroker *KeyBroker) PackActivationNotice() []byte {
	enc, err := keyBroker.abi.Pack("activationNotice")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackActivationNotice is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb1699858.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function activationNotice() view returns(uint64)
func (keyBroker *KeyBroker) TryPackActivationNotice() ([]byte, error) {
	return keyBroker.abi.Pack("activationNotice")
}

// UnpackActivationNotice is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb1699858.
//
// Solidity: function activationNotice() view returns(uint64)
func (keyBroker *KeyBroker) UnpackActivationNotice(data []byte) (uint64, error) {
	out, err := keyBroker.abi.Unpack("activationNotice", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackAllowPlatform is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x433dda45.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function allowPlatform(address app, bytes20 platform) returns()
func (keyBroker *KeyBroker) PackAllowPlatform(app common.Address, platform [20]byte) []byte {
	enc, err := keyBroker.abi.Pack("allowPlatform", app, platform)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAllowPlatform is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x433dda45.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function allowPlatform(address app, bytes20 platform) returns()
func (keyBroker *KeyBroker) TryPackAllowPlatform(app common.Address, platform [20]byte) ([]byte, error) {
	return keyBroker.abi.Pack("allowPlatform", app, platform)
}

// PackCheck is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2f3fc6b6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function check((address,bytes12,uint64,address,uint32,uint32,bytes32,bytes,bytes,bytes32,bytes32) order, uint64 sequence, uint64 expiry) view returns()
func (keyBroker *KeyBroker) PackCheck(order KeyHashesOrder, sequence uint64, expiry uint64) []byte {
	enc, err := keyBroker.abi.Pack("check", order, sequence, expiry)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCheck is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2f3fc6b6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function check((address,bytes12,uint64,address,uint32,uint32,bytes32,bytes,bytes,bytes32,bytes32) order, uint64 sequence, uint64 expiry) view returns()
func (keyBroker *KeyBroker) TryPackCheck(order KeyHashesOrder, sequence uint64, expiry uint64) ([]byte, error) {
	return keyBroker.abi.Pack("check", order, sequence, expiry)
}

// PackCommittee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd864e740.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function committee() view returns(address)
func (keyBroker *KeyBroker) PackCommittee() []byte {
	enc, err := keyBroker.abi.Pack("committee")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCommittee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd864e740.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function committee() view returns(address)
func (keyBroker *KeyBroker) TryPackCommittee() ([]byte, error) {
	return keyBroker.abi.Pack("committee")
}

// UnpackCommittee is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd864e740.
//
// Solidity: function committee() view returns(address)
func (keyBroker *KeyBroker) UnpackCommittee(data []byte) (common.Address, error) {
	out, err := keyBroker.abi.Unpack("committee", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackConfirm is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x80d12e58.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function confirm(address app, address instance) returns()
func (keyBroker *KeyBroker) PackConfirm(app common.Address, instance common.Address) []byte {
	enc, err := keyBroker.abi.Pack("confirm", app, instance)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackConfirm is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x80d12e58.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function confirm(address app, address instance) returns()
func (keyBroker *KeyBroker) TryPackConfirm(app common.Address, instance common.Address) ([]byte, error) {
	return keyBroker.abi.Pack("confirm", app, instance)
}

// PackConfirmed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x66280d4c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function confirmed(address app, address instance) view returns(bool)
func (keyBroker *KeyBroker) PackConfirmed(app common.Address, instance common.Address) []byte {
	enc, err := keyBroker.abi.Pack("confirmed", app, instance)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackConfirmed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x66280d4c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function confirmed(address app, address instance) view returns(bool)
func (keyBroker *KeyBroker) TryPackConfirmed(app common.Address, instance common.Address) ([]byte, error) {
	return keyBroker.abi.Pack("confirmed", app, instance)
}

// UnpackConfirmed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x66280d4c.
//
// Solidity: function confirmed(address app, address instance) view returns(bool)
func (keyBroker *KeyBroker) UnpackConfirmed(data []byte) (bool, error) {
	out, err := keyBroker.abi.Unpack("confirmed", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackDisallowPlatform is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbc1f6771.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function disallowPlatform(address app, bytes20 platform) returns()
func (keyBroker *KeyBroker) PackDisallowPlatform(app common.Address, platform [20]byte) []byte {
	enc, err := keyBroker.abi.Pack("disallowPlatform", app, platform)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDisallowPlatform is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbc1f6771.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function disallowPlatform(address app, bytes20 platform) returns()
func (keyBroker *KeyBroker) TryPackDisallowPlatform(app common.Address, platform [20]byte) ([]byte, error) {
	return keyBroker.abi.Pack("disallowPlatform", app, platform)
}

// PackDomainSeparator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf698da25.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function domainSeparator() view returns(bytes32)
func (keyBroker *KeyBroker) PackDomainSeparator() []byte {
	enc, err := keyBroker.abi.Pack("domainSeparator")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDomainSeparator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf698da25.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function domainSeparator() view returns(bytes32)
func (keyBroker *KeyBroker) TryPackDomainSeparator() ([]byte, error) {
	return keyBroker.abi.Pack("domainSeparator")
}

// UnpackDomainSeparator is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf698da25.
//
// Solidity: function domainSeparator() view returns(bytes32)
func (keyBroker *KeyBroker) UnpackDomainSeparator(data []byte) ([32]byte, error) {
	out, err := keyBroker.abi.Unpack("domainSeparator", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackIssue is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18a239b2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function issue((address,bytes12,uint64,address,uint32,uint32,bytes32,bytes,bytes,bytes32,bytes32) order, uint64 sequence, uint64 expiry, (bytes,bytes,bytes,uint256,bytes32[],bytes32[2][]) issuance) returns()
func (keyBroker *KeyBroker) PackIssue(order KeyHashesOrder, sequence uint64, expiry uint64, issuance IKeyBrokerIssuance) []byte {
	enc, err := keyBroker.abi.Pack("issue", order, sequence, expiry, issuance)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIssue is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18a239b2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function issue((address,bytes12,uint64,address,uint32,uint32,bytes32,bytes,bytes,bytes32,bytes32) order, uint64 sequence, uint64 expiry, (bytes,bytes,bytes,uint256,bytes32[],bytes32[2][]) issuance) returns()
func (keyBroker *KeyBroker) TryPackIssue(order KeyHashesOrder, sequence uint64, expiry uint64, issuance IKeyBrokerIssuance) ([]byte, error) {
	return keyBroker.abi.Pack("issue", order, sequence, expiry, issuance)
}

// PackLine is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfe1836f2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function line(address app, bytes12 purpose) view returns((uint8,uint64,uint64,uint64,uint64,address))
func (keyBroker *KeyBroker) PackLine(app common.Address, purpose [12]byte) []byte {
	enc, err := keyBroker.abi.Pack("line", app, purpose)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLine is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfe1836f2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function line(address app, bytes12 purpose) view returns((uint8,uint64,uint64,uint64,uint64,address))
func (keyBroker *KeyBroker) TryPackLine(app common.Address, purpose [12]byte) ([]byte, error) {
	return keyBroker.abi.Pack("line", app, purpose)
}

// UnpackLine is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfe1836f2.
//
// Solidity: function line(address app, bytes12 purpose) view returns((uint8,uint64,uint64,uint64,uint64,address))
func (keyBroker *KeyBroker) UnpackLine(data []byte) (IKeyBrokerLine, error) {
	out, err := keyBroker.abi.Unpack("line", data)
	if err != nil {
		return *new(IKeyBrokerLine), err
	}
	out0 := *abi.ConvertType(out[0], new(IKeyBrokerLine)).(*IKeyBrokerLine)
	return out0, nil
}

// PackLines is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x960c3a60.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function lines(address app) view returns(bytes12[])
func (keyBroker *KeyBroker) PackLines(app common.Address) []byte {
	enc, err := keyBroker.abi.Pack("lines", app)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLines is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x960c3a60.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function lines(address app) view returns(bytes12[])
func (keyBroker *KeyBroker) TryPackLines(app common.Address) ([]byte, error) {
	return keyBroker.abi.Pack("lines", app)
}

// UnpackLines is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x960c3a60.
//
// Solidity: function lines(address app) view returns(bytes12[])
func (keyBroker *KeyBroker) UnpackLines(data []byte) ([][12]byte, error) {
	out, err := keyBroker.abi.Unpack("lines", data)
	if err != nil {
		return *new([][12]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([][12]byte)).(*[][12]byte)
	return out0, nil
}

// PackOpen is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x87dfb1bc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function open(address app, bytes12 purpose, uint8 algorithm, address sink) returns()
func (keyBroker *KeyBroker) PackOpen(app common.Address, purpose [12]byte, algorithm uint8, sink common.Address) []byte {
	enc, err := keyBroker.abi.Pack("open", app, purpose, algorithm, sink)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOpen is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x87dfb1bc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function open(address app, bytes12 purpose, uint8 algorithm, address sink) returns()
func (keyBroker *KeyBroker) TryPackOpen(app common.Address, purpose [12]byte, algorithm uint8, sink common.Address) ([]byte, error) {
	return keyBroker.abi.Pack("open", app, purpose, algorithm, sink)
}

// PackOperators is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x13e7c9d8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function operators(address app) view returns(address)
func (keyBroker *KeyBroker) PackOperators(app common.Address) []byte {
	enc, err := keyBroker.abi.Pack("operators", app)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOperators is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x13e7c9d8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function operators(address app) view returns(address)
func (keyBroker *KeyBroker) TryPackOperators(app common.Address) ([]byte, error) {
	return keyBroker.abi.Pack("operators", app)
}

// UnpackOperators is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x13e7c9d8.
//
// Solidity: function operators(address app) view returns(address)
func (keyBroker *KeyBroker) UnpackOperators(data []byte) (common.Address, error) {
	out, err := keyBroker.abi.Unpack("operators", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackOrderBlocks is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x07317aa1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function orderBlocks() view returns(uint64)
func (keyBroker *KeyBroker) PackOrderBlocks() []byte {
	enc, err := keyBroker.abi.Pack("orderBlocks")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOrderBlocks is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x07317aa1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function orderBlocks() view returns(uint64)
func (keyBroker *KeyBroker) TryPackOrderBlocks() ([]byte, error) {
	return keyBroker.abi.Pack("orderBlocks")
}

// UnpackOrderBlocks is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x07317aa1.
//
// Solidity: function orderBlocks() view returns(uint64)
func (keyBroker *KeyBroker) UnpackOrderBlocks(data []byte) (uint64, error) {
	out, err := keyBroker.abi.Unpack("orderBlocks", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackOrderState is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaab14d04.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function orderState(bytes32 requestId) view returns(uint8)
func (keyBroker *KeyBroker) PackOrderState(requestId [32]byte) []byte {
	enc, err := keyBroker.abi.Pack("orderState", requestId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOrderState is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaab14d04.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function orderState(bytes32 requestId) view returns(uint8)
func (keyBroker *KeyBroker) TryPackOrderState(requestId [32]byte) ([]byte, error) {
	return keyBroker.abi.Pack("orderState", requestId)
}

// UnpackOrderState is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xaab14d04.
//
// Solidity: function orderState(bytes32 requestId) view returns(uint8)
func (keyBroker *KeyBroker) UnpackOrderState(data []byte) (uint8, error) {
	out, err := keyBroker.abi.Unpack("orderState", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackOrderedBy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9c15d723.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function orderedBy(address app, bytes12 purpose, address instance) view returns(uint64)
func (keyBroker *KeyBroker) PackOrderedBy(app common.Address, purpose [12]byte, instance common.Address) []byte {
	enc, err := keyBroker.abi.Pack("orderedBy", app, purpose, instance)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOrderedBy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9c15d723.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function orderedBy(address app, bytes12 purpose, address instance) view returns(uint64)
func (keyBroker *KeyBroker) TryPackOrderedBy(app common.Address, purpose [12]byte, instance common.Address) ([]byte, error) {
	return keyBroker.abi.Pack("orderedBy", app, purpose, instance)
}

// UnpackOrderedBy is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9c15d723.
//
// Solidity: function orderedBy(address app, bytes12 purpose, address instance) view returns(uint64)
func (keyBroker *KeyBroker) UnpackOrderedBy(data []byte) (uint64, error) {
	out, err := keyBroker.abi.Unpack("orderedBy", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackPlatforms is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3f1534bf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function platforms(address app, bytes20 platform) view returns(bool)
func (keyBroker *KeyBroker) PackPlatforms(app common.Address, platform [20]byte) []byte {
	enc, err := keyBroker.abi.Pack("platforms", app, platform)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPlatforms is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3f1534bf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function platforms(address app, bytes20 platform) view returns(bool)
func (keyBroker *KeyBroker) TryPackPlatforms(app common.Address, platform [20]byte) ([]byte, error) {
	return keyBroker.abi.Pack("platforms", app, platform)
}

// UnpackPlatforms is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3f1534bf.
//
// Solidity: function platforms(address app, bytes20 platform) view returns(bool)
func (keyBroker *KeyBroker) UnpackPlatforms(data []byte) (bool, error) {
	out, err := keyBroker.abi.Unpack("platforms", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackPolicyCode is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6641baca.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function policyCode() view returns(bytes32)
func (keyBroker *KeyBroker) PackPolicyCode() []byte {
	enc, err := keyBroker.abi.Pack("policyCode")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPolicyCode is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6641baca.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function policyCode() view returns(bytes32)
func (keyBroker *KeyBroker) TryPackPolicyCode() ([]byte, error) {
	return keyBroker.abi.Pack("policyCode")
}

// UnpackPolicyCode is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6641baca.
//
// Solidity: function policyCode() view returns(bytes32)
func (keyBroker *KeyBroker) UnpackPolicyCode(data []byte) ([32]byte, error) {
	out, err := keyBroker.abi.Unpack("policyCode", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackRegistry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b103999.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function registry() view returns(address)
func (keyBroker *KeyBroker) PackRegistry() []byte {
	enc, err := keyBroker.abi.Pack("registry")
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
func (keyBroker *KeyBroker) TryPackRegistry() ([]byte, error) {
	return keyBroker.abi.Pack("registry")
}

// UnpackRegistry is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7b103999.
//
// Solidity: function registry() view returns(address)
func (keyBroker *KeyBroker) UnpackRegistry(data []byte) (common.Address, error) {
	out, err := keyBroker.abi.Unpack("registry", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackRenounce is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x13715a3d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function renounce(address app, bytes12 purpose, address instance) returns()
func (keyBroker *KeyBroker) PackRenounce(app common.Address, purpose [12]byte, instance common.Address) []byte {
	enc, err := keyBroker.abi.Pack("renounce", app, purpose, instance)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRenounce is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x13715a3d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function renounce(address app, bytes12 purpose, address instance) returns()
func (keyBroker *KeyBroker) TryPackRenounce(app common.Address, purpose [12]byte, instance common.Address) ([]byte, error) {
	return keyBroker.abi.Pack("renounce", app, purpose, instance)
}

// PackRequest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd747adb5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function request((address,bytes12,uint64,address,uint32,uint32,bytes32,bytes,bytes,bytes32,bytes32) order, bytes32 r, bytes32 vs) returns(bytes32 requestId)
func (keyBroker *KeyBroker) PackRequest(order KeyHashesOrder, r [32]byte, vs [32]byte) []byte {
	enc, err := keyBroker.abi.Pack("request", order, r, vs)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRequest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd747adb5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function request((address,bytes12,uint64,address,uint32,uint32,bytes32,bytes,bytes,bytes32,bytes32) order, bytes32 r, bytes32 vs) returns(bytes32 requestId)
func (keyBroker *KeyBroker) TryPackRequest(order KeyHashesOrder, r [32]byte, vs [32]byte) ([]byte, error) {
	return keyBroker.abi.Pack("request", order, r, vs)
}

// UnpackRequest is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd747adb5.
//
// Solidity: function request((address,bytes12,uint64,address,uint32,uint32,bytes32,bytes,bytes,bytes32,bytes32) order, bytes32 r, bytes32 vs) returns(bytes32 requestId)
func (keyBroker *KeyBroker) UnpackRequest(data []byte) ([32]byte, error) {
	out, err := keyBroker.abi.Unpack("request", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackRequestOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xeacb1408.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function requestOf(bytes32 orderHash) view returns(bytes32 requestId)
func (keyBroker *KeyBroker) PackRequestOf(orderHash [32]byte) []byte {
	enc, err := keyBroker.abi.Pack("requestOf", orderHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRequestOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xeacb1408.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function requestOf(bytes32 orderHash) view returns(bytes32 requestId)
func (keyBroker *KeyBroker) TryPackRequestOf(orderHash [32]byte) ([]byte, error) {
	return keyBroker.abi.Pack("requestOf", orderHash)
}

// UnpackRequestOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xeacb1408.
//
// Solidity: function requestOf(bytes32 orderHash) view returns(bytes32 requestId)
func (keyBroker *KeyBroker) UnpackRequestOf(data []byte) ([32]byte, error) {
	out, err := keyBroker.abi.Unpack("requestOf", data)
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
func (keyBroker *KeyBroker) PackRequests() []byte {
	enc, err := keyBroker.abi.Pack("requests")
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
func (keyBroker *KeyBroker) TryPackRequests() ([]byte, error) {
	return keyBroker.abi.Pack("requests")
}

// UnpackRequests is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb74cb2db.
//
// Solidity: function requests() view returns(uint64)
func (keyBroker *KeyBroker) UnpackRequests(data []byte) (uint64, error) {
	out, err := keyBroker.abi.Unpack("requests", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackRetire is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaec9912d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function retire(address app, bytes12 purpose, uint64 upTo) returns()
func (keyBroker *KeyBroker) PackRetire(app common.Address, purpose [12]byte, upTo uint64) []byte {
	enc, err := keyBroker.abi.Pack("retire", app, purpose, upTo)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRetire is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaec9912d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function retire(address app, bytes12 purpose, uint64 upTo) returns()
func (keyBroker *KeyBroker) TryPackRetire(app common.Address, purpose [12]byte, upTo uint64) ([]byte, error) {
	return keyBroker.abi.Pack("retire", app, purpose, upTo)
}

// PackRevoke is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x651066f2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function revoke(address app, address instance, string reason) returns()
func (keyBroker *KeyBroker) PackRevoke(app common.Address, instance common.Address, reason string) []byte {
	enc, err := keyBroker.abi.Pack("revoke", app, instance, reason)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRevoke is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x651066f2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function revoke(address app, address instance, string reason) returns()
func (keyBroker *KeyBroker) TryPackRevoke(app common.Address, instance common.Address, reason string) ([]byte, error) {
	return keyBroker.abi.Pack("revoke", app, instance, reason)
}

// PackRotate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x727704de.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function rotate(address app, bytes12 purpose, uint64 from, string reason) returns()
func (keyBroker *KeyBroker) PackRotate(app common.Address, purpose [12]byte, from uint64, reason string) []byte {
	enc, err := keyBroker.abi.Pack("rotate", app, purpose, from, reason)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRotate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x727704de.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function rotate(address app, bytes12 purpose, uint64 from, string reason) returns()
func (keyBroker *KeyBroker) TryPackRotate(app common.Address, purpose [12]byte, from uint64, reason string) ([]byte, error) {
	return keyBroker.abi.Pack("rotate", app, purpose, from, reason)
}

// PackSetOperator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf1ead126.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setOperator(address app, address operator) returns()
func (keyBroker *KeyBroker) PackSetOperator(app common.Address, operator common.Address) []byte {
	enc, err := keyBroker.abi.Pack("setOperator", app, operator)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetOperator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf1ead126.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setOperator(address app, address operator) returns()
func (keyBroker *KeyBroker) TryPackSetOperator(app common.Address, operator common.Address) ([]byte, error) {
	return keyBroker.abi.Pack("setOperator", app, operator)
}

// PackSignersOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7abcb27d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function signersOf(bytes32 requestId) view returns(uint256)
func (keyBroker *KeyBroker) PackSignersOf(requestId [32]byte) []byte {
	enc, err := keyBroker.abi.Pack("signersOf", requestId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSignersOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7abcb27d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function signersOf(bytes32 requestId) view returns(uint256)
func (keyBroker *KeyBroker) TryPackSignersOf(requestId [32]byte) ([]byte, error) {
	return keyBroker.abi.Pack("signersOf", requestId)
}

// UnpackSignersOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7abcb27d.
//
// Solidity: function signersOf(bytes32 requestId) view returns(uint256)
func (keyBroker *KeyBroker) UnpackSignersOf(data []byte) (*big.Int, error) {
	out, err := keyBroker.abi.Unpack("signersOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackState is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdfe6cd61.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function state((address,bytes12,uint64,address,uint32,uint32,bytes32,bytes,bytes,bytes32,bytes32) order, uint64 sequence, uint64 expiry, bytes publicKey, bytes32 r, bytes32 vs) returns()
func (keyBroker *KeyBroker) PackState(order KeyHashesOrder, sequence uint64, expiry uint64, publicKey []byte, r [32]byte, vs [32]byte) []byte {
	enc, err := keyBroker.abi.Pack("state", order, sequence, expiry, publicKey, r, vs)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackState is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdfe6cd61.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function state((address,bytes12,uint64,address,uint32,uint32,bytes32,bytes,bytes,bytes32,bytes32) order, uint64 sequence, uint64 expiry, bytes publicKey, bytes32 r, bytes32 vs) returns()
func (keyBroker *KeyBroker) TryPackState(order KeyHashesOrder, sequence uint64, expiry uint64, publicKey []byte, r [32]byte, vs [32]byte) ([]byte, error) {
	return keyBroker.abi.Pack("state", order, sequence, expiry, publicKey, r, vs)
}

// PackStated is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd5b3858a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function stated(address app, bytes12 purpose, uint64 epoch) view returns((bytes32,uint64,bool,bool,bytes20))
func (keyBroker *KeyBroker) PackStated(app common.Address, purpose [12]byte, epoch uint64) []byte {
	enc, err := keyBroker.abi.Pack("stated", app, purpose, epoch)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStated is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd5b3858a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function stated(address app, bytes12 purpose, uint64 epoch) view returns((bytes32,uint64,bool,bool,bytes20))
func (keyBroker *KeyBroker) TryPackStated(app common.Address, purpose [12]byte, epoch uint64) ([]byte, error) {
	return keyBroker.abi.Pack("stated", app, purpose, epoch)
}

// UnpackStated is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd5b3858a.
//
// Solidity: function stated(address app, bytes12 purpose, uint64 epoch) view returns((bytes32,uint64,bool,bool,bytes20))
func (keyBroker *KeyBroker) UnpackStated(data []byte) (IKeyBrokerStated, error) {
	out, err := keyBroker.abi.Unpack("stated", data)
	if err != nil {
		return *new(IKeyBrokerStated), err
	}
	out0 := *abi.ConvertType(out[0], new(IKeyBrokerStated)).(*IKeyBrokerStated)
	return out0, nil
}

// PackUnconfirm is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc1598515.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unconfirm(address app, address instance) returns()
func (keyBroker *KeyBroker) PackUnconfirm(app common.Address, instance common.Address) []byte {
	enc, err := keyBroker.abi.Pack("unconfirm", app, instance)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUnconfirm is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc1598515.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function unconfirm(address app, address instance) returns()
func (keyBroker *KeyBroker) TryPackUnconfirm(app common.Address, instance common.Address) ([]byte, error) {
	return keyBroker.abi.Pack("unconfirm", app, instance)
}

// KeyBrokerEpochStarted represents a EpochStarted event raised by the KeyBroker contract.
type KeyBrokerEpochStarted struct {
	App      common.Address
	Purpose  [12]byte
	Epoch    uint64
	Cause    uint8
	Instance common.Address
	Reason   string
	Raw      *types.Log // Blockchain specific contextual infos
}

const KeyBrokerEpochStartedEventName = "EpochStarted"

// ContractEventName returns the user-defined event name.
func (KeyBrokerEpochStarted) ContractEventName() string {
	return KeyBrokerEpochStartedEventName
}

// UnpackEpochStartedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EpochStarted(address indexed app, bytes12 indexed purpose, uint64 epoch, uint8 cause, address instance, string reason)
func (keyBroker *KeyBroker) UnpackEpochStartedEvent(log *types.Log) (*KeyBrokerEpochStarted, error) {
	event := "EpochStarted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != keyBroker.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(KeyBrokerEpochStarted)
	if len(log.Data) > 0 {
		if err := keyBroker.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range keyBroker.abi.Events[event].Inputs {
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

// KeyBrokerEpochsRetired represents a EpochsRetired event raised by the KeyBroker contract.
type KeyBrokerEpochsRetired struct {
	App     common.Address
	Purpose [12]byte
	UpTo    uint64
	By      common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const KeyBrokerEpochsRetiredEventName = "EpochsRetired"

// ContractEventName returns the user-defined event name.
func (KeyBrokerEpochsRetired) ContractEventName() string {
	return KeyBrokerEpochsRetiredEventName
}

// UnpackEpochsRetiredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EpochsRetired(address indexed app, bytes12 indexed purpose, uint64 upTo, address by)
func (keyBroker *KeyBroker) UnpackEpochsRetiredEvent(log *types.Log) (*KeyBrokerEpochsRetired, error) {
	event := "EpochsRetired"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != keyBroker.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(KeyBrokerEpochsRetired)
	if len(log.Data) > 0 {
		if err := keyBroker.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range keyBroker.abi.Events[event].Inputs {
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

// KeyBrokerInstanceConfirmed represents a InstanceConfirmed event raised by the KeyBroker contract.
type KeyBrokerInstanceConfirmed struct {
	App       common.Address
	Instance  common.Address
	Confirmed bool
	By        common.Address
	Raw       *types.Log // Blockchain specific contextual infos
}

const KeyBrokerInstanceConfirmedEventName = "InstanceConfirmed"

// ContractEventName returns the user-defined event name.
func (KeyBrokerInstanceConfirmed) ContractEventName() string {
	return KeyBrokerInstanceConfirmedEventName
}

// UnpackInstanceConfirmedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event InstanceConfirmed(address indexed app, address indexed instance, bool confirmed, address by)
func (keyBroker *KeyBroker) UnpackInstanceConfirmedEvent(log *types.Log) (*KeyBrokerInstanceConfirmed, error) {
	event := "InstanceConfirmed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != keyBroker.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(KeyBrokerInstanceConfirmed)
	if len(log.Data) > 0 {
		if err := keyBroker.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range keyBroker.abi.Events[event].Inputs {
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

// KeyBrokerKeyActivated represents a KeyActivated event raised by the KeyBroker contract.
type KeyBrokerKeyActivated struct {
	App       common.Address
	Purpose   [12]byte
	Epoch     uint64
	PublicKey []byte
	Raw       *types.Log // Blockchain specific contextual infos
}

const KeyBrokerKeyActivatedEventName = "KeyActivated"

// ContractEventName returns the user-defined event name.
func (KeyBrokerKeyActivated) ContractEventName() string {
	return KeyBrokerKeyActivatedEventName
}

// UnpackKeyActivatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event KeyActivated(address indexed app, bytes12 indexed purpose, uint64 epoch, bytes publicKey)
func (keyBroker *KeyBroker) UnpackKeyActivatedEvent(log *types.Log) (*KeyBrokerKeyActivated, error) {
	event := "KeyActivated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != keyBroker.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(KeyBrokerKeyActivated)
	if len(log.Data) > 0 {
		if err := keyBroker.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range keyBroker.abi.Events[event].Inputs {
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

// KeyBrokerKeyIssued represents a KeyIssued event raised by the KeyBroker contract.
type KeyBrokerKeyIssued struct {
	RequestId  [32]byte
	App        common.Address
	Instance   common.Address
	Purpose    [12]byte
	Epoch      uint64
	Generation uint32
	Signers    *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const KeyBrokerKeyIssuedEventName = "KeyIssued"

// ContractEventName returns the user-defined event name.
func (KeyBrokerKeyIssued) ContractEventName() string {
	return KeyBrokerKeyIssuedEventName
}

// UnpackKeyIssuedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event KeyIssued(bytes32 indexed requestId, address indexed app, address indexed instance, bytes12 purpose, uint64 epoch, uint32 generation, uint256 signers)
func (keyBroker *KeyBroker) UnpackKeyIssuedEvent(log *types.Log) (*KeyBrokerKeyIssued, error) {
	event := "KeyIssued"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != keyBroker.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(KeyBrokerKeyIssued)
	if len(log.Data) > 0 {
		if err := keyBroker.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range keyBroker.abi.Events[event].Inputs {
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

// KeyBrokerKeyMismatch represents a KeyMismatch event raised by the KeyBroker contract.
type KeyBrokerKeyMismatch struct {
	App       common.Address
	Purpose   [12]byte
	Epoch     uint64
	Instance  common.Address
	PublicKey []byte
	Raw       *types.Log // Blockchain specific contextual infos
}

const KeyBrokerKeyMismatchEventName = "KeyMismatch"

// ContractEventName returns the user-defined event name.
func (KeyBrokerKeyMismatch) ContractEventName() string {
	return KeyBrokerKeyMismatchEventName
}

// UnpackKeyMismatchEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event KeyMismatch(address indexed app, bytes12 indexed purpose, uint64 epoch, address indexed instance, bytes publicKey)
func (keyBroker *KeyBroker) UnpackKeyMismatchEvent(log *types.Log) (*KeyBrokerKeyMismatch, error) {
	event := "KeyMismatch"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != keyBroker.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(KeyBrokerKeyMismatch)
	if len(log.Data) > 0 {
		if err := keyBroker.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range keyBroker.abi.Events[event].Inputs {
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

// KeyBrokerKeyRequested represents a KeyRequested event raised by the KeyBroker contract.
type KeyBrokerKeyRequested struct {
	RequestId   [32]byte
	Sequence    uint64
	App         common.Address
	Order       KeyHashesOrder
	Expiry      uint64
	Measurement [32]byte
	Platform    [20]byte
	Tee         uint8
	Raw         *types.Log // Blockchain specific contextual infos
}

const KeyBrokerKeyRequestedEventName = "KeyRequested"

// ContractEventName returns the user-defined event name.
func (KeyBrokerKeyRequested) ContractEventName() string {
	return KeyBrokerKeyRequestedEventName
}

// UnpackKeyRequestedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event KeyRequested(bytes32 indexed requestId, uint64 indexed sequence, address indexed app, (address,bytes12,uint64,address,uint32,uint32,bytes32,bytes,bytes,bytes32,bytes32) order, uint64 expiry, bytes32 measurement, bytes20 platform, uint8 tee)
func (keyBroker *KeyBroker) UnpackKeyRequestedEvent(log *types.Log) (*KeyBrokerKeyRequested, error) {
	event := "KeyRequested"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != keyBroker.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(KeyBrokerKeyRequested)
	if len(log.Data) > 0 {
		if err := keyBroker.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range keyBroker.abi.Events[event].Inputs {
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

// KeyBrokerKeyStated represents a KeyStated event raised by the KeyBroker contract.
type KeyBrokerKeyStated struct {
	App       common.Address
	Purpose   [12]byte
	Epoch     uint64
	Instance  common.Address
	PublicKey []byte
	Raw       *types.Log // Blockchain specific contextual infos
}

const KeyBrokerKeyStatedEventName = "KeyStated"

// ContractEventName returns the user-defined event name.
func (KeyBrokerKeyStated) ContractEventName() string {
	return KeyBrokerKeyStatedEventName
}

// UnpackKeyStatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event KeyStated(address indexed app, bytes12 indexed purpose, uint64 epoch, address indexed instance, bytes publicKey)
func (keyBroker *KeyBroker) UnpackKeyStatedEvent(log *types.Log) (*KeyBrokerKeyStated, error) {
	event := "KeyStated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != keyBroker.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(KeyBrokerKeyStated)
	if len(log.Data) > 0 {
		if err := keyBroker.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range keyBroker.abi.Events[event].Inputs {
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

// KeyBrokerLineOpened represents a LineOpened event raised by the KeyBroker contract.
type KeyBrokerLineOpened struct {
	App        common.Address
	Purpose    [12]byte
	Algorithm  uint8
	Sink       common.Address
	PolicyCode [32]byte
	Raw        *types.Log // Blockchain specific contextual infos
}

const KeyBrokerLineOpenedEventName = "LineOpened"

// ContractEventName returns the user-defined event name.
func (KeyBrokerLineOpened) ContractEventName() string {
	return KeyBrokerLineOpenedEventName
}

// UnpackLineOpenedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event LineOpened(address indexed app, bytes12 indexed purpose, uint8 algorithm, address sink, bytes32 policyCode)
func (keyBroker *KeyBroker) UnpackLineOpenedEvent(log *types.Log) (*KeyBrokerLineOpened, error) {
	event := "LineOpened"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != keyBroker.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(KeyBrokerLineOpened)
	if len(log.Data) > 0 {
		if err := keyBroker.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range keyBroker.abi.Events[event].Inputs {
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

// KeyBrokerOperatorSet represents a OperatorSet event raised by the KeyBroker contract.
type KeyBrokerOperatorSet struct {
	App      common.Address
	Operator common.Address
	Raw      *types.Log // Blockchain specific contextual infos
}

const KeyBrokerOperatorSetEventName = "OperatorSet"

// ContractEventName returns the user-defined event name.
func (KeyBrokerOperatorSet) ContractEventName() string {
	return KeyBrokerOperatorSetEventName
}

// UnpackOperatorSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OperatorSet(address indexed app, address operator)
func (keyBroker *KeyBroker) UnpackOperatorSetEvent(log *types.Log) (*KeyBrokerOperatorSet, error) {
	event := "OperatorSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != keyBroker.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(KeyBrokerOperatorSet)
	if len(log.Data) > 0 {
		if err := keyBroker.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range keyBroker.abi.Events[event].Inputs {
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

// KeyBrokerPlatformSet represents a PlatformSet event raised by the KeyBroker contract.
type KeyBrokerPlatformSet struct {
	App      common.Address
	Platform [20]byte
	Allowed  bool
	By       common.Address
	Raw      *types.Log // Blockchain specific contextual infos
}

const KeyBrokerPlatformSetEventName = "PlatformSet"

// ContractEventName returns the user-defined event name.
func (KeyBrokerPlatformSet) ContractEventName() string {
	return KeyBrokerPlatformSetEventName
}

// UnpackPlatformSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PlatformSet(address indexed app, bytes20 indexed platform, bool allowed, address by)
func (keyBroker *KeyBroker) UnpackPlatformSetEvent(log *types.Log) (*KeyBrokerPlatformSet, error) {
	event := "PlatformSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != keyBroker.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(KeyBrokerPlatformSet)
	if len(log.Data) > 0 {
		if err := keyBroker.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range keyBroker.abi.Events[event].Inputs {
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

// KeyBrokerRotationScheduled represents a RotationScheduled event raised by the KeyBroker contract.
type KeyBrokerRotationScheduled struct {
	App     common.Address
	Purpose [12]byte
	Epoch   uint64
	From    uint64
	Reason  string
	Raw     *types.Log // Blockchain specific contextual infos
}

const KeyBrokerRotationScheduledEventName = "RotationScheduled"

// ContractEventName returns the user-defined event name.
func (KeyBrokerRotationScheduled) ContractEventName() string {
	return KeyBrokerRotationScheduledEventName
}

// UnpackRotationScheduledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RotationScheduled(address indexed app, bytes12 indexed purpose, uint64 epoch, uint64 from, string reason)
func (keyBroker *KeyBroker) UnpackRotationScheduledEvent(log *types.Log) (*KeyBrokerRotationScheduled, error) {
	event := "RotationScheduled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != keyBroker.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(KeyBrokerRotationScheduled)
	if len(log.Data) > 0 {
		if err := keyBroker.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range keyBroker.abi.Events[event].Inputs {
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
func (keyBroker *KeyBroker) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], keyBroker.abi.Errors["BadAlgorithm"].ID.Bytes()[:4]) {
		return keyBroker.UnpackBadAlgorithmError(raw[4:])
	}
	if bytes.Equal(raw[:4], keyBroker.abi.Errors["BadConfiguration"].ID.Bytes()[:4]) {
		return keyBroker.UnpackBadConfigurationError(raw[4:])
	}
	if bytes.Equal(raw[:4], keyBroker.abi.Errors["BadIssuance"].ID.Bytes()[:4]) {
		return keyBroker.UnpackBadIssuanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], keyBroker.abi.Errors["BadPoint"].ID.Bytes()[:4]) {
		return keyBroker.UnpackBadPointError(raw[4:])
	}
	if bytes.Equal(raw[:4], keyBroker.abi.Errors["BadPublicKey"].ID.Bytes()[:4]) {
		return keyBroker.UnpackBadPublicKeyError(raw[4:])
	}
	if bytes.Equal(raw[:4], keyBroker.abi.Errors["BadRelease"].ID.Bytes()[:4]) {
		return keyBroker.UnpackBadReleaseError(raw[4:])
	}
	if bytes.Equal(raw[:4], keyBroker.abi.Errors["BadSignature"].ID.Bytes()[:4]) {
		return keyBroker.UnpackBadSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], keyBroker.abi.Errors["BadSigners"].ID.Bytes()[:4]) {
		return keyBroker.UnpackBadSignersError(raw[4:])
	}
	if bytes.Equal(raw[:4], keyBroker.abi.Errors["BadSink"].ID.Bytes()[:4]) {
		return keyBroker.UnpackBadSinkError(raw[4:])
	}
	if bytes.Equal(raw[:4], keyBroker.abi.Errors["BadTime"].ID.Bytes()[:4]) {
		return keyBroker.UnpackBadTimeError(raw[4:])
	}
	if bytes.Equal(raw[:4], keyBroker.abi.Errors["EpochInUse"].ID.Bytes()[:4]) {
		return keyBroker.UnpackEpochInUseError(raw[4:])
	}
	if bytes.Equal(raw[:4], keyBroker.abi.Errors["EpochNotOpen"].ID.Bytes()[:4]) {
		return keyBroker.UnpackEpochNotOpenError(raw[4:])
	}
	if bytes.Equal(raw[:4], keyBroker.abi.Errors["LineIsNotOpen"].ID.Bytes()[:4]) {
		return keyBroker.UnpackLineIsNotOpenError(raw[4:])
	}
	if bytes.Equal(raw[:4], keyBroker.abi.Errors["LineIsOpen"].ID.Bytes()[:4]) {
		return keyBroker.UnpackLineIsOpenError(raw[4:])
	}
	if bytes.Equal(raw[:4], keyBroker.abi.Errors["NoCommittee"].ID.Bytes()[:4]) {
		return keyBroker.UnpackNoCommitteeError(raw[4:])
	}
	if bytes.Equal(raw[:4], keyBroker.abi.Errors["NoMeasurement"].ID.Bytes()[:4]) {
		return keyBroker.UnpackNoMeasurementError(raw[4:])
	}
	if bytes.Equal(raw[:4], keyBroker.abi.Errors["NoPossession"].ID.Bytes()[:4]) {
		return keyBroker.UnpackNoPossessionError(raw[4:])
	}
	if bytes.Equal(raw[:4], keyBroker.abi.Errors["NoPrecompile"].ID.Bytes()[:4]) {
		return keyBroker.UnpackNoPrecompileError(raw[4:])
	}
	if bytes.Equal(raw[:4], keyBroker.abi.Errors["NotAdmin"].ID.Bytes()[:4]) {
		return keyBroker.UnpackNotAdminError(raw[4:])
	}
	if bytes.Equal(raw[:4], keyBroker.abi.Errors["NotAdminOrGuardian"].ID.Bytes()[:4]) {
		return keyBroker.UnpackNotAdminOrGuardianError(raw[4:])
	}
	if bytes.Equal(raw[:4], keyBroker.abi.Errors["NotAgreed"].ID.Bytes()[:4]) {
		return keyBroker.UnpackNotAgreedError(raw[4:])
	}
	if bytes.Equal(raw[:4], keyBroker.abi.Errors["NotAuthorized"].ID.Bytes()[:4]) {
		return keyBroker.UnpackNotAuthorizedError(raw[4:])
	}
	if bytes.Equal(raw[:4], keyBroker.abi.Errors["NotConfirmed"].ID.Bytes()[:4]) {
		return keyBroker.UnpackNotConfirmedError(raw[4:])
	}
	if bytes.Equal(raw[:4], keyBroker.abi.Errors["NotIssued"].ID.Bytes()[:4]) {
		return keyBroker.UnpackNotIssuedError(raw[4:])
	}
	if bytes.Equal(raw[:4], keyBroker.abi.Errors["NotRevoked"].ID.Bytes()[:4]) {
		return keyBroker.UnpackNotRevokedError(raw[4:])
	}
	if bytes.Equal(raw[:4], keyBroker.abi.Errors["OrderExpired"].ID.Bytes()[:4]) {
		return keyBroker.UnpackOrderExpiredError(raw[4:])
	}
	if bytes.Equal(raw[:4], keyBroker.abi.Errors["OrderIsIssued"].ID.Bytes()[:4]) {
		return keyBroker.UnpackOrderIsIssuedError(raw[4:])
	}
	if bytes.Equal(raw[:4], keyBroker.abi.Errors["OrderIsKnown"].ID.Bytes()[:4]) {
		return keyBroker.UnpackOrderIsKnownError(raw[4:])
	}
	if bytes.Equal(raw[:4], keyBroker.abi.Errors["OtherGeneration"].ID.Bytes()[:4]) {
		return keyBroker.UnpackOtherGenerationError(raw[4:])
	}
	if bytes.Equal(raw[:4], keyBroker.abi.Errors["OtherGroupKey"].ID.Bytes()[:4]) {
		return keyBroker.UnpackOtherGroupKeyError(raw[4:])
	}
	if bytes.Equal(raw[:4], keyBroker.abi.Errors["PurposeNotAllowed"].ID.Bytes()[:4]) {
		return keyBroker.UnpackPurposeNotAllowedError(raw[4:])
	}
	if bytes.Equal(raw[:4], keyBroker.abi.Errors["SamePlatform"].ID.Bytes()[:4]) {
		return keyBroker.UnpackSamePlatformError(raw[4:])
	}
	if bytes.Equal(raw[:4], keyBroker.abi.Errors["Stopped"].ID.Bytes()[:4]) {
		return keyBroker.UnpackStoppedError(raw[4:])
	}
	if bytes.Equal(raw[:4], keyBroker.abi.Errors["TagTooLong"].ID.Bytes()[:4]) {
		return keyBroker.UnpackTagTooLongError(raw[4:])
	}
	if bytes.Equal(raw[:4], keyBroker.abi.Errors["TooEarly"].ID.Bytes()[:4]) {
		return keyBroker.UnpackTooEarlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], keyBroker.abi.Errors["TooManyLines"].ID.Bytes()[:4]) {
		return keyBroker.UnpackTooManyLinesError(raw[4:])
	}
	if bytes.Equal(raw[:4], keyBroker.abi.Errors["UnknownInstance"].ID.Bytes()[:4]) {
		return keyBroker.UnpackUnknownInstanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], keyBroker.abi.Errors["UnknownOrder"].ID.Bytes()[:4]) {
		return keyBroker.UnpackUnknownOrderError(raw[4:])
	}
	if bytes.Equal(raw[:4], keyBroker.abi.Errors["UnknownPlatform"].ID.Bytes()[:4]) {
		return keyBroker.UnpackUnknownPlatformError(raw[4:])
	}
	if bytes.Equal(raw[:4], keyBroker.abi.Errors["UnknownPolicyCode"].ID.Bytes()[:4]) {
		return keyBroker.UnpackUnknownPolicyCodeError(raw[4:])
	}
	if bytes.Equal(raw[:4], keyBroker.abi.Errors["Untouched"].ID.Bytes()[:4]) {
		return keyBroker.UnpackUntouchedError(raw[4:])
	}
	if bytes.Equal(raw[:4], keyBroker.abi.Errors["ZeroValue"].ID.Bytes()[:4]) {
		return keyBroker.UnpackZeroValueError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// KeyBrokerBadAlgorithm represents a BadAlgorithm error raised by the KeyBroker contract.
type KeyBrokerBadAlgorithm struct {
	Algorithm uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadAlgorithm(uint8 algorithm)
func KeyBrokerBadAlgorithmErrorID() common.Hash {
	return common.HexToHash("0xf4c203bf7b2d3cb1498205dbf660ba964ab69c8a1d53f3bae5baf5348b0205af")
}

// UnpackBadAlgorithmError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadAlgorithm(uint8 algorithm)
func (keyBroker *KeyBroker) UnpackBadAlgorithmError(raw []byte) (*KeyBrokerBadAlgorithm, error) {
	out := new(KeyBrokerBadAlgorithm)
	if err := keyBroker.abi.UnpackIntoInterface(out, "BadAlgorithm", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// KeyBrokerBadConfiguration represents a BadConfiguration error raised by the KeyBroker contract.
type KeyBrokerBadConfiguration struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadConfiguration()
func KeyBrokerBadConfigurationErrorID() common.Hash {
	return common.HexToHash("0x69bb9dc4375fe5aba296738653560f9f833b09f171f193ec9d21d139da986431")
}

// UnpackBadConfigurationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadConfiguration()
func (keyBroker *KeyBroker) UnpackBadConfigurationError(raw []byte) (*KeyBrokerBadConfiguration, error) {
	out := new(KeyBrokerBadConfiguration)
	if err := keyBroker.abi.UnpackIntoInterface(out, "BadConfiguration", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// KeyBrokerBadIssuance represents a BadIssuance error raised by the KeyBroker contract.
type KeyBrokerBadIssuance struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadIssuance()
func KeyBrokerBadIssuanceErrorID() common.Hash {
	return common.HexToHash("0x4fb8c9759ff48f7b348ee449bedc89e0c11e6c7121abcff66a7507b803b5e83e")
}

// UnpackBadIssuanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadIssuance()
func (keyBroker *KeyBroker) UnpackBadIssuanceError(raw []byte) (*KeyBrokerBadIssuance, error) {
	out := new(KeyBrokerBadIssuance)
	if err := keyBroker.abi.UnpackIntoInterface(out, "BadIssuance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// KeyBrokerBadPoint represents a BadPoint error raised by the KeyBroker contract.
type KeyBrokerBadPoint struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadPoint()
func KeyBrokerBadPointErrorID() common.Hash {
	return common.HexToHash("0x03833c2a97a65176a4587b35a82527be9a6daa837bf7eebbd73bab00d6236ef4")
}

// UnpackBadPointError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadPoint()
func (keyBroker *KeyBroker) UnpackBadPointError(raw []byte) (*KeyBrokerBadPoint, error) {
	out := new(KeyBrokerBadPoint)
	if err := keyBroker.abi.UnpackIntoInterface(out, "BadPoint", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// KeyBrokerBadPublicKey represents a BadPublicKey error raised by the KeyBroker contract.
type KeyBrokerBadPublicKey struct {
	PublicKey []byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadPublicKey(bytes publicKey)
func KeyBrokerBadPublicKeyErrorID() common.Hash {
	return common.HexToHash("0xac50620b523746315728119f0253a7505623a91f8558569366a660ce66eeab20")
}

// UnpackBadPublicKeyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadPublicKey(bytes publicKey)
func (keyBroker *KeyBroker) UnpackBadPublicKeyError(raw []byte) (*KeyBrokerBadPublicKey, error) {
	out := new(KeyBrokerBadPublicKey)
	if err := keyBroker.abi.UnpackIntoInterface(out, "BadPublicKey", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// KeyBrokerBadRelease represents a BadRelease error raised by the KeyBroker contract.
type KeyBrokerBadRelease struct {
	Member common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadRelease(address member)
func KeyBrokerBadReleaseErrorID() common.Hash {
	return common.HexToHash("0xe1738eec8b03319cc972881885e4824f7a0c82136bd7e9830d507c6cdc5aaa79")
}

// UnpackBadReleaseError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadRelease(address member)
func (keyBroker *KeyBroker) UnpackBadReleaseError(raw []byte) (*KeyBrokerBadRelease, error) {
	out := new(KeyBrokerBadRelease)
	if err := keyBroker.abi.UnpackIntoInterface(out, "BadRelease", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// KeyBrokerBadSignature represents a BadSignature error raised by the KeyBroker contract.
type KeyBrokerBadSignature struct {
	Instance common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadSignature(address instance)
func KeyBrokerBadSignatureErrorID() common.Hash {
	return common.HexToHash("0x9a7d38d94d3da0d5188ab778bbe9a3a38c77802b1bf2426c15740dc786da791d")
}

// UnpackBadSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadSignature(address instance)
func (keyBroker *KeyBroker) UnpackBadSignatureError(raw []byte) (*KeyBrokerBadSignature, error) {
	out := new(KeyBrokerBadSignature)
	if err := keyBroker.abi.UnpackIntoInterface(out, "BadSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// KeyBrokerBadSigners represents a BadSigners error raised by the KeyBroker contract.
type KeyBrokerBadSigners struct {
	Signers    *big.Int
	Answers    *big.Int
	Signatures *big.Int
	Threshold  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadSigners(uint256 signers, uint256 answers, uint256 signatures, uint256 threshold)
func KeyBrokerBadSignersErrorID() common.Hash {
	return common.HexToHash("0x816c19af121d1fde9ac54afbf0851d274009e690b0ab4743e92482776b71e4ab")
}

// UnpackBadSignersError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadSigners(uint256 signers, uint256 answers, uint256 signatures, uint256 threshold)
func (keyBroker *KeyBroker) UnpackBadSignersError(raw []byte) (*KeyBrokerBadSigners, error) {
	out := new(KeyBrokerBadSigners)
	if err := keyBroker.abi.UnpackIntoInterface(out, "BadSigners", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// KeyBrokerBadSink represents a BadSink error raised by the KeyBroker contract.
type KeyBrokerBadSink struct {
	Sink common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadSink(address sink)
func KeyBrokerBadSinkErrorID() common.Hash {
	return common.HexToHash("0x67725e1a605ce9f94d57ac0b69894ddd575a317193a64a2da070c7b8f49d4bf3")
}

// UnpackBadSinkError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadSink(address sink)
func (keyBroker *KeyBroker) UnpackBadSinkError(raw []byte) (*KeyBrokerBadSink, error) {
	out := new(KeyBrokerBadSink)
	if err := keyBroker.abi.UnpackIntoInterface(out, "BadSink", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// KeyBrokerBadTime represents a BadTime error raised by the KeyBroker contract.
type KeyBrokerBadTime struct {
	From   uint64
	Latest uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadTime(uint64 from, uint64 latest)
func KeyBrokerBadTimeErrorID() common.Hash {
	return common.HexToHash("0x3229347137446c27cf37348fac302956a56134f704b4a6bd2df0ff5258e0cfad")
}

// UnpackBadTimeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadTime(uint64 from, uint64 latest)
func (keyBroker *KeyBroker) UnpackBadTimeError(raw []byte) (*KeyBrokerBadTime, error) {
	out := new(KeyBrokerBadTime)
	if err := keyBroker.abi.UnpackIntoInterface(out, "BadTime", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// KeyBrokerEpochInUse represents a EpochInUse error raised by the KeyBroker contract.
type KeyBrokerEpochInUse struct {
	Epoch uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EpochInUse(uint64 epoch)
func KeyBrokerEpochInUseErrorID() common.Hash {
	return common.HexToHash("0xbe36f15d31321b13b2368e9bdc3e436b8b8932210312f0d6d736d1c64bab39e4")
}

// UnpackEpochInUseError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EpochInUse(uint64 epoch)
func (keyBroker *KeyBroker) UnpackEpochInUseError(raw []byte) (*KeyBrokerEpochInUse, error) {
	out := new(KeyBrokerEpochInUse)
	if err := keyBroker.abi.UnpackIntoInterface(out, "EpochInUse", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// KeyBrokerEpochNotOpen represents a EpochNotOpen error raised by the KeyBroker contract.
type KeyBrokerEpochNotOpen struct {
	Epoch   uint64
	Retired uint64
	Newest  uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EpochNotOpen(uint64 epoch, uint64 retired, uint64 newest)
func KeyBrokerEpochNotOpenErrorID() common.Hash {
	return common.HexToHash("0xf4b1e5c08d476dc528f1e57d07da0563763ed497121fd85d92bb0bfd8ffe9a4a")
}

// UnpackEpochNotOpenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EpochNotOpen(uint64 epoch, uint64 retired, uint64 newest)
func (keyBroker *KeyBroker) UnpackEpochNotOpenError(raw []byte) (*KeyBrokerEpochNotOpen, error) {
	out := new(KeyBrokerEpochNotOpen)
	if err := keyBroker.abi.UnpackIntoInterface(out, "EpochNotOpen", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// KeyBrokerLineIsNotOpen represents a LineIsNotOpen error raised by the KeyBroker contract.
type KeyBrokerLineIsNotOpen struct {
	App     common.Address
	Purpose [12]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LineIsNotOpen(address app, bytes12 purpose)
func KeyBrokerLineIsNotOpenErrorID() common.Hash {
	return common.HexToHash("0x63cac1c45eb8abdb8fd92e77dba5d0b0083e5663dc4f873d328f1cd50e45d4b4")
}

// UnpackLineIsNotOpenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LineIsNotOpen(address app, bytes12 purpose)
func (keyBroker *KeyBroker) UnpackLineIsNotOpenError(raw []byte) (*KeyBrokerLineIsNotOpen, error) {
	out := new(KeyBrokerLineIsNotOpen)
	if err := keyBroker.abi.UnpackIntoInterface(out, "LineIsNotOpen", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// KeyBrokerLineIsOpen represents a LineIsOpen error raised by the KeyBroker contract.
type KeyBrokerLineIsOpen struct {
	App     common.Address
	Purpose [12]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LineIsOpen(address app, bytes12 purpose)
func KeyBrokerLineIsOpenErrorID() common.Hash {
	return common.HexToHash("0xf164bbc670660cd84761780fdb5afaf1c06268f04d78d71527637011936d6c23")
}

// UnpackLineIsOpenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LineIsOpen(address app, bytes12 purpose)
func (keyBroker *KeyBroker) UnpackLineIsOpenError(raw []byte) (*KeyBrokerLineIsOpen, error) {
	out := new(KeyBrokerLineIsOpen)
	if err := keyBroker.abi.UnpackIntoInterface(out, "LineIsOpen", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// KeyBrokerNoCommittee represents a NoCommittee error raised by the KeyBroker contract.
type KeyBrokerNoCommittee struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoCommittee()
func KeyBrokerNoCommitteeErrorID() common.Hash {
	return common.HexToHash("0x9210c8d6855d55ce8e2121ea0d16eef0817070b04cbaf38dfd9b0a423b26996c")
}

// UnpackNoCommitteeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoCommittee()
func (keyBroker *KeyBroker) UnpackNoCommitteeError(raw []byte) (*KeyBrokerNoCommittee, error) {
	out := new(KeyBrokerNoCommittee)
	if err := keyBroker.abi.UnpackIntoInterface(out, "NoCommittee", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// KeyBrokerNoMeasurement represents a NoMeasurement error raised by the KeyBroker contract.
type KeyBrokerNoMeasurement struct {
	Instance common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoMeasurement(address instance)
func KeyBrokerNoMeasurementErrorID() common.Hash {
	return common.HexToHash("0xbbe7b69c91ea491582c915aa754c73b430e3083d476d530ac2ca00bbf0a31fcb")
}

// UnpackNoMeasurementError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoMeasurement(address instance)
func (keyBroker *KeyBroker) UnpackNoMeasurementError(raw []byte) (*KeyBrokerNoMeasurement, error) {
	out := new(KeyBrokerNoMeasurement)
	if err := keyBroker.abi.UnpackIntoInterface(out, "NoMeasurement", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// KeyBrokerNoPossession represents a NoPossession error raised by the KeyBroker contract.
type KeyBrokerNoPossession struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoPossession()
func KeyBrokerNoPossessionErrorID() common.Hash {
	return common.HexToHash("0x686477db2c9c3133e491a93c7807d131513043398c0fb39fc4d612696c339978")
}

// UnpackNoPossessionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoPossession()
func (keyBroker *KeyBroker) UnpackNoPossessionError(raw []byte) (*KeyBrokerNoPossession, error) {
	out := new(KeyBrokerNoPossession)
	if err := keyBroker.abi.UnpackIntoInterface(out, "NoPossession", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// KeyBrokerNoPrecompile represents a NoPrecompile error raised by the KeyBroker contract.
type KeyBrokerNoPrecompile struct {
	Precompile *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoPrecompile(uint256 precompile)
func KeyBrokerNoPrecompileErrorID() common.Hash {
	return common.HexToHash("0xb7cca56ffc012b4d2ea1f5bbe395ff62bd9ff8fc3cfaf7c88d8f2896fcd5d8f9")
}

// UnpackNoPrecompileError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoPrecompile(uint256 precompile)
func (keyBroker *KeyBroker) UnpackNoPrecompileError(raw []byte) (*KeyBrokerNoPrecompile, error) {
	out := new(KeyBrokerNoPrecompile)
	if err := keyBroker.abi.UnpackIntoInterface(out, "NoPrecompile", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// KeyBrokerNotAdmin represents a NotAdmin error raised by the KeyBroker contract.
type KeyBrokerNotAdmin struct {
	App    common.Address
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotAdmin(address app, address caller)
func KeyBrokerNotAdminErrorID() common.Hash {
	return common.HexToHash("0x04f2fa990da9404af25c20b5b37e0c4dddce473215aaf4dc5cc2727b3bb6c87d")
}

// UnpackNotAdminError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotAdmin(address app, address caller)
func (keyBroker *KeyBroker) UnpackNotAdminError(raw []byte) (*KeyBrokerNotAdmin, error) {
	out := new(KeyBrokerNotAdmin)
	if err := keyBroker.abi.UnpackIntoInterface(out, "NotAdmin", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// KeyBrokerNotAdminOrGuardian represents a NotAdminOrGuardian error raised by the KeyBroker contract.
type KeyBrokerNotAdminOrGuardian struct {
	App    common.Address
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotAdminOrGuardian(address app, address caller)
func KeyBrokerNotAdminOrGuardianErrorID() common.Hash {
	return common.HexToHash("0xb071eb8c06df92bd590d0d65b48776a29c5d30a3e6228f1db17840f2cba84a8a")
}

// UnpackNotAdminOrGuardianError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotAdminOrGuardian(address app, address caller)
func (keyBroker *KeyBroker) UnpackNotAdminOrGuardianError(raw []byte) (*KeyBrokerNotAdminOrGuardian, error) {
	out := new(KeyBrokerNotAdminOrGuardian)
	if err := keyBroker.abi.UnpackIntoInterface(out, "NotAdminOrGuardian", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// KeyBrokerNotAgreed represents a NotAgreed error raised by the KeyBroker contract.
type KeyBrokerNotAgreed struct {
	Epoch uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotAgreed(uint64 epoch)
func KeyBrokerNotAgreedErrorID() common.Hash {
	return common.HexToHash("0x011993ac7adb3a8a7557fc7b9243b0d69a8e9298a9566399089aa27055d5e6e5")
}

// UnpackNotAgreedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotAgreed(uint64 epoch)
func (keyBroker *KeyBroker) UnpackNotAgreedError(raw []byte) (*KeyBrokerNotAgreed, error) {
	out := new(KeyBrokerNotAgreed)
	if err := keyBroker.abi.UnpackIntoInterface(out, "NotAgreed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// KeyBrokerNotAuthorized represents a NotAuthorized error raised by the KeyBroker contract.
type KeyBrokerNotAuthorized struct {
	Instance      common.Address
	App           common.Address
	PolicyVersion uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotAuthorized(address instance, address app, uint32 policyVersion)
func KeyBrokerNotAuthorizedErrorID() common.Hash {
	return common.HexToHash("0x27d4e3a23cdf5b1c1d9a4ad6d22f425c9b74daf6a82044530dd81585b89bdd14")
}

// UnpackNotAuthorizedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotAuthorized(address instance, address app, uint32 policyVersion)
func (keyBroker *KeyBroker) UnpackNotAuthorizedError(raw []byte) (*KeyBrokerNotAuthorized, error) {
	out := new(KeyBrokerNotAuthorized)
	if err := keyBroker.abi.UnpackIntoInterface(out, "NotAuthorized", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// KeyBrokerNotConfirmed represents a NotConfirmed error raised by the KeyBroker contract.
type KeyBrokerNotConfirmed struct {
	Instance common.Address
	Platform [20]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotConfirmed(address instance, bytes20 platform)
func KeyBrokerNotConfirmedErrorID() common.Hash {
	return common.HexToHash("0x753821e162d18bf426237ca98fb4d1dacfcb1d87c93dba7a5e0364e4c757bf06")
}

// UnpackNotConfirmedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotConfirmed(address instance, bytes20 platform)
func (keyBroker *KeyBroker) UnpackNotConfirmedError(raw []byte) (*KeyBrokerNotConfirmed, error) {
	out := new(KeyBrokerNotConfirmed)
	if err := keyBroker.abi.UnpackIntoInterface(out, "NotConfirmed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// KeyBrokerNotIssued represents a NotIssued error raised by the KeyBroker contract.
type KeyBrokerNotIssued struct {
	RequestId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotIssued(bytes32 requestId)
func KeyBrokerNotIssuedErrorID() common.Hash {
	return common.HexToHash("0x99839d7054bb3d2174f5dc024452e6312092e7e47c815ee7e3cf2213293f0b06")
}

// UnpackNotIssuedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotIssued(bytes32 requestId)
func (keyBroker *KeyBroker) UnpackNotIssuedError(raw []byte) (*KeyBrokerNotIssued, error) {
	out := new(KeyBrokerNotIssued)
	if err := keyBroker.abi.UnpackIntoInterface(out, "NotIssued", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// KeyBrokerNotRevoked represents a NotRevoked error raised by the KeyBroker contract.
type KeyBrokerNotRevoked struct {
	Instance common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotRevoked(address instance)
func KeyBrokerNotRevokedErrorID() common.Hash {
	return common.HexToHash("0x7a60ee0b685ce75ddc09382ad0c2329e7bfe24f4ae0576348bb160a84ef64255")
}

// UnpackNotRevokedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotRevoked(address instance)
func (keyBroker *KeyBroker) UnpackNotRevokedError(raw []byte) (*KeyBrokerNotRevoked, error) {
	out := new(KeyBrokerNotRevoked)
	if err := keyBroker.abi.UnpackIntoInterface(out, "NotRevoked", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// KeyBrokerOrderExpired represents a OrderExpired error raised by the KeyBroker contract.
type KeyBrokerOrderExpired struct {
	Expiry uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OrderExpired(uint64 expiry)
func KeyBrokerOrderExpiredErrorID() common.Hash {
	return common.HexToHash("0xbd5c334eea6c5b4b7e9ea07a8ac61efc9878ce8783211311d885ccdb1c6cf883")
}

// UnpackOrderExpiredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OrderExpired(uint64 expiry)
func (keyBroker *KeyBroker) UnpackOrderExpiredError(raw []byte) (*KeyBrokerOrderExpired, error) {
	out := new(KeyBrokerOrderExpired)
	if err := keyBroker.abi.UnpackIntoInterface(out, "OrderExpired", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// KeyBrokerOrderIsIssued represents a OrderIsIssued error raised by the KeyBroker contract.
type KeyBrokerOrderIsIssued struct {
	RequestId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OrderIsIssued(bytes32 requestId)
func KeyBrokerOrderIsIssuedErrorID() common.Hash {
	return common.HexToHash("0x61c018bbb8c4e1f1c74151f642486cc8244b8ae5c13735fc35d6957174bac7da")
}

// UnpackOrderIsIssuedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OrderIsIssued(bytes32 requestId)
func (keyBroker *KeyBroker) UnpackOrderIsIssuedError(raw []byte) (*KeyBrokerOrderIsIssued, error) {
	out := new(KeyBrokerOrderIsIssued)
	if err := keyBroker.abi.UnpackIntoInterface(out, "OrderIsIssued", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// KeyBrokerOrderIsKnown represents a OrderIsKnown error raised by the KeyBroker contract.
type KeyBrokerOrderIsKnown struct {
	RequestId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OrderIsKnown(bytes32 requestId)
func KeyBrokerOrderIsKnownErrorID() common.Hash {
	return common.HexToHash("0x8ad0732c42a69b0e114b2704c0df883afc85f8175c808d91c8deacaf14782946")
}

// UnpackOrderIsKnownError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OrderIsKnown(bytes32 requestId)
func (keyBroker *KeyBroker) UnpackOrderIsKnownError(raw []byte) (*KeyBrokerOrderIsKnown, error) {
	out := new(KeyBrokerOrderIsKnown)
	if err := keyBroker.abi.UnpackIntoInterface(out, "OrderIsKnown", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// KeyBrokerOtherGeneration represents a OtherGeneration error raised by the KeyBroker contract.
type KeyBrokerOtherGeneration struct {
	Got  uint32
	Want uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OtherGeneration(uint32 got, uint32 want)
func KeyBrokerOtherGenerationErrorID() common.Hash {
	return common.HexToHash("0x5a3d921c58aefab47a8b1da0dedaf9c1b7566a706e47a1f6ee898ce6b50c69c3")
}

// UnpackOtherGenerationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OtherGeneration(uint32 got, uint32 want)
func (keyBroker *KeyBroker) UnpackOtherGenerationError(raw []byte) (*KeyBrokerOtherGeneration, error) {
	out := new(KeyBrokerOtherGeneration)
	if err := keyBroker.abi.UnpackIntoInterface(out, "OtherGeneration", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// KeyBrokerOtherGroupKey represents a OtherGroupKey error raised by the KeyBroker contract.
type KeyBrokerOtherGroupKey struct {
	Got  [32]byte
	Want [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OtherGroupKey(bytes32 got, bytes32 want)
func KeyBrokerOtherGroupKeyErrorID() common.Hash {
	return common.HexToHash("0x894b30105f5911327176e2ec75814f8882f12e605b4b1c01dd50ca795dfad6b4")
}

// UnpackOtherGroupKeyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OtherGroupKey(bytes32 got, bytes32 want)
func (keyBroker *KeyBroker) UnpackOtherGroupKeyError(raw []byte) (*KeyBrokerOtherGroupKey, error) {
	out := new(KeyBrokerOtherGroupKey)
	if err := keyBroker.abi.UnpackIntoInterface(out, "OtherGroupKey", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// KeyBrokerPurposeNotAllowed represents a PurposeNotAllowed error raised by the KeyBroker contract.
type KeyBrokerPurposeNotAllowed struct {
	Measurement [32]byte
	Purpose     [12]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PurposeNotAllowed(bytes32 measurement, bytes12 purpose)
func KeyBrokerPurposeNotAllowedErrorID() common.Hash {
	return common.HexToHash("0x4fcfeb7eb0b55f12cd6623597ec89d149ab12714e33220d2359c02c3f58fd760")
}

// UnpackPurposeNotAllowedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PurposeNotAllowed(bytes32 measurement, bytes12 purpose)
func (keyBroker *KeyBroker) UnpackPurposeNotAllowedError(raw []byte) (*KeyBrokerPurposeNotAllowed, error) {
	out := new(KeyBrokerPurposeNotAllowed)
	if err := keyBroker.abi.UnpackIntoInterface(out, "PurposeNotAllowed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// KeyBrokerSamePlatform represents a SamePlatform error raised by the KeyBroker contract.
type KeyBrokerSamePlatform struct {
	Platform [20]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SamePlatform(bytes20 platform)
func KeyBrokerSamePlatformErrorID() common.Hash {
	return common.HexToHash("0xa371a09cad3121954d3ca61be63024fec757775e248818a80fa1e2640b0207c9")
}

// UnpackSamePlatformError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SamePlatform(bytes20 platform)
func (keyBroker *KeyBroker) UnpackSamePlatformError(raw []byte) (*KeyBrokerSamePlatform, error) {
	out := new(KeyBrokerSamePlatform)
	if err := keyBroker.abi.UnpackIntoInterface(out, "SamePlatform", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// KeyBrokerStopped represents a Stopped error raised by the KeyBroker contract.
type KeyBrokerStopped struct {
	Epoch uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Stopped(uint64 epoch)
func KeyBrokerStoppedErrorID() common.Hash {
	return common.HexToHash("0x64a39bed4c99e3b41101f2fbcafba972ab6dc000685005171c22a671c4626e06")
}

// UnpackStoppedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Stopped(uint64 epoch)
func (keyBroker *KeyBroker) UnpackStoppedError(raw []byte) (*KeyBrokerStopped, error) {
	out := new(KeyBrokerStopped)
	if err := keyBroker.abi.UnpackIntoInterface(out, "Stopped", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// KeyBrokerTagTooLong represents a TagTooLong error raised by the KeyBroker contract.
type KeyBrokerTagTooLong struct {
	Length *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TagTooLong(uint256 length)
func KeyBrokerTagTooLongErrorID() common.Hash {
	return common.HexToHash("0x44d676c288edd6e3f08cdc45a7cebce68250ba74dc39a464086ea70f395959e6")
}

// UnpackTagTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TagTooLong(uint256 length)
func (keyBroker *KeyBroker) UnpackTagTooLongError(raw []byte) (*KeyBrokerTagTooLong, error) {
	out := new(KeyBrokerTagTooLong)
	if err := keyBroker.abi.UnpackIntoInterface(out, "TagTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// KeyBrokerTooEarly represents a TooEarly error raised by the KeyBroker contract.
type KeyBrokerTooEarly struct {
	From uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooEarly(uint64 from)
func KeyBrokerTooEarlyErrorID() common.Hash {
	return common.HexToHash("0xd606d83fc5c7e56637c0959f5077c3a15f782b710d7eab50461ed55fd6deb6ae")
}

// UnpackTooEarlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooEarly(uint64 from)
func (keyBroker *KeyBroker) UnpackTooEarlyError(raw []byte) (*KeyBrokerTooEarly, error) {
	out := new(KeyBrokerTooEarly)
	if err := keyBroker.abi.UnpackIntoInterface(out, "TooEarly", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// KeyBrokerTooManyLines represents a TooManyLines error raised by the KeyBroker contract.
type KeyBrokerTooManyLines struct {
	App common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooManyLines(address app)
func KeyBrokerTooManyLinesErrorID() common.Hash {
	return common.HexToHash("0x69d23c0ba0a91c03c4c409e4c9e92067dc61f7eff85364e5c3dae4e3540d85d5")
}

// UnpackTooManyLinesError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooManyLines(address app)
func (keyBroker *KeyBroker) UnpackTooManyLinesError(raw []byte) (*KeyBrokerTooManyLines, error) {
	out := new(KeyBrokerTooManyLines)
	if err := keyBroker.abi.UnpackIntoInterface(out, "TooManyLines", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// KeyBrokerUnknownInstance represents a UnknownInstance error raised by the KeyBroker contract.
type KeyBrokerUnknownInstance struct {
	Instance common.Address
	App      common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownInstance(address instance, address app)
func KeyBrokerUnknownInstanceErrorID() common.Hash {
	return common.HexToHash("0x254b9006c8d65e9a26a952dd43bbfcb5416aad7503ac366d34f27e413ae816d8")
}

// UnpackUnknownInstanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownInstance(address instance, address app)
func (keyBroker *KeyBroker) UnpackUnknownInstanceError(raw []byte) (*KeyBrokerUnknownInstance, error) {
	out := new(KeyBrokerUnknownInstance)
	if err := keyBroker.abi.UnpackIntoInterface(out, "UnknownInstance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// KeyBrokerUnknownOrder represents a UnknownOrder error raised by the KeyBroker contract.
type KeyBrokerUnknownOrder struct {
	RequestId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownOrder(bytes32 requestId)
func KeyBrokerUnknownOrderErrorID() common.Hash {
	return common.HexToHash("0x8b5566c526e52f0db49742d5bc6b225a27d1d245ced75089115f31c2c325be05")
}

// UnpackUnknownOrderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownOrder(bytes32 requestId)
func (keyBroker *KeyBroker) UnpackUnknownOrderError(raw []byte) (*KeyBrokerUnknownOrder, error) {
	out := new(KeyBrokerUnknownOrder)
	if err := keyBroker.abi.UnpackIntoInterface(out, "UnknownOrder", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// KeyBrokerUnknownPlatform represents a UnknownPlatform error raised by the KeyBroker contract.
type KeyBrokerUnknownPlatform struct {
	Instance common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownPlatform(address instance)
func KeyBrokerUnknownPlatformErrorID() common.Hash {
	return common.HexToHash("0x8e2647f832cb0d26abb0fb8bbf9b79bb31aea04221cc1c429600607e70927e61")
}

// UnpackUnknownPlatformError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownPlatform(address instance)
func (keyBroker *KeyBroker) UnpackUnknownPlatformError(raw []byte) (*KeyBrokerUnknownPlatform, error) {
	out := new(KeyBrokerUnknownPlatform)
	if err := keyBroker.abi.UnpackIntoInterface(out, "UnknownPlatform", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// KeyBrokerUnknownPolicyCode represents a UnknownPolicyCode error raised by the KeyBroker contract.
type KeyBrokerUnknownPolicyCode struct {
	App  common.Address
	Got  [32]byte
	Want [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownPolicyCode(address app, bytes32 got, bytes32 want)
func KeyBrokerUnknownPolicyCodeErrorID() common.Hash {
	return common.HexToHash("0x24bbfa6f8253010dc7fcddcad0a2bc4092ef0dfa93d150d11e0778ee80eb5b62")
}

// UnpackUnknownPolicyCodeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownPolicyCode(address app, bytes32 got, bytes32 want)
func (keyBroker *KeyBroker) UnpackUnknownPolicyCodeError(raw []byte) (*KeyBrokerUnknownPolicyCode, error) {
	out := new(KeyBrokerUnknownPolicyCode)
	if err := keyBroker.abi.UnpackIntoInterface(out, "UnknownPolicyCode", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// KeyBrokerUntouched represents a Untouched error raised by the KeyBroker contract.
type KeyBrokerUntouched struct {
	Instance common.Address
	Purpose  [12]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Untouched(address instance, bytes12 purpose)
func KeyBrokerUntouchedErrorID() common.Hash {
	return common.HexToHash("0x485107bb22db60c180a29f2994837f37fe3b771a31b630a3df0ba1607eda8879")
}

// UnpackUntouchedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Untouched(address instance, bytes12 purpose)
func (keyBroker *KeyBroker) UnpackUntouchedError(raw []byte) (*KeyBrokerUntouched, error) {
	out := new(KeyBrokerUntouched)
	if err := keyBroker.abi.UnpackIntoInterface(out, "Untouched", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// KeyBrokerZeroValue represents a ZeroValue error raised by the KeyBroker contract.
type KeyBrokerZeroValue struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroValue()
func KeyBrokerZeroValueErrorID() common.Hash {
	return common.HexToHash("0x7c946ed78134c23eac50c0c02964d68f22dd28448c070d39c9f8e8389b217469")
}

// UnpackZeroValueError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroValue()
func (keyBroker *KeyBroker) UnpackZeroValueError(raw []byte) (*KeyBrokerZeroValue, error) {
	out := new(KeyBrokerZeroValue)
	if err := keyBroker.abi.UnpackIntoInterface(out, "ZeroValue", raw); err != nil {
		return nil, err
	}
	return out, nil
}
