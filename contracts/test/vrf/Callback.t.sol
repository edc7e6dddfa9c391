// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {IKeyLines} from "../../vrf/interfaces/IKeyLines.sol";
import {IVRFConsumer} from "../../vrf/interfaces/IVRFConsumer.sol";
import {IVRFCoordinator} from "../../vrf/interfaces/IVRFCoordinator.sol";
import {Vm} from "../Test.sol";
import {Bytecode, Puppet} from "./Consumers.sol";
import {Outcomes} from "./Deployed.sol";
import {VRFTest} from "./VRFTest.sol";
import {Ask, OWNER, STRANGER} from "./World.sol";

/// @dev What a callback sees, and what it can't do to a settlement.
contract CallbackTest is VRFTest {
    /// @dev Selector, id, offset, length, words: and nothing behind.
    function test_callback_calldata_isExact() public {
        vm.etch(address(puppet), type(Echo).runtimeCode);
        Ask memory a = usual();
        (a.words, a.gasLimit) = (3, 5_000_000);
        IVRFCoordinator.Request memory r = ask(a);
        IVRFCoordinator.Group memory g = deliver(r);
        bytes memory expected = abi.encodeCall(IVRFConsumer.rawFulfillRandomness, (idOf(r), world.wordsOf(r, g)));
        vm.assertEq(Echo(address(puppet)).dataHash(), keccak256(expected), "calldata");
        vm.assertEq(Echo(address(puppet)).caller(), address(coordinator), "caller");
    }

    function test_callback_reverts_isFailedWithEventAndMoney() public {
        puppet.set(Puppet.Mode.Revert);
        _assertFails(200_000);
    }

    function test_callback_burnsItsGas_isFailed() public {
        puppet.set(Puppet.Mode.Burn);
        _assertFails(500_000);
    }

    function test_callback_withoutGas_isFailed() public {
        _assertFails(0);
    }

    /// @dev What is returned isn't copied: a megabyte would cost the settlement two million gas.
    function test_callback_returnBomb_isDeliveredAndCostsNoMore() public {
        puppet.set(Puppet.Mode.ReturnBomb);
        IVRFCoordinator.Request memory r = _requestWith(6_000_000);
        mature(r);
        IVRFCoordinator.Group memory g = answer(r);
        coordinator.settle{gas: 6_400_000}(list(g));
        assertStatus(r, IVRFCoordinator.RequestStatus.Fulfilled);
    }

    function test_callback_revertBomb_isFailedAndCostsNoMore() public {
        puppet.set(Puppet.Mode.RevertBomb);
        IVRFCoordinator.Request memory r = _requestWith(6_000_000);
        mature(r);
        IVRFCoordinator.Group memory g = answer(r);
        coordinator.settle{gas: 6_400_000}(list(g));
        assertStatus(r, IVRFCoordinator.RequestStatus.CallbackFailed);

        // nor does a retry copy it
        bytes memory reason = abi.encodeWithSelector(IVRFCoordinator.CallbackReverted.selector, idOf(r));
        vm.prank(address(puppet));
        vm.expectRevert(reason);
        coordinator.retryCallback{gas: 6_400_000}(r, _betaOf(g));
    }

    function test_callback_consumerWithoutCode_isFailed() public {
        Ask memory a = usual();
        (a.consumer, a.value) = (STRANGER, 1 ether);
        IVRFCoordinator.Request memory r = ask(a);
        vm.recordLogs();
        deliver(r);
        assertStatus(r, IVRFCoordinator.RequestStatus.CallbackFailed);
        (IVRFCoordinator.FailureReason reason,,) = Outcomes.failure(vm.getRecordedLogs()[0].data);
        vm.assertEq(uint256(reason), uint256(IVRFCoordinator.FailureReason.NoCode), "reason");
    }

    /// @dev Since Cancun a contract keeps its code unless it destroys itself where it was made; on chains before, or in such a
    /// transaction, there is none left.
    function test_callback_selfDestructedConsumer_isFailedAndKept() public {
        IVRFCoordinator.Request memory r = ask();
        bytes memory code = address(puppet).code;
        vm.etch(address(puppet), "");
        IVRFCoordinator.Group memory g = deliver(r);
        assertStatus(r, IVRFCoordinator.RequestStatus.CallbackFailed);

        // made again in the same place, it gets its words
        vm.etch(address(puppet), code);
        vm.prank(address(puppet));
        coordinator.retryCallback(r, _betaOf(g));
        assertWords(puppet, r, g);
    }

    /// @dev An account that delegates to code (EIP-7702) has code.
    function test_callback_delegatedAccount_isDelivered() public {
        Ask memory a = usual();
        (a.consumer, a.value) = (STRANGER, 1 ether);
        IVRFCoordinator.Request memory r = ask(a);
        vm.etch(STRANGER, Bytecode.accepting());
        deliver(r);
        assertStatus(r, IVRFCoordinator.RequestStatus.Fulfilled);
    }

    function test_callback_destroysItselfMeanwhile_isDelivered() public {
        // SELFDESTRUCT to the caller
        vm.etch(address(puppet), hex"33ff");
        IVRFCoordinator.Request memory r = ask();
        deliver(r);
        assertStatus(r, IVRFCoordinator.RequestStatus.Fulfilled);
    }

    function test_callback_oneFailsAmongMany_othersAreDelivered() public {
        Puppet[4] memory bad = [newPuppet(), newPuppet(), newPuppet(), newPuppet()];
        bad[0].set(Puppet.Mode.Revert);
        bad[1].set(Puppet.Mode.Burn);
        bad[2].set(Puppet.Mode.RevertBomb);
        IVRFCoordinator.Request[] memory rs = new IVRFCoordinator.Request[](9);
        for (uint256 i = 0; i < 9; ++i) {
            Ask memory a = usual();
            if (i % 2 == 1) {
                (a.consumer, a.value) = (address(bad[i / 2]), 1 ether);
                if (i == 7) a.gasLimit = 0;
            }
            rs[i] = ask(a);
        }
        mature(rs[0]);
        IVRFCoordinator.Group memory g = world.answerAs(rs, paid());
        settle(g);
        for (uint256 i = 0; i < 9; ++i) {
            if (i % 2 == 0) assertWords(puppet, rs[i], g);
            else assertStatus(rs[i], IVRFCoordinator.RequestStatus.CallbackFailed);
        }
    }

    // ---------------------------------------------------------------- what it may look at

    function test_callbackKey_outsideACallback_isNone() public {
        (bytes32 keyHash, IKeyLines.KeyState state) = coordinator.callbackKey();
        vm.assertEq(keyHash, bytes32(0), "key");
        vm.assertEq(uint256(state), uint256(IKeyLines.KeyState.None), "state");
        deliver(ask());
        (keyHash,) = coordinator.callbackKey();
        vm.assertEq(keyHash, bytes32(0), "key after a settlement");
        vm.prank(address(puppet));
        coordinator.withdraw(account, STRANGER, 1);
        coordinator.sweep(account, 0, 1);
        (keyHash,) = coordinator.callbackKey();
        vm.assertEq(keyHash, bytes32(0), "key after a withdrawal");
    }

    function test_callbackKey_inACallback_isTheRequestsKeyAndItsState() public {
        puppet.tell(Puppet.Mode.Call, address(coordinator), 0, abi.encodeCall(coordinator.callbackKey, ()));
        IVRFCoordinator.Request memory r = ask();
        uint256 snapshot = vm.snapshotState();
        deliver(r);
        _assertSaw(r.keyHash, IKeyLines.KeyState.Active);
        vm.revertToState(snapshot);

        vm.prank(OWNER);
        coordinator.retireKey(line);
        deliver(r);
        _assertSaw(r.keyHash, IKeyLines.KeyState.Retiring);
        vm.revertToState(snapshot);

        vm.prank(OWNER);
        coordinator.compromiseKey(r.keyHash);
        deliver(r);
        _assertSaw(r.keyHash, IKeyLines.KeyState.Compromised);
    }

    function test_callbackKey_inARetry_isTheRequestsKey() public {
        puppet.set(Puppet.Mode.Revert);
        IVRFCoordinator.Request memory r = ask();
        IVRFCoordinator.Group memory g = deliver(r);
        vm.prank(OWNER);
        coordinator.compromiseKey(r.keyHash);
        puppet.tell(Puppet.Mode.Call, address(coordinator), 0, abi.encodeCall(coordinator.callbackKey, ()));
        vm.prank(address(puppet));
        coordinator.retryCallback(r, _betaOf(g));
        _assertSaw(r.keyHash, IKeyLines.KeyState.Compromised);
        (bytes32 keyHash,) = coordinator.callbackKey();
        vm.assertEq(keyHash, bytes32(0), "key after the retry");
    }

    function test_callbackKey_groupsOfTwoKeys_eachSeesItsOwn() public {
        Puppet other = newPuppet();
        Ask memory b = usual();
        (b.keyLine, b.consumer, b.value) = (world.lineOf(address(0xa99), 2), address(other), 1 ether);
        world.announce(b.keyLine, 0x1234567);
        puppet.tell(Puppet.Mode.Call, address(coordinator), 0, abi.encodeCall(coordinator.callbackKey, ()));
        other.tell(Puppet.Mode.Call, address(coordinator), 0, abi.encodeCall(coordinator.callbackKey, ()));
        IVRFCoordinator.Request memory ra = ask();
        IVRFCoordinator.Request memory rb = ask(b);
        mature(ra);
        coordinator.settle(list(answer(ra), answer(rb)));
        _assertSaw(ra.keyHash, IKeyLines.KeyState.Active);
        vm.assertEq(other.returned(), abi.encode(rb.keyHash, IKeyLines.KeyState.Active), "the other's key");
    }

    function test_requestStatus_inItsCallback_isFulfilled() public {
        IVRFCoordinator.Request memory r = ask();
        puppet.tell(Puppet.Mode.Call, address(coordinator), 0, abi.encodeCall(coordinator.requestStatus, (idOf(r))));
        deliver(r);
        vm.assertEq(puppet.returned(), abi.encode(IVRFCoordinator.RequestStatus.Fulfilled), "status");
    }

    /// @dev Neither can the words be had a second way meanwhile.
    function test_verifyAnswer_inItsCallback_reverts() public {
        IVRFCoordinator.Request memory r = ask();
        mature(r);
        IVRFCoordinator.Group memory g = answer(r, paid());
        puppet.tell(
            Puppet.Mode.Call,
            address(coordinator),
            0,
            abi.encodeCall(
                coordinator.verifyAnswer, (r, g.answer.px, uint8(g.answer.terms), g.answer.proof, g.witnesses)
            )
        );
        settle(g);
        vm.assertTrue(!puppet.called(), "verified during its own callback");
    }

    // ----------------------------------------------------------------

    function _requestWith(uint24 gasLimit) private returns (IVRFCoordinator.Request memory) {
        Ask memory a = usual();
        a.gasLimit = gasLimit;
        return ask(a);
    }

    function _assertFails(uint24 gasLimit) private {
        IVRFCoordinator.Request memory r = _requestWith(gasLimit);
        mature(r);
        IVRFCoordinator.Group memory g = answer(r, paid());
        vm.recordLogs();
        settle(g);
        Vm.Log[] memory logs = vm.getRecordedLogs();
        vm.assertEq(logs.length, 1, "logs");
        vm.assertEq(logs[0].topics[0], IVRFCoordinator.CallbackFailed.selector, "event");
        vm.assertEq(logs[0].topics[1], idOf(r), "id");
        (IVRFCoordinator.FailureReason reason, bytes32 beta, uint256 charge) = Outcomes.failure(logs[0].data);
        vm.assertEq(uint256(reason), uint256(IVRFCoordinator.FailureReason.Reverted), "reason");
        vm.assertEq(beta, _betaOf(g), "beta");
        assertStatus(r, IVRFCoordinator.RequestStatus.CallbackFailed);
        vm.assertEq(puppet.count(), 0, "callbacks");

        // the money isn't kept with the words
        (uint256 available, uint256 sweepable, uint256 reserved) = coordinator.balances(account);
        vm.assertEq(available, 10 ether - charge, "balance");
        vm.assertEq(sweepable + reserved, 0, "in slots");
        vm.assertEq(coordinator.account(account).owed, charge, "owed");
        vm.assertEq(coordinator.account(account).payee, payee, "payee");
        vm.assertGt(charge, 0, "charge");

        // done: it can't be settled a second time, nor refunded
        settle(g);
        vm.roll(height() + 300);
        vm.expectRevert(
            abi.encodeWithSelector(
                IVRFCoordinator.WrongStatus.selector, idOf(r), IVRFCoordinator.RequestStatus.CallbackFailed
            )
        );
        coordinator.refund(r);
        assertStatus(r, IVRFCoordinator.RequestStatus.CallbackFailed);
    }

    function _assertSaw(bytes32 keyHash, IKeyLines.KeyState state) private view {
        vm.assertTrue(puppet.called(), "the callback's call");
        vm.assertEq(puppet.returned(), abi.encode(keyHash, state), "key and state");
    }

    function _betaOf(IVRFCoordinator.Group memory g) private pure returns (bytes32) {
        return
            keccak256(abi.encode(keccak256("veritee/ecvrf/secp256k1/v1/output"), g.answer.proof.gx, g.answer.proof.gy));
    }
}

/// @dev Keeps what it was called with, and takes no money.
contract Echo {
    bytes32 public dataHash;
    address public caller;

    fallback() external {
        (dataHash, caller) = (keccak256(msg.data), msg.sender);
    }
}
