// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {IRiscZeroGroth16Verifier} from "../../attestation/risczero/IRiscZeroGroth16Verifier.sol";
import {IRiscZeroSelectable} from "../../attestation/risczero/IRiscZeroSelectable.sol";
import {IRiscZeroVerifier, Receipt} from "../../attestation/risczero/IRiscZeroVerifier.sol";
import {IRiscZeroVerifierEmergencyStop} from "../../attestation/risczero/IRiscZeroVerifierEmergencyStop.sol";
import {IRiscZeroVerifierRouter} from "../../attestation/risczero/IRiscZeroVerifierRouter.sol";
import {RiscZeroKey} from "../../attestation/risczero/RiscZeroKey.sol";
import {Test} from "../Test.sol";

/// @dev What the tests share: a verifier, and in plain Solidity what it must ask the pairing's contract.
///
/// There is no real receipt here; zkverifier/risczero proves with real ones that the contract accepts. Here the precompiled
/// contracts are made to say what a test needs.
abstract contract RiscZeroTest is Test, RiscZeroKey {
    bytes32 internal constant CONTROL_ID = 0x04446e66d300eb7fb45c9726bb53c793dda407a62e9601618bb43c5c14657ac0;
    bytes32 internal constant CONTROL_ROOT = 0xa54dc85ac99f851c92d7c96d7318af41dbe7c0194edfcc37eb4d422a998c1f56;
    bytes4 internal constant SELECTOR = 0x73c457ba;

    address internal constant SHA256 = address(2);
    address internal constant ADD = address(6);
    address internal constant MULTIPLY = address(7);
    address internal constant PAIRING = address(8);
    bytes internal constant YES = abi.encode(1);

    IRiscZeroGroth16Verifier internal verifier;

    function setUp() public {
        verifier = IRiscZeroGroth16Verifier(
            vm.deployCode("RiscZeroGroth16Verifier.sol:RiscZeroGroth16Verifier", abi.encode(CONTROL_ROOT, CONTROL_ID))
        );
    }

    function seal(uint256[8] memory proof) internal pure returns (bytes memory) {
        return abi.encodePacked(SELECTOR, proof);
    }

    /// @dev Points of the right groups that prove nothing.
    function points() internal pure returns (uint256[8] memory) {
        return [1, 2, GAMMA_X1, GAMMA_X2, GAMMA_Y1, GAMMA_Y2, 1, 2];
    }

    /// @dev RISC Zero's hash of the claim, as its documents have it.
    function claimDigest(bytes32 image, bytes32 journal) internal pure returns (bytes32) {
        bytes32 output = sha256(abi.encodePacked(sha256("risc0.Output"), journal, bytes32(0), hex"0200"));
        bytes32 halted = 0xa3acc27117418996340b84e5a90f3ef4c49d22c79e44aad822ec9c313e1eb8e2;
        return
            sha256(
                abi.encodePacked(sha256("risc0.ReceiptClaim"), bytes32(0), image, halted, output, uint64(0), hex"0400")
            );
    }

    /// @dev All that the pairing is about: four pairs, of which the third has the sum over all five inputs.
    function pairing(uint256[8] memory proof, bytes32 claim) internal view returns (bytes memory) {
        uint256[2] memory sum = [INPUT0_X, INPUT0_Y];
        sum = _plus(sum, [INPUT1_X, INPUT1_Y], _low(CONTROL_ROOT));
        sum = _plus(sum, [INPUT2_X, INPUT2_Y], _high(CONTROL_ROOT));
        sum = _plus(sum, [INPUT3_X, INPUT3_Y], _low(claim));
        sum = _plus(sum, [INPUT4_X, INPUT4_Y], _high(claim));
        sum = _plus(sum, [INPUT5_X, INPUT5_Y], uint256(CONTROL_ID));
        bytes memory first =
            abi.encode(proof[0], (FIELD_ORDER - proof[1]) % FIELD_ORDER, proof[2], proof[3], proof[4], proof[5]);
        bytes memory second = abi.encode(ALPHA_X, ALPHA_Y, BETA_X1, BETA_X2, BETA_Y1, BETA_Y2);
        bytes memory third = abi.encode(sum, GAMMA_X1, GAMMA_X2, GAMMA_Y1, GAMMA_Y2);
        bytes memory fourth = abi.encode(proof[6], proof[7], DELTA_X1, DELTA_X2, DELTA_Y1, DELTA_Y2);
        return bytes.concat(first, second, third, fourth);
    }

    function _plus(uint256[2] memory sum, uint256[2] memory point, uint256 scalar)
        private
        view
        returns (uint256[2] memory)
    {
        (bool ok, bytes memory product) = MULTIPLY.staticcall(abi.encode(point, scalar));
        vm.assertTrue(ok, "multiply");
        (ok, product) = ADD.staticcall(bytes.concat(abi.encode(sum), product));
        vm.assertTrue(ok, "add");
        return abi.decode(product, (uint256[2]));
    }

    /// @dev The first sixteen bytes of a digest, as a little-endian number; and the last.
    function _low(bytes32 digest) private pure returns (uint256 n) {
        for (uint256 i = 0; i < 16; ++i) {
            n |= uint256(uint8(digest[i])) << (8 * i);
        }
    }

    function _high(bytes32 digest) private pure returns (uint256) {
        return _low(digest << 128);
    }
}

contract RiscZeroGroth16VerifierTest is RiscZeroTest {
    // ---------------------------------------------------------------- construction

    function test_constructor_selectors_areThosePublished() public {
        _selects(0xce52bf56033842021af3cf6db8a50d1b7535c125a34f1a22c6fdcf002c5a1529, 0xbb001d44);
        _selects(CONTROL_ROOT, SELECTOR);
        _selects(0xb1f64013f70bbb386a8b3a3d63552c5cb5ea4a549ec7fb1ecc2a031dbf488167, 0xc27d1bc0);
    }

    function testFuzz_constructor_keepsItsVersion(bytes32 root, uint256 id) public {
        bytes32 id_ = bytes32(bound(id, 0, GROUP_ORDER - 1));
        (address at,) = _create(root, id_);
        vm.assertEq(IRiscZeroGroth16Verifier(at).controlRoot(), root, "root");
        vm.assertEq(IRiscZeroGroth16Verifier(at).controlId(), id_, "id");
    }

    function testFuzz_constructor_controlIdBeyondTheOrder_isRefused(bytes32 root, uint256 id) public {
        bytes32 id_ = bytes32(bound(id, GROUP_ORDER, type(uint256).max));
        (, bytes memory reason) = _create(root, id_);
        vm.assertEq(
            reason, abi.encodeWithSelector(IRiscZeroGroth16Verifier.ControlIdOutOfRange.selector, id_), "reason"
        );
    }

    function test_constructor_precompileWithoutAnswer_isRefused() public {
        address[3] memory needed = [SHA256, ADD, MULTIPLY];
        for (uint256 i = 0; i < needed.length; ++i) {
            vm.mockCall(needed[i], "", "");
            (, bytes memory reason) = _create(CONTROL_ROOT, CONTROL_ID);
            vm.clearMockedCalls();
            vm.assertEq(
                reason,
                abi.encodeWithSelector(IRiscZeroGroth16Verifier.PrecompileMissing.selector, uint160(needed[i])),
                "reason"
            );
        }
    }

    // ---------------------------------------------------------------- what is asked of the pairing

    function testFuzz_verify_asksForThisPairingAndNoOther(uint256[8] memory proof, bytes32 image, bytes32 journal)
        public
    {
        for (uint256 i = 0; i < 8; ++i) {
            proof[i] = bound(proof[i], 0, FIELD_ORDER - 1);
        }
        bytes32 claim = claimDigest(image, journal);
        vm.mockCall(PAIRING, "", abi.encode(0));
        vm.mockCall(PAIRING, pairing(proof, claim), YES);

        verifier.verify(seal(proof), image, journal);
        verifier.verifyIntegrity(Receipt(seal(proof), claim));

        _fails(abi.encodeCall(verifier.verify, (seal(proof), image, ~journal)));
        _fails(abi.encodeCall(verifier.verify, (seal(proof), ~image, journal)));
        _fails(abi.encodeCall(verifier.verifyIntegrity, (Receipt(seal(proof), ~claim))));
        uint256 other = claim[0] == 0 ? 0 : uint8(claim[0]) % 8;
        proof[other] = (proof[other] + 1) % FIELD_ORDER;
        _fails(abi.encodeCall(verifier.verify, (seal(proof), image, journal)));
    }

    // ---------------------------------------------------------------- refusals

    function test_verify_answerOtherThanOne_fails() public {
        bytes[6] memory answers = [
            bytes(""),
            abi.encode(0),
            abi.encode(2),
            abi.encode(type(uint256).max),
            abi.encode(1, 0),
            hex"00000000000000000000000000000000000000000000000000000000000001"
        ];
        for (uint256 i = 0; i < answers.length; ++i) {
            vm.mockCall(PAIRING, "", answers[i]);
            _failsBoth(seal(points()));
        }
        vm.mockCall(PAIRING, "", YES);
        verifier.verify(seal(points()), 0, 0);
    }

    /// @dev A call to an address without code succeeds and gives nothing: so does a chain without these contracts.
    function test_verify_precompileWithoutAnswer_fails() public {
        address[2] memory needed = [ADD, MULTIPLY];
        for (uint256 i = 0; i < needed.length; ++i) {
            vm.mockCall(PAIRING, "", YES);
            vm.mockCall(needed[i], "", "");
            _failsBoth(seal(points()));
            vm.mockCall(needed[i], "", abi.encode(1));
            _failsBoth(seal(points()));
            vm.clearMockedCalls();
        }
        vm.mockCall(PAIRING, "", YES);
        vm.mockCall(SHA256, "", "");
        _fails(abi.encodeCall(verifier.verify, (seal(points()), 0, 0)));
        verifier.verifyIntegrity(Receipt(seal(points()), 0));
        vm.clearMockedCalls();

        // Only the inner hash, or only the outer one.
        vm.mockCall(PAIRING, "", YES);
        vm.mockCall(SHA256, bytes.concat(sha256("risc0.Output")), "");
        _fails(abi.encodeCall(verifier.verify, (seal(points()), 0, 0)));
        vm.clearMockedCalls();
        vm.mockCall(PAIRING, "", YES);
        vm.mockCall(SHA256, bytes.concat(sha256("risc0.ReceiptClaim")), "");
        _fails(abi.encodeCall(verifier.verify, (seal(points()), 0, 0)));
    }

    /// @dev Even where the chain's own contracts wouldn't look.
    function testFuzz_verify_coordinateBeyondTheField_fails(uint256[8] memory proof, uint256 which, uint256 value)
        public
    {
        for (uint256 i = 0; i < 8; ++i) {
            proof[i] = bound(proof[i], 0, FIELD_ORDER - 1);
        }
        vm.mockCall(PAIRING, "", YES);
        verifier.verify(seal(proof), 0, 0);
        proof[which % 8] = value % 4 == 0 ? FIELD_ORDER : bound(value, FIELD_ORDER, type(uint256).max);
        _failsBoth(seal(proof));
    }

    function testFuzz_verify_sealOfAnotherSize_fails(bytes memory more, uint256 size) public {
        vm.mockCall(PAIRING, "", YES);
        _failsBoth(bytes.concat(seal(points()), more, hex"00"));
        bytes memory short = seal(points());
        size = bound(size, 0, short.length - 1);
        assembly ("memory-safe") {
            mstore(short, size)
        }
        _failsBoth(short);
    }

    function testFuzz_verify_sealOfAnotherVersion_isNamed(bytes4 selector, bytes memory rest) public {
        vm.assume(selector != SELECTOR);
        bytes memory reason =
            abi.encodeWithSelector(IRiscZeroGroth16Verifier.SelectorMismatch.selector, selector, SELECTOR);
        bytes memory other = bytes.concat(selector, rest);
        vm.expectRevert(reason);
        verifier.verify(other, 0, 0);
        vm.expectRevert(reason);
        verifier.verifyIntegrity(Receipt(other, 0));
    }

    function testFuzz_verify_anything_isRefused(uint256[8] memory proof, bytes32 image, bytes32 journal) public view {
        _fails(abi.encodeCall(verifier.verify, (seal(proof), image, journal)));
    }

    function testFuzz_verify_pointsThatProveNothing_areRefused(bytes32 image, bytes32 journal) public view {
        _fails(abi.encodeCall(verifier.verify, (seal(points()), image, journal)));
        uint256[8] memory none;
        _fails(abi.encodeCall(verifier.verify, (seal(none), image, journal)));
    }

    // ---------------------------------------------------------------- RISC Zero's ABI

    function test_interfaces_areRiscZeros() public pure {
        vm.assertEq(IRiscZeroVerifier.verify.selector, bytes4(0xab750e75), "verify");
        vm.assertEq(IRiscZeroVerifier.verifyIntegrity.selector, bytes4(0x1599ead5), "verifyIntegrity");
        vm.assertEq(IRiscZeroVerifier.VerificationFailed.selector, bytes4(0x439cc0cd), "VerificationFailed");
        vm.assertEq(IRiscZeroGroth16Verifier.SelectorMismatch.selector, bytes4(0xb8b38d4c), "SelectorMismatch");
        vm.assertEq(IRiscZeroSelectable.SELECTOR.selector, bytes4(0x053c238d), "SELECTOR");
        vm.assertEq(IRiscZeroVerifierRouter.getVerifier.selector, bytes4(0x3cadf449), "getVerifier");
        vm.assertEq(IRiscZeroVerifierRouter.SelectorUnknown.selector, bytes4(0xe4ea6542), "SelectorUnknown");
        vm.assertEq(IRiscZeroVerifierRouter.SelectorRemoved.selector, bytes4(0xde03ac4c), "SelectorRemoved");
        vm.assertEq(IRiscZeroVerifierRouter.SelectorInUse.selector, bytes4(0x50a41efb), "SelectorInUse");
        vm.assertEq(IRiscZeroVerifierEmergencyStop.paused.selector, bytes4(0x5c975abb), "paused");
        vm.assertEq(IRiscZeroVerifierEmergencyStop.EnforcedPause.selector, bytes4(0xd93c0665), "EnforcedPause");
    }

    // ---------------------------------------------------------------- helpers

    function _failsBoth(bytes memory seal_) private view {
        _fails(abi.encodeCall(verifier.verify, (seal_, 0, 0)));
        _fails(abi.encodeCall(verifier.verifyIntegrity, (Receipt(seal_, 0))));
    }

    function _fails(bytes memory data) private view {
        (bool ok, bytes memory reason) = address(verifier).staticcall{gas: 1_000_000}(data);
        vm.assertTrue(!ok, "accepted");
        vm.assertEq(reason, abi.encodePacked(IRiscZeroVerifier.VerificationFailed.selector), "reason");
    }

    function _selects(bytes32 root, bytes4 selector) private {
        (address at,) = _create(root, CONTROL_ID);
        vm.assertEq(IRiscZeroGroth16Verifier(at).SELECTOR(), selector, "selector");
    }

    function _create(bytes32 root, bytes32 id) private returns (address at, bytes memory reason) {
        bytes memory code =
            bytes.concat(vm.getCode("RiscZeroGroth16Verifier.sol:RiscZeroGroth16Verifier"), abi.encode(root, id));
        assembly ("memory-safe") {
            at := create(0, add(code, 0x20), mload(code))
        }
        if (at == address(0)) {
            assembly ("memory-safe") {
                reason := mload(0x40)
                mstore(reason, returndatasize())
                returndatacopy(add(reason, 0x20), 0, returndatasize())
                mstore(0x40, add(reason, and(add(returndatasize(), 0x3f), not(0x1f))))
            }
        }
    }
}

/// @dev Gas of execution alone, held in snapshots/RiscZero.json. Points that prove nothing cost what a proof costs: the pairing
/// is calculated to its end. A proof as a transaction is measured in Go, with real receipts.
contract RiscZeroGasSnapshotTest is RiscZeroTest {
    function test_gas_verify() public {
        vm.cool(address(verifier));
        (bool ok,) = address(verifier).staticcall(abi.encodeCall(verifier.verify, (seal(points()), 0, 0)));
        vm.snapshotGasLastCall("RiscZero", "refuse points that prove nothing");
        vm.assertTrue(!ok, "accepted");
    }
}
