// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {IVRFCoordinator} from "../../vrf/interfaces/IVRFCoordinator.sol";
import {RequestTerms} from "../../vrf/RequestTerms.sol";
import {Vm} from "../Test.sol";
import {Puppet} from "./Consumers.sol";
import {VRFTest} from "./VRFTest.sol";
import {Manner, OWNER, REFUND_BLOCKS, STRANGER} from "./World.sol";

/// @dev The time-out: it releases money, and takes no word from anybody.
contract RefundTest is VRFTest {
    IVRFCoordinator.Request private r;
    uint256 private asked;
    uint256 private quote;

    function setUp() public override {
        super.setUp();
        r = ask();
        asked = height();
        quote = coordinator.quoteRequest(200_000, 1, 100 gwei);
    }

    function test_refund_blockBeforeTheTimeOut_reverts() public {
        uint256[3] memory blocks = [asked, asked + 3, asked + REFUND_BLOCKS - 1];
        for (uint256 i = 0; i < 3; ++i) {
            vm.roll(blocks[i]);
            vm.prank(address(puppet));
            vm.expectRevert(abi.encodeWithSelector(IVRFCoordinator.NotYetRefundable.selector, asked + REFUND_BLOCKS));
            coordinator.refund(r);
        }
    }

    function test_refund_atTheTimeOut_anyoneReleasesTheReserve() public {
        vm.roll(asked + REFUND_BLOCKS);
        vm.expectEmit(address(coordinator));
        emit IVRFCoordinator.RequestRefunded(idOf(r), quote);
        vm.prank(STRANGER);
        coordinator.refund(r);

        assertStatus(r, IVRFCoordinator.RequestStatus.Refunded);
        (uint256 available,, uint256 reserved) = coordinator.balances(account);
        vm.assertEq(available, 10 ether, "balance");
        vm.assertEq(reserved, 0, "reserve");
        // and it can be paid out
        vm.prank(address(puppet));
        coordinator.withdraw(account, STRANGER, type(uint256).max);
        vm.assertEq(STRANGER.balance, 10 ether, "paid out");
        vm.assertEq(address(coordinator).balance, 0, "left");
    }

    function test_refund_twice_reverts() public {
        vm.roll(asked + REFUND_BLOCKS);
        coordinator.refund(r);
        _refused(r, IVRFCoordinator.RequestStatus.Refunded);
        (uint256 available,,) = coordinator.balances(account);
        vm.assertEq(available, 10 ether, "balance");
    }

    function test_refund_ofWhatIsNotOpen_reverts() public {
        IVRFCoordinator.Request memory done = ask();
        deliver(done);
        vm.roll(asked + 2 * REFUND_BLOCKS);
        _refused(done, IVRFCoordinator.RequestStatus.Fulfilled);

        IVRFCoordinator.Request memory invented = r;
        invented.terms = RequestTerms.wrap(RequestTerms.unwrap(invented.terms) ^ 1 << 208);
        _refused(invented, IVRFCoordinator.RequestStatus.None);
        invented.terms = r.terms;
        invented.inputHash = bytes32(uint256(1));
        _refused(invented, IVRFCoordinator.RequestStatus.Recycled);
    }

    /// @dev With any bit of the request changed: nobody's money moves.
    function testFuzz_refund_anotherRequest_reverts(uint256 which, uint256 bit) public {
        vm.roll(asked + 10 * REFUND_BLOCKS);
        IVRFCoordinator.Request memory other = r;
        bytes32 flip = bytes32(1 << (bit % 256));
        which %= 5;
        if (which == 0) other.terms = RequestTerms.wrap(RequestTerms.unwrap(other.terms) ^ uint256(flip));
        if (which == 1) other.consumer = address(uint160(other.consumer) ^ uint160(1 << (bit % 160)));
        if (which == 2) other.keyLine ^= flip;
        if (which == 3) other.keyHash ^= flip;
        if (which == 4) other.inputHash ^= flip;
        vm.expectRevert();
        coordinator.refund(other);
        assertStatus(r, IVRFCoordinator.RequestStatus.Pending);
    }

    // ---------------------------------------------------------------- the word stays

    function test_settle_afterTheRefund_deliversTheSameWordsForNothing() public {
        mature(r);
        uint256 snapshot = vm.snapshotState();
        IVRFCoordinator.Group memory g = deliver(r);
        uint256[] memory words = puppet.wordsOf(idOf(r));
        vm.revertToState(snapshot);

        vm.roll(asked + REFUND_BLOCKS);
        coordinator.refund(r);
        vm.roll(asked + 500_000);
        IVRFCoordinator.Group memory late = answer(r, paid());
        vm.expectEmit(address(coordinator));
        emit IVRFCoordinator.RandomnessFulfilled(idOf(r), 0);
        settle(late);
        assertWords(puppet, r, g);
        vm.assertEq(puppet.wordsOf(idOf(r)), words, "words");
        _assertFree();
    }

    function test_settle_afterTheRefundAndCallbackFails_isKeptForNothing() public {
        puppet.set(Puppet.Mode.Revert);
        vm.roll(asked + REFUND_BLOCKS);
        coordinator.refund(r);
        IVRFCoordinator.Group memory g = answer(r, paid());
        settle(g);
        assertStatus(r, IVRFCoordinator.RequestStatus.CallbackFailed);
        _assertFree();

        puppet.set(Puppet.Mode.Keep);
        vm.prank(address(puppet));
        coordinator.retryCallback(
            r,
            keccak256(abi.encode(keccak256("veritee/ecvrf/secp256k1/v1/output"), g.answer.proof.gx, g.answer.proof.gy))
        );
        assertWords(puppet, r, g);
    }

    /// @dev Whoever comes first: either the settlement is paid and there is nothing to refund, or the refund is and the
    /// settlement costs nothing. The words are the same.
    function test_refund_raceWithTheSettlement_moneyMovesOnce() public {
        mature(r);
        vm.roll(asked + REFUND_BLOCKS);
        IVRFCoordinator.Group memory g = answer(r, paid());
        uint256 snapshot = vm.snapshotState();

        settle(g);
        _refused(r, IVRFCoordinator.RequestStatus.Fulfilled);
        coordinator.sweep(account, 0, 1);
        (uint256 available,,) = coordinator.balances(account);
        uint256 owed = coordinator.account(account).owed;
        vm.assertGt(owed, 0, "owed");
        vm.assertEq(available + owed, 10 ether, "money");
        vm.revertToState(snapshot);

        coordinator.refund(r);
        settle(g);
        assertWords(puppet, r, g);
        _assertFree();
    }

    function test_refund_duringTheSettlersWindow_isLaterThanIt() public view {
        // for the longest confirmations of the world's configuration
        vm.assertGt(
            coordinator.refundBlocks(), 64 + coordinator.settlerBlocks(), "refund before the settler's window ends"
        );
    }

    /// @dev A refund is no way to get rid of a request: the words come, also under a key that is gone.
    function test_settle_afterRefundAndKeysDeath_delivers() public {
        vm.roll(asked + REFUND_BLOCKS);
        coordinator.refund(r);
        vm.startPrank(OWNER);
        coordinator.retireKey(line);
        coordinator.scheduleKeyDeath(r.keyHash);
        vm.warp(vm.getBlockTimestamp() + 30 days);
        coordinator.declareKeyDead(r.keyHash);
        vm.stopPrank();
        world.confirm(0x2222, address(0xa99), uint64(vm.getBlockTimestamp() + 1));
        IVRFCoordinator.Group memory g = world.answerAs(list(r), _by(0x2222));
        settle(g);
        assertWords(puppet, r, g);
    }

    /// @dev What the refund released can be used for another request at once, and both are delivered.
    function test_refund_thenAskAgain_bothAreDelivered() public {
        vm.roll(asked + REFUND_BLOCKS);
        coordinator.refund(r);
        IVRFCoordinator.Request memory second = ask();
        vm.assertTrue(second.terms.slot() != r.terms.slot(), "slot");
        IVRFCoordinator.Group memory g = answer(r, paid());
        settle(g);
        assertWords(puppet, r, g);
        assertWords(puppet, second, deliver(second));
        vm.assertNotEq(puppet.wordsOf(idOf(r))[0], puppet.wordsOf(idOf(second))[0], "words");
    }

    function test_refund_event_onlyOnce() public {
        vm.roll(asked + REFUND_BLOCKS);
        vm.recordLogs();
        coordinator.refund(r);
        Vm.Log[] memory logs = vm.getRecordedLogs();
        vm.assertEq(logs.length, 2, "refunded, and pinned");
        vm.assertEq(countLogs(logs, IVRFCoordinator.BlockHashPinned.selector), 1, "pinned");
    }

    function _by(uint256 instance) private view returns (Manner memory m) {
        m = world.manner();
        m.instance = instance;
    }

    function _refused(IVRFCoordinator.Request memory other, IVRFCoordinator.RequestStatus status) private {
        bytes memory reason = abi.encodeWithSelector(IVRFCoordinator.WrongStatus.selector, idOf(other), status);
        vm.expectRevert(reason);
        coordinator.refund(other);
    }

    function _assertFree() private {
        coordinator.sweep(account, 0, 100);
        (uint256 available,,) = coordinator.balances(account);
        vm.assertEq(available, 10 ether, "balance");
        vm.assertEq(coordinator.account(account).owed, 0, "owed");
        vm.assertEq(coordinator.earned(payee), 0, "earned");
    }
}
