// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {IVRFCoordinator} from "../interfaces/IVRFCoordinator.sol";
import {VRFConsumer} from "../VRFConsumer.sol";

/// @title A die against a bank: one word per roll
/// @notice A player stakes on a face. The bet is fixed in the transaction that asks for the word, so many rolls may be
/// open at once; and the bank keeps the prize of every open roll, so no order of settlements matters. The house pays
/// for the words.
///
/// An example: it was written to be read.
contract Dice is VRFConsumer {
    struct Roll {
        address player;
        uint96 stake;
        uint64 askedAt;
        uint8 pick;
    }

    uint256 public constant SIDES = 6;

    /// @notice The prize, stake included, in percent of the stake. A fair one would be 600.
    uint256 public constant PRIZE_PERCENT = 588;

    /// @notice After this time a roll without an answer can be given up. Months, since being late is no reason:
    /// somebody may know the word, and a term that can be waited for would let losers wait for their stake.
    uint256 public constant GIVE_UP_AFTER = 180 days;

    address public immutable house;
    bytes32 public immutable keyLine;
    uint256 public immutable account;
    uint64 public immutable maxGasPrice;
    uint256 public immutable minStake;

    mapping(bytes32 requestId => Roll) public rolls;

    /// @notice What a player can collect.
    mapping(address player => uint256) public credits;

    /// @notice What open rolls can win, and all credits: out of the house's reach.
    uint256 public promised;

    event Rolled(bytes32 indexed requestId, address indexed player, uint8 pick, uint256 stake);
    event Settled(bytes32 indexed requestId, address indexed player, uint256 face, uint256 prize);
    event GivenUp(bytes32 indexed requestId, address indexed player, uint256 stake);

    error BadPick(uint8 pick);
    error BadStake(uint256 stake);
    error BankTooSmall(uint256 bank, uint256 promised);
    error NoSuchRoll(bytes32 requestId);
    error Answered(bytes32 requestId);
    error TooEarly(uint256 from);
    error NotHouse(address caller);
    error TransferFailed(address to);

    /// @param account_ The house's account at the coordinator, which this contract must be a consumer of.
    constructor(
        IVRFCoordinator coordinator_,
        bytes32 keyLine_,
        uint256 account_,
        uint64 maxGasPrice_,
        uint256 minStake_
    ) VRFConsumer(coordinator_) {
        house = msg.sender;
        keyLine = keyLine_;
        account = account_;
        maxGasPrice = maxGasPrice_;
        minStake = minStake_;
    }

    /// @notice Fills the bank.
    receive() external payable {}

    /// @notice Stakes the value sent on `pick`, 1 to 6.
    function roll(uint8 pick) external payable returns (bytes32 requestId) {
        if (pick == 0 || pick > SIDES) revert BadPick(pick);
        if (msg.value < minStake || msg.value > type(uint96).max) revert BadStake(msg.value);
        promised += prizeOf(msg.value);
        if (promised > address(this).balance) revert BankTooSmall(address(this).balance, promised);

        requestId = _requestRandomness(
            IVRFCoordinator.RandomnessParams({
                keyLine: keyLine,
                account: account,
                maxGasPrice: maxGasPrice,
                callbackGasLimit: callbackGas(1),
                numWords: 1,
                confirmations: 3,
                input: abi.encode(msg.sender, pick, msg.value)
            })
        );
        rolls[requestId] = Roll(msg.sender, uint96(msg.value), uint64(block.timestamp), pick);
        emit Rolled(requestId, msg.sender, pick, msg.value);
    }

    /// @notice Anyone: settles a roll whose word is here.
    function settle(bytes32 requestId) external {
        Roll memory r = rolls[requestId];
        if (r.player == address(0)) revert NoSuchRoll(requestId);

        // 2^256 isn't a multiple of 6, so four of the faces are likelier than the others, by 2^-256.
        uint256 face = wordOf(requestId) % SIDES + 1;
        uint256 prize = prizeOf(r.stake);
        delete rolls[requestId];
        if (face == r.pick) {
            credits[r.player] += prize;
        } else {
            promised -= prize;
            prize = 0;
        }
        emit Settled(requestId, r.player, face, prize);
    }

    /// @notice Anyone: gives the stake of a roll back that was never answered, whether it would have won or lost. A
    /// word that comes later changes nothing.
    function giveUp(bytes32 requestId) external {
        Roll memory r = rolls[requestId];
        if (r.player == address(0)) revert NoSuchRoll(requestId);
        if (isAnswered(requestId)) revert Answered(requestId);
        if (block.timestamp < r.askedAt + GIVE_UP_AFTER) revert TooEarly(r.askedAt + GIVE_UP_AFTER);

        delete rolls[requestId];
        promised -= prizeOf(r.stake) - r.stake;
        credits[r.player] += r.stake;
        emit GivenUp(requestId, r.player, r.stake);
    }

    /// @notice Pays the caller what it has won. Pulled: a player who can't be paid holds nobody up.
    function collect() external {
        uint256 amount = credits[msg.sender];
        credits[msg.sender] = 0;
        promised -= amount;
        _send(msg.sender, amount);
    }

    /// @notice House: takes what isn't promised out of the bank.
    function withdrawBank(address to, uint256 amount) external {
        if (msg.sender != house) revert NotHouse(msg.sender);
        if (promised + amount > address(this).balance) revert BankTooSmall(address(this).balance, promised + amount);
        _send(to, amount);
    }

    function prizeOf(uint256 stake) public pure returns (uint256) {
        return stake * PRIZE_PERCENT / 100;
    }

    function _send(address to, uint256 amount) private {
        (bool ok,) = to.call{value: amount}("");
        if (!ok) revert TransferFailed(to);
    }
}
