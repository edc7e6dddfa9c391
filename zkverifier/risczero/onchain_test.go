package risczero

import (
	"crypto/ecdsa"
	"crypto/sha256"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	bn256 "github.com/ethereum/go-ethereum/crypto/bn256/cloudflare" // multiplies points of G2 too
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/params"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	onchain "github.com/veritee/veritee/bindings/risczero"
	"github.com/veritee/veritee/devnet/chain"
)

// The contract, on a chain of its own. Its bytecode is that of bindings/risczero.
var contract = onchain.NewRiscZeroGroth16Verifier()

// stage is a chain with a contract for each known version.
type stage struct {
	*chain.Chain
	t         testing.TB
	key       *ecdsa.PrivateKey
	nonce     uint64
	verifiers map[[4]byte]common.Address
}

func newStage(t testing.TB, config chain.Config) *stage {
	t.Helper()
	key, err := crypto.ToECDSA(crypto.Keccak256([]byte("veritee risczero test")))
	require.NoError(t, err)
	s := &stage{t: t, key: key, verifiers: make(map[[4]byte]common.Address)}
	config.Alloc, config.Deterministic = chain.Fund(crypto.PubkeyToAddress(key.PublicKey)), true
	s.Chain, err = chain.New(config)
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, s.Close()) })
	for _, p := range Known() {
		receipt := s.send(nil, append(hexutil.MustDecode(onchain.RiscZeroGroth16VerifierMetaData.Bin),
			contract.PackConstructor(p.ControlRoot, p.ControlID)...))
		require.EqualValues(t, types.ReceiptStatusSuccessful, receipt.Status)
		s.verifiers[p.Selector()] = receipt.ContractAddress
	}
	return s
}

// send makes a block of one transaction.
func (s *stage) send(to *common.Address, data []byte) *types.Receipt {
	s.t.Helper()
	tx, err := types.SignNewTx(s.key, types.LatestSignerForChainID(big.NewInt(chain.ID)), &types.DynamicFeeTx{
		ChainID: big.NewInt(chain.ID), Nonce: s.nonce, GasTipCap: big.NewInt(params.GWei), GasFeeCap: big.NewInt(10 * params.GWei),
		Gas: params.MaxTxGas, To: to, Data: data,
	})
	require.NoError(s.t, err)
	require.NoError(s.t, s.Client().SendTransaction(s.t.Context(), tx))
	s.nonce++
	_, err = s.Mine()
	require.NoError(s.t, err)
	receipt, err := s.Client().TransactionReceipt(s.t.Context(), tx.Hash())
	require.NoError(s.t, err)
	return receipt
}

// verify asks the contract of a version. What it refuses with is nil, or one of its errors.
func (s *stage) verify(selector [4]byte, r *Receipt) any {
	s.t.Helper()
	return s.ask(selector, contract.PackVerify(r.Seal, r.ImageID, sha256.Sum256(r.Journal)))
}

func (s *stage) ask(selector [4]byte, data []byte) any {
	s.t.Helper()
	to, ok := s.verifiers[selector]
	require.True(s.t, ok, "no contract for %x", selector)
	out, err := s.Client().CallContract(s.t.Context(), ethereum.CallMsg{To: &to, Gas: 1_000_000, Data: data}, nil)
	if err == nil {
		require.Empty(s.t, out)
		return nil
	}
	reason, ok := ethclient.RevertErrorData(err)
	require.True(s.t, ok, "%v", err)
	require.GreaterOrEqual(s.t, len(reason), 4, "a revert without reason")
	why, err := contract.UnpackError(reason)
	require.NoError(s.t, err)
	return why
}

func own(r *Receipt) [4]byte { return [4]byte(r.Seal) }

func TestRealReceiptsAreVerifiedOnChain(t *testing.T) {
	all := receipts(t)
	for _, rules := range []string{chain.Osaka, chain.Prague, chain.Cancun} {
		s := newStage(t, chain.Config{Rules: rules})
		for name, r := range all {
			require.Nil(t, s.verify(own(r), r), "%s, %s", name, rules)
			claim := claimDigest(r.ImageID, sha256.Sum256(r.Journal))
			require.Nil(t, s.ask(own(r), contract.PackVerifyIntegrity(onchain.Receipt{Seal: r.Seal, ClaimDigest: claim})), name)
			claim[31] ^= 1
			require.IsType(t, &onchain.RiscZeroGroth16VerifierVerificationFailed{},
				s.ask(own(r), contract.PackVerifyIntegrity(onchain.Receipt{Seal: r.Seal, ClaimDigest: claim})), name)
		}
	}
}

// The selector is made of every number of the key and of the version's: so the contract has the right ones.
func TestContractsHaveTheSelectorsOfTheirVersions(t *testing.T) {
	s := newStage(t, chain.Config{})
	require.Len(t, s.verifiers, len(Known()))
	for _, p := range Known() {
		to := s.verifiers[p.Selector()]
		view := func(data []byte) []byte {
			out, err := s.Client().CallContract(t.Context(), ethereum.CallMsg{To: &to, Data: data}, nil)
			require.NoError(t, err)
			return out
		}
		selector, err := contract.UnpackSELECTOR(view(contract.PackSELECTOR()))
		require.NoError(t, err)
		require.Equal(t, p.Selector(), selector, p.Version)
		require.Equal(t, p.ControlRoot[:], view(contract.PackControlRoot()))
		require.Equal(t, p.ControlID[:], view(contract.PackControlId()))
	}
}

func TestAnyChangedByteOfAReceiptIsRefusedOnChain(t *testing.T) {
	r := receipts(t)["a quote"]
	s, version := newStage(t, chain.Config{}), own(r)
	failed := func(what string, at int) {
		t.Helper()
		require.IsType(t, &onchain.RiscZeroGroth16VerifierVerificationFailed{}, s.verify(version, r), "%s, byte %d", what, at)
	}
	for i := range r.Seal {
		r.Seal[i] ^= 1
		if i < 4 {
			require.Equal(t, &onchain.RiscZeroGroth16VerifierSelectorMismatch{Received: own(r), Expected: version}, s.verify(version, r))
		} else {
			failed("seal", i)
		}
		r.Seal[i] ^= 1
	}
	for i := range r.ImageID {
		r.ImageID[i] ^= 0x80
		failed("image id", i)
		r.ImageID[i] ^= 0x80
	}
	for i := 0; i < len(r.Journal); i += 37 {
		r.Journal[i] ^= 1
		failed("journal", i)
		r.Journal[i] ^= 1
	}
	whole := *r
	for name, change := range map[string]func(){
		"no seal":        func() { r.Seal = nil },
		"three bytes":    func() { r.Seal = whole.Seal[:3] },
		"the selector":   func() { r.Seal = whole.Seal[:4] },
		"a short seal":   func() { r.Seal = whole.Seal[:SealSize-1] },
		"a long seal":    func() { r.Seal = append(append([]byte(nil), whole.Seal...), 0) },
		"no journal":     func() { r.Journal = nil },
		"a longer one":   func() { r.Journal = append(append([]byte(nil), whole.Journal...), 0) },
		"points at zero": func() { r.Seal = append(append([]byte(nil), whole.Seal[:4]...), make([]byte, 256)...) },
	} {
		*r = whole
		change()
		failed(name, -1)
	}
	*r = whole
	require.Nil(t, s.verify(version, r))

	// A fake receipt of development mode, and another version's.
	r.Seal = append([]byte{0xff, 0xff, 0xff, 0xff}, whole.Seal[4:]...)
	require.Equal(t, &onchain.RiscZeroGroth16VerifierSelectorMismatch{Received: own(r), Expected: version}, s.verify(version, r))
	other := receipts(t)["V5_0"]
	require.Equal(t, &onchain.RiscZeroGroth16VerifierSelectorMismatch{Received: own(other), Expected: version}, s.verify(version, other))
	copy(other.Seal, version[:])
	require.IsType(t, &onchain.RiscZeroGroth16VerifierVerificationFailed{}, s.verify(version, other))
}

// Go and Solidity agree on whatever becomes of a real receipt: on what is still a proof, as on what isn't.
func TestGoAndSolidityAgree(t *testing.T) {
	all := receipts(t)
	names := []string{"V2_2", "V3_0", "V5_0", "a quote"}
	s := newStage(t, chain.Config{})
	var accepted, refused int
	rapid.Check(t, func(t *rapid.T) {
		r := *all[rapid.SampledFrom(names).Draw(t, "receipt")]
		version := own(&r)
		r.Seal, r.Journal = append([]byte(nil), r.Seal...), append([]byte(nil), r.Journal...)
		for range rapid.IntRange(0, 2).Draw(t, "changes") {
			mutations[rapid.IntRange(0, len(mutations)-1).Draw(t, "change")](t, &r)
		}

		var known Parameters
		for _, p := range Known() {
			if p.Selector() == version {
				known = p
			}
		}
		_, err := NewVerifier(known).Verify(&r)
		why := s.verify(version, &r)
		require.Equal(t, err == nil, why == nil, "Go: %v, Solidity: %T", err, why)
		if len(r.Seal) == SealSize { // Go looks at the size first
			_, mismatch := why.(*onchain.RiscZeroGroth16VerifierSelectorMismatch)
			require.Equal(t, mismatch, own(&r) != version)
		}
		if err == nil {
			accepted++
		} else {
			refused++
		}
	})
	t.Log(accepted, "accepted,", refused, "refused")
	require.NotZero(t, accepted)
	require.NotZero(t, refused)
}

// mutations of a receipt. Each takes whatever the one before it left.
var mutations = []func(*rapid.T, *Receipt){
	func(t *rapid.T, r *Receipt) { // a bit of the seal
		if len(r.Seal) > 0 {
			at := rapid.IntRange(0, len(r.Seal)*8-1).Draw(t, "bit")
			r.Seal[at/8] ^= 1 << (at % 8)
		}
	},
	func(t *rapid.T, r *Receipt) { r.ImageID[rapid.IntRange(0, 31).Draw(t, "byte")] ^= 1 },
	func(t *rapid.T, r *Receipt) { r.Journal = append(r.Journal, rapid.Byte().Draw(t, "more")) },
	func(t *rapid.T, r *Receipt) { r.Seal = r.Seal[:rapid.IntRange(0, len(r.Seal)).Draw(t, "size")] },
	func(t *rapid.T, r *Receipt) {
		r.Seal = append(r.Seal, rapid.SliceOfN(rapid.Byte(), 1, 64).Draw(t, "more")...)
	},
	func(t *rapid.T, r *Receipt) { // the same number, or an ordinate's other sign, written in another way
		word(t, r, func(n *big.Int) {
			if n.Add(n, fieldOrder); n.BitLen() > 256 {
				n.Sub(n, fieldOrder)
			}
		})
	},
	func(t *rapid.T, r *Receipt) { word(t, r, func(n *big.Int) { n.SetInt64(0) }) },
	func(t *rapid.T, r *Receipt) { word(t, r, func(n *big.Int) { n.Set(fieldOrder) }) },
	func(t *rapid.T, r *Receipt) { // a point at zero
		if len(r.Seal) == SealSize {
			parts := [][]byte{r.Seal[4:68], r.Seal[68:196], r.Seal[196:]}
			clear(parts[rapid.IntRange(0, 2).Draw(t, "point")])
		}
	},
	func(t *rapid.T, r *Receipt) { // another point of the curve for c
		if len(r.Seal) == SealSize {
			k := new(big.Int).SetUint64(rapid.Uint64Min(1).Draw(t, "scalar"))
			copy(r.Seal[196:], new(bn256.G1).ScalarBaseMult(k).Marshal())
		}
	},
	rewritten, rewritten, rewritten,
}

// rewritten is the same proof of the same claim in another form: (k·a, b/k, c), which anybody can make.
func rewritten(t *rapid.T, r *Receipt) {
	var a bn256.G1
	var b bn256.G2
	if len(r.Seal) != SealSize {
		return
	}
	if _, err := a.Unmarshal(r.Seal[4:68]); err != nil {
		return
	}
	if _, err := b.Unmarshal(r.Seal[68:196]); err != nil {
		return
	}
	k := new(big.Int).SetUint64(rapid.Uint64Min(1).Draw(t, "factor"))
	if rapid.Bool().Draw(t, "negative") {
		k.Sub(groupOrder, k)
	}
	copy(r.Seal[4:], new(bn256.G1).ScalarMult(&a, k).Marshal())
	copy(r.Seal[68:], new(bn256.G2).ScalarMult(&b, new(big.Int).ModInverse(k, groupOrder)).Marshal())
}

// groupOrder is that of BN254's group.
var groupOrder, _ = new(big.Int).SetString("21888242871839275222246405745257275088548364400416034343698204186575808495617", 10)

// word changes a number of the proof.
func word(t *rapid.T, r *Receipt, change func(*big.Int)) {
	if len(r.Seal) != SealSize {
		return
	}
	at := 4 + 32*rapid.IntRange(0, 7).Draw(t, "number")
	n := new(big.Int).SetBytes(r.Seal[at : at+32])
	change(n)
	n.FillBytes(r.Seal[at : at+32])
}

// A point of the curve over the field's extension isn't always one of the group: the pairing's contract must look. This one has
// the abscissa 1: (9 + i)·(y² - x³) = 3, as it is for each point of that curve.
func TestPointsOutsideTheGroupAreRefusedOnChain(t *testing.T) {
	words := []string{"0", "1", "5912654199736721486680175016176231956195085055698687135131307249486702594212", "18278151005453108793778860132295291098363647455926340152056652516292830556603"} // imaginary parts first
	n := make([]*big.Int, len(words))
	for i, text := range words {
		n[i], _ = new(big.Int).SetString(text, 10)
	}
	mod := func(n *big.Int) *big.Int { return n.Mod(n, fieldOrder) }
	product := func(a, b *big.Int) *big.Int { return new(big.Int).Mul(a, b) }
	re := new(big.Int).Sub(product(n[3], n[3]), product(n[2], n[2]))
	re.Sub(re, product(n[1], product(n[1], n[1])))
	im := new(big.Int).Lsh(product(n[3], n[2]), 1)
	nine := big.NewInt(9)
	require.Zero(t, big.NewInt(3).Cmp(mod(new(big.Int).Sub(product(nine, re), im))), "on the curve")
	require.Zero(t, mod(new(big.Int).Add(product(nine, im), re)).Sign(), "on the curve")

	r := receipts(t)["V3_0"]
	s := newStage(t, chain.Config{})
	for i := range n {
		n[i].FillBytes(r.Seal[68+32*i : 100+32*i])
	}
	require.IsType(t, &onchain.RiscZeroGroth16VerifierVerificationFailed{}, s.verify(own(r), r))
	_, err := NewVerifier(Known()...).Verify(r)
	require.ErrorIs(t, err, ErrProof)
}

// What a verification costs as a transaction of its own. The ceiling is a little above what was measured.
func TestGasOfAVerification(t *testing.T) {
	const ceiling = 223_000
	s := newStage(t, chain.Config{})
	for name, r := range receipts(t) {
		to := s.verifiers[own(r)]
		data := contract.PackVerify(r.Seal, r.ImageID, sha256.Sum256(r.Journal))
		receipt := s.send(&to, data)
		require.EqualValues(t, types.ReceiptStatusSuccessful, receipt.Status)
		require.LessOrEqual(t, receipt.GasUsed, uint64(ceiling), name)
		intrinsic := params.TxGas
		for _, b := range data {
			if b == 0 {
				intrinsic += params.TxDataZeroGas
			} else {
				intrinsic += params.TxDataNonZeroGasEIP2028
			}
		}
		t.Logf("%s: %d, of which %d are the transaction's own", name, receipt.GasUsed, intrinsic)
	}
}
