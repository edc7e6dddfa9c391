// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";

import {IEnclaveRegistry} from "../attestation/IEnclaveRegistry.sol";
import {Accounts} from "./Accounts.sol";
import {PlainEvm} from "./chain/PlainEvm.sol";
import {ECVRF} from "./ECVRF.sol";
import {ECVRFSelfTest} from "./ECVRFSelfTest.sol";
import {IVRFConsumer} from "./interfaces/IVRFConsumer.sol";
import {IVRFCoordinator} from "./interfaces/IVRFCoordinator.sol";
import {KeyLines} from "./KeyLines.sol";
import {RequestTerms, RequestTermsLib} from "./RequestTerms.sol";
import {SlotWord, SlotWordLib} from "./SlotWord.sol";

/// @title The coordinator of randomness for chains whose blocks are their own
/// @dev IVRFCoordinator is the specification.
contract VRFCoordinator is IVRFCoordinator, Accounts, KeyLines, PlainEvm, EIP712 {
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

    uint256 public constant MAX_WORDS = 500;
    uint256 public constant MAX_INPUT = 1024;

    /// @dev With it and a settlement's own needs a transaction stays below the 2^24 gas that EIP-7825 allows.
    uint256 public constant MAX_CALLBACK_GAS = 15_000_000;

    bytes32 private constant ALPHA_DOMAIN = keccak256("veritee/randomness/v1/alpha");
    bytes32 private constant REQUEST_DOMAIN = keccak256("veritee/randomness/v1/request");
    bytes32 private constant WORD_DOMAIN = keccak256("veritee/randomness/v1/word");
    bytes32 private constant RETRY_DOMAIN = keccak256("veritee/randomness/v1/retry");
    bytes32 private constant ANSWER_TYPEHASH = keccak256(
        "Answer(bytes32 alpha,bytes gamma,bytes32 keyHash,address app,uint32 policyVersion,uint32 payee,address settler,uint64 notAfter)"
    );

    /// @dev What a settlement costs beyond its callbacks, in gas, fitted to receipts; contracts/test/Charge.t.sol holds them.
    /// Per transaction (shared by its groups), per group and per witness (shared by its items), per item, per word, and what a
    /// failed callback costs more.
    uint256 private constant TX_GAS = 21_500;
    uint256 private constant GROUP_GAS = 34_000;
    uint256 private constant WITNESS_GAS = 1_000;
    uint256 private constant ITEM_GAS = 9_000;
    uint256 private constant WORD_GAS = 150;
    uint256 private constant FAILURE_GAS = 14_000;

    /// @dev The reserve covers this many witnesses; one proof in 2^16 has more, and is not charged for the rest.
    uint256 private constant RESERVED_WITNESSES = 16;

    /// @dev What must be left after a callback that used all its gas, to record its outcome.
    uint256 private constant AFTER_CALLBACK_GAS = 40_000;

    /// @inheritdoc IVRFCoordinator
    IEnclaveRegistry public immutable registry;
    /// @inheritdoc IVRFCoordinator
    uint256 public immutable flatPremium;
    /// @inheritdoc IVRFCoordinator
    uint256 public immutable tipCap;
    /// @inheritdoc IVRFCoordinator
    uint256 public immutable refundBlocks;
    /// @inheritdoc IVRFCoordinator
    uint256 public immutable settlerBlocks;
    /// @inheritdoc IVRFCoordinator
    uint256 public immutable retryBlocks;
    /// @inheritdoc IVRFCoordinator
    uint256 public immutable workerGrace;

    /// @dev Bit c is set if c confirmations may be asked for.
    uint256 private immutable _levels;

    /// @inheritdoc IVRFCoordinator
    mapping(uint256 blockNumber => bytes32 blockHash) public pinnedBlockHash;

    constructor(Config memory config)
        KeyLines(config.owner, config.epochNotice, config.deathNotice)
        EIP712("veritee VRFCoordinator", "1")
    {
        if (address(config.registry).code.length == 0) {
            revert BadConfiguration("registry");
        }
        if (config.confirmationLevels.length == 0 || config.confirmationLevels.length > 8) {
            revert BadConfiguration("confirmationLevels");
        }
        uint256 levels;
        uint256 highest;
        for (uint256 i = 0; i < config.confirmationLevels.length; ++i) {
            uint256 level = config.confirmationLevels[i];
            if (level == 0 || level > 200) revert BadConfiguration("confirmationLevels");
            levels |= 1 << level;
            if (level > highest) highest = level;
        }
        // A refund pins the block's hash, so it must come while the chain still serves it.
        if (config.refundBlocks <= highest + config.settlerBlocks || config.refundBlocks >= _hashWindow()) {
            revert BadConfiguration("refundBlocks");
        }
        if (config.flatPremium > 1 ether) revert BadConfiguration("flatPremium");
        if (config.deathNotice < 30 days) revert BadConfiguration("deathNotice");
        ECVRFSelfTest.run();

        registry = config.registry;
        flatPremium = config.flatPremium;
        tipCap = config.tipCap;
        refundBlocks = config.refundBlocks;
        settlerBlocks = config.settlerBlocks;
        retryBlocks = config.retryBlocks;
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
        bytes32 requestHash = _requestHash(terms, msg.sender, params.keyLine, keyHash, inputHash);
        requestId = _requestId(requestHash, terms);
        _slots[terms.locator()] = SlotWordLib.pending(requestHash, reserve);

        emit RandomnessRequested(requestId, msg.sender, params.keyLine, keyHash, id, terms, inputHash);
    }

    /// @inheritdoc IVRFCoordinator
    function quoteRequest(uint256 callbackGasLimit, uint256 numWords, uint256 maxGasPrice)
        public
        view
        returns (uint256 reserve)
    {
        uint256 overhead = TX_GAS + GROUP_GAS + RESERVED_WITNESSES * WITNESS_GAS + ITEM_GAS + FAILURE_GAS;
        return (callbackGasLimit + overhead + numWords * WORD_GAS) * maxGasPrice + flatPremium;
    }

    // ---------------------------------------------------------------- settle

    /// @inheritdoc IVRFCoordinator
    function settleAnswer(Answer calldata answer, uint256[] calldata witnesses, Item[] calldata items) external {
        if (_lockWord() != 0) revert Locked();
        _settleGroup(answer, witnesses, items, 0, 1);
    }

    /// @inheritdoc IVRFCoordinator
    function settle(Group[] calldata groups) external {
        if (_lockWord() != 0) revert Locked();
        for (uint256 i = 0; i < groups.length; ++i) {
            Group calldata group = groups[i];
            _settleGroup(group.answer, group.witnesses, group.items, i, groups.length);
        }
    }

    /// @inheritdoc IVRFCoordinator
    function retryCallback(Request calldata request, bytes32 beta) external locked {
        RequestTerms terms = request.terms;
        bytes32 requestHash = _hashOf(request);
        bytes32 requestId = _requestId(requestHash, terms);
        SlotWord word = _slots[terms.locator()];
        if (!word.isFailed(requestHash)) revert WrongStatus(requestId, _status(requestHash, word));
        if (!word.isOutput(_outputCommitment(requestHash, beta))) revert WrongOutput(requestId);

        uint256 reservedUntil = word.failedAt() + retryBlocks;
        bool entitled =
            msg.sender == request.consumer || msg.sender == _ownerOf(accountAt[uint32(terms.accountIndex())]);
        if (!entitled && _blockNumber() <= reservedUntil) revert RetryReserved(msg.sender, reservedUntil);

        uint256 needed = terms.callbackGasLimit() + AFTER_CALLBACK_GAS;
        uint256 available = gasleft() - gasleft() / 64;
        if (available < needed + terms.numWords() * WORD_GAS) revert InsufficientGasForCallback(available, needed);

        _slots[terms.locator()] = SlotWordLib.delivering();
        _setLockWord(uint256(request.keyHash) | 1);
        // More gas than asked for does no harm: the caller pays for it.
        if (!_callback(request.consumer, requestId, beta, terms.numWords(), gasleft())) {
            revert CallbackReverted(requestId);
        }
        _slots[terms.locator()] = SlotWordLib.fulfilled(requestHash, 0, 0, 0);
        emit CallbackRetried(requestId);
    }

    /// @inheritdoc IVRFCoordinator
    function refund(Request calldata request) external locked {
        RequestTerms terms = request.terms;
        bytes32 requestHash = _hashOf(request);
        bytes32 requestId = _requestId(requestHash, terms);
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

    /// @inheritdoc IVRFCoordinator
    function pinBlockHash(uint256 blockNumber) external {
        if (!_pin(blockNumber)) revert BlockHashNotAvailable(blockNumber);
    }

    // ---------------------------------------------------------------- views

    /// @inheritdoc IVRFCoordinator
    function verifyAnswer(
        Request calldata request,
        uint256 px,
        uint8 parity,
        ECVRF.Proof calldata proof,
        uint256[] calldata witnesses
    ) external view returns (uint256[] memory words) {
        RequestTerms terms = request.terms;
        bytes32 requestHash = _hashOf(request);
        bytes32 requestId = _requestId(requestHash, terms);
        SlotWord word = _slots[terms.locator()];
        if (!word.isOpen(requestHash)) revert WrongStatus(requestId, _status(requestHash, word));
        if (_blockNumber() < _maturity(terms)) revert NotMatureYet(_maturity(terms));
        if (ECVRF.keyHash(px, parity) != request.keyHash) revert WrongKey(ECVRF.keyHash(px, parity));
        bytes32 blockHash = _blockHash(terms.blockNumber());
        if (blockHash == 0) revert BlockHashNotAvailable(terms.blockNumber());

        (ECVRF.Code code, bytes32 beta) =
            ECVRF.verify(px, parity, _alpha(request.keyHash, terms, blockHash), proof, witnesses);
        if (code != ECVRF.Code.Valid) revert BadProof(code);

        words = new uint256[](terms.numWords());
        for (uint256 i = 0; i < words.length; ++i) {
            words[i] = uint256(keccak256(abi.encode(WORD_DOMAIN, beta, requestId, i)));
        }
    }

    /// @inheritdoc IVRFCoordinator
    function requestIdOf(Request calldata request) external view returns (bytes32) {
        return _requestId(_hashOf(request), request.terms);
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
        status = _status(_hashOf(request), _slots[terms.locator()]);
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
            bytes32 requestHash = _hashOf(member);
            if (!member.terms.sameGroup(members[0].terms) || member.keyHash != members[0].keyHash) {
                revert WrongStatus(_requestId(requestHash, member.terms), RequestStatus.None);
            }
            RequestStatus status = _status(requestHash, _slots[member.terms.locator()]);
            if (status == RequestStatus.Fulfilled || status == RequestStatus.CallbackFailed) return true;
        }
        return false;
    }

    /// @inheritdoc IVRFCoordinator
    function callbackKey() external view returns (bytes32 keyHash, KeyState state) {
        // The lock's holder leaves the key there, whose low 40 bits are free.
        keyHash = bytes32(_lockWord() & ECVRF.KEY_HASH_MASK);
        state = _keyState(keyHash);
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

    // ---------------------------------------------------------------- inside a settlement

    function _settleGroup(
        Answer calldata answer,
        uint256[] calldata witnesses,
        Item[] calldata items,
        uint256 index,
        uint256 groups
    ) private {
        (SkipReason reason, uint256 detail) = _trySettle(answer, witnesses, items, groups);
        if (reason != SkipReason.None) emit GroupSkipped(index, reason, detail);
    }

    /// @dev Nothing here reverts for what an answer or an item is like. Cheap checks come first; what is open is found before
    /// the proof is verified, so that a settlement that comes second costs little. Until the lock is taken only this contract's
    /// own code, precompiles and static calls run.
    function _trySettle(Answer calldata answer, uint256[] calldata witnesses, Item[] calldata items, uint256 groups)
        private
        returns (SkipReason, uint256)
    {
        unchecked {
            if (items.length == 0) return (SkipReason.NothingOpen, 0);
            RequestTerms first = items[0].terms;
            uint256 terms = answer.terms;
            if (uint64(terms >> 72) < block.timestamp) return (SkipReason.AnswerExpired, uint64(terms >> 72));
            uint256 madeIn = first.blockNumber();
            uint256 matureAt = madeIn + first.confirmations();
            if (_blockNumber() < matureAt) return (SkipReason.NotMature, matureAt);
            address settler = terms >> 136 & 1 == 1 ? msg.sender : answer.settler;
            if (settler != msg.sender && settler != address(0) && _blockNumber() < matureAt + settlerBlocks) {
                return (SkipReason.NotSettler, uint256(uint160(settler)));
            }
            bytes32 blockHash = _blockHash(madeIn);
            if (blockHash == 0) return (SkipReason.BlockHashUnavailable, madeIn);

            bytes32 keyHash = ECVRF.keyHash(answer.px, uint8(terms));
            (uint256 open, uint256 count) = _openItems(items, answer.keyLine, keyHash);
            if (count == 0) return (SkipReason.NothingOpen, 0);

            bytes32 alpha = _alpha(keyHash, first, blockHash);
            (ECVRF.Code code, bytes32 beta) = ECVRF.verify(answer.px, uint8(terms), alpha, answer.proof, witnesses);
            if (code != ECVRF.Code.Valid) return (SkipReason.BadProof, uint256(code));

            address app = appOf(answer.keyLine);
            bytes32 digest = _hashTypedDataV4(_answerHash(alpha, answer.proof, keyHash, app, settler, terms));
            address signer = _recover(digest, answer.r, answer.vs);
            if (signer == address(0)) return (SkipReason.BadSignature, 0);
            if (!registry.isAuthorized(signer, uint32(terms >> 8), app)) {
                return (SkipReason.SignerNotAuthorized, uint256(uint160(signer)));
            }

            _setLockWord(uint256(keyHash) | 1);
            uint256 gasShare = (TX_GAS / groups + GROUP_GAS + witnesses.length * WITNESS_GAS) / count;
            for (uint256 i = 0; i < count; ++i) {
                (bytes32 requestHash, SlotWord word, Item calldata item) = _opened(open, i);
                _deliver(item, requestHash, word, beta, uint32(terms >> 40), gasShare);
            }
            _unlock();
            return (SkipReason.None, 0);
        }
    }

    /// @dev Zero unless the signature, compact as in EIP-2098, is valid and its s is in the lower half.
    function _recover(bytes32 digest, bytes32 r, bytes32 vs) private pure returns (address) {
        uint256 s = uint256(vs) & type(uint256).max >> 1;
        if (s > ECVRF.N / 2) return address(0);
        return ecrecover(digest, 27 + uint8(uint256(vs) >> 255), r, bytes32(s));
    }

    /// @dev Finds the items that are open and of the group, and reports the others. Sequence numbers must rise, so that no
    /// item comes twice.
    /// @return open A memory pointer to three words per open item: its request hash, its slot's word, its calldata pointer.
    function _openItems(Item[] calldata items, bytes32 keyLine, bytes32 keyHash)
        private
        returns (uint256 open, uint256 count)
    {
        assembly ("memory-safe") {
            open := mload(0x40)
            mstore(0x40, add(open, mul(items.length, 0x60)))
        }
        unchecked {
            RequestTerms previous = items[0].terms;
            for (uint256 i = 0; i < items.length; ++i) {
                Item calldata item;
                assembly ("memory-safe") {
                    item := add(items.offset, mul(i, 0x60))
                }
                RequestTerms terms = item.terms;
                bytes32 requestHash = _requestHash(terms, item.consumer, keyLine, keyHash, item.inputHash);
                SlotWord word = _slots[terms.locator()];
                if (i != 0 && !terms.follows(previous)) {
                    emit ItemSkipped(_requestId(requestHash, terms), SkipReason.NotOfGroup);
                } else if (!word.isOpen(requestHash)) {
                    emit ItemSkipped(_requestId(requestHash, terms), SkipReason.NotOpen);
                } else {
                    assembly ("memory-safe") {
                        let entry := add(open, mul(count, 0x60))
                        mstore(entry, requestHash)
                        mstore(add(entry, 0x20), word)
                        mstore(add(entry, 0x40), item)
                    }
                    ++count;
                    previous = terms;
                }
            }
        }
    }

    /// @dev Entry `i` of what `_openItems` found.
    function _opened(uint256 open, uint256 i)
        private
        pure
        returns (bytes32 requestHash, SlotWord word, Item calldata item)
    {
        assembly ("memory-safe") {
            let entry := add(open, mul(i, 0x60))
            requestHash := mload(entry)
            word := mload(add(entry, 0x20))
            item := mload(add(entry, 0x40))
        }
    }

    /// @dev State first, then the callback, then the money: the slot reads `Delivering` meanwhile, so nothing that the callback
    /// does can reach it, and requests that it makes take other slots.
    function _deliver(
        Item calldata item,
        bytes32 requestHash,
        SlotWord word,
        bytes32 beta,
        uint256 payee,
        uint256 gasShare
    ) private {
        unchecked {
            RequestTerms terms = item.terms;
            uint256 locator = terms.locator();
            bytes32 requestId = _requestId(requestHash, terms);
            uint256 available = gasleft() - gasleft() / 64;
            if (available < terms.callbackGasLimit() + AFTER_CALLBACK_GAS + terms.numWords() * WORD_GAS) {
                emit ItemSkipped(requestId, SkipReason.InsufficientGas);
                return;
            }

            _slots[locator] = SlotWordLib.delivering();
            uint256 used = gasleft();
            bool ok = _callback(item.consumer, requestId, beta, terms.numWords(), terms.callbackGasLimit());
            used = used - gasleft() + gasShare + (ok ? ITEM_GAS : ITEM_GAS + FAILURE_GAS);

            uint256 reserve = word.reserve();
            uint256 charge = payee == 0 ? 0 : _charge(used, reserve, terms.maxGasPrice());
            if (ok) {
                _slots[locator] = SlotWordLib.fulfilled(requestHash, payee, reserve - charge, charge);
                emit RandomnessFulfilled(requestId, charge);
            } else {
                _slots[locator] = SlotWordLib.failed(requestHash, _outputCommitment(requestHash, beta), _blockNumber());
                _settleAccount(terms, reserve - charge, charge, payee);
                emit CallbackFailed(requestId, beta, charge);
            }
        }
    }

    /// @dev A slot that keeps a failed request has no room for money, which goes to the account at once.
    function _settleAccount(RequestTerms terms, uint256 leftover, uint256 charge, uint256 payee) private {
        uint256 id = accountAt[uint32(terms.accountIndex())];
        Account memory a = _loadAccount(id);
        _credit(a, leftover, charge, uint32(payee));
        _storeAccount(id, a);
    }

    /// @dev Never more than the reserve, which is nothing after a refund.
    function _charge(uint256 gasUsed, uint256 reserve, uint256 price) private view returns (uint256 charge) {
        unchecked {
            uint256 highest = block.basefee + tipCap;
            if (highest < price) price = highest;
            if (tx.gasprice < price) price = tx.gasprice;
            charge = gasUsed * price + flatPremium;
            if (charge > reserve) charge = reserve;
        }
    }

    /// @dev Builds the call beyond the free memory pointer, without keeping it, and copies nothing back. A consumer without
    /// code would accept anything: that is a failed callback.
    function _callback(address consumer, bytes32 requestId, bytes32 beta, uint256 words, uint256 gasLimit)
        private
        returns (bool ok)
    {
        if (consumer.code.length == 0) return false;
        bytes4 selector = IVRFConsumer.rawFulfillRandomness.selector;
        bytes32 domain = WORD_DOMAIN;
        assembly ("memory-safe") {
            let start := mload(0x40)
            let preimage := add(start, add(0x84, shl(5, words)))
            mstore(preimage, domain)
            mstore(add(preimage, 0x20), beta)
            mstore(add(preimage, 0x40), requestId)

            mstore(start, selector)
            mstore(add(start, 0x04), requestId)
            mstore(add(start, 0x24), 0x40)
            mstore(add(start, 0x44), words)
            for { let i := 0 } lt(i, words) { i := add(i, 1) } {
                mstore(add(preimage, 0x60), i)
                mstore(add(add(start, 0x64), shl(5, i)), keccak256(preimage, 0x80))
            }
            ok := call(gasLimit, consumer, 0, start, add(0x64, shl(5, words)), 0, 0)
        }
    }

    // ---------------------------------------------------------------- hashes

    // Each is keccak256(abi.encode(...)) of the listed words, written beyond the free memory pointer without keeping them.

    function _alpha(bytes32 keyHash, RequestTerms terms, bytes32 blockHash) private view returns (bytes32 hash) {
        bytes32 domain = ALPHA_DOMAIN;
        uint256 blockNumber = terms.blockNumber();
        uint256 confirmations = terms.confirmations();
        assembly ("memory-safe") {
            let m := mload(0x40)
            mstore(m, domain)
            mstore(add(m, 0x20), chainid())
            mstore(add(m, 0x40), address())
            mstore(add(m, 0x60), keyHash)
            mstore(add(m, 0x80), blockNumber)
            mstore(add(m, 0xa0), confirmations)
            mstore(add(m, 0xc0), blockHash)
            hash := keccak256(m, 0xe0)
        }
    }

    function _hashOf(Request calldata request) private view returns (bytes32) {
        return _requestHash(request.terms, request.consumer, request.keyLine, request.keyHash, request.inputHash);
    }

    function _requestHash(RequestTerms terms, address consumer, bytes32 keyLine, bytes32 keyHash, bytes32 inputHash)
        private
        view
        returns (bytes32 hash)
    {
        bytes32 domain = REQUEST_DOMAIN;
        assembly ("memory-safe") {
            let m := mload(0x40)
            mstore(m, domain)
            mstore(add(m, 0x20), chainid())
            mstore(add(m, 0x40), address())
            mstore(add(m, 0x60), terms)
            mstore(add(m, 0x80), consumer)
            mstore(add(m, 0xa0), keyLine)
            mstore(add(m, 0xc0), keyHash)
            mstore(add(m, 0xe0), inputHash)
            hash := keccak256(m, 0x100)
        }
    }

    /// @dev The EIP-712 struct that a worker signs. `gamma` is of type bytes, 64 of them, so its hash stands in the struct.
    function _answerHash(
        bytes32 alpha,
        ECVRF.Proof calldata proof,
        bytes32 keyHash,
        address app,
        address settler,
        uint256 terms
    ) private pure returns (bytes32 hash) {
        bytes32 typeHash = ANSWER_TYPEHASH;
        assembly ("memory-safe") {
            let m := mload(0x40)
            calldatacopy(m, proof, 0x40)
            let gammaHash := keccak256(m, 0x40)
            mstore(m, typeHash)
            mstore(add(m, 0x20), alpha)
            mstore(add(m, 0x40), gammaHash)
            mstore(add(m, 0x60), keyHash)
            mstore(add(m, 0x80), app)
            mstore(add(m, 0xa0), and(shr(8, terms), 0xffffffff))
            mstore(add(m, 0xc0), and(shr(40, terms), 0xffffffff))
            mstore(add(m, 0xe0), settler)
            mstore(add(m, 0x100), and(shr(72, terms), 0xffffffffffffffff))
            hash := keccak256(m, 0x120)
        }
    }

    /// @dev The hash, with the place of the request's state in the low 48 bits.
    function _requestId(bytes32 requestHash, RequestTerms terms) private pure returns (bytes32) {
        return bytes32(uint256(requestHash) >> 48 << 48 | terms.locator());
    }

    function _outputCommitment(bytes32 requestHash, bytes32 beta) private pure returns (bytes32) {
        return keccak256(abi.encode(RETRY_DOMAIN, uint256(requestHash) >> 48, beta));
    }

    // ---------------------------------------------------------------- state

    /// @dev Takes a request's hash or its id: they agree in all the bits that are used.
    function _status(bytes32 requestHash, SlotWord word) private pure returns (RequestStatus) {
        uint256 state = word.state();
        if (state == SlotWordLib.NONE) return RequestStatus.None;
        if (word.isOpen(requestHash)) {
            return state == SlotWordLib.PENDING ? RequestStatus.Pending : RequestStatus.Refunded;
        }
        if (word.isFulfilled(requestHash) || state == SlotWordLib.DELIVERING) return RequestStatus.Fulfilled;
        if (word.isFailed(requestHash)) return RequestStatus.CallbackFailed;
        return RequestStatus.Recycled;
    }

    function _maturity(RequestTerms terms) private pure returns (uint256) {
        return terms.blockNumber() + terms.confirmations();
    }

    /// @dev Zero if the hash can't be had: alpha would be known in advance, so no path goes on with zero.
    function _blockHash(uint256 blockNumber) private view returns (bytes32 hash) {
        hash = _chainBlockHash(blockNumber);
        if (hash == 0) hash = pinnedBlockHash[blockNumber];
    }

    function _pin(uint256 blockNumber) private returns (bool) {
        if (pinnedBlockHash[blockNumber] != 0) return true;
        bytes32 hash = _chainBlockHash(blockNumber);
        if (hash == 0) return false;
        pinnedBlockHash[blockNumber] = hash;
        emit BlockHashPinned(blockNumber, hash);
        return true;
    }
}
