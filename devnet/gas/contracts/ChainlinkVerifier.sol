// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.19;

import {VRF} from "@chainlink/contracts/src/v0.8/vrf/VRF.sol";

/// @title What Chainlink's proof verification costs by itself.
contract ChainlinkVerifier is VRF {
    /// @notice Verifies a proof that lies in calldata, as it does when a request is fulfilled.
    /// @return gasUsed execution gas of the verification, the copies out of calldata included and nothing else
    /// @return output the random value
    function verify(Proof calldata proof, uint256 seed) external view returns (uint256 gasUsed, uint256 output) {
        uint256 before = gasleft();
        output = _randomValueFromVRFProof(proof, seed);
        gasUsed = before - gasleft();
    }
}
