// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {IAppAuth} from "../../attestation/IAppAuth.sol";
import {IKeyBroker} from "../../keys/IKeyBroker.sol";
import {IKeyCommittee} from "../../keys/IKeyCommittee.sol";
import {KeyHashes} from "../../keys/KeyHashes.sol";
import {IApp} from "../attestation/AttestationTest.sol";
import {Dealer} from "./Dealer.sol";
import {KeyTest} from "./KeyTest.sol";

/// @dev Who may order a key, at the order and when a node asks again.
contract KeyRequestTest is KeyTest {
    address private immutable WORKS = vm.addr(WORKER);

    function test_request_records() public prague {
        KeyHashes.Order memory o = orderOf(WORKER, BLIND);
        bytes32 hash = KeyHashes.orderHash(o);
        uint64 expiry = uint64(vm.getBlockNumber()) + ORDER_BLOCKS;
        bytes32 id = KeyHashes.requestId(address(broker), KeyHashes.DERIVE, 1, expiry, hash);
        vm.expectEmit(address(broker));
        emit IKeyBroker.KeyRequested(id, 1, address(app), o, expiry, labelOf(CODE), machineOf("machine one"), 0x81);
        (bytes32 r, bytes32 vs) = signed(WORKER, hash);
        vm.prank(STRANGER);
        vm.assertEq(broker.request(o, r, vs), id, "id");
        vm.assertEq(broker.requestOf(hash), id, "by hash");
        vm.assertEq(broker.requests(), 1, "sequence");
        vm.assertEq(uint256(broker.orderState(id)), uint256(IKeyBroker.OrderState.Open), "state");
        vm.assertEq(broker.orderedBy(address(app), PURPOSE, WORKS), 1, "ordered");
        broker.check(o, 1, expiry);
        vm.assertEq(request(STANDBY, orderOf(STANDBY, 3)).sequence, 2, "sequence without gaps");
    }

    /// @dev Once ever: neither while it is open nor after its end.
    function test_request_sameOrderAgain_reverts() public prague {
        Made memory m = made(WORKER);
        bytes memory known = abi.encodeWithSelector(IKeyBroker.OrderIsKnown.selector, m.requestId);
        requestFails(WORKER, m.order, known);
        issue(m, usual(m));
        requestFails(WORKER, m.order, known);
        vm.roll(m.expiry + 1);
        requestFails(WORKER, m.order, known);
    }

    function test_request_badSignature_reverts() public prague {
        bytes memory bad = abi.encodeWithSelector(IKeyBroker.BadSignature.selector, WORKS);
        KeyHashes.Order memory o = orderOf(WORKER, BLIND);
        requestFails(STANDBY, o, bad);
        (bytes32 r, bytes32 vs) = signed(WORKER, KeyHashes.orderHash(o));
        // any change of what was signed
        for (uint256 i = 0; i < 8; ++i) {
            KeyHashes.Order memory p = orderOf(WORKER, BLIND);
            if (i == 0) p.epoch = 2;
            if (i == 1) p.app = address(nodes);
            if (i == 2) p.purpose = OTHER;
            if (i == 3) p.policyVersion = 1;
            if (i == 4) p.groupKey = "other";
            if (i == 5) p.a1 = Dealer.g1();
            if (i == 6) p.a2 = Dealer.g2();
            if (i == 7) p.response = "other";
            vm.expectRevert(bad);
            broker.request(p, r, vs);
        }
        // of another broker
        (r, vs) = signedAt(WORKER, newBroker().domainSeparator(), KeyHashes.orderHash(o));
        vm.expectRevert(bad);
        broker.request(o, r, vs);
        // nobody's, in nobody's name
        o.instance = address(0);
        vm.expectRevert();
        broker.request(o, 0, 0);
    }

    function test_request_otherGeneration_reverts() public prague {
        KeyHashes.Order memory o = orderOf(WORKER, BLIND);
        o.generation = 2;
        requestFails(WORKER, o, abi.encodeWithSelector(IKeyBroker.OtherGeneration.selector, 2, 1));
        o.generation = 1;
        form(1, NODES, 2);
        requestFails(WORKER, o, abi.encodeWithSelector(IKeyBroker.OtherGeneration.selector, 1, 2));
        o.generation = 0;
        requestFails(WORKER, o, abi.encodeWithSelector(IKeyBroker.OtherGeneration.selector, 0, 2));
    }

    function test_request_withoutCommittee_reverts() public prague {
        KeyHashes.Order memory o = orderOf(WORKER, BLIND);
        committee = IKeyCommittee(
            vm.deployCode(
                "KeyCommittee.sol:KeyCommittee", abi.encode(OWNER, nodes, IKeyCommittee.Terms(2, 600, 3, false))
            )
        );
        broker = newBroker();
        o.generation = 0;
        requestFails(WORKER, o, abi.encodeWithSelector(IKeyBroker.NoCommittee.selector));
    }

    function test_request_otherGroupKey_reverts() public prague {
        KeyHashes.Order memory o = orderOf(WORKER, BLIND);
        o.groupKey = keccak256("other");
        requestFails(
            WORKER, o, abi.encodeWithSelector(IKeyBroker.OtherGroupKey.selector, o.groupKey, keccak256(groupKey))
        );
    }

    function test_request_badPoints_revert() public prague {
        bytes memory bad = abi.encodeWithSelector(IKeyBroker.BadPoint.selector);
        KeyHashes.Order memory o = orderOf(WORKER, BLIND);
        bytes memory a1 = o.a1;
        o.a1 = abi.encodePacked(a1, hex"00");
        requestFails(WORKER, o, bad);
        o.a1 = new bytes(128);
        requestFails(WORKER, o, bad);
        o.a1 = "";
        requestFails(WORKER, o, bad);
        o.a1 = a1;
        o.a2 = a1;
        requestFails(WORKER, o, bad);
        o.a2 = new bytes(256);
        requestFails(WORKER, o, bad);
    }

    // ---------------------------------------------------------------- policy, at the order and after it

    function test_request_andCheck_lease() public prague {
        Made memory m = made(WORKER);
        vm.warp(NOW + 11 days);
        bytes memory dead =
            abi.encodeWithSelector(IKeyBroker.NotAuthorized.selector, WORKS, address(app), m.order.policyVersion);
        checkFails(m, dead);
        requestFails(WORKER, orderOf(WORKER, 2), dead);
    }

    function test_request_andCheck_policyVersion() public prague {
        Made memory m = made(WORKER);
        vm.prank(APP_OWNER);
        app.allowPurpose(labelOf(CODE), OTHER);
        checkFails(
            m, abi.encodeWithSelector(IKeyBroker.NotAuthorized.selector, WORKS, address(app), m.order.policyVersion)
        );
        made(WORKER);
    }

    function test_request_andCheck_revoked() public prague {
        Made memory m = made(WORKER);
        vm.prank(APP_GUARDIAN);
        app.revoke(WORKS, "");
        bytes memory dead =
            abi.encodeWithSelector(IKeyBroker.NotAuthorized.selector, WORKS, address(app), m.order.policyVersion);
        checkFails(m, dead);
        requestFails(WORKER, orderOf(WORKER, 2), dead);
    }

    function test_request_andCheck_purpose() public prague {
        made(WORKER);
        vm.prank(APP_GUARDIAN);
        app.disallowPurpose(labelOf(CODE), PURPOSE);
        requestFails(
            WORKER,
            orderOf(WORKER, 2),
            abi.encodeWithSelector(IKeyBroker.PurposeNotAllowed.selector, labelOf(CODE), PURPOSE)
        );
        // a line of another purpose, for which this code may hold nothing
        vm.prank(APP_OWNER);
        broker.open(address(app), OTHER, KeyHashes.DATA, address(0));
        KeyHashes.Order memory o = orderOf(WORKER, 2);
        (o.purpose, o.epoch) = (OTHER, 1);
        requestFails(WORKER, o, abi.encodeWithSelector(IKeyBroker.PurposeNotAllowed.selector, labelOf(CODE), OTHER));
    }

    /// @dev Governance's word gives nobody a key, not even on a development chain.
    function test_request_withoutEvidence_reverts() public prague {
        vm.startPrank(OWNER);
        registry.confirm(vm.addr(5), address(app), labelOf(CODE), uint64(vm.getBlockTimestamp() + 1 days));
        vm.stopPrank();
        vm.prank(APP_OWNER);
        broker.confirm(address(app), vm.addr(5));
        vm.assertTrue(lives(vm.addr(5)), "authorized");
        requestFails(5, orderOf(5, 2), abi.encodeWithSelector(IKeyBroker.NoMeasurement.selector, vm.addr(5)));
    }

    function test_request_andCheck_confirmation() public prague {
        Made memory m = made(WORKER);
        vm.prank(APP_GUARDIAN);
        broker.unconfirm(address(app), WORKS);
        bytes memory not = abi.encodeWithSelector(IKeyBroker.NotConfirmed.selector, WORKS, machineOf("machine one"));
        checkFails(m, not);
        requestFails(WORKER, orderOf(WORKER, 2), not);
        // another machine helps nobody, its own does
        vm.startPrank(APP_OWNER);
        broker.allowPlatform(address(app), machineOf("machine two"));
        checkFails(m, not);
        broker.allowPlatform(address(app), machineOf("machine one"));
        vm.stopPrank();
        check(m);
        request(WORKER, orderOf(WORKER, 2));
        vm.prank(APP_GUARDIAN);
        broker.disallowPlatform(address(app), machineOf("machine one"));
        checkFails(m, not);
    }

    /// @dev Confirmed for one app is confirmed for none other.
    function test_request_confirmationIsOfOneApp() public prague {
        IApp own = app;
        app = deployApp(terms());
        bytes32 label = allow(CODE);
        vm.startPrank(APP_OWNER);
        app.allowPurpose(label, PURPOSE);
        broker.open(address(app), PURPOSE, KeyHashes.DATA, address(0));
        broker.allowPlatform(address(own), machineOf("machine three"));
        vm.stopPrank();
        enterOn(vm.addr(6), CODE, "machine three");
        requestFails(
            6,
            orderOf(6, 2),
            abi.encodeWithSelector(IKeyBroker.NotConfirmed.selector, vm.addr(6), machineOf("machine three"))
        );
        // an instance of one app orders nothing of another
        KeyHashes.Order memory o = orderOf(6, 2);
        o.app = address(own);
        o.policyVersion = registry.policyVersion(address(own));
        requestFails(
            6, o, abi.encodeWithSelector(IKeyBroker.NotAuthorized.selector, vm.addr(6), address(own), o.policyVersion)
        );
    }

    // ---------------------------------------------------------------- epochs

    function test_request_andCheck_epochs() public prague {
        Made memory m = made(WORKER);
        KeyHashes.Order memory o = orderOf(WORKER, 2);
        o.epoch = 2;
        requestFails(WORKER, o, abi.encodeWithSelector(IKeyBroker.EpochNotOpen.selector, 2, 0, 1));
        o.epoch = 0;
        requestFails(WORKER, o, abi.encodeWithSelector(IKeyBroker.EpochNotOpen.selector, 0, 0, 1));
        vm.startPrank(APP_OWNER);
        broker.rotate(address(app), PURPOSE, 0, "");
        // the new one first: what was ordered last isn't the newest that was
        o.epoch = 2;
        request(WORKER, o);
        o.epoch = 1;
        request(WORKER, o);
        vm.assertEq(broker.orderedBy(address(app), PURPOSE, WORKS), 2, "newest ordered");
        check(m);
        broker.retire(address(app), PURPOSE, 1);
        vm.stopPrank();
        bytes memory closed = abi.encodeWithSelector(IKeyBroker.EpochNotOpen.selector, 1, 1, 2);
        checkFails(m, closed);
        o.response = "again";
        requestFails(WORKER, o, closed);
        o.epoch = 2;
        request(WORKER, o);
    }

    function test_request_scheduledEpoch_countsByTime() public prague {
        uint64 from = uint64(vm.getBlockTimestamp()) + 1 hours;
        vm.prank(APP_OWNER);
        broker.rotate(address(app), PURPOSE, from, "");
        KeyHashes.Order memory o = orderOf(WORKER, 2);
        o.epoch = 2;
        vm.warp(from - 1);
        requestFails(WORKER, o, abi.encodeWithSelector(IKeyBroker.EpochNotOpen.selector, 2, 0, 1));
        vm.warp(from);
        vm.expectEmit(address(broker));
        emit IKeyBroker.EpochStarted(address(app), PURPOSE, 2, 4, address(0), "");
        check(request(WORKER, o));
        vm.assertEq(broker.line(address(app), PURPOSE).nextFrom, 0, "schedule");
    }

    function test_request_lineIsNotOpen_reverts() public prague {
        KeyHashes.Order memory o = orderOf(WORKER, 2);
        o.purpose = OTHER;
        requestFails(WORKER, o, abi.encodeWithSelector(IKeyBroker.LineIsNotOpen.selector, address(app), OTHER));
    }

    // ---------------------------------------------------------------- check

    function test_check_unknownOrExpired_reverts() public prague {
        Made memory m = made(WORKER);
        vm.expectRevert();
        broker.check(m.order, m.sequence + 1, m.expiry);
        vm.expectRevert();
        broker.check(m.order, m.sequence, m.expiry + 1);
        KeyHashes.Order memory o = orderOf(WORKER, 77);
        bytes32 id = KeyHashes.requestId(address(broker), KeyHashes.DERIVE, 1, m.expiry, KeyHashes.orderHash(o));
        vm.expectRevert(abi.encodeWithSelector(IKeyBroker.UnknownOrder.selector, id));
        broker.check(o, 1, m.expiry);
        vm.roll(m.expiry);
        check(m);
        vm.roll(m.expiry + 1);
        checkFails(m, abi.encodeWithSelector(IKeyBroker.OrderExpired.selector, m.expiry));
    }

    /// @dev Repeats get the same answer, after a handover, too.
    function test_check_afterIssueAndHandover_passes() public prague {
        Made memory m = issued(WORKER);
        check(m);
        form(2, NODES, 2);
        check(m);
    }

    /// @dev An app whose code becomes another's, were it possible, is asked nothing any more.
    function test_check_otherPolicyCode_reverts() public prague {
        Made memory m = made(WORKER);
        vm.etch(address(app), hex"600160005260206000f3");
        checkFails(
            m,
            abi.encodeWithSelector(
                IKeyBroker.UnknownPolicyCode.selector, address(app), address(app).codehash, address(nodes).codehash
            )
        );
    }
}
