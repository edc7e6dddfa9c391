// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {IVRFCoordinator} from "../../vrf/interfaces/IVRFCoordinator.sol";
import {RequestTerms} from "../../vrf/RequestTerms.sol";
import {Puppet} from "./Consumers.sol";
import {Spec} from "./Spec.sol";
import {VRFTest} from "./VRFTest.sol";
import {Ask, RETRY_BLOCKS, STRANGER} from "./World.sol";

/// @dev A failed callback is kept with its words, and repeated by whom and when the rules say.
contract RetryTest is VRFTest {
    IVRFCoordinator.Request private r;
    IVRFCoordinator.Group private g;
    bytes32 private beta;
    uint256 private failedAt;

    function setUp() public override {
        super.setUp();
        puppet.set(Puppet.Mode.Revert);
        Ask memory a = usual();
        a.words = 3;
        r = ask(a);
        IVRFCoordinator.Group memory group = deliver(r);
        beta = Spec.beta(group.answer.proof.gx, group.answer.proof.gy);
        g.answer = group.answer;
        failedAt = height();
    }

    function test_retryCallback_byTheConsumerAtOnce_delivers() public {
        puppet.set(Puppet.Mode.Keep);
        vm.expectEmit(address(coordinator));
        emit IVRFCoordinator.CallbackRetried(idOf(r));
        vm.prank(address(puppet));
        coordinator.retryCallback(r, beta);
        assertStatus(r, IVRFCoordinator.RequestStatus.Fulfilled);
        assertWords(puppet, r, g);
    }

    function test_retryCallback_byTheAccountsOwnerAtOnce_delivers() public {
        Puppet other = newPuppet();
        other.set(Puppet.Mode.Revert);
        vm.prank(address(puppet));
        coordinator.addConsumer(account, address(other));
        Ask memory a = usual();
        (a.consumer, a.account) = (address(other), account);
        IVRFCoordinator.Request memory theirs = ask(a);
        IVRFCoordinator.Group memory group = deliver(theirs);
        other.set(Puppet.Mode.Keep);
        vm.prank(address(puppet));
        coordinator.retryCallback(theirs, Spec.beta(group.answer.proof.gx, group.answer.proof.gy));
        assertWords(other, theirs, group);
    }

    /// @dev A consumer of the account that isn't this request's, nor any other caller.
    function test_retryCallback_byOthersEarly_reverts() public {
        puppet.set(Puppet.Mode.Keep);
        vm.prank(address(puppet));
        coordinator.addConsumer(account, STRANGER);
        uint256 until = failedAt + RETRY_BLOCKS;
        for (uint256 i = 0; i < 2; ++i) {
            vm.roll(i == 0 ? failedAt : until);
            vm.prank(STRANGER);
            vm.expectRevert(abi.encodeWithSelector(IVRFCoordinator.RetryReserved.selector, STRANGER, until));
            coordinator.retryCallback(r, beta);
        }
        vm.roll(until + 1);
        vm.prank(STRANGER);
        coordinator.retryCallback(r, beta);
        assertWords(puppet, r, g);
    }

    function test_retryCallback_twice_revertsAndRunsOnce() public {
        puppet.set(Puppet.Mode.Keep);
        vm.prank(address(puppet));
        coordinator.retryCallback(r, beta);
        _refused(
            abi.encodeWithSelector(
                IVRFCoordinator.WrongStatus.selector, idOf(r), IVRFCoordinator.RequestStatus.Fulfilled
            )
        );
        assertWords(puppet, r, g);
    }

    function test_retryCallback_failsAgain_revertsAndIsKept() public {
        for (uint256 i = 0; i < 3; ++i) {
            _refused(abi.encodeWithSelector(IVRFCoordinator.CallbackReverted.selector, idOf(r)));
            assertStatus(r, IVRFCoordinator.RequestStatus.CallbackFailed);
        }
        // the blocks that are reserved don't begin anew
        vm.roll(failedAt + RETRY_BLOCKS + 1);
        puppet.set(Puppet.Mode.Keep);
        vm.prank(STRANGER);
        coordinator.retryCallback(r, beta);
        assertWords(puppet, r, g);
    }

    function test_retryCallback_consumerWithoutCode_reverts() public {
        vm.etch(address(puppet), "");
        _refused(abi.encodeWithSelector(IVRFCoordinator.CallbackReverted.selector, idOf(r)));
        assertStatus(r, IVRFCoordinator.RequestStatus.CallbackFailed);
    }

    function testFuzz_retryCallback_anotherBeta_reverts(bytes32 other) public {
        vm.assume(other != beta);
        puppet.set(Puppet.Mode.Keep);
        bytes32 right = beta;
        beta = other;
        _refused(abi.encodeWithSelector(IVRFCoordinator.WrongOutput.selector, idOf(r)));
        beta = right;
        assertStatus(r, IVRFCoordinator.RequestStatus.CallbackFailed);
    }

    /// @dev Whatever else is said of the request: it isn't this one then, and nothing is called.
    function testFuzz_retryCallback_anotherRequest_reverts(uint256 which, uint256 bit) public {
        puppet.set(Puppet.Mode.Keep);
        IVRFCoordinator.Request memory other = r;
        bytes32 flip = bytes32(1 << (bit % 256));
        which %= 5;
        if (which == 0) other.terms = RequestTerms.wrap(RequestTerms.unwrap(other.terms) ^ uint256(flip));
        if (which == 1) other.consumer = address(uint160(other.consumer) ^ uint160(1 << (bit % 160)));
        if (which == 2) other.keyLine ^= flip;
        if (which == 3) other.keyHash ^= flip;
        if (which == 4) other.inputHash ^= flip;
        vm.roll(failedAt + RETRY_BLOCKS + 1);
        vm.expectRevert();
        coordinator.retryCallback(other, beta);
        assertStatus(r, IVRFCoordinator.RequestStatus.CallbackFailed);
        vm.assertEq(puppet.count(), 0, "callbacks");
    }

    function test_retryCallback_pendingFulfilledRefunded_reverts() public {
        puppet.set(Puppet.Mode.Keep);
        IVRFCoordinator.Request memory p = ask();
        _refused(p, IVRFCoordinator.RequestStatus.Pending);
        deliver(p);
        _refused(p, IVRFCoordinator.RequestStatus.Fulfilled);
        IVRFCoordinator.Request memory late = ask();
        vm.roll(height() + 200);
        coordinator.refund(late);
        _refused(late, IVRFCoordinator.RequestStatus.Refunded);
    }

    /// @dev It costs the account nothing: whoever retries pays for the gas.
    function test_retryCallback_isFree() public {
        puppet.set(Puppet.Mode.Keep);
        (uint256 before,,) = coordinator.balances(account);
        uint256 owed = coordinator.account(account).owed;
        vm.prank(address(puppet));
        coordinator.retryCallback(r, beta);
        vm.prank(address(puppet));
        coordinator.sweep(account, 0, 4095);
        (uint256 available,,) = coordinator.balances(account);
        vm.assertEq(available, before, "balance");
        vm.assertEq(coordinator.account(account).owed, owed, "owed");
    }

    /// @dev Its slot is used again only after it was delivered.
    function test_retryCallback_afterManyOtherRequests_sameWords() public {
        puppet.set(Puppet.Mode.Keep);
        for (uint256 i = 0; i < 20; ++i) {
            IVRFCoordinator.Request memory other = ask();
            vm.assertTrue(other.terms.locator() != r.terms.locator(), "slot of a failed request");
            deliver(other);
        }
        vm.roll(height() + 100_000);
        vm.prank(STRANGER);
        coordinator.retryCallback(r, beta);
        assertWords(puppet, r, g);
    }

    function test_retryCallback_inTheCallbackOfAnother_isLocked() public {
        puppet.tell(Puppet.Mode.Call, address(coordinator), 0, abi.encodeCall(coordinator.retryCallback, (r, beta)));
        IVRFCoordinator.Request memory other = ask();
        deliver(other);
        vm.assertTrue(!puppet.called(), "retried inside a settlement");
        assertStatus(r, IVRFCoordinator.RequestStatus.CallbackFailed);
    }

    /// @dev A request that the retried callback makes takes another slot.
    function test_retryCallback_nestedRequest_isAllowed() public {
        puppet.tell(
            Puppet.Mode.CallStrictly,
            address(coordinator),
            0,
            abi.encodeCall(coordinator.requestRandomness, (params(usual())))
        );
        vm.recordLogs();
        vm.prank(address(puppet));
        coordinator.retryCallback(r, beta);
        IVRFCoordinator.Request memory nested = world.readRequest(vm.getRecordedLogs());
        vm.assertTrue(nested.terms.locator() != r.terms.locator(), "place");
        assertStatus(r, IVRFCoordinator.RequestStatus.Fulfilled);
        assertStatus(nested, IVRFCoordinator.RequestStatus.Pending);
    }

    function _refused(bytes memory reason) private {
        vm.prank(address(puppet));
        vm.expectRevert(reason);
        coordinator.retryCallback(r, beta);
    }

    function _refused(IVRFCoordinator.Request memory other, IVRFCoordinator.RequestStatus status) private {
        bytes memory reason = abi.encodeWithSelector(IVRFCoordinator.WrongStatus.selector, idOf(other), status);
        vm.prank(address(puppet));
        vm.expectRevert(reason);
        coordinator.retryCallback(other, beta);
    }
}
