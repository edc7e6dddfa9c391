// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {ClaimState, ClaimStates} from "./ClaimState.sol";
import {IRollupGovernance} from "./IRollupGovernance.sol";
import {ITwoFactorVerifier} from "./ITwoFactorVerifier.sol";
import {TeeProofs} from "./TeeProofs.sol";
import {TwoFactorClaims} from "./TwoFactorClaims.sol";

/// @title Claims of one input: at most one of their results is true
/// @dev They form a list, from the latest to the oldest. A claim whose flag `rivals` is off has no other result beside it.
abstract contract TwoFactorRivals is TwoFactorClaims {
    using ClaimStates for ClaimState;
    using ClaimStates for uint256;

    uint256 private constant MOST_CLAIMS = 8;

    mapping(bytes32 input => bytes32 claimId) private _latest;
    mapping(bytes32 claimId => bytes32) private _older;

    /// @dev What a ZK proof showed without a claim: the result, 192 bits, and the verifier's number.
    mapping(bytes32 input => uint256) private _shown;

    /// @inheritdoc ITwoFactorVerifier
    function submitZkContradiction(TeeProofs.Claim calldata claim_, Transition calldata other, bytes calldata proof)
        external
    {
        (bytes32 id, ClaimState memory s, Place memory place, IRollupGovernance.Terms memory t) = _load(claim_);
        bytes24 result = _result(other.postRoot, other.receipts, other.withdrawals);
        if (!_isSameInput(claim_, other) || result == place.result) revert NoContradiction();
        _requireThawed(t);
        t.zk.verify(t.zk.statementOf(other), proof);
        uint8 number = t.zkNumber;

        bytes32 input = _inputOf(claim_);
        uint256 shown = _shown[input];
        _shown[input] = uint256(bytes32(result)) | number;
        s.rivals = true;
        if (_contradicts(shown, result)) {
            _freeze(uint8(shown));
            _freeze(number);
        }
        if (_isProven(s)) {
            _freeze(s.zk);
            _freeze(number);
            s.why = Reason.ZkBroken;
            if (_isOpen(s)) _hold(id, s, claim_.firstBlock);
        } else if (_isOpen(s) && s.reason != Reason.ZkBroken) {
            s.why = Reason.ZkContradiction;
            _reject(id, s, claim_.firstBlock);
        }
        _states[id] = s.pack();
    }

    /// @dev Takes a new claim into the list. Those of the same result must be rejected; those of another become rivals. What is
    /// rejected, and nobody ever said yes to, is forgotten, as is the same result without a ZK proof.
    function _enlist(bytes32 id, bytes32 input, bytes24 result) internal returns (bool rivals) {
        bytes32 latest = _latest[input];
        bytes32 kept;
        uint256 count;
        for (bytes32 r = latest; r != 0; r = _older[r]) {
            ClaimState memory s = _states[r].unpack();
            Place memory place = _places[r];
            bool same = place.result == result;
            (Status status, Reason reason) = _judge(s, place, _terms(s.policy));
            bool open = status != Status.Rejected;
            if (same && open) revert IsClaimed(r);
            // What time did is written down, or another change could bring it back to life beside the new one.
            s.why = reason;
            if (!open && _isOpen(s)) _reject(r, s, place.firstBlock);
            if (!same) (rivals, s.rivals) = (true, true);
            _states[r] = s.pack();

            // The ACCEPTs of its result are given again for the new claim, or they weren't worth much.
            if (!open && s.zkAt == 0 && (same || s.accepts == 0)) {
                if (kept == 0) latest = _older[r];
                else _older[kept] = _older[r];
            } else {
                kept = r;
                if (++count == MOST_CLAIMS) revert TooManyClaims(r);
            }
        }
        _latest[input] = id;
        if (latest != 0) _older[id] = latest;
        if (_shown[input] != 0) rivals = true;
    }

    /// @dev The claim was proven by ZK: whoever says otherwise is false, or the ZK verifier is broken.
    function _zkRivals(bytes32 id, TeeProofs.Claim calldata c, ClaimState memory s, bytes24 result) internal {
        bytes32 input = _inputOf(c);
        uint256 shown = _shown[input];
        bool broken = _contradicts(shown, result);
        for (bytes32 r = _latest[input]; r != 0 && !broken; r = _older[r]) {
            broken = r != id && _places[r].result != result && _isProven(_states[r].unpack());
        }

        uint256 numbers = broken ? 1 << s.zk : 0;
        if (_contradicts(shown, result)) numbers |= 1 << uint8(shown);
        for (bytes32 r = _latest[input]; r != 0; r = _older[r]) {
            Place memory place = _places[r];
            if (r == id || place.result == result) continue;
            ClaimState memory other = _states[r].unpack();
            bool proven = _isProven(other);
            if (proven) numbers |= 1 << other.zk;
            if (!_isOpen(other) || other.reason == Reason.ZkBroken) continue;
            other.why = proven ? Reason.ZkBroken : Reason.ZkContradiction;
            if (proven) _hold(r, other, place.firstBlock);
            else if (!broken) _reject(r, other, place.firstBlock);
            else continue;
            _states[r] = other.pack();
        }
        if (!broken) return;
        s.why = Reason.ZkBroken;
        _hold(id, s, c.firstBlock);
        for (uint256 number = 1; numbers >> number != 0; ++number) {
            if (numbers >> number & 1 != 0) _freeze(uint8(number));
        }
    }

    /// @dev The claim was ACCEPTed, or has a vote for it: such of another result of its input holds both. What people or enclaves decided against is no
    /// evidence any more.
    function _teeRivals(bytes32 id, TeeProofs.Claim calldata c, ClaimState memory s) internal {
        bytes32 input = _inputOf(c);
        bytes24 result = _result(c.postRoot, c.receipts, c.withdrawals);
        bool contradicted;
        for (bytes32 r = _latest[input]; r != 0; r = _older[r]) {
            Place memory place = _places[r];
            if (r == id || place.result == result) continue;
            ClaimState memory other = _states[r].unpack();
            if ((other.accepts == 0 && _acceptVotes(r, other) == 0) || other.reason == Reason.Resolved) continue;
            contradicted = true;
            if (!_isOpen(other) || _isContradiction(other) || other.upheld) continue;
            other.why = Reason.TeeContradiction;
            _hold(r, other, place.firstBlock);
            _states[r] = other.pack();
        }
        s.why = Reason.TeeContradiction;
        if (contradicted && !s.upheld && !_isContradiction(s)) _hold(id, s, c.firstBlock);
    }

    function _acceptVotes(bytes32 id, ClaimState memory s) internal view virtual returns (uint8);

    function _requireThawed(IRollupGovernance.Terms memory t) internal view {
        if (_isFrozen(t.zkNumber)) revert ZkVerifierIsFrozen(t.zk);
    }

    function _contradicts(uint256 shown, bytes24 result) private view returns (bool) {
        return shown != 0 && bytes24(bytes32(shown)) != result && !_isFrozen(uint8(shown));
    }

    function _isSameInput(TeeProofs.Claim calldata c, Transition calldata t) private pure returns (bool) {
        return c.l2ChainId == t.l2ChainId && c.config == t.config && c.lastHash == t.lastHash
            && _inputOf(c) == _input(t.firstBlock, t.lastBlock, t.parentHash, t.preRoot, t.inputs);
    }
}
