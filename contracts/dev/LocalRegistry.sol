// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {IEnclaveRegistry} from "../attestation/IEnclaveRegistry.sol";

/// @title As much of a registry as a coordinator asks, for a local chain
/// @notice It takes whom its owner vouches for, and no evidence: there is no enclave where a worker is a contract whose key is
/// public. The real registry with all that judges evidence is larger than one deployment can be.
contract LocalRegistry {
    struct Lease {
        address app;
        uint64 end;
    }

    address public immutable owner;

    mapping(address instance => Lease) public leases;

    /// @notice As `IEnclaveRegistry.liveUntil`.
    mapping(address app => uint64) public liveUntil;

    error NotForProduction(uint256 chainId);

    constructor() {
        if (block.chainid != 1337 && block.chainid != 31337) revert NotForProduction(block.chainid);
        owner = msg.sender;
    }

    /// @notice Lets an instance answer for an app until its lease ends.
    function confirm(address instance, address app, uint64 leaseEnd) external {
        if (msg.sender != owner) revert IEnclaveRegistry.NotOwnerOrApp(msg.sender);
        leases[instance] = Lease(app, leaseEnd);
        if (liveUntil[app] < leaseEnd) liveUntil[app] = leaseEnd;
    }

    /// @notice As `IEnclaveRegistry.isAuthorized`.
    function isAuthorized(address instance, uint32 version, address app) external view returns (bool) {
        Lease memory lease = leases[instance];
        return lease.app == app && app != address(0) && lease.end >= block.timestamp && version == policyVersion(app);
    }

    /// @notice As `IEnclaveRegistry.policyVersion`: no policy, so always 0.
    function policyVersion(address) public pure returns (uint32) {
        return 0;
    }
}
