// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {TeeProofs} from "../../rollup/TeeProofs.sol";
import {TwoFactorWorld} from "./TwoFactorWorld.sol";

/// @dev What a settlement costs, the whole transaction, without the ZK verifier's own gas. The design allows 120,000.
contract SettleGasTest is TwoFactorWorld {
    uint256 internal constant TARGET = 120_000;

    function test_settle_gas_withinTheTarget() public {
        TeeProofs.Claim memory c = propose("post");
        two.settle(c, zkProof(statement(c)), verdict(c, 0, TeeProofs.ACCEPT));
        // The recipient has a credit by now, as it has in every settlement but its first.
        c = propose(batchAfter(c, 4, "next"));
        bytes memory call_ = abi.encodeCall(two.settle, (c, seal(), verdict(c, 1, TeeProofs.ACCEPT)));
        vm.mockCall(address(zk), abi.encodeWithSelector(zk.verify.selector), "");
        uint256 data;
        for (uint256 i = 0; i < call_.length; ++i) {
            data += call_[i] == 0 ? 4 : 16;
        }
        vm.cool(address(two));
        vm.cool(address(governance));
        vm.cool(address(sgx));
        vm.cool(address(registry));
        vm.cool(address(app));
        vm.cool(address(zk));
        vm.startSnapshotGas("TwoFactorVerifier", "settle, both factors, execution");
        (bool ok,) = address(two).call(call_);
        uint256 execution = vm.stopSnapshotGas();
        vm.assertTrue(ok, "settled");
        vm.snapshotValue("TwoFactorVerifier", "settle, both factors, transaction", execution + 21_000 + data);
        vm.assertLe(execution + 21_000 + data, TARGET, "transaction");
    }

    /// @dev As long as a Groth16 seal, and no byte of it is zero.
    function seal() private pure returns (bytes memory s) {
        s = new bytes(260);
        for (uint256 i = 0; i < s.length; ++i) {
            s[i] = 0xa5;
        }
    }
}
