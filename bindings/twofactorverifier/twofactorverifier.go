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

// IRollupGovernanceActivation is an auto generated low-level Go binding around an user-defined struct.
type IRollupGovernanceActivation struct {
	Measurement [32]byte
	FirstBlock  uint64
	LastBlock   uint64
}

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

// IRollupGovernanceSetup is an auto generated low-level Go binding around an user-defined struct.
type IRollupGovernanceSetup struct {
	Owner       common.Address
	Guardian    common.Address
	Proposer    common.Address
	TeeVerifier common.Address
	ZkVerifier  common.Address
	L2ChainId   uint64
	Config      [32]byte
	HeadNumber  uint64
	HeadHash    [32]byte
	HeadRoot    [32]byte
	Delay       uint32
	Policy      IRollupGovernancePolicy
	Activations []IRollupGovernanceActivation
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
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"setup\",\"type\":\"tuple\",\"internalType\":\"structIRollupGovernance.Setup\",\"components\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"guardian\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"proposer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"teeVerifier\",\"type\":\"address\",\"internalType\":\"contractISGXVerifier\"},{\"name\":\"zkVerifier\",\"type\":\"address\",\"internalType\":\"contractIRollupZkVerifier\"},{\"name\":\"l2ChainId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"config\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"headNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"headHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"headRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"delay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"policy\",\"type\":\"tuple\",\"internalType\":\"structIRollupGovernance.Policy\",\"components\":[{\"name\":\"app\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"accepts\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"kinds\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"rejectTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"teeTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"zkTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"resolveTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"resolveAccepts\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"rejectBudget\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"reward\",\"type\":\"uint96\",\"internalType\":\"uint96\"}]},{\"name\":\"activations\",\"type\":\"tuple[]\",\"internalType\":\"structIRollupGovernance.Activation[]\",\"components\":[{\"name\":\"measurement\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"firstBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}]}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"acceptOwnership\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"activation\",\"inputs\":[{\"name\":\"measurement\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"firstBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"announce\",\"inputs\":[{\"name\":\"change\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"announceResolution\",\"inputs\":[{\"name\":\"claimId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"uphold\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"evidence\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"announceZkOnly\",\"inputs\":[{\"name\":\"until\",\"type\":\"uint40\",\"internalType\":\"uint40\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"changeAt\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"at\",\"type\":\"uint40\",\"internalType\":\"uint40\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"claim\",\"inputs\":[{\"name\":\"batch\",\"type\":\"tuple\",\"internalType\":\"structITwoFactorVerifier.Batch\",\"components\":[{\"name\":\"firstBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"postRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"receipts\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"withdrawals\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"preRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"blockHashes\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"},{\"name\":\"originNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]}],\"outputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"claimOf\",\"inputs\":[{\"name\":\"statement\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"claimId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"collect\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"config\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"credit\",\"inputs\":[{\"name\":\"recipient\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"credits\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"delay\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"dropTeeVerifier\",\"inputs\":[{\"name\":\"verifier\",\"type\":\"address\",\"internalType\":\"contractISGXVerifier\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"enact\",\"inputs\":[{\"name\":\"change\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"executeResolution\",\"inputs\":[{\"name\":\"claimId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"freezeZkVerifier\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"fund\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"guardian\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"head\",\"inputs\":[],\"outputs\":[{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"hash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"heldFrom\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isPlainEvm\",\"inputs\":[{\"name\":\"chainId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"isTeeVerifier\",\"inputs\":[{\"name\":\"verifier\",\"type\":\"address\",\"internalType\":\"contractISGXVerifier\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"l2ChainId\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"narrowActivation\",\"inputs\":[{\"name\":\"measurement\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"firstBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"owner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"pendingOwner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"poke\",\"inputs\":[{\"name\":\"claim_\",\"type\":\"tuple\",\"internalType\":\"structTeeProofs.Claim\",\"components\":[{\"name\":\"rollup\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"l2ChainId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"firstBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"lastHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"preRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"postRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"receipts\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"withdrawals\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"inputs\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"data\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"config\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"originNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"originHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"policy\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"policy\",\"inputs\":[{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIRollupGovernance.Policy\",\"components\":[{\"name\":\"app\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"accepts\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"kinds\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"rejectTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"teeTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"zkTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"resolveTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"resolveAccepts\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"rejectBudget\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"reward\",\"type\":\"uint96\",\"internalType\":\"uint96\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"policyVersion\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proposer\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"removeActivation\",\"inputs\":[{\"name\":\"measurement\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"renounceOwnership\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"resolution\",\"inputs\":[{\"name\":\"claimId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"at\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"uphold\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"reason\",\"type\":\"uint8\",\"internalType\":\"enumITwoFactorVerifier.Reason\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"restate\",\"inputs\":[{\"name\":\"claim_\",\"type\":\"tuple\",\"internalType\":\"structTeeProofs.Claim\",\"components\":[{\"name\":\"rollup\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"l2ChainId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"firstBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"lastHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"preRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"postRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"receipts\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"withdrawals\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"inputs\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"data\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"config\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"originNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"originHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"policy\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"outputs\":[{\"name\":\"statement\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"restoreBudget\",\"inputs\":[{\"name\":\"claimId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"voter\",\"type\":\"bytes20\",\"internalType\":\"bytes20\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"revokeZkOnly\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setActivation\",\"inputs\":[{\"name\":\"measurement\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"firstBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setGuardian\",\"inputs\":[{\"name\":\"guardian_\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setPolicy\",\"inputs\":[{\"name\":\"policy_\",\"type\":\"tuple\",\"internalType\":\"structIRollupGovernance.Policy\",\"components\":[{\"name\":\"app\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"accepts\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"kinds\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"rejectTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"teeTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"zkTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"resolveTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"resolveAccepts\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"rejectBudget\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"reward\",\"type\":\"uint96\",\"internalType\":\"uint96\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setProposer\",\"inputs\":[{\"name\":\"proposer_\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setTeeVerifier\",\"inputs\":[{\"name\":\"verifier\",\"type\":\"address\",\"internalType\":\"contractISGXVerifier\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setZkVerifier\",\"inputs\":[{\"name\":\"verifier\",\"type\":\"address\",\"internalType\":\"contractIRollupZkVerifier\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"settle\",\"inputs\":[{\"name\":\"claim_\",\"type\":\"tuple\",\"internalType\":\"structTeeProofs.Claim\",\"components\":[{\"name\":\"rollup\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"l2ChainId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"firstBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"lastHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"preRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"postRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"receipts\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"withdrawals\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"inputs\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"data\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"config\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"originNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"originHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"policy\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"zkProof\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"teeProof\",\"type\":\"tuple\",\"internalType\":\"structTeeProofs.Proof\",\"components\":[{\"name\":\"verdict\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"computedRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"measurement\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"instance\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"policyVersion\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"recipient\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"notAfter\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"r\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"vs\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"spent\",\"inputs\":[{\"name\":\"voter\",\"type\":\"bytes20\",\"internalType\":\"bytes20\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"standing\",\"inputs\":[{\"name\":\"claimId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structITwoFactorVerifier.Standing\",\"components\":[{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"enumITwoFactorVerifier.Status\"},{\"name\":\"reason\",\"type\":\"uint8\",\"internalType\":\"enumITwoFactorVerifier.Reason\"},{\"name\":\"accepts\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"rejects\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"claimedAt\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"teeAt\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"zkAt\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"heldAt\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"finalAt\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"policy\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"statementOf\",\"inputs\":[{\"name\":\"transition\",\"type\":\"tuple\",\"internalType\":\"structIRollupZkVerifier.Transition\",\"components\":[{\"name\":\"l2ChainId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"firstBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"lastHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"preRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"postRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"receipts\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"withdrawals\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"inputs\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"config\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[{\"name\":\"statement\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"submitTee\",\"inputs\":[{\"name\":\"claim_\",\"type\":\"tuple\",\"internalType\":\"structTeeProofs.Claim\",\"components\":[{\"name\":\"rollup\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"l2ChainId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"firstBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"lastHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"preRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"postRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"receipts\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"withdrawals\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"inputs\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"data\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"config\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"originNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"originHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"policy\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"proof\",\"type\":\"tuple\",\"internalType\":\"structTeeProofs.Proof\",\"components\":[{\"name\":\"verdict\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"computedRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"measurement\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"instance\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"policyVersion\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"recipient\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"notAfter\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"r\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"vs\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"submitTeeUnder\",\"inputs\":[{\"name\":\"verifier\",\"type\":\"address\",\"internalType\":\"contractISGXVerifier\"},{\"name\":\"claim_\",\"type\":\"tuple\",\"internalType\":\"structTeeProofs.Claim\",\"components\":[{\"name\":\"rollup\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"l2ChainId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"firstBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"lastHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"preRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"postRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"receipts\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"withdrawals\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"inputs\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"data\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"config\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"originNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"originHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"policy\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"proof\",\"type\":\"tuple\",\"internalType\":\"structTeeProofs.Proof\",\"components\":[{\"name\":\"verdict\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"computedRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"measurement\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"instance\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"policyVersion\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"recipient\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"notAfter\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"r\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"vs\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"submitZk\",\"inputs\":[{\"name\":\"claim_\",\"type\":\"tuple\",\"internalType\":\"structTeeProofs.Claim\",\"components\":[{\"name\":\"rollup\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"l2ChainId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"firstBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"lastHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"preRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"postRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"receipts\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"withdrawals\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"inputs\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"data\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"config\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"originNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"originHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"policy\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"proof\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"submitZkContradiction\",\"inputs\":[{\"name\":\"claim_\",\"type\":\"tuple\",\"internalType\":\"structTeeProofs.Claim\",\"components\":[{\"name\":\"rollup\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"l2ChainId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"firstBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"lastHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"preRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"postRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"receipts\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"withdrawals\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"inputs\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"data\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"config\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"originNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"originHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"policy\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"other\",\"type\":\"tuple\",\"internalType\":\"structIRollupZkVerifier.Transition\",\"components\":[{\"name\":\"l2ChainId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"firstBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"lastHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"preRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"postRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"receipts\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"withdrawals\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"inputs\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"config\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"proof\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"teeVerifier\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractISGXVerifier\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"transferOwnership\",\"inputs\":[{\"name\":\"newOwner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"verify\",\"inputs\":[{\"name\":\"statement\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"proof\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"votes\",\"inputs\":[{\"name\":\"claimId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"accepts\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"rejects\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"withdraw\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"withdrawChange\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"withdrawResolution\",\"inputs\":[{\"name\":\"claimId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"zkFrozen\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"zkOnly\",\"inputs\":[],\"outputs\":[{\"name\":\"at\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"until\",\"type\":\"uint40\",\"internalType\":\"uint40\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"zkVerifier\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIRollupZkVerifier\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"ActivationSet\",\"inputs\":[{\"name\":\"measurement\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"firstBlock\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"lastBlock\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ChangeAnnounced\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"at\",\"type\":\"uint40\",\"indexed\":false,\"internalType\":\"uint40\"},{\"name\":\"change\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ChangeEnacted\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ChangeWithdrawn\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ClaimFinal\",\"inputs\":[{\"name\":\"claimId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"lastBlock\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"lastHash\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"postRoot\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ClaimHeld\",\"inputs\":[{\"name\":\"claimId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"reason\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"enumITwoFactorVerifier.Reason\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ClaimRejected\",\"inputs\":[{\"name\":\"claimId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"reason\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"enumITwoFactorVerifier.Reason\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ClaimReleased\",\"inputs\":[{\"name\":\"claimId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"reason\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"enumITwoFactorVerifier.Reason\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Claimed\",\"inputs\":[{\"name\":\"claimId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"requestId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"statement\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"claim\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structTeeProofs.Claim\",\"components\":[{\"name\":\"rollup\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"l2ChainId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"firstBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"lastHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"preRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"postRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"receipts\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"withdrawals\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"inputs\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"data\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"config\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"originNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"originHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"policy\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Collected\",\"inputs\":[{\"name\":\"recipient\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Funded\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"GuardianSet\",\"inputs\":[{\"name\":\"guardian\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OwnershipTransferStarted\",\"inputs\":[{\"name\":\"previousOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OwnershipTransferred\",\"inputs\":[{\"name\":\"previousOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"PolicySet\",\"inputs\":[{\"name\":\"version\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"policy\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structIRollupGovernance.Policy\",\"components\":[{\"name\":\"app\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"accepts\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"kinds\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"rejectTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"teeTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"zkTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"resolveTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"resolveAccepts\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"rejectBudget\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"reward\",\"type\":\"uint96\",\"internalType\":\"uint96\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ProposerSet\",\"inputs\":[{\"name\":\"proposer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ResolutionAnnounced\",\"inputs\":[{\"name\":\"claimId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"uphold\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"},{\"name\":\"evidence\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"at\",\"type\":\"uint40\",\"indexed\":false,\"internalType\":\"uint40\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ResolutionWithdrawn\",\"inputs\":[{\"name\":\"claimId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TeeDecided\",\"inputs\":[{\"name\":\"claimId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"requestId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"accepted\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TeeVerifierSet\",\"inputs\":[{\"name\":\"verifier\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"contractISGXVerifier\"},{\"name\":\"accepted\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"VerdictRecorded\",\"inputs\":[{\"name\":\"claimId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"requestId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"instance\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"verdict\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"computedRoot\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"recipient\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"reward\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Withdrawn\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ZkOnlyAnnounced\",\"inputs\":[{\"name\":\"at\",\"type\":\"uint40\",\"indexed\":false,\"internalType\":\"uint40\"},{\"name\":\"until\",\"type\":\"uint40\",\"indexed\":false,\"internalType\":\"uint40\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ZkProven\",\"inputs\":[{\"name\":\"claimId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ZkVerifierFrozen\",\"inputs\":[{\"name\":\"verifier\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"contractIRollupZkVerifier\"},{\"name\":\"number\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ZkVerifierSet\",\"inputs\":[{\"name\":\"verifier\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"contractIRollupZkVerifier\"},{\"name\":\"number\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"BadActivation\",\"inputs\":[{\"name\":\"measurement\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"firstBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"BadDelay\",\"inputs\":[{\"name\":\"delay\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"BadPolicy\",\"inputs\":[{\"name\":\"field\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"BadRange\",\"inputs\":[{\"name\":\"firstBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"blocks\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BadZkOnly\",\"inputs\":[{\"name\":\"at\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"until\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"type\":\"error\",\"name\":\"BudgetSpent\",\"inputs\":[{\"name\":\"instance\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"budget\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"EnoughVerdicts\",\"inputs\":[{\"name\":\"claimId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"InsufficientFunds\",\"inputs\":[{\"name\":\"got\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"want\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidProof\",\"inputs\":[{\"name\":\"statement\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"IsAnnounced\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"IsClaimed\",\"inputs\":[{\"name\":\"claimId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"IsCounted\",\"inputs\":[{\"name\":\"claimId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"instance\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"IsProven\",\"inputs\":[{\"name\":\"claimId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NoContradiction\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NoVerifier\",\"inputs\":[{\"name\":\"verifier\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotAccepted\",\"inputs\":[{\"name\":\"claimId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"enumITwoFactorVerifier.Status\"},{\"name\":\"reason\",\"type\":\"uint8\",\"internalType\":\"enumITwoFactorVerifier.Reason\"}]},{\"type\":\"error\",\"name\":\"NotActive\",\"inputs\":[{\"name\":\"measurement\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"firstBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"NotAnnounced\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NotByChange\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotDue\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"from\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"until\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"type\":\"error\",\"name\":\"NotGuardian\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotNarrower\",\"inputs\":[{\"name\":\"measurement\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"firstBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"NotOnHead\",\"inputs\":[{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"preRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NotOpen\",\"inputs\":[{\"name\":\"claimId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"enumITwoFactorVerifier.Status\"},{\"name\":\"reason\",\"type\":\"uint8\",\"internalType\":\"enumITwoFactorVerifier.Reason\"}]},{\"type\":\"error\",\"name\":\"NotOwnerOrGuardian\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotProposer\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NothingToDo\",\"inputs\":[{\"name\":\"claimId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"enumITwoFactorVerifier.Status\"},{\"name\":\"reason\",\"type\":\"uint8\",\"internalType\":\"enumITwoFactorVerifier.Reason\"}]},{\"type\":\"error\",\"name\":\"NothingToRestore\",\"inputs\":[{\"name\":\"claimId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"voter\",\"type\":\"bytes20\",\"internalType\":\"bytes20\"}]},{\"type\":\"error\",\"name\":\"NothingToUphold\",\"inputs\":[{\"name\":\"claimId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"OwnableInvalidOwner\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OwnableUnauthorizedAccount\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ResolutionNotDue\",\"inputs\":[{\"name\":\"claimId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"at\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"type\":\"error\",\"name\":\"TooManyClaims\",\"inputs\":[{\"name\":\"latest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"TooManyVerifiers\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"TransferFailed\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"TwoKindsOfData\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"UnknownClaim\",\"inputs\":[{\"name\":\"claimId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"UnsupportedChain\",\"inputs\":[{\"name\":\"chainId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"UnusableBlockHash\",\"inputs\":[{\"name\":\"blockNumber\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WrongMeasurement\",\"inputs\":[{\"name\":\"got\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"want\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"ZeroAddress\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ZkVerifierIsFrozen\",\"inputs\":[{\"name\":\"verifier\",\"type\":\"address\",\"internalType\":\"contractIRollupZkVerifier\"}]}]",
	ID:  "TwoFactorVerifier",
	Bin: "0x60e060405234610ce6576197d08038038061001981610d09565b928339810190602081830312610ce6578051906001600160401b038211610ce657018082036102c08112610ce6576040516101a081016001600160401b03811182821017610aea5760405261006d83610d2e565b815261007b60208401610d2e565b6020820190815261008e60408501610d2e565b60408301908152606085015190946001600160a01b0382168203610ce6576060840191825260808101516001600160a01b0381168103610ce657608085019081526100db60a08301610d42565b9260a0860193845260c08301519760c087019889526100fc60e08501610d42565b9560e08801968752610100850151986101008901998a52610120860151986101208101998a52610140610130818901610d56565b8282019081529261015f190112610ce6576040519661014088016001600160401b03811189821017610aea5760405261016c6101608201610d2e565b885261017b6101808201610d67565b602089015261018d6101a08201610d67565b604089015261019f6101c08201610d56565b60608901526101b16101e08201610d56565b60808901526101c36102008201610d56565b60a08901526101d56102208201610d56565b60c08901526101e76102408201610d67565b60e08901526101f96102608201610d67565b6101008901526102808101516001600160601b0381168103610ce65761012089015261016082019788526102a0810151906001600160401b038211610ce657018d601f82011215610ce6578051906001600160401b038211610aea578160051b60200161026590610d09565b9e8f83815260200192606002820160200191818311610ce657602001925b828410610ca0575050505061018081019c8d52516001600160a01b03168015610c8d57600180546001600160a01b03199081169091555f8054918216831781556001600160a01b03909116907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09080a363ffffffff815116624f1a0081118015610c75575b610c6357505163ffffffff16608052516001600160a01b03168015610c5457600280546001600160a01b031916821790557fe6c09ffe4572dc9ceaa5ddde4ae41befa655d6fdfe8052077af0970f700e942e5f80a2516001600160a01b03168015610c545760055491817fcb01a7f7172301bc845052ce4b20f9ab6dbbbc83aba5c3d0f5c21a63c38e613c5f80a2516001600160a01b0316918215610c545760ff6001600160a01b03198216831760c01c8116908114610c45576103cb90610e0d565b600164ff0000000160a01b031990911690911760c082901b60ff60c01b161760055560408051919082016001600160401b03811183821017610aea5760409081528383526001602080850182815260ff949094165f908152600782528390209451855494516001600160a81b03199095166001600160a01b03919091161793151560a01b60ff60a01b1693909317909355519182527f2b7f6fb663a758cffe9232f04d7de3350460f8c5b9331323fa5d3240a114658991a2516001600160a01b03168015610c545760055460ff8160c81c1660ff8114610c45577fa878fb9764372749e8f864167536ef97dbcce6c06afa6f80ccc376ff5cf6376e916104d2602092610e0d565b60ff60c81b1990911660c882901b60ff60c81b161760055560ff166104f5610cea565b8481524264ffffffffff168382019081525f6040808401828152858352600887529181902093518454935192516001600160d01b03199094166001600160a01b03919091161760a09290921b64ffffffffff60a01b169190911791151560c81b60ff60c81b169190911790915551908152a25180516001600160a01b031615610c2c576020810160ff8151168015908115610c21575b50610c0457604082019160ff8351168015159081610be4575b50610bc9576060810163ffffffff81511615610ba9576080820163ffffffff81511615610b8c5760a0830163ffffffff81511615610b705760c084019063ffffffff82511615610b4f5760e085019260ff84511660018114908115610b44575b50610b205761010086019460ff86511615610afe576005549863ffffffff8a60a01c1663ffffffff8114610a80576001019963ffffffff8b169a63ffffffff60a01b9060a01b169063ffffffff60a01b191617600555895f52600660205260405f2098600160a01b6001900389511699600160a01b600190038b16600160a01b6001900319825416178155815181549060ff60a81b855160a81b1663ffffffff60b01b875160b01b169163ffffffff60d01b895160d01b169363ffffffff60d01b199160ff60a01b9060a01b169065ffffffffffff60a01b191617161717178155600101855163ffffffff1699815490885160201b67ffffffff00000000169b8a5160401b68ff000000000000000016908c5160481b69ff0000000000000000001692610120019d8e600160b01b6a01000000000000000000009003905160501b1694600160b01b6a01000000000000000000009003199269ff0000000000000000001991600160481b600190031916171617161717179055604051998a525160ff1660208a01525160ff1660408901525163ffffffff1660608801525163ffffffff1660808701525163ffffffff1660a08601525163ffffffff1660c08501525160ff1660e08401525160ff16610100830152600160601b600190039051166101208201526101407f361783ba7b040363f4130f0c9bff4306808e9e52b196e438b258d610acf9929a91a25f5b8651805182101561094c57600582901b016020908101518051918101516040909101516001600160401b0391821691168181108015610934575b61091b57604060019493927f9626e2d59e0a8f35fd14731bc5d4b186fbc07d292332d77c6f25d5e683a6cf8192610881610cea565b8281526020810182815284820190898252875f526009602052855f20928a80881b039051168a80881b031984541617835551825490680100000000000000008b60801b0390680100000000000000008c60801b0390881b161690680100000000000000008b60801b03191617825551151581549060ff60801b9060801b169060ff60801b191617905582519182526020820152a201610812565b91630f77997760e11b5f5260045260245260445260645ffd5b508215801561084c5750610946610df6565b1561084c565b5050845160a052516001600160401b0390811660c05290519251915160405190938216916080820190811182821017610aea5760409081528282526001600160401b0360208301528101839052606001839052600d8054600160401b600160801b03199092166001600160801b0319909216919091176fffffffffffffffff0000000000000000179055600e55600f55466001148015610ade575b8015610ad2575b8015610ac8575b8015610abd575b8015610ab2575b8015610aa7575b15610a94575f194301438111610a8057610a2381610d75565b15610a6e576040516189b19081610e1f823960805181818161175501528181612ddd0152614629015260a051818181611de60152613196015260c0518181816108d80152611c460152f35b63e1a6d27760e01b5f5260045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b631874ab9360e31b5f524660045260245ffd5b50617a694614610a0a565b506105394614610a03565b506127d846146109fc565b50606446146109f5565b5062088bb046146109ee565b5062aa36a746146109e7565b634e487b7160e01b5f52604160045260245ffd5b630f1ff38f60e01b5f526b1c995a9958dd109d5919d95d60a21b60045260245ffd5b630f1ff38f60e01b5f526d7265736f6c76654163636570747360901b60045260245ffd5b60109150115f610604565b630f1ff38f60e01b5f526a7265736f6c766554696d6560a81b60045260245ffd5b630f1ff38f60e01b5f52657a6b54696d6560d01b60045260245ffd5b630f1ff38f60e01b5f526674656554696d6560c81b60045260245ffd5b630f1ff38f60e01b5f526972656a65637454696d6560b01b60045260245ffd5b630f1ff38f60e01b5f52646b696e647360d81b60045260245ffd5b60021480159150610bf6575b5f6105a4565b50600260ff83511610610bf0565b630f1ff38f60e01b5f52666163636570747360c81b60045260245ffd5b60109150115f61058b565b630f1ff38f60e01b5f526206170760ec1b60045260245ffd5b630ea8f78b60e31b5f5260045ffd5b63d92e233d60e01b5f5260045ffd5b63e330c87f60e01b5f5260045260245ffd5b50801580156103085750610c87610df6565b15610308565b631e4fbdf760e01b5f525f60045260245ffd5b606084830312610ce6576020606091610cb7610cea565b86518152610cc6838801610d42565b83820152610cd660408801610d42565b6040820152815201930192610283565b5f80fd5b60405190606082016001600160401b03811183821017610aea57604052565b6040519190601f01601f191682016001600160401b03811183821017610aea57604052565b51906001600160a01b0382168203610ce657565b51906001600160401b0382168203610ce657565b519063ffffffff82168203610ce657565b519060ff82168203610ce657565b80408015801590610dec575b8015610dd8575b610dd3575071f90827f1c53a10cb7a02335b1753200029353b15610dce575f5260205f818171f90827f1c53a10cb7a02335b1753200029355afa5f519060203d14160290565b505f90565b905090565b50814303438111610a8057611fff10610d88565b5043821015610d81565b61053946148015610e045790565b50617a69461490565b60ff1660ff8114610a80576001019056fe60c06040526004361015610011575f80fd5b5f60a0525f3560e01c8063016f728314615abe57806306ec16f814615a3b5780631fb4a228146159c4578063258ae5821461577f57806326540fd21461576057806326d1999e146157335780632788e5b41461552857806328c7a649146152f35780632b38cd96146152935780632c6ee279146151785780633331398a14614921578063452a9320146148f9578063465fe59e1461484e57806358355ead146148265780635d01d94c146147d457806362718f251461473a57806366ff4f541461464d5780636a42b8f81461460b5780636b4fc038146145d6578063715018a61461455e5780637395a8c214613b5557806377783d31146131b957806379502c551461317d57806379ba5097146130e45780637ad1936314612f075780638012509a14612eca578063806fadea14612da15780638a0dac4a14612d325780638da5cb5b14612d095780638e8329e914612c685780638f7dcfa314612c2b578063903fafea14612bfd57806390dd2eec14612b875780639691352814612a155780639779f459146127bf5780639a82d341146127025780639b445b2514611abd578063a1998bbf14611a38578063a8e4fb9014611a10578063ae6a3d21146117f4578063b216706c146116b4578063b3abd8151461161b578063b60d4288146115dc578063bc3ec26a14610f47578063bdd7df1214610de0578063c136c6bc14610da5578063cda752ff14610d67578063d0ceed2f14610979578063d5006aca14610938578063d5d44d80146108fc578063d6ae3cd5146108b7578063d6df096d14610879578063e30c397814610851578063ee9d289914610798578063f2fde38b14610721578063f358db031461056c578063f3649ad214610541578063f3fef3a314610495578063f413aded14610406578063f45eb2f0146103af5763fae0827d146102bc575f80fd5b346103a95760203660031901126103a9576004356001600160a01b0360a051541633141580610394575b610364578060a05152600360205264ffffffffff604060a0512054161561034e5760a0805182905260036020525160408120805464ffffffffff191690557f02bbc6cc5df7dbea4ce360049d22d47ebca1396e53d3ffbde83d999581e3052e9080a260a05180f35b633c0cac2560e21b60a05152600452602460a051fd5b7f6b1883f30000000000000000000000000000000000000000000000000000000060a0515233600452602460a051fd5b506001600160a01b03600254163314156102e6565b60a05180fd5b346103a95760203660031901126103a9576103c8615bfb565b6001600160a01b0360a0515416331415806103f1575b610364576103eb9061624a565b60a05180f35b506001600160a01b03600254163314156103de565b346103a95760203660031901126103a9576004356001600160a01b0360a051541633141580610480575b610364578060a05152600960205260a051604060a05120557f9626e2d59e0a8f35fd14731bc5d4b186fbc07d292332d77c6f25d5e683a6cf81604080516001815260a0516020820152a260a05180f35b506001600160a01b0360025416331415610430565b346103a95760403660031901126103a9576104ae615bfb565b6024356104b9616375565b6104c647600a5490615d8f565b9182821161050d576103eb92506040518281527f7084f5476618d8e60b11ef0d7d3f06914655adb8793e28ff7f018d4c76d505d560206001600160a01b03841692a261631f565b50907f03eb8b540000000000000000000000000000000000000000000000000000000060a05152600452602452604460a051fd5b346103a95760a0513660031901126103a95760206001600160401b03600d5460401c16604051908152f35b346103a95761057a36615c7b565b91909130330361070a576001600160401b038316926001600160401b0382169380851080156106e3575b6106ab577f9626e2d59e0a8f35fd14731bc5d4b186fbc07d292332d77c6f25d5e683a6cf819394604051916105d883615d1b565b8252602082019081526106486001600160401b036040840192600184528860a0515260096020528180604060a05120965116168219865416178555511683906fffffffffffffffff0000000000000000196fffffffffffffffff000000000000000083549260401b169116179055565b5181547fffffffffffffffffffffffffffffff00ffffffffffffffffffffffffffffffff1690151560801b70ff0000000000000000000000000000000016179055604080516001600160401b03928316815292909116602083015290a260a05180f35b8490847f1eef32ee0000000000000000000000000000000000000000000000000000000060a05152600452602452604452606460a051fd5b50831580156105a45750610539461480156106ff575b156105a4565b50617a6946146106f9565b63fc76ae5d60e01b60a0515233600452602460a051fd5b346103a95760203660031901126103a9576001600160a01b03610742615bfb565b61074a616375565b16806001600160a01b031960015416176001556001600160a01b0360a05154167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e2270060a05160a051a360a05180f35b346103a95760203660031901126103a95760043560a05152601a602052604060a05120604051906107c882615ce4565b549064ffffffffff8216815264ffffffffff602082019160ff8460281c161515835260ff6040820194610800828260301c1687615e84565b60381c1660608201525116905115159151916008831015610839576060926108379160405193845260208401526040830190615c5a565bf35b634e487b7160e01b60a051526021600452602460a051fd5b346103a95760a0513660031901126103a95760206001600160a01b0360015416604051908152f35b346103a95760a0513660031901126103a95760ff60055460c81c1660a05152600860205260206001600160a01b03604060a051205416604051908152f35b346103a95760a0513660031901126103a95760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346103a95760203660031901126103a9576001600160a01b0361091d615bfb565b1660a05152600b6020526020604060a0512054604051908152f35b346103a95760203660031901126103a9576004356001600160601b03198116908190036103a95760a0515260166020526020604060a0512054604051908152f35b346103a957366003190161038081126103a957610200136103a957610160366102031901126103a957610364356001600160401b0381116103a9576109c2903690600401615c11565b6109ca616df3565b50909291936102c435916102e4359361030435946109e986828761769c565b956024356001600160401b03811692908381036103a9575061020435946001600160401b038616938487036103a957841480610d58575b80610d4a575b80610cfa575b15908115610cde575b50610cb2576001600160a01b0396610a4b6167b1565b989051169360405196639a82d34160e01b885260a0515050600487015260a05150610224356001600160401b0381168091036103a9576024870152610244356001600160401b038116908190036103a95760448701526102643560648701526102843560848701526102a43560a487015260c486015260e4850152610104840152610324356101248401526103443561014484015260208361016481845afa928315610c6d5760a05193610c7a575b50803b156103a957610b26936040518095819482936312c572c160e11b845260a0519760048501615e6a565b03915afa8015610c6d57610c54575b50610b83610b41617859565b928360a05152601560205260ff604060a051205493169360a051526015602052836001600160401b0319821617604060a05120556001610180860152826178cb565b610c39575b50610b9282616779565b15610bf35790610bb5610bc892610bb060ff610140850151166172aa565b6172aa565b610bbe81617913565b610be1575b616a6a565b9060a051526010602052604060a051205560a05160a051f35b610bc3610bec616220565b8285617992565b50610bfd81617913565b80610c1f575b90610bc89115616a6a57610bc3610c18616220565b82856168ff565b506020810151906008821015610839579060031415610c03565b60ff610c4591166172aa565b610c4e816172aa565b83610b88565b60a051610c6091615d6e565b60a0516103a95784610b35565b6040513d60a051823e3d90fd5b9092506020813d602011610caa575b81610c9660209383615d6e565b81010312610ca657519188610afa565b5f80fd5b3d9150610c89565b7fae591c870000000000000000000000000000000000000000000000000000000060a05152600460a051fd5b6060015167ffffffffffffffff198a811691161490508b610a35565b50610d03617859565b610224356001600160401b03811681036103a95761024435906001600160401b03821682036103a957610d449161032435916102a4359161026435916176c2565b14610a2c565b506102843560a43514610a26565b50610344356101843514610a20565b346103a95760a0513660031901126103a95760ff60055460c01c1660a05152600760205260206001600160a01b03604060a051205416604051908152f35b346103a95760a0513660031901126103a9576004546040805164ffffffffff808416825260289390931c9092166020830152819081015b0390f35b346103a95760203660031901126103a9576004356001600160401b0381116103a957610e10903690600401615c11565b610e1b36828461619f565b60208151910120908160a05152600360205264ffffffffff604060a051205416928315610f30578342108015610f18575b610ed05781908360a051526003602052604060a0512064ffffffffff198154169055604051937f2159514e143d8ed3903a45a87c7584121940a5954ca33ac418fb195ae99d5cc660a05160a051a28337810160a051815260a051918060a05192039060a051305af1610ebc6161f1565b9015610ec85760a05180f35b602081519101fd5b64ffffffffff8385610ee1816161d5565b917faf159e4d0000000000000000000000000000000000000000000000000000000060a0515260045260245216604452606460a051fd5b5064ffffffffff610f28856161d5565b164211610e4c565b82633c0cac2560e21b60a05152600452602460a051fd5b346103a9576101403660031901126103a95730330361070a57604051610f6c81615cff565b610f74615bfb565b8082529060243560ff811681036103a957602082019081526044359060ff821682036103a957604083019182526064359363ffffffff851685036103a9576060840194855260843563ffffffff811681036103a9576080850190815260a4359363ffffffff851685036103a95760a0860194855260c4359363ffffffff851685036103a95760c0870194855260e4359160ff831683036103a95760e08801928352610104359360ff851685036103a957610100890194855261012435956001600160601b03871687036103a9576101208a019687526001600160a01b0316156115a55760ff835116801590811561159a575b506115635760ff8251168015159081611543575b5061150c5763ffffffff8a5116156114d55763ffffffff8151161561149e5763ffffffff885116156114675763ffffffff875116156114305760ff84511660018114908115611425575b506113ee5760ff855116156113b7576005549963ffffffff8b60a01c1663ffffffff811461139f576001019a63ffffffff8c169b60a01b77ffffffff000000000000000000000000000000000000000016907fffffffffffffffff00000000ffffffffffffffffffffffffffffffffffffffff16176005558a60a05152600660205260a05160409020938a516001600160a01b03166001600160a01b031685546001600160a01b03191617855551928454905160a81b75ff00000000000000000000000000000000000000000016915160b01b79ffffffff0000000000000000000000000000000000000000000016925160d01b7dffffffff0000000000000000000000000000000000000000000000000000169360a01b60ff60a01b16907fffffffffffff000000000000ffffffffffffffffffffffffffffffffffffffff16177fffff00000000ffffffffffffffffffffffffffffffffffffffffffffffffffff161717178155600101945163ffffffff16938554905160201b67ffffffff0000000016915160401b68ff000000000000000016925160481b69ff00000000000000000016935160501b75ffffffffffffffffffffffff00000000000000000000169469ff000000000000000000199168ffffffffffffffffff19161716177fffffffffffffffffffff000000000000000000000000ffffffffffffffffffff1617171790556040516113758192829190916101206001600160601b03816101408401956001600160a01b03815116855260ff602082015116602086015260ff604082015116604086015263ffffffff606082015116606086015263ffffffff608082015116608086015263ffffffff60a08201511660a086015263ffffffff60c08201511660c086015260ff60e08201511660e086015260ff61010082015116610100860152015116910152565b037f361783ba7b040363f4130f0c9bff4306808e9e52b196e438b258d610acf9929a91a260a05180f35b634e487b7160e01b60a051526011600452602460a051fd5b630f1ff38f60e01b60a051527f72656a6563744275646765740000000000000000000000000000000000000000600452602460a051fd5b630f1ff38f60e01b60a051527f7265736f6c766541636365707473000000000000000000000000000000000000600452602460a051fd5b60109150118b6110c4565b630f1ff38f60e01b60a051527f7265736f6c766554696d65000000000000000000000000000000000000000000600452602460a051fd5b630f1ff38f60e01b60a051527f7a6b54696d650000000000000000000000000000000000000000000000000000600452602460a051fd5b630f1ff38f60e01b60a051527f74656554696d6500000000000000000000000000000000000000000000000000600452602460a051fd5b630f1ff38f60e01b60a051527f72656a65637454696d6500000000000000000000000000000000000000000000600452602460a051fd5b630f1ff38f60e01b60a051527f6b696e6473000000000000000000000000000000000000000000000000000000600452602460a051fd5b60021480159150611555575b8b61107a565b50600260ff8451161061154f565b630f1ff38f60e01b60a051527f6163636570747300000000000000000000000000000000000000000000000000600452602460a051fd5b60109150118b611066565b630f1ff38f60e01b60a051527f6170700000000000000000000000000000000000000000000000000000000000600452602460a051fd5b60a0513660031901126103a9576040513481527f5af8184bef8e4b45eb9f6ed7734d04da38ced226495548f46e0c8ff8d7d9a52460203392a260a05180f35b346103a95760203660031901126103a9576020600435600181149081156116a7575b811561169a575b811561168f575b8115611683575b8115611677575b811561166b575b506040519015158152f35b617a6991501482611660565b61053981149150611659565b6127d881149150611652565b60648114915061164b565b62088bb081149150611644565b62aa36a78114915061163d565b346103a95760203660031901126103a9576004356001600160401b0381116103a9576116e4903690600401615c11565b6116ec616375565b6116f736828461619f565b60208151910120918260a05152600360205264ffffffffff604060a0512054166117c457917f984dcdc09bd17a8d686fdd886b40a8d6abe4390a5568ce10bdac446feb420f0b81926020946117b964ffffffffff61177b63ffffffff7f00000000000000000000000000000000000000000000000000000000000000001642615eff565b16918560a0515260038852604060a0512064ffffffffff841664ffffffffff1982541617905560405193849384526040898501526040840191615e4a565b0390a2604051908152f35b827f5fc651b90000000000000000000000000000000000000000000000000000000060a05152600452602460a051fd5b346103a957366003190161020081126103a9576040517fcbc5c53c117ca57b20f235faa6f2b578b2397b90d1a2c68a18d5c9f0bd6e48568152610220906102006004602083013720908160a051526010602052604060a0512054156119f957610200136103a95760405161186781615d52565b6004356001600160a01b03811681036103a95781526024356001600160401b03811681036103a95760208201526044356001600160401b03811681036103a95760408201526064356001600160401b03811681036103a9576060820152608435608082015260a43560a082015260c43560c082015260e43560e082015261010435610100820152610124356101208201526101443561014082015261016435610160820152610184356101808201526101a4356001600160401b03811681036103a9576101a08201526101c4356101c08201526101e43563ffffffff811681036103a9578161195e916101e0611963940152617714565b615f1b565b8060a05152600c602052604060a051205491821515806119ef575b806119bb575b6119a457602092508160a05152600c8352604060a0512055604051908152f35b82636a6b947f60e11b60a05152600452602460a051fd5b508260a0515260106020526119dd6119d8604060a051205461639b565b615e90565b60058110156108395760031415611984565b508083141561197e565b50635b9264f760e11b60a05152600452602460a051fd5b346103a95760a0513660031901126103a95760206001600160a01b0360055416604051908152f35b346103a95760a0513660031901126103a9576001600160a01b0360a051541633141580611aa8575b6103645760a0516004557f101a118e271bf0eb092debb2f192f439716dcd54738b787e1c6f62bfa8a1c72c6040805164ffffffffff4216815260a0516020820152a160a05180f35b506001600160a01b0360025416331415611a60565b346103a95760203660031901126103a9576001600160401b03600435116103a957610120600435360360031901126103a957604051611afb81615ce4565b60055460ff6001600160a01b0382169182845263ffffffff8160a01c166020850152818160c01c16604085015260c81c16606083015233036126d25763ffffffff6020820151169060405191611b5083615d52565b60a051835260a051602084015260a051604084015260a051606084015260a051608084015260a05160a084015260a05160c084015260a05160e084015260a05161010084015260a05161012084015260a05161014084015260a05161016084015260a05161018084015260a0516101a084015260a0516101c084015260a0516101e0840152611be960c460043501600435600401617636565b90506001600160401b03600d5416811580156126b2575b8015612673575b612629576001600160401b0380611c2b611c25600435600401616236565b93616491565b1691161480612605575b6125c5573084526001600160401b037f00000000000000000000000000000000000000000000000000000000000000001660208501526001600160401b03611c81600435600401616236565b166040850152611ca7816001600160401b03611ca1600435600401616236565b16615eff565b805f1981011161139f575f19016001600160401b031660608501526004803560848101356080870152611cdf9160c482019101617636565b825f9392931981011161139f575f19820110156125ad575f190160051b013560a08401526004803560a481013560c0860152602481013560e086015260448101356101008601526064810135610120860152611d409160c482019101617636565b6040519060208201927f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff82116103a95782602091611d909360051b8091873781010301601f198101835282615d6e565b519020610140840152600435610104810135903603602219018112156103a957600435016004810135906001600160401b0382116103a9576024019080360382136103a957611dde9161823b565b6101608401527f00000000000000000000000000000000000000000000000000000000000000006101808401526001600160401b03611e2160e460043501616236565b166101a0840152611e476001600160401b03611e4160e460043501616236565b166182ec565b806101c085015215612567576101e083015260405160208101907fcbc5c53c117ca57b20f235faa6f2b578b2397b90d1a2c68a18d5c9f0bd6e48568252611e9160408201856160a7565b6102208152611ea261024082615d6e565b5190206080526001600160401b0360408301511691611eca608082015160c08301519061766b565b6001600160401b03606083015116611ef260e08401516101008501516101208601519161769c565b9160405195611f0087615ce4565b86526001600160401b031916602086015260408501526001600160401b031916606084015260805160a051526010602052604060a051205461254e57611f726001600160401b036040830151166001600160401b03606084015116608084015160c085015191610140860151936176c2565b92611f7b616029565b600181524264ffffffffff16608082015260208481015163ffffffff1661010083015260408086015160ff16610120840152606084015160a08051898152601390945251918220549397929391829167ffffffffffffffff19169080835b61232657896121558a8a6120278f8c8c8c8160a051526013602052608051604060a05120558061230d575b5060a051526015602052604060a0512054612305575b1515610180820152616a6a565b6080805160a080519190915260106020908152815160408082209590955592519092526011825280518381208551868501516001600160401b0391821667ffffffffffffffff199182161783558787015160609889015192169116176001909101559387015160ff1690935260088152915120546001600160a01b03166120ad83617714565b906040518080968194639a82d34160e01b835260048301919091610140806101608301946001600160401b0381511684526001600160401b0360208201511660208501526001600160401b036040820151166040850152606081015160608501526080810151608085015260a081015160a085015260c081015160c085015260e081015160e08501526101008101516101008501526101208101516101208501520151910152565b03915afa918215610c6d5760a051926122cf575b506102646122719163ffffffff60208596819660a05152600c8252608051604060a051205560ff60408201511660a05152600782526001600160a01b03604060a051205416976121bb6080518a617804565b6040516121c881886160a7565b7faaf6d7639fa03be44a25cb4b9717f8bd74f4082aa34497b94e091197d7a4e1a861020060805192a401511660a051526006845261220a604060a05120615db0565b946001600160a01b038651169560ff866001600160401b0361223663ffffffff60808601511642615eff565b16920151169060405197889687957ffe30dff400000000000000000000000000000000000000000000000000000000875260048701906160a7565b61020485015261022484015261024483015260a051905af18015610c6d576122a0575b60206040516080518152f35b6122c19060203d6020116122c8575b6122b98183615d6e565b810190615f0c565b5080612294565b503d6122af565b91506020823d6020116122fd575b816122ea60209383615d6e565b81010312610ca657905190610264612169565b3d91506122dd565b50600161201a565b60805160a051526014602052604060a051205588612004565b909192938460a051526010602052612343604060a051205461639b565b8560a051526011602052604060a051209060016040519261236384615ce4565b80546001600160401b03811685526001600160401b031916602085015201546001600160401b03811660408401526001600160401b03191680606084015263ffffffff6101008301511660a0515260066020526123ce6123c7604060a05120615db0565b84846164af565b93906005811015610839576003149382891480612546575b61252f57908892918580612520575b612504575b5050036124f2575b61240b81616a6a565b8760a051526010602052604060a0512055816124de575b816124ce575b5015612488578261246057508360a051526014602052604060a0512054935b60a051526014602052604060a051205492919083611fd9565b938060a051526014602052604060a05120548360a051526014602052604060a0512055612447565b939091506124968192617706565b9060088203612447577f517ef2c50000000000000000000000000000000000000000000000000000000060a05152600452602460a051fd5b60ff91506040015116158c612428565b60c081015164ffffffffff16159150612422565b97506001610180890152600197612402565b6001600160401b03612519925116858c616943565b8f806123fa565b5061252a85617913565b6123f5565b89636a6b947f60e11b60a05152600452602460a051fd5b5084156123e6565b636a6b947f60e11b60a05152608051600452602460a051fd5b6001600160401b0361257d60e460043501616236565b7fe1a6d2770000000000000000000000000000000000000000000000000000000060a0515216600452602460a051fd5b634e487b7160e01b60a051526032600452602460a051fd5b7f66700e4d0000000000000000000000000000000000000000000000000000000060a051526084600435013560045260a46004350135602452604460a051fd5b50600e5460043560840135141580611c355750600f5460a460043501351415611c35565b506001600160401b03612640600435600401616236565b7f80edf0080000000000000000000000000000000000000000000000000000000060a0515216600452602452604460a051fd5b506001600160401b0361268a600435600401616236565b166001600160401b03036001600160401b03811161139f576001600160401b03168211611c07565b50806001600160401b036126ca600435600401616236565b161115611c00565b7f8645db440000000000000000000000000000000000000000000000000000000060a0515233600452602460a051fd5b346103a9576101603660031901126103a95760405161272081615d36565b6004356001600160401b03811681036103a95781526024356001600160401b03811681036103a95760208201526044356001600160401b03811681036103a957816127b791604060209401526064356060820152608435608082015260a43560a082015260c43560c082015260e43560e0820152610104356101008201526101243561012082015261014435610140820152615f1b565b604051908152f35b346103a95760603660031901126103a957600435602435801515908181036103a9576001600160a01b036002541633036129e5578260a05152601060205261280c604060a051205461639b565b908151600581101561083957600119016129a1578061298a575b61295a5763ffffffff6101008201511660a05152600660205264ffffffffff61286163ffffffff6001604060a05120015460201c1642615eff565b16916020820151916008831015610839576101c060ff910151169260405161288881615ce4565b818152602081018381526128a0604083019586615e84565b606082019586528660a05152601a60205264ffffffffff80604060a051209351161664ffffffffff198354161782555115158154945160088110156108395766ff00000000000060609665ff000000000067ff000000000000007fd8e2c916a262ceed1ac12154ca6557ed1b8e3714d5f5ba138b5b519434e726c09a60a051505160381b169460281b169067ffffff00000000001916179160301b161717905560405191825260443560208301526040820152a260a05180f35b827f72804d4f0000000000000000000000000000000000000000000000000000000060a05152600452602460a051fd5b506020810151600881101561083957600114612826565b508281519160058310156108395760200151906008821015610839576129de926129d991634451174760e01b60a05152600452615c3e565b615c4c565b606460a051fd5b7fa252c1510000000000000000000000000000000000000000000000000000000060a0515233600452602460a051fd5b346103a95760203660031901126103a9576004356001600160a01b0381168091036103a95730330361070a578015612b745760055460ff8160c81c1660ff8114612b61577fa878fb9764372749e8f864167536ef97dbcce6c06afa6f80ccc376ff5cf6376e91612a8660209261630e565b9060ff60c81b1960ff60c81b60ff84169360c81b16911617600555604051612aad81615d1b565b84815282810164ffffffffff42168152604082019060a05182528360a05152600885526001600160a01b0380604060a05120945116166001600160a01b0319845416178355517fffffffffffffff0000000000ffffffffffffffffffffffffffffffffffffffff78ffffffffff000000000000000000000000000000000000000084549260a01b16911617825551151560ff60c81b1960ff60c81b83549260c81b169116179055604051908152a260a05180f35b630ea8f78b60e31b60a05152600460a051fd5b63d92e233d60e01b60a05152600460a051fd5b346103a957366003190161022081126103a957610200136103a957610204356001600160401b0381116103a957612bc5610bc8913690600401615c11565b612bf7612bf0612bd6949394616df3565b939195909297612be88585898c616f1e565b83878a617329565b838661701d565b50616a6a565b346103a95760203660031901126103a95760043560a05152600c6020526020604060a0512054604051908152f35b346103a95760a0513660031901126103a957600d54600e54600f54604080516001600160401b039094168452602084019290925290820152606090f35b346103a95760203660031901126103a9576004356001600160a01b036002541633036129e5578060a05152601a60205264ffffffffff604060a05120541615612ced578060a05152601a60205260a051604060a05120557ff92347b2336c4ee89c43b8368ccd526105911fae2df1c62bb407d9edbcd3444460a05160a051a260a05180f35b636cee51fd60e01b60a0515260045260a051602452604460a051fd5b346103a95760a0513660031901126103a95760206001600160a01b0360a0515416604051908152f35b346103a95760203660031901126103a957612d4b615bfb565b30330361070a576001600160a01b03168015612b7457806001600160a01b031960025416176002557fe6c09ffe4572dc9ceaa5ddde4ae41befa655d6fdfe8052077af0970f700e942e60a05160a051a260a05180f35b346103a95760203660031901126103a95760043564ffffffffff8116908181036103a957612dcd616375565b64ffffffffff612e0363ffffffff7f00000000000000000000000000000000000000000000000000000000000000001642615eff565b1680831115612e96577f101a118e271bf0eb092debb2f192f439716dcd54738b787e1c6f62bfa8a1c72c926020604051612e3c81615cb5565b83815201526004805469ffffffffff0000000000602885901b1669ffffffffffffffffffff1990911669ffffffffff0000000000198416171790556040805164ffffffffff9283168152919092166020820152a160a05180f35b90507f1375e7cc0000000000000000000000000000000000000000000000000000000060a05152600452602452604460a051fd5b346103a95760a0513660031901126103a95760ff60055460c81c1660a051526008602052602060ff604060a051205460c81c166040519015158152f35b346103a957612f1536615c7b565b906001600160a01b0360a0515416331415806130cf575b610364578260a05152600960205260408060a05120815190612f4d82615d1b565b54906001600160401b0382169081815260ff6001600160401b0384861c169384602084015260801c16159081159485910152926130bc575b5081156130a9575b50801561308e575b61304b57907f9626e2d59e0a8f35fd14731bc5d4b186fbc07d292332d77c6f25d5e683a6cf8191604051612fc881615d1b565b6001600160401b0382168152602081016001600160401b03841681526106486001600160401b036040840192600184528860a0515260096020528180604060a05120965116168219865416178555511683906fffffffffffffffff0000000000000000196fffffffffffffffff000000000000000083549260401b169116179055565b6001600160401b03929083917fbeef14ae0000000000000000000000000000000000000000000000000000000060a051526004521660245216604452606460a051fd5b506001600160401b0381166001600160401b03831610612f95565b90506001600160401b0383161184612f8d565b6001600160401b03841610915085612f85565b506001600160a01b0360025416331415612f2c565b346103a95760a0513660031901126103a957336001600160a01b036001541603613166576001600160a01b03196001541660015560a05154336001600160a01b031982161760a051556001600160a01b033391167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e060a05160a051a360a05180f35b63118cdaa760e01b60a0515233600452602460a051fd5b346103a95760a0513660031901126103a95760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b346103a957366003190161034081126103a957610200136103a957610204356001600160401b0381116103a9576131f4903690600401615c11565b90610120366102231901126103a9576132299161320f616df3565b9295919390946132218487878a616f1e565b858588617329565b60208201805160088110156108395760021901613251575b50612bf790610bc893838661701d565b906001600160a01b0361326384616f8c565b16936001600160a01b03825116853b156103a957604051906378ecd39960e01b8252876004830152602482015260a051506102243560ff8116811415806103a95760ff8216604484015261024435606484015261026435608484018190529561028435936001600160a01b038516908186036103a9578160a482015260a051506102a43563ffffffff81168091036103a95760c48201526102c435906001600160a01b038216808314159190826103a95760e48201526102e4356001600160401b038116908190036103a95761010482015261030435610124820152610324356101448201528c816101648160a051935afa8015610c6d57613b3c575b5060249960a0515060605f9d6040519c8d80926326903ecd60e11b82528860048301525afa9a8b15610c6d5760a0519b613ac8575b508a5190818103613aaf5750508951604435946001600160401b03861680871415959290866103a9576064356001600160401b038116928382036103a95760a05152600960205260408060a051208151906133ef82615d1b565b54906001600160401b0382169081815260ff6001600160401b0384861c169384602084015260801c161515938491015282613aa4575b5081613a99575b5015613a6e575050505160088110156108395760020361359b5750505050506101c087019060ff8251169060a051506103a9578261346a918b616da4565b9160ff60e08701511615801561358b575b801561357a575b6135635760ff166001036134e95751600182015460ff90811698911695906103a9576134cb612bf79684610bc89a6134d296506001600160601b0319602086015116928d618846565b5190618524565b6134df61022485886185cf565b505b935090613241565b50956103a9576020840151610bc896612bf7956134d2939192909161352f916001600160601b0319168061355d5750606081901b6001600160601b031916905b8b61846d565b6060870160ff81511660ff8103613548575b50506134cb565b61355360ff9161630e565b1690528980613541565b90613529565b896303e145b360e21b60a05152600452602460a051fd5b5060fa60ff60018501541614613482565b506135968684618989565b61347b565b91939899969560019193989c955060ff9060a0515016145f14613900575060a089019364ffffffffff8551166138e9576020890193600160ff865116116138b9575b5050608160ff6040808c0197826135f6818b511661630e565b168952015116036138b25760025b6101608a019060ff80835116911617905260a051506103a95760ff6136498b6102248b613643866001600160601b036101208f899a500151169061856f565b9261866d565b9451169151161115613853575b5050610180840151613672575b5050612bf790610bc8936134e1565b61367c6004617896565b61368f610124356101043560e43561769c565b60a080519283526013602052516040902054805b6136fa575050806136ed575b806136dd575b15613663579091906103a957610bc893612bf7926136d4908588617ae3565b93819250613663565b506136e784618368565b156136b5565b506101a0840151156136af565b8060a051526011602052604060a0512060016040519161371983615ce4565b80546001600160401b03811684526001600160401b031916602084015201546001600160401b03811660408301526001600160401b0319168060608301528a831490811561383e575b50613838578160a051526010602052613780604060a051205461639b565b9360ff604086015116158015613821575b61381957506001936137a281617913565b15801561380a575b80156137fc575b6137f557610bc36001600160401b036137cd9351168285617ae3565b8160a051526010602052604060a05120555b60a051526014602052604060a0512054806136a3565b50506137df565b506101a081015115156137b1565b5061381481618368565b6137aa565b9350506137df565b506020850151600881101561083957600614613791565b506137df565b67ffffffffffffffff1985161490508b613762565b64ffffffffff42169052867f1c0ee94a4c5baa81659a8ad5d0ca258a5f7ae1b050195b0af4dfe2212ee2c36c602060405160018152a383516005811015610839576002146138a3575b8680613656565b6138ad8487617e7e565b61389c565b6001613604565b60408b015160ff16906103a95760208701516138e2926001600160601b0319909116918e618704565b8b806135dd565b8b6303e145b360e21b60a05152600452602460a051fd5b9290506001600160601b03999593919796991960208601511660a0515080155f14613a68575050606081901b6001600160601b0319165f5b6103a95761394781838d618396565b6001600160601b031916918260a051526016602052604060a05120549160ff6101008901511680931015613a4a5750505060a051526016602052604060a051206139918154617706565b90556060860160ff6139a58183511661630e565b1690526103a9576139ea612bf7946139f4926139c789610bc89a50898c617ae3565b60ff60e087015116613a26575b506101208501516001600160601b03169061856f565b610224868961866d565b867f1c0ee94a4c5baa81659a8ad5d0ca258a5f7ae1b050195b0af4dfe2212ee2c36c602060405160a0518152a36134e1565b613a4490613a3c60ff6101c08b0151168c616d7a565b905190618524565b896139d4565b60a05150506318b9f9c160e21b60a05152600452602452604460a051fd5b90613938565b88908f519160a051505060a0515050636728114560e01b60a05152600452602452604452606460a051fd5b90508311155f61342c565b84101591505f613425565b639da4432560e01b60a05152600452602452604460a051fd5b909a506060813d606011613b34575b81613ae460609383615d6e565b810103126103a95760405190613af982615d1b565b805182526020810151906001600160601b0319821682036103a9576040916020840152015160ff811681036103a9576040820152998e613395565b3d9150613ad7565b60a051613b4891615d6e565b60a0516103a9578d613360565b346103a9576103403660031901126103a957613b6f615bfb565b6102003660231901126103a957610120366102231901126103a957613b938161684e565b1561453e57613ba0616029565b50613ba9616dcf565b50613bb2615e9d565b506040517fcbc5c53c117ca57b20f235faa6f2b578b2397b90d1a2c68a18d5c9f0bd6e48568152610220906102006024602083013720908160a051526010602052604060a0512054801561452757613c099061639b565b613c11616dcf565b506064356001600160401b03811690036103a957613c3360e43560a43561766b565b6084356001600160401b03811690036103a957613c5a61014435610124356101043561769c565b60405191613c6783615ce4565b6001600160401b036064351683526001600160401b03191660208301526001600160401b036084351660408301526001600160401b031916606082015263ffffffff6101008301511660a051526006602052613cc7604060a05120615db0565b613cd381838588616f1e565b6001600160a01b03815116916001600160a01b0385163b156103a957604051926378ecd39960e01b8452866004850152602484015260a051506102243560ff811681141590816103a95760ff8116604486015261024435606486015261026435608486015261028435916001600160a01b03831683036103a9576001600160a01b03831660a48701526102a43563ffffffff8116908190036103a95760c48701526102c435956001600160a01b038716808814159190826103a95760e48201526102e4356001600160401b038116908190036103a957610104820152610304356101248201526103243561014482015260a05181610164816001600160a01b038e165afa8015610c6d5761450e575b506001600160a01b039660a0515060605f9a6024604051809b81936326903ecd60e11b8352818b166004840152165afa978815610c6d5760a0519861449a575b50875180610264350361447d5750875160a080519190915260096020525160409081902081515f949291613e5582615d1b565b54906001600160401b0382169081815260ff6001600160401b0384861c169384602084015260801c161515938491015282614467575b5081614451575b50156144135760208a0151600881101561083957600203613fac575050506101c087019060ff8251169060a051506103a95782613ecf918b616da4565b9160ff60e087015116158015613f9c575b8015613f8b575b6135635760ff16600103613f465751600182015460ff90811698911695906103a9576134cb612bf79684610bc89a613f3096506001600160601b0319602086015116928d618846565b613f3d61022485886185cf565b505b838661715a565b50956103a9576020840151610bc896612bf795613f30939192909161352f916001600160601b0319168061355d5750606081901b6001600160601b031916908b61846d565b5060fa60ff60018501541614613ee7565b50613fa78684618989565b613ee0565b9699959791969195909491939192509060ff166001036142f45764ffffffffff60a08901511661356357600160ff60208b015116116142c4575b5050608160ff60408089019582613fff8189511661630e565b168752015116036142bd5760025b61016087019060ff80835116911617905260a051506103a9576140506140468260ff93506001600160601b036101208a0151169061856f565b610224878a61866d565b91511660ff602087015116111561425c575b5061018083015161407c575b50610bc892612bf791613f3f565b6140866024617896565b61409a61014435610124356101043561769c565b60a080519283526013602052516040902054805b614103575050806140f6575b806140e6575b1561406e576103a957610bc892612bf7916140de6064358588617ae3565b91509261406e565b506140f083618368565b156140c0565b506101a0830151156140ba565b8060a051526011602052604060a0512060016040519161412283615ce4565b80546001600160401b03811684526001600160401b031916602084015201546001600160401b03811660408301526001600160401b031916806060830152898314908115614247575b50614241578160a051526010602052614189604060a051205461639b565b9360ff60408601511615801561422a575b61422257506001936141ab81617913565b158015614213575b8015614205575b6141fe57610bc36001600160401b036141d69351168285617ae3565b8160a051526010602052604060a05120555b60a051526014602052604060a0512054806140ae565b50506141e8565b506101a081015115156141ba565b5061421d81618368565b6141b3565b9350506141e8565b50602085015160088110156108395760061461419a565b506141e8565b67ffffffffffffffff1985161490508a61416b565b64ffffffffff421660a0850152857f1c0ee94a4c5baa81659a8ad5d0ca258a5f7ae1b050195b0af4dfe2212ee2c36c602060405160018152a382516005811015610839576002146142ae575b85614062565b6142b88386617e7e565b6142a8565b600161400d565b604088015160ff16906103a957816142ed92506001600160601b0319602087015116918b618704565b8880613fe6565b602085015193989496949593919250906001600160601b0319168061440d575050606081901b6001600160601b0319165f5b6103a95761433581838b618396565b6001600160601b031916908160a051526016602052604060a05120549060ff61010087015116809210156143e657505060a051526016602052604060a0512061437e8154617706565b90556060850160ff6143928183511661630e565b1690526103a9576143b46139ea610bc896612bf7956139c7606435898c617ae3565b867f1c0ee94a4c5baa81659a8ad5d0ca258a5f7ae1b050195b0af4dfe2212ee2c36c602060405160a0518152a3613f3f565b6001600160a01b039060a051506318b9f9c160e21b60a0515216600452602452604460a051fd5b90614326565b885160a0515060a05150636728114560e01b60a051526004526001600160401b03606435166024526001600160401b0360843516604452606460a051fd5b90506001600160401b036084351611158d613e92565b6064356001600160401b0316101591508e613e8b565b639da4432560e01b60a0515261026435600452602452604460a051fd5b9097506060813d606011614506575b816144b660609383615d6e565b810103126103a957604051906144cb82615d1b565b805182526020810151906001600160601b0319821682036103a9576040916020840152015160ff811681036103a9576040820152968b613e22565b3d91506144a9565b60a05161451a91615d6e565b60a0516103a9578a613de2565b82635b9264f760e11b60a05152600452602460a051fd5b6001600160a01b0390630160f98360e21b60a0515216600452602460a051fd5b346103a95760a0513660031901126103a957614578616375565b6001600160a01b03196001541660015560a051546001600160a01b0319811660a051556001600160a01b0360a05191167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e060a05160a051a360a05180f35b346103a95760203660031901126103a95760043560a051526003602052602064ffffffffff604060a051205416604051908152f35b346103a95760a0513660031901126103a957602060405163ffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346103a95760203660031901126103a95760043563ffffffff8116908190036103a957614678615e9d565b5060a051526006602052610ddc614693604060a05120615db0565b604051918291829190916101206001600160601b03816101408401956001600160a01b03815116855260ff602082015116602086015260ff604082015116604086015263ffffffff606082015116606086015263ffffffff608082015116608086015263ffffffff60a08201511660a086015263ffffffff60c08201511660c086015260ff60e08201511660e086015260ff61010082015116610100860152015116910152565b346103a95760203660031901126103a95760043560a051526009602052604060a051206040519061476a82615d1b565b549060406001600160401b0383169182815260ff6001600160401b0385841c169485602084015260801c161515918291015260a0515060a051505f146147c8575b604080516001600160401b03928316815292909116602083015290f35b505060a05160016147ab565b346103a95760a0513660031901126103a9576001600160a01b0360a051541633141580614811575b610364576103eb60ff60055460c81c166172aa565b506001600160a01b03600254163314156147fc565b346103a95760a0513660031901126103a957602063ffffffff60055460a01c16604051908152f35b346103a9576102003660031901126103a957614868616df3565b6148748183858761701d565b1591826148db575b505061488b57610bc890616a6a565b9081519160058310156108395760200151906008821015610839576129de926129d9917f55394b2c0000000000000000000000000000000000000000000000000000000060a05152600452615c3e565b516148f192506001600160401b0316838561723e565b15838061487c565b346103a95760a0513660031901126103a95760206001600160a01b0360025416604051908152f35b346103a957366003190161032081126103a957610200136103a957610120366102031901126103a957614952616df3565b919061496083828487616f1e565b6001600160a01b0361497183616f8c565b16926001600160a01b0381511691843b156103a957604051926378ecd39960e01b8452866004850152602484015260a05150610204359260ff841684141593846103a95760ff8116604483015261022435606483015261024435608483018190529461026435926001600160a01b038416908185036103a9578160a482015260a051506102843563ffffffff81168091036103a95760c48201526102a4356001600160a01b038116808214159290836103a95760e48201526102c4356001600160401b038116908190036103a9576101048201526102e4356101248201526103043561014482015260a05181610164818f5afa8015610c6d5761515f575b5060249860a0515060605f9c6040519b8c80926326903ecd60e11b82528860048301525afa998a15610c6d5760a0519a6150eb575b50895190818103613aaf5750508851604435936001600160401b03851680861415949290856103a9576064356001600160401b038116928382036103a95760a05152600960205260408060a05120815190614afe82615d1b565b54906001600160401b0382169081815260ff6001600160401b0384861c169384602084015260801c1615159384910152826150e0575b50816150d5575b50156150aa5750505060208c0151600881101561083957600203614c595750505050506101c087019060ff8251169060a051506103a95782614b7d918b616da4565b9160ff60e087015116158015614c49575b8015614c38575b6135635760ff16600103614bf35751600182015460ff90811698911695906103a9576134cb612bf79684610bc89a614bde96506001600160601b0319602086015116928d618846565b614beb61020485886185cf565b50838661701d565b50956103a9576020840151610bc896612bf795614bde939192909161352f916001600160601b0319168061355d5750606081901b6001600160601b031916908b61846d565b5060fa60ff60018501541614614b95565b50614c548684618989565b614b8e565b91939899969560019193989c955060ff9060a0515016145f14614fa1575060a089019364ffffffffff8551166138e9576020890193600160ff86511611614f71575b5050608160ff6040808c019782614cb4818b511661630e565b16895201511603614f6a5760025b6101608a019060ff80835116911617905260a051506103a95760ff614d018b6102048b613643866001600160601b036101208f899a500151169061856f565b9451169151161115614f0b575b5050610180840151614d2a575b5050612bf790610bc893612bf0565b614d346004617896565b614d47610124356101043560e43561769c565b60a080519283526013602052516040902054805b614db257505080614da5575b80614d95575b15614d1b579091906103a957610bc893612bf792614d8c908588617ae3565b93819250614d1b565b50614d9f84618368565b15614d6d565b506101a084015115614d67565b8060a051526011602052604060a05120600160405191614dd183615ce4565b80546001600160401b03811684526001600160401b031916602084015201546001600160401b03811660408301526001600160401b0319168060608301528a8314908115614ef6575b50614ef0578160a051526010602052614e38604060a051205461639b565b9360ff604086015116158015614ed9575b614ed15750600193614e5a81617913565b158015614ec2575b8015614eb4575b614ead57610bc36001600160401b03614e859351168285617ae3565b8160a051526010602052604060a05120555b60a051526014602052604060a051205480614d5b565b5050614e97565b506101a08101511515614e69565b50614ecc81618368565b614e62565b935050614e97565b506020850151600881101561083957600614614e49565b50614e97565b67ffffffffffffffff1985161490508b614e1a565b64ffffffffff42169052867f1c0ee94a4c5baa81659a8ad5d0ca258a5f7ae1b050195b0af4dfe2212ee2c36c602060405160018152a38351600581101561083957600214614f5b575b8680614d0e565b614f658487617e7e565b614f54565b6001614cc2565b60408b015160ff16906103a9576020870151614f9a926001600160601b0319909116918e618704565b8b80614c9b565b9290506001600160601b03999593919796991960208601511660a0515080155f146150a4575050606081901b6001600160601b0319165f5b6103a957614fe881838d618396565b6001600160601b031916918260a051526016602052604060a05120549160ff6101008901511680931015613a4a5750505060a051526016602052604060a051206150328154617706565b90556060860160ff6150468183511661630e565b1690526103a957615068612bf794615072926139c789610bc89a50898c617ae3565b610204868961866d565b867f1c0ee94a4c5baa81659a8ad5d0ca258a5f7ae1b050195b0af4dfe2212ee2c36c602060405160a0518152a3612bf0565b90614fd9565b87908e519160a051505060a0515050636728114560e01b60a05152600452602452604452606460a051fd5b90508311155f614b3b565b84101591505f614b34565b9099506060813d606011615157575b8161510760609383615d6e565b810103126103a9576040519061511c82615d1b565b805182526020810151906001600160601b0319821682036103a9576040916020840152015160ff811681036103a9576040820152988d614aa4565b3d91506150fa565b60a05161516b91615d6e565b60a0516103a9578c614a6f565b346103a95760403660031901126103a9576024356001600160601b0319811690600435908281036103a95760408051602081018481526001600160601b0319909316918101919091526151d881606081015b03601f198101835282615d6e565b519020908160a0515260176020526002604060a051205414801590615264575b615230575060a0515260176020526001604060a051205560a051526016602052604060a051206152288154615ef3565b905560a05180f35b90507f888328b20000000000000000000000000000000000000000000000000000000060a05152600452602452604460a051fd5b508060a0515260106020526152816119d8604060a051205461639b565b600581101561083957600314156151f8565b346103a95760203660031901126103a95760406004358060a05152601060205260ff60016152e4826101c06152cc8760a051205461639b565b01511683836152db8388616d3f565b01541694616d7a565b01541682519182526020820152f35b346103a95760203660031901126103a95760043561530f615e9d565b508060a051526010602052615329604060a051205461639b565b9061010082019163ffffffff83511660a05152600660205261534f604060a05120615db0565b9160a0515260116020526153b582604060a0512060016040519161537283615ce4565b80546001600160401b03811684526001600160401b031916602084015201546001600160401b03811660408301526001600160401b0319166060820152836164af565b91909260ff6040830151169460ff6060840151169364ffffffffff6080850151169264ffffffffff60a0860151169764ffffffffff60c0870151169564ffffffffff60e0820151169260058a10156108395760018a14801561551e575b1561550e5761542c64ffffffffff9163ffffffff93616c18565b16945b511695615448604051996154428b615cff565b8a615ee7565b61545660208a019485615e84565b60408901918252606089019788526080890195865260a08901998a5260c0890190815260e0890192835264ffffffffff6101008a0195168552610120890196875260405198516005811015610839576101409a64ffffffffff80988c606060ff63ffffffff9e81869c9a6154d4889c899b8852516020880190615c5a565b511660408501525116910152511660808c0152511660a08a0152511660c0880152511660e086015251166101008401525116610120820152f35b505063ffffffff60a0519461542f565b5060048a14615412565b346103a95760203660031901126103a9576004358060a05152601a602052604060a051206040519061555982615ce4565b5464ffffffffff81168252602082019160ff8260281c1615158352604081019061558960ff8460301c1683615e84565b60ff606082019360381c1683528460a0515260106020526155af604060a051205461639b565b9283516005811015610839576002148015939061570e575b5082156156f0575b505164ffffffffff169081159081156156e8575b5080156156df575b6156c557508260a05152601a60205260a051604060a05120558260a0515260116020526001600160401b03604060a051205416915115155f146156b7576020810151600881101561083957610bc892610bc3916003146156a8575b63ffffffff6101008401511660a051526006602052604060a051209060ff6101c08501511660a0515060ff81145f1461568e575061568660a05192615db0565b908487616991565b60ff600161569f615686938a616d3f565b01541692615db0565b6156b06167b1565b5050615646565b610bc3610bc89282856168bb565b83636cee51fd60e01b60a05152600452602452604460a051fd5b508042106155eb565b9050856155e3565b6101c0840151905160ff90811691161415915064ffffffffff6155cf565b60208501519193506008821015610839575190600882101561083957141591866155c7565b346103a95760203660031901126103a9576020615756615751615bfb565b61684e565b1515604051908152f35b346103a95760a0513660031901126103a9576020600a54604051908152f35b34610ca6576040366003190112610ca6576004356024356001600160401b038111610ca6576157b2903690600401615c11565b825f52600c60205260405f205490815f5260106020526157d560405f205461639b565b92825f52601160205260405f20946001604051966157f288615ce4565b80546001600160401b03811689526001600160401b031916602089015201546001600160401b03811660408801526001600160401b031916606087015263ffffffff610100860151165f52600660205261584e60405f20615db0565b6158598188886164af565b9097909688600581101561598a57600114806159bb575b806159ae575b8061599e575b6158d3575b5050505050506005831015610839576004830361589e5760a05180f35b6129de926129d9917f7dae1d710000000000000000000000000000000000000000000000000000000060a05152600452615c3e565b615903939495985060ff97506158e76167b1565b9890981661014082015264ffffffffff421660c08201526164af565b9590959486600581101561598a57600414615920575b8080615881565b516001600160a01b0316803b15610ca657615954935f93604051958694859384936312c572c160e11b855260048501615e6a565b03915afa801561597f5761596b575b808080615919565b5f61597591615d6e565b5f60a05283615963565b6040513d5f823e3d90fd5b634e487b7160e01b5f52602160045260245ffd5b506159a881616779565b1561587c565b5061018081015115615876565b50851515615870565b34610ca6576020366003190112610ca6576001600160a01b036159e5615bfb565b6159ed616375565b168015615a2c57806001600160a01b031960055416176005557fcb01a7f7172301bc845052ce4b20f9ab6dbbbc83aba5c3d0f5c21a63c38e613c5f80a2005b63d92e233d60e01b5f5260045ffd5b34610ca6576020366003190112610ca6576020615a56615bfb565b335f52600b82526127b760405f20548092335f52600b85525f6040812055615a8082600a54615d8f565b600a556040518281526001600160a01b038216907f484decdc1e9549e1866295f6f86c889ded3f7de410e7488a7a415978589dc8fd873392a361631f565b34610ca6576020366003190112610ca657615ad7615bfb565b303303615be8576001600160a01b03168015615a2c5760055460ff8160c01c1660ff8114615bd957615b089061630e565b907fffffffffffffff00ffffffffffffffffffffffffffffffffffffffffffffffff78ff0000000000000000000000000000000000000000000000008360c01b1691161760055560405190615b5c82615cb5565b82825260ff602083019160018352165f5260076020526001600160a01b038060405f20935116166001600160a01b031983541617825551151560ff60a01b1960ff60a01b83549260a01b1691161790557f2b7f6fb663a758cffe9232f04d7de3350460f8c5b9331323fa5d3240a1146589602060405160018152a2005b630ea8f78b60e31b5f5260045ffd5b63fc76ae5d60e01b5f523360045260245ffd5b600435906001600160a01b0382168203610ca657565b9181601f84011215610ca6578235916001600160401b038311610ca65760208381860195010111610ca657565b600581101561598a57602452565b600881101561598a57604452565b90600882101561598a5752565b35906001600160401b0382168203610ca657565b6060906003190112610ca657600435906024356001600160401b0381168103610ca657906044356001600160401b0381168103610ca65790565b604081019081106001600160401b03821117615cd057604052565b634e487b7160e01b5f52604160045260245ffd5b608081019081106001600160401b03821117615cd057604052565b61014081019081106001600160401b03821117615cd057604052565b606081019081106001600160401b03821117615cd057604052565b61016081019081106001600160401b03821117615cd057604052565b61020081019081106001600160401b03821117615cd057604052565b90601f801991011681019081106001600160401b03821117615cd057604052565b91908203918211615d9c57565b634e487b7160e01b5f52601160045260245ffd5b90604051615dbd81615cff565b6101206001600160601b036001839563ffffffff81546001600160a01b038116875260ff8160a01c16602088015260ff8160a81c166040880152818160b01c16606088015260d01c166080860152015463ffffffff811660a085015263ffffffff8160201c1660c085015260ff8160401c1660e085015260ff8160481c1661010085015260501c16910152565b908060209392818452848401375f828201840152601f01601f1916010190565b604090615e81949281528160208201520191615e4a565b90565b600882101561598a5752565b51600581101561598a5790565b60405190615eaa82615cff565b5f610120838281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e0820152826101008201520152565b600582101561598a5752565b8015615d9c575f190190565b91908201809211615d9c57565b90816020910312610ca6575190565b6020615fe59160ff60055460c81c165f52600882526001600160a01b0360405f2054166040518080958194639a82d34160e01b835260048301919091610140806101608301946001600160401b0381511684526001600160401b0360208201511660208501526001600160401b036040820151166040850152606081015160608501526080810151608085015260a081015160a085015260c081015160c085015260e081015160e08501526101008101516101008501526101208101516101208501520151910152565b03915afa90811561597f575f91615ffa575090565b90506020813d602011616021575b8161601560209383615d6e565b81010312610ca6575190565b3d9150616008565b604051906101e082018281106001600160401b03821117615cd0576040525f6101c0838281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e08201528261010082015282610120820152826101408201528261016082015282610180820152826101a08201520152565b63ffffffff6101e080926001600160a01b0381511685526001600160401b0360208201511660208601526001600160401b0360408201511660408601526001600160401b0360608201511660608601526080810151608086015260a081015160a086015260c081015160c086015260e081015160e08601526101008101516101008601526101208101516101208601526101408101516101408601526101608101516101608601526101808101516101808601526001600160401b036101a0820151166101a08601526101c08101516101c0860152015116910152565b6001600160401b038111615cd057601f01601f191660200190565b9291926161ab82616184565b916161b96040519384615d6e565b829481845281830111610ca6578281602093845f960137010152565b64ffffffffff62278d009116019064ffffffffff8211615d9c57565b3d1561621b573d9061620282616184565b916162106040519384615d6e565b82523d5f602084013e565b606090565b6044356001600160401b0381168103610ca65790565b356001600160401b0381168103610ca65790565b60ff60055460c01c1660015b818110616279576001600160a01b0383630160f98360e21b5f521660045260245ffd5b805f5260076020526001600160a01b0360405f2054166001600160a01b038416809114806162f5575b6162af5750600101616256565b925090505f52600760205260405f2060ff60a01b1981541690557f2b7f6fb663a758cffe9232f04d7de3350460f8c5b9331323fa5d3240a114658960206040515f8152a2565b50815f52600760205260ff60405f205460a01c166162a2565b60ff1660ff8114615d9c5760010190565b906001600160a01b038216918215615a2c575f80809381935af16163416161f1565b501561634a5750565b7f39f1c8d9000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b6001600160a01b035f5416330361638857565b63118cdaa760e01b5f523360045260245ffd5b906163a4616029565b91600f8116600581101561598a576163bc9084615ee7565b600f8160041c1690600882101561598a576163dc60ff9260208601615e84565b818160081c166040850152818160101c16606085015264ffffffffff8160181c16608085015264ffffffffff8160401c1660a085015264ffffffffff8160681c1660c085015264ffffffffff8160901c1660e085015263ffffffff8160b81c16610100850152818160d81c16610120850152818160e01c1661014085015260038160e81c1661016085015260018160ea1c16151561018085015260018160eb1c1615156101a085015260ec1c166101c0830152565b6001600160401b036001911601906001600160401b038211615d9c57565b91908251600581101561598a576001141580616764575b61674357600d54916001600160401b038316936001600160401b038351166001600160401b036164f587616491565b1614946001600160401b038451161180159061670a575b6166fd57602081018051600881101561598a576003146166ef5760ff610140830151161580616650575b616642578051600881101561598a576002146166355761655582616779565b1561661457506165658282616c18565b9182156165b9575050836165ae575b508261658f575b5050616588576001905f90565b6004905f90565b6001600160401b03919250604082910151169160401c16115f8061657b565b42101592505f616574565b9350935050508151600581101561598a576002149182156165ea575b50506165e2576001905f90565b600290600190565b61660b9250608064ffffffffff8163ffffffff930151169201511690615eff565b42115f806165d5565b959450925050505191600583101561598a575191600883101561598a579190565b5050505050506002908190565b505050505050600390600490565b5060ff60055460c81c165f52600860205260405f206040519061667282615d1b565b546001600160a01b038116825260ff64ffffffffff8260a01c169182602085015260c81c1615916040831591015264ffffffffff6080850151168082115f146166e857505b816166c3575b50616536565b6166e0915064ffffffffff63ffffffff60a0870151169116615eff565b42115f6166bd565b90506166b7565b505050505050600290600390565b5050505050600390600790565b5084801561650c57506001600160401b0319602084015116600e5461673b6001600160401b031991600f549061766b565b16141561650c565b505090815191600583101561598a576020015191600883101561598a579190565b508251600581101561598a57600214156164c6565b64ffffffffff60c08201511615159081616791575090565b60ff91506101400151165f52600860205260ff60405f205460c81c161590565b5f604080516167bf81615d1b565b828152826020820152015260ff60055460c81c16805f52600860205260405f2091604051926167ed84615d1b565b5460ff6001600160a01b0382169182865264ffffffffff8160a01c16602087015260c81c16151593846040820152936168235750565b7f9d43d7dc000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b60ff60055460c01c16805b6168635750505f90565b805f5260076020526001600160a01b0360405f2054166001600160a01b03831614806168a2575b61689d5761689790615ef3565b80616859565b905090565b50805f52600760205260ff60405f205460a01c1661688a565b916168c69082617d52565b600660208201526003905260405160208160067f708139dec6104971b55a2b74fdb5274db34ae04806f3683487974a60a179f2809352a2565b9161690a9082617d52565b600560208201526003905260405160208160057f708139dec6104971b55a2b74fdb5274db34ae04806f3683487974a60a179f2809352a2565b9260036020926169747f708139dec6104971b55a2b74fdb5274db34ae04806f3683487974a60a179f2809582617d52565b61698083858301615e84565b5261698e6040518092615c5a565ba2565b916169a0909493919485617d52565b60208401918251600881101561598a5760207f7056421780f2cfab7a3edf11362482fb513b0d70cefbbb3a137f7dbd617f2708916169e16040518092615c5a565ba28151600881101561598a5760209260035f9214616a5f575b60016101a08701528160608701525260018452019060ff80835116911690811015616a54575b506040820151905160ff918216911611616a465760a064ffffffffff8042165b16910152565b60a064ffffffffff5f616a40565b60408301525f616a20565b8160c08701526169fa565b8051600581101561598a57602082015190600882101561598a5761ff00604084015160081b169160041b171762ff0000606083015160101b161767ffffffffff000000608083015160181b16176cffffffffff000000000000000060a083015160401b161771ffffffffff0000000000000000000000000060c083015160681b161776ffffffffff00000000000000000000000000000000000060e083015160901b167affffffff000000000000000000000000000000000000000000000061010084015160b81b16177bff00000000000000000000000000000000000000000000000000000061012084015160d81b16177cff0000000000000000000000000000000000000000000000000000000061014084015160e01b16177d03000000000000000000000000000000000000000000000000000000000061016084015160e81b1617179061018081015115155f14616c125760015b6101a082015115616bf95760ff60ea1b60ff60eb1b60ff60ec1b6101c06001955b015160ec1b169360eb1b169160ea1b1617171790565b60ff60ea1b60ff60eb1b60ff60ec1b6101c05f95616be3565b5f616bc2565b9060c082019164ffffffffff8351168015616d375760a082015164ffffffffff169182616ccf5750505060405191616c4f83615cb5565b60206004549364ffffffffff8086169586835260281c1691829101528315908115616cc4575b8115616cba575b50616cb357606063ffffffff9164ffffffffff615e8195915b511680821115616cab5750925b01511690615eff565b905092616ca2565b5050505f90565b905042115f616c7c565b905083421090616c75565b600260ff604086979597015116149081616d24575b81616d16575b50616d0757506060615e819364ffffffffff63ffffffff93616c95565b9150508082111561689d575090565b6101a091500151155f616cea565b61016081015160ff166003149150616ce4565b505050505f90565b9060ff60405191602083019384521660408201526001606082015260608152616d69608082615d6e565b5190205f52601960205260405f2090565b9060ff60405191602083019384521660408201526002606082015260608152616d69608082615d6e565b9160ff9081604051936020850195865216604084015216606082015260608152616d69608082615d6e565b60405190616ddc82615ce4565b5f6060838281528260208201528260408201520152565b616dfb616029565b50616e04616dcf565b50616e0d615e9d565b506102206040517fcbc5c53c117ca57b20f235faa6f2b578b2397b90d1a2c68a18d5c9f0bd6e4856815261020060046020830137209081805f52601060205260405f2054908115616f0c5750616e629061639b565b90616e6b616dcf565b506044356001600160401b03811690818103610ca65750616e9060c43560843561766b565b6064356001600160401b03811690818103610ca65750616eb9610124356101043560e43561769c565b9160405193616ec785615ce4565b84526001600160401b031916602084015260408301526001600160401b03191660608201529063ffffffff610100840151165f526006602052615e8160405f20615db0565b635b9264f760e11b5f5260045260245ffd5b929091616f2a926164af565b91600582101561598a57600382148015616f82575b8015616f6f575b616f4f57505050565b616f6a92916129d991634451174760e01b5f52600452615c3e565b60645ffd5b50600883101561598a5760038314616f46565b5060048214616f3f565b61012060ff910151165f52600760205260405f2060ff60405191616faf83615cb5565b546001600160a01b038116835260a01c161580156020830152616fd957516001600160a01b031690565b5060ff60055460c01c165f5260076020526001600160a01b0360405f20541690565b356001600160a01b0381168103610ca65790565b3560ff81168103610ca65790565b919261702a9084836164af565b908251600581101561598a57600582101561598a5781148061713b575b61713257600481036170ea57505060049192505f6020820152526064356001600160401b03811690818103610ca6577f51d646a90667cd79ba48ccea177dda2c9e81fb580d790620eea75fade9749ec7916001600160401b0319600d541617600d5560a4359081600e556170e160e43580600f55604051938493846040919493926001600160401b03606083019616825260208201520152565b0390a25b600190565b909291906003810361710b57506001600160401b036170e594511691616943565b600203617126576001600160401b036170e594511691617c01565b91506170e59250617e7e565b50505050505f90565b506020830151600881101561598a57600883101561598a578214617047565b91926171679084836164af565b908251600581101561598a57600582101561598a5781148061721f575b61713257600481036170ea57505060049192505f6020820152526084356001600160401b03811690818103610ca6577f51d646a90667cd79ba48ccea177dda2c9e81fb580d790620eea75fade9749ec7916001600160401b0319600d541617600d5560c4359081600e556170e16101043580600f55604051938493846040919493926001600160401b03606083019616825260208201520152565b506020830151600881101561598a57600883101561598a578214617184565b9290918251600581101561598a57600214801590617292575b616d3757617266828486617ec9565b949115617288571561727b576170e594616991565b915091506170e5926168bb565b5050505050505f90565b506020830151600881101561598a5760021415617257565b805f52600860205260405f20805460ff8160c81c16617324576001600160a01b03817f70e322ba87a82d39c9d1c2a66a4f6dbe50dbca90a6a344b2e9a6d2d62dde89899379010000000000000000000000000000000000000000000000000060ff60c81b196020951617905560ff604051951685521692a2565b505050565b929390919361733783616779565b61760a576173436167b1565b90516001600160a01b035f911660049461020086360312610ca6576040519161736b83615d52565b86356001600160a01b0381168103610ca657835261738b60208801615c67565b602084015261739c60408801615c67565b60408401526173ad60608801615c67565b60608401526080870135608084015260a087013560a084015260c087013560c084015260e087013560e08401526101008701356101008401526101208701356101208401526101408701356101408401526101608701356101608401526101808701356101808401526174236101a08801615c67565b6101a08401526101c08701356101c08401526101e08701359263ffffffff84168403610ca65761745e81617503956101e06020940152617714565b60405180958192639a82d34160e01b83528b8301919091610140806101608301946001600160401b0381511684526001600160401b0360208201511660208501526001600160401b036040820151166040850152606081015160608501526080810151608085015260a081015160a085015260c081015160c085015260e081015160e08501526101008101516101008501526101208101516101208501520151910152565b0381845afa92831561597f575f936175d6575b50803b15610ca657617540955f93604051978894859384936312c572c160e11b85528c8501615e6a565b03915afa91821561597f5786937fa0acfd635e71a13e643eae5ecd1ccfefb6eeba30ec22e486c6b151a36d4834b9936175c0575b5060ff1661014086015264ffffffffff421660c086015280a261018082015161759e575b50505050565b6175b79360606001600160401b03199101511692617f6f565b5f808080617598565b6175cd9192505f90615d6e565b5f9060ff617574565b9092506020813d602011617602575b816175f260209383615d6e565b81010312610ca65751915f617516565b3d91506175e5565b837ff8648851000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b903590601e1981360301821215610ca657018035906001600160401b038211610ca657602001918160051b36038313610ca657565b604051916020830191825260408301526040825261768a606083615d6e565b9051902067ffffffffffffffff191690565b90916040519260208401928352604084015260608301526060825261768a608083615d6e565b93919290926001600160401b03604051948160208701971687521660408501526060840152608083015260a082015260a0815261770060c082615d6e565b51902090565b5f198114615d9c5760010190565b5f61014060405161772481615d36565b8281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e0820152826101008201528261012082015201526001600160401b03602082015116906001600160401b03604082015116906001600160401b03606082015116608082015160a083015160c084015160e0850151916101008601519361012087015195610180610140890151980151986040519a6177ca8c615d36565b8b5260208b015260408a01526060890152608088015260a087015260c086015260e085015261010084015261012083015261014082015290565b90604051906001600160a01b0360208301937f4db26947adca3c07c549b55b03f9a213b5e3c37f06ec0d532a60f0bf6f165821855246604085015216606083015260808201526080815261770060a082615d6e565b6044356001600160401b0381168103610ca657606435906001600160401b0382168203610ca657615e8191610144359160c43591608435916176c2565b615e81906178a660408201616236565b906178b360608201616236565b9161014082013592608060c0840135930135916176c2565b80151591826178fa575b50816178df575090565b60ff9150165f52600860205260ff60405f205460c81c161590565b67ffffffffffffffff198083169116141591505f6178d5565b8051600581101561598a5760011490811561792c575090565b905051600581101561598a5760021490565b9060125482101561797e5760125f52600282901c7fbb8a6a4669ba250d26cd7a459eca9d215f8307e33aebe50379bc5a3617ec3444019160031b60181690565b634e487b7160e01b5f52603260045260245ffd5b919061799d81618368565b4264ffffffffff1660e083015290600360208201525f91600282521580617ad8575b6179f6575b5050604051905060208160037f1a69f7784bd07e4587de518f46584a6109c21683bc5d926cc62a0c6947f976b59352a2565b6101c00160ff81511660ff8103617ac3575b50506012549068010000000000000000821015617aaf575081617a34826001617a53940160125561793e565b9091906001600160401b038084549260031b9316831b921b1916179055565b600d54906001600160401b038260401c166001600160401b03821610617a7a575b806179c4565b6fffffffffffffffff00000000000000006fffffffffffffffff0000000000000000199160401b16911617600d555f80617a74565b80634e487b7160e01b602492526041600452fd5b617ace60ff9161630e565b1690525f80617a08565b505f915060016179bf565b9190617aee81618368565b4264ffffffffff1660e083015290600260208201525f91600282521580617bf6575b617b47575b5050604051905060208160027f1a69f7784bd07e4587de518f46584a6109c21683bc5d926cc62a0c6947f976b59352a2565b6101c00160ff81511660ff8103617be1575b50506012549068010000000000000000821015617aaf575081617a34826001617b85940160125561793e565b600d54906001600160401b038260401c166001600160401b03821610617bac575b80617b15565b6fffffffffffffffff00000000000000006fffffffffffffffff0000000000000000199160401b16911617600d555f80617ba6565b617bec60ff9161630e565b1690525f80617b59565b505f91506001617b10565b9290617c0c81618368565b64ffffffffff421660e0830152617c268360208401615e84565b600282521580617d3e575b617c6a575b507f1a69f7784bd07e4587de518f46584a6109c21683bc5d926cc62a0c6947f976b5915060209061698e6040518092615c5a565b6101c00160ff81511660ff8103617d29575b50506012549068010000000000000000821015615cd05782617ccb7f1a69f7784bd07e4587de518f46584a6109c21683bc5d926cc62a0c6947f976b594617a348560016020970160125561793e565b600d54906001600160401b038260401c166001600160401b03821610617cf4575b505090617c36565b6fffffffffffffffff00000000000000006fffffffffffffffff0000000000000000199160401b16911617600d555f80617cec565b617d3460ff9161630e565b1690525f80617c7c565b50600882101561598a576001821415617c31565b617d5b90618368565b15617e7b576001600160401b03906012545f19810191818311615d9c5783617d828461793e565b90549060031b1c169115617e67578390617d9b8461793e565b8382549160031b1b19169055836012551690818114915f5b848110617df25750505050506fffffffffffffffff0000000000000000196fffffffffffffffff0000000000000000600d549260401b16911617600d55565b6001600160401b03617e038261793e565b90549060031b1c16841580617e5e575b617e44575b6001600160401b0387166001600160401b03821610617e3b575b50600101617db3565b95506001617e32565b5092508192617e5683617a348361793e565b600193617e18565b50828114617e13565b634e487b7160e01b5f52603160045260245ffd5b50565b9060208101805190600882101561598a576001937f7056421780f2cfab7a3edf11362482fb513b0d70cefbbb3a137f7dbd617f270860205f94617ec46040518092615c5a565ba25252565b9290617eeb64ffffffffff60e08301511663ffffffff60c08601511690615eff565b42108015617f60575b8015617f4f575b617f44576001617f366101c060ff930194617f31617f1c8588511689616d3f565b9785617f28848b618989565b98511690616d7a565b618989565b151584151514159401541690565b505f92508291508190565b5060ff806101c08301511614617efb565b5060ff60e08401511615617ef4565b9193617f7a82617896565b94855f52601560205260405f205492617f9386856178cb565b875f52601360205260405f2054905b81151580618233575b1561802557508581141580617ff7575b80617fd4575b905f52601460205260405f205490617fa2565b50805f526010602052617ff2617fed60405f205461639b565b616779565b617fc1565b50805f526011602052600160405f2001546001600160401b03198816906001600160401b0319161415617fbb565b929497905095909295825f1461822d57600160ff610140870151161b5b809861804e84826178cb565b61821a575b50505f52601360205260405f2054805b6180c9575050156180c2579061807f6040618085949301616236565b91617992565b60015b60ff60055460c81c1681116180bd57806001846180aa931c166180af57617706565b618088565b6180b8816172aa565b617706565b509050565b5050509050565b805f52601160205260405f206001604051916180e483615ce4565b80546001600160401b03811684526001600160401b031916602084015201546001600160401b03811660408301526001600160401b031916806060830152878314908115618205575b506181ff57815f52601060205261814760405f205461639b565b61815081616779565b806181eb575b61815f82617913565b1580156181d4575b6181cc57156181a857610bc36001600160401b036181889351168285617992565b815f52601060205260405f20555b5f52601460205260405f205480618063565b846181c557610bc36001600160401b0361818893511682856168ff565b5050618196565b505050618196565b506020820151600881101561598a57600314618167565b99600160ff610140840151161b1799618156565b50618196565b67ffffffffffffffff1985161490505f61812d565b60019192995060ff161b17965f80618053565b5f618042565b508015617fab565b90915f919060605b834980156182865761827a6020806182809481946040519582879351918291018585015e8201908382015203018084520182615d6e565b93617706565b92618243565b50925092908251156182c957506182a1576020815191012090565b7fd844e067000000000000000000000000000000000000000000000000000000005f5260045ffd5b909150816182d75750505f90565b6182e291369161619f565b6020815191012090565b8040801580159061835e575b801561834a575b61689d575071f90827f1c53a10cb7a02335b1753200029353b15618345575f5260205f818171f90827f1c53a10cb7a02335b1753200029355afa5f519060203d14160290565b505f90565b50611fff6183588343615d8f565b116182ff565b50438210156182f8565b8051600581101561598a576002149081618380575090565b602091500151600881101561598a576001141590565b6040805160208101838152606085811b6001600160601b0319169383019390935292949392916183c990829081016151ca565b519020916040516183fa816151ca60208201948886909291602090604083019483526001600160601b031916910152565b51902092825f52601760205260405f205415801590618458575b6184385750505f526017602052600160405f20555f526017602052600260405f2055565b6001600160a01b0392506324aa869b60e21b5f526004521660245260445ffd5b50835f52601760205260405f20541515618414565b6040805160208101838152606085811b6001600160601b0319169383019390935292949392916184a090829081016151ca565b519020916040516184d1816151ca60208201948886909291602090604083019483526001600160601b031916910152565b51902092825f52601760205260405f20541580159061850f575b6184385750505f526017602052600160405f20555f526017602052600160405f2055565b50835f52601760205260405f205415156184eb565b60018101805460ff811660ff6185398261630e565b16908160ff198416178455155f146185515750505055565b91939092540361856057505050565b6101009161ffff191617179055565b811580156185be575b6185b85761858882600a54615eff565b90478211616cb3576001600160a01b0391600a55165f52600b60205260405f206185b3828254615eff565b905590565b50505f90565b506001600160a01b03811615618578565b92919061012060ff910151165f5260076020526185f9836001600160a01b0360405f205416617804565b80937f286c376d904b23e7c23dfdcc6cb371361652de1acaac2a2e50bf0cf8c181d50a60806001600160a01b0361863260608701616ffb565b8161863c8861700f565b97602061864b60a08301616ffb565b9160ff6040519b168b52013560208a01521660408801525f60608801521694a4565b60ff6101206001600160a01b039695930151165f5260076020527f286c376d904b23e7c23dfdcc6cb371361652de1acaac2a2e50bf0cf8c181d50a60806186ba838860405f205416617804565b9687946186c960608801616ffb565b90826186d48961700f565b9860206186e360a08301616ffb565b9160ff6040519c168c52013560208b015216604089015260608801521694a4565b9290919263ffffffff6001600160a01b03851694169163ffffffff8160601c16945f955f935f5b87811115618772575b5050505060c0600385169460061b169380850460401490151715615d9c5767ffffffff00000000915f52601860205260401c1617901b1760405f2055565b60038116801580618805575b8983146187fe5760c08360061b169182046040141715615d9c5789901c8763ffffffff8216149081156187d6575b506187bf576187ba90617706565b61872b565b83826324aa869b60e21b5f5260045260245260445ffd5b90508380151591826187eb575b50505f6187ac565b60201c63ffffffff16149050835f6187e3565b5050618734565b9950955060405160208101908382525f60408201528260608201526060815261882f608082615d6e565b51902095865f52601860205260405f20549961877e565b9392919263ffffffff6001600160a01b03841693169263ffffffff8260601c16925f965f945f5b888111156188b5575b505050505060c0600385169460061b169380850460401490151715615d9c5767ffffffff00000000915f52601860205260401c1617901b1760405f2055565b60038116801580618948575b8a83146189415760c08360061b169182046040141715615d9c578a901c8863ffffffff821614908115618919575b50618902576188fd90617706565b61886d565b84836324aa869b60e21b5f5260045260245260445ffd5b905082801515918261892e575b50505f6188ef565b60201c63ffffffff16149050825f618926565b5050618876565b9a509650604051602081019084825285604082015282606082015260608152618972608082615d6e565b51902096875f52601860205260405f20549a6188c1565b6001015460ff8160081c16918261899f57505090565b60e0015160ff9081169116101591905056",
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
// Solidity: constructor((address,address,address,address,address,uint64,bytes32,uint64,bytes32,bytes32,uint32,(address,uint8,uint8,uint32,uint32,uint32,uint32,uint8,uint8,uint96),(bytes32,uint64,uint64)[]) setup) returns()
func (twoFactorVerifier *TwoFactorVerifier) PackConstructor(setup IRollupGovernanceSetup) []byte {
	enc, err := twoFactorVerifier.abi.Pack("", setup)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackAcceptOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79ba5097.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function acceptOwnership() returns()
func (twoFactorVerifier *TwoFactorVerifier) PackAcceptOwnership() []byte {
	enc, err := twoFactorVerifier.abi.Pack("acceptOwnership")
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
func (twoFactorVerifier *TwoFactorVerifier) TryPackAcceptOwnership() ([]byte, error) {
	return twoFactorVerifier.abi.Pack("acceptOwnership")
}

// PackActivation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x62718f25.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function activation(bytes32 measurement) view returns(uint64 firstBlock, uint64 lastBlock)
func (twoFactorVerifier *TwoFactorVerifier) PackActivation(measurement [32]byte) []byte {
	enc, err := twoFactorVerifier.abi.Pack("activation", measurement)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackActivation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x62718f25.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function activation(bytes32 measurement) view returns(uint64 firstBlock, uint64 lastBlock)
func (twoFactorVerifier *TwoFactorVerifier) TryPackActivation(measurement [32]byte) ([]byte, error) {
	return twoFactorVerifier.abi.Pack("activation", measurement)
}

// ActivationOutput serves as a container for the return parameters of contract
// method Activation.
type ActivationOutput struct {
	FirstBlock uint64
	LastBlock  uint64
}

// UnpackActivation is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x62718f25.
//
// Solidity: function activation(bytes32 measurement) view returns(uint64 firstBlock, uint64 lastBlock)
func (twoFactorVerifier *TwoFactorVerifier) UnpackActivation(data []byte) (ActivationOutput, error) {
	out, err := twoFactorVerifier.abi.Unpack("activation", data)
	outstruct := new(ActivationOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.FirstBlock = *abi.ConvertType(out[0], new(uint64)).(*uint64)
	outstruct.LastBlock = *abi.ConvertType(out[1], new(uint64)).(*uint64)
	return *outstruct, nil
}

// PackAnnounce is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb216706c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function announce(bytes change) returns(bytes32 id)
func (twoFactorVerifier *TwoFactorVerifier) PackAnnounce(change []byte) []byte {
	enc, err := twoFactorVerifier.abi.Pack("announce", change)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAnnounce is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb216706c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function announce(bytes change) returns(bytes32 id)
func (twoFactorVerifier *TwoFactorVerifier) TryPackAnnounce(change []byte) ([]byte, error) {
	return twoFactorVerifier.abi.Pack("announce", change)
}

// UnpackAnnounce is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb216706c.
//
// Solidity: function announce(bytes change) returns(bytes32 id)
func (twoFactorVerifier *TwoFactorVerifier) UnpackAnnounce(data []byte) ([32]byte, error) {
	out, err := twoFactorVerifier.abi.Unpack("announce", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
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

// PackAnnounceZkOnly is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x806fadea.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function announceZkOnly(uint40 until) returns()
func (twoFactorVerifier *TwoFactorVerifier) PackAnnounceZkOnly(until *big.Int) []byte {
	enc, err := twoFactorVerifier.abi.Pack("announceZkOnly", until)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAnnounceZkOnly is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x806fadea.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function announceZkOnly(uint40 until) returns()
func (twoFactorVerifier *TwoFactorVerifier) TryPackAnnounceZkOnly(until *big.Int) ([]byte, error) {
	return twoFactorVerifier.abi.Pack("announceZkOnly", until)
}

// PackChangeAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6b4fc038.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function changeAt(bytes32 id) view returns(uint40 at)
func (twoFactorVerifier *TwoFactorVerifier) PackChangeAt(id [32]byte) []byte {
	enc, err := twoFactorVerifier.abi.Pack("changeAt", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackChangeAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6b4fc038.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function changeAt(bytes32 id) view returns(uint40 at)
func (twoFactorVerifier *TwoFactorVerifier) TryPackChangeAt(id [32]byte) ([]byte, error) {
	return twoFactorVerifier.abi.Pack("changeAt", id)
}

// UnpackChangeAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6b4fc038.
//
// Solidity: function changeAt(bytes32 id) view returns(uint40 at)
func (twoFactorVerifier *TwoFactorVerifier) UnpackChangeAt(data []byte) (*big.Int, error) {
	out, err := twoFactorVerifier.abi.Unpack("changeAt", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
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

// PackDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6a42b8f8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function delay() view returns(uint32)
func (twoFactorVerifier *TwoFactorVerifier) PackDelay() []byte {
	enc, err := twoFactorVerifier.abi.Pack("delay")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6a42b8f8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function delay() view returns(uint32)
func (twoFactorVerifier *TwoFactorVerifier) TryPackDelay() ([]byte, error) {
	return twoFactorVerifier.abi.Pack("delay")
}

// UnpackDelay is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6a42b8f8.
//
// Solidity: function delay() view returns(uint32)
func (twoFactorVerifier *TwoFactorVerifier) UnpackDelay(data []byte) (uint32, error) {
	out, err := twoFactorVerifier.abi.Unpack("delay", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackDropTeeVerifier is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf45eb2f0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function dropTeeVerifier(address verifier) returns()
func (twoFactorVerifier *TwoFactorVerifier) PackDropTeeVerifier(verifier common.Address) []byte {
	enc, err := twoFactorVerifier.abi.Pack("dropTeeVerifier", verifier)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDropTeeVerifier is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf45eb2f0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function dropTeeVerifier(address verifier) returns()
func (twoFactorVerifier *TwoFactorVerifier) TryPackDropTeeVerifier(verifier common.Address) ([]byte, error) {
	return twoFactorVerifier.abi.Pack("dropTeeVerifier", verifier)
}

// PackEnact is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbdd7df12.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function enact(bytes change) returns()
func (twoFactorVerifier *TwoFactorVerifier) PackEnact(change []byte) []byte {
	enc, err := twoFactorVerifier.abi.Pack("enact", change)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEnact is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbdd7df12.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function enact(bytes change) returns()
func (twoFactorVerifier *TwoFactorVerifier) TryPackEnact(change []byte) ([]byte, error) {
	return twoFactorVerifier.abi.Pack("enact", change)
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

// PackGuardian is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x452a9320.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function guardian() view returns(address)
func (twoFactorVerifier *TwoFactorVerifier) PackGuardian() []byte {
	enc, err := twoFactorVerifier.abi.Pack("guardian")
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
func (twoFactorVerifier *TwoFactorVerifier) TryPackGuardian() ([]byte, error) {
	return twoFactorVerifier.abi.Pack("guardian")
}

// UnpackGuardian is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x452a9320.
//
// Solidity: function guardian() view returns(address)
func (twoFactorVerifier *TwoFactorVerifier) UnpackGuardian(data []byte) (common.Address, error) {
	out, err := twoFactorVerifier.abi.Unpack("guardian", data)
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

// PackIsTeeVerifier is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x26d1999e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isTeeVerifier(address verifier) view returns(bool)
func (twoFactorVerifier *TwoFactorVerifier) PackIsTeeVerifier(verifier common.Address) []byte {
	enc, err := twoFactorVerifier.abi.Pack("isTeeVerifier", verifier)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsTeeVerifier is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x26d1999e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isTeeVerifier(address verifier) view returns(bool)
func (twoFactorVerifier *TwoFactorVerifier) TryPackIsTeeVerifier(verifier common.Address) ([]byte, error) {
	return twoFactorVerifier.abi.Pack("isTeeVerifier", verifier)
}

// UnpackIsTeeVerifier is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x26d1999e.
//
// Solidity: function isTeeVerifier(address verifier) view returns(bool)
func (twoFactorVerifier *TwoFactorVerifier) UnpackIsTeeVerifier(data []byte) (bool, error) {
	out, err := twoFactorVerifier.abi.Unpack("isTeeVerifier", data)
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

// PackNarrowActivation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7ad19363.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function narrowActivation(bytes32 measurement, uint64 firstBlock, uint64 lastBlock) returns()
func (twoFactorVerifier *TwoFactorVerifier) PackNarrowActivation(measurement [32]byte, firstBlock uint64, lastBlock uint64) []byte {
	enc, err := twoFactorVerifier.abi.Pack("narrowActivation", measurement, firstBlock, lastBlock)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNarrowActivation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7ad19363.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function narrowActivation(bytes32 measurement, uint64 firstBlock, uint64 lastBlock) returns()
func (twoFactorVerifier *TwoFactorVerifier) TryPackNarrowActivation(measurement [32]byte, firstBlock uint64, lastBlock uint64) ([]byte, error) {
	return twoFactorVerifier.abi.Pack("narrowActivation", measurement, firstBlock, lastBlock)
}

// PackOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8da5cb5b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function owner() view returns(address)
func (twoFactorVerifier *TwoFactorVerifier) PackOwner() []byte {
	enc, err := twoFactorVerifier.abi.Pack("owner")
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
func (twoFactorVerifier *TwoFactorVerifier) TryPackOwner() ([]byte, error) {
	return twoFactorVerifier.abi.Pack("owner")
}

// UnpackOwner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8da5cb5b.
//
// Solidity: function owner() view returns(address)
func (twoFactorVerifier *TwoFactorVerifier) UnpackOwner(data []byte) (common.Address, error) {
	out, err := twoFactorVerifier.abi.Unpack("owner", data)
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
func (twoFactorVerifier *TwoFactorVerifier) PackPendingOwner() []byte {
	enc, err := twoFactorVerifier.abi.Pack("pendingOwner")
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
func (twoFactorVerifier *TwoFactorVerifier) TryPackPendingOwner() ([]byte, error) {
	return twoFactorVerifier.abi.Pack("pendingOwner")
}

// UnpackPendingOwner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe30c3978.
//
// Solidity: function pendingOwner() view returns(address)
func (twoFactorVerifier *TwoFactorVerifier) UnpackPendingOwner(data []byte) (common.Address, error) {
	out, err := twoFactorVerifier.abi.Unpack("pendingOwner", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
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

// PackProposer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa8e4fb90.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposer() view returns(address)
func (twoFactorVerifier *TwoFactorVerifier) PackProposer() []byte {
	enc, err := twoFactorVerifier.abi.Pack("proposer")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa8e4fb90.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposer() view returns(address)
func (twoFactorVerifier *TwoFactorVerifier) TryPackProposer() ([]byte, error) {
	return twoFactorVerifier.abi.Pack("proposer")
}

// UnpackProposer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa8e4fb90.
//
// Solidity: function proposer() view returns(address)
func (twoFactorVerifier *TwoFactorVerifier) UnpackProposer(data []byte) (common.Address, error) {
	out, err := twoFactorVerifier.abi.Unpack("proposer", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackRemoveActivation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf413aded.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function removeActivation(bytes32 measurement) returns()
func (twoFactorVerifier *TwoFactorVerifier) PackRemoveActivation(measurement [32]byte) []byte {
	enc, err := twoFactorVerifier.abi.Pack("removeActivation", measurement)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRemoveActivation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf413aded.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function removeActivation(bytes32 measurement) returns()
func (twoFactorVerifier *TwoFactorVerifier) TryPackRemoveActivation(measurement [32]byte) ([]byte, error) {
	return twoFactorVerifier.abi.Pack("removeActivation", measurement)
}

// PackRenounceOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x715018a6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function renounceOwnership() returns()
func (twoFactorVerifier *TwoFactorVerifier) PackRenounceOwnership() []byte {
	enc, err := twoFactorVerifier.abi.Pack("renounceOwnership")
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
func (twoFactorVerifier *TwoFactorVerifier) TryPackRenounceOwnership() ([]byte, error) {
	return twoFactorVerifier.abi.Pack("renounceOwnership")
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

// PackRevokeZkOnly is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa1998bbf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function revokeZkOnly() returns()
func (twoFactorVerifier *TwoFactorVerifier) PackRevokeZkOnly() []byte {
	enc, err := twoFactorVerifier.abi.Pack("revokeZkOnly")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRevokeZkOnly is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa1998bbf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function revokeZkOnly() returns()
func (twoFactorVerifier *TwoFactorVerifier) TryPackRevokeZkOnly() ([]byte, error) {
	return twoFactorVerifier.abi.Pack("revokeZkOnly")
}

// PackSetActivation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf358db03.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setActivation(bytes32 measurement, uint64 firstBlock, uint64 lastBlock) returns()
func (twoFactorVerifier *TwoFactorVerifier) PackSetActivation(measurement [32]byte, firstBlock uint64, lastBlock uint64) []byte {
	enc, err := twoFactorVerifier.abi.Pack("setActivation", measurement, firstBlock, lastBlock)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetActivation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf358db03.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setActivation(bytes32 measurement, uint64 firstBlock, uint64 lastBlock) returns()
func (twoFactorVerifier *TwoFactorVerifier) TryPackSetActivation(measurement [32]byte, firstBlock uint64, lastBlock uint64) ([]byte, error) {
	return twoFactorVerifier.abi.Pack("setActivation", measurement, firstBlock, lastBlock)
}

// PackSetGuardian is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8a0dac4a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setGuardian(address guardian_) returns()
func (twoFactorVerifier *TwoFactorVerifier) PackSetGuardian(guardian common.Address) []byte {
	enc, err := twoFactorVerifier.abi.Pack("setGuardian", guardian)
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
func (twoFactorVerifier *TwoFactorVerifier) TryPackSetGuardian(guardian common.Address) ([]byte, error) {
	return twoFactorVerifier.abi.Pack("setGuardian", guardian)
}

// PackSetPolicy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbc3ec26a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setPolicy((address,uint8,uint8,uint32,uint32,uint32,uint32,uint8,uint8,uint96) policy_) returns()
func (twoFactorVerifier *TwoFactorVerifier) PackSetPolicy(policy IRollupGovernancePolicy) []byte {
	enc, err := twoFactorVerifier.abi.Pack("setPolicy", policy)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetPolicy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbc3ec26a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setPolicy((address,uint8,uint8,uint32,uint32,uint32,uint32,uint8,uint8,uint96) policy_) returns()
func (twoFactorVerifier *TwoFactorVerifier) TryPackSetPolicy(policy IRollupGovernancePolicy) ([]byte, error) {
	return twoFactorVerifier.abi.Pack("setPolicy", policy)
}

// PackSetProposer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1fb4a228.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setProposer(address proposer_) returns()
func (twoFactorVerifier *TwoFactorVerifier) PackSetProposer(proposer common.Address) []byte {
	enc, err := twoFactorVerifier.abi.Pack("setProposer", proposer)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetProposer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1fb4a228.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setProposer(address proposer_) returns()
func (twoFactorVerifier *TwoFactorVerifier) TryPackSetProposer(proposer common.Address) ([]byte, error) {
	return twoFactorVerifier.abi.Pack("setProposer", proposer)
}

// PackSetTeeVerifier is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x016f7283.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setTeeVerifier(address verifier) returns()
func (twoFactorVerifier *TwoFactorVerifier) PackSetTeeVerifier(verifier common.Address) []byte {
	enc, err := twoFactorVerifier.abi.Pack("setTeeVerifier", verifier)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetTeeVerifier is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x016f7283.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setTeeVerifier(address verifier) returns()
func (twoFactorVerifier *TwoFactorVerifier) TryPackSetTeeVerifier(verifier common.Address) ([]byte, error) {
	return twoFactorVerifier.abi.Pack("setTeeVerifier", verifier)
}

// PackSetZkVerifier is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x96913528.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setZkVerifier(address verifier) returns()
func (twoFactorVerifier *TwoFactorVerifier) PackSetZkVerifier(verifier common.Address) []byte {
	enc, err := twoFactorVerifier.abi.Pack("setZkVerifier", verifier)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetZkVerifier is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x96913528.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setZkVerifier(address verifier) returns()
func (twoFactorVerifier *TwoFactorVerifier) TryPackSetZkVerifier(verifier common.Address) ([]byte, error) {
	return twoFactorVerifier.abi.Pack("setZkVerifier", verifier)
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
// Solidity: function statementOf((uint64,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32) transition) view returns(bytes32 statement)
func (twoFactorVerifier *TwoFactorVerifier) PackStatementOf(transition IRollupZkVerifierTransition) []byte {
	enc, err := twoFactorVerifier.abi.Pack("statementOf", transition)
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
func (twoFactorVerifier *TwoFactorVerifier) TryPackStatementOf(transition IRollupZkVerifierTransition) ([]byte, error) {
	return twoFactorVerifier.abi.Pack("statementOf", transition)
}

// UnpackStatementOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9a82d341.
//
// Solidity: function statementOf((uint64,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32) transition) view returns(bytes32 statement)
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
// the contract method with ID 0x7395a8c2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function submitTeeUnder(address verifier, (address,uint64,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,bytes32,uint32) claim_, (uint8,bytes32,bytes32,address,uint32,address,uint64,bytes32,bytes32) proof) returns()
func (twoFactorVerifier *TwoFactorVerifier) PackSubmitTeeUnder(verifier common.Address, claim TeeProofsClaim, proof TeeProofsProof) []byte {
	enc, err := twoFactorVerifier.abi.Pack("submitTeeUnder", verifier, claim, proof)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSubmitTeeUnder is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7395a8c2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function submitTeeUnder(address verifier, (address,uint64,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,bytes32,uint32) claim_, (uint8,bytes32,bytes32,address,uint32,address,uint64,bytes32,bytes32) proof) returns()
func (twoFactorVerifier *TwoFactorVerifier) TryPackSubmitTeeUnder(verifier common.Address, claim TeeProofsClaim, proof TeeProofsProof) ([]byte, error) {
	return twoFactorVerifier.abi.Pack("submitTeeUnder", verifier, claim, proof)
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

// PackTransferOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2fde38b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferOwnership(address newOwner) returns()
func (twoFactorVerifier *TwoFactorVerifier) PackTransferOwnership(newOwner common.Address) []byte {
	enc, err := twoFactorVerifier.abi.Pack("transferOwnership", newOwner)
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
func (twoFactorVerifier *TwoFactorVerifier) TryPackTransferOwnership(newOwner common.Address) ([]byte, error) {
	return twoFactorVerifier.abi.Pack("transferOwnership", newOwner)
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

// PackWithdrawChange is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfae0827d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdrawChange(bytes32 id) returns()
func (twoFactorVerifier *TwoFactorVerifier) PackWithdrawChange(id [32]byte) []byte {
	enc, err := twoFactorVerifier.abi.Pack("withdrawChange", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdrawChange is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfae0827d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdrawChange(bytes32 id) returns()
func (twoFactorVerifier *TwoFactorVerifier) TryPackWithdrawChange(id [32]byte) ([]byte, error) {
	return twoFactorVerifier.abi.Pack("withdrawChange", id)
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
// the contract method with ID 0x8012509a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function zkFrozen() view returns(bool)
func (twoFactorVerifier *TwoFactorVerifier) PackZkFrozen() []byte {
	enc, err := twoFactorVerifier.abi.Pack("zkFrozen")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackZkFrozen is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8012509a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function zkFrozen() view returns(bool)
func (twoFactorVerifier *TwoFactorVerifier) TryPackZkFrozen() ([]byte, error) {
	return twoFactorVerifier.abi.Pack("zkFrozen")
}

// UnpackZkFrozen is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8012509a.
//
// Solidity: function zkFrozen() view returns(bool)
func (twoFactorVerifier *TwoFactorVerifier) UnpackZkFrozen(data []byte) (bool, error) {
	out, err := twoFactorVerifier.abi.Unpack("zkFrozen", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackZkOnly is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc136c6bc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function zkOnly() view returns(uint40 at, uint40 until)
func (twoFactorVerifier *TwoFactorVerifier) PackZkOnly() []byte {
	enc, err := twoFactorVerifier.abi.Pack("zkOnly")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackZkOnly is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc136c6bc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function zkOnly() view returns(uint40 at, uint40 until)
func (twoFactorVerifier *TwoFactorVerifier) TryPackZkOnly() ([]byte, error) {
	return twoFactorVerifier.abi.Pack("zkOnly")
}

// ZkOnlyOutput serves as a container for the return parameters of contract
// method ZkOnly.
type ZkOnlyOutput struct {
	At    *big.Int
	Until *big.Int
}

// UnpackZkOnly is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc136c6bc.
//
// Solidity: function zkOnly() view returns(uint40 at, uint40 until)
func (twoFactorVerifier *TwoFactorVerifier) UnpackZkOnly(data []byte) (ZkOnlyOutput, error) {
	out, err := twoFactorVerifier.abi.Unpack("zkOnly", data)
	outstruct := new(ZkOnlyOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.At = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Until = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
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

// TwoFactorVerifierActivationSet represents a ActivationSet event raised by the TwoFactorVerifier contract.
type TwoFactorVerifierActivationSet struct {
	Measurement [32]byte
	FirstBlock  uint64
	LastBlock   uint64
	Raw         *types.Log // Blockchain specific contextual infos
}

const TwoFactorVerifierActivationSetEventName = "ActivationSet"

// ContractEventName returns the user-defined event name.
func (TwoFactorVerifierActivationSet) ContractEventName() string {
	return TwoFactorVerifierActivationSetEventName
}

// UnpackActivationSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ActivationSet(bytes32 indexed measurement, uint64 firstBlock, uint64 lastBlock)
func (twoFactorVerifier *TwoFactorVerifier) UnpackActivationSetEvent(log *types.Log) (*TwoFactorVerifierActivationSet, error) {
	event := "ActivationSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != twoFactorVerifier.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TwoFactorVerifierActivationSet)
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

// TwoFactorVerifierChangeAnnounced represents a ChangeAnnounced event raised by the TwoFactorVerifier contract.
type TwoFactorVerifierChangeAnnounced struct {
	Id     [32]byte
	At     *big.Int
	Change []byte
	Raw    *types.Log // Blockchain specific contextual infos
}

const TwoFactorVerifierChangeAnnouncedEventName = "ChangeAnnounced"

// ContractEventName returns the user-defined event name.
func (TwoFactorVerifierChangeAnnounced) ContractEventName() string {
	return TwoFactorVerifierChangeAnnouncedEventName
}

// UnpackChangeAnnouncedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ChangeAnnounced(bytes32 indexed id, uint40 at, bytes change)
func (twoFactorVerifier *TwoFactorVerifier) UnpackChangeAnnouncedEvent(log *types.Log) (*TwoFactorVerifierChangeAnnounced, error) {
	event := "ChangeAnnounced"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != twoFactorVerifier.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TwoFactorVerifierChangeAnnounced)
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

// TwoFactorVerifierChangeEnacted represents a ChangeEnacted event raised by the TwoFactorVerifier contract.
type TwoFactorVerifierChangeEnacted struct {
	Id  [32]byte
	Raw *types.Log // Blockchain specific contextual infos
}

const TwoFactorVerifierChangeEnactedEventName = "ChangeEnacted"

// ContractEventName returns the user-defined event name.
func (TwoFactorVerifierChangeEnacted) ContractEventName() string {
	return TwoFactorVerifierChangeEnactedEventName
}

// UnpackChangeEnactedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ChangeEnacted(bytes32 indexed id)
func (twoFactorVerifier *TwoFactorVerifier) UnpackChangeEnactedEvent(log *types.Log) (*TwoFactorVerifierChangeEnacted, error) {
	event := "ChangeEnacted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != twoFactorVerifier.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TwoFactorVerifierChangeEnacted)
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

// TwoFactorVerifierChangeWithdrawn represents a ChangeWithdrawn event raised by the TwoFactorVerifier contract.
type TwoFactorVerifierChangeWithdrawn struct {
	Id  [32]byte
	Raw *types.Log // Blockchain specific contextual infos
}

const TwoFactorVerifierChangeWithdrawnEventName = "ChangeWithdrawn"

// ContractEventName returns the user-defined event name.
func (TwoFactorVerifierChangeWithdrawn) ContractEventName() string {
	return TwoFactorVerifierChangeWithdrawnEventName
}

// UnpackChangeWithdrawnEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ChangeWithdrawn(bytes32 indexed id)
func (twoFactorVerifier *TwoFactorVerifier) UnpackChangeWithdrawnEvent(log *types.Log) (*TwoFactorVerifierChangeWithdrawn, error) {
	event := "ChangeWithdrawn"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != twoFactorVerifier.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TwoFactorVerifierChangeWithdrawn)
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

// TwoFactorVerifierGuardianSet represents a GuardianSet event raised by the TwoFactorVerifier contract.
type TwoFactorVerifierGuardianSet struct {
	Guardian common.Address
	Raw      *types.Log // Blockchain specific contextual infos
}

const TwoFactorVerifierGuardianSetEventName = "GuardianSet"

// ContractEventName returns the user-defined event name.
func (TwoFactorVerifierGuardianSet) ContractEventName() string {
	return TwoFactorVerifierGuardianSetEventName
}

// UnpackGuardianSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event GuardianSet(address indexed guardian)
func (twoFactorVerifier *TwoFactorVerifier) UnpackGuardianSetEvent(log *types.Log) (*TwoFactorVerifierGuardianSet, error) {
	event := "GuardianSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != twoFactorVerifier.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TwoFactorVerifierGuardianSet)
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

// TwoFactorVerifierOwnershipTransferStarted represents a OwnershipTransferStarted event raised by the TwoFactorVerifier contract.
type TwoFactorVerifierOwnershipTransferStarted struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           *types.Log // Blockchain specific contextual infos
}

const TwoFactorVerifierOwnershipTransferStartedEventName = "OwnershipTransferStarted"

// ContractEventName returns the user-defined event name.
func (TwoFactorVerifierOwnershipTransferStarted) ContractEventName() string {
	return TwoFactorVerifierOwnershipTransferStartedEventName
}

// UnpackOwnershipTransferStartedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OwnershipTransferStarted(address indexed previousOwner, address indexed newOwner)
func (twoFactorVerifier *TwoFactorVerifier) UnpackOwnershipTransferStartedEvent(log *types.Log) (*TwoFactorVerifierOwnershipTransferStarted, error) {
	event := "OwnershipTransferStarted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != twoFactorVerifier.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TwoFactorVerifierOwnershipTransferStarted)
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

// TwoFactorVerifierOwnershipTransferred represents a OwnershipTransferred event raised by the TwoFactorVerifier contract.
type TwoFactorVerifierOwnershipTransferred struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           *types.Log // Blockchain specific contextual infos
}

const TwoFactorVerifierOwnershipTransferredEventName = "OwnershipTransferred"

// ContractEventName returns the user-defined event name.
func (TwoFactorVerifierOwnershipTransferred) ContractEventName() string {
	return TwoFactorVerifierOwnershipTransferredEventName
}

// UnpackOwnershipTransferredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OwnershipTransferred(address indexed previousOwner, address indexed newOwner)
func (twoFactorVerifier *TwoFactorVerifier) UnpackOwnershipTransferredEvent(log *types.Log) (*TwoFactorVerifierOwnershipTransferred, error) {
	event := "OwnershipTransferred"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != twoFactorVerifier.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TwoFactorVerifierOwnershipTransferred)
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

// TwoFactorVerifierPolicySet represents a PolicySet event raised by the TwoFactorVerifier contract.
type TwoFactorVerifierPolicySet struct {
	Version uint32
	Policy  IRollupGovernancePolicy
	Raw     *types.Log // Blockchain specific contextual infos
}

const TwoFactorVerifierPolicySetEventName = "PolicySet"

// ContractEventName returns the user-defined event name.
func (TwoFactorVerifierPolicySet) ContractEventName() string {
	return TwoFactorVerifierPolicySetEventName
}

// UnpackPolicySetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PolicySet(uint32 indexed version, (address,uint8,uint8,uint32,uint32,uint32,uint32,uint8,uint8,uint96) policy)
func (twoFactorVerifier *TwoFactorVerifier) UnpackPolicySetEvent(log *types.Log) (*TwoFactorVerifierPolicySet, error) {
	event := "PolicySet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != twoFactorVerifier.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TwoFactorVerifierPolicySet)
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

// TwoFactorVerifierProposerSet represents a ProposerSet event raised by the TwoFactorVerifier contract.
type TwoFactorVerifierProposerSet struct {
	Proposer common.Address
	Raw      *types.Log // Blockchain specific contextual infos
}

const TwoFactorVerifierProposerSetEventName = "ProposerSet"

// ContractEventName returns the user-defined event name.
func (TwoFactorVerifierProposerSet) ContractEventName() string {
	return TwoFactorVerifierProposerSetEventName
}

// UnpackProposerSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposerSet(address indexed proposer)
func (twoFactorVerifier *TwoFactorVerifier) UnpackProposerSetEvent(log *types.Log) (*TwoFactorVerifierProposerSet, error) {
	event := "ProposerSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != twoFactorVerifier.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TwoFactorVerifierProposerSet)
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

// TwoFactorVerifierTeeVerifierSet represents a TeeVerifierSet event raised by the TwoFactorVerifier contract.
type TwoFactorVerifierTeeVerifierSet struct {
	Verifier common.Address
	Accepted bool
	Raw      *types.Log // Blockchain specific contextual infos
}

const TwoFactorVerifierTeeVerifierSetEventName = "TeeVerifierSet"

// ContractEventName returns the user-defined event name.
func (TwoFactorVerifierTeeVerifierSet) ContractEventName() string {
	return TwoFactorVerifierTeeVerifierSetEventName
}

// UnpackTeeVerifierSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TeeVerifierSet(address indexed verifier, bool accepted)
func (twoFactorVerifier *TwoFactorVerifier) UnpackTeeVerifierSetEvent(log *types.Log) (*TwoFactorVerifierTeeVerifierSet, error) {
	event := "TeeVerifierSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != twoFactorVerifier.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TwoFactorVerifierTeeVerifierSet)
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

// TwoFactorVerifierZkOnlyAnnounced represents a ZkOnlyAnnounced event raised by the TwoFactorVerifier contract.
type TwoFactorVerifierZkOnlyAnnounced struct {
	At    *big.Int
	Until *big.Int
	Raw   *types.Log // Blockchain specific contextual infos
}

const TwoFactorVerifierZkOnlyAnnouncedEventName = "ZkOnlyAnnounced"

// ContractEventName returns the user-defined event name.
func (TwoFactorVerifierZkOnlyAnnounced) ContractEventName() string {
	return TwoFactorVerifierZkOnlyAnnouncedEventName
}

// UnpackZkOnlyAnnouncedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ZkOnlyAnnounced(uint40 at, uint40 until)
func (twoFactorVerifier *TwoFactorVerifier) UnpackZkOnlyAnnouncedEvent(log *types.Log) (*TwoFactorVerifierZkOnlyAnnounced, error) {
	event := "ZkOnlyAnnounced"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != twoFactorVerifier.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TwoFactorVerifierZkOnlyAnnounced)
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

// TwoFactorVerifierZkVerifierSet represents a ZkVerifierSet event raised by the TwoFactorVerifier contract.
type TwoFactorVerifierZkVerifierSet struct {
	Verifier common.Address
	Number   uint8
	Raw      *types.Log // Blockchain specific contextual infos
}

const TwoFactorVerifierZkVerifierSetEventName = "ZkVerifierSet"

// ContractEventName returns the user-defined event name.
func (TwoFactorVerifierZkVerifierSet) ContractEventName() string {
	return TwoFactorVerifierZkVerifierSetEventName
}

// UnpackZkVerifierSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ZkVerifierSet(address indexed verifier, uint8 number)
func (twoFactorVerifier *TwoFactorVerifier) UnpackZkVerifierSetEvent(log *types.Log) (*TwoFactorVerifierZkVerifierSet, error) {
	event := "ZkVerifierSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != twoFactorVerifier.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TwoFactorVerifierZkVerifierSet)
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
	if bytes.Equal(raw[:4], twoFactorVerifier.abi.Errors["BadActivation"].ID.Bytes()[:4]) {
		return twoFactorVerifier.UnpackBadActivationError(raw[4:])
	}
	if bytes.Equal(raw[:4], twoFactorVerifier.abi.Errors["BadDelay"].ID.Bytes()[:4]) {
		return twoFactorVerifier.UnpackBadDelayError(raw[4:])
	}
	if bytes.Equal(raw[:4], twoFactorVerifier.abi.Errors["BadPolicy"].ID.Bytes()[:4]) {
		return twoFactorVerifier.UnpackBadPolicyError(raw[4:])
	}
	if bytes.Equal(raw[:4], twoFactorVerifier.abi.Errors["BadRange"].ID.Bytes()[:4]) {
		return twoFactorVerifier.UnpackBadRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], twoFactorVerifier.abi.Errors["BadZkOnly"].ID.Bytes()[:4]) {
		return twoFactorVerifier.UnpackBadZkOnlyError(raw[4:])
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
	if bytes.Equal(raw[:4], twoFactorVerifier.abi.Errors["IsAnnounced"].ID.Bytes()[:4]) {
		return twoFactorVerifier.UnpackIsAnnouncedError(raw[4:])
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
	if bytes.Equal(raw[:4], twoFactorVerifier.abi.Errors["NotAnnounced"].ID.Bytes()[:4]) {
		return twoFactorVerifier.UnpackNotAnnouncedError(raw[4:])
	}
	if bytes.Equal(raw[:4], twoFactorVerifier.abi.Errors["NotByChange"].ID.Bytes()[:4]) {
		return twoFactorVerifier.UnpackNotByChangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], twoFactorVerifier.abi.Errors["NotDue"].ID.Bytes()[:4]) {
		return twoFactorVerifier.UnpackNotDueError(raw[4:])
	}
	if bytes.Equal(raw[:4], twoFactorVerifier.abi.Errors["NotGuardian"].ID.Bytes()[:4]) {
		return twoFactorVerifier.UnpackNotGuardianError(raw[4:])
	}
	if bytes.Equal(raw[:4], twoFactorVerifier.abi.Errors["NotNarrower"].ID.Bytes()[:4]) {
		return twoFactorVerifier.UnpackNotNarrowerError(raw[4:])
	}
	if bytes.Equal(raw[:4], twoFactorVerifier.abi.Errors["NotOnHead"].ID.Bytes()[:4]) {
		return twoFactorVerifier.UnpackNotOnHeadError(raw[4:])
	}
	if bytes.Equal(raw[:4], twoFactorVerifier.abi.Errors["NotOpen"].ID.Bytes()[:4]) {
		return twoFactorVerifier.UnpackNotOpenError(raw[4:])
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
	if bytes.Equal(raw[:4], twoFactorVerifier.abi.Errors["OwnableInvalidOwner"].ID.Bytes()[:4]) {
		return twoFactorVerifier.UnpackOwnableInvalidOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], twoFactorVerifier.abi.Errors["OwnableUnauthorizedAccount"].ID.Bytes()[:4]) {
		return twoFactorVerifier.UnpackOwnableUnauthorizedAccountError(raw[4:])
	}
	if bytes.Equal(raw[:4], twoFactorVerifier.abi.Errors["ResolutionNotDue"].ID.Bytes()[:4]) {
		return twoFactorVerifier.UnpackResolutionNotDueError(raw[4:])
	}
	if bytes.Equal(raw[:4], twoFactorVerifier.abi.Errors["TooManyClaims"].ID.Bytes()[:4]) {
		return twoFactorVerifier.UnpackTooManyClaimsError(raw[4:])
	}
	if bytes.Equal(raw[:4], twoFactorVerifier.abi.Errors["TooManyVerifiers"].ID.Bytes()[:4]) {
		return twoFactorVerifier.UnpackTooManyVerifiersError(raw[4:])
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

// TwoFactorVerifierBadActivation represents a BadActivation error raised by the TwoFactorVerifier contract.
type TwoFactorVerifierBadActivation struct {
	Measurement [32]byte
	FirstBlock  uint64
	LastBlock   uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadActivation(bytes32 measurement, uint64 firstBlock, uint64 lastBlock)
func TwoFactorVerifierBadActivationErrorID() common.Hash {
	return common.HexToHash("0x1eef32ee6ad4a88f29d26ed927b348ce27df330d4f48383fb3f98353539e591a")
}

// UnpackBadActivationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadActivation(bytes32 measurement, uint64 firstBlock, uint64 lastBlock)
func (twoFactorVerifier *TwoFactorVerifier) UnpackBadActivationError(raw []byte) (*TwoFactorVerifierBadActivation, error) {
	out := new(TwoFactorVerifierBadActivation)
	if err := twoFactorVerifier.abi.UnpackIntoInterface(out, "BadActivation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TwoFactorVerifierBadDelay represents a BadDelay error raised by the TwoFactorVerifier contract.
type TwoFactorVerifierBadDelay struct {
	Delay uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadDelay(uint32 delay)
func TwoFactorVerifierBadDelayErrorID() common.Hash {
	return common.HexToHash("0xe330c87fcf83e271c875802ea05e51c382e0e71911b07cfe7cb4ae5fdf579e18")
}

// UnpackBadDelayError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadDelay(uint32 delay)
func (twoFactorVerifier *TwoFactorVerifier) UnpackBadDelayError(raw []byte) (*TwoFactorVerifierBadDelay, error) {
	out := new(TwoFactorVerifierBadDelay)
	if err := twoFactorVerifier.abi.UnpackIntoInterface(out, "BadDelay", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TwoFactorVerifierBadPolicy represents a BadPolicy error raised by the TwoFactorVerifier contract.
type TwoFactorVerifierBadPolicy struct {
	Field [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadPolicy(bytes32 field)
func TwoFactorVerifierBadPolicyErrorID() common.Hash {
	return common.HexToHash("0x0f1ff38f8d80971d7d69444eb7172cfbc169e84b6c7b7fabf777e8c06d4aa093")
}

// UnpackBadPolicyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadPolicy(bytes32 field)
func (twoFactorVerifier *TwoFactorVerifier) UnpackBadPolicyError(raw []byte) (*TwoFactorVerifierBadPolicy, error) {
	out := new(TwoFactorVerifierBadPolicy)
	if err := twoFactorVerifier.abi.UnpackIntoInterface(out, "BadPolicy", raw); err != nil {
		return nil, err
	}
	return out, nil
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

// TwoFactorVerifierBadZkOnly represents a BadZkOnly error raised by the TwoFactorVerifier contract.
type TwoFactorVerifierBadZkOnly struct {
	At    *big.Int
	Until *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadZkOnly(uint40 at, uint40 until)
func TwoFactorVerifierBadZkOnlyErrorID() common.Hash {
	return common.HexToHash("0x1375e7cc4c66ea41161c07510dfad86e1085bde3cbb9b9ca2a7a02cfea575a2a")
}

// UnpackBadZkOnlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadZkOnly(uint40 at, uint40 until)
func (twoFactorVerifier *TwoFactorVerifier) UnpackBadZkOnlyError(raw []byte) (*TwoFactorVerifierBadZkOnly, error) {
	out := new(TwoFactorVerifierBadZkOnly)
	if err := twoFactorVerifier.abi.UnpackIntoInterface(out, "BadZkOnly", raw); err != nil {
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

// TwoFactorVerifierIsAnnounced represents a IsAnnounced error raised by the TwoFactorVerifier contract.
type TwoFactorVerifierIsAnnounced struct {
	Id [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error IsAnnounced(bytes32 id)
func TwoFactorVerifierIsAnnouncedErrorID() common.Hash {
	return common.HexToHash("0x5fc651b9174e94110bced385097990b92ba40f4f1d237de5f3f8ab5e043e129c")
}

// UnpackIsAnnouncedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error IsAnnounced(bytes32 id)
func (twoFactorVerifier *TwoFactorVerifier) UnpackIsAnnouncedError(raw []byte) (*TwoFactorVerifierIsAnnounced, error) {
	out := new(TwoFactorVerifierIsAnnounced)
	if err := twoFactorVerifier.abi.UnpackIntoInterface(out, "IsAnnounced", raw); err != nil {
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

// TwoFactorVerifierNotAnnounced represents a NotAnnounced error raised by the TwoFactorVerifier contract.
type TwoFactorVerifierNotAnnounced struct {
	Id [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotAnnounced(bytes32 id)
func TwoFactorVerifierNotAnnouncedErrorID() common.Hash {
	return common.HexToHash("0xf032b094e3981c12ceddc5fd60cc5c6baea2ca772b62ba4d16a0213cfd0239ce")
}

// UnpackNotAnnouncedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotAnnounced(bytes32 id)
func (twoFactorVerifier *TwoFactorVerifier) UnpackNotAnnouncedError(raw []byte) (*TwoFactorVerifierNotAnnounced, error) {
	out := new(TwoFactorVerifierNotAnnounced)
	if err := twoFactorVerifier.abi.UnpackIntoInterface(out, "NotAnnounced", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TwoFactorVerifierNotByChange represents a NotByChange error raised by the TwoFactorVerifier contract.
type TwoFactorVerifierNotByChange struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotByChange(address caller)
func TwoFactorVerifierNotByChangeErrorID() common.Hash {
	return common.HexToHash("0xfc76ae5d5c75f90acde5e343a0bd1035d508e6b9c51a00d0b79c26d21f6bffd6")
}

// UnpackNotByChangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotByChange(address caller)
func (twoFactorVerifier *TwoFactorVerifier) UnpackNotByChangeError(raw []byte) (*TwoFactorVerifierNotByChange, error) {
	out := new(TwoFactorVerifierNotByChange)
	if err := twoFactorVerifier.abi.UnpackIntoInterface(out, "NotByChange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TwoFactorVerifierNotDue represents a NotDue error raised by the TwoFactorVerifier contract.
type TwoFactorVerifierNotDue struct {
	Id    [32]byte
	From  *big.Int
	Until *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotDue(bytes32 id, uint40 from, uint40 until)
func TwoFactorVerifierNotDueErrorID() common.Hash {
	return common.HexToHash("0xaf159e4d05c352aa06fb69a6e30402dac5e12986ede4d6df9e9d68f5d98335e9")
}

// UnpackNotDueError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotDue(bytes32 id, uint40 from, uint40 until)
func (twoFactorVerifier *TwoFactorVerifier) UnpackNotDueError(raw []byte) (*TwoFactorVerifierNotDue, error) {
	out := new(TwoFactorVerifierNotDue)
	if err := twoFactorVerifier.abi.UnpackIntoInterface(out, "NotDue", raw); err != nil {
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

// TwoFactorVerifierNotNarrower represents a NotNarrower error raised by the TwoFactorVerifier contract.
type TwoFactorVerifierNotNarrower struct {
	Measurement [32]byte
	FirstBlock  uint64
	LastBlock   uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotNarrower(bytes32 measurement, uint64 firstBlock, uint64 lastBlock)
func TwoFactorVerifierNotNarrowerErrorID() common.Hash {
	return common.HexToHash("0xbeef14ae1f5f841b7ebd7f5362ad7a62a7ef6a625838e423dcf8f7701b86b862")
}

// UnpackNotNarrowerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotNarrower(bytes32 measurement, uint64 firstBlock, uint64 lastBlock)
func (twoFactorVerifier *TwoFactorVerifier) UnpackNotNarrowerError(raw []byte) (*TwoFactorVerifierNotNarrower, error) {
	out := new(TwoFactorVerifierNotNarrower)
	if err := twoFactorVerifier.abi.UnpackIntoInterface(out, "NotNarrower", raw); err != nil {
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

// TwoFactorVerifierOwnableInvalidOwner represents a OwnableInvalidOwner error raised by the TwoFactorVerifier contract.
type TwoFactorVerifierOwnableInvalidOwner struct {
	Owner common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableInvalidOwner(address owner)
func TwoFactorVerifierOwnableInvalidOwnerErrorID() common.Hash {
	return common.HexToHash("0x1e4fbdf7f3ef8bcaa855599e3abf48b232380f183f08f6f813d9ffa5bd585188")
}

// UnpackOwnableInvalidOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableInvalidOwner(address owner)
func (twoFactorVerifier *TwoFactorVerifier) UnpackOwnableInvalidOwnerError(raw []byte) (*TwoFactorVerifierOwnableInvalidOwner, error) {
	out := new(TwoFactorVerifierOwnableInvalidOwner)
	if err := twoFactorVerifier.abi.UnpackIntoInterface(out, "OwnableInvalidOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TwoFactorVerifierOwnableUnauthorizedAccount represents a OwnableUnauthorizedAccount error raised by the TwoFactorVerifier contract.
type TwoFactorVerifierOwnableUnauthorizedAccount struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func TwoFactorVerifierOwnableUnauthorizedAccountErrorID() common.Hash {
	return common.HexToHash("0x118cdaa7a341953d1887a2245fd6665d741c67c8c50581daa59e1d03373fa188")
}

// UnpackOwnableUnauthorizedAccountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func (twoFactorVerifier *TwoFactorVerifier) UnpackOwnableUnauthorizedAccountError(raw []byte) (*TwoFactorVerifierOwnableUnauthorizedAccount, error) {
	out := new(TwoFactorVerifierOwnableUnauthorizedAccount)
	if err := twoFactorVerifier.abi.UnpackIntoInterface(out, "OwnableUnauthorizedAccount", raw); err != nil {
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

// TwoFactorVerifierTooManyVerifiers represents a TooManyVerifiers error raised by the TwoFactorVerifier contract.
type TwoFactorVerifierTooManyVerifiers struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooManyVerifiers()
func TwoFactorVerifierTooManyVerifiersErrorID() common.Hash {
	return common.HexToHash("0x7547bc585d02e05cab50ef0bebcbbe7f6567f03766f9fef53c90a16f80f52eec")
}

// UnpackTooManyVerifiersError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooManyVerifiers()
func (twoFactorVerifier *TwoFactorVerifier) UnpackTooManyVerifiersError(raw []byte) (*TwoFactorVerifierTooManyVerifiers, error) {
	out := new(TwoFactorVerifierTooManyVerifiers)
	if err := twoFactorVerifier.abi.UnpackIntoInterface(out, "TooManyVerifiers", raw); err != nil {
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
