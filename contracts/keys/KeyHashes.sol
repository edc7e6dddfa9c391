// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

/// @title What enclaves and key nodes sign about keys, and what is hashed of it, one definition
/// @notice EIP-712: orders, releases and statements under the domain of a KeyBroker (name "KeyBroker", version "1"), confirmations of a
/// generation under that of a KeyCommittee (name "KeyCommittee", version "1"); the chain, the contract's address. Points of BLS12-381
/// are encoded as EIP-2537 has them: 128 bytes in G1, 256 in G2. The Go twins are in protocol/typed and protocol/tbls; all read
/// protocol/vectors/keys.json.
library KeyHashes {
    /// @notice An enclave wants the key of an app, blinded to itself.
    /// @param app Whose key.
    /// @param purpose Which of the app's.
    /// @param epoch Which generation of that key.
    /// @param instance Who wants it, and signs.
    /// @param policyVersion Of the app's policy (`IEnclaveRegistry.policyVersion`).
    /// @param generation Of the committee.
    /// @param groupKey The hash of the committee's group key, as the enclave's own configuration has it.
    /// @param a1 a·G1, 128 bytes.
    /// @param a2 a·G2, 256 bytes.
    /// @param challenge Of the proof that it knows a (Schnorr, over a1),
    /// @param response and the response to it. Checked by key nodes, not here.
    struct Order {
        address app;
        bytes12 purpose;
        uint64 epoch;
        address instance;
        uint32 policyVersion;
        uint32 generation;
        bytes32 groupKey;
        bytes a1;
        bytes a2;
        bytes32 challenge;
        bytes32 response;
    }

    /// @notice A key node has answered an order.
    /// @param requestId The order's.
    /// @param generation Whose share it used.
    /// @param answer keccak256 of Yi ‖ Ci, 128 bytes each.
    struct Release {
        bytes32 requestId;
        uint32 generation;
        bytes32 answer;
    }

    /// @notice An enclave that holds a derived key says which public key it has.
    /// @param publicKey keccak256 of the public key's bytes: SEC 1, compressed, 33 bytes.
    struct Statement {
        address app;
        bytes12 purpose;
        uint64 epoch;
        bytes32 groupKey;
        uint8 algorithm;
        bytes32 publicKey;
    }

    /// @notice What the members of a committee agree on before a generation begins, and what certifies it: the next generation's record
    /// names this one's hash.
    /// @param session Which attempt.
    /// @param generation Its number, from 1.
    /// @param threshold How many shares make a key.
    /// @param members keccak256(abi.encode(address[])) of the proposed instances, in order: the place is the index of the share.
    /// @param qualified Bit i: member i holds a share.
    /// @param groupKey keccak256 of the group key, 256 bytes.
    /// @param shares keccak256 of the public shares of the qualified, in order, 256 bytes each.
    /// @param transcript Of all that was said in the session.
    /// @param previous The record hash of the generation before; zero for the first.
    struct Generation {
        uint64 session;
        uint32 generation;
        uint8 threshold;
        bytes32 members;
        uint256 qualified;
        bytes32 groupKey;
        bytes32 shares;
        bytes32 transcript;
        bytes32 previous;
    }

    /// @notice The type byte of what is derived: set by the contract's function, never by whoever asks.
    uint8 internal constant DERIVE = 1;

    /// @notice And of what was imported. No function here makes such orders yet.
    uint8 internal constant ESCROW = 2;

    /// @notice Algorithms of derived keys.
    uint8 internal constant VRF = 1;
    uint8 internal constant SECP256K1 = 2;
    uint8 internal constant DATA = 3;

    bytes32 internal constant ORDER_TYPE_HASH = keccak256(
        "Order(address app,bytes12 purpose,uint64 epoch,address instance,uint32 policyVersion,uint32 generation,bytes32 groupKey,bytes a1,bytes a2,bytes32 challenge,bytes32 response)"
    );
    bytes32 internal constant RELEASE_TYPE_HASH =
        keccak256("Release(bytes32 requestId,uint32 generation,bytes32 answer)");
    bytes32 internal constant STATEMENT_TYPE_HASH = keccak256(
        "Statement(address app,bytes12 purpose,uint64 epoch,bytes32 groupKey,uint8 algorithm,bytes32 publicKey)"
    );
    bytes32 internal constant GENERATION_TYPE_HASH = keccak256(
        "Generation(uint64 session,uint32 generation,uint8 threshold,bytes32 members,uint256 qualified,bytes32 groupKey,bytes32 shares,bytes32 transcript,bytes32 previous)"
    );
    bytes32 internal constant DOMAIN_TYPE_HASH =
        keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)");
    bytes32 internal constant REQUEST_DOMAIN = keccak256("veritee/request/v1/key");
    bytes32 internal constant RHO_DOMAIN = keccak256("veritee/keys/v1/rho");

    /// @notice EIP-712's hashStruct of an order.
    function orderHash(Order memory o) internal pure returns (bytes32) {
        return keccak256(
            abi.encode(
                ORDER_TYPE_HASH,
                o.app,
                o.purpose,
                o.epoch,
                o.instance,
                o.policyVersion,
                o.generation,
                o.groupKey,
                keccak256(o.a1),
                keccak256(o.a2),
                o.challenge,
                o.response
            )
        );
    }

    /// @notice The id of the request that an order makes. It commits to all of it, to where and how it was asked for, and to its end.
    /// @param kind `DERIVE`.
    /// @param sequence The broker's number of it.
    /// @param expiry The last block that may answer it.
    function requestId(address broker, uint8 kind, uint64 sequence, uint64 expiry, bytes32 orderHash_)
        internal
        view
        returns (bytes32)
    {
        return keccak256(abi.encode(REQUEST_DOMAIN, block.chainid, broker, kind, sequence, expiry, orderHash_));
    }

    /// @notice EIP-712's hashStruct.
    function releaseHash(Release memory r) internal pure returns (bytes32) {
        return keccak256(abi.encode(RELEASE_TYPE_HASH, r.requestId, r.generation, r.answer));
    }

    /// @notice EIP-712's hashStruct.
    function statementHash(Statement memory s) internal pure returns (bytes32) {
        return keccak256(abi.encode(STATEMENT_TYPE_HASH, s));
    }

    /// @notice EIP-712's hashStruct: the record hash of a generation.
    function generationHash(Generation memory g) internal pure returns (bytes32) {
        return keccak256(abi.encode(GENERATION_TYPE_HASH, g));
    }

    /// @notice The message whose point in G1 a key is derived from: what may never differ between two enclaves that get the same key,
    /// and always between any two keys. Every field has a fixed length, so none can run into another.
    function identity(
        uint8 kind,
        address broker,
        address committee,
        bytes32 groupKey,
        address app,
        bytes12 purpose,
        uint64 epoch
    ) internal view returns (bytes memory) {
        return abi.encode(kind, block.chainid, broker, committee, groupKey, app, purpose, epoch);
    }

    /// @notice RFC 9380, BLS12381G1_XMD:SHA-256_SSWU_RO_, under this tag for `DERIVE`.
    bytes internal constant DERIVE_DST = "VERITEE-V01-DERIVE-with-BLS12381G1_XMD:SHA-256_SSWU_RO_";

    /// @notice The factor that folds the check of A into that of the answer: the upper 128 bits.
    function rho(bytes32 requestId_, bytes memory y, bytes memory c) internal pure returns (uint256) {
        return uint256(keccak256(abi.encode(RHO_DOMAIN, requestId_, keccak256(y), keccak256(c)))) >> 128;
    }

    /// @notice The domain separator of a contract.
    /// @param name "KeyBroker" or "KeyCommittee".
    function separator(string memory name, address contract_) internal view returns (bytes32) {
        return keccak256(abi.encode(DOMAIN_TYPE_HASH, keccak256(bytes(name)), keccak256("1"), block.chainid, contract_));
    }
}
