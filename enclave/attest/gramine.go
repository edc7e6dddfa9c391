package attest

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/veritee/veritee/zkverifier/dcap"
)

const (
	// gramineDir is where Gramine shows its files; nothing else has a folder of this name.
	gramineDir = "/dev/attestation"

	// folderVariable names another folder, as simulatorVariable does for dstack. What lies there signs nothing that a verifier believes,
	// unless it is told a development root.
	folderVariable = "GRAMINE_SIMULATOR_DIR"
)

// gramine gives SGX quotes. Writing report data and reading the quote are two steps on files of the whole process: checked
// makes one quote at a time, and compares.
type gramine struct {
	dir       string
	simulated bool // the environment names it
}

// GramineDir is where Gramine's files are: a folder that is named, or that the environment names, or the usual one.
func GramineDir(named string) (dir string, simulated bool) {
	switch {
	case named != "":
		return named, false
	case os.Getenv(folderVariable) != "":
		return os.Getenv(folderVariable), true
	}
	return gramineDir, false
}

func newGramine(named string) *gramine {
	dir, simulated := GramineDir(named)
	return &gramine{dir: dir, simulated: simulated}
}

func (g *gramine) name() string  { return Gramine }
func (g *gramine) tee() dcap.TEE { return dcap.SGX }
func (g *gramine) where() string { return g.dir }

// probe reads attestation_type, which Gramine shows under SGX alone: gramine-direct has the folder and not this file.
func (g *gramine) probe(context.Context) error {
	if _, err := os.Stat(g.dir); errors.Is(err, fs.ErrNotExist) {
		return absentf("%s isn't there", g.dir)
	}
	content, err := readBounded(filepath.Join(g.dir, "attestation_type"))
	if errors.Is(err, fs.ErrNotExist) {
		return absentf("%s has no attestation_type: this is Gramine without SGX", g.dir)
	}
	if err != nil {
		return err
	}
	switch kind := strings.TrimSpace(string(content)); kind {
	case "dcap":
		return nil
	case "none":
		return errors.New(`the manifest has sgx.remote_attestation = "none", so there are no quotes`)
	case "epid":
		return errors.New("the manifest asks for EPID attestation, which Intel ended in 2025")
	default:
		return fmt.Errorf("attestation_type is %.20q, dcap was wanted", kind)
	}
}

// quote writes the report data in one piece, since Gramine pads what is shorter, and reads what it made of them.
func (g *gramine) quote(_ context.Context, data ReportData) (Evidence, error) {
	if err := writeExisting(filepath.Join(g.dir, "user_report_data"), data[:]); err != nil {
		return Evidence{}, err
	}
	quote, err := readBounded(filepath.Join(g.dir, "quote"))
	if errors.Is(err, fs.ErrPermission) {
		return Evidence{}, fmt.Errorf("%w: Gramine answers so when the host's aesmd or its quoting enclave doesn't; see aesmd's log", err)
	}
	return Evidence{Quote: quote}, err
}
