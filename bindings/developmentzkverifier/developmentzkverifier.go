// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package developmentzkverifier

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

// IRollupZkVerifierTransition is an auto generated low-level Go binding around an user-defined struct.
type IRollupZkVerifierTransition struct {
	L2ChainId   uint64
	FirstBlock  uint64
	LastBlock   uint64
	ParentHash  [32]byte
	LastHash    [32]byte
	PreRoot     [32]byte
	PostRoot    [32]byte
	Receipts    [32]byte
	Withdrawals [32]byte
	Inputs      [32]byte
	Config      [32]byte
}

// DevelopmentZkVerifierMetaData contains all meta data concerning the DevelopmentZkVerifier contract.
var DevelopmentZkVerifierMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"prover_\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"digestOf\",\"inputs\":[{\"name\":\"statement\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"prover\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"statementOf\",\"inputs\":[{\"name\":\"transition\",\"type\":\"tuple\",\"internalType\":\"structIRollupZkVerifier.Transition\",\"components\":[{\"name\":\"l2ChainId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"firstBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"lastHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"preRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"postRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"receipts\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"withdrawals\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"inputs\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"config\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"verify\",\"inputs\":[{\"name\":\"statement\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"proof\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"view\"},{\"type\":\"error\",\"name\":\"DevelopmentOnly\",\"inputs\":[{\"name\":\"chainId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidProof\",\"inputs\":[{\"name\":\"statement\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"ZeroProver\",\"inputs\":[]}]",
	ID:  "DevelopmentZkVerifier",
	Bin: "0x60a0346100b557601f6105f938819003918201601f19168301916001600160401b038311848410176100b9578084926020946040528339810103126100b557516001600160a01b0381168082036100b557156100a6576105394614158061009a575b6100875760805260405161052b90816100ce823960805181818161016601526102880152f35b6357f8cf1760e11b5f524660045260245ffd5b50617a69461415610061565b630fcc138760e21b5f5260045ffd5b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe60806040526004361015610011575f80fd5b5f3560e01c8063258ae5821461018a57806332a8f30f1461013a5780636901eb1e1461011457639a82d34114610045575f80fd5b3461011057610160366003190112610110576040516020810160043567ffffffffffffffff811680910361011057815260243567ffffffffffffffff81168091036101105760408301526044359167ffffffffffffffff8316809303610110576020926060820152606435608082015260843560a082015260a43560c082015260c43560e082015260e4356101008201526101043561012082015261012435610140820152610144356101608201526101608152610105610180826102fe565b519020604051908152f35b5f80fd5b34610110576020366003190112610110576020610132600435610334565b604051908152f35b34610110575f36600319011261011057602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346101105760403660031901126101105760043560243567ffffffffffffffff811161011057366023820112156101105780600401359067ffffffffffffffff821161011057366024838301011161011057610539461415806102f2575b6102c657610228915f60206101fc86610334565b928060246040519661021785601f19601f86011601896102fe565b828852018387013784010152610457565b5060048110156102b257159081159161026e575b5061024357005b7f47f66a55000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b905073ffffffffffffffffffffffffffffffffffffffff807f000000000000000000000000000000000000000000000000000000000000000016911614158261023c565b634e487b7160e01b5f52602160045260245ffd5b7faff19e2e000000000000000000000000000000000000000000000000000000005f524660045260245ffd5b50617a694614156101e8565b90601f8019910116810190811067ffffffffffffffff82111761032057604052565b634e487b7160e01b5f52604160045260245ffd5b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f7f1a37dfb423767aa4a410c0c9506e8cabb1211599d37f1c981ee407a5686db360408201527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc660608201524660808201523060a082015260a081526103c660c0826102fe565b5190209060405160208101917fffe5506a1328e454f7b2415dda091621f2c67a8f35585a32c2719fbe2c5e7e7d83526040820152604081526104096060826102fe565b5190206040519060208201927f1901000000000000000000000000000000000000000000000000000000000000845260228301526042820152604281526104516062826102fe565b51902090565b8151919060418303610487576104809250602082015190606060408401519301515f1a90610491565b9192909190565b50505f9160029190565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411610520579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa15610515575f5173ffffffffffffffffffffffffffffffffffffffff81161561050b57905f905f90565b505f906001905f90565b6040513d5f823e3d90fd5b5050505f916003919056",
}

// DevelopmentZkVerifier is an auto generated Go binding around an Ethereum contract.
type DevelopmentZkVerifier struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *DevelopmentZkVerifier) GetABI() abi.ABI {
	return c.abi
}

// NewDevelopmentZkVerifier creates a new instance of DevelopmentZkVerifier.
func NewDevelopmentZkVerifier() *DevelopmentZkVerifier {
	parsed, err := DevelopmentZkVerifierMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &DevelopmentZkVerifier{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *DevelopmentZkVerifier) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address prover_) returns()
func (developmentZkVerifier *DevelopmentZkVerifier) PackConstructor(prover_ common.Address) []byte {
	enc, err := developmentZkVerifier.abi.Pack("", prover_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackDigestOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6901eb1e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function digestOf(bytes32 statement) view returns(bytes32)
func (developmentZkVerifier *DevelopmentZkVerifier) PackDigestOf(statement [32]byte) []byte {
	enc, err := developmentZkVerifier.abi.Pack("digestOf", statement)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDigestOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6901eb1e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function digestOf(bytes32 statement) view returns(bytes32)
func (developmentZkVerifier *DevelopmentZkVerifier) TryPackDigestOf(statement [32]byte) ([]byte, error) {
	return developmentZkVerifier.abi.Pack("digestOf", statement)
}

// UnpackDigestOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6901eb1e.
//
// Solidity: function digestOf(bytes32 statement) view returns(bytes32)
func (developmentZkVerifier *DevelopmentZkVerifier) UnpackDigestOf(data []byte) ([32]byte, error) {
	out, err := developmentZkVerifier.abi.Unpack("digestOf", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackProver is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x32a8f30f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function prover() view returns(address)
func (developmentZkVerifier *DevelopmentZkVerifier) PackProver() []byte {
	enc, err := developmentZkVerifier.abi.Pack("prover")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProver is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x32a8f30f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function prover() view returns(address)
func (developmentZkVerifier *DevelopmentZkVerifier) TryPackProver() ([]byte, error) {
	return developmentZkVerifier.abi.Pack("prover")
}

// UnpackProver is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x32a8f30f.
//
// Solidity: function prover() view returns(address)
func (developmentZkVerifier *DevelopmentZkVerifier) UnpackProver(data []byte) (common.Address, error) {
	out, err := developmentZkVerifier.abi.Unpack("prover", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackStatementOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9a82d341.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function statementOf((uint64,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32) transition) pure returns(bytes32)
func (developmentZkVerifier *DevelopmentZkVerifier) PackStatementOf(transition IRollupZkVerifierTransition) []byte {
	enc, err := developmentZkVerifier.abi.Pack("statementOf", transition)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStatementOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9a82d341.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function statementOf((uint64,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32) transition) pure returns(bytes32)
func (developmentZkVerifier *DevelopmentZkVerifier) TryPackStatementOf(transition IRollupZkVerifierTransition) ([]byte, error) {
	return developmentZkVerifier.abi.Pack("statementOf", transition)
}

// UnpackStatementOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9a82d341.
//
// Solidity: function statementOf((uint64,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32) transition) pure returns(bytes32)
func (developmentZkVerifier *DevelopmentZkVerifier) UnpackStatementOf(data []byte) ([32]byte, error) {
	out, err := developmentZkVerifier.abi.Unpack("statementOf", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackVerify is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x258ae582.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function verify(bytes32 statement, bytes proof) view returns()
func (developmentZkVerifier *DevelopmentZkVerifier) PackVerify(statement [32]byte, proof []byte) []byte {
	enc, err := developmentZkVerifier.abi.Pack("verify", statement, proof)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVerify is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x258ae582.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function verify(bytes32 statement, bytes proof) view returns()
func (developmentZkVerifier *DevelopmentZkVerifier) TryPackVerify(statement [32]byte, proof []byte) ([]byte, error) {
	return developmentZkVerifier.abi.Pack("verify", statement, proof)
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (developmentZkVerifier *DevelopmentZkVerifier) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], developmentZkVerifier.abi.Errors["DevelopmentOnly"].ID.Bytes()[:4]) {
		return developmentZkVerifier.UnpackDevelopmentOnlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], developmentZkVerifier.abi.Errors["InvalidProof"].ID.Bytes()[:4]) {
		return developmentZkVerifier.UnpackInvalidProofError(raw[4:])
	}
	if bytes.Equal(raw[:4], developmentZkVerifier.abi.Errors["ZeroProver"].ID.Bytes()[:4]) {
		return developmentZkVerifier.UnpackZeroProverError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// DevelopmentZkVerifierDevelopmentOnly represents a DevelopmentOnly error raised by the DevelopmentZkVerifier contract.
type DevelopmentZkVerifierDevelopmentOnly struct {
	ChainId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DevelopmentOnly(uint256 chainId)
func DevelopmentZkVerifierDevelopmentOnlyErrorID() common.Hash {
	return common.HexToHash("0xaff19e2e7c39488f10cda03123236b3e704f9530afff9824bcbe65acba308264")
}

// UnpackDevelopmentOnlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DevelopmentOnly(uint256 chainId)
func (developmentZkVerifier *DevelopmentZkVerifier) UnpackDevelopmentOnlyError(raw []byte) (*DevelopmentZkVerifierDevelopmentOnly, error) {
	out := new(DevelopmentZkVerifierDevelopmentOnly)
	if err := developmentZkVerifier.abi.UnpackIntoInterface(out, "DevelopmentOnly", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevelopmentZkVerifierInvalidProof represents a InvalidProof error raised by the DevelopmentZkVerifier contract.
type DevelopmentZkVerifierInvalidProof struct {
	Statement [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidProof(bytes32 statement)
func DevelopmentZkVerifierInvalidProofErrorID() common.Hash {
	return common.HexToHash("0x47f66a558ac8db87f5142bc656e7a9bf511c6bd4ed2d8db24247bcdb01d880a2")
}

// UnpackInvalidProofError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidProof(bytes32 statement)
func (developmentZkVerifier *DevelopmentZkVerifier) UnpackInvalidProofError(raw []byte) (*DevelopmentZkVerifierInvalidProof, error) {
	out := new(DevelopmentZkVerifierInvalidProof)
	if err := developmentZkVerifier.abi.UnpackIntoInterface(out, "InvalidProof", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevelopmentZkVerifierZeroProver represents a ZeroProver error raised by the DevelopmentZkVerifier contract.
type DevelopmentZkVerifierZeroProver struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroProver()
func DevelopmentZkVerifierZeroProverErrorID() common.Hash {
	return common.HexToHash("0x3f304e1c5540f8678dda33dcb17bfda31373e47c64f220fdcc06d2e728a7560b")
}

// UnpackZeroProverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroProver()
func (developmentZkVerifier *DevelopmentZkVerifier) UnpackZeroProverError(raw []byte) (*DevelopmentZkVerifierZeroProver, error) {
	out := new(DevelopmentZkVerifierZeroProver)
	if err := developmentZkVerifier.abi.UnpackIntoInterface(out, "ZeroProver", raw); err != nil {
		return nil, err
	}
	return out, nil
}
