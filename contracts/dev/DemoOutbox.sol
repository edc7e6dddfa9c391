// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

/// @title Where the demonstration's rollup keeps what leaves it
/// @notice Its storage root after a range of blocks is the claim's `withdrawals`: whoever wants to be paid on the other chain proves a
/// leaf against it. For development; it only takes.
contract DemoOutbox {
    /// @notice How many withdrawals there were.
    uint256 public count;

    /// @notice keccak256(number, from, to, amount) of each, from number 1.
    mapping(uint256 number => bytes32) public leaves;

    event Withdrawal(uint256 indexed number, address indexed from, address indexed to, uint256 amount);

    /// @notice Anyone: leaves the rollup with the value sent.
    function withdraw(address to) external payable {
        uint256 number = ++count;
        leaves[number] = keccak256(abi.encode(number, msg.sender, to, msg.value));
        emit Withdrawal(number, msg.sender, to, msg.value);
    }
}
