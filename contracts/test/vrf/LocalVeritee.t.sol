// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {IVRFCoordinator} from "../../vrf/interfaces/IVRFCoordinator.sol";
import {RequestTerms} from "../../vrf/RequestTerms.sol";
import {Test, Vm} from "../Test.sol";
import {Puppet} from "./Consumers.sol";
import {ICoordinator, IRegistry} from "./Deployed.sol";

interface ILocalVeritee {
    function registry() external view returns (IRegistry);
    function coordinator() external view returns (ICoordinator);
    function prover() external view returns (address);
    function keyLine() external view returns (bytes32);
    function fulfill(IVRFCoordinator.Request[] calldata requests) external;
    function prolong() external;
}

/// @dev What a consumer's tests run against: the real contracts with a worker in Solidity, in one deployment.
contract LocalVeriteeTest is Test {
    ILocalVeritee private local;
    ICoordinator private coordinator;
    Puppet private puppet;

    function setUp() public {
        vm.roll(100);
        local = ILocalVeritee(vm.deployCode("LocalVeritee.sol:LocalVeritee"));
        coordinator = local.coordinator();
        puppet = Puppet(payable(vm.deployCode("Consumers.sol:Puppet")));
        vm.deal(address(this), 100 ether);
        coordinator.deposit{value: 10 ether}(coordinator.accountId(address(puppet), 0));
    }

    function test_fulfill_deliversARequest() public {
        IVRFCoordinator.Request memory r = _ask();
        vm.roll(103);
        local.fulfill(_list(r));
        vm.assertEq(puppet.times(coordinator.requestIdOf(r)), 1, "callbacks");
        vm.assertTrue(puppet.wordsOf(coordinator.requestIdOf(r))[0] != 0, "word");
    }

    function test_fulfill_wholeGroup_deliversAll() public {
        IVRFCoordinator.Request[] memory rs = new IVRFCoordinator.Request[](5);
        for (uint256 i = 0; i < 5; ++i) {
            rs[i] = _ask();
        }
        vm.roll(103);
        local.fulfill(rs);
        vm.assertEq(puppet.count(), 5, "callbacks");
    }

    function test_fulfill_twentyRounds_deliverAll() public {
        for (uint256 i = 0; i < 20; ++i) {
            IVRFCoordinator.Request memory r = _ask();
            vm.roll(vm.getBlockNumber() + 3);
            local.fulfill(_list(r));
        }
        vm.assertEq(puppet.count(), 20, "callbacks");
    }

    function test_prolong_afterTheLease_servesAgain() public {
        vm.warp(vm.getBlockTimestamp() + 400 days);
        IVRFCoordinator.RandomnessParams memory params = _params();
        vm.prank(address(puppet));
        vm.expectRevert();
        coordinator.requestRandomness(params);
        local.prolong();
        IVRFCoordinator.Request memory r = _ask();
        vm.roll(vm.getBlockNumber() + 3);
        local.fulfill(_list(r));
        vm.assertEq(puppet.count(), 1, "callbacks");
    }

    function test_localProver_otherChains_cannotBeDeployed() public {
        uint256[4] memory chains = [uint256(1), 100, 11155111, 10200];
        for (uint256 i = 0; i < 4; ++i) {
            vm.chainId(chains[i]);
            vm.expectRevert(abi.encodeWithSignature("DevelopmentOnly(uint256)", chains[i]));
            this.deploy();
        }
        vm.chainId(1337);
        this.deploy();
    }

    function deploy() external {
        bytes memory code = vm.getCode("LocalProver.sol:LocalProver");
        assembly ("memory-safe") {
            if iszero(create(0, add(code, 0x20), mload(code))) {
                let m := mload(0x40)
                returndatacopy(m, 0, returndatasize())
                revert(m, returndatasize())
            }
        }
    }

    function _params() private view returns (IVRFCoordinator.RandomnessParams memory) {
        return IVRFCoordinator.RandomnessParams({
            keyLine: local.keyLine(),
            numWords: 1,
            account: 0,
            callbackGasLimit: 300_000,
            maxGasPrice: 10 gwei,
            confirmations: 3,
            input: ""
        });
    }

    function _ask() private returns (IVRFCoordinator.Request memory r) {
        IVRFCoordinator.RandomnessParams memory params = _params();
        vm.recordLogs();
        vm.prank(address(puppet));
        coordinator.requestRandomness(params);
        Vm.Log[] memory logs = vm.getRecordedLogs();
        Vm.Log memory log = logs[logs.length - 1];
        (bytes32 keyHash,, RequestTerms terms, bytes32 inputHash) =
            abi.decode(log.data, (bytes32, uint256, RequestTerms, bytes32));
        return IVRFCoordinator.Request(terms, address(puppet), params.keyLine, keyHash, inputHash);
    }

    function _list(IVRFCoordinator.Request memory r) private pure returns (IVRFCoordinator.Request[] memory rs) {
        rs = new IVRFCoordinator.Request[](1);
        rs[0] = r;
    }
}
