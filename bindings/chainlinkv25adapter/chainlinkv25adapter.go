// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package chainlinkv25adapter

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

// ChainlinkV25AdapterRandomWordsRequest is an auto generated low-level Go binding around an user-defined struct.
type ChainlinkV25AdapterRandomWordsRequest struct {
	KeyHash              [32]byte
	SubId                *big.Int
	RequestConfirmations uint16
	CallbackGasLimit     uint32
	NumWords             uint32
	ExtraArgs            []byte
}

// ChainlinkV25AdapterMetaData contains all meta data concerning the ChainlinkV25Adapter contract.
var ChainlinkV25AdapterMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"coordinator_\",\"type\":\"address\",\"internalType\":\"contractIVRFCoordinator\"},{\"name\":\"defaultMaxGasPrice_\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"EXTRA_ARGS_V1_TAG\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_CALLBACK_GAS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_WORDS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"addConsumer\",\"inputs\":[{\"name\":\"subId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"consumer\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"confirmationsFor\",\"inputs\":[{\"name\":\"wish\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"coordinator\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIVRFCoordinator\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"defaultMaxGasPrice\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"forwardingGas\",\"inputs\":[{\"name\":\"callbackGasLimit\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"numWords\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint24\",\"internalType\":\"uint24\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"fundSubscriptionWithNative\",\"inputs\":[{\"name\":\"subId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"isConsumer\",\"inputs\":[{\"name\":\"subId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"consumer\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"maxGasPriceOf\",\"inputs\":[{\"name\":\"subId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"maxGasPrice\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"pendingRequest\",\"inputs\":[{\"name\":\"requestId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"consumer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"callbackGasLimit\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"rawFulfillRandomness\",\"inputs\":[{\"name\":\"requestId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"removeConsumer\",\"inputs\":[{\"name\":\"subId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"consumer\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"requestRandomWords\",\"inputs\":[{\"name\":\"req\",\"type\":\"tuple\",\"internalType\":\"structChainlinkV25Adapter.RandomWordsRequest\",\"components\":[{\"name\":\"keyHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"subId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"requestConfirmations\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"callbackGasLimit\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"numWords\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"extraArgs\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]}],\"outputs\":[{\"name\":\"requestId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setMaxGasPrice\",\"inputs\":[{\"name\":\"subId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"maxGasPrice\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"MaxGasPriceSet\",\"inputs\":[{\"name\":\"subId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"maxGasPrice\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RandomWordsRequested\",\"inputs\":[{\"name\":\"keyHash\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"requestId\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"preSeed\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"subId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"minimumRequestConfirmations\",\"type\":\"uint16\",\"indexed\":false,\"internalType\":\"uint16\"},{\"name\":\"callbackGasLimit\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"numWords\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"extraArgs\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"},{\"name\":\"sender\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SubscriptionConsumerAdded\",\"inputs\":[{\"name\":\"subId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"consumer\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SubscriptionConsumerRemoved\",\"inputs\":[{\"name\":\"subId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"consumer\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"ConsumerReverted\",\"inputs\":[{\"name\":\"consumer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"GasLimitTooBig\",\"inputs\":[{\"name\":\"have\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"want\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"InsufficientGas\",\"inputs\":[{\"name\":\"available\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidConsumer\",\"inputs\":[{\"name\":\"subId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"consumer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"InvalidExtraArgs\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidExtraArgsTag\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidRequestConfirmations\",\"inputs\":[{\"name\":\"have\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"min\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"max\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"MustBeSubOwner\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NoCoordinator\",\"inputs\":[{\"name\":\"coordinator\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotCoordinator\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotPending\",\"inputs\":[{\"name\":\"requestId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NumWordsTooBig\",\"inputs\":[{\"name\":\"have\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"want\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}]",
	ID:  "ChainlinkV25Adapter",
	Bin: "0x60e0806040523461019957604081611115803803809161001f82856101cf565b8339810103126101995780516001600160a01b038116918282036101995760200151906001600160401b038216820361019957823b156101bc5760805260a05260045f8092604051928380926373653e3360e01b82525afa9081156101b1575f916100f6575b505f915b81518310156100ad576001908160ff60208660051b86010151161b17920191610089565b60c052604051610f2290816101f3823960805181818161049701528181610745015281816109a10152610bb8015260a0518181816101d20152610c23015260c05181610d440152f35b90503d805f833e61010781836101cf565b810190602081830312610199578051906001600160401b038211610199570181601f82011215610199578051916001600160401b03831161019d578260051b916040519361015860208501866101cf565b845260208085019382010191821161019957602001915b81831061017f575050505f610085565b825160ff811681036101995781526020928301920161016f565b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b6040513d5f823e3d90fd5b82631c1f9e4760e31b5f5260045260245ffd5b601f909101601f19168101906001600160401b0382119082101761019d5760405256fe6080806040526004361015610012575f80fd5b5f905f3560e01c9081630a00909714610b9b5750806314dd922014610b6b578063255440f014610b4f57806333c5537314610940578063384daba71461091257806350f1bee9146108ba57806356dec0ce1461082a5780636d9809a01461080d5780637026f199146107d157806395b55cfc1461072e5780639b1c385e1461026f578063bec4c08c146101f6578063c28ee594146101b1578063c48998dc1461017a578063cb631797146100f25763f7514ab4146100ce575f80fd5b346100ef57806003193601126100ef57602060405163125fa26760e31b8152f35b80fd5b50346100ef5761010136610bdc565b8160601c803303610168575060207f32158c6058347c1601b2d12bc696ac6901d8a9a9aa3ba10c27ab0a983e8425a791838552848252604085206001600160a01b0382165f52825260405f2060ff1981541690556001600160a01b0360405191168152a280f35b636c51fda960e11b8452600452602483fd5b50346100ef5760203660031901126100ef576004359061ffff821682036100ef5760206101a683610d3d565b60ff60405191168152f35b50346100ef57806003193601126100ef57602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b50346100ef5761020536610bdc565b8160601c803303610168575060207f1e980d04aa7648e205713e5e8ea3808672ac163d10936d36f91b2c88ac1575e191838552848252604085206001600160a01b0382165f52825260405f20600160ff198254161790556001600160a01b0360405191168152a280f35b50346100ef5760203660031901126100ef5760043567ffffffffffffffff811161072a57806004019160c060031983360301126100ef5760248201359081815280602052604081206001600160a01b0333165f5260205260ff60405f205416156106fb57606483019062d59f8063ffffffff6102ea84610cea565b16116106bb57608484016101f463ffffffff61030583610cea565b161161067b5760a485019261032361031d8589610cfb565b90610e23565b86359361032f86610c02565b61035261033b84610cea565b63ffffffff8061034a88610cea565b169116610ca5565b90604461ffff61036187610cea565b1699019161037661037184610d2e565b610d3d565b6040519260e0840184811067ffffffffffffffff82111761066757604052898452602084019b8c5260408401928b845262ffffff606086019116815267ffffffffffffffff608086019216825260ff60a0860193168352604051936020850185811067ffffffffffffffff821117610653576040528a855260c086019485526040519d8e967e175f0300000000000000000000000000000000000000000000000000000000885260048801602090525160248801525161ffff1660448701525160648601525162ffffff1660848501525167ffffffffffffffff1660a48401525160ff1660c48301525160e4820160e09052805180918161010485015260200161012484015e868183016101240152601f1990601f011681010361012401887f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169181885a94602095f1978815610648578598610604575b50928263ffffffff60209a816105ae89966105a86105a28f9a61ffff9f9e9d9c8c7feb0e3652e0f44f417695e6e90f2f42c99b65cd7169074c5a654b16b9748c3a4e9e6001600160a01b03604061052f6105a296610cea565b9281519461053c86610c46565b33865260208d908701951685528152602060029052209251167fffffffffffffffff00000000000000000000000000000000000000000000000077ffffffff00000000000000000000000000000000000000008454935160a01b16921617179055610d2e565b97610cea565b93610cfb565b9b8c969195604051998a528f89908b015216604089015216606087015216608085015260c060a08501528160c085015260e084013760e0868301015260e0813396601f80199101168101030190a4604051908152f35b90939196959497506020813d602011610640575b8161062560209383610c76565b8101031261063c57519694959394939092826104d6565b8780fd5b3d9150610618565b6040513d87823e3d90fd5b60248c634e487b7160e01b81526041600452fd5b60248a634e487b7160e01b81526041600452fd5b9063ffffffff61068c604493610cea565b7f47386bec000000000000000000000000000000000000000000000000000000008352166004526101f4602452fd5b63ffffffff6106cb604493610cea565b7ff5d7e01e0000000000000000000000000000000000000000000000000000000083521660045262d59f80602452fd5b6044917f79bfd40100000000000000000000000000000000000000000000000000000000825260045233602452fd5b5080fd5b5060203660031901126107cd576001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016803b156107cd575f602491604051928380927fb6b55f25000000000000000000000000000000000000000000000000000000008252600435600483015234905af180156107c2576107b4575080f35b6107c091505f90610c76565b005b6040513d5f823e3d90fd5b5f80fd5b346107cd576107df36610bdc565b905f525f6020526001600160a01b0360405f2091165f52602052602060ff60405f2054166040519015158152f35b346107cd575f3660031901126107cd57602060405162d59f808152f35b346107cd5760403660031901126107cd5760043560243567ffffffffffffffff81168091036107cd578160601c8033036108a8575060207f8a46498bd76488cbc21988bb07ff5f56ff6747d03ca7e3de4673184f8ef50e5391835f526001825260405f208167ffffffffffffffff19825416179055604051908152a2005b636c51fda960e11b5f5260045260245ffd5b346107cd5760203660031901126107cd576004355f5260026020526040805f2060208251916108e883610c46565b549163ffffffff6001600160a01b0384169384835260a01c16918291015282519182526020820152f35b346107cd5760403660031901126107cd576020610933602435600435610ca5565b62ffffff60405191168152f35b346107cd573660031901604081126107cd576004359060243567ffffffffffffffff81116107cd57366023820112156107cd5780600401359067ffffffffffffffff82116107cd57602490369260051b0101116107cd576001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163303610b2357815f52600260205260405f20604051906109e082610c46565b54926001600160a01b03841680835263ffffffff602084019560a01c16855215610af8575f90815260026020526040812055516001600160a01b031691823b15610ae557604051917f1fe543e30000000000000000000000000000000000000000000000000000000083526004808401375a905a60061c8203918211610ad15763ffffffff905116906103e88201809211610ad157818110610aa357835f80368682856103e7195a01f115610a9157005b63062e4f6f60e01b5f5260045260245ffd5b7f23e228cb000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b634e487b7160e01b5f52601160045260245ffd5b8263062e4f6f60e01b5f5260045260245ffd5b7fbbf86c27000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7ff01654df000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b346107cd575f3660031901126107cd5760206040516101f48152f35b346107cd5760203660031901126107cd576020610b89600435610c02565b67ffffffffffffffff60405191168152f35b346107cd575f3660031901126107cd576020906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b60409060031901126107cd57600435906024356001600160a01b03811681036107cd5790565b5f52600160205267ffffffffffffffff60405f205416908115610c2157565b7f00000000000000000000000000000000000000000000000000000000000000009150565b6040810190811067ffffffffffffffff821117610c6257604052565b634e487b7160e01b5f52604160045260245ffd5b90601f8019910116810190811067ffffffffffffffff821117610c6257604052565b91908201809211610ad157565b610cb390603f810490610c98565b6001810190818111610ad157612ced01809111610ad15781600a0291600a830403610ad15762ffffff91610ce691610c98565b1690565b3563ffffffff811681036107cd5790565b903590601e19813603018212156107cd570180359067ffffffffffffffff82116107cd576020019181360383136107cd57565b3561ffff811681036107cd5790565b61ffff16807f0000000000000000000000000000000000000000000000000000000000000000915b60c8811115610dfe57506001905f805b61ffff841660c88111610dc457856001911c1615610dba575061ffff811615610db3575b61ffff835b169361ffff8514610ad1579360010192610d75565b5081610d99565b9261ffff90610d9e565b5061ffff8092847fa7386976000000000000000000000000000000000000000000000000000000005f52600452166024521660445260645ffd5b60018084831c1614610e1a575f198114610ad157600101610d65565b60ff1692915050565b8115610f1e5763125fa26760e31b7fffffffff0000000000000000000000000000000000000000000000000000000082358181169060048610610f0a575b501603610ee2576024821491821592610ea5575b5050610e7d57565b7f42e29f9c000000000000000000000000000000000000000000000000000000005f5260045ffd5b809192506004116107cd5760019160040135906020600319820110610ece575b50115f80610e75565b60045f19916020030160031b1b165f610ec5565b7f5247fdce000000000000000000000000000000000000000000000000000000005f5260045ffd5b828092508660040360031b1b16165f610e61565b505056",
}

// ChainlinkV25Adapter is an auto generated Go binding around an Ethereum contract.
type ChainlinkV25Adapter struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *ChainlinkV25Adapter) GetABI() abi.ABI {
	return c.abi
}

// NewChainlinkV25Adapter creates a new instance of ChainlinkV25Adapter.
func NewChainlinkV25Adapter() *ChainlinkV25Adapter {
	parsed, err := ChainlinkV25AdapterMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &ChainlinkV25Adapter{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *ChainlinkV25Adapter) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address coordinator_, uint64 defaultMaxGasPrice_) returns()
func (chainlinkV25Adapter *ChainlinkV25Adapter) PackConstructor(coordinator_ common.Address, defaultMaxGasPrice_ uint64) []byte {
	enc, err := chainlinkV25Adapter.abi.Pack("", coordinator_, defaultMaxGasPrice_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackEXTRAARGSV1TAG is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf7514ab4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function EXTRA_ARGS_V1_TAG() view returns(bytes4)
func (chainlinkV25Adapter *ChainlinkV25Adapter) PackEXTRAARGSV1TAG() []byte {
	enc, err := chainlinkV25Adapter.abi.Pack("EXTRA_ARGS_V1_TAG")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEXTRAARGSV1TAG is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf7514ab4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function EXTRA_ARGS_V1_TAG() view returns(bytes4)
func (chainlinkV25Adapter *ChainlinkV25Adapter) TryPackEXTRAARGSV1TAG() ([]byte, error) {
	return chainlinkV25Adapter.abi.Pack("EXTRA_ARGS_V1_TAG")
}

// UnpackEXTRAARGSV1TAG is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf7514ab4.
//
// Solidity: function EXTRA_ARGS_V1_TAG() view returns(bytes4)
func (chainlinkV25Adapter *ChainlinkV25Adapter) UnpackEXTRAARGSV1TAG(data []byte) ([4]byte, error) {
	out, err := chainlinkV25Adapter.abi.Unpack("EXTRA_ARGS_V1_TAG", data)
	if err != nil {
		return *new([4]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([4]byte)).(*[4]byte)
	return out0, nil
}

// PackMAXCALLBACKGAS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6d9809a0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_CALLBACK_GAS() view returns(uint32)
func (chainlinkV25Adapter *ChainlinkV25Adapter) PackMAXCALLBACKGAS() []byte {
	enc, err := chainlinkV25Adapter.abi.Pack("MAX_CALLBACK_GAS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXCALLBACKGAS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6d9809a0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_CALLBACK_GAS() view returns(uint32)
func (chainlinkV25Adapter *ChainlinkV25Adapter) TryPackMAXCALLBACKGAS() ([]byte, error) {
	return chainlinkV25Adapter.abi.Pack("MAX_CALLBACK_GAS")
}

// UnpackMAXCALLBACKGAS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6d9809a0.
//
// Solidity: function MAX_CALLBACK_GAS() view returns(uint32)
func (chainlinkV25Adapter *ChainlinkV25Adapter) UnpackMAXCALLBACKGAS(data []byte) (uint32, error) {
	out, err := chainlinkV25Adapter.abi.Unpack("MAX_CALLBACK_GAS", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackMAXWORDS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x255440f0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_WORDS() view returns(uint32)
func (chainlinkV25Adapter *ChainlinkV25Adapter) PackMAXWORDS() []byte {
	enc, err := chainlinkV25Adapter.abi.Pack("MAX_WORDS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXWORDS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x255440f0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_WORDS() view returns(uint32)
func (chainlinkV25Adapter *ChainlinkV25Adapter) TryPackMAXWORDS() ([]byte, error) {
	return chainlinkV25Adapter.abi.Pack("MAX_WORDS")
}

// UnpackMAXWORDS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x255440f0.
//
// Solidity: function MAX_WORDS() view returns(uint32)
func (chainlinkV25Adapter *ChainlinkV25Adapter) UnpackMAXWORDS(data []byte) (uint32, error) {
	out, err := chainlinkV25Adapter.abi.Unpack("MAX_WORDS", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackAddConsumer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbec4c08c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function addConsumer(uint256 subId, address consumer) returns()
func (chainlinkV25Adapter *ChainlinkV25Adapter) PackAddConsumer(subId *big.Int, consumer common.Address) []byte {
	enc, err := chainlinkV25Adapter.abi.Pack("addConsumer", subId, consumer)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAddConsumer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbec4c08c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function addConsumer(uint256 subId, address consumer) returns()
func (chainlinkV25Adapter *ChainlinkV25Adapter) TryPackAddConsumer(subId *big.Int, consumer common.Address) ([]byte, error) {
	return chainlinkV25Adapter.abi.Pack("addConsumer", subId, consumer)
}

// PackConfirmationsFor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc48998dc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function confirmationsFor(uint16 wish) view returns(uint8)
func (chainlinkV25Adapter *ChainlinkV25Adapter) PackConfirmationsFor(wish uint16) []byte {
	enc, err := chainlinkV25Adapter.abi.Pack("confirmationsFor", wish)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackConfirmationsFor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc48998dc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function confirmationsFor(uint16 wish) view returns(uint8)
func (chainlinkV25Adapter *ChainlinkV25Adapter) TryPackConfirmationsFor(wish uint16) ([]byte, error) {
	return chainlinkV25Adapter.abi.Pack("confirmationsFor", wish)
}

// UnpackConfirmationsFor is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc48998dc.
//
// Solidity: function confirmationsFor(uint16 wish) view returns(uint8)
func (chainlinkV25Adapter *ChainlinkV25Adapter) UnpackConfirmationsFor(data []byte) (uint8, error) {
	out, err := chainlinkV25Adapter.abi.Unpack("confirmationsFor", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackCoordinator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0a009097.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function coordinator() view returns(address)
func (chainlinkV25Adapter *ChainlinkV25Adapter) PackCoordinator() []byte {
	enc, err := chainlinkV25Adapter.abi.Pack("coordinator")
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
func (chainlinkV25Adapter *ChainlinkV25Adapter) TryPackCoordinator() ([]byte, error) {
	return chainlinkV25Adapter.abi.Pack("coordinator")
}

// UnpackCoordinator is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0a009097.
//
// Solidity: function coordinator() view returns(address)
func (chainlinkV25Adapter *ChainlinkV25Adapter) UnpackCoordinator(data []byte) (common.Address, error) {
	out, err := chainlinkV25Adapter.abi.Unpack("coordinator", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackDefaultMaxGasPrice is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc28ee594.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function defaultMaxGasPrice() view returns(uint64)
func (chainlinkV25Adapter *ChainlinkV25Adapter) PackDefaultMaxGasPrice() []byte {
	enc, err := chainlinkV25Adapter.abi.Pack("defaultMaxGasPrice")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDefaultMaxGasPrice is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc28ee594.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function defaultMaxGasPrice() view returns(uint64)
func (chainlinkV25Adapter *ChainlinkV25Adapter) TryPackDefaultMaxGasPrice() ([]byte, error) {
	return chainlinkV25Adapter.abi.Pack("defaultMaxGasPrice")
}

// UnpackDefaultMaxGasPrice is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc28ee594.
//
// Solidity: function defaultMaxGasPrice() view returns(uint64)
func (chainlinkV25Adapter *ChainlinkV25Adapter) UnpackDefaultMaxGasPrice(data []byte) (uint64, error) {
	out, err := chainlinkV25Adapter.abi.Unpack("defaultMaxGasPrice", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackForwardingGas is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x384daba7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function forwardingGas(uint256 callbackGasLimit, uint256 numWords) pure returns(uint24)
func (chainlinkV25Adapter *ChainlinkV25Adapter) PackForwardingGas(callbackGasLimit *big.Int, numWords *big.Int) []byte {
	enc, err := chainlinkV25Adapter.abi.Pack("forwardingGas", callbackGasLimit, numWords)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackForwardingGas is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x384daba7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function forwardingGas(uint256 callbackGasLimit, uint256 numWords) pure returns(uint24)
func (chainlinkV25Adapter *ChainlinkV25Adapter) TryPackForwardingGas(callbackGasLimit *big.Int, numWords *big.Int) ([]byte, error) {
	return chainlinkV25Adapter.abi.Pack("forwardingGas", callbackGasLimit, numWords)
}

// UnpackForwardingGas is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x384daba7.
//
// Solidity: function forwardingGas(uint256 callbackGasLimit, uint256 numWords) pure returns(uint24)
func (chainlinkV25Adapter *ChainlinkV25Adapter) UnpackForwardingGas(data []byte) (*big.Int, error) {
	out, err := chainlinkV25Adapter.abi.Unpack("forwardingGas", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackFundSubscriptionWithNative is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95b55cfc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function fundSubscriptionWithNative(uint256 subId) payable returns()
func (chainlinkV25Adapter *ChainlinkV25Adapter) PackFundSubscriptionWithNative(subId *big.Int) []byte {
	enc, err := chainlinkV25Adapter.abi.Pack("fundSubscriptionWithNative", subId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFundSubscriptionWithNative is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95b55cfc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function fundSubscriptionWithNative(uint256 subId) payable returns()
func (chainlinkV25Adapter *ChainlinkV25Adapter) TryPackFundSubscriptionWithNative(subId *big.Int) ([]byte, error) {
	return chainlinkV25Adapter.abi.Pack("fundSubscriptionWithNative", subId)
}

// PackIsConsumer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7026f199.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isConsumer(uint256 subId, address consumer) view returns(bool)
func (chainlinkV25Adapter *ChainlinkV25Adapter) PackIsConsumer(subId *big.Int, consumer common.Address) []byte {
	enc, err := chainlinkV25Adapter.abi.Pack("isConsumer", subId, consumer)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsConsumer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7026f199.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isConsumer(uint256 subId, address consumer) view returns(bool)
func (chainlinkV25Adapter *ChainlinkV25Adapter) TryPackIsConsumer(subId *big.Int, consumer common.Address) ([]byte, error) {
	return chainlinkV25Adapter.abi.Pack("isConsumer", subId, consumer)
}

// UnpackIsConsumer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7026f199.
//
// Solidity: function isConsumer(uint256 subId, address consumer) view returns(bool)
func (chainlinkV25Adapter *ChainlinkV25Adapter) UnpackIsConsumer(data []byte) (bool, error) {
	out, err := chainlinkV25Adapter.abi.Unpack("isConsumer", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackMaxGasPriceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x14dd9220.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function maxGasPriceOf(uint256 subId) view returns(uint64 maxGasPrice)
func (chainlinkV25Adapter *ChainlinkV25Adapter) PackMaxGasPriceOf(subId *big.Int) []byte {
	enc, err := chainlinkV25Adapter.abi.Pack("maxGasPriceOf", subId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMaxGasPriceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x14dd9220.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function maxGasPriceOf(uint256 subId) view returns(uint64 maxGasPrice)
func (chainlinkV25Adapter *ChainlinkV25Adapter) TryPackMaxGasPriceOf(subId *big.Int) ([]byte, error) {
	return chainlinkV25Adapter.abi.Pack("maxGasPriceOf", subId)
}

// UnpackMaxGasPriceOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x14dd9220.
//
// Solidity: function maxGasPriceOf(uint256 subId) view returns(uint64 maxGasPrice)
func (chainlinkV25Adapter *ChainlinkV25Adapter) UnpackMaxGasPriceOf(data []byte) (uint64, error) {
	out, err := chainlinkV25Adapter.abi.Unpack("maxGasPriceOf", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackPendingRequest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x50f1bee9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pendingRequest(uint256 requestId) view returns(address consumer, uint32 callbackGasLimit)
func (chainlinkV25Adapter *ChainlinkV25Adapter) PackPendingRequest(requestId *big.Int) []byte {
	enc, err := chainlinkV25Adapter.abi.Pack("pendingRequest", requestId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPendingRequest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x50f1bee9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pendingRequest(uint256 requestId) view returns(address consumer, uint32 callbackGasLimit)
func (chainlinkV25Adapter *ChainlinkV25Adapter) TryPackPendingRequest(requestId *big.Int) ([]byte, error) {
	return chainlinkV25Adapter.abi.Pack("pendingRequest", requestId)
}

// PendingRequestOutput serves as a container for the return parameters of contract
// method PendingRequest.
type PendingRequestOutput struct {
	Consumer         common.Address
	CallbackGasLimit uint32
}

// UnpackPendingRequest is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x50f1bee9.
//
// Solidity: function pendingRequest(uint256 requestId) view returns(address consumer, uint32 callbackGasLimit)
func (chainlinkV25Adapter *ChainlinkV25Adapter) UnpackPendingRequest(data []byte) (PendingRequestOutput, error) {
	out, err := chainlinkV25Adapter.abi.Unpack("pendingRequest", data)
	outstruct := new(PendingRequestOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Consumer = *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	outstruct.CallbackGasLimit = *abi.ConvertType(out[1], new(uint32)).(*uint32)
	return *outstruct, nil
}

// PackRawFulfillRandomness is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x33c55373.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function rawFulfillRandomness(bytes32 requestId, uint256[] ) returns()
func (chainlinkV25Adapter *ChainlinkV25Adapter) PackRawFulfillRandomness(requestId [32]byte, arg1 []*big.Int) []byte {
	enc, err := chainlinkV25Adapter.abi.Pack("rawFulfillRandomness", requestId, arg1)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRawFulfillRandomness is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x33c55373.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function rawFulfillRandomness(bytes32 requestId, uint256[] ) returns()
func (chainlinkV25Adapter *ChainlinkV25Adapter) TryPackRawFulfillRandomness(requestId [32]byte, arg1 []*big.Int) ([]byte, error) {
	return chainlinkV25Adapter.abi.Pack("rawFulfillRandomness", requestId, arg1)
}

// PackRemoveConsumer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcb631797.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function removeConsumer(uint256 subId, address consumer) returns()
func (chainlinkV25Adapter *ChainlinkV25Adapter) PackRemoveConsumer(subId *big.Int, consumer common.Address) []byte {
	enc, err := chainlinkV25Adapter.abi.Pack("removeConsumer", subId, consumer)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRemoveConsumer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcb631797.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function removeConsumer(uint256 subId, address consumer) returns()
func (chainlinkV25Adapter *ChainlinkV25Adapter) TryPackRemoveConsumer(subId *big.Int, consumer common.Address) ([]byte, error) {
	return chainlinkV25Adapter.abi.Pack("removeConsumer", subId, consumer)
}

// PackRequestRandomWords is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9b1c385e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function requestRandomWords((bytes32,uint256,uint16,uint32,uint32,bytes) req) returns(uint256 requestId)
func (chainlinkV25Adapter *ChainlinkV25Adapter) PackRequestRandomWords(req ChainlinkV25AdapterRandomWordsRequest) []byte {
	enc, err := chainlinkV25Adapter.abi.Pack("requestRandomWords", req)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRequestRandomWords is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9b1c385e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function requestRandomWords((bytes32,uint256,uint16,uint32,uint32,bytes) req) returns(uint256 requestId)
func (chainlinkV25Adapter *ChainlinkV25Adapter) TryPackRequestRandomWords(req ChainlinkV25AdapterRandomWordsRequest) ([]byte, error) {
	return chainlinkV25Adapter.abi.Pack("requestRandomWords", req)
}

// UnpackRequestRandomWords is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9b1c385e.
//
// Solidity: function requestRandomWords((bytes32,uint256,uint16,uint32,uint32,bytes) req) returns(uint256 requestId)
func (chainlinkV25Adapter *ChainlinkV25Adapter) UnpackRequestRandomWords(data []byte) (*big.Int, error) {
	out, err := chainlinkV25Adapter.abi.Unpack("requestRandomWords", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackSetMaxGasPrice is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x56dec0ce.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setMaxGasPrice(uint256 subId, uint64 maxGasPrice) returns()
func (chainlinkV25Adapter *ChainlinkV25Adapter) PackSetMaxGasPrice(subId *big.Int, maxGasPrice uint64) []byte {
	enc, err := chainlinkV25Adapter.abi.Pack("setMaxGasPrice", subId, maxGasPrice)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetMaxGasPrice is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x56dec0ce.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setMaxGasPrice(uint256 subId, uint64 maxGasPrice) returns()
func (chainlinkV25Adapter *ChainlinkV25Adapter) TryPackSetMaxGasPrice(subId *big.Int, maxGasPrice uint64) ([]byte, error) {
	return chainlinkV25Adapter.abi.Pack("setMaxGasPrice", subId, maxGasPrice)
}

// ChainlinkV25AdapterMaxGasPriceSet represents a MaxGasPriceSet event raised by the ChainlinkV25Adapter contract.
type ChainlinkV25AdapterMaxGasPriceSet struct {
	SubId       *big.Int
	MaxGasPrice uint64
	Raw         *types.Log // Blockchain specific contextual infos
}

const ChainlinkV25AdapterMaxGasPriceSetEventName = "MaxGasPriceSet"

// ContractEventName returns the user-defined event name.
func (ChainlinkV25AdapterMaxGasPriceSet) ContractEventName() string {
	return ChainlinkV25AdapterMaxGasPriceSetEventName
}

// UnpackMaxGasPriceSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event MaxGasPriceSet(uint256 indexed subId, uint64 maxGasPrice)
func (chainlinkV25Adapter *ChainlinkV25Adapter) UnpackMaxGasPriceSetEvent(log *types.Log) (*ChainlinkV25AdapterMaxGasPriceSet, error) {
	event := "MaxGasPriceSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != chainlinkV25Adapter.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ChainlinkV25AdapterMaxGasPriceSet)
	if len(log.Data) > 0 {
		if err := chainlinkV25Adapter.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range chainlinkV25Adapter.abi.Events[event].Inputs {
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

// ChainlinkV25AdapterRandomWordsRequested represents a RandomWordsRequested event raised by the ChainlinkV25Adapter contract.
type ChainlinkV25AdapterRandomWordsRequested struct {
	KeyHash                     [32]byte
	RequestId                   *big.Int
	PreSeed                     *big.Int
	SubId                       *big.Int
	MinimumRequestConfirmations uint16
	CallbackGasLimit            uint32
	NumWords                    uint32
	ExtraArgs                   []byte
	Sender                      common.Address
	Raw                         *types.Log // Blockchain specific contextual infos
}

const ChainlinkV25AdapterRandomWordsRequestedEventName = "RandomWordsRequested"

// ContractEventName returns the user-defined event name.
func (ChainlinkV25AdapterRandomWordsRequested) ContractEventName() string {
	return ChainlinkV25AdapterRandomWordsRequestedEventName
}

// UnpackRandomWordsRequestedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RandomWordsRequested(bytes32 indexed keyHash, uint256 requestId, uint256 preSeed, uint256 indexed subId, uint16 minimumRequestConfirmations, uint32 callbackGasLimit, uint32 numWords, bytes extraArgs, address indexed sender)
func (chainlinkV25Adapter *ChainlinkV25Adapter) UnpackRandomWordsRequestedEvent(log *types.Log) (*ChainlinkV25AdapterRandomWordsRequested, error) {
	event := "RandomWordsRequested"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != chainlinkV25Adapter.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ChainlinkV25AdapterRandomWordsRequested)
	if len(log.Data) > 0 {
		if err := chainlinkV25Adapter.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range chainlinkV25Adapter.abi.Events[event].Inputs {
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

// ChainlinkV25AdapterSubscriptionConsumerAdded represents a SubscriptionConsumerAdded event raised by the ChainlinkV25Adapter contract.
type ChainlinkV25AdapterSubscriptionConsumerAdded struct {
	SubId    *big.Int
	Consumer common.Address
	Raw      *types.Log // Blockchain specific contextual infos
}

const ChainlinkV25AdapterSubscriptionConsumerAddedEventName = "SubscriptionConsumerAdded"

// ContractEventName returns the user-defined event name.
func (ChainlinkV25AdapterSubscriptionConsumerAdded) ContractEventName() string {
	return ChainlinkV25AdapterSubscriptionConsumerAddedEventName
}

// UnpackSubscriptionConsumerAddedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SubscriptionConsumerAdded(uint256 indexed subId, address consumer)
func (chainlinkV25Adapter *ChainlinkV25Adapter) UnpackSubscriptionConsumerAddedEvent(log *types.Log) (*ChainlinkV25AdapterSubscriptionConsumerAdded, error) {
	event := "SubscriptionConsumerAdded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != chainlinkV25Adapter.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ChainlinkV25AdapterSubscriptionConsumerAdded)
	if len(log.Data) > 0 {
		if err := chainlinkV25Adapter.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range chainlinkV25Adapter.abi.Events[event].Inputs {
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

// ChainlinkV25AdapterSubscriptionConsumerRemoved represents a SubscriptionConsumerRemoved event raised by the ChainlinkV25Adapter contract.
type ChainlinkV25AdapterSubscriptionConsumerRemoved struct {
	SubId    *big.Int
	Consumer common.Address
	Raw      *types.Log // Blockchain specific contextual infos
}

const ChainlinkV25AdapterSubscriptionConsumerRemovedEventName = "SubscriptionConsumerRemoved"

// ContractEventName returns the user-defined event name.
func (ChainlinkV25AdapterSubscriptionConsumerRemoved) ContractEventName() string {
	return ChainlinkV25AdapterSubscriptionConsumerRemovedEventName
}

// UnpackSubscriptionConsumerRemovedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SubscriptionConsumerRemoved(uint256 indexed subId, address consumer)
func (chainlinkV25Adapter *ChainlinkV25Adapter) UnpackSubscriptionConsumerRemovedEvent(log *types.Log) (*ChainlinkV25AdapterSubscriptionConsumerRemoved, error) {
	event := "SubscriptionConsumerRemoved"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != chainlinkV25Adapter.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ChainlinkV25AdapterSubscriptionConsumerRemoved)
	if len(log.Data) > 0 {
		if err := chainlinkV25Adapter.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range chainlinkV25Adapter.abi.Events[event].Inputs {
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
func (chainlinkV25Adapter *ChainlinkV25Adapter) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], chainlinkV25Adapter.abi.Errors["ConsumerReverted"].ID.Bytes()[:4]) {
		return chainlinkV25Adapter.UnpackConsumerRevertedError(raw[4:])
	}
	if bytes.Equal(raw[:4], chainlinkV25Adapter.abi.Errors["GasLimitTooBig"].ID.Bytes()[:4]) {
		return chainlinkV25Adapter.UnpackGasLimitTooBigError(raw[4:])
	}
	if bytes.Equal(raw[:4], chainlinkV25Adapter.abi.Errors["InsufficientGas"].ID.Bytes()[:4]) {
		return chainlinkV25Adapter.UnpackInsufficientGasError(raw[4:])
	}
	if bytes.Equal(raw[:4], chainlinkV25Adapter.abi.Errors["InvalidConsumer"].ID.Bytes()[:4]) {
		return chainlinkV25Adapter.UnpackInvalidConsumerError(raw[4:])
	}
	if bytes.Equal(raw[:4], chainlinkV25Adapter.abi.Errors["InvalidExtraArgs"].ID.Bytes()[:4]) {
		return chainlinkV25Adapter.UnpackInvalidExtraArgsError(raw[4:])
	}
	if bytes.Equal(raw[:4], chainlinkV25Adapter.abi.Errors["InvalidExtraArgsTag"].ID.Bytes()[:4]) {
		return chainlinkV25Adapter.UnpackInvalidExtraArgsTagError(raw[4:])
	}
	if bytes.Equal(raw[:4], chainlinkV25Adapter.abi.Errors["InvalidRequestConfirmations"].ID.Bytes()[:4]) {
		return chainlinkV25Adapter.UnpackInvalidRequestConfirmationsError(raw[4:])
	}
	if bytes.Equal(raw[:4], chainlinkV25Adapter.abi.Errors["MustBeSubOwner"].ID.Bytes()[:4]) {
		return chainlinkV25Adapter.UnpackMustBeSubOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], chainlinkV25Adapter.abi.Errors["NoCoordinator"].ID.Bytes()[:4]) {
		return chainlinkV25Adapter.UnpackNoCoordinatorError(raw[4:])
	}
	if bytes.Equal(raw[:4], chainlinkV25Adapter.abi.Errors["NotCoordinator"].ID.Bytes()[:4]) {
		return chainlinkV25Adapter.UnpackNotCoordinatorError(raw[4:])
	}
	if bytes.Equal(raw[:4], chainlinkV25Adapter.abi.Errors["NotPending"].ID.Bytes()[:4]) {
		return chainlinkV25Adapter.UnpackNotPendingError(raw[4:])
	}
	if bytes.Equal(raw[:4], chainlinkV25Adapter.abi.Errors["NumWordsTooBig"].ID.Bytes()[:4]) {
		return chainlinkV25Adapter.UnpackNumWordsTooBigError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// ChainlinkV25AdapterConsumerReverted represents a ConsumerReverted error raised by the ChainlinkV25Adapter contract.
type ChainlinkV25AdapterConsumerReverted struct {
	Consumer common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ConsumerReverted(address consumer)
func ChainlinkV25AdapterConsumerRevertedErrorID() common.Hash {
	return common.HexToHash("0x062e4f6f13fecb15106e8a552aad53a8907a8b6455ac8b7ba5cd9190d8aa82c0")
}

// UnpackConsumerRevertedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ConsumerReverted(address consumer)
func (chainlinkV25Adapter *ChainlinkV25Adapter) UnpackConsumerRevertedError(raw []byte) (*ChainlinkV25AdapterConsumerReverted, error) {
	out := new(ChainlinkV25AdapterConsumerReverted)
	if err := chainlinkV25Adapter.abi.UnpackIntoInterface(out, "ConsumerReverted", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChainlinkV25AdapterGasLimitTooBig represents a GasLimitTooBig error raised by the ChainlinkV25Adapter contract.
type ChainlinkV25AdapterGasLimitTooBig struct {
	Have uint32
	Want uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GasLimitTooBig(uint32 have, uint32 want)
func ChainlinkV25AdapterGasLimitTooBigErrorID() common.Hash {
	return common.HexToHash("0xf5d7e01ea5c32f94380825bc1f2bdcf8c3aa85c2719c136d325e11fe7e490679")
}

// UnpackGasLimitTooBigError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GasLimitTooBig(uint32 have, uint32 want)
func (chainlinkV25Adapter *ChainlinkV25Adapter) UnpackGasLimitTooBigError(raw []byte) (*ChainlinkV25AdapterGasLimitTooBig, error) {
	out := new(ChainlinkV25AdapterGasLimitTooBig)
	if err := chainlinkV25Adapter.abi.UnpackIntoInterface(out, "GasLimitTooBig", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChainlinkV25AdapterInsufficientGas represents a InsufficientGas error raised by the ChainlinkV25Adapter contract.
type ChainlinkV25AdapterInsufficientGas struct {
	Available *big.Int
	Needed    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InsufficientGas(uint256 available, uint256 needed)
func ChainlinkV25AdapterInsufficientGasErrorID() common.Hash {
	return common.HexToHash("0x23e228cb30ba888d86279f51c27a6690ec0fe016ea074bbd6332de5b2571f9b3")
}

// UnpackInsufficientGasError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InsufficientGas(uint256 available, uint256 needed)
func (chainlinkV25Adapter *ChainlinkV25Adapter) UnpackInsufficientGasError(raw []byte) (*ChainlinkV25AdapterInsufficientGas, error) {
	out := new(ChainlinkV25AdapterInsufficientGas)
	if err := chainlinkV25Adapter.abi.UnpackIntoInterface(out, "InsufficientGas", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChainlinkV25AdapterInvalidConsumer represents a InvalidConsumer error raised by the ChainlinkV25Adapter contract.
type ChainlinkV25AdapterInvalidConsumer struct {
	SubId    *big.Int
	Consumer common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidConsumer(uint256 subId, address consumer)
func ChainlinkV25AdapterInvalidConsumerErrorID() common.Hash {
	return common.HexToHash("0x79bfd401ad249b144bd4624bbd47d23f4aea8b4558b0683dfd93ad42273b1aaf")
}

// UnpackInvalidConsumerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidConsumer(uint256 subId, address consumer)
func (chainlinkV25Adapter *ChainlinkV25Adapter) UnpackInvalidConsumerError(raw []byte) (*ChainlinkV25AdapterInvalidConsumer, error) {
	out := new(ChainlinkV25AdapterInvalidConsumer)
	if err := chainlinkV25Adapter.abi.UnpackIntoInterface(out, "InvalidConsumer", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChainlinkV25AdapterInvalidExtraArgs represents a InvalidExtraArgs error raised by the ChainlinkV25Adapter contract.
type ChainlinkV25AdapterInvalidExtraArgs struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidExtraArgs()
func ChainlinkV25AdapterInvalidExtraArgsErrorID() common.Hash {
	return common.HexToHash("0x42e29f9c8eafb6619d5138d3a380e17e7ba5dc8b952e4137c17d919339ae76cc")
}

// UnpackInvalidExtraArgsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidExtraArgs()
func (chainlinkV25Adapter *ChainlinkV25Adapter) UnpackInvalidExtraArgsError(raw []byte) (*ChainlinkV25AdapterInvalidExtraArgs, error) {
	out := new(ChainlinkV25AdapterInvalidExtraArgs)
	if err := chainlinkV25Adapter.abi.UnpackIntoInterface(out, "InvalidExtraArgs", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChainlinkV25AdapterInvalidExtraArgsTag represents a InvalidExtraArgsTag error raised by the ChainlinkV25Adapter contract.
type ChainlinkV25AdapterInvalidExtraArgsTag struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidExtraArgsTag()
func ChainlinkV25AdapterInvalidExtraArgsTagErrorID() common.Hash {
	return common.HexToHash("0x5247fdce74e6890de5203329cd98815db4f27bdce99f54b7555b6219e9e18450")
}

// UnpackInvalidExtraArgsTagError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidExtraArgsTag()
func (chainlinkV25Adapter *ChainlinkV25Adapter) UnpackInvalidExtraArgsTagError(raw []byte) (*ChainlinkV25AdapterInvalidExtraArgsTag, error) {
	out := new(ChainlinkV25AdapterInvalidExtraArgsTag)
	if err := chainlinkV25Adapter.abi.UnpackIntoInterface(out, "InvalidExtraArgsTag", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChainlinkV25AdapterInvalidRequestConfirmations represents a InvalidRequestConfirmations error raised by the ChainlinkV25Adapter contract.
type ChainlinkV25AdapterInvalidRequestConfirmations struct {
	Have uint16
	Min  uint16
	Max  uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidRequestConfirmations(uint16 have, uint16 min, uint16 max)
func ChainlinkV25AdapterInvalidRequestConfirmationsErrorID() common.Hash {
	return common.HexToHash("0xa7386976179bedabad17337de6005cac1419d47b03f49fa31108d4cd5b1c66fe")
}

// UnpackInvalidRequestConfirmationsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidRequestConfirmations(uint16 have, uint16 min, uint16 max)
func (chainlinkV25Adapter *ChainlinkV25Adapter) UnpackInvalidRequestConfirmationsError(raw []byte) (*ChainlinkV25AdapterInvalidRequestConfirmations, error) {
	out := new(ChainlinkV25AdapterInvalidRequestConfirmations)
	if err := chainlinkV25Adapter.abi.UnpackIntoInterface(out, "InvalidRequestConfirmations", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChainlinkV25AdapterMustBeSubOwner represents a MustBeSubOwner error raised by the ChainlinkV25Adapter contract.
type ChainlinkV25AdapterMustBeSubOwner struct {
	Owner common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error MustBeSubOwner(address owner)
func ChainlinkV25AdapterMustBeSubOwnerErrorID() common.Hash {
	return common.HexToHash("0xd8a3fb525c42952e68eeee38ee2b75811916f301c396aaa4497fe91409688548")
}

// UnpackMustBeSubOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error MustBeSubOwner(address owner)
func (chainlinkV25Adapter *ChainlinkV25Adapter) UnpackMustBeSubOwnerError(raw []byte) (*ChainlinkV25AdapterMustBeSubOwner, error) {
	out := new(ChainlinkV25AdapterMustBeSubOwner)
	if err := chainlinkV25Adapter.abi.UnpackIntoInterface(out, "MustBeSubOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChainlinkV25AdapterNoCoordinator represents a NoCoordinator error raised by the ChainlinkV25Adapter contract.
type ChainlinkV25AdapterNoCoordinator struct {
	Coordinator common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoCoordinator(address coordinator)
func ChainlinkV25AdapterNoCoordinatorErrorID() common.Hash {
	return common.HexToHash("0xe0fcf23816e4f269a8fdf451675c87c7acb3a457397b29707752eb1d653f6b79")
}

// UnpackNoCoordinatorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoCoordinator(address coordinator)
func (chainlinkV25Adapter *ChainlinkV25Adapter) UnpackNoCoordinatorError(raw []byte) (*ChainlinkV25AdapterNoCoordinator, error) {
	out := new(ChainlinkV25AdapterNoCoordinator)
	if err := chainlinkV25Adapter.abi.UnpackIntoInterface(out, "NoCoordinator", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChainlinkV25AdapterNotCoordinator represents a NotCoordinator error raised by the ChainlinkV25Adapter contract.
type ChainlinkV25AdapterNotCoordinator struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotCoordinator(address caller)
func ChainlinkV25AdapterNotCoordinatorErrorID() common.Hash {
	return common.HexToHash("0xf01654dfa2acef475e0ff21d0f9b6ee860672131748a53fb337192529f065117")
}

// UnpackNotCoordinatorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotCoordinator(address caller)
func (chainlinkV25Adapter *ChainlinkV25Adapter) UnpackNotCoordinatorError(raw []byte) (*ChainlinkV25AdapterNotCoordinator, error) {
	out := new(ChainlinkV25AdapterNotCoordinator)
	if err := chainlinkV25Adapter.abi.UnpackIntoInterface(out, "NotCoordinator", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChainlinkV25AdapterNotPending represents a NotPending error raised by the ChainlinkV25Adapter contract.
type ChainlinkV25AdapterNotPending struct {
	RequestId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotPending(bytes32 requestId)
func ChainlinkV25AdapterNotPendingErrorID() common.Hash {
	return common.HexToHash("0xbbf86c27ded3f59e59721d1675608c0f78726b731d188b7dd2fc749649357bd0")
}

// UnpackNotPendingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotPending(bytes32 requestId)
func (chainlinkV25Adapter *ChainlinkV25Adapter) UnpackNotPendingError(raw []byte) (*ChainlinkV25AdapterNotPending, error) {
	out := new(ChainlinkV25AdapterNotPending)
	if err := chainlinkV25Adapter.abi.UnpackIntoInterface(out, "NotPending", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChainlinkV25AdapterNumWordsTooBig represents a NumWordsTooBig error raised by the ChainlinkV25Adapter contract.
type ChainlinkV25AdapterNumWordsTooBig struct {
	Have uint32
	Want uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NumWordsTooBig(uint32 have, uint32 want)
func ChainlinkV25AdapterNumWordsTooBigErrorID() common.Hash {
	return common.HexToHash("0x47386bec2b588c425db14fbb8b0a29247107dbf09065dfab1c591defa56e13e6")
}

// UnpackNumWordsTooBigError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NumWordsTooBig(uint32 have, uint32 want)
func (chainlinkV25Adapter *ChainlinkV25Adapter) UnpackNumWordsTooBigError(raw []byte) (*ChainlinkV25AdapterNumWordsTooBig, error) {
	out := new(ChainlinkV25AdapterNumWordsTooBig)
	if err := chainlinkV25Adapter.abi.UnpackIntoInterface(out, "NumWordsTooBig", raw); err != nil {
		return nil, err
	}
	return out, nil
}
