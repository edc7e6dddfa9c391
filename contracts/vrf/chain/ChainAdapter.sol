// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

/// @title What differs between chains: whose block numbers and hashes these are, and what calldata costs besides gas
/// @notice A coordinator is built on exactly one implementation, which allow-lists its chain ids at construction. It is
/// inherited rather than called: an external call would cost every request and settlement 2,600 gas.
abstract contract ChainAdapter {
    error UnsupportedChain(uint256 chainId);
    error UnusableBlockHash(uint256 blockNumber);

    /// @notice The number of the block being built, of this chain.
    function _blockNumber() internal view virtual returns (uint256);

    /// @notice The hash of block `height`, or zero if the chain doesn't serve it (any more).
    function _chainBlockHash(uint256 height) internal view virtual returns (bytes32);

    /// @notice How many of the last blocks `_chainBlockHash` serves.
    function _hashWindow() internal view virtual returns (uint256);

    /// @notice What the chain charges for `bytes_` bytes of calldata beyond gas, in wei.
    function _dataFee(uint256 bytes_) internal view virtual returns (uint256);
}
