// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {ECVRF} from "../vrf/ECVRF.sol";

/// @title The prover's half of ECVRF in Solidity, for tests
/// @dev Not constant-time and on a public machine: only for keys that are public. Full points are needed for Gamma and W alone;
/// U and V are addresses, which ecrecover gives. docs/spec/vrf.md holds the construction.
library ECVRFProver {
    uint256 private constant P = ECVRF.P;
    uint256 private constant N = ECVRF.N;

    /// @dev The base point (SEC 2, section 2.4.1); its ordinate is even.
    uint256 internal constant GX = 0x79BE667EF9DCBBAC55A06295CE870B07029BFCDB2DCE28D959F2815B16F81798;
    uint256 internal constant GY = 0x483ADA7726A3C4655DA4FBFC0E1108A8FD17B448A68554199C47D08FFB10D4B8;

    error NoProof();

    /// @notice The public key of `secret`, 0 < secret < N; zero abscissa if ecrecover could not take it.
    function publicKey(uint256 secret) internal view returns (uint256 px, uint8 parity) {
        uint256 py;
        (px, py) = multiply(GX, GY, secret);
        if (px >= N) return (0, 0);
        parity = uint8(py & 1);
    }

    /// @notice A proof for `alpha`. `salt` picks the nonce: a proof differs with it, the output never does.
    function prove(uint256 secret, bytes32 alpha, uint256 salt)
        internal
        view
        returns (ECVRF.Proof memory proof, uint256[] memory witnesses)
    {
        (uint256 px, uint8 parity) = publicKey(secret);
        uint256 hx;
        uint256 hy;
        (hx, hy, witnesses) = hashToCurve(px, alpha);
        (proof.gx, proof.gy) = multiply(hx, hy, secret);

        for (uint256 i = 0; i < 16; ++i) {
            uint256 nonce = uint256(keccak256(abi.encode("nonce", secret, alpha, salt, i))) % N;
            uint256 u = addressOf(GX, nonce);
            uint256 v = addressOf(hx, nonce);
            proof.c = uint256(
                keccak256(abi.encode(ECVRF.TAG_CHALLENGE, px, uint256(parity), hx, hy, proof.gx, proof.gy, u, v))
            );
            uint256 s = addmod(nonce, N - mulmod(proof.c, secret, N), N);
            proof.t = mulmod(s, power(proof.c, N - 2, N), N);
            if (proof.t == 0) continue;
            (proof.wx, proof.wy) = multiply(hx, hy, proof.t);
            if (proof.wx == proof.gx) continue;
            uint256 dx = addmod(proof.wx, P - proof.gx, P);
            proof.slope = mulmod(addmod(proof.wy, P - proof.gy, P), power(dx, P - 2, P), P);
            (ECVRF.Code code,) = ECVRF.verifyMemory(px, parity, alpha, proof, witnesses);
            if (code == ECVRF.Code.Valid) return (proof, witnesses);
        }
        revert NoProof();
    }

    /// @notice The point H of the input, and a witness for each candidate up to it.
    function hashToCurve(uint256 px, bytes32 alpha)
        internal
        view
        returns (uint256 x, uint256 y, uint256[] memory witnesses)
    {
        uint256[] memory roots = new uint256[](ECVRF.MAX_WITNESSES);
        for (uint256 i = 0; i < roots.length; ++i) {
            x = uint256(keccak256(abi.encode(ECVRF.TAG_CANDIDATE, px, alpha, i)));
            if (x >= N) continue;
            uint256 cubic = addmod(mulmod(mulmod(x, x, P), x, P), 7, P);
            // A root of x³+7, or else of its negative: exactly one of the two has one.
            roots[i] = power(cubic, (P + 1) / 4, P);
            if (roots[i] & 1 == 1) roots[i] = P - roots[i];
            if (mulmod(roots[i], roots[i], P) == cubic) {
                witnesses = new uint256[](i + 1);
                for (uint256 j = 0; j <= i; ++j) {
                    witnesses[j] = roots[j];
                }
                return (x, roots[i], witnesses);
            }
        }
        revert NoProof();
    }

    /// @notice The address of k·Q, where Q has abscissa `x` < N and an even ordinate.
    function addressOf(uint256 x, uint256 k) internal pure returns (uint256) {
        return uint256(uint160(ecrecover(0, 27, bytes32(x), bytes32(mulmod(k, x, N)))));
    }

    /// @notice k·(x, y), double-and-add in Jacobian coordinates. 0 < k < N.
    function multiply(uint256 x, uint256 y, uint256 k) internal view returns (uint256, uint256) {
        uint256 rx;
        uint256 ry;
        uint256 rz;
        for (uint256 bit = 1 << 255; bit != 0; bit >>= 1) {
            if (rz != 0) (rx, ry, rz) = _double(rx, ry, rz);
            if (k & bit != 0) {
                if (rz == 0) (rx, ry, rz) = (x, y, 1);
                else (rx, ry, rz) = _addAffine(rx, ry, rz, x, y);
            }
        }
        uint256 inverse = power(rz, P - 2, P);
        uint256 square = mulmod(inverse, inverse, P);
        return (mulmod(rx, square, P), mulmod(ry, mulmod(square, inverse, P), P));
    }

    /// @notice base^exponent mod modulus, by the precompile of EIP-198.
    function power(uint256 base, uint256 exponent, uint256 modulus) internal view returns (uint256 result) {
        (bool ok, bytes memory out) =
            address(5).staticcall(abi.encode(uint256(32), uint256(32), uint256(32), base, exponent, modulus));
        if (!ok || out.length != 32) revert NoProof();
        result = abi.decode(out, (uint256));
    }

    /// @dev "dbl-2009-l" of the Explicit-Formulas Database, for a = 0.
    function _double(uint256 x, uint256 y, uint256 z) private pure returns (uint256, uint256, uint256) {
        uint256 a = mulmod(x, x, P);
        uint256 b = mulmod(y, y, P);
        uint256 c = mulmod(b, b, P);
        uint256 d = addmod(x, b, P);
        d = mulmod(2, addmod(mulmod(d, d, P), P - addmod(a, c, P), P), P);
        uint256 e = mulmod(3, a, P);
        uint256 x3 = addmod(mulmod(e, e, P), P - mulmod(2, d, P), P);
        uint256 y3 = addmod(mulmod(e, addmod(d, P - x3, P), P), P - mulmod(8, c, P), P);
        return (x3, y3, mulmod(2, mulmod(y, z, P), P));
    }

    /// @dev "madd" for a second point with z = 1. The points differ and aren't opposite while k < N.
    function _addAffine(uint256 x1, uint256 y1, uint256 z1, uint256 x2, uint256 y2)
        private
        pure
        returns (uint256, uint256, uint256)
    {
        uint256 zz = mulmod(z1, z1, P);
        uint256 h = addmod(mulmod(x2, zz, P), P - x1, P);
        uint256 r = addmod(mulmod(y2, mulmod(zz, z1, P), P), P - y1, P);
        uint256 hh = mulmod(h, h, P);
        uint256 hhh = mulmod(h, hh, P);
        uint256 v = mulmod(x1, hh, P);
        uint256 x3 = addmod(mulmod(r, r, P), P - addmod(hhh, mulmod(2, v, P), P), P);
        uint256 y3 = addmod(mulmod(r, addmod(v, P - x3, P), P), P - mulmod(y1, hhh, P), P);
        return (x3, y3, mulmod(h, z1, P));
    }
}
