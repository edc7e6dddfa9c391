package admin

import (
	"errors"
	"fmt"
	"math/big"
	"net/http"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/veritee/veritee/bindings/vrfcoordinator"
	"github.com/veritee/veritee/protocol/ecvrf"
	"github.com/veritee/veritee/protocol/randomness"
	"github.com/veritee/veritee/relayer/health"
	"github.com/veritee/veritee/relayer/lifecycle"
	"github.com/veritee/veritee/relayer/store"
)

// An Answer is everything that it takes to bring a request's words to the chain. Words are 0x and 64 hex digits, in the order in
// which the contract takes them.
type Answer struct {
	ChainID     uint64            `json:"chainId"`
	Coordinator common.Address    `json:"coordinator"`
	RequestID   common.Hash       `json:"requestId"`
	State       lifecycle.Request `json:"state"`
	Status      string            `json:"status"`    // in the contract's words
	MaturesAt   uint64            `json:"maturesAt"` // block number
	Head        uint64            `json:"head"`      // block number, of the tables
	Block       BlockView         `json:"block"`     // of the request
	Alpha       common.Hash       `json:"alpha"`     // what the proof is about

	// The arguments of verifyAnswer and of VRFConsumer.bringAnswer: request, px, parity, proof, witnesses.
	Request   RequestStruct  `json:"request"`
	PublicKey PublicKey      `json:"publicKey"`
	Proof     [7]common.Hash `json:"proof"` // gx gy wx wy c t slope
	Witnesses []common.Hash  `json:"witnesses"`

	Signed   Signed        `json:"signed"`   // what settleAnswer wants besides
	Beta     common.Hash   `json:"beta"`     // the proof's output, which retryCallback wants
	Words    []common.Hash `json:"words"`    // the random words of this request
	Calldata []Call        `json:"calldata"` // ready to send, or to call
}

// RequestStruct is IVRFCoordinator.Request, in its order.
type RequestStruct struct {
	Terms     common.Hash    `json:"terms"`
	Consumer  common.Address `json:"consumer"`
	KeyLine   common.Hash    `json:"keyLine"`
	KeyHash   common.Hash    `json:"keyHash"`
	InputHash common.Hash    `json:"inputHash"`
}

// PublicKey is the VRF key as the contract takes it.
type PublicKey struct {
	PX     common.Hash `json:"px"`
	Parity uint8       `json:"parity"`
}

// Signed is what a worker signed, and by which instance.
type Signed struct {
	App           common.Address `json:"app"`
	PolicyVersion uint32         `json:"policyVersion"`
	Payee         uint32         `json:"payee"`
	Settler       common.Address `json:"settler"` // who alone may settle at first; zero: anybody
	NotAfter      uint64         `json:"notAfter"`
	Instance      common.Address `json:"instance"`
	R             common.Hash    `json:"r"`
	VS            common.Hash    `json:"vs"`
}

// A Call is a transaction's recipient and data.
type Call struct {
	Function string         `json:"function"`
	To       common.Address `json:"to"`
	Data     hexutil.Bytes  `json:"data"`
	Note     string         `json:"note"`
}

// answer serves an answer from maturity on, and never before.
func (s *Server) answer(w http.ResponseWriter, r *http.Request) {
	c, ok := s.chainOf(w, r)
	if !ok {
		return
	}
	id, ok := idOf(w, r)
	if !ok {
		return
	}

	// The tables' head first: if a re-org is applied between the two readings, the request shows it.
	tables, err := s.config.Store.Chain(r.Context(), c.ID())
	if err != nil {
		s.unavailable(w, r, err)
		return
	}
	request, err := s.config.Store.Request(r.Context(), c.ID(), id)
	switch {
	case errors.Is(err, store.ErrNoRequest):
		s.unknownRequest(w)
		return
	case err != nil:
		s.unavailable(w, r, err)
		return
	}
	if refusal, status := immature(request, tables.Cursor.Number, headOf(c)); refusal != nil {
		if status == http.StatusTooEarly {
			w.Header().Set("Retry-After", "1")
		}
		reply(w, status, *refusal)
		return
	}

	answer, err := s.config.Store.StoredAnswer(r.Context(), c.ID(), request.Contract, request.Question)
	switch {
	case err != nil:
		s.unavailable(w, r, err)
	case answer == nil && request.SettledTx != common.Hash{}:
		reply(w, http.StatusNotFound, Refusal{Code: "no-answer", State: request.State, MaturesAt: request.MaturesAt, Head: tables.Cursor.Number,
			Error: "somebody else settled the request, and this relayer has no answer to it", Remedy: "its proof is in the calldata of transaction " + request.SettledTx.Hex()})
	case answer == nil:
		w.Header().Set("Retry-After", "1")
		reply(w, http.StatusTooEarly, Refusal{Code: "not-answered", State: request.State, MaturesAt: request.MaturesAt, Head: tables.Cursor.Number,
			Error: "no worker has answered yet", Remedy: "try again in a second; /healthz says whether something is wrong"})
	default:
		s.serveAnswer(w, request, answer, tables.Cursor.Number)
	}
}

// unknownRequest can't tell what never was from what is deleted: nothing is left of that.
func (s *Server) unknownRequest(w http.ResponseWriter) {
	text, remedy := "no request of this id was seen on this chain", ""
	if s.config.Retention > 0 {
		text += fmt.Sprintf(", or it is older than retention: what ended more than %v hours ago is deleted", s.config.Retention.Hours())
		remedy = "; the words of one that is settled are at its consumer, and its proof is in the calldata of the transaction that settled it"
	}
	refuse(w, http.StatusNotFound, "unknown-request", text,
		"compare the id with the event RandomnessRequested; one that is only just mined shows after the next head"+remedy)
}

// immature says why an answer to a request isn't served now, if it isn't. The head is that of the tables; seen is what the nodes
// have, 0 if that isn't known: after a re-org to a lower head it is below for a moment.
func immature(request store.Request, head, seen uint64) (*Refusal, int) {
	refusal := &Refusal{State: request.State, MaturesAt: request.MaturesAt, Head: head}
	switch {
	case request.State == lifecycle.Orphaned:
		refusal.Code, refusal.Error = "orphaned", "the block of the request was dropped, and the request with it"
		refusal.Remedy = "its transaction may be mined again, under another id if anything in it has changed; look for the event RandomnessRequested"
		return refusal, http.StatusGone

	case request.State == lifecycle.Failed:
		refusal.Code, refusal.Error = "failed", "the request can't be answered any more: "+request.Reason
		refusal.Remedy = "its reserve can be released with refund"
		return refusal, http.StatusGone

	case request.State == lifecycle.Observed || head < request.MaturesAt || (seen != 0 && seen < request.MaturesAt):
		refusal.Code, refusal.Error = "not-mature", fmt.Sprintf("the request has its confirmations from block %d on", request.MaturesAt)
		refusal.Remedy = "try again then"
		return refusal, http.StatusTooEarly
	}
	return nil, 0
}

func (s *Server) serveAnswer(w http.ResponseWriter, request store.Request, answer *store.Answer, head uint64) {
	subject := fmt.Sprintf("%d/%s", request.ChainID, request.Question)
	view, err := viewOf(request, answer)
	if err != nil {
		s.log.Error("stored answer doesn't verify", "chain", request.ChainID, "question", request.Question)
		s.config.Board.Raise(health.StoredAnswerInvalid, subject, "the stored answer doesn't verify: somebody changed the database. Find out who; then delete the row of table answers, and it is asked anew")
		refuse(w, http.StatusInternalServerError, "stored-answer-invalid", "the stored answer doesn't verify", "see /healthz")
		return
	}
	s.config.Board.Clear(health.StoredAnswerInvalid, subject)
	view.Head = head
	reply(w, http.StatusOK, view)
}

// viewOf verifies the answer once more: what leaves here is good, whatever happened to the tables.
func viewOf(request store.Request, answer *store.Answer) (Answer, error) {
	if answer.Statement.Alpha != request.Question {
		return Answer{}, errors.New("the answer is to another question")
	}
	beta, err := ecvrf.Verify(answer.PublicKey, request.Question, &answer.Proof)
	if err != nil {
		return Answer{}, err
	}

	p := &answer.Proof
	view := Answer{
		ChainID: request.ChainID, Coordinator: request.Contract, RequestID: request.ID,
		State: request.State, Status: StatusOf(request.State, outcomeOf(request)), MaturesAt: request.MaturesAt,
		Block: blockView(request), Alpha: request.Question,
		Request: RequestStruct{
			Terms: request.Terms, Consumer: request.Consumer, KeyLine: request.KeyLine, KeyHash: request.KeyHash, InputHash: request.InputHash,
		},
		PublicKey: PublicKey{PX: common.Hash(answer.PublicKey.X), Parity: answer.PublicKey.Parity},
		Proof: [7]common.Hash{
			common.Hash(p.Gamma.X), common.Hash(p.Gamma.Y), common.Hash(p.W.X), common.Hash(p.W.Y),
			common.Hash(p.C), common.Hash(p.T), common.Hash(p.Slope),
		},
		Signed: Signed{
			App: answer.Statement.App, PolicyVersion: answer.Statement.PolicyVersion, Payee: answer.Statement.Payee,
			Settler: answer.Statement.Settler, NotAfter: answer.Statement.NotAfter,
			Instance: answer.Instance, R: answer.Signature.R, VS: answer.Signature.VS,
		},
		Beta: common.Hash(beta), Words: randomness.Words(beta, request.ID, request.NumWords),
	}
	for _, w := range p.Witnesses {
		view.Witnesses = append(view.Witnesses, common.Hash(w))
	}
	view.Calldata = calls(request, answer)
	return view, nil
}

// bringAnswer of VRFConsumer takes what verifyAnswer of the coordinator takes.
var bringAnswer = crypto.Keccak256([]byte("bringAnswer((uint256,address,bytes32,bytes32,bytes32),uint256,uint8,(uint256,uint256,uint256,uint256,uint256,uint256,uint256),uint256[])"))[:4]

var coordinator = vrfcoordinator.NewVRFCoordinator()

// calls are the three ways to use an answer.
func calls(request store.Request, answer *store.Answer) []Call {
	p := &answer.Proof
	proof := vrfcoordinator.ECVRFProof{
		Gx: number(p.Gamma.X), Gy: number(p.Gamma.Y), Wx: number(p.W.X), Wy: number(p.W.Y),
		C: number(p.C), T: number(p.T), Slope: number(p.Slope),
	}
	var witnesses []*big.Int
	for _, w := range p.Witnesses {
		witnesses = append(witnesses, number(w))
	}
	px, parity := number(answer.PublicKey.X), answer.PublicKey.Parity

	verify := coordinator.PackVerifyAnswer(vrfcoordinator.IVRFCoordinatorRequest{
		Terms: request.Terms.Big(), Consumer: request.Consumer, KeyLine: request.KeyLine, KeyHash: request.KeyHash, InputHash: request.InputHash,
	}, px, parity, proof, witnesses)
	settle := coordinator.PackSettleAnswer(vrfcoordinator.IVRFCoordinatorAnswer{
		KeyLine: request.KeyLine, Settler: answer.Statement.Settler, Px: px, Terms: answer.Statement.Terms(parity, false),
		R: answer.Signature.R, Vs: answer.Signature.VS, Proof: proof,
	}, witnesses, []vrfcoordinator.IVRFCoordinatorItem{{Terms: request.Terms.Big(), Consumer: request.Consumer, InputHash: request.InputHash}})

	return []Call{
		{"verifyAnswer", request.Contract, verify, "a view: the words, if the request is open"},
		{"bringAnswer", request.Consumer, append(append([]byte{}, bringAnswer...), verify[4:]...), "if the consumer is a VRFConsumer: stores the words there"},
		{"settleAnswer", request.Contract, settle, "settles the request; for the settler alone in the first blocks after maturity, and not after notAfter"},
	}
}

func number(w ecvrf.Word) *big.Int { return new(big.Int).SetBytes(w[:]) }
