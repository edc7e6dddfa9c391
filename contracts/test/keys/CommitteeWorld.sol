// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {IAppAuth} from "../../attestation/IAppAuth.sol";
import {IKeyCommittee} from "../../keys/IKeyCommittee.sol";
import {KeyHashes} from "../../keys/KeyHashes.sol";
import {AttestationTest} from "../attestation/AttestationTest.sol";
import {IOwned} from "../vrf/Deployed.sol";

interface ICommittee is IKeyCommittee, IOwned {}

/// @dev A committee and twelve instances that could be its members, all of code 1, in TDs.
abstract contract CommitteeWorld is AttestationTest {
    uint32 internal constant SESSION = 10 minutes;
    uint8 internal constant PATIENCE = 2;
    uint256 internal constant NODES = 12;

    ICommittee internal committee;

    function setUp() public virtual override {
        super.setUp();
        allow(1);
        committee = deployCommittee(IKeyCommittee.Terms(2, SESSION, PATIENCE, false));
        for (uint256 i = 0; i < NODES; ++i) {
            enter(who(i), 1);
        }
    }

    function deployCommittee(IKeyCommittee.Terms memory t) internal returns (ICommittee) {
        return ICommittee(vm.deployCode("KeyCommittee.sol:KeyCommittee", abi.encode(OWNER, IAppAuth(address(app)), t)));
    }

    function secret(uint256 i) internal pure returns (uint256) {
        return 0xc0ffee00 + i;
    }

    function who(uint256 i) internal pure returns (address) {
        return vm.addr(secret(i));
    }

    function groupKeyOf(uint256 seed) internal pure returns (bytes memory key) {
        key = new bytes(256);
        for (uint256 i = 0; i < 256; ++i) {
            key[i] = bytes1(uint8(uint256(keccak256(abi.encode(seed, i)))));
        }
    }

    /// @dev Nodes first..first + n − 1, each operator having as many as may be.
    function membersOf(uint256 first, uint256 n, uint256 each)
        internal
        pure
        returns (IKeyCommittee.Member[] memory members)
    {
        members = new IKeyCommittee.Member[](n);
        for (uint256 i = 0; i < n; ++i) {
            members[i] = IKeyCommittee.Member(who(first + i), address(uint160(0x09e0 + i / each)), "node.example:7000");
        }
    }

    function proposeNodes(uint256 first, uint256 n, uint8 threshold) internal returns (uint64 id) {
        IKeyCommittee.Member[] memory members = membersOf(first, n, threshold - 1);
        vm.prank(OWNER);
        return committee.propose(members, threshold);
    }

    /// @dev The true record of the open session.
    function recordOf(uint256 qualified, bytes memory key) internal view returns (KeyHashes.Generation memory) {
        IKeyCommittee.Session memory s = committee.session();
        return KeyHashes.Generation({
            session: s.id,
            generation: s.generation,
            threshold: s.threshold,
            members: s.members,
            qualified: qualified,
            groupKey: keccak256(key),
            shares: keccak256(abi.encode("shares", s.id)),
            transcript: keccak256(abi.encode("transcript", s.id)),
            previous: committee.generationOf(s.generation - 1).record
        });
    }

    function signed(uint256 i, KeyHashes.Generation memory record)
        internal
        view
        returns (IKeyCommittee.Confirmation memory)
    {
        bytes32 digest =
            keccak256(abi.encodePacked(hex"1901", committee.domainSeparator(), KeyHashes.generationHash(record)));
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(secret(i), digest);
        return IKeyCommittee.Confirmation(who(i), r, bytes32(uint256(s) | uint256(v - 27) << 255));
    }

    /// @dev Nodes of a bitmap.
    function signedBy(uint256 nodes, KeyHashes.Generation memory record)
        internal
        view
        returns (IKeyCommittee.Confirmation[] memory all)
    {
        uint256 count;
        for (uint256 i = 0; i < 32; ++i) {
            count += nodes >> i & 1;
        }
        all = new IKeyCommittee.Confirmation[](count);
        for (uint256 i = 0; i < 32; ++i) {
            if (nodes >> i & 1 != 0) all[--count] = signed(i, record);
        }
    }

    /// @dev Nodes 0 to 4, three of which can answer.
    function form() internal {
        proposeNodes(0, 5, 3);
        KeyHashes.Generation memory record = recordOf(0x1f, groupKeyOf(1));
        committee.confirm(record, groupKeyOf(1), signedBy(0x1f, record));
        vm.assertEq(uint256(committee.generation()), 1, "formed");
    }
}
