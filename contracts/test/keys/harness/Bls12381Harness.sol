// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {Bls12381} from "../../../keys/Bls12381.sol";

/// @dev The library as contracts have it: compiled as they are, and called from outside.
contract Bls12381Harness {
    function hashToG1(bytes calldata message, bytes calldata dst) external view returns (bytes memory) {
        return Bls12381.hashToG1(message, dst);
    }

    function verifyIssuance(
        bytes32 requestId,
        bytes calldata message,
        bytes calldata a1,
        bytes calldata a2,
        bytes calldata y,
        bytes calldata c,
        bytes calldata groupKey
    ) external view returns (bool good, uint256 used) {
        bytes[6] memory m = [message, a1, a2, y, c, groupKey];
        used = gasleft();
        good = Bls12381.verifyIssuance(requestId, m[0], m[1], m[2], m[3], m[4], m[5]);
        used -= gasleft();
    }

    function isG1(bytes calldata point) external view returns (bool) {
        return Bls12381.isG1(point);
    }

    function isG2(bytes calldata point) external view returns (bool) {
        return Bls12381.isG2(point);
    }
}
