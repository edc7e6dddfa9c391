// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {IEnclaveRegistry} from "../attestation/IEnclaveRegistry.sol";
import {IKeyCommittee} from "./IKeyCommittee.sol";
import {KeyHashes} from "./KeyHashes.sol";

/// @title Who may hold which key of an app, and who got it
/// @notice A key line is an app and a purpose; its epochs are keys, each derived by the committee from what the line and the epoch
/// are. Nothing is allowed at first. An instance gets a key if, in this block: it may act for the app; its measurement may hold keys of
/// the purpose (`IAppAuth.allowPurpose`); its platform is allow-listed here, or it was confirmed here; the epoch is open; and it names the
/// committee's group key. The order is an event and the committee's instruction; nodes read all of it again at their depth. Whoever ordered could know
/// the key from the moment on that the committee answered: `KeyIssued` is the record, not the permission.
///
/// An app is known here if it has the very code of the committee's own app, an AppAuth of the same registry: another's policy could
/// change silently, and what it says of measurements could be anything. Freezing an app changes nothing here: it freezes which code
/// may hold keys, not on which machines that runs.
///
/// A line's administrators: the app itself, its owner, and the operator that the owner named. To narrow, also the app's guardian; what
/// narrows has functions of its own, so that a contract of guardians can tell it by the selector.
interface IKeyBroker {
    /// @param algorithm `KeyHashes.VRF`, `SECP256K1` or `DATA`; zero: not open.
    /// @param newest The newest epoch; orders are for it, and for older ones that aren't retired.
    /// @param retired Epochs up to this one are retired.
    /// @param active The epoch whose public key is in use; zero if none, always for DATA.
    /// @param nextFrom When the next epoch begins by schedule, unix seconds; zero if none is scheduled.
    /// @param sink Who is told of an active public key: a coordinator for VRF; or zero.
    struct Line {
        uint8 algorithm;
        uint64 newest;
        uint64 retired;
        uint64 active;
        uint64 nextFrom;
        address sink;
    }

    /// @param publicKey The hash that was stated first; zero if none was.
    /// @param from When it may become active: the second statement's time and the notice.
    /// @param stopped Somebody stated another key: this epoch's never becomes active.
    /// @param platform Of the first who stated it.
    struct Stated {
        bytes32 publicKey;
        uint64 from;
        bool stopped;
        bool agreed;
        bytes20 platform;
    }

    enum OrderState {
        None,
        Open,
        Issued
    }

    /// @notice What the committee answered, combined.
    /// @param y 128 bytes.
    /// @param c 128 bytes.
    /// @param groupKey 256 bytes.
    /// @param signers Bit i: the member at place i of the order's generation signed; releases are in this order.
    /// @param answers keccak256(Yi ‖ Ci) of each signer.
    struct Issuance {
        bytes y;
        bytes c;
        bytes groupKey;
        uint256 signers;
        bytes32[] answers;
        bytes32[2][] signatures;
    }

    event LineOpened(address indexed app, bytes12 indexed purpose, uint8 algorithm, address sink, bytes32 policyCode);
    event OperatorSet(address indexed app, address operator);
    event PlatformSet(address indexed app, bytes20 indexed platform, bool allowed, address by);
    event InstanceConfirmed(address indexed app, address indexed instance, bool confirmed, address by);

    /// @notice An order, and all that was true of whoever gave it.
    /// @param sequence Counts all orders here, without gaps, from 1.
    /// @param measurement Under which it lives.
    /// @param platform On which machine.
    event KeyRequested(
        bytes32 indexed requestId,
        uint64 indexed sequence,
        address indexed app,
        KeyHashes.Order order,
        uint64 expiry,
        bytes32 measurement,
        bytes20 platform,
        uint8 tee
    );
    event KeyIssued(
        bytes32 indexed requestId,
        address indexed app,
        address indexed instance,
        bytes12 purpose,
        uint64 epoch,
        uint32 generation,
        uint256 signers
    );

    /// @notice The epoch begins at `from`, unless it is begun sooner or another time is set. An order or another change after that emits
    /// `EpochStarted`; who reads events counts it from `from` on.
    event RotationScheduled(address indexed app, bytes12 indexed purpose, uint64 epoch, uint64 from, string reason);

    /// @param cause 1: opened, 2: an administrator rotated, 3: somebody who had ordered the one before was removed, 4: a scheduled time had
    /// come.
    /// @param instance Who was removed, or zero.
    event EpochStarted(
        address indexed app, bytes12 indexed purpose, uint64 epoch, uint8 cause, address instance, string reason
    );
    event EpochsRetired(address indexed app, bytes12 indexed purpose, uint64 upTo, address by);
    event KeyStated(
        address indexed app, bytes12 indexed purpose, uint64 epoch, address indexed instance, bytes publicKey
    );

    /// @notice Two instances derived different keys: somebody lies, or something is broken. The epoch never becomes active; rotate.
    event KeyMismatch(
        address indexed app, bytes12 indexed purpose, uint64 epoch, address indexed instance, bytes publicKey
    );
    event KeyActivated(address indexed app, bytes12 indexed purpose, uint64 epoch, bytes publicKey);

    error NotAdmin(address app, address caller);
    error NotAdminOrGuardian(address app, address caller);

    /// @notice The app isn't of the policy code that this broker knows: its policy could change silently.
    error UnknownPolicyCode(address app, bytes32 got, bytes32 want);
    error ZeroValue();
    error BadConfiguration();
    error LineIsOpen(address app, bytes12 purpose);
    error LineIsNotOpen(address app, bytes12 purpose);
    error TooManyLines(address app);
    error BadAlgorithm(uint8 algorithm);

    /// @notice A VRF line needs a coordinator; no other line has a sink.
    error BadSink(address sink);
    error BadTime(uint64 from, uint64 latest);

    /// @notice It isn't this app's.
    error UnknownInstance(address instance, address app);
    error NoCommittee();
    error OtherGroupKey(bytes32 got, bytes32 want);
    error OtherGeneration(uint32 got, uint32 want);
    error NotAuthorized(address instance, address app, uint32 policyVersion);

    /// @notice It acts on governance's word alone, or its measurement has just lost its slot.
    error NoMeasurement(address instance);
    error PurposeNotAllowed(bytes32 measurement, bytes12 purpose);

    /// @notice Neither its platform is allow-listed nor was it confirmed.
    error NotConfirmed(address instance, bytes20 platform);
    error EpochNotOpen(uint64 epoch, uint64 retired, uint64 newest);

    /// @notice Its public key is in use until the next one's is, at the coordinator too.
    error EpochInUse(uint64 epoch);
    error BadPoint();
    error BadSignature(address instance);

    /// @notice It was brought before. What an order is answered with is blinded to it: who wants a key anew makes a new one.
    error OrderIsKnown(bytes32 requestId);
    error UnknownOrder(bytes32 requestId);
    error OrderIsIssued(bytes32 requestId);
    error OrderExpired(uint64 expiry);

    /// @notice There must be as many as the threshold, with an answer and a signature each.
    error BadSigners(uint256 signers, uint256 answers, uint256 signatures, uint256 threshold);

    /// @notice This member didn't sign that. (Who is no member of the order's generation: `IKeyCommittee.NoHolder`.)
    error BadRelease(address member);
    error BadIssuance();
    error NotIssued(bytes32 requestId);
    error BadPublicKey(bytes publicKey);
    error NoPossession();

    /// @notice It says nothing new: the first who stated it is on the same machine.
    error SamePlatform(bytes20 platform);

    /// @notice Its evidence didn't say which machine it is on, so it is no second one.
    error UnknownPlatform(address instance);
    error NotAgreed(uint64 epoch);
    error Stopped(uint64 epoch);
    error TooEarly(uint64 from);

    /// @notice It wasn't revoked, and its measurement wasn't removed.
    error NotRevoked(address instance);

    /// @notice It never ordered the line's newest epoch.
    error Untouched(address instance, bytes12 purpose);

    // ---------------------------------------------------------------- the app's word

    /// @notice Administrator: opens a key line; its first epoch begins. It is never closed.
    function open(address app, bytes12 purpose, uint8 algorithm, address sink) external;

    /// @notice The app or its owner.
    function setOperator(address app, address operator) external;

    /// @notice Administrator: instances on this machine may order keys without confirmation.
    function allowPlatform(address app, bytes20 platform) external;

    /// @notice Administrator or guardian: no longer. An instance there that was confirmed by itself still may.
    function disallowPlatform(address app, bytes20 platform) external;

    /// @notice Administrator or guardian: this instance may order keys from the machine on which it is registered now. On another it needs another
    /// confirmation.
    function confirm(address app, address instance) external;

    /// @notice Administrator or guardian: no longer, unless its platform is allowed.
    function unconfirm(address app, address instance) external;

    /// @notice Administrator: the next epoch begins at `from` (unix seconds), at once if that isn't in the future. A time that was
    /// set before counts no more. Whoever holds the present epoch goes on with it until the next one's public key is active.
    function rotate(address app, bytes12 purpose, uint64 from, string calldata reason) external;

    /// @notice Administrator or guardian: no more orders for epochs up to this one, for ever, and instances forget their keys. Never the
    /// newest, nor one whose public key is in use: what is asked under that could never be answered. Rotate first. Of a VRF line none while a
    /// public key waits at its coordinator, which goes on with an older one for a notice of its own (`IKeyLines.activateKey`), nor one whose key
    /// the coordinator still gives to requests, since a later one was found compromised there.
    function retire(address app, bytes12 purpose, uint64 upTo) external;

    /// @notice Administrator or guardian: removes an instance for good, and starts the next epoch of every line whose newest it
    /// ordered, in this transaction. For one that was removed already, it does the second alone.
    function revoke(address app, address instance, string calldata reason) external;

    /// @notice Anyone: starts the next epoch of a line whose newest was ordered by an instance that was revoked elsewhere, or whose measurement
    /// was removed.
    function renounce(address app, bytes12 purpose, address instance) external;

    // ---------------------------------------------------------------- orders

    /// @notice Anyone: brings an instance's order (`KeyHashes.DERIVE`). Each order is brought once, ever: else anyone could bring an old one
    /// again, and have the committee work and somebody pay for what nobody asked for.
    function request(KeyHashes.Order calldata order, bytes32 r, bytes32 vs) external returns (bytes32 requestId);

    /// @notice Reverts, saying why, unless the committee may answer this order in this block. Key nodes ask it at their depth. The order's
    /// generation was the current one when it was recorded; it may be an older one now. An order that was answered may be answered again: to
    /// repeats nodes answer the same.
    function check(KeyHashes.Order calldata order, uint64 sequence, uint64 expiry) external view;

    /// @notice Anyone: records what the committee answered. It is verified: C + ρA1 on G2 = (Y + ρG1 on A2) · (H on PK). Exactly as many
    /// members as the threshold sign, so that nobody is in the record without need. Policy isn't asked again: the committee has answered, and
    /// whatever became of the instance since, that it could know must be written down.
    function issue(KeyHashes.Order calldata order, uint64 sequence, uint64 expiry, Issuance calldata issuance) external;

    // ---------------------------------------------------------------- public keys

    /// @notice Anyone: brings an instance's statement of which public key an epoch has. Two, of different known platforms, agree; one that differs,
    /// before the key is active, stops it for ever. That is a power of every instance that holds the key, and meant to be: it is attested code,
    /// confirmed, and if one lies nobody can tell which. Administrators remove it and rotate. It must be allowed to hold the key still.
    /// @param order That by which the instance got the key; it was issued.
    /// @param publicKey SEC 1, compressed, 33 bytes.
    function state(
        KeyHashes.Order calldata order,
        uint64 sequence,
        uint64 expiry,
        bytes calldata publicKey,
        bytes32 r,
        bytes32 vs
    ) external;

    /// @notice Anyone: makes the agreed public key of the newest epoch active, and tells the line's sink. No older one's: it may have been
    /// rotated away because somebody who was removed knows it.
    /// @param publicKey As stated.
    /// @param possession SECP256K1: r ‖ vs over the statement's digest. VRF: abi.encode(uint256 px, uint8 parity, ECVRF.Proof, uint256[] witnesses)
    /// over the coordinator's `possessionInput`; the coordinator checks it.
    function activate(address app, bytes12 purpose, uint64 epoch, bytes calldata publicKey, bytes calldata possession)
        external;

    // ---------------------------------------------------------------- views

    function committee() external view returns (IKeyCommittee);
    function registry() external view returns (IEnclaveRegistry);

    /// @notice The code hash that every app here has.
    function policyCode() external view returns (bytes32);

    /// @notice For how many blocks an order may be answered.
    function orderBlocks() external view returns (uint64);

    /// @notice How long after the second statement a public key waits for one that differs, in seconds.
    function activationNotice() external view returns (uint64);
    function requests() external view returns (uint64);
    function orderState(bytes32 requestId) external view returns (OrderState);

    /// @notice Which members signed for an order that was issued: bit i is place i of its generation.
    function signersOf(bytes32 requestId) external view returns (uint256);

    /// @notice The request that an order made, by `KeyHashes.orderHash`; zero if it wasn't brought.
    function requestOf(bytes32 orderHash) external view returns (bytes32 requestId);

    /// @notice As it is in this block: a scheduled epoch whose time has come counts.
    function line(address app, bytes12 purpose) external view returns (Line memory);
    function lines(address app) external view returns (bytes12[] memory);
    function stated(address app, bytes12 purpose, uint64 epoch) external view returns (Stated memory);
    function operators(address app) external view returns (address);
    function platforms(address app, bytes20 platform) external view returns (bool);
    function confirmed(address app, address instance) external view returns (bool);

    /// @notice The newest epoch of a line that an instance ordered; zero if none.
    function orderedBy(address app, bytes12 purpose, address instance) external view returns (uint64);
    function domainSeparator() external view returns (bytes32);
}
