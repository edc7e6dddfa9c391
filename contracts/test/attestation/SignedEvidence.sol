// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {IAttestationVerifier} from "../../attestation/IAttestationVerifier.sol";

/// @title A verifier for tests: evidence is somebody's signature
/// @dev It does check what it is given, and it binds chain, registry, instance and app as a real one must.
contract SignedEvidence is IAttestationVerifier {
    address public immutable attester;

    error BadEvidence();

    constructor(address attester_) {
        attester = attester_;
    }

    /// @inheritdoc IAttestationVerifier
    function verify(address instance, address app, bytes calldata evidence)
        external
        view
        returns (bytes32 label, uint64 leaseEnd)
    {
        uint8 v;
        bytes32 r;
        bytes32 s;
        (label, leaseEnd, v, r, s) = abi.decode(evidence, (bytes32, uint64, uint8, bytes32, bytes32));
        address signer = ecrecover(digestOf(msg.sender, instance, app, label, leaseEnd), v, r, s);
        if (signer == address(0) || signer != attester) revert BadEvidence();
    }

    function digestOf(address registry, address instance, address app, bytes32 label, uint64 leaseEnd)
        public
        view
        returns (bytes32)
    {
        return keccak256(abi.encode("evidence", block.chainid, registry, instance, app, label, leaseEnd));
    }
}
