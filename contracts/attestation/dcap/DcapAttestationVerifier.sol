// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {IAttestationVerifier} from "../IAttestationVerifier.sol";
import {TcbStatus, VerifiedReport} from "../VerifiedReport.sol";
import {ICollateralStore, Standing} from "./ICollateralStore.sol";
import {IDcapAttestationVerifier} from "./IDcapAttestationVerifier.sol";
import {Pck, PckCertificate} from "./PckCertificate.sol";
import {Precompiles} from "./Precompiles.sol";
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
        _checkEnclave(evidence, QuoteReader.plus(layout.end, QuoteReader.QE_REPORT), standing.qeIdentity);
        _judge(evidence, layout, pck, standing, report);

        report.tee = layout.tee;
        report.bodyType = layout.bodyType;
        report.evaluation = _evaluation(evidence);
        report.notBefore = pck.notBefore > standing.notBefore ? pck.notBefore : standing.notBefore;
        report.notAfter = pck.notAfter < standing.notAfter ? pck.notAfter : standing.notAfter;
        report.fmspc = pck.fmspc;
        report.platform = sha256(bytes.concat(PLATFORM_TAG, pck.ppid));
        _answer(report, evidence, layout);
    }

    /// @dev Ends the call with the report and its body, ABI-encoded as the compiler would, with fewer copies.
    function _answer(VerifiedReport memory report, bytes calldata evidence, Layout memory layout) private pure {
        uint32[] memory advisories = report.advisories;
        (uint256 body, uint256 end) = (layout.body, layout.end);
        assembly ("memory-safe") {
            let size := sub(end, body)
            let at := add(0x1a0, and(add(size, 0x1f), not(0x1f)))
            let list := add(0x20, shl(5, mload(advisories)))

            let m := mload(0x40)
            let r := add(m, 0x20)
            mstore(m, 0x20)
            mcopy(r, report, 0x140)
            mstore(add(r, 0x140), 0x180)
            mstore(add(r, 0x160), at)
            mstore(add(r, 0x180), size)
            mstore(sub(add(r, at), 0x20), 0) // the body's last word may be cut
            calldatacopy(add(r, 0x1a0), add(evidence.offset, body), size)
            mcopy(add(r, at), advisories, list)
            return(m, add(add(at, list), 0x20))
        }
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
        standing = _ask(
            abi.encodeCall(
                ICollateralStore.standing,
                (bytes32(QuoteReader.word(evidence, 5)), pck.serial, tee, pck.fmspc, evaluation, qeEvaluation)
            )
        );

        bytes12 want = bytes12(abi.encodePacked(uint8(1), tee, pck.fmspc, pck.pceId, evaluation));
        if (bytes12(standing.tcbInfo) != want) revert TcbInfoMismatch(bytes12(standing.tcbInfo), want);
        bytes4 wantQe = bytes4(abi.encodePacked(uint8(1), tee, qeEvaluation));
        if (bytes4(standing.qeIdentity) != wantQe) revert QeIdentityMismatch(bytes4(standing.qeIdentity), wantQe);
    }

    /// @dev What the store answers, left as it came: the documents aren't copied.
    function _ask(bytes memory question) private view returns (Standing memory standing) {
        address to = address(store);
        assembly ("memory-safe") {
            let m := mload(0x40)
            if iszero(staticcall(gas(), to, add(question, 0x20), mload(question), 0, 0)) {
                returndatacopy(m, 0, returndatasize())
                revert(m, returndatasize())
            }
            // An offset, then four words and two offsets, counted from the first of these words. Each leads to a length and as many bytes.
            let size := returndatasize()
            returndatacopy(m, 0, size)
            mstore(0x40, and(add(add(m, size), 0x1f), not(0x1f)))
            let r := add(m, 0x20)
            mcopy(standing, r, 0x80)
            let good := and(gt(size, 0xff), eq(mload(m), 0x20))
            for { let i := 0x80 } and(good, lt(i, 0xc0)) { i := add(i, 0x20) } {
                let at := mload(add(r, i))
                good := lt(at, sub(size, 0x3f))
                if good {
                    at := add(r, at)
                    good := iszero(gt(mload(at), sub(add(m, size), add(at, 0x20))))
                    mstore(add(standing, i), at)
                }
            }
            if iszero(and(good, iszero(shr(40, or(mload(standing), mload(add(standing, 0x20))))))) {
                revert(0, 0)
            }
        }
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
        if (!Precompiles.isSigned(pck.digest, pck.r, pck.s, standing.pckX, standing.pckY)) {
            revert CertificateSignature(pck.digest);
        }

        unchecked {
            uint256 end = layout.end;
            uint256 report = end + QuoteReader.QE_REPORT;
            bytes32 digest = Precompiles.sha256Of(evidence, report, report + 384);
            if (!_signedAt(evidence, digest, end + QuoteReader.QE_SIGNATURE, pck.x, pck.y)) {
                revert QeReportSignature(digest);
            }

            bytes32 want = _keyHash(evidence, end + QuoteReader.KEY, end + QuoteReader.AUTH, layout.leaf);
            bytes32 got = bytes32(QuoteReader.word(evidence, report + 320));
            bytes32 rest = bytes32(QuoteReader.word(evidence, report + 352));
            if (got != want || rest != 0) revert AttestationKeyBinding(got, want, rest);

            digest = Precompiles.sha256Of(evidence, QuoteReader.HEADER, end);
            uint256 key = end + QuoteReader.KEY;
            if (!_signedAt(
                    evidence, digest, end, QuoteReader.word(evidence, key), QuoteReader.word(evidence, key + 32)
                )) {
                revert QuoteSignature(digest);
            }
        }
    }

    /// @dev SHA-256 of attestation key and authentication data.
    function _keyHash(bytes calldata evidence, uint256 key, uint256 auth, uint256 end)
        private
        view
        returns (bytes32 hash)
    {
        assembly ("memory-safe") {
            let m := mload(0x40)
            let size := sub(end, auth)
            calldatacopy(m, add(evidence.offset, key), 0x40)
            calldatacopy(add(m, 0x40), add(evidence.offset, auth), size)
            if iszero(staticcall(gas(), 2, m, add(size, 0x40), 0, 0x20)) { revert(0, 0) }
            hash := mload(0)
        }
    }

    function _signedAt(bytes calldata evidence, bytes32 digest, uint256 at, uint256 x, uint256 y)
        private
        view
        returns (bool)
    {
        uint256 s = QuoteReader.word(evidence, QuoteReader.plus(at, 32));
        return Precompiles.isSigned(digest, QuoteReader.word(evidence, at), s, x, y);
    }

    /// @dev Whether the quoting enclave is the one that the identity describes; its version is for its level to judge.
    function _checkEnclave(bytes calldata evidence, uint256 report, bytes memory identity) private pure {
        unchecked {
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
    }

    /// @dev Finds the levels, lets them converge, and says so in the report.
    function _judge(
        bytes calldata evidence,
        Layout memory layout,
        Pck memory pck,
        Standing memory standing,
        VerifiedReport memory report
    ) private pure {
        unchecked {
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
    }

    /// @dev Checks that the TD runs on the TDX module of its version. A module of version 0 has no level of its own.
    /// @return level The module's, or status zero.
    /// @return levels Where the platform's begin.
    function _module(bytes calldata evidence, uint256 body, bytes memory info, uint256 teeSvn)
        private
        pure
        returns (Level memory level, uint256 levels)
    {
        unchecked {
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
}
