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
    /// @dev Nothing overflows: offsets are below a blob's length, which `_worth` compares.
    function complete(VerifiedReport memory report, bytes memory tcbInfo, bytes memory qeIdentity) internal pure {
        unchecked {
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
            uint256 levels = _byte(qeIdentity, QE_LEVELS);
            uint256 more = module.count;
            Worth memory worth;
            worth.next = QE_LEVELS + 1;
            for (uint256 i = 0; i < levels; ++i) {
                _worth(worth, qeIdentity, worth.next + 2);
                if (fine && worth.status != TcbStatus.UP_TO_DATE) continue;
                more += worth.count;
                if (_outOfDate(worth.status) && worth.date < oldest) oldest = worth.date;
            }

            if (oldest != NONE) report.levelDate = uint40(oldest);
            else if (_saysOutOfDate(report.status)) revert NoLevelFits(report.status);

            // All of them, rising, each once.
            uint32[] memory own = report.advisories;
            uint32[] memory all = new uint32[](own.length + more);
            uint256 n;
            for (uint256 i = 0; i < own.length; ++i) {
                n = _insert(all, n, own[i]);
            }
            if (more != 0) {
                n = _insertAll(all, n, tcbInfo, module);
                worth.next = QE_LEVELS + 1;
                for (uint256 i = 0; i < levels; ++i) {
                    _worth(worth, qeIdentity, worth.next + 2);
                    if (!fine || worth.status == TcbStatus.UP_TO_DATE) n = _insertAll(all, n, qeIdentity, worth);
                }
            }
            assembly ("memory-safe") {
                mstore(all, n)
            }
            report.advisories = all;
        }
    }

    /// @dev The level of the TDX module that the TD was launched on, and where the platform's levels begin. Version 0 has none.
    function _module(bytes memory body, bytes memory tcbInfo) private pure returns (Worth memory found, uint256 at) {
        unchecked {
            uint256 svn = _byte(body, 0);
            uint256 version = _byte(body, 1);
            bool matched = version == 0;
            uint256 modules = _byte(tcbInfo, MODULES);
            Worth memory worth;
            at = BODY + SIGNER;
            for (uint256 i = 0; i < modules; ++i) {
                bool same = _byte(tcbInfo, at) == version;
                uint256 levels = _byte(tcbInfo, at + 1 + SIGNER);
                at += 2 + SIGNER;
                for (uint256 j = 0; j < levels; ++j) {
                    _worth(worth, tcbInfo, at + 1);
                    if (same && !matched && _byte(tcbInfo, at) <= svn) {
                        matched = true;
                        _worth(found, tcbInfo, at + 1);
                    }
                    at = worth.next;
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
            Worth memory worth;
            worth.next = at;
            for (uint256 i = 0; i < levels; ++i) {
                _worth(worth, tcbInfo, worth.next + svns);
                if (_outOfDate(worth.status) && worth.date < oldest && _same(report.advisories, tcbInfo, worth)) {
                    oldest = worth.date;
                }
            }
            return oldest;
        }
    }

    function _same(uint32[] memory advisories, bytes memory packed, Worth memory worth) private pure returns (bool) {
        if (advisories.length != worth.count) return false;
        for (uint256 i = 0; i < worth.count; ++i) {
            if (advisories[i] != _advisory(packed, worth, i)) return false;
        }
        return true;
    }

    function _outOfDate(uint256 status) private pure returns (bool) {
        return status == TcbStatus.OUT_OF_DATE || status == TcbStatus.OUT_OF_DATE_CONFIGURATION_NEEDED;
    }

    /// @dev A relaunch is advised where the module that the TD was launched on is out of date.
    function _saysOutOfDate(uint256 status) private pure returns (bool) {
        return _outOfDate(status) || status == TcbStatus.RELAUNCH_ADVISED
            || status == TcbStatus.RELAUNCH_ADVISED_CONFIGURATION_NEEDED;
    }

    function _insertAll(uint32[] memory all, uint256 n, bytes memory packed, Worth memory worth)
        private
        pure
        returns (uint256)
    {
        for (uint256 i = 0; i < worth.count; ++i) {
            n = _insert(all, n, _advisory(packed, worth, i));
        }
        return n;
    }

    /// @dev Puts a number where it belongs among the first `n`, unless it is there.
    function _insert(uint32[] memory all, uint256 n, uint32 number) private pure returns (uint256) {
        unchecked {
            uint256 i = n;
            while (i > 0 && all[i - 1] > number) --i;
            if (i > 0 && all[i - 1] == number) return n;
            for (uint256 j = n; j > i; --j) {
                all[j] = all[j - 1];
            }
            all[i] = number;
            return n + 1;
        }
    }

    /// @dev One of a level's advisories: `i` is below their number, and `_worth` has seen that they are all there.
    function _advisory(bytes memory packed, Worth memory worth, uint256 i) private pure returns (uint32 id) {
        uint256 at = worth.advisories;
        assembly ("memory-safe") {
            id := shr(224, mload(add(add(packed, 0x20), add(at, shl(2, i)))))
        }
    }

    /// @dev 1 status, 5 date, 1 number of advisories, 4 each.
    function _worth(Worth memory worth, bytes memory packed, uint256 at) private pure {
        unchecked {
            uint256 word;
            if (at + 7 > packed.length) revert PackedTooShort(packed.length, at + 7);
            assembly ("memory-safe") {
                word := shr(200, mload(add(add(packed, 0x20), at)))
            }
            worth.status = word >> 48;
            worth.date = (word >> 8) & type(uint40).max;
            worth.count = word & 0xff;
            worth.advisories = at + 7;
            uint256 next = at + 7 + 4 * (word & 0xff);
            if (next > packed.length) revert PackedTooShort(packed.length, next);
            worth.next = next;
        }
    }

    function _byte(bytes memory packed, uint256 at) private pure returns (uint256) {
        if (at >= packed.length) revert PackedTooShort(packed.length, at + 1);
        return uint8(packed[at]);
    }
}
