// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {IKeyBroker} from "../../keys/IKeyBroker.sol";
import {KeyHashes} from "../../keys/KeyHashes.sol";
import {Dealer} from "./Dealer.sol";
import {KeyTest} from "./KeyTest.sol";

/// @dev Gas of execution alone, everything cold that is cold in a transaction of its own: held in snapshots/Keys.json. Transactions cost
/// 21,000 and their calldata more; `make gas` has receipts.
contract KeyGasSnapshotTest is KeyTest {
    /// @dev What a transaction of this calldata may cost, the README's promise.
    uint256 private constant LIMIT = 280_000;

    function _cool() private {
        address[5] memory all = [address(broker), address(committee), address(app), address(nodes), address(registry)];
        for (uint256 i = 0; i < 5; ++i) {
            vm.cool(all[i]);
        }
    }

    function test_gas_ofALife() public prague {
        KeyHashes.Order memory o = orderOf(WORKER, BLIND);
        (bytes32 r, bytes32 vs) = signed(WORKER, KeyHashes.orderHash(o));
        _cool();
        broker.request(o, r, vs);
        vm.snapshotGasLastCall("Keys", "request, first of an instance");
        o.response = "again";
        (r, vs) = signed(WORKER, KeyHashes.orderHash(o));
        _cool();
        broker.request(o, r, vs);
        vm.snapshotGasLastCall("Keys", "request, of the same instance");

        Made memory m = made(STANDBY);
        IKeyBroker.Issuance memory a = usual(m);
        _cool();
        broker.check(m.order, m.sequence, m.expiry);
        vm.snapshotGasLastCall("Keys", "check");
        _cool();
        broker.issue(m.order, m.sequence, m.expiry, a);
        uint256 gas = vm.snapshotGasLastCall("Keys", "issue, three of five");
        bytes memory data = abi.encodeCall(IKeyBroker.issue, (m.order, m.sequence, m.expiry, a));
        for (uint256 i = 0; i < data.length; ++i) {
            gas += data[i] == 0 ? 4 : 16;
        }
        vm.snapshotValue("Keys", "issue, three of five, with calldata", gas + 21_000);
        vm.assertLe(gas + 21_000, LIMIT, "issue");

        vm.startPrank(APP_OWNER);
        _cool();
        broker.rotate(address(app), PURPOSE, 0, "scheduled");
        vm.snapshotGasLastCall("Keys", "rotate");
        _cool();
        broker.retire(address(app), PURPOSE, 1);
        vm.snapshotGasLastCall("Keys", "retire");
        made(STANDBY);
        _cool();
        broker.revoke(address(app), vm.addr(STANDBY), "");
        vm.snapshotGasLastCall("Keys", "revoke, one line");
        vm.stopPrank();
    }
}
