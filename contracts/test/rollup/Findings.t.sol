// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {ITwoFactorVerifier} from "../../rollup/ITwoFactorVerifier.sol";
import {TeeProofs} from "../../rollup/TeeProofs.sol";
import {TwoFactorWorld} from "./TwoFactorWorld.sol";

contract FindingsTest is TwoFactorWorld {
    ITwoFactorVerifier.Status internal constant PENDING = ITwoFactorVerifier.Status.Pending;
    ITwoFactorVerifier.Status internal constant HELD = ITwoFactorVerifier.Status.Held;
    ITwoFactorVerifier.Reason internal constant NONE = ITwoFactorVerifier.Reason.None;

    /// @dev A release gives REJECTs their time anew under ZK alone, too.
    function test_zkOnly_released_freshTimeForAReject() public {
        uint40 until = uint40(vm.getBlockTimestamp() + 30 days);
        vm.prank(GOVERNOR);
        governance.announceZkOnly(until);
        pass(DELAY);
        TeeProofs.Claim memory c = propose("post");
        prove(c);
        no(c, 1);
        vm.prank(KEEPER);
        two.announceResolution(TeeProofs.id(c), true, "");
        pass(12 hours);
        two.executeResolution(TeeProofs.id(c));
        stands(c, PENDING, NONE);
        no(c, 2);
        stands(c, HELD, ITwoFactorVerifier.Reason.TeeContradiction);
    }

    /// @dev An ACCEPT that was given as a vote on a held claim is an ACCEPT of another result: it holds the claim that it contradicts.
    function test_rival_acceptedByVotes_holdsTheOther() public {
        TeeProofs.Claim memory c = propose("post");
        TeeProofs.Claim memory rival = propose("other");
        no(rival, 2);
        yes(c, 4);
        yes(rival, 0);
        yes(rival, 1);
        pass(12 hours);
        two.poke(rival);
        stands(rival, PENDING, NONE);
        vm.assertEq(at(rival).accepts, 2, "its ACCEPTs count");
        stands(c, HELD, ITwoFactorVerifier.Reason.TeeContradiction);
        prove(c);
        pass(2 hours);
        stands(c, HELD, ITwoFactorVerifier.Reason.TeeContradiction);
    }
}
