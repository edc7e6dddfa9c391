// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {Dates} from "./Dates.sol";
import {Der} from "./Der.sol";
import {IDcapAttestationVerifier as Errors} from "./IDcapAttestationVerifier.sol";
import {Precompiles} from "./Precompiles.sol";

/// @notice What a PCK certificate says of a machine, and by whom it is signed.
/// @param digest SHA-256 of what is signed.
/// @param r The issuer's signature.
/// @param s The same.
/// @param serial For the revocation list.
/// @param notBefore Unix seconds.
/// @param notAfter The same, inclusive.
/// @param x The certificate's key.
/// @param y The same.
/// @param ppid Tells this very machine from all others.
/// @param svns The sixteen components of its TCB.
/// @param pceSvn The security version of its provisioning enclave.
/// @param pceId Which provisioning enclave.
/// @param fmspc The kind of machine.
struct Pck {
    bytes32 digest;
    uint256 r;
    uint256 s;
    uint256 serial;
    uint40 notBefore;
    uint40 notAfter;
    uint256 x;
    uint256 y;
    bytes16 ppid;
    uint128 svns;
    uint16 pceSvn;
    bytes2 pceId;
    bytes6 fmspc;
}

/// @title PCK certificates, as Intel's "SGX PCK Certificate and Certificate Revocation List Profile Specification" has them
/// @dev Intel's order of fields is part of what is wanted: all of its certificates have it, and a certificate that hasn't would be
/// no loss that a new verifier couldn't mend.
library PckCertificate {
    /// @dev Intel's names: what differs is the common name and its length.
    bytes32 private constant PLATFORM_CA = keccak256(
        "\x30\x70\x31\x22\x30\x20\x06\x03\x55\x04\x03\x0c\x19Intel SGX PCK Platform CA"
        "\x31\x1a\x30\x18\x06\x03\x55\x04\x0a\x0c\x11Intel Corporation\x31\x14\x30\x12\x06\x03\x55\x04\x07\x0c\x0bSanta Clara"
        "\x31\x0b\x30\x09\x06\x03\x55\x04\x08\x0c\x02\x43\x41\x31\x0b\x30\x09\x06\x03\x55\x04\x06\x13\x02US"
    );
    bytes32 private constant PROCESSOR_CA = keccak256(
        "\x30\x71\x31\x23\x30\x21\x06\x03\x55\x04\x03\x0c\x1aIntel SGX PCK Processor CA"
        "\x31\x1a\x30\x18\x06\x03\x55\x04\x0a\x0c\x11Intel Corporation\x31\x14\x30\x12\x06\x03\x55\x04\x07\x0c\x0bSanta Clara"
        "\x31\x0b\x30\x09\x06\x03\x55\x04\x08\x0c\x02\x43\x41\x31\x0b\x30\x09\x06\x03\x55\x04\x06\x13\x02US"
    );
    bytes32 private constant LEAF = keccak256(
        "\x30\x70\x31\x22\x30\x20\x06\x03\x55\x04\x03\x0c\x19Intel SGX PCK Certificate"
        "\x31\x1a\x30\x18\x06\x03\x55\x04\x0a\x0c\x11Intel Corporation\x31\x14\x30\x12\x06\x03\x55\x04\x07\x0c\x0bSanta Clara"
        "\x31\x0b\x30\x09\x06\x03\x55\x04\x08\x0c\x02\x43\x41\x31\x0b\x30\x09\x06\x03\x55\x04\x06\x13\x02US"
    );

    /// @dev [0] { INTEGER 2 }: X.509's version 3.
    uint256 private constant VERSION_3 = 0xa003020102;

    /// @dev ecdsa-with-SHA256, BIT STRING of whole bytes, SEQUENCE: up to the first number of a signature, lengths left out.
    uint256 private constant SIGNATURE = 0x300a06082a8648ce3d0403020300003000;

    /// @dev SubjectPublicKeyInfo of a point of P-256 that isn't compressed, up to its x.
    uint256 private constant P256_KEY = 0x3059301306072a8648ce3d020106082a8648ce3d03010703420004;
    uint256 private constant P256_KEY_SIZE = 91;

    /// @dev SEQUENCE of two UTCTimes, each ending in Z, and where these bytes are.
    uint256 private constant VALIDITY = 0x301e170d0000000000000000000000005a170d0000000000000000000000005a;
    uint256 private constant VALIDITY_MASK = 0xffffffff000000000000000000000000ffffff000000000000000000000000ff;

    /// @dev Of twelve characters: "0"; what takes 10, and no digit, to the high bit; that bit; every second one.
    uint256 private constant ZEROS = 0x303030303030303030303030;
    uint256 private constant UP_TO_NINE = 0x767676767676767676767676;
    uint256 private constant HIGH_BITS = 0x808080808080808080808080;
    uint256 private constant PAIRS = 0x00ff00ff00ff00ff00ff00ff;

    uint256 private constant EXTENSIONS = 0xa3;

    /// @dev OBJECT IDENTIFIER 2.5.29.19; all of an extension that says that the certificate is of no authority; and the beginning of
    /// key usage (2.5.29.15), which is critical too, and permits nothing that matters here.
    uint256 private constant BASIC_CONSTRAINTS_OID = 0x0603551d13;
    uint256 private constant NO_AUTHORITY = 0x0603551d130101ff04023000;
    uint256 private constant CRITICAL_KEY_USAGE = 0x0603551d0f0101ff;

    /// @dev OBJECT IDENTIFIER 1.2.840.113741.1.13.1, whole.
    uint256 private constant SGX_OID = 0x06092a864886f84d010d01;

    /// @dev How the extension's fields begin: SEQUENCE, identifier, tag and length of the value.
    uint256 private constant PPID = 0x301e060a2a864886f84d010d01010410;
    uint256 private constant TCB_OID = 0x060a2a864886f84d010d0102;
    uint256 private constant PCE_ID = 0x3010060a2a864886f84d010d01030402;
    uint256 private constant FMSPC = 0x3014060a2a864886f84d010d01040406;
    uint256 private constant SGX_TYPE = 0x300f060a2a864886f84d010d01050a01;

    /// @dev The same of a TCB component: the first, of one byte, and CPUSVN. Longer numbers have longer lengths at both places.
    uint256 private constant COMPONENT = 0x3010060b2a864886f84d010d0102010201;
    uint256 private constant NEXT_COMPONENT = 0x10000;
    uint256 private constant LONGER = 1 << 120 | 1;
    uint256 private constant CPU_SVN = 0x301f060b2a864886f84d010d0102120410;

    /// @notice Reads a certificate without believing it.
    function read(bytes calldata der) internal view returns (Pck memory pck) {
        unchecked {
            (uint256 tbs, uint256 end) = Der.openAll(der, 0, der.length, Der.SEQUENCE);
            (uint256 at, uint256 tbsEnd) = Der.open(der, tbs, end, Der.SEQUENCE);
            (pck.r, pck.s) = _signature(der, tbsEnd, end);
            pck.digest = Precompiles.sha256Of(der, tbs, tbsEnd);

            if (Der.word(der, at) >> 216 != VERSION_3) {
                revert Errors.CertificateVersion(Der.word(der, at) >> 216, VERSION_3);
            }
            (pck.serial, at) = Der.unsigned(der, at + 5, tbsEnd);
            at = Der.expectEcdsaSha256(der, at, tbsEnd);

            bytes32 name;
            (name, at) = _name(der, at, tbsEnd);
            if (name != PLATFORM_CA && name != PROCESSOR_CA) {
                revert Errors.CertificateIssuer(name, PLATFORM_CA, PROCESSOR_CA);
            }
            (pck.notBefore, pck.notAfter, at) = _validity(der, at, tbsEnd);
            (name, at) = _name(der, at, tbsEnd);
            if (name != LEAF) revert Errors.CertificateSubject(name, LEAF);

            if (at + P256_KEY_SIZE > tbsEnd || Der.word(der, at) >> 40 != P256_KEY) {
                revert Errors.CertificateKey(bytes32(Der.word(der, at) >> 40 << 40), bytes32(P256_KEY << 40));
            }
            pck.x = Der.word(der, at + 27);
            pck.y = Der.word(der, at + 59);
            _extensions(der, at + P256_KEY_SIZE, tbsEnd, pck);
        }
    }

    /// @dev As `Der.signature`, which refuses what isn't read here.
    function _signature(bytes calldata der, uint256 at, uint256 limit) private pure returns (uint256 r, uint256 s) {
        unchecked {
            // The lengths are those of what ends at the limit; there is no other way to write them.
            uint256 rest = limit - at - 14;
            uint256 wanted = SIGNATURE | rest << 24 | (rest - 3);
            if (rest > 0x7f || Der.word(der, at) >> 120 != wanted) return Der.signature(der, at, limit);
            (r, at) = Der.unsigned(der, at + 17, limit);
            (s, at) = Der.unsigned(der, at, limit);
            if (at != limit) revert Der.MalformedDer(at);
        }
    }

    /// @dev Intel's have a length of one byte.
    function _name(bytes calldata der, uint256 at, uint256 limit) private pure returns (bytes32 hash, uint256 end) {
        unchecked {
            uint256 head = Der.word(der, at) >> 240;
            end = at + 2 + (head & 0x7f);
            if (head >> 7 != Der.SEQUENCE << 1 || end > limit) (, end) = Der.open(der, at, limit, Der.SEQUENCE);
            hash = Precompiles.keccak256Of(der, at, end);
        }
    }

    /// @dev Until 2049 dates have two digits for the year, and the whole validity 32 bytes.
    function _validity(bytes calldata der, uint256 at, uint256 limit)
        private
        pure
        returns (uint40 notBefore, uint40 notAfter, uint256 end)
    {
        uint256 validity = Der.word(der, at);
        if (validity & VALIDITY_MASK == VALIDITY) {
            if (at + 32 > limit) revert Der.MalformedDer(at);
            return (_utc(validity >> 128, at), _utc(validity >> 8, at), at + 32);
        }
        (at, end) = Der.open(der, at, limit, Der.SEQUENCE);
        (notBefore, at) = Der.time(der, at, end);
        (notAfter, at) = Der.time(der, at, end);
        if (at != end) revert Der.MalformedDer(at);
    }

    /// @dev Unix seconds of the twelve digits YYMMDDhhmmss in the lowest bytes, two at a time.
    function _utc(uint256 text, uint256 at) private pure returns (uint40) {
        unchecked {
            uint256 digits = uint96(text) ^ ZEROS;
            if ((digits | (digits + UP_TO_NINE)) & HIGH_BITS != 0) revert Der.MalformedDer(at);
            digits = ((digits >> 8) & PAIRS) * 10 + (digits & PAIRS);
            uint256 year = digits >> 80;
            // RFC 5280: 50 to 99 are of the twentieth century.
            (bool ok, uint256 value) = Dates.unix(
                year + (year < 50 ? 2000 : 1900),
                uint16(digits >> 64),
                uint16(digits >> 48),
                uint256(uint16(digits >> 32)) * 10000 + uint256(uint16(digits >> 16)) * 100 + uint16(digits)
            );
            if (!ok) revert Der.MalformedDer(at);
            return uint40(value);
        }
    }

    /// @dev Finds the SGX extension. Of the others it looks at what could say that the certificate isn't a leaf, or that whoever
    /// doesn't know the extension must not believe it.
    function _extensions(bytes calldata der, uint256 at, uint256 limit, Pck memory pck) private pure {
        unchecked {
            uint256 found;
            (at, limit) = Der.openAll(der, at, limit, EXTENSIONS);
            (at, limit) = Der.openAll(der, at, limit, Der.SEQUENCE);
            while (at != limit) {
                (uint256 start, uint256 end) = Der.open(der, at, limit, Der.SEQUENCE);
                uint256 head = Der.word(der, start);
                if (head >> 168 == SGX_OID) {
                    ++found;
                    (start,) = Der.openAll(der, start + 11, end, Der.OCTET_STRING);
                    _sgx(der, start, end, pck);
                } else if (head >> 216 == BASIC_CONSTRAINTS_OID) {
                    if (head >> 160 != NO_AUTHORITY || start + 12 != end) revert Errors.CertificateOfAuthority(at);
                } else if (head >> 192 != CRITICAL_KEY_USAGE) {
                    // Most identifiers have three bytes. What follows is the content, or else the word that it is critical.
                    if (head >> 240 == 0x0603) start += 5;
                    else (, start) = Der.open(der, start, end, Der.OID);
                    if (Der.tag(der, start, end) != Der.OCTET_STRING) revert Errors.CertificateExtension(at);
                }
                at = end;
            }
            if (found != 1) revert Errors.SgxExtensionMissing(found, 1);
        }
    }

    /// @dev PPID, TCB, PCE id, FMSPC, SGX type. What else there is, such as a platform's instance, says nothing that is judged.
    function _sgx(bytes calldata der, uint256 at, uint256 limit, Pck memory pck) private pure {
        unchecked {
            (at, limit) = Der.openAll(der, at, limit, Der.SEQUENCE);
            pck.ppid = bytes16(uint128(_field(der, at, limit, PPID, 128, 32)));
            at += 32;

            (uint256 tcb, uint256 tcbEnd) = Der.open(der, at, limit, Der.SEQUENCE);
            if (Der.word(der, tcb) >> 160 != TCB_OID) {
                revert Errors.SgxExtensionField(tcb, bytes32(Der.word(der, tcb) >> 160 << 160), bytes32(TCB_OID << 160));
            }
            (tcb, at) = Der.openAll(der, tcb + 12, tcbEnd, Der.SEQUENCE);
            _tcb(der, tcb, at, pck);

            pck.pceId = bytes2(uint16(_field(der, at, limit, PCE_ID, 128, 18) >> 112));
            at += 18;
            pck.fmspc = bytes6(uint48(_field(der, at, limit, FMSPC, 128, 22) >> 80));
            at += 22;
            // An enumeration of one byte isn't negative.
            if (_field(der, at, limit, SGX_TYPE, 128, 17) >> 127 != 0) revert Der.MalformedDer(at);
        }
    }

    /// @dev Sixteen components of a byte, PCE SVN of two, and CPUSVN, which is the same in another form.
    function _tcb(bytes calldata der, uint256 at, uint256 limit, Pck memory pck) private pure {
        unchecked {
            uint256 svns;
            uint256 wanted = COMPONENT;
            for (uint256 i = 0; i < 16; ++i) {
                uint256 head = Der.word(der, at);
                uint256 svn = (head >> 112) & 0xff;
                if (head >> 119 == wanted << 1) {
                    at += 18;
                } else {
                    // A zero keeps the sign of numbers from 128 on.
                    svn = (head >> 104) & 0xff;
                    if (head >> 112 != (wanted + LONGER) << 8 || svn < 0x80) {
                        _refuse(at, head >> 112 << 112, wanted << 120);
                    }
                    at += 19;
                }
                svns = (svns << 8) | svn;
                wanted += NEXT_COMPONENT;
            }
            pck.svns = uint128(svns);

            uint256 start = at;
            (start, at) = Der.open(der, at, limit, Der.SEQUENCE);
            if (Der.word(der, start) >> 152 != (wanted >> 16) & ((1 << 104) - 1)) {
                _refuse(start, Der.word(der, start) >> 152 << 152, wanted >> 16 << 152);
            }
            uint256 end;
            (svns, end) = Der.unsigned(der, start + 13, at);
            if (svns > 0xffff || end != at) _refuse(start, Der.word(der, start), wanted >> 16 << 152);
            pck.pceSvn = uint16(svns);

            _field(der, at, limit, CPU_SVN, 120, 33);
            if (at + 33 != limit) revert Der.MalformedDer(at + 33);
        }
    }

    /// @dev What follows the beginning of a field. The field must lie inside the limit.
    function _field(bytes calldata der, uint256 at, uint256 limit, uint256 wanted, uint256 shift, uint256 size)
        private
        pure
        returns (uint256 value)
    {
        unchecked {
            uint256 head = Der.word(der, at);
            if (head >> shift != wanted || at + size > limit) _refuse(at, head >> shift << shift, wanted << shift);
            value = head & ((1 << shift) - 1);
        }
    }

    function _refuse(uint256 at, uint256 got, uint256 want) private pure {
        revert Errors.SgxExtensionField(at, bytes32(got), bytes32(want));
    }
}
