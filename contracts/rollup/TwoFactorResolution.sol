// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {ClaimState, ClaimStates} from "./ClaimState.sol";
import {IRollupGovernance} from "./IRollupGovernance.sol";
import {ITwoFactorVerifier} from "./ITwoFactorVerifier.sol";
import {TwoFactorVerdicts} from "./TwoFactorVerdicts.sol";

/// @title How a hold ends
/// @dev A resolution is for one hold: a later one, or one for another reason, needs its own. Neither people nor enclaves make a claim
/// final by it: both factors are needed as before, and the time for a REJECT begins anew.
abstract contract TwoFactorResolution is TwoFactorVerdicts {
    using ClaimStates for ClaimState;
    using ClaimStates for uint256;

    struct Announced {
        uint40 at;
        bool uphold;
        Reason reason;
        uint8 round;
    }

    mapping(bytes32 claimId => Announced) private _announced;

    /// @inheritdoc ITwoFactorVerifier
    function announceResolution(bytes32 claimId, bool uphold, bytes32 evidence) external {
        _requireGuardian();
        ClaimState memory s = _states[claimId].unpack();
        if (s.status != Status.Held) revert NotOpen(claimId, s.status, s.reason);
        if (uphold && s.reason == Reason.TeeTimeout) revert NothingToUphold(claimId);
        uint40 at = uint40(block.timestamp + _terms(s.policy).policy.resolveTime);
        _announced[claimId] = Announced(at, uphold, s.reason, s.round);
        emit ResolutionAnnounced(claimId, uphold, evidence, at);
    }

    /// @inheritdoc ITwoFactorVerifier
    function withdrawResolution(bytes32 claimId) external {
        _requireGuardian();
        if (_announced[claimId].at == 0) revert ResolutionNotDue(claimId, 0);
        delete _announced[claimId];
        emit ResolutionWithdrawn(claimId);
    }

    /// @inheritdoc ITwoFactorVerifier
    function executeResolution(bytes32 claimId) external {
        Announced memory a = _announced[claimId];
        ClaimState memory s = _states[claimId].unpack();
        bool stale = s.status != Status.Held || s.reason != a.reason || s.round != a.round;
        if (a.at == 0 || stale || block.timestamp < a.at) revert ResolutionNotDue(claimId, a.at);
        delete _announced[claimId];

        uint64 firstBlock = _places[claimId].firstBlock;
        if (a.uphold) {
            IRollupGovernance.Terms memory t = _terms(s.policy);
            if (s.reason == Reason.ZkBroken) _requireThawed(t);
            _strike(claimId);
            _release(claimId, s, firstBlock, t.policy.accepts, _acceptVotes(claimId, s));
        } else {
            s.why = Reason.Resolved;
            _reject(claimId, s, firstBlock);
        }
        _states[claimId] = s.pack();
    }

    /// @inheritdoc ITwoFactorVerifier
    function resolution(bytes32 claimId) external view returns (uint40 at, bool uphold, Reason reason) {
        Announced memory a = _announced[claimId];
        return (a.at, a.uphold, a.reason);
    }

    function _requireGuardian() private view {
        if (msg.sender != governance.guardian()) revert NotGuardian(msg.sender);
    }

    /// @dev Ends a hold as enclaves decided it, if they did.
    function _resolveByEnclaves(bytes32 id, ClaimState memory s, uint64 firstBlock, IRollupGovernance.Policy memory p)
        internal
        returns (bool)
    {
        if (s.status != Status.Held || s.reason != Reason.TeeContradiction) return false;
        (bool decided, bool uphold, uint8 accepts) = _decided(id, s, p);
        if (!decided) return false;
        s.why = Reason.Resolved;
        if (uphold) {
            _strike(id);
            _release(id, s, firstBlock, p.accepts, accepts);
        } else {
            _reject(id, s, firstBlock);
        }
        return true;
    }
}
