// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {VerifiedReport} from "../VerifiedReport.sol";

/// @title The journal of a program of ours: the report itself, packed
/// @notice Big-endian, in this order:
///
///     32  "veritee verified report v1"    2  TCB evaluation number, the smaller one
///      1  version, 1                      5  level date, unix
///      8  chain id                        5  not before, unix
///     20  the verifier's address          5  not after, unix
///    192  hashes of root and collateral   6  FMSPC
///      1  tee, 0x00 or 0x81              32  platform, not zero
///      1  body type, 1 to 3               1  number of advisories, n
///      1  status, 1 to 10                 *  body: 384, 584 or 648 bytes, by its type
///      1  platform's status, 1 to 10    4×n  advisories, rising
///
/// The six hashes are those of `CollateralDigests`, with the root certificate's behind the second. The window is the intersection
/// of all that the program checked, the PCK certificate's dates included.
///
/// There is one way to write a report. The Go twin is protocol/typed.Journal; both read protocol/vectors/verifiedreport.json.
library ReportJournal {
    bytes32 internal constant TAG = "veritee verified report v1";
    uint8 internal constant VERSION = 1;

    /// @dev Up to the body.
    uint256 internal constant HEAD = 313;

    /// @notice The journal is shorter than its head, or not as long as its head says.
    error WrongJournalLength(uint256 got, uint256 want);

    error WrongJournalTag(bytes32 got, bytes32 want);
    error WrongJournalVersion(uint8 got, uint8 want);

    /// @notice A field can't have this value, or not beside the others. Named by its offset.
    error BadJournalField(uint256 offset, uint256 got);

    /// @notice Whom the journal is for, and by what collateral.
    struct Context {
        uint64 chainId;
        address verifier;
        bytes32[6] digests;
    }

    /// @notice Reads a journal. What it says for whom is the caller's to judge.
    function parse(bytes calldata journal)
        internal
        pure
        returns (Context memory context, VerifiedReport memory report)
    {
        if (journal.length < HEAD) {
            revert WrongJournalLength(journal.length, HEAD);
        }
        if (bytes32(journal) != TAG) revert WrongJournalTag(bytes32(journal), TAG);
        if (uint8(journal[32]) != VERSION) revert WrongJournalVersion(uint8(journal[32]), VERSION);

        report.tee = uint8(journal[253]);
        report.bodyType = uint8(journal[254]);
        uint256 size = bodySize(report.bodyType);
        if (size == 0) revert BadJournalField(254, report.bodyType);
        if (report.tee != (report.bodyType == 1 ? 0x00 : 0x81)) revert BadJournalField(253, report.tee);
        uint256 count = uint8(journal[312]);
        uint256 want = HEAD + size + 4 * count;
        if (journal.length != want) revert WrongJournalLength(journal.length, want);

        context.chainId = uint64(bytes8(journal[33:]));
        context.verifier = address(bytes20(journal[41:]));
        for (uint256 i = 0; i < 6; ++i) {
            context.digests[i] = bytes32(journal[61 + 32 * i:]);
        }

        report.status = _status(journal, 255);
        report.platformStatus = _status(journal, 256);
        report.evaluation = uint16(bytes2(journal[257:]));
        report.levelDate = uint40(bytes5(journal[259:]));
        report.notBefore = uint40(bytes5(journal[264:]));
        report.notAfter = uint40(bytes5(journal[269:]));
        if (report.notAfter < report.notBefore) revert BadJournalField(269, report.notAfter);
        report.fmspc = bytes6(journal[274:]);
        report.platform = bytes32(journal[280:]);
        if (report.platform == 0) revert BadJournalField(280, 0);
        report.body = journal[HEAD:HEAD + size];

        report.advisories = new uint32[](count);
        for (uint256 i = 0; i < count; ++i) {
            uint256 at = HEAD + size + 4 * i;
            uint32 advisory = uint32(bytes4(journal[at:]));
            if (i > 0 && advisory <= report.advisories[i - 1]) revert BadJournalField(at, advisory);
            report.advisories[i] = advisory;
        }
    }

    /// @notice How long a body is; zero if there is no such type.
    function bodySize(uint256 bodyType) internal pure returns (uint256) {
        if (bodyType == 1) return 384;
        if (bodyType == 2) return 584;
        if (bodyType == 3) return 648;
        return 0;
    }

    function _status(bytes calldata journal, uint256 at) private pure returns (uint8 status) {
        status = uint8(journal[at]);
        if (status == 0 || status > 10) revert BadJournalField(at, status);
    }
}
