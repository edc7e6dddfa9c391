package main

import (
	"context"
	"crypto/x509"
	"errors"
	"fmt"
	"io"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/urfave/cli/v3"

	"github.com/veritee/veritee/internal/deployment"
	"github.com/veritee/veritee/internal/onchain"
	"github.com/veritee/veritee/internal/transact"
	"github.com/veritee/veritee/zkverifier/collateral"
	"github.com/veritee/veritee/zkverifier/dcap"
	publishing "github.com/veritee/veritee/zkverifier/onchain"
)

func collateralPublishCommand() *cli.Command {
	return &cli.Command{
		Name:      "publish",
		Usage:     "put onto the chain what its collateral store lacks",
		ArgsUsage: "[FILE|DIR]",
		Description: `Instances enter by evidence that is judged by the collateral in the chain's store. Anybody may publish; the store takes what Intel signed, and
nothing that is older than what it has. A relayer publishes what its own workers need by itself.

What is published is read from a file or a folder of them, as "veritee collateral fetch" writes them, or fetched:

  veritee collateral publish collateral/ --rpc https://node.example --key anyone.json
  veritee collateral publish --quote worker.quote --from https://pccs.example --rpc https://node.example --key anyone.json
  veritee collateral publish --tee tdx --fmspc 00806F050000 --ca platform --rpc https://node.example --dry-run

Only what the store lacks is sent: certificates of issuers, revocation lists, TCB info, QE identity, in this order. Then what the store holds is
printed, and until when.

Exits with 0 if the store has all of it, 1 if something isn't signed as it must be, 2 if it couldn't be asked or sent.`,
		Flags: sending(
			&cli.StringFlag{Name: "quote", Usage: "fetch what judges the quote in this `FILE`; - reads standard input"},
			&cli.StringFlag{Name: "fmspc", Usage: "fetch for this kind of platform: 12 hex `DIGITS`"},
			&cli.StringFlag{Name: "ca", Usage: "who issued the PCK certificate: `platform|processor`"},
			&cli.StringFlag{Name: "tee", Usage: "kind of TEE: `sgx|tdx`"},
			&cli.StringSliceFlag{Name: "source", Usage: "`URL` of a PCCS or PCS to fetch from, again for more", Value: []string{collateral.IntelPCS}},
			updateFlag(),
			&cli.Uint32Flag{Name: "evaluation", Usage: "the set with this evaluation `NUMBER` instead", HideDefault: true},
			&cli.StringFlag{Name: "ca-file", Usage: "PEM `FILE` of an authority to trust in TLS besides the system's, for a PCCS of your own"},
			&cli.StringFlag{Name: "root-crl", Usage: "`URL` of the root's revocation list, where a source has none", Value: collateral.IntelRootCRL},
		),
		Action: onSite(collateralPublish),
	}
}

func collateralPublish(ctx context.Context, cmd *cli.Command, s *site) error {
	c, file, _, err := s.deployed(ctx, cmd)
	if err != nil {
		return err
	}
	store := file.Contract(deployment.Store)
	if store == nil {
		return errors.New("the deployment has no collateral store; `veritee deploy` completes it")
	}
	verifier, err := verifierOf(file)
	if err != nil {
		return err
	}
	bundles, err := bundlesToPublish(ctx, cmd, verifier)
	if refused := (*dcap.Error)(nil); errors.As(err, &refused) && ctx.Err() == nil {
		fmt.Fprintf(cmd.Root().ErrWriter, "%v\n", err)
		return errRefused
	} else if err != nil {
		return err
	}

	reader := publishing.StoreReaderFunc(func(ctx context.Context, data []byte) ([]byte, error) {
		return s.client.CallContract(ctx, ethereum.CallMsg{To: &store.Address, Data: data}, nil)
	})
	sent, err := s.publish(ctx, cmd, reader, store.Address, bundles)
	if err != nil || cmd.Bool("dry-run") {
		return err
	}
	documents, err := c.Collateral(ctx, store.Address, store.Block)
	if err != nil {
		return err
	}
	if cmd.Bool("json") {
		return printJSON(cmd, struct {
			Sent  []sentDocument     `json:"sent"`
			Store common.Address     `json:"store"`
			Holds []onchain.Document `json:"holds"`
		}{sent, store.Address, documents})
	}
	head, err := c.Head(ctx)
	if err != nil {
		return err
	}
	out := cmd.Root().Writer
	for _, d := range sent {
		fmt.Fprintf(out, "published  %s\n", d.What)
	}
	if len(sent) == 0 {
		fmt.Fprintln(out, "nothing to send: the store has all of it, or what is newer")
	}
	return printDocuments(out, documents, head.Time)
}

// verifierOf believes the root that a deployment's store believes.
func verifierOf(file *deployment.File) (*dcap.Verifier, error) {
	if len(file.Parameters.Root) == 0 {
		return dcap.NewVerifier(), nil
	}
	certificate, err := x509.ParseCertificate(file.Parameters.Root)
	if err != nil {
		return nil, fmt.Errorf("developmentRoot of the deployment: %w", err)
	}
	return dcap.NewVerifierFor(certificate)
}

// bundlesToPublish are those of the files that are named, or one that is fetched. Each is signed to the root.
func bundlesToPublish(ctx context.Context, cmd *cli.Command, verifier *dcap.Verifier) ([]*collateral.Bundle, error) {
	if !cmd.Args().Present() {
		about, err := collateralSubject(cmd)
		if err != nil {
			return nil, fmt.Errorf("%w; or a FILE or folder with collateral", err)
		}
		client, err := collateral.New(collateral.Options{
			Verifier: verifier, Sources: cmd.StringSlice("source"), RootCRL: cmd.String("root-crl"), CAFile: cmd.String("ca-file"),
			Progress: stepPrinter(cmd.Root().ErrWriter),
		})
		if err != nil {
			return nil, err
		}
		answer, err := client.Fetch(ctx, about)
		if err != nil {
			return nil, err
		}
		return []*collateral.Bundle{answer.Bundle}, nil
	}

	path, err := oneArgument(cmd, "a file, or a folder of them")
	if err != nil {
		return nil, err
	}
	for _, name := range []string{"quote", "fmspc", "ca", "tee", "source"} {
		if cmd.IsSet(name) {
			return nil, fmt.Errorf("%s is read as it is, so --%s says nothing; leave out one of them", path, name)
		}
	}
	pool, err := collateral.Open(verifier, path)
	if err != nil {
		return nil, err
	}
	for _, skipped := range pool.Skipped {
		fmt.Fprintf(cmd.Root().ErrWriter, "%s is left out: %v\n", skipped.Path, skipped.Err)
	}
	bundles := make([]*collateral.Bundle, 0, len(pool.Entries))
	for _, entry := range pool.Entries {
		bundles = append(bundles, entry.Bundle)
	}
	if len(bundles) == 0 {
		return nil, fmt.Errorf("%[1]s holds no collateral; 'veritee collateral fetch --quote QUOTE --out %[1]s' puts some there", path)
	}
	return bundles, nil
}

// A sentDocument is a publication that was mined.
type sentDocument struct {
	What        string      `json:"what"`
	Transaction common.Hash `json:"transaction"`
	GasUsed     uint64      `json:"gasUsed"`
}

// publish sends what the store lacks, or prints it with --dry-run.
func (s *site) publish(ctx context.Context, cmd *cli.Command, reader publishing.StoreReader, store common.Address, bundles []*collateral.Bundle) ([]sentDocument, error) {
	sent := []sentDocument{}
	var dry []transact.Call
	told := make(map[string]bool) // with --dry-run the store doesn't change, and two bundles may lack the same
	for _, bundle := range bundles {
		publications, err := publishing.Publications(ctx, reader, bundle.Collateral)
		if err != nil {
			return nil, err
		}
		for _, p := range publications {
			call := transact.Call{Purpose: "publish " + p.Purpose, To: store, Data: p.Data}
			if cmd.Bool("dry-run") {
				if !told[string(p.Data)] {
					dry = append(dry, call)
				}
				told[string(p.Data)] = true
				continue
			}
			receipts, err := s.perform(ctx, cmd, call)
			if err != nil {
				return nil, err
			}
			sent = append(sent, sentDocument{p.Purpose, receipts[0].TxHash, receipts[0].GasUsed})
		}
	}
	if !cmd.Bool("dry-run") {
		return sent, nil
	}
	if len(dry) == 0 && !cmd.Bool("json") {
		_, err := fmt.Fprintln(cmd.Root().Writer, "nothing to send: the store has all of it, or what is newer")
		return nil, err
	}
	return nil, s.show(ctx, cmd, dry)
}

// printDocuments prints what a store holds, what ends first first.
func printDocuments(out io.Writer, documents []onchain.Document, now uint64) error {
	rows := make([][]string, 0, len(documents))
	for _, d := range documents {
		number := "-"
		if d.Evaluation != 0 {
			number = fmt.Sprint(d.Evaluation)
		}
		rows = append(rows, []string{d.Part, dash(d.About), number, day(d.From), day(d.Until), left(now, d.Until)})
	}
	return table(out, "holds\tabout\tevaluation\tof\tuntil\tleft", rows)
}

func day(unix uint64) string {
	return strings.TrimSuffix(time.Unix(int64(unix), 0).UTC().Format(time.RFC3339), "T00:00:00Z")
}
