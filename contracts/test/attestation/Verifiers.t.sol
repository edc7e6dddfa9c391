// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {IAppAuth} from "../../attestation/IAppAuth.sol";
import {IEnclaveRegistry} from "../../attestation/IEnclaveRegistry.sol";
import {VerifiedReport} from "../../attestation/VerifiedReport.sol";
import {AttestationTest} from "./AttestationTest.sol";
import {SignedReports} from "./SignedReports.sol";

/// @dev A verifier that answers bytes that it was given.
contract Answers {
    bytes private _answer;

    function set(bytes calldata answer) external {
        _answer = answer;
    }

    fallback() external {
        bytes memory answer = _answer;
        assembly ("memory-safe") {
            return(add(answer, 0x20), mload(answer))
        }
    }
}

/// @dev Verifiers come and go, and take whom they let in along. What they say is read strictly.
contract VerifiersTest is AttestationTest {
    SignedReports private other;

    function setUp() public override {
        super.setUp();
        other = new SignedReports(vm.addr(ATTESTER));
        allow(1);
    }

    function test_evict_ofADroppedVerifier() public {
        _accept(address(other), true);
        enter(ONE, 1);
        _enterBy(address(other), TWO);
        vm.assertEq(registry.instances(ONE).verifier, address(verifier), "first");
        vm.assertEq(registry.instances(TWO).verifier, address(other), "second");
        bytes memory reason = abi.encodeWithSelector(IEnclaveRegistry.InstanceNotEvictable.selector, TWO);
        vm.expectRevert(reason);
        registry.evict(TWO);

        _accept(address(other), false);
        vm.assertTrue(lives(TWO), "until somebody evicts it");
        vm.expectEmit(address(registry));
        emit IEnclaveRegistry.InstanceEvicted(TWO, address(app), STRANGER);
        vm.prank(STRANGER);
        registry.evict(TWO);
        vm.assertTrue(!lives(TWO), "evicted");
        vm.expectRevert(abi.encodeWithSelector(IEnclaveRegistry.InstanceNotEvictable.selector, ONE));
        registry.evict(ONE);
        vm.assertTrue(lives(ONE), "another verifier's");

        // Evidence that another verifier judges brings it back, and it is that one's from then on.
        pass(1);
        enter(TWO, 1);
        vm.assertTrue(lives(TWO), "back");
        vm.assertEq(registry.instances(TWO).verifier, address(verifier), "the first one's");
        vm.expectRevert(reason);
        registry.evict(TWO);
    }

    function test_setVerifier_again_spares() public {
        _accept(address(other), true);
        _enterBy(address(other), ONE);
        _accept(address(other), false);
        _accept(address(other), false);
        _accept(address(other), true);
        vm.assertTrue(registry.verifiers(address(other)), "accepted");
        vm.expectRevert(abi.encodeWithSelector(IEnclaveRegistry.InstanceNotEvictable.selector, ONE));
        registry.evict(ONE);
        vm.assertEq(registry.instances(ONE).verifier, address(other), "the same number");
    }

    function test_setVerifier_neverAccepted_isNobody() public {
        _accept(address(other), false);
        vm.assertTrue(!registry.verifiers(address(other)), "not accepted");
        vm.assertEq(registry.instances(ONE).verifier, address(0), "nobody's");
    }

    /// @dev Whom a dropped verifier let in must wait like a new one, and isn't let act sooner.
    function test_register_afterTheVerifierWasDropped_waitsAnew() public {
        _accept(address(other), true);
        _enterBy(address(other), ONE);
        _enterBy(address(other), TWO);
        vm.prank(APP_OWNER);
        app.setTerms(_delayed());
        pass(1);
        _enterBy(address(other), TWO);
        vm.assertTrue(lives(TWO), "renewed without a delay");

        _accept(address(other), false);
        vm.prank(APP_OWNER);
        vm.expectRevert(abi.encodeWithSelector(IEnclaveRegistry.InstanceNotLive.selector, ONE));
        app.confirm(ONE);
        enter(ONE, 1);
        vm.assertTrue(!lives(ONE), "waits");
        vm.assertEq(registry.instances(ONE).activeFrom, vm.getBlockTimestamp() + 1 hours, "an hour");
        vm.prank(APP_OWNER);
        app.confirm(ONE);
        vm.assertTrue(lives(ONE), "confirmed");
    }

    function test_register_byAReportThatIsNone_reverts() public {
        (IEnclaveRegistry.Registration memory to,) = prepared(ONE, td(1));
        Answers answers = new Answers();
        _accept(address(answers), true);
        to.verifier = address(answers);
        VerifiedReport memory r = td(1);
        r.advisories = new uint32[](2);
        (r.advisories[0], r.advisories[1]) = (615, 837);
        bind(r, address(app), ONE, to.blockNumber);
        bytes memory good = abi.encode(r);
        vm.assertEq(good.length, 0x20 + 0x180 + 0x20 + 608 + 0x20 + 0x40, "length");

        // Each word but the window's and the platform's has a wrong value; the last two are where the lists' lengths stand.
        uint256[13] memory at =
            [uint256(0), 0x20, 0x40, 0x60, 0x80, 0xa0, 0xc0, 0xe0, 0x100, 0x160, 0x180, 0x1a0, 0x1a0 + 0x20 + 608];
        for (uint256 i = 0; i < at.length; ++i) {
            for (uint256 j = 0; j < 3; ++j) {
                bytes memory bad = abi.encode(r);
                uint256 wrong = [uint256(1) << 40, 1 << 200, type(uint256).max][j];
                assembly {
                    mstore(add(add(bad, 0x20), mload(add(at, shl(5, i)))), wrong)
                }
                _fails(answers, to, bad);
            }
        }
        bytes memory shifted = abi.encode(r);
        assembly {
            mstore(add(shifted, 0x140), shl(207, 1)) // bits below the FMSPC
        }
        _fails(answers, to, shifted);
        _fails(answers, to, bytes.concat(good, bytes32(0)));
        _fails(answers, to, "");
        for (uint256 length = good.length; length > 0; length = length > 96 ? length - 96 : 0) {
            bytes memory cut = abi.encode(r);
            assembly {
                mstore(cut, sub(length, 1))
            }
            _fails(answers, to, cut);
        }

        answers.set(good);
        registry.register(to, "evidence");
        vm.assertTrue(lives(ONE), "alive");
    }

    function test_register_evidenceOfAnyLength() public {
        (IEnclaveRegistry.Registration memory to,) = prepared(ONE, td(1));
        Answers answers = new Answers();
        _accept(address(answers), true);
        to.verifier = address(answers);
        VerifiedReport memory r = td(1);
        bind(r, address(app), ONE, to.blockNumber);
        answers.set(abi.encode(r));
        registry.register(to, "");
        pass(1);
        (to.blockNumber, r) = (to.blockNumber + 1, td(1));
        bind(r, address(app), ONE, to.blockNumber);
        answers.set(abi.encode(r));
        registry.register(to, new bytes(5_001));
        vm.assertEq(registry.instances(ONE).attestedBlock, to.blockNumber, "renewed");
    }

    function test_register_byNoContract_reverts() public {
        (IEnclaveRegistry.Registration memory to, bytes memory evidence) = prepared(ONE, td(1));
        _accept(STRANGER, true);
        to.verifier = STRANGER;
        vm.expectRevert(abi.encodeWithSelector(IEnclaveRegistry.BadReport.selector, STRANGER));
        registry.register(to, evidence);
    }

    function _fails(Answers answers, IEnclaveRegistry.Registration memory to, bytes memory answer) private {
        answers.set(answer);
        vm.expectRevert(abi.encodeWithSelector(IEnclaveRegistry.BadReport.selector, address(answers)));
        registry.register(to, "evidence");
    }

    function _accept(address which, bool accepted) private {
        vm.prank(OWNER);
        registry.setVerifier(which, accepted);
    }

    function _enterBy(address which, address instance) private {
        (IEnclaveRegistry.Registration memory to, bytes memory evidence) = prepared(instance, td(1));
        to.verifier = which;
        registry.register(to, evidence);
    }

    function _delayed() private pure returns (IAppAuth.Terms memory t) {
        t = terms();
        t.delay = 1 hours;
    }
}
