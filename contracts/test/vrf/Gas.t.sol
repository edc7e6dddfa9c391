// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {ECVRF} from "../../vrf/ECVRF.sol";
import {IVRFCoordinator} from "../../vrf/interfaces/IVRFCoordinator.sol";
import {Bytecode} from "./Consumers.sol";
import {IProver} from "./Deployed.sol";
import {VRFTest} from "./VRFTest.sol";
import {Ask, OWNER, RELAYER} from "./World.sol";

/// @dev Gas of execution alone, everything cold that is cold in a transaction of its own: held in snapshots/Randomness.json, so
/// that a change of it shows up in a review. Transactions cost 21,000 and their calldata more; `make gas` has receipts.
/// `FORGE_SNAPSHOT_CHECK=true forge test --match-contract GasSnapshot` fails if it changed; without, it is written anew.
contract GasSnapshotTest is VRFTest {
    /// @dev The least that a consumer does: it keeps one word in a slot that isn't zero.
    address private keeper;

    function setUp() public override {
        super.setUp();
        keeper = _keeper(0);
        fund(coordinator.accountId(keeper, 0), 1_000 ether);
    }

    function test_gas_requestRandomness() public {
        _cool();
        _ask();
        vm.snapshotGasLastCall("Randomness", "request, first of an account");
        _ask();
        _cool();
        _ask();
        vm.snapshotGasLastCall("Randomness", "request, into a fresh slot");
        _useSlots();
        _cool();
        _ask();
        vm.snapshotGasLastCall("Randomness", "request, into a used slot");
        vm.warp(vm.getBlockTimestamp() + 2 hours);
        _cool();
        _ask();
        vm.snapshotGasLastCall("Randomness", "request, worker asked for again");
    }

    function test_gas_settleAnswer() public {
        _useSlots();
        _settle(1, 1);
        vm.snapshotGasLastCall("Randomness", "settle 1");
        _settle(10, 1);
        vm.snapshotGasLastCall("Randomness", "settle 10 of one consumer");
        _settle(10, 10);
        vm.snapshotGasLastCall("Randomness", "settle 10 of ten accounts");
        _settle(50, 10);
        vm.snapshotGasLastCall("Randomness", "settle 50 of ten accounts");
    }

    function test_gas_settleAnswer_secondIsCheap() public {
        IVRFCoordinator.Group memory g = _settle(10, 1);
        _cool();
        vm.prank(RELAYER);
        coordinator.settleAnswer(g.answer, g.witnesses, g.items);
        vm.snapshotGasLastCall("Randomness", "settle 10 that are done");
    }

    function test_gas_failureAndRetry() public {
        _useSlots();
        vm.etch(keeper, Bytecode.reverting());
        IVRFCoordinator.Request memory r = _request(keeper);
        mature(r);
        IVRFCoordinator.Group memory g = answer(r, paid());
        _cool();
        vm.prank(RELAYER);
        coordinator.settleAnswer(g.answer, g.witnesses, g.items);
        vm.snapshotGasLastCall("Randomness", "settle 1, callback fails");
        assertStatus(r, IVRFCoordinator.RequestStatus.CallbackFailed);
        vm.etch(keeper, Bytecode.keeping());
        _cool();
        vm.prank(keeper);
        coordinator.retryCallback(
            r,
            keccak256(abi.encode(keccak256("veritee/ecvrf/secp256k1/v1/output"), g.answer.proof.gx, g.answer.proof.gy))
        );
        vm.snapshotGasLastCall("Randomness", "retry");
    }

    function test_gas_refund() public {
        IVRFCoordinator.Request memory r = _request(keeper);
        vm.roll(height() + 200);
        _cool();
        coordinator.refund(r);
        vm.snapshotGasLastCall("Randomness", "refund and pin");
    }

    function test_gas_money() public {
        _useSlots();
        uint256 id = coordinator.accountId(keeper, 0);
        _cool();
        coordinator.sweep(id, 0, 8);
        vm.snapshotGasLastCall("Randomness", "sweep 8");
        _cool();
        vm.prank(keeper);
        coordinator.withdraw(id, OWNER, 1 ether);
        vm.snapshotGasLastCall("Randomness", "withdraw");
        uint256[] memory ids = new uint256[](1);
        ids[0] = id;
        _cool();
        coordinator.collect(payee, ids);
        vm.snapshotGasLastCall("Randomness", "collect from one account");
        vm.deal(address(this), 1 ether);
        _cool();
        coordinator.deposit{value: 1 ether}(id);
        vm.snapshotGasLastCall("Randomness", "deposit");
    }

    function test_gas_keys() public {
        (uint256 px, uint8 parity, bytes32 keyHash) = world.keyOf(0x5ec0d);
        IProver prover = world.prover();
        (ECVRF.Proof memory proof, uint256[] memory witnesses) =
            prover.prove(0x5ec0d, coordinator.possessionInput(line, keyHash), 0);
        _cool();
        vm.prank(OWNER);
        coordinator.announceKey(line, px, parity, proof, witnesses);
        vm.snapshotGasLastCall("Randomness", "announce a key");
        vm.warp(vm.getBlockTimestamp() + 1 days);
        _cool();
        coordinator.activateKey(line);
        vm.snapshotGasLastCall("Randomness", "activate a key");
    }

    /// @dev The mean over 64 inputs: the number of witnesses differs.
    function test_gas_verify() public {
        IProver prover = world.prover();
        (uint256 px, uint8 parity) = prover.publicKey(0x77);
        uint256 sum;
        for (uint256 i = 0; i < 64; ++i) {
            (ECVRF.Proof memory proof, uint256[] memory witnesses) = prover.prove(0x77, bytes32(i), 0);
            sum += prover.gasOfVerify(px, parity, bytes32(i), proof, witnesses);
        }
        vm.snapshotValue("Randomness", "verify a proof, mean", sum / 64);
        vm.assertLt(sum / 64, 13_500, "gas of a verification");
    }

    // ----------------------------------------------------------------

    function _keeper(uint256 i) private returns (address who) {
        who = address(uint160(0xc0de00 + i));
        vm.etch(who, Bytecode.keeping());
        vm.store(who, 0, bytes32(uint256(1)));
    }

    function _cool() private {
        vm.cool(address(coordinator));
        vm.cool(address(registry));
        vm.cool(keeper);
        vm.cool(RELAYER);
        vm.cool(OWNER);
    }

    function _params() private view returns (IVRFCoordinator.RandomnessParams memory) {
        Ask memory a = usual();
        a.gasLimit = 100_000;
        return params(a);
    }

    function _ask() private {
        IVRFCoordinator.RandomnessParams memory p = _params();
        vm.prank(keeper);
        coordinator.requestRandomness(p);
    }

    function _request(address consumer) private returns (IVRFCoordinator.Request memory) {
        Ask memory a = usual();
        (a.consumer, a.gasLimit) = (consumer, 100_000);
        return ask(a);
    }

    /// @dev After it, the keeper's eight slots have been used and its payee is known to the account.
    function _useSlots() private {
        for (uint256 i = 0; i < 17; ++i) {
            IVRFCoordinator.Request memory r = _request(keeper);
            mature(r);
            settle(answer(r, paid()));
        }
    }

    /// @dev Settles `count` requests by `consumers` consumers, each with its own account and all slots used before.
    function _settle(uint256 count, uint256 consumers) private returns (IVRFCoordinator.Group memory g) {
        address[] memory who = new address[](consumers);
        for (uint256 i = 0; i < consumers; ++i) {
            who[i] = _keeper(i);
            fund(coordinator.accountId(who[i], 0), 10 ether);
        }
        for (uint256 round = 0; round < 2; ++round) {
            IVRFCoordinator.Request[] memory rs = new IVRFCoordinator.Request[](count);
            for (uint256 i = 0; i < count; ++i) {
                rs[i] = _request(who[i % consumers]);
            }
            mature(rs[0]);
            g = world.answerAs(rs, paid());
            world.newTransaction();
            _cool();
            for (uint256 i = 0; i < consumers; ++i) {
                vm.cool(who[i]);
            }
            vm.prank(RELAYER);
            coordinator.settleAnswer(g.answer, g.witnesses, g.items);
        }
    }
}
