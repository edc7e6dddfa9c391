// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

/// @notice What a proof of evidence comes to, whatever the proof: the registry decides on this alone. The Go twin is
/// zkverifier/dcap.Report, and protocol/typed.VerifiedReport where it is packed.
/// @param tee As in the quote's header: 0x00 SGX, 0x81 TDX.
/// @param bodyType 1 an SGX enclave's report (384 bytes), 2 a TD's report 1.0 (584), 3 a TD's report 1.5 (648).
/// @param status What Intel says of the TCB, all parts converged: a `TcbStatus`.
/// @param platformStatus The same of the platform alone. What it needs besides is folded away where a part is out of date.
/// @param evaluation The smaller TCB evaluation number of TCB info and QE identity.
/// @param levelDate Of the oldest TCB level that is out of date, unix seconds; zero if none is. Grace counts from here.
/// @param notBefore From when all collateral holds, unix seconds.
/// @param notAfter Until when, inclusive.
/// @param fmspc The kind of machine.
/// @param platform The machine: SHA-256 of "veritee platform v1" and its PPID. Quorums and rates count it.
/// @param body The report body as it was signed: measurements, attributes, report data.
/// @param advisories Intel's security advisories of all matched levels, rising, each once; see `Advisories` for the numbers.
struct VerifiedReport {
    uint8 tee;
    uint8 bodyType;
    uint8 status;
    uint8 platformStatus;
    uint16 evaluation;
    uint40 levelDate;
    uint40 notBefore;
    uint40 notAfter;
    bytes6 fmspc;
    bytes32 platform;
    bytes body;
    uint32[] advisories;
}

/// @title Intel's words for a TCB, numbered as zkverifier/dcap.Status
library TcbStatus {
    uint8 internal constant UP_TO_DATE = 1;
    uint8 internal constant SW_HARDENING_NEEDED = 2;
    uint8 internal constant CONFIGURATION_NEEDED = 3;
    uint8 internal constant CONFIGURATION_AND_SW_HARDENING_NEEDED = 4;
    uint8 internal constant OUT_OF_DATE = 5;
    uint8 internal constant OUT_OF_DATE_CONFIGURATION_NEEDED = 6;
    uint8 internal constant REVOKED = 7;
    uint8 internal constant RELAUNCH_ADVISED = 8;
    uint8 internal constant RELAUNCH_ADVISED_CONFIGURATION_NEEDED = 9;
    uint8 internal constant NO_MATCHING_LEVEL = 10;
}

/// @title Advisories as numbers
/// @notice INTEL-SA-00615 is 615. Any other id is the first four bytes of its Keccak-256 with the top bit set.
library Advisories {
    uint32 internal constant OTHER = 0x80000000;
}
