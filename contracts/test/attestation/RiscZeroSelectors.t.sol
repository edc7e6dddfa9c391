// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";

import {IRiscZeroAttestationVerifier} from "../../attestation/risczero/IRiscZeroAttestationVerifier.sol";
import {IRiscZeroVerifier} from "../../attestation/risczero/IRiscZeroVerifier.sol";
import {IRiscZeroVerifierRouter} from "../../attestation/risczero/IRiscZeroVerifierRouter.sol";
import {Refuser} from "./RiscZeroAttestationVerifier.t.sol";
import {AttestationTest} from "./RiscZeroEvidence.sol";

/// @dev RISC Zero's router, as far as it is read.
contract RouterDouble {
    mapping(bytes4 selector => address) public verifiers;

    function set(bytes4 selector, address to) external {
        verifiers[selector] = to;
    }

    function getVerifier(bytes4 selector) public view returns (address to) {
        to = verifiers[selector];
        if (to == address(0)) revert IRiscZeroVerifierRouter.SelectorUnknown(selector);
        if (to == address(1)) revert IRiscZeroVerifierRouter.SelectorRemoved(selector);
    }

    function verify(bytes calldata seal, bytes32 image, bytes32 digest) external view {
        IRiscZeroVerifier(getVerifier(bytes4(seal))).verify(seal, image, digest);
    }
}

/// @dev RISC Zero's stop.
contract StopDouble {
    error EnforcedPause();

    bool public paused;
    address public immutable verifier;

    constructor(address verifier_) {
        verifier = verifier_;
    }

    function stop() external {
        paused = true;
    }

    function verify(bytes calldata seal, bytes32 image, bytes32 digest) external view {
        if (paused) revert EnforcedPause();
        IRiscZeroVerifier(verifier).verify(seal, image, digest);
    }
}

/// @dev Takes every proof of one selector.
contract Believer {
    // solhint-disable-next-line var-name-mixedcase
    bytes4 public immutable SELECTOR;

    constructor(bytes4 selector) {
        SELECTOR = selector;
    }

    function verify(bytes calldata seal, bytes32, bytes32) external view {
        if (bytes4(seal) != SELECTOR) revert IRiscZeroVerifier.VerificationFailed();
    }
}

contract RiscZeroSelectorsTest is AttestationTest {
    RouterDouble private router;
    StopDouble private stop;

    function setUp() public override {
        super.setUp();
        vm.clearMockedCalls();
        router = new RouterDouble();
        stop = new StopDouble(address(new Believer(SELECTOR)));
        router.set(SELECTOR, address(stop));
        router.set(OTHER, address(new StopDouble(address(new Believer(OTHER)))));
        bytes4[] memory both = new bytes4[](2);
        (both[0], both[1]) = (SELECTOR, OTHER);
        vm.prank(owner);
        verifier.allowSelectors(both, address(router));
    }

    function test_stop_refusesOneSelectorAndNoOther() public {
        verifier.verify(_under(SELECTOR));
        stop.stop();
        _stands(SELECTOR, IRiscZeroAttestationVerifier.Standing.STOPPED);
        _refusedWith(SELECTOR, address(router), StopDouble.EnforcedPause.selector);

        _stands(OTHER, IRiscZeroAttestationVerifier.Standing.USABLE);
        verifier.verify(_under(OTHER));

        // What was stopped without cause goes on in another place.
        address own = address(new Believer(SELECTOR));
        vm.prank(owner);
        verifier.allowSelectors(_list(SELECTOR), own);
        _stands(SELECTOR, IRiscZeroAttestationVerifier.Standing.USABLE);
        verifier.verify(_under(SELECTOR));
        vm.assertEq(verifier.selectors().length, 2, "each once");
    }

    function test_router_unknownAndRemoved_areSeenAndRefuse() public {
        router.set(SELECTOR, address(1));
        _stands(SELECTOR, IRiscZeroAttestationVerifier.Standing.REMOVED);
        _refusedWith(SELECTOR, address(router), IRiscZeroVerifierRouter.SelectorRemoved.selector);
        router.set(SELECTOR, address(0));
        _stands(SELECTOR, IRiscZeroAttestationVerifier.Standing.UNKNOWN);
        _refusedWith(SELECTOR, address(router), IRiscZeroVerifierRouter.SelectorUnknown.selector);
    }

    function test_standing_ofEveryKind() public {
        _stands(0x12345678, IRiscZeroAttestationVerifier.Standing.NEVER_ALLOWED);
        _stands(SELECTOR, IRiscZeroAttestationVerifier.Standing.USABLE);

        router.set(SELECTOR, named("nobody"));
        _stands(SELECTOR, IRiscZeroAttestationVerifier.Standing.NO_CONTRACT);
        router.set(SELECTOR, address(new Believer(OTHER)));
        _stands(SELECTOR, IRiscZeroAttestationVerifier.Standing.OTHER_SELECTOR);
        router.set(SELECTOR, address(new Refuser(0xdeadbeef)));
        _stands(SELECTOR, IRiscZeroAttestationVerifier.Standing.USABLE); // it may still take proofs

        vm.etch(address(router), "");
        _stands(SELECTOR, IRiscZeroAttestationVerifier.Standing.NO_CONTRACT);
    }

    function test_dropped_neverComesBack() public {
        bytes4[] memory all = verifier.selectors();
        vm.startPrank(owner);
        verifier.dropSelectors(all);
        bytes memory reason = abi.encodeWithSelector(IRiscZeroAttestationVerifier.SelectorIsDropped.selector, SELECTOR);
        vm.expectRevert(reason);
        verifier.allowSelectors(_list(SELECTOR), judge);
        vm.expectRevert(reason);
        verifier.dropSelectors(_list(SELECTOR));

        verifier.dropImage(OURS);
        vm.expectRevert(abi.encodeWithSelector(IRiscZeroAttestationVerifier.ImageIsDropped.selector, OURS));
        verifier.allowImage(OURS, IRiscZeroAttestationVerifier.Kind.REPORT);

        // One that was never allowed can be dropped before anybody allows it.
        verifier.dropSelectors(_list(0x12345678));
        vm.expectRevert(
            abi.encodeWithSelector(IRiscZeroAttestationVerifier.SelectorIsDropped.selector, bytes4(0x12345678))
        );
        verifier.allowSelectors(_list(0x12345678), judge);
        vm.stopPrank();

        _stands(SELECTOR, IRiscZeroAttestationVerifier.Standing.DROPPED);
        _stands(OTHER, IRiscZeroAttestationVerifier.Standing.DROPPED);
        vm.assertEq(verifier.through(SELECTOR), address(0), "through");
        vm.expectRevert(abi.encodeWithSelector(IRiscZeroAttestationVerifier.SelectorNotAllowed.selector, OTHER));
        verifier.verify(_byAutomata(OTHER));
    }

    function test_governance_alone() public {
        bytes memory reason = abi.encodeWithSelector(Ownable.OwnableUnauthorizedAccount.selector, address(this));
        vm.expectRevert(reason);
        verifier.allowImage(OURS, IRiscZeroAttestationVerifier.Kind.REPORT);
        vm.expectRevert(reason);
        verifier.dropImage(OURS);
        vm.expectRevert(reason);
        verifier.allowSelectors(_list(SELECTOR), judge);
        vm.expectRevert(reason);
        verifier.dropSelectors(_list(SELECTOR));
    }

    function test_allow_whatProvesNothing_reverts() public {
        vm.startPrank(owner);
        vm.expectRevert(abi.encodeWithSelector(IRiscZeroAttestationVerifier.FakeSelector.selector));
        verifier.allowSelectors(_list(0xffffffff), judge);
        vm.expectRevert(abi.encodeWithSelector(IRiscZeroAttestationVerifier.NoContract.selector, named("nobody")));
        verifier.allowSelectors(_list(SELECTOR), named("nobody"));
        vm.expectRevert(
            abi.encodeWithSelector(
                IRiscZeroAttestationVerifier.BadKind.selector, IRiscZeroAttestationVerifier.Kind.NONE
            )
        );
        verifier.allowImage(OURS, IRiscZeroAttestationVerifier.Kind.NONE);
        vm.expectRevert(
            abi.encodeWithSelector(
                IRiscZeroAttestationVerifier.BadKind.selector, IRiscZeroAttestationVerifier.Kind.DROPPED
            )
        );
        verifier.allowImage(OURS, IRiscZeroAttestationVerifier.Kind.DROPPED);
        vm.stopPrank();
    }

    function _under(bytes4 selector) private view returns (bytes memory) {
        return _evidence(OURS, _seal(selector), _own(uint64(block.chainid), address(verifier), _six(), EVALUATION));
    }

    function _byAutomata(bytes4 selector) private pure returns (bytes memory) {
        return _evidence(THEIRS, _seal(selector), _automata(4, _body(4, 1), _ids(), _six()));
    }

    function _stands(bytes4 selector, IRiscZeroAttestationVerifier.Standing want) private view {
        vm.assertEq(uint256(verifier.standing(selector)), uint256(want), "standing");
    }

    function _refusedWith(bytes4 selector, address to, bytes4 reason) private {
        bytes memory evidence = _under(selector);
        vm.expectRevert(
            abi.encodeWithSelector(IRiscZeroAttestationVerifier.ProofRefused.selector, selector, to, reason)
        );
        verifier.verify(evidence);
    }
}
