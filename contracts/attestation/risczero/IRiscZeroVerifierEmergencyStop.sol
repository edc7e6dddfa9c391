// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {IRiscZeroVerifier} from "./IRiscZeroVerifier.sol";

/// @title RISC Zero's stop in front of a verifier
/// @notice As far as it is read here. Once stopped it refuses everything for ever. Its guardian stops it, or anybody who proves
/// the claim of all zeros, which nobody can as long as the proof system is sound.
interface IRiscZeroVerifierEmergencyStop is IRiscZeroVerifier {
    /// @notice It is stopped.
    error EnforcedPause();

    /// @notice Whether it is stopped.
    function paused() external view returns (bool);

    /// @notice What it asks as long as it isn't.
    function verifier() external view returns (IRiscZeroVerifier);
}
