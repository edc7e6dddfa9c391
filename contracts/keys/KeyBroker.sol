// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {ECVRF} from "../vrf/ECVRF.sol";
import {IKeyLines} from "../vrf/interfaces/IKeyLines.sol";
import {IKeyBroker} from "./IKeyBroker.sol";
import {IKeyCommittee} from "./IKeyCommittee.sol";
import {KeyHashes} from "./KeyHashes.sol";
import {KeyOrders} from "./KeyOrders.sol";

/// @title Who may hold which key of an app, and who got it
/// @dev IKeyBroker is the specification; KeyEpochs has what apps say, KeyOrders what the committee answers, and here is which public
/// keys came of it: nothing on chain relates those to what was issued, so two instances on different machines must say the same.
contract KeyBroker is KeyOrders {
    /// @inheritdoc IKeyBroker
    uint64 public immutable activationNotice;

    mapping(address app => mapping(bytes12 purpose => mapping(uint64 epoch => Stated))) private _stated;

    /// @param committee_ Whose keys. Its app is the model of all apps here.
    /// @param orderBlocks_ For how many blocks an order may be answered.
    /// @param activationNotice_ In seconds.
    constructor(IKeyCommittee committee_, uint64 orderBlocks_, uint64 activationNotice_)
        KeyOrders(committee_, orderBlocks_)
    {
        if (activationNotice_ > 366 days) revert BadConfiguration();
        activationNotice = activationNotice_;
    }

    /// @inheritdoc IKeyBroker
    function state(
        KeyHashes.Order calldata order,
        uint64 sequence,
        uint64 expiry,
        bytes calldata publicKey,
        bytes32 r,
        bytes32 vs
    ) external {
        _checkIssued(order, sequence, expiry);
        (address app, bytes12 purpose, uint64 epoch, address instance) =
            (order.app, order.purpose, order.epoch, order.instance);
        Keys memory keys = _current(app, purpose);
        _checkEpoch(keys, app, purpose, epoch);
        if (keys.algorithm == KeyHashes.DATA) revert BadAlgorithm(keys.algorithm);
        _addressOf(publicKey);
        (, bytes20 platform,) = _checkHolder(app, purpose, instance, registry.policyVersion(app));
        if (platform == 0) revert UnknownPlatform(instance);
        bytes32 hash = keccak256(publicKey);
        bytes32 statement = _statement(app, purpose, epoch, keys.algorithm, hash);
        if (_signer(statement, r, vs) != instance) revert BadSignature(instance);

        Stated storage stated_ = _stated[app][purpose][epoch];
        if (stated_.publicKey == 0) {
            (stated_.publicKey, stated_.platform) = (hash, platform);
        } else if (stated_.publicKey != hash) {
            // After it became active it is too late to stop it here, and the alarm is all there is.
            if (keys.active < epoch) stated_.stopped = true;
            emit KeyMismatch(app, purpose, epoch, instance, publicKey);
        } else if (!stated_.agreed) {
            if (stated_.platform == platform) revert SamePlatform(platform);
            (stated_.agreed, stated_.from) = (true, uint64(block.timestamp) + activationNotice);
        }
        emit KeyStated(app, purpose, epoch, instance, publicKey);
    }

    /// @inheritdoc IKeyBroker
    function activate(address app, bytes12 purpose, uint64 epoch, bytes calldata publicKey, bytes calldata possession)
        external
    {
        Keys storage keys = _advance(app, purpose);
        if (epoch != keys.newest || epoch == keys.active) revert EpochNotOpen(epoch, keys.active, keys.newest);
        Stated memory stated_ = _stated[app][purpose][epoch];
        if (stated_.stopped) revert Stopped(epoch);
        if (!stated_.agreed) revert NotAgreed(epoch);
        if (block.timestamp < stated_.from) revert TooEarly(stated_.from);
        bytes32 hash = keccak256(publicKey);
        if (hash != stated_.publicKey) revert BadPublicKey(publicKey);

        keys.active = uint48(epoch);
        emit KeyActivated(app, purpose, epoch, publicKey);
        if (keys.algorithm == KeyHashes.VRF) {
            _announce(IKeyLines(keys.sink), app, purpose, epoch, publicKey, possession);
        } else {
            if (possession.length != 64) revert NoPossession();
            bytes32 statement = _statement(app, purpose, epoch, keys.algorithm, hash);
            address signer = _signer(statement, bytes32(possession[:32]), bytes32(possession[32:]));
            if (signer != _addressOf(publicKey)) revert NoPossession();
        }
    }

    /// @inheritdoc IKeyBroker
    function stated(address app, bytes12 purpose, uint64 epoch) external view returns (Stated memory) {
        return _stated[app][purpose][epoch];
    }

    /// @dev The coordinator checks the proof.
    function _announce(
        IKeyLines sink,
        address app,
        bytes12 purpose,
        uint64 epoch,
        bytes calldata publicKey,
        bytes calldata possession
    ) private {
        (uint256 px, uint8 parity, ECVRF.Proof memory proof, uint256[] memory witnesses) =
            abi.decode(possession, (uint256, uint8, ECVRF.Proof, uint256[]));
        if (px != uint256(bytes32(publicKey[1:])) || parity != uint8(publicKey[0]) - 2) revert BadPublicKey(publicKey);
        _announced[app][purpose][ECVRF.keyHash(px, parity)] = epoch;
        sink.announceKey(_keyLine(app, purpose), px, parity, proof, witnesses);
    }

    function _statement(address app, bytes12 purpose, uint64 epoch, uint8 algorithm, bytes32 publicKey)
        private
        view
        returns (bytes32)
    {
        return KeyHashes.statementHash(
            KeyHashes.Statement(app, purpose, epoch, committee.groupKeyHash(), algorithm, publicKey)
        );
    }

    /// @dev The address of a public key; reverts for what is none, or one that ecrecover can't take (px ≥ n; nobody meets one).
    function _addressOf(bytes calldata publicKey) private pure returns (address key) {
        if (publicKey.length != 33) revert BadPublicKey(publicKey);
        uint8 prefix = uint8(publicKey[0]);
        bytes32 px = bytes32(publicKey[1:]);
        // With r = s = px and no message, what ecrecover finds is R itself.
        if (prefix == 2 || prefix == 3) key = ecrecover(0, 25 + prefix, px, px);
        if (key == address(0)) revert BadPublicKey(publicKey);
    }
}
