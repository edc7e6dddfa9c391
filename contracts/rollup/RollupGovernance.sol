// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {Ownable, Ownable2Step} from "@openzeppelin/contracts/access/Ownable2Step.sol";

import {IRollupGovernance} from "./IRollupGovernance.sol";
import {IRollupZkVerifier} from "./IRollupZkVerifier.sol";
import {ISGXVerifier} from "./ISGXVerifier.sol";

/// @title Policies, activations, verifiers, and the timelock over them
/// @dev IRollupGovernance is the specification. A change is a call that this contract makes to itself.
contract RollupGovernance is IRollupGovernance, Ownable2Step {
    struct TeeVerifier {
        ISGXVerifier verifier;
        bool accepted;
    }

    struct Blocks {
        uint64 first;
        uint64 last;
        bool known;
    }

    struct ZkOnly {
        uint40 at;
        uint40 until;
    }

    /// @dev What claims are made with, beside the verifier of ZK proofs.
    struct Claiming {
        address proposer;
        uint32 policy;
        uint8 tee;
    }

    /// @dev The verifier of ZK proofs now.
    /// @param alone Whether `zkOnly` says anything: a settlement needn't read it otherwise.
    struct Proving {
        IRollupZkVerifier verifier;
        uint8 number;
        uint40 since;
        bool alone;
    }

    uint32 private constant LONGEST_DELAY = 60 days;
    uint40 private constant GRACE = 30 days;
    uint8 private constant MOST_ACCEPTS = 16;

    /// @dev Outside development chains: blocks are executed, and the verdict is mined, well within it.
    uint32 private constant LEAST_REJECT_TIME = 10 minutes;

    /// @inheritdoc IRollupGovernance
    uint32 public immutable delay;

    /// @inheritdoc IRollupGovernance
    address public guardian;

    /// @inheritdoc IRollupGovernance
    mapping(bytes32 id => uint40 at) public changeAt;

    /// @inheritdoc IRollupGovernance
    ZkOnly public zkOnly;

    /// @dev Changes that only the owner may withdraw.
    mapping(bytes32 id => bool) private _owners;

    Claiming private _claiming;
    Proving private _proving;
    mapping(uint256 version => Policy) private _policies;
    mapping(uint256 number => TeeVerifier) private _teeVerifiers;
    mapping(uint256 number => IRollupZkVerifier) private _zkVerifiers;
    mapping(bytes32 measurement => Blocks) private _activations;

    constructor(Setup memory setup) Ownable(setup.owner) {
        if (setup.delay > LONGEST_DELAY || (setup.delay == 0 && !_isDevelopment())) revert BadDelay(setup.delay);
        delay = setup.delay;
        _setGuardian(setup.guardian);
        _setProposer(setup.proposer);
        _setTeeVerifier(setup.teeVerifier);
        _setZkVerifier(setup.zkVerifier);
        _setPolicy(setup.policy);
        for (uint256 i = 0; i < setup.activations.length; ++i) {
            Activation memory a = setup.activations[i];
            _setActivation(a.measurement, a.firstBlock, a.lastBlock);
        }
    }

    modifier byChange() {
        if (msg.sender != address(this)) revert NotByChange(msg.sender);
        _;
    }

    modifier onlyOwnerOrGuardian() {
        if (msg.sender != owner() && msg.sender != guardian) revert NotOwnerOrGuardian(msg.sender);
        _;
    }

    // ---------------------------------------------------------------- the timelock

    /// @inheritdoc IRollupGovernance
    function announce(bytes calldata change) external onlyOwner returns (bytes32 id) {
        id = keccak256(change);
        if (changeAt[id] != 0) revert IsAnnounced(id);
        uint40 at = uint40(block.timestamp + delay);
        changeAt[id] = at;
        // A guardian that can't be replaced against its will could stop the rollup for good.
        _owners[id] = bytes4(change) == this.setGuardian.selector;
        emit ChangeAnnounced(id, at, change);
    }

    /// @inheritdoc IRollupGovernance
    function withdrawChange(bytes32 id) external onlyOwnerOrGuardian {
        if (changeAt[id] == 0) revert NotAnnounced(id);
        if (_owners[id]) _checkOwner();
        delete changeAt[id];
        emit ChangeWithdrawn(id);
    }

    /// @inheritdoc IRollupGovernance
    function enact(bytes calldata change) external {
        bytes32 id = keccak256(change);
        uint40 at = changeAt[id];
        if (at == 0) revert NotAnnounced(id);
        if (block.timestamp < at || block.timestamp > at + GRACE) revert NotDue(id, at, at + GRACE);
        delete changeAt[id];
        emit ChangeEnacted(id);
        // solhint-disable-next-line avoid-low-level-calls
        (bool ok, bytes memory reason) = address(this).call(change);
        if (!ok) {
            assembly ("memory-safe") {
                revert(add(reason, 0x20), mload(reason))
            }
        }
    }

    /// @inheritdoc IRollupGovernance
    function setPolicy(Policy calldata policy_) external byChange {
        _setPolicy(policy_);
    }

    /// @inheritdoc IRollupGovernance
    function setActivation(bytes32 measurement, uint64 firstBlock, uint64 lastBlock) external byChange {
        _setActivation(measurement, firstBlock, lastBlock);
    }

    /// @inheritdoc IRollupGovernance
    function setTeeVerifier(ISGXVerifier verifier) external byChange {
        _setTeeVerifier(verifier);
    }

    /// @inheritdoc IRollupGovernance
    function setZkVerifier(IRollupZkVerifier verifier) external byChange {
        _setZkVerifier(verifier);
    }

    /// @inheritdoc IRollupGovernance
    function setGuardian(address guardian_) external byChange {
        _setGuardian(guardian_);
    }

    // ---------------------------------------------------------------- at once

    /// @inheritdoc IRollupGovernance
    function setProposer(address proposer_) external onlyOwner {
        _setProposer(proposer_);
    }

    /// @inheritdoc IRollupGovernance
    function narrowActivation(bytes32 measurement, uint64 firstBlock, uint64 lastBlock) external onlyOwnerOrGuardian {
        Blocks memory now_ = _activations[measurement];
        if (!now_.known || firstBlock < now_.first || lastBlock > now_.last || lastBlock < firstBlock) {
            revert NotNarrower(measurement, firstBlock, lastBlock);
        }
        _activations[measurement] = Blocks(firstBlock, lastBlock, true);
        emit ActivationSet(measurement, firstBlock, lastBlock);
    }

    /// @inheritdoc IRollupGovernance
    function removeActivation(bytes32 measurement) external onlyOwnerOrGuardian {
        delete _activations[measurement];
        emit ActivationSet(measurement, 1, 0);
    }

    /// @inheritdoc IRollupGovernance
    function dropTeeVerifier(ISGXVerifier verifier) external onlyOwnerOrGuardian {
        uint256 last = _claiming.tee;
        for (uint256 i = 1; i < last; ++i) {
            if (_teeVerifiers[i].verifier == verifier && _teeVerifiers[i].accepted) {
                _teeVerifiers[i].accepted = false;
                emit TeeVerifierSet(verifier, false);
                return;
            }
        }
        revert NoVerifier(address(verifier));
    }

    /// @inheritdoc IRollupGovernance
    function announceZkOnly(uint40 until) external onlyOwner {
        uint40 at = uint40(block.timestamp + delay);
        if (until <= at) revert BadZkOnly(at, until);
        zkOnly = ZkOnly(at, until);
        _proving.alone = true;
        emit ZkOnlyAnnounced(at, until);
    }

    /// @inheritdoc IRollupGovernance
    function revokeZkOnly() external onlyOwnerOrGuardian {
        delete zkOnly;
        _proving.alone = false;
        emit ZkOnlyAnnounced(uint40(block.timestamp), 0);
    }

    // ---------------------------------------------------------------- views

    /// @inheritdoc IRollupGovernance
    function terms(uint32 version) external view returns (Terms memory) {
        Proving memory now_ = _proving;
        ZkOnly memory alone = zkOnly;
        return Terms({
            policy: _policies[version],
            zk: now_.verifier,
            zkNumber: now_.number,
            zkSince: now_.since,
            aloneFrom: alone.at,
            aloneUntil: alone.until
        });
    }

    /// @inheritdoc IRollupGovernance
    function termsInWords(uint32 version, uint8 tee, bytes32 measurement)
        external
        view
        returns (uint256, uint256, uint256, uint256, uint256, uint256)
    {
        mapping(uint256 version => Policy) storage policies = _policies;
        mapping(uint256 number => TeeVerifier) storage verifiers = _teeVerifiers;
        mapping(bytes32 measurement => Blocks) storage activations = _activations;
        Proving storage proving = _proving;
        ZkOnly storage alone = zkOnly;
        assembly ("memory-safe") {
            let m := mload(0x40)
            mstore(0x00, version)
            mstore(0x20, policies.slot)
            let at := keccak256(0x00, 0x40)
            mstore(m, sload(at))
            mstore(add(m, 0x20), sload(add(at, 1)))

            let zk := sload(proving.slot)
            let word := 0
            if shr(208, zk) { word := sload(alone.slot) }
            mstore(add(m, 0x40), zk)
            mstore(add(m, 0x60), word)

            word := 0
            let blocks := 0
            if tee {
                mstore(0x00, tee)
                mstore(0x20, verifiers.slot)
                word := sload(keccak256(0x00, 0x40))
                mstore(0x00, measurement)
                mstore(0x20, activations.slot)
                blocks := sload(keccak256(0x00, 0x40))
            }
            mstore(add(m, 0x80), word)
            mstore(add(m, 0xa0), blocks)
            return(m, 0xc0)
        }
    }

    /// @inheritdoc IRollupGovernance
    function current() external view returns (Current memory) {
        Proving memory zk = _proving;
        Claiming memory now_ = _claiming;
        return Current(now_.proposer, now_.policy, now_.tee, zk.number, zk.since);
    }

    /// @inheritdoc IRollupGovernance
    function isActive(bytes32 measurement, uint64 firstBlock, uint64 lastBlock) external view returns (bool) {
        Blocks memory a = _activations[measurement];
        return a.known && firstBlock >= a.first && lastBlock <= a.last;
    }

    /// @inheritdoc IRollupGovernance
    function proposer() external view returns (address) {
        return _claiming.proposer;
    }

    /// @inheritdoc IRollupGovernance
    function activation(bytes32 measurement) external view returns (uint64 firstBlock, uint64 lastBlock) {
        Blocks memory a = _activations[measurement];
        return a.known ? (a.first, a.last) : (1, 0);
    }

    /// @inheritdoc IRollupGovernance
    function isTeeVerifier(ISGXVerifier verifier) external view returns (bool) {
        for (uint256 i = _claiming.tee; i != 0; --i) {
            if (_teeVerifiers[i].verifier == verifier && _teeVerifiers[i].accepted) return true;
        }
        return false;
    }

    /// @inheritdoc IRollupGovernance
    function teeVerifierAt(uint8 number) external view returns (ISGXVerifier verifier, bool accepted) {
        TeeVerifier memory t = _teeVerifiers[number];
        return (t.verifier, t.accepted);
    }

    /// @inheritdoc IRollupGovernance
    function zkVerifierAt(uint8 number) external view returns (IRollupZkVerifier) {
        return _zkVerifiers[number];
    }

    /// @inheritdoc IRollupGovernance
    function policy(uint32 version) external view returns (Policy memory) {
        return _policies[version];
    }

    /// @inheritdoc IRollupGovernance
    function policyVersion() external view returns (uint32) {
        return _claiming.policy;
    }

    /// @inheritdoc IRollupGovernance
    function teeVerifier() external view returns (ISGXVerifier) {
        return _teeVerifiers[_claiming.tee].verifier;
    }

    /// @inheritdoc IRollupGovernance
    function zkVerifier() external view returns (IRollupZkVerifier) {
        return _proving.verifier;
    }

    /// @inheritdoc IRollupGovernance
    function owner() public view override(IRollupGovernance, Ownable) returns (address) {
        return super.owner();
    }

    // ---------------------------------------------------------------- within

    function _isDevelopment() private view returns (bool) {
        return block.chainid == 1337 || block.chainid == 31337;
    }

    function _setPolicy(Policy memory p) private {
        if (p.app == address(0)) revert BadPolicy("app");
        if (p.accepts == 0 || p.accepts > MOST_ACCEPTS) revert BadPolicy("accepts");
        // Two kinds need two ACCEPTs. Any other number would be forgotten.
        if (p.kinds != 0 && (p.kinds != 2 || p.accepts < 2)) revert BadPolicy("kinds");
        // Without this time one ZK bug and the weakest enclave would finalise in one transaction.
        if (p.rejectTime == 0 || (p.rejectTime < LEAST_REJECT_TIME && !_isDevelopment())) {
            revert BadPolicy("rejectTime");
        }
        if (p.teeTime == 0) revert BadPolicy("teeTime");
        if (p.zkTime == 0) revert BadPolicy("zkTime");
        if (p.resolveTime == 0) revert BadPolicy("resolveTime");
        // One instance is of one measurement.
        if (p.resolveAccepts == 1 || p.resolveAccepts > MOST_ACCEPTS) revert BadPolicy("resolveAccepts");
        if (p.rejectBudget == 0) revert BadPolicy("rejectBudget");
        uint32 version = ++_claiming.policy;
        _policies[version] = p;
        emit PolicySet(version, p);
    }

    function _setActivation(bytes32 measurement, uint64 firstBlock, uint64 lastBlock) private {
        // The zero measurement is that of instances that were taken without evidence.
        if (lastBlock < firstBlock || (measurement == 0 && !_isDevelopment())) {
            revert BadActivation(measurement, firstBlock, lastBlock);
        }
        _activations[measurement] = Blocks(firstBlock, lastBlock, true);
        emit ActivationSet(measurement, firstBlock, lastBlock);
    }

    function _setTeeVerifier(ISGXVerifier verifier) private {
        if (address(verifier) == address(0)) revert ZeroAddress();
        uint8 number = _claiming.tee;
        if (number == type(uint8).max) revert TooManyVerifiers();
        _claiming.tee = ++number;
        _teeVerifiers[number] = TeeVerifier(verifier, true);
        emit TeeVerifierSet(verifier, true);
    }

    function _setZkVerifier(IRollupZkVerifier verifier) private {
        if (address(verifier) == address(0)) revert ZeroAddress();
        Proving memory before = _proving;
        if (before.number == type(uint8).max) revert TooManyVerifiers();
        uint8 number = before.number + 1;
        _proving = Proving(verifier, number, uint40(block.timestamp), before.alone);
        _zkVerifiers[number] = verifier;
        emit ZkVerifierSet(verifier, number);
    }

    function _setGuardian(address guardian_) private {
        if (guardian_ == address(0)) revert ZeroAddress();
        guardian = guardian_;
        emit GuardianSet(guardian_);
    }

    function _setProposer(address proposer_) private {
        if (proposer_ == address(0)) revert ZeroAddress();
        _claiming.proposer = proposer_;
        emit ProposerSet(proposer_);
    }
}
