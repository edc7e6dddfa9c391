// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {ECVRF} from "../../vrf/ECVRF.sol";
import {IVRFCoordinator} from "../../vrf/interfaces/IVRFCoordinator.sol";
import {RequestTerms} from "../../vrf/RequestTerms.sol";
import {Puppet} from "./Consumers.sol";
import {VRFTest} from "./VRFTest.sol";
import {APP, Ask, INSTANCE_SECRET, STRANGER} from "./World.sol";

/// @dev What can be asked about a request: its status, what it waits for, whether its words are out, and the words themselves
/// for whoever brings an answer.
contract ViewsTest is VRFTest {
    IVRFCoordinator.Request private r;

    function setUp() public override {
        super.setUp();
        r = ask();
    }

    // ---------------------------------------------------------------- status

    function test_requestStatus_neverUsedSlot_isNone() public view {
        vm.assertEq(uint256(coordinator.requestStatus(0)), uint256(IVRFCoordinator.RequestStatus.None), "zero");
        bytes32 next = bytes32(uint256(idOf(r)) + 1);
        vm.assertEq(uint256(coordinator.requestStatus(next)), uint256(IVRFCoordinator.RequestStatus.None), "next slot");
    }

    /// @dev Any other id in the place of an open request: it isn't open, and never said to be.
    function testFuzz_requestStatus_otherIdInThePlace_isRecycled(uint256 flip) public view {
        flip = flip >> 88 << 88;
        if (flip == 0) flip = 1 << 88;
        bytes32 other = bytes32(uint256(idOf(r)) ^ flip);
        vm.assertEq(
            uint256(coordinator.requestStatus(other)), uint256(IVRFCoordinator.RequestStatus.Recycled), "status"
        );
    }

    /// @dev Through the whole life; the id and the request itself say the same.
    function test_explain_throughItsLife_saysWhatItWaitsFor() public {
        uint256 n = height();
        _assertExplains(IVRFCoordinator.RequestStatus.Pending, IVRFCoordinator.PendingReason.AwaitingConfirmations);
        vm.roll(n + 2);
        _assertExplains(IVRFCoordinator.RequestStatus.Pending, IVRFCoordinator.PendingReason.AwaitingConfirmations);
        vm.roll(n + 3);
        _assertExplains(IVRFCoordinator.RequestStatus.Pending, IVRFCoordinator.PendingReason.AwaitingAnswer);
        vm.fee(100 gwei + 1);
        _assertExplains(IVRFCoordinator.RequestStatus.Pending, IVRFCoordinator.PendingReason.BaseFeeAboveCap);
        vm.fee(100 gwei);
        _assertExplains(IVRFCoordinator.RequestStatus.Pending, IVRFCoordinator.PendingReason.AwaitingAnswer);

        uint256 leaseEnd = registry.liveUntil(APP);
        vm.warp(leaseEnd);
        _assertExplains(IVRFCoordinator.RequestStatus.Pending, IVRFCoordinator.PendingReason.AwaitingAnswer);
        vm.warp(leaseEnd + 1);
        _assertExplains(IVRFCoordinator.RequestStatus.Pending, IVRFCoordinator.PendingReason.NoLiveWorker);
        world.confirm(INSTANCE_SECRET, APP, uint64(leaseEnd + 100));

        vm.roll(n + 257);
        _assertExplains(IVRFCoordinator.RequestStatus.Pending, IVRFCoordinator.PendingReason.BlockHashUnavailable);
        vm.roll(n + 200);
        coordinator.refund(r);
        _assertExplains(IVRFCoordinator.RequestStatus.Refunded, IVRFCoordinator.PendingReason.AwaitingAnswer);

        uint256 snapshot = vm.snapshotState();
        settle(answer(r));
        _assertExplains(IVRFCoordinator.RequestStatus.Fulfilled, IVRFCoordinator.PendingReason.None);
        vm.revertToState(snapshot);

        puppet.set(Puppet.Mode.Revert);
        settle(answer(r));
        _assertExplains(IVRFCoordinator.RequestStatus.CallbackFailed, IVRFCoordinator.PendingReason.None);
    }

    function test_explain_unknownRequest_isNone() public {
        r.terms = RequestTerms.wrap(RequestTerms.unwrap(r.terms) ^ 1 << 208);
        _assertExplains(IVRFCoordinator.RequestStatus.None, IVRFCoordinator.PendingReason.None);
    }

    // ---------------------------------------------------------------- revealed

    function test_groupRevealed_followsTheFirstAnswer() public {
        IVRFCoordinator.Request memory other = ask();
        vm.assertTrue(!coordinator.groupRevealed(list(r, other)), "revealed while open");
        mature(r);
        settle(answer(other));
        vm.assertTrue(coordinator.groupRevealed(list(r, other)), "hidden after one of them was answered");
        vm.assertTrue(coordinator.groupRevealed(list(other)), "hidden though answered");
        // of itself alone nothing is known
        vm.assertTrue(!coordinator.groupRevealed(list(r)), "revealed of itself");
    }

    function test_groupRevealed_failedCallback_isRevealed() public {
        puppet.set(Puppet.Mode.Revert);
        deliver(r);
        vm.assertTrue(coordinator.groupRevealed(list(r)), "hidden though its event shows the output");
    }

    /// @dev Nobody can hide that a group was revealed by using the answered member's slot again.
    function test_groupRevealed_memberRecycled_isRevealed() public {
        IVRFCoordinator.Request memory other = ask();
        mature(r);
        settle(answer(r));
        for (uint256 i = 0; i < 8; ++i) {
            ask();
        }
        assertStatus(r, IVRFCoordinator.RequestStatus.Recycled);
        vm.assertTrue(coordinator.groupRevealed(list(r, other)), "hidden after its slot was used again");
    }

    function test_groupRevealed_refunded_isNot() public {
        vm.roll(height() + 200);
        coordinator.refund(r);
        vm.assertTrue(!coordinator.groupRevealed(list(r)), "revealed");
    }

    function test_groupRevealed_nobody_isNot() public view {
        vm.assertTrue(!coordinator.groupRevealed(new IVRFCoordinator.Request[](0)), "revealed");
    }

    function test_groupRevealed_otherGroups_reverts() public {
        vm.roll(height() + 1);
        _notOfGroup(ask());
        vm.roll(height() - 1);
        Ask memory a = usual();
        a.confirmations = 12;
        _notOfGroup(ask(a));
        a = usual();
        a.keyLine = world.lineOf(APP, 2);
        world.announce(a.keyLine, 0x999);
        _notOfGroup(ask(a));
    }

    // ---------------------------------------------------------------- verifyAnswer

    function test_verifyAnswer_mature_givesTheWordsThatASettlementDelivers() public {
        Ask memory a = usual();
        a.words = 40;
        r = ask(a);
        mature(r);
        IVRFCoordinator.Group memory g = answer(r);
        uint256[] memory words = _verify(g);
        // it changes nothing, and needs neither signature nor lease
        assertStatus(r, IVRFCoordinator.RequestStatus.Pending);
        world.revoke(INSTANCE_SECRET);
        vm.assertEq(_verify(g), words, "words without a lease");
        world.confirm(0x2222, APP, uint64(vm.getBlockTimestamp() + 1));
        vm.assertEq(words.length, 40, "length");
        vm.assertEq(words, world.wordsOf(r, g), "words");
    }

    function test_verifyAnswer_refunded_givesTheWords() public {
        vm.roll(height() + 200);
        coordinator.refund(r);
        IVRFCoordinator.Group memory g = answer(r);
        vm.assertEq(_verify(g), world.wordsOf(r, g), "words");
    }

    function test_verifyAnswer_immature_reverts() public {
        uint256 n = height();
        mature(r);
        IVRFCoordinator.Group memory g = answer(r);
        vm.roll(n + 2);
        vm.expectRevert(abi.encodeWithSelector(IVRFCoordinator.NotMatureYet.selector, n + 3));
        coordinator.verifyAnswer(r, g.answer.px, uint8(g.answer.terms), g.answer.proof, g.witnesses);
    }

    function test_verifyAnswer_answeredOrUnknown_reverts() public {
        IVRFCoordinator.Group memory g = deliver(r);
        _refused(
            g,
            abi.encodeWithSelector(
                IVRFCoordinator.WrongStatus.selector, idOf(r), IVRFCoordinator.RequestStatus.Fulfilled
            )
        );
        r.consumer = STRANGER;
        _refused(
            g,
            abi.encodeWithSelector(
                IVRFCoordinator.WrongStatus.selector, idOf(r), IVRFCoordinator.RequestStatus.Recycled
            )
        );
    }

    function test_verifyAnswer_failed_reverts() public {
        puppet.set(Puppet.Mode.Revert);
        IVRFCoordinator.Group memory g = deliver(r);
        _refused(
            g,
            abi.encodeWithSelector(
                IVRFCoordinator.WrongStatus.selector, idOf(r), IVRFCoordinator.RequestStatus.CallbackFailed
            )
        );
    }

    function test_verifyAnswer_anotherKey_reverts() public {
        mature(r);
        (uint256 px, uint8 parity, bytes32 keyHash) = world.keyOf(0xdead);
        IVRFCoordinator.Group memory g = answer(r);
        (g.answer.px, g.answer.terms) = (px, parity);
        _refused(g, abi.encodeWithSelector(IVRFCoordinator.WrongKey.selector, keyHash));
    }

    function test_verifyAnswer_badProof_revertsWithTheCode() public {
        mature(r);
        IVRFCoordinator.Group memory g = answer(r);
        g.answer.proof.slope ^= 1;
        _refused(g, abi.encodeWithSelector(IVRFCoordinator.BadProof.selector, ECVRF.Code.Sum));
        g = answer(r);
        g.answer.proof.gx ^= 1;
        _refused(g, abi.encodeWithSelector(IVRFCoordinator.BadProof.selector, ECVRF.Code.GammaNotOnCurve));
        g = answer(r);
        g.witnesses = new uint256[](0);
        _refused(g, abi.encodeWithSelector(IVRFCoordinator.BadProof.selector, ECVRF.Code.WitnessCount));
    }

    // ----------------------------------------------------------------

    function _verify(IVRFCoordinator.Group memory g) private view returns (uint256[] memory words) {
        bytes32 id;
        (id, words) = coordinator.verifyAnswer(r, g.answer.px, uint8(g.answer.terms), g.answer.proof, g.witnesses);
        vm.assertEq(id, idOf(r), "id");
    }

    function _refused(IVRFCoordinator.Group memory g, bytes memory reason) private {
        vm.expectRevert(reason);
        coordinator.verifyAnswer(r, g.answer.px, uint8(g.answer.terms), g.answer.proof, g.witnesses);
    }

    function _notOfGroup(IVRFCoordinator.Request memory other) private {
        vm.expectRevert(IVRFCoordinator.NotOneGroup.selector);
        coordinator.groupRevealed(list(r, other));
    }

    function _assertExplains(IVRFCoordinator.RequestStatus status, IVRFCoordinator.PendingReason reason) private view {
        (IVRFCoordinator.RequestStatus s, IVRFCoordinator.PendingReason p, uint256 maturesAt) = coordinator.explain(r);
        vm.assertEq(uint256(s), uint256(status), "status");
        vm.assertEq(uint256(p), uint256(reason), "reason");
        vm.assertEq(maturesAt, r.terms.blockNumber() + r.terms.confirmations(), "maturity");
        vm.assertEq(uint256(statusOf(r)), uint256(status), "status by id");
    }
}
