// Package evidence decides for whom a worker has itself attested. A quote is the word of the code that it measures, so what it
// carries is made up here, whole: the relayer names a chain, a registry, an app and a block, and gets a quote over
// [typed.Commitment] for registration with this process's own instance key, or a refusal.
//
// What holds:
//
//   - Only for chains and apps that the worker serves, and only for a block that enough of its own endpoints show under the hash
//     that the relayer names. A quote over a block that there isn't would be refused by the registry; one over a block of another
//     branch may be accepted after a re-org that nobody but its author knows of.
//   - The instance is this process's, never a parameter: nobody has a key of his own signed up by measured code.
//   - Never about a key from a file, outside development: it was born who knows where, and whoever has the file has the key. A quote
//     for a development chain is none for another, since it commits to the chain's id.
//   - No other use than registration is ever committed to here.
package evidence
