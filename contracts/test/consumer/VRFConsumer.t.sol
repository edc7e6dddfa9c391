// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {ECVRF} from "../../vrf/ECVRF.sol";
import {IVRFCoordinator} from "../../vrf/interfaces/IVRFCoordinator.sol";
import {VRFConsumer} from "../../vrf/VRFConsumer.sol";
import {ConsumerTest} from "./ConsumerTest.sol";

/// @dev The least that a consumer can be.
contract Asker is VRFConsumer {
    bytes32 private immutable _keyLine;
    uint256 public inputs;

    constructor(IVRFCoordinator coordinator_, bytes32 keyLine_) VRFConsumer(coordinator_) {
        _keyLine = keyLine_;
    }

    receive() external payable {}

    function ask(uint256 account, uint16 numWords, uint24 gasLimit) external payable returns (bytes32) {
        return _requestRandomness(params(account, numWords, gasLimit), msg.value);
    }

    function askPastTheBase(uint256 account) external returns (bytes32) {
        return coordinator.requestRandomness(params(account, 1, callbackGas(1)));
    }

    function input() external whenNoRequestOpen {
        ++inputs;
    }

    function withdrawPrepaid(address to, uint256 amount) external {
        _withdrawPrepaid(to, amount);
    }

    function params(uint256 account, uint16 numWords, uint24 gasLimit)
        private
        view
        returns (IVRFCoordinator.RandomnessParams memory)
    {
        return IVRFCoordinator.RandomnessParams({
            keyLine: _keyLine,
            account: account,
            maxGasPrice: 100 gwei,
            callbackGasLimit: gasLimit,
            numWords: numWords,
            confirmations: 3,
            input: ""
        });
    }
}

contract VRFConsumerTest is ConsumerTest {
    Asker private asker;

    function setUp() public override {
        super.setUp();
        asker = new Asker(coordinator, keyLine);
        coordinator.addConsumer(account, address(asker));
    }

    // ---------------------------------------------------------------- construction, requests

    function test_constructor_noCodeAtCoordinator_reverts() public {
        vm.expectRevert(abi.encodeWithSelector(VRFConsumer.NoCoordinator.selector, address(1234)));
        new Asker(IVRFCoordinator(address(1234)), keyLine);
    }

    function test_requestRandomness_valueSent_paysTheConsumersOwnAccount() public {
        asker.ask{value: 1 ether}(0, 1, 50_000);

        (uint256 available,, uint256 reserved) = coordinator.balances(coordinator.accountId(address(asker), 0));
        assertEq(reserved, coordinator.quoteRequest(50_000, 1, 100 gwei), "reserve");
        assertEq(available, 1 ether - reserved, "balance");
    }

    function test_requestRandomness_refusedByCoordinator_countsNothing() public {
        vm.expectRevert(abi.encodeWithSelector(IVRFCoordinator.BadWordCount.selector, 0));
        asker.ask(account, 0, 50_000);
        assertEq(asker.openRequests(), 0, "open requests");
    }

    // ---------------------------------------------------------------- the callback

    function test_rawFulfillRandomness_notFromCoordinator_reverts() public {
        bytes32 id = ask(1);
        vm.expectRevert(abi.encodeWithSelector(VRFConsumer.NotCoordinator.selector, address(this)));
        asker.rawFulfillRandomness(id, new uint256[](1));
    }

    function testFuzz_rawFulfillRandomness_settled_storesTheVerifiedWords(uint256 count) public {
        count = bound(count, 1, 20);
        bytes32 id = ask(uint16(count));
        rollBy(3);
        uint256[] memory words = verifiedWords(id);

        vm.expectEmit(address(asker));
        emit VRFConsumer.WordsReceived(id);
        answerAll();

        assertTrue(asker.isAnswered(id), "not answered");
        assertEq(asker.wordsOf(id), words, "words");
        assertEq(asker.wordOf(id), words[0], "first word");
        assertEq(words.length, count, "number of words");
        for (uint256 i = 1; i < count; ++i) {
            assertTrue(words[i] != words[i - 1], "words are alike");
        }
    }

    function test_rawFulfillRandomness_repeated_changesNothing() public {
        bytes32 first = ask(2);
        bytes32 second = ask(1);
        answer(first);
        uint256[] memory words = asker.wordsOf(first);

        vm.prank(address(coordinator));
        asker.rawFulfillRandomness(first, new uint256[](3));

        assertEq(asker.wordsOf(first), words, "words");
        assertEq(asker.openRequests(), 1, "open requests");
        assertTrue(!asker.isAnswered(second), "the other request is answered");
    }

    function test_rawFulfillRandomness_wordIsZero_isAnswered() public {
        bytes32 id = ask(1);
        vm.prank(address(coordinator));
        asker.rawFulfillRandomness(id, new uint256[](1));

        assertTrue(asker.isAnswered(id), "not answered");
        assertEq(asker.openRequests(), 0, "open requests");
    }

    function test_rawFulfillRandomness_askedPastTheBase_doesNotRevert() public {
        bytes32 id = asker.askPastTheBase(account);
        answerAll();
        assertTrue(asker.isAnswered(id), "not answered");
        assertEq(asker.openRequests(), 0, "open requests");
    }

    function test_rawFulfillRandomness_keyCompromisedMeanwhile_storesTheWords() public {
        bytes32 id = ask(1);
        bytes32 keyHash = requestOf(id).keyHash;
        vm.prank(address(veritee));
        coordinator.compromiseKey(keyHash);

        answerAll();
        assertTrue(asker.isAnswered(id), "not answered");
    }

    function test_rawFulfillRandomness_afterRefund_storesTheWords() public {
        bytes32 id = ask(1);
        IVRFCoordinator.Request memory request = requestOf(id);
        rollBy(coordinator.refundBlocks());
        coordinator.refund(request);
        assertStatus(id, IVRFCoordinator.RequestStatus.Refunded);
        assertEq(asker.openRequests(), 1, "open requests after the refund");

        answerAll();
        assertTrue(asker.isAnswered(id), "not answered");
        assertEq(asker.openRequests(), 0, "open requests");
    }

    function test_rawFulfillRandomness_tooLittleGas_isRetriedWithTheSameWords() public {
        bytes32 id = asker.ask(account, 2, 20_000);
        rollBy(3);
        uint256[] memory words = verifiedWords(id);
        answerAllowingFailures();
        assertStatus(id, IVRFCoordinator.RequestStatus.CallbackFailed);
        assertTrue(!asker.isAnswered(id), "answered");
        assertEq(asker.openRequests(), 1, "open requests");

        coordinator.retryCallback(requestOf(id), veriteeOutput(id));
        assertEq(asker.wordsOf(id), words, "words");
        assertStatus(id, IVRFCoordinator.RequestStatus.Fulfilled);
    }

    /// forge-config: default.isolate = true
    function testFuzz_callbackGas_anyNumberOfWords_suffices(uint256 seed) public {
        // The first request of a contract costs most: its counter is written, its words' slots are fresh.
        uint256[4] memory counts = [uint256(1), 2, bound(seed, 3, 40), 1];
        for (uint256 i = 0; i < counts.length; ++i) {
            bytes32 id = asker.ask(account, uint16(counts[i]), asker.callbackGas(counts[i]));
            answerAll();
            assertTrue(asker.isAnswered(id), "not answered");
        }
    }

    /// forge-config: default.isolate = true
    function test_callbackGas_mostWords_suffices() public {
        bytes32 id = asker.ask(account, 500, asker.callbackGas(500));
        answerAll();
        assertEq(asker.wordsOf(id).length, 500, "number of words");
    }

    // ---------------------------------------------------------------- the lock

    function test_whenNoRequestOpen_requestsOpen_reverts() public {
        asker.input();
        bytes32 first = ask(1);
        bytes32 second = ask(1);

        vm.expectRevert(abi.encodeWithSelector(VRFConsumer.RequestsAreOpen.selector, 2));
        asker.input();

        answer(second);
        vm.expectRevert(abi.encodeWithSelector(VRFConsumer.RequestsAreOpen.selector, 1));
        asker.input();

        answer(first);
        asker.input();
        assertEq(asker.inputs(), 2, "inputs");
    }

    function test_wordsOf_notAnswered_reverts() public {
        bytes32 id = ask(1);
        assertTrue(!asker.isAnswered(id), "answered");
        vm.expectRevert(abi.encodeWithSelector(VRFConsumer.NotAnswered.selector, id));
        asker.wordsOf(id);
        vm.expectRevert(abi.encodeWithSelector(VRFConsumer.NotAnswered.selector, id));
        asker.wordOf(id);
    }

    // ---------------------------------------------------------------- bringing an answer

    function test_bringAnswer_byAnyone_storesWhatASettlementWould() public {
        bytes32 id = ask(3);
        rollBy(3);
        uint256[] memory words = verifiedWords(id);
        bring(id, address(0xBEEF));
        assertEq(asker.wordsOf(id), words, "words");
        assertEq(asker.openRequests(), 0, "open requests");
        assertStatus(id, IVRFCoordinator.RequestStatus.Pending);

        // The settlement that follows has nothing left to do.
        answerAll();
        assertStatus(id, IVRFCoordinator.RequestStatus.Fulfilled);
        assertEq(asker.wordsOf(id), words, "words after the settlement");
        assertEq(asker.openRequests(), 0, "open requests after the settlement");
    }

    function test_bringAnswer_twice_changesNothing() public {
        bytes32 id = ask(1);
        ask(1);
        rollBy(3);
        bring(id, address(this));
        uint256 word = asker.wordOf(id);
        bring(id, address(this));

        assertEq(asker.wordOf(id), word, "word");
        assertEq(asker.openRequests(), 1, "open requests");
    }

    function test_bringAnswer_afterRefund_storesTheWords() public {
        bytes32 id = ask(1);
        IVRFCoordinator.Request memory request = requestOf(id);
        rollBy(coordinator.refundBlocks());
        coordinator.refund(request);
        rollBy(1_000);

        bring(id, address(this));
        assertTrue(asker.isAnswered(id), "not answered");
    }

    function test_bringAnswer_notMature_reverts() public {
        bytes32 id = ask(1);
        IVRFCoordinator.Request memory request = requestOf(id);
        rollBy(2);
        (uint256 px, uint8 parity, ECVRF.Proof memory proof, uint256[] memory witnesses) = answerOf(id);

        vm.expectRevert(abi.encodeWithSelector(IVRFCoordinator.NotMatureYet.selector, vm.getBlockNumber() + 1));
        asker.bringAnswer(request, px, parity, proof, witnesses);
    }

    function test_bringAnswer_requestOfAnotherConsumer_reverts() public {
        Asker other = new Asker(coordinator, keyLine);
        coordinator.addConsumer(account, address(other));
        bytes32 id = other.ask(account, 1, 50_000);
        IVRFCoordinator.Request memory request = requestOf(id);
        rollBy(3);
        (uint256 px, uint8 parity, ECVRF.Proof memory proof, uint256[] memory witnesses) = answerOf(id);

        vm.expectRevert(abi.encodeWithSelector(VRFConsumer.NotOurRequest.selector, address(other)));
        asker.bringAnswer(request, px, parity, proof, witnesses);
    }

    function test_bringAnswer_proofForAnotherInput_reverts() public {
        bytes32 id = ask(1);
        rollBy(1);
        bytes32 later = ask(1);
        IVRFCoordinator.Request memory request = requestOf(id);
        rollBy(3);
        (uint256 px, uint8 parity, ECVRF.Proof memory proof, uint256[] memory witnesses) = answerOf(later);

        vm.expectRevert(abi.encodeWithSelector(IVRFCoordinator.BadProof.selector, ECVRF.Code.Witness));
        asker.bringAnswer(request, px, parity, proof, witnesses);
    }

    function test_bringAnswer_settledBefore_reverts() public {
        bytes32 id = ask(1);
        IVRFCoordinator.Request memory request = requestOf(id);
        answerAll();
        (uint256 px, uint8 parity, ECVRF.Proof memory proof, uint256[] memory witnesses) = answerOf(id);

        vm.expectRevert(
            abi.encodeWithSelector(IVRFCoordinator.WrongStatus.selector, id, IVRFCoordinator.RequestStatus.Fulfilled)
        );
        asker.bringAnswer(request, px, parity, proof, witnesses);
    }

    // ---------------------------------------------------------------- money

    function test_withdrawPrepaid_afterSettlements_takesWhatTheyLeftToo() public {
        vm.txGasPrice(10 gwei);
        asker.ask{value: 1 ether}(0, 1, 100_000);
        answerAll();
        uint256 own = coordinator.accountId(address(asker), 0);
        (uint256 available, uint256 sweepable,) = coordinator.balances(own);
        assertTrue(sweepable != 0 && available + sweepable < 1 ether, "nothing was charged, or nothing left");

        asker.withdrawPrepaid(address(0xBEEF), type(uint256).max);
        assertEq(address(0xBEEF).balance, available + sweepable, "withdrawn");
    }

    // ---------------------------------------------------------------- helpers

    function ask(uint16 numWords) private returns (bytes32) {
        return asker.ask(account, numWords, asker.callbackGas(numWords));
    }

    /// @dev Answers one request of several that are open, by the callback.
    function answer(bytes32 id) private {
        rollBy(3);
        uint256[] memory words = verifiedWords(id);
        vm.prank(address(coordinator));
        asker.rawFulfillRandomness(id, words);
    }

    function bring(bytes32 id, address sender) private {
        IVRFCoordinator.Request memory request = requestOf(id);
        (uint256 px, uint8 parity, ECVRF.Proof memory proof, uint256[] memory witnesses) = answerOf(id);
        vm.prank(sender);
        asker.bringAnswer(request, px, parity, proof, witnesses);
    }

    function verifiedWords(bytes32 id) private returns (uint256[] memory words) {
        IVRFCoordinator.Request memory request = requestOf(id);
        (uint256 px, uint8 parity, ECVRF.Proof memory proof, uint256[] memory witnesses) = answerOf(id);
        bytes32 verified;
        (verified, words) = coordinator.verifyAnswer(request, px, parity, proof, witnesses);
        assertEq(verified, id, "id of the answer");
    }

    /// @dev The output of a request's group, as its event `CallbackFailed` tells it.
    function veriteeOutput(bytes32 id) private returns (bytes32 beta) {
        (,, ECVRF.Proof memory proof,) = answerOf(id);
        return keccak256(abi.encode(ECVRF.TAG_OUTPUT, proof.gx, proof.gy));
    }
}
