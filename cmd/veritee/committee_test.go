package main

import (
	"context"
	"crypto/ecdsa"
	"fmt"
	"net/http"
	"net/http/httptest"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/internal/deployment"
	"github.com/veritee/veritee/internal/onchain"
	"github.com/veritee/veritee/protocol/keynodeapi"
	"github.com/veritee/veritee/protocol/keynodeapi/keynodeapiconnect"
	"github.com/veritee/veritee/protocol/typed"
	"github.com/veritee/veritee/protocol/workerapi"
	"github.com/veritee/veritee/protocol/workerapi/workerapiconnect"
)

// A standIn says what a key node would, and deals nothing: the record that it confirms is one that all stand-ins agree on.
type standIn struct {
	keynodeapiconnect.UnimplementedKeyNodeServiceHandler
	key       *ecdsa.PrivateKey
	committee *onchain.Committee
	url       string
	qualified byte // by its record; zero: all
	slow      int  // how often it is asked in vain
}

// standInsWorker is the node's other service.
type standInsWorker struct {
	workerapiconnect.UnimplementedWorkerServiceHandler
	*standIn
}

func (n *standIn) address() common.Address { return crypto.PubkeyToAddress(n.key.PublicKey) }

func (n standInsWorker) Describe(context.Context, *workerapi.DescribeRequest) (*workerapi.DescribeResponse, error) {
	return &workerapi.DescribeResponse{Instance: n.address().Bytes()}, nil
}

func (n *standIn) Describe(context.Context, *keynodeapi.DescribeRequest) (*keynodeapi.DescribeResponse, error) {
	return &keynodeapi.DescribeResponse{
		Instance: n.address().Bytes(), ChainId: n.committee.ChainID, Committee: n.committee.Address[:], Endpoint: "peers.example:1",
		Session: &keynodeapi.Session{Phase: "confirming"},
	}, nil
}

func (n *standIn) Confirmation(ctx context.Context, q *keynodeapi.ConfirmationRequest) (*keynodeapi.ConfirmationResponse, error) {
	s, err := n.committee.Session(ctx)
	if err != nil {
		return nil, err
	}
	if n.slow > 0 {
		n.slow--
		return new(keynodeapi.ConfirmationResponse), nil
	}
	before, err := n.committee.GenerationOf(ctx, s.Generation-1)
	if err != nil {
		return nil, err
	}
	var members []common.Address
	for _, m := range s.Members {
		members = append(members, m.Instance)
	}
	groupKey := make([]byte, 256)
	groupKey[0] = 7
	record := typed.Generation{
		Session: q.Session, Generation: s.Generation, Threshold: s.Threshold, Members: typed.MembersHash(members), Previous: before.Record,
		Qualified: common.Hash{31: 1<<len(members) - 1}, GroupKey: crypto.Keccak256Hash(groupKey),
	}
	if n.qualified != 0 {
		record.Qualified = common.Hash{31: n.qualified}
	}
	signature, err := typed.Sign(record.Digest(n.committee.Domain()), n.key)
	if err != nil {
		return nil, err
	}
	raw, _ := record.MarshalBinary()
	bytes := signature.Bytes()
	return &keynodeapi.ConfirmationResponse{Record: raw, GroupKey: groupKey, Signature: bytes[:], Instance: n.address().Bytes()}, nil
}

// standIns serve at the doors of key nodes.
func standIns(w *town, count int) (nodes []*standIn, flags []string) {
	w.t.Helper()
	f, err := deployment.Read("deployments/1337.json")
	require.NoError(w.t, err)
	k, err := onchain.OpenCommittee(w.t.Context(), w.client, f.ChainID, f.Keys().Committee, f.Keys().FirstBlock)
	require.NoError(w.t, err)
	for i := range count {
		n := &standIn{key: person(w.t, fmt.Sprint("key node ", i)), committee: k}
		mux := http.NewServeMux()
		mux.Handle(keynodeapiconnect.NewKeyNodeServiceHandler(n))
		mux.Handle(workerapiconnect.NewWorkerServiceHandler(standInsWorker{standIn: n}))
		server := httptest.NewServer(mux)
		w.t.Cleanup(server.Close)
		n.url = server.URL
		nodes, flags = append(nodes, n), append(flags, "--node", server.URL)
	}
	return nodes, flags
}

func TestACommitteeIsFormedRefreshedAndReshared(t *testing.T) {
	w := newTown(t)
	w.does(w.by("owner", "deploy", "--keys", "--key-session", "2h")...)
	nodes, flags := standIns(w, 6)
	five := flags[:10]

	require.Contains(t, w.does(w.on("committee", "status")...), "none yet")
	w.refuses("no generation yet", w.by("owner", append([]string{"committee", "refresh"}, five...)...)...)
	form := append([]string{"committee", "form", "--threshold", "3"}, five...)
	w.refuses("may not act", w.by("owner", form...)...)
	require.Contains(t, w.does(w.on(append(form, "--dry-run")...)...), "would be refused: "+nodes[0].address().Hex()+" may not act")

	require.Contains(t, w.does(w.by("owner", append([]string{"committee", "admit", "--unattested"}, flags...)...)...), "6 nodes are vouched for")
	require.Contains(t, w.does(w.by("owner", append([]string{"committee", "admit"}, flags...)...)...), "nothing is sent")

	// Three of one operator's would have the secret.
	strong := []string{"committee", "form", "--threshold", "3"}
	for i, n := range nodes[:5] {
		strong = append(strong, "--node", n.url+"="+[]string{address(t, "one").Hex(), address(t, "two").Hex()}[i%2])
	}
	w.refuses("has 3 members or more", w.by("owner", strong...)...)

	require.Contains(t, w.does(w.by("owner", form...)...), "generation 1 serves")
	status := found[committeeView](w, w.on("committee", "status", "--history")...)
	require.EqualValues(t, 1, status.Generation.Number)
	require.Equal(t, 5, status.Generation.Live())
	require.Len(t, status.History, 7, "opened, five confirmed, started")
	require.Contains(t, w.does(w.on(append([]string{"committee", "status"}, five...)...)...), "5 of 5 holders may act, and it takes 3; 2 may be lost")
	w.refuses("veritee committee reshare", w.by("owner", form...)...)

	require.Contains(t, w.does(w.by("owner", append([]string{"committee", "refresh"}, five...)...)...), "generation 2 serves")
	reshare := append([]string{"committee", "reshare", "--threshold", "3", "--leaving", nodes[0].url}, flags[2:]...)
	require.Contains(t, w.does(w.by("owner", reshare...)...), "generation 3 serves")
	after := found[committeeView](w, w.on("committee", "status")...)
	require.Equal(t, status.GroupKey, after.GroupKey)
	require.Equal(t, nodes[5].address(), after.Generation.Members[4].Instance)
}

// One node confirms, before the others, a record by which it alone has a share, and which the contract doesn't take.
func TestANodeThatConfirmsNonsenseEndsNobodysSession(t *testing.T) {
	w := newTown(t)
	w.does(w.by("owner", "deploy", "--keys", "--key-session", "2h")...)
	nodes, flags := standIns(w, 5)
	w.does(w.by("owner", append([]string{"committee", "admit", "--unattested"}, flags...)...)...)
	for _, n := range nodes[:4] {
		n.qualified, n.slow = 1<<4-1, 1
	}
	nodes[4].qualified = 1 << 4
	form := append([]string{"committee", "form", "--threshold", "3"}, flags...)
	require.Contains(t, w.does(w.by("owner", form...)...), "generation 1 serves")
}

func TestASessionGoesOnAndIsEnded(t *testing.T) {
	w := newTown(t)
	w.does(w.by("owner", "deploy", "--keys", "--key-session", "2h")...)
	_, flags := standIns(w, 5)
	w.does(w.by("owner", append([]string{"committee", "admit", "--unattested"}, flags...)...)...)
	w.refuses("no session is open", w.by("owner", append([]string{"committee", "confirm"}, flags...)...)...)
	form := append([]string{"committee", "form", "--threshold", "3", "--no-wait"}, flags...)
	require.Contains(t, w.does(w.by("owner", form...)...), "session 1 is open")
	w.refuses("session 1 is open", w.by("owner", form...)...)
	w.refuses("TooEarly", w.by("user", "committee", "end")...)
	require.Contains(t, w.does(w.by("owner", "committee", "end")...), "session 1 is over")

	w.does(w.by("owner", form...)...)
	require.Contains(t, w.does(w.on(append([]string{"committee", "confirm", "--dry-run"}, flags...)...)...), "bring 5 confirmations", "it shows them once, and ends")
	require.Contains(t, w.does(w.by("user", append([]string{"committee", "confirm"}, flags...)...)...), "generation 1 serves")
}

// A node that confirms a little after the deadline isn't given up: the contract takes it for as long as nobody has ended the session.
func TestASessionBeginsAfterItsTimeOnceTheSlowHaveConfirmed(t *testing.T) {
	w := newTown(t)
	w.does(w.by("owner", "deploy", "--keys", "--key-session", "100s")...)
	nodes, flags := standIns(w, 5)
	w.does(w.by("owner", append([]string{"committee", "admit", "--unattested"}, flags...)...)...)
	nodes[4].slow = 6
	out, noise, _, err := w.try(w.by("owner", append([]string{"committee", "form", "--threshold", "3"}, flags...)...)...)
	require.NoError(t, err, noise)
	require.Contains(t, noise, "this waits for them")
	require.Contains(t, out, "generation 1 serves")
}
