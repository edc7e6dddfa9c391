// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {IAttestationVerifier} from "../IAttestationVerifier.sol";

/// @title A verifier of evidence that a zero-knowledge proof stands for
/// @notice A program of RISC Zero's zkVM verified the quote; its receipt is the evidence. Two kinds of program are understood: one
/// of ours, whose journal is the packed report (`ReportJournal`), and Automata's DCAP program (`AutomataJournal`).
///
/// Evidence, big-endian: 1 format, 1 ‖ 32 image id ‖ 32 Keccak-256 of the PCK issuer's public key ‖ 2 TCB info's evaluation
/// number ‖ 2 QE identity's ‖ 2 size of the seal ‖ the seal ‖ the journal. What stands before the seal only says where to look:
/// the journal's hashes must be those of the collateral that is found there.
///
/// What is trusted:
/// - that a proof under an allowed selector can't be forged: RISC Zero's proof system, its ceremony, and governance, which allows
///   selectors and images;
/// - that an allowed image judges as it should. Governance allows an image only if it can be built again from its source;
/// - the collateral store: root, documents and CRLs that the program used must be the store's current ones, so neither a private
///   root nor an issue from before a recovery counts. The prover's clock is never asked.
///
/// Of Automata's program, which was written by others for others:
/// - its journal has no window: that of the store's set is taken. The PCK certificate's own dates held at a time of the prover's
///   choice inside that set's windows, not necessarily now;
/// - it doesn't name the machine: `platform` is zero, "unknown". Whoever counts machines must not count it;
/// - it names the advisories of the platform's level alone. Those of the TDX module's level, and of all levels that the quoting
///   enclave may have, are added from the store;
/// - which level of several was matched isn't said: `levelDate` is the oldest that fits what is said;
/// - `platformStatus` is the converged status: what the platform needs besides isn't known;
/// - it wants the quoting enclave's attributes to contain those of the QE identity, but doesn't apply the identity's masks: it would
///   take a quoting enclave in debug mode, should Intel's ever be startable so. Allowing its image accepts this.
interface IRiscZeroAttestationVerifier is IAttestationVerifier {
    /// @notice What an image's journal is.
    enum Kind {
        NONE,
        REPORT,
        AUTOMATA,
        DROPPED
    }

    /// @notice Whether proofs under a selector can be used now, and if not, why.
    enum Standing {
        NEVER_ALLOWED, // by governance
        USABLE,
        DROPPED, // by governance, for good
        NO_CONTRACT, // where proofs should be judged there is no code
        UNKNOWN, // to the router
        REMOVED, // by the router's owner, for good
        STOPPED, // RISC Zero's emergency stop
        OTHER_SELECTOR // the contract judges proofs of another one
    }

    event ImageAllowed(bytes32 indexed image, Kind kind);
    event ImageDropped(bytes32 indexed image);
    event SelectorAllowed(bytes4 indexed selector, address through);
    event SelectorDropped(bytes4 indexed selector);

    error ZeroAddress();

    /// @notice Images have a journal of ours or of Automata's.
    error BadKind(Kind kind);

    /// @notice What was dropped never comes back.
    error ImageIsDropped(bytes32 image);
    error SelectorIsDropped(bytes4 selector);

    /// @notice Receipts of development mode prove nothing.
    error FakeSelector();

    error ImageNotAllowed(bytes32 image);
    error SelectorNotAllowed(bytes4 selector);

    /// @notice There is no code where proofs under this selector are judged.
    error NoContract(address through);

    error BadEvidenceFormat(uint8 got, uint8 want);
    error EvidenceTooShort(uint256 got, uint256 want);

    /// @notice The proof was refused. `reason` is the selector of the error that it was refused with: VerificationFailed,
    /// SelectorUnknown, SelectorRemoved, EnforcedPause; zero if all gas was burnt, as by what isn't a point of its curve.
    error ProofRefused(bytes4 selector, address through, bytes4 reason);

    /// @notice A proof for another chain, or for another verifier.
    error WrongChain(uint64 got, uint256 want);
    error WrongVerifier(address got, address want);

    /// @notice The program judged by other collateral than the chain has. In the journal's order: 0 TCB info, 1 QE identity, 2 root
    /// certificate, 3 signing certificate, 4 root CRL, 5 PCK CRL.
    error OtherCollateral(uint8 which, bytes32 got, bytes32 want);

    /// @notice The journal's evaluation number isn't the smaller of the evidence's two.
    error WrongEvaluation(uint16 got, uint16 want);

    /// @notice Where windows and levels come from.
    function store() external view returns (address);

    /// @notice Keccak-256 of the signed part (tbsCertificate) of the root's certificate.
    function root() external view returns (bytes32);

    /// @notice The most gas that judging a proof is given. What isn't a point of its curve burns all of it.
    function proofGas() external view returns (uint256);

    function images(bytes32 image) external view returns (Kind);

    /// @notice Where proofs under a selector are judged: a router, a stop or a verifier. Zero if the selector isn't allowed.
    function through(bytes4 selector) external view returns (address);

    /// @notice Every selector that was ever allowed.
    function selectors() external view returns (bytes4[] memory);

    /// @notice Whether proofs under a selector can be used now. Never reverts for what the contracts behind it do.
    function standing(bytes4 selector) external view returns (Standing);

    /// @notice Owner: takes proofs of a program from here on.
    function allowImage(bytes32 image, Kind kind) external;

    /// @notice Owner: takes no proofs of a program any more, for good.
    function dropImage(bytes32 image) external;

    /// @notice Owner: takes proofs under these selectors, and has them judged by a contract: RISC Zero's router, one of its
    /// stops, or a verifier. For a selector that is allowed already, another contract takes the place of the one before, as when
    /// that is stopped without cause.
    function allowSelectors(bytes4[] calldata selectors_, address through_) external;

    /// @notice Owner: takes no proofs under these selectors any more, for good.
    function dropSelectors(bytes4[] calldata selectors_) external;
}
