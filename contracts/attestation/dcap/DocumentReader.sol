// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {QeIdentityHead, QeIdentityReader} from "./QeIdentityReader.sol";
import {TcbInfoHead, TcbInfoReader} from "./TcbInfoReader.sol";

/// @title The part of a collateral store that reads documents
/// @dev Each store makes one for itself: the code of both is more than a contract may have. It has no state, and no signature is
/// checked here.
contract DocumentReader {
    /// @notice Reads a TCB info, all of it.
    function tcbInfo(bytes calldata text, bytes32 signer, bytes32 digest)
        external
        pure
        returns (TcbInfoHead memory head, bytes memory packed)
    {
        return TcbInfoReader.read(text, signer, digest);
    }

    /// @notice Reads a QE identity, all of it.
    function qeIdentity(bytes calldata text, bytes32 signer, bytes32 digest)
        external
        pure
        returns (QeIdentityHead memory head, bytes memory packed)
    {
        return QeIdentityReader.read(text, signer, digest);
    }
}
