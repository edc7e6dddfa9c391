// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {LocalVeriteeTest} from "../../dev/LocalVeriteeTest.sol";
import {IVRFConsumer} from "../../vrf/interfaces/IVRFConsumer.sol";
import {IVRFCoordinator} from "../../vrf/interfaces/IVRFCoordinator.sol";
import {ConsumerTest} from "./ConsumerTest.sol";

/// @dev Asks again from its callback, or refuses it.
contract Wayward is IVRFConsumer {
    IVRFCoordinator private immutable _coordinator;
    bytes32 private immutable _keyLine;
    uint256 private immutable _account;

    bool public refuses;
    uint256 public again;
    uint256 public answered;
    bytes32 public last;

    constructor(IVRFCoordinator coordinator, bytes32 keyLine, uint256 account) {
        (_coordinator, _keyLine, _account) = (coordinator, keyLine, account);
    }

    function refuse(bool refuses_) external {
        refuses = refuses_;
    }

    function askAgain(uint256 times) external {
        again = times;
    }

    function ask(uint8 confirmations) public returns (bytes32) {
        last = _coordinator.requestRandomness(
            IVRFCoordinator.RandomnessParams({
                keyLine: _keyLine,
                account: _account,
                maxGasPrice: 100 gwei,
                callbackGasLimit: 300_000,
                numWords: 1,
                confirmations: confirmations,
                input: ""
            })
        );
        return last;
    }

    function askAndRevert() external {
        ask(3);
        revert("never mind");
    }

    function rawFulfillRandomness(bytes32, uint256[] calldata) external {
        require(!refuses, "no");
        ++answered;
        if (again != 0) {
            --again;
            ask(3);
        }
    }
}

contract LocalVeriteeTestTest is ConsumerTest {
    Wayward private wayward;

    function setUp() public override {
        super.setUp();
        wayward = new Wayward(coordinator, keyLine, account);
        coordinator.addConsumer(account, address(wayward));
    }

    function test_answerAll_nothingAsked_answersNothing() public {
        uint256 block_ = vm.getBlockNumber();
        assertEq(answerAll(), 0, "answers");
        assertEq(vm.getBlockNumber(), block_, "block");
    }

    function test_answerAll_manyBlocksAndLevels_answersEach() public {
        for (uint256 i = 0; i < 4; ++i) {
            wayward.ask(1);
            wayward.ask(12);
            wayward.ask(1);
            rollBy(1);
        }
        uint256 at = vm.getBlockNumber() - 1 + 12;
        assertEq(answerAll(), 12, "answers");
        assertEq(wayward.answered(), 12, "callbacks");
        assertEq(vm.getBlockNumber(), at, "block");
        assertEq(answerAll(), 0, "answers of the second call");
    }

    function test_answerAll_callbackAsksAgain_isAnsweredByTheNextCall() public {
        wayward.askAgain(2);
        wayward.ask(3);
        assertEq(answerAll(), 1, "answers of the first call");
        assertEq(answerAll(), 1, "answers of the second call");
        assertEq(answerAll(), 1, "answers of the third call");
        assertEq(answerAll(), 0, "answers of the last call");
    }

    function test_answerAll_callbackReverts_reverts() public {
        wayward.refuse(true);
        bytes32 id = wayward.ask(3);
        vm.expectRevert(
            abi.encodeWithSelector(
                LocalVeriteeTest.NotFulfilled.selector, id, IVRFCoordinator.RequestStatus.CallbackFailed
            )
        );
        this.answerAllFromOutside();
    }

    function test_answerAllowingFailures_callbackReverts_keepsTheWords() public {
        wayward.refuse(true);
        bytes32 id = wayward.ask(3);
        bytes32[] memory ids = answerAllowingFailures();
        assertEq(ids.length, 1, "answers");
        assertEq(ids[0], id, "id");
        assertStatus(id, IVRFCoordinator.RequestStatus.CallbackFailed);
    }

    function test_answerAll_requestWasReverted_isLeftOut() public {
        try wayward.askAndRevert() {} catch {}
        wayward.ask(3);
        assertEq(answerAll(), 1, "answers");
    }

    function test_answerAll_gasHasAPrice_chargesTheAccount() public {
        wayward.ask(3);
        vm.fee(8 gwei);
        vm.txGasPrice(10 gwei);
        answerAll();
        (uint256 available, uint256 sweepable, uint256 reserved) = coordinator.balances(account);
        assertEq(reserved, 0, "reserve");
        uint256 charge = 100 ether - available - sweepable;
        assertTrue(charge > 10 gwei * 50_000 && charge < 10 gwei * 150_000, "charge");
    }

    function test_answerAll_leaseOver_prolongsIt() public {
        wayward.ask(3);
        warpBy(1000 days);
        assertEq(answerAll(), 1, "answers");
    }

    function test_answerAll_askedInAnotherBlock_givesAnotherWord() public {
        bytes32 first = wayward.ask(3);
        rollBy(1);
        bytes32 second = wayward.ask(3);
        assertTrue(
            veritee.prover().alphaOf(coordinator, requestOf(first))
                != veritee.prover().alphaOf(coordinator, requestOf(second)),
            "one input for two blocks"
        );
    }

    function test_requestOf_unknown_reverts() public {
        vm.expectRevert(abi.encodeWithSelector(LocalVeriteeTest.NoSuchRequest.selector, bytes32("?")));
        this.requestOfFromOutside("?");
    }

    function answerAllFromOutside() external {
        answerAll();
    }

    function requestOfFromOutside(bytes32 id) external {
        requestOf(id);
    }
}
