// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {TcbStatus} from "../VerifiedReport.sol";

/// @notice What a level says of what reaches it. Of no level: the status NO_MATCHING_LEVEL alone.
/// @param status A TcbStatus.
/// @param date Unix seconds.
/// @param advisories Where in memory the number of advisories stands, and they after it; zero: none.
struct Level {
    uint256 status;
    uint256 date;
    uint256 advisories;
}

/// @title How levels are found in packed collateral
/// @dev The packing is ICollateralStore's, and so is that it is whole: a store gives nothing else. The rules are those of
/// zkverifier/dcap. Places are memory addresses.
library TcbLevels {
    /// @dev Of packed TCB info: where the counts are, and what follows them.
    uint256 private constant MODULES = 86;
    uint256 private constant AFTER_COUNTS = 88;

    /// @dev MRSIGNER, attributes, their mask.
    uint256 private constant IDENTITY_SIZE = 48 + 8 + 8;

    /// @dev Of a packed QE identity.
    uint256 private constant QE_LEVELS = 152;

    /// @dev Status, date, number of advisories.
    uint256 private constant WORTH_SIZE = 1 + 5 + 1;

    /// @dev Every second byte, and the bit above each: bytes are compared sixteen at a time.
    uint256 private constant EVEN = 0x00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff;
    uint256 private constant CARRY = 0x0100010001000100010001000100010001000100010001000100010001000100;

    /// @notice The 32 bytes at a place.
    function word(uint256 place) internal pure returns (uint256 value) {
        assembly ("memory-safe") {
            value := mload(place)
        }
    }

    /// @notice Where the content of packed bytes begins.
    function content(bytes memory packed) internal pure returns (uint256 place) {
        assembly ("memory-safe") {
            place := add(packed, 0x20)
        }
    }

    /// @notice The identity of a TDX module's version: where its MRSIGNER stands, or zero; and where the platform's levels begin,
    /// whatever the version. Version 0 is the first one, which has no levels of its own.
    function modules(bytes memory tcbInfo, uint256 version) internal pure returns (uint256 identity, uint256 levels) {
        unchecked {
            uint256 place = content(tcbInfo) + AFTER_COUNTS;
            if (version == 0) identity = place;
            place += IDENTITY_SIZE;
            for (uint256 left = word(content(tcbInfo) + MODULES) >> 248; left != 0; --left) {
                if (version != 0 && word(place) >> 248 == version) identity = place + 1;
                place += 1 + IDENTITY_SIZE;
                uint256 count = word(place) >> 248;
                ++place;
                for (; count != 0; --count) {
                    place = _next(place + 1);
                }
            }
            levels = place;
        }
    }

    /// @notice Where the platform's levels begin in a TCB info of SGX.
    function levelsOfSgx(bytes memory tcbInfo) internal pure returns (uint256) {
        return content(tcbInfo) + AFTER_COUNTS;
    }

    /// @notice The level of a TDX module.
    function ofModule(uint256 identity, uint256 svn) internal pure returns (Level memory) {
        return _ofSoftware(identity + IDENTITY_SIZE + 1, word(identity + IDENTITY_SIZE) >> 248, 1, svn);
    }

    /// @notice The SVN of a TDX module's best level.
    function bestOfModule(uint256 identity) internal pure returns (uint256) {
        return word(identity + IDENTITY_SIZE + 1) >> 248;
    }

    /// @notice The level of the quoting enclave.
    function ofEnclave(bytes memory qeIdentity, uint256 svn) internal pure returns (Level memory) {
        uint256 place = content(qeIdentity) + QE_LEVELS;
        return _ofSoftware(place + 1, word(place) >> 248, 2, svn);
    }

    /// @dev The first whose SVN is reached, since they are ordered. The SVN has as many bytes as given.
    function _ofSoftware(uint256 place, uint256 count, uint256 size, uint256 svn) private pure returns (Level memory) {
        unchecked {
            uint256 shift = 256 - 8 * size;
            for (; count != 0; --count) {
                uint256 bound = word(place) >> shift;
                place += size;
                if (svn >= bound) return _level(place);
                place = _next(place);
            }
            return Level(TcbStatus.NO_MATCHING_LEVEL, 0, 0);
        }
    }

    /// @notice The first level that the platform reaches; and the status of the first that it reaches by the processor's versions
    /// alone, or zero.
    /// @param place Where the levels begin.
    /// @param tdx Whether levels have TDX components.
    /// @param svns The PCK certificate's sixteen components, and TEE_TCB_SVN after them.
    /// @param pceSvn As the certificate has it.
    function ofPlatform(bytes memory tcbInfo, uint256 place, bool tdx, uint256 svns, uint256 pceSvn)
        internal
        pure
        returns (Level memory matched, uint256 sgxStatus)
    {
        unchecked {
            // Where the TDX module has a version of its own, its identity judges it, and the first two components don't count.
            uint256 counted = type(uint256).max;
            if (!tdx) counted <<= 128;
            else if ((svns >> 112) & 0xff != 0) counted ^= 0xffff << 112;
            uint256 even = (svns & EVEN) | CARRY;
            uint256 odd = ((svns >> 8) & EVEN) | CARRY;
            uint256 size = tdx ? 34 : 18;

            for (uint256 left = word(content(tcbInfo) + MODULES + 1) >> 248; left != 0; --left) {
                uint256 bounds = word(place);
                uint256 pceBound = (bounds >> 112) & 0xffff;
                bounds = ((bounds >> 128 << 128) | (word(place + 18) >> 128)) & counted;
                place += size;

                // A carry is left where a version is at least its bound.
                uint256 reached = (even - (bounds & EVEN)) & (odd - ((bounds >> 8) & EVEN)) & CARRY;
                if (reached >> 128 == CARRY >> 128 && pceSvn >= pceBound) {
                    if (sgxStatus == 0) sgxStatus = word(place) >> 248;
                    if (reached == CARRY) return (_level(place), sgxStatus);
                }
                place = _next(place);
            }
            matched.status = TcbStatus.NO_MATCHING_LEVEL;
        }
    }

    function _level(uint256 place) private pure returns (Level memory) {
        uint256 worth = word(place);
        return Level(worth >> 248, (worth >> 208) & type(uint40).max, place + WORTH_SIZE - 1);
    }

    /// @dev What follows a level whose worth stands at a place.
    function _next(uint256 place) private pure returns (uint256) {
        unchecked {
            return place + WORTH_SIZE + 4 * ((word(place) >> 200) & 0xff);
        }
    }

    /// @notice The advisories of three levels, rising, each once.
    function advisories(Level memory a, Level memory b, Level memory c) internal pure returns (uint32[] memory all) {
        unchecked {
            uint256 most = _count(a) + _count(b) + _count(c);
            if (most == 0) return all;
            all = new uint32[](most);
            uint256 first = _first(all);
            uint256 end = _insert(first, _insert(first, _insert(first, first, a), b), c);
            assembly ("memory-safe") {
                mstore(all, shr(5, sub(end, first))) // those that were there twice have no place
            }
        }
    }

    function _first(uint32[] memory list) private pure returns (uint256 place) {
        assembly ("memory-safe") {
            place := add(list, 0x20)
        }
    }

    function _count(Level memory level) private pure returns (uint256) {
        return level.advisories == 0 ? 0 : word(level.advisories) >> 248;
    }

    /// @dev Puts a level's advisories into words between two places, in order; gives the new end. They are few and mostly rise
    /// already. Whoever calls has room for all of them.
    function _insert(uint256 first, uint256 end, Level memory level) private pure returns (uint256) {
        unchecked {
            uint256 place = level.advisories + 1;
            for (uint256 left = _count(level); left != 0; --left) {
                uint256 id = word(place) >> 224;
                place += 4;
                uint256 at = end;
                while (at != first && word(at - 32) > id) at -= 32;
                if (at != first && word(at - 32) == id) continue;
                assembly ("memory-safe") {
                    mcopy(add(at, 0x20), at, sub(end, at))
                    mstore(at, id)
                }
                end += 32;
            }
            return end;
        }
    }
}
