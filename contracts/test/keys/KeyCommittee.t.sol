// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {IAppAuth} from "../../attestation/IAppAuth.sol";
import {Measurements} from "../../attestation/Measurements.sol";
import {IKeyCommittee} from "../../keys/IKeyCommittee.sol";
import {KeyHashes} from "../../keys/KeyHashes.sol";
import {Vm} from "../Test.sol";
import {CommitteeWorld} from "./CommitteeWorld.sol";

/// @dev Who may be proposed, what a record must say, and who is blamed.
contract KeyCommitteeTest is CommitteeWorld {
    uint256 private constant ALL = 0x1f;

    // ---------------------------------------------------------------- construction

    function test_constructor_terms() public {
        _refused(IKeyCommittee.Terms(0, 0, 1, false));
        _refused(IKeyCommittee.Terms(0, 30 days + 1, 1, false));
        _refused(IKeyCommittee.Terms(0, 60, 0, false));
        deployCommittee(IKeyCommittee.Terms(1, 1, 1, true));

        // The real registry can't be built on any chain, so it is the chain that changes.
        vm.chainId(1);
        _refused(IKeyCommittee.Terms(1, 60, 1, false));
        _refused(IKeyCommittee.Terms(31, 60, 1, false));
        _refused(IKeyCommittee.Terms(0, 59, 1, false));
        vm.assertEq(deployCommittee(IKeyCommittee.Terms(32, 60, 1, false)).terms().depth, 32, "depth");
        deployCommittee(IKeyCommittee.Terms(0, 60, 1, false));
    }

    function _refused(IKeyCommittee.Terms memory t) private {
        try this.deploy(t) {
            vm.assertTrue(false, "taken");
        } catch {}
    }

    function deploy(IKeyCommittee.Terms memory t) external {
        deployCommittee(t);
    }

    // ---------------------------------------------------------------- who may be proposed

    function test_propose_byAStranger_refused() public {
        IKeyCommittee.Member[] memory members = membersOf(0, 5, 2);
        vm.expectRevert(abi.encodeWithSelector(OwnableUnauthorizedAccount.selector, address(this)));
        committee.propose(members, 3);
    }

    function testFuzz_propose_onlyWithinTheRules(uint8 n, uint8 threshold, uint8 each) public {
        n = uint8(bound(n, 0, NODES));
        threshold = uint8(bound(threshold, 0, NODES));
        each = uint8(bound(each, 1, NODES));
        IKeyCommittee.Member[] memory members = membersOf(0, n, each);
        uint256 strongest = each < n ? each : n;
        bool good = threshold >= 2 && n >= 2 * uint256(threshold) - 1 && strongest < threshold;
        vm.prank(OWNER);
        (bool ok,) = address(committee).call(abi.encodeCall(IKeyCommittee.propose, (members, threshold)));
        vm.assertEq(ok ? 1 : 0, good ? 1 : 0, "proposed");
        vm.assertEq(uint256(committee.session().id), good ? 1 : 0, "session");
    }

    function test_propose_33Members_refused() public {
        IKeyCommittee.Member[] memory members = membersOf(0, 33, 1);
        _proposeFails(members, 3, abi.encodeWithSelector(IKeyCommittee.BadThreshold.selector, 33, 3));
    }

    function test_propose_2tLess2_refused() public {
        _proposeFails(membersOf(0, 4, 1), 3, abi.encodeWithSelector(IKeyCommittee.BadThreshold.selector, 4, 3));
    }

    function test_propose_oneOperatorTooStrong_refused() public {
        IKeyCommittee.Member[] memory members = membersOf(0, 5, 2);
        members[4].operator = members[0].operator;
        _proposeFails(
            members, 3, abi.encodeWithSelector(IKeyCommittee.OperatorTooStrong.selector, members[0].operator, 3)
        );
    }

    function test_propose_whoIsNoMember_refused() public {
        // Twice, without an operator, unknown, removed, late, of another app.
        IKeyCommittee.Member[] memory members = membersOf(0, 5, 2);
        members[3].instance = who(0);
        _proposeFails(members, 3, abi.encodeWithSelector(IKeyCommittee.BadMember.selector, who(0)));
        members = membersOf(0, 5, 2);
        members[3].operator = address(0);
        _proposeFails(members, 3, abi.encodeWithSelector(IKeyCommittee.BadMember.selector, who(3)));
        members = membersOf(NODES, 5, 2);
        _proposeFails(members, 3, abi.encodeWithSelector(IKeyCommittee.BadMember.selector, who(NODES)));

        vm.prank(APP_OWNER);
        app.revoke(who(2), "");
        members = membersOf(0, 5, 2);
        _proposeFails(members, 3, abi.encodeWithSelector(IKeyCommittee.BadMember.selector, who(2)));
        pass(11 days);
        _proposeFails(members, 3, abi.encodeWithSelector(IKeyCommittee.BadMember.selector, who(0)));
        app = deployApp(terms());
        committee = deployCommittee(committee.terms());
        _proposeFails(members, 3, abi.encodeWithSelector(IKeyCommittee.BadMember.selector, who(0)));
    }

    /// @dev With two kinds of TEE none can have t of 2t − 1 members, hence 2t − 2 here.
    function test_propose_mixedTees_noKindAlone() public {
        committee = deployCommittee(IKeyCommittee.Terms(2, SESSION, PATIENCE, true));
        IAppAuth.Allowance memory sgx = allowance(Measurements.label(enclave(9), 1));
        sgx.tee = 0;
        vm.prank(APP_OWNER);
        app.allow(sgx, "");
        IKeyCommittee.Member[] memory members = membersOf(0, 4, 1);
        _proposeFails(members, 3, abi.encodeWithSelector(IKeyCommittee.TeeTooStrong.selector, 0x81, 3));
        for (uint256 i = 2; i < 4; ++i) {
            members[i].instance = who(20 + i);
            _enterSgx(who(20 + i));
        }
        vm.prank(OWNER);
        committee.propose(members, 3);

        vm.prank(OWNER);
        committee.fail();
        members = membersOf(0, 3, 1);
        _proposeFails(members, 3, abi.encodeWithSelector(IKeyCommittee.BadThreshold.selector, 3, 3));
    }

    function _enterSgx(address instance) private {
        vm.mockCall(
            address(registry),
            abi.encodeCall(registry.identity, (instance)),
            abi.encode(address(app), 1, false, bytes20(0), uint8(0))
        );
        enter(instance, 1);
    }

    function _proposeFails(IKeyCommittee.Member[] memory members, uint8 threshold, bytes memory reason) private {
        vm.prank(OWNER);
        vm.expectRevert(reason);
        committee.propose(members, threshold);
    }

    function test_propose_oneAtATime() public {
        proposeNodes(0, 5, 3);
        _proposeFails(membersOf(0, 5, 2), 3, abi.encodeWithSelector(IKeyCommittee.SessionIsOpen.selector, 1));
    }

    // ---------------------------------------------------------------- forming

    function test_confirm_theLastOneStarts() public {
        proposeNodes(0, 5, 3);
        KeyHashes.Generation memory record = recordOf(ALL, groupKeyOf(1));
        bytes memory key = groupKeyOf(1);
        for (uint256 i = 0; i < 4; ++i) {
            committee.confirm(record, key, signedBy(1 << i, record));
            vm.assertEq(uint256(committee.generation()), 0, "too early");
            vm.assertEq(committee.session().confirmed, (2 << i) - 1, "confirmed");
        }
        pass(12);
        committee.confirm(record, key, signedBy(1 << 4, record));

        IKeyCommittee.GenerationState memory g = committee.generationOf(1);
        vm.assertEq(uint256(committee.generation()), 1, "generation");
        vm.assertEq(committee.groupKey(), key, "group key");
        vm.assertEq(committee.groupKeyHash(), keccak256(key), "its hash");
        vm.assertEq(g.record, KeyHashes.generationHash(record), "record");
        vm.assertEq(g.shares, record.shares, "shares");
        vm.assertEq(g.qualified, ALL, "qualified");
        vm.assertEq(g.dropped, 0, "dropped");
        vm.assertEq(uint256(g.threshold), 3, "threshold");
        vm.assertEq(uint256(g.startedAt), vm.getBlockNumber(), "startedAt");
        vm.assertEq(uint256(g.openedAt), vm.getBlockNumber() - 1, "openedAt");
        vm.assertEq(uint256(committee.session().id), 0, "closed");
        for (uint256 i = 0; i < 6; ++i) {
            vm.assertEq(committee.holder(1, i), i < 5 ? who(i) : address(0), "holder");
        }
        (address[] memory some, uint8 threshold) = committee.holders(1, 0x16);
        vm.assertEq(some.length, 3, "holders");
        vm.assertTrue(some[0] == who(1) && some[1] == who(2) && some[2] == who(4), "in order");
        vm.assertEq(uint256(threshold), 3, "threshold");
        vm.expectRevert(abi.encodeWithSelector(IKeyCommittee.NoHolder.selector, 1, 200));
        committee.holders(1, 1 << 200 | 1);
        vm.assertEq(committee.holder(1, 200), address(0), "out of range");
    }

    function test_confirm_fewerQualified_startWithoutThem() public {
        proposeNodes(0, 5, 3);
        KeyHashes.Generation memory record = recordOf(0x1b, groupKeyOf(1));
        committee.confirm(record, groupKeyOf(1), signedBy(0x1b, record));
        vm.assertEq(committee.generationOf(1).qualified, 0x1b, "qualified");
        vm.assertEq(committee.holder(1, 2), address(0), "no share");
        vm.assertEq(committee.generationOf(1).members[2], who(2), "a member still");
    }

    function test_confirm_otherRecords_refused() public {
        form();
        pass(12);
        proposeNodes(0, 5, 3);
        bytes memory key = groupKeyOf(1);
        KeyHashes.Generation memory r = recordOf(ALL, key);
        r.session++;
        _confirmFails(r, key, _other("session", 3, 2));
        r = recordOf(ALL, key);
        r.generation++;
        _confirmFails(r, key, _other("generation", 3, 2));
        r = recordOf(ALL, key);
        r.threshold--;
        _confirmFails(r, key, _other("threshold", 2, 3));
        r = recordOf(ALL, key);
        r.members = "others";
        _confirmFails(r, key, _other("members", uint256(bytes32("others")), uint256(committee.session().members)));
        r = recordOf(ALL, key);
        r.previous = 0;
        _confirmFails(r, key, _other("previous", 0, uint256(committee.generationOf(1).record)));
        r = recordOf(0x3f, key);
        _confirmFails(r, key, abi.encodeWithSelector(IKeyCommittee.TooFewQualified.selector, 0x3f, 3));
        r = recordOf(0x07, key);
        _confirmFails(r, key, abi.encodeWithSelector(IKeyCommittee.TooFewQualified.selector, 0x07, 3));
        r = recordOf(ALL | 1 << 32, key);
        _confirmFails(r, key, abi.encodeWithSelector(IKeyCommittee.TooFewQualified.selector, ALL | 1 << 32, 3));

        bytes memory other = groupKeyOf(2);
        r = recordOf(ALL, key);
        _confirmFails(
            r, other, abi.encodeWithSelector(IKeyCommittee.BadGroupKey.selector, keccak256(other), keccak256(key))
        );
        r = recordOf(ALL, other);
        _confirmFails(
            r, other, abi.encodeWithSelector(IKeyCommittee.GroupKeyChanged.selector, keccak256(other), keccak256(key))
        );
    }

    function test_confirm_aShortGroupKey_refused() public {
        proposeNodes(0, 5, 3);
        bytes memory short = new bytes(255);
        KeyHashes.Generation memory r = recordOf(ALL, short);
        _confirmFails(
            r, short, abi.encodeWithSelector(IKeyCommittee.BadGroupKey.selector, keccak256(short), keccak256(short))
        );
    }

    function _other(bytes32 field, uint256 got, uint256 want) private pure returns (bytes memory) {
        return abi.encodeWithSelector(IKeyCommittee.OtherRecord.selector, field, got, want);
    }

    function _confirmFails(KeyHashes.Generation memory r, bytes memory key, bytes memory reason) private {
        IKeyCommittee.Confirmation[] memory all = signedBy(ALL, r);
        vm.expectRevert(reason);
        committee.confirm(r, key, all);
    }

    function test_confirm_badSignatures_refused() public {
        proposeNodes(0, 5, 3);
        bytes memory key = groupKeyOf(1);
        KeyHashes.Generation memory record = recordOf(ALL, key);
        IKeyCommittee.Confirmation[] memory all = signedBy(3, record);
        all[0].instance = who(2);
        vm.expectRevert(abi.encodeWithSelector(IKeyCommittee.BadConfirmation.selector, who(2)));
        committee.confirm(record, key, all);

        // A stranger's is good, and doesn't count.
        all = signedBy(1 << 7, record);
        vm.expectRevert(abi.encodeWithSelector(IKeyCommittee.BadConfirmation.selector, who(7)));
        committee.confirm(record, key, all);

        // Nobody's.
        all[0] = IKeyCommittee.Confirmation(address(0), 0, 0);
        vm.expectRevert(abi.encodeWithSelector(IKeyCommittee.BadConfirmation.selector, address(0)));
        committee.confirm(record, key, all);

        // That of another committee of the same nodes.
        IKeyCommittee first = committee;
        committee = deployCommittee(committee.terms());
        proposeNodes(0, 5, 3);
        all = signedBy(1, record);
        vm.expectRevert(abi.encodeWithSelector(IKeyCommittee.BadConfirmation.selector, who(0)));
        first.confirm(record, key, all);
    }

    function test_confirm_again_nothingNew() public {
        proposeNodes(0, 5, 3);
        KeyHashes.Generation memory record = recordOf(ALL, groupKeyOf(1));
        IKeyCommittee.Confirmation[] memory all = signedBy(3, record);
        committee.confirm(record, groupKeyOf(1), all);
        bytes memory reason =
            abi.encodeWithSelector(IKeyCommittee.NothingNew.selector, KeyHashes.generationHash(record));
        vm.expectRevert(reason);
        committee.confirm(record, groupKeyOf(1), all);
        all = new IKeyCommittee.Confirmation[](0);
        vm.expectRevert(reason);
        committee.confirm(record, groupKeyOf(1), all);
        // What is new is counted beside what isn't.
        committee.confirm(record, groupKeyOf(1), signedBy(0x1f, record));
        vm.assertEq(uint256(committee.generation()), 1, "started");
    }

    function test_confirm_withoutASession_refused() public {
        KeyHashes.Generation memory record;
        IKeyCommittee.Confirmation[] memory none;
        vm.expectRevert(IKeyCommittee.NoSession.selector);
        committee.confirm(record, "", none);
    }

    /// @dev Whoever is first with a false record, even two who lie together, stops nobody, and is named when it says both.
    function test_confirm_afterALiarsRecord_theTrueOneStarts() public {
        proposeNodes(0, 5, 3);
        bytes memory key = groupKeyOf(1);
        bytes memory evil = groupKeyOf(666);
        KeyHashes.Generation memory lie = recordOf(ALL, evil);
        KeyHashes.Generation memory truth = recordOf(ALL, key);
        committee.confirm(lie, evil, signedBy(3, lie));
        committee.confirm(truth, key, signedBy(0x1c, truth));
        vm.assertEq(committee.session().record, KeyHashes.generationHash(truth), "most confirmed");
        vm.assertEq(uint256(committee.candidate(KeyHashes.generationHash(lie)).confirmed), 3, "counted apart");

        vm.recordLogs();
        committee.confirm(truth, key, signedBy(3, truth));
        Vm.Log[] memory logs = vm.getRecordedLogs();
        uint256 count;
        for (uint256 i = 0; i < logs.length; ++i) {
            if (logs[i].topics[0] == IKeyCommittee.MemberEquivocated.selector) ++count;
        }
        vm.assertEq(count, 2, "named");
        vm.assertEq(committee.groupKey(), key, "the true key");
    }

    // ---------------------------------------------------------------- life at the handover

    function test_confirm_whoDiedSince_holdsItUpUntilItIsBack() public {
        proposeNodes(0, 5, 3);
        bytes memory key = groupKeyOf(1);
        KeyHashes.Generation memory record = recordOf(ALL, key);
        vm.prank(APP_OWNER);
        app.revoke(who(2), "stolen");
        committee.confirm(record, key, signedBy(ALL, record));
        vm.assertEq(uint256(committee.generation()), 0, "a removed member");

        // Not even late: it has no strikes. Anyone may end it then, and it is struck though it confirmed.
        pass(SESSION);
        IKeyCommittee.Confirmation[] memory none;
        vm.expectRevert(abi.encodeWithSelector(IKeyCommittee.NothingNew.selector, KeyHashes.generationHash(record)));
        committee.confirm(record, key, none);
        committee.fail();
        vm.assertEq(uint256(committee.strikes(who(2))), 1, "struck");
        vm.assertEq(uint256(committee.strikes(who(1))), 0, "not struck");
    }

    function test_confirm_underANewerPolicy_stillStarts() public {
        proposeNodes(0, 5, 3);
        KeyHashes.Generation memory record = recordOf(ALL, groupKeyOf(1));
        allow(7);
        committee.confirm(record, groupKeyOf(1), signedBy(ALL, record));
        vm.assertEq(uint256(committee.generation()), 1, "started");
    }

    // ---------------------------------------------------------------- resharing

    function test_reshare_withoutTheOldOnes_doesNotStart() public {
        form();
        pass(12);
        proposeNodes(5, 7, 4);
        bytes memory key = groupKeyOf(1);
        KeyHashes.Generation memory record = recordOf(0x7f, key);
        committee.confirm(record, key, signedBy(0x7f << 5, record));
        vm.assertEq(uint256(committee.generation()), 1, "no certificate");
        committee.confirm(record, key, signedBy(0x03, record));
        vm.assertEq(uint256(committee.session().certified), 2, "certified");
        vm.assertEq(uint256(committee.generation()), 1, "two aren't enough");
        // A third that is removed doesn't count.
        vm.prank(APP_OWNER);
        app.revoke(who(2), "stolen");
        committee.confirm(record, key, signedBy(0x04, record));
        vm.assertEq(uint256(committee.generation()), 1, "removed");
        committee.confirm(record, key, signedBy(0x08, record));
        vm.assertEq(uint256(committee.generation()), 2, "started");
        vm.assertEq(committee.holder(2, 0), who(5), "new");
        vm.assertEq(committee.holder(1, 0), who(0), "old is still known");
        vm.assertEq(committee.groupKey(), key, "key");
    }

    /// @dev One signature of somebody who is in both counts in both: a refresh takes each once.
    function test_reshare_sameMembers_onceEach() public {
        form();
        pass(12);
        proposeNodes(0, 5, 3);
        bytes memory key = groupKeyOf(1);
        KeyHashes.Generation memory record = recordOf(ALL, key);
        committee.confirm(record, key, signedBy(ALL, record));
        vm.assertEq(uint256(committee.generation()), 2, "refreshed");
        vm.assertEq(committee.generationOf(2).record, KeyHashes.generationHash(record), "record");
    }

    /// @dev Who had no share in the generation before certifies nothing.
    function test_reshare_whoHeldNothing_certifiesNothing() public {
        proposeNodes(0, 5, 3);
        bytes memory key = groupKeyOf(1);
        KeyHashes.Generation memory record = recordOf(0x1e, key);
        committee.confirm(record, key, signedBy(0x1e, record));
        pass(12);
        proposeNodes(5, 5, 3);
        record = recordOf(ALL, key);
        IKeyCommittee.Confirmation[] memory all = signedBy(1, record);
        vm.expectRevert(abi.encodeWithSelector(IKeyCommittee.BadConfirmation.selector, who(0)));
        committee.confirm(record, key, all);
    }

    // ---------------------------------------------------------------- failing, and who is struck

    function test_fail_byTheOwnerEarly_strikesNobody() public {
        proposeNodes(0, 5, 3);
        KeyHashes.Generation memory record = recordOf(ALL, groupKeyOf(1));
        committee.confirm(record, groupKeyOf(1), signedBy(0x0f, record));
        vm.expectRevert(abi.encodeWithSelector(IKeyCommittee.TooEarly.selector, vm.getBlockTimestamp() + SESSION));
        committee.fail();
        vm.prank(OWNER);
        committee.fail();
        vm.assertEq(uint256(committee.strikes(who(4))), 0, "strikes");
        vm.expectRevert(IKeyCommittee.NoSession.selector);
        committee.fail();
    }

    /// @dev Two of five say that the other three were silent. Nobody is struck for a record of liars.
    function test_fail_withALiarsRecord_strikesNobody() public {
        proposeNodes(0, 5, 3);
        bytes memory evil = groupKeyOf(666);
        KeyHashes.Generation memory lie = recordOf(ALL, evil);
        committee.confirm(lie, evil, signedBy(3, lie));
        pass(SESSION);
        committee.fail();
        for (uint256 i = 0; i < 5; ++i) {
            vm.assertEq(uint256(committee.strikes(who(i))), 0, "struck");
        }
    }

    function test_fail_strikesTheSilent_thenItIsDropped() public {
        bytes memory key = groupKeyOf(1);
        KeyHashes.Generation memory record;
        for (uint256 round = 1; round <= PATIENCE; ++round) {
            proposeNodes(0, 5, 3);
            record = recordOf(ALL, key);
            committee.confirm(record, key, signedBy(0x0f, record));
            pass(SESSION);
            committee.fail();
            vm.assertEq(uint256(committee.strikes(who(4))), round, "struck");
            vm.assertEq(uint256(committee.strikes(who(3))), 0, "not struck");
        }
        proposeNodes(0, 5, 3);
        record = recordOf(ALL, key);
        committee.confirm(record, key, signedBy(0x0f, record));
        vm.assertEq(uint256(committee.generation()), 0, "it has until the deadline");
        pass(SESSION);

        // Nobody can end it now that it can begin.
        vm.expectRevert(abi.encodeWithSelector(IKeyCommittee.CanStart.selector, KeyHashes.generationHash(record)));
        committee.fail();
        IKeyCommittee.Confirmation[] memory none;
        committee.confirm(record, key, none);
        IKeyCommittee.GenerationState memory g = committee.generationOf(1);
        vm.assertEq(g.qualified, 0x0f, "qualified");
        vm.assertEq(g.dropped, 0x10, "dropped");
        vm.assertEq(committee.holder(1, 4), address(0), "its signature counts nowhere");
        vm.assertEq(uint256(committee.strikes(who(4))), PATIENCE + 1, "struck again");

        // Proposed again, and there again: a member like any.
        pass(12);
        proposeNodes(0, 5, 3);
        record = recordOf(ALL, key);
        committee.confirm(record, key, signedBy(ALL, record));
        vm.assertEq(committee.generationOf(2).qualified, ALL, "back");
        vm.assertEq(uint256(committee.strikes(who(4))), 0, "forgiven");
    }

    /// @dev Whoever is out of patience and confirms, but was removed: it is waited for until the deadline, and dropped then.
    function test_confirm_struckAndRemoved_isDroppedAtTheDeadline() public {
        bytes memory key = groupKeyOf(1);
        KeyHashes.Generation memory record = _strikeTwo(key);
        committee.confirm(record, key, signedBy(ALL, record));
        vm.assertEq(uint256(committee.generation()), 0, "before the deadline");
        pass(SESSION);
        IKeyCommittee.Confirmation[] memory none;
        committee.confirm(record, key, none);
        vm.assertEq(committee.generationOf(1).qualified, 0x17, "without it");
    }

    /// @dev And if another one is silent, too few would remain.
    function test_confirm_oneRemovedAndOneSilent_doesNotStart() public {
        bytes memory key = groupKeyOf(1);
        KeyHashes.Generation memory record = _strikeTwo(key);
        committee.confirm(record, key, signedBy(0x0f, record));
        pass(SESSION);
        IKeyCommittee.Confirmation[] memory none;
        bytes memory reason =
            abi.encodeWithSelector(IKeyCommittee.NothingNew.selector, KeyHashes.generationHash(record));
        vm.expectRevert(reason);
        committee.confirm(record, key, none);
        committee.fail();
    }

    /// @dev Nodes 3 and 4 have struck out, a session is open, and node 3 is removed.
    function _strikeTwo(bytes memory key) private returns (KeyHashes.Generation memory record) {
        for (uint256 round = 0; round < PATIENCE; ++round) {
            proposeNodes(0, 5, 3);
            record = recordOf(ALL, key);
            committee.confirm(record, key, signedBy(0x07, record));
            pass(SESSION);
            committee.fail();
        }
        proposeNodes(0, 5, 3);
        record = recordOf(ALL, key);
        vm.prank(APP_OWNER);
        app.revoke(who(3), "stolen");
    }

    /// @dev Five may lose one, not two.
    function test_confirm_droppingTooMany_doesNotStart() public {
        bytes memory key = groupKeyOf(1);
        KeyHashes.Generation memory record;
        for (uint256 round = 0; round <= PATIENCE; ++round) {
            proposeNodes(0, 5, 3);
            record = recordOf(ALL, key);
            committee.confirm(record, key, signedBy(0x07, record));
            pass(SESSION);
            committee.fail();
        }
        vm.assertEq(uint256(committee.generation()), 0, "generation");
    }

    function test_fail_confirmedOnce_isForgiven() public {
        bytes memory key = groupKeyOf(1);
        uint256[3] memory nodes = [uint256(0x0f), 0x17, 0x0f];
        for (uint256 round = 0; round < 3; ++round) {
            proposeNodes(0, 5, 3);
            KeyHashes.Generation memory record = recordOf(ALL, key);
            committee.confirm(record, key, signedBy(nodes[round], record));
            pass(SESSION);
            committee.fail();
            vm.assertEq(uint256(committee.strikes(who(4))), round == 1 ? 0 : 1, "strikes");
        }
    }

    // ---------------------------------------------------------------- gas

    function test_gas() public {
        proposeNodes(0, 5, 3);
        bytes memory key = groupKeyOf(1);
        KeyHashes.Generation memory record = recordOf(ALL, key);
        IKeyCommittee.Confirmation[] memory all = signedBy(1, record);
        committee.confirm(record, key, all);
        vm.snapshotGasLastCall("committee", "confirm: the first of five");
        all = signedBy(2, record);
        committee.confirm(record, key, all);
        vm.snapshotGasLastCall("committee", "confirm: the second");
        all = signedBy(0x1c, record);
        committee.confirm(record, key, all);
        vm.snapshotGasLastCall("committee", "confirm: three, and the committee is formed");
        pass(12);
        IKeyCommittee.Member[] memory members = membersOf(0, 5, 2);
        vm.prank(OWNER);
        committee.propose(members, 3);
        vm.snapshotGasLastCall("committee", "propose: a refresh of five");
        record = recordOf(ALL, key);
        all = signedBy(ALL, record);
        committee.confirm(record, key, all);
        vm.snapshotGasLastCall("committee", "confirm: all five, and the generation begins");
    }
}
