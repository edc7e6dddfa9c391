// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {Dice} from "../../vrf/examples/Dice.sol";
import {VRFConsumer} from "../../vrf/VRFConsumer.sol";
import {ConsumerTest} from "./ConsumerTest.sol";

/// @dev A player who can't be paid.
contract Stubborn {
    function roll(Dice dice, uint8 pick) external payable returns (bytes32) {
        return dice.roll{value: msg.value}(pick);
    }

    function collect(Dice dice) external {
        dice.collect();
    }
}

contract DiceTest is ConsumerTest {
    address private constant PLAYER = address(0x914E4);
    uint256 private constant STAKE = 0.1 ether;

    Dice private dice;

    function setUp() public override {
        super.setUp();
        dice = new Dice(coordinator, keyLine, account, MAX_GAS_PRICE, 0.01 ether);
        coordinator.addConsumer(account, address(dice));
        (bool ok,) = address(dice).call{value: 10 ether}("");
        assertTrue(ok, "bank");
        vm.deal(PLAYER, 10 ether);
    }

    // ---------------------------------------------------------------- rolling

    function testFuzz_roll_pickOffTheDie_reverts(uint8 pick) public {
        vm.assume(pick == 0 || pick > 6);
        vm.expectRevert(abi.encodeWithSelector(Dice.BadPick.selector, pick));
        dice.roll{value: STAKE}(pick);
    }

    function test_roll_stakeTooSmall_reverts() public {
        vm.expectRevert(abi.encodeWithSelector(Dice.BadStake.selector, 0.01 ether - 1));
        dice.roll{value: 0.01 ether - 1}(1);
    }

    function test_roll_bankCannotPayThePrize_reverts() public {
        // 2.05 at 588 % is 12.054, and the bank has 10 and the stake.
        vm.expectRevert(abi.encodeWithSelector(Dice.BankTooSmall.selector, 12.05 ether, 12.054 ether));
        dice.roll{value: 2.05 ether}(1);

        dice.roll{value: 2 ether}(1);
        vm.expectRevert(abi.encodeWithSelector(Dice.BankTooSmall.selector, 12.3 ether, 11.76 ether + 1.764 ether));
        dice.roll{value: 0.3 ether}(1);
    }

    // ---------------------------------------------------------------- settling

    function test_settle_everyFace_paysExactlyThePicked() public {
        uint256 won;
        uint256 seen;
        for (uint256 i = 0; i < 40; ++i) {
            uint8 pick = uint8(i % 6 + 1);
            bytes32 id = rollFor(PLAYER, pick);
            answerAll();
            dice.settle(id);
            uint256 face = dice.wordOf(id) % 6 + 1;
            seen |= 1 << face;
            if (face == pick) won += 0.588 ether;
            assertEq(dice.credits(PLAYER), won, "credit");
            assertEq(dice.promised(), won, "promised");
        }
        assertEq(seen, 0x7e, "faces");
        assertTrue(won != 0, "nobody has won");

        uint256 before = PLAYER.balance;
        vm.prank(PLAYER);
        dice.collect();
        assertEq(PLAYER.balance - before, won, "paid");
        assertEq(dice.promised(), 0, "promised at the end");
    }

    function testFuzz_settle_anyWord_isAFaceAndMoneyIsKept(uint256 word, uint8 pick) public {
        pick = uint8(bound(pick, 1, 6));
        bytes32 id = rollFor(PLAYER, pick);
        giveWord(id, word);
        dice.settle(id);

        bool won = (word == 0 ? 1 : word) % 6 == pick - 1;
        assertEq(dice.credits(PLAYER), won ? 0.588 ether : 0, "credit");
        assertEq(dice.promised(), won ? 0.588 ether : 0, "promised");
    }

    function test_settle_rollsOfOneBlock_eachByItsOwnWord() public {
        bytes32 first = rollFor(PLAYER, 1);
        bytes32 second = rollFor(PLAYER, 1);
        answerAll();
        assertTrue(dice.wordOf(first) != dice.wordOf(second), "one word for both");
        dice.settle(second);
        dice.settle(first);
    }

    function test_settle_notAnswered_reverts() public {
        bytes32 id = rollFor(PLAYER, 1);
        vm.expectRevert(abi.encodeWithSelector(VRFConsumer.NotAnswered.selector, id));
        dice.settle(id);
    }

    function test_settle_twice_reverts() public {
        bytes32 id = rollFor(PLAYER, 1);
        answerAll();
        dice.settle(id);
        vm.expectRevert(abi.encodeWithSelector(Dice.NoSuchRoll.selector, id));
        dice.settle(id);
    }

    // ---------------------------------------------------------------- giving up

    function testFuzz_giveUp_neverAnswered_returnsTheStakeWhateverWasPicked(uint8 pick, uint256 word) public {
        bytes32 id = rollFor(PLAYER, uint8(bound(pick, 1, 6)));
        warpBy(180 days);
        dice.giveUp(id);
        assertEq(dice.credits(PLAYER), STAKE, "credit");
        assertEq(dice.promised(), STAKE, "promised");

        // The word comes after all, and changes nothing.
        giveWord(id, word);
        vm.expectRevert(abi.encodeWithSelector(Dice.NoSuchRoll.selector, id));
        dice.settle(id);
        assertEq(dice.credits(PLAYER), STAKE, "credit after the word");
    }

    function test_giveUp_late_reverts() public {
        bytes32 id = rollFor(PLAYER, 1);
        uint256 from = vm.getBlockTimestamp() + 180 days;
        warpBy(180 days - 1);
        vm.expectRevert(abi.encodeWithSelector(Dice.TooEarly.selector, from));
        dice.giveUp(id);
    }

    function test_giveUp_answered_reverts() public {
        bytes32 id = rollFor(PLAYER, 1);
        answerAll();
        warpBy(180 days);
        vm.expectRevert(abi.encodeWithSelector(Dice.Answered.selector, id));
        dice.giveUp(id);
    }

    // ---------------------------------------------------------------- money

    function test_collect_playerThatTakesNoMoney_holdsNobodyUp() public {
        Stubborn stubborn = new Stubborn();
        bytes32 its = stubborn.roll{value: STAKE}(dice, 1);
        bytes32 ours = rollFor(PLAYER, 1);
        giveWord(its, 6);
        giveWord(ours, 6);
        dice.settle(its);
        dice.settle(ours);

        vm.expectRevert(abi.encodeWithSelector(Dice.TransferFailed.selector, address(stubborn)));
        stubborn.collect(dice);
        vm.prank(PLAYER);
        dice.collect();
        assertEq(dice.promised(), 0.588 ether, "promised");
    }

    function test_withdrawBank_promisedMoney_reverts() public {
        rollFor(PLAYER, 1);
        uint256 free = 10 ether + STAKE - 0.588 ether;
        vm.expectRevert(abi.encodeWithSelector(Dice.BankTooSmall.selector, 10 ether + STAKE, 10 ether + STAKE + 1));
        dice.withdrawBank(address(1), free + 1);

        dice.withdrawBank(address(0xBEEF), free);
        assertEq(address(0xBEEF).balance, free, "withdrawn");
    }

    function test_withdrawBank_notByTheHouse_reverts() public {
        vm.expectRevert(abi.encodeWithSelector(Dice.NotHouse.selector, PLAYER));
        vm.prank(PLAYER);
        dice.withdrawBank(PLAYER, 1);
    }

    function rollFor(address player, uint8 pick) private returns (bytes32) {
        vm.prank(player);
        return dice.roll{value: STAKE}(pick);
    }

    function giveWord(bytes32 id, uint256 word) private {
        uint256[] memory words = new uint256[](1);
        words[0] = word;
        vm.prank(address(coordinator));
        dice.rawFulfillRandomness(id, words);
    }
}
