// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

/// @notice Whom the root certifies.
enum IssuerKind {
    None,
    PlatformCa,
    ProcessorCa,
    TcbSigning
}

/// @notice An issuer whose certificate the root signed.
/// @param kind What it may sign.
/// @param notBefore From when its certificate holds.
/// @param notAfter Until when, inclusive.
/// @param tag The low 64 bits of the certificate's serial number.
/// @param x The public key.
/// @param y The same.
struct Issuer {
    IssuerKind kind;
    uint40 notBefore;
    uint40 notAfter;
    uint64 tag;
    uint256 x;
    uint256 y;
}

/// @notice Where a document or list is, and when it holds.
/// @param data A contract whose code is a STOP and the packed form; zero for a root CRL without entries.
/// @param notBefore Its issue date or this update.
/// @param notAfter Its next update; zero if nothing was published.
/// @param entries Of a list, how many serials; of a document, zero.
struct Published {
    address data;
    uint40 notBefore;
    uint40 notAfter;
    uint16 entries;
}

/// @notice What the store holds against one quote. Whoever asks compares the window with the time.
/// @param notBefore From when all of it holds: root CRL, PCK CRL, the two issuing certificates' and the two documents' windows.
/// @param notAfter Until when, inclusive.
/// @param pckX The PCK issuer's public key, x.
/// @param pckY The same, y.
/// @param tcbInfo The packed TCB info; see ICollateralStore.
/// @param qeIdentity The packed QE identity.
struct Standing {
    uint40 notBefore;
    uint40 notAfter;
    uint256 pckX;
    uint256 pckY;
    bytes tcbInfo;
    bytes qeIdentity;
}

/// @title Intel's collateral on chain: what Intel signed, in the form in which quotes are judged by it
/// @notice Anybody publishes. A certificate counts if the pinned root signed it; a CRL if the root, or the PCK issuer, signed it;
/// a document (TCB info, QE identity) if a TCB signing certificate did. Each document is read by this contract out of the very
/// bytes that are signed, so a level that Intel didn't sign can't be stored. Nothing goes back: per kind of machine and
/// evaluation number the issue date must rise; per CRL this update must, and its number must not fall. (Intel numbers all of
/// its CRLs 1.) Issuers are named by the Keccak-256 of their public key (x ‖ y).
///
/// A packed TCB info, big-endian:
///
///     1  format, 1                     5  issue date, unix
///     1  tee, 0x00 or 0x81             5  next update, unix
///     6  fmspc                        32  Keccak-256 of the signer's public key (x ‖ y)
///     2  PCE id, as the certificate   32  SHA-256 of the signed text
///        has it                        1  number of TDX module identities, m (0 for SGX)
///     2  evaluation number             1  number of levels, n
///     if TDX: 48 MRSIGNERSEAM, 8 attributes, 8 attributes mask of the first modules
///     m × ( 1 version (the XX of "TDX_XX"), 48 MRSIGNER, 8 attributes, 8 mask, 1 number of levels, each:
///           1 ISV SVN, 1 status, 5 date, 1 number of advisories, 4 each )
///     n × ( 16 SGX SVNs, 2 PCE SVN, 16 TDX SVNs if TDX, 1 status, 5 date, 1 number of advisories, 4 each )
///
/// A packed QE identity: 1 format, 1; 1 tee; 2 evaluation number; 5 issue date; 5 next update; 32 signer; 32 SHA-256 of the text;
/// 4 MISCSELECT, 4 its mask, 16 attributes, 16 their mask, 32 MRSIGNER, 2 ISV product id, 1 number of levels, each:
/// 2 ISV SVN, 1 status, 5 date, 1 number of advisories, 4 each.
///
/// Levels stand in the order in which Intel signed them; statuses are numbered by `TcbStatus`, advisories by `Advisories`.
/// The Go twin is zkverifier/onchain.
interface ICollateralStore {
    /// @notice An issuer's certificate was stored. `serial` is the whole serial number.
    event IssuerAdded(
        bytes32 indexed issuer,
        IssuerKind indexed kind,
        uint256 x,
        uint256 y,
        uint256 serial,
        uint40 notBefore,
        uint40 notAfter
    );

    /// @notice The root's revocation list was stored.
    event RootCrlPublished(uint160 number, uint40 thisUpdate, uint40 nextUpdate, uint256 entries, address data);

    /// @notice A PCK issuer's revocation list was stored.
    event PckCrlPublished(
        bytes32 indexed issuer, uint160 number, uint40 thisUpdate, uint40 nextUpdate, uint256 entries, address data
    );

    /// @notice A TCB info was stored. `digest` is the SHA-256 of the text that Intel signed.
    event TcbInfoPublished(
        uint8 indexed tee,
        bytes6 indexed fmspc,
        uint16 indexed evaluation,
        uint40 issueDate,
        uint40 nextUpdate,
        bytes32 signer,
        bytes32 digest,
        address data
    );

    /// @notice A QE identity was stored.
    event QeIdentityPublished(
        uint8 indexed tee,
        uint16 indexed evaluation,
        uint40 issueDate,
        uint40 nextUpdate,
        bytes32 signer,
        bytes32 digest,
        address data
    );

    /// @notice Another root than Intel's, on a chain that isn't for development (1337, 31337).
    error ForeignRoot(uint256 chainId);

    /// @notice The root's key isn't a point of P-256.
    error NotAKey(uint256 x, uint256 y);

    /// @notice From this byte on the document isn't of the form in which Intel signs.
    error UnexpectedText(uint256 offset);

    /// @notice The document has more of something than can be packed, at this byte.
    error TooMany(uint256 offset, uint256 max);

    /// @notice The signature isn't of this key over these bytes.
    error WrongSignature(bytes32 signer, bytes32 digest);

    /// @notice The store has no certificate of this issuer. `addIssuer` takes one.
    error UnknownIssuer(bytes32 issuer);

    /// @notice The issuer may not sign this: a PCK CA no TCB info, TCB signing no revocation list.
    error WrongKind(bytes32 issuer, IssuerKind got);

    /// @notice The list names another issuer than the one whose key was given. Keccak-256 of the common names.
    error WrongListIssuer(bytes32 got, bytes32 want);

    /// @notice What is stored is of this date or a later one.
    error NotNewer(uint256 got, uint256 stored);

    /// @notice The list's number is lower than that of the stored one.
    error ListNumberFell(uint256 got, uint256 stored);

    /// @notice The root's revocation list has this issuer's certificate.
    error IssuerRevoked(bytes32 issuer);

    /// @notice The PCK issuer's revocation list has this certificate.
    error CertificateRevoked(bytes32 issuer, uint256 serial);

    /// @notice The root's revocation list was never published. `publishRootCrl` takes it.
    error RootCrlMissing();

    /// @notice This PCK issuer's revocation list was never published. `publishPckCrl` takes it.
    error PckCrlMissing(bytes32 issuer);

    /// @notice No such TCB info was published. `publishTcbInfo` takes it.
    error TcbInfoMissing(uint8 tee, bytes6 fmspc, uint16 evaluation);

    /// @notice No such QE identity was published. `publishQeIdentity` takes it.
    error QeIdentityMissing(uint8 tee, uint16 evaluation);

    /// @notice Stores an issuer's certificate: of a PCK CA, or of TCB signing. Where the store has another of the same key, the one
    /// that ends last stays, and one that isn't revoked takes the place of one that is.
    /// @param der The certificate, as the root signed it.
    function addIssuer(bytes calldata der) external;

    /// @notice Stores the root's revocation list. It is of issuers.
    /// @param der The list, as the root signed it.
    function publishRootCrl(bytes calldata der) external;

    /// @notice Stores a PCK issuer's revocation list, all entries. At most 3,056 of them.
    /// @param der The list, as the issuer signed it.
    /// @param issuer Whose it is.
    function publishPckCrl(bytes calldata der, bytes32 issuer) external;

    /// @notice Stores a TCB info. It must be of a later date than the stored one of the same TEE, FMSPC and evaluation number,
    /// unless the stored one's signer has been revoked since.
    /// @param text The value of "tcbInfo" in Intel's answer, byte for byte.
    /// @param r Of the signature.
    /// @param s Of the signature.
    /// @param signer Which TCB signing key.
    function publishTcbInfo(bytes calldata text, uint256 r, uint256 s, bytes32 signer) external;

    /// @notice Stores a QE identity, by the same rules per TEE and evaluation number.
    /// @param text The value of "enclaveIdentity" in Intel's answer, byte for byte.
    /// @param r Of the signature.
    /// @param s Of the signature.
    /// @param signer Which TCB signing key.
    function publishQeIdentity(bytes calldata text, uint256 r, uint256 s, bytes32 signer) external;

    /// @notice The root's public key.
    function root() external view returns (uint256 x, uint256 y);

    /// @notice An issuer; kind None if the store doesn't know it.
    function issuer(bytes32 key) external view returns (Issuer memory);

    /// @notice Whether the root's revocation list has an issuer's certificate.
    function isRevoked(bytes32 key) external view returns (bool);

    /// @notice The root's revocation list, and its number.
    function rootCrl() external view returns (Published memory, uint160 number);

    /// @notice A PCK issuer's revocation list, and its number.
    function pckCrl(bytes32 key) external view returns (Published memory, uint160 number);

    /// @notice A TCB info, and its packed form.
    function tcbInfo(uint8 tee, bytes6 fmspc, uint16 evaluation)
        external
        view
        returns (Published memory, bytes memory packed);

    /// @notice A QE identity, and its packed form.
    function qeIdentity(uint8 tee, uint16 evaluation) external view returns (Published memory, bytes memory packed);

    /// @notice What holds against a quote. Reverts, naming what is missing, revoked or was never published, but not for its age.
    /// @param issuer Keccak-256 of the public key (x ‖ y) that signed the PCK certificate.
    /// @param serial The PCK certificate's serial number, as an integer.
    /// @param tee 0x00 or 0x81.
    /// @param fmspc The kind of machine.
    /// @param evaluation Which TCB evaluation number to judge by: early and standard ones live side by side.
    /// @param qeEvaluation The same of the QE identity.
    function standing(bytes32 issuer, uint256 serial, uint8 tee, bytes6 fmspc, uint16 evaluation, uint16 qeEvaluation)
        external
        view
        returns (Standing memory);
}
