// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {ECVRF} from "./ECVRF.sol";
import {IVRFConsumer} from "./interfaces/IVRFConsumer.sol";
import {IVRFCoordinator} from "./interfaces/IVRFCoordinator.sol";

/// @title Base of a contract that uses randomness: it stores the words, the application acts on them later
/// @notice The callback does nothing but store. So it can't fail for what the application is like at that moment, and
/// who settles gains nothing by choosing the moment. The application acts in a later transaction, which anyone may
/// send.
///
/// Rules for the application; docs/randomness.md says why:
///  - what a word decides is fixed before it is asked for: in the same transaction, or behind `whenNoRequestOpen`;
///  - a word is never asked for again, and nothing is returned or cancelled because it is late: it exists from the next
///    block on, and somebody may know it. A word that comes after months counts like one that comes at once. Who must
///    give up at last does so by one rule for winners and losers;
///  - ask through `_requestRandomness` alone, or the number of open requests is wrong.
///
/// If a key is declared compromised while a request is open, the word stays valid: it can't have been chosen, but
/// somebody may have known it early, who by the first rule can't use it. `coordinator.callbackKey()` tells it during a
/// callback, and `coordinator.key(keyHash).state` at any time. A reason to stop taking stakes; voiding outcomes would
/// give the choice between a word and none to whoever declares the key compromised.
abstract contract VRFConsumer is IVRFConsumer {
    /// @dev Keeps the counter's word from being zero once used: writing it then costs 5,000 gas instead of 22,100.
    uint256 private constant USED = 1 << 255;

    /// @notice Whose words are believed.
    IVRFCoordinator public immutable coordinator;

    uint256 private _openRequests;

    /// @dev The first word is also the mark of an answered request, so that one word takes one slot.
    mapping(bytes32 requestId => uint256 word) private _firstWords;
    mapping(bytes32 requestId => uint256[] words) private _otherWords;

    /// @notice The words of a request were stored.
    event WordsReceived(bytes32 indexed requestId);

    error NoCoordinator(address coordinator);
    error NotCoordinator(address caller);
    error NotOurRequest(address consumer);
    error RequestsAreOpen(uint256 count);
    error NotAnswered(bytes32 requestId);

    /// @notice No input while a request is open: whoever learned the words early could act on them. Put it on every
    /// function that could change what an open request decides.
    modifier whenNoRequestOpen() {
        if (openRequests() != 0) revert RequestsAreOpen(openRequests());
        _;
    }

    constructor(IVRFCoordinator coordinator_) {
        if (address(coordinator_).code.length == 0) revert NoCoordinator(address(coordinator_));
        coordinator = coordinator_;
    }

    /// @inheritdoc IVRFConsumer
    /// @dev Never reverts for the coordinator: words that are here already stay as they are.
    function rawFulfillRandomness(bytes32 requestId, uint256[] calldata words) external {
        if (msg.sender != address(coordinator)) revert NotCoordinator(msg.sender);
        _store(requestId, words);
    }

    /// @notice Anyone: brings the answer to a request that is open and mature, should nobody settle it. The settlement
    /// may come later; its callback then changes nothing. A failed callback is repeated with
    /// `coordinator.retryCallback` instead.
    /// @param request From the coordinator's event `RandomnessRequested`.
    /// @param px The abscissa of the key that `request.keyHash` names.
    /// @param parity The lowest bit of its ordinate.
    /// @param proof As a relayer serves it, with its witnesses.
    function bringAnswer(
        IVRFCoordinator.Request calldata request,
        uint256 px,
        uint8 parity,
        ECVRF.Proof calldata proof,
        uint256[] calldata witnesses
    ) external {
        // The coordinator verifies answers to anybody's requests.
        if (request.consumer != address(this)) revert NotOurRequest(request.consumer);
        (bytes32 requestId, uint256[] memory words) = coordinator.verifyAnswer(request, px, parity, proof, witnesses);
        _store(requestId, words);
    }

    /// @notice How many requests wait for their words.
    function openRequests() public view returns (uint256) {
        return _openRequests & ~USED;
    }

    /// @notice Whether the words of a request are here.
    function isAnswered(bytes32 requestId) public view returns (bool) {
        return _firstWords[requestId] != 0;
    }

    /// @notice The only word of a request, or the first. Reverts unless it is answered.
    function wordOf(bytes32 requestId) public view returns (uint256 word) {
        word = _firstWords[requestId];
        if (word == 0) revert NotAnswered(requestId);
    }

    /// @notice The words of a request. Reverts unless it is answered.
    function wordsOf(bytes32 requestId) public view returns (uint256[] memory words) {
        uint256[] storage others = _otherWords[requestId];
        words = new uint256[](1 + others.length);
        words[0] = wordOf(requestId);
        for (uint256 i = 1; i < words.length; ++i) {
            words[i] = others[i - 1];
        }
    }

    /// @notice A callback gas limit that suffices for `numWords` words, whatever the compiler's settings. Optimized,
    /// one word takes 29,500 gas, each further one 22,900, and the first of these 22,000 more: an application that
    /// needs many does better to ask for one and to hash it with a number.
    function callbackGas(uint256 numWords) public pure returns (uint24) {
        uint256 slots = numWords > 1 ? numWords + 1 : numWords;
        return uint24(10_000 + 24_000 * slots);
    }

    /// @dev Asks for words; an account pays that has enough.
    function _requestRandomness(IVRFCoordinator.RandomnessParams memory params) internal returns (bytes32 requestId) {
        return _requestRandomness(params, 0);
    }

    /// @dev Asks for words; `value` wei of this contract go to the account first.
    function _requestRandomness(IVRFCoordinator.RandomnessParams memory params, uint256 value)
        internal
        returns (bytes32 requestId)
    {
        _openRequests = USED | (openRequests() + 1);
        return coordinator.requestRandomness{value: value}(params);
    }

    /// @dev For a contract that pays from its own account (`params.account` 0): nobody else can withdraw from that one.
    /// Takes in what settled requests left first. `type(uint256).max` is all that no open request holds in reserve.
    function _withdrawPrepaid(address to, uint256 amount) internal {
        coordinator.withdraw(coordinator.accountId(address(this), 0), to, amount);
    }

    function _store(bytes32 requestId, uint256[] memory words) private {
        if (isAnswered(requestId)) return;

        // Zero means unanswered. That a word is zero has a chance of 2^-256, which is what a guessed private key has.
        _firstWords[requestId] = words[0] == 0 ? 1 : words[0];
        for (uint256 i = 1; i < words.length; ++i) {
            _otherWords[requestId].push(words[i]);
        }
        // Zero only if the application asked past `_requestRandomness`.
        uint256 open = openRequests();
        if (open != 0) _openRequests = USED | (open - 1);
        emit WordsReceived(requestId);
    }
}
