// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {IEnclaveRegistry} from "../../attestation/IEnclaveRegistry.sol";
import {ISGXVerifier} from "../../rollup/ISGXVerifier.sol";
import {TeeProofs} from "../../rollup/TeeProofs.sol";
import {ProofWorld} from "./ProofWorld.sol";

/// @dev Whoever contradicts itself is removed, and nobody else.
contract EquivocationTest is ProofWorld {
    TeeProofs.Claim private claim;

    function setUp() public override {
        super.setUp();
        claim = plainClaim();
    }

    function test_show_removesForGood() public {
        TeeProofs.Claim memory other = changed(claim, 1 << 7);
        TeeProofs.Proof memory first = accept(claim);
        TeeProofs.Proof memory second = accept(other);
        vm.expectEmit(address(sgx));
        emit ISGXVerifier.EquivocationShown(instance, ROLLUP, TeeProofs.id(claim), TeeProofs.id(other), STRANGER);
        vm.expectEmit(address(registry));
        emit IEnclaveRegistry.InstanceRevoked(
            instance, address(app), address(sgx), "equivocation: it signed two verdicts of which one is false"
        );
        vm.prank(STRANGER);
        sgx.showEquivocation(claim, first, other, second);

        vm.assertTrue(registry.instances(instance).revoked, "revoked");
        vm.assertTrue(!verifies(claim, first) && !verifies(other, second), "neither counts");
        bytes memory reason = abi.encodeWithSelector(IEnclaveRegistry.InstanceIsRevoked.selector, instance);
        vm.expectRevert(reason);
        sgx.showEquivocation(claim, first, other, second);
        pass(1);
        registerFails(instance, td(1), reason);
    }

    /// @dev Against a second statement of the definition, by the words of a claim.
    function testFuzz_show_exactlyTheDefinition(uint16 fields, bool few, uint8 verdicts) public {
        if (few) fields &= uint16(RESULT_WORDS | 1 << 1 | 1 << 5 | 1 << 11 | 1 << 15); // or nearly none contradicts
        _shows(fields, verdicts & 1 == 0, verdicts & 2 == 0);
    }

    /// @dev Each field alone, and with another result, in all four ways.
    function test_show_everyField() public {
        for (uint256 ways = 0; ways < 4; ++ways) {
            _shows(0, ways & 1 == 0, ways & 2 == 0);
            for (uint256 i = 0; i < 16; ++i) {
                _shows(1 << i, ways & 1 == 0, ways & 2 == 0);
                _shows(1 << i | 1 << 7, ways & 1 == 0, ways & 2 == 0);
            }
        }
    }

    /// @dev Whether the verdicts still count doesn't matter, nor under which terms they were signed.
    function test_show_whatDoesNotMatter() public {
        TeeProofs.Claim memory other = changed(claim, 1 << 8);
        TeeProofs.Proof memory first = accept(claim);
        TeeProofs.Proof memory second = unsigned(TeeProofs.ACCEPT);
        (second.measurement, second.policyVersion, second.recipient, second.notAfter) = (0, 0, address(0), 0);
        second = signed(other, second, SECRET);
        vm.warp(NOW + 3650 days);
        vm.assertTrue(!lives(instance), "its lease is over");
        sgx.showEquivocation(claim, first, other, second);
        vm.assertTrue(registry.instances(instance).revoked, "revoked");
    }

    function test_show_oneProofInTwoSpellings_reverts() public {
        TeeProofs.Proof memory first = accept(claim);
        _fails(claim, first, claim, first, abi.encodePacked(ISGXVerifier.NoEquivocation.selector));

        // The other recipient, time and version of the same verdict.
        TeeProofs.Proof memory second = unsigned(TeeProofs.ACCEPT);
        (second.recipient, second.notAfter, second.policyVersion) = (STRANGER, 1, 1);
        second = signed(claim, second, SECRET);
        _fails(claim, first, claim, second, abi.encodePacked(ISGXVerifier.NoEquivocation.selector));

        // Two REJECTs of one claim, with two roots.
        second = unsigned(TeeProofs.REJECT);
        second = signed(claim, second, SECRET);
        _fails(claim, reject(claim), claim, second, abi.encodePacked(ISGXVerifier.NoEquivocation.selector));
    }

    function test_show_verdictsOfTwoInstances_reverts() public {
        TeeProofs.Claim memory other = changed(claim, 1 << 7);
        TeeProofs.Proof memory second = unsigned(TeeProofs.ACCEPT);
        second.instance = vm.addr(OTHER_SECRET);
        second = signed(other, second, OTHER_SECRET);
        _fails(claim, accept(claim), other, second, abi.encodePacked(ISGXVerifier.NoEquivocation.selector));

        // It names the victim.
        second.instance = instance;
        second = signed(other, second, OTHER_SECRET);
        bytes memory reason = abi.encodeWithSelector(ISGXVerifier.BadSignature.selector, instance);
        _fails(claim, accept(claim), other, second, reason);
        _fails(other, second, claim, accept(claim), reason);
    }

    function test_show_verdictThatIsNone_reverts() public {
        TeeProofs.Claim memory other = changed(claim, 1 << 7);
        for (uint8 verdict = 0; verdict < 4; ++verdict) {
            if (verdict == TeeProofs.REJECT) continue;
            TeeProofs.Proof memory bad = unsigned(verdict);
            bad.computedRoot = "a root";
            bad = signed(other, bad, SECRET);
            bytes memory reason = abi.encodeWithSelector(ISGXVerifier.BadVerdict.selector, verdict);
            _fails(claim, accept(claim), other, bad, reason);
            _fails(other, bad, claim, accept(claim), reason);
        }
    }

    function test_show_whomTheRegistryDoesNotKnow_reverts() public {
        address nobody = vm.addr(OTHER_SECRET);
        TeeProofs.Claim memory other = changed(claim, 1 << 7);
        TeeProofs.Proof memory p = unsigned(TeeProofs.ACCEPT);
        p.instance = nobody;
        TeeProofs.Proof memory first = abi.decode(abi.encode(signed(claim, p, OTHER_SECRET)), (TeeProofs.Proof));
        TeeProofs.Proof memory second = signed(other, p, OTHER_SECRET);
        _fails(claim, first, other, second, abi.encodeWithSelector(IEnclaveRegistry.UnknownInstance.selector, nobody));
    }

    function test_show_byAVerifierThatIsNoJudge_reverts() public {
        TeeProofs.Claim memory other = changed(claim, 1 << 7);
        vm.prank(OWNER);
        registry.setJudge(address(sgx), false);
        bytes memory reason = abi.encodeWithSelector(IEnclaveRegistry.NotOwnerOrGuardian.selector, address(sgx));
        _fails(claim, accept(claim), other, accept(other), reason);
        vm.assertTrue(lives(instance), "alive");
    }

    function test_show_forAnotherVerifierOrChain_reverts() public {
        TeeProofs.Claim memory other = changed(claim, 1 << 7);
        TeeProofs.Proof memory first = accept(claim);
        TeeProofs.Proof memory second = accept(other);
        vm.chainId(10);
        _fails(claim, first, other, second, abi.encodeWithSelector(ISGXVerifier.BadSignature.selector, instance));
    }

    // ----------------------------------------------------------------

    function _shows(uint256 fields, bool firstAccepts, bool secondAccepts) private {
        TeeProofs.Claim memory other = changed(claim, fields);
        TeeProofs.Proof memory first = firstAccepts ? accept(claim) : reject(claim);
        TeeProofs.Proof memory second = secondAccepts ? accept(other) : reject(other);
        bool sameResult = fields & RESULT_WORDS == 0;
        bool contradiction = fields & INPUT_WORDS == 0
            && (firstAccepts && secondAccepts ? !sameResult : firstAccepts != secondAccepts && sameResult);
        uint256 at = vm.snapshotState();
        if (contradiction) {
            sgx.showEquivocation(claim, first, other, second);
        } else {
            _fails(claim, first, other, second, abi.encodePacked(ISGXVerifier.NoEquivocation.selector));
        }
        vm.assertTrue(registry.instances(instance).revoked == contradiction, "revoked");
        vm.revertToState(at);
    }

    function _fails(
        TeeProofs.Claim memory a,
        TeeProofs.Proof memory first,
        TeeProofs.Claim memory b,
        TeeProofs.Proof memory second,
        bytes memory reason
    ) private {
        vm.expectRevert(reason);
        sgx.showEquivocation(a, first, b, second);
    }
}

/// @dev An honest enclave that signs whatever anybody asks it, in any order, with no memory; a liar beside it; and somebody who shows
/// every pair of signatures there is.
contract ShowHandler is ProofWorld {
    struct Signed {
        TeeProofs.Claim claim;
        TeeProofs.Proof proof;
        bool honest;
    }

    uint256 private constant MOST = 16;

    Signed[] private _signed;
    address public liar;
    bool public caught;

    function setUp() public override {
        if (address(sgx) != address(0)) return; // the fuzzer calls this too
        super.setUp();
        liar = vm.addr(OTHER_SECRET);
        enter(liar, 1);
    }

    function world() external view returns (address, address) {
        return (address(registry), instance);
    }

    /// @dev Any claim: of what it says it was executed from, a few cases; of what came of it, the truth or not, each part by itself.
    function asks(uint256 fields, uint256 truth, uint64 notAfter, bool lies, bool says) external {
        TeeProofs.Claim memory c = changed(plainClaim(), fields & 0xffff & ~RESULT_WORDS & fields >> 16 & fields >> 32);
        (bytes32 postRoot, bytes32 receipts, bytes32 withdrawals) = _execute(c);
        c.postRoot = truth & 1 == 0 ? postRoot : bytes32(truth & 8);
        c.receipts = truth & 2 == 0 ? receipts : bytes32(truth & 16);
        c.withdrawals = truth & 4 == 0 ? withdrawals : bytes32(truth & 32);

        // No state but the key: the verdict is a function of the claim.
        bool holds = c.postRoot == postRoot && c.receipts == receipts && c.withdrawals == withdrawals;
        TeeProofs.Proof memory p = unsigned(TeeProofs.ACCEPT);
        (p.notAfter, p.policyVersion, p.recipient) = (notAfter, uint32(notAfter), address(uint160(truth)));
        if (lies ? !says : !holds) (p.verdict, p.computedRoot) = (TeeProofs.REJECT, postRoot);
        if (lies) p.instance = liar;
        p = signed(c, p, lies ? OTHER_SECRET : SECRET);
        Signed memory s = Signed(c, p, !lies);
        if (_signed.length < MOST) _signed.push(s);
        else _signed[uint256(keccak256(abi.encode(s))) % MOST] = s;
        _showAll(s);
    }

    /// @dev What execution gives: it follows from input and rules.
    function _execute(TeeProofs.Claim memory c) private pure returns (bytes32, bytes32, bytes32) {
        bytes32 seed = keccak256(abi.encode(c.config, c.firstBlock, c.lastBlock, c.parentHash, c.preRoot, c.inputs));
        return (seed, keccak256(abi.encode(seed, 1)), keccak256(abi.encode(seed, 2)));
    }

    function _showAll(Signed memory s) private {
        for (uint256 i = 0; i < _signed.length; ++i) {
            Signed memory o = _signed[i];
            bool before = registry.instances(liar).revoked;
            (bool ok, bytes memory reason) =
                address(sgx).call(abi.encodeCall(sgx.showEquivocation, (s.claim, s.proof, o.claim, o.proof)));
            bool should = !s.honest && !o.honest && _contradict(s, o);
            vm.assertTrue(ok == (should && !before), "shown");
            if (should) caught = true;
            if (should && before) {
                bytes4 want = IEnclaveRegistry.InstanceIsRevoked.selector;
                vm.assertEq(bytes32(bytes4(reason)), bytes32(want), "removed once");
            }
        }
    }

    /// @dev By the words of the claims: only what was executed and its result.
    function _contradict(Signed memory s, Signed memory o) private pure returns (bool) {
        uint256[16] memory a = abi.decode(abi.encode(s.claim), (uint256[16]));
        uint256[16] memory b = abi.decode(abi.encode(o.claim), (uint256[16]));
        uint256 differ;
        for (uint256 i = 0; i < 16; ++i) {
            if (a[i] != b[i]) differ |= 1 << i;
        }
        if (differ & INPUT_WORDS != 0) return false;
        if (s.proof.verdict != o.proof.verdict) return differ & RESULT_WORDS == 0;
        return s.proof.verdict == TeeProofs.ACCEPT && differ & RESULT_WORDS != 0;
    }
}

contract EquivocationInvariantTest is ProofWorld {
    ShowHandler private handler;

    function setUp() public override {
        handler = new ShowHandler();
        handler.setUp();
    }

    function targetContracts() public view returns (address[] memory targets) {
        targets = new address[](1);
        targets[0] = address(handler);
    }

    /// forge-config: default.invariant.runs = 8
    /// forge-config: default.invariant.depth = 48
    /// forge-config: default.invariant.fail-on-revert = true
    /// @dev No pair of an honest enclave's signatures removes it, nor one of its with another's; whoever lied is removed for good.
    function invariant_honest_isNeverRemoved_andALiarOnce() public view {
        (address registry_, address honest) = handler.world();
        vm.assertTrue(!IEnclaveRegistry(registry_).instances(honest).revoked, "honest");
        vm.assertTrue(IEnclaveRegistry(registry_).instances(handler.liar()).revoked == handler.caught(), "liar");
    }
}
