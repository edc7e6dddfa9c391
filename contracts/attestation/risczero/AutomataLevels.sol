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

    /// @dev What every level says; its advisories begin at `advisories`.
    struct Worth {
        uint256 status;
        uint256 date;
        uint256 count;
        uint256 advisories;
        uint256 next;
    }

    /// @notice Adds advisories and the level's date to a report that came from the journal.
    function complete(VerifiedReport memory report, bytes memory tcbInfo, bytes memory qeIdentity) internal pure {
        bool fine = report.status <= TcbStatus.CONFIGURATION_AND_SW_HARDENING_NEEDED;
        uint256 oldest = NONE;
        uint256 at = BODY;
        Worth memory module;
        if (report.tee != 0) (module, at) = _module(report.body, tcbInfo);
        if (!fine) {
            if (_outOfDate(module.status)) oldest = module.date;
            oldest = _oldestPlatform(report, tcbInfo, at, oldest);
        }

        // The levels that the quoting enclave may have: if all is fine, none that is out of date.
        uint256 levels = _uint(qeIdentity, QE_LEVELS, 1);
        uint256 more = module.count;
        at = QE_LEVELS + 1;
        for (uint256 i = 0; i < levels; ++i) {
            Worth memory worth = _worth(qeIdentity, at + 2);
            at = worth.next;
            if (fine && worth.status != TcbStatus.UP_TO_DATE) continue;
            more += worth.count;
            if (_outOfDate(worth.status) && worth.date < oldest) oldest = worth.date;
        }

        if (oldest != NONE) {
            report.levelDate = uint40(oldest);
        } else if (
            _outOfDate(report.status) || report.status > TcbStatus.REVOKED
                && report.status < TcbStatus.NO_MATCHING_LEVEL
        ) {
            revert NoLevelFits(report.status);
        }

        // All of them, rising, each once.
        uint32[] memory own = report.advisories;
        uint32[] memory all = new uint32[](own.length + more);
        uint256 n;
        for (uint256 i = 0; i < own.length; ++i) {
            n = _insert(all, n, own[i]);
        }
        n = _insertAll(all, n, tcbInfo, module);
        at = QE_LEVELS + 1;
        for (uint256 i = 0; i < levels; ++i) {
            Worth memory worth = _worth(qeIdentity, at + 2);
            at = worth.next;
            if (!fine || worth.status == TcbStatus.UP_TO_DATE) n = _insertAll(all, n, qeIdentity, worth);
        }
        assembly ("memory-safe") {
            mstore(all, n)
        }
        report.advisories = all;
    }

    /// @dev The level of the TDX module that the TD was launched on, and where the platform's levels begin. Version 0 has none.
    function _module(bytes memory body, bytes memory tcbInfo) private pure returns (Worth memory found, uint256 at) {
        uint256 svn = _uint(body, 0, 1);
        uint256 version = _uint(body, 1, 1);
        bool matched = version == 0;
        uint256 modules = _uint(tcbInfo, MODULES, 1);
        at = BODY + SIGNER;
        for (uint256 i = 0; i < modules; ++i) {
            bool same = _uint(tcbInfo, at, 1) == version;
            uint256 levels = _uint(tcbInfo, at + 1 + SIGNER, 1);
            at += 2 + SIGNER;
            for (uint256 j = 0; j < levels; ++j) {
                Worth memory worth = _worth(tcbInfo, at + 1);
                if (same && !matched && _uint(tcbInfo, at, 1) <= svn) (found, matched) = (worth, true);
                at = worth.next;
            }
        }
        if (!matched) revert NoModuleLevel(uint8(version), uint8(svn));
    }

    /// @dev The oldest level that is out of date and has the very advisories of the journal.
    function _oldestPlatform(VerifiedReport memory report, bytes memory tcbInfo, uint256 at, uint256 oldest)
        private
        pure
        returns (uint256)
    {
        uint256 levels = _uint(tcbInfo, LEVELS, 1);
        uint256 svns = report.tee == 0 ? 18 : 34;
        for (uint256 i = 0; i < levels; ++i) {
            Worth memory worth = _worth(tcbInfo, at + svns);
            at = worth.next;
            if (_outOfDate(worth.status) && worth.date < oldest && _same(report.advisories, tcbInfo, worth)) {
                oldest = worth.date;
            }
        }
        return oldest;
    }

    function _same(uint32[] memory advisories, bytes memory packed, Worth memory worth) private pure returns (bool) {
        if (advisories.length != worth.count) return false;
        for (uint256 i = 0; i < worth.count; ++i) {
            if (advisories[i] != _uint(packed, worth.advisories + 4 * i, 4)) return false;
        }
        return true;
    }

    function _outOfDate(uint256 status) private pure returns (bool) {
        return status == TcbStatus.OUT_OF_DATE || status == TcbStatus.OUT_OF_DATE_CONFIGURATION_NEEDED;
    }

    function _insertAll(uint32[] memory all, uint256 n, bytes memory packed, Worth memory worth)
        private
        pure
        returns (uint256)
    {
        for (uint256 i = 0; i < worth.count; ++i) {
            n = _insert(all, n, uint32(_uint(packed, worth.advisories + 4 * i, 4)));
        }
        return n;
    }

    /// @dev Puts a number where it belongs among the first `n`, unless it is there.
    function _insert(uint32[] memory all, uint256 n, uint32 number) private pure returns (uint256) {
        uint256 i = n;
        while (i > 0 && all[i - 1] > number) --i;
        if (i > 0 && all[i - 1] == number) return n;
        for (uint256 j = n; j > i; --j) {
            all[j] = all[j - 1];
        }
        all[i] = number;
        return n + 1;
    }

    /// @dev 1 status, 5 date, 1 number of advisories, 4 each.
    function _worth(bytes memory packed, uint256 at) private pure returns (Worth memory worth) {
        uint256 word = _uint(packed, at, 7);
        worth.status = word >> 48;
        worth.date = (word >> 8) & type(uint40).max;
        worth.count = word & 0xff;
        worth.advisories = at + 7;
        worth.next = at + 7 + 4 * worth.count;
        if (worth.next > packed.length) revert PackedTooShort(packed.length, worth.next);
    }

    /// @dev `size` bytes, at most 32, as a number.
    function _uint(bytes memory packed, uint256 at, uint256 size) private pure returns (uint256 value) {
        if (at + size > packed.length) revert PackedTooShort(packed.length, at + size);
        assembly ("memory-safe") {
            value := shr(sub(256, shl(3, size)), mload(add(add(packed, 0x20), at)))
        }
    }
}
