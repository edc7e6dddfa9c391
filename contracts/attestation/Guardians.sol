// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

/// @title Guardians: m of n who may remove, stop, and decide what a rollup holds, and nothing else
/// @notice Made the guardian of an AppAuth (and so of its keys), of the registry, of the coordinator or of a rollup's governance. One member alone may
/// revoke a few instances a day, since an instance that does wrong does it now; everything that stops more needs m approvals.
/// Members are for good: others are a new contract, and the owner's word.
///
/// One of their calls can let something go on: a resolution that upholds a claim. It takes effect after its rollup's `resolveTime`
/// only, in which m of them can withdraw it, and the claim still needs both factors.
contract Guardians {
    /// @dev What can be called on a target. Removals: of an instance (the registry's, AppAuth's), a measurement, an advisory's
    /// evidence, old collateral, a purpose, a dstack image, compose hash or device, a VRF key.
    bytes4 private constant REVOKE = bytes4(keccak256("revoke(address,string)"));
    bytes4 private constant REMOVE = bytes4(keccak256("remove(bytes32,string)"));
    bytes4 private constant DENY_ADVISORY = bytes4(keccak256("denyAdvisory(uint32)"));
    bytes4 private constant RAISE_MINIMUM = bytes4(keccak256("raiseMinEvaluation(uint16)"));
    bytes4 private constant DISALLOW_PURPOSE = bytes4(keccak256("disallowPurpose(bytes32,bytes12)"));
    bytes4 private constant DISALLOW_IMAGE = bytes4(keccak256("disallowImage(bytes32)"));
    bytes4 private constant REMOVE_COMPOSE_HASH = bytes4(keccak256("removeComposeHash(bytes32)"));
    bytes4 private constant REMOVE_DEVICE = bytes4(keccak256("removeDevice(bytes32)"));
    bytes4 private constant COMPROMISE_KEY = bytes4(keccak256("compromiseKey(bytes32)"));

    /// @dev What narrows who gets keys of an app (KeyBroker): fewer epochs, an instance removed, one or a machine not allowed any more.
    bytes4 private constant RETIRE_EPOCHS = bytes4(keccak256("retire(address,bytes12,uint64)"));
    bytes4 private constant REVOKE_HOLDER = bytes4(keccak256("revoke(address,address,string)"));
    bytes4 private constant UNCONFIRM = bytes4(keccak256("unconfirm(address,address)"));
    bytes4 private constant DISALLOW_PLATFORM = bytes4(keccak256("disallowPlatform(address,bytes20)"));

    /// @dev What narrows a rollup (RollupGovernance, TwoFactorVerifier): a change that won't be, fewer blocks for a measurement or none,
    /// an old verifier, the end of ZK alone, no ZK proof until there is another verifier.
    bytes4 private constant WITHDRAW_CHANGE = bytes4(keccak256("withdrawChange(bytes32)"));
    bytes4 private constant NARROW_ACTIVATION = bytes4(keccak256("narrowActivation(bytes32,uint64,uint64)"));
    bytes4 private constant REMOVE_ACTIVATION = bytes4(keccak256("removeActivation(bytes32)"));
    bytes4 private constant DROP_TEE_VERIFIER = bytes4(keccak256("dropTeeVerifier(address)"));
    bytes4 private constant REVOKE_ZK_ONLY = bytes4(keccak256("revokeZkOnly()"));
    bytes4 private constant FREEZE_ZK_VERIFIER = bytes4(keccak256("freezeZkVerifier()"));

    /// @dev What decides a claim that is held, either way, after a time.
    bytes4 private constant ANNOUNCE_RESOLUTION = bytes4(keccak256("announceResolution(bytes32,bool,bytes32)"));
    bytes4 private constant WITHDRAW_RESOLUTION = bytes4(keccak256("withdrawResolution(bytes32)"));

    uint256 private constant MOST_MEMBERS = 64;
    uint256 private constant MOST_CALLS = 256;

    /// @notice How many must approve.
    uint256 public immutable threshold;

    /// @notice How many instances a member may revoke alone in a day.
    uint256 public immutable dailyBudget;

    /// @dev From 1.
    mapping(address member => uint256) private _numbers;
    address[] private _members;

    mapping(address member => mapping(uint256 day => uint256)) private _spent;
    mapping(bytes32 id => uint256) private _approvals;

    event Approved(bytes32 indexed id, address indexed member, uint256 approvals);
    event Carried(bytes32 indexed id, address indexed target);
    event RevokedAlone(address indexed member, address indexed target, address indexed instance);

    error BadMembers(uint256 members, uint256 threshold);
    error NotMember(address caller);
    error BudgetSpent(address member, uint256 budget);

    /// @notice No call that guardians may make: see `isRemoval`.
    error NotRemoval(bytes4 selector);

    error BadCalls(uint256 calls);
    error HasApproved(bytes32 id, address member);
    error TooLate(uint64 deadline);
    error CallFailed(uint256 index, bytes reason);

    constructor(address[] memory members_, uint256 threshold_, uint256 dailyBudget_) {
        uint256 count = members_.length;
        if (count > MOST_MEMBERS || threshold_ == 0 || threshold_ > count) revert BadMembers(count, threshold_);
        for (uint256 i = 0; i < count; ++i) {
            if (members_[i] == address(0) || _numbers[members_[i]] != 0) revert BadMembers(count, threshold_);
            _numbers[members_[i]] = i + 1;
        }
        _members = members_;
        threshold = threshold_;
        dailyBudget = dailyBudget_;
    }

    modifier onlyMember() {
        if (_numbers[msg.sender] == 0) revert NotMember(msg.sender);
        _;
    }

    /// @notice A member: revokes one instance at once.
    function revoke(address target, address instance, string calldata reason) external onlyMember {
        uint256 day = block.timestamp / 1 days;
        uint256 spent = _spent[msg.sender][day];
        if (spent >= dailyBudget) revert BudgetSpent(msg.sender, dailyBudget);
        _spent[msg.sender][day] = spent + 1;
        emit RevokedAlone(msg.sender, target, instance);
        _call(0, target, abi.encodeWithSelector(REVOKE, instance, reason));
    }

    /// @notice A member: approves calls on a target, each one that guardians may make. With the last approval that is needed they are
    /// made, all or none; a new approval of the same, later, begins anew.
    /// @param salt Tells proposals of equal content apart.
    /// @param deadline The last second at which approvals count, unix time.
    function approve(address target, bytes[] calldata calls, bytes32 salt, uint64 deadline)
        external
        onlyMember
        returns (bool carried)
    {
        if (block.timestamp > deadline) revert TooLate(deadline);
        if (calls.length == 0 || calls.length > MOST_CALLS) revert BadCalls(calls.length);
        for (uint256 i = 0; i < calls.length; ++i) {
            if (calls[i].length < 4 || !isRemoval(bytes4(calls[i]))) revert NotRemoval(bytes4(calls[i]));
        }
        bytes32 id = proposalId(target, calls, salt, deadline);
        uint256 bit = uint256(1) << _numbers[msg.sender];
        uint256 given = _approvals[id];
        if (given & bit != 0) revert HasApproved(id, msg.sender);
        given |= bit;
        uint256 count = _count(given);
        emit Approved(id, msg.sender, count);
        carried = count >= threshold;
        _approvals[id] = carried ? 0 : given;
        if (!carried) return false;
        emit Carried(id, target);
        for (uint256 i = 0; i < calls.length; ++i) {
            _call(i, target, calls[i]);
        }
    }

    function members() external view returns (address[] memory) {
        return _members;
    }

    /// @notice How many have approved.
    function approvals(bytes32 id) external view returns (uint256) {
        return _count(_approvals[id]);
    }

    /// @notice How many instances the member may still revoke alone today.
    function budgetLeft(address member) external view returns (uint256) {
        return _numbers[member] == 0 ? 0 : dailyBudget - _spent[member][block.timestamp / 1 days];
    }

    function proposalId(address target, bytes[] calldata calls, bytes32 salt, uint64 deadline)
        public
        pure
        returns (bytes32)
    {
        return keccak256(abi.encode(target, calls, salt, deadline));
    }

    /// @notice Whether it is one of the calls that guardians may make: removals, and what narrows a rollup or decides its held claims.
    function isRemoval(bytes4 selector) public pure returns (bool) {
        return _removes(selector) || _narrowsKeys(selector) || _narrowsRollup(selector)
            || selector == ANNOUNCE_RESOLUTION || selector == WITHDRAW_RESOLUTION;
    }

    function _removes(bytes4 selector) private pure returns (bool) {
        return selector == REVOKE || selector == REMOVE || selector == DENY_ADVISORY || selector == RAISE_MINIMUM
            || selector == DISALLOW_PURPOSE || selector == DISALLOW_IMAGE || selector == REMOVE_COMPOSE_HASH
            || selector == REMOVE_DEVICE || selector == COMPROMISE_KEY;
    }

    function _narrowsKeys(bytes4 selector) private pure returns (bool) {
        return selector == RETIRE_EPOCHS || selector == REVOKE_HOLDER || selector == UNCONFIRM
            || selector == DISALLOW_PLATFORM;
    }

    function _narrowsRollup(bytes4 selector) private pure returns (bool) {
        return selector == WITHDRAW_CHANGE || selector == NARROW_ACTIVATION || selector == REMOVE_ACTIVATION
            || selector == DROP_TEE_VERIFIER || selector == REVOKE_ZK_ONLY || selector == FREEZE_ZK_VERIFIER;
    }

    function _call(uint256 index, address target, bytes memory data) private {
        // A call of nothing would succeed and stop nothing.
        if (target.code.length == 0) revert CallFailed(index, "");
        // solhint-disable-next-line avoid-low-level-calls
        (bool ok, bytes memory reason) = target.call(data);
        if (!ok) revert CallFailed(index, reason);
    }

    function _count(uint256 bits) private pure returns (uint256 count) {
        for (; bits != 0; bits &= bits - 1) {
            ++count;
        }
    }
}
