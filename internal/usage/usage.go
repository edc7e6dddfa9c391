// Package usage answers what a person mistyped: one line, the nearest word that there is, and where to read more. Nothing goes to
// standard output, where a program expects an answer.
package usage

// The program's name isn't part of an error, since main prints it before every one; the rest of a command's name is.

import (
	"context"
	"fmt"
	"regexp"
	"strings"

	"github.com/urfave/cli/v3"
)

// Error is about the command line itself, before anything was done.
type Error struct{ text string }

func (e *Error) Error() string { return e.text }

// OneLine makes a command and those beneath it answer a wrong flag with an [*Error] alone. The library would print its help besides.
func OneLine(command *cli.Command) *cli.Command {
	command.OnUsageError = wrongFlag
	for _, below := range command.Commands {
		OneLine(below)
	}
	return command
}

// UnknownCommand is the action of a command that only has commands below it: help if none was named, an [*Error] if a wrong one was.
func UnknownCommand(_ context.Context, cmd *cli.Command) error {
	if !cmd.Args().Present() {
		return cli.ShowSubcommandHelp(cmd)
	}
	name := cmd.Args().First()
	return wrong(cmd, fmt.Sprintf("no command %q", name), meant(cli.SuggestCommand(cmd.Commands, name), name))
}

// Name is how a command is named in an error.
func Name(cmd *cli.Command) string {
	return strings.TrimPrefix(cmd.FullName(), cmd.Root().Name+" ")
}

func wrong(cmd *cli.Command, text, suggestion string) error {
	if name := Name(cmd); name != cmd.Root().Name {
		text = name + ": " + text
	}
	if suggestion == "" {
		return &Error{fmt.Sprintf("%s; see %s --help", text, cmd.FullName())}
	}
	return &Error{fmt.Sprintf("%s; did you mean %s? See %s --help", text, suggestion, cmd.FullName())}
}

// wrongFlag says in this program's words what the library found. What it doesn't know it leaves as it is.
func wrongFlag(_ context.Context, cmd *cli.Command, err error, _ bool) error {
	text := err.Error()
	if name, unknown := strings.CutPrefix(text, "flag provided but not defined: -"); unknown {
		return wrong(cmd, "no flag "+dashed(name), meant(cli.SuggestFlag(cmd.Flags, strings.TrimLeft(name, "-"), false), name))
	}
	if name, empty := strings.CutPrefix(text, "flag needs an argument: "); empty {
		return wrong(cmd, dashed(name)+" needs a value", "")
	}
	if parts := invalid.FindStringSubmatch(text); parts != nil {
		why := parts[3]
		if strings.HasPrefix(why, "strconv.") {
			why = "no number that it can have"
		}
		return wrong(cmd, fmt.Sprintf("%s %s: %s", dashed(parts[2]), parts[1], why), "")
	}
	if parts := missing.FindStringSubmatch(text); parts != nil {
		names := strings.Split(parts[1], ", ")
		for i := range names {
			names[i] = dashed(names[i])
		}
		return wrong(cmd, strings.Join(names, " and ")+" must be given", "")
	}
	return wrong(cmd, text, "")
}

// As the library (urfave/cli, version 3) writes them.
var (
	invalid = regexp.MustCompile(`^invalid value (".*") for flag -([^:]+): (.*)$`)
	missing = regexp.MustCompile(`^Required flags? "([^"]+)" not set$`)
)

// dashed is a flag as a person writes it.
func dashed(name string) string {
	name = strings.TrimLeft(name, "-")
	if len(name) == 1 {
		return "-" + name
	}
	return "--" + name
}

// meant is the word that is like it, or "" where the library's nearest one is too far.
func meant(like, than string) string {
	if like == "" || !alike(strings.TrimLeft(like, "-"), strings.TrimLeft(than, "-")) {
		return ""
	}
	return like
}

// alike says whether one word can be a slip of the other: few letters must be changed, left out, put in, or exchanged.
func alike(a, b string) bool {
	if strings.HasPrefix(a, b) && len(b) > 2 {
		return true
	}
	rows := [3][]int{make([]int, len(b)+1), make([]int, len(b)+1), make([]int, len(b)+1)}
	for j := range rows[1] {
		rows[1][j] = j
	}
	for i := range len(a) {
		before, above, row := rows[i%3], rows[(i+1)%3], rows[(i+2)%3]
		row[0] = i + 1
		for j := range len(b) {
			change := 1
			if a[i] == b[j] {
				change = 0
			}
			row[j+1] = min(above[j+1]+1, row[j]+1, above[j]+change)
			if i > 0 && j > 0 && a[i] == b[j-1] && a[i-1] == b[j] {
				row[j+1] = min(row[j+1], before[j-1]+1)
			}
		}
	}
	return rows[(len(a)+1)%3][len(b)]*3 <= max(len(a), len(b))
}
