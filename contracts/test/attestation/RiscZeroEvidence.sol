// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {CollateralDigests} from "../../attestation/dcap/ICollateralDigests.sol";
import {Standing as Endorsed} from "../../attestation/dcap/ICollateralStore.sol";
import {IRiscZeroAttestationVerifier} from "../../attestation/risczero/IRiscZeroAttestationVerifier.sol";
import {IRiscZeroVerifier} from "../../attestation/risczero/IRiscZeroVerifier.sol";
import {Test} from "../Test.sol";
import {CollateralDouble} from "./CollateralDouble.sol";

/// @dev Code that answers what vm.mockCall says, and refuses everything else.
contract Silent {}

/// @dev What the tests share: a verifier with two images and one selector, a store, and what judges proofs.
abstract contract AttestationTest is Test {
    bytes4 internal constant SELECTOR = 0x73c457ba;
    bytes4 internal constant OTHER = 0xbb001d44;
    bytes32 internal constant OURS = keccak256("our image");
    bytes32 internal constant THEIRS = keccak256("automata's image");
    bytes32 internal constant ROOT = keccak256("root");
    bytes32 internal constant ISSUER = keccak256("issuer");
    bytes6 internal constant FMSPC = 0x00806f050000;
    uint16 internal constant EVALUATION = 17;
    uint16 internal constant QE_EVALUATION = 18;

    IRiscZeroAttestationVerifier internal verifier;
    CollateralDouble internal store;
    address internal judge;
    address internal owner = named("governance");

    function setUp() public virtual {
        store = new CollateralDouble();
        judge = address(new Silent());
        verifier = IRiscZeroAttestationVerifier(
            vm.deployCode(
                "RiscZeroAttestationVerifier.sol:RiscZeroAttestationVerifier", abi.encode(owner, store, ROOT, 300_000)
            )
        );
        vm.startPrank(owner);
        verifier.allowImage(OURS, IRiscZeroAttestationVerifier.Kind.REPORT);
        verifier.allowImage(THEIRS, IRiscZeroAttestationVerifier.Kind.AUTOMATA);
        verifier.allowSelectors(_list(SELECTOR), judge);
        vm.stopPrank();
        _publish(_stored());
        vm.mockCall(judge, abi.encodePacked(IRiscZeroVerifier.verify.selector), "");
    }

    function _list(bytes4 selector) internal pure returns (bytes4[] memory list) {
        list = new bytes4[](1);
        list[0] = selector;
    }

    function _stored() internal pure returns (CollateralDigests memory) {
        bytes32[6] memory all = _six();
        return CollateralDigests(all[0], all[1], all[3], all[4], all[5]);
    }

    function _six() internal pure returns (bytes32[6] memory all) {
        for (uint256 i = 0; i < 6; ++i) {
            all[i] = keccak256(abi.encode("collateral", i));
        }
        all[2] = ROOT;
    }

    function _publish(CollateralDigests memory digests) internal {
        Endorsed memory endorsed;
        endorsed.notBefore = 1749030698;
        endorsed.notAfter = 1751622698;
        endorsed.tcbInfo = _tcbInfo();
        endorsed.qeIdentity = _qeIdentity();
        store.publish(store.keyOf(ISSUER, 0x81, FMSPC, EVALUATION, QE_EVALUATION), digests, endorsed);
    }

    /// @dev One TDX module of version 1 with two levels, and four levels of the platform, as Intel had them for this FMSPC.
    function _tcbInfo() internal pure returns (bytes memory) {
        bytes memory modules = bytes.concat(
            abi.encodePacked(uint8(3), new bytes(64), uint8(1), uint8(3), _worth(1, 1710288000, "")),
            abi.encodePacked(uint8(1), new bytes(64), uint8(2), uint8(4), _worth(1, 1710288000, "")),
            abi.encodePacked(uint8(2), _worth(5, 1691539200, abi.encodePacked(uint32(1010))))
        );
        bytes memory three = abi.encodePacked(uint32(960), uint32(982), uint32(986));
        return bytes.concat(
            new bytes(86),
            abi.encodePacked(uint8(2), uint8(4)),
            new bytes(64),
            modules,
            bytes.concat(new bytes(34), _worth(1, 1710288000, "")),
            bytes.concat(new bytes(34), _worth(5, 1691539200, three)),
            bytes.concat(new bytes(34), _worth(5, 1676419200, bytes.concat(abi.encodePacked(uint32(837)), three))),
            bytes.concat(new bytes(34), _worth(5, 1515024000, abi.encodePacked(uint32(106))))
        );
    }

    function _qeIdentity() internal pure virtual returns (bytes memory) {
        return abi.encodePacked(new bytes(152), uint8(1), uint16(4), _worth(1, 1710288000, ""));
    }

    function _worth(uint8 status, uint40 date, bytes memory advisories) internal pure returns (bytes memory) {
        return abi.encodePacked(status, date, uint8(advisories.length / 4), advisories);
    }

    function _evidence(bytes32 image, bytes memory seal, bytes memory journal) internal pure returns (bytes memory) {
        return abi.encodePacked(uint8(1), image, ISSUER, EVALUATION, QE_EVALUATION, uint16(seal.length), seal, journal);
    }

    function _ours() internal view returns (bytes memory) {
        return _evidence(OURS, _seal(SELECTOR), _own(uint64(block.chainid), address(verifier), _six(), EVALUATION));
    }

    function _theirs() internal pure returns (bytes memory) {
        return _evidence(THEIRS, _seal(SELECTOR), _automata(4, _body(4, 1), _ids(), _six()));
    }

    function _seal(bytes4 selector) internal pure returns (bytes memory) {
        return abi.encodePacked(selector, new bytes(256));
    }

    function _own(uint64 chain, address for_, bytes32[6] memory six, uint16 evaluation)
        internal
        pure
        returns (bytes memory)
    {
        return bytes.concat(
            abi.encodePacked(bytes32("veritee verified report v1"), uint8(1), chain, for_, six),
            abi.encodePacked(uint8(0x81), uint8(2), uint8(5), uint8(2), evaluation),
            abi.encodePacked(uint40(1691539200), uint40(1749030000), uint40(1751622000), FMSPC, keccak256("machine")),
            abi.encodePacked(uint8(2), _body(4, 1), uint32(960), uint32(982))
        );
    }

    function _body(uint8 svn, uint8 version) internal pure returns (bytes memory) {
        return abi.encodePacked(svn, version, new bytes(582));
    }

    function _ids() internal pure returns (string[] memory ids) {
        ids = new string[](3);
        (ids[0], ids[1], ids[2]) = ("INTEL-SA-00960", "INTEL-SA-00982", "INTEL-SA-00986");
    }

    function _automata(uint8 status, bytes memory body, string[] memory ids, bytes32[6] memory six)
        internal
        pure
        returns (bytes memory)
    {
        bytes memory output = abi.encodePacked(uint16(4), uint16(2), status, FMSPC, body);
        if (ids.length > 0) output = bytes.concat(output, abi.encode(ids));
        return abi.encodePacked(uint16(output.length), output, uint64(1749095100), six);
    }
}
