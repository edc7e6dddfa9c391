// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {IAccounts} from "../../vrf/interfaces/IAccounts.sol";
import {IVRFCoordinator} from "../../vrf/interfaces/IVRFCoordinator.sol";
import {Puppet} from "./Consumers.sol";
import {Spec} from "./Spec.sol";
import {VRFTest} from "./VRFTest.sol";
import {Ask, RELAYER, STRANGER} from "./World.sol";

/// @dev What can be called while a settlement, retry, refund, withdrawal, sweep or collection is under way: requests, and
/// nothing that moves money or words.
contract ReentrancyTest is VRFTest {
    IVRFCoordinator.Request private r;

    function setUp() public override {
        super.setUp();
        Ask memory a = usual();
        a.gasLimit = 3_000_000;
        r = ask(a);
    }

    // ---------------------------------------------------------------- from a callback

    function test_settle_inACallback_isLocked() public {
        IVRFCoordinator.Request memory other = ask();
        mature(other);
        IVRFCoordinator.Group memory g = answer(other);
        _assertLocked(abi.encodeCall(coordinator.settle, (list(g))));
        assertStatus(other, IVRFCoordinator.RequestStatus.Pending);
        _assertLocked(abi.encodeCall(coordinator.settleAnswer, (g.answer, g.witnesses, g.items)));
        assertStatus(other, IVRFCoordinator.RequestStatus.Pending);
    }

    function test_settle_ofNothingInACallback_isLocked() public {
        _assertLocked(abi.encodeCall(coordinator.settle, (new IVRFCoordinator.Group[](0))));
    }

    function test_refund_inACallback_isLocked() public {
        IVRFCoordinator.Request memory old = ask();
        vm.roll(height() + 200);
        _assertLocked(abi.encodeCall(coordinator.refund, (old)));
        _assertLocked(abi.encodeCall(coordinator.refund, (r)));
    }

    function test_withdraw_inACallback_isLocked() public {
        _assertLocked(abi.encodeCall(coordinator.withdraw, (account, address(puppet), 1)));
        _assertLocked(abi.encodeCall(coordinator.withdraw, (account, address(puppet), type(uint256).max)));
    }

    function test_sweep_inACallback_isLocked() public {
        _assertLocked(abi.encodeCall(coordinator.sweep, (account, 0, 10)));
    }

    function test_collect_inACallback_isLocked() public {
        uint256[] memory accounts = new uint256[](1);
        accounts[0] = account;
        _assertLocked(abi.encodeCall(coordinator.collect, (payee, accounts)));
    }

    function test_retryCallback_inACallback_isLocked() public {
        puppet.set(Puppet.Mode.Revert);
        IVRFCoordinator.Request memory failed = ask();
        IVRFCoordinator.Group memory g = deliver(failed);
        _assertLocked(
            abi.encodeCall(coordinator.retryCallback, (failed, Spec.beta(g.answer.proof.gx, g.answer.proof.gy)))
        );
        assertStatus(failed, IVRFCoordinator.RequestStatus.CallbackFailed);
    }

    function test_deposit_inACallback_isAllowed() public {
        vm.deal(address(puppet), 1 ether);
        puppet.tell(
            Puppet.Mode.CallStrictly, address(coordinator), 1 ether, abi.encodeCall(coordinator.deposit, (account))
        );
        (uint256 before,,) = coordinator.balances(account);
        deliver(r);
        assertStatus(r, IVRFCoordinator.RequestStatus.Fulfilled);
        (uint256 available,,) = coordinator.balances(account);
        vm.assertEq(available, before + 1 ether, "balance");
    }

    // ---------------------------------------------------------------- nested requests

    function test_requestRandomness_inACallback_takesAnotherSlotAndIsAnswered() public {
        _nest(usual());
        vm.recordLogs();
        IVRFCoordinator.Group memory g = deliver(r);
        IVRFCoordinator.Request memory nested = world.readRequest(vm.getRecordedLogs());
        assertStatus(r, IVRFCoordinator.RequestStatus.Fulfilled);
        assertStatus(nested, IVRFCoordinator.RequestStatus.Pending);
        vm.assertTrue(nested.terms.locator() != r.terms.locator(), "place");
        assertWords(puppet, r, g);

        puppet.set(Puppet.Mode.Keep);
        assertWords(puppet, nested, deliver(nested));
        assertStatus(r, IVRFCoordinator.RequestStatus.Fulfilled);
    }

    /// @dev All eight slots are in use and the cursor points at the one whose callback runs: a ninth is made.
    function test_requestRandomness_inACallbackWithNoSlotFree_growsTheAccount() public {
        for (uint256 i = 1; i < 8; ++i) {
            ask();
        }
        vm.assertEq(coordinator.account(account).cursor, 0, "cursor");
        _nest(usual());
        vm.recordLogs();
        deliver(r);
        IVRFCoordinator.Request memory nested = world.readRequest(vm.getRecordedLogs());
        vm.assertEq(nested.terms.slot(), 8, "slot");
        assertStatus(r, IVRFCoordinator.RequestStatus.Fulfilled);
        assertStatus(nested, IVRFCoordinator.RequestStatus.Pending);
    }

    /// @dev The slot of an item that was settled a moment before in the same group, with its money.
    function test_requestRandomness_inACallbackIntoAJustSettledSlot_isAllowedAndMoneyAddsUp() public {
        IVRFCoordinator.Request[] memory rs = new IVRFCoordinator.Request[](8);
        rs[0] = r;
        for (uint256 i = 1; i < 8; ++i) {
            Ask memory a = usual();
            a.gasLimit = 1_000_000;
            rs[i] = ask(a);
        }
        mature(r);
        _nest(usual());
        IVRFCoordinator.Group memory g = world.answerAs(rs, paid());
        settle(g);
        for (uint256 i = 1; i < 8; ++i) {
            vm.assertEq(puppet.times(idOf(rs[i])), 1, "callbacks");
        }
        (, uint256 sweepable, uint256 reserved) = coordinator.balances(account);
        uint256 quote = coordinator.quoteRequest(200_000, 1, 100 gwei);
        vm.assertEq(reserved, 8 * quote, "eight nested requests are open");
        coordinator.sweep(account, 0, 4095);
        (uint256 available,,) = coordinator.balances(account);
        vm.assertEq(available + reserved + coordinator.account(account).owed, address(coordinator).balance, "money");
        vm.assertGt(sweepable, 0, "sweepable");
    }

    /// @dev A callback that nests a request and then fails has made none.
    function test_requestRandomness_inAFailingCallback_isUndone() public {
        vm.etch(address(puppet), type(NestAndFail).runtimeCode);
        NestAndFail(address(puppet))
            .prepare(address(coordinator), abi.encodeCall(coordinator.requestRandomness, (params(usual()))));
        deliver(r);
        assertStatus(r, IVRFCoordinator.RequestStatus.CallbackFailed);
        (,, uint256 reserved) = coordinator.balances(account);
        vm.assertEq(reserved, 0, "reserved for a request that was undone");
        vm.assertEq(ask().terms.sequence(), r.terms.sequence() + 1, "sequence");
    }

    /// @dev Its own words can't be asked for with what its reserve will leave: the money isn't there yet.
    function test_requestRandomness_inACallback_cannotSpendItsOwnReserve() public {
        vm.prank(address(puppet));
        coordinator.withdraw(account, STRANGER, type(uint256).max);
        _nest(usual());
        deliver(r);
        assertStatus(r, IVRFCoordinator.RequestStatus.CallbackFailed);
    }

    // ---------------------------------------------------------------- from whoever receives money

    function test_withdraw_recipientCallsBack_isLocked() public {
        Greedy greedy = Greedy(payable(vm.deployCode("Reentrancy.t.sol:Greedy")));
        uint256 id = coordinator.accountId(address(greedy), 0);
        fund(id, 4 ether);
        greedy.prepare(address(coordinator), abi.encodeCall(coordinator.withdraw, (id, address(greedy), 1 ether)));
        vm.prank(address(greedy));
        coordinator.withdraw(id, address(greedy), 1 ether);
        vm.assertEq(address(greedy).balance, 1 ether, "received");
        vm.assertEq(greedy.returned(), abi.encodeWithSelector(IAccounts.Locked.selector), "reason");
        (uint256 available,,) = coordinator.balances(id);
        vm.assertEq(available, 3 ether, "balance");
    }

    function test_collect_recipientCallsBack_isLocked() public {
        Greedy greedy = Greedy(payable(vm.deployCode("Reentrancy.t.sol:Greedy")));
        payee = coordinator.registerPayee(address(greedy));
        deliver(r);
        coordinator.sweep(account, 0, 10);
        uint256 owed = coordinator.account(account).owed;
        uint256[] memory accounts = new uint256[](3);
        (accounts[0], accounts[1], accounts[2]) = (account, account, account);
        bytes memory again = abi.encodeCall(coordinator.collect, (payee, accounts));
        greedy.prepare(address(coordinator), again);
        coordinator.collect(payee, accounts);
        vm.assertEq(address(greedy).balance, owed, "received");
        vm.assertEq(greedy.returned(), abi.encodeWithSelector(IAccounts.Locked.selector), "reason");
        vm.assertEq(coordinator.account(account).owed, 0, "owed");
    }

    /// @dev Settling from inside a withdrawal would let the recipient choose the state in which a callback runs.
    function test_settle_fromAWithdrawalsRecipient_isLocked() public {
        Greedy greedy = Greedy(payable(vm.deployCode("Reentrancy.t.sol:Greedy")));
        uint256 id = coordinator.accountId(address(greedy), 0);
        fund(id, 4 ether);
        mature(r);
        greedy.prepare(address(coordinator), abi.encodeCall(coordinator.settle, (list(answer(r)))));
        vm.prank(address(greedy));
        coordinator.withdraw(id, address(greedy), 1 ether);
        vm.assertEq(greedy.returned(), abi.encodeWithSelector(IAccounts.Locked.selector), "reason");
        assertStatus(r, IVRFCoordinator.RequestStatus.Pending);
    }

    // ---------------------------------------------------------------- after all of it

    function test_lock_afterEveryWayOut_isFree() public {
        // a settlement that skips, one that fails, a refund, a sweep, a reverting retry
        mature(r);
        IVRFCoordinator.Group memory g = answer(r);
        g.answer.proof.gx ^= 1;
        settle(g);
        puppet.set(Puppet.Mode.Revert);
        g = deliver(r);
        coordinator.sweep(account, 0, 1);
        vm.prank(address(puppet));
        vm.expectRevert();
        coordinator.retryCallback(r, Spec.beta(g.answer.proof.gx, g.answer.proof.gy));
        IVRFCoordinator.Request memory late = ask();
        vm.roll(height() + 200);
        coordinator.refund(late);
        puppet.set(Puppet.Mode.Keep);
        IVRFCoordinator.Request memory next = ask();
        assertWords(puppet, next, deliver(next));
        vm.prank(address(puppet));
        coordinator.withdraw(account, STRANGER, 1);
    }

    /// @dev Somebody settles from inside a consumer's own locked function: its callback fails then, the words are kept, and
    /// for a while only the consumer or its account's owner may repeat it.
    function test_settle_insideTheConsumersLock_failsAndOnlyItMayRetryAtFirst() public {
        LockedConsumer consumer = LockedConsumer(vm.deployCode("Reentrancy.t.sol:LockedConsumer"));
        Ask memory a = usual();
        (a.consumer, a.value) = (address(consumer), 1 ether);
        IVRFCoordinator.Request memory mine = ask(a);
        mature(mine);
        IVRFCoordinator.Group memory g = answer(mine);
        // the consumer calls out under its lock, and whom it calls settles
        consumer.work(address(coordinator), abi.encodeCall(coordinator.settle, (list(g))));
        assertStatus(mine, IVRFCoordinator.RequestStatus.CallbackFailed);
        vm.assertEq(consumer.word(), 0, "word");

        bytes32 beta = Spec.beta(g.answer.proof.gx, g.answer.proof.gy);
        vm.prank(RELAYER);
        vm.expectRevert(abi.encodeWithSelector(IVRFCoordinator.RetryReserved.selector, RELAYER, height() + 50));
        coordinator.retryCallback(mine, beta);
        vm.prank(address(consumer));
        coordinator.retryCallback(mine, beta);
        vm.assertEq(consumer.word(), world.wordsOf(mine, g)[0], "word");
    }

    // ----------------------------------------------------------------

    function _nest(Ask memory a) private {
        puppet.tell(
            Puppet.Mode.CallStrictly,
            address(coordinator),
            0,
            abi.encodeCall(coordinator.requestRandomness, (params(a)))
        );
    }

    /// @dev From a callback of the puppet, the call fails with `Locked`.
    function _assertLocked(bytes memory data) private {
        uint256 snapshot = vm.snapshotState();
        puppet.tell(Puppet.Mode.Call, address(coordinator), 0, data);
        deliver(r);
        assertStatus(r, IVRFCoordinator.RequestStatus.Fulfilled);
        vm.assertEq(puppet.times(idOf(r)), 1, "callbacks");
        vm.assertTrue(!puppet.called(), "allowed");
        vm.assertEq(puppet.returned(), abi.encodeWithSelector(IAccounts.Locked.selector), "reason");
        vm.revertToState(snapshot);
    }
}

/// @dev Calls back whoever pays it.
contract Greedy {
    address private _target;
    bytes private _data;
    bytes public returned;

    receive() external payable {
        (, returned) = _target.call(_data);
    }

    function prepare(address target, bytes calldata data) external {
        (_target, _data) = (target, data);
    }
}

/// @dev Asks in its callback and then fails.
contract NestAndFail {
    address private _target;
    bytes private _data;

    function prepare(address target, bytes calldata data) external {
        (_target, _data) = (target, data);
    }

    function rawFulfillRandomness(bytes32, uint256[] calldata) external {
        (bool ok,) = _target.call(_data);
        require(!ok, "nested, and undone");
    }
}

/// @dev A consumer with a lock of its own.
contract LockedConsumer {
    uint256 public word;
    bool private _busy;

    function work(address target, bytes calldata data) external {
        _busy = true;
        (bool ok,) = target.call(data);
        require(ok, "call");
        _busy = false;
    }

    function rawFulfillRandomness(bytes32, uint256[] calldata words) external {
        require(!_busy, "busy");
        word = words[0];
    }
}
