// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

/// @title A rollup's ZK verifier, whatever its proof system
/// @notice One contract stands for one proof system, one program (verifying key) and one version of both.
interface IRollupZkVerifier {
    /// @notice What a ZK proof of a range states: the claim's part that isn't about this chain.
    struct Transition {
        uint64 l2ChainId;
        uint64 firstBlock;
        uint64 lastBlock;
        bytes32 parentHash;
        bytes32 lastHash;
        bytes32 preRoot;
        bytes32 postRoot;
        bytes32 receipts;
        bytes32 withdrawals;
        bytes32 inputs;
        bytes32 config;
    }

    /// @notice The proof proves something else, or nothing.
    error InvalidProof(bytes32 statement);

    /// @notice The public input of a proof of this transition, such as a digest of the journal.
    function statementOf(Transition calldata transition) external view returns (bytes32 statement);

    /// @notice Returns only if `proof` proves `statement`; reverts otherwise.
    function verify(bytes32 statement, bytes calldata proof) external view;
}
