// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {ECVRF} from "@veritee/contracts/vrf/ECVRF.sol";

/// @title What our proof verification costs by itself.
contract VeriteeVerifier {
    /// @notice Verifies a proof that lies in calldata, as it does in a settlement.
    /// @return gasUsed execution gas of the verification, the copies out of calldata included and nothing else
    /// @return code zero if the proof is valid
    function verify(
        uint256 px,
        uint8 parity,
        bytes32 alpha,
        ECVRF.Proof calldata proof,
        uint256[] calldata witnesses
    ) external view returns (uint256 gasUsed, uint8 code) {
        uint256 before = gasleft();
        (ECVRF.Code result,) = ECVRF.verify(px, parity, alpha, proof, witnesses);
        gasUsed = before - gasleft();
        code = uint8(result);
    }
}
