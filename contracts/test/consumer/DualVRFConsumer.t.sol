// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {ECVRFProver} from "../../dev/ECVRFProver.sol";
import {LocalRegistry} from "../../dev/LocalRegistry.sol";
import {DualVRFConsumer} from "../../vrf/DualVRFConsumer.sol";
import {ECVRF} from "../../vrf/ECVRF.sol";
import {IVRFCoordinator} from "../../vrf/interfaces/IVRFCoordinator.sol";
import {VRFConsumer} from "../../vrf/VRFConsumer.sol";
import {ConsumerTest} from "./ConsumerTest.sol";

contract Drawer is DualVRFConsumer {
    constructor(IVRFCoordinator coordinator_) VRFConsumer(coordinator_) {}

    function draw(uint256 account, bytes32 first, bytes32 second, uint16 firstWords, uint16 secondWords)
        external
        returns (bytes32)
    {
        return _requestDraw(params(account, first, firstWords), params(account, second, secondWords));
    }

    function params(uint256 account, bytes32 keyLine, uint16 words)
        private
        pure
        returns (IVRFCoordinator.RandomnessParams memory)
    {
        return IVRFCoordinator.RandomnessParams({
            keyLine: keyLine,
            account: account,
            maxGasPrice: 100 gwei,
            callbackGasLimit: callbackGas(words),
            numWords: words,
            confirmations: 3,
            input: ""
        });
    }
}

contract DualVRFConsumerTest is ConsumerTest {
    uint256 private constant SECOND_SECRET = 4321;
    address private constant SECOND_APP = address(0xA995);
    bytes32 private constant SECOND_LINE = bytes32(bytes20(SECOND_APP)) | bytes32(uint256(1));

    Drawer private drawer;
    uint256 private px;
    uint8 private parity;

    function setUp() public override {
        super.setUp();
        drawer = new Drawer(coordinator);
        coordinator.addConsumer(account, address(drawer));

        // A second app with a key of its own.
        (px, parity) = ECVRFProver.publicKey(SECOND_SECRET);
        bytes32 input = coordinator.possessionInput(SECOND_LINE, ECVRF.keyHash(px, parity));
        (ECVRF.Proof memory possession, uint256[] memory witnesses) = ECVRFProver.prove(SECOND_SECRET, input, 0);
        LocalRegistry registry = veritee.registry();
        vm.prank(address(veritee));
        registry.confirm(address(0xBEEF), SECOND_APP, uint64(vm.getBlockTimestamp() + 1 days));
        vm.prank(SECOND_APP);
        coordinator.announceKey(SECOND_LINE, px, parity, possession, witnesses);
    }

    function test_drawnWords_bothAnswered_areTheHashesOfBoth() public {
        bytes32 first = drawer.draw(account, keyLine, SECOND_LINE, 2, 2);
        bytes32 second = drawer.secondRequest(first);
        assertTrue(drawer.openRequests() == 2 && !drawer.isDrawn(first), "drawn at once");

        answerAllowingFailures();
        assertTrue(drawer.isAnswered(first) && !drawer.isDrawn(first), "one half is a draw");
        assertEq(drawer.openRequests(), 1, "open requests");
        vm.expectRevert(abi.encodeWithSelector(VRFConsumer.NotAnswered.selector, second));
        drawer.drawnWords(first);

        bring(second);
        assertTrue(drawer.isDrawn(first), "not drawn");
        assertEq(drawer.openRequests(), 0, "open requests");
        uint256[] memory a = drawer.wordsOf(first);
        uint256[] memory b = drawer.wordsOf(second);
        uint256[] memory words = drawer.drawnWords(first);
        assertEq(words.length, 2, "number of words");
        for (uint256 i = 0; i < 2; ++i) {
            assertEq(words[i], uint256(keccak256(bytes.concat(bytes32(a[i]), bytes32(b[i])))), "word");
        }
    }

    function test_drawnWords_idOfTheSecondHalf_reverts() public {
        bytes32 second = drawer.secondRequest(drawer.draw(account, keyLine, SECOND_LINE, 1, 1));
        answerAllowingFailures();
        bring(second);

        assertTrue(!drawer.isDrawn(second), "the second half is a draw");
        vm.expectRevert(abi.encodeWithSelector(VRFConsumer.NotAnswered.selector, bytes32(0)));
        drawer.drawnWords(second);
    }

    function test_requestDraw_twoPurposesOfOneApp_reverts() public {
        vm.expectRevert(abi.encodeWithSelector(DualVRFConsumer.SameApp.selector, address(veritee)));
        drawer.draw(account, keyLine, keyLine ^ bytes32(uint256(3)), 1, 1);
    }

    function test_requestDraw_differentWordCounts_reverts() public {
        vm.expectRevert(abi.encodeWithSelector(DualVRFConsumer.DifferentWordCounts.selector, 1, 2));
        drawer.draw(account, keyLine, SECOND_LINE, 1, 2);
    }

    function bring(bytes32 id) private {
        IVRFCoordinator.Request memory request = requestOf(id);
        bytes32 alpha = veritee.prover().alphaOf(coordinator, request);
        (ECVRF.Proof memory proof, uint256[] memory witnesses) = ECVRFProver.prove(SECOND_SECRET, alpha, 0);
        drawer.bringAnswer(request, px, parity, proof, witnesses);
    }
}
