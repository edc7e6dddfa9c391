// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

/// @title Which enclave instances may act, for which app, and until when
/// @notice An instance is known by the address of its secp256k1 key, which is born in the enclave and never leaves it. It
/// serves one app for life, as long as its lease lives, its measurement is allowed and its collateral is new enough, all of which
/// is checked at every use. A removed instance never comes back.
interface IEnclaveRegistry {
    /// @param app Whom it serves; zero if unknown.
    /// @param leaseEnd Unix seconds; it may act up to and including this second.
    /// @param activeFrom Unix seconds; it may not act before.
    /// @param slot The app's slot that it was admitted under; 0: on governance's word alone (development chains).
    /// @param evaluation The TCB evaluation number that it was judged by.
    /// @param revoked Removed for good.
    /// @param platform The first 20 bytes of its platform id.
    /// @param attestedBlock The block that its last evidence named. Later evidence must name a later one, so none counts twice.
    /// @param tee 0x00 SGX, 0x81 TDX.
    /// @param status The `TcbStatus` that it was admitted with.
    /// @param verifier Who judged its last evidence. Whether governance still accepts it isn't looked up at a use: see `evict`.
    struct Instance {
        address app;
        uint40 leaseEnd;
        uint32 activeFrom;
        uint8 slot;
        uint16 evaluation;
        bool revoked;
        bytes20 platform;
        uint48 attestedBlock;
        uint8 tee;
        uint8 status;
        address verifier;
    }

    /// @notice What must hold at every use of an app's instances. The app itself sets it.
    /// @param version The policy's; an answer must name it.
    /// @param minEvaluation Instances judged by an older TCB evaluation number are dead.
    /// @param slots Bit i: instances of slot i are alive. Bit 0 isn't the app's.
    /// @param asks Whether the app is asked besides (`IAppPolicy.stillAllows`).
    struct Policy {
        uint32 version;
        uint16 minEvaluation;
        uint168 slots;
        bool asks;
    }

    /// @param requestId The request that is answered (`AttestationRequested`), or zero.
    /// @param instance Whose key.
    /// @param app For whom.
    /// @param verifier Which of the accepted verifiers judges the evidence.
    /// @param selection Which registers make up the measurement; see `Measurements`.
    /// @param blockNumber The block that the evidence names.
    struct Registration {
        bytes32 requestId;
        address instance;
        address app;
        address verifier;
        uint16 selection;
        uint64 blockNumber;
    }

    /// @notice Evidence was accepted for an instance: it enters, or its lease is prolonged.
    /// @param measurement What it runs, by `Measurements.label`.
    event InstanceRegistered(
        address indexed instance,
        address indexed app,
        bytes32 indexed requestId,
        bytes32 measurement,
        bytes32 platform,
        address verifier,
        uint40 leaseEnd,
        uint40 activeFrom,
        uint8 slot,
        uint16 evaluation,
        uint8 status
    );

    /// @notice The delay of an instance with evidence was cut short; on development chains, an instance was taken without any.
    event InstanceConfirmed(address indexed instance, address indexed app, bytes32 label, uint64 leaseEnd);

    event InstanceRevoked(address indexed instance, address indexed app, address by, string reason);

    /// @notice Somebody showed that policy, or the loss of its verifier, had ended an instance's life: it needs new evidence.
    event InstanceEvicted(address indexed instance, address indexed app, address by);

    /// @notice From here on only answers that name `version` are accepted for `app`.
    event PolicySet(address indexed app, uint32 version, uint16 minEvaluation, uint168 slots, bool asks);

    event GuardianSet(address indexed guardian);
    event VerifierSet(address indexed verifier, bool accepted);
    event JudgeSet(address indexed judge, bool may);

    /// @notice The verifier isn't one that governance accepts.
    error NoVerifier(address verifier);

    /// @notice The verifier gave something else than a report.
    error BadReport(address verifier);

    error NotOwnerOrGuardian(address caller);
    error NotOwnerOrApp(address caller);
    error ZeroAddress();

    /// @notice Outside development chains nobody is taken without evidence.
    error NoEvidence(address instance);

    /// @notice The instance was removed; its key can't be used again.
    error InstanceIsRevoked(address instance);

    /// @notice An instance keeps its app for life.
    error InstanceServesAnotherApp(address instance, address app);

    error UnknownInstance(address instance);

    /// @notice The lease would end in the past, before the present one, or later than the longest lease allows.
    error BadLease(uint64 leaseEnd, uint64 earliest, uint64 latest);

    error InstanceNotLive(address instance);

    /// @notice The instance may still act, or was never admitted by evidence.
    error InstanceNotEvictable(address instance);

    /// @notice The chain doesn't serve the block's hash: it is to come, or too old.
    error BlockNotRecent(uint64 blockNumber);

    /// @notice Evidence for this block or a later one was used before.
    error EvidenceIsUsed(uint64 blockNumber, uint64 attestedBlock);

    /// @notice The instance lives, and this would leave it worse off: in another slot, with a shorter lease, or judged by an older
    /// evaluation number than these.
    error WorseThanNow(uint8 slot, uint64 leaseEnd, uint16 evaluation);

    /// @notice The quote commits to something else: another instance, app, registry, chain, block or use.
    error WrongReportData(bytes32 got, bytes32 want);

    /// @notice The collateral's window isn't now.
    error OutsideWindow(uint40 notBefore, uint40 notAfter);

    /// @notice Its host can look into it.
    error DebugEnclave();

    /// @notice Another TD, or a migration, can reach into it.
    error ServiceTd();

    /// @notice The app's policy contract can't be asked, or gave something else than terms.
    error BadPolicyContract(address app);

    /// @notice The app must be asked, and with so little gas its refusal would say nothing.
    error TooLittleGas(uint256 gas, uint256 want);

    /// @notice Versions only rise.
    error PolicyVersionNotNewer(uint32 version, uint32 current);

    /// @notice Slot 0 isn't the app's.
    error SlotIsReserved(uint8 slot);

    /// @notice The longest lease, in seconds from now.
    function maxLease() external view returns (uint64);

    function guardian() external view returns (address);

    /// @notice Whether evidence may be judged by `verifier`.
    function verifiers(address verifier) external view returns (bool);

    /// @notice Whether `judge` may remove instances of any app.
    function judges(address judge) external view returns (bool);

    /// @notice Anyone: registers an instance, or prolongs its lease, with evidence.
    function register(Registration calldata registration, bytes calldata evidence) external;

    /// @notice Owner, or the app: lets an instance that has evidence act at once instead of after its delay. Only on development
    /// chains, and by the owner alone, also takes an instance without evidence.
    /// @param label Names what it is believed to run, where there is no evidence; ignored otherwise.
    /// @param leaseEnd Where there is no evidence; ignored otherwise.
    function confirm(address instance, address app, bytes32 label, uint64 leaseEnd) external;

    /// @notice Owner, guardian, the instance's app, or a judge: removes an instance for good.
    function revoke(address instance, string calldata reason) external;

    /// @notice Anyone: ends the lease of an instance whose measurement isn't allowed any more, or whose collateral is too old:
    /// it can't act anyway. And of one that was let in by a verifier that governance dropped since. That one acts until it is evicted:
    /// a use reads two words, and who verified isn't in them. New evidence brings either back.
    function evict(address instance) external;

    /// @notice The app: sets what must hold at every use of its instances.
    function setPolicy(Policy calldata policy) external;

    /// @notice Owner.
    function setGuardian(address guardian_) external;

    /// @notice Owner: accepts a verifier of evidence, or no longer. Whom a dropped one let in is for anyone to evict, one by one, at
    /// any time; if it is accepted again, whoever is left stays.
    function setVerifier(address verifier, bool accepted) external;

    /// @notice Owner: a contract that removes whom it is shown to have lied, such as an SGXVerifier, or no longer.
    function setJudge(address judge, bool may) external;

    /// @notice Anyone: makes `liveUntil` of the instance's app count this instance again, after another was removed.
    function touch(address instance) external;

    function instances(address instance) external view returns (Instance memory);

    /// @notice Whose an instance is and what it runs on, for contracts, with two reads. All zero if it isn't known.
    /// @param instance Who.
    /// @return app Its app.
    /// @return slot That of its app's measurements under which it lives; zero if unattested, or removed.
    /// @return revoked Whether it was removed for good.
    /// @return platform The first 20 bytes of its platform id.
    /// @return tee 0x00 SGX, 0x81 TDX.
    function identity(address instance)
        external
        view
        returns (address app, uint8 slot, bool revoked, bytes20 platform, uint8 tee);

    function policy(address app) external view returns (Policy memory);

    /// @notice The version that an answer must name; 0 for an app that never set a policy.
    function policyVersion(address app) external view returns (uint32);

    /// @notice Until when `app` certainly has a live instance, unix seconds; in the past, since when it may have had none.
    function liveUntil(address app) external view returns (uint64);

    /// @notice Whether `instance` may answer for `app` now, having signed under `version` of its policy.
    function isAuthorized(address instance, uint32 version, address app) external view returns (bool);

    /// @notice Whether a live, allowed instance of `app` signed `digest`. The digest must be made by whoever asks, from an
    /// `Output` (see `Outputs`): a digest that somebody brings along could be of anything that instances sign.
    /// @param signature r ‖ s ‖ v, 65 bytes, or r ‖ vs, 64 bytes (EIP-2098); s in the lower half.
    function isValidOutput(address app, bytes32 digest, bytes calldata signature) external view returns (bool);
}
