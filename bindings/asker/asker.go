// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package asker

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

// ECVRFProof is an auto generated low-level Go binding around an user-defined struct.
type ECVRFProof struct {
	Gx    *big.Int
	Gy    *big.Int
	Wx    *big.Int
	Wy    *big.Int
	C     *big.Int
	T     *big.Int
	Slope *big.Int
}

// IVRFCoordinatorRandomnessParams is an auto generated low-level Go binding around an user-defined struct.
type IVRFCoordinatorRandomnessParams struct {
	KeyLine          [32]byte
	NumWords         uint16
	Account          *big.Int
	CallbackGasLimit *big.Int
	MaxGasPrice      uint64
	Confirmations    uint8
	Input            []byte
}

// IVRFCoordinatorRequest is an auto generated low-level Go binding around an user-defined struct.
type IVRFCoordinatorRequest struct {
	Terms     *big.Int
	Consumer  common.Address
	KeyLine   [32]byte
	KeyHash   [32]byte
	InputHash [32]byte
}

// AskerMetaData contains all meta data concerning the Asker contract.
var AskerMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"coordinator_\",\"type\":\"address\",\"internalType\":\"contractIVRFCoordinator\"},{\"name\":\"owner_\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"ask\",\"inputs\":[{\"name\":\"params\",\"type\":\"tuple\",\"internalType\":\"structIVRFCoordinator.RandomnessParams\",\"components\":[{\"name\":\"keyLine\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"numWords\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"account\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"callbackGasLimit\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"maxGasPrice\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"confirmations\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"input\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]}],\"outputs\":[{\"name\":\"requestId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"bringAnswer\",\"inputs\":[{\"name\":\"request\",\"type\":\"tuple\",\"internalType\":\"structIVRFCoordinator.Request\",\"components\":[{\"name\":\"terms\",\"type\":\"uint256\",\"internalType\":\"RequestTerms\"},{\"name\":\"consumer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"keyLine\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"keyHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"inputHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"px\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"parity\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"proof\",\"type\":\"tuple\",\"internalType\":\"structECVRF.Proof\",\"components\":[{\"name\":\"gx\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"gy\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"wx\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"wy\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"c\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"t\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"slope\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"witnesses\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"callbackGas\",\"inputs\":[{\"name\":\"numWords\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint24\",\"internalType\":\"uint24\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"coordinator\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIVRFCoordinator\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isAnswered\",\"inputs\":[{\"name\":\"requestId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"openRequests\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"owner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"rawFulfillRandomness\",\"inputs\":[{\"name\":\"requestId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"words\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"withdraw\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"wordOf\",\"inputs\":[{\"name\":\"requestId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"word\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"wordsOf\",\"inputs\":[{\"name\":\"requestId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"words\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"WordsReceived\",\"inputs\":[{\"name\":\"requestId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"NoCoordinator\",\"inputs\":[{\"name\":\"coordinator\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotAnswered\",\"inputs\":[{\"name\":\"requestId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NotCoordinator\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotOurRequest\",\"inputs\":[{\"name\":\"consumer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotOwner\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"RequestsAreOpen\",\"inputs\":[{\"name\":\"count\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}]",
	ID:  "Asker",
	Bin: "0x60c0346100d057601f610db238819003918201601f19168301916001600160401b038311848410176100d45780849260409485528339810103126100d05780516001600160a01b038116918282036100d05760200151916001600160a01b03831683036100d057803b156100be575060805260a052604051610cc990816100e982396080518181816101200152818161048601528181610706015281816108870152610a90015260a05181818160c601528181610292015261056d0152f35b631c1f9e4760e31b5f5260045260245ffd5b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe6080806040526004361015610012575f80fd5b5f905f3560e01c9081630a00909714610a73575080631372bbb814610a185780633154658f1461092a57806333c553731461084b5780633515e07814610817578063845a4187146105915780638da5cb5b1461054e578063b61a4d6014610528578063c20bca551461025c578063c4becd6d146102375763f3fef3a314610097575f80fd5b346101d35760403660031901126101d3576004356001600160a01b0381168091036101d3576001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016330361020b576040517ff892a9330000000000000000000000000000000000000000000000000000000081523060048201525f60248201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031691602082604481865afa9182156101c8575f926101d7575b50823b156101d35760645f928360405195869485937fe63697c80000000000000000000000000000000000000000000000000000000085526004850152602484015260243560448401525af180156101c8576101ba575080f35b6101c691505f90610ae5565b005b6040513d5f823e3d90fd5b5f80fd5b9091506020813d602011610203575b816101f360209383610ae5565b810103126101d35751905f610160565b3d91506101e6565b7f245aecd3000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b346101d3575f3660031901126101d35760206001600160ff1b035f5416604051908152f35b60203660031901126101d35760043567ffffffffffffffff81116101d35760e060031982360301126101d3576001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016330361020b5760405160e0810181811067ffffffffffffffff821117610514576040528160040135815260248201359161ffff831683036101d35760208201928352604082019060448101358252606481013562ffffff811681036101d3576060840190815260848201359067ffffffffffffffff821682036101d3576080850191825260a48301359260ff841684036101d35760a0860193845260c48101359067ffffffffffffffff82116101d3570193366023860112156101d357600485013567ffffffffffffffff8111610514576040519561039b601f8301601f191660200188610ae5565b81875236602482840101116101d357815f92602460209301838a01378701015260c086019485526001600160ff1b035f54166001810180911161050057600160ff1b175f556040519687967e175f0300000000000000000000000000000000000000000000000000000000885260048801602090525160248801525161ffff1660448701525160648601525162ffffff1660848501525167ffffffffffffffff1660a48401525160ff1660c48301525160e4820160e09052805180918161010485015260200161012484015e808201610124015f9052601f1990601f011681010361012401813491817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316935a94602095f180156101c8575f906104cd575b602090604051908152f35b506020813d6020116104f8575b816104e760209383610ae5565b810103126101d357602090516104c2565b3d91506104da565b634e487b7160e01b5f52601160045260245ffd5b634e487b7160e01b5f52604160045260245ffd5b346101d35760203660031901126101d3576020610546600435610b7f565b604051908152f35b346101d3575f3660031901126101d35760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346101d35736600319016101e081126101d35760a0136101d35760c43560ff81168091036101d35760e03660e31901126101d3576101c43567ffffffffffffffff81116101d3576105e6903690600401610ab4565b6105ee610b69565b6001600160a01b03309116036107db57604051927f212a260c00000000000000000000000000000000000000000000000000000000845260043560048501526024356001600160a01b0381168091036101d357602485015260443560448501526064356064850152608435608485015260a43560a485015260c484015260e43560e484015261010435610104840152610124356101248401526101443561014484015261016435610164840152610184356101848401526101a4356101a48401526101e06101c4840152806101e48401527f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81116101d357610204835f93819360051b80918484013781010301816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa80156101c8575f5f91610740575b6101c69250610bc2565b50503d805f833e6107518183610ae5565b8101906040818303126101d35780519060208101519067ffffffffffffffff82116101d357019082601f830112156101d35781519261078f84610b07565b9261079d6040519485610ae5565b84845260208085019560051b8201019182116101d357602001935b8185106107cb5750506101c69250610736565b84518152602094850194016107b8565b6001600160a01b036107eb610b69565b7fd20bad3b000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b346101d35760203660031901126101d35760206108416004355f52600160205260405f2054151590565b6040519015158152f35b346101d35760403660031901126101d35760243567ffffffffffffffff81116101d35761087c903690600401610ab4565b906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001633036108fe576108b682610b07565b916108c46040519384610ae5565b808352602083019060051b8201913683116101d357905b8282106108ee576101c684600435610bc2565b81358152602091820191016108db565b7ff01654df000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b346101d35760203660031901126101d357600435805f52600260205260405f20908154600101806001116105005761098f61097d61096783610b07565b926109756040519485610ae5565b808452610b07565b602083019390601f1901368537610b7f565b61099882610b1f565b5260015b81518110156109d5575f19810190808211610500576109bd60019286610b54565b90549060031b1c6109ce8285610b40565b520161099c565b50604051918291602083019060208452518091526040830191905f5b8181106109ff575050500390f35b82518452859450602093840193909201916001016109f1565b346101d35760203660031901126101d3576004356001811115610a6e5760018101809111610500575b80615dc00290615dc0820403610500576127100180612710116105005760209062ffffff60405191168152f35b610a41565b346101d3575f3660031901126101d3576020906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b9181601f840112156101d35782359167ffffffffffffffff83116101d3576020808501948460051b0101116101d357565b90601f8019910116810190811067ffffffffffffffff82111761051457604052565b67ffffffffffffffff81116105145760051b60200190565b805115610b2c5760200190565b634e487b7160e01b5f52603260045260245ffd5b8051821015610b2c5760209160051b010190565b8054821015610b2c575f5260205f2001905f90565b6024356001600160a01b03811681036101d35790565b90815f52600160205260405f2054918215610b975750565b7f108065c3000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b919091610bda815f52600160205260405f2054151590565b610cc457610be783610b1f565b51610cb55760015b815f52600160205260405f205560015b8351811015610c6057815f52600260205260405f2090610c1f8186610b40565b51825492680100000000000000008410156105145783610c459160018096018155610b54565b819291549060031b91821b915f19901b191617905501610bff565b509091506001600160ff1b035f541680610c9c575b507f690262e3f7c9c484ffb8fddd0da89ded56638d15cb9063556f2b450daaa462515f80a2565b5f19810190811161050057600160ff1b175f555f610c75565b610cbe83610b1f565b51610bef565b50905056",
}

// Asker is an auto generated Go binding around an Ethereum contract.
type Asker struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Asker) GetABI() abi.ABI {
	return c.abi
}

// NewAsker creates a new instance of Asker.
func NewAsker() *Asker {
	parsed, err := AskerMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Asker{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Asker) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address coordinator_, address owner_) returns()
func (asker *Asker) PackConstructor(coordinator_ common.Address, owner_ common.Address) []byte {
	enc, err := asker.abi.Pack("", coordinator_, owner_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackAsk is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc20bca55.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ask((bytes32,uint16,uint256,uint24,uint64,uint8,bytes) params) payable returns(bytes32 requestId)
func (asker *Asker) PackAsk(params IVRFCoordinatorRandomnessParams) []byte {
	enc, err := asker.abi.Pack("ask", params)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAsk is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc20bca55.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ask((bytes32,uint16,uint256,uint24,uint64,uint8,bytes) params) payable returns(bytes32 requestId)
func (asker *Asker) TryPackAsk(params IVRFCoordinatorRandomnessParams) ([]byte, error) {
	return asker.abi.Pack("ask", params)
}

// UnpackAsk is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc20bca55.
//
// Solidity: function ask((bytes32,uint16,uint256,uint24,uint64,uint8,bytes) params) payable returns(bytes32 requestId)
func (asker *Asker) UnpackAsk(data []byte) ([32]byte, error) {
	out, err := asker.abi.Unpack("ask", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackBringAnswer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x845a4187.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function bringAnswer((uint256,address,bytes32,bytes32,bytes32) request, uint256 px, uint8 parity, (uint256,uint256,uint256,uint256,uint256,uint256,uint256) proof, uint256[] witnesses) returns()
func (asker *Asker) PackBringAnswer(request IVRFCoordinatorRequest, px *big.Int, parity uint8, proof ECVRFProof, witnesses []*big.Int) []byte {
	enc, err := asker.abi.Pack("bringAnswer", request, px, parity, proof, witnesses)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBringAnswer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x845a4187.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function bringAnswer((uint256,address,bytes32,bytes32,bytes32) request, uint256 px, uint8 parity, (uint256,uint256,uint256,uint256,uint256,uint256,uint256) proof, uint256[] witnesses) returns()
func (asker *Asker) TryPackBringAnswer(request IVRFCoordinatorRequest, px *big.Int, parity uint8, proof ECVRFProof, witnesses []*big.Int) ([]byte, error) {
	return asker.abi.Pack("bringAnswer", request, px, parity, proof, witnesses)
}

// PackCallbackGas is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1372bbb8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function callbackGas(uint256 numWords) pure returns(uint24)
func (asker *Asker) PackCallbackGas(numWords *big.Int) []byte {
	enc, err := asker.abi.Pack("callbackGas", numWords)
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
func (asker *Asker) TryPackCallbackGas(numWords *big.Int) ([]byte, error) {
	return asker.abi.Pack("callbackGas", numWords)
}

// UnpackCallbackGas is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1372bbb8.
//
// Solidity: function callbackGas(uint256 numWords) pure returns(uint24)
func (asker *Asker) UnpackCallbackGas(data []byte) (*big.Int, error) {
	out, err := asker.abi.Unpack("callbackGas", data)
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
func (asker *Asker) PackCoordinator() []byte {
	enc, err := asker.abi.Pack("coordinator")
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
func (asker *Asker) TryPackCoordinator() ([]byte, error) {
	return asker.abi.Pack("coordinator")
}

// UnpackCoordinator is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0a009097.
//
// Solidity: function coordinator() view returns(address)
func (asker *Asker) UnpackCoordinator(data []byte) (common.Address, error) {
	out, err := asker.abi.Unpack("coordinator", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackIsAnswered is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3515e078.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isAnswered(bytes32 requestId) view returns(bool)
func (asker *Asker) PackIsAnswered(requestId [32]byte) []byte {
	enc, err := asker.abi.Pack("isAnswered", requestId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsAnswered is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3515e078.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isAnswered(bytes32 requestId) view returns(bool)
func (asker *Asker) TryPackIsAnswered(requestId [32]byte) ([]byte, error) {
	return asker.abi.Pack("isAnswered", requestId)
}

// UnpackIsAnswered is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3515e078.
//
// Solidity: function isAnswered(bytes32 requestId) view returns(bool)
func (asker *Asker) UnpackIsAnswered(data []byte) (bool, error) {
	out, err := asker.abi.Unpack("isAnswered", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackOpenRequests is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc4becd6d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function openRequests() view returns(uint256)
func (asker *Asker) PackOpenRequests() []byte {
	enc, err := asker.abi.Pack("openRequests")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOpenRequests is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc4becd6d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function openRequests() view returns(uint256)
func (asker *Asker) TryPackOpenRequests() ([]byte, error) {
	return asker.abi.Pack("openRequests")
}

// UnpackOpenRequests is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc4becd6d.
//
// Solidity: function openRequests() view returns(uint256)
func (asker *Asker) UnpackOpenRequests(data []byte) (*big.Int, error) {
	out, err := asker.abi.Unpack("openRequests", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8da5cb5b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function owner() view returns(address)
func (asker *Asker) PackOwner() []byte {
	enc, err := asker.abi.Pack("owner")
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
func (asker *Asker) TryPackOwner() ([]byte, error) {
	return asker.abi.Pack("owner")
}

// UnpackOwner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8da5cb5b.
//
// Solidity: function owner() view returns(address)
func (asker *Asker) UnpackOwner(data []byte) (common.Address, error) {
	out, err := asker.abi.Unpack("owner", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackRawFulfillRandomness is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x33c55373.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function rawFulfillRandomness(bytes32 requestId, uint256[] words) returns()
func (asker *Asker) PackRawFulfillRandomness(requestId [32]byte, words []*big.Int) []byte {
	enc, err := asker.abi.Pack("rawFulfillRandomness", requestId, words)
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
func (asker *Asker) TryPackRawFulfillRandomness(requestId [32]byte, words []*big.Int) ([]byte, error) {
	return asker.abi.Pack("rawFulfillRandomness", requestId, words)
}

// PackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf3fef3a3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdraw(address to, uint256 amount) returns()
func (asker *Asker) PackWithdraw(to common.Address, amount *big.Int) []byte {
	enc, err := asker.abi.Pack("withdraw", to, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf3fef3a3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdraw(address to, uint256 amount) returns()
func (asker *Asker) TryPackWithdraw(to common.Address, amount *big.Int) ([]byte, error) {
	return asker.abi.Pack("withdraw", to, amount)
}

// PackWordOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb61a4d60.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function wordOf(bytes32 requestId) view returns(uint256 word)
func (asker *Asker) PackWordOf(requestId [32]byte) []byte {
	enc, err := asker.abi.Pack("wordOf", requestId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWordOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb61a4d60.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function wordOf(bytes32 requestId) view returns(uint256 word)
func (asker *Asker) TryPackWordOf(requestId [32]byte) ([]byte, error) {
	return asker.abi.Pack("wordOf", requestId)
}

// UnpackWordOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb61a4d60.
//
// Solidity: function wordOf(bytes32 requestId) view returns(uint256 word)
func (asker *Asker) UnpackWordOf(data []byte) (*big.Int, error) {
	out, err := asker.abi.Unpack("wordOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackWordsOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3154658f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function wordsOf(bytes32 requestId) view returns(uint256[] words)
func (asker *Asker) PackWordsOf(requestId [32]byte) []byte {
	enc, err := asker.abi.Pack("wordsOf", requestId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWordsOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3154658f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function wordsOf(bytes32 requestId) view returns(uint256[] words)
func (asker *Asker) TryPackWordsOf(requestId [32]byte) ([]byte, error) {
	return asker.abi.Pack("wordsOf", requestId)
}

// UnpackWordsOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3154658f.
//
// Solidity: function wordsOf(bytes32 requestId) view returns(uint256[] words)
func (asker *Asker) UnpackWordsOf(data []byte) ([]*big.Int, error) {
	out, err := asker.abi.Unpack("wordsOf", data)
	if err != nil {
		return *new([]*big.Int), err
	}
	out0 := *abi.ConvertType(out[0], new([]*big.Int)).(*[]*big.Int)
	return out0, nil
}

// AskerWordsReceived represents a WordsReceived event raised by the Asker contract.
type AskerWordsReceived struct {
	RequestId [32]byte
	Raw       *types.Log // Blockchain specific contextual infos
}

const AskerWordsReceivedEventName = "WordsReceived"

// ContractEventName returns the user-defined event name.
func (AskerWordsReceived) ContractEventName() string {
	return AskerWordsReceivedEventName
}

// UnpackWordsReceivedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event WordsReceived(bytes32 indexed requestId)
func (asker *Asker) UnpackWordsReceivedEvent(log *types.Log) (*AskerWordsReceived, error) {
	event := "WordsReceived"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != asker.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AskerWordsReceived)
	if len(log.Data) > 0 {
		if err := asker.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range asker.abi.Events[event].Inputs {
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
func (asker *Asker) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], asker.abi.Errors["NoCoordinator"].ID.Bytes()[:4]) {
		return asker.UnpackNoCoordinatorError(raw[4:])
	}
	if bytes.Equal(raw[:4], asker.abi.Errors["NotAnswered"].ID.Bytes()[:4]) {
		return asker.UnpackNotAnsweredError(raw[4:])
	}
	if bytes.Equal(raw[:4], asker.abi.Errors["NotCoordinator"].ID.Bytes()[:4]) {
		return asker.UnpackNotCoordinatorError(raw[4:])
	}
	if bytes.Equal(raw[:4], asker.abi.Errors["NotOurRequest"].ID.Bytes()[:4]) {
		return asker.UnpackNotOurRequestError(raw[4:])
	}
	if bytes.Equal(raw[:4], asker.abi.Errors["NotOwner"].ID.Bytes()[:4]) {
		return asker.UnpackNotOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], asker.abi.Errors["RequestsAreOpen"].ID.Bytes()[:4]) {
		return asker.UnpackRequestsAreOpenError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// AskerNoCoordinator represents a NoCoordinator error raised by the Asker contract.
type AskerNoCoordinator struct {
	Coordinator common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoCoordinator(address coordinator)
func AskerNoCoordinatorErrorID() common.Hash {
	return common.HexToHash("0xe0fcf23816e4f269a8fdf451675c87c7acb3a457397b29707752eb1d653f6b79")
}

// UnpackNoCoordinatorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoCoordinator(address coordinator)
func (asker *Asker) UnpackNoCoordinatorError(raw []byte) (*AskerNoCoordinator, error) {
	out := new(AskerNoCoordinator)
	if err := asker.abi.UnpackIntoInterface(out, "NoCoordinator", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AskerNotAnswered represents a NotAnswered error raised by the Asker contract.
type AskerNotAnswered struct {
	RequestId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotAnswered(bytes32 requestId)
func AskerNotAnsweredErrorID() common.Hash {
	return common.HexToHash("0x108065c38fdfec7acfcf153fd4f7ee4b3583e8a9be6a3da778f3ea0faab1353d")
}

// UnpackNotAnsweredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotAnswered(bytes32 requestId)
func (asker *Asker) UnpackNotAnsweredError(raw []byte) (*AskerNotAnswered, error) {
	out := new(AskerNotAnswered)
	if err := asker.abi.UnpackIntoInterface(out, "NotAnswered", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AskerNotCoordinator represents a NotCoordinator error raised by the Asker contract.
type AskerNotCoordinator struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotCoordinator(address caller)
func AskerNotCoordinatorErrorID() common.Hash {
	return common.HexToHash("0xf01654dfa2acef475e0ff21d0f9b6ee860672131748a53fb337192529f065117")
}

// UnpackNotCoordinatorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotCoordinator(address caller)
func (asker *Asker) UnpackNotCoordinatorError(raw []byte) (*AskerNotCoordinator, error) {
	out := new(AskerNotCoordinator)
	if err := asker.abi.UnpackIntoInterface(out, "NotCoordinator", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AskerNotOurRequest represents a NotOurRequest error raised by the Asker contract.
type AskerNotOurRequest struct {
	Consumer common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotOurRequest(address consumer)
func AskerNotOurRequestErrorID() common.Hash {
	return common.HexToHash("0xd20bad3b935ea8101f5d73d62a8fc56ee7dfcc92789099ecaee756f8ed162415")
}

// UnpackNotOurRequestError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotOurRequest(address consumer)
func (asker *Asker) UnpackNotOurRequestError(raw []byte) (*AskerNotOurRequest, error) {
	out := new(AskerNotOurRequest)
	if err := asker.abi.UnpackIntoInterface(out, "NotOurRequest", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AskerNotOwner represents a NotOwner error raised by the Asker contract.
type AskerNotOwner struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotOwner(address caller)
func AskerNotOwnerErrorID() common.Hash {
	return common.HexToHash("0x245aecd3fabbd17d6c3c92dc7f0ab916ea8cbf6fc1862c8b56893090ac3fff4c")
}

// UnpackNotOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotOwner(address caller)
func (asker *Asker) UnpackNotOwnerError(raw []byte) (*AskerNotOwner, error) {
	out := new(AskerNotOwner)
	if err := asker.abi.UnpackIntoInterface(out, "NotOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AskerRequestsAreOpen represents a RequestsAreOpen error raised by the Asker contract.
type AskerRequestsAreOpen struct {
	Count *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RequestsAreOpen(uint256 count)
func AskerRequestsAreOpenErrorID() common.Hash {
	return common.HexToHash("0xaa3ea1521428ce6a4347a07a303f06cc1286570b4aeebb031128b877ca57b798")
}

// UnpackRequestsAreOpenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RequestsAreOpen(uint256 count)
func (asker *Asker) UnpackRequestsAreOpenError(raw []byte) (*AskerRequestsAreOpen, error) {
	out := new(AskerRequestsAreOpen)
	if err := asker.abi.UnpackIntoInterface(out, "RequestsAreOpen", raw); err != nil {
		return nil, err
	}
	return out, nil
}
