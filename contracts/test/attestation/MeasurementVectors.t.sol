// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {Measurements} from "../../attestation/Measurements.sol";
import {VerifiedReport} from "../../attestation/VerifiedReport.sol";
import {Test} from "../Test.sol";

/// @dev The library, called from outside.
contract Measuring {
    function label(uint8 bodyType, bytes calldata body, uint16 selection) external pure returns (bytes32) {
        VerifiedReport memory r;
        (r.bodyType, r.body, r.tee) = (bodyType, body, bodyType == 1 ? 0 : 0x81);
        return Measurements.label(r, selection);
    }

    function dstack(bytes calldata registers, bytes32 composeHash) external pure returns (bytes32) {
        return Measurements.dstack(registers, composeHash);
    }

    function image(bytes calldata registers) external pure returns (bytes32) {
        return Measurements.image(registers);
    }
}

/// @dev protocol/vectors/measurement.json, which Go wrote.
contract MeasurementVectorsTest is Test {
    Measuring private measuring;
    string private json;
    bytes private body;
    mapping(uint256 bodyType => mapping(uint256 selection => bytes32)) private want;

    function setUp() public {
        measuring = new Measuring();
        json = vm.readFile("protocol/vectors/measurement.json");
        body = vm.parseJsonBytes(json, ".body");
        uint256[] memory types = vm.parseJsonUintArray(json, ".labels.bodyType");
        uint256[] memory selections = vm.parseJsonUintArray(json, ".labels.selection");
        bytes32[] memory labels = vm.parseJsonBytes32Array(json, ".labels.label");
        for (uint256 i = 0; i < labels.length; ++i) {
            want[types[i]][selections[i]] = labels[i];
        }
    }

    function test_vectors_everySelection() public view {
        uint256[4] memory lengths = [uint256(0), 384, 584, 648];
        uint256 tried;
        for (uint8 bodyType = 1; bodyType <= 3; ++bodyType) {
            bytes memory cut = body;
            uint256 length = lengths[bodyType];
            assembly ("memory-safe") {
                mstore(cut, length)
            }
            for (uint16 selection = 0; selection < 1024; ++selection) {
                (bool ok, bytes memory got) =
                    address(measuring).staticcall(abi.encodeCall(Measuring.label, (bodyType, cut, selection)));
                bytes32 label = want[bodyType][selection];
                vm.assertTrue(ok == (label != 0), "named");
                if (ok) vm.assertEq(abi.decode(got, (bytes32)), label, "label");
                if (ok) ++tried;
            }
        }
        vm.assertEq(tried, vm.parseJsonUint(json, ".labels.count"), "tried");
    }

    function testFuzz_label_unknownBits_reverts(uint16 selection) public {
        vm.assume(selection >= 512);
        vm.expectRevert(abi.encodeWithSelector(Measurements.UnknownRegisters.selector, selection, selection & 0xfe00));
        measuring.label(2, body, selection);
    }

    function test_label_missing_isNamed() public {
        vm.expectRevert(abi.encodeWithSelector(Measurements.MissingRegisters.selector, 0x10, 0x0d));
        measuring.label(2, body, 0x10);
        vm.expectRevert(abi.encodeWithSelector(Measurements.MissingRegisters.selector, 0x0c, 0x31));
        measuring.label(2, body, 0x0c);
        vm.expectRevert(abi.encodeWithSelector(Measurements.MissingRegisters.selector, 0x02, 0x01));
        measuring.label(1, body, 0x02);
    }

    function test_vectors_dstack() public view {
        bytes memory registers = new bytes(144);
        for (uint256 i = 0; i < 48; ++i) {
            registers[i] = body[136 + i];
            registers[48 + i] = body[376 + i];
            registers[96 + i] = body[424 + i];
        }
        vm.assertEq(measuring.image(registers), vm.parseJsonBytes32(json, ".image"), "image");
        bytes32 compose = vm.parseJsonBytes32(json, ".compose");
        vm.assertEq(measuring.dstack(registers, compose), vm.parseJsonBytes32(json, ".dstack"), "dstack");
    }
}
