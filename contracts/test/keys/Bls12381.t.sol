// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {KeyHashes} from "../../keys/KeyHashes.sol";
import {Test} from "../Test.sol";

/// @dev What harness/Bls12381Harness.sol has: the library, compiled as contracts are.
interface IBls12381Harness {
    function hashToG1(bytes calldata message, bytes calldata dst) external view returns (bytes memory);
    function isG1(bytes calldata point) external view returns (bool);
    function isG2(bytes calldata point) external view returns (bool);
    function verifyIssuance(
        bytes32 requestId,
        bytes calldata message,
        bytes calldata a1,
        bytes calldata a2,
        bytes calldata y,
        bytes calldata c,
        bytes calldata groupKey
    ) external view returns (bool good, uint256 used);
}

/// @dev protocol/vectors/keys.json, which Go wrote, by EIP-2537's precompiles.
contract Bls12381Test is Test {
    struct Answers {
        uint256[] valid;
        bytes32[] requestId;
        bytes32[] rho;
        string[] name;
        bytes[] message;
        bytes[] a1;
        bytes[] a2;
        bytes[] y;
        bytes[] c;
        bytes[] groupKey;
    }

    /// @dev A precompile that fails takes all the gas it is given.
    uint256 private constant GAS = 1_000_000;

    string private json;
    IBls12381Harness private harness;
    bytes32 private goodId;
    bytes[6] private good;

    function setUp() public {
        json = vm.readFile("protocol/vectors/keys.json");
        harness = IBls12381Harness(vm.deployCode("Bls12381Harness.sol:Bls12381Harness"));
        Answers memory a = _answers();
        goodId = a.requestId[0];
        good = [a.message[0], a.a1[0], a.a2[0], a.y[0], a.c[0], a.groupKey[0]];
    }

    /// @dev Before Prague there are no such precompiles: nothing is true there, which has a test of its own.
    modifier onlyWithPrecompiles() {
        if (_here()) _;
    }

    function test_hashToG1_rfc9380_isTheirs() public view onlyWithPrecompiles {
        bytes[] memory tags = vm.parseJsonBytesArray(json, ".hashToCurve.tag");
        bytes[] memory messages = vm.parseJsonBytesArray(json, ".hashToCurve.message");
        bytes[] memory points = vm.parseJsonBytesArray(json, ".hashToCurve.point");
        vm.assertEq(points.length, 5, "vectors of appendix J.9.1");
        for (uint256 i = 0; i < points.length; ++i) {
            vm.assertEq(harness.hashToG1(messages[i], tags[i]), points[i], "point");
        }
    }

    function test_hashToG1_identities_areThoseOfGo() public view onlyWithPrecompiles {
        bytes[] memory tags = vm.parseJsonBytesArray(json, ".identities.tag");
        bytes[] memory messages = vm.parseJsonBytesArray(json, ".identities.message");
        bytes[] memory points = vm.parseJsonBytesArray(json, ".identities.point");
        vm.assertGt(points.length, 11, "plain, maximal, and one for each field");
        for (uint256 i = 0; i < points.length; ++i) {
            vm.assertEq(harness.hashToG1(messages[i], tags[i]), points[i], "point");
        }
        vm.assertEq(tags[0], KeyHashes.DERIVE_DST, "the tag of derived keys");
    }

    function test_hashToG1_tagOf256Bytes_isRefused() public {
        vm.expectRevert(abi.encodeWithSignature("TagTooLong(uint256)", 256));
        harness.hashToG1("", new bytes(256));
    }

    function test_points_areTakenOrRefused() public view onlyWithPrecompiles {
        uint256[] memory groups = _numbers(".points.group");
        uint256[] memory valid = _numbers(".points.valid");
        string[] memory names = vm.parseJsonStringArray(json, ".points.name");
        bytes[] memory points = vm.parseJsonBytesArray(json, ".points.point");
        for (uint256 i = 0; i < points.length; ++i) {
            bool one = harness.isG1{gas: 100_000}(points[i]);
            bool two = harness.isG2{gas: 100_000}(points[i]);
            vm.assertTrue(one == (groups[i] == 1 && valid[i] == 1), names[i]);
            vm.assertTrue(two == (groups[i] == 2 && valid[i] == 1), names[i]);
        }
    }

    function test_verifyIssuance_vectors() public onlyWithPrecompiles {
        Answers memory a = _answers();
        vm.assertGt(a.y.length, 80, "answers");
        uint256 most;
        uint256 taken;
        for (uint256 i = 0; i < a.y.length; ++i) {
            vm.assertEq(KeyHashes.rho(a.requestId[i], a.y[i], a.c[i]), uint256(a.rho[i]), a.name[i]);
            (bool right, uint256 used) = _verify(a, i);
            vm.assertTrue(right == (a.valid[i] == 1), a.name[i]);
            if (right) {
                ++taken;
                if (used > most) most = used;
            }
        }
        vm.assertEq(taken, 5, "good ones");
        vm.assertLt(most, 185_000, "gas of the library");
        vm.snapshotValue("Bls12381", "verifyIssuance", most);
    }

    /// @dev One bit of a good answer, anywhere.
    function testFuzz_verifyIssuance_oneBit_isRefused(uint256 which, uint256 at) public view onlyWithPrecompiles {
        bytes[6] memory m = good;
        bytes memory field = m[which % 6];
        at = bound(at, 0, field.length * 8 - 1);
        field[at / 8] ^= bytes1(uint8(1 << (at % 8)));
        (bool taken,) = harness.verifyIssuance{gas: GAS}(goodId, m[0], m[1], m[2], m[3], m[4], m[5]);
        vm.assertTrue(!taken, "changed");
    }

    /// @dev A chain without the precompiles: calls succeed there and return nothing.
    function test_precompileGone_nothingIsTrue() public {
        bytes[6] memory m = good;
        for (uint160 gone = 0x0b; gone <= 0x10; ++gone) {
            if (gone == 0x0d || gone == 0x0e) continue;
            vm.mockCall(address(gone), "", "");
            (bool success, bytes memory result) = address(harness)
                .staticcall(abi.encodeCall(harness.verifyIssuance, (goodId, m[0], m[1], m[2], m[3], m[4], m[5])));
            vm.clearMockedCalls();
            if (success) vm.assertTrue(!abi.decode(result, (bool)), "true without a precompile");
            else vm.assertEq(bytes32(bytes4(result)), bytes32(bytes4(keccak256("NoPrecompile(uint256)"))), "reason");
        }
        vm.mockCall(address(0x0c), "", "");
        vm.assertTrue(!harness.isG1(m[1]), "no multiplication");
        vm.mockCall(address(0x0e), "", "");
        vm.assertTrue(!harness.isG2(m[2]), "no multiplication");
    }

    function _here() private view returns (bool) {
        (, bytes memory result) = address(0x0b).staticcall(new bytes(256));
        return result.length == 128;
    }

    function _verify(Answers memory a, uint256 i) private view returns (bool, uint256) {
        return
            harness.verifyIssuance{gas: GAS}(
                a.requestId[i], a.message[i], a.a1[i], a.a2[i], a.y[i], a.c[i], a.groupKey[i]
            );
    }

    function _answers() private view returns (Answers memory a) {
        a.valid = _numbers(".answers.valid");
        a.requestId = vm.parseJsonBytes32Array(json, ".answers.requestId");
        a.rho = vm.parseJsonBytes32Array(json, ".answers.rho");
        a.name = vm.parseJsonStringArray(json, ".answers.name");
        a.message = vm.parseJsonBytesArray(json, ".answers.message");
        a.a1 = vm.parseJsonBytesArray(json, ".answers.a1");
        a.a2 = vm.parseJsonBytesArray(json, ".answers.a2");
        a.y = vm.parseJsonBytesArray(json, ".answers.y");
        a.c = vm.parseJsonBytesArray(json, ".answers.c");
        a.groupKey = vm.parseJsonBytesArray(json, ".answers.groupKey");
    }

    function _numbers(string memory key) private view returns (uint256[] memory) {
        return vm.parseJsonUintArray(json, key);
    }
}
