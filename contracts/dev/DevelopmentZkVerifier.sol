// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";

import {IRollupZkVerifier} from "../rollup/IRollupZkVerifier.sol";

/// @title A ZK verifier for development that verifies a signature
/// @notice No zero knowledge and no proof: a named prover signed the statement. So a rollup runs on a local chain without a proof
/// system, and false proofs are refused as they would be. It refuses every chain id but 1337 and 31337, when it is made and when it
/// is used.
/// @dev EIP-712: domain "DevelopmentZkVerifier", version "1", chain, this contract; `Proof(bytes32 statement)`. A proof is r ‖ s ‖ v,
/// 65 bytes, s in the lower half.
contract DevelopmentZkVerifier is IRollupZkVerifier {
    bytes32 private constant DOMAIN_TYPE_HASH =
        keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)");
    bytes32 private constant PROOF_TYPE_HASH = keccak256("Proof(bytes32 statement)");

    /// @notice Whose signatures are taken for proofs.
    address public immutable prover;

    error DevelopmentOnly(uint256 chainId);
    error ZeroProver();

    constructor(address prover_) {
        if (prover_ == address(0)) revert ZeroProver();
        _requireDevelopment();
        prover = prover_;
    }

    /// @inheritdoc IRollupZkVerifier
    function statementOf(Transition calldata transition) external pure returns (bytes32) {
        return keccak256(abi.encode(transition));
    }

    /// @inheritdoc IRollupZkVerifier
    function verify(bytes32 statement, bytes calldata proof) external view {
        _requireDevelopment();
        (address signer, ECDSA.RecoverError wrong,) = ECDSA.tryRecover(digestOf(statement), proof);
        if (wrong != ECDSA.RecoverError.NoError || signer != prover) revert InvalidProof(statement);
    }

    /// @notice What the prover signs.
    function digestOf(bytes32 statement) public view returns (bytes32) {
        bytes32 separator = keccak256(
            abi.encode(
                DOMAIN_TYPE_HASH, keccak256("DevelopmentZkVerifier"), keccak256("1"), block.chainid, address(this)
            )
        );
        return keccak256(abi.encodePacked(bytes2(0x1901), separator, keccak256(abi.encode(PROOF_TYPE_HASH, statement))));
    }

    function _requireDevelopment() private view {
        if (block.chainid != 1337 && block.chainid != 31337) revert DevelopmentOnly(block.chainid);
    }
}
