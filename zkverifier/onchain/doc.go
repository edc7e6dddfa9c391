// Package onchain says evidence and collateral in the words of the contracts in contracts/attestation, which verify the same
// evidence as package dcap, by the same rules.
//
//   - [Strip] makes of a quote what DcapAttestationVerifier takes: what is signed, and the one certificate that the chain can't
//     know. The PEM chain around it isn't signed by the quote, and the store has its upper end. [Parse] reads it again, and
//     [Evidence.Quote] makes it a whole quote, so that anybody can judge a registration's evidence again.
//   - [Pack] makes of Intel's collateral what CollateralStore keeps. The store reads the signed text itself; this is what it
//     must come to.
//   - [ReportOf] makes of package dcap's report what the contracts give. Tests hold both sides to each other by it.
//
// What holds: nothing here is believed or judged. Whatever is packed or stripped is checked by the contracts again. Every
// length is bounded before it is used; what doesn't fit a packed field is an error and never cut.
//
// Sources: contracts/attestation/VerifiedReport.sol and contracts/attestation/dcap/ICollateralStore.sol for the formats; package
// dcap names Intel's documents.
package onchain
