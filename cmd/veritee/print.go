package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"math/big"
	"os"
	"strings"
	"text/tabwriter"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/urfave/cli/v3"

	"github.com/veritee/veritee/internal/usage"
	"github.com/veritee/veritee/protocol/randomness"
	"github.com/veritee/veritee/relayer/config"
)

// printJSON prints one value, indented: people read it too.
func printJSON(cmd *cli.Command, value any) error {
	encoder := json.NewEncoder(cmd.Root().Writer)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	return encoder.Encode(value)
}

// table prints rows below a heading, in columns.
func table(out io.Writer, heading string, rows [][]string) error {
	if len(rows) == 0 {
		return nil
	}
	w := tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
	fmt.Fprintln(w, strings.ToUpper(heading))
	for _, row := range rows {
		fmt.Fprintln(w, strings.Join(row, "\t"))
	}
	return w.Flush()
}

// pairs prints names with their values, those without a value left out.
func pairs(out io.Writer, values ...string) error {
	w := tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
	for i := 0; i+1 < len(values); i += 2 {
		if values[i+1] != "" {
			fmt.Fprintf(w, "%s\t%s\n", values[i], values[i+1])
		}
	}
	return w.Flush()
}

func parseAddress(what, text string) (common.Address, error) {
	address, err := config.ParseAddress(text)
	if err != nil {
		return common.Address{}, fmt.Errorf("%s: %w", what, err)
	}
	return address, nil
}

// parseID reads 32 bytes: a request's id, a key line, an account.
func parseID(what, text string) (common.Hash, error) {
	bytes, err := hexutil.Decode(text)
	if err != nil || len(bytes) != common.HashLength {
		return common.Hash{}, fmt.Errorf("%s: %q isn't 0x and 64 hex digits", what, text)
	}
	return common.Hash(bytes), nil
}

// parseAccount reads an account as a person writes it: its id, or its owner and number as address:number, or the owner alone for number 0.
func parseAccount(text string) (common.Hash, error) {
	if len(text) == 2+2*common.HashLength {
		return parseID("account", text)
	}
	owner, digits, numbered := strings.Cut(text, ":")
	address, err := config.ParseAddress(owner)
	if err != nil {
		return common.Hash{}, fmt.Errorf("account %q is neither an id, 0x and 64 hex digits, nor its owner's address, with :number if that isn't 0", text)
	}
	number := new(big.Int)
	if numbered {
		var ok bool
		if number, ok = number.SetString(digits, 10); !ok || number.Sign() < 0 {
			return common.Hash{}, fmt.Errorf("account %q: %q is no number", text, digits)
		}
	}
	return randomness.AccountID(address, number)
}

// parseAmount reads a flag with an amount, which must be there.
func parseAmount(cmd *cli.Command, flag string) (*big.Int, error) {
	amount, err := config.ParseAmount(cmd.String(flag))
	if err != nil {
		return nil, fmt.Errorf("--%s: %w", flag, err)
	}
	return amount.Wei(), nil
}

func amount(wei *big.Int) string {
	if wei == nil {
		return ""
	}
	return config.Wei(wei).String()
}

// moment is a block time as a person reads it.
func moment(unix uint64) string {
	if unix == 0 {
		return "-"
	}
	return time.Unix(int64(unix), 0).UTC().Format("2006-01-02 15:04:05 MST")
}

// left is the time from one block time to a later one.
func left(from, to uint64) string {
	if to <= from {
		return "over"
	}
	d := time.Duration(to-from) * time.Second
	if d > 48*time.Hour {
		return fmt.Sprintf("%d days", d/(24*time.Hour))
	}
	return d.String()
}

// oneArgument is a command's only argument.
func oneArgument(cmd *cli.Command, what string) (string, error) {
	if cmd.Args().Len() != 1 {
		return "", fmt.Errorf("%s takes one argument: %s", usage.Name(cmd), what)
	}
	return cmd.Args().First(), nil
}

func noArguments(cmd *cli.Command) error {
	if cmd.Args().Present() {
		return fmt.Errorf("%s takes no arguments, not %q; everything is a flag", usage.Name(cmd), cmd.Args().First())
	}
	return nil
}

// readBounded reads a file, or standard input for -, that may have so many bytes and no more.
func readBounded(cmd *cli.Command, name string, most int64) ([]byte, error) {
	in := cmd.Root().Reader
	if name != "-" {
		file, err := os.Open(name)
		if err != nil {
			return nil, err
		}
		defer file.Close()
		in = file
	}
	raw, err := io.ReadAll(io.LimitReader(in, most+1))
	if err != nil {
		if errors.As(err, new(*fs.PathError)) { // it names the file, and what was done
			return nil, err
		}
		return nil, fmt.Errorf("read %s: %w", name, err)
	}
	if int64(len(raw)) > most {
		return nil, fmt.Errorf("read %s: more than %d bytes", name, most)
	}
	return raw, nil
}
