package main

import (
	"context"
	"crypto/x509"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/urfave/cli/v3"

	"github.com/veritee/veritee/internal/deployment"
	"github.com/veritee/veritee/internal/onchain"
	"github.com/veritee/veritee/protocol/typed"
	"github.com/veritee/veritee/zkverifier/collateral"
	"github.com/veritee/veritee/zkverifier/dcap"
	stripped "github.com/veritee/veritee/zkverifier/onchain"
)

// auditQuote judges a quote again.
func (s *site) auditQuote(ctx context.Context, cmd *cli.Command, c *onchain.Contracts, file *deployment.File, evidence []byte, block *types.Header) (typed.VerifiedReport, error) {
	var none typed.VerifiedReport
	e, err := stripped.Parse(evidence)
	if err != nil {
		return none, err
	}
	verifier, err := verifierOf(file)
	if err != nil {
		return none, err
	}
	q, judging, err := s.auditCollateral(ctx, cmd, c, file, verifier, e, block)
	if err != nil {
		return none, err
	}
	r, err := verifier.VerifyWith(q, judging, time.Unix(int64(block.Time), 0))
	if err != nil {
		return none, err
	}
	v := stripped.ReportOf(r)
	return typed.VerifiedReport{
		TEE: v.TEE, BodyType: v.BodyType, Status: uint8(v.Status), PlatformStatus: uint8(v.PlatformStatus), Evaluation: uint16(v.Evaluation),
		LevelDate: v.LevelDate, NotBefore: v.NotBefore, NotAfter: v.NotAfter, FMSPC: v.FMSPC, Platform: v.Platform, Body: v.Body, Advisories: v.Advisories,
	}, nil
}

// auditCollateral is the whole quote, and what the store had to judge it by then, or what is named.
func (s *site) auditCollateral(
	ctx context.Context, cmd *cli.Command, c *onchain.Contracts, file *deployment.File, verifier *dcap.Verifier, e *stripped.Evidence, block *types.Header,
) (*dcap.Quote, *dcap.Collateral, error) {
	if path := cmd.String("collateral"); path != "" {
		return collateralOfFiles(verifier, path, e, time.Unix(int64(block.Time), 0))
	}
	root := dcap.IntelRoot()
	if len(file.Parameters.Root) > 0 {
		var err error
		if root, err = x509.ParseCertificate(file.Parameters.Root); err != nil {
			return nil, nil, fmt.Errorf("developmentRoot of the deployment: %w", err)
		}
	}
	store := file.Contract(deployment.Store)
	if store == nil {
		return nil, nil, errors.New("the deployment has no collateral store; name collateral by --collateral")
	}
	archive, err := c.Archive(ctx, store.Address, store.Block, block.Number.Uint64(), func(ctx context.Context, hash common.Hash) (*types.Transaction, error) {
		tx, _, err := s.client.TransactionByHash(ctx, hash)
		return tx, err
	})
	if err != nil {
		return nil, nil, err
	}
	issuer := common.Hash(e.Issuer)
	q, err := e.Quote(archive.Chain(root, issuer))
	if err != nil {
		return nil, nil, fmt.Errorf("%w; name collateral by --collateral", err)
	}
	platform, err := q.Platform()
	if err != nil {
		return nil, nil, err
	}
	found, err := archive.Bundle(root, issuer, uint8(q.Header.TEE), platform.FMSPC, e.Evaluation, e.QEEvaluation)
	if err != nil {
		return nil, nil, fmt.Errorf("%w; name collateral by --collateral", err)
	}
	return q, found, nil
}

// collateralOfFiles finds the bundle that is of the quote's issuer, and of its kind of machine.
func collateralOfFiles(verifier *dcap.Verifier, path string, e *stripped.Evidence, at time.Time) (*dcap.Quote, *dcap.Collateral, error) {
	pool, err := collateral.Open(verifier, path)
	if err != nil {
		return nil, nil, err
	}
	for _, entry := range pool.Entries {
		q, err := e.Quote(entry.Collateral.PCKCRLIssuerChain)
		if err != nil {
			continue // of another issuer
		}
		about, err := collateral.SubjectOf(q)
		if err != nil {
			return nil, nil, err
		}
		found, err := pool.Find(about, at)
		if err != nil {
			return nil, nil, err
		}
		return q, found.Collateral, nil
	}
	return nil, nil, fmt.Errorf("%s has no collateral of the quote's PCK issuer", path)
}
