// Package contracts is what a key node asks of a committee, a broker and their registry: calldata, and how to read what comes back.
//
// It is written by hand, because the generated bindings bring half a client with them, and all that a node imports is measured. A test
// compares it with the bindings.
//
// What holds: lengths and offsets are looked at before anything is taken; a number that is larger than its type is refused.
package contracts
