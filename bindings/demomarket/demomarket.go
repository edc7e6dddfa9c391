// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package demomarket

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

// DemoMarketMetaData contains all meta data concerning the DemoMarket contract.
var DemoMarketMetaData = bind.MetaData{
	ABI: "[{\"type\":\"function\",\"name\":\"book\",\"inputs\":[{\"name\":\"slot\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"positions\",\"inputs\":[{\"name\":\"trader\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"ticker\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"trade\",\"inputs\":[{\"name\":\"rounds\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"event\",\"name\":\"Traded\",\"inputs\":[{\"name\":\"trader\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"ticker\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"balance\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false}]",
	ID:  "DemoMarket",
	Bin: "0x60808060405234601557610233908161001a8239f35b5f80fdfe6080806040526004361015610012575f80fd5b5f3560e01c9081631116fd041461020d5750806355f57510146101c55780638ba47bdd146101a95763df1dd82614610048575f80fd5b60203660031901126101a5575f805490435f19810181811192600435921591905b8381106100f4578560ff81165f5260026020525f6040812055805f556001340134116100e057335f52600160205260405f208054906001348301018092116100e057554760405191825260208201527f18dc4ca08a0e7f972b278b95686776366f2e40eff0e266b8a646df6d743c4bfc60403392a2005b634e487b7160e01b5f52601160045260245ffd5b849060ff871696875f52600260205260405f2054926100e05784610191574380830690035f19018481116100e057604051936020850192835260408501524060608401524460808401528160a084015260a0835260c083019280841067ffffffffffffffff85111761017d57600193604052519020965f5260026020528660405f205501610069565b634e487b7160e01b5f52604160045260245ffd5b634e487b7160e01b5f52601260045260245ffd5b5f80fd5b346101a5575f3660031901126101a55760205f54604051908152f35b346101a55760203660031901126101a55760043573ffffffffffffffffffffffffffffffffffffffff81168091036101a5575f526001602052602060405f2054604051908152f35b346101a55760203660031901126101a5576020906004355f526002825260405f20548152f3",
}

// DemoMarket is an auto generated Go binding around an Ethereum contract.
type DemoMarket struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *DemoMarket) GetABI() abi.ABI {
	return c.abi
}

// NewDemoMarket creates a new instance of DemoMarket.
func NewDemoMarket() *DemoMarket {
	parsed, err := DemoMarketMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &DemoMarket{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *DemoMarket) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackBook is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1116fd04.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function book(uint256 slot) view returns(bytes32)
func (demoMarket *DemoMarket) PackBook(slot *big.Int) []byte {
	enc, err := demoMarket.abi.Pack("book", slot)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBook is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1116fd04.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function book(uint256 slot) view returns(bytes32)
func (demoMarket *DemoMarket) TryPackBook(slot *big.Int) ([]byte, error) {
	return demoMarket.abi.Pack("book", slot)
}

// UnpackBook is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1116fd04.
//
// Solidity: function book(uint256 slot) view returns(bytes32)
func (demoMarket *DemoMarket) UnpackBook(data []byte) ([32]byte, error) {
	out, err := demoMarket.abi.Unpack("book", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackPositions is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x55f57510.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function positions(address trader) view returns(uint256)
func (demoMarket *DemoMarket) PackPositions(trader common.Address) []byte {
	enc, err := demoMarket.abi.Pack("positions", trader)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPositions is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x55f57510.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function positions(address trader) view returns(uint256)
func (demoMarket *DemoMarket) TryPackPositions(trader common.Address) ([]byte, error) {
	return demoMarket.abi.Pack("positions", trader)
}

// UnpackPositions is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x55f57510.
//
// Solidity: function positions(address trader) view returns(uint256)
func (demoMarket *DemoMarket) UnpackPositions(data []byte) (*big.Int, error) {
	out, err := demoMarket.abi.Unpack("positions", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackTicker is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8ba47bdd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ticker() view returns(bytes32)
func (demoMarket *DemoMarket) PackTicker() []byte {
	enc, err := demoMarket.abi.Pack("ticker")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTicker is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8ba47bdd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ticker() view returns(bytes32)
func (demoMarket *DemoMarket) TryPackTicker() ([]byte, error) {
	return demoMarket.abi.Pack("ticker")
}

// UnpackTicker is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8ba47bdd.
//
// Solidity: function ticker() view returns(bytes32)
func (demoMarket *DemoMarket) UnpackTicker(data []byte) ([32]byte, error) {
	out, err := demoMarket.abi.Unpack("ticker", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackTrade is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdf1dd826.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function trade(uint256 rounds) payable returns()
func (demoMarket *DemoMarket) PackTrade(rounds *big.Int) []byte {
	enc, err := demoMarket.abi.Pack("trade", rounds)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTrade is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdf1dd826.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function trade(uint256 rounds) payable returns()
func (demoMarket *DemoMarket) TryPackTrade(rounds *big.Int) ([]byte, error) {
	return demoMarket.abi.Pack("trade", rounds)
}

// DemoMarketTraded represents a Traded event raised by the DemoMarket contract.
type DemoMarketTraded struct {
	Trader  common.Address
	Ticker  [32]byte
	Balance *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const DemoMarketTradedEventName = "Traded"

// ContractEventName returns the user-defined event name.
func (DemoMarketTraded) ContractEventName() string {
	return DemoMarketTradedEventName
}

// UnpackTradedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Traded(address indexed trader, bytes32 ticker, uint256 balance)
func (demoMarket *DemoMarket) UnpackTradedEvent(log *types.Log) (*DemoMarketTraded, error) {
	event := "Traded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != demoMarket.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DemoMarketTraded)
	if len(log.Data) > 0 {
		if err := demoMarket.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range demoMarket.abi.Events[event].Inputs {
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
