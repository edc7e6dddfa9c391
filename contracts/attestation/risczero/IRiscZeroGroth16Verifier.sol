// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {IRiscZeroSelectable} from "./IRiscZeroSelectable.sol";
import {IRiscZeroVerifier} from "./IRiscZeroVerifier.sol";

/// @title A verifier of the Groth16 receipts of one version of RISC Zero's zkVM
/// @notice For chains where RISC Zero has deployed none, and for whoever wants no owner between a proof and its verdict: it has
/// no state, and nobody can stop it. So a version whose proofs turn out to be unsound must be dropped by whoever names this
/// contract.
///
/// A seal is the selector and abi.encode(a, b, c): 260 bytes and no more.
interface IRiscZeroGroth16Verifier is IRiscZeroVerifier, IRiscZeroSelectable {
    /// @notice The seal is of another version.
    error SelectorMismatch(bytes4 received, bytes4 expected);

    /// @notice A control id is a number below the group order of BN254.
    error ControlIdOutOfRange(bytes32 controlId);

    /// @notice A precompiled contract of this chain (SHA-256, or arithmetic on BN254) doesn't answer.
    error PrecompileMissing(uint256 number);

    /// @notice Commits to the programs of which this version's recursion is made.
    function controlRoot() external view returns (bytes32);

    /// @notice Names the program that wraps a STARK for BN254.
    function controlId() external view returns (bytes32);
}
