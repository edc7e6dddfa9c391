// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {IKeyCommittee} from "../../keys/IKeyCommittee.sol";
import {KeyHashes} from "../../keys/KeyHashes.sol";
import {CommitteeWorld, ICommittee} from "./CommitteeWorld.sol";

/// @dev An owner, nodes that are honest, silent, dead or lying, and strangers, at work on one committee. What should be is written down
/// apart: who signed what, and what was seen at each handover.
contract CommitteeHandler is CommitteeWorld {
    /// @dev It seldom confirms anything.
    uint256 private constant LAZY = 1 << 3;

    /// @dev Which nodes' signatures of a record were brought.
    mapping(bytes32 record => uint256 nodes) public signers;
    mapping(uint32 generation => uint256 nodes) private _liveAtStart;
    mapping(bytes32 record => KeyHashes.Generation) private _records;
    mapping(address instance => uint256) private _place;
    address[] private _who;
    uint256 public dead;
    bytes32 public firstKey;
    uint256 public badStarts;

    /// @notice Generations begun, records refused because the key would change, drops, liars' records, sessions failed.
    uint256[5] private _reached;

    function setUp() public override {
        if (address(committee) != address(0)) return; // the fuzzer calls this too
        super.setUp();
        for (uint256 i = 0; i < NODES; ++i) {
            _who.push(who(i));
            _place[who(i)] = i + 1;
        }
    }

    function world() external view returns (ICommittee) {
        return committee;
    }

    function reached() external view returns (uint256[5] memory) {
        return _reached;
    }

    function liveAtStart(uint32 number) external view returns (uint256) {
        return _liveAtStart[number];
    }

    function indexOf(address instance) public view returns (uint256) {
        uint256 place = _place[instance];
        return place == 0 ? NODES : place - 1;
    }

    function act(uint256 seed) external {
        uint256 what = seed % 16;
        seed = uint256(keccak256(abi.encode(seed)));
        IKeyCommittee.Session memory s = committee.session();
        if (s.id == 0) return _propose(seed);
        if (what < 9) return _confirm(seed, s);
        if (what < 11) return _finish(s);
        if (what == 11) return _die(seed);
        if (what == 12) return _revive(seed);
        if (what == 13) return pass(seed % SESSION);
        if (what == 14) return pass(SESSION);
        _fail(seed, s);
    }

    function _propose(uint256 seed) private {
        uint8 threshold = uint8(2 + seed % 2);
        uint256 n = 2 * threshold - 1 + (seed >> 8) % 2;
        IKeyCommittee.Member[] memory members = membersOf((seed >> 16) % (NODES - n), n, 1 + (seed >> 24) % 3);
        vm.prank(OWNER);
        try committee.propose(members, threshold) {} catch {}
    }

    /// @dev Some of those concerned confirm a record: most often the true one, sometimes a false one, or one that may not be.
    function _confirm(uint256 seed, IKeyCommittee.Session memory s) private {
        uint256 n = committee.proposed().length;
        uint256 lie = seed % 16;
        bytes memory key = groupKeyOf(lie == 0 ? seed % 100 : 1);
        uint256 all = (1 << n) - 1;
        KeyHashes.Generation memory record = recordOf(lie == 1 ? all & seed >> 8 : all, key);
        if (lie == 2) record.transcript = bytes32(seed);
        if (lie == 3) record.previous = 0;
        bytes32 hash = KeyHashes.generationHash(record);

        uint256 nodes = seed >> 32 & (1 << NODES) - 1;
        if (seed >> 64 & 3 != 0) nodes = (seed >> 68 & 1 == 0 ? type(uint256).max : nodes) & _concerned(s);
        if (seed >> 70 & 31 != 0) nodes &= ~LAZY;
        IKeyCommittee.Confirmation[] memory all_ = signedBy(nodes, record);
        uint256 before = signers[hash];
        signers[hash] |= nodes;
        _records[hash] = record;
        uint32 was = committee.generation();
        try committee.confirm(record, key, all_) {
            if (lie != 0 && committee.generation() == was) ++_reached[3];
        } catch (bytes memory reason) {
            signers[hash] = before;
            if (bytes4(reason) == IKeyCommittee.GroupKeyChanged.selector) ++_reached[1];
        }
        _handover(was, hash);
    }

    function _concerned(IKeyCommittee.Session memory s) private view returns (uint256 nodes) {
        address[] memory members = committee.proposed();
        for (uint256 i = 0; i < members.length; ++i) {
            nodes |= 1 << indexOf(members[i]);
        }
        for (uint256 i = 0; i < 32; ++i) {
            address holder = committee.holder(s.generation - 1, i);
            if (holder != address(0)) nodes |= 1 << indexOf(holder);
        }
    }

    /// @dev Somebody brings a record again, and nothing with it.
    function _finish(IKeyCommittee.Session memory s) private {
        if (s.record == 0 || _records[s.record].generation != s.generation) return;
        KeyHashes.Generation memory record = _records[s.record];
        bytes memory key = groupKeyOf(1);
        if (record.groupKey != keccak256(key)) return;
        IKeyCommittee.Confirmation[] memory none;
        uint32 was = committee.generation();
        try committee.confirm(record, key, none) {} catch {}
        _handover(was, s.record);
    }

    function _handover(uint32 was, bytes32 hash) private {
        uint32 number = committee.generation();
        if (number == was) return;
        ++_reached[0];
        if (firstKey == 0) firstKey = committee.groupKeyHash();
        if (number != was + 1 || committee.generationOf(number).record != hash) ++badStarts;
        if (committee.generationOf(number).dropped != 0) ++_reached[2];
        uint256 live;
        for (uint256 i = 0; i < NODES; ++i) {
            if (lives(_who[i])) live |= 1 << i;
        }
        _liveAtStart[number] = live;
    }

    function _fail(uint256 seed, IKeyCommittee.Session memory) private {
        if (seed & 7 == 0) vm.prank(OWNER);
        try committee.fail() {
            ++_reached[4];
        } catch {}
    }

    /// @dev A lease ends early, or for good; one of three at most is dead, so that something happens.
    function _die(uint256 seed) private {
        uint256 i = seed % NODES;
        uint256 count;
        for (uint256 j = 0; j < NODES; ++j) {
            count += dead >> j & 1;
        }
        if (count >= 2 || dead >> i & 1 != 0) return;
        dead |= 1 << i;
        vm.prank(APP_OWNER);
        app.revoke(_who[i], "");
    }

    /// @dev Leases are prolonged.
    function _revive(uint256) private {
        pass(1);
        for (uint256 i = 0; i < NODES; ++i) {
            if (dead >> i & 1 == 0) enter(_who[i], 1);
        }
    }
}

contract CommitteeInvariantTest is CommitteeWorld {
    CommitteeHandler private handler;

    struct FuzzSelector {
        address addr;
        bytes4[] selectors;
    }

    function setUp() public override {
        handler = new CommitteeHandler();
        handler.setUp();
        committee = handler.world();
    }

    function targetContracts() public view returns (address[] memory targets) {
        targets = new address[](1);
        targets[0] = address(handler);
    }

    function targetSelectors() public view returns (FuzzSelector[] memory targets) {
        targets = new FuzzSelector[](1);
        targets[0].addr = address(handler);
        targets[0].selectors = new bytes4[](1);
        targets[0].selectors[0] = CommitteeHandler.act.selector;
    }

    /// @dev Random acts do everything that the invariants are about.
    function test_act_reachesEverything() public {
        uint256[5] memory all;
        uint256 before = vm.snapshotState();
        for (uint256 run = 0; run < 12; ++run) {
            for (uint256 i = 0; i < 96; ++i) {
                handler.act(uint256(keccak256(abi.encode("act", run, i))));
            }
            uint256[5] memory once = handler.reached();
            for (uint256 i = 0; i < 5; ++i) {
                all[i] += once[i];
            }
            invariant_theGroupKeyNeverChanges();
            invariant_generationsAreWhatTheirMembersSigned();
            vm.revertToState(before);
        }
        vm.assertGt(all[0], 20, "generations");
        vm.assertGt(all[1], 0, "changed keys");
        vm.assertGt(all[2], 0, "dropped");
        vm.assertGt(all[3], 0, "liars");
        vm.assertGt(all[4], 0, "failed");
    }

    /// forge-config: default.invariant.runs = 8
    function invariant_theGroupKeyNeverChanges() public view {
        vm.assertEq(committee.groupKeyHash(), handler.firstKey(), "hash");
        if (committee.generation() != 0) {
            vm.assertEq(keccak256(committee.groupKey()), handler.firstKey(), "key");
        }
    }

    /// @dev For each generation: it followed the one before; whoever has a bit signed its record and lived; the bits are more than the
    /// threshold, and within the limits; and as many holders of the one before as its threshold signed the record and lived.
    /// forge-config: default.invariant.runs = 8
    function invariant_generationsAreWhatTheirMembersSigned() public view {
        vm.assertEq(handler.badStarts(), 0, "numbers");
        for (uint32 number = 1; number <= committee.generation(); ++number) {
            IKeyCommittee.GenerationState memory g = committee.generationOf(number);
            uint256 good = handler.signers(g.record) & handler.liveAtStart(number);
            uint256 count;
            for (uint256 i = 0; i < 32; ++i) {
                address holder = committee.holder(number, i);
                if (g.qualified >> i & 1 == 0) {
                    vm.assertEq(holder, address(0), "a bit without a member");
                    continue;
                }
                ++count;
                vm.assertEq(holder, g.members[i], "place");
                vm.assertEq(good >> handler.indexOf(holder) & 1, 1, "it didn't sign, or was dead");
            }
            vm.assertEq(g.qualified & g.dropped, 0, "dropped and not");
            vm.assertGe(uint256(g.threshold), 2, "threshold");
            vm.assertGt(count, uint256(g.threshold), "too few");
            vm.assertGe(g.members.length, 2 * uint256(g.threshold) - 1, "too few members");
            _isCertified(number, good);
        }
    }

    function _isCertified(uint32 number, uint256 good) private view {
        if (number == 1) return;
        uint256 certified;
        for (uint256 i = 0; i < 32; ++i) {
            address holder = committee.holder(number - 1, i);
            if (holder != address(0)) certified += good >> handler.indexOf(holder) & 1;
        }
        vm.assertGe(certified, uint256(committee.generationOf(number - 1).threshold), "certificate");
    }
}
