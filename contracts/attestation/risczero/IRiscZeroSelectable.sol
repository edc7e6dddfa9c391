// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

/// @title A verifier that says whose proofs it takes
interface IRiscZeroSelectable {
    /// @notice What every seal starts with: the first four bytes of the hash of the proof system's parameters.
    // solhint-disable-next-line func-name-mixedcase
    function SELECTOR() external view returns (bytes4);
}
