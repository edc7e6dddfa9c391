// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {IVRFConsumer} from "./interfaces/IVRFConsumer.sol";
import {IVRFCoordinator} from "./interfaces/IVRFCoordinator.sol";

/// @title What a consumer of Chainlink VRF v2.5 implements
interface IChainlinkV25Consumer {
    function rawFulfillRandomWords(uint256 requestId, uint256[] calldata randomWords) external;
}

/// @title Serves consumers that were written for Chainlink VRF v2.5, unmodified
/// @notice Such a consumer takes this contract for its coordinator. What its request fields mean here:
///  - `subId`: an account of the coordinator. Its owner adds this contract to the account (`IAccounts.addConsumer`) and
///    the consumer here (`addConsumer`).
///  - `keyHash`: a key line.
///  - `requestConfirmations`: rounded up to the next level that the coordinator has.
///  - `callbackGasLimit`: what the consumer gets at least; the gas that forwarding takes comes on top.
///  - `extraArgs`: empty, or VRF ExtraArgsV1. Payment is in the native token whatever it says.
///
/// A callback that reverts isn't lost: the words are kept, and `IVRFCoordinator.retryCallback` repeats it with the same
/// ones. There are no subscriptions to create, transfer or cancel here, and no LINK.
contract ChainlinkV25Adapter is IVRFConsumer {
    /// @dev Laid out as VRFV2PlusClient.RandomWordsRequest, whose name is not part of a selector.
    struct RandomWordsRequest {
        bytes32 keyHash;
        uint256 subId;
        uint16 requestConfirmations;
        uint32 callbackGasLimit;
        uint32 numWords;
        bytes extraArgs;
    }

    struct Pending {
        address consumer;
        uint32 callbackGasLimit;
    }

    bytes4 public constant EXTRA_ARGS_V1_TAG = bytes4(keccak256("VRF ExtraArgsV1"));

    /// @notice The most that a consumer can ask for, with which forwarding stays below the coordinator's own limit.
    uint32 public constant MAX_CALLBACK_GAS = 14_000_000;
    uint32 public constant MAX_WORDS = 500;

    /// @dev What forwarding takes besides the consumer's own gas, in all and per word. Measured: 9,700, of which 7,600
    /// read and clear a slot and look at the consumer, and 7; contracts/test/consumer/ChainlinkV25Adapter.t.sol holds
    /// it.
    uint256 private constant FORWARD_GAS = 11_500;
    uint256 private constant FORWARD_WORD_GAS = 10;

    /// @dev What is kept back from the consumer, to return or to report that it reverted.
    uint256 private constant AFTER_CALL_GAS = 1_000;

    IVRFCoordinator public immutable coordinator;

    /// @notice The gas price, wei, up to which accounts pay whose owners have set no other.
    uint64 public immutable defaultMaxGasPrice;

    /// @dev Bit c is set if the coordinator has the confirmation level c.
    uint256 private immutable _levels;

    /// @notice Whether the owner of `subId` lets `consumer` spend from it.
    mapping(uint256 subId => mapping(address consumer => bool)) public isConsumer;

    mapping(uint256 subId => uint64) private _maxGasPrices;

    /// @dev Exists from request to delivery.
    mapping(bytes32 requestId => Pending) private _pending;

    /// @notice As Chainlink's coordinator emits it; `preSeed` has no meaning here and is zero. The end of a request is
    /// in the coordinator's events, which carry the same request id.
    event RandomWordsRequested(
        bytes32 indexed keyHash,
        uint256 requestId,
        uint256 preSeed,
        uint256 indexed subId,
        uint16 minimumRequestConfirmations,
        uint32 callbackGasLimit,
        uint32 numWords,
        bytes extraArgs,
        address indexed sender
    );

    event SubscriptionConsumerAdded(uint256 indexed subId, address consumer);
    event SubscriptionConsumerRemoved(uint256 indexed subId, address consumer);
    event MaxGasPriceSet(uint256 indexed subId, uint64 maxGasPrice);

    error NoCoordinator(address coordinator);
    error NotCoordinator(address caller);
    error MustBeSubOwner(address owner);
    error InvalidConsumer(uint256 subId, address consumer);
    error InvalidRequestConfirmations(uint16 have, uint16 min, uint16 max);
    error GasLimitTooBig(uint32 have, uint32 want);
    error NumWordsTooBig(uint32 have, uint32 want);
    error InvalidExtraArgsTag();
    error InvalidExtraArgs();

    /// @notice No such request, or delivered.
    error NotPending(bytes32 requestId);

    /// @notice Too little gas to give the consumer its limit.
    error InsufficientGas(uint256 available, uint256 needed);

    /// @notice The consumer reverted, or has no code. The words are kept.
    error ConsumerReverted(address consumer);

    modifier onlySubOwner(uint256 subId) {
        address owner = address(uint160(subId >> 96));
        if (msg.sender != owner) revert MustBeSubOwner(owner);
        _;
    }

    constructor(IVRFCoordinator coordinator_, uint64 defaultMaxGasPrice_) {
        if (address(coordinator_).code.length == 0) revert NoCoordinator(address(coordinator_));
        coordinator = coordinator_;
        defaultMaxGasPrice = defaultMaxGasPrice_;

        uint256 levels;
        uint8[] memory all = coordinator_.confirmationLevels();
        for (uint256 i = 0; i < all.length; ++i) {
            levels |= 1 << all[i];
        }
        _levels = levels;
    }

    // ---------------------------------------------------------------- what a consumer calls

    /// @notice Asks for words, on behalf of the caller.
    function requestRandomWords(RandomWordsRequest calldata req) external returns (uint256 requestId) {
        if (!isConsumer[req.subId][msg.sender]) revert InvalidConsumer(req.subId, msg.sender);
        if (req.callbackGasLimit > MAX_CALLBACK_GAS) revert GasLimitTooBig(req.callbackGasLimit, MAX_CALLBACK_GAS);
        if (req.numWords > MAX_WORDS) revert NumWordsTooBig(req.numWords, MAX_WORDS);
        _checkExtraArgs(req.extraArgs);

        bytes32 id = coordinator.requestRandomness(
            IVRFCoordinator.RandomnessParams({
                keyLine: req.keyHash,
                account: req.subId,
                maxGasPrice: maxGasPriceOf(req.subId),
                callbackGasLimit: forwardingGas(req.callbackGasLimit, req.numWords),
                numWords: uint16(req.numWords),
                confirmations: confirmationsFor(req.requestConfirmations),
                input: ""
            })
        );
        _pending[id] = Pending(msg.sender, req.callbackGasLimit);
        requestId = uint256(id);
        emit RandomWordsRequested(
            req.keyHash,
            requestId,
            0,
            req.subId,
            req.requestConfirmations,
            req.callbackGasLimit,
            req.numWords,
            req.extraArgs,
            msg.sender
        );
    }

    // ---------------------------------------------------------------- what the coordinator calls

    /// @inheritdoc IVRFConsumer
    /// @dev Passes on all gas but what it needs to end, so at least the consumer's limit. In a retry that is as much as
    /// the caller gives: so a limit that was too low isn't the end of a request.
    function rawFulfillRandomness(bytes32 requestId, uint256[] calldata) external {
        if (msg.sender != address(coordinator)) revert NotCoordinator(msg.sender);
        Pending memory pending = _pending[requestId];
        if (pending.consumer == address(0)) revert NotPending(requestId);
        delete _pending[requestId];

        address consumer = pending.consumer;
        if (consumer.code.length == 0) revert ConsumerReverted(consumer);
        bytes4 selector = IChainlinkV25Consumer.rawFulfillRandomWords.selector;
        uint256 data;
        assembly ("memory-safe") {
            // The two functions take the same arguments, so the call's data differ in the selector alone.
            data := mload(0x40)
            mstore(data, selector)
            calldatacopy(add(data, 0x04), 0x04, sub(calldatasize(), 0x04))
        }

        // EIP-150: a call gets at most 63/64 of what is left.
        uint256 available = gasleft() - gasleft() / 64;
        uint256 needed = pending.callbackGasLimit + AFTER_CALL_GAS;
        if (available < needed) revert InsufficientGas(available, needed);

        bool ok;
        assembly ("memory-safe") {
            // Nothing that is returned gets copied.
            ok := call(sub(gas(), AFTER_CALL_GAS), consumer, 0, data, calldatasize(), 0, 0)
        }
        if (!ok) revert ConsumerReverted(consumer);
    }

    // ---------------------------------------------------------------- what an account's owner calls

    /// @notice Account owner: lets `consumer` spend from the account through this contract.
    function addConsumer(uint256 subId, address consumer) external onlySubOwner(subId) {
        isConsumer[subId][consumer] = true;
        emit SubscriptionConsumerAdded(subId, consumer);
    }

    /// @notice Account owner. Open requests of the consumer are not affected.
    function removeConsumer(uint256 subId, address consumer) external onlySubOwner(subId) {
        isConsumer[subId][consumer] = false;
        emit SubscriptionConsumerRemoved(subId, consumer);
    }

    /// @notice Account owner: the highest gas price, wei, that the account pays for; zero for the default.
    function setMaxGasPrice(uint256 subId, uint64 maxGasPrice) external onlySubOwner(subId) {
        _maxGasPrices[subId] = maxGasPrice;
        emit MaxGasPriceSet(subId, maxGasPrice);
    }

    /// @notice Anyone: pays into an account, as Chainlink's function of this name does.
    function fundSubscriptionWithNative(uint256 subId) external payable {
        coordinator.deposit{value: msg.value}(subId);
    }

    // ---------------------------------------------------------------- views

    /// @notice The request that is open under this id, or kept for a retry; zeros if there is none.
    function pendingRequest(uint256 requestId) external view returns (address consumer, uint32 callbackGasLimit) {
        Pending memory pending = _pending[bytes32(requestId)];
        return (pending.consumer, pending.callbackGasLimit);
    }

    function maxGasPriceOf(uint256 subId) public view returns (uint64 maxGasPrice) {
        maxGasPrice = _maxGasPrices[subId];
        if (maxGasPrice == 0) maxGasPrice = defaultMaxGasPrice;
    }

    /// @notice The coordinator's confirmation level for a wish.
    function confirmationsFor(uint16 wish) public view returns (uint8) {
        for (uint256 c = wish; c <= 200; ++c) {
            if (_levels >> c & 1 == 1) return uint8(c);
        }
        (uint16 lowest, uint16 highest) = (0, 0);
        for (uint16 c = 1; c <= 200; ++c) {
            if (_levels >> c & 1 == 0) continue;
            if (lowest == 0) lowest = c;
            highest = c;
        }
        revert InvalidRequestConfirmations(wish, lowest, highest);
    }

    /// @notice The coordinator's callback gas limit with which a consumer gets `callbackGasLimit`: for `quoteRequest`.
    function forwardingGas(uint256 callbackGasLimit, uint256 numWords) public pure returns (uint24) {
        // 64/63 rounded up: what must be there for a call to get its 63/64.
        uint256 atCall = callbackGasLimit + callbackGasLimit / 63 + 1;
        return uint24(atCall + FORWARD_GAS + FORWARD_WORD_GAS * numWords);
    }

    /// @dev Exactly what VRFV2PlusClient._argsToBytes makes, or nothing.
    function _checkExtraArgs(bytes calldata extraArgs) private pure {
        if (extraArgs.length == 0) return;
        if (bytes4(extraArgs) != EXTRA_ARGS_V1_TAG) revert InvalidExtraArgsTag();
        if (extraArgs.length != 36 || uint256(bytes32(extraArgs[4:])) > 1) revert InvalidExtraArgs();
    }
}
