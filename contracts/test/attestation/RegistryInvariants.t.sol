// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {IAppAuth} from "../../attestation/IAppAuth.sol";
import {VerifiedReport} from "../../attestation/VerifiedReport.sol";
import {IRegistry} from "../vrf/Deployed.sol";
import {AttestationTest, IApp} from "./AttestationTest.sol";

/// @dev Owners, guardians and strangers at work on five instances that run three codes, with a second record of what should be:
/// one that knows nothing of slots and words.
contract RegistryHandler is AttestationTest {
    struct Life {
        uint256 code;
        uint256 generation; // the code's, when it was admitted
        uint256 leaseEnd;
        uint256 activeFrom;
        uint256 evaluation;
        bool entered;
        bool removed;
    }

    uint256 private constant CODES = 3;

    mapping(address instance => Life) private _lives;

    /// @dev Raised by whatever must end all instances of a code.
    uint256[CODES] private _generations;
    bool[CODES] private _removed;
    IAppAuth.Terms private _now;
    uint32 private _version;
    uint32 private _advisories;

    constructor() {
        _now = terms();
        (_now.statuses, _now.grace, _now.delay) = (0x06, 20 days, 1 hours);
        _version = 1;
    }

    function setUp() public override {
        if (address(registry) != address(0)) return; // the fuzzer calls this too
        super.setUp();
        app = deployApp(_now);
        vm.prank(APP_OWNER);
        app.setGuardian(APP_GUARDIAN);
        for (uint256 i = 0; i < CODES; ++i) {
            allow(i);
            ++_version;
        }
    }

    function world() external view returns (IRegistry, IApp) {
        return (registry, app);
    }

    function instanceAt(uint256 seed) public pure returns (address) {
        return address(uint160(0x1000 + seed % 5));
    }

    /// @dev Whether it may act now, and until when.
    function shouldLive(address instance) public view returns (bool, uint256) {
        Life memory l = _lives[instance];
        uint256 time = vm.getBlockTimestamp();
        return (l.entered && !l.removed && time <= l.leaseEnd && time >= l.activeFrom && _policyHolds(l), l.leaseEnd);
    }

    function isRemoved(address instance) external view returns (bool) {
        return _lives[instance].removed;
    }

    function version() external view returns (uint32) {
        return _version;
    }

    // ---------------------------------------------------------------- instances

    function enters(uint256 who, uint256 code, uint16 evaluation, uint8 status, uint40 window) external {
        address instance = instanceAt(who);
        code %= CODES;
        VerifiedReport memory r = td(code);
        r.evaluation = uint16(bound(evaluation, EVALUATION - 2, EVALUATION + 3));
        r.status = uint8(bound(status, 1, 3));
        uint256 time = vm.getBlockTimestamp();
        r.notAfter = uint40(time + bound(window, 0, 12 days));
        vm.roll(vm.getBlockNumber() + 1);

        Life memory l = _lives[instance];
        bool good = !l.removed && !_removed[code] && r.evaluation >= _now.minEvaluation
            && _now.statuses >> r.status & 1 == 1 && app.measurement(labelOf(code)).slot != 0;
        uint256 end = time + _now.lease;
        if (r.notAfter < end) end = r.notAfter;
        // Who lives is never left worse off.
        bool alive = l.entered && !l.removed && time <= l.leaseEnd && _policyHolds(l);
        if (alive && (l.code != code || end < l.leaseEnd || r.evaluation < l.evaluation)) good = false;
        (bool ok,) = address(registry).call(_registering(instance, r));
        vm.assertTrue(ok == good, "admitted");
        if (!ok) return;

        if (!alive) l.activeFrom = time + _now.delay;
        l.leaseEnd = end;
        (l.entered, l.code, l.generation, l.evaluation) = (true, code, _generations[code], r.evaluation);
        _lives[instance] = l;
    }

    function confirm(uint256 who) external {
        address instance = instanceAt(who);
        Life storage l = _lives[instance];
        uint256 time = vm.getBlockTimestamp();
        vm.prank(APP_OWNER);
        try app.confirm(instance) {
            vm.assertTrue(l.entered && !l.removed && time <= l.leaseEnd && _policyHolds(l), "confirmed the dead");
            if (l.activeFrom > time) l.activeFrom = time;
        } catch {}
    }

    function revoke(uint256 who, bool guardian) external {
        if (who % 4 != 0) return; // or none would be left
        address instance = instanceAt(who / 4);
        vm.prank(guardian ? GUARDIAN : OWNER);
        try registry.revoke(instance, "") {
            _lives[instance].removed = true;
        } catch {
            vm.assertTrue(!_lives[instance].entered || _lives[instance].removed, "couldn't be removed");
        }
    }

    function evict(uint256 who) external {
        address instance = instanceAt(who);
        Life storage l = _lives[instance];
        try registry.evict(instance) {
            vm.assertTrue(!_policyHolds(l), "evicted the living");
            l.leaseEnd = 0;
        } catch {}
    }

    function touch(uint256 who) external {
        try registry.touch(instanceAt(who)) {} catch {}
    }

    // ---------------------------------------------------------------- policy

    function changeTerms(uint16 statuses, uint32 grace, uint32 lease, uint32 delay, uint16 minEvaluation) external {
        IAppAuth.Terms memory t = _now;
        t.statuses = statuses & 0x0e | 2;
        t.grace = uint32(bound(grace, t.grace - t.grace / 100, 30 days));
        t.lease = uint32(bound(lease, 5 days, 15 days));
        t.delay = uint32(bound(delay, 0, 2 days));
        t.minEvaluation = uint16(bound(minEvaluation, EVALUATION - 2, EVALUATION + 2));
        if (_now.statuses & ~t.statuses != 0 || t.grace < _now.grace || t.lease < _now.lease) _endAll();
        setTerms(t);
        _now = t;
        ++_version;
    }

    function deny(bool again) external {
        vm.prank(APP_GUARDIAN);
        if (again) {
            app.denyAdvisory(++_advisories);
            _endAll();
            ++_version;
        } else {
            try app.raiseMinEvaluation(EVALUATION) {
                _now.minEvaluation = EVALUATION;
                ++_version;
            } catch {}
        }
    }

    function remove(uint256 code) external {
        if (code % 8 >= CODES) return;
        code %= 8;
        vm.prank(APP_GUARDIAN);
        try app.remove(labelOf(code), "") {
            _removed[code] = true;
            ++_generations[code];
            ++_version;
        } catch {
            vm.assertTrue(_removed[code], "couldn't be removed");
        }
    }

    function assign(uint256 code) external {
        try app.assignSlot(labelOf(code % CODES)) {
            ++_version;
        } catch {}
    }

    function later(uint256 time) external {
        pass(time % 10 days);
    }

    /// @dev Nobody else can do anything.
    function strangers(uint256 who, uint256 code) external {
        address instance = instanceAt(who);
        vm.startPrank(instance);
        (bool ok,) = address(registry).call(abi.encodeCall(registry.revoke, (instance, "")));
        vm.assertTrue(!ok, "revoked");
        (ok,) = address(registry).call(abi.encodeCall(registry.confirm, (instance, address(app), 0, NOW)));
        vm.assertTrue(!ok, "confirmed");
        (ok,) = address(app).call(abi.encodeCall(app.remove, (labelOf(code % CODES), "")));
        vm.assertTrue(!ok, "removed");
        (ok,) = address(app).call(abi.encodeCall(app.allow, (allowance("x"), "")));
        vm.assertTrue(!ok, "allowed");
        vm.stopPrank();
    }

    // ----------------------------------------------------------------

    function _registering(address instance, VerifiedReport memory r) private view returns (bytes memory) {
        (IRegistry.Registration memory to, bytes memory evidence) = prepared(instance, r);
        return abi.encodeCall(registry.register, (to, evidence));
    }

    function _policyHolds(Life memory l) private view returns (bool) {
        return l.generation == _generations[l.code] && !_removed[l.code] && l.evaluation >= _now.minEvaluation;
    }

    function _endAll() private {
        for (uint256 i = 0; i < CODES; ++i) {
            ++_generations[i];
        }
    }
}

contract RegistryInvariantTest is AttestationTest {
    RegistryHandler private handler;

    function setUp() public override {
        handler = new RegistryHandler();
        handler.setUp();
        (registry, app) = handler.world();
    }

    function targetContracts() public view returns (address[] memory targets) {
        targets = new address[](1);
        targets[0] = address(handler);
    }

    /// forge-config: default.invariant.runs = 16
    /// forge-config: default.invariant.fail-on-revert = true
    /// @dev An instance may act if and only if policy, lease, delay and version say so; and a tombstone never lives.
    function invariant_authorized_exactlyWhoShouldBe() public view {
        uint32 version = handler.version();
        vm.assertEq(registry.policyVersion(address(app)), version, "version");
        for (uint256 i = 0; i < 5; ++i) {
            address instance = handler.instanceAt(i);
            (bool should,) = handler.shouldLive(instance);
            vm.assertTrue(registry.isAuthorized(instance, version, address(app)) == should, "authorized");
            vm.assertTrue(!registry.isAuthorized(instance, version - 1, address(app)), "an older version");
            vm.assertTrue(!registry.isAuthorized(instance, version + 1, address(app)), "a later version");
            vm.assertTrue(!registry.isAuthorized(instance, version, STRANGER), "another app");
            vm.assertTrue(registry.instances(instance).revoked == handler.isRemoved(instance), "tombstone");
        }
    }

    /// forge-config: default.invariant.runs = 16
    /// forge-config: default.invariant.fail-on-revert = true
    /// @dev `liveUntil` never promises a worker that isn't there: it is past, or some live instance's lease reaches it.
    function invariant_liveUntil_neverPromisesTooMuch() public view {
        uint256 until = registry.liveUntil(address(app));
        if (until <= vm.getBlockTimestamp()) return;
        uint256 longest;
        for (uint256 i = 0; i < 5; ++i) {
            (bool should, uint256 end) = handler.shouldLive(handler.instanceAt(i));
            if (should && end > longest) longest = end;
        }
        vm.assertLe(until, longest, "liveUntil");
    }

    /// forge-config: default.invariant.runs = 16
    /// forge-config: default.invariant.fail-on-revert = true
    /// @dev The registry's word says what the app's own state does.
    function invariant_word_isTheApps() public view {
        uint168 slots;
        bytes32[] memory all = app.measurements();
        for (uint256 i = 0; i < all.length; ++i) {
            uint8 slot = app.measurement(all[i]).slot;
            if (slot == 0) continue;
            vm.assertTrue(slots >> slot & 1 == 0, "two in a slot");
            vm.assertEq(app.measurementAt(slot), all[i], "slot");
            slots |= uint168(1) << slot;
        }
        vm.assertEq(registry.policy(address(app)).slots, slots, "slots");
        vm.assertEq(registry.policy(address(app)).minEvaluation, app.terms().minEvaluation, "minimum");
    }
}
