// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

/// @title What judges a worker's evidence
interface IAttestationVerifier {
    /// @notice Reverts unless `evidence` proves that `instance` was born in measured code that `app` allows, for this chain
    /// and for the registry that calls.
    /// @return label Names the measurement.
    /// @return leaseEnd Until when the evidence and its collateral carry, unix seconds.
    function verify(address instance, address app, bytes calldata evidence)
        external
        view
        returns (bytes32 label, uint64 leaseEnd);
}
