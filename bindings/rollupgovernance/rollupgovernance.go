// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package rollupgovernance

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

// IRollupGovernanceActivation is an auto generated low-level Go binding around an user-defined struct.
type IRollupGovernanceActivation struct {
	Measurement [32]byte
	FirstBlock  uint64
	LastBlock   uint64
}

// IRollupGovernanceCurrent is an auto generated low-level Go binding around an user-defined struct.
type IRollupGovernanceCurrent struct {
	Proposer common.Address
	Policy   uint32
	Tee      uint8
	Zk       uint8
	ZkSince  *big.Int
}

// IRollupGovernancePolicy is an auto generated low-level Go binding around an user-defined struct.
type IRollupGovernancePolicy struct {
	App            common.Address
	Accepts        uint8
	Kinds          uint8
	RejectTime     uint32
	TeeTime        uint32
	ZkTime         uint32
	ResolveTime    uint32
	ResolveAccepts uint8
	RejectBudget   uint8
	Reward         *big.Int
}

// IRollupGovernanceSetup is an auto generated low-level Go binding around an user-defined struct.
type IRollupGovernanceSetup struct {
	Owner       common.Address
	Guardian    common.Address
	Proposer    common.Address
	TeeVerifier common.Address
	ZkVerifier  common.Address
	Delay       uint32
	Policy      IRollupGovernancePolicy
	Activations []IRollupGovernanceActivation
}

// IRollupGovernanceTerms is an auto generated low-level Go binding around an user-defined struct.
type IRollupGovernanceTerms struct {
	Policy     IRollupGovernancePolicy
	Zk         common.Address
	ZkNumber   uint8
	ZkSince    *big.Int
	AloneFrom  *big.Int
	AloneUntil *big.Int
}

// RollupGovernanceMetaData contains all meta data concerning the RollupGovernance contract.
var RollupGovernanceMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"setup\",\"type\":\"tuple\",\"internalType\":\"structIRollupGovernance.Setup\",\"components\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"guardian\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"proposer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"teeVerifier\",\"type\":\"address\",\"internalType\":\"contractISGXVerifier\"},{\"name\":\"zkVerifier\",\"type\":\"address\",\"internalType\":\"contractIRollupZkVerifier\"},{\"name\":\"delay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"policy\",\"type\":\"tuple\",\"internalType\":\"structIRollupGovernance.Policy\",\"components\":[{\"name\":\"app\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"accepts\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"kinds\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"rejectTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"teeTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"zkTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"resolveTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"resolveAccepts\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"rejectBudget\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"reward\",\"type\":\"uint96\",\"internalType\":\"uint96\"}]},{\"name\":\"activations\",\"type\":\"tuple[]\",\"internalType\":\"structIRollupGovernance.Activation[]\",\"components\":[{\"name\":\"measurement\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"firstBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}]}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"acceptOwnership\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"activation\",\"inputs\":[{\"name\":\"measurement\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"firstBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"announce\",\"inputs\":[{\"name\":\"change\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"announceZkOnly\",\"inputs\":[{\"name\":\"until\",\"type\":\"uint40\",\"internalType\":\"uint40\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"changeAt\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"at\",\"type\":\"uint40\",\"internalType\":\"uint40\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"config\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"current\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIRollupGovernance.Current\",\"components\":[{\"name\":\"proposer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"policy\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"tee\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"zk\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"zkSince\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"delay\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"dropTeeVerifier\",\"inputs\":[{\"name\":\"verifier\",\"type\":\"address\",\"internalType\":\"contractISGXVerifier\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"enact\",\"inputs\":[{\"name\":\"change\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"guardian\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isActive\",\"inputs\":[{\"name\":\"measurement\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"firstBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isTeeVerifier\",\"inputs\":[{\"name\":\"verifier\",\"type\":\"address\",\"internalType\":\"contractISGXVerifier\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"narrowActivation\",\"inputs\":[{\"name\":\"measurement\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"firstBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"owner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"pendingOwner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"policy\",\"inputs\":[{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIRollupGovernance.Policy\",\"components\":[{\"name\":\"app\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"accepts\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"kinds\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"rejectTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"teeTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"zkTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"resolveTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"resolveAccepts\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"rejectBudget\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"reward\",\"type\":\"uint96\",\"internalType\":\"uint96\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"policyVersion\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proposer\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"removeActivation\",\"inputs\":[{\"name\":\"measurement\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"renounceOwnership\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"revokeZkOnly\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setActivation\",\"inputs\":[{\"name\":\"measurement\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"firstBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setConfig\",\"inputs\":[{\"name\":\"config_\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setGuardian\",\"inputs\":[{\"name\":\"guardian_\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setPolicy\",\"inputs\":[{\"name\":\"policy_\",\"type\":\"tuple\",\"internalType\":\"structIRollupGovernance.Policy\",\"components\":[{\"name\":\"app\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"accepts\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"kinds\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"rejectTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"teeTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"zkTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"resolveTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"resolveAccepts\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"rejectBudget\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"reward\",\"type\":\"uint96\",\"internalType\":\"uint96\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setProposer\",\"inputs\":[{\"name\":\"proposer_\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setTeeVerifier\",\"inputs\":[{\"name\":\"verifier\",\"type\":\"address\",\"internalType\":\"contractISGXVerifier\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setZkVerifier\",\"inputs\":[{\"name\":\"verifier\",\"type\":\"address\",\"internalType\":\"contractIRollupZkVerifier\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"teeVerifier\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractISGXVerifier\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"teeVerifierAt\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[{\"name\":\"verifier\",\"type\":\"address\",\"internalType\":\"contractISGXVerifier\"},{\"name\":\"accepted\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"terms\",\"inputs\":[{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIRollupGovernance.Terms\",\"components\":[{\"name\":\"policy\",\"type\":\"tuple\",\"internalType\":\"structIRollupGovernance.Policy\",\"components\":[{\"name\":\"app\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"accepts\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"kinds\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"rejectTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"teeTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"zkTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"resolveTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"resolveAccepts\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"rejectBudget\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"reward\",\"type\":\"uint96\",\"internalType\":\"uint96\"}]},{\"name\":\"zk\",\"type\":\"address\",\"internalType\":\"contractIRollupZkVerifier\"},{\"name\":\"zkNumber\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"zkSince\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"aloneFrom\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"aloneUntil\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"termsInWords\",\"inputs\":[{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"tee\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"measurement\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"transferOwnership\",\"inputs\":[{\"name\":\"newOwner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"withdrawChange\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"zkOnly\",\"inputs\":[],\"outputs\":[{\"name\":\"at\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"until\",\"type\":\"uint40\",\"internalType\":\"uint40\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"zkVerifier\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIRollupZkVerifier\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"zkVerifierAt\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIRollupZkVerifier\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"ActivationSet\",\"inputs\":[{\"name\":\"measurement\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"firstBlock\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"lastBlock\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ChangeAnnounced\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"at\",\"type\":\"uint40\",\"indexed\":false,\"internalType\":\"uint40\"},{\"name\":\"change\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ChangeEnacted\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ChangeWithdrawn\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ConfigSet\",\"inputs\":[{\"name\":\"config\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"GuardianSet\",\"inputs\":[{\"name\":\"guardian\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OwnershipTransferStarted\",\"inputs\":[{\"name\":\"previousOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OwnershipTransferred\",\"inputs\":[{\"name\":\"previousOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"PolicySet\",\"inputs\":[{\"name\":\"version\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"policy\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structIRollupGovernance.Policy\",\"components\":[{\"name\":\"app\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"accepts\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"kinds\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"rejectTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"teeTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"zkTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"resolveTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"resolveAccepts\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"rejectBudget\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"reward\",\"type\":\"uint96\",\"internalType\":\"uint96\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ProposerSet\",\"inputs\":[{\"name\":\"proposer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TeeVerifierSet\",\"inputs\":[{\"name\":\"verifier\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"contractISGXVerifier\"},{\"name\":\"accepted\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ZkOnlyAnnounced\",\"inputs\":[{\"name\":\"at\",\"type\":\"uint40\",\"indexed\":false,\"internalType\":\"uint40\"},{\"name\":\"until\",\"type\":\"uint40\",\"indexed\":false,\"internalType\":\"uint40\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ZkVerifierSet\",\"inputs\":[{\"name\":\"verifier\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"contractIRollupZkVerifier\"},{\"name\":\"number\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"BadActivation\",\"inputs\":[{\"name\":\"measurement\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"firstBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"BadDelay\",\"inputs\":[{\"name\":\"delay\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"BadPolicy\",\"inputs\":[{\"name\":\"field\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"BadZkOnly\",\"inputs\":[{\"name\":\"at\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"until\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"type\":\"error\",\"name\":\"IsAnnounced\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NoVerifier\",\"inputs\":[{\"name\":\"verifier\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotAnnounced\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NotByChange\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotDue\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"from\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"until\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"type\":\"error\",\"name\":\"NotNarrower\",\"inputs\":[{\"name\":\"measurement\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"firstBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"NotOwnerOrGuardian\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OwnableInvalidOwner\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OwnableUnauthorizedAccount\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"TooManyVerifiers\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ZeroAddress\",\"inputs\":[]}]",
	ID:  "RollupGovernance",
	Bin: "0x60a060405234610b96576131148038038061001981610bd8565b928339810190602081830312610b96578051906001600160401b038211610b9657018082036102208112610b96576040519061010082016001600160401b03811183821017610aff5760405261006e83610bfd565b825261007c60208401610bfd565b6020830190815261008f60408501610bfd565b604084019081526060850151929091906001600160a01b0384168403610b9657606085019384526080860151946001600160a01b0386168603610b9657608081019586526101406100e260a08901610c11565b60a083019081529260bf190112610b96576040519661014088016001600160401b03811189821017610aff5760405261011d60c08201610bfd565b885261012b60e08201610c22565b602089015261013d6101008201610c22565b604089015261014f6101208201610c11565b60608901526101616101408201610c11565b60808901526101736101608201610c11565b60a08901526101856101808201610c11565b60c08901526101976101a08201610c22565b60e08901526101a96101c08201610c22565b6101008901526101e08101516001600160601b0381168103610b965761012089015260c08201978852610200810151906001600160401b038211610b96570188601f82011215610b96578051906001600160401b038211610aff5761021360208360051b01610bd8565b9960206060818d86815201940283010191818311610b9657602001925b828410610b50575050505060e08101978852516001600160a01b03168015610b3d57600180546001600160a01b03199081169091555f8054918216831781556001600160a01b03909116907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09080a363ffffffff815116624f1a0081118015610b25575b610b1357505163ffffffff16608052516001600160a01b03168015610af057600280546001600160a01b031916821790557fe6c09ffe4572dc9ceaa5ddde4ae41befa655d6fdfe8052077af0970f700e942e5f80a2516001600160a01b03168015610af05760075491817fcb01a7f7172301bc845052ce4b20f9ab6dbbbc83aba5c3d0f5c21a63c38e613c5f80a2516001600160a01b0316918215610af05760ff6001600160a01b03198216831760c01c8116908114610ae157600164ff0000000160a01b031990911690911760019190910160c081901b60ff60c01b169190911760075560408051919082016001600160401b03811183821017610aff5760409081528383526001602080850182815260ff949094165f908152600a82528390209451855494516001600160a81b03199095166001600160a01b03919091161793151560a01b60ff60a01b1693909317909355519182527f2b7f6fb663a758cffe9232f04d7de3350460f8c5b9331323fa5d3240a114658991a2516001600160a01b03168015610af057610447610bb9565b6008549060018060a01b038216815260ff808360a01c16816060602085019483865264ffffffffff8760a81c166040820152019460d01c161515845214610ae15760ff6001915116019060ff8211610965577fa878fb9764372749e8f864167536ef97dbcce6c06afa6f80ccc376ff5cf6376e916020915115156104c9610bb9565b85815260ff83168482018190524264ffffffffff811660408085019190915260609093018490526008805466ffffffffffffff60a01b198a166001600160d81b03199091161760a09690961b60ff60a01b169590951760a89190911b64ffffffffff60a81b161760d09390931b60ff60d01b16929092179092555f818152600b845282902080546001600160a01b0319166001600160a01b0387161790559051908152a25180516001600160a01b031615610ac8576020810160ff8151168015908115610abd575b50610aa057604082019160ff8351168015159081610a80575b50610a65576060810163ffffffff8151168015908115610a44575b50610a24576080820163ffffffff81511615610a075760a0830163ffffffff815116156109eb5760c084019063ffffffff825116156109ca5760e085019260ff845116600181149081156109bf575b5061099b5761010086019460ff86511615610979576007549863ffffffff8a60a01c1663ffffffff8114610965576001019963ffffffff8b169a63ffffffff60a01b9060a01b169063ffffffff60a01b191617600755895f52600960205260405f2098600160a01b6001900389511699600160a01b600190038b16600160a01b6001900319825416178155815181549060ff60a01b9060ff60a01b9060a01b16169060ff60a01b19161781558251815463ffffffff60b01b865160b01b169063ffffffff60d01b885160d01b169260ff60a81b9060a81b16906affff00000000000000000160a81b60019003161717178155600101855163ffffffff1699815490885160201b67ffffffff00000000169b8a5160401b68ff000000000000000016908c5160481b69ff0000000000000000001692610120019d8e600160b01b6a01000000000000000000009003905160501b1694600160b01b6a01000000000000000000009003199269ff0000000000000000001991600160481b600190031916171617161717179055604051998a525160ff1660208a01525160ff1660408901525163ffffffff1660608801525163ffffffff1660808701525163ffffffff1660a08601525163ffffffff1660c08501525160ff1660e08401525160ff16610100830152600160601b600190039051166101208201526101407f361783ba7b040363f4130f0c9bff4306808e9e52b196e438b258d610acf9929a91a25f905b8051805183101561093f57600583901b016020908101518051918101516040909101516001600160401b03908116949291168085108015610927575b61090d5760407f9626e2d59e0a8f35fd14731bc5d4b186fbc07d292332d77c6f25d5e683a6cf8191600195966108a4610b9a565b82815260208101828152848201898152875f52600c602052855f20928a80881b03905116835492680100000000000000008c60801b039051881b169160ff60801b9051151560801b16928b8060881b031916171717905582519182526020820152a20190610834565b8491630f77997760e11b5f5260045260245260445260645ffd5b50811580156108705750610939610c44565b15610870565b6040516124b89081610c5c823960805181818161117a015281816116f20152611b710152f35b634e487b7160e01b5f52601160045260245ffd5b630f1ff38f60e01b5f526b1c995a9958dd109d5919d95d60a21b60045260245ffd5b630f1ff38f60e01b5f526d7265736f6c76654163636570747360901b60045260245ffd5b60109150115f610614565b630f1ff38f60e01b5f526a7265736f6c766554696d6560a81b60045260245ffd5b630f1ff38f60e01b5f52657a6b54696d6560d01b60045260245ffd5b630f1ff38f60e01b5f526674656554696d6560c81b60045260245ffd5b630f1ff38f60e01b5f526972656a65637454696d6560b01b60045260245ffd5b61025891501080610a56575b5f6105c5565b50610a5f610c44565b15610a50565b630f1ff38f60e01b5f52646b696e647360d81b60045260245ffd5b60021480159150610a92575b5f6105aa565b50600260ff83511610610a8c565b630f1ff38f60e01b5f52666163636570747360c81b60045260245ffd5b60109150115f610591565b630f1ff38f60e01b5f526206170760ec1b60045260245ffd5b630ea8f78b60e31b5f5260045ffd5b63d92e233d60e01b5f5260045ffd5b634e487b7160e01b5f52604160045260245ffd5b63e330c87f60e01b5f5260045260245ffd5b50801580156102b45750610b37610c44565b156102b4565b631e4fbdf760e01b5f525f60045260245ffd5b606084830312610b96576020606091610b67610b9a565b86518152610b76838801610c30565b83820152610b8660408801610c30565b6040820152815201930192610230565b5f80fd5b60405190606082016001600160401b03811183821017610aff57604052565b60405190608082016001600160401b03811183821017610aff57604052565b6040519190601f01601f191682016001600160401b03811183821017610aff57604052565b51906001600160a01b0382168203610b9657565b519063ffffffff82168203610b9657565b519060ff82168203610b9657565b51906001600160401b0382168203610b9657565b61053946148015610c525790565b50617a6946149056fe60806040526004361015610011575f80fd5b5f3560e01c8063016f728314611eca578063106ff24d14611e8f5780631fb4a22814611e2757806326d1999e14611dee5780633f94d3bc14611d52578063452a932014611d2c57806358355ead14611d0657806362718f2514611c7a57806366ff4f5414611b955780636a42b8f814611b555780636b4fc03814611b24578063715018a614611abd57806379502c5514611aa057806379ba509714611a005780637ad19363146117fd578063806fadea146116b65780638a0dac4a1461164f5780638da5cb5b1461162a57806396913528146114625780639fa6a6e314611388578063a1998bbf14611302578063a8e4fb90146112dc578063b216706c146110ff578063bc3ec26a14610a84578063bdd7df121461093e578063c136c6bc1461090b578063cda752ff146108d3578063d6df096d146108ad578063e30c397814610887578063e44e63e8146107ec578063e6ae737414610790578063e8a5282d14610744578063f01f5ecc14610586578063f2fde38b14610519578063f358db0314610394578063f413aded14610313578063f45eb2f0146102b75763fae0827d146101bb575f80fd5b346102b35760203660031901126102b3576004356001600160a01b035f54163314158061029e575b61027257805f52600460205264ffffffffff60405f2054161561026057805f52600660205260ff60405f205416610253575b805f52600460205260405f2064ffffffffff1981541690557f02bbc6cc5df7dbea4ce360049d22d47ebca1396e53d3ffbde83d999581e3052e5f80a2005b61025b61248e565b610215565b633c0cac2560e21b5f5260045260245ffd5b7f6b1883f3000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b506001600160a01b03600254163314156101e3565b5f80fd5b346102b35760203660031901126102b3576004356001600160a01b03811681036102b3576001600160a01b035f5416331415806102fe575b610272576102fc906123b1565b005b506001600160a01b03600254163314156102ef565b346102b35760203660031901126102b3576004356001600160a01b035f54163314158061037f575b61027257805f52600c6020525f60408120557f9626e2d59e0a8f35fd14731bc5d4b186fbc07d292332d77c6f25d5e683a6cf8160408051600181525f6020820152a2005b506001600160a01b036002541633141561033b565b346102b3576103a236612027565b9190913033036104ed5767ffffffffffffffff83169267ffffffffffffffff82169380851080156104d5575b6104a1577f9626e2d59e0a8f35fd14731bc5d4b186fbc07d292332d77c6f25d5e683a6cf8193946103fd612158565b918252602082019081526040820160018152865f52600c60205267ffffffffffffffff60405f2093511670ffffffffffffffffffffffffffffffffff1970ff000000000000000000000000000000006fffffffffffffffff00000000000000008654955160401b169351151560801b169316171717905561049c6040519283928390929167ffffffffffffffff60209181604085019616845216910152565b0390a2005b8490847f1eef32ee000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b50831580156103ce57506104e76124a1565b156103ce565b7ffc76ae5d000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b346102b35760203660031901126102b3576001600160a01b0361053a611ffe565b61054261248e565b16806001600160a01b031960015416176001556001600160a01b035f54167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e227005f80a3005b346102b35760203660031901126102b3576101e06105a2612014565b5f60a06105ad6121d9565b6105b561221f565b8152826020820152826040820152826060820152826080820152015264ffffffffff6105df61230c565b816105e8612124565b9363ffffffff60055491838316875283602088019360281c168352165f5260096020528160405f209560ff6001600160a01b03865116956001600160a01b03848080604086602087015116950151169551169651169760a061065161064b6121d9565b9c612265565b9b8c8152602081019283526040810194855260608101968752608081019889520198895261071a604051809c6bffffffffffffffffffffffff61012080926001600160a01b03815116855260ff602082015116602086015260ff604082015116604086015263ffffffff606082015116606086015263ffffffff608082015116608086015263ffffffff60a08201511660a086015263ffffffff60c08201511660c086015260ff60e08201511660e086015260ff61010082015116610100860152015116910152565b51166101408a01525116610160880152511661018086015251166101a084015251166101c0820152f35b346102b35760203660031901126102b3576004353033036104ed576020817ff39a48ec38cbb1d27c765260d184904f6c3d1d8505307b0c242cd01a4e7734b492600355604051908152a1005b346102b35760203660031901126102b35760ff6107ab611fde565b165f52600a6020526040805f2060206107c2612124565b91549160ff6001600160a01b0384169384835260a01c161515918291015282519182526020820152f35b346102b357602060406107fe36612027565b90915f52600c8452825f20610811612158565b90549267ffffffffffffffff84169182815260ff67ffffffffffffffff86881c1695868984015260801c161515958691015284610872575b50508261085d575b50506040519015158152f35b67ffffffffffffffff16111590508280610851565b67ffffffffffffffff16101592508480610849565b346102b3575f3660031901126102b35760206001600160a01b0360015416604051908152f35b346102b3575f3660031901126102b35760206001600160a01b0360085416604051908152f35b346102b3575f3660031901126102b35760ff60075460c01c165f52600a60205260206001600160a01b0360405f205416604051908152f35b346102b3575f3660031901126102b3576005546040805164ffffffffff808416825260289390931c909216602083015290f35b346102b35761094c36612063565b61095736828461236a565b6020815191012090815f52600460205264ffffffffff60405f2054168015610a71578042108015610a59575b610a15575f83815260046020526040808220805464ffffffffff1916905551819080858089897f2159514e143d8ed3903a45a87c7584121940a5954ca33ac418fb195ae99d5cc68780a283378101838152039082305af13d15610a0d573d906109f36109ee8361234e565b6121f9565b9182523d5f602084013e5b15610a0557005b602081519101fd5b6060906109fe565b8281610a2664ffffffffff93612395565b917faf159e4d000000000000000000000000000000000000000000000000000000005f526004526024521660445260645ffd5b5064ffffffffff610a6982612395565b164211610983565b82633c0cac2560e21b5f5260045260245ffd5b346102b3576101403660031901126102b3573033036104ed57610aa56121b8565b610aad611ffe565b90818152610ab9611fee565b91602082019283526044359260ff841684036102b357604083019384526064359163ffffffff831683036102b3576060840192835260843563ffffffff811681036102b3576080850190815260a4359363ffffffff851685036102b35760a0860194855260c4359363ffffffff851685036102b35760c0870194855260e4359160ff831683036102b35760e08801928352610104359360ff851685036102b357610100890194855261012435956bffffffffffffffffffffffff871687036102b3576101208a019687526001600160a01b0316156110cc5760ff83511680159081156110c1575b5061108e5760ff8a5116801515908161106e575b5061103b5763ffffffff825116801590811561101a575b50610fe75763ffffffff81511615610fb45763ffffffff88511615610f815763ffffffff87511615610f4e5760ff84511660018114908115610f43575b50610f105760ff85511615610edd576007549963ffffffff8b60a01c1663ffffffff8114610ec9576001019a63ffffffff8c169b60a01b77ffffffff000000000000000000000000000000000000000016907fffffffffffffffff00000000ffffffffffffffffffffffffffffffffffffffff16176007558a5f52600960205260405f20938a516001600160a01b03166001600160a01b031685546001600160a01b0319161785555184549060a01b60ff60a01b1660ff60a01b169060ff60a01b191617845551918354905160b01b79ffffffff0000000000000000000000000000000000000000000016915160d01b7dffffffff0000000000000000000000000000000000000000000000000000169260a81b75ff00000000000000000000000000000000000000000016907fffff000000000000000000ffffffffffffffffffffffffffffffffffffffffff161717178155600101945163ffffffff16938554905160201b67ffffffff0000000016915160401b68ff000000000000000016925160481b69ff00000000000000000016935160501b75ffffffffffffffffffffffff00000000000000000000169469ff000000000000000000199168ffffffffffffffffff19161716177fffffffffffffffffffff000000000000000000000000ffffffffffffffffffff1617171790556040519081610ea1916bffffffffffffffffffffffff61012080926001600160a01b03815116855260ff602082015116602086015260ff604082015116604086015263ffffffff606082015116606086015263ffffffff608082015116608086015263ffffffff60a08201511660a086015263ffffffff60c08201511660c086015260ff60e08201511660e086015260ff61010082015116610100860152015116910152565b6101407f361783ba7b040363f4130f0c9bff4306808e9e52b196e438b258d610acf9929a91a2005b634e487b7160e01b5f52601160045260245ffd5b630f1ff38f60e01b5f527f72656a656374427564676574000000000000000000000000000000000000000060045260245ffd5b630f1ff38f60e01b5f527f7265736f6c76654163636570747300000000000000000000000000000000000060045260245ffd5b60109150118b610c08565b630f1ff38f60e01b5f527f7265736f6c766554696d6500000000000000000000000000000000000000000060045260245ffd5b630f1ff38f60e01b5f527f7a6b54696d65000000000000000000000000000000000000000000000000000060045260245ffd5b630f1ff38f60e01b5f527f74656554696d650000000000000000000000000000000000000000000000000060045260245ffd5b630f1ff38f60e01b5f527f72656a65637454696d650000000000000000000000000000000000000000000060045260245ffd5b6102589150108061102c575b8b610bcb565b506110356124a1565b15611026565b630f1ff38f60e01b5f527f6b696e647300000000000000000000000000000000000000000000000000000060045260245ffd5b60021480159150611080575b8b610bb4565b50600260ff8451161061107a565b630f1ff38f60e01b5f527f616363657074730000000000000000000000000000000000000000000000000060045260245ffd5b60109150118b610ba0565b630f1ff38f60e01b5f527f617070000000000000000000000000000000000000000000000000000000000060045260245ffd5b346102b35761110d36612063565b9061111661248e565b61112136838361236a565b6020815191012091825f52600460205264ffffffffff60405f2054166112b057917f984dcdc09bd17a8d686fdd886b40a8d6abe4390a5568ce10bdac446feb420f0b8192606060209564ffffffffff6111a063ffffffff7f000000000000000000000000000000000000000000000000000000000000000016426122ff565b1690855f526004885260405f208264ffffffffff1982541617905583357fffffffff000000000000000000000000000000000000000000000000000000008116906004831061127c575b50865f526006895260405f209060ff7f8a0dac4a000000000000000000000000000000000000000000000000000000007fffffffff0000000000000000000000000000000000000000000000000000000082198554169316141617905580604051948593845260408a850152816040850152848401375f828201840152601f01601f19168101030190a2604051908152f35b7fffffffff000000000000000000000000000000000000000000000000000000008092508360040360031b1b1616896111ea565b827f5fc651b9000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b346102b3575f3660031901126102b35760206001600160a01b0360075416604051908152f35b346102b3575f3660031901126102b3576001600160a01b035f541633141580611373575b610272575f60055560ff60d01b19600854166008557f101a118e271bf0eb092debb2f192f439716dcd54738b787e1c6f62bfa8a1c72c6040805164ffffffffff421681525f6020820152a1005b506001600160a01b0360025416331415611326565b346102b3575f3660031901126102b3575f60806113a3612198565b828152826020820152826040820152826060820152015260a06113c461230c565b64ffffffffff6113d2612158565b9160ff600754918160406001600160a01b038516968781528263ffffffff878b1c169687602084015260c01c16918291015263ffffffff8660408460208701511695015116956080611422612198565b8a81526020810192835260408101948552606081019687520196875260405198895251166020880152511660408601525116606084015251166080820152f35b346102b35760203660031901126102b3576004356001600160a01b0381168091036102b3573033036104ed5780156116025761149c61230c565b6020810160ff80825116146115da5760ff6001915116019060ff8211610ec9577fa878fb9764372749e8f864167536ef97dbcce6c06afa6f80ccc376ff5cf6376e916060602092015115156114ef612178565b9185835281606060ff831694858782015264ffffffffff421660408201520152856001600160a01b0319600854161760085560ff60a01b1960ff60a01b806008549360a01b16169116176008556008547fffffffffffff0000000000ffffffffffffffffffffffffffffffffffffffffff79ffffffffff0000000000000000000000000000000000000000004260a81b1691161760085560ff60d01b197aff00000000000000000000000000000000000000000000000000006008549260d01b16911617600855805f52600b825260405f20846001600160a01b0319825416179055604051908152a2005b7f7547bc58000000000000000000000000000000000000000000000000000000005f5260045ffd5b7fd92e233d000000000000000000000000000000000000000000000000000000005f5260045ffd5b346102b3575f3660031901126102b35760206001600160a01b035f5416604051908152f35b346102b35760203660031901126102b357611668611ffe565b3033036104ed576001600160a01b0316801561160257806001600160a01b031960025416176002557fe6c09ffe4572dc9ceaa5ddde4ae41befa655d6fdfe8052077af0970f700e942e5f80a2005b346102b35760203660031901126102b35760043564ffffffffff8116908181036102b3576116e261248e565b64ffffffffff61171863ffffffff7f000000000000000000000000000000000000000000000000000000000000000016426122ff565b16808311156117cd577f101a118e271bf0eb092debb2f192f439716dcd54738b787e1c6f62bfa8a1c72c92602061174d612124565b83815201526005805469ffffffffff000000000019831669ffffffffffffffffffff1990911617602884901b69ffffffffff0000000000161790556008805460ff60d01b19167a0100000000000000000000000000000000000000000000000000001790556040805164ffffffffff9283168152919092166020820152a1005b90507f1375e7cc000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b346102b35761180b36612027565b906001600160a01b035f5416331415806119eb575b61027257825f52600c6020526040805f20611839612158565b90549067ffffffffffffffff82169081815260ff67ffffffffffffffff84861c169384602084015260801c16159081159485910152926119d7575b5081156119c3575b5080156119a6575b61196657907f9626e2d59e0a8f35fd14731bc5d4b186fbc07d292332d77c6f25d5e683a6cf81916118b3612158565b67ffffffffffffffff821681526020810167ffffffffffffffff841681526040820160018152865f52600c60205267ffffffffffffffff60405f2093511670ffffffffffffffffffffffffffffffffff1970ff000000000000000000000000000000006fffffffffffffffff00000000000000008654955160401b169351151560801b169316171717905561049c6040519283928390929167ffffffffffffffff60209181604085019616845216910152565b67ffffffffffffffff929083917fbeef14ae000000000000000000000000000000000000000000000000000000005f52600452166024521660445260645ffd5b5067ffffffffffffffff811667ffffffffffffffff831610611884565b905067ffffffffffffffff8316118461187c565b67ffffffffffffffff841610915085611874565b506001600160a01b0360025416331415611820565b346102b3575f3660031901126102b357336001600160a01b036001541603611a74576001600160a01b0319600154166001555f54336001600160a01b03198216175f556001600160a01b033391167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e05f80a3005b7f118cdaa7000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b346102b3575f3660031901126102b3576020600354604051908152f35b346102b3575f3660031901126102b357611ad561248e565b6001600160a01b0319600154166001555f6001600160a01b0381546001600160a01b031981168355167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e08280a3005b346102b35760203660031901126102b3576004355f526004602052602064ffffffffff60405f205416604051908152f35b346102b3575f3660031901126102b357602060405163ffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346102b35760203660031901126102b35763ffffffff611bb3612014565b611bbb61221f565b50165f526009602052610140611bd360405f20612265565b611c7860405180926bffffffffffffffffffffffff61012080926001600160a01b03815116855260ff602082015116602086015260ff604082015116604086015263ffffffff606082015116606086015263ffffffff608082015116608086015263ffffffff60a08201511660a086015263ffffffff60c08201511660c086015260ff60e08201511660e086015260ff61010082015116610100860152015116910152565bf35b346102b35760203660031901126102b3576004355f52600c60205260405f20611ca1612158565b905490604067ffffffffffffffff83169182815260ff67ffffffffffffffff85841c169485602084015260801c16151591829101525f14611cfb575b6040805167ffffffffffffffff928316815292909116602083015290f35b505060015f90611cdd565b346102b3575f3660031901126102b357602063ffffffff60075460a01c16604051908152f35b346102b3575f3660031901126102b35760206001600160a01b0360025416604051908152f35b346102b35760603660031901126102b35760c0611d6d612014565b611d75611fee565b604051915f526009602052600160405f2080548452015460208301526008545f908060d01c611de4575b604084015260608301525f815f92611dbf575b50608083015260a0820152f35b9150505f52600a60205260405f20546044355f52600c60205260405f20549084611db2565b6005549150611d9f565b346102b35760203660031901126102b3576004356001600160a01b03811681036102b357611e1d6020916120b4565b6040519015158152f35b346102b35760203660031901126102b3576001600160a01b03611e48611ffe565b611e5061248e565b16801561160257806001600160a01b031960075416176007557fcb01a7f7172301bc845052ce4b20f9ab6dbbbc83aba5c3d0f5c21a63c38e613c5f80a2005b346102b35760203660031901126102b35760ff611eaa611fde565b165f52600b60205260206001600160a01b0360405f205416604051908152f35b346102b35760203660031901126102b3576004356001600160a01b0381168091036102b3573033036104ed5780156116025760075460ff8160c01c1660ff81146115da57600101907fffffffffffffff00ffffffffffffffffffffffffffffffffffffffffffffffff78ff0000000000000000000000000000000000000000000000008360c01b16911617600755611f60612124565b9082825260ff602083019160018352165f52600a6020526001600160a01b038060405f20935116166001600160a01b031983541617825551151560ff60a01b1960ff60a01b83549260a01b1691161790557f2b7f6fb663a758cffe9232f04d7de3350460f8c5b9331323fa5d3240a1146589602060405160018152a2005b6004359060ff821682036102b357565b6024359060ff821682036102b357565b600435906001600160a01b03821682036102b357565b6004359063ffffffff821682036102b357565b60609060031901126102b3576004359060243567ffffffffffffffff811681036102b3579060443567ffffffffffffffff811681036102b35790565b9060206003198301126102b35760043567ffffffffffffffff81116102b357826023820112156102b35780600401359267ffffffffffffffff84116102b357602484830101116102b3576024019190565b9060ff60075460c01c16805b6120ca57505f9150565b805f52600a6020526001600160a01b0360405f2054166001600160a01b038416148061210b575b612104578015610ec9575f1901806120c0565b5060019150565b50805f52600a60205260ff60405f205460a01c166120f1565b604051906040820182811067ffffffffffffffff82111761214457604052565b634e487b7160e01b5f52604160045260245ffd5b604051906060820182811067ffffffffffffffff82111761214457604052565b604051906080820182811067ffffffffffffffff82111761214457604052565b6040519060a0820182811067ffffffffffffffff82111761214457604052565b60405190610140820182811067ffffffffffffffff82111761214457604052565b6040519060c0820182811067ffffffffffffffff82111761214457604052565b6040519190601f01601f1916820167ffffffffffffffff81118382101761214457604052565b6122276121b8565b905f82525f60208301525f60408301525f60608301525f60808301525f60a08301525f60c08301525f60e08301525f6101008301525f610120830152565b906bffffffffffffffffffffffff600161227d6121b8565b9363ffffffff81546001600160a01b038116875260ff8160a01c16602088015260ff8160a81c166040880152818160b01c16606088015260d01c166080860152015463ffffffff811660a085015263ffffffff8160201c1660c085015260ff8160401c1660e085015260ff8160481c1661010085015260501c16610120830152565b91908201809211610ec957565b612314612178565b9060ff6008546001600160a01b0381168452818160a01c16602085015264ffffffffff8160a81c16604085015260d01c1615156060830152565b67ffffffffffffffff811161214457601f01601f191660200190565b9291926123796109ee8361234e565b93828552828201116102b357815f926020928387013784010152565b64ffffffffff62278d009116019064ffffffffff8211610ec957565b60ff60075460c01c1660015b8181106123f9576001600160a01b03837f0583e60c000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b805f52600a6020526001600160a01b0360405f2054166001600160a01b03841680911480612475575b61242f57506001016123bd565b925090505f52600a60205260405f2060ff60a01b1981541690557f2b7f6fb663a758cffe9232f04d7de3350460f8c5b9331323fa5d3240a114658960206040515f8152a2565b50815f52600a60205260ff60405f205460a01c16612422565b6001600160a01b035f54163303611a7457565b610539461480156124af5790565b50617a6946149056",
}

// RollupGovernance is an auto generated Go binding around an Ethereum contract.
type RollupGovernance struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *RollupGovernance) GetABI() abi.ABI {
	return c.abi
}

// NewRollupGovernance creates a new instance of RollupGovernance.
func NewRollupGovernance() *RollupGovernance {
	parsed, err := RollupGovernanceMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &RollupGovernance{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *RollupGovernance) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor((address,address,address,address,address,uint32,(address,uint8,uint8,uint32,uint32,uint32,uint32,uint8,uint8,uint96),(bytes32,uint64,uint64)[]) setup) returns()
func (rollupGovernance *RollupGovernance) PackConstructor(setup IRollupGovernanceSetup) []byte {
	enc, err := rollupGovernance.abi.Pack("", setup)
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
func (rollupGovernance *RollupGovernance) PackAcceptOwnership() []byte {
	enc, err := rollupGovernance.abi.Pack("acceptOwnership")
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
func (rollupGovernance *RollupGovernance) TryPackAcceptOwnership() ([]byte, error) {
	return rollupGovernance.abi.Pack("acceptOwnership")
}

// PackActivation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x62718f25.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function activation(bytes32 measurement) view returns(uint64 firstBlock, uint64 lastBlock)
func (rollupGovernance *RollupGovernance) PackActivation(measurement [32]byte) []byte {
	enc, err := rollupGovernance.abi.Pack("activation", measurement)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackActivation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x62718f25.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function activation(bytes32 measurement) view returns(uint64 firstBlock, uint64 lastBlock)
func (rollupGovernance *RollupGovernance) TryPackActivation(measurement [32]byte) ([]byte, error) {
	return rollupGovernance.abi.Pack("activation", measurement)
}

// ActivationOutput serves as a container for the return parameters of contract
// method Activation.
type ActivationOutput struct {
	FirstBlock uint64
	LastBlock  uint64
}

// UnpackActivation is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x62718f25.
//
// Solidity: function activation(bytes32 measurement) view returns(uint64 firstBlock, uint64 lastBlock)
func (rollupGovernance *RollupGovernance) UnpackActivation(data []byte) (ActivationOutput, error) {
	out, err := rollupGovernance.abi.Unpack("activation", data)
	outstruct := new(ActivationOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.FirstBlock = *abi.ConvertType(out[0], new(uint64)).(*uint64)
	outstruct.LastBlock = *abi.ConvertType(out[1], new(uint64)).(*uint64)
	return *outstruct, nil
}

// PackAnnounce is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb216706c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function announce(bytes change) returns(bytes32 id)
func (rollupGovernance *RollupGovernance) PackAnnounce(change []byte) []byte {
	enc, err := rollupGovernance.abi.Pack("announce", change)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAnnounce is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb216706c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function announce(bytes change) returns(bytes32 id)
func (rollupGovernance *RollupGovernance) TryPackAnnounce(change []byte) ([]byte, error) {
	return rollupGovernance.abi.Pack("announce", change)
}

// UnpackAnnounce is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb216706c.
//
// Solidity: function announce(bytes change) returns(bytes32 id)
func (rollupGovernance *RollupGovernance) UnpackAnnounce(data []byte) ([32]byte, error) {
	out, err := rollupGovernance.abi.Unpack("announce", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackAnnounceZkOnly is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x806fadea.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function announceZkOnly(uint40 until) returns()
func (rollupGovernance *RollupGovernance) PackAnnounceZkOnly(until *big.Int) []byte {
	enc, err := rollupGovernance.abi.Pack("announceZkOnly", until)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAnnounceZkOnly is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x806fadea.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function announceZkOnly(uint40 until) returns()
func (rollupGovernance *RollupGovernance) TryPackAnnounceZkOnly(until *big.Int) ([]byte, error) {
	return rollupGovernance.abi.Pack("announceZkOnly", until)
}

// PackChangeAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6b4fc038.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function changeAt(bytes32 id) view returns(uint40 at)
func (rollupGovernance *RollupGovernance) PackChangeAt(id [32]byte) []byte {
	enc, err := rollupGovernance.abi.Pack("changeAt", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackChangeAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6b4fc038.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function changeAt(bytes32 id) view returns(uint40 at)
func (rollupGovernance *RollupGovernance) TryPackChangeAt(id [32]byte) ([]byte, error) {
	return rollupGovernance.abi.Pack("changeAt", id)
}

// UnpackChangeAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6b4fc038.
//
// Solidity: function changeAt(bytes32 id) view returns(uint40 at)
func (rollupGovernance *RollupGovernance) UnpackChangeAt(data []byte) (*big.Int, error) {
	out, err := rollupGovernance.abi.Unpack("changeAt", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackConfig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79502c55.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function config() view returns(bytes32)
func (rollupGovernance *RollupGovernance) PackConfig() []byte {
	enc, err := rollupGovernance.abi.Pack("config")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackConfig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79502c55.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function config() view returns(bytes32)
func (rollupGovernance *RollupGovernance) TryPackConfig() ([]byte, error) {
	return rollupGovernance.abi.Pack("config")
}

// UnpackConfig is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x79502c55.
//
// Solidity: function config() view returns(bytes32)
func (rollupGovernance *RollupGovernance) UnpackConfig(data []byte) ([32]byte, error) {
	out, err := rollupGovernance.abi.Unpack("config", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackCurrent is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9fa6a6e3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function current() view returns((address,uint32,uint8,uint8,uint40))
func (rollupGovernance *RollupGovernance) PackCurrent() []byte {
	enc, err := rollupGovernance.abi.Pack("current")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCurrent is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9fa6a6e3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function current() view returns((address,uint32,uint8,uint8,uint40))
func (rollupGovernance *RollupGovernance) TryPackCurrent() ([]byte, error) {
	return rollupGovernance.abi.Pack("current")
}

// UnpackCurrent is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9fa6a6e3.
//
// Solidity: function current() view returns((address,uint32,uint8,uint8,uint40))
func (rollupGovernance *RollupGovernance) UnpackCurrent(data []byte) (IRollupGovernanceCurrent, error) {
	out, err := rollupGovernance.abi.Unpack("current", data)
	if err != nil {
		return *new(IRollupGovernanceCurrent), err
	}
	out0 := *abi.ConvertType(out[0], new(IRollupGovernanceCurrent)).(*IRollupGovernanceCurrent)
	return out0, nil
}

// PackDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6a42b8f8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function delay() view returns(uint32)
func (rollupGovernance *RollupGovernance) PackDelay() []byte {
	enc, err := rollupGovernance.abi.Pack("delay")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6a42b8f8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function delay() view returns(uint32)
func (rollupGovernance *RollupGovernance) TryPackDelay() ([]byte, error) {
	return rollupGovernance.abi.Pack("delay")
}

// UnpackDelay is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6a42b8f8.
//
// Solidity: function delay() view returns(uint32)
func (rollupGovernance *RollupGovernance) UnpackDelay(data []byte) (uint32, error) {
	out, err := rollupGovernance.abi.Unpack("delay", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackDropTeeVerifier is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf45eb2f0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function dropTeeVerifier(address verifier) returns()
func (rollupGovernance *RollupGovernance) PackDropTeeVerifier(verifier common.Address) []byte {
	enc, err := rollupGovernance.abi.Pack("dropTeeVerifier", verifier)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDropTeeVerifier is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf45eb2f0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function dropTeeVerifier(address verifier) returns()
func (rollupGovernance *RollupGovernance) TryPackDropTeeVerifier(verifier common.Address) ([]byte, error) {
	return rollupGovernance.abi.Pack("dropTeeVerifier", verifier)
}

// PackEnact is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbdd7df12.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function enact(bytes change) returns()
func (rollupGovernance *RollupGovernance) PackEnact(change []byte) []byte {
	enc, err := rollupGovernance.abi.Pack("enact", change)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEnact is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbdd7df12.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function enact(bytes change) returns()
func (rollupGovernance *RollupGovernance) TryPackEnact(change []byte) ([]byte, error) {
	return rollupGovernance.abi.Pack("enact", change)
}

// PackGuardian is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x452a9320.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function guardian() view returns(address)
func (rollupGovernance *RollupGovernance) PackGuardian() []byte {
	enc, err := rollupGovernance.abi.Pack("guardian")
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
func (rollupGovernance *RollupGovernance) TryPackGuardian() ([]byte, error) {
	return rollupGovernance.abi.Pack("guardian")
}

// UnpackGuardian is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x452a9320.
//
// Solidity: function guardian() view returns(address)
func (rollupGovernance *RollupGovernance) UnpackGuardian(data []byte) (common.Address, error) {
	out, err := rollupGovernance.abi.Unpack("guardian", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackIsActive is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe44e63e8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isActive(bytes32 measurement, uint64 firstBlock, uint64 lastBlock) view returns(bool)
func (rollupGovernance *RollupGovernance) PackIsActive(measurement [32]byte, firstBlock uint64, lastBlock uint64) []byte {
	enc, err := rollupGovernance.abi.Pack("isActive", measurement, firstBlock, lastBlock)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsActive is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe44e63e8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isActive(bytes32 measurement, uint64 firstBlock, uint64 lastBlock) view returns(bool)
func (rollupGovernance *RollupGovernance) TryPackIsActive(measurement [32]byte, firstBlock uint64, lastBlock uint64) ([]byte, error) {
	return rollupGovernance.abi.Pack("isActive", measurement, firstBlock, lastBlock)
}

// UnpackIsActive is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe44e63e8.
//
// Solidity: function isActive(bytes32 measurement, uint64 firstBlock, uint64 lastBlock) view returns(bool)
func (rollupGovernance *RollupGovernance) UnpackIsActive(data []byte) (bool, error) {
	out, err := rollupGovernance.abi.Unpack("isActive", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackIsTeeVerifier is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x26d1999e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isTeeVerifier(address verifier) view returns(bool)
func (rollupGovernance *RollupGovernance) PackIsTeeVerifier(verifier common.Address) []byte {
	enc, err := rollupGovernance.abi.Pack("isTeeVerifier", verifier)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsTeeVerifier is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x26d1999e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isTeeVerifier(address verifier) view returns(bool)
func (rollupGovernance *RollupGovernance) TryPackIsTeeVerifier(verifier common.Address) ([]byte, error) {
	return rollupGovernance.abi.Pack("isTeeVerifier", verifier)
}

// UnpackIsTeeVerifier is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x26d1999e.
//
// Solidity: function isTeeVerifier(address verifier) view returns(bool)
func (rollupGovernance *RollupGovernance) UnpackIsTeeVerifier(data []byte) (bool, error) {
	out, err := rollupGovernance.abi.Unpack("isTeeVerifier", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackNarrowActivation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7ad19363.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function narrowActivation(bytes32 measurement, uint64 firstBlock, uint64 lastBlock) returns()
func (rollupGovernance *RollupGovernance) PackNarrowActivation(measurement [32]byte, firstBlock uint64, lastBlock uint64) []byte {
	enc, err := rollupGovernance.abi.Pack("narrowActivation", measurement, firstBlock, lastBlock)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNarrowActivation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7ad19363.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function narrowActivation(bytes32 measurement, uint64 firstBlock, uint64 lastBlock) returns()
func (rollupGovernance *RollupGovernance) TryPackNarrowActivation(measurement [32]byte, firstBlock uint64, lastBlock uint64) ([]byte, error) {
	return rollupGovernance.abi.Pack("narrowActivation", measurement, firstBlock, lastBlock)
}

// PackOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8da5cb5b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function owner() view returns(address)
func (rollupGovernance *RollupGovernance) PackOwner() []byte {
	enc, err := rollupGovernance.abi.Pack("owner")
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
func (rollupGovernance *RollupGovernance) TryPackOwner() ([]byte, error) {
	return rollupGovernance.abi.Pack("owner")
}

// UnpackOwner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8da5cb5b.
//
// Solidity: function owner() view returns(address)
func (rollupGovernance *RollupGovernance) UnpackOwner(data []byte) (common.Address, error) {
	out, err := rollupGovernance.abi.Unpack("owner", data)
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
func (rollupGovernance *RollupGovernance) PackPendingOwner() []byte {
	enc, err := rollupGovernance.abi.Pack("pendingOwner")
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
func (rollupGovernance *RollupGovernance) TryPackPendingOwner() ([]byte, error) {
	return rollupGovernance.abi.Pack("pendingOwner")
}

// UnpackPendingOwner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe30c3978.
//
// Solidity: function pendingOwner() view returns(address)
func (rollupGovernance *RollupGovernance) UnpackPendingOwner(data []byte) (common.Address, error) {
	out, err := rollupGovernance.abi.Unpack("pendingOwner", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackPolicy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x66ff4f54.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function policy(uint32 version) view returns((address,uint8,uint8,uint32,uint32,uint32,uint32,uint8,uint8,uint96))
func (rollupGovernance *RollupGovernance) PackPolicy(version uint32) []byte {
	enc, err := rollupGovernance.abi.Pack("policy", version)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPolicy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x66ff4f54.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function policy(uint32 version) view returns((address,uint8,uint8,uint32,uint32,uint32,uint32,uint8,uint8,uint96))
func (rollupGovernance *RollupGovernance) TryPackPolicy(version uint32) ([]byte, error) {
	return rollupGovernance.abi.Pack("policy", version)
}

// UnpackPolicy is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x66ff4f54.
//
// Solidity: function policy(uint32 version) view returns((address,uint8,uint8,uint32,uint32,uint32,uint32,uint8,uint8,uint96))
func (rollupGovernance *RollupGovernance) UnpackPolicy(data []byte) (IRollupGovernancePolicy, error) {
	out, err := rollupGovernance.abi.Unpack("policy", data)
	if err != nil {
		return *new(IRollupGovernancePolicy), err
	}
	out0 := *abi.ConvertType(out[0], new(IRollupGovernancePolicy)).(*IRollupGovernancePolicy)
	return out0, nil
}

// PackPolicyVersion is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x58355ead.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function policyVersion() view returns(uint32)
func (rollupGovernance *RollupGovernance) PackPolicyVersion() []byte {
	enc, err := rollupGovernance.abi.Pack("policyVersion")
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
func (rollupGovernance *RollupGovernance) TryPackPolicyVersion() ([]byte, error) {
	return rollupGovernance.abi.Pack("policyVersion")
}

// UnpackPolicyVersion is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x58355ead.
//
// Solidity: function policyVersion() view returns(uint32)
func (rollupGovernance *RollupGovernance) UnpackPolicyVersion(data []byte) (uint32, error) {
	out, err := rollupGovernance.abi.Unpack("policyVersion", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackProposer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa8e4fb90.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposer() view returns(address)
func (rollupGovernance *RollupGovernance) PackProposer() []byte {
	enc, err := rollupGovernance.abi.Pack("proposer")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa8e4fb90.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposer() view returns(address)
func (rollupGovernance *RollupGovernance) TryPackProposer() ([]byte, error) {
	return rollupGovernance.abi.Pack("proposer")
}

// UnpackProposer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa8e4fb90.
//
// Solidity: function proposer() view returns(address)
func (rollupGovernance *RollupGovernance) UnpackProposer(data []byte) (common.Address, error) {
	out, err := rollupGovernance.abi.Unpack("proposer", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackRemoveActivation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf413aded.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function removeActivation(bytes32 measurement) returns()
func (rollupGovernance *RollupGovernance) PackRemoveActivation(measurement [32]byte) []byte {
	enc, err := rollupGovernance.abi.Pack("removeActivation", measurement)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRemoveActivation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf413aded.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function removeActivation(bytes32 measurement) returns()
func (rollupGovernance *RollupGovernance) TryPackRemoveActivation(measurement [32]byte) ([]byte, error) {
	return rollupGovernance.abi.Pack("removeActivation", measurement)
}

// PackRenounceOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x715018a6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function renounceOwnership() returns()
func (rollupGovernance *RollupGovernance) PackRenounceOwnership() []byte {
	enc, err := rollupGovernance.abi.Pack("renounceOwnership")
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
func (rollupGovernance *RollupGovernance) TryPackRenounceOwnership() ([]byte, error) {
	return rollupGovernance.abi.Pack("renounceOwnership")
}

// PackRevokeZkOnly is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa1998bbf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function revokeZkOnly() returns()
func (rollupGovernance *RollupGovernance) PackRevokeZkOnly() []byte {
	enc, err := rollupGovernance.abi.Pack("revokeZkOnly")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRevokeZkOnly is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa1998bbf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function revokeZkOnly() returns()
func (rollupGovernance *RollupGovernance) TryPackRevokeZkOnly() ([]byte, error) {
	return rollupGovernance.abi.Pack("revokeZkOnly")
}

// PackSetActivation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf358db03.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setActivation(bytes32 measurement, uint64 firstBlock, uint64 lastBlock) returns()
func (rollupGovernance *RollupGovernance) PackSetActivation(measurement [32]byte, firstBlock uint64, lastBlock uint64) []byte {
	enc, err := rollupGovernance.abi.Pack("setActivation", measurement, firstBlock, lastBlock)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetActivation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf358db03.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setActivation(bytes32 measurement, uint64 firstBlock, uint64 lastBlock) returns()
func (rollupGovernance *RollupGovernance) TryPackSetActivation(measurement [32]byte, firstBlock uint64, lastBlock uint64) ([]byte, error) {
	return rollupGovernance.abi.Pack("setActivation", measurement, firstBlock, lastBlock)
}

// PackSetConfig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe8a5282d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setConfig(bytes32 config_) returns()
func (rollupGovernance *RollupGovernance) PackSetConfig(config [32]byte) []byte {
	enc, err := rollupGovernance.abi.Pack("setConfig", config)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetConfig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe8a5282d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setConfig(bytes32 config_) returns()
func (rollupGovernance *RollupGovernance) TryPackSetConfig(config [32]byte) ([]byte, error) {
	return rollupGovernance.abi.Pack("setConfig", config)
}

// PackSetGuardian is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8a0dac4a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setGuardian(address guardian_) returns()
func (rollupGovernance *RollupGovernance) PackSetGuardian(guardian common.Address) []byte {
	enc, err := rollupGovernance.abi.Pack("setGuardian", guardian)
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
func (rollupGovernance *RollupGovernance) TryPackSetGuardian(guardian common.Address) ([]byte, error) {
	return rollupGovernance.abi.Pack("setGuardian", guardian)
}

// PackSetPolicy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbc3ec26a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setPolicy((address,uint8,uint8,uint32,uint32,uint32,uint32,uint8,uint8,uint96) policy_) returns()
func (rollupGovernance *RollupGovernance) PackSetPolicy(policy IRollupGovernancePolicy) []byte {
	enc, err := rollupGovernance.abi.Pack("setPolicy", policy)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetPolicy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbc3ec26a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setPolicy((address,uint8,uint8,uint32,uint32,uint32,uint32,uint8,uint8,uint96) policy_) returns()
func (rollupGovernance *RollupGovernance) TryPackSetPolicy(policy IRollupGovernancePolicy) ([]byte, error) {
	return rollupGovernance.abi.Pack("setPolicy", policy)
}

// PackSetProposer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1fb4a228.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setProposer(address proposer_) returns()
func (rollupGovernance *RollupGovernance) PackSetProposer(proposer common.Address) []byte {
	enc, err := rollupGovernance.abi.Pack("setProposer", proposer)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetProposer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1fb4a228.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setProposer(address proposer_) returns()
func (rollupGovernance *RollupGovernance) TryPackSetProposer(proposer common.Address) ([]byte, error) {
	return rollupGovernance.abi.Pack("setProposer", proposer)
}

// PackSetTeeVerifier is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x016f7283.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setTeeVerifier(address verifier) returns()
func (rollupGovernance *RollupGovernance) PackSetTeeVerifier(verifier common.Address) []byte {
	enc, err := rollupGovernance.abi.Pack("setTeeVerifier", verifier)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetTeeVerifier is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x016f7283.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setTeeVerifier(address verifier) returns()
func (rollupGovernance *RollupGovernance) TryPackSetTeeVerifier(verifier common.Address) ([]byte, error) {
	return rollupGovernance.abi.Pack("setTeeVerifier", verifier)
}

// PackSetZkVerifier is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x96913528.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setZkVerifier(address verifier) returns()
func (rollupGovernance *RollupGovernance) PackSetZkVerifier(verifier common.Address) []byte {
	enc, err := rollupGovernance.abi.Pack("setZkVerifier", verifier)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetZkVerifier is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x96913528.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setZkVerifier(address verifier) returns()
func (rollupGovernance *RollupGovernance) TryPackSetZkVerifier(verifier common.Address) ([]byte, error) {
	return rollupGovernance.abi.Pack("setZkVerifier", verifier)
}

// PackTeeVerifier is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcda752ff.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function teeVerifier() view returns(address)
func (rollupGovernance *RollupGovernance) PackTeeVerifier() []byte {
	enc, err := rollupGovernance.abi.Pack("teeVerifier")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTeeVerifier is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcda752ff.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function teeVerifier() view returns(address)
func (rollupGovernance *RollupGovernance) TryPackTeeVerifier() ([]byte, error) {
	return rollupGovernance.abi.Pack("teeVerifier")
}

// UnpackTeeVerifier is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xcda752ff.
//
// Solidity: function teeVerifier() view returns(address)
func (rollupGovernance *RollupGovernance) UnpackTeeVerifier(data []byte) (common.Address, error) {
	out, err := rollupGovernance.abi.Unpack("teeVerifier", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackTeeVerifierAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe6ae7374.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function teeVerifierAt(uint8 number) view returns(address verifier, bool accepted)
func (rollupGovernance *RollupGovernance) PackTeeVerifierAt(number uint8) []byte {
	enc, err := rollupGovernance.abi.Pack("teeVerifierAt", number)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTeeVerifierAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe6ae7374.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function teeVerifierAt(uint8 number) view returns(address verifier, bool accepted)
func (rollupGovernance *RollupGovernance) TryPackTeeVerifierAt(number uint8) ([]byte, error) {
	return rollupGovernance.abi.Pack("teeVerifierAt", number)
}

// TeeVerifierAtOutput serves as a container for the return parameters of contract
// method TeeVerifierAt.
type TeeVerifierAtOutput struct {
	Verifier common.Address
	Accepted bool
}

// UnpackTeeVerifierAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe6ae7374.
//
// Solidity: function teeVerifierAt(uint8 number) view returns(address verifier, bool accepted)
func (rollupGovernance *RollupGovernance) UnpackTeeVerifierAt(data []byte) (TeeVerifierAtOutput, error) {
	out, err := rollupGovernance.abi.Unpack("teeVerifierAt", data)
	outstruct := new(TeeVerifierAtOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Verifier = *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	outstruct.Accepted = *abi.ConvertType(out[1], new(bool)).(*bool)
	return *outstruct, nil
}

// PackTerms is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf01f5ecc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function terms(uint32 version) view returns(((address,uint8,uint8,uint32,uint32,uint32,uint32,uint8,uint8,uint96),address,uint8,uint40,uint40,uint40))
func (rollupGovernance *RollupGovernance) PackTerms(version uint32) []byte {
	enc, err := rollupGovernance.abi.Pack("terms", version)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTerms is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf01f5ecc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function terms(uint32 version) view returns(((address,uint8,uint8,uint32,uint32,uint32,uint32,uint8,uint8,uint96),address,uint8,uint40,uint40,uint40))
func (rollupGovernance *RollupGovernance) TryPackTerms(version uint32) ([]byte, error) {
	return rollupGovernance.abi.Pack("terms", version)
}

// UnpackTerms is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf01f5ecc.
//
// Solidity: function terms(uint32 version) view returns(((address,uint8,uint8,uint32,uint32,uint32,uint32,uint8,uint8,uint96),address,uint8,uint40,uint40,uint40))
func (rollupGovernance *RollupGovernance) UnpackTerms(data []byte) (IRollupGovernanceTerms, error) {
	out, err := rollupGovernance.abi.Unpack("terms", data)
	if err != nil {
		return *new(IRollupGovernanceTerms), err
	}
	out0 := *abi.ConvertType(out[0], new(IRollupGovernanceTerms)).(*IRollupGovernanceTerms)
	return out0, nil
}

// PackTermsInWords is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3f94d3bc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function termsInWords(uint32 version, uint8 tee, bytes32 measurement) view returns(uint256, uint256, uint256, uint256, uint256, uint256)
func (rollupGovernance *RollupGovernance) PackTermsInWords(version uint32, tee uint8, measurement [32]byte) []byte {
	enc, err := rollupGovernance.abi.Pack("termsInWords", version, tee, measurement)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTermsInWords is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3f94d3bc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function termsInWords(uint32 version, uint8 tee, bytes32 measurement) view returns(uint256, uint256, uint256, uint256, uint256, uint256)
func (rollupGovernance *RollupGovernance) TryPackTermsInWords(version uint32, tee uint8, measurement [32]byte) ([]byte, error) {
	return rollupGovernance.abi.Pack("termsInWords", version, tee, measurement)
}

// TermsInWordsOutput serves as a container for the return parameters of contract
// method TermsInWords.
type TermsInWordsOutput struct {
	Arg0 *big.Int
	Arg1 *big.Int
	Arg2 *big.Int
	Arg3 *big.Int
	Arg4 *big.Int
	Arg5 *big.Int
}

// UnpackTermsInWords is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3f94d3bc.
//
// Solidity: function termsInWords(uint32 version, uint8 tee, bytes32 measurement) view returns(uint256, uint256, uint256, uint256, uint256, uint256)
func (rollupGovernance *RollupGovernance) UnpackTermsInWords(data []byte) (TermsInWordsOutput, error) {
	out, err := rollupGovernance.abi.Unpack("termsInWords", data)
	outstruct := new(TermsInWordsOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Arg0 = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Arg1 = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	outstruct.Arg2 = abi.ConvertType(out[2], new(big.Int)).(*big.Int)
	outstruct.Arg3 = abi.ConvertType(out[3], new(big.Int)).(*big.Int)
	outstruct.Arg4 = abi.ConvertType(out[4], new(big.Int)).(*big.Int)
	outstruct.Arg5 = abi.ConvertType(out[5], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackTransferOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2fde38b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferOwnership(address newOwner) returns()
func (rollupGovernance *RollupGovernance) PackTransferOwnership(newOwner common.Address) []byte {
	enc, err := rollupGovernance.abi.Pack("transferOwnership", newOwner)
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
func (rollupGovernance *RollupGovernance) TryPackTransferOwnership(newOwner common.Address) ([]byte, error) {
	return rollupGovernance.abi.Pack("transferOwnership", newOwner)
}

// PackWithdrawChange is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfae0827d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdrawChange(bytes32 id) returns()
func (rollupGovernance *RollupGovernance) PackWithdrawChange(id [32]byte) []byte {
	enc, err := rollupGovernance.abi.Pack("withdrawChange", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdrawChange is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfae0827d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdrawChange(bytes32 id) returns()
func (rollupGovernance *RollupGovernance) TryPackWithdrawChange(id [32]byte) ([]byte, error) {
	return rollupGovernance.abi.Pack("withdrawChange", id)
}

// PackZkOnly is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc136c6bc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function zkOnly() view returns(uint40 at, uint40 until)
func (rollupGovernance *RollupGovernance) PackZkOnly() []byte {
	enc, err := rollupGovernance.abi.Pack("zkOnly")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackZkOnly is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc136c6bc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function zkOnly() view returns(uint40 at, uint40 until)
func (rollupGovernance *RollupGovernance) TryPackZkOnly() ([]byte, error) {
	return rollupGovernance.abi.Pack("zkOnly")
}

// ZkOnlyOutput serves as a container for the return parameters of contract
// method ZkOnly.
type ZkOnlyOutput struct {
	At    *big.Int
	Until *big.Int
}

// UnpackZkOnly is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc136c6bc.
//
// Solidity: function zkOnly() view returns(uint40 at, uint40 until)
func (rollupGovernance *RollupGovernance) UnpackZkOnly(data []byte) (ZkOnlyOutput, error) {
	out, err := rollupGovernance.abi.Unpack("zkOnly", data)
	outstruct := new(ZkOnlyOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.At = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Until = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackZkVerifier is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd6df096d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function zkVerifier() view returns(address)
func (rollupGovernance *RollupGovernance) PackZkVerifier() []byte {
	enc, err := rollupGovernance.abi.Pack("zkVerifier")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackZkVerifier is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd6df096d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function zkVerifier() view returns(address)
func (rollupGovernance *RollupGovernance) TryPackZkVerifier() ([]byte, error) {
	return rollupGovernance.abi.Pack("zkVerifier")
}

// UnpackZkVerifier is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd6df096d.
//
// Solidity: function zkVerifier() view returns(address)
func (rollupGovernance *RollupGovernance) UnpackZkVerifier(data []byte) (common.Address, error) {
	out, err := rollupGovernance.abi.Unpack("zkVerifier", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackZkVerifierAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x106ff24d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function zkVerifierAt(uint8 number) view returns(address)
func (rollupGovernance *RollupGovernance) PackZkVerifierAt(number uint8) []byte {
	enc, err := rollupGovernance.abi.Pack("zkVerifierAt", number)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackZkVerifierAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x106ff24d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function zkVerifierAt(uint8 number) view returns(address)
func (rollupGovernance *RollupGovernance) TryPackZkVerifierAt(number uint8) ([]byte, error) {
	return rollupGovernance.abi.Pack("zkVerifierAt", number)
}

// UnpackZkVerifierAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x106ff24d.
//
// Solidity: function zkVerifierAt(uint8 number) view returns(address)
func (rollupGovernance *RollupGovernance) UnpackZkVerifierAt(data []byte) (common.Address, error) {
	out, err := rollupGovernance.abi.Unpack("zkVerifierAt", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// RollupGovernanceActivationSet represents a ActivationSet event raised by the RollupGovernance contract.
type RollupGovernanceActivationSet struct {
	Measurement [32]byte
	FirstBlock  uint64
	LastBlock   uint64
	Raw         *types.Log // Blockchain specific contextual infos
}

const RollupGovernanceActivationSetEventName = "ActivationSet"

// ContractEventName returns the user-defined event name.
func (RollupGovernanceActivationSet) ContractEventName() string {
	return RollupGovernanceActivationSetEventName
}

// UnpackActivationSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ActivationSet(bytes32 indexed measurement, uint64 firstBlock, uint64 lastBlock)
func (rollupGovernance *RollupGovernance) UnpackActivationSetEvent(log *types.Log) (*RollupGovernanceActivationSet, error) {
	event := "ActivationSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rollupGovernance.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RollupGovernanceActivationSet)
	if len(log.Data) > 0 {
		if err := rollupGovernance.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range rollupGovernance.abi.Events[event].Inputs {
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

// RollupGovernanceChangeAnnounced represents a ChangeAnnounced event raised by the RollupGovernance contract.
type RollupGovernanceChangeAnnounced struct {
	Id     [32]byte
	At     *big.Int
	Change []byte
	Raw    *types.Log // Blockchain specific contextual infos
}

const RollupGovernanceChangeAnnouncedEventName = "ChangeAnnounced"

// ContractEventName returns the user-defined event name.
func (RollupGovernanceChangeAnnounced) ContractEventName() string {
	return RollupGovernanceChangeAnnouncedEventName
}

// UnpackChangeAnnouncedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ChangeAnnounced(bytes32 indexed id, uint40 at, bytes change)
func (rollupGovernance *RollupGovernance) UnpackChangeAnnouncedEvent(log *types.Log) (*RollupGovernanceChangeAnnounced, error) {
	event := "ChangeAnnounced"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rollupGovernance.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RollupGovernanceChangeAnnounced)
	if len(log.Data) > 0 {
		if err := rollupGovernance.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range rollupGovernance.abi.Events[event].Inputs {
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

// RollupGovernanceChangeEnacted represents a ChangeEnacted event raised by the RollupGovernance contract.
type RollupGovernanceChangeEnacted struct {
	Id  [32]byte
	Raw *types.Log // Blockchain specific contextual infos
}

const RollupGovernanceChangeEnactedEventName = "ChangeEnacted"

// ContractEventName returns the user-defined event name.
func (RollupGovernanceChangeEnacted) ContractEventName() string {
	return RollupGovernanceChangeEnactedEventName
}

// UnpackChangeEnactedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ChangeEnacted(bytes32 indexed id)
func (rollupGovernance *RollupGovernance) UnpackChangeEnactedEvent(log *types.Log) (*RollupGovernanceChangeEnacted, error) {
	event := "ChangeEnacted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rollupGovernance.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RollupGovernanceChangeEnacted)
	if len(log.Data) > 0 {
		if err := rollupGovernance.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range rollupGovernance.abi.Events[event].Inputs {
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

// RollupGovernanceChangeWithdrawn represents a ChangeWithdrawn event raised by the RollupGovernance contract.
type RollupGovernanceChangeWithdrawn struct {
	Id  [32]byte
	Raw *types.Log // Blockchain specific contextual infos
}

const RollupGovernanceChangeWithdrawnEventName = "ChangeWithdrawn"

// ContractEventName returns the user-defined event name.
func (RollupGovernanceChangeWithdrawn) ContractEventName() string {
	return RollupGovernanceChangeWithdrawnEventName
}

// UnpackChangeWithdrawnEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ChangeWithdrawn(bytes32 indexed id)
func (rollupGovernance *RollupGovernance) UnpackChangeWithdrawnEvent(log *types.Log) (*RollupGovernanceChangeWithdrawn, error) {
	event := "ChangeWithdrawn"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rollupGovernance.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RollupGovernanceChangeWithdrawn)
	if len(log.Data) > 0 {
		if err := rollupGovernance.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range rollupGovernance.abi.Events[event].Inputs {
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

// RollupGovernanceConfigSet represents a ConfigSet event raised by the RollupGovernance contract.
type RollupGovernanceConfigSet struct {
	Config [32]byte
	Raw    *types.Log // Blockchain specific contextual infos
}

const RollupGovernanceConfigSetEventName = "ConfigSet"

// ContractEventName returns the user-defined event name.
func (RollupGovernanceConfigSet) ContractEventName() string {
	return RollupGovernanceConfigSetEventName
}

// UnpackConfigSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ConfigSet(bytes32 config)
func (rollupGovernance *RollupGovernance) UnpackConfigSetEvent(log *types.Log) (*RollupGovernanceConfigSet, error) {
	event := "ConfigSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rollupGovernance.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RollupGovernanceConfigSet)
	if len(log.Data) > 0 {
		if err := rollupGovernance.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range rollupGovernance.abi.Events[event].Inputs {
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

// RollupGovernanceGuardianSet represents a GuardianSet event raised by the RollupGovernance contract.
type RollupGovernanceGuardianSet struct {
	Guardian common.Address
	Raw      *types.Log // Blockchain specific contextual infos
}

const RollupGovernanceGuardianSetEventName = "GuardianSet"

// ContractEventName returns the user-defined event name.
func (RollupGovernanceGuardianSet) ContractEventName() string {
	return RollupGovernanceGuardianSetEventName
}

// UnpackGuardianSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event GuardianSet(address indexed guardian)
func (rollupGovernance *RollupGovernance) UnpackGuardianSetEvent(log *types.Log) (*RollupGovernanceGuardianSet, error) {
	event := "GuardianSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rollupGovernance.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RollupGovernanceGuardianSet)
	if len(log.Data) > 0 {
		if err := rollupGovernance.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range rollupGovernance.abi.Events[event].Inputs {
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

// RollupGovernanceOwnershipTransferStarted represents a OwnershipTransferStarted event raised by the RollupGovernance contract.
type RollupGovernanceOwnershipTransferStarted struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           *types.Log // Blockchain specific contextual infos
}

const RollupGovernanceOwnershipTransferStartedEventName = "OwnershipTransferStarted"

// ContractEventName returns the user-defined event name.
func (RollupGovernanceOwnershipTransferStarted) ContractEventName() string {
	return RollupGovernanceOwnershipTransferStartedEventName
}

// UnpackOwnershipTransferStartedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OwnershipTransferStarted(address indexed previousOwner, address indexed newOwner)
func (rollupGovernance *RollupGovernance) UnpackOwnershipTransferStartedEvent(log *types.Log) (*RollupGovernanceOwnershipTransferStarted, error) {
	event := "OwnershipTransferStarted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rollupGovernance.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RollupGovernanceOwnershipTransferStarted)
	if len(log.Data) > 0 {
		if err := rollupGovernance.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range rollupGovernance.abi.Events[event].Inputs {
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

// RollupGovernanceOwnershipTransferred represents a OwnershipTransferred event raised by the RollupGovernance contract.
type RollupGovernanceOwnershipTransferred struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           *types.Log // Blockchain specific contextual infos
}

const RollupGovernanceOwnershipTransferredEventName = "OwnershipTransferred"

// ContractEventName returns the user-defined event name.
func (RollupGovernanceOwnershipTransferred) ContractEventName() string {
	return RollupGovernanceOwnershipTransferredEventName
}

// UnpackOwnershipTransferredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OwnershipTransferred(address indexed previousOwner, address indexed newOwner)
func (rollupGovernance *RollupGovernance) UnpackOwnershipTransferredEvent(log *types.Log) (*RollupGovernanceOwnershipTransferred, error) {
	event := "OwnershipTransferred"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rollupGovernance.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RollupGovernanceOwnershipTransferred)
	if len(log.Data) > 0 {
		if err := rollupGovernance.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range rollupGovernance.abi.Events[event].Inputs {
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

// RollupGovernancePolicySet represents a PolicySet event raised by the RollupGovernance contract.
type RollupGovernancePolicySet struct {
	Version uint32
	Policy  IRollupGovernancePolicy
	Raw     *types.Log // Blockchain specific contextual infos
}

const RollupGovernancePolicySetEventName = "PolicySet"

// ContractEventName returns the user-defined event name.
func (RollupGovernancePolicySet) ContractEventName() string {
	return RollupGovernancePolicySetEventName
}

// UnpackPolicySetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PolicySet(uint32 indexed version, (address,uint8,uint8,uint32,uint32,uint32,uint32,uint8,uint8,uint96) policy)
func (rollupGovernance *RollupGovernance) UnpackPolicySetEvent(log *types.Log) (*RollupGovernancePolicySet, error) {
	event := "PolicySet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rollupGovernance.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RollupGovernancePolicySet)
	if len(log.Data) > 0 {
		if err := rollupGovernance.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range rollupGovernance.abi.Events[event].Inputs {
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

// RollupGovernanceProposerSet represents a ProposerSet event raised by the RollupGovernance contract.
type RollupGovernanceProposerSet struct {
	Proposer common.Address
	Raw      *types.Log // Blockchain specific contextual infos
}

const RollupGovernanceProposerSetEventName = "ProposerSet"

// ContractEventName returns the user-defined event name.
func (RollupGovernanceProposerSet) ContractEventName() string {
	return RollupGovernanceProposerSetEventName
}

// UnpackProposerSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposerSet(address indexed proposer)
func (rollupGovernance *RollupGovernance) UnpackProposerSetEvent(log *types.Log) (*RollupGovernanceProposerSet, error) {
	event := "ProposerSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rollupGovernance.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RollupGovernanceProposerSet)
	if len(log.Data) > 0 {
		if err := rollupGovernance.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range rollupGovernance.abi.Events[event].Inputs {
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

// RollupGovernanceTeeVerifierSet represents a TeeVerifierSet event raised by the RollupGovernance contract.
type RollupGovernanceTeeVerifierSet struct {
	Verifier common.Address
	Accepted bool
	Raw      *types.Log // Blockchain specific contextual infos
}

const RollupGovernanceTeeVerifierSetEventName = "TeeVerifierSet"

// ContractEventName returns the user-defined event name.
func (RollupGovernanceTeeVerifierSet) ContractEventName() string {
	return RollupGovernanceTeeVerifierSetEventName
}

// UnpackTeeVerifierSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TeeVerifierSet(address indexed verifier, bool accepted)
func (rollupGovernance *RollupGovernance) UnpackTeeVerifierSetEvent(log *types.Log) (*RollupGovernanceTeeVerifierSet, error) {
	event := "TeeVerifierSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rollupGovernance.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RollupGovernanceTeeVerifierSet)
	if len(log.Data) > 0 {
		if err := rollupGovernance.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range rollupGovernance.abi.Events[event].Inputs {
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

// RollupGovernanceZkOnlyAnnounced represents a ZkOnlyAnnounced event raised by the RollupGovernance contract.
type RollupGovernanceZkOnlyAnnounced struct {
	At    *big.Int
	Until *big.Int
	Raw   *types.Log // Blockchain specific contextual infos
}

const RollupGovernanceZkOnlyAnnouncedEventName = "ZkOnlyAnnounced"

// ContractEventName returns the user-defined event name.
func (RollupGovernanceZkOnlyAnnounced) ContractEventName() string {
	return RollupGovernanceZkOnlyAnnouncedEventName
}

// UnpackZkOnlyAnnouncedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ZkOnlyAnnounced(uint40 at, uint40 until)
func (rollupGovernance *RollupGovernance) UnpackZkOnlyAnnouncedEvent(log *types.Log) (*RollupGovernanceZkOnlyAnnounced, error) {
	event := "ZkOnlyAnnounced"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rollupGovernance.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RollupGovernanceZkOnlyAnnounced)
	if len(log.Data) > 0 {
		if err := rollupGovernance.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range rollupGovernance.abi.Events[event].Inputs {
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

// RollupGovernanceZkVerifierSet represents a ZkVerifierSet event raised by the RollupGovernance contract.
type RollupGovernanceZkVerifierSet struct {
	Verifier common.Address
	Number   uint8
	Raw      *types.Log // Blockchain specific contextual infos
}

const RollupGovernanceZkVerifierSetEventName = "ZkVerifierSet"

// ContractEventName returns the user-defined event name.
func (RollupGovernanceZkVerifierSet) ContractEventName() string {
	return RollupGovernanceZkVerifierSetEventName
}

// UnpackZkVerifierSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ZkVerifierSet(address indexed verifier, uint8 number)
func (rollupGovernance *RollupGovernance) UnpackZkVerifierSetEvent(log *types.Log) (*RollupGovernanceZkVerifierSet, error) {
	event := "ZkVerifierSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rollupGovernance.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RollupGovernanceZkVerifierSet)
	if len(log.Data) > 0 {
		if err := rollupGovernance.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range rollupGovernance.abi.Events[event].Inputs {
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
func (rollupGovernance *RollupGovernance) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], rollupGovernance.abi.Errors["BadActivation"].ID.Bytes()[:4]) {
		return rollupGovernance.UnpackBadActivationError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollupGovernance.abi.Errors["BadDelay"].ID.Bytes()[:4]) {
		return rollupGovernance.UnpackBadDelayError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollupGovernance.abi.Errors["BadPolicy"].ID.Bytes()[:4]) {
		return rollupGovernance.UnpackBadPolicyError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollupGovernance.abi.Errors["BadZkOnly"].ID.Bytes()[:4]) {
		return rollupGovernance.UnpackBadZkOnlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollupGovernance.abi.Errors["IsAnnounced"].ID.Bytes()[:4]) {
		return rollupGovernance.UnpackIsAnnouncedError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollupGovernance.abi.Errors["NoVerifier"].ID.Bytes()[:4]) {
		return rollupGovernance.UnpackNoVerifierError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollupGovernance.abi.Errors["NotAnnounced"].ID.Bytes()[:4]) {
		return rollupGovernance.UnpackNotAnnouncedError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollupGovernance.abi.Errors["NotByChange"].ID.Bytes()[:4]) {
		return rollupGovernance.UnpackNotByChangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollupGovernance.abi.Errors["NotDue"].ID.Bytes()[:4]) {
		return rollupGovernance.UnpackNotDueError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollupGovernance.abi.Errors["NotNarrower"].ID.Bytes()[:4]) {
		return rollupGovernance.UnpackNotNarrowerError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollupGovernance.abi.Errors["NotOwnerOrGuardian"].ID.Bytes()[:4]) {
		return rollupGovernance.UnpackNotOwnerOrGuardianError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollupGovernance.abi.Errors["OwnableInvalidOwner"].ID.Bytes()[:4]) {
		return rollupGovernance.UnpackOwnableInvalidOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollupGovernance.abi.Errors["OwnableUnauthorizedAccount"].ID.Bytes()[:4]) {
		return rollupGovernance.UnpackOwnableUnauthorizedAccountError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollupGovernance.abi.Errors["TooManyVerifiers"].ID.Bytes()[:4]) {
		return rollupGovernance.UnpackTooManyVerifiersError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollupGovernance.abi.Errors["ZeroAddress"].ID.Bytes()[:4]) {
		return rollupGovernance.UnpackZeroAddressError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// RollupGovernanceBadActivation represents a BadActivation error raised by the RollupGovernance contract.
type RollupGovernanceBadActivation struct {
	Measurement [32]byte
	FirstBlock  uint64
	LastBlock   uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadActivation(bytes32 measurement, uint64 firstBlock, uint64 lastBlock)
func RollupGovernanceBadActivationErrorID() common.Hash {
	return common.HexToHash("0x1eef32ee6ad4a88f29d26ed927b348ce27df330d4f48383fb3f98353539e591a")
}

// UnpackBadActivationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadActivation(bytes32 measurement, uint64 firstBlock, uint64 lastBlock)
func (rollupGovernance *RollupGovernance) UnpackBadActivationError(raw []byte) (*RollupGovernanceBadActivation, error) {
	out := new(RollupGovernanceBadActivation)
	if err := rollupGovernance.abi.UnpackIntoInterface(out, "BadActivation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupGovernanceBadDelay represents a BadDelay error raised by the RollupGovernance contract.
type RollupGovernanceBadDelay struct {
	Delay uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadDelay(uint32 delay)
func RollupGovernanceBadDelayErrorID() common.Hash {
	return common.HexToHash("0xe330c87fcf83e271c875802ea05e51c382e0e71911b07cfe7cb4ae5fdf579e18")
}

// UnpackBadDelayError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadDelay(uint32 delay)
func (rollupGovernance *RollupGovernance) UnpackBadDelayError(raw []byte) (*RollupGovernanceBadDelay, error) {
	out := new(RollupGovernanceBadDelay)
	if err := rollupGovernance.abi.UnpackIntoInterface(out, "BadDelay", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupGovernanceBadPolicy represents a BadPolicy error raised by the RollupGovernance contract.
type RollupGovernanceBadPolicy struct {
	Field [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadPolicy(bytes32 field)
func RollupGovernanceBadPolicyErrorID() common.Hash {
	return common.HexToHash("0x0f1ff38f8d80971d7d69444eb7172cfbc169e84b6c7b7fabf777e8c06d4aa093")
}

// UnpackBadPolicyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadPolicy(bytes32 field)
func (rollupGovernance *RollupGovernance) UnpackBadPolicyError(raw []byte) (*RollupGovernanceBadPolicy, error) {
	out := new(RollupGovernanceBadPolicy)
	if err := rollupGovernance.abi.UnpackIntoInterface(out, "BadPolicy", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupGovernanceBadZkOnly represents a BadZkOnly error raised by the RollupGovernance contract.
type RollupGovernanceBadZkOnly struct {
	At    *big.Int
	Until *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadZkOnly(uint40 at, uint40 until)
func RollupGovernanceBadZkOnlyErrorID() common.Hash {
	return common.HexToHash("0x1375e7cc4c66ea41161c07510dfad86e1085bde3cbb9b9ca2a7a02cfea575a2a")
}

// UnpackBadZkOnlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadZkOnly(uint40 at, uint40 until)
func (rollupGovernance *RollupGovernance) UnpackBadZkOnlyError(raw []byte) (*RollupGovernanceBadZkOnly, error) {
	out := new(RollupGovernanceBadZkOnly)
	if err := rollupGovernance.abi.UnpackIntoInterface(out, "BadZkOnly", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupGovernanceIsAnnounced represents a IsAnnounced error raised by the RollupGovernance contract.
type RollupGovernanceIsAnnounced struct {
	Id [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error IsAnnounced(bytes32 id)
func RollupGovernanceIsAnnouncedErrorID() common.Hash {
	return common.HexToHash("0x5fc651b9174e94110bced385097990b92ba40f4f1d237de5f3f8ab5e043e129c")
}

// UnpackIsAnnouncedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error IsAnnounced(bytes32 id)
func (rollupGovernance *RollupGovernance) UnpackIsAnnouncedError(raw []byte) (*RollupGovernanceIsAnnounced, error) {
	out := new(RollupGovernanceIsAnnounced)
	if err := rollupGovernance.abi.UnpackIntoInterface(out, "IsAnnounced", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupGovernanceNoVerifier represents a NoVerifier error raised by the RollupGovernance contract.
type RollupGovernanceNoVerifier struct {
	Verifier common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoVerifier(address verifier)
func RollupGovernanceNoVerifierErrorID() common.Hash {
	return common.HexToHash("0x0583e60c39c8f66140e6da53d6526c3f8e532ef31830960f54c7e5bca59ba9af")
}

// UnpackNoVerifierError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoVerifier(address verifier)
func (rollupGovernance *RollupGovernance) UnpackNoVerifierError(raw []byte) (*RollupGovernanceNoVerifier, error) {
	out := new(RollupGovernanceNoVerifier)
	if err := rollupGovernance.abi.UnpackIntoInterface(out, "NoVerifier", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupGovernanceNotAnnounced represents a NotAnnounced error raised by the RollupGovernance contract.
type RollupGovernanceNotAnnounced struct {
	Id [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotAnnounced(bytes32 id)
func RollupGovernanceNotAnnouncedErrorID() common.Hash {
	return common.HexToHash("0xf032b094e3981c12ceddc5fd60cc5c6baea2ca772b62ba4d16a0213cfd0239ce")
}

// UnpackNotAnnouncedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotAnnounced(bytes32 id)
func (rollupGovernance *RollupGovernance) UnpackNotAnnouncedError(raw []byte) (*RollupGovernanceNotAnnounced, error) {
	out := new(RollupGovernanceNotAnnounced)
	if err := rollupGovernance.abi.UnpackIntoInterface(out, "NotAnnounced", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupGovernanceNotByChange represents a NotByChange error raised by the RollupGovernance contract.
type RollupGovernanceNotByChange struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotByChange(address caller)
func RollupGovernanceNotByChangeErrorID() common.Hash {
	return common.HexToHash("0xfc76ae5d5c75f90acde5e343a0bd1035d508e6b9c51a00d0b79c26d21f6bffd6")
}

// UnpackNotByChangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotByChange(address caller)
func (rollupGovernance *RollupGovernance) UnpackNotByChangeError(raw []byte) (*RollupGovernanceNotByChange, error) {
	out := new(RollupGovernanceNotByChange)
	if err := rollupGovernance.abi.UnpackIntoInterface(out, "NotByChange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupGovernanceNotDue represents a NotDue error raised by the RollupGovernance contract.
type RollupGovernanceNotDue struct {
	Id    [32]byte
	From  *big.Int
	Until *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotDue(bytes32 id, uint40 from, uint40 until)
func RollupGovernanceNotDueErrorID() common.Hash {
	return common.HexToHash("0xaf159e4d05c352aa06fb69a6e30402dac5e12986ede4d6df9e9d68f5d98335e9")
}

// UnpackNotDueError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotDue(bytes32 id, uint40 from, uint40 until)
func (rollupGovernance *RollupGovernance) UnpackNotDueError(raw []byte) (*RollupGovernanceNotDue, error) {
	out := new(RollupGovernanceNotDue)
	if err := rollupGovernance.abi.UnpackIntoInterface(out, "NotDue", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupGovernanceNotNarrower represents a NotNarrower error raised by the RollupGovernance contract.
type RollupGovernanceNotNarrower struct {
	Measurement [32]byte
	FirstBlock  uint64
	LastBlock   uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotNarrower(bytes32 measurement, uint64 firstBlock, uint64 lastBlock)
func RollupGovernanceNotNarrowerErrorID() common.Hash {
	return common.HexToHash("0xbeef14ae1f5f841b7ebd7f5362ad7a62a7ef6a625838e423dcf8f7701b86b862")
}

// UnpackNotNarrowerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotNarrower(bytes32 measurement, uint64 firstBlock, uint64 lastBlock)
func (rollupGovernance *RollupGovernance) UnpackNotNarrowerError(raw []byte) (*RollupGovernanceNotNarrower, error) {
	out := new(RollupGovernanceNotNarrower)
	if err := rollupGovernance.abi.UnpackIntoInterface(out, "NotNarrower", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupGovernanceNotOwnerOrGuardian represents a NotOwnerOrGuardian error raised by the RollupGovernance contract.
type RollupGovernanceNotOwnerOrGuardian struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotOwnerOrGuardian(address caller)
func RollupGovernanceNotOwnerOrGuardianErrorID() common.Hash {
	return common.HexToHash("0x6b1883f38571550452bbe2ddd265b3d49c78fd1c8fb414e6fe7312139a9a751c")
}

// UnpackNotOwnerOrGuardianError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotOwnerOrGuardian(address caller)
func (rollupGovernance *RollupGovernance) UnpackNotOwnerOrGuardianError(raw []byte) (*RollupGovernanceNotOwnerOrGuardian, error) {
	out := new(RollupGovernanceNotOwnerOrGuardian)
	if err := rollupGovernance.abi.UnpackIntoInterface(out, "NotOwnerOrGuardian", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupGovernanceOwnableInvalidOwner represents a OwnableInvalidOwner error raised by the RollupGovernance contract.
type RollupGovernanceOwnableInvalidOwner struct {
	Owner common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableInvalidOwner(address owner)
func RollupGovernanceOwnableInvalidOwnerErrorID() common.Hash {
	return common.HexToHash("0x1e4fbdf7f3ef8bcaa855599e3abf48b232380f183f08f6f813d9ffa5bd585188")
}

// UnpackOwnableInvalidOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableInvalidOwner(address owner)
func (rollupGovernance *RollupGovernance) UnpackOwnableInvalidOwnerError(raw []byte) (*RollupGovernanceOwnableInvalidOwner, error) {
	out := new(RollupGovernanceOwnableInvalidOwner)
	if err := rollupGovernance.abi.UnpackIntoInterface(out, "OwnableInvalidOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupGovernanceOwnableUnauthorizedAccount represents a OwnableUnauthorizedAccount error raised by the RollupGovernance contract.
type RollupGovernanceOwnableUnauthorizedAccount struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func RollupGovernanceOwnableUnauthorizedAccountErrorID() common.Hash {
	return common.HexToHash("0x118cdaa7a341953d1887a2245fd6665d741c67c8c50581daa59e1d03373fa188")
}

// UnpackOwnableUnauthorizedAccountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func (rollupGovernance *RollupGovernance) UnpackOwnableUnauthorizedAccountError(raw []byte) (*RollupGovernanceOwnableUnauthorizedAccount, error) {
	out := new(RollupGovernanceOwnableUnauthorizedAccount)
	if err := rollupGovernance.abi.UnpackIntoInterface(out, "OwnableUnauthorizedAccount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupGovernanceTooManyVerifiers represents a TooManyVerifiers error raised by the RollupGovernance contract.
type RollupGovernanceTooManyVerifiers struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooManyVerifiers()
func RollupGovernanceTooManyVerifiersErrorID() common.Hash {
	return common.HexToHash("0x7547bc585d02e05cab50ef0bebcbbe7f6567f03766f9fef53c90a16f80f52eec")
}

// UnpackTooManyVerifiersError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooManyVerifiers()
func (rollupGovernance *RollupGovernance) UnpackTooManyVerifiersError(raw []byte) (*RollupGovernanceTooManyVerifiers, error) {
	out := new(RollupGovernanceTooManyVerifiers)
	if err := rollupGovernance.abi.UnpackIntoInterface(out, "TooManyVerifiers", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupGovernanceZeroAddress represents a ZeroAddress error raised by the RollupGovernance contract.
type RollupGovernanceZeroAddress struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAddress()
func RollupGovernanceZeroAddressErrorID() common.Hash {
	return common.HexToHash("0xd92e233df2717d4a40030e20904abd27b68fcbeede117eaaccbbdac9618c8c73")
}

// UnpackZeroAddressError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAddress()
func (rollupGovernance *RollupGovernance) UnpackZeroAddressError(raw []byte) (*RollupGovernanceZeroAddress, error) {
	out := new(RollupGovernanceZeroAddress)
	if err := rollupGovernance.abi.UnpackIntoInterface(out, "ZeroAddress", raw); err != nil {
		return nil, err
	}
	return out, nil
}
