// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {IKeyBroker} from "../../keys/IKeyBroker.sol";
import {IKeyCommittee} from "../../keys/IKeyCommittee.sol";
import {KeyHashes} from "../../keys/KeyHashes.sol";
import {Dealer} from "./Dealer.sol";
import {KeyTest} from "./KeyTest.sol";

/// @dev What the broker takes for the committee's answer, and what not.
contract KeyIssueTest is KeyTest {
    function test_issue_records() public prague {
        Made memory m = made(WORKER);
        IKeyBroker.Issuance memory a = usual(m);
        vm.expectEmit(address(broker));
        emit IKeyBroker.KeyIssued(m.requestId, address(app), vm.addr(WORKER), PURPOSE, 1, 1, 0x15);
        vm.prank(STRANGER);
        issue(m, a);
        vm.assertEq(uint256(broker.orderState(m.requestId)), uint256(IKeyBroker.OrderState.Issued), "state");
        vm.assertEq(broker.signersOf(m.requestId), 0x15, "signers");
        issueFails(m, a, abi.encodeWithSelector(IKeyBroker.OrderIsIssued.selector, m.requestId));
        issueFails(
            m, answer(m, three(1, 2, 3), 0, 1), abi.encodeWithSelector(IKeyBroker.OrderIsIssued.selector, m.requestId)
        );
    }

    /// forge-config: default.fuzz.runs = 12
    function test_issue_anyThresholdOfMembers(uint256 pick, uint256 blind) public prague {
        blind = bound(blind, 1, Dealer.R - 1);
        uint256 a = pick % 3;
        uint256 b = a + 1 + pick / 3 % (3 - a);
        uint256 c = b + 1 + pick / 9 % (4 - b);
        Made memory m = request(WORKER, orderOf(WORKER, blind));
        issue(m, answer(m, three(a, b, c), 0, 1));
    }

    function test_issue_unknownOrExpiredOrder_reverts() public prague {
        Made memory m = made(WORKER);
        IKeyBroker.Issuance memory a = usual(m);
        bytes32 hash = KeyHashes.orderHash(m.order);
        for (uint64 i = 0; i < 2; ++i) {
            bytes32 id = KeyHashes.requestId(address(broker), KeyHashes.DERIVE, m.sequence + i, m.expiry + 1 - i, hash);
            vm.expectRevert(abi.encodeWithSelector(IKeyBroker.UnknownOrder.selector, id));
            broker.issue(m.order, m.sequence + i, m.expiry + 1 - i, a);
        }
        vm.roll(m.expiry + 1);
        issueFails(m, a, abi.encodeWithSelector(IKeyBroker.OrderExpired.selector, m.expiry));
        vm.roll(m.expiry);
        issue(m, a);
    }

    /// @dev The record is of what happened: that policy ended meanwhile hides nothing.
    function test_issue_afterRevocationAndRetirement_isRecorded() public prague {
        Made memory m = made(WORKER);
        IKeyBroker.Issuance memory a = usual(m);
        vm.startPrank(APP_OWNER);
        broker.revoke(address(app), vm.addr(WORKER), "gone");
        broker.retire(address(app), PURPOSE, 1);
        vm.stopPrank();
        checkFails(m, abi.encodeWithSelector(IKeyBroker.EpochNotOpen.selector, 1, 1, 2));
        issue(m, a);
    }

    // ---------------------------------------------------------------- signers

    function test_issue_otherNumberOfSigners_reverts() public prague {
        Made memory m = made(WORKER);
        IKeyBroker.Issuance memory a = answer(m, three(0, 1, 2), 0, 1);
        a.signers = 3;
        issueFails(m, a, abi.encodeWithSelector(IKeyBroker.BadSigners.selector, 2, 3, 3, 3));
        a.signers = 15;
        issueFails(m, a, abi.encodeWithSelector(IKeyBroker.BadSigners.selector, 4, 3, 3, 3));
        a.signers = 0;
        issueFails(m, a, abi.encodeWithSelector(IKeyBroker.BadSigners.selector, 0, 3, 3, 3));
        a.signers = 7;
        bytes32[] memory answers = a.answers;
        a.answers = new bytes32[](2);
        issueFails(m, a, abi.encodeWithSelector(IKeyBroker.BadSigners.selector, 3, 2, 3, 3));
        a.answers = answers;
        a.signatures = new bytes32[2][](4);
        issueFails(m, a, abi.encodeWithSelector(IKeyBroker.BadSigners.selector, 3, 3, 4, 3));

        uint256[] memory all = new uint256[](4);
        (all[1], all[2], all[3]) = (1, 2, 3);
        a = answer(m, all, 0, 1);
        issueFails(m, a, abi.encodeWithSelector(IKeyBroker.BadSigners.selector, 4, 4, 4, 3));
    }

    function test_issue_strangers_revert() public prague {
        Made memory m = made(WORKER);
        IKeyBroker.Issuance memory a = answer(m, three(0, 1, 2), 0, 1);
        a.signers = 3 | 1 << 5;
        issueFails(m, a, abi.encodeWithSelector(IKeyCommittee.NoHolder.selector, 1, 5));
        a.signers = 3 | 1 << 255;
        issueFails(m, a, abi.encodeWithSelector(IKeyCommittee.NoHolder.selector, 1, 255));
        // a member's bit, and not its signature
        a.signers = 3 | 1 << 3;
        issueFails(m, a, abi.encodeWithSelector(IKeyBroker.BadRelease.selector, vm.addr(NODE + 3)));
    }

    function test_issue_signatureOfAnythingElse_reverts() public prague {
        Made memory m = made(WORKER);
        Made memory second = made(STANDBY);
        bytes memory bad = abi.encodeWithSelector(IKeyBroker.BadRelease.selector, vm.addr(NODE + 1));
        IKeyBroker.Issuance memory a = answer(m, three(0, 1, 2), 0, 1);
        bytes32[2] memory good = a.signatures[1];
        bytes32 answer_ = a.answers[1];

        a.answers[1] = keccak256("another answer");
        issueFails(m, a, bad);
        a.answers[1] = answer_;
        a.signatures[1] = released(NODE + 1, second, answer_);
        issueFails(m, a, bad);
        Made memory later = m;
        ++later.order.generation;
        a.signatures[1] = released(NODE + 1, later, answer_);
        --later.order.generation;
        issueFails(m, a, bad);
        a.signatures[1] = a.signatures[0];
        issueFails(m, a, bad);
        a.signatures[1] = good;
        issue(m, a);
    }

    // ---------------------------------------------------------------- the answer

    function test_issue_otherPoints_revert() public prague {
        Made memory m = made(WORKER);
        bytes memory bad = abi.encodeWithSelector(IKeyBroker.BadIssuance.selector);
        IKeyBroker.Issuance memory a = usual(m);
        bytes memory c = a.c;
        a.c = a.y;
        issueFails(m, a, bad);
        a.c = new bytes(128);
        issueFails(m, a, bad);
        a.c = new bytes(0);
        issueFails(m, a, bad);
        a.c = Dealer.add1(c, Dealer.g1());
        issueFails(m, a, bad);
        a.c = c;
        a.y = Dealer.mul1(a.y, 2);
        issueFails(m, a, bad);
    }

    function test_issue_otherGroupKey_reverts() public prague {
        Made memory m = made(WORKER);
        IKeyBroker.Issuance memory a = usual(m);
        a.groupKey = Dealer.mul2(Dealer.g2(), MASTER + 1);
        issueFails(
            m, a, abi.encodeWithSelector(IKeyBroker.OtherGroupKey.selector, keccak256(a.groupKey), keccak256(groupKey))
        );
    }

    /// @dev Any other app, purpose, epoch, type byte, broker or committee has another point, and none answers for another.
    function test_issue_answerOnAnotherIdentity_reverts() public prague {
        Made memory m = made(WORKER);
        bytes memory bad = abi.encodeWithSelector(IKeyBroker.BadIssuance.selector);
        issueFails(m, answerOn(m, three(0, 1, 2), 0, 1, pointOf(m.order, KeyHashes.ESCROW)), bad);
        Made memory o = made(STANDBY);
        o.order.app = address(nodes);
        issueFails(m, answerOn(m, three(0, 1, 2), 0, 1, pointOf(o.order, KeyHashes.DERIVE)), bad);
        o.order.app = address(app);
        o.order.purpose = OTHER;
        issueFails(m, answerOn(m, three(0, 1, 2), 0, 1, pointOf(o.order, KeyHashes.DERIVE)), bad);
        o.order.purpose = PURPOSE;
        o.order.epoch = 2;
        issueFails(m, answerOn(m, three(0, 1, 2), 0, 1, pointOf(o.order, KeyHashes.DERIVE)), bad);
        o.order.epoch = 1;
        issue(m, answerOn(m, three(0, 1, 2), 0, 1, pointOf(o.order, KeyHashes.DERIVE)));
    }

    /// @dev An answer that is blinded to another instance is none.
    function test_issue_answerToAnotherOrder_reverts() public prague {
        Made memory m = made(WORKER);
        Made memory second = made(STANDBY);
        IKeyBroker.Issuance memory a = usual(second);
        for (uint256 i = 0; i < 3; ++i) {
            a.signatures[i] = released(NODE + 2 * i, m, a.answers[i]);
        }
        issueFails(m, a, abi.encodeWithSelector(IKeyBroker.BadIssuance.selector));
    }

    /// @dev A1 and A2 of two numbers: the equation has no ρ for which both halves hold.
    function test_issue_inconsistentA_reverts() public prague {
        KeyHashes.Order memory o = orderOf(WORKER, 5);
        o.a2 = Dealer.mul2(Dealer.g2(), 6);
        Made memory m = request(WORKER, o);
        issueFails(m, usual(m), abi.encodeWithSelector(IKeyBroker.BadIssuance.selector));
    }

    // ---------------------------------------------------------------- generations

    /// @dev Other members with another polynomial give the same key: what an order of either unblinds to is the same.
    function test_issue_reshared_sameKey() public prague {
        Made memory m = made(WORKER);
        bytes32 before = unblinded(m, usual(m));
        form(2, NODES, 2);
        vm.assertEq(committee.generation(), 2, "generation");
        vm.assertEq(committee.groupKeyHash(), keccak256(groupKey), "group key");
        // an order of before is its generation's still, and not the other's
        check(m);
        issueFails(
            m, answer(m, three(0, 2, 4), 2, 2), abi.encodeWithSelector(IKeyBroker.BadRelease.selector, vm.addr(NODE))
        );
        issue(m, usual(m));

        Made memory next = made(STANDBY);
        vm.assertEq(next.order.generation, 2, "order's");
        IKeyBroker.Issuance memory a = answer(next, three(1, 2, 3), 2, 2);
        issueFails(next, mixed(next), abi.encodeWithSelector(IKeyBroker.BadIssuance.selector));
        issue(next, a);
        vm.assertEq(unblinded(next, a), before, "key");
    }

    /// @dev Parts of two generations, signed by the members of the newer.
    function mixed(Made memory m) private view returns (IKeyBroker.Issuance memory a) {
        a = answer(m, three(1, 2, 3), 2, 1);
        IKeyBroker.Issuance memory b = answer(m, three(1, 2, 3), 2, 2);
        uint256[] memory places = three(1, 2, 3);
        uint256 w = Dealer.weight(places, 1);
        bytes memory h = pointOf(m.order, KeyHashes.DERIVE);
        uint256 old = Dealer.share(MASTER, 1, THRESHOLD, 1);
        uint256 fresh = Dealer.share(MASTER, 2, THRESHOLD, 1);
        b.c = Dealer.add1(b.c, Dealer.mul1(h, mulmod(w, addmod(old, Dealer.R - fresh, Dealer.R), Dealer.R)));
        return b;
    }

    /// @dev R = C − a·Y, as the enclave takes it out.
    function unblinded(Made memory m, IKeyBroker.Issuance memory a) private view returns (bytes32) {
        uint256 secret = m.order.instance == vm.addr(WORKER) ? WORKER : STANDBY;
        uint256 blind = uint256(keccak256(abi.encode(secret, vm.getBlockNumber()))) % Dealer.R;
        vm.assertEq(m.order.a1, Dealer.mul1(Dealer.g1(), blind), "blinding");
        return keccak256(Dealer.add1(a.c, Dealer.mul1(a.y, Dealer.R - blind)));
    }
}
