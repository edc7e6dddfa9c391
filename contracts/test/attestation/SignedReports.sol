// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {IAttestationVerifier} from "../../attestation/IAttestationVerifier.sol";
import {VerifiedReport} from "../../attestation/VerifiedReport.sol";

/// @title A verifier for tests: evidence is a report that somebody signed
/// @dev As a real one it says what is so of the hardware, for the chain it is on, and judges nothing else.
contract SignedReports is IAttestationVerifier {
    address public immutable attester;

    error BadEvidence();

    constructor(address attester_) {
        attester = attester_;
    }

    /// @inheritdoc IAttestationVerifier
    function verify(bytes calldata evidence) external view returns (VerifiedReport memory report) {
        uint8 v;
        bytes32 r;
        bytes32 s;
        (report, v, r, s) = abi.decode(evidence, (VerifiedReport, uint8, bytes32, bytes32));
        address signer = ecrecover(digestOf(report), v, r, s);
        if (signer == address(0) || signer != attester) revert BadEvidence();
    }

    function digestOf(VerifiedReport memory report) public view returns (bytes32) {
        return keccak256(abi.encode("evidence", block.chainid, report));
    }
}
