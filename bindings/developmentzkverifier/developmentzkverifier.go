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
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"prover_\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"prover\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"statementOf\",\"inputs\":[{\"name\":\"transition\",\"type\":\"tuple\",\"internalType\":\"structIRollupZkVerifier.Transition\",\"components\":[{\"name\":\"l2ChainId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"firstBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"lastHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"preRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"postRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"receipts\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"withdrawals\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"inputs\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"config\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"verify\",\"inputs\":[{\"name\":\"statement\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"proof\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"view\"},{\"type\":\"error\",\"name\":\"InvalidProof\",\"inputs\":[{\"name\":\"statement\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}]",
	ID:  "DevelopmentZkVerifier",
	Bin: "0x60a034607c57601f61041d38819003918201601f19168301916001600160401b03831184841017608a57808492602094604052833981010312607c57516001600160a01b0381168103607c57610539461480156080575b15607c5760805260405161037e908161009f823960805181818161014601526102070152f35b5f80fd5b50617a6946146056565b634e487b7160e01b5f52604160045260245ffdfe6080806040526004361015610012575f80fd5b5f3560e01c908163258ae5821461016a5750806332a8f30f1461011a57639a82d3411461003d575f80fd5b3461011657610160366003190112610116576040516020810146815230604083015260043567ffffffffffffffff811680910361011657606083015260243567ffffffffffffffff81168091036101165760808301526044359167ffffffffffffffff83168093036101165760209260a082015260643560c082015260843560e082015260a43561010082015260c43561012082015260e4356101408201526101043561016082015261012435610180820152610144356101a08201526101a0815261010b6101c08261025b565b519020604051908152f35b5f80fd5b34610116575f36600319011261011657602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461011657604036600319011261011657600435906024359067ffffffffffffffff8211610116573660238301121561011657816004013567ffffffffffffffff8111610116573660248285010111610116576020815f9260246101ed966101db85601f19601f860116018861025b565b828752018386013783010152826102aa565b505073ffffffffffffffffffffffffffffffffffffffff807f00000000000000000000000000000000000000000000000000000000000000001691160361023057005b7f47f66a55000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b90601f8019910116810190811067ffffffffffffffff82111761027d57604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b81519190604183036102da576102d39250602082015190606060408401519301515f1a906102e4565b9192909190565b50505f9160029190565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411610373579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa15610368575f5173ffffffffffffffffffffffffffffffffffffffff81161561035e57905f905f90565b505f906001905f90565b6040513d5f823e3d90fd5b5050505f916003919056",
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
// Solidity: function statementOf((uint64,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32) transition) view returns(bytes32)
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
// Solidity: function statementOf((uint64,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32) transition) view returns(bytes32)
func (developmentZkVerifier *DevelopmentZkVerifier) TryPackStatementOf(transition IRollupZkVerifierTransition) ([]byte, error) {
	return developmentZkVerifier.abi.Pack("statementOf", transition)
}

// UnpackStatementOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9a82d341.
//
// Solidity: function statementOf((uint64,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32) transition) view returns(bytes32)
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
	if bytes.Equal(raw[:4], developmentZkVerifier.abi.Errors["InvalidProof"].ID.Bytes()[:4]) {
		return developmentZkVerifier.UnpackInvalidProofError(raw[4:])
	}
	return nil, errors.New("Unknown error")
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
