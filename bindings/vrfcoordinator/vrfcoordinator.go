// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package vrfcoordinator

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

// IAccountsAccount is an auto generated low-level Go binding around an user-defined struct.
type IAccountsAccount struct {
	Balance *big.Int
	Owed    *big.Int
	Payee   uint32
	Index   uint32
	Cursor  uint16
	Slots   uint16
}

// IKeyLinesKey is an auto generated low-level Go binding around an user-defined struct.
type IKeyLinesKey struct {
	KeyLine  [32]byte
	State    uint8
	Epoch    uint64
	Since    uint64
	DeadFrom uint64
}

// IKeyLinesLine is an auto generated low-level Go binding around an user-defined struct.
type IKeyLinesLine struct {
	Active   [32]byte
	Next     [32]byte
	NextFrom uint64
	Epochs   uint64
}

// IVRFCoordinatorAnswer is an auto generated low-level Go binding around an user-defined struct.
type IVRFCoordinatorAnswer struct {
	KeyLine [32]byte
	Settler common.Address
	Px      *big.Int
	Terms   *big.Int
	R       [32]byte
	Vs      [32]byte
	Proof   ECVRFProof
}

// IVRFCoordinatorConfig is an auto generated low-level Go binding around an user-defined struct.
type IVRFCoordinatorConfig struct {
	Owner              common.Address
	Registry           common.Address
	ConfirmationLevels []uint8
	FlatPremium        *big.Int
	TipCap             *big.Int
	RefundBlocks       *big.Int
	SettlerBlocks      *big.Int
	RetryBlocks        *big.Int
	WorkerGrace        *big.Int
	EpochNotice        uint64
	DeathNotice        uint64
}

// IVRFCoordinatorGroup is an auto generated low-level Go binding around an user-defined struct.
type IVRFCoordinatorGroup struct {
	Answer    IVRFCoordinatorAnswer
	Witnesses []*big.Int
	Items     []IVRFCoordinatorItem
}

// IVRFCoordinatorItem is an auto generated low-level Go binding around an user-defined struct.
type IVRFCoordinatorItem struct {
	Terms     *big.Int
	Consumer  common.Address
	InputHash [32]byte
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

// VRFCoordinatorMetaData contains all meta data concerning the VRFCoordinator contract.
var VRFCoordinatorMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"config\",\"type\":\"tuple\",\"internalType\":\"structIVRFCoordinator.Config\",\"components\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"registry\",\"type\":\"address\",\"internalType\":\"contractIEnclaveRegistry\"},{\"name\":\"confirmationLevels\",\"type\":\"uint8[]\",\"internalType\":\"uint8[]\"},{\"name\":\"flatPremium\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"tipCap\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"refundBlocks\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"settlerBlocks\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"retryBlocks\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"workerGrace\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"epochNotice\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"deathNotice\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"MAX_CALLBACK_GAS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_INPUT\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_WORDS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"acceptOwnership\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"account\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIAccounts.Account\",\"components\":[{\"name\":\"balance\",\"type\":\"uint88\",\"internalType\":\"uint88\"},{\"name\":\"owed\",\"type\":\"uint80\",\"internalType\":\"uint80\"},{\"name\":\"payee\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"index\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"cursor\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"slots\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"accountAt\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"accountId\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"number\",\"type\":\"uint96\",\"internalType\":\"uint96\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"activateKey\",\"inputs\":[{\"name\":\"keyLine\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"addConsumer\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"consumer\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"announceKey\",\"inputs\":[{\"name\":\"keyLine\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"px\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"parity\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"possession\",\"type\":\"tuple\",\"internalType\":\"structECVRF.Proof\",\"components\":[{\"name\":\"gx\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"gy\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"wx\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"wy\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"c\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"t\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"slope\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"witnesses\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"appOf\",\"inputs\":[{\"name\":\"keyLine\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"balances\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"available\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"sweepable\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"reserved\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"blockHashOf\",\"inputs\":[{\"name\":\"blockNumber\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"callbackKey\",\"inputs\":[],\"outputs\":[{\"name\":\"keyHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"state\",\"type\":\"uint8\",\"internalType\":\"enumIKeyLines.KeyState\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"collect\",\"inputs\":[{\"name\":\"payee\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"accounts\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"compromiseKey\",\"inputs\":[{\"name\":\"keyHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"confirmationLevels\",\"inputs\":[],\"outputs\":[{\"name\":\"levels\",\"type\":\"uint8[]\",\"internalType\":\"uint8[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"deathNotice\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"declareKeyDead\",\"inputs\":[{\"name\":\"keyHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"deposit\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"earned\",\"inputs\":[{\"name\":\"payee\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"eip712Domain\",\"inputs\":[],\"outputs\":[{\"name\":\"fields\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"version\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"chainId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"verifyingContract\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"extensions\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"epochNotice\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"explain\",\"inputs\":[{\"name\":\"request\",\"type\":\"tuple\",\"internalType\":\"structIVRFCoordinator.Request\",\"components\":[{\"name\":\"terms\",\"type\":\"uint256\",\"internalType\":\"RequestTerms\"},{\"name\":\"consumer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"keyLine\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"keyHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"inputHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"enumIVRFCoordinator.RequestStatus\"},{\"name\":\"reason\",\"type\":\"uint8\",\"internalType\":\"enumIVRFCoordinator.PendingReason\"},{\"name\":\"maturesAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"flatPremium\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"groupRevealed\",\"inputs\":[{\"name\":\"members\",\"type\":\"tuple[]\",\"internalType\":\"structIVRFCoordinator.Request[]\",\"components\":[{\"name\":\"terms\",\"type\":\"uint256\",\"internalType\":\"RequestTerms\"},{\"name\":\"consumer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"keyLine\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"keyHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"inputHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"guardian\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isConfirmationLevel\",\"inputs\":[{\"name\":\"confirmations\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isPlainEvm\",\"inputs\":[{\"name\":\"chainId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"key\",\"inputs\":[{\"name\":\"keyHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIKeyLines.Key\",\"components\":[{\"name\":\"keyLine\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"state\",\"type\":\"uint8\",\"internalType\":\"enumIKeyLines.KeyState\"},{\"name\":\"epoch\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"since\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"deadFrom\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"keyBrokers\",\"inputs\":[{\"name\":\"broker\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"line\",\"inputs\":[{\"name\":\"keyLine\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIKeyLines.Line\",\"components\":[{\"name\":\"active\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"next\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"nextFrom\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"epochs\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"mayRequest\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"consumer\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"owner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"payeeRecipient\",\"inputs\":[{\"name\":\"payee\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"recipient\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"pendingOwner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"pinBlockHash\",\"inputs\":[{\"name\":\"blockNumber\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"pinnedBlockHash\",\"inputs\":[{\"name\":\"blockNumber\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"blockHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"possessionInput\",\"inputs\":[{\"name\":\"keyLine\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"keyHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"quoteRequest\",\"inputs\":[{\"name\":\"callbackGasLimit\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"numWords\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"maxGasPrice\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"reserve\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"refund\",\"inputs\":[{\"name\":\"request\",\"type\":\"tuple\",\"internalType\":\"structIVRFCoordinator.Request\",\"components\":[{\"name\":\"terms\",\"type\":\"uint256\",\"internalType\":\"RequestTerms\"},{\"name\":\"consumer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"keyLine\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"keyHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"inputHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"refundBlocks\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"registerPayee\",\"inputs\":[{\"name\":\"recipient\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"payee\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"registry\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIEnclaveRegistry\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"removeConsumer\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"consumer\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"renounceOwnership\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"requestIdOf\",\"inputs\":[{\"name\":\"request\",\"type\":\"tuple\",\"internalType\":\"structIVRFCoordinator.Request\",\"components\":[{\"name\":\"terms\",\"type\":\"uint256\",\"internalType\":\"RequestTerms\"},{\"name\":\"consumer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"keyLine\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"keyHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"inputHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"requestRandomness\",\"inputs\":[{\"name\":\"params\",\"type\":\"tuple\",\"internalType\":\"structIVRFCoordinator.RandomnessParams\",\"components\":[{\"name\":\"keyLine\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"numWords\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"account\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"callbackGasLimit\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"maxGasPrice\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"confirmations\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"input\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]}],\"outputs\":[{\"name\":\"requestId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"requestStatus\",\"inputs\":[{\"name\":\"requestId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"enumIVRFCoordinator.RequestStatus\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"retireKey\",\"inputs\":[{\"name\":\"keyLine\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"retryBlocks\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"retryCallback\",\"inputs\":[{\"name\":\"request\",\"type\":\"tuple\",\"internalType\":\"structIVRFCoordinator.Request\",\"components\":[{\"name\":\"terms\",\"type\":\"uint256\",\"internalType\":\"RequestTerms\"},{\"name\":\"consumer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"keyLine\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"keyHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"inputHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"beta\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"scheduleKeyDeath\",\"inputs\":[{\"name\":\"keyHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setGuardian\",\"inputs\":[{\"name\":\"guardian_\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setKeyBroker\",\"inputs\":[{\"name\":\"broker\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"allowed\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"settle\",\"inputs\":[{\"name\":\"groups\",\"type\":\"tuple[]\",\"internalType\":\"structIVRFCoordinator.Group[]\",\"components\":[{\"name\":\"answer\",\"type\":\"tuple\",\"internalType\":\"structIVRFCoordinator.Answer\",\"components\":[{\"name\":\"keyLine\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"settler\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"px\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"terms\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"r\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"vs\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"proof\",\"type\":\"tuple\",\"internalType\":\"structECVRF.Proof\",\"components\":[{\"name\":\"gx\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"gy\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"wx\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"wy\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"c\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"t\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"slope\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}]},{\"name\":\"witnesses\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"items\",\"type\":\"tuple[]\",\"internalType\":\"structIVRFCoordinator.Item[]\",\"components\":[{\"name\":\"terms\",\"type\":\"uint256\",\"internalType\":\"RequestTerms\"},{\"name\":\"consumer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"inputHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"settleAnswer\",\"inputs\":[{\"name\":\"answer\",\"type\":\"tuple\",\"internalType\":\"structIVRFCoordinator.Answer\",\"components\":[{\"name\":\"keyLine\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"settler\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"px\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"terms\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"r\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"vs\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"proof\",\"type\":\"tuple\",\"internalType\":\"structECVRF.Proof\",\"components\":[{\"name\":\"gx\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"gy\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"wx\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"wy\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"c\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"t\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"slope\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}]},{\"name\":\"witnesses\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"items\",\"type\":\"tuple[]\",\"internalType\":\"structIVRFCoordinator.Item[]\",\"components\":[{\"name\":\"terms\",\"type\":\"uint256\",\"internalType\":\"RequestTerms\"},{\"name\":\"consumer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"inputHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"settlerBlocks\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"sweep\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"first\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"count\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"tipCap\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"transferOwnership\",\"inputs\":[{\"name\":\"newOwner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"verifyAnswer\",\"inputs\":[{\"name\":\"request\",\"type\":\"tuple\",\"internalType\":\"structIVRFCoordinator.Request\",\"components\":[{\"name\":\"terms\",\"type\":\"uint256\",\"internalType\":\"RequestTerms\"},{\"name\":\"consumer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"keyLine\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"keyHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"inputHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"px\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"parity\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"proof\",\"type\":\"tuple\",\"internalType\":\"structECVRF.Proof\",\"components\":[{\"name\":\"gx\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"gy\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"wx\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"wy\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"c\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"t\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"slope\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"witnesses\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"outputs\":[{\"name\":\"requestId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"words\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"withdraw\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"workerGrace\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"AccountOpened\",\"inputs\":[{\"name\":\"account\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"index\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"BlockHashPinned\",\"inputs\":[{\"name\":\"blockNumber\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"blockHash\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"CallbackFailed\",\"inputs\":[{\"name\":\"requestId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"reason\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"enumIVRFCoordinator.FailureReason\"},{\"name\":\"beta\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"charge\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"CallbackRetried\",\"inputs\":[{\"name\":\"requestId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Collected\",\"inputs\":[{\"name\":\"payee\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"recipient\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ConsumerAdded\",\"inputs\":[{\"name\":\"account\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"consumer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ConsumerRemoved\",\"inputs\":[{\"name\":\"account\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"consumer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Deposited\",\"inputs\":[{\"name\":\"account\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"from\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EIP712DomainChanged\",\"inputs\":[],\"anonymous\":false},{\"type\":\"event\",\"name\":\"GroupSkipped\",\"inputs\":[{\"name\":\"group\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"reason\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"enumIVRFCoordinator.SkipReason\"},{\"name\":\"detail\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"GuardianSet\",\"inputs\":[{\"name\":\"guardian\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ItemSkipped\",\"inputs\":[{\"name\":\"requestId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"reason\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"enumIVRFCoordinator.SkipReason\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"KeyActivated\",\"inputs\":[{\"name\":\"keyLine\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"keyHash\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"epoch\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"KeyAnnounced\",\"inputs\":[{\"name\":\"keyLine\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"keyHash\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"epoch\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"px\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"parity\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"activeFrom\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"KeyBrokerSet\",\"inputs\":[{\"name\":\"broker\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"allowed\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"KeyCompromised\",\"inputs\":[{\"name\":\"keyLine\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"keyHash\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"KeyDeathScheduled\",\"inputs\":[{\"name\":\"keyLine\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"keyHash\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"deadFrom\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"KeyDied\",\"inputs\":[{\"name\":\"keyLine\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"keyHash\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"KeyRetired\",\"inputs\":[{\"name\":\"keyLine\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"keyHash\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OwnershipTransferStarted\",\"inputs\":[{\"name\":\"previousOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OwnershipTransferred\",\"inputs\":[{\"name\":\"previousOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"PayeeRegistered\",\"inputs\":[{\"name\":\"payee\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"recipient\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RandomnessFulfilled\",\"inputs\":[{\"name\":\"requestId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"charge\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RandomnessRequested\",\"inputs\":[{\"name\":\"requestId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"consumer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"keyLine\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"keyHash\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"account\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"terms\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"RequestTerms\"},{\"name\":\"inputHash\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RequestRefunded\",\"inputs\":[{\"name\":\"requestId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"released\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Withdrawn\",\"inputs\":[{\"name\":\"account\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"BadConfiguration\",\"inputs\":[{\"name\":\"parameter\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"type\":\"error\",\"name\":\"BadConfirmations\",\"inputs\":[{\"name\":\"confirmations\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BadKeyLine\",\"inputs\":[{\"name\":\"keyLine\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"BadProof\",\"inputs\":[{\"name\":\"code\",\"type\":\"uint8\",\"internalType\":\"enumECVRF.Code\"}]},{\"type\":\"error\",\"name\":\"BadPublicKey\",\"inputs\":[{\"name\":\"px\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"parity\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"BadWordCount\",\"inputs\":[{\"name\":\"numWords\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BlockHashNotAvailable\",\"inputs\":[{\"name\":\"blockNumber\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"CallbackGasTooHigh\",\"inputs\":[{\"name\":\"callbackGasLimit\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"CallbackReverted\",\"inputs\":[{\"name\":\"requestId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"InputTooLong\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InsufficientBalance\",\"inputs\":[{\"name\":\"account\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"available\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InsufficientGasForCallback\",\"inputs\":[{\"name\":\"available\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidShortString\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"KeyIsKnown\",\"inputs\":[{\"name\":\"keyHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"Locked\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NoActiveKey\",\"inputs\":[{\"name\":\"keyLine\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NoLiveWorker\",\"inputs\":[{\"name\":\"app\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NoPossession\",\"inputs\":[{\"name\":\"code\",\"type\":\"uint8\",\"internalType\":\"enumECVRF.Code\"}]},{\"type\":\"error\",\"name\":\"NotAccountOwner\",\"inputs\":[{\"name\":\"account\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotAllowedToSpend\",\"inputs\":[{\"name\":\"account\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"consumer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotKeyAdmin\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"keyLine\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NotMatureYet\",\"inputs\":[{\"name\":\"fromBlock\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotOneGroup\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotOwnerOrGuardian\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotYetRefundable\",\"inputs\":[{\"name\":\"fromBlock\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NothingAnnounced\",\"inputs\":[{\"name\":\"keyLine\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"OwnableInvalidOwner\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OwnableUnauthorizedAccount\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"PriceCapBelowBaseFee\",\"inputs\":[{\"name\":\"maxGasPrice\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"baseFee\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ReserveTooLarge\",\"inputs\":[{\"name\":\"reserve\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"RetryReserved\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"untilBlock\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SafeCastOverflowedUintDowncast\",\"inputs\":[{\"name\":\"bits\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"StringTooLong\",\"inputs\":[{\"name\":\"str\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"type\":\"error\",\"name\":\"TooEarly\",\"inputs\":[{\"name\":\"from\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"TooManyOpenRequests\",\"inputs\":[{\"name\":\"account\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TransferFailed\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"UnknownPayee\",\"inputs\":[{\"name\":\"payee\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"UnsupportedChain\",\"inputs\":[{\"name\":\"chainId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"UnusableBlockHash\",\"inputs\":[{\"name\":\"blockNumber\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"UnusableEcrecover\",\"inputs\":[{\"name\":\"code\",\"type\":\"uint8\",\"internalType\":\"enumECVRF.Code\"}]},{\"type\":\"error\",\"name\":\"WrongKey\",\"inputs\":[{\"name\":\"keyHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"WrongKeyState\",\"inputs\":[{\"name\":\"keyHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"state\",\"type\":\"uint8\",\"internalType\":\"enumIKeyLines.KeyState\"}]},{\"type\":\"error\",\"name\":\"WrongOutput\",\"inputs\":[{\"name\":\"requestId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"WrongStatus\",\"inputs\":[{\"name\":\"requestId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"enumIVRFCoordinator.RequestStatus\"}]},{\"type\":\"error\",\"name\":\"ZeroOwner\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ZeroRecipient\",\"inputs\":[]}]",
	ID:  "VRFCoordinator",
	Bin: "0x6102c08060405234610a7c5761696e803803809161001d8285610a80565b8339810190602081830312610a7c578051906001600160401b038211610a7c57019061016082820312610a7c576040519161016083016001600160401b038111848210176108595760405280516001600160a01b0381168103610a7c57835260208101516001600160a01b0381168103610a7c576020840190815260408201516001600160401b038111610a7c57820183601f82011215610a7c578051936001600160401b038511610859578460051b9160208301956100e06040519788610a80565b8652602080870193820101918211610a7c57602001915b818310610a625750505060408401928352606082015190606085019182526080830151916080860192835260a08401519060a0870191825260c08501519360c0880194855260e08601519160e08901928352610100870151946101008a0195865261017a61014061016b6101208b01610aa3565b996101208d019a8b5201610aa3565b9961014081019a8b5260405190610192604083610a80565b60168252602082017f7665726974656520565246436f6f7264696e61746f72000000000000000000008152604051926101cc604085610a80565b60018452603160f81b6020850190815292518c518f516001600160401b03908116929116906001600160a01b03168015610a4f57600980546001600160a01b031990811690915560088054918216831790556001600160a01b03167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e05f80a360805260a05261025a81610b38565b6101605261026784610b38565b6101805251902091826101205251902080610140524660e0526040519060208201927f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f8452604083015260608201524660808201523060a082015260a081526102d160c082610a80565b51902060c052306101005280516001600160a01b03163b15610a1e57670de0b6b3a76400008251116109ea57670de0b6b3a76400008351116109bb57620f424084511161098757516001600160a01b03166101a052516101c052516101e0528351610200525161022052845151801590811561097c575b506103a2575f955f945f5b875180518210156103fb5780518210156103e757602060ff918360051b0101511698891580156103dd575b6103a25760018a1b1798878111610399575b50600101610353565b96506001610390565b604051630da1699f60e31b8152602060048201526012602482015271636f6e6669726d6174696f6e4c6576656c7360701b6044820152606490fd5b5060c88a1161037e565b634e487b7160e01b5f52603260045260245ffd5b505085889584519051820180921161079e571180159061094c575b610917576301e285008451116108e357516301e285006001600160401b03909116116108af575162278d006001600160401b039091169081109081156108a1575b5061086d5760405161046a606082610a80565b600281526020810160403682378151156103e7577f02748d7d03aa007307ec063ca9932257c8ef9483b1d7c09aaf7a410b9e5d4c2290528051600110156103e7577f0242d26c981568939ee5d768f76216131a22116e220a8b4482f0443372e9864c6040828101919091525160e0810191906001600160401b0383118184101761085957610601926040527f66d1bdc3c184ba913b0cc88ca935fb99e1864f66b9119ed78ef2e9388f99526981527f0ac354da91ea97843c9f524a9e786db1fb2185e6f00ae8222b526137536f5f5060208201527fca8a6205fe0ae11dac83e8bfa27dd11e73639fc4a55e4e9f875becd41323830260408201527ffb79ab3eaca4327b3c7b4b87ab9284521837d61bb5def7b5e9eb005833f64b4960608201527f09d820f8285bb923f7e0728fe2e7ce38c37cd1e960046dee528ae6b5b0a8a03160808201527f7b888cf588cf1e4c0c6bc4d39c796f7ef5d261f7d083b46b19b2143bcd9feb8560a08201527f55f66be68a004c1b2b39e64efcc79cd3b26ec68728fb54d31727d92a44d4c81760c0820152610ba3565b600b8210156108455781159081159161081a575b50610808575051610240525161026052610280526001461480156107fc575b80156107f0575b80156107e6575b80156107db575b80156107d0575b80156107c5575b156107b2575f19430143811161079e5761067081610ab7565b1561078c576040516158a090816110ae823960805181818161083b015261104d015260a051818181610357015261162b015260c051816157a2015260e0518161585901526101005181615773015261012051816157f101526101405181615817015261016051816114a9015261018051816114d501526101a05181818161166e0152818161371c0152818161397c0152614ab401526101c051818181611ac3015281816135bd0152614b1b01526101e051818181611f4901526155d70152610200518181816113710152614e66015261022051818181610a320152612049015261024051818181611f83015261263201526102605181818161159501526139240152610280518181816115e4015281816117c80152612be40152f35b63e1a6d27760e01b5f5260045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b631874ab9360e31b5f524660045260245ffd5b50617a694614610657565b506105394614610650565b506127d84614610649565b5060644614610642565b5062088bb0461461063b565b5062aa36a74614610634565b63ccee919360e01b5f5260045260245ffd5b7f6978248d66af39ac159c94f8c02666dce13da13ed76a83cefa8dd6c36382f12e9150141585610615565b634e487b7160e01b5f52602160045260245ffd5b634e487b7160e01b5f52604160045260245ffd5b604051630da1699f60e31b815260206004820152600b60248201526a64656174684e6f7469636560a81b6044820152606490fd5b6312d9320091501184610457565b604051630da1699f60e31b815260206004820152600b60248201526a65706f63684e6f7469636560a81b6044820152606490fd5b604051630da1699f60e31b815260206004820152600b60248201526a776f726b6572477261636560a81b6044820152606490fd5b604051630da1699f60e31b815260206004820152600c60248201526b726566756e64426c6f636b7360a01b6044820152606490fd5b50825171f90827f1c53a10cb7a02335b1753200029353b61097357610100905b1015610416565b611fff9061096c565b60089150115f610348565b604051630da1699f60e31b815260206004820152600b60248201526a7265747279426c6f636b7360a81b6044820152606490fd5b604051630da1699f60e31b815260206004820152600660248201526507469704361760d41b6044820152606490fd5b604051630da1699f60e31b815260206004820152600b60248201526a666c61745072656d69756d60a81b6044820152606490fd5b604051630da1699f60e31b8152602060048201526008602482015267726567697374727960c01b6044820152606490fd5b631e4fbdf760e01b5f525f60045260245ffd5b825160ff81168103610a7c578152602092830192016100f7565b5f80fd5b601f909101601f19168101906001600160401b0382119082101761085957604052565b51906001600160401b0382168203610a7c57565b80408015801590610b2e575b8015610b1a575b610b15575071f90827f1c53a10cb7a02335b1753200029353b15610b10575f5260205f818171f90827f1c53a10cb7a02335b1753200029355afa5f519060203d14160290565b505f90565b905090565b5081430343811161079e57611fff10610aca565b5043821015610ac3565b601f815111610b63576020815191015160208210610b54571790565b5f198260200360031b1b161790565b604460209160405192839163305a27a960e01b83528160048401528051918291826024860152018484015e5f828201840152601f01601f19168101030190fd5b81519081158015610c2a575b610c205760e06020610c1c948260405194855e8460051b918291018385015e8201016040527fc1853f0404fe152c0410a5a5ad33150d4d87f1d47246dabd307d8a504f01075a5f7f1ea8f2765882e2f0fd6a5333fe56bad6057b5778271bc99ebbddcb47d15f0282610c34565b9091565b5050506001905f90565b5060ff8211610baf565b6102a052935f93909291849160e0840180851161079e57610c58926102a051610fc0565b908015610fb357604051845160208601516080830196929392916401000003d019600781838181800909086401000003d019838009146401000003d01983106401000003d0198310161615610fa35760408301516060840151909690936401000003d0196007818a8181800909086401000003d019868009146401000003d01986106401000003d0198a10161615610f915760808101519760a08201519560c0830151926401000003d01984105f51602061694e5f395f51905f5219891016155f51602061694e5f395f51905f52198c061589151717610f7c578f5f51602061694e5f395f51905f52196102a0518d5f51602061694e5f395f51905f5219908c09095f51602061694e5f395f51905f5219038b52601b0160208b01526102a05160408b01525f51602061694e5f395f51905f52196102a0518c0960608b01525f805260205f60808c60015afa5f5102978815610f6657604060205f60808e84958f848352601b8684015280878401525f51602061694e5f395f51905f52199109606082015282805260015afa5f5102920120811860601b901517610f52576401000003d0198581038308906401000003d0199087820390086401000003d0198285091415901517610f3f576001906401000003d01990819086086401000003d019036401000003d019848009085f8952916401000003d0199086820390829081868103890890090816601b0160208801528060408801525f51602061694e5f395f51905f521990880960608701525f805260205f60808860015afa5f5102948515610f2d576101209798999a9b9c7f026bfdfa2e89356f759ae69baaeb31d91b3ea689a1f0e227b532ad0acbd3683488526102a051602089015260408801526060870152895260a085015260c084015260e08301526101008201522003610f245750807ff5ed40fe341faaa58042519345c26a00838b20df0f6e44a9a2f79d5932b3a9bc606092522090565b91925050600a91565b50505050505050509250509150600991565b5050505050505050509250509150600891565b505050505050505050509250509150600791565b5050505050505050505050509250509150600691565b50505050505050505050509250509150600591565b50505050505050509250509150600491565b5050505050509250509150600391565b50600295505f9450505050565b91939290604051927fda5801a94ce197956455a728ad34e75372e28ec7f5d8c34cf4ee9d0e87b0d45d84526020840152604083015260019160608101925b5f198101845260808220602087519701966401000003d0198180096401000003d019600781858181800909088082146401000003d01980851060018616151670014551231950b75fc4402da1732fc9bebe198710908116928316949086171593900815161790800101918584146110905750506001906002030361108457600101610ffe565b5050505090505f905f90565b95509650925050506002145f146110a5579190565b505f9150819056fe60a06040526004361015610011575f80fd5b5f3560e01c8062175f0314612b61578062422f3514612a6d57806301a99e071461291a57806301f55032146128e65780630ac6bc91146128c657806313e3f2ae1461275e578063173ced9c146125be5780631f8d28a514612594578063212a260c146122dc5780632155de2f146122c0578063225a604614611fc2578063255440f014611fa657806327540b4a14611f6c5780632b24a10614611f325780632dd7c65814611eac57806335b8e09014611e2e5780633f8adf3014611da8578063452a932014611d825780634903b0d114611ca757806354a7305514611bc0578063608a6a1814611b9a57806367e5023314611b245780636d9809a014611b075780636e33689614611ae65780637093bf5e14611aac578063715018a614611a4357806372f1c8bc1461181957806373653e331461173457806379ba5097146116925780637b1039991461164f5780637fefd8041461160b578063831259a4146115b85780638348adb51461157e57806384b0196e146114915780638a0dac4a1461142f5780638da5cb5b1461140957806398496d46146113d85780639b902497146113945780639ee5d2681461135a578063a6e6c7b61461131d578063ae1927e2146112ce578063ae1f6a01146112b5578063b24a30fe146111b1578063b3abd81514611118578063b3bbee44146110d8578063b47ba8861461109c578063b6b55f2514611071578063ba2d373c1461102d578063bec4c08c14610fb3578063c8f8875e14610f50578063cb63179714610ec2578063d097dfbf14610e57578063d40cf09114610e19578063deec16de14610cd1578063e30c397814610cab578063e63697c814610a55578063f140e9d814610a1b578063f29d88c4146109e6578063f2fde38b14610978578063f30ad21f14610552578063f892a93314610501578063fad1919a146104db578063fbda8c3f1461040f5763fdee0d55146102d7575f80fd5b3461040b57602036600319011261040b576004356102f36143a1565b805f52600d60205260405f20600181019060ff825416610312816131fc565b6003811415806103f7575b6103d85750602067ffffffffffffffff7f5dde43cab82b5b20728eb8ca4dc4649e19dacdf7dbf082d21054fd81c6e23847926103c861037e7f00000000000000000000000000000000000000000000000000000000000000008442166138e1565b86547fffffffffffffff0000000000000000ffffffffffffffffffffffffffffffffff1660889190911b78ffffffffffffffff000000000000000000000000000000000016178655565b54935460881c16604051908152a3005b8363bcb1d4ed60e01b5f526004526103ef816131fc565b60245260445ffd5b50610401816131fc565b600481141561031d565b5f80fd5b3461040b57602036600319011261040b575f608060405161042f816132b1565b82815282602082015282604082015282606082015201526004355f52600d60205260a060405f2067ffffffffffffffff60016040519261046e846132b1565b805484520154816020840160ff8316610486816131fc565b81528160408601818560081c1681526060870192828660481c16845282608089019660881c16865260405197518852516104bf816131fc565b6020880152511660408601525116606084015251166080820152f35b3461040b57602036600319011261040b5760206104f9600435614164565b604051908152f35b3461040b57604036600319011261040b5761051a6131ac565b6024356bffffffffffffffffffffffff811680910361040b576020916bffffffffffffffffffffffff199060601b1617604051908152f35b3461040b5761016036600319011261040b5760043560243560443560ff811680820361040b5760e036606319011261040b576101443567ffffffffffffffff811161040b576105a5903690600401613135565b90926105b08661447e565b1580610961575b61094a578560601c1561091e576105ce8186614713565b156108ee576105dd9085614123565b92835f52600d60205260ff600160405f200154166105fa816131fc565b6108c257906106149161060d85886146b0565b84876141d9565b50600b8110156108ae57806108835750835f52600c60205260405f2092835480610873575b5060018401805467ffffffffffffffff8160401c169167ffffffffffffffff831461085f5787947fa65cca5cc17074952ae05b3e6d34040c21bb0ae05cd8ea58ec554a44ad8920ee94600160809501937fffffffffffffffffffffffffffffffff0000000000000000ffffffffffffffff6fffffffffffffffff000000000000000067ffffffffffffffff87169660401b16911617835567ffffffffffffffff80421689600187149b8c5f1461082c576107f188858d6107a7826106fe5f5b8a6138e1565b986040519361070c856132b1565b8452602084019560018752604085019081526060850191825260806001610755918701965f88528c5f52600d60205260405f209051815501975161074f816131fc565b8861341e565b51865491517fffffffffffffffffffffffffffffff00000000000000000000000000000000ff90921660089190911b68ffffffffffffffff001617911660481b67ffffffffffffffff60481b16178455565b5182547fffffffffffffff0000000000000000ffffffffffffffffffffffffffffffffff16911660881b78ffffffffffffffff000000000000000000000000000000000016179055565b5516928367ffffffffffffffff19825416179055604051938452602084015260408301526060820152a361082157005b61082a906143b5565b005b6107f188858d6107a7826106fe7f00000000000000000000000000000000000000000000000000000000000000006106f8565b634e487b7160e01b5f52601160045260245ffd5b61087d90866144a1565b85610639565b7f39770a8e000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b634e487b7160e01b5f52602160045260245ffd5b837f2726b6f9000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b82857f226b41f1000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b857f5951cd14000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b85631e95c2fb60e31b5f523360045260245260445ffd5b50335f52600e60205260ff60405f205416156105b7565b3461040b57602036600319011261040b576001600160a01b036109996131ac565b6109a16143a1565b16806001600160a01b031960095416176009556001600160a01b03600854167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e227005f80a3005b3461040b57602036600319011261040b5763ffffffff610a04613166565b165f526001602052602060405f2054604051908152f35b3461040b575f36600319011261040b5760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b3461040b57606036600319011261040b57600435610a716131c2565b9060443590610a7e613e83565b338160601c03610c9557816001600160a01b038416938415610c6d57610aa5839493613a6a565b9461ffff60a087015116945f9460608801955b87811080610c5a575b15610b7f5780610b479165ffffffff0000895160101b1617805f5260036020528a60405f2054600260ff82161480610b54575b15610b4c57600292610b346001600160c81b0319936001600160501b038460581c166001600160501b038560081c169063ffffffff8660a81c1692614788565b5f526003602052161760405f205561347a565b610ab8565b50505061347a565b50605881901c6001600160501b0316151580610af457506001600160501b038160081c161515610af4565b508795505f1914610c48575b6001600160581b03855116808511610c2e57506001600160581b0384166001600160581b03865116036001600160581b03811161085f57610c0a956001600160581b03610bdb9216815282613d58565b7fcf7d23a3cbe4e8b36ff82fd1b05b1b17373dc7804b4ebbd6e2356716ef2023726020604051868152a3613eae565b6001195f5160206158805f395f51905f525c165f5160206158805f395f51905f525d005b849163fcca373360e01b5f5260045260245260445260645ffd5b84516001600160581b03169350610b8b565b50816001600160581b038a511610610ac1565b7fd27b4443000000000000000000000000000000000000000000000000000000005f5260045ffd5b634869c10960e01b5f526004523360245260445ffd5b3461040b575f36600319011261040b5760206001600160a01b0360095416604051908152f35b3461040b57610cdf36613206565b610cea929192613e83565b610cf382613a6a565b9060a082019061ffff82511681818111918215610e06575b505015610df4575061ffff90511691925b9260608201935b83811080610de0575b15610dd65780610d9f9165ffffffff0000875160101b1617805f52600360205260405f205490600260ff83161480610dab575b15610da4576002916001600160c81b031991610b346001600160501b038360581c166001600160501b038460081c1663ffffffff8560a81c16918b614788565b610d23565b505061347a565b50605882901c6001600160501b0316151580610d5f57506001600160501b038260081c161515610d5f565b610c0a8383613d58565b505f196001600160581b0384511610610d2c565b610dff91508461334d565b9192610d1c565b610e1092506133d0565b85118187610d0b565b3461040b57602036600319011261040b5763ffffffff610e37613166565b165f52600260205260206001600160a01b0360405f205416604051908152f35b3461040b57602036600319011261040b5760043567ffffffffffffffff811161040b573660238201121561040b5780600401359067ffffffffffffffff821161040b5736602460a084028301011161040b576020916024610eb892016137d9565b6040519015158152f35b3461040b57604036600319011261040b57600435610ede6131c2565b338260601c03610f39576001600160a01b0390825f52600660205260405f208282165f5260205260405f2060ff19815416905516907f5274c432b5877b38569ae9babd361f86e4b34d0f36aef7f6c61cbba5f185cee15f80a3005b50634869c10960e01b5f526004523360245260445ffd5b3461040b575f36600319011261040b5760405f5f5160206158805f395f51905f525c60048116610fa3575b50805f52600d60205260ff6001835f200154168251918252610f9c816131fc565b6020820152f35b64ffffffffff1916905082610f7b565b3461040b57604036600319011261040b57600435610fcf6131c2565b338260601c03610f39576001600160a01b0390825f52600660205260405f208282165f5260205260405f20600160ff1982541617905516907f4e5aab67fb6878a7c5437d638d002992f2b503107c053f38483f6b29494874935f80a3005b3461040b575f36600319011261040b57602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b602036600319011261040b5761082a60043561108c81613a6a565b906110978282613ad3565b613d58565b3461040b5760a036600319011261040b5760206110b7613f24565b60405165ffffffffffff1990911660043560c81c65ffffffffffff16178152f35b3461040b5760a036600319011261040b5760606110f3613605565b9060405192611101816131fc565b835261110c816131fc565b60208301526040820152f35b3461040b57602036600319011261040b576020600435600181149081156111a4575b8115611197575b811561118c575b8115611180575b8115611174575b8115611168575b506040519015158152f35b617a699150148261115d565b61053981149150611156565b6127d88114915061114f565b606481149150611148565b62088bb081149150611141565b62aa36a78114915061113a565b3461040b57602036600319011261040b576004355f60606040516111d481613295565b8281528260208201528260408201520152805f52600c60205260405f209060405190606082019082821067ffffffffffffffff8311176112a15767ffffffffffffffff600160809582946040528054865201548180611259602088019582851687528260408a019560401c1685525f52600b60205264ffffffffff1960405f20541690565b965194511691511692606060405161127081613295565b8781526020810192835260408101938452019384526040519586525160208601525116604084015251166060820152f35b634e487b7160e01b5f52604160045260245ffd5b3461040b5760206104f96112c836613206565b91613570565b3461040b57602036600319011261040b576004356112eb816140ba565b156112f257005b7f3dc742b7000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b3461040b57602036600319011261040b576001600160a01b0361133e6131ac565b165f52600e602052602060ff60405f2054166040519015158152f35b3461040b575f36600319011261040b5760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b3461040b57602036600319011261040b5760206113c760043565ffffffffffff81165f526003835260405f205490614033565b604051906113d4816131fc565b8152f35b3461040b57602036600319011261040b5760206113fb6113f66131ac565b61349f565b63ffffffff60405191168152f35b3461040b575f36600319011261040b5760206001600160a01b0360085416604051908152f35b3461040b57602036600319011261040b576001600160a01b036114506131ac565b6114586143a1565b16806001600160a01b0319600a541617600a557fe6c09ffe4572dc9ceaa5ddde4ae41befa655d6fdfe8052077af0970f700e942e5f80a2005b3461040b575f36600319011261040b5761154c6114cd7f00000000000000000000000000000000000000000000000000000000000000006152fc565b61157a6114f97f00000000000000000000000000000000000000000000000000000000000000006152fc565b61155a6040519161150b6020846132cd565b5f83525f3681376040519586957f0f00000000000000000000000000000000000000000000000000000000000000875260e0602088015260e08701906131d8565b9085820360408701526131d8565b904660608501523060808501525f60a085015283820360c0850152613179565b0390f35b3461040b575f36600319011261040b5760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b3461040b57602036600319011261040b5760043560ff8116810361040b57610eb86020916001809160ff7f000000000000000000000000000000000000000000000000000000000000000091161c161490565b3461040b575f36600319011261040b57602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461040b575f36600319011261040b5760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461040b575f36600319011261040b57336001600160a01b036009541603611708576001600160a01b031960095416600955600854336001600160a01b03198216176008556001600160a01b033391167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e05f80a3005b7f118cdaa7000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b3461040b575f36600319011261040b5761012060405161175482826132cd565b600881526020810191601f19013683375f60015b60c88111156117b957508152604051918291602083019060208452518091526040830191905f5b81811061179d575050500390f35b825160ff1684528594506020938401939092019160010161178f565b9192916117f79060ff811660017f0000000000000000000000000000000000000000000000000000000000000000821c8116146117ff575b5061347a565b929192611768565b61181261180b8561347a565b9487613392565b52856117f1565b3461040b57602036600319011261040b57600435805f52600d60205260405f20908154916001600160a01b036008541633141580611a2e575b80611a19575b6119ed576001015460ff1661186c816131fc565b6002810361197e5750815f52600c60205260405f20805415159081611965575b501561195c57505f818152600b602052604090205464ffffffffff19168061194a575b505f818152600c60209081526040808320805490849055808452600d83529220600101805470ffffffffffffffff0000000000000000ff19164260481b67ffffffffffffffff60481b161760021781559192917fb5cc1e98b4f268a2c0f6435e3227d4ee4a7d954c9c5a6199f34f1a5b284f7019919067ffffffffffffffff90845f52600b83528560405f20555460081c16604051908152a3005b600461195691836145dc565b816118af565b61082a9161453c565b67ffffffffffffffff915060010154164210158361188c565b91611988836131fc565b6001831480156119da575b156119c35761082a9250805f52600c6020528160405f20540361453c57805f52600c6020525f604081205561453c565b5063bcb1d4ed60e01b5f526004526103ef816131fc565b506119e4836131fc565b60038314611993565b7f6b1883f3000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b5082158061185857508260601c331415611858565b506001600160a01b03600a5416331415611852565b3461040b575f36600319011261040b57611a5b6143a1565b6001600160a01b0319600954166009555f6001600160a01b036008546001600160a01b03198116600855167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e08280a3005b3461040b575f36600319011261040b5760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b3461040b57604036600319011261040b5760206104f96024356004356146b0565b3461040b575f36600319011261040b57602060405162e4e1c08152f35b3461040b57602036600319011261040b57600435611b418161447e565b15611b84575f818152600b602052604090205464ffffffffff1916908115611b6d579061082a916144a1565b5063bcb1d4ed60e01b5f526004525f60245260445ffd5b631e95c2fb60e31b5f523360045260245260445ffd5b3461040b57604036600319011261040b576020610eb8611bb86131c2565b600435613436565b3461040b57602036600319011261040b57600435611bdc6143a1565b805f52600d60205260405f2060018101805467ffffffffffffffff8160881c1680158015611c91575b611c7557804210611c63575070ffffffffffffffff0000000000000000ff19164260481b67ffffffffffffffff60481b16176005179055547fb79387778d2015bbfb3ea48863a26c6d4d2de701321670427adc13f9f5ff2f655f80a3005b63d606d83f60e01b5f5260045260245ffd5b8460ff83169063bcb1d4ed60e01b5f526004526103ef816131fc565b50600560ff8316611ca1816131fc565b14611c05565b3461040b57602036600319011261040b575f80611cc5600435613a6a565b906001600160581b03825116925f93606060a085019401945b61ffff855116811015611d6b578065ffffffff0000875160101b16175f52600360205260405f205460ff811660028114611d49575b600114611d24575b50600101611cde565b611d4161ffff92946001600160501b0360019360081c169061334d565b939150611d1b565b94611d636001916001600160501b038460581c169061334d565b959050611d13565b509060609260405192835260208301526040820152f35b3461040b575f36600319011261040b5760206001600160a01b03600a5416604051908152f35b3461040b57602036600319011261040b57600435805f52600c60205260405f20805415611e0257600167ffffffffffffffff9101541690814210611def5761082a906143b5565b5063d606d83f60e01b5f5260045260245ffd5b507fda9dcb2d000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b3461040b57604036600319011261040b57611e476131ac565b6024359081151580920361040b5760206001600160a01b037f622d5392f807641abc1c6e8328123c8d523db36e8566cc143bb218221bef2f4092611e896143a1565b1692835f52600e825260405f2060ff1981541660ff8316179055604051908152a2005b3461040b57602036600319011261040b57611ec56133dd565b5060c0611ed3600435613a6a565b61ffff60a0604051926001600160581b0381511684526001600160501b03602082015116602085015263ffffffff604082015116604085015263ffffffff606082015116606085015282608082015116608085015201511660a0820152f35b3461040b575f36600319011261040b5760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b3461040b575f36600319011261040b5760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b3461040b575f36600319011261040b5760206040516101f48152f35b3461040b57366003190160c0811261040b5760a01361040b5760a435611fe6613e83565b600435611ff1613f24565b65ffffffffffff8260c81c16918265ffffffffffff1983161793835f52600360205260405f20546120228482614261565b1561228557612031828561428c565b60601c8160601c03612259576120729064ffffffffff7f00000000000000000000000000000000000000000000000000000000000000009160081c1661334d565b6001600160a01b036120826133a6565b1633148015612239575b158061222f575b6122005750906120ae62ffffff939261ffff831690876142db565b93909160101c1661ea60810180911161085f576120cf5a5a60061c906133d0565b8181106121d257505061212090845f526003602052600660405f20555f5160206158805f395f51905f525c936005606435175f5160206158805f395f51905f525d6121186133a6565b915a92614386565b156121a6576001600160c81b031965ffffffffffff60c81b916002935f5160206158805f395f51905f525d60981b161617905f52600360205260405f20557ff472f173d22bb45075c112701ffc8c800676116a79835c73ce29cee2121a9b5d5f80a26001195f5160206158805f395f51905f525c165f5160206158805f395f51905f525d005b837f69b97104000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f486594e4000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7fc97c6220000000000000000000000000000000000000000000000000000000005f523360045260245260445ffd5b5080431115612093565b5063ffffffff8360d81c165f525f60205260405f205460601c331461208c565b857fee068af2000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b612290869185614033565b907f9d819744000000000000000000000000000000000000000000000000000000005f526004526103ef816131fc565b3461040b575f36600319011261040b5760206040516104008152f35b3461040b5736600319016101e0811261040b5760a01361040b5760c43560a43560ff821680830361040b5760e03660e319011261040b576101c43567ffffffffffffffff811161040b57612334903690600401613135565b9060043593612341613f24565b9365ffffffffffff8660c81c16948565ffffffffffff19821617955f52600360205260405f2054906123738183614017565b1561258957505064ffffffffff8660701c169660ff8760281c16612397818a61334d565b431061255457506123a88184614123565b9060643580920361251f57506123bd88614164565b9788156112f257508697612439969761243392909160e09260ff64ffffffffff8260701c169160281c1690604051937f45dcf446e64d5865d74086ae8f35b5d9630271d8954f7f9833d33ee990bbbca685524660208601523060408601526060850152608084015260a083015260c08201522090565b9161418a565b9290600b8110156108ae57806124f4575061ffff16916124588361337a565b9261246660405194856132cd565b808452612475601f199161337a565b013660208501375f5b83518110156124d65760019060806040517fd465dcb6bc0e1fa03fc3c94cc84c6feeba3837a889e7e26364367b67f647376e8152846020820152856040820152826060820152206124cf8287613392565b520161247e565b505061157a6040519283928352604060208401526040830190613179565b7f381c2d21000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b6125299084614123565b7fecab80c0000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b61255e908961334d565b7f950d4faa000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b869161229091614033565b3461040b57602036600319011261040b576004355f526011602052602060405f2054604051908152f35b3461040b5760a036600319011261040b576125d7613e83565b6004356125e2613f24565b65ffffffffffff8260c81c16918265ffffffffffff1983161790835f52600360205260405f2054926126148185614017565b158015612751575b612746575064ffffffffff8160701c16926126577f00000000000000000000000000000000000000000000000000000000000000008561334d565b80431061271b57506126f69463ffffffff7fe54c1b5197d4e00211ea279a422a3a827179a1108673c3c9a022998de7c7cbce9360036020946001600160501b038160081c16945f528186526001600160581b0319161760405f205560d81c165f525f82526126ea60405f20546126cc81613a6a565b906001600160581b036126e2858285511661335a565b168252613d58565b604051908152a26140ba565b506001195f5160206158805f395f51905f525c165f5160206158805f395f51905f525d005b7fd42e885c000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b612290848492614033565b50600360ff85161461261c565b3461040b57604036600319011261040b57612777613166565b6024359067ffffffffffffffff821161040b5761279d63ffffffff923690600401613135565b9290916127a8613e83565b16805f5260026020526001600160a01b0360405f20541690811561289b575f81815260016020526040812080549082905593905b85811061281957610c0a858580867f69abe12611ddd47b436592840a38d7b5d15f8c40b354819b13567d416ac096df6020604051868152a3613eae565b8061283061282a6001938986613329565b35613a6a565b8463ffffffff60408301511614801590612886575b61288057805f612867602061287a9401996001600160501b038b51169061334d565b9852612874838a87613329565b35613d58565b016127dc565b5061287a565b506001600160501b0360208201511615612845565b7f7b27d299000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b3461040b57602036600319011261040b57602060405160043560601c8152f35b3461040b57602036600319011261040b5763ffffffff612904613166565b165f525f602052602060405f2054604051908152f35b3461040b57602036600319011261040b5760043567ffffffffffffffff811161040b5761294b903690600401613135565b612953613e34565b612a67576153fc5b368390036101de19015f5b8381101561082a578060051b8501358281121561040b57850136819003601e1901906101a08101358281121561040b5781019182359267ffffffffffffffff841161040b57602001908360051b3603821361040b576101c08301359081121561040b57820180359067ffffffffffffffff821161040b57602001606082023603811361040b57612a09946129f8613e34565b93612a038b8b61330b565b95614813565b600c82939210156108ae57828291600194612a28575b50505001612966565b7f4514a8f23a877b2e6186d3e5abcbb1aafe82466f04c74b5d0dc07fda7a2eaba291604091612a5983518093613e76565b6020820152a2808780612a1f565b5f61295b565b3461040b5736600319016101e0811261040b576101a01361040b576101a43567ffffffffffffffff811161040b57612aa9903690600401613135565b6101c4359067ffffffffffffffff821161040b573660238301121561040b57816004013567ffffffffffffffff811161040b57366024606083028501011161040b57612b0d93612af7613e34565b9283612b585760246153fc955b01916004614813565b90600c8110156108ae5780612b1e57005b60407f4514a8f23a877b2e6186d3e5abcbb1aafe82466f04c74b5d0dc07fda7a2eaba2915f93612b5083518093613e76565b6020820152a2005b60245f95612b04565b602036600319011261040b5760043567ffffffffffffffff811161040b578060040160e0600319833603011261040b57602482019061ffff612ba283613220565b1615801561311e575b6130e657606483019262e4e1c062ffffff612bc58661322f565b16116130ad5760a4810190612c0b612bdc8361323f565b6001809160ff7f000000000000000000000000000000000000000000000000000000000000000091161c161490565b156130765760c4810191610400612c22848661324d565b90501161303f5760848201612c3681613280565b67ffffffffffffffff48911610612ffd57843594612c5386613903565b94612c5e818361324d565b15159050612fb657505060445f935b013580612fb057503360601b6bffffffffffffffffffffffff1916915b612c943384613436565b15612f8057612ca283613a6a565b9734612f7157612cb28985613b66565b612cbc8985613c20565b92612cf6612cc98361322f565b612cd28b613220565b9062ffffff61ffff67ffffffffffffffff612cec87613280565b1693169116613570565b986001600160501b038a11612f45576001600160581b038b5116808b11612f2a5750612d54612d4e612d48612d5a93612d438f8f6001600160581b0380911681835116031681528b613d58565b613220565b9461322f565b9461323f565b91613280565b906004549365ffffffffffff85169b65ffffffffffff8d1461085f577affff000000000000000000000000000000000000000000000000007effffffff000000000000000000000000000000000000000000000000000000606060209f93600178ffffffffffff0000000000000000000000000000000000000095019965ffffffffffff8b169065ffffffffffff191617600455015160d81b169760c81b169560981b169361ffff64ffffff000065ff00000000006dffffffffffffffff00000000000072ffffffffff00000000000000000000000000004360701b169760301b169560281b169360101b16911617171717171717906001612eb284868833879290916101009492604051947f57d0b62062e961778d846059c64abb738fd0f7f4c40bcf603884e9746550bac986524660208701523060408701526060860152608085015260a084015260c083015260e08201522090565b65ffffffffffff8460c81c16978865ffffffffffff19831617985f5260038a5260081b906001600160581b031916171760405f20556040519384528684015260408301526060820152827ff735ae5b64aeae45c6a713c34282f1411bf15df471b8bc7c9ccd8fab44b0d02760803393a4604051908152f35b8a908763fcca373360e01b5f5260045260245260445260645ffd5b897f6604a042000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b612f7b8985613ad3565b612cb2565b827f59b7517c000000000000000000000000000000000000000000000000000000005f526004523360245260445ffd5b91612c8a565b612fbf9161324d565b612fc8816132ef565b612fd560405191826132cd565b8181526020810191368185011161040b576020815f9260449686378301015251902093612c6d565b61300f67ffffffffffffffff91613280565b7f0a1f5974000000000000000000000000000000000000000000000000000000005f52166004524860245260445ffd5b613049838561324d565b90507f8c4dd87b000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b60ff6130818361323f565b7fadba96ee000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b62ffffff6130ba8561322f565b7f578eff34000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b61ffff6130f283613220565b7f29c2debe000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b506101f461ffff61312e84613220565b1611612bab565b9181601f8401121561040b5782359167ffffffffffffffff831161040b576020808501948460051b01011161040b57565b6004359063ffffffff8216820361040b57565b90602080835192838152019201905f5b8181106131965750505090565b8251845260209384019390920191600101613189565b600435906001600160a01b038216820361040b57565b602435906001600160a01b038216820361040b57565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b600611156108ae57565b606090600319011261040b57600435906024359060443590565b3561ffff8116810361040b5790565b3562ffffff8116810361040b5790565b3560ff8116810361040b5790565b903590601e198136030182121561040b570180359067ffffffffffffffff821161040b5760200191813603831361040b57565b3567ffffffffffffffff8116810361040b5790565b6080810190811067ffffffffffffffff8211176112a157604052565b60a0810190811067ffffffffffffffff8211176112a157604052565b90601f8019910116810190811067ffffffffffffffff8211176112a157604052565b67ffffffffffffffff81116112a157601f01601f191660200190565b8115613315570490565b634e487b7160e01b5f52601260045260245ffd5b91908110156133395760051b0190565b634e487b7160e01b5f52603260045260245ffd5b9190820180921161085f57565b906001600160581b03809116911601906001600160581b03821161085f57565b67ffffffffffffffff81116112a15760051b60200190565b80518210156133395760209160051b010190565b6024356001600160a01b038116810361040b5790565b356001600160a01b038116810361040b5790565b9190820391821161085f57565b6040519060c0820182811067ffffffffffffffff8211176112a1576040525f60a0838281528260208201528260408201528260608201528260808201520152565b90613428816131fc565b60ff80198354169116179055565b906001600160a01b0381168260601c1491821561345257505090565b9091505f5260066020526001600160a01b0360405f2091165f5260205260ff60405f20541690565b5f19811461085f5760010190565b63ffffffff1663ffffffff811461085f5760010190565b6001600160a01b0316908115610c6d57815f52600760205263ffffffff60405f2054168061356c5750600454916134de63ffffffff8460501c16613488565b63ffffffff8116936dffffffff000000000000000000008260501b16906dffffffff0000000000000000000019161760045592815f52600760205260405f208163ffffffff19825416179055805f52600260205260405f20826001600160a01b03198254161790557fd61e7d21b4d6f5cc5b7ddf5562f6773edbd4871e644b86b5a9fd2afc436ad8765f80a3565b9150565b90611b58820180921161085f5760968102908082046096149015171561085f576135999161334d565b62014c0890810180911161085f5781810291818304149015171561085f576135e2907f00000000000000000000000000000000000000000000000000000000000000009061334d565b90565b9081602091031261040b575167ffffffffffffffff8116810361040b5790565b6004359061369b61367d61361960246133bc565b604080517f57d0b62062e961778d846059c64abb738fd0f7f4c40bcf603884e9746550bac98152466020820152309181019190915260608101869052608081019190915260443560a082015260643560c082015260843560e0820152610100902090565b65ffffffffffff8460c81c165f52600360205260405f205490614033565b9164ffffffffff8160701c16906136b860ff8260281c168361334d565b916136c2856131fc565b6001851415806137c5575b6137be578243105f146136e1575050600191565b6136ea90614164565b6136f45750600591565b6040516344fb46ef60e11b815260443560601c60048201526020816024816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa9081156137b3575f91613784575b5067ffffffffffffffff429116105f146137665750600491565b60301c67ffffffffffffffff1648111561377f57600391565b600291565b6137a6915060203d6020116137ac575b61379e81836132cd565b8101906135e5565b5f61374c565b503d613794565b6040513d5f823e3d90fd5b505f929050565b506137cf856131fc565b60048514156136cd565b905f5b818110156138da5760a0810283016137f381613f9c565b81359184156133395772ffffffffff0000000000000000ff0000000000863584181615908115916138c7575b5061389f5765ffffffffffff6138459260c81c165f52600360205260405f205490614033565b61384e816131fc565b6002811490811561388a575b8115613876575b5061386e576001016137dc565b505050600190565b60059150613883816131fc565b145f613861565b9050613895816131fc565b600381149061385a565b7f8a760643000000000000000000000000000000000000000000000000000000005f5260045ffd5b905060608087013591013514155f61381f565b5050505f90565b9067ffffffffffffffff8091169116019067ffffffffffffffff821161085f57565b90815f52600b60205260405f20549164ffffffffff198316928315613a3e577f00000000000000000000000000000000000000000000000000000000000000009064ffffffffff164203811015613a3a578160601c906040516344fb46ef60e11b81528260048201526020816024816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa80156137b35767ffffffffffffffff915f91613a1b575b5016904282106139da575050505f52600b60205264ffffffffff4216821760405f2055565b6139e891929350429261334d565b106139f05750565b7ff5361f23000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b613a34915060203d6020116137ac5761379e81836132cd565b5f6139b5565b5050565b507f762e3c56000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b90613a736133dd565b915f52600560205260405f20546001600160581b03811683526001600160501b038160581c16602084015263ffffffff8160a81c16604084015263ffffffff8160c81c166060840152610fff8160e81c16608084015260f41c60a0830152565b90613ade8183613b66565b6001600160581b033411613b35576001600160581b03613b038134168284511661335a565b169052604051903482527f1599c0fcf897af5babc2bfcf707f5dc050f841b044d97c3251ecec35b9abf80b60203393a3565b7f6dfcc650000000000000000000000000000000000000000000000000000000005f5260586004523460245260445ffd5b9060600163ffffffff815116613a3a578160601c15613bf857602063ffffffff7ffd02a1e8d9db9bd3a06a48a6eaffbbd6f6af122292bf08b61c88f9940e82345292600454613bb9838260301c16613488565b9069ffffffff0000000000008483169260301b169069ffffffff0000000000001916176004558082525f525f83528460405f20555116604051908152a2565b7f9905827b000000000000000000000000000000000000000000000000000000005f5260045ffd5b60a082019061ffff82511692608081019161ffff83511691600886105f14613d40575f5b5f915b818310613c9957505050610fff8514613c6e575061ffff16905261ffff6001830116905290565b7fc9ef11a3000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b9091938065ffffffff0000606084015160101b16175f52600360205260405f205490600181018981145f14613d3a57505f915b60ff811660028114908115613d31575b50613cef57505060019094019190613c47565b9293509750935061ffff949550613d2b92506001600160501b038160581c1663ffffffff6001600160501b038360081c169260a81c1692614788565b16905290565b9050155f613cdc565b91613ccc565b610fff8603613d5157610fff613c44565b6002613c44565b907ffff000000000000000000000000000000000000000000000000000000000000060a06001600160581b0383511674ffffffffffffffffffff0000000000000000000000602085015160581b161778ffffffff000000000000000000000000000000000000000000604085015160a81b16177cffffffff00000000000000000000000000000000000000000000000000606085015160c81b16177effff0000000000000000000000000000000000000000000000000000000000608085015160e81b161792015160f41b1617905f52600560205260405f2055565b5f5160206158805f395f51905f525c9060018216613e4e57565b7f0f2e5b6c000000000000000000000000000000000000000000000000000000005f5260045ffd5b90600c8210156108ae5752565b5f5160206158805f395f51905f525c60018116613e4e576001175f5160206158805f395f51905f525d565b5f80808085855af13d15613f1f573d613ec6816132ef565b90613ed460405192836132cd565b81525f60203d92013e5b15613ee7575050565b6001600160a01b03907f1c43b976000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b613ede565b6024356001600160a01b038116810361040b57604080517f57d0b62062e961778d846059c64abb738fd0f7f4c40bcf603884e9746550bac9815246602082015230918101919091526004356060820152608081019190915260443560a082015260643560c082015260843560e0820152610100902090565b6135e290613fac602082016133bc565b608082013591606081013591604082013591359290916101009492604051947f57d0b62062e961778d846059c64abb738fd0f7f4c40bcf603884e9746550bac986524660208701523060408701526060860152608085015260a084015260c083015260e08201522090565b90600180831614918261402957505090565b1860581c15919050565b60ff821680156138da576140478284614017565b6140a45760028114908161408b575b8115614080575b506140795761406b91614261565b61407457600590565b600390565b5050600290565b60069150145f61405d565b905065ffffffffffff8260301c168360c81c1490614056565b6001141591506140b5905057600190565b600490565b805f52601160205260405f205461411d576140d481614ee7565b80156141175760207f1662d4c15b1106abcce763c65b22808734175af667b6544d36cf1be69a2ec86691835f52601182528060405f2055604051908152a2600190565b50505f90565b50600190565b90604051917fcc11b896378f1da65038055b4603ac0192f173459932c8780cb29af4c3457cf18352602083015260408201536041902064ffffffffff191690565b9061416e82614ee7565b9182156141785750565b9091505f52601160205260405f205490565b93929190831580156141cf575b6141c3576141bf9460e0604051948160e487378660051b809183880137850101604052614f68565b9091565b50505050506001905f90565b5060ff8411614197565b939291908315801561420e575b6141c3576141bf9460e06040519481606487378660051b809183880137850101604052614f68565b5060ff84116141e6565b94939484158015614257575b61424a5760e06141bf96816040519687378660051b809183880137850101604052614f68565b5050505050506001905f90565b5060ff8511614224565b600460ff821614918261427357505090565b65ffffffffffff919250819060301c169160301c161490565b906040519060208201927f4647c594cc16fc148d480c25aa40992a478e2e4dfa9fdf59fc1d4dce82071cc0845260301c60408301526060820152606081526142d56080826132cd565b51902090565b91929092604051938160051b93846064019486019060848201927fd465dcb6bc0e1fa03fc3c94cc84c6feeba3837a889e7e26364367b67f647376e845260a48301528060c48301527f33c5537300000000000000000000000000000000000000000000000000000000875260048701526040602487015282604487015260e45f9101905b83811061436c5750505050565b8060019183526080842060648260051b8a0101520161435f565b9190823b15614399575f8094938194f190565b505050505f90565b6001600160a01b0360085416330361170857565b5f818152600b602052604090205464ffffffffff19168061446c575b505f818152600c60209081526040808320805490849055808452600d83529220600101805470ffffffffffffffff0000000000000000ff19164260481b67ffffffffffffffff60481b161760021781559192917fb5cc1e98b4f268a2c0f6435e3227d4ee4a7d954c9c5a6199f34f1a5b284f7019919067ffffffffffffffff90845f52600b83528560405f20555460081c16604051908152a3565b600361447891836145dc565b5f6143d1565b6001600160a01b03600854163314908115614497575090565b905060601c331490565b816144bd825f52600b60205264ffffffffff1960405f20541690565b14614529575b5f828152600d60205260409020600101805467ffffffffffffffff60481b4260481b1670ffffffffffffffff0000000000000000ff199091161760031790555b7f8d52bfec22cbc5b7d891d571ecfef367265558b2c9b96edb76d39406f5871fe85f80a3565b805f52600b6020525f60408120556144c3565b81614558825f52600b60205264ffffffffff1960405f20541690565b146145c9575b5f828152600d60205260409020600101805467ffffffffffffffff60481b4260481b1670ffffffffffffffff0000000000000000ff199091161760041790557f744e4734cffbaaa37edbf06d6b2f1929b05c294a18ed5e96368989c9cc43c3566020604051338152a3565b805f52600b6020525f604081205561455e565b9091600490836145fd845f52600b60205264ffffffffff1960405f20541690565b1461469d575b835f52600d60205261461b81600160405f200161341e565b5f848152600d6020526040902060010180547fffffffffffffffffffffffffffffff0000000000000000ffffffffffffffffff164260481b67ffffffffffffffff60481b1617905561466c816131fc565b03614503577f744e4734cffbaaa37edbf06d6b2f1929b05c294a18ed5e96368989c9cc43c3566020604051338152a3565b825f52600b6020525f6040812055614603565b906040519060208201927f87704106666f84cada2c50603befc110611a4eea09369c8f05a88d084f0926438452466040840152306060840152608083015260a082015260a081526142d560c0826132cd565b60ff16601b019060ff821161085f57565b8015801561476c575b801561475f575b6141175760805f9160ff614738602095614702565b16906040519184835285830152806040830152606082015282805260015afa5f5102151590565b50600160ff831611614723565b5070014551231950b75fc4402da1732fc9bebe1981101561471c565b906001600160581b038091949394168183511601168152821561480e576020816001600160501b039360408594019063ffffffff8083511691168082036147da575b5050500192168183511601169052565b5f92858501928784511690816147f7575b505052525f80806147ca565b855260018752604085209081540190555f806147eb565b505050565b9392919590958315614ed9574267ffffffffffffffff606087013560481c1610614eba5764ffffffffff833560701c169560ff843560281c16870193844310614eaa57600180606089013560881c16145f14614e985733945b6001600160a01b03861690338214159081614e8e575b81614e62575b50614e51575061489788614164565b978815614e4057506148b460ff6060890135166040890135614123565b905f986040519760608102890160405282355f5b828110614c7c575050508915614c6a57614941913583909160e09260ff64ffffffffff8260701c169160281c1690604051937f45dcf446e64d5865d74086ae8f35b5d9630271d8954f7f9833d33ee990bbbca685524660208601523060408601526060850152608084015260a083015260c08201522090565b986149608460c08a0192838d8c604060ff606083013516910135614218565b9890600b8110156108ae5780614c575750614a57813560601c9160408051948537604084207fd27601a64a982bbb60732e01d4cc4d381e7ff58ee15f5ffc8d53277ba72dcf0585528d60208601526040850152846060850152826080850152604261012063ffffffff606084013560081c16958660a082015263ffffffff606085013560281c169b8c60c083015260e082015267ffffffffffffffff606085013560481c1661010082015220614a14615769565b90604051917f190100000000000000000000000000000000000000000000000000000000000083526002830152602282015220608060a083013592013590615353565b906001600160a01b038216928315614c43576020925f92606492604051927f0c654ccb0000000000000000000000000000000000000000000000000000000084526004840152602483015260448201528280526001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa60015f51149060203d14161615614c32575091614b18939160058994175f5160206158805f395f51905f525d8015908115614c1e575b50614c0f575b5061330b565b907f0000000000000000000000000000000000000000000000000000000000000000925f5b868110614b68575050505050505060029060071916175f5160206158805f395f51905f525d5f905f90565b8060606001920283018686868a8451946040602082015191015187151580614bed575b614b9f5795614b99966153d9565b01614b3d565b935050505065ffffffffffff91503560c81c169065ffffffffffff1916177f9e55d86232912d871532d1da8d1f35c4ab416f525e0263812eeb23919e3f6656602060405160028152a2614b99565b5065ffffffffffff813560c81c165f5260036020528160405f20541415614b8b565b6103b60201617918015f614b12565b600191506007175d600789175c155f614b0c565b9998505050505050505050600a9190565b505050505050505050505050506009905f90565b9b9a505050505050505050505060089190565b50505050505050505050506001905f90565b614cfe8c87614c926020606086028a01016133bc565b6040606086028a010135923590606086028a01359290916101009492604051947f57d0b62062e961778d846059c64abb738fd0f7f4c40bcf603884e9746550bac986524660208701523060408701526060860152608085015260a084015260c083015260e08201522090565b65ffffffffffff6060830287013560c81c1690815f52600360205260405f205483151580614def575b15614d6e5750906001929165ffffffffffff1916177f9e55d86232912d871532d1da8d1f35c4ab416f525e0263812eeb23919e3f6656602060405160038152a25b016148c8565b614d788282614017565b614dbc5750906001929165ffffffffffff1916177f9e55d86232912d871532d1da8d1f35c4ab416f525e0263812eeb23919e3f6656602060405160028152a2614d68565b839f936001955060409293506060918f838702019485526020850152028701910152019a60016060820285013591614d68565b5072ffffffffff0000000000000000ff000000000085606086028a013518161580614e1b575b15614d27565b5065ffffffffffff6060850289013560981c1665ffffffffffff8660981c1610614e15565b999850505050505050505060059190565b999850505050505050505060079190565b90507f00000000000000000000000000000000000000000000000000000000000000000143105f614888565b8215159150614882565b614ea4602088016133bc565b9461486c565b5050505094935050505060049190565b505050509291505067ffffffffffffffff6060600693013560481c1690565b505050505050506001905f90565b80408015801590614f5e575b8015614f4a575b614f45575071f90827f1c53a10cb7a02335b1753200029353b15614f40575f5260205f818171f90827f1c53a10cb7a02335b1753200029355afa5f519060203d14160290565b505f90565b905090565b50611fff614f5883436133d0565b11614efa565b5043821015614ef3565b608052935f93909291849160e0840180851161085f57614f8a9260805161567c565b9080156152ef57604051845160208601516080830196929392916401000003d019600781838181800909086401000003d019838009146401000003d01983106401000003d01983101616156152df5760408301516060840151909690936401000003d0196007818a8181800909086401000003d019868009146401000003d01986106401000003d0198a101616156152cd5760808101519760a08201519560c0830151926401000003d019841070014551231950b75fc4402da1732fc9bebe198910161570014551231950b75fc4402da1732fc9bebe198c0615891517176152b8578f70014551231950b75fc4402da1732fc9bebe198c81608051918c090970014551231950b75fc4402da1732fc9bebe19038b52601b0160208b015260805160408b015270014551231950b75fc4402da1732fc9bebe196080518c0960608b01525f805260205f60808c60015afa5f51029788156152a257604060205f60808e70014551231950b75fc4402da1732fc9bebe198f8697858452601b87850152818885015209606082015282805260015afa5f5102920120811860601b90151761528e576401000003d0198581038308906401000003d0199087820390086401000003d019828509141590151761527b5770014551231950b75fc4402da1732fc9bebe1991906001906401000003d01990819087086401000003d019036401000003d019848009085f8a52916401000003d01990878203908290818681038a0890090816601b016020890152806040890152880960608701525f805260205f60808860015afa5f5102948515615269576101209798999a9b9c7f026bfdfa2e89356f759ae69baaeb31d91b3ea689a1f0e227b532ad0acbd368348852608051602089015260408801526060870152895260a085015260c084015260e083015261010082015220036152605750807ff5ed40fe341faaa58042519345c26a00838b20df0f6e44a9a2f79d5932b3a9bc606092522090565b91925050600a91565b50505050505050509250509150600991565b5050505050505050509250509150600891565b505050505050505050509250509150600791565b5050505050505050505050509250509150600691565b50505050505050505050509250509150600591565b50505050505050509250509150600491565b5050505050509250509150600391565b50600295505f9450505050565b60ff811690601f821161532b57604051916153186040846132cd565b6020808452838101919036833783525290565b7fb3512b0c000000000000000000000000000000000000000000000000000000005f5260045ffd5b917f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8116927f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411614399576020935f9360ff6153b3608095821c614702565b60405194855216868401526040830152606082015282805260015afa156137b3575f5190565b9493919285359565ffffffffffff8760c81c16968765ffffffffffff19851617985a9761540b61ffff8416868d6142db565b9490945a5a60061c90039062ffffff8660101c169161ea6083011161564257602061544e938e5f5260038252600660405f20550196615449886133bc565b614386565b985a9003018815615631576001600160501b0361189c985b60081c1697876155c5575050505f965b156154e857505050602093927f9b0aa3f92f46e24caa76b000bdf0dd495b9b390c320cf6585ae10a12b7d09edb959260029265ffffffffffff60c81b6001600160c81b0319878060081b950360581b9360a81b9260981b161617171717905f526003835260405f2055604051908152a2565b63ffffffff90600485859a6155066155749a96999761556f9961428c565b905f5260036020526bffffffffffff0000000000004360081b9265ffffffffffff191616906bffffffffffffffffffffffff191617171760405f205560d81c165f525f60205261109760405f205491878063ffffffff61556586613a6a565b9616920385614788565b6133bc565b3b6155be576001905b6040519060028310156108ae577f334f5787dc47c477f5d71a147e83c64c05c3f30f7fb0b78f250a9df7e008451893606093835260208301526040820152a2565b5f9061557d565b67ffffffffffffffff8460301c1691827f00000000000000000000000000000000000000000000000000000000000000004801908110615629575b50823a10615621575b01020186811161561a575b96615476565b5085615614565b3a9250615609565b92505f615600565b6001600160501b0361439498615466565b505050505050505050505050507f9e55d86232912d871532d1da8d1f35c4ab416f525e0263812eeb23919e3f66566020604051600b8152a2565b91939290604051927fda5801a94ce197956455a728ad34e75372e28ec7f5d8c34cf4ee9d0e87b0d45d84526020840152604083015260019160608101925b5f198101845260808220602087519701966401000003d0198180096401000003d019600781858181800909088082146401000003d01980851060018616151670014551231950b75fc4402da1732fc9bebe1987109081169283169490861715939008151617908001019185841461574c57505060019060020303615740576001016156ba565b5050505090505f905f90565b95509650925050506002145f14615761579190565b505f91508190565b6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016301480615856575b156157c4577f000000000000000000000000000000000000000000000000000000000000000090565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f000000000000000000000000000000000000000000000000000000000000000060408201527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a082015260a081526142d560c0826132cd565b507f0000000000000000000000000000000000000000000000000000000000000000461461579b56fe1ffb770d20f801d23acc12ee1517255376617e44ed61f003a3b4d30422fe9814000000000000000000000000000000014551231950b75fc4402da1732fc9bebe",
}

// VRFCoordinator is an auto generated Go binding around an Ethereum contract.
type VRFCoordinator struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *VRFCoordinator) GetABI() abi.ABI {
	return c.abi
}

// NewVRFCoordinator creates a new instance of VRFCoordinator.
func NewVRFCoordinator() *VRFCoordinator {
	parsed, err := VRFCoordinatorMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &VRFCoordinator{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *VRFCoordinator) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor((address,address,uint8[],uint256,uint256,uint256,uint256,uint256,uint256,uint64,uint64) config) returns()
func (vRFCoordinator *VRFCoordinator) PackConstructor(config IVRFCoordinatorConfig) []byte {
	enc, err := vRFCoordinator.abi.Pack("", config)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackMAXCALLBACKGAS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6d9809a0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_CALLBACK_GAS() view returns(uint256)
func (vRFCoordinator *VRFCoordinator) PackMAXCALLBACKGAS() []byte {
	enc, err := vRFCoordinator.abi.Pack("MAX_CALLBACK_GAS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXCALLBACKGAS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6d9809a0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_CALLBACK_GAS() view returns(uint256)
func (vRFCoordinator *VRFCoordinator) TryPackMAXCALLBACKGAS() ([]byte, error) {
	return vRFCoordinator.abi.Pack("MAX_CALLBACK_GAS")
}

// UnpackMAXCALLBACKGAS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6d9809a0.
//
// Solidity: function MAX_CALLBACK_GAS() view returns(uint256)
func (vRFCoordinator *VRFCoordinator) UnpackMAXCALLBACKGAS(data []byte) (*big.Int, error) {
	out, err := vRFCoordinator.abi.Unpack("MAX_CALLBACK_GAS", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMAXINPUT is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2155de2f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_INPUT() view returns(uint256)
func (vRFCoordinator *VRFCoordinator) PackMAXINPUT() []byte {
	enc, err := vRFCoordinator.abi.Pack("MAX_INPUT")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXINPUT is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2155de2f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_INPUT() view returns(uint256)
func (vRFCoordinator *VRFCoordinator) TryPackMAXINPUT() ([]byte, error) {
	return vRFCoordinator.abi.Pack("MAX_INPUT")
}

// UnpackMAXINPUT is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2155de2f.
//
// Solidity: function MAX_INPUT() view returns(uint256)
func (vRFCoordinator *VRFCoordinator) UnpackMAXINPUT(data []byte) (*big.Int, error) {
	out, err := vRFCoordinator.abi.Unpack("MAX_INPUT", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMAXWORDS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x255440f0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_WORDS() view returns(uint256)
func (vRFCoordinator *VRFCoordinator) PackMAXWORDS() []byte {
	enc, err := vRFCoordinator.abi.Pack("MAX_WORDS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXWORDS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x255440f0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_WORDS() view returns(uint256)
func (vRFCoordinator *VRFCoordinator) TryPackMAXWORDS() ([]byte, error) {
	return vRFCoordinator.abi.Pack("MAX_WORDS")
}

// UnpackMAXWORDS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x255440f0.
//
// Solidity: function MAX_WORDS() view returns(uint256)
func (vRFCoordinator *VRFCoordinator) UnpackMAXWORDS(data []byte) (*big.Int, error) {
	out, err := vRFCoordinator.abi.Unpack("MAX_WORDS", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackAcceptOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79ba5097.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function acceptOwnership() returns()
func (vRFCoordinator *VRFCoordinator) PackAcceptOwnership() []byte {
	enc, err := vRFCoordinator.abi.Pack("acceptOwnership")
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
func (vRFCoordinator *VRFCoordinator) TryPackAcceptOwnership() ([]byte, error) {
	return vRFCoordinator.abi.Pack("acceptOwnership")
}

// PackAccount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2dd7c658.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function account(uint256 id) view returns((uint88,uint80,uint32,uint32,uint16,uint16))
func (vRFCoordinator *VRFCoordinator) PackAccount(id *big.Int) []byte {
	enc, err := vRFCoordinator.abi.Pack("account", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAccount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2dd7c658.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function account(uint256 id) view returns((uint88,uint80,uint32,uint32,uint16,uint16))
func (vRFCoordinator *VRFCoordinator) TryPackAccount(id *big.Int) ([]byte, error) {
	return vRFCoordinator.abi.Pack("account", id)
}

// UnpackAccount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2dd7c658.
//
// Solidity: function account(uint256 id) view returns((uint88,uint80,uint32,uint32,uint16,uint16))
func (vRFCoordinator *VRFCoordinator) UnpackAccount(data []byte) (IAccountsAccount, error) {
	out, err := vRFCoordinator.abi.Unpack("account", data)
	if err != nil {
		return *new(IAccountsAccount), err
	}
	out0 := *abi.ConvertType(out[0], new(IAccountsAccount)).(*IAccountsAccount)
	return out0, nil
}

// PackAccountAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01f55032.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function accountAt(uint32 index) view returns(uint256 id)
func (vRFCoordinator *VRFCoordinator) PackAccountAt(index uint32) []byte {
	enc, err := vRFCoordinator.abi.Pack("accountAt", index)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAccountAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01f55032.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function accountAt(uint32 index) view returns(uint256 id)
func (vRFCoordinator *VRFCoordinator) TryPackAccountAt(index uint32) ([]byte, error) {
	return vRFCoordinator.abi.Pack("accountAt", index)
}

// UnpackAccountAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x01f55032.
//
// Solidity: function accountAt(uint32 index) view returns(uint256 id)
func (vRFCoordinator *VRFCoordinator) UnpackAccountAt(data []byte) (*big.Int, error) {
	out, err := vRFCoordinator.abi.Unpack("accountAt", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackAccountId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf892a933.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function accountId(address owner, uint96 number) pure returns(uint256)
func (vRFCoordinator *VRFCoordinator) PackAccountId(owner common.Address, number *big.Int) []byte {
	enc, err := vRFCoordinator.abi.Pack("accountId", owner, number)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAccountId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf892a933.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function accountId(address owner, uint96 number) pure returns(uint256)
func (vRFCoordinator *VRFCoordinator) TryPackAccountId(owner common.Address, number *big.Int) ([]byte, error) {
	return vRFCoordinator.abi.Pack("accountId", owner, number)
}

// UnpackAccountId is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf892a933.
//
// Solidity: function accountId(address owner, uint96 number) pure returns(uint256)
func (vRFCoordinator *VRFCoordinator) UnpackAccountId(data []byte) (*big.Int, error) {
	out, err := vRFCoordinator.abi.Unpack("accountId", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackActivateKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3f8adf30.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function activateKey(bytes32 keyLine) returns()
func (vRFCoordinator *VRFCoordinator) PackActivateKey(keyLine [32]byte) []byte {
	enc, err := vRFCoordinator.abi.Pack("activateKey", keyLine)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackActivateKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3f8adf30.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function activateKey(bytes32 keyLine) returns()
func (vRFCoordinator *VRFCoordinator) TryPackActivateKey(keyLine [32]byte) ([]byte, error) {
	return vRFCoordinator.abi.Pack("activateKey", keyLine)
}

// PackAddConsumer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbec4c08c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function addConsumer(uint256 id, address consumer) returns()
func (vRFCoordinator *VRFCoordinator) PackAddConsumer(id *big.Int, consumer common.Address) []byte {
	enc, err := vRFCoordinator.abi.Pack("addConsumer", id, consumer)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAddConsumer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbec4c08c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function addConsumer(uint256 id, address consumer) returns()
func (vRFCoordinator *VRFCoordinator) TryPackAddConsumer(id *big.Int, consumer common.Address) ([]byte, error) {
	return vRFCoordinator.abi.Pack("addConsumer", id, consumer)
}

// PackAnnounceKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf30ad21f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function announceKey(bytes32 keyLine, uint256 px, uint8 parity, (uint256,uint256,uint256,uint256,uint256,uint256,uint256) possession, uint256[] witnesses) returns()
func (vRFCoordinator *VRFCoordinator) PackAnnounceKey(keyLine [32]byte, px *big.Int, parity uint8, possession ECVRFProof, witnesses []*big.Int) []byte {
	enc, err := vRFCoordinator.abi.Pack("announceKey", keyLine, px, parity, possession, witnesses)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAnnounceKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf30ad21f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function announceKey(bytes32 keyLine, uint256 px, uint8 parity, (uint256,uint256,uint256,uint256,uint256,uint256,uint256) possession, uint256[] witnesses) returns()
func (vRFCoordinator *VRFCoordinator) TryPackAnnounceKey(keyLine [32]byte, px *big.Int, parity uint8, possession ECVRFProof, witnesses []*big.Int) ([]byte, error) {
	return vRFCoordinator.abi.Pack("announceKey", keyLine, px, parity, possession, witnesses)
}

// PackAppOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0ac6bc91.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function appOf(bytes32 keyLine) pure returns(address)
func (vRFCoordinator *VRFCoordinator) PackAppOf(keyLine [32]byte) []byte {
	enc, err := vRFCoordinator.abi.Pack("appOf", keyLine)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAppOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0ac6bc91.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function appOf(bytes32 keyLine) pure returns(address)
func (vRFCoordinator *VRFCoordinator) TryPackAppOf(keyLine [32]byte) ([]byte, error) {
	return vRFCoordinator.abi.Pack("appOf", keyLine)
}

// UnpackAppOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0ac6bc91.
//
// Solidity: function appOf(bytes32 keyLine) pure returns(address)
func (vRFCoordinator *VRFCoordinator) UnpackAppOf(data []byte) (common.Address, error) {
	out, err := vRFCoordinator.abi.Unpack("appOf", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackBalances is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4903b0d1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function balances(uint256 id) view returns(uint256 available, uint256 sweepable, uint256 reserved)
func (vRFCoordinator *VRFCoordinator) PackBalances(id *big.Int) []byte {
	enc, err := vRFCoordinator.abi.Pack("balances", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBalances is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4903b0d1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function balances(uint256 id) view returns(uint256 available, uint256 sweepable, uint256 reserved)
func (vRFCoordinator *VRFCoordinator) TryPackBalances(id *big.Int) ([]byte, error) {
	return vRFCoordinator.abi.Pack("balances", id)
}

// BalancesOutput serves as a container for the return parameters of contract
// method Balances.
type BalancesOutput struct {
	Available *big.Int
	Sweepable *big.Int
	Reserved  *big.Int
}

// UnpackBalances is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4903b0d1.
//
// Solidity: function balances(uint256 id) view returns(uint256 available, uint256 sweepable, uint256 reserved)
func (vRFCoordinator *VRFCoordinator) UnpackBalances(data []byte) (BalancesOutput, error) {
	out, err := vRFCoordinator.abi.Unpack("balances", data)
	outstruct := new(BalancesOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Available = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Sweepable = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	outstruct.Reserved = abi.ConvertType(out[2], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackBlockHashOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfad1919a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function blockHashOf(uint256 blockNumber) view returns(bytes32)
func (vRFCoordinator *VRFCoordinator) PackBlockHashOf(blockNumber *big.Int) []byte {
	enc, err := vRFCoordinator.abi.Pack("blockHashOf", blockNumber)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBlockHashOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfad1919a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function blockHashOf(uint256 blockNumber) view returns(bytes32)
func (vRFCoordinator *VRFCoordinator) TryPackBlockHashOf(blockNumber *big.Int) ([]byte, error) {
	return vRFCoordinator.abi.Pack("blockHashOf", blockNumber)
}

// UnpackBlockHashOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfad1919a.
//
// Solidity: function blockHashOf(uint256 blockNumber) view returns(bytes32)
func (vRFCoordinator *VRFCoordinator) UnpackBlockHashOf(data []byte) ([32]byte, error) {
	out, err := vRFCoordinator.abi.Unpack("blockHashOf", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackCallbackKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc8f8875e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function callbackKey() view returns(bytes32 keyHash, uint8 state)
func (vRFCoordinator *VRFCoordinator) PackCallbackKey() []byte {
	enc, err := vRFCoordinator.abi.Pack("callbackKey")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCallbackKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc8f8875e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function callbackKey() view returns(bytes32 keyHash, uint8 state)
func (vRFCoordinator *VRFCoordinator) TryPackCallbackKey() ([]byte, error) {
	return vRFCoordinator.abi.Pack("callbackKey")
}

// CallbackKeyOutput serves as a container for the return parameters of contract
// method CallbackKey.
type CallbackKeyOutput struct {
	KeyHash [32]byte
	State   uint8
}

// UnpackCallbackKey is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc8f8875e.
//
// Solidity: function callbackKey() view returns(bytes32 keyHash, uint8 state)
func (vRFCoordinator *VRFCoordinator) UnpackCallbackKey(data []byte) (CallbackKeyOutput, error) {
	out, err := vRFCoordinator.abi.Unpack("callbackKey", data)
	outstruct := new(CallbackKeyOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.KeyHash = *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	outstruct.State = *abi.ConvertType(out[1], new(uint8)).(*uint8)
	return *outstruct, nil
}

// PackCollect is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x13e3f2ae.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function collect(uint32 payee, uint256[] accounts) returns()
func (vRFCoordinator *VRFCoordinator) PackCollect(payee uint32, accounts []*big.Int) []byte {
	enc, err := vRFCoordinator.abi.Pack("collect", payee, accounts)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCollect is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x13e3f2ae.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function collect(uint32 payee, uint256[] accounts) returns()
func (vRFCoordinator *VRFCoordinator) TryPackCollect(payee uint32, accounts []*big.Int) ([]byte, error) {
	return vRFCoordinator.abi.Pack("collect", payee, accounts)
}

// PackCompromiseKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x72f1c8bc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function compromiseKey(bytes32 keyHash) returns()
func (vRFCoordinator *VRFCoordinator) PackCompromiseKey(keyHash [32]byte) []byte {
	enc, err := vRFCoordinator.abi.Pack("compromiseKey", keyHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCompromiseKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x72f1c8bc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function compromiseKey(bytes32 keyHash) returns()
func (vRFCoordinator *VRFCoordinator) TryPackCompromiseKey(keyHash [32]byte) ([]byte, error) {
	return vRFCoordinator.abi.Pack("compromiseKey", keyHash)
}

// PackConfirmationLevels is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x73653e33.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function confirmationLevels() view returns(uint8[] levels)
func (vRFCoordinator *VRFCoordinator) PackConfirmationLevels() []byte {
	enc, err := vRFCoordinator.abi.Pack("confirmationLevels")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackConfirmationLevels is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x73653e33.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function confirmationLevels() view returns(uint8[] levels)
func (vRFCoordinator *VRFCoordinator) TryPackConfirmationLevels() ([]byte, error) {
	return vRFCoordinator.abi.Pack("confirmationLevels")
}

// UnpackConfirmationLevels is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x73653e33.
//
// Solidity: function confirmationLevels() view returns(uint8[] levels)
func (vRFCoordinator *VRFCoordinator) UnpackConfirmationLevels(data []byte) ([]uint8, error) {
	out, err := vRFCoordinator.abi.Unpack("confirmationLevels", data)
	if err != nil {
		return *new([]uint8), err
	}
	out0 := *abi.ConvertType(out[0], new([]uint8)).(*[]uint8)
	return out0, nil
}

// PackDeathNotice is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7fefd804.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function deathNotice() view returns(uint64)
func (vRFCoordinator *VRFCoordinator) PackDeathNotice() []byte {
	enc, err := vRFCoordinator.abi.Pack("deathNotice")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDeathNotice is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7fefd804.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function deathNotice() view returns(uint64)
func (vRFCoordinator *VRFCoordinator) TryPackDeathNotice() ([]byte, error) {
	return vRFCoordinator.abi.Pack("deathNotice")
}

// UnpackDeathNotice is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7fefd804.
//
// Solidity: function deathNotice() view returns(uint64)
func (vRFCoordinator *VRFCoordinator) UnpackDeathNotice(data []byte) (uint64, error) {
	out, err := vRFCoordinator.abi.Unpack("deathNotice", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackDeclareKeyDead is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x54a73055.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function declareKeyDead(bytes32 keyHash) returns()
func (vRFCoordinator *VRFCoordinator) PackDeclareKeyDead(keyHash [32]byte) []byte {
	enc, err := vRFCoordinator.abi.Pack("declareKeyDead", keyHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDeclareKeyDead is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x54a73055.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function declareKeyDead(bytes32 keyHash) returns()
func (vRFCoordinator *VRFCoordinator) TryPackDeclareKeyDead(keyHash [32]byte) ([]byte, error) {
	return vRFCoordinator.abi.Pack("declareKeyDead", keyHash)
}

// PackDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb6b55f25.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function deposit(uint256 id) payable returns()
func (vRFCoordinator *VRFCoordinator) PackDeposit(id *big.Int) []byte {
	enc, err := vRFCoordinator.abi.Pack("deposit", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb6b55f25.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function deposit(uint256 id) payable returns()
func (vRFCoordinator *VRFCoordinator) TryPackDeposit(id *big.Int) ([]byte, error) {
	return vRFCoordinator.abi.Pack("deposit", id)
}

// PackEarned is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf29d88c4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function earned(uint32 payee) view returns(uint256 amount)
func (vRFCoordinator *VRFCoordinator) PackEarned(payee uint32) []byte {
	enc, err := vRFCoordinator.abi.Pack("earned", payee)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEarned is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf29d88c4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function earned(uint32 payee) view returns(uint256 amount)
func (vRFCoordinator *VRFCoordinator) TryPackEarned(payee uint32) ([]byte, error) {
	return vRFCoordinator.abi.Pack("earned", payee)
}

// UnpackEarned is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf29d88c4.
//
// Solidity: function earned(uint32 payee) view returns(uint256 amount)
func (vRFCoordinator *VRFCoordinator) UnpackEarned(data []byte) (*big.Int, error) {
	out, err := vRFCoordinator.abi.Unpack("earned", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackEip712Domain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (vRFCoordinator *VRFCoordinator) PackEip712Domain() []byte {
	enc, err := vRFCoordinator.abi.Pack("eip712Domain")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEip712Domain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (vRFCoordinator *VRFCoordinator) TryPackEip712Domain() ([]byte, error) {
	return vRFCoordinator.abi.Pack("eip712Domain")
}

// Eip712DomainOutput serves as a container for the return parameters of contract
// method Eip712Domain.
type Eip712DomainOutput struct {
	Fields            [1]byte
	Name              string
	Version           string
	ChainId           *big.Int
	VerifyingContract common.Address
	Salt              [32]byte
	Extensions        []*big.Int
}

// UnpackEip712Domain is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x84b0196e.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (vRFCoordinator *VRFCoordinator) UnpackEip712Domain(data []byte) (Eip712DomainOutput, error) {
	out, err := vRFCoordinator.abi.Unpack("eip712Domain", data)
	outstruct := new(Eip712DomainOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Fields = *abi.ConvertType(out[0], new([1]byte)).(*[1]byte)
	outstruct.Name = *abi.ConvertType(out[1], new(string)).(*string)
	outstruct.Version = *abi.ConvertType(out[2], new(string)).(*string)
	outstruct.ChainId = abi.ConvertType(out[3], new(big.Int)).(*big.Int)
	outstruct.VerifyingContract = *abi.ConvertType(out[4], new(common.Address)).(*common.Address)
	outstruct.Salt = *abi.ConvertType(out[5], new([32]byte)).(*[32]byte)
	outstruct.Extensions = *abi.ConvertType(out[6], new([]*big.Int)).(*[]*big.Int)
	return *outstruct, nil
}

// PackEpochNotice is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xba2d373c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function epochNotice() view returns(uint64)
func (vRFCoordinator *VRFCoordinator) PackEpochNotice() []byte {
	enc, err := vRFCoordinator.abi.Pack("epochNotice")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEpochNotice is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xba2d373c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function epochNotice() view returns(uint64)
func (vRFCoordinator *VRFCoordinator) TryPackEpochNotice() ([]byte, error) {
	return vRFCoordinator.abi.Pack("epochNotice")
}

// UnpackEpochNotice is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xba2d373c.
//
// Solidity: function epochNotice() view returns(uint64)
func (vRFCoordinator *VRFCoordinator) UnpackEpochNotice(data []byte) (uint64, error) {
	out, err := vRFCoordinator.abi.Unpack("epochNotice", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackExplain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb3bbee44.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function explain((uint256,address,bytes32,bytes32,bytes32) request) view returns(uint8 status, uint8 reason, uint256 maturesAt)
func (vRFCoordinator *VRFCoordinator) PackExplain(request IVRFCoordinatorRequest) []byte {
	enc, err := vRFCoordinator.abi.Pack("explain", request)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExplain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb3bbee44.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function explain((uint256,address,bytes32,bytes32,bytes32) request) view returns(uint8 status, uint8 reason, uint256 maturesAt)
func (vRFCoordinator *VRFCoordinator) TryPackExplain(request IVRFCoordinatorRequest) ([]byte, error) {
	return vRFCoordinator.abi.Pack("explain", request)
}

// ExplainOutput serves as a container for the return parameters of contract
// method Explain.
type ExplainOutput struct {
	Status    uint8
	Reason    uint8
	MaturesAt *big.Int
}

// UnpackExplain is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb3bbee44.
//
// Solidity: function explain((uint256,address,bytes32,bytes32,bytes32) request) view returns(uint8 status, uint8 reason, uint256 maturesAt)
func (vRFCoordinator *VRFCoordinator) UnpackExplain(data []byte) (ExplainOutput, error) {
	out, err := vRFCoordinator.abi.Unpack("explain", data)
	outstruct := new(ExplainOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Status = *abi.ConvertType(out[0], new(uint8)).(*uint8)
	outstruct.Reason = *abi.ConvertType(out[1], new(uint8)).(*uint8)
	outstruct.MaturesAt = abi.ConvertType(out[2], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackFlatPremium is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7093bf5e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function flatPremium() view returns(uint256)
func (vRFCoordinator *VRFCoordinator) PackFlatPremium() []byte {
	enc, err := vRFCoordinator.abi.Pack("flatPremium")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFlatPremium is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7093bf5e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function flatPremium() view returns(uint256)
func (vRFCoordinator *VRFCoordinator) TryPackFlatPremium() ([]byte, error) {
	return vRFCoordinator.abi.Pack("flatPremium")
}

// UnpackFlatPremium is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7093bf5e.
//
// Solidity: function flatPremium() view returns(uint256)
func (vRFCoordinator *VRFCoordinator) UnpackFlatPremium(data []byte) (*big.Int, error) {
	out, err := vRFCoordinator.abi.Unpack("flatPremium", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGroupRevealed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd097dfbf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function groupRevealed((uint256,address,bytes32,bytes32,bytes32)[] members) view returns(bool)
func (vRFCoordinator *VRFCoordinator) PackGroupRevealed(members []IVRFCoordinatorRequest) []byte {
	enc, err := vRFCoordinator.abi.Pack("groupRevealed", members)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGroupRevealed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd097dfbf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function groupRevealed((uint256,address,bytes32,bytes32,bytes32)[] members) view returns(bool)
func (vRFCoordinator *VRFCoordinator) TryPackGroupRevealed(members []IVRFCoordinatorRequest) ([]byte, error) {
	return vRFCoordinator.abi.Pack("groupRevealed", members)
}

// UnpackGroupRevealed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd097dfbf.
//
// Solidity: function groupRevealed((uint256,address,bytes32,bytes32,bytes32)[] members) view returns(bool)
func (vRFCoordinator *VRFCoordinator) UnpackGroupRevealed(data []byte) (bool, error) {
	out, err := vRFCoordinator.abi.Unpack("groupRevealed", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackGuardian is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x452a9320.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function guardian() view returns(address)
func (vRFCoordinator *VRFCoordinator) PackGuardian() []byte {
	enc, err := vRFCoordinator.abi.Pack("guardian")
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
func (vRFCoordinator *VRFCoordinator) TryPackGuardian() ([]byte, error) {
	return vRFCoordinator.abi.Pack("guardian")
}

// UnpackGuardian is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x452a9320.
//
// Solidity: function guardian() view returns(address)
func (vRFCoordinator *VRFCoordinator) UnpackGuardian(data []byte) (common.Address, error) {
	out, err := vRFCoordinator.abi.Unpack("guardian", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackIsConfirmationLevel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x831259a4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isConfirmationLevel(uint8 confirmations) view returns(bool)
func (vRFCoordinator *VRFCoordinator) PackIsConfirmationLevel(confirmations uint8) []byte {
	enc, err := vRFCoordinator.abi.Pack("isConfirmationLevel", confirmations)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsConfirmationLevel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x831259a4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isConfirmationLevel(uint8 confirmations) view returns(bool)
func (vRFCoordinator *VRFCoordinator) TryPackIsConfirmationLevel(confirmations uint8) ([]byte, error) {
	return vRFCoordinator.abi.Pack("isConfirmationLevel", confirmations)
}

// UnpackIsConfirmationLevel is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x831259a4.
//
// Solidity: function isConfirmationLevel(uint8 confirmations) view returns(bool)
func (vRFCoordinator *VRFCoordinator) UnpackIsConfirmationLevel(data []byte) (bool, error) {
	out, err := vRFCoordinator.abi.Unpack("isConfirmationLevel", data)
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
func (vRFCoordinator *VRFCoordinator) PackIsPlainEvm(chainId *big.Int) []byte {
	enc, err := vRFCoordinator.abi.Pack("isPlainEvm", chainId)
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
func (vRFCoordinator *VRFCoordinator) TryPackIsPlainEvm(chainId *big.Int) ([]byte, error) {
	return vRFCoordinator.abi.Pack("isPlainEvm", chainId)
}

// UnpackIsPlainEvm is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb3abd815.
//
// Solidity: function isPlainEvm(uint256 chainId) pure returns(bool)
func (vRFCoordinator *VRFCoordinator) UnpackIsPlainEvm(data []byte) (bool, error) {
	out, err := vRFCoordinator.abi.Unpack("isPlainEvm", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfbda8c3f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function key(bytes32 keyHash) view returns((bytes32,uint8,uint64,uint64,uint64))
func (vRFCoordinator *VRFCoordinator) PackKey(keyHash [32]byte) []byte {
	enc, err := vRFCoordinator.abi.Pack("key", keyHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfbda8c3f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function key(bytes32 keyHash) view returns((bytes32,uint8,uint64,uint64,uint64))
func (vRFCoordinator *VRFCoordinator) TryPackKey(keyHash [32]byte) ([]byte, error) {
	return vRFCoordinator.abi.Pack("key", keyHash)
}

// UnpackKey is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfbda8c3f.
//
// Solidity: function key(bytes32 keyHash) view returns((bytes32,uint8,uint64,uint64,uint64))
func (vRFCoordinator *VRFCoordinator) UnpackKey(data []byte) (IKeyLinesKey, error) {
	out, err := vRFCoordinator.abi.Unpack("key", data)
	if err != nil {
		return *new(IKeyLinesKey), err
	}
	out0 := *abi.ConvertType(out[0], new(IKeyLinesKey)).(*IKeyLinesKey)
	return out0, nil
}

// PackKeyBrokers is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa6e6c7b6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function keyBrokers(address broker) view returns(bool)
func (vRFCoordinator *VRFCoordinator) PackKeyBrokers(broker common.Address) []byte {
	enc, err := vRFCoordinator.abi.Pack("keyBrokers", broker)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackKeyBrokers is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa6e6c7b6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function keyBrokers(address broker) view returns(bool)
func (vRFCoordinator *VRFCoordinator) TryPackKeyBrokers(broker common.Address) ([]byte, error) {
	return vRFCoordinator.abi.Pack("keyBrokers", broker)
}

// UnpackKeyBrokers is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa6e6c7b6.
//
// Solidity: function keyBrokers(address broker) view returns(bool)
func (vRFCoordinator *VRFCoordinator) UnpackKeyBrokers(data []byte) (bool, error) {
	out, err := vRFCoordinator.abi.Unpack("keyBrokers", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackLine is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb24a30fe.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function line(bytes32 keyLine) view returns((bytes32,bytes32,uint64,uint64))
func (vRFCoordinator *VRFCoordinator) PackLine(keyLine [32]byte) []byte {
	enc, err := vRFCoordinator.abi.Pack("line", keyLine)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLine is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb24a30fe.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function line(bytes32 keyLine) view returns((bytes32,bytes32,uint64,uint64))
func (vRFCoordinator *VRFCoordinator) TryPackLine(keyLine [32]byte) ([]byte, error) {
	return vRFCoordinator.abi.Pack("line", keyLine)
}

// UnpackLine is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb24a30fe.
//
// Solidity: function line(bytes32 keyLine) view returns((bytes32,bytes32,uint64,uint64))
func (vRFCoordinator *VRFCoordinator) UnpackLine(data []byte) (IKeyLinesLine, error) {
	out, err := vRFCoordinator.abi.Unpack("line", data)
	if err != nil {
		return *new(IKeyLinesLine), err
	}
	out0 := *abi.ConvertType(out[0], new(IKeyLinesLine)).(*IKeyLinesLine)
	return out0, nil
}

// PackMayRequest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x608a6a18.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function mayRequest(uint256 id, address consumer) view returns(bool)
func (vRFCoordinator *VRFCoordinator) PackMayRequest(id *big.Int, consumer common.Address) []byte {
	enc, err := vRFCoordinator.abi.Pack("mayRequest", id, consumer)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMayRequest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x608a6a18.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function mayRequest(uint256 id, address consumer) view returns(bool)
func (vRFCoordinator *VRFCoordinator) TryPackMayRequest(id *big.Int, consumer common.Address) ([]byte, error) {
	return vRFCoordinator.abi.Pack("mayRequest", id, consumer)
}

// UnpackMayRequest is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x608a6a18.
//
// Solidity: function mayRequest(uint256 id, address consumer) view returns(bool)
func (vRFCoordinator *VRFCoordinator) UnpackMayRequest(data []byte) (bool, error) {
	out, err := vRFCoordinator.abi.Unpack("mayRequest", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8da5cb5b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function owner() view returns(address)
func (vRFCoordinator *VRFCoordinator) PackOwner() []byte {
	enc, err := vRFCoordinator.abi.Pack("owner")
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
func (vRFCoordinator *VRFCoordinator) TryPackOwner() ([]byte, error) {
	return vRFCoordinator.abi.Pack("owner")
}

// UnpackOwner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8da5cb5b.
//
// Solidity: function owner() view returns(address)
func (vRFCoordinator *VRFCoordinator) UnpackOwner(data []byte) (common.Address, error) {
	out, err := vRFCoordinator.abi.Unpack("owner", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackPayeeRecipient is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd40cf091.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function payeeRecipient(uint32 payee) view returns(address recipient)
func (vRFCoordinator *VRFCoordinator) PackPayeeRecipient(payee uint32) []byte {
	enc, err := vRFCoordinator.abi.Pack("payeeRecipient", payee)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPayeeRecipient is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd40cf091.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function payeeRecipient(uint32 payee) view returns(address recipient)
func (vRFCoordinator *VRFCoordinator) TryPackPayeeRecipient(payee uint32) ([]byte, error) {
	return vRFCoordinator.abi.Pack("payeeRecipient", payee)
}

// UnpackPayeeRecipient is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd40cf091.
//
// Solidity: function payeeRecipient(uint32 payee) view returns(address recipient)
func (vRFCoordinator *VRFCoordinator) UnpackPayeeRecipient(data []byte) (common.Address, error) {
	out, err := vRFCoordinator.abi.Unpack("payeeRecipient", data)
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
func (vRFCoordinator *VRFCoordinator) PackPendingOwner() []byte {
	enc, err := vRFCoordinator.abi.Pack("pendingOwner")
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
func (vRFCoordinator *VRFCoordinator) TryPackPendingOwner() ([]byte, error) {
	return vRFCoordinator.abi.Pack("pendingOwner")
}

// UnpackPendingOwner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe30c3978.
//
// Solidity: function pendingOwner() view returns(address)
func (vRFCoordinator *VRFCoordinator) UnpackPendingOwner(data []byte) (common.Address, error) {
	out, err := vRFCoordinator.abi.Unpack("pendingOwner", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackPinBlockHash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xae1927e2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pinBlockHash(uint256 blockNumber) returns()
func (vRFCoordinator *VRFCoordinator) PackPinBlockHash(blockNumber *big.Int) []byte {
	enc, err := vRFCoordinator.abi.Pack("pinBlockHash", blockNumber)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPinBlockHash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xae1927e2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pinBlockHash(uint256 blockNumber) returns()
func (vRFCoordinator *VRFCoordinator) TryPackPinBlockHash(blockNumber *big.Int) ([]byte, error) {
	return vRFCoordinator.abi.Pack("pinBlockHash", blockNumber)
}

// PackPinnedBlockHash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1f8d28a5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pinnedBlockHash(uint256 blockNumber) view returns(bytes32 blockHash)
func (vRFCoordinator *VRFCoordinator) PackPinnedBlockHash(blockNumber *big.Int) []byte {
	enc, err := vRFCoordinator.abi.Pack("pinnedBlockHash", blockNumber)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPinnedBlockHash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1f8d28a5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pinnedBlockHash(uint256 blockNumber) view returns(bytes32 blockHash)
func (vRFCoordinator *VRFCoordinator) TryPackPinnedBlockHash(blockNumber *big.Int) ([]byte, error) {
	return vRFCoordinator.abi.Pack("pinnedBlockHash", blockNumber)
}

// UnpackPinnedBlockHash is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1f8d28a5.
//
// Solidity: function pinnedBlockHash(uint256 blockNumber) view returns(bytes32 blockHash)
func (vRFCoordinator *VRFCoordinator) UnpackPinnedBlockHash(data []byte) ([32]byte, error) {
	out, err := vRFCoordinator.abi.Unpack("pinnedBlockHash", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackPossessionInput is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6e336896.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function possessionInput(bytes32 keyLine, bytes32 keyHash) view returns(bytes32)
func (vRFCoordinator *VRFCoordinator) PackPossessionInput(keyLine [32]byte, keyHash [32]byte) []byte {
	enc, err := vRFCoordinator.abi.Pack("possessionInput", keyLine, keyHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPossessionInput is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6e336896.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function possessionInput(bytes32 keyLine, bytes32 keyHash) view returns(bytes32)
func (vRFCoordinator *VRFCoordinator) TryPackPossessionInput(keyLine [32]byte, keyHash [32]byte) ([]byte, error) {
	return vRFCoordinator.abi.Pack("possessionInput", keyLine, keyHash)
}

// UnpackPossessionInput is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6e336896.
//
// Solidity: function possessionInput(bytes32 keyLine, bytes32 keyHash) view returns(bytes32)
func (vRFCoordinator *VRFCoordinator) UnpackPossessionInput(data []byte) ([32]byte, error) {
	out, err := vRFCoordinator.abi.Unpack("possessionInput", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackQuoteRequest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xae1f6a01.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function quoteRequest(uint256 callbackGasLimit, uint256 numWords, uint256 maxGasPrice) view returns(uint256 reserve)
func (vRFCoordinator *VRFCoordinator) PackQuoteRequest(callbackGasLimit *big.Int, numWords *big.Int, maxGasPrice *big.Int) []byte {
	enc, err := vRFCoordinator.abi.Pack("quoteRequest", callbackGasLimit, numWords, maxGasPrice)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackQuoteRequest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xae1f6a01.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function quoteRequest(uint256 callbackGasLimit, uint256 numWords, uint256 maxGasPrice) view returns(uint256 reserve)
func (vRFCoordinator *VRFCoordinator) TryPackQuoteRequest(callbackGasLimit *big.Int, numWords *big.Int, maxGasPrice *big.Int) ([]byte, error) {
	return vRFCoordinator.abi.Pack("quoteRequest", callbackGasLimit, numWords, maxGasPrice)
}

// UnpackQuoteRequest is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xae1f6a01.
//
// Solidity: function quoteRequest(uint256 callbackGasLimit, uint256 numWords, uint256 maxGasPrice) view returns(uint256 reserve)
func (vRFCoordinator *VRFCoordinator) UnpackQuoteRequest(data []byte) (*big.Int, error) {
	out, err := vRFCoordinator.abi.Unpack("quoteRequest", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRefund is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x173ced9c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function refund((uint256,address,bytes32,bytes32,bytes32) request) returns()
func (vRFCoordinator *VRFCoordinator) PackRefund(request IVRFCoordinatorRequest) []byte {
	enc, err := vRFCoordinator.abi.Pack("refund", request)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRefund is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x173ced9c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function refund((uint256,address,bytes32,bytes32,bytes32) request) returns()
func (vRFCoordinator *VRFCoordinator) TryPackRefund(request IVRFCoordinatorRequest) ([]byte, error) {
	return vRFCoordinator.abi.Pack("refund", request)
}

// PackRefundBlocks is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x27540b4a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function refundBlocks() view returns(uint256)
func (vRFCoordinator *VRFCoordinator) PackRefundBlocks() []byte {
	enc, err := vRFCoordinator.abi.Pack("refundBlocks")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRefundBlocks is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x27540b4a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function refundBlocks() view returns(uint256)
func (vRFCoordinator *VRFCoordinator) TryPackRefundBlocks() ([]byte, error) {
	return vRFCoordinator.abi.Pack("refundBlocks")
}

// UnpackRefundBlocks is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x27540b4a.
//
// Solidity: function refundBlocks() view returns(uint256)
func (vRFCoordinator *VRFCoordinator) UnpackRefundBlocks(data []byte) (*big.Int, error) {
	out, err := vRFCoordinator.abi.Unpack("refundBlocks", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRegisterPayee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x98496d46.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function registerPayee(address recipient) returns(uint32 payee)
func (vRFCoordinator *VRFCoordinator) PackRegisterPayee(recipient common.Address) []byte {
	enc, err := vRFCoordinator.abi.Pack("registerPayee", recipient)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRegisterPayee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x98496d46.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function registerPayee(address recipient) returns(uint32 payee)
func (vRFCoordinator *VRFCoordinator) TryPackRegisterPayee(recipient common.Address) ([]byte, error) {
	return vRFCoordinator.abi.Pack("registerPayee", recipient)
}

// UnpackRegisterPayee is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x98496d46.
//
// Solidity: function registerPayee(address recipient) returns(uint32 payee)
func (vRFCoordinator *VRFCoordinator) UnpackRegisterPayee(data []byte) (uint32, error) {
	out, err := vRFCoordinator.abi.Unpack("registerPayee", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackRegistry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b103999.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function registry() view returns(address)
func (vRFCoordinator *VRFCoordinator) PackRegistry() []byte {
	enc, err := vRFCoordinator.abi.Pack("registry")
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
func (vRFCoordinator *VRFCoordinator) TryPackRegistry() ([]byte, error) {
	return vRFCoordinator.abi.Pack("registry")
}

// UnpackRegistry is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7b103999.
//
// Solidity: function registry() view returns(address)
func (vRFCoordinator *VRFCoordinator) UnpackRegistry(data []byte) (common.Address, error) {
	out, err := vRFCoordinator.abi.Unpack("registry", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackRemoveConsumer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcb631797.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function removeConsumer(uint256 id, address consumer) returns()
func (vRFCoordinator *VRFCoordinator) PackRemoveConsumer(id *big.Int, consumer common.Address) []byte {
	enc, err := vRFCoordinator.abi.Pack("removeConsumer", id, consumer)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRemoveConsumer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcb631797.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function removeConsumer(uint256 id, address consumer) returns()
func (vRFCoordinator *VRFCoordinator) TryPackRemoveConsumer(id *big.Int, consumer common.Address) ([]byte, error) {
	return vRFCoordinator.abi.Pack("removeConsumer", id, consumer)
}

// PackRenounceOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x715018a6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function renounceOwnership() returns()
func (vRFCoordinator *VRFCoordinator) PackRenounceOwnership() []byte {
	enc, err := vRFCoordinator.abi.Pack("renounceOwnership")
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
func (vRFCoordinator *VRFCoordinator) TryPackRenounceOwnership() ([]byte, error) {
	return vRFCoordinator.abi.Pack("renounceOwnership")
}

// PackRequestIdOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb47ba886.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function requestIdOf((uint256,address,bytes32,bytes32,bytes32) request) view returns(bytes32)
func (vRFCoordinator *VRFCoordinator) PackRequestIdOf(request IVRFCoordinatorRequest) []byte {
	enc, err := vRFCoordinator.abi.Pack("requestIdOf", request)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRequestIdOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb47ba886.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function requestIdOf((uint256,address,bytes32,bytes32,bytes32) request) view returns(bytes32)
func (vRFCoordinator *VRFCoordinator) TryPackRequestIdOf(request IVRFCoordinatorRequest) ([]byte, error) {
	return vRFCoordinator.abi.Pack("requestIdOf", request)
}

// UnpackRequestIdOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb47ba886.
//
// Solidity: function requestIdOf((uint256,address,bytes32,bytes32,bytes32) request) view returns(bytes32)
func (vRFCoordinator *VRFCoordinator) UnpackRequestIdOf(data []byte) ([32]byte, error) {
	out, err := vRFCoordinator.abi.Unpack("requestIdOf", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackRequestRandomness is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x00175f03.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function requestRandomness((bytes32,uint16,uint256,uint24,uint64,uint8,bytes) params) payable returns(bytes32 requestId)
func (vRFCoordinator *VRFCoordinator) PackRequestRandomness(params IVRFCoordinatorRandomnessParams) []byte {
	enc, err := vRFCoordinator.abi.Pack("requestRandomness", params)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRequestRandomness is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x00175f03.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function requestRandomness((bytes32,uint16,uint256,uint24,uint64,uint8,bytes) params) payable returns(bytes32 requestId)
func (vRFCoordinator *VRFCoordinator) TryPackRequestRandomness(params IVRFCoordinatorRandomnessParams) ([]byte, error) {
	return vRFCoordinator.abi.Pack("requestRandomness", params)
}

// UnpackRequestRandomness is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x00175f03.
//
// Solidity: function requestRandomness((bytes32,uint16,uint256,uint24,uint64,uint8,bytes) params) payable returns(bytes32 requestId)
func (vRFCoordinator *VRFCoordinator) UnpackRequestRandomness(data []byte) ([32]byte, error) {
	out, err := vRFCoordinator.abi.Unpack("requestRandomness", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackRequestStatus is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9b902497.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function requestStatus(bytes32 requestId) view returns(uint8)
func (vRFCoordinator *VRFCoordinator) PackRequestStatus(requestId [32]byte) []byte {
	enc, err := vRFCoordinator.abi.Pack("requestStatus", requestId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRequestStatus is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9b902497.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function requestStatus(bytes32 requestId) view returns(uint8)
func (vRFCoordinator *VRFCoordinator) TryPackRequestStatus(requestId [32]byte) ([]byte, error) {
	return vRFCoordinator.abi.Pack("requestStatus", requestId)
}

// UnpackRequestStatus is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9b902497.
//
// Solidity: function requestStatus(bytes32 requestId) view returns(uint8)
func (vRFCoordinator *VRFCoordinator) UnpackRequestStatus(data []byte) (uint8, error) {
	out, err := vRFCoordinator.abi.Unpack("requestStatus", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackRetireKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x67e50233.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function retireKey(bytes32 keyLine) returns()
func (vRFCoordinator *VRFCoordinator) PackRetireKey(keyLine [32]byte) []byte {
	enc, err := vRFCoordinator.abi.Pack("retireKey", keyLine)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRetireKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x67e50233.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function retireKey(bytes32 keyLine) returns()
func (vRFCoordinator *VRFCoordinator) TryPackRetireKey(keyLine [32]byte) ([]byte, error) {
	return vRFCoordinator.abi.Pack("retireKey", keyLine)
}

// PackRetryBlocks is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf140e9d8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function retryBlocks() view returns(uint256)
func (vRFCoordinator *VRFCoordinator) PackRetryBlocks() []byte {
	enc, err := vRFCoordinator.abi.Pack("retryBlocks")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRetryBlocks is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf140e9d8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function retryBlocks() view returns(uint256)
func (vRFCoordinator *VRFCoordinator) TryPackRetryBlocks() ([]byte, error) {
	return vRFCoordinator.abi.Pack("retryBlocks")
}

// UnpackRetryBlocks is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf140e9d8.
//
// Solidity: function retryBlocks() view returns(uint256)
func (vRFCoordinator *VRFCoordinator) UnpackRetryBlocks(data []byte) (*big.Int, error) {
	out, err := vRFCoordinator.abi.Unpack("retryBlocks", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRetryCallback is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x225a6046.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function retryCallback((uint256,address,bytes32,bytes32,bytes32) request, bytes32 beta) returns()
func (vRFCoordinator *VRFCoordinator) PackRetryCallback(request IVRFCoordinatorRequest, beta [32]byte) []byte {
	enc, err := vRFCoordinator.abi.Pack("retryCallback", request, beta)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRetryCallback is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x225a6046.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function retryCallback((uint256,address,bytes32,bytes32,bytes32) request, bytes32 beta) returns()
func (vRFCoordinator *VRFCoordinator) TryPackRetryCallback(request IVRFCoordinatorRequest, beta [32]byte) ([]byte, error) {
	return vRFCoordinator.abi.Pack("retryCallback", request, beta)
}

// PackScheduleKeyDeath is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfdee0d55.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function scheduleKeyDeath(bytes32 keyHash) returns()
func (vRFCoordinator *VRFCoordinator) PackScheduleKeyDeath(keyHash [32]byte) []byte {
	enc, err := vRFCoordinator.abi.Pack("scheduleKeyDeath", keyHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackScheduleKeyDeath is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfdee0d55.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function scheduleKeyDeath(bytes32 keyHash) returns()
func (vRFCoordinator *VRFCoordinator) TryPackScheduleKeyDeath(keyHash [32]byte) ([]byte, error) {
	return vRFCoordinator.abi.Pack("scheduleKeyDeath", keyHash)
}

// PackSetGuardian is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8a0dac4a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setGuardian(address guardian_) returns()
func (vRFCoordinator *VRFCoordinator) PackSetGuardian(guardian common.Address) []byte {
	enc, err := vRFCoordinator.abi.Pack("setGuardian", guardian)
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
func (vRFCoordinator *VRFCoordinator) TryPackSetGuardian(guardian common.Address) ([]byte, error) {
	return vRFCoordinator.abi.Pack("setGuardian", guardian)
}

// PackSetKeyBroker is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x35b8e090.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setKeyBroker(address broker, bool allowed) returns()
func (vRFCoordinator *VRFCoordinator) PackSetKeyBroker(broker common.Address, allowed bool) []byte {
	enc, err := vRFCoordinator.abi.Pack("setKeyBroker", broker, allowed)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetKeyBroker is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x35b8e090.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setKeyBroker(address broker, bool allowed) returns()
func (vRFCoordinator *VRFCoordinator) TryPackSetKeyBroker(broker common.Address, allowed bool) ([]byte, error) {
	return vRFCoordinator.abi.Pack("setKeyBroker", broker, allowed)
}

// PackSettle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01a99e07.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function settle(((bytes32,address,uint256,uint256,bytes32,bytes32,(uint256,uint256,uint256,uint256,uint256,uint256,uint256)),uint256[],(uint256,address,bytes32)[])[] groups) returns()
func (vRFCoordinator *VRFCoordinator) PackSettle(groups []IVRFCoordinatorGroup) []byte {
	enc, err := vRFCoordinator.abi.Pack("settle", groups)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSettle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01a99e07.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function settle(((bytes32,address,uint256,uint256,bytes32,bytes32,(uint256,uint256,uint256,uint256,uint256,uint256,uint256)),uint256[],(uint256,address,bytes32)[])[] groups) returns()
func (vRFCoordinator *VRFCoordinator) TryPackSettle(groups []IVRFCoordinatorGroup) ([]byte, error) {
	return vRFCoordinator.abi.Pack("settle", groups)
}

// PackSettleAnswer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x00422f35.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function settleAnswer((bytes32,address,uint256,uint256,bytes32,bytes32,(uint256,uint256,uint256,uint256,uint256,uint256,uint256)) answer, uint256[] witnesses, (uint256,address,bytes32)[] items) returns()
func (vRFCoordinator *VRFCoordinator) PackSettleAnswer(answer IVRFCoordinatorAnswer, witnesses []*big.Int, items []IVRFCoordinatorItem) []byte {
	enc, err := vRFCoordinator.abi.Pack("settleAnswer", answer, witnesses, items)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSettleAnswer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x00422f35.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function settleAnswer((bytes32,address,uint256,uint256,bytes32,bytes32,(uint256,uint256,uint256,uint256,uint256,uint256,uint256)) answer, uint256[] witnesses, (uint256,address,bytes32)[] items) returns()
func (vRFCoordinator *VRFCoordinator) TryPackSettleAnswer(answer IVRFCoordinatorAnswer, witnesses []*big.Int, items []IVRFCoordinatorItem) ([]byte, error) {
	return vRFCoordinator.abi.Pack("settleAnswer", answer, witnesses, items)
}

// PackSettlerBlocks is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9ee5d268.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function settlerBlocks() view returns(uint256)
func (vRFCoordinator *VRFCoordinator) PackSettlerBlocks() []byte {
	enc, err := vRFCoordinator.abi.Pack("settlerBlocks")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSettlerBlocks is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9ee5d268.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function settlerBlocks() view returns(uint256)
func (vRFCoordinator *VRFCoordinator) TryPackSettlerBlocks() ([]byte, error) {
	return vRFCoordinator.abi.Pack("settlerBlocks")
}

// UnpackSettlerBlocks is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9ee5d268.
//
// Solidity: function settlerBlocks() view returns(uint256)
func (vRFCoordinator *VRFCoordinator) UnpackSettlerBlocks(data []byte) (*big.Int, error) {
	out, err := vRFCoordinator.abi.Unpack("settlerBlocks", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackSweep is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdeec16de.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function sweep(uint256 id, uint256 first, uint256 count) returns()
func (vRFCoordinator *VRFCoordinator) PackSweep(id *big.Int, first *big.Int, count *big.Int) []byte {
	enc, err := vRFCoordinator.abi.Pack("sweep", id, first, count)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSweep is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdeec16de.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function sweep(uint256 id, uint256 first, uint256 count) returns()
func (vRFCoordinator *VRFCoordinator) TryPackSweep(id *big.Int, first *big.Int, count *big.Int) ([]byte, error) {
	return vRFCoordinator.abi.Pack("sweep", id, first, count)
}

// PackTipCap is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2b24a106.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function tipCap() view returns(uint256)
func (vRFCoordinator *VRFCoordinator) PackTipCap() []byte {
	enc, err := vRFCoordinator.abi.Pack("tipCap")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTipCap is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2b24a106.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function tipCap() view returns(uint256)
func (vRFCoordinator *VRFCoordinator) TryPackTipCap() ([]byte, error) {
	return vRFCoordinator.abi.Pack("tipCap")
}

// UnpackTipCap is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2b24a106.
//
// Solidity: function tipCap() view returns(uint256)
func (vRFCoordinator *VRFCoordinator) UnpackTipCap(data []byte) (*big.Int, error) {
	out, err := vRFCoordinator.abi.Unpack("tipCap", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackTransferOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2fde38b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferOwnership(address newOwner) returns()
func (vRFCoordinator *VRFCoordinator) PackTransferOwnership(newOwner common.Address) []byte {
	enc, err := vRFCoordinator.abi.Pack("transferOwnership", newOwner)
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
func (vRFCoordinator *VRFCoordinator) TryPackTransferOwnership(newOwner common.Address) ([]byte, error) {
	return vRFCoordinator.abi.Pack("transferOwnership", newOwner)
}

// PackVerifyAnswer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x212a260c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function verifyAnswer((uint256,address,bytes32,bytes32,bytes32) request, uint256 px, uint8 parity, (uint256,uint256,uint256,uint256,uint256,uint256,uint256) proof, uint256[] witnesses) view returns(bytes32 requestId, uint256[] words)
func (vRFCoordinator *VRFCoordinator) PackVerifyAnswer(request IVRFCoordinatorRequest, px *big.Int, parity uint8, proof ECVRFProof, witnesses []*big.Int) []byte {
	enc, err := vRFCoordinator.abi.Pack("verifyAnswer", request, px, parity, proof, witnesses)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVerifyAnswer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x212a260c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function verifyAnswer((uint256,address,bytes32,bytes32,bytes32) request, uint256 px, uint8 parity, (uint256,uint256,uint256,uint256,uint256,uint256,uint256) proof, uint256[] witnesses) view returns(bytes32 requestId, uint256[] words)
func (vRFCoordinator *VRFCoordinator) TryPackVerifyAnswer(request IVRFCoordinatorRequest, px *big.Int, parity uint8, proof ECVRFProof, witnesses []*big.Int) ([]byte, error) {
	return vRFCoordinator.abi.Pack("verifyAnswer", request, px, parity, proof, witnesses)
}

// VerifyAnswerOutput serves as a container for the return parameters of contract
// method VerifyAnswer.
type VerifyAnswerOutput struct {
	RequestId [32]byte
	Words     []*big.Int
}

// UnpackVerifyAnswer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x212a260c.
//
// Solidity: function verifyAnswer((uint256,address,bytes32,bytes32,bytes32) request, uint256 px, uint8 parity, (uint256,uint256,uint256,uint256,uint256,uint256,uint256) proof, uint256[] witnesses) view returns(bytes32 requestId, uint256[] words)
func (vRFCoordinator *VRFCoordinator) UnpackVerifyAnswer(data []byte) (VerifyAnswerOutput, error) {
	out, err := vRFCoordinator.abi.Unpack("verifyAnswer", data)
	outstruct := new(VerifyAnswerOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.RequestId = *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	outstruct.Words = *abi.ConvertType(out[1], new([]*big.Int)).(*[]*big.Int)
	return *outstruct, nil
}

// PackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe63697c8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdraw(uint256 id, address to, uint256 amount) returns()
func (vRFCoordinator *VRFCoordinator) PackWithdraw(id *big.Int, to common.Address, amount *big.Int) []byte {
	enc, err := vRFCoordinator.abi.Pack("withdraw", id, to, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe63697c8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdraw(uint256 id, address to, uint256 amount) returns()
func (vRFCoordinator *VRFCoordinator) TryPackWithdraw(id *big.Int, to common.Address, amount *big.Int) ([]byte, error) {
	return vRFCoordinator.abi.Pack("withdraw", id, to, amount)
}

// PackWorkerGrace is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8348adb5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function workerGrace() view returns(uint256)
func (vRFCoordinator *VRFCoordinator) PackWorkerGrace() []byte {
	enc, err := vRFCoordinator.abi.Pack("workerGrace")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWorkerGrace is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8348adb5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function workerGrace() view returns(uint256)
func (vRFCoordinator *VRFCoordinator) TryPackWorkerGrace() ([]byte, error) {
	return vRFCoordinator.abi.Pack("workerGrace")
}

// UnpackWorkerGrace is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8348adb5.
//
// Solidity: function workerGrace() view returns(uint256)
func (vRFCoordinator *VRFCoordinator) UnpackWorkerGrace(data []byte) (*big.Int, error) {
	out, err := vRFCoordinator.abi.Unpack("workerGrace", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// VRFCoordinatorAccountOpened represents a AccountOpened event raised by the VRFCoordinator contract.
type VRFCoordinatorAccountOpened struct {
	Account *big.Int
	Index   uint32
	Raw     *types.Log // Blockchain specific contextual infos
}

const VRFCoordinatorAccountOpenedEventName = "AccountOpened"

// ContractEventName returns the user-defined event name.
func (VRFCoordinatorAccountOpened) ContractEventName() string {
	return VRFCoordinatorAccountOpenedEventName
}

// UnpackAccountOpenedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AccountOpened(uint256 indexed account, uint32 index)
func (vRFCoordinator *VRFCoordinator) UnpackAccountOpenedEvent(log *types.Log) (*VRFCoordinatorAccountOpened, error) {
	event := "AccountOpened"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != vRFCoordinator.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VRFCoordinatorAccountOpened)
	if len(log.Data) > 0 {
		if err := vRFCoordinator.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range vRFCoordinator.abi.Events[event].Inputs {
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

// VRFCoordinatorBlockHashPinned represents a BlockHashPinned event raised by the VRFCoordinator contract.
type VRFCoordinatorBlockHashPinned struct {
	BlockNumber *big.Int
	BlockHash   [32]byte
	Raw         *types.Log // Blockchain specific contextual infos
}

const VRFCoordinatorBlockHashPinnedEventName = "BlockHashPinned"

// ContractEventName returns the user-defined event name.
func (VRFCoordinatorBlockHashPinned) ContractEventName() string {
	return VRFCoordinatorBlockHashPinnedEventName
}

// UnpackBlockHashPinnedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event BlockHashPinned(uint256 indexed blockNumber, bytes32 blockHash)
func (vRFCoordinator *VRFCoordinator) UnpackBlockHashPinnedEvent(log *types.Log) (*VRFCoordinatorBlockHashPinned, error) {
	event := "BlockHashPinned"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != vRFCoordinator.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VRFCoordinatorBlockHashPinned)
	if len(log.Data) > 0 {
		if err := vRFCoordinator.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range vRFCoordinator.abi.Events[event].Inputs {
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

// VRFCoordinatorCallbackFailed represents a CallbackFailed event raised by the VRFCoordinator contract.
type VRFCoordinatorCallbackFailed struct {
	RequestId [32]byte
	Reason    uint8
	Beta      [32]byte
	Charge    *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const VRFCoordinatorCallbackFailedEventName = "CallbackFailed"

// ContractEventName returns the user-defined event name.
func (VRFCoordinatorCallbackFailed) ContractEventName() string {
	return VRFCoordinatorCallbackFailedEventName
}

// UnpackCallbackFailedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CallbackFailed(bytes32 indexed requestId, uint8 reason, bytes32 beta, uint256 charge)
func (vRFCoordinator *VRFCoordinator) UnpackCallbackFailedEvent(log *types.Log) (*VRFCoordinatorCallbackFailed, error) {
	event := "CallbackFailed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != vRFCoordinator.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VRFCoordinatorCallbackFailed)
	if len(log.Data) > 0 {
		if err := vRFCoordinator.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range vRFCoordinator.abi.Events[event].Inputs {
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

// VRFCoordinatorCallbackRetried represents a CallbackRetried event raised by the VRFCoordinator contract.
type VRFCoordinatorCallbackRetried struct {
	RequestId [32]byte
	Raw       *types.Log // Blockchain specific contextual infos
}

const VRFCoordinatorCallbackRetriedEventName = "CallbackRetried"

// ContractEventName returns the user-defined event name.
func (VRFCoordinatorCallbackRetried) ContractEventName() string {
	return VRFCoordinatorCallbackRetriedEventName
}

// UnpackCallbackRetriedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CallbackRetried(bytes32 indexed requestId)
func (vRFCoordinator *VRFCoordinator) UnpackCallbackRetriedEvent(log *types.Log) (*VRFCoordinatorCallbackRetried, error) {
	event := "CallbackRetried"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != vRFCoordinator.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VRFCoordinatorCallbackRetried)
	if len(log.Data) > 0 {
		if err := vRFCoordinator.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range vRFCoordinator.abi.Events[event].Inputs {
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

// VRFCoordinatorCollected represents a Collected event raised by the VRFCoordinator contract.
type VRFCoordinatorCollected struct {
	Payee     uint32
	Recipient common.Address
	Amount    *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const VRFCoordinatorCollectedEventName = "Collected"

// ContractEventName returns the user-defined event name.
func (VRFCoordinatorCollected) ContractEventName() string {
	return VRFCoordinatorCollectedEventName
}

// UnpackCollectedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Collected(uint32 indexed payee, address indexed recipient, uint256 amount)
func (vRFCoordinator *VRFCoordinator) UnpackCollectedEvent(log *types.Log) (*VRFCoordinatorCollected, error) {
	event := "Collected"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != vRFCoordinator.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VRFCoordinatorCollected)
	if len(log.Data) > 0 {
		if err := vRFCoordinator.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range vRFCoordinator.abi.Events[event].Inputs {
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

// VRFCoordinatorConsumerAdded represents a ConsumerAdded event raised by the VRFCoordinator contract.
type VRFCoordinatorConsumerAdded struct {
	Account  *big.Int
	Consumer common.Address
	Raw      *types.Log // Blockchain specific contextual infos
}

const VRFCoordinatorConsumerAddedEventName = "ConsumerAdded"

// ContractEventName returns the user-defined event name.
func (VRFCoordinatorConsumerAdded) ContractEventName() string {
	return VRFCoordinatorConsumerAddedEventName
}

// UnpackConsumerAddedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ConsumerAdded(uint256 indexed account, address indexed consumer)
func (vRFCoordinator *VRFCoordinator) UnpackConsumerAddedEvent(log *types.Log) (*VRFCoordinatorConsumerAdded, error) {
	event := "ConsumerAdded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != vRFCoordinator.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VRFCoordinatorConsumerAdded)
	if len(log.Data) > 0 {
		if err := vRFCoordinator.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range vRFCoordinator.abi.Events[event].Inputs {
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

// VRFCoordinatorConsumerRemoved represents a ConsumerRemoved event raised by the VRFCoordinator contract.
type VRFCoordinatorConsumerRemoved struct {
	Account  *big.Int
	Consumer common.Address
	Raw      *types.Log // Blockchain specific contextual infos
}

const VRFCoordinatorConsumerRemovedEventName = "ConsumerRemoved"

// ContractEventName returns the user-defined event name.
func (VRFCoordinatorConsumerRemoved) ContractEventName() string {
	return VRFCoordinatorConsumerRemovedEventName
}

// UnpackConsumerRemovedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ConsumerRemoved(uint256 indexed account, address indexed consumer)
func (vRFCoordinator *VRFCoordinator) UnpackConsumerRemovedEvent(log *types.Log) (*VRFCoordinatorConsumerRemoved, error) {
	event := "ConsumerRemoved"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != vRFCoordinator.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VRFCoordinatorConsumerRemoved)
	if len(log.Data) > 0 {
		if err := vRFCoordinator.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range vRFCoordinator.abi.Events[event].Inputs {
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

// VRFCoordinatorDeposited represents a Deposited event raised by the VRFCoordinator contract.
type VRFCoordinatorDeposited struct {
	Account *big.Int
	From    common.Address
	Amount  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const VRFCoordinatorDepositedEventName = "Deposited"

// ContractEventName returns the user-defined event name.
func (VRFCoordinatorDeposited) ContractEventName() string {
	return VRFCoordinatorDepositedEventName
}

// UnpackDepositedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Deposited(uint256 indexed account, address indexed from, uint256 amount)
func (vRFCoordinator *VRFCoordinator) UnpackDepositedEvent(log *types.Log) (*VRFCoordinatorDeposited, error) {
	event := "Deposited"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != vRFCoordinator.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VRFCoordinatorDeposited)
	if len(log.Data) > 0 {
		if err := vRFCoordinator.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range vRFCoordinator.abi.Events[event].Inputs {
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

// VRFCoordinatorEIP712DomainChanged represents a EIP712DomainChanged event raised by the VRFCoordinator contract.
type VRFCoordinatorEIP712DomainChanged struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const VRFCoordinatorEIP712DomainChangedEventName = "EIP712DomainChanged"

// ContractEventName returns the user-defined event name.
func (VRFCoordinatorEIP712DomainChanged) ContractEventName() string {
	return VRFCoordinatorEIP712DomainChangedEventName
}

// UnpackEIP712DomainChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EIP712DomainChanged()
func (vRFCoordinator *VRFCoordinator) UnpackEIP712DomainChangedEvent(log *types.Log) (*VRFCoordinatorEIP712DomainChanged, error) {
	event := "EIP712DomainChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != vRFCoordinator.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VRFCoordinatorEIP712DomainChanged)
	if len(log.Data) > 0 {
		if err := vRFCoordinator.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range vRFCoordinator.abi.Events[event].Inputs {
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

// VRFCoordinatorGroupSkipped represents a GroupSkipped event raised by the VRFCoordinator contract.
type VRFCoordinatorGroupSkipped struct {
	Group  *big.Int
	Reason uint8
	Detail *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const VRFCoordinatorGroupSkippedEventName = "GroupSkipped"

// ContractEventName returns the user-defined event name.
func (VRFCoordinatorGroupSkipped) ContractEventName() string {
	return VRFCoordinatorGroupSkippedEventName
}

// UnpackGroupSkippedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event GroupSkipped(uint256 indexed group, uint8 reason, uint256 detail)
func (vRFCoordinator *VRFCoordinator) UnpackGroupSkippedEvent(log *types.Log) (*VRFCoordinatorGroupSkipped, error) {
	event := "GroupSkipped"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != vRFCoordinator.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VRFCoordinatorGroupSkipped)
	if len(log.Data) > 0 {
		if err := vRFCoordinator.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range vRFCoordinator.abi.Events[event].Inputs {
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

// VRFCoordinatorGuardianSet represents a GuardianSet event raised by the VRFCoordinator contract.
type VRFCoordinatorGuardianSet struct {
	Guardian common.Address
	Raw      *types.Log // Blockchain specific contextual infos
}

const VRFCoordinatorGuardianSetEventName = "GuardianSet"

// ContractEventName returns the user-defined event name.
func (VRFCoordinatorGuardianSet) ContractEventName() string {
	return VRFCoordinatorGuardianSetEventName
}

// UnpackGuardianSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event GuardianSet(address indexed guardian)
func (vRFCoordinator *VRFCoordinator) UnpackGuardianSetEvent(log *types.Log) (*VRFCoordinatorGuardianSet, error) {
	event := "GuardianSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != vRFCoordinator.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VRFCoordinatorGuardianSet)
	if len(log.Data) > 0 {
		if err := vRFCoordinator.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range vRFCoordinator.abi.Events[event].Inputs {
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

// VRFCoordinatorItemSkipped represents a ItemSkipped event raised by the VRFCoordinator contract.
type VRFCoordinatorItemSkipped struct {
	RequestId [32]byte
	Reason    uint8
	Raw       *types.Log // Blockchain specific contextual infos
}

const VRFCoordinatorItemSkippedEventName = "ItemSkipped"

// ContractEventName returns the user-defined event name.
func (VRFCoordinatorItemSkipped) ContractEventName() string {
	return VRFCoordinatorItemSkippedEventName
}

// UnpackItemSkippedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ItemSkipped(bytes32 indexed requestId, uint8 reason)
func (vRFCoordinator *VRFCoordinator) UnpackItemSkippedEvent(log *types.Log) (*VRFCoordinatorItemSkipped, error) {
	event := "ItemSkipped"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != vRFCoordinator.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VRFCoordinatorItemSkipped)
	if len(log.Data) > 0 {
		if err := vRFCoordinator.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range vRFCoordinator.abi.Events[event].Inputs {
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

// VRFCoordinatorKeyActivated represents a KeyActivated event raised by the VRFCoordinator contract.
type VRFCoordinatorKeyActivated struct {
	KeyLine [32]byte
	KeyHash [32]byte
	Epoch   uint64
	Raw     *types.Log // Blockchain specific contextual infos
}

const VRFCoordinatorKeyActivatedEventName = "KeyActivated"

// ContractEventName returns the user-defined event name.
func (VRFCoordinatorKeyActivated) ContractEventName() string {
	return VRFCoordinatorKeyActivatedEventName
}

// UnpackKeyActivatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event KeyActivated(bytes32 indexed keyLine, bytes32 indexed keyHash, uint64 epoch)
func (vRFCoordinator *VRFCoordinator) UnpackKeyActivatedEvent(log *types.Log) (*VRFCoordinatorKeyActivated, error) {
	event := "KeyActivated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != vRFCoordinator.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VRFCoordinatorKeyActivated)
	if len(log.Data) > 0 {
		if err := vRFCoordinator.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range vRFCoordinator.abi.Events[event].Inputs {
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

// VRFCoordinatorKeyAnnounced represents a KeyAnnounced event raised by the VRFCoordinator contract.
type VRFCoordinatorKeyAnnounced struct {
	KeyLine    [32]byte
	KeyHash    [32]byte
	Epoch      uint64
	Px         *big.Int
	Parity     uint8
	ActiveFrom uint64
	Raw        *types.Log // Blockchain specific contextual infos
}

const VRFCoordinatorKeyAnnouncedEventName = "KeyAnnounced"

// ContractEventName returns the user-defined event name.
func (VRFCoordinatorKeyAnnounced) ContractEventName() string {
	return VRFCoordinatorKeyAnnouncedEventName
}

// UnpackKeyAnnouncedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event KeyAnnounced(bytes32 indexed keyLine, bytes32 indexed keyHash, uint64 epoch, uint256 px, uint8 parity, uint64 activeFrom)
func (vRFCoordinator *VRFCoordinator) UnpackKeyAnnouncedEvent(log *types.Log) (*VRFCoordinatorKeyAnnounced, error) {
	event := "KeyAnnounced"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != vRFCoordinator.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VRFCoordinatorKeyAnnounced)
	if len(log.Data) > 0 {
		if err := vRFCoordinator.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range vRFCoordinator.abi.Events[event].Inputs {
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

// VRFCoordinatorKeyBrokerSet represents a KeyBrokerSet event raised by the VRFCoordinator contract.
type VRFCoordinatorKeyBrokerSet struct {
	Broker  common.Address
	Allowed bool
	Raw     *types.Log // Blockchain specific contextual infos
}

const VRFCoordinatorKeyBrokerSetEventName = "KeyBrokerSet"

// ContractEventName returns the user-defined event name.
func (VRFCoordinatorKeyBrokerSet) ContractEventName() string {
	return VRFCoordinatorKeyBrokerSetEventName
}

// UnpackKeyBrokerSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event KeyBrokerSet(address indexed broker, bool allowed)
func (vRFCoordinator *VRFCoordinator) UnpackKeyBrokerSetEvent(log *types.Log) (*VRFCoordinatorKeyBrokerSet, error) {
	event := "KeyBrokerSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != vRFCoordinator.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VRFCoordinatorKeyBrokerSet)
	if len(log.Data) > 0 {
		if err := vRFCoordinator.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range vRFCoordinator.abi.Events[event].Inputs {
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

// VRFCoordinatorKeyCompromised represents a KeyCompromised event raised by the VRFCoordinator contract.
type VRFCoordinatorKeyCompromised struct {
	KeyLine [32]byte
	KeyHash [32]byte
	By      common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const VRFCoordinatorKeyCompromisedEventName = "KeyCompromised"

// ContractEventName returns the user-defined event name.
func (VRFCoordinatorKeyCompromised) ContractEventName() string {
	return VRFCoordinatorKeyCompromisedEventName
}

// UnpackKeyCompromisedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event KeyCompromised(bytes32 indexed keyLine, bytes32 indexed keyHash, address by)
func (vRFCoordinator *VRFCoordinator) UnpackKeyCompromisedEvent(log *types.Log) (*VRFCoordinatorKeyCompromised, error) {
	event := "KeyCompromised"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != vRFCoordinator.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VRFCoordinatorKeyCompromised)
	if len(log.Data) > 0 {
		if err := vRFCoordinator.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range vRFCoordinator.abi.Events[event].Inputs {
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

// VRFCoordinatorKeyDeathScheduled represents a KeyDeathScheduled event raised by the VRFCoordinator contract.
type VRFCoordinatorKeyDeathScheduled struct {
	KeyLine  [32]byte
	KeyHash  [32]byte
	DeadFrom uint64
	Raw      *types.Log // Blockchain specific contextual infos
}

const VRFCoordinatorKeyDeathScheduledEventName = "KeyDeathScheduled"

// ContractEventName returns the user-defined event name.
func (VRFCoordinatorKeyDeathScheduled) ContractEventName() string {
	return VRFCoordinatorKeyDeathScheduledEventName
}

// UnpackKeyDeathScheduledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event KeyDeathScheduled(bytes32 indexed keyLine, bytes32 indexed keyHash, uint64 deadFrom)
func (vRFCoordinator *VRFCoordinator) UnpackKeyDeathScheduledEvent(log *types.Log) (*VRFCoordinatorKeyDeathScheduled, error) {
	event := "KeyDeathScheduled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != vRFCoordinator.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VRFCoordinatorKeyDeathScheduled)
	if len(log.Data) > 0 {
		if err := vRFCoordinator.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range vRFCoordinator.abi.Events[event].Inputs {
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

// VRFCoordinatorKeyDied represents a KeyDied event raised by the VRFCoordinator contract.
type VRFCoordinatorKeyDied struct {
	KeyLine [32]byte
	KeyHash [32]byte
	Raw     *types.Log // Blockchain specific contextual infos
}

const VRFCoordinatorKeyDiedEventName = "KeyDied"

// ContractEventName returns the user-defined event name.
func (VRFCoordinatorKeyDied) ContractEventName() string {
	return VRFCoordinatorKeyDiedEventName
}

// UnpackKeyDiedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event KeyDied(bytes32 indexed keyLine, bytes32 indexed keyHash)
func (vRFCoordinator *VRFCoordinator) UnpackKeyDiedEvent(log *types.Log) (*VRFCoordinatorKeyDied, error) {
	event := "KeyDied"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != vRFCoordinator.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VRFCoordinatorKeyDied)
	if len(log.Data) > 0 {
		if err := vRFCoordinator.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range vRFCoordinator.abi.Events[event].Inputs {
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

// VRFCoordinatorKeyRetired represents a KeyRetired event raised by the VRFCoordinator contract.
type VRFCoordinatorKeyRetired struct {
	KeyLine [32]byte
	KeyHash [32]byte
	Raw     *types.Log // Blockchain specific contextual infos
}

const VRFCoordinatorKeyRetiredEventName = "KeyRetired"

// ContractEventName returns the user-defined event name.
func (VRFCoordinatorKeyRetired) ContractEventName() string {
	return VRFCoordinatorKeyRetiredEventName
}

// UnpackKeyRetiredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event KeyRetired(bytes32 indexed keyLine, bytes32 indexed keyHash)
func (vRFCoordinator *VRFCoordinator) UnpackKeyRetiredEvent(log *types.Log) (*VRFCoordinatorKeyRetired, error) {
	event := "KeyRetired"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != vRFCoordinator.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VRFCoordinatorKeyRetired)
	if len(log.Data) > 0 {
		if err := vRFCoordinator.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range vRFCoordinator.abi.Events[event].Inputs {
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

// VRFCoordinatorOwnershipTransferStarted represents a OwnershipTransferStarted event raised by the VRFCoordinator contract.
type VRFCoordinatorOwnershipTransferStarted struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           *types.Log // Blockchain specific contextual infos
}

const VRFCoordinatorOwnershipTransferStartedEventName = "OwnershipTransferStarted"

// ContractEventName returns the user-defined event name.
func (VRFCoordinatorOwnershipTransferStarted) ContractEventName() string {
	return VRFCoordinatorOwnershipTransferStartedEventName
}

// UnpackOwnershipTransferStartedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OwnershipTransferStarted(address indexed previousOwner, address indexed newOwner)
func (vRFCoordinator *VRFCoordinator) UnpackOwnershipTransferStartedEvent(log *types.Log) (*VRFCoordinatorOwnershipTransferStarted, error) {
	event := "OwnershipTransferStarted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != vRFCoordinator.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VRFCoordinatorOwnershipTransferStarted)
	if len(log.Data) > 0 {
		if err := vRFCoordinator.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range vRFCoordinator.abi.Events[event].Inputs {
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

// VRFCoordinatorOwnershipTransferred represents a OwnershipTransferred event raised by the VRFCoordinator contract.
type VRFCoordinatorOwnershipTransferred struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           *types.Log // Blockchain specific contextual infos
}

const VRFCoordinatorOwnershipTransferredEventName = "OwnershipTransferred"

// ContractEventName returns the user-defined event name.
func (VRFCoordinatorOwnershipTransferred) ContractEventName() string {
	return VRFCoordinatorOwnershipTransferredEventName
}

// UnpackOwnershipTransferredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OwnershipTransferred(address indexed previousOwner, address indexed newOwner)
func (vRFCoordinator *VRFCoordinator) UnpackOwnershipTransferredEvent(log *types.Log) (*VRFCoordinatorOwnershipTransferred, error) {
	event := "OwnershipTransferred"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != vRFCoordinator.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VRFCoordinatorOwnershipTransferred)
	if len(log.Data) > 0 {
		if err := vRFCoordinator.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range vRFCoordinator.abi.Events[event].Inputs {
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

// VRFCoordinatorPayeeRegistered represents a PayeeRegistered event raised by the VRFCoordinator contract.
type VRFCoordinatorPayeeRegistered struct {
	Payee     uint32
	Recipient common.Address
	Raw       *types.Log // Blockchain specific contextual infos
}

const VRFCoordinatorPayeeRegisteredEventName = "PayeeRegistered"

// ContractEventName returns the user-defined event name.
func (VRFCoordinatorPayeeRegistered) ContractEventName() string {
	return VRFCoordinatorPayeeRegisteredEventName
}

// UnpackPayeeRegisteredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PayeeRegistered(uint32 indexed payee, address indexed recipient)
func (vRFCoordinator *VRFCoordinator) UnpackPayeeRegisteredEvent(log *types.Log) (*VRFCoordinatorPayeeRegistered, error) {
	event := "PayeeRegistered"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != vRFCoordinator.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VRFCoordinatorPayeeRegistered)
	if len(log.Data) > 0 {
		if err := vRFCoordinator.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range vRFCoordinator.abi.Events[event].Inputs {
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

// VRFCoordinatorRandomnessFulfilled represents a RandomnessFulfilled event raised by the VRFCoordinator contract.
type VRFCoordinatorRandomnessFulfilled struct {
	RequestId [32]byte
	Charge    *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const VRFCoordinatorRandomnessFulfilledEventName = "RandomnessFulfilled"

// ContractEventName returns the user-defined event name.
func (VRFCoordinatorRandomnessFulfilled) ContractEventName() string {
	return VRFCoordinatorRandomnessFulfilledEventName
}

// UnpackRandomnessFulfilledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RandomnessFulfilled(bytes32 indexed requestId, uint256 charge)
func (vRFCoordinator *VRFCoordinator) UnpackRandomnessFulfilledEvent(log *types.Log) (*VRFCoordinatorRandomnessFulfilled, error) {
	event := "RandomnessFulfilled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != vRFCoordinator.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VRFCoordinatorRandomnessFulfilled)
	if len(log.Data) > 0 {
		if err := vRFCoordinator.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range vRFCoordinator.abi.Events[event].Inputs {
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

// VRFCoordinatorRandomnessRequested represents a RandomnessRequested event raised by the VRFCoordinator contract.
type VRFCoordinatorRandomnessRequested struct {
	RequestId [32]byte
	Consumer  common.Address
	KeyLine   [32]byte
	KeyHash   [32]byte
	Account   *big.Int
	Terms     *big.Int
	InputHash [32]byte
	Raw       *types.Log // Blockchain specific contextual infos
}

const VRFCoordinatorRandomnessRequestedEventName = "RandomnessRequested"

// ContractEventName returns the user-defined event name.
func (VRFCoordinatorRandomnessRequested) ContractEventName() string {
	return VRFCoordinatorRandomnessRequestedEventName
}

// UnpackRandomnessRequestedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RandomnessRequested(bytes32 indexed requestId, address indexed consumer, bytes32 indexed keyLine, bytes32 keyHash, uint256 account, uint256 terms, bytes32 inputHash)
func (vRFCoordinator *VRFCoordinator) UnpackRandomnessRequestedEvent(log *types.Log) (*VRFCoordinatorRandomnessRequested, error) {
	event := "RandomnessRequested"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != vRFCoordinator.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VRFCoordinatorRandomnessRequested)
	if len(log.Data) > 0 {
		if err := vRFCoordinator.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range vRFCoordinator.abi.Events[event].Inputs {
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

// VRFCoordinatorRequestRefunded represents a RequestRefunded event raised by the VRFCoordinator contract.
type VRFCoordinatorRequestRefunded struct {
	RequestId [32]byte
	Released  *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const VRFCoordinatorRequestRefundedEventName = "RequestRefunded"

// ContractEventName returns the user-defined event name.
func (VRFCoordinatorRequestRefunded) ContractEventName() string {
	return VRFCoordinatorRequestRefundedEventName
}

// UnpackRequestRefundedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RequestRefunded(bytes32 indexed requestId, uint256 released)
func (vRFCoordinator *VRFCoordinator) UnpackRequestRefundedEvent(log *types.Log) (*VRFCoordinatorRequestRefunded, error) {
	event := "RequestRefunded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != vRFCoordinator.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VRFCoordinatorRequestRefunded)
	if len(log.Data) > 0 {
		if err := vRFCoordinator.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range vRFCoordinator.abi.Events[event].Inputs {
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

// VRFCoordinatorWithdrawn represents a Withdrawn event raised by the VRFCoordinator contract.
type VRFCoordinatorWithdrawn struct {
	Account *big.Int
	To      common.Address
	Amount  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const VRFCoordinatorWithdrawnEventName = "Withdrawn"

// ContractEventName returns the user-defined event name.
func (VRFCoordinatorWithdrawn) ContractEventName() string {
	return VRFCoordinatorWithdrawnEventName
}

// UnpackWithdrawnEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Withdrawn(uint256 indexed account, address indexed to, uint256 amount)
func (vRFCoordinator *VRFCoordinator) UnpackWithdrawnEvent(log *types.Log) (*VRFCoordinatorWithdrawn, error) {
	event := "Withdrawn"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != vRFCoordinator.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VRFCoordinatorWithdrawn)
	if len(log.Data) > 0 {
		if err := vRFCoordinator.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range vRFCoordinator.abi.Events[event].Inputs {
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
func (vRFCoordinator *VRFCoordinator) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], vRFCoordinator.abi.Errors["BadConfiguration"].ID.Bytes()[:4]) {
		return vRFCoordinator.UnpackBadConfigurationError(raw[4:])
	}
	if bytes.Equal(raw[:4], vRFCoordinator.abi.Errors["BadConfirmations"].ID.Bytes()[:4]) {
		return vRFCoordinator.UnpackBadConfirmationsError(raw[4:])
	}
	if bytes.Equal(raw[:4], vRFCoordinator.abi.Errors["BadKeyLine"].ID.Bytes()[:4]) {
		return vRFCoordinator.UnpackBadKeyLineError(raw[4:])
	}
	if bytes.Equal(raw[:4], vRFCoordinator.abi.Errors["BadProof"].ID.Bytes()[:4]) {
		return vRFCoordinator.UnpackBadProofError(raw[4:])
	}
	if bytes.Equal(raw[:4], vRFCoordinator.abi.Errors["BadPublicKey"].ID.Bytes()[:4]) {
		return vRFCoordinator.UnpackBadPublicKeyError(raw[4:])
	}
	if bytes.Equal(raw[:4], vRFCoordinator.abi.Errors["BadWordCount"].ID.Bytes()[:4]) {
		return vRFCoordinator.UnpackBadWordCountError(raw[4:])
	}
	if bytes.Equal(raw[:4], vRFCoordinator.abi.Errors["BlockHashNotAvailable"].ID.Bytes()[:4]) {
		return vRFCoordinator.UnpackBlockHashNotAvailableError(raw[4:])
	}
	if bytes.Equal(raw[:4], vRFCoordinator.abi.Errors["CallbackGasTooHigh"].ID.Bytes()[:4]) {
		return vRFCoordinator.UnpackCallbackGasTooHighError(raw[4:])
	}
	if bytes.Equal(raw[:4], vRFCoordinator.abi.Errors["CallbackReverted"].ID.Bytes()[:4]) {
		return vRFCoordinator.UnpackCallbackRevertedError(raw[4:])
	}
	if bytes.Equal(raw[:4], vRFCoordinator.abi.Errors["InputTooLong"].ID.Bytes()[:4]) {
		return vRFCoordinator.UnpackInputTooLongError(raw[4:])
	}
	if bytes.Equal(raw[:4], vRFCoordinator.abi.Errors["InsufficientBalance"].ID.Bytes()[:4]) {
		return vRFCoordinator.UnpackInsufficientBalanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], vRFCoordinator.abi.Errors["InsufficientGasForCallback"].ID.Bytes()[:4]) {
		return vRFCoordinator.UnpackInsufficientGasForCallbackError(raw[4:])
	}
	if bytes.Equal(raw[:4], vRFCoordinator.abi.Errors["InvalidShortString"].ID.Bytes()[:4]) {
		return vRFCoordinator.UnpackInvalidShortStringError(raw[4:])
	}
	if bytes.Equal(raw[:4], vRFCoordinator.abi.Errors["KeyIsKnown"].ID.Bytes()[:4]) {
		return vRFCoordinator.UnpackKeyIsKnownError(raw[4:])
	}
	if bytes.Equal(raw[:4], vRFCoordinator.abi.Errors["Locked"].ID.Bytes()[:4]) {
		return vRFCoordinator.UnpackLockedError(raw[4:])
	}
	if bytes.Equal(raw[:4], vRFCoordinator.abi.Errors["NoActiveKey"].ID.Bytes()[:4]) {
		return vRFCoordinator.UnpackNoActiveKeyError(raw[4:])
	}
	if bytes.Equal(raw[:4], vRFCoordinator.abi.Errors["NoLiveWorker"].ID.Bytes()[:4]) {
		return vRFCoordinator.UnpackNoLiveWorkerError(raw[4:])
	}
	if bytes.Equal(raw[:4], vRFCoordinator.abi.Errors["NoPossession"].ID.Bytes()[:4]) {
		return vRFCoordinator.UnpackNoPossessionError(raw[4:])
	}
	if bytes.Equal(raw[:4], vRFCoordinator.abi.Errors["NotAccountOwner"].ID.Bytes()[:4]) {
		return vRFCoordinator.UnpackNotAccountOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], vRFCoordinator.abi.Errors["NotAllowedToSpend"].ID.Bytes()[:4]) {
		return vRFCoordinator.UnpackNotAllowedToSpendError(raw[4:])
	}
	if bytes.Equal(raw[:4], vRFCoordinator.abi.Errors["NotKeyAdmin"].ID.Bytes()[:4]) {
		return vRFCoordinator.UnpackNotKeyAdminError(raw[4:])
	}
	if bytes.Equal(raw[:4], vRFCoordinator.abi.Errors["NotMatureYet"].ID.Bytes()[:4]) {
		return vRFCoordinator.UnpackNotMatureYetError(raw[4:])
	}
	if bytes.Equal(raw[:4], vRFCoordinator.abi.Errors["NotOneGroup"].ID.Bytes()[:4]) {
		return vRFCoordinator.UnpackNotOneGroupError(raw[4:])
	}
	if bytes.Equal(raw[:4], vRFCoordinator.abi.Errors["NotOwnerOrGuardian"].ID.Bytes()[:4]) {
		return vRFCoordinator.UnpackNotOwnerOrGuardianError(raw[4:])
	}
	if bytes.Equal(raw[:4], vRFCoordinator.abi.Errors["NotYetRefundable"].ID.Bytes()[:4]) {
		return vRFCoordinator.UnpackNotYetRefundableError(raw[4:])
	}
	if bytes.Equal(raw[:4], vRFCoordinator.abi.Errors["NothingAnnounced"].ID.Bytes()[:4]) {
		return vRFCoordinator.UnpackNothingAnnouncedError(raw[4:])
	}
	if bytes.Equal(raw[:4], vRFCoordinator.abi.Errors["OwnableInvalidOwner"].ID.Bytes()[:4]) {
		return vRFCoordinator.UnpackOwnableInvalidOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], vRFCoordinator.abi.Errors["OwnableUnauthorizedAccount"].ID.Bytes()[:4]) {
		return vRFCoordinator.UnpackOwnableUnauthorizedAccountError(raw[4:])
	}
	if bytes.Equal(raw[:4], vRFCoordinator.abi.Errors["PriceCapBelowBaseFee"].ID.Bytes()[:4]) {
		return vRFCoordinator.UnpackPriceCapBelowBaseFeeError(raw[4:])
	}
	if bytes.Equal(raw[:4], vRFCoordinator.abi.Errors["ReserveTooLarge"].ID.Bytes()[:4]) {
		return vRFCoordinator.UnpackReserveTooLargeError(raw[4:])
	}
	if bytes.Equal(raw[:4], vRFCoordinator.abi.Errors["RetryReserved"].ID.Bytes()[:4]) {
		return vRFCoordinator.UnpackRetryReservedError(raw[4:])
	}
	if bytes.Equal(raw[:4], vRFCoordinator.abi.Errors["SafeCastOverflowedUintDowncast"].ID.Bytes()[:4]) {
		return vRFCoordinator.UnpackSafeCastOverflowedUintDowncastError(raw[4:])
	}
	if bytes.Equal(raw[:4], vRFCoordinator.abi.Errors["StringTooLong"].ID.Bytes()[:4]) {
		return vRFCoordinator.UnpackStringTooLongError(raw[4:])
	}
	if bytes.Equal(raw[:4], vRFCoordinator.abi.Errors["TooEarly"].ID.Bytes()[:4]) {
		return vRFCoordinator.UnpackTooEarlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], vRFCoordinator.abi.Errors["TooManyOpenRequests"].ID.Bytes()[:4]) {
		return vRFCoordinator.UnpackTooManyOpenRequestsError(raw[4:])
	}
	if bytes.Equal(raw[:4], vRFCoordinator.abi.Errors["TransferFailed"].ID.Bytes()[:4]) {
		return vRFCoordinator.UnpackTransferFailedError(raw[4:])
	}
	if bytes.Equal(raw[:4], vRFCoordinator.abi.Errors["UnknownPayee"].ID.Bytes()[:4]) {
		return vRFCoordinator.UnpackUnknownPayeeError(raw[4:])
	}
	if bytes.Equal(raw[:4], vRFCoordinator.abi.Errors["UnsupportedChain"].ID.Bytes()[:4]) {
		return vRFCoordinator.UnpackUnsupportedChainError(raw[4:])
	}
	if bytes.Equal(raw[:4], vRFCoordinator.abi.Errors["UnusableBlockHash"].ID.Bytes()[:4]) {
		return vRFCoordinator.UnpackUnusableBlockHashError(raw[4:])
	}
	if bytes.Equal(raw[:4], vRFCoordinator.abi.Errors["UnusableEcrecover"].ID.Bytes()[:4]) {
		return vRFCoordinator.UnpackUnusableEcrecoverError(raw[4:])
	}
	if bytes.Equal(raw[:4], vRFCoordinator.abi.Errors["WrongKey"].ID.Bytes()[:4]) {
		return vRFCoordinator.UnpackWrongKeyError(raw[4:])
	}
	if bytes.Equal(raw[:4], vRFCoordinator.abi.Errors["WrongKeyState"].ID.Bytes()[:4]) {
		return vRFCoordinator.UnpackWrongKeyStateError(raw[4:])
	}
	if bytes.Equal(raw[:4], vRFCoordinator.abi.Errors["WrongOutput"].ID.Bytes()[:4]) {
		return vRFCoordinator.UnpackWrongOutputError(raw[4:])
	}
	if bytes.Equal(raw[:4], vRFCoordinator.abi.Errors["WrongStatus"].ID.Bytes()[:4]) {
		return vRFCoordinator.UnpackWrongStatusError(raw[4:])
	}
	if bytes.Equal(raw[:4], vRFCoordinator.abi.Errors["ZeroOwner"].ID.Bytes()[:4]) {
		return vRFCoordinator.UnpackZeroOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], vRFCoordinator.abi.Errors["ZeroRecipient"].ID.Bytes()[:4]) {
		return vRFCoordinator.UnpackZeroRecipientError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// VRFCoordinatorBadConfiguration represents a BadConfiguration error raised by the VRFCoordinator contract.
type VRFCoordinatorBadConfiguration struct {
	Parameter string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadConfiguration(string parameter)
func VRFCoordinatorBadConfigurationErrorID() common.Hash {
	return common.HexToHash("0x6d0b4cf80aaf02e58b1ded3049b746c14f9dd2247c19fd71ee1d8f709d68baac")
}

// UnpackBadConfigurationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadConfiguration(string parameter)
func (vRFCoordinator *VRFCoordinator) UnpackBadConfigurationError(raw []byte) (*VRFCoordinatorBadConfiguration, error) {
	out := new(VRFCoordinatorBadConfiguration)
	if err := vRFCoordinator.abi.UnpackIntoInterface(out, "BadConfiguration", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VRFCoordinatorBadConfirmations represents a BadConfirmations error raised by the VRFCoordinator contract.
type VRFCoordinatorBadConfirmations struct {
	Confirmations *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadConfirmations(uint256 confirmations)
func VRFCoordinatorBadConfirmationsErrorID() common.Hash {
	return common.HexToHash("0xadba96ee216c6aef39be0b86485a99eba8651fff17e606eac812be678c1025a5")
}

// UnpackBadConfirmationsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadConfirmations(uint256 confirmations)
func (vRFCoordinator *VRFCoordinator) UnpackBadConfirmationsError(raw []byte) (*VRFCoordinatorBadConfirmations, error) {
	out := new(VRFCoordinatorBadConfirmations)
	if err := vRFCoordinator.abi.UnpackIntoInterface(out, "BadConfirmations", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VRFCoordinatorBadKeyLine represents a BadKeyLine error raised by the VRFCoordinator contract.
type VRFCoordinatorBadKeyLine struct {
	KeyLine [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadKeyLine(bytes32 keyLine)
func VRFCoordinatorBadKeyLineErrorID() common.Hash {
	return common.HexToHash("0x5951cd145ff1c3ca3d8897f84ec3a60af666ba6ec3535d92879fc51ae9a5661d")
}

// UnpackBadKeyLineError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadKeyLine(bytes32 keyLine)
func (vRFCoordinator *VRFCoordinator) UnpackBadKeyLineError(raw []byte) (*VRFCoordinatorBadKeyLine, error) {
	out := new(VRFCoordinatorBadKeyLine)
	if err := vRFCoordinator.abi.UnpackIntoInterface(out, "BadKeyLine", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VRFCoordinatorBadProof represents a BadProof error raised by the VRFCoordinator contract.
type VRFCoordinatorBadProof struct {
	Code uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadProof(uint8 code)
func VRFCoordinatorBadProofErrorID() common.Hash {
	return common.HexToHash("0x381c2d213f35ff38f950ff4ae05448e9ed10c41d8f902fc8508c18894d56a9a3")
}

// UnpackBadProofError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadProof(uint8 code)
func (vRFCoordinator *VRFCoordinator) UnpackBadProofError(raw []byte) (*VRFCoordinatorBadProof, error) {
	out := new(VRFCoordinatorBadProof)
	if err := vRFCoordinator.abi.UnpackIntoInterface(out, "BadProof", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VRFCoordinatorBadPublicKey represents a BadPublicKey error raised by the VRFCoordinator contract.
type VRFCoordinatorBadPublicKey struct {
	Px     *big.Int
	Parity uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadPublicKey(uint256 px, uint8 parity)
func VRFCoordinatorBadPublicKeyErrorID() common.Hash {
	return common.HexToHash("0x226b41f127b92b1743691be0ee28b5a8cb76143ced8d4b5823f9bff2c15f6493")
}

// UnpackBadPublicKeyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadPublicKey(uint256 px, uint8 parity)
func (vRFCoordinator *VRFCoordinator) UnpackBadPublicKeyError(raw []byte) (*VRFCoordinatorBadPublicKey, error) {
	out := new(VRFCoordinatorBadPublicKey)
	if err := vRFCoordinator.abi.UnpackIntoInterface(out, "BadPublicKey", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VRFCoordinatorBadWordCount represents a BadWordCount error raised by the VRFCoordinator contract.
type VRFCoordinatorBadWordCount struct {
	NumWords *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadWordCount(uint256 numWords)
func VRFCoordinatorBadWordCountErrorID() common.Hash {
	return common.HexToHash("0x29c2debe4d81c4c1f729fde108c115c1d78d28100a6dbf6e234ddfdecb7e6545")
}

// UnpackBadWordCountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadWordCount(uint256 numWords)
func (vRFCoordinator *VRFCoordinator) UnpackBadWordCountError(raw []byte) (*VRFCoordinatorBadWordCount, error) {
	out := new(VRFCoordinatorBadWordCount)
	if err := vRFCoordinator.abi.UnpackIntoInterface(out, "BadWordCount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VRFCoordinatorBlockHashNotAvailable represents a BlockHashNotAvailable error raised by the VRFCoordinator contract.
type VRFCoordinatorBlockHashNotAvailable struct {
	BlockNumber *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BlockHashNotAvailable(uint256 blockNumber)
func VRFCoordinatorBlockHashNotAvailableErrorID() common.Hash {
	return common.HexToHash("0x3dc742b7633ae8c97aee77443ba272553583b27c91034b0cc494af837b4d13a2")
}

// UnpackBlockHashNotAvailableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BlockHashNotAvailable(uint256 blockNumber)
func (vRFCoordinator *VRFCoordinator) UnpackBlockHashNotAvailableError(raw []byte) (*VRFCoordinatorBlockHashNotAvailable, error) {
	out := new(VRFCoordinatorBlockHashNotAvailable)
	if err := vRFCoordinator.abi.UnpackIntoInterface(out, "BlockHashNotAvailable", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VRFCoordinatorCallbackGasTooHigh represents a CallbackGasTooHigh error raised by the VRFCoordinator contract.
type VRFCoordinatorCallbackGasTooHigh struct {
	CallbackGasLimit *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CallbackGasTooHigh(uint256 callbackGasLimit)
func VRFCoordinatorCallbackGasTooHighErrorID() common.Hash {
	return common.HexToHash("0x578eff343896a4441fc7b81330838ea2d19bfc58921197244328ea80db10e0f3")
}

// UnpackCallbackGasTooHighError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CallbackGasTooHigh(uint256 callbackGasLimit)
func (vRFCoordinator *VRFCoordinator) UnpackCallbackGasTooHighError(raw []byte) (*VRFCoordinatorCallbackGasTooHigh, error) {
	out := new(VRFCoordinatorCallbackGasTooHigh)
	if err := vRFCoordinator.abi.UnpackIntoInterface(out, "CallbackGasTooHigh", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VRFCoordinatorCallbackReverted represents a CallbackReverted error raised by the VRFCoordinator contract.
type VRFCoordinatorCallbackReverted struct {
	RequestId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CallbackReverted(bytes32 requestId)
func VRFCoordinatorCallbackRevertedErrorID() common.Hash {
	return common.HexToHash("0x69b97104e96faf2b40b560362cda212da481dd7f4762efae7f9e088b80e0a3b9")
}

// UnpackCallbackRevertedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CallbackReverted(bytes32 requestId)
func (vRFCoordinator *VRFCoordinator) UnpackCallbackRevertedError(raw []byte) (*VRFCoordinatorCallbackReverted, error) {
	out := new(VRFCoordinatorCallbackReverted)
	if err := vRFCoordinator.abi.UnpackIntoInterface(out, "CallbackReverted", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VRFCoordinatorInputTooLong represents a InputTooLong error raised by the VRFCoordinator contract.
type VRFCoordinatorInputTooLong struct {
	Length *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InputTooLong(uint256 length)
func VRFCoordinatorInputTooLongErrorID() common.Hash {
	return common.HexToHash("0x8c4dd87be2c629e32cd2dbc3676856a9df69b81bbf2d09b101bf8399b36a13d0")
}

// UnpackInputTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InputTooLong(uint256 length)
func (vRFCoordinator *VRFCoordinator) UnpackInputTooLongError(raw []byte) (*VRFCoordinatorInputTooLong, error) {
	out := new(VRFCoordinatorInputTooLong)
	if err := vRFCoordinator.abi.UnpackIntoInterface(out, "InputTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VRFCoordinatorInsufficientBalance represents a InsufficientBalance error raised by the VRFCoordinator contract.
type VRFCoordinatorInsufficientBalance struct {
	Account   *big.Int
	Available *big.Int
	Needed    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InsufficientBalance(uint256 account, uint256 available, uint256 needed)
func VRFCoordinatorInsufficientBalanceErrorID() common.Hash {
	return common.HexToHash("0xfcca3733d1a27d113bb2900bde06a7058d54a421b1353db012ca9844ef7787b3")
}

// UnpackInsufficientBalanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InsufficientBalance(uint256 account, uint256 available, uint256 needed)
func (vRFCoordinator *VRFCoordinator) UnpackInsufficientBalanceError(raw []byte) (*VRFCoordinatorInsufficientBalance, error) {
	out := new(VRFCoordinatorInsufficientBalance)
	if err := vRFCoordinator.abi.UnpackIntoInterface(out, "InsufficientBalance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VRFCoordinatorInsufficientGasForCallback represents a InsufficientGasForCallback error raised by the VRFCoordinator contract.
type VRFCoordinatorInsufficientGasForCallback struct {
	Available *big.Int
	Needed    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InsufficientGasForCallback(uint256 available, uint256 needed)
func VRFCoordinatorInsufficientGasForCallbackErrorID() common.Hash {
	return common.HexToHash("0x486594e4294b5c5cda5e4703b770d5a6063f94fe0fac7cf887908574a407e4b8")
}

// UnpackInsufficientGasForCallbackError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InsufficientGasForCallback(uint256 available, uint256 needed)
func (vRFCoordinator *VRFCoordinator) UnpackInsufficientGasForCallbackError(raw []byte) (*VRFCoordinatorInsufficientGasForCallback, error) {
	out := new(VRFCoordinatorInsufficientGasForCallback)
	if err := vRFCoordinator.abi.UnpackIntoInterface(out, "InsufficientGasForCallback", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VRFCoordinatorInvalidShortString represents a InvalidShortString error raised by the VRFCoordinator contract.
type VRFCoordinatorInvalidShortString struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidShortString()
func VRFCoordinatorInvalidShortStringErrorID() common.Hash {
	return common.HexToHash("0xb3512b0c6163e5f0bafab72bb631b9d58cd7a731b082f910338aa21c83d5c274")
}

// UnpackInvalidShortStringError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidShortString()
func (vRFCoordinator *VRFCoordinator) UnpackInvalidShortStringError(raw []byte) (*VRFCoordinatorInvalidShortString, error) {
	out := new(VRFCoordinatorInvalidShortString)
	if err := vRFCoordinator.abi.UnpackIntoInterface(out, "InvalidShortString", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VRFCoordinatorKeyIsKnown represents a KeyIsKnown error raised by the VRFCoordinator contract.
type VRFCoordinatorKeyIsKnown struct {
	KeyHash [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error KeyIsKnown(bytes32 keyHash)
func VRFCoordinatorKeyIsKnownErrorID() common.Hash {
	return common.HexToHash("0x2726b6f9bc16faee952c29179cf4b383c1f20e95847fe915bdc41008222d9189")
}

// UnpackKeyIsKnownError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error KeyIsKnown(bytes32 keyHash)
func (vRFCoordinator *VRFCoordinator) UnpackKeyIsKnownError(raw []byte) (*VRFCoordinatorKeyIsKnown, error) {
	out := new(VRFCoordinatorKeyIsKnown)
	if err := vRFCoordinator.abi.UnpackIntoInterface(out, "KeyIsKnown", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VRFCoordinatorLocked represents a Locked error raised by the VRFCoordinator contract.
type VRFCoordinatorLocked struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Locked()
func VRFCoordinatorLockedErrorID() common.Hash {
	return common.HexToHash("0x0f2e5b6c72c6a4491efd919a9f9a409f324ef0708c11ee57d410c2cb06c0992b")
}

// UnpackLockedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Locked()
func (vRFCoordinator *VRFCoordinator) UnpackLockedError(raw []byte) (*VRFCoordinatorLocked, error) {
	out := new(VRFCoordinatorLocked)
	if err := vRFCoordinator.abi.UnpackIntoInterface(out, "Locked", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VRFCoordinatorNoActiveKey represents a NoActiveKey error raised by the VRFCoordinator contract.
type VRFCoordinatorNoActiveKey struct {
	KeyLine [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoActiveKey(bytes32 keyLine)
func VRFCoordinatorNoActiveKeyErrorID() common.Hash {
	return common.HexToHash("0x762e3c562a6f2421bd1fbeba286be405f4287b1b809b9eee33b2e8ccdcbc90f6")
}

// UnpackNoActiveKeyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoActiveKey(bytes32 keyLine)
func (vRFCoordinator *VRFCoordinator) UnpackNoActiveKeyError(raw []byte) (*VRFCoordinatorNoActiveKey, error) {
	out := new(VRFCoordinatorNoActiveKey)
	if err := vRFCoordinator.abi.UnpackIntoInterface(out, "NoActiveKey", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VRFCoordinatorNoLiveWorker represents a NoLiveWorker error raised by the VRFCoordinator contract.
type VRFCoordinatorNoLiveWorker struct {
	App common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoLiveWorker(address app)
func VRFCoordinatorNoLiveWorkerErrorID() common.Hash {
	return common.HexToHash("0xf5361f23bfa42a6714b14547ae251a67193b3618bc6c62a142d7db9ac0f5a804")
}

// UnpackNoLiveWorkerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoLiveWorker(address app)
func (vRFCoordinator *VRFCoordinator) UnpackNoLiveWorkerError(raw []byte) (*VRFCoordinatorNoLiveWorker, error) {
	out := new(VRFCoordinatorNoLiveWorker)
	if err := vRFCoordinator.abi.UnpackIntoInterface(out, "NoLiveWorker", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VRFCoordinatorNoPossession represents a NoPossession error raised by the VRFCoordinator contract.
type VRFCoordinatorNoPossession struct {
	Code uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoPossession(uint8 code)
func VRFCoordinatorNoPossessionErrorID() common.Hash {
	return common.HexToHash("0x39770a8ec13a42665641d868d68fb1afb9a05140028d5386ad5d10c374aacc0e")
}

// UnpackNoPossessionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoPossession(uint8 code)
func (vRFCoordinator *VRFCoordinator) UnpackNoPossessionError(raw []byte) (*VRFCoordinatorNoPossession, error) {
	out := new(VRFCoordinatorNoPossession)
	if err := vRFCoordinator.abi.UnpackIntoInterface(out, "NoPossession", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VRFCoordinatorNotAccountOwner represents a NotAccountOwner error raised by the VRFCoordinator contract.
type VRFCoordinatorNotAccountOwner struct {
	Account *big.Int
	Caller  common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotAccountOwner(uint256 account, address caller)
func VRFCoordinatorNotAccountOwnerErrorID() common.Hash {
	return common.HexToHash("0x4869c109e0494f435f565fdf7b5a33829df13f14f6df406ed80a24b4e66d00ad")
}

// UnpackNotAccountOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotAccountOwner(uint256 account, address caller)
func (vRFCoordinator *VRFCoordinator) UnpackNotAccountOwnerError(raw []byte) (*VRFCoordinatorNotAccountOwner, error) {
	out := new(VRFCoordinatorNotAccountOwner)
	if err := vRFCoordinator.abi.UnpackIntoInterface(out, "NotAccountOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VRFCoordinatorNotAllowedToSpend represents a NotAllowedToSpend error raised by the VRFCoordinator contract.
type VRFCoordinatorNotAllowedToSpend struct {
	Account  *big.Int
	Consumer common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotAllowedToSpend(uint256 account, address consumer)
func VRFCoordinatorNotAllowedToSpendErrorID() common.Hash {
	return common.HexToHash("0x59b7517c86b637f8bef921bacb0eaa571a81e49dfdaae4507890dcc5f768e97f")
}

// UnpackNotAllowedToSpendError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotAllowedToSpend(uint256 account, address consumer)
func (vRFCoordinator *VRFCoordinator) UnpackNotAllowedToSpendError(raw []byte) (*VRFCoordinatorNotAllowedToSpend, error) {
	out := new(VRFCoordinatorNotAllowedToSpend)
	if err := vRFCoordinator.abi.UnpackIntoInterface(out, "NotAllowedToSpend", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VRFCoordinatorNotKeyAdmin represents a NotKeyAdmin error raised by the VRFCoordinator contract.
type VRFCoordinatorNotKeyAdmin struct {
	Caller  common.Address
	KeyLine [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotKeyAdmin(address caller, bytes32 keyLine)
func VRFCoordinatorNotKeyAdminErrorID() common.Hash {
	return common.HexToHash("0xf4ae17d80139a940d61f79bc6cbdfc5cde06676f7e2ae9fb47699766646330c9")
}

// UnpackNotKeyAdminError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotKeyAdmin(address caller, bytes32 keyLine)
func (vRFCoordinator *VRFCoordinator) UnpackNotKeyAdminError(raw []byte) (*VRFCoordinatorNotKeyAdmin, error) {
	out := new(VRFCoordinatorNotKeyAdmin)
	if err := vRFCoordinator.abi.UnpackIntoInterface(out, "NotKeyAdmin", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VRFCoordinatorNotMatureYet represents a NotMatureYet error raised by the VRFCoordinator contract.
type VRFCoordinatorNotMatureYet struct {
	FromBlock *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotMatureYet(uint256 fromBlock)
func VRFCoordinatorNotMatureYetErrorID() common.Hash {
	return common.HexToHash("0x950d4faaa3a3bc82f65dab088b1bf6956b0f6c0ae2bf3e28f145ddc7c8be3dc9")
}

// UnpackNotMatureYetError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotMatureYet(uint256 fromBlock)
func (vRFCoordinator *VRFCoordinator) UnpackNotMatureYetError(raw []byte) (*VRFCoordinatorNotMatureYet, error) {
	out := new(VRFCoordinatorNotMatureYet)
	if err := vRFCoordinator.abi.UnpackIntoInterface(out, "NotMatureYet", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VRFCoordinatorNotOneGroup represents a NotOneGroup error raised by the VRFCoordinator contract.
type VRFCoordinatorNotOneGroup struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotOneGroup()
func VRFCoordinatorNotOneGroupErrorID() common.Hash {
	return common.HexToHash("0x8a760643e5a246758e7dc01398adf57315f2324455e61242e6505524f97a0063")
}

// UnpackNotOneGroupError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotOneGroup()
func (vRFCoordinator *VRFCoordinator) UnpackNotOneGroupError(raw []byte) (*VRFCoordinatorNotOneGroup, error) {
	out := new(VRFCoordinatorNotOneGroup)
	if err := vRFCoordinator.abi.UnpackIntoInterface(out, "NotOneGroup", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VRFCoordinatorNotOwnerOrGuardian represents a NotOwnerOrGuardian error raised by the VRFCoordinator contract.
type VRFCoordinatorNotOwnerOrGuardian struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotOwnerOrGuardian(address caller)
func VRFCoordinatorNotOwnerOrGuardianErrorID() common.Hash {
	return common.HexToHash("0x6b1883f38571550452bbe2ddd265b3d49c78fd1c8fb414e6fe7312139a9a751c")
}

// UnpackNotOwnerOrGuardianError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotOwnerOrGuardian(address caller)
func (vRFCoordinator *VRFCoordinator) UnpackNotOwnerOrGuardianError(raw []byte) (*VRFCoordinatorNotOwnerOrGuardian, error) {
	out := new(VRFCoordinatorNotOwnerOrGuardian)
	if err := vRFCoordinator.abi.UnpackIntoInterface(out, "NotOwnerOrGuardian", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VRFCoordinatorNotYetRefundable represents a NotYetRefundable error raised by the VRFCoordinator contract.
type VRFCoordinatorNotYetRefundable struct {
	FromBlock *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotYetRefundable(uint256 fromBlock)
func VRFCoordinatorNotYetRefundableErrorID() common.Hash {
	return common.HexToHash("0xd42e885c6a9f3f2fafaf907dfe5d434ba3941d21e43fc07fd14a2c3632f98f99")
}

// UnpackNotYetRefundableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotYetRefundable(uint256 fromBlock)
func (vRFCoordinator *VRFCoordinator) UnpackNotYetRefundableError(raw []byte) (*VRFCoordinatorNotYetRefundable, error) {
	out := new(VRFCoordinatorNotYetRefundable)
	if err := vRFCoordinator.abi.UnpackIntoInterface(out, "NotYetRefundable", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VRFCoordinatorNothingAnnounced represents a NothingAnnounced error raised by the VRFCoordinator contract.
type VRFCoordinatorNothingAnnounced struct {
	KeyLine [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingAnnounced(bytes32 keyLine)
func VRFCoordinatorNothingAnnouncedErrorID() common.Hash {
	return common.HexToHash("0xda9dcb2d341338db96975241b8ef78bb67ce50941b0c17f22be1848f6de90416")
}

// UnpackNothingAnnouncedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingAnnounced(bytes32 keyLine)
func (vRFCoordinator *VRFCoordinator) UnpackNothingAnnouncedError(raw []byte) (*VRFCoordinatorNothingAnnounced, error) {
	out := new(VRFCoordinatorNothingAnnounced)
	if err := vRFCoordinator.abi.UnpackIntoInterface(out, "NothingAnnounced", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VRFCoordinatorOwnableInvalidOwner represents a OwnableInvalidOwner error raised by the VRFCoordinator contract.
type VRFCoordinatorOwnableInvalidOwner struct {
	Owner common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableInvalidOwner(address owner)
func VRFCoordinatorOwnableInvalidOwnerErrorID() common.Hash {
	return common.HexToHash("0x1e4fbdf7f3ef8bcaa855599e3abf48b232380f183f08f6f813d9ffa5bd585188")
}

// UnpackOwnableInvalidOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableInvalidOwner(address owner)
func (vRFCoordinator *VRFCoordinator) UnpackOwnableInvalidOwnerError(raw []byte) (*VRFCoordinatorOwnableInvalidOwner, error) {
	out := new(VRFCoordinatorOwnableInvalidOwner)
	if err := vRFCoordinator.abi.UnpackIntoInterface(out, "OwnableInvalidOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VRFCoordinatorOwnableUnauthorizedAccount represents a OwnableUnauthorizedAccount error raised by the VRFCoordinator contract.
type VRFCoordinatorOwnableUnauthorizedAccount struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func VRFCoordinatorOwnableUnauthorizedAccountErrorID() common.Hash {
	return common.HexToHash("0x118cdaa7a341953d1887a2245fd6665d741c67c8c50581daa59e1d03373fa188")
}

// UnpackOwnableUnauthorizedAccountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func (vRFCoordinator *VRFCoordinator) UnpackOwnableUnauthorizedAccountError(raw []byte) (*VRFCoordinatorOwnableUnauthorizedAccount, error) {
	out := new(VRFCoordinatorOwnableUnauthorizedAccount)
	if err := vRFCoordinator.abi.UnpackIntoInterface(out, "OwnableUnauthorizedAccount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VRFCoordinatorPriceCapBelowBaseFee represents a PriceCapBelowBaseFee error raised by the VRFCoordinator contract.
type VRFCoordinatorPriceCapBelowBaseFee struct {
	MaxGasPrice *big.Int
	BaseFee     *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PriceCapBelowBaseFee(uint256 maxGasPrice, uint256 baseFee)
func VRFCoordinatorPriceCapBelowBaseFeeErrorID() common.Hash {
	return common.HexToHash("0x0a1f5974bba4dc835d1a6e62aa3681e22543362f46aa6d46bc835e021338cda2")
}

// UnpackPriceCapBelowBaseFeeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PriceCapBelowBaseFee(uint256 maxGasPrice, uint256 baseFee)
func (vRFCoordinator *VRFCoordinator) UnpackPriceCapBelowBaseFeeError(raw []byte) (*VRFCoordinatorPriceCapBelowBaseFee, error) {
	out := new(VRFCoordinatorPriceCapBelowBaseFee)
	if err := vRFCoordinator.abi.UnpackIntoInterface(out, "PriceCapBelowBaseFee", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VRFCoordinatorReserveTooLarge represents a ReserveTooLarge error raised by the VRFCoordinator contract.
type VRFCoordinatorReserveTooLarge struct {
	Reserve *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReserveTooLarge(uint256 reserve)
func VRFCoordinatorReserveTooLargeErrorID() common.Hash {
	return common.HexToHash("0x6604a042650f14421077c0ea64457f0c58bd2bbee07bf14542c0d3dc40f86d67")
}

// UnpackReserveTooLargeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReserveTooLarge(uint256 reserve)
func (vRFCoordinator *VRFCoordinator) UnpackReserveTooLargeError(raw []byte) (*VRFCoordinatorReserveTooLarge, error) {
	out := new(VRFCoordinatorReserveTooLarge)
	if err := vRFCoordinator.abi.UnpackIntoInterface(out, "ReserveTooLarge", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VRFCoordinatorRetryReserved represents a RetryReserved error raised by the VRFCoordinator contract.
type VRFCoordinatorRetryReserved struct {
	Caller     common.Address
	UntilBlock *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RetryReserved(address caller, uint256 untilBlock)
func VRFCoordinatorRetryReservedErrorID() common.Hash {
	return common.HexToHash("0xc97c6220c14698e8e3a7057eb235a961a2ddab92472c65bde32e845cd2e7accb")
}

// UnpackRetryReservedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RetryReserved(address caller, uint256 untilBlock)
func (vRFCoordinator *VRFCoordinator) UnpackRetryReservedError(raw []byte) (*VRFCoordinatorRetryReserved, error) {
	out := new(VRFCoordinatorRetryReserved)
	if err := vRFCoordinator.abi.UnpackIntoInterface(out, "RetryReserved", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VRFCoordinatorSafeCastOverflowedUintDowncast represents a SafeCastOverflowedUintDowncast error raised by the VRFCoordinator contract.
type VRFCoordinatorSafeCastOverflowedUintDowncast struct {
	Bits  uint8
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func VRFCoordinatorSafeCastOverflowedUintDowncastErrorID() common.Hash {
	return common.HexToHash("0x6dfcc6503a32754ce7a89698e18201fc5294fd4aad43edefee786f88423b1a12")
}

// UnpackSafeCastOverflowedUintDowncastError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func (vRFCoordinator *VRFCoordinator) UnpackSafeCastOverflowedUintDowncastError(raw []byte) (*VRFCoordinatorSafeCastOverflowedUintDowncast, error) {
	out := new(VRFCoordinatorSafeCastOverflowedUintDowncast)
	if err := vRFCoordinator.abi.UnpackIntoInterface(out, "SafeCastOverflowedUintDowncast", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VRFCoordinatorStringTooLong represents a StringTooLong error raised by the VRFCoordinator contract.
type VRFCoordinatorStringTooLong struct {
	Str string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StringTooLong(string str)
func VRFCoordinatorStringTooLongErrorID() common.Hash {
	return common.HexToHash("0x305a27a93f8e33b7392df0a0f91d6fc63847395853c45991eec52dbf24d72381")
}

// UnpackStringTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StringTooLong(string str)
func (vRFCoordinator *VRFCoordinator) UnpackStringTooLongError(raw []byte) (*VRFCoordinatorStringTooLong, error) {
	out := new(VRFCoordinatorStringTooLong)
	if err := vRFCoordinator.abi.UnpackIntoInterface(out, "StringTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VRFCoordinatorTooEarly represents a TooEarly error raised by the VRFCoordinator contract.
type VRFCoordinatorTooEarly struct {
	From uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooEarly(uint64 from)
func VRFCoordinatorTooEarlyErrorID() common.Hash {
	return common.HexToHash("0xd606d83fc5c7e56637c0959f5077c3a15f782b710d7eab50461ed55fd6deb6ae")
}

// UnpackTooEarlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooEarly(uint64 from)
func (vRFCoordinator *VRFCoordinator) UnpackTooEarlyError(raw []byte) (*VRFCoordinatorTooEarly, error) {
	out := new(VRFCoordinatorTooEarly)
	if err := vRFCoordinator.abi.UnpackIntoInterface(out, "TooEarly", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VRFCoordinatorTooManyOpenRequests represents a TooManyOpenRequests error raised by the VRFCoordinator contract.
type VRFCoordinatorTooManyOpenRequests struct {
	Account *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooManyOpenRequests(uint256 account)
func VRFCoordinatorTooManyOpenRequestsErrorID() common.Hash {
	return common.HexToHash("0xc9ef11a38c4e01beb57821a41486c7e274b8822a234567b09190527a2e959a22")
}

// UnpackTooManyOpenRequestsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooManyOpenRequests(uint256 account)
func (vRFCoordinator *VRFCoordinator) UnpackTooManyOpenRequestsError(raw []byte) (*VRFCoordinatorTooManyOpenRequests, error) {
	out := new(VRFCoordinatorTooManyOpenRequests)
	if err := vRFCoordinator.abi.UnpackIntoInterface(out, "TooManyOpenRequests", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VRFCoordinatorTransferFailed represents a TransferFailed error raised by the VRFCoordinator contract.
type VRFCoordinatorTransferFailed struct {
	To     common.Address
	Amount *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TransferFailed(address to, uint256 amount)
func VRFCoordinatorTransferFailedErrorID() common.Hash {
	return common.HexToHash("0x1c43b9761b3fba5321ca8212bfc231945f668ccc0c446f333999eea9ce8fda81")
}

// UnpackTransferFailedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TransferFailed(address to, uint256 amount)
func (vRFCoordinator *VRFCoordinator) UnpackTransferFailedError(raw []byte) (*VRFCoordinatorTransferFailed, error) {
	out := new(VRFCoordinatorTransferFailed)
	if err := vRFCoordinator.abi.UnpackIntoInterface(out, "TransferFailed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VRFCoordinatorUnknownPayee represents a UnknownPayee error raised by the VRFCoordinator contract.
type VRFCoordinatorUnknownPayee struct {
	Payee uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownPayee(uint32 payee)
func VRFCoordinatorUnknownPayeeErrorID() common.Hash {
	return common.HexToHash("0x7b27d2999b48fefd3f07323c5b8e0b345f9d84489b64944844774021665f7eea")
}

// UnpackUnknownPayeeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownPayee(uint32 payee)
func (vRFCoordinator *VRFCoordinator) UnpackUnknownPayeeError(raw []byte) (*VRFCoordinatorUnknownPayee, error) {
	out := new(VRFCoordinatorUnknownPayee)
	if err := vRFCoordinator.abi.UnpackIntoInterface(out, "UnknownPayee", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VRFCoordinatorUnsupportedChain represents a UnsupportedChain error raised by the VRFCoordinator contract.
type VRFCoordinatorUnsupportedChain struct {
	ChainId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnsupportedChain(uint256 chainId)
func VRFCoordinatorUnsupportedChainErrorID() common.Hash {
	return common.HexToHash("0xc3a55c986a05260040bcee3bd6627aeb470ba826b7bc7a178de89efa342cb5fa")
}

// UnpackUnsupportedChainError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnsupportedChain(uint256 chainId)
func (vRFCoordinator *VRFCoordinator) UnpackUnsupportedChainError(raw []byte) (*VRFCoordinatorUnsupportedChain, error) {
	out := new(VRFCoordinatorUnsupportedChain)
	if err := vRFCoordinator.abi.UnpackIntoInterface(out, "UnsupportedChain", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VRFCoordinatorUnusableBlockHash represents a UnusableBlockHash error raised by the VRFCoordinator contract.
type VRFCoordinatorUnusableBlockHash struct {
	BlockNumber *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnusableBlockHash(uint256 blockNumber)
func VRFCoordinatorUnusableBlockHashErrorID() common.Hash {
	return common.HexToHash("0xe1a6d277e16d975201b3ac979dd9c2513fb34af865da2dde2455da13b57b21af")
}

// UnpackUnusableBlockHashError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnusableBlockHash(uint256 blockNumber)
func (vRFCoordinator *VRFCoordinator) UnpackUnusableBlockHashError(raw []byte) (*VRFCoordinatorUnusableBlockHash, error) {
	out := new(VRFCoordinatorUnusableBlockHash)
	if err := vRFCoordinator.abi.UnpackIntoInterface(out, "UnusableBlockHash", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VRFCoordinatorUnusableEcrecover represents a UnusableEcrecover error raised by the VRFCoordinator contract.
type VRFCoordinatorUnusableEcrecover struct {
	Code uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnusableEcrecover(uint8 code)
func VRFCoordinatorUnusableEcrecoverErrorID() common.Hash {
	return common.HexToHash("0xccee91936689a5b456605e92531009b6fb1040fc6e6204a91576637096d5152a")
}

// UnpackUnusableEcrecoverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnusableEcrecover(uint8 code)
func (vRFCoordinator *VRFCoordinator) UnpackUnusableEcrecoverError(raw []byte) (*VRFCoordinatorUnusableEcrecover, error) {
	out := new(VRFCoordinatorUnusableEcrecover)
	if err := vRFCoordinator.abi.UnpackIntoInterface(out, "UnusableEcrecover", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VRFCoordinatorWrongKey represents a WrongKey error raised by the VRFCoordinator contract.
type VRFCoordinatorWrongKey struct {
	KeyHash [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongKey(bytes32 keyHash)
func VRFCoordinatorWrongKeyErrorID() common.Hash {
	return common.HexToHash("0xecab80c08cfa316fe827c807eb22e9135a800ac652d414873f256fe4fa9c1c07")
}

// UnpackWrongKeyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongKey(bytes32 keyHash)
func (vRFCoordinator *VRFCoordinator) UnpackWrongKeyError(raw []byte) (*VRFCoordinatorWrongKey, error) {
	out := new(VRFCoordinatorWrongKey)
	if err := vRFCoordinator.abi.UnpackIntoInterface(out, "WrongKey", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VRFCoordinatorWrongKeyState represents a WrongKeyState error raised by the VRFCoordinator contract.
type VRFCoordinatorWrongKeyState struct {
	KeyHash [32]byte
	State   uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongKeyState(bytes32 keyHash, uint8 state)
func VRFCoordinatorWrongKeyStateErrorID() common.Hash {
	return common.HexToHash("0xbcb1d4ed8996a1b22cbe7314f58d91520d909a464d2c6f4f0ea7f2117793fbb3")
}

// UnpackWrongKeyStateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongKeyState(bytes32 keyHash, uint8 state)
func (vRFCoordinator *VRFCoordinator) UnpackWrongKeyStateError(raw []byte) (*VRFCoordinatorWrongKeyState, error) {
	out := new(VRFCoordinatorWrongKeyState)
	if err := vRFCoordinator.abi.UnpackIntoInterface(out, "WrongKeyState", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VRFCoordinatorWrongOutput represents a WrongOutput error raised by the VRFCoordinator contract.
type VRFCoordinatorWrongOutput struct {
	RequestId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongOutput(bytes32 requestId)
func VRFCoordinatorWrongOutputErrorID() common.Hash {
	return common.HexToHash("0xee068af2ff705e921ca4f6943f85c6ffec9b234510dd34954bb9cdb15f01d03d")
}

// UnpackWrongOutputError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongOutput(bytes32 requestId)
func (vRFCoordinator *VRFCoordinator) UnpackWrongOutputError(raw []byte) (*VRFCoordinatorWrongOutput, error) {
	out := new(VRFCoordinatorWrongOutput)
	if err := vRFCoordinator.abi.UnpackIntoInterface(out, "WrongOutput", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VRFCoordinatorWrongStatus represents a WrongStatus error raised by the VRFCoordinator contract.
type VRFCoordinatorWrongStatus struct {
	RequestId [32]byte
	Status    uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongStatus(bytes32 requestId, uint8 status)
func VRFCoordinatorWrongStatusErrorID() common.Hash {
	return common.HexToHash("0x9d81974470eb5e30f285b1055c396a387d885a43a0fb39f84dcb3764cbc907a1")
}

// UnpackWrongStatusError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongStatus(bytes32 requestId, uint8 status)
func (vRFCoordinator *VRFCoordinator) UnpackWrongStatusError(raw []byte) (*VRFCoordinatorWrongStatus, error) {
	out := new(VRFCoordinatorWrongStatus)
	if err := vRFCoordinator.abi.UnpackIntoInterface(out, "WrongStatus", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VRFCoordinatorZeroOwner represents a ZeroOwner error raised by the VRFCoordinator contract.
type VRFCoordinatorZeroOwner struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroOwner()
func VRFCoordinatorZeroOwnerErrorID() common.Hash {
	return common.HexToHash("0x9905827b514da707a2fe590832730f62a8d762cc0f2ba71de8065112256c3068")
}

// UnpackZeroOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroOwner()
func (vRFCoordinator *VRFCoordinator) UnpackZeroOwnerError(raw []byte) (*VRFCoordinatorZeroOwner, error) {
	out := new(VRFCoordinatorZeroOwner)
	if err := vRFCoordinator.abi.UnpackIntoInterface(out, "ZeroOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VRFCoordinatorZeroRecipient represents a ZeroRecipient error raised by the VRFCoordinator contract.
type VRFCoordinatorZeroRecipient struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroRecipient()
func VRFCoordinatorZeroRecipientErrorID() common.Hash {
	return common.HexToHash("0xd27b44434400f41bccba90cdfad4d72c6c290b6d2304333570252b0a1dc90ded")
}

// UnpackZeroRecipientError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroRecipient()
func (vRFCoordinator *VRFCoordinator) UnpackZeroRecipientError(raw []byte) (*VRFCoordinatorZeroRecipient, error) {
	out := new(VRFCoordinatorZeroRecipient)
	if err := vRFCoordinator.abi.UnpackIntoInterface(out, "ZeroRecipient", raw); err != nil {
		return nil, err
	}
	return out, nil
}
