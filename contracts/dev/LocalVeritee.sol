// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {IEnclaveRegistry} from "../attestation/IEnclaveRegistry.sol";
import {ECVRF} from "../vrf/ECVRF.sol";
import {IVRFCoordinator} from "../vrf/interfaces/IVRFCoordinator.sol";
import {VRFCoordinator} from "../vrf/VRFCoordinator.sol";
import {LocalProver} from "./LocalProver.sol";
import {LocalRegistry} from "./LocalRegistry.sol";

/// @title The whole of veritee's randomness on a local chain, in one deployment
/// @notice The real coordinator, with a key line whose key is public and a worker written in Solidity, which a registry without
/// attestation vouches for. It is the contracts' owner, and the app of its key line. Prover and registry refuse every chain id
/// but 1337 and 31337.
contract LocalVeritee {
    LocalRegistry public immutable registry;
    VRFCoordinator public immutable coordinator;
    LocalProver public immutable prover;

    /// @notice What consumers name.
    bytes32 public immutable keyLine;

    /// @notice Whom requests pay: this contract, so that they cost what they would.
    uint32 public immutable payee;

    constructor() {
        prover = new LocalProver();
        registry = new LocalRegistry();

        uint8[] memory levels = new uint8[](4);
        (levels[0], levels[1], levels[2], levels[3]) = (1, 3, 12, 64);
        coordinator = new VRFCoordinator(
            IVRFCoordinator.Config({
                owner: address(this),
                registry: IEnclaveRegistry(address(registry)),
                confirmationLevels: levels,
                flatPremium: 0,
                tipCap: 3 gwei,
                refundBlocks: 200,
                settlerBlocks: 10,
                retryBlocks: 50,
                workerGrace: 1 hours,
                epochNotice: 1 hours,
                deathNotice: 30 days
            })
        );

        payee = coordinator.registerPayee(address(this));
        keyLine = bytes32(bytes20(address(this))) | bytes32(uint256(1));
        prolong();
        bytes32 keyHash = ECVRF.keyHash(prover.px(), prover.parity());
        (ECVRF.Proof memory possession, uint256[] memory witnesses) =
            prover.prove(coordinator.possessionInput(keyLine, keyHash));
        coordinator.announceKey(keyLine, prover.px(), prover.parity(), possession, witnesses);
    }

    /// @notice Answers and settles requests of one group: made in one block, with one number of confirmations.
    function fulfill(IVRFCoordinator.Request[] calldata requests) external {
        prover.fulfill(coordinator, requests, payee);
    }

    /// @notice Prolongs the worker's lease, should a test move the clock by more than a year.
    function prolong() public {
        registry.confirm(prover.instance(), address(bytes20(keyLine)), uint64(block.timestamp + 366 days));
    }
}
