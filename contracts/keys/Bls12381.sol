// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {KeyHashes} from "./KeyHashes.sol";

/// @title Checks of threshold derivation on BLS12-381, by EIP-2537's precompiles
/// @notice docs/spec/keys.md has the protocol; the Go twin is protocol/tbls. Both read protocol/vectors/keys.json. Points are encoded
/// as EIP-2537 has them: 128 bytes in G1, 256 in G2; the point at infinity is all zeros.
///
/// hashToG1         RFC 9380's hash to the curve, suite BLS12381G1_XMD:SHA-256_SSWU_RO_
/// verifyIssuance   whether an answer is the committee's, to this very order
/// isG1, isG2       whether bytes are a point of the group, and not infinity
///
/// A precompile that fails, or isn't there (a call to an address without code succeeds and returns nothing), never makes anything
/// true. One that fails takes all the gas it was given: whoever brings a bad point pays for it. `verifyIssuance` costs about 179,600
/// gas (snapshots/Bls12381.json), of which 135,500 are the three pairings, 24,000 two multiplications and 11,000 two maps to the curve.
library Bls12381 {
    /// @notice The chain hasn't got EIP-2537's precompiles (Prague), or the call ran out of gas.
    error NoPrecompile(uint256 precompile);

    /// @notice Longer than 255 bytes.
    error TagTooLong(uint256 length);

    /// @dev EIP-2537; SHA-256 and modular exponentiation are as old as Byzantium.
    uint256 private constant SHA256 = 0x02;
    uint256 private constant MODEXP = 0x05;
    uint256 private constant G1ADD = 0x0b;
    uint256 private constant G1MSM = 0x0c;
    uint256 private constant G2MSM = 0x0e;
    uint256 private constant PAIRING = 0x0f;
    uint256 private constant MAP_FP_TO_G1 = 0x10;

    /// @dev The field's prime, in two words.
    uint256 private constant P_HIGH = 0x1a0111ea397fe69a4b1ba7b6434bacd7;
    uint256 private constant P_LOW = 0x64774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaab;

    /// @dev The generator of G1.
    uint256 private constant G1_X_HIGH = 0x17f1d3a73197d7942695638c4fa9ac0f;
    uint256 private constant G1_X_LOW = 0xc3688c4f9774b905a14e3a3f171bac586c55e83ff97a1aeffb3af00adb22c6bb;
    uint256 private constant G1_Y_HIGH = 0x08b3f481e3aaa0f1a09e30ed741d8ae4;
    uint256 private constant G1_Y_LOW = 0xfcf5e095d5d00af600db18cb2c04b3edd03cc744a2888ae40caa232946c5e7e1;

    /// @dev Minus the generator of G2: x0, x1, y0, y1.
    uint256 private constant MINUS_G2_X0_HIGH = 0x024aa2b2f08f0a91260805272dc51051;
    uint256 private constant MINUS_G2_X0_LOW = 0xc6e47ad4fa403b02b4510b647ae3d1770bac0326a805bbefd48056c8c121bdb8;
    uint256 private constant MINUS_G2_X1_HIGH = 0x13e02b6052719f607dacd3a088274f65;
    uint256 private constant MINUS_G2_X1_LOW = 0x596bd0d09920b61ab5da61bbdc7f5049334cf11213945d57e5ac7d055d042b7e;
    uint256 private constant MINUS_G2_Y0_HIGH = 0x0d1b3cc2c7027888be51d9ef691d77bc;
    uint256 private constant MINUS_G2_Y0_LOW = 0xb679afda66c73f17f9ee3837a55024f78c71363275a75d75d86bab79f74782aa;
    uint256 private constant MINUS_G2_Y1_HIGH = 0x13fa4d4a0ad8b1ce186ed5061789213d;
    uint256 private constant MINUS_G2_Y1_LOW = 0x993923066dddaf1040bc3ff59f825c78df74f2d75467e25e0f55f8a00fa030ed;

    /// @notice Whether (y, c) is what the committee with this group key answers to the request, blinded by A:
    /// e(C + ρ·A1, −G2) · e(Y + ρ·G1, A2) · e(H, PK) = 1, where H is `message` hashed to the curve. As ρ comes after all of them, that holds
    /// only if A1 and A2 are of one number as well.
    ///
    /// False for whatever isn't so, and for every point that is off the curve, outside its subgroup, not reduced, of another length,
    /// or infinity. (A or PK at infinity would make the equation one that others can solve. With Y or C at infinity the answer isn't blinded:
    /// the key would be public.) C and Y needn't be checked to be in the subgroup one by one: the sums are, by the pairing, and
    /// so are A1, by the multiplication, and G1.
    /// @param requestId Of the order; commits to A.
    /// @param message `KeyHashes.identity`: computed by the caller from what the order says, never taken from outside.
    /// @param a1 128 bytes.
    /// @param a2 256 bytes.
    /// @param y 128 bytes.
    /// @param c 128 bytes.
    /// @param groupKey 256 bytes. That it is the committee's is the caller's to check, by its hash.
    function verifyIssuance(
        bytes32 requestId,
        bytes memory message,
        bytes memory a1,
        bytes memory a2,
        bytes memory y,
        bytes memory c,
        bytes memory groupKey
    ) internal view returns (bool) {
        if (!_some1(a1) || !_some1(y) || !_some1(c) || !_some2(a2) || !_some2(groupKey)) return false;
        uint256 input = _pairs(a2, groupKey);
        uint256 factor = KeyHashes.rho(requestId, y, c);
        if (!_addProduct(c, a1, factor, input) || !_addProduct(y, _generator(), factor, input + 0x180)) return false;
        _hash(message, KeyHashes.DERIVE_DST, input + 0x300);
        return _paired(input);
    }

    /// @notice The point in G1 of a message, by RFC 9380's hash_to_curve with the suite BLS12381G1_XMD:SHA-256_SSWU_RO_.
    /// @param dst The domain separation tag, at most 255 bytes.
    function hashToG1(bytes memory message, bytes memory dst) internal view returns (bytes memory point) {
        point = new bytes(128);
        uint256 output;
        assembly ("memory-safe") {
            output := add(point, 0x20)
        }
        _hash(message, dst, output);
    }

    /// @notice Whether it is a point of G1, not infinity. Costs 12,000 gas.
    function isG1(bytes memory point) internal view returns (bool) {
        return _some1(point) && _isOfGroup(point, 128, G1MSM);
    }

    /// @notice Whether it is a point of G2, not infinity. Costs 22,500 gas.
    function isG2(bytes memory point) internal view returns (bool) {
        return _some2(point) && _isOfGroup(point, 256, G2MSM);
    }

    /// @dev 128 bytes, not all zero.
    function _some1(bytes memory point) private pure returns (bool some) {
        assembly ("memory-safe") {
            if eq(mload(point), 128) {
                some := or(or(mload(add(point, 0x20)), mload(add(point, 0x40))), mload(add(point, 0x60)))
                some := iszero(iszero(or(some, mload(add(point, 0x80)))))
            }
        }
    }

    /// @dev 256 bytes, not all zero.
    function _some2(bytes memory point) private pure returns (bool some) {
        assembly ("memory-safe") {
            if eq(mload(point), 256) {
                some := or(or(mload(add(point, 0x20)), mload(add(point, 0x40))), mload(add(point, 0x60)))
                some := or(or(some, mload(add(point, 0x80))), mload(add(point, 0xa0)))
                some := or(or(some, mload(add(point, 0xc0))), mload(add(point, 0xe0)))
                some := iszero(iszero(or(some, mload(add(point, 0x100)))))
            }
        }
    }

    /// @dev Takes memory for three pairs, 0x480 bytes, and writes the three points of G2: −G2, A2, PK.
    function _pairs(bytes memory a2, bytes memory groupKey) private pure returns (uint256 input) {
        assembly ("memory-safe") {
            input := mload(0x40)
            mstore(0x40, add(input, 0x480))
            mstore(add(input, 0x080), MINUS_G2_X0_HIGH)
            mstore(add(input, 0x0a0), MINUS_G2_X0_LOW)
            mstore(add(input, 0x0c0), MINUS_G2_X1_HIGH)
            mstore(add(input, 0x0e0), MINUS_G2_X1_LOW)
            mstore(add(input, 0x100), MINUS_G2_Y0_HIGH)
            mstore(add(input, 0x120), MINUS_G2_Y0_LOW)
            mstore(add(input, 0x140), MINUS_G2_Y1_HIGH)
            mstore(add(input, 0x160), MINUS_G2_Y1_LOW)
            mcopy(add(input, 0x200), add(a2, 0x20), 0x100)
            mcopy(add(input, 0x380), add(groupKey, 0x20), 0x100)
        }
    }

    function _generator() private pure returns (bytes memory point) {
        assembly ("memory-safe") {
            point := mload(0x40)
            mstore(0x40, add(point, 0xa0))
            mstore(point, 128)
            mstore(add(point, 0x20), G1_X_HIGH)
            mstore(add(point, 0x40), G1_X_LOW)
            mstore(add(point, 0x60), G1_Y_HIGH)
            mstore(add(point, 0x80), G1_Y_LOW)
        }
    }

    /// @dev Writes p + factor·q to `output`. The multiplication is of one product: with two (p once), it would cost as much as two.
    function _addProduct(bytes memory p, bytes memory q, uint256 factor, uint256 output) private view returns (bool) {
        uint256 free;
        assembly ("memory-safe") {
            free := mload(0x40)
            mcopy(free, add(p, 0x20), 0x80)
            mcopy(add(free, 0x80), add(q, 0x20), 0x80)
            mstore(add(free, 0x100), factor)
        }
        return _call(G1MSM, free + 0x80, 0xa0, free + 0x80, 0x80) && _call(G1ADD, free, 0x100, output, 0x80);
    }

    /// @dev Whether three pairs multiply to one.
    function _paired(uint256 input) private view returns (bool one) {
        if (!_call(PAIRING, input, 0x480, input, 0x20)) return false;
        assembly ("memory-safe") {
            one := eq(mload(input), 1)
        }
    }

    /// @dev Multiplications, unlike additions, refuse what is outside the subgroup.
    function _isOfGroup(bytes memory point, uint256 size, uint256 precompile) private view returns (bool) {
        uint256 free;
        assembly ("memory-safe") {
            free := mload(0x40)
            mcopy(free, add(point, 0x20), size)
            mstore(add(free, size), 1)
        }
        return _call(precompile, free, size + 0x20, free, size);
    }

    /// @dev Two elements of the field, each mapped to the curve with its cofactor cleared; their sum, 128 bytes, goes to `output`.
    function _hash(bytes memory message, bytes memory dst, uint256 output) private view {
        uint256 uniform = _expand(message, dst);
        uint256 free = uniform + 0x80;
        _map(uniform, free, free + 0x100);
        _map(uniform + 0x40, free + 0x80, free + 0x100);
        _must(G1ADD, free, 0x100, output, 0x80);
    }

    /// @dev Reduces 64 bytes modulo p, by raising them to the power of one, and maps that to G1.
    function _map(uint256 wide, uint256 output, uint256 free) private view {
        assembly ("memory-safe") {
            mstore(free, 64)
            mstore(add(free, 0x20), 1)
            mstore(add(free, 0x40), 64)
            mcopy(add(free, 0x60), wide, 64)
            mstore8(add(free, 0xa0), 1)
            mstore(add(free, 0xa1), P_HIGH)
            mstore(add(free, 0xc1), P_LOW)
        }
        _must(MODEXP, free, 0xe1, free, 0x40);
        _must(MAP_FP_TO_G1, free, 0x40, output, 0x80);
    }

    /// @dev RFC 9380, section 5.3.1: expand_message_xmd with SHA-256, to 128 bytes. They are written beyond the free memory pointer.
    function _expand(bytes memory message, bytes memory dst) private view returns (uint256 uniform) {
        if (dst.length > 255) revert TagTooLong(dst.length);
        uint256 input;
        uint256 size;

        // b0 = H(64 zeros ‖ message ‖ 0x0080 ‖ 0x00 ‖ dst ‖ its length)
        assembly ("memory-safe") {
            uniform := mload(0x40)
            input := add(uniform, 0x80)
            size := mload(message)
            mstore(input, 0)
            mstore(add(input, 0x20), 0)
            mcopy(add(input, 0x40), add(message, 0x20), size)
            let end := add(add(input, 0x40), size)
            mstore(end, shl(232, 0x008000))
            end := add(end, 3)
            mcopy(end, add(dst, 0x20), mload(dst))
            mstore8(add(end, mload(dst)), mload(dst))
            size := add(sub(end, input), add(mload(dst), 1))
        }
        _must(SHA256, input, size, input, 0x20);

        // b1 = H(b0 ‖ 1 ‖ dst ‖ its length), bi = H((b0 xor b(i−1)) ‖ i ‖ dst ‖ its length)
        uint256 first;
        assembly ("memory-safe") {
            first := mload(input)
            mcopy(add(input, 0x21), add(dst, 0x20), mload(dst))
            mstore8(add(add(input, 0x21), mload(dst)), mload(dst))
            size := add(mload(dst), 0x22)
        }
        for (uint256 i = 0; i < 4; ++i) {
            uint256 block_ = uniform + (i << 5);
            assembly ("memory-safe") {
                let before := 0
                if i { before := mload(sub(block_, 0x20)) }
                mstore(input, xor(first, before))
                mstore8(add(input, 0x20), add(i, 1))
            }
            _must(SHA256, input, size, block_, 0x20);
        }
    }

    function _must(uint256 precompile, uint256 input, uint256 size, uint256 output, uint256 outputSize) private view {
        if (!_call(precompile, input, size, output, outputSize)) revert NoPrecompile(precompile);
    }

    function _call(uint256 precompile, uint256 input, uint256 size, uint256 output, uint256 outputSize)
        private
        view
        returns (bool good)
    {
        assembly ("memory-safe") {
            good := staticcall(gas(), precompile, input, size, output, outputSize)
            good := and(good, eq(returndatasize(), outputSize))
        }
    }
}
