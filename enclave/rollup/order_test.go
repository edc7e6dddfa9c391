package rollup_test

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/enclave/rollup"
	"github.com/veritee/veritee/protocol/typed"
	"github.com/veritee/veritee/protocol/workerapi"
)

func goodRequest(change ...func(*typed.Claim)) *workerapi.ProveRequest {
	claim := typed.Claim{Rollup: common.Address{1}, L2ChainID: 10, FirstBlock: 3, LastBlock: 5}
	for _, f := range change {
		f(&claim)
	}
	raw, _ := claim.MarshalBinary()
	return &workerapi.ProveRequest{
		ChainId: 1337, Verifier: common.Address{2}.Bytes(), Claim: raw, Measurement: make([]byte, 32), Recipient: make([]byte, 20), NotAfter: 9,
	}
}

func TestAnOrderIsReadStrictly(t *testing.T) {
	order, refusal := rollup.Parse(goodRequest())
	require.Nil(t, refusal)
	require.Equal(t, uint64(5), order.Claim.LastBlock)
	require.Contains(t, order.String(), "blocks 3 to 5 of chain 10")

	for says, spoil := range map[string]func(*workerapi.ProveRequest){
		"verifier has 0 bytes":                  func(r *workerapi.ProveRequest) { r.Verifier = nil },
		"verifier is zero":                      func(r *workerapi.ProveRequest) { clear(r.Verifier) },
		"claim has 511 bytes, it must have 512": func(r *workerapi.ProveRequest) { r.Claim = r.Claim[1:] },
		"claim has 60000 bytes":                 func(r *workerapi.ProveRequest) { r.Claim = make([]byte, 60000) },
		"measurement has 31 bytes":              func(r *workerapi.ProveRequest) { r.Measurement = r.Measurement[1:] },
		"recipient has 21 bytes":                func(r *workerapi.ProveRequest) { r.Recipient = append(r.Recipient, 0) },
		"word 0 is":                             func(r *workerapi.ProveRequest) { r.Claim[0] = 1 },
		"more than its type holds":              func(r *workerapi.ProveRequest) { r.Claim[32] = 1 },
		"the claim's rollup is zero":            func(r *workerapi.ProveRequest) { clear(r.Claim[:32]) },
		"the claim begins at block 0": func(r *workerapi.ProveRequest) {
			r.Claim = goodRequest(func(c *typed.Claim) { c.FirstBlock = 0 }).Claim
		},
		"the claim's range ends before it begins": func(r *workerapi.ProveRequest) { r.Claim = goodRequest(func(c *typed.Claim) { c.LastBlock = 2 }).Claim },
		"no chain has one above 2^48": func(r *workerapi.ProveRequest) {
			r.Claim = goodRequest(func(c *typed.Claim) { c.LastBlock = 1 << 60 }).Claim
		},
	} {
		request := goodRequest()
		spoil(request)
		_, refusal := rollup.Parse(request)
		require.NotNil(t, refusal, says)
		require.Equal(t, workerapi.Refusal_REASON_MALFORMED, refusal.Reason)
		require.Contains(t, refusal.Message, says)
	}
}

// Whatever is read is written the same way again.
func FuzzParse(f *testing.F) {
	good := goodRequest()
	f.Add(good.Verifier, good.Claim, good.Measurement, good.Recipient)
	f.Add([]byte{}, make([]byte, 512), make([]byte, 32), make([]byte, 20))
	f.Fuzz(func(t *testing.T, verifier, claim, measurement, recipient []byte) {
		order, refusal := rollup.Parse(&workerapi.ProveRequest{Verifier: verifier, Claim: claim, Measurement: measurement, Recipient: recipient})
		if refusal != nil {
			return
		}
		again, _ := order.Claim.MarshalBinary()
		require.Equal(t, claim, again)
		require.LessOrEqual(t, order.Claim.FirstBlock, order.Claim.LastBlock)
	})
}
