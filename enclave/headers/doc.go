// Package headers tells a worker which block a chain has at a height, and how far the chain has come, from the worker's own
// endpoints and from nobody else.
//
// The relayer that asks for an answer isn't believed about either. A proof under another hash, or before its confirmations,
// would let whoever proposes a block try several and keep one. An RPC endpoint is rumour too, so several are asked at once and
// enough of them must agree: all, or as many as the operator says, always more than half, and never fewer than two outside
// development.
//
// What holds:
//
//   - A header's hash is computed here from its fields; the hash that an endpoint names is only compared, to notice chains
//     whose headers this build doesn't know.
//   - Every question of an endpoint is one batch in which it also names its chain id, so a node that is replaced behind its
//     URL, or behind a new connection, is never believed.
//   - A head that is the block itself or its child must fit it by hash. A deeper chain isn't walked: headers prove nothing
//     under proof of stake, and a light client inside the enclave comes later.
//   - What a contract says (Call) is asked at a block, by its hash, of all endpoints; enough of them must give the very same bytes, or
//     the very same refusal. Nothing proves that it is so; a light client would.
//   - Time is the timestamp of what enough endpoints show. No machine's clock is asked.
//   - A response is read up to 4 MiB; redirects and proxies aren't followed; a host beyond loopback is asked over TLS 1.2 or
//     later only.
//   - Errors, logs and states name an endpoint by host and port. Its path, query and user, where providers put tokens, are
//     left out even of what the endpoint itself says.
package headers
