// Package faultproxy stands between a client and a node's JSON-RPC and does to their talk what networks, load balancers and
// lagging nodes do. It is for tests; it speaks HTTP, and it understands batches.
//
//	proxy := faultproxy.Test(t, chain.HTTP())
//	rule := proxy.Add(faultproxy.Rule{Method: "eth_getLogs", Times: 1, Fault: faultproxy.Result("[]")})
//	… let the client talk to proxy.URL() …
//	require.Equal(t, 1, rule.Fired())
//	rule.Remove()
//
// A [Rule] says which calls it means, by method, parameters, how many of them pass first, how many are hit, and by chance (from
// the proxy's seed, so that a run repeats). The first rule that fires decides a call, the others don't count it. A rule may only
// delay. Faults are
//
//	Hang()                    no answer until the client goes away
//	Reset()                   the connection is reset, nothing is forwarded
//	Swallow()                 the call is forwarded, then the connection is reset: it happened, and nobody says so
//	Status(code)              an HTTP status
//	TooMany(after)            429 with Retry-After
//	Unavailable(after)        503 with Retry-After
//	Error(code, text, data)   a JSON-RPC error
//	Result(json)              another result; nothing is forwarded
//	Edit(func)                the node's result, changed
//	Truncate(n)               the first n elements of a list
//	Pass()                    none; a rule of this kind counts, delays, or shields calls from the rules after it
//
// In a batch every element is judged on its own; a fault of the connection or of HTTP takes the whole batch.
//
// Beside the rules, a proxy can be as a whole
//
//   - a lagging node: [Proxy.Freeze] shows the chain as it was at a block, whatever is asked, and [Proxy.Thaw] ends it.
//     Logs of later blocks are empty rather than unknown, which is what does harm in practice;
//   - unreachable: [Proxy.Down], [Proxy.Up];
//   - another node: [Proxy.Switch], which resets all connections, as a load balancer does that lost its backend.
//
// [Proxy.Calls] is the journal: every call that came, what was done to it, and what was answered.
package faultproxy
