// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

/// @title What dstack's key service asks of an app's contract
/// @notice As dstack has it (kms/auth-eth, IAppAuth): the ERC-165 id is 0x1e079198.
interface IDstackAppAuth {
    /// @param appId The app: its contract's address.
    /// @param composeHash SHA-256 of the compose file that runs.
    /// @param instanceId dstack's id of the machine.
    /// @param deviceId SHA-256 of the platform's PPID.
    /// @param mrAggregated SHA-256 of all of a TD's registers.
    /// @param mrSystem SHA-256 of those of the image and of the key provider.
    /// @param osImageHash dstack's name of the image.
    /// @param tcbStatus Intel's word, such as UpToDate.
    /// @param advisoryIds Such as INTEL-SA-00615.
    struct AppBootInfo {
        address appId;
        bytes32 composeHash;
        address instanceId;
        bytes32 deviceId;
        bytes32 mrAggregated;
        bytes32 mrSystem;
        bytes32 osImageHash;
        string tcbStatus;
        string[] advisoryIds;
    }

    function isAppAllowed(AppBootInfo calldata bootInfo) external view returns (bool isAllowed, string memory reason);
}

/// @title How dstack's tools administrate an app's contract
/// @notice As dstack has it (kms/auth-eth, IAppAuthBasicManagement): the ERC-165 id is 0x8fd37527.
interface IDstackManagement {
    event ComposeHashAdded(bytes32 composeHash);
    event ComposeHashRemoved(bytes32 composeHash);
    event DeviceAdded(bytes32 deviceId);
    event DeviceRemoved(bytes32 deviceId);

    function addComposeHash(bytes32 composeHash) external;
    function removeComposeHash(bytes32 composeHash) external;
    function addDevice(bytes32 deviceId) external;
    function removeDevice(bytes32 deviceId) external;
}

/// @title What dstack's own contract has besides, and its tools use
interface IDstackApp is IDstackAppAuth, IDstackManagement {
    event UpgradesDisabled();
    event AllowAnyDeviceSet(bool allowAny);
    event RequireTcbUpToDateSet(bool requireUpToDate);

    function setAllowAnyDevice(bool allowAny) external;
    function setRequireTcbUpToDate(bool requireUpToDate) external;
    function disableUpgrades() external;
    function allowedComposeHashes(bytes32 composeHash) external view returns (bool);
    function allowedDeviceIds(bytes32 deviceId) external view returns (bool);
    function allowAnyDevice() external view returns (bool);
    function requireTcbUpToDate() external view returns (bool);
}
