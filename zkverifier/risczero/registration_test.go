package risczero

import (
	"bytes"
	"encoding/binary"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/bindings/appauth"
	"github.com/veritee/veritee/bindings/enclaveregistry"
	"github.com/veritee/veritee/devnet/chain"
	"github.com/veritee/veritee/protocol/typed"
	"github.com/veritee/veritee/zkverifier/dcap"
)

// selection of registers: MRTD and all RTMRs but the last.
const selection = 0x1d

// repeater is the code of a contract that asks another what it is asked, and writes words into the answer, each at its offset.
func repeater(of common.Address, words map[int][32]byte) []byte {
	code := []byte{0x36, 0x5f, 0x5f, 0x37, 0x5f, 0x5f, 0x36, 0x5f, 0x73}
	code = append(code, of[:]...)
	code = append(code, 0x5a, 0xfa, 0x3d, 0x5f, 0x5f, 0x3e, 0x61, 0, 0, 0x57, 0x3d, 0x5f, 0xfd, 0x5b)
	binary.BigEndian.PutUint16(code[len(code)-7:], uint16(len(code)-1))
	for at, word := range words {
		code = append(append(code, 0x7f), word[:]...)
		code = append(binary.BigEndian.AppendUint16(append(code, 0x61), uint16(at)), 0x52)
	}
	code = append(code, 0x3d, 0x5f, 0xf3)
	create := binary.BigEndian.AppendUint16([]byte{0x61}, uint16(len(code)))
	return append(append(create, 0x80, 0x60, 0x0a, 0x5f, 0x39, 0x5f, 0xf3), code...)
}

// What a registration by the real proof costs as a whole transaction. Its quote commits to nothing of ours, and is of the past: so
// between the registry and the verifier stands a contract that writes the report data and a window into the verifier's answer, and
// its own gas is taken off.
func TestGasOfRegisteringByTheRealProof(t *testing.T) {
	const first, again = 393_000, 365_000
	r := newTown(t)
	owner, instance := crypto.PubkeyToAddress(r.key.PublicKey), common.Address{1}
	registries, apps := enclaveregistry.NewEnclaveRegistry(), appauth.NewAppAuth()
	registry := r.deploy(append(hexutil.MustDecode(enclaveregistry.EnclaveRegistryMetaData.Bin), registries.PackConstructor(owner, 30*86_400)...))
	app := r.deploy(append(hexutil.MustDecode(appauth.AppAuthMetaData.Bin), apps.PackConstructor(owner, registry, appauth.IAppAuthTerms{
		Tees: 3, Statuses: 1 << dcap.OutOfDate, Lease: 10 * 86_400, MinEvaluation: 17,
	})...))
	label, err := typed.MeasurementOfBody(0x81, selection, r.real.journal.Body)
	require.NoError(t, err)
	r.must(&app, apps.PackAllow(appauth.IAppAuthAllowance{
		Measurement: label, Tee: 0x81, ActiveFrom: new(big.Int), ActiveUntil: big.NewInt(1<<40 - 1),
	}, "real"))

	data := attestation.PackVerify(r.evidence())
	answer, err := r.Client().CallContract(t.Context(), ethereum.CallMsg{To: &r.verifier, Data: data}, nil)
	require.NoError(t, err)
	body := bytes.Index(answer, r.real.journal.Body)
	require.Positive(t, body)

	register := func() uint64 {
		head := r.Head()
		committed := typed.Commitment{
			Use: typed.ForRegistration, ChainID: chain.ID, Registry: registry, App: app, Instance: instance,
			BlockNumber: head.Number.Uint64(), BlockHash: head.Hash(),
		}.ReportData()
		verifier := r.deploy(repeater(r.verifier, map[int][32]byte{
			body + 520: [32]byte(committed[:32]), body + 552: [32]byte(committed[32:]),
			7 * 32: {}, 8 * 32: common.BigToHash(big.NewInt(1<<40 - 1)), // when the window begins and ends
		}))
		r.must(&registry, registries.PackSetVerifier(verifier, true))
		between := r.must(&verifier, data).GasUsed - r.must(&r.verifier, data).GasUsed
		receipt := r.must(&registry, registries.PackRegister(enclaveregistry.IEnclaveRegistryRegistration{
			Instance: instance, App: app, Verifier: verifier, Selection: selection, BlockNumber: head.Number.Uint64(),
		}, r.evidence()))
		t.Logf("%d, without the %d of what stands between", receipt.GasUsed-between, between)
		return receipt.GasUsed - between
	}
	require.LessOrEqual(t, register(), uint64(first))
	require.LessOrEqual(t, register(), uint64(again))
}
