// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {Der} from "./Der.sol";
import {IDcapAttestationVerifier as Errors} from "./IDcapAttestationVerifier.sol";

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

    /// @dev SubjectPublicKeyInfo of a point of P-256 that isn't compressed, up to its x.
    uint256 private constant P256_KEY = 0x3059301306072a8648ce3d020106082a8648ce3d03010703420004;
    uint256 private constant P256_KEY_SIZE = 91;

    uint256 private constant EXTENSIONS = 0xa3;
    uint256 private constant KEY_USAGE = 15;
    uint256 private constant BASIC_CONSTRAINTS = 19;

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
    function read(bytes calldata der) internal pure returns (Pck memory pck) {
        (uint256 tbs, uint256 end) = Der.openAll(der, 0, der.length, Der.SEQUENCE);
        (uint256 at, uint256 tbsEnd) = Der.open(der, tbs, end, Der.SEQUENCE);
        (pck.r, pck.s) = Der.signature(der, tbsEnd, end);
        pck.digest = sha256(der[tbs:tbsEnd]);

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
        uint256 limit;
        (at, limit) = Der.open(der, at, tbsEnd, Der.SEQUENCE);
        (pck.notBefore, at) = Der.time(der, at, limit);
        (pck.notAfter, at) = Der.time(der, at, limit);
        if (at != limit) revert Der.MalformedDer(at);
        (name, at) = _name(der, at, tbsEnd);
        if (name != LEAF) revert Errors.CertificateSubject(name, LEAF);

        if (at + P256_KEY_SIZE > tbsEnd || Der.word(der, at) >> 40 != P256_KEY) {
            revert Errors.CertificateKey(bytes32(Der.word(der, at) >> 40 << 40), bytes32(P256_KEY << 40));
        }
        pck.x = Der.word(der, at + 27);
        pck.y = Der.word(der, at + 59);
        _extensions(der, at + P256_KEY_SIZE, tbsEnd, pck);
    }

    function _name(bytes calldata der, uint256 at, uint256 limit) private pure returns (bytes32 hash, uint256 end) {
        (, end) = Der.open(der, at, limit, Der.SEQUENCE);
        hash = keccak256(der[at:end]);
    }

    function _extensions(bytes calldata der, uint256 at, uint256 limit, Pck memory pck) private pure {
        uint256 found;
        (at, limit) = Der.openAll(der, at, limit, EXTENSIONS);
        (at, limit) = Der.openAll(der, at, limit, Der.SEQUENCE);
        while (at != limit) {
            (uint256 id, bool critical, uint256 start, uint256 end) = Der.extension(der, at, limit);
            if (id == BASIC_CONSTRAINTS) {
                if (Der.word(der, start) >> 240 != 0x3000 || start + 2 != end) {
                    revert Errors.CertificateOfAuthority(at);
                }
            } else if (critical && id != KEY_USAGE) {
                revert Errors.CertificateExtension(at);
            }
            if (id > 255) {
                (uint256 inner,) = Der.open(der, at, limit, Der.SEQUENCE);
                if (Der.word(der, inner) >> 168 == SGX_OID) {
                    ++found;
                    _sgx(der, start, end, pck);
                }
            }
            at = end;
        }
        if (found != 1) revert Errors.SgxExtensionMissing(found, 1);
    }

    /// @dev PPID, TCB, PCE id, FMSPC, SGX type. What else there is, such as a platform's instance, says nothing that is judged.
    function _sgx(bytes calldata der, uint256 at, uint256 limit, Pck memory pck) private pure {
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
        _field(der, at, limit, SGX_TYPE, 128, 17);
    }

    /// @dev Sixteen components of a byte, PCE SVN of two, and CPUSVN, which is the same in another form.
    function _tcb(bytes calldata der, uint256 at, uint256 limit, Pck memory pck) private pure {
        unchecked {
            uint256 svns;
            uint256 wanted = COMPONENT;
            for (uint256 i = 0; i < 16; ++i) {
                uint256 head = Der.word(der, at);
                uint256 svn = (head >> 112) & 0xff;
                if (head >> 120 == wanted && svn < 0x80) {
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
        uint256 head = Der.word(der, at);
        if (head >> shift != wanted || at + size > limit) _refuse(at, head >> shift << shift, wanted << shift);
        value = head & ((1 << shift) - 1);
    }

    function _refuse(uint256 at, uint256 got, uint256 want) private pure {
        revert Errors.SgxExtensionField(at, bytes32(got), bytes32(want));
    }
}
