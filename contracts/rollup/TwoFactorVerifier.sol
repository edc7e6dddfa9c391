// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {PlainEvm} from "../vrf/chain/PlainEvm.sol";
import {ClaimState, ClaimStates} from "./ClaimState.sol";
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

    constructor(Setup memory setup) TwoFactorClaims(setup) {}

    /// @inheritdoc ITwoFactorVerifier
    function claim(Batch calldata batch) external returns (bytes32 id) {
        Current memory current = _current;
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
        bytes32 statement = _zkVerifiers[current.zk].verifier.statementOf(_transition(c));
        claimOf[statement] = id;

        ISGXVerifier verifier = _teeVerifiers[current.tee].verifier;
        emit Claimed(id, TeeProofs.requestId(address(verifier), id), statement, c);
        Policy memory p = _policies[current.policy];
        verifier.requestProof(c, p.app, uint64(block.timestamp + p.teeTime), p.accepts);
    }

    /// @inheritdoc ITwoFactorVerifier
    function submitTee(TeeProofs.Claim calldata claim_, TeeProofs.Proof calldata proof) external {
        (bytes32 id, ClaimState memory s, Place memory place, Policy memory p) = _load(claim_);
        _requireOpen(id, s, place, p);
        _addTee(_teeOf(s), id, claim_, s, p, proof);
        _advance(id, claim_, s, place, p);
        _states[id] = s.pack();
    }

    /// @inheritdoc ITwoFactorVerifier
    function submitTeeUnder(ISGXVerifier verifier, TeeProofs.Claim calldata claim_, TeeProofs.Proof calldata proof)
        external
    {
        if (_teeNumber(verifier) == 0) revert NoVerifier(address(verifier));
        (bytes32 id, ClaimState memory s, Place memory place, Policy memory p) = _load(claim_);
        _requireOpen(id, s, place, p);
        _addTee(verifier, id, claim_, s, p, proof);
        _advance(id, claim_, s, place, p);
        _states[id] = s.pack();
    }

    /// @inheritdoc ITwoFactorVerifier
    function submitZk(TeeProofs.Claim calldata claim_, bytes calldata proof) external {
        (bytes32 id, ClaimState memory s, Place memory place, Policy memory p) = _load(claim_);
        _requireOpen(id, s, place, p);
        _addZk(id, claim_, s, place, proof);
        _advance(id, claim_, s, place, p);
        _states[id] = s.pack();
    }

    /// @inheritdoc ITwoFactorVerifier
    function settle(TeeProofs.Claim calldata claim_, bytes calldata zkProof, TeeProofs.Proof calldata teeProof)
        external
    {
        (bytes32 id, ClaimState memory s, Place memory place, Policy memory p) = _load(claim_);
        _requireOpen(id, s, place, p);
        _addZk(id, claim_, s, place, zkProof);
        // A broken ZK verifier is found by a proof that must not be lost, whatever enclaves say.
        if (s.reason != Reason.ZkBroken) _addTee(_teeOf(s), id, claim_, s, p, teeProof);
        _advance(id, claim_, s, place, p);
        _states[id] = s.pack();
    }

    /// @inheritdoc ITwoFactorVerifier
    function poke(TeeProofs.Claim calldata claim_) external {
        (bytes32 id, ClaimState memory s, Place memory place, Policy memory p) = _load(claim_);
        if (!_advance(id, claim_, s, place, p) && !_resolveByEnclaves(id, s, place.firstBlock, p)) {
            revert NothingToDo(id, s.status, s.reason);
        }
        _states[id] = s.pack();
    }

    /// @inheritdoc ITwoFactorVerifier
    function restate(TeeProofs.Claim calldata claim_) external returns (bytes32 statement) {
        bytes32 id = _idOf(claim_);
        if (_states[id] == 0) revert UnknownClaim(id);
        statement = statementOf(_transition(claim_));
        bytes32 other = claimOf[statement];
        if (other != 0 && other != id && _states[other].unpack().status != Status.Rejected) revert IsClaimed(other);
        claimOf[statement] = id;
    }

    /// @inheritdoc ITwoFactorVerifier
    function verify(bytes32 statement, bytes calldata proof) external view {
        bytes32 id = claimOf[statement];
        ClaimState memory s = _states[id].unpack();
        Place memory place = _places[id];
        Policy memory p = _policies[s.policy];
        (Status status, Reason reason) = _judge(s, place, p);
        // What a proof does beside rivals can only be seen when it is brought.
        if (status == Status.Pending && proof.length != 0 && !s.rivals && !_isProven(s)) {
            (ZkVerifier memory zk, uint8 number) = _zk();
            (s.zkAt, s.zk) = (uint40(block.timestamp), number);
            (status, reason) = _judge(s, place, p);
            if (status == Status.Final) zk.verifier.verify(statement, proof);
        }
        if (status != Status.Final) revert NotAccepted(id, status, reason);
    }

    /// @inheritdoc IRollupZkVerifier
    function statementOf(Transition memory transition) public view returns (bytes32 statement) {
        return _zkVerifiers[_current.zk].verifier.statementOf(transition);
    }

    function _addZk(
        bytes32 id,
        TeeProofs.Claim calldata c,
        ClaimState memory s,
        Place memory place,
        bytes calldata proof
    ) private {
        if (_isProven(s)) revert IsProven(id);
        (ZkVerifier memory zk, uint8 number) = _zk();
        zk.verifier.verify(zk.verifier.statementOf(_transition(c)), proof);
        (s.zkAt, s.zk) = (uint40(block.timestamp), number);
        emit ZkProven(id);
        if (s.rivals) _zkRivals(id, c, s, place.result);
    }

    /// @dev The verifier of TEE proofs that the claim asked of; if it was dropped, the present one.
    function _teeOf(ClaimState memory s) private view returns (ISGXVerifier) {
        TeeVerifier memory asked = _teeVerifiers[s.tee];
        return asked.accepted ? asked.verifier : _teeVerifiers[_current.tee].verifier;
    }

    /// @dev What is claimed: a range by the proposer's word; inputs, data and origin by this contract's.
    function _claimOf(Batch calldata batch, uint32 version) private view returns (TeeProofs.Claim memory c) {
        uint256 blocks = batch.blockHashes.length;
        uint64 number = _head.number;
        if (blocks == 0 || batch.firstBlock <= number || blocks > type(uint64).max - batch.firstBlock) {
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
