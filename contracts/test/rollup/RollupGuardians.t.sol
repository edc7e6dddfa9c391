// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {Guardians} from "../../attestation/Guardians.sol";
import {IRollupGovernance} from "../../rollup/IRollupGovernance.sol";
import {ITwoFactorVerifier} from "../../rollup/ITwoFactorVerifier.sol";
import {TeeProofs} from "../../rollup/TeeProofs.sol";
import {TwoFactorWorld} from "./TwoFactorWorld.sol";

/// @dev A rollup whose guardian is two of three: what narrows or decides takes two, and an uphold takes its time besides.
contract RollupGuardiansTest is TwoFactorWorld {
    Guardians private guardians;
    address[] private members;
    bytes[] private calls;
    uint256 private salt;

    function setUp() public override {
        super.setUp();
        members = [address(0x9001), address(0x9002), address(0x9003)];
        guardians = new Guardians(members, 2, 1);
        change(abi.encodeCall(governance.setGuardian, (address(guardians))));
    }

    function test_announceResolution_uphold_twoOfThreeAndTheTime() public {
        TeeProofs.Claim memory c = propose("post");
        two.settle(c, zkProof(statement(c)), verdict(c, 0, TeeProofs.ACCEPT));
        no(c, 1);
        bytes32 id = TeeProofs.id(c);
        bytes memory uphold = abi.encodeCall(two.announceResolution, (id, true, "evidence"));
        fails(uphold, ITwoFactorVerifier.NotGuardian.selector);
        vm.prank(members[0]);
        (bool ok,) = address(two).call(uphold);
        vm.assertTrue(!ok, "a member alone");

        _together(address(two), uphold);
        fails(abi.encodeCall(two.executeResolution, (id)), ITwoFactorVerifier.ResolutionNotDue.selector);
        _together(address(two), abi.encodeCall(two.withdrawResolution, (id)));
        pass(12 hours);
        fails(abi.encodeCall(two.executeResolution, (id)), ITwoFactorVerifier.ResolutionNotDue.selector);
        _together(address(two), uphold);
        pass(12 hours - 1);
        fails(abi.encodeCall(two.executeResolution, (id)), ITwoFactorVerifier.ResolutionNotDue.selector);
        pass(1);
        two.executeResolution(id);
        stands(c, ITwoFactorVerifier.Status.Pending, ITwoFactorVerifier.Reason.None);
        pass(1 hours);
        stands(c, ITwoFactorVerifier.Status.Final, ITwoFactorVerifier.Reason.None);
    }

    function test_freezeZkVerifier_twoOfThree() public {
        _together(address(two), abi.encodeCall(two.freezeZkVerifier, ()));
        vm.assertTrue(two.zkFrozen(1), "frozen");
    }

    function test_governance_twoOfThree_narrowWhatTheyMay() public {
        _together(address(governance), abi.encodeCall(governance.narrowActivation, (labelOf(1), 101, 200)));
        _together(address(governance), abi.encodeCall(governance.removeActivation, (labelOf(2))));
        vm.assertTrue(governance.isActive(labelOf(1), 101, 200), "within");
        vm.assertTrue(!governance.isActive(labelOf(1), 101, 201), "outside");
        vm.assertTrue(!governance.isActive(labelOf(2), 101, 101), "removed");

        vm.startPrank(GOVERNOR);
        governance.announceZkOnly(uint40(vm.getBlockTimestamp() + 30 days));
        bytes32 id = governance.announce(abi.encodeCall(governance.setPolicy, (policyOf(2, 0))));
        vm.stopPrank();
        _together(address(governance), abi.encodeCall(governance.revokeZkOnly, ()));
        _together(address(governance), abi.encodeCall(governance.withdrawChange, (id)));
        (uint40 from,) = governance.zkOnly();
        vm.assertEq(from, 0, "ZK alone");
        vm.assertEq(governance.changeAt(id), 0, "withdrawn");

        address old = address(sgx);
        change(abi.encodeCall(governance.setTeeVerifier, (newSgx())));
        vm.assertTrue(governance.isTeeVerifier(sgx), "two count");
        _together(address(governance), abi.encodeWithSignature("dropTeeVerifier(address)", old));
        vm.assertTrue(!governance.isTeeVerifier(sgx), "dropped");
    }

    /// @dev Nothing that widens, pays, or changes who decides, whoever agrees.
    function test_isRemoval_nothingThatWidens() public view {
        bytes4[13] memory no_ = [
            IRollupGovernance.announce.selector,
            IRollupGovernance.enact.selector,
            IRollupGovernance.setPolicy.selector,
            IRollupGovernance.setActivation.selector,
            IRollupGovernance.setTeeVerifier.selector,
            IRollupGovernance.setZkVerifier.selector,
            IRollupGovernance.setGuardian.selector,
            IRollupGovernance.setProposer.selector,
            IRollupGovernance.announceZkOnly.selector,
            ITwoFactorVerifier.claim.selector,
            ITwoFactorVerifier.withdraw.selector,
            ITwoFactorVerifier.collect.selector,
            ITwoFactorVerifier.executeResolution.selector
        ];
        for (uint256 i = 0; i < no_.length; ++i) {
            vm.assertTrue(!guardians.isRemoval(no_[i]), "widens");
        }
    }

    /// @dev By two of the three: one approval changes nothing.
    function _together(address target, bytes memory call_) private {
        delete calls;
        calls.push(call_);
        bytes32 salt_ = bytes32(++salt);
        uint64 deadline = uint64(vm.getBlockTimestamp());
        vm.prank(members[salt % 3]);
        vm.assertTrue(!guardians.approve(target, calls, salt_, deadline), "by one");
        vm.prank(members[(salt + 1) % 3]);
        vm.assertTrue(guardians.approve(target, calls, salt_, deadline), "by two");
    }
}
