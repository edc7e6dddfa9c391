// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {TcbStatus, VerifiedReport} from "../../attestation/VerifiedReport.sol";
import {CollateralDigests} from "../../attestation/dcap/ICollateralDigests.sol";
import {AutomataJournal} from "../../attestation/risczero/AutomataJournal.sol";
import {AutomataLevels} from "../../attestation/risczero/AutomataLevels.sol";
import {IRiscZeroAttestationVerifier} from "../../attestation/risczero/IRiscZeroAttestationVerifier.sol";
import {IRiscZeroVerifier} from "../../attestation/risczero/IRiscZeroVerifier.sol";
import {IRiscZeroVerifierEmergencyStop} from "../../attestation/risczero/IRiscZeroVerifierEmergencyStop.sol";
import {IRiscZeroVerifierRouter} from "../../attestation/risczero/IRiscZeroVerifierRouter.sol";
import {ReportJournal} from "../../attestation/risczero/ReportJournal.sol";
import {Journals} from "./ReportJournalVectors.t.sol";
import {AttestationTest} from "./RiscZeroEvidence.sol";

/// @dev Takes all gas that it is given, as BN254's contracts do for what isn't a point.
contract Burner {
    fallback() external {
        assembly ("memory-safe") {
            invalid()
        }
    }
}

/// @dev Answers with more than anybody wants.
contract Flooder {
    fallback() external {
        assembly ("memory-safe") {
            revert(0, 100000)
        }
    }
}

/// @dev Calls the verifier as a registry does, and goes on afterwards.
contract Caller {
    function ask(address verifier, bytes calldata evidence) external view returns (bool ok, uint256 left) {
        try IRiscZeroAttestationVerifier(verifier).verify(evidence) {
            ok = true;
        } catch {}
        left = gasleft();
    }
}

contract RiscZeroAttestationVerifierTest is AttestationTest {
    // ---------------------------------------------------------------- a program of ours

    function test_verify_ourJournal_isTheReport() public view {
        VerifiedReport memory report = verifier.verify(_ours());
        vm.assertEq(uint256(report.status), TcbStatus.OUT_OF_DATE, "status");
        vm.assertEq(uint256(report.evaluation), 17, "evaluation");
        vm.assertEq(uint256(report.notBefore), 1749030000, "the journal's window");
        vm.assertEq(uint256(report.notAfter), 1751622000, "the journal's window");
        vm.assertEq(report.platform, keccak256("machine"), "platform");
        vm.assertEq(report.advisories.length, 2, "advisories");
        vm.assertEq(report.body, _body(4, 1), "body");
    }

    function test_verify_theProofIsAboutImageAndJournal() public {
        bytes memory journal = _own(uint64(block.chainid), address(verifier), _six(), EVALUATION);
        vm.clearMockedCalls();
        vm.mockCall(judge, abi.encodeCall(IRiscZeroVerifier.verify, (_seal(SELECTOR), OURS, sha256(journal))), "");
        verifier.verify(_evidence(OURS, _seal(SELECTOR), journal));

        bytes memory other = abi.encodePacked(SELECTOR, uint8(1), new bytes(255));
        _refuses(_evidence(OURS, other, journal), _noProof(0));
    }

    function test_verify_anotherChain_reverts() public {
        bytes memory journal = _own(1, address(verifier), _six(), EVALUATION);
        _refuses(
            _evidence(OURS, _seal(SELECTOR), journal),
            abi.encodeWithSelector(IRiscZeroAttestationVerifier.WrongChain.selector, 1, block.chainid)
        );
    }

    function test_verify_anotherVerifier_reverts() public {
        bytes memory journal = _own(uint64(block.chainid), address(1), _six(), EVALUATION);
        _refuses(
            _evidence(OURS, _seal(SELECTOR), journal),
            abi.encodeWithSelector(IRiscZeroAttestationVerifier.WrongVerifier.selector, address(1), verifier)
        );
    }

    function test_verify_anotherDomain_reverts() public {
        bytes memory journal = _own(uint64(block.chainid), address(verifier), _six(), EVALUATION);
        journal[25] = "2";
        _refuses(
            _evidence(OURS, _seal(SELECTOR), journal),
            abi.encodeWithSelector(
                ReportJournal.WrongJournalTag.selector,
                bytes32("veritee verified report v2"),
                bytes32("veritee verified report v1")
            )
        );
    }

    function test_verify_longerOrShorter_reverts() public {
        bytes memory journal = _own(uint64(block.chainid), address(verifier), _six(), EVALUATION);
        uint256 size = journal.length;
        bytes4 reason = ReportJournal.WrongJournalLength.selector;
        _refuses(
            _evidence(OURS, _seal(SELECTOR), bytes.concat(journal, hex"00")),
            abi.encodeWithSelector(reason, size + 1, size)
        );
        assembly ("memory-safe") {
            mstore(journal, sub(size, 1))
        }
        _refuses(_evidence(OURS, _seal(SELECTOR), journal), abi.encodeWithSelector(reason, size - 1, size));
    }

    function test_verify_anotherEvaluation_reverts() public {
        bytes memory journal = _own(uint64(block.chainid), address(verifier), _six(), EVALUATION + 1);
        _refuses(
            _evidence(OURS, _seal(SELECTOR), journal),
            abi.encodeWithSelector(IRiscZeroAttestationVerifier.WrongEvaluation.selector, 18, 17)
        );
    }

    // ---------------------------------------------------------------- collateral, whichever the program

    function testFuzz_verify_otherCollateral_isNamed(uint256 which, bytes32 hash, bool own) public {
        which = bound(which, 0, 5);
        bytes32[6] memory six = _six();
        bytes32 want = six[which];
        if (hash == want) return;
        six[which] = hash;
        _refuses(
            _by(six, own),
            abi.encodeWithSelector(
                IRiscZeroAttestationVerifier.OtherCollateral.selector, which, hash, which == 2 ? ROOT : want
            )
        );
    }

    function test_verify_collateralThatTheStoreLacks_reverts() public {
        CollateralDigests memory digests = _stored();
        digests.signer = 0;
        _publish(digests);
        bytes32[6] memory six = _six();
        six[3] = 0;
        bytes memory reason =
            abi.encodeWithSelector(IRiscZeroAttestationVerifier.OtherCollateral.selector, 3, bytes32(0), bytes32(0));
        _refuses(_by(six, true), reason);
        _refuses(_by(six, false), reason);
    }

    function test_verify_collateralThatWasReplaced_reverts() public {
        verifier.verify(_ours());
        verifier.verify(_theirs());
        CollateralDigests memory digests = _stored();
        digests.pckCrl = keccak256("the next list");
        _publish(digests);
        bytes memory reason = abi.encodeWithSelector(
            IRiscZeroAttestationVerifier.OtherCollateral.selector, 5, _six()[5], keccak256("the next list")
        );
        _refuses(_ours(), reason);
        _refuses(_theirs(), reason);
    }

    function _by(bytes32[6] memory six, bool own) private view returns (bytes memory) {
        if (own) {
            return _evidence(OURS, _seal(SELECTOR), _own(uint64(block.chainid), address(verifier), six, EVALUATION));
        }
        return _evidence(THEIRS, _seal(SELECTOR), _automata(4, _body(4, 1), _ids(), six));
    }

    // ---------------------------------------------------------------- Automata's program

    function test_verify_automatas_windowsAndLevelsAreTheStores() public view {
        VerifiedReport memory report = verifier.verify(_theirs());
        vm.assertEq(uint256(report.tee), 0x81, "tee");
        vm.assertEq(uint256(report.status), TcbStatus.OUT_OF_DATE, "status");
        vm.assertEq(uint256(report.platformStatus), TcbStatus.OUT_OF_DATE, "platform's status");
        vm.assertEq(uint256(report.evaluation), 17, "evaluation");
        vm.assertEq(uint256(report.notBefore), 1749030698, "the store's window");
        vm.assertEq(uint256(report.notAfter), 1751622698, "the store's window");
        vm.assertEq(uint256(report.levelDate), 1691539200, "the level with these advisories");
        vm.assertEq(report.platform, bytes32(0), "no platform");
        _advisories(report, 960, 982, 986);
    }

    function test_verify_automatas_moduleOutOfDate_itsAdvisoriesAndDateCount() public view {
        bytes memory journal = _automata(4, _body(2, 1), new string[](0), _six());
        VerifiedReport memory report = verifier.verify(_evidence(THEIRS, _seal(SELECTOR), journal));
        vm.assertEq(uint256(report.levelDate), 1691539200, "the module's level");
        vm.assertEq(report.advisories.length, 1, "advisories");
        vm.assertEq(uint256(report.advisories[0]), 1010, "the module's");
    }

    function test_verify_automatas_upToDate_noLevelDate() public view {
        bytes memory journal = _automata(0, _body(4, 1), new string[](0), _six());
        VerifiedReport memory report = verifier.verify(_evidence(THEIRS, _seal(SELECTOR), journal));
        vm.assertEq(uint256(report.status), TcbStatus.UP_TO_DATE, "status");
        vm.assertEq(uint256(report.levelDate), 0, "nothing is out of date");
        vm.assertEq(report.advisories.length, 0, "advisories");
    }

    function test_verify_automatas_noLevelFits_reverts() public {
        bytes memory journal = _automata(4, _body(4, 1), new string[](0), _six());
        _refuses(
            _evidence(THEIRS, _seal(SELECTOR), journal), abi.encodeWithSelector(AutomataLevels.NoLevelFits.selector, 5)
        );
    }

    function test_verify_automatas_unknownModule_reverts() public {
        bytes memory journal = _automata(0, _body(4, 2), new string[](0), _six());
        _refuses(
            _evidence(THEIRS, _seal(SELECTOR), journal),
            abi.encodeWithSelector(AutomataLevels.NoModuleLevel.selector, 2, 4)
        );
    }

    function test_verify_automatas_statusesAreOurs() public view {
        uint8[10] memory ours = [1, 2, 4, 3, 5, 6, 7, 10, 8, 9];
        for (uint8 i = 0; i < 10; ++i) {
            bytes memory journal = _automata(i, _body(4, 1), _ids(), _six());
            VerifiedReport memory report = verifier.verify(_evidence(THEIRS, _seal(SELECTOR), journal));
            vm.assertEq(uint256(report.status), ours[i], "status");
        }
    }

    function test_verify_automatas_noSuchStatus_reverts() public {
        bytes memory journal = _automata(10, _body(4, 1), _ids(), _six());
        _refuses(
            _evidence(THEIRS, _seal(SELECTOR), journal),
            abi.encodeWithSelector(AutomataJournal.BadAutomataField.selector, 6, 10)
        );
    }

    function testFuzz_verify_automatas_anyCut_reverts(uint256 size) public {
        bytes memory journal = _automata(4, _body(4, 1), _ids(), _six());
        size = bound(size, 0, journal.length - 1);
        assembly ("memory-safe") {
            mstore(journal, size)
        }
        vm.expectRevert();
        verifier.verify(_evidence(THEIRS, _seal(SELECTOR), journal));
    }

    /// @dev What parses is what the encoder of the language writes of it: there is no second way.
    function testFuzz_automataJournal_advisoriesAreCanonical(uint256 at, uint8 value) public {
        bytes memory journal = _automata(4, _body(4, 1), _ids(), _six());
        at = bound(at, 2 + 11 + 584, journal.length - 8 - 192 - 1);
        if (uint8(journal[at]) == value) return;
        journal[at] = bytes1(value);
        Journals journals = new Journals();
        try journals.automata(journal) returns (bytes32[6] memory, VerifiedReport memory report) {
            // Only a letter of an id may have changed, or its length, by zeros that were its padding.
            vm.assertEq(report.advisories.length, 3, "three");
            uint256 word = (at - (2 + 11 + 584)) / 32;
            vm.assertTrue(word >= 5 && word <= 10, "not in an id");
            if (word & 1 == 1) vm.assertTrue(value > 14 && value <= 32, "a length that cuts an id");
        } catch (bytes memory reason) {
            vm.assertGt(reason.length, 3, "a revert without reason");
        }
    }

    function _advisories(VerifiedReport memory report, uint32 a, uint32 b, uint32 c) private pure {
        vm.assertEq(report.advisories.length, 3, "advisories");
        vm.assertEq(uint256(report.advisories[0]), a, "first");
        vm.assertEq(uint256(report.advisories[1]), b, "second");
        vm.assertEq(uint256(report.advisories[2]), c, "third");
    }

    // ---------------------------------------------------------------- evidence

    function test_verify_imageThatIsntAllowed_reverts() public {
        bytes32 image = keccak256("somebody's image");
        bytes memory journal = _own(uint64(block.chainid), address(verifier), _six(), EVALUATION);
        _refuses(
            _evidence(image, _seal(SELECTOR), journal),
            abi.encodeWithSelector(IRiscZeroAttestationVerifier.ImageNotAllowed.selector, image)
        );
        vm.prank(owner);
        verifier.dropImage(OURS);
        _refuses(_ours(), abi.encodeWithSelector(IRiscZeroAttestationVerifier.ImageNotAllowed.selector, OURS));
        verifier.verify(_theirs());
    }

    function test_verify_anotherKindsJournal_reverts() public {
        bytes memory journal = _own(uint64(block.chainid), address(verifier), _six(), EVALUATION);
        vm.expectRevert();
        verifier.verify(_evidence(THEIRS, _seal(SELECTOR), journal));
        vm.expectRevert();
        verifier.verify(_evidence(OURS, _seal(SELECTOR), _automata(4, _body(4, 1), _ids(), _six())));
    }

    function testFuzz_verify_anyCut_reverts(uint256 size) public {
        bytes memory evidence = _ours();
        size = bound(size, 0, evidence.length - 1);
        assembly ("memory-safe") {
            mstore(evidence, size)
        }
        vm.expectRevert();
        verifier.verify(evidence);
    }

    function test_verify_selectorThatIsntAllowed_reverts() public {
        bytes memory journal = _own(uint64(block.chainid), address(verifier), _six(), EVALUATION);
        _refuses(_evidence(OURS, _seal(OTHER), journal), _notAllowed(OTHER));
        _refuses(_evidence(OURS, _seal(0xffffffff), journal), _notAllowed(0xffffffff));
        _refuses(_evidence(OURS, "", journal), _notAllowed(0));
    }

    // ---------------------------------------------------------------- proofs that aren't

    function test_verify_refusedProof_saysWhy() public {
        vm.clearMockedCalls();
        bytes4[4] memory reasons = [
            IRiscZeroVerifier.VerificationFailed.selector,
            IRiscZeroVerifierRouter.SelectorUnknown.selector,
            IRiscZeroVerifierRouter.SelectorRemoved.selector,
            IRiscZeroVerifierEmergencyStop.EnforcedPause.selector
        ];
        for (uint256 i = 0; i < reasons.length; ++i) {
            address refuser = address(new Refuser(reasons[i]));
            vm.prank(owner);
            verifier.allowSelectors(_list(SELECTOR), refuser);
            _refuses(
                _ours(),
                abi.encodeWithSelector(
                    IRiscZeroAttestationVerifier.ProofRefused.selector, SELECTOR, refuser, reasons[i]
                )
            );
        }
    }

    function test_verify_burntGas_leavesTheCallerItsOwn() public {
        Caller caller = new Caller();
        address burner = address(new Burner());
        vm.prank(owner);
        verifier.allowSelectors(_list(SELECTOR), burner);
        bytes memory evidence = _ours();
        (bool ok, uint256 left) = caller.ask{gas: 1_000_000}(address(verifier), evidence);
        vm.assertTrue(!ok, "accepted");
        vm.assertGt(left, 500_000, "what the cap left");
        _refuses(
            evidence,
            abi.encodeWithSelector(IRiscZeroAttestationVerifier.ProofRefused.selector, SELECTOR, burner, bytes4(0))
        );
    }

    function test_verify_floodOfBytes_isntCopied() public {
        Caller caller = new Caller();
        address flooder = address(new Flooder());
        vm.prank(owner);
        verifier.allowSelectors(_list(SELECTOR), flooder);
        (bool ok, uint256 left) = caller.ask{gas: 1_000_000}(address(verifier), _ours());
        vm.assertTrue(!ok, "accepted");
        vm.assertGt(left, 800_000, "what is left");
    }

    function test_verify_contractThatIsGone_reverts() public {
        vm.etch(judge, "");
        vm.clearMockedCalls();
        _refuses(_ours(), abi.encodeWithSelector(IRiscZeroAttestationVerifier.NoContract.selector, judge));
    }

    function _noProof(bytes4 reason) internal view returns (bytes memory) {
        return abi.encodeWithSelector(IRiscZeroAttestationVerifier.ProofRefused.selector, SELECTOR, judge, reason);
    }

    function _notAllowed(bytes4 selector) private pure returns (bytes memory) {
        return abi.encodeWithSelector(IRiscZeroAttestationVerifier.SelectorNotAllowed.selector, selector);
    }

    function _refuses(bytes memory evidence, bytes memory reason) private {
        vm.expectRevert(reason);
        verifier.verify(evidence);
    }
}

/// @dev Refuses everything with one error.
contract Refuser {
    bytes4 private immutable _reason;

    constructor(bytes4 reason) {
        _reason = reason;
    }

    fallback() external {
        bytes4 reason = _reason;
        assembly ("memory-safe") {
            mstore(0, reason)
            revert(0, 0x24)
        }
    }
}
