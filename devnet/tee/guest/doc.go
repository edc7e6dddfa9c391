// Package guest stands in for what a worker meets inside an enclave: dstack's agent, Gramine's files and the kernel's
// configfs-tsm, each over a function that makes a quote. The worker's binary knows no simulated enclave: in development the
// same binary speaks to one of these.
//
// They behave as the real ones do, also where those are awkward: what an older agent answers to a newer question, files of the
// whole process under Gramine, the kernel's counting of writes. Sources: dstack's docs/guest-api-v1.md, sdk/curl/api.md,
// dstack-attest/src/v1.rs and cc-eventlog/src/tdx.rs; Gramine's libos/src/fs/dev/attestation.c; Linux's
// drivers/virt/coco/tsm.c and fs/configfs/file.c.
//
// What they quote is worth whatever the function behind them makes it worth: devnet/tee signs by a root that is accepted on
// chains 1337 and 31337 alone.
package guest

// Quoter makes a quote that carries 64 bytes of report data.
type Quoter func(reportData [64]byte) ([]byte, error)
