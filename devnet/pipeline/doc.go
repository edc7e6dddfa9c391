// Package pipeline tests the whole: contracts on a real chain node, a real Postgres, workers and relayer as the processes that an
// operator runs, and faults between them. There is no code in it but tests.
//
// Each test ends with the auditor (devnet/audit), which reads the chain by full receipts and knows nothing of the relayer, and
// with the invariants of the fault catalogue:
//
//   - I1: every canonical request had exactly one effect;
//   - I2: the final requests in the database are those that the auditor finds;
//   - I3: every transaction of our sender's was stored, byte for byte, before anybody saw it;
//   - I5: what the database calls over has its evidence on the canonical chain;
//   - I10: what was settled is the first answer that was stored.
package pipeline
