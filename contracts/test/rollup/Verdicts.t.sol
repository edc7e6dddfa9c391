// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {IEnclaveRegistry} from "../../attestation/IEnclaveRegistry.sol";
import {VerifiedReport} from "../../attestation/VerifiedReport.sol";
import {IRollupGovernance} from "../../rollup/IRollupGovernance.sol";
import {ISGXVerifier} from "../../rollup/ISGXVerifier.sol";
import {ITwoFactorVerifier} from "../../rollup/ITwoFactorVerifier.sol";
import {TeeProofs} from "../../rollup/TeeProofs.sol";
import {TwoFactorWorld} from "./TwoFactorWorld.sol";

/// @dev Which verdicts count, for how many, and what later changes do to them.
contract VerdictsTest is TwoFactorWorld {
    ITwoFactorVerifier.Status internal constant PENDING = ITwoFactorVerifier.Status.Pending;
    ITwoFactorVerifier.Status internal constant HELD = ITwoFactorVerifier.Status.Held;
    ITwoFactorVerifier.Status internal constant REJECTED = ITwoFactorVerifier.Status.Rejected;
    ITwoFactorVerifier.Status internal constant FINAL = ITwoFactorVerifier.Status.Final;
    ITwoFactorVerifier.Reason internal constant NONE = ITwoFactorVerifier.Reason.None;

    // ---------------------------------------------------------------- two verifiers while the struct changes

    function test_submitTeeUnder_twoVerifiersDuringAChange() public {
        ISGXVerifier old = sgx;
        ISGXVerifier next = newSgx();
        bytes memory call_ = abi.encodeCall(governance.setTeeVerifier, (next));
        vm.prank(GOVERNOR);
        governance.announce(call_);
        pass(DELAY);
        TeeProofs.Claim memory before = propose("post");
        vm.assertEq(old.sequenceOf(TeeProofs.id(before)), 1, "the old one is asked");
        fails(
            abi.encodeCall(two.submitTeeUnder, (before, verdict(before, 0, TeeProofs.ACCEPT), next)),
            ITwoFactorVerifier.NoVerifier.selector
        );
        governance.enact(call_);
        TeeProofs.Claim memory child = propose(batchAfter(before, 1, "child"));
        vm.assertEq(next.sequenceOf(TeeProofs.id(child)), 1, "the new one is asked");

        // A claim's own verifier without naming it; the other by name; and neither takes the other's signatures.
        TeeProofs.Proof memory byOld = verdict(child, 0, TeeProofs.ACCEPT);
        fails(abi.encodeCall(two.submitTee, (child, byOld)), ISGXVerifier.BadSignature.selector);
        fails(abi.encodeCall(two.submitTeeUnder, (child, byOld, next)), ISGXVerifier.BadSignature.selector);
        two.submitTeeUnder(child, byOld, old);
        vm.assertTrue(at(child).teeAt != 0, "it counts");
        uint256 both = vm.snapshotState();
        yes(before, 0);
        vm.assertTrue(at(before).teeAt != 0, "it counts");
        vm.revertToState(both);

        // The old one is dropped: what it said before stands, what it says now doesn't count, and the new one takes its place.
        vm.prank(KEEPER);
        governance.dropTeeVerifier(old);
        vm.assertTrue(at(child).teeAt != 0, "it was counted");
        TeeProofs.Proof memory late = verdict(before, 0, TeeProofs.ACCEPT);
        fails(abi.encodeCall(two.submitTeeUnder, (before, late, old)), ITwoFactorVerifier.NoVerifier.selector);
        fails(abi.encodeCall(two.submitTee, (before, late)), ISGXVerifier.BadSignature.selector);
        sgx = next;
        yes(before, 0);
        vm.assertTrue(at(before).teeAt != 0, "it counts");
        vm.prank(KEEPER);
        (bool ok,) = address(governance).call(abi.encodeCall(governance.dropTeeVerifier, (next)));
        vm.assertTrue(!ok, "claims ask of it");
    }

    // ---------------------------------------------------------------- who is counted

    function test_accepts_onePlatform_isOne() public {
        (governance, two) = newRollup(policyOf(2, 0));
        _enterOn(5, keccak256(abi.encode("platform", 0)));
        TeeProofs.Claim memory c = propose("post");
        yes(c, 0);
        fails(
            abi.encodeCall(two.submitTee, (c, verdict(c, 0, TeeProofs.ACCEPT))), ITwoFactorVerifier.IsCounted.selector
        );
        fails(
            abi.encodeCall(two.submitTee, (c, verdict(c, 5, TeeProofs.ACCEPT))), ITwoFactorVerifier.IsCounted.selector
        );
        vm.assertEq(at(c).accepts, 1, "one");
        yes(c, 1);
        vm.assertTrue(at(c).teeAt != 0, "two");
        fails(
            abi.encodeCall(two.submitTee, (c, verdict(c, 2, TeeProofs.ACCEPT))),
            ITwoFactorVerifier.EnoughVerdicts.selector
        );
    }

    function test_votes_onePlatform_isOne() public {
        _enterOn(5, keccak256(abi.encode("platform", 0)));
        _enterOn(6, keccak256(abi.encode("platform", 1)));
        TeeProofs.Claim memory c = propose("post");
        no(c, 1);
        fails(
            abi.encodeCall(two.submitTee, (c, verdict(c, 6, TeeProofs.REJECT))), ITwoFactorVerifier.IsCounted.selector
        );
        yes(c, 0);
        fails(
            abi.encodeCall(two.submitTee, (c, verdict(c, 5, TeeProofs.ACCEPT))), ITwoFactorVerifier.IsCounted.selector
        );
        (uint8 accepts, uint8 rejects) = two.votes(TeeProofs.id(c));
        vm.assertEq(accepts, 1, "accepts");
        vm.assertEq(rejects, 1, "rejects");
    }

    /// @dev Where a platform isn't known each instance is one, and has a budget of its own.
    function test_unknownPlatforms_countByInstance() public {
        (governance, two) = newRollup(policyOf(2, 0));
        _enterOn(5, 0);
        _enterOn(6, 0);
        TeeProofs.Claim memory c = propose("post");
        yes(c, 5);
        fails(
            abi.encodeCall(two.submitTee, (c, verdict(c, 5, TeeProofs.ACCEPT))), ITwoFactorVerifier.IsCounted.selector
        );
        yes(c, 6);
        vm.assertTrue(at(c).teeAt != 0, "two");
        no(c, 5);
        _resolve(c, true);
        vm.assertEq(two.spent(bytes20(voter(5))), 1, "by the instance");
        vm.assertEq(two.spent(bytes20(0)), 0, "not by nothing");
    }

    function test_kinds_sgxAndTdx_finalAtOnce_butNotAfterAContradiction() public {
        (governance, two) = newRollup(policyOf(2, 2));
        TeeProofs.Claim memory c = propose("post");
        yes(c, 0);
        yes(c, 4);
        stands(c, PENDING, NONE);
        vm.assertTrue(!accepted(c), "ZK is missing");
        uint256 before = vm.snapshotState();
        prove(c);
        stands(c, FINAL, NONE);
        vm.revertToState(before);

        no(c, 1);
        prove(c);
        vm.prank(KEEPER);
        two.announceResolution(TeeProofs.id(c), true, "");
        pass(12 hours);
        two.executeResolution(TeeProofs.id(c));
        stands(c, PENDING, NONE);
        pass(1 hours - 1);
        stands(c, PENDING, NONE);
        pass(1);
        stands(c, FINAL, NONE);
    }

    function test_kinds_oneKind_takesTheTime() public {
        (governance, two) = newRollup(policyOf(2, 2));
        TeeProofs.Claim memory c = propose("post");
        yes(c, 0);
        yes(c, 1);
        prove(c);
        stands(c, PENDING, NONE);
        pass(1 hours);
        stands(c, FINAL, NONE);
    }

    // ---------------------------------------------------------------- budgets of REJECTs

    /// @dev REJECTs cost nothing but by an uphold, and that comes back if the claim is rejected after all.
    function test_rejectBudget_spentByUphold_restoredByRejection() public {
        bytes20 platform = bytes20(keccak256(abi.encode("platform", 0)));
        TeeProofs.Claim memory wrong = propose("wrong");
        TeeProofs.Claim memory one = propose("one");
        TeeProofs.Claim memory other = propose("other");
        no(wrong, 0);
        no(one, 0);
        no(other, 0);
        vm.assertEq(two.spent(platform), 0, "nothing is resolved");
        _resolve(wrong, false);
        _resolve(one, true);
        vm.assertEq(two.spent(platform), 1, "one is struck");
        _notRestored(wrong, platform);
        _notRestored(one, platform);
        _resolve(other, true);
        vm.assertEq(two.spent(platform), 2, "two are struck");

        // Nor has another instance on the platform a budget of its own. Another platform has.
        _enterOn(6, keccak256(abi.encode("platform", 0)));
        TeeProofs.Claim memory c = propose("fourth");
        fails(
            abi.encodeCall(two.submitTee, (c, verdict(c, 6, TeeProofs.REJECT))), ITwoFactorVerifier.BudgetSpent.selector
        );
        no(c, 1);

        // No ZK proof came for it: it was wrong.
        pass(2 days);
        stands(one, REJECTED, ITwoFactorVerifier.Reason.ZkTimeout);
        _notRestored(one, bytes20(voter(0)));
        two.restoreBudget(TeeProofs.id(one), platform);
        vm.assertEq(two.spent(platform), 1, "one is back");
        _notRestored(one, platform);
        no(propose("fifth"), 6);
    }

    function _notRestored(TeeProofs.Claim memory c, bytes20 who) private {
        fails(abi.encodeCall(two.restoreBudget, (TeeProofs.id(c), who)), ITwoFactorVerifier.NothingToRestore.selector);
    }

    // ---------------------------------------------------------------- what changes after a verdict

    /// @dev A verdict is judged when it comes. Removing its code later takes nothing back: what remains is another enclave's REJECT, or
    /// no ZK proof at all.
    function test_removedMeasurement_afterTheVerdict_itCounts_freezingHolds() public {
        TeeProofs.Claim memory c = propose("post");
        TeeProofs.Claim memory other = propose(batchAfter(c, 1, "next"));
        yes(c, 0);
        vm.prank(APP_OWNER);
        app.remove(labelOf(1), "leaked");
        vm.prank(KEEPER);
        governance.removeActivation(labelOf(1));
        TeeProofs.Proof memory late = verdict(other, 0, TeeProofs.ACCEPT);
        fails(abi.encodeCall(two.submitTee, (other, late)), ISGXVerifier.NotAuthorized.selector);
        prove(c);
        uint256 before = vm.snapshotState();
        pass(1 hours);
        stands(c, FINAL, NONE);
        vm.revertToState(before);
        no(c, 1);
        pass(1 hours);
        stands(c, HELD, ITwoFactorVerifier.Reason.TeeContradiction);
        vm.revertToState(before);
        vm.prank(KEEPER);
        two.freezeZkVerifier();
        pass(1 hours);
        stands(c, PENDING, NONE);
    }

    function test_narrowActivation_afterTheVerdict_itCounts_laterOnesDoNot() public {
        (governance, two) = newRollup(policyOf(2, 0));
        TeeProofs.Claim memory c = propose("post");
        yes(c, 0);
        vm.prank(KEEPER);
        governance.narrowActivation(labelOf(1), 0, c.lastBlock - 1);
        fails(
            abi.encodeCall(two.submitTee, (c, verdict(c, 2, TeeProofs.ACCEPT))), ITwoFactorVerifier.NotActive.selector
        );
        fails(
            abi.encodeCall(two.submitTee, (c, verdict(c, 2, TeeProofs.REJECT))), ITwoFactorVerifier.NotActive.selector
        );
        yes(c, 1);
        prove(c);
        pass(1 hours);
        stands(c, FINAL, NONE);
    }

    function test_setPolicy_betweenClaimAndVerdict_theClaimsOwnHolds() public {
        IRollupGovernance.Policy memory p = policyOf(2, 0);
        (p.app, p.rejectTime) = (address(0xa44), 5 hours);
        bytes memory call_ = abi.encodeCall(governance.setPolicy, (p));
        vm.prank(GOVERNOR);
        governance.announce(call_);
        pass(DELAY);
        TeeProofs.Claim memory c = propose("post");
        governance.enact(call_);
        TeeProofs.Claim memory child = propose(batchAfter(c, 1, "child"));
        yes(c, 0); // one ACCEPT of the first policy's app, and the first policy's time
        prove(c);
        fails(
            abi.encodeCall(two.submitTee, (child, verdict(child, 0, TeeProofs.ACCEPT))),
            ISGXVerifier.NotAuthorized.selector
        );
        pass(1 hours);
        stands(c, FINAL, NONE);
        vm.assertEq(child.policy, 2, "the second policy");
    }

    // ---------------------------------------------------------------- ahead of the head

    /// @dev A claim that is ahead of the head is accepted by no view, with or without a proof in hand, however long it waits.
    function testFuzz_aheadOfAHeldClaim_neverAccepted(uint256 time, bool onIt, bool proven) public {
        TeeProofs.Claim memory c = propose("post");
        TeeProofs.Claim memory parent = c;
        if (!onIt) (parent.lastHash, parent.postRoot) = ("elsewhere", "other root");
        TeeProofs.Claim memory child = propose(batchAfter(parent, 2, "child"));
        c = onIt ? c : propose("another");
        two.settle(c, zkProof(statement(c)), verdict(c, 0, TeeProofs.ACCEPT));
        no(c, 1);
        yes(child, 0);
        bytes memory p = zkProof(statement(child));
        if (proven) two.submitZk(child, p);
        pass(bound(time, 0, 1 days - 12));
        stands(child, PENDING, NONE);
        (bool ok,) = address(two).staticcall(abi.encodeCall(two.verify, (statement(child), p)));
        vm.assertTrue(!ok, "with its proof");
        _resolve(c, true);
        pass(2 hours);
        vm.assertTrue(accepted(c), "released");
        vm.assertTrue(!accepted(child), "its parent isn't the head yet");
        two.poke(c);
        vm.assertTrue(accepted(child) == (onIt && proven), "only on its parent");
    }

    // ----------------------------------------------------------------

    function _resolve(TeeProofs.Claim memory c, bool uphold) private {
        vm.prank(KEEPER);
        two.announceResolution(TeeProofs.id(c), uphold, "");
        pass(12 hours);
        two.executeResolution(TeeProofs.id(c));
    }

    /// @dev Another instance; zero: nobody knows on which platform.
    function _enterOn(uint256 i, bytes32 platform) private {
        VerifiedReport memory r = td(codeOf(i));
        r.platform = platform;
        (IEnclaveRegistry.Registration memory to, bytes memory evidence) = prepared(voter(i), r);
        registry.register(to, evidence);
    }
}
