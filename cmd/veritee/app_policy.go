package main

import (
	"context"
	"errors"
	"fmt"
	"math"
	"os"
	"strconv"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/urfave/cli/v3"

	"github.com/veritee/veritee/bindings/appauth"
	"github.com/veritee/veritee/internal/onchain"
	"github.com/veritee/veritee/internal/transact"
	"github.com/veritee/veritee/internal/usage"
	"github.com/veritee/veritee/relayer/config"
	"github.com/veritee/veritee/zkverifier/dcap"
)

// termFlags are the terms of an app. Their defaults count where an app is made; a policy that is set keeps what isn't named.
func termFlags() []cli.Flag {
	return []cli.Flag{
		&cli.StringFlag{Name: "policy", Usage: "`FILE`, YAML or JSON, with any of the flags below by their names; a flag goes before the file"},
		&cli.StringSliceFlag{Name: "tee", DefaultText: "sgx,tdx", Usage: "kinds of TEE: `sgx|tdx`, again for both"},
		&cli.StringSliceFlag{Name: "accept", DefaultText: "UpToDate", Usage: "`STATUS` of the TCB that is accepted at any age, again for more; never Revoked or NoMatchingLevel"},
		&cli.DurationFlag{Name: "grace", DefaultText: "0s", Usage: "accept OutOfDate for so long after its level's date"},
		&cli.DurationFlag{Name: "lease", DefaultText: "168h", Usage: "the longest that an instance may act by one quote"},
		&cli.DurationFlag{Name: "delay", DefaultText: "0s", Usage: "so long after its entry an instance may act, unless it is confirmed: time for a guardian to look"},
		&cli.UintFlag{Name: "min-evaluation", DefaultText: "0", Usage: "the smallest TCB evaluation `NUMBER`"},
		&cli.StringSliceFlag{Name: "deny", Usage: "refuse evidence to which this `ADVISORY` applies, such as INTEL-SA-00615, again for more"},
	}
}

// policyFile has the flags by their names, as text.
type policyFile struct {
	TEE           []string `yaml:"tee"`
	Accept        []string `yaml:"accept"`
	Grace         string   `yaml:"grace"`
	Lease         string   `yaml:"lease"`
	Delay         string   `yaml:"delay"`
	MinEvaluation string   `yaml:"min-evaluation"`
	Deny          []string `yaml:"deny"`
	Guardian      string   `yaml:"guardian"`
}

// readPolicy sets the flags that a file has and the command line hasn't.
func readPolicy(cmd *cli.Command) error {
	path := cmd.String("policy")
	if path == "" {
		return nil
	}
	content, err := os.ReadFile(path)
	if err != nil {
		return fmt.Errorf("--policy: %w", err)
	}
	var f policyFile
	if err := config.Decode(content, &f); err != nil {
		return fmt.Errorf("--policy %s:\n%w", path, err)
	}
	return setUnset(cmd, "--policy "+path, map[string]string{
		"tee": strings.Join(f.TEE, ","), "accept": strings.Join(f.Accept, ","), "grace": f.Grace, "lease": f.Lease, "delay": f.Delay,
		"min-evaluation": f.MinEvaluation, "deny": strings.Join(f.Deny, ","), "guardian": f.Guardian,
	})
}

// defaultTerms accept what has nothing left to mend.
func defaultTerms() appauth.IAppAuthTerms {
	return appauth.IAppAuthTerms{Tees: 3, Statuses: 1 << dcap.UpToDate, Lease: 7 * 24 * 3600}
}

// terms are those of before with what was given.
func terms(cmd *cli.Command, t appauth.IAppAuthTerms) (appauth.IAppAuthTerms, error) {
	var wrong []error
	if cmd.IsSet("tee") {
		t.Tees = 0
		for _, name := range cmd.StringSlice("tee") {
			bit, known := map[string]uint8{"sgx": 1, "tdx": 2}[strings.ToLower(name)]
			if !known {
				wrong = append(wrong, fmt.Errorf("--tee: %q is neither sgx nor tdx", name))
			}
			t.Tees |= bit
		}
	}
	if cmd.IsSet("accept") {
		t.Statuses = 0
		for _, name := range cmd.StringSlice("accept") {
			var status dcap.Status
			err := status.UnmarshalText([]byte(name))
			if err == nil && (status == dcap.Revoked || status == dcap.NoMatchingLevel) {
				err = fmt.Errorf("%v can't be accepted", status)
			}
			if err != nil {
				wrong = append(wrong, fmt.Errorf("--accept: %w", err))
				continue
			}
			t.Statuses |= 1 << status
		}
	}
	for name, target := range map[string]*uint32{"grace": &t.Grace, "lease": &t.Lease, "delay": &t.Delay} {
		if !cmd.IsSet(name) {
			continue
		}
		d := cmd.Duration(name)
		if d < 0 || d%time.Second != 0 || d/time.Second > math.MaxUint32 || name == "lease" && d == 0 {
			wrong = append(wrong, fmt.Errorf("--%s: %v isn't whole seconds that a policy can hold", name, d))
		}
		*target = uint32(d / time.Second)
	}
	if cmd.IsSet("min-evaluation") {
		number := cmd.Uint("min-evaluation")
		if number > math.MaxUint16 {
			wrong = append(wrong, fmt.Errorf("--min-evaluation: %d is more than 65535", number))
		}
		t.MinEvaluation = uint16(number)
	}
	return t, errors.Join(wrong...)
}

// advisory is the number on chain of an advisory's id: INTEL-SA-00615 is 615, and any other id the beginning of its hash.
func advisory(id string) (uint32, error) {
	if digits, intel := strings.CutPrefix(strings.ToUpper(id), "INTEL-SA-"); intel {
		number, err := strconv.ParseUint(digits, 10, 31)
		if err == nil && len(digits) == 5 {
			return uint32(number), nil
		}
	}
	if id == "" {
		return 0, errors.New("an advisory without an id")
	}
	hash := crypto.Keccak256([]byte(id))
	return uint32(hash[0])<<24 | uint32(hash[1])<<16 | uint32(hash[2])<<8 | uint32(hash[3]) | 1<<31, nil
}

func advisories(cmd *cli.Command, flag string, deny bool, app common.Address) ([]transact.Call, error) {
	var calls []transact.Call
	for _, id := range cmd.StringSlice(flag) {
		number, err := advisory(strings.TrimSpace(id))
		if err != nil {
			return nil, fmt.Errorf("--%s: %w", flag, err)
		}
		calls = append(calls, transact.Call{Purpose: flag + " " + id, To: app, Data: onchain.DenyAdvisory(number, deny)})
	}
	return calls, nil
}

func appPolicyCommand() *cli.Command {
	return &cli.Command{
		Name: "policy", Usage: "change an app's terms",
		Commands: []*cli.Command{{
			Name:  "set",
			Usage: "change the terms that are named, and keep the others",
			Description: `What widens leaves all instances alive. What narrows (a kind of TEE or a status less, a shorter grace or lease, an advisory denied) ends
all of them in that block: they come back with new evidence, which is asked for at once. A higher minimum evaluation ends those that were
judged by less. --deny adds to what is denied, --undeny takes away.

Only the owner may; --dry-run prints the calldata for a multisig. "veritee app show" prints what holds now.

  veritee app policy set --min-evaluation 20 --rpc https://node.example --key owner.json`,
			Flags: sending(append([]cli.Flag{
				appFlag(),
				&cli.StringSliceFlag{Name: "undeny", Usage: "refuse evidence because of this `ADVISORY` no longer, again for more"},
			}, termFlags()...)...),
			Action: onSite(appPolicySet),
		}},
		Action: usage.UnknownCommand,
	}
}

func appPolicySet(ctx context.Context, cmd *cli.Command, s *site) error {
	if err := noArguments(cmd); err != nil {
		return err
	}
	c, app, err := s.app(ctx, cmd)
	if err != nil {
		return err
	}
	before, err := c.AppTerms(ctx, app)
	if err != nil {
		return err
	}
	if err := readPolicy(cmd); err != nil {
		return err
	}
	after, err := terms(cmd, before)
	if err != nil {
		return err
	}
	calls, err := advisories(cmd, "deny", true, app)
	if err != nil {
		return err
	}
	undone, err := advisories(cmd, "undeny", false, app)
	if err != nil {
		return err
	}
	calls = append(calls, undone...)
	if after != before {
		calls = append(calls, transact.Call{Purpose: "set the terms", To: app, Data: onchain.SetTerms(after)})
	}
	if len(calls) == 0 {
		_, err := fmt.Fprintf(cmd.Root().Writer, "nothing to send: app %v has these terms\n", app)
		return err
	}
	receipts, err := s.perform(ctx, cmd, calls...)
	if err != nil || receipts == nil {
		return err
	}
	now, err := c.App(ctx, app)
	if err != nil {
		return err
	}
	return done(cmd, receipts[len(receipts)-1].TxHash, "app %v is at policy version %d: %v", app, now.Version, now.Terms)
}
