// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {Der} from "../../attestation/dcap/Der.sol";
import {ICollateralStore, Issuer, IssuerKind} from "../../attestation/dcap/ICollateralStore.sol";
import {SignedText} from "../../attestation/dcap/SignedText.sol";
import {StoreWorld} from "./StoreWorld.sol";

/// @dev The root and the signer sign whatever a test says, so that the readers alone decide.
contract StoreReadersTest is StoreWorld {
    bytes private constant EXTENSIONS = hex"300e0603551d0f0101ff0404030206c0300c0603551d130101ff04023000";

    function refused(bytes memory serial, bytes memory valid, bytes memory extensions, string memory what) private {
        _refused(sealBody(ROOT, certificate(serial, valid, extensions)), what);
    }

    function _refused(bytes memory der, string memory what) private {
        (bool ok, bytes memory reason) = address(store).call(abi.encodeCall(store.addIssuer, (der)));
        vm.assertTrue(!ok, what);
        vm.assertEq(bytes32(bytes4(reason)), bytes32(Der.MalformedDer.selector), what);
    }

    function test_addIssuer_wellFormed_isStored() public {
        addSigner();
        Issuer memory got = store.issuer(signer);
        (uint256 x, uint256 y) = p256.publicKeyP256(SIGNER);
        vm.assertEq(uint256(got.kind), uint256(IssuerKind.TcbSigning), "kind");
        vm.assertEq(got.x, x, "x");
        vm.assertEq(got.y, y, "y");
        vm.assertEq(got.tag, 12, "tag");
        vm.assertEq(got.notBefore, 1735689600, "from 2025");
        vm.assertEq(got.notAfter, 1956528000, "until 2032");
    }

    function test_addIssuer_generalizedTime_isRead() public {
        bytes memory valid = tlv(0x30, bytes.concat(tlv(0x18, "20000229235959Z"), tlv(0x18, "99991231235959Z")));
        store.addIssuer(sealBody(ROOT, certificate(SERIAL, valid, EXTENSIONS)));
        vm.assertEq(store.issuer(signer).notBefore, 951868799, "from");
        vm.assertEq(store.issuer(signer).notAfter, 253402300799, "until");
    }

    function test_addIssuer_serialInAnotherForm_reverts() public {
        refused(hex"0200", VALID, EXTENSIONS, "empty");
        refused(hex"0201ff", VALID, EXTENSIONS, "negative");
        refused(hex"0202007f", VALID, EXTENSIONS, "a zero too many");
        refused(hex"028101ff", VALID, EXTENSIONS, "a length in the long form");
        refused(hex"02820001ff", VALID, EXTENSIONS, "a longer one");
        refused(hex"0280010000", VALID, EXTENSIONS, "an indefinite length");
        refused(hex"0284000000010c", VALID, EXTENSIONS, "a length of four bytes");
        refused(hex"027f0c", VALID, EXTENSIONS, "longer than all");
        refused(hex"03010c", VALID, EXTENSIONS, "no integer");
        refused(abi.encodePacked(hex"0221", hex"7f", bytes32(0)), VALID, EXTENSIONS, "33 bytes");
    }

    function test_addIssuer_timeInAnotherForm_reverts() public {
        bytes memory until = tlv(0x17, "320101000000Z");
        string[10] memory times = [
            "250101000000+",
            "2501010000Z",
            "251301000000Z",
            "250001000000Z",
            "250132000000Z",
            "250229000000Z",
            "250100000000Z",
            "250101240000Z",
            "250101006000Z",
            "25010100000:Z"
        ];
        for (uint256 i = 0; i < times.length; ++i) {
            refused(SERIAL, tlv(0x30, bytes.concat(tlv(0x17, bytes(times[i])), until)), EXTENSIONS, times[i]);
        }
        refused(SERIAL, tlv(0x30, bytes.concat(tlv(0x18, "250101000000Z"), until)), EXTENSIONS, "a short long form");
        refused(SERIAL, tlv(0x30, until), EXTENSIONS, "one time");
        refused(SERIAL, tlv(0x30, bytes.concat(until, until, until)), EXTENSIONS, "three times");
        refused(SERIAL, tlv(0x30, bytes.concat(until, tlv(0x17, "250101000000Z"))), EXTENSIONS, "backwards");
    }

    function test_addIssuer_extensionsInAnotherForm_reverts() public {
        refused(SERIAL, VALID, bytes.concat(USAGE, USAGE, NO_CA), "a usage twice");
        refused(SERIAL, VALID, bytes.concat(USAGE, NO_CA, hex"00"), "more behind");
        refused(SERIAL, VALID, bytes.concat(hex"300e0603551d0f01010104040302", hex"06c0", NO_CA), "TRUE as 1");
        refused(SERIAL, VALID, bytes.concat(hex"300e0603551d0f0101000404030206c0", NO_CA), "FALSE is written");
        refused(SERIAL, VALID, bytes.concat(hex"300e0603551d0f0101ff0404030206c1", NO_CA), "an unused bit is set");
        refused(SERIAL, VALID, bytes.concat(hex"300f0603551d0f0101ff0404030206c000", NO_CA), "more in an extension");
    }

    function test_addIssuer_moreOrLess_reverts() public {
        bytes memory body = certificate(SERIAL, VALID, EXTENSIONS);
        bytes memory der = sealBody(ROOT, body);
        _refused(bytes.concat(der, hex"00"), "a byte behind");
        for (uint256 size = 0; size < der.length; ++size) {
            bytes memory part = new bytes(size);
            for (uint256 i = 0; i < size; ++i) {
                part[i] = der[i];
            }
            _refused(part, "cut");
        }
    }

    function testFuzz_addIssuer_randomBytes_reverts(bytes memory der) public {
        _refused(der, "random bytes");
        (bool ok, bytes memory reason) =
            address(store).call(abi.encodeCall(store.addIssuer, (sealBody(ROOT, tlv(0x30, der)))));
        vm.assertTrue(!ok, "random bytes that are signed");
        vm.assertGe(reason.length, 4, "a reason");
    }

    function testFuzz_publishRootCrl_randomBytes_reverts(bytes memory der) public {
        (bool ok, bytes memory reason) =
            address(store).call(abi.encodeCall(store.publishRootCrl, (sealBody(ROOT, tlv(0x30, der)))));
        vm.assertTrue(!ok, "random bytes that are signed");
        vm.assertGe(reason.length, 4, "a reason");
    }

    function testFuzz_publishTcbInfo_randomBytes_reverts(bytes memory text) public {
        addSigner();
        (bytes32 r, bytes32 s) = p256.signP256(SIGNER, sha256(text));
        bytes memory data = abi.encodeCall(store.publishTcbInfo, (text, uint256(r), uint256(s), signer));
        (bool ok, bytes memory reason) = address(store).call(data);
        vm.assertTrue(!ok, "random bytes that are signed");
        vm.assertEq(bytes32(bytes4(reason)), bytes32(SignedText.UnexpectedText.selector), "a reason");

        data = abi.encodeCall(store.publishQeIdentity, (text, uint256(r), uint256(s), signer));
        (ok, reason) = address(store).call(data);
        vm.assertTrue(!ok, "random bytes that are signed");
        vm.assertEq(bytes32(bytes4(reason)), bytes32(SignedText.UnexpectedText.selector), "a reason");
    }

    function test_publishTcbInfo_anotherForm_revertsWithTheOffset() public {
        addSigner();
        bytes memory text = '{"id":"TDX","version":2,';
        (bytes32 r, bytes32 s) = p256.signP256(SIGNER, sha256(text));
        vm.expectRevert(abi.encodeWithSelector(SignedText.UnexpectedText.selector, 10));
        store.publishTcbInfo(text, uint256(r), uint256(s), signer);
        vm.expectRevert(abi.encodeWithSelector(SignedText.UnexpectedText.selector, 7));
        store.publishQeIdentity(text, uint256(r), uint256(s), signer);
    }

    /// @dev An end of calldata that looks like the rest of the text isn't read as part of it.
    function test_publishQeIdentity_cutTextBeforeLiteral_reverts() public {
        addSigner();
        bytes memory text = '{"id":"QE","version":2,"issueDate":"';
        (bytes32 r, bytes32 s) = p256.signP256(SIGNER, sha256(text));
        bytes memory data = abi.encodeCall(store.publishQeIdentity, (text, uint256(r), uint256(s), signer));
        // Where zero bytes pad the text, a date follows: behind the text's end, inside calldata.
        bytes memory date = "2025-01-01T00:00:00Z";
        for (uint256 i = 0; i < date.length; ++i) {
            data[4 + 5 * 32 + text.length + i] = date[i];
        }
        (bool ok, bytes memory reason) = address(store).call(data);
        vm.assertTrue(!ok, "cut");
        vm.assertEq(reason, abi.encodeWithSelector(SignedText.UnexpectedText.selector, text.length), "at the end");
    }
}
