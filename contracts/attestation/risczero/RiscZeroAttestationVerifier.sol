// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {Ownable, Ownable2Step} from "@openzeppelin/contracts/access/Ownable2Step.sol";

import {IAttestationVerifier} from "../IAttestationVerifier.sol";
import {VerifiedReport} from "../VerifiedReport.sol";
import {CollateralDigests, ICollateralDigests} from "../dcap/ICollateralDigests.sol";
import {Standing as Endorsed} from "../dcap/ICollateralStore.sol";
import {AutomataJournal} from "./AutomataJournal.sol";
import {AutomataLevels} from "./AutomataLevels.sol";
import {IRiscZeroAttestationVerifier} from "./IRiscZeroAttestationVerifier.sol";
import {IRiscZeroSelectable} from "./IRiscZeroSelectable.sol";
import {IRiscZeroVerifier} from "./IRiscZeroVerifier.sol";
import {IRiscZeroVerifierEmergencyStop} from "./IRiscZeroVerifierEmergencyStop.sol";
import {IRiscZeroVerifierRouter} from "./IRiscZeroVerifierRouter.sol";
import {ReportJournal} from "./ReportJournal.sol";

/// @title The verifier of evidence that a RISC Zero proof stands for
/// @dev IRiscZeroAttestationVerifier is the specification. All that is cheap is checked before the proof, and nothing after it:
/// a call that a bad proof lets burn its gas is the last one.
contract RiscZeroAttestationVerifier is IRiscZeroAttestationVerifier, Ownable2Step {
    /// @dev Up to the seal.
    uint256 private constant HEAD = 71;

    uint8 private constant FORMAT = 1;

    /// @dev Of receipts that development mode makes up.
    bytes4 private constant FAKE = 0xffffffff;

    /// @dev In the place of the contract's address: the selector was dropped.
    address private constant GONE = address(1);

    /// @dev A question about a contract's state, put by `standing`.
    uint256 private constant QUESTION_GAS = 50_000;

    /// @inheritdoc IRiscZeroAttestationVerifier
    address public immutable store;

    /// @inheritdoc IRiscZeroAttestationVerifier
    bytes32 public immutable root;

    /// @inheritdoc IRiscZeroAttestationVerifier
    uint256 public immutable proofGas;

    /// @inheritdoc IRiscZeroAttestationVerifier
    mapping(bytes32 image => Kind) public images;

    mapping(bytes4 selector => address) private _through;
    bytes4[] private _selectors;

    /// @param owner_ Governance.
    /// @param store_ An `ICollateralStore` that is an `ICollateralDigests` too.
    /// @param root_ Keccak-256 of the signed part of the root's certificate.
    /// @param proofGas_ The most gas for judging one proof; through router and stop it takes about 240,000.
    constructor(address owner_, address store_, bytes32 root_, uint256 proofGas_) Ownable(owner_) {
        if (store_ == address(0)) revert ZeroAddress();
        store = store_;
        root = root_;
        proofGas = proofGas_;
    }

    /// @inheritdoc IAttestationVerifier
    function verify(bytes calldata evidence) external view returns (VerifiedReport memory report) {
        if (evidence.length < HEAD) revert EvidenceTooShort(evidence.length, HEAD);
        if (uint8(evidence[0]) != FORMAT) revert BadEvidenceFormat(uint8(evidence[0]), FORMAT);
        uint256 start = HEAD + uint16(bytes2(evidence[69:]));
        if (evidence.length < start) revert EvidenceTooShort(evidence.length, start);
        bytes calldata journal = evidence[start:];

        bytes32 image = bytes32(evidence[1:]);
        Kind kind = images[image];
        if (kind == Kind.REPORT) report = _own(evidence, journal);
        else if (kind == Kind.AUTOMATA) report = _automata(evidence, journal);
        else revert ImageNotAllowed(image);

        _requireProof(evidence[HEAD:start], image, sha256(journal));
    }

    /// @dev What a program of ours says, if it is for us and by the chain's collateral.
    function _own(bytes calldata evidence, bytes calldata journal) private view returns (VerifiedReport memory report) {
        ReportJournal.Context memory context;
        (context, report) = ReportJournal.parse(journal);
        if (context.chainId != block.chainid) revert WrongChain(context.chainId, block.chainid);
        if (context.verifier != address(this)) revert WrongVerifier(context.verifier, address(this));

        uint16 evaluation = _evaluation(evidence);
        if (report.evaluation != evaluation) revert WrongEvaluation(report.evaluation, evaluation);
        (bytes32 issuer, uint16 tcbNumber, uint16 qeNumber) = _lookup(evidence);
        _requireCollateral(
            context.digests, ICollateralDigests(store).digests(issuer, report.tee, report.fmspc, tcbNumber, qeNumber)
        );
    }

    /// @dev What Automata's program says, completed from the chain's collateral.
    function _automata(bytes calldata evidence, bytes calldata journal)
        private
        view
        returns (VerifiedReport memory report)
    {
        bytes32[6] memory digests;
        (digests, report) = AutomataJournal.parse(journal);

        // The journal doesn't have the certificate's serial. That it isn't revoked is known: the program went by the very
        // CRL that the store has.
        (bytes32 issuer, uint16 tcbNumber, uint16 qeNumber) = _lookup(evidence);
        (Endorsed memory endorsed, CollateralDigests memory want) =
            ICollateralDigests(store).endorsed(issuer, report.tee, report.fmspc, tcbNumber, qeNumber);
        _requireCollateral(digests, want);
        report.notBefore = endorsed.notBefore;
        report.notAfter = endorsed.notAfter;
        report.evaluation = _evaluation(evidence);
        AutomataLevels.complete(report, endorsed.tcbInfo, endorsed.qeIdentity);
    }

    /// @dev The hashes, in the journal's order, must be those of the chain's current set, under the chain's root.
    function _requireCollateral(bytes32[6] memory got, CollateralDigests memory want) private view {
        if (got[2] != root) revert OtherCollateral(2, got[2], root);
        _same(0, got[0], want.tcbInfo);
        _same(1, got[1], want.qeIdentity);
        _same(3, got[3], want.signer);
        _same(4, got[4], want.rootCrl);
        _same(5, got[5], want.pckCrl);
    }

    /// @dev A hash that the store doesn't have is zero there, and nothing has that hash.
    function _same(uint8 which, bytes32 got, bytes32 want) private pure {
        if (got != want || want == 0) revert OtherCollateral(which, got, want);
    }

    function _lookup(bytes calldata evidence) private pure returns (bytes32 issuer, uint16 tcbNumber, uint16 qeNumber) {
        issuer = bytes32(evidence[33:]);
        tcbNumber = uint16(bytes2(evidence[65:]));
        qeNumber = uint16(bytes2(evidence[67:]));
    }

    function _evaluation(bytes calldata evidence) private pure returns (uint16) {
        (, uint16 tcbNumber, uint16 qeNumber) = _lookup(evidence);
        return tcbNumber < qeNumber ? tcbNumber : qeNumber;
    }

    /// @dev Reverts unless the program wrote a journal of this digest. Of what comes back, four bytes are looked at.
    function _requireProof(bytes calldata seal, bytes32 image, bytes32 digest) private view {
        if (seal.length < 4) revert SelectorNotAllowed(0);
        bytes4 selector = bytes4(seal);
        address to = through(selector);
        if (to == address(0)) revert SelectorNotAllowed(selector);
        if (to.code.length == 0) revert NoContract(to);

        bytes memory question = abi.encodeCall(IRiscZeroVerifier.verify, (seal, image, digest));
        (bool ok,, bytes32 answer) = _ask(to, question, proofGas);
        if (!ok) revert ProofRefused(selector, to, bytes4(answer));
    }

    // ---------------------------------------------------------------- governance

    /// @inheritdoc IRiscZeroAttestationVerifier
    function allowImage(bytes32 image, Kind kind) external onlyOwner {
        if (kind != Kind.REPORT && kind != Kind.AUTOMATA) revert BadKind(kind);
        if (images[image] == Kind.DROPPED) revert ImageIsDropped(image);
        images[image] = kind;
        emit ImageAllowed(image, kind);
    }

    /// @inheritdoc IRiscZeroAttestationVerifier
    function dropImage(bytes32 image) external onlyOwner {
        if (images[image] == Kind.DROPPED) revert ImageIsDropped(image);
        images[image] = Kind.DROPPED;
        emit ImageDropped(image);
    }

    /// @inheritdoc IRiscZeroAttestationVerifier
    function allowSelectors(bytes4[] calldata selectors_, address through_) external onlyOwner {
        if (through_.code.length == 0) revert NoContract(through_);
        for (uint256 i = 0; i < selectors_.length; ++i) {
            bytes4 selector = selectors_[i];
            address before = _through[selector];
            if (selector == FAKE) revert FakeSelector();
            if (before == GONE) revert SelectorIsDropped(selector);
            if (before == address(0)) _selectors.push(selector);
            _through[selector] = through_;
            emit SelectorAllowed(selector, through_);
        }
    }

    /// @inheritdoc IRiscZeroAttestationVerifier
    function dropSelectors(bytes4[] calldata selectors_) external onlyOwner {
        for (uint256 i = 0; i < selectors_.length; ++i) {
            bytes4 selector = selectors_[i];
            if (_through[selector] == GONE) revert SelectorIsDropped(selector);
            if (_through[selector] == address(0)) _selectors.push(selector);
            _through[selector] = GONE;
            emit SelectorDropped(selector);
        }
    }

    // ---------------------------------------------------------------- what anyone can see

    /// @inheritdoc IRiscZeroAttestationVerifier
    function through(bytes4 selector) public view returns (address to) {
        to = _through[selector];
        if (to == GONE) to = address(0);
    }

    /// @inheritdoc IRiscZeroAttestationVerifier
    function selectors() external view returns (bytes4[] memory) {
        return _selectors;
    }

    /// @inheritdoc IRiscZeroAttestationVerifier
    function standing(bytes4 selector) external view returns (Standing) {
        address to = _through[selector];
        if (to == address(0)) return Standing.NEVER_ALLOWED;
        if (to == GONE) return Standing.DROPPED;
        if (to.code.length == 0) return Standing.NO_CONTRACT;

        // A router says where it goes on, or why not. What isn't a router doesn't know the question.
        (bool ok, uint256 size, bytes32 answer) =
            _ask(to, abi.encodeCall(IRiscZeroVerifierRouter.getVerifier, (selector)), QUESTION_GAS);
        if (!ok && bytes4(answer) == IRiscZeroVerifierRouter.SelectorUnknown.selector) return Standing.UNKNOWN;
        if (!ok && bytes4(answer) == IRiscZeroVerifierRouter.SelectorRemoved.selector) return Standing.REMOVED;
        if (ok && size == 32) {
            to = address(uint160(uint256(answer)));
            if (to.code.length == 0) return Standing.NO_CONTRACT;
        }

        // So does a stop.
        (ok, size, answer) = _ask(to, abi.encodeCall(IRiscZeroVerifierEmergencyStop.paused, ()), QUESTION_GAS);
        if (ok && size == 32) {
            if (answer != 0) return Standing.STOPPED;
            (ok, size, answer) = _ask(to, abi.encodeCall(IRiscZeroVerifierEmergencyStop.verifier, ()), QUESTION_GAS);
            if (ok && size == 32) {
                to = address(uint160(uint256(answer)));
                if (to.code.length == 0) return Standing.NO_CONTRACT;
            }
        }

        (ok, size, answer) = _ask(to, abi.encodeCall(IRiscZeroSelectable.SELECTOR, ()), QUESTION_GAS);
        if (ok && size == 32 && bytes4(answer) != selector) return Standing.OTHER_SELECTOR;
        return Standing.USABLE;
    }

    /// @dev Asks a contract, with a cap on its gas. Of its answer, the first word is kept, zeros where it is shorter.
    function _ask(address to, bytes memory question, uint256 gasLimit)
        private
        view
        returns (bool ok, uint256 size, bytes32 answer)
    {
        assembly ("memory-safe") {
            mstore(0x00, 0)
            ok := staticcall(gasLimit, to, add(question, 0x20), mload(question), 0x00, 0x20)
            size := returndatasize()
            answer := mload(0x00)
        }
    }
}
