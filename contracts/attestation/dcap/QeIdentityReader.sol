// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {Reading, SignedText} from "./SignedText.sol";

/// @notice What a QE identity is of. Its levels are in the packed form alone.
struct QeIdentityHead {
    uint8 tee;
    uint16 evaluation;
    uint40 issueDate;
    uint40 nextUpdate;
    bytes32 hash; // see CollateralDigests
}

/// @title Reads Intel's identity of its quoting enclaves, version 2, and packs it as ICollateralStore says
/// @dev "SGX and TDX Provisioning Certification Service API v4", enclave identity v2. The enclave that verifies quotes (QVE) is
/// of no concern here.
library QeIdentityReader {
    using SignedText for Reading;

    uint256 private constant FORMAT = 1;
    uint256 private constant VERSION = 2;

    /// @dev From MISCSELECT to the product id.
    uint256 private constant FIELDS = 74;

    uint8 private constant SGX = 0x00;
    uint8 private constant TDX = 0x81;

    /// @notice Reads a text, all of it.
    /// @param signer Keccak-256 of the key that signed it.
    /// @param digest SHA-256 of the text.
    function read(bytes calldata text, bytes32 signer, bytes32 digest)
        internal
        pure
        returns (QeIdentityHead memory head, bytes memory packed)
    {
        Reading memory r;
        (r, packed) = SignedText.begin(text);

        r.expect('{"id":"', 7);
        if (r.passes("TD_", 3)) head.tee = TDX;
        r.expect('QE","version":2,"issueDate":"', 29);
        head.issueDate = r.date();
        r.expect('","nextUpdate":"', 16);
        head.nextUpdate = r.date();
        if (head.nextUpdate <= head.issueDate) r.refuse();
        r.expect('","tcbEvaluationDataNumber":', 28);
        head.evaluation = uint16(r.number(type(uint16).max));

        r.put(FORMAT, 1);
        r.put(head.tee, 1);
        r.put(head.evaluation, 2);
        r.put(head.issueDate, 5);
        r.put(head.nextUpdate, 5);
        r.put(uint256(signer), 32);
        r.put(uint256(digest), 32);

        uint256 fields = r.out;
        r.expect(',"miscselect":"', 15);
        r.bytesTo(4);
        r.expect('","miscselectMask":"', 20);
        r.bytesTo(4);
        r.expect('","attributes":"', 16);
        r.bytesTo(16);
        r.expect('","attributesMask":"', 20);
        r.bytesTo(16);
        r.expect('","mrsigner":"', 14);
        r.bytesTo(32);
        r.expect('","isvprodid":', 14);
        r.put(r.number(type(uint16).max), 2);
        uint256 levels = r.at + 13;
        r.expect(',"tcbLevels":[', 14);
        r.softwareLevels(2);
        r.expect("}", 1);
        r.finish(packed);
        head.hash = _hash(r, uint256(head.tee == TDX ? 2 : 0) << 64 | VERSION << 32 | head.evaluation, fields, levels);
    }

    /// @dev What it says but for its dates. The fields up to the levels are hashed as they are packed, the levels as they stand in the
    /// text, of which they leave the last byte.
    function _hash(Reading memory r, uint256 what, uint256 fields, uint256 levels) private pure returns (bytes32 hash) {
        uint256 end = r.end - 1;
        assembly ("memory-safe") {
            let m := mload(0x40)
            let size := sub(end, levels)
            mstore(m, shl(184, what))
            mcopy(add(m, 9), fields, FIELDS)
            calldatacopy(add(m, add(9, FIELDS)), levels, size)
            hash := keccak256(m, add(size, add(9, FIELDS)))
        }
    }
}
