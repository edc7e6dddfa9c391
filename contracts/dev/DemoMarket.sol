// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

/// @title What users of the demonstration's rollup do all day
/// @notice A trade touches what execution can read: storage old and new, hashes of old blocks, its own balance, the block. Whoever
/// executes its blocks again without all of that gets another state root. For development; nothing can be bought.
contract DemoMarket {
    /// @notice Depends on all trades before and on the blocks that they were in.
    bytes32 public ticker;
    mapping(address trader => uint256) public positions;
    mapping(uint256 slot => bytes32) public book;

    event Traded(address indexed trader, bytes32 ticker, uint256 balance);

    /// @notice Anyone: writes `rounds` entries of the book, and clears the one that the ticker points at.
    function trade(uint256 rounds) external payable {
        bytes32 last = ticker;
        for (uint256 i; i < rounds; ++i) {
            uint256 slot = uint256(last) % 256;
            last = keccak256(
                abi.encode(last, book[slot], blockhash(block.number - 1 - (i % block.number)), block.prevrandao, i)
            );
            book[slot] = last;
        }
        delete book[uint256(last) % 256];
        ticker = last;
        positions[msg.sender] += msg.value + 1;
        emit Traded(msg.sender, last, address(this).balance);
    }
}
