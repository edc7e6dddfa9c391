// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

/// @title What a contract that asks for randomness implements
interface IVRFConsumer {
    /// @notice Takes the words of a request. Called by the coordinator alone, with the request's whole callback gas limit; at
    /// most once successfully. If it reverts the words are kept and the call can be repeated.
    /// @param requestId As `requestRandomness` returned it.
    /// @param words As many as were asked for, uniformly distributed.
    function rawFulfillRandomness(bytes32 requestId, uint256[] calldata words) external;
}
