// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

import {IAccounts} from "./interfaces/IAccounts.sol";
import {SlotWord, SlotWordLib} from "./SlotWord.sol";

/// @title Accounts, the slots of their requests, and payees
/// @dev Money is conserved: the contract's balance is never less than the sum of all balances, of all that is owed or earned,
/// and of the reserves, leftovers and debts in slots.
abstract contract Accounts is IAccounts {
    /// @dev Sequence numbers and indices, one word.
    struct Counters {
        uint48 sequence;
        uint32 accounts;
        uint32 payees;
    }

    /// @dev New accounts fill this many slots before they use one again, so that a status survives a few requests.
    uint256 internal constant MIN_SLOTS = 8;
    uint256 internal constant MAX_SLOTS = 4095;

    /// @dev Bits of the lock's word: somebody holds it; something was settled in this transaction, and the other bits are those
    /// of the last alpha; words are being delivered, and the other bits are those of the key's hash.
    uint256 internal constant LOCKED = 1;
    uint256 internal constant SETTLED = 2;
    uint256 internal constant DELIVERING = 4;
    uint256 internal constant LOCK_BITS = 7;

    /// @dev Transient.
    uint256 private constant LOCK = uint256(keccak256("veritee/randomness/v1/lock"));

    /// @inheritdoc IAccounts
    mapping(uint32 index => uint256 id) public accountAt;

    /// @inheritdoc IAccounts
    mapping(uint32 payee => uint256 amount) public earned;

    /// @inheritdoc IAccounts
    mapping(uint32 payee => address recipient) public payeeRecipient;

    mapping(uint256 locator => SlotWord) internal _slots;
    Counters internal _counters;

    mapping(uint256 id => uint256 word) private _accounts;
    mapping(uint256 id => mapping(address consumer => bool)) private _consumers;
    mapping(address recipient => uint32) private _payeeOf;

    modifier locked() {
        _lock();
        _;
        _unlock();
    }

    modifier onlyAccountOwner(uint256 id) {
        if (_ownerOf(id) != msg.sender) revert NotAccountOwner(id, msg.sender);
        _;
    }

    /// @inheritdoc IAccounts
    function accountId(address owner, uint96 number) public pure returns (uint256) {
        return uint256(uint160(owner)) << 96 | number;
    }

    /// @inheritdoc IAccounts
    function deposit(uint256 id) external payable {
        Account memory a = _loadAccount(id);
        _deposit(id, a);
        _storeAccount(id, a);
    }

    /// @inheritdoc IAccounts
    function withdraw(uint256 id, address to, uint256 amount) external locked onlyAccountOwner(id) {
        if (to == address(0)) revert ZeroRecipient();
        Account memory a = _loadAccount(id);
        _sweep(a, 0, a.slots, amount);
        if (amount == type(uint256).max) amount = a.balance;
        if (amount > a.balance) revert InsufficientBalance(id, a.balance, amount);

        a.balance -= uint88(amount);
        _storeAccount(id, a);
        emit Withdrawn(id, to, amount);

        _send(to, amount);
    }

    /// @inheritdoc IAccounts
    function addConsumer(uint256 id, address consumer) external onlyAccountOwner(id) {
        _consumers[id][consumer] = true;
        emit ConsumerAdded(id, consumer);
    }

    /// @inheritdoc IAccounts
    function removeConsumer(uint256 id, address consumer) external onlyAccountOwner(id) {
        _consumers[id][consumer] = false;
        emit ConsumerRemoved(id, consumer);
    }

    /// @inheritdoc IAccounts
    function sweep(uint256 id, uint256 first, uint256 count) external locked {
        Account memory a = _loadAccount(id);
        uint256 end = count > a.slots || first > a.slots - count ? a.slots : first + count;
        _sweep(a, first, end, type(uint256).max);
        _storeAccount(id, a);
    }

    /// @inheritdoc IAccounts
    function registerPayee(address recipient) external returns (uint32 payee) {
        if (recipient == address(0)) revert ZeroRecipient();
        payee = _payeeOf[recipient];
        if (payee != 0) return payee;

        payee = ++_counters.payees;
        _payeeOf[recipient] = payee;
        payeeRecipient[payee] = recipient;
        emit PayeeRegistered(payee, recipient);
    }

    /// @inheritdoc IAccounts
    function collect(uint32 payee, uint256[] calldata accounts) external locked {
        address recipient = payeeRecipient[payee];
        if (recipient == address(0)) revert UnknownPayee(payee);

        uint256 amount = earned[payee];
        earned[payee] = 0;
        for (uint256 i = 0; i < accounts.length; ++i) {
            Account memory a = _loadAccount(accounts[i]);
            if (a.payee != payee || a.owed == 0) continue;
            amount += a.owed;
            a.owed = 0;
            _storeAccount(accounts[i], a);
        }
        emit Collected(payee, recipient, amount);

        _send(recipient, amount);
    }

    /// @inheritdoc IAccounts
    function account(uint256 id) external view returns (Account memory) {
        return _loadAccount(id);
    }

    /// @inheritdoc IAccounts
    function balances(uint256 id) external view returns (uint256 available, uint256 sweepable, uint256 reserved) {
        Account memory a = _loadAccount(id);
        available = a.balance;
        for (uint256 slot = 0; slot < a.slots; ++slot) {
            SlotWord word = _slots[_locator(a.index, slot)];
            if (word.state() == SlotWordLib.FULFILLED) sweepable += word.leftover();
            if (word.state() == SlotWordLib.PENDING) reserved += word.reserve();
        }
    }

    /// @inheritdoc IAccounts
    function mayRequest(uint256 id, address consumer) public view returns (bool) {
        return _ownerOf(id) == consumer || _consumers[id][consumer];
    }

    /// @dev Takes msg.value into the account, which is opened if need be.
    function _deposit(uint256 id, Account memory a) internal {
        _open(id, a);
        a.balance += SafeCast.toUint88(msg.value);
        emit Deposited(id, msg.sender, msg.value);
    }

    function _open(uint256 id, Account memory a) internal {
        if (a.index != 0) return;
        if (_ownerOf(id) == address(0)) revert ZeroOwner();
        a.index = ++_counters.accounts;
        accountAt[a.index] = id;
        emit AccountOpened(id, a.index);
    }

    /// @dev Finds a free slot and moves what its last request left to the account. Two slots are looked at, then the account
    /// grows by one: so it settles at about as many slots as it ever has requests open, and a request that is never answered
    /// costs little. Only an account that can't grow any more searches all of them.
    function _takeSlot(uint256 id, Account memory a) internal returns (uint256 slot) {
        unchecked {
            uint256 size = a.slots;
            slot = a.cursor;
            uint256 looks = size < MIN_SLOTS ? 0 : size == MAX_SLOTS ? MAX_SLOTS : 2;
            for (uint256 i = 0; i < looks; ++i) {
                SlotWord word = _slots[_locator(a.index, slot)];
                uint256 next = slot + 1 == size ? 0 : slot + 1;
                if (word.isFree()) {
                    _credit(a, word.leftover(), word.owed(), word.payee());
                    a.cursor = uint16(next);
                    return slot;
                }
                slot = next;
            }
            if (size == MAX_SLOTS) revert TooManyOpenRequests(id);

            a.cursor = uint16(slot);
            a.slots = uint16(size + 1);
            return size;
        }
    }

    /// @dev Takes the money out of settled requests' slots, from `first` until before `end`, or until there is `enough`.
    function _sweep(Account memory a, uint256 first, uint256 end, uint256 enough) private {
        for (uint256 slot = first; slot < end && a.balance < enough; ++slot) {
            uint256 where = _locator(a.index, slot);
            SlotWord word = _slots[where];
            if (!word.hasMoney()) continue;
            _credit(a, word.leftover(), word.owed(), word.payee());
            _slots[where] = word.emptied();
        }
    }

    /// @dev `owed` stays with the account while its payee is the same: then nothing but the account's own word is written.
    function _credit(Account memory a, uint256 leftover, uint256 owed, uint32 payee) internal {
        unchecked {
            a.balance += uint88(leftover);
            if (owed == 0) return;
            if (a.payee != payee) {
                if (a.owed != 0) earned[a.payee] += a.owed;
                a.payee = payee;
                a.owed = 0;
            }
            a.owed += uint80(owed);
        }
    }

    function _loadAccount(uint256 id) internal view returns (Account memory a) {
        uint256 word = _accounts[id];
        a.balance = uint88(word);
        a.owed = uint80(word >> 88);
        a.payee = uint32(word >> 168);
        a.index = uint32(word >> 200);
        a.cursor = uint16(word >> 232 & 0xfff);
        a.slots = uint16(word >> 244);
    }

    function _storeAccount(uint256 id, Account memory a) internal {
        _accounts[id] = uint256(a.balance) | uint256(a.owed) << 88 | uint256(a.payee) << 168 | uint256(a.index) << 200
            | uint256(a.cursor) << 232 | uint256(a.slots) << 244;
    }

    function _locator(uint256 index, uint256 slot) internal pure returns (uint256) {
        return index << 16 | slot;
    }

    function _ownerOf(uint256 id) internal pure returns (address) {
        return address(uint160(id >> 96));
    }

    function _send(address to, uint256 amount) internal {
        (bool ok,) = to.call{value: amount}("");
        if (!ok) revert TransferFailed(to, amount);
    }

    function _lock() internal {
        uint256 word = _lockWord();
        if (word & LOCKED != 0) revert Locked();
        _setLockWord(word | LOCKED);
    }

    function _unlock() internal {
        _setLockWord(_lockWord() & ~LOCKED);
    }

    /// @dev Transient, so zero in every new transaction.
    function _lockWord() internal view returns (uint256 word) {
        uint256 lock = LOCK;
        assembly ("memory-safe") {
            word := tload(lock)
        }
    }

    function _setLockWord(uint256 word) internal {
        uint256 lock = LOCK;
        assembly ("memory-safe") {
            tstore(lock, word)
        }
    }
}
