// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

/// @title ECVRF on secp256k1, verified with three ecrecover calls and no modular exponentiation
/// @notice docs/spec/vrf.md holds the construction, the encodings and the security argument; its Go twin is protocol/ecvrf.
/// Both read protocol/vectors/ecvrf.json.
///
/// keyHash          names a public key
/// isPublicKey      whether a key can be used
/// verify           checks a proof and gives the output
/// candidate        judges one hash-to-curve candidate
library ECVRF {
    /// @dev Gamma = sk·H; W = t·H with t = s/c; `slope` is that of the chord from Gamma to W. With it come witnesses, one per
    /// hash-to-curve candidate: the even square root of x³+7 for the last, of −(x³+7) for every earlier one. They are passed
    /// apart, so that the rest has a fixed size.
    struct Proof {
        uint256 gx;
        uint256 gy;
        uint256 wx;
        uint256 wy;
        uint256 c;
        uint256 t;
        uint256 slope;
    }

    /// @notice Why a proof is refused: the first check that fails. The numbers are the same in Go.
    enum Code {
        Valid,
        WitnessCount,
        Witness,
        GammaNotOnCurve,
        WNotOnCurve,
        Scalar,
        U,
        W,
        Sum,
        V,
        Challenge
    }

    /// @notice What a hash-to-curve candidate is, given its witness.
    enum Candidate {
        Hit,
        Miss,
        Bad
    }

    /// @dev The field prime and the group order of secp256k1 (SEC 2, section 2.4.1).
    uint256 internal constant P = 0xFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFEFFFFFC2F;
    uint256 internal constant N = 0xFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFEBAAEDCE6AF48A03BBFD25E8CD0364141;

    bytes32 internal constant TAG_KEY = keccak256("veritee/ecvrf/secp256k1/v1/key");
    bytes32 internal constant TAG_CANDIDATE = keccak256("veritee/ecvrf/secp256k1/v1/candidate");
    bytes32 internal constant TAG_CHALLENGE = keccak256("veritee/ecvrf/secp256k1/v1/challenge");
    bytes32 internal constant TAG_OUTPUT = keccak256("veritee/ecvrf/secp256k1/v1/output");

    /// @dev The low 40 bits of a key hash are zero, so that storage can keep a time beside it in one slot.
    uint256 internal constant KEY_HASH_MASK = ~uint256(type(uint40).max);

    uint256 internal constant MAX_WITNESSES = 255;

    /// @notice The name of a public key: 216 bits of a hash, the low 40 bits zero.
    /// @param px The abscissa.
    /// @param parity The lowest bit of the ordinate.
    function keyHash(uint256 px, uint8 parity) internal pure returns (bytes32 hash) {
        bytes32 tag = TAG_KEY;
        assembly ("memory-safe") {
            let buffer := mload(0x40)
            mstore(buffer, tag)
            mstore(add(buffer, 0x20), px)
            mstore8(add(buffer, 0x40), parity)
            hash := keccak256(buffer, 0x41)
        }
        return bytes32(uint256(hash) & KEY_HASH_MASK);
    }

    /// @notice Whether a key can be used: ecrecover takes only abscissas below the group order, and px must be on the curve.
    function isPublicKey(uint256 px, uint8 parity) internal view returns (bool) {
        if (px == 0 || px >= N || parity > 1) return false;
        // ecrecover(0, R = PK, s = px) is PK itself, and nothing if px has no ordinate.
        return _recover(0, 27 + parity, px, px) != 0;
    }

    /// @notice Verifies a proof from calldata.
    /// @param px The abscissa of a registered key: 0 < px < N, on the curve.
    /// @param parity 0 or 1.
    /// @param alpha The input.
    /// @return code Valid, or the first check that fails.
    /// @return beta The output; zero unless valid.
    function verify(uint256 px, uint256 parity, bytes32 alpha, Proof calldata proof, uint256[] calldata witnesses)
        internal
        view
        returns (Code code, bytes32 beta)
    {
        uint256 count = witnesses.length;
        if (count == 0 || count > MAX_WITNESSES) return (Code.WitnessCount, 0);

        uint256 words;
        assembly ("memory-safe") {
            words := mload(0x40)
            calldatacopy(words, proof, 0xe0)
            calldatacopy(add(words, 0xe0), witnesses.offset, shl(5, count))
            mstore(0x40, add(add(words, 0xe0), shl(5, count)))
        }
        return _verify(px, parity, alpha, words, count);
    }

    /// @notice Verifies a proof from memory, for constructors.
    function verifyMemory(uint256 px, uint256 parity, bytes32 alpha, Proof memory proof, uint256[] memory witnesses)
        internal
        view
        returns (Code code, bytes32 beta)
    {
        uint256 count = witnesses.length;
        if (count == 0 || count > MAX_WITNESSES) return (Code.WitnessCount, 0);

        uint256 words;
        assembly ("memory-safe") {
            words := mload(0x40)
            mcopy(words, proof, 0xe0)
            mcopy(add(words, 0xe0), add(witnesses, 0x20), shl(5, count))
            mstore(0x40, add(add(words, 0xe0), shl(5, count)))
        }
        return _verify(px, parity, alpha, words, count);
    }

    /// @notice Judges candidate `x` with its witness.
    /// @dev −1 is not a square modulo P (P ≡ 3 mod 4) and x³+7 has no root, so exactly one of x³+7 and −(x³+7) is a non-zero
    /// square: nobody can show a miss for a point of the curve, nor a hit for another. A candidate of N or more could not be
    /// given to ecrecover; it is a miss by rule, and its witness is zero.
    function candidate(uint256 x, uint256 witness) internal pure returns (Candidate) {
        return Candidate(_judge(x, witness));
    }

    /// @dev `candidate` as a number, which spares the hot loop the compiler's checks of an enum.
    function _judge(uint256 x, uint256 witness) private pure returns (uint256 kind) {
        assembly ("memory-safe") {
            let p := P
            let square := mulmod(witness, witness, p)
            let cubic := addmod(mulmod(mulmod(x, x, p), x, p), 7, p)
            // Both need x below N and the one even root below P; square and cubic are never both zero.
            let canonical := and(lt(x, N), and(lt(witness, p), iszero(and(witness, 1))))
            let hit := and(canonical, eq(square, cubic))
            let miss := and(canonical, iszero(addmod(square, cubic, p)))
            miss := or(miss, iszero(or(lt(x, N), witness)))
            kind := sub(2, add(add(hit, hit), miss))
        }
    }

    /// @dev `words` is a memory pointer to gx, gy, wx, wy, c, t, slope and then `count` witnesses. Assembly, because the
    /// compiler's handling of a dozen live values costs a tenth of the verification. Every check jumps out with its code.
    function _verify(uint256 px, uint256 parity, bytes32 alpha, uint256 words, uint256 count)
        private
        view
        returns (Code code, bytes32 beta)
    {
        (uint256 hx, uint256 hy) = _hashToCurve(px, alpha, words + 0xe0, count);
        if (hx == 0) return (Code.Witness, 0);

        bytes32 tagChallenge = TAG_CHALLENGE;
        bytes32 tagOutput = TAG_OUTPUT;
        assembly ("memory-safe") {
            // The precompile answers a bad signature with success and no data: the output word is zeroed before each call.
            function recover(m, hash, v, r, s) -> signer {
                mstore(m, hash)
                mstore(add(m, 0x20), v)
                mstore(add(m, 0x40), r)
                mstore(add(m, 0x60), s)
                mstore(0x00, 0)
                let ok := staticcall(gas(), 1, m, 0x80, 0x00, 0x20)
                signer := mul(ok, mload(0x00))
            }

            function offCurve(x, y, p) -> bad {
                let cubic := addmod(mulmod(mulmod(x, x, p), x, p), 7, p)
                bad := iszero(and(and(lt(x, p), lt(y, p)), eq(mulmod(y, y, p), cubic)))
            }

            let p := P
            let n := N
            // The first 0x80 bytes at m serve the precompile; the challenge is hashed there last.
            let m := mload(0x40)
            for {} 1 {} {
                let gx := mload(words)
                let gy := mload(add(words, 0x20))
                if offCurve(gx, gy, p) {
                    code := 3
                    break
                }

                // ecrecover binds W by its address alone, so W off the curve would leave a prover free choice of V.
                let wx := mload(add(words, 0x40))
                let wy := mload(add(words, 0x60))
                if offCurve(wx, wy, p) {
                    code := 4
                    break
                }

                let c := mload(add(words, 0x80))
                let t := mload(add(words, 0xa0))
                let slope := mload(add(words, 0xc0))
                if or(or(iszero(t), iszero(mod(c, n))), iszero(and(lt(t, n), lt(slope, p)))) {
                    code := 5
                    break
                }

                // U = c·PK + s·G with s = t·c: ecrecover(−s·px, PK, c·px) is (c·px·PK + s·px·G) / px.
                let u := recover(m, sub(n, mulmod(mulmod(t, c, n), px, n)), add(27, parity), px, mulmod(c, px, n))
                if iszero(u) {
                    code := 6
                    break
                }

                // W = t·H; H has the even root, hence 27.
                let w := recover(m, 0, 27, hx, mulmod(t, hx, n))
                let where := keccak256(add(words, 0x40), 0x40)
                if or(iszero(w), shl(96, xor(w, where))) {
                    code := 7
                    break
                }

                // S = Gamma + W, by the chord between them.
                let dx := addmod(wx, sub(p, gx), p)
                if or(iszero(dx), iszero(eq(mulmod(slope, dx, p), addmod(wy, sub(p, gy), p)))) {
                    code := 8
                    break
                }
                let sx := addmod(mulmod(slope, slope, p), sub(p, addmod(gx, wx, p)), p)
                let sy := addmod(mulmod(slope, addmod(gx, sub(p, sx), p), p), sub(p, gy), p)

                // V = c·S = c·Gamma + s·H.
                let v := recover(m, 0, add(27, and(sy, 1)), sx, mulmod(c, sx, n))
                if iszero(v) {
                    code := 9
                    break
                }

                mstore(m, tagChallenge)
                mstore(add(m, 0x20), px)
                mstore(add(m, 0x40), parity)
                mstore(add(m, 0x60), hx)
                mstore(add(m, 0x80), hy)
                mstore(add(m, 0xa0), gx)
                mstore(add(m, 0xc0), gy)
                mstore(add(m, 0xe0), u)
                mstore(add(m, 0x100), v)
                if iszero(eq(c, keccak256(m, 0x120))) {
                    code := 10
                    break
                }

                mstore(add(m, 0x80), tagOutput)
                beta := keccak256(add(m, 0x80), 0x60)
                break
            }
        }
    }

    /// @dev Walks the candidates x = H(px, alpha, i). hx is zero if a witness is bad: a hit's abscissa never is, since 7 is
    /// not a square modulo P.
    function _hashToCurve(uint256 px, bytes32 alpha, uint256 witnesses, uint256 count)
        private
        pure
        returns (uint256, uint256)
    {
        bytes32 tag = TAG_CANDIDATE;
        uint256 buffer;
        assembly ("memory-safe") {
            buffer := mload(0x40)
            mstore(buffer, tag)
            mstore(add(buffer, 0x20), px)
            mstore(add(buffer, 0x40), alpha)
        }
        unchecked {
            for (uint256 i = 1;; ++i) {
                uint256 x;
                uint256 y;
                assembly ("memory-safe") {
                    mstore(add(buffer, 0x60), sub(i, 1))
                    x := keccak256(buffer, 0x80)
                    y := mload(witnesses)
                    witnesses := add(witnesses, 0x20)
                }
                uint256 kind = _judge(x, y);
                if (i == count) return kind == uint256(Candidate.Hit) ? (x, y) : (0, 0);
                if (kind != uint256(Candidate.Miss)) return (0, 0);
            }
        }
        return (0, 0);
    }

    function _recover(uint256 hash, uint256 v, uint256 r, uint256 s) private view returns (uint256 signer) {
        assembly ("memory-safe") {
            let m := mload(0x40)
            mstore(m, hash)
            mstore(add(m, 0x20), v)
            mstore(add(m, 0x40), r)
            mstore(add(m, 0x60), s)
            mstore(0x00, 0)
            let ok := staticcall(gas(), 1, m, 0x80, 0x00, 0x20)
            signer := mul(ok, mload(0x00))
        }
    }
}
