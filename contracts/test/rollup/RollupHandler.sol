// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {IRollupGovernance} from "../../rollup/IRollupGovernance.sol";
import {IRollupZkVerifier} from "../../rollup/IRollupZkVerifier.sol";
import {ITwoFactorVerifier} from "../../rollup/ITwoFactorVerifier.sol";
import {TeeProofs} from "../../rollup/TeeProofs.sol";
import {TwoFactorWorld} from "./TwoFactorWorld.sol";

/// @dev Drives two rollups that share registry, SGXVerifier and enclaves, with verdicts and proofs true and false, and remembers what
/// went in. Whether something happened at all isn't asked: what is accepted is held against what was seen.
contract RollupHandler is TwoFactorWorld {
    IRollupGovernance[2] private _governances;
    ITwoFactorVerifier[2] private _rollups;
    TeeProofs.Claim[][2] private _claims;

    mapping(bytes32 claimId => bool) public accepted_;
    mapping(bytes32 claimId => bool) public proven;
    mapping(bytes32 claimId => bool) public wasFinal;
    mapping(bytes32 claimId => uint256) public heldAs;

    uint256 public finals;
    uint256 public holds;
    bool public broken;

    function setUp() public override {
        super.setUp();
        (_governances[0], _rollups[0]) = (governance, two);
        (_governances[1], _rollups[1]) = newRollup(policyOf(2, 2));
    }

    modifier on(uint256 which) {
        (governance, two) = (_governances[which % 2], _rollups[which % 2]);
        bytes32 before = _digest(1 - which % 2);
        _;
        // One rollup never affects another.
        if (_digest(1 - which % 2) != before) broken = true;
        _look(which % 2);
    }

    // ---------------------------------------------------------------- what may happen

    function claim(uint256 which, uint256 parent, uint64 blocks, bool right) external on(which) {
        TeeProofs.Claim[] storage all = _claims[which % 2];
        TeeProofs.Claim memory from = theHead();
        if (parent % 3 == 0 && all.length != 0) from = all[parent % all.length];
        ITwoFactorVerifier.Batch memory b =
            batchAfter(from, uint64(bound(blocks, 1, 3)), right ? bytes32("right") : bytes32("wrong"));
        TeeProofs.Claim memory c = claimOf(b);
        vm.prank(PROPOSER);
        (bool ok,) = address(two).call(abi.encodeCall(two.claim, (b)));
        if (ok) all.push(c);
    }

    function tee(uint256 which, uint256 n, uint256 who, bool accept_) external on(which) {
        (bool any, TeeProofs.Claim memory c) = _pick(which, n);
        if (!any) return;
        TeeProofs.Proof memory p = verdict(c, who % 5, accept_ ? TeeProofs.ACCEPT : TeeProofs.REJECT);
        bool valid = registry.isAuthorized(p.instance, p.policyVersion, address(app))
            && governance.isActive(p.measurement, c.firstBlock, c.lastBlock);
        (bool ok,) = address(two).call(abi.encodeCall(two.submitTee, (c, p)));
        if (!ok) return;
        if (!valid) broken = true;
        if (accept_) accepted_[TeeProofs.id(c)] = true;
    }

    function prove(uint256 which, uint256 n, bool good) external on(which) {
        (bool any, TeeProofs.Claim memory c) = _pick(which, n);
        if (!any) return;
        bytes memory p = zkProof(good ? statement(c) : bytes32("bad"));
        (bool ok,) = address(two).call(abi.encodeCall(two.submitZk, (c, p)));
        if (ok && !good) broken = true;
        if (ok) proven[TeeProofs.id(c)] = true;
    }

    function settle(uint256 which, uint256 n, uint256 who) external on(which) {
        (bool any, TeeProofs.Claim memory c) = _pick(which, n);
        if (!any) return;
        TeeProofs.Proof memory p = verdict(c, who % 5, TeeProofs.ACCEPT);
        (bool ok,) = address(two).call(abi.encodeCall(two.settle, (c, zkProof(statement(c)), p)));
        if (ok) (accepted_[TeeProofs.id(c)], proven[TeeProofs.id(c)]) = (true, true);
    }

    function contradict(uint256 which, uint256 n, uint256 seldom) external on(which) {
        (bool any, TeeProofs.Claim memory c) = _pick(which, n);
        if (!any || seldom % 8 != 0) return;
        IRollupZkVerifier.Transition memory t = transition(c);
        t.postRoot = "third";
        bytes memory p = zkProof(zk.statementOf(t));
        (bool ok,) = address(two).call(abi.encodeCall(two.submitZkContradiction, (c, t, p)));
        ok;
    }

    function poke(uint256 which, uint256 n) external on(which) {
        (bool any, TeeProofs.Claim memory c) = _pick(which, n);
        if (!any) return;
        (bool ok,) = address(two).call(abi.encodeCall(two.poke, (c)));
        ok;
    }

    function wait_(uint256 which, uint256 time) external on(which) {
        pass(bound(time, 1, 8 hours));
    }

    function resolve(uint256 which, uint256 n, bool uphold) external on(which) {
        (bool any, TeeProofs.Claim memory c) = _pick(which, n);
        if (!any) return;
        bytes32 id = TeeProofs.id(c);
        vm.prank(KEEPER);
        (bool ok,) = address(two).call(abi.encodeCall(two.announceResolution, (id, uphold, "")));
        if (!ok) return;
        pass(12 hours);
        (ok,) = address(two).call(abi.encodeCall(two.executeResolution, (id)));
    }

    function removeCode(uint256 which, uint256 who) external on(which) {
        if (who % 16 > 2) return;
        vm.prank(KEEPER);
        governance.removeActivation(measurementOf(who % 16));
    }

    function revokeOne(uint256 who) external {
        if (who % 32 > 4) return;
        vm.prank(GUARDIAN);
        (bool ok,) = address(registry).call(abi.encodeCall(registry.revoke, (voter(who % 32), "")));
        ok;
    }

    function collect_() external {
        for (uint256 i = 0; i < 2; ++i) {
            vm.prank(RECIPIENT);
            _rollups[i].collect(RECIPIENT);
        }
    }

    function takeFunds(uint256 which) external on(which) {
        uint256 free = address(two).balance - two.credits();
        vm.prank(GOVERNOR);
        two.withdraw(GOVERNOR, free / 2);
    }

    // ---------------------------------------------------------------- what is seen

    function rollup(uint256 which) external view returns (ITwoFactorVerifier) {
        return _rollups[which];
    }

    function claims(uint256 which) external view returns (TeeProofs.Claim[] memory) {
        return _claims[which];
    }

    function statementOf(TeeProofs.Claim memory c) external view returns (bytes32) {
        return statement(c);
    }

    function _pick(uint256 which, uint256 n) private view returns (bool any, TeeProofs.Claim memory c) {
        TeeProofs.Claim[] storage all = _claims[which % 2];
        if (all.length == 0) return (false, c);
        // The last ones are most alive.
        uint256 back = n % (all.length < 4 ? all.length : 4);
        return (true, all[all.length - 1 - back]);
    }

    function _look(uint256 which) private {
        TeeProofs.Claim[] storage all = _claims[which];
        for (uint256 i = 0; i < all.length; ++i) {
            bytes32 id = TeeProofs.id(all[i]);
            ITwoFactorVerifier.Standing memory s = two.standing(id);
            if (s.status == ITwoFactorVerifier.Status.Held && heldAs[id] == 0) (heldAs[id], holds) = (1, holds + 1);
        }
        (, bytes32 hash,) = two.head();
        if (!wasFinal[keccak256(abi.encode(which, hash))]) {
            wasFinal[keccak256(abi.encode(which, hash))] = true;
            ++finals;
        }
    }

    /// @dev All that is known of a rollup.
    function _digest(uint256 which) private view returns (bytes32 all) {
        ITwoFactorVerifier t = _rollups[which];
        (uint64 number, bytes32 hash, bytes32 root) = t.head();
        all = keccak256(abi.encode(number, hash, root, t.heldFrom(), t.credits(), t.zkFrozen(1), address(t).balance));
    }
}
