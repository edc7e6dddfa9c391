// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

/// @title What a request fixes, in one word
/// @notice One word instead of eight: it is emitted, hashed and given back in the settlement's calldata, where every word costs.
/// Low bits first: numWords 16, callbackGasLimit 24, confirmations 8, maxGasPrice 64 (wei), blockNumber 40, sequence 48,
/// slot 16, accountIndex 32; the high 8 bits are zero. The Go twin is protocol/randomness.
type RequestTerms is uint256;

using RequestTermsLib for RequestTerms global;

library RequestTermsLib {
    /// @dev Confirmations and block number: what the requests of one group have in common, in place.
    uint256 private constant GROUP_MASK = (uint256(type(uint8).max) << 40) | (uint256(type(uint40).max) << 112);

    function pack(
        uint16 numWords_,
        uint24 callbackGasLimit_,
        uint8 confirmations_,
        uint64 maxGasPrice_,
        uint40 blockNumber_,
        uint48 sequence_,
        uint16 slot_,
        uint32 accountIndex_
    ) internal pure returns (RequestTerms) {
        return RequestTerms.wrap(
            uint256(numWords_) | uint256(callbackGasLimit_) << 16 | uint256(confirmations_) << 40
                | uint256(maxGasPrice_) << 48 | uint256(blockNumber_) << 112 | uint256(sequence_) << 152
                | uint256(slot_) << 200 | uint256(accountIndex_) << 216
        );
    }

    function numWords(RequestTerms self) internal pure returns (uint256) {
        return uint16(RequestTerms.unwrap(self));
    }

    function callbackGasLimit(RequestTerms self) internal pure returns (uint256) {
        return uint24(RequestTerms.unwrap(self) >> 16);
    }

    function confirmations(RequestTerms self) internal pure returns (uint256) {
        return uint8(RequestTerms.unwrap(self) >> 40);
    }

    function maxGasPrice(RequestTerms self) internal pure returns (uint256) {
        return uint64(RequestTerms.unwrap(self) >> 48);
    }

    function blockNumber(RequestTerms self) internal pure returns (uint256) {
        return uint40(RequestTerms.unwrap(self) >> 112);
    }

    function sequence(RequestTerms self) internal pure returns (uint256) {
        return uint48(RequestTerms.unwrap(self) >> 152);
    }

    function slot(RequestTerms self) internal pure returns (uint256) {
        return uint16(RequestTerms.unwrap(self) >> 200);
    }

    function accountIndex(RequestTerms self) internal pure returns (uint256) {
        return uint32(RequestTerms.unwrap(self) >> 216);
    }

    /// @notice Where the request's state is kept: account index and slot, as in the low 48 bits of its id.
    function locator(RequestTerms self) internal pure returns (uint256) {
        return uint48(RequestTerms.unwrap(self) >> 200);
    }

    /// @notice Whether two requests, of one key, share their input and so their proof.
    function sameGroup(RequestTerms self, RequestTerms other) internal pure returns (bool) {
        return (RequestTerms.unwrap(self) ^ RequestTerms.unwrap(other)) & GROUP_MASK == 0;
    }

    /// @notice Whether this is a later request of `previous`'s group.
    function follows(RequestTerms self, RequestTerms previous) internal pure returns (bool) {
        return self.sameGroup(previous) && self.sequence() > previous.sequence();
    }
}
