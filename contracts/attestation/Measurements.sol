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

    /// @dev Offsets in the body and lengths, two bytes each, by bit. An enclave's bit 5 has two more pieces.
    bytes private constant TD_PLACES = hex"00880030014800300178003001a8003001d8003000b8003000e800300118003000100030";
    bytes private constant ENCLAVE_PLACES = hex"0040002000800020010000020102000200c000400104000200100004";

    /// @notice These bits of the selection name no register.
    error UnknownRegisters(uint16 selection, uint16 unknown);

    /// @notice These bits must be selected; of RTMR3 and MRCONFIGID, one.
    error MissingRegisters(uint16 selection, uint16 missing);

    /// @notice What the code of a report is called.
    function label(VerifiedReport memory report, uint16 selection) internal pure returns (bytes32) {
        return _label(report.tee, selection, keccak256(registers(report, selection)));
    }

    /// @notice The selected registers, in the order of their bits.
    function registers(VerifiedReport memory report, uint16 selection) internal pure returns (bytes memory all) {
        bool enclave = report.bodyType == ReportBody.ENCLAVE;
        check(enclave, selection);
        bytes memory places = enclave ? ENCLAVE_PLACES : TD_PLACES;
        bytes memory body = report.body;
        all = new bytes(432); // nine of a TD; an enclave has less
        uint256 length;
        for (uint256 bit = 0; selection >> bit != 0; ++bit) {
            if (selection >> bit & 1 == 0) continue;
            uint256 place = uint32(bytes4(ReportBody.word(places, 4 * bit)));
            length = _append(all, length, body, place >> 16, place & 0xffff);
            if (enclave && bit == 5) {
                length = _append(all, length, body, 32, 16);
                length = _append(all, length, body, 304, 16);
            }
        }
        assembly ("memory-safe") {
            mstore(all, length)
        }
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

    function _append(bytes memory to, uint256 length, bytes memory body, uint256 at, uint256 size)
        private
        pure
        returns (uint256)
    {
        assembly ("memory-safe") {
            mcopy(add(add(to, 0x20), length), add(add(body, 0x20), at), size)
        }
        return length + size;
    }
}
