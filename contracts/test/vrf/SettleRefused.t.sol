// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {IEnclaveRegistry} from "../../attestation/IEnclaveRegistry.sol";
import {ECVRF} from "../../vrf/ECVRF.sol";
import {IVRFCoordinator} from "../../vrf/interfaces/IVRFCoordinator.sol";
import {IProver} from "./Deployed.sol";
import {VRFTest} from "./VRFTest.sol";
import {
    APP,
    Ask,
    INSTANCE_SECRET,
    Manner,
    OTHER_APP,
    OWNER,
    RELAYER,
    SETTLER_BLOCKS,
    STRANGER,
    VRF_SECRET
} from "./World.sol";

/// @dev Every reason for which an answer is left out, at its boundary. What was left out stays open and is delivered later.
contract SettleRefusedTest is VRFTest {
    uint256 private constant N = ECVRF.N;

    IVRFCoordinator.Request private r;

    function setUp() public override {
        super.setUp();
        r = ask();
        mature(r);
    }

    /// @dev Whatever the test left out, an honest answer delivers.
    modifier stillAnswerable() {
        _;
        assertStatus(r, IVRFCoordinator.RequestStatus.Pending);
        vm.assertEq(puppet.count(), 0, "callbacks");
        IVRFCoordinator.Group memory g = answer(r);
        settle(g);
        assertWords(puppet, r, g);
    }

    // ---------------------------------------------------------------- time

    function test_settle_lastSecondOfTheAnswer_delivers() public {
        Manner memory m = world.manner();
        IVRFCoordinator.Group memory g = answer(r, m);
        vm.warp(m.notAfter);
        settle(g);
        assertWords(puppet, r, g);
    }

    function test_settle_secondAfterTheAnswer_isExpired() public stillAnswerable {
        Manner memory m = world.manner();
        IVRFCoordinator.Group memory g = answer(r, m);
        vm.warp(m.notAfter + 1);
        assertSkippedGroup(g, IVRFCoordinator.SkipReason.AnswerExpired, m.notAfter);
    }

    function test_settle_answerProlonged_signatureFails() public stillAnswerable {
        Manner memory m = world.manner();
        IVRFCoordinator.Group memory g = answer(r, m);
        vm.warp(m.notAfter + 1);
        g.answer.terms += uint256(10) << 72;
        _assertNotAuthorized(g);
    }

    // ---------------------------------------------------------------- settler

    function test_settle_namedSettler_settlesAtOnce() public {
        Manner memory m = world.manner();
        m.settler = RELAYER;
        IVRFCoordinator.Group memory g = answer(r, m);
        settle(g);
        assertWords(puppet, r, g);
    }

    function test_settle_otherThanTheSettler_waitsForTheWindowsEnd() public {
        Manner memory m = world.manner();
        m.settler = STRANGER;
        IVRFCoordinator.Group memory g = answer(r, m);
        uint256 matureAt = height();
        assertSkippedGroup(g, IVRFCoordinator.SkipReason.NotSettler, uint160(STRANGER));
        vm.roll(matureAt + SETTLER_BLOCKS - 1);
        assertSkippedGroup(g, IVRFCoordinator.SkipReason.NotSettler, uint160(STRANGER));
        assertStatus(r, IVRFCoordinator.RequestStatus.Pending);
        vm.roll(matureAt + SETTLER_BLOCKS);
        settle(g);
        assertWords(puppet, r, g);
    }

    /// @dev The caller in the settler's place, which saves calldata: the signature then fits that caller alone.
    function test_settle_callerIsSettler_fitsTheSignedSettlerAlone() public {
        Manner memory m = world.manner();
        m.settler = RELAYER;
        IVRFCoordinator.Group memory g = answer(r, m);
        g.answer.settler = address(0);
        g.answer.terms |= 1 << 136;
        for (uint256 i = 0; i < 2; ++i) {
            vm.prank(STRANGER);
            coordinator.settle(list(g));
            assertStatus(r, IVRFCoordinator.RequestStatus.Pending);
            vm.roll(height() + SETTLER_BLOCKS);
        }
        // whatever stands in the settler's place doesn't count then
        g.answer.settler = STRANGER;
        settle(g);
        assertWords(puppet, r, g);
    }

    /// @dev An answer that names nobody can't be turned into one's own.
    function test_settle_callerIsSettlerOfAnAnswerForAnybody_signatureFails() public stillAnswerable {
        IVRFCoordinator.Group memory g = answer(r);
        g.answer.terms |= 1 << 136;
        _assertNotAuthorized(g);
    }

    function test_settle_settlerChangedByOthers_signatureFails() public stillAnswerable {
        Manner memory m = world.manner();
        m.settler = STRANGER;
        IVRFCoordinator.Group memory g = answer(r, m);
        g.answer.settler = RELAYER;
        _assertNotAuthorized(g);
        g.answer.settler = address(0);
        _assertNotAuthorized(g);
    }

    function test_settle_payeeChangedByOthers_signatureFails() public stillAnswerable {
        IVRFCoordinator.Group memory g = answer(r, paid());
        uint32 thief = coordinator.registerPayee(STRANGER);
        g.answer.terms = g.answer.terms ^ uint256(payee) << 40 ^ uint256(thief) << 40;
        _assertNotAuthorized(g);
    }

    // ---------------------------------------------------------------- signer

    function test_settle_signerUnknown_isSkippedWithItsAddress() public stillAnswerable {
        Manner memory m = world.manner();
        m.instance = 0xbad;
        assertSkippedGroup(answer(r, m), IVRFCoordinator.SkipReason.SignerNotAuthorized, uint160(vm.addr(m.instance)));
    }

    function test_settle_signerRevoked_isSkippedAndAnotherInstanceAnswers() public {
        IVRFCoordinator.Group memory g = answer(r);
        world.revoke(INSTANCE_SECRET);
        assertSkippedGroup(g, IVRFCoordinator.SkipReason.SignerNotAuthorized, uint160(vm.addr(INSTANCE_SECRET)));

        world.confirm(0x2222, APP, uint64(vm.getBlockTimestamp() + 1));
        Manner memory m = world.manner();
        m.instance = 0x2222;
        IVRFCoordinator.Group memory second = answer(r, m);
        settle(second);
        assertWords(puppet, r, g);
    }

    function test_settle_lastSecondOfTheLease_delivers() public {
        uint256 leaseEnd = registry.instances(vm.addr(INSTANCE_SECRET)).leaseEnd;
        vm.warp(leaseEnd);
        IVRFCoordinator.Group memory g = answer(r);
        settle(g);
        assertWords(puppet, r, g);
    }

    function test_settle_secondAfterTheLease_isSkipped() public {
        uint256 leaseEnd = registry.instances(vm.addr(INSTANCE_SECRET)).leaseEnd;
        vm.warp(leaseEnd + 1);
        assertSkippedGroup(answer(r), IVRFCoordinator.SkipReason.SignerNotAuthorized, uint160(vm.addr(INSTANCE_SECRET)));
        // a new lease, and the word is delivered
        world.confirm(INSTANCE_SECRET, APP, uint64(leaseEnd + 2));
        IVRFCoordinator.Group memory g = answer(r);
        settle(g);
        assertWords(puppet, r, g);
    }

    function test_settle_instanceOfAnotherApp_isSkipped() public stillAnswerable {
        Manner memory m = world.manner();
        m.instance = 0x3333;
        world.confirm(m.instance, OTHER_APP, uint64(vm.getBlockTimestamp() + 1 days));
        assertSkippedGroup(answer(r, m), IVRFCoordinator.SkipReason.SignerNotAuthorized, uint160(vm.addr(m.instance)));
    }

    function test_settle_otherPolicyVersion_isSkipped() public stillAnswerable {
        Manner memory m = world.manner();
        m.policyVersion = 1;
        _assertNotAuthorized(answer(r, m));
    }

    function test_settle_policyAdvanced_oldAnswersAreSkippedAndNewOnesDeliver() public stillAnswerable {
        IVRFCoordinator.Group memory g = answer(r);
        vm.prank(APP);
        registry.setPolicy(IEnclaveRegistry.Policy(1, 0, 0, false));
        assertSkippedGroup(g, IVRFCoordinator.SkipReason.SignerNotAuthorized, uint160(vm.addr(INSTANCE_SECRET)));
        // another app's policy is nothing to us
        vm.prank(OTHER_APP);
        registry.setPolicy(IEnclaveRegistry.Policy(1, 0, 0, false));
    }

    /// @dev An answer under another line of the same app, or of another app: the request named its own.
    function test_settle_otherKeyLine_nothingIsOpen() public stillAnswerable {
        IVRFCoordinator.Group memory g = answer(r);
        g.answer.keyLine = world.lineOf(APP, 2);
        assertSkippedGroup(g, IVRFCoordinator.SkipReason.NothingOpen, 0);
        g.answer.keyLine = world.lineOf(OTHER_APP, 1);
        assertSkippedGroup(g, IVRFCoordinator.SkipReason.NothingOpen, 0);
        g.answer.keyLine = 0;
        assertSkippedGroup(g, IVRFCoordinator.SkipReason.NothingOpen, 0);
    }

    /// @dev A registry that fails, or answers in another form: nobody is authorized, and other groups go on.
    function test_settle_registryInTrouble_isSkipped() public {
        bytes memory code = address(registry).code;
        bytes[6] memory troubles = [
            // no code, revert, invalid
            bytes(""),
            hex"5f5ffd",
            hex"fe",
            // returns 1 in 31 bytes, 1 and 32 bytes more, and 2
            hex"60015f52601f6001f3",
            hex"60015f5260405ff3",
            hex"60025f5260205ff3"
        ];
        IVRFCoordinator.Group memory g = answer(r);
        for (uint256 i = 0; i < troubles.length; ++i) {
            vm.etch(address(registry), troubles[i]);
            vm.expectEmit(address(coordinator));
            emit IVRFCoordinator.GroupSkipped(
                0, IVRFCoordinator.SkipReason.SignerNotAuthorized, uint160(vm.addr(INSTANCE_SECRET))
            );
            coordinator.settle{gas: 1_000_000}(list(g));
            assertStatus(r, IVRFCoordinator.RequestStatus.Pending);
        }
        vm.etch(address(registry), code);
        settle(g);
        assertWords(puppet, r, g);
    }

    // ---------------------------------------------------------------- signature

    /// @dev In the compact form nearly every high s would reach into the parity's bit; the few that don't are refused.
    function test_settle_highS_isBadSignature() public stillAnswerable {
        IVRFCoordinator.Group memory g = answer(r);
        bytes32 good = g.answer.vs;
        uint256 odd = uint256(g.answer.vs) >> 255 << 255;
        g.answer.vs = bytes32(odd | (N / 2 + 1));
        assertSkippedGroup(g, IVRFCoordinator.SkipReason.BadSignature, 0);
        g.answer.vs = bytes32(odd | type(uint256).max >> 1);
        assertSkippedGroup(g, IVRFCoordinator.SkipReason.BadSignature, 0);
        // the other signature of the same message
        unchecked {
            g.answer.vs = bytes32((N - (uint256(good) & type(uint256).max >> 1)) ^ odd ^ 1 << 255);
        }
        _assertNotAuthorized(g);
    }

    function test_settle_noSignature_isBadSignature() public stillAnswerable {
        IVRFCoordinator.Group memory g = answer(r);
        bytes32 r_ = g.answer.r;
        (g.answer.r, g.answer.vs) = (0, 0);
        assertSkippedGroup(g, IVRFCoordinator.SkipReason.BadSignature, 0);
        g.answer.r = r_;
        assertSkippedGroup(g, IVRFCoordinator.SkipReason.BadSignature, 0);
        g.answer.r = bytes32(N);
        g.answer.vs = bytes32(uint256(1));
        assertSkippedGroup(g, IVRFCoordinator.SkipReason.BadSignature, 0);
    }

    /// @dev Any flipped bit of the signature or of what is signed: nobody with a lease has signed that.
    function testFuzz_settle_flippedBit_isNotSettled(uint256 bit, uint256 which) public {
        IVRFCoordinator.Group memory g = answer(r, paid());
        uint256 flip = 1 << (bit % 256);
        which %= 4;
        if (which == 0) g.answer.r ^= bytes32(flip);
        if (which == 1) g.answer.vs ^= bytes32(flip);
        if (which == 2) g.answer.settler = address(uint160(1 << (bit % 160)));
        if (which == 3) g.answer.terms ^= 1 << (bit % 136);
        vm.roll(height() + SETTLER_BLOCKS);
        settle(g);
        assertStatus(r, IVRFCoordinator.RequestStatus.Pending);
    }

    /// @dev A signature over another group's answer fits nothing here.
    function test_settle_signatureOfAnotherBlocksAnswer_isRefused() public stillAnswerable {
        IVRFCoordinator.Request memory other = ask();
        mature(other);
        IVRFCoordinator.Group memory g = answer(r);
        IVRFCoordinator.Group memory o = answer(other);
        (g.answer.r, g.answer.vs) = (o.answer.r, o.answer.vs);
        _assertNotAuthorized(g);
    }

    function test_settle_answerForAnotherChain_isRefused() public {
        vm.chainId(1);
        IVRFCoordinator.Group memory g = answer(r);
        vm.chainId(31337);
        // ids and inputs differ by chain, and so do signatures
        g.items = answer(r).items;
        assertSkippedGroup(g, IVRFCoordinator.SkipReason.BadProof, uint256(ECVRF.Code.Witness));
        IVRFCoordinator.Group memory good = answer(r);
        bytes32 alpha = world.alphaOf(r, 0);
        vm.chainId(1);
        good.answer = world.sign(good.answer, r.keyHash, alpha, INSTANCE_SECRET);
        vm.chainId(31337);
        _assertNotAuthorized(good);
    }

    // ---------------------------------------------------------------- proof

    function test_settle_badProof_isSkippedWithTheCode() public stillAnswerable {
        IVRFCoordinator.Group memory g = answer(r);
        g.witnesses = new uint256[](0);
        assertSkippedGroup(g, IVRFCoordinator.SkipReason.BadProof, uint256(ECVRF.Code.WitnessCount));
        g.witnesses = new uint256[](256);
        assertSkippedGroup(g, IVRFCoordinator.SkipReason.BadProof, uint256(ECVRF.Code.WitnessCount));
        g = answer(r);
        g.answer.proof.gy ^= 1;
        assertSkippedGroup(g, IVRFCoordinator.SkipReason.BadProof, uint256(ECVRF.Code.GammaNotOnCurve));
        g = answer(r);
        g.answer.proof.wy = ECVRF.P - g.answer.proof.wy;
        assertSkippedGroup(g, IVRFCoordinator.SkipReason.BadProof, uint256(ECVRF.Code.W));
        g = answer(r);
        g.answer.proof.slope = 1;
        assertSkippedGroup(g, IVRFCoordinator.SkipReason.BadProof, uint256(ECVRF.Code.Sum));
    }

    /// @dev A worker with a lease and the app's name, but another key: it can choose the key, so it must not count.
    function test_settle_proofUnderAnUnregisteredKey_nothingIsOpen() public stillAnswerable {
        IVRFCoordinator.Request memory other = r;
        (,, other.keyHash) = world.keyOf(0xdeadbeef);
        IVRFCoordinator.Group memory g = world.answerAs(list(other), world.manner());
        assertSkippedGroup(g, IVRFCoordinator.SkipReason.NothingOpen, 0);
    }

    /// @dev The right key hash can't be had with another px or parity.
    function test_settle_otherParity_nothingIsOpen() public stillAnswerable {
        IVRFCoordinator.Group memory g = answer(r);
        g.answer.terms ^= 1;
        assertSkippedGroup(g, IVRFCoordinator.SkipReason.NothingOpen, 0);
        g.answer.terms ^= 3;
        assertSkippedGroup(g, IVRFCoordinator.SkipReason.NothingOpen, 0);
        g = answer(r);
        g.answer.px ^= 1;
        assertSkippedGroup(g, IVRFCoordinator.SkipReason.NothingOpen, 0);
    }

    /// @dev A proof for the input of the next block, or under a guess of the block's hash.
    function testFuzz_settle_otherBlockHash_isBadProof(bytes32 guess) public stillAnswerable {
        vm.assume(guess != blockhash(r.terms.blockNumber()) && guess != 0);
        Manner memory m = world.manner();
        m.blockHash = guess;
        IVRFCoordinator.Group memory g = answer(r, m);
        settle(g);
        assertStatus(r, IVRFCoordinator.RequestStatus.Pending);
    }

    function test_settle_answerByTheWrongSecretsProof_isRefused() public stillAnswerable {
        IVRFCoordinator.Group memory g = answer(r);
        IProver prover = world.prover();
        (g.answer.proof, g.witnesses) = prover.prove(0xbeef, world.alphaOf(r, 0), 0);
        settle(g);
        assertStatus(r, IVRFCoordinator.RequestStatus.Pending);
        (g.answer.proof, g.witnesses) = prover.prove(VRF_SECRET, keccak256("another input"), 0);
        settle(g);
    }

    function _assertNotAuthorized(IVRFCoordinator.Group memory g) private {
        uint256 before = puppet.count();
        settle(g);
        vm.assertEq(puppet.count(), before, "callbacks");
        assertStatus(r, IVRFCoordinator.RequestStatus.Pending);
    }
}
