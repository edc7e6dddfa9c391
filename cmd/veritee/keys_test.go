package main

import (
	"context"
	"crypto/ecdsa"
	"crypto/rand"
	"net/http"
	"net/http/httptest"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/internal/deployment"
	"github.com/veritee/veritee/protocol/tbls"
	"github.com/veritee/veritee/protocol/typed"
	"github.com/veritee/veritee/protocol/workerapi"
	"github.com/veritee/veritee/protocol/workerapi/workerapiconnect"
)

// A deriver is a worker that orders keys, and gets none: nobody has seen evidence of it.
type deriver struct {
	workerapiconnect.UnimplementedWorkerServiceHandler
	key   *ecdsa.PrivateKey
	line  *workerapi.KeyLine
	other common.Hash // another committee's group key, that its orders name; zero: the line's
}

func (d *deriver) Describe(context.Context, *workerapi.DescribeRequest) (*workerapi.DescribeResponse, error) {
	said := &workerapi.DescribeResponse{Instance: crypto.PubkeyToAddress(d.key.PublicKey).Bytes()}
	if d.line != nil {
		said.KeyLines = append(said.KeyLines, d.line)
	}
	return said, nil
}

func (d *deriver) OrderKey(_ context.Context, q *workerapi.OrderKeyRequest) (*workerapi.OrderKeyResponse, error) {
	group := common.BytesToHash(d.line.GroupKey)
	if d.other != (common.Hash{}) {
		group = d.other
	}
	domain := typed.KeyDomain{ChainID: q.ChainId, Broker: common.BytesToAddress(q.Broker)}
	order := typed.KeyOrder{
		App: common.BytesToAddress(q.App), Purpose: typed.Purpose(q.Purpose), Epoch: q.Epoch, Instance: crypto.PubkeyToAddress(d.key.PublicKey),
		PolicyVersion: q.PolicyVersion, Generation: q.Generation, GroupKey: group,
	}
	blinding, err := tbls.NewBlinding(rand.Reader)
	if err != nil {
		return nil, err
	}
	if err := blinding.Order(&order, domain, rand.Reader); err != nil {
		return nil, err
	}
	signature, err := typed.Sign(order.Digest(domain), d.key)
	if err != nil {
		return nil, err
	}
	raw, _ := order.MarshalBinary()
	signed := signature.Bytes()
	return &workerapi.OrderKeyResponse{Order: raw, Signature: signed[:]}, nil
}

// What stands in the way of a key is said with what to do about it, one thing after the other.
func TestAnOrderByHandSaysWhatItLacks(t *testing.T) {
	w := newTown(t)
	w.does(w.by("owner", "deploy", "--keys", "--key-session", "2h")...)
	w.does(w.by("owner", "app", "create", "--name", "mine", "--lease", "24h", "--tee", "tdx")...)
	f, err := deployment.Read("deployments/1337.json")
	require.NoError(t, err)
	app := f.Apps[len(f.Apps)-1].Address

	d := &deriver{key: person(t, "deriver")}
	mux := http.NewServeMux()
	mux.Handle(workerapiconnect.NewWorkerServiceHandler(d))
	server := httptest.NewServer(mux)
	t.Cleanup(server.Close)
	request := func(more ...string) []string {
		return w.by("owner", append([]string{"keys", "request", "--app", app.Hex(), "--purpose", "1", "--url", server.URL}, more...)...)
	}

	w.refuses("`veritee keys open` opens it", request()...)
	w.does(w.by("owner", "keys", "open", "--app", app.Hex(), "--purpose", "1", "--algorithm", "secp256k1")...)
	w.refuses("`veritee committee form` has its nodes make one", request()...)
	_, nodes := standIns(w, 5)
	w.does(w.by("owner", append([]string{"committee", "admit", "--unattested"}, nodes...)...)...)
	w.does(w.by("owner", append([]string{"committee", "form", "--threshold", "3"}, nodes...)...)...)

	group := crypto.Keccak256Hash(append([]byte{7}, make([]byte, 255)...)) // as stand-ins have it
	flags := "start it with --keys 1337:" + f.Keys().Broker.Hex() + ":" + group.Hex() + " --derive 1337:" + app.Hex() + ":1=secp256k1"
	w.refuses(flags, request()...)
	purpose, _ := typed.ParsePurpose("1")
	d.line = &workerapi.KeyLine{
		ChainId: 1337, Broker: f.Keys().Broker.Bytes(), GroupKey: make([]byte, 32), App: app.Bytes(), Purpose: purpose[:], Algorithm: uint32(typed.AlgorithmSecp256k1),
	}
	w.refuses("if this broker's committee is the one to trust, "+flags, request()...)
	d.line.GroupKey = group.Bytes()
	d.other = common.Hash{9}
	w.refuses("it wants the committee whose group key hashes to "+d.other.Hex(), request()...)
	d.other = common.Hash{}

	w.refuses("hasn't begun: the newest is 1", request("--epoch", "2")...)
	w.refuses("`veritee registry show` says why", request()...)
	w.does(w.by("owner", "instance", "confirm", "--app", app.Hex(), crypto.PubkeyToAddress(d.key.PublicKey).Hex(), "--lease", "1h")...)
	w.refuses("without evidence there are no keys", request()...)
	require.Contains(t, w.does(request("--dry-run")...), "would     reverted with NoMeasurement")

	d.line.Held = []*workerapi.HeldEpoch{{Epoch: 1}}
	require.Contains(t, w.does(request()...), "holds the key of epoch 1 already; nothing is sent")
	w.refuses("which worker?", w.by("owner", "keys", "request", "--app", app.Hex(), "--purpose", "1")...)
	w.refuses("there is none: name it by --config", w.by("owner", "keys", "request", "--app", app.Hex(), "--purpose", "1", "--worker", "one")...)
}
