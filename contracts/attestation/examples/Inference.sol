// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {IEnclaveRegistry} from "../IEnclaveRegistry.sol";
import {Outputs} from "../Outputs.sol";

/// @title An example: questions to a model that runs in an enclave, and its signed answers
/// @notice The answer's text stays off chain; its hash is accepted once, if a live enclave of the app signed it for this very
/// question. Nobody has to trust who brings it.
contract Inference {
    using Outputs for Outputs.Output;

    /// @notice What the app calls such outputs.
    bytes32 public constant KIND = keccak256("veritee/example/inference/v1");

    IEnclaveRegistry public immutable registry;

    /// @notice Whose enclaves answer.
    address public immutable app;

    /// @notice The model that must answer, as the enclave names it.
    bytes32 public immutable model;

    /// @notice How many questions were asked.
    uint256 public questions;

    /// @notice Who asked, by question; zero where none is open.
    mapping(bytes32 question => address) public askers;

    /// @notice Hashes of the answers; zero where there is none yet.
    mapping(bytes32 question => bytes32) public answers;

    event Asked(bytes32 indexed question, address indexed asker, bytes32 promptHash);
    event Answered(bytes32 indexed question, bytes32 answerHash);

    error NoQuestion(bytes32 question);
    error NoAnswer();
    error AnswerTooLate(uint64 notAfter);
    error NotSigned(bytes32 digest);

    constructor(IEnclaveRegistry registry_, address app_, bytes32 model_) {
        registry = registry_;
        app = app_;
        model = model_;
    }

    /// @notice Asks. The question's id is unlike that of any other, of any contract and chain: so is its answer.
    function ask(bytes32 promptHash) external returns (bytes32 question) {
        question = keccak256(abi.encode(block.chainid, address(this), msg.sender, ++questions, promptHash));
        askers[question] = msg.sender;
        emit Asked(question, msg.sender, promptHash);
    }

    /// @notice Anyone: brings the answer that an enclave signed.
    /// @dev The digest is made here, from what must have been signed. Answered questions are closed, whatever the signature's
    /// spelling: a signature can be written in two ways, and so never serves as a mark of what was used.
    function answer(bytes32 question, bytes32 answerHash, uint64 notAfter, bytes calldata signature) external {
        if (askers[question] == address(0)) revert NoQuestion(question);
        if (answerHash == 0) revert NoAnswer();
        if (block.timestamp > notAfter) revert AnswerTooLate(notAfter);
        bytes32 digest = Outputs.Output({
            app: app, kind: KIND, inputHash: question, outputHash: answerHash, codeHash: model, notAfter: notAfter
        }).digest(address(registry));
        if (!registry.isValidOutput(app, digest, signature)) revert NotSigned(digest);

        delete askers[question];
        answers[question] = answerHash;
        emit Answered(question, answerHash);
    }
}
