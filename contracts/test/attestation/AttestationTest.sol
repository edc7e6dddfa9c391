// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {IAppAuth} from "../../attestation/IAppAuth.sol";
import {IDstackApp} from "../../attestation/IDstackApp.sol";
import {IEnclaveRegistry} from "../../attestation/IEnclaveRegistry.sol";
import {Measurements} from "../../attestation/Measurements.sol";
import {ReportData} from "../../attestation/ReportData.sol";
import {VerifiedReport} from "../../attestation/VerifiedReport.sol";
import {Test} from "../Test.sol";
import {IOwned, IRegistry} from "../vrf/Deployed.sol";
import {SignedReports} from "./SignedReports.sol";

interface IApp is IAppAuth, IDstackApp, IOwned {
    function supportsInterface(bytes4 id) external view returns (bool);
}

/// @dev A registry, an app with a policy, and enclaves of any code that a test thinks of.
abstract contract AttestationTest is Test {
    address internal constant OWNER = address(0x0717);
    address internal constant GUARDIAN = address(0x6a2d);
    address internal constant APP_OWNER = address(0xa990);
    address internal constant APP_GUARDIAN = address(0xa996);
    address internal constant STRANGER = address(0x57a);
    address internal constant ONE = address(0x111);
    address internal constant TWO = address(0x222);
    uint256 internal constant ATTESTER = 0xa77e57;
    uint64 internal constant MAX_LEASE = 30 days;
    uint40 internal constant NOW = 1_800_000_000;
    uint40 internal constant EVER = type(uint40).max;
    uint16 internal constant SELECTION = 0x1d;
    uint16 internal constant EVALUATION = 17;
    bytes16 internal constant TD_MASK = bytes16(bytes4(0xff000020));

    error OwnableUnauthorizedAccount(address account);

    IRegistry internal registry;
    IApp internal app;
    SignedReports internal verifier;

    function setUp() public virtual {
        vm.roll(1_000);
        vm.warp(NOW);
        registry = IRegistry(vm.deployCode("EnclaveRegistry.sol:EnclaveRegistry", abi.encode(OWNER, MAX_LEASE)));
        verifier = new SignedReports(vm.addr(ATTESTER));
        vm.startPrank(OWNER);
        registry.setGuardian(GUARDIAN);
        registry.setVerifier(address(verifier), true);
        vm.stopPrank();
        app = deployApp(terms());
        vm.prank(APP_OWNER);
        app.setGuardian(APP_GUARDIAN);
    }

    /// @dev UpToDate TDs and enclaves, ten days, at once.
    function terms() internal pure returns (IAppAuth.Terms memory) {
        return
            IAppAuth.Terms({
                tees: 3, statuses: 1 << 1, grace: 0, lease: 10 days, delay: 0, minEvaluation: EVALUATION - 1
            });
    }

    function deployApp(IAppAuth.Terms memory t) internal returns (IApp) {
        return IApp(vm.deployCode("AppAuth.sol:AppAuth", abi.encode(APP_OWNER, address(registry), t)));
    }

    // ---------------------------------------------------------------- policy

    function allowance(bytes32 label) internal pure returns (IAppAuth.Allowance memory) {
        return
            IAppAuth.Allowance({
                measurement: label, tee: 0x81, activeFrom: 0, activeUntil: EVER, attributes: 0, mask: 0
            });
    }

    function allow(uint256 code) internal returns (bytes32 label) {
        label = labelOf(code);
        vm.prank(APP_OWNER);
        app.allow(allowance(label), "");
    }

    function setTerms(IAppAuth.Terms memory t) internal {
        vm.prank(APP_OWNER);
        app.setTerms(t);
    }

    function labelOf(uint256 code) internal pure returns (bytes32) {
        return Measurements.label(td(code), SELECTION);
    }

    function slotOf(uint256 code) internal view returns (uint8) {
        return app.measurement(labelOf(code)).slot;
    }

    // ---------------------------------------------------------------- evidence

    /// @dev A TD whose registers all are of this code.
    function td(uint256 code) internal pure returns (VerifiedReport memory r) {
        r = _genuine(2, 584);
        r.tee = 0x81;
        for (uint256 at = 16; at < 112; ++at) {
            r.body[at] = bytes1(uint8(code + 1));
        }
        for (uint256 at = 136; at < 520; ++at) {
            r.body[at] = bytes1(uint8(code + 1));
        }
        r.body[123] = 0x10; // SEPT_VE_DISABLE
    }

    function enclave(uint256 code) internal pure returns (VerifiedReport memory r) {
        r = _genuine(1, 384);
        for (uint256 at = 64; at < 96; ++at) {
            r.body[at] = bytes1(uint8(code + 1));
        }
        r.body[48] = 0x05; // INIT, MODE64BIT
    }

    function _genuine(uint8 bodyType, uint256 length) private pure returns (VerifiedReport memory r) {
        r.bodyType = bodyType;
        r.status = 1;
        r.platformStatus = 1;
        r.evaluation = EVALUATION;
        r.notBefore = NOW - 1 days;
        r.notAfter = NOW + 365 days;
        r.platform = keccak256("platform");
        r.body = new bytes(length);
    }

    function put(bytes memory body, uint256 at, bytes memory piece) internal pure {
        for (uint256 i = 0; i < piece.length; ++i) {
            body[at + i] = piece[i];
        }
    }

    /// @dev Makes the report speak for an instance of an app, at a block.
    function bind(VerifiedReport memory r, address app_, address instance, uint256 number) internal view {
        bytes32 commitment = ReportData.commitment(
            ReportData.REGISTRATION, address(registry), app_, instance, 0, number, blockhash(number)
        );
        put(r.body, r.bodyType == 1 ? 320 : 520, abi.encodePacked(commitment, ReportData.REGISTRATION));
    }

    function sign(VerifiedReport memory r) internal view returns (bytes memory) {
        (uint8 v, bytes32 s1, bytes32 s2) = vm.sign(ATTESTER, verifier.digestOf(r));
        return abi.encode(r, v, s1, s2);
    }

    function registration(address instance) internal view returns (IEnclaveRegistry.Registration memory) {
        return IEnclaveRegistry.Registration({
            requestId: bytes32("request"),
            instance: instance,
            app: address(app),
            verifier: address(verifier),
            selection: SELECTION,
            blockNumber: uint64(vm.getBlockNumber() - 1)
        });
    }

    /// @dev Binds the report to the instance at the last block and registers it.
    function register(address instance, VerifiedReport memory r) internal {
        (IEnclaveRegistry.Registration memory to, bytes memory evidence) = prepared(instance, r);
        registry.register(to, evidence);
    }

    function registerFails(address instance, VerifiedReport memory r, bytes memory reason) internal {
        (IEnclaveRegistry.Registration memory to, bytes memory evidence) = prepared(instance, r);
        vm.expectRevert(reason);
        registry.register(to, evidence);
    }

    function prepared(address instance, VerifiedReport memory r)
        internal
        view
        returns (IEnclaveRegistry.Registration memory to, bytes memory evidence)
    {
        to = registration(instance);
        bind(r, address(app), instance, to.blockNumber);
        evidence = sign(r);
    }

    function enter(address instance, uint256 code) internal {
        register(instance, td(code));
    }

    /// @dev Next block, some seconds later.
    function pass(uint256 time) internal {
        vm.roll(vm.getBlockNumber() + 1);
        vm.warp(vm.getBlockTimestamp() + time);
    }

    function lives(address instance) internal view returns (bool) {
        return registry.isAuthorized(instance, registry.policyVersion(address(app)), address(app));
    }
}
