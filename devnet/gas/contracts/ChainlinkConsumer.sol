// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.19;

import {VRFConsumerBaseV2Plus} from "@chainlink/contracts/src/v0.8/vrf/dev/VRFConsumerBaseV2Plus.sol";
import {VRFV2PlusClient} from "@chainlink/contracts/src/v0.8/vrf/dev/libraries/VRFV2PlusClient.sol";

/// @title The cheapest consumer that Chainlink's own base contract allows: one word per request, kept in one slot.
/// @dev Its twin for our coordinator differs in nothing but the call.
contract ChainlinkConsumer is VRFConsumerBaseV2Plus {
    /// @notice The last word. It starts non-zero, so that storing a word never pays for a new slot.
    uint256 public word = 1;

    bytes32 private immutable KEY_HASH;
    uint256 private immutable SUBSCRIPTION;

    constructor(address coordinator, bytes32 keyHash, uint256 subscription) VRFConsumerBaseV2Plus(coordinator) {
        KEY_HASH = keyHash;
        SUBSCRIPTION = subscription;
    }

    /// @notice Asks for one word.
    function request() external {
        s_vrfCoordinator.requestRandomWords(
            VRFV2PlusClient.RandomWordsRequest({
                keyHash: KEY_HASH,
                subId: SUBSCRIPTION,
                requestConfirmations: 3,
                callbackGasLimit: 100_000,
                numWords: 1,
                extraArgs: VRFV2PlusClient._argsToBytes(VRFV2PlusClient.ExtraArgsV1({nativePayment: true}))
            })
        );
    }

    function fulfillRandomWords(uint256, uint256[] calldata words) internal override {
        word = words[0];
    }
}
