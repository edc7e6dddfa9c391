// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {Standing} from "./ICollateralStore.sol";

/// @notice What Intel signed, hashed so that whoever judged a quote elsewhere can say by which collateral. All are Keccak-256.
/// Automata's DCAP program has these hashes in its journal, in this order, with that of the root's certificate behind the second.
///
/// "Signed part" is the DER of a certificate's tbsCertificate or of a CRL's tbsCertList, tag and length included. Numbers are
/// big-endian. A JSON value is hashed as it stands in the text that Intel signed.
///
/// @param tcbInfo Of 1 tcbType ‖ 1 id (0 SGX, 1 TDX) ‖ 4 version ‖ 4 TCB evaluation number ‖ 6 FMSPC ‖ 2 PCE id ‖ the JSON value of
/// tcbLevels ‖ if there are any, those of tdxModule and of tdxModuleIdentities. Without dates: an issue that says the same anew
/// has the same hash.
/// @param qeIdentity Of 1 id (0 QE, 2 TD_QE) ‖ 4 version ‖ 4 TCB evaluation number ‖ 4 miscselect ‖ 4 miscselectMask ‖ 16 attributes ‖
/// 16 attributesMask ‖ 32 mrsigner ‖ 2 isvprodid ‖ the JSON value of tcbLevels.
/// @param signer Of the signed part of the certificate, as published last, of the key that signed both documents; zero if two keys
/// did.
/// @param rootCrl Of the signed part of the root's CRL.
/// @param pckCrl Of the signed part of the PCK issuer's CRL.
struct CollateralDigests {
    bytes32 tcbInfo;
    bytes32 qeIdentity;
    bytes32 signer;
    bytes32 rootCrl;
    bytes32 pckCrl;
}

/// @title The hashes of what the chain has of Intel's collateral
/// @notice A collateral store (`ICollateralStore`) says them beside what it holds.
interface ICollateralDigests {
    /// @notice The hashes of the current set. Reverts, naming what was never published, but not for its age.
    /// @param issuer Keccak-256 of the public key (x ‖ y) that signs PCK certificates.
    /// @param tee 0x00 or 0x81.
    /// @param fmspc The kind of machine.
    /// @param evaluation The TCB info's TCB evaluation number.
    /// @param qeEvaluation The QE identity's.
    function digests(bytes32 issuer, uint8 tee, bytes6 fmspc, uint16 evaluation, uint16 qeEvaluation)
        external
        view
        returns (CollateralDigests memory);

    /// @notice The same, and what stands, as `ICollateralStore.standing` says it: for less gas than the two cost apart. Whether a PCK
    /// certificate is revoked isn't asked.
    /// @param issuer As above, like all others.
    function endorsed(bytes32 issuer, uint8 tee, bytes6 fmspc, uint16 evaluation, uint16 qeEvaluation)
        external
        view
        returns (Standing memory, CollateralDigests memory);
}
