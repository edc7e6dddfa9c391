// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {VerifiedReport} from "../../attestation/VerifiedReport.sol";
import {IKeyBroker} from "../../keys/IKeyBroker.sol";
import {KeyHashes} from "../../keys/KeyHashes.sol";
import {ECVRF} from "../../vrf/ECVRF.sol";
import {IKeyLines} from "../../vrf/interfaces/IKeyLines.sol";
import {IVRFCoordinator} from "../../vrf/interfaces/IVRFCoordinator.sol";
import {ICoordinator, IProver} from "../vrf/Deployed.sol";
import {KeyTest} from "./KeyTest.sol";

/// @dev Which public key becomes active: what two machines say, and nobody contradicts.
contract KeyStateTest is KeyTest {
    uint256 private constant SECRET = 0x5ec7e7;
    uint256 private constant LIAR = 0x11a7;
    uint256 private constant TWIN = 0x7313;

    IProver private prover;
    ICoordinator private coordinator;

    function setUp() public override {
        super.setUp();
        prover = IProver(vm.deployCode("Prover.sol:Prover"));
    }

    function keyOf(uint256 secret) private view returns (bytes memory) {
        (uint256 px, uint8 parity) = prover.publicKey(secret);
        return abi.encodePacked(2 + parity, px);
    }

    function statementOf(Made memory m, bytes memory publicKey) private view returns (bytes32) {
        return KeyHashes.statementHash(
            KeyHashes.Statement(
                m.order.app,
                m.order.purpose,
                m.order.epoch,
                keccak256(groupKey),
                broker.line(m.order.app, m.order.purpose).algorithm,
                keccak256(publicKey)
            )
        );
    }

    function state(uint256 instance, Made memory m, bytes memory publicKey) private {
        (bytes32 r, bytes32 vs) = signed(instance, statementOf(m, publicKey));
        broker.state(m.order, m.sequence, m.expiry, publicKey, r, vs);
    }

    function stateFails(uint256 instance, Made memory m, bytes memory publicKey, bytes memory reason) private {
        (bytes32 r, bytes32 vs) = signed(instance, statementOf(m, publicKey));
        vm.expectRevert(reason);
        broker.state(m.order, m.sequence, m.expiry, publicKey, r, vs);
    }

    /// @dev By the key itself, over the statement of epoch one.
    function possession(uint256 secret, uint64 epoch) private view returns (bytes memory) {
        Made memory m;
        (m.order.app, m.order.purpose, m.order.epoch) = (address(app), PURPOSE, epoch);
        (bytes32 r, bytes32 vs) = signed(secret, statementOf(m, keyOf(SECRET)));
        return abi.encodePacked(r, vs);
    }

    function activate(bytes memory key, bytes memory proof) private {
        broker.activate(address(app), PURPOSE, 1, key, proof);
    }

    function activateFails(bytes memory reason) private {
        (bytes memory key, bytes memory proof) = (keyOf(SECRET), possession(SECRET, 1));
        vm.expectRevert(reason);
        broker.activate(address(app), PURPOSE, 1, key, proof);
    }

    function active() private view returns (uint64) {
        return broker.line(address(app), PURPOSE).active;
    }

    function stated() private view returns (IKeyBroker.Stated memory) {
        return broker.stated(address(app), PURPOSE, 1);
    }

    /// @dev Two on two machines have said the same.
    function agreed() private returns (Made memory one, Made memory two) {
        (one, two) = (issued(WORKER), issued(STANDBY));
        state(WORKER, one, keyOf(SECRET));
        state(STANDBY, two, keyOf(SECRET));
    }

    // ---------------------------------------------------------------- agreement

    function test_state_two_agree_andActivate() public prague {
        bytes memory key = keyOf(SECRET);
        Made memory one = issued(WORKER);
        Made memory two = issued(STANDBY);
        vm.expectEmit(address(broker));
        emit IKeyBroker.KeyStated(address(app), PURPOSE, 1, vm.addr(WORKER), key);
        state(WORKER, one, key);
        vm.assertEq(stated().publicKey, keccak256(key), "first");
        vm.assertTrue(!stated().agreed, "not yet");
        activateFails(abi.encodeWithSelector(IKeyBroker.NotAgreed.selector, 1));
        stateFails(WORKER, one, key, abi.encodeWithSelector(IKeyBroker.SamePlatform.selector, machineOf("machine one")));

        state(STANDBY, two, key);
        uint256 from = vm.getBlockTimestamp() + NOTICE;
        vm.assertTrue(stated().agreed, "agreed");
        vm.assertEq(stated().from, from, "from");
        activateFails(abi.encodeWithSelector(IKeyBroker.TooEarly.selector, from));
        vm.warp(from - 1);
        activateFails(abi.encodeWithSelector(IKeyBroker.TooEarly.selector, from));
        vm.warp(from);
        // a later word of theirs postpones nothing
        state(WORKER, one, key);
        vm.expectEmit(address(broker));
        emit IKeyBroker.KeyActivated(address(app), PURPOSE, 1, key);
        vm.prank(STRANGER);
        activate(key, possession(SECRET, 1));
        vm.assertEq(active(), 1, "active");
        activateFails(abi.encodeWithSelector(IKeyBroker.EpochNotOpen.selector, 1, 1, 1));
    }

    /// @dev Two instances on one machine are one.
    function test_state_samePlatform_isNoSecond() public prague {
        newWorker(TWIN, "machine one");
        Made memory one = issued(WORKER);
        Made memory two = issued(TWIN);
        state(WORKER, one, keyOf(SECRET));
        stateFails(
            TWIN, two, keyOf(SECRET), abi.encodeWithSelector(IKeyBroker.SamePlatform.selector, machineOf("machine one"))
        );
    }

    /// @dev Nor is one that is registered on another machine meanwhile: that takes its key and an attestation key, of any machine.
    function test_state_onAnotherMachineLater_isNoSecond() public prague {
        Made memory one = issued(WORKER);
        state(WORKER, one, keyOf(SECRET));
        pass(12);
        enterOn(vm.addr(WORKER), CODE, "machine three");
        bytes memory no =
            abi.encodeWithSelector(IKeyBroker.NotConfirmed.selector, vm.addr(WORKER), machineOf("machine three"));
        stateFails(WORKER, one, keyOf(SECRET), no);
        requestFails(WORKER, orderOf(WORKER, 9), no);
        vm.assertTrue(!broker.confirmed(address(app), vm.addr(WORKER)), "confirmed on another machine");
        vm.prank(APP_OWNER);
        broker.confirm(address(app), vm.addr(WORKER));
        vm.assertTrue(broker.confirmed(address(app), vm.addr(WORKER)), "confirmed anew");
        request(WORKER, orderOf(WORKER, 9));
    }

    function test_state_mismatch_stopsForEver() public prague {
        (, Made memory two) = agreed();
        newWorker(TWIN, "machine three");
        Made memory three_ = issued(TWIN);
        bytes memory key = keyOf(LIAR);
        vm.expectEmit(address(broker));
        emit IKeyBroker.KeyMismatch(address(app), PURPOSE, 1, vm.addr(TWIN), key);
        state(TWIN, three_, key);
        vm.warp(vm.getBlockTimestamp() + NOTICE);
        activateFails(abi.encodeWithSelector(IKeyBroker.Stopped.selector, 1));
        state(STANDBY, two, keyOf(SECRET));
        activateFails(abi.encodeWithSelector(IKeyBroker.Stopped.selector, 1));
        // the next epoch begins anew
        vm.prank(APP_OWNER);
        broker.rotate(address(app), PURPOSE, 0, "");
        vm.assertEq(broker.stated(address(app), PURPOSE, 2).publicKey, bytes32(0), "nothing stated");
    }

    function test_state_mismatchOfTheFirstTwo_andOnOneMachine() public prague {
        newWorker(TWIN, "machine one");
        Made memory one = issued(WORKER);
        Made memory two = issued(TWIN);
        state(WORKER, one, keyOf(LIAR));
        state(TWIN, two, keyOf(SECRET));
        vm.assertTrue(stated().stopped, "stopped");
        vm.assertTrue(!stated().agreed, "agreed");
    }

    /// @dev Then it raises the alarm, and no more.
    function test_state_mismatchAfterActivation_isAnEvent() public prague {
        (Made memory one,) = agreed();
        vm.warp(vm.getBlockTimestamp() + NOTICE);
        activate(keyOf(SECRET), possession(SECRET, 1));
        vm.expectEmit(address(broker));
        emit IKeyBroker.KeyMismatch(address(app), PURPOSE, 1, vm.addr(WORKER), keyOf(LIAR));
        state(WORKER, one, keyOf(LIAR));
        vm.assertTrue(!stated().stopped, "stopped");
        vm.assertEq(active(), 1, "active");
    }

    // ---------------------------------------------------------------- who may state

    function test_state_withoutIssuance_reverts() public prague {
        Made memory m = made(WORKER);
        stateFails(WORKER, m, keyOf(SECRET), abi.encodeWithSelector(IKeyBroker.NotIssued.selector, m.requestId));
        issue(m, usual(m));
        bytes32 r;
        bytes32 vs;
        bytes memory key = keyOf(SECRET);
        vm.expectRevert();
        broker.state(m.order, m.sequence + 1, m.expiry, key, r, vs);
        bytes memory bad = abi.encodeWithSelector(IKeyBroker.BadSignature.selector, vm.addr(WORKER));
        stateFails(STANDBY, m, keyOf(SECRET), bad);
        // a signature on another key, and an order instead of a statement
        (r, vs) = signed(WORKER, statementOf(m, keyOf(LIAR)));
        vm.expectRevert(bad);
        broker.state(m.order, m.sequence, m.expiry, key, r, vs);
        (r, vs) = signed(WORKER, KeyHashes.orderHash(m.order));
        vm.expectRevert(bad);
        broker.state(m.order, m.sequence, m.expiry, key, r, vs);
        state(WORKER, m, keyOf(SECRET));
    }

    function test_state_byWhoMayNotHoldItAnyMore_reverts() public prague {
        Made memory m = issued(WORKER);
        uint256 snapshot = vm.snapshotState();
        vm.prank(APP_GUARDIAN);
        broker.unconfirm(address(app), vm.addr(WORKER));
        stateFails(
            WORKER,
            m,
            keyOf(SECRET),
            abi.encodeWithSelector(IKeyBroker.NotConfirmed.selector, vm.addr(WORKER), machineOf("machine one"))
        );
        vm.revertToState(snapshot);
        vm.prank(APP_GUARDIAN);
        app.revoke(vm.addr(WORKER), "");
        stateFails(
            WORKER,
            m,
            keyOf(SECRET),
            abi.encodeWithSelector(
                IKeyBroker.NotAuthorized.selector, vm.addr(WORKER), address(app), registry.policyVersion(address(app))
            )
        );
        vm.revertToState(snapshot);
        // that policy moved on is no matter, if it allows it still
        vm.prank(APP_OWNER);
        app.allowPurpose(labelOf(CODE), OTHER);
        state(WORKER, m, keyOf(SECRET));
        vm.startPrank(APP_OWNER);
        broker.rotate(address(app), PURPOSE, 0, "");
        broker.retire(address(app), PURPOSE, 1);
        vm.stopPrank();
        stateFails(WORKER, m, keyOf(SECRET), abi.encodeWithSelector(IKeyBroker.EpochNotOpen.selector, 1, 1, 2));
    }

    function test_state_noPublicKey_reverts() public prague {
        Made memory m = issued(WORKER);
        bytes memory good = keyOf(SECRET);
        for (uint256 i = 0; i < 6; ++i) {
            bytes memory bad = abi.encodePacked(good);
            if (i == 0) bad[0] = 0x04;
            if (i == 1) bad[0] = 0x01;
            if (i == 2) bad = abi.encodePacked(good, hex"00");
            if (i == 3) bad = "";
            if (i == 4) bad = abi.encodePacked(hex"02", uint256(5)); // off the curve
            if (i == 5) bad = abi.encodePacked(hex"03", type(uint256).max);
            stateFails(WORKER, m, bad, abi.encodeWithSelector(IKeyBroker.BadPublicKey.selector, bad));
        }
    }

    function test_state_ofData_reverts() public prague {
        vm.startPrank(APP_OWNER);
        app.allowPurpose(labelOf(CODE), OTHER);
        broker.open(address(app), OTHER, KeyHashes.DATA, address(0));
        vm.stopPrank();
        KeyHashes.Order memory o = orderOf(WORKER, 3);
        o.purpose = OTHER;
        Made memory m = request(WORKER, o);
        issue(m, usual(m));
        stateFails(WORKER, m, keyOf(SECRET), abi.encodeWithSelector(IKeyBroker.BadAlgorithm.selector, KeyHashes.DATA));
    }

    // ---------------------------------------------------------------- activation

    function test_activate_withoutPossession_reverts() public prague {
        agreed();
        vm.warp(vm.getBlockTimestamp() + NOTICE);
        bytes memory key = keyOf(SECRET);
        bytes memory none = abi.encodeWithSelector(IKeyBroker.NoPossession.selector);
        bytes[4] memory proofs =
            [bytes(""), possession(LIAR, 1), possession(SECRET, 2), abi.encodePacked(possession(SECRET, 1), hex"00")];
        for (uint256 i = 0; i < 4; ++i) {
            vm.expectRevert(none);
            broker.activate(address(app), PURPOSE, 1, key, proofs[i]);
        }
        bytes memory other = keyOf(LIAR);
        vm.expectRevert(abi.encodeWithSelector(IKeyBroker.BadPublicKey.selector, other));
        broker.activate(address(app), PURPOSE, 1, other, proofs[1]);
        activate(key, possession(SECRET, 1));
    }

    /// @dev Whoever was removed may know the epoch before the newest: it doesn't become active any more.
    function test_activate_notTheNewest_reverts() public prague {
        agreed();
        vm.warp(vm.getBlockTimestamp() + NOTICE);
        uint256 snapshot = vm.snapshotState();
        vm.prank(APP_OWNER);
        broker.revoke(address(app), vm.addr(WORKER), "");
        activateFails(abi.encodeWithSelector(IKeyBroker.EpochNotOpen.selector, 1, 0, 2));
        vm.revertToState(snapshot);
        vm.prank(APP_OWNER);
        broker.rotate(address(app), PURPOSE, uint64(vm.getBlockTimestamp()) + 10, "");
        vm.warp(vm.getBlockTimestamp() + 10);
        activateFails(abi.encodeWithSelector(IKeyBroker.EpochNotOpen.selector, 1, 0, 2));
    }

    // ---------------------------------------------------------------- VRF

    function vrf() private {
        uint8[] memory levels = new uint8[](1);
        levels[0] = 1;
        IVRFCoordinator.Config memory config = IVRFCoordinator.Config({
            owner: OWNER,
            registry: registry,
            confirmationLevels: levels,
            flatPremium: 0,
            tipCap: 1,
            refundBlocks: 200,
            settlerBlocks: 10,
            retryBlocks: 50,
            workerGrace: 1 hours,
            epochNotice: 1 days,
            deathNotice: 30 days
        });
        coordinator = ICoordinator(vm.deployCode("VRFCoordinator.sol:VRFCoordinator", abi.encode(config)));
        vm.startPrank(APP_OWNER);
        app.allowPurpose(labelOf(CODE), OTHER);
        broker.open(address(app), OTHER, KeyHashes.VRF, address(coordinator));
        vm.stopPrank();
        twoSay(1, SECRET, 3);
    }

    /// @dev Two instances have an epoch of the VRF line's and say that its public key is of this secret; its notice passes.
    function twoSay(uint64 epoch, uint256 secret, uint256 blind) private {
        for (uint256 i = 0; i < 2; ++i) {
            uint256 who = i == 0 ? WORKER : STANDBY;
            KeyHashes.Order memory o = orderOf(who, blind);
            (o.purpose, o.epoch) = (OTHER, epoch);
            Made memory m = request(who, o);
            issue(m, usual(m));
            state(who, m, keyOf(secret));
        }
        vm.warp(vm.getBlockTimestamp() + NOTICE);
    }

    function proofOf(uint256 secret, bytes32 keyLine) private view returns (bytes memory) {
        (uint256 px, uint8 parity) = prover.publicKey(secret);
        bytes32 input = coordinator.possessionInput(keyLine, prover.keyHash(px, parity));
        (ECVRF.Proof memory proof, uint256[] memory witnesses) = prover.prove(secret, input, 0);
        return abi.encode(px, parity, proof, witnesses);
    }

    function lineOf() private view returns (bytes32) {
        return bytes32(uint256(uint160(address(app))) << 96 | uint96(OTHER));
    }

    function test_activate_vrf_announces() public prague {
        vrf();
        bytes memory key = keyOf(SECRET);
        bytes memory proof = proofOf(SECRET, lineOf());
        vm.expectRevert(abi.encodeWithSelector(IKeyLines.NotKeyAdmin.selector, address(broker), lineOf()));
        broker.activate(address(app), OTHER, 1, key, proof);
        vm.assertEq(broker.line(address(app), OTHER).active, 0, "active");

        vm.expectEmit(address(coordinator));
        emit IKeyLines.KeyBrokerSet(address(broker), true);
        vm.prank(OWNER);
        coordinator.setKeyBroker(address(broker), true);
        vm.assertTrue(coordinator.keyBrokers(address(broker)), "allowed");
        bytes memory other = proofOf(LIAR, lineOf());
        vm.expectRevert(abi.encodeWithSelector(IKeyBroker.BadPublicKey.selector, key));
        broker.activate(address(app), OTHER, 1, key, other);
        bytes memory elsewhere = proofOf(SECRET, lineOf() ^ bytes32(uint256(1)));
        vm.expectRevert();
        broker.activate(address(app), OTHER, 1, key, elsewhere);

        vm.prank(STRANGER);
        broker.activate(address(app), OTHER, 1, key, proof);
        (uint256 px, uint8 parity) = prover.publicKey(SECRET);
        vm.assertEq(coordinator.line(lineOf()).active, prover.keyHash(px, parity), "the coordinator's");
        vm.assertEq(broker.line(address(app), OTHER).active, 1, "active");
    }

    function test_retire_neverWhatIsInUse() public prague {
        vrf();
        vm.prank(OWNER);
        coordinator.setKeyBroker(address(broker), true);
        broker.activate(address(app), OTHER, 1, keyOf(SECRET), proofOf(SECRET, lineOf()));
        vm.startPrank(APP_OWNER);
        broker.rotate(address(app), OTHER, 0, "");
        vm.expectRevert(abi.encodeWithSelector(IKeyBroker.EpochInUse.selector, 1));
        broker.retire(address(app), OTHER, 1);
        vm.stopPrank();
    }

    /// @dev The coordinator goes on with the first epoch's key for its own notice: whoever retires that would leave requests nobody could answer.
    function test_retire_notWhatTheCoordinatorStillGives() public prague {
        vrf();
        vm.prank(OWNER);
        coordinator.setKeyBroker(address(broker), true);
        broker.activate(address(app), OTHER, 1, keyOf(SECRET), proofOf(SECRET, lineOf()));
        bytes32 given = coordinator.line(lineOf()).active;
        vm.prank(APP_OWNER);
        broker.rotate(address(app), OTHER, 0, "");
        twoSay(2, LIAR, 4);
        broker.activate(address(app), OTHER, 2, keyOf(LIAR), proofOf(LIAR, lineOf()));
        IKeyLines.Line memory at = coordinator.line(lineOf());
        vm.assertEq(at.active, given, "the first epoch's");

        vm.prank(APP_GUARDIAN);
        vm.expectRevert(abi.encodeWithSelector(IKeyBroker.TooEarly.selector, at.nextFrom));
        broker.retire(address(app), OTHER, 1);
        vm.warp(at.nextFrom);
        coordinator.activateKey(lineOf());
        vm.prank(APP_GUARDIAN);
        broker.retire(address(app), OTHER, 1);
        vm.assertEq(broker.line(address(app), OTHER).retired, 1, "retired");
    }

    function test_setKeyBroker_ownerAlone_andOnlyToAnnounce() public prague {
        vrf();
        vm.prank(STRANGER);
        vm.expectRevert(abi.encodeWithSelector(OwnableUnauthorizedAccount.selector, STRANGER));
        coordinator.setKeyBroker(STRANGER, true);
        vm.prank(OWNER);
        coordinator.setKeyBroker(address(broker), true);
        broker.activate(address(app), OTHER, 1, keyOf(SECRET), proofOf(SECRET, lineOf()));
        vm.expectRevert(abi.encodeWithSelector(IKeyLines.NotKeyAdmin.selector, address(broker), lineOf()));
        vm.prank(address(broker));
        coordinator.retireKey(lineOf());
        vm.prank(OWNER);
        coordinator.setKeyBroker(address(broker), false);
        vm.assertTrue(!coordinator.keyBrokers(address(broker)), "no longer");
    }

    /// @dev The key that was announced is found compromised at the coordinator while it waits there: new requests go on being given the epoch's before.
    function test_retire_notWhatTheCoordinatorGivesAgain() public prague {
        vrf();
        vm.prank(OWNER);
        coordinator.setKeyBroker(address(broker), true);
        broker.activate(address(app), OTHER, 1, keyOf(SECRET), proofOf(SECRET, lineOf()));
        bytes32 given = coordinator.line(lineOf()).active;
        next(2, LIAR, 4);
        bytes32 compromised = coordinator.line(lineOf()).next;
        vm.prank(OWNER);
        coordinator.compromiseKey(compromised);
        vm.assertEq(coordinator.line(lineOf()).active, given, "the first epoch's");
        vm.prank(APP_GUARDIAN);
        vm.expectRevert(abi.encodeWithSelector(IKeyBroker.EpochInUse.selector, 1));
        broker.retire(address(app), OTHER, 1);

        // The way out is the next epoch, once the coordinator has taken its key.
        next(3, SECRET + 1, 5);
        vm.warp(coordinator.line(lineOf()).nextFrom);
        coordinator.activateKey(lineOf());
        vm.prank(APP_GUARDIAN);
        broker.retire(address(app), OTHER, 2);
        vm.assertEq(broker.line(address(app), OTHER).retired, 2, "retired");
    }

    /// @dev The next epoch begins, two say its key, and it is made active.
    function next(uint64 epoch, uint256 secret, uint256 blind) private {
        vm.prank(APP_OWNER);
        broker.rotate(address(app), OTHER, 0, "");
        twoSay(epoch, secret, blind);
        broker.activate(address(app), OTHER, epoch, keyOf(secret), proofOf(secret, lineOf()));
    }

    /// @dev Evidence that doesn't name the machine may be of the same one.
    function test_state_onAnUnknownMachine_isNoSecond() public prague {
        VerifiedReport memory r = td(CODE);
        r.platform = 0;
        register(vm.addr(TWIN), r);
        vm.prank(APP_OWNER);
        broker.confirm(address(app), vm.addr(TWIN));
        Made memory m = issued(TWIN);
        stateFails(TWIN, m, keyOf(SECRET), abi.encodeWithSelector(IKeyBroker.UnknownPlatform.selector, vm.addr(TWIN)));
    }
}
