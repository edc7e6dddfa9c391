package keyring_test

import (
	"bytes"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/enclave/keyring"
	"github.com/veritee/veritee/protocol/tbls"
	"github.com/veritee/veritee/protocol/typed"
	"github.com/veritee/veritee/protocol/workerapi"
)

// brought is an answer as it travels.
func brought(t testing.TB) *workerapi.TakeKeyRequest {
	t.Helper()
	c := deal(t, 2, 2)
	answer := c.answer(t, newWorker(t, c).order(t, wanted(forVRF, 1)), 3)
	order, err := answer.Order.MarshalBinary()
	require.NoError(t, err)
	y, cc, group := tbls.EncodeG1(&answer.Combined.Y), tbls.EncodeG1(&answer.Combined.C), tbls.EncodeG2(c.group)
	return &workerapi.TakeKeyRequest{
		ChainId: domain.ChainID, Broker: domain.Broker[:], Order: order, Sequence: 3, Expiry: 900, Y: y[:], C: cc[:], GroupKey: group[:],
	}
}

func TestRequestsAreReadStrictly(t *testing.T) {
	for name, test := range map[string]struct {
		reason workerapi.Refusal_Reason
		spoil  func(*workerapi.TakeKeyRequest)
	}{
		"a short broker":       {workerapi.Refusal_REASON_MALFORMED, func(r *workerapi.TakeKeyRequest) { r.Broker = r.Broker[1:] }},
		"a long order":         {workerapi.Refusal_REASON_MALFORMED, func(r *workerapi.TakeKeyRequest) { r.Order = append(r.Order, 0) }},
		"a word too full":      {workerapi.Refusal_REASON_MALFORMED, func(r *workerapi.TakeKeyRequest) { r.Order[0] = 1 }},
		"a short coordinator":  {workerapi.Refusal_REASON_MALFORMED, func(r *workerapi.TakeKeyRequest) { r.Coordinator = []byte{1} }},
		"a point of nowhere":   {workerapi.Refusal_REASON_BAD_KEY, func(r *workerapi.TakeKeyRequest) { r.Y[127] ^= 1 }},
		"the point at nothing": {workerapi.Refusal_REASON_BAD_KEY, func(r *workerapi.TakeKeyRequest) { clear(r.C) }},
		"another group's":      {workerapi.Refusal_REASON_BAD_KEY, func(r *workerapi.TakeKeyRequest) { r.GroupKey[255] ^= 1 }},
		"nothing":              {workerapi.Refusal_REASON_MALFORMED, func(r *workerapi.TakeKeyRequest) { r.Y = nil }},
	} {
		request := brought(t)
		test.spoil(request)
		answer, refusal := keyring.ParseAnswer(request)
		require.Nil(t, answer, name)
		require.Equal(t, test.reason, refusal.Reason, name)
	}
	answer, refusal := keyring.ParseAnswer(brought(t))
	require.Nil(t, refusal)
	require.Equal(t, idOf(forVRF), answer.Line())

	_, refusal = keyring.ParseWanted(&workerapi.OrderKeyRequest{Broker: domain.Broker[:], App: app[:], Purpose: make([]byte, 12), Spent: []byte{1}})
	require.Contains(t, refusal.Message, "spent has 1 bytes")
}

func FuzzParseAnswer(f *testing.F) {
	good := brought(f)
	f.Add(good.Order, good.Y, good.C, good.GroupKey)
	f.Add([]byte{}, []byte{}, []byte{}, []byte{})
	f.Fuzz(func(t *testing.T, order, y, c, group []byte) {
		answer, refusal := keyring.ParseAnswer(&workerapi.TakeKeyRequest{Broker: domain.Broker[:], Order: order, Y: y, C: c, GroupKey: group})
		if refusal != nil {
			return
		}
		again, err := answer.Order.MarshalBinary()
		if err != nil || len(again) != typed.KeyOrderSize || !bytes.Equal(again, order) {
			t.Fatal("another spelling of an order")
		}
		if y2 := tbls.EncodeG1(&answer.Combined.Y); !bytes.Equal(y2[:], y) {
			t.Fatal("another spelling of a point")
		}
	})
}

// BenchmarkTake is a key from order to statement, as the worker meets it; the committee's work isn't counted.
func BenchmarkTake(b *testing.B) {
	c := deal(b, 5, 3)
	w := newWorker(b, c)
	epoch := uint64(0)
	for b.Loop() {
		epoch++
		order := w.order(b, wanted(forVRF, epoch))
		b.StopTimer()
		answer := c.answer(b, order, epoch)
		w.Retire(idOf(forVRF), epoch-1)
		b.StartTimer()
		if _, refusal := w.Take(b.Context(), answer); refusal != nil {
			b.Fatal(refusal)
		}
	}
}
