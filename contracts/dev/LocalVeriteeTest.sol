// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {ECVRF} from "../vrf/ECVRF.sol";
import {IVRFCoordinator} from "../vrf/interfaces/IVRFCoordinator.sol";
import {RequestTerms} from "../vrf/RequestTerms.sol";
import {LocalProver} from "./LocalProver.sol";
import {LocalVeritee} from "./LocalVeritee.sol";

/// @dev The cheatcodes of Foundry that are used here. Foundry's own interface would be a dependency.
interface LocalVeriteeCheats {
    struct Log {
        bytes32[] topics;
        bytes data;
        address emitter;
    }

    // Compilers may read these opcodes once for several uses, across a cheatcode that changes them.
    function getBlockNumber() external view returns (uint256);
    function getBlockTimestamp() external view returns (uint256);
    function getRecordedLogs() external returns (Log[] memory);
    function recordLogs() external;
    function roll(uint256 blockNumber) external;
}

/// @title Base of a Foundry test that needs randomness
/// @notice Sets the real coordinator up with a worker written in Solidity. A test asks as it would on any chain, then
/// calls `answerAll`. It can stand beside forge-std's `Test`. Words depend on the block of the request: `vm.roll` to
/// another block before asking gives others.
///
/// It reads the test's recorded logs, so a test that reads them too must do so before `answerAll`. A test that forks
/// another chain sets the chain id to 31337 first: the prover's keys are public.
abstract contract LocalVeriteeTest {
    LocalVeriteeCheats private constant CHEATS =
        LocalVeriteeCheats(address(uint160(uint256(keccak256("hevm cheat code")))));

    LocalVeritee internal veritee;
    IVRFCoordinator internal coordinator;

    /// @dev What consumers name.
    bytes32 internal keyLine;

    /// @dev The payee of the answers: so accounts are charged as they are elsewhere, once a test sets a gas price.
    uint32 internal localPayee;

    IVRFCoordinator.Request[] private _open;
    mapping(bytes32 requestId => IVRFCoordinator.Request) private _requests;
    mapping(bytes32 requestId => bool) private _taken;

    /// @notice The callback reverted, or had too little gas; `answerAllowingFailures` takes that.
    error NotFulfilled(bytes32 requestId, IVRFCoordinator.RequestStatus status);

    /// @notice The helper has seen no such request.
    error NoSuchRequest(bytes32 requestId);

    function setUp() public virtual {
        // The coordinator checks the hash of the last block, which the very first has none of.
        if (CHEATS.getBlockNumber() < 100) CHEATS.roll(100);
        veritee = new LocalVeritee();
        coordinator = veritee.coordinator();
        keyLine = veritee.keyLine();
        localPayee = veritee.payee();
        CHEATS.recordLogs();
    }

    /// @notice Answers every request made since the last call: rolls the chain to where all are mature, and settles
    /// them with one proof per block, number of confirmations and key. Reverts if a callback fails.
    /// @return count How many were answered.
    function answerAll() internal returns (uint256 count) {
        bytes32[] memory ids = answerAllowingFailures();
        for (uint256 i = 0; i < ids.length; ++i) {
            IVRFCoordinator.RequestStatus status = coordinator.requestStatus(ids[i]);
            // A callback that asks again may have taken the slot of a request that is done.
            if (status != IVRFCoordinator.RequestStatus.Fulfilled && status != IVRFCoordinator.RequestStatus.Recycled) {
                revert NotFulfilled(ids[i], status);
            }
        }
        return ids.length;
    }

    /// @notice Like `answerAll`; a callback may fail.
    function answerAllowingFailures() internal returns (bytes32[] memory ids) {
        _collectRequests();
        ids = new bytes32[](_open.length);
        uint256 matureAt = CHEATS.getBlockNumber();
        for (uint256 i = 0; i < ids.length; ++i) {
            ids[i] = coordinator.requestIdOf(_open[i]);
            uint256 at = _open[i].terms.blockNumber() + _open[i].terms.confirmations();
            if (at > matureAt) matureAt = at;
        }
        if (ids.length == 0) return ids;
        CHEATS.roll(matureAt);
        if (veritee.registry().liveUntil(address(veritee)) < CHEATS.getBlockTimestamp()) veritee.prolong();

        IVRFCoordinator.Group[] memory groups = new IVRFCoordinator.Group[](_open.length);
        uint256 count = 0;
        while (_open.length != 0) {
            groups[count++] = veritee.prover().answer(coordinator, _takeGroup(), localPayee, address(0));
        }
        assembly ("memory-safe") {
            mstore(groups, count)
        }
        coordinator.settle(groups);
    }

    /// @notice A request as the coordinator's other functions take it: `explain`, `retryCallback`, `refund`,
    /// `verifyAnswer`.
    function requestOf(bytes32 requestId) internal returns (IVRFCoordinator.Request memory request) {
        _collectRequests();
        request = _requests[requestId];
        if (request.consumer == address(0)) revert NoSuchRequest(requestId);
    }

    /// @notice The answer to a request, as a relayer serves it: for `VRFConsumer.bringAnswer`. Roll the chain on
    /// before.
    function answerOf(bytes32 requestId)
        internal
        returns (uint256 px, uint8 parity, ECVRF.Proof memory proof, uint256[] memory witnesses)
    {
        IVRFCoordinator.Request memory request = requestOf(requestId);
        LocalProver prover = veritee.prover();
        (proof, witnesses) = prover.prove(prover.alphaOf(coordinator, request));
        return (prover.px(), prover.parity(), proof, witnesses);
    }

    /// @dev Takes what the log says of new requests.
    function _collectRequests() private {
        LocalVeriteeCheats.Log[] memory logs = CHEATS.getRecordedLogs();
        for (uint256 i = 0; i < logs.length; ++i) {
            if (logs[i].emitter != address(coordinator)) continue;
            if (logs[i].topics[0] != IVRFCoordinator.RandomnessRequested.selector) continue;

            (bytes32 keyHash,, RequestTerms terms, bytes32 inputHash) =
                abi.decode(logs[i].data, (bytes32, uint256, RequestTerms, bytes32));
            IVRFCoordinator.Request memory request = IVRFCoordinator.Request({
                terms: terms,
                consumer: address(uint160(uint256(logs[i].topics[2]))),
                keyLine: logs[i].topics[3],
                keyHash: keyHash,
                inputHash: inputHash
            });
            bytes32 requestId = logs[i].topics[1];
            _requests[requestId] = request;

            // The log also holds what a reverted call has emitted, and the next request may have got the same id. A
            // test may have settled some by itself.
            IVRFCoordinator.RequestStatus status = coordinator.requestStatus(requestId);
            bool open =
                status == IVRFCoordinator.RequestStatus.Pending || status == IVRFCoordinator.RequestStatus.Refunded;
            if (!open || _taken[requestId]) continue;
            _taken[requestId] = true;
            _open.push(request);
        }
    }

    /// @dev Removes the last request and all that share its input from the open ones.
    function _takeGroup() private returns (IVRFCoordinator.Request[] memory group) {
        IVRFCoordinator.Request memory last = _open[_open.length - 1];
        group = new IVRFCoordinator.Request[](_open.length);
        uint256 taken = 0;
        uint256 kept = 0;
        for (uint256 i = 0; i < group.length; ++i) {
            IVRFCoordinator.Request memory request = _open[i];
            if (request.keyHash == last.keyHash && request.terms.sameGroup(last.terms)) group[taken++] = request;
            else _open[kept++] = request;
        }
        for (uint256 i = 0; i < taken; ++i) {
            _open.pop();
        }
        assembly ("memory-safe") {
            mstore(group, taken)
        }
    }
}
