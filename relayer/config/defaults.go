package config

import (
	"fmt"
	"math/big"
	"strconv"
	"time"

	"github.com/ethereum/go-ethereum/params"
)

// MaxTransactionGas is the most that a transaction may use under EIP-7825.
const MaxTransactionGas = params.MaxTxGas

// Defaults is a configuration with every default and nothing else: no chain, no worker, no database.
func Defaults() Config {
	return Config{
		Listen:     "127.0.0.1:9750",
		Log:        Log{Level: "info", Format: "json"},
		Answers:    Answers{ValidFor: 30 * time.Minute, Audit: 0.01},
		Retries:    Retries{First: 200 * time.Millisecond, Longest: 15 * time.Second},
		Retention:  Retention{Requests: 30 * 24 * time.Hour, Transactions: 90 * 24 * time.Hour},
		Leadership: Leadership{TTL: 10 * time.Second},
		Drain:      10 * time.Second,
	}
}

// DefaultChain is a chain with every default.
func DefaultChain() Chain {
	return Chain{
		Poll:         500 * time.Millisecond,
		Timeout:      10 * time.Second,
		Finality:     Finality{Tag: true},
		ChunkBlocks:  500,
		RescanDepths: []uint64{2, 12},
		LowBalance:   milliEther(50),
		Fees:         Fees{MaxFeePerGas: gwei(60), MinTip: Wei(big.NewInt(params.GWei / 10)), MaxTip: gwei(3)},
		Spending:     Spending{PerRequest: milliEther(1_000), PerHour: milliEther(5_000), PerDay: milliEther(20_000)},
		Attestation:  Attestation{Publish: true, Ahead: 7 * 24 * time.Hour, Prover: Prover{Deadline: 10 * time.Minute}},
		Proofs:       Proofs{Workers: 2, ValidFor: 6 * time.Hour, MaxGas: 1_000_000, Confirmations: 2},
		Keys:         Keys{Epochs: 8, MaxGas: 2_000_000, Late: 2 * time.Minute},
		Settle: Settle{
			// A callback of the most that the contract allows, 15,000,000, must fit.
			MaxItems: 100, MaxGas: 16_000_000, MaxBytes: 120_000, MaxAge: 200 * time.Millisecond, MaxFlight: 8,
		},
	}
}

// DefaultWorker is a worker with every default.
func DefaultWorker() Worker { return Worker{Timeout: 5 * time.Second} }

// A defaulter is filled before its keys are read.
type defaulter interface{ setDefaults() }

func (c *Config) setDefaults() { *c = Defaults() }
func (c *Chain) setDefaults()  { *c = DefaultChain() }
func (w *Worker) setDefaults() { *w = DefaultWorker() }

func gwei(n int64) Amount { return Wei(new(big.Int).Mul(big.NewInt(n), big.NewInt(params.GWei))) }

func milliEther(n int64) Amount {
	return Wei(new(big.Int).Mul(big.NewInt(n), big.NewInt(params.Ether/1000)))
}

func number(n uint64) string { return strconv.FormatUint(n, 10) }

// deploymentFile is where `veritee deploy` writes by itself.
func deploymentFile(chainID uint64) string { return fmt.Sprintf("deployments/%d.json", chainID) }
