// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {Advisories, VerifiedReport} from "../VerifiedReport.sol";
import {ReportJournal} from "./ReportJournal.sol";

/// @title The journal of Automata's DCAP program
/// @notice Big-endian: 2 size of the output ‖ the output ‖ 8 time, the prover's own ‖ six hashes of 32 bytes, see
/// `CollateralDigests`: TCB info, QE identity, root certificate, signing certificate, root CRL, PCK CRL.
///
/// The output: 2 quote version ‖ 2 body type ‖ 1 status, in Automata's numbers ‖ 6 FMSPC ‖ the body ‖ abi.encode(string[]) of
/// the matched TCB level's advisories, or nothing if it has none.
///
/// Source: automata-network/automata-dcap-attestation, rust-crates/libraries/zkvm (guest program) and dcap-rs (VerifiedOutput,
/// TcbStatus); a real receipt is verified in zkverifier/risczero's tests.
library AutomataJournal {
    /// @dev Size, output up to the body.
    uint256 internal constant HEAD = 2 + 11;

    /// @dev Time and hashes.
    uint256 internal constant TAIL = 8 + 6 * 32;

    /// @dev Longer ids, and more of them, than Intel has ever given.
    uint256 internal constant MAX_ID = 64;
    uint256 internal constant MAX_IDS = 255;

    /// @dev Their statuses in our numbers: they swap the two that need configuration, and have "unspecified" before relaunch.
    bytes10 private constant STATUSES = 0x010204030506070a0809;

    error WrongAutomataLength(uint256 got, uint256 want);

    /// @notice A field can't have this value. Named by its offset.
    error BadAutomataField(uint256 offset, uint256 got);

    /// @notice Reads a journal. The report lacks what the journal lacks: window, evaluation, level date, platform; and its
    /// advisories are in the journal's order.
    function parse(bytes calldata journal)
        internal
        pure
        returns (bytes32[6] memory digests, VerifiedReport memory report)
    {
        if (journal.length < HEAD + TAIL) revert WrongAutomataLength(journal.length, HEAD + TAIL);
        uint256 end = 2 + uint256(uint16(bytes2(journal)));
        if (journal.length != end + TAIL) revert WrongAutomataLength(journal.length, end + TAIL);

        uint256 bodyType = uint16(bytes2(journal[4:]));
        uint256 size = ReportJournal.bodySize(bodyType);
        if (size == 0) revert BadAutomataField(4, bodyType);
        if (end < HEAD + size) revert WrongAutomataLength(journal.length, HEAD + size + TAIL);

        uint256 status = uint8(journal[6]);
        if (status > 9) revert BadAutomataField(6, status);

        report.tee = bodyType == 1 ? 0x00 : 0x81;
        report.bodyType = uint8(bodyType);
        report.status = uint8(STATUSES[status]);
        report.platformStatus = report.status;
        report.fmspc = bytes6(journal[7:]);
        report.body = journal[HEAD:HEAD + size];
        report.advisories = _advisories(journal, HEAD + size, end);
        for (uint256 i = 0; i < 6; ++i) {
            digests[i] = bytes32(journal[end + 8 + 32 * i:]);
        }
    }

    /// @dev abi.encode(string[]), in the one way in which it is canonical, from `at` to `end`. Nothing overflows: counts and sizes are
    /// small, and offsets are compared before they are used.
    function _advisories(bytes calldata journal, uint256 at, uint256 end) private pure returns (uint32[] memory all) {
        if (at == end) return all;
        unchecked {
            _expect(journal, at, end, 0x20);
            uint256 count = _word(journal, at + 0x20, end);
            if (count == 0 || count > MAX_IDS) revert BadAutomataField(at + 0x20, count);

            all = new uint32[](count);
            uint256 heads = at + 0x40;
            uint256 next = 0x20 * count;
            for (uint256 i = 0; i < count; ++i) {
                _expect(journal, heads + 0x20 * i, end, next);
                uint256 size = _word(journal, heads + next, end);
                if (size == 0 || size > MAX_ID) revert BadAutomataField(heads + next, size);

                uint256 from = heads + next + 0x20;
                next += 0x20 + ((size + 0x1f) & ~uint256(0x1f));
                uint256 last = _word(journal, heads + next - 0x20, end);
                if (size & 0x1f != 0 && last << (8 * (size & 0x1f)) != 0) revert BadAutomataField(from + size, last);

                uint32 number = size == 14 ? _digits(last) : Advisories.OTHER;
                if (number == Advisories.OTHER) number |= uint32(bytes4(keccak256(journal[from:from + size])));
                all[i] = number;
            }
            if (heads + next != end) revert WrongAutomataLength(end, heads + next);
        }
    }

    /// @dev INTEL-SA- and five digits is those digits; any other id is a part of its hash. See `Advisories`.
    function _digits(uint256 id) private pure returns (uint32) {
        if (bytes9(bytes32(id)) != "INTEL-SA-") return Advisories.OTHER;
        unchecked {
            uint256 number;
            for (uint256 shift = 8 * 22; shift > 8 * 17; shift -= 8) {
                uint256 digit = ((id >> shift) & 0xff) ^ 0x30;
                if (digit > 9) return Advisories.OTHER;
                number = number * 10 + digit;
            }
            return uint32(number);
        }
    }

    function _expect(bytes calldata journal, uint256 at, uint256 end, uint256 want) private pure {
        uint256 got = _word(journal, at, end);
        if (got != want) revert BadAutomataField(at, got);
    }

    /// @dev `end` lies within the journal.
    function _word(bytes calldata journal, uint256 at, uint256 end) private pure returns (uint256 word) {
        unchecked {
            if (at + 0x20 > end) revert WrongAutomataLength(end, at + 0x20);
        }
        assembly ("memory-safe") {
            word := calldataload(add(journal.offset, at))
        }
    }
}
