// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {IAccounts} from "../../vrf/interfaces/IAccounts.sol";
import {IVRFCoordinator} from "../../vrf/interfaces/IVRFCoordinator.sol";
import {Vm} from "../Test.sol";
import {Puppet} from "./Consumers.sol";
import {Outcomes} from "./Deployed.sol";
import {VRFTest} from "./VRFTest.sol";
import {Ask, Manner, RELAYER, STRANGER} from "./World.sol";

/// @dev Money in, money out, and whose it is meanwhile.
contract AccountsTest is VRFTest {
    address private constant FRIEND = address(0xf12e);

    function setUp() public override {
        super.setUp();
        vm.deal(STRANGER, 100 ether);
    }

    // ---------------------------------------------------------------- in

    function test_deposit_byAnyone_isTheAccounts() public {
        vm.expectEmit(address(coordinator));
        emit IAccounts.Deposited(account, STRANGER, 3 ether);
        vm.prank(STRANGER);
        coordinator.deposit{value: 3 ether}(account);
        (uint256 available,,) = coordinator.balances(account);
        vm.assertEq(available, 13 ether, "balance");
        vm.assertEq(address(coordinator).balance, 13 ether, "money");
    }

    function test_deposit_first_opensTheAccountWithTheNextIndex() public {
        uint256 id = coordinator.accountId(FRIEND, 7);
        vm.assertEq(id, uint256(uint160(FRIEND)) << 96 | 7, "id");
        vm.assertEq(coordinator.account(id).index, 0, "index before");
        vm.expectEmit(address(coordinator));
        emit IAccounts.AccountOpened(id, 2);
        vm.prank(STRANGER);
        coordinator.deposit{value: 1}(id);
        vm.assertEq(coordinator.account(id).index, 2, "index");
        vm.assertEq(coordinator.accountAt(2), id, "account at the index");
        vm.assertEq(coordinator.accountAt(3), 0, "account at the next index");
        vm.assertEq(coordinator.accountAt(0), 0, "account at no index");

        // once
        vm.prank(STRANGER);
        vm.recordLogs();
        coordinator.deposit{value: 1}(id);
        vm.assertEq(countLogs(vm.getRecordedLogs(), IAccounts.AccountOpened.selector), 0, "opened again");
    }

    function test_deposit_ofNothing_opensAndNothingElse() public {
        uint256 id = coordinator.accountId(FRIEND, 0);
        coordinator.deposit(id);
        (uint256 available, uint256 sweepable, uint256 reserved) = coordinator.balances(id);
        vm.assertEq(available + sweepable + reserved, 0, "balances");
        vm.assertEq(coordinator.account(id).index, 2, "index");
    }

    function test_deposit_toNobodysAccount_reverts() public {
        uint256 id = coordinator.accountId(address(0), 5);
        vm.prank(STRANGER);
        vm.expectRevert(IAccounts.ZeroOwner.selector);
        coordinator.deposit{value: 1 ether}(id);
    }

    function test_directSend_isRefused() public {
        vm.prank(STRANGER);
        (bool ok,) = address(coordinator).call{value: 1 ether}("");
        vm.assertTrue(!ok, "taken");
        vm.prank(STRANGER);
        (ok,) = address(coordinator).call{value: 1 ether}(hex"12345678");
        vm.assertTrue(!ok, "taken with data");
    }

    /// @dev Money that is forced in belongs to nobody and disturbs nothing.
    function test_forcedMoney_changesNoBalance() public {
        vm.deal(address(coordinator), address(coordinator).balance + 5 ether);
        deliver(ask());
        vm.prank(address(puppet));
        coordinator.sweep(account, 0, 8);
        vm.prank(address(puppet));
        coordinator.withdraw(account, FRIEND, type(uint256).max);
        _collect(payee);
        vm.assertEq(FRIEND.balance + RELAYER.balance, 10 ether, "paid out");
        vm.assertEq(address(coordinator).balance, 5 ether, "left");
    }

    // ---------------------------------------------------------------- out

    function test_withdraw_byTheOwner_isPaid() public {
        vm.expectEmit(address(coordinator));
        emit IAccounts.Withdrawn(account, FRIEND, 4 ether);
        vm.prank(address(puppet));
        coordinator.withdraw(account, FRIEND, 4 ether);
        vm.assertEq(FRIEND.balance, 4 ether, "paid");
        (uint256 available,,) = coordinator.balances(account);
        vm.assertEq(available, 6 ether, "balance");
    }

    function test_withdraw_all_leavesNothing() public {
        vm.prank(address(puppet));
        coordinator.withdraw(account, FRIEND, type(uint256).max);
        vm.assertEq(FRIEND.balance, 10 ether, "paid");
        vm.prank(address(puppet));
        coordinator.withdraw(account, FRIEND, type(uint256).max);
        vm.assertEq(FRIEND.balance, 10 ether, "paid twice");
    }

    function test_withdraw_notTheOwner_reverts() public {
        vm.prank(address(puppet));
        coordinator.addConsumer(account, STRANGER);
        bytes memory reason = abi.encodeWithSelector(IAccounts.NotAccountOwner.selector, account, STRANGER);
        vm.prank(STRANGER);
        vm.expectRevert(reason);
        coordinator.withdraw(account, STRANGER, 1);
    }

    function test_withdraw_tooMuch_reverts() public {
        bytes memory reason =
            abi.encodeWithSelector(IAccounts.InsufficientBalance.selector, account, 10 ether, 10 ether + 1);
        vm.prank(address(puppet));
        vm.expectRevert(reason);
        coordinator.withdraw(account, FRIEND, 10 ether + 1);
    }

    function testFuzz_withdraw_anyAmount_neverMoreThanTheBalance(uint256 amount) public {
        vm.prank(address(puppet));
        try coordinator.withdraw(account, FRIEND, amount) {
            vm.assertTrue(amount <= 10 ether || amount == type(uint256).max, "too much was paid");
        } catch {
            vm.assertGt(amount, 10 ether, "refused");
        }
        (uint256 available,,) = coordinator.balances(account);
        vm.assertEq(available + FRIEND.balance, 10 ether, "money");
    }

    /// @dev What settled requests have left in slots is the owner's too: it is swept as far as it takes.
    function test_withdraw_moreThanTheBalance_sweepsWhatItTakes() public {
        uint256 charges;
        for (uint256 i = 0; i < 4; ++i) {
            charges += _deliverTo(payee);
        }
        (uint256 available, uint256 sweepable,) = coordinator.balances(account);
        vm.prank(address(puppet));
        coordinator.withdraw(account, FRIEND, available);
        (, uint256 still,) = coordinator.balances(account);
        vm.assertEq(still, sweepable, "swept without need");

        vm.prank(address(puppet));
        coordinator.withdraw(account, FRIEND, 1);
        (available, still,) = coordinator.balances(account);
        vm.assertEq(available + still, sweepable - 1, "money");
        vm.assertGt(still, 0, "swept more than it takes");

        bytes memory reason =
            abi.encodeWithSelector(IAccounts.InsufficientBalance.selector, account, sweepable - 1, sweepable);
        vm.prank(address(puppet));
        vm.expectRevert(reason);
        coordinator.withdraw(account, FRIEND, sweepable);

        vm.prank(address(puppet));
        coordinator.withdraw(account, FRIEND, type(uint256).max);
        vm.assertEq(FRIEND.balance, 10 ether - charges, "paid");
        // and the payee's share is the payee's
        vm.assertEq(coordinator.account(account).owed, charges, "owed");
        vm.assertEq(address(coordinator).balance, charges, "left");
    }

    function test_deposit_moreThanAnAccountHolds_reverts() public {
        vm.deal(address(this), type(uint128).max);
        vm.expectRevert();
        coordinator.deposit{value: 1 << 88}(account);
        vm.expectRevert();
        coordinator.deposit{value: (1 << 88) + 1}(account);
        vm.expectRevert();
        coordinator.deposit{value: (1 << 88) - 1}(account);
        vm.assertEq(address(coordinator).balance, 10 ether, "money");
        coordinator.deposit{value: (1 << 88) - 1 - 10 ether}(account);
        (uint256 available,,) = coordinator.balances(account);
        vm.assertEq(available, (1 << 88) - 1, "balance");
    }

    function test_withdraw_reserved_reverts() public {
        ask();
        uint256 quote = coordinator.quoteRequest(200_000, 1, 100 gwei);
        bytes memory reason =
            abi.encodeWithSelector(IAccounts.InsufficientBalance.selector, account, 10 ether - quote, 10 ether);
        vm.prank(address(puppet));
        vm.expectRevert(reason);
        coordinator.withdraw(account, FRIEND, 10 ether);
    }

    function test_withdraw_toNobody_reverts() public {
        vm.prank(address(puppet));
        vm.expectRevert(IAccounts.ZeroRecipient.selector);
        coordinator.withdraw(account, address(0), 1);
    }

    function test_withdraw_recipientRefuses_revertsAndKeepsTheMoney() public {
        bytes memory reason = abi.encodeWithSelector(IAccounts.TransferFailed.selector, address(coordinator), 1);
        vm.prank(address(puppet));
        vm.expectRevert(reason);
        coordinator.withdraw(account, address(coordinator), 1);
        (uint256 available,,) = coordinator.balances(account);
        vm.assertEq(available, 10 ether, "balance");
    }

    // ---------------------------------------------------------------- sweep

    function test_sweep_byAnyone_movesWhatSettledRequestsLeft() public {
        uint256 charges;
        for (uint256 i = 0; i < 3; ++i) {
            charges += _deliverTo(payee);
        }
        (uint256 available, uint256 sweepable, uint256 reserved) = coordinator.balances(account);
        vm.assertEq(available + sweepable + charges, 10 ether, "money");
        vm.assertEq(reserved, 0, "reserved");
        vm.prank(STRANGER);
        coordinator.sweep(account, 0, 3);
        (available, sweepable,) = coordinator.balances(account);
        vm.assertEq(available, 10 ether - charges, "balance");
        vm.assertEq(sweepable, 0, "sweepable");
        vm.assertEq(coordinator.account(account).owed, charges, "owed");

        // a second time there is nothing
        coordinator.sweep(account, 0, 3);
        vm.assertEq(coordinator.account(account).owed, charges, "owed");
        (available,,) = coordinator.balances(account);
        vm.assertEq(available, 10 ether - charges, "balance");
    }

    /// forge-config: default.fuzz.runs = 100
    /// @dev Any range: what lies in it is moved, once, and nothing beyond the account's slots.
    function testFuzz_sweep_anyRanges_moneyIsConserved(uint256 first, uint256 count, uint8 seed) public {
        if (seed % 3 == 0) first = first % 12;
        if (seed % 2 == 0) count = count % 12;
        uint256 charges;
        for (uint256 i = 0; i < 5; ++i) {
            charges += _deliverTo(payee);
        }
        ask();
        coordinator.sweep(account, first, count);
        (uint256 available, uint256 sweepable, uint256 reserved) = coordinator.balances(account);
        uint256 inRange = first >= 6 ? 0 : (count > 6 - first ? 6 : first + count) - first;
        // the sixth is open
        if (first < 6 && first + inRange == 6) inRange -= inRange == 0 ? 0 : 1;
        vm.assertEq(available + sweepable + reserved + charges, 10 ether, "money");
        uint256 owed = coordinator.account(account).owed;
        if (inRange == 0) vm.assertEq(owed, 0, "owed");
        if (inRange == 5) vm.assertEq(owed, charges, "owed");
        coordinator.sweep(account, 0, type(uint256).max);
        vm.assertEq(coordinator.account(account).owed, charges, "owed after all were swept");
    }

    function test_sweep_leavesStatus() public {
        IVRFCoordinator.Request memory r = ask();
        deliver(r);
        coordinator.sweep(account, 0, 8);
        assertStatus(r, IVRFCoordinator.RequestStatus.Fulfilled);
    }

    function test_sweep_ofOpenFailedAndRefunded_takesNothing() public {
        IVRFCoordinator.Request memory open = ask();
        IVRFCoordinator.Request memory late = ask();
        puppet.set(Puppet.Mode.Revert);
        IVRFCoordinator.Request memory failed = ask();
        deliver(failed);
        vm.roll(height() + 200);
        coordinator.refund(late);
        (uint256 available,, uint256 reserved) = coordinator.balances(account);
        coordinator.sweep(account, 0, type(uint256).max);
        (uint256 after_,, uint256 still) = coordinator.balances(account);
        vm.assertEq(after_, available, "balance");
        vm.assertEq(still, reserved, "reserved");
        assertStatus(open, IVRFCoordinator.RequestStatus.Pending);
        assertStatus(late, IVRFCoordinator.RequestStatus.Refunded);
        assertStatus(failed, IVRFCoordinator.RequestStatus.CallbackFailed);
    }

    function test_sweep_unknownAccount_doesNothing() public {
        coordinator.sweep(coordinator.accountId(FRIEND, 3), 0, 10);
        vm.assertEq(coordinator.account(coordinator.accountId(FRIEND, 3)).index, 0, "index");
    }

    /// @dev The next request that takes the slot sweeps it.
    function test_request_intoAUsedSlot_sweepsIt() public {
        uint256 charges;
        for (uint256 i = 0; i < 8; ++i) {
            charges += _deliverTo(payee);
        }
        vm.assertEq(coordinator.account(account).owed, 0, "owed before");
        (uint256 before, uint256 sweepableBefore,) = coordinator.balances(account);
        ask();
        (uint256 available, uint256 sweepable, uint256 reserved) = coordinator.balances(account);
        vm.assertEq(available + reserved + sweepable, before + sweepableBefore, "money");
        vm.assertGt(coordinator.account(account).owed, 0, "owed");
        vm.assertEq(available + sweepable + reserved + charges, 10 ether, "all money");
    }

    // ---------------------------------------------------------------- payees

    function test_registerPayee_again_isTheSameNumber() public {
        vm.assertEq(coordinator.registerPayee(RELAYER), payee, "number");
        vm.expectEmit(address(coordinator));
        emit IAccounts.PayeeRegistered(payee + 1, FRIEND);
        vm.assertEq(coordinator.registerPayee(FRIEND), payee + 1, "next number");
        vm.assertEq(coordinator.payeeRecipient(payee), RELAYER, "recipient");
        vm.assertEq(coordinator.payeeRecipient(payee + 1), FRIEND, "recipient");
        vm.assertEq(coordinator.payeeRecipient(0), address(0), "nobody");
    }

    function test_registerPayee_nobody_reverts() public {
        vm.expectRevert(IAccounts.ZeroRecipient.selector);
        coordinator.registerPayee(address(0));
    }

    function test_collect_unknownPayee_reverts() public {
        uint256[] memory none;
        vm.expectRevert(abi.encodeWithSelector(IAccounts.UnknownPayee.selector, 0));
        coordinator.collect(0, none);
        vm.expectRevert(abi.encodeWithSelector(IAccounts.UnknownPayee.selector, payee + 1));
        coordinator.collect(payee + 1, none);
    }

    function test_collect_byAnyone_paysTheRecipient() public {
        uint256 charge = _deliverTo(payee);
        coordinator.sweep(account, 0, 8);
        vm.expectEmit(address(coordinator));
        emit IAccounts.Collected(payee, RELAYER, charge);
        vm.prank(STRANGER);
        coordinator.collect(payee, _accounts(1));
        vm.assertEq(RELAYER.balance, charge, "paid");
        _collect(payee);
        vm.assertEq(RELAYER.balance, charge, "paid twice");
    }

    function test_collect_anAccountManyTimes_paysOnce() public {
        uint256 charge = _deliverTo(payee);
        coordinator.sweep(account, 0, 8);
        coordinator.collect(payee, _accounts(5));
        vm.assertEq(RELAYER.balance, charge, "paid");
    }

    function test_collect_withoutSweep_leavesItInTheSlot() public {
        uint256 charge = _deliverTo(payee);
        coordinator.collect(payee, _accounts(1));
        vm.assertEq(RELAYER.balance, 0, "paid before the sweep");
        coordinator.sweep(account, 0, 8);
        coordinator.collect(payee, _accounts(1));
        vm.assertEq(RELAYER.balance, charge, "paid");
    }

    function test_collect_anothersDebt_isLeft() public {
        uint32 other = coordinator.registerPayee(FRIEND);
        uint256 charge = _deliverTo(payee);
        coordinator.sweep(account, 0, 8);
        coordinator.collect(other, _accounts(1));
        vm.assertEq(FRIEND.balance, 0, "paid for another's work");
        coordinator.collect(payee, _accounts(1));
        vm.assertEq(RELAYER.balance, charge, "paid");
    }

    /// @dev Payees in turn: an account remembers one, and the others' earnings move out.
    /// forge-config: default.fuzz.runs = 32
    function testFuzz_collect_payeesInTurn_eachGetsItsOwn(uint256 seed) public {
        uint32[3] memory payees = [payee, coordinator.registerPayee(FRIEND), coordinator.registerPayee(STRANGER)];
        uint256[3] memory expected;
        uint256[3] memory before = [RELAYER.balance, FRIEND.balance, STRANGER.balance];
        uint256 left = 10 ether;
        for (uint256 i = 0; i < 12; ++i) {
            seed = uint256(keccak256(abi.encode(seed)));
            puppet.set(seed % 4 == 0 ? Puppet.Mode.Revert : Puppet.Mode.Keep);
            uint256 charge = _deliverTo(payees[seed % 3]);
            expected[seed % 3] += charge;
            left -= charge;
            if (seed % 5 == 0) coordinator.sweep(account, seed % 9, seed % 4);
            if (seed % 7 == 0) _collect(payees[seed / 7 % 3]);
        }
        coordinator.sweep(account, 0, 100);
        for (uint256 i = 0; i < 3; ++i) {
            _collect(payees[i]);
        }
        vm.assertEq(RELAYER.balance - before[0], expected[0], "first payee");
        vm.assertEq(FRIEND.balance - before[1], expected[1], "second payee");
        vm.assertEq(STRANGER.balance - before[2], expected[2], "third payee");
        vm.prank(address(puppet));
        coordinator.withdraw(account, address(puppet), type(uint256).max);
        vm.assertEq(address(puppet).balance, left, "withdrawn");
        vm.assertEq(address(coordinator).balance, 0, "left in the contract");
    }

    function test_collect_recipientRefuses_revertsAndKeepsTheClaim() public {
        payee = coordinator.registerPayee(address(coordinator));
        uint256 charge = _deliverTo(payee);
        coordinator.sweep(account, 0, 8);
        vm.expectRevert(abi.encodeWithSelector(IAccounts.TransferFailed.selector, address(coordinator), charge));
        coordinator.collect(payee, _accounts(1));
        vm.assertEq(coordinator.account(account).owed, charge, "owed");
    }

    function test_charge_ofOneAccount_isNotAnothers() public {
        Puppet other = newPuppet();
        uint256 theirs = coordinator.accountId(address(other), 0);
        fund(theirs, 10 ether);
        _deliverTo(payee);
        (uint256 available, uint256 sweepable, uint256 reserved) = coordinator.balances(theirs);
        vm.assertEq(available, 10 ether, "balance");
        vm.assertEq(sweepable + reserved, 0, "in slots");
    }

    // ----------------------------------------------------------------

    function _deliverTo(uint32 payee_) private returns (uint256 charge) {
        IVRFCoordinator.Request memory r = ask();
        mature(r);
        Manner memory m = world.manner();
        m.payee = payee_;
        IVRFCoordinator.Group memory g = answer(r, m);
        vm.recordLogs();
        settle(g);
        Vm.Log[] memory logs = vm.getRecordedLogs();
        Vm.Log memory log = logs[logs.length - 1];
        charge = Outcomes.charge(log.topics[0], log.data);
        vm.assertGt(charge, 0, "charge");
    }

    function _accounts(uint256 times) private view returns (uint256[] memory ids) {
        ids = new uint256[](times);
        for (uint256 i = 0; i < times; ++i) {
            ids[i] = account;
        }
    }

    function _collect(uint32 payee_) private {
        coordinator.collect(payee_, _accounts(1));
    }
}
