// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {Der} from "./Der.sol";

/// @notice A revocation list.
struct List {
    bytes32 issuer; // Keccak-256 of the issuer's common name
    uint160 number;
    uint40 thisUpdate;
    uint40 nextUpdate;
    bytes tags; // of all serials, eight bytes each
    bytes32 digest; // SHA-256 of what is signed
    bytes32 hash; // Keccak-256 of the same
    uint256 r;
    uint256 s;
}

/// @title Reads X.509 revocation lists, all entries
/// @dev RFC 5280, section 5. The signature isn't checked here. A list that isn't complete (a delta, or a part) is refused: absence
/// from it would not mean that a serial isn't revoked.
library Crl {
    uint256 private constant CRL_NUMBER = 20;
    uint256 private constant DELTA_INDICATOR = 27;
    uint256 private constant ISSUING_POINT = 28;
    uint256 private constant AUTHORITY_KEY = 35;

    /// @dev The extensions of an entry that has a reason and nothing else, less the reason: all of Intel's.
    uint256 private constant REASON_ALONE = 0x300c300a0603551d1504030a01;

    /// @dev The smallest entry: a sequence of a serial of one byte and a time of 13.
    uint256 private constant MIN_ENTRY = 20;

    /// @notice A critical extension that isn't understood, or one that says that the list isn't complete.
    error UnknownListExtension(uint256 offset);

    /// @notice The list has no number.
    error NoListNumber();

    /// @notice Reads a list, all of it.
    function read(bytes calldata der) internal pure returns (List memory l) {
        (uint256 at, uint256 end) = Der.openAll(der, 0, der.length, Der.SEQUENCE);
        (uint256 inner, uint256 bodyEnd) = Der.open(der, at, end, Der.SEQUENCE);
        l.digest = sha256(der[at:bodyEnd]);
        l.hash = keccak256(der[at:bodyEnd]);
        (l.r, l.s) = Der.signature(der, bodyEnd, end);

        at = Der.expectSmall(der, inner, bodyEnd, 1); // version 2
        at = Der.expectEcdsaSha256(der, at, bodyEnd);
        (l.issuer, at) = Der.commonName(der, at, bodyEnd);
        (l.thisUpdate, at) = Der.time(der, at, bodyEnd);
        (l.nextUpdate, end) = Der.time(der, at, bodyEnd);
        if (l.nextUpdate < l.thisUpdate) revert Der.MalformedDer(at);
        at = end;

        // A list without entries has no sequence of them.
        if (Der.tag(der, at, bodyEnd) == Der.SEQUENCE) {
            (inner, end) = Der.open(der, at, bodyEnd, Der.SEQUENCE);
            l.tags = _entries(der, inner, end);
            at = end;
        }
        (inner, end) = Der.openAll(der, at, bodyEnd, 0xa0);
        (inner, end) = Der.openAll(der, inner, end, Der.SEQUENCE);
        l.number = _number(der, inner, end);
    }

    function _entries(bytes calldata der, uint256 at, uint256 limit) private pure returns (bytes memory tags) {
        unchecked {
            // The slack lets whole words be written. Solidity rounds what it allocates up.
            tags = new bytes(((limit - at) / MIN_ENTRY) * 8 + 32);
            uint256 count = 0;
            while (at != limit) {
                (uint256 inner, uint256 end) = Der.open(der, at, limit, Der.SEQUENCE);
                (uint256 serial, uint256 next) = Der.unsigned(der, inner, end);
                // When doesn't matter, but that it is as long as a time: the tags' memory is measured by it.
                (inner, next) = Der.open(
                    der,
                    next,
                    end,
                    Der.tag(der, next, end) == Der.GENERALIZED_TIME ? Der.GENERALIZED_TIME : Der.UTC_TIME
                );
                if (next - inner < 13) revert Der.MalformedDer(inner);
                if (next != end) _entryExtensions(der, next, end);
                assembly ("memory-safe") {
                    mstore(add(add(tags, 0x20), shl(3, count)), shl(192, serial))
                }
                ++count;
                at = end;
            }
            assembly ("memory-safe") {
                mstore(tags, shl(3, count))
            }
        }
    }

    /// @dev A reason changes nothing. What is critical could say that the entry is of another issuer's certificate.
    function _entryExtensions(bytes calldata der, uint256 at, uint256 limit) private pure {
        if (limit - at == 14 && Der.word(der, at) >> 152 == REASON_ALONE) return;
        (at, limit) = Der.openAll(der, at, limit, Der.SEQUENCE);
        while (at != limit) {
            (, bool critical,, uint256 end) = Der.extension(der, at, limit);
            if (critical) revert UnknownListExtension(at);
            at = end;
        }
    }

    function _number(bytes calldata der, uint256 at, uint256 limit) private pure returns (uint160 number) {
        bool found = false;
        while (at != limit) {
            (uint256 id, bool critical, uint256 start, uint256 end) = Der.extension(der, at, limit);
            if (id == CRL_NUMBER) {
                (uint256 value, uint256 stop) = Der.unsigned(der, start, end);
                if (found || stop != end || value > type(uint160).max) revert Der.MalformedDer(at);
                found = true;
                number = uint160(value);
            } else if (id == DELTA_INDICATOR || id == ISSUING_POINT || (critical && id != AUTHORITY_KEY)) {
                revert UnknownListExtension(at);
            }
            at = end;
        }
        if (!found) revert NoListNumber();
    }
}
