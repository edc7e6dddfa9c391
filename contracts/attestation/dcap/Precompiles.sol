// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {P256} from "@openzeppelin/contracts/utils/cryptography/P256.sol";

/// @title The chain's own SHA-256 and P-256, of what lies in calldata
/// @dev What is hashed passes through memory that isn't used yet, and leaves it unused.
library Precompiles {
    /// @notice SHA-256 of the bytes between two offsets. Whoever calls knows that they are in the data, and in order.
    function sha256Of(bytes calldata data, uint256 from, uint256 to) internal view returns (bytes32 digest) {
        assembly ("memory-safe") {
            let m := mload(0x40)
            let size := sub(to, from)
            calldatacopy(m, add(data.offset, from), size)
            if iszero(staticcall(gas(), 2, m, size, 0, 0x20)) { revert(0, 0) }
            digest := mload(0)
        }
    }

    /// @notice Keccak-256 of the same.
    function keccak256Of(bytes calldata data, uint256 from, uint256 to) internal pure returns (bytes32 hash) {
        assembly ("memory-safe") {
            let m := mload(0x40)
            let size := sub(to, from)
            calldatacopy(m, add(data.offset, from), size)
            hash := keccak256(m, size)
        }
    }

    /// @notice Whether a key signed a digest. Intel's signatures have either s.
    /// @dev EIP-7951's precompile takes either, and answers one to what is valid alone. What it answers nothing to is for the library,
    /// which takes the smaller s, and knows what to do where there is no precompile.
    function isSigned(bytes32 digest, uint256 r, uint256 s, uint256 x, uint256 y) internal view returns (bool valid) {
        assembly ("memory-safe") {
            let m := mload(0x40)
            mstore(m, digest)
            mstore(add(m, 0x20), r)
            mstore(add(m, 0x40), s)
            mstore(add(m, 0x60), x)
            mstore(add(m, 0x80), y)
            mstore(0, 0)
            let ok := staticcall(gas(), 0x100, m, 0xa0, 0, 0x20)
            valid := and(and(ok, eq(returndatasize(), 0x20)), eq(mload(0), 1))
        }
        if (valid) return true;
        if (s > P256.N / 2 && s < P256.N) s = P256.N - s;
        return P256.verify(digest, bytes32(r), bytes32(s), bytes32(x), bytes32(y));
    }
}
