// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {Blob} from "./Blob.sol";

/// @title The serials of a revocation list, kept as tags of eight bytes
/// @dev A tag is the low 64 bits of a serial. Two serials could share one: then a certificate is refused that isn't revoked (by a
/// list of a hundred, once in 10¹⁷ certificates), and never the other way round. The data are
///
///     32 the issuer's key, x   32 the same, y   8 each tag, a multiple of four
///
/// Four tags are compared at a time. The last is repeated up to a multiple of four.
library SerialTags {
    /// @notice Tags in a list: what one contract holds. A transaction, of which nodes pass on 128 KiB, has room for some 2,500
    /// entries of Intel's size; Intel's lists have under a hundred.
    uint256 internal constant MAX = 3056;

    uint256 private constant LOW = 0x0000000000000001000000000000000100000000000000010000000000000001;
    uint256 private constant HIGH = 0x8000000000000000800000000000000080000000000000008000000000000000;

    /// @notice The list has more entries than can be stored.
    error TooManyRevoked(uint256 count, uint256 max);

    /// @notice Writes a list behind its hash and what the store remembers of its issuer.
    function write(bytes32 hash, uint256 head, bytes memory tags, uint256 x, uint256 y) internal returns (address) {
        uint256 count = tags.length / 8;
        if (count > MAX) revert TooManyRevoked(count, MAX);
        uint256 padded = (count + 3) / 4 * 4;
        bytes memory part = new bytes(padded * 8);
        assembly ("memory-safe") {
            let source := add(tags, 0x20)
            let target := add(part, 0x20)
            mcopy(target, source, shl(3, count))
            let last := sub(add(source, shl(3, count)), 8)
            for { let i := count } lt(i, padded) { i := add(i, 1) } { mcopy(add(target, shl(3, i)), last, 8) }
        }
        return Blob.write(hash, head, abi.encodePacked(x, y, part));
    }

    /// @notice The issuer's key that stands in a list.
    function keyOf(bytes memory list) internal pure returns (uint256 x, uint256 y) {
        assembly ("memory-safe") {
            x := mload(add(list, 0x20))
            y := mload(add(list, 0x40))
        }
    }

    /// @notice Whether a list has a serial's tag.
    function has(bytes memory list, uint64 tag) internal pure returns (bool) {
        uint256 hit;
        assembly ("memory-safe") {
            let four := mul(tag, LOW)
            let at := add(list, 0x60) // behind the length and the key
            let end := add(add(list, 0x20), mload(list))
            for {} lt(at, end) { at := add(at, 0x20) } {
                // A lane of 64 bits is zero where the tags are equal; the subtraction borrows from its top bit then.
                let difference := xor(mload(at), four)
                hit := or(hit, and(and(sub(difference, LOW), not(difference)), HIGH))
            }
        }
        return hit != 0;
    }
}
