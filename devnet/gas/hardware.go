package main

import (
	"crypto/ecdsa"
	"fmt"
	"os"
	"path/filepath"
	"time"

	"github.com/veritee/veritee/devnet/chain"
	"github.com/veritee/veritee/devnet/tee"
	"github.com/veritee/veritee/internal/realdata"
	"github.com/veritee/veritee/protocol/typed"
	"github.com/veritee/veritee/zkverifier/dcap"
)

// hardware is a machine that vouches for what runs on it, with the collateral that judges it.
type hardware struct {
	name      string
	start     uint64           // a time within the collateral's windows; the chain begins then
	root      *ecdsa.PublicKey // whom the collateral store trusts; nil for Intel's
	bundle    *dcap.Collateral
	selection typed.Selection // of the registers that name its code

	// quote is evidence over the report data. What isn't simulated has one quote, over whatever it is over.
	quote func(data [64]byte) ([]byte, error)

	// expected is what a quote that nobody here made is over; nil: it is over what was asked for.
	expected *[64]byte
}

// simulated is devnet's hardware: a platform that is UpToDate.
func simulated(kind tee.Kind) (*hardware, error) { return simulatedOn(kind, "gas") }

// simulatedOn is a machine of this name. The same collateral judges all of one kind.
func simulatedOn(kind tee.Kind, name string) (*hardware, error) {
	const start = 1_750_000_000
	vendor, err := tee.New(chain.ID, tee.WithClock(func() time.Time { return time.Unix(start, 0) }))
	if err != nil {
		return nil, err
	}
	platform, err := vendor.Platform(tee.PlatformConfig{Name: name})
	if err != nil {
		return nil, err
	}
	bundle, err := dcap.ParseCollateral(platform.Collateral(kind.TEE()))
	if err != nil {
		return nil, err
	}
	return &hardware{
		name:      "simulated " + kind.String(),
		start:     start,
		root:      vendor.Root().PublicKey.(*ecdsa.PublicKey),
		bundle:    bundle,
		selection: selectionOf(dcap.TEE(kind.TEE())),
		quote:     func(data [64]byte) ([]byte, error) { return platform.Quote(kind, data) },
	}, nil
}

// The real evidence that is measured, by its names in the folder of real data, and a time when its collateral holds.
var (
	realTDX = evidence{tee.TDX, "fb_gcp-tdx-1782809233226668671.bin", "fb_gcp-tdx-collateral-1782809233226668671.json", 1_783_000_000}
	realSGX = evidence{tee.SGX, "ata_sample_quotes_0.bin", "ata_0825_sgx_00606a000000.json", 1_756_000_000}
)

type evidence struct {
	kind          tee.TEE
	quote, bundle string
	start         uint64
}

// genuine is the hardware that real evidence is of.
func genuine(e evidence) (*hardware, error) {
	folder, _ := realdata.Folder()
	quote, err := os.ReadFile(filepath.Join(folder, "dcap", "quotes", e.quote))
	if err != nil {
		return nil, err
	}
	raw, err := os.ReadFile(filepath.Join(folder, "dcap", "collateral", e.bundle))
	if err != nil {
		return nil, err
	}
	bundle, err := dcap.ParseCollateral(raw)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", e.bundle, err)
	}
	parsed, err := dcap.ParseQuote(quote)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", e.quote, err)
	}
	data := [64]byte(parsed.ReportData())
	return &hardware{
		name:      "real " + e.quote,
		start:     e.start,
		bundle:    bundle,
		selection: selectionOf(parsed.Header.TEE),
		quote:     func([64]byte) ([]byte, error) { return quote, nil },
		expected:  &data,
	}, nil
}

func selectionOf(kind dcap.TEE) typed.Selection {
	if kind == dcap.SGX {
		return typed.SelectEnclave
	}
	return typed.SelectTD
}
