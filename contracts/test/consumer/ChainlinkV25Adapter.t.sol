// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {VRFConsumerBaseV2Plus} from "@chainlink/contracts/src/v0.8/vrf/dev/VRFConsumerBaseV2Plus.sol";
import {VRFV2PlusClient} from "@chainlink/contracts/src/v0.8/vrf/dev/libraries/VRFV2PlusClient.sol";

import {ChainlinkV25Adapter} from "../../vrf/ChainlinkV25Adapter.sol";
import {ECVRF} from "../../vrf/ECVRF.sol";
import {IVRFCoordinator} from "../../vrf/interfaces/IVRFCoordinator.sol";
import {ConsumerTest} from "./ConsumerTest.sol";

/// @dev Written as Chainlink's documents show it, on Chainlink's own base contract.
contract ChainlinkConsumer is VRFConsumerBaseV2Plus {
    bytes32 private immutable _keyHash;
    uint256 private immutable _subId;

    uint256 public lastRequestId;
    uint256[] public lastWords;
    bool public refuses;
    bool public asksAgain;
    uint256 public callbacks;

    constructor(address vrfCoordinator, bytes32 keyHash, uint256 subId) VRFConsumerBaseV2Plus(vrfCoordinator) {
        _keyHash = keyHash;
        _subId = subId;
    }

    function set(bool refuses_, bool asksAgain_) external {
        refuses = refuses_;
        asksAgain = asksAgain_;
    }

    function ask(uint32 numWords, uint32 gasLimit, uint16 confirmations, bytes memory extraArgs)
        public
        returns (uint256 requestId)
    {
        requestId = s_vrfCoordinator.requestRandomWords(
            VRFV2PlusClient.RandomWordsRequest({
                keyHash: _keyHash,
                subId: _subId,
                requestConfirmations: confirmations,
                callbackGasLimit: gasLimit,
                numWords: numWords,
                extraArgs: extraArgs
            })
        );
        lastRequestId = requestId;
    }

    function ask(uint32 numWords) external returns (uint256) {
        return
            ask(numWords, 300_000, 3, VRFV2PlusClient._argsToBytes(VRFV2PlusClient.ExtraArgsV1({nativePayment: true})));
    }

    function words() external view returns (uint256[] memory) {
        return lastWords;
    }

    function fulfillRandomWords(uint256 requestId, uint256[] calldata randomWords) internal override {
        require(!refuses, "refused");
        require(requestId == lastRequestId, "another request");
        ++callbacks;
        lastWords = randomWords;
        if (asksAgain) {
            asksAgain = false;
            this.ask(1);
        }
    }
}

/// @dev Notes the gas that it gets, and then does as it is told.
contract GasMeter {
    enum Then {
        Return,
        BurnItsLimit,
        ReturnMuch,
        RevertMuch
    }

    uint256 public got;
    uint256 public limit;
    Then public then;

    function ask(
        ChainlinkV25Adapter adapter,
        bytes32 keyHash,
        uint256 subId,
        uint32 limit_,
        uint32 numWords,
        Then then_
    ) external returns (bytes32) {
        got = 1;
        limit = limit_;
        then = then_;
        return bytes32(
            adapter.requestRandomWords(ChainlinkV25Adapter.RandomWordsRequest(keyHash, subId, 1, limit_, numWords, ""))
        );
    }

    /// @dev Without a function for it, the gas is noted before anything is decoded.
    fallback() external {
        uint256 available = gasleft();
        got = available;
        if (then == Then.BurnItsLimit) {
            // All but 100 of what it asked for, however much more it has got.
            uint256 until = available - limit + 100;
            while (gasleft() > until + 300) {}
        } else if (then == Then.ReturnMuch) {
            assembly {
                return(0, 100000)
            }
        } else if (then == Then.RevertMuch) {
            assembly {
                revert(0, 100000)
            }
        }
    }
}

contract ChainlinkV25AdapterTest is ConsumerTest {
    ChainlinkV25Adapter private adapter;
    ChainlinkConsumer private consumer;

    function setUp() public override {
        super.setUp();
        adapter = new ChainlinkV25Adapter(coordinator, MAX_GAS_PRICE);
        coordinator.addConsumer(account, address(adapter));
        consumer = new ChainlinkConsumer(address(adapter), keyLine, account);
        adapter.addConsumer(account, address(consumer));
    }

    // ---------------------------------------------------------------- an unmodified consumer

    function testFuzz_requestRandomWords_unmodifiedConsumer_getsItsWords(uint256 count) public {
        count = bound(count, 1, 10);
        bytes32 id = bytes32(consumer.ask(uint32(count)));
        rollBy(3);
        uint256[] memory words = verifiedWords(id);
        answerAll();

        assertEq(consumer.words(), words, "words");
        assertEq(words.length, count, "number of words");
        assertEq(consumer.callbacks(), 1, "callbacks");
    }

    function test_setCoordinator_consumerDeployedForAnotherCoordinator_isServedToo() public {
        ChainlinkConsumer old = new ChainlinkConsumer(address(0xC4A1), keyLine, account);
        adapter.addConsumer(account, address(old));
        old.setCoordinator(address(adapter));
        old.ask(1);
        answerAll();
        assertEq(old.callbacks(), 1, "callbacks");
    }

    function test_requestRandomWords_fromItsCallback_isServedToo() public {
        consumer.set(false, true);
        bytes32 first = bytes32(consumer.ask(1));
        answerAll();
        assertTrue(bytes32(consumer.lastRequestId()) != first, "no second request");
        answerAll();
        assertEq(consumer.callbacks(), 2, "callbacks");
    }

    function test_requestRandomWords_delivered_leavesNothingInStorage() public {
        uint256 id = consumer.ask(1);
        // The third mapping of the contract.
        bytes32 slot = keccak256(abi.encode(id, uint256(2)));
        assertTrue(vm.load(address(adapter), slot) != 0, "this isn't the slot");
        (address pending, uint32 limit) = adapter.pendingRequest(id);
        assertEq(pending, address(consumer), "pending consumer");
        assertEq(limit, 300_000, "pending limit");

        answerAll();
        assertEq(vm.load(address(adapter), slot), 0, "slot");
    }

    function test_requestRandomWords_accepted_emitsWhatToolsExpect() public {
        bytes memory extraArgs = VRFV2PlusClient._argsToBytes(VRFV2PlusClient.ExtraArgsV1(false));
        // The id isn't known before: ask twice from one state.
        uint256 expected = idOfNext(extraArgs);
        vm.expectEmit(address(adapter));
        emit ChainlinkV25Adapter.RandomWordsRequested(
            keyLine, expected, 0, account, 2, 200_000, 4, extraArgs, address(consumer)
        );
        consumer.ask(4, 200_000, 2, extraArgs);
    }

    // ---------------------------------------------------------------- what is refused

    function test_requestRandomWords_consumerNotAdded_reverts() public {
        ChainlinkConsumer other = new ChainlinkConsumer(address(adapter), keyLine, account);
        vm.expectRevert(abi.encodeWithSelector(ChainlinkV25Adapter.InvalidConsumer.selector, account, address(other)));
        other.ask(1);
    }

    function test_requestRandomWords_consumerRemoved_revertsButOpenOnesAreServed() public {
        consumer.ask(1);
        adapter.removeConsumer(account, address(consumer));
        vm.expectRevert(
            abi.encodeWithSelector(ChainlinkV25Adapter.InvalidConsumer.selector, account, address(consumer))
        );
        consumer.ask(1);

        answerAll();
        assertEq(consumer.callbacks(), 1, "callbacks");
    }

    function test_requestRandomWords_adapterNotAddedToTheAccount_reverts() public {
        coordinator.removeConsumer(account, address(adapter));
        vm.expectRevert(abi.encodeWithSelector(IVRFCoordinator.NotAllowedToSpend.selector, account, address(adapter)));
        consumer.ask(1);
    }

    function test_requestRandomWords_accountZero_reverts() public {
        // Zero means the caller's own account to the coordinator: here the adapter's, which belongs to nobody.
        ChainlinkConsumer other = new ChainlinkConsumer(address(adapter), keyLine, 0);
        vm.expectRevert(abi.encodeWithSelector(ChainlinkV25Adapter.MustBeSubOwner.selector, address(0)));
        adapter.addConsumer(0, address(other));
        vm.expectRevert(abi.encodeWithSelector(ChainlinkV25Adapter.InvalidConsumer.selector, 0, address(other)));
        other.ask(1);
    }

    function test_requestRandomWords_tooManyWordsOrTooMuchGas_reverts() public {
        vm.expectRevert(abi.encodeWithSelector(ChainlinkV25Adapter.NumWordsTooBig.selector, 501, 500));
        consumer.ask(501);
        // Not cut to 16 bits.
        vm.expectRevert(abi.encodeWithSelector(ChainlinkV25Adapter.NumWordsTooBig.selector, 65_537, 500));
        consumer.ask(65_537);
        vm.expectRevert(abi.encodeWithSelector(ChainlinkV25Adapter.GasLimitTooBig.selector, 14_000_001, 14_000_000));
        consumer.ask(1, 14_000_001, 3, "");

        consumer.ask(500, 14_000_000, 3, "");
    }

    function testFuzz_requestRandomWords_extraArgsNotCanonical_reverts(bytes calldata tail) public {
        bytes4 tag = VRFV2PlusClient.EXTRA_ARGS_V1_TAG;
        bytes memory args = bytes.concat(tag, tail);
        vm.assume(tail.length != 32 || uint256(bytes32(tail)) > 1);
        vm.expectRevert(abi.encodeWithSelector(ChainlinkV25Adapter.InvalidExtraArgs.selector));
        consumer.ask(1, 100_000, 3, args);
    }

    function testFuzz_requestRandomWords_otherExtraArgsTag_reverts(bytes calldata args) public {
        vm.assume(args.length != 0 && bytes4(args) != VRFV2PlusClient.EXTRA_ARGS_V1_TAG);
        vm.expectRevert(abi.encodeWithSelector(ChainlinkV25Adapter.InvalidExtraArgsTag.selector));
        consumer.ask(1, 100_000, 3, args);
    }

    function test_requestRandomWords_extraArgsOfChainlink_areAccepted() public {
        consumer.ask(1, 100_000, 3, "");
        consumer.ask(1, 100_000, 3, VRFV2PlusClient._argsToBytes(VRFV2PlusClient.ExtraArgsV1(true)));
        consumer.ask(1, 100_000, 3, VRFV2PlusClient._argsToBytes(VRFV2PlusClient.ExtraArgsV1(false)));
    }

    // ---------------------------------------------------------------- confirmations, price

    function testFuzz_confirmationsFor_anyWish_isTheNextLevel(uint16 wish) public {
        uint8[4] memory levels = [1, 3, 12, 64];
        if (wish > 64) {
            vm.expectRevert(
                abi.encodeWithSelector(ChainlinkV25Adapter.InvalidRequestConfirmations.selector, wish, 1, 64)
            );
            adapter.confirmationsFor(wish);
            return;
        }
        uint256 i = 0;
        while (levels[i] < wish) ++i;
        assertEq(adapter.confirmationsFor(wish), levels[i], "level");

        bytes32 id = bytes32(consumer.ask(1, 100_000, wish, ""));
        assertEq(requestOf(id).terms.confirmations(), levels[i], "confirmations of the request");
    }

    function test_setMaxGasPrice_byTheOwner_holdsForRequests() public {
        assertEq(requestOf(bytes32(consumer.ask(1))).terms.maxGasPrice(), MAX_GAS_PRICE, "default");
        adapter.setMaxGasPrice(account, 7 gwei);
        assertEq(requestOf(bytes32(consumer.ask(1))).terms.maxGasPrice(), 7 gwei, "price");
        adapter.setMaxGasPrice(account, 0);
        assertEq(adapter.maxGasPriceOf(account), MAX_GAS_PRICE, "default again");
    }

    function test_ownersFunctions_notByTheOwner_revert() public {
        bytes memory refusal = abi.encodeWithSelector(ChainlinkV25Adapter.MustBeSubOwner.selector, address(this));
        vm.expectRevert(refusal);
        vm.prank(address(1));
        adapter.addConsumer(account, address(1));
        vm.expectRevert(refusal);
        vm.prank(address(1));
        adapter.removeConsumer(account, address(consumer));
        vm.expectRevert(refusal);
        vm.prank(address(1));
        adapter.setMaxGasPrice(account, 1);
    }

    function test_fundSubscriptionWithNative_anyone_paysIntoTheAccount() public {
        (uint256 before,,) = coordinator.balances(account);
        vm.deal(address(1), 1 ether);
        vm.prank(address(1));
        adapter.fundSubscriptionWithNative{value: 1 ether}(account);
        (uint256 available,,) = coordinator.balances(account);
        assertEq(available - before, 1 ether, "balance");
    }

    // ---------------------------------------------------------------- the callback

    function test_rawFulfillRandomness_notFromCoordinator_reverts() public {
        bytes32 id = bytes32(consumer.ask(1));
        vm.expectRevert(abi.encodeWithSelector(ChainlinkV25Adapter.NotCoordinator.selector, address(this)));
        adapter.rawFulfillRandomness(id, new uint256[](1));
    }

    function test_rawFulfillRandomness_unknownRequest_reverts() public {
        vm.expectRevert(abi.encodeWithSelector(ChainlinkV25Adapter.NotPending.selector, bytes32("?")));
        vm.prank(address(coordinator));
        adapter.rawFulfillRandomness("?", new uint256[](1));
    }

    function test_rawFulfillRandomness_consumerReverts_isRetriedWithTheSameWords() public {
        consumer.set(true, false);
        bytes32 id = bytes32(consumer.ask(2));
        rollBy(3);
        uint256[] memory words = verifiedWords(id);
        answerAllowingFailures();
        assertStatus(id, IVRFCoordinator.RequestStatus.CallbackFailed);
        (address pending,) = adapter.pendingRequest(uint256(id));
        assertEq(pending, address(consumer), "pending consumer");

        consumer.set(false, false);
        coordinator.retryCallback(requestOf(id), outputOf(id));
        assertEq(consumer.words(), words, "words");
        (pending,) = adapter.pendingRequest(uint256(id));
        assertEq(pending, address(0), "pending consumer after the retry");
    }

    function test_rawFulfillRandomness_limitTooLow_isRetriedWithMore() public {
        bytes32 id = bytes32(consumer.ask(3, 30_000, 3, ""));
        answerAllowingFailures();
        assertStatus(id, IVRFCoordinator.RequestStatus.CallbackFailed);

        coordinator.retryCallback(requestOf(id), outputOf(id));
        assertEq(consumer.callbacks(), 1, "callbacks");
    }

    function test_rawFulfillRandomness_consumerWithoutCode_isKept() public {
        adapter.addConsumer(account, address(0xBEEF));
        vm.prank(address(0xBEEF));
        bytes32 id = bytes32(
            adapter.requestRandomWords(ChainlinkV25Adapter.RandomWordsRequest(keyLine, account, 3, 100_000, 1, ""))
        );
        answerAllowingFailures();
        assertStatus(id, IVRFCoordinator.RequestStatus.CallbackFailed);
    }

    /// @dev Settled with the gas limit that it asked for and no more: each request is a transaction of its own.
    /// forge-config: default.isolate = true
    function testFuzz_rawFulfillRandomness_anyLimit_isWhatTheConsumerGets(uint32 limit, uint32 numWords) public {
        limit = uint32(bound(limit, 30_000, 14_000_000));
        numWords = uint32(bound(numWords, 1, 500));
        GasMeter meter = new GasMeter();
        adapter.addConsumer(account, address(meter));
        bytes32 id = meter.ask(adapter, keyLine, account, limit, numWords, GasMeter.Then.Return);
        answerAll();
        assertStatus(id, IVRFCoordinator.RequestStatus.Fulfilled);

        // A little goes for the consumer's own dispatch before it reads the gas.
        uint256 got = meter.got() + 60;
        assertTrue(got >= limit, "too little gas");
        assertTrue(got <= uint256(limit) + 5_000, "the overhead is estimated too high");
    }

    /// forge-config: default.isolate = true
    function testFuzz_rawFulfillRandomness_limitUsedUp_isDelivered(uint32 limit) public {
        limit = uint32(bound(limit, 30_000, 2_000_000));
        meteredRequest(limit, 1, GasMeter.Then.BurnItsLimit);
        answerAll();
    }

    function test_rawFulfillRandomness_returnBomb_copiesNothing() public {
        bytes32 id = meteredRequest(200_000, 1, GasMeter.Then.ReturnMuch);
        answerAll();
        assertStatus(id, IVRFCoordinator.RequestStatus.Fulfilled);

        id = meteredRequest(200_000, 1, GasMeter.Then.RevertMuch);
        answerAllowingFailures();
        assertStatus(id, IVRFCoordinator.RequestStatus.CallbackFailed);
    }

    // ---------------------------------------------------------------- helpers

    function meteredRequest(uint32 limit, uint32 numWords, GasMeter.Then then) private returns (bytes32) {
        GasMeter meter = new GasMeter();
        adapter.addConsumer(account, address(meter));
        return meter.ask(adapter, keyLine, account, limit, numWords, then);
    }

    /// @dev Asks, learns the id from the revert, and is back where it was.
    function idOfNext(bytes memory extraArgs) private returns (uint256) {
        try this.askAndRevert(extraArgs) {}
        catch (bytes memory id) {
            return abi.decode(id, (uint256));
        }
        revert Wrong("did not revert");
    }

    function askAndRevert(bytes calldata extraArgs) external {
        uint256 id = consumer.ask(4, 200_000, 2, extraArgs);
        assembly {
            mstore(0x00, id)
            revert(0x00, 0x20)
        }
    }

    function verifiedWords(bytes32 id) private returns (uint256[] memory words) {
        IVRFCoordinator.Request memory request = requestOf(id);
        (uint256 px, uint8 parity, ECVRF.Proof memory proof, uint256[] memory witnesses) = answerOf(id);
        bytes32 verified;
        (verified, words) = coordinator.verifyAnswer(request, px, parity, proof, witnesses);
        assertEq(verified, id, "id of the answer");
    }

    function outputOf(bytes32 id) private returns (bytes32) {
        (,, ECVRF.Proof memory proof,) = answerOf(id);
        return keccak256(abi.encode(ECVRF.TAG_OUTPUT, proof.gx, proof.gy));
    }
}
