// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {IRollupGovernance} from "./IRollupGovernance.sol";
import {ITwoFactorVerifier} from "./ITwoFactorVerifier.sol";

/// @title What verdicts are rewarded from
/// @dev The contract's balance is never less than the sum of all credits.
abstract contract RollupRewards is ITwoFactorVerifier {
    /// @inheritdoc ITwoFactorVerifier
    IRollupGovernance public immutable governance;

    /// @dev One word of what nearly every settlement reads or writes.
    /// @param credits The sum of all credits.
    /// @param heldFrom The lowest first block of the claims that a contradiction holds.
    /// @param frozen Whether any verifier of ZK proofs was ever frozen: `zkFrozen` needn't be read otherwise.
    struct Common {
        uint128 credits;
        uint64 heldFrom;
        bool frozen;
    }

    Common internal _common;

    /// @inheritdoc ITwoFactorVerifier
    mapping(address recipient => uint256) public credit;

    constructor(IRollupGovernance governance_) {
        if (address(governance_).code.length == 0) revert ZeroAddress();
        governance = governance_;
    }

    /// @inheritdoc ITwoFactorVerifier
    function fund() external payable {
        emit Funded(msg.sender, msg.value);
    }

    /// @inheritdoc ITwoFactorVerifier
    function credits() external view returns (uint256) {
        return _common.credits;
    }

    /// @inheritdoc ITwoFactorVerifier
    function withdraw(address to, uint256 amount) external {
        if (msg.sender != governance.owner()) revert NotOwner(msg.sender);
        uint256 free = address(this).balance - _common.credits;
        if (amount > free) revert InsufficientFunds(free, amount);
        emit Withdrawn(to, amount);
        _send(to, amount);
    }

    /// @inheritdoc ITwoFactorVerifier
    function collect(address to) external returns (uint256 amount) {
        amount = credit[msg.sender];
        credit[msg.sender] = 0;
        // It is part of the sum.
        _common.credits -= uint128(amount);
        emit Collected(msg.sender, to, amount);
        _send(to, amount);
    }

    /// @dev Credits a reward if there is that much: a verdict counts without one.
    function _reward(address recipient, uint256 amount) internal returns (uint256) {
        if (amount == 0 || recipient == address(0)) return 0;
        uint256 all = _common.credits + amount;
        if (all > address(this).balance) return 0;
        _common.credits = uint128(all); // no balance is more
        credit[recipient] += amount;
        return amount;
    }

    function _send(address to, uint256 amount) private {
        if (to == address(0)) revert ZeroAddress();
        // solhint-disable-next-line avoid-low-level-calls
        (bool ok,) = to.call{value: amount}("");
        if (!ok) revert TransferFailed(to);
    }
}
