// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

/// @notice What the store holds against one quote. Whoever asks compares the window with the time.
/// @param notBefore From when all of it holds: root CRL, PCK CRL, the two issuing certificates' and the two documents' windows.
/// @param notAfter Until when, inclusive.
/// @param pckX The PCK issuer's public key, x.
/// @param pckY The same, y.
/// @param tcbInfo The packed TCB info; see ICollateralStore.
/// @param qeIdentity The packed QE identity.
struct Standing {
    uint40 notBefore;
    uint40 notAfter;
    uint256 pckX;
    uint256 pckY;
    bytes tcbInfo;
    bytes qeIdentity;
}

/// @title Intel's collateral on chain: what Intel signed, in the form in which quotes are judged by it
/// @notice Anybody publishes. A certificate counts if the pinned root signed it; a CRL if the root, or the PCK issuer, signed it;
/// a document (TCB info, QE identity) if a TCB signing certificate did. Each document is read by this contract out of the very
/// bytes that are signed, so a level that Intel didn't sign can't be stored. Nothing goes back: per kind of machine and
/// evaluation number the issue date must rise, per CRL the number.
///
/// A packed TCB info, big-endian:
///
///     1  format, 1                     5  issue date, unix
///     1  tee, 0x00 or 0x81             5  next update, unix
///     6  fmspc                        32  Keccak-256 of the signer's public key (x ‖ y)
///     2  PCE id, as the certificate   32  SHA-256 of the signed text
///        has it                        1  number of TDX module identities, m (0 for SGX)
///     2  evaluation number             1  number of levels, n
///     if TDX: 48 MRSIGNERSEAM, 8 attributes, 8 attributes mask of the first modules
///     m × ( 1 version (the XX of "TDX_XX"), 48 MRSIGNER, 8 attributes, 8 mask, 1 number of levels, each:
///           1 ISV SVN, 1 status, 5 date, 1 number of advisories, 4 each )
///     n × ( 16 SGX SVNs, 2 PCE SVN, 16 TDX SVNs if TDX, 1 status, 5 date, 1 number of advisories, 4 each )
///
/// A packed QE identity: 1 format, 1; 1 tee; 2 evaluation number; 5 issue date; 5 next update; 32 signer; 32 SHA-256 of the text;
/// 4 MISCSELECT, 4 its mask, 16 attributes, 16 their mask, 32 MRSIGNER, 2 ISV product id, 1 number of levels, each:
/// 2 ISV SVN, 1 status, 5 date, 1 number of advisories, 4 each.
///
/// Levels stand in the order in which Intel signed them; statuses are numbered by `TcbStatus`, advisories by `Advisories`.
/// The Go twin is zkverifier/onchain.
interface ICollateralStore {
    /// @notice What holds against a quote. Reverts, naming what is missing, revoked or was never published, but not for its age.
    /// @param issuer Keccak-256 of the public key (x ‖ y) that signed the PCK certificate.
    /// @param serial The PCK certificate's serial number, as an integer.
    /// @param tee 0x00 or 0x81.
    /// @param fmspc The kind of machine.
    /// @param evaluation Which TCB evaluation number to judge by: early and standard ones live side by side.
    /// @param qeEvaluation The same of the QE identity.
    function standing(
        bytes32 issuer,
        uint256 serial,
        uint8 tee,
        bytes6 fmspc,
        uint16 evaluation,
        uint16 qeEvaluation
    ) external view returns (Standing memory);
}
