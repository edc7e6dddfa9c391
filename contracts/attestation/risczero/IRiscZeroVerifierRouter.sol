// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {IRiscZeroVerifier} from "./IRiscZeroVerifier.sol";

/// @title RISC Zero's router: each selector leads to one verifier for ever, or to none any more
/// @notice As far as it is read here. Its owner adds and removes.
interface IRiscZeroVerifierRouter is IRiscZeroVerifier {
    /// @notice No verifier was ever added for this selector.
    error SelectorUnknown(bytes4 selector);

    /// @notice The verifier of this selector was removed, for good.
    error SelectorRemoved(bytes4 selector);

    /// @notice Another verifier can't take a selector's place.
    error SelectorInUse(bytes4 selector);

    /// @notice The verifier of a selector. Reverts `SelectorUnknown` or `SelectorRemoved` where there is none. What it gives
    /// is usually a stop (IRiscZeroVerifierEmergencyStop), which may stand.
    function getVerifier(bytes4 selector) external view returns (IRiscZeroVerifier);

    /// @notice The same without a revert: zero if there never was one, one if it was removed.
    function verifiers(bytes4 selector) external view returns (IRiscZeroVerifier);
}
