// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {IEnclaveRegistry} from "../../attestation/IEnclaveRegistry.sol";
import {IKeyLines} from "../../vrf/interfaces/IKeyLines.sol";
import {IVRFCoordinator} from "../../vrf/interfaces/IVRFCoordinator.sol";
import {RequestTerms} from "../../vrf/RequestTerms.sol";
import {Test, Vm} from "../Test.sol";
import {Puppet} from "./Consumers.sol";
import {ICoordinator, IRegistry, Outcomes} from "./Deployed.sol";
import {Spec} from "./Spec.sol";
import {APP, GUARDIAN, Manner, OWNER, World} from "./World.sol";

/// @dev Consumers, relayers, workers, governance and strangers doing whatever they can, in any order; and a second ledger of
/// what everybody should have.
contract CoordinatorHandler is Test {
    struct Entry {
        IVRFCoordinator.Request request;
        bytes32 id;
        uint256 account;
        uint256 reserve;
        IVRFCoordinator.RequestStatus status;
        bytes32 beta;
    }

    World public world;
    ICoordinator public coordinator;
    IRegistry public registry;
    bytes32 public line;

    Puppet[3] public puppets;
    uint256[4] public accounts;
    uint32[3] public payees;

    /// @dev The ledger: what accounts have besides reserves, what payees have earned and not got, what was forced in.
    mapping(uint256 account => uint256) public money;
    mapping(uint32 payee => uint256) public owed;
    uint256 public forced;

    Entry[] private _entries;
    mapping(bytes32 id => uint256) private _indexOf;
    mapping(bytes32 id => bool) private _checked;
    mapping(bytes32 id => bool) private _thrownAway;
    uint256 private _instance = 0x1000;
    uint256 private _secret = 0x5ec7e7;
    uint256 private _announced;

    constructor() {
        world = World(vm.deployCode("World.sol:World"));
        coordinator = world.coordinator();
        registry = world.registry();
        line = world.lineOf(APP, 1);
        _newInstance();
        for (uint256 i = 0; i < 3; ++i) {
            puppets[i] = Puppet(payable(vm.deployCode("Consumers.sol:Puppet")));
            accounts[i] = coordinator.accountId(address(puppets[i]), 0);
            if (i > 0) payees[i] = coordinator.registerPayee(address(uint160(0xbeef00 + i)));
        }
        // the fourth belongs to the first, and the second may use it too
        accounts[3] = coordinator.accountId(address(puppets[0]), 1);
        vm.prank(address(puppets[0]));
        coordinator.addConsumer(accounts[3], address(puppets[1]));
        for (uint256 i = 0; i < 4; ++i) {
            _deposit(i, 1 ether);
        }
    }

    // ---------------------------------------------------------------- what consumers do

    function ask(uint256 who, uint256 seed, uint256 value) public {
        address consumer = address(puppets[who % 3]);
        IVRFCoordinator.RandomnessParams memory params = _params(who % 3 == 2 || seed % 3 == 0 ? 0 : accounts[3]);
        params.numWords = uint16(1 + (seed >> 16) % 3);
        params.callbackGasLimit = seed % 4 == 0 ? uint24(seed % 60_000) : uint24(250_000 + seed % 100_000);
        params.maxGasPrice = uint64(10 gwei + seed % 90 gwei);
        params.confirmations = seed % 5 == 0 ? 12 : 1;
        params.input = abi.encode(seed % 2);
        value = seed % 7 == 0 ? value % 0.01 ether : 0;
        vm.deal(consumer, consumer.balance + value);
        vm.recordLogs();
        vm.prank(consumer);
        try coordinator.requestRandomness{value: value}(params) {
            money[params.account == 0 ? accounts[who % 3] : params.account] += value;
            _read(vm.getRecordedLogs(), 0);
        } catch {
            vm.getRecordedLogs();
        }
    }

    /// @dev From now on the consumer's callback keeps its words, fails in some way, or asks again.
    function behave(uint256 who, uint256 mode) external {
        Puppet puppet = puppets[who % 3];
        mode %= 6;
        if (mode < 5) return puppet.set(Puppet.Mode(mode));
        puppet.tell(
            who % 2 == 0 ? Puppet.Mode.Call : Puppet.Mode.CallStrictly,
            address(coordinator),
            0,
            abi.encodeCall(coordinator.requestRandomness, (_params(0)))
        );
    }

    function withdraw(uint256 which, uint256 amount) external {
        uint256 id = accounts[which % 4];
        (uint256 available, uint256 sweepable,) = coordinator.balances(id);
        // sometimes all but what is needed to go on
        amount = bound(amount, 0, amount % 8 == 0 ? (available + sweepable) * 9 / 10 : available / 8);
        address owner = address(uint160(id >> 96));
        vm.prank(owner);
        coordinator.withdraw(id, owner, amount);
        money[id] -= amount;
    }

    function deposit(uint256 which, uint256 amount) external {
        _deposit(which % 4, amount % 0.1 ether);
    }

    // ---------------------------------------------------------------- what relayers do

    /// @dev Settles the group of some request, or a part of it, perhaps with too little gas, and with whatever doesn't belong.
    function settle(uint256 seed, uint256 gas, uint256 price) public {
        if (_entries.length == 0) return;
        Entry storage entry = _entries[_pick(seed)];
        if (!_mature(entry.request)) return;
        Manner memory m = _manner();
        m.payee = payees[(seed >> 8) % 3];
        IVRFCoordinator.Request[] memory rs = _groupOf(entry.request, seed >> 16);
        if (rs.length == 0) return;
        IVRFCoordinator.Group[] memory gs = new IVRFCoordinator.Group[](1);
        gs[0] = world.answerAs(rs, m);

        vm.txGasPrice(price % 5 == 0 ? 0 : price % 200 gwei);
        vm.recordLogs();
        if (seed % 4 != 0) coordinator.settle(gs);
        else if (seed % 8 == 0) coordinator.settleAnswer(gs[0].answer, gs[0].witnesses, gs[0].items);
        else try coordinator.settle{gas: 60_000 + gas % 600_000}(gs) {} catch {}
        _read(vm.getRecordedLogs(), m.payee);
        for (uint256 i = 0; i < rs.length; ++i) {
            _checkOutcome(rs[i], gs[0]);
        }
    }

    function refund(uint256 seed) external {
        if (_entries.length == 0) return;
        Entry storage entry = _entries[seed % _entries.length];
        bool due = vm.getBlockNumber() >= entry.request.terms.blockNumber() + coordinator.refundBlocks();
        try coordinator.refund(entry.request) {
            vm.assertTrue(due, "refunded too early");
            vm.assertTrue(entry.status == IVRFCoordinator.RequestStatus.Pending, "refunded what isn't pending");
            money[entry.account] += entry.reserve;
            entry.reserve = 0;
            entry.status = IVRFCoordinator.RequestStatus.Refunded;
        } catch {
            vm.assertTrue(!due || entry.status != IVRFCoordinator.RequestStatus.Pending, "a refund was refused");
        }
    }

    function retry(uint256 seed) external {
        if (_entries.length == 0) return;
        Entry storage entry = _entries[seed % _entries.length];
        vm.recordLogs();
        vm.prank(seed % 3 == 0 ? address(this) : entry.request.consumer);
        try coordinator.retryCallback(entry.request, entry.beta) {
            vm.assertTrue(entry.status == IVRFCoordinator.RequestStatus.CallbackFailed, "retried what hadn't failed");
            _checkRetried(entry);
        } catch {}
        _read(vm.getRecordedLogs(), 0);
    }

    function sweep(uint256 which, uint256 first, uint256 count) external {
        coordinator.sweep(accounts[which % 4], first % 12, count % 6);
    }

    function collect(uint256 which, uint256 seed) public {
        uint32 payee = payees[1 + which % 2];
        uint256[] memory ids = new uint256[](seed % 6);
        for (uint256 i = 0; i < ids.length; ++i) {
            ids[i] = accounts[(seed >> i) % 4];
        }
        address recipient = coordinator.payeeRecipient(payee);
        uint256 before = recipient.balance;
        coordinator.collect(payee, ids);
        owed[payee] -= recipient.balance - before;
    }

    // ---------------------------------------------------------------- what time, chain and governance do

    /// @dev As the relayer does, hashes of blocks with open requests are pinned before they are out of reach.
    function roll(uint256 blocks) public {
        blocks = 1 + blocks % (blocks % 3 == 0 ? 120 : 4);
        for (uint256 i = 0; i < _entries.length; ++i) {
            uint256 number = _entries[i].request.terms.blockNumber();
            bool reachable = vm.getBlockNumber() > number && vm.getBlockNumber() <= number + 256;
            if (_isOpen(_entries[i]) && reachable && vm.getBlockNumber() + blocks > number + 256) {
                coordinator.pinBlockHash(number);
            }
        }
        vm.roll(vm.getBlockNumber() + blocks);
    }

    function pass(uint256 time) external {
        vm.warp(vm.getBlockTimestamp() + time % 2 days);
    }

    function baseFee(uint256 fee) external {
        vm.fee(fee % 60 gwei);
    }

    function force(uint256 amount) external {
        amount %= 1 ether;
        vm.deal(address(coordinator), address(coordinator).balance + amount);
        forced += amount;
    }

    function announce(uint256) external {
        if (_announced > 8) return;
        ++_announced;
        world.announce(line, _secret + _announced);
    }

    function activate() external {
        try coordinator.activateKey(line) {} catch {}
    }

    function retireKey(uint256 seed) external {
        if (seed % 4 != 0) return;
        vm.prank(OWNER);
        try coordinator.retireKey(line) {} catch {}
    }

    function compromise(uint256 seed) external {
        if (_entries.length == 0) return;
        bytes32 keyHash = _entries[seed % _entries.length].request.keyHash;
        vm.prank(GUARDIAN);
        try coordinator.compromiseKey(keyHash) {} catch {}
    }

    function killKey(uint256 seed) external {
        if (_entries.length == 0) return;
        bytes32 keyHash = _entries[seed % _entries.length].request.keyHash;
        vm.startPrank(OWNER);
        try coordinator.scheduleKeyDeath(keyHash) {
            vm.warp(vm.getBlockTimestamp() + 30 days);
            coordinator.declareKeyDead(keyHash);
        } catch {}
        vm.stopPrank();
    }

    function replaceInstance() public {
        world.revoke(_instance);
        _newInstance();
    }

    function advancePolicy() external {
        uint32 version = registry.policyVersion(APP) + 1;
        vm.prank(APP);
        registry.setPolicy(IEnclaveRegistry.Policy(version, 0, 0, false));
    }

    // ---------------------------------------------------------------- the end

    /// @dev Everybody does what is left to do: every word is delivered, every wei paid out.
    function finish() external {
        vm.fee(1 gwei);
        for (uint256 i = 0; i < 3; ++i) {
            puppets[i].set(Puppet.Mode.Keep);
        }
        for (uint256 i = 0; i < 5; ++i) {
            roll(3);
        }
        replaceInstance();
        uint256 count = _entries.length;
        for (uint256 i = 0; i < count; ++i) {
            _finish(i);
        }
        for (uint256 i = 0; i < 4; ++i) {
            coordinator.sweep(accounts[i], 0, type(uint256).max);
        }
        for (uint256 i = 0; i < 2; ++i) {
            collect(i, 5 + 6 * 1_000_000);
            uint256[] memory all = new uint256[](4);
            for (uint256 j = 0; j < 4; ++j) {
                all[j] = accounts[j];
            }
            address recipient = coordinator.payeeRecipient(payees[1 + i]);
            uint256 before = recipient.balance;
            coordinator.collect(payees[1 + i], all);
            vm.assertEq(recipient.balance - before, owed[payees[1 + i]], "what a payee gets in the end");
            owed[payees[1 + i]] = 0;
        }
        for (uint256 i = 0; i < 4; ++i) {
            address owner = address(uint160(accounts[i] >> 96));
            uint256 before = owner.balance;
            vm.prank(owner);
            coordinator.withdraw(accounts[i], owner, type(uint256).max);
            vm.assertEq(owner.balance - before, money[accounts[i]], "what an owner gets in the end");
            money[accounts[i]] = 0;
        }
        vm.assertEq(address(coordinator).balance, forced, "left in the contract");
    }

    function _finish(uint256 i) private {
        Entry storage entry = _entries[i];
        if (_isOpen(entry)) {
            IVRFCoordinator.Request[] memory rs = new IVRFCoordinator.Request[](1);
            rs[0] = entry.request;
            Manner memory m = _manner();
            m.payee = payees[i % 3];
            IVRFCoordinator.Group memory g = world.answerAs(rs, m);
            vm.txGasPrice(2 gwei);
            vm.recordLogs();
            coordinator.settleAnswer(g.answer, g.witnesses, g.items);
            _read(vm.getRecordedLogs(), m.payee);
            _checkOutcome(entry.request, g);
        }
        if (entry.status == IVRFCoordinator.RequestStatus.CallbackFailed) {
            vm.prank(entry.request.consumer);
            coordinator.retryCallback(entry.request, entry.beta);
            _checkRetried(entry);
        }
        uint256 times = Puppet(payable(entry.request.consumer)).times(entry.id);
        vm.assertEq(times, _thrownAway[entry.id] ? 0 : 1, "a word was lost");
    }

    // ---------------------------------------------------------------- what must hold

    function checkMoney() external view {
        uint256 sum = forced;
        for (uint256 i = 0; i < 4; ++i) {
            uint256 reserves;
            for (uint256 j = 0; j < _entries.length; ++j) {
                if (_entries[j].account == accounts[i]) reserves += _entries[j].reserve;
            }
            (uint256 available, uint256 sweepable, uint256 reserved) = coordinator.balances(accounts[i]);
            vm.assertEq(available + sweepable, money[accounts[i]], "what an account has");
            vm.assertEq(reserved, reserves, "what it has in reserve");
            sum += available + sweepable + reserved;
        }
        vm.assertEq(address(coordinator).balance, sum + owed[payees[1]] + owed[payees[2]], "all money");
    }

    function checkRequests() external view {
        for (uint256 i = 0; i < _entries.length; ++i) {
            Entry storage entry = _entries[i];
            uint256 times = Puppet(payable(entry.request.consumer)).times(entry.id);
            vm.assertLe(times, 1, "a callback ran twice");
            uint256 status = uint256(coordinator.requestStatus(entry.id));
            if (entry.status == IVRFCoordinator.RequestStatus.Fulfilled) {
                bool recycled = status == uint256(IVRFCoordinator.RequestStatus.Recycled);
                vm.assertTrue(recycled || status == uint256(entry.status), "status of a delivered request");
            } else {
                vm.assertEq(status, uint256(entry.status), "status");
                vm.assertEq(times, 0, "a callback ran for a request that isn't delivered");
            }
        }
    }

    // ----------------------------------------------------------------

    /// @dev Writes what happened into the ledger.
    function _read(Vm.Log[] memory logs, uint32 payee) private {
        for (uint256 i = 0; i < logs.length; ++i) {
            if (logs[i].emitter != address(coordinator)) continue;
            bytes32 what = logs[i].topics[0];
            if (what == IVRFCoordinator.RandomnessRequested.selector) {
                _asked(logs[i]);
            } else if (what == IVRFCoordinator.RandomnessFulfilled.selector) {
                _settled(logs[i].topics[1], payee, Outcomes.charge(what, logs[i].data), 0);
            } else if (what == IVRFCoordinator.CallbackFailed.selector) {
                (, bytes32 beta, uint256 charge) = Outcomes.failure(logs[i].data);
                _settled(logs[i].topics[1], payee, charge, beta);
            }
        }
    }

    function _asked(Vm.Log memory log) private {
        (bytes32 keyHash, uint256 account, RequestTerms terms, bytes32 inputHash) =
            abi.decode(log.data, (bytes32, uint256, RequestTerms, bytes32));
        address consumer = address(uint160(uint256(log.topics[2])));
        Entry storage entry = _entries.push();
        entry.request = IVRFCoordinator.Request(terms, consumer, line, keyHash, inputHash);
        entry.id = log.topics[1];
        entry.account = account;
        entry.reserve = coordinator.quoteRequest(terms.callbackGasLimit(), terms.numWords(), terms.maxGasPrice());
        entry.status = IVRFCoordinator.RequestStatus.Pending;
        vm.assertEq(_indexOf[entry.id], 0, "an id came twice");
        _indexOf[entry.id] = _entries.length;
        vm.assertEq(terms.sequence(), _entries.length, "sequence");
        money[account] -= entry.reserve;
    }

    function _settled(bytes32 id, uint32 payee, uint256 charge, bytes32 beta) private {
        Entry storage entry = _entries[_indexOf[id] - 1];
        vm.assertTrue(_isOpen(entry), "settled twice");
        vm.assertLe(charge, entry.reserve, "charged above the reserve");
        if (payee == 0) vm.assertEq(charge, 0, "charged for nobody");
        money[entry.account] += entry.reserve - charge;
        owed[payee] += charge;
        entry.reserve = 0;
        entry.beta = beta;
        entry.status = IVRFCoordinator.RequestStatus.CallbackFailed;
        if (beta == 0) _delivered(entry);
    }

    /// @dev A consumer that returns a megabyte takes its words without keeping them.
    function _delivered(Entry storage entry) private {
        entry.status = IVRFCoordinator.RequestStatus.Fulfilled;
        Puppet puppet = Puppet(payable(entry.request.consumer));
        if (puppet.mode() == Puppet.Mode.ReturnBomb) _thrownAway[entry.id] = true;
    }

    /// @dev Right after its settlement, while the group is at hand: the words that it was given, or the output that it can be
    /// retried with.
    function _checkOutcome(IVRFCoordinator.Request memory r, IVRFCoordinator.Group memory g) private {
        bytes32 id = coordinator.requestIdOf(r);
        Entry storage entry = _entries[_indexOf[id] - 1];
        if (_isOpen(entry) || _checked[id]) return;
        _checked[id] = true;
        if (entry.status == IVRFCoordinator.RequestStatus.CallbackFailed) {
            vm.assertEq(entry.beta, Spec.beta(g.answer.proof.gx, g.answer.proof.gy), "output");
        } else {
            _checkWords(entry, world.wordsOf(r, g));
        }
    }

    function _checkWords(Entry storage entry, uint256[] memory words) private view {
        Puppet puppet = Puppet(payable(entry.request.consumer));
        if (!_thrownAway[entry.id]) vm.assertEq(puppet.wordsOf(entry.id), words, "words");
    }

    /// @dev After a retry: by then the output was checked.
    function _checkRetried(Entry storage entry) private {
        _delivered(entry);
        uint256[] memory words = new uint256[](entry.request.terms.numWords());
        for (uint256 i = 0; i < words.length; ++i) {
            words[i] = Spec.word(entry.beta, entry.id, i);
        }
        _checkWords(entry, words);
    }

    /// @dev Requests of the same group in order, some left out, done ones too.
    function _groupOf(IVRFCoordinator.Request memory r, uint256 seed)
        private
        view
        returns (IVRFCoordinator.Request[] memory rs)
    {
        rs = new IVRFCoordinator.Request[](_entries.length);
        uint256 count;
        for (uint256 i = 0; i < _entries.length; ++i) {
            IVRFCoordinator.Request memory other = _entries[i].request;
            if (!other.terms.sameGroup(r.terms) || other.keyHash != r.keyHash) continue;
            if (seed >> i % 64 & 3 != 3) rs[count++] = other;
        }
        assembly ("memory-safe") {
            mstore(rs, count)
        }
    }

    /// @dev Mostly a request that can be answered, if there is one.
    function _pick(uint256 seed) private view returns (uint256 index) {
        index = seed % _entries.length;
        if (seed % 8 == 7) return index;
        for (uint256 i = 0; i < _entries.length; ++i) {
            Entry storage entry = _entries[(index + i) % _entries.length];
            if (_isOpen(entry) && _mature(entry.request)) return (index + i) % _entries.length;
        }
    }

    function _isOpen(Entry storage entry) private view returns (bool) {
        return
            entry.status == IVRFCoordinator.RequestStatus.Pending
                || entry.status == IVRFCoordinator.RequestStatus.Refunded;
    }

    function _mature(IVRFCoordinator.Request memory r) private view returns (bool) {
        return vm.getBlockNumber() >= r.terms.blockNumber() + r.terms.confirmations();
    }

    function _manner() private view returns (Manner memory m) {
        m = world.manner();
        m.instance = _instance;
    }

    function _newInstance() private {
        ++_instance;
        world.confirm(_instance, APP, uint64(vm.getBlockTimestamp() + 30 days));
    }

    function _params(uint256 account) private view returns (IVRFCoordinator.RandomnessParams memory) {
        return IVRFCoordinator.RandomnessParams({
            keyLine: line,
            numWords: 1,
            account: account,
            callbackGasLimit: 100_000,
            maxGasPrice: 20 gwei,
            confirmations: 1,
            input: ""
        });
    }

    function _deposit(uint256 which, uint256 amount) private {
        vm.deal(address(this), amount);
        coordinator.deposit{value: amount}(accounts[which]);
        money[accounts[which]] += amount;
    }
}
