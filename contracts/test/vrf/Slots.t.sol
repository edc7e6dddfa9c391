// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {IAccounts} from "../../vrf/interfaces/IAccounts.sol";
import {IVRFCoordinator} from "../../vrf/interfaces/IVRFCoordinator.sol";
import {Puppet} from "./Consumers.sol";
import {VRFTest} from "./VRFTest.sol";
import {Ask, RELAYER} from "./World.sol";

/// @dev An account's slots: where the state of its requests is kept, and that no request can lose its place to another.
contract SlotsTest is VRFTest {
    function setUp() public override {
        super.setUp();
        fund(account, 1_000 ether);
    }

    function test_slots_firstEight_areFreshThoughEarlierOnesAreFree() public {
        for (uint256 i = 0; i < 8; ++i) {
            IVRFCoordinator.Request memory r = ask();
            vm.assertEq(r.terms.slot(), i, "slot");
            deliver(r);
        }
        vm.assertEq(coordinator.account(account).slots, 8, "slots");
    }

    function test_slots_afterEight_areUsedAgainInTurn() public {
        for (uint256 i = 0; i < 30; ++i) {
            IVRFCoordinator.Request memory r = ask();
            vm.assertEq(r.terms.slot(), i % 8, "slot");
            deliver(r);
        }
        vm.assertEq(coordinator.account(account).slots, 8, "slots");
    }

    function test_slots_recycled_oldRequestIsAnsweredAsRecycled() public {
        IVRFCoordinator.Request memory first = ask();
        deliver(first);
        for (uint256 i = 0; i < 7; ++i) {
            deliver(ask());
        }
        assertStatus(first, IVRFCoordinator.RequestStatus.Fulfilled);

        IVRFCoordinator.Request memory ninth = ask();
        vm.assertEq(ninth.terms.locator(), first.terms.locator(), "place");
        assertStatus(first, IVRFCoordinator.RequestStatus.Recycled);
        assertStatus(ninth, IVRFCoordinator.RequestStatus.Pending);
        deliver(ninth);
        assertStatus(first, IVRFCoordinator.RequestStatus.Recycled);
        assertStatus(ninth, IVRFCoordinator.RequestStatus.Fulfilled);
    }

    function test_slots_recycledRequest_cannotBeSettledAgain() public {
        IVRFCoordinator.Request memory first = ask();
        IVRFCoordinator.Group memory g = deliver(first);
        for (uint256 i = 0; i < 7; ++i) {
            deliver(ask());
        }
        ask();

        assertSkippedGroup(g, IVRFCoordinator.SkipReason.NothingOpen, 0);
        vm.assertEq(puppet.times(idOf(first)), 1, "callback");
    }

    function test_slots_manyOpen_growByAsManyAsAreOpen() public {
        IVRFCoordinator.Request[] memory rs = new IVRFCoordinator.Request[](40);
        for (uint256 i = 0; i < rs.length; ++i) {
            rs[i] = ask();
        }
        vm.assertEq(coordinator.account(account).slots, 40, "slots");
        for (uint256 i = 0; i < rs.length; ++i) {
            for (uint256 j = 0; j < i; ++j) {
                vm.assertTrue(rs[i].terms.locator() != rs[j].terms.locator(), "two requests in one place");
            }
            assertStatus(rs[i], IVRFCoordinator.RequestStatus.Pending);
        }

        mature(rs[0]);
        settle(world.answerAs(rs, paid()));
        for (uint256 i = 0; i < rs.length; ++i) {
            assertStatus(rs[i], IVRFCoordinator.RequestStatus.Fulfilled);
        }
        // then they are used again
        for (uint256 i = 0; i < 40; ++i) {
            ask();
        }
        vm.assertEq(coordinator.account(account).slots, 40, "slots");
    }

    /// @dev Requests that nobody answers, and callbacks that always fail, keep their slots; the others go on.
    function test_slots_stuckRequests_dontStopOthers() public {
        IVRFCoordinator.Request[] memory stuck = new IVRFCoordinator.Request[](5);
        for (uint256 i = 0; i < stuck.length; ++i) {
            stuck[i] = ask();
        }
        puppet.set(Puppet.Mode.Revert);
        deliver(stuck[4]);
        puppet.set(Puppet.Mode.Keep);

        for (uint256 i = 0; i < 100; ++i) {
            IVRFCoordinator.Request memory r = ask();
            for (uint256 j = 0; j < stuck.length; ++j) {
                vm.assertTrue(r.terms.slot() != stuck[j].terms.slot(), "a stuck request's slot was taken");
            }
            vm.roll(height() + 1);
            if (i % 10 == 9) assertWords(puppet, r, deliver(r));
            else _settleCheaply(r);
        }
        vm.assertLe(coordinator.account(account).slots, 40, "slots");
        for (uint256 i = 0; i < 4; ++i) {
            assertStatus(stuck[i], IVRFCoordinator.RequestStatus.Pending);
        }
        assertStatus(stuck[4], IVRFCoordinator.RequestStatus.CallbackFailed);
    }

    function test_slots_refunded_keepTheirPlaceUntilSettled() public {
        IVRFCoordinator.Request memory r = ask();
        vm.roll(height() + 200);
        coordinator.refund(r);
        for (uint256 i = 0; i < 30; ++i) {
            IVRFCoordinator.Request memory other = ask();
            vm.assertTrue(other.terms.slot() != r.terms.slot(), "slot of a refunded request");
            _settleCheaply(other);
        }
        assertStatus(r, IVRFCoordinator.RequestStatus.Refunded);
        assertWords(puppet, r, deliverNow(r));
    }

    function test_slots_ofTwoAccounts_areApart() public {
        Ask memory a = usual();
        a.account = coordinator.accountId(address(puppet), 1);
        a.value = 1 ether;
        IVRFCoordinator.Request memory mine = ask();
        IVRFCoordinator.Request memory other = ask(a);
        vm.assertEq(mine.terms.slot(), 0, "slot");
        vm.assertEq(other.terms.slot(), 0, "slot");
        vm.assertTrue(mine.terms.locator() != other.terms.locator(), "place");
    }

    /// @dev All slots but the last are given open requests directly in storage: their words are found by watching the view
    /// that reads them.
    function test_slots_all4095Open_nextReverts() public {
        _fill(4094);
        IVRFCoordinator.Request memory last = ask();
        vm.assertEq(last.terms.slot(), 4094, "slot");
        vm.assertEq(coordinator.account(account).slots, 4095, "slots");

        vm.prank(address(puppet));
        vm.expectRevert(abi.encodeWithSelector(IAccounts.TooManyOpenRequests.selector, account));
        coordinator.requestRandomness(params(usual()));

        // one is settled, and wherever it is it is found
        deliver(last);
        vm.assertEq(ask().terms.slot(), 4094, "slot");
    }

    function test_slots_all4095AndOneFree_itIsFoundWithinATransaction() public {
        _fill(4094);
        IVRFCoordinator.Request memory last = ask();
        deliver(last);
        uint256 before = gasleft();
        ask();
        vm.assertLt(before - gasleft(), 14_000_000, "gas of the longest search");
    }

    /// @dev Nonces of slots never run into each other: an account with 4095 slots leaves the next account's alone.
    function test_slots_lastSlot_isNotTheNextAccounts() public {
        _fill(4094);
        IVRFCoordinator.Request memory last = ask();
        Puppet other = newPuppet();
        Ask memory a = usual();
        (a.consumer, a.value) = (address(other), 1 ether);
        IVRFCoordinator.Request memory r = ask(a);
        vm.assertTrue(r.terms.locator() != last.terms.locator(), "place");
        assertStatus(last, IVRFCoordinator.RequestStatus.Pending);
    }

    /// @dev Settles with a proof and no look at the words.
    function _settleCheaply(IVRFCoordinator.Request memory r) private {
        mature(r);
        settle(answer(r, paid()));
        assertStatus(r, IVRFCoordinator.RequestStatus.Fulfilled);
    }

    function deliverNow(IVRFCoordinator.Request memory r) private returns (IVRFCoordinator.Group memory g) {
        g = answer(r, paid());
        settle(g);
    }

    /// @dev Makes slots 0 to `count` − 1 hold open requests.
    function _fill(uint256 count) private {
        IVRFCoordinator.Request memory r = ask();
        uint256 index = r.terms.accountIndex();
        bytes32 open = vm.load(address(coordinator), _slotOf(idOf(r)));

        // the account's word holds the number of slots in its high bits
        vm.record();
        coordinator.account(account);
        (bytes32[] memory reads,) = vm.accesses(address(coordinator));
        vm.assertEq(reads.length, 1, "words of an account");
        uint256 word = uint256(vm.load(address(coordinator), reads[0]));
        vm.store(address(coordinator), reads[0], bytes32(word & type(uint256).max >> 12 | count << 244));
        vm.assertEq(coordinator.account(account).slots, count, "the number of slots isn't where this test writes it");

        for (uint256 slot = 0; slot < count; ++slot) {
            bytes32 id = bytes32(index << 16 | slot);
            vm.store(address(coordinator), _slotOf(id), open);
        }
    }

    function _slotOf(bytes32 requestId) private returns (bytes32) {
        vm.record();
        coordinator.requestStatus(requestId);
        (bytes32[] memory reads,) = vm.accesses(address(coordinator));
        return reads[0];
    }
}
