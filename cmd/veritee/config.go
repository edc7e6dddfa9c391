package main

import (
	"context"

	"github.com/urfave/cli/v3"

	"github.com/veritee/veritee/internal/usage"
	"github.com/veritee/veritee/relayer/config"
)

func configCommand() *cli.Command {
	return &cli.Command{
		Name:  "config",
		Usage: "show the configuration, and a sample that explains every key",
		Commands: []*cli.Command{
			{
				Name:  "print",
				Usage: "print the configuration, secrets masked",
				Description: `Prints what the file says, or with --effective also every default that counts. Refuses a file with mistakes, and names all
of them with line and column.`,
				Flags: []cli.Flag{
					configFlag(),
					&cli.BoolFlag{Name: "effective", Usage: "with all defaults"},
				},
				Action: func(_ context.Context, cmd *cli.Command) error {
					c, err := needConfig(cmd)
					if err != nil {
						return err
					}
					text, err := c.Print(cmd.Bool("effective"))
					if err != nil {
						return err
					}
					if _, err := cmd.Root().Writer.Write(text); err != nil {
						return err
					}
					return c.Check()
				},
			},
			{
				Name:  "sample",
				Usage: "print a configuration that explains every key",
				Description: `Every key is in it, with its default or an example:

  veritee config sample > veritee.yaml`,
				Action: func(_ context.Context, cmd *cli.Command) error {
					_, err := cmd.Root().Writer.Write(config.Sample)
					return err
				},
			},
		},
		Action: usage.UnknownCommand,
	}
}
