// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {IAppAuth} from "../../attestation/IAppAuth.sol";
import {IEnclaveRegistry} from "../../attestation/IEnclaveRegistry.sol";
import {ISGXVerifier} from "../../rollup/ISGXVerifier.sol";
import {TeeProofs} from "../../rollup/TeeProofs.sol";
import {ProofWorld} from "./ProofWorld.sol";

/// @dev Which proofs count, what is asked, and who an instance is.
contract SGXVerifierTest is ProofWorld {
    TeeProofs.Claim private claim;

    function setUp() public override {
        super.setUp();
        claim = plainClaim();
    }

    // ---------------------------------------------------------------- construction

    function test_constructor() public {
        vm.assertEq(address(sgx.registry()), address(registry), "registry");
        vm.assertEq(sgx.domainSeparator(), TeeProofs.separator(address(sgx)), "separator");
        bytes memory code = abi.encodePacked(vm.getCode("SGXVerifier.sol:SGXVerifier"), abi.encode(STRANGER));
        vm.expectRevert(abi.encodeWithSelector(ISGXVerifier.NoRegistry.selector, STRANGER));
        this.create(code);
    }

    function create(bytes memory code) external {
        assembly ("memory-safe") {
            if iszero(create(0, add(code, 0x20), mload(code))) {
                returndatacopy(0, 0, returndatasize())
                revert(0, returndatasize())
            }
        }
    }

    // ---------------------------------------------------------------- verify

    function test_verify_bothVerdicts() public view {
        sgx.verify(TeeProofs.id(claim), address(app), accept(claim));
        sgx.verify(TeeProofs.id(claim), address(app), reject(claim));
        TeeProofs.Proof memory p = unsigned(TeeProofs.REJECT); // it can't even be executed
        sgx.verify(TeeProofs.id(claim), address(app), signed(claim, p, SECRET));
    }

    function test_verify_notAfter_isItsLastSecond() public {
        TeeProofs.Proof memory p = unsigned(TeeProofs.ACCEPT);
        p.notAfter = NOW + 7;
        p = signed(claim, p, SECRET);
        vm.warp(NOW + 7);
        vm.assertTrue(verifies(claim, p), "its last second");
        vm.warp(NOW + 8);
        _fails(p, abi.encodeWithSelector(ISGXVerifier.ProofTooLate.selector, NOW + 7));
    }

    function test_verify_noVerdict_reverts() public {
        uint8[5] memory verdicts = [0, 1, 3, 128, 255];
        for (uint256 i = 0; i < 5; ++i) {
            TeeProofs.Proof memory p = unsigned(verdicts[i]);
            p.computedRoot = verdicts[i] == 1 ? bytes32("a root") : bytes32(0);
            _fails(signed(claim, p, SECRET), abi.encodeWithSelector(ISGXVerifier.BadVerdict.selector, verdicts[i]));
        }
    }

    function test_verify_everyFieldIsSigned() public {
        TeeProofs.Proof memory p = accept(claim);
        for (uint256 i = 0; i < 16; ++i) {
            TeeProofs.Claim memory other = changed(claim, 1 << i);
            bytes32 id = TeeProofs.id(other);
            vm.expectRevert(abi.encodeWithSelector(ISGXVerifier.BadSignature.selector, instance));
            sgx.verify(id, address(app), p);
        }
        p = reject(claim);
        bytes memory good = abi.encode(p);
        for (uint256 i = 0; i < 9; ++i) {
            bytes memory bad = bytes.concat(good);
            // A verdict of 2 becomes 1; then there may be no root.
            bad[32 * i + 31] ^= i == 0 ? bytes1(0x03) : bytes1(0x01);
            TeeProofs.Proof memory other = abi.decode(bad, (TeeProofs.Proof));
            if (i == 0) other.computedRoot = 0;
            _fails(other, abi.encodeWithSelector(ISGXVerifier.BadSignature.selector, other.instance));
        }
    }

    /// @dev Any bit at all: of the claim's id, the app, the signed fields, the signature, and of words' unused parts.
    function testFuzz_verify_anyBitChanged_reverts(uint256 bit, bool rejecting) public view {
        bytes memory data =
            abi.encodeCall(sgx.verify, (TeeProofs.id(claim), address(app), rejecting ? reject(claim) : accept(claim)));
        (bool ok,) = address(sgx).staticcall(data);
        vm.assertTrue(ok, "good");
        bit = bit % ((data.length - 4) * 8);
        data[4 + bit / 8] ^= bytes1(uint8(1 << (bit % 8)));
        (ok,) = address(sgx).staticcall(data);
        vm.assertTrue(!ok, "a bit");
    }

    function testFuzz_verify_anySignature_reverts(bytes32 r, bytes32 vs) public {
        TeeProofs.Proof memory p = unsigned(TeeProofs.ACCEPT);
        (p.r, p.vs) = (r, vs);
        _fails(p, abi.encodeWithSelector(ISGXVerifier.BadSignature.selector, instance));
    }

    function test_verify_shortCalldata_reverts() public view {
        bytes memory data = abi.encodeCall(sgx.verify, (TeeProofs.id(claim), address(app), accept(claim)));
        assembly ("memory-safe") {
            mstore(data, sub(mload(data), 1))
        }
        (bool ok,) = address(sgx).staticcall(data);
        vm.assertTrue(!ok, "short");
    }

    function test_verify_anotherSigner_reverts() public {
        TeeProofs.Proof memory p = signed(claim, unsigned(TeeProofs.ACCEPT), OTHER_SECRET);
        _fails(p, abi.encodeWithSelector(ISGXVerifier.BadSignature.selector, instance));
    }

    /// @dev No digest can be chosen such that s is just above the half, so the precompile is made to say what it would.
    function test_verify_highS_reverts() public {
        TeeProofs.Proof memory p = accept(claim);
        vm.mockCall(address(1), "", abi.encode(instance));
        p.vs = bytes32(HALF_ORDER);
        vm.assertTrue(verifies(claim, p), "the last low one");
        for (uint256 parity = 0; parity < 2; ++parity) {
            p.vs = bytes32(HALF_ORDER + 1 | parity << 255);
            _fails(p, abi.encodeWithSelector(ISGXVerifier.BadSignature.selector, instance));
            p.vs = bytes32(type(uint256).max >> 1 | parity << 255);
            _fails(p, abi.encodeWithSelector(ISGXVerifier.BadSignature.selector, instance));
        }
    }

    function test_verify_nobody_reverts() public {
        TeeProofs.Proof memory p = unsigned(TeeProofs.ACCEPT);
        p.instance = address(0);
        vm.mockCall(address(registry), abi.encodePacked(IEnclaveRegistry.isAuthorized.selector), abi.encode(true));
        _fails(p, abi.encodeWithSelector(ISGXVerifier.BadSignature.selector, address(0)));
        vm.mockCall(address(1), "", abi.encode(address(0)));
        _fails(p, abi.encodeWithSelector(ISGXVerifier.BadSignature.selector, address(0)));
    }

    function test_verify_anotherVerifierOrChain_reverts() public {
        TeeProofs.Proof memory p = accept(claim);
        ISGXVerifier twin = ISGXVerifier(vm.deployCode("SGXVerifier.sol:SGXVerifier", abi.encode(registry)));
        bytes32 id = TeeProofs.id(claim);
        vm.expectRevert(abi.encodeWithSelector(ISGXVerifier.BadSignature.selector, instance));
        twin.verify(id, address(app), p);

        vm.chainId(10);
        _fails(p, abi.encodeWithSelector(ISGXVerifier.BadSignature.selector, instance));
        vm.assertEq(sgx.domainSeparator(), TeeProofs.separator(address(sgx)), "of the chain that split off");
        vm.assertTrue(verifies(claim, accept(claim)), "signed for this one");
    }

    function test_verify_livesAndDiesWithTheInstance() public {
        TeeProofs.Proof memory p = accept(claim);
        uint256 at = vm.snapshotState();
        vm.warp(NOW + 10 days);
        vm.assertTrue(verifies(claim, p), "its lease's last second");
        vm.warp(NOW + 10 days + 1);
        _unauthorized(p);

        vm.revertToState(at);
        vm.prank(GUARDIAN);
        registry.revoke(instance, "");
        _unauthorized(p);

        vm.revertToState(at);
        allow(2); // another version
        _unauthorized(p);
        vm.assertTrue(verifies(claim, accept(claim)), "under the new version");
        p = unsigned(TeeProofs.ACCEPT);
        ++p.policyVersion;
        _unauthorized(signed(claim, p, SECRET));

        bytes32 label = labelOf(1);
        vm.prank(APP_OWNER);
        app.remove(label, "");
        _unauthorized(accept(claim));
    }

    function test_verify_notActiveYet_reverts() public {
        IAppAuth.Terms memory t = terms();
        t.delay = 1 hours;
        setTerms(t);
        address late = vm.addr(OTHER_SECRET);
        enter(late, 1);
        TeeProofs.Proof memory p = unsigned(TeeProofs.ACCEPT);
        p.instance = late;
        p = signed(claim, p, OTHER_SECRET);
        _unauthorized(p);
        vm.warp(NOW + 1 hours);
        vm.assertTrue(verifies(claim, p), "active");
    }

    function test_verify_anotherApp_reverts() public {
        TeeProofs.Proof memory p = accept(claim);
        address[3] memory apps = [address(deployApp(terms())), STRANGER, address(0)];
        bytes32 id = TeeProofs.id(claim);
        for (uint256 i = 0; i < 3; ++i) {
            vm.expectRevert(
                abi.encodeWithSelector(ISGXVerifier.NotAuthorized.selector, instance, apps[i], p.policyVersion)
            );
            sgx.verify(id, apps[i], p);
        }
    }

    function test_verify_unknownInstance_reverts() public {
        TeeProofs.Proof memory p = unsigned(TeeProofs.ACCEPT);
        p.instance = vm.addr(OTHER_SECRET);
        _unauthorized(signed(claim, p, OTHER_SECRET));
    }

    /// @dev Whatever the registry says but one word that is one.
    function test_verify_registryThatSaysNothing_reverts() public {
        TeeProofs.Proof memory p = accept(claim);
        bytes[6] memory answers = [
            bytes(""),
            hex"01",
            abi.encodePacked(bytes31(0)),
            abi.encode(0),
            abi.encode(2),
            bytes.concat(abi.encode(1), hex"00")
        ];
        for (uint256 i = 0; i < 6; ++i) {
            vm.mockCall(address(registry), abi.encodePacked(IEnclaveRegistry.isAuthorized.selector), answers[i]);
            _unauthorized(p);
        }
        vm.clearMockedCalls();
        vm.assertTrue(verifies(claim, p), "the registry itself");
        vm.etch(address(registry), "");
        _unauthorized(p);
        vm.etch(address(registry), hex"fe");
        _unauthorized(p);
    }

    // ---------------------------------------------------------------- identify

    function test_identify() public {
        ISGXVerifier.Identity memory who = sgx.identify(instance);
        vm.assertEq(who.measurement, labelOf(1), "measurement");
        vm.assertEq(bytes32(who.platform), bytes32(bytes20(keccak256("platform"))), "platform");
        vm.assertEq(who.tee, 0x81, "tee");

        who = sgx.identify(STRANGER);
        vm.assertEq(who.measurement, 0, "unknown");
        vm.assertEq(bytes32(who.platform), 0, "unknown");

        vm.prank(OWNER);
        registry.revoke(instance, "");
        vm.assertEq(sgx.identify(instance).measurement, 0, "removed");
    }

    function test_identify_unattested_hasNoMeasurement() public {
        vm.prank(OWNER);
        registry.confirm(TWO, address(app), "believed", NOW + 1 days);
        vm.assertTrue(lives(TWO), "development chain");
        vm.assertEq(sgx.identify(TWO).measurement, 0, "on governance's word");
    }

    /// @dev It can't pass for one that governance took at its word.
    function test_identify_appThatDoesNotAnswer_reverts() public {
        vm.etch(address(app), hex"fe");
        vm.expectRevert();
        sgx.identify(instance);
    }

    // ---------------------------------------------------------------- requestProof

    function test_requestProof_countsFromOne() public {
        for (uint64 i = 1; i <= 3; ++i) {
            claim.lastBlock = 2_000 + i;
            bytes32 id = TeeProofs.id(claim);
            vm.assertEq(sgx.sequenceOf(id), 0, "not yet");
            bytes32 requestId = TeeProofs.requestId(address(sgx), id);
            vm.expectEmit(address(sgx));
            emit ISGXVerifier.ProofRequested(requestId, i, address(app), claim, NOW, 2);
            vm.prank(ROLLUP);
            vm.assertEq(sgx.requestProof(claim, address(app), NOW, 2), requestId, "request id");
            vm.assertEq(sgx.sequenceOf(id), i, "sequence");
            vm.assertEq(sgx.requests(), i, "requests");

            vm.prank(ROLLUP);
            vm.expectRevert(abi.encodeWithSelector(ISGXVerifier.IsRequested.selector, id, i));
            sgx.requestProof(claim, address(app), NOW + 1, 3);
        }
    }

    function test_requestProof_ofAnotherRollup_reverts() public {
        vm.prank(STRANGER);
        vm.expectRevert(abi.encodeWithSelector(ISGXVerifier.NotTheRollup.selector, STRANGER, ROLLUP));
        sgx.requestProof(claim, address(app), NOW, 1);
        vm.assertEq(sgx.requests(), 0, "none");
    }

    function test_requestProof_senseless_reverts() public {
        _badRequest(address(0), NOW, 1);
        _badRequest(address(app), NOW - 1, 1);
        _badRequest(address(app), NOW, 0);
        claim.firstBlock = claim.lastBlock + 1;
        _badRequest(address(app), NOW, 1);
        claim.firstBlock = claim.lastBlock;
        vm.prank(ROLLUP);
        sgx.requestProof(claim, address(app), NOW, 1);
    }

    // ----------------------------------------------------------------

    function _badRequest(address app_, uint64 deadline, uint8 wanted) private {
        vm.prank(ROLLUP);
        vm.expectRevert(ISGXVerifier.BadRequest.selector);
        sgx.requestProof(claim, app_, deadline, wanted);
    }

    function _fails(TeeProofs.Proof memory p, bytes memory reason) private {
        bytes32 id = TeeProofs.id(claim);
        vm.expectRevert(reason);
        sgx.verify(id, address(app), p);
    }

    function _unauthorized(TeeProofs.Proof memory p) private {
        _fails(
            p, abi.encodeWithSelector(ISGXVerifier.NotAuthorized.selector, p.instance, address(app), p.policyVersion)
        );
    }
}
