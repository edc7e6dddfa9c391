package main

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/urfave/cli/v3"

	"github.com/veritee/veritee/bindings/vrfcoordinator"
	"github.com/veritee/veritee/enclave/vrf/keyfile"
	"github.com/veritee/veritee/internal/onchain"
	"github.com/veritee/veritee/internal/transact"
	"github.com/veritee/veritee/protocol/ecvrf"
	"github.com/veritee/veritee/protocol/randomness"
)

// Who may announce keys: the same for all commands here.
const keyAdmin = `Only the coordinator's owner or the app of the line may do this. Where the app is a
contract ("veritee app"), its owner sends and the app speaks. --dry-run prints the calldata for a multisig.`

func announceFlags() []cli.Flag {
	return sending(
		&cli.StringFlag{Name: "line", Usage: "`LINE` (default: the only one that the key file names)"},
		&cli.StringFlag{Name: "key-passphrase-file", Usage: "`FILE`, mode 0600, that holds the key file's passphrase (default: " + keyfile.PassphraseVariable + ")"},
	)
}

func vrfKeyRegister() *cli.Command {
	return &cli.Command{
		Name:      "register",
		Usage:     "announce the first key of a line to the coordinator",
		ArgsUsage: "FILE",
		Description: `Proves possession of the key in FILE for this chain and coordinator, and announces it. The first key of a line takes requests at
once; for a successor use rotate. ` + keyAdmin + `

  veritee vrfkey register vrf.json --rpc https://node.example --key owner.json --passphrase-file owner.pass`,
		Flags: announceFlags(),
		Action: onSite(func(ctx context.Context, cmd *cli.Command, s *site) error {
			a, err := s.announcement(ctx, cmd)
			if err != nil {
				return err
			}
			if a.line.Active != (common.Hash{}) {
				return fmt.Errorf("line %v has an active key, %v; `veritee vrfkey rotate` announces its successor", a.line.ID, a.line.Active)
			}
			return s.announce(ctx, cmd, a)
		}),
	}
}

func vrfKeyRotate() *cli.Command {
	return &cli.Command{
		Name:      "rotate",
		Usage:     "announce a line's next key, and make it active when its time has come",
		ArgsUsage: "[FILE]",
		Description: `With the key in FILE not announced yet: announces it. Run it again after the notice, with FILE or with --line alone, which anyone may:
then it becomes active, and the one before retires. That one still answers what is open, so keep its workers running until
nothing is. ` + keyAdmin + `

  veritee vrfkey rotate next.json --config veritee.yaml --key owner.json --passphrase-file owner.pass
  veritee vrfkey rotate --line 0x<line> --config veritee.yaml --key me.json --passphrase-file me.pass`,
		Flags: announceFlags(),
		Action: onSite(func(ctx context.Context, cmd *cli.Command, s *site) error {
			if !cmd.Args().Present() {
				return s.activate(ctx, cmd)
			}
			a, err := s.announcement(ctx, cmd)
			if err != nil {
				return err
			}
			if a.line.Next == a.key.Public().KeyHash() {
				return s.activateLine(ctx, cmd, a.contracts, a.line)
			}
			return s.announce(ctx, cmd, a)
		}),
	}
}

func vrfKeyRetire() *cli.Command {
	return &cli.Command{
		Name:  "retire",
		Usage: "stop new requests of a line",
		Description: `The active key retires: it takes no requests any more and still answers what is open. The line takes requests again once another
key was announced and activated (rotate). ` + keyAdmin,
		Flags: sending(&cli.StringFlag{Name: "line", Usage: "`LINE`", Required: true}),
		Action: onSite(func(ctx context.Context, cmd *cli.Command, s *site) error {
			if err := noArguments(cmd); err != nil {
				return err
			}
			c, line, err := s.line(ctx, cmd)
			if err != nil {
				return err
			}
			if line.Active == (common.Hash{}) {
				return fmt.Errorf("line %v has no active key: it takes no requests already", line.ID)
			}
			call, err := s.asKeyAdmin(ctx, cmd, c, line.ID, transact.Call{Purpose: "retire the key", To: c.Coordinator, Data: c.RetireKey(line.ID)})
			if err != nil {
				return err
			}
			receipts, err := s.perform(ctx, cmd, call)
			if err != nil || receipts == nil {
				return err
			}
			return done(cmd, receipts[0].TxHash, "key %v is retired: line %v takes no new requests", line.Active, line.ID)
		}),
	}
}

func vrfKeyList() *cli.Command {
	return &cli.Command{
		Name:        "list",
		Usage:       "list the coordinator's key lines and the state of their keys",
		Description: "Every key that was ever announced, by its line.",
		Flags:       append(chainFlags(), jsonFlag()),
		Action: onSite(func(ctx context.Context, cmd *cli.Command, s *site) error {
			if err := noArguments(cmd); err != nil {
				return err
			}
			c, err := s.contracts(ctx, cmd)
			if err != nil {
				return err
			}
			lines, err := c.Lines(ctx)
			if err != nil {
				return err
			}
			if cmd.Bool("json") {
				return printJSON(cmd, struct {
					Lines []onchain.Line `json:"keyLines"`
				}{lines})
			}
			var rows [][]string
			for _, line := range lines {
				for _, key := range line.Keys {
					from := ""
					if key.Hash == line.Next {
						from = ", may become active at " + moment(line.NextFrom)
					}
					rows = append(rows, []string{line.ID.Hex(), fmt.Sprint(key.Epoch), key.Hash.Hex(), key.State.String() + from, moment(key.Since)})
				}
			}
			return table(cmd.Root().Writer, "line\tepoch\tkey\tstate\tsince", rows)
		}),
	}
}

// An announcement is a key that is to be a line's.
type announcement struct {
	contracts *onchain.Contracts
	line      onchain.Line
	key       *ecvrf.SecretKey
}

// announcement opens the key file and finds the line that it is for.
func (s *site) announcement(ctx context.Context, cmd *cli.Command) (announcement, error) {
	path, err := oneArgument(cmd, "the key file")
	if err != nil {
		return announcement{}, err
	}
	c, err := s.contracts(ctx, cmd)
	if err != nil {
		return announcement{}, err
	}
	passphrase, err := keyfile.ReadPassphrase(cmd.String("key-passphrase-file"))
	if err != nil {
		return announcement{}, fmt.Errorf("%s: %w", path, err)
	}
	defer passphrase.Wipe()
	key, lines, err := keyfile.OpenVRF(path, passphrase)
	if err != nil {
		return announcement{}, err
	}

	id, err := lineOfFile(cmd, path, lines)
	if err != nil {
		key.Wipe()
		return announcement{}, err
	}
	line, err := c.Line(ctx, id)
	return announcement{c, line, key}, err
}

// lineOfFile is the line that is named, which must be one of the file's: a worker would refuse any other.
func lineOfFile(cmd *cli.Command, path string, lines []common.Hash) (common.Hash, error) {
	if text := cmd.String("line"); text != "" {
		id, err := keyfile.ParseKeyLine(text)
		if err == nil && !slices.Contains(lines, id) {
			err = fmt.Errorf("%s isn't for line %v but for %v: workers would refuse to answer; `veritee vrfkey new --line` makes one that is", path, id, lines)
		}
		return id, err
	}
	if len(lines) != 1 {
		return common.Hash{}, fmt.Errorf("%s is for %d lines, %v; name one by --line", path, len(lines), lines)
	}
	return lines[0], nil
}

// announce proves possession and announces.
func (s *site) announce(ctx context.Context, cmd *cli.Command, a announcement) error {
	defer a.key.Wipe()
	public := a.key.Public()
	possession, _, err := ecvrf.Prove(a.key, a.contracts.Deployment().Possession(a.line.ID, public.KeyHash()), rand.Reader)
	if err != nil {
		return fmt.Errorf("prove possession: %w", err)
	}
	witnesses := make([]*big.Int, len(possession.Witnesses))
	for i, witness := range possession.Witnesses {
		witnesses[i] = witness.Big()
	}
	data := a.contracts.AnnounceKey(a.line.ID, public.X.Big(), public.Parity, vrfcoordinator.ECVRFProof{
		Gx: possession.Gamma.X.Big(), Gy: possession.Gamma.Y.Big(), Wx: possession.W.X.Big(), Wy: possession.W.Y.Big(),
		C: possession.C.Big(), T: possession.T.Big(), Slope: possession.Slope.Big(),
	}, witnesses)

	call, err := s.asKeyAdmin(ctx, cmd, a.contracts, a.line.ID, transact.Call{Purpose: "announce the key", To: a.contracts.Coordinator, Data: data})
	if err != nil {
		return err
	}
	receipts, err := s.perform(ctx, cmd, call)
	if err != nil || receipts == nil {
		return err
	}
	line, err := a.contracts.Line(ctx, a.line.ID)
	if err != nil {
		return err
	}
	if line.Active == public.KeyHash() {
		return done(cmd, receipts[0].TxHash, "key %v is active: line %v takes requests", common.Hash(public.KeyHash()), line.ID)
	}
	return done(cmd, receipts[0].TxHash, "key %v is announced for line %v; from %s on `veritee vrfkey rotate --line %v` makes it active",
		common.Hash(public.KeyHash()), line.ID, moment(line.NextFrom), line.ID)
}

// asKeyAdmin has the app of a line speak where the app is a contract of the sender's, and the sender doesn't govern the coordinator.
func (s *site) asKeyAdmin(ctx context.Context, cmd *cli.Command, c *onchain.Contracts, line common.Hash, call transact.Call) (transact.Call, error) {
	app, _ := randomness.SplitKeyLine(line)
	owner, err := c.AppOwner(ctx, app)
	if errors.Is(err, onchain.ErrNotApp) {
		return call, nil
	} else if err != nil {
		return call, err
	}
	sender, err := s.from(cmd)
	if err != nil {
		return call, err
	}
	governor, _, err := c.Owners(ctx)
	if err != nil || sender == governor || sender != owner {
		return call, err
	}
	return transact.Call{Purpose: call.Purpose + ", by the app", To: app, Data: onchain.Execute(call.To, call.Data)}, nil
}

// line is the key line that --line names.
func (s *site) line(ctx context.Context, cmd *cli.Command) (*onchain.Contracts, onchain.Line, error) {
	if cmd.String("line") == "" {
		return nil, onchain.Line{}, errors.New("name the key file, or the line by --line")
	}
	id, err := keyfile.ParseKeyLine(cmd.String("line"))
	if err != nil {
		return nil, onchain.Line{}, err
	}
	c, err := s.contracts(ctx, cmd)
	if err != nil {
		return nil, onchain.Line{}, err
	}
	line, err := c.Line(ctx, id)
	return c, line, err
}

// activate makes the announced key of --line active.
func (s *site) activate(ctx context.Context, cmd *cli.Command) error {
	c, line, err := s.line(ctx, cmd)
	if err != nil {
		return err
	}
	return s.activateLine(ctx, cmd, c, line)
}

func (s *site) activateLine(ctx context.Context, cmd *cli.Command, c *onchain.Contracts, line onchain.Line) error {
	if line.Next == (common.Hash{}) {
		return fmt.Errorf("line %v has no announced key; `veritee vrfkey rotate FILE` announces one", line.ID)
	}
	head, err := c.Head(ctx)
	if err != nil {
		return fmt.Errorf("head: %w", err)
	}
	if head.Time < line.NextFrom && !cmd.Bool("dry-run") {
		return fmt.Errorf("key %v of line %v was announced, and can be made active from %s on; by the chain's clock it is %s: wait until then",
			line.Next, line.ID, moment(line.NextFrom), moment(head.Time))
	}
	receipts, err := s.perform(ctx, cmd, transact.Call{Purpose: "activate the key", To: c.Coordinator, Data: c.ActivateKey(line.ID)})
	if err != nil || receipts == nil {
		return err
	}
	return done(cmd, receipts[0].TxHash, "key %v is active: line %v gives it to new requests", line.Next, line.ID)
}

// done says what a transaction has done.
func done(cmd *cli.Command, transaction common.Hash, format string, args ...any) error {
	text := fmt.Sprintf(format, args...)
	if cmd.Bool("json") {
		return printJSON(cmd, struct {
			Done        string      `json:"done"`
			Transaction common.Hash `json:"transaction"`
		}{text, transaction})
	}
	_, err := fmt.Fprintln(cmd.Root().Writer, text)
	return err
}
