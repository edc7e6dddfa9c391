// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";

import {IEnclaveRegistry} from "../attestation/IEnclaveRegistry.sol";
import {Accounts} from "./Accounts.sol";
import {ChainAdapter} from "./chain/ChainAdapter.sol";
import {ECVRF} from "./ECVRF.sol";
import {IVRFConsumer} from "./interfaces/IVRFConsumer.sol";
import {IVRFCoordinator} from "./interfaces/IVRFCoordinator.sol";
import {KeyLines} from "./KeyLines.sol";
import {RandomnessHashes} from "./RandomnessHashes.sol";
import {RequestTerms} from "./RequestTerms.sol";
import {SlotWord, SlotWordLib} from "./SlotWord.sol";

/// @title How answers are checked, delivered and charged
/// @dev Three checks, then the state changes: the proof, the signature, the request. Then the callback.
abstract contract VRFSettlement is IVRFCoordinator, Accounts, KeyLines, ChainAdapter, EIP712 {
    /// @dev What a settlement costs beyond its callbacks, in gas, fitted to receipts, which devnet/gas holds it to: per
    /// transaction (once, shared by its groups), per group and per witness (once a transaction, shared by the items settled), per
    /// item, and what a failed callback costs more. What it takes to derive the words, to mark the slot and to reach the consumer
    /// is measured with the callback, so only the reserve needs a bound of it.
    uint256 internal constant TX_GAS = 21_500;
    uint256 internal constant GROUP_GAS = 31_000;
    uint256 internal constant WITNESS_GAS = 950;
    uint256 internal constant ITEM_GAS = 6_300;
    uint256 internal constant FAILURE_GAS = 11_000;
    uint256 internal constant CALLBACK_OVERHEAD_GAS = 7_000;
    uint256 internal constant WORD_GAS = 150;

    /// @dev Bytes of calldata per group and per item, for chains that charge for them.
    uint256 internal constant GROUP_BYTES = 640;
    uint256 internal constant ITEM_BYTES = 96;

    /// @dev The reserve covers this many witnesses; one proof in 2^16 has more, and is not charged for the rest.
    uint256 internal constant RESERVED_WITNESSES = 16;

    /// @dev What must be left after a callback that used all its gas: recording a failure may write a fresh word.
    uint256 internal constant AFTER_CALLBACK_GAS = 60_000;

    /// @inheritdoc IVRFCoordinator
    IEnclaveRegistry public immutable registry;
    /// @inheritdoc IVRFCoordinator
    uint256 public immutable flatPremium;
    /// @inheritdoc IVRFCoordinator
    uint256 public immutable tipCap;
    /// @inheritdoc IVRFCoordinator
    uint256 public immutable settlerBlocks;
    /// @inheritdoc IVRFCoordinator
    uint256 public immutable retryBlocks;

    /// @inheritdoc IVRFCoordinator
    mapping(uint256 blockNumber => bytes32 blockHash) public pinnedBlockHash;

    constructor(Config memory config)
        KeyLines(config.owner, config.epochNotice, config.deathNotice)
        EIP712("veritee VRFCoordinator", "1")
    {
        if (address(config.registry).code.length == 0) {
            revert BadConfiguration("registry");
        }
        if (config.flatPremium > 1 ether) revert BadConfiguration("flatPremium");
        if (config.tipCap > 1 ether) revert BadConfiguration("tipCap");
        if (config.retryBlocks > 1_000_000) revert BadConfiguration("retryBlocks");

        registry = config.registry;
        flatPremium = config.flatPremium;
        tipCap = config.tipCap;
        settlerBlocks = config.settlerBlocks;
        retryBlocks = config.retryBlocks;
    }

    /// @inheritdoc IVRFCoordinator
    function settleAnswer(Answer calldata answer, uint256[] calldata witnesses, Item[] calldata items) external {
        uint256 earlier = _settledEarlier();
        _settleGroup(answer, witnesses, items, 0, earlier, earlier == 0 ? TX_GAS : 0);
    }

    /// @inheritdoc IVRFCoordinator
    function settle(Group[] calldata groups) external {
        uint256 shared = _settledEarlier() == 0 ? TX_GAS : 0;
        for (uint256 i = 0; i < groups.length; ++i) {
            Group calldata group = groups[i];
            _settleGroup(group.answer, group.witnesses, group.items, i, _settledEarlier(), shared / groups.length);
        }
    }

    /// @inheritdoc IVRFCoordinator
    function retryCallback(Request calldata request, bytes32 beta) external locked {
        RequestTerms terms = request.terms;
        bytes32 requestHash = RandomnessHashes.request(request);
        bytes32 requestId = RandomnessHashes.requestId(requestHash, terms);
        SlotWord word = _slots[terms.locator()];
        if (!word.isFailed(requestHash)) revert WrongStatus(requestId, _status(requestHash, word));
        if (!word.isOutput(RandomnessHashes.output(requestHash, beta))) revert WrongOutput(requestId);

        uint256 reservedUntil = word.failedAt() + retryBlocks;
        bool entitled =
            msg.sender == request.consumer || msg.sender == _ownerOf(accountAt[uint32(terms.accountIndex())]);
        if (!entitled && _blockNumber() <= reservedUntil) revert RetryReserved(msg.sender, reservedUntil);

        (uint256 data, uint256 size) = _callbackData(requestId, beta, terms.numWords());
        uint256 needed = terms.callbackGasLimit() + AFTER_CALLBACK_GAS;
        uint256 available = gasleft() - gasleft() / 64;
        if (available < needed) revert InsufficientGasForCallback(available, needed);

        _slots[terms.locator()] = SlotWordLib.delivering();
        uint256 lock = _lockWord();
        _setLockWord(uint256(request.keyHash) | DELIVERING | LOCKED);
        // More gas than asked for does no harm: the caller pays for it.
        if (!_callback(request.consumer, data, size, gasleft())) revert CallbackReverted(requestId);
        _setLockWord(lock);
        _slots[terms.locator()] = SlotWordLib.fulfilled(requestHash, 0, 0, 0);
        emit CallbackRetried(requestId);
    }

    /// @inheritdoc IVRFCoordinator
    function pinBlockHash(uint256 blockNumber) external {
        if (!_pin(blockNumber)) revert BlockHashNotAvailable(blockNumber);
    }

    /// @inheritdoc IVRFCoordinator
    function callbackKey() external view returns (bytes32 keyHash, KeyState state) {
        // Whoever delivers leaves the key in the lock's word.
        uint256 word = _lockWord();
        if (word & DELIVERING != 0) keyHash = bytes32(word & ECVRF.KEY_HASH_MASK);
        state = _keyState(keyHash);
    }

    function _settleGroup(
        Answer calldata answer,
        uint256[] calldata witnesses,
        Item[] calldata items,
        uint256 index,
        uint256 earlier,
        uint256 shared
    ) private {
        (SkipReason reason, uint256 detail) = _trySettle(answer, witnesses, items, earlier, shared);
        if (reason != SkipReason.None) emit GroupSkipped(index, reason, detail);
    }

    /// @dev Nothing here reverts for what an answer or an item says; only calldata that isn't an ABI encoding does. Cheap checks
    /// come first; what is open is found before the proof is verified, so that a settlement that comes second costs little.
    /// Until the lock is taken only this contract's own code, precompiles and static calls run.
    /// @param earlier See `_settledEarlier`.
    /// @param shared This group's share of the transaction's own gas.
    function _trySettle(
        Answer calldata answer,
        uint256[] calldata witnesses,
        Item[] calldata items,
        uint256 earlier,
        uint256 shared
    ) private returns (SkipReason, uint256) {
        unchecked {
            if (items.length == 0) return (SkipReason.NothingOpen, 0);
            RequestTerms first;
            assembly ("memory-safe") {
                first := calldataload(items.offset)
            }
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

            bytes32 alpha = RandomnessHashes.alpha(keyHash, first, blockHash);
            (ECVRF.Code code, bytes32 beta) = ECVRF.verify(answer.px, uint8(terms), alpha, answer.proof, witnesses);
            if (code != ECVRF.Code.Valid) return (SkipReason.BadProof, uint256(code));

            address app = appOf(answer.keyLine);
            bytes32 digest =
                _hashTypedDataV4(RandomnessHashes.answer(alpha, answer.proof, keyHash, app, settler, terms));
            address signer = _recover(digest, answer.r, answer.vs);
            if (signer == address(0)) return (SkipReason.BadSignature, 0);
            if (!_isAuthorized(signer, uint32(terms >> 8), app)) {
                return (SkipReason.SignerNotAuthorized, uint256(uint160(signer)));
            }

            _setLockWord(uint256(keyHash) | DELIVERING | LOCKED);
            if (earlier == 0 || _isNew(alpha, earlier)) shared += GROUP_GAS + witnesses.length * WITNESS_GAS;
            shared /= count;
            uint256 fee = _dataFee(GROUP_BYTES / count + ITEM_BYTES) + flatPremium;
            for (uint256 i = 0; i < count; ++i) {
                (bytes32 requestHash, SlotWord word, Item calldata item) = _opened(open, i);
                // Two requests that their maker has found a collision for (2^84) must not both take the slot's reserve.
                if (i != 0 && SlotWord.unwrap(_slots[item.terms.locator()]) != SlotWord.unwrap(word)) {
                    emit ItemSkipped(RandomnessHashes.requestId(requestHash, item.terms), SkipReason.NotOpen);
                    continue;
                }
                _deliver(item, requestHash, word, beta, uint32(terms >> 40), shared, fee);
            }
            _setLockWord(uint256(alpha) & ~LOCK_BITS | SETTLED);
            return (SkipReason.None, 0);
        }
    }

    /// @dev Zero, or what the last settlement in this transaction left in the lock's word: its group's alpha, and SETTLED. A
    /// transaction is charged for once, and so is each group in it, however somebody cuts them up into calls.
    function _settledEarlier() private view returns (uint256 word) {
        word = _lockWord();
        if (word & LOCKED != 0) revert Locked();
    }

    /// @dev Whether alpha's group wasn't settled earlier in the transaction. Only the last alpha is in the lock's word; it joins
    /// the others, each under its own transient word, when a further settlement comes.
    function _isNew(bytes32 alpha, uint256 earlier) private returns (bool isNew) {
        uint256 bits = LOCK_BITS;
        assembly ("memory-safe") {
            tstore(or(earlier, bits), 1)
            isNew := iszero(tload(or(alpha, bits)))
        }
    }

    /// @dev registry.isAuthorized, but a registry that reverts says no and takes no other group with it.
    function _isAuthorized(address signer, uint256 version, address app) private view returns (bool authorized) {
        address target = address(registry);
        bytes4 selector = IEnclaveRegistry.isAuthorized.selector;
        assembly ("memory-safe") {
            let m := mload(0x40)
            mstore(m, selector)
            mstore(add(m, 0x04), signer)
            mstore(add(m, 0x24), version)
            mstore(add(m, 0x44), app)
            mstore(0x00, 0)
            let ok := staticcall(gas(), target, m, 0x64, 0x00, 0x20)
            authorized := and(and(ok, eq(returndatasize(), 0x20)), eq(mload(0x00), 1))
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
            RequestTerms previous;
            assembly ("memory-safe") {
                previous := calldataload(items.offset)
            }
            for (uint256 i = 0; i < items.length; ++i) {
                Item calldata item;
                assembly ("memory-safe") {
                    item := add(items.offset, mul(i, 0x60))
                }
                RequestTerms terms = item.terms;
                bytes32 requestHash = RandomnessHashes.request(terms, item.consumer, keyLine, keyHash, item.inputHash);
                SlotWord word = _slots[terms.locator()];
                if (i != 0 && !terms.follows(previous)) {
                    emit ItemSkipped(RandomnessHashes.requestId(requestHash, terms), SkipReason.NotOfGroup);
                } else if (!word.isOpen(requestHash)) {
                    emit ItemSkipped(RandomnessHashes.requestId(requestHash, terms), SkipReason.NotOpen);
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
        uint256 shared,
        uint256 fee
    ) private {
        unchecked {
            RequestTerms terms = item.terms;
            uint256 locator = terms.locator();
            bytes32 requestId = RandomnessHashes.requestId(requestHash, terms);
            // The words come before the test of gas: what they cost grows with the memory that was used before.
            uint256 used = gasleft();
            (uint256 data, uint256 size) = _callbackData(requestId, beta, terms.numWords());
            if (gasleft() - gasleft() / 64 < terms.callbackGasLimit() + AFTER_CALLBACK_GAS) {
                emit ItemSkipped(requestId, SkipReason.InsufficientGas);
                return;
            }

            _slots[locator] = SlotWordLib.delivering();
            bool ok = _callback(item.consumer, data, size, terms.callbackGasLimit());
            used = used - gasleft() + shared + (ok ? ITEM_GAS : ITEM_GAS + FAILURE_GAS);

            uint256 reserve = word.reserve();
            uint256 charge = payee == 0 ? 0 : _charge(used, terms.maxGasPrice(), fee, reserve);
            if (ok) {
                _slots[locator] = SlotWordLib.fulfilled(requestHash, payee, reserve - charge, charge);
                emit RandomnessFulfilled(requestId, charge);
            } else {
                _slots[locator] =
                    SlotWordLib.failed(requestHash, RandomnessHashes.output(requestHash, beta), _blockNumber());
                _settleAccount(terms, reserve - charge, charge, payee);
                FailureReason reason = item.consumer.code.length == 0 ? FailureReason.NoCode : FailureReason.Reverted;
                emit CallbackFailed(requestId, reason, beta, charge);
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
    function _charge(uint256 gasUsed, uint256 price, uint256 fee, uint256 reserve)
        private
        view
        returns (uint256 charge)
    {
        unchecked {
            uint256 highest = block.basefee + tipCap;
            if (highest < price) price = highest;
            if (tx.gasprice < price) price = tx.gasprice;
            charge = gasUsed * price + fee;
            if (charge > reserve) charge = reserve;
        }
    }

    /// @dev Builds the callback's calldata beyond the free memory pointer, without keeping it: nothing may be allocated between
    /// this and the call.
    function _callbackData(bytes32 requestId, bytes32 beta, uint256 words)
        private
        pure
        returns (uint256 data, uint256 size)
    {
        bytes4 selector = IVRFConsumer.rawFulfillRandomness.selector;
        bytes32 domain = RandomnessHashes.WORD_DOMAIN;
        assembly ("memory-safe") {
            data := mload(0x40)
            size := add(0x64, shl(5, words))
            let preimage := add(data, add(0x20, size))
            mstore(preimage, domain)
            mstore(add(preimage, 0x20), beta)
            mstore(add(preimage, 0x40), requestId)

            mstore(data, selector)
            mstore(add(data, 0x04), requestId)
            mstore(add(data, 0x24), 0x40)
            mstore(add(data, 0x44), words)
            for { let i := 0 } lt(i, words) { i := add(i, 1) } {
                mstore(add(preimage, 0x60), i)
                mstore(add(add(data, 0x64), shl(5, i)), keccak256(preimage, 0x80))
            }
        }
    }

    /// @dev Copies nothing back. A consumer without code would accept anything: that is a failed callback.
    function _callback(address consumer, uint256 data, uint256 size, uint256 gasLimit) private returns (bool ok) {
        if (consumer.code.length == 0) return false;
        assembly ("memory-safe") {
            ok := call(gasLimit, consumer, 0, data, size, 0, 0)
        }
    }

    /// @dev Takes a request's hash or its id: they agree in all the bits that are used.
    function _status(bytes32 requestHash, SlotWord word) internal pure returns (RequestStatus) {
        uint256 state = word.state();
        if (state == SlotWordLib.NONE) return RequestStatus.None;
        if (word.isOpen(requestHash)) {
            return state == SlotWordLib.PENDING ? RequestStatus.Pending : RequestStatus.Refunded;
        }
        if (word.isFulfilled(requestHash) || state == SlotWordLib.DELIVERING) return RequestStatus.Fulfilled;
        if (word.isFailed(requestHash)) return RequestStatus.CallbackFailed;
        return RequestStatus.Recycled;
    }

    function _maturity(RequestTerms terms) internal pure returns (uint256) {
        return terms.blockNumber() + terms.confirmations();
    }

    /// @dev Zero if the hash can't be had: alpha would be known in advance, so no path goes on with zero.
    function _blockHash(uint256 blockNumber) internal view returns (bytes32 hash) {
        hash = _chainBlockHash(blockNumber);
        if (hash == 0) hash = pinnedBlockHash[blockNumber];
    }

    function _pin(uint256 blockNumber) internal returns (bool) {
        if (pinnedBlockHash[blockNumber] != 0) return true;
        bytes32 hash = _chainBlockHash(blockNumber);
        if (hash == 0) return false;
        pinnedBlockHash[blockNumber] = hash;
        emit BlockHashPinned(blockNumber, hash);
        return true;
    }
}
