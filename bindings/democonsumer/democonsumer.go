// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package democonsumer

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

// DemoConsumerMetaData contains all meta data concerning the DemoConsumer contract.
var DemoConsumerMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"coordinator_\",\"type\":\"address\",\"internalType\":\"contractIVRFCoordinator\"},{\"name\":\"keyLine_\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"account_\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"account\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"ask\",\"inputs\":[{\"name\":\"times\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"numWords\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"confirmations\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"maxGasPrice\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"asleep\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"callbackGas\",\"inputs\":[{\"name\":\"numWords\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint24\",\"internalType\":\"uint24\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"coordinator\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIVRFCoordinator\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"keyLine\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"lastWord\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"rawFulfillRandomness\",\"inputs\":[{\"name\":\"requestId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"words\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setAsleep\",\"inputs\":[{\"name\":\"asleep_\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"Asked\",\"inputs\":[{\"name\":\"requestId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Received\",\"inputs\":[{\"name\":\"requestId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"words\",\"type\":\"uint256[]\",\"indexed\":false,\"internalType\":\"uint256[]\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"Asleep\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotCoordinator\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]}]",
	ID:  "DemoConsumer",
	Bin: "0x60e0346100ae57601f6106e938819003918201601f19168301916001600160401b038311848410176100b2578084926060946040528339810103126100ae578051906001600160a01b03821682036100ae5760406020820151910151916001805560805260a05260c05260405161062290816100c782396080518181816101c60152818161044601526105c5015260a0518181816096015261012f015260c05181818161015e01526103b40152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe6080806040526004361015610012575f80fd5b5f3560e01c9081630a0090971461059b575080631372bbb8146105705780631bc0261f1461055357806333c55373146103d75780635dab24201461039d5780636593a7471461036f578063981079101461034e578063cf618354146100bd5763fb027e511461007f575f80fd5b346100b9575f3660031901126100b95760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b5f80fd5b346100b95760803660031901126100b95760043560243561ffff81168091036100b9576044359160ff83168093036100b9576064359167ffffffffffffffff83168093036100b95761010e816105e9565b926040519060e0820182811067ffffffffffffffff821117610328576040527f000000000000000000000000000000000000000000000000000000000000000082526020820192835260408201957f0000000000000000000000000000000000000000000000000000000000000000875262ffffff60608401961686526080830191825260a08301908152604051916020830183811067ffffffffffffffff821117610328576040525f80845260c0850193845295967f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16965b88811061020657005b604051907e175f03000000000000000000000000000000000000000000000000000000008252602060048301528651602483015261ffff88511660448301528a51606483015262ffffff835116608483015267ffffffffffffffff84511660a483015260ff85511660c483015260208261012481838a5160e060e4840152805191829182610104860152018484015e5f838284010152601f801991011681010301815f8d5af18015610343575f906102e7575b600192507f273d22cbf20e19f0ceee8ab7cb44cb613ce62c6030135b83f4bf8511ed0791e75f80a2016101fd565b5060203d811161033c575b601f8101601f1916830167ffffffffffffffff811184821017610328576020918491604052810103126100b957600191516102b9565b634e487b7160e01b5f52604160045260245ffd5b503d6102f2565b6040513d5f823e3d90fd5b346100b9575f3660031901126100b957602060ff5f54166040519015158152f35b346100b95760203660031901126100b9576004358015158091036100b95760ff80195f54169116175f555f80f35b346100b9575f3660031901126100b95760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b346100b95760403660031901126100b95760243567ffffffffffffffff81116100b957366023820112156100b957806004013567ffffffffffffffff81116100b95760248201908060051b9260248436920101116100b95773ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001633036105275760ff5f54166104ff5780156104eb5781356001557f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff6040519160208352806020840152116100b957827f9c76d97328ff1b602a8f00b18f46bacc9ad85692d45d0c6dd13b7d47e76d37fc926040830137604081600435948101030190a2005b634e487b7160e01b5f52603260045260245ffd5b7f74152682000000000000000000000000000000000000000000000000000000005f5260045ffd5b7ff01654df000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b346100b9575f3660031901126100b9576020600154604051908152f35b346100b95760203660031901126100b957602061058e6004356105e9565b62ffffff60405191168152f35b346100b9575f3660031901126100b95760209073ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b806102bc02906102bc82040361060e5761753001806175301161060e5762ffffff1690565b634e487b7160e01b5f52601160045260245ffd",
}

// DemoConsumer is an auto generated Go binding around an Ethereum contract.
type DemoConsumer struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *DemoConsumer) GetABI() abi.ABI {
	return c.abi
}

// NewDemoConsumer creates a new instance of DemoConsumer.
func NewDemoConsumer() *DemoConsumer {
	parsed, err := DemoConsumerMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &DemoConsumer{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *DemoConsumer) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address coordinator_, bytes32 keyLine_, uint256 account_) returns()
func (demoConsumer *DemoConsumer) PackConstructor(coordinator_ common.Address, keyLine_ [32]byte, account_ *big.Int) []byte {
	enc, err := demoConsumer.abi.Pack("", coordinator_, keyLine_, account_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackAccount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5dab2420.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function account() view returns(uint256)
func (demoConsumer *DemoConsumer) PackAccount() []byte {
	enc, err := demoConsumer.abi.Pack("account")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAccount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5dab2420.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function account() view returns(uint256)
func (demoConsumer *DemoConsumer) TryPackAccount() ([]byte, error) {
	return demoConsumer.abi.Pack("account")
}

// UnpackAccount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5dab2420.
//
// Solidity: function account() view returns(uint256)
func (demoConsumer *DemoConsumer) UnpackAccount(data []byte) (*big.Int, error) {
	out, err := demoConsumer.abi.Unpack("account", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackAsk is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcf618354.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ask(uint256 times, uint16 numWords, uint8 confirmations, uint64 maxGasPrice) returns()
func (demoConsumer *DemoConsumer) PackAsk(times *big.Int, numWords uint16, confirmations uint8, maxGasPrice uint64) []byte {
	enc, err := demoConsumer.abi.Pack("ask", times, numWords, confirmations, maxGasPrice)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAsk is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcf618354.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ask(uint256 times, uint16 numWords, uint8 confirmations, uint64 maxGasPrice) returns()
func (demoConsumer *DemoConsumer) TryPackAsk(times *big.Int, numWords uint16, confirmations uint8, maxGasPrice uint64) ([]byte, error) {
	return demoConsumer.abi.Pack("ask", times, numWords, confirmations, maxGasPrice)
}

// PackAsleep is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x98107910.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function asleep() view returns(bool)
func (demoConsumer *DemoConsumer) PackAsleep() []byte {
	enc, err := demoConsumer.abi.Pack("asleep")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAsleep is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x98107910.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function asleep() view returns(bool)
func (demoConsumer *DemoConsumer) TryPackAsleep() ([]byte, error) {
	return demoConsumer.abi.Pack("asleep")
}

// UnpackAsleep is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x98107910.
//
// Solidity: function asleep() view returns(bool)
func (demoConsumer *DemoConsumer) UnpackAsleep(data []byte) (bool, error) {
	out, err := demoConsumer.abi.Unpack("asleep", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackCallbackGas is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1372bbb8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function callbackGas(uint256 numWords) pure returns(uint24)
func (demoConsumer *DemoConsumer) PackCallbackGas(numWords *big.Int) []byte {
	enc, err := demoConsumer.abi.Pack("callbackGas", numWords)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCallbackGas is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1372bbb8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function callbackGas(uint256 numWords) pure returns(uint24)
func (demoConsumer *DemoConsumer) TryPackCallbackGas(numWords *big.Int) ([]byte, error) {
	return demoConsumer.abi.Pack("callbackGas", numWords)
}

// UnpackCallbackGas is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1372bbb8.
//
// Solidity: function callbackGas(uint256 numWords) pure returns(uint24)
func (demoConsumer *DemoConsumer) UnpackCallbackGas(data []byte) (*big.Int, error) {
	out, err := demoConsumer.abi.Unpack("callbackGas", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCoordinator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0a009097.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function coordinator() view returns(address)
func (demoConsumer *DemoConsumer) PackCoordinator() []byte {
	enc, err := demoConsumer.abi.Pack("coordinator")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCoordinator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0a009097.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function coordinator() view returns(address)
func (demoConsumer *DemoConsumer) TryPackCoordinator() ([]byte, error) {
	return demoConsumer.abi.Pack("coordinator")
}

// UnpackCoordinator is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0a009097.
//
// Solidity: function coordinator() view returns(address)
func (demoConsumer *DemoConsumer) UnpackCoordinator(data []byte) (common.Address, error) {
	out, err := demoConsumer.abi.Unpack("coordinator", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackKeyLine is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfb027e51.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function keyLine() view returns(bytes32)
func (demoConsumer *DemoConsumer) PackKeyLine() []byte {
	enc, err := demoConsumer.abi.Pack("keyLine")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackKeyLine is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfb027e51.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function keyLine() view returns(bytes32)
func (demoConsumer *DemoConsumer) TryPackKeyLine() ([]byte, error) {
	return demoConsumer.abi.Pack("keyLine")
}

// UnpackKeyLine is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfb027e51.
//
// Solidity: function keyLine() view returns(bytes32)
func (demoConsumer *DemoConsumer) UnpackKeyLine(data []byte) ([32]byte, error) {
	out, err := demoConsumer.abi.Unpack("keyLine", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackLastWord is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1bc0261f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function lastWord() view returns(uint256)
func (demoConsumer *DemoConsumer) PackLastWord() []byte {
	enc, err := demoConsumer.abi.Pack("lastWord")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLastWord is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1bc0261f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function lastWord() view returns(uint256)
func (demoConsumer *DemoConsumer) TryPackLastWord() ([]byte, error) {
	return demoConsumer.abi.Pack("lastWord")
}

// UnpackLastWord is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1bc0261f.
//
// Solidity: function lastWord() view returns(uint256)
func (demoConsumer *DemoConsumer) UnpackLastWord(data []byte) (*big.Int, error) {
	out, err := demoConsumer.abi.Unpack("lastWord", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRawFulfillRandomness is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x33c55373.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function rawFulfillRandomness(bytes32 requestId, uint256[] words) returns()
func (demoConsumer *DemoConsumer) PackRawFulfillRandomness(requestId [32]byte, words []*big.Int) []byte {
	enc, err := demoConsumer.abi.Pack("rawFulfillRandomness", requestId, words)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRawFulfillRandomness is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x33c55373.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function rawFulfillRandomness(bytes32 requestId, uint256[] words) returns()
func (demoConsumer *DemoConsumer) TryPackRawFulfillRandomness(requestId [32]byte, words []*big.Int) ([]byte, error) {
	return demoConsumer.abi.Pack("rawFulfillRandomness", requestId, words)
}

// PackSetAsleep is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6593a747.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setAsleep(bool asleep_) returns()
func (demoConsumer *DemoConsumer) PackSetAsleep(asleep bool) []byte {
	enc, err := demoConsumer.abi.Pack("setAsleep", asleep)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetAsleep is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6593a747.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setAsleep(bool asleep_) returns()
func (demoConsumer *DemoConsumer) TryPackSetAsleep(asleep bool) ([]byte, error) {
	return demoConsumer.abi.Pack("setAsleep", asleep)
}

// DemoConsumerAsked represents a Asked event raised by the DemoConsumer contract.
type DemoConsumerAsked struct {
	RequestId [32]byte
	Raw       *types.Log // Blockchain specific contextual infos
}

const DemoConsumerAskedEventName = "Asked"

// ContractEventName returns the user-defined event name.
func (DemoConsumerAsked) ContractEventName() string {
	return DemoConsumerAskedEventName
}

// UnpackAskedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Asked(bytes32 indexed requestId)
func (demoConsumer *DemoConsumer) UnpackAskedEvent(log *types.Log) (*DemoConsumerAsked, error) {
	event := "Asked"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != demoConsumer.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DemoConsumerAsked)
	if len(log.Data) > 0 {
		if err := demoConsumer.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range demoConsumer.abi.Events[event].Inputs {
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

// DemoConsumerReceived represents a Received event raised by the DemoConsumer contract.
type DemoConsumerReceived struct {
	RequestId [32]byte
	Words     []*big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const DemoConsumerReceivedEventName = "Received"

// ContractEventName returns the user-defined event name.
func (DemoConsumerReceived) ContractEventName() string {
	return DemoConsumerReceivedEventName
}

// UnpackReceivedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Received(bytes32 indexed requestId, uint256[] words)
func (demoConsumer *DemoConsumer) UnpackReceivedEvent(log *types.Log) (*DemoConsumerReceived, error) {
	event := "Received"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != demoConsumer.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DemoConsumerReceived)
	if len(log.Data) > 0 {
		if err := demoConsumer.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range demoConsumer.abi.Events[event].Inputs {
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
func (demoConsumer *DemoConsumer) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], demoConsumer.abi.Errors["Asleep"].ID.Bytes()[:4]) {
		return demoConsumer.UnpackAsleepError(raw[4:])
	}
	if bytes.Equal(raw[:4], demoConsumer.abi.Errors["NotCoordinator"].ID.Bytes()[:4]) {
		return demoConsumer.UnpackNotCoordinatorError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// DemoConsumerAsleep represents a Asleep error raised by the DemoConsumer contract.
type DemoConsumerAsleep struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Asleep()
func DemoConsumerAsleepErrorID() common.Hash {
	return common.HexToHash("0x74152682d69373642d6baacf37e6cbb06c36d0c7989c819a07140dddb6f050e1")
}

// UnpackAsleepError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Asleep()
func (demoConsumer *DemoConsumer) UnpackAsleepError(raw []byte) (*DemoConsumerAsleep, error) {
	out := new(DemoConsumerAsleep)
	if err := demoConsumer.abi.UnpackIntoInterface(out, "Asleep", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DemoConsumerNotCoordinator represents a NotCoordinator error raised by the DemoConsumer contract.
type DemoConsumerNotCoordinator struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotCoordinator(address caller)
func DemoConsumerNotCoordinatorErrorID() common.Hash {
	return common.HexToHash("0xf01654dfa2acef475e0ff21d0f9b6ee860672131748a53fb337192529f065117")
}

// UnpackNotCoordinatorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotCoordinator(address caller)
func (demoConsumer *DemoConsumer) UnpackNotCoordinatorError(raw []byte) (*DemoConsumerNotCoordinator, error) {
	out := new(DemoConsumerNotCoordinator)
	if err := demoConsumer.abi.UnpackIntoInterface(out, "NotCoordinator", raw); err != nil {
		return nil, err
	}
	return out, nil
}
