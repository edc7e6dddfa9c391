package main

import (
	"bytes"
	"context"
	"crypto/x509"
	"encoding/pem"
	"errors"
	"fmt"
	"os"
	"strings"
	"time"

	"github.com/urfave/cli/v3"

	"github.com/veritee/veritee/internal/usage"
	"github.com/veritee/veritee/zkverifier/collateral"
	"github.com/veritee/veritee/zkverifier/dcap"
	"github.com/veritee/veritee/zkverifier/policy"
)

func quoteCommand() *cli.Command {
	return &cli.Command{
		Name:     "quote",
		Usage:    "look at a quote, and say whether it is genuine and acceptable",
		Commands: []*cli.Command{quoteShowCommand(), quoteVerifyCommand()},
		Action:   usage.UnknownCommand,
	}
}

func quoteShowCommand() *cli.Command {
	return &cli.Command{
		Name:      "show",
		Usage:     "print what a quote says, without believing it",
		ArgsUsage: "FILE",
		Description: `FILE holds a quote, SGX version 3 or TDX version 4 or 5: its bytes, hexadecimal digits, base64, or an agent's answer in JSON with
a member quote; - reads standard input. Prints the platform, what was measured, which bits of the attributes are set, and what the
report data claims to be for. Nothing of it is checked: 'veritee quote verify' does that. Asks nobody.

Exits with 0 if it could be read, 1 if it is no quote, 2 if there is no such file.`,
		Flags: []cli.Flag{jsonFlag()},
		Action: func(_ context.Context, cmd *cli.Command) error {
			raw, err := quoteArgument(cmd)
			if err != nil {
				return err
			}
			view := new(quoteView)
			q, err := dcap.ReadQuote(raw)
			if err == nil {
				view.describe(q)
			}
			return view.finish(cmd, err)
		},
	}
}

func quoteVerifyCommand() *cli.Command {
	return &cli.Command{
		Name:      "verify",
		Usage:     "check a quote against its platform's collateral, and ask the policy",
		ArgsUsage: "FILE",
		Description: `Follows every signature from the quote to Intel's root, matches platform, module and quoting enclave to their TCB levels, and
then asks the policy whether the result is acceptable. docs/attestation.md says what is checked, in which order, and what to do about
each status and each refusal.

  veritee quote verify worker.quote --collateral collateral/            a folder: what fits the platform is taken
  veritee quote verify worker.quote --collateral bundle.json --at 1782820800
  veritee quote verify worker.quote                                     asks Intel's service, or --from

The default policy accepts UpToDate alone, no debug mode, no service TD, and any measurement. --accept names other statuses;
--policy takes everything else from a file.

--json prints one object. status is there whenever the signatures hold, even where the policy refuses; error names the check, what was
found and what is wanted.

Exits with 0 if the quote is genuine and the policy accepts it, 1 if it is refused, 2 if the question couldn't be asked.`,
		Flags: []cli.Flag{
			&cli.StringFlag{Name: "collateral", Usage: "`FILE|DIR` with collateral; none: it is fetched"},
			atFlag(),
			&cli.StringSliceFlag{Name: "accept", Usage: "`STATUS` to accept besides UpToDate, again for more"},
			&cli.StringFlag{Name: "policy", Usage: "`FILE` with a policy in JSON, instead of the default"},
			&cli.StringSliceFlag{Name: "from", Usage: "`URL` of a PCCS or PCS to fetch collateral from, again for more", Value: []string{collateral.IntelPCS}},
			updateFlag(),
			&cli.StringFlag{Name: "ca-file", Usage: "PEM `FILE` of an authority to trust in TLS besides the system's"},
			&cli.StringFlag{Name: "root", Usage: "PEM `FILE` of another root than Intel's, such as a development network's; what comes out isn't Intel's word"},
			jsonFlag(),
		},
		Action: quoteVerify,
	}
}

// checkCollateral stands before the verifier's own checks: there is nothing to verify with.
const checkCollateral dcap.Check = "collateral"

func quoteVerify(ctx context.Context, cmd *cli.Command) error {
	at, err := parseAt(cmd)
	if err != nil {
		return err
	}
	accepted, err := quotePolicy(cmd)
	if err != nil {
		return err
	}
	verifier, err := quoteVerifier(cmd)
	if err != nil {
		return err
	}
	if path := cmd.String("collateral"); path != "" {
		for _, name := range []string{"from", "update", "ca-file"} {
			if cmd.IsSet(name) {
				return fmt.Errorf("--collateral asks nobody, so --%s says nothing; leave out one of them", name)
			}
		}
		if _, err := os.Stat(path); err != nil {
			return fmt.Errorf("--collateral: %w", err)
		}
	}
	raw, err := quoteArgument(cmd)
	if err != nil {
		return err
	}

	view := &quoteView{verified: true, At: &at, Root: cmd.String("root"), Policy: policyName(cmd), file: cmd.Args().First(), policyFile: cmd.String("policy")}
	q, err := dcap.ReadQuote(raw)
	if err != nil {
		return view.finish(cmd, err)
	}
	view.describe(q)
	path, c, err := quoteCollateral(ctx, cmd, verifier, q, at)
	view.Collateral = path
	if err != nil {
		return view.finish(cmd, err)
	}
	report, err := verifier.VerifyWith(q, c, at)
	if err != nil {
		if e, wrong := verifier.Endorse(c); wrong == nil {
			if w, wrong := verifier.Window(q, e); wrong == nil {
				view.window(w)
			}
		}
		return view.finish(cmd, err)
	}
	view.report(report)
	return view.finish(cmd, view.judge(accepted, report, at))
}

func quoteArgument(cmd *cli.Command) ([]byte, error) {
	path, err := oneArgument(cmd, "a file with a quote, or - for standard input")
	if err != nil {
		return nil, err
	}
	return readBounded(cmd, path, 16<<20) // what is too long for a quote, the parser refuses
}

// quoteVerifier believes Intel, unless --root names somebody else.
func quoteVerifier(cmd *cli.Command) (*dcap.Verifier, error) {
	path := cmd.String("root")
	if path == "" {
		return dcap.NewVerifier(), nil
	}
	raw, err := readBounded(cmd, path, 64<<10)
	if err != nil {
		return nil, fmt.Errorf("--root: %w", err)
	}
	block, rest := pem.Decode(raw)
	if block == nil || len(bytes.TrimSpace(rest)) > 0 {
		return nil, fmt.Errorf("--root %s: it must hold one certificate in PEM", path)
	}
	cert, err := x509.ParseCertificate(block.Bytes)
	if err != nil {
		return nil, fmt.Errorf("--root %s: %w", path, err)
	}
	return dcap.NewVerifierFor(cert)
}

// policyName says which policy is asked.
func policyName(cmd *cli.Command) string {
	name := "default"
	if path := cmd.String("policy"); path != "" {
		name = path
	}
	if accept := cmd.StringSlice("accept"); len(accept) > 0 {
		name += ", and " + strings.Join(accept, ", ")
	}
	return name
}

// quotePolicy is the default one with what --accept adds, or that of --policy.
func quotePolicy(cmd *cli.Command) (*policy.Policy, error) {
	p := policy.Default()
	if path := cmd.String("policy"); path != "" {
		raw, err := readBounded(cmd, path, 1<<20)
		if err != nil {
			return nil, fmt.Errorf("--policy: %w", err)
		}
		parsed, err := policy.Parse(raw)
		if err != nil {
			return nil, fmt.Errorf("--policy %s: %w", path, err)
		}
		p = *parsed
	}
	for _, name := range cmd.StringSlice("accept") {
		var s dcap.Status
		if err := s.UnmarshalText([]byte(name)); err != nil {
			return nil, fmt.Errorf("--accept: %w", err)
		}
		p.Statuses |= policy.Of(s)
	}
	if err := p.Check(); err != nil {
		return nil, fmt.Errorf("--accept: %w", err)
	}
	return &p, nil
}

// quoteCollateral finds what judges the quote, and where it came from, or where it should have been. An error that is a [dcap.Error] is a refusal.
func quoteCollateral(ctx context.Context, cmd *cli.Command, v *dcap.Verifier, q *dcap.Quote, at time.Time) (string, *dcap.Collateral, error) {
	path := cmd.String("collateral")
	if info, err := os.Stat(path); err == nil && !info.IsDir() {
		raw, err := readBounded(cmd, path, dcap.MaxCollateralSize)
		if err != nil {
			return "", nil, err
		}
		c, err := dcap.ParseCollateral(raw)
		if err != nil {
			got := err.Error()
			if none := (*dcap.NoBundleError)(nil); errors.As(err, &none) {
				got = none.What
			}
			return path, nil, &dcap.Error{Check: checkCollateral, Got: got + ", in " + path, Want: "a bundle as 'veritee collateral fetch' writes it"}
		}
		return path, c, nil
	}

	about, err := collateral.SubjectOf(q)
	if err != nil {
		return "", nil, err
	}
	if path != "" {
		pool, err := collateral.Open(v, path)
		if err != nil {
			return "", nil, err
		}
		entry, err := pool.Find(about, at)
		if err != nil {
			return path, nil, &dcap.Error{Check: checkCollateral, Got: err.Error(), Want: fmt.Sprintf("a bundle for %s %X, %s CA", about.TEE, about.FMSPC, about.CA)}
		}
		return entry.Path, entry.Collateral, nil
	}

	about.Update = collateral.Update(strings.ToLower(cmd.String("update")))
	if err := about.Check(); err != nil {
		return "", nil, err
	}
	client, err := collateral.New(collateral.Options{
		Verifier: v, Sources: cmd.StringSlice("from"), CAFile: cmd.String("ca-file"), Clock: func() time.Time { return at },
		Progress: stepPrinter(cmd.Root().ErrWriter),
	})
	if err != nil {
		return "", nil, err
	}
	answer, err := client.Fetch(ctx, about)
	var wrong *dcap.Error
	switch {
	case errors.As(err, &wrong):
		return "", nil, wrong
	case err != nil:
		return "", nil, fmt.Errorf("%w\nwithout a network: --collateral FILE|DIR", err)
	}
	return answer.Source, answer.Collateral, nil
}
