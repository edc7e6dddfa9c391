// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {IEnclaveRegistry} from "../../attestation/IEnclaveRegistry.sol";
import {Test} from "../Test.sol";
import {IRegistry} from "../vrf/Deployed.sol";

/// @dev Governance, guardian and strangers at work on six instances of two apps, with a second record of what should be.
contract RegistryHandler is Test {
    address private constant OWNER = address(0x0717);
    address private constant GUARDIAN = address(0x6a2d);

    IRegistry public registry;

    mapping(address instance => address) public appOf;
    mapping(address instance => uint64) public leaseEnd;
    mapping(address instance => bool) public revoked;
    mapping(address app => uint32) public policy;

    constructor() {
        vm.warp(1_800_000_000);
        registry = IRegistry(vm.deployCode("EnclaveRegistry.sol:EnclaveRegistry", abi.encode(OWNER, uint64(30 days))));
        vm.prank(OWNER);
        registry.setGuardian(GUARDIAN);
    }

    function instance(uint256 seed) public pure returns (address) {
        return address(uint160(0x1000 + seed % 6));
    }

    function app(uint256 seed) public pure returns (address) {
        return address(uint160(0x2000 + seed % 2));
    }

    function confirm(uint256 who, uint256 whom, uint256 lease) external {
        (address i, address a) = (instance(who), app(whom));
        lease = bound(lease, vm.getBlockTimestamp() - 10, vm.getBlockTimestamp() + 31 days);
        vm.prank(OWNER);
        try registry.confirm(i, a, "x", uint64(lease)) {
            vm.assertTrue(!revoked[i], "confirmed a removed instance");
            vm.assertTrue(appOf[i] == address(0) || appOf[i] == a, "changed the app");
            vm.assertGe(lease, leaseEnd[i], "shortened a lease");
            vm.assertGe(lease, vm.getBlockTimestamp(), "lease in the past");
            vm.assertLe(lease, vm.getBlockTimestamp() + 30 days, "lease too long");
            (appOf[i], leaseEnd[i]) = (a, uint64(lease));
        } catch {}
    }

    function revoke(uint256 who, bool guardian) external {
        address i = instance(who);
        vm.prank(guardian ? GUARDIAN : OWNER);
        try registry.revoke(i, "x") {
            revoked[i] = true;
        } catch {
            vm.assertTrue(appOf[i] == address(0) || revoked[i], "an instance couldn't be removed");
        }
    }

    function touch(uint256 who) external {
        try registry.touch(instance(who)) {} catch {}
    }

    function advancePolicy(uint256 whom) external {
        vm.prank(OWNER);
        registry.advancePolicy(app(whom), "x");
        ++policy[app(whom)];
    }

    function pass(uint256 time) external {
        vm.warp(vm.getBlockTimestamp() + time % 10 days);
    }

    /// @dev Nobody else can do anything.
    function strangers(uint256 who, uint256 whom) external {
        address i = instance(who);
        vm.startPrank(i);
        try registry.confirm(i, app(whom), "x", uint64(vm.getBlockTimestamp())) {
            vm.assertTrue(false, "a stranger confirmed");
        } catch {}
        try registry.revoke(i, "x") {
            vm.assertTrue(false, "a stranger revoked");
        } catch {}
        try registry.advancePolicy(app(whom), "x") {
            vm.assertTrue(false, "a stranger advanced the policy");
        } catch {}
        try registry.register(i, app(whom), "x") {
            vm.assertTrue(false, "registered without a verifier");
        } catch {}
        vm.stopPrank();
    }
}

contract RegistryInvariantTest is Test {
    RegistryHandler private handler;
    IRegistry private registry;

    function setUp() public {
        handler = new RegistryHandler();
        registry = handler.registry();
    }

    function targetContracts() public view returns (address[] memory targets) {
        targets = new address[](1);
        targets[0] = address(handler);
    }

    /// forge-config: default.invariant.runs = 8
    /// forge-config: default.invariant.fail-on-revert = true
    /// @dev An instance may act if and only if it was confirmed for the app, its lease lives, it wasn't removed, and it names
    /// the app's policy.
    function invariant_authorized_exactlyWhoShouldBe() public view {
        for (uint256 i = 0; i < 6; ++i) {
            address instance = handler.instance(i);
            for (uint256 j = 0; j < 2; ++j) {
                address app = handler.app(j);
                bool expected = handler.appOf(instance) == app && !handler.revoked(instance)
                    && handler.leaseEnd(instance) >= vm.getBlockTimestamp();
                uint32 policy = handler.policy(app);
                vm.assertTrue(registry.isAuthorized(instance, policy, app) == expected, "authorized");
                vm.assertTrue(!registry.isAuthorized(instance, policy + 1, app), "under a later policy");
                if (policy != 0) {
                    vm.assertTrue(!registry.isAuthorized(instance, policy - 1, app), "under an earlier policy");
                }
            }
            IEnclaveRegistry.Instance memory entry = registry.instances(instance);
            vm.assertTrue(entry.revoked == handler.revoked(instance), "tombstone");
            vm.assertEq(entry.app, handler.appOf(instance), "app");
            vm.assertEq(entry.leaseEnd, handler.leaseEnd(instance), "lease");
        }
    }

    /// forge-config: default.invariant.runs = 8
    /// forge-config: default.invariant.fail-on-revert = true
    /// @dev `liveUntil` never promises a worker that isn't there: it is past, or some live instance's lease reaches it.
    function invariant_liveUntil_neverPromisesTooMuch() public view {
        for (uint256 j = 0; j < 2; ++j) {
            uint256 until = registry.liveUntil(handler.app(j));
            if (until <= vm.getBlockTimestamp()) continue;
            uint256 longest;
            for (uint256 i = 0; i < 6; ++i) {
                address instance = handler.instance(i);
                if (handler.appOf(instance) != handler.app(j) || handler.revoked(instance)) continue;
                if (handler.leaseEnd(instance) > longest) longest = handler.leaseEnd(instance);
            }
            vm.assertLe(until, longest, "liveUntil");
        }
    }
}
