// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {ICollateralStore} from "../../attestation/dcap/ICollateralStore.sol";
import {StoreWorld} from "./StoreWorld.sol";

contract StoreConstructionTest is StoreWorld {
    uint256 private constant INTEL_X = 0x0ba9c4c0c0c86193a3fe23d6b02cda10a8bbd4e88e48b4458561a36e705525f5;
    uint256 private constant INTEL_Y = 0x67918e2edc88e40d860bd0cc4ee26aacc988e505a953558c453f6b0904ae7394;

    function create(uint256 x, uint256 y) private returns (bool ok, bytes memory reason) {
        bytes memory code = abi.encodePacked(vm.getCode("CollateralStore.sol:CollateralStore"), abi.encode(x, y));
        address at;
        assembly {
            at := create(0, add(code, 0x20), mload(code))
            let size := returndatasize()
            reason := mload(0x40)
            mstore(reason, size)
            returndatacopy(add(reason, 0x20), 0, size)
            mstore(0x40, add(reason, add(size, 0x40)))
        }
        return (at != address(0), reason);
    }

    function testFuzz_constructor_intelsRoot_isTakenOnEveryChain(uint64 chain) public {
        vm.chainId(bound(chain, 1, type(uint64).max));
        (uint256 x, uint256 y) = deploy(0, 0).root();
        vm.assertEq(x, INTEL_X, "x");
        vm.assertEq(y, INTEL_Y, "y");
        (x, y) = deploy(INTEL_X, INTEL_Y).root();
        vm.assertEq(x, INTEL_X, "named, x");
        vm.assertEq(y, INTEL_Y, "named, y");
    }

    function testFuzz_constructor_anotherRootOutsideDevelopment_reverts(uint64 chain, uint256 secret) public {
        uint256 id = bound(chain, 1, type(uint64).max);
        (uint256 x, uint256 y) = p256.publicKeyP256(bound(secret, 1, 1 << 200));
        vm.chainId(id);
        (bool ok, bytes memory reason) = create(x, y);
        vm.assertTrue(ok == (id == 1337 || id == 31337), "taken on chains of development alone");
        if (!ok) vm.assertEq(reason, abi.encodeWithSelector(ICollateralStore.ForeignRoot.selector, id), "reason");
    }

    function test_constructor_anotherRootOnDevelopment_isTaken() public {
        (uint256 x, uint256 y) = p256.publicKeyP256(7);
        for (uint256 i = 0; i < 2; ++i) {
            vm.chainId(i == 0 ? 1337 : 31337);
            (uint256 gotX, uint256 gotY) = deploy(x, y).root();
            vm.assertEq(gotX, x, "x");
            vm.assertEq(gotY, y, "y");
        }
    }

    function testFuzz_constructor_noPoint_reverts(uint256 y) public {
        (uint256 x, uint256 right) = p256.publicKeyP256(7);
        uint256 p = 0xffffffff00000001000000000000000000000000ffffffffffffffffffffffff;
        if (y == right || y == p - right) ++y;
        (bool ok, bytes memory reason) = create(x, y);
        vm.assertTrue(!ok, "no point");
        vm.assertEq(reason, abi.encodeWithSelector(ICollateralStore.NotAKey.selector, x, y), "reason");
    }
}
