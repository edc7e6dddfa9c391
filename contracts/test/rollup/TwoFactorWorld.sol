// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {IAppAuth} from "../../attestation/IAppAuth.sol";
import {IEnclaveRegistry} from "../../attestation/IEnclaveRegistry.sol";
import {Measurements} from "../../attestation/Measurements.sol";
import {VerifiedReport} from "../../attestation/VerifiedReport.sol";
import {IRollupGovernance} from "../../rollup/IRollupGovernance.sol";
import {IRollupZkVerifier} from "../../rollup/IRollupZkVerifier.sol";
import {ISGXVerifier} from "../../rollup/ISGXVerifier.sol";
import {ITwoFactorVerifier} from "../../rollup/ITwoFactorVerifier.sol";
import {TeeProofs} from "../../rollup/TeeProofs.sol";
import {ProofWorld} from "./ProofWorld.sol";

interface IDevelopmentZk is IRollupZkVerifier {
    function digestOf(bytes32 statement) external view returns (bytes32);
}

/// @dev A rollup behind two factors: the real registry, SGXVerifier and governance, five enclaves on platforms of their own (codes 1,
/// 2, 1, 2 as TDs and 3 as SGX), and a ZK prover who signs whatever a test wants, so that ZK can be broken.
abstract contract TwoFactorWorld is ProofWorld {
    address internal constant GOVERNOR = address(0x6073);
    address internal constant KEEPER = address(0x6a7d);
    address internal constant PROPOSER = address(0x9709);
    uint256 internal constant ZK_SECRET = 0x2f;
    uint64 internal constant GENESIS = 100;
    uint32 internal constant DELAY = 2 days;
    uint16 internal constant SGX_SELECTION = 1;

    IRollupGovernance internal governance;
    ITwoFactorVerifier internal two;
    IDevelopmentZk internal zk;

    function setUp() public virtual override {
        super.setUp();
        allow(2);
        vm.prank(APP_OWNER);
        app.allow(sgxAllowance(), "");
        for (uint256 i = 0; i < 5; ++i) {
            VerifiedReport memory r = i == 4 ? enclave(3) : td(codeOf(i));
            r.platform = keccak256(abi.encode("platform", i));
            (IEnclaveRegistry.Registration memory to, bytes memory evidence) = prepared(voter(i), r);
            if (i == 4) to.selection = SGX_SELECTION;
            registry.register(to, evidence);
        }
        zk = newZk();
        (governance, two) = newRollup(policyOf(1, 0));
    }

    // ---------------------------------------------------------------- the rollup

    function newZk() internal returns (IDevelopmentZk) {
        return IDevelopmentZk(
            vm.deployCode("DevelopmentZkVerifier.sol:DevelopmentZkVerifier", abi.encode(vm.addr(ZK_SECRET)))
        );
    }

    /// @dev Another version of the verifier, over the same registry.
    function newSgx() internal returns (ISGXVerifier other) {
        other = ISGXVerifier(vm.deployCode("SGXVerifier.sol:SGXVerifier", abi.encode(registry)));
    }

    /// @dev Of governance's timelock.
    function delay() internal view virtual returns (uint32) {
        return DELAY;
    }

    function policyOf(uint8 accepts, uint8 kinds) internal view returns (IRollupGovernance.Policy memory) {
        return IRollupGovernance.Policy({
            app: address(app),
            accepts: accepts,
            kinds: kinds,
            rejectTime: 1 hours,
            teeTime: 6 hours,
            zkTime: 1 days,
            resolveTime: 12 hours,
            resolveAccepts: 2,
            rejectBudget: 2,
            reward: 1 gwei
        });
    }

    function newRollup(IRollupGovernance.Policy memory p) internal returns (IRollupGovernance g, ITwoFactorVerifier t) {
        IRollupGovernance.Setup memory s;
        (s.owner, s.guardian, s.proposer) = (GOVERNOR, KEEPER, PROPOSER);
        (s.teeVerifier, s.zkVerifier, s.delay, s.policy) = (sgx, zk, delay(), p);
        s.activations = new IRollupGovernance.Activation[](3);
        s.activations[0] = IRollupGovernance.Activation(labelOf(1), 0, type(uint64).max);
        s.activations[1] = IRollupGovernance.Activation(labelOf(2), 0, type(uint64).max);
        s.activations[2] = IRollupGovernance.Activation(sgxAllowance().measurement, 0, type(uint64).max);
        g = IRollupGovernance(vm.deployCode("RollupGovernance.sol:RollupGovernance", abi.encode(s)));
        ITwoFactorVerifier.Beginning memory b =
            ITwoFactorVerifier.Beginning(g, 4242, "config", GENESIS, "genesis", "root");
        t = ITwoFactorVerifier(vm.deployCode("TwoFactorVerifier.sol:TwoFactorVerifier", abi.encode(b)));
        vm.deal(address(this), 1 ether);
        t.fund{value: 1 gwei * 1000}();
    }

    function change(bytes memory call_) internal {
        vm.prank(GOVERNOR);
        governance.announce(call_);
        pass(delay());
        governance.enact(call_);
    }

    // ---------------------------------------------------------------- claims

    /// @dev Blocks after the head, or after a claim that isn't final yet.
    function batchAfter(TeeProofs.Claim memory parent, uint64 blocks, bytes32 postRoot)
        internal
        view
        returns (ITwoFactorVerifier.Batch memory b)
    {
        b.firstBlock = parent.lastBlock + 1;
        (b.parentHash, b.preRoot, b.postRoot) = (parent.lastHash, parent.postRoot, postRoot);
        (b.receipts, b.withdrawals) = ("receipts", "withdrawals");
        b.blockHashes = new bytes32[](blocks);
        for (uint256 i = 0; i < blocks; ++i) {
            b.blockHashes[i] = keccak256(abi.encode("block", b.firstBlock + i));
        }
        b.originNumber = uint64(vm.getBlockNumber() - 1);
        b.data = "posted";
    }

    function theHead() internal view returns (TeeProofs.Claim memory c) {
        (c.lastBlock, c.lastHash, c.postRoot) = two.head();
    }

    function claimOf(ITwoFactorVerifier.Batch memory b) internal view returns (TeeProofs.Claim memory c) {
        uint256 blocks = b.blockHashes.length;
        (c.rollup, c.l2ChainId, c.config) = (address(two), 4242, "config");
        (c.firstBlock, c.lastBlock) = (b.firstBlock, uint64(b.firstBlock + blocks - 1));
        (c.parentHash, c.lastHash, c.preRoot, c.postRoot) =
        (b.parentHash, b.blockHashes[blocks - 1], b.preRoot, b.postRoot);
        (c.receipts, c.withdrawals) = (b.receipts, b.withdrawals);
        c.inputs = keccak256(abi.encodePacked(b.blockHashes));
        c.data = b.data.length == 0 ? bytes32(0) : keccak256(b.data);
        (c.originNumber, c.originHash) = (b.originNumber, blockhash(b.originNumber));
        c.policy = two.policyVersion();
    }

    function propose(ITwoFactorVerifier.Batch memory b) internal returns (TeeProofs.Claim memory c) {
        c = claimOf(b);
        vm.prank(PROPOSER);
        bytes32 id = two.claim(b);
        vm.assertEq(id, TeeProofs.id(c), "id");
    }

    function propose(bytes32 postRoot) internal returns (TeeProofs.Claim memory) {
        return propose(batchAfter(theHead(), 4, postRoot));
    }

    // ---------------------------------------------------------------- factors

    function measurementOf(uint256 i) internal pure returns (bytes32) {
        return i == 4 ? Measurements.label(enclave(3), SGX_SELECTION) : labelOf(codeOf(i));
    }

    function codeOf(uint256 i) internal pure returns (uint256) {
        return i == 4 ? 3 : 1 + i % 2;
    }

    function sgxAllowance() internal pure returns (IAppAuth.Allowance memory a) {
        a = allowance(measurementOf(4));
        a.tee = 0;
    }

    function secretOf(uint256 i) internal pure returns (uint256) {
        return 0x70000 + i;
    }

    function voter(uint256 i) internal pure returns (address) {
        return vm.addr(secretOf(i));
    }

    function verdict(TeeProofs.Claim memory c, uint256 i, uint8 what) internal view returns (TeeProofs.Proof memory p) {
        p = unsigned(what);
        (p.instance, p.measurement) = (voter(i), measurementOf(i));
        if (what == TeeProofs.REJECT) p.computedRoot = "computed";
        p = signed(c, p, secretOf(i));
    }

    function yes(TeeProofs.Claim memory c, uint256 i) internal {
        two.submitTee(c, verdict(c, i, TeeProofs.ACCEPT));
    }

    function no(TeeProofs.Claim memory c, uint256 i) internal {
        two.submitTee(c, verdict(c, i, TeeProofs.REJECT));
    }

    function zkProof(bytes32 stated) internal view returns (bytes memory) {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(ZK_SECRET, zk.digestOf(stated));
        return abi.encodePacked(r, s, v);
    }

    function transition(TeeProofs.Claim memory c) internal pure returns (IRollupZkVerifier.Transition memory t) {
        (t.l2ChainId, t.firstBlock, t.lastBlock) = (c.l2ChainId, c.firstBlock, c.lastBlock);
        (t.parentHash, t.lastHash, t.preRoot, t.postRoot) = (c.parentHash, c.lastHash, c.preRoot, c.postRoot);
        (t.receipts, t.withdrawals, t.inputs, t.config) = (c.receipts, c.withdrawals, c.inputs, c.config);
    }

    function statement(TeeProofs.Claim memory c) internal view returns (bytes32) {
        return zk.statementOf(transition(c));
    }

    function prove(TeeProofs.Claim memory c) internal {
        two.submitZk(c, zkProof(statement(c)));
    }

    // ---------------------------------------------------------------- where it stands

    function at(TeeProofs.Claim memory c) internal view returns (ITwoFactorVerifier.Standing memory) {
        return two.standing(TeeProofs.id(c));
    }

    function stands(TeeProofs.Claim memory c, ITwoFactorVerifier.Status status, ITwoFactorVerifier.Reason reason)
        internal
        view
    {
        ITwoFactorVerifier.Standing memory s = at(c);
        vm.assertEq(uint256(s.status), uint256(status), "status");
        vm.assertEq(uint256(s.reason), uint256(reason), "reason");
        vm.assertTrue(accepted(c) == (status == ITwoFactorVerifier.Status.Final), "the views differ");
    }

    function accepted(TeeProofs.Claim memory c) internal view returns (bool ok) {
        (ok,) = address(two).staticcall(abi.encodeCall(two.verify, (statement(c), "")));
    }

    function fails(bytes memory call_, bytes4 selector) internal {
        (bool ok, bytes memory reason) = address(two).call(call_);
        vm.assertTrue(!ok, "it went through");
        vm.assertEq(bytes32(bytes4(reason)), bytes32(selector), "the reason");
    }
}
