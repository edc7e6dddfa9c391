// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {IVRFConsumer} from "../../vrf/interfaces/IVRFConsumer.sol";

/// @title A consumer that does in its callback what it was told to
contract Puppet is IVRFConsumer {
    enum Mode {
        /// keep the words
        Keep,
        Revert,
        /// use up all gas
        Burn,
        /// return a megabyte
        ReturnBomb,
        /// revert with a megabyte
        RevertBomb,
        /// make a call and keep whether it succeeded
        Call,
        /// make a call and fail if it fails
        CallStrictly
    }

    Mode public mode;
    address public target;
    bytes public data;
    uint256 public value;

    /// @dev Whether the call of the callback succeeded, and what it returned.
    bool public called;
    bytes public returned;

    uint256 public count;
    mapping(bytes32 requestId => uint256) public times;
    mapping(bytes32 requestId => uint256[]) private _words;

    error Unwilling();

    receive() external payable {}

    function set(Mode mode_) external {
        mode = mode_;
    }

    function tell(Mode mode_, address target_, uint256 value_, bytes calldata data_) external {
        (mode, target, value, data) = (mode_, target_, value_, data_);
    }

    function rawFulfillRandomness(bytes32 requestId, uint256[] calldata words) external {
        if (mode == Mode.Revert) revert Unwilling();
        if (mode == Mode.Burn) {
            assembly ("memory-safe") {
                invalid()
            }
        }
        if (mode == Mode.ReturnBomb || mode == Mode.RevertBomb) {
            bool fail = mode == Mode.RevertBomb;
            assembly {
                if fail { revert(0, 1048576) }
                return(0, 1048576)
            }
        }
        ++count;
        ++times[requestId];
        _words[requestId] = words;
        if (mode == Mode.Call || mode == Mode.CallStrictly) {
            (called, returned) = target.call{value: value}(data);
            if (!called && mode == Mode.CallStrictly) revert Unwilling();
        }
    }

    function wordsOf(bytes32 requestId) external view returns (uint256[] memory) {
        return _words[requestId];
    }

    /// @dev Any call in this contract's name.
    function act(address target_, uint256 value_, bytes calldata data_) external payable returns (bytes memory) {
        (bool ok, bytes memory result) = target_.call{value: value_}(data_);
        if (!ok) {
            assembly ("memory-safe") {
                revert(add(result, 0x20), mload(result))
            }
        }
        return result;
    }
}

/// @title Consumers of a few bytes, for exact gas
library Bytecode {
    /// @dev Succeeds whatever it is given: STOP.
    function accepting() internal pure returns (bytes memory) {
        return hex"00";
    }

    /// @dev Uses up all gas and fails: INVALID.
    function burning() internal pure returns (bytes memory) {
        return hex"fe";
    }

    /// @dev Fails: PUSH0, PUSH0, REVERT.
    function reverting() internal pure returns (bytes memory) {
        return hex"5f5ffd";
    }

    /// @dev Stores the first word in slot 0: PUSH1 100, CALLDATALOAD, PUSH0, SSTORE, STOP.
    function keeping() internal pure returns (bytes memory) {
        return hex"6064355f5500";
    }

    /// @dev Stores the gas that it has at its first instruction in slot 0: GAS, PUSH0, SSTORE, STOP. GAS itself costs 2.
    function measuring() internal pure returns (bytes memory) {
        return hex"5a5f5500";
    }

    /// @dev Succeeds if it is given exactly `gas`, fails with less or more: GAS, PUSH3 gas − 2, EQ, PUSH1 12, JUMPI, PUSH0,
    /// PUSH0, REVERT, JUMPDEST, STOP.
    function demanding(uint24 gas) internal pure returns (bytes memory) {
        return abi.encodePacked(hex"5a62", gas - 2, hex"14600c575f5ffd5b00");
    }

    /// @dev Succeeds if it is given at least `gas`: GAS, PUSH3 gas − 3, LT, …
    function demandingAtLeast(uint24 gas) internal pure returns (bytes memory) {
        return abi.encodePacked(hex"5a62", gas - 3, hex"10600c575f5ffd5b00");
    }
}
