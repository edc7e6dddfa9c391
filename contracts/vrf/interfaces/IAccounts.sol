// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

/// @title Prepaid accounts, and what is owed to those who settle
/// @notice An account's id is its owner's address (high 160 bits) and a number of the owner's choice (low 96): it exists as
/// soon as somebody pays into it, it is the same after a re-org, and it can't change hands. Its owner asks without further
/// permission; other consumers are added. All amounts are in wei.
///
/// Money of a settled request waits in the request's slot until the slot is used again or swept; so a settlement writes one
/// word per request.
interface IAccounts {
    /// @param balance What can be reserved or withdrawn now.
    /// @param owed What `payee` can collect from the account.
    /// @param payee The payee that `owed` belongs to.
    /// @param index The account's number; 0 if nobody paid into it yet.
    /// @param cursor The slot that is tried next.
    /// @param slots How many slots the account has: at least eight in use, then about as many as it had requests open at once.
    /// Requests that are never answered and callbacks that never succeed keep their slots, and make it grow slowly.
    struct Account {
        uint88 balance;
        uint80 owed;
        uint32 payee;
        uint32 index;
        uint16 cursor;
        uint16 slots;
    }

    event AccountOpened(uint256 indexed account, uint32 index);
    event Deposited(uint256 indexed account, address indexed from, uint256 amount);
    event Withdrawn(uint256 indexed account, address indexed to, uint256 amount);
    event ConsumerAdded(uint256 indexed account, address indexed consumer);
    event ConsumerRemoved(uint256 indexed account, address indexed consumer);
    event PayeeRegistered(uint32 indexed payee, address indexed recipient);
    event Collected(uint32 indexed payee, address indexed recipient, uint256 amount);

    error NotAccountOwner(uint256 account, address caller);
    error InsufficientBalance(uint256 account, uint256 available, uint256 needed);
    error TransferFailed(address to, uint256 amount);
    error UnknownPayee(uint32 payee);
    error ZeroRecipient();
    error ZeroOwner();

    /// @notice All 4,095 slots of the account hold open requests.
    error TooManyOpenRequests(uint256 account);

    /// @notice A settlement, retry, refund or withdrawal is under way; only requests may be nested in it.
    error Locked();

    /// @notice The id of `owner`'s account number `number`.
    function accountId(address owner, uint96 number) external pure returns (uint256);

    /// @notice Anyone: pays into an account.
    function deposit(uint256 account) external payable;

    /// @notice Account owner: pays out of the balance, after sweeping as many slots as it takes. `type(uint256).max` is all of
    /// it. An account of a thousand slots or more is swept in parts first.
    function withdraw(uint256 account, address to, uint256 amount) external;

    /// @notice Account owner: lets `consumer` spend from the account.
    function addConsumer(uint256 account, address consumer) external;

    /// @notice Account owner. Open requests of the consumer are not affected.
    function removeConsumer(uint256 account, address consumer) external;

    /// @notice Anyone: moves what settled requests left in `count` slots from `first` on to the account.
    function sweep(uint256 account, uint256 first, uint256 count) external;

    /// @notice Anyone: gives `recipient` a payee number, which workers sign; the same one when asked again.
    function registerPayee(address recipient) external returns (uint32 payee);

    /// @notice Anyone: pays a payee what it has earned and what `accounts` owe it.
    function collect(uint32 payee, uint256[] calldata accounts) external;

    function account(uint256 id) external view returns (Account memory);

    /// @notice The id of account number `index`; 0 if there is none.
    function accountAt(uint32 index) external view returns (uint256);

    /// @notice The balance, what a sweep of all slots would add to it, and what open requests hold in reserve.
    function balances(uint256 account) external view returns (uint256 available, uint256 sweepable, uint256 reserved);

    /// @notice Whether `consumer` may spend from the account.
    function mayRequest(uint256 account, address consumer) external view returns (bool);

    /// @notice What was moved out of accounts for `payee` and wasn't collected yet.
    function earned(uint32 payee) external view returns (uint256);

    function payeeRecipient(uint32 payee) external view returns (address);
}
