// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {IVRFCoordinator} from "../../vrf/interfaces/IVRFCoordinator.sol";
import {VRFTest} from "./VRFTest.sol";
import {Ask, Manner} from "./World.sol";

/// @dev Where the hash of a request's block comes from, at every boundary, and that it is never zero.
contract BlockHashTest is VRFTest {
    address private constant HISTORY = 0x0000F90827F1C53a10cb7A02335B175320002935;
    address private constant SYSTEM = 0xffffFFFfFFffffffffffffffFfFFFfffFFFfFFfE;

    /// @dev The runtime code that EIP-2935 gives.
    bytes private constant HISTORY_CODE =
        hex"3373fffffffffffffffffffffffffffffffffffffffe14604657602036036042575f35600143038111604257611fff81430311604257611fff9006545f5260205ff35b5f5ffd5b5f35611fff60014303065500";

    IVRFCoordinator.Request private r;

    /// @dev The block of the request, and its hash.
    uint256 private n;
    bytes32 private hash;

    function setUp() public override {
        super.setUp();
        Ask memory a = usual();
        a.confirmations = 1;
        r = ask(a);
        n = height();
        vm.roll(n + 1);
        hash = _opcode(n);
        vm.assertTrue(hash != 0, "no hash to test with");
    }

    // ---------------------------------------------------------------- boundaries

    function test_blockHash_ownBlock_hasNone() public {
        _withHistory();
        vm.roll(n);
        _assertNotPinnable(n);
        _assertNotPinnable(n + 1);
        _assertNotPinnable(type(uint256).max);
        _assertNotPinnable(type(uint40).max);
    }

    function test_blockHash_nextBlock_isTheOpcodes() public {
        _assertServedAt(n + 1);
    }

    function test_blockHash_block256_isTheOpcodes() public {
        _assertServedAt(n + 256);
    }

    function test_blockHash_block257WithoutHistory_isGone() public {
        _assertGoneAt(n + 257);
    }

    function test_blockHash_block257_isTheHistorys() public {
        _withHistory();
        _assertServedAt(n + 257);
    }

    function test_blockHash_block8191_isTheHistorys() public {
        _withHistory();
        _assertServedAt(n + 8191);
    }

    function test_blockHash_block8192_isGone() public {
        _withHistory();
        _assertGoneAt(n + 8192);
    }

    /// @dev By then the history contract holds another block's hash in this block's place.
    function test_blockHash_block8192WithTheRingOverwritten_isGone() public {
        _withHistory();
        vm.roll(n + 8192);
        _systemCall(keccak256("of a later block"));
        _assertGoneAt(n + 8192);
    }

    /// @dev A history contract that would serve more than it says isn't asked.
    function test_blockHash_block8192WithGenerousHistory_isGone() public {
        _etchReturning(hash, 32);
        _assertServedAt(n + 8191);
    }

    function test_blockHash_block8192WithGenerousHistory_isNotAsked() public {
        _etchReturning(hash, 32);
        _assertGoneAt(n + 8192);
    }

    function test_blockHash_beforeTheRequest_historyIsNotAskedForTheFuture() public {
        _etchReturning(keccak256("of a future block"), 32);
        _assertNotPinnable(height());
        _assertNotPinnable(height() + 1);
    }

    function test_blockHash_pinned_servesForEver() public {
        vm.expectEmit(address(coordinator));
        emit IVRFCoordinator.BlockHashPinned(n, hash);
        coordinator.pinBlockHash(n);
        vm.assertEq(coordinator.pinnedBlockHash(n), hash, "pinned");
        _assertServedAt(n + 257);
    }

    function test_blockHash_pinnedAndFarAway_servesForEver() public {
        coordinator.pinBlockHash(n);
        _assertServedAt(n + 1_000_000);
    }

    function test_blockHash_pinnedFromHistory_servesForEver() public {
        _withHistory();
        vm.roll(n + 8191);
        coordinator.pinBlockHash(n);
        vm.assertEq(coordinator.pinnedBlockHash(n), hash, "pinned");
        _assertServedAt(n + 8192);
    }

    // ---------------------------------------------------------------- pins

    function test_pinBlockHash_again_doesNothing() public {
        coordinator.pinBlockHash(n);
        vm.setBlockhash(n, keccak256("after a re-org that forge made up"));
        vm.recordLogs();
        coordinator.pinBlockHash(n);
        vm.assertEq(vm.getRecordedLogs().length, 0, "logs");
        vm.assertEq(coordinator.pinnedBlockHash(n), hash, "pinned");
        // and when the chain doesn't serve it any more there is still nothing to do
        vm.roll(n + 9_000);
        coordinator.pinBlockHash(n);
    }

    function test_pinBlockHash_blocks256And257_boundary() public {
        vm.roll(n + 257);
        _assertNotPinnable(n);
        vm.roll(n + 256);
        coordinator.pinBlockHash(n);
    }

    function testFuzz_pinBlockHash_anyBlock_isTheChainsHashOrRefused(uint256 block_, uint256 now_) public {
        now_ = bound(now_, 1, 1_000_000);
        if (block_ % 2 == 0) block_ = bound(block_, now_ > 300 ? now_ - 300 : 0, now_ + 10);
        vm.roll(now_);
        bytes32 expected = _opcode(block_);
        if (expected == 0) return _assertNotPinnable(block_);
        coordinator.pinBlockHash(block_);
        vm.assertEq(coordinator.pinnedBlockHash(block_), expected, "pinned");
    }

    // ---------------------------------------------------------------- a history contract that answers otherwise

    function test_blockHash_historyReturnsNothing_isGone() public {
        _etchReturning(hash, 0);
        _assertGoneAt(n + 257);
    }

    function test_blockHash_historyReturns31Bytes_isGone() public {
        _etchReturning(hash, 31);
        _assertGoneAt(n + 257);
    }

    function test_blockHash_historyReturns33Bytes_isGone() public {
        _etchReturning(hash, 33);
        _assertGoneAt(n + 257);
    }

    function test_blockHash_historyReturns64Bytes_isGone() public {
        _etchReturning(hash, 64);
        _assertGoneAt(n + 257);
    }

    function test_blockHash_historyReturnsZero_isGone() public {
        _etchReturning(0, 32);
        _assertGoneAt(n + 257);
    }

    function test_blockHash_historyReverts_isGone() public {
        vm.etch(HISTORY, hex"5f5ffd");
        _assertGoneAt(n + 257);
    }

    /// @dev PUSH32 hash, PUSH0, MSTORE, PUSH1 32, PUSH0, REVERT.
    function test_blockHash_historyRevertsWithAHash_isGone() public {
        vm.etch(HISTORY, abi.encodePacked(hex"7f", hash, hex"5f5260205ffd"));
        _assertGoneAt(n + 257);
    }

    function test_blockHash_historyBurnsAllGas_nothingIsPinned() public {
        vm.etch(HISTORY, hex"fe");
        vm.roll(n + 257);
        vm.expectRevert();
        coordinator.pinBlockHash{gas: 1_000_000}(n);
        vm.assertEq(coordinator.pinnedBlockHash(n), bytes32(0), "pinned");
    }

    /// @dev A chain whose opcode knows less than it should, within the 256 blocks.
    function test_blockHash_opcodeSaysZero_historyIsAsked() public {
        _withHistory();
        vm.roll(n + 5);
        vm.setBlockhash(n, 0);
        vm.assertEq(_opcode(n), bytes32(0), "opcode");
        _assertServedAt(n + 5);
    }

    function test_blockHash_opcodeSaysZeroWithoutHistory_isGone() public {
        vm.roll(n + 5);
        vm.setBlockhash(n, 0);
        _assertGoneAt(n + 5);
    }

    // ---------------------------------------------------------------- the refund's pin

    function test_refund_pinsTheHash_soTheWordStaysAvailable() public {
        vm.roll(n + 200);
        vm.expectEmit(address(coordinator));
        emit IVRFCoordinator.BlockHashPinned(n, hash);
        coordinator.refund(r);
        _assertServedAt(n + 1_000_000);
    }

    function test_refund_whenTheHashIsGone_releasesTheMoneyAlone() public {
        vm.roll(n + 257);
        coordinator.refund(r);
        assertStatus(r, IVRFCoordinator.RequestStatus.Refunded);
        vm.assertEq(coordinator.pinnedBlockHash(n), bytes32(0), "pinned");
        _assertGoneAt(n + 257);
    }

    /// @dev However little gas the refund gets, it pins when the hash can be had, or fails as a whole.
    function test_refund_anyGas_pinsOrFails() public {
        _withHistory();
        vm.roll(n + 300);
        uint256 snapshot = vm.snapshotState();
        bool once;
        for (uint256 gas = 2_000; gas < 140_000; gas += 200) {
            vm.cool(address(coordinator));
            try coordinator.refund{gas: gas}(r) {
                vm.assertEq(coordinator.pinnedBlockHash(n), hash, "refunded without a pin");
                vm.revertToState(snapshot);
                once = true;
            } catch {}
        }
        vm.assertTrue(once, "never refunded");
    }

    // ----------------------------------------------------------------

    /// @dev All paths that need the hash have the right one.
    function _assertServedAt(uint256 at) private {
        vm.roll(at);
        Manner memory m = world.manner();
        m.blockHash = hash;
        IVRFCoordinator.Group memory g = answer(r, m);

        (, uint256[] memory words) =
            coordinator.verifyAnswer(r, g.answer.px, uint8(g.answer.terms), g.answer.proof, g.witnesses);
        vm.assertEq(words, world.wordsOf(r, g), "words of the view");
        vm.assertEq(coordinator.blockHashOf(n), hash, "hash");
        (, IVRFCoordinator.PendingReason reason,) = coordinator.explain(r);
        vm.assertEq(uint256(reason), uint256(IVRFCoordinator.PendingReason.AwaitingAnswer), "reason");

        uint256 snapshot = vm.snapshotState();
        settle(g);
        assertWords(puppet, r, g);
        vm.revertToState(snapshot);
        coordinator.pinBlockHash(n);
        vm.assertEq(coordinator.pinnedBlockHash(n), hash, "pinned");
    }

    /// @dev No path goes on: neither with the true hash nor with zero, for which everybody knows the input in advance.
    function _assertGoneAt(uint256 at) private {
        vm.roll(at);
        for (uint256 i = 0; i < 2; ++i) {
            bytes32 alpha = i == 0 ? world.alphaOf(r, hash) : _alphaOfZero();
            IVRFCoordinator.Group memory g = world.answerTo(alpha, list(r), world.manner());
            assertSkippedGroup(g, IVRFCoordinator.SkipReason.BlockHashUnavailable, n);
            vm.expectRevert(abi.encodeWithSelector(IVRFCoordinator.BlockHashNotAvailable.selector, n));
            coordinator.verifyAnswer(r, g.answer.px, uint8(g.answer.terms), g.answer.proof, g.witnesses);
        }
        vm.assertEq(puppet.count(), 0, "callbacks");
        vm.assertEq(coordinator.blockHashOf(n), bytes32(0), "hash");
        (, IVRFCoordinator.PendingReason reason,) = coordinator.explain(r);
        vm.assertEq(uint256(reason), uint256(IVRFCoordinator.PendingReason.BlockHashUnavailable), "reason");
        _assertNotPinnable(n);
        vm.assertEq(coordinator.pinnedBlockHash(n), bytes32(0), "pinned");
    }

    /// @dev alphaOf takes a zero for "as the chain says".
    function _alphaOfZero() private view returns (bytes32) {
        return keccak256(
            abi.encode(
                keccak256("veritee/randomness/v1/alpha"),
                block.chainid,
                address(coordinator),
                r.keyHash,
                n,
                uint256(1),
                bytes32(0)
            )
        );
    }

    function _assertNotPinnable(uint256 block_) private {
        vm.expectRevert(abi.encodeWithSelector(IVRFCoordinator.BlockHashNotAvailable.selector, block_));
        coordinator.pinBlockHash(block_);
    }

    /// @dev The history contract, with this block's hash as the system call of the next block stored it.
    function _withHistory() private {
        vm.etch(HISTORY, HISTORY_CODE);
        vm.roll(n + 1);
        _systemCall(hash);
    }

    function _systemCall(bytes32 parentHash) private {
        vm.prank(SYSTEM);
        (bool ok,) = HISTORY.call(abi.encode(parentHash));
        vm.assertTrue(ok, "system call");
    }

    /// @dev PUSH32 word, PUSH0, MSTORE, PUSH1 length, PUSH0, RETURN.
    function _etchReturning(bytes32 word, uint8 length) private {
        vm.etch(HISTORY, abi.encodePacked(hex"7f", word, hex"5f5260", length, hex"5ff3"));
    }

    /// @dev By a contract of its own, at run time: PUSH0, CALLDATALOAD, BLOCKHASH, PUSH0, MSTORE, PUSH1 32, PUSH0, RETURN.
    function _opcode(uint256 block_) private returns (bytes32) {
        address reader = named("block hash reader");
        vm.etch(reader, hex"5f35405f5260205ff3");
        (, bytes memory out) = reader.staticcall(abi.encode(block_));
        return abi.decode(out, (bytes32));
    }
}
