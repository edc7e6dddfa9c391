// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {Lottery} from "../../vrf/examples/Lottery.sol";
import {VRFConsumer} from "../../vrf/VRFConsumer.sol";
import {ConsumerTest} from "./ConsumerTest.sol";

contract LotteryTest is ConsumerTest {
    uint256 private constant PRICE = 1 ether;

    Lottery private lottery;

    function setUp() public override {
        super.setUp();
        lottery = new Lottery(coordinator, keyLine, account, MAX_GAS_PRICE, PRICE, 1 days, 3);
        coordinator.addConsumer(account, address(lottery));
    }

    // ---------------------------------------------------------------- picking

    function testFuzz_pick_anyWords_isTheStartOfAShuffle(uint256[] memory words, uint256 n) public view {
        n = bound(n, words.length == 0 ? 1 : words.length, words.length + 300);
        uint256[] memory picks = lottery.pick(words, n);

        // Fisher–Yates as the books have it, on all n numbers.
        uint256[] memory numbers = new uint256[](n);
        for (uint256 i = 0; i < n; ++i) {
            numbers[i] = i;
        }
        for (uint256 i = 0; i < words.length; ++i) {
            uint256 j = i + words[i] % (n - i);
            (numbers[i], numbers[j]) = (numbers[j], numbers[i]);
            assertEq(picks[i], numbers[i], "pick");
        }
    }

    function test_pick_asManyAsThereAre_isEachOnce() public view {
        uint256[] memory words = new uint256[](50);
        for (uint256 i = 0; i < 50; ++i) {
            words[i] = uint256(keccak256(abi.encode(i)));
        }
        uint256[] memory picks = lottery.pick(words, 50);
        uint256 seen;
        for (uint256 i = 0; i < 50; ++i) {
            seen |= 1 << picks[i];
        }
        assertEq(seen, (1 << 50) - 1, "numbers");
    }

    // ---------------------------------------------------------------- a round

    function test_settle_drawn_sharesThePotAmongDifferentTickets() public {
        enterMany(10);
        drawAndAnswer();
        lottery.settle();

        uint256 winners;
        uint256 paid;
        for (uint256 i = 0; i < 10; ++i) {
            uint256 credit = lottery.credits(player(i));
            if (credit != 0) ++winners;
            paid += credit;
        }
        assertEq(winners, 3, "winners");
        assertEq(paid, 10 ether, "pot");
        assertEq(lottery.round(), 2, "round");
    }

    function test_settle_fewerTicketsThanWinners_allWin() public {
        enterMany(2);
        drawAndAnswer();
        lottery.settle();
        assertEq(lottery.credits(player(0)), 1 ether, "first");
        assertEq(lottery.credits(player(1)), 1 ether, "second");

        vm.prank(player(1));
        lottery.collect();
        assertEq(player(1).balance, 1 ether, "collected");
        assertEq(lottery.credits(player(1)), 0, "credit");
    }

    function test_settle_notAnswered_reverts() public {
        vm.expectRevert(abi.encodeWithSelector(Lottery.NotDrawn.selector));
        lottery.settle();

        enterMany(2);
        warpBy(1 days);
        lottery.draw();
        bytes32 id = lottery.rounds(1).requestId;
        vm.expectRevert(abi.encodeWithSelector(VRFConsumer.NotAnswered.selector, id));
        lottery.settle();
    }

    function test_enter_fromCloseToSettlement_reverts() public {
        enterMany(2);
        warpBy(1 days);
        uint256 closed = vm.getBlockTimestamp();
        vm.expectRevert(abi.encodeWithSelector(Lottery.Closed.selector, closed));
        lottery.enter{value: PRICE}();

        lottery.draw();
        vm.expectRevert(abi.encodeWithSelector(VRFConsumer.RequestsAreOpen.selector, 1));
        lottery.enter{value: PRICE}();

        answerAll();
        vm.expectRevert(abi.encodeWithSelector(Lottery.Closed.selector, closed));
        lottery.enter{value: PRICE}();

        lottery.settle();
        lottery.enter{value: PRICE}();
        assertEq(lottery.rounds(2).tickets.length, 1, "tickets of the second round");
    }

    function test_enter_wrongPrice_reverts() public {
        vm.expectRevert(abi.encodeWithSelector(Lottery.WrongPrice.selector, PRICE - 1));
        lottery.enter{value: PRICE - 1}();
    }

    function test_draw_roundOpen_reverts() public {
        enterMany(1);
        uint256 until = vm.getBlockTimestamp() + 1 days;
        vm.expectRevert(abi.encodeWithSelector(Lottery.StillOpen.selector, until));
        lottery.draw();
    }

    function test_draw_again_reverts() public {
        enterMany(2);
        warpBy(1 days);
        lottery.draw();
        vm.expectRevert(abi.encodeWithSelector(VRFConsumer.RequestsAreOpen.selector, 1));
        lottery.draw();

        answerAll();
        bytes32 id = lottery.rounds(1).requestId;
        vm.expectRevert(abi.encodeWithSelector(Lottery.AlreadyDrawn.selector, id));
        lottery.draw();
    }

    function test_draw_noTickets_opensTheRoundAgain() public {
        warpBy(1 days);
        lottery.draw();
        assertEq(lottery.openRequests(), 0, "open requests");
        lottery.enter{value: PRICE}();
        assertEq(lottery.rounds(1).tickets.length, 1, "tickets");
    }

    // ---------------------------------------------------------------- giving up

    function test_giveUp_neverAnswered_everyTicketIsReclaimedOnce() public {
        enterMany(3);
        warpBy(1 days);
        lottery.draw();
        warpBy(180 days);
        lottery.giveUp();
        for (uint256 i = 0; i < 3; ++i) {
            lottery.reclaim(1, i);
            assertEq(lottery.credits(player(i)), PRICE, "credit");
        }
        vm.expectRevert(abi.encodeWithSelector(Lottery.NothingToReclaim.selector));
        lottery.reclaim(1, 0);

        // Nothing is entered while the words are still to come, and they decide nothing when they do.
        vm.expectRevert(abi.encodeWithSelector(VRFConsumer.RequestsAreOpen.selector, 1));
        lottery.enter{value: PRICE}();
        answerAll();
        vm.expectRevert(abi.encodeWithSelector(Lottery.NotDrawn.selector));
        lottery.settle();
        lottery.enter{value: PRICE}();
        assertEq(lottery.rounds(2).tickets.length, 1, "tickets of the second round");
    }

    function test_giveUp_late_reverts() public {
        enterMany(1);
        warpBy(1 days);
        lottery.draw();
        uint256 from = vm.getBlockTimestamp() + 180 days;
        warpBy(180 days - 1);
        vm.expectRevert(abi.encodeWithSelector(Lottery.TooEarly.selector, from));
        lottery.giveUp();
    }

    function test_giveUp_answered_reverts() public {
        enterMany(1);
        drawAndAnswer();
        warpBy(180 days);
        bytes32 id = lottery.rounds(1).requestId;
        vm.expectRevert(abi.encodeWithSelector(Lottery.Answered.selector, id));
        lottery.giveUp();
    }

    function test_reclaim_roundNotGivenUp_reverts() public {
        enterMany(1);
        vm.expectRevert(abi.encodeWithSelector(Lottery.NothingToReclaim.selector));
        lottery.reclaim(1, 0);
    }

    function player(uint256 i) private pure returns (address) {
        return address(uint160(0x10000 + i));
    }

    function enterMany(uint256 count) private {
        for (uint256 i = 0; i < count; ++i) {
            vm.deal(player(i), PRICE);
            vm.prank(player(i));
            lottery.enter{value: PRICE}();
        }
    }

    function drawAndAnswer() private {
        warpBy(1 days);
        lottery.draw();
        answerAll();
    }
}
