// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {IEnclaveRegistry} from "../../attestation/IEnclaveRegistry.sol";
import {IVRFCoordinator} from "../../vrf/interfaces/IVRFCoordinator.sol";
import {ICoordinator} from "./Deployed.sol";
import {VRFTest} from "./VRFTest.sol";
import {DEATH_NOTICE, EPOCH_NOTICE, OWNER, WORKER_GRACE} from "./World.sol";

/// @dev On which chains and with which parameters a coordinator can be deployed.
contract ConstructionTest is VRFTest {
    address private constant HISTORY = 0x0000F90827F1C53a10cb7A02335B175320002935;

    error UnsupportedChain(uint256 chainId);
    error UnusableBlockHash(uint256 blockNumber);
    error OwnableInvalidOwner(address owner);

    bytes private code;
    IVRFCoordinator.Config private config;

    function setUp() public override {
        super.setUp();
        code = vm.getCode("VRFCoordinator.sol:VRFCoordinator");
        config = world.configuration();
    }

    function test_constructor_keepsWhatItIsGiven() public {
        config.flatPremium = 1 ether;
        ICoordinator made = ICoordinator(_create());
        vm.assertEq(made.owner(), OWNER, "owner");
        vm.assertEq(address(made.registry()), address(registry), "registry");
        vm.assertEq(made.flatPremium(), 1 ether, "premium");
        vm.assertEq(made.tipCap(), 3 gwei, "tip cap");
        vm.assertEq(made.refundBlocks(), 200, "refund");
        vm.assertEq(made.settlerBlocks(), 10, "settler");
        vm.assertEq(made.retryBlocks(), 50, "retry");
        vm.assertEq(made.workerGrace(), WORKER_GRACE, "grace");
        vm.assertEq(made.epochNotice(), EPOCH_NOTICE, "epoch notice");
        vm.assertEq(made.deathNotice(), DEATH_NOTICE, "death notice");
        vm.assertEq(made.MAX_WORDS(), 500, "words");
        vm.assertEq(made.MAX_INPUT(), 1024, "input");
        vm.assertEq(made.MAX_CALLBACK_GAS(), 15_000_000, "gas");
    }

    function test_constructor_chains_onlyThoseOfTheList() public {
        uint256[7] memory good = [uint256(1), 11155111, 560048, 100, 10200, 1337, 31337];
        for (uint256 i = 0; i < good.length; ++i) {
            vm.chainId(good[i]);
            _create();
            vm.assertTrue(coordinator.isPlainEvm(good[i]), "list");
        }
        uint256[8] memory bad = [uint256(0), 2, 10, 42161, 324, 137, 8453, 31338];
        for (uint256 i = 0; i < bad.length; ++i) {
            vm.chainId(bad[i]);
            vm.assertTrue(!coordinator.isPlainEvm(bad[i]), "list");
            _refused(abi.encodeWithSelector(UnsupportedChain.selector, bad[i]));
        }
    }

    function test_constructor_noHashOfTheLastBlock_reverts() public {
        vm.setBlockhash(height() - 1, 0);
        _refused(abi.encodeWithSelector(UnusableBlockHash.selector, height() - 1));
    }

    /// @dev An ecrecover that answers otherwise than Ethereum's.
    function test_constructor_brokenEcrecover_reverts() public {
        vm.mockCall(address(1), "", abi.encode(address(0x1234)));
        vm.expectRevert();
        _tryCreate(_initCode());
        vm.mockCall(address(1), "", "");
        vm.expectRevert();
        _tryCreate(_initCode());
        vm.clearMockedCalls();
        _create();
    }

    function test_constructor_registryWithoutCode_reverts() public {
        config.registry = IEnclaveRegistry(OWNER);
        _bad("registry");
    }

    function test_constructor_noOwner_reverts() public {
        config.owner = address(0);
        _refused(abi.encodeWithSelector(OwnableInvalidOwner.selector, address(0)));
    }

    function test_constructor_confirmationLevels() public {
        config.refundBlocks = 255;
        config.confirmationLevels = new uint8[](0);
        _bad("confirmationLevels");
        config.confirmationLevels = new uint8[](9);
        for (uint256 i = 0; i < 9; ++i) {
            config.confirmationLevels[i] = uint8(i + 1);
        }
        _bad("confirmationLevels");
        config.confirmationLevels = new uint8[](1);
        config.confirmationLevels[0] = 0;
        _bad("confirmationLevels");
        config.confirmationLevels[0] = 201;
        _bad("confirmationLevels");
        config.confirmationLevels[0] = 200;
        _create();
        config.confirmationLevels = new uint8[](8);
        for (uint256 i = 0; i < 8; ++i) {
            config.confirmationLevels[i] = uint8(8 - i);
        }
        ICoordinator made = ICoordinator(_create());
        vm.assertTrue(made.isConfirmationLevel(1) && made.isConfirmationLevel(8), "levels");
        vm.assertTrue(!made.isConfirmationLevel(9) && !made.isConfirmationLevel(0), "no levels");
        uint8[] memory levels = made.confirmationLevels();
        vm.assertEq(levels.length, 8, "how many levels");
        for (uint256 i = 0; i < 8; ++i) {
            vm.assertEq(levels[i], i + 1, "level, the lowest first");
        }
    }

    /// @dev The refund pins the hash, so it must come while the chain serves it; and only after the settler had its time.
    function test_constructor_refundBlocks() public {
        config.refundBlocks = 74;
        _bad("refundBlocks");
        config.refundBlocks = 75;
        _create();
        config.refundBlocks = 255;
        _create();
        config.refundBlocks = 256;
        _bad("refundBlocks");
        config.refundBlocks = type(uint256).max;
        _bad("refundBlocks");
        config.refundBlocks = 0;
        _bad("refundBlocks");
    }

    function test_constructor_refundBlocksWithHistory() public {
        vm.etch(HISTORY, hex"00");
        config.refundBlocks = 8190;
        _create();
        config.refundBlocks = 8191;
        _bad("refundBlocks");
    }

    function test_constructor_flatPremium() public {
        config.flatPremium = 1 ether + 1;
        _bad("flatPremium");
    }

    function test_constructor_tipCap() public {
        config.tipCap = 1 ether;
        _create();
        config.tipCap = 1 ether + 1;
        _bad("tipCap");
    }

    function test_constructor_retryBlocks() public {
        config.retryBlocks = 1_000_000;
        _create();
        config.retryBlocks = 1_000_001;
        _bad("retryBlocks");
    }

    function test_constructor_times() public {
        config.deathNotice = 30 days - 1;
        _bad("deathNotice");
        config.deathNotice = 3660 days + 1;
        _bad("deathNotice");
        config.deathNotice = 30 days;
        config.workerGrace = 366 days + 1;
        _bad("workerGrace");
        config.workerGrace = 366 days;
        config.epochNotice = 366 days + 1;
        _bad("epochNotice");
        config.epochNotice = 366 days;
        config.deathNotice = 3660 days;
        _create();
    }

    /// @dev Another deployment has other ids and other inputs: nothing can be carried from one to the other.
    function test_ids_ofTwoDeployments_differ() public {
        IVRFCoordinator.Request memory r = ask();
        ICoordinator other = ICoordinator(_create());
        vm.assertNotEq(idOf(r), other.requestIdOf(r), "ids");
        vm.assertNotEq(coordinator.possessionInput(line, r.keyHash), other.possessionInput(line, r.keyHash), "inputs");
    }

    // ----------------------------------------------------------------

    function _initCode() private view returns (bytes memory) {
        return abi.encodePacked(code, abi.encode(config));
    }

    function _create() private returns (address) {
        return this.create(_initCode());
    }

    function _tryCreate(bytes memory initCode) private {
        this.create(initCode);
    }

    function _bad(string memory parameter) private {
        _refused(abi.encodeWithSelector(IVRFCoordinator.BadConfiguration.selector, parameter));
    }

    function _refused(bytes memory reason) private {
        (bool ok, bytes memory returned) = address(this).call(abi.encodeCall(this.create, (_initCode())));
        vm.assertTrue(!ok, "deployed");
        vm.assertEq(returned, reason, "reason");
    }

    /// @dev External, so that a failure reverts with the constructor's reason.
    function create(bytes calldata initCode) external returns (address made) {
        bytes memory memoryCode = initCode;
        assembly ("memory-safe") {
            made := create(0, add(memoryCode, 0x20), mload(memoryCode))
            if iszero(made) {
                let m := mload(0x40)
                returndatacopy(m, 0, returndatasize())
                revert(m, returndatasize())
            }
        }
    }
}
