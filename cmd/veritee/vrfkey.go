package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/urfave/cli/v3"

	"github.com/veritee/veritee/enclave/vrf/keyfile"
	"github.com/veritee/veritee/internal/usage"
	"github.com/veritee/veritee/protocol/ecvrf"
	"github.com/veritee/veritee/protocol/randomness"
)

// vrfKeyCommands are the commands below `veritee vrfkey`, in the order of its help. What needs a chain is in files of its own.
var vrfKeyCommands = []func() *cli.Command{
	vrfKeyNew, vrfKeyShow, vrfKeyRegister, vrfKeyRotate, vrfKeyRetire, vrfKeyList,
}

func vrfKeyCommand() *cli.Command {
	group := &cli.Command{
		Name:  "vrfkey",
		Usage: "make, inspect and register the keys that random values come from",
		Description: `A VRF key lives in an encrypted file, which workers open with its passphrase. Whoever has both knows every random word of
the key's lines as soon as a request is mined, so treat them as what they are.`,
		Action: usage.UnknownCommand,
	}
	for _, command := range vrfKeyCommands {
		group.Commands = append(group.Commands, command())
	}
	return group
}

func vrfKeyNew() *cli.Command {
	return &cli.Command{
		Name:  "new",
		Usage: "make a key and write it to an encrypted file",
		Description: `Draws a key and writes it to a new file of mode 0600, encrypted under a passphrase (Argon2id, XChaCha20-Poly1305). The
file names the key lines that the key may answer for, and a worker holds to that. A line is 0x and 64 digits, or the app's
address, or address:purpose with a decimal number.

The passphrase comes from a file of mode 0600 or from VERITEE_KEY_PASSPHRASE, never from the command line, where everybody
on the machine sees it. Nothing opens a file whose passphrase is lost: keep a copy of both, apart from each other.`,
		Flags: []cli.Flag{
			&cli.StringFlag{Name: "out", Usage: "`FILE` to write; it must not exist", Required: true},
			&cli.StringSliceFlag{Name: "line", Usage: "`LINE` that the key answers for; repeat", Required: true},
			&cli.StringFlag{Name: "passphrase-file", Usage: "`FILE`, mode 0600, that holds the passphrase"},
			jsonFlag(),
		},
		Action: func(_ context.Context, cmd *cli.Command) error {
			if cmd.Args().Present() {
				return fmt.Errorf("vrfkey new takes no arguments, not %q; name the file by --out", cmd.Args().First())
			}
			lines, err := keyLines(cmd.StringSlice("line"))
			if err != nil {
				return err
			}
			passphrase, err := keyfile.ReadPassphrase(cmd.String("passphrase-file"))
			if err != nil {
				return err
			}
			defer passphrase.Wipe()

			sk, err := ecvrf.NewSecretKey(nil)
			if err != nil {
				return err
			}
			defer sk.Wipe()
			if err := keyfile.CreateVRF(cmd.String("out"), sk, lines, keyfile.DefaultCost, passphrase); err != nil {
				return err
			}
			return printVRFKey(cmd, sk.Public(), lines)
		},
	}
}

func vrfKeyShow() *cli.Command {
	return &cli.Command{
		Name:      "show",
		Usage:     "print what a key file says in clear",
		ArgsUsage: "FILE",
		Description: `Prints the public key, as a registration takes it (px, parity) and compressed, the key's hash, which is its name on chain,
and the key lines it answers for. With --open it opens the file first: what is printed is then proven to be what the
secret has, and the passphrase to be right.`,
		Flags: []cli.Flag{
			&cli.BoolFlag{Name: "open", Usage: "check passphrase and secret; prints nothing secret"},
			&cli.StringFlag{Name: "passphrase-file", Usage: "`FILE`, mode 0600, for --open"},
			jsonFlag(),
		},
		Action: func(_ context.Context, cmd *cli.Command) error {
			if cmd.Args().Len() != 1 {
				return errors.New("vrfkey show takes one file")
			}
			info, err := keyfile.Read(cmd.Args().First())
			if err != nil {
				return err
			}
			public, err := info.VRFKey()
			if err != nil {
				return fmt.Errorf("read %s: %w", cmd.Args().First(), err)
			}
			if cmd.Bool("open") {
				if err := tryVRFKey(cmd.Args().First(), cmd.String("passphrase-file")); err != nil {
					return err
				}
			}
			return printVRFKey(cmd, public, info.KeyLines)
		},
	}
}

func jsonFlag() cli.Flag { return &cli.BoolFlag{Name: "json", Usage: "print one JSON object"} }

// tryVRFKey opens a file and forgets what it holds.
func tryVRFKey(path, passphraseFile string) error {
	passphrase, err := keyfile.ReadPassphrase(passphraseFile)
	if err != nil {
		return err
	}
	defer passphrase.Wipe()
	sk, _, err := keyfile.OpenVRF(path, passphrase)
	if err != nil {
		return err
	}
	sk.Wipe()
	return nil
}

func keyLines(texts []string) ([]common.Hash, error) {
	var lines []common.Hash
	var wrong []error
	for _, text := range texts {
		line, err := keyfile.ParseKeyLine(text)
		lines, wrong = append(lines, line), append(wrong, err)
	}
	return lines, errors.Join(wrong...)
}

// vrfKeyJSON is what is printed of a key.
type vrfKeyJSON struct {
	KeyHash   common.Hash   `json:"keyHash"`
	PX        ecvrf.Word    `json:"px"`
	Parity    uint8         `json:"parity"`
	PublicKey hexutil.Bytes `json:"publicKey"`
	KeyLines  []common.Hash `json:"keyLines"`
}

func printVRFKey(cmd *cli.Command, public ecvrf.PublicKey, lines []common.Hash) error {
	compressed := public.Compressed()
	key := vrfKeyJSON{KeyHash: public.KeyHash(), PX: public.X, Parity: public.Parity, PublicKey: compressed[:], KeyLines: lines}
	out := cmd.Root().Writer
	if cmd.Bool("json") {
		return json.NewEncoder(out).Encode(key)
	}
	return printVRFKeyText(out, key)
}

func printVRFKeyText(out io.Writer, key vrfKeyJSON) error {
	_, err := fmt.Fprintf(out, "key hash    %s\npublic key  %s\npx          %s\nparity      %d\n", key.KeyHash, key.PublicKey, key.PX, key.Parity)
	for _, line := range key.KeyLines {
		app, purpose := randomness.SplitKeyLine(line)
		if err == nil {
			_, err = fmt.Fprintf(out, "key line    %s (app %s, purpose %d)\n", line, app, purpose)
		}
	}
	return err
}
