// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package sgxverifier

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

// ISGXVerifierIdentity is an auto generated low-level Go binding around an user-defined struct.
type ISGXVerifierIdentity struct {
	Measurement [32]byte
	Platform    [20]byte
	Tee         uint8
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

// SGXVerifierMetaData contains all meta data concerning the SGXVerifier contract.
var SGXVerifierMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"registry_\",\"type\":\"address\",\"internalType\":\"contractIEnclaveRegistry\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"domainSeparator\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"identify\",\"inputs\":[{\"name\":\"instance\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"identity\",\"type\":\"tuple\",\"internalType\":\"structISGXVerifier.Identity\",\"components\":[{\"name\":\"measurement\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"platform\",\"type\":\"bytes20\",\"internalType\":\"bytes20\"},{\"name\":\"tee\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"registry\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIEnclaveRegistry\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"requestProof\",\"inputs\":[{\"name\":\"claim\",\"type\":\"tuple\",\"internalType\":\"structTeeProofs.Claim\",\"components\":[{\"name\":\"rollup\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"l2ChainId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"firstBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"lastHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"preRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"postRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"receipts\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"withdrawals\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"inputs\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"data\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"config\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"originNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"originHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"policy\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"app\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"wanted\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[{\"name\":\"requestId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"requests\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"sequenceOf\",\"inputs\":[{\"name\":\"claimId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"sequence\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"showEquivocation\",\"inputs\":[{\"name\":\"firstClaim\",\"type\":\"tuple\",\"internalType\":\"structTeeProofs.Claim\",\"components\":[{\"name\":\"rollup\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"l2ChainId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"firstBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"lastHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"preRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"postRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"receipts\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"withdrawals\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"inputs\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"data\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"config\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"originNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"originHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"policy\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"first\",\"type\":\"tuple\",\"internalType\":\"structTeeProofs.Proof\",\"components\":[{\"name\":\"verdict\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"computedRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"measurement\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"instance\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"policyVersion\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"recipient\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"notAfter\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"r\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"vs\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"secondClaim\",\"type\":\"tuple\",\"internalType\":\"structTeeProofs.Claim\",\"components\":[{\"name\":\"rollup\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"l2ChainId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"firstBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"lastHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"preRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"postRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"receipts\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"withdrawals\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"inputs\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"data\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"config\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"originNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"originHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"policy\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"second\",\"type\":\"tuple\",\"internalType\":\"structTeeProofs.Proof\",\"components\":[{\"name\":\"verdict\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"computedRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"measurement\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"instance\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"policyVersion\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"recipient\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"notAfter\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"r\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"vs\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"verify\",\"inputs\":[{\"name\":\"claimId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"app\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"proof\",\"type\":\"tuple\",\"internalType\":\"structTeeProofs.Proof\",\"components\":[{\"name\":\"verdict\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"computedRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"measurement\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"instance\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"policyVersion\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"recipient\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"notAfter\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"r\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"vs\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"EquivocationShown\",\"inputs\":[{\"name\":\"instance\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"rollup\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"firstClaim\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"secondClaim\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ProofRequested\",\"inputs\":[{\"name\":\"requestId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"sequence\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"app\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"claim\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structTeeProofs.Claim\",\"components\":[{\"name\":\"rollup\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"l2ChainId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"firstBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"lastHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"preRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"postRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"receipts\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"withdrawals\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"inputs\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"data\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"config\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"originNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"originHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"policy\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"deadline\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"wanted\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"BadRequest\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"BadSignature\",\"inputs\":[{\"name\":\"instance\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"BadVerdict\",\"inputs\":[{\"name\":\"verdict\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"IsRequested\",\"inputs\":[{\"name\":\"claimId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"sequence\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"NoEquivocation\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NoRegistry\",\"inputs\":[{\"name\":\"registry\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotAuthorized\",\"inputs\":[{\"name\":\"instance\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"app\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"policyVersion\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"NotTheRollup\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"rollup\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ProofTooLate\",\"inputs\":[{\"name\":\"notAfter\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}]",
	ID:  "SGXVerifier",
	Bin: "0x60e0806040523461013357602081611b89803803809161001f8285610137565b83398101031261013357516001600160a01b03811680820361013357803b1561012157506080524660a05260405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f24e5e7186ac466720a64146ab0136f793425bf0b7f63e542d2526b8a5f49595d60408201527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc660608201524660808201523060a082015260a081526100dc60c082610137565b51902060c052604051611a1a908161016f8239608051818181610a4d01528181610c8b01528181610db601526111c2015260a05181611536015260c0518161155c0152f35b637df62f3b60e01b5f5260045260245ffd5b5f80fd5b601f909101601f19168101906001600160401b0382119082101761015a57604052565b634e487b7160e01b5f52604160045260245ffdfe6080806040526004361015610012575f80fd5b5f905f3560e01c9081634d207d9a146111365750806378ecd39914610caf5780637b10399914610c6c5780638d3dc3e214610493578063b74cb2db1461046c578063c6bf599514610438578063f698da25146104155763fe30dff414610076575f80fd5b3461030b573660031901610260811261030e576102001361030b57610204356001600160a01b03811680910361030e57610224359067ffffffffffffffff8216809203610411576102443560ff811680910361040d576001600160a01b036100dc611412565b1633036103cd57811580156103c5575b80156103bc575b801561037e575b6103565761010f61010a36611428565b6118fb565b90818552600160205267ffffffffffffffff60408620541680610326575084549167ffffffffffffffff831667ffffffffffffffff811461031257600167ffffffffffffffff910116809367ffffffffffffffff19161786558086526001602052604086208367ffffffffffffffff1982541617905560405160208101917f4db26947adca3c07c549b55b03f9a213b5e3c37f06ec0d532a60f0bf6f16582183524660408301523060608301526080820152608081526101d060a0826113cb565b51902093604051956001600160a01b036101e861137b565b16875260243567ffffffffffffffff811680910361030e57602088015260443567ffffffffffffffff811680910361030e57604088015260643567ffffffffffffffff811680910361030e576060880152608435608088015260a43560a088015260c43560c088015260e43560e088015261010435610100880152610124356101208801526101443561014088015261016435610160880152610184356101808801526101a43567ffffffffffffffff811680910361030e576101a08801526101c4356101c08801526101e4359063ffffffff821680920361030b57508686937ff778d21b63d926bb46cbb6dcecc84826c8864de21a3124867efbf380204c070693610240936101e060209b0152610200830152610220820152a4604051908152f35b80fd5b5080fd5b602487634e487b7160e01b81526011600452fd5b85604491847f5b9e83cc000000000000000000000000000000000000000000000000000000008352600452602452fd5b6004847f41cc6b21000000000000000000000000000000000000000000000000000000008152fd5b5060643567ffffffffffffffff8116908181036103b857506044359067ffffffffffffffff8216918281036103b45750106100fa565b8680fd5b8580fd5b504283106100f3565b5080156100ec565b6044846001600160a01b036103e0611412565b7f21046add0000000000000000000000000000000000000000000000000000000083523360045216602452fd5b8380fd5b8280fd5b503461030b578060031936011261030b576020610430611533565b604051908152f35b503461030b57602036600319011261030b5767ffffffffffffffff6040602092600435815260018452205416604051908152f35b503461030b578060031936011261030b5767ffffffffffffffff6020915416604051908152f35b5034610b3d5736600319016106408112610b3d5761020013610b3d5761012036610203190112610b3d5761020036610323190112610b3d5761012036610523190112610b3d576104e1611692565b6104e96116c9565b6104f16113fb565b6001600160a01b0361058435166105843503610b3d576001600160a01b03806105843516911614801590610c5d575b610c355761053061010a36611428565b60405161053c81611391565b610324356001600160a01b0381168103610b3d5781526103443567ffffffffffffffff81168103610b3d5760208201526103643567ffffffffffffffff81168103610b3d5760408201526103843567ffffffffffffffff81168103610b3d5760608201526103a43560808201526103c43560a08201526103e43560c08201526104043560e0820152610424356101008201526104443561012082015261046435610140820152610484356101608201526104a4356101808201526104c43567ffffffffffffffff81168103610b3d576101a08201526104e4356101c0820152610504359063ffffffff82168203610b3d5761063c916101e08201526118fb565b90610645611533565b6103043560ff1c601b01601b11610bb357604051610662816113ae565b6102043560ff811690818103610b3d5782526102243560208301526102443580604084015261026435926001600160a01b0384168414159283610b3d57846060830152610284359163ffffffff83168303610b3d578260808201526102a435926001600160a01b0384168403610b3d578360a08301526102c4359267ffffffffffffffff8416808503610b3d576001600160a01b035f9663ffffffff8d9560209a60809960c08a01526102e435988960e082015261010061030435910152604051968c8801987fd00a09f0c7a50d779c3ec7685bb2217e12f95fff3719e7d6ac6d119e556de04b8a5260408901526060880152610224358a88015260a0870152838d1660c08701521660e085015216610100830152610120820152610120815261078e610140826113cb565b5190206040518581019161190160f01b83528960228301526042820152604281526107ba6062826113cb565b5190209060405191825260ff61030435811c601b01168583015260408201526001600160ff1b036103043516606082015282805260015afa15610b32576001600160a01b035f51168015908115610c1e575b508015610be9575b610bc75750506106243560ff1c601b01601b11610bb35760405190610838826113ae565b610524359060ff82168203610b3d578183526105443560208401526105643560408401525f926105843560608201526105a4359063ffffffff82168203610b3d578160808201526105c435926001600160a01b0384168403610b3d578360a08301526105e4359267ffffffffffffffff84168403610b3d5760209567ffffffffffffffff856001600160a01b035f9863ffffffff8e9660809a60c08b015261060435998a60e08201526101006106243591015260ff604051978e8901997fd00a09f0c7a50d779c3ec7685bb2217e12f95fff3719e7d6ac6d119e556de04b8b5260408a0152166060880152610544358b8801526105643560a088015283610584351660c08801521660e086015216610100840152166101208201526101208152610964610140826113cb565b519020604051908682019261190160f01b845260228301526042820152604281526109906062826113cb565b5190209060405191825260ff61062435811c601b01168583015260408201526001600160ff1b036106243516606082015282805260015afa15610b32576001600160a01b035f51168015908115610b99575b508015610b64575b610b4157507fabb939b1a5be66e38d129250875844d4732cd118ccca8083020637c79e7322d660606001600160a01b0380610a236113fb565b95610a2c611412565b90604051968752602087015233604087015216941692a36001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016610a756113fb565b813b15610b3d576001600160a01b0360a45f928360405195869485937fafd0224b00000000000000000000000000000000000000000000000000000000855216600484015260406024840152603a60448401527f65717569766f636174696f6e3a206974207369676e65642074776f207665726460648401527f69637473206f66207768696368206f6e652069732066616c736500000000000060848401525af18015610b3257610b24575080f35b610b3091505f906113cb565b005b6040513d5f823e3d90fd5b5f80fd5b610b3d57639a7d38d960e01b5f526001600160a01b03610584351660045260245ffd5b507f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a06001600160ff1b036106243516116109ea565b9150505f906001600160a01b03610584351614155f6109e2565b634e487b7160e01b5f52601160045260245ffd5b610b3d57806001600160a01b039150639a7d38d960e01b5f521660045260245ffd5b507f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a06001600160ff1b03610304351611610814565b9150505f906001600160a01b03831614155f61080c565b7ff6956d99000000000000000000000000000000000000000000000000000000005f5260045ffd5b50610c66611700565b15610520565b34610b3d575f366003190112610b3d5760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610b3d57610160366003190112610b3d576024356001600160a01b0381168103610b3d57610120366043190112610b3d57610ce9611533565b6040517fd00a09f0c7a50d779c3ec7685bb2217e12f95fff3719e7d6ac6d119e556de04b8152602081016004358152604082019060e060448337610120832061190160f01b845284600285015260228401526042832083526101443560ff1c601b0190526101243590526001600160ff1b03610144351660608201525f805260205f60808360015afa5060205f60648151937f0c654ccb00000000000000000000000000000000000000000000000000000000815260a435600482015260c43560248201528660448201527f00000000000000000000000000000000000000000000000000000000000000005afa60203d141660015f511416907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a06001600160ff1b03610144351611811517159060a4351416169060443591426101043510156064351560018514166002851417161615610e4057005b4267ffffffffffffffff610e52611616565b16106110f957610e6061162e565b6101443560ff1c601b01601b11610bb35760405191610e7e836113ae565b60ff81168103610b3d578083526064356020840152608435604084015260a4356001600160a01b03811614159283610b3d5760a435606082015263ffffffff60c4351660c43503610b3d5760c435608082015260e435926001600160a01b03841693848103610b3d5760a083015267ffffffffffffffff610104351692836101043503610b3d576020945f946080946101043560c08201526101243560e0820152610100610144359101526040519160ff888401947fd00a09f0c7a50d779c3ec7685bb2217e12f95fff3719e7d6ac6d119e556de04b865260043560408601521660608401526064358684015260843560a08401526001600160a01b0360a4351660c084015263ffffffff60c4351660e08401526101008301526101208201526101208152610faf610140826113cb565b519020604051908582019261190160f01b84526022830152604282015260428152610fdb6062826113cb565b51902060405190815260ff61014435811c601b0116848201526101243560408201526001600160ff1b036101443516606082015282805260015afa15610b32576001600160a01b035f511680159081156110e0575b5080156110ab575b61108957610b3d576001600160a01b03907f27d4e3a2000000000000000000000000000000000000000000000000000000005f528160a435166004521660245263ffffffff60c4351660445260645ffd5b610b3d57639a7d38d960e01b5f526001600160a01b0360a4351660045260245ffd5b507f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a06001600160ff1b03610144351611611038565b9150505f906001600160a01b0360a43516141583611030565b67ffffffffffffffff61110a611616565b7f415cc53f000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b34610b3d576020366003190112610b3d5761114f61137b565b906060810181811067ffffffffffffffff821117611367576040525f815260208101915f835260408201905f82526001600160a01b03604051917ff0eb5e5400000000000000000000000000000000000000000000000000000000835216600482015260a0816024816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa908115610b32575f905f905f905f946112d5575b5060ff8093941685526bffffffffffffffffffffffff191686521680611246575b60608460ff8588604051935184526bffffffffffffffffffffffff19905116602084015251166040820152f35b6001600160a01b0391602460209260405194859384927fde7ad2580000000000000000000000000000000000000000000000000000000084526004840152165afa908115610b32575f916112a0575b508252806060611219565b9190506020823d6020116112cd575b816112bc602093836113cb565b81010312610b3d5790516060611295565b3d91506112af565b935050505060a0813d60a01161135f575b816112f360a093836113cb565b81010312610b3d578051906001600160a01b0382168203610b3d5761131a602082016113ed565b91604082015180151503610b3d576060820151906bffffffffffffffffffffffff1982168203610b3d5760ff61135360808295016113ed565b919492919493506111f8565b3d91506112e6565b634e487b7160e01b5f52604160045260245ffd5b600435906001600160a01b0382168203610b3d57565b610200810190811067ffffffffffffffff82111761136757604052565b610120810190811067ffffffffffffffff82111761136757604052565b90601f8019910116810190811067ffffffffffffffff82111761136757604052565b519060ff82168203610b3d57565b610264356001600160a01b0381168103610b3d5790565b6004356001600160a01b0381168103610b3d5790565b610200906003190112610b3d576040519061144282611391565b816004356001600160a01b0381168103610b3d57815260243567ffffffffffffffff81168103610b3d57602082015260443567ffffffffffffffff81168103610b3d57604082015260643567ffffffffffffffff81168103610b3d576060820152608435608082015260a43560a082015260c43560c082015260e43560e082015261010435610100820152610124356101208201526101443561014082015261016435610160820152610184356101808201526101a43567ffffffffffffffff81168103610b3d576101a08201526101c4356101c08201526101e4359063ffffffff82168203610b3d576101e00152565b467f00000000000000000000000000000000000000000000000000000000000000000361157e577f000000000000000000000000000000000000000000000000000000000000000090565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f24e5e7186ac466720a64146ab0136f793425bf0b7f63e542d2526b8a5f49595d60408201527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc660608201524660808201523060a082015260a0815261161060c0826113cb565b51902090565b6101043567ffffffffffffffff81168103610b3d5790565b60443560ff811690818103610b3d57506002811461168f5760018114801590611684575b6116595750565b7ffa3c4ef4000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b506064351515611652565b50565b6102043560ff811690818103610b3d57506002811461168f57600181148015906116bd576116595750565b50610224351515611652565b6105243560ff811690818103610b3d57506002811461168f57600181148015906116f4576116595750565b50610544351515611652565b6004356001600160a01b03811690818103610b3d575061032435906001600160a01b03821691828103610b3d5750148015906118eb575b80156118b3575b801561187b575b801561186c575b801561185d575b801561184d575b8015611814575b8015611804575b611800576104043560e43514806117f1575b806117e2575b6102043560ff811690818103610b3d5760018214806117c8575b6117c25750610524359060ff821691828103610b3d5750141590816117bd575090565b905090565b50501590565b506105243560ff8116808203610b3d57600191501461179a565b50610444356101243514611780565b5061042435610104351461177a565b5f90565b506104e4356101c4351415611768565b506101a43567ffffffffffffffff811690818103610b3d57506104c4359067ffffffffffffffff821691828103610b3d57501415611761565b506104643561014435141561175a565b506103e43560c4351415611753565b506103a435608435141561174c565b5060643567ffffffffffffffff811690818103610b3d5750610384359067ffffffffffffffff821691828103610b3d57501415611745565b5060443567ffffffffffffffff811690818103610b3d5750610364359067ffffffffffffffff821691828103610b3d5750141561173e565b506104a435610184351415611737565b60405163ffffffff6101e060208301937fcbc5c53c117ca57b20f235faa6f2b578b2397b90d1a2c68a18d5c9f0bd6e485685526001600160a01b03815116604085015267ffffffffffffffff602082015116606085015267ffffffffffffffff604082015116608085015267ffffffffffffffff60608201511660a0850152608081015160c085015260a081015160e085015260c081015161010085015260e08101516101208501526101008101516101408501526101208101516101608501526101408101516101808501526101608101516101a08501526101808101516101c085015267ffffffffffffffff6101a082015116828501526101c08101516102008501520151166102208201526102208152611610610240826113cb56",
}

// SGXVerifier is an auto generated Go binding around an Ethereum contract.
type SGXVerifier struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *SGXVerifier) GetABI() abi.ABI {
	return c.abi
}

// NewSGXVerifier creates a new instance of SGXVerifier.
func NewSGXVerifier() *SGXVerifier {
	parsed, err := SGXVerifierMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &SGXVerifier{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *SGXVerifier) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address registry_) returns()
func (sGXVerifier *SGXVerifier) PackConstructor(registry_ common.Address) []byte {
	enc, err := sGXVerifier.abi.Pack("", registry_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackDomainSeparator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf698da25.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function domainSeparator() view returns(bytes32)
func (sGXVerifier *SGXVerifier) PackDomainSeparator() []byte {
	enc, err := sGXVerifier.abi.Pack("domainSeparator")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDomainSeparator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf698da25.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function domainSeparator() view returns(bytes32)
func (sGXVerifier *SGXVerifier) TryPackDomainSeparator() ([]byte, error) {
	return sGXVerifier.abi.Pack("domainSeparator")
}

// UnpackDomainSeparator is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf698da25.
//
// Solidity: function domainSeparator() view returns(bytes32)
func (sGXVerifier *SGXVerifier) UnpackDomainSeparator(data []byte) ([32]byte, error) {
	out, err := sGXVerifier.abi.Unpack("domainSeparator", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackIdentify is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4d207d9a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function identify(address instance) view returns((bytes32,bytes20,uint8) identity)
func (sGXVerifier *SGXVerifier) PackIdentify(instance common.Address) []byte {
	enc, err := sGXVerifier.abi.Pack("identify", instance)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIdentify is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4d207d9a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function identify(address instance) view returns((bytes32,bytes20,uint8) identity)
func (sGXVerifier *SGXVerifier) TryPackIdentify(instance common.Address) ([]byte, error) {
	return sGXVerifier.abi.Pack("identify", instance)
}

// UnpackIdentify is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4d207d9a.
//
// Solidity: function identify(address instance) view returns((bytes32,bytes20,uint8) identity)
func (sGXVerifier *SGXVerifier) UnpackIdentify(data []byte) (ISGXVerifierIdentity, error) {
	out, err := sGXVerifier.abi.Unpack("identify", data)
	if err != nil {
		return *new(ISGXVerifierIdentity), err
	}
	out0 := *abi.ConvertType(out[0], new(ISGXVerifierIdentity)).(*ISGXVerifierIdentity)
	return out0, nil
}

// PackRegistry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b103999.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function registry() view returns(address)
func (sGXVerifier *SGXVerifier) PackRegistry() []byte {
	enc, err := sGXVerifier.abi.Pack("registry")
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
func (sGXVerifier *SGXVerifier) TryPackRegistry() ([]byte, error) {
	return sGXVerifier.abi.Pack("registry")
}

// UnpackRegistry is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7b103999.
//
// Solidity: function registry() view returns(address)
func (sGXVerifier *SGXVerifier) UnpackRegistry(data []byte) (common.Address, error) {
	out, err := sGXVerifier.abi.Unpack("registry", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackRequestProof is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfe30dff4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function requestProof((address,uint64,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,bytes32,uint32) claim, address app, uint64 deadline, uint8 wanted) returns(bytes32 requestId)
func (sGXVerifier *SGXVerifier) PackRequestProof(claim TeeProofsClaim, app common.Address, deadline uint64, wanted uint8) []byte {
	enc, err := sGXVerifier.abi.Pack("requestProof", claim, app, deadline, wanted)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRequestProof is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfe30dff4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function requestProof((address,uint64,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,bytes32,uint32) claim, address app, uint64 deadline, uint8 wanted) returns(bytes32 requestId)
func (sGXVerifier *SGXVerifier) TryPackRequestProof(claim TeeProofsClaim, app common.Address, deadline uint64, wanted uint8) ([]byte, error) {
	return sGXVerifier.abi.Pack("requestProof", claim, app, deadline, wanted)
}

// UnpackRequestProof is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfe30dff4.
//
// Solidity: function requestProof((address,uint64,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,bytes32,uint32) claim, address app, uint64 deadline, uint8 wanted) returns(bytes32 requestId)
func (sGXVerifier *SGXVerifier) UnpackRequestProof(data []byte) ([32]byte, error) {
	out, err := sGXVerifier.abi.Unpack("requestProof", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackRequests is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb74cb2db.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function requests() view returns(uint64)
func (sGXVerifier *SGXVerifier) PackRequests() []byte {
	enc, err := sGXVerifier.abi.Pack("requests")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRequests is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb74cb2db.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function requests() view returns(uint64)
func (sGXVerifier *SGXVerifier) TryPackRequests() ([]byte, error) {
	return sGXVerifier.abi.Pack("requests")
}

// UnpackRequests is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb74cb2db.
//
// Solidity: function requests() view returns(uint64)
func (sGXVerifier *SGXVerifier) UnpackRequests(data []byte) (uint64, error) {
	out, err := sGXVerifier.abi.Unpack("requests", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackSequenceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc6bf5995.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function sequenceOf(bytes32 claimId) view returns(uint64 sequence)
func (sGXVerifier *SGXVerifier) PackSequenceOf(claimId [32]byte) []byte {
	enc, err := sGXVerifier.abi.Pack("sequenceOf", claimId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSequenceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc6bf5995.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function sequenceOf(bytes32 claimId) view returns(uint64 sequence)
func (sGXVerifier *SGXVerifier) TryPackSequenceOf(claimId [32]byte) ([]byte, error) {
	return sGXVerifier.abi.Pack("sequenceOf", claimId)
}

// UnpackSequenceOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc6bf5995.
//
// Solidity: function sequenceOf(bytes32 claimId) view returns(uint64 sequence)
func (sGXVerifier *SGXVerifier) UnpackSequenceOf(data []byte) (uint64, error) {
	out, err := sGXVerifier.abi.Unpack("sequenceOf", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackShowEquivocation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8d3dc3e2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function showEquivocation((address,uint64,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,bytes32,uint32) firstClaim, (uint8,bytes32,bytes32,address,uint32,address,uint64,bytes32,bytes32) first, (address,uint64,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,bytes32,uint32) secondClaim, (uint8,bytes32,bytes32,address,uint32,address,uint64,bytes32,bytes32) second) returns()
func (sGXVerifier *SGXVerifier) PackShowEquivocation(firstClaim TeeProofsClaim, first TeeProofsProof, secondClaim TeeProofsClaim, second TeeProofsProof) []byte {
	enc, err := sGXVerifier.abi.Pack("showEquivocation", firstClaim, first, secondClaim, second)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackShowEquivocation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8d3dc3e2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function showEquivocation((address,uint64,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,bytes32,uint32) firstClaim, (uint8,bytes32,bytes32,address,uint32,address,uint64,bytes32,bytes32) first, (address,uint64,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,bytes32,uint32) secondClaim, (uint8,bytes32,bytes32,address,uint32,address,uint64,bytes32,bytes32) second) returns()
func (sGXVerifier *SGXVerifier) TryPackShowEquivocation(firstClaim TeeProofsClaim, first TeeProofsProof, secondClaim TeeProofsClaim, second TeeProofsProof) ([]byte, error) {
	return sGXVerifier.abi.Pack("showEquivocation", firstClaim, first, secondClaim, second)
}

// PackVerify is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x78ecd399.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function verify(bytes32 claimId, address app, (uint8,bytes32,bytes32,address,uint32,address,uint64,bytes32,bytes32) proof) view returns()
func (sGXVerifier *SGXVerifier) PackVerify(claimId [32]byte, app common.Address, proof TeeProofsProof) []byte {
	enc, err := sGXVerifier.abi.Pack("verify", claimId, app, proof)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVerify is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x78ecd399.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function verify(bytes32 claimId, address app, (uint8,bytes32,bytes32,address,uint32,address,uint64,bytes32,bytes32) proof) view returns()
func (sGXVerifier *SGXVerifier) TryPackVerify(claimId [32]byte, app common.Address, proof TeeProofsProof) ([]byte, error) {
	return sGXVerifier.abi.Pack("verify", claimId, app, proof)
}

// SGXVerifierEquivocationShown represents a EquivocationShown event raised by the SGXVerifier contract.
type SGXVerifierEquivocationShown struct {
	Instance    common.Address
	Rollup      common.Address
	FirstClaim  [32]byte
	SecondClaim [32]byte
	By          common.Address
	Raw         *types.Log // Blockchain specific contextual infos
}

const SGXVerifierEquivocationShownEventName = "EquivocationShown"

// ContractEventName returns the user-defined event name.
func (SGXVerifierEquivocationShown) ContractEventName() string {
	return SGXVerifierEquivocationShownEventName
}

// UnpackEquivocationShownEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EquivocationShown(address indexed instance, address indexed rollup, bytes32 firstClaim, bytes32 secondClaim, address by)
func (sGXVerifier *SGXVerifier) UnpackEquivocationShownEvent(log *types.Log) (*SGXVerifierEquivocationShown, error) {
	event := "EquivocationShown"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != sGXVerifier.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SGXVerifierEquivocationShown)
	if len(log.Data) > 0 {
		if err := sGXVerifier.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range sGXVerifier.abi.Events[event].Inputs {
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

// SGXVerifierProofRequested represents a ProofRequested event raised by the SGXVerifier contract.
type SGXVerifierProofRequested struct {
	RequestId [32]byte
	Sequence  uint64
	App       common.Address
	Claim     TeeProofsClaim
	Deadline  uint64
	Wanted    uint8
	Raw       *types.Log // Blockchain specific contextual infos
}

const SGXVerifierProofRequestedEventName = "ProofRequested"

// ContractEventName returns the user-defined event name.
func (SGXVerifierProofRequested) ContractEventName() string {
	return SGXVerifierProofRequestedEventName
}

// UnpackProofRequestedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProofRequested(bytes32 indexed requestId, uint64 indexed sequence, address indexed app, (address,uint64,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,bytes32,uint32) claim, uint64 deadline, uint8 wanted)
func (sGXVerifier *SGXVerifier) UnpackProofRequestedEvent(log *types.Log) (*SGXVerifierProofRequested, error) {
	event := "ProofRequested"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != sGXVerifier.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SGXVerifierProofRequested)
	if len(log.Data) > 0 {
		if err := sGXVerifier.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range sGXVerifier.abi.Events[event].Inputs {
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
func (sGXVerifier *SGXVerifier) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], sGXVerifier.abi.Errors["BadRequest"].ID.Bytes()[:4]) {
		return sGXVerifier.UnpackBadRequestError(raw[4:])
	}
	if bytes.Equal(raw[:4], sGXVerifier.abi.Errors["BadSignature"].ID.Bytes()[:4]) {
		return sGXVerifier.UnpackBadSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], sGXVerifier.abi.Errors["BadVerdict"].ID.Bytes()[:4]) {
		return sGXVerifier.UnpackBadVerdictError(raw[4:])
	}
	if bytes.Equal(raw[:4], sGXVerifier.abi.Errors["IsRequested"].ID.Bytes()[:4]) {
		return sGXVerifier.UnpackIsRequestedError(raw[4:])
	}
	if bytes.Equal(raw[:4], sGXVerifier.abi.Errors["NoEquivocation"].ID.Bytes()[:4]) {
		return sGXVerifier.UnpackNoEquivocationError(raw[4:])
	}
	if bytes.Equal(raw[:4], sGXVerifier.abi.Errors["NoRegistry"].ID.Bytes()[:4]) {
		return sGXVerifier.UnpackNoRegistryError(raw[4:])
	}
	if bytes.Equal(raw[:4], sGXVerifier.abi.Errors["NotAuthorized"].ID.Bytes()[:4]) {
		return sGXVerifier.UnpackNotAuthorizedError(raw[4:])
	}
	if bytes.Equal(raw[:4], sGXVerifier.abi.Errors["NotTheRollup"].ID.Bytes()[:4]) {
		return sGXVerifier.UnpackNotTheRollupError(raw[4:])
	}
	if bytes.Equal(raw[:4], sGXVerifier.abi.Errors["ProofTooLate"].ID.Bytes()[:4]) {
		return sGXVerifier.UnpackProofTooLateError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// SGXVerifierBadRequest represents a BadRequest error raised by the SGXVerifier contract.
type SGXVerifierBadRequest struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadRequest()
func SGXVerifierBadRequestErrorID() common.Hash {
	return common.HexToHash("0x41cc6b21c0aabe37cabf84e19dc20f11954f79ca6bf03493cb04bce647d7443e")
}

// UnpackBadRequestError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadRequest()
func (sGXVerifier *SGXVerifier) UnpackBadRequestError(raw []byte) (*SGXVerifierBadRequest, error) {
	out := new(SGXVerifierBadRequest)
	if err := sGXVerifier.abi.UnpackIntoInterface(out, "BadRequest", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SGXVerifierBadSignature represents a BadSignature error raised by the SGXVerifier contract.
type SGXVerifierBadSignature struct {
	Instance common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadSignature(address instance)
func SGXVerifierBadSignatureErrorID() common.Hash {
	return common.HexToHash("0x9a7d38d94d3da0d5188ab778bbe9a3a38c77802b1bf2426c15740dc786da791d")
}

// UnpackBadSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadSignature(address instance)
func (sGXVerifier *SGXVerifier) UnpackBadSignatureError(raw []byte) (*SGXVerifierBadSignature, error) {
	out := new(SGXVerifierBadSignature)
	if err := sGXVerifier.abi.UnpackIntoInterface(out, "BadSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SGXVerifierBadVerdict represents a BadVerdict error raised by the SGXVerifier contract.
type SGXVerifierBadVerdict struct {
	Verdict uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadVerdict(uint8 verdict)
func SGXVerifierBadVerdictErrorID() common.Hash {
	return common.HexToHash("0xfa3c4ef4a108bb3eba95498c3eeb80f6b9547d1dff3698ca24c7f69680ee217e")
}

// UnpackBadVerdictError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadVerdict(uint8 verdict)
func (sGXVerifier *SGXVerifier) UnpackBadVerdictError(raw []byte) (*SGXVerifierBadVerdict, error) {
	out := new(SGXVerifierBadVerdict)
	if err := sGXVerifier.abi.UnpackIntoInterface(out, "BadVerdict", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SGXVerifierIsRequested represents a IsRequested error raised by the SGXVerifier contract.
type SGXVerifierIsRequested struct {
	ClaimId  [32]byte
	Sequence uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error IsRequested(bytes32 claimId, uint64 sequence)
func SGXVerifierIsRequestedErrorID() common.Hash {
	return common.HexToHash("0x5b9e83cce1ae24ac902a241262b1c83cf1d842fa9119fa8099ce4d61c175552e")
}

// UnpackIsRequestedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error IsRequested(bytes32 claimId, uint64 sequence)
func (sGXVerifier *SGXVerifier) UnpackIsRequestedError(raw []byte) (*SGXVerifierIsRequested, error) {
	out := new(SGXVerifierIsRequested)
	if err := sGXVerifier.abi.UnpackIntoInterface(out, "IsRequested", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SGXVerifierNoEquivocation represents a NoEquivocation error raised by the SGXVerifier contract.
type SGXVerifierNoEquivocation struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoEquivocation()
func SGXVerifierNoEquivocationErrorID() common.Hash {
	return common.HexToHash("0xf6956d99459153f0888a509b9ac0f632261231eb030ffc05ba465140990de07f")
}

// UnpackNoEquivocationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoEquivocation()
func (sGXVerifier *SGXVerifier) UnpackNoEquivocationError(raw []byte) (*SGXVerifierNoEquivocation, error) {
	out := new(SGXVerifierNoEquivocation)
	if err := sGXVerifier.abi.UnpackIntoInterface(out, "NoEquivocation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SGXVerifierNoRegistry represents a NoRegistry error raised by the SGXVerifier contract.
type SGXVerifierNoRegistry struct {
	Registry common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoRegistry(address registry)
func SGXVerifierNoRegistryErrorID() common.Hash {
	return common.HexToHash("0x7df62f3bbd3e4825731009f6d1cdf7a04aec680651a65efaac039592a5aaeb9a")
}

// UnpackNoRegistryError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoRegistry(address registry)
func (sGXVerifier *SGXVerifier) UnpackNoRegistryError(raw []byte) (*SGXVerifierNoRegistry, error) {
	out := new(SGXVerifierNoRegistry)
	if err := sGXVerifier.abi.UnpackIntoInterface(out, "NoRegistry", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SGXVerifierNotAuthorized represents a NotAuthorized error raised by the SGXVerifier contract.
type SGXVerifierNotAuthorized struct {
	Instance      common.Address
	App           common.Address
	PolicyVersion uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotAuthorized(address instance, address app, uint32 policyVersion)
func SGXVerifierNotAuthorizedErrorID() common.Hash {
	return common.HexToHash("0x27d4e3a23cdf5b1c1d9a4ad6d22f425c9b74daf6a82044530dd81585b89bdd14")
}

// UnpackNotAuthorizedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotAuthorized(address instance, address app, uint32 policyVersion)
func (sGXVerifier *SGXVerifier) UnpackNotAuthorizedError(raw []byte) (*SGXVerifierNotAuthorized, error) {
	out := new(SGXVerifierNotAuthorized)
	if err := sGXVerifier.abi.UnpackIntoInterface(out, "NotAuthorized", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SGXVerifierNotTheRollup represents a NotTheRollup error raised by the SGXVerifier contract.
type SGXVerifierNotTheRollup struct {
	Caller common.Address
	Rollup common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotTheRollup(address caller, address rollup)
func SGXVerifierNotTheRollupErrorID() common.Hash {
	return common.HexToHash("0x21046add77889360e45cf41c237355f5b5a73d9040ca85459910afcb6a7b8e74")
}

// UnpackNotTheRollupError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotTheRollup(address caller, address rollup)
func (sGXVerifier *SGXVerifier) UnpackNotTheRollupError(raw []byte) (*SGXVerifierNotTheRollup, error) {
	out := new(SGXVerifierNotTheRollup)
	if err := sGXVerifier.abi.UnpackIntoInterface(out, "NotTheRollup", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SGXVerifierProofTooLate represents a ProofTooLate error raised by the SGXVerifier contract.
type SGXVerifierProofTooLate struct {
	NotAfter uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ProofTooLate(uint64 notAfter)
func SGXVerifierProofTooLateErrorID() common.Hash {
	return common.HexToHash("0x415cc53fcced2ab7b998b46bd514e245c807dc67bf9f8b316d4ba7a647110d34")
}

// UnpackProofTooLateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ProofTooLate(uint64 notAfter)
func (sGXVerifier *SGXVerifier) UnpackProofTooLateError(raw []byte) (*SGXVerifierProofTooLate, error) {
	out := new(SGXVerifierProofTooLate)
	if err := sGXVerifier.abi.UnpackIntoInterface(out, "ProofTooLate", raw); err != nil {
		return nil, err
	}
	return out, nil
}
