// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {Guardians} from "../../attestation/Guardians.sol";
import {IAppAuth} from "../../attestation/IAppAuth.sol";
import {IEnclaveRegistry} from "../../attestation/IEnclaveRegistry.sol";
import {IKeyBroker} from "../../keys/IKeyBroker.sol";
import {AttestationTest} from "./AttestationTest.sol";

contract GuardiansTest is AttestationTest {
    Guardians private guardians;
    address[] private members;
    bytes[] private calls;

    function setUp() public override {
        super.setUp();
        for (uint160 i = 1; i <= 5; ++i) {
            members.push(address(0x9000 + i));
        }
        guardians = new Guardians(members, 3, 2);
        vm.prank(APP_OWNER);
        app.setGuardian(address(guardians));
        vm.prank(OWNER);
        registry.setGuardian(address(guardians));
        allow(1);
        for (uint160 i = 1; i <= 4; ++i) {
            enter(address(i), 1);
        }
    }

    function test_revoke_alone_withinTheBudget() public {
        vm.startPrank(members[0]);
        guardians.revoke(address(registry), address(1), "");
        vm.assertTrue(!lives(address(1)), "alive");
        guardians.revoke(address(app), address(2), "");
        vm.assertTrue(!lives(address(2)), "alive");
        vm.assertEq(guardians.budgetLeft(members[0]), 0, "budget");
        vm.expectRevert(abi.encodeWithSelector(Guardians.BudgetSpent.selector, members[0], 2));
        guardians.revoke(address(app), address(3), "");
        vm.stopPrank();
        vm.prank(members[1]);
        guardians.revoke(address(app), address(3), "");
        vm.warp(NOW + 1 days);
        vm.prank(members[0]);
        guardians.revoke(address(app), address(4), "");
    }

    function test_revoke_others_reverts() public {
        vm.prank(STRANGER);
        vm.expectRevert(abi.encodeWithSelector(Guardians.NotMember.selector, STRANGER));
        guardians.revoke(address(registry), address(1), "");
        vm.prank(members[0]);
        vm.expectRevert(
            abi.encodeWithSelector(
                Guardians.CallFailed.selector,
                0,
                abi.encodeWithSelector(IEnclaveRegistry.UnknownInstance.selector, STRANGER)
            )
        );
        guardians.revoke(address(registry), STRANGER, "");
        vm.prank(members[0]);
        vm.expectRevert(abi.encodeWithSelector(Guardians.CallFailed.selector, 0, ""));
        guardians.revoke(STRANGER, address(1), "");
        vm.assertEq(guardians.budgetLeft(members[0]), 2, "failures cost nothing");
    }

    function test_approve_mOfN_removesAMeasurement() public {
        calls.push(abi.encodeCall(IAppAuth.remove, (labelOf(1), "leaked")));
        vm.assertTrue(!_approve(0), "one");
        bytes32 id = guardians.proposalId(address(app), calls, 0, NOW + 1 days);
        vm.prank(members[0]);
        vm.expectRevert(abi.encodeWithSelector(Guardians.HasApproved.selector, id, members[0]));
        guardians.approve(address(app), calls, 0, NOW + 1 days);
        vm.assertTrue(!_approve(1), "two");
        vm.assertTrue(lives(address(1)), "not yet");
        vm.assertTrue(_approve(4), "three");
        vm.assertTrue(!lives(address(1)), "alive");
        vm.assertTrue(app.measurement(labelOf(1)).removed, "removed");
    }

    function test_approve_manyInstances_allOrNone() public {
        for (uint160 i = 1; i <= 4; ++i) {
            calls.push(abi.encodeCall(IAppAuth.revoke, (address(i), "")));
        }
        _approve(0);
        _approve(1);
        _approve(2);
        for (uint160 i = 1; i <= 4; ++i) {
            vm.assertTrue(!lives(address(i)), "alive");
        }
        // again: the calls fail, and so does the approval
        _approve(0);
        _approve(1);
        vm.prank(members[2]);
        vm.expectRevert();
        guardians.approve(address(app), calls, 0, NOW + 1 days);
    }

    function test_approve_tooLate_orNothing_reverts() public {
        vm.startPrank(members[0]);
        vm.expectRevert(abi.encodeWithSelector(Guardians.BadCalls.selector, 0));
        guardians.approve(address(app), calls, 0, NOW);
        calls.push(abi.encodeCall(IAppAuth.denyAdvisory, (1)));
        vm.expectRevert(abi.encodeWithSelector(Guardians.TooLate.selector, NOW - 1));
        guardians.approve(address(app), calls, 0, NOW - 1);
        vm.stopPrank();
    }

    /// @dev Only what removes, whoever agrees.
    function testFuzz_approve_whatIsntARemoval_reverts(bytes4 selector, bytes memory rest) public {
        vm.assume(!guardians.isRemoval(selector));
        calls.push(abi.encodePacked(selector, rest));
        vm.prank(members[0]);
        vm.expectRevert(abi.encodeWithSelector(Guardians.NotRemoval.selector, selector));
        guardians.approve(address(app), calls, 0, NOW);
    }

    function test_isRemoval_nothingThatAllows() public view {
        bytes4[12] memory no = [
            IAppAuth.allow.selector,
            IAppAuth.setTerms.selector,
            IAppAuth.confirm.selector,
            IAppAuth.undenyAdvisory.selector,
            IAppAuth.allowPurpose.selector,
            IAppAuth.setSource.selector,
            IAppAuth.allowImage.selector,
            IAppAuth.setGuardian.selector,
            IAppAuth.execute.selector,
            IAppAuth.freeze.selector,
            IEnclaveRegistry.setVerifier.selector,
            IEnclaveRegistry.confirm.selector
        ];
        for (uint256 i = 0; i < no.length; ++i) {
            vm.assertTrue(!guardians.isRemoval(no[i]), "allows");
        }
        vm.assertTrue(guardians.isRemoval(IAppAuth.remove.selector), "remove");
        vm.assertTrue(guardians.isRemoval(IEnclaveRegistry.revoke.selector), "revoke");
        vm.assertTrue(guardians.isRemoval(IAppAuth.denyAdvisory.selector), "denyAdvisory");
        vm.assertTrue(guardians.isRemoval(IAppAuth.raiseMinEvaluation.selector), "raiseMinEvaluation");
        vm.assertTrue(guardians.isRemoval(IAppAuth.disallowPurpose.selector), "disallowPurpose");
        vm.assertTrue(guardians.isRemoval(IAppAuth.disallowImage.selector), "disallowImage");
    }

    /// @dev Of what an app says of its keys, only what narrows.
    function test_isRemoval_ofKeys() public view {
        bytes4[8] memory no = [
            IKeyBroker.open.selector,
            IKeyBroker.setOperator.selector,
            IKeyBroker.allowPlatform.selector,
            IKeyBroker.confirm.selector,
            IKeyBroker.rotate.selector,
            IKeyBroker.request.selector,
            IKeyBroker.issue.selector,
            IKeyBroker.activate.selector
        ];
        for (uint256 i = 0; i < no.length; ++i) {
            vm.assertTrue(!guardians.isRemoval(no[i]), "allows");
        }
        vm.assertTrue(guardians.isRemoval(IKeyBroker.retire.selector), "retire");
        vm.assertTrue(guardians.isRemoval(IKeyBroker.revoke.selector), "revoke");
        vm.assertTrue(guardians.isRemoval(IKeyBroker.unconfirm.selector), "unconfirm");
        vm.assertTrue(guardians.isRemoval(IKeyBroker.disallowPlatform.selector), "disallowPlatform");
    }

    function test_constructor_nonsense_reverts() public {
        vm.expectRevert(abi.encodeWithSelector(Guardians.BadMembers.selector, 5, 6));
        new Guardians(members, 6, 1);
        vm.expectRevert(abi.encodeWithSelector(Guardians.BadMembers.selector, 5, 0));
        new Guardians(members, 0, 1);
        members[4] = members[0];
        vm.expectRevert(abi.encodeWithSelector(Guardians.BadMembers.selector, 5, 3));
        new Guardians(members, 3, 1);
    }

    function _approve(uint256 member) private returns (bool) {
        vm.prank(members[member]);
        return guardians.approve(address(app), calls, 0, NOW + 1 days);
    }
}
