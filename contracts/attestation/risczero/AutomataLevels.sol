// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {TcbStatus, VerifiedReport} from "../VerifiedReport.sol";

/// @title What Automata's journal leaves out of a report, from the chain's own collateral
/// @notice The journal says the converged status and the advisories of the platform's level. The TDX module's level follows from
/// the body. Of the platform's and the quoting enclave's, all that fit are taken into account: so the level's date is never younger,
/// and the advisories are never fewer, than they are in truth.
///
/// The packed forms are those of ICollateralStore.
library AutomataLevels {
    /// @dev Offsets in packed TCB info.
    uint256 private constant MODULES = 86;
    uint256 private constant LEVELS = 87;
    uint256 private constant BODY = 88;

    /// @dev Offsets in a packed QE identity.
    uint256 private constant QE_LEVELS = 152;

    /// @dev MRSIGNER, attributes and mask.
    uint256 private constant SIGNER = 48 + 8 + 8;

    uint256 private constant NONE = type(uint256).max;

    /// @notice The store's blob ends before what it announces.
    error PackedTooShort(uint256 got, uint256 want);

    /// @notice No TDX module identity, or no level of it, is for the module that the body names.
    error NoModuleLevel(uint8 version, uint8 svn);

    /// @notice The status says that something is out of date, but nothing that could be is.
    error NoLevelFits(uint8 status);

    /// @notice Adds advisories and the level's date to a report that came from the journal.
    /// @dev Nothing overflows: offsets are below a blob's length, which `_worth` compares. What a level says, its worth, is 1 status,
    /// 5 date, 1 number of advisories; they are before where it ends.
    function complete(VerifiedReport memory report, bytes memory tcbInfo, bytes memory qeIdentity) internal pure {
        unchecked {
            bool fine = report.status <= TcbStatus.CONFIGURATION_AND_SW_HARDENING_NEEDED;
            uint256 oldest = NONE;
            uint256 at = BODY;
            uint256 module;
            uint256 moduleEnd;
            if (report.tee != 0) (module, moduleEnd, at) = _module(report.body, tcbInfo);
            if (!fine) {
                if (_outOfDate(module >> 48)) oldest = _date(module);
                oldest = _oldestPlatform(report, tcbInfo, at, oldest);
            }

            // The levels that the quoting enclave may have: if all is fine, none that is out of date.
            uint256 levels = _byte(qeIdentity, QE_LEVELS);
            uint256 most = report.advisories.length + (module & 0xff);
            uint256 worth;
            at = QE_LEVELS + 1;
            for (uint256 i = 0; i < levels; ++i) {
                (worth, at) = _worth(qeIdentity, at + 2);
                uint256 status = worth >> 48;
                if (fine && status != TcbStatus.UP_TO_DATE) continue;
                most += worth & 0xff;
                if (_outOfDate(status) && _date(worth) < oldest) oldest = _date(worth);
            }

            if (oldest != NONE) report.levelDate = uint40(oldest);
            else if (_saysOutOfDate(report.status)) revert NoLevelFits(report.status);

            // All of them, rising, each once.
            (uint32[] memory all, uint256 first) = _list(most);
            uint256 end = _insertOwn(first, report.advisories);
            if (most != report.advisories.length) {
                end = _insertAll(first, end, tcbInfo, module, moduleEnd);
                at = QE_LEVELS + 1;
                for (uint256 i = 0; i < levels; ++i) {
                    (worth, at) = _worth(qeIdentity, at + 2);
                    if (!fine || worth >> 48 == TcbStatus.UP_TO_DATE) {
                        end = _insertAll(first, end, qeIdentity, worth, at);
                    }
                }
            }
            assembly ("memory-safe") {
                mstore(all, shr(5, sub(end, first))) // those that were there twice have no place
            }
            report.advisories = all;
        }
    }

    /// @dev The worth of the level of the TDX module that the TD was launched on, and its end, and where the platform's levels begin.
    /// Version 0 has none.
    function _module(bytes memory body, bytes memory tcbInfo)
        private
        pure
        returns (uint256 found, uint256 foundEnd, uint256 at)
    {
        unchecked {
            uint256 svn = _byte(body, 0);
            uint256 version = _byte(body, 1);
            bool matched = version == 0;
            uint256 modules = _byte(tcbInfo, MODULES);
            at = BODY + SIGNER;
            for (uint256 i = 0; i < modules; ++i) {
                bool same = _byte(tcbInfo, at) == version;
                uint256 levels = _byte(tcbInfo, at + 1 + SIGNER);
                at += 2 + SIGNER;
                for (uint256 j = 0; j < levels; ++j) {
                    (uint256 worth, uint256 end) = _worth(tcbInfo, at + 1);
                    if (same && !matched && _byte(tcbInfo, at) <= svn) {
                        matched = true;
                        (found, foundEnd) = (worth, end);
                    }
                    at = end;
                }
            }
            if (!matched) revert NoModuleLevel(uint8(version), uint8(svn));
        }
    }

    /// @dev The oldest level that is out of date and has the very advisories of the journal.
    function _oldestPlatform(VerifiedReport memory report, bytes memory tcbInfo, uint256 at, uint256 oldest)
        private
        pure
        returns (uint256)
    {
        unchecked {
            uint256 levels = _byte(tcbInfo, LEVELS);
            uint256 svns = report.tee == 0 ? 18 : 34;
            uint32[] memory advisories = report.advisories;
            uint256 worth;
            for (uint256 i = 0; i < levels; ++i) {
                (worth, at) = _worth(tcbInfo, at + svns);
                if (_outOfDate(worth >> 48) && _date(worth) < oldest && _same(advisories, tcbInfo, worth, at)) {
                    oldest = _date(worth);
                }
            }
            return oldest;
        }
    }

    function _same(uint32[] memory advisories, bytes memory packed, uint256 worth, uint256 end)
        private
        pure
        returns (bool same)
    {
        uint256 count = worth & 0xff;
        if (advisories.length != count) return false;
        assembly ("memory-safe") {
            same := 1
            let id := add(advisories, 0x20)
            let last := add(add(packed, 0x20), end)
            for { let at := sub(last, shl(2, count)) } lt(at, last) { at := add(at, 4) } {
                same := and(same, eq(mload(id), shr(224, mload(at))))
                id := add(id, 0x20)
            }
        }
    }

    function _date(uint256 worth) private pure returns (uint256) {
        return worth >> 8 & type(uint40).max;
    }

    function _outOfDate(uint256 status) private pure returns (bool) {
        return status == TcbStatus.OUT_OF_DATE || status == TcbStatus.OUT_OF_DATE_CONFIGURATION_NEEDED;
    }

    /// @dev A relaunch is advised where the module that the TD was launched on is out of date.
    function _saysOutOfDate(uint256 status) private pure returns (bool) {
        return _outOfDate(status) || status == TcbStatus.RELAUNCH_ADVISED
            || status == TcbStatus.RELAUNCH_ADVISED_CONFIGURATION_NEEDED;
    }

    /// @dev A list with room for so many, which aren't there yet, and where the first goes.
    function _list(uint256 most) private pure returns (uint32[] memory all, uint256 first) {
        assembly ("memory-safe") {
            all := mload(0x40)
            first := add(all, 0x20)
            mstore(0x40, add(first, shl(5, most)))
        }
    }

    function _insertOwn(uint256 first, uint32[] memory own) private pure returns (uint256 end) {
        end = first;
        for (uint256 i = 0; i < own.length; ++i) {
            end = _insert(first, end, own[i]);
        }
    }

    /// @dev The advisories of a level, which `_worth` has seen to be all there.
    function _insertAll(uint256 first, uint256 end, bytes memory packed, uint256 worth, uint256 levelEnd)
        private
        pure
        returns (uint256)
    {
        unchecked {
            for (uint256 left = 4 * (worth & 0xff); left != 0; left -= 4) {
                uint256 id;
                assembly ("memory-safe") {
                    id := shr(224, mload(add(add(packed, 0x20), sub(levelEnd, left))))
                }
                end = _insert(first, end, id);
            }
            return end;
        }
    }

    /// @dev Puts a number where it belongs among the words between two places, unless it is there; gives the new end. There is room.
    function _insert(uint256 first, uint256 end, uint256 id) private pure returns (uint256) {
        assembly ("memory-safe") {
            let at := end
            let before := 0
            for {} gt(at, first) { at := sub(at, 0x20) } {
                before := mload(sub(at, 0x20))
                if iszero(gt(before, id)) { break }
            }
            if or(eq(at, first), xor(before, id)) {
                mcopy(add(at, 0x20), at, sub(end, at))
                mstore(at, id)
                end := add(end, 0x20)
            }
        }
        return end;
    }

    /// @dev What a level says, and where it ends.
    function _worth(bytes memory packed, uint256 at) private pure returns (uint256 worth, uint256 end) {
        unchecked {
            end = at + 7;
            if (end > packed.length) revert PackedTooShort(packed.length, end);
            assembly ("memory-safe") {
                worth := shr(200, mload(add(add(packed, 0x20), at)))
            }
            end += 4 * (worth & 0xff);
            if (end > packed.length) revert PackedTooShort(packed.length, end);
        }
    }

    function _byte(bytes memory packed, uint256 at) private pure returns (uint256 value) {
        if (at >= packed.length) revert PackedTooShort(packed.length, at + 1);
        assembly ("memory-safe") {
            value := byte(0, mload(add(add(packed, 0x20), at)))
        }
    }
}
