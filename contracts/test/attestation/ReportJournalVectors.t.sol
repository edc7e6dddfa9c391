// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {VerifiedReport} from "../../attestation/VerifiedReport.sol";
import {AutomataJournal} from "../../attestation/risczero/AutomataJournal.sol";
import {ReportJournal} from "../../attestation/risczero/ReportJournal.sol";
import {Test} from "../Test.sol";

/// @dev The libraries, called from outside: so that their reverts can be seen.
contract Journals {
    function own(bytes calldata journal)
        external
        pure
        returns (ReportJournal.Context memory context, VerifiedReport memory report)
    {
        return ReportJournal.parse(journal);
    }

    function automata(bytes calldata journal)
        external
        pure
        returns (bytes32[6] memory digests, VerifiedReport memory report)
    {
        return AutomataJournal.parse(journal);
    }
}

/// @dev protocol/vectors/verifiedreport.json, which Go wrote.
contract ReportJournalVectorsTest is Test {
    string private constant NAMES =
        "error chainId verifier tcbInfo pckCrl kinds evaluation levelDate notBefore notAfter fmspc platform bodyHash advisoriesHash";

    function test_vectors_journals() public {
        string memory json = vm.readFile("protocol/vectors/verifiedreport.json");
        Journals journals = new Journals();
        bytes[] memory all = vm.parseJsonBytesArray(json, ".journals.journal");
        uint256[][14] memory want = _columns(json);
        vm.assertGt(all.length, 100, "journals");
        for (uint256 i = 0; i < all.length; ++i) {
            try journals.own(all[i]) returns (ReportJournal.Context memory context, VerifiedReport memory report) {
                uint256[14] memory got = _read(context, report);
                for (uint256 j = 0; j < 14; ++j) {
                    vm.assertEq(got[j], want[j][i], "a column");
                }
            } catch (bytes memory reason) {
                vm.assertEq(_class(bytes4(reason)), want[0][i], "refused for");
            }
        }
    }

    function _read(ReportJournal.Context memory context, VerifiedReport memory report)
        private
        pure
        returns (uint256[14] memory got)
    {
        got[1] = context.chainId;
        got[2] = uint160(context.verifier);
        got[3] = uint256(context.digests[0]);
        got[4] = uint256(context.digests[5]);
        got[5] = uint256(report.tee) << 24 | uint256(report.bodyType) << 16 | uint256(report.status) << 8;
        got[5] |= report.platformStatus;
        got[6] = report.evaluation;
        got[7] = report.levelDate;
        got[8] = report.notBefore;
        got[9] = report.notAfter;
        got[10] = uint48(report.fmspc);
        got[11] = uint256(report.platform);
        got[12] = uint256(keccak256(report.body));
        bytes memory advisories = new bytes(4 * report.advisories.length);
        for (uint256 i = 0; i < advisories.length; ++i) {
            advisories[i] = bytes4(report.advisories[i / 4])[i % 4];
        }
        got[13] = uint256(keccak256(advisories));
    }

    function _class(bytes4 selector) private pure returns (uint256) {
        if (selector == ReportJournal.WrongJournalLength.selector) return 1;
        if (selector == ReportJournal.WrongJournalTag.selector) return 2;
        if (selector == ReportJournal.WrongJournalVersion.selector) return 3;
        if (selector == ReportJournal.BadJournalField.selector) return 4;
        return 5;
    }

    function _columns(string memory json) private pure returns (uint256[][14] memory columns) {
        bytes memory names = bytes.concat(bytes(NAMES), " ");
        uint256 from;
        uint256 n;
        for (uint256 i = 0; i < names.length; ++i) {
            if (names[i] != " ") continue;
            bytes memory name = new bytes(i - from);
            for (uint256 j = from; j < i; ++j) {
                name[j - from] = names[j];
            }
            columns[n++] = vm.parseJsonUintArray(json, string.concat(".journals.", string(name)));
            from = i + 1;
        }
    }
}
