// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {TeeProofs} from "../../rollup/TeeProofs.sol";
import {TwoFactorWorld} from "./TwoFactorWorld.sol";

/// @dev What a settlement costs, the whole transaction, without the ZK verifier's own gas. The design allows 120,000.
contract SettleGasTest is TwoFactorWorld {
    uint256 internal constant TARGET = 120_000;

    /// @dev Each call is a transaction of its own: within one, a word that was written before would be written again for 100 gas
    /// instead of 2,900.
    /// forge-config: default.isolate = true
    function test_settle_gas_withinTheTarget() public {
        TeeProofs.Claim memory c = propose("post");
        two.settle(c, zkProof(statement(c)), verdict(c, 0, TeeProofs.ACCEPT));
        // The recipient has a credit by now, as it has in every settlement but its first.
        pass(1 hours);
        two.poke(c);
        c = propose("next");
        TeeProofs.Proof memory v = verdict(c, 1, TeeProofs.ACCEPT);
        bytes memory call_ = abi.encodeCall(two.settle, (c, seal(), v));
        vm.mockCall(address(zk), abi.encodeWithSelector(zk.verify.selector), "");
        uint256 before = 21_000;
        for (uint256 i = 0; i < call_.length; ++i) {
            before += call_[i] == 0 ? 4 : 16;
        }
        two.settle(c, seal(), v);
        uint256 gas = vm.snapshotGasLastCall("TwoFactorVerifier", "settle, both factors, transaction");
        vm.assertGt(gas, before, "a transaction of its own");
        vm.snapshotValue("TwoFactorVerifier", "settle, both factors, execution", gas - before);
        vm.assertLe(gas, TARGET, "transaction");
    }

    /// @dev As long as a Groth16 seal, and no byte of it is zero.
    function seal() private pure returns (bytes memory s) {
        s = new bytes(260);
        for (uint256 i = 0; i < s.length; ++i) {
            s[i] = 0xa5;
        }
    }
}
