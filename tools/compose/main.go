//go:build ignore

// Command compose reads a compose file as `docker compose config` would, with Docker's own library, and says what is wrong: keys,
// values, names that nothing has. It is of the tools' module, so `go build ./...` and `go mod tidy` know nothing of it:
//
//	go run -modfile=tools/tools.mod tools/compose/main.go deploy/compose.yml
package main

import (
	"context"
	"fmt"
	"os"

	"github.com/compose-spec/compose-go/v2/cli"
)

func main() {
	if err := read(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, "compose:", err)
		os.Exit(1)
	}
}

func read(files []string) error {
	// What the files of an installation hold is the installation's.
	options, err := cli.NewProjectOptions(files, cli.WithOsEnv, cli.WithoutEnvironmentResolution)
	if err != nil {
		return err
	}
	_, err = options.LoadProject(context.Background())
	return err
}
