// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {IVRFCoordinator} from "../interfaces/IVRFCoordinator.sol";
import {VRFConsumer} from "../VRFConsumer.sol";

/// @title A lottery with several winners: many words per draw
/// @notice Tickets are sold until a round closes; then anyone draws, and when the words are here anyone settles.
/// Nothing can be entered from the close of a round to its settlement. Each ticket wins at most once. Whoever runs it
/// pays for the words.
///
/// An example: it was written to be read.
contract Lottery is VRFConsumer {
    /// @param tickets Who holds each; zero once its price was given back.
    struct Round {
        uint64 closesAt;
        uint64 drawnAt;
        bool givenUp;
        bytes32 requestId;
        address[] tickets;
    }

    /// @notice After this time a draw without an answer can be given up. Months: see `Dice.GIVE_UP_AFTER`.
    uint256 public constant GIVE_UP_AFTER = 180 days;
    uint256 public constant MAX_WINNERS = 100;

    bytes32 public immutable keyLine;
    uint256 public immutable account;
    uint64 public immutable maxGasPrice;
    uint256 public immutable ticketPrice;
    uint64 public immutable roundLength;
    uint16 public immutable winners;

    /// @notice The round that is under way.
    uint256 public round;

    /// @notice What a player can collect.
    mapping(address player => uint256) public credits;

    mapping(uint256 round => Round) private _rounds;

    event RoundStarted(uint256 indexed round, uint256 closesAt);
    event Entered(uint256 indexed round, address indexed player, uint256 ticket);
    event Drawn(uint256 indexed round, bytes32 indexed requestId, uint256 tickets);
    event Won(uint256 indexed round, address indexed player, uint256 ticket, uint256 prize);
    event GivenUp(uint256 indexed round, bytes32 indexed requestId);

    error BadWinners(uint256 winners);
    error WrongPrice(uint256 value);
    error Closed(uint256 since);
    error StillOpen(uint256 until);
    error AlreadyDrawn(bytes32 requestId);
    error NotDrawn();
    error Answered(bytes32 requestId);
    error TooEarly(uint256 from);
    error NothingToReclaim();
    error TransferFailed(address to);

    /// @param account_ The account at the coordinator that pays, which this contract must be a consumer of.
    constructor(
        IVRFCoordinator coordinator_,
        bytes32 keyLine_,
        uint256 account_,
        uint64 maxGasPrice_,
        uint256 ticketPrice_,
        uint64 roundLength_,
        uint16 winners_
    ) VRFConsumer(coordinator_) {
        if (winners_ == 0 || winners_ > MAX_WINNERS) revert BadWinners(winners_);
        keyLine = keyLine_;
        account = account_;
        maxGasPrice = maxGasPrice_;
        ticketPrice = ticketPrice_;
        roundLength = roundLength_;
        winners = winners_;
        _startRound();
    }

    /// @notice Buys a ticket.
    function enter() external payable whenNoRequestOpen {
        Round storage r = _rounds[round];
        if (block.timestamp >= r.closesAt) revert Closed(r.closesAt);
        if (msg.value != ticketPrice) revert WrongPrice(msg.value);

        r.tickets.push(msg.sender);
        emit Entered(round, msg.sender, r.tickets.length - 1);
    }

    /// @notice Anyone: asks for the words of a round that has closed: one per winner, or per ticket if these are fewer.
    /// A round without tickets is opened again.
    function draw() external whenNoRequestOpen {
        Round storage r = _rounds[round];
        if (block.timestamp < r.closesAt) revert StillOpen(r.closesAt);
        if (r.requestId != 0) revert AlreadyDrawn(r.requestId);

        uint256 tickets = r.tickets.length;
        if (tickets == 0) {
            r.closesAt = uint64(block.timestamp) + roundLength;
            emit RoundStarted(round, r.closesAt);
            return;
        }

        uint16 words = tickets < winners ? uint16(tickets) : winners;
        r.requestId = _requestRandomness(
            IVRFCoordinator.RandomnessParams({
                keyLine: keyLine,
                account: account,
                maxGasPrice: maxGasPrice,
                callbackGasLimit: callbackGas(words),
                numWords: words,
                confirmations: 12,
                input: abi.encode(round, tickets)
            })
        );
        r.drawnAt = uint64(block.timestamp);
        emit Drawn(round, r.requestId, tickets);
    }

    /// @notice Anyone: finds the winners of a draw whose words are here, and starts the next round.
    function settle() external {
        Round storage r = _rounds[round];
        if (r.requestId == 0) revert NotDrawn();
        uint256[] memory won = pick(wordsOf(r.requestId), r.tickets.length);
        uint256 pot = ticketPrice * r.tickets.length;

        for (uint256 i = 0; i < won.length; ++i) {
            // What can't be shared goes to the first.
            uint256 prize = pot / won.length + (i == 0 ? pot % won.length : 0);
            address player = r.tickets[won[i]];
            credits[player] += prize;
            emit Won(round, player, won[i], prize);
        }
        _startRound();
    }

    /// @notice Anyone: gives a draw up that was never answered. Every ticket's price can be reclaimed. Entries stay
    /// shut until the words come after all, and these then decide nothing.
    function giveUp() external {
        Round storage r = _rounds[round];
        if (r.requestId == 0) revert NotDrawn();
        if (isAnswered(r.requestId)) revert Answered(r.requestId);
        if (block.timestamp < r.drawnAt + GIVE_UP_AFTER) revert TooEarly(r.drawnAt + GIVE_UP_AFTER);

        r.givenUp = true;
        emit GivenUp(round, r.requestId);
        _startRound();
    }

    /// @notice Anyone: gives the holder of a ticket its price back, after `giveUp`.
    function reclaim(uint256 round_, uint256 ticket) external {
        Round storage r = _rounds[round_];
        if (!r.givenUp || r.tickets[ticket] == address(0)) revert NothingToReclaim();

        credits[r.tickets[ticket]] += ticketPrice;
        r.tickets[ticket] = address(0);
    }

    /// @notice Pays the caller what it has won.
    function collect() external {
        uint256 amount = credits[msg.sender];
        credits[msg.sender] = 0;
        (bool ok,) = msg.sender.call{value: amount}("");
        if (!ok) revert TransferFailed(msg.sender);
    }

    function rounds(uint256 round_) external view returns (Round memory) {
        return _rounds[round_];
    }

    /// @notice As many different numbers below `n` as there are words, every choice equally likely. At most `n` words.
    /// @dev The first steps of a Fisher–Yates shuffle of 0 … n−1. Only the places that a swap has touched are
    /// remembered: `n` may be large, the words are few. A remainder by m is likelier than another by at most 2^-256.
    function pick(uint256[] memory words, uint256 n) public pure returns (uint256[] memory picks) {
        uint256 count = words.length;
        picks = new uint256[](count);
        uint256[] memory places = new uint256[](count);
        uint256[] memory holds = new uint256[](count);
        for (uint256 i = 0; i < count; ++i) {
            uint256 place = i + words[i] % (n - i);
            picks[i] = _at(place, places, holds, i);
            // The number that stood first moves to where the pick was taken from.
            holds[i] = _at(i, places, holds, i);
            places[i] = place;
        }
    }

    /// @dev The number at `place` after `steps` swaps: what the last one put there, or its own.
    function _at(uint256 place, uint256[] memory places, uint256[] memory holds, uint256 steps)
        private
        pure
        returns (uint256)
    {
        for (uint256 i = steps; i > 0; --i) {
            if (places[i - 1] == place) return holds[i - 1];
        }
        return place;
    }

    function _startRound() private {
        uint64 closesAt = uint64(block.timestamp) + roundLength;
        _rounds[++round].closesAt = closesAt;
        emit RoundStarted(round, closesAt);
    }
}
