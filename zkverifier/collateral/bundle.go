package collateral

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"time"

	"github.com/veritee/veritee/zkverifier/dcap"
)

// Bundle is collateral whose signatures hold. Whether its windows do depends on the time ([dcap.Endorsements.Check]).
type Bundle struct {
	Collateral   *dcap.Collateral
	Endorsements *dcap.Endorsements
}

// Endorse checks the signatures of collateral.
func Endorse(v *dcap.Verifier, c *dcap.Collateral) (*Bundle, error) {
	e, err := v.Endorse(c)
	if err != nil {
		return nil, err
	}
	return &Bundle{c, e}, nil
}

// About says what the bundle is for, except for the set that it was asked from: that isn't in it.
func (b *Bundle) About() Subject {
	info := b.Endorsements.TCBInfo
	return Subject{TEE: info.TEE, FMSPC: info.FMSPC, CA: b.Endorsements.CA}
}

// fits says whether the bundle is about a subject.
func (b *Bundle) fits(about Subject) error {
	is, info, qe := b.About(), b.Endorsements.TCBInfo, b.Endorsements.QEIdentity
	if is.TEE != about.TEE || is.FMSPC != about.FMSPC || is.CA != about.CA {
		return fmt.Errorf("it is for %s %X, %s CA, not for %s %X, %s CA", is.TEE, is.FMSPC, is.CA, about.TEE, about.FMSPC, about.CA)
	}
	if want := map[dcap.TEE]string{dcap.SGX: "QE", dcap.TDX: "TD_QE"}[about.TEE]; qe.ID != want {
		return fmt.Errorf("its QE identity is %s, not %s", qe.ID, want)
	}
	if about.Number != 0 && (info.Evaluation != about.Number || qe.Evaluation != about.Number) {
		return fmt.Errorf("its evaluation numbers are %d and %d, not %d; an old PCCS doesn't know the question", info.Evaluation, qe.Evaluation, about.Number)
	}
	return nil
}

// olderThan names the part that Intel issued before the same part of another bundle, or "".
func (b *Bundle) olderThan(other *Bundle) string {
	x, y := b.Endorsements, other.Endorsements
	switch {
	case x.TCBInfo.Evaluation < y.TCBInfo.Evaluation || x.TCBInfo.Window.NotBefore.Before(y.TCBInfo.Window.NotBefore):
		return "TCB info"
	case x.QEIdentity.Evaluation < y.QEIdentity.Evaluation || x.QEIdentity.Window.NotBefore.Before(y.QEIdentity.Window.NotBefore):
		return "QE identity"
	case x.PCKCRL.Window.NotBefore.Before(y.PCKCRL.Window.NotBefore):
		return "PCK CRL"
	case x.RootCRL.Window.NotBefore.Before(y.RootCRL.Window.NotBefore):
		return "root CRL"
	}
	return ""
}

// First is the part whose window ends first.
func (b *Bundle) First() dcap.Part {
	return slices.MinFunc(b.Endorsements.Parts(), func(x, y dcap.Part) int { return x.NotAfter.Compare(y.NotAfter) })
}

// Last is the part whose window begins last.
func (b *Bundle) Last() dcap.Part {
	return slices.MaxFunc(b.Endorsements.Parts(), func(x, y dcap.Part) int { return x.NotBefore.Compare(y.NotBefore) })
}

// refreshAt is when a newer one should be asked for: some time before the window ends, and never in its first three quarters.
func (b *Bundle) refreshAt(ahead time.Duration) time.Time {
	w := b.Endorsements.Window()
	return w.NotAfter.Add(-min(ahead, w.NotAfter.Sub(w.NotBefore)/4))
}

// Encode is the bundle as a file has it.
func Encode(c *dcap.Collateral) ([]byte, error) {
	var out bytes.Buffer
	encoder := json.NewEncoder(&out)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	err := encoder.Encode(c)
	return out.Bytes(), err
}

// Read reads one file and checks its signatures.
func Read(v *dcap.Verifier, path string) (*Bundle, error) {
	b, err := read(v, path)
	if err != nil && !errors.As(err, new(*fs.PathError)) { // that names the file
		err = fmt.Errorf("%s: %w", path, err)
	}
	return b, err
}

func read(v *dcap.Verifier, path string) (*Bundle, error) {
	file, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	raw, err := io.ReadAll(io.LimitReader(file, dcap.MaxCollateralSize+1))
	if err != nil {
		return nil, err
	}
	c, err := dcap.ParseCollateral(raw)
	if err != nil {
		return nil, err
	}
	return Endorse(v, c)
}

// Write puts collateral into a file, all of it or nothing: whoever reads meanwhile finds the old one. Everybody may read it, since
// Intel publishes it.
func Write(path string, c *dcap.Collateral) (err error) {
	content, err := Encode(c)
	if err != nil {
		return err
	}
	file, err := os.CreateTemp(filepath.Dir(path), ".collateral-*")
	if err != nil {
		return err
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, file.Close(), os.Remove(file.Name()))
		}
	}()
	if _, err = file.Write(content); err != nil {
		return err
	}
	if err = file.Chmod(0o644); err != nil {
		return err
	}
	if err = file.Sync(); err != nil {
		return err
	}
	if err = file.Close(); err != nil {
		return err
	}
	return os.Rename(file.Name(), path)
}
