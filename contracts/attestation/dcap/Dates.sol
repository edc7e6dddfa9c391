// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

/// @title Days and seconds of the Gregorian calendar, in UTC
library Dates {
    /// @notice Unix seconds of a date.
    /// @return ok Whether there is such a date, from 1970 on. There are no leap seconds.
    function unix(uint256 year, uint256 month, uint256 day, uint256 time)
        internal
        pure
        returns (bool ok, uint256 seconds_)
    {
        unchecked {
            if (year - 1970 > 9999 - 1970 || month - 1 > 11 || day == 0) return (false, 0);
            if (day > 28 && day > _daysOf(year, month)) return (false, 0);
            // Years that begin in March have the leap day last. 719468 days lie between 1 March of the year 0 and 1970.
            uint256 y = month > 2 ? year : year - 1;
            uint256 m = month > 2 ? month - 3 : month + 9;
            uint256 days_ = 365 * y + y / 4 - y / 100 + y / 400 + (153 * m + 2) / 5 + day - 1 - 719468;
            (ok, seconds_) = _ofDay(time);
            seconds_ += days_ * 1 days;
        }
    }

    /// @dev `time` is hours · 10000 + minutes · 100 + seconds.
    function _ofDay(uint256 time) private pure returns (bool ok, uint256 seconds_) {
        unchecked {
            uint256 hour = time / 10000;
            uint256 minute = (time / 100) % 100;
            uint256 second = time % 100;
            return (hour < 24 && minute < 60 && second < 60, hour * 3600 + minute * 60 + second);
        }
    }

    function _daysOf(uint256 year, uint256 month) private pure returns (uint256) {
        if (month == 2) return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28;
        return 30 + ((month ^ (month >> 3)) & 1); // odd ones have 31 up to July, even ones after it
    }
}
