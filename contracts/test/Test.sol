// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

/// @dev The cheatcodes of Foundry that the tests use, as Foundry Book lists them.
interface Vm {
    struct Log {
        bytes32[] topics;
        bytes data;
        address emitter;
    }

    // the chain
    function roll(uint256 blockNumber) external;
    function warp(uint256 timestamp) external;
    function fee(uint256 basefee) external;
    function blobhashes(bytes32[] calldata hashes) external;
    function txGasPrice(uint256 gasPrice) external;
    function chainId(uint256 id) external;
    function setBlockhash(uint256 blockNumber, bytes32 blockHash) external;
    function getBlockNumber() external view returns (uint256);
    function getBlockTimestamp() external view returns (uint256);

    // accounts and storage
    function deal(address who, uint256 balance) external;
    function etch(address who, bytes calldata code) external;
    function load(address who, bytes32 slot) external view returns (bytes32);
    function store(address who, bytes32 slot, bytes32 value) external;
    function record() external;
    function accesses(address who) external view returns (bytes32[] memory reads, bytes32[] memory writes);
    function cool(address who) external;
    function snapshotState() external returns (uint256);
    function revertToState(uint256 id) external returns (bool);
    function getCode(string calldata artifact) external view returns (bytes memory);
    function mockCall(address callee, bytes calldata data, bytes calldata returned) external;
    function clearMockedCalls() external;
    function deployCode(string calldata artifact) external returns (address);
    function deployCode(string calldata artifact, bytes calldata arguments) external returns (address);

    // callers
    function prank(address caller) external;
    function startPrank(address caller) external;
    function stopPrank() external;
    function addr(uint256 secret) external pure returns (address);
    function sign(uint256 secret, bytes32 digest) external pure returns (uint8 v, bytes32 r, bytes32 s);

    // expectations
    function assume(bool condition) external pure;
    function expectRevert() external;
    function expectRevert(bytes4 selector) external;
    function expectRevert(bytes calldata reason) external;
    function expectEmit(address emitter) external;
    function recordLogs() external;
    function getRecordedLogs() external returns (Log[] memory);

    // gas
    function startSnapshotGas(string calldata group, string calldata name) external;
    function stopSnapshotGas() external returns (uint256);
    function snapshotGasLastCall(string calldata group, string calldata name) external returns (uint256);
    function snapshotValue(string calldata group, string calldata name, uint256 value) external;

    // files
    function readFile(string calldata path) external view returns (string memory);
    function exists(string calldata path) external view returns (bool);
    function keyExistsJson(string calldata json, string calldata key) external view returns (bool);
    function parseJsonUint(string calldata json, string calldata key) external pure returns (uint256);
    function parseJsonUintArray(string calldata json, string calldata key) external pure returns (uint256[] memory);
    function parseJsonBytes32(string calldata json, string calldata key) external pure returns (bytes32);
    function parseJsonBytes32Array(string calldata json, string calldata key) external pure returns (bytes32[] memory);
    function parseJsonBytes(string calldata json, string calldata key) external pure returns (bytes memory);
    function parseJsonBytesArray(string calldata json, string calldata key) external pure returns (bytes[] memory);
    function parseJsonAddress(string calldata json, string calldata key) external pure returns (address);
    function parseJsonAddressArray(string calldata json, string calldata key) external pure returns (address[] memory);
    function parseJsonString(string calldata json, string calldata key) external pure returns (string memory);
    function parseJsonStringArray(string calldata json, string calldata key) external pure returns (string[] memory);

    // assertions
    function assertTrue(bool condition, string calldata what) external pure;
    function assertEq(uint256 a, uint256 b, string calldata what) external pure;
    function assertEq(address a, address b, string calldata what) external pure;
    function assertEq(bytes32 a, bytes32 b, string calldata what) external pure;
    function assertEq(string calldata a, string calldata b, string calldata what) external pure;
    function assertEq(bytes calldata a, bytes calldata b, string calldata what) external pure;
    function assertEq(uint256[] calldata a, uint256[] calldata b, string calldata what) external pure;
    function assertNotEq(uint256 a, uint256 b, string calldata what) external pure;
    function assertNotEq(bytes32 a, bytes32 b, string calldata what) external pure;
    function assertLe(uint256 a, uint256 b, string calldata what) external pure;
    function assertLt(uint256 a, uint256 b, string calldata what) external pure;
    function assertGe(uint256 a, uint256 b, string calldata what) external pure;
    function assertGt(uint256 a, uint256 b, string calldata what) external pure;
}

/// @title What a test contract needs, where npm has no forge-std
/// @dev Read the block's number and time from `vm`: the IR optimizer takes them for constants of a transaction and moves
/// `block.number` across `vm.roll`.
abstract contract Test {
    /// @notice forge's marker of a test contract.
    bool public constant IS_TEST = true;

    Vm internal constant vm = Vm(address(uint160(uint256(keccak256("hevm cheat code")))));

    /// @dev `value` folded into min..max. The bounds and their neighbours come up often, since that is where mistakes are.
    function bound(uint256 value, uint256 min, uint256 max) internal pure returns (uint256) {
        if (value >= min && value <= max) return value;
        if (max - min == type(uint256).max) return value;
        return min + value % (max - min + 1);
    }

    /// @dev An address that has a name and no code.
    function named(string memory name) internal pure returns (address) {
        return address(uint160(uint256(keccak256(bytes(name)))));
    }
}
