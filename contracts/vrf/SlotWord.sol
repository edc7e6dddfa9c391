// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

/// @title The one word that holds a request's state, and after its settlement the money that it left
/// @notice Low bits first, by state:
///   Pending, Refunded  state 8 | reserve 80 | commitment 168 (the request hash's high bits)
///   Delivering         state 8
///   Fulfilled          state 8 | owed 80 | leftover 80 | payee 32 | tag 48 (the request hash's next bits)
///   CallbackFailed     state 8 | failedAt 40 | tag 48 | output commitment 160
/// A slot is never zeroed once used: writing a used word costs a quarter of writing a fresh one.
type SlotWord is uint256;

using SlotWordLib for SlotWord global;

library SlotWordLib {
    /// @dev Odd states are open.
    uint256 internal constant NONE = 0;
    uint256 internal constant PENDING = 1;
    uint256 internal constant FULFILLED = 2;
    uint256 internal constant REFUNDED = 3;
    uint256 internal constant CALLBACK_FAILED = 4;
    /// @dev Its callback is running: answered, and not to be used by a request that the callback makes.
    uint256 internal constant DELIVERING = 6;

    uint256 private constant COMMITMENT_SHIFT = 88;

    function pending(bytes32 requestHash, uint256 reserve_) internal pure returns (SlotWord) {
        return SlotWord.wrap(uint256(requestHash) >> COMMITMENT_SHIFT << COMMITMENT_SHIFT | reserve_ << 8 | PENDING);
    }

    function delivering() internal pure returns (SlotWord) {
        return SlotWord.wrap(DELIVERING);
    }

    function refunded(SlotWord self) internal pure returns (SlotWord) {
        return SlotWord.wrap(SlotWord.unwrap(self) >> COMMITMENT_SHIFT << COMMITMENT_SHIFT | REFUNDED);
    }

    function fulfilled(bytes32 requestHash, uint256 payee_, uint256 leftover_, uint256 owed_)
        internal
        pure
        returns (SlotWord)
    {
        return SlotWord.wrap(_tag(requestHash) << 200 | payee_ << 168 | leftover_ << 88 | owed_ << 8 | FULFILLED);
    }

    function failed(bytes32 requestHash, bytes32 outputCommitment, uint256 blockNumber)
        internal
        pure
        returns (SlotWord)
    {
        return SlotWord.wrap(
            uint256(outputCommitment) >> 96 << 96 | _tag(requestHash) << 48 | blockNumber << 8 | CALLBACK_FAILED
        );
    }

    /// @notice The same, with its money taken out.
    function emptied(SlotWord self) internal pure returns (SlotWord) {
        return SlotWord.wrap(SlotWord.unwrap(self) >> 200 << 200 | FULFILLED);
    }

    function state(SlotWord self) internal pure returns (uint256) {
        return uint8(SlotWord.unwrap(self));
    }

    /// @notice Whether a settled request left money in the slot.
    function hasMoney(SlotWord self) internal pure returns (bool) {
        return self.state() == FULFILLED && (self.leftover() != 0 || self.owed() != 0);
    }

    /// @notice Whether a new request may take the slot.
    function isFree(SlotWord self) internal pure returns (bool) {
        uint256 s = self.state();
        return s == FULFILLED || s == NONE;
    }

    /// @notice Whether the slot holds the open request of this hash. Of the hash only the bits that request ids keep are used.
    function isOpen(SlotWord self, bytes32 requestHash) internal pure returns (bool) {
        uint256 word = SlotWord.unwrap(self);
        return word & 1 == 1 && (word ^ uint256(requestHash)) >> COMMITMENT_SHIFT == 0;
    }

    function isFulfilled(SlotWord self, bytes32 requestHash) internal pure returns (bool) {
        return self.state() == FULFILLED && SlotWord.unwrap(self) >> 200 == _tag(requestHash);
    }

    function isFailed(SlotWord self, bytes32 requestHash) internal pure returns (bool) {
        return self.state() == CALLBACK_FAILED && uint48(SlotWord.unwrap(self) >> 48) == _tag(requestHash);
    }

    function isOutput(SlotWord self, bytes32 outputCommitment) internal pure returns (bool) {
        return SlotWord.unwrap(self) >> 96 == uint256(outputCommitment) >> 96;
    }

    /// @notice What an open request holds in reserve, wei.
    function reserve(SlotWord self) internal pure returns (uint256) {
        return uint80(SlotWord.unwrap(self) >> 8);
    }

    function failedAt(SlotWord self) internal pure returns (uint256) {
        return uint40(SlotWord.unwrap(self) >> 8);
    }

    function owed(SlotWord self) internal pure returns (uint256) {
        return uint80(SlotWord.unwrap(self) >> 8);
    }

    function leftover(SlotWord self) internal pure returns (uint256) {
        return uint80(SlotWord.unwrap(self) >> 88);
    }

    function payee(SlotWord self) internal pure returns (uint32) {
        return uint32(SlotWord.unwrap(self) >> 168);
    }

    /// @dev 48 bits of the request hash, of those that are in the request id.
    function _tag(bytes32 requestHash) private pure returns (uint256) {
        return uint48(uint256(requestHash) >> 48);
    }
}
