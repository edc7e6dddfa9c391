// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

/// @title What an enclave instance signs besides answers: an inference, an agent's action, a report
/// @notice EIP-712, under the domain of the registry: name "EnclaveRegistry", version "1", the chain, the registry's address.
/// `IEnclaveRegistry.isValidOutput` says whether a digest was signed by a live instance of an app. The Go twin is
/// protocol/typed.Output; both read protocol/vectors/output.json.
library Outputs {
    /// @param app Whose code made it.
    /// @param kind What it is, in the app's own words. Outputs of one kind can't be taken for another.
    /// @param inputHash Of what it was made from.
    /// @param outputHash Of what was made.
    /// @param codeHash Of the model, program or prompt that made it, where the measured code runs several; or zero.
    /// @param notAfter The last second, unix time, at which it counts.
    struct Output {
        address app;
        bytes32 kind;
        bytes32 inputHash;
        bytes32 outputHash;
        bytes32 codeHash;
        uint64 notAfter;
    }

    bytes32 internal constant TYPE_HASH = keccak256(
        "Output(address app,bytes32 kind,bytes32 inputHash,bytes32 outputHash,bytes32 codeHash,uint64 notAfter)"
    );
    bytes32 private constant DOMAIN_TYPE_HASH =
        keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)");

    /// @notice The hash that an instance signs.
    function digest(Output memory output, address registry) internal view returns (bytes32) {
        bytes32 separator = keccak256(
            abi.encode(DOMAIN_TYPE_HASH, keccak256("EnclaveRegistry"), keccak256("1"), block.chainid, registry)
        );
        return keccak256(abi.encodePacked(bytes2(0x1901), separator, keccak256(abi.encode(TYPE_HASH, output))));
    }
}
