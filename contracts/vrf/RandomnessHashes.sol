// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {ECVRF} from "./ECVRF.sol";
import {IVRFCoordinator} from "./interfaces/IVRFCoordinator.sol";
import {RequestTerms} from "./RequestTerms.sol";

/// @title What is hashed for randomness, one definition each
/// @notice Every hash is keccak256(abi.encode(domain, ...)) of words, bound to the chain and to the calling coordinator. The Go
/// twins are protocol/randomness and protocol/typed; all read protocol/vectors.
/// @dev The preimages are written beyond the free memory pointer without keeping them: abi.encode would cost 100 gas more each.
///
/// alpha            the input of a group's proof
/// request          the hash of a request
/// requestId        names a request, and says where its state is kept
/// word             a word of a request
/// answer           the EIP-712 struct that a worker signs
/// output           binds the output of a request whose callback failed
/// possession       the input on which a new key's possession is proven
library RandomnessHashes {
    bytes32 internal constant ALPHA_DOMAIN = keccak256("veritee/randomness/v1/alpha");
    bytes32 internal constant REQUEST_DOMAIN = keccak256("veritee/randomness/v1/request");
    bytes32 internal constant WORD_DOMAIN = keccak256("veritee/randomness/v1/word");
    bytes32 internal constant RETRY_DOMAIN = keccak256("veritee/randomness/v1/retry");
    bytes32 internal constant POSSESSION_DOMAIN = keccak256("veritee/randomness/v1/possession");
    bytes32 internal constant ANSWER_TYPEHASH = keccak256(
        "Answer(bytes32 alpha,bytes gamma,bytes32 keyHash,address app,uint32 policyVersion,uint32 payee,address settler,uint64 notAfter)"
    );

    /// @notice abi.encode(ALPHA_DOMAIN, chain id, coordinator, keyHash, blockNumber, confirmations, blockHash), hashed.
    function alpha(bytes32 keyHash, RequestTerms terms, bytes32 blockHash) internal view returns (bytes32 hash) {
        bytes32 domain = ALPHA_DOMAIN;
        uint256 blockNumber = terms.blockNumber();
        uint256 confirmations = terms.confirmations();
        assembly ("memory-safe") {
            let m := mload(0x40)
            mstore(m, domain)
            mstore(add(m, 0x20), chainid())
            mstore(add(m, 0x40), address())
            mstore(add(m, 0x60), keyHash)
            mstore(add(m, 0x80), blockNumber)
            mstore(add(m, 0xa0), confirmations)
            mstore(add(m, 0xc0), blockHash)
            hash := keccak256(m, 0xe0)
        }
    }

    /// @notice abi.encode(REQUEST_DOMAIN, chain id, coordinator, terms, consumer, keyLine, keyHash, inputHash), hashed.
    function request(RequestTerms terms, address consumer, bytes32 keyLine, bytes32 keyHash, bytes32 inputHash)
        internal
        view
        returns (bytes32 hash)
    {
        bytes32 domain = REQUEST_DOMAIN;
        assembly ("memory-safe") {
            let m := mload(0x40)
            mstore(m, domain)
            mstore(add(m, 0x20), chainid())
            mstore(add(m, 0x40), address())
            mstore(add(m, 0x60), terms)
            mstore(add(m, 0x80), consumer)
            mstore(add(m, 0xa0), keyLine)
            mstore(add(m, 0xc0), keyHash)
            mstore(add(m, 0xe0), inputHash)
            hash := keccak256(m, 0x100)
        }
    }

    function request(IVRFCoordinator.Request calldata r) internal view returns (bytes32) {
        return request(r.terms, r.consumer, r.keyLine, r.keyHash, r.inputHash);
    }

    /// @notice The request's hash, with the place of its state in the low 48 bits.
    function requestId(bytes32 requestHash, RequestTerms terms) internal pure returns (bytes32) {
        return bytes32(uint256(requestHash) >> 48 << 48 | terms.locator());
    }

    /// @notice Word `i` of a request: abi.encode(WORD_DOMAIN, beta, id, i), hashed.
    function word(bytes32 beta, bytes32 id, uint256 i) internal pure returns (uint256 value) {
        bytes32 domain = WORD_DOMAIN;
        assembly ("memory-safe") {
            let m := mload(0x40)
            mstore(m, domain)
            mstore(add(m, 0x20), beta)
            mstore(add(m, 0x40), id)
            mstore(add(m, 0x60), i)
            value := keccak256(m, 0x80)
        }
    }

    /// @notice hashStruct of `Answer` (EIP-712). `gamma` is of type bytes, 64 of them, so its hash stands in the struct.
    /// @param terms As in `IVRFCoordinator.Answer`.
    function answer(
        bytes32 alpha_,
        ECVRF.Proof calldata proof,
        bytes32 keyHash,
        address app,
        address settler,
        uint256 terms
    ) internal pure returns (bytes32 hash) {
        bytes32 typeHash = ANSWER_TYPEHASH;
        assembly ("memory-safe") {
            let m := mload(0x40)
            calldatacopy(m, proof, 0x40)
            let gammaHash := keccak256(m, 0x40)
            mstore(m, typeHash)
            mstore(add(m, 0x20), alpha_)
            mstore(add(m, 0x40), gammaHash)
            mstore(add(m, 0x60), keyHash)
            mstore(add(m, 0x80), app)
            mstore(add(m, 0xa0), and(shr(8, terms), 0xffffffff))
            mstore(add(m, 0xc0), and(shr(40, terms), 0xffffffff))
            mstore(add(m, 0xe0), settler)
            mstore(add(m, 0x100), and(shr(72, terms), 0xffffffffffffffff))
            hash := keccak256(m, 0x120)
        }
    }

    /// @notice abi.encode(RETRY_DOMAIN, requestHash >> 48, beta), hashed.
    function output(bytes32 requestHash, bytes32 beta) internal pure returns (bytes32) {
        return keccak256(abi.encode(RETRY_DOMAIN, uint256(requestHash) >> 48, beta));
    }

    /// @notice abi.encode(POSSESSION_DOMAIN, chain id, coordinator, keyLine, keyHash), hashed.
    function possession(bytes32 keyLine, bytes32 keyHash) internal view returns (bytes32) {
        return keccak256(abi.encode(POSSESSION_DOMAIN, block.chainid, address(this), keyLine, keyHash));
    }
}
