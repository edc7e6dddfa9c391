// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {ClaimState, ClaimStates} from "./ClaimState.sol";
import {IRollupGovernance} from "./IRollupGovernance.sol";
import {ISGXVerifier} from "./ISGXVerifier.sol";
import {ITwoFactorVerifier} from "./ITwoFactorVerifier.sol";
import {TeeProofs} from "./TeeProofs.sol";
import {TwoFactorRivals} from "./TwoFactorRivals.sol";

/// @title The second factor: enclaves' verdicts, who was counted, and their budgets
abstract contract TwoFactorVerdicts is TwoFactorRivals {
    using ClaimStates for uint256;

    /// @dev What enclaves say of a contradiction.
    /// @param several Under more than one measurement.
    struct Tally {
        bytes32 measurement;
        uint8 count;
        bool several;
    }

    uint8 private constant SGX = 1;
    uint8 private constant TDX = 2;
    uint8 private constant TEE_TDX = 0x81;
    uint8 private constant MOST_VOTES = 250;

    uint256 private constant COUNTED = 1;
    uint256 private constant CHARGED = 2;

    /// @inheritdoc ITwoFactorVerifier
    mapping(bytes20 voter => uint256) public spent;

    /// @dev By claim and instance, and by claim and platform: whether its REJECT was counted, and is in the budget.
    mapping(bytes32 key => uint256) private _rejections;

    /// @dev Whose REJECT holds a claim.
    mapping(bytes32 claimId => bytes20 voter) private _holders;

    /// @dev Sets of a claim: 0 of those whose ACCEPTs made the TEE factor true; the others, of voters for a claim that is held, are
    /// numbered as the rounds are. Four voters in a word, each by 32 bits of the platform and 32 bits of the instance. Two that share bits are taken for one.
    mapping(bytes32 key => uint256) private _voters;

    mapping(bytes32 key => Tally) private _tallies;

    /// @inheritdoc ITwoFactorVerifier
    function restoreBudget(bytes32 claimId, bytes20 voter) external {
        bytes32 key = keccak256(abi.encode(claimId, voter));
        if (_rejections[key] != CHARGED || _states[claimId].unpack().status != Status.Rejected) {
            revert NothingToRestore(claimId, voter);
        }
        _rejections[key] = COUNTED;
        --spent[voter];
    }

    /// @inheritdoc ITwoFactorVerifier
    function votes(bytes32 claimId) external view returns (uint8 accepts, uint8 rejects) {
        uint8 round = _states[claimId].unpack().round;
        return (_tally(claimId, round, TeeProofs.ACCEPT).count, _tally(claimId, round, TeeProofs.REJECT).count);
    }

    /// @dev Verifies a verdict and counts it.
    /// @param asked For the proof's measurement.
    function _addTee(
        ISGXVerifier verifier,
        bytes32 id,
        TeeProofs.Claim calldata c,
        ClaimState memory s,
        IRollupGovernance.Policy memory p,
        TeeProofs.Proof calldata proof,
        Asked memory asked
    ) internal {
        _verify(verifier, id, p.app, proof);
        ISGXVerifier.Identity memory who = verifier.identify(proof.instance);
        if (proof.measurement != who.measurement) revert WrongMeasurement(proof.measurement, who.measurement);
        // Governance was asked for the proof's measurement, which is the instance's.
        uint256 blocks = asked.blocks;
        if (uint8(blocks >> 128) == 0 || c.firstBlock < uint64(blocks) || c.lastBlock > uint64(blocks >> 64)) {
            revert NotActive(who.measurement, c.firstBlock, c.lastBlock);
        }

        bool votes_ = s.reason == Reason.TeeContradiction;
        uint256 reward = votes_ ? 0 : _reward(proof.recipient, p.reward);
        bytes32 requestId = TeeProofs.requestId(address(_verifierOf(asked)), id);
        emit VerdictRecorded(id, requestId, proof.instance, proof.verdict, proof.computedRoot, proof.recipient, reward);
        if (proof.verdict == TeeProofs.REJECT) {
            bool late = _rejectByTee(id, c.firstBlock, s, p, proof.instance, who);
            if (!late) emit TeeDecided(id, requestId, false);
        } else if (votes_) {
            Tally storage tally = _open(id, s, p, proof.verdict);
            _count(id, s.round, tally.count, proof.instance, who.platform);
            _addVote(tally, who.measurement);
            if (s.rivals) _teeRivals(id, c, s);
        } else {
            if (s.teeAt != 0) revert EnoughVerdicts(id);
            // One is enough without being remembered.
            if (p.accepts > 1) _count(id, 0, s.accepts, proof.instance, who.platform);
            ++s.accepts;
            s.kinds |= who.tee == TEE_TDX ? TDX : SGX;
            if (s.accepts >= p.accepts) {
                s.teeAt = uint40(block.timestamp);
                emit TeeDecided(id, requestId, true);
                if (s.status == Status.Held) _resume(id, s);
            }
            if (s.rivals) _teeRivals(id, c, s);
        }
    }

    /// @dev A REJECT holds the claim, or is a vote on one that is held for a contradiction.
    function _rejectByTee(
        bytes32 id,
        uint64 firstBlock,
        ClaimState memory s,
        IRollupGovernance.Policy memory p,
        address instance,
        ISGXVerifier.Identity memory who
    ) private returns (bool late) {
        late = s.reason == Reason.TeeContradiction;
        bytes20 voter = who.platform == 0 ? bytes20(instance) : who.platform;
        bytes32 ofInstance = keccak256(abi.encode(id, bytes20(instance)));
        bytes32 ofVoter = keccak256(abi.encode(id, voter));
        if (_rejections[ofInstance] != 0 || _rejections[ofVoter] != 0) revert IsCounted(id, instance);
        _rejections[ofInstance] = COUNTED;
        _rejections[ofVoter] = COUNTED;
        if (!late) {
            if (spent[voter] >= p.rejectBudget) revert BudgetSpent(instance, p.rejectBudget);
            _holders[id] = voter;
            s.why = Reason.TeeContradiction;
            _hold(id, s, firstBlock);
        }
        if (s.rejects != type(uint8).max) ++s.rejects;
        if (late || p.resolveAccepts != 0) _addVote(_open(id, s, p, TeeProofs.REJECT), who.measurement);
    }

    /// @dev The claim is upheld: who held it by a REJECT is charged for it. A REJECT that isn't resolved costs nothing, or whoever may
    /// claim could use up honest enclaves' budgets by claims that they must reject.
    function _strike(bytes32 id) internal {
        bytes20 voter = _holders[id];
        if (voter == 0) return;
        delete _holders[id];
        _rejections[keccak256(abi.encode(id, voter))] = CHARGED;
        ++spent[voter];
    }

    /// @dev The votes for this verdict, which still count.
    function _open(bytes32 id, ClaimState memory s, IRollupGovernance.Policy memory p, uint8 verdict)
        private
        view
        returns (Tally storage tally)
    {
        tally = _tally(id, s.round, verdict);
        if (p.resolveAccepts == 0 || _decides(tally, p) || tally.count == MOST_VOTES) revert EnoughVerdicts(id);
    }

    /// @dev What enclaves decided of a contradiction: whether they did, and whether the claim is right. Nothing, if both sides are
    /// enough.
    function _decided(bytes32 id, ClaimState memory s, IRollupGovernance.Policy memory p)
        internal
        view
        returns (bool decided, bool uphold, uint8 accepts)
    {
        bool waits = block.timestamp < uint256(s.heldAt) + p.resolveTime;
        if (waits || p.resolveAccepts == 0 || s.round == type(uint8).max) return (false, false, 0);
        Tally storage yes = _tally(id, s.round, TeeProofs.ACCEPT);
        uphold = _decides(yes, p);
        decided = uphold != _decides(_tally(id, s.round, TeeProofs.REJECT), p);
        accepts = yes.count;
    }

    /// @dev The ACCEPTs that were given while the claim was held.
    function _acceptVotes(bytes32 id, ClaimState memory s) internal view override returns (uint8) {
        return s.round == type(uint8).max ? 0 : _tally(id, s.round, TeeProofs.ACCEPT).count;
    }

    function _decides(Tally storage tally, IRollupGovernance.Policy memory p) private view returns (bool) {
        return tally.several && tally.count >= p.resolveAccepts;
    }

    function _tally(bytes32 id, uint8 round, uint8 verdict) private view returns (Tally storage) {
        return _tallies[keccak256(abi.encode(id, round, verdict))];
    }

    function _addVote(Tally storage tally, bytes32 measurement) private {
        if (tally.count++ == 0) tally.measurement = measurement;
        else if (tally.measurement != measurement) tally.several = true;
    }

    /// @dev Adds a voter to a set of `size`.
    function _count(bytes32 id, uint256 set, uint256 size, address instance, bytes20 platform) private {
        uint256 tag = uint32(uint160(instance));
        uint256 platformTag = uint32(uint160(platform));
        uint256 word;
        bytes32 key;
        for (uint256 i = 0; i <= size; ++i) {
            if (i & 3 == 0) {
                key = keccak256(abi.encode(id, set, i));
                word = _voters[key];
            }
            if (i == size) break;
            uint256 pair = word >> (i & 3) * 64;
            bool same = uint32(pair) == tag || (platformTag != 0 && uint32(pair >> 32) == platformTag);
            if (same) revert IsCounted(id, instance);
        }
        _voters[key] = word | (tag | platformTag << 32) << (size & 3) * 64;
    }

    /// @dev verifier.verify(id, app, proof), whose words lie in calldata as they are to be sent. That the verifier has code is seen
    /// when it is asked for more.
    function _verify(ISGXVerifier verifier, bytes32 id, address app, TeeProofs.Proof calldata proof) private view {
        bytes4 selector = ISGXVerifier.verify.selector;
        assembly ("memory-safe") {
            let m := mload(0x40)
            mstore(m, selector)
            mstore(add(m, 0x04), id)
            mstore(add(m, 0x24), app)
            calldatacopy(add(m, 0x44), proof, 0x120)
            if iszero(staticcall(gas(), verifier, m, 0x164, 0x00, 0x00)) {
                returndatacopy(m, 0, returndatasize())
                revert(m, returndatasize())
            }
        }
    }

    /// @dev Of which the claim asked.
    function _verifierOf(Asked memory asked) internal pure returns (ISGXVerifier) {
        return ISGXVerifier(address(uint160(asked.verifier)));
    }
}
