// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {ITwoFactorVerifier} from "../../rollup/ITwoFactorVerifier.sol";
import {TeeProofs} from "../../rollup/TeeProofs.sol";
import {Test} from "../Test.sol";
import {RollupHandler} from "./RollupHandler.sol";

contract RollupInvariantTest is Test {
    RollupHandler private handler;

    function setUp() public {
        handler = new RollupHandler();
        handler.setUp();
    }

    function targetContracts() public view returns (address[] memory targets) {
        targets = new address[](1);
        targets[0] = address(handler);
    }

    /// forge-config: default.invariant.runs = 8
    /// @dev Accepted implies a ZK proof and an ACCEPT, each of this very claim and valid when it came, so never time alone; all views
    /// agree; and what a contradiction holds is accepted in none of them.
    function invariant_accepted_impliesBothFactors() public view {
        for (uint256 which = 0; which < 2; ++which) {
            ITwoFactorVerifier rollup = handler.rollup(which);
            TeeProofs.Claim[] memory all = handler.claims(which);
            for (uint256 i = 0; i < all.length; ++i) {
                bytes32 id = TeeProofs.id(all[i]);
                ITwoFactorVerifier.Status status = rollup.standing(id).status;
                bytes32 statement = handler.statementOf(all[i]);
                if (rollup.claimOf(statement) == id) {
                    (bool ok,) = address(rollup).staticcall(abi.encodeCall(rollup.verify, (statement, "")));
                    vm.assertTrue(ok == (status == ITwoFactorVerifier.Status.Final), "the views differ");
                }
                if (status == ITwoFactorVerifier.Status.Final) {
                    vm.assertTrue(handler.proven(id), "without a ZK proof");
                    vm.assertTrue(handler.accepted_(id), "without an ACCEPT");
                }
            }
        }
        vm.assertTrue(!handler.broken(), "an invalid proof counted, or one rollup affected another");
    }

    /// forge-config: default.invariant.runs = 8
    /// @dev The head is reached from the beginning by final claims, each on the one before; no claim that becomes final reaches a block
    /// that a contradiction holds; what recipients may collect is there.
    function invariant_head_isAChainOfFinals() public view {
        for (uint256 which = 0; which < 2; ++which) {
            ITwoFactorVerifier rollup = handler.rollup(which);
            TeeProofs.Claim[] memory all = handler.claims(which);
            (uint64 number, bytes32 hash, bytes32 root) = rollup.head();
            bytes32 at = "genesis";
            bytes32 atRoot = "root";
            uint64 atNumber = 100;
            uint64 held = type(uint64).max;
            for (uint256 i = 0; i < all.length; ++i) {
                ITwoFactorVerifier.Standing memory s = rollup.standing(TeeProofs.id(all[i]));
                bool contradicted =
                    s.status == ITwoFactorVerifier.Status.Held && s.reason != ITwoFactorVerifier.Reason.TeeTimeout;
                if (contradicted && all[i].firstBlock < held) held = all[i].firstBlock;
            }
            // Claims come after their parents, so one pass meets the finals in order.
            for (uint256 i = 0; i < all.length && atNumber < number; ++i) {
                ITwoFactorVerifier.Standing memory s = rollup.standing(TeeProofs.id(all[i]));
                if (s.status != ITwoFactorVerifier.Status.Final || all[i].firstBlock != atNumber + 1) continue;
                vm.assertEq(all[i].parentHash, at, "parent");
                vm.assertEq(all[i].preRoot, atRoot, "root");
                (at, atRoot, atNumber) = (all[i].lastHash, all[i].postRoot, all[i].lastBlock);
            }
            vm.assertEq(at, hash, "hash");
            vm.assertEq(atRoot, root, "root of the head");
            vm.assertEq(atNumber, number, "number");
            vm.assertLe(rollup.heldFrom(), held, "a contradiction that holds nothing");
            vm.assertLt(number, held, "a held block is final");
            vm.assertLe(rollup.credits(), address(rollup).balance, "balance");
            vm.assertLe(rollup.credit(address(0x4ec1)), rollup.credits(), "credits");
        }
    }
}
