package vrf_test

import (
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"
	"google.golang.org/protobuf/proto"

	"github.com/veritee/veritee/enclave/vrf"
	"github.com/veritee/veritee/protocol/workerapi"
)

func request() *workerapi.AnswerRequest {
	return &workerapi.AnswerRequest{
		ChainId: 1337, Coordinator: make([]byte, 20), KeyLine: make([]byte, 32), KeyHash: make([]byte, 32),
		BlockNumber: 7, Confirmations: 3, BlockHash: common.Hash{1}.Bytes(), PolicyVersion: 1, Payee: 2, Settler: make([]byte, 20), NotAfter: 9,
	}
}

func TestAnOrderIsReadFieldByField(t *testing.T) {
	r := request()
	r.Coordinator[0], r.KeyLine[0], r.KeyHash[0], r.Settler[0] = 2, 3, 4, 5
	order, refusal := vrf.ParseOrder(r)
	require.Nil(t, refusal)
	want := vrf.Order{
		KeyLine: common.Hash{3}, KeyHash: common.Hash{4}, Number: 7, Confirmations: 3, BlockHash: common.Hash{1},
		PolicyVersion: 1, Payee: 2, Settler: common.Address{5}, NotAfter: 9,
	}
	want.Deployment.ChainID, want.Deployment.Coordinator = 1337, common.Address{2}
	require.Equal(t, want, order)
	require.Contains(t, order.String(), "block 7 of chain 1337")
}

func TestAnOrderOfAnotherFormIsMalformed(t *testing.T) {
	for says, spoil := range map[string]func(r *workerapi.AnswerRequest){
		"coordinator has 0 bytes, it must have 20": func(r *workerapi.AnswerRequest) { r.Coordinator = nil },
		"coordinator has 21 bytes":                 func(r *workerapi.AnswerRequest) { r.Coordinator = make([]byte, 21) },
		"key_line has 31 bytes, it must have 32":   func(r *workerapi.AnswerRequest) { r.KeyLine = r.KeyLine[1:] },
		"key_hash has 27 bytes":                    func(r *workerapi.AnswerRequest) { r.KeyHash = r.KeyHash[:27] },
		"block_hash has 33 bytes":                  func(r *workerapi.AnswerRequest) { r.BlockHash = make([]byte, 33) },
		"block_hash is zero":                       func(r *workerapi.AnswerRequest) { r.BlockHash = make([]byte, 32) },
		"settler has 1 bytes":                      func(r *workerapi.AnswerRequest) { r.Settler = r.Settler[:1] },
		"confirmations is 0, it must be 1 to 255":  func(r *workerapi.AnswerRequest) { r.Confirmations = 0 },
		"confirmations is 256":                     func(r *workerapi.AnswerRequest) { r.Confirmations = 256 },
		"confirmations is 4294967295":              func(r *workerapi.AnswerRequest) { r.Confirmations = 1<<32 - 1 },
		"block_number is 1099511627776":            func(r *workerapi.AnswerRequest) { r.BlockNumber = 1 << 40 },
		"block_number is 18446744073709551615":     func(r *workerapi.AnswerRequest) { r.BlockNumber = 1<<64 - 1 },
	} {
		r := request()
		spoil(r)
		_, refusal := vrf.ParseOrder(r)
		require.NotNil(t, refusal, says)
		require.Equal(t, workerapi.Refusal_REASON_MALFORMED, refusal.Reason)
		require.Contains(t, refusal.Message, says)
	}
	_, refusal := vrf.ParseOrder(nil)
	require.NotNil(t, refusal)
}

// Any bytes that decode are an order that is refused, or one whose fields are all in range.
func FuzzParseOrder(f *testing.F) {
	seed, err := proto.Marshal(request())
	if err != nil {
		f.Fatal(err)
	}
	f.Add(seed)
	f.Add([]byte{})
	f.Fuzz(func(t *testing.T, content []byte) {
		var r workerapi.AnswerRequest
		if proto.Unmarshal(content, &r) != nil {
			return
		}
		order, refusal := vrf.ParseOrder(&r)
		switch {
		case refusal != nil:
			if refusal.Reason != workerapi.Refusal_REASON_MALFORMED || refusal.Message == "" || strings.Contains(refusal.Message, "\n") {
				t.Fatal(refusal)
			}
		case order.Confirmations == 0 || order.Number >= 1<<40 || order.BlockHash == common.Hash{}:
			t.Fatal(order)
		default:
			if _, err := order.Deployment.Alpha(order.KeyHash, order.Number, order.Confirmations, order.BlockHash); err != nil {
				t.Fatal(err)
			}
		}
	})
}
