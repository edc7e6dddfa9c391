// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {IAttestationVerifier} from "../IAttestationVerifier.sol";
import {ICollateralStore} from "./ICollateralStore.sol";

/// @title The chain checks the quote itself
/// @notice By Intel's rules, completely: SGX quotes of version 3, quotes of versions 4 and 5, TDX 1.0 and 1.5. The evidence is the
/// quote without what the chain knows, big-endian where it is ours and as Intel has it where it is the quote's:
///
///     1  format, 1                          64  quote signature, r ‖ s
///     2  TCB evaluation number to judge by  64  attestation key, x ‖ y
///     2  the same of the QE identity       384  QE report
///    32  the PCK issuer: Keccak-256 of     64  QE report signature, r ‖ s
///        its public key (x ‖ y)
///    48  the quote's header                  2  length of the authentication data, little-endian, and it
///     6  version 5: kind and size of body       the PCK certificate in DER, to the end
///        the body: 384, 584 or 648
///
/// The Go twins are zkverifier/onchain.Strip and zkverifier/dcap, by whose order and words this judges. Every status comes back in
/// the report; what is no quote of genuine hardware reverts with the check's error, what the store lacks, or knows to be revoked,
/// with the store's. Whoever has a chain that knows no precompile for P-256 (EIP-7951) pays some 710,000 gas more.
interface IDcapAttestationVerifier is IAttestationVerifier {
    // --- The evidence's form ---

    /// @notice It ends too early.
    error EvidenceTooShort(uint256 got, uint256 want);

    /// @notice It is of a format that isn't known.
    error EvidenceFormat(uint8 got, uint8 want);

    /// @notice Neither version 3, 4 nor 5.
    error QuoteVersion(uint16 got);

    /// @notice The attestation key isn't of type 2, ECDSA on P-256.
    error AttestationKeyType(uint16 got, uint16 want);

    /// @notice Neither 0x00 (SGX) nor 0x81 (TDX), or not SGX in a quote of version 3.
    error TeeType(uint32 got, uint16 version);

    /// @notice The quoting enclave isn't Intel's.
    error QuoteVendor(bytes16 got, bytes16 want);

    /// @notice A version 5 quote's body isn't one of this kind of TEE: 1 for SGX; 2 (TD 1.0) or 3 (TD 1.5) for TDX.
    error BodyType(uint16 got, uint8 tee);

    /// @notice The body hasn't the size of its kind.
    error BodySize(uint256 got, uint256 want);

    // --- The PCK certificate ---

    /// @notice It isn't a certificate of version 3.
    error CertificateVersion(uint256 got, uint256 want);

    /// @notice Its issuer's name is neither that of Intel's PCK Platform CA nor of its PCK Processor CA: Keccak-256 of the names.
    error CertificateIssuer(bytes32 got, bytes32 wantPlatform, bytes32 wantProcessor);

    /// @notice Its subject's name isn't that of Intel's PCK certificates: Keccak-256 of the names.
    error CertificateSubject(bytes32 got, bytes32 want);

    /// @notice Its key isn't one of P-256: how that begins.
    error CertificateKey(bytes32 got, bytes32 want);

    /// @notice An extension is critical and isn't known.
    error CertificateExtension(uint256 offset);

    /// @notice It may issue certificates.
    error CertificateOfAuthority(uint256 offset);

    /// @notice There isn't one SGX extension (1.2.840.113741.1.13.1).
    error SgxExtensionMissing(uint256 got, uint256 want);

    /// @notice A field of the SGX extension isn't what Intel's profile has at its place: how it begins.
    error SgxExtensionField(uint256 offset, bytes32 got, bytes32 want);

    // --- Signatures ---

    /// @notice The PCK issuer didn't sign the certificate with this SHA-256.
    error CertificateSignature(bytes32 digest);

    /// @notice The PCK certificate's key didn't sign the QE report with this SHA-256.
    error QeReportSignature(bytes32 digest);

    /// @notice The QE report's data aren't SHA-256 of attestation key and authentication data, and zeros.
    error AttestationKeyBinding(bytes32 got, bytes32 want, bytes32 rest);

    /// @notice The attestation key didn't sign header and body with this SHA-256.
    error QuoteSignature(bytes32 digest);

    // --- The collateral ---

    /// @notice The store's TCB info is about something else: format, kind of TEE, FMSPC, PCE id, evaluation number.
    error TcbInfoMismatch(bytes12 got, bytes12 want);

    /// @notice The store's QE identity is about something else: format, kind of TEE, evaluation number.
    error QeIdentityMismatch(bytes4 got, bytes4 want);

    /// @notice The quoting enclave's signer isn't that of the QE identity.
    error QeSigner(bytes32 got, bytes32 want);

    /// @notice Nor its product.
    error QeProduct(uint16 got, uint16 want);

    /// @notice Nor its MISCSELECT, under the mask.
    error QeMiscSelect(bytes4 got, bytes4 want, bytes4 mask);

    /// @notice Nor its attributes, under the mask.
    error QeAttributes(bytes16 got, bytes16 want, bytes16 mask);

    /// @notice The TCB info describes no TDX module of this version.
    error TdxModuleVersion(uint8 got);

    /// @notice The TDX module's signer isn't that of its version: Keccak-256 of both.
    error TdxModuleSigner(bytes32 got, bytes32 want);

    /// @notice The TDX module's attributes aren't those of its version, or not all zero.
    error TdxModuleAttributes(bytes8 got, bytes8 want);

    /// @notice Where the collateral is.
    function store() external view returns (ICollateralStore);
}
