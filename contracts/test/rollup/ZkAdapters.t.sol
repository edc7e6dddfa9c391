// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {IRiscZeroVerifier} from "../../attestation/risczero/IRiscZeroVerifier.sol";
import {IRollupZkVerifier} from "../../rollup/IRollupZkVerifier.sol";
import {TeeProofs} from "../../rollup/TeeProofs.sol";
import {TwoFactorWorld} from "./TwoFactorWorld.sol";

/// @dev The adapters: whose proofs they take, and for what.
contract ZkAdaptersTest is TwoFactorWorld {
    bytes32 internal constant IMAGE = "image";

    function test_developmentZk_elsewhere_refuses() public {
        bytes memory p = zkProof("stated");
        zk.verify("stated", p);
        vm.chainId(1);
        (bool ok, bytes memory reason) = address(zk).staticcall(abi.encodeCall(zk.verify, ("stated", p)));
        vm.assertTrue(!ok && bytes4(reason) == bytes4(keccak256("DevelopmentOnly(uint256)")), "used");
        bytes memory code = abi.encodePacked(
            vm.getCode("DevelopmentZkVerifier.sol:DevelopmentZkVerifier"), abi.encode(vm.addr(ZK_SECRET))
        );
        address made;
        assembly {
            made := create(0, add(code, 0x20), mload(code))
        }
        vm.assertTrue(made == address(0), "made");
    }

    function testFuzz_developmentZk_anyBitOfAProof(uint256 bit) public {
        bytes memory p = zkProof("stated");
        bit = bound(bit, 0, p.length * 8 - 1);
        p[bit / 8] ^= bytes1(uint8(1 << bit % 8));
        vm.expectRevert(abi.encodeWithSelector(IRollupZkVerifier.InvalidProof.selector, bytes32("stated")));
        zk.verify("stated", p);
    }

    function test_riscZero_statement_isTheJournalsDigest() public {
        address judge = named("judge");
        vm.etch(judge, hex"00");
        IRollupZkVerifier adapter = IRollupZkVerifier(
            vm.deployCode("RiscZeroRollupVerifier.sol:RiscZeroRollupVerifier", abi.encode(judge, IMAGE))
        );
        TeeProofs.Claim memory c = claimOf(batchAfter(theHead(), 2, "post"));
        bytes32 stated = adapter.statementOf(transition(c));
        vm.assertEq(stated, sha256(abi.encode(transition(c))), "digest");
        vm.etch(judge, hex"60006000fd");
        bytes memory call_ = abi.encodeCall(IRiscZeroVerifier.verify, ("seal", IMAGE, stated));
        vm.mockCall(judge, call_, "");
        adapter.verify(stated, "seal");
        (bool ok,) = address(adapter).staticcall(abi.encodeCall(adapter.verify, (stated, "other")));
        vm.assertTrue(!ok, "another seal");
    }

    function test_riscZeroFront_answersForFinalClaimsOfItsImage() public {
        IRiscZeroVerifier front =
            IRiscZeroVerifier(vm.deployCode("RiscZeroFront.sol:RiscZeroFront", abi.encode(address(two), IMAGE)));
        TeeProofs.Claim memory c = propose("post");
        bytes32 stated = statement(c);
        two.settle(c, zkProof(stated), verdict(c, 0, TeeProofs.ACCEPT));
        (bool ok,) = address(front).staticcall(abi.encodeCall(front.verify, ("", IMAGE, stated)));
        vm.assertTrue(!ok, "not final yet");
        pass(1 hours);
        front.verify("", IMAGE, stated);
        (ok,) = address(front).staticcall(abi.encodeCall(front.verify, ("", "other", stated)));
        vm.assertTrue(!ok, "another image");
    }
}
