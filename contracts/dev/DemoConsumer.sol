// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {IVRFConsumer} from "../vrf/interfaces/IVRFConsumer.sol";
import {IVRFCoordinator} from "../vrf/interfaces/IVRFCoordinator.sol";

/// @title What `veritee dev` asks with
/// @notice It asks for whatever it is told, many times in one transaction, shows the words that came in an event and keeps the last,
/// and can be put to sleep: then its callback reverts, as a broken consumer's does. For development; who writes a consumer begins
/// with `VRFConsumer`.
contract DemoConsumer is IVRFConsumer {
    IVRFCoordinator public immutable coordinator;
    bytes32 public immutable keyLine;
    uint256 public immutable account;

    /// @notice While it sleeps its callback reverts.
    bool public asleep;

    /// @notice The first word that came last. It starts non-zero, so that storing a word never pays for a new slot.
    uint256 public lastWord = 1;

    event Asked(bytes32 indexed requestId);
    event Received(bytes32 indexed requestId, uint256[] words);

    error NotCoordinator(address caller);
    error Asleep();

    constructor(IVRFCoordinator coordinator_, bytes32 keyLine_, uint256 account_) {
        coordinator = coordinator_;
        keyLine = keyLine_;
        account = account_;
    }

    /// @notice Anyone: asks `times` times for the same.
    function ask(uint256 times, uint16 numWords, uint8 confirmations, uint64 maxGasPrice) external {
        IVRFCoordinator.RandomnessParams memory params = IVRFCoordinator.RandomnessParams({
            keyLine: keyLine,
            numWords: numWords,
            account: account,
            callbackGasLimit: callbackGas(numWords),
            maxGasPrice: maxGasPrice,
            confirmations: confirmations,
            input: ""
        });
        for (uint256 i = 0; i < times; ++i) {
            emit Asked(coordinator.requestRandomness(params));
        }
    }

    /// @notice Anyone: this is a demonstration.
    function setAsleep(bool asleep_) external {
        asleep = asleep_;
    }

    /// @inheritdoc IVRFConsumer
    function rawFulfillRandomness(bytes32 requestId, uint256[] calldata words) external {
        if (msg.sender != address(coordinator)) revert NotCoordinator(msg.sender);
        if (asleep) revert Asleep();

        lastWord = words[0];
        emit Received(requestId, words);
    }

    /// @notice A slot, an event of 8 gas per byte, and room.
    function callbackGas(uint256 numWords) public pure returns (uint24) {
        return uint24(30_000 + 700 * numWords);
    }
}
