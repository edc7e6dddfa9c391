// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {KeyHashes} from "../../keys/KeyHashes.sol";
import {Test} from "../Test.sol";

/// @dev protocol/vectors/keys.json, which Go wrote: what is hashed and signed.
contract KeyHashesTest is Test {
    string private json;

    function setUp() public {
        json = vm.readFile("protocol/vectors/keys.json");
    }

    function test_vectors_identities() public {
        uint256[] memory kinds = _numbers(".identities.kind");
        uint256[] memory chains = _numbers(".identities.chainId");
        uint256[] memory brokers = _numbers(".identities.broker");
        uint256[] memory committees = _numbers(".identities.committee");
        bytes32[] memory groups = vm.parseJsonBytes32Array(json, ".identities.groupKey");
        uint256[] memory apps = _numbers(".identities.app");
        bytes32[] memory purposes = vm.parseJsonBytes32Array(json, ".identities.purpose");
        uint256[] memory epochs = _numbers(".identities.epoch");
        bytes[] memory messages = vm.parseJsonBytesArray(json, ".identities.message");
        vm.assertGt(messages.length, 11, "plain, maximal, and one for each field");
        for (uint256 i = 0; i < messages.length; ++i) {
            vm.chainId(chains[i]);
            bytes memory message = KeyHashes.identity(
                uint8(kinds[i]),
                address(uint160(brokers[i])),
                address(uint160(committees[i])),
                groups[i],
                address(uint160(apps[i])),
                bytes12(purposes[i]),
                uint64(epochs[i])
            );
            vm.assertEq(message, messages[i], "message");
        }
    }

    function test_vectors_orders() public {
        bytes[] memory encoded = vm.parseJsonBytesArray(json, ".orders.encoded");
        bytes32[] memory hashes = vm.parseJsonBytes32Array(json, ".orders.structHash");
        bytes32[] memory ids = vm.parseJsonBytes32Array(json, ".orders.requestId");
        uint256[] memory kinds = _numbers(".orders.kind");
        uint256[] memory sequences = _numbers(".orders.sequence");
        uint256[] memory expiries = _numbers(".orders.expiry");
        uint256[] memory chains = _numbers(".orders.chainId");
        uint256[] memory brokers = _numbers(".orders.broker");
        vm.assertGt(encoded.length, 18, "plain, zero, maximal, and one for each field");
        for (uint256 i = 0; i < encoded.length; ++i) {
            vm.chainId(chains[i]);
            vm.assertEq(KeyHashes.orderHash(_order(encoded[i])), hashes[i], "hash");
            bytes32 id = KeyHashes.requestId(
                address(uint160(brokers[i])), uint8(kinds[i]), uint64(sequences[i]), uint64(expiries[i]), hashes[i]
            );
            vm.assertEq(id, ids[i], "request id");
        }
        _signed("orders", "KeyBroker", brokers);
    }

    function test_vectors_releases() public {
        bytes32[] memory ids = vm.parseJsonBytes32Array(json, ".releases.requestId");
        uint256[] memory generations = _numbers(".releases.generation");
        bytes32[] memory answers = vm.parseJsonBytes32Array(json, ".releases.answer");
        bytes32[] memory hashes = vm.parseJsonBytes32Array(json, ".releases.structHash");
        for (uint256 i = 0; i < ids.length; ++i) {
            bytes32 hash = KeyHashes.releaseHash(KeyHashes.Release(ids[i], uint32(generations[i]), answers[i]));
            vm.assertEq(hash, hashes[i], "hash");
        }
        _signed("releases", "KeyBroker", _numbers(".releases.broker"));
    }

    function test_vectors_statements() public {
        uint256[] memory apps = _numbers(".statements.app");
        bytes32[] memory purposes = vm.parseJsonBytes32Array(json, ".statements.purpose");
        uint256[] memory epochs = _numbers(".statements.epoch");
        bytes32[] memory groups = vm.parseJsonBytes32Array(json, ".statements.groupKey");
        uint256[] memory algorithms = _numbers(".statements.algorithm");
        bytes32[] memory keys = vm.parseJsonBytes32Array(json, ".statements.publicKey");
        bytes32[] memory hashes = vm.parseJsonBytes32Array(json, ".statements.structHash");
        for (uint256 i = 0; i < apps.length; ++i) {
            KeyHashes.Statement memory s = KeyHashes.Statement(
                address(uint160(apps[i])),
                bytes12(purposes[i]),
                uint64(epochs[i]),
                groups[i],
                uint8(algorithms[i]),
                keys[i]
            );
            vm.assertEq(KeyHashes.statementHash(s), hashes[i], "hash");
        }
        _signed("statements", "KeyBroker", _numbers(".statements.broker"));
    }

    function test_vectors_generations() public {
        bytes[] memory encoded = vm.parseJsonBytesArray(json, ".generations.encoded");
        bytes32[] memory hashes = vm.parseJsonBytes32Array(json, ".generations.structHash");
        for (uint256 i = 0; i < encoded.length; ++i) {
            KeyHashes.Generation memory g = abi.decode(encoded[i], (KeyHashes.Generation));
            vm.assertEq(KeyHashes.generationHash(g), hashes[i], "hash");
        }
        _signed("generations", "KeyCommittee", _numbers(".generations.committee"));
    }

    /// @dev Separators, digests, and who signed.
    function _signed(string memory section, string memory name, uint256[] memory contracts) private {
        bytes32[] memory hashes = _words(section, ".structHash");
        bytes32[] memory separators = _words(section, ".separator");
        bytes32[] memory digests = _words(section, ".digest");
        bytes32[] memory r = _words(section, ".r");
        bytes32[] memory vs = _words(section, ".vs");
        bytes32[] memory signers = _words(section, ".signer");
        bytes32[] memory chains = _words(section, ".chainId");
        vm.assertGt(digests.length, 4, section);
        for (uint256 i = 0; i < digests.length; ++i) {
            vm.chainId(uint256(chains[i]));
            bytes32 separator = KeyHashes.separator(name, address(uint160(contracts[i])));
            vm.assertEq(separator, separators[i], "separator");
            vm.assertEq(keccak256(abi.encodePacked(hex"1901", separator, hashes[i])), digests[i], "digest");
            bytes32 s = bytes32(uint256(vs[i]) << 1 >> 1);
            address signer = ecrecover(digests[i], uint8(27 + (uint256(vs[i]) >> 255)), r[i], s);
            vm.assertEq(signer, address(uint160(uint256(signers[i]))), "signer");
        }
    }

    /// @dev Seven words, A1, A2, two words.
    function _order(bytes memory encoded) private pure returns (KeyHashes.Order memory o) {
        o.app = address(uint160(uint256(_word(encoded, 0))));
        o.purpose = bytes12(_word(encoded, 32));
        o.epoch = uint64(uint256(_word(encoded, 64)));
        o.instance = address(uint160(uint256(_word(encoded, 96))));
        o.policyVersion = uint32(uint256(_word(encoded, 128)));
        o.generation = uint32(uint256(_word(encoded, 160)));
        o.groupKey = _word(encoded, 192);
        o.a1 = _slice(encoded, 224, 128);
        o.a2 = _slice(encoded, 352, 256);
        o.challenge = _word(encoded, 608);
        o.response = _word(encoded, 640);
    }

    function _word(bytes memory from, uint256 at) private pure returns (bytes32) {
        return abi.decode(_slice(from, at, 32), (bytes32));
    }

    function _slice(bytes memory from, uint256 at, uint256 length) private pure returns (bytes memory out) {
        out = new bytes(length);
        for (uint256 i = 0; i < length; ++i) {
            out[i] = from[at + i];
        }
    }

    function _numbers(string memory key) private view returns (uint256[] memory) {
        return vm.parseJsonUintArray(json, key);
    }

    function _words(string memory section, string memory column) private view returns (bytes32[] memory) {
        return vm.parseJsonBytes32Array(json, string.concat(".", section, column));
    }
}
