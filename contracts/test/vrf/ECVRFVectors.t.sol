// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {ECVRF} from "../../vrf/ECVRF.sol";
import {Test} from "../Test.sol";
import {IProver} from "./Deployed.sol";

/// @dev protocol/vectors/ecvrf.json, which Go wrote: both must agree on every case, and on why one is refused.
contract ECVRFVectorsTest is Test {
    IProver private prover;
    string private json;

    function setUp() public {
        prover = IProver(vm.deployCode("Prover.sol:Prover"));
        json = vm.readFile("protocol/vectors/ecvrf.json");
    }

    function test_vectors_format_isKnown() public view {
        vm.assertEq(vm.parseJsonString(json, ".format"), "veritee/vectors/ecvrf/1", "format");
        vm.assertEq(vm.parseJsonString(json, ".suite"), "veritee/ecvrf/secp256k1/v1", "suite");
    }

    function test_vectors_keys() public view {
        uint256 count = vm.parseJsonUint(json, ".keys.count");
        vm.assertGt(count, 15, "keys");
        uint256[] memory px = vm.parseJsonUintArray(json, ".keys.px");
        uint256[] memory parity = vm.parseJsonUintArray(json, ".keys.parity");
        uint256[] memory valid = vm.parseJsonUintArray(json, ".keys.valid");
        uint256[] memory keyHash = vm.parseJsonUintArray(json, ".keys.keyHash");
        string[] memory name = vm.parseJsonStringArray(json, ".keys.name");
        vm.assertEq(px.length, count, "length of the column");
        for (uint256 i = 0; i < count; ++i) {
            vm.assertTrue(prover.isPublicKey(px[i], uint8(parity[i])) == (valid[i] == 1), name[i]);
            vm.assertEq(uint256(prover.keyHash(px[i], uint8(parity[i]))), keyHash[i], name[i]);
        }
    }

    function test_vectors_valid() public view {
        uint256 count = vm.parseJsonUint(json, ".valid.count");
        vm.assertGt(count, 50, "valid proofs");
        uint256[][] memory proofs = _columns(".valid");
        bytes[] memory witnesses = vm.parseJsonBytesArray(json, ".valid.witnesses");
        uint256[] memory beta = vm.parseJsonUintArray(json, ".valid.beta");
        string[] memory name = vm.parseJsonStringArray(json, ".valid.name");
        vm.assertEq(beta.length, count, "length of the column");
        for (uint256 i = 0; i < count; ++i) {
            (ECVRF.Code code, bytes32 output) = _verify(proofs, witnesses[i], i);
            vm.assertEq(uint256(code), uint256(ECVRF.Code.Valid), name[i]);
            vm.assertEq(uint256(output), beta[i], name[i]);
        }
    }

    /// @dev Solidity's own hash to the curve finds the same point and witnesses.
    function test_vectors_validHashToCurve() public view {
        uint256 count = vm.parseJsonUint(json, ".valid.count");
        uint256[] memory px = vm.parseJsonUintArray(json, ".valid.px");
        bytes32[] memory alpha = vm.parseJsonBytes32Array(json, ".valid.alpha");
        uint256[] memory hx = vm.parseJsonUintArray(json, ".valid.hx");
        uint256[] memory hy = vm.parseJsonUintArray(json, ".valid.hy");
        bytes[] memory witnesses = vm.parseJsonBytesArray(json, ".valid.witnesses");
        for (uint256 i = 0; i < count; ++i) {
            (uint256 x, uint256 y, uint256[] memory w) = prover.hashToCurve(px[i], alpha[i]);
            vm.assertEq(x, hx[i], "x");
            vm.assertEq(y, hy[i], "y");
            vm.assertEq(abi.encode(w), witnesses[i], "witnesses");
        }
    }

    function test_vectors_invalid() public view {
        uint256 count = vm.parseJsonUint(json, ".invalid.count");
        vm.assertGt(count, 200, "invalid proofs");
        uint256[][] memory proofs = _columns(".invalid");
        bytes[] memory witnesses = vm.parseJsonBytesArray(json, ".invalid.witnesses");
        uint256[] memory expected = vm.parseJsonUintArray(json, ".invalid.code");
        string[] memory name = vm.parseJsonStringArray(json, ".invalid.name");
        vm.assertEq(expected.length, count, "length of the column");
        uint256 codes;
        for (uint256 i = 0; i < count; ++i) {
            (ECVRF.Code code, bytes32 output) = _verify(proofs, witnesses[i], i);
            vm.assertEq(uint256(code), expected[i], name[i]);
            vm.assertEq(output, bytes32(0), name[i]);
            codes |= 1 << expected[i];
        }
        // all of the codes occur, but Valid
        vm.assertEq(codes, (1 << 11) - 2, "codes");
    }

    function test_vectors_candidates() public view {
        uint256 count = vm.parseJsonUint(json, ".candidates.count");
        vm.assertGt(count, 100, "candidates");
        uint256[] memory x = vm.parseJsonUintArray(json, ".candidates.x");
        uint256[] memory witness = vm.parseJsonUintArray(json, ".candidates.witness");
        uint256[] memory expected = vm.parseJsonUintArray(json, ".candidates.expected");
        string[] memory name = vm.parseJsonStringArray(json, ".candidates.name");
        for (uint256 i = 0; i < count; ++i) {
            vm.assertEq(uint256(prover.candidate(x[i], witness[i])), expected[i], name[i]);
        }
    }

    // ----------------------------------------------------------------

    /// @dev px, parity, alpha, and the seven words of a proof.
    function _columns(string memory section) private view returns (uint256[][] memory columns) {
        string[10] memory names = [".px", ".parity", ".alpha", ".gx", ".gy", ".wx", ".wy", ".c", ".t", ".slope"];
        columns = new uint256[][](10);
        for (uint256 i = 0; i < 10; ++i) {
            columns[i] = vm.parseJsonUintArray(json, string.concat(section, names[i]));
        }
    }

    function _verify(uint256[][] memory columns, bytes memory witnesses, uint256 i)
        private
        view
        returns (ECVRF.Code code, bytes32 beta)
    {
        ECVRF.Proof memory proof = ECVRF.Proof({
            gx: columns[3][i],
            gy: columns[4][i],
            wx: columns[5][i],
            wy: columns[6][i],
            c: columns[7][i],
            t: columns[8][i],
            slope: columns[9][i]
        });
        uint256[] memory w = abi.decode(witnesses, (uint256[]));
        (code, beta) = prover.verify(columns[0][i], columns[1][i], bytes32(columns[2][i]), proof, w);
        (ECVRF.Code code2,) = prover.verifyMemory(columns[0][i], columns[1][i], bytes32(columns[2][i]), proof, w);
        vm.assertEq(uint256(code2), uint256(code), "from memory");
    }
}
