// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

/// @title What the 64 bytes of report data in a quote commit to, one definition
/// @notice The first half is keccak256(abi.encode(domain of the use, chain id, registry, app, instance, subject, blockNumber,
/// blockHash)), the second half the use's tag in clear. Evidence for one use is none for another. The Go twin is
/// protocol/typed.Commitment; both read protocol/vectors/attestation.json.
library ReportData {
    /// @notice An instance key enters the registry, or its lease is prolonged. Subject: zero.
    bytes32 internal constant REGISTRATION = "veritee registration v1";

    /// @notice A TLS key is the instance's. Subject: SHA-256 of its SubjectPublicKeyInfo.
    bytes32 internal constant CHANNEL = "veritee channel v1";

    /// @notice The instance orders an app key. Subject: the order's hash.
    bytes32 internal constant ORDER = "veritee order v1";

    bytes32 internal constant REGISTRATION_DOMAIN = keccak256("veritee/attestation/v1/registration");
    bytes32 internal constant CHANNEL_DOMAIN = keccak256("veritee/attestation/v1/channel");
    bytes32 internal constant ORDER_DOMAIN = keccak256("veritee/attestation/v1/order");

    /// @notice The use isn't one of the three.
    error UnknownUse(bytes32 use);

    /// @notice The first half of the report data; the second is `use`. The chain is the one that this runs on.
    /// @param registry Named by the caller, since a verifier of evidence is another contract than the registry that asks it.
    function commitment(
        bytes32 use,
        address registry,
        address app,
        address instance,
        bytes32 subject,
        uint256 blockNumber,
        bytes32 blockHash
    ) internal view returns (bytes32) {
        return keccak256(
            abi.encode(_domain(use), block.chainid, registry, app, instance, subject, blockNumber, blockHash)
        );
    }

    function _domain(bytes32 use) private pure returns (bytes32) {
        if (use == REGISTRATION) return REGISTRATION_DOMAIN;
        if (use == CHANNEL) return CHANNEL_DOMAIN;
        if (use == ORDER) return ORDER_DOMAIN;
        revert UnknownUse(use);
    }
}
