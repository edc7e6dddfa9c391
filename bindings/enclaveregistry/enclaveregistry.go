// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package enclaveregistry

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

// IEnclaveRegistryInstance is an auto generated low-level Go binding around an user-defined struct.
type IEnclaveRegistryInstance struct {
	App           common.Address
	LeaseEnd      *big.Int
	ActiveFrom    uint32
	Slot          uint8
	Evaluation    uint16
	Revoked       bool
	Platform      [20]byte
	AttestedBlock *big.Int
	Tee           uint8
	Status        uint8
	Verifier      common.Address
}

// IEnclaveRegistryPolicy is an auto generated low-level Go binding around an user-defined struct.
type IEnclaveRegistryPolicy struct {
	Version       uint32
	MinEvaluation uint16
	Slots         *big.Int
	Asks          bool
}

// IEnclaveRegistryRegistration is an auto generated low-level Go binding around an user-defined struct.
type IEnclaveRegistryRegistration struct {
	RequestId   [32]byte
	Instance    common.Address
	App         common.Address
	Verifier    common.Address
	Selection   uint16
	BlockNumber uint64
}

// EnclaveRegistryMetaData contains all meta data concerning the EnclaveRegistry contract.
var EnclaveRegistryMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"owner_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"maxLease_\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"acceptOwnership\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"confirm\",\"inputs\":[{\"name\":\"instance\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"app\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"label\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"leaseEnd\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"evict\",\"inputs\":[{\"name\":\"instance\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"guardian\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"identity\",\"inputs\":[{\"name\":\"instance\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"app\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"slot\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"revoked\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"platform\",\"type\":\"bytes20\",\"internalType\":\"bytes20\"},{\"name\":\"tee\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"instances\",\"inputs\":[{\"name\":\"instance\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIEnclaveRegistry.Instance\",\"components\":[{\"name\":\"app\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"leaseEnd\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"activeFrom\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"slot\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"evaluation\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"revoked\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"platform\",\"type\":\"bytes20\",\"internalType\":\"bytes20\"},{\"name\":\"attestedBlock\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"tee\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"verifier\",\"type\":\"address\",\"internalType\":\"address\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isAuthorized\",\"inputs\":[{\"name\":\"instance\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"app\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"authorized\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isPlainEvm\",\"inputs\":[{\"name\":\"chainId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"isValidOutput\",\"inputs\":[{\"name\":\"app\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"judges\",\"inputs\":[{\"name\":\"judge\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"liveUntil\",\"inputs\":[{\"name\":\"app\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"maxLease\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"owner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"pendingOwner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"policy\",\"inputs\":[{\"name\":\"app\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIEnclaveRegistry.Policy\",\"components\":[{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minEvaluation\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"slots\",\"type\":\"uint168\",\"internalType\":\"uint168\"},{\"name\":\"asks\",\"type\":\"bool\",\"internalType\":\"bool\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"policyVersion\",\"inputs\":[{\"name\":\"app\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"register\",\"inputs\":[{\"name\":\"registration\",\"type\":\"tuple\",\"internalType\":\"structIEnclaveRegistry.Registration\",\"components\":[{\"name\":\"requestId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"instance\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"app\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"verifier\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"selection\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"blockNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"evidence\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"renounceOwnership\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"revoke\",\"inputs\":[{\"name\":\"instance\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"reason\",\"type\":\"string\",\"internalType\":\"string\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setGuardian\",\"inputs\":[{\"name\":\"guardian_\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setJudge\",\"inputs\":[{\"name\":\"judge\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"may\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setPolicy\",\"inputs\":[{\"name\":\"policy_\",\"type\":\"tuple\",\"internalType\":\"structIEnclaveRegistry.Policy\",\"components\":[{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minEvaluation\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"slots\",\"type\":\"uint168\",\"internalType\":\"uint168\"},{\"name\":\"asks\",\"type\":\"bool\",\"internalType\":\"bool\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setVerifier\",\"inputs\":[{\"name\":\"verifier\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"accepted\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"touch\",\"inputs\":[{\"name\":\"instance\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"transferOwnership\",\"inputs\":[{\"name\":\"newOwner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"verifiers\",\"inputs\":[{\"name\":\"verifier\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"GuardianSet\",\"inputs\":[{\"name\":\"guardian\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"InstanceConfirmed\",\"inputs\":[{\"name\":\"instance\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"app\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"label\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"leaseEnd\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"InstanceEvicted\",\"inputs\":[{\"name\":\"instance\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"app\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"InstanceRegistered\",\"inputs\":[{\"name\":\"instance\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"app\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"requestId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"measurement\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"platform\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"verifier\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"leaseEnd\",\"type\":\"uint40\",\"indexed\":false,\"internalType\":\"uint40\"},{\"name\":\"activeFrom\",\"type\":\"uint40\",\"indexed\":false,\"internalType\":\"uint40\"},{\"name\":\"slot\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"evaluation\",\"type\":\"uint16\",\"indexed\":false,\"internalType\":\"uint16\"},{\"name\":\"status\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"InstanceRevoked\",\"inputs\":[{\"name\":\"instance\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"app\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"reason\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"JudgeSet\",\"inputs\":[{\"name\":\"judge\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"may\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OwnershipTransferStarted\",\"inputs\":[{\"name\":\"previousOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OwnershipTransferred\",\"inputs\":[{\"name\":\"previousOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"PolicySet\",\"inputs\":[{\"name\":\"app\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"version\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"minEvaluation\",\"type\":\"uint16\",\"indexed\":false,\"internalType\":\"uint16\"},{\"name\":\"slots\",\"type\":\"uint168\",\"indexed\":false,\"internalType\":\"uint168\"},{\"name\":\"asks\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"VerifierSet\",\"inputs\":[{\"name\":\"verifier\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"accepted\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"BadBody\",\"inputs\":[{\"name\":\"tee\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"bodyType\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BadLease\",\"inputs\":[{\"name\":\"leaseEnd\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"earliest\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"latest\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"BadPolicyContract\",\"inputs\":[{\"name\":\"app\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"BadReport\",\"inputs\":[{\"name\":\"verifier\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"BlockNotRecent\",\"inputs\":[{\"name\":\"blockNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"DebugEnclave\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"EvidenceIsUsed\",\"inputs\":[{\"name\":\"blockNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"attestedBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"InstanceIsRevoked\",\"inputs\":[{\"name\":\"instance\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"InstanceNotEvictable\",\"inputs\":[{\"name\":\"instance\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"InstanceNotLive\",\"inputs\":[{\"name\":\"instance\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"InstanceServesAnotherApp\",\"inputs\":[{\"name\":\"instance\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"app\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NoEvidence\",\"inputs\":[{\"name\":\"instance\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NoVerifier\",\"inputs\":[{\"name\":\"verifier\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotOwnerOrApp\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotOwnerOrGuardian\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OutsideWindow\",\"inputs\":[{\"name\":\"notBefore\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"notAfter\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"type\":\"error\",\"name\":\"OwnableInvalidOwner\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OwnableUnauthorizedAccount\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"PolicyVersionNotNewer\",\"inputs\":[{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"current\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"ServiceTd\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"SlotIsReserved\",\"inputs\":[{\"name\":\"slot\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"TooLittleGas\",\"inputs\":[{\"name\":\"gas\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"want\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"UnknownInstance\",\"inputs\":[{\"name\":\"instance\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"UnknownUse\",\"inputs\":[{\"name\":\"use\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"UnsupportedChain\",\"inputs\":[{\"name\":\"chainId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"UnusableBlockHash\",\"inputs\":[{\"name\":\"blockNumber\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WorseThanNow\",\"inputs\":[{\"name\":\"slot\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"leaseEnd\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"evaluation\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"WrongReportData\",\"inputs\":[{\"name\":\"got\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"want\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"ZeroAddress\",\"inputs\":[]}]",
	ID:  "EnclaveRegistry",
	Bin: "0x60a03461020257601f61323438819003918201601f19168301916001600160401b038311848410176102065780849260409485528339810103126102025780516001600160a01b03811691908290036102025760200151906001600160401b038216908183036102025780156101ef57600180546001600160a01b03199081169091555f8054918216831781556001600160a01b03909116907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09080a36001461480156101e3575b80156101d7575b80156101cd575b80156101c2575b80156101b7575b80156101ac575b15610199575f194301438111610185576101038161021a565b15610173575080158015610166575b6101475750608052604051612f98908161029c823960805181818161023d01528181610efb015281816127a201526127f00152f35b6323a85f4d60e01b5f5260045260016024526301e2850060445260645ffd5b506301e285008111610112565b63e1a6d27760e01b5f5260045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b631874ab9360e31b5f524660045260245ffd5b50617a6946146100ea565b5061053946146100e3565b506127d846146100dc565b50606446146100d5565b5062088bb046146100ce565b5062aa36a746146100c7565b631e4fbdf760e01b5f525f60045260245ffd5b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b80408015801590610291575b801561027d575b610278575071f90827f1c53a10cb7a02335b1753200029353b15610273575f5260205f818171f90827f1c53a10cb7a02335b1753200029355afa5f519060203d14160290565b505f90565b905090565b5081430343811161018557611fff1061022d565b504382101561022656fe6080806040526004361015610012575f80fd5b5f3560e01c908163032bb4431461212f575080630c654ccb146120e25780631459cdad1461204d5780632641ad7814611edd5780632ddf234714611e6657806332f44f6014611bf7578063452a932014611bd15780636c82448714611b94578063715018a614611b2d57806379ba509714611a8d5780638422a2f214611a50578063886328261461197957806389f68dde146119385780638a0dac4a146118d65780638da5cb5b146118b1578063ac26537e14610926578063ac9b56711461078a578063afd0224b146104b4578063b3abd8151461041b578063d3afe2b9146103dd578063dddcc2a81461038e578063e30c397814610368578063f0eb5e54146102ce578063f2fde38b14610261578063fa21ac431461021d5763ffd7459b1461013a575f80fd5b3461021957602036600319011261021957610153612391565b6001600160a01b03811690815f52600660205260405f20916101e26040519361017b85612421565b54926001600160a01b038416808652602086019464ffffffffff8160a01c16865263ffffffff8160c81c16604088015260ff8160e81c16606088015260f01c60808701525f52600860205263ffffffff60405f2054166001600160a01b038651169161298e565b15610207575064ffffffffff6001600160a01b0361020593511691511690612cb9565b005b63b53e620f60e01b5f5260045260245ffd5b5f80fd5b34610219575f36600319011261021957602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610219576020366003190112610219576001600160a01b03610282612391565b61028a612c1c565b16806001600160a01b031960015416176001556001600160a01b035f54167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e227005f80a3005b346102195760203660031901126102195760a06001600160a01b036102f1612391565b16805f52600660205260405f20905f52600760205260ff60405f20915491818360e81c169054908281149081610361575b83906001600160a01b036040519616865216602085015260408401526bffffffffffffffffffffffff198160601b16606084015260d01c166080820152f35b505f610322565b34610219575f3660031901126102195760206001600160a01b0360015416604051908152f35b34610219576080366003190112610219576103a7612391565b602435906001600160a01b0382168203610219576064359067ffffffffffffffff82168203610219576102059260443591612553565b34610219576020366003190112610219576001600160a01b036103fe612391565b165f526008602052602063ffffffff60405f205416604051908152f35b34610219576020366003190112610219576020600435600181149081156104a7575b811561049a575b811561048f575b8115610483575b8115610477575b811561046b575b506040519015158152f35b617a6991501482610460565b61053981149150610459565b6127d881149150610452565b60648114915061044b565b62088bb081149150610444565b62aa36a78114915061043d565b34610219576040366003190112610219576104cd612391565b60243567ffffffffffffffff8111610219576104f56001600160a01b039136906004016123a7565b9190921690815f52600660205260405f20926040519361051485612421565b54936001600160a01b03851694858252602082019164ffffffffff8260a01c16835263ffffffff8260c81c1660408201526080606082019260ff8160e81c16845260f01c9101526001600160a01b035f541633141580610775575b80610763575b8061074c575b6107205785156106f45760ff80915116146106e1577f8d8b6cee8ec7e36336e974e8db2f34b9b74021e8572fa08c80b79e214b327da592916106b064ffffffffff6060936040516105cb81612421565b89815288602082015f815261066563ffffffff604085015f8152610645888c88019560ff875260808901975f89525f5260066020526001600160a01b038060405f209a5116166001600160a01b03198a54161789555116879064ffffffffff60a01b1964ffffffffff60a01b83549260a01b169116179055565b51855463ffffffff60c81b1916911660c81b63ffffffff60c81b16178455565b51906001600160e81b0360ff60e81b7fffff0000000000000000000000000000000000000000000000000000000000008554935160f01b169360e81b16911617179055511687612bba565b8260405193849233845260406020850152816040850152848401375f828201840152601f01601f19168101030190a3005b8363130d04f560e11b5f5260045260245ffd5b847fbd19ab38000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f6b1883f3000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b50335f52600960205260ff60405f2054161561057b565b50851580610575575085331415610575565b506001600160a01b036002541633141561056f565b34610219576001600160a01b036107a0366123d5565b91906107aa612c1c565b169081156108fe57815f52600360205260405f209063ffffffff604051926107d184612459565b5460ff81161515845260081c1690806020840192808452816108f5575b50610867575b907f7a6dd775b9b6aa6ebde6f0c51172ef328eb9658e095364751705f28234e7257c92602092151591828252855f526003845261084460405f2092511515839060ff801983541691151516179055565b5164ffffffff0082549160081b169064ffffffff001916179055604051908152a2005b906005549263ffffffff84169263ffffffff84146108e1577f7a6dd775b9b6aa6ebde6f0c51172ef328eb9658e095364751705f28234e7257c9463ffffffff60016020960116809163ffffffff1916176005558084525f526004845260405f20866001600160a01b031982541617905591925092506107f4565b634e487b7160e01b5f52601160045260245ffd5b905015856107ee565b7fd92e233d000000000000000000000000000000000000000000000000000000005f5260045ffd5b3461021957366003190160e081126102195760c0136102195760c43567ffffffffffffffff81116102195761095f9036906004016123a7565b90606435906001600160a01b0382168203610219576001600160a01b0382165f52600360205260405f20916040519261099784612459565b5463ffffffff60ff821615918215865260081c16602085015261187c576001600160a01b036109c46124ee565b16158015611864575b6108fe576001600160a01b036109e16124ee565b165f52600660205260405f2091604051926109fb84612421565b546001600160a01b038116845264ffffffffff8160a01c16602085015263ffffffff8160c81c16604085015260ff8160e81c16606085015260f01c60808401526001600160a01b03610a4b6124ee565b165f52600760205260405f209467ffffffffffffffff60405196610a6e88612421565b546bffffffffffffffffffffffff198160601b168852602088019065ffffffffffff8160a01c16825260ff8160d01c1660408a015260ff8160d81c1660608a015260e01c6080890152610ad1610ac26124ee565b610aca612504565b9088612c2f565b65ffffffffffff610ae061251a565b91511691829116111561182457506040519061018082019082821067ffffffffffffffff8311176118105760606101605f94859460405284815284602082015284604082015284838201528460808201528460a08201528460c08201528460e082015284610100820152846101208201528261014082015201528060405194638e760afe865260208087015281604087015260608601378160608286010152601f8019910116604401601c8401855afa15611808573d805f606084013e608082016102008301908151838111611801575b601f801991011661014061022082870101918251906101e0620100008310602060608b01511416826101a001828b0151146101806101c08c01511416169160e08a015160c08b01511760a08b0151885117176101608b0151868c0151176101208c01511760281c6101008c015160101c179060081c176101808b015160301b17159360051b010187141616926080868801015e8484016101c081019384526101e081019190915261020001604052156117cc5780515160a0838501019060ff82511660ff608086880101511680155f1461178c576001821480611781575b156117505750505064ffffffffff6101408486010151168042108015611739575b6116fb5750610cc3608084860101612f58565b5f1a600160ff835116145f146116f45760021615155b806116e5575b6116bd57610cf1608084860101612e5f565b61169557610d0f67ffffffffffffffff610d0961251a565b16612ed7565b80156116585760ff600191610d22612504565b610d2a6124ee565b9167ffffffffffffffff610d3c61251a565b166001600160a01b037f5f3beebd61d5824ca54fbdc9e76c02ee8951443d5990eca1f80ab9e17761c9b9948160405195602087019788524660408801523060608801521660808601521660a08401525f60c084015260e08301526101008201526101008152610dad61012082612475565b5190209251160361164d5761ffff6101405b168092510160208101519260208101106108e15760400151918181036116385750507f7665726974656520726567697374726174696f6e2076310000000000000000008103611602575060405194610e1686612421565b5f86525f60208701525f604087015260608601965f885260808701915f8352610e3d612504565b610e456124ee565b60843561ffff81169081810361021957506060916376ba7e9189526020890152816040890152606088015260808a87604401601c8a01856207a120fa80156115cc575060803d145b1561159d57506001600160a01b0316805f52600860205260405f20549060208a01518015908115611592575b811561157e575b811561156e575b8115611554575b50611542575083526020015163ffffffff1695610ee96124ee565b9160408901519067ffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001642018042116108e15780831161153a575b64ffffffffff610160888a01015116808411611532575b5042831061150957508a51904264ffffffffff602086015116101590816114f8575b816114a9575b5080611499575b156114885750602089015160ff606084015116809114801590611474575b8015611458575b611410575063ffffffff604083015116935b848b528160408b015260208a015160ff1690610fc3612504565b8789016101000197885161ffff169160405190610fdf82612421565b6001600160a01b03168152602081019264ffffffffff871684526040820163ffffffff8b1681526060830190878252608084019283526001600160a01b038b1695865f52600660205260405f2094516001600160a01b03166001600160a01b031685546001600160a01b0319161785555164ffffffffff1661107e90859064ffffffffff60a01b1964ffffffffff60a01b83549260a01b169116179055565b51835463ffffffff60c81b191660c89190911b63ffffffff60c81b1617835551908254905160f01b7fffff000000000000000000000000000000000000000000000000000000000000169160e81b60ff60e81b16906001600160e81b031617179055808a016101a0019b6bffffffffffffffffffffffff198d51169261110261251a565b65ffffffffffff1692808d016080015160ff169c0160c0019b8c5160ff16916040519561112e87612421565b8652602086019485526040860191825260608601928352608086019384525f52600760205260405f20945160601c8554945160a01b79ffffffffffff000000000000000000000000000000000000000016915160d01b7aff000000000000000000000000000000000000000000000000000016925160d81b7bff00000000000000000000000000000000000000000000000000000016935160e01b7fffffffff0000000000000000000000000000000000000000000000000000000016947fffffffffff00000000000000000000000000000000000000000000000000000016177fffffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffff16177bffffffffffffffffffffffffffffffffffffffffffffffffffffffff161717179055519442101593846113f8575b846113c3575b505064ffffffffff8460201c169264ffffffffff602085940151168083109081156113ba575b816113af575b50806113a6575b61139e575b80611395575b61138d575b508103611358575b50506112bc6124ee565b946112c5612504565b966001600160a01b03825196519560ff61ffff81602064ffffffffff8060408a015116975116970151169651169651169660405198895260208901521660408701526060860152608085015260a084015260c083015260e08201527f4556e0f28a1e49766f7a47d81934800b05815c29d85d0081114113d69705e80c6101006001600160a01b03806004359616941692a4005b6001600160a01b03611368612504565b165f52600860205260201b9068ffffffffff0000000019161760405f205586806112b2565b9150896112aa565b508083106112a5565b42935061129f565b5042841161129a565b90508411158c611293565b8215915061128d565b909193508460ff1c159182156113de575b5050918a80611267565b6113f192506113eb612504565b91612d2f565b8a806113d4565b935061ffff86511661ffff8660481c16111593611261565b8261ffff608064ffffffffff60208401511692015116917f8dc4831b000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b5061ffff61010087890101511661ffff60808501511611610f97565b5064ffffffffff6020840151168210610f90565b9342851015610fa957429450610fa9565b506114a48385612ddc565b610f72565b6080015163ffffffff168a8114915081156114c6575b508c610f6b565b6114f291505f5260046020526001600160a01b0360405f2054165f52600360205260ff60405f20541690565b8c6114bf565b606085015160ff1615159150610f65565b67ffffffffffffffff9081846323a85f4d60e01b5f52166004528142166024521660445260645ffd5b92508c610f43565b915081610f2c565b63643b66cb60e01b5f5260045260245ffd5b9050605801806058116108e157826001911c16158c610ece565b905063ffffffff8c511190610ec7565b905064ffffffffff60408c01511190610ec0565b60a681119150610eb9565b9060048251106115b05750602081519101fd5b6001600160a01b039063643b66cb60e01b5f521660045260245ffd5b3d915061040082116115f8575b60405191601f19603f82011683016040528083525f602084013e610e8d565b61040091506115d9565b63912f828f60e01b5f526004527f7665726974656520726567697374726174696f6e20763100000000000000000060245260445ffd5b63912f828f60e01b5f5260045260245260445ffd5b61ffff610208610dbf565b67ffffffffffffffff61166961251a565b7f6168dade000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b7ffc88bf03000000000000000000000000000000000000000000000000000000005f5260045ffd5b7f8f859312000000000000000000000000000000000000000000000000000000005f5260045ffd5b506116ee612d18565b15610cdf565b1515610cd9565b64ffffffffff610160858701015116907f5a4eeef5000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b5064ffffffffff6101608587010151164211610cb0565b7ff578cd0e000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b506101808314610c8f565b608181148061179b575b610c8f565b5060028214806117c1575b80610c8f575060038214801561179657506102888314610c8f565b5061024883146117a6565b6001600160a01b03847f9457eb2e000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b5082610bb1565b3d5f823e3d90fd5b634e487b7160e01b5f52604160045260245ffd5b67ffffffffffffffff61183561251a565b7f0f1fde8b000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b506001600160a01b03611875612504565b16156109cd565b6001600160a01b03907f0583e60c000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b34610219575f3660031901126102195760206001600160a01b035f5416604051908152f35b34610219576020366003190112610219576001600160a01b036118f7612391565b6118ff612c1c565b16806001600160a01b031960025416176002557fe6c09ffe4572dc9ceaa5ddde4ae41befa655d6fdfe8052077af0970f700e942e5f80a2005b34610219576020366003190112610219576001600160a01b03611959612391565b165f526008602052602064ffffffffff60405f2054821c16604051908152f35b34610219576020366003190112610219576001600160a01b0361199a612391565b5f60606040516119a98161243d565b8281528260208201528260408201520152165f526008602052608060405f205463ffffffff81169074ffffffffffffffffffffffffffffffffffffffffff6040516119f38161243d565b83815261ffff60208201818560481c16815260606040840193747ffffffffffffffffffffffffffffffffffffffffe8760581c168552019460ff1c1515855260405195865251166020850152511660408301525115156060820152f35b34610219576020366003190112610219576001600160a01b03611a71612391565b165f526009602052602060ff60405f2054166040519015158152f35b34610219575f36600319011261021957336001600160a01b036001541603611b01576001600160a01b0319600154166001555f54336001600160a01b03198216175f556001600160a01b033391167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e05f80a3005b7f118cdaa7000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b34610219575f36600319011261021957611b45612c1c565b6001600160a01b0319600154166001555f6001600160a01b0381546001600160a01b031981168355167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e08280a3005b34610219576020366003190112610219576001600160a01b03611bb5612391565b165f526003602052602060ff60405f2054166040519015158152f35b34610219575f3660031901126102195760206001600160a01b0360025416604051908152f35b3461021957608036600319011261021957335f52600860205260405f2054611c1d612497565b9074ffffffffffffffffffffffffffffffffffffffffff821663ffffffff611c436124bb565b818416918291161115611e2a575060018316611e175760a781811c611e055750747fffffffffffffffffffffffffffffffffffffffff600164ffffffffff8460201c169217198360581c161615801590611deb575b8015611ddd575b80611dd4575b611dcd575b611cb26124bb565b63ffffffff6affff000000000000000000611ccb6124ce565b60481b169260201b91161717611cdf6124df565b15611db9576b0100000000000000000000007f8000000000000000000000000000000000000000000000000000000000000000935b335f5260086020526affffffffffffffffffffff199060581b16921617171760405f2055611d406124bb565b611d486124ce565b74ffffffffffffffffffffffffffffffffffffffffff611d66612497565b61ffff611d716124df565b9363ffffffff60405196168652166020850152166040830152151560608201527fc89072e894127a385b06ecf87cb77e0607340dd1503a7923fd6b11fc58109b1760803392a2005b6b0100000000000000000000005f93611d14565b5042611caa565b50428111611ca5565b50611de66124df565b611c9f565b50611df46124ce565b61ffff808460481c16911611611c98565b630747b72560e11b5f5260045260245ffd5b630747b72560e11b5f525f60045260245ffd5b63ffffffff611e376124bb565b7fbca4f645000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b34610219576001600160a01b03611e7c366123d5565b9190611e86612c1c565b169081156108fe5760207f68a5a82a8619f2dfdc6282d076e49448cdcc804b8c2116bf70400dfac94c1f6e91835f5260098252611ed28160405f209060ff801983541691151516179055565b6040519015158152a2005b3461021957602036600319011261021957611ef6612391565b6001600160a01b03811690815f52600660205260405f2060405190611f1a82612421565b54816001600160a01b0382169384825264ffffffffff8360a01c16602083019581875263ffffffff8560c81c16604085015260ff8560e81c169485606086015260f01c608085015215938415612044575b8415612039575b50831561202f575b50821561201d575b5050611ff157611fc26001600160a01b0392845f52600660205260405f2064ffffffffff60a01b19815416905564ffffffffff8484511691511690612bba565b5116907f133f8a4bbe33f66f98247aac559aa464a4dc338ca6574de07586d9b5b426f85c6020604051338152a3005b827ffe878a1d000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b6120279250612b5b565b158185611f82565b4211925086611f7a565b60ff14935087611f72565b80159450611f6b565b3461021957606036600319011261021957612066612391565b6044359067ffffffffffffffff82116102195761209561208c60209336906004016123a7565b90602435612a16565b906001600160a01b038216151591826120b5575b50506040519015158152f35b6120db92506001600160a01b0382165f526008845263ffffffff60405f2054169061298e565b82806120a9565b34610219576060366003190112610219576120fb612391565b60243563ffffffff8116810361021957604435906001600160a01b0382168203610219576121289261298e565b5f5260205ff35b3461021957602036600319011261021957612148612391565b9061215281612404565b5f8152602081015f9052604081015f9052606081015f9052608081015f905260a081015f905260c081015f905260e081015f905261010081015f905261012081015f9052610140015f90526001600160a01b0316805f52600660205260405f2090604051916121c083612421565b546001600160a01b038116835260208301928160a01c64ffffffffff168452604081018260c81c63ffffffff16815260608201938360e81c60ff168552608083019360f01c84525f52600760205260405f206040519061221f82612421565b54936bffffffffffffffffffffffff198560601b16918281528560a01c65ffffffffffff16938460208301528660d01c60ff16958660408401528760d81c60ff169788606085015260e01c608081940152516001600160a01b0316985164ffffffffff16905163ffffffff16975160ff16925161ffff16915f52600460205260405f20546001600160a01b031697604051916122ba83612404565b8a8352602083019081526040830191825260608301928584526080810194855260a081019560ff14865260c0810196875260e0810197885261010081019889526101208101998a5261014001998a526040519a8b525164ffffffffff1660208b01525163ffffffff1660408a01525160ff1660608901525161ffff16608088015251151560a08701526bffffffffffffffffffffffff1990511660c08601525165ffffffffffff1660e08501525160ff166101008401525160ff16610120830152516001600160a01b031661014082015261016090f35b600435906001600160a01b038216820361021957565b9181601f840112156102195782359167ffffffffffffffff8311610219576020838186019501011161021957565b6040906003190112610219576004356001600160a01b0381168103610219579060243580151581036102195790565b610160810190811067ffffffffffffffff82111761181057604052565b60a0810190811067ffffffffffffffff82111761181057604052565b6080810190811067ffffffffffffffff82111761181057604052565b6040810190811067ffffffffffffffff82111761181057604052565b90601f8019910116810190811067ffffffffffffffff82111761181057604052565b60443574ffffffffffffffffffffffffffffffffffffffffff811681036102195790565b60043563ffffffff811681036102195790565b60243561ffff811681036102195790565b60643580151581036102195790565b6024356001600160a01b03811681036102195790565b6044356001600160a01b03811681036102195790565b60a43567ffffffffffffffff811681036102195790565b9067ffffffffffffffff8091169116019067ffffffffffffffff82116108e157565b929190926001600160a01b035f54163314158061297b575b61294f576001600160a01b038116928315801561293e575b6108fe57835f52600660205260405f2091604051926125a184612421565b54926001600160a01b0384168152602081019164ffffffffff8560a01c168352604082019163ffffffff8660c81c168352606081019560ff8160e81c16875260f01c60808201526125f3898383612c2f565b60ff67ffffffffffffffff421696511661286d57505050612612612d18565b158015612859575b61282d575164ffffffffff168281111561281d5767ffffffffffffffff905b1667ffffffffffffffff82169281841080156127e1575b6127915750509160409161278464ffffffffff7fdfd0743afa21666b090e331dbc81fd1f93e6bcae9cfc3ebc154161a4ab703218951684519761269289612421565b6001600160a01b03811698898152886020820184815261271f63ffffffff8a8501814216815261064564ffffffffff60608801955f8752608089019761ffff89525f5260066020526001600160a01b038f81905f209a5116166001600160a01b03198a54161789555116879064ffffffffff60a01b1964ffffffffff60a01b83549260a01b169116179055565b51906001600160e81b0360ff60e81b7fffff0000000000000000000000000000000000000000000000000000000000008554935160f01b169360e81b16911617179055885f526008602052855f206b0100000000000000000000008154179055612cb9565b82519182526020820152a3565b67ffffffffffffffff916127c785927f000000000000000000000000000000000000000000000000000000000000000090612531565b916323a85f4d60e01b5f526004526024521660445260645ffd5b5067ffffffffffffffff6128157f000000000000000000000000000000000000000000000000000000000000000083612531565b168411612650565b5067ffffffffffffffff82612639565b847ff56c5089000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b506001600160a01b035f541633141561261a565b9193509194508364ffffffffff8651161091821561292d575b505061291a5764ffffffffff7fdfd0743afa21666b090e331dbc81fd1f93e6bcae9cfc3ebc154161a4ab7032189360409363ffffffff6001600160a01b03945116116128ed575b6128da8282511688612cb9565b5116948251955f875260208701521693a3565b5f8681526006602052849020805463ffffffff60c81b19164260c81b63ffffffff60c81b161790556128cd565b8363b53e620f60e01b5f5260045260245ffd5b6129379250612b5b565b5f80612886565b506001600160a01b03851615612583565b7f5f5f8d09000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b506001600160a01b03841633141561256b565b929190835f52600660205260405f205493825f526008602052600160405f20549560ff8160e81c1693871860e01b85821860601b1761ffff8860481c168260f01c1017904263ffffffff8260c81c16119064ffffffffff429160a01c161017171586846058011c168181169660ff1c1616612a0857505050565b612a13939450612d2f565b90565b905f808060408603612afa5750505082602011610219576020810135926020601f19820110612ae3575b5035918060ff1c601b0160ff81116108e1577f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff90911692915b7f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411612adb576020935f9360ff60809460405194855216868401526040830152606082015282805260015afa15612ad0575f5190565b6040513d5f823e3d90fd5b505050505f90565b60205f949294199181030160031b1b16915f612a40565b929093919460418114612b0f575b5050612a79565b9250935091508060201161021957823592816040116102195760208101359160401015612b47576040013560f81c9092915f80612b08565b634e487b7160e01b5f52603260045260245ffd5b906001600160a01b0382165f526007602052612b9f60405f205460e01c5f5260046020526001600160a01b0360405f2054165f52600360205260ff60405f20541690565b15918215612bac57505090565b612bb69250612ddc565b1590565b6001600160a01b0316805f52600860205260405f20549164ffffffffff808460201c1691168111159081612c12575b50612bf2575050565b5f5260086020524260201b9068ffffffffff0000000019161760405f2055565b905042105f612be9565b6001600160a01b035f54163303611b0157565b60ff8060608301511614612c9d576001600160a01b0380915116921682141580612c94575b612c5c575050565b6001600160a01b03907fccb68511000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b50811515612c54565b6001600160a01b038263130d04f560e11b5f521660045260245ffd5b6001600160a01b0316805f52600860205260405f20549164ffffffffff811664ffffffffff8460201c1610612ced57505050565b68ffffffffff00000000915f52600860205260201b169068ffffffffff0000000019161760405f2055565b61053946148015612d265790565b50617a69461490565b9160ff604051926001600160a01b0360208501957fcb4ef72300000000000000000000000000000000000000000000000000000000875216602485015216604483015260448252612d81606483612475565b620325aa5a10612da9576020925f92838052519162030d40fa60015f51149060203d14161690565b5a7f9ee5fcf0000000000000000000000000000000000000000000000000000000005f52600452620325aa60245260445ffd5b6001600160a01b038251165f52600860205260405f205491606081019260ff845116605801806058116108e157816001911c1615612adb5761ffff60808301511661ffff8260481c1611612adb5760ff1c15928315612e3c575b50505090565b612e57935060ff6001600160a01b0391511691511691612d2f565b5f8080612e36565b60208101600160ff82511614612ed1576020612e7a83612f58565b60031a16612eca575160ff166003149081612e93575090565b61014001516102788101511580159250612eab575090565b6fffffffffffffffffffffffffffffffff199150610298015116151590565b5050600190565b50505f90565b80408015801590612f4e575b8015612f3a575b612f35575071f90827f1c53a10cb7a02335b1753200029353b15612f30575f5260205f818171f90827f1c53a10cb7a02335b1753200029355afa5f519060203d14160290565b505f90565b905090565b508143034381116108e157611fff10612eea565b5043821015612ee3565b602081810151610140909201516fffffffffffffffffffffffffffffffff199260ff16600103612f8f5760ff60305b160101511690565b60ff6078612f8756",
}

// EnclaveRegistry is an auto generated Go binding around an Ethereum contract.
type EnclaveRegistry struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *EnclaveRegistry) GetABI() abi.ABI {
	return c.abi
}

// NewEnclaveRegistry creates a new instance of EnclaveRegistry.
func NewEnclaveRegistry() *EnclaveRegistry {
	parsed, err := EnclaveRegistryMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &EnclaveRegistry{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *EnclaveRegistry) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address owner_, uint64 maxLease_) returns()
func (enclaveRegistry *EnclaveRegistry) PackConstructor(owner_ common.Address, maxLease_ uint64) []byte {
	enc, err := enclaveRegistry.abi.Pack("", owner_, maxLease_)
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
func (enclaveRegistry *EnclaveRegistry) PackAcceptOwnership() []byte {
	enc, err := enclaveRegistry.abi.Pack("acceptOwnership")
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
func (enclaveRegistry *EnclaveRegistry) TryPackAcceptOwnership() ([]byte, error) {
	return enclaveRegistry.abi.Pack("acceptOwnership")
}

// PackConfirm is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdddcc2a8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function confirm(address instance, address app, bytes32 label, uint64 leaseEnd) returns()
func (enclaveRegistry *EnclaveRegistry) PackConfirm(instance common.Address, app common.Address, label [32]byte, leaseEnd uint64) []byte {
	enc, err := enclaveRegistry.abi.Pack("confirm", instance, app, label, leaseEnd)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackConfirm is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdddcc2a8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function confirm(address instance, address app, bytes32 label, uint64 leaseEnd) returns()
func (enclaveRegistry *EnclaveRegistry) TryPackConfirm(instance common.Address, app common.Address, label [32]byte, leaseEnd uint64) ([]byte, error) {
	return enclaveRegistry.abi.Pack("confirm", instance, app, label, leaseEnd)
}

// PackEvict is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2641ad78.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function evict(address instance) returns()
func (enclaveRegistry *EnclaveRegistry) PackEvict(instance common.Address) []byte {
	enc, err := enclaveRegistry.abi.Pack("evict", instance)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEvict is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2641ad78.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function evict(address instance) returns()
func (enclaveRegistry *EnclaveRegistry) TryPackEvict(instance common.Address) ([]byte, error) {
	return enclaveRegistry.abi.Pack("evict", instance)
}

// PackGuardian is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x452a9320.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function guardian() view returns(address)
func (enclaveRegistry *EnclaveRegistry) PackGuardian() []byte {
	enc, err := enclaveRegistry.abi.Pack("guardian")
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
func (enclaveRegistry *EnclaveRegistry) TryPackGuardian() ([]byte, error) {
	return enclaveRegistry.abi.Pack("guardian")
}

// UnpackGuardian is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x452a9320.
//
// Solidity: function guardian() view returns(address)
func (enclaveRegistry *EnclaveRegistry) UnpackGuardian(data []byte) (common.Address, error) {
	out, err := enclaveRegistry.abi.Unpack("guardian", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackIdentity is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf0eb5e54.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function identity(address instance) view returns(address app, uint8 slot, bool revoked, bytes20 platform, uint8 tee)
func (enclaveRegistry *EnclaveRegistry) PackIdentity(instance common.Address) []byte {
	enc, err := enclaveRegistry.abi.Pack("identity", instance)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIdentity is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf0eb5e54.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function identity(address instance) view returns(address app, uint8 slot, bool revoked, bytes20 platform, uint8 tee)
func (enclaveRegistry *EnclaveRegistry) TryPackIdentity(instance common.Address) ([]byte, error) {
	return enclaveRegistry.abi.Pack("identity", instance)
}

// IdentityOutput serves as a container for the return parameters of contract
// method Identity.
type IdentityOutput struct {
	App      common.Address
	Slot     uint8
	Revoked  bool
	Platform [20]byte
	Tee      uint8
}

// UnpackIdentity is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf0eb5e54.
//
// Solidity: function identity(address instance) view returns(address app, uint8 slot, bool revoked, bytes20 platform, uint8 tee)
func (enclaveRegistry *EnclaveRegistry) UnpackIdentity(data []byte) (IdentityOutput, error) {
	out, err := enclaveRegistry.abi.Unpack("identity", data)
	outstruct := new(IdentityOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.App = *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	outstruct.Slot = *abi.ConvertType(out[1], new(uint8)).(*uint8)
	outstruct.Revoked = *abi.ConvertType(out[2], new(bool)).(*bool)
	outstruct.Platform = *abi.ConvertType(out[3], new([20]byte)).(*[20]byte)
	outstruct.Tee = *abi.ConvertType(out[4], new(uint8)).(*uint8)
	return *outstruct, nil
}

// PackInstances is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x032bb443.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function instances(address instance) view returns((address,uint40,uint32,uint8,uint16,bool,bytes20,uint48,uint8,uint8,address))
func (enclaveRegistry *EnclaveRegistry) PackInstances(instance common.Address) []byte {
	enc, err := enclaveRegistry.abi.Pack("instances", instance)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackInstances is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x032bb443.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function instances(address instance) view returns((address,uint40,uint32,uint8,uint16,bool,bytes20,uint48,uint8,uint8,address))
func (enclaveRegistry *EnclaveRegistry) TryPackInstances(instance common.Address) ([]byte, error) {
	return enclaveRegistry.abi.Pack("instances", instance)
}

// UnpackInstances is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x032bb443.
//
// Solidity: function instances(address instance) view returns((address,uint40,uint32,uint8,uint16,bool,bytes20,uint48,uint8,uint8,address))
func (enclaveRegistry *EnclaveRegistry) UnpackInstances(data []byte) (IEnclaveRegistryInstance, error) {
	out, err := enclaveRegistry.abi.Unpack("instances", data)
	if err != nil {
		return *new(IEnclaveRegistryInstance), err
	}
	out0 := *abi.ConvertType(out[0], new(IEnclaveRegistryInstance)).(*IEnclaveRegistryInstance)
	return out0, nil
}

// PackIsAuthorized is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0c654ccb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isAuthorized(address instance, uint32 version, address app) view returns(bool authorized)
func (enclaveRegistry *EnclaveRegistry) PackIsAuthorized(instance common.Address, version uint32, app common.Address) []byte {
	enc, err := enclaveRegistry.abi.Pack("isAuthorized", instance, version, app)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsAuthorized is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0c654ccb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isAuthorized(address instance, uint32 version, address app) view returns(bool authorized)
func (enclaveRegistry *EnclaveRegistry) TryPackIsAuthorized(instance common.Address, version uint32, app common.Address) ([]byte, error) {
	return enclaveRegistry.abi.Pack("isAuthorized", instance, version, app)
}

// UnpackIsAuthorized is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0c654ccb.
//
// Solidity: function isAuthorized(address instance, uint32 version, address app) view returns(bool authorized)
func (enclaveRegistry *EnclaveRegistry) UnpackIsAuthorized(data []byte) (bool, error) {
	out, err := enclaveRegistry.abi.Unpack("isAuthorized", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackIsPlainEvm is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb3abd815.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isPlainEvm(uint256 chainId) pure returns(bool)
func (enclaveRegistry *EnclaveRegistry) PackIsPlainEvm(chainId *big.Int) []byte {
	enc, err := enclaveRegistry.abi.Pack("isPlainEvm", chainId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsPlainEvm is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb3abd815.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isPlainEvm(uint256 chainId) pure returns(bool)
func (enclaveRegistry *EnclaveRegistry) TryPackIsPlainEvm(chainId *big.Int) ([]byte, error) {
	return enclaveRegistry.abi.Pack("isPlainEvm", chainId)
}

// UnpackIsPlainEvm is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb3abd815.
//
// Solidity: function isPlainEvm(uint256 chainId) pure returns(bool)
func (enclaveRegistry *EnclaveRegistry) UnpackIsPlainEvm(data []byte) (bool, error) {
	out, err := enclaveRegistry.abi.Unpack("isPlainEvm", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackIsValidOutput is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1459cdad.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isValidOutput(address app, bytes32 digest, bytes signature) view returns(bool)
func (enclaveRegistry *EnclaveRegistry) PackIsValidOutput(app common.Address, digest [32]byte, signature []byte) []byte {
	enc, err := enclaveRegistry.abi.Pack("isValidOutput", app, digest, signature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsValidOutput is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1459cdad.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isValidOutput(address app, bytes32 digest, bytes signature) view returns(bool)
func (enclaveRegistry *EnclaveRegistry) TryPackIsValidOutput(app common.Address, digest [32]byte, signature []byte) ([]byte, error) {
	return enclaveRegistry.abi.Pack("isValidOutput", app, digest, signature)
}

// UnpackIsValidOutput is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1459cdad.
//
// Solidity: function isValidOutput(address app, bytes32 digest, bytes signature) view returns(bool)
func (enclaveRegistry *EnclaveRegistry) UnpackIsValidOutput(data []byte) (bool, error) {
	out, err := enclaveRegistry.abi.Unpack("isValidOutput", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackJudges is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8422a2f2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function judges(address judge) view returns(bool)
func (enclaveRegistry *EnclaveRegistry) PackJudges(judge common.Address) []byte {
	enc, err := enclaveRegistry.abi.Pack("judges", judge)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackJudges is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8422a2f2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function judges(address judge) view returns(bool)
func (enclaveRegistry *EnclaveRegistry) TryPackJudges(judge common.Address) ([]byte, error) {
	return enclaveRegistry.abi.Pack("judges", judge)
}

// UnpackJudges is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8422a2f2.
//
// Solidity: function judges(address judge) view returns(bool)
func (enclaveRegistry *EnclaveRegistry) UnpackJudges(data []byte) (bool, error) {
	out, err := enclaveRegistry.abi.Unpack("judges", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackLiveUntil is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x89f68dde.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function liveUntil(address app) view returns(uint64)
func (enclaveRegistry *EnclaveRegistry) PackLiveUntil(app common.Address) []byte {
	enc, err := enclaveRegistry.abi.Pack("liveUntil", app)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLiveUntil is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x89f68dde.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function liveUntil(address app) view returns(uint64)
func (enclaveRegistry *EnclaveRegistry) TryPackLiveUntil(app common.Address) ([]byte, error) {
	return enclaveRegistry.abi.Pack("liveUntil", app)
}

// UnpackLiveUntil is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x89f68dde.
//
// Solidity: function liveUntil(address app) view returns(uint64)
func (enclaveRegistry *EnclaveRegistry) UnpackLiveUntil(data []byte) (uint64, error) {
	out, err := enclaveRegistry.abi.Unpack("liveUntil", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackMaxLease is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfa21ac43.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function maxLease() view returns(uint64)
func (enclaveRegistry *EnclaveRegistry) PackMaxLease() []byte {
	enc, err := enclaveRegistry.abi.Pack("maxLease")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMaxLease is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfa21ac43.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function maxLease() view returns(uint64)
func (enclaveRegistry *EnclaveRegistry) TryPackMaxLease() ([]byte, error) {
	return enclaveRegistry.abi.Pack("maxLease")
}

// UnpackMaxLease is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfa21ac43.
//
// Solidity: function maxLease() view returns(uint64)
func (enclaveRegistry *EnclaveRegistry) UnpackMaxLease(data []byte) (uint64, error) {
	out, err := enclaveRegistry.abi.Unpack("maxLease", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8da5cb5b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function owner() view returns(address)
func (enclaveRegistry *EnclaveRegistry) PackOwner() []byte {
	enc, err := enclaveRegistry.abi.Pack("owner")
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
func (enclaveRegistry *EnclaveRegistry) TryPackOwner() ([]byte, error) {
	return enclaveRegistry.abi.Pack("owner")
}

// UnpackOwner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8da5cb5b.
//
// Solidity: function owner() view returns(address)
func (enclaveRegistry *EnclaveRegistry) UnpackOwner(data []byte) (common.Address, error) {
	out, err := enclaveRegistry.abi.Unpack("owner", data)
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
func (enclaveRegistry *EnclaveRegistry) PackPendingOwner() []byte {
	enc, err := enclaveRegistry.abi.Pack("pendingOwner")
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
func (enclaveRegistry *EnclaveRegistry) TryPackPendingOwner() ([]byte, error) {
	return enclaveRegistry.abi.Pack("pendingOwner")
}

// UnpackPendingOwner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe30c3978.
//
// Solidity: function pendingOwner() view returns(address)
func (enclaveRegistry *EnclaveRegistry) UnpackPendingOwner(data []byte) (common.Address, error) {
	out, err := enclaveRegistry.abi.Unpack("pendingOwner", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackPolicy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x88632826.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function policy(address app) view returns((uint32,uint16,uint168,bool))
func (enclaveRegistry *EnclaveRegistry) PackPolicy(app common.Address) []byte {
	enc, err := enclaveRegistry.abi.Pack("policy", app)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPolicy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x88632826.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function policy(address app) view returns((uint32,uint16,uint168,bool))
func (enclaveRegistry *EnclaveRegistry) TryPackPolicy(app common.Address) ([]byte, error) {
	return enclaveRegistry.abi.Pack("policy", app)
}

// UnpackPolicy is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x88632826.
//
// Solidity: function policy(address app) view returns((uint32,uint16,uint168,bool))
func (enclaveRegistry *EnclaveRegistry) UnpackPolicy(data []byte) (IEnclaveRegistryPolicy, error) {
	out, err := enclaveRegistry.abi.Unpack("policy", data)
	if err != nil {
		return *new(IEnclaveRegistryPolicy), err
	}
	out0 := *abi.ConvertType(out[0], new(IEnclaveRegistryPolicy)).(*IEnclaveRegistryPolicy)
	return out0, nil
}

// PackPolicyVersion is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd3afe2b9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function policyVersion(address app) view returns(uint32)
func (enclaveRegistry *EnclaveRegistry) PackPolicyVersion(app common.Address) []byte {
	enc, err := enclaveRegistry.abi.Pack("policyVersion", app)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPolicyVersion is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd3afe2b9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function policyVersion(address app) view returns(uint32)
func (enclaveRegistry *EnclaveRegistry) TryPackPolicyVersion(app common.Address) ([]byte, error) {
	return enclaveRegistry.abi.Pack("policyVersion", app)
}

// UnpackPolicyVersion is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd3afe2b9.
//
// Solidity: function policyVersion(address app) view returns(uint32)
func (enclaveRegistry *EnclaveRegistry) UnpackPolicyVersion(data []byte) (uint32, error) {
	out, err := enclaveRegistry.abi.Unpack("policyVersion", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackRegister is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xac26537e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function register((bytes32,address,address,address,uint16,uint64) registration, bytes evidence) returns()
func (enclaveRegistry *EnclaveRegistry) PackRegister(registration IEnclaveRegistryRegistration, evidence []byte) []byte {
	enc, err := enclaveRegistry.abi.Pack("register", registration, evidence)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRegister is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xac26537e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function register((bytes32,address,address,address,uint16,uint64) registration, bytes evidence) returns()
func (enclaveRegistry *EnclaveRegistry) TryPackRegister(registration IEnclaveRegistryRegistration, evidence []byte) ([]byte, error) {
	return enclaveRegistry.abi.Pack("register", registration, evidence)
}

// PackRenounceOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x715018a6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function renounceOwnership() returns()
func (enclaveRegistry *EnclaveRegistry) PackRenounceOwnership() []byte {
	enc, err := enclaveRegistry.abi.Pack("renounceOwnership")
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
func (enclaveRegistry *EnclaveRegistry) TryPackRenounceOwnership() ([]byte, error) {
	return enclaveRegistry.abi.Pack("renounceOwnership")
}

// PackRevoke is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xafd0224b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function revoke(address instance, string reason) returns()
func (enclaveRegistry *EnclaveRegistry) PackRevoke(instance common.Address, reason string) []byte {
	enc, err := enclaveRegistry.abi.Pack("revoke", instance, reason)
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
func (enclaveRegistry *EnclaveRegistry) TryPackRevoke(instance common.Address, reason string) ([]byte, error) {
	return enclaveRegistry.abi.Pack("revoke", instance, reason)
}

// PackSetGuardian is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8a0dac4a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setGuardian(address guardian_) returns()
func (enclaveRegistry *EnclaveRegistry) PackSetGuardian(guardian common.Address) []byte {
	enc, err := enclaveRegistry.abi.Pack("setGuardian", guardian)
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
func (enclaveRegistry *EnclaveRegistry) TryPackSetGuardian(guardian common.Address) ([]byte, error) {
	return enclaveRegistry.abi.Pack("setGuardian", guardian)
}

// PackSetJudge is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2ddf2347.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setJudge(address judge, bool may) returns()
func (enclaveRegistry *EnclaveRegistry) PackSetJudge(judge common.Address, may bool) []byte {
	enc, err := enclaveRegistry.abi.Pack("setJudge", judge, may)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetJudge is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2ddf2347.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setJudge(address judge, bool may) returns()
func (enclaveRegistry *EnclaveRegistry) TryPackSetJudge(judge common.Address, may bool) ([]byte, error) {
	return enclaveRegistry.abi.Pack("setJudge", judge, may)
}

// PackSetPolicy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x32f44f60.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setPolicy((uint32,uint16,uint168,bool) policy_) returns()
func (enclaveRegistry *EnclaveRegistry) PackSetPolicy(policy IEnclaveRegistryPolicy) []byte {
	enc, err := enclaveRegistry.abi.Pack("setPolicy", policy)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetPolicy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x32f44f60.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setPolicy((uint32,uint16,uint168,bool) policy_) returns()
func (enclaveRegistry *EnclaveRegistry) TryPackSetPolicy(policy IEnclaveRegistryPolicy) ([]byte, error) {
	return enclaveRegistry.abi.Pack("setPolicy", policy)
}

// PackSetVerifier is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xac9b5671.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setVerifier(address verifier, bool accepted) returns()
func (enclaveRegistry *EnclaveRegistry) PackSetVerifier(verifier common.Address, accepted bool) []byte {
	enc, err := enclaveRegistry.abi.Pack("setVerifier", verifier, accepted)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetVerifier is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xac9b5671.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setVerifier(address verifier, bool accepted) returns()
func (enclaveRegistry *EnclaveRegistry) TryPackSetVerifier(verifier common.Address, accepted bool) ([]byte, error) {
	return enclaveRegistry.abi.Pack("setVerifier", verifier, accepted)
}

// PackTouch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xffd7459b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function touch(address instance) returns()
func (enclaveRegistry *EnclaveRegistry) PackTouch(instance common.Address) []byte {
	enc, err := enclaveRegistry.abi.Pack("touch", instance)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTouch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xffd7459b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function touch(address instance) returns()
func (enclaveRegistry *EnclaveRegistry) TryPackTouch(instance common.Address) ([]byte, error) {
	return enclaveRegistry.abi.Pack("touch", instance)
}

// PackTransferOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2fde38b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferOwnership(address newOwner) returns()
func (enclaveRegistry *EnclaveRegistry) PackTransferOwnership(newOwner common.Address) []byte {
	enc, err := enclaveRegistry.abi.Pack("transferOwnership", newOwner)
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
func (enclaveRegistry *EnclaveRegistry) TryPackTransferOwnership(newOwner common.Address) ([]byte, error) {
	return enclaveRegistry.abi.Pack("transferOwnership", newOwner)
}

// PackVerifiers is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6c824487.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function verifiers(address verifier) view returns(bool)
func (enclaveRegistry *EnclaveRegistry) PackVerifiers(verifier common.Address) []byte {
	enc, err := enclaveRegistry.abi.Pack("verifiers", verifier)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVerifiers is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6c824487.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function verifiers(address verifier) view returns(bool)
func (enclaveRegistry *EnclaveRegistry) TryPackVerifiers(verifier common.Address) ([]byte, error) {
	return enclaveRegistry.abi.Pack("verifiers", verifier)
}

// UnpackVerifiers is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6c824487.
//
// Solidity: function verifiers(address verifier) view returns(bool)
func (enclaveRegistry *EnclaveRegistry) UnpackVerifiers(data []byte) (bool, error) {
	out, err := enclaveRegistry.abi.Unpack("verifiers", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// EnclaveRegistryGuardianSet represents a GuardianSet event raised by the EnclaveRegistry contract.
type EnclaveRegistryGuardianSet struct {
	Guardian common.Address
	Raw      *types.Log // Blockchain specific contextual infos
}

const EnclaveRegistryGuardianSetEventName = "GuardianSet"

// ContractEventName returns the user-defined event name.
func (EnclaveRegistryGuardianSet) ContractEventName() string {
	return EnclaveRegistryGuardianSetEventName
}

// UnpackGuardianSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event GuardianSet(address indexed guardian)
func (enclaveRegistry *EnclaveRegistry) UnpackGuardianSetEvent(log *types.Log) (*EnclaveRegistryGuardianSet, error) {
	event := "GuardianSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != enclaveRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(EnclaveRegistryGuardianSet)
	if len(log.Data) > 0 {
		if err := enclaveRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range enclaveRegistry.abi.Events[event].Inputs {
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

// EnclaveRegistryInstanceConfirmed represents a InstanceConfirmed event raised by the EnclaveRegistry contract.
type EnclaveRegistryInstanceConfirmed struct {
	Instance common.Address
	App      common.Address
	Label    [32]byte
	LeaseEnd uint64
	Raw      *types.Log // Blockchain specific contextual infos
}

const EnclaveRegistryInstanceConfirmedEventName = "InstanceConfirmed"

// ContractEventName returns the user-defined event name.
func (EnclaveRegistryInstanceConfirmed) ContractEventName() string {
	return EnclaveRegistryInstanceConfirmedEventName
}

// UnpackInstanceConfirmedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event InstanceConfirmed(address indexed instance, address indexed app, bytes32 label, uint64 leaseEnd)
func (enclaveRegistry *EnclaveRegistry) UnpackInstanceConfirmedEvent(log *types.Log) (*EnclaveRegistryInstanceConfirmed, error) {
	event := "InstanceConfirmed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != enclaveRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(EnclaveRegistryInstanceConfirmed)
	if len(log.Data) > 0 {
		if err := enclaveRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range enclaveRegistry.abi.Events[event].Inputs {
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

// EnclaveRegistryInstanceEvicted represents a InstanceEvicted event raised by the EnclaveRegistry contract.
type EnclaveRegistryInstanceEvicted struct {
	Instance common.Address
	App      common.Address
	By       common.Address
	Raw      *types.Log // Blockchain specific contextual infos
}

const EnclaveRegistryInstanceEvictedEventName = "InstanceEvicted"

// ContractEventName returns the user-defined event name.
func (EnclaveRegistryInstanceEvicted) ContractEventName() string {
	return EnclaveRegistryInstanceEvictedEventName
}

// UnpackInstanceEvictedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event InstanceEvicted(address indexed instance, address indexed app, address by)
func (enclaveRegistry *EnclaveRegistry) UnpackInstanceEvictedEvent(log *types.Log) (*EnclaveRegistryInstanceEvicted, error) {
	event := "InstanceEvicted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != enclaveRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(EnclaveRegistryInstanceEvicted)
	if len(log.Data) > 0 {
		if err := enclaveRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range enclaveRegistry.abi.Events[event].Inputs {
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

// EnclaveRegistryInstanceRegistered represents a InstanceRegistered event raised by the EnclaveRegistry contract.
type EnclaveRegistryInstanceRegistered struct {
	Instance    common.Address
	App         common.Address
	RequestId   [32]byte
	Measurement [32]byte
	Platform    [32]byte
	Verifier    common.Address
	LeaseEnd    *big.Int
	ActiveFrom  *big.Int
	Slot        uint8
	Evaluation  uint16
	Status      uint8
	Raw         *types.Log // Blockchain specific contextual infos
}

const EnclaveRegistryInstanceRegisteredEventName = "InstanceRegistered"

// ContractEventName returns the user-defined event name.
func (EnclaveRegistryInstanceRegistered) ContractEventName() string {
	return EnclaveRegistryInstanceRegisteredEventName
}

// UnpackInstanceRegisteredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event InstanceRegistered(address indexed instance, address indexed app, bytes32 indexed requestId, bytes32 measurement, bytes32 platform, address verifier, uint40 leaseEnd, uint40 activeFrom, uint8 slot, uint16 evaluation, uint8 status)
func (enclaveRegistry *EnclaveRegistry) UnpackInstanceRegisteredEvent(log *types.Log) (*EnclaveRegistryInstanceRegistered, error) {
	event := "InstanceRegistered"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != enclaveRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(EnclaveRegistryInstanceRegistered)
	if len(log.Data) > 0 {
		if err := enclaveRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range enclaveRegistry.abi.Events[event].Inputs {
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

// EnclaveRegistryInstanceRevoked represents a InstanceRevoked event raised by the EnclaveRegistry contract.
type EnclaveRegistryInstanceRevoked struct {
	Instance common.Address
	App      common.Address
	By       common.Address
	Reason   string
	Raw      *types.Log // Blockchain specific contextual infos
}

const EnclaveRegistryInstanceRevokedEventName = "InstanceRevoked"

// ContractEventName returns the user-defined event name.
func (EnclaveRegistryInstanceRevoked) ContractEventName() string {
	return EnclaveRegistryInstanceRevokedEventName
}

// UnpackInstanceRevokedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event InstanceRevoked(address indexed instance, address indexed app, address by, string reason)
func (enclaveRegistry *EnclaveRegistry) UnpackInstanceRevokedEvent(log *types.Log) (*EnclaveRegistryInstanceRevoked, error) {
	event := "InstanceRevoked"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != enclaveRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(EnclaveRegistryInstanceRevoked)
	if len(log.Data) > 0 {
		if err := enclaveRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range enclaveRegistry.abi.Events[event].Inputs {
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

// EnclaveRegistryJudgeSet represents a JudgeSet event raised by the EnclaveRegistry contract.
type EnclaveRegistryJudgeSet struct {
	Judge common.Address
	May   bool
	Raw   *types.Log // Blockchain specific contextual infos
}

const EnclaveRegistryJudgeSetEventName = "JudgeSet"

// ContractEventName returns the user-defined event name.
func (EnclaveRegistryJudgeSet) ContractEventName() string {
	return EnclaveRegistryJudgeSetEventName
}

// UnpackJudgeSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event JudgeSet(address indexed judge, bool may)
func (enclaveRegistry *EnclaveRegistry) UnpackJudgeSetEvent(log *types.Log) (*EnclaveRegistryJudgeSet, error) {
	event := "JudgeSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != enclaveRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(EnclaveRegistryJudgeSet)
	if len(log.Data) > 0 {
		if err := enclaveRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range enclaveRegistry.abi.Events[event].Inputs {
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

// EnclaveRegistryOwnershipTransferStarted represents a OwnershipTransferStarted event raised by the EnclaveRegistry contract.
type EnclaveRegistryOwnershipTransferStarted struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           *types.Log // Blockchain specific contextual infos
}

const EnclaveRegistryOwnershipTransferStartedEventName = "OwnershipTransferStarted"

// ContractEventName returns the user-defined event name.
func (EnclaveRegistryOwnershipTransferStarted) ContractEventName() string {
	return EnclaveRegistryOwnershipTransferStartedEventName
}

// UnpackOwnershipTransferStartedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OwnershipTransferStarted(address indexed previousOwner, address indexed newOwner)
func (enclaveRegistry *EnclaveRegistry) UnpackOwnershipTransferStartedEvent(log *types.Log) (*EnclaveRegistryOwnershipTransferStarted, error) {
	event := "OwnershipTransferStarted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != enclaveRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(EnclaveRegistryOwnershipTransferStarted)
	if len(log.Data) > 0 {
		if err := enclaveRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range enclaveRegistry.abi.Events[event].Inputs {
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

// EnclaveRegistryOwnershipTransferred represents a OwnershipTransferred event raised by the EnclaveRegistry contract.
type EnclaveRegistryOwnershipTransferred struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           *types.Log // Blockchain specific contextual infos
}

const EnclaveRegistryOwnershipTransferredEventName = "OwnershipTransferred"

// ContractEventName returns the user-defined event name.
func (EnclaveRegistryOwnershipTransferred) ContractEventName() string {
	return EnclaveRegistryOwnershipTransferredEventName
}

// UnpackOwnershipTransferredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OwnershipTransferred(address indexed previousOwner, address indexed newOwner)
func (enclaveRegistry *EnclaveRegistry) UnpackOwnershipTransferredEvent(log *types.Log) (*EnclaveRegistryOwnershipTransferred, error) {
	event := "OwnershipTransferred"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != enclaveRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(EnclaveRegistryOwnershipTransferred)
	if len(log.Data) > 0 {
		if err := enclaveRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range enclaveRegistry.abi.Events[event].Inputs {
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

// EnclaveRegistryPolicySet represents a PolicySet event raised by the EnclaveRegistry contract.
type EnclaveRegistryPolicySet struct {
	App           common.Address
	Version       uint32
	MinEvaluation uint16
	Slots         *big.Int
	Asks          bool
	Raw           *types.Log // Blockchain specific contextual infos
}

const EnclaveRegistryPolicySetEventName = "PolicySet"

// ContractEventName returns the user-defined event name.
func (EnclaveRegistryPolicySet) ContractEventName() string {
	return EnclaveRegistryPolicySetEventName
}

// UnpackPolicySetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PolicySet(address indexed app, uint32 version, uint16 minEvaluation, uint168 slots, bool asks)
func (enclaveRegistry *EnclaveRegistry) UnpackPolicySetEvent(log *types.Log) (*EnclaveRegistryPolicySet, error) {
	event := "PolicySet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != enclaveRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(EnclaveRegistryPolicySet)
	if len(log.Data) > 0 {
		if err := enclaveRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range enclaveRegistry.abi.Events[event].Inputs {
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

// EnclaveRegistryVerifierSet represents a VerifierSet event raised by the EnclaveRegistry contract.
type EnclaveRegistryVerifierSet struct {
	Verifier common.Address
	Accepted bool
	Raw      *types.Log // Blockchain specific contextual infos
}

const EnclaveRegistryVerifierSetEventName = "VerifierSet"

// ContractEventName returns the user-defined event name.
func (EnclaveRegistryVerifierSet) ContractEventName() string {
	return EnclaveRegistryVerifierSetEventName
}

// UnpackVerifierSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VerifierSet(address indexed verifier, bool accepted)
func (enclaveRegistry *EnclaveRegistry) UnpackVerifierSetEvent(log *types.Log) (*EnclaveRegistryVerifierSet, error) {
	event := "VerifierSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != enclaveRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(EnclaveRegistryVerifierSet)
	if len(log.Data) > 0 {
		if err := enclaveRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range enclaveRegistry.abi.Events[event].Inputs {
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
func (enclaveRegistry *EnclaveRegistry) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], enclaveRegistry.abi.Errors["BadBody"].ID.Bytes()[:4]) {
		return enclaveRegistry.UnpackBadBodyError(raw[4:])
	}
	if bytes.Equal(raw[:4], enclaveRegistry.abi.Errors["BadLease"].ID.Bytes()[:4]) {
		return enclaveRegistry.UnpackBadLeaseError(raw[4:])
	}
	if bytes.Equal(raw[:4], enclaveRegistry.abi.Errors["BadPolicyContract"].ID.Bytes()[:4]) {
		return enclaveRegistry.UnpackBadPolicyContractError(raw[4:])
	}
	if bytes.Equal(raw[:4], enclaveRegistry.abi.Errors["BadReport"].ID.Bytes()[:4]) {
		return enclaveRegistry.UnpackBadReportError(raw[4:])
	}
	if bytes.Equal(raw[:4], enclaveRegistry.abi.Errors["BlockNotRecent"].ID.Bytes()[:4]) {
		return enclaveRegistry.UnpackBlockNotRecentError(raw[4:])
	}
	if bytes.Equal(raw[:4], enclaveRegistry.abi.Errors["DebugEnclave"].ID.Bytes()[:4]) {
		return enclaveRegistry.UnpackDebugEnclaveError(raw[4:])
	}
	if bytes.Equal(raw[:4], enclaveRegistry.abi.Errors["EvidenceIsUsed"].ID.Bytes()[:4]) {
		return enclaveRegistry.UnpackEvidenceIsUsedError(raw[4:])
	}
	if bytes.Equal(raw[:4], enclaveRegistry.abi.Errors["InstanceIsRevoked"].ID.Bytes()[:4]) {
		return enclaveRegistry.UnpackInstanceIsRevokedError(raw[4:])
	}
	if bytes.Equal(raw[:4], enclaveRegistry.abi.Errors["InstanceNotEvictable"].ID.Bytes()[:4]) {
		return enclaveRegistry.UnpackInstanceNotEvictableError(raw[4:])
	}
	if bytes.Equal(raw[:4], enclaveRegistry.abi.Errors["InstanceNotLive"].ID.Bytes()[:4]) {
		return enclaveRegistry.UnpackInstanceNotLiveError(raw[4:])
	}
	if bytes.Equal(raw[:4], enclaveRegistry.abi.Errors["InstanceServesAnotherApp"].ID.Bytes()[:4]) {
		return enclaveRegistry.UnpackInstanceServesAnotherAppError(raw[4:])
	}
	if bytes.Equal(raw[:4], enclaveRegistry.abi.Errors["NoEvidence"].ID.Bytes()[:4]) {
		return enclaveRegistry.UnpackNoEvidenceError(raw[4:])
	}
	if bytes.Equal(raw[:4], enclaveRegistry.abi.Errors["NoVerifier"].ID.Bytes()[:4]) {
		return enclaveRegistry.UnpackNoVerifierError(raw[4:])
	}
	if bytes.Equal(raw[:4], enclaveRegistry.abi.Errors["NotOwnerOrApp"].ID.Bytes()[:4]) {
		return enclaveRegistry.UnpackNotOwnerOrAppError(raw[4:])
	}
	if bytes.Equal(raw[:4], enclaveRegistry.abi.Errors["NotOwnerOrGuardian"].ID.Bytes()[:4]) {
		return enclaveRegistry.UnpackNotOwnerOrGuardianError(raw[4:])
	}
	if bytes.Equal(raw[:4], enclaveRegistry.abi.Errors["OutsideWindow"].ID.Bytes()[:4]) {
		return enclaveRegistry.UnpackOutsideWindowError(raw[4:])
	}
	if bytes.Equal(raw[:4], enclaveRegistry.abi.Errors["OwnableInvalidOwner"].ID.Bytes()[:4]) {
		return enclaveRegistry.UnpackOwnableInvalidOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], enclaveRegistry.abi.Errors["OwnableUnauthorizedAccount"].ID.Bytes()[:4]) {
		return enclaveRegistry.UnpackOwnableUnauthorizedAccountError(raw[4:])
	}
	if bytes.Equal(raw[:4], enclaveRegistry.abi.Errors["PolicyVersionNotNewer"].ID.Bytes()[:4]) {
		return enclaveRegistry.UnpackPolicyVersionNotNewerError(raw[4:])
	}
	if bytes.Equal(raw[:4], enclaveRegistry.abi.Errors["ServiceTd"].ID.Bytes()[:4]) {
		return enclaveRegistry.UnpackServiceTdError(raw[4:])
	}
	if bytes.Equal(raw[:4], enclaveRegistry.abi.Errors["SlotIsReserved"].ID.Bytes()[:4]) {
		return enclaveRegistry.UnpackSlotIsReservedError(raw[4:])
	}
	if bytes.Equal(raw[:4], enclaveRegistry.abi.Errors["TooLittleGas"].ID.Bytes()[:4]) {
		return enclaveRegistry.UnpackTooLittleGasError(raw[4:])
	}
	if bytes.Equal(raw[:4], enclaveRegistry.abi.Errors["UnknownInstance"].ID.Bytes()[:4]) {
		return enclaveRegistry.UnpackUnknownInstanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], enclaveRegistry.abi.Errors["UnknownUse"].ID.Bytes()[:4]) {
		return enclaveRegistry.UnpackUnknownUseError(raw[4:])
	}
	if bytes.Equal(raw[:4], enclaveRegistry.abi.Errors["UnsupportedChain"].ID.Bytes()[:4]) {
		return enclaveRegistry.UnpackUnsupportedChainError(raw[4:])
	}
	if bytes.Equal(raw[:4], enclaveRegistry.abi.Errors["UnusableBlockHash"].ID.Bytes()[:4]) {
		return enclaveRegistry.UnpackUnusableBlockHashError(raw[4:])
	}
	if bytes.Equal(raw[:4], enclaveRegistry.abi.Errors["WorseThanNow"].ID.Bytes()[:4]) {
		return enclaveRegistry.UnpackWorseThanNowError(raw[4:])
	}
	if bytes.Equal(raw[:4], enclaveRegistry.abi.Errors["WrongReportData"].ID.Bytes()[:4]) {
		return enclaveRegistry.UnpackWrongReportDataError(raw[4:])
	}
	if bytes.Equal(raw[:4], enclaveRegistry.abi.Errors["ZeroAddress"].ID.Bytes()[:4]) {
		return enclaveRegistry.UnpackZeroAddressError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// EnclaveRegistryBadBody represents a BadBody error raised by the EnclaveRegistry contract.
type EnclaveRegistryBadBody struct {
	Tee      uint8
	BodyType uint8
	Length   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadBody(uint8 tee, uint8 bodyType, uint256 length)
func EnclaveRegistryBadBodyErrorID() common.Hash {
	return common.HexToHash("0xf578cd0ee9a2f8e66eb0916d2ebe43aa5f689f5dc4b88d52bcb3349483964453")
}

// UnpackBadBodyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadBody(uint8 tee, uint8 bodyType, uint256 length)
func (enclaveRegistry *EnclaveRegistry) UnpackBadBodyError(raw []byte) (*EnclaveRegistryBadBody, error) {
	out := new(EnclaveRegistryBadBody)
	if err := enclaveRegistry.abi.UnpackIntoInterface(out, "BadBody", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EnclaveRegistryBadLease represents a BadLease error raised by the EnclaveRegistry contract.
type EnclaveRegistryBadLease struct {
	LeaseEnd uint64
	Earliest uint64
	Latest   uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadLease(uint64 leaseEnd, uint64 earliest, uint64 latest)
func EnclaveRegistryBadLeaseErrorID() common.Hash {
	return common.HexToHash("0x23a85f4d75dc50053f10511093b074ac7172c8e29e3d9b02a198b90e6afb0877")
}

// UnpackBadLeaseError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadLease(uint64 leaseEnd, uint64 earliest, uint64 latest)
func (enclaveRegistry *EnclaveRegistry) UnpackBadLeaseError(raw []byte) (*EnclaveRegistryBadLease, error) {
	out := new(EnclaveRegistryBadLease)
	if err := enclaveRegistry.abi.UnpackIntoInterface(out, "BadLease", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EnclaveRegistryBadPolicyContract represents a BadPolicyContract error raised by the EnclaveRegistry contract.
type EnclaveRegistryBadPolicyContract struct {
	App common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadPolicyContract(address app)
func EnclaveRegistryBadPolicyContractErrorID() common.Hash {
	return common.HexToHash("0x643b66cb1b2efaadf0ad9c75230ba410568e6aebf1aa8930b663c0fc8a1116b0")
}

// UnpackBadPolicyContractError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadPolicyContract(address app)
func (enclaveRegistry *EnclaveRegistry) UnpackBadPolicyContractError(raw []byte) (*EnclaveRegistryBadPolicyContract, error) {
	out := new(EnclaveRegistryBadPolicyContract)
	if err := enclaveRegistry.abi.UnpackIntoInterface(out, "BadPolicyContract", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EnclaveRegistryBadReport represents a BadReport error raised by the EnclaveRegistry contract.
type EnclaveRegistryBadReport struct {
	Verifier common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadReport(address verifier)
func EnclaveRegistryBadReportErrorID() common.Hash {
	return common.HexToHash("0x9457eb2e49add56719f6a99485dd9db459c136ca48543ecfc89230d7b55a13e1")
}

// UnpackBadReportError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadReport(address verifier)
func (enclaveRegistry *EnclaveRegistry) UnpackBadReportError(raw []byte) (*EnclaveRegistryBadReport, error) {
	out := new(EnclaveRegistryBadReport)
	if err := enclaveRegistry.abi.UnpackIntoInterface(out, "BadReport", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EnclaveRegistryBlockNotRecent represents a BlockNotRecent error raised by the EnclaveRegistry contract.
type EnclaveRegistryBlockNotRecent struct {
	BlockNumber uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BlockNotRecent(uint64 blockNumber)
func EnclaveRegistryBlockNotRecentErrorID() common.Hash {
	return common.HexToHash("0x6168dadeab405a258da02e263d5283ec1ff60716ab2968810ef6ee6779e94a59")
}

// UnpackBlockNotRecentError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BlockNotRecent(uint64 blockNumber)
func (enclaveRegistry *EnclaveRegistry) UnpackBlockNotRecentError(raw []byte) (*EnclaveRegistryBlockNotRecent, error) {
	out := new(EnclaveRegistryBlockNotRecent)
	if err := enclaveRegistry.abi.UnpackIntoInterface(out, "BlockNotRecent", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EnclaveRegistryDebugEnclave represents a DebugEnclave error raised by the EnclaveRegistry contract.
type EnclaveRegistryDebugEnclave struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DebugEnclave()
func EnclaveRegistryDebugEnclaveErrorID() common.Hash {
	return common.HexToHash("0x8f859312690cf47b3ccfcdae82bd1fdd1b08abba3431aae8ad37a92015cbb6ad")
}

// UnpackDebugEnclaveError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DebugEnclave()
func (enclaveRegistry *EnclaveRegistry) UnpackDebugEnclaveError(raw []byte) (*EnclaveRegistryDebugEnclave, error) {
	out := new(EnclaveRegistryDebugEnclave)
	if err := enclaveRegistry.abi.UnpackIntoInterface(out, "DebugEnclave", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EnclaveRegistryEvidenceIsUsed represents a EvidenceIsUsed error raised by the EnclaveRegistry contract.
type EnclaveRegistryEvidenceIsUsed struct {
	BlockNumber   uint64
	AttestedBlock uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EvidenceIsUsed(uint64 blockNumber, uint64 attestedBlock)
func EnclaveRegistryEvidenceIsUsedErrorID() common.Hash {
	return common.HexToHash("0x0f1fde8b51eb76bff164ea09d46e976cefb31b7860089dbe27613d0f68d92714")
}

// UnpackEvidenceIsUsedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EvidenceIsUsed(uint64 blockNumber, uint64 attestedBlock)
func (enclaveRegistry *EnclaveRegistry) UnpackEvidenceIsUsedError(raw []byte) (*EnclaveRegistryEvidenceIsUsed, error) {
	out := new(EnclaveRegistryEvidenceIsUsed)
	if err := enclaveRegistry.abi.UnpackIntoInterface(out, "EvidenceIsUsed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EnclaveRegistryInstanceIsRevoked represents a InstanceIsRevoked error raised by the EnclaveRegistry contract.
type EnclaveRegistryInstanceIsRevoked struct {
	Instance common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InstanceIsRevoked(address instance)
func EnclaveRegistryInstanceIsRevokedErrorID() common.Hash {
	return common.HexToHash("0x261a09ea677d9cb16b9fe1b55093e16fa5ba883a33606e8d224558e68e99bd46")
}

// UnpackInstanceIsRevokedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InstanceIsRevoked(address instance)
func (enclaveRegistry *EnclaveRegistry) UnpackInstanceIsRevokedError(raw []byte) (*EnclaveRegistryInstanceIsRevoked, error) {
	out := new(EnclaveRegistryInstanceIsRevoked)
	if err := enclaveRegistry.abi.UnpackIntoInterface(out, "InstanceIsRevoked", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EnclaveRegistryInstanceNotEvictable represents a InstanceNotEvictable error raised by the EnclaveRegistry contract.
type EnclaveRegistryInstanceNotEvictable struct {
	Instance common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InstanceNotEvictable(address instance)
func EnclaveRegistryInstanceNotEvictableErrorID() common.Hash {
	return common.HexToHash("0xfe878a1d7ae34387c70a9ba9f5ac4a8a6046485685f4b7d825eff0f08f5414d8")
}

// UnpackInstanceNotEvictableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InstanceNotEvictable(address instance)
func (enclaveRegistry *EnclaveRegistry) UnpackInstanceNotEvictableError(raw []byte) (*EnclaveRegistryInstanceNotEvictable, error) {
	out := new(EnclaveRegistryInstanceNotEvictable)
	if err := enclaveRegistry.abi.UnpackIntoInterface(out, "InstanceNotEvictable", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EnclaveRegistryInstanceNotLive represents a InstanceNotLive error raised by the EnclaveRegistry contract.
type EnclaveRegistryInstanceNotLive struct {
	Instance common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InstanceNotLive(address instance)
func EnclaveRegistryInstanceNotLiveErrorID() common.Hash {
	return common.HexToHash("0xb53e620fff5768463f5a8b5486539a72578c10e705bd0ea3a53c06759f7166ec")
}

// UnpackInstanceNotLiveError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InstanceNotLive(address instance)
func (enclaveRegistry *EnclaveRegistry) UnpackInstanceNotLiveError(raw []byte) (*EnclaveRegistryInstanceNotLive, error) {
	out := new(EnclaveRegistryInstanceNotLive)
	if err := enclaveRegistry.abi.UnpackIntoInterface(out, "InstanceNotLive", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EnclaveRegistryInstanceServesAnotherApp represents a InstanceServesAnotherApp error raised by the EnclaveRegistry contract.
type EnclaveRegistryInstanceServesAnotherApp struct {
	Instance common.Address
	App      common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InstanceServesAnotherApp(address instance, address app)
func EnclaveRegistryInstanceServesAnotherAppErrorID() common.Hash {
	return common.HexToHash("0xccb685119c84749e0ce9c092f223c6db562d047e65a9f14aa61e487ad4d9aeb0")
}

// UnpackInstanceServesAnotherAppError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InstanceServesAnotherApp(address instance, address app)
func (enclaveRegistry *EnclaveRegistry) UnpackInstanceServesAnotherAppError(raw []byte) (*EnclaveRegistryInstanceServesAnotherApp, error) {
	out := new(EnclaveRegistryInstanceServesAnotherApp)
	if err := enclaveRegistry.abi.UnpackIntoInterface(out, "InstanceServesAnotherApp", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EnclaveRegistryNoEvidence represents a NoEvidence error raised by the EnclaveRegistry contract.
type EnclaveRegistryNoEvidence struct {
	Instance common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoEvidence(address instance)
func EnclaveRegistryNoEvidenceErrorID() common.Hash {
	return common.HexToHash("0xf56c50891e6bcab47b5bef79f0b3453d58dd04db2bf2f9cbd2fcd9a44433c069")
}

// UnpackNoEvidenceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoEvidence(address instance)
func (enclaveRegistry *EnclaveRegistry) UnpackNoEvidenceError(raw []byte) (*EnclaveRegistryNoEvidence, error) {
	out := new(EnclaveRegistryNoEvidence)
	if err := enclaveRegistry.abi.UnpackIntoInterface(out, "NoEvidence", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EnclaveRegistryNoVerifier represents a NoVerifier error raised by the EnclaveRegistry contract.
type EnclaveRegistryNoVerifier struct {
	Verifier common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoVerifier(address verifier)
func EnclaveRegistryNoVerifierErrorID() common.Hash {
	return common.HexToHash("0x0583e60c39c8f66140e6da53d6526c3f8e532ef31830960f54c7e5bca59ba9af")
}

// UnpackNoVerifierError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoVerifier(address verifier)
func (enclaveRegistry *EnclaveRegistry) UnpackNoVerifierError(raw []byte) (*EnclaveRegistryNoVerifier, error) {
	out := new(EnclaveRegistryNoVerifier)
	if err := enclaveRegistry.abi.UnpackIntoInterface(out, "NoVerifier", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EnclaveRegistryNotOwnerOrApp represents a NotOwnerOrApp error raised by the EnclaveRegistry contract.
type EnclaveRegistryNotOwnerOrApp struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotOwnerOrApp(address caller)
func EnclaveRegistryNotOwnerOrAppErrorID() common.Hash {
	return common.HexToHash("0x5f5f8d09020d9040f280ebf97e529fffeec68183ae478d6549889ead9b40715a")
}

// UnpackNotOwnerOrAppError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotOwnerOrApp(address caller)
func (enclaveRegistry *EnclaveRegistry) UnpackNotOwnerOrAppError(raw []byte) (*EnclaveRegistryNotOwnerOrApp, error) {
	out := new(EnclaveRegistryNotOwnerOrApp)
	if err := enclaveRegistry.abi.UnpackIntoInterface(out, "NotOwnerOrApp", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EnclaveRegistryNotOwnerOrGuardian represents a NotOwnerOrGuardian error raised by the EnclaveRegistry contract.
type EnclaveRegistryNotOwnerOrGuardian struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotOwnerOrGuardian(address caller)
func EnclaveRegistryNotOwnerOrGuardianErrorID() common.Hash {
	return common.HexToHash("0x6b1883f38571550452bbe2ddd265b3d49c78fd1c8fb414e6fe7312139a9a751c")
}

// UnpackNotOwnerOrGuardianError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotOwnerOrGuardian(address caller)
func (enclaveRegistry *EnclaveRegistry) UnpackNotOwnerOrGuardianError(raw []byte) (*EnclaveRegistryNotOwnerOrGuardian, error) {
	out := new(EnclaveRegistryNotOwnerOrGuardian)
	if err := enclaveRegistry.abi.UnpackIntoInterface(out, "NotOwnerOrGuardian", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EnclaveRegistryOutsideWindow represents a OutsideWindow error raised by the EnclaveRegistry contract.
type EnclaveRegistryOutsideWindow struct {
	NotBefore *big.Int
	NotAfter  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OutsideWindow(uint40 notBefore, uint40 notAfter)
func EnclaveRegistryOutsideWindowErrorID() common.Hash {
	return common.HexToHash("0x5a4eeef5a9a75af50a885583a7f12a3f3c86b86102ac04a2928bd5bcd6bc4d83")
}

// UnpackOutsideWindowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OutsideWindow(uint40 notBefore, uint40 notAfter)
func (enclaveRegistry *EnclaveRegistry) UnpackOutsideWindowError(raw []byte) (*EnclaveRegistryOutsideWindow, error) {
	out := new(EnclaveRegistryOutsideWindow)
	if err := enclaveRegistry.abi.UnpackIntoInterface(out, "OutsideWindow", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EnclaveRegistryOwnableInvalidOwner represents a OwnableInvalidOwner error raised by the EnclaveRegistry contract.
type EnclaveRegistryOwnableInvalidOwner struct {
	Owner common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableInvalidOwner(address owner)
func EnclaveRegistryOwnableInvalidOwnerErrorID() common.Hash {
	return common.HexToHash("0x1e4fbdf7f3ef8bcaa855599e3abf48b232380f183f08f6f813d9ffa5bd585188")
}

// UnpackOwnableInvalidOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableInvalidOwner(address owner)
func (enclaveRegistry *EnclaveRegistry) UnpackOwnableInvalidOwnerError(raw []byte) (*EnclaveRegistryOwnableInvalidOwner, error) {
	out := new(EnclaveRegistryOwnableInvalidOwner)
	if err := enclaveRegistry.abi.UnpackIntoInterface(out, "OwnableInvalidOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EnclaveRegistryOwnableUnauthorizedAccount represents a OwnableUnauthorizedAccount error raised by the EnclaveRegistry contract.
type EnclaveRegistryOwnableUnauthorizedAccount struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func EnclaveRegistryOwnableUnauthorizedAccountErrorID() common.Hash {
	return common.HexToHash("0x118cdaa7a341953d1887a2245fd6665d741c67c8c50581daa59e1d03373fa188")
}

// UnpackOwnableUnauthorizedAccountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func (enclaveRegistry *EnclaveRegistry) UnpackOwnableUnauthorizedAccountError(raw []byte) (*EnclaveRegistryOwnableUnauthorizedAccount, error) {
	out := new(EnclaveRegistryOwnableUnauthorizedAccount)
	if err := enclaveRegistry.abi.UnpackIntoInterface(out, "OwnableUnauthorizedAccount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EnclaveRegistryPolicyVersionNotNewer represents a PolicyVersionNotNewer error raised by the EnclaveRegistry contract.
type EnclaveRegistryPolicyVersionNotNewer struct {
	Version uint32
	Current uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PolicyVersionNotNewer(uint32 version, uint32 current)
func EnclaveRegistryPolicyVersionNotNewerErrorID() common.Hash {
	return common.HexToHash("0xbca4f645f2d49aea4b143310dbc6d361012e58b1ed1301f030e8407baa55749f")
}

// UnpackPolicyVersionNotNewerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PolicyVersionNotNewer(uint32 version, uint32 current)
func (enclaveRegistry *EnclaveRegistry) UnpackPolicyVersionNotNewerError(raw []byte) (*EnclaveRegistryPolicyVersionNotNewer, error) {
	out := new(EnclaveRegistryPolicyVersionNotNewer)
	if err := enclaveRegistry.abi.UnpackIntoInterface(out, "PolicyVersionNotNewer", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EnclaveRegistryServiceTd represents a ServiceTd error raised by the EnclaveRegistry contract.
type EnclaveRegistryServiceTd struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ServiceTd()
func EnclaveRegistryServiceTdErrorID() common.Hash {
	return common.HexToHash("0xfc88bf039bb521bb037e52193666142f2ba058dde45e8d46ccfa76f23cc4b3aa")
}

// UnpackServiceTdError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ServiceTd()
func (enclaveRegistry *EnclaveRegistry) UnpackServiceTdError(raw []byte) (*EnclaveRegistryServiceTd, error) {
	out := new(EnclaveRegistryServiceTd)
	if err := enclaveRegistry.abi.UnpackIntoInterface(out, "ServiceTd", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EnclaveRegistrySlotIsReserved represents a SlotIsReserved error raised by the EnclaveRegistry contract.
type EnclaveRegistrySlotIsReserved struct {
	Slot uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SlotIsReserved(uint8 slot)
func EnclaveRegistrySlotIsReservedErrorID() common.Hash {
	return common.HexToHash("0x0e8f6e4afc68bc45160d2848a84eedad34c5d082ae86528442bf1f7e26310c94")
}

// UnpackSlotIsReservedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SlotIsReserved(uint8 slot)
func (enclaveRegistry *EnclaveRegistry) UnpackSlotIsReservedError(raw []byte) (*EnclaveRegistrySlotIsReserved, error) {
	out := new(EnclaveRegistrySlotIsReserved)
	if err := enclaveRegistry.abi.UnpackIntoInterface(out, "SlotIsReserved", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EnclaveRegistryTooLittleGas represents a TooLittleGas error raised by the EnclaveRegistry contract.
type EnclaveRegistryTooLittleGas struct {
	Gas  *big.Int
	Want *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooLittleGas(uint256 gas, uint256 want)
func EnclaveRegistryTooLittleGasErrorID() common.Hash {
	return common.HexToHash("0x9ee5fcf0ddbbb3e81c9bbee4f1dfc659b266ce349bb8cfb6d04a8857e3cc9f93")
}

// UnpackTooLittleGasError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooLittleGas(uint256 gas, uint256 want)
func (enclaveRegistry *EnclaveRegistry) UnpackTooLittleGasError(raw []byte) (*EnclaveRegistryTooLittleGas, error) {
	out := new(EnclaveRegistryTooLittleGas)
	if err := enclaveRegistry.abi.UnpackIntoInterface(out, "TooLittleGas", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EnclaveRegistryUnknownInstance represents a UnknownInstance error raised by the EnclaveRegistry contract.
type EnclaveRegistryUnknownInstance struct {
	Instance common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownInstance(address instance)
func EnclaveRegistryUnknownInstanceErrorID() common.Hash {
	return common.HexToHash("0xbd19ab38c2e944a1be3b2badb306344a894cff784b19492db235791193425bcc")
}

// UnpackUnknownInstanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownInstance(address instance)
func (enclaveRegistry *EnclaveRegistry) UnpackUnknownInstanceError(raw []byte) (*EnclaveRegistryUnknownInstance, error) {
	out := new(EnclaveRegistryUnknownInstance)
	if err := enclaveRegistry.abi.UnpackIntoInterface(out, "UnknownInstance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EnclaveRegistryUnknownUse represents a UnknownUse error raised by the EnclaveRegistry contract.
type EnclaveRegistryUnknownUse struct {
	Use [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownUse(bytes32 use)
func EnclaveRegistryUnknownUseErrorID() common.Hash {
	return common.HexToHash("0x1cdc17b624afdfe921e093e8ca2e2b645f658352fad7e3e77d61a021ae766393")
}

// UnpackUnknownUseError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownUse(bytes32 use)
func (enclaveRegistry *EnclaveRegistry) UnpackUnknownUseError(raw []byte) (*EnclaveRegistryUnknownUse, error) {
	out := new(EnclaveRegistryUnknownUse)
	if err := enclaveRegistry.abi.UnpackIntoInterface(out, "UnknownUse", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EnclaveRegistryUnsupportedChain represents a UnsupportedChain error raised by the EnclaveRegistry contract.
type EnclaveRegistryUnsupportedChain struct {
	ChainId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnsupportedChain(uint256 chainId)
func EnclaveRegistryUnsupportedChainErrorID() common.Hash {
	return common.HexToHash("0xc3a55c986a05260040bcee3bd6627aeb470ba826b7bc7a178de89efa342cb5fa")
}

// UnpackUnsupportedChainError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnsupportedChain(uint256 chainId)
func (enclaveRegistry *EnclaveRegistry) UnpackUnsupportedChainError(raw []byte) (*EnclaveRegistryUnsupportedChain, error) {
	out := new(EnclaveRegistryUnsupportedChain)
	if err := enclaveRegistry.abi.UnpackIntoInterface(out, "UnsupportedChain", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EnclaveRegistryUnusableBlockHash represents a UnusableBlockHash error raised by the EnclaveRegistry contract.
type EnclaveRegistryUnusableBlockHash struct {
	BlockNumber *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnusableBlockHash(uint256 blockNumber)
func EnclaveRegistryUnusableBlockHashErrorID() common.Hash {
	return common.HexToHash("0xe1a6d277e16d975201b3ac979dd9c2513fb34af865da2dde2455da13b57b21af")
}

// UnpackUnusableBlockHashError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnusableBlockHash(uint256 blockNumber)
func (enclaveRegistry *EnclaveRegistry) UnpackUnusableBlockHashError(raw []byte) (*EnclaveRegistryUnusableBlockHash, error) {
	out := new(EnclaveRegistryUnusableBlockHash)
	if err := enclaveRegistry.abi.UnpackIntoInterface(out, "UnusableBlockHash", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EnclaveRegistryWorseThanNow represents a WorseThanNow error raised by the EnclaveRegistry contract.
type EnclaveRegistryWorseThanNow struct {
	Slot       uint8
	LeaseEnd   uint64
	Evaluation uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WorseThanNow(uint8 slot, uint64 leaseEnd, uint16 evaluation)
func EnclaveRegistryWorseThanNowErrorID() common.Hash {
	return common.HexToHash("0x8dc4831be1cf69e3ee87a8edb2ebeab49eddbcc81830e71c0b00dd521f47605c")
}

// UnpackWorseThanNowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WorseThanNow(uint8 slot, uint64 leaseEnd, uint16 evaluation)
func (enclaveRegistry *EnclaveRegistry) UnpackWorseThanNowError(raw []byte) (*EnclaveRegistryWorseThanNow, error) {
	out := new(EnclaveRegistryWorseThanNow)
	if err := enclaveRegistry.abi.UnpackIntoInterface(out, "WorseThanNow", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EnclaveRegistryWrongReportData represents a WrongReportData error raised by the EnclaveRegistry contract.
type EnclaveRegistryWrongReportData struct {
	Got  [32]byte
	Want [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongReportData(bytes32 got, bytes32 want)
func EnclaveRegistryWrongReportDataErrorID() common.Hash {
	return common.HexToHash("0x912f828f4496e8a26d123d5df17229175b9b32af2ff07db07c84bd71191dceae")
}

// UnpackWrongReportDataError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongReportData(bytes32 got, bytes32 want)
func (enclaveRegistry *EnclaveRegistry) UnpackWrongReportDataError(raw []byte) (*EnclaveRegistryWrongReportData, error) {
	out := new(EnclaveRegistryWrongReportData)
	if err := enclaveRegistry.abi.UnpackIntoInterface(out, "WrongReportData", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EnclaveRegistryZeroAddress represents a ZeroAddress error raised by the EnclaveRegistry contract.
type EnclaveRegistryZeroAddress struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAddress()
func EnclaveRegistryZeroAddressErrorID() common.Hash {
	return common.HexToHash("0xd92e233df2717d4a40030e20904abd27b68fcbeede117eaaccbbdac9618c8c73")
}

// UnpackZeroAddressError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAddress()
func (enclaveRegistry *EnclaveRegistry) UnpackZeroAddressError(raw []byte) (*EnclaveRegistryZeroAddress, error) {
	out := new(EnclaveRegistryZeroAddress)
	if err := enclaveRegistry.abi.UnpackIntoInterface(out, "ZeroAddress", raw); err != nil {
		return nil, err
	}
	return out, nil
}
