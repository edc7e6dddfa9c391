package main

import (
	"bytes"
	"context"
	"crypto/ecdsa"
	"crypto/rand"
	"encoding/hex"
	"encoding/json"
	"math/big"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/bindings/democonsumer"
	"github.com/veritee/veritee/bindings/vrfcoordinator"
	"github.com/veritee/veritee/devnet/chain"
	"github.com/veritee/veritee/enclave/vrf/keyfile"
	"github.com/veritee/veritee/internal/deployment"
	"github.com/veritee/veritee/internal/onchain"
	"github.com/veritee/veritee/internal/transact"
	"github.com/veritee/veritee/protocol/ecvrf"
	"github.com/veritee/veritee/protocol/randomness"
	"github.com/veritee/veritee/protocol/typed"
)

// A town is a chain whose blocks come by themselves, a folder to work in, and people with public keys. Commands run in it as a user
// types them.
type town struct {
	t      *testing.T
	chain  *chain.Chain
	client *ethclient.Client
	rpc    string
	folder string
}

const passphrase = "six random words of a test"

// person is a development key that everybody knows.
func person(t *testing.T, name string) *ecdsa.PrivateKey {
	t.Helper()
	key, err := crypto.ToECDSA(crypto.Keccak256([]byte("veritee command test " + name)))
	require.NoError(t, err)
	return key
}

func address(t *testing.T, name string) common.Address {
	t.Helper()
	return crypto.PubkeyToAddress(person(t, name).PublicKey)
}

// newTown starts a chain. Its clock runs ahead: a minute's notice is over in a second.
func newTown(t *testing.T) *town {
	t.Helper()
	// Blocks come so fast that old states would be gone in seconds.
	c, err := chain.New(chain.Config{HTTP: "127.0.0.1:0", Alloc: chain.Fund(address(t, "owner"), address(t, "user")), Archive: true})
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, c.Close()) })
	ctx, stop := context.WithCancel(context.Background())
	mining := make(chan error, 1)
	go func() { mining <- c.MineEvery(ctx, 20*time.Millisecond) }()
	t.Cleanup(func() { stop(); require.NoError(t, <-mining) })

	client, err := ethclient.DialContext(t.Context(), c.HTTP())
	require.NoError(t, err)
	t.Cleanup(client.Close)
	folder := t.TempDir()
	t.Chdir(folder)
	writeFile(t, "pass", passphrase)
	return &town{t, c, client, c.HTTP(), folder}
}

// try runs a command on the chain.
func (w *town) try(args ...string) (stdout, stderr string, code int, err error) {
	w.t.Helper()
	var out, noise bytes.Buffer
	err = run(w.t.Context(), append([]string{"veritee"}, args...), strings.NewReader(""), &out, &noise)
	return out.String(), noise.String(), exitCode(err), err
}

// does runs a command that must succeed, and returns what it printed.
func (w *town) does(args ...string) string {
	w.t.Helper()
	out, noise, _, err := w.try(args...)
	require.NoError(w.t, err, "%s\n%s%s", strings.Join(args, " "), out, noise)
	return out
}

// refuses runs a command that must fail, and say so.
func (w *town) refuses(says string, args ...string) {
	w.t.Helper()
	out, _, code, err := w.try(args...)
	require.Error(w.t, err, "%s\n%s", strings.Join(args, " "), out)
	require.ErrorContains(w.t, err, says, strings.Join(args, " "))
	require.Equal(w.t, 2, code)
}

// by are the flags of a command that a person sends.
func (w *town) by(name string, args ...string) []string {
	return append(args, "--rpc", w.rpc, "--development-key", hex.EncodeToString(crypto.FromECDSA(person(w.t, name))))
}

// on are the flags of a command that looks.
func (w *town) on(args ...string) []string { return append(args, "--rpc", w.rpc) }

// found decodes what a command printed with --json.
func found[T any](w *town, args ...string) (value T) {
	w.t.Helper()
	require.NoError(w.t, json.Unmarshal([]byte(w.does(append(args, "--json")...)), &value))
	return value
}

// contracts are those that the town's deployment file names.
func (w *town) contracts() *onchain.Contracts {
	w.t.Helper()
	f, err := deployment.Read("deployments/1337.json")
	require.NoError(w.t, err)
	c, err := onchain.Open(w.t.Context(), w.client, f.ChainID, f.Address(deployment.Coordinator), f.FirstBlock())
	require.NoError(w.t, err)
	return c
}

// settled makes a town where everything is ready to be asked for: contracts, a key line, an instance.
func settled(t *testing.T) *town {
	t.Helper()
	w := newTown(t)
	w.does(w.by("owner", "deploy")...)
	line := address(t, "owner").Hex() + ":1"
	w.does("vrfkey", "new", "--out", "vrf.json", "--line", line, "--passphrase-file", "pass")
	w.does(w.by("owner", "vrfkey", "register", "vrf.json", "--key-passphrase-file", "pass")...)
	w.does(w.by("owner", "instance", "confirm", address(t, "instance").Hex(), "--lease", "100h")...)
	return w
}

func (w *town) sender(name string) *transact.Sender {
	return &transact.Sender{Client: w.client, ChainID: big.NewInt(chain.ID), Key: person(w.t, name), Wait: time.Minute}
}

// answer does for one request what a worker and a relayer do: it proves, signs and settles.
func (w *town) answer(id common.Hash) {
	w.t.Helper()
	c := w.contracts()
	var life onchain.Life
	require.Eventually(w.t, func() bool {
		var err error
		life, err = c.Life(w.t.Context(), id)
		require.NoError(w.t, err)
		return life.Reason == "AwaitingAnswer"
	}, time.Minute, 20*time.Millisecond)

	words, err := keyfile.ReadPassphrase("pass")
	require.NoError(w.t, err)
	secret, _, err := keyfile.OpenVRF("vrf.json", words)
	require.NoError(w.t, err)
	block, err := w.client.HeaderByNumber(w.t.Context(), new(big.Int).SetUint64(life.Terms.BlockNumber))
	require.NoError(w.t, err)
	alpha, err := c.Deployment().Alpha(life.Request.KeyHash, life.Terms.BlockNumber, life.Terms.Confirmations, block.Hash())
	require.NoError(w.t, err)
	proof, _, err := ecvrf.Prove(secret, alpha, rand.Reader)
	require.NoError(w.t, err)
	head, err := w.client.HeaderByNumber(w.t.Context(), nil)
	require.NoError(w.t, err)

	app, _ := randomness.SplitKeyLine(life.Request.KeyLine)
	statement := typed.Answer{Alpha: alpha, KeyHash: life.Request.KeyHash, App: app, NotAfter: head.Time + 3600}
	copy(statement.Gamma[:32], proof.Gamma.X[:])
	copy(statement.Gamma[32:], proof.Gamma.Y[:])
	signature, err := typed.Sign(statement.Digest(typed.Domain{ChainID: chain.ID, Coordinator: c.Coordinator}), person(w.t, "instance"))
	require.NoError(w.t, err)

	witnesses := make([]*big.Int, len(proof.Witnesses))
	for i, witness := range proof.Witnesses {
		witnesses[i] = witness.Big()
	}
	data := vrfcoordinator.NewVRFCoordinator().PackSettleAnswer(vrfcoordinator.IVRFCoordinatorAnswer{
		KeyLine: life.Request.KeyLine, Px: secret.Public().X.Big(), Terms: statement.Terms(secret.Public().Parity, false), R: signature.R, Vs: signature.VS,
		Proof: vrfcoordinator.ECVRFProof{
			Gx: proof.Gamma.X.Big(), Gy: proof.Gamma.Y.Big(), Wx: proof.W.X.Big(), Wy: proof.W.Y.Big(),
			C: proof.C.Big(), T: proof.T.Big(), Slope: proof.Slope.Big(),
		},
	}, witnesses, []vrfcoordinator.IVRFCoordinatorItem{{Terms: life.Request.Terms, Consumer: life.Request.Consumer, InputHash: life.Request.InputHash}})
	_, err = w.sender("owner").Send(w.t.Context(), transact.Call{Purpose: "settle", To: c.Coordinator, Data: data, Gas: 2_000_000})
	require.NoError(w.t, err)
}

// sleeper deploys a consumer whose callback can be made to revert, paid from the user's account number 5.
func (w *town) sleeper() common.Address {
	w.t.Helper()
	c := w.contracts()
	account, err := randomness.AccountID(address(w.t, "user"), big.NewInt(5))
	require.NoError(w.t, err)
	line, err := c.OnlyLine(w.t.Context())
	require.NoError(w.t, err)
	code := append(common.FromHex(democonsumer.DemoConsumerMetaData.Bin), democonsumer.NewDemoConsumer().PackConstructor(c.Coordinator, line, account.Big())...)
	salt := common.Hash{}
	_, err = w.sender("user").Send(w.t.Context(), transact.Call{Purpose: "deploy", To: deployment.Factory, Data: append(salt[:], code...)})
	require.NoError(w.t, err)
	return crypto.CreateAddress2(deployment.Factory, salt, crypto.Keccak256(code))
}

func writeFile(t *testing.T, name, content string) string {
	t.Helper()
	require.NoError(t, os.WriteFile(name, []byte(content), 0o600))
	return name
}

const (
	waitFor   = time.Minute
	pollEvery = 20 * time.Millisecond
)

// requestedBy are the requests of a consumer.
func requestedBy(w *town, consumer common.Address) ethereum.FilterQuery {
	signature := crypto.Keccak256Hash([]byte("RandomnessRequested(bytes32,address,bytes32,bytes32,uint256,uint256,bytes32)"))
	return ethereum.FilterQuery{
		Addresses: []common.Address{w.contracts().Coordinator},
		Topics:    [][]common.Hash{{signature}, nil, {common.BytesToHash(consumer[:])}},
	}
}

func decode(t *testing.T, text string, target any) {
	t.Helper()
	require.NoError(t, json.Unmarshal([]byte(text), target))
}
