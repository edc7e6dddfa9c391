// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {CollateralDigests, ICollateralDigests} from "../../attestation/dcap/ICollateralDigests.sol";
import {Standing} from "../../attestation/dcap/ICollateralStore.sol";

/// @title What is asked of a collateral store, for tests: it has what it is told
contract CollateralDouble is ICollateralDigests {
    error NeverPublished(bytes32 key);

    mapping(bytes32 key => CollateralDigests) private _digests;
    mapping(bytes32 key => Standing) private _standing;
    mapping(bytes32 key => bool) private _known;

    function publish(bytes32 key, CollateralDigests calldata digests_, Standing calldata standing_) external {
        _digests[key] = digests_;
        _standing[key] = standing_;
        _known[key] = true;
    }

    /// @inheritdoc ICollateralDigests
    function digests(bytes32 issuer, uint8 tee, bytes6 fmspc, uint16 evaluation, uint16 qeEvaluation)
        external
        view
        returns (CollateralDigests memory)
    {
        return _digests[_published(issuer, tee, fmspc, evaluation, qeEvaluation)];
    }

    /// @inheritdoc ICollateralDigests
    function endorsed(bytes32 issuer, uint8 tee, bytes6 fmspc, uint16 evaluation, uint16 qeEvaluation)
        external
        view
        returns (Standing memory, CollateralDigests memory)
    {
        bytes32 key = _published(issuer, tee, fmspc, evaluation, qeEvaluation);
        return (_standing[key], _digests[key]);
    }

    function _published(bytes32 issuer, uint8 tee, bytes6 fmspc, uint16 evaluation, uint16 qeEvaluation)
        private
        view
        returns (bytes32 key)
    {
        key = keyOf(issuer, tee, fmspc, evaluation, qeEvaluation);
        if (!_known[key]) revert NeverPublished(key);
    }

    function keyOf(bytes32 issuer, uint8 tee, bytes6 fmspc, uint16 evaluation, uint16 qeEvaluation)
        public
        pure
        returns (bytes32)
    {
        return keccak256(abi.encode(issuer, tee, fmspc, evaluation, qeEvaluation));
    }
}
