// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {IVRFConsumer} from "@veritee/contracts/vrf/interfaces/IVRFConsumer.sol";
import {IVRFCoordinator} from "@veritee/contracts/vrf/interfaces/IVRFCoordinator.sol";

/// @title The cheapest consumer of ours: one word per request, kept in one slot.
/// @dev The twin of ChainlinkConsumer: it differs in nothing but the call.
contract VeriteeConsumer is IVRFConsumer {
    error OnlyCoordinator();

    /// @notice The last word. It starts non-zero, so that storing a word never pays for a new slot.
    uint256 public word = 1;

    IVRFCoordinator private immutable COORDINATOR;
    bytes32 private immutable KEY_LINE;
    uint256 private immutable ACCOUNT;

    constructor(address coordinator, bytes32 keyLine, uint256 account) {
        COORDINATOR = IVRFCoordinator(coordinator);
        KEY_LINE = keyLine;
        ACCOUNT = account;
    }

    /// @notice Asks for one word.
    function request() external {
        COORDINATOR.requestRandomness(
            IVRFCoordinator.RandomnessParams({
                keyLine: KEY_LINE,
                numWords: 1,
                account: ACCOUNT,
                callbackGasLimit: 100_000,
                maxGasPrice: 100 gwei,
                confirmations: 3,
                input: ""
            })
        );
    }

    function rawFulfillRandomness(bytes32, uint256[] calldata words) external {
        if (msg.sender != address(COORDINATOR)) revert OnlyCoordinator();
        word = words[0];
    }
}
