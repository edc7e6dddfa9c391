// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {IEnclaveRegistry} from "../../attestation/IEnclaveRegistry.sol";
import {IKeyBroker} from "../../keys/IKeyBroker.sol";
import {KeyHashes} from "../../keys/KeyHashes.sol";
import {IApp} from "../attestation/AttestationTest.sol";
import {Dealer} from "./Dealer.sol";
import {Test} from "../Test.sol";
import {KeyTest} from "./KeyTest.sol";

/// @dev Two apps with two lines each, four workers, their administrators, a committee that is reshared, time that passes: everybody does
/// anything. After each order and each check the handler compares what the broker said with what is true by the registry, the policies
/// and its own memory of what administrators said.
contract KeyHandler is KeyTest {
    struct Model {
        uint64 newest;
        uint64 retired;
        uint64 nextFrom;
    }

    IApp[2] private _apps;
    bytes12[2] private _purposes = [PURPOSE, OTHER];
    mapping(uint256 app => mapping(uint256 purpose => Model)) private _models;
    mapping(uint256 app => mapping(uint256 worker => bool)) private _confirmed;
    mapping(uint256 app => mapping(uint256 machine => bool)) private _platforms;
    mapping(uint256 app => mapping(uint256 purpose => mapping(uint256 worker => uint64))) private _ordered;
    mapping(bytes32 key => bytes32 line) private _lineOf;
    Made[] private _made;
    uint256 private _blinds;
    uint256 public orders;
    uint256 public refusals;
    uint256 public issuances;
    uint256 public handovers;
    uint256 public removals;

    function setUp() public override {
        super.setUp();
        if (!Dealer.works()) return;
        _apps[0] = app;
        _apps[1] = deployApp(terms());
        for (uint256 a = 0; a < 2; ++a) {
            app = _apps[a];
            vm.startPrank(APP_OWNER);
            if (a == 1) {
                app.setGuardian(APP_GUARDIAN);
                app.allow(allowance(labelOf(CODE)), "");
                app.allowPurpose(labelOf(CODE), PURPOSE);
                broker.open(address(app), PURPOSE, KeyHashes.DATA, address(0));
            }
            app.allowPurpose(labelOf(CODE), OTHER);
            broker.open(address(app), OTHER, KeyHashes.DATA, address(0));
            vm.stopPrank();
            (_models[a][0].newest, _models[a][1].newest) = (1, 1);
            for (uint256 w = 0; w < 4; ++w) {
                enterOn(vm.addr(_worker(a, w)), CODE, bytes32(w % 3));
            }
        }
    }

    function _worker(uint256 a, uint256 w) private pure returns (uint256) {
        return 0x77770000 + a * 16 + w;
    }

    function _line(uint256 a, uint256 p) private returns (Model memory m) {
        m = _models[a][p];
        if (m.nextFrom != 0 && m.nextFrom <= vm.getBlockTimestamp()) {
            (m.newest, m.nextFrom) = (m.newest + 1, 0);
            _models[a][p] = m;
        }
    }

    function _may(uint256 a, uint256 p, uint256 w, KeyHashes.Order memory o) private returns (bool) {
        address who = vm.addr(_worker(a, w));
        IEnclaveRegistry.Instance memory i = registry.instances(who);
        Model memory m = _line(a, p);
        return i.app == address(_apps[a]) && !i.revoked && i.leaseEnd >= vm.getBlockTimestamp() && o.instance == who
            && o.policyVersion == registry.policyVersion(address(_apps[a]))
            && _apps[a].measurement(labelOf(CODE)).allowed && _apps[a].measurement(labelOf(CODE)).slot == i.slot
            && _apps[a].mayHold(labelOf(CODE), _purposes[p]) && (_confirmed[a][w] || _platforms[a][w % 3])
            && o.epoch > m.retired && o.epoch <= m.newest;
    }

    // ---------------------------------------------------------------- what everybody does

    /// @dev What the handler does where there is no EIP-2537.
    modifier keys() {
        if (Dealer.works()) _;
    }

    function order(uint256 seed, uint256 a, uint256 p, uint256 w, uint256 epoch) external keys {
        (a, p, w) = (a % 2, p % 2, w % 4);
        app = _apps[a];
        KeyHashes.Order memory o = orderOf(_worker(a, w), 1 + ++_blinds);
        // mostly an epoch that is open, sometimes one off
        o.purpose = _purposes[p];
        o.epoch = uint64(bound(epoch, _line(a, p).retired, _line(a, p).newest + 1));
        if (seed % 16 == 0) o.app = address(_apps[1 - a]);
        if (seed % 16 == 1) --o.policyVersion;
        bool may = _may(a, p, w, o) && o.app == address(app);
        (bytes32 r, bytes32 vs) = signed(_worker(a, w), KeyHashes.orderHash(o));
        (bool ok, bytes memory out) = address(broker).call(abi.encodeCall(IKeyBroker.request, (o, r, vs)));
        vm.assertEq(ok ? 1 : 0, may ? 1 : 0, "an order is taken if and only if all of it may be");
        if (!ok) {
            ++refusals;
            return;
        }
        ++orders;
        vm.assertEq(broker.requests(), orders, "no gap");
        if (o.epoch > _ordered[a][p][w]) _ordered[a][p][w] = o.epoch;
        vm.assertEq(broker.orderedBy(o.app, o.purpose, o.instance), _ordered[a][p][w], "newest ordered");
        _made.push();
        Made storage m = _made[_made.length - 1];
        m.order = o;
        (m.sequence, m.requestId) = (uint64(orders), abi.decode(out, (bytes32)));
        m.expiry = uint64(vm.getBlockNumber()) + ORDER_BLOCKS;
    }

    /// @dev The committee asks, and answers if it may: then the answer is taken, and belongs to the order's line alone.
    function answerOne(uint256 which, uint256 pick) external keys {
        if (_made.length == 0) return;
        Made memory m = _made[which % _made.length];
        (uint256 a, uint256 p, uint256 w) = _placesOf(m.order);
        app = _apps[a];
        bool may = _may(a, p, w, m.order) && vm.getBlockNumber() <= m.expiry;
        (bool ok,) = address(broker).call(abi.encodeCall(IKeyBroker.check, (m.order, m.sequence, m.expiry)));
        vm.assertEq(ok ? 1 : 0, may ? 1 : 0, "a node may answer if and only if all of it may be");
        if (!ok || broker.orderState(m.requestId) == IKeyBroker.OrderState.Issued) return;

        uint256 first = m.order.generation % 2 == 1 ? 0 : 2;
        uint256 skip = pick % 3;
        uint256[] memory places = three(skip, skip + 1, skip + 2);
        IKeyBroker.Issuance memory good = answer(m, places, first, m.order.generation);
        _otherLines(m, places, first, a, p);
        issue(m, good);
        ++issuances;
        vm.assertEq(
            uint256(broker.orderState(m.requestId)), uint256(IKeyBroker.OrderState.Issued), "answered and recorded"
        );

        // what it unblinds to belongs to one line's one epoch for ever, whoever's generation it was
        bytes memory key = Dealer.mul1(pointOf(m.order, KeyHashes.DERIVE), MASTER);
        bytes32 lineHash = keccak256(abi.encode(m.order.app, m.order.purpose, m.order.epoch));
        bytes32 known = _lineOf[keccak256(key)];
        vm.assertTrue(known == 0 || known == lineHash, "one key, one line");
        _lineOf[keccak256(key)] = lineHash;
    }

    /// @dev The same members' answer on another line's point isn't taken for this order.
    function _otherLines(Made memory m, uint256[] memory places, uint256 first, uint256 a, uint256 p) private {
        Made memory other = abi.decode(abi.encode(m), (Made));
        other.order.app = address(_apps[1 - a]);
        bytes memory h = pointOf(other.order, KeyHashes.DERIVE);
        bytes memory bad = abi.encodeWithSelector(IKeyBroker.BadIssuance.selector);
        issueFails(m, answerOn(m, places, first, m.order.generation, h), bad);
        other.order.app = m.order.app;
        other.order.purpose = _purposes[1 - p];
        h = pointOf(other.order, KeyHashes.DERIVE);
        issueFails(m, answerOn(m, places, first, m.order.generation, h), bad);
        h = pointOf(m.order, KeyHashes.ESCROW);
        issueFails(m, answerOn(m, places, first, m.order.generation, h), bad);
    }

    function _placesOf(KeyHashes.Order memory o) private view returns (uint256 a, uint256 p, uint256 w) {
        a = o.app == address(_apps[0]) ? 0 : 1;
        p = o.purpose == PURPOSE ? 0 : 1;
        while (vm.addr(_worker(a, w)) != o.instance) ++w;
    }

    function confirm(uint256 a, uint256 w, bool yes) external keys {
        (a, w) = (a % 2, w % 4);
        _confirmed[a][w] = yes;
        vm.prank(yes ? APP_OWNER : APP_GUARDIAN);
        if (yes) broker.confirm(address(_apps[a]), vm.addr(_worker(a, w)));
        else broker.unconfirm(address(_apps[a]), vm.addr(_worker(a, w)));
    }

    function platform(uint256 a, uint256 machine, bool yes) external keys {
        (a, machine) = (a % 2, machine % 3);
        _platforms[a][machine] = yes;
        vm.prank(yes ? APP_OWNER : APP_GUARDIAN);
        if (yes) broker.allowPlatform(address(_apps[a]), machineOf(bytes32(machine)));
        else broker.disallowPlatform(address(_apps[a]), machineOf(bytes32(machine)));
    }

    function purpose(uint256 a, uint256 p, bool yes) external keys {
        vm.prank(APP_OWNER);
        if (yes) _apps[a % 2].allowPurpose(labelOf(CODE), _purposes[p % 2]);
        else _apps[a % 2].disallowPurpose(labelOf(CODE), _purposes[p % 2]);
    }

    function rotate(uint256 a, uint256 p, uint64 after_) external keys {
        (a, p) = (a % 2, p % 2);
        after_ = uint64(bound(after_, 0, 2 hours));
        Model memory m = _line(a, p);
        uint64 from = uint64(vm.getBlockTimestamp()) + after_;
        if (after_ == 0) (m.newest, m.nextFrom) = (m.newest + 1, 0);
        else m.nextFrom = from;
        _models[a][p] = m;
        vm.prank(APP_OWNER);
        broker.rotate(address(_apps[a]), _purposes[p], from, "");
    }

    function retire(uint256 a, uint256 p, uint64 upTo) external keys {
        (a, p) = (a % 2, p % 2);
        Model memory m = _line(a, p);
        if (m.newest == m.retired + 1) return;
        upTo = uint64(bound(upTo, m.retired + 1, m.newest - 1));
        _models[a][p].retired = upTo;
        vm.prank(APP_GUARDIAN);
        broker.retire(address(_apps[a]), _purposes[p], upTo);
    }

    /// @dev Here, or at the app and then renounced by anybody.
    function remove(uint256 a, uint256 w, bool here) external keys {
        (a, w) = (a % 2, w % 4);
        if (removals >= 5) return;
        ++removals;
        app = _apps[a];
        address who = vm.addr(_worker(a, w));
        if (here) {
            vm.prank(APP_GUARDIAN);
            broker.revoke(address(app), who, "");
        } else if (!registry.instances(who).revoked) {
            vm.prank(APP_GUARDIAN);
            app.revoke(who, "");
        }
        for (uint256 p = 0; p < 2; ++p) {
            Model memory m = _line(a, p);
            bool held = _ordered[a][p][w] == m.newest;
            if (held) (_models[a][p].newest, _models[a][p].nextFrom) = (m.newest + 1, 0);
            if (held && !here) broker.renounce(address(app), _purposes[p], who);
        }
    }

    function reshare() external keys {
        if (handovers == 4) return;
        uint32 next = committee.generation() + 1;
        form(next % 2 == 1 ? 0 : 2, NODES, next);
        ++handovers;
    }

    function wait(uint256 time) external keys {
        pass(bound(time, 1, 6 hours));
    }

    function waitLong(uint256 time) external keys {
        vm.warp(vm.getBlockTimestamp() + bound(time, 1 days, 2 days));
        vm.roll(vm.getBlockNumber() + bound(time, 1, 2 * ORDER_BLOCKS));
        // the living renew
        for (uint256 a = 0; a < 2; ++a) {
            app = _apps[a];
            for (uint256 w = 0; w < 4; ++w) {
                if (w != 3 && !registry.instances(vm.addr(_worker(a, w))).revoked) {
                    enterOn(vm.addr(_worker(a, w)), CODE, bytes32(w % 3));
                }
            }
        }
        app = nodes;
        for (uint256 i = 0; i < NODES + 2; ++i) {
            enterOn(vm.addr(NODE + i), NODE_CODE, bytes32(i + 1));
        }
    }

    // ---------------------------------------------------------------- what holds

    function holds() external {
        if (!Dealer.works()) return;
        vm.assertEq(committee.groupKeyHash(), keccak256(groupKey), "the group key never changes");
        for (uint256 a = 0; a < 2; ++a) {
            for (uint256 p = 0; p < 2; ++p) {
                Model memory m = _line(a, p);
                IKeyBroker.Line memory l = broker.line(address(_apps[a]), _purposes[p]);
                vm.assertEq(l.newest, m.newest, "newest");
                vm.assertEq(l.retired, m.retired, "retired");
                vm.assertEq(l.nextFrom, m.nextFrom, "scheduled");
                vm.assertLt(l.retired, l.newest, "the newest is open");
                for (uint256 w = 0; w < 4; ++w) {
                    if (!registry.instances(vm.addr(_worker(a, w))).revoked) continue;
                    vm.assertLt(_ordered[a][p][w], l.newest, "who was removed never ordered the newest");
                }
            }
        }
    }
}

/// @title What holds whatever anybody does: see KeyHandler
contract KeyInvariantTest is Test {
    struct FuzzSelector {
        address addr;
        bytes4[] selectors;
    }

    KeyHandler private handler;

    function setUp() public {
        handler = new KeyHandler();
        handler.setUp();
    }

    function targetContracts() public view returns (address[] memory targets) {
        targets = new address[](1);
        targets[0] = address(handler);
    }

    /// @dev Nobody that matters.
    function targetSenders() public pure returns (address[] memory senders) {
        senders = new address[](1);
        senders[0] = address(0x5e17de7);
    }

    function targetSelectors() public view returns (FuzzSelector[] memory targets) {
        bytes4[] memory selectors = new bytes4[](20);
        // ordering, answering and confirming come more often
        for (uint256 i = 0; i < 5; ++i) {
            selectors[i] = handler.order.selector;
            selectors[5 + i] = handler.answerOne.selector;
        }
        bytes4[10] memory others = [
            handler.confirm.selector,
            handler.confirm.selector,
            handler.platform.selector,
            handler.purpose.selector,
            handler.rotate.selector,
            handler.retire.selector,
            handler.remove.selector,
            handler.reshare.selector,
            handler.wait.selector,
            handler.waitLong.selector
        ];
        for (uint256 i = 0; i < 10; ++i) {
            selectors[10 + i] = others[i];
        }
        targets = new FuzzSelector[](1);
        targets[0] = FuzzSelector(address(handler), selectors);
    }

    /// forge-config: default.invariant.fail-on-revert = true
    /// forge-config: default.invariant.runs = 16
    /// forge-config: default.invariant.depth = 48
    function invariant_keys_goToWhomTheyMay() public {
        handler.holds();
    }
}
