// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {Dates} from "./Dates.sol";

/// @title DER, as X.690 restricts BER: one way of writing each value
/// @dev Every function takes all of the bytes and offsets into them, so that an error can name the offset. What a function gives
/// back lies inside the limit that it was given; limits only shrink on the way in.
library Der {
    uint256 internal constant BOOLEAN = 0x01;
    uint256 internal constant INTEGER = 0x02;
    uint256 internal constant BIT_STRING = 0x03;
    uint256 internal constant OCTET_STRING = 0x04;
    uint256 internal constant OID = 0x06;
    uint256 internal constant UTF8_STRING = 0x0c;
    uint256 internal constant PRINTABLE_STRING = 0x13;
    uint256 internal constant UTC_TIME = 0x17;
    uint256 internal constant GENERALIZED_TIME = 0x18;
    uint256 internal constant SEQUENCE = 0x30;
    uint256 internal constant SET = 0x31;

    /// @dev ecdsa-with-SHA256 as a whole AlgorithmIdentifier, twelve bytes.
    uint256 private constant ECDSA_SHA256 = 0x300a06082a8648ce3d040302;

    /// @notice What stands at this offset isn't DER of the structure that is read.
    error MalformedDer(uint256 offset);

    /// @notice Signed by another algorithm than ECDSA with SHA-256.
    error NotEcdsaSha256(uint256 offset);

    /// @notice The 32 bytes from an offset on, zero behind the end.
    /// @dev Calldata that follows may be read where the value ends sooner: whoever calls has checked the limit.
    function word(bytes calldata der, uint256 at) internal pure returns (uint256 value) {
        assembly ("memory-safe") {
            value := calldataload(add(der.offset, at))
        }
    }

    /// @notice The tag at an offset, or 0 at the limit: no value that is read here has that tag.
    function tag(bytes calldata der, uint256 at, uint256 limit) internal pure returns (uint256) {
        return at < limit ? word(der, at) >> 248 : 0;
    }

    /// @notice Opens a value of a tag: where its content begins and ends. The value itself ends there too.
    function open(bytes calldata der, uint256 at, uint256 limit, uint256 wanted)
        internal
        pure
        returns (uint256 start, uint256 end)
    {
        unchecked {
            if (at + 2 > limit) revert MalformedDer(at);
            uint256 head = word(der, at);
            if (head >> 248 != wanted) revert MalformedDer(at);
            uint256 size = (head >> 240) & 0xff;
            start = at + 2;
            if (size > 0x7f) {
                // One to three bytes of length, no more than it takes; 0x80 alone would be the indefinite form.
                if (size == 0x81) {
                    size = (head >> 232) & 0xff;
                    start += 1;
                    if (size < 0x80) revert MalformedDer(at);
                } else if (size == 0x82) {
                    size = (head >> 224) & 0xffff;
                    start += 2;
                    if (size < 0x100) revert MalformedDer(at);
                } else if (size == 0x83) {
                    size = (head >> 216) & 0xffffff;
                    start += 3;
                    if (size < 0x10000) revert MalformedDer(at);
                } else {
                    revert MalformedDer(at);
                }
            }
            end = start + size;
            if (end > limit) revert MalformedDer(at);
        }
    }

    /// @notice The only value between two offsets.
    function openAll(bytes calldata der, uint256 at, uint256 limit, uint256 wanted)
        internal
        pure
        returns (uint256 start, uint256 end)
    {
        (start, end) = open(der, at, limit, wanted);
        if (end != limit) revert MalformedDer(end);
    }

    /// @notice An INTEGER that isn't negative and has at most 32 bytes.
    function unsigned(bytes calldata der, uint256 at, uint256 limit)
        internal
        pure
        returns (uint256 value, uint256 end)
    {
        uint256 start;
        (start, end) = open(der, at, limit, INTEGER);
        unchecked {
            uint256 size = end - start;
            uint256 head = word(der, start);
            if (size == 0 || head >> 255 == 1) revert MalformedDer(at);
            if (head >> 248 == 0 && size > 1) {
                // A leading zero is there only to keep the sign.
                if ((head >> 247) & 1 == 0) revert MalformedDer(at);
                head = word(der, start + 1);
                --size;
            }
            if (size > 32) revert MalformedDer(at);
            value = head >> (256 - 8 * size);
        }
    }

    /// @notice A small INTEGER of a known value.
    function expectSmall(bytes calldata der, uint256 at, uint256 limit, uint256 wanted)
        internal
        pure
        returns (uint256)
    {
        (uint256 value, uint256 end) = unsigned(der, at, limit);
        if (value != wanted) revert MalformedDer(at);
        return end;
    }

    /// @notice The algorithm ecdsa-with-SHA256.
    function expectEcdsaSha256(bytes calldata der, uint256 at, uint256 limit) internal pure returns (uint256) {
        if (at + 12 > limit || word(der, at) >> 160 != ECDSA_SHA256) revert NotEcdsaSha256(at);
        return at + 12;
    }

    /// @notice A BIT STRING of whole bytes: where they begin and end.
    function bits(bytes calldata der, uint256 at, uint256 limit) internal pure returns (uint256 start, uint256 end) {
        (start, end) = open(der, at, limit, BIT_STRING);
        if (start == end || word(der, start) >> 248 != 0) revert MalformedDer(at);
        ++start;
    }

    /// @notice The signature at the end of a certificate or list: algorithm, then r and s.
    function signature(bytes calldata der, uint256 at, uint256 limit) internal pure returns (uint256 r, uint256 s) {
        at = expectEcdsaSha256(der, at, limit);
        (uint256 start, uint256 end) = bits(der, at, limit);
        if (end != limit) revert MalformedDer(end);
        (start, end) = openAll(der, start, end, SEQUENCE);
        (r, start) = unsigned(der, start, end);
        (s, start) = unsigned(der, start, end);
        if (start != end) revert MalformedDer(start);
    }

    /// @notice A time in UTC and whole seconds, in either of X.509's two forms, as unix seconds.
    function time(bytes calldata der, uint256 at, uint256 limit) internal pure returns (uint40 seconds_, uint256 end) {
        bool long = tag(der, at, limit) == GENERALIZED_TIME;
        uint256 start;
        (start, end) = open(der, at, limit, long ? GENERALIZED_TIME : UTC_TIME);
        if (end - start != (long ? 15 : 13) || word(der, end - 1) >> 248 != 0x5a) revert MalformedDer(at);
        uint256 year;
        if (long) {
            year = _digits(der, start, 4);
            start += 4;
        } else {
            // RFC 5280: 50 to 99 are of the twentieth century.
            year = _digits(der, start, 2);
            year += year < 50 ? 2000 : 1900;
            start += 2;
        }
        uint256 date = _digits(der, start, 4);
        (bool ok, uint256 value) = Dates.unix(year, date / 100, date % 100, _digits(der, start + 4, 6));
        if (!ok) revert MalformedDer(at);
        seconds_ = uint40(value);
    }

    function _digits(bytes calldata der, uint256 at, uint256 count) private pure returns (uint256 value) {
        unchecked {
            uint256 chars = word(der, at);
            for (uint256 i = 0; i < count; ++i) {
                uint256 digit = (chars >> 248) - 0x30;
                if (digit > 9) revert MalformedDer(at + i);
                value = value * 10 + digit;
                chars <<= 8;
            }
        }
    }

    /// @notice A distinguished name: Keccak-256 of its common name, which it must have once.
    function commonName(bytes calldata der, uint256 at, uint256 limit)
        internal
        pure
        returns (bytes32 hash, uint256 end)
    {
        uint256 next;
        bool found;
        (next, end) = open(der, at, limit, SEQUENCE);
        while (next != end) {
            // Of each set, one attribute: nobody joins several in one set.
            (uint256 inner, uint256 setEnd) = open(der, next, end, SET);
            (inner,) = openAll(der, inner, setEnd, SEQUENCE);
            (uint256 start, uint256 stop) = open(der, inner, setEnd, OID);
            bool common = stop - start == 3 && word(der, start) >> 232 == 0x550403;
            uint256 kind = tag(der, stop, setEnd);
            (start, stop) =
                openAll(der, stop, setEnd, common && kind == PRINTABLE_STRING ? kind : common ? UTF8_STRING : kind);
            if (common) {
                if (found) revert MalformedDer(next);
                found = true;
                hash = keccak256(der[start:stop]);
            }
            next = setEnd;
        }
        if (!found) revert MalformedDer(at);
    }

    /// @notice One extension: which it is (the last byte of 2.5.29.x, or 256 for any other), whether it is critical, and its content.
    function extension(bytes calldata der, uint256 at, uint256 limit)
        internal
        pure
        returns (uint256 id, bool critical, uint256 start, uint256 end)
    {
        uint256 inner;
        (inner, end) = open(der, at, limit, SEQUENCE);
        uint256 stop;
        (start, stop) = open(der, inner, end, OID);
        id = stop - start == 3 && word(der, start) >> 240 == 0x551d ? (word(der, start) >> 232) & 0xff : 256;
        if (tag(der, stop, end) == BOOLEAN) {
            // FALSE is the default and so isn't written; TRUE has all bits.
            if (stop + 3 > end || word(der, stop) >> 232 != 0x0101ff) revert MalformedDer(stop);
            critical = true;
            stop += 3;
        }
        (start, end) = openAll(der, stop, end, OCTET_STRING);
    }
}
