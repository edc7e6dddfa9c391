// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {ECVRF} from "./ECVRF.sol";

/// @title One proof that must verify, for constructors
/// @notice ECVRF leans on ecrecover in a way that few contracts do: with a zero message. Some zkEVMs got that wrong; on such a
/// chain no coordinator can be deployed. The proof is one of protocol/vectors/ecvrf.json.
library ECVRFSelfTest {
    error UnusableEcrecover(ECVRF.Code code);

    function run() internal view {
        uint256[] memory witnesses = new uint256[](2);
        witnesses[0] = 0x02748d7d03aa007307ec063ca9932257c8ef9483b1d7c09aaf7a410b9e5d4c22;
        witnesses[1] = 0x0242d26c981568939ee5d768f76216131a22116e220a8b4482f0443372e9864c;

        (ECVRF.Code code, bytes32 beta) = ECVRF.verifyMemory(
            0x1ea8f2765882e2f0fd6a5333fe56bad6057b5778271bc99ebbddcb47d15f0282,
            0,
            0xc1853f0404fe152c0410a5a5ad33150d4d87f1d47246dabd307d8a504f01075a,
            ECVRF.Proof({
                gx: 0x66d1bdc3c184ba913b0cc88ca935fb99e1864f66b9119ed78ef2e9388f995269,
                gy: 0x0ac354da91ea97843c9f524a9e786db1fb2185e6f00ae8222b526137536f5f50,
                wx: 0xca8a6205fe0ae11dac83e8bfa27dd11e73639fc4a55e4e9f875becd413238302,
                wy: 0xfb79ab3eaca4327b3c7b4b87ab9284521837d61bb5def7b5e9eb005833f64b49,
                c: 0x09d820f8285bb923f7e0728fe2e7ce38c37cd1e960046dee528ae6b5b0a8a031,
                t: 0x7b888cf588cf1e4c0c6bc4d39c796f7ef5d261f7d083b46b19b2143bcd9feb85,
                slope: 0x55f66be68a004c1b2b39e64efcc79cd3b26ec68728fb54d31727d92a44d4c817
            }),
            witnesses
        );
        bool expected = beta == 0x6978248d66af39ac159c94f8c02666dce13da13ed76a83cefa8dd6c36382f12e;
        if (code != ECVRF.Code.Valid || !expected) revert UnusableEcrecover(code);
    }
}
