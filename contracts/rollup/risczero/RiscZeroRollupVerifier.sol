// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {IRiscZeroVerifier} from "../../attestation/risczero/IRiscZeroVerifier.sol";
import {IRollupZkVerifier} from "../IRollupZkVerifier.sol";

/// @title RISC Zero's receipts as the proofs of a rollup
/// @notice The program's journal is `abi.encode(Transition)`: eleven words of 32 bytes, in the order of the struct, numbers big-endian
/// in the low bytes. The statement is the journal's digest, SHA-256; a proof is the seal, whose first four bytes choose the verifier
/// behind a router.
contract RiscZeroRollupVerifier is IRollupZkVerifier {
    /// @notice A verifier, a stop in front of one, or a router.
    IRiscZeroVerifier public immutable verifier;

    /// @notice Names the program.
    bytes32 public immutable imageId;

    error NoVerifier(address verifier);
    error NoImage();

    constructor(IRiscZeroVerifier verifier_, bytes32 imageId_) {
        if (address(verifier_).code.length == 0) revert NoVerifier(address(verifier_));
        if (imageId_ == 0) revert NoImage();
        verifier = verifier_;
        imageId = imageId_;
    }

    /// @inheritdoc IRollupZkVerifier
    function statementOf(Transition calldata transition) external pure returns (bytes32) {
        return sha256(abi.encode(transition));
    }

    /// @inheritdoc IRollupZkVerifier
    /// @dev Reverts as RISC Zero's contracts do.
    function verify(bytes32 statement, bytes calldata proof) external view {
        verifier.verify(proof, imageId, statement);
    }
}
