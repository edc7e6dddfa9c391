// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {IRollupGovernance} from "../../rollup/IRollupGovernance.sol";
import {IRollupZkVerifier} from "../../rollup/IRollupZkVerifier.sol";
import {ITwoFactorVerifier} from "../../rollup/ITwoFactorVerifier.sol";
import {TeeProofs} from "../../rollup/TeeProofs.sol";
import {TwoFactorWorld} from "./TwoFactorWorld.sol";

/// @dev How holds end, broken ZK, ZK alone, and governance.
contract TwoFactorResolutionTest is TwoFactorWorld {
    ITwoFactorVerifier.Status internal constant PENDING = ITwoFactorVerifier.Status.Pending;
    ITwoFactorVerifier.Status internal constant HELD = ITwoFactorVerifier.Status.Held;
    ITwoFactorVerifier.Status internal constant REJECTED = ITwoFactorVerifier.Status.Rejected;
    ITwoFactorVerifier.Status internal constant FINAL = ITwoFactorVerifier.Status.Final;
    ITwoFactorVerifier.Reason internal constant NONE = ITwoFactorVerifier.Reason.None;

    function ready(bytes32 postRoot) internal returns (TeeProofs.Claim memory c) {
        c = propose(postRoot);
        two.settle(c, zkProof(statement(c)), verdict(c, 0, TeeProofs.ACCEPT));
    }

    function test_executeResolution_uphold_freshTimeAndTheSameRejectDoesNotHoldAgain() public {
        TeeProofs.Claim memory c = ready("post");
        no(c, 1);
        bytes32 id = TeeProofs.id(c);
        fails(abi.encodeCall(two.announceResolution, (id, true, "")), ITwoFactorVerifier.NotGuardian.selector);
        vm.prank(KEEPER);
        two.announceResolution(id, true, "evidence");
        pass(12 hours - 1);
        fails(abi.encodeCall(two.executeResolution, (id)), ITwoFactorVerifier.ResolutionNotDue.selector);
        pass(1);
        two.executeResolution(id);
        stands(c, PENDING, NONE);
        fails(
            abi.encodeCall(two.submitTee, (c, verdict(c, 1, TeeProofs.REJECT))), ITwoFactorVerifier.IsCounted.selector
        );
        pass(1 hours - 1);
        stands(c, PENDING, NONE);
        pass(1);
        two.poke(c);
        stands(c, FINAL, NONE);
        fails(
            abi.encodeCall(two.restoreBudget, (id, bytes20(keccak256(abi.encode("platform", 1))))),
            ITwoFactorVerifier.NothingToRestore.selector
        );
    }

    function test_executeResolution_ofAnEarlierHold_isStale() public {
        TeeProofs.Claim memory c = ready("post");
        no(c, 1);
        bytes32 id = TeeProofs.id(c);
        vm.prank(KEEPER);
        two.announceResolution(id, true, "");
        pass(12 hours);
        two.executeResolution(id);
        no(c, 2);
        fails(abi.encodeCall(two.executeResolution, (id)), ITwoFactorVerifier.ResolutionNotDue.selector);
        vm.prank(KEEPER);
        two.announceResolution(id, true, "");
        vm.prank(KEEPER);
        two.withdrawResolution(id);
        pass(12 hours);
        fails(abi.encodeCall(two.executeResolution, (id)), ITwoFactorVerifier.ResolutionNotDue.selector);
    }

    function test_poke_enclavesAccept_releaseAfterTheTime() public {
        TeeProofs.Claim memory c = ready("post");
        no(c, 1);
        yes(c, 0);
        yes(c, 2); // the same measurement: not enough
        pass(12 hours);
        fails(abi.encodeCall(two.poke, (c)), ITwoFactorVerifier.NothingToDo.selector);
        yes(c, 3);
        two.poke(c);
        stands(c, PENDING, NONE);
        pass(1 hours);
        stands(c, FINAL, NONE);
    }

    function test_poke_enclavesReject_rejects() public {
        TeeProofs.Claim memory c = ready("post");
        no(c, 1);
        no(c, 2);
        fails(abi.encodeCall(two.poke, (c)), ITwoFactorVerifier.NothingToDo.selector);
        pass(12 hours);
        two.poke(c);
        stands(c, REJECTED, ITwoFactorVerifier.Reason.Resolved);
        vm.assertEq(two.heldFrom(), type(uint64).max, "nothing is held");
    }

    function test_poke_enclavesOfBothOpinions_stayHeld() public {
        TeeProofs.Claim memory c = ready("post");
        no(c, 1);
        no(c, 2);
        yes(c, 0);
        yes(c, 3);
        pass(30 days);
        fails(abi.encodeCall(two.poke, (c)), ITwoFactorVerifier.NothingToDo.selector);
    }

    function test_rejectBudget_spent_reverts() public {
        for (uint256 i = 0; i < 2; ++i) {
            TeeProofs.Claim memory upheld = propose(keccak256(abi.encode(i)));
            no(upheld, 0);
            vm.prank(KEEPER);
            two.announceResolution(TeeProofs.id(upheld), true, "evidence");
            pass(12 hours);
            two.executeResolution(TeeProofs.id(upheld));
        }
        TeeProofs.Claim memory c = propose("third");
        fails(
            abi.encodeCall(two.submitTee, (c, verdict(c, 0, TeeProofs.REJECT))), ITwoFactorVerifier.BudgetSpent.selector
        );
        two.settle(c, zkProof(statement(c)), verdict(c, 1, TeeProofs.ACCEPT));
        pass(2 hours);
        stands(c, FINAL, NONE);
    }

    // ---------------------------------------------------------------- ZK

    function test_submitZk_badProof_changesNothing() public {
        TeeProofs.Claim memory c = propose("post");
        fails(abi.encodeCall(two.submitZk, (c, zkProof("other"))), IRollupZkVerifier.InvalidProof.selector);
        stands(c, PENDING, NONE);
    }

    function test_zkContradiction_ofWhatIsNotProven_rejects() public {
        TeeProofs.Claim memory c = propose("post");
        yes(c, 0);
        IRollupZkVerifier.Transition memory t = transition(c);
        t.postRoot = "another";
        two.submitZkContradiction(c, t, zkProof(zk.statementOf(t)));
        stands(c, REJECTED, ITwoFactorVerifier.Reason.ZkContradiction);
        // The same result, claimed and proven after all: the verifier proved both.
        pass(12);
        c = propose("post");
        prove(c);
        stands(c, HELD, ITwoFactorVerifier.Reason.ZkBroken);
        vm.assertTrue(two.zkFrozen(1), "frozen");
    }

    function test_zkContradiction_ofWhatIsProven_freezesAndHolds() public {
        TeeProofs.Claim memory c = ready("post");
        IRollupZkVerifier.Transition memory t = transition(c);
        t.withdrawals = "another";
        fails(
            abi.encodeCall(two.submitZkContradiction, (c, transition(c), "")),
            ITwoFactorVerifier.NoContradiction.selector
        );
        two.submitZkContradiction(c, t, zkProof(zk.statementOf(t)));
        stands(c, HELD, ITwoFactorVerifier.Reason.ZkBroken);
        TeeProofs.Claim memory next = propose(batchAfter(c, 1, "x"));
        fails(
            abi.encodeCall(two.submitZk, (next, zkProof(statement(next)))),
            ITwoFactorVerifier.ZkVerifierIsFrozen.selector
        );
        pass(30 days);
        stands(next, PENDING, NONE); // nobody can prove anything: no timeout
        vm.prank(KEEPER);
        two.announceResolution(TeeProofs.id(c), true, "");
        pass(12 hours);
        fails(abi.encodeCall(two.executeResolution, (TeeProofs.id(c))), ITwoFactorVerifier.ZkVerifierIsFrozen.selector);
        zk = newZk();
        change(abi.encodeCall(governance.setZkVerifier, (zk)));
        two.executeResolution(TeeProofs.id(c));
        pass(2 hours);
        two.restate(c);
        stands(c, PENDING, NONE); // it must be proven anew
        prove(c);
        pass(2 hours);
        stands(c, FINAL, NONE);
    }

    function test_rivalProofs_holdBoth() public {
        TeeProofs.Claim memory c = ready("post");
        TeeProofs.Claim memory rival = propose("other");
        prove(rival);
        stands(c, HELD, ITwoFactorVerifier.Reason.ZkBroken);
        stands(rival, HELD, ITwoFactorVerifier.Reason.ZkBroken);
        vm.assertTrue(two.zkFrozen(1), "frozen");
    }

    function test_rivalProof_rejectsWhatIsNotProven() public {
        TeeProofs.Claim memory c = propose("post");
        TeeProofs.Claim memory rival = propose("other");
        prove(rival);
        stands(c, REJECTED, ITwoFactorVerifier.Reason.ZkContradiction);
        stands(rival, PENDING, NONE);
    }

    // ---------------------------------------------------------------- ZK alone, and governance

    function test_zkOnly_timeoutsGoOn_contradictionsDoNot() public {
        TeeProofs.Claim memory c = propose("post");
        prove(c);
        pass(1 days);
        two.poke(c);
        stands(c, HELD, ITwoFactorVerifier.Reason.TeeTimeout);
        uint40 until = uint40(vm.getBlockTimestamp() + 10 days);
        vm.prank(GOVERNOR);
        governance.announceZkOnly(until);
        pass(DELAY - 1);
        stands(c, HELD, ITwoFactorVerifier.Reason.TeeTimeout);
        pass(1);
        stands(c, PENDING, NONE);
        uint256 before = vm.snapshotState();
        no(c, 1);
        pass(2 hours);
        stands(c, HELD, ITwoFactorVerifier.Reason.TeeContradiction);
        vm.revertToState(before);
        pass(1 hours);
        stands(c, FINAL, NONE);
        vm.prank(KEEPER);
        governance.revokeZkOnly();
        stands(c, HELD, ITwoFactorVerifier.Reason.TeeTimeout);
    }

    function test_activation_outsideItsBlocks_doesNotCount() public {
        TeeProofs.Claim memory c = propose("post");
        vm.prank(KEEPER);
        governance.narrowActivation(labelOf(1), 0, c.lastBlock - 1);
        fails(
            abi.encodeCall(two.submitTee, (c, verdict(c, 0, TeeProofs.ACCEPT))), ITwoFactorVerifier.NotActive.selector
        );
        TeeProofs.Proof memory p = verdict(c, 1, TeeProofs.ACCEPT);
        p.measurement = labelOf(1);
        p = signed(c, p, secretOf(1));
        fails(abi.encodeCall(two.submitTee, (c, p)), ITwoFactorVerifier.WrongMeasurement.selector);
        yes(c, 1);
    }

    function test_setPolicy_laterClaimsAlone() public {
        TeeProofs.Claim memory c = propose("post");
        IRollupGovernance.Policy memory p = policyOf(2, 0);
        change(abi.encodeCall(governance.setPolicy, (p)));
        vm.assertEq(two.policyVersion(), 2, "version");
        vm.assertEq(at(c).policy, 1, "its own");
        pass(12);
        c = propose("post");
        yes(c, 0);
        vm.assertEq(at(c).teeAt, 0, "two are wanted");
        p.rejectTime = 0;
        bytes memory call_ = abi.encodeCall(governance.setPolicy, (p));
        vm.prank(GOVERNOR);
        governance.announce(call_);
        (bool ok,) = address(governance).call(abi.encodeCall(governance.enact, (call_)));
        vm.assertTrue(!ok, "too early");
        pass(DELAY);
        (ok,) = address(governance).call(abi.encodeCall(governance.enact, (call_)));
        vm.assertTrue(!ok, "no time for a REJECT");
        (ok,) = address(governance).call(call_);
        vm.assertTrue(!ok, "not by a change");
    }

    function test_submitTee_removedInstance_doesNotCount() public {
        TeeProofs.Claim memory c = propose("post");
        TeeProofs.Proof memory p = verdict(c, 0, TeeProofs.ACCEPT);
        vm.prank(GUARDIAN);
        registry.revoke(voter(0), "");
        (bool ok,) = address(two).call(abi.encodeCall(two.submitTee, (c, p)));
        vm.assertTrue(!ok, "removed");
    }
}
