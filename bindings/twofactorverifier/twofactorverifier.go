// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package twofactorverifier

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

// IRollupGovernancePolicy is an auto generated low-level Go binding around an user-defined struct.
type IRollupGovernancePolicy struct {
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

// ITwoFactorVerifierBeginning is an auto generated low-level Go binding around an user-defined struct.
type ITwoFactorVerifierBeginning struct {
	Governance common.Address
	L2ChainId  uint64
	Config     [32]byte
	HeadNumber uint64
	HeadHash   [32]byte
	HeadRoot   [32]byte
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

// TwoFactorVerifierMetaData contains all meta data concerning the TwoFactorVerifier contract.
var TwoFactorVerifierMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"b\",\"type\":\"tuple\",\"internalType\":\"structITwoFactorVerifier.Beginning\",\"components\":[{\"name\":\"governance\",\"type\":\"address\",\"internalType\":\"contractIRollupGovernance\"},{\"name\":\"l2ChainId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"config\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"headNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"headHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"headRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"announceResolution\",\"inputs\":[{\"name\":\"claimId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"uphold\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"evidence\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"claim\",\"inputs\":[{\"name\":\"batch\",\"type\":\"tuple\",\"internalType\":\"structITwoFactorVerifier.Batch\",\"components\":[{\"name\":\"firstBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"postRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"receipts\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"withdrawals\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"preRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"blockHashes\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"},{\"name\":\"originNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]}],\"outputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"claimOf\",\"inputs\":[{\"name\":\"statement\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"claimId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"collect\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"config\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"credit\",\"inputs\":[{\"name\":\"recipient\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"credits\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"executeResolution\",\"inputs\":[{\"name\":\"claimId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"freezeZkVerifier\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"fund\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"governance\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIRollupGovernance\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"head\",\"inputs\":[],\"outputs\":[{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"hash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"heldFrom\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isPlainEvm\",\"inputs\":[{\"name\":\"chainId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"l2ChainId\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"poke\",\"inputs\":[{\"name\":\"claim_\",\"type\":\"tuple\",\"internalType\":\"structTeeProofs.Claim\",\"components\":[{\"name\":\"rollup\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"l2ChainId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"firstBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"lastHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"preRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"postRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"receipts\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"withdrawals\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"inputs\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"data\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"config\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"originNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"originHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"policy\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"policy\",\"inputs\":[{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIRollupGovernance.Policy\",\"components\":[{\"name\":\"app\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"accepts\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"kinds\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"rejectTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"teeTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"zkTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"resolveTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"resolveAccepts\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"rejectBudget\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"reward\",\"type\":\"uint96\",\"internalType\":\"uint96\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"policyVersion\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"resolution\",\"inputs\":[{\"name\":\"claimId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"at\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"uphold\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"reason\",\"type\":\"uint8\",\"internalType\":\"enumITwoFactorVerifier.Reason\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"restate\",\"inputs\":[{\"name\":\"claim_\",\"type\":\"tuple\",\"internalType\":\"structTeeProofs.Claim\",\"components\":[{\"name\":\"rollup\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"l2ChainId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"firstBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"lastHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"preRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"postRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"receipts\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"withdrawals\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"inputs\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"data\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"config\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"originNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"originHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"policy\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"outputs\":[{\"name\":\"statement\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"restoreBudget\",\"inputs\":[{\"name\":\"claimId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"voter\",\"type\":\"bytes20\",\"internalType\":\"bytes20\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"settle\",\"inputs\":[{\"name\":\"claim_\",\"type\":\"tuple\",\"internalType\":\"structTeeProofs.Claim\",\"components\":[{\"name\":\"rollup\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"l2ChainId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"firstBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"lastHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"preRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"postRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"receipts\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"withdrawals\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"inputs\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"data\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"config\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"originNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"originHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"policy\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"zkProof\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"teeProof\",\"type\":\"tuple\",\"internalType\":\"structTeeProofs.Proof\",\"components\":[{\"name\":\"verdict\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"computedRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"measurement\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"instance\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"policyVersion\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"recipient\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"notAfter\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"r\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"vs\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"spent\",\"inputs\":[{\"name\":\"voter\",\"type\":\"bytes20\",\"internalType\":\"bytes20\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"standing\",\"inputs\":[{\"name\":\"claimId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structITwoFactorVerifier.Standing\",\"components\":[{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"enumITwoFactorVerifier.Status\"},{\"name\":\"reason\",\"type\":\"uint8\",\"internalType\":\"enumITwoFactorVerifier.Reason\"},{\"name\":\"accepts\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"rejects\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"claimedAt\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"teeAt\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"zkAt\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"heldAt\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"finalAt\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"policy\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"statementOf\",\"inputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIRollupZkVerifier.Transition\",\"components\":[{\"name\":\"l2ChainId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"firstBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"lastHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"preRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"postRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"receipts\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"withdrawals\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"inputs\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"config\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"submitTee\",\"inputs\":[{\"name\":\"claim_\",\"type\":\"tuple\",\"internalType\":\"structTeeProofs.Claim\",\"components\":[{\"name\":\"rollup\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"l2ChainId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"firstBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"lastHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"preRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"postRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"receipts\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"withdrawals\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"inputs\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"data\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"config\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"originNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"originHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"policy\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"proof\",\"type\":\"tuple\",\"internalType\":\"structTeeProofs.Proof\",\"components\":[{\"name\":\"verdict\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"computedRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"measurement\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"instance\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"policyVersion\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"recipient\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"notAfter\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"r\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"vs\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"submitTeeUnder\",\"inputs\":[{\"name\":\"claim_\",\"type\":\"tuple\",\"internalType\":\"structTeeProofs.Claim\",\"components\":[{\"name\":\"rollup\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"l2ChainId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"firstBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"lastHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"preRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"postRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"receipts\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"withdrawals\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"inputs\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"data\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"config\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"originNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"originHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"policy\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"proof\",\"type\":\"tuple\",\"internalType\":\"structTeeProofs.Proof\",\"components\":[{\"name\":\"verdict\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"computedRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"measurement\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"instance\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"policyVersion\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"recipient\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"notAfter\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"r\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"vs\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"verifier\",\"type\":\"address\",\"internalType\":\"contractISGXVerifier\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"submitZk\",\"inputs\":[{\"name\":\"claim_\",\"type\":\"tuple\",\"internalType\":\"structTeeProofs.Claim\",\"components\":[{\"name\":\"rollup\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"l2ChainId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"firstBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"lastHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"preRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"postRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"receipts\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"withdrawals\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"inputs\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"data\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"config\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"originNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"originHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"policy\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"proof\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"submitZkContradiction\",\"inputs\":[{\"name\":\"claim_\",\"type\":\"tuple\",\"internalType\":\"structTeeProofs.Claim\",\"components\":[{\"name\":\"rollup\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"l2ChainId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"firstBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"lastHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"preRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"postRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"receipts\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"withdrawals\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"inputs\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"data\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"config\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"originNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"originHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"policy\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"other\",\"type\":\"tuple\",\"internalType\":\"structIRollupZkVerifier.Transition\",\"components\":[{\"name\":\"l2ChainId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"firstBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"lastHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"preRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"postRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"receipts\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"withdrawals\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"inputs\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"config\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"proof\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"teeVerifier\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractISGXVerifier\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"verify\",\"inputs\":[{\"name\":\"statement\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"proof\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"votes\",\"inputs\":[{\"name\":\"claimId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"accepts\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"rejects\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"withdraw\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"withdrawResolution\",\"inputs\":[{\"name\":\"claimId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"zkFrozen\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"zkVerifier\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIRollupZkVerifier\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"ClaimFinal\",\"inputs\":[{\"name\":\"claimId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"lastBlock\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"lastHash\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"postRoot\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ClaimHeld\",\"inputs\":[{\"name\":\"claimId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"reason\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"enumITwoFactorVerifier.Reason\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ClaimRejected\",\"inputs\":[{\"name\":\"claimId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"reason\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"enumITwoFactorVerifier.Reason\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ClaimReleased\",\"inputs\":[{\"name\":\"claimId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"reason\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"enumITwoFactorVerifier.Reason\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Claimed\",\"inputs\":[{\"name\":\"claimId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"requestId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"statement\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"claim\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structTeeProofs.Claim\",\"components\":[{\"name\":\"rollup\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"l2ChainId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"firstBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"lastHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"preRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"postRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"receipts\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"withdrawals\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"inputs\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"data\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"config\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"originNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"originHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"policy\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Collected\",\"inputs\":[{\"name\":\"recipient\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Funded\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ResolutionAnnounced\",\"inputs\":[{\"name\":\"claimId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"uphold\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"},{\"name\":\"evidence\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"at\",\"type\":\"uint40\",\"indexed\":false,\"internalType\":\"uint40\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ResolutionWithdrawn\",\"inputs\":[{\"name\":\"claimId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TeeDecided\",\"inputs\":[{\"name\":\"claimId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"requestId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"accepted\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"VerdictRecorded\",\"inputs\":[{\"name\":\"claimId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"requestId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"instance\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"verdict\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"computedRoot\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"recipient\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"reward\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Withdrawn\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ZkProven\",\"inputs\":[{\"name\":\"claimId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ZkVerifierFrozen\",\"inputs\":[{\"name\":\"verifier\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"contractIRollupZkVerifier\"},{\"name\":\"number\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"BadRange\",\"inputs\":[{\"name\":\"firstBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"blocks\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BudgetSpent\",\"inputs\":[{\"name\":\"instance\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"budget\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"EnoughVerdicts\",\"inputs\":[{\"name\":\"claimId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"InsufficientFunds\",\"inputs\":[{\"name\":\"got\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"want\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidProof\",\"inputs\":[{\"name\":\"statement\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"IsClaimed\",\"inputs\":[{\"name\":\"claimId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"IsCounted\",\"inputs\":[{\"name\":\"claimId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"instance\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"IsProven\",\"inputs\":[{\"name\":\"claimId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NoContradiction\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NoVerifier\",\"inputs\":[{\"name\":\"verifier\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotAccepted\",\"inputs\":[{\"name\":\"claimId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"enumITwoFactorVerifier.Status\"},{\"name\":\"reason\",\"type\":\"uint8\",\"internalType\":\"enumITwoFactorVerifier.Reason\"}]},{\"type\":\"error\",\"name\":\"NotActive\",\"inputs\":[{\"name\":\"measurement\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"firstBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"NotGuardian\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotOnHead\",\"inputs\":[{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"preRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NotOpen\",\"inputs\":[{\"name\":\"claimId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"enumITwoFactorVerifier.Status\"},{\"name\":\"reason\",\"type\":\"uint8\",\"internalType\":\"enumITwoFactorVerifier.Reason\"}]},{\"type\":\"error\",\"name\":\"NotOwner\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotOwnerOrGuardian\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotProposer\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NothingToDo\",\"inputs\":[{\"name\":\"claimId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"enumITwoFactorVerifier.Status\"},{\"name\":\"reason\",\"type\":\"uint8\",\"internalType\":\"enumITwoFactorVerifier.Reason\"}]},{\"type\":\"error\",\"name\":\"NothingToRestore\",\"inputs\":[{\"name\":\"claimId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"voter\",\"type\":\"bytes20\",\"internalType\":\"bytes20\"}]},{\"type\":\"error\",\"name\":\"NothingToUphold\",\"inputs\":[{\"name\":\"claimId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"ResolutionNotDue\",\"inputs\":[{\"name\":\"claimId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"at\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"type\":\"error\",\"name\":\"TooManyClaims\",\"inputs\":[{\"name\":\"latest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"TransferFailed\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"TwoKindsOfData\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"UnknownClaim\",\"inputs\":[{\"name\":\"claimId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"UnsupportedChain\",\"inputs\":[{\"name\":\"chainId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"UnusableBlockHash\",\"inputs\":[{\"name\":\"blockNumber\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WrongMeasurement\",\"inputs\":[{\"name\":\"got\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"want\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"ZeroAddress\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ZkVerifierIsFrozen\",\"inputs\":[{\"name\":\"verifier\",\"type\":\"address\",\"internalType\":\"contractIRollupZkVerifier\"}]}]",
	ID:  "TwoFactorVerifier",
	Bin: "0x60e0604052346102dc57604051601f6162d738819003918201601f19168301916001600160401b038311848410176102b95780849260c0946040528339810103126102dc5760405160c081016001600160401b038111828210176102b95760405281516001600160a01b038116908181036102dc578252610082602084016102e0565b602083019081526040840151604084019081526100a1606086016102e0565b926060850193845260a0806080880151976080880198895201519501948552803b156102cd576080908152905160a05290516001600160401b0390811660c052915193519251604051909483169290918201908111828210176102b95760409081528282526001600160401b0360208301528101839052606001839052600480546001600160801b0319169091176fffffffffffffffff00000000000000001790556005556006554660011480156102ad575b80156102a1575b8015610297575b801561028c575b8015610281575b8015610276575b15610263575f19430143811161024f57610190816102f4565b1561023d57604051615f61908161037682396080518181816101db0152818161040b01528181610a5601528181610c1801528181610f2b015281816114b101528181611a4901528181611fc801528181612154015281816121aa01528181612abc015281816135a20152818161361e015281816140190152818161455101528181614dfb0152614ea1015260a0518181816111850152611e38015260c0518181816104a801526110020152f35b63e1a6d27760e01b5f5260045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b631874ab9360e31b5f524660045260245ffd5b50617a694614610177565b506105394614610170565b506127d84614610169565b5060644614610162565b5062088bb0461461015b565b5062aa36a74614610154565b634e487b7160e01b5f52604160045260245ffd5b63d92e233d60e01b5f5260045ffd5b5f80fd5b51906001600160401b03821682036102dc57565b8040801580159061036b575b8015610357575b610352575071f90827f1c53a10cb7a02335b1753200029353b1561034d575f5260205f818171f90827f1c53a10cb7a02335b1753200029355afa5f519060203d14160290565b505f90565b905090565b5081430343811161024f57611fff10610307565b504382101561030056fe60e06040526004361015610011575f80fd5b5f60a0525f3560e01c806306ec16f814612b6e578063211afdbf14612a61578063258ae5821461283357806326540fd2146128135780632788e5b41461262857806328c7a649146124025780632b38cd96146123a25780632c6ee2791461229f5780633331398a14612257578063465fe59e1461222e57806358355ead146121835780635aa6e6751461213d5780635d01d94c14611fa757806366ff4f5414611ed457806377783d3114611e5b57806379502c5514611e1f5780638e8329e914611d885780638f7dcfa314611d4b578063903fafea14611d1d57806390dd2eec14611cc35780639779f45914611ad55780639a82d34114611a225780639b445b2514610ede578063a85a31ed14610e9f578063ae6a3d2114610bb6578063b3abd81514610b1d578063b60d428814610ade578063cda752ff14610a2f578063d0ceed2f14610549578063d5006aca14610508578063d5d44d80146104cc578063d6ae3cd514610487578063d6df096d146103e4578063ee9d28991461032b578063f3649ad2146103005763f3fef3a3146101a9575f80fd5b346102e55760403660031901126102e5576101c2612bf9565b604051638da5cb5b60e01b8152602435906020816004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9081156102f35760a051916102b3575b506001600160a01b0316330361029c576102334760a0515490612c8a565b918282116102825760405182815261027c93506001600160a01b038216907f7084f5476618d8e60b11ef0d7d3f06914655adb8793e28ff7f018d4c76d505d590602090a261318c565b60a05180f35b509062fae2d560e21b60a05152600452602452604460a051fd5b63245aecd360e01b60a0515233600452602460a051fd5b90506020813d6020116102eb575b816102ce60209383612d2e565b810103126102e5576102df90612e4f565b5f610215565b60a05180fd5b3d91506102c1565b6040513d60a051823e3d90fd5b346102e55760a0513660031901126102e55760206001600160401b0360045460401c16604051908152f35b346102e55760203660031901126102e55760043560a051526012602052604060a051206040519061035b82612cab565b549064ffffffffff8216815264ffffffffff602082019160ff8460281c161515835260ff6040820194610393828260301c1687612dcf565b60381c16606082015251169051151591519160088310156103cc576060926103ca9160405193845260208401526040830190612c6c565bf35b634e487b7160e01b60a051526021600452602460a051fd5b346102e55760a0513660031901126102e55760405163d6df096d60e01b81526020816004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa80156102f35760209160a0519161045a575b506040516001600160a01b039091168152f35b61047a9150823d8411610480575b6104728183612d2e565b810190612f00565b82610447565b503d610468565b346102e55760a0513660031901126102e55760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346102e55760203660031901126102e5576001600160a01b036104ed612bf9565b1660a0515260016020526020604060a0512054604051908152f35b346102e55760203660031901126102e5576004356001600160601b03198116908190036102e55760a05152600d6020526020604060a0512054604051908152f35b346102e557366003190161038081126102e557610200136102e557610160366102031901126102e557610364356001600160401b0381116102e557610592903690600401612c23565b9061059b612f1f565b506105a461514c565b506105ad6144e8565b506040515f516020615f415f395f51905f528152610220906102006004602083013720918260a051526007602052604060a05120548015610a18576105f1906143f2565b916105fa61514c565b506044356001600160401b03811691908281036102e5575061062060c435608435614f6d565b916064356001600160401b038116908181036102e5575061064a610124356101043560e435614f9e565b936040519261065884612cab565b83526001600160401b0319166020830152604082015260608101926001600160401b03191683525061069463ffffffff6101008601511661452f565b916102c435936102e43594610304356106ae818884614f9e565b966024356001600160401b03811693908481036102e5575061020435956001600160401b038716948588036102e557851480610a09575b806109fb575b806109ab575b15908115610992575b5061097f576107088861487f565b6020880151604051639a82d34160e01b815260048101959095529395506001600160a01b0390931692610224356001600160401b038116908190036102e5576024870152610244356001600160401b038116908190036102e55760448701526102643560648701526102843560848701526102a43560a487015260c486015260e4850152610104840152610324356101248401526103443561014484015260208361016481845afa9283156102f35760a05193610947575b50803b156102e5576107ec936040518095819482936312c572c160e11b845260a0519760048501612da2565b03915afa80156102f35761092e575b506040015160ff169061084d61080f615170565b918260a05152600c602052604060a05120549260a05152600c602052836001600160401b0319821617604060a05120556001610180860152826151e2565b610913575b5061085c8261484a565b156108c5579061087f61089a9261087a60ff61014085015116614dae565b614dae565b60036101e082015261089081615227565b6108b3575b614afb565b9060a051526007602052604060a051205560a05160a051f35b6108956108be613147565b82856152b7565b506108cf81615227565b806108f9575b9061089a9115614afb5760056101e08201526108956108f2613147565b82856148c0565b5060208101519060088210156103cc5790600314156108d5565b60ff61091f9116614dae565b61092881614dae565b83610852565b60a05161093a91612d2e565b60a0516102e557846107fb565b9092506020813d602011610977575b8161096360209383612d2e565b81010312610973575191886107c0565b5f80fd5b3d9150610956565b63ae591c8760e01b60a05152600460a051fd5b5167ffffffffffffffff198b811691161490508c6106fa565b506109b4615170565b610224356001600160401b03811681036102e55761024435906001600160401b03821682036102e5576109f59161032435916102a435916102643591614fc4565b146106f1565b506102843560a435146106eb565b506103443561018435146106e5565b83635b9264f760e11b60a05152600452602460a051fd5b346102e55760a0513660031901126102e55760405163cda752ff60e01b81526020816004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa80156102f35760a05190610aa4575b6040516001600160a01b039091168152602090f35b506020813d602011610ad6575b81610abe60209383612d2e565b810103126102e557610ad1602091612e4f565b610a8f565b3d9150610ab1565b60a0513660031901126102e5576040513481527f5af8184bef8e4b45eb9f6ed7734d04da38ced226495548f46e0c8ff8d7d9a52460203392a260a05180f35b346102e55760203660031901126102e557602060043560018114908115610ba9575b8115610b9c575b8115610b91575b8115610b85575b8115610b79575b8115610b6d575b506040519015158152f35b617a6991501482610b62565b61053981149150610b5b565b6127d881149150610b54565b606481149150610b4d565b62088bb081149150610b46565b62aa36a781149150610b3f565b346102e557366003190161020081126102e5576040515f516020615f415f395f51905f528152610220906102006004602083013720908160a051526007602052604060a051205415610e885760405163d6df096d60e01b8152906020826004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9182156102f35760a05192610e63575b50610200136102e557604051610c6781612cf6565b6004356001600160a01b03811681036102e55781526024356001600160401b03811681036102e55760208201526044356001600160401b03811681036102e55760408201526064356001600160401b03811681036102e5576060820152608435608082015260a43560a082015260c43560c082015260e43560e082015261010435610100820152610124356101208201526101443561014082015261016435610160820152610184356101808201526101a4356001600160401b03811681036102e5576101a08201526101c4356101c08201526101e4359163ffffffff831683036102e557610d6182610d7d946101e06020950152615008565b906040518080958194639a82d34160e01b835260048301612fa2565b03916001600160a01b03165afa9081156102f35760a05191610e31575b508060a051526002602052604060a05120549182151580610e27575b80610df3575b610ddc57602092508160a0515260028352604060a0512055604051908152f35b82636a6b947f60e11b60a05152600452602460a051fd5b508260a051526007602052610e15610e10604060a05120546143f2565b612ddb565b60058110156103cc5760031415610dbc565b5080831415610db6565b90506020813d602011610e5b575b81610e4c60209383612d2e565b81010312610973575182610d9a565b3d9150610e3f565b610200919250610e819060203d602011610480576104728183612d2e565b9190610c52565b50635b9264f760e11b60a05152600452602460a051fd5b346102e55760203660031901126102e55760043560ff8116908190036102e55760a051526003602052602060ff604060a0512054166040519015158152f35b346102e55760203660031901126102e5576001600160401b03600435116102e557600435600401610120600319600435360301126102e557604051639fa6a6e360e01b815260a0816004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9081156102f35760a051916119f3575b5080516001600160a01b031633036119dc5763ffffffff602082015116610f8a612f1f565b9260c460043501610f9b8183614f38565b9290506001600160401b0360045416611000841115806119a1575b8415908115611984575b811561197b575b5061194f576001600160401b0380610fe7610fe18561315d565b93614593565b169116148061192b575b611904573086526001600160401b037f00000000000000000000000000000000000000000000000000000000000000001660208701526001600160401b036110388261315d565b166040870152611059836001600160401b036110538461315d565b16612ef3565b5f1981019081116118ec576001600160401b031660608701526084600435013560808701526110888282614f38565b5f1985019485116118ec578410156118d4576110df9360051b013560a087015260a4600435013560c08701526024600435013560e08701526044600435013561010087015260646004350135610120870152614f38565b604051916001600160fb1b0382116102e557826020916111139360051b80918484013781010301601f198101835282612d2e565b6020815191012061014084015261010460043501356022196004353603018112156102e5576001600160401b036004828135010135116102e557600481813501013536036024826004350101136102e557806024600461117d938135010135916004350101615741565b6101608401527f000000000000000000000000000000000000000000000000000000000000000061018084015260e4600435016001600160401b036111c18261315d565b166101a08501526111e26001600160401b036111dc8361315d565b166157fd565b806101c0860152156118ac57506101e083015260405160208101905f516020615f415f395f51905f52825261121a6040820185613057565b610220815261122b61024082612d2e565b5190206080526001600160401b0360408301511691611253608082015160c083015190614f6d565b6001600160401b0360608301511661127b60e084015161010085015161012086015191614f9e565b916040519561128987612cab565b86526001600160401b031916602086015260408501526001600160401b031916606084015260805160a051526007602052604060a0512054611893576112fb6001600160401b036040830151166001600160401b03606084015116608084015160c08501519161014086015193614fc4565b92611304612f1f565b600181524264ffffffffff16608082015260208481015163ffffffff1661010083015260408086015160ff16610120840152606084015160a08051898152600a90945251918220549397929391829167ffffffffffffffff19169080835b61166d578961145f8a8a6113b08f8c8c8c8160a05152600a602052608051604060a051205580611654575b5060a05152600c602052604060a051205461164c575b1515610180820152614afb565b6080805160a0805191909152600760209081528151604080822095909555925190925260088252518290208351848301516001600160401b0391821667ffffffffffffffff1991821617835593850151606090950151941693909216929092176001909101558301516114289063ffffffff1661452f565b6020808201519194916001600160a01b031661144384615008565b906040518080978194639a82d34160e01b835260048301612fa2565b03915afa9283156102f35760a05193611617575b50604060ff918460a0515260026020526080518260a0512055015116604051906339ab9cdd60e21b8252600482015260408160248160018060a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa9182156102f357602093611589936102649360a051916115e7575b5060018060a01b031690611504608051836150f8565b6040516115118186613057565b7faaf6d7639fa03be44a25cb4b9717f8bd74f4082aa34497b94e091197d7a4e1a861020060805192a485519560ff866001600160401b0361156663ffffffff608060018060a01b038d51169c01511642612ef3565b169251015116906040519788968795633f8c37fd60e21b87526004870190613057565b61020485015261022484015261024483015260a051905af180156102f3576115b8575b60206040516080518152f35b6115d99060203d6020116115e0575b6115d18183612d2e565b810190612f93565b50806115ac565b503d6115c7565b611609915060403d604011611610575b6116018183612d2e565b810190613033565b50876114ee565b503d6115f7565b9092506020813d602011611644575b8161163360209383612d2e565b810103126109735751916040611473565b3d9150611626565b5060016113a3565b60805160a05152600b602052604060a05120558861138d565b909192938460a05152600760205261168a604060a05120546143f2565b8560a051526008602052604060a05120906001604051926116aa84612cab565b80546001600160401b03811685526001600160401b031916602085015201546001600160401b03811660408401526001600160401b0319169081606084015261170761170063ffffffff6101008401511661452f565b84836145b1565b939060058110156103cc57600314938389148061188b575b61187457611731906101e08401612dcf565b8380611865575b61184a575b50868214159182611839575b879061175483614afb565b8a60a051526007602052604060a051205584611825575b84611802575b505050505f146117d557826117ad57508360a05152600b602052604060a0512054935b60a05152600b602052604060a051205492919083611362565b938060a05152600b602052604060a05120548360a05152600b602052604060a0512055611794565b939091506117e3819261492b565b90600882036117945763517ef2c560e01b60a05152600452602460a051fd5b14925090611815575b508c808681611771565b60ff91506040015116158c61180b565b60c083015164ffffffffff1615945061176b565b600161018083018190529a50611749565b6001600160401b0361185f915116828a6148c0565b8e61173d565b5061186f82615227565b611738565b89636a6b947f60e11b60a05152600452602460a051fd5b50841561171f565b636a6b947f60e11b60a05152608051600452602460a051fd5b6118bd6001600160401b039161315d565b63e1a6d27760e01b60a0515216600452602460a051fd5b634e487b7160e01b60a051526032600452602460a051fd5b634e487b7160e01b60a051526011600452602460a051fd5b6366700e4d60e01b60a051526084600435013560045260a46004350135602452604460a051fd5b5060055460043560840135141580610ff1575060065460a460043501351415610ff1565b836001600160401b036119618461315d565b63101dbe0160e31b60a0515216600452602452604460a051fd5b90501588610fc7565b9050816001600160401b036119988561315d565b16111590610fc0565b506001600160401b036119b38361315d565b166001600160401b03036001600160401b0381116118ec576001600160401b0316841115610fb6565b63219176d160e21b60a0515233600452602460a051fd5b611a15915060a03d60a011611a1b575b611a0d8183612d2e565b810190612e71565b82610f65565b503d611a03565b346102e5576101603660031901126102e55760405163d6df096d60e01b81526020816004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9081156102f35760a05191611ab6575b50604051903660a051833760a051908190369084906001600160a01b03165afa3d60a051833e15611ab2573d90f35b3d90fd5b611acf915060203d602011610480576104728183612d2e565b81611a83565b346102e55760603660031901126102e5576004356024358015158082036102e557611afe614e8c565b8260a051526007602052611b17604060a05120546143f2565b91825160058110156103cc5760011901611c7f5780611c68575b611c515764ffffffffff611b5f63ffffffff60c0611b55826101008801511661452f565b5101511642612ef3565b169060208301519260088410156103cc576101c060ff9101511691604051611b8681612cab565b8181526020810193838552611b9f604083019687612dcf565b606082019081528660a05152601260205264ffffffffff604060a051209251169065ff000000000083549651151560281b1696519060088210156103cc577fd8e2c916a262ceed1ac12154ca6557ed1b8e3714d5f5ba138b5b519434e726c09760609760ff60381b66ff0000000000009360a051505160381b169460ff60381b199166ffffffffffffff19161716179160301b161717905560405191825260443560208301526040820152a260a05180f35b826372804d4f60e01b60a05152600452602460a051fd5b50602082015160088110156103cc57600114611b31565b8251848460058310156103cc57602001519060088210156103cc5760a051634451174760e01b9052600452611cbc91611cb790612c50565b612c5e565b606460a051fd5b346102e557366003190161022081126102e557610200136102e557610204356001600160401b0381116102e557611d0161027c913690600401612c23565b611d09612d5c565b916001835260a083015260c08201526131fc565b346102e55760203660031901126102e55760043560a0515260026020526020604060a0512054604051908152f35b346102e55760a0513660031901126102e557600454600554600654604080516001600160401b039094168452602084019290925290820152606090f35b346102e55760203660031901126102e557600435611da4614e8c565b8060a05152601260205264ffffffffff604060a05120541615611e03578060a05152601260205260a051604060a05120557ff92347b2336c4ee89c43b8368ccd526105911fae2df1c62bb407d9edbcd3444460a05160a051a260a05180f35b636cee51fd60e01b60a0515260045260a051602452604460a051fd5b346102e55760a0513660031901126102e55760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b346102e557366003190161034081126102e557610200136102e557610204356001600160401b0381116102e557611e96903690600401612c23565b90610120366102231901126102e55761027c91611eb1612d5c565b916001602084015260018352610224608084015260a083015260c08201526131fc565b346102e55760203660031901126102e55760043563ffffffff811681036102e557611f0a61014091611f04612de8565b5061452f565b516001600160601b036101206040519260018060a01b03815116845260ff602082015116602085015260ff604082015116604085015263ffffffff606082015116606085015263ffffffff608082015116608085015263ffffffff60a08201511660a085015263ffffffff60c08201511660c085015260ff60e08201511660e085015260ff61010082015116610100850152015116610120820152f35b346102e55760a0513660031901126102e557604051638da5cb5b60e01b81527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690602081600481855afa9081156102f35760a05191612103575b506001600160a01b031633141580612090575b6120795760a060049160405192838092639fa6a6e360e01b82525afa80156102f357606060ff9161027c9360a0519161205a575b50015116614dae565b612073915060a03d60a011611a1b57611a0d8183612d2e565b84612051565b636b1883f360e01b60a0515233600452602460a051fd5b50604051630229549960e51b8152602081600481855afa9081156102f35760a051916120c9575b506001600160a01b031633141561201d565b90506020813d6020116120fb575b816120e460209383612d2e565b810103126102e5576120f590612e4f565b826120b7565b3d91506120d7565b90506020813d602011612135575b8161211e60209383612d2e565b810103126102e55761212f90612e4f565b8261200a565b3d9150612111565b346102e55760a0513660031901126102e5576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b346102e55760a0513660031901126102e5576040516358355ead60e01b81526020816004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa80156102f35760a051906121f4575b60209063ffffffff60405191168152f35b506020813d602011612226575b8161220e60209383612d2e565b810103126102e557612221602091612e3e565b6121e3565b3d9150612201565b346102e5576102003660031901126102e55761027c61224b612d5c565b600160408201526131fc565b346102e557366003190161032081126102e557610200136102e557610120366102031901126102e55761027c61228b612d5c565b6001602082015261020460808201526131fc565b346102e55760403660031901126102e5576024356001600160601b0319811690600435908281036102e55760408051602081018481526001600160601b0319909316918101919091526122ff81606081015b03601f198101835282612d2e565b519020908160a05152600e6020526002604060a051205414801590612373575b612358575060a05152600e6020526001604060a051205560a05152600d602052604060a05120805480156118ec575f1901905560a05180f35b9050634441945960e11b60a05152600452602452604460a051fd5b508060a051526007602052612390610e10604060a05120546143f2565b60058110156103cc576003141561231f565b346102e55760203660031901126102e55760406004358060a05152600760205260ff60016123f3826101c06123db8760a05120546143f2565b01511683836123ea8388614d1e565b01541694614d59565b01541682519182526020820152f35b346102e55760203660031901126102e55760043561241e612de8565b508060a051526007602052612438604060a05120546143f2565b9061010082019161244f63ffffffff84511661452f565b9160a0515260086020526124b582604060a0512060016040519161247283612cab565b80546001600160401b03811684526001600160401b031916602084015201546001600160401b03811660408301526001600160401b0319166060820152836145b1565b91909260ff6040830151169460ff6060840151169364ffffffffff6080850151169264ffffffffff60a0860151169764ffffffffff60c0870151169564ffffffffff60e0820151169260058a10156103cc5760018a14801561261e575b1561260e5761252c64ffffffffff9163ffffffff93614c22565b16945b511695612548604051996125428b612cda565b8a612e32565b61255660208a019485612dcf565b60408901918252606089019788526080890195865260a08901998a5260c0890190815260e0890192835264ffffffffff6101008a01951685526101208901968752604051985160058110156103cc576101409a64ffffffffff80988c606060ff63ffffffff9e81869c9a6125d4889c899b8852516020880190612c6c565b511660408501525116910152511660808c0152511660a08a0152511660c0880152511660e086015251166101008401525116610120820152f35b505063ffffffff60a0519461252f565b5060048a14612512565b346102e55760203660031901126102e5576004358060a051526012602052604060a051206040519061265982612cab565b5464ffffffffff81168252602082019160ff8260281c1615158352604081019061268960ff8460301c1683612dcf565b60ff606082019360381c1683528460a0515260076020526126af604060a05120546143f2565b92835160058110156103cc57600214801593906127ee575b5082156127d0575b505164ffffffffff169081159081156127c8575b5080156127bf575b6127a557508260a05152601260205260a051604060a05120558260a0515260086020526001600160401b03604060a051205416915115155f1461278f5761273c63ffffffff6101008301511661452f565b9160208201519060088210156103cc5761089a936108959260ff91602091600314612781575b61276b88614939565b5101511661277984876149cf565b9184876149fd565b61278a8161487f565b612762565b61089561089a9260066101e084015282856148c0565b83636cee51fd60e01b60a05152600452602452604460a051fd5b508042106126eb565b9050856126e3565b6101c0840151905160ff90811691161415915064ffffffffff6126cf565b602085015191935060088210156103cc57519060088210156103cc57141591866126c7565b346102e55760a0513660031901126102e557602060a05154604051908152f35b34610973576040366003190112610973576004356024356001600160401b03811161097357612866903690600401612c23565b825f93929352600260205260405f205490815f52600760205261288c60405f20546143f2565b92825f52600860205260405f20946001604051966128a988612cab565b80546001600160401b03811689526001600160401b031916602089015201546001600160401b03811660408801526001600160401b03191660608701526128fa63ffffffff6101008701511661452f565b916129068388886145b1565b90979096886005811015612a275760011480612a58575b80612a4b575b80612a3b575b612968575b50505050505060058310156103cc576004830361294b5760a05180f35b60a051637dae1d7160e01b9052600452611cbc91611cb790612c50565b61299d9395985084975061297d85939561487f565b60ff60408401511661014082015264ffffffffff421660c08201526145b1565b95909594866005811015612a27576004146129ba575b808061292e565b602001516001600160a01b0316803b15610973576129f1935f93604051958694859384936312c572c160e11b855260048501612da2565b03915afa8015612a1c57612a08575b8080806129b3565b5f612a1291612d2e565b5f60a05283612a00565b6040513d5f823e3d90fd5b634e487b7160e01b5f52602160045260245ffd5b50612a458161484a565b15612929565b5061018081015115612923565b5085151561291d565b3461097357366003190161034081126109735761020013610973576101203661020319011261097357610324356001600160a01b0381169081900361097357604051631368cccf60e11b8152600481018290526020816024817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa908115612a1c575f91612b34575b5015612b2257612b2090612b06612d5c565b9060608201526001602082015261020460808201526131fc565b005b630160f98360e21b5f5260045260245ffd5b90506020813d602011612b66575b81612b4f60209383612d2e565b8101031261097357612b6090612d4f565b82612af4565b3d9150612b42565b34610973576020366003190112610973576020612b89612bf9565b335f5260018252612bf160405f20548092335f52600185525f6040812055612bb2825f54612c8a565b5f556040518281526001600160a01b0382169033907f484decdc1e9549e1866295f6f86c889ded3f7de410e7488a7a415978589dc8fd908890a361318c565b604051908152f35b600435906001600160a01b038216820361097357565b35906001600160a01b038216820361097357565b9181601f84011215610973578235916001600160401b038311610973576020838186019501011161097357565b6005811015612a2757602452565b6008811015612a2757604452565b906008821015612a275752565b359063ffffffff8216820361097357565b91908203918211612c9757565b634e487b7160e01b5f52601160045260245ffd5b608081019081106001600160401b03821117612cc657604052565b634e487b7160e01b5f52604160045260245ffd5b61014081019081106001600160401b03821117612cc657604052565b61020081019081106001600160401b03821117612cc657604052565b61016081019081106001600160401b03821117612cc657604052565b90601f801991011681019081106001600160401b03821117612cc657604052565b5190811515820361097357565b6040519060e082018281106001600160401b03821117612cc6576040525f60c0838281528260208201528260408201528260608201528260808201528260a08201520152565b91926060938192845260406020850152816040850152848401375f828201840152601f01601f1916010190565b6008821015612a275752565b516005811015612a275790565b60405190612df582612cda565b5f610120838281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e0820152826101008201520152565b6005821015612a275752565b519063ffffffff8216820361097357565b51906001600160a01b038216820361097357565b519060ff8216820361097357565b908160a0910312610973576040519060a08201908282106001600160401b03831117612cc657608091604052612ea681612e4f565b8352612eb460208201612e3e565b6020840152612ec560408201612e63565b6040840152612ed660608201612e63565b6060840152015164ffffffffff8116810361097357608082015290565b91908201809211612c9757565b9081602091031261097357516001600160a01b03811681036109735790565b60405190612f2c82612cf6565b5f6101e0838281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e08201528261010082015282610120820152826101408201528261016082015282610180820152826101a0820152826101c08201520152565b90816020910312610973575190565b919091610140806101608301946001600160401b0381511684526001600160401b0360208201511660208501526001600160401b036040820151166040850152606081015160608501526080810151608085015260a081015160a085015260c081015160c085015260e081015160e08501526101008101516101008501526101208101516101208501520151910152565b919082604091031261097357613054602061304d84612e4f565b9301612d4f565b90565b63ffffffff6101e0809260018060a01b0381511685526001600160401b0360208201511660208601526001600160401b0360408201511660408601526001600160401b0360608201511660608601526080810151608086015260a081015160a086015260c081015160c086015260e081015160e08601526101008101516101008601526101208101516101208601526101408101516101408601526101608101516101608601526101808101516101808601526001600160401b036101a0820151166101a08601526101c08101516101c0860152015116910152565b35906001600160401b038216820361097357565b6044356001600160401b03811681036109735790565b356001600160401b03811681036109735790565b6001600160401b038111612cc657601f01601f191660200190565b6001600160a01b038116919082156131ed575f80809381935af13d156131e8573d6131b681613171565b906131c46040519283612d2e565b81525f60203d92013e5b156131d65750565b6339f1c8d960e01b5f5260045260245ffd5b6131ce565b63d92e233d60e01b5f5260045ffd5b613204612f1f565b5061320d61514c565b506132166144e8565b505f60c0526102206040515f516020615f415f395f51905f528152610200600460208301372060c08190525f9081526007602052604090205480156143dd5761325e906143f2565b61326661514c565b50613271604461315d565b9161328060c435608435614f6d565b6001600160401b03613292606461315d565b6132a5610124356101043560e435614f9e565b9282604051976132b489612cab565b16875282191660208701521660408501526001600160401b03191660608401526132e863ffffffff6101008401511661452f565b6040820151935f941561436b575b8251614128575b6020830151151580614110575b6133d2575b6040613321838387600460c051615446565b930151151592836133c9575b50826133a5575b505061335457613345604091614afb565b9160c051815260076020522055565b90815191600583101561339157602001519160088310156133915763154e52cb60e21b825260c05160045260649261338f91611cb790612c50565bfd5b634e487b7160e01b82526021600452602482fd5b6133c192506001600160401b039051169051908360c05161559e565b155f80613334565b1592505f61332d565b6060830180516001600160a01b031615613ff1575b608084015190518351805190916001600160a01b039081169116813b156139c957604051906378ecd39960e01b825260c05160048301526024820152833560ff811681036109735760ff16604482015260208401356064820152604084013560848201819052906001600160a01b0361346260608701612c0f565b1660a482015263ffffffff61347960808701612c79565b1660c48201526001600160a01b0361349360a08701612c0f565b1660e48201526001600160401b036134ad60c08701613133565b1661010482015260e0850135610124820152610100850135610144820152898161016481865afa8015613f2d57908a91613fdc575b505060606134f1818601615424565b6040516326903ecd60e11b81526001600160a01b03909116600482015292839060249082905afa918215613fd1578992613f4d575b50815190818103613f3857505080516044356001600160401b0381161415939084613f21576001600160401b036064351660643503613f2157604051631c89cc7d60e31b815260048101919091526001600160401b03604480358216602484015260648035909216908301526020908290816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa908115613f2d578a91613eef575b5015613ebe5760208801519360088510156139b55760028503613e945789945b6101208a0151604080516339ab9cdd60e21b815260ff9092166004830152816024816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa908115613e895790613666918d91613e69575b5060c051906001600160a01b03166150f8565b958661367460608601615424565b61367d86615438565b9261368a60a08801615424565b60ff604051951685526020880135602086015260018060a01b03166040850152606084015260018060a01b0316917f286c376d904b23e7c23dfdcc6cb371361652de1acaac2a2e50bf0cf8c181d50a608060c05192a4600260ff6136ed85615438565b16036139cd57506139c95760606137049101615424565b91602088015160088110156139b557600214926001600160601b031960208401511680155f146139af57506001600160601b03198160601b16935b6040805160c05160208201908152606085811b6001600160601b031916938301939093526001600160a01b0394909416939161377e90829081016122f1565b5190206040805160c051602082019081526001600160601b03198916928201929092526137ae81606081016122f1565b51902090808d52600e60205260408d20541580159061399a575b613980578c52600e602052600160408d20558b52600e602052600160408c20558015948592836138f8575b505060608a0160ff81511660ff81036138e3575b5050906138d3575b613856575b5050613822575b505b61330f565b6040518681527f1c0ee94a4c5baa81659a8ad5d0ca258a5f7ae1b050195b0af4dfe2212ee2c36c602060c05192a35f61381b565b61386c600260ff6101c08b01511660c051614d83565b9060ff60e082015116159081156138c2575b5080156138b1575b61389c57613895915190615e27565b5f80613814565b6303e145b360e21b5f5260c05160045260245ffd5b5060fa60ff60018301541614613886565b6138cd915082615f18565b5f61387e565b5060ff60e082015116151561380f565b6138ee60ff91615252565b1690525f80613807565b909192506001600160601b031982168c52600d60205260408c20549060ff610100860151168092101561396b57505090849160c0518c52600f60205260408c209060601c6001600160601b0360a01b82541617905560026101e08b01526139646044358b60c0516152b7565b5f806137f3565b6318b9f9c160e21b8d5260045260245260448bfd5b6324aa869b60e21b8d5260c051600452602484905260448dfd5b50818d52600e60205260408d205415156137c8565b9361373f565b634e487b7160e01b8a52602160045260248afd5b8880fd5b919491600214159050613bd557506139f86139e784615438565b60ff6101c08a01511660c051614d83565b9160ff60e08201511615908115613bc4575b508015613bb3575b61389c5760ff6101c08801511692613a34606060ff6001860154169201615424565b906001600160601b0319602084015116915f925f965f5b84811115613ab9575b505060c0600384169360061b169280840460401490151715612c975767ffffffff0000000063ffffffff91613aa0985f52601060205260401c16911617901b1760405f20555190615e27565b6101808401511561330f5761381d84600460c051615c37565b6003811615613b70575b848114613b6b5760c08160061b1660038216810460401460038316151715612c975786901c63ffffffff851663ffffffff821614908115613b36575b50613b1257613b0d9061492b565b613a4b565b6324aa869b60e21b5f90815260c0516004526001600160a01b038516602452604490fd5b905063ffffffff8460601c1615159081613b52575b505f613aff565b905063ffffffff808560601c169160201c16145f613b4b565b613a54565b94509650604051602081019060c051825288604082015285606082015260608152613b9c608082612d2e565b51902096875f52601060205260405f205494613ac3565b5060fa60ff60018401541614613a12565b613bcf915083615f18565b5f613a0a565b9264ffffffffff60a089949394015116613e5457600160ff60208401511611613cdb575b50602060ff916081836040808c019682613c15818a5116615252565b16809852015116145f14613cd45760025b6101608a0190848083511691161790520151161115613c5a575b506101808401511561381d5761381d84600460c051615c37565b64ffffffffff421660a0860152604051600181527f1c0ee94a4c5baa81659a8ad5d0ca258a5f7ae1b050195b0af4dfe2212ee2c36c602060c05192a383516005811015613cc057600214613caf575b5f613c40565b613cbb8460c051615bec565b613ca9565b634e487b7160e01b86526021600452602486fd5b6001613c26565b613cef606060ff60408b0151169201615424565b60208401516001600160601b031916925f9290918391906001600160a01b038116835b83811115613d67575b505060c0600383169260061b169180830460401490151715612c975763ffffffff67ffffffff0000000060ff976020975f526010885260401c16911617901b1760405f20559150613bf9565b600381161580613e11575b848214613e0b5760c08260061b16906003831682046040141715612c975785901c63ffffffff841663ffffffff821614908115613dd6575b50613dbd57613db89061492b565b613d12565b506324aa869b60e21b5f5260c05160045260245260445ffd5b905063ffffffff8960601c1615159081613df2575b505f613daa565b905063ffffffff808a60601c169160201c16145f613deb565b50613d1b565b94509550604051602081019060c05182525f604082015287606082015260608152613e3d608082612d2e565b51902095865f52601060205260405f205494613d72565b6303e145b360e21b895260c051600452602489fd5b613e82915060403d604011611610576116018183612d2e565b505f613653565b6040513d8e823e3d90fd5b613eb8613ea360a08401615424565b6001600160601b036101208701511690615b91565b946135f2565b6064898351636728114560e01b82526004526001600160401b03604435166024526001600160401b03823516604452fd5b90506020813d602011613f25575b81613f0a60209383612d2e565b81010312613f2157613f1b90612d4f565b5f6135d2565b8980fd5b3d9150613efd565b6040513d8c823e3d90fd5b639da4432560e01b8a52600452602452604488fd5b9091506060813d606011613fc9575b81613f6960609383612d2e565b810103126139c95760405190606082018281106001600160401b03821117612cc6576040528051825260208101516001600160601b031981168103613fc5576020830152613fb990604001612e63565b6040820152905f613526565b8a80fd5b3d9150613f5c565b6040513d8b823e3d90fd5b81613fe691612d2e565b6139c957885f6134e2565b610120850151604080516339ab9cdd60e21b815260ff90921660048301526001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169082602481845afa801561410557889289916140e0575b501561406857505b6001600160a01b031681526133e7565b60405163cda752ff60e01b81529150602090829060049082905afa9081156140d5578791614097575b50614058565b90506020813d6020116140cd575b816140b260209383612d2e565b810103126140c9576140c390612e4f565b5f614091565b8680fd5b3d91506140a5565b6040513d89823e3d90fd5b90506140fc91925060403d604011611610576116018183612d2e565b9190915f614050565b6040513d8a823e3d90fd5b5060208401516008811015613cc0576003141561330a565b60a083015160c084015161413b8661484a565b614356576141488461487f565b60208401516001600160a01b0316906102006003193601126109735761425091602061423660405161417981612cf6565b6141836004612c0f565b815261419183600401613133565b8184015261419f6044613133565b60408201526141ae6064613133565b6060820152608435608082015260a43560a082015260c43560c082015260e43560e082015261010435610100820152610124356101208201526101443561014082015261016435610160820152610184356101808201526142106101a4613133565b6101a08201526101c4356101c082015261422b6101e4612c79565b6101e0820152615008565b60405180958192639a82d34160e01b835260048301612fa2565b0381845afa928315612a1c575f93614322575b50803b156109735761428e935f93604051958694859384936312c572c160e11b855260048501612da2565b03915afa8015612a1c5761430d575b5060ff60408301511661014085015264ffffffffff421660c085015260c0517fa0acfd635e71a13e643eae5ecd1ccfefb6eeba30ec22e486c6b151a36d4834b98680a2610180840151156132fd576143086001600160401b031960608301511685600460c0516158a7565b6132fd565b61431a9195505f90612d2e565b5f935f61429d565b9092506020813d60201161434e575b8161433e60209383612d2e565b810103126109735751915f614263565b3d9150614331565b63f864885160e01b5f5260c05160045260245ffd5b6143768282866145b1565b906005811015612a27576003811480156143d3575b80156143c0575b61439d5750506132f6565b634451174760e01b5f5260c0516004526143bb9190611cb790612c50565b60645ffd5b506008821015612a275760038214614392565b506004811461438b565b635b9264f760e11b5f5260c05160045260245ffd5b906143fb612f1f565b91600f81166005811015612a27576144139084612e32565b600f8160041c16906008821015612a275761443360ff9260208601612dcf565b818160081c166040850152818160101c16606085015264ffffffffff8160181c16608085015264ffffffffff8160401c1660a085015264ffffffffff8160681c1660c085015264ffffffffff8160901c1660e085015263ffffffff8160b81c16610100850152818160d81c16610120850152818160e01c1661014085015260038160e81c1661016085015260018160ea1c16151561018085015260018160eb1c1615156101a085015260ec1c166101c0830152565b6040519060c082018281106001600160401b03821117612cc6576040525f60a083614511612de8565b81528260208201528260408201528260608201528260808201520152565b906145386144e8565b633c07d7b360e21b5f90815260049390935291806024817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa15610973576101405f83513e60a0610140602084013e565b6001600160401b036001911601906001600160401b038211612c9757565b919082516005811015612a27576001141580614835575b61481457600454916001600160401b038316936001600160401b038351166001600160401b036145f787614593565b1614946001600160401b03845116118015906147db575b6147ce576020810180516008811015612a27576003146147c05760ff610140830151161580614753575b6147455780516008811015612a2757600214614738576146578261484a565b1561471757506146678282614c22565b9182156146bb575050836146b0575b5082614691575b505061468a576001905f90565b6004905f90565b6001600160401b03919250604082910151169160401c16115f8061467d565b42101592505f614676565b93509350505081516005811015612a27576002149182156146ec575b50506146e4576001905f90565b600290600190565b61470e9250608064ffffffffff8163ffffffff93015116925101511690612ef3565b42115f806146d7565b9594509250505051916005831015612a275751916008831015612a27579190565b5050505050506002908190565b505050505050600390600490565b5061479364ffffffffff60608501511664ffffffffff6080850151168082115f146147b957505b64ffffffffff63ffffffff60a087510151169116612ef3565b42118015614638575060ff6040840151165f52600360205260ff60405f20541615614638565b905061477a565b505050505050600290600390565b5050505050600390600790565b5084801561460e57506001600160401b031960208401511660055461480c6001600160401b03199160065490614f6d565b16141561460e565b5050908151916005831015612a275760200151916008831015612a27579190565b5082516005811015612a2757600214156145c8565b64ffffffffff60c08201511615159081614862575090565b60ff91506101400151165f52600360205260ff60405f2054161590565b60ff6040820151165f52600360205260ff60405f20541661489d5750565b60200151632750f5f760e21b5f9081526001600160a01b03909116600452602490fd5b916148cb9082615622565b6101e08101908151906008821015612a27576148ec60039260208301612dcf565b52516008811015612a275760207f708139dec6104971b55a2b74fdb5274db34ae04806f3683487974a60a179f280916149286040518092612c6c565ba2565b5f198114612c975760010190565b805f52600f60205260405f205460601b906001600160601b031982169182156149ca575f828152600f602090815260409182902080546001600160a01b031916905581519081019384526001600160601b0319909216908201526149a081606081016122f1565b5190205f52600e602052600260405f20555f52600d60205260405f206149c6815461492b565b9055565b505050565b906101c060ff9101511660ff81145f146149e95750505f90565b6149f760019160ff93614d1e565b01541690565b90939291614a0b9085615622565b602084019081516008811015612a275760207f7056421780f2cfab7a3edf11362482fb513b0d70cefbbb3a137f7dbd617f270891614a4c6040518092612c6c565ba260c0840164ffffffffff815116614abe575b5060ff915f839260016101a0880152816060880152526001855216911681811015614ab3575b50604082015160ff1610614aa55760a064ffffffffff8042165b16910152565b60a064ffffffffff5f614a9f565b60408301525f614a85565b909182516008811015612a275760ff9384935f92600303614aed5764ffffffffff835b16905292505091614a5f565b64ffffffffff804216614ae1565b80516005811015612a27576020820151906008821015612a275761ff00604084015160081b169160041b171762ff0000606083015160101b161767ffffffffff000000608083015160181b16176cffffffffff000000000000000060a083015160401b161764ffffffffff60681b60c083015160681b161764ffffffffff60901b60e083015160901b1663ffffffff60b81b61010084015160b81b161760ff60d81b61012084015160d81b161760ff60e01b61014084015160e01b1617600360e81b61016084015160e81b1617179061018081015115155f14614c1c5760015b6101a082015115614c15576001915b6101c060ff60ec1b91015160ec1b169160ff60eb1b9060eb1b169060ff60ea1b9060ea1b1617171790565b5f91614bea565b5f614bdb565b9064ffffffffff60c083015116918215614c945760a081015164ffffffffff169081614cb857505064ffffffffff60808201511680158015614caf575b8015614c9b575b614c9457606063ffffffff91613054945b80821115614c8c5750925b5101511690612ef3565b905092614c82565b5050505f90565b5064ffffffffff60a0830151164211614c66565b50804210614c5f565b600260ff60408596949651015116149081614d0b575b81614cfd575b50614cea5760606130549363ffffffff92614c77565b905080821115614cf8575090565b905090565b6101a091500151155f614cd4565b61016081015160ff166003149150614cce565b9060ff60405191602083019384521660408201526001606082015260608152614d48608082612d2e565b5190205f52601160205260405f2090565b9060ff60405191602083019384521660408201526002606082015260608152614d48608082612d2e565b9160ff9081604051936020850195865216604084015216606082015260608152614d48608082612d2e565b60ff16805f52600360205260ff60405f205416614e89575f81815260036020908152604091829020805460ff19166001179055905163106ff24d60e01b81526004810183905290816024817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa908115612a1c577f70e322ba87a82d39c9d1c2a66a4f6dbe50dbca90a6a344b2e9a6d2d62dde8989916020915f91614e6c575b506040519384526001600160a01b031692a2565b614e839150823d8411610480576104728183612d2e565b5f614e58565b50565b604051630229549960e51b81526020816004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa908115612a1c575f91614efe575b506001600160a01b03163303614eeb57565b63a252c15160e01b5f523360045260245ffd5b90506020813d602011614f30575b81614f1960209383612d2e565b8101031261097357614f2a90612e4f565b5f614ed9565b3d9150614f0c565b903590601e198136030182121561097357018035906001600160401b03821161097357602001918160051b3603831361097357565b6040519160208301918252604083015260408252614f8c606083612d2e565b9051902067ffffffffffffffff191690565b909160405192602084019283526040840152606083015260608252614f8c608083612d2e565b93919290926001600160401b03604051948160208701971687521660408501526060840152608083015260a082015260a0815261500260c082612d2e565b51902090565b5f61014060405161501881612d12565b8281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e0820152826101008201528261012082015201526001600160401b03602082015116906001600160401b03604082015116906001600160401b03606082015116608082015160a083015160c084015160e0850151916101008601519361012087015195610180610140890151980151986040519a6150be8c612d12565b8b5260208b015260408a01526060890152608088015260a087015260c086015260e085015261010084015261012083015261014082015290565b906040519060208201927f4db26947adca3c07c549b55b03f9a213b5e3c37f06ec0d532a60f0bf6f165821845246604084015260018060a01b0316606083015260808201526080815261500260a082612d2e565b6040519061515982612cab565b5f6060838281528260208201528260408201520152565b6044356001600160401b038116810361097357606435906001600160401b03821682036109735761305491610144359160c4359160843591614fc4565b613054906151bd6040820161315d565b906151ca6060820161315d565b9161014082013592608060c084013593013591614fc4565b801515918261520e575b50816151f6575090565b60ff9150165f52600360205260ff60405f2054161590565b67ffffffffffffffff198083169116141591505f6151ec565b80516005811015612a2757600114908115615240575090565b9050516005811015612a275760021490565b60ff1660ff8114612c975760010190565b906009548210156152a35760095f52600282901c7f6e1540171b6c0c960b71a7020d9f60077f6af931a8bbf590da0223dacf75c7af019160031b60181690565b634e487b7160e01b5f52603260045260245ffd5b91906101e0810151906008821015612a27576152d281615879565b64ffffffffff421660e08301526152ec8360208401612dcf565b600282521580615419575b615330575b507f1a69f7784bd07e4587de518f46584a6109c21683bc5d926cc62a0c6947f976b591506020906149286040518092612c6c565b6101c00160ff81511660ff8103615404575b50506009549068010000000000000000821015612cc657826153b07f1a69f7784bd07e4587de518f46584a6109c21683bc5d926cc62a0c6947f976b59461539185600160209701600955615263565b9091906001600160401b038084549260031b9316831b921b1916179055565b600454906001600160401b038260401c166001600160401b038216106153d9575b5050906152fc565b67ffffffffffffffff60401b9060401b169067ffffffffffffffff60401b1916176004555f806153d1565b61540f60ff91615252565b1690525f80615342565b5060018214156152f7565b356001600160a01b03811681036109735790565b3560ff811681036109735790565b936154559093919382846145b1565b83516005811015612a27576005831015612a275782148061557f575b61557557615483906101e08501612dcf565b6004810361552e575050906004825f60207f51d646a90667cd79ba48ccea177dda2c9e81fb580d790620eea75fade9749ec795015252606081016001600160401b036154ce8261315d565b166001600160401b031960045416176004556155256154fe60e060a085013594856005550135928360065561315d565b91604051938493846040919493926001600160401b03606083019616825260208201520152565b0390a25b600190565b909392506003810361554f57506001600160401b03615529935116916148c0565b60020361556a576001600160401b03615529935116916152b7565b906155299250615bec565b5050505050505f90565b5060208401516008811015612a27576008821015612a27578114615471565b90929183516005811015612a275760021480159061560a575b615602576155c6838584615e72565b9491156155755760066101e0870152156155f5579360ff6020615529966155ec86614939565b015116926149fd565b50915091615529926148c0565b505050505f90565b5060208401516008811015612a2757600214156155b7565b61562b90615879565b15614e89576001600160401b03906009545f19810191818311612c97578361565284615263565b90549060031b1c16911561572d57839061566b84615263565b8382549160031b1b19169055836009551690818114915f5b8481106156b857505050505067ffffffffffffffff60401b6004549160401b169067ffffffffffffffff60401b191617600455565b6001600160401b036156c982615263565b90549060031b1c16841580615724575b61570a575b6001600160401b0387166001600160401b03821610615701575b50600101615683565b955060016156f8565b509250819261571c8361539183615263565b6001936156de565b508281146156d9565b634e487b7160e01b5f52603160045260245ffd5b90915f919060605b8349801561578c576157806020806157869481946040519582879351918291018585015e8201908382015203018084520182612d2e565b9361492b565b92615749565b50925092908251156157b657506157a7576020815191012090565b63d844e06760e01b5f5260045ffd5b9150806157c35750505f90565b6157cc81613171565b906157da6040519283612d2e565b8082526020820192368282011161097357815f9260209286378301015251902090565b8040801580159061586f575b801561585b575b614cf8575071f90827f1c53a10cb7a02335b1753200029353b15615856575f5260205f818171f90827f1c53a10cb7a02335b1753200029355afa5f519060203d14160290565b505f90565b50611fff6158698343612c8a565b11615810565b5043821015615809565b80516005811015612a27576002149081615891575090565b6020915001516008811015612a27576001141590565b919390936158b4856151ad565b94855f52600c60205260405f2054916158cd86846151e2565b875f52600a60205260405f2054905b81151580615b89575b1561595f57508581141580615931575b8061590e575b905f52600b60205260405f2054906158dc565b50805f52600760205261592c61592760405f20546143f2565b61484a565b6158fb565b50805f526008602052600160405f2001546001600160401b03198816906001600160401b03191614156158f5565b92959497905095909295825f14615b8357600160ff610140860151161b5b809761598984826151e2565b615b70575b50505f52600a60205260405f2054805b6159ff575050156159f9576159c060406159c69460036101e08501520161315d565b916152b7565b60015b81811c9081156149ca5760016159e392166159e85761492b565b6159c9565b6159f460ff8216614dae565b61492b565b50505050565b805f52600860205260405f20600160405191615a1a83612cab565b80546001600160401b03811684526001600160401b031916602084015201546001600160401b03811660408301526001600160401b031916806060830152868314908115615b5b575b50615b5557815f526007602052615a7d60405f20546143f2565b615a868161484a565b80615b41575b615a9582615227565b158015615b2a575b615b22578015615b1857615ab760035b6101e08401612dcf565b15615af4576108956001600160401b03615ad493511682856152b7565b815f52600760205260405f20555b5f52600b60205260405f20548061599e565b84615b11576108956001600160401b03615ad493511682856148c0565b5050615ae2565b615ab76005615aad565b505050615ae2565b5060208201516008811015612a2757600314615a9d565b98600160ff610140840151161b1798615a8c565b50615ae2565b67ffffffffffffffff1985161490505f615a63565b60019192985060ff161b17955f8061598e565b5f61597d565b5080156158e5565b81158015615bdb575b615bd557615ba9825f54612ef3565b478111614c94575f5560018060a01b03165f52600160205260405f20615bd0828254612ef3565b905590565b50505f90565b506001600160a01b03811615615b9a565b90602081018051906008821015612a27576001937f7056421780f2cfab7a3edf11362482fb513b0d70cefbbb3a137f7dbd617f270860205f94615c326040518092612c6c565ba25252565b9091615c42836151ad565b615c5b61012085013561010086013560e0870135614f9e565b5f915f52600a60205260405f2054805b615cbc57505060026101e083015280615caf575b80615c9f575b615c8e57505050565b6159c06040615c9d940161315d565b565b50615ca981615879565b15615c85565b506101a081015115615c7f565b805f52600860205260405f20600160405191615cd783612cab565b80546001600160401b03811684526001600160401b031916602084015201546001600160401b03811660408301526001600160401b031916806060830152868314908115615e12575b50615e0c57815f526007602052615d3a60405f20546143f2565b9360ff6040860151161580615df8575b8015615de1575b615dd95750600193615d6281615227565b158015615dca575b8015615dbc575b615db5576108956001600160401b03615d959360026101e0850152511682856152b7565b815f52600760205260405f20555b5f52600b60205260405f205480615c6b565b5050615da3565b506101a08101511515615d71565b50615dd481615879565b615d6a565b935050615da3565b5060208501516008811015612a2757600614615d51565b5060ff615e0586856149cf565b1615615d4a565b50615da3565b67ffffffffffffffff1985161490505f615d20565b60018101805460ff811660ff615e3c82615252565b16908160ff198416178455155f14615e545750505055565b919390925403615e6357505050565b6101009161ffff191617179055565b9290615e9464ffffffffff60e08301511663ffffffff60c08601511690612ef3565b42108015615f09575b8015615ef8575b615eed576001615edf6101c060ff930194615eda615ec58588511689614d1e565b9785615ed1848b615f18565b98511690614d59565b615f18565b151584151514159401541690565b505f92508291508190565b5060ff806101c08301511614615ea4565b5060ff60e08401511615615e9d565b6001015460ff8160081c169182615f2e57505090565b60e0015160ff9081169116101591905056fecbc5c53c117ca57b20f235faa6f2b578b2397b90d1a2c68a18d5c9f0bd6e4856",
}

// TwoFactorVerifier is an auto generated Go binding around an Ethereum contract.
type TwoFactorVerifier struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *TwoFactorVerifier) GetABI() abi.ABI {
	return c.abi
}

// NewTwoFactorVerifier creates a new instance of TwoFactorVerifier.
func NewTwoFactorVerifier() *TwoFactorVerifier {
	parsed, err := TwoFactorVerifierMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &TwoFactorVerifier{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *TwoFactorVerifier) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor((address,uint64,bytes32,uint64,bytes32,bytes32) b) returns()
func (twoFactorVerifier *TwoFactorVerifier) PackConstructor(b ITwoFactorVerifierBeginning) []byte {
	enc, err := twoFactorVerifier.abi.Pack("", b)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackAnnounceResolution is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9779f459.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function announceResolution(bytes32 claimId, bool uphold, bytes32 evidence) returns()
func (twoFactorVerifier *TwoFactorVerifier) PackAnnounceResolution(claimId [32]byte, uphold bool, evidence [32]byte) []byte {
	enc, err := twoFactorVerifier.abi.Pack("announceResolution", claimId, uphold, evidence)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAnnounceResolution is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9779f459.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function announceResolution(bytes32 claimId, bool uphold, bytes32 evidence) returns()
func (twoFactorVerifier *TwoFactorVerifier) TryPackAnnounceResolution(claimId [32]byte, uphold bool, evidence [32]byte) ([]byte, error) {
	return twoFactorVerifier.abi.Pack("announceResolution", claimId, uphold, evidence)
}

// PackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9b445b25.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claim((uint64,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32[],uint64,bytes) batch) returns(bytes32 id)
func (twoFactorVerifier *TwoFactorVerifier) PackClaim(batch ITwoFactorVerifierBatch) []byte {
	enc, err := twoFactorVerifier.abi.Pack("claim", batch)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9b445b25.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claim((uint64,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32[],uint64,bytes) batch) returns(bytes32 id)
func (twoFactorVerifier *TwoFactorVerifier) TryPackClaim(batch ITwoFactorVerifierBatch) ([]byte, error) {
	return twoFactorVerifier.abi.Pack("claim", batch)
}

// UnpackClaim is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9b445b25.
//
// Solidity: function claim((uint64,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32[],uint64,bytes) batch) returns(bytes32 id)
func (twoFactorVerifier *TwoFactorVerifier) UnpackClaim(data []byte) ([32]byte, error) {
	out, err := twoFactorVerifier.abi.Unpack("claim", data)
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
func (twoFactorVerifier *TwoFactorVerifier) PackClaimOf(statement [32]byte) []byte {
	enc, err := twoFactorVerifier.abi.Pack("claimOf", statement)
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
func (twoFactorVerifier *TwoFactorVerifier) TryPackClaimOf(statement [32]byte) ([]byte, error) {
	return twoFactorVerifier.abi.Pack("claimOf", statement)
}

// UnpackClaimOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x903fafea.
//
// Solidity: function claimOf(bytes32 statement) view returns(bytes32 claimId)
func (twoFactorVerifier *TwoFactorVerifier) UnpackClaimOf(data []byte) ([32]byte, error) {
	out, err := twoFactorVerifier.abi.Unpack("claimOf", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackCollect is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06ec16f8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function collect(address to) returns(uint256 amount)
func (twoFactorVerifier *TwoFactorVerifier) PackCollect(to common.Address) []byte {
	enc, err := twoFactorVerifier.abi.Pack("collect", to)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCollect is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06ec16f8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function collect(address to) returns(uint256 amount)
func (twoFactorVerifier *TwoFactorVerifier) TryPackCollect(to common.Address) ([]byte, error) {
	return twoFactorVerifier.abi.Pack("collect", to)
}

// UnpackCollect is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x06ec16f8.
//
// Solidity: function collect(address to) returns(uint256 amount)
func (twoFactorVerifier *TwoFactorVerifier) UnpackCollect(data []byte) (*big.Int, error) {
	out, err := twoFactorVerifier.abi.Unpack("collect", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackConfig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79502c55.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function config() view returns(bytes32)
func (twoFactorVerifier *TwoFactorVerifier) PackConfig() []byte {
	enc, err := twoFactorVerifier.abi.Pack("config")
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
func (twoFactorVerifier *TwoFactorVerifier) TryPackConfig() ([]byte, error) {
	return twoFactorVerifier.abi.Pack("config")
}

// UnpackConfig is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x79502c55.
//
// Solidity: function config() view returns(bytes32)
func (twoFactorVerifier *TwoFactorVerifier) UnpackConfig(data []byte) ([32]byte, error) {
	out, err := twoFactorVerifier.abi.Unpack("config", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackCredit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd5d44d80.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function credit(address recipient) view returns(uint256)
func (twoFactorVerifier *TwoFactorVerifier) PackCredit(recipient common.Address) []byte {
	enc, err := twoFactorVerifier.abi.Pack("credit", recipient)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCredit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd5d44d80.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function credit(address recipient) view returns(uint256)
func (twoFactorVerifier *TwoFactorVerifier) TryPackCredit(recipient common.Address) ([]byte, error) {
	return twoFactorVerifier.abi.Pack("credit", recipient)
}

// UnpackCredit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd5d44d80.
//
// Solidity: function credit(address recipient) view returns(uint256)
func (twoFactorVerifier *TwoFactorVerifier) UnpackCredit(data []byte) (*big.Int, error) {
	out, err := twoFactorVerifier.abi.Unpack("credit", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCredits is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x26540fd2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function credits() view returns(uint256)
func (twoFactorVerifier *TwoFactorVerifier) PackCredits() []byte {
	enc, err := twoFactorVerifier.abi.Pack("credits")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCredits is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x26540fd2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function credits() view returns(uint256)
func (twoFactorVerifier *TwoFactorVerifier) TryPackCredits() ([]byte, error) {
	return twoFactorVerifier.abi.Pack("credits")
}

// UnpackCredits is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x26540fd2.
//
// Solidity: function credits() view returns(uint256)
func (twoFactorVerifier *TwoFactorVerifier) UnpackCredits(data []byte) (*big.Int, error) {
	out, err := twoFactorVerifier.abi.Unpack("credits", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackExecuteResolution is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2788e5b4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function executeResolution(bytes32 claimId) returns()
func (twoFactorVerifier *TwoFactorVerifier) PackExecuteResolution(claimId [32]byte) []byte {
	enc, err := twoFactorVerifier.abi.Pack("executeResolution", claimId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExecuteResolution is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2788e5b4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function executeResolution(bytes32 claimId) returns()
func (twoFactorVerifier *TwoFactorVerifier) TryPackExecuteResolution(claimId [32]byte) ([]byte, error) {
	return twoFactorVerifier.abi.Pack("executeResolution", claimId)
}

// PackFreezeZkVerifier is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5d01d94c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function freezeZkVerifier() returns()
func (twoFactorVerifier *TwoFactorVerifier) PackFreezeZkVerifier() []byte {
	enc, err := twoFactorVerifier.abi.Pack("freezeZkVerifier")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFreezeZkVerifier is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5d01d94c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function freezeZkVerifier() returns()
func (twoFactorVerifier *TwoFactorVerifier) TryPackFreezeZkVerifier() ([]byte, error) {
	return twoFactorVerifier.abi.Pack("freezeZkVerifier")
}

// PackFund is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb60d4288.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function fund() payable returns()
func (twoFactorVerifier *TwoFactorVerifier) PackFund() []byte {
	enc, err := twoFactorVerifier.abi.Pack("fund")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFund is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb60d4288.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function fund() payable returns()
func (twoFactorVerifier *TwoFactorVerifier) TryPackFund() ([]byte, error) {
	return twoFactorVerifier.abi.Pack("fund")
}

// PackGovernance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5aa6e675.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function governance() view returns(address)
func (twoFactorVerifier *TwoFactorVerifier) PackGovernance() []byte {
	enc, err := twoFactorVerifier.abi.Pack("governance")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGovernance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5aa6e675.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function governance() view returns(address)
func (twoFactorVerifier *TwoFactorVerifier) TryPackGovernance() ([]byte, error) {
	return twoFactorVerifier.abi.Pack("governance")
}

// UnpackGovernance is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5aa6e675.
//
// Solidity: function governance() view returns(address)
func (twoFactorVerifier *TwoFactorVerifier) UnpackGovernance(data []byte) (common.Address, error) {
	out, err := twoFactorVerifier.abi.Unpack("governance", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackHead is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8f7dcfa3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function head() view returns(uint64 number, bytes32 hash, bytes32 root)
func (twoFactorVerifier *TwoFactorVerifier) PackHead() []byte {
	enc, err := twoFactorVerifier.abi.Pack("head")
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
func (twoFactorVerifier *TwoFactorVerifier) TryPackHead() ([]byte, error) {
	return twoFactorVerifier.abi.Pack("head")
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
func (twoFactorVerifier *TwoFactorVerifier) UnpackHead(data []byte) (HeadOutput, error) {
	out, err := twoFactorVerifier.abi.Unpack("head", data)
	outstruct := new(HeadOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Number = *abi.ConvertType(out[0], new(uint64)).(*uint64)
	outstruct.Hash = *abi.ConvertType(out[1], new([32]byte)).(*[32]byte)
	outstruct.Root = *abi.ConvertType(out[2], new([32]byte)).(*[32]byte)
	return *outstruct, nil
}

// PackHeldFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf3649ad2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function heldFrom() view returns(uint64)
func (twoFactorVerifier *TwoFactorVerifier) PackHeldFrom() []byte {
	enc, err := twoFactorVerifier.abi.Pack("heldFrom")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHeldFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf3649ad2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function heldFrom() view returns(uint64)
func (twoFactorVerifier *TwoFactorVerifier) TryPackHeldFrom() ([]byte, error) {
	return twoFactorVerifier.abi.Pack("heldFrom")
}

// UnpackHeldFrom is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf3649ad2.
//
// Solidity: function heldFrom() view returns(uint64)
func (twoFactorVerifier *TwoFactorVerifier) UnpackHeldFrom(data []byte) (uint64, error) {
	out, err := twoFactorVerifier.abi.Unpack("heldFrom", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackIsPlainEvm is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb3abd815.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isPlainEvm(uint256 chainId) pure returns(bool)
func (twoFactorVerifier *TwoFactorVerifier) PackIsPlainEvm(chainId *big.Int) []byte {
	enc, err := twoFactorVerifier.abi.Pack("isPlainEvm", chainId)
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
func (twoFactorVerifier *TwoFactorVerifier) TryPackIsPlainEvm(chainId *big.Int) ([]byte, error) {
	return twoFactorVerifier.abi.Pack("isPlainEvm", chainId)
}

// UnpackIsPlainEvm is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb3abd815.
//
// Solidity: function isPlainEvm(uint256 chainId) pure returns(bool)
func (twoFactorVerifier *TwoFactorVerifier) UnpackIsPlainEvm(data []byte) (bool, error) {
	out, err := twoFactorVerifier.abi.Unpack("isPlainEvm", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackL2ChainId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd6ae3cd5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function l2ChainId() view returns(uint64)
func (twoFactorVerifier *TwoFactorVerifier) PackL2ChainId() []byte {
	enc, err := twoFactorVerifier.abi.Pack("l2ChainId")
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
func (twoFactorVerifier *TwoFactorVerifier) TryPackL2ChainId() ([]byte, error) {
	return twoFactorVerifier.abi.Pack("l2ChainId")
}

// UnpackL2ChainId is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd6ae3cd5.
//
// Solidity: function l2ChainId() view returns(uint64)
func (twoFactorVerifier *TwoFactorVerifier) UnpackL2ChainId(data []byte) (uint64, error) {
	out, err := twoFactorVerifier.abi.Unpack("l2ChainId", data)
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
func (twoFactorVerifier *TwoFactorVerifier) PackPoke(claim TeeProofsClaim) []byte {
	enc, err := twoFactorVerifier.abi.Pack("poke", claim)
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
func (twoFactorVerifier *TwoFactorVerifier) TryPackPoke(claim TeeProofsClaim) ([]byte, error) {
	return twoFactorVerifier.abi.Pack("poke", claim)
}

// PackPolicy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x66ff4f54.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function policy(uint32 version) view returns((address,uint8,uint8,uint32,uint32,uint32,uint32,uint8,uint8,uint96))
func (twoFactorVerifier *TwoFactorVerifier) PackPolicy(version uint32) []byte {
	enc, err := twoFactorVerifier.abi.Pack("policy", version)
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
func (twoFactorVerifier *TwoFactorVerifier) TryPackPolicy(version uint32) ([]byte, error) {
	return twoFactorVerifier.abi.Pack("policy", version)
}

// UnpackPolicy is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x66ff4f54.
//
// Solidity: function policy(uint32 version) view returns((address,uint8,uint8,uint32,uint32,uint32,uint32,uint8,uint8,uint96))
func (twoFactorVerifier *TwoFactorVerifier) UnpackPolicy(data []byte) (IRollupGovernancePolicy, error) {
	out, err := twoFactorVerifier.abi.Unpack("policy", data)
	if err != nil {
		return *new(IRollupGovernancePolicy), err
	}
	out0 := *abi.ConvertType(out[0], new(IRollupGovernancePolicy)).(*IRollupGovernancePolicy)
	return out0, nil
}

// PackPolicyVersion is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x58355ead.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function policyVersion() view returns(uint32)
func (twoFactorVerifier *TwoFactorVerifier) PackPolicyVersion() []byte {
	enc, err := twoFactorVerifier.abi.Pack("policyVersion")
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
func (twoFactorVerifier *TwoFactorVerifier) TryPackPolicyVersion() ([]byte, error) {
	return twoFactorVerifier.abi.Pack("policyVersion")
}

// UnpackPolicyVersion is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x58355ead.
//
// Solidity: function policyVersion() view returns(uint32)
func (twoFactorVerifier *TwoFactorVerifier) UnpackPolicyVersion(data []byte) (uint32, error) {
	out, err := twoFactorVerifier.abi.Unpack("policyVersion", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackResolution is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xee9d2899.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function resolution(bytes32 claimId) view returns(uint40 at, bool uphold, uint8 reason)
func (twoFactorVerifier *TwoFactorVerifier) PackResolution(claimId [32]byte) []byte {
	enc, err := twoFactorVerifier.abi.Pack("resolution", claimId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackResolution is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xee9d2899.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function resolution(bytes32 claimId) view returns(uint40 at, bool uphold, uint8 reason)
func (twoFactorVerifier *TwoFactorVerifier) TryPackResolution(claimId [32]byte) ([]byte, error) {
	return twoFactorVerifier.abi.Pack("resolution", claimId)
}

// ResolutionOutput serves as a container for the return parameters of contract
// method Resolution.
type ResolutionOutput struct {
	At     *big.Int
	Uphold bool
	Reason uint8
}

// UnpackResolution is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xee9d2899.
//
// Solidity: function resolution(bytes32 claimId) view returns(uint40 at, bool uphold, uint8 reason)
func (twoFactorVerifier *TwoFactorVerifier) UnpackResolution(data []byte) (ResolutionOutput, error) {
	out, err := twoFactorVerifier.abi.Unpack("resolution", data)
	outstruct := new(ResolutionOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.At = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Uphold = *abi.ConvertType(out[1], new(bool)).(*bool)
	outstruct.Reason = *abi.ConvertType(out[2], new(uint8)).(*uint8)
	return *outstruct, nil
}

// PackRestate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xae6a3d21.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function restate((address,uint64,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,bytes32,uint32) claim_) returns(bytes32 statement)
func (twoFactorVerifier *TwoFactorVerifier) PackRestate(claim TeeProofsClaim) []byte {
	enc, err := twoFactorVerifier.abi.Pack("restate", claim)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRestate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xae6a3d21.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function restate((address,uint64,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,bytes32,uint32) claim_) returns(bytes32 statement)
func (twoFactorVerifier *TwoFactorVerifier) TryPackRestate(claim TeeProofsClaim) ([]byte, error) {
	return twoFactorVerifier.abi.Pack("restate", claim)
}

// UnpackRestate is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xae6a3d21.
//
// Solidity: function restate((address,uint64,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,bytes32,uint32) claim_) returns(bytes32 statement)
func (twoFactorVerifier *TwoFactorVerifier) UnpackRestate(data []byte) ([32]byte, error) {
	out, err := twoFactorVerifier.abi.Unpack("restate", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackRestoreBudget is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2c6ee279.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function restoreBudget(bytes32 claimId, bytes20 voter) returns()
func (twoFactorVerifier *TwoFactorVerifier) PackRestoreBudget(claimId [32]byte, voter [20]byte) []byte {
	enc, err := twoFactorVerifier.abi.Pack("restoreBudget", claimId, voter)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRestoreBudget is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2c6ee279.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function restoreBudget(bytes32 claimId, bytes20 voter) returns()
func (twoFactorVerifier *TwoFactorVerifier) TryPackRestoreBudget(claimId [32]byte, voter [20]byte) ([]byte, error) {
	return twoFactorVerifier.abi.Pack("restoreBudget", claimId, voter)
}

// PackSettle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x77783d31.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function settle((address,uint64,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,bytes32,uint32) claim_, bytes zkProof, (uint8,bytes32,bytes32,address,uint32,address,uint64,bytes32,bytes32) teeProof) returns()
func (twoFactorVerifier *TwoFactorVerifier) PackSettle(claim TeeProofsClaim, zkProof []byte, teeProof TeeProofsProof) []byte {
	enc, err := twoFactorVerifier.abi.Pack("settle", claim, zkProof, teeProof)
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
func (twoFactorVerifier *TwoFactorVerifier) TryPackSettle(claim TeeProofsClaim, zkProof []byte, teeProof TeeProofsProof) ([]byte, error) {
	return twoFactorVerifier.abi.Pack("settle", claim, zkProof, teeProof)
}

// PackSpent is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd5006aca.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function spent(bytes20 voter) view returns(uint256)
func (twoFactorVerifier *TwoFactorVerifier) PackSpent(voter [20]byte) []byte {
	enc, err := twoFactorVerifier.abi.Pack("spent", voter)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSpent is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd5006aca.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function spent(bytes20 voter) view returns(uint256)
func (twoFactorVerifier *TwoFactorVerifier) TryPackSpent(voter [20]byte) ([]byte, error) {
	return twoFactorVerifier.abi.Pack("spent", voter)
}

// UnpackSpent is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd5006aca.
//
// Solidity: function spent(bytes20 voter) view returns(uint256)
func (twoFactorVerifier *TwoFactorVerifier) UnpackSpent(data []byte) (*big.Int, error) {
	out, err := twoFactorVerifier.abi.Unpack("spent", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackStanding is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x28c7a649.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function standing(bytes32 claimId) view returns((uint8,uint8,uint8,uint8,uint40,uint40,uint40,uint40,uint40,uint32))
func (twoFactorVerifier *TwoFactorVerifier) PackStanding(claimId [32]byte) []byte {
	enc, err := twoFactorVerifier.abi.Pack("standing", claimId)
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
func (twoFactorVerifier *TwoFactorVerifier) TryPackStanding(claimId [32]byte) ([]byte, error) {
	return twoFactorVerifier.abi.Pack("standing", claimId)
}

// UnpackStanding is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x28c7a649.
//
// Solidity: function standing(bytes32 claimId) view returns((uint8,uint8,uint8,uint8,uint40,uint40,uint40,uint40,uint40,uint32))
func (twoFactorVerifier *TwoFactorVerifier) UnpackStanding(data []byte) (ITwoFactorVerifierStanding, error) {
	out, err := twoFactorVerifier.abi.Unpack("standing", data)
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
// Solidity: function statementOf((uint64,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32) ) view returns(bytes32)
func (twoFactorVerifier *TwoFactorVerifier) PackStatementOf(arg0 IRollupZkVerifierTransition) []byte {
	enc, err := twoFactorVerifier.abi.Pack("statementOf", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStatementOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9a82d341.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function statementOf((uint64,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32) ) view returns(bytes32)
func (twoFactorVerifier *TwoFactorVerifier) TryPackStatementOf(arg0 IRollupZkVerifierTransition) ([]byte, error) {
	return twoFactorVerifier.abi.Pack("statementOf", arg0)
}

// UnpackStatementOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9a82d341.
//
// Solidity: function statementOf((uint64,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32) ) view returns(bytes32)
func (twoFactorVerifier *TwoFactorVerifier) UnpackStatementOf(data []byte) ([32]byte, error) {
	out, err := twoFactorVerifier.abi.Unpack("statementOf", data)
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
func (twoFactorVerifier *TwoFactorVerifier) PackSubmitTee(claim TeeProofsClaim, proof TeeProofsProof) []byte {
	enc, err := twoFactorVerifier.abi.Pack("submitTee", claim, proof)
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
func (twoFactorVerifier *TwoFactorVerifier) TryPackSubmitTee(claim TeeProofsClaim, proof TeeProofsProof) ([]byte, error) {
	return twoFactorVerifier.abi.Pack("submitTee", claim, proof)
}

// PackSubmitTeeUnder is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x211afdbf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function submitTeeUnder((address,uint64,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,bytes32,uint32) claim_, (uint8,bytes32,bytes32,address,uint32,address,uint64,bytes32,bytes32) proof, address verifier) returns()
func (twoFactorVerifier *TwoFactorVerifier) PackSubmitTeeUnder(claim TeeProofsClaim, proof TeeProofsProof, verifier common.Address) []byte {
	enc, err := twoFactorVerifier.abi.Pack("submitTeeUnder", claim, proof, verifier)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSubmitTeeUnder is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x211afdbf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function submitTeeUnder((address,uint64,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,bytes32,uint32) claim_, (uint8,bytes32,bytes32,address,uint32,address,uint64,bytes32,bytes32) proof, address verifier) returns()
func (twoFactorVerifier *TwoFactorVerifier) TryPackSubmitTeeUnder(claim TeeProofsClaim, proof TeeProofsProof, verifier common.Address) ([]byte, error) {
	return twoFactorVerifier.abi.Pack("submitTeeUnder", claim, proof, verifier)
}

// PackSubmitZk is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x90dd2eec.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function submitZk((address,uint64,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,bytes32,uint32) claim_, bytes proof) returns()
func (twoFactorVerifier *TwoFactorVerifier) PackSubmitZk(claim TeeProofsClaim, proof []byte) []byte {
	enc, err := twoFactorVerifier.abi.Pack("submitZk", claim, proof)
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
func (twoFactorVerifier *TwoFactorVerifier) TryPackSubmitZk(claim TeeProofsClaim, proof []byte) ([]byte, error) {
	return twoFactorVerifier.abi.Pack("submitZk", claim, proof)
}

// PackSubmitZkContradiction is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd0ceed2f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function submitZkContradiction((address,uint64,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,bytes32,uint32) claim_, (uint64,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32) other, bytes proof) returns()
func (twoFactorVerifier *TwoFactorVerifier) PackSubmitZkContradiction(claim TeeProofsClaim, other IRollupZkVerifierTransition, proof []byte) []byte {
	enc, err := twoFactorVerifier.abi.Pack("submitZkContradiction", claim, other, proof)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSubmitZkContradiction is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd0ceed2f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function submitZkContradiction((address,uint64,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,bytes32,uint32) claim_, (uint64,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32) other, bytes proof) returns()
func (twoFactorVerifier *TwoFactorVerifier) TryPackSubmitZkContradiction(claim TeeProofsClaim, other IRollupZkVerifierTransition, proof []byte) ([]byte, error) {
	return twoFactorVerifier.abi.Pack("submitZkContradiction", claim, other, proof)
}

// PackTeeVerifier is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcda752ff.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function teeVerifier() view returns(address)
func (twoFactorVerifier *TwoFactorVerifier) PackTeeVerifier() []byte {
	enc, err := twoFactorVerifier.abi.Pack("teeVerifier")
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
func (twoFactorVerifier *TwoFactorVerifier) TryPackTeeVerifier() ([]byte, error) {
	return twoFactorVerifier.abi.Pack("teeVerifier")
}

// UnpackTeeVerifier is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xcda752ff.
//
// Solidity: function teeVerifier() view returns(address)
func (twoFactorVerifier *TwoFactorVerifier) UnpackTeeVerifier(data []byte) (common.Address, error) {
	out, err := twoFactorVerifier.abi.Unpack("teeVerifier", data)
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
func (twoFactorVerifier *TwoFactorVerifier) PackVerify(statement [32]byte, proof []byte) []byte {
	enc, err := twoFactorVerifier.abi.Pack("verify", statement, proof)
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
func (twoFactorVerifier *TwoFactorVerifier) TryPackVerify(statement [32]byte, proof []byte) ([]byte, error) {
	return twoFactorVerifier.abi.Pack("verify", statement, proof)
}

// PackVotes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2b38cd96.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function votes(bytes32 claimId) view returns(uint8 accepts, uint8 rejects)
func (twoFactorVerifier *TwoFactorVerifier) PackVotes(claimId [32]byte) []byte {
	enc, err := twoFactorVerifier.abi.Pack("votes", claimId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVotes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2b38cd96.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function votes(bytes32 claimId) view returns(uint8 accepts, uint8 rejects)
func (twoFactorVerifier *TwoFactorVerifier) TryPackVotes(claimId [32]byte) ([]byte, error) {
	return twoFactorVerifier.abi.Pack("votes", claimId)
}

// VotesOutput serves as a container for the return parameters of contract
// method Votes.
type VotesOutput struct {
	Accepts uint8
	Rejects uint8
}

// UnpackVotes is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2b38cd96.
//
// Solidity: function votes(bytes32 claimId) view returns(uint8 accepts, uint8 rejects)
func (twoFactorVerifier *TwoFactorVerifier) UnpackVotes(data []byte) (VotesOutput, error) {
	out, err := twoFactorVerifier.abi.Unpack("votes", data)
	outstruct := new(VotesOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Accepts = *abi.ConvertType(out[0], new(uint8)).(*uint8)
	outstruct.Rejects = *abi.ConvertType(out[1], new(uint8)).(*uint8)
	return *outstruct, nil
}

// PackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf3fef3a3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdraw(address to, uint256 amount) returns()
func (twoFactorVerifier *TwoFactorVerifier) PackWithdraw(to common.Address, amount *big.Int) []byte {
	enc, err := twoFactorVerifier.abi.Pack("withdraw", to, amount)
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
func (twoFactorVerifier *TwoFactorVerifier) TryPackWithdraw(to common.Address, amount *big.Int) ([]byte, error) {
	return twoFactorVerifier.abi.Pack("withdraw", to, amount)
}

// PackWithdrawResolution is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8e8329e9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdrawResolution(bytes32 claimId) returns()
func (twoFactorVerifier *TwoFactorVerifier) PackWithdrawResolution(claimId [32]byte) []byte {
	enc, err := twoFactorVerifier.abi.Pack("withdrawResolution", claimId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdrawResolution is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8e8329e9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdrawResolution(bytes32 claimId) returns()
func (twoFactorVerifier *TwoFactorVerifier) TryPackWithdrawResolution(claimId [32]byte) ([]byte, error) {
	return twoFactorVerifier.abi.Pack("withdrawResolution", claimId)
}

// PackZkFrozen is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa85a31ed.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function zkFrozen(uint8 number) view returns(bool)
func (twoFactorVerifier *TwoFactorVerifier) PackZkFrozen(number uint8) []byte {
	enc, err := twoFactorVerifier.abi.Pack("zkFrozen", number)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackZkFrozen is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa85a31ed.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function zkFrozen(uint8 number) view returns(bool)
func (twoFactorVerifier *TwoFactorVerifier) TryPackZkFrozen(number uint8) ([]byte, error) {
	return twoFactorVerifier.abi.Pack("zkFrozen", number)
}

// UnpackZkFrozen is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa85a31ed.
//
// Solidity: function zkFrozen(uint8 number) view returns(bool)
func (twoFactorVerifier *TwoFactorVerifier) UnpackZkFrozen(data []byte) (bool, error) {
	out, err := twoFactorVerifier.abi.Unpack("zkFrozen", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackZkVerifier is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd6df096d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function zkVerifier() view returns(address)
func (twoFactorVerifier *TwoFactorVerifier) PackZkVerifier() []byte {
	enc, err := twoFactorVerifier.abi.Pack("zkVerifier")
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
func (twoFactorVerifier *TwoFactorVerifier) TryPackZkVerifier() ([]byte, error) {
	return twoFactorVerifier.abi.Pack("zkVerifier")
}

// UnpackZkVerifier is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd6df096d.
//
// Solidity: function zkVerifier() view returns(address)
func (twoFactorVerifier *TwoFactorVerifier) UnpackZkVerifier(data []byte) (common.Address, error) {
	out, err := twoFactorVerifier.abi.Unpack("zkVerifier", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// TwoFactorVerifierClaimFinal represents a ClaimFinal event raised by the TwoFactorVerifier contract.
type TwoFactorVerifierClaimFinal struct {
	ClaimId   [32]byte
	LastBlock uint64
	LastHash  [32]byte
	PostRoot  [32]byte
	Raw       *types.Log // Blockchain specific contextual infos
}

const TwoFactorVerifierClaimFinalEventName = "ClaimFinal"

// ContractEventName returns the user-defined event name.
func (TwoFactorVerifierClaimFinal) ContractEventName() string {
	return TwoFactorVerifierClaimFinalEventName
}

// UnpackClaimFinalEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ClaimFinal(bytes32 indexed claimId, uint64 lastBlock, bytes32 lastHash, bytes32 postRoot)
func (twoFactorVerifier *TwoFactorVerifier) UnpackClaimFinalEvent(log *types.Log) (*TwoFactorVerifierClaimFinal, error) {
	event := "ClaimFinal"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != twoFactorVerifier.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TwoFactorVerifierClaimFinal)
	if len(log.Data) > 0 {
		if err := twoFactorVerifier.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range twoFactorVerifier.abi.Events[event].Inputs {
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

// TwoFactorVerifierClaimHeld represents a ClaimHeld event raised by the TwoFactorVerifier contract.
type TwoFactorVerifierClaimHeld struct {
	ClaimId [32]byte
	Reason  uint8
	Raw     *types.Log // Blockchain specific contextual infos
}

const TwoFactorVerifierClaimHeldEventName = "ClaimHeld"

// ContractEventName returns the user-defined event name.
func (TwoFactorVerifierClaimHeld) ContractEventName() string {
	return TwoFactorVerifierClaimHeldEventName
}

// UnpackClaimHeldEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ClaimHeld(bytes32 indexed claimId, uint8 reason)
func (twoFactorVerifier *TwoFactorVerifier) UnpackClaimHeldEvent(log *types.Log) (*TwoFactorVerifierClaimHeld, error) {
	event := "ClaimHeld"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != twoFactorVerifier.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TwoFactorVerifierClaimHeld)
	if len(log.Data) > 0 {
		if err := twoFactorVerifier.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range twoFactorVerifier.abi.Events[event].Inputs {
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

// TwoFactorVerifierClaimRejected represents a ClaimRejected event raised by the TwoFactorVerifier contract.
type TwoFactorVerifierClaimRejected struct {
	ClaimId [32]byte
	Reason  uint8
	Raw     *types.Log // Blockchain specific contextual infos
}

const TwoFactorVerifierClaimRejectedEventName = "ClaimRejected"

// ContractEventName returns the user-defined event name.
func (TwoFactorVerifierClaimRejected) ContractEventName() string {
	return TwoFactorVerifierClaimRejectedEventName
}

// UnpackClaimRejectedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ClaimRejected(bytes32 indexed claimId, uint8 reason)
func (twoFactorVerifier *TwoFactorVerifier) UnpackClaimRejectedEvent(log *types.Log) (*TwoFactorVerifierClaimRejected, error) {
	event := "ClaimRejected"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != twoFactorVerifier.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TwoFactorVerifierClaimRejected)
	if len(log.Data) > 0 {
		if err := twoFactorVerifier.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range twoFactorVerifier.abi.Events[event].Inputs {
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

// TwoFactorVerifierClaimReleased represents a ClaimReleased event raised by the TwoFactorVerifier contract.
type TwoFactorVerifierClaimReleased struct {
	ClaimId [32]byte
	Reason  uint8
	Raw     *types.Log // Blockchain specific contextual infos
}

const TwoFactorVerifierClaimReleasedEventName = "ClaimReleased"

// ContractEventName returns the user-defined event name.
func (TwoFactorVerifierClaimReleased) ContractEventName() string {
	return TwoFactorVerifierClaimReleasedEventName
}

// UnpackClaimReleasedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ClaimReleased(bytes32 indexed claimId, uint8 reason)
func (twoFactorVerifier *TwoFactorVerifier) UnpackClaimReleasedEvent(log *types.Log) (*TwoFactorVerifierClaimReleased, error) {
	event := "ClaimReleased"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != twoFactorVerifier.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TwoFactorVerifierClaimReleased)
	if len(log.Data) > 0 {
		if err := twoFactorVerifier.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range twoFactorVerifier.abi.Events[event].Inputs {
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

// TwoFactorVerifierClaimed represents a Claimed event raised by the TwoFactorVerifier contract.
type TwoFactorVerifierClaimed struct {
	ClaimId   [32]byte
	RequestId [32]byte
	Statement [32]byte
	Claim     TeeProofsClaim
	Raw       *types.Log // Blockchain specific contextual infos
}

const TwoFactorVerifierClaimedEventName = "Claimed"

// ContractEventName returns the user-defined event name.
func (TwoFactorVerifierClaimed) ContractEventName() string {
	return TwoFactorVerifierClaimedEventName
}

// UnpackClaimedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Claimed(bytes32 indexed claimId, bytes32 indexed requestId, bytes32 indexed statement, (address,uint64,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,bytes32,uint32) claim)
func (twoFactorVerifier *TwoFactorVerifier) UnpackClaimedEvent(log *types.Log) (*TwoFactorVerifierClaimed, error) {
	event := "Claimed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != twoFactorVerifier.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TwoFactorVerifierClaimed)
	if len(log.Data) > 0 {
		if err := twoFactorVerifier.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range twoFactorVerifier.abi.Events[event].Inputs {
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

// TwoFactorVerifierCollected represents a Collected event raised by the TwoFactorVerifier contract.
type TwoFactorVerifierCollected struct {
	Recipient common.Address
	To        common.Address
	Amount    *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const TwoFactorVerifierCollectedEventName = "Collected"

// ContractEventName returns the user-defined event name.
func (TwoFactorVerifierCollected) ContractEventName() string {
	return TwoFactorVerifierCollectedEventName
}

// UnpackCollectedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Collected(address indexed recipient, address indexed to, uint256 amount)
func (twoFactorVerifier *TwoFactorVerifier) UnpackCollectedEvent(log *types.Log) (*TwoFactorVerifierCollected, error) {
	event := "Collected"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != twoFactorVerifier.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TwoFactorVerifierCollected)
	if len(log.Data) > 0 {
		if err := twoFactorVerifier.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range twoFactorVerifier.abi.Events[event].Inputs {
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

// TwoFactorVerifierFunded represents a Funded event raised by the TwoFactorVerifier contract.
type TwoFactorVerifierFunded struct {
	From   common.Address
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const TwoFactorVerifierFundedEventName = "Funded"

// ContractEventName returns the user-defined event name.
func (TwoFactorVerifierFunded) ContractEventName() string {
	return TwoFactorVerifierFundedEventName
}

// UnpackFundedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Funded(address indexed from, uint256 amount)
func (twoFactorVerifier *TwoFactorVerifier) UnpackFundedEvent(log *types.Log) (*TwoFactorVerifierFunded, error) {
	event := "Funded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != twoFactorVerifier.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TwoFactorVerifierFunded)
	if len(log.Data) > 0 {
		if err := twoFactorVerifier.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range twoFactorVerifier.abi.Events[event].Inputs {
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

// TwoFactorVerifierResolutionAnnounced represents a ResolutionAnnounced event raised by the TwoFactorVerifier contract.
type TwoFactorVerifierResolutionAnnounced struct {
	ClaimId  [32]byte
	Uphold   bool
	Evidence [32]byte
	At       *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const TwoFactorVerifierResolutionAnnouncedEventName = "ResolutionAnnounced"

// ContractEventName returns the user-defined event name.
func (TwoFactorVerifierResolutionAnnounced) ContractEventName() string {
	return TwoFactorVerifierResolutionAnnouncedEventName
}

// UnpackResolutionAnnouncedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ResolutionAnnounced(bytes32 indexed claimId, bool uphold, bytes32 evidence, uint40 at)
func (twoFactorVerifier *TwoFactorVerifier) UnpackResolutionAnnouncedEvent(log *types.Log) (*TwoFactorVerifierResolutionAnnounced, error) {
	event := "ResolutionAnnounced"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != twoFactorVerifier.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TwoFactorVerifierResolutionAnnounced)
	if len(log.Data) > 0 {
		if err := twoFactorVerifier.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range twoFactorVerifier.abi.Events[event].Inputs {
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

// TwoFactorVerifierResolutionWithdrawn represents a ResolutionWithdrawn event raised by the TwoFactorVerifier contract.
type TwoFactorVerifierResolutionWithdrawn struct {
	ClaimId [32]byte
	Raw     *types.Log // Blockchain specific contextual infos
}

const TwoFactorVerifierResolutionWithdrawnEventName = "ResolutionWithdrawn"

// ContractEventName returns the user-defined event name.
func (TwoFactorVerifierResolutionWithdrawn) ContractEventName() string {
	return TwoFactorVerifierResolutionWithdrawnEventName
}

// UnpackResolutionWithdrawnEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ResolutionWithdrawn(bytes32 indexed claimId)
func (twoFactorVerifier *TwoFactorVerifier) UnpackResolutionWithdrawnEvent(log *types.Log) (*TwoFactorVerifierResolutionWithdrawn, error) {
	event := "ResolutionWithdrawn"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != twoFactorVerifier.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TwoFactorVerifierResolutionWithdrawn)
	if len(log.Data) > 0 {
		if err := twoFactorVerifier.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range twoFactorVerifier.abi.Events[event].Inputs {
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

// TwoFactorVerifierTeeDecided represents a TeeDecided event raised by the TwoFactorVerifier contract.
type TwoFactorVerifierTeeDecided struct {
	ClaimId   [32]byte
	RequestId [32]byte
	Accepted  bool
	Raw       *types.Log // Blockchain specific contextual infos
}

const TwoFactorVerifierTeeDecidedEventName = "TeeDecided"

// ContractEventName returns the user-defined event name.
func (TwoFactorVerifierTeeDecided) ContractEventName() string {
	return TwoFactorVerifierTeeDecidedEventName
}

// UnpackTeeDecidedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TeeDecided(bytes32 indexed claimId, bytes32 indexed requestId, bool accepted)
func (twoFactorVerifier *TwoFactorVerifier) UnpackTeeDecidedEvent(log *types.Log) (*TwoFactorVerifierTeeDecided, error) {
	event := "TeeDecided"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != twoFactorVerifier.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TwoFactorVerifierTeeDecided)
	if len(log.Data) > 0 {
		if err := twoFactorVerifier.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range twoFactorVerifier.abi.Events[event].Inputs {
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

// TwoFactorVerifierVerdictRecorded represents a VerdictRecorded event raised by the TwoFactorVerifier contract.
type TwoFactorVerifierVerdictRecorded struct {
	ClaimId      [32]byte
	RequestId    [32]byte
	Instance     common.Address
	Verdict      uint8
	ComputedRoot [32]byte
	Recipient    common.Address
	Reward       *big.Int
	Raw          *types.Log // Blockchain specific contextual infos
}

const TwoFactorVerifierVerdictRecordedEventName = "VerdictRecorded"

// ContractEventName returns the user-defined event name.
func (TwoFactorVerifierVerdictRecorded) ContractEventName() string {
	return TwoFactorVerifierVerdictRecordedEventName
}

// UnpackVerdictRecordedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VerdictRecorded(bytes32 indexed claimId, bytes32 indexed requestId, address indexed instance, uint8 verdict, bytes32 computedRoot, address recipient, uint256 reward)
func (twoFactorVerifier *TwoFactorVerifier) UnpackVerdictRecordedEvent(log *types.Log) (*TwoFactorVerifierVerdictRecorded, error) {
	event := "VerdictRecorded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != twoFactorVerifier.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TwoFactorVerifierVerdictRecorded)
	if len(log.Data) > 0 {
		if err := twoFactorVerifier.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range twoFactorVerifier.abi.Events[event].Inputs {
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

// TwoFactorVerifierWithdrawn represents a Withdrawn event raised by the TwoFactorVerifier contract.
type TwoFactorVerifierWithdrawn struct {
	To     common.Address
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const TwoFactorVerifierWithdrawnEventName = "Withdrawn"

// ContractEventName returns the user-defined event name.
func (TwoFactorVerifierWithdrawn) ContractEventName() string {
	return TwoFactorVerifierWithdrawnEventName
}

// UnpackWithdrawnEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Withdrawn(address indexed to, uint256 amount)
func (twoFactorVerifier *TwoFactorVerifier) UnpackWithdrawnEvent(log *types.Log) (*TwoFactorVerifierWithdrawn, error) {
	event := "Withdrawn"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != twoFactorVerifier.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TwoFactorVerifierWithdrawn)
	if len(log.Data) > 0 {
		if err := twoFactorVerifier.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range twoFactorVerifier.abi.Events[event].Inputs {
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

// TwoFactorVerifierZkProven represents a ZkProven event raised by the TwoFactorVerifier contract.
type TwoFactorVerifierZkProven struct {
	ClaimId [32]byte
	Raw     *types.Log // Blockchain specific contextual infos
}

const TwoFactorVerifierZkProvenEventName = "ZkProven"

// ContractEventName returns the user-defined event name.
func (TwoFactorVerifierZkProven) ContractEventName() string {
	return TwoFactorVerifierZkProvenEventName
}

// UnpackZkProvenEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ZkProven(bytes32 indexed claimId)
func (twoFactorVerifier *TwoFactorVerifier) UnpackZkProvenEvent(log *types.Log) (*TwoFactorVerifierZkProven, error) {
	event := "ZkProven"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != twoFactorVerifier.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TwoFactorVerifierZkProven)
	if len(log.Data) > 0 {
		if err := twoFactorVerifier.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range twoFactorVerifier.abi.Events[event].Inputs {
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

// TwoFactorVerifierZkVerifierFrozen represents a ZkVerifierFrozen event raised by the TwoFactorVerifier contract.
type TwoFactorVerifierZkVerifierFrozen struct {
	Verifier common.Address
	Number   uint8
	Raw      *types.Log // Blockchain specific contextual infos
}

const TwoFactorVerifierZkVerifierFrozenEventName = "ZkVerifierFrozen"

// ContractEventName returns the user-defined event name.
func (TwoFactorVerifierZkVerifierFrozen) ContractEventName() string {
	return TwoFactorVerifierZkVerifierFrozenEventName
}

// UnpackZkVerifierFrozenEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ZkVerifierFrozen(address indexed verifier, uint8 number)
func (twoFactorVerifier *TwoFactorVerifier) UnpackZkVerifierFrozenEvent(log *types.Log) (*TwoFactorVerifierZkVerifierFrozen, error) {
	event := "ZkVerifierFrozen"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != twoFactorVerifier.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TwoFactorVerifierZkVerifierFrozen)
	if len(log.Data) > 0 {
		if err := twoFactorVerifier.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range twoFactorVerifier.abi.Events[event].Inputs {
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
func (twoFactorVerifier *TwoFactorVerifier) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], twoFactorVerifier.abi.Errors["BadRange"].ID.Bytes()[:4]) {
		return twoFactorVerifier.UnpackBadRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], twoFactorVerifier.abi.Errors["BudgetSpent"].ID.Bytes()[:4]) {
		return twoFactorVerifier.UnpackBudgetSpentError(raw[4:])
	}
	if bytes.Equal(raw[:4], twoFactorVerifier.abi.Errors["EnoughVerdicts"].ID.Bytes()[:4]) {
		return twoFactorVerifier.UnpackEnoughVerdictsError(raw[4:])
	}
	if bytes.Equal(raw[:4], twoFactorVerifier.abi.Errors["InsufficientFunds"].ID.Bytes()[:4]) {
		return twoFactorVerifier.UnpackInsufficientFundsError(raw[4:])
	}
	if bytes.Equal(raw[:4], twoFactorVerifier.abi.Errors["InvalidProof"].ID.Bytes()[:4]) {
		return twoFactorVerifier.UnpackInvalidProofError(raw[4:])
	}
	if bytes.Equal(raw[:4], twoFactorVerifier.abi.Errors["IsClaimed"].ID.Bytes()[:4]) {
		return twoFactorVerifier.UnpackIsClaimedError(raw[4:])
	}
	if bytes.Equal(raw[:4], twoFactorVerifier.abi.Errors["IsCounted"].ID.Bytes()[:4]) {
		return twoFactorVerifier.UnpackIsCountedError(raw[4:])
	}
	if bytes.Equal(raw[:4], twoFactorVerifier.abi.Errors["IsProven"].ID.Bytes()[:4]) {
		return twoFactorVerifier.UnpackIsProvenError(raw[4:])
	}
	if bytes.Equal(raw[:4], twoFactorVerifier.abi.Errors["NoContradiction"].ID.Bytes()[:4]) {
		return twoFactorVerifier.UnpackNoContradictionError(raw[4:])
	}
	if bytes.Equal(raw[:4], twoFactorVerifier.abi.Errors["NoVerifier"].ID.Bytes()[:4]) {
		return twoFactorVerifier.UnpackNoVerifierError(raw[4:])
	}
	if bytes.Equal(raw[:4], twoFactorVerifier.abi.Errors["NotAccepted"].ID.Bytes()[:4]) {
		return twoFactorVerifier.UnpackNotAcceptedError(raw[4:])
	}
	if bytes.Equal(raw[:4], twoFactorVerifier.abi.Errors["NotActive"].ID.Bytes()[:4]) {
		return twoFactorVerifier.UnpackNotActiveError(raw[4:])
	}
	if bytes.Equal(raw[:4], twoFactorVerifier.abi.Errors["NotGuardian"].ID.Bytes()[:4]) {
		return twoFactorVerifier.UnpackNotGuardianError(raw[4:])
	}
	if bytes.Equal(raw[:4], twoFactorVerifier.abi.Errors["NotOnHead"].ID.Bytes()[:4]) {
		return twoFactorVerifier.UnpackNotOnHeadError(raw[4:])
	}
	if bytes.Equal(raw[:4], twoFactorVerifier.abi.Errors["NotOpen"].ID.Bytes()[:4]) {
		return twoFactorVerifier.UnpackNotOpenError(raw[4:])
	}
	if bytes.Equal(raw[:4], twoFactorVerifier.abi.Errors["NotOwner"].ID.Bytes()[:4]) {
		return twoFactorVerifier.UnpackNotOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], twoFactorVerifier.abi.Errors["NotOwnerOrGuardian"].ID.Bytes()[:4]) {
		return twoFactorVerifier.UnpackNotOwnerOrGuardianError(raw[4:])
	}
	if bytes.Equal(raw[:4], twoFactorVerifier.abi.Errors["NotProposer"].ID.Bytes()[:4]) {
		return twoFactorVerifier.UnpackNotProposerError(raw[4:])
	}
	if bytes.Equal(raw[:4], twoFactorVerifier.abi.Errors["NothingToDo"].ID.Bytes()[:4]) {
		return twoFactorVerifier.UnpackNothingToDoError(raw[4:])
	}
	if bytes.Equal(raw[:4], twoFactorVerifier.abi.Errors["NothingToRestore"].ID.Bytes()[:4]) {
		return twoFactorVerifier.UnpackNothingToRestoreError(raw[4:])
	}
	if bytes.Equal(raw[:4], twoFactorVerifier.abi.Errors["NothingToUphold"].ID.Bytes()[:4]) {
		return twoFactorVerifier.UnpackNothingToUpholdError(raw[4:])
	}
	if bytes.Equal(raw[:4], twoFactorVerifier.abi.Errors["ResolutionNotDue"].ID.Bytes()[:4]) {
		return twoFactorVerifier.UnpackResolutionNotDueError(raw[4:])
	}
	if bytes.Equal(raw[:4], twoFactorVerifier.abi.Errors["TooManyClaims"].ID.Bytes()[:4]) {
		return twoFactorVerifier.UnpackTooManyClaimsError(raw[4:])
	}
	if bytes.Equal(raw[:4], twoFactorVerifier.abi.Errors["TransferFailed"].ID.Bytes()[:4]) {
		return twoFactorVerifier.UnpackTransferFailedError(raw[4:])
	}
	if bytes.Equal(raw[:4], twoFactorVerifier.abi.Errors["TwoKindsOfData"].ID.Bytes()[:4]) {
		return twoFactorVerifier.UnpackTwoKindsOfDataError(raw[4:])
	}
	if bytes.Equal(raw[:4], twoFactorVerifier.abi.Errors["UnknownClaim"].ID.Bytes()[:4]) {
		return twoFactorVerifier.UnpackUnknownClaimError(raw[4:])
	}
	if bytes.Equal(raw[:4], twoFactorVerifier.abi.Errors["UnsupportedChain"].ID.Bytes()[:4]) {
		return twoFactorVerifier.UnpackUnsupportedChainError(raw[4:])
	}
	if bytes.Equal(raw[:4], twoFactorVerifier.abi.Errors["UnusableBlockHash"].ID.Bytes()[:4]) {
		return twoFactorVerifier.UnpackUnusableBlockHashError(raw[4:])
	}
	if bytes.Equal(raw[:4], twoFactorVerifier.abi.Errors["WrongMeasurement"].ID.Bytes()[:4]) {
		return twoFactorVerifier.UnpackWrongMeasurementError(raw[4:])
	}
	if bytes.Equal(raw[:4], twoFactorVerifier.abi.Errors["ZeroAddress"].ID.Bytes()[:4]) {
		return twoFactorVerifier.UnpackZeroAddressError(raw[4:])
	}
	if bytes.Equal(raw[:4], twoFactorVerifier.abi.Errors["ZkVerifierIsFrozen"].ID.Bytes()[:4]) {
		return twoFactorVerifier.UnpackZkVerifierIsFrozenError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// TwoFactorVerifierBadRange represents a BadRange error raised by the TwoFactorVerifier contract.
type TwoFactorVerifierBadRange struct {
	FirstBlock uint64
	Blocks     *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadRange(uint64 firstBlock, uint256 blocks)
func TwoFactorVerifierBadRangeErrorID() common.Hash {
	return common.HexToHash("0x80edf0085fba5e0897aa0ff9305e0f2468b0afbb9ef26910655b06777a4853c4")
}

// UnpackBadRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadRange(uint64 firstBlock, uint256 blocks)
func (twoFactorVerifier *TwoFactorVerifier) UnpackBadRangeError(raw []byte) (*TwoFactorVerifierBadRange, error) {
	out := new(TwoFactorVerifierBadRange)
	if err := twoFactorVerifier.abi.UnpackIntoInterface(out, "BadRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TwoFactorVerifierBudgetSpent represents a BudgetSpent error raised by the TwoFactorVerifier contract.
type TwoFactorVerifierBudgetSpent struct {
	Instance common.Address
	Budget   uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BudgetSpent(address instance, uint8 budget)
func TwoFactorVerifierBudgetSpentErrorID() common.Hash {
	return common.HexToHash("0x62e7e704511c7cf3618f40c5f65ee44e545c5fdcf7037e76144789b1647c1b35")
}

// UnpackBudgetSpentError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BudgetSpent(address instance, uint8 budget)
func (twoFactorVerifier *TwoFactorVerifier) UnpackBudgetSpentError(raw []byte) (*TwoFactorVerifierBudgetSpent, error) {
	out := new(TwoFactorVerifierBudgetSpent)
	if err := twoFactorVerifier.abi.UnpackIntoInterface(out, "BudgetSpent", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TwoFactorVerifierEnoughVerdicts represents a EnoughVerdicts error raised by the TwoFactorVerifier contract.
type TwoFactorVerifierEnoughVerdicts struct {
	ClaimId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EnoughVerdicts(bytes32 claimId)
func TwoFactorVerifierEnoughVerdictsErrorID() common.Hash {
	return common.HexToHash("0x0f8516cc9f76668a3e7b686a4d936e476f5b07ab3137c803c37b3cdc7059dbc7")
}

// UnpackEnoughVerdictsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EnoughVerdicts(bytes32 claimId)
func (twoFactorVerifier *TwoFactorVerifier) UnpackEnoughVerdictsError(raw []byte) (*TwoFactorVerifierEnoughVerdicts, error) {
	out := new(TwoFactorVerifierEnoughVerdicts)
	if err := twoFactorVerifier.abi.UnpackIntoInterface(out, "EnoughVerdicts", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TwoFactorVerifierInsufficientFunds represents a InsufficientFunds error raised by the TwoFactorVerifier contract.
type TwoFactorVerifierInsufficientFunds struct {
	Got  *big.Int
	Want *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InsufficientFunds(uint256 got, uint256 want)
func TwoFactorVerifierInsufficientFundsErrorID() common.Hash {
	return common.HexToHash("0x03eb8b54a949acec2cd08fdb6d6bd4647a1f2c907d75d6900648effa92eb147f")
}

// UnpackInsufficientFundsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InsufficientFunds(uint256 got, uint256 want)
func (twoFactorVerifier *TwoFactorVerifier) UnpackInsufficientFundsError(raw []byte) (*TwoFactorVerifierInsufficientFunds, error) {
	out := new(TwoFactorVerifierInsufficientFunds)
	if err := twoFactorVerifier.abi.UnpackIntoInterface(out, "InsufficientFunds", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TwoFactorVerifierInvalidProof represents a InvalidProof error raised by the TwoFactorVerifier contract.
type TwoFactorVerifierInvalidProof struct {
	Statement [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidProof(bytes32 statement)
func TwoFactorVerifierInvalidProofErrorID() common.Hash {
	return common.HexToHash("0x47f66a558ac8db87f5142bc656e7a9bf511c6bd4ed2d8db24247bcdb01d880a2")
}

// UnpackInvalidProofError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidProof(bytes32 statement)
func (twoFactorVerifier *TwoFactorVerifier) UnpackInvalidProofError(raw []byte) (*TwoFactorVerifierInvalidProof, error) {
	out := new(TwoFactorVerifierInvalidProof)
	if err := twoFactorVerifier.abi.UnpackIntoInterface(out, "InvalidProof", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TwoFactorVerifierIsClaimed represents a IsClaimed error raised by the TwoFactorVerifier contract.
type TwoFactorVerifierIsClaimed struct {
	ClaimId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error IsClaimed(bytes32 claimId)
func TwoFactorVerifierIsClaimedErrorID() common.Hash {
	return common.HexToHash("0xd4d728fe8c5ac9ef670b2079eddda878b27463c8ca6ad33be9ddf3e58e4c6068")
}

// UnpackIsClaimedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error IsClaimed(bytes32 claimId)
func (twoFactorVerifier *TwoFactorVerifier) UnpackIsClaimedError(raw []byte) (*TwoFactorVerifierIsClaimed, error) {
	out := new(TwoFactorVerifierIsClaimed)
	if err := twoFactorVerifier.abi.UnpackIntoInterface(out, "IsClaimed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TwoFactorVerifierIsCounted represents a IsCounted error raised by the TwoFactorVerifier contract.
type TwoFactorVerifierIsCounted struct {
	ClaimId  [32]byte
	Instance common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error IsCounted(bytes32 claimId, address instance)
func TwoFactorVerifierIsCountedErrorID() common.Hash {
	return common.HexToHash("0x92aa1a6cce101cc1eb415ee756020cf49bea92dcf6fd986e36073ce7103b3481")
}

// UnpackIsCountedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error IsCounted(bytes32 claimId, address instance)
func (twoFactorVerifier *TwoFactorVerifier) UnpackIsCountedError(raw []byte) (*TwoFactorVerifierIsCounted, error) {
	out := new(TwoFactorVerifierIsCounted)
	if err := twoFactorVerifier.abi.UnpackIntoInterface(out, "IsCounted", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TwoFactorVerifierIsProven represents a IsProven error raised by the TwoFactorVerifier contract.
type TwoFactorVerifierIsProven struct {
	ClaimId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error IsProven(bytes32 claimId)
func TwoFactorVerifierIsProvenErrorID() common.Hash {
	return common.HexToHash("0xf86488511c2a0a7087599d3d0747ffd2ee24a5594e10f0f6741b1296aeed4a58")
}

// UnpackIsProvenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error IsProven(bytes32 claimId)
func (twoFactorVerifier *TwoFactorVerifier) UnpackIsProvenError(raw []byte) (*TwoFactorVerifierIsProven, error) {
	out := new(TwoFactorVerifierIsProven)
	if err := twoFactorVerifier.abi.UnpackIntoInterface(out, "IsProven", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TwoFactorVerifierNoContradiction represents a NoContradiction error raised by the TwoFactorVerifier contract.
type TwoFactorVerifierNoContradiction struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoContradiction()
func TwoFactorVerifierNoContradictionErrorID() common.Hash {
	return common.HexToHash("0xae591c876f8da112edc0ed34afcf8285e8be3315a26401e59cb9f362c2a5d05c")
}

// UnpackNoContradictionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoContradiction()
func (twoFactorVerifier *TwoFactorVerifier) UnpackNoContradictionError(raw []byte) (*TwoFactorVerifierNoContradiction, error) {
	out := new(TwoFactorVerifierNoContradiction)
	if err := twoFactorVerifier.abi.UnpackIntoInterface(out, "NoContradiction", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TwoFactorVerifierNoVerifier represents a NoVerifier error raised by the TwoFactorVerifier contract.
type TwoFactorVerifierNoVerifier struct {
	Verifier common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoVerifier(address verifier)
func TwoFactorVerifierNoVerifierErrorID() common.Hash {
	return common.HexToHash("0x0583e60c39c8f66140e6da53d6526c3f8e532ef31830960f54c7e5bca59ba9af")
}

// UnpackNoVerifierError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoVerifier(address verifier)
func (twoFactorVerifier *TwoFactorVerifier) UnpackNoVerifierError(raw []byte) (*TwoFactorVerifierNoVerifier, error) {
	out := new(TwoFactorVerifierNoVerifier)
	if err := twoFactorVerifier.abi.UnpackIntoInterface(out, "NoVerifier", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TwoFactorVerifierNotAccepted represents a NotAccepted error raised by the TwoFactorVerifier contract.
type TwoFactorVerifierNotAccepted struct {
	ClaimId [32]byte
	Status  uint8
	Reason  uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotAccepted(bytes32 claimId, uint8 status, uint8 reason)
func TwoFactorVerifierNotAcceptedErrorID() common.Hash {
	return common.HexToHash("0x7dae1d711dbc4426a8d8962abd6d2f691b925f826b7abf0ab5ba68c54827f9ef")
}

// UnpackNotAcceptedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotAccepted(bytes32 claimId, uint8 status, uint8 reason)
func (twoFactorVerifier *TwoFactorVerifier) UnpackNotAcceptedError(raw []byte) (*TwoFactorVerifierNotAccepted, error) {
	out := new(TwoFactorVerifierNotAccepted)
	if err := twoFactorVerifier.abi.UnpackIntoInterface(out, "NotAccepted", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TwoFactorVerifierNotActive represents a NotActive error raised by the TwoFactorVerifier contract.
type TwoFactorVerifierNotActive struct {
	Measurement [32]byte
	FirstBlock  uint64
	LastBlock   uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotActive(bytes32 measurement, uint64 firstBlock, uint64 lastBlock)
func TwoFactorVerifierNotActiveErrorID() common.Hash {
	return common.HexToHash("0x67281145618aebbf54f63a4d186a98140341962eeea3a1d091e09f1ebe0648be")
}

// UnpackNotActiveError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotActive(bytes32 measurement, uint64 firstBlock, uint64 lastBlock)
func (twoFactorVerifier *TwoFactorVerifier) UnpackNotActiveError(raw []byte) (*TwoFactorVerifierNotActive, error) {
	out := new(TwoFactorVerifierNotActive)
	if err := twoFactorVerifier.abi.UnpackIntoInterface(out, "NotActive", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TwoFactorVerifierNotGuardian represents a NotGuardian error raised by the TwoFactorVerifier contract.
type TwoFactorVerifierNotGuardian struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotGuardian(address caller)
func TwoFactorVerifierNotGuardianErrorID() common.Hash {
	return common.HexToHash("0xa252c151cd1ee155ad6a596fd962f839a8b963fd05f5e863eca095de2e0b08a4")
}

// UnpackNotGuardianError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotGuardian(address caller)
func (twoFactorVerifier *TwoFactorVerifier) UnpackNotGuardianError(raw []byte) (*TwoFactorVerifierNotGuardian, error) {
	out := new(TwoFactorVerifierNotGuardian)
	if err := twoFactorVerifier.abi.UnpackIntoInterface(out, "NotGuardian", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TwoFactorVerifierNotOnHead represents a NotOnHead error raised by the TwoFactorVerifier contract.
type TwoFactorVerifierNotOnHead struct {
	ParentHash [32]byte
	PreRoot    [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotOnHead(bytes32 parentHash, bytes32 preRoot)
func TwoFactorVerifierNotOnHeadErrorID() common.Hash {
	return common.HexToHash("0x66700e4db4eafa6c28ae5488ad0c6ca07835775dfb409b5534ccc4424b417120")
}

// UnpackNotOnHeadError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotOnHead(bytes32 parentHash, bytes32 preRoot)
func (twoFactorVerifier *TwoFactorVerifier) UnpackNotOnHeadError(raw []byte) (*TwoFactorVerifierNotOnHead, error) {
	out := new(TwoFactorVerifierNotOnHead)
	if err := twoFactorVerifier.abi.UnpackIntoInterface(out, "NotOnHead", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TwoFactorVerifierNotOpen represents a NotOpen error raised by the TwoFactorVerifier contract.
type TwoFactorVerifierNotOpen struct {
	ClaimId [32]byte
	Status  uint8
	Reason  uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotOpen(bytes32 claimId, uint8 status, uint8 reason)
func TwoFactorVerifierNotOpenErrorID() common.Hash {
	return common.HexToHash("0x44511747865dc09e863f859d0bb57f5abd0ab3e4f449044cf741d42fe6f86c84")
}

// UnpackNotOpenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotOpen(bytes32 claimId, uint8 status, uint8 reason)
func (twoFactorVerifier *TwoFactorVerifier) UnpackNotOpenError(raw []byte) (*TwoFactorVerifierNotOpen, error) {
	out := new(TwoFactorVerifierNotOpen)
	if err := twoFactorVerifier.abi.UnpackIntoInterface(out, "NotOpen", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TwoFactorVerifierNotOwner represents a NotOwner error raised by the TwoFactorVerifier contract.
type TwoFactorVerifierNotOwner struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotOwner(address caller)
func TwoFactorVerifierNotOwnerErrorID() common.Hash {
	return common.HexToHash("0x245aecd3fabbd17d6c3c92dc7f0ab916ea8cbf6fc1862c8b56893090ac3fff4c")
}

// UnpackNotOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotOwner(address caller)
func (twoFactorVerifier *TwoFactorVerifier) UnpackNotOwnerError(raw []byte) (*TwoFactorVerifierNotOwner, error) {
	out := new(TwoFactorVerifierNotOwner)
	if err := twoFactorVerifier.abi.UnpackIntoInterface(out, "NotOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TwoFactorVerifierNotOwnerOrGuardian represents a NotOwnerOrGuardian error raised by the TwoFactorVerifier contract.
type TwoFactorVerifierNotOwnerOrGuardian struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotOwnerOrGuardian(address caller)
func TwoFactorVerifierNotOwnerOrGuardianErrorID() common.Hash {
	return common.HexToHash("0x6b1883f38571550452bbe2ddd265b3d49c78fd1c8fb414e6fe7312139a9a751c")
}

// UnpackNotOwnerOrGuardianError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotOwnerOrGuardian(address caller)
func (twoFactorVerifier *TwoFactorVerifier) UnpackNotOwnerOrGuardianError(raw []byte) (*TwoFactorVerifierNotOwnerOrGuardian, error) {
	out := new(TwoFactorVerifierNotOwnerOrGuardian)
	if err := twoFactorVerifier.abi.UnpackIntoInterface(out, "NotOwnerOrGuardian", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TwoFactorVerifierNotProposer represents a NotProposer error raised by the TwoFactorVerifier contract.
type TwoFactorVerifierNotProposer struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotProposer(address caller)
func TwoFactorVerifierNotProposerErrorID() common.Hash {
	return common.HexToHash("0x8645db44a2a5f8a81885c6917d4bc4b8931747369359c3e2c0217221b3773a7e")
}

// UnpackNotProposerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotProposer(address caller)
func (twoFactorVerifier *TwoFactorVerifier) UnpackNotProposerError(raw []byte) (*TwoFactorVerifierNotProposer, error) {
	out := new(TwoFactorVerifierNotProposer)
	if err := twoFactorVerifier.abi.UnpackIntoInterface(out, "NotProposer", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TwoFactorVerifierNothingToDo represents a NothingToDo error raised by the TwoFactorVerifier contract.
type TwoFactorVerifierNothingToDo struct {
	ClaimId [32]byte
	Status  uint8
	Reason  uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingToDo(bytes32 claimId, uint8 status, uint8 reason)
func TwoFactorVerifierNothingToDoErrorID() common.Hash {
	return common.HexToHash("0x55394b2cc7db43b9ab2330f7c5315d8ee15c22093ca983358264d1d9fa253e7a")
}

// UnpackNothingToDoError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingToDo(bytes32 claimId, uint8 status, uint8 reason)
func (twoFactorVerifier *TwoFactorVerifier) UnpackNothingToDoError(raw []byte) (*TwoFactorVerifierNothingToDo, error) {
	out := new(TwoFactorVerifierNothingToDo)
	if err := twoFactorVerifier.abi.UnpackIntoInterface(out, "NothingToDo", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TwoFactorVerifierNothingToRestore represents a NothingToRestore error raised by the TwoFactorVerifier contract.
type TwoFactorVerifierNothingToRestore struct {
	ClaimId [32]byte
	Voter   [20]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingToRestore(bytes32 claimId, bytes20 voter)
func TwoFactorVerifierNothingToRestoreErrorID() common.Hash {
	return common.HexToHash("0x888328b26ff22ddafaed846747fccd1fc38a8574bcbcfaf8d48bf0a308f6ae55")
}

// UnpackNothingToRestoreError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingToRestore(bytes32 claimId, bytes20 voter)
func (twoFactorVerifier *TwoFactorVerifier) UnpackNothingToRestoreError(raw []byte) (*TwoFactorVerifierNothingToRestore, error) {
	out := new(TwoFactorVerifierNothingToRestore)
	if err := twoFactorVerifier.abi.UnpackIntoInterface(out, "NothingToRestore", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TwoFactorVerifierNothingToUphold represents a NothingToUphold error raised by the TwoFactorVerifier contract.
type TwoFactorVerifierNothingToUphold struct {
	ClaimId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingToUphold(bytes32 claimId)
func TwoFactorVerifierNothingToUpholdErrorID() common.Hash {
	return common.HexToHash("0x72804d4fd9f4c82c6c90b2c24207339529dc8b11bb4a5933165c0f9cec899bc9")
}

// UnpackNothingToUpholdError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingToUphold(bytes32 claimId)
func (twoFactorVerifier *TwoFactorVerifier) UnpackNothingToUpholdError(raw []byte) (*TwoFactorVerifierNothingToUphold, error) {
	out := new(TwoFactorVerifierNothingToUphold)
	if err := twoFactorVerifier.abi.UnpackIntoInterface(out, "NothingToUphold", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TwoFactorVerifierResolutionNotDue represents a ResolutionNotDue error raised by the TwoFactorVerifier contract.
type TwoFactorVerifierResolutionNotDue struct {
	ClaimId [32]byte
	At      *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ResolutionNotDue(bytes32 claimId, uint40 at)
func TwoFactorVerifierResolutionNotDueErrorID() common.Hash {
	return common.HexToHash("0x6cee51fdfad3d06b9805e6c022064a8831a869e0bc5a410eacdecf0bf1478848")
}

// UnpackResolutionNotDueError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ResolutionNotDue(bytes32 claimId, uint40 at)
func (twoFactorVerifier *TwoFactorVerifier) UnpackResolutionNotDueError(raw []byte) (*TwoFactorVerifierResolutionNotDue, error) {
	out := new(TwoFactorVerifierResolutionNotDue)
	if err := twoFactorVerifier.abi.UnpackIntoInterface(out, "ResolutionNotDue", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TwoFactorVerifierTooManyClaims represents a TooManyClaims error raised by the TwoFactorVerifier contract.
type TwoFactorVerifierTooManyClaims struct {
	Latest [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooManyClaims(bytes32 latest)
func TwoFactorVerifierTooManyClaimsErrorID() common.Hash {
	return common.HexToHash("0x517ef2c563feaf5c98dfc6eb2188e53b50d2e7239f7973515d548eb08115541e")
}

// UnpackTooManyClaimsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooManyClaims(bytes32 latest)
func (twoFactorVerifier *TwoFactorVerifier) UnpackTooManyClaimsError(raw []byte) (*TwoFactorVerifierTooManyClaims, error) {
	out := new(TwoFactorVerifierTooManyClaims)
	if err := twoFactorVerifier.abi.UnpackIntoInterface(out, "TooManyClaims", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TwoFactorVerifierTransferFailed represents a TransferFailed error raised by the TwoFactorVerifier contract.
type TwoFactorVerifierTransferFailed struct {
	To common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TransferFailed(address to)
func TwoFactorVerifierTransferFailedErrorID() common.Hash {
	return common.HexToHash("0x39f1c8d9a08940175dbc82f15840b953aa855264e371e68f3e5d5cb38c445fa0")
}

// UnpackTransferFailedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TransferFailed(address to)
func (twoFactorVerifier *TwoFactorVerifier) UnpackTransferFailedError(raw []byte) (*TwoFactorVerifierTransferFailed, error) {
	out := new(TwoFactorVerifierTransferFailed)
	if err := twoFactorVerifier.abi.UnpackIntoInterface(out, "TransferFailed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TwoFactorVerifierTwoKindsOfData represents a TwoKindsOfData error raised by the TwoFactorVerifier contract.
type TwoFactorVerifierTwoKindsOfData struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TwoKindsOfData()
func TwoFactorVerifierTwoKindsOfDataErrorID() common.Hash {
	return common.HexToHash("0xd844e067ff3796bbe8d5d26e36f07849d0dc5ac6ae44a9e690d3a13f22e742c4")
}

// UnpackTwoKindsOfDataError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TwoKindsOfData()
func (twoFactorVerifier *TwoFactorVerifier) UnpackTwoKindsOfDataError(raw []byte) (*TwoFactorVerifierTwoKindsOfData, error) {
	out := new(TwoFactorVerifierTwoKindsOfData)
	if err := twoFactorVerifier.abi.UnpackIntoInterface(out, "TwoKindsOfData", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TwoFactorVerifierUnknownClaim represents a UnknownClaim error raised by the TwoFactorVerifier contract.
type TwoFactorVerifierUnknownClaim struct {
	ClaimId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownClaim(bytes32 claimId)
func TwoFactorVerifierUnknownClaimErrorID() common.Hash {
	return common.HexToHash("0xb724c9ee2c48cd4a772250d4797b5efcee1bd43ba2cd2a14207ec97233de3266")
}

// UnpackUnknownClaimError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownClaim(bytes32 claimId)
func (twoFactorVerifier *TwoFactorVerifier) UnpackUnknownClaimError(raw []byte) (*TwoFactorVerifierUnknownClaim, error) {
	out := new(TwoFactorVerifierUnknownClaim)
	if err := twoFactorVerifier.abi.UnpackIntoInterface(out, "UnknownClaim", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TwoFactorVerifierUnsupportedChain represents a UnsupportedChain error raised by the TwoFactorVerifier contract.
type TwoFactorVerifierUnsupportedChain struct {
	ChainId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnsupportedChain(uint256 chainId)
func TwoFactorVerifierUnsupportedChainErrorID() common.Hash {
	return common.HexToHash("0xc3a55c986a05260040bcee3bd6627aeb470ba826b7bc7a178de89efa342cb5fa")
}

// UnpackUnsupportedChainError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnsupportedChain(uint256 chainId)
func (twoFactorVerifier *TwoFactorVerifier) UnpackUnsupportedChainError(raw []byte) (*TwoFactorVerifierUnsupportedChain, error) {
	out := new(TwoFactorVerifierUnsupportedChain)
	if err := twoFactorVerifier.abi.UnpackIntoInterface(out, "UnsupportedChain", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TwoFactorVerifierUnusableBlockHash represents a UnusableBlockHash error raised by the TwoFactorVerifier contract.
type TwoFactorVerifierUnusableBlockHash struct {
	BlockNumber *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnusableBlockHash(uint256 blockNumber)
func TwoFactorVerifierUnusableBlockHashErrorID() common.Hash {
	return common.HexToHash("0xe1a6d277e16d975201b3ac979dd9c2513fb34af865da2dde2455da13b57b21af")
}

// UnpackUnusableBlockHashError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnusableBlockHash(uint256 blockNumber)
func (twoFactorVerifier *TwoFactorVerifier) UnpackUnusableBlockHashError(raw []byte) (*TwoFactorVerifierUnusableBlockHash, error) {
	out := new(TwoFactorVerifierUnusableBlockHash)
	if err := twoFactorVerifier.abi.UnpackIntoInterface(out, "UnusableBlockHash", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TwoFactorVerifierWrongMeasurement represents a WrongMeasurement error raised by the TwoFactorVerifier contract.
type TwoFactorVerifierWrongMeasurement struct {
	Got  [32]byte
	Want [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongMeasurement(bytes32 got, bytes32 want)
func TwoFactorVerifierWrongMeasurementErrorID() common.Hash {
	return common.HexToHash("0x9da44325042c046862f4c6a21615f922ce339d88d7ab5941c969715025b4b1fa")
}

// UnpackWrongMeasurementError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongMeasurement(bytes32 got, bytes32 want)
func (twoFactorVerifier *TwoFactorVerifier) UnpackWrongMeasurementError(raw []byte) (*TwoFactorVerifierWrongMeasurement, error) {
	out := new(TwoFactorVerifierWrongMeasurement)
	if err := twoFactorVerifier.abi.UnpackIntoInterface(out, "WrongMeasurement", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TwoFactorVerifierZeroAddress represents a ZeroAddress error raised by the TwoFactorVerifier contract.
type TwoFactorVerifierZeroAddress struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAddress()
func TwoFactorVerifierZeroAddressErrorID() common.Hash {
	return common.HexToHash("0xd92e233df2717d4a40030e20904abd27b68fcbeede117eaaccbbdac9618c8c73")
}

// UnpackZeroAddressError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAddress()
func (twoFactorVerifier *TwoFactorVerifier) UnpackZeroAddressError(raw []byte) (*TwoFactorVerifierZeroAddress, error) {
	out := new(TwoFactorVerifierZeroAddress)
	if err := twoFactorVerifier.abi.UnpackIntoInterface(out, "ZeroAddress", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TwoFactorVerifierZkVerifierIsFrozen represents a ZkVerifierIsFrozen error raised by the TwoFactorVerifier contract.
type TwoFactorVerifierZkVerifierIsFrozen struct {
	Verifier common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZkVerifierIsFrozen(address verifier)
func TwoFactorVerifierZkVerifierIsFrozenErrorID() common.Hash {
	return common.HexToHash("0x9d43d7dce986bbdf94bd6e9b3e5cd6695623473a393d15d02354a70e4dfe7821")
}

// UnpackZkVerifierIsFrozenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZkVerifierIsFrozen(address verifier)
func (twoFactorVerifier *TwoFactorVerifier) UnpackZkVerifierIsFrozenError(raw []byte) (*TwoFactorVerifierZkVerifierIsFrozen, error) {
	out := new(TwoFactorVerifierZkVerifierIsFrozen)
	if err := twoFactorVerifier.abi.UnpackIntoInterface(out, "ZkVerifierIsFrozen", raw); err != nil {
		return nil, err
	}
	return out, nil
}
