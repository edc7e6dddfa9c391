// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {MessageHashUtils} from "@openzeppelin/contracts/utils/cryptography/MessageHashUtils.sol";

import {ECVRF} from "../vrf/ECVRF.sol";
import {IVRFCoordinator} from "../vrf/interfaces/IVRFCoordinator.sol";
import {RandomnessHashes} from "../vrf/RandomnessHashes.sol";
import {ECVRFProver} from "./ECVRFProver.sol";

/// @title A worker in Solidity, for local chains
/// @notice Proves with a VRF key and signs with an instance key that everybody can read below: so a consumer's tests run
/// against the real coordinator with no other process. It refuses every chain id but 1337 and 31337.
contract LocalProver {
    error DevelopmentOnly(uint256 chainId);

    uint256 internal constant VRF_SECRET = uint256(keccak256("veritee development VRF key: public")) % ECVRF.N;
    uint256 internal constant INSTANCE_SECRET = uint256(keccak256("veritee development instance key: public"))
        % ECVRF.N;

    /// @notice The public VRF key.
    uint256 public immutable px;
    uint8 public immutable parity;

    /// @notice The address of the instance key.
    address public immutable instance;

    constructor() {
        if (block.chainid != 1337 && block.chainid != 31337) revert DevelopmentOnly(block.chainid);
        (px, parity) = ECVRFProver.publicKey(VRF_SECRET);
        instance = address(uint160(ECVRFProver.addressOf(ECVRFProver.GX, INSTANCE_SECRET)));
    }

    /// @notice A proof for `alpha`, and its witnesses.
    function prove(bytes32 alpha) public view virtual returns (ECVRF.Proof memory, uint256[] memory) {
        return ECVRFProver.prove(VRF_SECRET, alpha, 0);
    }

    /// @notice The answer to requests of one block, key and confirmation level, ready for `settle`. It proves nothing about
    /// maturity: the coordinator does.
    /// @param payee A payee number, 0 for nobody.
    /// @param settler Who alone may settle at first; zero for anybody.
    function answer(
        IVRFCoordinator coordinator,
        IVRFCoordinator.Request[] calldata requests,
        uint32 payee,
        address settler
    ) public view virtual returns (IVRFCoordinator.Group memory group) {
        IVRFCoordinator.Request calldata first = requests[0];
        address app = address(bytes20(first.keyLine));
        uint32 policyVersion = coordinator.registry().policyVersion(app);
        uint64 notAfter = uint64(block.timestamp + 1 hours);
        bytes32 alpha = alphaOf(coordinator, first);

        group.answer.keyLine = first.keyLine;
        group.answer.settler = settler;
        group.answer.px = px;
        group.answer.terms =
            uint256(parity) | uint256(policyVersion) << 8 | uint256(payee) << 40 | uint256(notAfter) << 72;
        (group.answer.proof, group.witnesses) = prove(alpha);
        group.items = new IVRFCoordinator.Item[](requests.length);
        for (uint256 i = 0; i < requests.length; ++i) {
            group.items[i] = IVRFCoordinator.Item(requests[i].terms, requests[i].consumer, requests[i].inputHash);
        }

        bytes32 gammaHash = keccak256(abi.encode(group.answer.proof.gx, group.answer.proof.gy));
        bytes32 structHash = keccak256(
            abi.encode(
                RandomnessHashes.ANSWER_TYPEHASH,
                alpha,
                gammaHash,
                first.keyHash,
                app,
                policyVersion,
                payee,
                settler,
                notAfter
            )
        );
        (group.answer.r, group.answer.vs) =
            sign(MessageHashUtils.toTypedDataHash(domainSeparator(coordinator), structHash));
    }

    /// @notice Answers requests of one group and settles them.
    /// @param payee Who is paid by the requests' accounts; 0 for nobody.
    function fulfill(IVRFCoordinator coordinator, IVRFCoordinator.Request[] calldata requests, uint32 payee) external {
        IVRFCoordinator.Group memory group = answer(coordinator, requests, payee, address(0));
        coordinator.settleAnswer(group.answer, group.witnesses, group.items);
    }

    /// @notice The input that a request's group shares.
    function alphaOf(IVRFCoordinator coordinator, IVRFCoordinator.Request calldata request)
        public
        view
        returns (bytes32)
    {
        uint256 blockNumber = request.terms.blockNumber();
        bytes32 blockHash = coordinator.blockHashOf(blockNumber);
        return keccak256(
            abi.encode(
                RandomnessHashes.ALPHA_DOMAIN,
                block.chainid,
                address(coordinator),
                request.keyHash,
                blockNumber,
                request.terms.confirmations(),
                blockHash
            )
        );
    }

    /// @notice The instance key's ECDSA signature, compact (EIP-2098).
    /// @dev With nonce 1: the key is public, there is nothing to keep.
    function sign(bytes32 digest) public pure virtual returns (bytes32 r, bytes32 vs) {
        uint256 s = addmod(uint256(digest), mulmod(ECVRFProver.GX, INSTANCE_SECRET, ECVRF.N), ECVRF.N);
        uint256 odd = 0;
        if (s > ECVRF.N / 2) {
            s = ECVRF.N - s;
            odd = 1;
        }
        return (bytes32(ECVRFProver.GX), bytes32(odd << 255 | s));
    }

    function domainSeparator(IVRFCoordinator coordinator) public view returns (bytes32) {
        (, string memory name, string memory version, uint256 chainId, address verifyingContract,,) =
            coordinator.eip712Domain();
        return keccak256(
            abi.encode(
                keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"),
                keccak256(bytes(name)),
                keccak256(bytes(version)),
                chainId,
                verifyingContract
            )
        );
    }
}
