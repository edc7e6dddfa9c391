package main

import (
	"bytes"
	"encoding/json"
	"math/big"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
)

// within is a report in which ours is at the limit, and at 1 where there is none.
func within() figures {
	measured := make(figures)
	for _, f := range reported {
		measured[f.name] = float64(max(f.limit, 1))
		if f.like != "" {
			measured[f.like] = measured[f.name] - float64(f.beside)
		}
	}
	return measured
}

func TestFiguresAtTheirLimitsPass(t *testing.T) {
	require.NoError(t, judge(compare(within(), nil), true))
}

func TestFigureOverItsLimitFailsAndIsNamed(t *testing.T) {
	measured := within()
	measured["randomness.fulfil_one"] = 72_000.6
	err := judge(compare(measured, nil), true)
	require.ErrorIs(t, err, errOverLimit)
	require.EqualError(t, err, "randomness.fulfil_one: 72001 gas, over the limit of 72000")
}

func TestMissingFigureFails(t *testing.T) {
	measured := within()
	delete(measured, "randomness.request_first_use")
	require.ErrorContains(t, judge(compare(measured, nil), true), "randomness.request_first_use: not measured")
}

func TestFigureOfRealEvidenceMayBeMissingOnlyWithIt(t *testing.T) {
	measured := within()
	delete(measured, "attestation.register_risc0")
	lines := compare(measured, nil)
	require.NoError(t, judge(lines, false))
	require.ErrorContains(t, judge(lines, true), "attestation.register_risc0: not measured")
	delete(measured, "attestation.register_direct_tdx")
	require.ErrorContains(t, judge(compare(measured, nil), false), "attestation.register_direct_tdx: not measured")
}

func TestQuotedFigureIsMarkedAndGivesWayToAMeasuredOne(t *testing.T) {
	const name = "attestation.register_direct_tdx"
	find := func(lines []line) line {
		for _, line := range lines {
			if line.Name == name {
				return line
			}
		}
		require.Fail(t, "not in the report")
		return line{}
	}
	quoted := find(compare(within(), nil))
	require.Equal(t, 3_998_593, *quoted.Peer)
	require.NotEmpty(t, quoted.Quoted)

	measured := find(compare(within(), figures{name: 7}))
	require.Equal(t, 7, *measured.Peer)
	require.Empty(t, measured.Quoted)

	var out bytes.Buffer
	require.NoError(t, table(compare(within(), nil), &out))
	require.Contains(t, out.String(), "* 3998593")
	require.Contains(t, out.String(), "not measured here")
}

func TestReportIsOneObjectPerLineInTheFileAndOnStandardOutput(t *testing.T) {
	var out bytes.Buffer
	file := filepath.Join(t.TempDir(), "new", "report.jsonl")
	require.NoError(t, write(compare(within(), figures{"randomness.request": 69_000.4}), &out, file))

	written, err := os.ReadFile(file)
	require.NoError(t, err)
	require.Equal(t, out.String(), string(written))

	rows := bytes.Split(bytes.TrimSpace(written), []byte("\n"))
	require.Len(t, rows, len(reported))
	require.JSONEq(t, `{"name":"randomness.request","ours":52000,"peer":69000,"unit":"gas"}`, string(rows[0]))
	for _, row := range rows {
		require.True(t, json.Valid(row))
	}
}

func TestImportsOfEveryFormAreFollowed(t *testing.T) {
	source := `// import "ignored.sol";
import {A, B} from "../A.sol";
import "./B.sol";
import * as C from '@scope/C.sol';
import {
    D
} from "lib/D.sol";
string constant S = "import";
`
	require.Equal(t, []string{"x/A.sol", "x/y/B.sol", "@scope/C.sol", "lib/D.sol"}, imports("x/y/Z.sol", []byte(source)))
}

// The contracts check everything else; this equation they only check modulo the field.
func TestChainlinkProofHasTheInverseThatTheVerifierMultipliesWith(t *testing.T) {
	proof := newChainlinkProver("test").prove(big.NewInt(7))
	p, q := proof.CGammaWitness, proof.SHashWitness

	d := new(big.Int).Sub(q[0], p[0])
	z := new(big.Int).Exp(d, big.NewInt(5), curve.Params().P)
	require.Equal(t, int64(1), z.Mul(z, proof.ZInv).Mod(z, curve.Params().P).Int64())
	require.True(t, curve.IsOnCurve(p[0], p[1]))
	require.True(t, curve.IsOnCurve(q[0], q[1]))
}
