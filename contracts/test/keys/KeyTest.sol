// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {IAppAuth} from "../../attestation/IAppAuth.sol";
import {VerifiedReport} from "../../attestation/VerifiedReport.sol";
import {IKeyBroker} from "../../keys/IKeyBroker.sol";
import {IKeyCommittee} from "../../keys/IKeyCommittee.sol";
import {KeyHashes} from "../../keys/KeyHashes.sol";
import {AttestationTest, IApp} from "../attestation/AttestationTest.sol";
import {Dealer} from "./Dealer.sol";

interface IBls {
    function hashToG1(bytes calldata message, bytes calldata dst) external view returns (bytes memory);
}

/// @dev A committee of five nodes, dealt to by the test, a broker of it, and an app with two workers on two machines, who may hold keys
/// of one purpose. Whoever acts is known by its secret.
abstract contract KeyTest is AttestationTest {
    bytes12 internal constant PURPOSE = bytes12(uint96(1));
    bytes12 internal constant OTHER = bytes12(uint96(2));
    uint64 internal constant ORDER_BLOCKS = 100;
    uint64 internal constant NOTICE = 1 hours;
    uint256 internal constant CODE = 7;
    uint256 internal constant NODE_CODE = 9;
    uint256 internal constant NODES = 5;
    uint8 internal constant THRESHOLD = 3;
    uint256 internal constant MASTER = uint256(keccak256("master")) % Dealer.R;
    uint256 internal constant NODE = 0x90de0000;
    uint256 internal constant WORKER = 0x30004e40;
    uint256 internal constant STANDBY = 0x57a4db40;
    uint256 internal constant BLIND = 0xb11d;
    address internal constant OPERATOR = address(0x0b0b);

    IKeyCommittee internal committee;
    IKeyBroker internal broker;
    IApp internal nodes;
    IBls internal bls;
    bytes internal groupKey;

    /// @dev An order that was recorded.
    struct Made {
        KeyHashes.Order order;
        uint64 sequence;
        uint64 expiry;
        bytes32 requestId;
    }

    /// @dev Chains without EIP-2537 have no keys: there the tests do nothing.
    modifier prague() {
        if (Dealer.works()) _;
    }

    function setUp() public virtual override {
        super.setUp();
        if (!Dealer.works()) return;
        bls = IBls(vm.deployCode("Bls12381Harness.sol:Bls12381Harness"));
        groupKey = Dealer.mul2(Dealer.g2(), MASTER);

        IApp own = app;
        nodes = deployApp(terms());
        app = nodes;
        allow(NODE_CODE);
        for (uint256 i = 0; i < NODES + 2; ++i) {
            enterOn(vm.addr(NODE + i), NODE_CODE, bytes32(i + 1));
        }
        app = own;
        committee = IKeyCommittee(
            vm.deployCode(
                "KeyCommittee.sol:KeyCommittee", abi.encode(OWNER, nodes, IKeyCommittee.Terms(2, 600, 3, false))
            )
        );
        form(0, NODES, 1);

        broker = newBroker();
        vm.prank(OWNER);
        registry.setJudge(address(broker), true);
        bytes32 label = allow(CODE);
        vm.startPrank(APP_OWNER);
        app.allowPurpose(label, PURPOSE);
        broker.open(address(app), PURPOSE, KeyHashes.SECP256K1, address(0));
        vm.stopPrank();
        newWorker(WORKER, "machine one");
        newWorker(STANDBY, "machine two");
    }

    function newBroker() internal returns (IKeyBroker) {
        return IKeyBroker(vm.deployCode("KeyBroker.sol:KeyBroker", abi.encode(committee, ORDER_BLOCKS, NOTICE)));
    }

    // ---------------------------------------------------------------- who there is

    function enterOn(address instance, uint256 code, bytes32 machine) internal {
        VerifiedReport memory r = td(code);
        r.platform = keccak256(abi.encode(machine));
        register(instance, r);
    }

    function machineOf(bytes32 machine) internal pure returns (bytes20) {
        return bytes20(keccak256(abi.encode(machine)));
    }

    /// @dev A worker of the app, confirmed.
    function newWorker(uint256 secret, bytes32 machine) internal {
        enterOn(vm.addr(secret), CODE, machine);
        vm.prank(APP_OWNER);
        broker.confirm(address(app), vm.addr(secret));
    }

    function signed(uint256 secret, bytes32 structHash) internal view returns (bytes32 r, bytes32 vs) {
        return signedAt(secret, broker.domainSeparator(), structHash);
    }

    function signedAt(uint256 secret, bytes32 separator, bytes32 structHash)
        internal
        pure
        returns (bytes32 r, bytes32 vs)
    {
        (uint8 v, bytes32 r_, bytes32 s) =
            vm.sign(secret, keccak256(abi.encodePacked(hex"1901", separator, structHash)));
        return (r_, bytes32(uint256(s) | uint256(v - 27) << 255));
    }

    // ---------------------------------------------------------------- the committee

    /// @dev A session of `count` nodes from `first` on, who all confirm, as do all of the generation before.
    /// @param salt Of the polynomial. Its constant is always the same.
    function form(uint256 first, uint256 count, uint256 salt) internal {
        IKeyCommittee.Member[] memory members = new IKeyCommittee.Member[](count);
        address[] memory who = new address[](count);
        for (uint256 i = 0; i < count; ++i) {
            who[i] = vm.addr(NODE + first + i);
            members[i] = IKeyCommittee.Member(who[i], address(uint160(0x1000 + first + i)), "");
        }
        vm.prank(OWNER);
        uint64 session = committee.propose(members, THRESHOLD);
        pass(12);
        KeyHashes.Generation memory record = KeyHashes.Generation({
            session: session,
            generation: committee.generation() + 1,
            threshold: THRESHOLD,
            members: keccak256(abi.encode(who)),
            qualified: (1 << count) - 1,
            groupKey: keccak256(groupKey),
            shares: keccak256(abi.encode(salt)),
            transcript: "said",
            previous: committee.generation() == 0 ? bytes32(0) : committee.generationOf(committee.generation()).record
        });
        bytes32 hash = KeyHashes.generationHash(record);
        // all of both generations: the first ever is of the nodes from zero on
        uint256 all = first + count;
        IKeyCommittee.Confirmation[] memory confirmations = new IKeyCommittee.Confirmation[](all);
        for (uint256 i = 0; i < all; ++i) {
            (bytes32 r, bytes32 vs) = signedAt(NODE + i, committee.domainSeparator(), hash);
            confirmations[i] = IKeyCommittee.Confirmation(vm.addr(NODE + i), r, vs);
        }
        committee.confirm(record, groupKey, confirmations);
    }

    // ---------------------------------------------------------------- orders

    /// @dev An order for the line's newest epoch, blinded by a number of its own.
    function orderOf(uint256 secret, uint256 blind) internal view returns (KeyHashes.Order memory) {
        return KeyHashes.Order({
            app: address(app),
            purpose: PURPOSE,
            epoch: broker.line(address(app), PURPOSE).newest,
            instance: vm.addr(secret),
            policyVersion: registry.policyVersion(address(app)),
            generation: committee.generation(),
            groupKey: committee.groupKeyHash(),
            a1: Dealer.mul1(Dealer.g1(), blind),
            a2: Dealer.mul2(Dealer.g2(), blind),
            challenge: bytes32(uint256(1)),
            response: bytes32(uint256(2))
        });
    }

    function request(uint256 secret, KeyHashes.Order memory order) internal returns (Made memory m) {
        (bytes32 r, bytes32 vs) = signed(secret, KeyHashes.orderHash(order));
        m.order = order;
        m.requestId = broker.request(order, r, vs);
        m.sequence = broker.requests();
        m.expiry = uint64(vm.getBlockNumber()) + ORDER_BLOCKS;
    }

    function requestFails(uint256 secret, KeyHashes.Order memory order, bytes memory reason) internal {
        (bytes32 r, bytes32 vs) = signed(secret, KeyHashes.orderHash(order));
        vm.expectRevert(reason);
        broker.request(order, r, vs);
    }

    function made(uint256 secret) internal returns (Made memory) {
        return request(secret, orderOf(secret, uint256(keccak256(abi.encode(secret, vm.getBlockNumber()))) % Dealer.R));
    }

    function check(Made memory m) internal view {
        broker.check(m.order, m.sequence, m.expiry);
    }

    function checkFails(Made memory m, bytes memory reason) internal {
        vm.expectRevert(reason);
        broker.check(m.order, m.sequence, m.expiry);
    }

    // ---------------------------------------------------------------- answers

    /// @dev The answer of the generation's members at these places, whose polynomial is of `salt`.
    function answer(Made memory m, uint256[] memory places, uint256 first, uint256 salt)
        internal
        view
        returns (IKeyBroker.Issuance memory out)
    {
        return answerOn(m, places, first, salt, pointOf(m.order, KeyHashes.DERIVE));
    }

    function pointOf(KeyHashes.Order memory o, uint8 kind) internal view returns (bytes memory) {
        return bls.hashToG1(
            KeyHashes.identity(kind, address(broker), address(committee), o.groupKey, o.app, o.purpose, o.epoch),
            KeyHashes.DERIVE_DST
        );
    }

    function answerOn(Made memory m, uint256[] memory places, uint256 first, uint256 salt, bytes memory h)
        internal
        view
        returns (IKeyBroker.Issuance memory out)
    {
        uint256 count = places.length;
        out.groupKey = groupKey;
        out.answers = new bytes32[](count);
        out.signatures = new bytes32[2][](count);
        out.y = new bytes(128);
        out.c = new bytes(128);
        for (uint256 i = 0; i < count; ++i) {
            (bytes memory yi, bytes memory ci) = part(m, h, Dealer.share(MASTER, salt, THRESHOLD, places[i]), i);
            uint256 weight = Dealer.weight(places, places[i]);
            out.y = Dealer.add1(out.y, Dealer.mul1(yi, weight));
            out.c = Dealer.add1(out.c, Dealer.mul1(ci, weight));
            out.signers |= 1 << places[i];
            out.answers[i] = keccak256(abi.encodePacked(yi, ci));
            out.signatures[i] = released(NODE + first + places[i], m, out.answers[i]);
        }
    }

    function part(Made memory m, bytes memory h, uint256 share, uint256 salt)
        internal
        view
        returns (bytes memory yi, bytes memory ci)
    {
        uint256 y = uint256(keccak256(abi.encode(m.requestId, salt))) % Dealer.R;
        yi = Dealer.mul1(Dealer.g1(), y);
        ci = Dealer.add1(Dealer.mul1(h, share), Dealer.mul1(m.order.a1, y));
    }

    function released(uint256 secret, Made memory m, bytes32 answer_) internal view returns (bytes32[2] memory) {
        KeyHashes.Release memory release = KeyHashes.Release(m.requestId, m.order.generation, answer_);
        (bytes32 r, bytes32 vs) = signed(secret, KeyHashes.releaseHash(release));
        return [r, vs];
    }

    function three(uint256 a, uint256 b, uint256 c) internal pure returns (uint256[] memory places) {
        places = new uint256[](3);
        (places[0], places[1], places[2]) = (a, b, c);
    }

    function usual(Made memory m) internal view returns (IKeyBroker.Issuance memory) {
        return answer(m, three(0, 2, 4), 0, 1);
    }

    function issue(Made memory m, IKeyBroker.Issuance memory issuance) internal {
        broker.issue(m.order, m.sequence, m.expiry, issuance);
    }

    function issueFails(Made memory m, IKeyBroker.Issuance memory issuance, bytes memory reason) internal {
        vm.expectRevert(reason);
        broker.issue(m.order, m.sequence, m.expiry, issuance);
    }

    function issued(uint256 secret) internal returns (Made memory m) {
        m = made(secret);
        issue(m, usual(m));
    }
}
