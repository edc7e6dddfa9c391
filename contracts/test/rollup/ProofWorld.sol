// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {ISGXVerifier} from "../../rollup/ISGXVerifier.sol";
import {TeeProofs} from "../../rollup/TeeProofs.sol";
import {AttestationTest} from "../attestation/AttestationTest.sol";

/// @dev A verifier of proofs that is a judge of the registry, a rollup, and an enclave of code 1 that entered by evidence.
abstract contract ProofWorld is AttestationTest {
    uint256 internal constant SECRET = 0x1157;
    uint256 internal constant OTHER_SECRET = 0x1158;
    uint256 internal constant HALF_ORDER = 0x7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0;
    address internal constant ROLLUP = address(0x4011);
    address internal constant RECIPIENT = address(0x4ec1);

    /// @dev The fields of a claim, by their words, on which a contradiction depends: what was executed, and what came of it.
    uint256 internal constant INPUT_WORDS =
        1 << 0 | 1 << 2 | 1 << 3 | 1 << 4 | 1 << 6 | 1 << 10 | 1 << 12 | 1 << 13 | 1 << 14;
    uint256 internal constant RESULT_WORDS = 1 << 7 | 1 << 8 | 1 << 9;

    ISGXVerifier internal sgx;
    address internal instance;

    function setUp() public virtual override {
        super.setUp();
        instance = vm.addr(SECRET);
        allow(1);
        enter(instance, 1);
        sgx = ISGXVerifier(vm.deployCode("SGXVerifier.sol:SGXVerifier", abi.encode(registry)));
        vm.prank(OWNER);
        registry.setJudge(address(sgx), true);
    }

    function plainClaim() internal pure returns (TeeProofs.Claim memory c) {
        c.rollup = ROLLUP;
        (c.l2ChainId, c.firstBlock, c.lastBlock) = (4242, 1_001, 1_016);
        (c.parentHash, c.lastHash, c.preRoot, c.postRoot) = ("parent", "last", "pre", "post");
        (c.receipts, c.withdrawals, c.inputs, c.data, c.config) =
        ("receipts", "withdrawals", "inputs", "data", "config");
        (c.originNumber, c.originHash, c.policy) = (990, "origin", 3);
    }

    /// @dev The claim with one bit changed in each of the fields of a mask.
    function changed(TeeProofs.Claim memory claim, uint256 fields) internal pure returns (TeeProofs.Claim memory) {
        uint256[16] memory words = abi.decode(abi.encode(claim), (uint256[16]));
        for (uint256 i = 0; i < 16; ++i) {
            words[i] ^= fields >> i & 1;
        }
        return abi.decode(abi.encode(words), (TeeProofs.Claim));
    }

    /// @dev What the enclave would sign now.
    function unsigned(uint8 verdict) internal view returns (TeeProofs.Proof memory p) {
        p.verdict = verdict;
        p.measurement = labelOf(1);
        p.instance = instance;
        p.policyVersion = registry.policyVersion(address(app));
        p.recipient = RECIPIENT;
        p.notAfter = uint64(vm.getBlockTimestamp() + 60 days);
    }

    function proof(TeeProofs.Claim memory claim, uint8 verdict) internal view returns (TeeProofs.Proof memory) {
        return signed(claim, unsigned(verdict), SECRET);
    }

    function accept(TeeProofs.Claim memory claim) internal view returns (TeeProofs.Proof memory) {
        return proof(claim, TeeProofs.ACCEPT);
    }

    function reject(TeeProofs.Claim memory claim) internal view returns (TeeProofs.Proof memory p) {
        p = unsigned(TeeProofs.REJECT);
        p.computedRoot = "computed";
        p = signed(claim, p, SECRET);
    }

    function signed(TeeProofs.Claim memory claim, TeeProofs.Proof memory p, uint256 secret)
        internal
        view
        returns (TeeProofs.Proof memory)
    {
        bytes32 digest = TeeProofs.digest(TeeProofs.id(claim), p, TeeProofs.separator(address(sgx)));
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(secret, digest);
        (p.r, p.vs) = (r, bytes32(uint256(s) | uint256(v - 27) << 255));
        return p;
    }

    function verifies(TeeProofs.Claim memory claim, TeeProofs.Proof memory p) internal view returns (bool ok) {
        (ok,) = address(sgx).staticcall(abi.encodeCall(sgx.verify, (TeeProofs.id(claim), address(app), p)));
    }
}
