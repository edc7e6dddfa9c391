// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {IVRFCoordinator} from "../../vrf/interfaces/IVRFCoordinator.sol";
import {RequestTerms} from "../../vrf/RequestTerms.sol";

/// @title The hashes of the protocol, written a second time
/// @dev Plainly and from docs/spec: shares no constant and no helper with what it tests.
library Spec {
    /// @dev What a worker signs.
    struct Answer {
        bytes32 alpha;
        bytes gamma;
        bytes32 keyHash;
        address app;
        uint32 policyVersion;
        uint32 payee;
        address settler;
        uint64 notAfter;
    }

    function inputHash(bytes memory input) internal pure returns (bytes32) {
        if (input.length == 0) return 0;
        return keccak256(input);
    }

    function requestHash(uint256 chainId, address coordinator, IVRFCoordinator.Request memory r)
        internal
        pure
        returns (bytes32)
    {
        return keccak256(
            abi.encode(
                keccak256("veritee/randomness/v1/request"),
                chainId,
                coordinator,
                RequestTerms.unwrap(r.terms),
                r.consumer,
                r.keyLine,
                r.keyHash,
                r.inputHash
            )
        );
    }

    /// @dev The high 208 bits of the hash, then account index and slot.
    function requestId(uint256 chainId, address coordinator, IVRFCoordinator.Request memory r)
        internal
        pure
        returns (bytes32)
    {
        uint256 hash = uint256(requestHash(chainId, coordinator, r));
        uint256 locator = RequestTerms.unwrap(r.terms) / 2 ** 200 % 2 ** 48;
        return bytes32(hash - hash % 2 ** 48 + locator);
    }

    function alpha(
        uint256 chainId,
        address coordinator,
        bytes32 keyHash,
        uint256 blockNumber,
        uint256 confirmations,
        bytes32 blockHash
    ) internal pure returns (bytes32) {
        return keccak256(
            abi.encode(
                keccak256("veritee/randomness/v1/alpha"),
                chainId,
                coordinator,
                keyHash,
                blockNumber,
                confirmations,
                blockHash
            )
        );
    }

    function possession(uint256 chainId, address coordinator, bytes32 keyLine, bytes32 keyHash)
        internal
        pure
        returns (bytes32)
    {
        return keccak256(
            abi.encode(keccak256("veritee/randomness/v1/possession"), chainId, coordinator, keyLine, keyHash)
        );
    }

    function word(bytes32 output, bytes32 id, uint256 index) internal pure returns (uint256) {
        return uint256(keccak256(abi.encode(keccak256("veritee/randomness/v1/word"), output, id, index)));
    }

    function beta(uint256 gx, uint256 gy) internal pure returns (bytes32) {
        return keccak256(abi.encode(keccak256("veritee/ecvrf/secp256k1/v1/output"), gx, gy));
    }

    function separator(uint256 chainId, address coordinator) internal pure returns (bytes32) {
        return keccak256(
            abi.encode(
                keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"),
                keccak256("veritee VRFCoordinator"),
                keccak256("1"),
                chainId,
                coordinator
            )
        );
    }

    function structHash(Answer memory a) internal pure returns (bytes32) {
        bytes32 typeHash = keccak256(
            "Answer(bytes32 alpha,bytes gamma,bytes32 keyHash,address app,uint32 policyVersion,uint32 payee,address settler,uint64 notAfter)"
        );
        return keccak256(
            abi.encode(
                typeHash, a.alpha, keccak256(a.gamma), a.keyHash, a.app, a.policyVersion, a.payee, a.settler, a.notAfter
            )
        );
    }

    function digest(uint256 chainId, address coordinator, Answer memory a) internal pure returns (bytes32) {
        return keccak256(abi.encodePacked(hex"1901", separator(chainId, coordinator), structHash(a)));
    }
}
