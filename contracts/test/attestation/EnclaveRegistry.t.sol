// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {IEnclaveRegistry} from "../../attestation/IEnclaveRegistry.sol";
import {Test} from "../Test.sol";
import {IRegistry} from "../vrf/Deployed.sol";
import {SignedEvidence} from "./SignedEvidence.sol";

/// @dev Who may let an instance act, for which app, until when; and that what was removed never comes back.
contract EnclaveRegistryTest is Test {
    address private constant OWNER = address(0x0717);
    address private constant GUARDIAN = address(0x6a2d);
    address private constant STRANGER = address(0x57a);
    address private constant APP = address(0xa99);
    address private constant OTHER_APP = address(0xb99);
    address private constant ONE = address(0x111);
    address private constant TWO = address(0x222);
    uint64 private constant MAX_LEASE = 30 days;
    uint64 private constant NOW = 1_800_000_000;

    error OwnableUnauthorizedAccount(address account);

    IRegistry private registry;

    function setUp() public {
        vm.warp(NOW);
        registry = IRegistry(vm.deployCode("EnclaveRegistry.sol:EnclaveRegistry", abi.encode(OWNER, MAX_LEASE)));
        vm.prank(OWNER);
        registry.setGuardian(GUARDIAN);
    }

    // ---------------------------------------------------------------- construction

    function test_constructor_maxLease_isBounded() public {
        _deployable(1);
        _deployable(366 days);
        vm.expectRevert();
        this.deploy(0);
        vm.expectRevert();
        this.deploy(366 days + 1);
    }

    // ---------------------------------------------------------------- confirm

    function test_confirm_newInstance_isAuthorizedForItsAppAlone() public {
        vm.expectEmit(address(registry));
        emit IEnclaveRegistry.InstanceConfirmed(ONE, APP, "label", NOW + 1 days);
        _confirm(ONE, APP, NOW + 1 days);
        vm.assertTrue(registry.isAuthorized(ONE, 0, APP), "authorized");
        vm.assertTrue(!registry.isAuthorized(ONE, 0, OTHER_APP), "another app");
        vm.assertTrue(!registry.isAuthorized(ONE, 1, APP), "another policy");
        vm.assertTrue(!registry.isAuthorized(TWO, 0, APP), "another instance");
        vm.assertTrue(!registry.isAuthorized(address(0), 0, APP), "nobody");
        vm.assertTrue(!registry.isAuthorized(TWO, 0, address(0)), "unknown, for no app");
        vm.assertTrue(!registry.isAuthorized(address(0), 0, address(0)), "nobody, for no app");
        IEnclaveRegistry.Instance memory i = registry.instances(ONE);
        vm.assertEq(i.app, APP, "app");
        vm.assertEq(i.leaseEnd, NOW + 1 days, "lease");
        vm.assertTrue(!i.revoked, "revoked");
        vm.assertEq(registry.labels(ONE), bytes32("label"), "label");
        vm.assertEq(registry.liveUntil(APP), NOW + 1 days, "live");
    }

    function test_confirm_others_reverts() public {
        address[3] memory others = [GUARDIAN, STRANGER, APP];
        for (uint256 i = 0; i < 3; ++i) {
            vm.prank(others[i]);
            vm.expectRevert(abi.encodeWithSelector(OwnableUnauthorizedAccount.selector, others[i]));
            registry.confirm(ONE, APP, "label", NOW + 1 days);
        }
    }

    function test_confirm_nobody_reverts() public {
        _refused(address(0), APP, NOW + 1, abi.encodeWithSelector(IEnclaveRegistry.ZeroAddress.selector));
        _refused(ONE, address(0), NOW + 1, abi.encodeWithSelector(IEnclaveRegistry.ZeroAddress.selector));
    }

    function test_confirm_leaseBounds() public {
        _refused(ONE, APP, NOW - 1, _badLease(NOW - 1, NOW));
        _refused(ONE, APP, 0, _badLease(0, NOW));
        _refused(ONE, APP, NOW + MAX_LEASE + 1, _badLease(NOW + MAX_LEASE + 1, NOW));
        _refused(ONE, APP, type(uint64).max, _badLease(type(uint64).max, NOW));
        // what would be in bounds if it were cut to 40 bits
        uint64 wrapped = uint64(1 << 40) + NOW + 1;
        _refused(ONE, APP, wrapped, _badLease(wrapped, NOW));
        _confirm(ONE, APP, NOW);
        vm.assertTrue(registry.isAuthorized(ONE, 0, APP), "in its only second");
        _confirm(ONE, APP, NOW + MAX_LEASE);
    }

    function test_confirm_shorterLease_reverts() public {
        _confirm(ONE, APP, NOW + 10);
        _refused(ONE, APP, NOW + 9, _badLease(NOW + 9, NOW + 10));
        _confirm(ONE, APP, NOW + 10);
        _confirm(ONE, APP, NOW + 11);
        vm.assertEq(registry.instances(ONE).leaseEnd, NOW + 11, "lease");
    }

    function test_confirm_afterItEnded_revives() public {
        _confirm(ONE, APP, NOW + 10);
        vm.warp(NOW + 100);
        _refused(ONE, APP, NOW + 99, _badLease(NOW + 99, NOW + 100));
        _confirm(ONE, APP, NOW + 200);
        vm.assertTrue(registry.isAuthorized(ONE, 0, APP), "authorized");
    }

    function test_confirm_anotherApp_revertsForLife() public {
        _confirm(ONE, APP, NOW + 10);
        bytes memory reason = abi.encodeWithSelector(IEnclaveRegistry.InstanceServesAnotherApp.selector, ONE, APP);
        _refused(ONE, OTHER_APP, NOW + 10, reason);
        vm.warp(NOW + 1000);
        _refused(ONE, OTHER_APP, NOW + 2000, reason);
    }

    function test_isAuthorized_leaseBoundary() public {
        _confirm(ONE, APP, NOW + 10);
        vm.warp(NOW + 10);
        vm.assertTrue(registry.isAuthorized(ONE, 0, APP), "last second");
        vm.warp(NOW + 11);
        vm.assertTrue(!registry.isAuthorized(ONE, 0, APP), "second after");
    }

    /// @dev Against the plain definition, whatever happened to the instance.
    function testFuzz_isAuthorized_anything_isItsDefinition(
        uint64 lease,
        uint64 later,
        uint8 steps,
        uint32 version,
        bool other
    ) public {
        lease = uint64(bound(lease, NOW, NOW + MAX_LEASE));
        later = uint64(bound(later, NOW, NOW + 2 * MAX_LEASE));
        if (steps & 1 == 1) _confirm(ONE, APP, lease);
        if (steps & 2 == 2) _confirm(TWO, OTHER_APP, lease);
        if (steps & 12 == 12 && steps & 1 == 1) _revoke(OWNER, ONE);
        uint32 policy = steps >> 4 & 3;
        for (uint256 i = 0; i < policy; ++i) {
            vm.prank(OWNER);
            registry.advancePolicy(APP, "x");
        }
        vm.warp(later);
        if (version % 2 == 0) version %= 4;
        address app = other ? OTHER_APP : APP;
        IEnclaveRegistry.Instance memory entry = registry.instances(ONE);
        bool expected =
            entry.app == app && !entry.revoked && entry.leaseEnd >= later && registry.policyVersion(app) == version;
        vm.assertTrue(registry.isAuthorized(ONE, version, app) == expected, "authorized");
        if (expected) vm.assertTrue(steps & 1 == 1 && later <= lease && version == policy && !other, "by what?");
    }

    // ---------------------------------------------------------------- revoke

    function test_revoke_isForEver() public {
        _confirm(ONE, APP, NOW + 10);
        vm.expectEmit(address(registry));
        emit IEnclaveRegistry.InstanceRevoked(ONE, APP, GUARDIAN, "because");
        vm.prank(GUARDIAN);
        registry.revoke(ONE, "because");
        vm.assertTrue(!registry.isAuthorized(ONE, 0, APP), "authorized");
        vm.assertTrue(registry.instances(ONE).revoked, "tombstone");

        bytes memory reason = abi.encodeWithSelector(IEnclaveRegistry.InstanceIsRevoked.selector, ONE);
        _refused(ONE, APP, NOW + 20, reason);
        vm.warp(NOW + 365 days);
        _refused(ONE, APP, NOW + 366 days, reason);
        _refused(ONE, OTHER_APP, NOW + 366 days, reason);
        vm.prank(OWNER);
        vm.expectRevert(reason);
        registry.revoke(ONE, "again");
        vm.expectRevert(abi.encodeWithSelector(IEnclaveRegistry.InstanceNotLive.selector, ONE));
        registry.touch(ONE);
    }

    function test_revoke_unknown_reverts() public {
        vm.prank(OWNER);
        vm.expectRevert(abi.encodeWithSelector(IEnclaveRegistry.UnknownInstance.selector, ONE));
        registry.revoke(ONE, "");
    }

    function test_revoke_others_reverts() public {
        _confirm(ONE, APP, NOW + 10);
        address[3] memory others = [STRANGER, APP, ONE];
        for (uint256 i = 0; i < 3; ++i) {
            vm.prank(others[i]);
            vm.expectRevert(abi.encodeWithSelector(IEnclaveRegistry.NotOwnerOrGuardian.selector, others[i]));
            registry.revoke(ONE, "");
        }
    }

    /// @dev The guardian removes, and nothing else.
    function test_guardian_everythingButRevoke_reverts() public {
        vm.startPrank(GUARDIAN);
        bytes memory reason = abi.encodeWithSelector(OwnableUnauthorizedAccount.selector, GUARDIAN);
        vm.expectRevert(reason);
        registry.confirm(ONE, APP, "label", NOW + 10);
        vm.expectRevert(reason);
        registry.advancePolicy(APP, "");
        vm.expectRevert(reason);
        registry.setGuardian(GUARDIAN);
        vm.expectRevert(reason);
        registry.setVerifier(GUARDIAN);
        vm.expectRevert(reason);
        registry.transferOwnership(GUARDIAN);
        vm.stopPrank();
    }

    // ---------------------------------------------------------------- liveUntil

    function test_liveUntil_isTheLongestLease() public {
        _confirm(ONE, APP, NOW + 100);
        _confirm(TWO, APP, NOW + 50);
        vm.assertEq(registry.liveUntil(APP), NOW + 100, "live");
        vm.assertEq(registry.liveUntil(OTHER_APP), 0, "another app");
    }

    function test_liveUntil_afterTheLongestIsRevoked_isNowUntilAnotherIsTouched() public {
        _confirm(ONE, APP, NOW + 100);
        _confirm(TWO, APP, NOW + 50);
        vm.warp(NOW + 5);
        _revoke(OWNER, ONE);
        vm.assertEq(registry.liveUntil(APP), NOW + 5, "live");
        vm.prank(STRANGER);
        registry.touch(TWO);
        vm.assertEq(registry.liveUntil(APP), NOW + 50, "live after the touch");
    }

    function test_liveUntil_afterAShorterIsRevoked_isUnchanged() public {
        _confirm(ONE, APP, NOW + 100);
        _confirm(TWO, APP, NOW + 50);
        _revoke(OWNER, TWO);
        vm.assertEq(registry.liveUntil(APP), NOW + 100, "live");
    }

    function test_liveUntil_twoOfOneEnd_neverOutlivesThem() public {
        _confirm(ONE, APP, NOW + 100);
        _confirm(TWO, APP, NOW + 100);
        vm.warp(NOW + 1);
        _revoke(OWNER, ONE);
        _revoke(OWNER, TWO);
        vm.assertEq(registry.liveUntil(APP), NOW + 1, "live");
    }

    /// @dev Since when there may have been no worker: a revocation after the end doesn't move that forward.
    function test_liveUntil_revokedAfterItsEnd_isUnchanged() public {
        _confirm(ONE, APP, NOW + 100);
        vm.warp(NOW + 200);
        _revoke(OWNER, ONE);
        vm.assertEq(registry.liveUntil(APP), NOW + 100, "live");
    }

    function test_touch_endedOrUnknown_reverts() public {
        vm.expectRevert(abi.encodeWithSelector(IEnclaveRegistry.InstanceNotLive.selector, ONE));
        registry.touch(ONE);
        _confirm(ONE, APP, NOW + 10);
        vm.warp(NOW + 10);
        registry.touch(ONE);
        vm.warp(NOW + 11);
        vm.expectRevert(abi.encodeWithSelector(IEnclaveRegistry.InstanceNotLive.selector, ONE));
        registry.touch(ONE);
    }

    // ---------------------------------------------------------------- policy

    function test_advancePolicy_refusesEarlierVersionsOfThatAppAlone() public {
        _confirm(ONE, APP, NOW + 10);
        _confirm(TWO, OTHER_APP, NOW + 10);
        vm.expectEmit(address(registry));
        emit IEnclaveRegistry.PolicyAdvanced(APP, 1, "advisory");
        vm.prank(OWNER);
        registry.advancePolicy(APP, "advisory");
        vm.assertEq(registry.policyVersion(APP), 1, "version");
        vm.assertTrue(!registry.isAuthorized(ONE, 0, APP), "old version");
        vm.assertTrue(registry.isAuthorized(ONE, 1, APP), "new version");
        vm.assertTrue(registry.isAuthorized(TWO, 0, OTHER_APP), "another app");
        vm.assertEq(registry.liveUntil(APP), NOW + 10, "live");
    }

    function test_advancePolicy_others_reverts() public {
        vm.prank(APP);
        vm.expectRevert(abi.encodeWithSelector(OwnableUnauthorizedAccount.selector, APP));
        registry.advancePolicy(APP, "");
        vm.prank(OWNER);
        vm.expectRevert(IEnclaveRegistry.ZeroAddress.selector);
        registry.advancePolicy(address(0), "");
    }

    // ---------------------------------------------------------------- evidence

    function test_register_withoutVerifier_reverts() public {
        vm.expectRevert(IEnclaveRegistry.NoVerifier.selector);
        registry.register(ONE, APP, "evidence");
        vm.prank(OWNER);
        vm.expectRevert(IEnclaveRegistry.NoVerifier.selector);
        registry.register(ONE, APP, "evidence");
    }

    function test_register_byAnyoneWithEvidence_isLeased() public {
        SignedEvidence evidence = _verifier();
        vm.expectEmit(address(registry));
        emit IEnclaveRegistry.InstanceRegistered(ONE, APP, "measured", NOW + 100);
        vm.prank(STRANGER);
        registry.register(ONE, APP, _evidence(evidence, ONE, APP, NOW + 100));
        vm.assertTrue(registry.isAuthorized(ONE, 0, APP), "authorized");
        vm.assertEq(registry.labels(ONE), bytes32("measured"), "label");
        vm.assertEq(registry.liveUntil(APP), NOW + 100, "live");
    }

    function test_register_longEvidence_isCutToTheLongestLease() public {
        SignedEvidence evidence = _verifier();
        registry.register(ONE, APP, _evidence(evidence, ONE, APP, type(uint64).max));
        vm.assertEq(registry.instances(ONE).leaseEnd, NOW + MAX_LEASE, "lease");
    }

    function test_register_evidenceOfAnother_reverts() public {
        SignedEvidence evidence = _verifier();
        bytes memory theirs = _evidence(evidence, ONE, APP, NOW + 100);
        vm.expectRevert(SignedEvidence.BadEvidence.selector);
        registry.register(TWO, APP, theirs);
        vm.expectRevert(SignedEvidence.BadEvidence.selector);
        registry.register(ONE, OTHER_APP, theirs);
        vm.expectRevert();
        registry.register(ONE, APP, "");
    }

    function test_register_revokedInstance_staysRevoked() public {
        SignedEvidence evidence = _verifier();
        registry.register(ONE, APP, _evidence(evidence, ONE, APP, NOW + 100));
        _revoke(GUARDIAN, ONE);
        bytes memory again = _evidence(evidence, ONE, APP, NOW + 200);
        vm.expectRevert(abi.encodeWithSelector(IEnclaveRegistry.InstanceIsRevoked.selector, ONE));
        registry.register(ONE, APP, again);
    }

    function test_register_expiredEvidence_reverts() public {
        SignedEvidence evidence = _verifier();
        bytes memory old = _evidence(evidence, ONE, APP, NOW - 1);
        vm.expectRevert(_badLease(NOW - 1, NOW));
        registry.register(ONE, APP, old);
    }

    function test_setVerifier_zero_closesAgain() public {
        SignedEvidence evidence = _verifier();
        bytes memory good = _evidence(evidence, ONE, APP, NOW + 100);
        vm.prank(OWNER);
        registry.setVerifier(address(0));
        vm.expectRevert(IEnclaveRegistry.NoVerifier.selector);
        registry.register(ONE, APP, good);
    }

    // ---------------------------------------------------------------- ownership

    function test_ownership_inTwoSteps() public {
        vm.prank(OWNER);
        registry.transferOwnership(STRANGER);
        vm.assertEq(registry.owner(), OWNER, "owner before acceptance");
        vm.assertEq(registry.pendingOwner(), STRANGER, "pending");
        vm.prank(GUARDIAN);
        vm.expectRevert(abi.encodeWithSelector(OwnableUnauthorizedAccount.selector, GUARDIAN));
        registry.acceptOwnership();
        vm.prank(STRANGER);
        registry.acceptOwnership();
        vm.assertEq(registry.owner(), STRANGER, "owner");
        vm.prank(OWNER);
        vm.expectRevert(abi.encodeWithSelector(OwnableUnauthorizedAccount.selector, OWNER));
        registry.confirm(ONE, APP, "label", NOW + 10);
        // the guardian stays
        vm.assertEq(registry.guardian(), GUARDIAN, "guardian");
    }

    function test_setGuardian_events() public {
        vm.expectEmit(address(registry));
        emit IEnclaveRegistry.GuardianSet(STRANGER);
        vm.prank(OWNER);
        registry.setGuardian(STRANGER);
        _confirm(ONE, APP, NOW + 10);
        vm.prank(GUARDIAN);
        vm.expectRevert(abi.encodeWithSelector(IEnclaveRegistry.NotOwnerOrGuardian.selector, GUARDIAN));
        registry.revoke(ONE, "");
        _revoke(STRANGER, ONE);
    }

    // ----------------------------------------------------------------

    function deploy(uint64 maxLease) external {
        bytes memory code =
            abi.encodePacked(vm.getCode("EnclaveRegistry.sol:EnclaveRegistry"), abi.encode(OWNER, maxLease));
        assembly ("memory-safe") {
            if iszero(create(0, add(code, 0x20), mload(code))) { revert(0, 0) }
        }
    }

    function _deployable(uint64 maxLease) private {
        this.deploy(maxLease);
    }

    function _confirm(address instance, address app, uint64 leaseEnd) private {
        vm.prank(OWNER);
        registry.confirm(instance, app, "label", leaseEnd);
    }

    function _refused(address instance, address app, uint64 leaseEnd, bytes memory reason) private {
        vm.prank(OWNER);
        vm.expectRevert(reason);
        registry.confirm(instance, app, "label", leaseEnd);
    }

    function _badLease(uint64 leaseEnd, uint64 earliest) private view returns (bytes memory) {
        return abi.encodeWithSelector(
            IEnclaveRegistry.BadLease.selector, leaseEnd, earliest, vm.getBlockTimestamp() + MAX_LEASE
        );
    }

    function _revoke(address by, address instance) private {
        vm.prank(by);
        registry.revoke(instance, "");
    }

    function _verifier() private returns (SignedEvidence evidence) {
        evidence = new SignedEvidence(vm.addr(0xa77e57));
        vm.expectEmit(address(registry));
        emit IEnclaveRegistry.VerifierSet(address(evidence));
        vm.prank(OWNER);
        registry.setVerifier(address(evidence));
    }

    function _evidence(SignedEvidence evidence, address instance, address app, uint64 leaseEnd)
        private
        view
        returns (bytes memory)
    {
        bytes32 digest = evidence.digestOf(address(registry), instance, app, "measured", leaseEnd);
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(0xa77e57, digest);
        return abi.encode(bytes32("measured"), leaseEnd, v, r, s);
    }
}
