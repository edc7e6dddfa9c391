// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {ECVRF} from "./ECVRF.sol";
import {ECVRFSelfTest} from "./ECVRFSelfTest.sol";
import {IVRFCoordinator} from "./interfaces/IVRFCoordinator.sol";
import {RandomnessHashes} from "./RandomnessHashes.sol";
import {RequestTerms, RequestTermsLib} from "./RequestTerms.sol";
import {SlotWord, SlotWordLib} from "./SlotWord.sol";
import {VRFSettlement} from "./VRFSettlement.sol";

/// @title The coordinator of randomness, but for what differs between chains
/// @dev IVRFCoordinator is the specification.
abstract contract VRFCoordinatorBase is VRFSettlement {
    /// @inheritdoc IVRFCoordinator
    uint256 public constant MAX_WORDS = 500;
    /// @inheritdoc IVRFCoordinator
    uint256 public constant MAX_INPUT = 1024;

    /// @inheritdoc IVRFCoordinator
    /// @dev With it and a settlement's own needs a transaction stays below the 2^24 gas that EIP-7825 allows.
    uint256 public constant MAX_CALLBACK_GAS = 15_000_000;

    uint256 private constant MAX_LEVEL = 200;

    /// @inheritdoc IVRFCoordinator
    uint256 public immutable refundBlocks;
    /// @inheritdoc IVRFCoordinator
    uint256 public immutable workerGrace;

    /// @dev Bit c is set if c confirmations may be asked for.
    uint256 private immutable _levels;

    constructor(Config memory config) VRFSettlement(config) {
        if (config.confirmationLevels.length == 0 || config.confirmationLevels.length > 8) {
            revert BadConfiguration("confirmationLevels");
        }
        uint256 levels;
        uint256 highest;
        for (uint256 i = 0; i < config.confirmationLevels.length; ++i) {
            uint256 level = config.confirmationLevels[i];
            if (level == 0 || level > MAX_LEVEL) revert BadConfiguration("confirmationLevels");
            levels |= 1 << level;
            if (level > highest) highest = level;
        }
        // A refund pins the block's hash, so it must come while the chain still serves it.
        if (config.refundBlocks <= highest + config.settlerBlocks || config.refundBlocks >= _hashWindow()) {
            revert BadConfiguration("refundBlocks");
        }
        if (config.workerGrace > 366 days) revert BadConfiguration("workerGrace");
        if (config.epochNotice > 366 days) revert BadConfiguration("epochNotice");
        if (config.deathNotice < 30 days || config.deathNotice > 3660 days) revert BadConfiguration("deathNotice");
        ECVRFSelfTest.run();

        refundBlocks = config.refundBlocks;
        workerGrace = config.workerGrace;
        _levels = levels;
    }

    // ---------------------------------------------------------------- request

    /// @inheritdoc IVRFCoordinator
    function requestRandomness(RandomnessParams calldata params) external payable returns (bytes32 requestId) {
        if (params.numWords == 0 || params.numWords > MAX_WORDS) revert BadWordCount(params.numWords);
        if (params.callbackGasLimit > MAX_CALLBACK_GAS) revert CallbackGasTooHigh(params.callbackGasLimit);
        if (!isConfirmationLevel(params.confirmations)) revert BadConfirmations(params.confirmations);
        if (params.input.length > MAX_INPUT) revert InputTooLong(params.input.length);
        if (params.maxGasPrice < block.basefee) revert PriceCapBelowBaseFee(params.maxGasPrice, block.basefee);

        bytes32 keyHash = _servedKey(params.keyLine);
        bytes32 inputHash = params.input.length == 0 ? bytes32(0) : keccak256(params.input);

        uint256 id = params.account == 0 ? accountId(msg.sender, 0) : params.account;
        if (!mayRequest(id, msg.sender)) revert NotAllowedToSpend(id, msg.sender);

        Account memory a = _loadAccount(id);
        if (msg.value == 0) _open(id, a);
        else _deposit(id, a);
        uint256 slot = _takeSlot(id, a);
        uint256 reserve = quoteRequest(params.callbackGasLimit, params.numWords, params.maxGasPrice);
        if (reserve > type(uint80).max) revert ReserveTooLarge(reserve);
        if (reserve > a.balance) revert InsufficientBalance(id, a.balance, reserve);
        unchecked {
            a.balance -= uint88(reserve);
        }
        _storeAccount(id, a);

        RequestTerms terms = RequestTermsLib.pack(
            params.numWords,
            params.callbackGasLimit,
            params.confirmations,
            params.maxGasPrice,
            uint40(_blockNumber()),
            ++_counters.sequence,
            uint16(slot),
            a.index
        );
        bytes32 requestHash = RandomnessHashes.request(terms, msg.sender, params.keyLine, keyHash, inputHash);
        requestId = RandomnessHashes.requestId(requestHash, terms);
        _slots[terms.locator()] = SlotWordLib.pending(requestHash, reserve);

        emit RandomnessRequested(requestId, msg.sender, params.keyLine, keyHash, id, terms, inputHash);
    }

    /// @inheritdoc IVRFCoordinator
    function quoteRequest(uint256 callbackGasLimit, uint256 numWords, uint256 maxGasPrice)
        public
        view
        returns (uint256 reserve)
    {
        uint256 gas_ = TX_GAS + GROUP_GAS + RESERVED_WITNESSES * WITNESS_GAS + ITEM_GAS + FAILURE_GAS;
        gas_ += callbackGasLimit + CALLBACK_OVERHEAD_GAS + numWords * WORD_GAS;
        return gas_ * maxGasPrice + _dataFee(GROUP_BYTES + ITEM_BYTES) + flatPremium;
    }

    /// @inheritdoc IVRFCoordinator
    function refund(Request calldata request) external locked {
        RequestTerms terms = request.terms;
        bytes32 requestHash = RandomnessHashes.request(request);
        bytes32 requestId = RandomnessHashes.requestId(requestHash, terms);
        SlotWord word = _slots[terms.locator()];
        if (!word.isOpen(requestHash) || word.state() == SlotWordLib.REFUNDED) {
            revert WrongStatus(requestId, _status(requestHash, word));
        }
        uint256 fromBlock = terms.blockNumber() + refundBlocks;
        if (_blockNumber() < fromBlock) revert NotYetRefundable(fromBlock);

        uint256 reserve = word.reserve();
        _slots[terms.locator()] = word.refunded();
        uint256 id = accountAt[uint32(terms.accountIndex())];
        Account memory a = _loadAccount(id);
        a.balance += uint88(reserve);
        _storeAccount(id, a);
        emit RequestRefunded(requestId, reserve);

        _pin(terms.blockNumber());
    }

    // ---------------------------------------------------------------- views

    /// @inheritdoc IVRFCoordinator
    function verifyAnswer(
        Request calldata request,
        uint256 px,
        uint8 parity,
        ECVRF.Proof calldata proof,
        uint256[] calldata witnesses
    ) external view returns (bytes32 requestId, uint256[] memory words) {
        RequestTerms terms = request.terms;
        bytes32 requestHash = RandomnessHashes.request(request);
        requestId = RandomnessHashes.requestId(requestHash, terms);
        SlotWord word = _slots[terms.locator()];
        if (!word.isOpen(requestHash)) revert WrongStatus(requestId, _status(requestHash, word));
        if (_blockNumber() < _maturity(terms)) revert NotMatureYet(_maturity(terms));
        if (ECVRF.keyHash(px, parity) != request.keyHash) revert WrongKey(ECVRF.keyHash(px, parity));
        bytes32 blockHash = _blockHash(terms.blockNumber());
        if (blockHash == 0) revert BlockHashNotAvailable(terms.blockNumber());

        (ECVRF.Code code, bytes32 beta) =
            ECVRF.verify(px, parity, RandomnessHashes.alpha(request.keyHash, terms, blockHash), proof, witnesses);
        if (code != ECVRF.Code.Valid) revert BadProof(code);

        words = new uint256[](terms.numWords());
        for (uint256 i = 0; i < words.length; ++i) {
            words[i] = RandomnessHashes.word(beta, requestId, i);
        }
    }

    /// @inheritdoc IVRFCoordinator
    function requestIdOf(Request calldata request) external view returns (bytes32) {
        return RandomnessHashes.requestId(RandomnessHashes.request(request), request.terms);
    }

    /// @inheritdoc IVRFCoordinator
    function requestStatus(bytes32 requestId) external view returns (RequestStatus) {
        return _status(requestId, _slots[uint48(uint256(requestId))]);
    }

    /// @inheritdoc IVRFCoordinator
    function explain(Request calldata request)
        external
        view
        returns (RequestStatus status, PendingReason reason, uint256 maturesAt)
    {
        RequestTerms terms = request.terms;
        status = _status(RandomnessHashes.request(request), _slots[terms.locator()]);
        maturesAt = _maturity(terms);
        if (status != RequestStatus.Pending && status != RequestStatus.Refunded) return (status, reason, maturesAt);

        if (_blockNumber() < maturesAt) reason = PendingReason.AwaitingConfirmations;
        else if (_blockHash(terms.blockNumber()) == 0) reason = PendingReason.BlockHashUnavailable;
        else if (registry.liveUntil(appOf(request.keyLine)) < block.timestamp) reason = PendingReason.NoLiveWorker;
        else if (block.basefee > terms.maxGasPrice()) reason = PendingReason.BaseFeeAboveCap;
        else reason = PendingReason.AwaitingAnswer;
    }

    /// @inheritdoc IVRFCoordinator
    function groupRevealed(Request[] calldata members) external view returns (bool) {
        for (uint256 i = 0; i < members.length; ++i) {
            Request calldata member = members[i];
            bytes32 requestHash = RandomnessHashes.request(member);
            if (!member.terms.sameGroup(members[0].terms) || member.keyHash != members[0].keyHash) {
                revert NotOneGroup();
            }
            RequestStatus status = _status(requestHash, _slots[member.terms.locator()]);
            if (
                status == RequestStatus.Fulfilled || status == RequestStatus.CallbackFailed
                    || status == RequestStatus.Recycled
            ) return true;
        }
        return false;
    }

    /// @inheritdoc IVRFCoordinator
    function blockHashOf(uint256 blockNumber) external view returns (bytes32) {
        return _blockHash(blockNumber);
    }

    /// @inheritdoc IVRFCoordinator
    function confirmationLevels() external view returns (uint8[] memory levels) {
        levels = new uint8[](8);
        uint256 count;
        for (uint256 c = 1; c <= MAX_LEVEL; ++c) {
            if (isConfirmationLevel(uint8(c))) levels[count++] = uint8(c);
        }
        assembly ("memory-safe") {
            mstore(levels, count)
        }
    }

    /// @inheritdoc IVRFCoordinator
    function isConfirmationLevel(uint8 confirmations) public view returns (bool) {
        return _levels >> confirmations & 1 == 1;
    }

    // ---------------------------------------------------------------- inside a request

    /// @dev The active key of the line, if its app has had a live worker in the last `workerGrace` seconds. The registry is
    /// asked only when the line's own memory of that has run out, once per grace time.
    function _servedKey(bytes32 keyLine) private returns (bytes32 keyHash) {
        uint256 word = _active[keyLine];
        keyHash = bytes32(word & ECVRF.KEY_HASH_MASK);
        if (keyHash == 0) revert NoActiveKey(keyLine);
        unchecked {
            if (block.timestamp - uint40(word) <= workerGrace) return keyHash;
        }

        address app = appOf(keyLine);
        uint256 until = registry.liveUntil(app);
        if (until >= block.timestamp) _active[keyLine] = uint256(keyHash) | uint40(block.timestamp);
        else if (until + workerGrace < block.timestamp) revert NoLiveWorker(app);
    }
}
