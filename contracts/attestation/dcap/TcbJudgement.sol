// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {TcbStatus} from "../VerifiedReport.sol";
import {Level, TcbLevels} from "./TcbLevels.sol";

/// @title How the levels of platform, TDX module and quoting enclave converge
/// @dev As Intel's verification library does it; the twin is zkverifier/dcap (status.go, level.go).
library TcbJudgement {
    /// @notice A platform's status with that of software on it: what software lacks, the whole lacks.
    function with(uint256 status, uint256 software) internal pure returns (uint256) {
        if (status == TcbStatus.NO_MATCHING_LEVEL) return status;
        if (software == TcbStatus.NO_MATCHING_LEVEL || software == TcbStatus.REVOKED) return software;
        if (software == TcbStatus.OUT_OF_DATE) {
            if (status == TcbStatus.UP_TO_DATE || status == TcbStatus.SW_HARDENING_NEEDED) {
                return TcbStatus.OUT_OF_DATE;
            }
            if (status == TcbStatus.CONFIGURATION_NEEDED || status == TcbStatus.CONFIGURATION_AND_SW_HARDENING_NEEDED) {
                return TcbStatus.OUT_OF_DATE_CONFIGURATION_NEEDED;
            }
        }
        return status;
    }

    /// @notice Whether the machine is well but for the TDX module that the TD was launched on.
    /// @param sgx The status of the first level that the processor reaches.
    /// @param status Of platform and module, converged.
    function launchedOnOldModule(uint256 sgx, uint256 status, uint256 module, uint256 qe) internal pure returns (bool) {
        return sgx != 0 && sgx <= TcbStatus.CONFIGURATION_AND_SW_HARDENING_NEEDED && qe == TcbStatus.UP_TO_DATE
            && module == TcbStatus.OUT_OF_DATE
            && (status == TcbStatus.OUT_OF_DATE || status == TcbStatus.OUT_OF_DATE_CONFIGURATION_NEEDED);
    }

    /// @notice Asks for the module that runs now: if it and the microcode are of the best level, launching the TD anew mends all.
    /// @param now_ TEE_TCB_SVN2.
    function relaunch(bytes memory tcbInfo, uint256 levels, uint256 now_, uint256 sgx, uint256 status)
        internal
        pure
        returns (uint256)
    {
        uint256 best = TcbLevels.word(levels + 18);
        uint256 least = best >> 248;
        uint256 version = (now_ >> 112) & 0xff;
        if (version != 0) {
            (uint256 identity,) = TcbLevels.modules(tcbInfo, version);
            if (identity == 0) return TcbStatus.NO_MATCHING_LEVEL; // nobody knows what it runs on now
            least = TcbLevels.bestOfModule(identity);
        }
        if (now_ >> 120 < least || (now_ >> 104) & 0xff < (best >> 232) & 0xff) return status;
        if (_configurationNeeded(sgx) || _configurationNeeded(status)) {
            return TcbStatus.RELAUNCH_ADVISED_CONFIGURATION_NEEDED;
        }
        return TcbStatus.RELAUNCH_ADVISED;
    }

    function _configurationNeeded(uint256 status) private pure returns (bool) {
        return status == TcbStatus.CONFIGURATION_NEEDED || status == TcbStatus.CONFIGURATION_AND_SW_HARDENING_NEEDED
            || status == TcbStatus.OUT_OF_DATE_CONFIGURATION_NEEDED;
    }

    /// @notice The date of the level of what is out of date; of several, the oldest. Zero if nothing is.
    function outOfDate(Level memory platform, Level memory module, Level memory qe) internal pure returns (uint40) {
        uint256 oldest = type(uint256).max;
        oldest = _older(oldest, platform);
        oldest = _older(oldest, module);
        oldest = _older(oldest, qe);
        return oldest == type(uint256).max ? 0 : uint40(oldest);
    }

    function _older(uint256 oldest, Level memory level) private pure returns (uint256) {
        bool old = level.status == TcbStatus.OUT_OF_DATE || level.status == TcbStatus.OUT_OF_DATE_CONFIGURATION_NEEDED;
        return old && level.date < oldest ? level.date : oldest;
    }
}
