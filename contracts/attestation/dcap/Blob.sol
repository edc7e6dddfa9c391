// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

/// @title Data kept as a contract's code: dear to write once, cheap to read whole
/// @dev The code begins with a STOP, so that whoever calls it runs nothing; 50 bytes follow that are the store's own, a hash of what
/// was signed and 18 more, then the data. Reading costs one access to an account and three gas per word, where storage costs
/// 2,100 per word.
library Blob {
    /// @notice What fits: EIP-170's limit of a contract, less the STOP.
    uint256 internal constant MAX_SIZE = 24_575;

    /// @notice More than one contract can hold.
    error BlobTooLarge(uint256 size, uint256 max);

    /// @notice The chain didn't create the contract, for want of gas.
    error BlobNotWritten(uint256 size);

    /// @notice Writes data behind a hash and 18 bytes.
    function write(bytes32 hash, uint256 head, bytes memory data) internal returns (address at) {
        uint256 size = data.length + 50;
        if (size > MAX_SIZE) revert BlobTooLarge(size, MAX_SIZE);
        // PUSH2 size+1, DUP1, PUSH1 10, PUSH0, CODECOPY, PUSH0, RETURN: gives back what follows these ten bytes, a STOP and the data.
        bytes memory code =
            abi.encodePacked(hex"61", uint16(size + 1), hex"80600a5f395ff3", hex"00", hash, uint144(head), data);
        assembly ("memory-safe") {
            at := create(0, add(code, 0x20), mload(code))
        }
        if (at == address(0)) revert BlobNotWritten(size);
    }

    /// @notice Reads all but the hash, the 18 bytes apart: what the store remembers beside the data.
    function read(address at) internal view returns (uint256 head, bytes memory data) {
        assembly ("memory-safe") {
            data := mload(0x40)
            let size := sub(extcodesize(at), 51)
            // The head falls on the last 18 bytes of the word that is the length afterwards.
            extcodecopy(at, add(data, 14), 33, add(size, 18))
            head := and(mload(data), 0xffffffffffffffffffffffffffffffffffff)
            mstore(data, size)
            mstore(0x40, and(add(add(data, size), 0x3f), not(0x1f)))
        }
    }

    /// @notice Reads the hash, and a word of the data.
    function hashAnd(address at, uint256 offset) internal view returns (bytes32 hash, bytes32 word) {
        assembly ("memory-safe") {
            extcodecopy(at, 0, 1, 32)
            extcodecopy(at, 32, add(offset, 51), 32)
            hash := mload(0)
            word := mload(32)
        }
    }

    /// @notice Reads the hash alone.
    function hashOf(address at) internal view returns (bytes32 hash) {
        assembly ("memory-safe") {
            extcodecopy(at, 0, 1, 32)
            hash := mload(0)
        }
    }
}
