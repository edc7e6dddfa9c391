// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {P256} from "@openzeppelin/contracts/utils/cryptography/P256.sol";
import {Blob} from "./Blob.sol";
import {Certificate, Certificates} from "./Certificates.sol";
import {Crl, List} from "./Crl.sol";
import {DocumentReader} from "./DocumentReader.sol";
import {CollateralDigests, ICollateralDigests} from "./ICollateralDigests.sol";
import {ICollateralStore, Issuer, IssuerKind, Published, Standing} from "./ICollateralStore.sol";
import {QeIdentityHead} from "./QeIdentityReader.sol";
import {SerialTags} from "./SerialTags.sol";
import {TcbInfoHead} from "./TcbInfoReader.sol";

/// @title Intel's collateral on chain
/// @dev Windows are never compared with the time here, neither when something is published nor when it is read: whoever judges
/// compares them, and a document that is stale is of no use to anybody. Blobs that are superseded stay: they are what past
/// registrations were judged by.
contract CollateralStore is ICollateralStore, ICollateralDigests {
    /// @dev The key of Intel's SGX root CA, from https://certificates.trustedservices.intel.com/IntelSGXRootCA.der.
    uint256 private constant INTEL_X = 0x0ba9c4c0c0c86193a3fe23d6b02cda10a8bbd4e88e48b4458561a36e705525f5;
    uint256 private constant INTEL_Y = 0x67918e2edc88e40d860bd0cc4ee26aacc988e505a953558c453f6b0904ae7394;

    // Where the signer stands in the packed forms.
    uint256 private constant TCB_INFO_SIGNER = 22;
    uint256 private constant QE_IDENTITY_SIGNER = 14;

    // The lowest bytes of a document's key.
    uint256 private constant TCB_INFO = 1;
    uint256 private constant QE_IDENTITY = 2;

    uint256 private immutable _rootX;
    uint256 private immutable _rootY;
    DocumentReader private immutable _reader;

    Published private _rootList;
    mapping(bytes32 issuer => Issuer) private _issuers;
    mapping(bytes32 issuer => Published) private _lists;
    mapping(uint256 key => Published) private _documents;
    mapping(bytes32 issuer => uint160) private _numbers; // of lists; the root's at zero

    // Keccak-256 of what is signed: of the root's list, which has no blob, and of TCB signing certificates.
    bytes32 private _rootListHash;
    mapping(bytes32 issuer => bytes32) private _certificateHashes;

    /// @notice A store under Intel's root, or under another on a chain of development.
    /// @param rootX The root's public key, x; both zero for Intel's.
    /// @param rootY The same, y.
    constructor(uint256 rootX, uint256 rootY) {
        if (rootX == 0 && rootY == 0) (rootX, rootY) = (INTEL_X, INTEL_Y);
        if ((rootX != INTEL_X || rootY != INTEL_Y) && block.chainid != 1337 && block.chainid != 31337) {
            revert ForeignRoot(block.chainid);
        }
        if (!P256.isValidPublicKey(bytes32(rootX), bytes32(rootY))) revert NotAKey(rootX, rootY);
        _rootX = rootX;
        _rootY = rootY;
        _reader = new DocumentReader();
    }

    /// @inheritdoc ICollateralStore
    function addIssuer(bytes calldata der) external {
        Certificate memory c = Certificates.read(der);
        _checkRoot(c.digest, c.r, c.s);
        if (!P256.isValidPublicKey(bytes32(c.x), bytes32(c.y))) revert NotAKey(c.x, c.y);

        bytes32 key = _hash(c.x, c.y);
        uint64 tag = uint64(c.serial);
        if (_rootHas(tag)) revert IssuerRevoked(key);
        Issuer storage stored = _issuers[key];
        if (stored.kind != IssuerKind.None) {
            if (stored.kind != c.kind) revert WrongKind(key, stored.kind);
            if (c.notAfter <= stored.notAfter && !_rootHas(stored.tag)) revert NotNewer(c.notAfter, stored.notAfter);
        }
        _issuers[key] = Issuer(c.kind, c.notBefore, c.notAfter, tag, c.x, c.y);
        if (c.kind == IssuerKind.TcbSigning) _certificateHashes[key] = c.hash;
        emit IssuerAdded(key, c.kind, c.x, c.y, c.serial, c.notBefore, c.notAfter);
    }

    /// @inheritdoc ICollateralStore
    function publishRootCrl(bytes calldata der) external {
        List memory l = Crl.read(der);
        _checkRoot(l.digest, l.r, l.s);
        if (l.issuer != Certificates.ROOT) revert WrongListIssuer(l.issuer, Certificates.ROOT);
        _checkNewer(l, _rootList, 0);

        uint256 entries = l.tags.length / 8;
        // Without entries nothing has to be read: the usual case.
        address data = entries == 0 ? address(0) : SerialTags.write(l.hash, 0, l.tags, _rootX, _rootY);
        _rootList = Published(data, l.thisUpdate, l.nextUpdate, uint16(entries));
        _rootListHash = l.hash;
        emit RootCrlPublished(l.number, l.thisUpdate, l.nextUpdate, entries, data);
    }

    /// @inheritdoc ICollateralStore
    function publishPckCrl(bytes calldata der, bytes32 key) external {
        Issuer memory by = _issuers[key];
        _checkUsable(key, by, false);
        List memory l = Crl.read(der);
        _checkSignature(l.digest, l.r, l.s, by.x, by.y);
        if (Certificates.kindOf(l.issuer) != by.kind) revert WrongListIssuer(l.issuer, key);
        _checkNewer(l, _lists[key], key);

        uint256 entries = l.tags.length / 8;
        address data = SerialTags.write(l.hash, _headOf(by), l.tags, by.x, by.y);
        _lists[key] = Published(data, l.thisUpdate, l.nextUpdate, uint16(entries));
        emit PckCrlPublished(key, l.number, l.thisUpdate, l.nextUpdate, entries, data);
    }

    /// @inheritdoc ICollateralStore
    function publishTcbInfo(bytes calldata text, uint256 r, uint256 s, bytes32 signer) external {
        (bytes32 digest, uint256 by) = _checkText(text, r, s, signer);
        (TcbInfoHead memory head, bytes memory packed) = _reader.tcbInfo(text, signer, digest);
        uint256 key = _tcbInfoKey(head.tee, head.fmspc, head.evaluation);
        address data = _store(key, head.issueDate, head.nextUpdate, packed, head.hash, by);
        emit TcbInfoPublished(
            head.tee, head.fmspc, head.evaluation, head.issueDate, head.nextUpdate, signer, digest, data
        );
    }

    /// @inheritdoc ICollateralStore
    function publishQeIdentity(bytes calldata text, uint256 r, uint256 s, bytes32 signer) external {
        (bytes32 digest, uint256 by) = _checkText(text, r, s, signer);
        (QeIdentityHead memory head, bytes memory packed) = _reader.qeIdentity(text, signer, digest);
        uint256 key = _qeIdentityKey(head.tee, head.evaluation);
        address data = _store(key, head.issueDate, head.nextUpdate, packed, head.hash, by);
        emit QeIdentityPublished(head.tee, head.evaluation, head.issueDate, head.nextUpdate, signer, digest, data);
    }

    /// @inheritdoc ICollateralStore
    function standing(bytes32 key, uint256 serial, uint8 tee, bytes6 fmspc, uint16 evaluation, uint16 qeEvaluation)
        public
        view
        returns (Standing memory s)
    {
        Published storage list = _rootList;
        (uint256 from, uint256 until) = (list.notBefore, list.notAfter);
        if (until == 0) revert RootCrlMissing();
        bytes memory revoked;
        if (list.entries != 0) (, revoked) = Blob.read(list.data);

        list = _lists[key];
        if (list.notAfter == 0) revert PckCrlMissing(key);
        (from, until) = _meet(from, until, list.notBefore, list.notAfter);
        (uint256 head, bytes memory blob) = Blob.read(list.data);
        if (SerialTags.has(blob, uint64(serial))) revert CertificateRevoked(key, serial);
        (s.pckX, s.pckY) = SerialTags.keyOf(blob);
        (from, until) = _meetIssuer(from, until, head, key, revoked);

        list = _documents[_tcbInfoKey(tee, fmspc, evaluation)];
        if (list.notAfter == 0) revert TcbInfoMissing(tee, fmspc, evaluation);
        (from, until) = _meet(from, until, list.notBefore, list.notAfter);
        (head, blob) = Blob.read(list.data);
        s.tcbInfo = blob;
        (from, until) = _meetIssuer(from, until, head, _wordAt(blob, TCB_INFO_SIGNER), revoked);

        list = _documents[_qeIdentityKey(tee, qeEvaluation)];
        if (list.notAfter == 0) revert QeIdentityMissing(tee, qeEvaluation);
        (from, until) = _meet(from, until, list.notBefore, list.notAfter);
        (head, blob) = Blob.read(list.data);
        s.qeIdentity = blob;
        (from, until) = _meetIssuer(from, until, head, _wordAt(blob, QE_IDENTITY_SIGNER), revoked);
        (s.notBefore, s.notAfter) = (uint40(from), uint40(until));
    }

    /// @inheritdoc ICollateralDigests
    function digests(bytes32 key, uint8 tee, bytes6 fmspc, uint16 evaluation, uint16 qeEvaluation)
        public
        view
        returns (CollateralDigests memory d)
    {
        d.rootCrl = _rootListHash;
        if (d.rootCrl == 0) revert RootCrlMissing();
        Published storage at = _lists[key];
        if (at.notAfter == 0) revert PckCrlMissing(key);
        d.pckCrl = Blob.hashOf(at.data);

        at = _documents[_tcbInfoKey(tee, fmspc, evaluation)];
        if (at.notAfter == 0) revert TcbInfoMissing(tee, fmspc, evaluation);
        bytes32 signer;
        (d.tcbInfo, signer) = Blob.hashAnd(at.data, TCB_INFO_SIGNER);

        at = _documents[_qeIdentityKey(tee, qeEvaluation)];
        if (at.notAfter == 0) revert QeIdentityMissing(tee, qeEvaluation);
        bytes32 other;
        (d.qeIdentity, other) = Blob.hashAnd(at.data, QE_IDENTITY_SIGNER);
        if (signer == other) d.signer = _certificateHashes[signer];
    }

    /// @inheritdoc ICollateralDigests
    function endorsed(bytes32 key, uint8 tee, bytes6 fmspc, uint16 evaluation, uint16 qeEvaluation)
        external
        view
        returns (Standing memory, CollateralDigests memory)
    {
        return (
            standing(key, 0, tee, fmspc, evaluation, qeEvaluation), digests(key, tee, fmspc, evaluation, qeEvaluation)
        );
    }

    /// @inheritdoc ICollateralStore
    function root() external view returns (uint256 x, uint256 y) {
        return (_rootX, _rootY);
    }

    /// @inheritdoc ICollateralStore
    function issuer(bytes32 key) external view returns (Issuer memory) {
        return _issuers[key];
    }

    /// @inheritdoc ICollateralStore
    function isRevoked(bytes32 key) external view returns (bool) {
        Issuer storage by = _issuers[key];
        return by.kind != IssuerKind.None && _rootHas(by.tag);
    }

    /// @inheritdoc ICollateralStore
    function rootCrl() external view returns (Published memory, uint160 number) {
        return (_rootList, _numbers[0]);
    }

    /// @inheritdoc ICollateralStore
    function pckCrl(bytes32 key) external view returns (Published memory, uint160 number) {
        return (_lists[key], _numbers[key]);
    }

    /// @inheritdoc ICollateralStore
    function tcbInfo(uint8 tee, bytes6 fmspc, uint16 evaluation)
        external
        view
        returns (Published memory, bytes memory packed)
    {
        return _document(_tcbInfoKey(tee, fmspc, evaluation));
    }

    /// @inheritdoc ICollateralStore
    function qeIdentity(uint8 tee, uint16 evaluation) external view returns (Published memory, bytes memory packed) {
        return _document(_qeIdentityKey(tee, evaluation));
    }

    function _document(uint256 key) private view returns (Published memory at, bytes memory packed) {
        at = _documents[key];
        if (at.notAfter != 0) (, packed) = Blob.read(at.data);
    }

    /// @dev Stores a document whose signature was checked, if it is newer. One whose signer was revoked doesn't count: whoever stole
    /// the key could otherwise have dated it so that nothing would ever be newer.
    function _store(uint256 key, uint40 issueDate, uint40 nextUpdate, bytes memory packed, bytes32 hash, uint256 by)
        private
        returns (address data)
    {
        Published memory stored = _documents[key];
        if (issueDate <= stored.notBefore) {
            (uint256 head,) = Blob.read(stored.data);
            if (!_rootHas(uint64(head))) revert NotNewer(issueDate, stored.notBefore);
        }
        data = Blob.write(hash, by, packed);
        _documents[key] = Published(data, issueDate, nextUpdate, 0);
    }

    /// @dev A list must be later than the stored one, and not of a lower number. Remembers its number.
    function _checkNewer(List memory l, Published memory stored, bytes32 key) private {
        if (l.thisUpdate <= stored.notBefore) revert NotNewer(l.thisUpdate, stored.notBefore);
        uint160 number = _numbers[key];
        if (l.number < number) revert ListNumberFell(l.number, number);
        if (l.number != number) _numbers[key] = l.number;
    }

    /// @dev A text must be signed by a TCB signing key that isn't revoked. Gives the text's SHA-256, and what
    /// is remembered of the signer.
    function _checkText(bytes calldata text, uint256 r, uint256 s, bytes32 signer)
        private
        view
        returns (bytes32 digest, uint256 head)
    {
        Issuer memory by = _issuers[signer];
        _checkUsable(signer, by, true);
        digest = sha256(text);
        _checkSignature(digest, r, s, by.x, by.y);
        head = _headOf(by);
    }

    function _checkUsable(bytes32 key, Issuer memory by, bool signing) private view {
        if (by.kind == IssuerKind.None) revert UnknownIssuer(key);
        if ((by.kind == IssuerKind.TcbSigning) != signing) revert WrongKind(key, by.kind);
        if (_rootHas(by.tag)) revert IssuerRevoked(key);
    }

    function _checkRoot(bytes32 digest, uint256 r, uint256 s) private view {
        _checkSignature(digest, r, s, _rootX, _rootY);
    }

    /// @dev With s, n - s is a signature too, and Intel's are of either kind; OpenZeppelin takes the lower only.
    function _checkSignature(bytes32 digest, uint256 r, uint256 s, uint256 x, uint256 y) private view {
        if (s > P256.N / 2 && s < P256.N) s = P256.N - s;
        if (!P256.verify(digest, bytes32(r), bytes32(s), bytes32(x), bytes32(y))) {
            revert WrongSignature(_hash(x, y), digest);
        }
    }

    /// @dev Whether the root's list, if there is one, has a tag.
    function _rootHas(uint64 tag) private view returns (bool) {
        Published memory list = _rootList;
        if (list.entries == 0) return false;
        (, bytes memory blob) = Blob.read(list.data);
        return SerialTags.has(blob, tag);
    }

    /// @dev The time in which both windows hold.
    function _meet(uint256 from, uint256 until, uint256 notBefore, uint256 notAfter)
        private
        pure
        returns (uint256, uint256)
    {
        return (notBefore > from ? notBefore : from, notAfter < until ? notAfter : until);
    }

    /// @dev The same with an issuer's window, who must not be revoked: `head` is what a blob remembers of it, `revoked` is the root's
    /// list.
    function _meetIssuer(uint256 from, uint256 until, uint256 head, bytes32 key, bytes memory revoked)
        private
        pure
        returns (uint256, uint256)
    {
        if (revoked.length != 0 && SerialTags.has(revoked, uint64(head))) revert IssuerRevoked(key);
        return _meet(from, until, uint40(head >> 104), uint40(head >> 64));
    }

    /// @dev What a blob remembers of the certificate by which it was published: 5 from when it holds, 5 until when, 8 the tag of its
    /// serial. So that what stands is read without looking up who signed it.
    function _headOf(Issuer memory by) private pure returns (uint256) {
        return (uint256(by.notBefore) << 104) | (uint256(by.notAfter) << 64) | by.tag;
    }

    function _wordAt(bytes memory packed, uint256 at) private pure returns (bytes32 value) {
        assembly ("memory-safe") {
            value := mload(add(add(packed, 0x20), at))
        }
    }

    function _tcbInfoKey(uint8 tee, bytes6 fmspc, uint16 evaluation) private pure returns (uint256) {
        return (uint256(uint48(fmspc)) << 32) | (uint256(evaluation) << 16) | (uint256(tee) << 8) | TCB_INFO;
    }

    function _qeIdentityKey(uint8 tee, uint16 evaluation) private pure returns (uint256) {
        return (uint256(evaluation) << 16) | (uint256(tee) << 8) | QE_IDENTITY;
    }

    function _hash(uint256 x, uint256 y) private pure returns (bytes32) {
        return keccak256(abi.encode(x, y));
    }
}
