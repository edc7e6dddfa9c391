// Package deployment puts the contracts on a chain, and remembers where: registry and coordinator, the store of collateral, and what
// judges evidence.
//
// Addresses are deterministic: contracts are created by CREATE2 through the deterministic-deployment proxy, which stands at one address on
// almost every chain. So whoever knows the parameters knows the addresses before anything is sent; deploying twice does nothing the
// second time; and a contract that is there was made from the code that this build has, by whomever.
//
// That the code is the expected one isn't taken on trust. A [Plan] runs the constructors in an EVM of its own, which gives each contract's
// runtime code with its immutables filled in, and its hash is compared with the chain's after deployment and whenever it is asked for.
//
// Then governance has to say a few things once ([Setting]), such as that the registry takes a verifier's word. A deployer who is governance
// says them; for a multisig they are printed.
//
// A [File] (deployments/<chain id>.json) says what is where, since which block, and by which parameters. Relayers, workers and
// commands read it in place of addresses that somebody would have to copy.
package deployment
