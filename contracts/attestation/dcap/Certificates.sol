// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {Der} from "./Der.sol";
import {IssuerKind} from "./ICollateralStore.sol";

/// @notice What a certificate of an issuer says, and who would have to have signed it.
struct Certificate {
    IssuerKind kind;
    uint40 notBefore;
    uint40 notAfter;
    uint256 serial;
    uint256 x;
    uint256 y;
    bytes32 digest; // SHA-256 of what is signed
    bytes32 hash; // Keccak-256 of the same
    uint256 r;
    uint256 s;
}

/// @title Reads X.509 certificates that Intel's root issues
/// @dev RFC 5280, and Intel's "SGX PCK Certificate and Certificate Revocation List Profile Specification". The signature isn't
/// checked here.
library Certificates {
    bytes32 internal constant ROOT = keccak256("Intel SGX Root CA");
    bytes32 private constant PLATFORM_CA = keccak256("Intel SGX PCK Platform CA");
    bytes32 private constant PROCESSOR_CA = keccak256("Intel SGX PCK Processor CA");
    bytes32 private constant TCB_SIGNING = keccak256("Intel SGX TCB Signing");

    /// @dev The head of a SubjectPublicKeyInfo on P-256, 23 bytes: id-ecPublicKey, prime256v1, an uncompressed point of 64 bytes.
    uint256 private constant P256_HEAD = 0x301306072a8648ce3d020106082a8648ce3d0301070342;

    uint256 private constant KEY_USAGE = 15;
    uint256 private constant BASIC_CONSTRAINTS = 19;

    // Bits of KeyUsage's first byte.
    uint256 private constant DIGITAL_SIGNATURE = 0x80;
    uint256 private constant CERT_AND_CRL_SIGN = 0x06;

    /// @notice The certificate names another issuer than Intel's root.
    error NotIssuedByRoot(bytes32 commonName);

    /// @notice The certificate is of nobody that is known here. Keccak-256 of its common name.
    error UnknownSubject(bytes32 commonName);

    /// @notice The certificate's key isn't one on P-256.
    error NotP256(uint256 offset);

    /// @notice A critical extension that isn't understood.
    error UnknownCriticalExtension(uint256 offset);

    /// @notice A certificate that may sign others and should not, or may not and should; or whose key usage says so.
    error WrongUsage(IssuerKind kind, bool authority, uint256 keyUsage);

    /// @notice Reads a certificate, all of it.
    function read(bytes calldata der) internal pure returns (Certificate memory c) {
        (uint256 at, uint256 end) = Der.openAll(der, 0, der.length, Der.SEQUENCE);
        (uint256 inner, uint256 bodyEnd) = Der.open(der, at, end, Der.SEQUENCE);
        c.digest = sha256(der[at:bodyEnd]);
        c.hash = keccak256(der[at:bodyEnd]);
        (c.r, c.s) = Der.signature(der, bodyEnd, end);

        // Version 3, serial number, algorithm, who issued it.
        (at, end) = Der.open(der, inner, bodyEnd, 0xa0);
        if (Der.expectSmall(der, at, end, 2) != end) revert Der.MalformedDer(at);
        (c.serial, at) = Der.unsigned(der, end, bodyEnd);
        at = Der.expectEcdsaSha256(der, at, bodyEnd);
        bytes32 name;
        (name, at) = Der.commonName(der, at, bodyEnd);
        if (name != ROOT) revert NotIssuedByRoot(name);

        // When it is valid.
        (inner, end) = Der.open(der, at, bodyEnd, Der.SEQUENCE);
        (c.notBefore, at) = Der.time(der, inner, end);
        (c.notAfter, at) = Der.time(der, at, end);
        if (at != end || c.notAfter < c.notBefore) revert Der.MalformedDer(inner);

        // Whose it is, and the key.
        (name, at) = Der.commonName(der, end, bodyEnd);
        c.kind = kindOf(name);
        if (c.kind == IssuerKind.None) revert UnknownSubject(name);
        (inner, end) = Der.open(der, at, bodyEnd, Der.SEQUENCE);
        if (end - inner != 89 || Der.word(der, inner) >> 72 != P256_HEAD || Der.word(der, inner + 23) >> 240 != 0x0004)
        {
            revert NotP256(at);
        }
        c.x = Der.word(der, inner + 25);
        c.y = Der.word(der, inner + 57);

        (inner, at) = Der.openAll(der, end, bodyEnd, 0xa3);
        (inner, end) = Der.openAll(der, inner, at, Der.SEQUENCE);
        _extensions(der, inner, end, c.kind);
    }

    /// @notice What the owner of a common name issues.
    function kindOf(bytes32 commonName) internal pure returns (IssuerKind) {
        if (commonName == PLATFORM_CA) return IssuerKind.PlatformCa;
        if (commonName == PROCESSOR_CA) return IssuerKind.ProcessorCa;
        if (commonName == TCB_SIGNING) return IssuerKind.TcbSigning;
        return IssuerKind.None;
    }

    /// @dev A CA must be allowed to sign certificates and lists, and TCB signing must not be a CA: a certificate of its making
    /// would otherwise be one of the root's.
    function _extensions(bytes calldata der, uint256 at, uint256 limit, IssuerKind kind) private pure {
        bool authority;
        uint256 usage;
        uint256 seen;
        while (at != limit) {
            (uint256 id, bool critical, uint256 start, uint256 end) = Der.extension(der, at, limit);
            if (id == KEY_USAGE || id == BASIC_CONSTRAINTS) {
                if (seen & (1 << id) != 0) revert Der.MalformedDer(at);
                seen |= 1 << id;
            }
            if (id == KEY_USAGE) {
                (uint256 first, uint256 last) = Der.openAll(der, start, end, Der.BIT_STRING);
                // The first byte counts the bits of the last that aren't used, which are zero.
                uint256 unused = Der.word(der, first) >> 248;
                if (last - first < 2 || unused > 7 || ((Der.word(der, last - 1) >> 248) & ((1 << unused) - 1)) != 0) {
                    revert Der.MalformedDer(start);
                }
                usage = (Der.word(der, first) >> 240) & 0xff;
            } else if (id == BASIC_CONSTRAINTS) {
                (uint256 first, uint256 last) = Der.openAll(der, start, end, Der.SEQUENCE);
                if (first != last) {
                    if (first + 3 > last || Der.word(der, first) >> 232 != 0x0101ff) revert Der.MalformedDer(start);
                    authority = true;
                    // How long a path may be doesn't matter: what these sign are leaves.
                    if (first + 3 != last) {
                        (, first) = Der.unsigned(der, first + 3, last);
                        if (first != last) revert Der.MalformedDer(start);
                    }
                }
            } else if (critical) {
                revert UnknownCriticalExtension(at);
            }
            at = end;
        }
        uint256 wanted = kind == IssuerKind.TcbSigning ? DIGITAL_SIGNATURE : CERT_AND_CRL_SIGN;
        if (authority != (kind != IssuerKind.TcbSigning) || usage & wanted != wanted) {
            revert WrongUsage(kind, authority, usage);
        }
    }
}
