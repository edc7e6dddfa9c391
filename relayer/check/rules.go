package check

import (
	"context"
	"strings"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/params"
)

// Small programs that run where a fork's instructions are known, and fail elsewhere.
var (
	copiesMemory = []byte{0x60, 0x20, 0x5f, 0x5f, 0x5e, 0x5f, 0x5f, 0xf3}                              // EIP-5656, came with Cancun
	countsZeros  = []byte{0x60, 0x01, 0x1e, 0x5f, 0x52, 0x60, 0x20, 0x5f, 0xf3}                        // EIP-7939, came with Osaka
	g1Add        = common.BytesToAddress([]byte{0x0b})                                                 // EIP-2537, came with Prague
	p256Verify   = common.BytesToAddress([]byte{0x01, 0x00})                                           // EIP-7951, came with Osaka; many rollups had it before
	p256Good     = common.FromHex("bb5a52f42f9c9261ed4361f59422a1e30036e7c32b270c8807a419feca605023" + // a hash,
		"2ba3a8be6b94d5ec80a6d9d1190a436effe50d85a1eee859b8cc6af9bd5c2e18" + // its signature r
		"4cd60b855d442f5b3c7b11eb6c4e0ae7525fe710fab9aa7c77a67f79e6fadd76" + // and s,
		"2927b10512bae3eddcfe467828128bad2903269919f7086069c8c4df6c732838" + // the key's x
		"c7787964eaac00e5921fb1498a60f4606766b3d9685001558d1a974e7341513e") // and y
)

// rules finds out by which rules the chain goes, by trying what came with each fork, and says what is missing and what that means.
func (k *checker) rules(ctx context.Context, s *served, head *types.Header) {
	const name = "rules"
	run := func(to *common.Address, data []byte) (out []byte, err error) {
		return s.node.CallContract(ctx, ethereum.CallMsg{To: to, Data: data}, head.Number)
	}
	if _, err := run(nil, copiesMemory); err != nil {
		k.fail(s.subject, name, "choose a chain that has adopted Cancun", "the contracts need Cancun's instructions, and a trial failed: %v", s.plain(err))
		return
	}

	var has, lacks []string
	note := func(there bool, what string) {
		if there {
			has = append(has, what)
		} else {
			lacks = append(lacks, what)
		}
	}
	_, err := run(nil, countsZeros)
	osaka := err == nil
	sum, err := run(&g1Add, make([]byte, 256))
	note(err == nil && len(sum) == 128, "BLS12-381 (EIP-2537)")
	good, err := run(&p256Verify, p256Good)
	note(err == nil && len(good) == 32 && good[31] == 1, "P-256 (EIP-7951)")

	found := "no cap of 16,777,216 gas per transaction (EIP-7825) is known of; the relayer keeps to it all the same"
	if osaka {
		found = "a transaction may have 16,777,216 gas (EIP-7825), which the relayer keeps to"
	}
	if len(has) > 0 {
		found += "; has " + strings.Join(has, ", ")
	}
	if len(lacks) > 0 {
		found += "; lacks " + strings.Join(lacks, ", ") + ", which randomness doesn't need: only checking attestations on chain would cost more"
	}
	k.ok(s.subject, name, "%s", found)

	if most := min(s.Settle.MaxGas, params.MaxTxGas); head.GasLimit < most {
		k.warn(s.subject, name, "lower settle.max_gas below what a block holds, and tell users that large callbacks aren't served",
			"a block holds %d gas, less than settle.max_gas, %d: transactions are kept to what a block holds", head.GasLimit, most)
	}
}
