// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {ChainAdapter} from "./ChainAdapter.sol";

/// @title Chains whose NUMBER and BLOCKHASH are their own, and whose calldata costs gas alone
/// @notice Block hashes come from the opcode for 256 blocks, then from the EIP-2935 history contract for 8,191, where it has
/// code. A chain is added to the list after its opcodes were checked: some L2s answer with another chain's numbers, or with
/// hashes that their sequencer can choose.
abstract contract PlainEvm is ChainAdapter {
    /// @dev EIP-2935.
    address internal constant HISTORY = 0x0000F90827F1C53a10cb7A02335B175320002935;
    uint256 internal constant HISTORY_WINDOW = 8191;

    constructor() {
        if (!isPlainEvm(block.chainid)) revert UnsupportedChain(block.chainid);

        uint256 last = block.number - 1;
        if (_chainBlockHash(last) == 0) revert UnusableBlockHash(last);
    }

    /// @notice Whether `chainId` is on the list: Ethereum, Sepolia, Hoodi, Gnosis, Chiado; 1337 and 31337 for development.
    function isPlainEvm(uint256 chainId) public pure returns (bool) {
        return chainId == 1 || chainId == 11155111 || chainId == 560048 || chainId == 100 || chainId == 10200
            || chainId == 1337 || chainId == 31337;
    }

    function _blockNumber() internal view override returns (uint256) {
        return block.number;
    }

    function _chainBlockHash(uint256 height) internal view override returns (bytes32 hash) {
        hash = blockhash(height);
        if (hash != 0 || height >= block.number || block.number - height > HISTORY_WINDOW) return hash;

        // Without code the call would succeed with no data and leave whatever the scratch space held.
        if (HISTORY.code.length == 0) return 0;
        assembly ("memory-safe") {
            mstore(0x00, height)
            let ok := staticcall(gas(), HISTORY, 0x00, 0x20, 0x00, 0x20)
            hash := mul(and(ok, eq(returndatasize(), 0x20)), mload(0x00))
        }
    }

    function _hashWindow() internal view override returns (uint256) {
        return HISTORY.code.length == 0 ? 256 : HISTORY_WINDOW;
    }

    function _dataFee(uint256) internal pure override returns (uint256) {
        return 0;
    }
}
