// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {VerifiedReport} from "./VerifiedReport.sol";

/// @title What judges evidence: that a quote was made by genuine hardware, and what Intel says of it
/// @notice It judges the hardware alone. Whom the quote speaks for, whether it is fresh, and whether its code and its status
/// are acceptable is for the registry and the app's policy to say. One verifier checks quotes itself (`DcapAttestationVerifier`),
/// another what a zero-knowledge proof makes of them (`RiscZeroAttestationVerifier`).
interface IAttestationVerifier {
    /// @notice Reverts, naming the check, unless the evidence proves the report under collateral that the chain has. The
    /// report's window is the collateral's; whoever asks compares it with the time. No status is refused here.
    /// @param evidence As the verifier takes it.
    function verify(bytes calldata evidence) external view returns (VerifiedReport memory report);
}
