// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {ITwoFactorVerifier} from "./ITwoFactorVerifier.sol";

/// @dev What is kept of a claim, one word.
/// @param rivals Somebody claimed or proved another result of its input, or might have.
/// @param upheld A contradiction was resolved for it: it never is final at once any more, and old verdicts on rivals don't hold it.
/// @param round Counts its holds for a contradiction.
/// @param why What it is about to be held or rejected for; not kept. (An argument that is a constant makes the compiler copy functions.)
struct ClaimState {
    ITwoFactorVerifier.Status status;
    ITwoFactorVerifier.Reason reason;
    uint8 accepts;
    uint8 rejects;
    uint40 claimedAt;
    uint40 teeAt;
    uint40 zkAt;
    uint40 heldAt;
    uint32 policy;
    uint8 tee;
    uint8 zk;
    uint8 kinds;
    bool rivals;
    bool upheld;
    uint8 round;
    ITwoFactorVerifier.Reason why;
}

/// @title A claim's word
/// @dev From the lowest bit: status 4, reason 4, accepts 8, rejects 8, claimedAt 40, teeAt 40, zkAt 40, heldAt 40, policy 32, tee 8,
/// zk 8, kinds 2, rivals 1, upheld 1, round 8; 244 in all.
library ClaimStates {
    function pack(ClaimState memory s) internal pure returns (uint256 word) {
        word = uint256(s.status) | uint256(s.reason) << 4 | uint256(s.accepts) << 8 | uint256(s.rejects) << 16
            | uint256(s.claimedAt) << 24 | uint256(s.teeAt) << 64 | uint256(s.zkAt) << 104;
        word |= uint256(s.heldAt) << 144 | uint256(s.policy) << 184 | uint256(s.tee) << 216 | uint256(s.zk) << 224
        | uint256(s.kinds & 3) << 232;
        word |= uint256(s.rivals ? 1 : 0) << 234 | uint256(s.upheld ? 1 : 0) << 235 | uint256(s.round) << 236;
    }

    function unpack(uint256 word) internal pure returns (ClaimState memory s) {
        s.status = ITwoFactorVerifier.Status(word & 0xf);
        s.reason = ITwoFactorVerifier.Reason(word >> 4 & 0xf);
        s.accepts = uint8(word >> 8);
        s.rejects = uint8(word >> 16);
        s.claimedAt = uint40(word >> 24);
        s.teeAt = uint40(word >> 64);
        s.zkAt = uint40(word >> 104);
        s.heldAt = uint40(word >> 144);
        s.policy = uint32(word >> 184);
        s.tee = uint8(word >> 216);
        s.zk = uint8(word >> 224);
        s.kinds = uint8(word >> 232 & 3);
        s.rivals = word >> 234 & 1 != 0;
        s.upheld = word >> 235 & 1 != 0;
        s.round = uint8(word >> 236);
    }
}
