// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

/// @dev Arithmetic of BLS12-381 by EIP-2537's precompiles and mulmod, and a dealer of shares: in tests all secrets are known.
library Dealer {
    uint256 internal constant R = 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001;

    /// @dev Whether the chain has the precompiles.
    function works() internal view returns (bool) {
        (bool ok, bytes memory out) = address(0x0b).staticcall(new bytes(256));
        return ok && out.length == 128;
    }

    function g1() internal pure returns (bytes memory) {
        return hex"0000000000000000000000000000000017f1d3a73197d7942695638c4fa9ac0fc3688c4f9774b905a14e3a3f171bac586c55e83ff97a1aeffb3af00adb22c6bb0000000000000000000000000000000008b3f481e3aaa0f1a09e30ed741d8ae4fcf5e095d5d00af600db18cb2c04b3edd03cc744a2888ae40caa232946c5e7e1";
    }

    function g2() internal pure returns (bytes memory) {
        return hex"00000000000000000000000000000000024aa2b2f08f0a91260805272dc51051c6e47ad4fa403b02b4510b647ae3d1770bac0326a805bbefd48056c8c121bdb80000000000000000000000000000000013e02b6052719f607dacd3a088274f65596bd0d09920b61ab5da61bbdc7f5049334cf11213945d57e5ac7d055d042b7e000000000000000000000000000000000ce5d527727d6e118cc9cdc6da2e351aadfd9baa8cbdd3a76d429a695160d12c923ac9cc3baca289e193548608b82801000000000000000000000000000000000606c4a02ea734cc32acd2b02bc28b99cb3e287e85a763af267492ab572e99ab3f370d275cec1da1aaa9075ff05f79be";
    }

    function mul1(bytes memory p, uint256 k) internal view returns (bytes memory) {
        return _call(0x0c, abi.encodePacked(p, k));
    }

    function mul2(bytes memory p, uint256 k) internal view returns (bytes memory) {
        return _call(0x0e, abi.encodePacked(p, k));
    }

    function add1(bytes memory p, bytes memory q) internal view returns (bytes memory) {
        return _call(0x0b, abi.encodePacked(p, q));
    }

    /// @dev The share at a place: a polynomial whose constant is the secret, of a degree one less than the threshold.
    function share(uint256 secret, uint256 salt, uint256 threshold, uint256 place) internal pure returns (uint256 x) {
        for (uint256 i = threshold - 1; i > 0; --i) {
            x = mulmod(addmod(x, uint256(keccak256(abi.encode(salt, i))), R), place + 1, R);
        }
        return addmod(x, secret, R);
    }

    /// @dev Lagrange's coefficient at zero.
    function weight(uint256[] memory places, uint256 of_) internal view returns (uint256 w) {
        w = 1;
        for (uint256 i = 0; i < places.length; ++i) {
            if (places[i] == of_) continue;
            uint256 under = addmod(places[i] + 1, R - (of_ + 1), R);
            w = mulmod(mulmod(w, places[i] + 1, R), inverse(under), R);
        }
    }

    function inverse(uint256 x) internal view returns (uint256) {
        bytes memory out = _call(0x05, abi.encode(32, 32, 32, x, R - 2, R));
        return abi.decode(out, (uint256));
    }

    function _call(uint160 precompile, bytes memory input) private view returns (bytes memory) {
        (bool ok, bytes memory out) = address(precompile).staticcall(input);
        require(ok && out.length != 0, "precompile");
        return out;
    }
}
