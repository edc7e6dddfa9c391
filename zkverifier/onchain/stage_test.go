package onchain

import (
	"crypto/ecdsa"
	"encoding/binary"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/state"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/core/vm"
	"github.com/ethereum/go-ethereum/core/vm/runtime"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"
	"github.com/stretchr/testify/require"

	bound "github.com/veritee/veritee/bindings/dcapattestationverifier"
	"github.com/veritee/veritee/zkverifier/dcap"
)

var judge = bound.NewDcapAttestationVerifier()

// unknown is what a store of the stage refuses with, whatever is missing.
var unknown = []byte{0xde, 0xad, 0xbe, 0xef}

// stage is an EVM with the verifier. Its store answers one question, as it is told.
type stage struct {
	config   runtime.Config
	verifier common.Address
	store    common.Address
}

func newStage(t testing.TB, osaka bool) *stage {
	t.Helper()
	forks := *params.MergedTestChainConfig
	if forks.OsakaTime = nil; osaka {
		forks.OsakaTime = new(uint64)
	} else {
		forks.PragueTime = nil
	}
	db, err := state.New(types.EmptyRootHash, state.NewDatabaseForTesting())
	require.NoError(t, err)
	s := &stage{store: common.Address{0x57, 0x0e}}
	s.config = runtime.Config{ChainConfig: &forks, State: db, GasLimit: 30_000_000, Random: new(common.Hash), Difficulty: new(big.Int), Time: 1}
	code := append(hexutil.MustDecode(bound.DcapAttestationVerifierMetaData.Bin), judge.PackConstructor(s.store)...)
	deployed, address, _, err := runtime.Create(code, &s.config)
	require.NoError(t, err)
	require.LessOrEqual(t, len(deployed), params.MaxCodeSize)
	s.verifier = address
	return s
}

// standing is what a store holds against a quote.
type standing struct {
	issuer              *ecdsa.PublicKey
	serial              *big.Int
	tee                 dcap.TEE
	fmspc               [6]byte
	evaluation          uint16
	qeEvaluation        uint16
	window              dcap.Window
	tcbInfo, qeIdentity []byte
}

// standingOf is what a store that was brought this collateral holds. The collateral must be what Intel, or the vendor, signed.
func standingOf(t tester, p *piece) *standing {
	t.Helper()
	e, err := p.verifier.Endorse(p.collateral)
	require.NoError(t, err)
	chain, err := p.quote.PCKChain()
	require.NoError(t, err)
	platform, err := p.quote.Platform()
	require.NoError(t, err)
	issuers, err := dcap.ParseChain(p.collateral.PCKCRLIssuerChain)
	require.NoError(t, err)
	s := &standing{
		issuer: issuers[0].PublicKey.(*ecdsa.PublicKey), serial: chain[0].SerialNumber, tee: e.TCBInfo.TEE, fmspc: platform.FMSPC,
		evaluation: uint16(e.TCBInfo.Evaluation), qeEvaluation: uint16(e.QEIdentity.Evaluation), window: e.Window(),
	}
	s.tcbInfo, s.qeIdentity, err = Pack(p.collateral)
	require.NoError(t, err)
	return s
}

func word[T uint8 | uint16 | int | int64 | dcap.TEE](n T) []byte {
	return binary.BigEndian.AppendUint64(make([]byte, 24), uint64(n))
}

// question is what the verifier asks.
func (s *standing) question(t tester) []byte {
	issuer, err := KeyHash(s.issuer)
	require.NoError(t, err)
	q := crypto.Keccak256([]byte("standing(bytes32,uint256,uint8,bytes6,uint16,uint16)"))[:4]
	q = append(q, issuer[:]...)
	q = append(q, s.serial.FillBytes(make([]byte, 32))...)
	q = append(q, word(s.tee)...)
	q = append(q, common.RightPadBytes(s.fmspc[:], 32)...)
	q = append(q, word(s.evaluation)...)
	return append(q, word(s.qeEvaluation)...)
}

// answer is what the store says to it.
func (s *standing) answer(t tester) []byte {
	point, err := coordinates(s.issuer)
	require.NoError(t, err)
	padded := func(b []byte) []byte { return common.RightPadBytes(b, (len(b)+31)/32*32) }
	first := padded(s.tcbInfo)
	a := append(word(32), word(s.window.NotBefore.Unix())...)
	a = append(a, word(s.window.NotAfter.Unix())...)
	a = append(a, point[:]...)
	a = append(a, word(6*32)...)
	a = append(a, word(6*32+32+len(first))...)
	a = append(append(a, word(len(s.tcbInfo))...), first...)
	return append(append(a, word(len(s.qeIdentity))...), padded(s.qeIdentity)...)
}

// storeCode answers one question and refuses all others.
func storeCode(question, answer []byte) []byte {
	refuse := []byte{0x63, unknown[0], unknown[1], unknown[2], unknown[3], 0x60, 0xe0, 0x1b, 0x5f, 0x52, 0x60, 4, 0x5f, 0xfd}
	code := []byte{0x36, 0x5f, 0x5f, 0x37, 0x36, 0x5f, 0x20, 0x7f} // keccak256 of the call's data
	code = append(code, crypto.Keccak256(question)...)
	code = append(code, 0x14, 0x61, 0, 0, 0x57) // is it that one?
	code = append(code, refuse...)
	dest := len(code)
	binary.BigEndian.PutUint16(code[dest-len(refuse)-3:], uint16(dest))
	code = append(code, 0x5b)
	size := binary.BigEndian.AppendUint16(nil, uint16(len(answer)))
	at := binary.BigEndian.AppendUint16(nil, uint16(dest+1+3+3+1+1+3+1+1))
	code = append(append(code, 0x61), size...)
	code = append(append(code, 0x61), at...)
	code = append(code, 0x5f, 0x39, 0x61)
	code = append(append(code, size...), 0x5f, 0xf3)
	return append(code, answer...)
}

// hold tells the store what it holds.
func (s *stage) hold(t tester, held *standing) {
	s.config.State.SetCode(s.store, storeCode(held.question(t), held.answer(t)), 0)
}

// verify asks the contract. What it refuses with is one of its errors, or nil with the report.
func (s *stage) verify(t tester, evidence []byte) (report *VerifiedReport, refusal any, gas uint64) {
	t.Helper()
	snapshot := s.config.State.Snapshot()
	defer s.config.State.RevertToSnapshot(snapshot)
	out, left, err := runtime.Call(s.verifier, judge.PackVerify(evidence), &s.config)
	gas = s.config.GasLimit - left
	if err != nil {
		require.ErrorIs(t, err, vm.ErrExecutionReverted)
		require.GreaterOrEqual(t, len(out), 4, "a revert without reason")
		if [4]byte(out) == [4]byte(unknown) {
			return nil, unknown, gas
		}
		refusal, err = judge.UnpackError(out)
		require.NoError(t, err, "%x", out)
		return nil, refusal, gas
	}
	r, err := judge.UnpackVerify(out)
	require.NoError(t, err)
	return &VerifiedReport{
		TEE: r.Tee, BodyType: r.BodyType, Status: dcap.Status(r.Status), PlatformStatus: dcap.Status(r.PlatformStatus),
		Evaluation: uint32(r.Evaluation), LevelDate: r.LevelDate.Uint64(), NotBefore: r.NotBefore.Uint64(), NotAfter: r.NotAfter.Uint64(),
		FMSPC: r.Fmspc, Platform: r.Platform, Body: r.Body, Advisories: r.Advisories,
	}, nil, gas
}
