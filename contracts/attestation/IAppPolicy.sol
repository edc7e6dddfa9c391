// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {VerifiedReport} from "./VerifiedReport.sol";

/// @title What the registry asks of an app
/// @notice An app is a contract; its address is the app's id. It says which measured code may act for it and on what terms, and
/// pushes what must hold at every use into the registry's word (`IEnclaveRegistry.setPolicy`). `AppAuth` is the one to use.
interface IAppPolicy {
    /// @notice Reverts, with the reason, unless the app takes an instance with this report. Called by the registry with a cap on
    /// gas and on the length of what comes back.
    /// @param selection Which registers the measurement is made of; see `Measurements`.
    /// @return measurement What it runs, by `Measurements.label`.
    /// @return slot Which of the app's slots (1 to 166) the instance lives and dies with.
    /// @return leaseEnd The longest lease that policy gives, unix seconds.
    /// @return activeFrom From when it may act, unless it is confirmed sooner.
    function admit(address instance, VerifiedReport calldata report, uint16 selection)
        external
        view
        returns (bytes32 measurement, uint8 slot, uint40 leaseEnd, uint40 activeFrom);

    /// @notice Asked at every use if the app said so in its word (`Policy.asks`), for a policy that somebody else's contract
    /// keeps.
    function stillAllows(address instance, uint8 slot) external view returns (bool);
}
