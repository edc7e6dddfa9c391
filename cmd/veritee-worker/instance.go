package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"

	"github.com/ethereum/go-ethereum/common"
	"github.com/urfave/cli/v3"

	"github.com/veritee/veritee/enclave/instance"
	"github.com/veritee/veritee/enclave/vrf/keyfile"
)

func instanceCommand() *cli.Command {
	return &cli.Command{
		Name:  "instance",
		Usage: "print the address that a worker signs with",
		Description: `Prints the address of an instance key's file, which governance confirms before the worker's answers count. It needs no
passphrase. With --create a file that isn't there is made, and then it does.

A worker without --instance-key has a new address at every start; its log and its /healthz name it.`,
		Flags: []cli.Flag{
			&cli.StringFlag{Name: "instance-key", Usage: "`FILE` of the instance key", Required: true, Sources: cli.EnvVars("VERITEE_WORKER_INSTANCE_KEY")},
			&cli.BoolFlag{Name: "create", Usage: "make the file if there is none"},
			&cli.StringFlag{Name: "passphrase-file", Usage: "`FILE`, mode 0600, for --create", Sources: cli.EnvVars("VERITEE_WORKER_PASSPHRASE_FILE")},
		},
		Action: func(_ context.Context, cmd *cli.Command) error {
			address, err := instance.Address(cmd.String("instance-key"))
			if errors.Is(err, fs.ErrNotExist) {
				if !cmd.Bool("create") {
					return fmt.Errorf("%w; --create makes it", err)
				}
				address, err = createInstance(cmd.String("instance-key"), cmd.String("passphrase-file"))
			}
			if err != nil {
				return fmt.Errorf("instance key: %w", err)
			}
			_, err = fmt.Fprintln(cmd.Root().Writer, address)
			return err
		},
	}
}

func createInstance(path, passphraseFile string) (common.Address, error) {
	passphrase, err := keyfile.ReadPassphrase(passphraseFile)
	if err != nil {
		return common.Address{}, err
	}
	defer passphrase.Wipe()

	key, err := instance.Create(path, keyfile.DefaultCost, passphrase)
	if err != nil {
		return common.Address{}, err
	}
	defer key.Wipe()
	return key.Address(), nil
}
