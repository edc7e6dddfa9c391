// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {IRollupGovernance} from "../../rollup/IRollupGovernance.sol";
import {ITwoFactorVerifier} from "../../rollup/ITwoFactorVerifier.sol";
import {TeeProofs} from "../../rollup/TeeProofs.sol";
import {TwoFactorWorld} from "./TwoFactorWorld.sol";

/// @dev What owner and guardian can't do.
contract GovernanceTest is TwoFactorWorld {
    function test_withdrawChange_byTheGuardian_notItsOwnSuccessor() public {
        bytes memory successor = abi.encodeCall(IRollupGovernance.setGuardian, (address(0x600d)));
        bytes memory policy = abi.encodeCall(IRollupGovernance.setPolicy, (policyOf(2, 0)));
        vm.startPrank(GOVERNOR);
        governance.announce(successor);
        governance.announce(policy);
        vm.stopPrank();

        vm.startPrank(KEEPER);
        governance.withdrawChange(keccak256(policy));
        (bool ok,) = address(governance).call(abi.encodeCall(IRollupGovernance.withdrawChange, (keccak256(successor))));
        vm.stopPrank();
        vm.assertTrue(!ok, "kept itself");

        pass(DELAY);
        governance.enact(successor);
        vm.assertEq(governance.guardian(), address(0x600d), "guardian");
    }

    function test_withdrawChange_byTheOwner_anything() public {
        bytes memory successor = abi.encodeCall(IRollupGovernance.setGuardian, (address(0x600d)));
        vm.startPrank(GOVERNOR);
        governance.announce(successor);
        governance.withdrawChange(keccak256(successor));
        vm.stopPrank();
        vm.assertEq(uint256(governance.changeAt(keccak256(successor))), 0, "announced");
    }

    function test_setConfig_isNamedByLaterClaimsAlone() public {
        bytes32 before = two.config();
        bytes memory fork = abi.encodeCall(IRollupGovernance.setConfig, ("fork"));
        vm.prank(GOVERNOR);
        governance.announce(fork);
        pass(DELAY);
        TeeProofs.Claim memory old = propose("old");
        governance.enact(fork);
        vm.assertEq(two.config(), bytes32("fork"), "config");

        // The new claim's id has the new rules in it; the old one's verdicts still count.
        ITwoFactorVerifier.Batch memory batch = batchAfter(theHead(), 3, "new");
        TeeProofs.Claim memory c = claimOf(batch);
        c.config = "fork";
        vm.prank(PROPOSER);
        vm.assertEq(two.claim(batch), TeeProofs.id(c), "id");
        vm.assertEq(old.config, before, "old");
        two.submitTee(old, verdict(old, 0, TeeProofs.ACCEPT));

        change(abi.encodeCall(IRollupGovernance.setConfig, (bytes32(0))));
        vm.assertEq(two.config(), before, "first");
    }

    function test_setPolicy_withoutTimeForAReject_refusesOutsideDevelopment() public {
        IRollupGovernance.Policy memory p = policyOf(1, 0);
        p.rejectTime = 1;
        change(abi.encodeCall(IRollupGovernance.setPolicy, (p))); // this is a development chain

        vm.chainId(1);
        p.rejectTime = 599;
        bytes memory call_ = abi.encodeCall(IRollupGovernance.setPolicy, (p));
        vm.prank(GOVERNOR);
        governance.announce(call_);
        pass(DELAY);
        (bool ok,) = address(governance).call(abi.encodeCall(IRollupGovernance.enact, (call_)));
        vm.assertTrue(!ok, "no time");
    }
}
