// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {ERC1967Proxy} from "@openzeppelin/contracts/proxy/ERC1967/ERC1967Proxy.sol";
import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";

/// @title What a check of an SGX proof costs in the shape that Taiko gave it
/// @notice Written anew from the shape alone: a proof is an instance's number, its address and a signature over the hash of the public
/// input; instances are kept by number with the time since when they count, which is for a year. Nobody is asked who may call, and an
/// instance keeps its key: both would cost more.
contract TaikoShaped {
    struct Instance {
        address key;
        uint64 validSince;
    }

    struct Transition {
        bytes32 parentHash;
        bytes32 blockHash;
        bytes32 stateRoot;
    }

    uint256 private constant VALID_FOR = 365 days;
    uint256 private constant PROOF_LENGTH = 4 + 20 + 65;

    mapping(uint256 number => Instance) public instances;
    uint64 private immutable _chainId;

    error BadProof();
    error BadInstance();

    constructor(uint64 l2ChainId) {
        _chainId = l2ChainId;
    }

    function setInstance(uint32 number, address key) external {
        instances[number] = Instance(key, uint64(block.timestamp));
    }

    /// @notice Returns only if a valid instance signed the transition.
    function verify(Transition calldata transition, bytes32 metaHash, address prover, bytes calldata proof)
        external
        view
    {
        if (proof.length != PROOF_LENGTH) revert BadProof();
        uint32 number = uint32(bytes4(proof[:4]));
        address key = address(bytes20(proof[4:24]));
        if (ECDSA.recover(publicInput(transition, key, prover, metaHash), proof[24:]) != key) revert BadProof();

        Instance memory instance = instances[number];
        if (
            key == address(0) || instance.key != key || instance.validSince > block.timestamp
                || block.timestamp > instance.validSince + VALID_FOR
        ) revert BadInstance();
    }

    /// @notice What an instance signs.
    function publicInput(Transition calldata transition, address key, address prover, bytes32 metaHash)
        public
        view
        returns (bytes32)
    {
        return keccak256(abi.encode("VERIFY_PROOF", _chainId, address(this), transition, key, prover, metaHash));
    }
}

/// @title What stands before it where it is deployed
contract TaikoProxy is ERC1967Proxy {
    constructor(address implementation, bytes memory data) ERC1967Proxy(implementation, data) {}
}
