// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {IRiscZeroVerifier, Receipt} from "../../attestation/risczero/IRiscZeroVerifier.sol";
import {ITwoFactorVerifier} from "../ITwoFactorVerifier.sol";

/// @title Two factors behind RISC Zero's call
/// @notice For a rollup that asks an `IRiscZeroVerifier`: it names this contract instead of that, and nothing else changes in it. The
/// journal is that of RiscZeroRollupVerifier.
contract RiscZeroFront is IRiscZeroVerifier {
    ITwoFactorVerifier public immutable twoFactor;

    /// @notice The one program that is spoken of here.
    bytes32 public immutable imageId;

    error WrongImage(bytes32 got, bytes32 want);

    /// @notice A receipt by itself says nothing of a claim.
    error NoClaim();

    constructor(ITwoFactorVerifier twoFactor_, bytes32 imageId_) {
        twoFactor = twoFactor_;
        imageId = imageId_;
    }

    /// @inheritdoc IRiscZeroVerifier
    function verify(bytes calldata seal, bytes32 imageId_, bytes32 journalDigest) external view {
        if (imageId_ != imageId) revert WrongImage(imageId_, imageId);
        twoFactor.verify(journalDigest, seal);
    }

    /// @inheritdoc IRiscZeroVerifier
    function verifyIntegrity(Receipt calldata) external pure {
        revert NoClaim();
    }
}
