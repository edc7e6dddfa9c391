package collateral

import (
	"cmp"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/veritee/veritee/zkverifier/dcap"
)

// maxFiles is how many bundles a folder may hold. There are some hundred kinds of platforms.
const maxFiles = 4096

// Pool is collateral without a network: one bundle, or a folder of them.
type Pool struct {
	Path    string
	Folder  bool
	Entries []Entry   // in the order of their names
	Skipped []Skipped // files that are no bundle, or not signed by Intel
}

// Entry is a bundle of a pool.
type Entry struct {
	Path string
	*Bundle
}

// Skipped is a file of a pool that isn't used, and why: it is no bundle ([*dcap.NoBundleError]), or something else is wrong with it.
type Skipped struct {
	Path string
	Err  error
}

// Open reads a file, or the folder's files that end with .json. A single file that is no bundle is an error; in a folder it is
// skipped. What signatures don't hold for never becomes an entry.
func Open(v *dcap.Verifier, path string) (*Pool, error) {
	info, err := os.Stat(path)
	if err != nil {
		return nil, fmt.Errorf("collateral: %w; 'veritee collateral fetch --quote QUOTE --out %s' gets it", err, path)
	}
	if !info.IsDir() {
		b, err := Read(v, path)
		if err != nil {
			return nil, err
		}
		return &Pool{Path: path, Entries: []Entry{{path, b}}}, nil
	}

	names, err := filepath.Glob(filepath.Join(escapeGlob(path), "*.json"))
	if err != nil {
		return nil, err
	}
	if len(names) > maxFiles {
		return nil, fmt.Errorf("collateral: %d files in %s, more than %d; name a folder that holds nothing else", len(names), path, maxFiles)
	}
	slices.Sort(names)
	p := &Pool{Path: path, Folder: true}
	for _, name := range names {
		b, err := read(v, name)
		if err != nil {
			p.Skipped = append(p.Skipped, Skipped{name, err})
			continue
		}
		p.Entries = append(p.Entries, Entry{name, b})
	}
	return p, nil
}

// escapeGlob makes a path mean itself in a pattern.
func escapeGlob(path string) string {
	return strings.NewReplacer(`\`, `\\`, `*`, `\*`, `?`, `\?`, `[`, `\[`).Replace(path)
}

// Find gives the bundle for a platform at a time: of those that hold then, that of the highest evaluation number, and of these the
// one that was issued last. If none holds, it is the one whose window is nearest, since a verifier explains best what is wrong with
// it; [dcap.Endorsements.Check] tells. An error means that there is none at all for the platform.
func (p *Pool) Find(about Subject, at time.Time) (Entry, error) {
	var found []Entry
	for _, e := range p.Entries {
		if e.fits(about) == nil {
			found = append(found, e)
		}
	}
	if len(found) == 0 {
		return Entry{}, p.none(about)
	}
	return slices.MaxFunc(found, func(x, y Entry) int {
		return cmp.Or(
			cmp.Compare(y.distance(at), x.distance(at)),
			cmp.Compare(x.evaluation(), y.evaluation()),
			x.Endorsements.TCBInfo.Window.NotBefore.Compare(y.Endorsements.TCBInfo.Window.NotBefore),
		)
	}), nil
}

// distance is how far a time is from where the bundle holds.
func (e Entry) distance(at time.Time) time.Duration {
	w := e.Endorsements.Window()
	switch {
	case e.Endorsements.Check(at) == nil:
		return 0
	case at.Before(w.NotBefore):
		return w.NotBefore.Sub(at)
	case at.After(w.NotAfter):
		return at.Sub(w.NotAfter)
	}
	return 1 // inside its window, but somebody who signed it is revoked
}

func (e Entry) evaluation() uint32 {
	return min(e.Endorsements.TCBInfo.Evaluation, e.Endorsements.QEIdentity.Evaluation)
}

// none says how much there is instead. A list of it would be long; the command has it.
func (p *Pool) none(about Subject) error {
	kinds := make(map[Subject]bool)
	for _, e := range p.Entries {
		kinds[e.About()] = true
	}
	if len(p.Entries)+len(p.Skipped) == 0 {
		return fmt.Errorf("nothing for %s %X, %s CA, in %s (no file there ends with .json)", about.TEE, about.FMSPC, about.CA, p.Path)
	}
	has := fmt.Sprintf("%d other kinds", len(kinds))
	switch len(kinds) {
	case 0:
		has = "nothing that can be used"
	case 1:
		for is := range kinds {
			has = fmt.Sprintf("only %s %X, %s CA", is.TEE, is.FMSPC, is.CA)
		}
	}
	switch len(p.Skipped) {
	case 0:
	case 1:
		has += ", 1 file unusable"
	default:
		has += fmt.Sprintf(", %d files unusable", len(p.Skipped))
	}
	return fmt.Errorf("nothing for %s %X, %s CA, in %s (%s; veritee collateral show %s)", about.TEE, about.FMSPC, about.CA, p.Path, has, p.Path)
}
