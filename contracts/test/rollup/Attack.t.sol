// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {IRollupGovernance} from "../../rollup/IRollupGovernance.sol";
import {IRollupZkVerifier} from "../../rollup/IRollupZkVerifier.sol";
import {ISGXVerifier} from "../../rollup/ISGXVerifier.sol";
import {ITwoFactorVerifier} from "../../rollup/ITwoFactorVerifier.sol";
import {TeeProofs} from "../../rollup/TeeProofs.sol";
import {Test} from "../Test.sol";

/// @dev Any instance is on a platform of its own and lives; its measurement is its address' last digit, even or odd.
contract AnyEnclave {
    function verify(bytes32, address, TeeProofs.Proof calldata) external view {}

    function requestProof(TeeProofs.Claim calldata, address, uint64, uint8) external pure returns (bytes32) {
        return 0;
    }

    function identify(address instance) external pure returns (ISGXVerifier.Identity memory) {
        return ISGXVerifier.Identity(measurementOf(instance), bytes20(uint160(instance) << 8), 0x81);
    }

    function measurementOf(address instance) public pure returns (bytes32) {
        return uint160(instance) & 1 == 0 ? bytes32("even") : bytes32("odd");
    }
}

/// @dev A ZK verifier with a bug: it takes everything but nothing.
contract BrokenZk {
    function statementOf(IRollupZkVerifier.Transition calldata t) external pure returns (bytes32) {
        return keccak256(abi.encode(t));
    }

    function verify(bytes32, bytes calldata proof) external pure {
        require(proof.length != 0, "no proof");
    }
}

/// @dev What a proposer who has a ZK bug and one weak enclave does against honest enclaves.
contract AttackTest is Test {
    address internal constant GOVERNOR = address(0x6073);
    address internal constant KEEPER = address(0x6a7d);
    address internal constant PROPOSER = address(0x9709);
    address internal constant WEAK = address(0xbad0);
    uint160 internal constant HONEST = 0x600d0;
    uint160 internal constant HONEST_ENCLAVES = 3;
    uint8 internal constant BUDGET = 2;

    AnyEnclave internal sgx;
    IRollupGovernance internal governance;
    ITwoFactorVerifier internal two;

    function setUp() public {
        vm.roll(1000);
        vm.warp(1_800_000_000);
        vm.setBlockhash(999, "999");
        sgx = new AnyEnclave();
        IRollupGovernance.Setup memory s;
        (s.owner, s.guardian, s.proposer, s.delay) = (GOVERNOR, KEEPER, PROPOSER, 2 days);
        s.teeVerifier = ISGXVerifier(address(sgx));
        s.zkVerifier = IRollupZkVerifier(address(new BrokenZk()));
        s.policy = IRollupGovernance.Policy({
            app: address(1),
            accepts: 1,
            kinds: 0,
            rejectTime: 1 hours,
            teeTime: 6 hours,
            zkTime: 1 days,
            resolveTime: 12 hours,
            resolveAccepts: 2,
            rejectBudget: BUDGET,
            reward: 0
        });
        s.activations = new IRollupGovernance.Activation[](2);
        s.activations[0] = IRollupGovernance.Activation("even", 0, type(uint64).max);
        s.activations[1] = IRollupGovernance.Activation("odd", 0, type(uint64).max);
        governance = IRollupGovernance(vm.deployCode("RollupGovernance.sol:RollupGovernance", abi.encode(s)));
        two = ITwoFactorVerifier(
            vm.deployCode(
                "TwoFactorVerifier.sol:TwoFactorVerifier",
                abi.encode(ITwoFactorVerifier.Beginning(governance, 4242, "config", 100, "genesis", "root"))
            )
        );
    }

    /// Claims of blocks that follow, which nobody proves, are rejected by whoever is honest. It mustn't cost what a REJECT of the claim
    /// that matters takes.
    function test_decoys_doNotSilenceHonestEnclaves() public {
        for (uint160 i = 0; i < BUDGET * HONEST_ENCLAVES; ++i) {
            TeeProofs.Claim memory decoy = propose(uint64(1000 + i), "decoy");
            say(decoy, address(HONEST + i % HONEST_ENCLAVES), TeeProofs.REJECT);
            stands(decoy, ITwoFactorVerifier.Status.Held, ITwoFactorVerifier.Reason.TeeContradiction);
        }

        TeeProofs.Claim memory c = propose(101, "false");
        two.settle(c, "bug", verdict(c, WEAK, TeeProofs.ACCEPT));
        stands(c, ITwoFactorVerifier.Status.Pending, ITwoFactorVerifier.Reason.None);
        say(c, address(HONEST), TeeProofs.REJECT);
        stands(c, ITwoFactorVerifier.Status.Held, ITwoFactorVerifier.Reason.TeeContradiction);
        vm.warp(vm.getBlockTimestamp() + 365 days);
        stands(c, ITwoFactorVerifier.Status.Held, ITwoFactorVerifier.Reason.TeeContradiction);
    }

    /// The same false claim again and again: right REJECTs of it cost nothing, whether somebody gives them back or not.
    function test_falseClaimAgain_isRejectedAgain() public {
        for (uint160 i = 0; i < 4 * BUDGET; ++i) {
            vm.roll(vm.getBlockNumber() + 1);
            vm.setBlockhash(vm.getBlockNumber() - 1, bytes32(vm.getBlockNumber()));
            TeeProofs.Claim memory c = propose(101, "false");
            say(c, address(HONEST), TeeProofs.REJECT);
            stands(c, ITwoFactorVerifier.Status.Held, ITwoFactorVerifier.Reason.TeeContradiction);
            vm.warp(vm.getBlockTimestamp() + 1 days + 1);
            stands(c, ITwoFactorVerifier.Status.Rejected, ITwoFactorVerifier.Reason.ZkTimeout);
        }
    }

    /// What one broken enclave can hold up is bounded: each REJECT that is struck counts.
    function test_falseRejects_runOut() public {
        TeeProofs.Claim memory c;
        for (uint256 i = 0; i < BUDGET; ++i) {
            c = propose(uint64(101 + i), "true");
            say(c, WEAK, TeeProofs.REJECT);
            uphold(c);
            vm.assertEq(two.spent(bytes20(uint160(WEAK) << 8)), i + 1, "spent");
        }
        TeeProofs.Claim memory last = propose(500, "true");
        (bool ok,) = address(two).call(abi.encodeCall(two.submitTee, (last, verdict(last, WEAK, TeeProofs.REJECT))));
        vm.assertTrue(!ok, "a budget without end");

        // An upheld claim that turns out false gives its REJECT back, once.
        vm.warp(vm.getBlockTimestamp() + 1 days + 1);
        two.poke(c);
        two.restoreBudget(TeeProofs.id(c), bytes20(uint160(WEAK) << 8));
        vm.assertEq(two.spent(bytes20(uint160(WEAK) << 8)), BUDGET - 1, "given back");
        (ok,) = address(two).call(abi.encodeCall(two.restoreBudget, (TeeProofs.id(c), bytes20(uint160(WEAK) << 8))));
        vm.assertTrue(!ok, "given back twice");
    }

    /// A ZK prover that is late again and again doesn't make a range unclaimable.
    function test_lateZk_theRangeCanBeClaimedAgain() public {
        for (uint256 i = 0; i < 12; ++i) {
            vm.roll(vm.getBlockNumber() + 1);
            vm.setBlockhash(vm.getBlockNumber() - 1, bytes32(vm.getBlockNumber()));
            TeeProofs.Claim memory c = propose(101, "true");
            say(c, address(HONEST), TeeProofs.ACCEPT);
            vm.warp(vm.getBlockTimestamp() + 1 days + 1);
            stands(c, ITwoFactorVerifier.Status.Rejected, ITwoFactorVerifier.Reason.ZkTimeout);
        }
    }

    /// A range that no worker takes can't be rejected by any.
    function test_longRange_isNotTaken() public {
        ITwoFactorVerifier.Batch memory b;
        (b.firstBlock, b.parentHash, b.preRoot, b.originNumber) = (101, "genesis", "root", 999);
        b.blockHashes = new bytes32[](4097);
        vm.prank(PROPOSER);
        vm.expectRevert(abi.encodeWithSelector(ITwoFactorVerifier.BadRange.selector, uint64(101), uint256(4097)));
        two.claim(b);
        b.blockHashes = new bytes32[](4096);
        vm.prank(PROPOSER);
        two.claim(b);
    }

    // ---------------------------------------------------------------- helpers

    function uphold(TeeProofs.Claim memory c) internal {
        vm.prank(KEEPER);
        two.announceResolution(TeeProofs.id(c), true, "evidence");
        vm.warp(vm.getBlockTimestamp() + 12 hours);
        two.executeResolution(TeeProofs.id(c));
    }

    function propose(uint64 firstBlock, bytes32 postRoot) internal returns (TeeProofs.Claim memory c) {
        ITwoFactorVerifier.Batch memory b;
        b.firstBlock = firstBlock;
        (b.parentHash, b.preRoot, b.postRoot) = ("genesis", "root", postRoot);
        b.blockHashes = new bytes32[](1);
        b.blockHashes[0] = keccak256(abi.encode(firstBlock));
        b.originNumber = uint64(vm.getBlockNumber() - 1);
        (c.rollup, c.l2ChainId, c.config, c.policy) = (address(two), 4242, "config", 1);
        (c.firstBlock, c.lastBlock) = (firstBlock, firstBlock);
        (c.parentHash, c.lastHash, c.preRoot, c.postRoot) = (b.parentHash, b.blockHashes[0], b.preRoot, postRoot);
        c.inputs = keccak256(abi.encodePacked(b.blockHashes));
        (c.originNumber, c.originHash) = (b.originNumber, blockhash(b.originNumber));
        vm.prank(PROPOSER);
        vm.assertEq(two.claim(b), TeeProofs.id(c), "id");
    }

    function verdict(TeeProofs.Claim memory, address who, uint8 what) internal view returns (TeeProofs.Proof memory p) {
        (p.verdict, p.instance, p.measurement) = (what, who, sgx.measurementOf(who));
    }

    function say(TeeProofs.Claim memory c, address who, uint8 what) internal {
        two.submitTee(c, verdict(c, who, what));
    }

    function stands(TeeProofs.Claim memory c, ITwoFactorVerifier.Status status, ITwoFactorVerifier.Reason reason)
        internal
        view
    {
        ITwoFactorVerifier.Standing memory s = two.standing(TeeProofs.id(c));
        vm.assertEq(uint256(s.status), uint256(status), "status");
        vm.assertEq(uint256(s.reason), uint256(reason), "reason");
    }
}
