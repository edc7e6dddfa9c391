// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {VerifiedReport} from "./VerifiedReport.sol";

/// @title Where things are in a report body
/// @dev Intel SGX SDK, sgx_report.h; Intel TDX DCAP Quoting Library API, appendix on quote formats. A verifier has checked that
/// a body is as long as its type says.
library ReportBody {
    uint8 internal constant SGX = 0x00;
    uint8 internal constant TDX = 0x81;

    /// @notice Types of bodies, and their lengths in bytes.
    uint8 internal constant ENCLAVE = 1;
    uint8 internal constant TD10 = 2;
    uint8 internal constant TD15 = 3;
    uint256 internal constant ENCLAVE_LENGTH = 384;
    uint256 internal constant TD10_LENGTH = 584;
    uint256 internal constant TD15_LENGTH = 648;

    error BadBody(uint8 tee, uint8 bodyType, uint256 length);

    /// @notice Reverts unless kind and length of the body are one another's.
    function check(VerifiedReport memory report) internal pure {
        uint256 length = report.body.length;
        uint8 kind = report.bodyType;
        bool good = report.tee == SGX
            ? kind == ENCLAVE && length == ENCLAVE_LENGTH
            : report.tee == TDX && ((kind == TD10 && length == TD10_LENGTH) || (kind == TD15 && length == TD15_LENGTH));
        if (!good) revert BadBody(report.tee, kind, length);
    }

    /// @notice The 64 bytes of report data.
    function reportData(VerifiedReport memory report) internal pure returns (bytes32 first, bytes32 second) {
        uint256 at = report.bodyType == ENCLAVE ? 320 : 520;
        first = word(report.body, at);
        second = word(report.body, at + 32);
    }

    /// @notice SGX: the attribute flags, then XFRM. TDX: the TD's attributes, then XFAM. As they lie in the body.
    function attributes(VerifiedReport memory report) internal pure returns (bytes16) {
        return attributesOf(report.bodyType, report.body);
    }

    /// @notice The same of a type and a body.
    function attributesOf(uint8 bodyType, bytes memory body) internal pure returns (bytes16) {
        return bytes16(word(body, bodyType == ENCLAVE ? 48 : 120));
    }

    /// @notice Whether the host can look inside: the DEBUG attribute of an enclave, any bit of a TD's TUD byte.
    function isDebug(VerifiedReport memory report) internal pure returns (bool) {
        uint8 first = uint8(attributes(report)[0]);
        return report.bodyType == ENCLAVE ? first & 0x02 != 0 : first != 0;
    }

    /// @notice Whether another TD can reach into it: one is bound to it (MRSERVICETD), or it can be moved (MIGRATABLE).
    function hasServiceTd(VerifiedReport memory report) internal pure returns (bool) {
        if (report.bodyType == ENCLAVE) return false;
        if (uint8(attributes(report)[3]) & 0x20 != 0) return true;
        return report.bodyType == TD15 && (word(report.body, 600) != 0 || bytes16(word(report.body, 632)) != 0);
    }

    /// @notice 32 bytes at an offset; what lies behind the body's end is cut off by whoever asks.
    function word(bytes memory body, uint256 at) internal pure returns (bytes32 value) {
        assembly ("memory-safe") {
            value := mload(add(add(body, 0x20), at))
        }
    }
}
