// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {IAppAuth} from "../attestation/IAppAuth.sol";
import {IEnclaveRegistry} from "../attestation/IEnclaveRegistry.sol";
import {ISGXVerifier} from "./ISGXVerifier.sol";
import {TeeProofs} from "./TeeProofs.sol";

/// @title Checks proofs by enclaves, and removes those that contradict themselves
/// @dev ISGXVerifier is the specification. A check is one recovery and the registry's two words; `verify` is in assembly since every
/// proof of every rollup pays for it, and asks why only when it refuses. Words are hashed and compared there as they lie in calldata:
/// a number that its type can't hold is part of another digest, which nobody signed.
contract SGXVerifier is ISGXVerifier {
    /// @dev Half of secp256k1's order: the largest s that counts.
    uint256 private constant HALF_ORDER = 0x7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0;

    /// @inheritdoc ISGXVerifier
    IEnclaveRegistry public immutable registry;

    uint256 private immutable _chainId;
    bytes32 private immutable _separator;

    /// @inheritdoc ISGXVerifier
    uint64 public requests;

    /// @inheritdoc ISGXVerifier
    mapping(bytes32 claimId => uint64 sequence) public sequenceOf;

    constructor(IEnclaveRegistry registry_) {
        if (address(registry_).code.length == 0) revert NoRegistry(address(registry_));
        registry = registry_;
        _chainId = block.chainid;
        _separator = TeeProofs.separator(address(this));
    }

    /// @inheritdoc ISGXVerifier
    function requestProof(TeeProofs.Claim calldata claim, address app, uint64 deadline, uint8 wanted)
        external
        returns (bytes32 requestId)
    {
        if (msg.sender != claim.rollup) revert NotTheRollup(msg.sender, claim.rollup);
        if (app == address(0) || wanted == 0 || deadline < block.timestamp || claim.lastBlock < claim.firstBlock) {
            revert BadRequest();
        }
        bytes32 claimId = TeeProofs.id(claim);
        uint64 sequence = sequenceOf[claimId];
        if (sequence != 0) revert IsRequested(claimId, sequence);
        sequence = ++requests;
        sequenceOf[claimId] = sequence;
        requestId = TeeProofs.requestId(address(this), claimId);
        emit ProofRequested(requestId, sequence, app, claim, deadline, wanted);
    }

    /// @inheritdoc ISGXVerifier
    function showEquivocation(
        TeeProofs.Claim calldata firstClaim,
        TeeProofs.Proof calldata first,
        TeeProofs.Claim calldata secondClaim,
        TeeProofs.Proof calldata second
    ) external {
        _checkVerdict(first);
        _checkVerdict(second);
        if (first.instance != second.instance || !_contradict(firstClaim, first, secondClaim, second)) {
            revert NoEquivocation();
        }
        bytes32 firstId = TeeProofs.id(firstClaim);
        bytes32 secondId = TeeProofs.id(secondClaim);
        bytes32 separator = domainSeparator();
        _checkSignature(firstId, first, separator);
        _checkSignature(secondId, second, separator);

        emit EquivocationShown(first.instance, firstClaim.rollup, firstId, secondId, msg.sender);
        registry.revoke(first.instance, "equivocation: it signed two verdicts of which one is false");
    }

    /// @inheritdoc ISGXVerifier
    function verify(bytes32 claimId, address app, TeeProofs.Proof calldata proof) external view {
        bytes32 typeHash = TeeProofs.PROOF_TYPE_HASH;
        bytes32 separator = domainSeparator();
        bytes4 selector = IEnclaveRegistry.isAuthorized.selector;
        IEnclaveRegistry asked = registry;
        bool good;
        assembly ("memory-safe") {
            let instance := calldataload(add(proof, 0x60))

            // The seven fields that are signed lie in calldata as EIP-712 has them.
            let m := mload(0x40)
            mstore(m, typeHash)
            mstore(add(m, 0x20), claimId)
            calldatacopy(add(m, 0x40), proof, 0xe0)
            let structHash := keccak256(m, 0x120)
            mstore(m, shl(240, 0x1901))
            mstore(add(m, 0x02), separator)
            mstore(add(m, 0x22), structHash)
            mstore(m, keccak256(m, 0x42))

            let vs := calldataload(add(proof, 0x100))
            let s := shr(1, shl(1, vs))
            mstore(add(m, 0x20), add(27, shr(255, vs)))
            mstore(add(m, 0x40), calldataload(add(proof, 0xe0))) // r
            mstore(add(m, 0x60), s)
            // Where there is no signer the precompile returns nothing, and this zero stays.
            mstore(0x00, 0)
            pop(staticcall(gas(), 0x01, m, 0x80, 0x00, 0x20))
            let signer := mload(0x00)
            good := and(eq(signer, instance), iszero(or(iszero(signer), gt(s, HALF_ORDER))))

            // Nor may the signer stay where the registry's answer goes: an account without code succeeds and returns nothing.
            mstore(m, selector)
            mstore(add(m, 0x04), instance)
            mstore(add(m, 0x24), calldataload(add(proof, 0x80))) // policyVersion
            mstore(add(m, 0x44), app)
            let ok := staticcall(gas(), asked, m, 0x64, 0x00, 0x20)
            ok := and(ok, eq(returndatasize(), 0x20))
            good := and(good, and(ok, eq(mload(0x00), 1)))

            let verdict := calldataload(proof)
            ok := or(eq(verdict, 2), and(eq(verdict, 1), iszero(calldataload(add(proof, 0x20)))))
            ok := and(ok, iszero(lt(calldataload(add(proof, 0xc0)), timestamp())))
            good := and(good, ok)
        }
        if (!good) _refuse(claimId, app, proof, separator);
    }

    /// @inheritdoc ISGXVerifier
    function identify(address instance) external view returns (Identity memory identity) {
        address app;
        uint8 slot;
        (app, slot,, identity.platform, identity.tee) = registry.identity(instance);
        // Slot 0 has no measurement: it is known on governance's word. A removed instance has lost its slot.
        if (slot != 0) identity.measurement = IAppAuth(app).measurementAt(slot);
    }

    /// @inheritdoc ISGXVerifier
    function domainSeparator() public view returns (bytes32) {
        // A chain that splits off takes another id, and signatures for the one don't count on the other.
        return block.chainid == _chainId ? _separator : TeeProofs.separator(address(this));
    }

    /// @dev Says why, in the order of what is cheapest to know.
    function _refuse(bytes32 claimId, address app, TeeProofs.Proof calldata proof, bytes32 separator) private view {
        if (proof.notAfter < block.timestamp) revert ProofTooLate(proof.notAfter);
        _checkVerdict(proof);
        _checkSignature(claimId, proof, separator);
        revert NotAuthorized(proof.instance, app, proof.policyVersion);
    }

    function _checkVerdict(TeeProofs.Proof calldata proof) private pure {
        uint8 verdict = proof.verdict;
        if (verdict == TeeProofs.REJECT) return;
        if (verdict != TeeProofs.ACCEPT || proof.computedRoot != 0) revert BadVerdict(verdict);
    }

    /// @dev That the instance that the proof names signed it.
    function _checkSignature(bytes32 claimId, TeeProofs.Proof calldata proof, bytes32 separator) private pure {
        bytes32 s = proof.vs << 1 >> 1;
        uint8 v = uint8(27 + (uint256(proof.vs) >> 255));
        address signer = ecrecover(TeeProofs.digest(claimId, proof, separator), v, proof.r, s);
        if (signer == address(0) || signer != proof.instance || uint256(s) > HALF_ORDER) {
            revert BadSignature(proof.instance);
        }
    }

    /// @dev Whether at most one of the two verdicts can be true. Execution follows from what is compared first; l2ChainId and lastHash
    /// follow from config and inputs, and data and policy say nothing of it.
    function _contradict(
        TeeProofs.Claim calldata a,
        TeeProofs.Proof calldata first,
        TeeProofs.Claim calldata b,
        TeeProofs.Proof calldata second
    ) private pure returns (bool) {
        if (
            a.rollup != b.rollup || a.config != b.config || a.firstBlock != b.firstBlock || a.lastBlock != b.lastBlock
                || a.parentHash != b.parentHash || a.preRoot != b.preRoot || a.inputs != b.inputs
                || a.originNumber != b.originNumber || a.originHash != b.originHash
        ) return false;
        bool same = a.postRoot == b.postRoot && a.receipts == b.receipts && a.withdrawals == b.withdrawals;
        if (first.verdict == TeeProofs.ACCEPT && second.verdict == TeeProofs.ACCEPT) return !same;
        return first.verdict != second.verdict && same;
    }
}
