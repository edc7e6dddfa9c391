// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {ECVRF} from "../../vrf/ECVRF.sol";
import {Test} from "../Test.sol";
import {IProver} from "./Deployed.sol";

/// @dev The verifier against the prover: what is proven is accepted, to one output; whatever else is refused.
contract ECVRFTest is Test {
    uint256 private constant P = ECVRF.P;
    uint256 private constant N = ECVRF.N;

    /// @dev What the verifier is given.
    struct Case {
        uint256 px;
        uint8 parity;
        bytes32 alpha;
        ECVRF.Proof proof;
        uint256[] witnesses;
    }

    IProver private prover;

    function setUp() public {
        prover = IProver(vm.deployCode("Prover.sol:Prover"));
    }

    // ---------------------------------------------------------------- completeness and uniqueness

    /// forge-config: default.fuzz.runs = 64
    function testFuzz_verify_provenInput_isAcceptedToOneOutput(uint256 secret, bytes32 alpha, uint256 salt)
        public
        view
    {
        Case memory a = _prove(_secret(secret), alpha, salt);
        Case memory b = _prove(_secret(secret), alpha, uint256(keccak256(abi.encode(salt))));
        vm.assertNotEq(b.proof.c, a.proof.c, "nonces");
        bytes32 beta = _accepted(a);
        vm.assertEq(_accepted(b), beta, "outputs of two proofs");
        bytes32 tag = keccak256("veritee/ecvrf/secp256k1/v1/output");
        vm.assertEq(beta, keccak256(abi.encode(tag, a.proof.gx, a.proof.gy)), "output isn't the hash of Gamma");
    }

    /// @dev Memory as other code left it, the free pointer at any place: the same answer, and nothing of others overwritten.
    function testFuzz_verify_dirtyMemory_sameAnswer(uint256 secret, bytes32 filler, uint256 offset, uint256 flip)
        public
        view
    {
        Case memory a = _prove(_secret(secret), keccak256(abi.encode(flip)), 0);
        offset = bound(offset, 0, 2_000);
        if (flip % 3 == 0) a.proof.c ^= 1 << flip % 256;
        if (flip % 3 == 1) a.witnesses[flip % a.witnesses.length] ^= 1 << flip % 256;
        _assertSameInDirtyMemory(a, filler, offset);
    }

    // ---------------------------------------------------------------- soundness against mutation

    /// @dev Any one word of anything changed to anything.
    function testFuzz_verify_oneWordChanged_isRefused(uint256 secret, bytes32 alpha, uint256 which, uint256 seed)
        public
        view
    {
        Case memory a = _prove(_secret(secret), alpha, 0);
        which %= 9 + a.witnesses.length;
        uint256 before = _word(a, which);
        uint256 word = _mutant(before, seed);
        vm.assume(word != before);
        _set(a, which, word);
        _refused(a);
    }

    /// forge-config: default.fuzz.runs = 64
    function testFuzz_verify_otherParity_isRefused(uint256 secret, bytes32 alpha, uint8 parity) public view {
        Case memory a = _prove(_secret(secret), alpha, 0);
        vm.assume(parity != a.parity);
        a.parity = parity;
        _refused(a);
    }

    /// forge-config: default.fuzz.runs = 64
    function testFuzz_verify_witnessesAddedOrLeftOut_isRefused(bytes32 alpha, uint256 at, uint256 extra) public view {
        Case memory a = _prove(0x1234567, alpha, 0);
        uint256[] memory witnesses = a.witnesses;
        at %= witnesses.length;
        uint256[] memory fewer = new uint256[](witnesses.length - 1);
        uint256[] memory more = new uint256[](witnesses.length + 1);
        for (uint256 i = 0; i < witnesses.length; ++i) {
            if (i != at) fewer[i < at ? i : i - 1] = witnesses[i];
            more[i < at ? i : i + 1] = witnesses[i];
        }
        more[at] = extra;
        a.witnesses = fewer;
        _refused(a, fewer.length == 0 ? ECVRF.Code.WitnessCount : ECVRF.Code.Witness);
        a.witnesses = more;
        _refused(a, ECVRF.Code.Witness);
    }

    /// @dev With the proof of another secret.
    /// forge-config: default.fuzz.runs = 64
    function testFuzz_verify_anotherKeysProof_isRefused(uint256 a, uint256 b, bytes32 alpha) public view {
        Case memory mine = _prove(_secret(a), alpha, 0);
        Case memory other = _prove(_secret(b), alpha, 0);
        vm.assume(mine.px != other.px);
        (mine.proof, mine.witnesses) = (other.proof, other.witnesses);
        _refused(mine);
    }

    // ---------------------------------------------------------------- each check alone

    function test_verify_scalarsOutOfRange_areRefused() public view {
        uint256[10] memory words = [0, N, N + 1, type(uint256).max, 0, N, P, P + 1, type(uint256).max, N];
        for (uint256 i = 0; i < words.length; ++i) {
            Case memory a = _prove(77, "alpha", 0);
            ECVRF.Proof memory bad = a.proof;
            // t four times, c twice, the slope three times
            if (i < 4) bad.t = words[i];
            else if (i < 6) bad.c = words[i];
            else if (i < 9) bad.slope = words[i];
            else (bad.t, bad.c) = (0, 0);
            _refused(a, ECVRF.Code.Scalar);
        }
    }

    /// @dev c·t is zero modulo 2^256 and not modulo N: no reason to refuse either as a scalar.
    function test_verify_scalarsWhoseProductIsAPowerOfTwo_areNoBadScalars() public view {
        Case memory a = _prove(77, "alpha", 0);
        ECVRF.Proof memory proof = a.proof;
        (proof.c, proof.t) = (1 << 128, 1 << 128);
        _refused(a, ECVRF.Code.W);
    }

    function test_verify_gammaOffTheCurve_isRefused() public view {
        Case memory a = _prove(77, "alpha", 0);
        ECVRF.Proof memory proof = a.proof;
        uint256 gy = proof.gy;
        proof.gy = gy + 1;
        _refused(a, ECVRF.Code.GammaNotOnCurve);
        proof.gy = 0;
        _refused(a, ECVRF.Code.GammaNotOnCurve);
        (proof.gx, proof.gy) = (0, 0);
        _refused(a, ECVRF.Code.GammaNotOnCurve);
        // the point (1, y) with its coordinates beyond P
        uint256 y = prover.power(8, (P + 1) / 4, P);
        (proof.gx, proof.gy) = (1 + P, y);
        _refused(a, ECVRF.Code.GammaNotOnCurve);
        (proof.gx, proof.gy) = (1, y);
        _refused(a, ECVRF.Code.Sum);
    }

    function test_verify_wOffTheCurve_isRefused() public view {
        Case memory a = _prove(77, "alpha", 0);
        ECVRF.Proof memory proof = a.proof;
        uint256 wy = proof.wy;
        proof.wy = wy + 1;
        _refused(a, ECVRF.Code.WNotOnCurve);
        uint256 y = prover.power(8, (P + 1) / 4, P);
        (proof.wx, proof.wy) = (1 + P, y);
        _refused(a, ECVRF.Code.WNotOnCurve);
        // on the curve, and not t·H
        (proof.wx, proof.wy) = (1, y);
        _refused(a, ECVRF.Code.W);
    }

    /// @dev W = Gamma has no chord. W = −Gamma has no sum, but then U is no point either, which is found first.
    function test_verify_wIsGammaOrItsNegative_isRefused() public view {
        Case memory a = _prove(77, "alpha", 0);
        ECVRF.Proof memory proof = a.proof;
        // Gamma = 77·H, so t = 77 makes W of it
        (proof.t, proof.wx, proof.wy) = (77, proof.gx, proof.gy);
        _refused(a, ECVRF.Code.Sum);
        proof.slope = 0;
        _refused(a, ECVRF.Code.Sum);
        (proof.t, proof.wy) = (N - 77, P - proof.gy);
        _refused(a, ECVRF.Code.U);
    }

    function test_verify_witnessCount_isBounded() public view {
        Case memory a = _prove(77, "alpha", 0);
        a.witnesses = new uint256[](0);
        _refused(a, ECVRF.Code.WitnessCount);
        a.witnesses = new uint256[](256);
        _refused(a, ECVRF.Code.WitnessCount);
        a.witnesses = new uint256[](255);
        _refused(a, ECVRF.Code.Witness);
    }

    // ---------------------------------------------------------------- hash to curve

    /// @dev Every abscissa below N is a hit or a miss, with exactly one witness, which is even.
    function testFuzz_candidate_anyX_hasOneWitness(uint256 x, uint256 other) public view {
        x = x % 4 == 0 ? bound(x, N - 1_000, N - 1) : x % N;
        uint256 cubic = addmod(mulmod(mulmod(x, x, P), x, P), 7, P);
        uint256 root = prover.power(cubic, (P + 1) / 4, P);
        if (root & 1 == 1) root = P - root;
        bool hit = mulmod(root, root, P) == cubic;
        vm.assertEq(
            uint256(prover.candidate(x, root)), uint256(hit ? ECVRF.Candidate.Hit : ECVRF.Candidate.Miss), "even root"
        );
        vm.assertEq(uint256(prover.candidate(x, P - root)), uint256(ECVRF.Candidate.Bad), "odd root");
        vm.assertEq(uint256(prover.candidate(x, 0)), uint256(ECVRF.Candidate.Bad), "no root");
        if (other == root || other == P - root) return;
        vm.assertEq(uint256(prover.candidate(x, other)), uint256(ECVRF.Candidate.Bad), "another word");
    }

    function testFuzz_candidate_xOfNOrMore_isAMissWithWitnessZero(uint256 x, uint256 witness) public view {
        x = bound(x, N, type(uint256).max);
        vm.assertEq(uint256(prover.candidate(x, 0)), uint256(ECVRF.Candidate.Miss), "zero");
        if (witness == 0) witness = 2;
        vm.assertEq(uint256(prover.candidate(x, witness)), uint256(ECVRF.Candidate.Bad), "not zero");
    }

    function test_candidate_bounds() public view {
        vm.assertEq(uint256(prover.candidate(N, 0)), uint256(ECVRF.Candidate.Miss), "N");
        vm.assertEq(uint256(prover.candidate(N - 1, 0)), uint256(ECVRF.Candidate.Bad), "N - 1");
        // 1: 8 is a square
        uint256 root = prover.power(8, (P + 1) / 4, P);
        if (root & 1 == 1) root = P - root;
        vm.assertEq(uint256(prover.candidate(1, root)), uint256(ECVRF.Candidate.Hit), "1");
        vm.assertEq(uint256(prover.candidate(1, P)), uint256(ECVRF.Candidate.Bad), "witness P");
        vm.assertEq(uint256(prover.candidate(1, P + 1)), uint256(ECVRF.Candidate.Bad), "witness P + 1");
    }

    // ---------------------------------------------------------------- keys

    function testFuzz_publicKey_ofAnySecret_isUsable(uint256 secret) public view {
        secret = _secret(secret);
        (uint256 px, uint8 parity) = prover.publicKey(secret);
        vm.assertTrue(prover.isPublicKey(px, parity), "own parity");
        vm.assertTrue(prover.isPublicKey(px, 1 - parity), "the other parity");
        vm.assertTrue(!prover.isPublicKey(px, parity + 2), "no parity");
        (uint256 nx, uint8 other) = prover.publicKey(N - secret);
        vm.assertEq(nx, px, "abscissa of the negative");
        vm.assertEq(other, 1 - parity, "parity of the negative");
    }

    function testFuzz_isPublicKey_anyX_isOnTheCurveOrRefused(uint256 px, uint8 parity) public view {
        uint256 cubic = addmod(mulmod(mulmod(px, px, P), px, P), 7, P);
        uint256 root = prover.power(cubic, (P + 1) / 4, P);
        bool on = px != 0 && px < N && mulmod(root, root, P) == cubic;
        vm.assertTrue(prover.isPublicKey(px, parity % 2) == on, "on the curve");
        if (parity > 1) vm.assertTrue(!prover.isPublicKey(px, parity), "parity");
    }

    function testFuzz_keyHash_differsByKey_andLeavesFortyBits(uint256 px, uint8 parity, uint256 px2, uint8 parity2)
        public
        view
    {
        bytes32 hash = prover.keyHash(px, parity);
        vm.assertEq(uint256(hash) & type(uint40).max, 0, "low bits");
        bytes32 expected = keccak256(abi.encodePacked(keccak256("veritee/ecvrf/secp256k1/v1/key"), px, parity));
        vm.assertEq(uint256(hash) >> 40, uint256(expected) >> 40, "hash");
        if (px != px2 || parity != parity2) vm.assertNotEq(hash, prover.keyHash(px2, parity2), "two keys");
    }

    // ----------------------------------------------------------------

    function _secret(uint256 secret) private pure returns (uint256) {
        return bound(secret, 1, N - 1);
    }

    function _prove(uint256 secret, bytes32 alpha, uint256 salt) private view returns (Case memory a) {
        (a.px, a.parity) = prover.publicKey(secret);
        a.alpha = alpha;
        (a.proof, a.witnesses) = prover.prove(secret, alpha, salt);
    }

    /// @dev From calldata and from memory, which must agree.
    function _verify(Case memory a) private view returns (ECVRF.Code code, bytes32 beta) {
        (code, beta) = prover.verify(a.px, a.parity, a.alpha, a.proof, a.witnesses);
        (ECVRF.Code code2, bytes32 beta2) = prover.verifyMemory(a.px, a.parity, a.alpha, a.proof, a.witnesses);
        vm.assertEq(uint256(code2), uint256(code), "code from memory");
        vm.assertEq(beta2, beta, "output from memory");
    }

    function _accepted(Case memory a) private view returns (bytes32 beta) {
        ECVRF.Code code;
        (code, beta) = _verify(a);
        vm.assertEq(uint256(code), uint256(ECVRF.Code.Valid), "code");
        vm.assertTrue(beta != 0, "output");
    }

    function _refused(Case memory a) private view returns (ECVRF.Code code) {
        bytes32 beta;
        (code, beta) = _verify(a);
        vm.assertTrue(code != ECVRF.Code.Valid, "accepted");
        vm.assertEq(beta, bytes32(0), "output of a refused proof");
    }

    function _refused(Case memory a, ECVRF.Code expected) private view {
        vm.assertEq(uint256(_refused(a)), uint256(expected), "code");
    }

    function _assertSameInDirtyMemory(Case memory a, bytes32 filler, uint256 offset) private view {
        (ECVRF.Code code, bytes32 beta) = _verify(a);
        bytes memory data =
            abi.encodeCall(prover.verifyInDirtyMemory, (a.px, a.parity, a.alpha, a.proof, a.witnesses, filler, offset));
        _assertAnswers(data, abi.encode(code, beta, true));
        data = abi.encodeCall(
            prover.verifyMemoryInDirtyMemory, (a.px, a.parity, a.alpha, a.proof, a.witnesses, filler, offset)
        );
        _assertAnswers(data, abi.encode(code, beta, true));
    }

    function _assertAnswers(bytes memory data, bytes memory expected) private view {
        (bool ok, bytes memory answer) = address(prover).staticcall(data);
        vm.assertTrue(ok, "reverted");
        vm.assertEq(answer, expected, "code, output, and whether others' memory is intact");
    }

    function _word(Case memory a, uint256 which) private pure returns (uint256 word) {
        if (which == 0) return a.px;
        if (which == 1) return uint256(a.alpha);
        if (which >= 9) return a.witnesses[which - 9];
        ECVRF.Proof memory proof = a.proof;
        assembly ("memory-safe") {
            word := mload(add(proof, shl(5, sub(which, 2))))
        }
    }

    /// @dev Neighbours, complements and equals modulo P or N, as well as anything.
    function _mutant(uint256 before, uint256 seed) private pure returns (uint256) {
        unchecked {
            if (seed % 5 == 1) return before ^ 1 << (seed >> 8) % 256;
            if (seed % 5 == 2) return P - before % P;
            if (seed % 5 == 3) return N - before % N;
            if (seed % 5 == 4) return before + (seed % 2 == 0 ? P : N);
            return seed;
        }
    }

    function _set(Case memory a, uint256 which, uint256 word) private pure {
        ECVRF.Proof memory proof = a.proof;
        if (which == 0) a.px = word;
        else if (which == 1) a.alpha = bytes32(word);
        else if (which >= 9) a.witnesses[which - 9] = word;
        else assembly ("memory-safe") { mstore(add(proof, shl(5, sub(which, 2))), word) }
    }
}
