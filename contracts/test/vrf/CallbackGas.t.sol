// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {IVRFCoordinator} from "../../vrf/interfaces/IVRFCoordinator.sol";
import {Bytecode} from "./Consumers.sol";
import {VRFTest} from "./VRFTest.sol";
import {Ask, RELAYER, STRANGER} from "./World.sol";

/// @dev A callback gets its whole gas limit or isn't made: whoever settles can't make it fail by giving too little.
///
/// The consumers are a few bytes long. `demanding` fails unless it is given exactly its limit: so a request of its that is
/// CallbackFailed was given another amount.
contract CallbackGasTest is VRFTest {
    /// @dev What the few bytes cost themselves, rounded up.
    uint24 private constant LEAST = 30;

    address private consumer = named("consumer");

    /// @dev What happened to a request, for the sweeps.
    enum Outcome {
        Reverted,
        Skipped,
        Delivered,
        Failed
    }

    function test_settle_callback_getsExactlyItsLimit() public {
        uint24[5] memory limits = [uint24(30_000), 100_000, 250_001, 1_000_000, 15_000_000];
        for (uint256 i = 0; i < limits.length; ++i) {
            vm.etch(consumer, Bytecode.measuring());
            IVRFCoordinator.Request memory r = _request(limits[i], 1);
            deliver(r);
            vm.assertEq(uint256(vm.load(consumer, 0)), limits[i] - 2, "gas at the callback's first instruction");
        }
    }

    function testFuzz_settle_anyLimit_isGivenExactly(uint24 limit, uint16 words) public {
        limit = uint24(bound(limit, LEAST, 15_000_000));
        vm.etch(consumer, Bytecode.demanding(limit));
        IVRFCoordinator.Request memory r = _request(limit, uint16(bound(words, 1, 500)));
        deliver(r);
        assertStatus(r, IVRFCoordinator.RequestStatus.Fulfilled);
    }

    function test_settle_noCallbackGas_acceptingCodeIsDelivered() public {
        vm.etch(consumer, Bytecode.accepting());
        IVRFCoordinator.Request memory r = _request(0, 1);
        deliver(r);
        assertStatus(r, IVRFCoordinator.RequestStatus.Fulfilled);
    }

    /// @dev The heart: any gas for the settlement, any limit, any number of words.
    function testFuzz_settle_anyGas_neverFailsForWantOfIt(uint256 gas, uint24 limit, uint16 words) public {
        limit = uint24(bound(limit, LEAST, limit % 2 == 0 ? 15_000_000 : 100_000));
        words = uint16(bound(words, 1, words % 2 == 0 ? 500 : 5));
        vm.etch(consumer, Bytecode.demanding(limit));
        IVRFCoordinator.Request memory r = _request(limit, words);
        mature(r);
        bytes memory data = _call(list(answer(r, paid())));
        // most of the interesting amounts are a little above the limit
        gas = gas % 3 == 0 ? bound(gas, 0, 17_000_000) : uint256(limit) * 64 / 63 + gas % 300_000;

        Outcome outcome = _settle(data, r, gas);
        vm.assertTrue(outcome != Outcome.Failed, "failed for want of gas");
        if (outcome != Outcome.Delivered) {
            vm.assertEq(uint256(_settle(data, r, 17_000_000)), uint256(Outcome.Delivered), "not delivered with enough");
        }
    }

    /// @dev From too little to enough in steps: first everything reverts, then the item is skipped, then delivered; and when it
    /// was once skipped for want of gas, no larger amount makes the whole settlement revert.
    function test_settle_risingGas_revertsThenSkipsThenDelivers() public {
        _sweepAll(1);
    }

    function test_settle_risingGasManyWords_revertsThenSkipsThenDelivers() public {
        _sweepAll(500);
    }

    /// @dev The same with a consumer that uses up what it is given: what is left must do for recording that it failed, even
    /// where the debt to another payee moves and every word is touched for the first time.
    function test_settle_risingGasBurner_revertsThenSkipsThenFails() public {
        uint24[3] memory limits = [LEAST, 100_000, 2_000_000];
        for (uint256 i = 0; i < limits.length; ++i) {
            vm.etch(consumer, Bytecode.burning());
            _owe();
            _sweep(limits[i], 1, Outcome.Failed);
            _owe();
            _sweep(limits[i], 500, Outcome.Failed);
        }
    }

    /// @dev Words are hashed beyond all memory that the settlement has used, and memory costs more the more of it there is.
    /// Whoever settles can fill it for little: with one bad group, given many times by pointing at it. The victim's callback
    /// must get its limit still, or be skipped.
    function test_settle_muchMemoryUsed_limitIsGivenStill() public {
        vm.etch(consumer, Bytecode.demanding(4_000_000));
        IVRFCoordinator.Request memory r = _request(4_000_000, 500);
        mature(r);
        IVRFCoordinator.Group memory good = answer(r, paid());
        IVRFCoordinator.Group memory bad = answer(r, paid());
        bad.witnesses = new uint256[](255);
        _assertLeastGasDelivers(_repeated(bad, 160, good), r);
    }

    /// @dev The same with items that are skipped.
    function test_settle_manySkippedItems_limitIsGivenStill() public {
        vm.etch(consumer, Bytecode.demanding(1_000_000));
        IVRFCoordinator.Request memory r = _request(1_000_000, 500);
        mature(r);
        IVRFCoordinator.Group memory g = answer(r, paid());
        IVRFCoordinator.Item memory victim = g.items[0];
        g.items = new IVRFCoordinator.Item[](3_000);
        for (uint256 i = 0; i < g.items.length; ++i) {
            g.items[i] = victim;
        }
        _assertLeastGasDelivers(_call(list(g)), r);
    }

    /// @dev An item that doesn't get its gas doesn't stop one behind it that needs less.
    function test_settle_gasForTheSmallOne_bigOneIsSkipped() public {
        vm.etch(consumer, Bytecode.measuring());
        IVRFCoordinator.Request memory big = _request(10_000_000, 1);
        IVRFCoordinator.Request memory small = _request(50_000, 1);
        mature(big);
        IVRFCoordinator.Group memory g = world.answer(list(big, small));
        vm.expectEmit(address(coordinator));
        emit IVRFCoordinator.ItemSkipped(idOf(big), IVRFCoordinator.SkipReason.InsufficientGas);
        vm.expectEmit(address(coordinator));
        emit IVRFCoordinator.RandomnessFulfilled(idOf(small), 0);
        coordinator.settle{gas: 1_000_000}(list(g));
        assertStatus(big, IVRFCoordinator.RequestStatus.Pending);
        assertStatus(small, IVRFCoordinator.RequestStatus.Fulfilled);
    }

    /// @dev The highest limit and the most words fit into the transaction that EIP-7825 allows.
    function test_settle_highestLimitAndMostWords_fitIntoATransaction() public {
        vm.etch(consumer, Bytecode.demanding(15_000_000));
        IVRFCoordinator.Request memory r = _request(15_000_000, 500);
        mature(r);
        // 21,000 and the calldata, at most 40 gas a byte (EIP-7623)
        bytes memory data = _call(list(answer(r, paid())));
        uint256 intrinsic = 21_000 + 40 * data.length;
        vm.assertEq(uint256(_settle(data, r, 16_777_216 - intrinsic)), uint256(Outcome.Delivered), "outcome");
    }

    // ---------------------------------------------------------------- retry

    function testFuzz_retryCallback_anyGas_neverRunsWithLess(uint256 gas, uint24 limit, uint16 words) public {
        limit = uint24(bound(limit, LEAST, 15_000_000));
        words = uint16(bound(words, 1, 500));
        IVRFCoordinator.Request memory r = _request(limit, words);
        IVRFCoordinator.Group memory g = deliver(r);
        assertStatus(r, IVRFCoordinator.RequestStatus.CallbackFailed);

        // from here on it takes what is at least its limit
        vm.etch(consumer, Bytecode.demandingAtLeast(limit));
        bytes32 beta = _betaOf(g);
        gas = uint256(limit) * 64 / 63 + gas % 300_000;
        vm.prank(consumer);
        try coordinator.retryCallback{gas: gas}(r, beta) {
            assertStatus(r, IVRFCoordinator.RequestStatus.Fulfilled);
        } catch (bytes memory reason) {
            vm.assertTrue(
                reason.length == 0 || bytes4(reason) == IVRFCoordinator.InsufficientGasForCallback.selector,
                "the callback ran with too little"
            );
            assertStatus(r, IVRFCoordinator.RequestStatus.CallbackFailed);
            vm.prank(consumer);
            coordinator.retryCallback(r, beta);
            assertStatus(r, IVRFCoordinator.RequestStatus.Fulfilled);
        }
    }

    // ----------------------------------------------------------------

    function _request(uint24 limit, uint16 words) private returns (IVRFCoordinator.Request memory) {
        Ask memory a = usual();
        (a.consumer, a.gasLimit, a.words, a.value) = (consumer, limit, words, 10 ether);
        return ask(a);
    }

    function _call(IVRFCoordinator.Group[] memory gs) private view returns (bytes memory) {
        return abi.encodeCall(coordinator.settle, (gs));
    }

    /// @dev The calldata of a settlement of `times` times the first group and then the second, with the first written once.
    function _repeated(IVRFCoordinator.Group memory first, uint256 times, IVRFCoordinator.Group memory second)
        private
        view
        returns (bytes memory data)
    {
        bytes memory head;
        bytes memory a = abi.encode(first);
        bytes memory b = abi.encode(second);
        // offsets count from behind the array's length; each encoding begins with an offset of its own, which is left out
        for (uint256 i = 0; i < times; ++i) {
            head = abi.encodePacked(head, (times + 1) * 32);
        }
        head = abi.encodePacked(head, (times + 1) * 32 + a.length - 32);
        return abi.encodePacked(coordinator.settle.selector, uint256(32), times + 1, head, _tail(a), _tail(b));
    }

    function _tail(bytes memory encoded) private pure returns (bytes memory tail) {
        tail = new bytes(encoded.length - 32);
        for (uint256 i = 0; i < tail.length; i += 32) {
            assembly ("memory-safe") {
                mstore(add(add(tail, 32), i), mload(add(add(encoded, 64), i)))
            }
        }
    }

    function _sweepAll(uint16 words) private {
        uint24[3] memory limits = [LEAST, 100_000, 4_000_000];
        for (uint256 i = 0; i < limits.length; ++i) {
            vm.etch(consumer, Bytecode.demanding(limits[i]));
            _sweep(limits[i], words, Outcome.Delivered);
        }
    }

    function _sweep(uint24 limit, uint16 words, Outcome last) private {
        IVRFCoordinator.Request memory r = _request(limit, words);
        mature(r);
        bytes memory data = _call(list(answer(r, paid())));
        uint256 snapshot = vm.snapshotState();
        Outcome before = Outcome.Reverted;
        uint256 most = uint256(limit) * 64 / 63 + 120_000 + uint256(words) * 260;
        uint256 step = (most - limit) / 200 + 1;
        for (uint256 gas = limit; gas < most; gas += step) {
            Outcome outcome = _settle(data, r, gas);
            vm.revertToState(snapshot);
            if (outcome == last) {
                before = outcome;
                continue;
            }
            vm.assertTrue(outcome == Outcome.Reverted || outcome == Outcome.Skipped, "outcome");
            vm.assertGe(uint256(outcome), uint256(before), "more gas, and a worse outcome");
            before = outcome;
        }
        vm.assertEq(uint256(before), uint256(last), "last outcome");
        _settle(data, r, 17_000_000);
    }

    /// @dev Finds the least gas with which the callback is made at all: with that it must be delivered.
    function _assertLeastGasDelivers(bytes memory data, IVRFCoordinator.Request memory r) private {
        uint256 snapshot = vm.snapshotState();
        uint256 low = 0;
        uint256 high = 16_700_000;
        Outcome atHigh = _settle(data, r, high);
        vm.assertEq(uint256(atHigh), uint256(Outcome.Delivered), "not delivered with plenty");
        while (low + 1 < high) {
            vm.revertToState(snapshot);
            uint256 gas = (low + high) / 2;
            Outcome outcome = _settle(data, r, gas);
            if (outcome == Outcome.Reverted || outcome == Outcome.Skipped) low = gas;
            else (high, atHigh) = (gas, outcome);
        }
        vm.revertToState(snapshot);
        vm.assertEq(uint256(atHigh), uint256(Outcome.Delivered), "made with too little gas");
    }

    function _settle(bytes memory data, IVRFCoordinator.Request memory r, uint256 gas) private returns (Outcome) {
        world.newTransaction();
        vm.txGasPrice(gasPrice);
        vm.cool(address(coordinator));
        vm.cool(address(registry));
        vm.cool(consumer);
        vm.prank(RELAYER);
        (bool ok,) = address(coordinator).call{gas: gas}(data);
        if (!ok) {
            assertStatus(r, IVRFCoordinator.RequestStatus.Pending);
            return Outcome.Reverted;
        }
        IVRFCoordinator.RequestStatus status = statusOf(r);
        if (status == IVRFCoordinator.RequestStatus.Pending) return Outcome.Skipped;
        if (status == IVRFCoordinator.RequestStatus.Fulfilled) return Outcome.Delivered;
        return Outcome.Failed;
    }

    /// @dev Makes the consumer's account owe another payee, so that the next charge moves that debt.
    function _owe() private {
        bytes memory code = consumer.code;
        vm.etch(consumer, Bytecode.burning());
        payee = coordinator.registerPayee(address(uint160(uint256(keccak256(abi.encode(gasleft()))))));
        deliver(_request(10, 1));
        payee = coordinator.registerPayee(address(uint160(uint256(keccak256(abi.encode(gasleft()))))));
        vm.etch(consumer, code);
    }

    function _betaOf(IVRFCoordinator.Group memory g) private pure returns (bytes32) {
        return
            keccak256(abi.encode(keccak256("veritee/ecvrf/secp256k1/v1/output"), g.answer.proof.gx, g.answer.proof.gy));
    }
}
