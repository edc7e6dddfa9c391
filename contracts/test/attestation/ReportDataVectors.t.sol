// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {ReportData} from "../../attestation/ReportData.sol";
import {Test} from "../Test.sol";

/// @dev A registry's place: the library hashes the chain and the contract that it runs in.
contract Committing {
    function commitment(
        bytes32 use,
        address app,
        address instance,
        bytes32 subject,
        uint256 blockNumber,
        bytes32 blockHash
    ) external view returns (bytes32) {
        return ReportData.commitment(use, app, instance, subject, blockNumber, blockHash);
    }
}

/// @dev protocol/vectors/attestation.json, which Go wrote.
contract ReportDataVectorsTest is Test {
    string private json;

    function test_vectors_commitments() public {
        json = vm.readFile("protocol/vectors/attestation.json");
        bytes memory code = address(new Committing()).code;
        bytes32[] memory hashes = vm.parseJsonBytes32Array(json, ".commitments.hash");
        uint256[] memory registries = _column("registry");
        uint256[] memory chainIds = _column("chainId");
        vm.assertGt(hashes.length, 10, "commitments");
        uint256 tried;
        for (uint256 i = 0; i < hashes.length; ++i) {
            // Where no contract can be, and a chain id that a chain can't have.
            if (chainIds[i] >= type(uint64).max || registries[i] < 0x20) continue;
            vm.chainId(chainIds[i]);
            vm.etch(address(uint160(registries[i])), code);
            vm.assertEq(_commitment(address(uint160(registries[i])), i), hashes[i], "hash");
            ++tried;
        }
        vm.assertGt(tried, 8, "tried");
    }

    function test_commitment_noUse_reverts() public {
        Committing c = new Committing();
        vm.expectRevert(abi.encodeWithSelector(ReportData.UnknownUse.selector, bytes32("veritee registration v2")));
        c.commitment("veritee registration v2", address(1), address(2), 0, 3, bytes32(uint256(4)));
    }

    function testFuzz_commitment_anotherFieldIsAnotherHash(uint256 field, uint256 change) public {
        vm.assume(change != 0);
        Committing c = new Committing();
        bytes32[5] memory f;
        bytes32 before = _of(c, f);
        f[field % 5] = bytes32(field % 5 < 2 ? uint256(uint160(change)) : change);
        if (f[field % 5] == 0) return;
        vm.assertTrue(_of(c, f) != before, "same");
    }

    function _of(Committing c, bytes32[5] memory f) private view returns (bytes32) {
        return c.commitment(
            ReportData.CHANNEL,
            address(uint160(uint256(f[0]))),
            address(uint160(uint256(f[1]))),
            f[2],
            uint256(f[3]),
            f[4]
        );
    }

    function _commitment(address there, uint256 i) private view returns (bytes32) {
        return Committing(there)
            .commitment(
                bytes32(_column("use")[i]),
                address(uint160(_column("app")[i])),
                address(uint160(_column("instance")[i])),
                bytes32(_column("subject")[i]),
                _column("blockNumber")[i],
                bytes32(_column("blockHash")[i])
            );
    }

    function _column(string memory name) private view returns (uint256[] memory) {
        return vm.parseJsonUintArray(json, string.concat(".commitments.", name));
    }
}
