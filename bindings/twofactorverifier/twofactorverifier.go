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
	Bin: "0x60e0604052346102dc57604051601f61628a38819003918201601f19168301916001600160401b038311848410176102b95780849260c0946040528339810103126102dc5760405160c081016001600160401b038111828210176102b95760405281516001600160a01b038116908181036102dc578252610082602084016102e0565b602083019081526040840151604084019081526100a1606086016102e0565b926060850193845260a0806080880151976080880198895201519501948552803b156102cd576080908152905160a05290516001600160401b0390811660c052915193519251604051909483169290918201908111828210176102b95760409081528282526001600160401b0360208301528101839052606001839052600480546001600160801b0319169091176fffffffffffffffff00000000000000001790556005556006554660011480156102ad575b80156102a1575b8015610297575b801561028c575b8015610281575b8015610276575b15610263575f19430143811161024f57610190816102f4565b1561023d57604051615f14908161037682396080518181816101db0152818161040b01528181610a5601528181610c1801528181610f2b015281816114b101528181611a4901528181611fc801528181612154015281816121aa01528181612ae5015281816135b30152818161362f015281816142110152818161475201528181614f9e0152615044015260a0518181816111850152611e38015260c0518181816104a801526110020152f35b63e1a6d27760e01b5f5260045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b631874ab9360e31b5f524660045260245ffd5b50617a694614610177565b506105394614610170565b506127d84614610169565b5060644614610162565b5062088bb0461461015b565b5062aa36a74614610154565b634e487b7160e01b5f52604160045260245ffd5b63d92e233d60e01b5f5260045ffd5b5f80fd5b51906001600160401b03821682036102dc57565b8040801580159061036b575b8015610357575b610352575071f90827f1c53a10cb7a02335b1753200029353b1561034d575f5260205f818171f90827f1c53a10cb7a02335b1753200029355afa5f519060203d14160290565b505f90565b905090565b5081430343811161024f57611fff10610307565b504382101561030056fe60c06040526004361015610011575f80fd5b5f60a0525f3560e01c806306ec16f814612b97578063211afdbf14612a8a578063258ae5821461285c57806326540fd21461283c5780632788e5b41461262857806328c7a649146124025780632b38cd96146123a25780632c6ee2791461229f5780633331398a14612257578063465fe59e1461222e57806358355ead146121835780635aa6e6751461213d5780635d01d94c14611fa757806366ff4f5414611ed457806377783d3114611e5b57806379502c5514611e1f5780638e8329e914611d885780638f7dcfa314611d4b578063903fafea14611d1d57806390dd2eec14611cc35780639779f45914611ad55780639a82d34114611a225780639b445b2514610ede578063a85a31ed14610e9f578063ae6a3d2114610bb6578063b3abd81514610b1d578063b60d428814610ade578063cda752ff14610a2f578063d0ceed2f14610549578063d5006aca14610508578063d5d44d80146104cc578063d6ae3cd514610487578063d6df096d146103e4578063ee9d28991461032b578063f3649ad2146103005763f3fef3a3146101a9575f80fd5b346102e55760403660031901126102e5576101c2612c22565b604051638da5cb5b60e01b8152602435906020816004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9081156102f35760a051916102b3575b506001600160a01b0316330361029c576102334760a0515490612cb3565b918282116102825760405182815261027c93506001600160a01b038216907f7084f5476618d8e60b11ef0d7d3f06914655adb8793e28ff7f018d4c76d505d590602090a26131b5565b60a05180f35b509062fae2d560e21b60a05152600452602452604460a051fd5b63245aecd360e01b60a0515233600452602460a051fd5b90506020813d6020116102eb575b816102ce60209383612d57565b810103126102e5576102df90612e78565b5f610215565b60a05180fd5b3d91506102c1565b6040513d60a051823e3d90fd5b346102e55760a0513660031901126102e55760206001600160401b0360045460401c16604051908152f35b346102e55760203660031901126102e55760043560a051526012602052604060a051206040519061035b82612cd4565b549064ffffffffff8216815264ffffffffff602082019160ff8460281c161515835260ff6040820194610393828260301c1687612df8565b60381c16606082015251169051151591519160088310156103cc576060926103ca9160405193845260208401526040830190612c95565bf35b634e487b7160e01b60a051526021600452602460a051fd5b346102e55760a0513660031901126102e55760405163d6df096d60e01b81526020816004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa80156102f35760209160a0519161045a575b506040516001600160a01b039091168152f35b61047a9150823d8411610480575b6104728183612d57565b810190612f29565b82610447565b503d610468565b346102e55760a0513660031901126102e55760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346102e55760203660031901126102e5576001600160a01b036104ed612c22565b1660a0515260016020526020604060a0512054604051908152f35b346102e55760203660031901126102e5576004356001600160601b03198116908190036102e55760a05152600d6020526020604060a0512054604051908152f35b346102e557366003190161038081126102e557610200136102e557610160366102031901126102e557610364356001600160401b0381116102e557610592903690600401612c4c565b9061059b612f48565b506105a46152ef565b506105ad6146e9565b506040515f516020615ef45f395f51905f528152610220906102006004602083013720918260a051526007602052604060a05120548015610a18576105f1906145f3565b916105fa6152ef565b506044356001600160401b03811691908281036102e5575061062060c435608435615110565b916064356001600160401b038116908181036102e5575061064a610124356101043560e435615141565b936040519261065884612cd4565b83526001600160401b0319166020830152604082015260608101926001600160401b03191683525061069463ffffffff61010086015116614730565b916102c435936102e43594610304356106ae818884615141565b966024356001600160401b03811693908481036102e5575061020435956001600160401b038716948588036102e557851480610a09575b806109fb575b806109ab575b15908115610992575b5061097f5761070888614a80565b6020880151604051639a82d34160e01b815260048101959095529395506001600160a01b0390931692610224356001600160401b038116908190036102e5576024870152610244356001600160401b038116908190036102e55760448701526102643560648701526102843560848701526102a43560a487015260c486015260e4850152610104840152610324356101248401526103443561014484015260208361016481845afa9283156102f35760a05193610947575b50803b156102e5576107ec936040518095819482936312c572c160e11b845260a0519760048501612dcb565b03915afa80156102f35761092e575b506040015160ff169061084d61080f615313565b918260a05152600c602052604060a05120549260a05152600c602052836001600160401b0319821617604060a0512055600161018086015282615385565b610913575b5061085c82614a4b565b156108c5579061087f61089a9261087a60ff61014085015116614f51565b614f51565b60036101e0820152610890816153ca565b6108b3575b614c9e565b9060a051526007602052604060a051205560a05160a051f35b6108956108be613170565b828561545a565b506108cf816153ca565b806108f9575b9061089a9115614c9e5760056101e08201526108956108f2613170565b8285614ac1565b5060208101519060088210156103cc5790600314156108d5565b60ff61091f9116614f51565b61092881614f51565b83610852565b60a05161093a91612d57565b60a0516102e557846107fb565b9092506020813d602011610977575b8161096360209383612d57565b81010312610973575191886107c0565b5f80fd5b3d9150610956565b63ae591c8760e01b60a05152600460a051fd5b5167ffffffffffffffff198b811691161490508c6106fa565b506109b4615313565b610224356001600160401b03811681036102e55761024435906001600160401b03821682036102e5576109f59161032435916102a435916102643591615167565b146106f1565b506102843560a435146106eb565b506103443561018435146106e5565b83635b9264f760e11b60a05152600452602460a051fd5b346102e55760a0513660031901126102e55760405163cda752ff60e01b81526020816004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa80156102f35760a05190610aa4575b6040516001600160a01b039091168152602090f35b506020813d602011610ad6575b81610abe60209383612d57565b810103126102e557610ad1602091612e78565b610a8f565b3d9150610ab1565b60a0513660031901126102e5576040513481527f5af8184bef8e4b45eb9f6ed7734d04da38ced226495548f46e0c8ff8d7d9a52460203392a260a05180f35b346102e55760203660031901126102e557602060043560018114908115610ba9575b8115610b9c575b8115610b91575b8115610b85575b8115610b79575b8115610b6d575b506040519015158152f35b617a6991501482610b62565b61053981149150610b5b565b6127d881149150610b54565b606481149150610b4d565b62088bb081149150610b46565b62aa36a781149150610b3f565b346102e557366003190161020081126102e5576040515f516020615ef45f395f51905f528152610220906102006004602083013720908160a051526007602052604060a051205415610e885760405163d6df096d60e01b8152906020826004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9182156102f35760a05192610e63575b50610200136102e557604051610c6781612d1f565b6004356001600160a01b03811681036102e55781526024356001600160401b03811681036102e55760208201526044356001600160401b03811681036102e55760408201526064356001600160401b03811681036102e5576060820152608435608082015260a43560a082015260c43560c082015260e43560e082015261010435610100820152610124356101208201526101443561014082015261016435610160820152610184356101808201526101a4356001600160401b03811681036102e5576101a08201526101c4356101c08201526101e4359163ffffffff831683036102e557610d6182610d7d946101e060209501526151ab565b906040518080958194639a82d34160e01b835260048301612fcb565b03916001600160a01b03165afa9081156102f35760a05191610e31575b508060a051526002602052604060a05120549182151580610e27575b80610df3575b610ddc57602092508160a0515260028352604060a0512055604051908152f35b82636a6b947f60e11b60a05152600452602460a051fd5b508260a051526007602052610e15610e10604060a05120546145f3565b612e04565b60058110156103cc5760031415610dbc565b5080831415610db6565b90506020813d602011610e5b575b81610e4c60209383612d57565b81010312610973575182610d9a565b3d9150610e3f565b610200919250610e819060203d602011610480576104728183612d57565b9190610c52565b50635b9264f760e11b60a05152600452602460a051fd5b346102e55760203660031901126102e55760043560ff8116908190036102e55760a051526003602052602060ff604060a0512054166040519015158152f35b346102e55760203660031901126102e5576001600160401b03600435116102e557600435600401610120600319600435360301126102e557604051639fa6a6e360e01b815260a0816004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9081156102f35760a051916119f3575b5080516001600160a01b031633036119dc5763ffffffff602082015116610f8a612f48565b9260c460043501610f9b81836150db565b9290506001600160401b0360045416611000841115806119a1575b8415908115611984575b811561197b575b5061194f576001600160401b0380610fe7610fe185613186565b93614794565b169116148061192b575b611904573086526001600160401b037f00000000000000000000000000000000000000000000000000000000000000001660208701526001600160401b0361103882613186565b166040870152611059836001600160401b0361105384613186565b16612f1c565b5f1981019081116118ec576001600160401b0316606087015260846004350135608087015261108882826150db565b5f1985019485116118ec578410156118d4576110df9360051b013560a087015260a4600435013560c08701526024600435013560e087015260446004350135610100870152606460043501356101208701526150db565b604051916001600160fb1b0382116102e557826020916111139360051b80918484013781010301601f198101835282612d57565b6020815191012061014084015261010460043501356022196004353603018112156102e5576001600160401b036004828135010135116102e557600481813501013536036024826004350101136102e557806024600461117d9381350101359160043501016158e4565b6101608401527f000000000000000000000000000000000000000000000000000000000000000061018084015260e4600435016001600160401b036111c182613186565b166101a08501526111e26001600160401b036111dc83613186565b166159a0565b806101c0860152156118ac57506101e083015260405160208101905f516020615ef45f395f51905f52825261121a6040820185613080565b610220815261122b61024082612d57565b5190206080526001600160401b0360408301511691611253608082015160c083015190615110565b6001600160401b0360608301511661127b60e084015161010085015161012086015191615141565b916040519561128987612cd4565b86526001600160401b031916602086015260408501526001600160401b031916606084015260805160a051526007602052604060a0512054611893576112fb6001600160401b036040830151166001600160401b03606084015116608084015160c08501519161014086015193615167565b92611304612f48565b600181524264ffffffffff16608082015260208481015163ffffffff1661010083015260408086015160ff16610120840152606084015160a08051898152600a90945251918220549397929391829167ffffffffffffffff19169080835b61166d578961145f8a8a6113b08f8c8c8c8160a05152600a602052608051604060a051205580611654575b5060a05152600c602052604060a051205461164c575b1515610180820152614c9e565b6080805160a0805191909152600760209081528151604080822095909555925190925260088252518290208351848301516001600160401b0391821667ffffffffffffffff1991821617835593850151606090950151941693909216929092176001909101558301516114289063ffffffff16614730565b6020808201519194916001600160a01b0316611443846151ab565b906040518080978194639a82d34160e01b835260048301612fcb565b03915afa9283156102f35760a05193611617575b50604060ff918460a0515260026020526080518260a0512055015116604051906339ab9cdd60e21b8252600482015260408160248160018060a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa9182156102f357602093611589936102649360a051916115e7575b5060018060a01b0316906115046080518361529b565b6040516115118186613080565b7faaf6d7639fa03be44a25cb4b9717f8bd74f4082aa34497b94e091197d7a4e1a861020060805192a485519560ff866001600160401b0361156663ffffffff608060018060a01b038d51169c01511642612f1c565b169251015116906040519788968795633f8c37fd60e21b87526004870190613080565b61020485015261022484015261024483015260a051905af180156102f3576115b8575b60206040516080518152f35b6115d99060203d6020116115e0575b6115d18183612d57565b810190612fbc565b50806115ac565b503d6115c7565b611609915060403d604011611610575b6116018183612d57565b81019061305c565b50876114ee565b503d6115f7565b9092506020813d602011611644575b8161163360209383612d57565b810103126109735751916040611473565b3d9150611626565b5060016113a3565b60805160a05152600b602052604060a05120558861138d565b909192938460a05152600760205261168a604060a05120546145f3565b8560a051526008602052604060a05120906001604051926116aa84612cd4565b80546001600160401b03811685526001600160401b031916602085015201546001600160401b03811660408401526001600160401b0319169081606084015261170761170063ffffffff61010084015116614730565b84836147b2565b939060058110156103cc57600314938389148061188b575b61187457611731906101e08401612df8565b8380611865575b61184a575b50868214159182611839575b879061175483614c9e565b8a60a051526007602052604060a051205584611825575b84611802575b505050505f146117d557826117ad57508360a05152600b602052604060a0512054935b60a05152600b602052604060a051205492919083611362565b938060a05152600b602052604060a05120548360a05152600b602052604060a0512055611794565b939091506117e38192614b2c565b90600882036117945763517ef2c560e01b60a05152600452602460a051fd5b14925090611815575b508c808681611771565b60ff91506040015116158c61180b565b60c083015164ffffffffff1615945061176b565b600161018083018190529a50611749565b6001600160401b0361185f915116828a614ac1565b8e61173d565b5061186f826153ca565b611738565b89636a6b947f60e11b60a05152600452602460a051fd5b50841561171f565b636a6b947f60e11b60a05152608051600452602460a051fd5b6118bd6001600160401b0391613186565b63e1a6d27760e01b60a0515216600452602460a051fd5b634e487b7160e01b60a051526032600452602460a051fd5b634e487b7160e01b60a051526011600452602460a051fd5b6366700e4d60e01b60a051526084600435013560045260a46004350135602452604460a051fd5b5060055460043560840135141580610ff1575060065460a460043501351415610ff1565b836001600160401b0361196184613186565b63101dbe0160e31b60a0515216600452602452604460a051fd5b90501588610fc7565b9050816001600160401b0361199885613186565b16111590610fc0565b506001600160401b036119b383613186565b166001600160401b03036001600160401b0381116118ec576001600160401b0316841115610fb6565b63219176d160e21b60a0515233600452602460a051fd5b611a15915060a03d60a011611a1b575b611a0d8183612d57565b810190612e9a565b82610f65565b503d611a03565b346102e5576101603660031901126102e55760405163d6df096d60e01b81526020816004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9081156102f35760a05191611ab6575b50604051903660a051833760a051908190369084906001600160a01b03165afa3d60a051833e15611ab2573d90f35b3d90fd5b611acf915060203d602011610480576104728183612d57565b81611a83565b346102e55760603660031901126102e5576004356024358015158082036102e557611afe61502f565b8260a051526007602052611b17604060a05120546145f3565b91825160058110156103cc5760011901611c7f5780611c68575b611c515764ffffffffff611b5f63ffffffff60c0611b558261010088015116614730565b5101511642612f1c565b169060208301519260088410156103cc576101c060ff9101511691604051611b8681612cd4565b8181526020810193838552611b9f604083019687612df8565b606082019081528660a05152601260205264ffffffffff604060a051209251169065ff000000000083549651151560281b1696519060088210156103cc577fd8e2c916a262ceed1ac12154ca6557ed1b8e3714d5f5ba138b5b519434e726c09760609760ff60381b66ff0000000000009360a051505160381b169460ff60381b199166ffffffffffffff19161716179160301b161717905560405191825260443560208301526040820152a260a05180f35b826372804d4f60e01b60a05152600452602460a051fd5b50602082015160088110156103cc57600114611b31565b8251848460058310156103cc57602001519060088210156103cc5760a051634451174760e01b9052600452611cbc91611cb790612c79565b612c87565b606460a051fd5b346102e557366003190161022081126102e557610200136102e557610204356001600160401b0381116102e557611d0161027c913690600401612c4c565b611d09612d85565b916001835260a083015260c0820152613225565b346102e55760203660031901126102e55760043560a0515260026020526020604060a0512054604051908152f35b346102e55760a0513660031901126102e557600454600554600654604080516001600160401b039094168452602084019290925290820152606090f35b346102e55760203660031901126102e557600435611da461502f565b8060a05152601260205264ffffffffff604060a05120541615611e03578060a05152601260205260a051604060a05120557ff92347b2336c4ee89c43b8368ccd526105911fae2df1c62bb407d9edbcd3444460a05160a051a260a05180f35b636cee51fd60e01b60a0515260045260a051602452604460a051fd5b346102e55760a0513660031901126102e55760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b346102e557366003190161034081126102e557610200136102e557610204356001600160401b0381116102e557611e96903690600401612c4c565b90610120366102231901126102e55761027c91611eb1612d85565b916001602084015260018352610224608084015260a083015260c0820152613225565b346102e55760203660031901126102e55760043563ffffffff811681036102e557611f0a61014091611f04612e11565b50614730565b516001600160601b036101206040519260018060a01b03815116845260ff602082015116602085015260ff604082015116604085015263ffffffff606082015116606085015263ffffffff608082015116608085015263ffffffff60a08201511660a085015263ffffffff60c08201511660c085015260ff60e08201511660e085015260ff61010082015116610100850152015116610120820152f35b346102e55760a0513660031901126102e557604051638da5cb5b60e01b81527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690602081600481855afa9081156102f35760a05191612103575b506001600160a01b031633141580612090575b6120795760a060049160405192838092639fa6a6e360e01b82525afa80156102f357606060ff9161027c9360a0519161205a575b50015116614f51565b612073915060a03d60a011611a1b57611a0d8183612d57565b84612051565b636b1883f360e01b60a0515233600452602460a051fd5b50604051630229549960e51b8152602081600481855afa9081156102f35760a051916120c9575b506001600160a01b031633141561201d565b90506020813d6020116120fb575b816120e460209383612d57565b810103126102e5576120f590612e78565b826120b7565b3d91506120d7565b90506020813d602011612135575b8161211e60209383612d57565b810103126102e55761212f90612e78565b8261200a565b3d9150612111565b346102e55760a0513660031901126102e5576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b346102e55760a0513660031901126102e5576040516358355ead60e01b81526020816004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa80156102f35760a051906121f4575b60209063ffffffff60405191168152f35b506020813d602011612226575b8161220e60209383612d57565b810103126102e557612221602091612e67565b6121e3565b3d9150612201565b346102e5576102003660031901126102e55761027c61224b612d85565b60016040820152613225565b346102e557366003190161032081126102e557610200136102e557610120366102031901126102e55761027c61228b612d85565b600160208201526102046080820152613225565b346102e55760403660031901126102e5576024356001600160601b0319811690600435908281036102e55760408051602081018481526001600160601b0319909316918101919091526122ff81606081015b03601f198101835282612d57565b519020908160a05152600e6020526002604060a051205414801590612373575b612358575060a05152600e6020526001604060a051205560a05152600d602052604060a05120805480156118ec575f1901905560a05180f35b9050634441945960e11b60a05152600452602452604460a051fd5b508060a051526007602052612390610e10604060a05120546145f3565b60058110156103cc576003141561231f565b346102e55760203660031901126102e55760406004358060a05152600760205260ff60016123f3826101c06123db8760a05120546145f3565b01511683836123ea8388614ec1565b01541694614efc565b01541682519182526020820152f35b346102e55760203660031901126102e55760043561241e612e11565b508060a051526007602052612438604060a05120546145f3565b9061010082019161244f63ffffffff845116614730565b9160a0515260086020526124b582604060a0512060016040519161247283612cd4565b80546001600160401b03811684526001600160401b031916602084015201546001600160401b03811660408301526001600160401b0319166060820152836147b2565b91909260ff6040830151169460ff6060840151169364ffffffffff6080850151169264ffffffffff60a0860151169764ffffffffff60c0870151169564ffffffffff60e0820151169260058a10156103cc5760018a14801561261e575b1561260e5761252c64ffffffffff9163ffffffff93614dc5565b16945b511695612548604051996125428b612d03565b8a612e5b565b61255660208a019485612df8565b60408901918252606089019788526080890195865260a08901998a5260c0890190815260e0890192835264ffffffffff6101008a01951685526101208901968752604051985160058110156103cc576101409a64ffffffffff80988c606060ff63ffffffff9e81869c9a6125d4889c899b8852516020880190612c95565b511660408501525116910152511660808c0152511660a08a0152511660c0880152511660e086015251166101008401525116610120820152f35b505063ffffffff60a0519461252f565b5060048a14612512565b346102e55760203660031901126102e5576004358060a051526012602052604060a051206040519061265982612cd4565b5464ffffffffff81168252602082019160ff8260281c1615158352604081019061268960ff8460301c1683612df8565b60ff606082019360381c1683528460a0515260076020526126af604060a05120546145f3565b92835160058110156103cc5760021480159390612817575b5082156127f9575b505164ffffffffff169081159081156127f1575b5080156127e8575b6127ce57508260a05152601260205260a051604060a05120558260a0515260086020526001600160401b03604060a051205416915115155f146127b85761273c63ffffffff61010083015116614730565b9160208201519060088210156103cc5761089a936108959260ff916020916003146127aa575b61276b88614b3a565b5101511660ff6101c08501511660a0515060ff81145f14612793575060a051915b8487614bd0565b60016127a160ff9289614ec1565b0154169161278c565b6127b381614a80565b612762565b61089561089a9260066101e08401528285614ac1565b83636cee51fd60e01b60a05152600452602452604460a051fd5b508042106126eb565b9050856126e3565b6101c0840151905160ff90811691161415915064ffffffffff6126cf565b602085015191935060088210156103cc57519060088210156103cc57141591866126c7565b346102e55760a0513660031901126102e557602060a05154604051908152f35b34610973576040366003190112610973576004356024356001600160401b0381116109735761288f903690600401612c4c565b825f93929352600260205260405f205490815f5260076020526128b560405f20546145f3565b92825f52600860205260405f20946001604051966128d288612cd4565b80546001600160401b03811689526001600160401b031916602089015201546001600160401b03811660408801526001600160401b031916606087015261292363ffffffff61010087015116614730565b9161292f8388886147b2565b90979096886005811015612a505760011480612a81575b80612a74575b80612a64575b612991575b50505050505060058310156103cc57600483036129745760a05180f35b60a051637dae1d7160e01b9052600452611cbc91611cb790612c79565b6129c6939598508497506129a6859395614a80565b60ff60408401511661014082015264ffffffffff421660c08201526147b2565b95909594866005811015612a50576004146129e3575b8080612957565b602001516001600160a01b0316803b1561097357612a1a935f93604051958694859384936312c572c160e11b855260048501612dcb565b03915afa8015612a4557612a31575b8080806129dc565b5f612a3b91612d57565b5f60a05283612a29565b6040513d5f823e3d90fd5b634e487b7160e01b5f52602160045260245ffd5b50612a6e81614a4b565b15612952565b506101808101511561294c565b50851515612946565b3461097357366003190161034081126109735761020013610973576101203661020319011261097357610324356001600160a01b0381169081900361097357604051631368cccf60e11b8152600481018290526020816024817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa908115612a45575f91612b5d575b5015612b4b57612b4990612b2f612d85565b906060820152600160208201526102046080820152613225565b005b630160f98360e21b5f5260045260245ffd5b90506020813d602011612b8f575b81612b7860209383612d57565b8101031261097357612b8990612d78565b82612b1d565b3d9150612b6b565b34610973576020366003190112610973576020612bb2612c22565b335f5260018252612c1a60405f20548092335f52600185525f6040812055612bdb825f54612cb3565b5f556040518281526001600160a01b0382169033907f484decdc1e9549e1866295f6f86c889ded3f7de410e7488a7a415978589dc8fd908890a36131b5565b604051908152f35b600435906001600160a01b038216820361097357565b35906001600160a01b038216820361097357565b9181601f84011215610973578235916001600160401b038311610973576020838186019501011161097357565b6005811015612a5057602452565b6008811015612a5057604452565b906008821015612a505752565b359063ffffffff8216820361097357565b91908203918211612cc057565b634e487b7160e01b5f52601160045260245ffd5b608081019081106001600160401b03821117612cef57604052565b634e487b7160e01b5f52604160045260245ffd5b61014081019081106001600160401b03821117612cef57604052565b61020081019081106001600160401b03821117612cef57604052565b61016081019081106001600160401b03821117612cef57604052565b90601f801991011681019081106001600160401b03821117612cef57604052565b5190811515820361097357565b6040519060e082018281106001600160401b03821117612cef576040525f60c0838281528260208201528260408201528260608201528260808201528260a08201520152565b91926060938192845260406020850152816040850152848401375f828201840152601f01601f1916010190565b6008821015612a505752565b516005811015612a505790565b60405190612e1e82612d03565b5f610120838281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e0820152826101008201520152565b6005821015612a505752565b519063ffffffff8216820361097357565b51906001600160a01b038216820361097357565b519060ff8216820361097357565b908160a0910312610973576040519060a08201908282106001600160401b03831117612cef57608091604052612ecf81612e78565b8352612edd60208201612e67565b6020840152612eee60408201612e8c565b6040840152612eff60608201612e8c565b6060840152015164ffffffffff8116810361097357608082015290565b91908201809211612cc057565b9081602091031261097357516001600160a01b03811681036109735790565b60405190612f5582612d1f565b5f6101e0838281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e08201528261010082015282610120820152826101408201528261016082015282610180820152826101a0820152826101c08201520152565b90816020910312610973575190565b919091610140806101608301946001600160401b0381511684526001600160401b0360208201511660208501526001600160401b036040820151166040850152606081015160608501526080810151608085015260a081015160a085015260c081015160c085015260e081015160e08501526101008101516101008501526101208101516101208501520151910152565b91908260409103126109735761307d602061307684612e78565b9301612d78565b90565b63ffffffff6101e0809260018060a01b0381511685526001600160401b0360208201511660208601526001600160401b0360408201511660408601526001600160401b0360608201511660608601526080810151608086015260a081015160a086015260c081015160c086015260e081015160e08601526101008101516101008601526101208101516101208601526101408101516101408601526101608101516101608601526101808101516101808601526001600160401b036101a0820151166101a08601526101c08101516101c0860152015116910152565b35906001600160401b038216820361097357565b6044356001600160401b03811681036109735790565b356001600160401b03811681036109735790565b6001600160401b038111612cef57601f01601f191660200190565b6001600160a01b03811691908215613216575f80809381935af13d15613211573d6131df8161319a565b906131ed6040519283612d57565b81525f60203d92013e5b156131ff5750565b6339f1c8d960e01b5f5260045260245ffd5b6131f7565b63d92e233d60e01b5f5260045ffd5b61322d612f48565b506132366152ef565b5061323f6146e9565b506102206040515f516020615ef45f395f51905f528152610200600460208301372090815f52600760205260405f205480156145e05761327e906145f3565b6132866152ef565b506132916044613186565b916132a060c435608435615110565b6001600160401b036132b26064613186565b6132c5610124356101043560e435615141565b9282604051976132d489612cd4565b16875282191660208701521660408501526001600160401b031916606084015261330863ffffffff61010084015116614730565b6040820151935f9415614571575b8251614334575b6020830151151580614308575b6133e7575b604061333f83838760048b6155e9565b930151151592836133de575b50826133bd575b50506133705790613364604092614c9e565b92815260076020522055565b80519060058210156133a957602001519260088410156133a95763154e52cb60e21b83526004526064926133a791611cb790612c79565bfd5b634e487b7160e01b83526021600452602483fd5b5190516133d69250906001600160401b03168386615741565b155f80613352565b1592505f61334b565b6060830180516001600160a01b0316156141e9575b60808401519051835180516001600160a01b039283169216823b156139c157604051906378ecd39960e01b82528a60048301526024820152833560ff811681036109735760ff16604482015260208401356064820152604084013560848201819052906001600160a01b0361347360608701612c38565b1660a482015263ffffffff61348a60808701612ca2565b1660c48201526001600160a01b036134a460a08701612c38565b1660e48201526001600160401b036134be60c0870161315c565b1661010482015260e0850135610124820152610100850135610144820152898161016481875afa801561412557908a916141d4575b505060606135028186016155c7565b6040516326903ecd60e11b81526001600160a01b03909116600482015293849060249082905afa9283156141c9578993614145575b5082519081810361413057505081516044356001600160401b0381161415939084614119576001600160401b03606435166064350361411957604051631c89cc7d60e31b815260048101919091526001600160401b03604480358216602484015260648035909216908301526020908290816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa908115614125578a916140e7575b50156140b65760208801519360088510156139ad576002850361408c5789945b6101208a0151604080516339ab9cdd60e21b815260ff9092166004830152816024816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa90811561408157613674918e918e91614061575b506001600160a01b031661529b565b95868d7f286c376d904b23e7c23dfdcc6cb371361652de1acaac2a2e50bf0cf8c181d50a60806136a6606089016155c7565b6136af896155db565b956136bc60a08b016155c7565b60ff6040519816885260208b0135602089015260018060a01b03166040880152606087015260018060a01b031694a4600260ff6136f8856155db565b16036139c557506139c157606061370f91016155c7565b91602088015160088110156139ad5760208201518b91600214906001600160601b031916806139a757506001600160601b03198560601b16945b6040805160208101948552606083811b6001600160601b031916928201929092526001600160a01b039290921693919061378690829081016122f1565b51902060408051602081018f81526001600160601b03198916928201929092526137b381606081016122f1565b51902090808d52600e60205260408d205415801590613992575b61397a578c52600e602052600160408d20558b52600e602052600160408c20558015948592836138f5575b505060608a0160ff81511660ff81036138e0575b5050906138d0575b613858575b5050613827575b505b61332f565b867f1c0ee94a4c5baa81659a8ad5d0ca258a5f7ae1b050195b0af4dfe2212ee2c36c6020604051898152a35f613820565b61386c600260ff6101c08b0151168c614f26565b9160ff60e082015116159081156138bf575b5080156138ae575b61389b575161389491615dda565b5f80613819565b896303e145b360e21b5f5260045260245ffd5b5060fa60ff60018401541614613886565b6138ca915083615ecb565b5f61387e565b5060ff60e0830151161515613814565b6138eb60ff916153f5565b1690525f8061380c565b909192506001600160601b031982168c52600d60205260408c20549060ff61010087015116809210156139655750509084918c8c52600f60205260408c209060601c6001600160601b0360a01b82541617905560026101e08b015261395e8c8b6044359161545a565b5f806137f8565b6318b9f9c160e21b8d5260045260245260448bfd5b5060448c848f6324aa869b60e21b8352600452602452fd5b50818d52600e60205260408d205415156137cd565b94613749565b634e487b7160e01b8a52602160045260248afd5b8880fd5b999b9a9991949293929091600203613bd85750506139f46139e5846155db565b60ff6101c08a0151168a614f26565b9160ff60e08201511615908115613bc7575b508015613bb6575b613ba35760ff6101c0889b999a9b01511692613a34606060ff60018601541692016155c7565b906001600160601b0319602084015116915f925f965f5b84811115613aa0575b505060c0600384169360061b169280840460401490151715612cc05767ffffffff0000000063ffffffff91613822985f52601060205260401c16911617901b1760405f20555190615dda565b9c9e9d9c6003811615613b62575b848114613b595760c08160061b1660038216810460401460038316151715612cc05786901c63ffffffff851663ffffffff821614908115613b24575b50613b0157613af890614b2c565b9e9c9d9e613a4b565b6324aa869b60e21b5f90815260048f90526001600160a01b038516602452604490fd5b905063ffffffff8460601c1615159081613b40575b505f613aea565b905063ffffffff808560601c169160201c16145f613b39565b9e9c9d9e613a54565b9450965060405160208101908d825288604082015285606082015260608152613b8c608082612d57565b51902096875f52601060205260405f205494613aae565b876303e145b360e21b5f5260045260245ffd5b5060fa60ff60018401541614613a0e565b613bd2915083615ecb565b5f613a06565b92909364ffffffffff60a08a9d9b9c9d01511661404d57600160ff60208401511611613ebc575b50602060ff916081836040808d019682613c1b818a51166153f5565b16809852015116145f14613eb55760025b6101608b0190848083511691161790520151161115613e40575b50610180850151613c57575061332f565b613c616004615350565b613c74610124356101043560e435615141565b87918852600a6020526040882054805b613cdb57505060026101e087015280613cce575b80613cbe575b1561382057613cba57613cb4604435858861545a565b5f613820565b8480fd5b50613cc885615a1c565b15613c9e565b506101a085015115613c98565b808952600860205260408920600160405191613cf683612cd4565b80546001600160401b03811684526001600160401b031916602084015201546001600160401b03811660408301526001600160401b0319168060608301528b8314908115613e2b575b50613e2557818a526007602052613d5960408b20546145f3565b9360ff604086015116158015613dfa575b613df25750600193613d7b816153ca565b158015613de3575b8015613dd5575b613dce576108956001600160401b03613dae9360026101e08501525116828561545a565b818a52600760205260408a20555b8852600b602052604088205480613c84565b5050613dbc565b506101a08101511515613d8a565b50613ded81615a1c565b613d83565b935050613dbc565b5060208501516008811015613e1157600614613d6a565b634e487b7160e01b8c52602160045260248cfd5b50613dbc565b67ffffffffffffffff1985161490505f613d3f565b64ffffffffff421660a0870152877f1c0ee94a4c5baa81659a8ad5d0ca258a5f7ae1b050195b0af4dfe2212ee2c36c602060405160018152a384516005811015613ea157600214613e92575b5f613c46565b613e9c8588615d8f565b613e8c565b634e487b7160e01b87526021600452602487fd5b6001613c2c565b9a99989796959493929190613edb606060ff60408b0151169d016155c7565b6001600160601b03196020840151169160018060a01b0382169d5f905f935f5b82811115613f60575b50909192939495969798999a9b9c9d9e9f5060c0600383169260061b169180830460401490151715612cc05763ffffffff67ffffffff0000000060ff976020975f526010885260401c16911617901b1760405f20559150613bff565b600381161561400c575b8281146140075760c08160061b1660038216810460401460038316151715612cc05784901c63ffffffff831663ffffffff821614908115613fd2575b50613fb957613fb490614b2c565b613efb565b50508f8e6324aa869b60e21b5f5260045260245260445ffd5b905063ffffffff8860601c1615159081613fee575b505f613fa6565b905063ffffffff808960601c169160201c16145f613fe7565b613f04565b925093508d604051602081019182525f604082015283606082015260608152614036608082612d57565b51902093845f52601060205260405f205492613f6a565b6303e145b360e21b8a5260048b905260248afd5b61407a915060403d604011611610576116018183612d57565b505f613665565b6040513d8e823e3d90fd5b6140b061409b60a084016155c7565b6001600160601b036101208601511690615d34565b94613603565b6064898451636728114560e01b82526004526001600160401b03604435166024526001600160401b03823516604452fd5b90506020813d60201161411d575b8161410260209383612d57565b810103126141195761411390612d78565b5f6135e3565b8980fd5b3d91506140f5565b6040513d8c823e3d90fd5b639da4432560e01b8a52600452602452604488fd5b9092506060813d6060116141c1575b8161416160609383612d57565b810103126139c15760405190606082018281106001600160401b03821117612cef576040528051825260208101516001600160601b0319811681036141bd5760208301526141b190604001612e8c565b6040820152915f613537565b8a80fd5b3d9150614154565b6040513d8b823e3d90fd5b816141de91612d57565b6139c157885f6134f3565b610120850151604080516339ab9cdd60e21b815260ff90921660048301526001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169082602481845afa80156142fd57889289916142d8575b501561426057505b6001600160a01b031681526133fc565b60405163cda752ff60e01b81529150602090829060049082905afa9081156142cd57879161428f575b50614250565b90506020813d6020116142c5575b816142aa60209383612d57565b810103126142c1576142bb90612e78565b5f614289565b8680fd5b3d915061429d565b6040513d89823e3d90fd5b90506142f491925060403d604011611610576116018183612d57565b9190915f614248565b6040513d8a823e3d90fd5b5060208401516008811015614320576003141561332a565b634e487b7160e01b86526021600452602486fd5b60a083015160c084015161434786614a4b565b61455e5761435484614a80565b60208401516001600160a01b0316906102006003193601126109735761445c91602061444260405161438581612d1f565b61438f6004612c38565b815261439d8360040161315c565b818401526143ab604461315c565b60408201526143ba606461315c565b6060820152608435608082015260a43560a082015260c43560c082015260e43560e0820152610104356101008201526101243561012082015261014435610140820152610164356101608201526101843561018082015261441c6101a461315c565b6101a08201526101c4356101c08201526144376101e4612ca2565b6101e08201526151ab565b60405180958192639a82d34160e01b835260048301612fcb565b0381845afa928315612a45575f9361452a575b50803b156109735761449a935f93604051958694859384936312c572c160e11b855260048501612dcb565b03915afa8015612a4557614515575b5060ff60408301511661014085015264ffffffffff421660c0850152857fa0acfd635e71a13e643eae5ecd1ccfefb6eeba30ec22e486c6b151a36d4834b98680a26101808401511561331d576145106001600160401b031960608301511685600489615a4a565b61331d565b6145229195505f90612d57565b5f935f6144a9565b9092506020813d602011614556575b8161454660209383612d57565b810103126109735751915f61446f565b3d9150614539565b8763f864885160e01b5f5260045260245ffd5b61457c8282866147b2565b906005811015612a50576003811480156145d6575b80156145c3575b6145a3575050613316565b90611cb76145be9289634451174760e01b5f52600452612c79565b60645ffd5b506008821015612a505760038214614598565b5060048114614591565b82635b9264f760e11b5f5260045260245ffd5b906145fc612f48565b91600f81166005811015612a50576146149084612e5b565b600f8160041c16906008821015612a505761463460ff9260208601612df8565b818160081c166040850152818160101c16606085015264ffffffffff8160181c16608085015264ffffffffff8160401c1660a085015264ffffffffff8160681c1660c085015264ffffffffff8160901c1660e085015263ffffffff8160b81c16610100850152818160d81c16610120850152818160e01c1661014085015260038160e81c1661016085015260018160ea1c16151561018085015260018160eb1c1615156101a085015260ec1c166101c0830152565b6040519060c082018281106001600160401b03821117612cef576040525f60a083614712612e11565b81528260208201528260408201528260608201528260808201520152565b906147396146e9565b633c07d7b360e21b5f90815260049390935291806024817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa15610973576101405f83513e60a0610140602084013e565b6001600160401b036001911601906001600160401b038211612cc057565b919082516005811015612a50576001141580614a36575b614a1557600454916001600160401b038316936001600160401b038351166001600160401b036147f887614794565b1614946001600160401b03845116118015906149dc575b6149cf576020810180516008811015612a50576003146149c15760ff610140830151161580614954575b6149465780516008811015612a50576002146149395761485882614a4b565b1561491857506148688282614dc5565b9182156148bc575050836148b1575b5082614892575b505061488b576001905f90565b6004905f90565b6001600160401b03919250604082910151169160401c16115f8061487e565b42101592505f614877565b93509350505081516005811015612a50576002149182156148ed575b50506148e5576001905f90565b600290600190565b61490f9250608064ffffffffff8163ffffffff93015116925101511690612f1c565b42115f806148d8565b9594509250505051916005831015612a505751916008831015612a50579190565b5050505050506002908190565b505050505050600390600490565b5061499464ffffffffff60608501511664ffffffffff6080850151168082115f146149ba57505b64ffffffffff63ffffffff60a087510151169116612f1c565b42118015614839575060ff6040840151165f52600360205260ff60405f20541615614839565b905061497b565b505050505050600290600390565b5050505050600390600790565b5084801561480f57506001600160401b0319602084015116600554614a0d6001600160401b03199160065490615110565b16141561480f565b5050908151916005831015612a505760200151916008831015612a50579190565b5082516005811015612a5057600214156147c9565b64ffffffffff60c08201511615159081614a63575090565b60ff91506101400151165f52600360205260ff60405f2054161590565b60ff6040820151165f52600360205260ff60405f205416614a9e5750565b60200151632750f5f760e21b5f9081526001600160a01b03909116600452602490fd5b91614acc90826157c5565b6101e08101908151906008821015612a5057614aed60039260208301612df8565b52516008811015612a505760207f708139dec6104971b55a2b74fdb5274db34ae04806f3683487974a60a179f28091614b296040518092612c95565ba2565b5f198114612cc05760010190565b805f52600f60205260405f205460601b906001600160601b03198216918215614bcb575f828152600f602090815260409182902080546001600160a01b031916905581519081019384526001600160601b031990921690820152614ba181606081016122f1565b5190205f52600e602052600260405f20555f52600d60205260405f20614bc78154614b2c565b9055565b505050565b90939291614bde90856157c5565b602084019081516008811015612a505760207f7056421780f2cfab7a3edf11362482fb513b0d70cefbbb3a137f7dbd617f270891614c1f6040518092612c95565ba28051916008831015612a50575f60ff93926003859414614c93575b60016101a0880152816060880152526001855216911681811015614c88575b50604082015160ff1610614c7a5760a064ffffffffff8042165b16910152565b60a064ffffffffff5f614c74565b60408301525f614c5a565b8160c0880152614c3b565b80516005811015612a50576020820151906008821015612a505761ff00604084015160081b169160041b171762ff0000606083015160101b161767ffffffffff000000608083015160181b16176cffffffffff000000000000000060a083015160401b161764ffffffffff60681b60c083015160681b161764ffffffffff60901b60e083015160901b1663ffffffff60b81b61010084015160b81b161760ff60d81b61012084015160d81b161760ff60e01b61014084015160e01b1617600360e81b61016084015160e81b1617179061018081015115155f14614dbf5760015b6101a082015115614db8576001915b6101c060ff60ec1b91015160ec1b169160ff60eb1b9060eb1b169060ff60ea1b9060ea1b1617171790565b5f91614d8d565b5f614d7e565b9064ffffffffff60c083015116918215614e375760a081015164ffffffffff169081614e5b57505064ffffffffff60808201511680158015614e52575b8015614e3e575b614e3757606063ffffffff9161307d945b80821115614e2f5750925b5101511690612f1c565b905092614e25565b5050505f90565b5064ffffffffff60a0830151164211614e09565b50804210614e02565b600260ff60408596949651015116149081614eae575b81614ea0575b50614e8d57606061307d9363ffffffff92614e1a565b905080821115614e9b575090565b905090565b6101a091500151155f614e77565b61016081015160ff166003149150614e71565b9060ff60405191602083019384521660408201526001606082015260608152614eeb608082612d57565b5190205f52601160205260405f2090565b9060ff60405191602083019384521660408201526002606082015260608152614eeb608082612d57565b9160ff9081604051936020850195865216604084015216606082015260608152614eeb608082612d57565b60ff16805f52600360205260ff60405f20541661502c575f81815260036020908152604091829020805460ff19166001179055905163106ff24d60e01b81526004810183905290816024817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa908115612a45577f70e322ba87a82d39c9d1c2a66a4f6dbe50dbca90a6a344b2e9a6d2d62dde8989916020915f9161500f575b506040519384526001600160a01b031692a2565b6150269150823d8411610480576104728183612d57565b5f614ffb565b50565b604051630229549960e51b81526020816004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa908115612a45575f916150a1575b506001600160a01b0316330361508e57565b63a252c15160e01b5f523360045260245ffd5b90506020813d6020116150d3575b816150bc60209383612d57565b81010312610973576150cd90612e78565b5f61507c565b3d91506150af565b903590601e198136030182121561097357018035906001600160401b03821161097357602001918160051b3603831361097357565b604051916020830191825260408301526040825261512f606083612d57565b9051902067ffffffffffffffff191690565b90916040519260208401928352604084015260608301526060825261512f608083612d57565b93919290926001600160401b03604051948160208701971687521660408501526060840152608083015260a082015260a081526151a560c082612d57565b51902090565b5f6101406040516151bb81612d3b565b8281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e0820152826101008201528261012082015201526001600160401b03602082015116906001600160401b03604082015116906001600160401b03606082015116608082015160a083015160c084015160e0850151916101008601519361012087015195610180610140890151980151986040519a6152618c612d3b565b8b5260208b015260408a01526060890152608088015260a087015260c086015260e085015261010084015261012083015261014082015290565b906040519060208201927f4db26947adca3c07c549b55b03f9a213b5e3c37f06ec0d532a60f0bf6f165821845246604084015260018060a01b031660608301526080820152608081526151a560a082612d57565b604051906152fc82612cd4565b5f6060838281528260208201528260408201520152565b6044356001600160401b038116810361097357606435906001600160401b03821682036109735761307d91610144359160c4359160843591615167565b61307d9061536060408201613186565b9061536d60608201613186565b9161014082013592608060c084013593013591615167565b80151591826153b1575b5081615399575090565b60ff9150165f52600360205260ff60405f2054161590565b67ffffffffffffffff198083169116141591505f61538f565b80516005811015612a50576001149081156153e3575090565b9050516005811015612a505760021490565b60ff1660ff8114612cc05760010190565b906009548210156154465760095f52600282901c7f6e1540171b6c0c960b71a7020d9f60077f6af931a8bbf590da0223dacf75c7af019160031b60181690565b634e487b7160e01b5f52603260045260245ffd5b91906101e0810151906008821015612a505761547581615a1c565b64ffffffffff421660e083015261548f8360208401612df8565b6002825215806155bc575b6154d3575b507f1a69f7784bd07e4587de518f46584a6109c21683bc5d926cc62a0c6947f976b59150602090614b296040518092612c95565b6101c00160ff81511660ff81036155a7575b50506009549068010000000000000000821015612cef57826155537f1a69f7784bd07e4587de518f46584a6109c21683bc5d926cc62a0c6947f976b59461553485600160209701600955615406565b9091906001600160401b038084549260031b9316831b921b1916179055565b600454906001600160401b038260401c166001600160401b0382161061557c575b50509061549f565b67ffffffffffffffff60401b9060401b169067ffffffffffffffff60401b1916176004555f80615574565b6155b260ff916153f5565b1690525f806154e5565b50600182141561549a565b356001600160a01b03811681036109735790565b3560ff811681036109735790565b936155f89093919382846147b2565b83516005811015612a50576005831015612a5057821480615722575b61571857615626906101e08501612df8565b600481036156d1575050906004825f60207f51d646a90667cd79ba48ccea177dda2c9e81fb580d790620eea75fade9749ec795015252606081016001600160401b0361567182613186565b166001600160401b031960045416176004556156c86156a160e060a0850135948560055501359283600655613186565b91604051938493846040919493926001600160401b03606083019616825260208201520152565b0390a25b600190565b90939250600381036156f257506001600160401b036156cc93511691614ac1565b60020361570d576001600160401b036156cc9351169161545a565b906156cc9250615d8f565b5050505050505f90565b5060208401516008811015612a50576008821015612a50578114615614565b90929183516005811015612a50576002148015906157ad575b6157a557615769838584615e25565b9491156157185760066101e087015215615798579360ff60206156cc9661578f86614b3a565b01511692614bd0565b509150916156cc92614ac1565b505050505f90565b5060208401516008811015612a50576002141561575a565b6157ce90615a1c565b1561502c576001600160401b03906009545f19810191818311612cc057836157f584615406565b90549060031b1c1691156158d057839061580e84615406565b8382549160031b1b19169055836009551690818114915f5b84811061585b57505050505067ffffffffffffffff60401b6004549160401b169067ffffffffffffffff60401b191617600455565b6001600160401b0361586c82615406565b90549060031b1c168415806158c7575b6158ad575b6001600160401b0387166001600160401b038216106158a4575b50600101615826565b9550600161589b565b50925081926158bf8361553483615406565b600193615881565b5082811461587c565b634e487b7160e01b5f52603160045260245ffd5b90915f919060605b8349801561592f576159236020806159299481946040519582879351918291018585015e8201908382015203018084520182612d57565b93614b2c565b926158ec565b5092509290825115615959575061594a576020815191012090565b63d844e06760e01b5f5260045ffd5b9150806159665750505f90565b61596f8161319a565b9061597d6040519283612d57565b8082526020820192368282011161097357815f9260209286378301015251902090565b80408015801590615a12575b80156159fe575b614e9b575071f90827f1c53a10cb7a02335b1753200029353b156159f9575f5260205f818171f90827f1c53a10cb7a02335b1753200029355afa5f519060203d14160290565b505f90565b50611fff615a0c8343612cb3565b116159b3565b50438210156159ac565b80516005811015612a50576002149081615a34575090565b6020915001516008811015612a50576001141590565b91939093615a5785615350565b94855f52600c60205260405f205491615a708684615385565b875f52600a60205260405f2054905b81151580615d2c575b15615b0257508581141580615ad4575b80615ab1575b905f52600b60205260405f205490615a7f565b50805f526007602052615acf615aca60405f20546145f3565b614a4b565b615a9e565b50805f526008602052600160405f2001546001600160401b03198816906001600160401b0319161415615a98565b92959497905095909295825f14615d2657600160ff610140860151161b5b8097615b2c8482615385565b615d13575b50505f52600a60205260405f2054805b615ba257505015615b9c57615b636040615b699460036101e085015201613186565b9161545a565b60015b81811c908115614bcb576001615b869216615b8b57614b2c565b615b6c565b615b9760ff8216614f51565b614b2c565b50505050565b805f52600860205260405f20600160405191615bbd83612cd4565b80546001600160401b03811684526001600160401b031916602084015201546001600160401b03811660408301526001600160401b031916806060830152868314908115615cfe575b50615cf857815f526007602052615c2060405f20546145f3565b615c2981614a4b565b80615ce4575b615c38826153ca565b158015615ccd575b615cc5578015615cbb57615c5a60035b6101e08401612df8565b15615c97576108956001600160401b03615c77935116828561545a565b815f52600760205260405f20555b5f52600b60205260405f205480615b41565b84615cb4576108956001600160401b03615c779351168285614ac1565b5050615c85565b615c5a6005615c50565b505050615c85565b5060208201516008811015612a5057600314615c40565b98600160ff610140840151161b1798615c2f565b50615c85565b67ffffffffffffffff1985161490505f615c06565b60019192985060ff161b17955f80615b31565b5f615b20565b508015615a88565b81158015615d7e575b615d7857615d4c825f54612f1c565b478111614e37575f5560018060a01b03165f52600160205260405f20615d73828254612f1c565b905590565b50505f90565b506001600160a01b03811615615d3d565b90602081018051906008821015612a50576001937f7056421780f2cfab7a3edf11362482fb513b0d70cefbbb3a137f7dbd617f270860205f94615dd56040518092612c95565ba25252565b60018101805460ff811660ff615def826153f5565b16908160ff198416178455155f14615e075750505055565b919390925403615e1657505050565b6101009161ffff191617179055565b9290615e4764ffffffffff60e08301511663ffffffff60c08601511690612f1c565b42108015615ebc575b8015615eab575b615ea0576001615e926101c060ff930194615e8d615e788588511689614ec1565b9785615e84848b615ecb565b98511690614efc565b615ecb565b151584151514159401541690565b505f92508291508190565b5060ff806101c08301511614615e57565b5060ff60e08401511615615e50565b6001015460ff8160081c169182615ee157505090565b60e0015160ff9081169116101591905056fecbc5c53c117ca57b20f235faa6f2b578b2397b90d1a2c68a18d5c9f0bd6e4856",
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
