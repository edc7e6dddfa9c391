// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {PlainEvm} from "./chain/PlainEvm.sol";
import {VRFCoordinatorBase} from "./VRFCoordinatorBase.sol";

/// @title The coordinator of randomness for chains whose blocks are their own
contract VRFCoordinator is VRFCoordinatorBase, PlainEvm {
    constructor(Config memory config) VRFCoordinatorBase(config) {}
}
