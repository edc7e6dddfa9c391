// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {Inference} from "../../attestation/examples/Inference.sol";
import {IEnclaveRegistry} from "../../attestation/IEnclaveRegistry.sol";
import {Outputs} from "../../attestation/Outputs.sol";
import {Test} from "../Test.sol";
import {AttestationTest} from "./AttestationTest.sol";

/// @dev protocol/vectors/output.json, which Go wrote.
contract OutputVectorsTest is Test {
    string private json;

    function test_vectors_outputs() public {
        json = vm.readFile("protocol/vectors/output.json");
        bytes32[] memory digests = vm.parseJsonBytes32Array(json, ".outputs.digest");
        vm.assertGt(digests.length, 10, "outputs");
        for (uint256 i = 0; i < digests.length; ++i) {
            vm.chainId(_column("chainId")[i]);
            Outputs.Output memory o = Outputs.Output({
                app: address(uint160(_column("app")[i])),
                kind: bytes32(_column("kind")[i]),
                inputHash: bytes32(_column("inputHash")[i]),
                outputHash: bytes32(_column("outputHash")[i]),
                codeHash: bytes32(_column("codeHash")[i]),
                notAfter: uint64(_column("notAfter")[i])
            });
            vm.assertEq(Outputs.digest(o, address(uint160(_column("registry")[i]))), digests[i], "digest");
            uint256 vs = _column("vs")[i];
            address signer =
                ecrecover(digests[i], uint8(27 + (vs >> 255)), bytes32(_column("r")[i]), bytes32(vs << 1 >> 1));
            vm.assertEq(signer, address(uint160(_column("signer")[i])), "signer");
        }
    }

    function _column(string memory name) private view returns (uint256[] memory) {
        return vm.parseJsonUintArray(json, string.concat(".outputs.", name));
    }
}

/// @dev Who may say what for an app, and that one signature has no other spelling that counts.
contract OutputsTest is AttestationTest {
    uint256 private constant ORDER = 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141;
    uint256 private constant SECRET = 0x1157;
    address private instance = vm.addr(SECRET);
    bytes32 private constant DIGEST = keccak256("digest");

    function setUp() public override {
        super.setUp();
        allow(1);
        enter(instance, 1);
    }

    function test_isValidOutput_bothForms() public view {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(SECRET, DIGEST);
        _says(abi.encodePacked(r, s, v), true);
        _says(abi.encodePacked(r, uint256(s) | uint256(v - 27) << 255), true);
    }

    function test_isValidOutput_otherSpellings_areInvalid() public view {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(SECRET, DIGEST);
        bytes32 high = bytes32(ORDER - uint256(s));
        _says(abi.encodePacked(r, high, v ^ 7), false); // 27 ^ 7 = 28
        _says(abi.encodePacked(r, high, v), false);
        _says(abi.encodePacked(r, s, v - 27), false);
        _says(abi.encodePacked(r, s, v, uint8(0)), false);
        _says(abi.encodePacked(r, s), v == 27);
        _says("", false);
        _says(new bytes(64), false);
        _says(new bytes(65), false);
        _says(abi.encodePacked(bytes32(ORDER), s, v), false);
    }

    function testFuzz_isValidOutput_anything_isInvalid(bytes calldata signature, bytes32 digest) public view {
        vm.assertTrue(!registry.isValidOutput(address(app), digest, signature), "valid");
    }

    function test_isValidOutput_followsTheInstancesLife() public {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(SECRET, DIGEST);
        bytes memory signature = abi.encodePacked(r, s, v);
        _says(signature, true);
        vm.assertTrue(!registry.isValidOutput(STRANGER, DIGEST, signature), "another app");
        uint256 at = vm.snapshotState();
        vm.warp(NOW + 10 days + 1);
        _says(signature, false);
        vm.revertToState(at);
        vm.prank(APP_OWNER);
        app.remove(labelOf(1), "");
        _says(signature, false);
        vm.revertToState(at);
        vm.prank(GUARDIAN);
        registry.revoke(instance, "");
        _says(signature, false);
        vm.assertTrue(!registry.isValidOutput(address(0), DIGEST, new bytes(65)), "nobody");
    }

    function _says(bytes memory signature, bool valid) private view {
        vm.assertTrue(registry.isValidOutput(address(app), DIGEST, signature) == valid, "valid");
    }

    // ---------------------------------------------------------------- the example

    function test_inference_acceptsOnce() public {
        Inference inference = new Inference(registry, address(app), "model");
        bytes32 question = inference.ask("prompt");
        (bytes32 digest, bytes memory signature) = _answer(inference, question, SECRET);
        vm.expectEmit(address(inference));
        emit Inference.Answered(question, "answer");
        vm.prank(STRANGER);
        inference.answer(question, "answer", NOW + 60, signature);
        vm.assertEq(inference.answers(question), bytes32("answer"), "answer");
        vm.expectRevert(abi.encodeWithSelector(Inference.NoQuestion.selector, question));
        inference.answer(question, "answer", NOW + 60, signature);

        // neither for another question, nor of another contract
        bytes32 second = inference.ask("prompt");
        vm.expectRevert();
        inference.answer(second, "answer", NOW + 60, signature);
        Inference other = new Inference(registry, address(app), "model");
        bytes32 theirs = other.ask("prompt");
        vm.assertTrue(theirs != question, "ids");
        vm.expectRevert();
        other.answer(theirs, "answer", NOW + 60, signature);
        vm.assertTrue(digest != 0, "digest");
    }

    function test_inference_refusals() public {
        Inference inference = new Inference(registry, address(app), "model");
        bytes32 question = inference.ask("prompt");
        (, bytes memory signature) = _answer(inference, question, SECRET);
        vm.expectRevert(Inference.NoAnswer.selector);
        inference.answer(question, 0, NOW + 60, signature);
        vm.expectRevert(); // another answer
        inference.answer(question, "other", NOW + 60, signature);
        vm.expectRevert(); // a longer life
        inference.answer(question, "answer", NOW + 61, signature);
        (bytes32 digest, bytes memory forged) = _answer(inference, question, 0xbad);
        vm.expectRevert(abi.encodeWithSelector(Inference.NotSigned.selector, digest));
        inference.answer(question, "answer", NOW + 60, forged);
        vm.warp(NOW + 61);
        vm.expectRevert(abi.encodeWithSelector(Inference.AnswerTooLate.selector, NOW + 60));
        inference.answer(question, "answer", NOW + 60, signature);
    }

    function _answer(Inference inference, bytes32 question, uint256 secret)
        private
        view
        returns (bytes32 digest, bytes memory signature)
    {
        Outputs.Output memory o = Outputs.Output(address(app), inference.KIND(), question, "answer", "model", NOW + 60);
        digest = Outputs.digest(o, address(registry));
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(secret, digest);
        signature = abi.encodePacked(r, s, v);
    }
}
