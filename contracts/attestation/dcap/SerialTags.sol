// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {Blob} from "./Blob.sol";

/// @title The serials of a revocation list, kept as tags of eight bytes
/// @dev A tag is the low 64 bits of a serial. Two serials could share one: then a certificate is refused that isn't revoked (by a
/// list of a hundred, once in 10¹⁷ certificates), and never the other way round. A blob is
///
///     20 the next blob of the same list, or zero   32 the issuer's key, x   32 the same, y   8 each tag, a multiple of four
///
/// Four tags are compared at a time. The last is repeated up to a multiple of four.
library SerialTags {
    uint256 internal constant HEAD = 84;

    /// @notice Tags in one blob.
    uint256 internal constant PER_BLOB = 3056;

    /// @notice Tags in a list. About as many as a transaction of 16,777,216 gas (EIP-7825) can store.
    uint256 internal constant MAX = 4500;

    uint256 private constant LOW = 0x0000000000000001000000000000000100000000000000010000000000000001;
    uint256 private constant HIGH = 0x8000000000000000800000000000000080000000000000008000000000000000;

    /// @notice The list has more entries than can be stored.
    error TooManyRevoked(uint256 count, uint256 max);

    /// @notice Writes a list. The tags in memory aren't kept.
    function write(uint256 head, bytes memory tags, uint256 x, uint256 y) internal returns (address first) {
        uint256 count = tags.length / 8;
        if (count > MAX) revert TooManyRevoked(count, MAX);
        // The last blob first, since each names the one after it.
        uint256 from = count == 0 ? 0 : (count - 1) / PER_BLOB * PER_BLOB;
        while (true) {
            uint256 here = count - from;
            uint256 padded = (here + 3) / 4 * 4;
            bytes memory part = new bytes(padded * 8);
            assembly ("memory-safe") {
                let source := add(add(tags, 0x20), shl(3, from))
                let target := add(part, 0x20)
                mcopy(target, source, shl(3, here))
                let last := sub(add(source, shl(3, here)), 8)
                for { let i := here } lt(i, padded) { i := add(i, 1) } { mcopy(add(target, shl(3, i)), last, 8) }
            }
            first = Blob.write(head, abi.encodePacked(first, x, y, part));
            if (from == 0) return first;
            count = from;
            from -= PER_BLOB;
        }
    }

    /// @notice The issuer's key that stands in a blob that was read.
    function keyOf(bytes memory blob) internal pure returns (uint256 x, uint256 y) {
        assembly ("memory-safe") {
            x := mload(add(blob, 0x34))
            y := mload(add(blob, 0x54))
        }
    }

    /// @notice Whether a list has a serial's tag, given its first blob.
    function has(bytes memory blob, uint64 tag) internal view returns (bool) {
        while (true) {
            uint256 hit;
            address next;
            assembly ("memory-safe") {
                let four := mul(tag, LOW)
                let at := add(blob, 0x74) // behind the length and the head
                let end := add(add(blob, 0x20), mload(blob))
                for {} lt(at, end) { at := add(at, 0x20) } {
                    // A lane of 64 bits is zero where the tags are equal; the subtraction borrows from its top bit then.
                    let difference := xor(mload(at), four)
                    hit := or(hit, and(and(sub(difference, LOW), not(difference)), HIGH))
                }
                next := shr(96, mload(add(blob, 0x20)))
            }
            if (hit != 0) return true;
            if (next == address(0)) return false;
            (, blob) = Blob.read(next);
        }
        return false;
    }
}
