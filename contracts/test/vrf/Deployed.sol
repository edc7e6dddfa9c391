// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {IEnclaveRegistry} from "../../attestation/IEnclaveRegistry.sol";
import {ECVRF} from "../../vrf/ECVRF.sol";
import {IVRFCoordinator} from "../../vrf/interfaces/IVRFCoordinator.sol";

// The tests know what they test by its interface and deploy it from its artifact: a change of the contracts compiles no test
// anew, and the tests need neither the optimizer nor the IR pipeline.

/// @dev Ownable2Step.
interface IOwned {
    function owner() external view returns (address);
    function pendingOwner() external view returns (address);
    function transferOwnership(address newOwner) external;
    function acceptOwnership() external;
    function renounceOwnership() external;
}

interface IRegistry is IEnclaveRegistry, IOwned {}

interface ICoordinator is IVRFCoordinator, IOwned {
    function isPlainEvm(uint256 chainId) external pure returns (bool);
}

/// @dev What an outcome's event says.
library Outcomes {
    /// @param data Of RandomnessFulfilled or CallbackFailed, which `topic` tells.
    function charge(bytes32 topic, bytes memory data) internal pure returns (uint256 charged) {
        if (topic == IVRFCoordinator.RandomnessFulfilled.selector) return abi.decode(data, (uint256));
        (,, charged) = failure(data);
    }

    /// @param data Of CallbackFailed.
    function failure(bytes memory data)
        internal
        pure
        returns (IVRFCoordinator.FailureReason reason, bytes32 beta, uint256 charged)
    {
        return abi.decode(data, (IVRFCoordinator.FailureReason, bytes32, uint256));
    }
}

/// @dev Prover.sol.
interface IProver {
    function publicKey(uint256 secret) external view returns (uint256 px, uint8 parity);
    function prove(uint256 secret, bytes32 alpha, uint256 salt)
        external
        view
        returns (ECVRF.Proof memory proof, uint256[] memory witnesses);
    function hashToCurve(uint256 px, bytes32 alpha)
        external
        view
        returns (uint256 x, uint256 y, uint256[] memory witnesses);
    function multiply(uint256 x, uint256 y, uint256 k) external view returns (uint256, uint256);
    function power(uint256 base, uint256 exponent, uint256 modulus) external view returns (uint256);
    function keyHash(uint256 px, uint8 parity) external pure returns (bytes32);
    function isPublicKey(uint256 px, uint8 parity) external view returns (bool);
    function candidate(uint256 x, uint256 witness) external pure returns (ECVRF.Candidate);
    function verify(uint256 px, uint256 parity, bytes32 alpha, ECVRF.Proof calldata proof, uint256[] calldata witnesses)
        external
        view
        returns (ECVRF.Code code, bytes32 beta);
    function verifyMemory(
        uint256 px,
        uint256 parity,
        bytes32 alpha,
        ECVRF.Proof calldata proof,
        uint256[] calldata witnesses
    ) external view returns (ECVRF.Code code, bytes32 beta);
    function gasOfVerify(
        uint256 px,
        uint256 parity,
        bytes32 alpha,
        ECVRF.Proof calldata proof,
        uint256[] calldata witnesses
    ) external view returns (uint256 gas);
    function verifyInDirtyMemory(
        uint256 px,
        uint256 parity,
        bytes32 alpha,
        ECVRF.Proof calldata proof,
        uint256[] calldata witnesses,
        bytes32 filler,
        uint256 offset
    ) external view returns (ECVRF.Code code, bytes32 beta, bool intact);
    function verifyMemoryInDirtyMemory(
        uint256 px,
        uint256 parity,
        bytes32 alpha,
        ECVRF.Proof calldata proof,
        uint256[] calldata witnesses,
        bytes32 filler,
        uint256 offset
    ) external view returns (ECVRF.Code code, bytes32 beta, bool intact);
}
