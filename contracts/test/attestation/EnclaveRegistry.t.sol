// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {IAppAuth} from "../../attestation/IAppAuth.sol";
import {IEnclaveRegistry} from "../../attestation/IEnclaveRegistry.sol";
import {ReportBody} from "../../attestation/ReportBody.sol";
import {ReportData} from "../../attestation/ReportData.sol";
import {VerifiedReport} from "../../attestation/VerifiedReport.sol";
import {AttestationTest, IApp} from "./AttestationTest.sol";
import {SignedReports} from "./SignedReports.sol";

/// @dev The rules of the registry, one by one: who may let an instance act, for which app, until when.
contract EnclaveRegistryTest is AttestationTest {
    // ---------------------------------------------------------------- construction

    function test_constructor_maxLease_isBounded() public {
        this.deploy(1);
        this.deploy(366 days);
        vm.expectRevert();
        this.deploy(0);
        vm.expectRevert();
        this.deploy(366 days + 1);
    }

    function deploy(uint64 maxLease) external {
        bytes memory code =
            abi.encodePacked(vm.getCode("EnclaveRegistry.sol:EnclaveRegistry"), abi.encode(OWNER, maxLease));
        assembly ("memory-safe") {
            if iszero(create(0, add(code, 0x20), mload(code))) { revert(0, 0) }
        }
    }

    // ---------------------------------------------------------------- register

    function test_register_byAnyone_isAuthorizedForItsAppAlone() public {
        bytes32 label = allow(1);
        (IEnclaveRegistry.Registration memory to, bytes memory evidence) = prepared(ONE, td(1));
        vm.expectEmit(address(registry));
        emit IEnclaveRegistry.InstanceRegistered(
            ONE,
            address(app),
            "request",
            label,
            keccak256("platform"),
            address(verifier),
            NOW + 10 days,
            NOW,
            1,
            EVALUATION,
            1
        );
        vm.prank(STRANGER);
        registry.register(to, evidence);

        uint32 version = registry.policyVersion(address(app));
        vm.assertTrue(registry.isAuthorized(ONE, version, address(app)), "authorized");
        vm.assertTrue(!registry.isAuthorized(ONE, version - 1, address(app)), "an older policy");
        vm.assertTrue(!registry.isAuthorized(ONE, version + 1, address(app)), "a later policy");
        vm.assertTrue(!registry.isAuthorized(ONE, version, STRANGER), "another app");
        vm.assertTrue(!registry.isAuthorized(TWO, version, address(app)), "another instance");
        vm.assertTrue(!registry.isAuthorized(address(0), 0, address(0)), "nobody, for no app");

        IEnclaveRegistry.Instance memory i = registry.instances(ONE);
        vm.assertEq(i.app, address(app), "app");
        vm.assertEq(i.leaseEnd, NOW + 10 days, "lease");
        vm.assertEq(i.slot, 1, "slot");
        vm.assertEq(i.attestedBlock, 999, "block");
        vm.assertEq(i.tee, 0x81, "tee");
        vm.assertEq(bytes32(i.platform), bytes32(bytes20(keccak256("platform"))), "platform");
        vm.assertEq(registry.liveUntil(address(app)), NOW + 10 days, "live");
    }

    function test_register_unknownVerifier_reverts() public {
        allow(1);
        (IEnclaveRegistry.Registration memory to, bytes memory evidence) = prepared(ONE, td(1));
        to.verifier = address(new SignedReports(vm.addr(ATTESTER)));
        vm.expectRevert(abi.encodeWithSelector(IEnclaveRegistry.NoVerifier.selector, to.verifier));
        registry.register(to, evidence);
        to.verifier = address(verifier);
        vm.prank(OWNER);
        registry.setVerifier(address(verifier), false);
        vm.expectRevert(abi.encodeWithSelector(IEnclaveRegistry.NoVerifier.selector, address(verifier)));
        registry.register(to, evidence);
    }

    function test_register_evidenceThatNobodySigned_reverts() public {
        allow(1);
        (IEnclaveRegistry.Registration memory to, bytes memory evidence) = prepared(ONE, td(1));
        evidence[127] ^= 0x01;
        vm.expectRevert(SignedReports.BadEvidence.selector);
        registry.register(to, evidence);
    }

    function test_register_nobody_reverts() public {
        allow(1);
        (IEnclaveRegistry.Registration memory to, bytes memory evidence) = prepared(ONE, td(1));
        to.instance = address(0);
        vm.expectRevert(IEnclaveRegistry.ZeroAddress.selector);
        registry.register(to, evidence);
        (to.instance, to.app) = (ONE, address(0));
        vm.expectRevert(IEnclaveRegistry.ZeroAddress.selector);
        registry.register(to, evidence);
    }

    function test_register_oldOrComingBlock_reverts() public {
        allow(1);
        uint64[3] memory blocks = [uint64(743), 1000, type(uint64).max];
        for (uint256 i = 0; i < 3; ++i) {
            (IEnclaveRegistry.Registration memory to, bytes memory evidence) = prepared(ONE, td(1));
            to.blockNumber = blocks[i];
            vm.expectRevert(abi.encodeWithSelector(IEnclaveRegistry.BlockNotRecent.selector, blocks[i]));
            registry.register(to, evidence);
        }
    }

    function test_register_evidenceTwice_reverts() public {
        allow(1);
        VerifiedReport memory r = td(1);
        (IEnclaveRegistry.Registration memory to, bytes memory evidence) = prepared(ONE, r);
        registry.register(to, evidence);
        vm.roll(1_010);
        vm.expectRevert(abi.encodeWithSelector(IEnclaveRegistry.EvidenceIsUsed.selector, 999, 999));
        registry.register(to, evidence);
        // nor what is older
        to.blockNumber = 998;
        bind(r, address(app), ONE, 998);
        evidence = sign(r);
        vm.expectRevert(abi.encodeWithSelector(IEnclaveRegistry.EvidenceIsUsed.selector, 998, 999));
        registry.register(to, evidence);
    }

    function test_register_evidenceOfAnotherInstanceAppRegistryBlockUse_reverts() public {
        allow(1);
        VerifiedReport memory r = td(1);
        IEnclaveRegistry.Registration memory to = registration(ONE);
        bytes32 want = ReportData.commitment(
            ReportData.REGISTRATION, address(registry), address(app), ONE, 0, 999, blockhash(999)
        );
        bind(r, address(app), TWO, 999);
        _wrongData(to, r, want);
        bind(r, STRANGER, ONE, 999);
        _wrongData(to, r, want);
        bind(r, address(app), ONE, 998);
        _wrongData(to, r, want);
        bytes32 other =
            ReportData.commitment(ReportData.REGISTRATION, STRANGER, address(app), ONE, 0, 999, blockhash(999));
        put(r.body, 520, abi.encodePacked(other, ReportData.REGISTRATION));
        _wrongData(to, r, want);
        other = ReportData.commitment(ReportData.ORDER, address(registry), address(app), ONE, 0, 999, blockhash(999));
        put(r.body, 520, abi.encodePacked(other, ReportData.ORDER));
        _wrongData(to, r, want);
        // the right hash under another tag
        put(r.body, 520, abi.encodePacked(want, ReportData.CHANNEL));
        bytes memory evidence = sign(r);
        vm.expectRevert(
            abi.encodeWithSelector(
                IEnclaveRegistry.WrongReportData.selector, ReportData.CHANNEL, ReportData.REGISTRATION
            )
        );
        registry.register(to, evidence);
    }

    function test_register_outsideTheWindow_reverts() public {
        allow(1);
        VerifiedReport memory r = td(1);
        (r.notBefore, r.notAfter) = (NOW + 1, NOW + 2);
        registerFails(ONE, r, abi.encodeWithSelector(IEnclaveRegistry.OutsideWindow.selector, NOW + 1, NOW + 2));
        (r.notBefore, r.notAfter) = (NOW - 2, NOW - 1);
        registerFails(ONE, r, abi.encodeWithSelector(IEnclaveRegistry.OutsideWindow.selector, NOW - 2, NOW - 1));
        (r.notBefore, r.notAfter) = (NOW, NOW);
        register(ONE, r);
        vm.assertEq(registry.instances(ONE).leaseEnd, NOW, "no lease beyond the collateral");
    }

    function test_register_bodyOfAnotherKind_reverts() public {
        allow(1);
        VerifiedReport memory r = td(1);
        r.tee = 0;
        registerFails(ONE, r, abi.encodeWithSelector(ReportBody.BadBody.selector, 0, 2, 584));
        r.tee = 0x81;
        r.bodyType = 3;
        registerFails(ONE, r, abi.encodeWithSelector(ReportBody.BadBody.selector, 0x81, 3, 584));
    }

    /// @dev The policy allows it, and a development chain takes it; no other does.
    function test_register_debug_onDevelopmentChainsAlone() public {
        VerifiedReport memory r = td(1);
        r.body[120] = 0x01;
        IAppAuth.Allowance memory a = allowance(labelOf(1));
        (a.attributes, a.mask) = (bytes16(bytes1(0x01)), bytes16(bytes1(0xff)));
        vm.prank(APP_OWNER);
        app.allow(a, "");
        uint256 at = vm.snapshotState();
        vm.chainId(1);
        registerFails(ONE, r, abi.encodeWithSelector(IEnclaveRegistry.DebugEnclave.selector));
        vm.revertToState(at);
        vm.chainId(31337);
        register(ONE, r);
        vm.assertTrue(lives(ONE), "on a development chain");
    }

    function test_register_anyDebugBit_isDebug() public {
        vm.chainId(1);
        for (uint256 bit = 0; bit < 8; ++bit) {
            VerifiedReport memory r = td(1);
            r.body[120] = bytes1(uint8(1 << bit));
            registerFails(ONE, r, abi.encodeWithSelector(IEnclaveRegistry.DebugEnclave.selector));
        }
        VerifiedReport memory e = enclave(1);
        e.body[48] = 0x07;
        registerFails(ONE, e, abi.encodeWithSelector(IEnclaveRegistry.DebugEnclave.selector));
    }

    function test_register_serviceTd_reverts() public {
        VerifiedReport memory r = td(1);
        r.body[123] = 0x20; // MIGRATABLE
        registerFails(ONE, r, abi.encodeWithSelector(IEnclaveRegistry.ServiceTd.selector));
        r = td(1);
        r.bodyType = 3;
        r.body = bytes.concat(r.body, new bytes(64));
        for (uint256 at = 600; at < 648; at += 47) {
            r.body[at] = 0x01;
            registerFails(ONE, r, abi.encodeWithSelector(IEnclaveRegistry.ServiceTd.selector));
            r.body[at] = 0;
        }
        allow(1);
        register(ONE, r); // report 1.5 has the label of 1.0
    }

    function test_register_leaseIsTheShortestOfAll() public {
        IAppAuth.Terms memory t = terms();
        t.lease = 300 days;
        setTerms(t);
        allow(1);
        enter(ONE, 1);
        vm.assertEq(registry.instances(ONE).leaseEnd, NOW + MAX_LEASE, "the registry's longest");
    }

    // ---------------------------------------------------------------- renewal

    function worse() internal view returns (bytes memory) {
        IEnclaveRegistry.Instance memory i = registry.instances(ONE);
        return abi.encodeWithSelector(IEnclaveRegistry.WorseThanNow.selector, i.slot, i.leaseEnd, i.evaluation);
    }

    /// @dev Evidence doesn't bind the collateral that it is judged by: who sees it on its way could take what is nearly over.
    function test_renewal_keepsIdentity_andNeverLeavesTheLivingWorseOff() public {
        allow(1);
        enter(ONE, 1);
        pass(5 days);
        enter(ONE, 1);
        vm.assertEq(registry.instances(ONE).leaseEnd, NOW + 15 days, "longer");
        vm.assertEq(registry.liveUntil(address(app)), NOW + 15 days, "live");
        pass(1);
        VerifiedReport memory r = td(1);
        r.notAfter = NOW + 6 days;
        registerFails(ONE, r, worse());
        r = td(1);
        r.evaluation -= 1;
        registerFails(ONE, r, worse());
        vm.assertTrue(lives(ONE), "alive");
        // who is dead takes what there is
        pass(11 days);
        r = td(1);
        r.notAfter = uint40(vm.getBlockTimestamp() + 1 hours);
        r.evaluation -= 1;
        register(ONE, r);
        vm.assertEq(registry.instances(ONE).leaseEnd, r.notAfter, "the collateral's");
        vm.assertTrue(lives(ONE), "again");
    }

    function test_renewal_forAnotherApp_reverts() public {
        allow(1);
        enter(ONE, 1);
        IApp first = app;
        app = deployApp(terms());
        allow(1);
        pass(1);
        bytes memory reason =
            abi.encodeWithSelector(IEnclaveRegistry.InstanceServesAnotherApp.selector, ONE, address(first));
        registerFails(ONE, td(1), reason);
        vm.warp(NOW + 100 days);
        registerFails(ONE, td(1), reason);
    }

    /// @dev Who lives keeps acting, and who waits keeps waiting no longer than at first.
    function test_renewal_keepsTheActivation() public {
        IAppAuth.Terms memory t = terms();
        t.delay = 1 days;
        setTerms(t);
        allow(1);
        enter(ONE, 1);
        vm.assertTrue(!lives(ONE), "waits");
        vm.assertLe(registry.liveUntil(address(app)), NOW, "nobody acts");
        pass(12 hours);
        enter(ONE, 1);
        vm.assertEq(registry.instances(ONE).activeFrom, NOW + 1 days, "as before");
        pass(12 hours - 1);
        vm.assertTrue(!lives(ONE), "a second before");
        pass(1);
        vm.assertTrue(lives(ONE), "now");
        registry.touch(ONE);
        vm.assertGt(registry.liveUntil(address(app)), NOW + 1 days, "counted");
    }

    /// @dev A renewal in another slot waits again, and isn't promised meanwhile.
    function test_renewal_inAnotherSlot_waitsAndIsntCounted() public {
        IAppAuth.Terms memory t = terms();
        allow(1);
        allow(2);
        enter(ONE, 1);
        t.delay = 1 days;
        setTerms(t);
        pass(1);
        registerFails(ONE, td(2), worse());
        bytes32 label = labelOf(1);
        vm.prank(APP_OWNER);
        app.remove(label, "");
        enter(ONE, 2);
        vm.assertTrue(!lives(ONE), "waits");
        vm.assertLe(registry.liveUntil(address(app)), vm.getBlockTimestamp(), "live");
    }

    // ---------------------------------------------------------------- confirm

    function test_confirm_byOwnerOrApp_endsTheDelay() public {
        IAppAuth.Terms memory t = terms();
        t.delay = 1 days;
        setTerms(t);
        allow(1);
        for (uint256 i = 0; i < 2; ++i) {
            address instance = i == 0 ? ONE : TWO;
            enter(instance, 1);
            vm.prank(STRANGER);
            vm.expectRevert(abi.encodeWithSelector(IEnclaveRegistry.NotOwnerOrApp.selector, STRANGER));
            registry.confirm(instance, address(app), 0, 0);
            vm.prank(GUARDIAN);
            vm.expectRevert(abi.encodeWithSelector(IEnclaveRegistry.NotOwnerOrApp.selector, GUARDIAN));
            registry.confirm(instance, address(app), 0, 0);
            if (i == 0) {
                vm.prank(OWNER);
                registry.confirm(instance, address(app), 0, 0);
            } else {
                vm.prank(APP_OWNER);
                app.confirm(instance);
            }
            vm.assertTrue(lives(instance), "alive");
            vm.assertEq(registry.liveUntil(address(app)), NOW + 10 days, "live");
        }
    }

    function test_confirm_whatPolicyEnded_reverts() public {
        bytes32 label = allow(1);
        enter(ONE, 1);
        vm.prank(APP_OWNER);
        app.remove(label, "");
        bytes memory reason = abi.encodeWithSelector(IEnclaveRegistry.InstanceNotLive.selector, ONE);
        vm.prank(OWNER);
        vm.expectRevert(reason);
        registry.confirm(ONE, address(app), 0, 0);
        vm.assertLe(registry.liveUntil(address(app)), NOW, "nobody lives");
    }

    function test_confirm_withoutEvidence_onDevelopmentChainsByTheOwnerAlone() public {
        vm.chainId(1);
        vm.prank(OWNER);
        vm.expectRevert(abi.encodeWithSelector(IEnclaveRegistry.NoEvidence.selector, ONE));
        registry.confirm(ONE, address(app), 0, NOW + 1);
        vm.chainId(1337);
        vm.prank(APP_OWNER);
        vm.expectRevert(abi.encodeWithSelector(IEnclaveRegistry.NoEvidence.selector, ONE));
        app.confirm(ONE);
        vm.prank(OWNER);
        registry.confirm(ONE, address(app), "label", NOW + 1);
        vm.assertTrue(lives(ONE), "alive");
        vm.expectRevert(abi.encodeWithSelector(IEnclaveRegistry.InstanceNotEvictable.selector, ONE));
        registry.evict(ONE);
    }

    function test_confirm_withoutEvidence_leaseBounds() public {
        uint64[3] memory ends = [uint64(NOW - 1), NOW + MAX_LEASE + 1, uint64(1 << 40) + NOW + 1];
        for (uint256 i = 0; i < 3; ++i) {
            vm.prank(OWNER);
            vm.expectRevert(abi.encodeWithSelector(IEnclaveRegistry.BadLease.selector, ends[i], NOW, NOW + MAX_LEASE));
            registry.confirm(ONE, address(app), 0, ends[i]);
        }
    }

    // ---------------------------------------------------------------- revoke

    function test_revoke_isForEver() public {
        allow(1);
        address[4] memory by = [OWNER, GUARDIAN, APP_OWNER, APP_GUARDIAN];
        for (uint256 i = 0; i < 4; ++i) {
            address instance = address(uint160(0x7000 + i));
            enter(instance, 1);
            vm.prank(by[i]);
            if (i < 2) registry.revoke(instance, "why");
            else app.revoke(instance, "why");
            vm.assertTrue(!lives(instance), "alive");
            vm.assertTrue(registry.instances(instance).revoked, "tombstone");

            bytes memory reason = abi.encodeWithSelector(IEnclaveRegistry.InstanceIsRevoked.selector, instance);
            pass(1);
            registerFails(instance, td(1), reason);
            vm.prank(OWNER);
            vm.expectRevert(reason);
            registry.confirm(instance, address(app), 0, NOW + 5 days);
            vm.prank(OWNER);
            vm.expectRevert(reason);
            registry.revoke(instance, "again");
            vm.expectRevert(abi.encodeWithSelector(IEnclaveRegistry.InstanceNotEvictable.selector, instance));
            registry.evict(instance);
            vm.expectRevert(abi.encodeWithSelector(IEnclaveRegistry.InstanceNotLive.selector, instance));
            registry.touch(instance);
        }
    }

    function test_revoke_others_reverts() public {
        allow(1);
        enter(ONE, 1);
        IApp other = deployApp(terms());
        vm.prank(STRANGER);
        vm.expectRevert(abi.encodeWithSelector(IEnclaveRegistry.NotOwnerOrGuardian.selector, STRANGER));
        registry.revoke(ONE, "");
        vm.prank(APP_OWNER);
        vm.expectRevert(abi.encodeWithSelector(IEnclaveRegistry.NotOwnerOrGuardian.selector, address(other)));
        other.revoke(ONE, "");
        vm.prank(OWNER);
        vm.expectRevert(abi.encodeWithSelector(IEnclaveRegistry.UnknownInstance.selector, TWO));
        registry.revoke(TWO, "");
    }

    // ---------------------------------------------------------------- judges

    function test_judge_removesWhoeverIsRegistered() public {
        allow(1);
        enter(ONE, 1);
        vm.assertTrue(!registry.judges(STRANGER), "at first nobody");
        vm.expectEmit(address(registry));
        emit IEnclaveRegistry.JudgeSet(STRANGER, true);
        vm.prank(OWNER);
        registry.setJudge(STRANGER, true);
        vm.assertTrue(registry.judges(STRANGER), "judge");

        vm.startPrank(STRANGER);
        vm.expectRevert(abi.encodeWithSelector(IEnclaveRegistry.UnknownInstance.selector, TWO));
        registry.revoke(TWO, "");
        registry.revoke(ONE, "it lied");
        vm.expectRevert(abi.encodeWithSelector(IEnclaveRegistry.InstanceIsRevoked.selector, ONE));
        registry.revoke(ONE, "again");
        bytes memory reason = abi.encodeWithSelector(OwnableUnauthorizedAccount.selector, STRANGER);
        vm.expectRevert(reason);
        registry.setJudge(ONE, true);
        vm.expectRevert(reason);
        registry.setVerifier(STRANGER, true);
        vm.expectRevert(abi.encodeWithSelector(IEnclaveRegistry.NotOwnerOrApp.selector, STRANGER));
        registry.confirm(TWO, address(app), 0, NOW);
        vm.stopPrank();
    }

    function test_setJudge_dropped_removesNobody() public {
        allow(1);
        enter(ONE, 1);
        vm.startPrank(OWNER);
        vm.expectRevert(IEnclaveRegistry.ZeroAddress.selector);
        registry.setJudge(address(0), true);
        registry.setJudge(STRANGER, true);
        registry.setJudge(STRANGER, false);
        vm.stopPrank();
        vm.prank(STRANGER);
        vm.expectRevert(abi.encodeWithSelector(IEnclaveRegistry.NotOwnerOrGuardian.selector, STRANGER));
        registry.revoke(ONE, "");
        vm.assertTrue(lives(ONE), "alive");
    }

    /// @dev The guardian removes, and nothing else.
    function test_guardian_everythingButRevoke_reverts() public {
        vm.startPrank(GUARDIAN);
        bytes memory reason = abi.encodeWithSelector(OwnableUnauthorizedAccount.selector, GUARDIAN);
        vm.expectRevert(reason);
        registry.setGuardian(GUARDIAN);
        vm.expectRevert(reason);
        registry.setVerifier(GUARDIAN, true);
        vm.expectRevert(reason);
        registry.transferOwnership(GUARDIAN);
        vm.stopPrank();
    }

    // ---------------------------------------------------------------- policy at use

    function test_setPolicy_rules() public {
        IEnclaveRegistry.Policy memory p = IEnclaveRegistry.Policy(1, 0, 2, false);
        vm.startPrank(STRANGER); // an app can be any address
        registry.setPolicy(p);
        vm.expectRevert(abi.encodeWithSelector(IEnclaveRegistry.PolicyVersionNotNewer.selector, 1, 1));
        registry.setPolicy(p);
        (p.version, p.slots) = (2, 3);
        vm.expectRevert(abi.encodeWithSelector(IEnclaveRegistry.SlotIsReserved.selector, 0));
        registry.setPolicy(p);
        p.slots = uint168(1) << 167;
        vm.expectRevert(abi.encodeWithSelector(IEnclaveRegistry.SlotIsReserved.selector, 167));
        registry.setPolicy(p);
        p.slots = uint168(1) << 166;
        registry.setPolicy(p);
        vm.assertEq(registry.policy(STRANGER).slots, uint168(1) << 166, "slots");
        vm.assertTrue(!registry.policy(STRANGER).asks, "asks");
        vm.stopPrank();
    }

    function test_minEvaluation_endsAtUse_andIsEvictable() public {
        allow(1);
        enter(ONE, 1);
        vm.prank(APP_GUARDIAN);
        app.raiseMinEvaluation(EVALUATION);
        vm.assertTrue(lives(ONE), "as new as it must be");
        vm.expectRevert(abi.encodeWithSelector(IEnclaveRegistry.InstanceNotEvictable.selector, ONE));
        registry.evict(ONE);
        vm.prank(APP_GUARDIAN);
        app.raiseMinEvaluation(EVALUATION + 1);
        vm.assertTrue(!lives(ONE), "alive");
        vm.expectEmit(address(registry));
        emit IEnclaveRegistry.InstanceEvicted(ONE, address(app), STRANGER);
        vm.prank(STRANGER);
        registry.evict(ONE);
        vm.assertEq(registry.instances(ONE).leaseEnd, 0, "lease");
        vm.expectRevert(abi.encodeWithSelector(IEnclaveRegistry.InstanceNotEvictable.selector, ONE));
        registry.evict(ONE);
        // new evidence brings it back
        pass(1);
        VerifiedReport memory r = td(1);
        r.evaluation = EVALUATION + 1;
        register(ONE, r);
        vm.assertTrue(lives(ONE), "back");
    }

    function test_evict_unknownOrEnded_reverts() public {
        bytes memory reason = abi.encodeWithSelector(IEnclaveRegistry.InstanceNotEvictable.selector, ONE);
        vm.expectRevert(reason);
        registry.evict(ONE);
        bytes32 label = allow(1);
        enter(ONE, 1);
        vm.expectRevert(reason);
        registry.evict(ONE);
        vm.prank(APP_OWNER);
        app.remove(label, "");
        vm.warp(NOW + 11 days);
        vm.expectRevert(reason);
        registry.evict(ONE);
    }

    function test_liveUntil_afterTheLongestIsRevoked_isNowUntilAnotherIsTouched() public {
        allow(1);
        enter(ONE, 1);
        pass(1 days);
        enter(TWO, 1);
        pass(5);
        vm.prank(OWNER);
        registry.revoke(TWO, "");
        vm.assertEq(registry.liveUntil(address(app)), vm.getBlockTimestamp(), "live");
        vm.prank(STRANGER);
        registry.touch(ONE);
        vm.assertEq(registry.liveUntil(address(app)), NOW + 10 days, "after the touch");
    }

    /// @dev Against the plain definition.
    function testFuzz_isAuthorized_anything_isItsDefinition(
        uint64 later,
        uint8 steps,
        uint16 minEvaluation,
        uint32 delay,
        uint32 ahead
    ) public {
        IAppAuth.Terms memory t = terms();
        t.delay = uint32(bound(delay, 0, 12 days));
        setTerms(t);
        bytes32 label = allow(1);
        allow(2);
        if (steps & 1 == 1) enter(ONE, 1);
        if (steps & 2 == 2) enter(TWO, 2);
        uint40 end = NOW + 10 days;
        vm.warp(bound(later, NOW, NOW + 12 days));
        bool removed = steps & 12 == 12;
        vm.startPrank(APP_OWNER);
        if (removed) app.remove(label, "");
        t.minEvaluation = uint16(bound(minEvaluation, EVALUATION - 1, EVALUATION + 1));
        if (steps & 16 == 16) app.setTerms(t);
        else t.minEvaluation = 0;
        vm.stopPrank();
        uint32 version = app.policyVersion() + ahead % 3;
        uint256 time = vm.getBlockTimestamp();
        bool both = time >= NOW + t.delay && time <= end && ahead % 3 == 0 && EVALUATION >= t.minEvaluation;
        vm.assertTrue(registry.isAuthorized(ONE, version, address(app)) == (both && steps & 1 == 1 && !removed), "one");
        vm.assertTrue(registry.isAuthorized(TWO, version, address(app)) == (both && steps & 2 == 2), "two");
    }

    // ---------------------------------------------------------------- ownership

    function test_ownership_inTwoSteps() public {
        vm.prank(OWNER);
        registry.transferOwnership(STRANGER);
        vm.assertEq(registry.owner(), OWNER, "owner before acceptance");
        vm.prank(STRANGER);
        registry.acceptOwnership();
        vm.assertEq(registry.owner(), STRANGER, "owner");
        vm.prank(OWNER);
        vm.expectRevert(abi.encodeWithSelector(OwnableUnauthorizedAccount.selector, OWNER));
        registry.setVerifier(ONE, true);
        vm.assertEq(registry.guardian(), GUARDIAN, "the guardian stays");
    }

    function _wrongData(IEnclaveRegistry.Registration memory to, VerifiedReport memory r, bytes32 want) private {
        (bytes32 got,) = ReportBody.reportData(r);
        bytes memory evidence = sign(r);
        vm.expectRevert(abi.encodeWithSelector(IEnclaveRegistry.WrongReportData.selector, got, want));
        registry.register(to, evidence);
    }
}
