// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {IEnclaveRegistry} from "../../attestation/IEnclaveRegistry.sol";
import {IKeyBroker} from "../../keys/IKeyBroker.sol";
import {KeyHashes} from "../../keys/KeyHashes.sol";
import {IApp} from "../attestation/AttestationTest.sol";
import {IRegistry} from "../vrf/Deployed.sol";
import {KeyTest} from "./KeyTest.sol";

/// @dev What an app says of its keys, who may say it, and when epochs begin and end.
contract KeyEpochsTest is KeyTest {
    address private immutable WORKS = vm.addr(WORKER);

    function newest() private view returns (uint64) {
        return broker.line(address(app), PURPOSE).newest;
    }

    function fails(address caller, bytes memory call, bytes memory reason) private {
        vm.prank(caller);
        (bool ok, bytes memory why) = address(broker).call(call);
        vm.assertTrue(!ok, "went through");
        vm.assertEq(why, reason, "reason");
    }

    function works(address caller, bytes memory call) private {
        vm.prank(caller);
        (bool ok,) = address(broker).call(call);
        vm.assertTrue(ok, "refused");
    }

    // ---------------------------------------------------------------- lines

    function test_open_begins() public prague {
        vm.expectEmit(address(broker));
        emit IKeyBroker.LineOpened(address(app), OTHER, KeyHashes.DATA, address(0), address(nodes).codehash);
        vm.expectEmit(address(broker));
        emit IKeyBroker.EpochStarted(address(app), OTHER, 1, 1, address(0), "");
        works(APP_OWNER, abi.encodeCall(IKeyBroker.open, (address(app), OTHER, KeyHashes.DATA, address(0))));
        IKeyBroker.Line memory l = broker.line(address(app), OTHER);
        vm.assertEq(l.algorithm, KeyHashes.DATA, "algorithm");
        vm.assertEq(l.newest, 1, "newest");
        vm.assertEq(l.retired + l.active + l.nextFrom, 0, "rest");
        vm.assertEq(broker.lines(address(app)).length, 2, "lines");
        vm.assertEq(broker.lines(address(app))[1], bytes32(OTHER), "line");
    }

    function test_open_whatIsNone_reverts() public prague {
        bytes4 none = IKeyBroker.ZeroValue.selector;
        bytes4 algorithm = IKeyBroker.BadAlgorithm.selector;
        bytes4 sink = IKeyBroker.BadSink.selector;
        fails(APP_OWNER, open(0, KeyHashes.DATA, address(0)), abi.encodeWithSelector(none));
        fails(APP_OWNER, open(OTHER, 0, address(0)), abi.encodeWithSelector(algorithm, 0));
        fails(APP_OWNER, open(OTHER, 4, address(0)), abi.encodeWithSelector(algorithm, 4));
        fails(APP_OWNER, open(OTHER, KeyHashes.VRF, address(0)), abi.encodeWithSelector(sink, address(0)));
        fails(APP_OWNER, open(OTHER, KeyHashes.DATA, STRANGER), abi.encodeWithSelector(sink, STRANGER));
        fails(
            APP_OWNER,
            open(PURPOSE, KeyHashes.DATA, address(0)),
            abi.encodeWithSelector(IKeyBroker.LineIsOpen.selector, address(app), PURPOSE)
        );
        for (uint96 i = 2; i <= 16; ++i) {
            works(APP_OWNER, open(bytes12(i), KeyHashes.DATA, address(0)));
        }
        fails(
            APP_OWNER,
            open(bytes12(uint96(17)), KeyHashes.DATA, address(0)),
            abi.encodeWithSelector(IKeyBroker.TooManyLines.selector, address(app))
        );
    }

    function open(bytes12 purpose, uint8 algorithm, address sink) private view returns (bytes memory) {
        return abi.encodeCall(IKeyBroker.open, (address(app), purpose, algorithm, sink));
    }

    function test_lineIsNotOpen_reverts() public prague {
        bytes memory reason = abi.encodeWithSelector(IKeyBroker.LineIsNotOpen.selector, address(app), OTHER);
        fails(APP_OWNER, abi.encodeCall(IKeyBroker.rotate, (address(app), OTHER, 0, "")), reason);
        fails(APP_OWNER, abi.encodeCall(IKeyBroker.retire, (address(app), OTHER, 1)), reason);
        fails(STRANGER, abi.encodeCall(IKeyBroker.renounce, (address(app), OTHER, WORKS)), reason);
        fails(STRANGER, abi.encodeCall(IKeyBroker.activate, (address(app), OTHER, 1, "", "")), reason);
    }

    // ---------------------------------------------------------------- who may

    function calls() private view returns (bytes[9] memory) {
        return [
            abi.encodeCall(IKeyBroker.open, (address(app), OTHER, KeyHashes.DATA, address(0))),
            abi.encodeCall(IKeyBroker.rotate, (address(app), PURPOSE, 0, "")),
            abi.encodeCall(IKeyBroker.allowPlatform, (address(app), bytes20("m"))),
            abi.encodeCall(IKeyBroker.setOperator, (address(app), OPERATOR)),
            abi.encodeCall(IKeyBroker.disallowPlatform, (address(app), bytes20("m"))),
            abi.encodeCall(IKeyBroker.confirm, (address(app), WORKS)),
            abi.encodeCall(IKeyBroker.unconfirm, (address(app), WORKS)),
            abi.encodeCall(IKeyBroker.retire, (address(app), PURPOSE, 1)),
            abi.encodeCall(IKeyBroker.revoke, (address(app), WORKS, ""))
        ];
    }

    /// @dev The app, its owner and its operator widen and narrow; the guardian narrows and confirms; nobody else does anything, nor
    /// somebody of another app.
    function test_admin_who() public prague {
        bytes[9] memory all = calls();
        IApp other = deployApp(terms());
        vm.prank(APP_OWNER);
        other.setGuardian(STRANGER);
        for (uint256 i = 0; i < 9; ++i) {
            bytes4 error = i < 4 ? IKeyBroker.NotAdmin.selector : IKeyBroker.NotAdminOrGuardian.selector;
            fails(STRANGER, all[i], abi.encodeWithSelector(error, address(app), STRANGER));
            fails(address(other), all[i], abi.encodeWithSelector(error, address(app), address(other)));
            fails(OPERATOR, all[i], abi.encodeWithSelector(error, address(app), OPERATOR));
            if (i < 4) fails(APP_GUARDIAN, all[i], abi.encodeWithSelector(error, address(app), APP_GUARDIAN));
            fails(OWNER, all[i], abi.encodeWithSelector(error, address(app), OWNER));
        }
        address[4] memory who = [address(app), APP_OWNER, OPERATOR, APP_GUARDIAN];
        for (uint256 w = 0; w < 4; ++w) {
            uint256 snapshot = vm.snapshotState();
            works(APP_OWNER, all[3]);
            if (w == 3) works(APP_OWNER, all[1]); // something to retire
            for (uint256 i = w == 3 ? 4 : 0; i < 9; ++i) {
                if (who[w] == OPERATOR && i == 3) {
                    fails(
                        OPERATOR, all[i], abi.encodeWithSelector(IKeyBroker.NotAdmin.selector, address(app), OPERATOR)
                    );
                    continue;
                }
                works(who[w], all[i]);
            }
            vm.revertToState(snapshot);
        }
    }

    function test_admin_ofUnknownCode_reverts() public prague {
        OtherPolicy fake = new OtherPolicy(address(registry));
        bytes memory reason = abi.encodeWithSelector(
            IKeyBroker.UnknownPolicyCode.selector, address(fake), address(fake).codehash, address(app).codehash
        );
        app = IApp(address(fake));
        bytes[9] memory all = calls();
        for (uint256 i = 0; i < 9; ++i) {
            fails(address(fake), all[i], reason);
        }
        // the policy of another registry is other code
        registry = IRegistry(vm.deployCode("EnclaveRegistry.sol:EnclaveRegistry", abi.encode(OWNER, MAX_LEASE)));
        app = deployApp(terms());
        reason = abi.encodeWithSelector(
            IKeyBroker.UnknownPolicyCode.selector, address(app), address(app).codehash, address(nodes).codehash
        );
        fails(APP_OWNER, calls()[0], reason);
        app = IApp(STRANGER);
        fails(
            STRANGER,
            calls()[0],
            abi.encodeWithSelector(
                IKeyBroker.UnknownPolicyCode.selector, STRANGER, STRANGER.codehash, address(nodes).codehash
            )
        );
    }

    function test_confirm_ofNobodyOfTheApp_reverts() public prague {
        address node = vm.addr(NODE);
        bytes memory reason = abi.encodeWithSelector(IKeyBroker.UnknownInstance.selector, node, address(app));
        fails(APP_OWNER, abi.encodeCall(IKeyBroker.confirm, (address(app), node)), reason);
        fails(APP_OWNER, abi.encodeCall(IKeyBroker.revoke, (address(app), node, "")), reason);
        fails(
            APP_OWNER,
            abi.encodeCall(IKeyBroker.allowPlatform, (address(app), bytes20(0))),
            abi.encodeWithSelector(IKeyBroker.ZeroValue.selector)
        );
    }

    // ---------------------------------------------------------------- rotation

    function test_rotate_atOnceAndByTime() public prague {
        uint64 now_ = uint64(vm.getBlockTimestamp());
        vm.startPrank(APP_OWNER);
        vm.expectEmit(address(broker));
        emit IKeyBroker.EpochStarted(address(app), PURPOSE, 2, 2, address(0), "why");
        broker.rotate(address(app), PURPOSE, now_, "why");
        vm.expectEmit(address(broker));
        emit IKeyBroker.RotationScheduled(address(app), PURPOSE, 3, now_ + 10, "later");
        broker.rotate(address(app), PURPOSE, now_ + 10, "later");
        vm.assertEq(newest(), 2, "before");
        vm.assertEq(broker.line(address(app), PURPOSE).nextFrom, now_ + 10, "from");
        vm.warp(now_ + 10);
        vm.assertEq(newest(), 3, "by time");
        vm.assertEq(broker.line(address(app), PURPOSE).nextFrom, 0, "none scheduled");
        // what has begun stays, and another is begun after it
        broker.rotate(address(app), PURPOSE, 0, "");
        vm.assertEq(newest(), 4, "after it");
        // another time replaces one
        broker.rotate(address(app), PURPOSE, now_ + 20, "");
        broker.rotate(address(app), PURPOSE, now_ + 30, "");
        vm.warp(now_ + 29);
        vm.assertEq(newest(), 4, "replaced");
        // and a rotation at once leaves none scheduled
        broker.rotate(address(app), PURPOSE, 0, "");
        vm.warp(now_ + 100);
        vm.assertEq(newest(), 5, "no other");
        vm.stopPrank();
        now_ += 100;
        fails(
            APP_OWNER,
            abi.encodeCall(IKeyBroker.rotate, (address(app), PURPOSE, now_ + 366 days + 1, "")),
            abi.encodeWithSelector(IKeyBroker.BadTime.selector, now_ + 366 days + 1, now_ + 366 days)
        );
    }

    function test_retire_neverTheNewest() public prague {
        fails(
            APP_OWNER,
            abi.encodeCall(IKeyBroker.retire, (address(app), PURPOSE, 1)),
            abi.encodeWithSelector(IKeyBroker.EpochNotOpen.selector, 1, 0, 1)
        );
        vm.startPrank(APP_OWNER);
        broker.rotate(address(app), PURPOSE, 0, "");
        broker.rotate(address(app), PURPOSE, uint64(vm.getBlockTimestamp()) + 10, "");
        vm.stopPrank();
        fails(
            APP_GUARDIAN,
            abi.encodeCall(IKeyBroker.retire, (address(app), PURPOSE, 2)),
            abi.encodeWithSelector(IKeyBroker.EpochNotOpen.selector, 2, 0, 2)
        );
        vm.warp(vm.getBlockTimestamp() + 10);
        vm.expectEmit(address(broker));
        emit IKeyBroker.EpochsRetired(address(app), PURPOSE, 2, APP_GUARDIAN);
        works(APP_GUARDIAN, abi.encodeCall(IKeyBroker.retire, (address(app), PURPOSE, 2)));
        fails(
            APP_GUARDIAN,
            abi.encodeCall(IKeyBroker.retire, (address(app), PURPOSE, 2)),
            abi.encodeWithSelector(IKeyBroker.EpochNotOpen.selector, 2, 2, 3)
        );
    }

    // ---------------------------------------------------------------- removal

    function test_revoke_startsTheNextEpoch_ofWhatItOrderedLast() public prague {
        // Of three lines it ordered the newest of one, an older epoch of another, nothing of the third.
        bytes32 label = labelOf(CODE);
        vm.startPrank(APP_OWNER);
        app.allowPurpose(label, OTHER);
        broker.open(address(app), OTHER, KeyHashes.DATA, address(0));
        broker.open(address(app), "third", KeyHashes.DATA, address(0));
        vm.stopPrank();
        made(WORKER);
        KeyHashes.Order memory o = orderOf(WORKER, 3);
        (o.purpose, o.epoch) = (OTHER, 1);
        request(WORKER, o);
        vm.prank(APP_OWNER);
        broker.rotate(address(app), OTHER, 0, "");

        vm.expectEmit(address(registry));
        emit IEnclaveRegistry.InstanceRevoked(WORKS, address(app), address(broker), "stolen");
        vm.expectEmit(address(broker));
        emit IKeyBroker.EpochStarted(address(app), PURPOSE, 2, 3, WORKS, "stolen");
        works(APP_GUARDIAN, abi.encodeCall(IKeyBroker.revoke, (address(app), WORKS, "stolen")));
        vm.assertEq(newest(), 2, "ordered");
        vm.assertEq(broker.line(address(app), OTHER).newest, 2, "ordered before");
        vm.assertEq(broker.line(address(app), "third").newest, 1, "not ordered");
        vm.assertTrue(registry.instances(WORKS).revoked, "revoked");
        // again it changes nothing
        works(APP_GUARDIAN, abi.encodeCall(IKeyBroker.revoke, (address(app), WORKS, "stolen")));
        vm.assertEq(newest(), 2, "again");
        // and it orders nothing more
        (bytes32 r, bytes32 vs) = signed(WORKER, KeyHashes.orderHash(orderOf(WORKER, 4)));
        o = orderOf(WORKER, 4);
        vm.expectRevert(abi.encodeWithSelector(IKeyBroker.NotAuthorized.selector, WORKS, address(app), o.policyVersion));
        broker.request(o, r, vs);
    }

    /// @dev One that was revoked elsewhere is done with here.
    function test_revoke_afterTheRegistrys_startsTheNextEpoch() public prague {
        made(WORKER);
        vm.prank(GUARDIAN);
        registry.revoke(WORKS, "");
        works(APP_OWNER, abi.encodeCall(IKeyBroker.revoke, (address(app), WORKS, "")));
        vm.assertEq(newest(), 2, "epoch");
    }

    /// @dev It ordered the newest before the scheduled one, which nobody has yet.
    function test_revoke_withAScheduledEpoch() public prague {
        made(WORKER);
        uint64 from = uint64(vm.getBlockTimestamp()) + 10;
        vm.prank(APP_OWNER);
        broker.rotate(address(app), PURPOSE, from, "");
        uint256 snapshot = vm.snapshotState();
        works(APP_OWNER, abi.encodeCall(IKeyBroker.revoke, (address(app), WORKS, "")));
        vm.warp(from);
        vm.assertEq(newest(), 2, "before its time: begun at once, and no other is scheduled");
        vm.revertToState(snapshot);
        vm.warp(from);
        works(APP_OWNER, abi.encodeCall(IKeyBroker.revoke, (address(app), WORKS, "")));
        vm.assertEq(newest(), 2, "after its time: it didn't order this one");
    }

    function test_renounce_revokedElsewhere() public prague {
        bytes memory call = abi.encodeCall(IKeyBroker.renounce, (address(app), PURPOSE, WORKS));
        bytes memory untouched = abi.encodeWithSelector(IKeyBroker.Untouched.selector, WORKS, PURPOSE);
        fails(STRANGER, call, untouched);
        made(WORKER);
        fails(STRANGER, call, abi.encodeWithSelector(IKeyBroker.NotRevoked.selector, WORKS));
        vm.prank(APP_GUARDIAN);
        app.revoke(WORKS, "");
        vm.expectEmit(address(broker));
        emit IKeyBroker.EpochStarted(address(app), PURPOSE, 2, 3, WORKS, "");
        works(STRANGER, call);
        fails(STRANGER, call, untouched);
        vm.assertEq(newest(), 2, "epoch");
    }

    /// @dev What a measurement's new terms do to its slot removes nobody; its removal does, whoever has its slot then.
    function test_renounce_measurementRemoved() public prague {
        bytes memory call = abi.encodeCall(IKeyBroker.renounce, (address(app), PURPOSE, WORKS));
        made(WORKER);
        vm.prank(APP_GUARDIAN);
        app.denyAdvisory(1);
        vm.assertTrue(!lives(WORKS), "needs new evidence");
        fails(STRANGER, call, abi.encodeWithSelector(IKeyBroker.NotRevoked.selector, WORKS));
        vm.prank(APP_GUARDIAN);
        app.remove(labelOf(CODE), "");
        works(STRANGER, call);
        vm.assertEq(newest(), 2, "epoch");
    }

    /// @dev An upgrade keeps the instance key. Ordered again, the epoch is still one that removed code could know.
    function test_renounce_measurementRemoved_orderedAgainSince() public prague {
        uint256 next = 8;
        bytes32 label = allow(next);
        vm.prank(APP_OWNER);
        app.allowPurpose(label, PURPOSE);
        made(WORKER);
        vm.prank(APP_GUARDIAN);
        app.remove(labelOf(CODE), "");
        pass(12);
        enterOn(WORKS, next, "machine one");
        made(WORKER);
        works(STRANGER, abi.encodeCall(IKeyBroker.renounce, (address(app), PURPOSE, WORKS)));
        vm.assertEq(newest(), 2, "epoch");

        // Of the next epoch only the new code knows.
        KeyHashes.Order memory o = orderOf(WORKER, 9);
        o.epoch = 2;
        request(WORKER, o);
        fails(
            STRANGER,
            abi.encodeCall(IKeyBroker.renounce, (address(app), PURPOSE, WORKS)),
            abi.encodeWithSelector(IKeyBroker.NotRevoked.selector, WORKS)
        );
    }

    // ---------------------------------------------------------------- construction

    function test_construction() public prague {
        vm.assertEq(address(broker.committee()), address(committee), "committee");
        vm.assertEq(address(broker.registry()), address(registry), "registry");
        vm.assertEq(broker.policyCode(), address(app).codehash, "code");
        vm.assertEq(broker.orderBlocks(), ORDER_BLOCKS, "blocks");
        vm.assertEq(broker.activationNotice(), NOTICE, "notice");
        vm.assertEq(broker.domainSeparator(), KeyHashes.separator("KeyBroker", address(broker)), "domain");
        for (uint256 i = 0; i < 3; ++i) {
            uint64 blocks = i == 0 ? 0 : i == 1 ? 8_192 : 1;
            uint64 notice = i == 2 ? 366 days + 1 : 0;
            bytes memory code =
                abi.encodePacked(vm.getCode("KeyBroker.sol:KeyBroker"), abi.encode(committee, blocks, notice));
            address made_;
            assembly ("memory-safe") {
                made_ := create(0, add(code, 0x20), mload(code))
            }
            vm.assertEq(made_, address(0), "was made");
        }
    }
}

/// @dev Says of everybody that it may.
contract OtherPolicy {
    address public registry;

    constructor(address registry_) {
        registry = registry_;
    }

    function owner() external view returns (address) {
        return address(this);
    }

    function guardian() external view returns (address) {
        return address(this);
    }
}
