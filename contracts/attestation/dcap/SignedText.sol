// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {Dates} from "./Dates.sol";
import {TcbStatus} from "../VerifiedReport.sol";

/// @dev Where a reader stands, in calldata, and where what it makes of it goes, in memory.
struct Reading {
    uint256 start;
    uint256 at;
    uint256 end;
    uint256 out;
}

/// @title Reads the JSON that Intel signs, from its first byte to its last
/// @dev Intel writes it compactly and always in the same order. So this is no parser of JSON: each literal is compared where it must
/// stand, and what lies between two literals is a number, digits, or a string without quotes and escapes in it. A text of any
/// other form is refused with the offset at which it departs. What is read is appended to the packed form.
library SignedText {
    uint256 private constant MAX_COUNT = 255; // what one byte holds

    bytes32 private constant UP_TO_DATE = keccak256("UpToDate");
    bytes32 private constant SW_HARDENING_NEEDED = keccak256("SWHardeningNeeded");
    bytes32 private constant CONFIGURATION_NEEDED = keccak256("ConfigurationNeeded");
    bytes32 private constant CONFIGURATION_AND_SW_HARDENING_NEEDED = keccak256("ConfigurationAndSWHardeningNeeded");
    bytes32 private constant OUT_OF_DATE = keccak256("OutOfDate");
    bytes32 private constant OUT_OF_DATE_CONFIGURATION_NEEDED = keccak256("OutOfDateConfigurationNeeded");
    bytes32 private constant REVOKED = keccak256("Revoked");

    uint256 private constant INTEL_SA = 0x22494e54454c2d53412d; // "INTEL-SA- with the quote before it
    uint256 private constant QUOTE = 0x22;

    /// @dev Characters of an advisory's id: letters, digits, "-", "_", ".".
    uint256 private constant ID_CHARS = 0x07fffffe87fffffe03ff600000000000;

    /// @dev Characters of a string whose content doesn't matter: printable ASCII without quotes and backslashes.
    uint256 private constant PLAIN_CHARS = 0x7fffffffeffffffffffffffb00000000;

    /// @notice From this byte on the text isn't of the form in which Intel signs.
    error UnexpectedText(uint256 offset);

    /// @notice More of something than can be packed, at this byte.
    error TooMany(uint256 offset, uint256 max);

    /// @notice Begins to read. What is packed is never longer than the text; a word of slack lets whole words be written.
    function begin(bytes calldata text) internal pure returns (Reading memory r, bytes memory packed) {
        packed = new bytes(text.length + 64);
        assembly ("memory-safe") {
            mstore(r, text.offset)
            mstore(add(r, 0x20), text.offset)
            mstore(add(r, 0x40), add(text.offset, text.length))
            mstore(add(r, 0x60), add(packed, 0x20))
        }
    }

    /// @notice Ends: nothing may be left.
    function finish(Reading memory r, bytes memory packed) internal pure {
        if (r.at != r.end) revert UnexpectedText(r.at - r.start);
        assembly ("memory-safe") {
            mstore(packed, sub(mload(add(r, 0x60)), add(packed, 0x20)))
        }
    }

    /// @notice Refuses the text where the reader stands.
    function refuse(Reading memory r) internal pure {
        revert UnexpectedText(r.at - r.start);
    }

    /// @notice Passes a literal of at most 32 bytes, if it is what comes.
    function passes(Reading memory r, bytes32 literal, uint256 size) internal pure returns (bool yes) {
        assembly ("memory-safe") {
            let at := mload(add(r, 0x20))
            let next := add(at, size)
            let rest := sub(256, shl(3, size))
            yes := and(eq(shr(rest, calldataload(at)), shr(rest, literal)), iszero(gt(next, mload(add(r, 0x40)))))
            if yes { mstore(add(r, 0x20), next) }
        }
    }

    /// @notice Passes a literal, or refuses the text.
    function expect(Reading memory r, bytes32 literal, uint256 size) internal pure {
        if (!passes(r, literal, size)) refuse(r);
    }

    /// @notice Reads a number without sign, fraction, exponent or leading zeros.
    function number(Reading memory r, uint256 max) internal pure returns (uint256 value) {
        uint256 at = r.at;
        uint256 end = r.end;
        assembly ("memory-safe") {
            // Six digits are more than any bound; a zero stands alone.
            if gt(end, add(at, 6)) { end := add(at, 6) }
            for {} lt(at, end) {} {
                let digit := sub(shr(248, calldataload(at)), 0x30)
                if gt(digit, 9) { break }
                value := add(mul(value, 10), digit)
                at := add(at, 1)
                if iszero(value) { break }
            }
        }
        if (at == r.at || value > max) refuse(r);
        r.at = at;
    }

    /// @notice Reads hexadecimal digits of either case, two for each of at most 32 bytes.
    function hexadecimal(Reading memory r, uint256 size) internal pure returns (uint256 value) {
        uint256 at = r.at;
        uint256 end = at + 2 * size;
        if (end > r.end) refuse(r);
        bool bad = false;
        assembly ("memory-safe") {
            for {} lt(at, end) { at := add(at, 1) } {
                let char := shr(248, calldataload(at))
                let digit := sub(char, 0x30)
                if gt(digit, 9) {
                    // Letters differ from their other case in one bit.
                    let letter := sub(or(char, 0x20), 0x61)
                    if gt(letter, 5) {
                        bad := 1
                        break
                    }
                    digit := add(letter, 10)
                }
                value := or(shl(4, value), digit)
            }
        }
        r.at = at;
        if (bad) refuse(r);
    }

    /// @notice Reads hexadecimal digits and appends the bytes.
    function bytesTo(Reading memory r, uint256 size) internal pure {
        for (; size > 32; size -= 32) {
            put(r, hexadecimal(r, 32), 32);
        }
        put(r, hexadecimal(r, size), size);
    }

    /// @notice Reads a time such as 2025-05-14T00:00:00Z, as unix seconds.
    function date(Reading memory r) internal pure returns (uint40) {
        uint256 begun = r.at;
        uint256 year = _digits(r, 4);
        expect(r, "-", 1);
        uint256 month = _digits(r, 2);
        expect(r, "-", 1);
        uint256 day = _digits(r, 2);
        expect(r, "T", 1);
        uint256 time = _digits(r, 2) * 10000;
        expect(r, ":", 1);
        time += _digits(r, 2) * 100;
        expect(r, ":", 1);
        time += _digits(r, 2);
        expect(r, "Z", 1);
        (bool ok, uint256 value) = Dates.unix(year, month, day, time);
        if (!ok) {
            r.at = begun;
            refuse(r);
        }
        return uint40(value);
    }

    function _digits(Reading memory r, uint256 size) private pure returns (uint256 value) {
        uint256 at = r.at;
        if (at + size > r.end) refuse(r);
        unchecked {
            for (uint256 i = 0; i < size; ++i) {
                uint256 digit;
                assembly ("memory-safe") {
                    digit := sub(shr(248, calldataload(add(at, i))), 0x30)
                }
                if (digit > 9) refuse(r);
                value = value * 10 + digit;
            }
        }
        r.at = at + size;
    }

    /// @notice Passes a string of at most 64 characters and the quote that ends it; its content doesn't matter.
    function passText(Reading memory r) internal pure {
        _string(r, PLAIN_CHARS);
    }

    /// @dev Reads 1 to 64 characters of a set and the quote behind them. The set has a bit per character.
    function _string(Reading memory r, uint256 set) private pure returns (uint256 at, uint256 size) {
        at = r.at;
        uint256 limit = r.end;
        assembly ("memory-safe") {
            let next := at
            if gt(limit, add(at, 65)) { limit := add(at, 65) }
            for {} lt(next, limit) { next := add(next, 1) } {
                if iszero(and(shr(byte(0, calldataload(next)), set), 1)) { break }
            }
            size := sub(next, at)
        }
        r.at = at + size;
        if (size == 0 || size > 64) refuse(r);
        expect(r, '"', 1);
    }

    function _stringHash(Reading memory r, uint256 set) private pure returns (bytes32 hash) {
        (uint256 at, uint256 size) = _string(r, set);
        assembly ("memory-safe") {
            // At most 64 bytes: the scratch space.
            calldatacopy(0, at, size)
            hash := keccak256(0, size)
        }
    }

    /// @notice Appends a number of some bytes.
    function put(Reading memory r, uint256 value, uint256 size) internal pure {
        assembly ("memory-safe") {
            let out := mload(add(r, 0x60))
            mstore(out, shl(sub(256, shl(3, size)), value))
            mstore(add(r, 0x60), add(out, size))
        }
    }

    /// @notice Leaves room for a count of one byte.
    function hole(Reading memory r) internal pure returns (uint256 at) {
        at = r.out;
        put(r, 0, 1);
    }

    /// @notice Adds one to a count.
    function count(Reading memory r, uint256 at) internal pure {
        uint256 value;
        assembly ("memory-safe") {
            value := add(byte(0, mload(at)), 1)
            mstore8(at, value)
        }
        if (value > MAX_COUNT) revert TooMany(r.at - r.start, MAX_COUNT);
    }

    /// @notice Levels of software (a TDX module, a quoting enclave), behind `"tcbLevels":[` and up to the bracket that closes it.
    /// @param size How many bytes the packed security version has.
    function softwareLevels(Reading memory r, uint256 size) internal pure {
        uint256 counter = hole(r);
        do {
            count(r, counter);
            expect(r, '{"tcb":{"isvsvn":', 17);
            put(r, number(r, size == 1 ? type(uint8).max : type(uint16).max), size);
            worth(r, true);
        } while (passes(r, ",", 1));
        expect(r, "]", 1);
    }

    /// @notice What a level is worth: from the brace that closes its SVNs to the one that closes the level.
    function worth(Reading memory r, bool software) internal pure {
        expect(r, '},"tcbDate":"', 13);
        uint40 since = date(r);
        expect(r, '","tcbStatus":"', 15);
        put(r, _status(r, software), 1);
        put(r, since, 5);
        uint256 counter = hole(r);
        if (passes(r, ',"advisoryIDs":[', 16)) {
            if (!passes(r, "]", 1)) {
                do {
                    count(r, counter);
                    put(r, _advisory(r), 4);
                } while (passes(r, ",", 1));
                expect(r, "]", 1);
            }
        }
        expect(r, "}", 1);
    }

    /// @dev A platform has seven statuses, software three.
    function _status(Reading memory r, bool software) private pure returns (uint256) {
        uint256 begun = r.at;
        bytes32 hash = _stringHash(r, PLAIN_CHARS);
        if (hash == UP_TO_DATE) return TcbStatus.UP_TO_DATE;
        if (hash == OUT_OF_DATE) return TcbStatus.OUT_OF_DATE;
        if (hash == REVOKED) return TcbStatus.REVOKED;
        if (!software) {
            if (hash == SW_HARDENING_NEEDED) return TcbStatus.SW_HARDENING_NEEDED;
            if (hash == CONFIGURATION_NEEDED) return TcbStatus.CONFIGURATION_NEEDED;
            if (hash == CONFIGURATION_AND_SW_HARDENING_NEEDED) return TcbStatus.CONFIGURATION_AND_SW_HARDENING_NEEDED;
            if (hash == OUT_OF_DATE_CONFIGURATION_NEEDED) return TcbStatus.OUT_OF_DATE_CONFIGURATION_NEEDED;
        }
        revert UnexpectedText(begun - r.start);
    }

    /// @dev INTEL-SA- and five digits is those digits; any other id is its hash's first four bytes with the top bit set.
    function _advisory(Reading memory r) private pure returns (uint256 value) {
        uint256 at = r.at;
        uint256 text;
        assembly ("memory-safe") {
            text := calldataload(at)
        }
        // An opening quote, nine characters, five digits, a closing quote: sixteen, nearly always.
        if (text >> 176 == INTEL_SA && (text >> 128) & 0xff == QUOTE && at + 16 <= r.end) {
            unchecked {
                uint256 shift = 168;
                for (; shift >= 136; shift -= 8) {
                    uint256 digit = ((text >> shift) & 0xff) - 0x30;
                    if (digit > 9) break;
                    value = value * 10 + digit;
                }
                if (shift < 136) {
                    r.at = at + 16;
                    return value;
                }
            }
        }
        expect(r, '"', 1);
        value = (uint256(_stringHash(r, ID_CHARS)) >> 224) | 0x80000000;
    }
}
