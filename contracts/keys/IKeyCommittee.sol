// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {IAppAuth} from "../attestation/IAppAuth.sol";
import {IEnclaveRegistry} from "../attestation/IEnclaveRegistry.sol";
import {KeyHashes} from "./KeyHashes.sol";

/// @title Who shares a group key, generation by generation
/// @notice A committee is a contract, with an app of its own (`app`) that says which code its key nodes run. Its members share one
/// secret that nobody ever holds whole; the group key that belongs to it never changes. Who the members are does, by sessions: the
/// owner proposes, the nodes that are named deal shares among themselves, and each confirms what came of it with its instance key. With
/// the last confirmation the generation begins, in that transaction. In a resharing as many members of the generation before as its threshold
/// must have confirmed as well: that is its certificate.
///
/// What came of a session is a record. Every one that anybody in the session confirmed is a candidate, and each is counted for itself, so whoever is
/// first with a false one stops nobody. The first that is complete begins. As long as fewer than the threshold of the members lie, only the true
/// one can be: more than that many must confirm it.
///
/// Whoever has confirmed a record keeps its share until `SessionFailed`, or until another generation begins: confirmations count, also after the
/// deadline, until then.
///
/// A *dropped* member is one that has been given a share, by the record, and whose confirmation wasn't waited for. It may well hold that share: it counts among
/// those who could know it, so no limit is loosened for its sake. But nothing that it signs counts: no release, no
/// certificate. It deals no shares, and comes back by being proposed again.
interface IKeyCommittee {
    /// @param instance A registered instance of `app`.
    /// @param operator Who runs it. No operator may have as many members as the threshold.
    /// @param endpoint Where its peers reach it. It is a hint: peers check attestation and instance key.
    struct Member {
        address instance;
        address operator;
        string endpoint;
    }

    enum Kind {
        None,
        Form,
        Reshare
    }

    /// @param depth How far below the head a node reads orders and policy, in blocks; 0: the finalized block. 1 to 31 takes a
    /// development chain.
    /// @param sessionTime How long a session may take, in seconds: a minute to 30 days; on a development chain also less.
    /// @param patience Strikes, at least 1: a member that has so many isn't waited for beyond the deadline.
    /// @param mixedTees Whether no kind of TEE may have as many members as the threshold. As there are two kinds, such a committee has
    /// t − 1 members of each, and stands still without one of the kinds.
    struct Terms {
        uint32 depth;
        uint32 sessionTime;
        uint8 patience;
        bool mixedTees;
    }

    /// @param instance Who confirms: a member that is proposed, or one of the generation before.
    /// @param r Signature of the record (EIP-2098).
    struct Confirmation {
        address instance;
        bytes32 r;
        bytes32 vs;
    }

    /// @param id From 1; zero if none is open.
    /// @param members keccak256(abi.encode(address[])), as the record has it.
    /// @param record The candidate that most of its members confirmed; zero before the first.
    /// @param confirmed Bit i: proposed member i confirmed that one.
    /// @param certified How many of the generation before did.
    /// @param openedAt The block of `SessionOpened`.
    struct Session {
        uint64 id;
        Kind kind;
        uint32 generation;
        uint8 threshold;
        uint64 deadline;
        bytes32 members;
        bytes32 record;
        uint256 confirmed;
        uint8 certified;
        uint64 openedAt;
    }

    /// @notice What is known of one record in the open session.
    /// @param qualified As the record has it; zero: nobody confirmed it.
    /// @param confirmed Bit i: proposed member i has.
    /// @param certified Bit i: member i of the generation before has.
    struct Candidate {
        uint32 qualified;
        uint32 confirmed;
        uint32 certified;
    }

    /// @param members Its instances, in order; whose bit in `qualified` is not set doesn't count.
    /// @param qualified Bit i: member i holds a share, and has confirmed.
    /// @param dropped Bit i: the record gives member i a share, and it was dropped. `qualified | dropped` is the record's `qualified`.
    /// @param record Its hash.
    /// @param shares keccak256 of the public shares of `qualified | dropped`, as the record has it.
    /// @param startedAt The block of the handover, and of `GenerationStarted`: orders of earlier blocks are the generation's before.
    /// @param session By which session it came,
    /// @param openedAt and the block of its `SessionOpened`.
    struct GenerationState {
        address[] members;
        uint256 qualified;
        uint256 dropped;
        uint8 threshold;
        bytes32 record;
        bytes32 shares;
        uint64 startedAt;
        uint64 session;
        uint64 openedAt;
    }

    /// @param dealers Who deals: the members for a new committee, those of the generation before that hold shares for a resharing.
    event SessionOpened(
        uint64 indexed session,
        uint32 indexed generation,
        Kind kind,
        uint8 threshold,
        Member[] members,
        address[] dealers,
        uint64 deadline
    );
    event GenerationConfirmed(uint64 indexed session, address indexed instance, bytes32 record);

    /// @notice It has confirmed another record of this session before: `GenerationConfirmed` has both, and both have its signature.
    event MemberEquivocated(uint64 indexed session, address indexed instance, bytes32 record);

    /// @notice The handover: from this block on orders are this generation's.
    /// @param dropped Bit i: member i, which the record gives a share, was dropped.
    event GenerationStarted(
        uint32 indexed generation,
        uint64 indexed session,
        KeyHashes.Generation record,
        bytes groupKey,
        address[] members,
        uint256 dropped
    );

    /// @notice Its time is over, or the owner ended it.
    /// @param record The candidate that most had confirmed, or zero.
    /// @param silent Bit i: proposed member i didn't confirm that.
    event SessionFailed(uint64 indexed session, bytes32 record, uint256 silent);

    /// @notice It was given a share by a record that at least the threshold confirmed, and hadn't confirmed it by the deadline, or had no lease
    /// then. Nobody is struck for a dealing that came to nothing, since nobody here knows whose fault that was.
    event MemberStruck(address indexed instance, uint8 strikes);

    error BadApp(address app);
    error BadTerms(Terms terms);

    /// @notice The threshold is less than 2; or members are not more than it, or fewer than 2t − 1 (2t − 2 with `mixedTees`), or more than 32.
    error BadThreshold(uint256 members, uint8 threshold);
    error OperatorTooStrong(address operator, uint256 members);
    error TeeTooStrong(uint8 tee, uint256 members);

    /// @notice Not a live instance of the committee's app, one that appears twice, or without an operator.
    error BadMember(address instance);
    error SessionIsOpen(uint64 session);
    error NoSession();
    error TooEarly(uint64 deadline);

    /// @notice The generation can begin: bring the record to `confirm`, with no confirmations.
    error CanStart(bytes32 record);

    /// @notice A field of the record isn't what it must be in the open session.
    error OtherRecord(bytes32 field, bytes32 got, bytes32 want);
    error GroupKeyChanged(bytes32 got, bytes32 want);

    /// @notice What was brought doesn't hash to what the record has, or isn't 256 bytes long.
    error BadGroupKey(bytes32 got, bytes32 want);

    /// @notice The record must give a share to more members than the threshold, and to none that wasn't proposed.
    error TooFewQualified(uint256 qualified, uint8 threshold);

    /// @notice Not its signature of this record, or not one of the session.
    error BadConfirmation(address instance);

    /// @notice All of it is known, and isn't enough yet.
    error NothingNew(bytes32 record);

    /// @notice A place without a share.
    error NoHolder(uint32 generation, uint256 index);

    /// @notice Owner: opens a session. The first forms the committee; each later one reshares to `members`, which may be the same
    /// (a refresh).
    function propose(Member[] calldata members, uint8 threshold) external returns (uint64 session);

    /// @notice Anyone: brings confirmations of a record. The generation begins in the transaction in which the last condition is met:
    /// every member that the record gives a share has confirmed it and lives; in a resharing as many live holders of the generation before as
    /// its threshold have. From the deadline on it begins without those who have `patience` strikes, if more members than the threshold
    /// remain; bring it then, if need be with no confirmations.
    /// @param groupKey 256 bytes; its hash is in the record.
    function confirm(
        KeyHashes.Generation calldata record,
        bytes calldata groupKey,
        Confirmation[] calldata confirmations
    ) external;

    /// @notice Owner at any time, anyone after the deadline unless the generation can begin: ends the open session. After the deadline,
    /// whoever was silent is struck (see `MemberStruck`); strikes of those who were not are forgotten.
    function fail() external;

    function app() external view returns (IAppAuth);
    function registry() external view returns (IEnclaveRegistry);
    function terms() external view returns (Terms memory);
    function session() external view returns (Session memory);

    /// @notice The members that are proposed, in order; none if no session is open.
    function proposed() external view returns (address[] memory);
    function candidate(bytes32 record) external view returns (Candidate memory);

    /// @notice The number of the generation that serves; zero before the first.
    function generation() external view returns (uint32);

    /// @notice keccak256 of the group key; zero before the first generation.
    function groupKeyHash() external view returns (bytes32);

    /// @notice 256 bytes; empty before the first generation.
    function groupKey() external view returns (bytes memory);

    /// @notice All zero for one that hasn't begun.
    function generationOf(uint32 number) external view returns (GenerationState memory);

    /// @notice The member at a place, if it holds a share; zero otherwise. For contracts.
    function holder(uint32 number, uint256 index) external view returns (address);

    /// @notice The members at the places of a bitmap, in order, and the threshold of their generation. For contracts.
    /// @dev Reverts with `NoHolder` if one of them holds no share. One call instead of one for each.
    function holders(uint32 number, uint256 bitmap) external view returns (address[] memory who, uint8 threshold);
    function strikes(address instance) external view returns (uint8);
    function domainSeparator() external view returns (bytes32);
}
