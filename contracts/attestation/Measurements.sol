// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {ReportBody} from "./ReportBody.sol";
import {VerifiedReport} from "./VerifiedReport.sol";

/// @title What names measured code, one definition
/// @notice A label is keccak256(abi.encode(domain, kind of TEE, selection, keccak256(selected registers in the order of their
/// bits))). The selection is chosen by whoever registers, and is under the hash: registers that were left out can't be
/// mistaken for others. A TD's report 1.0 and 1.5 with equal registers have one label. The Go twin is
/// protocol/typed.MeasurementLabel; both read protocol/vectors/measurement.json.
///
/// Registers of a TD, by bit: 0 MRTD, 1 RTMR0, 2 RTMR1, 3 RTMR2, 4 RTMR3, 5 MRCONFIGID, 6 MROWNER, 7 MROWNERCONFIG, 8 MRSEAM.
/// MRTD, RTMR1, RTMR2, and one of RTMR3 and MRCONFIGID must be selected: without them only the firmware is known.
///
/// Of an enclave: 0 MRENCLAVE, 1 MRSIGNER, 2 ISVPRODID, 3 ISVSVN, 4 CONFIGID, 5 CONFIGSVN ‖ ISVEXTPRODID ‖ ISVFAMILYID,
/// 6 MISCSELECT. MRENCLAVE must be selected: a signer alone says nothing about what its key signs next.
library Measurements {
    bytes32 internal constant DOMAIN = keccak256("veritee/attestation/v1/measurement");
    bytes32 internal constant IMAGE_DOMAIN = keccak256("veritee/attestation/v1/image");

    uint16 internal constant TD_ALL = 0x1ff;
    uint16 internal constant TD_BASE = 0x0d;
    uint16 internal constant TD_CONTENT = 0x30;
    uint16 internal constant ENCLAVE_ALL = 0x7f;
    uint16 internal constant ENCLAVE_BASE = 0x01;

    /// @notice MRTD, RTMR1, RTMR2 and MRCONFIGID: a dstack image, and what its host was told to run in it.
    uint16 internal constant DSTACK = 0x2d;

    /// @dev Offsets in the body, two bytes each, by bit: of a TD, whose registers have 48 bytes, and of an enclave, with the lengths
    /// after each. An enclave's bit 5 has two more pieces.
    uint256 private constant TD_PLACES = 0x00880148017801a801d800b800e801180010 << 112;
    uint256 private constant ENCLAVE_PLACES = 0x0040002000800020010000020102000200c000400104000200100004 << 32;

    /// @notice These bits of the selection name no register.
    error UnknownRegisters(uint16 selection, uint16 unknown);

    /// @notice These bits must be selected; of RTMR3 and MRCONFIGID, one.
    error MissingRegisters(uint16 selection, uint16 missing);

    /// @notice What the code of a report is called.
    function label(VerifiedReport memory report, uint16 selection) internal pure returns (bytes32) {
        return labelOf(report.tee, report.bodyType, report.body, selection);
    }

    /// @notice The same of what counts in a report.
    function labelOf(uint8 tee, uint8 bodyType, bytes memory body, uint16 selection) internal pure returns (bytes32) {
        bool enclave = bodyType == ReportBody.ENCLAVE;
        check(enclave, selection);
        return _label(tee, selection, enclave ? _enclave(body, selection) : _td(body, selection));
    }

    /// @notice Reverts unless the selection may name code.
    function check(bool enclave, uint16 selection) internal pure {
        uint16 unknown = selection & ~(enclave ? ENCLAVE_ALL : TD_ALL);
        if (unknown != 0) revert UnknownRegisters(selection, unknown);
        uint16 missing = (enclave ? ENCLAVE_BASE : TD_BASE) & ~selection;
        if (!enclave && selection & TD_CONTENT == 0) missing |= TD_CONTENT;
        if (missing != 0) revert MissingRegisters(selection, missing);
    }

    /// @notice The label, under the selection `DSTACK`, of a dstack image that was told to run a compose file.
    /// @param registers_ MRTD ‖ RTMR1 ‖ RTMR2, 144 bytes.
    function dstack(bytes calldata registers_, bytes32 composeHash) internal pure returns (bytes32) {
        bytes32 all = keccak256(abi.encodePacked(registers_, uint8(1), composeHash, bytes15(0)));
        return _label(ReportBody.TDX, DSTACK, all);
    }

    /// @notice What a dstack image is called, whatever runs in it.
    /// @param registers_ MRTD ‖ RTMR1 ‖ RTMR2, 144 bytes.
    function image(bytes calldata registers_) internal pure returns (bytes32) {
        return keccak256(abi.encode(IMAGE_DOMAIN, keccak256(registers_)));
    }

    function _label(uint8 tee, uint16 selection, bytes32 selected) private pure returns (bytes32) {
        return keccak256(abi.encode(DOMAIN, tee, selection, selected));
    }

    /// @dev Keccak-256 of the selected registers, which are put together where memory isn't used yet.
    function _td(bytes memory body, uint256 selection) private pure returns (bytes32 hash) {
        assembly ("memory-safe") {
            let start := mload(0x40)
            let end := start
            for { let places := TD_PLACES } selection { selection := shr(1, selection) } {
                if and(selection, 1) {
                    mcopy(end, add(add(body, 0x20), shr(240, places)), 48)
                    end := add(end, 48)
                }
                places := shl(16, places)
            }
            hash := keccak256(start, sub(end, start))
        }
    }

    /// @dev The same of an enclave.
    function _enclave(bytes memory body, uint256 selection) private pure returns (bytes32 hash) {
        assembly ("memory-safe") {
            let from := add(body, 0x20)
            let start := mload(0x40)
            let end := start
            let places := ENCLAVE_PLACES
            for { let bit := 0 } shr(bit, selection) { bit := add(bit, 1) } {
                if and(shr(bit, selection), 1) {
                    let size := and(shr(224, places), 0xffff)
                    mcopy(end, add(from, shr(240, places)), size)
                    end := add(end, size)
                    if eq(bit, 5) {
                        mcopy(end, add(from, 32), 16)
                        mcopy(add(end, 16), add(from, 304), 16)
                        end := add(end, 32)
                    }
                }
                places := shl(32, places)
            }
            hash := keccak256(start, sub(end, start))
        }
    }
}
