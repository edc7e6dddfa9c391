// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {ECVRF} from "../ECVRF.sol";

/// @title Key lines: what a consumer names, and the VRF keys that succeed each other behind it
/// @notice A key line is an app and a purpose: the app's address in the high 20 bytes, the purpose in the low 12. Its epochs
/// are VRF public keys, of which one at a time takes new requests. No transition of a key cancels an open request.
interface IKeyLines {
    /// @notice None → Announced → Active → Retiring → Dead, with Compromised instead of Retiring.
    enum KeyState {
        /// never seen
        None,
        /// possession was proven; takes requests from the announced time on
        Announced,
        /// takes requests
        Active,
        /// takes none; answers what is open
        Retiring,
        /// like Retiring, and its words may have been known in advance: a reason to take no more stakes, not to void outcomes,
        /// which would let whoever declares it choose between a word and none
        Compromised,
        /// was Retiring or Compromised (its events tell which), and the secret may be destroyed. An answer that exists is valid
        /// still.
        Dead
    }

    /// @param keyLine The line that it belongs to, for ever.
    /// @param state See `KeyState`.
    /// @param epoch Its number in the line, from 1.
    /// @param since When it entered this state, unix seconds.
    /// @param deadFrom When it may be declared dead, unix seconds; 0 if that wasn't scheduled.
    struct Key {
        bytes32 keyLine;
        KeyState state;
        uint64 epoch;
        uint64 since;
        uint64 deadFrom;
    }

    /// @param active The key hash that new requests get; 0 if none.
    /// @param next The announced key hash; 0 if none.
    /// @param nextFrom When `next` may become active, unix seconds.
    /// @param epochs How many keys the line has had.
    struct Line {
        bytes32 active;
        bytes32 next;
        uint64 nextFrom;
        uint64 epochs;
    }

    event KeyAnnounced(
        bytes32 indexed keyLine, bytes32 indexed keyHash, uint64 epoch, uint256 px, uint8 parity, uint64 activeFrom
    );
    event KeyActivated(bytes32 indexed keyLine, bytes32 indexed keyHash, uint64 epoch);
    event KeyRetired(bytes32 indexed keyLine, bytes32 indexed keyHash);
    event KeyCompromised(bytes32 indexed keyLine, bytes32 indexed keyHash, address by);
    event KeyDeathScheduled(bytes32 indexed keyLine, bytes32 indexed keyHash, uint64 deadFrom);
    event KeyDied(bytes32 indexed keyLine, bytes32 indexed keyHash);
    event GuardianSet(address indexed guardian);
    event KeyBrokerSet(address indexed broker, bool allowed);

    error NotKeyAdmin(address caller, bytes32 keyLine);
    error NotOwnerOrGuardian(address caller);

    /// @notice The app half of the key line is zero.
    error BadKeyLine(bytes32 keyLine);

    /// @notice Not a point of the curve that ecrecover can take: 0 < px < n, on the curve, parity 0 or 1.
    error BadPublicKey(uint256 px, uint8 parity);

    /// @notice The proof on `possessionInput` is refused.
    error NoPossession(ECVRF.Code code);

    /// @notice A key is announced once, for one line, ever.
    error KeyIsKnown(bytes32 keyHash);

    /// @notice The key isn't in a state from which this can be done.
    error WrongKeyState(bytes32 keyHash, KeyState state);

    error NothingAnnounced(bytes32 keyLine);
    error TooEarly(uint64 from);

    /// @notice From announcement to activation of a successor, in seconds.
    function epochNotice() external view returns (uint64);

    /// @notice From scheduling to declaring a key dead, in seconds.
    function deathNotice() external view returns (uint64);

    /// @notice May declare a key compromised, and nothing else.
    function guardian() external view returns (address);

    /// @notice The input on which a new key's possession is proven.
    function possessionInput(bytes32 keyLine, bytes32 keyHash) external view returns (bytes32);

    /// @notice Owner, app or key broker: announces the next key of a line. The first key of a line is active at once; a successor can be
    /// activated after `epochNotice`. Announcing again replaces, and retires, what was announced.
    /// @param possession A valid proof on `possessionInput(keyLine, keyHash)`, with its witnesses.
    function announceKey(
        bytes32 keyLine,
        uint256 px,
        uint8 parity,
        ECVRF.Proof calldata possession,
        uint256[] calldata witnesses
    ) external;

    /// @notice Anyone: makes the announced key active once its time has come; the active one retires.
    function activateKey(bytes32 keyLine) external;

    /// @notice Owner or app: stops new requests of a line until a key is announced and activated.
    function retireKey(bytes32 keyLine) external;

    /// @notice Owner, app or guardian: stops new requests under a key at once, for cause. The line's announced key takes over in
    /// the same transaction if its notice is over, which is a reason to keep one announced; otherwise the line takes no
    /// requests until then. Open requests stay answerable.
    function compromiseKey(bytes32 keyHash) external;

    /// @notice Owner: announces that a key which takes no new requests will be declared dead.
    function scheduleKeyDeath(bytes32 keyHash) external;

    /// @notice Owner: declares, after `deathNotice`, that the secret may be destroyed.
    function declareKeyDead(bytes32 keyHash) external;

    /// @notice Owner.
    function setGuardian(address guardian_) external;

    /// @notice Owner: a contract that announces keys for apps, of any line, or no longer. It answers for it that the line's own app wants
    /// the key: see `IKeyBroker.activate`.
    function setKeyBroker(address broker, bool allowed) external;

    function keyBrokers(address broker) external view returns (bool);

    function key(bytes32 keyHash) external view returns (Key memory);
    function line(bytes32 keyLine) external view returns (Line memory);
}
