// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {IAppAuth} from "../../attestation/IAppAuth.sol";
import {IEnclaveRegistry} from "../../attestation/IEnclaveRegistry.sol";
import {AttestationTest} from "./AttestationTest.sol";

/// @dev Gas of execution alone, held in snapshots/Attestation.json, of contracts that nobody touched before in the transaction.
/// The verifier is a test's and costs what a test's does: real ones are measured in Go, with real quotes.
contract AttestationGasSnapshotTest is AttestationTest {
    function test_gas_use() public {
        allow(1);
        enter(ONE, 1);
        uint32 version = app.policyVersion();
        vm.cool(address(registry));
        registry.isAuthorized(ONE, version, address(app));
        vm.snapshotGasLastCall("Attestation", "use: isAuthorized");
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(0x1157, "digest");
        bytes memory signature = abi.encodePacked(r, s, v);
        enter(vm.addr(0x1157), 1);
        vm.cool(address(registry));
        registry.isValidOutput(address(app), "digest", signature);
        vm.snapshotGasLastCall("Attestation", "use: isValidOutput");
    }

    function test_gas_admission() public {
        allow(1);
        _cool();
        app.admit(ONE, td(1), SELECTION);
        vm.snapshotGasLastCall("Attestation", "policy's share of a registration");
        enter(TWO, 1); // another was here before
        _measured("registration", ONE);
        pass(1 days);
        _measured("renewal", ONE);
    }

    function test_gas_end() public {
        bytes32 label = allow(1);
        allow(2);
        enter(ONE, 1);
        vm.prank(APP_OWNER);
        _cool();
        app.remove(label, "leaked");
        vm.snapshotGasLastCall("Attestation", "removal of a measurement");
        _cool();
        registry.evict(ONE);
        vm.snapshotGasLastCall("Attestation", "eviction");
        vm.prank(APP_OWNER);
        _cool();
        app.allow(allowance(labelOf(3)), "");
        vm.snapshotGasLastCall("Attestation", "allowing a measurement");
        vm.prank(APP_OWNER);
        _cool();
        app.denyAdvisory(615);
        vm.snapshotGasLastCall("Attestation", "denying an advisory, two measurements");
        _cool();
        app.requestAttestation(TWO);
        vm.snapshotGasLastCall("Attestation", "request for evidence");
    }

    function _measured(string memory name, address instance) private {
        (IEnclaveRegistry.Registration memory to, bytes memory evidence) = prepared(instance, td(1));
        _cool();
        registry.register(to, evidence);
        vm.snapshotGasLastCall("Attestation", name);
    }

    function _cool() private {
        vm.cool(address(registry));
        vm.cool(address(app));
        vm.cool(address(verifier));
    }
}
