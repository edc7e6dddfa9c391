// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {Asker} from "../../vrf/examples/Asker.sol";
import {IVRFCoordinator} from "../../vrf/interfaces/IVRFCoordinator.sol";
import {ConsumerTest} from "./ConsumerTest.sol";

contract AskerTest is ConsumerTest {
    address private constant STRANGER = address(0x57);

    Asker private asker;

    function setUp() public override {
        super.setUp();
        asker = new Asker(coordinator, address(this));
    }

    function params(uint256 account_) private view returns (IVRFCoordinator.RandomnessParams memory) {
        return IVRFCoordinator.RandomnessParams({
            keyLine: keyLine,
            account: account_,
            maxGasPrice: MAX_GAS_PRICE,
            callbackGasLimit: asker.callbackGas(2),
            numWords: 2,
            confirmations: 1,
            input: "hello"
        });
    }

    function test_ask_paidWithTheRequest_keepsTheWords() public {
        bytes32 id = asker.ask{value: 1 ether}(params(0));
        assertTrue(answerAll() == 1, "answered");
        assertTrue(asker.wordsOf(id).length == 2, "words");
    }

    function test_ask_addedToAnAccount_keepsTheWords() public {
        coordinator.addConsumer(account, address(asker));
        bytes32 id = asker.ask(params(account));
        assertTrue(answerAll() == 1, "answered");
        assertTrue(asker.isAnswered(id), "words");
    }

    function test_ask_byAStranger_reverts() public {
        IVRFCoordinator.RandomnessParams memory p = params(account);
        vm.expectRevert(abi.encodeWithSelector(Asker.NotOwner.selector, STRANGER));
        vm.prank(STRANGER);
        asker.ask(p);
    }

    function test_withdraw_all_givesBackWhatIsNotHeld() public {
        asker.ask{value: 1 ether}(params(0));
        answerAll();
        asker.withdraw(STRANGER, type(uint256).max);
        (uint256 available,, uint256 reserved) = coordinator.balances(coordinator.accountId(address(asker), 0));
        assertEq(available + reserved, 0, "left");
        assertTrue(STRANGER.balance > 0.9 ether, "got");
    }

    function test_withdraw_byAStranger_reverts() public {
        vm.expectRevert(abi.encodeWithSelector(Asker.NotOwner.selector, STRANGER));
        vm.prank(STRANGER);
        asker.withdraw(STRANGER, 1);
    }
}
