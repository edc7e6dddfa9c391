// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {AppMeasurements} from "./AppMeasurements.sol";
import {IAppAuth} from "./IAppAuth.sol";
import {IDstackAppAuth} from "./IDstackApp.sol";
import {Measurements} from "./Measurements.sol";
import {ReportBody} from "./ReportBody.sol";
import {TcbStatus, VerifiedReport} from "./VerifiedReport.sol";

/// @title Somebody's dstack contract as a source of what is allowed
/// @dev What dstack knows of a machine and a quote alone doesn't prove is left zero: device (the hash of a PPID that stays off
/// chain), image, key provider, instance. A source that compares these says no. It is asked in two ways: when an instance
/// registers, with all that its report proves; at every use, with what is still known then, compose hash and status.
abstract contract DstackSource is AppMeasurements {
    /// @dev Of what is adopted.
    struct Adopted {
        bytes32 image;
        bytes32 composeHash;
    }

    /// @dev What the source may use up. Less than what the registry gives us to answer (`stillAllows`).
    uint256 private constant SOURCE_GAS = 100_000;

    /// @inheritdoc IAppAuth
    address public source;

    /// @inheritdoc IAppAuth
    mapping(bytes32 image => bool) public images;

    mapping(bytes32 label => Adopted) private _adopted;
    uint256 private _adoptions;

    /// @inheritdoc IAppAuth
    function setSource(address source_) external onlyOwnerUnlessFrozen {
        uint32 version = _begin();
        _dropAll(version, 0);
        source = source_;
        emit SourceSet(version, source_);
        _push();
    }

    /// @inheritdoc IAppAuth
    function allowImage(bytes32 image) external onlyOwnerUnlessFrozen {
        if (image == 0) revert ZeroValue();
        uint32 version = _begin();
        images[image] = true;
        emit ImageSet(version, image, true);
        _push();
    }

    /// @inheritdoc IAppAuth
    function disallowImage(bytes32 image) external onlyOwnerOrGuardian {
        if (!images[image]) revert ImageNotAllowed(image);
        uint32 version = _begin();
        images[image] = false;
        emit ImageSet(version, image, false);
        _dropAll(version, image);
        _push();
    }

    /// @inheritdoc IAppAuth
    function adopt(bytes calldata registers, bytes32 composeHash) external returns (bytes32 label) {
        if (frozen) revert IsFrozen();
        if (source == address(0)) revert NoSource();
        if (registers.length != 144) revert BadRegisters(registers.length);
        bytes32 image = Measurements.image(registers);
        if (!images[image]) revert ImageNotAllowed(image);
        label = Measurements.dstack(registers, composeHash);
        if (_entries[label].removed) revert IsRemoved(label);
        if (_isAllowed(label)) revert IsAllowed(label);
        if (!_sourceAllows(_known(composeHash, TcbStatus.UP_TO_DATE))) revert SourceRefuses(label, source);

        Allowance memory a = Allowance(label, ReportBody.TDX, 0, type(uint40).max, 0, 0);
        _check(a);
        uint32 version = _begin();
        _adopted[label] = Adopted(image, composeHash);
        ++_adoptions;
        _put(version, a, true, "");
        if (!_giveSlot(version, label)) revert NoFreeSlot(label);
        _push();
        if (requests == 0) _request(address(0), DEPLOYMENT);
    }

    /// @inheritdoc IAppAuth
    function drop(bytes32 label) external {
        if (!_entries[label].sourced) revert NotAllowed(label);
        if (_sourceAllows(_known(_adopted[label].composeHash, TcbStatus.UP_TO_DATE))) {
            revert SourceAllows(label, source);
        }
        uint32 version = _begin();
        _takeOut(label);
        emit MeasurementDropped(version, label);
        _push();
    }

    function _asks() internal view override returns (bool) {
        return _adoptions != 0;
    }

    function _forget(bytes32 label) internal override {
        delete _adopted[label];
        --_adoptions;
    }

    /// @dev Reverts unless the source takes a machine with this report.
    function _askSource(bytes32 label, VerifiedReport calldata report, bytes memory body) internal view {
        IDstackAppAuth.AppBootInfo memory info = _known(_adopted[label].composeHash, report.status);
        info.mrAggregated = _aggregated(body);
        uint256 count = report.advisories.length;
        info.advisoryIds = new string[](count);
        for (uint256 i = 0; i < count; ++i) {
            info.advisoryIds[i] = _advisoryId(report.advisories[i]);
        }
        if (!_sourceAllows(info)) revert SourceRefuses(label, source);
    }

    /// @dev What the source says of an instance that it took before.
    function _sourceStillAllows(bytes32 label, address instance) internal view returns (bool) {
        return _sourceAllows(_known(_adopted[label].composeHash, registry.instances(instance).status));
    }

    /// @dev All that were adopted, or those of an image.
    function _dropAll(uint32 version, bytes32 image) private {
        for (uint256 i = _list.length; i != 0; --i) {
            bytes32 label = _list[i - 1];
            if (!_entries[label].sourced || (image != 0 && _adopted[label].image != image)) continue;
            _takeOut(label);
            emit MeasurementDropped(version, label);
        }
    }

    function _known(bytes32 composeHash, uint8 status) private view returns (IDstackAppAuth.AppBootInfo memory info) {
        info.appId = source;
        info.composeHash = composeHash;
        info.tcbStatus = _statusName(status);
    }

    /// @dev The source may be anybody's. Its reason is left unread; whatever isn't a plain yes is no.
    function _sourceAllows(IDstackAppAuth.AppBootInfo memory info) private view returns (bool allows) {
        bytes memory question = abi.encodeCall(IDstackAppAuth.isAppAllowed, (info));
        address source_ = source;
        // A sixty-fourth of the gas stays here, and reaching a contract for the first time costs 2,600, or 5,200 where an account
        // delegates to it. With less, whoever calls could make a no of a yes.
        uint256 want = SOURCE_GAS + SOURCE_GAS / 8;
        if (gasleft() < want) revert TooLittleGas(gasleft(), want);
        assembly ("memory-safe") {
            mstore(0x00, 0)
            let ok := staticcall(SOURCE_GAS, source_, add(question, 0x20), mload(question), 0x00, 0x20)
            allows := and(and(ok, gt(returndatasize(), 0x5f)), eq(mload(0x00), 1))
        }
    }

    /// @dev As dstack has it (dstack-attest, decode_mr_tdx): the last three only if one of them is set.
    function _aggregated(bytes memory body) private pure returns (bytes32) {
        bytes memory all = bytes.concat(_register(body, 136), _register(body, 328), _register(body, 376));
        all = bytes.concat(all, _register(body, 424), _register(body, 472));
        bytes memory configured = bytes.concat(_register(body, 184), _register(body, 232), _register(body, 280));
        return sha256(keccak256(configured) == keccak256(new bytes(144)) ? all : bytes.concat(all, configured));
    }

    function _register(bytes memory body, uint256 at) private pure returns (bytes memory) {
        return abi.encodePacked(ReportBody.word(body, at), bytes16(ReportBody.word(body, at + 32)));
    }

    function _statusName(uint8 status) private pure returns (string memory) {
        if (status == TcbStatus.UP_TO_DATE) return "UpToDate";
        if (status == TcbStatus.SW_HARDENING_NEEDED) return "SWHardeningNeeded";
        if (status == TcbStatus.CONFIGURATION_NEEDED) return "ConfigurationNeeded";
        if (status == TcbStatus.CONFIGURATION_AND_SW_HARDENING_NEEDED) return "ConfigurationAndSWHardeningNeeded";
        if (status == TcbStatus.OUT_OF_DATE) return "OutOfDate";
        if (status == TcbStatus.OUT_OF_DATE_CONFIGURATION_NEEDED) return "OutOfDateConfigurationNeeded";
        if (status == TcbStatus.RELAUNCH_ADVISED) return "RelaunchAdvised";
        if (status == TcbStatus.RELAUNCH_ADVISED_CONFIGURATION_NEEDED) return "RelaunchAdvisedConfigurationNeeded";
        return "Revoked";
    }

    /// @dev INTEL-SA-00615 for 615. What has only its hash can't be told, and a source may deny just that.
    function _advisoryId(uint32 advisory) private pure returns (string memory) {
        if (advisory > 99_999) revert UnnamedAdvisory(advisory);
        bytes memory id = "INTEL-SA-00000";
        uint256 rest = advisory;
        for (uint256 i = 13; rest != 0; --i) {
            id[i] = bytes1(uint8(0x30 + rest % 10));
            rest /= 10;
        }
        return string(id);
    }
}
