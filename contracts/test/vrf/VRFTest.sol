// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {IVRFCoordinator} from "../../vrf/interfaces/IVRFCoordinator.sol";
import {Test, Vm} from "../Test.sol";
import {Puppet} from "./Consumers.sol";
import {ICoordinator, IRegistry} from "./Deployed.sol";
import {APP, Ask, Manner, RELAYER, World} from "./World.sol";

/// @title What the tests of the coordinator start from
abstract contract VRFTest is Test {
    World internal world;
    ICoordinator internal coordinator;
    IRegistry internal registry;
    Puppet internal puppet;
    bytes32 internal line;

    /// @dev The puppet's own account number 0.
    uint256 internal account;
    uint32 internal payee;

    /// @dev Of settlements. forge sets a transaction's gas price back to zero after `setUp`.
    uint256 internal gasPrice = 12 gwei;

    function setUp() public virtual {
        world = World(vm.deployCode("World.sol:World"));
        line = world.lineOf(APP, 1);
        puppet = newPuppet();
        _settleIn();
    }

    /// @dev After another coordinator was deployed.
    function _settleIn() internal {
        coordinator = world.coordinator();
        registry = world.registry();
        account = coordinator.accountId(address(puppet), 0);
        payee = coordinator.registerPayee(RELAYER);
        fund(account, 10 ether);
    }

    function newPuppet() internal returns (Puppet) {
        return Puppet(payable(vm.deployCode("Consumers.sol:Puppet")));
    }

    function fund(uint256 id, uint256 amount) internal {
        vm.deal(address(this), amount);
        coordinator.deposit{value: amount}(id);
    }

    /// @dev A request of the puppet for one word after three blocks, paid by its own account.
    function usual() internal view returns (Ask memory) {
        return Ask(address(puppet), line, 0, 100 gwei, 200_000, 1, 3, "", 0);
    }

    function ask() internal returns (IVRFCoordinator.Request memory) {
        return world.ask(usual());
    }

    function ask(Ask memory a) internal returns (IVRFCoordinator.Request memory) {
        return world.ask(a);
    }

    /// @dev What the coordinator takes for the request.
    function params(Ask memory a) internal pure returns (IVRFCoordinator.RandomnessParams memory) {
        return IVRFCoordinator.RandomnessParams({
            keyLine: a.keyLine,
            numWords: a.words,
            account: a.account,
            callbackGasLimit: a.gasLimit,
            maxGasPrice: a.maxGasPrice,
            confirmations: a.confirmations,
            input: a.input
        });
    }

    function list(IVRFCoordinator.Request memory r) internal pure returns (IVRFCoordinator.Request[] memory rs) {
        rs = new IVRFCoordinator.Request[](1);
        rs[0] = r;
    }

    function list(IVRFCoordinator.Request memory a, IVRFCoordinator.Request memory b)
        internal
        pure
        returns (IVRFCoordinator.Request[] memory rs)
    {
        rs = new IVRFCoordinator.Request[](2);
        (rs[0], rs[1]) = (a, b);
    }

    function list(IVRFCoordinator.Group memory g) internal pure returns (IVRFCoordinator.Group[] memory gs) {
        gs = new IVRFCoordinator.Group[](1);
        gs[0] = g;
    }

    function list(IVRFCoordinator.Group memory a, IVRFCoordinator.Group memory b)
        internal
        pure
        returns (IVRFCoordinator.Group[] memory gs)
    {
        gs = new IVRFCoordinator.Group[](2);
        (gs[0], gs[1]) = (a, b);
    }

    function idOf(IVRFCoordinator.Request memory r) internal view returns (bytes32) {
        return coordinator.requestIdOf(r);
    }

    function height() internal view returns (uint256) {
        return vm.getBlockNumber();
    }

    /// @dev To the block in which the request matures, and a transaction there.
    function mature(IVRFCoordinator.Request memory r) internal {
        world.newTransaction();
        vm.txGasPrice(gasPrice);
        vm.roll(r.terms.blockNumber() + r.terms.confirmations());
    }

    /// @dev The worker's manner when the payee is the relayer.
    function paid() internal view returns (Manner memory m) {
        m = world.manner();
        m.payee = payee;
    }

    function answer(IVRFCoordinator.Request memory r) internal view returns (IVRFCoordinator.Group memory) {
        return world.answer(list(r));
    }

    function answer(IVRFCoordinator.Request memory r, Manner memory m)
        internal
        view
        returns (IVRFCoordinator.Group memory)
    {
        return world.answerAs(list(r), m);
    }

    function settle(IVRFCoordinator.Group memory g) internal {
        vm.txGasPrice(gasPrice);
        vm.prank(RELAYER);
        coordinator.settle(list(g));
    }

    /// @dev Matures, answers and settles; the relayer is paid.
    function deliver(IVRFCoordinator.Request memory r) internal returns (IVRFCoordinator.Group memory g) {
        mature(r);
        g = answer(r, paid());
        settle(g);
    }

    function statusOf(IVRFCoordinator.Request memory r) internal view returns (IVRFCoordinator.RequestStatus) {
        return coordinator.requestStatus(idOf(r));
    }

    function assertStatus(IVRFCoordinator.Request memory r, IVRFCoordinator.RequestStatus expected) internal view {
        vm.assertEq(uint256(statusOf(r)), uint256(expected), "status");
    }

    /// @dev That the puppet has got the words of the request once, and the right ones.
    function assertWords(Puppet consumer, IVRFCoordinator.Request memory r, IVRFCoordinator.Group memory g)
        internal
        view
    {
        bytes32 id = idOf(r);
        vm.assertEq(consumer.times(id), 1, "times that the callback ran");
        vm.assertEq(consumer.wordsOf(id), world.wordsOf(r, g), "words");
    }

    function assertSkippedGroup(IVRFCoordinator.Group memory g, IVRFCoordinator.SkipReason reason, uint256 detail)
        internal
    {
        vm.expectEmit(address(coordinator));
        emit IVRFCoordinator.GroupSkipped(0, reason, detail);
        settle(g);
    }

    /// @dev How many of the coordinator's logs carry the selector.
    function countLogs(Vm.Log[] memory logs, bytes32 selector) internal view returns (uint256 n) {
        for (uint256 i = 0; i < logs.length; ++i) {
            if (logs[i].emitter == address(coordinator) && logs[i].topics[0] == selector) ++n;
        }
    }
}
