// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {PlainEvm} from "../vrf/chain/PlainEvm.sol";
import {ClaimState, ClaimStates} from "./ClaimState.sol";
import {IRollupGovernance} from "./IRollupGovernance.sol";
import {IRollupZkVerifier} from "./IRollupZkVerifier.sol";
import {ISGXVerifier} from "./ISGXVerifier.sol";
import {ITwoFactorVerifier} from "./ITwoFactorVerifier.sol";
import {TeeProofs} from "./TeeProofs.sol";
import {TwoFactorClaims} from "./TwoFactorClaims.sol";
import {TwoFactorResolution} from "./TwoFactorResolution.sol";

/// @title A rollup's ZK verifier with enclaves as its second factor
/// @dev ITwoFactorVerifier is the specification, TwoFactorClaims the state machine. Of a claim only its id and one word are needed to
/// settle it: the claim comes in calldata and is known by its hash.
contract TwoFactorVerifier is TwoFactorResolution, PlainEvm {
    using ClaimStates for ClaimState;
    using ClaimStates for uint256;

    /// @dev What a transaction brings: a ZK proof, a verdict, both, or nothing but the time. In memory, with pointers into calldata, so
    /// that the compiler makes one function of it and not one for each of its callers.
    /// @param verifier Of the verdict; zero: the one that the claim asked of.
    struct Brought {
        bool zk;
        bool tee;
        bool nothing;
        ISGXVerifier verifier;
        uint256 verdictAt;
        uint256 proofAt;
        uint256 proofLength;
    }

    /// @dev As many as workers execute for a claim (`stf.DefaultLimits`): what no honest enclave judges, none can reject.
    uint256 private constant MOST_BLOCKS = 4096;

    constructor(Beginning memory b) TwoFactorClaims(b) {}

    /// @inheritdoc ITwoFactorVerifier
    function claim(Batch calldata batch) external returns (bytes32 id) {
        IRollupGovernance.Current memory current = governance.current();
        if (msg.sender != current.proposer) revert NotProposer(msg.sender);
        TeeProofs.Claim memory c = _claimOf(batch, current.policy);

        id = TeeProofs.id(c);
        Place memory place = Place(
            c.firstBlock, _link(c.parentHash, c.preRoot), c.lastBlock, _result(c.postRoot, c.receipts, c.withdrawals)
        );
        if (_states[id] != 0) revert IsClaimed(id);
        bytes32 input = _input(c.firstBlock, c.lastBlock, c.parentHash, c.preRoot, c.inputs);
        ClaimState memory s;
        s.status = Status.Pending;
        s.claimedAt = uint40(block.timestamp);
        s.policy = current.policy;
        s.tee = current.tee;
        s.rivals = _enlist(id, input, place.result);
        _states[id] = s.pack();
        _places[id] = place;
        IRollupGovernance.Terms memory t = _terms(current.policy);
        bytes32 statement = _statementOf(t.zk, c);
        claimOf[statement] = id;

        (ISGXVerifier verifier,) = governance.teeVerifierAt(current.tee);
        emit Claimed(id, TeeProofs.requestId(address(verifier), id), statement, c);
        verifier.requestProof(c, t.policy.app, uint64(block.timestamp + t.policy.teeTime), t.policy.accepts);
    }

    /// @inheritdoc ITwoFactorVerifier
    function submitTee(TeeProofs.Claim calldata claim_, TeeProofs.Proof calldata proof) external {
        Brought memory b;
        b.tee = true;
        assembly ("memory-safe") {
            mstore(add(b, 0x80), proof)
        }
        _bring(claim_, b);
    }

    /// @inheritdoc ITwoFactorVerifier
    function submitTeeUnder(TeeProofs.Claim calldata claim_, TeeProofs.Proof calldata proof, ISGXVerifier verifier)
        external
    {
        if (!governance.isTeeVerifier(verifier)) revert NoVerifier(address(verifier));
        Brought memory b;
        (b.tee, b.verifier) = (true, verifier);
        assembly ("memory-safe") {
            mstore(add(b, 0x80), proof)
        }
        _bring(claim_, b);
    }

    /// @inheritdoc ITwoFactorVerifier
    function submitZk(TeeProofs.Claim calldata claim_, bytes calldata proof) external {
        Brought memory b;
        b.zk = true;
        assembly ("memory-safe") {
            mstore(add(b, 0xa0), proof.offset)
            mstore(add(b, 0xc0), proof.length)
        }
        _bring(claim_, b);
    }

    /// @inheritdoc ITwoFactorVerifier
    function settle(TeeProofs.Claim calldata claim_, bytes calldata zkProof, TeeProofs.Proof calldata teeProof)
        external
    {
        Brought memory b;
        (b.zk, b.tee) = (true, true);
        assembly ("memory-safe") {
            mstore(add(b, 0x80), teeProof)
            mstore(add(b, 0xa0), zkProof.offset)
            mstore(add(b, 0xc0), zkProof.length)
        }
        _bring(claim_, b);
    }

    /// @inheritdoc ITwoFactorVerifier
    function poke(TeeProofs.Claim calldata claim_) external {
        Brought memory b;
        b.nothing = true;
        _bring(claim_, b);
    }

    /// @inheritdoc ITwoFactorVerifier
    function freezeZkVerifier() external {
        if (msg.sender != governance.owner() && msg.sender != governance.guardian()) {
            revert NotOwnerOrGuardian(msg.sender);
        }
        _freeze(governance.current().zk);
    }

    /// @inheritdoc ITwoFactorVerifier
    function restate(TeeProofs.Claim calldata claim_) external returns (bytes32 statement) {
        bytes32 id = _idOf(claim_);
        if (_states[id] == 0) revert UnknownClaim(id);
        statement = _statement(governance.zkVerifier(), claim_);
        bytes32 other = claimOf[statement];
        if (other != 0 && other != id && _states[other].unpack().status != Status.Rejected) revert IsClaimed(other);
        claimOf[statement] = id;
    }

    /// @inheritdoc ITwoFactorVerifier
    function verify(bytes32 statement, bytes calldata proof) external view {
        bytes32 id = claimOf[statement];
        ClaimState memory s = _states[id].unpack();
        Place memory place = _places[id];
        IRollupGovernance.Terms memory t = _terms(s.policy);
        (Status status, Reason reason) = _judge(s, place, t);
        // What a proof does beside rivals can only be seen when it is brought.
        if (status == Status.Pending && proof.length != 0 && !s.rivals && !_isProven(s)) {
            _requireThawed(t);
            (s.zkAt, s.zk) = (uint40(block.timestamp), t.zkNumber);
            (status, reason) = _judge(s, place, t);
            if (status == Status.Final) t.zk.verify(statement, proof);
        }
        if (status != Status.Final) revert NotAccepted(id, status, reason);
    }

    /// @inheritdoc IRollupZkVerifier
    function statementOf(Transition calldata) external view returns (bytes32) {
        // It answers the same question in the same words.
        address other = address(governance.zkVerifier());
        assembly ("memory-safe") {
            let m := mload(0x40)
            calldatacopy(m, 0, calldatasize())
            let ok := staticcall(gas(), other, m, calldatasize(), 0, 0)
            returndatacopy(m, 0, returndatasize())
            if iszero(ok) { revert(m, returndatasize()) }
            return(m, returndatasize())
        }
    }

    /// @inheritdoc ITwoFactorVerifier
    function policy(uint32 version) external view returns (IRollupGovernance.Policy memory) {
        return _terms(version).policy;
    }

    /// @inheritdoc ITwoFactorVerifier
    function policyVersion() external view returns (uint32) {
        return governance.policyVersion();
    }

    /// @inheritdoc ITwoFactorVerifier
    function teeVerifier() external view returns (ISGXVerifier) {
        return governance.teeVerifier();
    }

    /// @inheritdoc ITwoFactorVerifier
    function zkVerifier() external view returns (IRollupZkVerifier) {
        return governance.zkVerifier();
    }

    /// @dev Checks what is brought, lets the claim go on, and writes its word once.
    function _bring(TeeProofs.Claim calldata c, Brought memory b) private {
        (bytes32 id, ClaimState memory s, Place memory place) = _stored(c);
        TeeProofs.Proof calldata proof;
        assembly ("memory-safe") {
            proof := mload(add(b, 0x80))
        }
        (IRollupGovernance.Terms memory t, Asked memory asked) =
            _termsOf(s.policy, b.tee ? s.tee : 0, b.tee ? proof.measurement : bytes32(0));
        if (!b.nothing) _requireOpen(id, s, place, t);
        if (b.zk) _addZk(id, c, s, place, t, b);
        // A proof that shows the ZK verifier to be broken must not be lost, whatever enclaves say.
        if (b.tee && s.reason != Reason.ZkBroken) {
            // If the verifier that the claim asked of was dropped, the present one.
            if (address(b.verifier) == address(0)) {
                bool accepted = uint8(asked.verifier >> 160) != 0;
                b.verifier = accepted ? _verifierOf(asked) : governance.teeVerifier();
            }
            _addTee(b.verifier, id, c, s, t.policy, proof, asked);
        }
        bool moved = _advance(id, c, s, place, t);
        if (b.nothing && !moved && !_resolveByEnclaves(id, s, place.firstBlock, t.policy)) {
            revert NothingToDo(id, s.status, s.reason);
        }
        _states[id] = s.pack();
    }

    function _addZk(
        bytes32 id,
        TeeProofs.Claim calldata c,
        ClaimState memory s,
        Place memory place,
        IRollupGovernance.Terms memory t,
        Brought memory b
    ) private {
        bytes calldata proof;
        assembly ("memory-safe") {
            proof.offset := mload(add(b, 0xa0))
            proof.length := mload(add(b, 0xc0))
        }
        if (_isProven(s)) revert IsProven(id);
        _requireThawed(t);
        t.zk.verify(_statement(t.zk, c), proof);
        (s.zkAt, s.zk) = (uint40(block.timestamp), t.zkNumber);
        emit ZkProven(id);
        if (s.rivals) _zkRivals(id, c, s, place.result);
    }

    /// @dev Reverts unless verdicts and proofs still change something.
    function _requireOpen(bytes32 id, ClaimState memory s, Place memory place, IRollupGovernance.Terms memory t)
        private
        view
    {
        (Status status, Reason reason) = _judge(s, place, t);
        if (status == Status.Rejected || status == Status.Final || reason == Reason.ZkBroken) {
            revert NotOpen(id, status, reason);
        }
    }

    /// @dev What is claimed: a range by the proposer's word; inputs, data and origin by this contract's.
    function _claimOf(Batch calldata batch, uint32 version) private view returns (TeeProofs.Claim memory c) {
        uint256 blocks = batch.blockHashes.length;
        uint64 number = _head.number;
        bool numbered = blocks <= MOST_BLOCKS && blocks <= type(uint64).max - batch.firstBlock;
        if (blocks == 0 || batch.firstBlock <= number || !numbered) {
            revert BadRange(batch.firstBlock, blocks);
        }
        if (batch.firstBlock == number + 1 && (batch.parentHash != _head.hash || batch.preRoot != _head.root)) {
            revert NotOnHead(batch.parentHash, batch.preRoot);
        }
        c.rollup = address(this);
        c.l2ChainId = l2ChainId;
        c.firstBlock = batch.firstBlock;
        c.lastBlock = uint64(batch.firstBlock + blocks - 1);
        c.parentHash = batch.parentHash;
        c.lastHash = batch.blockHashes[blocks - 1];
        c.preRoot = batch.preRoot;
        c.postRoot = batch.postRoot;
        c.receipts = batch.receipts;
        c.withdrawals = batch.withdrawals;
        c.inputs = keccak256(abi.encodePacked(batch.blockHashes));
        c.data = _dataOf(batch.data);
        c.config = config;
        c.originNumber = batch.originNumber;
        c.originHash = _chainBlockHash(batch.originNumber);
        if (c.originHash == 0) revert UnusableBlockHash(batch.originNumber);
        c.policy = version;
    }

    /// @dev Of the blobs of this transaction in order, or of calldata; zero if there is neither.
    function _dataOf(bytes calldata data) private view returns (bytes32) {
        bytes memory hashes;
        for (uint256 i = 0; blobhash(i) != 0; ++i) {
            hashes = bytes.concat(hashes, blobhash(i));
        }
        if (hashes.length == 0) return data.length == 0 ? bytes32(0) : keccak256(data);
        if (data.length != 0) revert TwoKindsOfData();
        return keccak256(hashes);
    }
}
