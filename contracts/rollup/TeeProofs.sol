// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

/// @title What an enclave signs about a range of a rollup's blocks, one definition
/// @notice EIP-712, under the domain of an SGXVerifier: name "SGXVerifier", version "1", the chain that settles, the verifier's
/// address. A later version of the struct has a verifier of its own, and a rollup accepts two during a change. The claim is a
/// struct within the struct: its hash is the claim's id, and whoever keeps that needs nothing else of it to check a proof. The Go
/// twin is protocol/typed.TeeProof; both read protocol/vectors/teeproof.json.
library TeeProofs {
    /// @notice What is claimed of blocks firstBlock to lastBlock, both included.
    /// @param rollup The contract that settles the claim: the rollup's id.
    /// @param l2ChainId Of the blocks.
    /// @param parentHash Of the block before firstBlock.
    /// @param lastHash Of lastBlock.
    /// @param preRoot The state root of the parent.
    /// @param postRoot The state root after lastBlock.
    /// @param receipts keccak256 over the receipt roots of the range in order, 32 bytes each.
    /// @param withdrawals The storage root, after lastBlock, of the contract that the configuration names; zero if it names none.
    /// @param inputs keccak256 over the block hashes of the range in order, 32 bytes each.
    /// @param data What the rollup posted on this chain for the range, as it says itself; zero if it doesn't.
    /// @param config Which rules: the hash of the chain's configuration.
    /// @param originNumber A block of this chain,
    /// @param originHash and its hash.
    /// @param policy The version of the rollup's policy.
    struct Claim {
        address rollup;
        uint64 l2ChainId;
        uint64 firstBlock;
        uint64 lastBlock;
        bytes32 parentHash;
        bytes32 lastHash;
        bytes32 preRoot;
        bytes32 postRoot;
        bytes32 receipts;
        bytes32 withdrawals;
        bytes32 inputs;
        bytes32 data;
        bytes32 config;
        uint64 originNumber;
        bytes32 originHash;
        uint32 policy;
    }

    /// @notice What is signed besides the claim, and the signature.
    /// @param verdict ACCEPT or REJECT.
    /// @param computedRoot ACCEPT: zero, the claim's stand. REJECT: the state root that execution gave after lastBlock; zero if a
    /// block can't be executed, or isn't what its header says.
    /// @param measurement What the instance runs, by `Measurements.label`.
    /// @param instance Who signed.
    /// @param policyVersion Of the app's policy (`IEnclaveRegistry.policyVersion`).
    /// @param recipient Who is rewarded.
    /// @param notAfter The last second, unix time, at which it counts.
    /// @param r Of the signature, in EIP-2098's form,
    /// @param vs s in the lower half, and the parity in the top bit.
    struct Proof {
        uint8 verdict;
        bytes32 computedRoot;
        bytes32 measurement;
        address instance;
        uint32 policyVersion;
        address recipient;
        uint64 notAfter;
        bytes32 r;
        bytes32 vs;
    }

    uint8 internal constant ACCEPT = 1;
    uint8 internal constant REJECT = 2;

    bytes32 internal constant CLAIM_TYPE_HASH = keccak256(
        "Claim(address rollup,uint64 l2ChainId,uint64 firstBlock,uint64 lastBlock,bytes32 parentHash,bytes32 lastHash,bytes32 preRoot,bytes32 postRoot,bytes32 receipts,bytes32 withdrawals,bytes32 inputs,bytes32 data,bytes32 config,uint64 originNumber,bytes32 originHash,uint32 policy)"
    );
    bytes32 internal constant PROOF_TYPE_HASH = keccak256(
        "TeeProof(Claim claim,uint8 verdict,bytes32 computedRoot,bytes32 measurement,address instance,uint32 policyVersion,address recipient,uint64 notAfter)Claim(address rollup,uint64 l2ChainId,uint64 firstBlock,uint64 lastBlock,bytes32 parentHash,bytes32 lastHash,bytes32 preRoot,bytes32 postRoot,bytes32 receipts,bytes32 withdrawals,bytes32 inputs,bytes32 data,bytes32 config,uint64 originNumber,bytes32 originHash,uint32 policy)"
    );
    bytes32 internal constant DOMAIN_TYPE_HASH =
        keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)");
    bytes32 internal constant REQUEST_DOMAIN = keccak256("veritee/request/v1/proof");

    /// @notice The claim's id: EIP-712's hashStruct.
    function id(Claim memory claim) internal pure returns (bytes32) {
        return keccak256(abi.encode(CLAIM_TYPE_HASH, claim));
    }

    /// @notice The id of the request for a proof of a claim; a verifier takes one request for a claim.
    function requestId(address verifier, bytes32 claimId) internal view returns (bytes32) {
        return keccak256(abi.encode(REQUEST_DOMAIN, block.chainid, verifier, claimId));
    }

    /// @notice The domain separator of a verifier.
    function separator(address verifier) internal view returns (bytes32) {
        return
            keccak256(abi.encode(DOMAIN_TYPE_HASH, keccak256("SGXVerifier"), keccak256("1"), block.chainid, verifier));
    }

    /// @notice The hash that an instance signs.
    function digest(bytes32 claimId, Proof memory proof, bytes32 separator_) internal pure returns (bytes32) {
        bytes32 structHash = keccak256(
            abi.encode(
                PROOF_TYPE_HASH,
                claimId,
                proof.verdict,
                proof.computedRoot,
                proof.measurement,
                proof.instance,
                proof.policyVersion,
                proof.recipient,
                proof.notAfter
            )
        );
        return keccak256(abi.encodePacked(bytes2(0x1901), separator_, structHash));
    }
}
