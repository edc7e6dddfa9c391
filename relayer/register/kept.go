package register

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/veritee/veritee/relayer/workers"
	"github.com/veritee/veritee/zkverifier/collateral"
	"github.com/veritee/veritee/zkverifier/dcap"
)

// A Statement is a quote that was judged, and what it was judged by.
type Statement struct {
	Raw    []byte
	Quote  *dcap.Quote
	Bundle *collateral.Bundle
	At     time.Time // of the block that it names
}

// Proofs take minutes, and a restart in between isn't to have another quote made, of which a proof would have to begin anew: what is being
// proven is kept in a file, until it is registered, or its block is too old.
const (
	keptFormat = "veritee/register/quote/1"

	// keptBlocks is for how many blocks a quote is kept. The registry remembers hashes of 256 blocks, some of which are to be left.
	keptBlocks = 192

	maxKept = 4 << 20
)

type kept struct {
	Format      string           `json:"format"`
	BlockNumber uint64           `json:"blockNumber"`
	BlockHash   common.Hash      `json:"blockHash"`
	Quote       hexutil.Bytes    `json:"quote"`
	Collateral  *dcap.Collateral `json:"collateral"`
}

func (r *Registrar) keptFile(of workers.Attestable) string {
	return filepath.Join(r.State, fmt.Sprintf("quote-%d-%x-%x.json", r.chainID, of.App, of.Instance))
}

// resume finds the quote of an instance that an earlier try, or process, was about to have proven. It is judged like a new one.
func (r *Registrar) resume(ctx context.Context, of workers.Attestable, newest *types.Header) (*Statement, *types.Header) {
	if r.State == "" {
		return nil, nil
	}
	k, err := readKept(r.keptFile(of))
	if err != nil {
		r.log.Debug("no quote is kept", "worker", of.Worker, "err", err)
		return nil, nil
	}
	s, block, err := r.revive(ctx, k, of, newest)
	if err != nil {
		r.log.Info("a quote that was kept is of no use any more", "worker", of.Worker, "instance", of.Instance, "err", err)
		r.discard(of)
		return nil, nil
	}
	r.log.Info("a quote is taken up again", "worker", of.Worker, "instance", of.Instance, "block", k.BlockNumber)
	return s, block
}

func (r *Registrar) revive(ctx context.Context, k kept, of workers.Attestable, newest *types.Header) (*Statement, *types.Header, error) {
	if number := newest.Number.Uint64(); k.BlockNumber+keptBlocks < number || k.BlockNumber > number {
		return nil, nil, fmt.Errorf("its block %d is too old at %d", k.BlockNumber, number)
	}
	block, err := r.Chain.HeaderByNumber(ctx, k.BlockNumber)
	if err != nil {
		return nil, nil, err
	}
	if block.Hash() != k.BlockHash {
		return nil, nil, fmt.Errorf("its block %d was dropped by a re-org", k.BlockNumber)
	}
	quote, err := dcap.ParseQuote(k.Quote)
	if err != nil {
		return nil, nil, err
	}
	bundle, err := collateral.Endorse(r.Verifier, k.Collateral)
	if err != nil {
		return nil, nil, err
	}
	if err := r.judge(quote, bundle, of, block); err != nil {
		return nil, nil, err
	}
	return &Statement{k.Quote, quote, bundle, time.Unix(int64(block.Time), 0)}, block, nil
}

// keep remembers a quote. One that can't be kept is used all the same.
func (r *Registrar) keep(of workers.Attestable, s *Statement, block *types.Header) {
	if r.State == "" {
		return
	}
	content, err := json.Marshal(kept{keptFormat, block.Number.Uint64(), block.Hash(), s.Raw, s.Bundle.Collateral})
	if err == nil {
		err = replace(r.keptFile(of), content)
	}
	if err != nil {
		r.log.Warn("a quote can't be kept: after a restart its proof begins anew; see that attestation.prover.state can be written", "err", err)
	}
}

func (r *Registrar) discard(of workers.Attestable) {
	if r.State == "" {
		return
	}
	if err := os.Remove(r.keptFile(of)); err != nil && !errors.Is(err, fs.ErrNotExist) {
		r.log.Warn("a quote that is of no use can't be removed", "err", err)
	}
}

func readKept(path string) (k kept, err error) {
	info, err := os.Stat(path)
	if err != nil {
		return k, err
	}
	if info.Size() > maxKept {
		return k, fmt.Errorf("%s has more than %d bytes", path, maxKept)
	}
	content, err := os.ReadFile(path)
	if err != nil {
		return k, err
	}
	if err := json.Unmarshal(content, &k); err != nil || k.Format != keptFormat || k.Collateral == nil {
		return k, fmt.Errorf("%s isn't a quote that was kept", path)
	}
	return k, nil
}

// replace writes a file as a whole: whoever is interrupted leaves the old one.
func replace(path string, content []byte) error {
	file, err := os.CreateTemp(filepath.Dir(path), ".quote-*")
	if err != nil {
		return err
	}
	_, err = file.Write(content)
	if err = errors.Join(err, file.Sync(), file.Close()); err == nil {
		err = os.Rename(file.Name(), path)
	}
	if err != nil {
		return errors.Join(err, os.Remove(file.Name()))
	}
	return nil
}
