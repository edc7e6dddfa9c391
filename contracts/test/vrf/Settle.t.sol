// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {IVRFCoordinator} from "../../vrf/interfaces/IVRFCoordinator.sol";
import {RequestTerms} from "../../vrf/RequestTerms.sol";
import {Vm} from "../Test.sol";
import {Puppet} from "./Consumers.sol";
import {VRFTest} from "./VRFTest.sol";
import {Ask, Manner, RELAYER, STRANGER} from "./World.sol";

/// @dev What a settlement delivers, and that one answer or item takes nothing else with it.
contract SettleTest is VRFTest {
    function test_settle_oneRequest_deliversItsWords() public {
        Ask memory a = usual();
        a.words = 5;
        IVRFCoordinator.Request memory r = ask(a);
        IVRFCoordinator.Group memory g = deliver(r);
        assertStatus(r, IVRFCoordinator.RequestStatus.Fulfilled);
        assertWords(puppet, r, g);
    }

    function test_settle_blockBeforeMaturity_isSkipped() public {
        uint8[4] memory levels = [1, 3, 12, 64];
        for (uint256 i = 0; i < levels.length; ++i) {
            Ask memory a = usual();
            a.confirmations = levels[i];
            IVRFCoordinator.Request memory r = ask(a);
            uint256 asked = height();

            vm.roll(asked + levels[i]);
            IVRFCoordinator.Group memory g = answer(r);
            vm.roll(asked + levels[i] - 1);
            assertSkippedGroup(g, IVRFCoordinator.SkipReason.NotMature, asked + levels[i]);
            assertStatus(r, IVRFCoordinator.RequestStatus.Pending);

            vm.roll(asked + levels[i]);
            settle(g);
            assertWords(puppet, r, g);
        }
    }

    /// @dev In the request's own block its hash isn't known to anybody, and zero takes no place of it.
    function test_settle_inTheRequestsBlock_isSkipped() public {
        Ask memory a = usual();
        a.confirmations = 1;
        IVRFCoordinator.Request memory r = ask(a);
        bytes32 alpha = world.alphaOf(r, 0);
        IVRFCoordinator.Group memory g = world.answerTo(alpha, list(r), world.manner());
        assertSkippedGroup(g, IVRFCoordinator.SkipReason.NotMature, height() + 1);
    }

    function test_settle_noGroups_doesNothing() public {
        vm.recordLogs();
        coordinator.settle(new IVRFCoordinator.Group[](0));
        vm.assertEq(vm.getRecordedLogs().length, 0, "logs");
    }

    function test_settle_noItems_isSkipped() public {
        IVRFCoordinator.Request memory r = ask();
        mature(r);
        IVRFCoordinator.Group memory g = answer(r);
        g.items = new IVRFCoordinator.Item[](0);
        assertSkippedGroup(g, IVRFCoordinator.SkipReason.NothingOpen, 0);
    }

    function test_settle_manyItemsOfManyConsumers_eachGetsItsOwnWords() public {
        Puppet[] memory consumers = new Puppet[](6);
        IVRFCoordinator.Request[] memory rs = new IVRFCoordinator.Request[](24);
        for (uint256 i = 0; i < consumers.length; ++i) {
            consumers[i] = newPuppet();
            fund(coordinator.accountId(address(consumers[i]), 0), 10 ether);
        }
        for (uint256 i = 0; i < rs.length; ++i) {
            Ask memory a = usual();
            a.consumer = address(consumers[i % 6]);
            a.words = uint16(1 + i * 7 % 40);
            a.gasLimit = 3_000_000;
            a.input = i % 2 == 0 ? bytes("") : abi.encode(i);
            rs[i] = ask(a);
        }
        mature(rs[0]);
        IVRFCoordinator.Group memory g = world.answerAs(rs, paid());
        settle(g);
        for (uint256 i = 0; i < rs.length; ++i) {
            assertStatus(rs[i], IVRFCoordinator.RequestStatus.Fulfilled);
            assertWords(consumers[i % 6], rs[i], g);
        }
    }

    /// @dev No two words of a group are equal, neither within a request nor across requests.
    function test_settle_group_allWordsDiffer() public {
        IVRFCoordinator.Request[] memory rs = new IVRFCoordinator.Request[](5);
        for (uint256 i = 0; i < rs.length; ++i) {
            Ask memory a = usual();
            a.words = 4;
            rs[i] = ask(a);
        }
        mature(rs[0]);
        settle(world.answer(rs));
        uint256[] memory all = new uint256[](20);
        for (uint256 i = 0; i < 20; ++i) {
            all[i] = puppet.wordsOf(idOf(rs[i / 4]))[i % 4];
            for (uint256 j = 0; j < i; ++j) {
                vm.assertNotEq(all[i], all[j], "words");
            }
        }
    }

    /// @dev Whichever parts of a group are settled together, and in which order: nobody can choose the words so.
    function test_settle_partsOfAGroup_sameWords() public {
        IVRFCoordinator.Request memory a = ask();
        IVRFCoordinator.Request memory b = ask();
        IVRFCoordinator.Request memory c = ask();
        mature(a);
        uint256 snapshot = vm.snapshotState();
        IVRFCoordinator.Group memory g = world.answer(list(a, b));
        settle(g);
        settle(answer(c));
        uint256[] memory before = puppet.wordsOf(idOf(b));
        vm.revertToState(snapshot);

        settle(world.answer(list(b, c)));
        settle(answer(a));
        vm.assertEq(puppet.wordsOf(idOf(b)), before, "words");
        assertWords(puppet, a, g);
        assertWords(puppet, c, g);
    }

    /// @dev A proof has many forms, one for each nonce, and one outcome.
    function testFuzz_settle_anyNonceAndManner_sameWords(uint256 salt, uint32 payee_, uint64 notAfter) public {
        IVRFCoordinator.Request memory r = ask();
        mature(r);
        IVRFCoordinator.Group memory usualAnswer = answer(r);
        Manner memory m = world.manner();
        m.salt = salt;
        m.payee = payee_ % 2 == 0 ? 0 : payee;
        m.notAfter = uint64(bound(notAfter, vm.getBlockTimestamp(), type(uint64).max));
        settle(answer(r, m));
        assertWords(puppet, r, usualAnswer);
    }

    function test_settle_itemTwice_deliversOnce() public {
        IVRFCoordinator.Request memory r = ask();
        mature(r);
        IVRFCoordinator.Group memory g = world.answer(list(r, r));
        vm.expectEmit(address(coordinator));
        emit IVRFCoordinator.ItemSkipped(idOf(r), IVRFCoordinator.SkipReason.NotOfGroup);
        settle(g);
        assertWords(puppet, r, g);
    }

    function test_settle_itemsNotInOrderOfSequence_lateOnesAreSkipped() public {
        IVRFCoordinator.Request[] memory rs = new IVRFCoordinator.Request[](5);
        for (uint256 i = 0; i < rs.length; ++i) {
            rs[i] = ask();
        }
        mature(rs[0]);
        IVRFCoordinator.Request[] memory order = new IVRFCoordinator.Request[](6);
        (order[0], order[1], order[2]) = (rs[1], rs[3], rs[2]);
        (order[3], order[4], order[5]) = (rs[0], rs[1], rs[4]);
        vm.recordLogs();
        IVRFCoordinator.Group memory g = world.answer(order);
        settle(g);
        vm.assertEq(countLogs(vm.getRecordedLogs(), IVRFCoordinator.ItemSkipped.selector), 3, "skips");
        assertWords(puppet, rs[1], g);
        assertWords(puppet, rs[3], g);
        assertWords(puppet, rs[4], g);
        assertStatus(rs[0], IVRFCoordinator.RequestStatus.Pending);
        assertStatus(rs[2], IVRFCoordinator.RequestStatus.Pending);
    }

    /// @dev Only what is open counts for the order: an invented item with a high sequence number bars nothing but behind
    /// the first place.
    function test_settle_inventedItemBetween_barsNothing() public {
        IVRFCoordinator.Request memory a = ask();
        IVRFCoordinator.Request memory b = ask();
        mature(a);
        IVRFCoordinator.Request[] memory rs = new IVRFCoordinator.Request[](3);
        (rs[0], rs[1], rs[2]) = (a, b, b);
        IVRFCoordinator.Group memory g = world.answer(rs);
        g.items[1].terms = RequestTerms.wrap(RequestTerms.unwrap(g.items[1].terms) | uint256(type(uint48).max) << 152);
        vm.recordLogs();
        settle(g);
        vm.assertEq(countLogs(vm.getRecordedLogs(), IVRFCoordinator.ItemSkipped.selector), 1, "skips");
        assertWords(puppet, a, g);
        assertWords(puppet, b, g);
    }

    function test_settle_itemTwiceAndCallbackFails_failsOnce() public {
        puppet.set(Puppet.Mode.Revert);
        IVRFCoordinator.Request memory r = ask();
        mature(r);
        vm.recordLogs();
        settle(world.answer(list(r, r)));
        Vm.Log[] memory logs = vm.getRecordedLogs();
        vm.assertEq(countLogs(logs, IVRFCoordinator.CallbackFailed.selector), 1, "failures");
        vm.assertEq(countLogs(logs, IVRFCoordinator.ItemSkipped.selector), 1, "skips");
        assertStatus(r, IVRFCoordinator.RequestStatus.CallbackFailed);
    }

    function test_settle_groupTwice_deliversOnce() public {
        IVRFCoordinator.Request memory r = ask();
        mature(r);
        IVRFCoordinator.Group memory g = answer(r);
        vm.expectEmit(address(coordinator));
        emit IVRFCoordinator.ItemSkipped(idOf(r), IVRFCoordinator.SkipReason.NotOpen);
        vm.expectEmit(address(coordinator));
        emit IVRFCoordinator.GroupSkipped(1, IVRFCoordinator.SkipReason.NothingOpen, 0);
        coordinator.settle(list(g, g));
        assertWords(puppet, r, g);
    }

    function test_settle_again_deliversOnce() public {
        IVRFCoordinator.Request memory r = ask();
        IVRFCoordinator.Group memory g = deliver(r);
        vm.expectEmit(address(coordinator));
        emit IVRFCoordinator.ItemSkipped(idOf(r), IVRFCoordinator.SkipReason.NotOpen);
        assertSkippedGroup(g, IVRFCoordinator.SkipReason.NothingOpen, 0);
        assertWords(puppet, r, g);
    }

    function test_settle_doneItemAmongOpenOnes_othersAreDelivered() public {
        IVRFCoordinator.Request memory done = ask();
        IVRFCoordinator.Request memory open = ask();
        mature(done);
        settle(answer(done));
        IVRFCoordinator.Group memory g = world.answer(list(done, open));
        vm.expectEmit(address(coordinator));
        emit IVRFCoordinator.ItemSkipped(idOf(done), IVRFCoordinator.SkipReason.NotOpen);
        vm.expectEmit(address(coordinator));
        emit IVRFCoordinator.RandomnessFulfilled(idOf(open), 0);
        settle(g);
        assertWords(puppet, done, g);
        assertWords(puppet, open, g);
    }

    /// @dev A request that was never made, in the place of one that was.
    function test_settle_inventedItem_isSkippedAndOthersAreDelivered() public {
        IVRFCoordinator.Request memory a = ask();
        IVRFCoordinator.Request memory b = ask();
        mature(a);
        IVRFCoordinator.Group memory g = world.answer(list(a, b));
        g.items[0].consumer = STRANGER;
        vm.recordLogs();
        settle(g);
        vm.assertEq(countLogs(vm.getRecordedLogs(), IVRFCoordinator.ItemSkipped.selector), 1, "skips");
        assertStatus(a, IVRFCoordinator.RequestStatus.Pending);
        assertWords(puppet, b, g);
    }

    /// @dev One group alone, in its own entry: the same in all.
    function testFuzz_settleAnswer_sameAsSettleOfOneGroup(uint256 seed) public {
        IVRFCoordinator.Request memory a = ask();
        puppet.set(seed % 3 == 0 ? Puppet.Mode.Revert : Puppet.Mode.Keep);
        IVRFCoordinator.Request memory b = ask();
        mature(a);
        IVRFCoordinator.Group memory g = world.answerAs(list(a, b), paid());
        if (seed % 5 == 1) g.answer.proof.t ^= 1;
        if (seed % 5 == 2) g.answer.vs ^= bytes32(uint256(1));
        if (seed % 5 == 3) g.items[0] = g.items[1];
        if (seed % 5 == 4) g.items = new IVRFCoordinator.Item[](0);

        uint256 snapshot = vm.snapshotState();
        vm.recordLogs();
        vm.prank(RELAYER);
        coordinator.settle(list(g));
        Vm.Log[] memory expected = vm.getRecordedLogs();
        uint256 sum = puppet.count();
        vm.revertToState(snapshot);

        vm.recordLogs();
        vm.prank(RELAYER);
        coordinator.settleAnswer(g.answer, g.witnesses, g.items);
        Vm.Log[] memory logs = vm.getRecordedLogs();
        vm.assertEq(keccak256(abi.encode(logs)), keccak256(abi.encode(expected)), "logs");
        vm.assertEq(puppet.count(), sum, "callbacks");
    }

    function test_settle_itemWithAnotherInput_isNotOpen() public {
        Ask memory a = usual();
        a.input = "mine";
        IVRFCoordinator.Request memory r = ask(a);
        mature(r);
        IVRFCoordinator.Group memory g = answer(r);
        g.items[0].inputHash = keccak256("yours");
        assertSkippedGroup(g, IVRFCoordinator.SkipReason.NothingOpen, 0);
        assertStatus(r, IVRFCoordinator.RequestStatus.Pending);
    }

    /// @dev Any bit of what an item says: it is then no request that was made.
    function testFuzz_settle_itemWithAFlippedBit_isNotSettled(uint256 bit, uint256 which) public {
        IVRFCoordinator.Request memory r = ask();
        vm.roll(height() + 100);
        IVRFCoordinator.Group memory g = answer(r);
        bytes32 bytes_ = bytes32(1 << (bit % 256));
        which %= 3;
        IVRFCoordinator.Item memory item = g.items[0];
        if (which == 0) assembly { mstore(item, xor(mload(item), bytes_)) }
        if (which == 1) item.inputHash ^= bytes_;
        if (which == 2) item.consumer = address(uint160(item.consumer) ^ uint160(1 << (bit % 160)));
        settle(g);
        assertStatus(r, IVRFCoordinator.RequestStatus.Pending);
        vm.assertEq(puppet.count(), 0, "callbacks");
    }

    function test_settle_itemOfAnotherBlock_isNotOfGroup() public {
        IVRFCoordinator.Request memory a = ask();
        vm.roll(height() + 1);
        IVRFCoordinator.Request memory b = ask();
        mature(b);
        IVRFCoordinator.Group memory g = world.answer(list(a, b));
        vm.expectEmit(address(coordinator));
        emit IVRFCoordinator.ItemSkipped(idOf(b), IVRFCoordinator.SkipReason.NotOfGroup);
        settle(g);
        assertWords(puppet, a, g);
        assertStatus(b, IVRFCoordinator.RequestStatus.Pending);
    }

    function test_settle_itemOfAnotherLevel_isNotOfGroup() public {
        IVRFCoordinator.Request memory a = ask();
        Ask memory later = usual();
        later.confirmations = 12;
        IVRFCoordinator.Request memory b = ask(later);
        mature(b);
        IVRFCoordinator.Group memory g = world.answer(list(a, b));
        vm.expectEmit(address(coordinator));
        emit IVRFCoordinator.ItemSkipped(idOf(b), IVRFCoordinator.SkipReason.NotOfGroup);
        settle(g);
        assertStatus(b, IVRFCoordinator.RequestStatus.Pending);
    }

    /// @dev The group's maturity is that of its first item, which may be invented: an immature item must not slip in behind.
    function test_settle_immatureItemBehindAMatureOne_isNotSettled() public {
        IVRFCoordinator.Request memory a = ask();
        Ask memory later = usual();
        later.confirmations = 64;
        IVRFCoordinator.Request memory b = ask(later);
        mature(a);
        IVRFCoordinator.Group memory g = world.answer(list(a, b));
        settle(g);
        assertStatus(b, IVRFCoordinator.RequestStatus.Pending);

        // an answer to its own group, behind an item that pretends to be mature
        g = world.answerTo(world.alphaOf(b, 0), list(a, b), world.manner());
        settle(g);
        assertStatus(b, IVRFCoordinator.RequestStatus.Pending);
    }

    function test_settle_groupsOfTwoLines_bothAreDelivered() public {
        Ask memory other = usual();
        other.keyLine = world.lineOf(address(0xa99), 2);
        world.announce(other.keyLine, 0x1234567);
        IVRFCoordinator.Request memory a = ask();
        IVRFCoordinator.Request memory b = ask(other);
        mature(a);
        IVRFCoordinator.Group memory ga = answer(a);
        IVRFCoordinator.Group memory gb = answer(b);
        coordinator.settle(list(ga, gb));
        assertWords(puppet, a, ga);
        assertWords(puppet, b, gb);
        vm.assertNotEq(puppet.wordsOf(idOf(a))[0], puppet.wordsOf(idOf(b))[0], "words of two keys");
    }

    function test_settle_groupsOfTwoLevelsOfOneBlock_haveDifferentInputs() public {
        Ask memory other = usual();
        other.confirmations = 1;
        IVRFCoordinator.Request memory a = ask();
        IVRFCoordinator.Request memory b = ask(other);
        mature(a);
        IVRFCoordinator.Group memory ga = answer(a);
        // the other level's proof doesn't fit
        ga.items = world.itemsOf(list(b));
        assertSkippedGroup(ga, IVRFCoordinator.SkipReason.BadProof, 2);
        assertStatus(b, IVRFCoordinator.RequestStatus.Pending);
    }

    /// @dev One bad group of each kind between good ones.
    function test_settle_badGroupsBetweenGoodOnes_goodOnesAreDelivered() public {
        uint256 kinds = 6;
        IVRFCoordinator.Request[] memory rs = new IVRFCoordinator.Request[](2 * kinds + 1);
        IVRFCoordinator.Group[] memory gs = new IVRFCoordinator.Group[](rs.length);
        for (uint256 i = 0; i < rs.length; ++i) {
            rs[i] = ask();
            vm.roll(height() + 1);
        }
        mature(rs[rs.length - 1]);
        for (uint256 i = 0; i < rs.length; ++i) {
            gs[i] = answer(rs[i]);
        }
        gs[1].items = new IVRFCoordinator.Item[](0);
        gs[3].answer.proof.gx ^= 1;
        gs[5].answer.vs = bytes32(0);
        gs[7].witnesses = new uint256[](0);
        gs[9].answer.settler = STRANGER;
        gs[11].answer.terms = gs[11].answer.terms & type(uint72).max;
        coordinator.settle(gs);

        for (uint256 i = 0; i < rs.length; ++i) {
            if (i % 2 == 0) assertWords(puppet, rs[i], gs[i]);
            else assertStatus(rs[i], IVRFCoordinator.RequestStatus.Pending);
        }
    }

    function test_settle_hundredItems_areDelivered() public {
        IVRFCoordinator.Request[] memory rs = new IVRFCoordinator.Request[](100);
        fund(account, 100 ether);
        for (uint256 i = 0; i < rs.length; ++i) {
            rs[i] = ask();
        }
        mature(rs[0]);
        IVRFCoordinator.Group memory g = world.answerAs(rs, paid());
        settle(g);
        for (uint256 i = 0; i < rs.length; ++i) {
            assertWords(puppet, rs[i], g);
        }
    }

    /// @dev Words don't depend on what is in memory: they are right behind items of other lengths, failed and skipped ones,
    /// and other groups.
    /// forge-config: default.fuzz.runs = 64
    function testFuzz_settle_mixedBatch_wordsAreRight(uint256 seed) public {
        Puppet failing = newPuppet();
        failing.set(Puppet.Mode.RevertBomb);
        fund(coordinator.accountId(address(failing), 0), 100 ether);
        fund(account, 100 ether);

        IVRFCoordinator.Request[] memory rs = new IVRFCoordinator.Request[](8);
        for (uint256 i = 0; i < rs.length; ++i) {
            seed = uint256(keccak256(abi.encode(seed)));
            Ask memory a = usual();
            a.words = uint16(seed % 3 == 0 ? 1 + seed % 90 : 1 + seed % 4);
            a.gasLimit = 3_000_000;
            if (seed % 5 == 0) a.consumer = address(failing);
            if (i == 5) vm.roll(height() + 1);
            rs[i] = ask(a);
        }
        mature(rs[7]);
        // in the first group one comes twice, and one is of the second
        IVRFCoordinator.Request[] memory first = new IVRFCoordinator.Request[](7);
        for (uint256 i = 0; i < 5; ++i) {
            first[i < seed % 6 ? i : i + 1] = rs[i];
        }
        first[seed % 6] = seed % 6 == 0 ? rs[0] : rs[seed % 2 == 0 ? 6 : seed % 6 - 1];
        first[6] = rs[4];
        IVRFCoordinator.Group memory ga = world.answerAs(first, paid());
        IVRFCoordinator.Request[] memory second = new IVRFCoordinator.Request[](3);
        (second[0], second[1], second[2]) = (rs[5], rs[6], rs[7]);
        IVRFCoordinator.Group memory gb = world.answerAs(second, paid());
        vm.prank(RELAYER);
        coordinator.settle(list(ga, gb));

        for (uint256 i = 0; i < rs.length; ++i) {
            if (rs[i].consumer == address(failing)) assertStatus(rs[i], IVRFCoordinator.RequestStatus.CallbackFailed);
            else assertWords(puppet, rs[i], i < 5 ? ga : gb);
        }
    }
}
