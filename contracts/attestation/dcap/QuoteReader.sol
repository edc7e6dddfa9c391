// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {IDcapAttestationVerifier as Errors} from "./IDcapAttestationVerifier.sol";

/// @notice Where things are in evidence, in bytes from its beginning.
/// @param tee 0x00 or 0x81.
/// @param bodyType 1 SGX, 2 TD 1.0, 3 TD 1.5.
/// @param body Where the body begins.
/// @param end Where it ends, and the signatures begin.
/// @param leaf Where the PCK certificate begins.
struct Layout {
    uint8 tee;
    uint8 bodyType;
    uint256 body;
    uint256 end;
    uint256 leaf;
}

/// @title The layout of stripped quotes
/// @dev Once `read` has given a layout, everything up to the certificate lies inside the evidence.
library QuoteReader {
    /// @dev Format, evaluation numbers, hash of the PCK issuer's key: what precedes the quote.
    uint256 internal constant HEADER = 1 + 2 + 2 + 32;
    uint256 internal constant HEADER_SIZE = 48;

    /// @dev What follows the body, from its end.
    uint256 internal constant KEY = 64;
    uint256 internal constant QE_REPORT = 128;
    uint256 internal constant QE_SIGNATURE = 512;
    uint256 internal constant AUTH_SIZE = 576;
    uint256 internal constant AUTH = 578;

    uint256 private constant DESCRIPTOR_SIZE = 6;

    bytes16 private constant INTEL_QE = 0x939a7233f79c4ca9940a0db3957f0607;

    function read(bytes calldata evidence) internal pure returns (Layout memory layout) {
        unchecked {
            uint256 start = HEADER + HEADER_SIZE;
            _long(evidence, start + DESCRIPTOR_SIZE);
            uint256 format = word(evidence, 0) >> 248;
            if (format != 1) revert Errors.EvidenceFormat(uint8(format), 1);

            uint256 header = word(evidence, HEADER);
            uint16 version = uint16(_swap(header >> 240));
            uint256 keyType = _swap((header >> 224) & 0xffff);
            // The kind of TEE has four bytes, of which the first is the only one that isn't zero.
            uint256 tee = (header >> 192) & 0xffffffff;
            bytes16 vendor = bytes16(uint128(word(evidence, HEADER + 12) >> 128));

            if (version < 3 || version > 5) revert Errors.QuoteVersion(version);
            if (keyType != 2) revert Errors.AttestationKeyType(uint16(keyType), 2);
            if (tee != 0 && (tee != 0x81000000 || version == 3)) {
                revert Errors.TeeType(uint32((_swap(tee & 0xffff) << 16) | _swap(tee >> 16)), version);
            }
            layout.tee = uint8(tee >> 24);
            if (vendor != INTEL_QE) revert Errors.QuoteVendor(vendor, INTEL_QE);

            layout.bodyType = tee == 0 ? 1 : 2;
            if (version == 5) {
                layout.bodyType = _describedBody(evidence, start, tee == 0);
                start += DESCRIPTOR_SIZE;
            }
            layout.body = start;
            layout.end = start + _bodySize(layout.bodyType);
            _long(evidence, layout.end + AUTH);
            layout.leaf = layout.end + AUTH + _swap(word(evidence, layout.end + AUTH_SIZE) >> 240);
            _long(evidence, layout.leaf);
        }
    }

    /// @notice The 32 bytes from an offset on. Whoever calls knows that the evidence is as long.
    function word(bytes calldata evidence, uint256 at) internal pure returns (uint256 value) {
        assembly ("memory-safe") {
            value := calldataload(add(evidence.offset, at))
        }
    }

    /// @notice The sum of an offset that lies inside the evidence, and a small number.
    function plus(uint256 at, uint256 more) internal pure returns (uint256) {
        unchecked {
            return at + more;
        }
    }

    /// @notice Two bytes, little-endian.
    function uint16At(bytes calldata evidence, uint256 at) internal pure returns (uint256) {
        return _swap(word(evidence, at) >> 240);
    }

    /// @dev Version 5 says what its body is.
    function _describedBody(bytes calldata evidence, uint256 at, bool sgx) private pure returns (uint8 bodyType) {
        unchecked {
            uint256 described = word(evidence, at) >> 208;
            uint256 kind = _swap(described >> 32);
            if (kind == 0 || kind > 3 || (kind == 1) != sgx) revert Errors.BodyType(uint16(kind), sgx ? 0 : 0x81);
            bodyType = uint8(kind);
            uint256 size = (_swap(described & 0xffff) << 16) | _swap((described >> 16) & 0xffff);
            if (size != _bodySize(bodyType)) revert Errors.BodySize(size, _bodySize(bodyType));
        }
    }

    function _bodySize(uint8 bodyType) private pure returns (uint256) {
        return bodyType == 1 ? 384 : bodyType == 2 ? 584 : 648;
    }

    function _long(bytes calldata evidence, uint256 want) private pure {
        if (evidence.length < want) revert Errors.EvidenceTooShort(evidence.length, want);
    }

    /// @dev Of two bytes, each in the other's place.
    function _swap(uint256 value) private pure returns (uint256) {
        return ((value & 0xff) << 8) | (value >> 8);
    }
}
