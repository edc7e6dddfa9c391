// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {IAccounts} from "../../vrf/interfaces/IAccounts.sol";
import {IKeyLines} from "../../vrf/interfaces/IKeyLines.sol";
import {IVRFCoordinator} from "../../vrf/interfaces/IVRFCoordinator.sol";
import {Puppet} from "./Consumers.sol";
import {VRFTest} from "./VRFTest.sol";
import {APP, Ask, INSTANCE_SECRET, OTHER_APP, OWNER, STRANGER, WORKER_GRACE} from "./World.sol";

/// @dev What a request takes, refuses and commits to.
contract RequestTest is VRFTest {
    function test_requestRandomness_plain_isPendingWithItsTermsInTheEvent() public {
        Ask memory a = usual();
        (a.words, a.gasLimit, a.confirmations, a.maxGasPrice, a.input) = (7, 123_456, 12, 55 gwei, "mine");
        IVRFCoordinator.Request memory r = ask(a);

        assertStatus(r, IVRFCoordinator.RequestStatus.Pending);
        vm.assertEq(r.terms.numWords(), 7, "words");
        vm.assertEq(r.terms.callbackGasLimit(), 123_456, "gas limit");
        vm.assertEq(r.terms.confirmations(), 12, "confirmations");
        vm.assertEq(r.terms.maxGasPrice(), 55 gwei, "price cap");
        vm.assertEq(r.terms.blockNumber(), height(), "block");
        vm.assertEq(r.terms.sequence(), 1, "sequence");
        vm.assertEq(r.terms.slot(), 0, "slot");
        vm.assertEq(coordinator.accountAt(uint32(r.terms.accountIndex())), account, "account");
        vm.assertEq(r.inputHash, keccak256("mine"), "input");
        vm.assertEq(r.keyHash, coordinator.line(line).active, "key");
    }

    function test_requestRandomness_noWords_reverts() public {
        Ask memory a = usual();
        a.words = 0;
        _refused(a, abi.encodeWithSelector(IVRFCoordinator.BadWordCount.selector, 0));
    }

    function test_requestRandomness_mostWords_isTaken() public {
        Ask memory a = usual();
        a.words = 500;
        assertStatus(ask(a), IVRFCoordinator.RequestStatus.Pending);
    }

    function test_requestRandomness_tooManyWords_reverts() public {
        Ask memory a = usual();
        a.words = 501;
        _refused(a, abi.encodeWithSelector(IVRFCoordinator.BadWordCount.selector, 501));
        a.words = type(uint16).max;
        _refused(a, abi.encodeWithSelector(IVRFCoordinator.BadWordCount.selector, a.words));
    }

    function test_requestRandomness_mostCallbackGas_isTaken() public {
        Ask memory a = usual();
        a.gasLimit = 15_000_000;
        assertStatus(ask(a), IVRFCoordinator.RequestStatus.Pending);
    }

    function test_requestRandomness_tooMuchCallbackGas_reverts() public {
        Ask memory a = usual();
        a.gasLimit = 15_000_001;
        _refused(a, abi.encodeWithSelector(IVRFCoordinator.CallbackGasTooHigh.selector, a.gasLimit));
        a.gasLimit = type(uint24).max;
        _refused(a, abi.encodeWithSelector(IVRFCoordinator.CallbackGasTooHigh.selector, a.gasLimit));
    }

    function test_requestRandomness_noCallbackGas_isTaken() public {
        Ask memory a = usual();
        a.gasLimit = 0;
        assertStatus(ask(a), IVRFCoordinator.RequestStatus.Pending);
    }

    function test_requestRandomness_everyConfirmationCount_onlyLevelsAreTaken() public {
        Ask memory a = usual();
        for (uint256 c = 0; c <= type(uint8).max; ++c) {
            a.confirmations = uint8(c);
            bool level = c == 1 || c == 3 || c == 12 || c == 64;
            vm.assertTrue(coordinator.isConfirmationLevel(uint8(c)) == level, "isConfirmationLevel");
            if (level) vm.assertEq(ask(a).terms.confirmations(), c, "confirmations");
            else _refused(a, abi.encodeWithSelector(IVRFCoordinator.BadConfirmations.selector, c));
        }
    }

    function test_requestRandomness_inputLength_upToTheLimit() public {
        Ask memory a = usual();
        a.input = new bytes(1024);
        vm.assertEq(ask(a).inputHash, keccak256(a.input), "input hash");
        a.input = new bytes(1025);
        _refused(a, abi.encodeWithSelector(IVRFCoordinator.InputTooLong.selector, 1025));
    }

    function test_requestRandomness_emptyInput_hasHashZero() public {
        vm.assertEq(ask().inputHash, bytes32(0), "input hash");
    }

    function test_requestRandomness_priceCapBelowBaseFee_reverts() public {
        Ask memory a = usual();
        a.maxGasPrice = 10 gwei - 1;
        _refused(a, abi.encodeWithSelector(IVRFCoordinator.PriceCapBelowBaseFee.selector, a.maxGasPrice, 10 gwei));
        a.maxGasPrice = 10 gwei;
        assertStatus(ask(a), IVRFCoordinator.RequestStatus.Pending);
    }

    function test_requestRandomness_unknownLine_reverts() public {
        Ask memory a = usual();
        a.keyLine = world.lineOf(APP, 2);
        _refused(a, abi.encodeWithSelector(IVRFCoordinator.NoActiveKey.selector, a.keyLine));
    }

    function test_requestRandomness_retiredLine_reverts() public {
        vm.prank(OWNER);
        coordinator.retireKey(line);
        _refused(usual(), abi.encodeWithSelector(IVRFCoordinator.NoActiveKey.selector, line));
    }

    function test_requestRandomness_highestReserve_isBoundedByTheSlot() public {
        uint256 most = type(uint80).max;
        uint256 gas = coordinator.quoteRequest(15_000_000, 1, 1);
        Ask memory a = usual();
        a.gasLimit = 15_000_000;
        a.maxGasPrice = uint64(most / gas);
        a.value = most;
        ask(a);
        (,, uint256 reserved) = coordinator.balances(account);
        vm.assertEq(reserved, gas * a.maxGasPrice, "reserve");

        a.maxGasPrice += 1;
        _refused(a, abi.encodeWithSelector(IVRFCoordinator.ReserveTooLarge.selector, gas * a.maxGasPrice));
        a.maxGasPrice = type(uint64).max;
        _refused(a, abi.encodeWithSelector(IVRFCoordinator.ReserveTooLarge.selector, gas * a.maxGasPrice));
    }

    // ---------------------------------------------------------------- workers

    function test_requestRandomness_leaseJustEnded_isTakenForTheGrace() public {
        uint256 leaseEnd = registry.liveUntil(APP);
        vm.warp(leaseEnd + WORKER_GRACE);
        assertStatus(ask(), IVRFCoordinator.RequestStatus.Pending);
    }

    function test_requestRandomness_leaseLongEnded_reverts() public {
        uint256 leaseEnd = registry.liveUntil(APP);
        vm.warp(leaseEnd + WORKER_GRACE + 1);
        _refused(usual(), abi.encodeWithSelector(IVRFCoordinator.NoLiveWorker.selector, APP));
    }

    /// @dev The line remembers that its worker lived, so that not every request asks; the memory must not outlast the grace.
    function testFuzz_requestRandomness_leaseRemembered_neverOutlastsTheGrace(uint256 seen, uint256 later) public {
        uint256 leaseEnd = registry.liveUntil(APP);
        vm.warp(bound(seen, leaseEnd - 2 * WORKER_GRACE, leaseEnd));
        ask();
        vm.warp(bound(later, leaseEnd + WORKER_GRACE + 1, leaseEnd + 3 * WORKER_GRACE));
        _refused(usual(), abi.encodeWithSelector(IVRFCoordinator.NoLiveWorker.selector, APP));
    }

    function test_requestRandomness_workerRevoked_isTakenForTheGraceAlone() public {
        ask();
        uint256 now_ = vm.getBlockTimestamp() + 10;
        vm.warp(now_);
        world.revoke(INSTANCE_SECRET);
        vm.warp(now_ + WORKER_GRACE);
        ask();
        vm.warp(now_ + WORKER_GRACE + 1);
        _refused(usual(), abi.encodeWithSelector(IVRFCoordinator.NoLiveWorker.selector, APP));
    }

    function test_requestRandomness_workerReturns_isTakenAgain() public {
        world.revoke(INSTANCE_SECRET);
        vm.warp(vm.getBlockTimestamp() + WORKER_GRACE + 1);
        _refused(usual(), abi.encodeWithSelector(IVRFCoordinator.NoLiveWorker.selector, APP));
        world.confirm(0x2222, APP, uint64(vm.getBlockTimestamp() + 1 days));
        assertStatus(ask(), IVRFCoordinator.RequestStatus.Pending);
    }

    function test_requestRandomness_appThatNeverHadAWorker_reverts() public {
        Ask memory a = usual();
        a.keyLine = world.lineOf(OTHER_APP, 1);
        world.announce(a.keyLine, 0x0770);
        _refused(a, abi.encodeWithSelector(IVRFCoordinator.NoLiveWorker.selector, OTHER_APP));
    }

    // ---------------------------------------------------------------- who pays

    function test_requestRandomness_accountZero_isTheCallersOwn() public {
        (uint256 before,,) = coordinator.balances(account);
        ask();
        (uint256 available,, uint256 reserved) = coordinator.balances(account);
        vm.assertEq(reserved, coordinator.quoteRequest(200_000, 1, 100 gwei), "reserve");
        vm.assertEq(available, before - reserved, "balance");
    }

    function test_requestRandomness_strangersAccount_reverts() public {
        Ask memory a = usual();
        a.consumer = STRANGER;
        a.account = account;
        _refused(a, abi.encodeWithSelector(IVRFCoordinator.NotAllowedToSpend.selector, account, STRANGER));
        a.value = 1 ether;
        _refused(a, abi.encodeWithSelector(IVRFCoordinator.NotAllowedToSpend.selector, account, STRANGER));
    }

    function test_requestRandomness_addedConsumer_spendsUntilRemoved() public {
        Puppet other = newPuppet();
        vm.expectEmit(address(coordinator));
        emit IAccounts.ConsumerAdded(account, address(other));
        vm.prank(address(puppet));
        coordinator.addConsumer(account, address(other));
        vm.assertTrue(coordinator.mayRequest(account, address(other)), "added");

        Ask memory a = usual();
        (a.consumer, a.account) = (address(other), account);
        IVRFCoordinator.Request memory r = ask(a);

        vm.expectEmit(address(coordinator));
        emit IAccounts.ConsumerRemoved(account, address(other));
        vm.prank(address(puppet));
        coordinator.removeConsumer(account, address(other));
        vm.assertTrue(!coordinator.mayRequest(account, address(other)), "removed");
        _refused(a, abi.encodeWithSelector(IVRFCoordinator.NotAllowedToSpend.selector, account, address(other)));

        // what it asked for before is not affected
        assertWords(other, r, deliver(r));
    }

    function test_requestRandomness_consumerOfOneAccount_notOfAnother() public {
        uint256 second = coordinator.accountId(address(puppet), 1);
        fund(second, 1 ether);
        vm.prank(address(puppet));
        coordinator.addConsumer(account, STRANGER);
        vm.assertTrue(!coordinator.mayRequest(second, STRANGER), "second account");

        Ask memory a = usual();
        (a.consumer, a.account) = (STRANGER, second);
        _refused(a, abi.encodeWithSelector(IVRFCoordinator.NotAllowedToSpend.selector, second, STRANGER));
    }

    function test_requestRandomness_ownersSecondAccount_needsNoPermission() public {
        Ask memory a = usual();
        a.account = coordinator.accountId(address(puppet), type(uint96).max);
        a.value = 1 ether;
        IVRFCoordinator.Request memory r = ask(a);
        vm.assertEq(coordinator.accountAt(uint32(r.terms.accountIndex())), a.account, "account");
        (uint256 available,,) = coordinator.balances(a.account);
        vm.assertEq(available, 1 ether - coordinator.quoteRequest(200_000, 1, 100 gwei), "balance");
    }

    function test_addConsumer_stranger_reverts() public {
        vm.prank(STRANGER);
        vm.expectRevert(abi.encodeWithSelector(IAccounts.NotAccountOwner.selector, account, STRANGER));
        coordinator.addConsumer(account, STRANGER);
        vm.prank(STRANGER);
        vm.expectRevert(abi.encodeWithSelector(IAccounts.NotAccountOwner.selector, account, STRANGER));
        coordinator.removeConsumer(account, address(puppet));
    }

    function test_requestRandomness_paidWithTheRequest_reservesAndKeepsTheRest() public {
        Puppet poor = newPuppet();
        Ask memory a = usual();
        a.consumer = address(poor);
        uint256 quote = coordinator.quoteRequest(a.gasLimit, a.words, a.maxGasPrice);
        a.value = quote - 1;
        uint256 id = coordinator.accountId(address(poor), 0);
        _refused(a, abi.encodeWithSelector(IAccounts.InsufficientBalance.selector, id, quote - 1, quote));
        vm.assertEq(coordinator.account(id).index, 0, "opened by a failed request");

        a.value = quote + 5;
        ask(a);
        (uint256 available,, uint256 reserved) = coordinator.balances(id);
        vm.assertEq(available, 5, "rest");
        vm.assertEq(reserved, quote, "reserve");
    }

    function test_requestRandomness_nothingPaidAndNoAccount_reverts() public {
        Ask memory a = usual();
        a.consumer = STRANGER;
        uint256 id = coordinator.accountId(STRANGER, 0);
        uint256 quote = coordinator.quoteRequest(a.gasLimit, a.words, a.maxGasPrice);
        _refused(a, abi.encodeWithSelector(IAccounts.InsufficientBalance.selector, id, 0, quote));
    }

    /// @dev Where gas is free nothing is reserved, and an account opens without money.
    function test_requestRandomness_freeChain_needsNoMoney() public {
        vm.fee(0);
        vm.txGasPrice(0);
        Puppet poor = newPuppet();
        Ask memory a = usual();
        (a.consumer, a.maxGasPrice) = (address(poor), 0);
        IVRFCoordinator.Request memory r = ask(a);
        vm.assertTrue(r.terms.accountIndex() != 0, "no index");
        assertWords(poor, r, deliver(r));
    }

    // ---------------------------------------------------------------- ids

    function test_requestRandomness_sequence_isGaplessOverAllAccounts() public {
        Puppet other = newPuppet();
        fund(coordinator.accountId(address(other), 0), 1 ether);
        Ask memory a = usual();
        for (uint256 i = 1; i <= 10; ++i) {
            a.consumer = i % 3 == 0 ? address(other) : address(puppet);
            if (i == 5) {
                // a request that reverts takes no number
                a.words = 0;
                _refused(a, abi.encodeWithSelector(IVRFCoordinator.BadWordCount.selector, 0));
                a.words = 1;
            }
            vm.assertEq(ask(a).terms.sequence(), i, "sequence");
        }
    }

    function test_requestRandomness_sameAgain_hasAnotherId() public {
        vm.assertNotEq(idOf(ask()), idOf(ask()), "ids");
    }

    /// @dev Whatever differs, the id differs: all else is kept equal by starting from the same state.
    function test_requestRandomness_anyFieldDiffers_idDiffers() public {
        Puppet other = newPuppet();
        fund(coordinator.accountId(address(other), 0), 10 ether);
        vm.prank(address(puppet));
        coordinator.addConsumer(account, address(other));
        bytes32 line2 = world.lineOf(APP, 2);
        world.announce(line2, 0xabcdef);

        bytes32[] memory ids = new bytes32[](12);
        for (uint256 i = 0; i < ids.length; ++i) {
            uint256 snapshot = vm.snapshotState();
            Ask memory a = usual();
            a.account = account;
            if (i == 1) a.words = 2;
            if (i == 2) a.gasLimit += 1;
            if (i == 3) a.confirmations = 12;
            if (i == 4) a.maxGasPrice += 1;
            if (i == 5) a.input = "x";
            if (i == 6) a.input = hex"00";
            if (i == 7) a.consumer = address(other);
            if (i == 8) (a.consumer, a.account) = (address(other), 0);
            if (i == 9) vm.roll(height() + 1);
            if (i == 10) a.keyLine = line2;
            if (i == 11) vm.chainId(1337);
            ids[i] = idOf(ask(a));
            vm.revertToState(snapshot);
        }
        vm.chainId(31337);
        for (uint256 i = 0; i < ids.length; ++i) {
            for (uint256 j = 0; j < i; ++j) {
                vm.assertNotEq(ids[i], ids[j], "ids of different requests");
            }
        }
    }

    function testFuzz_requestRandomness_anyParameters_areTakenOrRefusedByRule(
        uint64 maxGasPrice,
        uint24 gasLimit,
        uint16 words,
        uint8 confirmations,
        bytes memory input
    ) public {
        fund(account, 1_000_000 ether);
        if (words % 4 != 0) words = words % 512;
        if (maxGasPrice % 4 != 0) maxGasPrice = maxGasPrice % 1_000 gwei;
        if (confirmations % 2 != 0) confirmations = confirmations % 16;
        Ask memory a = Ask(address(puppet), line, 0, maxGasPrice, gasLimit, words, confirmations, input, 0);

        bool level = confirmations == 1 || confirmations == 3 || confirmations == 12 || confirmations == 64;
        bool good = words > 0 && words <= 500 && gasLimit <= 15_000_000 && level && input.length <= 1024
            && maxGasPrice >= 10 gwei;
        uint256 quote = good ? coordinator.quoteRequest(gasLimit, words, maxGasPrice) : 0;
        (uint256 available,,) = coordinator.balances(account);
        good = good && quote <= available;
        if (!good) {
            vm.prank(a.consumer);
            vm.expectRevert();
            coordinator.requestRandomness(params(a));
            return;
        }
        ask(a);
        (,, uint256 reserved) = coordinator.balances(account);
        vm.assertEq(reserved, quote, "reserve");
    }

    function _refused(Ask memory a, bytes memory reason) private {
        vm.deal(a.consumer, a.value);
        vm.prank(a.consumer);
        vm.expectRevert(reason);
        coordinator.requestRandomness{value: a.value}(params(a));
    }
}
