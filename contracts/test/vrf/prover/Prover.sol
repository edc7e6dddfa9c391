// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {ECVRFProver} from "../../../dev/ECVRFProver.sol";
import {ECVRF} from "../../../vrf/ECVRF.sol";

/// @title The libraries of the proof as a contract
/// @dev Tests reach it through IProver: so they don't compile it in.
contract Prover {
    function publicKey(uint256 secret) external view returns (uint256 px, uint8 parity) {
        return ECVRFProver.publicKey(secret);
    }

    function prove(uint256 secret, bytes32 alpha, uint256 salt)
        external
        view
        returns (ECVRF.Proof memory proof, uint256[] memory witnesses)
    {
        return ECVRFProver.prove(secret, alpha, salt);
    }

    function hashToCurve(uint256 px, bytes32 alpha)
        external
        view
        returns (uint256 x, uint256 y, uint256[] memory witnesses)
    {
        return ECVRFProver.hashToCurve(px, alpha);
    }

    function multiply(uint256 x, uint256 y, uint256 k) external view returns (uint256, uint256) {
        return ECVRFProver.multiply(x, y, k);
    }

    function power(uint256 base, uint256 exponent, uint256 modulus) external view returns (uint256) {
        return ECVRFProver.power(base, exponent, modulus);
    }

    function keyHash(uint256 px, uint8 parity) external pure returns (bytes32) {
        return ECVRF.keyHash(px, parity);
    }

    function isPublicKey(uint256 px, uint8 parity) external view returns (bool) {
        return ECVRF.isPublicKey(px, parity);
    }

    function candidate(uint256 x, uint256 witness) external pure returns (ECVRF.Candidate) {
        return ECVRF.candidate(x, witness);
    }

    function verify(uint256 px, uint256 parity, bytes32 alpha, ECVRF.Proof calldata proof, uint256[] calldata witnesses)
        external
        view
        returns (ECVRF.Code code, bytes32 beta)
    {
        return ECVRF.verify(px, parity, alpha, proof, witnesses);
    }

    function verifyMemory(
        uint256 px,
        uint256 parity,
        bytes32 alpha,
        ECVRF.Proof memory proof,
        uint256[] memory witnesses
    ) external view returns (ECVRF.Code code, bytes32 beta) {
        return ECVRF.verifyMemory(px, parity, alpha, proof, witnesses);
    }

    /// @dev Of the library alone, without this contract's decoding.
    function gasOfVerify(
        uint256 px,
        uint256 parity,
        bytes32 alpha,
        ECVRF.Proof calldata proof,
        uint256[] calldata witnesses
    ) external view returns (uint256 gas) {
        gas = gasleft();
        (ECVRF.Code code,) = ECVRF.verify(px, parity, alpha, proof, witnesses);
        gas -= gasleft();
        require(code == ECVRF.Code.Valid, "not valid");
    }

    /// @dev Verifies with memory full of `filler` and the free pointer moved on by `offset` bytes, odd ones too, and says
    /// whether anything below the pointer was written.
    function verifyInDirtyMemory(
        uint256 px,
        uint256 parity,
        bytes32 alpha,
        ECVRF.Proof calldata proof,
        uint256[] calldata witnesses,
        bytes32 filler,
        uint256 offset
    ) external view returns (ECVRF.Code code, bytes32 beta, bool intact) {
        uint256 start;
        assembly ("memory-safe") {
            start := mload(0x40)
            for { let i := 0 } lt(i, add(offset, 0x4000)) { i := add(i, 0x20) } { mstore(add(start, i), filler) }
            mstore(0x00, filler)
            mstore(0x20, filler)
            mstore(0x40, add(start, offset))
        }
        (code, beta) = ECVRF.verify(px, parity, alpha, proof, witnesses);
        intact = _is(start, offset, filler);
    }

    function verifyMemoryInDirtyMemory(
        uint256 px,
        uint256 parity,
        bytes32 alpha,
        ECVRF.Proof memory proof,
        uint256[] memory witnesses,
        bytes32 filler,
        uint256 offset
    ) external view returns (ECVRF.Code code, bytes32 beta, bool intact) {
        uint256 start;
        assembly ("memory-safe") {
            start := mload(0x40)
            for { let i := 0 } lt(i, add(offset, 0x4000)) { i := add(i, 0x20) } { mstore(add(start, i), filler) }
            mstore(0x00, filler)
            mstore(0x20, filler)
            mstore(0x40, add(start, offset))
        }
        bytes32 before = keccak256(abi.encode(proof, witnesses));
        assembly ("memory-safe") {
            mstore(0x40, add(start, offset))
        }
        (code, beta) = ECVRF.verifyMemory(px, parity, alpha, proof, witnesses);
        assembly ("memory-safe") {
            mstore(0x40, add(add(start, offset), 0x4000))
        }
        intact = before == keccak256(abi.encode(proof, witnesses));
    }

    /// @dev Whether the whole words of `length` bytes from `start` on hold `filler`.
    function _is(uint256 start, uint256 length, bytes32 filler) private pure returns (bool same) {
        same = true;
        for (uint256 i = 0; i + 0x20 <= length; i += 0x20) {
            bytes32 word;
            assembly ("memory-safe") {
                word := mload(add(start, i))
            }
            if (word != filler) return false;
        }
    }
}
