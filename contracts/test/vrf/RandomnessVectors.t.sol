// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {ECVRF} from "../../vrf/ECVRF.sol";
import {IVRFCoordinator} from "../../vrf/interfaces/IVRFCoordinator.sol";
import {RequestTerms, RequestTermsLib} from "../../vrf/RequestTerms.sol";
import {ICoordinator} from "./Deployed.sol";
import {Spec} from "./Spec.sol";
import {VRFTest} from "./VRFTest.sol";

/// @dev protocol/vectors/randomness.json and answer.json, which Go wrote. The coordinator's own code is put where a vector
/// says that it is, on the chain that it says.
contract RandomnessVectorsTest is VRFTest {
    string private json;

    // ---------------------------------------------------------------- terms

    function test_vectors_terms_packAndUnpack() public {
        json = vm.readFile("protocol/vectors/randomness.json");
        uint256[][] memory c = _terms(".terms");
        vm.assertGt(c[0].length, 8, "terms");
        for (uint256 i = 0; i < c[0].length; ++i) {
            vm.assertEq(RequestTerms.unwrap(_pack(c, i)), c[0][i], "packed");
            RequestTerms terms = RequestTerms.wrap(c[0][i]);
            vm.assertEq(terms.numWords(), c[1][i], "numWords");
            vm.assertEq(terms.callbackGasLimit(), c[2][i], "callbackGasLimit");
            vm.assertEq(terms.confirmations(), c[3][i], "confirmations");
            vm.assertEq(terms.maxGasPrice(), c[4][i], "maxGasPrice");
            vm.assertEq(terms.blockNumber(), c[5][i], "blockNumber");
            vm.assertEq(terms.sequence(), c[6][i], "sequence");
            vm.assertEq(terms.slot(), c[7][i], "slot");
            vm.assertEq(terms.accountIndex(), c[8][i], "accountIndex");
            vm.assertEq(terms.locator(), c[8][i] << 16 | c[7][i], "locator");
        }
    }

    function testFuzz_terms_packedAndUnpacked_areTheSame(
        uint16 words,
        uint24 gas,
        uint8 confirmations,
        uint64 price,
        uint40 number,
        uint48 sequence,
        uint16 slot,
        uint32 index
    ) public pure {
        RequestTerms t = RequestTermsLib.pack(words, gas, confirmations, price, number, sequence, slot, index);
        require(t.numWords() == words && t.callbackGasLimit() == gas && t.confirmations() == confirmations);
        require(t.maxGasPrice() == price && t.blockNumber() == number && t.sequence() == sequence);
        require(t.slot() == slot && t.accountIndex() == index && t.locator() == (uint256(index) << 16 | slot));
        require(RequestTerms.unwrap(t) >> 248 == 0);
    }

    /// @dev Two terms are of one group if block and confirmations agree, whatever else; and one follows the other if its
    /// number is also higher.
    function testFuzz_terms_sameGroupAndFollows(uint256 a, uint256 b, uint8 mode) public pure {
        if (mode % 4 == 1) b = a ^ b << 152;
        if (mode % 4 == 2) b = a ^ (b & type(uint40).max);
        if (mode % 4 == 3) b = a ^ 1 << b % 256;
        RequestTerms ta = RequestTerms.wrap(a);
        RequestTerms tb = RequestTerms.wrap(b);
        bool same = uint40(a >> 112) == uint40(b >> 112) && uint8(a >> 40) == uint8(b >> 40);
        require(ta.sameGroup(tb) == same, "same group");
        require(tb.sameGroup(ta) == same, "same group, the other way round");
        require(tb.follows(ta) == (same && uint48(b >> 152) > uint48(a >> 152)), "follows");
    }

    // ---------------------------------------------------------------- requests

    function test_vectors_requests_idsAreTheCoordinators() public {
        json = vm.readFile("protocol/vectors/randomness.json");
        uint256[][] memory c = _terms(".requests");
        uint256[] memory chainIds = _column(".requests.chainId");
        uint256[] memory coordinators = _column(".requests.coordinator");
        bytes[] memory inputs = vm.parseJsonBytesArray(json, ".requests.input");
        bytes32[] memory hashes = vm.parseJsonBytes32Array(json, ".requests.requestHash");
        bytes32[] memory ids = vm.parseJsonBytes32Array(json, ".requests.requestId");
        vm.assertGt(ids.length, 10, "requests");
        for (uint256 i = 0; i < ids.length; ++i) {
            IVRFCoordinator.Request memory r = _request(i);
            vm.assertEq(Spec.inputHash(inputs[i]), r.inputHash, "input hash");
            vm.assertEq(RequestTerms.unwrap(_pack(c, i)), RequestTerms.unwrap(r.terms), "terms");
            address there = address(uint160(coordinators[i]));
            vm.assertEq(Spec.requestHash(chainIds[i], there, r), hashes[i], "hash");
            vm.assertEq(Spec.requestId(chainIds[i], there, r), ids[i], "id");
            if (!_place(there, chainIds[i])) continue;
            vm.assertEq(ICoordinator(there).requestIdOf(r), ids[i], "the coordinator's id");
        }
    }

    function test_vectors_alphas() public {
        json = vm.readFile("protocol/vectors/randomness.json");
        uint256[] memory chainIds = _column(".alphas.chainId");
        uint256[] memory coordinators = _column(".alphas.coordinator");
        uint256[] memory numbers = _column(".alphas.number");
        uint256[] memory confirmations = _column(".alphas.confirmations");
        bytes32[] memory keyHashes = vm.parseJsonBytes32Array(json, ".alphas.keyHash");
        bytes32[] memory blockHashes = vm.parseJsonBytes32Array(json, ".alphas.blockHash");
        bytes32[] memory alphas = vm.parseJsonBytes32Array(json, ".alphas.alpha");
        vm.assertGt(alphas.length, 10, "alphas");
        for (uint256 i = 0; i < alphas.length; ++i) {
            address there = address(uint160(coordinators[i]));
            bytes32 alpha = Spec.alpha(chainIds[i], there, keyHashes[i], numbers[i], confirmations[i], blockHashes[i]);
            vm.assertEq(alpha, alphas[i], "alpha");
        }
    }

    function test_vectors_words() public {
        json = vm.readFile("protocol/vectors/randomness.json");
        bytes32[] memory betas = vm.parseJsonBytes32Array(json, ".words.beta");
        bytes32[] memory ids = vm.parseJsonBytes32Array(json, ".words.requestId");
        uint256[] memory indices = _column(".words.index");
        uint256[] memory words = _column(".words.word");
        vm.assertGt(words.length, 10, "words");
        for (uint256 i = 0; i < words.length; ++i) {
            vm.assertEq(Spec.word(betas[i], ids[i], indices[i]), words[i], "word");
        }
    }

    function test_vectors_keyLinesAndAccounts() public {
        json = vm.readFile("protocol/vectors/randomness.json");
        uint256[] memory apps = _column(".keyLines.app");
        uint256[] memory purposes = _column(".keyLines.purpose");
        bytes32[] memory lines = vm.parseJsonBytes32Array(json, ".keyLines.keyLine");
        for (uint256 i = 0; i < lines.length; ++i) {
            vm.assertEq(world.lineOf(address(uint160(apps[i])), uint96(purposes[i])), lines[i], "line");
        }
        uint256[] memory owners = _column(".accounts.owner");
        uint256[] memory numbers = _column(".accounts.number");
        uint256[] memory ids = _column(".accounts.accountId");
        vm.assertGt(ids.length, 10, "accounts");
        for (uint256 i = 0; i < ids.length; ++i) {
            vm.assertEq(coordinator.accountId(address(uint160(owners[i])), uint96(numbers[i])), ids[i], "account");
        }
    }

    function test_vectors_possession_isTheCoordinators() public {
        json = vm.readFile("protocol/vectors/randomness.json");
        uint256[] memory chainIds = _column(".possession.chainId");
        uint256[] memory coordinators = _column(".possession.coordinator");
        bytes32[] memory lines = vm.parseJsonBytes32Array(json, ".possession.keyLine");
        bytes32[] memory keyHashes = vm.parseJsonBytes32Array(json, ".possession.keyHash");
        bytes32[] memory alphas = vm.parseJsonBytes32Array(json, ".possession.alpha");
        for (uint256 i = 0; i < alphas.length; ++i) {
            address there = address(uint160(coordinators[i]));
            vm.assertEq(Spec.possession(chainIds[i], there, lines[i], keyHashes[i]), alphas[i], "input");
            if (!_place(there, chainIds[i])) continue;
            vm.assertEq(
                ICoordinator(there).possessionInput(lines[i], keyHashes[i]), alphas[i], "the coordinator's input"
            );
        }
    }

    // ---------------------------------------------------------------- EIP-712

    function test_vectors_answers_digests() public {
        json = vm.readFile("protocol/vectors/answer.json");
        uint256[] memory chainIds = _column(".answers.chainId");
        uint256[] memory coordinators = _column(".answers.coordinator");
        bytes32[] memory separators = vm.parseJsonBytes32Array(json, ".answers.separator");
        bytes32[] memory structs = vm.parseJsonBytes32Array(json, ".answers.structHash");
        bytes32[] memory digests = vm.parseJsonBytes32Array(json, ".answers.digest");
        vm.assertGt(digests.length, 10, "answers");
        for (uint256 i = 0; i < digests.length; ++i) {
            address there = address(uint160(coordinators[i]));
            Spec.Answer memory a = _answer(i);
            vm.assertEq(Spec.structHash(a), structs[i], "struct");
            vm.assertEq(Spec.separator(chainIds[i], there), separators[i], "separator");
            vm.assertEq(Spec.digest(chainIds[i], there, a), digests[i], "digest");
            if (_place(there, chainIds[i])) vm.assertEq(_separatorOf(ICoordinator(there)), separators[i], "EIP-5267");
        }
    }

    function test_vectors_answers_signatures() public {
        json = vm.readFile("protocol/vectors/answer.json");
        bytes32[] memory digests = vm.parseJsonBytes32Array(json, ".answers.digest");
        uint256[] memory r = _column(".answers.r");
        uint256[] memory vs = _column(".answers.vs");
        uint256[] memory signers = _column(".answers.signer");
        for (uint256 i = 0; i < digests.length; ++i) {
            vm.assertEq(_recover(digests[i], r[i], vs[i]), address(uint160(signers[i])), "signer");
        }
    }

    /// @dev The malformed ones, each in a real settlement: they're told from those of a stranger.
    function test_vectors_signatures_asTheCoordinatorSeesThem() public {
        json = vm.readFile("protocol/vectors/answer.json");
        uint256[] memory r = _column(".signatures.r");
        uint256[] memory vs = _column(".signatures.vs");
        uint256[] memory expected = _column(".signatures.expected");
        uint256[] memory signers = _column(".signatures.signer");
        bytes32[] memory digests = vm.parseJsonBytes32Array(json, ".signatures.digest");
        IVRFCoordinator.Request memory request = ask();
        mature(request);
        IVRFCoordinator.Group memory g = answer(request);
        uint256 malformed;
        for (uint256 i = 0; i < r.length; ++i) {
            address recovered = _recover(digests[i], r[i], vs[i]);
            if (expected[i] == 0) vm.assertEq(recovered, address(uint160(signers[i])), "good");
            if (expected[i] == 2) vm.assertTrue(recovered != address(uint160(signers[i])), "another's");
            if (expected[i] != 1) continue;
            ++malformed;
            vm.assertEq(recovered, address(0), "malformed");
            (g.answer.r, g.answer.vs) = (bytes32(r[i]), bytes32(vs[i]));
            assertSkippedGroup(g, IVRFCoordinator.SkipReason.BadSignature, 0);
        }
        vm.assertGt(malformed, 10, "malformed signatures");
    }

    function test_eip712Domain_isComplete() public view {
        (
            bytes1 fields,
            string memory name,
            string memory version,
            uint256 chainId,
            address verifyingContract,
            bytes32 salt,
            uint256[] memory extensions
        ) = coordinator.eip712Domain();
        vm.assertEq(uint256(uint8(fields)), 0x0f, "fields");
        vm.assertEq(name, "veritee VRFCoordinator", "name");
        vm.assertEq(version, "1", "version");
        vm.assertEq(chainId, 31337, "chain");
        vm.assertEq(verifyingContract, address(coordinator), "contract");
        vm.assertEq(salt, bytes32(0), "salt");
        vm.assertEq(extensions.length, 0, "extensions");
    }

    // ----------------------------------------------------------------

    /// @dev Puts the coordinator's code at `there` on chain `chainId`; false where that can't be had.
    function _place(address there, uint256 chainId) private returns (bool) {
        if (chainId >= type(uint64).max || uint160(there) < 0x20) return false;
        vm.chainId(chainId);
        vm.etch(there, address(coordinator).code);
        return true;
    }

    /// @dev Of the domain that the contract says it has.
    function _separatorOf(ICoordinator there) private view returns (bytes32) {
        (, string memory name, string memory version, uint256 chainId, address verifyingContract,,) =
            there.eip712Domain();
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

    /// @dev EIP-2098, with the lower half of s alone.
    function _recover(bytes32 digest, uint256 r, uint256 vs) private pure returns (address) {
        uint256 s = vs & type(uint256).max >> 1;
        if (s > ECVRF.N / 2) return address(0);
        return ecrecover(digest, uint8(27 + (vs >> 255)), bytes32(r), bytes32(s));
    }

    /// @dev The packed word and its fields.
    function _terms(string memory section) private view returns (uint256[][] memory columns) {
        string[9] memory names = [
            ".packed",
            ".numWords",
            ".callbackGasLimit",
            ".confirmations",
            ".maxGasPrice",
            ".blockNumber",
            ".sequence",
            ".slot",
            ".accountIndex"
        ];
        columns = new uint256[][](9);
        for (uint256 i = 0; i < 9; ++i) {
            columns[i] = _column(string.concat(section, names[i]));
        }
    }

    function _pack(uint256[][] memory c, uint256 i) private pure returns (RequestTerms) {
        return RequestTermsLib.pack(
            uint16(c[1][i]),
            uint24(c[2][i]),
            uint8(c[3][i]),
            uint64(c[4][i]),
            uint40(c[5][i]),
            uint48(c[6][i]),
            uint16(c[7][i]),
            uint32(c[8][i])
        );
    }

    function _request(uint256 i) private view returns (IVRFCoordinator.Request memory r) {
        r.terms = RequestTerms.wrap(_column(".requests.packed")[i]);
        r.consumer = address(uint160(_column(".requests.consumer")[i]));
        r.keyLine = bytes32(_column(".requests.keyLine")[i]);
        r.keyHash = bytes32(_column(".requests.keyHash")[i]);
        r.inputHash = bytes32(_column(".requests.inputHash")[i]);
    }

    function _answer(uint256 i) private view returns (Spec.Answer memory a) {
        a.alpha = bytes32(_column(".answers.alpha")[i]);
        a.gamma = vm.parseJsonBytesArray(json, ".answers.gamma")[i];
        a.keyHash = bytes32(_column(".answers.keyHash")[i]);
        a.app = address(uint160(_column(".answers.app")[i]));
        a.policyVersion = uint32(_column(".answers.policyVersion")[i]);
        a.payee = uint32(_column(".answers.payee")[i]);
        a.settler = address(uint160(_column(".answers.settler")[i]));
        a.notAfter = uint64(_column(".answers.notAfter")[i]);
    }

    function _column(string memory key) private view returns (uint256[] memory) {
        return vm.parseJsonUintArray(json, key);
    }
}
