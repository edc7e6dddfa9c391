// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {IAppPolicy} from "./IAppPolicy.sol";
import {IEnclaveRegistry} from "./IEnclaveRegistry.sol";

/// @title An app's policy: which measured code may act for it, on what hardware, and on what terms
/// @notice The contract's address is the app's id. What isn't allowed is refused: at first nothing is.
///
/// Every change raises the version by one, is pushed to the registry in the same transaction, and is an event: who reads all of
/// them, from the contract's first block on, knows the whole policy of any block. An answer names the version it was made under.
///
/// What narrows holds at every use from that block on. Each measurement has a slot in the registry's word, and its instances live
/// with it. Narrowing a measurement's own terms takes it to another slot; narrowing the app's terms (`setTerms` with a kind of
/// TEE or a status less, a shorter grace or lease; `denyAdvisory`) takes all measurements to others: all instances are dead in
/// that block, and come back with new evidence, judged by the new terms. What widens leaves all alive. Minimum evaluation numbers
/// are compared at every use. The delay counts for whoever enters after it was set.
///
/// A slot that was left is used again only when every lease that was given in it has ended. If none is free, a measurement stays
/// without: its instances are dead until `assignSlot`. So narrowing is never refused.
interface IAppAuth is IAppPolicy {
    /// @param tees Which kinds: bit 0 SGX, bit 1 TDX.
    /// @param statuses What is accepted at any age: bit n is `TcbStatus` n. Never Revoked or NoMatchingLevel.
    /// @param grace How old, in seconds, the TCB level may be of what is OutOfDate or OutOfDateConfigurationNeeded, if the
    /// platform is otherwise acceptable. A lease never outlives the grace it was given by.
    /// @param lease The longest lease, in seconds.
    /// @param delay After how many seconds an instance may act, unless it is confirmed.
    /// @param minEvaluation The smallest TCB evaluation number.
    struct Terms {
        uint8 tees;
        uint16 statuses;
        uint32 grace;
        uint32 lease;
        uint32 delay;
        uint16 minEvaluation;
    }

    /// @param measurement By `Measurements.label`.
    /// @param tee Of which kind: 0x00 SGX, 0x81 TDX.
    /// @param activeFrom Its instances may not act before, unix seconds.
    /// @param activeUntil Nor after; no lease is longer.
    /// @param attributes What `ReportBody.attributes` must be,
    /// @param mask in these bits. Zero for the default: no debug, and a TD that can't be moved. Debug must be in the mask, and
    /// may be allowed on development chains alone.
    struct Allowance {
        bytes32 measurement;
        uint8 tee;
        uint40 activeFrom;
        uint40 activeUntil;
        bytes16 attributes;
        bytes16 mask;
    }

    /// @param slot Which slot its instances live with; zero if none is free.
    /// @param sourced Whether it is allowed as long as the source allows it, and was adopted from there.
    struct Measurement {
        bool allowed;
        bool removed;
        bool sourced;
        uint8 slot;
        uint8 tee;
        uint40 activeFrom;
        uint40 activeUntil;
        bytes16 attributes;
        bytes16 mask;
    }

    event TermsSet(uint32 indexed version, Terms terms);
    event AdvisorySet(uint32 indexed version, uint32 indexed advisory, bool denied);
    event MeasurementAllowed(
        uint32 indexed version, bytes32 indexed measurement, Allowance allowance, bool sourced, string name
    );

    /// @notice It never comes back.
    event MeasurementRemoved(uint32 indexed version, bytes32 indexed measurement, address by, string reason);

    /// @notice The source it was adopted from allows it no longer, or isn't the source any more. It may be adopted again.
    event MeasurementDropped(uint32 indexed version, bytes32 indexed measurement);

    event SlotAssigned(uint32 indexed version, bytes32 indexed measurement, uint8 slot);
    event PurposeSet(uint32 indexed version, bytes32 indexed measurement, bytes12 indexed purpose, bool allowed);
    event SourceSet(uint32 indexed version, address source);
    event ImageSet(uint32 indexed version, bytes32 indexed image, bool allowed);
    event GuardianSet(address indexed guardian);
    event Frozen();
    event Executed(address indexed target, bytes data);

    /// @notice Somebody wants new evidence. Registering with this id answers it.
    /// @param sequence Counts the app's requests, without gaps, from 1.
    /// @param instance Whose; zero: of any worker of the app.
    /// @param reason 1: the app allowed its first measurement; 2: policy changed so that instances need new evidence; 3: somebody
    /// asked.
    event AttestationRequested(
        bytes32 indexed requestId, uint64 indexed sequence, address indexed instance, uint8 reason, uint32 policyVersion
    );

    error NotOwnerOrGuardian(address caller);
    error ZeroValue();

    /// @notice Only removals are left.
    error IsFrozen();

    /// @notice What was adopted would still live and die by the source's word. Take it over with `allow`, or unset the source.
    error SourceDecides();

    /// @notice A kind of TEE that there isn't, or a status that can't be accepted, a lease of no length, or a delay of more than
    /// 366 days.
    error BadTerms(Terms terms);

    /// @notice It ends before it begins, is of no kind of TEE, sets an attribute that its mask leaves out, leaves debug out of
    /// the mask, or allows debug outside a development chain.
    error BadAllowance(Allowance allowance);

    /// @notice It was removed, for ever.
    error IsRemoved(bytes32 measurement);

    error IsAllowed(bytes32 measurement);
    error NotAllowed(bytes32 measurement);

    /// @notice All slots are taken, or were left too short a time ago. `assignSlot` when one is free.
    error NoFreeSlot(bytes32 measurement);

    /// @notice It has one.
    error HasSlot(bytes32 measurement, uint8 slot);

    error TeeNotAllowed(uint8 tee, uint8 tees);
    error StatusNotAllowed(uint8 status, uint8 platformStatus, uint16 statuses, uint256 graceEnd);
    error AdvisoryDenied(uint32 advisory);
    error EvaluationTooOld(uint16 evaluation, uint16 minEvaluation);
    error AttributesDiffer(bytes16 attributes, bytes16 want, bytes16 mask);

    /// @notice Its time is over.
    error MeasurementExpired(bytes32 measurement, uint40 activeUntil);

    /// @notice Nobody acts before, confirmed or not.
    error NotActiveYet(bytes32 measurement, uint40 activeFrom);

    /// @notice Minimums are only raised so.
    error NotHigher(uint16 minEvaluation, uint16 current);

    error NoSource();
    error ImageNotAllowed(bytes32 image);

    /// @notice The source says no, can't be asked, or doesn't answer as it should.
    error SourceRefuses(bytes32 measurement, address source);

    /// @notice The source still allows it.
    error SourceAllows(bytes32 measurement, address source);

    /// @notice With so little gas a refusal would say nothing.
    error TooLittleGas(uint256 gas, uint256 want);

    /// @notice MRTD ‖ RTMR1 ‖ RTMR2 have 144 bytes.
    error BadRegisters(uint256 length);

    /// @notice An id that can't be told to the source.
    error UnnamedAdvisory(uint32 advisory);

    /// @notice The app can't speak to itself or to the registry so.
    error ForbiddenTarget(address target);

    /// @notice It lives, and with more than a third of the longest lease left. It can be asked for from `dueAt` on; never, if it
    /// was removed or serves another app.
    error NotDue(address instance, uint64 dueAt);

    /// @notice Owner.
    function setTerms(Terms calldata terms_) external;

    /// @notice Owner: allows code. Also changes its terms, if it is allowed already.
    /// @param name For people; it is in the event alone.
    function allow(Allowance calldata allowance, string calldata name) external;

    /// @notice Owner or guardian: ends a measurement, for ever, and the life of its instances.
    function remove(bytes32 measurement, string calldata reason) external;

    /// @notice Owner or guardian: removes an instance, for ever.
    function revoke(address instance, string calldata reason) external;

    /// @notice Owner: an instance with evidence may act at once instead of after its delay; not before its measurement's time.
    function confirm(address instance) external;

    /// @notice Owner or guardian: evidence to which this advisory applies is refused; see `Advisories` for the numbers.
    function denyAdvisory(uint32 advisory) external;

    /// @notice Owner.
    function undenyAdvisory(uint32 advisory) external;

    /// @notice Owner or guardian.
    function raiseMinEvaluation(uint16 minEvaluation) external;

    /// @notice Owner: instances of this code may hold keys of this purpose.
    function allowPurpose(bytes32 measurement, bytes12 purpose) external;

    /// @notice Owner or guardian.
    function disallowPurpose(bytes32 measurement, bytes12 purpose) external;

    /// @notice Anyone: gives a slot to a measurement that found none free.
    function assignSlot(bytes32 measurement) external;

    /// @notice Owner: a dstack app's contract says what may run besides, in images that `allowImage` names. Zero: nobody.
    /// @dev The image matters: MRCONFIGID is what the host was asked to run, and an image of the host's own making would run
    /// something else. In dstack the key service's contract knows the images; here the app does. What a source refuses and later
    /// allows again lives again; only `remove` is for ever.
    function setSource(address source_) external;

    /// @notice Owner: a dstack image, by `Measurements.image`.
    function allowImage(bytes32 image) external;

    /// @notice Owner or guardian: drops what was adopted with it.
    function disallowImage(bytes32 image) external;

    /// @notice Anyone: takes in what the source allows, by a compose hash that dstack (0.5 or later) binds in MRCONFIGID.
    /// @param registers MRTD ‖ RTMR1 ‖ RTMR2 of an image that is allowed.
    function adopt(bytes calldata registers, bytes32 composeHash) external returns (bytes32 measurement);

    /// @notice Anyone: drops what the source allows no longer; its instances can't act anyway.
    function drop(bytes32 measurement) external;

    /// @notice Owner.
    function setGuardian(address guardian_) external;

    /// @notice Owner: for ever, only removals are left: nothing is allowed, widened, adopted or executed any more. Instances are
    /// still confirmed, which changes no policy.
    function freeze() external;

    /// @notice Owner: speaks for the app to another contract, such as the coordinator that has its key lines.
    /// @dev Never to the registry: a word that the app's own state doesn't have would let in what policy doesn't say. Nor to
    /// itself.
    function execute(address target, bytes calldata data) external returns (bytes memory);

    /// @notice Anyone: asks for new evidence.
    /// @param instance Whose; zero: of any worker of the app.
    function requestAttestation(address instance) external returns (bytes32 requestId);

    function registry() external view returns (IEnclaveRegistry);
    function guardian() external view returns (address);
    function source() external view returns (address);
    function frozen() external view returns (bool);
    function policyVersion() external view returns (uint32);
    function requests() external view returns (uint64);
    function terms() external view returns (Terms memory);
    function deniedAdvisories(uint32 advisory) external view returns (bool);
    function images(bytes32 image) external view returns (bool);
    function measurement(bytes32 label) external view returns (Measurement memory);

    /// @notice All that are allowed, in no order.
    function measurements() external view returns (bytes32[] memory);

    /// @notice Whose slot it is; zero for a free one.
    function measurementAt(uint8 slot) external view returns (bytes32);

    /// @notice Whether instances of this code may hold keys of this purpose.
    function mayHold(bytes32 label, bytes12 purpose) external view returns (bool);
}
