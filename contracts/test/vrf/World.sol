// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {ECVRF} from "../../vrf/ECVRF.sol";
import {IVRFCoordinator} from "../../vrf/interfaces/IVRFCoordinator.sol";
import {RequestTerms} from "../../vrf/RequestTerms.sol";
import {Test, Vm} from "../Test.sol";
import {ICoordinator, IProver, IRegistry} from "./Deployed.sol";
import {Spec} from "./Spec.sol";

address constant OWNER = address(0x0717);
address constant GUARDIAN = address(0x6a2d);
address constant APP = address(0xa99);
address constant OTHER_APP = address(0xb99);
address constant RELAYER = address(0x7e1a);
address constant STRANGER = address(0x57a);

uint256 constant INSTANCE_SECRET = 0x1157;
uint256 constant VRF_SECRET = 0x5ec7e7;

uint256 constant REFUND_BLOCKS = 200;
uint256 constant SETTLER_BLOCKS = 10;
uint256 constant RETRY_BLOCKS = 50;
uint256 constant WORKER_GRACE = 1 hours;
uint64 constant EPOCH_NOTICE = 1 days;
uint64 constant DEATH_NOTICE = 30 days;
uint256 constant TIP_CAP = 3 gwei;

/// @dev One request to make.
struct Ask {
    address consumer;
    bytes32 keyLine;
    uint256 account;
    uint64 maxGasPrice;
    uint24 gasLimit;
    uint16 words;
    uint8 confirmations;
    bytes input;
    uint256 value;
}

/// @dev How a worker answers.
struct Manner {
    uint256 instance;
    uint32 policyVersion;
    uint32 payee;
    address settler;
    uint64 notAfter;
    bytes32 blockHash;
    uint256 salt;
}

/// @title A registry, a coordinator, and a worker that can also misbehave
/// @dev A contract of its own and deployed from its artifact, so that no test contract has to compile it in.
contract World is Test {
    IRegistry public registry;
    ICoordinator public coordinator;
    IProver public prover;

    /// @dev VRF secrets by key hash.
    mapping(bytes32 keyHash => uint256) public secretOf;

    constructor() {
        vm.roll(1_000);
        vm.warp(1_800_000_000);
        vm.fee(10 gwei);
        prover = IProver(vm.deployCode("Prover.sol:Prover"));
        registry = IRegistry(vm.deployCode("EnclaveRegistry.sol:EnclaveRegistry", abi.encode(OWNER, 30 days)));
        coordinator = deploy(configuration());
        confirm(INSTANCE_SECRET, APP, uint64(vm.getBlockTimestamp() + 30 days));
        announce(lineOf(APP, 1), VRF_SECRET);
    }

    // ---------------------------------------------------------------- deployment

    function configuration() public view returns (IVRFCoordinator.Config memory config) {
        uint8[] memory levels = new uint8[](4);
        (levels[0], levels[1], levels[2], levels[3]) = (1, 3, 12, 64);
        config = IVRFCoordinator.Config({
            owner: OWNER,
            registry: registry,
            confirmationLevels: levels,
            flatPremium: 0,
            tipCap: TIP_CAP,
            refundBlocks: REFUND_BLOCKS,
            settlerBlocks: SETTLER_BLOCKS,
            retryBlocks: RETRY_BLOCKS,
            workerGrace: WORKER_GRACE,
            epochNotice: EPOCH_NOTICE,
            deathNotice: DEATH_NOTICE
        });
    }

    function deploy(IVRFCoordinator.Config memory config) public returns (ICoordinator deployed) {
        deployed = ICoordinator(vm.deployCode("VRFCoordinator.sol:VRFCoordinator", abi.encode(config)));
        vm.prank(OWNER);
        deployed.setGuardian(GUARDIAN);
    }

    /// @dev Puts another coordinator in place of the default one, with a key of the same secret.
    function redeploy(IVRFCoordinator.Config memory config) external {
        coordinator = deploy(config);
        announce(lineOf(APP, 1), VRF_SECRET);
    }

    /// @dev Ends the transaction, as far as the coordinator's charges can tell: forge runs a whole test in one, and transient
    /// storage lasts as long. The code that does it: PUSH0, PUSH0, CALLDATALOAD, TSTORE, STOP.
    function newTransaction() external {
        bytes memory code = address(coordinator).code;
        vm.etch(address(coordinator), hex"5f5f355d00");
        (bool ok,) = address(coordinator).call(abi.encode(keccak256("veritee/randomness/v1/lock")));
        vm.assertTrue(ok, "transient storage");
        vm.etch(address(coordinator), code);
    }

    // ---------------------------------------------------------------- keys and leases

    function lineOf(address app, uint96 purpose) public pure returns (bytes32) {
        return bytes32(uint256(uint160(app)) << 96 | purpose);
    }

    function confirm(uint256 instance, address app, uint64 leaseEnd) public {
        address who = vm.addr(instance);
        vm.prank(OWNER);
        registry.confirm(who, app, "test", leaseEnd);
    }

    function revoke(uint256 instance) external {
        address who = vm.addr(instance);
        vm.prank(OWNER);
        registry.revoke(who, "test");
    }

    /// @dev Announces the key of `secret` with a proof of possession, as its owner.
    function announce(bytes32 keyLine, uint256 secret) public returns (bytes32 keyHash) {
        (uint256 px, uint8 parity, bytes32 hash) = keyOf(secret);
        (ECVRF.Proof memory proof, uint256[] memory witnesses) =
            prover.prove(secret, coordinator.possessionInput(keyLine, hash), 0);
        vm.prank(OWNER);
        coordinator.announceKey(keyLine, px, parity, proof, witnesses);
        return hash;
    }

    function keyOf(uint256 secret) public returns (uint256 px, uint8 parity, bytes32 keyHash) {
        (px, parity) = prover.publicKey(secret);
        keyHash = prover.keyHash(px, parity);
        secretOf[keyHash] = secret;
    }

    // ---------------------------------------------------------------- requests

    /// @dev Makes the request and reads it back from its event, which must agree with what was returned.
    function ask(Ask memory a) external returns (IVRFCoordinator.Request memory r) {
        if (a.value != 0) vm.deal(a.consumer, a.consumer.balance + a.value);
        IVRFCoordinator.RandomnessParams memory params = IVRFCoordinator.RandomnessParams({
            keyLine: a.keyLine,
            numWords: a.words,
            account: a.account,
            callbackGasLimit: a.gasLimit,
            maxGasPrice: a.maxGasPrice,
            confirmations: a.confirmations,
            input: a.input
        });
        vm.recordLogs();
        vm.prank(a.consumer);
        bytes32 id = coordinator.requestRandomness{value: a.value}(params);
        r = readRequest(vm.getRecordedLogs());
        vm.assertEq(coordinator.requestIdOf(r), id, "the event's fields give another id than the call");
        vm.assertEq(r.consumer, a.consumer, "the event names another consumer");
        vm.assertEq(Spec.requestId(block.chainid, address(coordinator), r), id, "the id isn't the specification's");
    }

    /// @dev The last request among the logs.
    function readRequest(Vm.Log[] memory logs) public view returns (IVRFCoordinator.Request memory r) {
        for (uint256 i = logs.length; i > 0; --i) {
            Vm.Log memory log = logs[i - 1];
            if (log.emitter != address(coordinator)) continue;
            if (log.topics[0] != IVRFCoordinator.RandomnessRequested.selector) continue;
            r.consumer = address(uint160(uint256(log.topics[2])));
            r.keyLine = log.topics[3];
            (r.keyHash,, r.terms, r.inputHash) = abi.decode(log.data, (bytes32, uint256, RequestTerms, bytes32));
            return r;
        }
        revert("no request among the logs");
    }

    // ---------------------------------------------------------------- answers

    function manner() public view returns (Manner memory m) {
        m.instance = INSTANCE_SECRET;
        m.policyVersion = registry.policyVersion(APP);
        m.notAfter = uint64(block.timestamp + 1 hours);
    }

    function answer(IVRFCoordinator.Request[] memory rs) external view returns (IVRFCoordinator.Group memory) {
        return answerAs(rs, manner());
    }

    /// @dev An answer to the group of the first request, with all of them as items.
    function answerAs(IVRFCoordinator.Request[] memory rs, Manner memory m)
        public
        view
        returns (IVRFCoordinator.Group memory)
    {
        return answerTo(alphaOf(rs[0], m.blockHash), rs, m);
    }

    /// @dev The same for any input, though the coordinator may think of another.
    function answerTo(bytes32 alpha, IVRFCoordinator.Request[] memory rs, Manner memory m)
        public
        view
        returns (IVRFCoordinator.Group memory group)
    {
        IVRFCoordinator.Answer memory a = group.answer;
        uint256 secret = secretOf[rs[0].keyHash];
        uint8 parity;
        (a.px, parity) = prover.publicKey(secret);
        a.keyLine = rs[0].keyLine;
        a.terms = uint256(parity) | uint256(m.policyVersion) << 8 | uint256(m.payee) << 40 | uint256(m.notAfter) << 72;
        a.settler = m.settler;
        (a.proof, group.witnesses) = prover.prove(secret, alpha, m.salt);
        group.items = itemsOf(rs);
        sign(a, rs[0].keyHash, alpha, m.instance);
    }

    function itemsOf(IVRFCoordinator.Request[] memory rs) public pure returns (IVRFCoordinator.Item[] memory items) {
        items = new IVRFCoordinator.Item[](rs.length);
        for (uint256 i = 0; i < rs.length; ++i) {
            items[i] = IVRFCoordinator.Item(rs[i].terms, rs[i].consumer, rs[i].inputHash);
        }
    }

    function alphaOf(IVRFCoordinator.Request memory r, bytes32 blockHash) public view returns (bytes32) {
        uint256 number = r.terms.blockNumber();
        if (blockHash == 0) blockHash = blockhash(number);
        if (blockHash == 0) blockHash = coordinator.pinnedBlockHash(number);
        return Spec.alpha(block.chainid, address(coordinator), r.keyHash, number, r.terms.confirmations(), blockHash);
    }

    /// @dev Signs what the answer says, as `instance`.
    function sign(IVRFCoordinator.Answer memory answer_, bytes32 keyHash, bytes32 alpha, uint256 instance)
        public
        view
        returns (IVRFCoordinator.Answer memory)
    {
        Spec.Answer memory a = Spec.Answer({
            alpha: alpha,
            gamma: abi.encodePacked(answer_.proof.gx, answer_.proof.gy),
            keyHash: keyHash,
            app: address(uint160(uint256(answer_.keyLine) >> 96)),
            policyVersion: uint32(answer_.terms >> 8),
            payee: uint32(answer_.terms >> 40),
            settler: answer_.settler,
            notAfter: uint64(answer_.terms >> 72)
        });
        uint8 v;
        bytes32 s;
        (v, answer_.r, s) = vm.sign(instance, Spec.digest(block.chainid, address(coordinator), a));
        answer_.vs = bytes32(uint256(v - 27) << 255 | uint256(s));
        return answer_;
    }

    /// @dev The words of a request, from an answer to its group.
    function wordsOf(IVRFCoordinator.Request memory r, IVRFCoordinator.Group memory group)
        external
        view
        returns (uint256[] memory words)
    {
        bytes32 beta = Spec.beta(group.answer.proof.gx, group.answer.proof.gy);
        bytes32 id = Spec.requestId(block.chainid, address(coordinator), r);
        words = new uint256[](r.terms.numWords());
        for (uint256 i = 0; i < words.length; ++i) {
            words[i] = Spec.word(beta, id, i);
        }
    }
}
