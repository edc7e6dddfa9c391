// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {EnclaveRegistry} from "@veritee/contracts/attestation/EnclaveRegistry.sol";

/// @title The registry, for a quote that nobody here made
/// @notice It expects the report data that the quote has, and is the registry in all else.
contract MeasuredRegistry is EnclaveRegistry {
    bytes32 private immutable _first;
    bytes32 private immutable _second;

    constructor(address owner_, uint64 maxLease_, bytes32 first, bytes32 second) EnclaveRegistry(owner_, maxLease_) {
        _first = first;
        _second = second;
    }

    /// @dev What the registry does is done, so that it costs what it costs; no commitment is zero.
    function _expectedReportData(Registration calldata registration, bytes32 blockHash)
        internal
        view
        override
        returns (bytes32 commitment, bytes32 tag)
    {
        (commitment, tag) = super._expectedReportData(registration, blockHash);
        if (commitment != 0) (commitment, tag) = (_first, _second);
    }
}
