package onchain_test

import (
	"context"
	"crypto/ecdsa"
	"crypto/x509"
	"encoding/pem"
	"math/big"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/params"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/bindings/collateralstore"
	"github.com/veritee/veritee/devnet/chain"
	"github.com/veritee/veritee/devnet/tee"
	"github.com/veritee/veritee/internal/realdata"
	"github.com/veritee/veritee/zkverifier/dcap"
	"github.com/veritee/veritee/zkverifier/onchain"
)

var store = collateralstore.NewCollateralStore()

// storeChain is a chain on which stores are made.
type storeChain struct {
	*chain.Chain
	t     testing.TB
	key   *ecdsa.PrivateKey
	nonce uint64
}

func newStoreChain(t testing.TB, config chain.Config) *storeChain {
	t.Helper()
	key, err := crypto.ToECDSA(crypto.Keccak256([]byte("veritee collateral test")))
	require.NoError(t, err)
	s := &storeChain{t: t, key: key}
	config.Alloc, config.Deterministic = chain.Fund(crypto.PubkeyToAddress(key.PublicKey)), true
	s.Chain, err = chain.New(config)
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, s.Close()) })
	return s
}

// send makes a block of one transaction. It may fail.
func (s *storeChain) send(to *common.Address, data []byte) *types.Receipt {
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

// deployed is one store.
type deployed struct {
	*storeChain
	at common.Address
}

// store makes one under a root; nil is Intel's.
func (s *storeChain) store(root *ecdsa.PublicKey) *deployed {
	s.t.Helper()
	x, y := new(big.Int), new(big.Int)
	if root != nil {
		raw, err := root.Bytes()
		require.NoError(s.t, err)
		x.SetBytes(raw[1:33])
		y.SetBytes(raw[33:])
	}
	receipt := s.send(nil, append(hexutil.MustDecode(collateralstore.CollateralStoreMetaData.Bin), store.PackConstructor(x, y)...))
	require.EqualValues(s.t, types.ReceiptStatusSuccessful, receipt.Status)
	return &deployed{s, receipt.ContractAddress}
}

// Call asks the store's state, as it is now.
func (d *deployed) Call(ctx context.Context, data []byte) ([]byte, error) {
	return d.Client().CallContract(ctx, ethereum.CallMsg{To: &d.at, Data: data}, nil)
}

// refusal is why the store would refuse a call: one of its errors, or nil.
func (d *deployed) refusal(data []byte) any {
	d.t.Helper()
	_, err := d.Client().CallContract(d.t.Context(), ethereum.CallMsg{To: &d.at, Gas: params.MaxTxGas, Data: data}, nil)
	if err == nil {
		return nil
	}
	raw, ok := ethclient.RevertErrorData(err)
	require.True(d.t, ok, "%v", err)
	require.GreaterOrEqual(d.t, len(raw), 4, "a revert without reason")
	why, err := store.UnpackError(raw)
	require.NoError(d.t, err)
	return why
}

// must publishes.
func (d *deployed) must(data []byte) *types.Receipt {
	d.t.Helper()
	require.Nil(d.t, d.refusal(data))
	receipt := d.send(&d.at, data)
	require.EqualValues(d.t, types.ReceiptStatusSuccessful, receipt.Status)
	return receipt
}

// publish brings the store up to a bundle.
func (d *deployed) publish(c *dcap.Collateral) (purposes []string) {
	d.t.Helper()
	calls, err := onchain.Publications(d.t.Context(), d, c)
	require.NoError(d.t, err)
	for _, call := range calls {
		receipt := d.must(call.Data)
		d.t.Logf("%9d gas, %5d bytes: %s", receipt.GasUsed, len(call.Data), call.Purpose)
		purposes = append(purposes, call.Purpose)
	}
	return purposes
}

// standing asks for what stands against a quote of the bundle's kind of machine.
func (d *deployed) standing(e *dcap.Endorsements, issuer [32]byte, serial *big.Int) (collateralstore.Standing, any) {
	d.t.Helper()
	data := store.PackStanding(issuer, serial, uint8(e.TCBInfo.TEE), e.TCBInfo.FMSPC, uint16(e.TCBInfo.Evaluation), uint16(e.QEIdentity.Evaluation))
	if why := d.refusal(data); why != nil {
		return collateralstore.Standing{}, why
	}
	raw, err := d.Call(d.t.Context(), data)
	require.NoError(d.t, err)
	s, err := store.UnpackStanding(raw)
	require.NoError(d.t, err)
	return s, nil
}

// certificateOf is the first of a chain in PEM.
func certificateOf(t testing.TB, chain string) *x509.Certificate {
	t.Helper()
	block, _ := pem.Decode([]byte(chain))
	require.NotNil(t, block)
	cert, err := x509.ParseCertificate(block.Bytes)
	require.NoError(t, err)
	return cert
}

func keyOf(t testing.TB, chain string) [32]byte {
	t.Helper()
	raw, err := certificateOf(t, chain).PublicKey.(*ecdsa.PublicKey).Bytes()
	require.NoError(t, err)
	return crypto.Keccak256Hash(raw[1:])
}

// realBundles are all that Intel signed.
func realBundles(t testing.TB) map[string]*dcap.Collateral {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(realdata.Path(t, "dcap"), "collateral", "*.json"))
	require.NoError(t, err)
	found := make(map[string]*dcap.Collateral)
	for _, file := range files {
		if strings.HasSuffix(file, "tcbeval.json") {
			continue
		}
		content, err := os.ReadFile(file)
		require.NoError(t, err)
		found[filepath.Base(file)], err = dcap.ParseCollateral(content)
		require.NoError(t, err, file)
	}
	require.NotEmpty(t, found)
	return found
}

// standsAs checks that a store holds a bundle exactly: its window, its key, its documents.
func (d *deployed) standsAs(t *testing.T, v *dcap.Verifier, c *dcap.Collateral) {
	t.Helper()
	e, err := v.Endorse(c)
	require.NoError(t, err)
	issuer := keyOf(t, c.PCKCRLIssuerChain)
	s, why := d.standing(e, issuer, big.NewInt(1))
	require.Nil(t, why)

	require.Equal(t, packedTCBInfo(e.TCBInfo, keyOf(t, c.TCBInfoIssuerChain), c.TCBInfo), s.TcbInfo)
	require.Equal(t, packedQEIdentity(e.QEIdentity, keyOf(t, c.QEIdentityIssuerChain), c.QEIdentity), s.QeIdentity)
	require.Equal(t, e.Window().NotBefore.Unix(), s.NotBefore.Int64())
	require.Equal(t, e.Window().NotAfter.Unix(), s.NotAfter.Int64())
	var point [64]byte
	s.PckX.FillBytes(point[:32])
	s.PckY.FillBytes(point[32:])
	require.EqualValues(t, issuer, crypto.Keccak256Hash(point[:]))

	// Every serial of the list is refused.
	list, err := x509.ParseRevocationList(c.PCKCRL)
	require.NoError(t, err)
	for _, entry := range list.RevokedCertificateEntries {
		_, why := d.standing(e, issuer, entry.SerialNumber)
		require.Equal(t, &collateralstore.CollateralStoreCertificateRevoked{Issuer: issuer, Serial: entry.SerialNumber}, why)
	}
}

func TestEveryRealBundleStandsOnChainAsIntelSignedIt(t *testing.T) {
	bundles := realBundles(t)
	for _, rules := range []string{chain.Osaka, chain.Cancun} { // with and without a precompiled contract for P-256
		s := newStoreChain(t, chain.Config{Rules: rules})
		for name, c := range bundles {
			t.Run(rules+"/"+name, func(t *testing.T) {
				s.t = t
				d := s.store(nil)
				require.Len(t, d.publish(c), 6)
				d.standsAs(t, dcap.NewVerifier(), c)
				require.Empty(t, d.publish(c), "nothing is published twice")
			})
			s.t = t
		}
	}
}

func TestTheDevelopmentVendorsBundlesStandOnChain(t *testing.T) {
	now := time.Date(2026, 3, 1, 12, 0, 0, 0, time.UTC)
	vendor, err := tee.New(chain.ID, tee.WithClock(func() time.Time { return now }))
	require.NoError(t, err)
	v, err := dcap.NewVerifierFor(vendor.Root())
	require.NoError(t, err)
	s := newStoreChain(t, chain.Config{})
	d, intels := s.store(vendor.Root().PublicKey.(*ecdsa.PublicKey)), s.store(nil)

	for _, ca := range []string{tee.PlatformCA, tee.ProcessorCA} {
		platform, err := vendor.Platform(tee.PlatformConfig{CA: ca})
		require.NoError(t, err)
		for _, kind := range []tee.TEE{tee.SGX, tee.TDX} {
			now = now.Add(time.Hour)
			c, err := dcap.ParseCollateral(platform.Collateral(kind))
			require.NoError(t, err)
			require.NotEmpty(t, d.publish(c))
			d.standsAs(t, v, c)
			require.Empty(t, d.publish(c))

			// Under Intel's root nothing of it counts.
			calls, err := onchain.Publications(t.Context(), intels, c)
			require.NoError(t, err)
			for _, call := range calls {
				require.NotNil(t, intels.refusal(call.Data), call.Purpose)
			}
		}
	}
}
