// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {TeeProofs} from "../../rollup/TeeProofs.sol";
import {ProofWorld} from "./ProofWorld.sol";

/// @dev What a proof costs, in snapshots/TeeProofs.json, of contracts that nobody touched before in the transaction.
contract SGXVerifierGasSnapshotTest is ProofWorld {
    function test_gas_proofs() public {
        TeeProofs.Claim memory claim = plainClaim();
        TeeProofs.Claim memory other = changed(claim, 1 << 7);
        TeeProofs.Proof memory p = accept(claim);
        TeeProofs.Proof memory q = accept(other);
        bytes32 id = TeeProofs.id(claim);

        _cool();
        sgx.verify(id, address(app), p);
        vm.snapshotGasLastCall("TeeProofs", "verify");
        _cool();
        sgx.identify(instance);
        vm.snapshotGasLastCall("TeeProofs", "identify");
        vm.prank(ROLLUP);
        sgx.requestProof(other, address(app), NOW, 1);
        vm.prank(ROLLUP);
        _cool();
        sgx.requestProof(claim, address(app), NOW, 1);
        vm.snapshotGasLastCall("TeeProofs", "request");
        _cool();
        sgx.showEquivocation(claim, p, other, q);
        vm.snapshotGasLastCall("TeeProofs", "show an equivocation");
    }

    function _cool() private {
        vm.cool(address(registry));
        vm.cool(address(app));
        vm.cool(address(sgx));
    }
}
