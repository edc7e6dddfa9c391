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
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"b\",\"type\":\"tuple\",\"internalType\":\"structITwoFactorVerifier.Beginning\",\"components\":[{\"name\":\"governance\",\"type\":\"address\",\"internalType\":\"contractIRollupGovernance\"},{\"name\":\"l2ChainId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"config\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"headNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"headHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"headRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"announceResolution\",\"inputs\":[{\"name\":\"claimId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"uphold\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"evidence\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"claim\",\"inputs\":[{\"name\":\"batch\",\"type\":\"tuple\",\"internalType\":\"structITwoFactorVerifier.Batch\",\"components\":[{\"name\":\"firstBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"postRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"receipts\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"withdrawals\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"preRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"blockHashes\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"},{\"name\":\"originNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]}],\"outputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"claimOf\",\"inputs\":[{\"name\":\"statement\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"claimId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"collect\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"config\",\"inputs\":[],\"outputs\":[{\"name\":\"now_\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"credit\",\"inputs\":[{\"name\":\"recipient\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"credits\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"executeResolution\",\"inputs\":[{\"name\":\"claimId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"freezeZkVerifier\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"fund\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"governance\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIRollupGovernance\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"head\",\"inputs\":[],\"outputs\":[{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"hash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"heldFrom\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isPlainEvm\",\"inputs\":[{\"name\":\"chainId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"l2ChainId\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"poke\",\"inputs\":[{\"name\":\"claim_\",\"type\":\"tuple\",\"internalType\":\"structTeeProofs.Claim\",\"components\":[{\"name\":\"rollup\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"l2ChainId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"firstBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"lastHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"preRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"postRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"receipts\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"withdrawals\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"inputs\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"data\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"config\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"originNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"originHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"policy\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"policy\",\"inputs\":[{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIRollupGovernance.Policy\",\"components\":[{\"name\":\"app\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"accepts\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"kinds\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"rejectTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"teeTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"zkTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"resolveTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"resolveAccepts\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"rejectBudget\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"reward\",\"type\":\"uint96\",\"internalType\":\"uint96\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"policyVersion\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"resolution\",\"inputs\":[{\"name\":\"claimId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"at\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"uphold\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"reason\",\"type\":\"uint8\",\"internalType\":\"enumITwoFactorVerifier.Reason\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"restate\",\"inputs\":[{\"name\":\"claim_\",\"type\":\"tuple\",\"internalType\":\"structTeeProofs.Claim\",\"components\":[{\"name\":\"rollup\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"l2ChainId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"firstBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"lastHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"preRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"postRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"receipts\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"withdrawals\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"inputs\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"data\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"config\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"originNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"originHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"policy\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"outputs\":[{\"name\":\"statement\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"restoreBudget\",\"inputs\":[{\"name\":\"claimId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"voter\",\"type\":\"bytes20\",\"internalType\":\"bytes20\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"settle\",\"inputs\":[{\"name\":\"claim_\",\"type\":\"tuple\",\"internalType\":\"structTeeProofs.Claim\",\"components\":[{\"name\":\"rollup\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"l2ChainId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"firstBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"lastHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"preRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"postRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"receipts\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"withdrawals\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"inputs\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"data\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"config\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"originNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"originHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"policy\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"zkProof\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"teeProof\",\"type\":\"tuple\",\"internalType\":\"structTeeProofs.Proof\",\"components\":[{\"name\":\"verdict\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"computedRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"measurement\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"instance\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"policyVersion\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"recipient\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"notAfter\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"r\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"vs\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"spent\",\"inputs\":[{\"name\":\"voter\",\"type\":\"bytes20\",\"internalType\":\"bytes20\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"standing\",\"inputs\":[{\"name\":\"claimId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structITwoFactorVerifier.Standing\",\"components\":[{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"enumITwoFactorVerifier.Status\"},{\"name\":\"reason\",\"type\":\"uint8\",\"internalType\":\"enumITwoFactorVerifier.Reason\"},{\"name\":\"accepts\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"rejects\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"claimedAt\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"teeAt\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"zkAt\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"heldAt\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"finalAt\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"policy\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"statementOf\",\"inputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIRollupZkVerifier.Transition\",\"components\":[{\"name\":\"l2ChainId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"firstBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"lastHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"preRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"postRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"receipts\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"withdrawals\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"inputs\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"config\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"submitTee\",\"inputs\":[{\"name\":\"claim_\",\"type\":\"tuple\",\"internalType\":\"structTeeProofs.Claim\",\"components\":[{\"name\":\"rollup\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"l2ChainId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"firstBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"lastHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"preRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"postRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"receipts\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"withdrawals\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"inputs\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"data\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"config\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"originNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"originHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"policy\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"proof\",\"type\":\"tuple\",\"internalType\":\"structTeeProofs.Proof\",\"components\":[{\"name\":\"verdict\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"computedRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"measurement\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"instance\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"policyVersion\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"recipient\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"notAfter\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"r\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"vs\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"submitTeeUnder\",\"inputs\":[{\"name\":\"claim_\",\"type\":\"tuple\",\"internalType\":\"structTeeProofs.Claim\",\"components\":[{\"name\":\"rollup\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"l2ChainId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"firstBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"lastHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"preRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"postRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"receipts\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"withdrawals\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"inputs\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"data\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"config\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"originNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"originHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"policy\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"proof\",\"type\":\"tuple\",\"internalType\":\"structTeeProofs.Proof\",\"components\":[{\"name\":\"verdict\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"computedRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"measurement\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"instance\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"policyVersion\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"recipient\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"notAfter\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"r\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"vs\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"verifier\",\"type\":\"address\",\"internalType\":\"contractISGXVerifier\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"submitZk\",\"inputs\":[{\"name\":\"claim_\",\"type\":\"tuple\",\"internalType\":\"structTeeProofs.Claim\",\"components\":[{\"name\":\"rollup\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"l2ChainId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"firstBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"lastHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"preRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"postRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"receipts\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"withdrawals\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"inputs\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"data\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"config\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"originNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"originHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"policy\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"proof\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"submitZkContradiction\",\"inputs\":[{\"name\":\"claim_\",\"type\":\"tuple\",\"internalType\":\"structTeeProofs.Claim\",\"components\":[{\"name\":\"rollup\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"l2ChainId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"firstBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"lastHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"preRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"postRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"receipts\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"withdrawals\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"inputs\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"data\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"config\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"originNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"originHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"policy\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"other\",\"type\":\"tuple\",\"internalType\":\"structIRollupZkVerifier.Transition\",\"components\":[{\"name\":\"l2ChainId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"firstBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"lastHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"preRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"postRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"receipts\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"withdrawals\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"inputs\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"config\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"proof\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"teeVerifier\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractISGXVerifier\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"verify\",\"inputs\":[{\"name\":\"statement\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"proof\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"votes\",\"inputs\":[{\"name\":\"claimId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"accepts\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"rejects\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"withdraw\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"withdrawResolution\",\"inputs\":[{\"name\":\"claimId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"zkFrozen\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"zkVerifier\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIRollupZkVerifier\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"ClaimFinal\",\"inputs\":[{\"name\":\"claimId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"lastBlock\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"lastHash\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"postRoot\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ClaimHeld\",\"inputs\":[{\"name\":\"claimId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"reason\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"enumITwoFactorVerifier.Reason\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ClaimRejected\",\"inputs\":[{\"name\":\"claimId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"reason\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"enumITwoFactorVerifier.Reason\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ClaimReleased\",\"inputs\":[{\"name\":\"claimId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"reason\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"enumITwoFactorVerifier.Reason\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Claimed\",\"inputs\":[{\"name\":\"claimId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"requestId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"statement\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"claim\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structTeeProofs.Claim\",\"components\":[{\"name\":\"rollup\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"l2ChainId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"firstBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"lastHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"preRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"postRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"receipts\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"withdrawals\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"inputs\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"data\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"config\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"originNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"originHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"policy\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Collected\",\"inputs\":[{\"name\":\"recipient\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Funded\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ResolutionAnnounced\",\"inputs\":[{\"name\":\"claimId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"uphold\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"},{\"name\":\"evidence\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"at\",\"type\":\"uint40\",\"indexed\":false,\"internalType\":\"uint40\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ResolutionWithdrawn\",\"inputs\":[{\"name\":\"claimId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TeeDecided\",\"inputs\":[{\"name\":\"claimId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"requestId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"accepted\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"VerdictRecorded\",\"inputs\":[{\"name\":\"claimId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"requestId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"instance\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"verdict\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"computedRoot\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"recipient\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"reward\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Withdrawn\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ZkProven\",\"inputs\":[{\"name\":\"claimId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ZkVerifierFrozen\",\"inputs\":[{\"name\":\"verifier\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"contractIRollupZkVerifier\"},{\"name\":\"number\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"BadRange\",\"inputs\":[{\"name\":\"firstBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"blocks\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BudgetSpent\",\"inputs\":[{\"name\":\"instance\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"budget\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"EnoughVerdicts\",\"inputs\":[{\"name\":\"claimId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"InsufficientFunds\",\"inputs\":[{\"name\":\"got\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"want\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidProof\",\"inputs\":[{\"name\":\"statement\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"IsClaimed\",\"inputs\":[{\"name\":\"claimId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"IsCounted\",\"inputs\":[{\"name\":\"claimId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"instance\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"IsProven\",\"inputs\":[{\"name\":\"claimId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NoContradiction\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NoVerifier\",\"inputs\":[{\"name\":\"verifier\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotAccepted\",\"inputs\":[{\"name\":\"claimId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"enumITwoFactorVerifier.Status\"},{\"name\":\"reason\",\"type\":\"uint8\",\"internalType\":\"enumITwoFactorVerifier.Reason\"}]},{\"type\":\"error\",\"name\":\"NotActive\",\"inputs\":[{\"name\":\"measurement\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"firstBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"NotGuardian\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotOnHead\",\"inputs\":[{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"preRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NotOpen\",\"inputs\":[{\"name\":\"claimId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"enumITwoFactorVerifier.Status\"},{\"name\":\"reason\",\"type\":\"uint8\",\"internalType\":\"enumITwoFactorVerifier.Reason\"}]},{\"type\":\"error\",\"name\":\"NotOwner\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotOwnerOrGuardian\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotProposer\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NothingToDo\",\"inputs\":[{\"name\":\"claimId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"enumITwoFactorVerifier.Status\"},{\"name\":\"reason\",\"type\":\"uint8\",\"internalType\":\"enumITwoFactorVerifier.Reason\"}]},{\"type\":\"error\",\"name\":\"NothingToRestore\",\"inputs\":[{\"name\":\"claimId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"voter\",\"type\":\"bytes20\",\"internalType\":\"bytes20\"}]},{\"type\":\"error\",\"name\":\"NothingToUphold\",\"inputs\":[{\"name\":\"claimId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"ResolutionNotDue\",\"inputs\":[{\"name\":\"claimId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"at\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"type\":\"error\",\"name\":\"TooManyClaims\",\"inputs\":[{\"name\":\"latest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"TransferFailed\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"TwoKindsOfData\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"UnknownClaim\",\"inputs\":[{\"name\":\"claimId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"UnsupportedChain\",\"inputs\":[{\"name\":\"chainId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"UnusableBlockHash\",\"inputs\":[{\"name\":\"blockNumber\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WrongMeasurement\",\"inputs\":[{\"name\":\"got\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"want\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"ZeroAddress\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ZkVerifierIsFrozen\",\"inputs\":[{\"name\":\"verifier\",\"type\":\"address\",\"internalType\":\"contractIRollupZkVerifier\"}]}]",
	ID:  "TwoFactorVerifier",
	Bin: "0x60e080604052346102ec5760c0816160bf803803809161001f82856102f0565b8339810103126102ec5760405160c081016001600160401b038111828210176102c95760405281516001600160a01b038116908181036102ec57825261006760208401610313565b6020830190815260408401516040840190815261008660608601610313565b926060850193845260a0806080880151976080880198895201519501948552803b156102dd576080525160a052516001600160401b0390811660c05290518351835160408051602081019384528082019290925281529190921693916100ed6060836102f0565b905190209051915160405190936001600160401b03199092169190608081018181106001600160401b038211176102c9576040908152828252602082018490528101849052606001849052176004556005556006555f8054600160801b600160c01b031916600160801b600160c01b031790554660011480156102bd575b80156102b1575b80156102a7575b801561029c575b8015610291575b8015610286575b15610273575f19430143811161025f576101a781610327565b1561024d57604051615d1690816103a982396080518181816101de0152818161041801528181610a7f01528181610c3e01528181610dea01528181611348015281816118ef01528181611e5e01528181611fea015281816120400152818161296701528181612d88015281816131be01528181613eaa01528181614aa801528181614b4e0152615028015260a05181612dcb015260c0518181816104b50152610eca0152f35b63e1a6d27760e01b5f5260045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b631874ab9360e31b5f524660045260245ffd5b50617a69461461018e565b506105394614610187565b506127d84614610180565b5060644614610179565b5062088bb04614610172565b5062aa36a7461461016b565b634e487b7160e01b5f52604160045260245ffd5b63d92e233d60e01b5f5260045ffd5b5f80fd5b601f909101601f19168101906001600160401b038211908210176102c957604052565b51906001600160401b03821682036102ec57565b8040801580159061039e575b801561038a575b610385575071f90827f1c53a10cb7a02335b1753200029353b15610380575f5260205f818171f90827f1c53a10cb7a02335b1753200029355afa5f519060203d14160290565b505f90565b905090565b5081430343811161025f57611fff1061033a565b504382101561033356fe60c0806040526004361015610012575f80fd5b5f60a0525f3560e01c90816306ec16f814612a1957508063211afdbf1461290c578063258ae582146126da57806326540fd2146126b15780632788e5b4146124c257806328c7a649146122985780632b38cd96146122385780632c6ee279146121355780633331398a146120ed578063465fe59e146120c457806358355ead146120195780635aa6e67514611fd35780635d01d94c14611e3d57806366ff4f5414611d6657806377783d3114611ced57806379502c5514611cc95780638e8329e914611c325780638f7dcfa314611bf5578063903fafea14611bc757806390dd2eec14611b6d5780639779f4591461197b5780639a82d341146118c85780639b445b2514610da3578063a85a31ed14610d65578063ae6a3d2114610bdf578063b3abd81514610b46578063b60d428814610b07578063cda752ff14610a58578063d0ceed2f14610556578063d5006aca14610515578063d5d44d80146104d9578063d6ae3cd514610494578063d6df096d146103f1578063ee9d289914610338578063f3649ad21461030c5763f3fef3a3146101ac575f80fd5b346102f15760403660031901126102f1576101c5612acc565b604051638da5cb5b60e01b8152602435906020816004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9081156102ff5760a051916102bf575b506001600160a01b031633036102a85761023f476001600160801b0360a051541690612fd9565b9182821161028e5760405182815261028893506001600160a01b038216907f7084f5476618d8e60b11ef0d7d3f06914655adb8793e28ff7f018d4c76d505d590602090a2613001565b60a05180f35b509062fae2d560e21b60a05152600452602452604460a051fd5b63245aecd360e01b60a0515233600452602460a051fd5b90506020813d6020116102f7575b816102da60209383612b9e565b810103126102f1576102eb90612cbf565b5f610218565b60a05180fd5b3d91506102cd565b6040513d60a051823e3d90fd5b346102f15760a0513660031901126102f15760206001600160401b0360a0515460801c16604051908152f35b346102f15760203660031901126102f15760043560a051526012602052604060a051206040519061036882612b38565b549064ffffffffff8216815264ffffffffff602082019160ff8460281c161515835260ff60408201946103a0828260301c1687612c3f565b60381c16606082015251169051151591519160088310156103d9576060926103d79160405193845260208401526040830190612b2b565bf35b634e487b7160e01b60a051526021600452602460a051fd5b346102f15760a0513660031901126102f15760405163d6df096d60e01b81526020816004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa80156102ff5760209160a05191610467575b506040516001600160a01b039091168152f35b6104879150823d841161048d575b61047f8183612b9e565b810190612e2f565b82610454565b503d610475565b346102f15760a0513660031901126102f15760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346102f15760203660031901126102f1576001600160a01b036104fa612acc565b1660a0515260016020526020604060a0512054604051908152f35b346102f15760203660031901126102f1576004356001600160601b03198116908190036102f15760a05152600d6020526020604060a0512054604051908152f35b346102f157366003190161038081126102f157610200136102f157610160366102031901126102f157610364356001600160401b0381116102f15761059f903690600401612ae2565b906105a8612e4e565b506105b1614d09565b506105ba614203565b506105c3612e4e565b506105cc614d09565b506040515f516020615cf65f395f51905f528152610220906102006004602083013720918260a051526007602052604060a05120548015610a41576106109061410d565b91610619614d09565b506044356001600160401b03811691908281036102f1575061063f60c435608435614c1a565b916064356001600160401b038116908181036102f15750610669610124356101043560e435614c4b565b936040519261067784612b38565b83526001600160401b0319166020830152604082015260608101926001600160401b0319168352506106bc63ffffffff610100860151166106b6614203565b50614fd8565b50916102c435936102e43594610304356106d7818884614c4b565b966024356001600160401b03811693908481036102f1575061020435956001600160401b038716948588036102f157851480610a32575b80610a24575b806109d4575b159081156109bb575b506109a8576107318861451f565b6020880151604051639a82d34160e01b815260048101959095529395506001600160a01b0390931692610224356001600160401b038116908190036102f1576024870152610244356001600160401b038116908190036102f15760448701526102643560648701526102843560848701526102a43560a487015260c486015260e4850152610104840152610324356101248401526103443561014484015260208361016481845afa9283156102ff5760a05193610970575b50803b156102f157610815936040518095819482936312c572c160e11b845260a0519760048501612c12565b03915afa80156102ff57610957575b506040015160ff1690610876610838614d2d565b918260a05152600c602052604060a05120549260a05152600c602052836001600160401b0319821617604060a0512055600161018086015282614d9f565b61093c575b50610885826144f1565b156108ee57906108a86108c3926108a360ff61014085015116614a4a565b614a4a565b60036101e08201526108b981614dd9565b6108dc575b614794565b9060a051526007602052604060a051205560a05160a051f35b6108be6108e7612faf565b8285614e69565b506108f881614dd9565b80610922575b906108c391156147945760056101e08201526108be61091b612faf565b8285614559565b5060208101519060088210156103d95790600314156108fe565b60ff6109489116614a4a565b61095181614a4a565b8361087b565b60a05161096391612b9e565b60a0516102f15784610824565b9092506020813d6020116109a0575b8161098c60209383612b9e565b8101031261099c575191886107e9565b5f80fd5b3d915061097f565b63ae591c8760e01b60a05152600460a051fd5b5167ffffffffffffffff198b811691161490508c610723565b506109dd614d2d565b610224356001600160401b03811681036102f15761024435906001600160401b03821682036102f157610a1e9161032435916102a435916102643591614c71565b1461071a565b506102843560a43514610714565b5061034435610184351461070e565b83635b9264f760e11b60a05152600452602460a051fd5b346102f15760a0513660031901126102f15760405163cda752ff60e01b81526020816004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa80156102ff5760a05190610acd575b6040516001600160a01b039091168152602090f35b506020813d602011610aff575b81610ae760209383612b9e565b810103126102f157610afa602091612cbf565b610ab8565b3d9150610ada565b60a0513660031901126102f1576040513481527f5af8184bef8e4b45eb9f6ed7734d04da38ced226495548f46e0c8ff8d7d9a52460203392a260a05180f35b346102f15760203660031901126102f157602060043560018114908115610bd2575b8115610bc5575b8115610bba575b8115610bae575b8115610ba2575b8115610b96575b506040519015158152f35b617a6991501482610b8b565b61053981149150610b84565b6127d881149150610b7d565b606481149150610b76565b62088bb081149150610b6f565b62aa36a781149150610b68565b346102f1576102003660031901126102f1576040515f516020615cf65f395f51905f5281526102209061020060046020830137208060a051526007602052604060a051205415610d4f5760405163d6df096d60e01b81526020816004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa80156102ff57610c9a9160a05191610d30575b50604051906101406024602084013760206101846101608401376155df565b8060a051526002602052604060a05120549182151580610d26575b80610cf2575b610cdb57602092508160a0515260028352604060a0512055604051908152f35b82636a6b947f60e11b60a05152600452602460a051fd5b508260a051526007602052610d14610d0f604060a051205461410d565b612c4b565b60058110156103d95760031415610cbb565b5080831415610cb5565b610d49915060203d60201161048d5761047f8183612b9e565b83610c7b565b635b9264f760e11b60a05152600452602460a051fd5b346102f15760203660031901126102f15760043560ff81168091036102f15760a051526003602052602060ff604060a0512054166040519015158152f35b346102f15760203660031901126102f1576001600160401b03600435116102f157610120600435360360031901126102f157604051639fa6a6e360e01b815260a0816004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9081156102ff5760a05191611899575b5080516001600160a01b031633036118825763ffffffff60208201511690610e4a612e4e565b91610e5f60c460043501600435600401614be5565b90506001600160401b036004541661100082111580611842575b8215908115611820575b8115611817575b506117e6576001600160401b0380610eaf610ea9600435600401612fc5565b9361424a565b16911614806117c2575b61179b573084526001600160401b037f00000000000000000000000000000000000000000000000000000000000000001660208501526001600160401b03610f05600435600401612fc5565b166040850152610f2b816001600160401b03610f25600435600401612fc5565b16612e22565b5f198101908111611783576001600160401b03166060850152608460043501356080850152610f6460c460043501600435600401614be5565b825f93929319810111611783575f198201101561176b575f190160051b013560a08401526004803560a481013560c0860152602481013560e086015260448101356101008601526064810135610120860152610fc59160c482019101614be5565b604051916001600160fb1b0382116102f15782602091610ff99360051b80918484013781010301601f198101835282612b9e565b6020815191012061014084015261010460043501356022196004353603018112156102f157600435016004810135906001600160401b0382116102f1576024019080360382136102f15761104c916154a7565b61016084015261105a612d72565b61018084015260e4600435016001600160401b0361107782612fc5565b166101a08501526110986001600160401b0361109283612fc5565b16615563565b806101c08601521561174357506101e083015260405160208101905f516020615cf65f395f51905f5282526110d06040820185612ed3565b61022081526110e161024082612b9e565b5190206080526001600160401b0360408301511691611109608082015160c083015190614c1a565b6001600160401b0360608301511661113160e084015161010085015161012086015191614c4b565b916040519561113f87612b38565b86526001600160401b031916602086015260408501526001600160401b031916606084015260805160a051526007602052604060a051205461172a576111b16001600160401b036040830151166001600160401b03606084015116608084015160c08501519161014086015193614c71565b926111ba612e4e565b6001815264ffffffffff4216608082015260208481015163ffffffff1661010083015260408086015160ff16610120840152606084015160a08051898152600a909452519182205467ffffffffffffffff199091169791819080825b6114fc57505050906112619392918160a05152600a602052608051604060a0512055806114e3575b5060a05152600c602052604060a05120546114db575b1515610180820152614794565b6080805160a0805191909152600760209081528151604080822095909555925190925260088252518290208351848301516001600160401b0391821667ffffffffffffffff1991821617835593850151606090950151941693909216929092176001909101558201516112dc9063ffffffff166106b6614203565b509160ff604061131360018060a01b0360208701511682519061014060208801602084015e6020610180880161016084015e6155df565b60a080518290526002602052608051905183902055920151604080516339ab9cdd60e21b8152929091166004830152816024817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9081156102ff5760a05191611486575b50602092611428926102649260018060a01b0316906113a360805183614cb5565b6040516113b08186612ed3565b7faaf6d7639fa03be44a25cb4b9717f8bd74f4082aa34497b94e091197d7a4e1a861020060805192a485519560ff866001600160401b0361140563ffffffff608060018060a01b038d51169c01511642612e22565b169251015116906040519788968795633f8c37fd60e21b87526004870190612ed3565b61020485015261022484015261024483015260a051905af180156102ff57611457575b60206040516080518152f35b6114789060203d60201161147f575b6114708183612b9e565b810190612d63565b508061144b565b503d611466565b90506040813d6040116114d3575b816114a160409383612b9e565b810103126102f15760209261142892826114c8866114c161026496612cbf565b9201612bbf565b509250925092611382565b3d9150611494565b506001611254565b60805160a05152600b602052604060a05120558761123e565b9091928360a051526007602052611518604060a051205461410d565b8460a051526008602052604060a051209060016040519261153884612b38565b80546001600160401b03811685526001600160401b031916602085015201546001600160401b03811660408401526001600160401b0319169081606084015261159961159163ffffffff610100840151166106b6614203565b508483614268565b600582959210156103d9578f9460031494808514908514611722575b61170b576115c7906101e08401612c3f565b83806116fc575b6116e1575b508d8083141592836116cd575b6115e983614794565b8960a051526007602052604060a0512055846116b9575b84611696575b505050505f14611669578261164157508260a05152600b602052604060a0512054925b60a05152600b602052604060a0512054919082611216565b928060a05152600b602052604060a05120548360a05152600b602052604060a0512055611629565b9290915061167781926145c4565b90600882036116295763517ef2c560e01b60a05152600452602460a051fd5b149250906116a9575b508c808d81611606565b60ff91506040015116158c61169f565b60c083015164ffffffffff16159450611600565b99505060016101808201528d6001996115e0565b6001600160401b036116f69151168289614559565b8e6115d3565b5061170682614dd9565b6115ce565b88636a6b947f60e11b60a05152600452602460a051fd5b5084156115b5565b636a6b947f60e11b60a05152608051600452602460a051fd5b6117546001600160401b0391612fc5565b63e1a6d27760e01b60a0515216600452602460a051fd5b634e487b7160e01b60a051526032600452602460a051fd5b634e487b7160e01b60a051526011600452602460a051fd5b6366700e4d60e01b60a051526084600435013560045260a46004350135602452604460a051fd5b5060055460043560840135141580610eb9575060065460a460043501351415610eb9565b506001600160401b036117fd600435600401612fc5565b63101dbe0160e31b60a0515216600452602452604460a051fd5b90501586610e8a565b9050816001600160401b03611839600435600401612fc5565b16111590610e83565b506001600160401b03611859600435600401612fc5565b166001600160401b03036001600160401b038111611783576001600160401b0316821115610e79565b63219176d160e21b60a0515233600452602460a051fd5b6118bb915060a03d60a0116118c1575b6118b38183612b9e565b810190612ce1565b81610e24565b503d6118a9565b346102f1576101603660031901126102f15760405163d6df096d60e01b81526020816004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9081156102ff5760a0519161195c575b50604051903660a051833760a051908190369084906001600160a01b03165afa3d60a051833e15611958573d90f35b3d90fd5b611975915060203d60201161048d5761047f8183612b9e565b81611929565b346102f15760603660031901126102f1576004356024358015158082036102f1576119a4614b39565b8260a0515260076020526119bd604060a051205461410d565b91825160058110156103d95760011901611b295780611b12575b611afb5764ffffffffff611a0963ffffffff60c06119fe82610100880151166106b6614203565b505101511642612e22565b169060208301519260088410156103d9576101c060ff9101511691604051611a3081612b38565b8181526020810193838552611a49604083019687612c3f565b606082019081528660a05152601260205264ffffffffff604060a051209251169065ff000000000083549651151560281b1696519060088210156103d9577fd8e2c916a262ceed1ac12154ca6557ed1b8e3714d5f5ba138b5b519434e726c09760609760ff60381b66ff0000000000009360a051505160381b169460ff60381b199166ffffffffffffff19161716179160301b161717905560405191825260443560208301526040820152a260a05180f35b826372804d4f60e01b60a05152600452602460a051fd5b50602082015160088110156103d9576001146119d7565b8251848460058310156103d957602001519060088210156103d95760a051634451174760e01b9052600452611b6691611b6190612b0f565b612b1d565b606460a051fd5b346102f157366003190161022081126102f157610200136102f157610204356001600160401b0381116102f157611bab610288913690600401612ae2565b611bb3612bcc565b916001835260a083015260c0820152613071565b346102f15760203660031901126102f15760043560a0515260026020526020604060a0512054604051908152f35b346102f15760a0513660031901126102f157600454600554600654604080516001600160401b039094168452602084019290925290820152606090f35b346102f15760203660031901126102f157600435611c4e614b39565b8060a05152601260205264ffffffffff604060a05120541615611cad578060a05152601260205260a051604060a05120557ff92347b2336c4ee89c43b8368ccd526105911fae2df1c62bb407d9edbcd3444460a05160a051a260a05180f35b636cee51fd60e01b60a0515260045260a051602452604460a051fd5b346102f15760a0513660031901126102f1576020611ce5612d72565b604051908152f35b346102f157366003190161034081126102f157610200136102f157610204356001600160401b0381116102f157611d28903690600401612ae2565b90610120366102231901126102f15761028891611d43612bcc565b916001602084015260018352610224608084015260a083015260c0820152613071565b346102f15760203660031901126102f15760043563ffffffff811681036102f157611d9f61014091611d96612c58565b506106b6614203565b50516001600160601b036101206040519260018060a01b03815116845260ff602082015116602085015260ff604082015116604085015263ffffffff606082015116606085015263ffffffff608082015116608085015263ffffffff60a08201511660a085015263ffffffff60c08201511660c085015260ff60e08201511660e085015260ff61010082015116610100850152015116610120820152f35b346102f15760a0513660031901126102f157604051638da5cb5b60e01b81527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690602081600481855afa9081156102ff5760a05191611f99575b506001600160a01b031633141580611f26575b611f0f5760a060049160405192838092639fa6a6e360e01b82525afa80156102ff57606060ff916102889360a05191611ef0575b50015116614a4a565b611f09915060a03d60a0116118c1576118b38183612b9e565b84611ee7565b636b1883f360e01b60a0515233600452602460a051fd5b50604051630229549960e51b8152602081600481855afa9081156102ff5760a05191611f5f575b506001600160a01b0316331415611eb3565b90506020813d602011611f91575b81611f7a60209383612b9e565b810103126102f157611f8b90612cbf565b82611f4d565b3d9150611f6d565b90506020813d602011611fcb575b81611fb460209383612b9e565b810103126102f157611fc590612cbf565b82611ea0565b3d9150611fa7565b346102f15760a0513660031901126102f1576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b346102f15760a0513660031901126102f1576040516358355ead60e01b81526020816004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa80156102ff5760a0519061208a575b60209063ffffffff60405191168152f35b506020813d6020116120bc575b816120a460209383612b9e565b810103126102f1576120b7602091612cae565b612079565b3d9150612097565b346102f1576102003660031901126102f1576102886120e1612bcc565b60016040820152613071565b346102f157366003190161032081126102f157610200136102f157610120366102031901126102f157610288612121612bcc565b600160208201526102046080820152613071565b346102f15760403660031901126102f1576024356001600160601b0319811690600435908281036102f15760408051602081018481526001600160601b03199093169181019190915261219581606081015b03601f198101835282612b9e565b519020908160a05152600e6020526002604060a051205414801590612209575b6121ee575060a05152600e6020526001604060a051205560a05152600d602052604060a0512080548015611783575f1901905560a05180f35b9050634441945960e11b60a05152600452602452604460a051fd5b508060a051526007602052612226610d0f604060a051205461410d565b60058110156103d957600314156121b5565b346102f15760203660031901126102f15760406004358060a05152600760205260ff6001612289826101c06122718760a051205461410d565b015116838361228083886149ba565b015416946149f5565b01541682519182526020820152f35b346102f15760203660031901126102f1576004356122b4612c58565b508060a0515260076020526122ce604060a051205461410d565b906101008201916122e863ffffffff8451166106b6614203565b509160a05152600860205261234f82604060a0512060016040519161230c83612b38565b80546001600160401b03811684526001600160401b031916602084015201546001600160401b03811660408301526001600160401b031916606082015283614268565b91909260ff6040830151169460ff6060840151169364ffffffffff6080850151169264ffffffffff60a0860151169764ffffffffff60c0870151169564ffffffffff60e0820151169260058a10156103d95760018a1480156124b8575b156124a8576123c664ffffffffff9163ffffffff936148bb565b16945b5116956123e2604051996123dc8b612b67565b8a612ca2565b6123f060208a019485612c3f565b60408901918252606089019788526080890195865260a08901998a5260c0890190815260e0890192835264ffffffffff6101008a01951685526101208901968752604051985160058110156103d9576101409a64ffffffffff80988c606060ff63ffffffff9e81869c9a61246e889c899b8852516020880190612b2b565b511660408501525116910152511660808c0152511660a08a0152511660c0880152511660e086015251166101008401525116610120820152f35b505063ffffffff60a051946123c9565b5060048a146123ac565b346102f15760203660031901126102f1576004358060a051526012602052604060a05120604051906124f382612b38565b5464ffffffffff81168252602082019160ff8260281c1615158352604081019061252360ff8460301c1683612c3f565b60ff606082019360381c1683528460a051526007602052612549604060a051205461410d565b92835160058110156103d9576002148015939061268c575b50821561266e575b505164ffffffffff16908115908115612666575b50801561265d575b61264357508260a05152601260205260a051604060a05120558260a0515260086020526001600160401b03604060a051205416915115155f1461262d576125d963ffffffff610100830151166106b6614203565b509160208201519060088210156103d9576108c3936108be9260ff9160209160031461261f575b612609886145d2565b510151166126178487614668565b918487614696565b6126288161451f565b612600565b6108be6108c39260066101e08401528285614559565b83636cee51fd60e01b60a05152600452602452604460a051fd5b50804210612585565b90508561257d565b6101c0840151905160ff90811691161415915064ffffffffff612569565b602085015191935060088210156103d957519060088210156103d95714159186612561565b346102f15760a0513660031901126102f15760206001600160801b0360a0515416604051908152f35b3461099c57604036600319011261099c576004356024356001600160401b03811161099c5761270d903690600401612ae2565b825f93929352600260205260405f205490815f52600760205261273360405f205461410d565b92825f52600860205260405f209460016040519661275088612b38565b80546001600160401b03811689526001600160401b031916602089015201546001600160401b03811660408801526001600160401b03191660608701526127a463ffffffff610100870151166106b6614203565b50916127b1838888614268565b909790968860058110156128d25760011480612903575b806128f6575b806128e6575b612813575b50505050505060058310156103d957600483036127f65760a05180f35b60a051637dae1d7160e01b9052600452611b6691611b6190612b0f565b6128489395985084975061282885939561451f565b60ff60408401511661014082015264ffffffffff421660c0820152614268565b959095948660058110156128d257600414612865575b80806127d9565b602001516001600160a01b0316803b1561099c5761289c935f93604051958694859384936312c572c160e11b855260048501612c12565b03915afa80156128c7576128b3575b80808061285e565b5f6128bd91612b9e565b5f60a052836128ab565b6040513d5f823e3d90fd5b634e487b7160e01b5f52602160045260245ffd5b506128f0816144f1565b156127d4565b50610180810151156127ce565b508515156127c8565b3461099c573660031901610340811261099c576102001361099c576101203661020319011261099c57610324356001600160a01b0381169081900361099c57604051631368cccf60e11b8152600481018290526020816024817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9081156128c7575f916129df575b50156129cd576129cb906129b1612bcc565b906060820152600160208201526102046080820152613071565b005b630160f98360e21b5f5260045260245ffd5b90506020813d602011612a11575b816129fa60209383612b9e565b8101031261099c57612a0b90612bbf565b8261299f565b3d91506129ed565b3461099c57602036600319011261099c57612a32612acc565b335f908152600160205260408120805490829055905490916001600160801b038084168184160391908211612ab857602094611ce5936001600160801b03869416906001600160801b031916175f5582815260018060a01b038216907f484decdc1e9549e1866295f6f86c889ded3f7de410e7488a7a415978589dc8fd873392a3613001565b634e487b7160e01b5f52601160045260245ffd5b600435906001600160a01b038216820361099c57565b9181601f8401121561099c578235916001600160401b03831161099c576020838186019501011161099c57565b60058110156128d257602452565b60088110156128d257604452565b9060088210156128d25752565b608081019081106001600160401b03821117612b5357604052565b634e487b7160e01b5f52604160045260245ffd5b61014081019081106001600160401b03821117612b5357604052565b604081019081106001600160401b03821117612b5357604052565b90601f801991011681019081106001600160401b03821117612b5357604052565b5190811515820361099c57565b6040519060e082018281106001600160401b03821117612b53576040525f60c0838281528260208201528260408201528260608201528260808201528260a08201520152565b91926060938192845260406020850152816040850152848401375f828201840152601f01601f1916010190565b60088210156128d25752565b5160058110156128d25790565b60405190612c6582612b67565b5f610120838281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e0820152826101008201520152565b60058210156128d25752565b519063ffffffff8216820361099c57565b51906001600160a01b038216820361099c57565b519060ff8216820361099c57565b908160a091031261099c576040519060a08201908282106001600160401b03831117612b5357608091604052612d1681612cbf565b8352612d2460208201612cae565b6020840152612d3560408201612cd3565b6040840152612d4660608201612cd3565b6060840152015164ffffffffff8116810361099c57608082015290565b9081602091031261099c575190565b6040516379502c5560e01b8152906020826004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9182156128c7575f92612dee575b508115612dc957565b7f00000000000000000000000000000000000000000000000000000000000000009150565b9091506020813d602011612e1a575b81612e0a60209383612b9e565b8101031261099c5751905f612dc0565b3d9150612dfd565b91908201809211612ab857565b9081602091031261099c57516001600160a01b038116810361099c5790565b6040519061020082018281106001600160401b03821117612b53576040525f6101e0838281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e08201528261010082015282610120820152826101408201528261016082015282610180820152826101a0820152826101c08201520152565b63ffffffff6101e0809260018060a01b0381511685526001600160401b0360208201511660208601526001600160401b0360408201511660408601526001600160401b0360608201511660608601526080810151608086015260a081015160a086015260c081015160c086015260e081015160e08601526101008101516101008601526101208101516101208601526101408101516101408601526101608101516101608601526101808101516101808601526001600160401b036101a0820151166101a08601526101c08101516101c0860152015116910152565b6044356001600160401b038116810361099c5790565b356001600160401b038116810361099c5790565b91908203918211612ab857565b6001600160401b038111612b5357601f01601f191660200190565b6001600160a01b03811691908215613062575f80809381935af13d1561305d573d61302b81612fe6565b906130396040519283612b9e565b81525f60203d92013e5b1561304b5750565b6339f1c8d960e01b5f5260045260245ffd5b613043565b63d92e233d60e01b5f5260045ffd5b613079612e4e565b50613082614d09565b506102206040515f516020615cf65f395f51905f528152610200600460208301372090815f52600760205260405f205480156140fa576130c19061410d565b6130c9614d09565b506130d46044612fc5565b916130e360c435608435614c1a565b6001600160401b036130f56064612fc5565b613108610124356101043560e435614c4b565b92826040519761311789612b38565b16875282191660208701521660408501526001600160401b0319166060840152608081015192610100830151905f94602084018051151590815f146140f35760ff61012088015116915b156140ec576040830135915b613175614203565b956040519361318385612b83565b5f80865260208601528751604051630fe534ef60e21b815263ffffffff9390931660048401526024830193909352604482015260c0816064817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa1561099c5764ffffffffff80928251906101206001600160601b03602086015163ffffffff6040880151956040608060608b01519a018d5e60018060a01b038116865260ff8160a01c16602087015260ff8160a81c166040870152818160b01c16606087015260d01c16608085015263ffffffff811660a085015263ffffffff8160201c1660c085015260ff8160401c1660e085015260ff8160481c1661010085015260501c1691015260018060a01b03811660208a015260ff8160a01c1660408a015260a81c166060880152818116608088015260281c1660a086015260408601511561407d575b8551613f5d575b51151580613f31575b6133a0575b505060406132f883838760048b61514c565b93015115159283613397575b5082613376575b5050613329579061331d604092614794565b92815260076020522055565b805190600582101561336257602001519260088410156133625763154e52cb60e21b835260045260649261336091611b6190612b0f565bfd5b634e487b7160e01b83526021600452602483fd5b51905161338f9250906001600160401b031683866152de565b155f8061330b565b1592505f613304565b6060850180516001600160a01b031615613e6c575b51845180516040516378ecd39960e01b8152600481018c90526001600160a01b039182166024820152919392169190610120856044830137898061016483865afa15613e6457506060840193606061340c8661512a565b6040516326903ecd60e11b81526001600160a01b03909116600482015293849060249082905afa928315613e59578a93613dd1575b5082516040820135818103613dbc575050602082015160ff8160801c1615908115613d93575b8115613d65575b50613d1357602089019182516008811015613cff579060028d97969594939214908c88835f14613cd0576134ad91925b516001600160a01b0316614cb5565b80987f286c376d904b23e7c23dfdcc6cb371361652de1acaac2a2e50bf0cf8c181d50a60806134db8b61512a565b6134e48861513e565b956134f160a08a0161512a565b60ff6040519816885260208a0135602089015260018060a01b03166040880152606087015260018060a01b031694a4600260ff61352d8461513e565b1603613819575050604435936001600160401b0385168503613815576135529061512a565b90516008811015613801576002146001600160601b031960208401511680155f146137fb57506001600160601b03198260601b16945b8b8d60018060a01b038516946040516135cf8161218760208201946001600160601b03199060601b168686909291602090604083019483526001600160601b031916910152565b51902060408051602081019384526001600160601b03198b1691810191909152909182916136008160608101612187565b5190209252600e6020528d604081205415908115916137e5575b506137cc5760408e6001928152600e60205220558c52600e602052600160408d2055811595869384613747575b50505060608a0160ff81511660ff8103613732575b505090613722575b6136aa575b5050613679575b505b5f806132e6565b867f1c0ee94a4c5baa81659a8ad5d0ca258a5f7ae1b050195b0af4dfe2212ee2c36c6020604051898152a35f613670565b6136be600260ff6101c08b0151168c614a1f565b9160ff60e08201511615908115613711575b508015613700575b6136ed57516136e691615bdc565b5f80613669565b896303e145b360e21b5f5260045260245ffd5b5060fa60ff600184015416146136d8565b61371c915083615ccd565b5f6136d0565b5060ff60e0830151161515613664565b61373d60ff91614e04565b1690525f8061365c565b90919293506001600160601b031982168d52600d60205260408d20549060ff61010088015116809210156137b75750508592918b8e6137af938f808360409252600f602052209060601c6001600160601b0360a01b82541617905560026101e0830152614e69565b5f8080613647565b6318b9f9c160e21b8e5260045260245260448cfd5b505060448c848f6324aa869b60e21b8352600452602452fd5b60409150838152600e602052205415158e61361a565b94613588565b634e487b7160e01b8b52602160045260248bfd5b8a80fd5b909293949591509b9a999b5f14613a4357506138376138469161513e565b60ff6101c08a0151168a614a1f565b9160ff60e08201511615908115613a32575b508015613a21575b613a0e5760ff6101c0889b999a9b0151169261388360ff6001850154169161512a565b906001600160601b0319602084015116915f925f965f5b8481111561390b575b505060c0600384169360061b169280840460401490151715612ab85767ffffffff0000000063ffffffff916138ef985f52601060205260401c16911617901b1760405f20555190615bdc565b6101808401511561367257613906846004886159ec565b613672565b9c9e9d9c60038116156139cd575b8481146139c45760c08160061b1660038216810460401460038316151715612ab85786901c63ffffffff851663ffffffff82161490811561398f575b5061396c57613963906145c4565b9e9c9d9e61389a565b6324aa869b60e21b5f90815260048f90526001600160a01b038516602452604490fd5b905063ffffffff8460601c16151590816139ab575b505f613955565b905063ffffffff808560601c169160201c16145f6139a4565b9e9c9d9e6138a3565b9450965060405160208101908d8252886040820152856060820152606081526139f7608082612b9e565b51902096875f52601060205260405f205494613919565b876303e145b360e21b5f5260045260245ffd5b5060fa60ff60018401541614613860565b613a3d915083615ccd565b5f613858565b93905064ffffffffff60a0899c9a9b9c949394015116613cbc57600160ff60208401511611613b48575b50602060ff916081836040808c019682613a89818a5116614e04565b16809852015116145f14613b415760025b6101608a0190848083511691161790520151161115613acc575b506101808401511561367257613906846004886159ec565b64ffffffffff421660a0860152867f1c0ee94a4c5baa81659a8ad5d0ca258a5f7ae1b050195b0af4dfe2212ee2c36c602060405160018152a383516005811015613b2d57600214613b1e575b5f613ab4565b613b2884876159a1565b613b18565b634e487b7160e01b86526021600452602486fd5b6001613a9a565b613b5960ff60408a0151169161512a565b60208401516001600160601b031916925f9290918391906001600160a01b038116835b83811115613bd1575b505060c0600383169260061b169180830460401490151715612ab85763ffffffff67ffffffff0000000060ff976020975f526010885260401c16911617901b1760405f20559150613a6d565b6003811615613c7b575b838114613c765760c08160061b1660038216810460401460038316151715612ab85785901c63ffffffff841663ffffffff821614908115613c41575b50613c2a57613c25906145c4565b613b7c565b508e6324aa869b60e21b5f5260045260245260445ffd5b905063ffffffff8960601c1615159081613c5d575b505f613c17565b905063ffffffff808a60601c169160201c16145f613c56565b613b85565b935094508d604051602081019182525f604082015284606082015260608152613ca5608082612b9e565b51902094855f52601060205260405f205493613bdb565b6303e145b360e21b895260048a9052602489fd5b6134ad9150613cf9613ce460a0870161512a565b6001600160601b036101208b01511690615927565b9261349e565b634e487b7160e01b8c52602160045260248cfd5b89835190604435916001600160401b03831692838103613d615750606435926001600160401b03841691828503613d5d57636728114560e01b845260045260245260445260649150fd5b8380fd5b8280fd5b6064356001600160401b0381169250828103613d8f575060401c6001600160401b0316105f61346e565b8c80fd5b90506044356001600160401b03811690818103613d8f57506001600160401b0382161190613467565b639da4432560e01b8c5260045260245260448afd5b9092506060813d606011613e51575b81613ded60609383612b9e565b81010312613e4d5760405190606082018281106001600160401b03821117612b53576040528051825260208101516001600160601b031981168103613e49576020830152613e3d90604001612cd3565b6040820152915f613441565b8b80fd5b8980fd5b3d9150613de0565b6040513d8c823e3d90fd5b3d8a823e3d90fd5b815160a01c60ff1615613e955781516001600160a01b03165b6001600160a01b031681526133b5565b60405163cda752ff60e01b81526020816004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa908115613f26578991613ee8575b50613e85565b90506020813d602011613f1e575b81613f0360209383612b9e565b81010312613f1a57613f1490612cbf565b5f613ee2565b8880fd5b3d9150613ef6565b6040513d8b823e3d90fd5b5060208601516008811015613f4957600314156132e1565b634e487b7160e01b88526021600452602488fd5b60a086015160c0870151613f70896144f1565b61406a57613f7d8761451f565b60018060a01b0360208801511690613faf604051610140602060040160208301376020610184610160830137836155df565b91803b1561099c57613fda935f93604051958694859384936312c572c160e11b855260048501612c12565b03915afa80156128c757614055575b5060ff60408601511661014088015264ffffffffff421660c0880152887fa0acfd635e71a13e643eae5ecd1ccfefb6eeba30ec22e486c6b151a36d4834b98980a2610180870151156132d8576140506001600160401b03196060860151168860048c61563d565b6132d8565b6140629198505f90612b9e565b5f965f613fe9565b8a63f864885160e01b5f5260045260245ffd5b614088858589614268565b9060058110156128d2576003811480156140e2575b80156140cf575b6140af5750506132d1565b90611b616140ca928c634451174760e01b5f52600452612b0f565b60645ffd5b5060088210156128d257600382146140a4565b506004811461409d565b5f9161316d565b5f91613161565b82635b9264f760e11b5f5260045260245ffd5b90614116612e4e565b91600f811660058110156128d25761412e9084612ca2565b600f8160041c169060088210156128d25761414e60ff9260208601612c3f565b818160081c166040850152818160101c16606085015264ffffffffff8160181c16608085015264ffffffffff8160401c1660a085015264ffffffffff8160681c1660c085015264ffffffffff8160901c1660e085015263ffffffff8160b81c16610100850152818160d81c16610120850152818160e01c1661014085015260038160e81c1661016085015260018160ea1c16151561018085015260018160eb1c1615156101a085015260ec1c166101c0830152565b6040519060c082018281106001600160401b03821117612b53576040525f60a08361422c612c58565b81528260208201528260408201528260608201528260808201520152565b6001600160401b036001911601906001600160401b038211612ab857565b91825160058110156128d25760011415806144dc575b6144bb57600454926001600160401b038416936001600160401b038451166001600160401b036142ad8761424a565b161480956001600160401b03865116119182159261448c575b50506144805760208101805160088110156128d2576003146144735760ff61014083015116158061440d575b61440057805160088110156128d2576002146143f457614311826144f1565b156143d4575061432182826148bb565b9182156143795750508261436e575b508161434a575b50614343576001905f90565b6004905f90565b6001600160401b03915060400151166001600160401b035f5460801c16115f614337565b42101591505f614330565b9250925050815160058110156128d2576002149182156143a9575b50506143a1576001905f90565b600290600190565b6143cb9250608064ffffffffff8163ffffffff93015116925101511690612e22565b42115f80614394565b949350915050519160058310156128d257519160088310156128d2579190565b50505050506002908190565b5050505050600390600490565b5061444d64ffffffffff60608501511664ffffffffff6080850151168082115f1461446c57505b64ffffffffff63ffffffff60a087510151169116612e22565b421180156142f2575061446660ff604085015116615362565b156142f2565b9050614434565b5050505050600290600390565b50505050600390600790565b9091508161449d575b50845f6142c6565b602085015167ffffffffffffffff199182169116141590505f614495565b50509081519160058310156128d257602001519160088310156128d2579190565b50825160058110156128d2576002141561427e565b64ffffffffff60c08201511615159081614509575090565b610140015161451b915060ff16615362565b1590565b61452f60ff604083015116615362565b6145365750565b60200151632750f5f760e21b5f9081526001600160a01b03909116600452602490fd5b91614564908261538b565b6101e081019081519060088210156128d25761458560039260208301612c3f565b525160088110156128d25760207f708139dec6104971b55a2b74fdb5274db34ae04806f3683487974a60a179f280916145c16040518092612b2b565ba2565b5f198114612ab85760010190565b805f52600f60205260405f205460601b906001600160601b03198216918215614663575f828152600f602090815260409182902080546001600160a01b031916905581519081019384526001600160601b0319909216908201526146398160608101612187565b5190205f52600e602052600260405f20555f52600d60205260405f2061465f81546145c4565b9055565b505050565b906101c060ff9101511660ff81145f146146825750505f90565b61469060019160ff936149ba565b01541690565b909392916146a4908561538b565b6020840190815160088110156128d25760207f7056421780f2cfab7a3edf11362482fb513b0d70cefbbb3a137f7dbd617f2708916146e56040518092612b2b565ba260c0840164ffffffffff815116614757575b5060ff915f839260016101a088015281606088015252600185521691168181101561474c575b50604082015160ff161061473e5760a064ffffffffff8042165b16910152565b60a064ffffffffff5f614738565b60408301525f61471e565b9091825160088110156128d25760ff9384935f926003036147865764ffffffffff835b169052925050916146f8565b64ffffffffff80421661477a565b805160058110156128d25760208201519060088210156128d25761ff00604084015160081b169160041b171762ff0000606083015160101b161767ffffffffff000000608083015160181b16176cffffffffff000000000000000060a083015160401b161764ffffffffff60681b60c083015160681b161764ffffffffff60901b60e083015160901b1663ffffffff60b81b61010084015160b81b161760ff60d81b61012084015160d81b161760ff60e01b61014084015160e01b1617600360e81b61016084015160e81b1617179061018081015115155f146148b55760015b6101a0820151156148ae576001915b6101c060ff60ec1b91015160ec1b169160ff60eb1b9060eb1b169060ff60ea1b9060ea1b1617171790565b5f91614883565b5f614874565b9064ffffffffff60c0830151169182156149305760a081015164ffffffffff16908161495457505064ffffffffff6080820151168015801561494b575b8015614937575b61493057606063ffffffff91614925945b808211156149285750925b5101511690612e22565b90565b90509261491b565b5050505f90565b5064ffffffffff60a08301511642116148ff565b508042106148f8565b600260ff604085969496510151161490816149a7575b81614999575b506149865760606149259363ffffffff92614910565b905080821115614994575090565b905090565b6101a091500151155f614970565b61016081015160ff16600314915061496a565b9060ff604051916020830193845216604082015260016060820152606081526149e4608082612b9e565b5190205f52601160205260405f2090565b9060ff604051916020830193845216604082015260026060820152606081526149e4608082612b9e565b9160ff90816040519360208501958652166040840152166060820152606081526149e4608082612b9e565b60ff16805f52600360205260ff60405f205416614b36575f818152600360209081526040808320805460ff19166001179055825460ff60c01b1916600160c01b17909255905163106ff24d60e01b81526004810183905290816024817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9081156128c7577f70e322ba87a82d39c9d1c2a66a4f6dbe50dbca90a6a344b2e9a6d2d62dde8989916020915f91614b19575b506040519384526001600160a01b031692a2565b614b309150823d841161048d5761047f8183612b9e565b5f614b05565b50565b604051630229549960e51b81526020816004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9081156128c7575f91614bab575b506001600160a01b03163303614b9857565b63a252c15160e01b5f523360045260245ffd5b90506020813d602011614bdd575b81614bc660209383612b9e565b8101031261099c57614bd790612cbf565b5f614b86565b3d9150614bb9565b903590601e198136030182121561099c57018035906001600160401b03821161099c57602001918160051b3603831361099c57565b6040519160208301918252604083015260408252614c39606083612b9e565b9051902067ffffffffffffffff191690565b909160405192602084019283526040840152606083015260608252614c39608083612b9e565b93919290926001600160401b03604051948160208701971687521660408501526060840152608083015260a082015260a08152614caf60c082612b9e565b51902090565b906040519060208201927f4db26947adca3c07c549b55b03f9a213b5e3c37f06ec0d532a60f0bf6f165821845246604084015260018060a01b03166060830152608082015260808152614caf60a082612b9e565b60405190614d1682612b38565b5f6060838281528260208201528260408201520152565b6044356001600160401b038116810361099c57606435906001600160401b038216820361099c5761492591610144359160c4359160843591614c71565b61492590614d7a60408201612fc5565b90614d8760608201612fc5565b9161014082013592608060c084013593013591614c71565b8015159182614dc0575b5081614db3575090565b61451b915060ff16615362565b67ffffffffffffffff198083169116141591505f614da9565b805160058110156128d257600114908115614df2575090565b90505160058110156128d25760021490565b60ff1660ff8114612ab85760010190565b90600954821015614e555760095f52600282901c7f6e1540171b6c0c960b71a7020d9f60077f6af931a8bbf590da0223dacf75c7af019160031b60181690565b634e487b7160e01b5f52603260045260245ffd5b91906101e08101519060088210156128d257614e848161560f565b64ffffffffff421660e0830152614e9e8360208401612c3f565b600282521580614fcd575b614ee2575b507f1a69f7784bd07e4587de518f46584a6109c21683bc5d926cc62a0c6947f976b591506020906145c16040518092612b2b565b6101c00160ff81511660ff8103614fb8575b50506009549068010000000000000000821015612b535782614f627f1a69f7784bd07e4587de518f46584a6109c21683bc5d926cc62a0c6947f976b594614f4385600160209701600955614e15565b9091906001600160401b038084549260031b9316831b921b1916179055565b5f54906001600160401b038260801c166001600160401b03821610614f8a575b505090614eae565b67ffffffffffffffff60801b1990911660809190911b67ffffffffffffffff60801b16175f90815580614f82565b614fc360ff91614e04565b1690525f80614ef4565b506001821415614ea9565b614fe0614203565b91604051614fed81612b83565b5f81525f60208201528092845160405191630fe534ef60e21b835260048301525f60248301525f604483015260c08260648160018060a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa1561099c5764ffffffffff9283916101206001600160601b03855163ffffffff6020880151916040808a015197608060608c01519b01905e60018060a01b038116865260ff8160a01c16602087015260ff8160a81c166040870152818160b01c16606087015260d01c16608085015263ffffffff811660a085015263ffffffff8160201c1660c085015260ff8160401c1660e085015260ff8160481c1661010085015260501c1691015260018060a01b038116602088015260ff8160a01c16604088015260a81c166060860152818116608086015260281c1660a0840152565b356001600160a01b038116810361099c5790565b3560ff8116810361099c5790565b9361515b909391938284614268565b835160058110156128d25760058310156128d2578214806152bf575b6152b557615189906101e08501612c3f565b6004810361526e575050906004825f60207f51d646a90667cd79ba48ccea177dda2c9e81fb580d790620eea75fade9749ec7950152526060810161526561523e6151d283612fc5565b9260e060a0860135950135936151e88587614c1a565b8560606001600160401b036040519461520086612b38565b1680855267ffffffffffffffff1990931660208501819052604085018a90529301526001600160401b03161760045560058590556006849055612fc5565b91604051938493846040919493926001600160401b03606083019616825260208201520152565b0390a25b600190565b909392506003810361528f57506001600160401b0361526993511691614559565b6002036152aa576001600160401b0361526993511691614e69565b9061526992506159a1565b5050505050505f90565b50602084015160088110156128d25760088210156128d2578114615177565b909291835160058110156128d25760021480159061534a575b61534257615306838584615c27565b9491156152b55760066101e087015215615335579360ff60206152699661532c866145d2565b01511692614696565b5091509161526992614559565b505050505f90565b50602084015160088110156128d257600214156152f7565b60ff5f5460c01c169081615374575090565b60ff9150165f52600360205260ff60405f20541690565b6153949061560f565b15614b36576001600160401b03906009545f19810191818311612ab857836153bb84614e15565b90549060031b1c1691156154935783906153d484614e15565b8382549160031b1b19169055836009551690818114915f5b84811061541e5750505050505f54906001600160401b0360801b9060801b16906001600160401b0360801b1916175f55565b6001600160401b0361542f82614e15565b90549060031b1c1684158061548a575b615470575b6001600160401b0387166001600160401b03821610615467575b506001016153ec565b9550600161545e565b509250819261548283614f4383614e15565b600193615444565b5082811461543f565b634e487b7160e01b5f52603160045260245ffd5b90915f919060605b834980156154f2576154e66020806154ec9481946040519582879351918291018585015e8201908382015203018084520182612b9e565b936145c4565b926154af565b509250929082511561551c575061550d576020815191012090565b63d844e06760e01b5f5260045ffd5b9150806155295750505f90565b61553281612fe6565b906155406040519283612b9e565b8082526020820192368282011161099c57815f9260209286378301015251902090565b804080158015906155d5575b80156155c1575b614994575071f90827f1c53a10cb7a02335b1753200029353b156155bc575f5260205f818171f90827f1c53a10cb7a02335b1753200029355afa5f519060203d14160290565b505f90565b50611fff6155cf8343612fd9565b11615576565b504382101561556f565b5f610164602092639a82d3418552601c8501905afa15615607575060203d1061099c575f5190565b3d5f823e3d90fd5b805160058110156128d2576002149081615627575090565b60209150015160088110156128d2576001141590565b9193909361564a85614d6a565b94855f52600c60205260405f2054916156638684614d9f565b875f52600a60205260405f2054905b8115158061591f575b156156f5575085811415806156c7575b806156a4575b905f52600b60205260405f205490615672565b50805f5260076020526156c26156bd60405f205461410d565b6144f1565b615691565b50805f526008602052600160405f2001546001600160401b03198816906001600160401b031916141561568b565b92959497905095909295825f1461591957600160ff610140860151161b5b809761571f8482614d9f565b615906575b50505f52600a60205260405f2054805b6157955750501561578f57615756604061575c9460036101e085015201612fc5565b91614e69565b60015b81811c908115614663576001615779921661577e576145c4565b61575f565b61578a60ff8216614a4a565b6145c4565b50505050565b805f52600860205260405f206001604051916157b083612b38565b80546001600160401b03811684526001600160401b031916602084015201546001600160401b03811660408301526001600160401b0319168060608301528683149081156158f1575b506158eb57815f52600760205261581360405f205461410d565b61581c816144f1565b806158d7575b61582b82614dd9565b1580156158c0575b6158b85780156158ae5761584d60035b6101e08401612c3f565b1561588a576108be6001600160401b0361586a9351168285614e69565b815f52600760205260405f20555b5f52600b60205260405f205480615734565b846158a7576108be6001600160401b0361586a9351168285614559565b5050615878565b61584d6005615843565b505050615878565b50602082015160088110156128d257600314615833565b98600160ff610140840151161b1798615822565b50615878565b67ffffffffffffffff1985161490505f6157f9565b60019192985060ff161b17955f80615724565b5f615713565b50801561567b565b81158015615990575b61598a575f54615949836001600160801b038316612e22565b478111615342576001600160801b0316906001600160801b031916175f5560018060a01b03165f52600160205260405f20615985828254612e22565b905590565b50505f90565b506001600160a01b03811615615930565b906020810180519060088210156128d2576001937f7056421780f2cfab7a3edf11362482fb513b0d70cefbbb3a137f7dbd617f270860205f946159e76040518092612b2b565ba25252565b90916159f783614d6a565b615a1061012085013561010086013560e0870135614c4b565b5f915f52600a60205260405f2054805b615a7157505060026101e083015280615a64575b80615a54575b615a4357505050565b6157566040615a529401612fc5565b565b50615a5e8161560f565b15615a3a565b506101a081015115615a34565b805f52600860205260405f20600160405191615a8c83612b38565b80546001600160401b03811684526001600160401b031916602084015201546001600160401b03811660408301526001600160401b031916806060830152868314908115615bc7575b50615bc157815f526007602052615aef60405f205461410d565b9360ff6040860151161580615bad575b8015615b96575b615b8e5750600193615b1781614dd9565b158015615b7f575b8015615b71575b615b6a576108be6001600160401b03615b4a9360026101e085015251168285614e69565b815f52600760205260405f20555b5f52600b60205260405f205480615a20565b5050615b58565b506101a08101511515615b26565b50615b898161560f565b615b1f565b935050615b58565b50602085015160088110156128d257600614615b06565b5060ff615bba8685614668565b1615615aff565b50615b58565b67ffffffffffffffff1985161490505f615ad5565b60018101805460ff811660ff615bf182614e04565b16908160ff198416178455155f14615c095750505055565b919390925403615c1857505050565b6101009161ffff191617179055565b9290615c4964ffffffffff60e08301511663ffffffff60c08601511690612e22565b42108015615cbe575b8015615cad575b615ca2576001615c946101c060ff930194615c8f615c7a85885116896149ba565b9785615c86848b615ccd565b985116906149f5565b615ccd565b151584151514159401541690565b505f92508291508190565b5060ff806101c08301511614615c59565b5060ff60e08401511615615c52565b6001015460ff8160081c169182615ce357505090565b60e0015160ff9081169116101591905056fecbc5c53c117ca57b20f235faa6f2b578b2397b90d1a2c68a18d5c9f0bd6e4856",
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
// Solidity: function config() view returns(bytes32 now_)
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
// Solidity: function config() view returns(bytes32 now_)
func (twoFactorVerifier *TwoFactorVerifier) TryPackConfig() ([]byte, error) {
	return twoFactorVerifier.abi.Pack("config")
}

// UnpackConfig is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x79502c55.
//
// Solidity: function config() view returns(bytes32 now_)
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
