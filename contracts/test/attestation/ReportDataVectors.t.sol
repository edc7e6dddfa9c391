// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {ReportData} from "../../attestation/ReportData.sol";
import {Test} from "../Test.sol";

/// @dev The library, called from outside: so that its revert can be seen.
contract Committing {
    function commitment(
        bytes32 use,
        address registry,
        address app,
        address instance,
        bytes32 subject,
        uint256 blockNumber,
        bytes32 blockHash
    ) external view returns (bytes32) {
        return ReportData.commitment(use, registry, app, instance, subject, blockNumber, blockHash);
    }
}

/// @dev protocol/vectors/attestation.json, which Go wrote.
contract ReportDataVectorsTest is Test {
    string private json;

    function test_vectors_commitments() public {
        json = vm.readFile("protocol/vectors/attestation.json");
        bytes32[] memory hashes = vm.parseJsonBytes32Array(json, ".commitments.hash");
        uint256[] memory chainIds = _column("chainId");
        vm.assertGt(hashes.length, 10, "commitments");
        uint256 tried;
        for (uint256 i = 0; i < hashes.length; ++i) {
            if (chainIds[i] >= type(uint64).max) continue; // a chain id that a chain can't have
            vm.chainId(chainIds[i]);
            vm.assertEq(_commitment(i), hashes[i], "hash");
            ++tried;
        }
        vm.assertGt(tried, 9, "tried");
    }

    function test_commitment_noUse_reverts() public {
        Committing c = new Committing();
        vm.expectRevert(abi.encodeWithSelector(ReportData.UnknownUse.selector, bytes32("veritee registration v2")));
        c.commitment("veritee registration v2", address(5), address(1), address(2), 0, 3, bytes32(uint256(4)));
    }

    function testFuzz_commitment_anotherFieldIsAnotherHash(uint256 field, uint256 change) public {
        vm.assume(change != 0);
        Committing c = new Committing();
        bytes32[6] memory f;
        bytes32 before = _of(c, f);
        f[field % 6] = bytes32(field % 6 < 3 ? uint256(uint160(change)) : change);
        if (f[field % 6] == 0) return;
        vm.assertTrue(_of(c, f) != before, "same");
    }

    function _of(Committing c, bytes32[6] memory f) private view returns (bytes32) {
        return
            c.commitment(ReportData.CHANNEL, _address(f[0]), _address(f[1]), _address(f[2]), f[3], uint256(f[4]), f[5]);
    }

    function _commitment(uint256 i) private view returns (bytes32) {
        return ReportData.commitment(
            bytes32(_column("use")[i]),
            _address(bytes32(_column("registry")[i])),
            _address(bytes32(_column("app")[i])),
            _address(bytes32(_column("instance")[i])),
            bytes32(_column("subject")[i]),
            _column("blockNumber")[i],
            bytes32(_column("blockHash")[i])
        );
    }

    function _address(bytes32 word) private pure returns (address) {
        return address(uint160(uint256(word)));
    }

    function _column(string memory name) private view returns (uint256[] memory) {
        return vm.parseJsonUintArray(json, string.concat(".commitments.", name));
    }
}
