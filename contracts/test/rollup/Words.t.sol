// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {IEnclaveRegistry} from "../../attestation/IEnclaveRegistry.sol";
import {IRollupGovernance} from "../../rollup/IRollupGovernance.sol";
import {TwoFactorWorld} from "./TwoFactorWorld.sol";

/// @dev What contracts read in words is what people read in fields.
contract WordsTest is TwoFactorWorld {
    function test_termsInWords_sayWhatTheViewsSay(IRollupGovernance.Policy memory p) public {
        p.app = address(app);
        p.accepts = 2 + p.accepts % 15;
        p.kinds = p.kinds % 2 * 2;
        if (p.rejectTime < 10 minutes || p.teeTime == 0 || p.zkTime == 0 || p.resolveTime == 0) p = policyOf(2, 2);
        p.resolveAccepts = 2 + p.resolveAccepts % 15;
        if (p.rejectBudget == 0) p.rejectBudget = 1;
        change(abi.encodeCall(governance.setPolicy, (p)));
        uint32 version = governance.policyVersion();
        agree(version, 1, labelOf(1));
        agree(version - 1, 1, labelOf(7));

        vm.prank(GOVERNOR);
        governance.announceZkOnly(uint40(vm.getBlockTimestamp() + 100 days));
        agree(version, 1, labelOf(2));
        change(abi.encodeCall(governance.setZkVerifier, (newZk())));
        change(abi.encodeCall(governance.setTeeVerifier, (sgx)));
        vm.prank(KEEPER);
        governance.dropTeeVerifier(sgx);
        vm.prank(KEEPER);
        governance.narrowActivation(labelOf(2), 5, 200);
        agree(version, 1, labelOf(2));
        agree(version, 2, labelOf(1));

        vm.prank(KEEPER);
        governance.revokeZkOnly();
        vm.prank(KEEPER);
        governance.removeActivation(labelOf(1));
        agree(version, 2, labelOf(1));
    }

    function agree(uint32 version, uint8 tee, bytes32 measurement) private view {
        (uint256 a, uint256 b, uint256 zk_, uint256 alone, uint256 verifier, uint256 blocks) =
            governance.termsInWords(version, tee, measurement);
        IRollupGovernance.Terms memory t = governance.terms(version);
        IRollupGovernance.Policy memory p = t.policy;
        uint256 word = uint256(uint160(p.app)) | uint256(p.accepts) << 160 | uint256(p.kinds) << 168;
        vm.assertEq(a, word | uint256(p.rejectTime) << 176 | uint256(p.teeTime) << 208, "policy's first word");
        word = p.zkTime | uint256(p.resolveTime) << 32 | uint256(p.resolveAccepts) << 64 | uint256(p.rejectBudget) << 72;
        vm.assertEq(b, word | uint256(p.reward) << 80, "policy's second word");
        word = uint256(uint160(address(t.zk))) | uint256(t.zkNumber) << 160 | uint256(t.zkSince) << 168;
        vm.assertEq(uint208(zk_), word, "verifier of ZK proofs");
        vm.assertEq(address(t.zk), address(governance.zkVerifierAt(t.zkNumber)), "by its number");
        vm.assertEq(governance.current().zk, t.zkNumber, "now");
        vm.assertEq(governance.current().zkSince, t.zkSince, "since");
        vm.assertEq(alone, t.aloneFrom | uint256(t.aloneUntil) << 40, "ZK alone");
        words(tee, measurement, verifier, blocks);
        (,,,, verifier, blocks) = governance.termsInWords(version, 0, measurement);
        vm.assertEq(verifier | blocks, 0, "nobody asked");
    }

    function words(uint8 tee, bytes32 measurement, uint256 verifier, uint256 blocks) private view {
        (address at, bool accepted) = addressAt(tee);
        vm.assertEq(verifier, uint256(uint160(at)) | (accepted ? 1 << 160 : 0), "verifier of TEE proofs");
        (uint64 first, uint64 last) = governance.activation(measurement);
        bool known = uint8(blocks >> 128) != 0;
        vm.assertTrue(known == (last >= first), "known");
        if (known) vm.assertEq(uint128(blocks), first | uint256(last) << 64, "blocks");
    }

    function addressAt(uint8 tee) private view returns (address, bool) {
        (bool ok, bytes memory answer) = address(governance).staticcall(abi.encodeCall(governance.teeVerifierAt, (tee)));
        vm.assertTrue(ok, "teeVerifierAt");
        return abi.decode(answer, (address, bool));
    }

    function test_identity_isTheInstances() public {
        for (uint256 i = 0; i < 5; ++i) {
            same(voter(i));
        }
        same(address(0xdead));
        vm.prank(OWNER);
        registry.revoke(voter(1), "lied");
        same(voter(1));
        (,, bool revoked,,) = registry.identity(voter(1));
        vm.assertTrue(revoked, "removed");
        (, uint8 slot,,, uint8 tee) = registry.identity(voter(0));
        vm.assertTrue(slot != 0 && tee == 0x81, "a TD");
    }

    function same(address who) private view {
        (address of_, uint8 slot, bool revoked, bytes20 platform, uint8 tee) = registry.identity(who);
        IEnclaveRegistry.Instance memory i = registry.instances(who);
        vm.assertEq(of_, i.app, "app");
        vm.assertEq(slot, i.revoked ? 0 : i.slot, "slot");
        vm.assertTrue(revoked == i.revoked, "revoked");
        vm.assertEq(bytes32(platform), bytes32(i.platform), "platform");
        vm.assertEq(tee, i.tee, "tee");
    }
}
