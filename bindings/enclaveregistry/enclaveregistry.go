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
	App      common.Address
	LeaseEnd *big.Int
	Revoked  bool
}

// EnclaveRegistryMetaData contains all meta data concerning the EnclaveRegistry contract.
var EnclaveRegistryMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"owner_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"maxLease_\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"acceptOwnership\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"advancePolicy\",\"inputs\":[{\"name\":\"app\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"reason\",\"type\":\"string\",\"internalType\":\"string\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"confirm\",\"inputs\":[{\"name\":\"instance\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"app\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"label\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"leaseEnd\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"guardian\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"instances\",\"inputs\":[{\"name\":\"instance\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIEnclaveRegistry.Instance\",\"components\":[{\"name\":\"app\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"leaseEnd\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"revoked\",\"type\":\"bool\",\"internalType\":\"bool\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isAuthorized\",\"inputs\":[{\"name\":\"instance\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"app\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"authorized\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"labels\",\"inputs\":[{\"name\":\"instance\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"liveUntil\",\"inputs\":[{\"name\":\"app\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"maxLease\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"owner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"pendingOwner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"policyVersion\",\"inputs\":[{\"name\":\"app\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"register\",\"inputs\":[{\"name\":\"instance\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"app\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"evidence\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"renounceOwnership\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"revoke\",\"inputs\":[{\"name\":\"instance\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"reason\",\"type\":\"string\",\"internalType\":\"string\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setGuardian\",\"inputs\":[{\"name\":\"guardian_\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setVerifier\",\"inputs\":[{\"name\":\"verifier_\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"touch\",\"inputs\":[{\"name\":\"instance\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"transferOwnership\",\"inputs\":[{\"name\":\"newOwner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"verifier\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"GuardianSet\",\"inputs\":[{\"name\":\"guardian\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"InstanceConfirmed\",\"inputs\":[{\"name\":\"instance\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"app\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"label\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"leaseEnd\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"InstanceRegistered\",\"inputs\":[{\"name\":\"instance\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"app\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"label\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"leaseEnd\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"InstanceRevoked\",\"inputs\":[{\"name\":\"instance\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"app\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"reason\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OwnershipTransferStarted\",\"inputs\":[{\"name\":\"previousOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OwnershipTransferred\",\"inputs\":[{\"name\":\"previousOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"PolicyAdvanced\",\"inputs\":[{\"name\":\"app\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"version\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"reason\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"VerifierSet\",\"inputs\":[{\"name\":\"verifier\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"BadLease\",\"inputs\":[{\"name\":\"leaseEnd\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"earliest\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"latest\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"InstanceIsRevoked\",\"inputs\":[{\"name\":\"instance\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"InstanceNotLive\",\"inputs\":[{\"name\":\"instance\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"InstanceServesAnotherApp\",\"inputs\":[{\"name\":\"instance\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"app\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NoVerifier\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotOwnerOrGuardian\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OwnableInvalidOwner\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OwnableUnauthorizedAccount\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"UnknownInstance\",\"inputs\":[{\"name\":\"instance\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ZeroAddress\",\"inputs\":[]}]",
	ID:  "EnclaveRegistry",
	Bin: "0x60a03461013257601f6110d238819003918201601f19168301916001600160401b038311848410176101365780849260409485528339810103126101325780516001600160a01b03811691908290036101325760200151906001600160401b0382169081830361013257801561011f57600180546001600160a01b03199081169091555f8054918216831781556001600160a01b03909116907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09080a380158015610112575b6100f35750608052604051610f87908161014b82396080518181816101e9015281816109cf0152610da20152f35b6323a85f4d60e01b5f5260045260016024526301e2850060445260645ffd5b506301e2850081116100c5565b631e4fbdf760e01b5f525f60045260245ffd5b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe6080806040526004361015610012575f80fd5b5f3560e01c908163032bb44314610b91575080630c654ccb14610b155780632543d0b4146108da5780632b7ac3f3146108b4578063452a93201461088e5780635437988d1461082c57806354f30bed146107f4578063715018a61461078d57806379ba5097146106ed57806389f68dde146106ac5780638a0dac4a1461064a5780638da5cb5b14610625578063a680213f14610544578063afd0224b14610386578063d3afe2b914610348578063dddcc2a8146102a0578063e30c39781461027a578063f2fde38b1461020d578063fa21ac43146101c95763ffd7459b146100f8575f80fd5b346101c55760203660031901126101c5576001600160a01b03610119610c2d565b16805f52600560205260405f20906040519161013483610ccb565b54906001600160a01b038216835264ffffffffff8260a01c1660ff602085019382855260c81c1615908115806040870152916101bb575b50610190575064ffffffffff6001600160a01b0361018e93511691511690610f31565b005b7fb53e620f000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b905042115f61016b565b5f80fd5b346101c5575f3660031901126101c557602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346101c55760203660031901126101c5576001600160a01b0361022e610c2d565b610236610f1e565b16806001600160a01b031960015416176001556001600160a01b035f54167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e227005f80a3005b346101c5575f3660031901126101c55760206001600160a01b0360015416604051908152f35b346101c55760803660031901126101c5576102b9610c2d565b6102c1610c43565b6044359060643567ffffffffffffffff811681036101c5577fdfd0743afa21666b090e331dbc81fd1f93e6bcae9cfc3ebc154161a4ab703218916103436001600160a01b039261030f610f1e565b61031b8187858a610d29565b83604051948594169716958390929167ffffffffffffffff6020916040840195845216910152565b0390a3005b346101c55760203660031901126101c5576001600160a01b03610369610c2d565b165f526006602052602063ffffffff60405f205416604051908152f35b346101c55761039436610c87565b916001600160a01b035f54163314158061052f575b610503576001600160a01b0316805f52600560205260405f20918254936001600160a01b0385169384156104d75760ff8660c81c166104c4577901000000000000000000000000000000000000000000000000007fffffffffffff00ffffffffffffffffffffffffffffffffffffffffffffffffff7f8d8b6cee8ec7e36336e974e8db2f34b9b74021e8572fa08c80b79e214b327da59596971617809155855f52600660205260405f209064ffffffffff80835460201c169160a01c1681111590816104ba575b50610494575b50610343604051928392338452604060208501526040840191610ce7565b805468ffffffffff0000000019164260201b68ffffffffff000000001617905585610476565b9050421087610470565b8363130d04f560e11b5f5260045260245ffd5b837fbd19ab38000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f6b1883f3000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b506001600160a01b03600254163314156103a9565b346101c5576001600160a01b0361055a36610c87565b929091610565610f1e565b169182156105fd57825f52600660205260405f209182549063ffffffff82169063ffffffff82146105e9577f377a220d44c1f347e86bb516e85d9c7e4cecb121c77945af9312cc194aa4c7499463ffffffff60016105e4940116809463ffffffff19161790556040519384938452604060208501526040840191610ce7565b0390a2005b634e487b7160e01b5f52601160045260245ffd5b7fd92e233d000000000000000000000000000000000000000000000000000000005f5260045ffd5b346101c5575f3660031901126101c55760206001600160a01b035f5416604051908152f35b346101c55760203660031901126101c5576001600160a01b0361066b610c2d565b610673610f1e565b16806001600160a01b031960025416176002557fe6c09ffe4572dc9ceaa5ddde4ae41befa655d6fdfe8052077af0970f700e942e5f80a2005b346101c55760203660031901126101c5576001600160a01b036106cd610c2d565b165f526006602052602064ffffffffff60405f2054821c16604051908152f35b346101c5575f3660031901126101c557336001600160a01b036001541603610761576001600160a01b0319600154166001555f54336001600160a01b03198216175f556001600160a01b033391167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e05f80a3005b7f118cdaa7000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b346101c5575f3660031901126101c5576107a5610f1e565b6001600160a01b0319600154166001555f6001600160a01b0381546001600160a01b031981168355167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e08280a3005b346101c55760203660031901126101c5576001600160a01b03610815610c2d565b165f526004602052602060405f2054604051908152f35b346101c55760203660031901126101c5576001600160a01b0361084d610c2d565b610855610f1e565b16806001600160a01b031960035416176003557f480b37e3d134e44cb444c9703493c7db564c707cb8a18cecea165f340431da1f5f80a2005b346101c5575f3660031901126101c55760206001600160a01b0360025416604051908152f35b346101c5575f3660031901126101c55760206001600160a01b0360035416604051908152f35b346101c55760603660031901126101c5576108f3610c2d565b6108fb610c43565b60443567ffffffffffffffff81116101c55761091b903690600401610c59565b9290916001600160a01b0360035416918215610aed576040805180947f42920a4600000000000000000000000000000000000000000000000000000000825281806109926001600160a01b038716998a60048401526001600160a01b0389169b8c6024850152606060448501526064840191610ce7565b03915afa918215610ae2575f915f93610a4a575b7f2e4eca7cc2af67c2eda78f1f5892ad5ad5a0ff64017c4d48253947bc50558d929450836109fe7f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff4216610d07565b9067ffffffffffffffff808316911611610a42575b5082610a20928592610d29565b6040805191825267ffffffffffffffff90921660208201529081908101610343565b935082610a13565b9250905060403d604011610adb575b601f8101601f1916840167ffffffffffffffff811185821017610ac75760409185918352810103126101c557602083519301519067ffffffffffffffff821682036101c5577f2e4eca7cc2af67c2eda78f1f5892ad5ad5a0ff64017c4d48253947bc50558d929391926109a6565b634e487b7160e01b5f52604160045260245ffd5b503d610a59565b6040513d5f823e3d90fd5b7f79e2e003000000000000000000000000000000000000000000000000000000005f5260045ffd5b346101c55760603660031901126101c557610b2e610c2d565b60243563ffffffff811681036101c5576044356001600160a01b03811681036101c5576020925f526005835260405f2054815f526006845260405f205492604051931860e01b1591811860601b8160c81c171590429060a01c1015161615158152f35b346101c55760203660031901126101c5576001600160a01b03905f6040610bb6610c2d565b92610bc081610ccb565b8281528260208201520152165f526005602052606060405f2060405190610be682610ccb565b5464ffffffffff6001600160a01b0382169283815260ff60406020830192848660a01c168452019360c81c1615158352604051938452511660208301525115156040820152f35b600435906001600160a01b03821682036101c557565b602435906001600160a01b03821682036101c557565b9181601f840112156101c55782359167ffffffffffffffff83116101c557602083818601950101116101c557565b9060406003198301126101c5576004356001600160a01b03811681036101c557916024359067ffffffffffffffff82116101c557610cc791600401610c59565b9091565b6060810190811067ffffffffffffffff821117610ac757604052565b908060209392818452848401375f828201840152601f01601f1916010190565b9067ffffffffffffffff8091169116019067ffffffffffffffff82116105e957565b909291906001600160a01b031680158015610f0d575b6105fd57805f52600560205260405f20805460ff8160c81c16610efa576001600160a01b038116906001600160a01b038716918281141580610ef1575b610ec2575060a01c64ffffffffff1642811115610eb1575b67ffffffffffffffff610dc97f0000000000000000000000000000000000000000000000000000000000000000824216610d07565b911667ffffffffffffffff87168181108015610e9e575b610e61575050509181610e5f9695936001600160a01b031964ffffffffff9694541617815580547fffffffffffffff0000000000ffffffffffffffffffffffffffffffffffffffff78ffffffffff00000000000000000000000000000000000000008660a01b1691161790555f52600460205260405f20551690610f31565b565b67ffffffffffffffff93507f23a85f4d000000000000000000000000000000000000000000000000000000005f526004526024521660445260645ffd5b5067ffffffffffffffff83168111610de0565b5067ffffffffffffffff4216610d94565b847fccb68511000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b50801515610d7c565b8263130d04f560e11b5f5260045260245ffd5b506001600160a01b03841615610d3f565b6001600160a01b035f5416330361076157565b6001600160a01b03165f52600660205260405f209064ffffffffff825460201c1664ffffffffff821611610f63575050565b815468ffffffffff00000000191660209190911b68ffffffffff000000001617905556",
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

// PackAdvancePolicy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa680213f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function advancePolicy(address app, string reason) returns()
func (enclaveRegistry *EnclaveRegistry) PackAdvancePolicy(app common.Address, reason string) []byte {
	enc, err := enclaveRegistry.abi.Pack("advancePolicy", app, reason)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAdvancePolicy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa680213f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function advancePolicy(address app, string reason) returns()
func (enclaveRegistry *EnclaveRegistry) TryPackAdvancePolicy(app common.Address, reason string) ([]byte, error) {
	return enclaveRegistry.abi.Pack("advancePolicy", app, reason)
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

// PackInstances is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x032bb443.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function instances(address instance) view returns((address,uint40,bool))
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
// Solidity: function instances(address instance) view returns((address,uint40,bool))
func (enclaveRegistry *EnclaveRegistry) TryPackInstances(instance common.Address) ([]byte, error) {
	return enclaveRegistry.abi.Pack("instances", instance)
}

// UnpackInstances is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x032bb443.
//
// Solidity: function instances(address instance) view returns((address,uint40,bool))
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

// PackLabels is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x54f30bed.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function labels(address instance) view returns(bytes32)
func (enclaveRegistry *EnclaveRegistry) PackLabels(instance common.Address) []byte {
	enc, err := enclaveRegistry.abi.Pack("labels", instance)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLabels is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x54f30bed.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function labels(address instance) view returns(bytes32)
func (enclaveRegistry *EnclaveRegistry) TryPackLabels(instance common.Address) ([]byte, error) {
	return enclaveRegistry.abi.Pack("labels", instance)
}

// UnpackLabels is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x54f30bed.
//
// Solidity: function labels(address instance) view returns(bytes32)
func (enclaveRegistry *EnclaveRegistry) UnpackLabels(data []byte) ([32]byte, error) {
	out, err := enclaveRegistry.abi.Unpack("labels", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
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
// the contract method with ID 0x2543d0b4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function register(address instance, address app, bytes evidence) returns()
func (enclaveRegistry *EnclaveRegistry) PackRegister(instance common.Address, app common.Address, evidence []byte) []byte {
	enc, err := enclaveRegistry.abi.Pack("register", instance, app, evidence)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRegister is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2543d0b4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function register(address instance, address app, bytes evidence) returns()
func (enclaveRegistry *EnclaveRegistry) TryPackRegister(instance common.Address, app common.Address, evidence []byte) ([]byte, error) {
	return enclaveRegistry.abi.Pack("register", instance, app, evidence)
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

// PackSetVerifier is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5437988d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setVerifier(address verifier_) returns()
func (enclaveRegistry *EnclaveRegistry) PackSetVerifier(verifier common.Address) []byte {
	enc, err := enclaveRegistry.abi.Pack("setVerifier", verifier)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetVerifier is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5437988d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setVerifier(address verifier_) returns()
func (enclaveRegistry *EnclaveRegistry) TryPackSetVerifier(verifier common.Address) ([]byte, error) {
	return enclaveRegistry.abi.Pack("setVerifier", verifier)
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

// PackVerifier is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2b7ac3f3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function verifier() view returns(address)
func (enclaveRegistry *EnclaveRegistry) PackVerifier() []byte {
	enc, err := enclaveRegistry.abi.Pack("verifier")
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
func (enclaveRegistry *EnclaveRegistry) TryPackVerifier() ([]byte, error) {
	return enclaveRegistry.abi.Pack("verifier")
}

// UnpackVerifier is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2b7ac3f3.
//
// Solidity: function verifier() view returns(address)
func (enclaveRegistry *EnclaveRegistry) UnpackVerifier(data []byte) (common.Address, error) {
	out, err := enclaveRegistry.abi.Unpack("verifier", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
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

// EnclaveRegistryInstanceRegistered represents a InstanceRegistered event raised by the EnclaveRegistry contract.
type EnclaveRegistryInstanceRegistered struct {
	Instance common.Address
	App      common.Address
	Label    [32]byte
	LeaseEnd uint64
	Raw      *types.Log // Blockchain specific contextual infos
}

const EnclaveRegistryInstanceRegisteredEventName = "InstanceRegistered"

// ContractEventName returns the user-defined event name.
func (EnclaveRegistryInstanceRegistered) ContractEventName() string {
	return EnclaveRegistryInstanceRegisteredEventName
}

// UnpackInstanceRegisteredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event InstanceRegistered(address indexed instance, address indexed app, bytes32 label, uint64 leaseEnd)
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

// EnclaveRegistryPolicyAdvanced represents a PolicyAdvanced event raised by the EnclaveRegistry contract.
type EnclaveRegistryPolicyAdvanced struct {
	App     common.Address
	Version uint32
	Reason  string
	Raw     *types.Log // Blockchain specific contextual infos
}

const EnclaveRegistryPolicyAdvancedEventName = "PolicyAdvanced"

// ContractEventName returns the user-defined event name.
func (EnclaveRegistryPolicyAdvanced) ContractEventName() string {
	return EnclaveRegistryPolicyAdvancedEventName
}

// UnpackPolicyAdvancedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PolicyAdvanced(address indexed app, uint32 version, string reason)
func (enclaveRegistry *EnclaveRegistry) UnpackPolicyAdvancedEvent(log *types.Log) (*EnclaveRegistryPolicyAdvanced, error) {
	event := "PolicyAdvanced"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != enclaveRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(EnclaveRegistryPolicyAdvanced)
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
// Solidity: event VerifierSet(address indexed verifier)
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
	if bytes.Equal(raw[:4], enclaveRegistry.abi.Errors["BadLease"].ID.Bytes()[:4]) {
		return enclaveRegistry.UnpackBadLeaseError(raw[4:])
	}
	if bytes.Equal(raw[:4], enclaveRegistry.abi.Errors["InstanceIsRevoked"].ID.Bytes()[:4]) {
		return enclaveRegistry.UnpackInstanceIsRevokedError(raw[4:])
	}
	if bytes.Equal(raw[:4], enclaveRegistry.abi.Errors["InstanceNotLive"].ID.Bytes()[:4]) {
		return enclaveRegistry.UnpackInstanceNotLiveError(raw[4:])
	}
	if bytes.Equal(raw[:4], enclaveRegistry.abi.Errors["InstanceServesAnotherApp"].ID.Bytes()[:4]) {
		return enclaveRegistry.UnpackInstanceServesAnotherAppError(raw[4:])
	}
	if bytes.Equal(raw[:4], enclaveRegistry.abi.Errors["NoVerifier"].ID.Bytes()[:4]) {
		return enclaveRegistry.UnpackNoVerifierError(raw[4:])
	}
	if bytes.Equal(raw[:4], enclaveRegistry.abi.Errors["NotOwnerOrGuardian"].ID.Bytes()[:4]) {
		return enclaveRegistry.UnpackNotOwnerOrGuardianError(raw[4:])
	}
	if bytes.Equal(raw[:4], enclaveRegistry.abi.Errors["OwnableInvalidOwner"].ID.Bytes()[:4]) {
		return enclaveRegistry.UnpackOwnableInvalidOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], enclaveRegistry.abi.Errors["OwnableUnauthorizedAccount"].ID.Bytes()[:4]) {
		return enclaveRegistry.UnpackOwnableUnauthorizedAccountError(raw[4:])
	}
	if bytes.Equal(raw[:4], enclaveRegistry.abi.Errors["UnknownInstance"].ID.Bytes()[:4]) {
		return enclaveRegistry.UnpackUnknownInstanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], enclaveRegistry.abi.Errors["ZeroAddress"].ID.Bytes()[:4]) {
		return enclaveRegistry.UnpackZeroAddressError(raw[4:])
	}
	return nil, errors.New("Unknown error")
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

// EnclaveRegistryNoVerifier represents a NoVerifier error raised by the EnclaveRegistry contract.
type EnclaveRegistryNoVerifier struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoVerifier()
func EnclaveRegistryNoVerifierErrorID() common.Hash {
	return common.HexToHash("0x79e2e003121ccccb14b9d6ad556551fcc26325bb1110996393d1abd965e5fc75")
}

// UnpackNoVerifierError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoVerifier()
func (enclaveRegistry *EnclaveRegistry) UnpackNoVerifierError(raw []byte) (*EnclaveRegistryNoVerifier, error) {
	out := new(EnclaveRegistryNoVerifier)
	if err := enclaveRegistry.abi.UnpackIntoInterface(out, "NoVerifier", raw); err != nil {
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
