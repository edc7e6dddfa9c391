// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package guardians

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

// GuardiansMetaData contains all meta data concerning the Guardians contract.
var GuardiansMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"members_\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"threshold_\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"dailyBudget_\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"approvals\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"approve\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"calls\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"carried\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"budgetLeft\",\"inputs\":[{\"name\":\"member\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"dailyBudget\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isRemoval\",\"inputs\":[{\"name\":\"selector\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"members\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address[]\",\"internalType\":\"address[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proposalId\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"calls\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"revoke\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"instance\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"reason\",\"type\":\"string\",\"internalType\":\"string\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"threshold\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"Approved\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"member\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"approvals\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Carried\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"target\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RevokedAlone\",\"inputs\":[{\"name\":\"member\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"target\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"instance\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"BadCalls\",\"inputs\":[{\"name\":\"calls\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BadMembers\",\"inputs\":[{\"name\":\"members\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"threshold\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BudgetSpent\",\"inputs\":[{\"name\":\"member\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"budget\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"CallFailed\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"reason\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]},{\"type\":\"error\",\"name\":\"HasApproved\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"member\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotMember\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotRemoval\",\"inputs\":[{\"name\":\"selector\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}]},{\"type\":\"error\",\"name\":\"TooLate\",\"inputs\":[{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}]",
	ID:  "Guardians",
	Bin: "0x60c06040523461029a5761121a803803806100198161029e565b92833981019060608183031261029a5780516001600160401b03811161029a5781019180601f8401121561029a578251926001600160401b03841161019a578360051b91602061006a81850161029e565b8096815201916020839482010191821161029a57602001915b81831061027a5750505060406020830151920151928051604081118015610272575b8015610269575b610253575f5b8181106101ae57505051906001600160401b03821161019a5768010000000000000000821161019a5760015482600155808310610156575b5060015f5260205f205f5b83811061013957858560805260a052604051610f2e90816102ec82396080518181816105380152610882015260a05181818160c0015281816102ed01526104fe0152f35b82516001600160a01b0316818301556020909201916001016100f5565b60015f527fb10e2d527612073b26eecdfd717e6a320cf44b4afac2b0732d9fcbe2b7fa0cf69081019083015b81811061018f57506100ea565b5f8155600101610182565b634e487b7160e01b5f52604160045260245ffd5b6001600160a01b036101c082856102c3565b511615801561022c575b610216576001810190818111610202576001916001600160a01b036101ef83876102c3565b51165f525f60205260405f2055016100b2565b634e487b7160e01b5f52601160045260245ffd5b8482621a5d6760e01b5f5260045260245260445ffd5b506001600160a01b0361023f82856102c3565b51165f525f60205260405f205415156101ca565b8390621a5d6760e01b5f5260045260245260445ffd5b508084116100ac565b5083156100a5565b82516001600160a01b038116810361029a57815260209283019201610083565b5f80fd5b6040519190601f01601f191682016001600160401b0381118382101761019a57604052565b80518210156102d75760209160051b010190565b634e487b7160e01b5f52603260045260245ffdfe60806040526004361015610011575f80fd5b5f3560e01c806333eff2cf1461055b57806342cde4e8146105215780634eec7da1146104e7578063506b9b19146104b8578063651066f2146102505780639913c49414610216578063bdd4d18d1461014e578063bf7c2131146101245763eadc1f181461007c575f80fd5b34610120576020366003190112610120576001600160a01b0361009d610577565b16805f525f60205260405f2054155f146100be575060205f5b604051908152f35b7f0000000000000000000000000000000000000000000000000000000000000000905f52600260205260405f206201518042045f5260205260405f2054810390811161010c576020906100b6565b634e487b7160e01b5f52601160045260245ffd5b5f80fd5b34610120576020366003190112610120576004355f52600360205260206100b660405f2054610f02565b34610120575f366003190112610120576040518060206001549283815201809260015f527fb10e2d527612073b26eecdfd717e6a320cf44b4afac2b0732d9fcbe2b7fa0cf6905f5b8181106101f757505050816101ac91038261062d565b604051918291602083019060208452518091526040830191905f5b8181106101d5575050500390f35b82516001600160a01b03168452859450602093840193909201916001016101c7565b82546001600160a01b0316845260209093019260019283019201610196565b34610120576020366003190112610120576004356001600160e01b03198116810361012057610246602091610b1f565b6040519015158152f35b3461012057606036600319011261012057610269610577565b602435906001600160a01b038216809203610120576044359067ffffffffffffffff8211610120573660238301121561012057816004013567ffffffffffffffff811161012057366024828501011161012057335f525f60205260405f20541561048c5762015180420490335f52600260205260405f20825f5260205260405f20547f00000000000000000000000000000000000000000000000000000000000000008082101561045d57506001810180911161010c576103aa92335f52600260205260405f20905f5260205260405f205561039c604051948592876001600160a01b038716337f21f120041e114f1e062b0630f5e712134b9a3a39a9231914025f160aef9faf9a5f80a4602084019763afd0224b60e01b8952602485015260406044850152602460648501920161060d565b03601f19810184528361062d565b803b15610439575f9283809351925af13d15610431573d906103cb826107cc565b916103d9604051938461062d565b82523d5f602084013e5b156103ea57005b6064602091604051928391635c0dee5d60e01b83525f6004840152604060248401528051918291826044860152018484015e5f828201840152601f01601f19168101030190fd5b6060906103e3565b6064604051635c0dee5d60e01b81525f6004820152604060248201525f6044820152fd5b7fdfa602c4000000000000000000000000000000000000000000000000000000005f523360045260245260445ffd5b7f16d6142c000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b34610120576104c63661058d565b91939293335f525f60205260405f20541561048c57602094610246946107e8565b34610120575f3660031901126101205760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b34610120575f3660031901126101205760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b346101205760206100b661056e3661058d565b93929092610663565b600435906001600160a01b038216820361012057565b6080600319820112610120576004356001600160a01b0381168103610120579160243567ffffffffffffffff811161012057826023820112156101205780600401359267ffffffffffffffff84116101205760248460051b830101116101205760240191906044359060643567ffffffffffffffff811681036101205790565b908060209392818452848401375f828201840152601f01601f1916010190565b90601f8019910116810190811067ffffffffffffffff82111761064f57604052565b634e487b7160e01b5f52604160045260245ffd5b9392916040519384928260208501976001600160a01b0360a0870191168952608060408701525260c0840160c08460051b86010193825f90601e19813603015b8383106106dd5750505050505067ffffffffffffffff906106d794606085015216608083015203601f19810183528261062d565b51902090565b91939597509193979560bf198a8203018652883582811215610120578301906020823592019167ffffffffffffffff81116101205780360383136101205761072b602092839260019561060d565b9a0196019301909189979594929896986106a3565b91908110156107825760051b81013590601e198136030182121561012057019081359167ffffffffffffffff8311610120576020018236038113610120579190565b634e487b7160e01b5f52603260045260245ffd5b919091356001600160e01b0319811692600481106107b2575050565b6001600160e01b0319929350829060040360031b1b161690565b67ffffffffffffffff811161064f57601f01601f191660200190565b919493909267ffffffffffffffff8216804211610af4575085158015610ae9575b610abd575f5b868110610a3457509061082491868585610663565b93335f525f602052600160405f20541b855f52600360205260405f2054818116610a0457179461085386610f02565b604051818152827f20f38d8bfe412e6f42eeb96bfc20c76b535e2e3d9ff81c730fdf46117b4e3c4360203393a37f000000000000000000000000000000000000000000000000000000000000000011801596816109ff57505f5b825f52600360205260405f20556109f6576001600160a01b038316907fc479361773d108cfe73c64e1dead8be69a79f626e6cfa5f392f17bf35e034d215f80a35f5b8181106108fc5750505050565b610907818386610740565b610910816107cc565b9061091e604051928361062d565b8082526020820192368282011161012057815f92602092863783010152843b156109d1575f918291519082875af13d156109c9573d9061095d826107cc565b9161096b604051938461062d565b82523d5f602084013e5b1561098357506001016108ef565b6064826020604051938492635c0dee5d60e01b84526004840152604060248401528051918291826044860152018484015e5f828201840152601f01601f19168101030190fd5b606090610975565b60648360405190635c0dee5d60e01b82526004820152604060248201525f6044820152fd5b505f9450505050565b6108ad565b867f1a4b4b16000000000000000000000000000000000000000000000000000000005f526004523360245260445ffd5b6004610a41828988610740565b9050108015610aa0575b610a575760010161080f565b610a74610a6e6001600160e01b0319928988610740565b90610796565b7feca80292000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b50610ab7610ab2610a6e838a89610740565b610b1f565b15610a4b565b857f0732473f000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b506101008611610809565b7f4d673a06000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b6001600160e01b03191663afd0224b60e01b8114908115610ed8575b8115610eae575b8115610e84575b8115610e5a575b8115610e30575b8115610e06575b8115610ddc575b8115610db2575b8115610cf7575b8115610bdc575b8115610bb2575b8115610b8b575090565b7f8e8329e90000000000000000000000000000000000000000000000000000000091501490565b7f9779f4590000000000000000000000000000000000000000000000000000000081149150610b81565b90507ffae0827d0000000000000000000000000000000000000000000000000000000081148015610cce575b8015610ca5575b8015610c7c575b8015610c53575b8015610c2a575b90610b7a565b507f5d01d94c000000000000000000000000000000000000000000000000000000008114610c24565b507fa1998bbf000000000000000000000000000000000000000000000000000000008114610c1d565b507ff45eb2f0000000000000000000000000000000000000000000000000000000008114610c16565b507ff413aded000000000000000000000000000000000000000000000000000000008114610c0f565b507f7ad19363000000000000000000000000000000000000000000000000000000008114610c08565b90507faec9912d0000000000000000000000000000000000000000000000000000000081148015610d89575b8015610d60575b8015610d37575b90610b73565b507fbc1f6771000000000000000000000000000000000000000000000000000000008114610d31565b507fc1598515000000000000000000000000000000000000000000000000000000008114610d2a565b507f651066f2000000000000000000000000000000000000000000000000000000008114610d23565b7f72f1c8bc0000000000000000000000000000000000000000000000000000000081149150610b6c565b7f1d2662000000000000000000000000000000000000000000000000000000000081149150610b65565b7f67b3f22c0000000000000000000000000000000000000000000000000000000081149150610b5e565b7f6d9d32b00000000000000000000000000000000000000000000000000000000081149150610b57565b7f1c5fa3d70000000000000000000000000000000000000000000000000000000081149150610b50565b7faded87860000000000000000000000000000000000000000000000000000000081149150610b49565b7fa02a3c3c0000000000000000000000000000000000000000000000000000000081149150610b42565b7fdb1701250000000000000000000000000000000000000000000000000000000081149150610b3b565b90815f925b610f0e5750565b915f19811461010c57600101915f1981019080821161010c571680610f0756",
}

// Guardians is an auto generated Go binding around an Ethereum contract.
type Guardians struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Guardians) GetABI() abi.ABI {
	return c.abi
}

// NewGuardians creates a new instance of Guardians.
func NewGuardians() *Guardians {
	parsed, err := GuardiansMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Guardians{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Guardians) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address[] members_, uint256 threshold_, uint256 dailyBudget_) returns()
func (guardians *Guardians) PackConstructor(members_ []common.Address, threshold_ *big.Int, dailyBudget_ *big.Int) []byte {
	enc, err := guardians.abi.Pack("", members_, threshold_, dailyBudget_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackApprovals is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbf7c2131.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function approvals(bytes32 id) view returns(uint256)
func (guardians *Guardians) PackApprovals(id [32]byte) []byte {
	enc, err := guardians.abi.Pack("approvals", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackApprovals is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbf7c2131.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function approvals(bytes32 id) view returns(uint256)
func (guardians *Guardians) TryPackApprovals(id [32]byte) ([]byte, error) {
	return guardians.abi.Pack("approvals", id)
}

// UnpackApprovals is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbf7c2131.
//
// Solidity: function approvals(bytes32 id) view returns(uint256)
func (guardians *Guardians) UnpackApprovals(data []byte) (*big.Int, error) {
	out, err := guardians.abi.Unpack("approvals", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackApprove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x506b9b19.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function approve(address target, bytes[] calls, bytes32 salt, uint64 deadline) returns(bool carried)
func (guardians *Guardians) PackApprove(target common.Address, calls [][]byte, salt [32]byte, deadline uint64) []byte {
	enc, err := guardians.abi.Pack("approve", target, calls, salt, deadline)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackApprove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x506b9b19.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function approve(address target, bytes[] calls, bytes32 salt, uint64 deadline) returns(bool carried)
func (guardians *Guardians) TryPackApprove(target common.Address, calls [][]byte, salt [32]byte, deadline uint64) ([]byte, error) {
	return guardians.abi.Pack("approve", target, calls, salt, deadline)
}

// UnpackApprove is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x506b9b19.
//
// Solidity: function approve(address target, bytes[] calls, bytes32 salt, uint64 deadline) returns(bool carried)
func (guardians *Guardians) UnpackApprove(data []byte) (bool, error) {
	out, err := guardians.abi.Unpack("approve", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackBudgetLeft is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xeadc1f18.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function budgetLeft(address member) view returns(uint256)
func (guardians *Guardians) PackBudgetLeft(member common.Address) []byte {
	enc, err := guardians.abi.Pack("budgetLeft", member)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBudgetLeft is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xeadc1f18.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function budgetLeft(address member) view returns(uint256)
func (guardians *Guardians) TryPackBudgetLeft(member common.Address) ([]byte, error) {
	return guardians.abi.Pack("budgetLeft", member)
}

// UnpackBudgetLeft is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xeadc1f18.
//
// Solidity: function budgetLeft(address member) view returns(uint256)
func (guardians *Guardians) UnpackBudgetLeft(data []byte) (*big.Int, error) {
	out, err := guardians.abi.Unpack("budgetLeft", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackDailyBudget is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4eec7da1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function dailyBudget() view returns(uint256)
func (guardians *Guardians) PackDailyBudget() []byte {
	enc, err := guardians.abi.Pack("dailyBudget")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDailyBudget is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4eec7da1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function dailyBudget() view returns(uint256)
func (guardians *Guardians) TryPackDailyBudget() ([]byte, error) {
	return guardians.abi.Pack("dailyBudget")
}

// UnpackDailyBudget is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4eec7da1.
//
// Solidity: function dailyBudget() view returns(uint256)
func (guardians *Guardians) UnpackDailyBudget(data []byte) (*big.Int, error) {
	out, err := guardians.abi.Unpack("dailyBudget", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackIsRemoval is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9913c494.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isRemoval(bytes4 selector) pure returns(bool)
func (guardians *Guardians) PackIsRemoval(selector [4]byte) []byte {
	enc, err := guardians.abi.Pack("isRemoval", selector)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsRemoval is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9913c494.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isRemoval(bytes4 selector) pure returns(bool)
func (guardians *Guardians) TryPackIsRemoval(selector [4]byte) ([]byte, error) {
	return guardians.abi.Pack("isRemoval", selector)
}

// UnpackIsRemoval is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9913c494.
//
// Solidity: function isRemoval(bytes4 selector) pure returns(bool)
func (guardians *Guardians) UnpackIsRemoval(data []byte) (bool, error) {
	out, err := guardians.abi.Unpack("isRemoval", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackMembers is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbdd4d18d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function members() view returns(address[])
func (guardians *Guardians) PackMembers() []byte {
	enc, err := guardians.abi.Pack("members")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMembers is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbdd4d18d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function members() view returns(address[])
func (guardians *Guardians) TryPackMembers() ([]byte, error) {
	return guardians.abi.Pack("members")
}

// UnpackMembers is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbdd4d18d.
//
// Solidity: function members() view returns(address[])
func (guardians *Guardians) UnpackMembers(data []byte) ([]common.Address, error) {
	out, err := guardians.abi.Unpack("members", data)
	if err != nil {
		return *new([]common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new([]common.Address)).(*[]common.Address)
	return out0, nil
}

// PackProposalId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x33eff2cf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposalId(address target, bytes[] calls, bytes32 salt, uint64 deadline) pure returns(bytes32)
func (guardians *Guardians) PackProposalId(target common.Address, calls [][]byte, salt [32]byte, deadline uint64) []byte {
	enc, err := guardians.abi.Pack("proposalId", target, calls, salt, deadline)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposalId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x33eff2cf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposalId(address target, bytes[] calls, bytes32 salt, uint64 deadline) pure returns(bytes32)
func (guardians *Guardians) TryPackProposalId(target common.Address, calls [][]byte, salt [32]byte, deadline uint64) ([]byte, error) {
	return guardians.abi.Pack("proposalId", target, calls, salt, deadline)
}

// UnpackProposalId is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x33eff2cf.
//
// Solidity: function proposalId(address target, bytes[] calls, bytes32 salt, uint64 deadline) pure returns(bytes32)
func (guardians *Guardians) UnpackProposalId(data []byte) ([32]byte, error) {
	out, err := guardians.abi.Unpack("proposalId", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackRevoke is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x651066f2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function revoke(address target, address instance, string reason) returns()
func (guardians *Guardians) PackRevoke(target common.Address, instance common.Address, reason string) []byte {
	enc, err := guardians.abi.Pack("revoke", target, instance, reason)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRevoke is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x651066f2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function revoke(address target, address instance, string reason) returns()
func (guardians *Guardians) TryPackRevoke(target common.Address, instance common.Address, reason string) ([]byte, error) {
	return guardians.abi.Pack("revoke", target, instance, reason)
}

// PackThreshold is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42cde4e8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function threshold() view returns(uint256)
func (guardians *Guardians) PackThreshold() []byte {
	enc, err := guardians.abi.Pack("threshold")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackThreshold is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42cde4e8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function threshold() view returns(uint256)
func (guardians *Guardians) TryPackThreshold() ([]byte, error) {
	return guardians.abi.Pack("threshold")
}

// UnpackThreshold is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x42cde4e8.
//
// Solidity: function threshold() view returns(uint256)
func (guardians *Guardians) UnpackThreshold(data []byte) (*big.Int, error) {
	out, err := guardians.abi.Unpack("threshold", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// GuardiansApproved represents a Approved event raised by the Guardians contract.
type GuardiansApproved struct {
	Id        [32]byte
	Member    common.Address
	Approvals *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const GuardiansApprovedEventName = "Approved"

// ContractEventName returns the user-defined event name.
func (GuardiansApproved) ContractEventName() string {
	return GuardiansApprovedEventName
}

// UnpackApprovedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Approved(bytes32 indexed id, address indexed member, uint256 approvals)
func (guardians *Guardians) UnpackApprovedEvent(log *types.Log) (*GuardiansApproved, error) {
	event := "Approved"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != guardians.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(GuardiansApproved)
	if len(log.Data) > 0 {
		if err := guardians.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range guardians.abi.Events[event].Inputs {
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

// GuardiansCarried represents a Carried event raised by the Guardians contract.
type GuardiansCarried struct {
	Id     [32]byte
	Target common.Address
	Raw    *types.Log // Blockchain specific contextual infos
}

const GuardiansCarriedEventName = "Carried"

// ContractEventName returns the user-defined event name.
func (GuardiansCarried) ContractEventName() string {
	return GuardiansCarriedEventName
}

// UnpackCarriedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Carried(bytes32 indexed id, address indexed target)
func (guardians *Guardians) UnpackCarriedEvent(log *types.Log) (*GuardiansCarried, error) {
	event := "Carried"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != guardians.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(GuardiansCarried)
	if len(log.Data) > 0 {
		if err := guardians.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range guardians.abi.Events[event].Inputs {
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

// GuardiansRevokedAlone represents a RevokedAlone event raised by the Guardians contract.
type GuardiansRevokedAlone struct {
	Member   common.Address
	Target   common.Address
	Instance common.Address
	Raw      *types.Log // Blockchain specific contextual infos
}

const GuardiansRevokedAloneEventName = "RevokedAlone"

// ContractEventName returns the user-defined event name.
func (GuardiansRevokedAlone) ContractEventName() string {
	return GuardiansRevokedAloneEventName
}

// UnpackRevokedAloneEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RevokedAlone(address indexed member, address indexed target, address indexed instance)
func (guardians *Guardians) UnpackRevokedAloneEvent(log *types.Log) (*GuardiansRevokedAlone, error) {
	event := "RevokedAlone"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != guardians.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(GuardiansRevokedAlone)
	if len(log.Data) > 0 {
		if err := guardians.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range guardians.abi.Events[event].Inputs {
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
func (guardians *Guardians) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], guardians.abi.Errors["BadCalls"].ID.Bytes()[:4]) {
		return guardians.UnpackBadCallsError(raw[4:])
	}
	if bytes.Equal(raw[:4], guardians.abi.Errors["BadMembers"].ID.Bytes()[:4]) {
		return guardians.UnpackBadMembersError(raw[4:])
	}
	if bytes.Equal(raw[:4], guardians.abi.Errors["BudgetSpent"].ID.Bytes()[:4]) {
		return guardians.UnpackBudgetSpentError(raw[4:])
	}
	if bytes.Equal(raw[:4], guardians.abi.Errors["CallFailed"].ID.Bytes()[:4]) {
		return guardians.UnpackCallFailedError(raw[4:])
	}
	if bytes.Equal(raw[:4], guardians.abi.Errors["HasApproved"].ID.Bytes()[:4]) {
		return guardians.UnpackHasApprovedError(raw[4:])
	}
	if bytes.Equal(raw[:4], guardians.abi.Errors["NotMember"].ID.Bytes()[:4]) {
		return guardians.UnpackNotMemberError(raw[4:])
	}
	if bytes.Equal(raw[:4], guardians.abi.Errors["NotRemoval"].ID.Bytes()[:4]) {
		return guardians.UnpackNotRemovalError(raw[4:])
	}
	if bytes.Equal(raw[:4], guardians.abi.Errors["TooLate"].ID.Bytes()[:4]) {
		return guardians.UnpackTooLateError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// GuardiansBadCalls represents a BadCalls error raised by the Guardians contract.
type GuardiansBadCalls struct {
	Calls *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadCalls(uint256 calls)
func GuardiansBadCallsErrorID() common.Hash {
	return common.HexToHash("0x0732473f88143285c7ad4d55829d59c0dfd576f13bb4048fffe8efff6b9dcc15")
}

// UnpackBadCallsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadCalls(uint256 calls)
func (guardians *Guardians) UnpackBadCallsError(raw []byte) (*GuardiansBadCalls, error) {
	out := new(GuardiansBadCalls)
	if err := guardians.abi.UnpackIntoInterface(out, "BadCalls", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GuardiansBadMembers represents a BadMembers error raised by the Guardians contract.
type GuardiansBadMembers struct {
	Members   *big.Int
	Threshold *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadMembers(uint256 members, uint256 threshold)
func GuardiansBadMembersErrorID() common.Hash {
	return common.HexToHash("0x001a5d67e4b970cc116725cc19c3c81ca24d11fbb5ff4999ce71bc56a41fdbce")
}

// UnpackBadMembersError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadMembers(uint256 members, uint256 threshold)
func (guardians *Guardians) UnpackBadMembersError(raw []byte) (*GuardiansBadMembers, error) {
	out := new(GuardiansBadMembers)
	if err := guardians.abi.UnpackIntoInterface(out, "BadMembers", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GuardiansBudgetSpent represents a BudgetSpent error raised by the Guardians contract.
type GuardiansBudgetSpent struct {
	Member common.Address
	Budget *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BudgetSpent(address member, uint256 budget)
func GuardiansBudgetSpentErrorID() common.Hash {
	return common.HexToHash("0xdfa602c43ce50099f08da835225d45d52048257260c0651f63cb34b85ad428f4")
}

// UnpackBudgetSpentError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BudgetSpent(address member, uint256 budget)
func (guardians *Guardians) UnpackBudgetSpentError(raw []byte) (*GuardiansBudgetSpent, error) {
	out := new(GuardiansBudgetSpent)
	if err := guardians.abi.UnpackIntoInterface(out, "BudgetSpent", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GuardiansCallFailed represents a CallFailed error raised by the Guardians contract.
type GuardiansCallFailed struct {
	Index  *big.Int
	Reason []byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CallFailed(uint256 index, bytes reason)
func GuardiansCallFailedErrorID() common.Hash {
	return common.HexToHash("0x5c0dee5d32a1e145396705da49c1e64a2b1d63387f78c2697100f655567f5de9")
}

// UnpackCallFailedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CallFailed(uint256 index, bytes reason)
func (guardians *Guardians) UnpackCallFailedError(raw []byte) (*GuardiansCallFailed, error) {
	out := new(GuardiansCallFailed)
	if err := guardians.abi.UnpackIntoInterface(out, "CallFailed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GuardiansHasApproved represents a HasApproved error raised by the Guardians contract.
type GuardiansHasApproved struct {
	Id     [32]byte
	Member common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error HasApproved(bytes32 id, address member)
func GuardiansHasApprovedErrorID() common.Hash {
	return common.HexToHash("0x1a4b4b160f501218444a2c702442924340220bd36a17d67693df52127b46a6c6")
}

// UnpackHasApprovedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error HasApproved(bytes32 id, address member)
func (guardians *Guardians) UnpackHasApprovedError(raw []byte) (*GuardiansHasApproved, error) {
	out := new(GuardiansHasApproved)
	if err := guardians.abi.UnpackIntoInterface(out, "HasApproved", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GuardiansNotMember represents a NotMember error raised by the Guardians contract.
type GuardiansNotMember struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotMember(address caller)
func GuardiansNotMemberErrorID() common.Hash {
	return common.HexToHash("0x16d6142c051fd31eaf080eccdc319a6d11b659baa2266c1e4d7e444bd19c4a32")
}

// UnpackNotMemberError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotMember(address caller)
func (guardians *Guardians) UnpackNotMemberError(raw []byte) (*GuardiansNotMember, error) {
	out := new(GuardiansNotMember)
	if err := guardians.abi.UnpackIntoInterface(out, "NotMember", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GuardiansNotRemoval represents a NotRemoval error raised by the Guardians contract.
type GuardiansNotRemoval struct {
	Selector [4]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotRemoval(bytes4 selector)
func GuardiansNotRemovalErrorID() common.Hash {
	return common.HexToHash("0xeca80292a8bad610aefcf13a7f3b1683d22e43017e8f6e28f7850b600b30370d")
}

// UnpackNotRemovalError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotRemoval(bytes4 selector)
func (guardians *Guardians) UnpackNotRemovalError(raw []byte) (*GuardiansNotRemoval, error) {
	out := new(GuardiansNotRemoval)
	if err := guardians.abi.UnpackIntoInterface(out, "NotRemoval", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GuardiansTooLate represents a TooLate error raised by the Guardians contract.
type GuardiansTooLate struct {
	Deadline uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooLate(uint64 deadline)
func GuardiansTooLateErrorID() common.Hash {
	return common.HexToHash("0x4d673a06590205f21674ad45375abc81b85de145ee567806f534cab23841a1cf")
}

// UnpackTooLateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooLate(uint64 deadline)
func (guardians *Guardians) UnpackTooLateError(raw []byte) (*GuardiansTooLate, error) {
	out := new(GuardiansTooLate)
	if err := guardians.abi.UnpackIntoInterface(out, "TooLate", raw); err != nil {
		return nil, err
	}
	return out, nil
}
