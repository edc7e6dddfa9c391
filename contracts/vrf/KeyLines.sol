// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {Ownable, Ownable2Step} from "@openzeppelin/contracts/access/Ownable2Step.sol";

import {ECVRF} from "./ECVRF.sol";
import {IKeyLines} from "./interfaces/IKeyLines.sol";
import {RandomnessHashes} from "./RandomnessHashes.sol";

/// @title Key lines and the life of their keys
abstract contract KeyLines is IKeyLines, Ownable2Step {
    struct Succession {
        bytes32 next;
        uint64 nextFrom;
        uint64 epochs;
    }

    /// @inheritdoc IKeyLines
    uint64 public immutable epochNotice;

    /// @inheritdoc IKeyLines
    uint64 public immutable deathNotice;

    /// @inheritdoc IKeyLines
    address public guardian;

    /// @dev Per line: the active key's hash, and in its 40 free bits when the app was last seen to have a live worker. One
    /// word, since every request reads it.
    mapping(bytes32 keyLine => uint256 word) internal _active;

    mapping(bytes32 keyLine => Succession) private _successions;
    mapping(bytes32 keyHash => Key) private _keys;

    /// @inheritdoc IKeyLines
    mapping(address broker => bool) public keyBrokers;

    constructor(address owner_, uint64 epochNotice_, uint64 deathNotice_) Ownable(owner_) {
        epochNotice = epochNotice_;
        deathNotice = deathNotice_;
    }

    modifier onlyKeyAdmin(bytes32 keyLine) {
        if (!_isKeyAdmin(keyLine)) revert NotKeyAdmin(msg.sender, keyLine);
        _;
    }

    /// @inheritdoc IKeyLines
    function announceKey(
        bytes32 keyLine,
        uint256 px,
        uint8 parity,
        ECVRF.Proof calldata possession,
        uint256[] calldata witnesses
    ) external {
        if (!_isKeyAdmin(keyLine) && !keyBrokers[msg.sender]) {
            revert NotKeyAdmin(msg.sender, keyLine);
        }
        if (appOf(keyLine) == address(0)) revert BadKeyLine(keyLine);
        if (!ECVRF.isPublicKey(px, parity)) revert BadPublicKey(px, parity);
        bytes32 keyHash = ECVRF.keyHash(px, parity);
        if (_keys[keyHash].state != KeyState.None) revert KeyIsKnown(keyHash);
        (ECVRF.Code code,) = ECVRF.verify(px, parity, possessionInput(keyLine, keyHash), possession, witnesses);
        if (code != ECVRF.Code.Valid) revert NoPossession(code);

        Succession storage succession = _successions[keyLine];
        if (succession.next != 0) _close(keyLine, succession.next, KeyState.Retiring);
        uint64 epoch = ++succession.epochs;
        uint64 from = uint64(block.timestamp) + (epoch == 1 ? 0 : epochNotice);
        _keys[keyHash] = Key(keyLine, KeyState.Announced, epoch, uint64(block.timestamp), 0);
        succession.next = keyHash;
        succession.nextFrom = from;
        emit KeyAnnounced(keyLine, keyHash, epoch, px, parity, from);

        if (epoch == 1) _activateNext(keyLine, KeyState.Retiring);
    }

    /// @inheritdoc IKeyLines
    function activateKey(bytes32 keyLine) external {
        Succession storage succession = _successions[keyLine];
        if (succession.next == 0) revert NothingAnnounced(keyLine);
        if (block.timestamp < succession.nextFrom) revert TooEarly(succession.nextFrom);
        _activateNext(keyLine, KeyState.Retiring);
    }

    /// @inheritdoc IKeyLines
    function retireKey(bytes32 keyLine) external onlyKeyAdmin(keyLine) {
        bytes32 keyHash = _activeKeyHash(keyLine);
        if (keyHash == 0) revert WrongKeyState(keyHash, KeyState.None);
        _close(keyLine, keyHash, KeyState.Retiring);
    }

    /// @inheritdoc IKeyLines
    function compromiseKey(bytes32 keyHash) external {
        Key storage entry = _keys[keyHash];
        bytes32 keyLine = entry.keyLine;
        if (msg.sender != owner() && msg.sender != guardian && (keyLine == 0 || msg.sender != appOf(keyLine))) {
            revert NotOwnerOrGuardian(msg.sender);
        }

        KeyState state = entry.state;
        if (state == KeyState.Active) {
            // A successor whose notice isn't over waits for it: else its owner could switch to any key at once.
            Succession storage succession = _successions[keyLine];
            bool ready = succession.next != 0 && block.timestamp >= succession.nextFrom;
            if (ready) _activateNext(keyLine, KeyState.Compromised);
            else _close(keyLine, keyHash, KeyState.Compromised);
        } else if (state == KeyState.Announced || state == KeyState.Retiring) {
            if (_successions[keyLine].next == keyHash) _successions[keyLine].next = 0;
            _close(keyLine, keyHash, KeyState.Compromised);
        } else {
            revert WrongKeyState(keyHash, state);
        }
    }

    /// @inheritdoc IKeyLines
    function scheduleKeyDeath(bytes32 keyHash) external onlyOwner {
        Key storage entry = _keys[keyHash];
        if (entry.state != KeyState.Retiring && entry.state != KeyState.Compromised) {
            revert WrongKeyState(keyHash, entry.state);
        }
        entry.deadFrom = uint64(block.timestamp) + deathNotice;
        emit KeyDeathScheduled(entry.keyLine, keyHash, entry.deadFrom);
    }

    /// @inheritdoc IKeyLines
    function declareKeyDead(bytes32 keyHash) external onlyOwner {
        Key storage entry = _keys[keyHash];
        if (entry.deadFrom == 0 || entry.state == KeyState.Dead) revert WrongKeyState(keyHash, entry.state);
        if (block.timestamp < entry.deadFrom) revert TooEarly(entry.deadFrom);
        entry.state = KeyState.Dead;
        entry.since = uint64(block.timestamp);
        emit KeyDied(entry.keyLine, keyHash);
    }

    /// @inheritdoc IKeyLines
    function setGuardian(address guardian_) external onlyOwner {
        guardian = guardian_;
        emit GuardianSet(guardian_);
    }

    /// @inheritdoc IKeyLines
    function setKeyBroker(address broker, bool allowed) external onlyOwner {
        keyBrokers[broker] = allowed;
        emit KeyBrokerSet(broker, allowed);
    }

    /// @inheritdoc IKeyLines
    function possessionInput(bytes32 keyLine, bytes32 keyHash) public view returns (bytes32) {
        return RandomnessHashes.possession(keyLine, keyHash);
    }

    /// @inheritdoc IKeyLines
    function key(bytes32 keyHash) external view returns (Key memory) {
        return _keys[keyHash];
    }

    /// @inheritdoc IKeyLines
    function line(bytes32 keyLine) external view returns (Line memory) {
        Succession memory succession = _successions[keyLine];
        return Line(_activeKeyHash(keyLine), succession.next, succession.nextFrom, succession.epochs);
    }

    /// @notice The app half of a key line.
    function appOf(bytes32 keyLine) public pure returns (address) {
        return address(bytes20(keyLine));
    }

    function _keyState(bytes32 keyHash) internal view returns (KeyState) {
        return _keys[keyHash].state;
    }

    function _activeKeyHash(bytes32 keyLine) internal view returns (bytes32) {
        return bytes32(_active[keyLine] & ECVRF.KEY_HASH_MASK);
    }

    function _isKeyAdmin(bytes32 keyLine) private view returns (bool) {
        return msg.sender == owner() || msg.sender == appOf(keyLine);
    }

    /// @dev The key that was active, if any, goes on as `closed`.
    function _activateNext(bytes32 keyLine, KeyState closed) private {
        bytes32 previous = _activeKeyHash(keyLine);
        if (previous != 0) _close(keyLine, previous, closed);

        Succession storage succession = _successions[keyLine];
        bytes32 next = succession.next;
        succession.next = 0;
        Key storage entry = _keys[next];
        entry.state = KeyState.Active;
        entry.since = uint64(block.timestamp);
        _active[keyLine] = uint256(next);
        emit KeyActivated(keyLine, next, entry.epoch);
    }

    function _close(bytes32 keyLine, bytes32 keyHash, KeyState closed) private {
        if (_activeKeyHash(keyLine) == keyHash) _active[keyLine] = 0;
        _keys[keyHash].state = closed;
        _keys[keyHash].since = uint64(block.timestamp);
        if (closed == KeyState.Compromised) emit KeyCompromised(keyLine, keyHash, msg.sender);
        else emit KeyRetired(keyLine, keyHash);
    }
}
