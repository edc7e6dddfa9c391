// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {P256} from "@openzeppelin/contracts/utils/cryptography/P256.sol";

import {IAttestationVerifier} from "../IAttestationVerifier.sol";
import {TcbStatus, VerifiedReport} from "../VerifiedReport.sol";
import {ICollateralStore, Standing} from "./ICollateralStore.sol";
import {IDcapAttestationVerifier} from "./IDcapAttestationVerifier.sol";
import {Pck, PckCertificate} from "./PckCertificate.sol";
import {Layout, QuoteReader} from "./QuoteReader.sol";
import {TcbJudgement} from "./TcbJudgement.sol";
import {Level, TcbLevels} from "./TcbLevels.sol";

/// @title The chain checks the quote itself
/// @dev IDcapAttestationVerifier is the specification. The order: layout; certificate; what the store has for it; three signatures;
/// the quoting enclave; the TDX module; levels; report.
contract DcapAttestationVerifier is IDcapAttestationVerifier {
    /// @dev What a platform's id is the SHA-256 of, before its PPID.
    bytes32 private constant PLATFORM_TAG = "veritee platform v1";

    /// @dev In a TD's report.
    uint256 private constant MRSIGNER_SEAM = 64;
    uint256 private constant SEAM_ATTRIBUTES = 112;
    uint256 private constant TEE_TCB_SVN2 = 584;

    /// @inheritdoc IDcapAttestationVerifier
    ICollateralStore public immutable store;

    /// @param store_ Where the collateral is: whom this contract believes.
    constructor(ICollateralStore store_) {
        store = store_;
    }

    /// @inheritdoc IAttestationVerifier
    function verify(bytes calldata evidence) external view returns (VerifiedReport memory report) {
        Layout memory layout = QuoteReader.read(evidence);
        Pck memory pck = PckCertificate.read(evidence[layout.leaf:]);
        Standing memory standing = _standing(evidence, layout.tee, pck);

        _authenticate(evidence, layout, pck, standing);
        _checkEnclave(evidence, layout.end + QuoteReader.QE_REPORT, standing.qeIdentity);
        _judge(evidence, layout, pck, standing, report);

        report.tee = layout.tee;
        report.bodyType = layout.bodyType;
        report.evaluation = _evaluation(evidence);
        report.notBefore = pck.notBefore > standing.notBefore ? pck.notBefore : standing.notBefore;
        report.notAfter = pck.notAfter < standing.notAfter ? pck.notAfter : standing.notAfter;
        report.fmspc = pck.fmspc;
        report.platform = sha256(bytes.concat(PLATFORM_TAG, pck.ppid));
        report.body = evidence[layout.body:layout.end];
    }

    /// @dev Asks the store, and whether its answer is about this platform.
    function _standing(bytes calldata evidence, uint8 tee, Pck memory pck)
        private
        view
        returns (Standing memory standing)
    {
        uint256 numbers = QuoteReader.word(evidence, 0) >> 216;
        uint16 evaluation = uint16(numbers >> 16);
        uint16 qeEvaluation = uint16(numbers);
        standing = store.standing(
            keccak256(evidence[5:QuoteReader.HEADER]), pck.serial, tee, pck.fmspc, evaluation, qeEvaluation
        );

        bytes12 want = bytes12(abi.encodePacked(uint8(1), tee, pck.fmspc, pck.pceId, evaluation));
        if (bytes12(standing.tcbInfo) != want) revert TcbInfoMismatch(bytes12(standing.tcbInfo), want);
        bytes4 wantQe = bytes4(abi.encodePacked(uint8(1), tee, qeEvaluation));
        if (bytes4(standing.qeIdentity) != wantQe) revert QeIdentityMismatch(bytes4(standing.qeIdentity), wantQe);
    }

    /// @dev The smaller number.
    function _evaluation(bytes calldata evidence) private pure returns (uint16) {
        uint256 numbers = QuoteReader.word(evidence, 0) >> 216;
        return uint16(numbers >> 16) < uint16(numbers) ? uint16(numbers >> 16) : uint16(numbers);
    }

    /// @dev Follows the signatures from the PCK issuer down to the quote.
    function _authenticate(bytes calldata evidence, Layout memory layout, Pck memory pck, Standing memory standing)
        private
        view
    {
        if (!_signed(pck.digest, pck.r, pck.s, standing.pckX, standing.pckY)) revert CertificateSignature(pck.digest);

        uint256 end = layout.end;
        uint256 report = end + QuoteReader.QE_REPORT;
        bytes32 digest = sha256(evidence[report:report + 384]);
        if (!_signedAt(evidence, digest, end + QuoteReader.QE_SIGNATURE, pck.x, pck.y)) {
            revert QeReportSignature(digest);
        }

        bytes calldata key = evidence[end + QuoteReader.KEY:end + QuoteReader.QE_REPORT];
        bytes32 want = sha256(bytes.concat(key, evidence[end + QuoteReader.AUTH:layout.leaf]));
        bytes32 got = bytes32(QuoteReader.word(evidence, report + 320));
        bytes32 rest = bytes32(QuoteReader.word(evidence, report + 352));
        if (got != want || rest != 0) revert AttestationKeyBinding(got, want, rest);

        digest = sha256(evidence[QuoteReader.HEADER:end]);
        if (!_signedAt(evidence, digest, end, uint256(bytes32(key[:32])), uint256(bytes32(key[32:])))) {
            revert QuoteSignature(digest);
        }
    }

    function _signedAt(bytes calldata evidence, bytes32 digest, uint256 at, uint256 x, uint256 y)
        private
        view
        returns (bool)
    {
        return _signed(digest, QuoteReader.word(evidence, at), QuoteReader.word(evidence, at + 32), x, y);
    }

    /// @dev Intel's signatures have either s; the library takes the smaller one.
    function _signed(bytes32 digest, uint256 r, uint256 s, uint256 x, uint256 y) private view returns (bool) {
        if (s > P256.N / 2 && s < P256.N) s = P256.N - s;
        return P256.verify(digest, bytes32(r), bytes32(s), bytes32(x), bytes32(y));
    }

    /// @dev Whether the quoting enclave is the one that the identity describes; its version is for its level to judge.
    function _checkEnclave(bytes calldata evidence, uint256 report, bytes memory identity) private pure {
        uint256 wanted = TcbLevels.content(identity);

        bytes32 signer = bytes32(QuoteReader.word(evidence, report + 128));
        bytes32 wantSigner = bytes32(TcbLevels.word(wanted + 118));
        if (signer != wantSigner) revert QeSigner(signer, wantSigner);

        uint256 product = QuoteReader.uint16At(evidence, report + 256);
        uint256 wantProduct = TcbLevels.word(wanted + 150) >> 240;
        if (product != wantProduct) revert QeProduct(uint16(product), uint16(wantProduct));

        bytes4 misc = bytes4(bytes32(QuoteReader.word(evidence, report + 16)));
        bytes4 wantMisc = bytes4(bytes32(TcbLevels.word(wanted + 78)));
        bytes4 miscMask = bytes4(bytes32(TcbLevels.word(wanted + 82)));
        if (misc & miscMask != wantMisc) revert QeMiscSelect(misc, wantMisc, miscMask);

        bytes16 attributes = bytes16(bytes32(QuoteReader.word(evidence, report + 48)));
        bytes16 wantAttributes = bytes16(bytes32(TcbLevels.word(wanted + 86)));
        bytes16 mask = bytes16(bytes32(TcbLevels.word(wanted + 102)));
        if (attributes & mask != wantAttributes) revert QeAttributes(attributes, wantAttributes, mask);
    }

    /// @dev Finds the levels, lets them converge, and says so in the report.
    function _judge(
        bytes calldata evidence,
        Layout memory layout,
        Pck memory pck,
        Standing memory standing,
        VerifiedReport memory report
    ) private pure {
        bytes memory info = standing.tcbInfo;
        bool tdx = layout.tee != 0;
        uint256 teeSvn;
        uint256 levels;
        Level memory module;
        if (tdx) {
            teeSvn = QuoteReader.word(evidence, layout.body) >> 128;
            (module, levels) = _module(evidence, layout.body, info, teeSvn);
        } else {
            levels = TcbLevels.levelsOfSgx(info);
        }

        uint256 svns = uint256(pck.svns) << 128 | teeSvn;
        (Level memory platform, uint256 sgx) = TcbLevels.ofPlatform(info, levels, tdx, svns, pck.pceSvn);
        uint256 svn = QuoteReader.uint16At(evidence, layout.end + QuoteReader.QE_REPORT + 258);
        Level memory qe = TcbLevels.ofEnclave(standing.qeIdentity, svn);

        uint256 status = platform.status;
        if (module.status != 0) status = TcbJudgement.with(status, module.status);
        // Nothing else makes these two better or worse for a TD.
        if (!tdx || (status != TcbStatus.NO_MATCHING_LEVEL && status != TcbStatus.REVOKED)) {
            if (layout.bodyType == 3 && TcbJudgement.launchedOnOldModule(sgx, status, module.status, qe.status)) {
                uint256 now_ = QuoteReader.word(evidence, layout.body + TEE_TCB_SVN2) >> 128;
                status = TcbJudgement.relaunch(info, levels, now_, sgx, status);
            }
            status = TcbJudgement.with(status, qe.status);
        }

        report.status = uint8(status);
        report.platformStatus = uint8(platform.status);
        report.levelDate = TcbJudgement.outOfDate(platform, module, qe);
        report.advisories = TcbLevels.advisories(platform, module, qe);
    }

    /// @dev Checks that the TD runs on the TDX module of its version. A module of version 0 has no level of its own.
    /// @return level The module's, or status zero.
    /// @return levels Where the platform's begin.
    function _module(bytes calldata evidence, uint256 body, bytes memory info, uint256 teeSvn)
        private
        pure
        returns (Level memory level, uint256 levels)
    {
        uint256 version = (teeSvn >> 112) & 0xff;
        uint256 identity;
        (identity, levels) = TcbLevels.modules(info, version);
        if (identity == 0) revert TdxModuleVersion(uint8(version));

        // 48 bytes: a word, and one that overlaps it.
        uint256 signer = QuoteReader.word(evidence, body + MRSIGNER_SEAM);
        uint256 signerEnd = QuoteReader.word(evidence, body + MRSIGNER_SEAM + 16);
        uint256 want = TcbLevels.word(identity);
        uint256 wantEnd = TcbLevels.word(identity + 16);
        if (signer != want || signerEnd != wantEnd) {
            revert TdxModuleSigner(
                keccak256(abi.encode(signer, signerEnd << 128)), keccak256(abi.encode(want, wantEnd << 128))
            );
        }

        // Intel's library wants all bits to be zero, whatever the mask says.
        bytes8 attributes = bytes8(bytes32(QuoteReader.word(evidence, body + SEAM_ATTRIBUTES)));
        bytes8 wantAttributes = bytes8(bytes32(TcbLevels.word(identity + 48)));
        if (attributes != 0 || wantAttributes != 0) revert TdxModuleAttributes(attributes, wantAttributes);

        if (version != 0) level = TcbLevels.ofModule(identity, teeSvn >> 120);
    }
}
