// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package inference

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

// InferenceMetaData contains all meta data concerning the Inference contract.
var InferenceMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"registry_\",\"type\":\"address\",\"internalType\":\"contractIEnclaveRegistry\"},{\"name\":\"app_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"model_\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"KIND\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"answer\",\"inputs\":[{\"name\":\"question\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"answerHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"notAfter\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"answers\",\"inputs\":[{\"name\":\"question\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"app\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"ask\",\"inputs\":[{\"name\":\"promptHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"question\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"askers\",\"inputs\":[{\"name\":\"question\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"model\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"questions\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"registry\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIEnclaveRegistry\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"Answered\",\"inputs\":[{\"name\":\"question\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"answerHash\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Asked\",\"inputs\":[{\"name\":\"question\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"asker\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"promptHash\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AnswerTooLate\",\"inputs\":[{\"name\":\"notAfter\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"NoAnswer\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NoQuestion\",\"inputs\":[{\"name\":\"question\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NotSigned\",\"inputs\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}]",
	ID:  "Inference",
	Bin: "0x60e0346100b457601f61085038819003918201601f19168301916001600160401b038311848410176100b8578084926060946040528339810103126100b4578051906001600160a01b03821682036100b4576020810151906001600160a01b03821682036100b457604001519160805260a05260c05260405161078390816100cd82396080518181816101de01526106e9015260a051818181610142015261057e015260c0518181816101ac015261073e0152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe6080806040526004361015610012575f80fd5b5f3560e01c9081630ad9d052146107295750806377a498211461070d5780637b103999146106ca57806380f6ddea146106975780638ada0a11146105cc578063aac753b6146105a2578063b76564bd1461055f578063c872da3c146105255763dcea61bd1461007f575f80fd5b3461047a57608036600319011261047a5760043560243560443567ffffffffffffffff811680910361047a5760643567ffffffffffffffff811161047a573660238201121561047a5780600401359067ffffffffffffffff821161047a57366024838301011161047a57845f5260016020526001600160a01b0360405f205416156104f95783156104d1578242116104a5576040519260c084019084821067ffffffffffffffff8311176104915760209260249260405260846001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001696878152858101907f2848e167dc20c4260680f7908dd76c884438aa5eb25c8ef62911562c9b04ad8d825260408101918b835267ffffffffffffffff60608301968c8852608084017f0000000000000000000000000000000000000000000000000000000000000000815260a085019182526001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016986040518c8101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f06101406b504c0e7ff8ee9363faff77f5f017e334e79458b35141c2d17be4cae60408201527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc660608201524660808201528b60a082015260a0815261029060c082610761565b51902096604051956001600160a01b038e8801987f448a444741c33055ced6fd87a0183d7183880412ce2a4ebfc77347eda20bf42b8a52511660408801525160608701525160808601525160a08501525160c0840152511660e082015260e081526102fd61010082610761565b51902060405190878201927f190100000000000000000000000000000000000000000000000000000000000084526022830152604282015260428152610344606282610761565b5190209686604051978896879586947f1459cdad00000000000000000000000000000000000000000000000000000000865260048601528b828601526060604486015282606486015201848401375f828201840152601f01601f191681010301915afa908115610486575f91610447575b501561041c575060207f8f318a011e330e9970afbd674411c076b5fec73480d88cd5f5110848a5bce61491835f526001825260405f2073ffffffffffffffffffffffffffffffffffffffff198154169055835f52600282528060405f2055604051908152a2005b7f92e3a690000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b90506020813d60201161047e575b8161046260209383610761565b8101031261047a5751801515810361047a575f6103b5565b5f80fd5b3d9150610455565b6040513d5f823e3d90fd5b634e487b7160e01b5f52604160045260245ffd5b827f4a168bfa000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f2b0bb828000000000000000000000000000000000000000000000000000000005f5260045ffd5b847f33ba014d000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b3461047a575f36600319011261047a5760206040517f2848e167dc20c4260680f7908dd76c884438aa5eb25c8ef62911562c9b04ad8d8152f35b3461047a575f36600319011261047a5760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461047a57602036600319011261047a576004355f526002602052602060405f2054604051908152f35b3461047a57602036600319011261047a575f546004355f19821461068357600160209201805f556040518381019146835230604083015233606083015260808201528260a082015260a0815261062360c082610761565b51902090815f526001835260405f203373ffffffffffffffffffffffffffffffffffffffff19825416179055604051908152817f16611cd76fba1fa7cdb947f7bb9e760d05972190e6e84daa87e0a602858f5cc4843393a3604051908152f35b634e487b7160e01b5f52601160045260245ffd5b3461047a57602036600319011261047a576004355f52600160205260206001600160a01b0360405f205416604051908152f35b3461047a575f36600319011261047a5760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461047a575f36600319011261047a5760205f54604051908152f35b3461047a575f36600319011261047a576020907f00000000000000000000000000000000000000000000000000000000000000008152f35b90601f8019910116810190811067ffffffffffffffff8211176104915760405256",
}

// Inference is an auto generated Go binding around an Ethereum contract.
type Inference struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Inference) GetABI() abi.ABI {
	return c.abi
}

// NewInference creates a new instance of Inference.
func NewInference() *Inference {
	parsed, err := InferenceMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Inference{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Inference) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address registry_, address app_, bytes32 model_) returns()
func (inference *Inference) PackConstructor(registry_ common.Address, app_ common.Address, model_ [32]byte) []byte {
	enc, err := inference.abi.Pack("", registry_, app_, model_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackKIND is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc872da3c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function KIND() view returns(bytes32)
func (inference *Inference) PackKIND() []byte {
	enc, err := inference.abi.Pack("KIND")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackKIND is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc872da3c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function KIND() view returns(bytes32)
func (inference *Inference) TryPackKIND() ([]byte, error) {
	return inference.abi.Pack("KIND")
}

// UnpackKIND is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc872da3c.
//
// Solidity: function KIND() view returns(bytes32)
func (inference *Inference) UnpackKIND(data []byte) ([32]byte, error) {
	out, err := inference.abi.Unpack("KIND", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackAnswer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdcea61bd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function answer(bytes32 question, bytes32 answerHash, uint64 notAfter, bytes signature) returns()
func (inference *Inference) PackAnswer(question [32]byte, answerHash [32]byte, notAfter uint64, signature []byte) []byte {
	enc, err := inference.abi.Pack("answer", question, answerHash, notAfter, signature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAnswer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdcea61bd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function answer(bytes32 question, bytes32 answerHash, uint64 notAfter, bytes signature) returns()
func (inference *Inference) TryPackAnswer(question [32]byte, answerHash [32]byte, notAfter uint64, signature []byte) ([]byte, error) {
	return inference.abi.Pack("answer", question, answerHash, notAfter, signature)
}

// PackAnswers is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaac753b6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function answers(bytes32 question) view returns(bytes32)
func (inference *Inference) PackAnswers(question [32]byte) []byte {
	enc, err := inference.abi.Pack("answers", question)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAnswers is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaac753b6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function answers(bytes32 question) view returns(bytes32)
func (inference *Inference) TryPackAnswers(question [32]byte) ([]byte, error) {
	return inference.abi.Pack("answers", question)
}

// UnpackAnswers is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xaac753b6.
//
// Solidity: function answers(bytes32 question) view returns(bytes32)
func (inference *Inference) UnpackAnswers(data []byte) ([32]byte, error) {
	out, err := inference.abi.Unpack("answers", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackApp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb76564bd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function app() view returns(address)
func (inference *Inference) PackApp() []byte {
	enc, err := inference.abi.Pack("app")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackApp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb76564bd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function app() view returns(address)
func (inference *Inference) TryPackApp() ([]byte, error) {
	return inference.abi.Pack("app")
}

// UnpackApp is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb76564bd.
//
// Solidity: function app() view returns(address)
func (inference *Inference) UnpackApp(data []byte) (common.Address, error) {
	out, err := inference.abi.Unpack("app", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackAsk is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8ada0a11.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ask(bytes32 promptHash) returns(bytes32 question)
func (inference *Inference) PackAsk(promptHash [32]byte) []byte {
	enc, err := inference.abi.Pack("ask", promptHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAsk is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8ada0a11.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ask(bytes32 promptHash) returns(bytes32 question)
func (inference *Inference) TryPackAsk(promptHash [32]byte) ([]byte, error) {
	return inference.abi.Pack("ask", promptHash)
}

// UnpackAsk is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8ada0a11.
//
// Solidity: function ask(bytes32 promptHash) returns(bytes32 question)
func (inference *Inference) UnpackAsk(data []byte) ([32]byte, error) {
	out, err := inference.abi.Unpack("ask", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackAskers is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x80f6ddea.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function askers(bytes32 question) view returns(address)
func (inference *Inference) PackAskers(question [32]byte) []byte {
	enc, err := inference.abi.Pack("askers", question)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAskers is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x80f6ddea.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function askers(bytes32 question) view returns(address)
func (inference *Inference) TryPackAskers(question [32]byte) ([]byte, error) {
	return inference.abi.Pack("askers", question)
}

// UnpackAskers is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x80f6ddea.
//
// Solidity: function askers(bytes32 question) view returns(address)
func (inference *Inference) UnpackAskers(data []byte) (common.Address, error) {
	out, err := inference.abi.Unpack("askers", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackModel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0ad9d052.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function model() view returns(bytes32)
func (inference *Inference) PackModel() []byte {
	enc, err := inference.abi.Pack("model")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackModel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0ad9d052.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function model() view returns(bytes32)
func (inference *Inference) TryPackModel() ([]byte, error) {
	return inference.abi.Pack("model")
}

// UnpackModel is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0ad9d052.
//
// Solidity: function model() view returns(bytes32)
func (inference *Inference) UnpackModel(data []byte) ([32]byte, error) {
	out, err := inference.abi.Unpack("model", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackQuestions is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x77a49821.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function questions() view returns(uint256)
func (inference *Inference) PackQuestions() []byte {
	enc, err := inference.abi.Pack("questions")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackQuestions is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x77a49821.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function questions() view returns(uint256)
func (inference *Inference) TryPackQuestions() ([]byte, error) {
	return inference.abi.Pack("questions")
}

// UnpackQuestions is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x77a49821.
//
// Solidity: function questions() view returns(uint256)
func (inference *Inference) UnpackQuestions(data []byte) (*big.Int, error) {
	out, err := inference.abi.Unpack("questions", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRegistry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b103999.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function registry() view returns(address)
func (inference *Inference) PackRegistry() []byte {
	enc, err := inference.abi.Pack("registry")
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
func (inference *Inference) TryPackRegistry() ([]byte, error) {
	return inference.abi.Pack("registry")
}

// UnpackRegistry is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7b103999.
//
// Solidity: function registry() view returns(address)
func (inference *Inference) UnpackRegistry(data []byte) (common.Address, error) {
	out, err := inference.abi.Unpack("registry", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// InferenceAnswered represents a Answered event raised by the Inference contract.
type InferenceAnswered struct {
	Question   [32]byte
	AnswerHash [32]byte
	Raw        *types.Log // Blockchain specific contextual infos
}

const InferenceAnsweredEventName = "Answered"

// ContractEventName returns the user-defined event name.
func (InferenceAnswered) ContractEventName() string {
	return InferenceAnsweredEventName
}

// UnpackAnsweredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Answered(bytes32 indexed question, bytes32 answerHash)
func (inference *Inference) UnpackAnsweredEvent(log *types.Log) (*InferenceAnswered, error) {
	event := "Answered"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != inference.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(InferenceAnswered)
	if len(log.Data) > 0 {
		if err := inference.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range inference.abi.Events[event].Inputs {
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

// InferenceAsked represents a Asked event raised by the Inference contract.
type InferenceAsked struct {
	Question   [32]byte
	Asker      common.Address
	PromptHash [32]byte
	Raw        *types.Log // Blockchain specific contextual infos
}

const InferenceAskedEventName = "Asked"

// ContractEventName returns the user-defined event name.
func (InferenceAsked) ContractEventName() string {
	return InferenceAskedEventName
}

// UnpackAskedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Asked(bytes32 indexed question, address indexed asker, bytes32 promptHash)
func (inference *Inference) UnpackAskedEvent(log *types.Log) (*InferenceAsked, error) {
	event := "Asked"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != inference.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(InferenceAsked)
	if len(log.Data) > 0 {
		if err := inference.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range inference.abi.Events[event].Inputs {
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
func (inference *Inference) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], inference.abi.Errors["AnswerTooLate"].ID.Bytes()[:4]) {
		return inference.UnpackAnswerTooLateError(raw[4:])
	}
	if bytes.Equal(raw[:4], inference.abi.Errors["NoAnswer"].ID.Bytes()[:4]) {
		return inference.UnpackNoAnswerError(raw[4:])
	}
	if bytes.Equal(raw[:4], inference.abi.Errors["NoQuestion"].ID.Bytes()[:4]) {
		return inference.UnpackNoQuestionError(raw[4:])
	}
	if bytes.Equal(raw[:4], inference.abi.Errors["NotSigned"].ID.Bytes()[:4]) {
		return inference.UnpackNotSignedError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// InferenceAnswerTooLate represents a AnswerTooLate error raised by the Inference contract.
type InferenceAnswerTooLate struct {
	NotAfter uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AnswerTooLate(uint64 notAfter)
func InferenceAnswerTooLateErrorID() common.Hash {
	return common.HexToHash("0x4a168bfa36b13aa09ee40e1baf3488782b1f8040c2f1e10827870b9ff0fc4037")
}

// UnpackAnswerTooLateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AnswerTooLate(uint64 notAfter)
func (inference *Inference) UnpackAnswerTooLateError(raw []byte) (*InferenceAnswerTooLate, error) {
	out := new(InferenceAnswerTooLate)
	if err := inference.abi.UnpackIntoInterface(out, "AnswerTooLate", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// InferenceNoAnswer represents a NoAnswer error raised by the Inference contract.
type InferenceNoAnswer struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoAnswer()
func InferenceNoAnswerErrorID() common.Hash {
	return common.HexToHash("0x2b0bb828e008f32fbbb846169c151e04a6157cf8f6f237dce0c4e0139747722c")
}

// UnpackNoAnswerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoAnswer()
func (inference *Inference) UnpackNoAnswerError(raw []byte) (*InferenceNoAnswer, error) {
	out := new(InferenceNoAnswer)
	if err := inference.abi.UnpackIntoInterface(out, "NoAnswer", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// InferenceNoQuestion represents a NoQuestion error raised by the Inference contract.
type InferenceNoQuestion struct {
	Question [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoQuestion(bytes32 question)
func InferenceNoQuestionErrorID() common.Hash {
	return common.HexToHash("0x33ba014de37a593e742a5d9ae43928117c2e5304fa5742e50ab80344c010b351")
}

// UnpackNoQuestionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoQuestion(bytes32 question)
func (inference *Inference) UnpackNoQuestionError(raw []byte) (*InferenceNoQuestion, error) {
	out := new(InferenceNoQuestion)
	if err := inference.abi.UnpackIntoInterface(out, "NoQuestion", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// InferenceNotSigned represents a NotSigned error raised by the Inference contract.
type InferenceNotSigned struct {
	Digest [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotSigned(bytes32 digest)
func InferenceNotSignedErrorID() common.Hash {
	return common.HexToHash("0x92e3a69079ff68876c7e69244b3580d29648e51db3cec0beea0e15dfa0c6f360")
}

// UnpackNotSignedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotSigned(bytes32 digest)
func (inference *Inference) UnpackNotSignedError(raw []byte) (*InferenceNotSigned, error) {
	out := new(InferenceNotSigned)
	if err := inference.abi.UnpackIntoInterface(out, "NotSigned", raw); err != nil {
		return nil, err
	}
	return out, nil
}
