// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

/// @notice A proof and what it proves.
/// @param seal The version's selector, then the proof.
/// @param claimDigest RISC Zero's hash of what is claimed: which program ran, how it ended, what it wrote.
struct Receipt {
    bytes seal;
    bytes32 claimDigest;
}

/// @title What judges RISC Zero's receipts: a verifier, a stop in front of one, or a router to several
/// @notice RISC Zero's own interface, so that its deployed contracts can be named wherever this one can.
///
/// A program may prove the same claim many times, and whoever sees a proof can write it in other ways that verify as well: a
/// seal's hash identifies nothing. What must happen once is counted by what the journal says.
interface IRiscZeroVerifier {
    /// @notice The proof doesn't verify.
    error VerificationFailed();

    /// @notice Reverts unless the program ran to its end, with success, and wrote a journal of this digest. What is no proof at
    /// all, such as a point off its curve, may cost all the gas that the call was given.
    /// @param seal The version's selector, then the proof.
    /// @param imageId Names the program.
    /// @param journalDigest SHA-256 of the journal.
    function verify(bytes calldata seal, bytes32 imageId, bytes32 journalDigest) external view;

    /// @notice Reverts unless the proof proves the claim, whatever that says.
    function verifyIntegrity(Receipt calldata receipt) external view;
}
