// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {LocalVeriteeTest} from "../../dev/LocalVeriteeTest.sol";
import {IVRFCoordinator} from "../../vrf/interfaces/IVRFCoordinator.sol";

/// @dev The cheatcodes that the consumers' tests use.
interface Cheats {
    struct Log {
        bytes32[] topics;
        bytes data;
        address emitter;
    }

    function assume(bool condition) external pure;
    function deal(address account, uint256 balance) external;
    function expectEmit(address emitter) external;
    function expectRevert(bytes calldata revertData) external;
    function fee(uint256 baseFee) external;
    function getBlockNumber() external view returns (uint256);
    function getBlockTimestamp() external view returns (uint256);
    function load(address target, bytes32 slot) external view returns (bytes32);
    function prank(address sender) external;
    function roll(uint256 blockNumber) external;
    function txGasPrice(uint256 gasPrice) external;
    function warp(uint256 timestamp) external;
}

/// @title What the tests of consumers share: a local veritee, cheatcodes, assertions
abstract contract ConsumerTest is LocalVeriteeTest {
    Cheats internal constant vm = Cheats(address(uint160(uint256(keccak256("hevm cheat code")))));

    uint64 internal constant MAX_GAS_PRICE = 100 gwei;

    /// @dev An account of this contract, with money.
    uint256 internal account;

    error Unequal(string what, uint256 have, uint256 want);
    error Wrong(string what);

    function setUp() public virtual override {
        super.setUp();
        account = coordinator.accountId(address(this), 7);
        vm.deal(address(this), 1_000 ether);
        coordinator.deposit{value: 100 ether}(account);
    }

    receive() external payable {}

    function rollBy(uint256 blocks) internal {
        vm.roll(vm.getBlockNumber() + blocks);
    }

    function warpBy(uint256 time) internal {
        vm.warp(vm.getBlockTimestamp() + time);
    }

    function assertEq(uint256 have, uint256 want, string memory what) internal pure {
        if (have != want) revert Unequal(what, have, want);
    }

    function assertEq(bytes32 have, bytes32 want, string memory what) internal pure {
        assertEq(uint256(have), uint256(want), what);
    }

    function assertEq(address have, address want, string memory what) internal pure {
        assertEq(uint160(have), uint160(want), what);
    }

    function assertEq(uint256[] memory have, uint256[] memory want, string memory what) internal pure {
        assertEq(have.length, want.length, what);
        for (uint256 i = 0; i < have.length; ++i) {
            assertEq(have[i], want[i], what);
        }
    }

    function assertTrue(bool condition, string memory what) internal pure {
        if (!condition) revert Wrong(what);
    }

    function assertStatus(bytes32 requestId, IVRFCoordinator.RequestStatus want) internal view {
        assertEq(uint256(coordinator.requestStatus(requestId)), uint256(want), "status");
    }

    function bound(uint256 x, uint256 low, uint256 high) internal pure returns (uint256) {
        return low + x % (high - low + 1);
    }
}
