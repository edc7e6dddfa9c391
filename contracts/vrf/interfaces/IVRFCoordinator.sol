// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {IERC5267} from "@openzeppelin/contracts/interfaces/IERC5267.sol";

import {IEnclaveRegistry} from "../../attestation/IEnclaveRegistry.sol";
import {ECVRF} from "../ECVRF.sol";
import {RequestTerms} from "../RequestTerms.sol";
import {IAccounts} from "./IAccounts.sol";
import {IKeyLines} from "./IKeyLines.sol";

/// @title Randomness on request, verified on chain before it changes anything
/// @notice A request made in block N under a key line names a number of confirmations. All requests of one block, key and
/// confirmation level share one input, `alpha`, which commits to the hash of block N, and so one proof. Three checks, then the
/// state changes: an instance with a live lease signed the answer, the proof verifies under the app's VRF key for alpha, and
/// the request is open.
///
/// An outcome that exists is never cancelled. From block N+1 on the words are fixed; a time-out concerns money only, and no
/// key transition, refund or policy change makes an open request unanswerable.
interface IVRFCoordinator is IAccounts, IKeyLines, IERC5267 {
    // The order of the fields below is chosen: it gives requestRandomness and settleAnswer the lowest selectors, which the compiler's
    // dispatcher compares first. With a high one, either would cost 1,000 gas more.

    /// @notice What a coordinator is built with; nothing of it but the owner can change.
    /// @param owner Announces keys and appoints the guardian; see docs/trust.md.
    /// @param confirmationLevels A few, so that groups are large: each 1 to 200.
    struct Config {
        address owner;
        IEnclaveRegistry registry;
        uint8[] confirmationLevels;
        uint256 flatPremium;
        uint256 tipCap;
        uint256 refundBlocks;
        uint256 settlerBlocks;
        uint256 retryBlocks;
        uint256 workerGrace;
        uint64 epochNotice;
        uint64 deathNotice;
    }

    // ---------------------------------------------------------------- requests

    /// @notice What is asked for. Name the fields when you build one: five of them are numbers, and their order is not the
    /// obvious one.
    /// @param keyLine The app and purpose whose key answers.
    /// @param numWords 1 to `MAX_WORDS`.
    /// @param account Who pays; the caller must be its owner or one of its consumers. Zero: the caller's own account number 0.
    /// @param callbackGasLimit Gas for the callback, 0 to `MAX_CALLBACK_GAS`.
    /// @param maxGasPrice The highest gas price, wei, that the account pays for. Where base fees stay above it the request waits.
    /// @param confirmations One of the coordinator's levels.
    /// @param input The caller's own bytes, bound into the request id; may be empty.
    struct RandomnessParams {
        bytes32 keyLine;
        uint16 numWords;
        uint256 account;
        uint24 callbackGasLimit;
        uint64 maxGasPrice;
        uint8 confirmations;
        bytes input;
    }

    /// @notice All that a request id commits to, besides chain and coordinator. It is in the request's event.
    /// @param inputHash keccak256 of the caller's input, or zero if that is empty.
    struct Request {
        RequestTerms terms;
        address consumer;
        bytes32 keyLine;
        bytes32 keyHash;
        bytes32 inputHash;
    }

    enum RequestStatus {
        /// no such request
        None,
        /// open
        Pending,
        /// words delivered
        Fulfilled,
        /// words fixed and kept; the callback reverted and can be retried
        CallbackFailed,
        /// timed out and the reserve released; can be settled still
        Refunded,
        /// its slot has been used again since: settled, or never existed
        Recycled
    }

    /// @notice Why an open request isn't settled yet.
    enum PendingReason {
        /// it isn't open
        None,
        AwaitingConfirmations,
        /// mature: any worker of the app may answer
        AwaitingAnswer,
        /// the base fee is above its `maxGasPrice`
        BaseFeeAboveCap,
        /// no worker of the app has a lease
        NoLiveWorker,
        /// its block's hash is neither served by the chain any more nor pinned
        BlockHashUnavailable
    }

    // ---------------------------------------------------------------- answers

    /// @notice What the requests of one block, key and confirmation level share.
    /// @param keyLine The line that all of them named.
    /// @param settler Who alone may settle in the first blocks after maturity; zero for anybody.
    /// @param px The abscissa of the VRF key.
    /// @param terms Low bits first: parity of the key 8, policyVersion 32, payee 32, notAfter 64, callerIsSettler 1; the rest
    /// zero. With callerIsSettler the caller's address stands for `settler`, which is left zero: that saves 240 gas.
    /// @param r The worker's signature over the EIP-712 struct `Answer`, compact (EIP-2098), low-s.
    /// @param proof The VRF proof, whose witnesses are passed apart.
    struct Answer {
        bytes32 keyLine;
        address settler;
        uint256 px;
        uint256 terms;
        bytes32 r;
        bytes32 vs;
        ECVRF.Proof proof;
    }

    /// @notice One request of a group; see `Request`.
    struct Item {
        RequestTerms terms;
        address consumer;
        bytes32 inputHash;
    }

    /// @notice An answer and those of its requests that are to be settled now.
    struct Group {
        Answer answer;
        uint256[] witnesses;
        Item[] items;
    }

    /// @notice Why a group or an item of a settlement was left out.
    enum SkipReason {
        None,
        /// no items, or none of them open
        NothingOpen,
        /// unknown, settled already, or not of this key
        NotOpen,
        /// another block or confirmation level than the group's first item, or not after the item before it
        NotOfGroup,
        NotMature,
        BlockHashUnavailable,
        AnswerExpired,
        /// in the first blocks after maturity only the signed settler may settle
        NotSettler,
        /// detail: the `ECVRF.Code`
        BadProof,
        BadSignature,
        /// the signer has no live lease for the app, or signed under another policy version; detail: its address
        SignerNotAuthorized,
        /// too little gas was left to give the callback its limit
        InsufficientGas
    }

    enum FailureReason {
        /// the consumer reverted, or ran out of the gas that it had asked for
        Reverted,
        /// there is no code at the consumer's address
        NoCode
    }

    /// @param keyLine What was asked for; `keyHash` the key that it was resolved to.
    event RandomnessRequested(
        bytes32 indexed requestId,
        address indexed consumer,
        bytes32 indexed keyLine,
        bytes32 keyHash,
        uint256 account,
        RequestTerms terms,
        bytes32 inputHash
    );

    /// @param charge What the account paid, wei.
    event RandomnessFulfilled(bytes32 indexed requestId, uint256 charge);

    /// @param beta The group's output, from which `retryCallback` derives the same words.
    event CallbackFailed(bytes32 indexed requestId, FailureReason reason, bytes32 beta, uint256 charge);

    event CallbackRetried(bytes32 indexed requestId);

    /// @param released What went back to the account, wei. The request can be settled still.
    event RequestRefunded(bytes32 indexed requestId, uint256 released);

    event GroupSkipped(uint256 indexed group, SkipReason reason, uint256 detail);
    event ItemSkipped(bytes32 indexed requestId, SkipReason reason);
    event BlockHashPinned(uint256 indexed blockNumber, bytes32 blockHash);

    error BadWordCount(uint256 numWords);
    error CallbackGasTooHigh(uint256 callbackGasLimit);
    error BadConfirmations(uint256 confirmations);
    error InputTooLong(uint256 length);

    /// @notice The request could not be served now: the base fee is above its price cap.
    error PriceCapBelowBaseFee(uint256 maxGasPrice, uint256 baseFee);

    /// @notice The line has no active key.
    error NoActiveKey(bytes32 keyLine);

    /// @notice No worker of the app has had a lease for `workerGrace` seconds: nobody would answer.
    error NoLiveWorker(address app);

    error NotAllowedToSpend(uint256 account, address consumer);
    error ReserveTooLarge(uint256 reserve);
    error WrongStatus(bytes32 requestId, RequestStatus status);
    error NotYetRefundable(uint256 fromBlock);
    error NotMatureYet(uint256 fromBlock);
    error BlockHashNotAvailable(uint256 blockNumber);
    error WrongOutput(bytes32 requestId);
    error RetryReserved(address caller, uint256 untilBlock);
    error InsufficientGasForCallback(uint256 available, uint256 needed);
    error CallbackReverted(bytes32 requestId);
    error WrongKey(bytes32 keyHash);
    error BadProof(ECVRF.Code code);
    error BadConfiguration(string parameter);

    /// @notice The requests are not all of one block, key and confirmation level.
    error NotOneGroup();

    // ---------------------------------------------------------------- functions

    /// @notice Asks for words. Value sent along is paid into the account first.
    function requestRandomness(RandomnessParams calldata params) external payable returns (bytes32 requestId);

    /// @notice What a request reserves, wei: the most that it can cost.
    function quoteRequest(uint256 callbackGasLimit, uint256 numWords, uint256 maxGasPrice)
        external
        view
        returns (uint256 reserve);

    /// @notice Anyone: settles requests of one group. What is done or can't be done is skipped with an event.
    /// @param witnesses Those of the answer's proof.
    /// @param items In the order of their sequence numbers.
    function settleAnswer(Answer calldata answer, uint256[] calldata witnesses, Item[] calldata items) external;

    /// @notice Anyone: settles several groups; one that can't be settled takes no other with it.
    function settle(Group[] calldata groups) external;

    /// @notice Repeats a failed callback with the same words and at least its gas limit; the caller pays. In the first blocks
    /// after the failure only the consumer or the account's owner may. Reverts if the callback does.
    /// @param beta From the event `CallbackFailed`.
    function retryCallback(Request calldata request, bytes32 beta) external;

    /// @notice Anyone: releases the reserve of a request that wasn't answered in time, and pins its block's hash. The request
    /// can be settled still, at nobody's charge.
    function refund(Request calldata request) external;

    /// @notice Anyone: keeps the hash of a block past the chain's window. Nothing to do if it is kept already.
    function pinBlockHash(uint256 blockNumber) external;

    /// @notice The words of an open request, for a consumer that brings its answer itself: reverts unless the request is
    /// open, mature and `proof` is valid for it. Needs no signature, since the value is fixed; changes nothing. It serves
    /// every request: the caller checks that `request.consumer` is itself.
    function verifyAnswer(
        Request calldata request,
        uint256 px,
        uint8 parity,
        ECVRF.Proof calldata proof,
        uint256[] calldata witnesses
    ) external view returns (bytes32 requestId, uint256[] memory words);

    function requestIdOf(Request calldata request) external view returns (bytes32);
    function requestStatus(bytes32 requestId) external view returns (RequestStatus);

    /// @notice The status, why it is pending, and the block from which it can be answered.
    function explain(Request calldata request)
        external
        view
        returns (RequestStatus status, PendingReason reason, uint256 maturesAt);

    /// @notice Whether one of `members`, requests of one group, was answered: then the words of all of them are public. A member
    /// whose slot was used again counts as answered. From maturity on treat them as public in any case: an answer may be known
    /// before it is settled.
    function groupRevealed(Request[] calldata members) external view returns (bool);

    /// @notice During a callback: the key whose words are being delivered, and its state.
    function callbackKey() external view returns (bytes32 keyHash, KeyState state);

    /// @notice The hash of a block that answers can be bound to: from the chain or a pin; zero if neither has it.
    function blockHashOf(uint256 blockNumber) external view returns (bytes32);

    /// @notice A pinned hash, or zero.
    function pinnedBlockHash(uint256 blockNumber) external view returns (bytes32);

    function registry() external view returns (IEnclaveRegistry);

    /// @notice Whether `confirmations` is one of the coordinator's levels.
    function isConfirmationLevel(uint8 confirmations) external view returns (bool);

    /// @notice All levels, rising.
    function confirmationLevels() external view returns (uint8[] memory);

    /// @notice The most words of a request, bytes of its input, and gas of its callback.
    function MAX_WORDS() external view returns (uint256);
    function MAX_INPUT() external view returns (uint256);
    function MAX_CALLBACK_GAS() external view returns (uint256);

    /// @notice Wei per request, besides gas.
    function flatPremium() external view returns (uint256);

    /// @notice The most that is paid per gas above the base fee, wei. A payee who proposes the block pays the tip to itself, so
    /// this bounds what it can earn that way.
    function tipCap() external view returns (uint256);

    /// @notice Blocks after which an unanswered request can be refunded.
    function refundBlocks() external view returns (uint256);

    /// @notice Blocks after maturity in which only the signed settler may settle.
    function settlerBlocks() external view returns (uint256);

    /// @notice Blocks after a failed callback in which only the consumer or the account's owner may retry.
    function retryBlocks() external view returns (uint256);

    /// @notice Seconds for which requests are taken after an app's last lease ended.
    function workerGrace() external view returns (uint256);
}
