// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {IVRFCoordinator} from "../interfaces/IVRFCoordinator.sol";
import {VRFConsumer} from "../VRFConsumer.sol";

/// @title Words for a person: its owner asks, it keeps what comes
/// @notice What `veritee request new` deploys and asks through. Whoever asks can read the words and see them verified; nothing depends
/// on them. It pays from its own account number 0, into which the value of a request goes first, or from any account that it was added
/// to.
contract Asker is VRFConsumer {
    address public immutable owner;

    error NotOwner(address caller);

    constructor(IVRFCoordinator coordinator_, address owner_) VRFConsumer(coordinator_) {
        owner = owner_;
    }

    modifier onlyOwner() {
        if (msg.sender != owner) revert NotOwner(msg.sender);
        _;
    }

    /// @notice Owner: asks. Value sent along is paid into the account first.
    function ask(IVRFCoordinator.RandomnessParams calldata params)
        external
        payable
        onlyOwner
        returns (bytes32 requestId)
    {
        return _requestRandomness(params, msg.value);
    }

    /// @notice Owner: takes money out of this contract's own account. `type(uint256).max` is all that no open request holds.
    function withdraw(address to, uint256 amount) external onlyOwner {
        _withdrawPrepaid(to, amount);
    }
}
