// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {Reading, SignedText} from "./SignedText.sol";

/// @notice What a TCB info is of. Its levels are in the packed form alone.
struct TcbInfoHead {
    uint8 tee;
    bytes6 fmspc;
    uint16 evaluation;
    uint40 issueDate;
    uint40 nextUpdate;
    bytes32 hash; // see CollateralDigests
}

/// @title Reads Intel's TCB info, version 3, and packs it as ICollateralStore says
/// @dev "SGX and TDX Provisioning Certification Service API v4", TCB info v3.
library TcbInfoReader {
    using SignedText for Reading;

    uint256 private constant FORMAT = 1;
    uint256 private constant VERSION = 3;
    uint8 private constant SGX = 0x00;
    uint8 private constant TDX = 0x81;

    /// @notice Reads a text, all of it.
    /// @param signer Keccak-256 of the key that signed it.
    /// @param digest SHA-256 of the text.
    function read(bytes calldata text, bytes32 signer, bytes32 digest)
        internal
        pure
        returns (TcbInfoHead memory head, bytes memory packed)
    {
        Reading memory r;
        (r, packed) = SignedText.begin(text);

        r.expect('{"id":"', 7);
        if (r.passes("TDX", 3)) head.tee = TDX;
        else r.expect("SGX", 3);
        r.expect('","version":3,"issueDate":"', 27);
        head.issueDate = r.date();
        r.expect('","nextUpdate":"', 16);
        head.nextUpdate = r.date();
        if (head.nextUpdate <= head.issueDate) r.refuse();
        r.expect('","fmspc":"', 11);
        head.fmspc = bytes6(uint48(r.hexadecimal(6)));
        r.expect('","pceId":"', 11);
        uint256 pceId = r.hexadecimal(2);
        r.expect('","tcbType":0,', 14);
        r.expect('"tcbEvaluationDataNumber":', 26);
        head.evaluation = uint16(r.number(type(uint16).max));

        r.put(FORMAT, 1);
        r.put(head.tee, 1);
        r.put(uint48(head.fmspc), 6);
        r.put(pceId, 2);
        r.put(head.evaluation, 2);
        r.put(head.issueDate, 5);
        r.put(head.nextUpdate, 5);
        r.put(uint256(signer), 32);
        r.put(uint256(digest), 32);
        uint256 modules = r.hole();
        uint256 levels = r.hole();

        uint256 begun = r.at;
        uint256 module = begun;
        if (head.tee == TDX) {
            r.expect(',"tdxModule":{"', 15);
            _module(r);
            r.expect("}", 1);
            module = r.at;
            if (r.passes(',"tdxModuleIdentities":[', 24)) _identities(r, modules);
        }
        uint256 identities = r.at;
        r.expect(',"tcbLevels":[', 14);
        do {
            r.count(levels);
            _level(r, head.tee == TDX);
        } while (r.passes(",", 1));
        r.expect("]}", 2);
        r.finish(packed);

        uint256 what = uint256(head.tee == TDX ? 1 : 0) << 64 | VERSION << 32 | head.evaluation;
        what = what << 64 | uint256(uint48(head.fmspc)) << 16 | pceId;
        head.hash = _hash(r, what, begun, module, identities);
    }

    /// @dev What it says but for its dates. Values are hashed as they stand in the text, each behind its name; the levels end before
    /// the text's last byte.
    function _hash(Reading memory r, uint256 what, uint256 begun, uint256 module, uint256 identities)
        private
        pure
        returns (bytes32 hash)
    {
        uint256 end = r.end - 1;
        assembly ("memory-safe") {
            // The value that ends at `until`, behind `named` bytes from `from` on; nothing where there is no such member.
            function append(out, from, until, named) -> next {
                next := out
                if lt(from, until) {
                    let size := sub(sub(until, from), named)
                    calldatacopy(out, add(from, named), size)
                    next := add(out, size)
                }
            }
            let m := mload(0x40)
            mstore(m, shl(112, what)) // 18 bytes: the first, of the type, is zero
            let out := append(add(m, 18), identities, end, 13)
            out := append(out, begun, module, 13)
            out := append(out, module, identities, 23)
            hash := keccak256(m, sub(out, m))
        }
    }

    /// @dev From behind the first member's quote up to the mask's.
    function _module(Reading memory r) private pure {
        r.expect('mrsigner":"', 11);
        r.bytesTo(48);
        r.expect('","attributes":"', 16);
        r.bytesTo(8);
        r.expect('","attributesMask":"', 20);
        r.bytesTo(8);
        r.expect('"', 1);
    }

    function _identities(Reading memory r, uint256 counter) private pure {
        uint256 seen;
        do {
            r.count(counter);
            r.expect('{"id":"TDX_', 11);
            uint256 begun = r.at;
            uint256 version = r.hexadecimal(1);
            if (seen & (1 << version) != 0) {
                r.at = begun;
                r.refuse(); // which of two would count?
            }
            seen |= 1 << version;
            r.put(version, 1);
            r.expect('","', 3);
            _module(r);
            r.expect(',"tcbLevels":[', 14);
            r.softwareLevels(1);
            r.expect("}", 1);
        } while (r.passes(",", 1));
        r.expect("]", 1);
    }

    function _level(Reading memory r, bool tdx) private pure {
        r.expect('{"tcb":{"sgxtcbcomponents":[', 28);
        _components(r);
        r.expect('],"pcesvn":', 11);
        r.put(r.number(type(uint16).max), 2);
        if (tdx) {
            r.expect(',"tdxtcbcomponents":[', 21);
            _components(r);
            r.expect("]", 1);
        }
        r.worth(false);
    }

    function _components(Reading memory r) private pure {
        for (uint256 i = 0; i < 16; ++i) {
            if (i == 0) r.expect('{"svn":', 7);
            else r.expect(',{"svn":', 8);
            r.put(r.number(type(uint8).max), 1);
            if (!r.passes("}", 1)) {
                if (r.passes(',"category":"', 13)) r.passText();
                if (r.passes(',"type":"', 9)) r.passText();
                r.expect("}", 1);
            }
        }
    }
}
