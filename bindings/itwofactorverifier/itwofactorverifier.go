// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package itwofactorverifier

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

// ITwoFactorVerifierBatch is an auto generated low-level Go binding around an user-defined struct.
type ITwoFactorVerifierBatch struct {
	FirstBlock   uint64
	PostRoot     [32]byte
	Receipts     [32]byte
	Withdrawals  [32]byte
	ParentHash   [32]byte
	PreRoot      [32]byte
	BlockHashes  [][32]byte
	OriginNumber uint64
	Data         []byte
}

// ITwoFactorVerifierPolicy is an auto generated low-level Go binding around an user-defined struct.
type ITwoFactorVerifierPolicy struct {
	App            common.Address
	Accepts        uint8
	Kinds          uint8
	RejectTime     uint32
	TeeTime        uint32
	ZkTime         uint32
	ResolveTime    uint32
	ResolveAccepts uint8
	RejectBudget   uint8
	Reward         *big.Int
}

// ITwoFactorVerifierStanding is an auto generated low-level Go binding around an user-defined struct.
type ITwoFactorVerifierStanding struct {
	Status    uint8
	Reason    uint8
	Accepts   uint8
	Rejects   uint8
	ClaimedAt *big.Int
	TeeAt     *big.Int
	ZkAt      *big.Int
	HeldAt    *big.Int
	FinalAt   *big.Int
	Policy    uint32
}

// TeeProofsClaim is an auto generated low-level Go binding around an user-defined struct.
type TeeProofsClaim struct {
	Rollup       common.Address
	L2ChainId    uint64
	FirstBlock   uint64
	LastBlock    uint64
	ParentHash   [32]byte
	LastHash     [32]byte
	PreRoot      [32]byte
	PostRoot     [32]byte
	Receipts     [32]byte
	Withdrawals  [32]byte
	Inputs       [32]byte
	Data         [32]byte
	Config       [32]byte
	OriginNumber uint64
	OriginHash   [32]byte
	Policy       uint32
}

// TeeProofsProof is an auto generated low-level Go binding around an user-defined struct.
type TeeProofsProof struct {
	Verdict       uint8
	ComputedRoot  [32]byte
	Measurement   [32]byte
	Instance      common.Address
	PolicyVersion uint32
	Recipient     common.Address
	NotAfter      uint64
	R             [32]byte
	Vs            [32]byte
}

// ITwoFactorVerifierMetaData contains all meta data concerning the ITwoFactorVerifier contract.
var ITwoFactorVerifierMetaData = bind.MetaData{
	ABI: "[{\"type\":\"function\",\"name\":\"claim\",\"inputs\":[{\"name\":\"batch\",\"type\":\"tuple\",\"internalType\":\"structITwoFactorVerifier.Batch\",\"components\":[{\"name\":\"firstBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"postRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"receipts\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"withdrawals\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"preRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"blockHashes\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"},{\"name\":\"originNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]}],\"outputs\":[{\"name\":\"claimId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"claimOf\",\"inputs\":[{\"name\":\"statement\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"claimId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"config\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"head\",\"inputs\":[],\"outputs\":[{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"hash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"l2ChainId\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"poke\",\"inputs\":[{\"name\":\"claim_\",\"type\":\"tuple\",\"internalType\":\"structTeeProofs.Claim\",\"components\":[{\"name\":\"rollup\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"l2ChainId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"firstBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"lastHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"preRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"postRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"receipts\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"withdrawals\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"inputs\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"data\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"config\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"originNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"originHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"policy\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"policy\",\"inputs\":[{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structITwoFactorVerifier.Policy\",\"components\":[{\"name\":\"app\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"accepts\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"kinds\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"rejectTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"teeTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"zkTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"resolveTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"resolveAccepts\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"rejectBudget\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"reward\",\"type\":\"uint96\",\"internalType\":\"uint96\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"policyVersion\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"settle\",\"inputs\":[{\"name\":\"claim_\",\"type\":\"tuple\",\"internalType\":\"structTeeProofs.Claim\",\"components\":[{\"name\":\"rollup\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"l2ChainId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"firstBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"lastHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"preRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"postRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"receipts\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"withdrawals\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"inputs\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"data\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"config\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"originNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"originHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"policy\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"zkProof\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"teeProof\",\"type\":\"tuple\",\"internalType\":\"structTeeProofs.Proof\",\"components\":[{\"name\":\"verdict\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"computedRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"measurement\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"instance\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"policyVersion\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"recipient\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"notAfter\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"r\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"vs\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"standing\",\"inputs\":[{\"name\":\"claimId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structITwoFactorVerifier.Standing\",\"components\":[{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"enumITwoFactorVerifier.Status\"},{\"name\":\"reason\",\"type\":\"uint8\",\"internalType\":\"enumITwoFactorVerifier.Reason\"},{\"name\":\"accepts\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"rejects\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"claimedAt\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"teeAt\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"zkAt\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"heldAt\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"finalAt\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"policy\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"statementOf\",\"inputs\":[{\"name\":\"transition\",\"type\":\"tuple\",\"internalType\":\"structIRollupZkVerifier.Transition\",\"components\":[{\"name\":\"l2ChainId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"firstBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"lastHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"preRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"postRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"receipts\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"withdrawals\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"inputs\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"config\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[{\"name\":\"statement\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"submitTee\",\"inputs\":[{\"name\":\"claim_\",\"type\":\"tuple\",\"internalType\":\"structTeeProofs.Claim\",\"components\":[{\"name\":\"rollup\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"l2ChainId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"firstBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"lastHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"preRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"postRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"receipts\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"withdrawals\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"inputs\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"data\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"config\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"originNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"originHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"policy\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"proof\",\"type\":\"tuple\",\"internalType\":\"structTeeProofs.Proof\",\"components\":[{\"name\":\"verdict\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"computedRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"measurement\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"instance\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"policyVersion\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"recipient\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"notAfter\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"r\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"vs\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"submitZk\",\"inputs\":[{\"name\":\"claim_\",\"type\":\"tuple\",\"internalType\":\"structTeeProofs.Claim\",\"components\":[{\"name\":\"rollup\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"l2ChainId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"firstBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"lastHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"preRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"postRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"receipts\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"withdrawals\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"inputs\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"data\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"config\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"originNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"originHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"policy\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"proof\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"teeVerifier\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractISGXVerifier\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"verify\",\"inputs\":[{\"name\":\"statement\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"proof\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"zkVerifier\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIRollupZkVerifier\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"ClaimFinal\",\"inputs\":[{\"name\":\"claimId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"lastBlock\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"lastHash\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"postRoot\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ClaimHeld\",\"inputs\":[{\"name\":\"claimId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"reason\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"enumITwoFactorVerifier.Reason\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ClaimRejected\",\"inputs\":[{\"name\":\"claimId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"reason\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"enumITwoFactorVerifier.Reason\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ClaimReleased\",\"inputs\":[{\"name\":\"claimId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"reason\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"enumITwoFactorVerifier.Reason\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Claimed\",\"inputs\":[{\"name\":\"claimId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"requestId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"statement\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"claim\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structTeeProofs.Claim\",\"components\":[{\"name\":\"rollup\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"l2ChainId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"firstBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"lastHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"preRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"postRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"receipts\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"withdrawals\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"inputs\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"data\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"config\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"originNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"originHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"policy\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ResolutionAnnounced\",\"inputs\":[{\"name\":\"claimId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"uphold\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"},{\"name\":\"evidence\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"at\",\"type\":\"uint40\",\"indexed\":false,\"internalType\":\"uint40\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ResolutionWithdrawn\",\"inputs\":[{\"name\":\"claimId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TeeDecided\",\"inputs\":[{\"name\":\"claimId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"requestId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"accepted\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"VerdictRecorded\",\"inputs\":[{\"name\":\"claimId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"requestId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"instance\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"verdict\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"computedRoot\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"recipient\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"reward\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ZkOnlyAnnounced\",\"inputs\":[{\"name\":\"at\",\"type\":\"uint40\",\"indexed\":false,\"internalType\":\"uint40\"},{\"name\":\"until\",\"type\":\"uint40\",\"indexed\":false,\"internalType\":\"uint40\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ZkProven\",\"inputs\":[{\"name\":\"claimId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"InvalidProof\",\"inputs\":[{\"name\":\"statement\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NotAccepted\",\"inputs\":[{\"name\":\"claimId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"enumITwoFactorVerifier.Status\"},{\"name\":\"reason\",\"type\":\"uint8\",\"internalType\":\"enumITwoFactorVerifier.Reason\"}]}]",
	ID:  "ITwoFactorVerifier",
}

// ITwoFactorVerifier is an auto generated Go binding around an Ethereum contract.
type ITwoFactorVerifier struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *ITwoFactorVerifier) GetABI() abi.ABI {
	return c.abi
}

// NewITwoFactorVerifier creates a new instance of ITwoFactorVerifier.
func NewITwoFactorVerifier() *ITwoFactorVerifier {
	parsed, err := ITwoFactorVerifierMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &ITwoFactorVerifier{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *ITwoFactorVerifier) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9b445b25.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claim((uint64,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32[],uint64,bytes) batch) returns(bytes32 claimId)
func (iTwoFactorVerifier *ITwoFactorVerifier) PackClaim(batch ITwoFactorVerifierBatch) []byte {
	enc, err := iTwoFactorVerifier.abi.Pack("claim", batch)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9b445b25.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claim((uint64,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32[],uint64,bytes) batch) returns(bytes32 claimId)
func (iTwoFactorVerifier *ITwoFactorVerifier) TryPackClaim(batch ITwoFactorVerifierBatch) ([]byte, error) {
	return iTwoFactorVerifier.abi.Pack("claim", batch)
}

// UnpackClaim is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9b445b25.
//
// Solidity: function claim((uint64,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32[],uint64,bytes) batch) returns(bytes32 claimId)
func (iTwoFactorVerifier *ITwoFactorVerifier) UnpackClaim(data []byte) ([32]byte, error) {
	out, err := iTwoFactorVerifier.abi.Unpack("claim", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackClaimOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x903fafea.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claimOf(bytes32 statement) view returns(bytes32 claimId)
func (iTwoFactorVerifier *ITwoFactorVerifier) PackClaimOf(statement [32]byte) []byte {
	enc, err := iTwoFactorVerifier.abi.Pack("claimOf", statement)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaimOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x903fafea.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claimOf(bytes32 statement) view returns(bytes32 claimId)
func (iTwoFactorVerifier *ITwoFactorVerifier) TryPackClaimOf(statement [32]byte) ([]byte, error) {
	return iTwoFactorVerifier.abi.Pack("claimOf", statement)
}

// UnpackClaimOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x903fafea.
//
// Solidity: function claimOf(bytes32 statement) view returns(bytes32 claimId)
func (iTwoFactorVerifier *ITwoFactorVerifier) UnpackClaimOf(data []byte) ([32]byte, error) {
	out, err := iTwoFactorVerifier.abi.Unpack("claimOf", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackConfig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79502c55.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function config() view returns(bytes32)
func (iTwoFactorVerifier *ITwoFactorVerifier) PackConfig() []byte {
	enc, err := iTwoFactorVerifier.abi.Pack("config")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackConfig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79502c55.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function config() view returns(bytes32)
func (iTwoFactorVerifier *ITwoFactorVerifier) TryPackConfig() ([]byte, error) {
	return iTwoFactorVerifier.abi.Pack("config")
}

// UnpackConfig is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x79502c55.
//
// Solidity: function config() view returns(bytes32)
func (iTwoFactorVerifier *ITwoFactorVerifier) UnpackConfig(data []byte) ([32]byte, error) {
	out, err := iTwoFactorVerifier.abi.Unpack("config", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackHead is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8f7dcfa3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function head() view returns(uint64 number, bytes32 hash, bytes32 root)
func (iTwoFactorVerifier *ITwoFactorVerifier) PackHead() []byte {
	enc, err := iTwoFactorVerifier.abi.Pack("head")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHead is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8f7dcfa3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function head() view returns(uint64 number, bytes32 hash, bytes32 root)
func (iTwoFactorVerifier *ITwoFactorVerifier) TryPackHead() ([]byte, error) {
	return iTwoFactorVerifier.abi.Pack("head")
}

// HeadOutput serves as a container for the return parameters of contract
// method Head.
type HeadOutput struct {
	Number uint64
	Hash   [32]byte
	Root   [32]byte
}

// UnpackHead is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8f7dcfa3.
//
// Solidity: function head() view returns(uint64 number, bytes32 hash, bytes32 root)
func (iTwoFactorVerifier *ITwoFactorVerifier) UnpackHead(data []byte) (HeadOutput, error) {
	out, err := iTwoFactorVerifier.abi.Unpack("head", data)
	outstruct := new(HeadOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Number = *abi.ConvertType(out[0], new(uint64)).(*uint64)
	outstruct.Hash = *abi.ConvertType(out[1], new([32]byte)).(*[32]byte)
	outstruct.Root = *abi.ConvertType(out[2], new([32]byte)).(*[32]byte)
	return *outstruct, nil
}

// PackL2ChainId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd6ae3cd5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function l2ChainId() view returns(uint64)
func (iTwoFactorVerifier *ITwoFactorVerifier) PackL2ChainId() []byte {
	enc, err := iTwoFactorVerifier.abi.Pack("l2ChainId")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackL2ChainId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd6ae3cd5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function l2ChainId() view returns(uint64)
func (iTwoFactorVerifier *ITwoFactorVerifier) TryPackL2ChainId() ([]byte, error) {
	return iTwoFactorVerifier.abi.Pack("l2ChainId")
}

// UnpackL2ChainId is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd6ae3cd5.
//
// Solidity: function l2ChainId() view returns(uint64)
func (iTwoFactorVerifier *ITwoFactorVerifier) UnpackL2ChainId(data []byte) (uint64, error) {
	out, err := iTwoFactorVerifier.abi.Unpack("l2ChainId", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackPoke is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x465fe59e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function poke((address,uint64,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,bytes32,uint32) claim_) returns()
func (iTwoFactorVerifier *ITwoFactorVerifier) PackPoke(claim TeeProofsClaim) []byte {
	enc, err := iTwoFactorVerifier.abi.Pack("poke", claim)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPoke is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x465fe59e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function poke((address,uint64,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,bytes32,uint32) claim_) returns()
func (iTwoFactorVerifier *ITwoFactorVerifier) TryPackPoke(claim TeeProofsClaim) ([]byte, error) {
	return iTwoFactorVerifier.abi.Pack("poke", claim)
}

// PackPolicy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x66ff4f54.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function policy(uint32 version) view returns((address,uint8,uint8,uint32,uint32,uint32,uint32,uint8,uint8,uint96))
func (iTwoFactorVerifier *ITwoFactorVerifier) PackPolicy(version uint32) []byte {
	enc, err := iTwoFactorVerifier.abi.Pack("policy", version)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPolicy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x66ff4f54.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function policy(uint32 version) view returns((address,uint8,uint8,uint32,uint32,uint32,uint32,uint8,uint8,uint96))
func (iTwoFactorVerifier *ITwoFactorVerifier) TryPackPolicy(version uint32) ([]byte, error) {
	return iTwoFactorVerifier.abi.Pack("policy", version)
}

// UnpackPolicy is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x66ff4f54.
//
// Solidity: function policy(uint32 version) view returns((address,uint8,uint8,uint32,uint32,uint32,uint32,uint8,uint8,uint96))
func (iTwoFactorVerifier *ITwoFactorVerifier) UnpackPolicy(data []byte) (ITwoFactorVerifierPolicy, error) {
	out, err := iTwoFactorVerifier.abi.Unpack("policy", data)
	if err != nil {
		return *new(ITwoFactorVerifierPolicy), err
	}
	out0 := *abi.ConvertType(out[0], new(ITwoFactorVerifierPolicy)).(*ITwoFactorVerifierPolicy)
	return out0, nil
}

// PackPolicyVersion is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x58355ead.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function policyVersion() view returns(uint32)
func (iTwoFactorVerifier *ITwoFactorVerifier) PackPolicyVersion() []byte {
	enc, err := iTwoFactorVerifier.abi.Pack("policyVersion")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPolicyVersion is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x58355ead.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function policyVersion() view returns(uint32)
func (iTwoFactorVerifier *ITwoFactorVerifier) TryPackPolicyVersion() ([]byte, error) {
	return iTwoFactorVerifier.abi.Pack("policyVersion")
}

// UnpackPolicyVersion is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x58355ead.
//
// Solidity: function policyVersion() view returns(uint32)
func (iTwoFactorVerifier *ITwoFactorVerifier) UnpackPolicyVersion(data []byte) (uint32, error) {
	out, err := iTwoFactorVerifier.abi.Unpack("policyVersion", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackSettle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x77783d31.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function settle((address,uint64,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,bytes32,uint32) claim_, bytes zkProof, (uint8,bytes32,bytes32,address,uint32,address,uint64,bytes32,bytes32) teeProof) returns()
func (iTwoFactorVerifier *ITwoFactorVerifier) PackSettle(claim TeeProofsClaim, zkProof []byte, teeProof TeeProofsProof) []byte {
	enc, err := iTwoFactorVerifier.abi.Pack("settle", claim, zkProof, teeProof)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSettle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x77783d31.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function settle((address,uint64,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,bytes32,uint32) claim_, bytes zkProof, (uint8,bytes32,bytes32,address,uint32,address,uint64,bytes32,bytes32) teeProof) returns()
func (iTwoFactorVerifier *ITwoFactorVerifier) TryPackSettle(claim TeeProofsClaim, zkProof []byte, teeProof TeeProofsProof) ([]byte, error) {
	return iTwoFactorVerifier.abi.Pack("settle", claim, zkProof, teeProof)
}

// PackStanding is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x28c7a649.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function standing(bytes32 claimId) view returns((uint8,uint8,uint8,uint8,uint40,uint40,uint40,uint40,uint40,uint32))
func (iTwoFactorVerifier *ITwoFactorVerifier) PackStanding(claimId [32]byte) []byte {
	enc, err := iTwoFactorVerifier.abi.Pack("standing", claimId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStanding is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x28c7a649.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function standing(bytes32 claimId) view returns((uint8,uint8,uint8,uint8,uint40,uint40,uint40,uint40,uint40,uint32))
func (iTwoFactorVerifier *ITwoFactorVerifier) TryPackStanding(claimId [32]byte) ([]byte, error) {
	return iTwoFactorVerifier.abi.Pack("standing", claimId)
}

// UnpackStanding is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x28c7a649.
//
// Solidity: function standing(bytes32 claimId) view returns((uint8,uint8,uint8,uint8,uint40,uint40,uint40,uint40,uint40,uint32))
func (iTwoFactorVerifier *ITwoFactorVerifier) UnpackStanding(data []byte) (ITwoFactorVerifierStanding, error) {
	out, err := iTwoFactorVerifier.abi.Unpack("standing", data)
	if err != nil {
		return *new(ITwoFactorVerifierStanding), err
	}
	out0 := *abi.ConvertType(out[0], new(ITwoFactorVerifierStanding)).(*ITwoFactorVerifierStanding)
	return out0, nil
}

// PackStatementOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9a82d341.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function statementOf((uint64,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32) transition) view returns(bytes32 statement)
func (iTwoFactorVerifier *ITwoFactorVerifier) PackStatementOf(transition IRollupZkVerifierTransition) []byte {
	enc, err := iTwoFactorVerifier.abi.Pack("statementOf", transition)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStatementOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9a82d341.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function statementOf((uint64,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32) transition) view returns(bytes32 statement)
func (iTwoFactorVerifier *ITwoFactorVerifier) TryPackStatementOf(transition IRollupZkVerifierTransition) ([]byte, error) {
	return iTwoFactorVerifier.abi.Pack("statementOf", transition)
}

// UnpackStatementOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9a82d341.
//
// Solidity: function statementOf((uint64,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32) transition) view returns(bytes32 statement)
func (iTwoFactorVerifier *ITwoFactorVerifier) UnpackStatementOf(data []byte) ([32]byte, error) {
	out, err := iTwoFactorVerifier.abi.Unpack("statementOf", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackSubmitTee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3331398a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function submitTee((address,uint64,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,bytes32,uint32) claim_, (uint8,bytes32,bytes32,address,uint32,address,uint64,bytes32,bytes32) proof) returns()
func (iTwoFactorVerifier *ITwoFactorVerifier) PackSubmitTee(claim TeeProofsClaim, proof TeeProofsProof) []byte {
	enc, err := iTwoFactorVerifier.abi.Pack("submitTee", claim, proof)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSubmitTee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3331398a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function submitTee((address,uint64,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,bytes32,uint32) claim_, (uint8,bytes32,bytes32,address,uint32,address,uint64,bytes32,bytes32) proof) returns()
func (iTwoFactorVerifier *ITwoFactorVerifier) TryPackSubmitTee(claim TeeProofsClaim, proof TeeProofsProof) ([]byte, error) {
	return iTwoFactorVerifier.abi.Pack("submitTee", claim, proof)
}

// PackSubmitZk is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x90dd2eec.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function submitZk((address,uint64,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,bytes32,uint32) claim_, bytes proof) returns()
func (iTwoFactorVerifier *ITwoFactorVerifier) PackSubmitZk(claim TeeProofsClaim, proof []byte) []byte {
	enc, err := iTwoFactorVerifier.abi.Pack("submitZk", claim, proof)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSubmitZk is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x90dd2eec.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function submitZk((address,uint64,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,bytes32,uint32) claim_, bytes proof) returns()
func (iTwoFactorVerifier *ITwoFactorVerifier) TryPackSubmitZk(claim TeeProofsClaim, proof []byte) ([]byte, error) {
	return iTwoFactorVerifier.abi.Pack("submitZk", claim, proof)
}

// PackTeeVerifier is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcda752ff.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function teeVerifier() view returns(address)
func (iTwoFactorVerifier *ITwoFactorVerifier) PackTeeVerifier() []byte {
	enc, err := iTwoFactorVerifier.abi.Pack("teeVerifier")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTeeVerifier is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcda752ff.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function teeVerifier() view returns(address)
func (iTwoFactorVerifier *ITwoFactorVerifier) TryPackTeeVerifier() ([]byte, error) {
	return iTwoFactorVerifier.abi.Pack("teeVerifier")
}

// UnpackTeeVerifier is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xcda752ff.
//
// Solidity: function teeVerifier() view returns(address)
func (iTwoFactorVerifier *ITwoFactorVerifier) UnpackTeeVerifier(data []byte) (common.Address, error) {
	out, err := iTwoFactorVerifier.abi.Unpack("teeVerifier", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackVerify is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x258ae582.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function verify(bytes32 statement, bytes proof) view returns()
func (iTwoFactorVerifier *ITwoFactorVerifier) PackVerify(statement [32]byte, proof []byte) []byte {
	enc, err := iTwoFactorVerifier.abi.Pack("verify", statement, proof)
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
func (iTwoFactorVerifier *ITwoFactorVerifier) TryPackVerify(statement [32]byte, proof []byte) ([]byte, error) {
	return iTwoFactorVerifier.abi.Pack("verify", statement, proof)
}

// PackZkVerifier is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd6df096d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function zkVerifier() view returns(address)
func (iTwoFactorVerifier *ITwoFactorVerifier) PackZkVerifier() []byte {
	enc, err := iTwoFactorVerifier.abi.Pack("zkVerifier")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackZkVerifier is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd6df096d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function zkVerifier() view returns(address)
func (iTwoFactorVerifier *ITwoFactorVerifier) TryPackZkVerifier() ([]byte, error) {
	return iTwoFactorVerifier.abi.Pack("zkVerifier")
}

// UnpackZkVerifier is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd6df096d.
//
// Solidity: function zkVerifier() view returns(address)
func (iTwoFactorVerifier *ITwoFactorVerifier) UnpackZkVerifier(data []byte) (common.Address, error) {
	out, err := iTwoFactorVerifier.abi.Unpack("zkVerifier", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// ITwoFactorVerifierClaimFinal represents a ClaimFinal event raised by the ITwoFactorVerifier contract.
type ITwoFactorVerifierClaimFinal struct {
	ClaimId   [32]byte
	LastBlock uint64
	LastHash  [32]byte
	PostRoot  [32]byte
	Raw       *types.Log // Blockchain specific contextual infos
}

const ITwoFactorVerifierClaimFinalEventName = "ClaimFinal"

// ContractEventName returns the user-defined event name.
func (ITwoFactorVerifierClaimFinal) ContractEventName() string {
	return ITwoFactorVerifierClaimFinalEventName
}

// UnpackClaimFinalEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ClaimFinal(bytes32 indexed claimId, uint64 lastBlock, bytes32 lastHash, bytes32 postRoot)
func (iTwoFactorVerifier *ITwoFactorVerifier) UnpackClaimFinalEvent(log *types.Log) (*ITwoFactorVerifierClaimFinal, error) {
	event := "ClaimFinal"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iTwoFactorVerifier.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ITwoFactorVerifierClaimFinal)
	if len(log.Data) > 0 {
		if err := iTwoFactorVerifier.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iTwoFactorVerifier.abi.Events[event].Inputs {
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

// ITwoFactorVerifierClaimHeld represents a ClaimHeld event raised by the ITwoFactorVerifier contract.
type ITwoFactorVerifierClaimHeld struct {
	ClaimId [32]byte
	Reason  uint8
	Raw     *types.Log // Blockchain specific contextual infos
}

const ITwoFactorVerifierClaimHeldEventName = "ClaimHeld"

// ContractEventName returns the user-defined event name.
func (ITwoFactorVerifierClaimHeld) ContractEventName() string {
	return ITwoFactorVerifierClaimHeldEventName
}

// UnpackClaimHeldEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ClaimHeld(bytes32 indexed claimId, uint8 reason)
func (iTwoFactorVerifier *ITwoFactorVerifier) UnpackClaimHeldEvent(log *types.Log) (*ITwoFactorVerifierClaimHeld, error) {
	event := "ClaimHeld"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iTwoFactorVerifier.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ITwoFactorVerifierClaimHeld)
	if len(log.Data) > 0 {
		if err := iTwoFactorVerifier.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iTwoFactorVerifier.abi.Events[event].Inputs {
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

// ITwoFactorVerifierClaimRejected represents a ClaimRejected event raised by the ITwoFactorVerifier contract.
type ITwoFactorVerifierClaimRejected struct {
	ClaimId [32]byte
	Reason  uint8
	Raw     *types.Log // Blockchain specific contextual infos
}

const ITwoFactorVerifierClaimRejectedEventName = "ClaimRejected"

// ContractEventName returns the user-defined event name.
func (ITwoFactorVerifierClaimRejected) ContractEventName() string {
	return ITwoFactorVerifierClaimRejectedEventName
}

// UnpackClaimRejectedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ClaimRejected(bytes32 indexed claimId, uint8 reason)
func (iTwoFactorVerifier *ITwoFactorVerifier) UnpackClaimRejectedEvent(log *types.Log) (*ITwoFactorVerifierClaimRejected, error) {
	event := "ClaimRejected"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iTwoFactorVerifier.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ITwoFactorVerifierClaimRejected)
	if len(log.Data) > 0 {
		if err := iTwoFactorVerifier.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iTwoFactorVerifier.abi.Events[event].Inputs {
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

// ITwoFactorVerifierClaimReleased represents a ClaimReleased event raised by the ITwoFactorVerifier contract.
type ITwoFactorVerifierClaimReleased struct {
	ClaimId [32]byte
	Reason  uint8
	Raw     *types.Log // Blockchain specific contextual infos
}

const ITwoFactorVerifierClaimReleasedEventName = "ClaimReleased"

// ContractEventName returns the user-defined event name.
func (ITwoFactorVerifierClaimReleased) ContractEventName() string {
	return ITwoFactorVerifierClaimReleasedEventName
}

// UnpackClaimReleasedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ClaimReleased(bytes32 indexed claimId, uint8 reason)
func (iTwoFactorVerifier *ITwoFactorVerifier) UnpackClaimReleasedEvent(log *types.Log) (*ITwoFactorVerifierClaimReleased, error) {
	event := "ClaimReleased"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iTwoFactorVerifier.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ITwoFactorVerifierClaimReleased)
	if len(log.Data) > 0 {
		if err := iTwoFactorVerifier.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iTwoFactorVerifier.abi.Events[event].Inputs {
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

// ITwoFactorVerifierClaimed represents a Claimed event raised by the ITwoFactorVerifier contract.
type ITwoFactorVerifierClaimed struct {
	ClaimId   [32]byte
	RequestId [32]byte
	Statement [32]byte
	Claim     TeeProofsClaim
	Raw       *types.Log // Blockchain specific contextual infos
}

const ITwoFactorVerifierClaimedEventName = "Claimed"

// ContractEventName returns the user-defined event name.
func (ITwoFactorVerifierClaimed) ContractEventName() string {
	return ITwoFactorVerifierClaimedEventName
}

// UnpackClaimedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Claimed(bytes32 indexed claimId, bytes32 indexed requestId, bytes32 indexed statement, (address,uint64,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,bytes32,uint32) claim)
func (iTwoFactorVerifier *ITwoFactorVerifier) UnpackClaimedEvent(log *types.Log) (*ITwoFactorVerifierClaimed, error) {
	event := "Claimed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iTwoFactorVerifier.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ITwoFactorVerifierClaimed)
	if len(log.Data) > 0 {
		if err := iTwoFactorVerifier.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iTwoFactorVerifier.abi.Events[event].Inputs {
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

// ITwoFactorVerifierResolutionAnnounced represents a ResolutionAnnounced event raised by the ITwoFactorVerifier contract.
type ITwoFactorVerifierResolutionAnnounced struct {
	ClaimId  [32]byte
	Uphold   bool
	Evidence [32]byte
	At       *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const ITwoFactorVerifierResolutionAnnouncedEventName = "ResolutionAnnounced"

// ContractEventName returns the user-defined event name.
func (ITwoFactorVerifierResolutionAnnounced) ContractEventName() string {
	return ITwoFactorVerifierResolutionAnnouncedEventName
}

// UnpackResolutionAnnouncedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ResolutionAnnounced(bytes32 indexed claimId, bool uphold, bytes32 evidence, uint40 at)
func (iTwoFactorVerifier *ITwoFactorVerifier) UnpackResolutionAnnouncedEvent(log *types.Log) (*ITwoFactorVerifierResolutionAnnounced, error) {
	event := "ResolutionAnnounced"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iTwoFactorVerifier.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ITwoFactorVerifierResolutionAnnounced)
	if len(log.Data) > 0 {
		if err := iTwoFactorVerifier.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iTwoFactorVerifier.abi.Events[event].Inputs {
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

// ITwoFactorVerifierResolutionWithdrawn represents a ResolutionWithdrawn event raised by the ITwoFactorVerifier contract.
type ITwoFactorVerifierResolutionWithdrawn struct {
	ClaimId [32]byte
	Raw     *types.Log // Blockchain specific contextual infos
}

const ITwoFactorVerifierResolutionWithdrawnEventName = "ResolutionWithdrawn"

// ContractEventName returns the user-defined event name.
func (ITwoFactorVerifierResolutionWithdrawn) ContractEventName() string {
	return ITwoFactorVerifierResolutionWithdrawnEventName
}

// UnpackResolutionWithdrawnEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ResolutionWithdrawn(bytes32 indexed claimId)
func (iTwoFactorVerifier *ITwoFactorVerifier) UnpackResolutionWithdrawnEvent(log *types.Log) (*ITwoFactorVerifierResolutionWithdrawn, error) {
	event := "ResolutionWithdrawn"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iTwoFactorVerifier.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ITwoFactorVerifierResolutionWithdrawn)
	if len(log.Data) > 0 {
		if err := iTwoFactorVerifier.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iTwoFactorVerifier.abi.Events[event].Inputs {
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

// ITwoFactorVerifierTeeDecided represents a TeeDecided event raised by the ITwoFactorVerifier contract.
type ITwoFactorVerifierTeeDecided struct {
	ClaimId   [32]byte
	RequestId [32]byte
	Accepted  bool
	Raw       *types.Log // Blockchain specific contextual infos
}

const ITwoFactorVerifierTeeDecidedEventName = "TeeDecided"

// ContractEventName returns the user-defined event name.
func (ITwoFactorVerifierTeeDecided) ContractEventName() string {
	return ITwoFactorVerifierTeeDecidedEventName
}

// UnpackTeeDecidedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TeeDecided(bytes32 indexed claimId, bytes32 indexed requestId, bool accepted)
func (iTwoFactorVerifier *ITwoFactorVerifier) UnpackTeeDecidedEvent(log *types.Log) (*ITwoFactorVerifierTeeDecided, error) {
	event := "TeeDecided"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iTwoFactorVerifier.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ITwoFactorVerifierTeeDecided)
	if len(log.Data) > 0 {
		if err := iTwoFactorVerifier.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iTwoFactorVerifier.abi.Events[event].Inputs {
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

// ITwoFactorVerifierVerdictRecorded represents a VerdictRecorded event raised by the ITwoFactorVerifier contract.
type ITwoFactorVerifierVerdictRecorded struct {
	ClaimId      [32]byte
	RequestId    [32]byte
	Instance     common.Address
	Verdict      uint8
	ComputedRoot [32]byte
	Recipient    common.Address
	Reward       *big.Int
	Raw          *types.Log // Blockchain specific contextual infos
}

const ITwoFactorVerifierVerdictRecordedEventName = "VerdictRecorded"

// ContractEventName returns the user-defined event name.
func (ITwoFactorVerifierVerdictRecorded) ContractEventName() string {
	return ITwoFactorVerifierVerdictRecordedEventName
}

// UnpackVerdictRecordedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VerdictRecorded(bytes32 indexed claimId, bytes32 indexed requestId, address indexed instance, uint8 verdict, bytes32 computedRoot, address recipient, uint256 reward)
func (iTwoFactorVerifier *ITwoFactorVerifier) UnpackVerdictRecordedEvent(log *types.Log) (*ITwoFactorVerifierVerdictRecorded, error) {
	event := "VerdictRecorded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iTwoFactorVerifier.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ITwoFactorVerifierVerdictRecorded)
	if len(log.Data) > 0 {
		if err := iTwoFactorVerifier.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iTwoFactorVerifier.abi.Events[event].Inputs {
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

// ITwoFactorVerifierZkOnlyAnnounced represents a ZkOnlyAnnounced event raised by the ITwoFactorVerifier contract.
type ITwoFactorVerifierZkOnlyAnnounced struct {
	At    *big.Int
	Until *big.Int
	Raw   *types.Log // Blockchain specific contextual infos
}

const ITwoFactorVerifierZkOnlyAnnouncedEventName = "ZkOnlyAnnounced"

// ContractEventName returns the user-defined event name.
func (ITwoFactorVerifierZkOnlyAnnounced) ContractEventName() string {
	return ITwoFactorVerifierZkOnlyAnnouncedEventName
}

// UnpackZkOnlyAnnouncedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ZkOnlyAnnounced(uint40 at, uint40 until)
func (iTwoFactorVerifier *ITwoFactorVerifier) UnpackZkOnlyAnnouncedEvent(log *types.Log) (*ITwoFactorVerifierZkOnlyAnnounced, error) {
	event := "ZkOnlyAnnounced"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iTwoFactorVerifier.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ITwoFactorVerifierZkOnlyAnnounced)
	if len(log.Data) > 0 {
		if err := iTwoFactorVerifier.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iTwoFactorVerifier.abi.Events[event].Inputs {
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

// ITwoFactorVerifierZkProven represents a ZkProven event raised by the ITwoFactorVerifier contract.
type ITwoFactorVerifierZkProven struct {
	ClaimId [32]byte
	Raw     *types.Log // Blockchain specific contextual infos
}

const ITwoFactorVerifierZkProvenEventName = "ZkProven"

// ContractEventName returns the user-defined event name.
func (ITwoFactorVerifierZkProven) ContractEventName() string {
	return ITwoFactorVerifierZkProvenEventName
}

// UnpackZkProvenEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ZkProven(bytes32 indexed claimId)
func (iTwoFactorVerifier *ITwoFactorVerifier) UnpackZkProvenEvent(log *types.Log) (*ITwoFactorVerifierZkProven, error) {
	event := "ZkProven"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iTwoFactorVerifier.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ITwoFactorVerifierZkProven)
	if len(log.Data) > 0 {
		if err := iTwoFactorVerifier.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iTwoFactorVerifier.abi.Events[event].Inputs {
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
func (iTwoFactorVerifier *ITwoFactorVerifier) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], iTwoFactorVerifier.abi.Errors["InvalidProof"].ID.Bytes()[:4]) {
		return iTwoFactorVerifier.UnpackInvalidProofError(raw[4:])
	}
	if bytes.Equal(raw[:4], iTwoFactorVerifier.abi.Errors["NotAccepted"].ID.Bytes()[:4]) {
		return iTwoFactorVerifier.UnpackNotAcceptedError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// ITwoFactorVerifierInvalidProof represents a InvalidProof error raised by the ITwoFactorVerifier contract.
type ITwoFactorVerifierInvalidProof struct {
	Statement [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidProof(bytes32 statement)
func ITwoFactorVerifierInvalidProofErrorID() common.Hash {
	return common.HexToHash("0x47f66a558ac8db87f5142bc656e7a9bf511c6bd4ed2d8db24247bcdb01d880a2")
}

// UnpackInvalidProofError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidProof(bytes32 statement)
func (iTwoFactorVerifier *ITwoFactorVerifier) UnpackInvalidProofError(raw []byte) (*ITwoFactorVerifierInvalidProof, error) {
	out := new(ITwoFactorVerifierInvalidProof)
	if err := iTwoFactorVerifier.abi.UnpackIntoInterface(out, "InvalidProof", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ITwoFactorVerifierNotAccepted represents a NotAccepted error raised by the ITwoFactorVerifier contract.
type ITwoFactorVerifierNotAccepted struct {
	ClaimId [32]byte
	Status  uint8
	Reason  uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotAccepted(bytes32 claimId, uint8 status, uint8 reason)
func ITwoFactorVerifierNotAcceptedErrorID() common.Hash {
	return common.HexToHash("0x7dae1d711dbc4426a8d8962abd6d2f691b925f826b7abf0ab5ba68c54827f9ef")
}

// UnpackNotAcceptedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotAccepted(bytes32 claimId, uint8 status, uint8 reason)
func (iTwoFactorVerifier *ITwoFactorVerifier) UnpackNotAcceptedError(raw []byte) (*ITwoFactorVerifierNotAccepted, error) {
	out := new(ITwoFactorVerifierNotAccepted)
	if err := iTwoFactorVerifier.abi.UnpackIntoInterface(out, "NotAccepted", raw); err != nil {
		return nil, err
	}
	return out, nil
}
