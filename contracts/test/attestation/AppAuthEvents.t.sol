// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {IAppAuth} from "../../attestation/IAppAuth.sol";
import {IDstackApp, IDstackAppAuth, IDstackManagement} from "../../attestation/IDstackApp.sol";
import {IEnclaveRegistry} from "../../attestation/IEnclaveRegistry.sol";
import {Measurements} from "../../attestation/Measurements.sol";
import {Vm} from "../Test.sol";
import {AttestationTest, IApp} from "./AttestationTest.sol";

/// @dev What somebody knows who sees nothing but events.
contract Reader {
    IAppAuth.Terms public terms;
    address public guardian;
    address public source;
    bool public frozen;
    bool public anyDevice;
    bool public upToDate;
    uint32 public version;
    uint64 public requests;
    IEnclaveRegistry.Policy private _word;
    mapping(bytes32 => IAppAuth.Measurement) private _measurements;
    mapping(bytes32 => mapping(bytes12 => bool)) public purposes;
    mapping(uint32 => bool) public denied;
    mapping(bytes32 => bool) public images;
    mapping(bytes32 => bool) public composeHashes;
    mapping(bytes32 => bool) public devices;

    function measurement(bytes32 label) external view returns (IAppAuth.Measurement memory) {
        return _measurements[label];
    }

    function word() external view returns (IEnclaveRegistry.Policy memory) {
        return _word;
    }

    function read(Vm.Log calldata log) external {
        bytes32 t = log.topics[0];
        if (t == IEnclaveRegistry.PolicySet.selector) {
            (_word.version, _word.minEvaluation, _word.slots, _word.asks) =
                abi.decode(log.data, (uint32, uint16, uint168, bool));
            version = _word.version;
        } else if (t == IAppAuth.TermsSet.selector) {
            terms = abi.decode(log.data, (IAppAuth.Terms));
        } else if (t == IAppAuth.AdvisorySet.selector) {
            denied[uint32(uint256(log.topics[2]))] = abi.decode(log.data, (bool));
        } else if (t == IAppAuth.MeasurementAllowed.selector) {
            _allowed(log.topics[2], log.data);
        } else if (t == IAppAuth.MeasurementRemoved.selector || t == IAppAuth.MeasurementDropped.selector) {
            delete _measurements[log.topics[2]];
            _measurements[log.topics[2]].removed = t == IAppAuth.MeasurementRemoved.selector;
        } else if (t == IAppAuth.SlotAssigned.selector) {
            _measurements[log.topics[2]].slot = abi.decode(log.data, (uint8));
        } else if (t == IAppAuth.PurposeSet.selector) {
            purposes[log.topics[2]][bytes12(log.topics[3])] = abi.decode(log.data, (bool));
        } else if (t == IAppAuth.SourceSet.selector) {
            source = abi.decode(log.data, (address));
        } else if (t == IAppAuth.ImageSet.selector) {
            images[log.topics[2]] = abi.decode(log.data, (bool));
        } else if (t == IAppAuth.GuardianSet.selector) {
            guardian = address(uint160(uint256(log.topics[1])));
        } else if (t == IAppAuth.Frozen.selector) {
            frozen = true;
        } else if (t == IAppAuth.AttestationRequested.selector) {
            require(uint64(uint256(log.topics[2])) == requests + 1, "a gap");
            ++requests;
        } else {
            _dstack(t, log.data);
        }
    }

    function _allowed(bytes32 label, bytes calldata data) private {
        (IAppAuth.Allowance memory a, bool sourced,) = abi.decode(data, (IAppAuth.Allowance, bool, string));
        IAppAuth.Measurement storage m = _measurements[label];
        (m.allowed, m.sourced, m.tee) = (true, sourced, a.tee);
        (m.activeFrom, m.activeUntil, m.attributes, m.mask) = (a.activeFrom, a.activeUntil, a.attributes, a.mask);
    }

    function _dstack(bytes32 t, bytes calldata data) private {
        if (t == IDstackManagement.ComposeHashAdded.selector) composeHashes[abi.decode(data, (bytes32))] = true;
        if (t == IDstackManagement.ComposeHashRemoved.selector) composeHashes[abi.decode(data, (bytes32))] = false;
        if (t == IDstackManagement.DeviceAdded.selector) devices[abi.decode(data, (bytes32))] = true;
        if (t == IDstackManagement.DeviceRemoved.selector) devices[abi.decode(data, (bytes32))] = false;
        if (t == IDstackApp.AllowAnyDeviceSet.selector) anyDevice = abi.decode(data, (bool));
        if (t == IDstackApp.RequireTcbUpToDateSet.selector) upToDate = abi.decode(data, (bool));
    }
}

contract AlwaysYes is IDstackAppAuth {
    bool public no;

    function refuse(bool no_) external {
        no = no_;
    }

    function isAppAllowed(AppBootInfo calldata) external view returns (bool, string memory) {
        return (!no, "");
    }
}

/// @dev After any changes, events alone tell the whole policy.
contract AppAuthEventsTest is AttestationTest {
    Reader private reader;
    AlwaysYes private source;
    bytes private registers = new bytes(144);
    bytes32 private adopted;

    function imageOf(bytes calldata r) external pure returns (bytes32) {
        return Measurements.image(r);
    }

    function dstackOf(bytes calldata r, bytes32 composeHash) external pure returns (bytes32) {
        return Measurements.dstack(r, composeHash);
    }

    function setUp() public override {
        vm.recordLogs();
        super.setUp();
        reader = new Reader();
        source = new AlwaysYes();
        adopted = this.dstackOf(registers, "compose");
        _read();
    }

    /// forge-config: default.fuzz.runs = 64
    function testFuzz_events_tellThePolicy(uint256[24] calldata seeds) public {
        _compare();
        uint256 changes;
        for (uint256 i = 0; i < 24; ++i) {
            bytes memory data = _change(seeds[i] & 0xff, seeds[i] >> 8);
            uint32 before = app.policyVersion();
            vm.prank(seeds[i] >> 255 == 0 ? APP_OWNER : APP_GUARDIAN);
            (bool ok,) = address(app).call(data);
            uint256 events = _read();
            if (!ok) vm.assertEq(events, 0, "events of nothing");
            if (ok) ++changes;
            vm.assertLe(app.policyVersion() - before, ok ? 1 : 0, "versions rise by one");
            _compare();
            if (seeds[i] % 5 == 0) vm.warp(vm.getBlockTimestamp() + 11 days);
        }
        vm.assertLe(changes, 24, "changes");
    }

    function _change(uint256 kind, uint256 x) private view returns (bytes memory) {
        kind %= 22;
        bytes32 label = _label(x);
        if (kind < 4) {
            IAppAuth.Allowance memory a = allowance(label);
            a.tee = x & 16 == 0 ? 0x81 : 0;
            a.activeUntil = uint40(vm.getBlockTimestamp() + (x >> 5) % 1000);
            return abi.encodeCall(IAppAuth.allow, (a, "name"));
        }
        if (kind < 6) return abi.encodeCall(IAppAuth.remove, (label, "why"));
        if (kind == 6) {
            IAppAuth.Terms memory t = terms();
            (t.tees, t.statuses, t.grace) = (uint8(x % 4), uint16(x >> 2 & 0x3e), uint32(x >> 9 & 0xffff));
            (t.delay, t.minEvaluation) = (uint32(x >> 30 & 0xff), uint16(x >> 40 & 0x1f));
            return abi.encodeCall(IAppAuth.setTerms, (t));
        }
        if (kind == 7) return abi.encodeCall(IAppAuth.denyAdvisory, (uint32(x % 4)));
        if (kind == 8) return abi.encodeCall(IAppAuth.undenyAdvisory, (uint32(x % 4)));
        if (kind == 9) return abi.encodeCall(IAppAuth.raiseMinEvaluation, (uint16(x % 64)));
        if (kind == 10) return abi.encodeCall(IAppAuth.allowPurpose, (label, _purpose(x >> 8)));
        if (kind == 11) return abi.encodeCall(IAppAuth.disallowPurpose, (label, _purpose(x >> 8)));
        if (kind == 12) return abi.encodeCall(IAppAuth.setSource, (x & 1 == 0 ? address(source) : address(0)));
        if (kind == 13) return abi.encodeCall(IAppAuth.allowImage, (this.imageOf(registers)));
        if (kind == 14) return abi.encodeCall(IAppAuth.disallowImage, (this.imageOf(registers)));
        if (kind == 15) return abi.encodeCall(IAppAuth.adopt, (registers, "compose"));
        if (kind == 16) return abi.encodeCall(IAppAuth.drop, (adopted));
        if (kind == 17) return abi.encodeCall(IAppAuth.requestAttestation, (address(uint160(x))));
        if (kind == 18) return _dstackChange(x);
        if (kind == 19) return abi.encodeCall(IAppAuth.setGuardian, (APP_GUARDIAN));
        if (kind == 20) return abi.encodeCall(IAppAuth.assignSlot, (label));
        return
            x % 16 == 0 ? abi.encodeCall(IAppAuth.freeze, ()) : abi.encodeCall(IAppAuth.allow, (allowance(label), ""));
    }

    function _dstackChange(uint256 x) private pure returns (bytes memory) {
        bytes32 value = bytes32(x >> 8 & 1);
        if (x % 6 == 0) return abi.encodeCall(IDstackManagement.addComposeHash, (value));
        if (x % 6 == 1) return abi.encodeCall(IDstackManagement.removeComposeHash, (value));
        if (x % 6 == 2) return abi.encodeCall(IDstackManagement.addDevice, (value));
        if (x % 6 == 3) return abi.encodeCall(IDstackManagement.removeDevice, (value));
        if (x % 6 == 4) return abi.encodeCall(IDstackApp.setAllowAnyDevice, (value != 0));
        return abi.encodeCall(IDstackApp.setRequireTcbUpToDate, (value != 0));
    }

    function _label(uint256 x) private view returns (bytes32) {
        return x % 6 == 5 ? adopted : bytes32(1 + x % 6);
    }

    function _purpose(uint256 x) private pure returns (bytes12) {
        return x & 1 == 0 ? bytes12("vrf") : bytes12("wallet");
    }

    function _read() private returns (uint256 count) {
        Vm.Log[] memory logs = vm.getRecordedLogs();
        for (uint256 i = 0; i < logs.length; ++i) {
            bool ours = logs[i].emitter == address(app);
            ours = ours
                || (logs[i].emitter == address(registry)
                    && logs[i].topics.length == 2
                    && logs[i].topics[1] == bytes32(uint256(uint160(address(app)))));
            if (!ours) continue;
            reader.read(logs[i]);
            ++count;
        }
    }

    function _compare() private view {
        vm.assertEq(reader.version(), app.policyVersion(), "version");
        vm.assertEq(reader.requests(), app.requests(), "requests");
        vm.assertEq(_terms(), abi.encode(app.terms()), "terms");
        vm.assertEq(abi.encode(reader.word()), abi.encode(registry.policy(address(app))), "word");
        vm.assertEq(reader.guardian(), app.guardian(), "guardian");
        vm.assertEq(reader.source(), app.source(), "source");
        vm.assertTrue(reader.frozen() == app.frozen(), "frozen");
        for (uint256 i = 0; i < 6; ++i) {
            bytes32 label = _label(i);
            IAppAuth.Measurement memory m = reader.measurement(label);
            vm.assertEq(abi.encode(m), abi.encode(app.measurement(label)), "measurement");
            for (uint256 j = 0; j < 2; ++j) {
                bool may = m.allowed && !m.sourced && reader.purposes(label, _purpose(j));
                vm.assertTrue(may == app.mayHold(label, _purpose(j)), "purpose");
            }
        }
        for (uint32 i = 0; i < 4; ++i) {
            vm.assertTrue(reader.denied(i) == app.deniedAdvisories(i), "advisory");
        }
        vm.assertTrue(reader.images(this.imageOf(registers)) == app.images(this.imageOf(registers)), "image");
        _compareDstack();
    }

    function _compareDstack() private view {
        vm.assertTrue(reader.anyDevice() == app.allowAnyDevice(), "any device");
        vm.assertTrue(reader.upToDate() == app.requireTcbUpToDate(), "up to date");
        for (uint256 i = 0; i < 2; ++i) {
            vm.assertTrue(reader.composeHashes(bytes32(i)) == app.allowedComposeHashes(bytes32(i)), "compose");
            vm.assertTrue(reader.devices(bytes32(i)) == app.allowedDeviceIds(bytes32(i)), "device");
        }
    }

    function _terms() private view returns (bytes memory) {
        IAppAuth.Terms memory t;
        (t.tees, t.statuses, t.grace, t.lease, t.delay, t.minEvaluation) = reader.terms();
        return abi.encode(t);
    }
}
