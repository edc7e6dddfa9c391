// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {IRiscZeroGroth16Verifier} from "./IRiscZeroGroth16Verifier.sol";
import {IRiscZeroSelectable} from "./IRiscZeroSelectable.sol";
import {IRiscZeroVerifier, Receipt} from "./IRiscZeroVerifier.sol";
import {RiscZeroKey} from "./RiscZeroKey.sol";

/// @title A verifier of the Groth16 receipts of one version of RISC Zero's zkVM
/// @dev IRiscZeroGroth16Verifier is the specification; the Go twin is zkverifier/risczero.
///
/// A proof (a, b, c) of the inputs x is valid if e(-a, b) · e(alpha, beta) · e(sum, gamma) · e(c, delta) = 1, where sum is
/// INPUT0 + x1·INPUT1 + … + x5·INPUT5. Three inputs are the version's own: control root, in two halves, and control id. Their
/// share of the sum is computed once, by the constructor. What is left is the claim, in two halves.
contract RiscZeroGroth16Verifier is IRiscZeroGroth16Verifier, RiscZeroKey {
    /// @dev SHA-256 of the names of RISC Zero's structs: every hash of such a struct starts with one.
    bytes32 private constant TAG_OUTPUT = 0x77eafeb366a78b47747de0d7bb176284085ff5564887009a5be63da32d3559d4;
    bytes32 private constant TAG_CLAIM = 0xcb1fefcd1f2d9a64975cbbbf6e161e2914434b0cbb9960b84df5d717e86b48af;

    /// @dev The state of a zkVM that has ended.
    bytes32 private constant HALTED = 0xa3acc27117418996340b84e5a90f3ef4c49d22c79e44aad822ec9c313e1eb8e2;

    uint256 private constant SEAL_SIZE = 4 + 256;

    /// @inheritdoc IRiscZeroGroth16Verifier
    bytes32 public immutable controlRoot;

    /// @inheritdoc IRiscZeroGroth16Verifier
    bytes32 public immutable controlId;

    /// @inheritdoc IRiscZeroSelectable
    // solhint-disable-next-line immutable-vars-naming
    bytes4 public immutable SELECTOR;

    /// @dev The version's share of the sum.
    uint256 private immutable _fixedX;
    uint256 private immutable _fixedY;

    /// @param controlRoot_ Of the version, as RISC Zero publishes it.
    /// @param controlId_ Of its BN254 wrapper.
    constructor(bytes32 controlRoot_, bytes32 controlId_) {
        if (uint256(controlId_) >= GROUP_ORDER) revert ControlIdOutOfRange(controlId_);
        controlRoot = controlRoot_;
        controlId = controlId_;
        SELECTOR = bytes4(
            _tagged(
                "risc0.Groth16ReceiptVerifierParameters",
                abi.encodePacked(controlRoot_, _swapHalves(_reverseHalves(uint256(controlId_))), _keyDigest()),
                3
            )
        );

        uint256 halves = _reverseHalves(uint256(controlRoot_));
        uint256[2] memory sum = [INPUT0_X, INPUT0_Y];
        sum = _add(sum, _multiply([INPUT1_X, INPUT1_Y], halves >> 128));
        sum = _add(sum, _multiply([INPUT2_X, INPUT2_Y], uint128(halves)));
        sum = _add(sum, _multiply([INPUT5_X, INPUT5_Y], uint256(controlId_)));
        (_fixedX, _fixedY) = (sum[0], sum[1]);
    }

    /// @inheritdoc IRiscZeroVerifier
    function verify(bytes calldata seal, bytes32 imageId, bytes32 journalDigest) external view {
        _verify(seal, _claimDigest(imageId, journalDigest));
    }

    /// @inheritdoc IRiscZeroVerifier
    function verifyIntegrity(Receipt calldata receipt) external view {
        _verify(receipt.seal, receipt.claimDigest);
    }

    function _verify(bytes calldata seal, bytes32 claim) private view {
        if (seal.length < 4) revert VerificationFailed();
        bytes4 received = bytes4(seal);
        if (received != SELECTOR) revert SelectorMismatch(received, SELECTOR);
        if (seal.length != SEAL_SIZE) revert VerificationFailed();
        _requireProof(seal, _reverseHalves(uint256(claim)));
    }

    /// @dev RISC Zero's digest of the claim that a program ran from its image to its end, without input, with exit code 0, and
    /// wrote the journal.
    function _claimDigest(bytes32 imageId, bytes32 journalDigest) private view returns (bytes32 claim) {
        bytes4 failed = VerificationFailed.selector;
        assembly ("memory-safe") {
            // Asks SHA-256 about the `size` bytes at `from`.
            function hash(from, size, into, reason) {
                let answered := staticcall(gas(), 2, from, size, into, 0x20)
                if iszero(and(answered, eq(returndatasize(), 0x20))) {
                    mstore(0x00, reason)
                    revert(0x00, 0x04)
                }
            }

            let m := mload(0x40)

            // risc0.Output: two children, the journal and no assumptions. Its hash goes where the claim wants it.
            mstore(m, TAG_OUTPUT)
            mstore(add(m, 0x20), journalDigest)
            mstore(add(m, 0x40), 0)
            mstore(add(m, 0x60), shl(240, 0x0200))
            hash(m, 0x62, add(m, 0x80), failed)

            // risc0.ReceiptClaim: four children (input, image, state at the end, output), two words of exit code, the count.
            mstore(m, TAG_CLAIM)
            mstore(add(m, 0x20), 0)
            mstore(add(m, 0x40), imageId)
            mstore(add(m, 0x60), HALTED)
            mstore(add(m, 0xa0), shl(176, 0x0400))
            hash(m, 0xaa, 0x00, failed)
            claim := mload(0x00)
        }
    }

    /// @dev Reverts unless the seal, of SEAL_SIZE bytes, proves the claim, which is given as its two inputs: the first in the high
    /// half. Both are below 2^128, hence below the group order. The precompiles refuse points off their curves, and points of
    /// G2 outside the group; an empty answer of theirs counts as a refusal. One that refuses keeps the gas that it was given:
    /// so nothing else is asked afterwards.
    function _requireProof(bytes calldata seal, uint256 inputs) private view {
        (uint256 fixedX, uint256 fixedY) = (_fixedX, _fixedY);
        bytes4 failed = VerificationFailed.selector;
        assembly ("memory-safe") {
            function check(ok, reason) {
                if iszero(ok) {
                    mstore(0x00, reason)
                    revert(0x00, 0x04)
                }
            }

            // Precompiled contract `to` must answer the `size` bytes at `from` with a point.
            function ask(to, from, size, into, reason) {
                let answered := staticcall(gas(), to, from, size, into, 0x40)
                check(and(answered, eq(returndatasize(), 0x40)), reason)
            }

            let p := FIELD_ORDER
            let proof := add(seal.offset, 4)
            let m := mload(0x40)

            // Each number has one way of being written.
            let inside := and(lt(calldataload(proof), p), lt(calldataload(add(proof, 0x20)), p))
            inside := and(inside, and(lt(calldataload(add(proof, 0x40)), p), lt(calldataload(add(proof, 0x60)), p)))
            inside := and(inside, and(lt(calldataload(add(proof, 0x80)), p), lt(calldataload(add(proof, 0xa0)), p)))
            inside := and(inside, and(lt(calldataload(add(proof, 0xc0)), p), lt(calldataload(add(proof, 0xe0)), p)))
            check(inside, failed)

            // The sum, in the place that the pairing wants it in: m + 0x180.
            mstore(m, INPUT3_X)
            mstore(add(m, 0x20), INPUT3_Y)
            mstore(add(m, 0x40), shr(128, inputs))
            ask(7, m, 0x60, m, failed)
            mstore(add(m, 0x40), INPUT4_X)
            mstore(add(m, 0x60), INPUT4_Y)
            mstore(add(m, 0x80), and(inputs, 0xffffffffffffffffffffffffffffffff))
            ask(7, add(m, 0x40), 0x60, add(m, 0x40), failed)
            ask(6, m, 0x80, m, failed)
            mstore(add(m, 0x40), fixedX)
            mstore(add(m, 0x60), fixedY)
            ask(6, m, 0x80, add(m, 0x180), failed)

            // -a, b
            calldatacopy(m, proof, 0xc0)
            mstore(add(m, 0x20), mod(sub(p, mload(add(m, 0x20))), p))

            mstore(add(m, 0xc0), ALPHA_X)
            mstore(add(m, 0xe0), ALPHA_Y)
            mstore(add(m, 0x100), BETA_X1)
            mstore(add(m, 0x120), BETA_X2)
            mstore(add(m, 0x140), BETA_Y1)
            mstore(add(m, 0x160), BETA_Y2)

            mstore(add(m, 0x1c0), GAMMA_X1)
            mstore(add(m, 0x1e0), GAMMA_X2)
            mstore(add(m, 0x200), GAMMA_Y1)
            mstore(add(m, 0x220), GAMMA_Y2)

            // c
            calldatacopy(add(m, 0x240), add(proof, 0xc0), 0x40)
            mstore(add(m, 0x280), DELTA_X1)
            mstore(add(m, 0x2a0), DELTA_X2)
            mstore(add(m, 0x2c0), DELTA_Y1)
            mstore(add(m, 0x2e0), DELTA_Y2)

            let answered := staticcall(gas(), 8, m, 0x300, 0x00, 0x20)
            answered := and(answered, eq(returndatasize(), 0x20))
            check(and(answered, eq(mload(0x00), 1)), failed)
        }
    }

    /// @dev The bytes of each half reversed. Of a digest reversed as a whole, the low half is then the high one here: so the
    /// first of a digest's two inputs is in the high half.
    function _reverseHalves(uint256 word) private pure returns (uint256 reversed) {
        assembly ("memory-safe") {
            let mask := 0x00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff
            reversed := or(and(shr(8, word), mask), shl(8, and(word, mask)))
            mask := 0x0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff
            reversed := or(and(shr(16, reversed), mask), shl(16, and(reversed, mask)))
            mask := 0x00000000ffffffff00000000ffffffff00000000ffffffff00000000ffffffff
            reversed := or(and(shr(32, reversed), mask), shl(32, and(reversed, mask)))
            mask := 0x0000000000000000ffffffffffffffff0000000000000000ffffffffffffffff
            reversed := or(and(shr(64, reversed), mask), shl(64, and(reversed, mask)))
        }
    }

    // ---------------------------------------------------------------- for the constructor

    function _swapHalves(uint256 word) private pure returns (uint256) {
        return (word << 128) | (word >> 128);
    }

    /// @dev RISC Zero's hash of the verification key.
    function _keyDigest() private view returns (bytes32) {
        bytes32 list = 0;
        list = _listed(INPUT5_X, INPUT5_Y, list);
        list = _listed(INPUT4_X, INPUT4_Y, list);
        list = _listed(INPUT3_X, INPUT3_Y, list);
        list = _listed(INPUT2_X, INPUT2_Y, list);
        list = _listed(INPUT1_X, INPUT1_Y, list);
        list = _listed(INPUT0_X, INPUT0_Y, list);
        bytes32 alpha = _sha256(abi.encode(ALPHA_X, ALPHA_Y));
        bytes32 beta = _sha256(abi.encode(BETA_X1, BETA_X2, BETA_Y1, BETA_Y2));
        bytes32 gamma = _sha256(abi.encode(GAMMA_X1, GAMMA_X2, GAMMA_Y1, GAMMA_Y2));
        bytes32 delta = _sha256(abi.encode(DELTA_X1, DELTA_X2, DELTA_Y1, DELTA_Y2));
        return _tagged("risc0_groth16.VerifyingKey", abi.encode(alpha, beta, gamma, delta, list), 5);
    }

    /// @dev A list's hash is that of its first element and of the list of the others.
    function _listed(uint256 x, uint256 y, bytes32 others) private view returns (bytes32) {
        return _tagged("risc0_groth16.VerifyingKey.IC", abi.encode(_sha256(abi.encode(x, y)), others), 2);
    }

    /// @dev RISC Zero's hash of a struct without data of its own: the name's hash, the children, how many (little-endian).
    function _tagged(string memory name, bytes memory children, uint8 count) private view returns (bytes32) {
        return _sha256(abi.encodePacked(_sha256(bytes(name)), children, count, uint8(0)));
    }

    function _sha256(bytes memory data) private view returns (bytes32) {
        return abi.decode(_ask(2, data, 0x20), (bytes32));
    }

    function _multiply(uint256[2] memory point, uint256 scalar) private view returns (uint256[2] memory) {
        return abi.decode(_ask(7, abi.encode(point, scalar), 0x40), (uint256[2]));
    }

    function _add(uint256[2] memory a, uint256[2] memory b) private view returns (uint256[2] memory) {
        return abi.decode(_ask(6, abi.encode(a, b), 0x40), (uint256[2]));
    }

    function _ask(uint160 precompile, bytes memory data, uint256 want) private view returns (bytes memory answer) {
        bool ok;
        (ok, answer) = address(precompile).staticcall(data);
        if (!ok || answer.length != want) revert PrecompileMissing(precompile);
    }
}
