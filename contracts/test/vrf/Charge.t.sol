// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {IVRFCoordinator} from "../../vrf/interfaces/IVRFCoordinator.sol";
import {Vm} from "../Test.sol";
import {Bytecode, Puppet} from "./Consumers.sol";
import {Outcomes} from "./Deployed.sol";
import {Spec} from "./Spec.sol";
import {VRFTest} from "./VRFTest.sol";
import {Ask, RELAYER, STRANGER} from "./World.sol";

/// @dev What an account pays: a price per gas that nobody can drive up, for gas that is shared, and never more than was quoted.
contract SettleChargeTest is VRFTest {
    // ---------------------------------------------------------------- the price

    /// @dev The same settlement at different prices is charged the same gas: so the charge tells the price.
    function testFuzz_charge_price_isTheLeastOfThree(uint64 cap, uint64 base, uint64 tip) public {
        base = uint64(bound(base, 1, 300 gwei));
        tip = uint64(bound(tip, 0, tip % 2 == 0 ? 6 gwei : 1_000 gwei));
        cap = uint64(bound(cap, 1 gwei, 400 gwei));
        fund(account, 1_000 ether);
        uint256 gas = _gasUnits();

        Ask memory a = usual();
        a.maxGasPrice = cap;
        vm.fee(cap < 10 gwei ? cap : 10 gwei);
        IVRFCoordinator.Request memory r = ask(a);
        vm.fee(base);
        gasPrice = uint256(base) + tip;
        uint256 price = tip < 3 gwei ? gasPrice : uint256(base) + 3 gwei;
        if (price > cap) price = cap;
        vm.assertEq(_charge(r), gas * price, "charge");
    }

    /// @dev A proposer who is the payee pays its own tip to itself: a thousand gwei cost it nothing.
    function test_charge_proposerIsPayee_tipIsCapped() public {
        uint256 gas = _gasUnits();
        Ask memory a = usual();
        a.maxGasPrice = 5_000 gwei;
        IVRFCoordinator.Request memory r = ask(a);
        gasPrice = 1_010 gwei;
        vm.assertEq(_charge(r), gas * 13 gwei, "charge");
    }

    function test_charge_baseFeeAboveTheCap_isTheCap() public {
        uint256 gas = _gasUnits();
        Ask memory a = usual();
        a.maxGasPrice = 10 gwei;
        IVRFCoordinator.Request memory r = ask(a);
        vm.fee(500 gwei);
        gasPrice = 501 gwei;
        vm.assertEq(_charge(r), gas * 10 gwei, "charge");
    }

    function test_charge_freeTransaction_isNothing() public {
        IVRFCoordinator.Request memory r = ask();
        vm.fee(0);
        gasPrice = 0;
        vm.assertEq(_charge(r), 0, "charge");
    }

    function test_charge_nobodyToPay_isNothing() public {
        IVRFCoordinator.Request memory r = ask();
        mature(r);
        vm.recordLogs();
        settle(answer(r));
        vm.assertEq(_readCharge(vm.getRecordedLogs()), 0, "charge");
        coordinator.sweep(account, 0, 1);
        (uint256 available,,) = coordinator.balances(account);
        vm.assertEq(available, 10 ether, "balance");
    }

    function test_charge_premium_isPaidOnTopAndQuoted() public {
        uint256 gas = _gasUnits();
        uint256 quote = coordinator.quoteRequest(200_000, 1, 100 gwei);
        IVRFCoordinator.Config memory config = world.configuration();
        config.flatPremium = 0.01 ether;
        world.redeploy(config);
        _settleIn();
        vm.assertEq(coordinator.quoteRequest(200_000, 1, 100 gwei), quote + 0.01 ether, "quote");

        IVRFCoordinator.Request memory r = ask();
        vm.assertEq(_charge(r), gas * 12 gwei + 0.01 ether, "charge");

        // after a refund there is nothing to take it from
        r = ask();
        vm.roll(height() + 200);
        coordinator.refund(r);
        vm.assertEq(_charge(r), 0, "charge after a refund");
    }

    // ---------------------------------------------------------------- the gas

    /// @dev n items share what the group costs: charge(n) = shared / n + own. Three sizes fix both, the others must fit.
    function test_charge_itemsOfAGroup_shareItsOverhead() public {
        uint256 one = _chargeOfGroup(1);
        uint256 two = _chargeOfGroup(2);
        uint256 shared = 2 * (one - two);
        uint256 own = one - shared;
        uint256[4] memory sizes = [uint256(3), 5, 10, 50];
        for (uint256 i = 0; i < sizes.length; ++i) {
            uint256 expected = shared / sizes[i] + own;
            uint256 charge = _chargeOfGroup(sizes[i]);
            vm.assertLe(charge, expected + 10, "more than its share");
            vm.assertGe(charge + 10, expected, "less than its share");
        }
        vm.assertGt(shared, 30_000, "shared");
    }

    /// @dev What goes with it and isn't delivered pays nothing, and takes nothing of the share.
    function test_charge_skippedItems_dontShare() public {
        uint256 alone = _chargeOfGroup(1);
        Puppet consumer = newPuppet();
        vm.etch(address(consumer), Bytecode.accepting());
        Ask memory a = usual();
        (a.consumer, a.value) = (address(consumer), 10 ether);
        IVRFCoordinator.Request memory done = ask();
        IVRFCoordinator.Request memory r = ask(a);
        mature(r);
        settle(answer(done));
        IVRFCoordinator.Group memory g = world.answerAs(list(done, r), paid());
        vm.cool(address(consumer));
        world.newTransaction();
        vm.recordLogs();
        settle(g);
        vm.assertEq(_readCharge(vm.getRecordedLogs()) / gasPrice - g.witnesses.length * 1_000, alone, "charge");
    }

    function test_charge_groupsOfATransaction_shareIts21000() public {
        uint256 alone = _chargeOfGroup(1);
        IVRFCoordinator.Request[] memory rs = new IVRFCoordinator.Request[](2);
        IVRFCoordinator.Group[] memory gs = new IVRFCoordinator.Group[](2);
        for (uint256 i = 0; i < 2; ++i) {
            Ask memory a = usual();
            a.consumer = address(uint160(0xc0000 + i));
            a.value = 1 ether;
            vm.etch(a.consumer, Bytecode.accepting());
            rs[i] = ask(a);
            vm.roll(height() + 1);
        }
        mature(rs[1]);
        for (uint256 i = 0; i < 2; ++i) {
            gs[i] = answer(rs[i], paid());
            vm.cool(rs[i].consumer);
        }
        world.newTransaction();
        vm.recordLogs();
        coordinator.settle(gs);
        Vm.Log[] memory logs = vm.getRecordedLogs();
        for (uint256 i = 0; i < 2; ++i) {
            uint256 gas = abi.decode(logs[i].data, (uint256)) / gasPrice - gs[i].witnesses.length * 1_000;
            vm.assertLt(gas, alone - 10_000, "a group's share of two");
            vm.assertGt(gas, alone - 15_000, "a group's share of two");
        }
    }

    /// @dev Whoever cuts a group, or a transaction, into many calls is paid for the proof and for the transaction once.
    function testFuzz_charge_cutIntoCalls_isPaidOnce(uint256 seed) public {
        IVRFCoordinator.Request[] memory rs = new IVRFCoordinator.Request[](8);
        for (uint256 i = 0; i < 8; ++i) {
            Ask memory a = usual();
            (a.consumer, a.value) = (address(uint160(0xc0000 + i)), 1 ether);
            vm.etch(a.consumer, Bytecode.accepting());
            rs[i] = ask(a);
            if (i == 3) vm.roll(height() + 1);
        }
        mature(rs[7]);
        uint256 snapshot = vm.snapshotState();
        world.newTransaction();
        IVRFCoordinator.Request[] memory part = new IVRFCoordinator.Request[](4);
        for (uint256 i = 0; i < 8; ++i) {
            part[i % 4] = rs[i];
            if (i % 4 == 3) coordinator.settle(list(world.answerAs(part, paid())));
        }
        uint256 whole = _owed(rs);
        vm.revertToState(snapshot);

        world.newTransaction();
        for (uint256 i = 0; i < 8; ++i) {
            // between the calls, whatever else takes the lock
            if (seed >> i & 1 == 1) coordinator.sweep(account, 0, 1);
            uint256 next = seed >> 8 & 1 == 1 ? i : i % 2 == 0 ? i / 2 : 4 + i / 2;
            IVRFCoordinator.Group memory g = answer(rs[next], paid());
            if (seed >> 9 & 1 == 1) coordinator.settle(list(g));
            else coordinator.settleAnswer(g.answer, g.witnesses, g.items);
        }
        // a consumer's code is cold the first time, and what is shared is rounded down
        vm.assertLe(_owed(rs), whole + 8 * 5 * gasPrice, "cutting up pays");
        vm.assertGe(_owed(rs) + 8 * 5 * gasPrice, whole, "cutting up costs");
    }

    /// @dev Nor does a retry between two parts make the coordinator forget what it was paid for.
    function test_charge_cutByARetry_isPaidOnce() public {
        puppet.set(Puppet.Mode.Revert);
        IVRFCoordinator.Request memory failed = ask();
        IVRFCoordinator.Group memory g = deliver(failed);
        puppet.set(Puppet.Mode.Keep);

        IVRFCoordinator.Request[] memory rs = new IVRFCoordinator.Request[](2);
        for (uint256 i = 0; i < 2; ++i) {
            Ask memory a = usual();
            (a.consumer, a.value) = (address(uint160(0xc0000 + i)), 1 ether);
            vm.etch(a.consumer, Bytecode.accepting());
            rs[i] = ask(a);
        }
        mature(rs[0]);
        vm.recordLogs();
        coordinator.settle(list(answer(rs[0], paid())));
        uint256 first = _readCharge(vm.getRecordedLogs());
        vm.prank(address(puppet));
        coordinator.retryCallback(failed, Spec.beta(g.answer.proof.gx, g.answer.proof.gy));
        vm.recordLogs();
        coordinator.settle(list(answer(rs[1], paid())));
        uint256 second = _readCharge(vm.getRecordedLogs());
        vm.assertGt(first, second + 50_000 * gasPrice, "the transaction and the proof were charged for twice");
    }

    /// @dev Gas that the callback used is paid, gas that it left isn't.
    function test_charge_callback_paysWhatItUsed() public {
        Ask memory a = usual();
        (a.consumer, a.value, a.gasLimit) = (named("lean"), 10 ether, 1_000_000);
        vm.etch(a.consumer, Bytecode.accepting());
        uint256 lean = _charge(ask(a)) / gasPrice;
        a.consumer = named("measuring");
        vm.etch(a.consumer, Bytecode.measuring());
        vm.store(a.consumer, 0, bytes32(uint256(1)));
        // GAS, PUSH0, SSTORE of a word that wasn't touched before: 2 + 2 + 5,000
        uint256 storing = _charge(ask(a)) / gasPrice;
        vm.assertEq(storing - lean, 5_004, "gas of the callback");
    }

    function test_charge_failedCallback_paysItsGasAndTheRecord() public {
        Ask memory a = usual();
        (a.consumer, a.value, a.gasLimit) = (named("lean"), 10 ether, 300_000);
        vm.etch(a.consumer, Bytecode.accepting());
        uint256 lean = _charge(ask(a)) / gasPrice;
        vm.etch(a.consumer, Bytecode.burning());
        uint256 burnt = _charge(ask(a)) / gasPrice;
        vm.assertGe(burnt, lean + 300_000, "gas of a callback that used all");
        vm.assertLe(burnt, lean + 330_000, "record of a failure");
    }

    function test_charge_manyWords_paysForThem() public {
        Ask memory a = usual();
        (a.consumer, a.value, a.gasLimit) = (named("lean"), 10 ether, 300_000);
        vm.etch(a.consumer, Bytecode.accepting());
        uint256 few = _charge(ask(a)) / gasPrice;
        a.words = 401;
        uint256 many = _charge(ask(a)) / gasPrice;
        vm.assertGe(many - few, 400 * 60, "gas of 400 words");
        vm.assertLe(many - few, 400 * 160, "gas of 400 words");
    }

    // ---------------------------------------------------------------- the bounds

    /// @dev The whole of it: any parameters, behaviours and prices. Never more than the quote; the rest goes back.
    function testFuzz_charge_anything_isWithinTheQuote(
        uint24 gasLimit,
        uint16 words,
        uint64 cap,
        uint64 price,
        uint256 mode
    ) public {
        fund(account, 1_000_000 ether);
        (uint256 before,,) = coordinator.balances(account);
        Ask memory a = usual();
        a.gasLimit = uint24(bound(gasLimit, 0, 2_000_000));
        a.words = uint16(bound(words, 1, words % 4 == 0 ? 500 : 4));
        a.maxGasPrice = uint64(bound(cap, 10 gwei, 10_000 gwei));
        puppet.set(Puppet.Mode(mode % 5));
        IVRFCoordinator.Request memory r = ask(a);
        uint256 quote = coordinator.quoteRequest(a.gasLimit, a.words, a.maxGasPrice);
        (,, uint256 reserved) = coordinator.balances(account);
        vm.assertEq(reserved, quote, "reserve");

        gasPrice = bound(price, 0, 20_000 gwei);
        vm.fee(gasPrice < 1 gwei ? gasPrice : gasPrice - 1 gwei);
        (uint256 charge,) = _deliverAndRead(r);
        vm.assertLe(charge, quote, "charge above the quote");

        coordinator.sweep(account, 0, 1);
        (uint256 available, uint256 sweepable, uint256 left) = coordinator.balances(account);
        vm.assertEq(sweepable + left, 0, "in slots");
        vm.assertEq(available, before - charge, "balance");
        vm.assertEq(coordinator.account(account).owed, charge, "owed");
    }

    /// @dev The quote covers the dearest course: alone in its transaction, all gas used, the callback failed, at the cap.
    function test_quote_dearestCourse_isCovered() public {
        Ask memory a = usual();
        (a.consumer, a.value, a.gasLimit, a.words) = (named("burning"), 10 ether, 500_000, 100);
        a.maxGasPrice = 13 gwei;
        vm.etch(a.consumer, Bytecode.burning());
        gasPrice = 13 gwei;
        IVRFCoordinator.Request memory r = ask(a);
        uint256 quote = coordinator.quoteRequest(a.gasLimit, a.words, a.maxGasPrice);
        mature(r);
        IVRFCoordinator.Group memory g = answer(r, paid());
        vm.assertLe(g.witnesses.length, 16, "an unusual proof");
        vm.recordLogs();
        settle(g);
        vm.assertLt(_readCharge(vm.getRecordedLogs()), quote, "the reserve didn't do");
    }

    function testFuzz_quoteRequest_isLinearInThePrice(uint24 gasLimit, uint16 words, uint64 price) public view {
        uint256 one = coordinator.quoteRequest(gasLimit, words, 1);
        vm.assertEq(coordinator.quoteRequest(gasLimit, words, price), one * price, "quote");
        vm.assertGe(one, uint256(gasLimit) + 21_000, "quote for a wei");
    }

    // ----------------------------------------------------------------

    /// @dev The gas that the usual request is charged for, less the witnesses.
    function _gasUnits() private returns (uint256 gas) {
        uint256 snapshot = vm.snapshotState();
        IVRFCoordinator.Request memory r = ask();
        vm.fee(10 gwei);
        gasPrice = 12 gwei;
        gas = _charge(r) / 12 gwei;
        vm.revertToState(snapshot);
        gasPrice = 12 gwei;
    }

    /// @dev The charge less what it has for witnesses, of which every proof has another number.
    function _charge(IVRFCoordinator.Request memory r) private returns (uint256) {
        (uint256 charge, uint256 witnesses) = _deliverAndRead(r);
        vm.assertTrue(charge == 0 || charge < _reserveOf(r), "cut off at the reserve");
        return charge == 0 ? 0 : charge - witnesses * 1_000 * _priceOf(r);
    }

    function _deliverAndRead(IVRFCoordinator.Request memory r) private returns (uint256 charge, uint256 witnesses) {
        mature(r);
        IVRFCoordinator.Group memory g = answer(r, paid());
        vm.cool(address(coordinator));
        vm.cool(r.consumer);
        vm.recordLogs();
        settle(g);
        return (_readCharge(vm.getRecordedLogs()), g.witnesses.length);
    }

    /// @dev What the requests' accounts owe altogether.
    function _owed(IVRFCoordinator.Request[] memory rs) private returns (uint256 sum) {
        for (uint256 i = 0; i < rs.length; ++i) {
            assertStatus(rs[i], IVRFCoordinator.RequestStatus.Fulfilled);
            uint256 id = coordinator.accountId(rs[i].consumer, 0);
            coordinator.sweep(id, 0, 1);
            sum += coordinator.account(id).owed;
        }
    }

    function _reserveOf(IVRFCoordinator.Request memory r) private view returns (uint256) {
        return coordinator.quoteRequest(r.terms.callbackGasLimit(), r.terms.numWords(), r.terms.maxGasPrice());
    }

    function _priceOf(IVRFCoordinator.Request memory r) private view returns (uint256 price) {
        price = r.terms.maxGasPrice();
        uint256 highest = block.basefee + 3 gwei;
        if (highest < price) price = highest;
        if (gasPrice < price) price = gasPrice;
    }

    /// @dev Gas per item of a group of `size`, each of another account and consumer, less the witnesses.
    function _chargeOfGroup(uint256 size) private returns (uint256) {
        uint256 snapshot = vm.snapshotState();
        IVRFCoordinator.Request[] memory rs = new IVRFCoordinator.Request[](size);
        for (uint256 i = 0; i < size; ++i) {
            Ask memory a = usual();
            a.consumer = address(uint160(0xc0000 + i));
            a.value = 1 ether;
            vm.etch(a.consumer, Bytecode.accepting());
            rs[i] = ask(a);
        }
        mature(rs[0]);
        IVRFCoordinator.Group memory g = world.answerAs(rs, paid());
        for (uint256 i = 0; i < size; ++i) {
            vm.cool(rs[i].consumer);
        }
        vm.recordLogs();
        settle(g);
        uint256 charge = _readCharge(vm.getRecordedLogs()) / gasPrice - g.witnesses.length * 1_000 / size;
        vm.revertToState(snapshot);
        return charge;
    }

    /// @dev Of the last delivery or failure.
    function _readCharge(Vm.Log[] memory logs) private pure returns (uint256) {
        Vm.Log memory log = logs[logs.length - 1];
        return Outcomes.charge(log.topics[0], log.data);
    }
}
