// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {IRiscZeroVerifier, Receipt} from "@veritee/contracts/attestation/risczero/IRiscZeroVerifier.sol";
import {
    IRiscZeroVerifierEmergencyStop
} from "@veritee/contracts/attestation/risczero/IRiscZeroVerifierEmergencyStop.sol";
import {IRiscZeroVerifierRouter} from "@veritee/contracts/attestation/risczero/IRiscZeroVerifierRouter.sol";

/// @title A stand-in of RISC Zero's emergency stop: what a proof passes on most chains
/// @notice It reads whether it is stopped and passes the question on, as the original does.
contract RiscZeroStop is IRiscZeroVerifierEmergencyStop {
    bool public paused;
    IRiscZeroVerifier public immutable verifier;

    constructor(IRiscZeroVerifier verifier_) {
        verifier = verifier_;
    }

    function verify(bytes calldata seal, bytes32 imageId, bytes32 journalDigest) external view {
        if (paused) revert EnforcedPause();
        verifier.verify(seal, imageId, journalDigest);
    }

    function verifyIntegrity(Receipt calldata receipt) external view {
        if (paused) revert EnforcedPause();
        verifier.verifyIntegrity(receipt);
    }
}

/// @title A stand-in of RISC Zero's router
/// @notice It reads which contract judges a selector's proofs and passes the question on, as the original does.
contract RiscZeroRouter is IRiscZeroVerifierRouter {
    mapping(bytes4 selector => IRiscZeroVerifier) public verifiers;

    constructor(bytes4 selector, IRiscZeroVerifier verifier) {
        verifiers[selector] = verifier;
    }

    function verify(bytes calldata seal, bytes32 imageId, bytes32 journalDigest) external view {
        getVerifier(bytes4(seal[:4])).verify(seal, imageId, journalDigest);
    }

    function verifyIntegrity(Receipt calldata receipt) external view {
        getVerifier(bytes4(receipt.seal[:4])).verifyIntegrity(receipt);
    }

    function getVerifier(bytes4 selector) public view returns (IRiscZeroVerifier verifier) {
        verifier = verifiers[selector];
        if (address(verifier) == address(0)) revert SelectorUnknown(selector);
    }
}
