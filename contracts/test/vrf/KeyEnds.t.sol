// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {IKeyLines} from "../../vrf/interfaces/IKeyLines.sol";
import {IVRFCoordinator} from "../../vrf/interfaces/IVRFCoordinator.sol";
import {VRFTest} from "./VRFTest.sol";
import {APP, DEATH_NOTICE, EPOCH_NOTICE, GUARDIAN, Manner, OTHER_APP, OWNER, STRANGER} from "./World.sol";

/// @dev How a key goes: retired, compromised, dead; who may do that, and that none of it takes a word from anybody.
contract KeyEndsTest is VRFTest {
    uint256 private constant SECOND = 0x5ec0d;
    uint256 private constant THIRD = 0x7312d;

    bytes32 private first;

    function setUp() public override {
        super.setUp();
        first = coordinator.line(line).active;
    }

    function test_retireKey_stopsRequestsAndKeepsOpenOnes() public {
        IVRFCoordinator.Request memory r = ask();
        vm.expectEmit(address(coordinator));
        emit IKeyLines.KeyRetired(line, first);
        vm.prank(APP);
        coordinator.retireKey(line);
        _assertState(first, IKeyLines.KeyState.Retiring);
        _noRequests();
        assertWords(puppet, r, deliver(r));

        vm.prank(OWNER);
        vm.expectRevert(abi.encodeWithSelector(IKeyLines.WrongKeyState.selector, bytes32(0), IKeyLines.KeyState.None));
        coordinator.retireKey(line);
    }

    function test_retireKey_others_reverts() public {
        address[3] memory others = [GUARDIAN, STRANGER, OTHER_APP];
        for (uint256 i = 0; i < 3; ++i) {
            vm.prank(others[i]);
            vm.expectRevert(_notAdmin(others[i], line));
            coordinator.retireKey(line);
        }
    }

    function test_retireKey_thenSuccessor_waitsForItsTime() public {
        bytes32 second = world.announce(line, SECOND);
        vm.prank(OWNER);
        coordinator.retireKey(line);
        vm.assertEq(coordinator.line(line).next, second, "next");
        vm.expectRevert();
        coordinator.activateKey(line);
        vm.warp(vm.getBlockTimestamp() + EPOCH_NOTICE);
        coordinator.activateKey(line);
        _assertState(second, IKeyLines.KeyState.Active);
        _assertState(first, IKeyLines.KeyState.Retiring);
    }

    /// @dev Else whoever may declare it could switch to a key that nobody had time to look at.
    function test_compromiseKey_active_successorKeepsItsNotice() public {
        IVRFCoordinator.Request memory r = ask();
        bytes32 second = world.announce(line, SECOND);
        uint256 from = vm.getBlockTimestamp() + EPOCH_NOTICE;
        vm.warp(from - 1);
        vm.prank(GUARDIAN);
        coordinator.compromiseKey(first);
        _assertState(first, IKeyLines.KeyState.Compromised);
        _assertState(second, IKeyLines.KeyState.Announced);
        vm.assertEq(coordinator.line(line).next, second, "next");
        _noRequests();
        vm.expectRevert(abi.encodeWithSelector(IKeyLines.TooEarly.selector, from));
        coordinator.activateKey(line);
        assertWords(puppet, r, deliver(r));
        vm.warp(from);
        coordinator.activateKey(line);
        _assertState(first, IKeyLines.KeyState.Compromised);
        vm.assertEq(ask().keyHash, second, "requests after");
    }

    function test_compromiseKey_activeWithReadySuccessor_handsOverAtOnce() public {
        IVRFCoordinator.Request memory r = ask();
        bytes32 second = world.announce(line, SECOND);
        vm.warp(vm.getBlockTimestamp() + EPOCH_NOTICE);
        vm.expectEmit(address(coordinator));
        emit IKeyLines.KeyCompromised(line, first, GUARDIAN);
        vm.expectEmit(address(coordinator));
        emit IKeyLines.KeyActivated(line, second, 2);
        vm.prank(GUARDIAN);
        coordinator.compromiseKey(first);
        _assertState(first, IKeyLines.KeyState.Compromised);
        _assertState(second, IKeyLines.KeyState.Active);
        IKeyLines.Line memory l = coordinator.line(line);
        vm.assertEq(l.active, second, "active");
        vm.assertEq(l.next, bytes32(0), "next");

        IVRFCoordinator.Request memory r2 = ask();
        vm.assertEq(r2.keyHash, second, "new requests' key");
        assertWords(puppet, r, deliver(r));
        assertWords(puppet, r2, deliver(r2));
    }

    function test_compromiseKey_activeWithoutSuccessor_stopsRequests() public {
        IVRFCoordinator.Request memory r = ask();
        vm.prank(APP);
        coordinator.compromiseKey(first);
        _noRequests();
        assertWords(puppet, r, deliver(r));
        // the next one is a successor: it is announced for its time
        world.announce(line, SECOND);
        _noRequests();
        vm.warp(vm.getBlockTimestamp() + EPOCH_NOTICE);
        coordinator.activateKey(line);
        ask();
    }

    function test_compromiseKey_announced_isNotActivated() public {
        bytes32 second = world.announce(line, SECOND);
        vm.prank(GUARDIAN);
        coordinator.compromiseKey(second);
        _assertState(second, IKeyLines.KeyState.Compromised);
        vm.assertEq(coordinator.line(line).next, bytes32(0), "next");
        vm.assertEq(coordinator.line(line).active, first, "active");
        vm.warp(vm.getBlockTimestamp() + 10 * EPOCH_NOTICE);
        vm.expectRevert(abi.encodeWithSelector(IKeyLines.NothingAnnounced.selector, line));
        coordinator.activateKey(line);
    }

    function test_compromiseKey_replacedAnnouncement_leavesTheNewOne() public {
        bytes32 second = world.announce(line, SECOND);
        bytes32 third = world.announce(line, THIRD);
        vm.prank(GUARDIAN);
        coordinator.compromiseKey(second);
        vm.assertEq(coordinator.line(line).next, third, "next");
        _assertState(second, IKeyLines.KeyState.Compromised);
        _assertState(third, IKeyLines.KeyState.Announced);
        vm.assertEq(coordinator.line(line).active, first, "active");
    }

    function test_compromiseKey_retiring_marksItAndLeavesTheActiveOne() public {
        bytes32 second = world.announce(line, SECOND);
        vm.warp(vm.getBlockTimestamp() + EPOCH_NOTICE);
        coordinator.activateKey(line);
        bytes32 third = world.announce(line, THIRD);
        vm.prank(GUARDIAN);
        coordinator.compromiseKey(first);
        _assertState(first, IKeyLines.KeyState.Compromised);
        _assertState(second, IKeyLines.KeyState.Active);
        vm.assertEq(coordinator.line(line).active, second, "active");
        vm.assertEq(coordinator.line(line).next, third, "next");
    }

    function test_compromiseKey_twiceOrUnknown_reverts() public {
        vm.prank(GUARDIAN);
        coordinator.compromiseKey(first);
        vm.prank(GUARDIAN);
        vm.expectRevert(abi.encodeWithSelector(IKeyLines.WrongKeyState.selector, first, IKeyLines.KeyState.Compromised));
        coordinator.compromiseKey(first);
        vm.prank(GUARDIAN);
        vm.expectRevert(abi.encodeWithSelector(IKeyLines.WrongKeyState.selector, bytes32("x"), IKeyLines.KeyState.None));
        coordinator.compromiseKey("x");
    }

    function test_compromiseKey_others_reverts() public {
        address[2] memory others = [STRANGER, OTHER_APP];
        for (uint256 i = 0; i < 2; ++i) {
            vm.prank(others[i]);
            vm.expectRevert(abi.encodeWithSelector(IKeyLines.NotOwnerOrGuardian.selector, others[i]));
            coordinator.compromiseKey(first);
            vm.prank(others[i]);
            vm.expectRevert(abi.encodeWithSelector(IKeyLines.NotOwnerOrGuardian.selector, others[i]));
            coordinator.compromiseKey("unknown");
        }
        // before a guardian is named nobody is it, the zero address neither
        vm.prank(OWNER);
        coordinator.setGuardian(address(0));
        vm.prank(GUARDIAN);
        vm.expectRevert(abi.encodeWithSelector(IKeyLines.NotOwnerOrGuardian.selector, GUARDIAN));
        coordinator.compromiseKey(first);
    }

    function test_death_activeOrAnnouncedKey_cannotBeScheduled() public {
        bytes32 second = world.announce(line, SECOND);
        _cannotSchedule(first, IKeyLines.KeyState.Active);
        _cannotSchedule(second, IKeyLines.KeyState.Announced);
        _cannotSchedule("x", IKeyLines.KeyState.None);
    }

    function test_death_unscheduled_cannotBeDeclared() public {
        vm.prank(OWNER);
        coordinator.retireKey(line);
        vm.warp(vm.getBlockTimestamp() + 10 * DEATH_NOTICE);
        vm.prank(OWNER);
        vm.expectRevert(abi.encodeWithSelector(IKeyLines.WrongKeyState.selector, first, IKeyLines.KeyState.Retiring));
        coordinator.declareKeyDead(first);
    }

    function test_death_notice_isPublicAndLong() public {
        vm.startPrank(OWNER);
        coordinator.retireKey(line);
        uint256 from = vm.getBlockTimestamp() + DEATH_NOTICE;
        vm.expectEmit(address(coordinator));
        emit IKeyLines.KeyDeathScheduled(line, first, uint64(from));
        coordinator.scheduleKeyDeath(first);
        vm.assertEq(coordinator.key(first).deadFrom, from, "death");

        vm.warp(from - 1);
        vm.expectRevert(abi.encodeWithSelector(IKeyLines.TooEarly.selector, from));
        coordinator.declareKeyDead(first);
        vm.warp(from);
        vm.expectEmit(address(coordinator));
        emit IKeyLines.KeyDied(line, first);
        coordinator.declareKeyDead(first);
        _assertState(first, IKeyLines.KeyState.Dead);

        vm.expectRevert(abi.encodeWithSelector(IKeyLines.WrongKeyState.selector, first, IKeyLines.KeyState.Dead));
        coordinator.declareKeyDead(first);
        vm.expectRevert(abi.encodeWithSelector(IKeyLines.WrongKeyState.selector, first, IKeyLines.KeyState.Dead));
        coordinator.scheduleKeyDeath(first);
        vm.stopPrank();
    }

    function test_death_others_reverts() public {
        vm.prank(OWNER);
        coordinator.retireKey(line);
        address[3] memory others = [APP, GUARDIAN, STRANGER];
        for (uint256 i = 0; i < 3; ++i) {
            vm.prank(others[i]);
            vm.expectRevert();
            coordinator.scheduleKeyDeath(first);
        }
        vm.prank(OWNER);
        coordinator.scheduleKeyDeath(first);
        vm.warp(vm.getBlockTimestamp() + DEATH_NOTICE);
        for (uint256 i = 0; i < 3; ++i) {
            vm.prank(others[i]);
            vm.expectRevert();
            coordinator.declareKeyDead(first);
        }
    }

    /// @dev A request made under each state's key is delivered in every later state, and with the words of its own key.
    function test_openRequests_inEveryStateOfTheirKey_areDelivered() public {
        IVRFCoordinator.Request[5] memory rs;
        for (uint256 i = 0; i < 5; ++i) {
            rs[i] = ask();
        }
        mature(rs[0]);
        coordinator.pinBlockHash(rs[0].terms.blockNumber());
        IVRFCoordinator.Group memory g = _deliverNow(rs[0]);

        vm.prank(OWNER);
        coordinator.retireKey(line);
        _deliverNow(rs[1]);
        vm.prank(GUARDIAN);
        coordinator.compromiseKey(first);
        _deliverNow(rs[2]);
        vm.prank(OWNER);
        coordinator.scheduleKeyDeath(first);
        vm.warp(vm.getBlockTimestamp() + DEATH_NOTICE);
        world.confirm(0x2222, APP, uint64(vm.getBlockTimestamp() + 1 days));
        _deliverNow(rs[3]);
        vm.prank(OWNER);
        coordinator.declareKeyDead(first);
        _deliverNow(rs[4]);
        for (uint256 i = 0; i < 5; ++i) {
            assertWords(puppet, rs[i], g);
        }
    }

    /// @dev A request belongs to the key that was active in its transaction, not to that of its settlement.
    function test_requests_resolveTheLineWhenTheyAreMade() public {
        world.announce(line, SECOND);
        vm.warp(vm.getBlockTimestamp() + EPOCH_NOTICE);
        IVRFCoordinator.Request memory before = ask();
        vm.prank(GUARDIAN);
        coordinator.compromiseKey(first);
        IVRFCoordinator.Request memory after_ = ask();
        vm.assertEq(before.keyHash, first, "before");
        vm.assertNotEq(after_.keyHash, first, "after");
        vm.assertEq(before.terms.blockNumber(), after_.terms.blockNumber(), "same block");
        mature(before);

        // the new key's answer doesn't fit the old request
        IVRFCoordinator.Group memory g = world.answer(list(after_, before));
        vm.recordLogs();
        settle(g);
        assertWords(puppet, after_, g);
        assertStatus(before, IVRFCoordinator.RequestStatus.Pending);
        IVRFCoordinator.Group memory old = answer(before);
        settle(old);
        assertWords(puppet, before, old);
    }

    /// @dev The lease memory of a line belongs to its active key: a new key asks again.
    function test_requests_afterASuccession_areStillRefusedWithoutAWorker() public {
        ask();
        world.announce(line, SECOND);
        vm.warp(vm.getBlockTimestamp() + 40 days);
        coordinator.activateKey(line);
        vm.prank(address(puppet));
        vm.expectRevert(abi.encodeWithSelector(IVRFCoordinator.NoLiveWorker.selector, APP));
        coordinator.requestRandomness(params(usual()));
    }

    // ----------------------------------------------------------------

    function _cannotSchedule(bytes32 keyHash, IKeyLines.KeyState state) private {
        vm.prank(OWNER);
        vm.expectRevert(abi.encodeWithSelector(IKeyLines.WrongKeyState.selector, keyHash, state));
        coordinator.scheduleKeyDeath(keyHash);
    }

    function _noRequests() private {
        vm.prank(address(puppet));
        vm.expectRevert(abi.encodeWithSelector(IVRFCoordinator.NoActiveKey.selector, line));
        coordinator.requestRandomness(params(usual()));
    }

    function _deliverNow(IVRFCoordinator.Request memory r) private returns (IVRFCoordinator.Group memory g) {
        Manner memory m = paid();
        if (!registry.isAuthorized(vm.addr(m.instance), m.policyVersion, APP)) m.instance = 0x2222;
        g = answer(r, m);
        settle(g);
        assertStatus(r, IVRFCoordinator.RequestStatus.Fulfilled);
    }

    function _assertState(bytes32 keyHash, IKeyLines.KeyState state) private view {
        vm.assertEq(uint256(coordinator.key(keyHash).state), uint256(state), "state");
    }

    function _notAdmin(address who, bytes32 keyLine) private pure returns (bytes memory) {
        return abi.encodeWithSelector(IKeyLines.NotKeyAdmin.selector, who, keyLine);
    }
}
