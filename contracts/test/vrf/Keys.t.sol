// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {ECVRF} from "../../vrf/ECVRF.sol";
import {IKeyLines} from "../../vrf/interfaces/IKeyLines.sol";
import {IVRFCoordinator} from "../../vrf/interfaces/IVRFCoordinator.sol";
import {IProver} from "./Deployed.sol";
import {VRFTest} from "./VRFTest.sol";
import {APP, DEATH_NOTICE, EPOCH_NOTICE, GUARDIAN, OTHER_APP, OWNER, STRANGER, VRF_SECRET} from "./World.sol";

/// @dev How a key comes: who announces it, with what proof, and from when on it is used.
contract KeysTest is VRFTest {
    uint256 private constant SECOND = 0x5ec0d;
    uint256 private constant THIRD = 0x7312d;

    bytes32 private first;

    function setUp() public override {
        super.setUp();
        first = coordinator.line(line).active;
    }

    // ---------------------------------------------------------------- announcing

    function test_announceKey_firstOfALine_isActiveAtOnce() public {
        bytes32 fresh = world.lineOf(APP, 9);
        bytes32 keyHash = world.announce(fresh, SECOND);
        IKeyLines.Line memory l = coordinator.line(fresh);
        vm.assertEq(l.active, keyHash, "active");
        vm.assertEq(l.next, bytes32(0), "next");
        vm.assertEq(l.epochs, 1, "epochs");
        IKeyLines.Key memory k = coordinator.key(keyHash);
        vm.assertEq(k.keyLine, fresh, "line");
        vm.assertEq(k.epoch, 1, "epoch");
        vm.assertEq(k.since, vm.getBlockTimestamp(), "since");
        vm.assertEq(k.deadFrom, 0, "death");
        _assertState(keyHash, IKeyLines.KeyState.Active);
    }

    function test_announceKey_successor_waitsForItsTime() public {
        uint256 now_ = vm.getBlockTimestamp();
        (uint256 px, uint8 parity, bytes32 second) = world.keyOf(SECOND);
        (ECVRF.Proof memory proof, uint256[] memory witnesses) = _possession(line, SECOND);
        vm.expectEmit(address(coordinator));
        emit IKeyLines.KeyAnnounced(line, second, 2, px, parity, uint64(now_ + EPOCH_NOTICE));
        vm.prank(OWNER);
        coordinator.announceKey(line, px, parity, proof, witnesses);
        _assertState(second, IKeyLines.KeyState.Announced);
        IKeyLines.Line memory l = coordinator.line(line);
        vm.assertEq(l.active, first, "active");
        vm.assertEq(l.next, second, "next");
        vm.assertEq(l.nextFrom, now_ + EPOCH_NOTICE, "from");
        vm.assertEq(ask().keyHash, first, "requests before");

        vm.warp(now_ + EPOCH_NOTICE - 1);
        vm.expectRevert(abi.encodeWithSelector(IKeyLines.TooEarly.selector, now_ + EPOCH_NOTICE));
        coordinator.activateKey(line);

        vm.warp(now_ + EPOCH_NOTICE);
        vm.expectEmit(address(coordinator));
        emit IKeyLines.KeyRetired(line, first);
        vm.expectEmit(address(coordinator));
        emit IKeyLines.KeyActivated(line, second, 2);
        vm.prank(STRANGER);
        coordinator.activateKey(line);
        _assertState(first, IKeyLines.KeyState.Retiring);
        _assertState(second, IKeyLines.KeyState.Active);
        vm.assertEq(ask().keyHash, second, "requests after");

        vm.expectRevert(abi.encodeWithSelector(IKeyLines.NothingAnnounced.selector, line));
        coordinator.activateKey(line);
    }

    function test_announceKey_again_replacesWhatWasAnnounced() public {
        bytes32 second = world.announce(line, SECOND);
        vm.warp(vm.getBlockTimestamp() + EPOCH_NOTICE / 2);
        bytes32 third = world.announce(line, THIRD);
        uint256 from = vm.getBlockTimestamp() + EPOCH_NOTICE;
        vm.assertEq(coordinator.line(line).next, third, "next");
        vm.assertEq(coordinator.line(line).nextFrom, from, "from");
        _assertState(second, IKeyLines.KeyState.Retiring);

        // the first notice counts no more
        vm.warp(from - EPOCH_NOTICE / 2);
        vm.expectRevert(abi.encodeWithSelector(IKeyLines.TooEarly.selector, from));
        coordinator.activateKey(line);
        vm.warp(from);
        coordinator.activateKey(line);
        _assertState(third, IKeyLines.KeyState.Active);
        vm.assertEq(coordinator.key(third).epoch, 3, "epoch");
    }

    function test_announceKey_byTheApp_isAllowedForItsLinesAlone() public {
        _announceAs(APP, line, SECOND, "");
        _announceAs(APP, world.lineOf(OTHER_APP, 1), THIRD, _notAdmin(APP, world.lineOf(OTHER_APP, 1)));
        _announceAs(GUARDIAN, line, THIRD, _notAdmin(GUARDIAN, line));
        _announceAs(STRANGER, line, THIRD, _notAdmin(STRANGER, line));
    }

    function test_announceKey_lineOfNobody_reverts() public {
        bytes32 nobody = world.lineOf(address(0), 1);
        _announceAs(OWNER, nobody, SECOND, abi.encodeWithSelector(IKeyLines.BadKeyLine.selector, nobody));
    }

    function test_announceKey_knownKey_revertsForEver() public {
        bytes memory known = abi.encodeWithSelector(IKeyLines.KeyIsKnown.selector, first);
        _announceAs(OWNER, line, VRF_SECRET, known);
        _announceAs(OWNER, world.lineOf(OTHER_APP, 1), VRF_SECRET, known);
        vm.prank(OWNER);
        coordinator.retireKey(line);
        _announceAs(OWNER, line, VRF_SECRET, known);
        vm.prank(OWNER);
        coordinator.scheduleKeyDeath(first);
        vm.warp(vm.getBlockTimestamp() + DEATH_NOTICE);
        vm.prank(OWNER);
        coordinator.declareKeyDead(first);
        _announceAs(OWNER, line, VRF_SECRET, known);

        bytes32 second = world.announce(line, SECOND);
        _announceAs(OWNER, line, SECOND, abi.encodeWithSelector(IKeyLines.KeyIsKnown.selector, second));
    }

    // ---------------------------------------------------------------- possession

    function test_announceKey_withoutPossession_reverts() public {
        (uint256 px, uint8 parity, bytes32 second) = world.keyOf(SECOND);
        IProver prover = world.prover();
        bytes32[4] memory inputs = [
            bytes32(0),
            coordinator.possessionInput(world.lineOf(APP, 2), second),
            coordinator.possessionInput(line, first),
            keccak256("another input")
        ];
        for (uint256 i = 0; i < 4; ++i) {
            (ECVRF.Proof memory proof, uint256[] memory witnesses) = prover.prove(SECOND, inputs[i], 0);
            vm.prank(OWNER);
            vm.expectRevert();
            coordinator.announceKey(line, px, parity, proof, witnesses);
        }
        (ECVRF.Proof memory right, uint256[] memory w) = _possession(line, SECOND);
        right.c ^= 1;
        vm.prank(OWNER);
        vm.expectRevert(abi.encodeWithSelector(IKeyLines.NoPossession.selector, ECVRF.Code.Sum));
        right.slope ^= 1;
        coordinator.announceKey(line, px, parity, right, w);
        _assertState(second, IKeyLines.KeyState.None);
    }

    /// @dev Somebody else's key, with a proof by the secret that one has.
    function test_announceKey_foreignKey_reverts() public {
        (uint256 px, uint8 parity, bytes32 keyHash) = world.keyOf(THIRD);
        (ECVRF.Proof memory proof, uint256[] memory witnesses) =
            world.prover().prove(SECOND, coordinator.possessionInput(line, keyHash), 0);
        vm.prank(OWNER);
        vm.expectRevert();
        coordinator.announceKey(line, px, parity, proof, witnesses);
    }

    function test_announceKey_notAUsablePoint_reverts() public {
        (uint256 px, uint8 parity,) = world.keyOf(SECOND);
        _badKey(px, parity + 2);
        _badKey(px, 2);
        _badKey(px, 255);
        _badKey(0, 0);
        _badKey(ECVRF.N, 0);
        _badKey(ECVRF.P, 0);
        _badKey(type(uint256).max, 1);
        // 5 is no abscissa of the curve
        _badKey(5, 0);
        _badKey(5, 1);
    }

    /// @dev The same abscissa with the other parity is the key of −secret: another key, and it needs its own proof.
    function test_announceKey_otherParity_isAnotherKey() public {
        (uint256 px, uint8 parity, bytes32 keyHash) = world.keyOf(SECOND);
        (ECVRF.Proof memory proof, uint256[] memory witnesses) = _possession(line, SECOND);
        vm.prank(OWNER);
        vm.expectRevert();
        coordinator.announceKey(line, px, 1 - parity, proof, witnesses);

        bytes32 negated = world.announce(line, ECVRF.N - SECOND);
        vm.assertNotEq(negated, keyHash, "key hashes");
        _announceAs(OWNER, line, SECOND, "");
    }

    // ---------------------------------------------------------------- ownership

    function test_ownership_inTwoSteps() public {
        vm.prank(STRANGER);
        vm.expectRevert();
        coordinator.transferOwnership(STRANGER);
        vm.prank(OWNER);
        coordinator.transferOwnership(OTHER_APP);
        vm.assertEq(coordinator.owner(), OWNER, "owner before acceptance");
        vm.prank(STRANGER);
        vm.expectRevert();
        coordinator.acceptOwnership();
        vm.prank(OTHER_APP);
        coordinator.acceptOwnership();
        vm.assertEq(coordinator.owner(), OTHER_APP, "owner");
        vm.prank(OWNER);
        vm.expectRevert();
        coordinator.setGuardian(OWNER);
    }

    function test_setGuardian_others_reverts() public {
        address[3] memory others = [APP, GUARDIAN, STRANGER];
        for (uint256 i = 0; i < 3; ++i) {
            vm.prank(others[i]);
            vm.expectRevert();
            coordinator.setGuardian(STRANGER);
        }
        vm.expectEmit(address(coordinator));
        emit IKeyLines.GuardianSet(STRANGER);
        vm.prank(OWNER);
        coordinator.setGuardian(STRANGER);
        vm.assertEq(coordinator.guardian(), STRANGER, "guardian");
    }

    // ----------------------------------------------------------------

    function _possession(bytes32 keyLine, uint256 secret)
        private
        returns (ECVRF.Proof memory proof, uint256[] memory witnesses)
    {
        (,, bytes32 keyHash) = world.keyOf(secret);
        return world.prover().prove(secret, coordinator.possessionInput(keyLine, keyHash), 0);
    }

    /// @dev Announces with a good proof; expects `reason` unless that is empty.
    function _announceAs(address who, bytes32 keyLine, uint256 secret, bytes memory reason) private {
        (uint256 px, uint8 parity,) = world.keyOf(secret);
        (ECVRF.Proof memory proof, uint256[] memory witnesses) = _possession(keyLine, secret);
        vm.prank(who);
        if (reason.length != 0) vm.expectRevert(reason);
        coordinator.announceKey(keyLine, px, parity, proof, witnesses);
    }

    function _badKey(uint256 px, uint8 parity) private {
        (ECVRF.Proof memory proof, uint256[] memory witnesses) = _possession(line, SECOND);
        vm.prank(OWNER);
        vm.expectRevert(abi.encodeWithSelector(IKeyLines.BadPublicKey.selector, px, parity));
        coordinator.announceKey(line, px, parity, proof, witnesses);
    }

    function _assertState(bytes32 keyHash, IKeyLines.KeyState state) private view {
        vm.assertEq(uint256(coordinator.key(keyHash).state), uint256(state), "state");
    }

    function _notAdmin(address who, bytes32 keyLine) private pure returns (bytes memory) {
        return abi.encodeWithSelector(IKeyLines.NotKeyAdmin.selector, who, keyLine);
    }
}
