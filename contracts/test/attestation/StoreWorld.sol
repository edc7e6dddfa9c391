// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {ICollateralStore} from "../../attestation/dcap/ICollateralStore.sol";
import {Test} from "../Test.sol";

/// @dev Cheatcodes of Foundry for keys on P-256.
interface P256Vm {
    function publicKeyP256(uint256 secret) external pure returns (uint256 x, uint256 y);
    function signP256(uint256 secret, bytes32 digest) external pure returns (bytes32 r, bytes32 s);
}

/// @dev A store under a root of the test's own, which signs whatever a test says. What Intel signed is tested from Go
/// (zkverifier/onchain).
abstract contract StoreWorld is Test {
    P256Vm internal constant p256 = P256Vm(address(vm));

    uint256 internal constant ROOT = 0x1001;
    uint256 internal constant SIGNER = 0x1002;

    bytes internal constant ALGORITHM = hex"300a06082a8648ce3d040302";
    bytes internal constant VALID = hex"301e170d3235303130313030303030305a170d3332303130313030303030305a";
    bytes internal constant SERIAL = hex"02010c";
    bytes internal constant USAGE = hex"300e0603551d0f0101ff0404030206c0";
    bytes internal constant NO_CA = hex"300c0603551d130101ff04023000";

    ICollateralStore internal store;
    bytes32 internal signer;

    function setUp() public virtual {
        vm.chainId(31337);
        (uint256 x, uint256 y) = p256.publicKeyP256(ROOT);
        store = deploy(x, y);
        (x, y) = p256.publicKeyP256(SIGNER);
        signer = keccak256(abi.encode(x, y));
    }

    function deploy(uint256 x, uint256 y) internal returns (ICollateralStore) {
        return ICollateralStore(vm.deployCode("CollateralStore.sol:CollateralStore", abi.encode(x, y)));
    }

    /// @dev A value of DER.
    function tlv(uint8 tag, bytes memory content) internal pure returns (bytes memory) {
        uint256 size = content.length;
        if (size < 0x80) return abi.encodePacked(tag, uint8(size), content);
        if (size < 0x100) return abi.encodePacked(tag, uint8(0x81), uint8(size), content);
        return abi.encodePacked(tag, uint8(0x82), uint16(size), content);
    }

    function name(string memory common) internal pure returns (bytes memory) {
        return tlv(0x30, tlv(0x31, tlv(0x30, bytes.concat(hex"0603550403", tlv(0x0c, bytes(common))))));
    }

    function integer(bytes32 value) internal pure returns (bytes memory) {
        bytes memory raw = abi.encodePacked(value);
        uint256 zeros = 0;
        while (zeros < 31 && raw[zeros] == 0) ++zeros;
        bytes memory out = new bytes(32 - zeros);
        for (uint256 i = 0; i < out.length; ++i) {
            out[i] = raw[zeros + i];
        }
        return tlv(0x02, uint8(out[0]) > 0x7f ? bytes.concat(hex"00", out) : out);
    }

    /// @dev A signed structure of X.509 around a body.
    function sealBody(uint256 secret, bytes memory body) internal pure returns (bytes memory) {
        (bytes32 r, bytes32 s) = p256.signP256(secret, sha256(body));
        bytes memory signature = tlv(0x30, bytes.concat(integer(r), integer(s)));
        return tlv(0x30, bytes.concat(body, ALGORITHM, tlv(0x03, bytes.concat(hex"00", signature))));
    }

    /// @dev The body of the signer's certificate, in its parts.
    function certificate(bytes memory serial, bytes memory valid, bytes memory extensions)
        internal
        pure
        returns (bytes memory)
    {
        (uint256 x, uint256 y) = p256.publicKeyP256(SIGNER);
        return tlv(
            0x30,
            bytes.concat(
                hex"a003020102",
                serial,
                ALGORITHM,
                name("Intel SGX Root CA"),
                valid,
                name("Intel SGX TCB Signing"),
                hex"3059301306072a8648ce3d020106082a8648ce3d03010703420004",
                abi.encode(x, y),
                tlv(0xa3, tlv(0x30, extensions))
            )
        );
    }

    function addSigner() internal {
        store.addIssuer(sealBody(ROOT, certificate(SERIAL, VALID, bytes.concat(USAGE, NO_CA))));
    }
}
