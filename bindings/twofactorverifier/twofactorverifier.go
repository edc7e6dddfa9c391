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
	Bin: "0x60e080604052346102ec5760c081616043803803809161001f82856102f0565b8339810103126102ec5760405160c081016001600160401b038111828210176102c95760405281516001600160a01b038116908181036102ec57825261006760208401610313565b6020830190815260408401516040840190815261008660608601610313565b926060850193845260a0806080880151976080880198895201519501948552803b156102dd576080525160a052516001600160401b0390811660c05290518351835160408051602081019384528082019290925281529190921693916100ed6060836102f0565b905190209051915160405190936001600160401b03199092169190608081018181106001600160401b038211176102c9576040908152828252602082018490528101849052606001849052176004556005556006555f8054600160801b600160c01b031916600160801b600160c01b031790554660011480156102bd575b80156102b1575b80156102a7575b801561029c575b8015610291575b8015610286575b15610273575f19430143811161025f576101a781610327565b1561024d57604051615c9a90816103a982396080518181816101de0152818161041801528181610a7f01528181610c3e01528181610dea0152818161135c0152818161190301528181611e8a015281816120160152818161206c015281816129930152818161314201528181613e2e01528181614a2c01528181614ad20152614fac015260a05181818161104f0152611cf6015260c0518181816104b50152610eca0152f35b63e1a6d27760e01b5f5260045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b631874ab9360e31b5f524660045260245ffd5b50617a69461461018e565b506105394614610187565b506127d84614610180565b5060644614610179565b5062088bb04614610172565b5062aa36a7461461016b565b634e487b7160e01b5f52604160045260245ffd5b63d92e233d60e01b5f5260045ffd5b5f80fd5b601f909101601f19168101906001600160401b038211908210176102c957604052565b51906001600160401b03821682036102ec57565b8040801580159061039e575b801561038a575b610385575071f90827f1c53a10cb7a02335b1753200029353b15610380575f5260205f818171f90827f1c53a10cb7a02335b1753200029355afa5f519060203d14160290565b505f90565b905090565b5081430343811161025f57611fff1061033a565b504382101561033356fe60c0806040526004361015610012575f80fd5b5f60a0525f3560e01c90816306ec16f814612a4557508063211afdbf14612938578063258ae5821461270657806326540fd2146126dd5780632788e5b4146124ee57806328c7a649146122c45780632b38cd96146122645780632c6ee279146121615780633331398a14612119578063465fe59e146120f057806358355ead146120455780635aa6e67514611fff5780635d01d94c14611e6957806366ff4f5414611d9257806377783d3114611d1957806379502c5514611cdd5780638e8329e914611c465780638f7dcfa314611c09578063903fafea14611bdb57806390dd2eec14611b815780639779f4591461198f5780639a82d341146118dc5780639b445b2514610da3578063a85a31ed14610d65578063ae6a3d2114610bdf578063b3abd81514610b46578063b60d428814610b07578063cda752ff14610a58578063d0ceed2f14610556578063d5006aca14610515578063d5d44d80146104d9578063d6ae3cd514610494578063d6df096d146103f1578063ee9d289914610338578063f3649ad21461030c5763f3fef3a3146101ac575f80fd5b346102f15760403660031901126102f1576101c5612b00565b604051638da5cb5b60e01b8152602435906020816004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9081156102ff5760a051916102bf575b506001600160a01b031633036102a85761023f476001600160801b0360a051541690612f5d565b9182821161028e5760405182815261028893506001600160a01b038216907f7084f5476618d8e60b11ef0d7d3f06914655adb8793e28ff7f018d4c76d505d590602090a2612f85565b60a05180f35b509062fae2d560e21b60a05152600452602452604460a051fd5b63245aecd360e01b60a0515233600452602460a051fd5b90506020813d6020116102f7575b816102da60209383612bd2565b810103126102f1576102eb90612cf3565b5f610218565b60a05180fd5b3d91506102cd565b6040513d60a051823e3d90fd5b346102f15760a0513660031901126102f15760206001600160401b0360a0515460801c16604051908152f35b346102f15760203660031901126102f15760043560a051526012602052604060a051206040519061036882612b6c565b549064ffffffffff8216815264ffffffffff602082019160ff8460281c161515835260ff60408201946103a0828260301c1687612c73565b60381c16606082015251169051151591519160088310156103d9576060926103d79160405193845260208401526040830190612b5f565bf35b634e487b7160e01b60a051526021600452602460a051fd5b346102f15760a0513660031901126102f15760405163d6df096d60e01b81526020816004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa80156102ff5760209160a05191610467575b506040516001600160a01b039091168152f35b6104879150823d841161048d575b61047f8183612bd2565b810190612da4565b82610454565b503d610475565b346102f15760a0513660031901126102f15760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346102f15760203660031901126102f1576001600160a01b036104fa612b00565b1660a0515260016020526020604060a0512054604051908152f35b346102f15760203660031901126102f1576004356001600160601b03198116908190036102f15760a05152600d6020526020604060a0512054604051908152f35b346102f157366003190161038081126102f157610200136102f157610160366102031901126102f157610364356001600160401b0381116102f15761059f903690600401612b16565b906105a8612dc3565b506105b1614c8d565b506105ba614187565b506105c3612dc3565b506105cc614c8d565b506040515f516020615c7a5f395f51905f528152610220906102006004602083013720918260a051526007602052604060a05120548015610a415761061090614091565b91610619614c8d565b506044356001600160401b03811691908281036102f1575061063f60c435608435614b9e565b916064356001600160401b038116908181036102f15750610669610124356101043560e435614bcf565b936040519261067784612b6c565b83526001600160401b0319166020830152604082015260608101926001600160401b0319168352506106bc63ffffffff610100860151166106b6614187565b50614f5c565b50916102c435936102e43594610304356106d7818884614bcf565b966024356001600160401b03811693908481036102f1575061020435956001600160401b038716948588036102f157851480610a32575b80610a24575b806109d4575b159081156109bb575b506109a857610731886144a3565b6020880151604051639a82d34160e01b815260048101959095529395506001600160a01b0390931692610224356001600160401b038116908190036102f1576024870152610244356001600160401b038116908190036102f15760448701526102643560648701526102843560848701526102a43560a487015260c486015260e4850152610104840152610324356101248401526103443561014484015260208361016481845afa9283156102ff5760a05193610970575b50803b156102f157610815936040518095819482936312c572c160e11b845260a0519760048501612c46565b03915afa80156102ff57610957575b506040015160ff1690610876610838614cb1565b918260a05152600c602052604060a05120549260a05152600c602052836001600160401b0319821617604060a0512055600161018086015282614d23565b61093c575b5061088582614475565b156108ee57906108a86108c3926108a360ff610140850151166149ce565b6149ce565b60036101e08201526108b981614d5d565b6108dc575b614718565b9060a051526007602052604060a051205560a05160a051f35b6108be6108e7612f33565b8285614ded565b506108f881614d5d565b80610922575b906108c391156147185760056101e08201526108be61091b612f33565b82856144dd565b5060208101519060088210156103d95790600314156108fe565b60ff61094891166149ce565b610951816149ce565b8361087b565b60a05161096391612bd2565b60a0516102f15784610824565b9092506020813d6020116109a0575b8161098c60209383612bd2565b8101031261099c575191886107e9565b5f80fd5b3d915061097f565b63ae591c8760e01b60a05152600460a051fd5b5167ffffffffffffffff198b811691161490508c610723565b506109dd614cb1565b610224356001600160401b03811681036102f15761024435906001600160401b03821682036102f157610a1e9161032435916102a435916102643591614bf5565b1461071a565b506102843560a43514610714565b5061034435610184351461070e565b83635b9264f760e11b60a05152600452602460a051fd5b346102f15760a0513660031901126102f15760405163cda752ff60e01b81526020816004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa80156102ff5760a05190610acd575b6040516001600160a01b039091168152602090f35b506020813d602011610aff575b81610ae760209383612bd2565b810103126102f157610afa602091612cf3565b610ab8565b3d9150610ada565b60a0513660031901126102f1576040513481527f5af8184bef8e4b45eb9f6ed7734d04da38ced226495548f46e0c8ff8d7d9a52460203392a260a05180f35b346102f15760203660031901126102f157602060043560018114908115610bd2575b8115610bc5575b8115610bba575b8115610bae575b8115610ba2575b8115610b96575b506040519015158152f35b617a6991501482610b8b565b61053981149150610b84565b6127d881149150610b7d565b606481149150610b76565b62088bb081149150610b6f565b62aa36a781149150610b68565b346102f1576102003660031901126102f1576040515f516020615c7a5f395f51905f5281526102209061020060046020830137208060a051526007602052604060a051205415610d4f5760405163d6df096d60e01b81526020816004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa80156102ff57610c9a9160a05191610d30575b5060405190610140602460208401376020610184610160840137615563565b8060a051526002602052604060a05120549182151580610d26575b80610cf2575b610cdb57602092508160a0515260028352604060a0512055604051908152f35b82636a6b947f60e11b60a05152600452602460a051fd5b508260a051526007602052610d14610d0f604060a0512054614091565b612c7f565b60058110156103d95760031415610cbb565b5080831415610cb5565b610d49915060203d60201161048d5761047f8183612bd2565b83610c7b565b635b9264f760e11b60a05152600452602460a051fd5b346102f15760203660031901126102f15760043560ff81168091036102f15760a051526003602052602060ff604060a0512054166040519015158152f35b346102f15760203660031901126102f1576001600160401b03600435116102f157610120600435360360031901126102f157604051639fa6a6e360e01b815260a0816004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9081156102ff5760a051916118ad575b5080516001600160a01b031633036118965763ffffffff60208201511690610e4a612dc3565b91610e5f60c460043501600435600401614b69565b90506001600160401b036004541661100082111580611856575b8215908115611834575b811561182b575b506117fa576001600160401b0380610eaf610ea9600435600401612f49565b936141ce565b16911614806117d6575b6117af573084526001600160401b037f00000000000000000000000000000000000000000000000000000000000000001660208501526001600160401b03610f05600435600401612f49565b166040850152610f2b816001600160401b03610f25600435600401612f49565b16612d97565b5f198101908111611797576001600160401b03166060850152608460043501356080850152610f6460c460043501600435600401614b69565b90915f198101919082116117975781101561177f5760051b013560a08401526004803560a481013560c0860152602481013560e086015260448101356101008601526064810135610120860152610fc09160c482019101614b69565b604051916001600160fb1b0382116102f15782602091610ff49360051b80918484013781010301601f198101835282612bd2565b6020815191012061014084015261010460043501356022196004353603018112156102f157600435016004810135906001600160401b0382116102f1576024019080360382136102f1576110479161542b565b6101608401527f000000000000000000000000000000000000000000000000000000000000000061018084015260e4600435016001600160401b0361108b82612f49565b166101a08501526110ac6001600160401b036110a683612f49565b166154e7565b806101c08601521561175757506101e083015260405160208101905f516020615c7a5f395f51905f5282526110e46040820185612e48565b61022081526110f561024082612bd2565b5190206080526001600160401b036040830151169161111d608082015160c083015190614b9e565b6001600160401b0360608301511661114560e084015161010085015161012086015191614bcf565b916040519561115387612b6c565b86526001600160401b031916602086015260408501526001600160401b031916606084015260805160a051526007602052604060a051205461173e576111c56001600160401b036040830151166001600160401b03606084015116608084015160c08501519161014086015193614bf5565b926111ce612dc3565b6001815264ffffffffff4216608082015260208481015163ffffffff1661010083015260408086015160ff16610120840152606084015160a08051898152600a909452519182205467ffffffffffffffff199091169791819080825b61151057505050906112759392918160a05152600a602052608051604060a0512055806114f7575b5060a05152600c602052604060a05120546114ef575b1515610180820152614718565b6080805160a0805191909152600760209081528151604080822095909555925190925260088252518290208351848301516001600160401b0391821667ffffffffffffffff1991821617835593850151606090950151941693909216929092176001909101558201516112f09063ffffffff166106b6614187565b509160ff604061132760018060a01b0360208701511682519061014060208801602084015e6020610180880161016084015e615563565b60a080518290526002602052608051905183902055920151604080516339ab9cdd60e21b8152929091166004830152816024817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9081156102ff5760a0519161149a575b5060209261143c926102649260018060a01b0316906113b760805183614c39565b6040516113c48186612e48565b7faaf6d7639fa03be44a25cb4b9717f8bd74f4082aa34497b94e091197d7a4e1a861020060805192a485519560ff866001600160401b0361141963ffffffff608060018060a01b038d51169c01511642612d97565b169251015116906040519788968795633f8c37fd60e21b87526004870190612e48565b61020485015261022484015261024483015260a051905af180156102ff5761146b575b60206040516080518152f35b61148c9060203d602011611493575b6114848183612bd2565b810190612f24565b508061145f565b503d61147a565b90506040813d6040116114e7575b816114b560409383612bd2565b810103126102f15760209261143c92826114dc866114d561026496612cf3565b9201612bf3565b509250925092611396565b3d91506114a8565b506001611268565b60805160a05152600b602052604060a051205587611252565b9091928360a05152600760205261152c604060a0512054614091565b8460a051526008602052604060a051209060016040519261154c84612b6c565b80546001600160401b03811685526001600160401b031916602085015201546001600160401b03811660408401526001600160401b031916908160608401526115ad6115a563ffffffff610100840151166106b6614187565b5084836141ec565b600582959210156103d9578f9460031494808514908514611736575b61171f576115db906101e08401612c73565b8380611710575b6116f5575b508d8083141592836116e1575b6115fd83614718565b8960a051526007602052604060a0512055846116cd575b846116aa575b505050505f1461167d578261165557508260a05152600b602052604060a0512054925b60a05152600b602052604060a051205491908261122a565b928060a05152600b602052604060a05120548360a05152600b602052604060a051205561163d565b9290915061168b8192614548565b906008820361163d5763517ef2c560e01b60a05152600452602460a051fd5b149250906116bd575b508c808d8161161a565b60ff91506040015116158c6116b3565b60c083015164ffffffffff16159450611614565b99505060016101808201528d6001996115f4565b6001600160401b0361170a91511682896144dd565b8e6115e7565b5061171a82614d5d565b6115e2565b88636a6b947f60e11b60a05152600452602460a051fd5b5084156115c9565b636a6b947f60e11b60a05152608051600452602460a051fd5b6117686001600160401b0391612f49565b63e1a6d27760e01b60a0515216600452602460a051fd5b634e487b7160e01b60a051526032600452602460a051fd5b634e487b7160e01b60a051526011600452602460a051fd5b6366700e4d60e01b60a051526084600435013560045260a46004350135602452604460a051fd5b5060055460043560840135141580610eb9575060065460a460043501351415610eb9565b506001600160401b03611811600435600401612f49565b63101dbe0160e31b60a0515216600452602452604460a051fd5b90501586610e8a565b9050816001600160401b0361184d600435600401612f49565b16111590610e83565b506001600160401b0361186d600435600401612f49565b166001600160401b03036001600160401b038111611797576001600160401b0316821115610e79565b63219176d160e21b60a0515233600452602460a051fd5b6118cf915060a03d60a0116118d5575b6118c78183612bd2565b810190612d15565b81610e24565b503d6118bd565b346102f1576101603660031901126102f15760405163d6df096d60e01b81526020816004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9081156102ff5760a05191611970575b50604051903660a051833760a051908190369084906001600160a01b03165afa3d60a051833e1561196c573d90f35b3d90fd5b611989915060203d60201161048d5761047f8183612bd2565b8161193d565b346102f15760603660031901126102f1576004356024358015158082036102f1576119b8614abd565b8260a0515260076020526119d1604060a0512054614091565b91825160058110156103d95760011901611b3d5780611b26575b611b0f5764ffffffffff611a1d63ffffffff60c0611a1282610100880151166106b6614187565b505101511642612d97565b169060208301519260088410156103d9576101c060ff9101511691604051611a4481612b6c565b8181526020810193838552611a5d604083019687612c73565b606082019081528660a05152601260205264ffffffffff604060a051209251169065ff000000000083549651151560281b1696519060088210156103d9577fd8e2c916a262ceed1ac12154ca6557ed1b8e3714d5f5ba138b5b519434e726c09760609760ff60381b66ff0000000000009360a051505160381b169460ff60381b199166ffffffffffffff19161716179160301b161717905560405191825260443560208301526040820152a260a05180f35b826372804d4f60e01b60a05152600452602460a051fd5b50602082015160088110156103d9576001146119eb565b8251848460058310156103d957602001519060088210156103d95760a051634451174760e01b9052600452611b7a91611b7590612b43565b612b51565b606460a051fd5b346102f157366003190161022081126102f157610200136102f157610204356001600160401b0381116102f157611bbf610288913690600401612b16565b611bc7612c00565b916001835260a083015260c0820152612ff5565b346102f15760203660031901126102f15760043560a0515260026020526020604060a0512054604051908152f35b346102f15760a0513660031901126102f157600454600554600654604080516001600160401b039094168452602084019290925290820152606090f35b346102f15760203660031901126102f157600435611c62614abd565b8060a05152601260205264ffffffffff604060a05120541615611cc1578060a05152601260205260a051604060a05120557ff92347b2336c4ee89c43b8368ccd526105911fae2df1c62bb407d9edbcd3444460a05160a051a260a05180f35b636cee51fd60e01b60a0515260045260a051602452604460a051fd5b346102f15760a0513660031901126102f15760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b346102f157366003190161034081126102f157610200136102f157610204356001600160401b0381116102f157611d54903690600401612b16565b90610120366102231901126102f15761028891611d6f612c00565b916001602084015260018352610224608084015260a083015260c0820152612ff5565b346102f15760203660031901126102f15760043563ffffffff811681036102f157611dcb61014091611dc2612c8c565b506106b6614187565b50516001600160601b036101206040519260018060a01b03815116845260ff602082015116602085015260ff604082015116604085015263ffffffff606082015116606085015263ffffffff608082015116608085015263ffffffff60a08201511660a085015263ffffffff60c08201511660c085015260ff60e08201511660e085015260ff61010082015116610100850152015116610120820152f35b346102f15760a0513660031901126102f157604051638da5cb5b60e01b81527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690602081600481855afa9081156102ff5760a05191611fc5575b506001600160a01b031633141580611f52575b611f3b5760a060049160405192838092639fa6a6e360e01b82525afa80156102ff57606060ff916102889360a05191611f1c575b500151166149ce565b611f35915060a03d60a0116118d5576118c78183612bd2565b84611f13565b636b1883f360e01b60a0515233600452602460a051fd5b50604051630229549960e51b8152602081600481855afa9081156102ff5760a05191611f8b575b506001600160a01b0316331415611edf565b90506020813d602011611fbd575b81611fa660209383612bd2565b810103126102f157611fb790612cf3565b82611f79565b3d9150611f99565b90506020813d602011611ff7575b81611fe060209383612bd2565b810103126102f157611ff190612cf3565b82611ecc565b3d9150611fd3565b346102f15760a0513660031901126102f1576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b346102f15760a0513660031901126102f1576040516358355ead60e01b81526020816004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa80156102ff5760a051906120b6575b60209063ffffffff60405191168152f35b506020813d6020116120e8575b816120d060209383612bd2565b810103126102f1576120e3602091612ce2565b6120a5565b3d91506120c3565b346102f1576102003660031901126102f15761028861210d612c00565b60016040820152612ff5565b346102f157366003190161032081126102f157610200136102f157610120366102031901126102f15761028861214d612c00565b600160208201526102046080820152612ff5565b346102f15760403660031901126102f1576024356001600160601b0319811690600435908281036102f15760408051602081018481526001600160601b0319909316918101919091526121c181606081015b03601f198101835282612bd2565b519020908160a05152600e6020526002604060a051205414801590612235575b61221a575060a05152600e6020526001604060a051205560a05152600d602052604060a0512080548015611797575f1901905560a05180f35b9050634441945960e11b60a05152600452602452604460a051fd5b508060a051526007602052612252610d0f604060a0512054614091565b60058110156103d957600314156121e1565b346102f15760203660031901126102f15760406004358060a05152600760205260ff60016122b5826101c061229d8760a0512054614091565b01511683836122ac838861493e565b01541694614979565b01541682519182526020820152f35b346102f15760203660031901126102f1576004356122e0612c8c565b508060a0515260076020526122fa604060a0512054614091565b9061010082019161231463ffffffff8451166106b6614187565b509160a05152600860205261237b82604060a0512060016040519161233883612b6c565b80546001600160401b03811684526001600160401b031916602084015201546001600160401b03811660408301526001600160401b0319166060820152836141ec565b91909260ff6040830151169460ff6060840151169364ffffffffff6080850151169264ffffffffff60a0860151169764ffffffffff60c0870151169564ffffffffff60e0820151169260058a10156103d95760018a1480156124e4575b156124d4576123f264ffffffffff9163ffffffff9361483f565b16945b51169561240e604051996124088b612b9b565b8a612cd6565b61241c60208a019485612c73565b60408901918252606089019788526080890195865260a08901998a5260c0890190815260e0890192835264ffffffffff6101008a01951685526101208901968752604051985160058110156103d9576101409a64ffffffffff80988c606060ff63ffffffff9e81869c9a61249a889c899b8852516020880190612b5f565b511660408501525116910152511660808c0152511660a08a0152511660c0880152511660e086015251166101008401525116610120820152f35b505063ffffffff60a051946123f5565b5060048a146123d8565b346102f15760203660031901126102f1576004358060a051526012602052604060a051206040519061251f82612b6c565b5464ffffffffff81168252602082019160ff8260281c1615158352604081019061254f60ff8460301c1683612c73565b60ff606082019360381c1683528460a051526007602052612575604060a0512054614091565b92835160058110156103d957600214801593906126b8575b50821561269a575b505164ffffffffff16908115908115612692575b508015612689575b61266f57508260a05152601260205260a051604060a05120558260a0515260086020526001600160401b03604060a051205416915115155f146126595761260563ffffffff610100830151166106b6614187565b509160208201519060088210156103d9576108c3936108be9260ff9160209160031461264b575b61263588614556565b5101511661264384876145ec565b91848761461a565b612654816144a3565b61262c565b6108be6108c39260066101e084015282856144dd565b83636cee51fd60e01b60a05152600452602452604460a051fd5b508042106125b1565b9050856125a9565b6101c0840151905160ff90811691161415915064ffffffffff612595565b602085015191935060088210156103d957519060088210156103d9571415918661258d565b346102f15760a0513660031901126102f15760206001600160801b0360a0515416604051908152f35b3461099c57604036600319011261099c576004356024356001600160401b03811161099c57612739903690600401612b16565b825f93929352600260205260405f205490815f52600760205261275f60405f2054614091565b92825f52600860205260405f209460016040519661277c88612b6c565b80546001600160401b03811689526001600160401b031916602089015201546001600160401b03811660408801526001600160401b03191660608701526127d063ffffffff610100870151166106b6614187565b50916127dd8388886141ec565b909790968860058110156128fe576001148061292f575b80612922575b80612912575b61283f575b50505050505060058310156103d957600483036128225760a05180f35b60a051637dae1d7160e01b9052600452611b7a91611b7590612b43565b612874939598508497506128548593956144a3565b60ff60408401511661014082015264ffffffffff421660c08201526141ec565b959095948660058110156128fe57600414612891575b8080612805565b602001516001600160a01b0316803b1561099c576128c8935f93604051958694859384936312c572c160e11b855260048501612c46565b03915afa80156128f3576128df575b80808061288a565b5f6128e991612bd2565b5f60a052836128d7565b6040513d5f823e3d90fd5b634e487b7160e01b5f52602160045260245ffd5b5061291c81614475565b15612800565b50610180810151156127fa565b508515156127f4565b3461099c573660031901610340811261099c576102001361099c576101203661020319011261099c57610324356001600160a01b0381169081900361099c57604051631368cccf60e11b8152600481018290526020816024817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9081156128f3575f91612a0b575b50156129f9576129f7906129dd612c00565b906060820152600160208201526102046080820152612ff5565b005b630160f98360e21b5f5260045260245ffd5b90506020813d602011612a3d575b81612a2660209383612bd2565b8101031261099c57612a3790612bf3565b826129cb565b3d9150612a19565b3461099c57602036600319011261099c57612a5e612b00565b335f908152600160205260408120805490829055905490916001600160801b038084168184160391908211612aec57602094612ae4936001600160801b03869416906001600160801b031916175f5582815260018060a01b038216907f484decdc1e9549e1866295f6f86c889ded3f7de410e7488a7a415978589dc8fd873392a3612f85565b604051908152f35b634e487b7160e01b5f52601160045260245ffd5b600435906001600160a01b038216820361099c57565b9181601f8401121561099c578235916001600160401b03831161099c576020838186019501011161099c57565b60058110156128fe57602452565b60088110156128fe57604452565b9060088210156128fe5752565b608081019081106001600160401b03821117612b8757604052565b634e487b7160e01b5f52604160045260245ffd5b61014081019081106001600160401b03821117612b8757604052565b604081019081106001600160401b03821117612b8757604052565b90601f801991011681019081106001600160401b03821117612b8757604052565b5190811515820361099c57565b6040519060e082018281106001600160401b03821117612b87576040525f60c0838281528260208201528260408201528260608201528260808201528260a08201520152565b91926060938192845260406020850152816040850152848401375f828201840152601f01601f1916010190565b60088210156128fe5752565b5160058110156128fe5790565b60405190612c9982612b9b565b5f610120838281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e0820152826101008201520152565b60058210156128fe5752565b519063ffffffff8216820361099c57565b51906001600160a01b038216820361099c57565b519060ff8216820361099c57565b908160a091031261099c576040519060a08201908282106001600160401b03831117612b8757608091604052612d4a81612cf3565b8352612d5860208201612ce2565b6020840152612d6960408201612d07565b6040840152612d7a60608201612d07565b6060840152015164ffffffffff8116810361099c57608082015290565b91908201809211612aec57565b9081602091031261099c57516001600160a01b038116810361099c5790565b6040519061020082018281106001600160401b03821117612b87576040525f6101e0838281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e08201528261010082015282610120820152826101408201528261016082015282610180820152826101a0820152826101c08201520152565b63ffffffff6101e0809260018060a01b0381511685526001600160401b0360208201511660208601526001600160401b0360408201511660408601526001600160401b0360608201511660608601526080810151608086015260a081015160a086015260c081015160c086015260e081015160e08601526101008101516101008601526101208101516101208601526101408101516101408601526101608101516101608601526101808101516101808601526001600160401b036101a0820151166101a08601526101c08101516101c0860152015116910152565b9081602091031261099c575190565b6044356001600160401b038116810361099c5790565b356001600160401b038116810361099c5790565b91908203918211612aec57565b6001600160401b038111612b8757601f01601f191660200190565b6001600160a01b03811691908215612fe6575f80809381935af13d15612fe1573d612faf81612f6a565b90612fbd6040519283612bd2565b81525f60203d92013e5b15612fcf5750565b6339f1c8d960e01b5f5260045260245ffd5b612fc7565b63d92e233d60e01b5f5260045ffd5b612ffd612dc3565b50613006614c8d565b506102206040515f516020615c7a5f395f51905f528152610200600460208301372090815f52600760205260405f2054801561407e5761304590614091565b61304d614c8d565b506130586044612f49565b9161306760c435608435614b9e565b6001600160401b036130796064612f49565b61308c610124356101043560e435614bcf565b92826040519761309b89612b6c565b16875282191660208701521660408501526001600160401b0319166060840152608081015192610100830151905f94602084018051151590815f146140775760ff61012088015116915b15614070576040830135915b6130f9614187565b956040519361310785612bb7565b5f80865260208601528751604051630fe534ef60e21b815263ffffffff9390931660048401526024830193909352604482015260c0816064817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa1561099c5764ffffffffff80928251906101206001600160601b03602086015163ffffffff6040880151956040608060608b01519a018d5e60018060a01b038116865260ff8160a01c16602087015260ff8160a81c166040870152818160b01c16606087015260d01c16608085015263ffffffff811660a085015263ffffffff8160201c1660c085015260ff8160401c1660e085015260ff8160481c1661010085015260501c1691015260018060a01b03811660208a015260ff8160a01c1660408a015260a81c166060880152818116608088015260281c1660a0860152604086015115614001575b8551613ee1575b51151580613eb5575b613324575b5050604061327c83838760048b6150d0565b9301511515928361331b575b50826132fa575b50506132ad57906132a1604092614718565b92815260076020522055565b80519060058210156132e657602001519260088410156132e65763154e52cb60e21b83526004526064926132e491611b7590612b43565bfd5b634e487b7160e01b83526021600452602483fd5b5190516133139250906001600160401b03168386615262565b155f8061328f565b1592505f613288565b6060850180516001600160a01b031615613df0575b51845180516040516378ecd39960e01b8152600481018c90526001600160a01b039182166024820152919392169190610120856044830137898061016483865afa15613de8575060608401936060613390866150ae565b6040516326903ecd60e11b81526001600160a01b03909116600482015293849060249082905afa928315613ddd578a93613d55575b5082516040820135818103613d40575050602082015160ff8160801c1615908115613d17575b8115613ce9575b50613c9757602089019182516008811015613c83579060028d97969594939214908c88835f14613c545761343191925b516001600160a01b0316614c39565b80987f286c376d904b23e7c23dfdcc6cb371361652de1acaac2a2e50bf0cf8c181d50a608061345f8b6150ae565b613468886150c2565b9561347560a08a016150ae565b60ff6040519816885260208a0135602089015260018060a01b03166040880152606087015260018060a01b031694a4600260ff6134b1846150c2565b160361379d575050604435936001600160401b0385168503613799576134d6906150ae565b90516008811015613785576002146001600160601b031960208401511680155f1461377f57506001600160601b03198260601b16945b8b8d60018060a01b03851694604051613553816121b360208201946001600160601b03199060601b168686909291602090604083019483526001600160601b031916910152565b51902060408051602081019384526001600160601b03198b16918101919091529091829161358481606081016121b3565b5190209252600e6020528d60408120541590811591613769575b506137505760408e6001928152600e60205220558c52600e602052600160408d20558115958693846136cb575b50505060608a0160ff81511660ff81036136b6575b5050906136a6575b61362e575b50506135fd575b505b5f8061326a565b867f1c0ee94a4c5baa81659a8ad5d0ca258a5f7ae1b050195b0af4dfe2212ee2c36c6020604051898152a35f6135f4565b613642600260ff6101c08b0151168c6149a3565b9160ff60e08201511615908115613695575b508015613684575b613671575161366a91615b60565b5f806135ed565b896303e145b360e21b5f5260045260245ffd5b5060fa60ff6001840154161461365c565b6136a0915083615c51565b5f613654565b5060ff60e08301511615156135e8565b6136c160ff91614d88565b1690525f806135e0565b90919293506001600160601b031982168d52600d60205260408d20549060ff610100880151168092101561373b5750508592918b8e613733938f808360409252600f602052209060601c6001600160601b0360a01b82541617905560026101e0830152614ded565b5f80806135cb565b6318b9f9c160e21b8e5260045260245260448cfd5b505060448c848f6324aa869b60e21b8352600452602452fd5b60409150838152600e602052205415158e61359e565b9461350c565b634e487b7160e01b8b52602160045260248bfd5b8a80fd5b909293949591509b9a999b5f146139c757506137bb6137ca916150c2565b60ff6101c08a0151168a6149a3565b9160ff60e082015116159081156139b6575b5080156139a5575b6139925760ff6101c0889b999a9b0151169261380760ff600185015416916150ae565b906001600160601b0319602084015116915f925f965f5b8481111561388f575b505060c0600384169360061b169280840460401490151715612aec5767ffffffff0000000063ffffffff91613873985f52601060205260401c16911617901b1760405f20555190615b60565b610180840151156135f65761388a84600488615970565b6135f6565b9c9e9d9c6003811615613951575b8481146139485760c08160061b1660038216810460401460038316151715612aec5786901c63ffffffff851663ffffffff821614908115613913575b506138f0576138e790614548565b9e9c9d9e61381e565b6324aa869b60e21b5f90815260048f90526001600160a01b038516602452604490fd5b905063ffffffff8460601c161515908161392f575b505f6138d9565b905063ffffffff808560601c169160201c16145f613928565b9e9c9d9e613827565b9450965060405160208101908d82528860408201528560608201526060815261397b608082612bd2565b51902096875f52601060205260405f20549461389d565b876303e145b360e21b5f5260045260245ffd5b5060fa60ff600184015416146137e4565b6139c1915083615c51565b5f6137dc565b93905064ffffffffff60a0899c9a9b9c949394015116613c4057600160ff60208401511611613acc575b50602060ff916081836040808c019682613a0d818a5116614d88565b16809852015116145f14613ac55760025b6101608a0190848083511691161790520151161115613a50575b50610180840151156135f65761388a84600488615970565b64ffffffffff421660a0860152867f1c0ee94a4c5baa81659a8ad5d0ca258a5f7ae1b050195b0af4dfe2212ee2c36c602060405160018152a383516005811015613ab157600214613aa2575b5f613a38565b613aac8487615925565b613a9c565b634e487b7160e01b86526021600452602486fd5b6001613a1e565b613add60ff60408a015116916150ae565b60208401516001600160601b031916925f9290918391906001600160a01b038116835b83811115613b55575b505060c0600383169260061b169180830460401490151715612aec5763ffffffff67ffffffff0000000060ff976020975f526010885260401c16911617901b1760405f205591506139f1565b6003811615613bff575b838114613bfa5760c08160061b1660038216810460401460038316151715612aec5785901c63ffffffff841663ffffffff821614908115613bc5575b50613bae57613ba990614548565b613b00565b508e6324aa869b60e21b5f5260045260245260445ffd5b905063ffffffff8960601c1615159081613be1575b505f613b9b565b905063ffffffff808a60601c169160201c16145f613bda565b613b09565b935094508d604051602081019182525f604082015284606082015260608152613c29608082612bd2565b51902094855f52601060205260405f205493613b5f565b6303e145b360e21b895260048a9052602489fd5b6134319150613c7d613c6860a087016150ae565b6001600160601b036101208b015116906158ab565b92613422565b634e487b7160e01b8c52602160045260248cfd5b89835190604435916001600160401b03831692838103613ce55750606435926001600160401b03841691828503613ce157636728114560e01b845260045260245260445260649150fd5b8380fd5b8280fd5b6064356001600160401b0381169250828103613d13575060401c6001600160401b0316105f6133f2565b8c80fd5b90506044356001600160401b03811690818103613d1357506001600160401b03821611906133eb565b639da4432560e01b8c5260045260245260448afd5b9092506060813d606011613dd5575b81613d7160609383612bd2565b81010312613dd15760405190606082018281106001600160401b03821117612b87576040528051825260208101516001600160601b031981168103613dcd576020830152613dc190604001612d07565b6040820152915f6133c5565b8b80fd5b8980fd5b3d9150613d64565b6040513d8c823e3d90fd5b3d8a823e3d90fd5b815160a01c60ff1615613e195781516001600160a01b03165b6001600160a01b03168152613339565b60405163cda752ff60e01b81526020816004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa908115613eaa578991613e6c575b50613e09565b90506020813d602011613ea2575b81613e8760209383612bd2565b81010312613e9e57613e9890612cf3565b5f613e66565b8880fd5b3d9150613e7a565b6040513d8b823e3d90fd5b5060208601516008811015613ecd5760031415613265565b634e487b7160e01b88526021600452602488fd5b60a086015160c0870151613ef489614475565b613fee57613f01876144a3565b60018060a01b0360208801511690613f3360405161014060206004016020830137602061018461016083013783615563565b91803b1561099c57613f5e935f93604051958694859384936312c572c160e11b855260048501612c46565b03915afa80156128f357613fd9575b5060ff60408601511661014088015264ffffffffff421660c0880152887fa0acfd635e71a13e643eae5ecd1ccfefb6eeba30ec22e486c6b151a36d4834b98980a26101808701511561325c57613fd46001600160401b03196060860151168860048c6155c1565b61325c565b613fe69198505f90612bd2565b5f965f613f6d565b8a63f864885160e01b5f5260045260245ffd5b61400c8585896141ec565b9060058110156128fe57600381148015614066575b8015614053575b614033575050613255565b90611b7561404e928c634451174760e01b5f52600452612b43565b60645ffd5b5060088210156128fe5760038214614028565b5060048114614021565b5f916130f1565b5f916130e5565b82635b9264f760e11b5f5260045260245ffd5b9061409a612dc3565b91600f811660058110156128fe576140b29084612cd6565b600f8160041c169060088210156128fe576140d260ff9260208601612c73565b818160081c166040850152818160101c16606085015264ffffffffff8160181c16608085015264ffffffffff8160401c1660a085015264ffffffffff8160681c1660c085015264ffffffffff8160901c1660e085015263ffffffff8160b81c16610100850152818160d81c16610120850152818160e01c1661014085015260038160e81c1661016085015260018160ea1c16151561018085015260018160eb1c1615156101a085015260ec1c166101c0830152565b6040519060c082018281106001600160401b03821117612b87576040525f60a0836141b0612c8c565b81528260208201528260408201528260608201528260808201520152565b6001600160401b036001911601906001600160401b038211612aec57565b91825160058110156128fe576001141580614460575b61443f57600454926001600160401b038416936001600160401b038451166001600160401b03614231876141ce565b161480956001600160401b038651161191821592614410575b50506144045760208101805160088110156128fe576003146143f75760ff610140830151161580614391575b61438457805160088110156128fe576002146143785761429582614475565b1561435857506142a5828261483f565b9182156142fd575050826142f2575b50816142ce575b506142c7576001905f90565b6004905f90565b6001600160401b03915060400151166001600160401b035f5460801c16115f6142bb565b42101591505f6142b4565b9250925050815160058110156128fe5760021491821561432d575b5050614325576001905f90565b600290600190565b61434f9250608064ffffffffff8163ffffffff93015116925101511690612d97565b42115f80614318565b949350915050519160058310156128fe57519160088310156128fe579190565b50505050506002908190565b5050505050600390600490565b506143d164ffffffffff60608501511664ffffffffff6080850151168082115f146143f057505b64ffffffffff63ffffffff60a087510151169116612d97565b4211801561427657506143ea60ff6040850151166152e6565b15614276565b90506143b8565b5050505050600290600390565b50505050600390600790565b90915081614421575b50845f61424a565b602085015167ffffffffffffffff199182169116141590505f614419565b50509081519160058310156128fe57602001519160088310156128fe579190565b50825160058110156128fe5760021415614202565b64ffffffffff60c0820151161515908161448d575090565b610140015161449f915060ff166152e6565b1590565b6144b360ff6040830151166152e6565b6144ba5750565b60200151632750f5f760e21b5f9081526001600160a01b03909116600452602490fd5b916144e8908261530f565b6101e081019081519060088210156128fe5761450960039260208301612c73565b525160088110156128fe5760207f708139dec6104971b55a2b74fdb5274db34ae04806f3683487974a60a179f280916145456040518092612b5f565ba2565b5f198114612aec5760010190565b805f52600f60205260405f205460601b906001600160601b031982169182156145e7575f828152600f602090815260409182902080546001600160a01b031916905581519081019384526001600160601b0319909216908201526145bd81606081016121b3565b5190205f52600e602052600260405f20555f52600d60205260405f206145e38154614548565b9055565b505050565b906101c060ff9101511660ff81145f146146065750505f90565b61461460019160ff9361493e565b01541690565b90939291614628908561530f565b6020840190815160088110156128fe5760207f7056421780f2cfab7a3edf11362482fb513b0d70cefbbb3a137f7dbd617f2708916146696040518092612b5f565ba260c0840164ffffffffff8151166146db575b5060ff915f839260016101a08801528160608801525260018552169116818110156146d0575b50604082015160ff16106146c25760a064ffffffffff8042165b16910152565b60a064ffffffffff5f6146bc565b60408301525f6146a2565b9091825160088110156128fe5760ff9384935f9260030361470a5764ffffffffff835b1690529250509161467c565b64ffffffffff8042166146fe565b805160058110156128fe5760208201519060088210156128fe5761ff00604084015160081b169160041b171762ff0000606083015160101b161767ffffffffff000000608083015160181b16176cffffffffff000000000000000060a083015160401b161764ffffffffff60681b60c083015160681b161764ffffffffff60901b60e083015160901b1663ffffffff60b81b61010084015160b81b161760ff60d81b61012084015160d81b161760ff60e01b61014084015160e01b1617600360e81b61016084015160e81b1617179061018081015115155f146148395760015b6101a082015115614832576001915b6101c060ff60ec1b91015160ec1b169160ff60eb1b9060eb1b169060ff60ea1b9060ea1b1617171790565b5f91614807565b5f6147f8565b9064ffffffffff60c0830151169182156148b45760a081015164ffffffffff1690816148d857505064ffffffffff608082015116801580156148cf575b80156148bb575b6148b457606063ffffffff916148a9945b808211156148ac5750925b5101511690612d97565b90565b90509261489f565b5050505f90565b5064ffffffffff60a0830151164211614883565b5080421061487c565b600260ff6040859694965101511614908161492b575b8161491d575b5061490a5760606148a99363ffffffff92614894565b905080821115614918575090565b905090565b6101a091500151155f6148f4565b61016081015160ff1660031491506148ee565b9060ff60405191602083019384521660408201526001606082015260608152614968608082612bd2565b5190205f52601160205260405f2090565b9060ff60405191602083019384521660408201526002606082015260608152614968608082612bd2565b9160ff9081604051936020850195865216604084015216606082015260608152614968608082612bd2565b60ff16805f52600360205260ff60405f205416614aba575f818152600360209081526040808320805460ff19166001179055825460ff60c01b1916600160c01b17909255905163106ff24d60e01b81526004810183905290816024817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9081156128f3577f70e322ba87a82d39c9d1c2a66a4f6dbe50dbca90a6a344b2e9a6d2d62dde8989916020915f91614a9d575b506040519384526001600160a01b031692a2565b614ab49150823d841161048d5761047f8183612bd2565b5f614a89565b50565b604051630229549960e51b81526020816004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9081156128f3575f91614b2f575b506001600160a01b03163303614b1c57565b63a252c15160e01b5f523360045260245ffd5b90506020813d602011614b61575b81614b4a60209383612bd2565b8101031261099c57614b5b90612cf3565b5f614b0a565b3d9150614b3d565b903590601e198136030182121561099c57018035906001600160401b03821161099c57602001918160051b3603831361099c57565b6040519160208301918252604083015260408252614bbd606083612bd2565b9051902067ffffffffffffffff191690565b909160405192602084019283526040840152606083015260608252614bbd608083612bd2565b93919290926001600160401b03604051948160208701971687521660408501526060840152608083015260a082015260a08152614c3360c082612bd2565b51902090565b906040519060208201927f4db26947adca3c07c549b55b03f9a213b5e3c37f06ec0d532a60f0bf6f165821845246604084015260018060a01b03166060830152608082015260808152614c3360a082612bd2565b60405190614c9a82612b6c565b5f6060838281528260208201528260408201520152565b6044356001600160401b038116810361099c57606435906001600160401b038216820361099c576148a991610144359160c4359160843591614bf5565b6148a990614cfe60408201612f49565b90614d0b60608201612f49565b9161014082013592608060c084013593013591614bf5565b8015159182614d44575b5081614d37575090565b61449f915060ff166152e6565b67ffffffffffffffff198083169116141591505f614d2d565b805160058110156128fe57600114908115614d76575090565b90505160058110156128fe5760021490565b60ff1660ff8114612aec5760010190565b90600954821015614dd95760095f52600282901c7f6e1540171b6c0c960b71a7020d9f60077f6af931a8bbf590da0223dacf75c7af019160031b60181690565b634e487b7160e01b5f52603260045260245ffd5b91906101e08101519060088210156128fe57614e0881615593565b64ffffffffff421660e0830152614e228360208401612c73565b600282521580614f51575b614e66575b507f1a69f7784bd07e4587de518f46584a6109c21683bc5d926cc62a0c6947f976b591506020906145456040518092612b5f565b6101c00160ff81511660ff8103614f3c575b50506009549068010000000000000000821015612b875782614ee67f1a69f7784bd07e4587de518f46584a6109c21683bc5d926cc62a0c6947f976b594614ec785600160209701600955614d99565b9091906001600160401b038084549260031b9316831b921b1916179055565b5f54906001600160401b038260801c166001600160401b03821610614f0e575b505090614e32565b67ffffffffffffffff60801b1990911660809190911b67ffffffffffffffff60801b16175f90815580614f06565b614f4760ff91614d88565b1690525f80614e78565b506001821415614e2d565b614f64614187565b91604051614f7181612bb7565b5f81525f60208201528092845160405191630fe534ef60e21b835260048301525f60248301525f604483015260c08260648160018060a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa1561099c5764ffffffffff9283916101206001600160601b03855163ffffffff6020880151916040808a015197608060608c01519b01905e60018060a01b038116865260ff8160a01c16602087015260ff8160a81c166040870152818160b01c16606087015260d01c16608085015263ffffffff811660a085015263ffffffff8160201c1660c085015260ff8160401c1660e085015260ff8160481c1661010085015260501c1691015260018060a01b038116602088015260ff8160a01c16604088015260a81c166060860152818116608086015260281c1660a0840152565b356001600160a01b038116810361099c5790565b3560ff8116810361099c5790565b936150df9093919382846141ec565b835160058110156128fe5760058310156128fe57821480615243575b6152395761510d906101e08501612c73565b600481036151f2575050906004825f60207f51d646a90667cd79ba48ccea177dda2c9e81fb580d790620eea75fade9749ec795015252606081016151e96151c261515683612f49565b9260e060a08601359501359361516c8587614b9e565b8560606001600160401b036040519461518486612b6c565b1680855267ffffffffffffffff1990931660208501819052604085018a90529301526001600160401b03161760045560058590556006849055612f49565b91604051938493846040919493926001600160401b03606083019616825260208201520152565b0390a25b600190565b909392506003810361521357506001600160401b036151ed935116916144dd565b60020361522e576001600160401b036151ed93511691614ded565b906151ed9250615925565b5050505050505f90565b50602084015160088110156128fe5760088210156128fe5781146150fb565b909291835160058110156128fe576002148015906152ce575b6152c65761528a838584615bab565b9491156152395760066101e0870152156152b9579360ff60206151ed966152b086614556565b0151169261461a565b509150916151ed926144dd565b505050505f90565b50602084015160088110156128fe576002141561527b565b60ff5f5460c01c1690816152f8575090565b60ff9150165f52600360205260ff60405f20541690565b61531890615593565b15614aba576001600160401b03906009545f19810191818311612aec578361533f84614d99565b90549060031b1c16911561541757839061535884614d99565b8382549160031b1b19169055836009551690818114915f5b8481106153a25750505050505f54906001600160401b0360801b9060801b16906001600160401b0360801b1916175f55565b6001600160401b036153b382614d99565b90549060031b1c1684158061540e575b6153f4575b6001600160401b0387166001600160401b038216106153eb575b50600101615370565b955060016153e2565b509250819261540683614ec783614d99565b6001936153c8565b508281146153c3565b634e487b7160e01b5f52603160045260245ffd5b90915f919060605b834980156154765761546a6020806154709481946040519582879351918291018585015e8201908382015203018084520182612bd2565b93614548565b92615433565b50925092908251156154a05750615491576020815191012090565b63d844e06760e01b5f5260045ffd5b9150806154ad5750505f90565b6154b681612f6a565b906154c46040519283612bd2565b8082526020820192368282011161099c57815f9260209286378301015251902090565b80408015801590615559575b8015615545575b614918575071f90827f1c53a10cb7a02335b1753200029353b15615540575f5260205f818171f90827f1c53a10cb7a02335b1753200029355afa5f519060203d14160290565b505f90565b50611fff6155538343612f5d565b116154fa565b50438210156154f3565b5f610164602092639a82d3418552601c8501905afa1561558b575060203d1061099c575f5190565b3d5f823e3d90fd5b805160058110156128fe5760021490816155ab575090565b60209150015160088110156128fe576001141590565b919390936155ce85614cee565b94855f52600c60205260405f2054916155e78684614d23565b875f52600a60205260405f2054905b811515806158a3575b156156795750858114158061564b575b80615628575b905f52600b60205260405f2054906155f6565b50805f52600760205261564661564160405f2054614091565b614475565b615615565b50805f526008602052600160405f2001546001600160401b03198816906001600160401b031916141561560f565b92959497905095909295825f1461589d57600160ff610140860151161b5b80976156a38482614d23565b61588a575b50505f52600a60205260405f2054805b61571957505015615713576156da60406156e09460036101e085015201612f49565b91614ded565b60015b81811c9081156145e75760016156fd921661570257614548565b6156e3565b61570e60ff82166149ce565b614548565b50505050565b805f52600860205260405f2060016040519161573483612b6c565b80546001600160401b03811684526001600160401b031916602084015201546001600160401b03811660408301526001600160401b031916806060830152868314908115615875575b5061586f57815f52600760205261579760405f2054614091565b6157a081614475565b8061585b575b6157af82614d5d565b158015615844575b61583c578015615832576157d160035b6101e08401612c73565b1561580e576108be6001600160401b036157ee9351168285614ded565b815f52600760205260405f20555b5f52600b60205260405f2054806156b8565b8461582b576108be6001600160401b036157ee93511682856144dd565b50506157fc565b6157d160056157c7565b5050506157fc565b50602082015160088110156128fe576003146157b7565b98600160ff610140840151161b17986157a6565b506157fc565b67ffffffffffffffff1985161490505f61577d565b60019192985060ff161b17955f806156a8565b5f615697565b5080156155ff565b81158015615914575b61590e575f546158cd836001600160801b038316612d97565b4781116152c6576001600160801b0316906001600160801b031916175f5560018060a01b03165f52600160205260405f20615909828254612d97565b905590565b50505f90565b506001600160a01b038116156158b4565b906020810180519060088210156128fe576001937f7056421780f2cfab7a3edf11362482fb513b0d70cefbbb3a137f7dbd617f270860205f9461596b6040518092612b5f565ba25252565b909161597b83614cee565b61599461012085013561010086013560e0870135614bcf565b5f915f52600a60205260405f2054805b6159f557505060026101e0830152806159e8575b806159d8575b6159c757505050565b6156da60406159d69401612f49565b565b506159e281615593565b156159be565b506101a0810151156159b8565b805f52600860205260405f20600160405191615a1083612b6c565b80546001600160401b03811684526001600160401b031916602084015201546001600160401b03811660408301526001600160401b031916806060830152868314908115615b4b575b50615b4557815f526007602052615a7360405f2054614091565b9360ff6040860151161580615b31575b8015615b1a575b615b125750600193615a9b81614d5d565b158015615b03575b8015615af5575b615aee576108be6001600160401b03615ace9360026101e085015251168285614ded565b815f52600760205260405f20555b5f52600b60205260405f2054806159a4565b5050615adc565b506101a08101511515615aaa565b50615b0d81615593565b615aa3565b935050615adc565b50602085015160088110156128fe57600614615a8a565b5060ff615b3e86856145ec565b1615615a83565b50615adc565b67ffffffffffffffff1985161490505f615a59565b60018101805460ff811660ff615b7582614d88565b16908160ff198416178455155f14615b8d5750505055565b919390925403615b9c57505050565b6101009161ffff191617179055565b9290615bcd64ffffffffff60e08301511663ffffffff60c08601511690612d97565b42108015615c42575b8015615c31575b615c26576001615c186101c060ff930194615c13615bfe858851168961493e565b9785615c0a848b615c51565b98511690614979565b615c51565b151584151514159401541690565b505f92508291508190565b5060ff806101c08301511614615bdd565b5060ff60e08401511615615bd6565b6001015460ff8160081c169182615c6757505090565b60e0015160ff9081169116101591905056fecbc5c53c117ca57b20f235faa6f2b578b2397b90d1a2c68a18d5c9f0bd6e4856",
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
