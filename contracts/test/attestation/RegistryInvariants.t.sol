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
    uint256 private _acts;

    /// @notice How often an instance entered, entered again while it lived, was refused for the sake of its life, was confirmed, was
    /// evicted, was revoked.
    uint256[6] private _reached;

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

    function reached() external view returns (uint256[6] memory) {
        return _reached;
    }

    function version() external view returns (uint32) {
        return _version;
    }

    /// @dev One act, whatever the fuzzer likes: instances enter often and time passes slowly, or nobody would be alive to be wrong about.
    function act(uint256 random) external {
        uint256 r = uint256(keccak256(abi.encode(random, ++_acts)));
        uint256 kind = r & 63;
        r >>= 8;
        if (kind < 28) {
            // Mostly the code and the collateral that it had.
            uint256 code = r >> 16 & 7 == 0 ? r >> 20 : r % 5;
            uint256 evaluation = r >> 32 & 3 == 0 ? r >> 34 : EVALUATION;
            enters(r, code, uint16(evaluation), uint8(r >> 48), uint40(r >> 64));
        } else if (kind < 32) {
            confirm(r);
        } else if (kind < 36) {
            evict(r);
        } else if (kind < 38) {
            touch(r);
        } else if (kind == 38) {
            revoke(r, r >> 16 & 1 == 0);
        } else if (kind < 42) {
            changeTerms(uint16(r), uint32(r >> 16), uint32(r >> 48), uint32(r >> 80), uint16(r >> 112));
        } else if (kind < 44) {
            deny(r % 4 == 0);
        } else if (kind == 44) {
            remove(r);
        } else if (kind < 48) {
            assign(r);
        } else if (kind < 61) {
            pass(r % (r >> 16 & 3 == 0 ? 10 days : 1 days));
        } else {
            strangers(r, r >> 16);
        }
    }

    // ---------------------------------------------------------------- instances

    function enters(uint256 who, uint256 code, uint16 evaluation, uint8 status, uint40 window) private {
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
        if (alive && (l.code != code || end < l.leaseEnd || r.evaluation < l.evaluation)) {
            if (good) ++_reached[2];
            good = false;
        }
        (bool ok,) = address(registry).call(_registering(instance, r));
        vm.assertTrue(ok == good, "admitted");
        if (!ok) return;

        ++_reached[alive ? 1 : 0];
        if (!alive) l.activeFrom = time + _now.delay;
        l.leaseEnd = end;
        (l.entered, l.code, l.generation, l.evaluation) = (true, code, _generations[code], r.evaluation);
        _lives[instance] = l;
    }

    function confirm(uint256 who) private {
        address instance = instanceAt(who);
        Life storage l = _lives[instance];
        uint256 time = vm.getBlockTimestamp();
        vm.prank(APP_OWNER);
        try app.confirm(instance) {
            vm.assertTrue(l.entered && !l.removed && time <= l.leaseEnd && _policyHolds(l), "confirmed the dead");
            if (l.activeFrom > time) (l.activeFrom, _reached[3]) = (time, _reached[3] + 1);
        } catch {}
    }

    function revoke(uint256 who, bool guardian) private {
        if (who % 4 != 0) return; // or none would be left
        address instance = instanceAt(who / 4);
        vm.prank(guardian ? GUARDIAN : OWNER);
        try registry.revoke(instance, "") {
            _lives[instance].removed = true;
            ++_reached[5];
        } catch {
            vm.assertTrue(!_lives[instance].entered || _lives[instance].removed, "couldn't be removed");
        }
    }

    function evict(uint256 who) private {
        address instance = instanceAt(who);
        Life storage l = _lives[instance];
        try registry.evict(instance) {
            vm.assertTrue(!_policyHolds(l), "evicted the living");
            l.leaseEnd = 0;
            ++_reached[4];
        } catch {}
    }

    function touch(uint256 who) private {
        try registry.touch(instanceAt(who)) {} catch {}
    }

    // ---------------------------------------------------------------- policy

    function changeTerms(uint16 statuses, uint32 grace, uint32 lease, uint32 delay, uint16 minEvaluation) private {
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

    function deny(bool again) private {
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

    function remove(uint256 code) private {
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

    function assign(uint256 code) private {
        try app.assignSlot(labelOf(code % CODES)) {
            ++_version;
        } catch {}
    }

    /// @dev Nobody else can do anything.
    function strangers(uint256 who, uint256 code) private {
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

    struct FuzzSelector {
        address addr;
        bytes4[] selectors;
    }

    function targetSelectors() public view returns (FuzzSelector[] memory targets) {
        targets = new FuzzSelector[](1);
        targets[0].addr = address(handler);
        targets[0].selectors = new bytes4[](1);
        targets[0].selectors[0] = RegistryHandler.act.selector;
    }

    /// @dev Random acts do everything that the invariants are about.
    function test_act_reachesEverything() public {
        uint256[6] memory all;
        uint256 alive;
        uint256 before = vm.snapshotState();
        for (uint256 run = 0; run < 8; ++run) {
            for (uint256 i = 0; i < 64; ++i) {
                handler.act(uint256(keccak256(abi.encode("act", run, i))));
                (bool lives_,) = handler.shouldLive(handler.instanceAt(i));
                if (lives_) ++alive;
            }
            uint256[6] memory once = handler.reached();
            for (uint256 i = 0; i < 6; ++i) {
                all[i] += once[i];
            }
            vm.revertToState(before);
        }
        vm.assertGt(alive, 50, "alive");
        vm.assertGt(all[0], 16, "entered");
        vm.assertGt(all[1], 4, "entered again");
        vm.assertGt(all[2], 4, "never left worse off");
        vm.assertGt(all[3], 0, "confirmed");
        vm.assertGt(all[4], 0, "evicted");
        vm.assertGt(all[5], 0, "revoked");
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
