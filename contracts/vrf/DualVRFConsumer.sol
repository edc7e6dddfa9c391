// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {IVRFCoordinator} from "./interfaces/IVRFCoordinator.sol";
import {VRFConsumer} from "./VRFConsumer.sol";

/// @title Base of a contract whose words come from two keys of two apps
/// @notice A word of a draw is the hash of one word from each. Who knows one key can neither foresee nor choose it; the
/// price is two requests, and that either side can hold a draw up. A draw has the id of its first request, and its
/// requests count as open until both are answered.
abstract contract DualVRFConsumer is VRFConsumer {
    /// @notice The second request of a draw.
    mapping(bytes32 drawId => bytes32 requestId) public secondRequest;

    /// @notice Two purposes of one app are in the same hands.
    error SameApp(address app);
    error DifferentWordCounts(uint256 first, uint256 second);

    /// @notice Whether both halves are here.
    function isDrawn(bytes32 drawId) public view returns (bool) {
        return isAnswered(drawId) && isAnswered(secondRequest[drawId]);
    }

    /// @notice The words of a draw. Reverts unless both halves are here.
    function drawnWords(bytes32 drawId) public view returns (uint256[] memory words) {
        words = wordsOf(drawId);
        uint256[] memory others = wordsOf(secondRequest[drawId]);
        for (uint256 i = 0; i < words.length; ++i) {
            words[i] = uint256(keccak256(abi.encode(words[i], others[i])));
        }
    }

    /// @dev Asks both key lines. The pair is kept here: a caller who named both halves could choose among draws.
    function _requestDraw(IVRFCoordinator.RandomnessParams memory first, IVRFCoordinator.RandomnessParams memory second)
        internal
        returns (bytes32 drawId)
    {
        if (bytes20(first.keyLine) == bytes20(second.keyLine)) revert SameApp(address(bytes20(first.keyLine)));
        if (first.numWords != second.numWords) revert DifferentWordCounts(first.numWords, second.numWords);

        drawId = _requestRandomness(first);
        secondRequest[drawId] = _requestRandomness(second);
    }
}
