// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {IAppAuth} from "../../attestation/IAppAuth.sol";
import {IDstackAppAuth} from "../../attestation/IDstackApp.sol";
import {IEnclaveRegistry} from "../../attestation/IEnclaveRegistry.sol";
import {Measurements} from "../../attestation/Measurements.sol";
import {VerifiedReport} from "../../attestation/VerifiedReport.sol";
import {AttestationTest} from "./AttestationTest.sol";

/// @dev A dstack contract that also can do what no honest one does.
contract Source is IDstackAppAuth {
    enum Manner {
        Honest,
        Burns,
        Reverts,
        Floods,
        SaysTwo,
        SaysLittle,
        WantsUpToDate
    }

    mapping(bytes32 composeHash => bool) public allowed;
    Manner public manner;
    bytes32 public wantsAggregated;

    function set(bytes32 composeHash, bool allow) external {
        allowed[composeHash] = allow;
    }

    function behave(Manner manner_) external {
        manner = manner_;
    }

    function isAppAllowed(AppBootInfo calldata info) external view returns (bool, string memory) {
        if (manner == Manner.Burns) {
            for (uint256 i = 0;; ++i) {}
        }
        if (manner == Manner.Reverts) revert("no");
        if (manner == Manner.Floods) {
            assembly {
                mstore(0, 2) // a megabyte that begins with no plain yes
                return(0, 0x8000)
            }
        }
        if (manner == Manner.SaysTwo) {
            assembly {
                mstore(0, 2)
                mstore(0x20, 0x40)
                mstore(0x40, 0)
                return(0, 0x60)
            }
        }
        if (manner == Manner.SaysLittle) {
            assembly {
                mstore(0, 1)
                return(0, 0x20)
            }
        }
        if (manner == Manner.WantsUpToDate && keccak256(bytes(info.tcbStatus)) != keccak256("UpToDate")) {
            return (false, "status");
        }
        if (info.appId != address(this) || info.deviceId != 0 || info.osImageHash != 0) return (false, "invented");
        return (allowed[info.composeHash], "because");
    }
}

/// @dev Allows everything, and needs nearly all of what it may use up.
contract DearSource is IDstackAppAuth {
    function isAppAllowed(AppBootInfo calldata) external view returns (bool, string memory) {
        require(gasleft() > 98_960, "too little");
        return (true, "");
    }
}

/// @dev What an app takes from somebody's dstack contract, and for how long.
contract SourceTest is AttestationTest {
    Source private source;
    bytes32 private constant COMPOSE = "compose";
    bytes32 private label;

    function setUp() public override {
        super.setUp();
        source = new Source();
        source.set(COMPOSE, true);
        vm.startPrank(APP_OWNER);
        app.setSource(address(source));
        app.allowImage(this.imageOf(_image()));
        vm.stopPrank();
        label = Measurements.label(machine(COMPOSE), Measurements.DSTACK);
    }

    /// @dev A dstack TD of code 1, told to run a compose file.
    function machine(bytes32 compose) private pure returns (VerifiedReport memory r) {
        r = td(1);
        put(r.body, 184, abi.encodePacked(uint8(1), compose, bytes15(0)));
    }

    function _image() private pure returns (bytes memory registers) {
        registers = new bytes(144);
        for (uint256 i = 0; i < 144; ++i) {
            registers[i] = 0x02;
        }
    }

    function _enter(address instance, VerifiedReport memory r, bytes memory reason) private {
        (IEnclaveRegistry.Registration memory to, bytes memory evidence) = prepared(instance, r);
        to.selection = Measurements.DSTACK;
        if (reason.length != 0) vm.expectRevert(reason);
        registry.register(to, evidence);
    }

    function test_adopt_anyone_thenAdmittedAsLongAsTheSourceAllows() public {
        _enter(ONE, machine(COMPOSE), abi.encodeWithSelector(IAppAuth.NotAllowed.selector, label));
        vm.prank(STRANGER);
        vm.assertEq(app.adopt(_image(), COMPOSE), label, "label");
        vm.assertTrue(registry.policy(address(app)).asks, "asks");
        _enter(ONE, machine(COMPOSE), "");
        vm.assertTrue(lives(ONE), "alive");
        source.set(COMPOSE, false);
        vm.assertTrue(!lives(ONE), "dead in that block");
        registry.evict(ONE);
        pass(1);
        _enter(ONE, machine(COMPOSE), abi.encodeWithSelector(IAppAuth.SourceRefuses.selector, label, address(source)));
        app.drop(label);
        vm.assertTrue(!registry.policy(address(app)).asks, "asks no more");
        source.set(COMPOSE, true);
        app.adopt(_image(), COMPOSE);
        vm.assertTrue(!lives(ONE), "needs new evidence");
    }

    function test_adopt_refusals() public {
        bytes memory registers = _image();
        vm.expectRevert(abi.encodeWithSelector(IAppAuth.BadRegisters.selector, 143));
        app.adopt(new bytes(143), COMPOSE);
        registers[5] = 0;
        vm.expectRevert(abi.encodeWithSelector(IAppAuth.ImageNotAllowed.selector, this.imageOf(registers)));
        app.adopt(registers, COMPOSE);
        registers = _image();
        vm.expectRevert();
        app.adopt(registers, "another");
        app.adopt(registers, COMPOSE);
        vm.expectRevert(abi.encodeWithSelector(IAppAuth.IsAllowed.selector, label));
        app.adopt(registers, COMPOSE);
        vm.prank(APP_GUARDIAN);
        app.remove(label, "");
        vm.expectRevert(abi.encodeWithSelector(IAppAuth.IsRemoved.selector, label));
        app.adopt(registers, COMPOSE);
        vm.expectRevert(abi.encodeWithSelector(IAppAuth.NotAllowed.selector, label));
        app.drop(label);
    }

    function imageOf(bytes calldata registers) external pure returns (bytes32) {
        return Measurements.image(registers);
    }

    /// @dev Whatever the source does, nobody else is harmed, and nothing but a plain yes is one.
    function test_source_malice_isNo() public {
        app.adopt(_image(), COMPOSE);
        allow(2);
        _enter(ONE, machine(COMPOSE), "");
        enter(TWO, 2);
        for (uint256 i = 1; i <= 5; ++i) {
            source.behave(Source.Manner(i));
            uint256 before = gasleft();
            vm.assertTrue(!lives(ONE), "alive");
            vm.assertLt(before - gasleft(), 250_000, "gas");
            vm.assertTrue(lives(TWO), "own measurements live on");
            pass(1);
            _enter(
                address(0x333),
                machine(COMPOSE),
                abi.encodeWithSelector(IAppAuth.SourceRefuses.selector, label, address(source))
            );
        }
        source.behave(Source.Manner.Honest);
        vm.assertTrue(lives(ONE), "alive again");
    }

    /// @dev A call with too little gas is no way to make a no of a yes.
    function testFuzz_source_littleGas_neverEvicts(uint256 gas) public {
        app.adopt(_image(), COMPOSE);
        _enter(ONE, machine(COMPOSE), "");
        (bool ok,) =
            address(registry).call{gas: bound(gas, 20_000, 1_000_000)}(abi.encodeCall(IEnclaveRegistry.evict, (ONE)));
        vm.assertTrue(!ok, "evicted");
        (ok,) = address(app).call{gas: bound(gas, 20_000, 1_000_000)}(abi.encodeCall(IAppAuth.drop, (label)));
        vm.assertTrue(!ok, "dropped");
    }

    function test_source_isToldTheStatus_atAdmissionAndAtUse() public {
        IAppAuth.Terms memory t = terms();
        t.statuses = 0x06;
        setTerms(t);
        app.adopt(_image(), COMPOSE);
        VerifiedReport memory r = machine(COMPOSE);
        (r.status, r.platformStatus) = (2, 2);
        _enter(ONE, r, "");
        vm.assertTrue(lives(ONE), "alive");
        source.behave(Source.Manner.WantsUpToDate);
        vm.assertTrue(!lives(ONE), "its status is known at use");
        _enter(TWO, r, abi.encodeWithSelector(IAppAuth.SourceRefuses.selector, label, address(source)));
        _enter(TWO, machine(COMPOSE), "");
        vm.assertTrue(lives(TWO), "UpToDate");
    }

    function test_source_advisoryWithoutName_isRefused() public {
        app.adopt(_image(), COMPOSE);
        VerifiedReport memory r = machine(COMPOSE);
        r.advisories = new uint32[](1);
        r.advisories[0] = 615;
        _enter(ONE, r, "");
        r.advisories[0] = 0x80000001;
        _enter(TWO, r, abi.encodeWithSelector(IAppAuth.UnnamedAdvisory.selector, 0x80000001));
    }

    function test_setSource_orDisallowImage_dropsWhatWasAdopted() public {
        bytes32 own = allow(2);
        for (uint256 i = 0; i < 2; ++i) {
            app.adopt(_image(), COMPOSE);
            pass(1);
            _enter(ONE, machine(COMPOSE), "");
            vm.assertTrue(lives(ONE), "alive");
            vm.startPrank(APP_OWNER);
            if (i == 0) app.setSource(address(0));
            else app.disallowImage(this.imageOf(_image()));
            vm.assertTrue(!lives(ONE), "dead");
            vm.assertTrue(!registry.policy(address(app)).asks, "asks");
            vm.assertEq(app.measurements().length, 1, "own ones stay");
            vm.assertTrue(app.measurement(own).allowed, "own");
            app.setSource(address(source));
            vm.stopPrank();
        }
    }

    function test_purposes_notForWhatWasAdopted() public {
        app.adopt(_image(), COMPOSE);
        vm.startPrank(APP_OWNER);
        vm.expectRevert(abi.encodeWithSelector(IAppAuth.NotAllowed.selector, label));
        app.allowPurpose(label, "vrf");
        // taken over as its own, it may
        app.allow(allowance(label), "");
        vm.assertTrue(!registry.policy(address(app)).asks, "asks");
        app.allowPurpose(label, "vrf");
        vm.assertTrue(app.mayHold(label, "vrf"), "own");
        vm.stopPrank();
    }

    /// @dev Or somebody else could still widen it. What is taken over lives on.
    function test_freeze_whileTheSourceDecides_reverts() public {
        app.adopt(_image(), COMPOSE);
        _enter(ONE, machine(COMPOSE), "");
        vm.startPrank(APP_OWNER);
        vm.expectRevert(IAppAuth.SourceDecides.selector);
        app.freeze();
        app.allow(allowance(label), "");
        app.freeze();
        vm.stopPrank();
        source.set(COMPOSE, false);
        vm.assertTrue(lives(ONE), "alive");
        vm.expectRevert(IAppAuth.IsFrozen.selector);
        app.adopt(_image(), COMPOSE);
    }

    /// @dev The app's own lists of dstack are a source like another.
    function test_source_itself() public {
        vm.startPrank(APP_OWNER);
        app.setSource(address(app));
        app.addComposeHash(COMPOSE);
        app.setAllowAnyDevice(true);
        vm.stopPrank();
        app.adopt(_image(), COMPOSE);
        _enter(ONE, machine(COMPOSE), "");
        vm.assertTrue(lives(ONE), "alive");
        vm.prank(APP_GUARDIAN);
        app.removeComposeHash(COMPOSE);
        vm.assertTrue(!lives(ONE), "dead");
    }
}

/// @dev An app whose contract does what it likes to the registry.
contract BadApp {
    uint256 public manner;
    IEnclaveRegistry private immutable registry;

    constructor(IEnclaveRegistry registry_, bool asks) {
        registry = registry_;
        registry_.setPolicy(IEnclaveRegistry.Policy(1, 0, 6, asks));
    }

    function behave(uint256 manner_) external {
        manner = manner_;
    }

    fallback() external {
        uint256 m = manner;
        if (m == 1) {
            for (uint256 i = 0;; ++i) {}
        }
        assembly {
            mstore(0, 1) // measurement, or yes
            mstore(0x20, 1) // slot
            mstore(0x40, 0xffffffffff) // lease
            mstore(0x60, 0)
            switch m
            case 0 { return(0, 0x80) }
            case 2 { return(0, 0x20000) }
            case 3 { revert(0, 0x20000) }
            case 4 { return(0, 0x60) }
            case 5 { mstore(0x20, 0) }
            case 6 { mstore(0x20, 3) } // not its own
            case 7 { mstore(0x20, 167) } // the bit that says `asks`
            case 8 { mstore(0x20, 255) }
            case 9 { mstore(0x20, 0x101) } // 1, if it were cut
            case 10 { mstore(0x40, 0x10000000001) }
            case 11 { mstore(0x60, 0x100000000) }
            case 12 { revert(0, 2) }
            default { return(0, 0x20) }
            return(0, 0x80)
        }
    }
}

contract BadAppTest is AttestationTest {
    function _register(BadApp bad, address instance) private returns (bool ok, bytes memory reason) {
        VerifiedReport memory r = td(1);
        IEnclaveRegistry.Registration memory to = registration(instance);
        to.app = address(bad);
        bind(r, address(bad), instance, to.blockNumber);
        bytes memory evidence = sign(r);
        uint256 before = gasleft();
        (ok, reason) = address(registry).call(abi.encodeCall(IEnclaveRegistry.register, (to, evidence)));
        vm.assertLt(before - gasleft(), 1_300_000, "gas");
    }

    function test_register_badApps_areRefused() public {
        BadApp bad = new BadApp(registry, false);
        for (uint256 manner = 1; manner <= 13; ++manner) {
            bad.behave(manner);
            (bool ok, bytes memory reason) = _register(bad, ONE);
            vm.assertTrue(!ok, "registered");
            if (manner == 3) {
                vm.assertEq(reason.length, 1024, "a reason is cut");
                continue;
            }
            bytes memory want = abi.encodeWithSelector(IEnclaveRegistry.BadPolicyContract.selector, address(bad));
            vm.assertEq(reason, want, "reason");
        }
        bad.behave(0);
        (bool good,) = _register(bad, ONE);
        vm.assertTrue(good, "registered");
        vm.assertEq(registry.instances(ONE).leaseEnd, NOW + MAX_LEASE, "no longer than the longest");
    }

    function test_isAuthorized_badAppsThatAsk_sayNo() public {
        BadApp bad = new BadApp(registry, true);
        (bool ok,) = _register(bad, ONE);
        vm.assertTrue(ok, "registered");
        // four words are no plain yes
        vm.assertTrue(!registry.isAuthorized(ONE, 1, address(bad)), "authorized");
        vm.assertLe(registry.liveUntil(address(bad)), NOW, "nor is it promised");
        uint256[4] memory manners = [uint256(1), 2, 3, 12];
        for (uint256 i = 0; i < 4; ++i) {
            bad.behave(manners[i]);
            uint256 before = gasleft();
            vm.assertTrue(!registry.isAuthorized(ONE, 1, address(bad)), "authorized");
            vm.assertLt(before - gasleft(), 450_000, "gas");
        }
        bad.behave(13); // a plain yes
        vm.assertTrue(registry.isAuthorized(ONE, 1, address(bad)), "authorized");
    }

    function test_register_appWithoutCode_isRefused() public {
        vm.prank(STRANGER);
        registry.setPolicy(IEnclaveRegistry.Policy(1, 0, 6, false));
        (bool ok, bytes memory reason) = _register(BadApp(STRANGER), ONE);
        vm.assertTrue(!ok, "registered");
        vm.assertEq(reason, abi.encodeWithSelector(IEnclaveRegistry.BadPolicyContract.selector, STRANGER), "reason");
    }
}

/// @dev Alone, since what a call has reached before costs less to reach again.
contract DearSourceTest is AttestationTest {
    bytes32 private label;

    function setUp() public override {
        super.setUp();
        DearSource source = new DearSource();
        bytes memory registers = new bytes(144);
        bytes32 image = this.imageOf(registers);
        vm.startPrank(APP_OWNER);
        app.setSource(address(source));
        app.allowImage(image);
        vm.stopPrank();
        label = app.adopt(registers, "compose");
    }

    function test_drop_withAnyGas_leavesWhatTheSourceAllows() public {
        bytes memory drop = abi.encodeCall(IAppAuth.drop, (label));
        address to = address(app);
        uint256 allowed;
        for (uint256 gas = 100_000; gas < 140_000; gas += 50) {
            (bool ok, bytes memory why) = to.call{gas: gas}(drop);
            vm.assertTrue(!ok, "the source allows it");
            if (bytes4(why) == IAppAuth.SourceAllows.selector) ++allowed;
        }
        vm.assertTrue(allowed != 0, "never asked with enough gas");
    }

    function imageOf(bytes calldata registers) external pure returns (bytes32) {
        return Measurements.image(registers);
    }
}
