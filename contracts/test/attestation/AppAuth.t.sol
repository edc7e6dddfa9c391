// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {IAppAuth} from "../../attestation/IAppAuth.sol";
import {IAppPolicy} from "../../attestation/IAppPolicy.sol";
import {IDstackApp, IDstackAppAuth, IDstackManagement} from "../../attestation/IDstackApp.sol";
import {IEnclaveRegistry} from "../../attestation/IEnclaveRegistry.sol";
import {Measurements} from "../../attestation/Measurements.sol";
import {VerifiedReport} from "../../attestation/VerifiedReport.sol";
import {AttestationTest} from "./AttestationTest.sol";

/// @dev What an app's policy lets in, and what it ends.
contract AppAuthTest is AttestationTest {
    uint8 private constant OUT_OF_DATE = 5;
    uint8 private constant OUT_OF_DATE_CONFIGURATION = 6;

    // ---------------------------------------------------------------- admission

    function test_admit_whatIsntAllowed_reverts() public {
        registerFails(ONE, td(1), abi.encodeWithSelector(IAppAuth.NotAllowed.selector, labelOf(1)));
        allow(1);
        register(ONE, td(1));
        registerFails(TWO, td(2), abi.encodeWithSelector(IAppAuth.NotAllowed.selector, labelOf(2)));
    }

    function test_admit_anotherSelection_isAnotherMeasurement() public {
        allow(1);
        (IEnclaveRegistry.Registration memory to, bytes memory evidence) = prepared(ONE, td(1));
        to.selection = 0x2d;
        vm.expectRevert(abi.encodeWithSelector(IAppAuth.NotAllowed.selector, Measurements.label(td(1), 0x2d)));
        registry.register(to, evidence);
        to.selection = 0x0d;
        vm.expectRevert(abi.encodeWithSelector(Measurements.MissingRegisters.selector, 0x0d, 0x30));
        registry.register(to, evidence);
        to.selection = 0x21d;
        vm.expectRevert(abi.encodeWithSelector(Measurements.UnknownRegisters.selector, 0x21d, 0x200));
        registry.register(to, evidence);
    }

    function test_admit_teeKinds() public {
        IAppAuth.Allowance memory a = allowance(Measurements.label(enclave(1), 1));
        a.tee = 0;
        vm.prank(APP_OWNER);
        app.allow(a, "");
        IAppAuth.Terms memory t = terms();
        t.tees = 2;
        setTerms(t);
        (IEnclaveRegistry.Registration memory to, bytes memory evidence) = prepared(ONE, enclave(1));
        to.selection = 1;
        vm.expectRevert(abi.encodeWithSelector(IAppAuth.TeeNotAllowed.selector, 0, 2));
        registry.register(to, evidence);
        t.tees = 1;
        setTerms(t);
        registry.register(to, evidence);
        vm.assertTrue(lives(ONE), "alive");
    }

    function test_admit_evaluationAndAdvisories() public {
        allow(1);
        VerifiedReport memory r = td(1);
        r.evaluation = EVALUATION - 2;
        registerFails(
            ONE, r, abi.encodeWithSelector(IAppAuth.EvaluationTooOld.selector, EVALUATION - 2, EVALUATION - 1)
        );
        r = td(1);
        r.advisories = new uint32[](2);
        (r.advisories[0], r.advisories[1]) = (615, 837);
        vm.prank(APP_GUARDIAN);
        app.denyAdvisory(837);
        registerFails(ONE, r, abi.encodeWithSelector(IAppAuth.AdvisoryDenied.selector, 837));
        vm.prank(APP_OWNER);
        app.undenyAdvisory(837);
        register(ONE, r);
    }

    function test_admit_attributesUnderTheMask() public {
        IAppAuth.Allowance memory a = allowance(labelOf(1));
        (a.attributes, a.mask) = (bytes16(bytes4(0x00000010)), bytes16(bytes4(0xff000010)));
        vm.prank(APP_OWNER);
        app.allow(a, "");
        VerifiedReport memory r = td(1);
        r.body[130] = 0x77; // outside the mask
        register(ONE, r);
        r.body[123] = 0;
        bytes16 got = bytes16(0x00000000000000000000770000000000);
        registerFails(TWO, r, abi.encodeWithSelector(IAppAuth.AttributesDiffer.selector, got, a.attributes, a.mask));
    }

    function test_admit_activationRange() public {
        IAppAuth.Allowance memory a = allowance(labelOf(1));
        (a.activeFrom, a.activeUntil) = (NOW + 1 days, NOW + 3 days);
        vm.prank(APP_OWNER);
        app.allow(a, "");
        enter(ONE, 1);
        vm.assertTrue(!lives(ONE), "before");
        vm.warp(NOW + 1 days);
        vm.assertTrue(lives(ONE), "in it");
        vm.warp(NOW + 3 days);
        vm.assertTrue(lives(ONE), "its last second");
        vm.warp(NOW + 3 days + 1);
        vm.assertTrue(!lives(ONE), "after");
        vm.roll(1_001);
        registerFails(
            ONE, td(1), abi.encodeWithSelector(IAppAuth.MeasurementExpired.selector, labelOf(1), NOW + 3 days)
        );
    }

    /// @dev Not even where the policy is frozen, when nobody expects it to widen.
    function test_confirm_beforeTheMeasurementsTime_reverts() public {
        IAppAuth.Allowance memory a = allowance(labelOf(1));
        a.activeFrom = NOW + 1 days;
        vm.startPrank(APP_OWNER);
        app.allow(a, "");
        app.freeze();
        enter(ONE, 1);
        vm.expectRevert(abi.encodeWithSelector(IAppAuth.NotActiveYet.selector, labelOf(1), NOW + 1 days));
        app.confirm(ONE);
        vm.assertTrue(!lives(ONE), "before");
        vm.warp(NOW + 1 days);
        app.confirm(ONE);
        vm.stopPrank();
        vm.assertTrue(lives(ONE), "in time");
    }

    /// @dev zkverifier/policy.accepts and besides, case by case.
    function testFuzz_admit_status_isThatOfTheReference(
        uint8 status,
        uint8 platform,
        uint16 statuses,
        uint32 grace,
        uint40 levelAge
    ) public {
        status = uint8(bound(status, 0, 12));
        platform = uint8(bound(platform, 0, 12));
        IAppAuth.Terms memory t = terms();
        t.statuses = statuses & 0x37e | 2;
        t.grace = grace % 100 days;
        setTerms(t);
        allow(1);
        VerifiedReport memory r = td(1);
        (r.status, r.platformStatus) = (status, platform);
        r.levelDate = levelAge % 7 == 0 ? 0 : NOW - uint40(bound(levelAge, 0, 200 days));

        bool listed = status != 7 && status < 10 && t.statuses >> status & 1 == 1;
        bool besides = platform == 1 || platform == 5 || (platform == 6 && t.statuses >> 3 & 1 == 1)
            || (platform != 6 && platform != 7 && platform < 10 && t.statuses >> platform & 1 == 1);
        bool graced = (status == OUT_OF_DATE || status == OUT_OF_DATE_CONFIGURATION) && t.grace > 0 && besides
            && r.levelDate != 0 && NOW <= uint256(r.levelDate) + t.grace;
        (IEnclaveRegistry.Registration memory to, bytes memory evidence) = prepared(ONE, r);
        if (!listed && !graced) {
            vm.expectRevert();
            registry.register(to, evidence);
            return;
        }
        registry.register(to, evidence);
        uint256 end = NOW + 10 days;
        if (!listed && uint256(r.levelDate) + t.grace < end) end = uint256(r.levelDate) + t.grace;
        vm.assertEq(registry.instances(ONE).leaseEnd, end, "a lease never outlives its grace");
    }

    function test_admit_graceToTheSecond() public {
        IAppAuth.Terms memory t = terms();
        t.grace = 90 days;
        setTerms(t);
        allow(1);
        VerifiedReport memory r = td(1);
        (r.status, r.platformStatus, r.levelDate) = (OUT_OF_DATE, OUT_OF_DATE, NOW - 90 days);
        register(ONE, r);
        vm.assertEq(registry.instances(ONE).leaseEnd, NOW, "its last second");
        r.levelDate -= 1;
        registerFails(
            TWO, r, abi.encodeWithSelector(IAppAuth.StatusNotAllowed.selector, OUT_OF_DATE, OUT_OF_DATE, 2, NOW - 1)
        );
    }

    // ---------------------------------------------------------------- what narrows, what widens

    function test_remove_killsInThatBlock_forEver() public {
        bytes32 label = allow(1);
        allow(2);
        enter(ONE, 1);
        enter(TWO, 2);
        vm.expectEmit(address(app));
        emit IAppAuth.MeasurementRemoved(app.policyVersion() + 1, label, APP_GUARDIAN, "leaked");
        vm.prank(APP_GUARDIAN);
        app.remove(label, "leaked");
        vm.assertTrue(!lives(ONE), "alive");
        vm.assertTrue(lives(TWO), "another lives on");
        pass(1);
        registerFails(ONE, td(1), abi.encodeWithSelector(IAppAuth.IsRemoved.selector, label));
        vm.startPrank(APP_OWNER);
        vm.expectRevert(abi.encodeWithSelector(IAppAuth.IsRemoved.selector, label));
        app.allow(allowance(label), "");
        vm.expectRevert(abi.encodeWithSelector(IAppAuth.IsRemoved.selector, label));
        app.remove(label, "");
        // what was never allowed can be removed too, before somebody is talked into it
        app.remove(bytes32("bad"), "");
        vm.expectRevert(abi.encodeWithSelector(IAppAuth.IsRemoved.selector, bytes32("bad")));
        app.allow(allowance("bad"), "");
        vm.stopPrank();
        vm.assertEq(app.measurements().length, 1, "left");
    }

    function test_setTerms_narrower_killsAll_whoComeBackWithEvidence() public {
        IAppAuth.Terms memory wide = terms();
        (wide.statuses, wide.grace) = (0x06, 9 days);
        for (uint256 i = 0; i < 4; ++i) {
            setTerms(wide);
            allow(1);
            enter(ONE, 1);
            IAppAuth.Terms memory narrow = wide;
            narrow = abi.decode(abi.encode(wide), (IAppAuth.Terms));
            if (i == 0) narrow.statuses = 0x02;
            if (i == 1) narrow.tees = 2;
            if (i == 2) narrow.grace -= 1;
            if (i == 3) narrow.lease -= 1;
            setTerms(narrow);
            vm.assertTrue(!lives(ONE), "alive");
            registry.evict(ONE);
            pass(1);
            enter(ONE, 1);
            vm.assertTrue(lives(ONE), "back");
            // what widens leaves them alive
            setTerms(wide);
            vm.assertTrue(lives(ONE), "wider");
            pass(1);
        }
    }

    function test_allow_again_narrowerMoves_widerDoesnt() public {
        IAppAuth.Allowance memory a = allowance(labelOf(1));
        (a.activeUntil, a.mask) = (NOW + 20 days, TD_MASK);
        vm.prank(APP_OWNER);
        app.allow(a, "");
        enter(ONE, 1);
        uint8 slot = slotOf(1);

        a.activeUntil = NOW + 30 days;
        a.mask = bytes16(bytes1(0xff));
        vm.prank(APP_OWNER);
        app.allow(a, "");
        vm.assertEq(slotOf(1), slot, "wider");
        vm.assertTrue(lives(ONE), "alive");

        for (uint256 i = 0; i < 3; ++i) {
            if (i == 0) a.activeUntil -= 1;
            if (i == 1) a.mask = TD_MASK;
            if (i == 2) a.activeFrom = uint40(vm.getBlockTimestamp() + 1);
            vm.prank(APP_OWNER);
            app.allow(a, "");
            vm.assertTrue(slotOf(1) != slot, "narrower");
            vm.assertTrue(!lives(ONE), "dead");
            slot = slotOf(1);
            pass(1);
            enter(ONE, 1);
        }
    }

    function test_allow_nonsense_reverts() public {
        IAppAuth.Allowance[7] memory bad;
        for (uint256 i = 0; i < 7; ++i) {
            bad[i] = allowance(labelOf(1));
            bad[i].mask = TD_MASK;
        }
        (bad[0].tee, bad[0].mask) = (0x80, bytes16(bytes1(0x02)));
        (bad[1].activeFrom, bad[1].activeUntil) = (NOW + 2, NOW + 1);
        bad[2].activeUntil = NOW - 1;
        (bad[3].attributes, bad[3].mask) = (bytes16(bytes2(0x0001)), bytes16(bytes1(0xff))); // outside the mask
        bad[4].mask = bytes16(bytes1(0x7f)); // a debug bit isn't looked at
        (bad[5].tee, bad[5].mask) = (0, bytes16(bytes1(0x01))); // nor here
        (bad[6].attributes, bad[6].mask) = (bytes16(bytes1(0x01)), bytes16(bytes1(0xff))); // debug
        vm.chainId(1);
        for (uint256 i = 0; i < 7; ++i) {
            vm.prank(APP_OWNER);
            vm.expectRevert(abi.encodeWithSelector(IAppAuth.BadAllowance.selector, bad[i]));
            app.allow(bad[i], "");
        }
    }

    function test_setTerms_nonsense_reverts() public {
        IAppAuth.Terms[7] memory bad;
        for (uint256 i = 0; i < 7; ++i) {
            bad[i] = terms();
        }
        bad[0].tees = 4;
        bad[1].tees = 0;
        bad[2].statuses = 1 << 7; // Revoked
        bad[3].statuses = 1 << 10; // NoMatchingLevel
        bad[4].statuses = 0;
        bad[5].lease = 0;
        bad[6].delay = 366 days + 1;
        for (uint256 i = 0; i < 7; ++i) {
            vm.prank(APP_OWNER);
            vm.expectRevert(abi.encodeWithSelector(IAppAuth.BadTerms.selector, bad[i]));
            app.setTerms(bad[i]);
        }
    }

    // ---------------------------------------------------------------- slots

    /// @dev Narrowing works however full it is, and who has no slot is dead until there is one.
    function test_slots_runOut_narrowingStillWorks() public {
        for (uint256 i = 0; i < 100; ++i) {
            vm.prank(APP_OWNER);
            app.allow(allowance(bytes32(i + 1000)), "");
        }
        allow(1); // in slot 101
        enter(ONE, 1);
        vm.prank(APP_GUARDIAN);
        app.denyAdvisory(1); // 65 free slots for 101 measurements
        vm.assertTrue(!lives(ONE), "dead");
        uint256 without;
        bytes32[] memory all = app.measurements();
        for (uint256 i = 0; i < all.length; ++i) {
            uint8 slot = app.measurement(all[i]).slot;
            if (slot == 0) ++without;
            else vm.assertEq(app.measurementAt(slot), all[i], "slot");
        }
        vm.assertEq(without, 36, "without a slot");
        vm.assertEq(slotOf(1), 0, "the last");
        pass(1);
        registerFails(ONE, td(1), abi.encodeWithSelector(IAppAuth.NoFreeSlot.selector, labelOf(1)));
        vm.expectRevert(abi.encodeWithSelector(IAppAuth.NoFreeSlot.selector, labelOf(1)));
        app.assignSlot(labelOf(1));

        // freed slots are used when every lease given in them has ended, not a second before
        vm.warp(NOW + MAX_LEASE);
        vm.expectRevert(abi.encodeWithSelector(IAppAuth.NoFreeSlot.selector, labelOf(1)));
        app.assignSlot(labelOf(1));
        vm.warp(NOW + MAX_LEASE + 1);
        app.assignSlot(labelOf(1));
        vm.assertGt(slotOf(1), 0, "slot");
        vm.assertTrue(!lives(ONE), "nobody comes back by a slot");
        vm.expectRevert(abi.encodeWithSelector(IAppAuth.HasSlot.selector, labelOf(1), slotOf(1)));
        app.assignSlot(labelOf(1));
        vm.roll(1_001);
        enter(ONE, 1);
        vm.assertTrue(lives(ONE), "alive");
    }

    function test_slots_all_andNoMore() public {
        for (uint256 i = 0; i < 166; ++i) {
            vm.prank(APP_OWNER);
            app.allow(allowance(bytes32(i + 1)), "");
        }
        vm.prank(APP_OWNER);
        vm.expectRevert(abi.encodeWithSelector(IAppAuth.NoFreeSlot.selector, bytes32(uint256(167))));
        app.allow(allowance(bytes32(uint256(167))), "");
        vm.assertEq(registry.policy(address(app)).slots, (uint168(1) << 167) - 2, "all");
        uint256 before = gasleft();
        vm.prank(APP_GUARDIAN);
        app.denyAdvisory(1);
        vm.assertLt(before - gasleft(), 6_000_000, "the dearest change fits into a block");
        vm.assertEq(registry.policy(address(app)).slots, 0, "none");
    }

    // ---------------------------------------------------------------- purposes

    function test_purposes_denyByDefault() public {
        bytes32 label = labelOf(1);
        vm.startPrank(APP_OWNER);
        vm.expectRevert(abi.encodeWithSelector(IAppAuth.NotAllowed.selector, label));
        app.allowPurpose(label, "vrf");
        app.allow(allowance(label), "");
        vm.assertTrue(!app.mayHold(label, "vrf"), "by default");
        app.allowPurpose(label, "vrf");
        vm.assertTrue(app.mayHold(label, "vrf"), "allowed");
        vm.assertTrue(!app.mayHold(label, "wallet"), "another");
        vm.stopPrank();
        vm.prank(APP_GUARDIAN);
        app.disallowPurpose(label, "vrf");
        vm.assertTrue(!app.mayHold(label, "vrf"), "disallowed");
        vm.startPrank(APP_OWNER);
        app.allowPurpose(label, "vrf");
        app.remove(label, "");
        vm.assertTrue(!app.mayHold(label, "vrf"), "removed");
        vm.stopPrank();
    }

    // ---------------------------------------------------------------- roles

    function test_strangers_canChangeNothing() public {
        bytes32 label = allow(1);
        bytes[] memory ownerCalls = _ownerCalls(label);
        bytes[] memory removals = _removals(label);
        uint32 version = app.policyVersion();
        for (uint256 i = 0; i < ownerCalls.length; ++i) {
            _fails(STRANGER, ownerCalls[i], OwnableUnauthorizedAccount.selector);
            _fails(APP_GUARDIAN, ownerCalls[i], OwnableUnauthorizedAccount.selector);
        }
        for (uint256 i = 0; i < removals.length; ++i) {
            _fails(STRANGER, removals[i], IAppAuth.NotOwnerOrGuardian.selector);
        }
        vm.assertEq(app.policyVersion(), version, "version");
    }

    function test_freeze_leavesOnlyRemovals() public {
        bytes32 label = allow(1);
        enter(ONE, 1);
        vm.startPrank(APP_OWNER);
        app.allowImage("image");
        app.freeze();
        vm.stopPrank();
        vm.assertTrue(lives(ONE), "alive");
        bytes[] memory calls = _ownerCalls(label);
        for (uint256 i = 0; i < calls.length; ++i) {
            if (bytes4(calls[i]) == IAppAuth.confirm.selector) continue; // changes no policy
            if (bytes4(calls[i]) == IDstackApp.disableUpgrades.selector) continue;
            _fails(APP_OWNER, calls[i], IAppAuth.IsFrozen.selector);
        }
        calls = _removals(label);
        for (uint256 i = 0; i < calls.length; ++i) {
            vm.prank(i % 2 == 0 ? APP_OWNER : APP_GUARDIAN);
            (bool ok,) = address(app).call(calls[i]);
            vm.assertTrue(ok, "a removal");
        }
    }

    function test_execute_speaksForTheApp_notToRegistryOrItself() public {
        Target target = new Target();
        vm.prank(APP_OWNER);
        bytes memory answer = app.execute(address(target), abi.encodeCall(Target.whoCalls, (false)));
        vm.assertEq(abi.decode(answer, (address)), address(app), "caller");
        vm.prank(APP_OWNER);
        vm.expectRevert(Target.No.selector);
        app.execute(address(target), abi.encodeCall(Target.whoCalls, (true)));
        address[2] memory forbidden = [address(registry), address(app)];
        for (uint256 i = 0; i < 2; ++i) {
            vm.prank(APP_OWNER);
            vm.expectRevert(abi.encodeWithSelector(IAppAuth.ForbiddenTarget.selector, forbidden[i]));
            app.execute(forbidden[i], "");
        }
    }

    // ---------------------------------------------------------------- requests

    function test_requestAttestation_isNumberedAndDue() public {
        vm.recordLogs();
        allow(1); // asks for the first evidence itself
        vm.assertEq(app.requests(), 1, "deployment");
        _expectRequest(2, ONE, 3);
        vm.prank(STRANGER);
        app.requestAttestation(ONE);
        _expectRequest(3, address(0), 3);
        app.requestAttestation(address(0));

        enter(ONE, 1);
        uint64 due = NOW + 10 days - 10 days / 3;
        _notDue(ONE, due);
        _notDue(address(0), due);
        vm.warp(due - 1);
        _notDue(ONE, due);
        vm.warp(due);
        _expectRequest(4, ONE, 3);
        app.requestAttestation(ONE);
        _expectRequest(5, address(0), 3);
        app.requestAttestation(address(0));
    }

    function test_requestAttestation_policyChanged_isDue() public {
        allow(1);
        enter(ONE, 1);
        _expectRequest(2, address(0), 2);
        vm.prank(APP_OWNER);
        app.raiseMinEvaluation(EVALUATION + 1);
        _expectRequest(3, ONE, 3);
        app.requestAttestation(ONE);
    }

    function test_requestAttestation_revokedOrOfAnother_neverDue() public {
        allow(1);
        enter(ONE, 1);
        vm.prank(APP_GUARDIAN);
        app.revoke(ONE, "");
        _notDue(ONE, type(uint64).max);
        vm.prank(OWNER);
        registry.confirm(TWO, STRANGER, 0, NOW + 1);
        _notDue(TWO, type(uint64).max);
    }

    // ---------------------------------------------------------------- dstack

    function test_dstack_interfaces() public view {
        vm.assertTrue(type(IDstackAppAuth).interfaceId == 0x1e079198, "IAppAuth");
        vm.assertTrue(type(IDstackManagement).interfaceId == 0x8fd37527, "management");
        vm.assertTrue(app.supportsInterface(0x1e079198), "IAppAuth");
        vm.assertTrue(app.supportsInterface(0x8fd37527), "management");
        vm.assertTrue(app.supportsInterface(0x01ffc9a7), "ERC-165");
        vm.assertTrue(app.supportsInterface(type(IAppPolicy).interfaceId), "policy");
        vm.assertTrue(!app.supportsInterface(0xffffffff), "none");
    }

    function test_dstack_isAppAllowed() public {
        IDstackAppAuth.AppBootInfo memory info;
        (info.composeHash, info.deviceId, info.tcbStatus) = ("compose", "device", "OutOfDate");
        _dstackSays(info, "compose hash is not allowed");
        vm.startPrank(APP_OWNER);
        app.addComposeHash("compose");
        _dstackSays(info, "device is not allowed");
        app.addDevice("device");
        _dstackSays(info, "");
        app.removeDevice("device");
        app.setAllowAnyDevice(true);
        _dstackSays(info, "");
        app.setRequireTcbUpToDate(true);
        _dstackSays(info, "TCB status is not UpToDate");
        info.tcbStatus = "UpToDate";
        _dstackSays(info, "");
        app.removeComposeHash("compose");
        _dstackSays(info, "compose hash is not allowed");
        vm.stopPrank();
    }

    function _dstackSays(IDstackAppAuth.AppBootInfo memory info, string memory want) private view {
        (bool allowed, string memory reason) = app.isAppAllowed(info);
        vm.assertEq(reason, want, "reason");
        vm.assertTrue(allowed == (bytes(want).length == 0), "allowed");
    }

    // ----------------------------------------------------------------

    function _ownerCalls(bytes32 label) private pure returns (bytes[] memory calls) {
        calls = new bytes[](15);
        calls[0] = abi.encodeCall(IAppAuth.setTerms, (terms()));
        calls[1] = abi.encodeCall(IAppAuth.allow, (allowance(label), ""));
        calls[2] = abi.encodeCall(IAppAuth.confirm, (ONE));
        calls[3] = abi.encodeCall(IAppAuth.undenyAdvisory, (1));
        calls[4] = abi.encodeCall(IAppAuth.allowPurpose, (label, "vrf"));
        calls[5] = abi.encodeCall(IAppAuth.setSource, (STRANGER));
        calls[6] = abi.encodeCall(IAppAuth.allowImage, (label));
        calls[7] = abi.encodeCall(IAppAuth.setGuardian, (STRANGER));
        calls[8] = abi.encodeCall(IAppAuth.freeze, ());
        calls[9] = abi.encodeCall(IAppAuth.execute, (STRANGER, ""));
        calls[10] = abi.encodeCall(IDstackManagement.addComposeHash, (label));
        calls[11] = abi.encodeCall(IDstackManagement.addDevice, (label));
        calls[12] = abi.encodeCall(IDstackApp.setAllowAnyDevice, (true));
        calls[13] = abi.encodeCall(IDstackApp.setRequireTcbUpToDate, (false));
        calls[14] = abi.encodeCall(IDstackApp.disableUpgrades, ());
    }

    function _removals(bytes32 label) private pure returns (bytes[] memory calls) {
        calls = new bytes[](8);
        calls[0] = abi.encodeCall(IAppAuth.denyAdvisory, (1));
        calls[1] = abi.encodeCall(IAppAuth.raiseMinEvaluation, (99));
        calls[2] = abi.encodeCall(IAppAuth.disallowPurpose, (label, "vrf"));
        calls[3] = abi.encodeCall(IAppAuth.disallowImage, ("image"));
        calls[4] = abi.encodeCall(IDstackManagement.removeComposeHash, (label));
        calls[5] = abi.encodeCall(IDstackManagement.removeDevice, (label));
        calls[6] = abi.encodeCall(IAppAuth.revoke, (ONE, ""));
        calls[7] = abi.encodeCall(IAppAuth.remove, (label, ""));
    }

    function _fails(address by, bytes memory data, bytes4 want) private {
        vm.prank(by);
        (bool ok, bytes memory reason) = address(app).call(data);
        vm.assertTrue(!ok, "allowed");
        vm.assertEq(bytes32(bytes4(reason)), bytes32(want), "reason");
    }

    function _expectRequest(uint64 sequence, address instance, uint8 reason) private {
        uint32 version = app.policyVersion() + (reason == 2 ? 1 : 0);
        bytes32 id = keccak256(
            abi.encode(
                keccak256("veritee/request/v1/attestation"),
                block.chainid,
                address(app),
                sequence,
                instance,
                reason,
                version,
                vm.getBlockNumber()
            )
        );
        vm.expectEmit(address(app));
        emit IAppAuth.AttestationRequested(id, sequence, instance, reason, version);
    }

    function _notDue(address instance, uint64 dueAt) private {
        vm.expectRevert(abi.encodeWithSelector(IAppAuth.NotDue.selector, instance, dueAt));
        app.requestAttestation(instance);
    }
}

contract Target {
    error No();

    function whoCalls(bool refuse) external view returns (address) {
        if (refuse) revert No();
        return msg.sender;
    }
}
