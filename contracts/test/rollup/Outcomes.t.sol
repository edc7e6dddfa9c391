// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {ITwoFactorVerifier} from "../../rollup/ITwoFactorVerifier.sol";
import {TeeProofs} from "../../rollup/TeeProofs.sol";
import {TwoFactorWorld} from "./TwoFactorWorld.sol";

/// @dev The three rows of the table, time, and who was first.
contract TwoFactorOutcomesTest is TwoFactorWorld {
    ITwoFactorVerifier.Status internal constant PENDING = ITwoFactorVerifier.Status.Pending;
    ITwoFactorVerifier.Status internal constant HELD = ITwoFactorVerifier.Status.Held;
    ITwoFactorVerifier.Status internal constant REJECTED = ITwoFactorVerifier.Status.Rejected;
    ITwoFactorVerifier.Status internal constant FINAL = ITwoFactorVerifier.Status.Final;
    ITwoFactorVerifier.Reason internal constant NONE = ITwoFactorVerifier.Reason.None;

    function test_settle_bothFactors_finalAfterTheTimeForAReject() public {
        TeeProofs.Claim memory c = propose("post");
        two.settle(c, zkProof(statement(c)), verdict(c, 0, TeeProofs.ACCEPT));
        stands(c, PENDING, NONE);
        pass(1 hours - 1);
        stands(c, PENDING, NONE);
        fails(abi.encodeCall(two.poke, (c)), ITwoFactorVerifier.NothingToDo.selector);
        pass(1);
        stands(c, FINAL, NONE);
        two.poke(c);
        stands(c, FINAL, NONE);
        (uint64 number, bytes32 hash, bytes32 root) = two.head();
        vm.assertEq(number, c.lastBlock, "number");
        vm.assertEq(hash, c.lastHash, "hash");
        vm.assertEq(root, "post", "root");
    }

    function test_claim_oneFactorAndTime_neverFinal() public {
        TeeProofs.Claim memory c = propose("post");
        yes(c, 0);
        pass(1 days + 1);
        stands(c, REJECTED, ITwoFactorVerifier.Reason.ZkTimeout);
        fails(abi.encodeCall(two.submitZk, (c, zkProof(statement(c)))), ITwoFactorVerifier.NotOpen.selector);
        two.poke(c);
        stands(c, REJECTED, ITwoFactorVerifier.Reason.ZkTimeout);
        c = propose("post");
        prove(c);
        pass(5 days);
        stands(c, HELD, ITwoFactorVerifier.Reason.TeeTimeout);
        two.poke(c);
        vm.assertEq(two.heldFrom(), type(uint64).max, "a timeout holds no other claim");
        yes(c, 1);
        stands(c, PENDING, NONE);
        pass(1 hours);
        stands(c, FINAL, NONE);
    }

    function test_submitTee_reject_holdsBeforeFinality() public {
        TeeProofs.Claim memory c = propose("post");
        two.settle(c, zkProof(statement(c)), verdict(c, 0, TeeProofs.ACCEPT));
        pass(1 hours - 1);
        no(c, 1);
        stands(c, HELD, ITwoFactorVerifier.Reason.TeeContradiction);
        pass(400 days);
        stands(c, HELD, ITwoFactorVerifier.Reason.TeeContradiction);
        vm.assertEq(two.heldFrom(), c.firstBlock, "held from");
    }

    function test_submitTee_reject_tooLateOnceItCanBeFinal() public {
        TeeProofs.Claim memory c = propose("post");
        two.settle(c, zkProof(statement(c)), verdict(c, 0, TeeProofs.ACCEPT));
        pass(1 hours);
        fails(abi.encodeCall(two.submitTee, (c, verdict(c, 1, TeeProofs.REJECT))), ITwoFactorVerifier.NotOpen.selector);
    }

    /// @dev The same blocks can't be accepted under another range, parent or origin while a contradiction holds them.
    function testFuzz_heldRange_underOtherClaims_isNeverAccepted(uint64 blocks) public {
        blocks = uint64(bound(blocks, 1, 8));
        TeeProofs.Claim memory c = propose("post");
        no(c, 1);
        pass(12);
        if (blocks == 4) {
            ITwoFactorVerifier.Batch memory again = batchAfter(theHead(), 4, "post");
            vm.prank(PROPOSER);
            fails(abi.encodeCall(two.claim, (again)), ITwoFactorVerifier.IsClaimed.selector);
            return;
        }
        TeeProofs.Claim memory other = propose(batchAfter(theHead(), blocks, "post"));
        two.settle(other, zkProof(statement(other)), verdict(other, 0, TeeProofs.ACCEPT));
        pass(2 hours);
        stands(other, PENDING, NONE);
    }

    function test_heldParent_descendantsWait() public {
        TeeProofs.Claim memory c = propose("post");
        TeeProofs.Claim memory child = propose(batchAfter(c, 3, "later"));
        two.settle(c, zkProof(statement(c)), verdict(c, 0, TeeProofs.ACCEPT));
        two.settle(child, zkProof(statement(child)), verdict(child, 0, TeeProofs.ACCEPT));
        no(c, 1);
        pass(2 hours);
        stands(child, PENDING, NONE);
        vm.prank(KEEPER);
        two.announceResolution(TeeProofs.id(c), false, "evidence");
        pass(12 hours);
        two.executeResolution(TeeProofs.id(c));
        stands(c, REJECTED, ITwoFactorVerifier.Reason.Resolved);
        stands(child, PENDING, NONE);
        vm.assertEq(two.spent(bytes20(keccak256(abi.encode("platform", 1)))), 0, "budget");
        // The rejected claim was proven by ZK: two results of one input.
        TeeProofs.Claim memory right = propose("right");
        two.settle(right, zkProof(statement(right)), verdict(right, 0, TeeProofs.ACCEPT));
        stands(right, HELD, ITwoFactorVerifier.Reason.ZkBroken);
    }

    function test_rival_superseded() public {
        TeeProofs.Claim memory c = propose("post");
        TeeProofs.Claim memory longer = propose(batchAfter(theHead(), 5, "longer"));
        two.settle(c, zkProof(statement(c)), verdict(c, 0, TeeProofs.ACCEPT));
        two.settle(longer, zkProof(statement(longer)), verdict(longer, 0, TeeProofs.ACCEPT));
        pass(1 hours);
        stands(longer, FINAL, NONE);
        two.poke(c);
        stands(longer, REJECTED, ITwoFactorVerifier.Reason.Superseded);
    }

    function test_submitTee_contradictingAccepts_holdBoth() public {
        TeeProofs.Claim memory c = propose("post");
        yes(c, 0);
        TeeProofs.Claim memory rival = propose("other");
        yes(rival, 1);
        stands(c, HELD, ITwoFactorVerifier.Reason.TeeContradiction);
        stands(rival, HELD, ITwoFactorVerifier.Reason.TeeContradiction);
    }

    function test_submitTee_kOfN_distinctPlatforms() public {
        (governance, two) = newRollup(policyOf(3, 0));
        TeeProofs.Claim memory c = propose("post");
        prove(c);
        yes(c, 0);
        fails(
            abi.encodeCall(two.submitTee, (c, verdict(c, 0, TeeProofs.ACCEPT))), ITwoFactorVerifier.IsCounted.selector
        );
        yes(c, 1);
        vm.assertEq(at(c).teeAt, 0, "two aren't three");
        yes(c, 2);
        vm.assertEq(at(c).teeAt, vm.getBlockTimestamp(), "since");
        fails(
            abi.encodeCall(two.submitTee, (c, verdict(c, 3, TeeProofs.ACCEPT))),
            ITwoFactorVerifier.EnoughVerdicts.selector
        );
    }

    function test_twoKinds_finalAtOnce() public {
        (governance, two) = newRollup(policyOf(2, 2));
        TeeProofs.Claim memory c = propose("post");
        yes(c, 0);
        two.settle(c, zkProof(statement(c)), verdict(c, 4, TeeProofs.ACCEPT));
        stands(c, FINAL, NONE);
        c = propose("next");
        yes(c, 0);
        yes(c, 1);
        prove(c);
        stands(c, PENDING, NONE);
        pass(1 hours);
        stands(c, FINAL, NONE);
    }

    function test_reward_goesToTheSignedRecipient_andIsCovered() public {
        TeeProofs.Claim memory c = propose("post");
        vm.prank(STRANGER);
        yes(c, 0);
        vm.assertEq(two.credit(RECIPIENT), 1 gwei, "credit");
        vm.prank(GOVERNOR);
        two.withdraw(GOVERNOR, 999 gwei);
        vm.prank(GOVERNOR);
        fails(abi.encodeCall(two.withdraw, (GOVERNOR, 1)), ITwoFactorVerifier.InsufficientFunds.selector);
        vm.prank(RECIPIENT);
        two.collect(address(0xc011));
        vm.assertEq(address(0xc011).balance, 1 gwei, "collected");
        no(c, 1);
        vm.assertEq(two.credits(), 0, "no funds, no reward, and it counts");
        stands(c, HELD, ITwoFactorVerifier.Reason.TeeContradiction);
    }

    function test_claim_notOnHead_orNotProposer_reverts() public {
        ITwoFactorVerifier.Batch memory b = batchAfter(theHead(), 2, "post");
        fails(abi.encodeCall(two.claim, (b)), ITwoFactorVerifier.NotProposer.selector);
        b.parentHash = "another";
        vm.startPrank(PROPOSER);
        fails(abi.encodeCall(two.claim, (b)), ITwoFactorVerifier.NotOnHead.selector);
        b.parentHash = "genesis";
        b.firstBlock = GENESIS;
        fails(abi.encodeCall(two.claim, (b)), ITwoFactorVerifier.BadRange.selector);
        b.firstBlock = type(uint64).max;
        fails(abi.encodeCall(two.claim, (b)), ITwoFactorVerifier.BadRange.selector);
        b.firstBlock = GENESIS + 1;
        b.originNumber = uint64(vm.getBlockNumber());
        fails(abi.encodeCall(two.claim, (b)), bytes4(keccak256("UnusableBlockHash(uint256)")));
        vm.stopPrank();
    }

    /// @dev A claim that was rejected isn't accepted by the statement of the one that came after it.
    function test_claimOf_sameTransitionAgain_isTheLiveOne() public {
        TeeProofs.Claim memory c = propose("post");
        bytes32 id = TeeProofs.id(c);
        pass(1 days + 1);
        TeeProofs.Claim memory again = propose("post");
        vm.assertEq(two.claimOf(statement(c)), TeeProofs.id(again), "the live one");
        vm.assertEq(uint256(two.standing(id).status), uint256(REJECTED), "the old one");
        fails(abi.encodeCall(two.submitTee, (c, verdict(c, 0, TeeProofs.ACCEPT))), ITwoFactorVerifier.NotOpen.selector);
        two.settle(again, zkProof(statement(c)), verdict(again, 0, TeeProofs.ACCEPT));
        pass(1 hours);
        two.poke(again);
        vm.assertEq(uint256(two.standing(id).status), uint256(REJECTED), "the old one, still");
    }
}
