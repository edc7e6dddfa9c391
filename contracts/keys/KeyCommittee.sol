// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {Ownable, Ownable2Step} from "@openzeppelin/contracts/access/Ownable2Step.sol";

import {IAppAuth} from "../attestation/IAppAuth.sol";
import {IEnclaveRegistry} from "../attestation/IEnclaveRegistry.sol";
import {IKeyCommittee} from "./IKeyCommittee.sol";
import {KeyHashes} from "./KeyHashes.sol";

/// @title A committee of key nodes
/// @dev IKeyCommittee is the specification. Nothing is called but the registry, and that by static calls.
contract KeyCommittee is IKeyCommittee, Ownable2Step {
    /// @dev The open session, besides what follows from the generation that serves.
    /// @param most How many of the members with a share confirmed `leading`.
    /// @param said Bit i: proposed member i confirmed something; `saidBefore`: member i of the generation before did.
    struct Open {
        uint64 id;
        uint40 deadline;
        uint40 openedAt;
        uint8 size;
        uint8 threshold;
        uint8 most;
        uint32 said;
        uint32 saidBefore;
        bytes32 members;
        bytes32 leading;
    }

    /// @dev Of a generation that is proposed only `who` is set; places from `size` on hold what an earlier proposal left.
    struct Stored {
        uint32 qualified;
        uint32 dropped;
        uint8 threshold;
        uint8 size;
        uint40 startedAt;
        uint40 openedAt;
        uint64 session;
        bytes32 record;
        bytes32 shares;
        address[32] who;
    }

    uint256 private constant MOST_MEMBERS = 32;
    uint256 private constant GROUP_KEY_SIZE = 256;
    uint32 private constant LONGEST_SESSION = 30 days;

    /// @dev Outside development chains: nodes read the session at the depth of a finalized block, and deal in several phases.
    uint32 private constant SHORTEST_SESSION = 1 minutes;
    uint32 private constant SHORTEST_DEPTH = 32;

    /// @inheritdoc IKeyCommittee
    IAppAuth public immutable app;

    /// @inheritdoc IKeyCommittee
    IEnclaveRegistry public immutable registry;

    uint32 private immutable _depth;
    uint32 private immutable _sessionTime;
    uint8 private immutable _patience;
    bool private immutable _mixedTees;

    /// @inheritdoc IKeyCommittee
    uint32 public generation;
    uint64 private _sessions;

    /// @dev The group key is the code here, after one byte that stops whoever calls it.
    address private _groupKeyAt;

    /// @inheritdoc IKeyCommittee
    bytes32 public groupKeyHash;

    Open private _open;
    mapping(uint32 number => Stored) private _generations;
    mapping(uint64 session => mapping(bytes32 record => Candidate)) private _candidates;

    /// @inheritdoc IKeyCommittee
    mapping(address instance => uint8) public strikes;

    /// @param owner_ Who proposes.
    /// @param app_ Says which code key nodes run. Its registry says who they are.
    constructor(address owner_, IAppAuth app_, Terms memory terms_) Ownable(owner_) {
        bool development = block.chainid == 1337 || block.chainid == 31337;
        if (
            terms_.sessionTime == 0 || terms_.sessionTime > LONGEST_SESSION || terms_.patience == 0
                || (!development
                    && ((terms_.depth != 0 && terms_.depth < SHORTEST_DEPTH) || terms_.sessionTime < SHORTEST_SESSION))
        ) revert BadTerms(terms_);
        if (address(app_).code.length == 0) revert BadApp(address(app_));
        IEnclaveRegistry registry_ = app_.registry();
        if (address(registry_).code.length == 0) revert BadApp(address(app_));

        (app, registry) = (app_, registry_);
        (_depth, _sessionTime) = (terms_.depth, terms_.sessionTime);
        (_patience, _mixedTees) = (terms_.patience, terms_.mixedTees);
    }

    // ---------------------------------------------------------------- sessions

    /// @inheritdoc IKeyCommittee
    function propose(Member[] calldata members, uint8 threshold) external onlyOwner returns (uint64 id) {
        if (_open.id != 0) revert SessionIsOpen(_open.id);
        address[] memory who = _checkMembers(members, threshold);

        id = ++_sessions;
        uint32 number = generation + 1;
        Open memory open;
        (open.id, open.size, open.threshold) = (id, uint8(who.length), threshold);
        (open.deadline, open.openedAt) = (uint40(block.timestamp + _sessionTime), uint40(block.number));
        open.members = keccak256(abi.encode(who));
        _open = open;
        address[32] storage places = _generations[number].who;
        for (uint256 i = 0; i < who.length; ++i) {
            places[i] = who[i];
        }

        (Kind kind, address[] memory dealers) = (Kind.Form, who);
        if (number > 1) {
            Stored storage before = _generations[number - 1];
            (kind, dealers) = (Kind.Reshare, _at(before, before.qualified));
        }
        emit SessionOpened(id, number, kind, threshold, members, dealers, open.deadline);
    }

    /// @inheritdoc IKeyCommittee
    function confirm(
        KeyHashes.Generation calldata record,
        bytes calldata groupKey_,
        Confirmation[] calldata confirmations
    ) external {
        Open memory open = _open;
        _checkRecord(open, record, groupKey_);
        bytes32 hash = KeyHashes.generationHash(record);
        address[] memory who = _places(generation + 1, open.size);
        Candidate memory c = _candidates[open.id][hash];
        c.qualified = uint32(record.qualified);

        bool news = _count(open, c, hash, who, confirmations);
        uint256 confirmed = _ones(c.confirmed & c.qualified);
        if (confirmed > open.most) (open.most, open.leading) = (uint8(confirmed), hash);

        (bool starts, uint32 qualified) = _standing(open, c, who);
        if (starts) return _start(open, record, groupKey_, hash, who, qualified);
        if (!news) revert NothingNew(hash);
        _candidates[open.id][hash] = c;
        _open = open;
    }

    /// @inheritdoc IKeyCommittee
    function fail() external {
        Open memory open = _open;
        if (open.id == 0) revert NoSession();
        Candidate memory leading = _candidates[open.id][open.leading];
        address[] memory who = _places(generation + 1, open.size);
        bool over = block.timestamp >= open.deadline;
        if (msg.sender != owner()) {
            if (!over) revert TooEarly(open.deadline);
            (bool starts,) = _standing(open, leading, who);
            if (starts) revert CanStart(open.leading);
        }

        delete _open;
        emit SessionFailed(open.id, open.leading, _all(open.size) & ~uint256(leading.confirmed));
        // Fewer than the threshold may be liars, who'd say of anybody that it was silent.
        if (!over || open.most < open.threshold) return;
        uint32 version = registry.policyVersion(address(app));
        for (uint256 i = 0; i < who.length; ++i) {
            if (leading.qualified >> i & 1 == 0) continue;
            if (leading.confirmed >> i & 1 != 0 && registry.isAuthorized(who[i], version, address(app))) {
                _forgive(who[i]);
            } else {
                _strike(who[i]);
            }
        }
    }

    // ---------------------------------------------------------------- views

    /// @inheritdoc IKeyCommittee
    function terms() external view returns (Terms memory) {
        return Terms(_depth, _sessionTime, _patience, _mixedTees);
    }

    /// @inheritdoc IKeyCommittee
    function session() external view returns (Session memory s) {
        Open memory open = _open;
        if (open.id == 0) return s;
        Candidate memory leading = _candidates[open.id][open.leading];
        return Session({
            id: open.id,
            kind: generation == 0 ? Kind.Form : Kind.Reshare,
            generation: generation + 1,
            threshold: open.threshold,
            deadline: open.deadline,
            members: open.members,
            record: open.leading,
            confirmed: leading.confirmed,
            certified: uint8(_ones(leading.certified)),
            openedAt: open.openedAt
        });
    }

    /// @inheritdoc IKeyCommittee
    function proposed() external view returns (address[] memory) {
        return _places(generation + 1, _open.size);
    }

    /// @inheritdoc IKeyCommittee
    function candidate(bytes32 record) external view returns (Candidate memory c) {
        if (_open.id != 0) c = _candidates[_open.id][record];
    }

    /// @inheritdoc IKeyCommittee
    function groupKey() external view returns (bytes memory key) {
        address at = _groupKeyAt;
        if (at == address(0)) return key;
        key = new bytes(GROUP_KEY_SIZE);
        assembly ("memory-safe") {
            extcodecopy(at, add(key, 0x20), 1, GROUP_KEY_SIZE)
        }
    }

    /// @inheritdoc IKeyCommittee
    function generationOf(uint32 number) external view returns (GenerationState memory) {
        Stored storage g = _generations[number];
        return GenerationState({
            members: _places(number, g.size),
            qualified: g.qualified,
            dropped: g.dropped,
            threshold: g.threshold,
            record: g.record,
            shares: g.shares,
            startedAt: g.startedAt,
            session: g.session,
            openedAt: g.openedAt
        });
    }

    /// @inheritdoc IKeyCommittee
    function holder(uint32 number, uint256 index) external view returns (address) {
        Stored storage g = _generations[number];
        return index < MOST_MEMBERS && g.qualified >> index & 1 != 0 ? g.who[index] : address(0);
    }

    /// @inheritdoc IKeyCommittee
    function holders(uint32 number, uint256 bitmap) external view returns (address[] memory who, uint8 threshold) {
        Stored storage g = _generations[number];
        uint256 strangers = bitmap & ~uint256(g.qualified);
        if (strangers != 0) {
            uint256 index = 0;
            while (strangers >> index & 1 == 0) ++index;
            revert NoHolder(number, index);
        }
        return (_at(g, uint32(bitmap)), g.threshold);
    }

    /// @inheritdoc IKeyCommittee
    function domainSeparator() public view returns (bytes32) {
        return KeyHashes.separator("KeyCommittee", address(this));
    }

    // ---------------------------------------------------------------- who may be proposed

    /// @dev A generation is made of some of these members, so that no limit needs a second look at the handover: whoever is left out makes
    /// nobody stronger.
    function _checkMembers(Member[] calldata members, uint8 threshold) private view returns (address[] memory who) {
        uint256 n = members.length;
        if (threshold < 2 || n > MOST_MEMBERS || n <= threshold || n + (_mixedTees ? 2 : 1) < 2 * uint256(threshold)) {
            revert BadThreshold(n, threshold);
        }

        who = new address[](n);
        uint256[256] memory kinds;
        uint32 version = registry.policyVersion(address(app));
        for (uint256 i = 0; i < n; ++i) {
            (address instance, address operator) = (members[i].instance, members[i].operator);
            uint256 same = 1;
            for (uint256 j = 0; j < i; ++j) {
                if (who[j] == instance) revert BadMember(instance);
                if (members[j].operator == operator) ++same;
            }
            if (same >= threshold) revert OperatorTooStrong(operator, same);
            if (operator == address(0) || !registry.isAuthorized(instance, version, address(app))) {
                revert BadMember(instance);
            }
            if (_mixedTees) {
                (,,,, uint8 tee) = registry.identity(instance);
                if (++kinds[tee] >= threshold) revert TeeTooStrong(tee, kinds[tee]);
            }
            who[i] = instance;
        }
    }

    // ---------------------------------------------------------------- confirmations

    /// @dev Compares all that is known here. What isn't, the shares and the transcript, is for those who confirm.
    function _checkRecord(Open memory open, KeyHashes.Generation calldata record, bytes calldata groupKey_)
        private
        view
    {
        if (open.id == 0) revert NoSession();
        _same("session", bytes32(uint256(record.session)), bytes32(uint256(open.id)));
        _same("generation", bytes32(uint256(record.generation)), bytes32(uint256(generation) + 1));
        _same("threshold", bytes32(uint256(record.threshold)), bytes32(uint256(open.threshold)));
        _same("members", record.members, open.members);
        _same("previous", record.previous, _generations[generation].record);

        bytes32 key = keccak256(groupKey_);
        if (key != record.groupKey || groupKey_.length != GROUP_KEY_SIZE) revert BadGroupKey(key, record.groupKey);
        if (generation != 0 && key != groupKeyHash) revert GroupKeyChanged(key, groupKeyHash);

        uint256 qualified = record.qualified;
        if (qualified & ~_all(open.size) != 0 || _ones(uint32(qualified)) <= open.threshold) {
            revert TooFewQualified(qualified, open.threshold);
        }
    }

    function _same(bytes32 field, bytes32 got, bytes32 want) private pure {
        if (got != want) revert OtherRecord(field, got, want);
    }

    /// @dev Counts confirmations in memory. One signature of somebody who is in both generations counts in both.
    /// @return news Whether one of them wasn't known.
    function _count(
        Open memory open,
        Candidate memory c,
        bytes32 hash,
        address[] memory who,
        Confirmation[] calldata confirmations
    ) private returns (bool news) {
        bytes32 digest = keccak256(abi.encodePacked(hex"1901", domainSeparator(), hash));
        Stored storage g = _generations[generation];
        uint32 held = g.qualified;
        address[] memory before = _places(generation, g.size);
        for (uint256 i = 0; i < confirmations.length; ++i) {
            Confirmation calldata brought = confirmations[i];
            uint32 place = _placeOf(who, brought.instance);
            uint32 place0 = _placeOf(before, brought.instance) & held;
            if (place | place0 == 0 || !_signed(digest, brought)) revert BadConfirmation(brought.instance);
            if (c.confirmed & place == place && c.certified & place0 == place0) continue;

            if (open.said & place | open.saidBefore & place0 != 0) {
                emit MemberEquivocated(open.id, brought.instance, hash);
            }
            (open.said, open.saidBefore) = (open.said | place, open.saidBefore | place0);
            (c.confirmed, c.certified) = (c.confirmed | place, c.certified | place0);
            news = true;
            emit GenerationConfirmed(open.id, brought.instance, hash);
        }
    }

    /// @return bit Zero if it isn't there.
    function _placeOf(address[] memory who, address instance) private pure returns (uint32 bit) {
        for (uint256 i = 0; i < who.length; ++i) {
            if (who[i] == instance) return uint32(1 << i);
        }
    }

    function _signed(bytes32 digest, Confirmation calldata c) private pure returns (bool) {
        uint8 v = 27 + uint8(uint256(c.vs) >> 255);
        address signer = ecrecover(digest, v, c.r, c.vs & bytes32(type(uint256).max >> 1));
        return signer != address(0) && signer == c.instance;
    }

    // ---------------------------------------------------------------- the handover

    /// @dev Whether a generation can begin by a candidate in this block, and whose bits it would have.
    function _standing(Open memory open, Candidate memory c, address[] memory who)
        private
        view
        returns (bool starts, uint32 qualified)
    {
        bool over = block.timestamp >= open.deadline;
        qualified = c.qualified & c.confirmed;
        // What costs little first: most confirmations are followed by another.
        if (_ones(qualified) <= open.threshold || (qualified != c.qualified && !over)) return (false, 0);
        uint32 version = registry.policyVersion(address(app));
        if (!_isCertified(c.certified, version)) return (false, 0);

        for (uint256 i = 0; i < who.length; ++i) {
            uint32 bit = uint32(1 << i);
            if (c.qualified & bit == 0) continue;
            if (qualified & bit != 0 && registry.isAuthorized(who[i], version, address(app))) continue;
            if (!over || strikes[who[i]] < _patience) return (false, 0);
            qualified &= ~bit;
        }
        starts = _ones(qualified) > open.threshold;
    }

    /// @dev Whether enough holders of the generation that serves have confirmed who live.
    function _isCertified(uint32 certified, uint32 version) private view returns (bool) {
        if (generation == 0) return true;
        Stored storage g = _generations[generation];
        uint256 need = g.threshold;
        if (_ones(certified) < need) return false;
        for (uint256 i = 0; certified >> i != 0; ++i) {
            if (certified >> i & 1 == 0 || !registry.isAuthorized(g.who[i], version, address(app))) continue;
            if (--need == 0) return true;
        }
        return false;
    }

    function _start(
        Open memory open,
        KeyHashes.Generation calldata record,
        bytes calldata groupKey_,
        bytes32 hash,
        address[] memory who,
        uint32 qualified
    ) private {
        uint32 number = ++generation;
        uint32 dropped = uint32(record.qualified) & ~qualified;
        Stored storage g = _generations[number];
        (g.qualified, g.dropped, g.threshold, g.size) = (qualified, dropped, open.threshold, open.size);
        (g.startedAt, g.openedAt, g.session) = (uint40(block.number), open.openedAt, open.id);
        (g.record, g.shares) = (hash, record.shares);
        delete _open;
        if (number == 1) (groupKeyHash, _groupKeyAt) = (record.groupKey, _write(groupKey_));

        for (uint256 i = 0; i < who.length; ++i) {
            if (qualified >> i & 1 != 0) _forgive(who[i]);
            if (dropped >> i & 1 != 0) _strike(who[i]);
        }
        emit GenerationStarted(number, open.id, record, groupKey_, who, dropped);
    }

    /// @dev Bytes as the code of a new contract: a third of what storage costs. The constructor copies what follows its 11 bytes.
    function _write(bytes calldata data) private returns (address at) {
        bytes memory code = abi.encodePacked(hex"600b5981380380925939f3", hex"00", data);
        assembly ("memory-safe") {
            at := create(0, add(code, 0x20), mload(code))
        }
        assert(at != address(0) && at.code.length == 1 + data.length);
    }

    function _strike(address instance) private {
        uint8 count = strikes[instance];
        if (count < type(uint8).max) ++count;
        strikes[instance] = count;
        emit MemberStruck(instance, count);
    }

    function _forgive(address instance) private {
        if (strikes[instance] != 0) delete strikes[instance];
    }

    // ---------------------------------------------------------------- places and bits

    function _places(uint32 number, uint256 size) private view returns (address[] memory who) {
        address[32] storage places = _generations[number].who;
        who = new address[](size);
        for (uint256 i = 0; i < size; ++i) {
            who[i] = places[i];
        }
    }

    function _at(Stored storage g, uint32 bitmap) private view returns (address[] memory who) {
        who = new address[](_ones(bitmap));
        uint256 next = 0;
        for (uint256 i = 0; next < who.length; ++i) {
            if (bitmap >> i & 1 != 0) who[next++] = g.who[i];
        }
    }

    function _all(uint256 size) private pure returns (uint256) {
        return (1 << size) - 1;
    }

    function _ones(uint256 bitmap) private pure returns (uint256 count) {
        for (; bitmap != 0; bitmap &= bitmap - 1) {
            ++count;
        }
    }
}
