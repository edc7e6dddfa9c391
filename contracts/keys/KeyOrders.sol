// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {IAppAuth} from "../attestation/IAppAuth.sol";
import {Bls12381} from "./Bls12381.sol";
import {IKeyBroker} from "./IKeyBroker.sol";
import {IKeyCommittee} from "./IKeyCommittee.sol";
import {KeyEpochs} from "./KeyEpochs.sol";
import {KeyHashes} from "./KeyHashes.sol";

/// @title Orders of keys, and what the committee answered
/// @dev IKeyBroker is the specification. A request's id commits to its order, number and end, so that one word says the rest.
abstract contract KeyOrders is KeyEpochs {
    using KeyHashes for KeyHashes.Order;

    /// @dev A request's word: its state, and above it the signers.
    uint256 private constant SIGNERS_AT = 8;

    /// @dev A node must answer an order well before its hash is out of any chain's reach.
    uint64 private constant MOST_BLOCKS = 8_191;

    /// @dev Half of secp256k1's order.
    uint256 private constant HALF = 0x7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0;

    bytes32 private constant ZERO_G1 = keccak256(new bytes(128));
    bytes32 private constant ZERO_G2 = keccak256(new bytes(256));

    /// @inheritdoc IKeyBroker
    IKeyCommittee public immutable committee;

    /// @inheritdoc IKeyBroker
    uint64 public immutable orderBlocks;

    /// @inheritdoc IKeyBroker
    bytes32 public immutable domainSeparator;

    /// @inheritdoc IKeyBroker
    uint64 public requests;

    /// @inheritdoc IKeyBroker
    mapping(bytes32 orderHash => bytes32 requestId) public requestOf;

    mapping(bytes32 requestId => uint256 word) private _requests;

    constructor(IKeyCommittee committee_, uint64 orderBlocks_) KeyEpochs(committee_.app()) {
        if (orderBlocks_ == 0 || orderBlocks_ > MOST_BLOCKS) revert BadConfiguration();
        committee = committee_;
        orderBlocks = orderBlocks_;
        domainSeparator = KeyHashes.separator("KeyBroker", address(this));
    }

    /// @inheritdoc IKeyBroker
    function request(KeyHashes.Order calldata order, bytes32 r, bytes32 vs) external returns (bytes32 requestId) {
        if (order.a1.length != 128 || order.a2.length != 256) revert BadPoint();
        if (keccak256(order.a1) == ZERO_G1 || keccak256(order.a2) == ZERO_G2) revert BadPoint();
        uint32 generation = committee.generation();
        if (generation == 0) revert NoCommittee();
        if (order.generation != generation) revert OtherGeneration(order.generation, generation);

        bytes32 hash = order.orderHash();
        if (_signer(hash, r, vs) != order.instance) revert BadSignature(order.instance);
        if (requestOf[hash] != 0) revert OrderIsKnown(requestOf[hash]);
        _advance(order.app, order.purpose);
        (bytes32 measurement, bytes20 platform, uint8 tee) = _permit(order);

        uint64 sequence = ++requests;
        uint64 expiry = uint64(block.number) + orderBlocks;
        requestId = KeyHashes.requestId(address(this), KeyHashes.DERIVE, sequence, expiry, hash);
        requestOf[hash] = requestId;
        _requests[requestId] = uint256(OrderState.Open);
        Ordered storage ordered = _ordered[order.app][order.purpose][order.instance];
        // Who ordered it under code that was removed since could know it, whatever it runs now.
        if (
            order.epoch > ordered.epoch || order.epoch == ordered.epoch
                && !IAppAuth(order.app).measurement(ordered.measurement).removed
        ) (ordered.epoch, ordered.measurement) = (order.epoch, measurement);
        emit KeyRequested(requestId, sequence, order.app, order, expiry, measurement, platform, tee);
    }

    /// @inheritdoc IKeyBroker
    function check(KeyHashes.Order calldata order, uint64 sequence, uint64 expiry) external view {
        bytes32 requestId = _requestId(order, sequence, expiry);
        if (_requests[requestId] == 0) revert UnknownOrder(requestId);
        if (block.number > expiry) revert OrderExpired(expiry);
        _permit(order);
    }

    /// @inheritdoc IKeyBroker
    function issue(KeyHashes.Order calldata order, uint64 sequence, uint64 expiry, Issuance calldata issuance)
        external
    {
        bytes32 requestId = _requestId(order, sequence, expiry);
        uint256 word = _requests[requestId];
        if (word == 0) revert UnknownOrder(requestId);
        if (word != uint256(OrderState.Open)) revert OrderIsIssued(requestId);
        if (block.number > expiry) revert OrderExpired(expiry);

        _checkReleases(requestId, order.generation, issuance);
        _checkAnswer(requestId, order, issuance);
        _requests[requestId] = uint256(OrderState.Issued) | issuance.signers << SIGNERS_AT;
        emit KeyIssued(
            requestId, order.app, order.instance, order.purpose, order.epoch, order.generation, issuance.signers
        );
    }

    /// @inheritdoc IKeyBroker
    function orderState(bytes32 requestId) external view returns (OrderState) {
        return OrderState(uint8(_requests[requestId]));
    }

    /// @inheritdoc IKeyBroker
    function signersOf(bytes32 requestId) external view returns (uint256) {
        return _requests[requestId] >> SIGNERS_AT;
    }

    /// @dev Reverts unless the order was issued.
    function _checkIssued(KeyHashes.Order calldata order, uint64 sequence, uint64 expiry) internal view {
        bytes32 requestId = _requestId(order, sequence, expiry);
        if (uint8(_requests[requestId]) != uint8(OrderState.Issued)) revert NotIssued(requestId);
    }

    /// @dev Who signed a struct's hash under this contract's domain; zero if nobody, or not with the lower s. (Hardly any upper s fits into 255
    /// bits; none is taken.)
    function _signer(bytes32 structHash, bytes32 r, bytes32 vs) internal view returns (address) {
        bytes32 digest = keccak256(abi.encodePacked(hex"1901", domainSeparator, structHash));
        uint256 s = uint256(vs) & type(uint256).max >> 1;
        if (s > HALF) return address(0);
        return ecrecover(digest, 27 + uint8(uint256(vs) >> 255), r, bytes32(s));
    }

    /// @dev All that must hold when an order is recorded and when it is answered.
    function _permit(KeyHashes.Order calldata order)
        private
        view
        returns (bytes32 measurement, bytes20 platform, uint8 tee)
    {
        bytes32 groupKey = committee.groupKeyHash();
        if (order.groupKey != groupKey) revert OtherGroupKey(order.groupKey, groupKey);
        _checkEpoch(_current(order.app, order.purpose), order.app, order.purpose, order.epoch);
        return _checkHolder(order.app, order.purpose, order.instance, order.policyVersion);
    }

    /// @dev That as many members as the threshold have signed, each for a share of the order's generation.
    function _checkReleases(bytes32 requestId, uint32 generation, Issuance calldata issuance) private view {
        (address[] memory who, uint256 threshold) = committee.holders(generation, issuance.signers);
        uint256 count = who.length;
        if (count != threshold || issuance.answers.length != count || issuance.signatures.length != count) {
            revert BadSigners(count, issuance.answers.length, issuance.signatures.length, threshold);
        }
        for (uint256 i = 0; i < count; ++i) {
            bytes32 hash = KeyHashes.releaseHash(KeyHashes.Release(requestId, generation, issuance.answers[i]));
            if (_signer(hash, issuance.signatures[i][0], issuance.signatures[i][1]) != who[i]) {
                revert BadRelease(who[i]);
            }
        }
    }

    /// @dev The pairing, on a point that is computed here of what the key is.
    function _checkAnswer(bytes32 requestId, KeyHashes.Order calldata order, Issuance calldata issuance) private view {
        if (keccak256(issuance.groupKey) != order.groupKey) {
            revert OtherGroupKey(keccak256(issuance.groupKey), order.groupKey);
        }
        bytes memory identity = KeyHashes.identity(
            KeyHashes.DERIVE, address(this), address(committee), order.groupKey, order.app, order.purpose, order.epoch
        );
        bool good =
            Bls12381.verifyIssuance(requestId, identity, order.a1, order.a2, issuance.y, issuance.c, issuance.groupKey);
        if (!good) revert BadIssuance();
    }

    function _requestId(KeyHashes.Order calldata order, uint64 sequence, uint64 expiry) private view returns (bytes32) {
        return KeyHashes.requestId(address(this), KeyHashes.DERIVE, sequence, expiry, order.orderHash());
    }
}
