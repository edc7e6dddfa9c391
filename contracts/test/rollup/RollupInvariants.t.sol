// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {ITwoFactorVerifier} from "../../rollup/ITwoFactorVerifier.sol";
import {TeeProofs} from "../../rollup/TeeProofs.sol";
import {Test} from "../Test.sol";
import {RollupHandler} from "./RollupHandler.sol";

contract RollupInvariantTest is Test {
    struct FuzzSelector {
        address addr;
        bytes4[] selectors;
    }

    RollupHandler private handler;

    function setUp() public {
        handler = new RollupHandler();
        handler.setUp();
    }

    function targetContracts() public view returns (address[] memory targets) {
        targets = new address[](1);
        targets[0] = address(handler);
    }

    function targetSelectors() public view returns (FuzzSelector[] memory targets) {
        targets = new FuzzSelector[](1);
        targets[0].addr = address(handler);
        targets[0].selectors = new bytes4[](1);
        targets[0].selectors[0] = RollupHandler.act.selector;
    }

    /// @dev Random acts get everywhere: each way a claim can stand, each way a hold ends, ZK alone, both kinds, other policies.
    function test_act_reachesEverything() public {
        uint256[71] memory all;
        uint256 before = vm.snapshotState();
        for (uint256 run = 0; run < 12; ++run) {
            for (uint256 i = 0; i < 128; ++i) {
                handler.act(uint256(keccak256(abi.encode("act", run, i))));
            }
            vm.assertEq(handler.wrong(), "", "wrong");
            uint256[71] memory once = handler.reached();
            for (uint256 i = 0; i < 71; ++i) {
                all[i] += once[i];
            }
            vm.revertToState(before);
        }
        vm.assertGt(all[8], 12, "pending");
        vm.assertGt(all[16 + 1], 0, "held: TeeTimeout");
        vm.assertGt(all[16 + 2], 0, "held: TeeContradiction");
        vm.assertGt(all[16 + 3], 0, "held: ZkBroken");
        vm.assertGt(all[24 + 4], 0, "rejected: ZkTimeout");
        vm.assertGt(all[24 + 5], 0, "rejected: ZkContradiction");
        vm.assertGt(all[24 + 6], 0, "rejected: Resolved");
        vm.assertGt(all[24 + 7], 0, "rejected: Superseded");
        vm.assertGt(all[32], 0, "final");
        vm.assertGt(all[64], 12, "the head moved");
        vm.assertGt(all[65], 0, "released by people");
        vm.assertGt(all[66], 0, "released by enclaves");
        vm.assertGt(all[67], 0, "final by ZK alone");
        vm.assertGt(all[68], 0, "final at once");
        vm.assertGt(all[69], 0, "policies");
        vm.assertGt(all[70], 0, "ZK verifiers");
    }

    /// forge-config: default.invariant.runs = 16
    /// forge-config: default.invariant.depth = 128
    /// @dev Nothing is wrong by the handler's second record: accepted implies a ZK proof and ACCEPTs enough, each of this very claim and
    /// valid when it came, or a time of ZK alone, and the time for a REJECT; what is contradicted is accepted in no view; one rollup
    /// writes nothing in another. And all views agree.
    function invariant_accepted_impliesBothFactors() public view {
        for (uint256 which = 0; which < 2; ++which) {
            ITwoFactorVerifier rollup = handler.rollup(which);
            TeeProofs.Claim[] memory all = handler.claims(which);
            for (uint256 i = 0; i < all.length; ++i) {
                bytes32 id = TeeProofs.id(all[i]);
                bool isFinal = rollup.standing(id).status == ITwoFactorVerifier.Status.Final;
                bytes32 statement = handler.statementOf(which, all[i]);
                if (rollup.claimOf(statement) != id) continue;
                (bool ok,) = address(rollup).staticcall(abi.encodeCall(rollup.verify, (statement, "")));
                vm.assertTrue(ok == isFinal, "the views differ");
            }
        }
        vm.assertEq(handler.wrong(), "", "wrong");
    }

    /// forge-config: default.invariant.runs = 16
    /// forge-config: default.invariant.depth = 128
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
