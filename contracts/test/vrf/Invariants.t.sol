// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {Test} from "../Test.sol";
import {CoordinatorHandler} from "./CoordinatorHandler.sol";

/// @dev What holds whatever is done, in any order.
contract CoordinatorInvariantTest is Test {
    CoordinatorHandler private handler;

    function setUp() public {
        handler = new CoordinatorHandler();
    }

    function targetContracts() public view returns (address[] memory targets) {
        targets = new address[](1);
        targets[0] = address(handler);
    }

    /// @dev Nobody that matters: forge would also take the coordinator for a sender, and give it money for gas.
    function targetSenders() public pure returns (address[] memory senders) {
        senders = new address[](1);
        senders[0] = address(0x5e17de7);
    }

    function targetSelectors() public view returns (FuzzSelector[] memory targets) {
        bytes4[] memory selectors = new bytes4[](30);
        // asking, waiting and settling come more often
        for (uint256 i = 0; i < 4; ++i) {
            selectors[i] = handler.ask.selector;
            selectors[4 + i] = handler.settle.selector;
            selectors[8 + i] = handler.roll.selector;
        }
        bytes4[18] memory others = [
            handler.roll.selector,
            handler.behave.selector,
            handler.withdraw.selector,
            handler.deposit.selector,
            handler.refund.selector,
            handler.retry.selector,
            handler.sweep.selector,
            handler.collect.selector,
            handler.pass.selector,
            handler.baseFee.selector,
            handler.announce.selector,
            handler.activate.selector,
            handler.compromise.selector,
            handler.killKey.selector,
            handler.replaceInstance.selector,
            handler.advancePolicy.selector,
            handler.retireKey.selector,
            handler.force.selector
        ];
        for (uint256 i = 0; i < 18; ++i) {
            selectors[12 + i] = others[i];
        }
        targets = new FuzzSelector[](1);
        targets[0] = FuzzSelector(address(handler), selectors);
    }

    struct FuzzSelector {
        address addr;
        bytes4[] selectors;
    }

    /// forge-config: default.invariant.fail-on-revert = true
    /// @dev Money is conserved to the wei; nothing is delivered, charged or refunded twice; every request is in the state that
    /// it should be.
    function invariant_ledger_agrees() public view {
        handler.checkMoney();
        handler.checkRequests();
    }

    /// @dev Whatever was done, at the end every word can be delivered and every wei paid out.
    function afterInvariant() public {
        handler.finish();
        handler.checkRequests();
    }
}
