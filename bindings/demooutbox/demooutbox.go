// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package demooutbox

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

// DemoOutboxMetaData contains all meta data concerning the DemoOutbox contract.
var DemoOutboxMetaData = bind.MetaData{
	ABI: "[{\"type\":\"function\",\"name\":\"count\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"leaves\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"withdraw\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"event\",\"name\":\"Withdrawal\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"from\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false}]",
	ID:  "DemoOutbox",
	Bin: "0x60808060405234601557610161908161001a8239f35b5f80fdfe6080806040526004361015610012575f80fd5b5f3560e01c90816306661abd146101485750806351cff8d91461006b5763d455a79d1461003d575f80fd5b34610067576020366003190112610067576004355f526001602052602060405f2054604051908152f35b5f80fd5b60203660031901126100675760043573ffffffffffffffffffffffffffffffffffffffff8116809103610067575f545f19811461013457600101805f5560405190602082018181523360408401528360608401523460808401526080835260a083019280841067ffffffffffffffff8511176101205783604052519020815f52600160205260405f20553482527fcf91346356075a3baa53cd15dff800c671dccf78e18140c685232e8ab756659260203393a4005b634e487b7160e01b5f52604160045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b34610067575f366003190112610067576020905f548152f3",
}

// DemoOutbox is an auto generated Go binding around an Ethereum contract.
type DemoOutbox struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *DemoOutbox) GetABI() abi.ABI {
	return c.abi
}

// NewDemoOutbox creates a new instance of DemoOutbox.
func NewDemoOutbox() *DemoOutbox {
	parsed, err := DemoOutboxMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &DemoOutbox{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *DemoOutbox) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06661abd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function count() view returns(uint256)
func (demoOutbox *DemoOutbox) PackCount() []byte {
	enc, err := demoOutbox.abi.Pack("count")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06661abd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function count() view returns(uint256)
func (demoOutbox *DemoOutbox) TryPackCount() ([]byte, error) {
	return demoOutbox.abi.Pack("count")
}

// UnpackCount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x06661abd.
//
// Solidity: function count() view returns(uint256)
func (demoOutbox *DemoOutbox) UnpackCount(data []byte) (*big.Int, error) {
	out, err := demoOutbox.abi.Unpack("count", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackLeaves is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd455a79d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function leaves(uint256 number) view returns(bytes32)
func (demoOutbox *DemoOutbox) PackLeaves(number *big.Int) []byte {
	enc, err := demoOutbox.abi.Pack("leaves", number)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLeaves is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd455a79d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function leaves(uint256 number) view returns(bytes32)
func (demoOutbox *DemoOutbox) TryPackLeaves(number *big.Int) ([]byte, error) {
	return demoOutbox.abi.Pack("leaves", number)
}

// UnpackLeaves is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd455a79d.
//
// Solidity: function leaves(uint256 number) view returns(bytes32)
func (demoOutbox *DemoOutbox) UnpackLeaves(data []byte) ([32]byte, error) {
	out, err := demoOutbox.abi.Unpack("leaves", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x51cff8d9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdraw(address to) payable returns()
func (demoOutbox *DemoOutbox) PackWithdraw(to common.Address) []byte {
	enc, err := demoOutbox.abi.Pack("withdraw", to)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x51cff8d9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdraw(address to) payable returns()
func (demoOutbox *DemoOutbox) TryPackWithdraw(to common.Address) ([]byte, error) {
	return demoOutbox.abi.Pack("withdraw", to)
}

// DemoOutboxWithdrawal represents a Withdrawal event raised by the DemoOutbox contract.
type DemoOutboxWithdrawal struct {
	Number *big.Int
	From   common.Address
	To     common.Address
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const DemoOutboxWithdrawalEventName = "Withdrawal"

// ContractEventName returns the user-defined event name.
func (DemoOutboxWithdrawal) ContractEventName() string {
	return DemoOutboxWithdrawalEventName
}

// UnpackWithdrawalEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Withdrawal(uint256 indexed number, address indexed from, address indexed to, uint256 amount)
func (demoOutbox *DemoOutbox) UnpackWithdrawalEvent(log *types.Log) (*DemoOutboxWithdrawal, error) {
	event := "Withdrawal"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != demoOutbox.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DemoOutboxWithdrawal)
	if len(log.Data) > 0 {
		if err := demoOutbox.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range demoOutbox.abi.Events[event].Inputs {
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
