// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {ISGXVerifier} from "../../rollup/ISGXVerifier.sol";
import {TeeProofs} from "../../rollup/TeeProofs.sol";
import {Test} from "../Test.sol";

/// @dev protocol/vectors/teeproof.json, which Go wrote.
contract TeeProofVectorsTest is Test {
    string private json;

    function setUp() public {
        json = vm.readFile("protocol/vectors/teeproof.json");
    }

    function test_vectors_claims() public {
        bytes[] memory encoded = vm.parseJsonBytesArray(json, ".claims.encoded");
        uint256[] memory ids = _column(".claims.id");
        uint256[] memory requestIds = _column(".claims.requestId");
        uint256[] memory verifiers = _column(".claims.verifier");
        uint256[] memory chainIds = _column(".claims.chainId");
        vm.assertEq(ids.length, 19, "zero, maximal, plain, and one for each field");
        for (uint256 i = 0; i < ids.length; ++i) {
            TeeProofs.Claim memory c = abi.decode(encoded[i], (TeeProofs.Claim));
            vm.assertEq(abi.encode(c), encoded[i], "encoding");
            vm.assertEq(TeeProofs.id(c), bytes32(ids[i]), "id");
            vm.chainId(chainIds[i]);
            bytes32 requestId = TeeProofs.requestId(address(uint160(verifiers[i])), bytes32(ids[i]));
            vm.assertEq(requestId, bytes32(requestIds[i]), "request id");
        }
    }

    function test_vectors_proofs() public {
        uint256[] memory digests = _column(".proofs.digest");
        uint256[] memory separators = _column(".proofs.separator");
        uint256[] memory verifiers = _column(".proofs.verifier");
        uint256[] memory chainIds = _column(".proofs.chainId");
        uint256[] memory signers = _column(".proofs.signer");
        vm.assertGt(digests.length, 14, "proofs");
        for (uint256 i = 0; i < digests.length; ++i) {
            vm.chainId(chainIds[i]);
            vm.assertEq(TeeProofs.separator(address(uint160(verifiers[i]))), bytes32(separators[i]), "separator");
            (bytes32 claimId, TeeProofs.Proof memory p) = _proof(i);
            vm.assertEq(TeeProofs.digest(claimId, p, bytes32(separators[i])), bytes32(digests[i]), "digest");
            uint256 vs = uint256(p.vs);
            address signer = ecrecover(bytes32(digests[i]), uint8(27 + (vs >> 255)), p.r, bytes32(vs << 1 >> 1));
            vm.assertEq(signer, address(uint160(signers[i])), "signer");
        }
    }

    /// @dev The contract's own hashing, in assembly, against the same vectors: it takes the proofs whose signer is the instance that
    /// they name, and finds the others badly signed.
    function test_vectors_proofs_byTheContract() public {
        uint256[] memory verifiers = _column(".proofs.verifier");
        uint256[] memory chainIds = _column(".proofs.chainId");
        uint256[] memory signers = _column(".proofs.signer");
        vm.etch(address(0x4e6), hex"00");
        bytes memory code = vm.getCode("SGXVerifier.sol:SGXVerifier");
        vm.mockCall(address(0x4e6), abi.encodePacked(bytes4(0x0c654ccb)), abi.encode(true)); // isAuthorized
        uint256 taken;
        for (uint256 i = 0; i < verifiers.length; ++i) {
            vm.chainId(chainIds[i]);
            address at = address(uint160(verifiers[i]));
            vm.etch(at, _constructed(at, bytes.concat(code, abi.encode(address(0x4e6)))));
            (bytes32 claimId, TeeProofs.Proof memory p) = _proof(i);
            vm.warp(p.notAfter);
            bool wellFormed = p.verdict == 2 || p.verdict == 1 && p.computedRoot == 0;
            bool own = p.instance == address(uint160(signers[i]));
            (bool ok, bytes memory reason) =
                at.staticcall(abi.encodeCall(ISGXVerifier.verify, (claimId, address(0xa99), p)));
            vm.assertTrue(ok == (wellFormed && own), "taken");
            bytes4 want = wellFormed ? ISGXVerifier.BadSignature.selector : ISGXVerifier.BadVerdict.selector;
            if (!ok) vm.assertEq(bytes32(bytes4(reason)), bytes32(want), "why not");
            else ++taken;
        }
        vm.assertEq(taken, 2, "the two that name who signed");
    }

    /// @dev What the constructor leaves, when it runs at an address.
    function _constructed(address at, bytes memory creation) private returns (bytes memory runtime) {
        vm.etch(at, creation);
        bool ok;
        (ok, runtime) = at.call("");
        vm.assertTrue(ok, "constructed");
    }

    function _proof(uint256 i) private view returns (bytes32 claimId, TeeProofs.Proof memory p) {
        claimId = bytes32(_column(".proofs.claim")[i]);
        p.verdict = uint8(_column(".proofs.verdict")[i]);
        p.computedRoot = bytes32(_column(".proofs.computedRoot")[i]);
        p.measurement = bytes32(_column(".proofs.measurement")[i]);
        p.instance = address(uint160(_column(".proofs.instance")[i]));
        p.policyVersion = uint32(_column(".proofs.policyVersion")[i]);
        p.recipient = address(uint160(_column(".proofs.recipient")[i]));
        p.notAfter = uint64(_column(".proofs.notAfter")[i]);
        p.r = bytes32(_column(".proofs.r")[i]);
        p.vs = bytes32(_column(".proofs.vs")[i]);
    }

    function _column(string memory name) private view returns (uint256[] memory) {
        return vm.parseJsonUintArray(json, name);
    }
}
