// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {ITwoFactorVerifier} from "../../rollup/ITwoFactorVerifier.sol";
import {TeeProofs} from "../../rollup/TeeProofs.sol";
import {TwoFactorWorld} from "./TwoFactorWorld.sol";

/// @dev What the contract says itself of a claim, how many claims one input has, and who is paid.
contract ClaimInputsTest is TwoFactorWorld {
    address private constant HISTORY = 0x0000F90827F1C53a10cb7A02335B175320002935;
    address private constant SYSTEM = 0xffffFFFfFFffffffffffffffFfFFFfffFFFfFFfE;

    /// @dev The runtime code that EIP-2935 gives.
    bytes private constant HISTORY_CODE =
        hex"3373fffffffffffffffffffffffffffffffffffffffe14604657602036036042575f35600143038111604257611fff81430311604257611fff9006545f5260205ff35b5f5ffd5b5f35611fff60014303065500";

    bytes32[] private blobs;

    // ---------------------------------------------------------------- data

    function test_claim_blobs_theirHashesInOrder() public {
        ITwoFactorVerifier.Batch memory b = batchAfter(theHead(), 2, "post");
        b.data = "";
        blobs.push(bytes32(uint256(1) << 248 | 1));
        blobs.push(bytes32(uint256(1) << 248 | 2));
        vm.blobhashes(blobs);
        TeeProofs.Claim memory c = claimOf(b);
        c.data = keccak256(abi.encodePacked(blobs[0], blobs[1]));
        vm.prank(PROPOSER);
        vm.assertEq(two.claim(b), TeeProofs.id(c), "id");
        vm.assertEq(sgx.sequenceOf(TeeProofs.id(c)), 1, "asked");
        // Other blobs are another claim, of the same transition.
        (blobs[0], blobs[1]) = (blobs[1], blobs[0]);
        vm.blobhashes(blobs);
        vm.prank(PROPOSER);
        fails(abi.encodeCall(two.claim, (b)), ITwoFactorVerifier.IsClaimed.selector);
    }

    function test_claim_blobsAndCalldata_reverts() public {
        ITwoFactorVerifier.Batch memory b = batchAfter(theHead(), 2, "post");
        blobs.push(bytes32(uint256(1) << 248 | 1));
        vm.blobhashes(blobs);
        vm.prank(PROPOSER);
        fails(abi.encodeCall(two.claim, (b)), ITwoFactorVerifier.TwoKindsOfData.selector);
    }

    function testFuzz_claim_calldata_itsHash_zeroIfNone(bytes memory data) public {
        ITwoFactorVerifier.Batch memory b = batchAfter(theHead(), 2, "post");
        b.data = data;
        TeeProofs.Claim memory c = claimOf(b);
        c.data = data.length == 0 ? bytes32(0) : keccak256(data);
        vm.prank(PROPOSER);
        vm.assertEq(two.claim(b), TeeProofs.id(c), "id");
    }

    // ---------------------------------------------------------------- origin

    function test_claim_origin_atEveryAge() public {
        uint256 n = vm.getBlockNumber();
        vm.roll(n + 1);
        bytes32 hash = blockhash(n);
        vm.assertTrue(hash != 0, "no hash to test with");
        _origin(n, n, 0);
        _origin(n, n + 1, hash);
        _origin(n, n + 256, hash);
        _origin(n, n + 257, 0);

        vm.etch(HISTORY, HISTORY_CODE);
        vm.roll(n + 1);
        vm.prank(SYSTEM);
        (bool ok,) = HISTORY.call(abi.encode(hash));
        vm.assertTrue(ok, "system call");
        _origin(n, n + 257, hash);
        _origin(n, n + 8191, hash);
        _origin(n, n + 8192, 0);
        _origin(n + 10_000, n + 8191, 0);
        // The word of a block that the history doesn't know is zero, and no origin.
        _origin(n + 1, n + 1000, 0);
    }

    /// @dev The claim of it has this hash; none if that is zero.
    function _origin(uint256 n, uint256 at_, bytes32 hash) private {
        uint256 before = vm.snapshotState();
        vm.roll(at_);
        ITwoFactorVerifier.Batch memory b = batchAfter(theHead(), 2, "post");
        b.originNumber = uint64(n);
        TeeProofs.Claim memory c = claimOf(b);
        c.originHash = hash;
        vm.prank(PROPOSER);
        if (hash == 0) fails(abi.encodeCall(two.claim, (b)), bytes4(keccak256("UnusableBlockHash(uint256)")));
        else vm.assertEq(two.claim(b), TeeProofs.id(c), "id");
        vm.revertToState(before);
    }

    // ---------------------------------------------------------------- how many

    function test_claim_ninthOfAnInput_reverts_untilOthersAreForgotten() public {
        TeeProofs.Claim memory first = propose("0");
        for (uint256 i = 1; i < 8; ++i) {
            propose(bytes32(i));
        }
        ITwoFactorVerifier.Batch memory ninth = batchAfter(theHead(), 4, "ninth");
        vm.prank(PROPOSER);
        fails(abi.encodeCall(two.claim, (ninth)), ITwoFactorVerifier.TooManyClaims.selector);
        propose(batchAfter(theHead(), 3, "another input"));
        yes(first, 0);

        // Seven time out with no factor's yes, and are forgotten; the one that was ACCEPTed is not.
        pass(1 days + 1);
        TeeProofs.Claim memory last;
        for (uint256 i = 0; i < 7; ++i) {
            last = propose(bytes32(100 + i));
        }
        ninth.originNumber = uint64(vm.getBlockNumber() - 1);
        vm.prank(PROPOSER);
        fails(abi.encodeCall(two.claim, (ninth)), ITwoFactorVerifier.TooManyClaims.selector);
        // An ACCEPT of another result holds it, whatever became of the first.
        yes(last, 1);
        stands(last, ITwoFactorVerifier.Status.Held, ITwoFactorVerifier.Reason.TeeContradiction);
    }

    // ---------------------------------------------------------------- rewards

    function test_collect_reentered_paysOnce() public {
        Receiver receiver = new Receiver();
        TeeProofs.Claim memory c = _acceptedFor(address(receiver));
        TeeProofs.Claim memory later = propose(batchAfter(c, 1, "later"));
        yes(later, 1); // somebody else's credit lies beside it
        vm.assertEq(two.credits(), 2 gwei, "credits");
        uint256 before = address(two).balance;
        receiver.collect(two, 3);
        vm.assertEq(address(receiver).balance, 1 gwei, "paid");
        vm.assertEq(before - address(two).balance, 1 gwei, "out");
        vm.assertEq(two.credits(), 1 gwei, "credits");
        vm.assertEq(receiver.entered(), 3, "it did come back");
    }

    function test_collect_refusingReceiver_hurtsNobody() public {
        Receiver receiver = new Receiver();
        receiver.refuse(true);
        TeeProofs.Claim memory c = _acceptedFor(address(receiver));
        vm.assertTrue(at(c).teeAt != 0, "it counts");
        vm.prank(address(receiver));
        fails(abi.encodeCall(two.collect, (address(receiver))), ITwoFactorVerifier.TransferFailed.selector);
        vm.prank(address(receiver));
        fails(abi.encodeCall(two.collect, (address(0))), ITwoFactorVerifier.ZeroAddress.selector);
        vm.assertEq(two.credit(address(receiver)), 1 gwei, "still its");
        // The owner can't have it meanwhile.
        uint256 all = address(two).balance;
        vm.prank(GOVERNOR);
        fails(abi.encodeCall(two.withdraw, (GOVERNOR, all)), ITwoFactorVerifier.InsufficientFunds.selector);
        vm.prank(address(receiver));
        two.collect(address(0x1234));
        vm.assertEq(address(0x1234).balance, 1 gwei, "elsewhere");
        vm.assertEq(two.credits(), 0, "credits");
    }

    function test_reward_withoutFunds_theVerdictCounts() public {
        uint256 all = address(two).balance;
        vm.prank(GOVERNOR);
        two.withdraw(GOVERNOR, all);
        TeeProofs.Claim memory c = _acceptedFor(address(0x1234));
        vm.assertTrue(at(c).teeAt != 0, "it counts");
        vm.assertEq(two.credits(), 0, "credits");
    }

    function _acceptedFor(address recipient) private returns (TeeProofs.Claim memory c) {
        c = propose("post");
        TeeProofs.Proof memory p = verdict(c, 0, TeeProofs.ACCEPT);
        p.recipient = recipient;
        two.submitTee(c, signed(c, p, secretOf(0)));
    }
}

/// @dev Collects again while it is being paid, or refuses.
contract Receiver {
    uint256 public entered;
    uint256 private _most;
    bool private _refuses;
    ITwoFactorVerifier private _two;

    receive() external payable {
        require(!_refuses);
        if (++entered < _most) _two.collect(address(this));
    }

    function refuse(bool refuses) external {
        _refuses = refuses;
    }

    function collect(ITwoFactorVerifier two, uint256 most) external {
        (_two, _most) = (two, most);
        two.collect(address(this));
    }
}
